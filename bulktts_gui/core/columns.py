"""Find the run id, name and text columns of a table, whatever it is called and wherever it is.

A table is rows of cells: strings from CSV, also numbers, dates and booleans from workbooks.
"""

from __future__ import annotations

import datetime
import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from bulktts_gui.core.clips import LONGEST_CELL, NO_CELLS, SheetCells
from bulktts_gui.core.headings import (
    OTHER_NUMBERS,
    RANK_LOOKS,
    RANK_NEAR,
    RANK_TASK,
    heading_key,
    id_rank,
    name_index,
    text_index,
)
from bulktts_gui.core.run_ids import (
    Reading,
    RejectReason,
    TaskId,
    is_usable,
    read_cell,
    read_entry,
    read_number,
    read_task,
)

Row = Sequence[Any]

#: What an id turns into when something went wrong with it, unlike a price or a word.
_NEAR_IDS = frozenset(
    {
        RejectReason.DAMAGED_BY_SPREADSHEET,
        RejectReason.ZERO,
        RejectReason.NEGATIVE,
        RejectReason.TOO_LONG,
        RejectReason.UNCLEAR,
    }
)
_MAX_HEADER_ROW = 20


@dataclass(frozen=True, slots=True)
class Columns:
    """Which columns of a table hold what, by index from 0.

    `ids` has one index, or several for a sheet filled with ids side by side; `rank` says how sure
    that is (`RANK_…`, lower is surer); `label` is the heading, "" without one; `header` is the
    position of the heading's row among those looked at, -1 when there is none. `task` is a column
    of task ids beside that of the run ids, for rows without one. `others` are columns that are kept
    as they are, each with what its cells are known by.
    """

    ids: tuple[int, ...]
    rank: int
    name: int | None = None
    text: int | None = None
    label: str = ""
    header: int = -1
    task: int | None = None
    language: int | None = None
    others: tuple[tuple[int, str], ...] = ()


def cell_text(cell: object) -> str:
    """Give a cell as a spreadsheet shows it: 5.0 is "5", 9.9e15 is "9.9E+15"; a day has no time."""
    if isinstance(cell, str):
        return cell.strip()
    if isinstance(cell, float):
        return f"{cell:.15G}"
    if isinstance(cell, bool):
        return str(cell).upper()
    if isinstance(cell, datetime.datetime) and cell.time() == datetime.time():
        return str(cell.date())
    return "" if cell is None else str(cell)


def sheet_cells(row: Row, columns: Columns) -> SheetCells:
    """Give a row's language and other cells; an address with a signature in it is no one's word."""
    at, width = columns.language, len(row)
    language = cell_text(row[at])[:LONGEST_CELL] if at is not None and at < width else ""
    others = []
    for index, name in columns.others:
        if index < width:
            cell = row[index]
            text = cell.strip() if type(cell) is str else cell_text(cell)
            if text and not ("://" in text and is_signed_address(text)):
                others.append((name, text[:LONGEST_CELL]))
    return SheetCells(language, tuple(others)) if language or others else NO_CELLS


def is_signed_address(text: str) -> bool:
    """Say whether a text is an address that may let anyone in who has it."""
    return re.match(r"\w+://\S+\?", text) is not None


def read_value(cell: object) -> list[Reading]:
    """Read a cell of any type that CSV and workbooks give; [] when it is blank."""
    if isinstance(cell, str):
        return read_cell(cell)
    if isinstance(cell, bool):
        return [(str(cell).upper(), RejectReason.LETTERS)]
    if isinstance(cell, int | float):
        return [(cell_text(cell), read_number(cell))]
    if isinstance(cell, datetime.date | datetime.time | datetime.timedelta):
        return [(str(cell), RejectReason.DATE_OR_TIME)]
    return []


def read_task_value(cell: object) -> list[Reading]:
    """Read a cell below a heading that names task ids; [] when it is blank."""
    text = cell_text(cell)
    parts = re.split(r"[,;|\s]+", text)
    several = [(part, result) for part in parts if (result := read_task(part)) is not None]
    if len(several) > 1 and all(is_usable(result) for _, result in several):
        return several
    result = read_task(text)
    return [] if result is None else [(text, result)]


def as_id(cell: object) -> int | TaskId | None:
    """Give the run id or task id in a cell that holds exactly one, else None."""
    if isinstance(cell, str):
        result = read_entry(cell) if cell else None
    elif isinstance(cell, int | float) and not isinstance(cell, bool):
        result = read_number(cell)
    else:
        return None
    return result if is_usable(result) else None


def find_columns(rows: Sequence[Row]) -> Columns | None:
    """Choose the columns from the first rows of a table; None when none looks like ids.

    A heading that says "run id" beats one that says "id", and either beats one that says "task
    id"; each must have an id below it in these rows, unless no column has. Run ids below a heading
    beat task ids. Without such a heading the column with the most ids is taken, and of several the
    one with the larger and more different numbers.
    """
    header = _header_row(rows)
    if header is not None:
        position, keys = header
        named = _named_columns(rows, position, keys)
        if named is not None:
            return named
    position, keys = header or _first_row_as_header(rows)
    body = rows[position + 1 :]
    likely = _likely_columns(body, keys)
    if not likely:
        return _fallback(rows, header)
    if position < 0 and _is_grid(body) and not _has_counter(body):
        return Columns(tuple(range(max(map(len, body)))), RANK_LOOKS)
    column, rank = likely[0]
    label = cell_text(rows[position][column]) if position >= 0 and column < len(keys) else ""
    return Columns((column,), rank, name_index(keys), text_index(keys), label, position)


