"""The log in the person's log folder: small, private, and without keys or signed addresses."""

from __future__ import annotations

import base64
import json
import logging
import os
import re
import threading
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote, quote_plus

from bulktts_gui.core import atomic
from bulktts_gui.core.clips import ProblemError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from io import TextIOWrapper

    from bulktts_gui.core.folders import Folders

MAX_BYTES = 1_000_000
OLD_FILES = 3

# Shorter texts are no keys, and hiding them would only make holes in ordinary words.
_MIN_SECRET = 8
_hidden: set[str] = set()
_lock = threading.Lock()
#: Every form of what is hidden, the longest first: no shorter one may cut it in two.
_forms: tuple[str, ...] = ()
#: The person's home folder, whose name is often theirs; see `setup`.
_home: re.Pattern[str] | None = None

# In a header dump, a dict's repr, JSON, or a command line.
_HEADER = re.compile(
    r"""((?:x-api-key|authorization|camb_api_key)["']?\s*[:=,]\s*(?:b?["'])?(?:(?:bearer|basic)\s+)?)[^\s"',;)}]+""",
    re.IGNORECASE,
)
# A signed address carries its signature in the query. Only the path is left of it, also where a
# library logs path and query without the host.
_QUERY = re.compile(r"""(?<=[^\s"'<>(])[?#][^\s"'<>]*=[^\s"'<>]*""")
_ADDRESS = re.compile(r"""(?<=://)[^\s"'<>]+""")
# As people write a proxy's: without a scheme.
_LOGIN = re.compile(r"""(?<![^\s"'<>(=])[^\s:/@"'<>(=]{1,200}:[^\s@"'<>]{0,200}@(?=[\w.-]+:\d)""")


def hide(secret: str) -> None:
    """Never let this text into the log, nor the forms that it has in addresses, headers and code.

    A text of less than 8 letters is let through.
    """
    global _forms  # noqa: PLW0603 - what is hidden is hidden for the whole process
    if len(secret) < _MIN_SECRET or secret in _hidden:
        return
    with _lock:
        _hidden.add(secret)
        _forms = tuple(sorted({*_forms, *_forms_of(secret)}, key=len, reverse=True))


def redact(text: str) -> str:
    """`text` without hidden keys, key headers, the queries and logins of addresses, and home."""
    for form in _forms:
        text = text.replace(form, "[key]")
    text = _HEADER.sub(r"\1[key]", text)
    text = _ADDRESS.sub(_without_login, text)
    text = _LOGIN.sub("", text)
    text = _QUERY.sub("?[cut]", text)
    return _home.sub("~", text) if _home is not None else text


def _forms_of(secret: str) -> Iterator[str]:
    yield secret
    for escaped in (
        quote(secret, errors="surrogatepass"),
        quote(secret, safe="", errors="surrogatepass"),
        quote_plus(secret, errors="surrogatepass"),
    ):
        yield escaped
        yield re.sub("%..", lambda found: found[0].lower(), escaped)
    data = secret.encode("utf-8", "surrogatepass")
    # As code, JSON and tracebacks show it.
    yield from (repr(secret)[1:-1], repr(data)[2:-1], json.dumps(secret)[1:-1])
    # In Base64 a text looks otherwise by its place among others, a name and a colon for example.
    # Letters that tell of its neighbours too are left out.
    for before, mixed in ((0, 0), (1, 2), (2, 3)):
        whole = bytes(before) + data
        for altchars in (None, b"-_"):
            coded = base64.b64encode(whole, altchars).decode("ascii")
            yield coded[mixed : 8 * len(whole) // 6]


def _without_login(found: re.Match[str]) -> str:
    login, _, place = found[0].rpartition("@")
    # A password may hold the signs that end a login, so where it ends cannot be told then.
    return "[cut]" if set(login) & set("/?#") else place


def _home_pattern() -> re.Pattern[str] | None:
    try:
        home = Path.home()
    except RuntimeError:  # nobody's, or somebody's without one
        return None
    if home == Path(home.anchor):
        return None
    forms = {str(home), home.as_posix(), repr(str(home))[1:-1], quote(home.as_posix(), safe="/:")}
    either = "|".join(re.escape(form) for form in sorted(forms, key=len, reverse=True))
    return re.compile(rf"(?:{either})(?![\w.-])", re.IGNORECASE if os.name == "nt" else 0)


class RedactingFormatter(logging.Formatter):
    """Redacts the finished text, so that arguments, tracebacks and stacks are covered too."""

    def format(self, record: logging.LogRecord) -> str:
        return redact(super().format(record))


def setup(folders: Folders) -> bool:
    """Begin to write what this app and its libraries report; False when the disk won't have it.

    Warnings of every library are written, and this app's own notes. A second call moves the log.
    """
    global _home  # noqa: PLW0603 - see `hide`
    _home = _home_pattern()
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

        def shouldRollover(self, record: logging.LogRecord) -> int:  # noqa: N802 - its base's name
            # Another window may have put the file aside; what is written goes into the newest.
            if self.stream is not None and not _is_at(self.stream, self.baseFilename):
                self.stream.close()
                self.stream = self._open()
            return super().shouldRollover(record)

        def doRollover(self) -> None:  # noqa: N802 - its base's name
            try:
                super().doRollover()
                self.maxBytes = MAX_BYTES
            except OSError:
                # Windows moves no file that another window has open. The log grows meanwhile.
                self.maxBytes += MAX_BYTES
                if self.stream is None:
                    self.stream = self._open()

        def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - its base's name
            """A log that can no longer be written must not stop or litter the work."""

    return PrivateHandler(path, maxBytes=MAX_BYTES, backupCount=OLD_FILES)


def _is_at(stream: TextIOWrapper, path: str) -> bool:
    """True when the open file is still the one at the path."""
    try:
        return os.path.samestat(os.fstat(stream.fileno()), os.stat(path))  # noqa: PTH116
    except OSError:
        return False
