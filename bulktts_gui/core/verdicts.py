"""The table of verdicts, for spreadsheets and for scripts."""

from __future__ import annotations

import codecs
import csv
from typing import TYPE_CHECKING, BinaryIO

from bulktts_gui.core.whole_file import written_whole

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

#: What makes a spreadsheet take a text for a formula when it stands first in a cell (OWASP,
#: "CSV Injection"). An apostrophe before it is not shown and has it taken for text.
_BEGINS_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r", "\n")


def harmless(text: str) -> str:
    """`text`, as no spreadsheet will compute it."""
    return f"'{text}" if text.startswith(_BEGINS_FORMULA) else text


def write_table(path: Path, rows: Iterable[Sequence[str]]) -> None:
    """Write rows as CSV (RFC 4180) in place of `path`: the old file or the new one, whole.

    UTF-8 with a byte order mark, without which Excel takes it for the system's old encoding.
    Raises ProblemError when the folder does not let it be written, the old file untouched.
    """
    with written_whole(path) as file:
        file.write(codecs.BOM_UTF8)
        csv.writer(_Encoded(file)).writerows([harmless(cell) for cell in row] for row in rows)


class _Encoded:
    """A text file as far as a CSV writer needs one; half a surrogate pair becomes "?"."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file

    def write(self, text: str) -> int:
        return self._file.write(text.encode("utf-8", "replace"))
