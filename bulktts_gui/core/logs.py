"""The log in the person's log folder: small, private, and without keys or signed addresses."""

from __future__ import annotations

import logging
import os
import re
from typing import TYPE_CHECKING

from bulktts_gui.core import atomic
from bulktts_gui.core.clips import ProblemError

if TYPE_CHECKING:
    from io import TextIOWrapper
    from pathlib import Path

    from bulktts_gui.core.folders import Folders

MAX_BYTES = 1_000_000
OLD_FILES = 3

# Shorter texts are no keys, and hiding them would only make holes in ordinary words.
_MIN_SECRET = 8
_secrets: set[str] = set()

# In a header dump, a dict's repr, JSON, or a command line.
_HEADER = re.compile(
    r"""((?:x-api-key|authorization|camb_api_key)["']?\s*[:=,]\s*(?:b?["'])?(?:(?:bearer|basic)\s+)?)[^\s"',;)}]+""",
    re.IGNORECASE,
)
# A signed address carries its signature in the query. Only the path is left of it, also where a
# library logs path and query without the host.
_QUERY = re.compile(r"""(?<=[^\s"'<>(])[?#][^\s"'<>]*=[^\s"'<>]*""")
_CREDENTIALS = re.compile(r"(?<=://)[^\s/?#@]+@")


def hide(secret: str) -> None:
    """Never let this text into the log."""
    if len(secret) >= _MIN_SECRET:
        _secrets.add(secret)


def redact(text: str) -> str:
    """`text` without hidden keys, key headers, and the queries and passwords of addresses."""
    for secret in tuple(_secrets):
        text = text.replace(secret, "[key]")
    text = _HEADER.sub(r"\1[key]", text)
    text = _CREDENTIALS.sub("", text)
    return _QUERY.sub("?[cut]", text)


class RedactingFormatter(logging.Formatter):
    """Redacts the finished text, so that arguments, tracebacks and stacks are covered too."""

    def format(self, record: logging.LogRecord) -> str:
        return redact(super().format(record))


def setup(folders: Folders) -> bool:
    """Begin to write what this app and its libraries report; False when the disk won't have it.

    Warnings of every library are written, and this app's own notes. A second call moves the log.
    """
    close()
    try:
        atomic.make_private_folder(folders.log)
        handler = _private_handler(folders.log_path)
    except (ProblemError, OSError):
        return False
    handler.setFormatter(
        RedactingFormatter("%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s")
    )
    logging.getLogger().addHandler(handler)
    logging.getLogger("bulktts_gui").setLevel(logging.INFO)
    return True


def close() -> None:
    """Write out and close the log; what is reported afterwards is not kept."""
    root = logging.getLogger()
    for handler in root.handlers[:]:
        if isinstance(handler.formatter, RedactingFormatter):
            root.removeHandler(handler)
            handler.close()


def _private_handler(path: Path) -> logging.Handler:
    """Rotating files for the owner only. Raises OSError when the first cannot be opened."""
    # Brings in sockets and pickling, which nothing that only redacts needs.
    from logging.handlers import RotatingFileHandler

    class PrivateHandler(RotatingFileHandler):
        def _open(self) -> TextIOWrapper:
            descriptor = atomic.open_private_append(self.baseFilename)
            return os.fdopen(descriptor, "a", encoding="utf-8", errors="backslashreplace")

        def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - its base's name
            """A log that can no longer be written must not stop or litter the work."""

    return PrivateHandler(path, maxBytes=MAX_BYTES, backupCount=OLD_FILES)
