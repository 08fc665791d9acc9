"""Read tables: CSV with any delimiter, and workbooks (xlsx, xls, xlsb, ods) through calamine."""

from __future__ import annotations

import contextlib
import csv
import io
import itertools
import re
from collections.abc import Callable, Iterator
from typing import Any

from bulktts_gui.core import columns as tables
from bulktts_gui.core import headings
from bulktts_gui.core.clips import NO_CELLS, SheetCells
from bulktts_gui.core.column_roles import arrange
from bulktts_gui.core.columns import Columns, Row
from bulktts_gui.core.findings import CHECK_EVERY, Findings, ImportTrouble, Place, SheetLook
from bulktts_gui.core.run_ids import EXACT_FLOAT, RejectReason

NumberedRows = Iterator[tuple[int, Row]]

ZIP_START = b"PK\x03\x04"
#: The container of xls, and of every Office file with a password.
OLE_START = bytes.fromhex("d0cf11e0a1b11ae1")

_DELIMITERS = "\t;|,"
_NAMED = frozenset({headings.RANK_RUN_ID, headings.RANK_ID, headings.RANK_TASK})
_SAMPLE_ROWS = 500
_SAMPLE_CHARS = 262_144
#: A quoted cell with more line breaks than this is a stray quote, not a cell.
_MAX_ROW_LINES = 500

#: calamine lays a sheet out in full, 30 bytes a cell: one stray cell in the last corner of a
#: sheet would ask for half a terabyte and end the program.
_MAX_CELLS = 32_000_000
_MAX_UNPACKED = 1_000_000_000


# --- CSV ----------------------------------------------------------------------------------------


def read_csv(text: str, findings: Findings) -> bool:
    """Read `text` as a table with a delimiter; False, with nothing taken, when it is none."""
    sample = _first_lines(text)
    chosen = _choose_delimiter(sample)
    if chosen is None:
        return False
    delimiter, guess = chosen
    key = findings.sheet_key
    rows = _sample_rows(sample, delimiter)
    columns, look = arrange(key, rows, guess, findings.roles.get(key))
    if look is not None:
        findings.look(look)
    if columns is None:
        return True
    lines = io.StringIO(text, newline="").readlines()
    findings.came_from(columns.label or str(columns.ids[0] + 1))
    _take(csv_rows(lines, delimiter), columns, findings, lambda line, _: Place(line=line))
    return True


class _UnclosedQuoteError(Exception):
    """A quoted cell goes on for too long, or to the end."""


class _Feed:
    """Hands lines to a csv reader and knows which of them the present row began with."""

    def __init__(self, lines: list[str]) -> None:
        self.lines = lines
        self.row = 0
        self.at = 0

    def __iter__(self) -> _Feed:
        return self

    def __next__(self) -> str:
        at_end = self.at >= len(self.lines)
        # A reader asks for a further line within a row only while a quote is open.
        if self.at > self.row and (at_end or self.at - self.row >= _MAX_ROW_LINES):
            raise _UnclosedQuoteError
        if at_end:
            raise StopIteration
        self.at += 1
        return self.lines[self.at - 1]


def csv_rows(lines: list[str], delimiter: str) -> NumberedRows:
    """Give (number of the first line, cells) of each row.

    A quote that is never closed, or closed far away, would swallow the rows behind it: such a
    line is split as it stands and reading goes on with the next.
    """
    if not any('"' in line or "\0" in line for line in lines) and (
        max(map(len, lines), default=0) < csv.field_size_limit()
    ):
        # Every line is a row, and nothing can go wrong.
        return enumerate(csv.reader(lines, delimiter=delimiter, skipinitialspace=True), start=1)
    return _careful_rows(lines, delimiter)


def _careful_rows(lines: list[str], delimiter: str) -> NumberedRows:
    feed = _Feed(lines)
    while feed.row < len(lines):
        with contextlib.suppress(_UnclosedQuoteError, csv.Error):
            for row in csv.reader(feed, delimiter=delimiter, skipinitialspace=True):
                yield feed.row + 1, row
                feed.row = feed.at
            return
        yield feed.row + 1, lines[feed.row].rstrip("\r\n").split(delimiter)
        feed.row += 1
        feed.at = feed.row


def _choose_delimiter(sample: list[str]) -> tuple[str, Columns] | None:
    announced = re.fullmatch(r"\ufeff?\"?sep=(.)\"?", sample[0].strip(" \r\n")) if sample else None
    if announced and announced[1].isprintable():
        columns = tables.find_columns([[], *_sample_rows(sample[1:], announced[1])])
        return (announced[1], columns) if columns else None
    best: tuple[int, float, str, Columns] | None = None
    for delimiter in _DELIMITERS:
        if not any(delimiter in line for line in sample):
            continue
        rows = _sample_rows(sample, delimiter)
        columns = tables.find_columns(rows)
        fit = _fit(rows, columns) if columns else 0.0
        if columns and fit and (best is None or (columns.rank, -fit) < best[:2]):
            best = (columns.rank, -fit, delimiter, columns)
    return best[2:] if best is not None else None