def find_heading(rows: Sequence[Row]) -> int:
    """Give the position of the heading's row in a table without ids, -1 when there is none."""
    return (_header_row(rows) or _first_row_as_header(rows))[0]


# --- headings -----------------------------------------------------------------------------------


def _header_row(rows: Sequence[Row]) -> tuple[int, list[str]] | None:
    """Find the row that names an id column, with only titles and blank rows above it."""
    for position, row in enumerate(rows[:_MAX_HEADER_ROW]):
        keys = [heading_key(cell) for cell in row]
        if any(id_rank(key) is not None for key in keys):
            return position, keys
        if any(as_id(cell) is not None for cell in row):
            return None
    return None


def _first_row_as_header(rows: Sequence[Row]) -> tuple[int, list[str]]:
    """Take the first row with content for the heading when no cell of it has a digit."""
    for position, row in enumerate(rows[:_MAX_HEADER_ROW]):
        texts = [cell_text(cell) for cell in row]
        if not any(texts):
            continue
        if any(char.isdecimal() for text in texts for char in text):
            break
        if position + 1 < len(rows):
            return position, [heading_key(cell) for cell in row]
        break
    return -1, []


def _named_columns(rows: Sequence[Row], position: int, keys: list[str]) -> Columns | None:
    body = rows[position + 1 :]
    ranked = sorted(
        (rank, index) for index, key in enumerate(keys) if (rank := id_rank(key)) is not None
    )
    for wanted in (int, TaskId):
        for rank, index in ranked:
            cells = (row[index] for row in body if index < len(row))
            if any(isinstance(_id_below(cell, rank), wanted) for cell in cells):
                return _with_heading(rows, position, keys, index, rank)
    return None


def _id_below(cell: object, rank: int) -> int | TaskId | None:
    if rank != RANK_TASK:
        return as_id(cell)
    return next((result for _, result in read_task_value(cell) if is_usable(result)), None)


def _fallback(rows: Sequence[Row], header: tuple[int, list[str]] | None) -> Columns | None:
    """Give the named column that holds no usable id, so that each entry is reported."""
    if header is None:
        return None
    position, keys = header
    rank, index = min(
        (rank, index) for index, key in enumerate(keys) if (rank := id_rank(key)) is not None
    )
    if not any(read_value(row[index]) for row in rows[position + 1 :] if index < len(row)):
        return None
    return _with_heading(rows, position, keys, index, rank)


def _with_heading(
    rows: Sequence[Row], position: int, keys: list[str], index: int, rank: int
) -> Columns:
    label = cell_text(rows[position][index])
    tasks = (at for at, key in enumerate(keys) if id_rank(key) == RANK_TASK and at != index)
    names, texts = name_index(keys), text_index(keys)
    return Columns((index,), rank, names, texts, label, position, next(tasks, None))


# --- looks --------------------------------------------------------------------------------------


def _likely_columns(body: Sequence[Row], keys: Sequence[str]) -> list[tuple[int, int]]:
    """Give (column, rank) of the columns whose cells are mostly ids, the likeliest first."""
    scored: list[tuple[int, int, int, int, int]] = []
    for index in range(max(map(len, body), default=0)):
        ids: list[int] = []
        tasks = near = filled = 0
        for row in body:
            readings = read_value(row[index]) if index < len(row) else []
            filled += bool(readings)
            for _, result in readings[:1]:
                if isinstance(result, int):
                    ids.append(result)
                elif isinstance(result, TaskId):
                    tasks += 1
                elif result in _NEAR_IDS:
                    near += 1
        key = keys[index] if index < len(keys) else ""
        if not filled or 2 * (len(ids) + tasks + near) < filled or id_rank(key) == RANK_TASK:
            continue
        different = len(set(ids))
        doubtful = (
            key in OTHER_NUMBERS
            or not ids
            or _counts(ids)
            or all(1900 <= value <= 2100 for value in ids)
            or 2 * different < len(ids)
        )
        # Numbers that are doubtful as run ids are less likely than task ids, others are likelier.
        likely = 2 if not doubtful else 1 if tasks > len(ids) else 0
        middle = sorted(ids)[len(ids) // 2] if ids else 0
        scored.append((likely, len(ids) + tasks, different, middle, -index))
    scored.sort(reverse=True)
    return [(-score[-1], RANK_LOOKS if score[1] else RANK_NEAR) for score in scored]


def _counts(ids: Sequence[int]) -> bool:
    """Say whether the numbers only count the rows: 1, 2, 3 …"""
    return (
        len(ids) > 2
        and ids[0] <= 1
        and all(after == before + 1 for before, after in itertools.pairwise(ids))
    )


def _is_grid(body: Sequence[Row]) -> bool:
    """Say whether every filled cell is an id, so that no column is more one than another."""
    ids = [as_id(cell) for row in body for cell in row if cell_text(cell)]
    return all(isinstance(each, int) for each in ids) or all(isinstance(i, TaskId) for i in ids)


def _has_counter(body: Sequence[Row]) -> bool:
    width = max(map(len, body), default=0)
    columns = ([as_id(row[i]) for row in body if i < len(row)] for i in range(width))
    numbers = ([each if isinstance(each, int) else 0 for each in column] for column in columns)
    return width > 1 and any(map(_counts, numbers))


def column_letters(index: int) -> str:
    """Give a column's letters as spreadsheets show them: 0 is A, 26 is AA."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
