"""The table of verdicts, for spreadsheets and for scripts."""

from __future__ import annotations

import contextlib
import csv
import os
from typing import TYPE_CHECKING

from bulktts_gui.core.atomic import is_disk_full
from bulktts_gui.core.clips import Problem, ProblemError, ProblemKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

#: What makes a spreadsheet take a text for a formula when it stands first in a cell (OWASP,
#: "CSV Injection"). An apostrophe before it is not shown and has it taken for text.
_BEGINS_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


def harmless(text: str) -> str:
    """`text`, as no spreadsheet will compute it."""
    return f"'{text}" if text.startswith(_BEGINS_FORMULA) else text


def write_table(path: Path, rows: Iterable[Sequence[str]]) -> None:
    """Write rows as CSV (RFC 4180) in place of `path`: the old file or the new one, whole.

    UTF-8 with a byte order mark, without which Excel takes it for the system's old encoding.
    Raises ProblemError when the folder does not let it be written, the old file untouched.
    """
    beside = path.with_name(f".{os.urandom(4).hex()}.tmp")
    try:
        try:
            with beside.open("x", encoding="utf-8-sig", errors="replace", newline="") as file:
                csv.writer(file).writerows([harmless(cell) for cell in row] for row in rows)
            beside.replace(path)
        except BaseException:
            with contextlib.suppress(OSError):
                beside.unlink(missing_ok=True)
            raise
    except OSError as error:
        full = is_disk_full(error)
        kind = ProblemKind.SAVE_DISK_FULL if full else ProblemKind.SAVE_NOT_WRITABLE
        raise ProblemError(Problem(kind)) from None