def _first_lines(text: str) -> list[str]:
    lines = io.StringIO(text[:_SAMPLE_CHARS], newline="").readlines()
    if len(text) > _SAMPLE_CHARS:
        # The last one is cut off.
        del lines[-1]
    return lines[:_SAMPLE_ROWS]


def _sample_rows(lines: list[str], delimiter: str) -> list[list[str]]:
    return [list(row) for _, row in csv_rows(lines, delimiter)]


def _fit(rows: list[list[str]], columns: Columns) -> float:
    """Say how much rows look like a table with these columns, from 0 (not at all) to 1."""
    widths = [len(row) for row in rows[columns.header + 1 :] if any(row)]
    if not widths or len(columns.ids) > 1:
        # Ids side by side are a list, whatever stands between them.
        return 0.0
    if columns.rank in _NAMED:
        wide = sum(width > 1 for width in widths) / len(widths)
        return wide if len(rows[columns.header]) > 1 and wide >= 0.5 else 0.0
    usual = max(set(widths), key=widths.count)
    share = widths.count(usual) / len(widths)
    enough = len(widths) > 1 or columns.header >= 0
    return (
        share
        if columns.rank == headings.RANK_LOOKS and usual > 1 and enough and share >= 0.8
        else 0.0
    )


# --- taking rows --------------------------------------------------------------------------------


def _take(
    rows: NumberedRows,
    columns: Columns,
    findings: Findings,
    place: Callable[[int, int], Place],
) -> None:
    """Take the ids of a table's rows; `place` turns (row number, column index) into a place."""
    names, texts = columns.name, columns.text
    width = 0
    add = findings.add
    usable = columns.rank != headings.RANK_TASK
    has_cells = bool(columns.others) or columns.language is not None
    for count, (number, row) in enumerate(rows):
        if count <= columns.header:
            width = len(row)
            continue
        if not count % CHECK_EVERY and findings.cancelled():
            return
        size = len(row)
        if row.count("") == size:
            continue
        name = tables.cell_text(row[names]) if names is not None and names < size else ""
        text = tables.cell_text(row[texts]) if texts is not None and texts < size else ""
        cells = tables.sheet_cells(row, columns) if has_cells else NO_CELLS
        for index in columns.ids:
            cell: Any = row[index] if index < size else ""
            # The way of nearly every cell of a large file, without the calls.
            run_id = 0
            if type(cell) is str:
                if cell.isdecimal() and len(cell) < 19 and (size <= width or not width):
                    run_id = int(cell)
            elif type(cell) is float and 0 < cell < EXACT_FLOAT and cell.is_integer():
                run_id = int(cell)
            if run_id and usable:
                add(run_id, name, text, "", cells)
                continue
            where = place(number, index)
            _take_cell(row, index, name, text, cells, columns, findings, where, width)


def _take_cell(
    row: Row,
    index: int,
    name: str,
    text: str,
    cells: SheetCells,
    columns: Columns,
    findings: Findings,
    place: Place,
    width: int,
) -> None:
    cell = row[index] if index < len(row) else ""
    read = tables.read_task_value if columns.rank == headings.RANK_TASK else tables.read_value
    readings = read(cell)
    if not readings and columns.task is not None and columns.task < len(row):
        readings = tables.read_task_value(row[columns.task])
    if not readings:
        others = next(
            (other for other in map(tables.cell_text, row) if any(map(str.isalnum, other))), ""
        )
        if others and columns.rank in _NAMED:
            findings.reject(place, others, RejectReason.EMPTY_CELL)
        return
    if headings.id_rank(headings.heading_key(cell)) is not None:
        # The heading again, as in files that were joined.
        return
    if len(row) > width > 0 and _split_by_groups(row, index):
        findings.reject(place, f"{row[index]},{row[index + 1]}", RejectReason.UNCLEAR)
    else:
        findings.take(readings, place, name, text, cells)


def _split_by_groups(row: Row, index: int) -> bool:
    """Say whether "12,345" without quotes may have become two cells of a row that is too long."""
    pair = [str(cell).strip() for cell in row[index : index + 2]]
    return len(pair) == 2 and bool(re.fullmatch(r"[0-9]{1,3},[0-9]{3}", ",".join(pair)))


# --- workbooks ----------------------------------------------------------------------------------


def read_workbook(data: bytes, findings: Findings) -> None:
    """Read a workbook from its bytes: every sheet that has the surest kind of id column."""
    if data.startswith(OLE_START) and "EncryptedPackage".encode("utf-16-le") in data:
        findings.trouble(ImportTrouble.PASSWORD)
        return
    trouble = _trouble_in_zip(data) if data.startswith(ZIP_START) else None
    if trouble is not None:
        findings.trouble(trouble)
        return
    import python_calamine

    try:
        _read_sheets(python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(data)), findings)
    except python_calamine.PasswordError:
        findings.trouble(ImportTrouble.PASSWORD)
    except (python_calamine.CalamineError, OSError, ValueError, MemoryError, OverflowError):
        findings.trouble(ImportTrouble.BROKEN_SHEET)
    except BaseException as error:
        # A panic of the Rust library comes as a BaseException of a class without a public name.
        if type(error).__name__ != "PanicException":
            raise
        findings.trouble(ImportTrouble.BROKEN_SHEET)


def _read_sheets(workbook: Any, findings: Findings) -> None:
    sheets: list[tuple[str, Any, list[Row], Columns | None]] = []
    for name in workbook.sheet_names:
        if findings.cancelled():
            return
        sheet = workbook.get_sheet_by_name(name)
        rows = list(itertools.islice(sheet.iter_rows(), _SAMPLE_ROWS))
        sheets.append((name, sheet, rows, tables.find_columns(rows)))
    surest = min((guess.rank for *_, guess in sheets if guess), default=0)
    unread: list[SheetLook] = []
    for name, sheet, rows, guess in sheets:
        if findings.cancelled():
            return
        key = f"{findings.sheet_key}/{name}"
        is_read = guess is not None and guess.rank == surest
        columns, look = arrange(key, rows, guess, findings.roles.get(key), is_read=is_read)
        if columns is None:
            unread += [look] if look else []
            continue
        if look is not None:
            findings.look(look)
        findings.came_from(columns.label or tables.column_letters(columns.ids[0]))
        _take(enumerate(sheet.iter_rows(), start=1), columns, findings, _cell_place(name))
    for look in unread:
        findings.look(look)


def _cell_place(sheet: str) -> Callable[[int, int], Place]:
    def place(row: int, column: int) -> Place:
        return Place(cell=f"{tables.column_letters(column)}{row}", sheet=sheet)

    return place


_SHEET_PARTS = re.compile(r"xl/worksheets/[^/]+\.xml", re.IGNORECASE)
#: The 27th column and those behind it; and a cell there that does not close itself, so has content.
_FAR_COLUMN = re.compile(rb'r="[A-Z]{2}')
_FAR_CELL = re.compile(rb'<c\b[^>]*?\br="([A-Z]{2,3})[0-9]+"[^>]*(?<!/)>')
_ROW_NUMBER = re.compile(rb'\br="[A-Z]{1,3}([0-9]+)"')


def _trouble_in_zip(data: bytes) -> ImportTrouble | None:
    """Look into a zipped workbook before calamine does: is it one, and does it fit in memory?"""
    import zipfile
    import zlib

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
            names = {part.filename for part in parts}
            if not names & {"xl/workbook.xml", "xl/workbook.bin", "content.xml"}:
                return ImportTrouble.BINARY
            if any(part.flag_bits & 1 for part in parts):
                return ImportTrouble.PASSWORD
            if sum(part.file_size for part in parts) > _MAX_UNPACKED:
                return ImportTrouble.TOO_BIG
            manifest = "META-INF/manifest.xml"
            if manifest in names and b"encryption-data" in archive.read(manifest):
                return ImportTrouble.PASSWORD
            for name in filter(_SHEET_PARTS.fullmatch, sorted(names)):
                if _extent(archive.read(name)) > _MAX_CELLS:
                    return ImportTrouble.TOO_BIG
    except (zipfile.BadZipFile, zlib.error, OSError, EOFError, RuntimeError, ValueError):
        return ImportTrouble.BROKEN_SHEET
    return None


def _extent(xml: bytes) -> int:
    """Give an upper bound for the cells that a sheet of an xlsx file spans."""
    last = xml.rfind(b"</c>")
    row = _ROW_NUMBER.search(xml, xml.rfind(b"<c ", 0, last)) if last > 0 else None
    rows = int(row[1]) if row else 0
    if rows * 16_384 <= _MAX_CELLS:
        return rows * 26
    far = _FAR_CELL.findall(xml) if _FAR_COLUMN.search(xml) else []
    widest = max(set(far), key=lambda letters: (len(letters), letters), default=b"Z")
    columns = 0
    for letter in widest:
        columns = columns * 26 + letter - ord("A") + 1
    return rows * columns
