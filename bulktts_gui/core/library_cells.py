"""What sheets say of clips apart from their names and texts, as the library keeps it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from bulktts_gui.core.clips import NO_CELLS, SheetCells

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable, Mapping, Sequence

    #: Like `sqlite3.Connection.executemany`, but also takes text that is not valid Unicode.
    Writer = Callable[[str, Sequence[tuple[object, ...]]], None]

_ENCODE = json.JSONEncoder(ensure_ascii=False, check_circular=False, separators=(",", ":")).encode
_FIND = "SELECT language, others FROM cells WHERE batch_id = ? AND run_id = ?"
_DELETE = "DELETE FROM cells WHERE batch_id = ? AND run_id = ?"


def read(language: object, others: object) -> SheetCells:
    """The cells as they are stored; what cannot be any is left out."""
    pairs: list[tuple[str, str]] = []
    try:
        stored = json.loads(others) if isinstance(others, str) and others else []
        pairs = [(name, text) for name, text in stored if type(name) is type(text) is str]
    except (ValueError, TypeError, RecursionError):
        pairs = []
    language = language if isinstance(language, str) else ""
    return SheetCells(language, tuple(pairs)) if language or pairs else NO_CELLS


def write(writer: Writer, batch_id: int, cells: Mapping[int, SheetCells]) -> None:
    """Store the cells of these runs in place of what they had."""
    rows = [
        (batch_id, run_id, each.language, _ENCODE(each.others) if each.others else "")
        for run_id, each in cells.items()
        if each
    ]
    writer("INSERT OR REPLACE INTO cells VALUES (?, ?, ?, ?)", rows)
    writer(_DELETE, [(batch_id, run_id) for run_id, each in cells.items() if not each])


def of_batch(db: sqlite3.Connection, batch_id: int) -> dict[int, SheetCells]:
    """The cells of the clips that are in a batch, by run id; clips without any are absent."""
    sql = (
        "SELECT run_id, language, others FROM cells WHERE batch_id = ?1"
        " AND run_id IN (SELECT run_id FROM clips WHERE batch_id = ?1)"
    )
    found = ((run_id, read(*stored)) for run_id, *stored in db.execute(sql, (batch_id,)))
    return {run_id: cells for run_id, cells in found if cells}


def of_runs(db: sqlite3.Connection, batch_id: int, run_ids: Iterable[int]) -> dict[int, SheetCells]:
    """The cells of these runs, as far as they have any; also of runs that were removed."""
    found = {}
    if any_in(db, batch_id):
        for run_id in run_ids:
            stored = db.execute(_FIND, (batch_id, run_id)).fetchone()
            if stored is not None:
                found[run_id] = read(*stored)
    return found


def any_in(db: sqlite3.Connection, batch_id: int) -> bool:
    """Say whether a batch, or what was removed from it, has cells at all."""
    sql = "SELECT EXISTS (SELECT 1 FROM cells WHERE batch_id = ?)"
    return bool(db.execute(sql, (batch_id,)).fetchone()[0])


def add(
    db: sqlite3.Connection,
    writer: Writer,
    batch_id: int,
    run_ids: Sequence[int],
    coming: Iterable[tuple[int, SheetCells]],
) -> None:
    """Take the cells of clips that are about to be added to a batch.

    `run_ids` are those of all that are about to be added, `coming` the cells of those that have
    some. What is in the batch has the newer cells from then on, and keeps those that did not come
    again. What was removed from it has left its cells, which do not come back with a clip that is
    added anew.
    """
    new: dict[int, SheetCells] = {}
    for run_id, cells in coming:
        new[run_id] = new[run_id].over(cells) if run_id in new else cells
    for run_id, stored in of_runs(db, batch_id, run_ids).items():
        if not _is_listed(db, batch_id, run_id):
            new.setdefault(run_id, NO_CELLS)
        elif run_id in new:
            both = new.pop(run_id).over(stored)
            if both != stored:
                new[run_id] = both
    if new:
        write(writer, batch_id, new)


def rename(db: sqlite3.Connection, batch_id: int, before: int, after: int) -> None:
    """Let a task's cells be those of its run, whatever a removed clip of that run had."""
    db.execute(_DELETE, (batch_id, after))
    sql = "UPDATE cells SET run_id = ? WHERE batch_id = ? AND run_id = ?"
    db.execute(sql, (after, batch_id, before))


def merge(db: sqlite3.Connection, writer: Writer, batch_id: int, before: int, after: int) -> None:
    """Give a clip what it lacks of the cells of another, which goes."""
    cells = of_runs(db, batch_id, (before, after))
    if before in cells:
        both = cells.get(after, NO_CELLS).over(cells[before])
        write(writer, batch_id, {before: NO_CELLS, after: both})


def take_over(db: sqlite3.Connection, rows: Iterable[tuple[Any, ...]]) -> None:
    """Take rows of another library's table, which may be damaged, for clips that are in this."""
    sql = (
        "INSERT OR IGNORE INTO cells SELECT batch_id, run_id, ?, ? FROM clips"
        " WHERE batch_id = ? AND run_id = ?"
    )
    for batch_id, run_id, *stored in rows:
        cells = read(*stored)
        if cells and isinstance(batch_id, int) and isinstance(run_id, int):
            others = _ENCODE(cells.others) if cells.others else ""
            db.execute(sql, (cells.language, others, batch_id, run_id))


def _is_listed(db: sqlite3.Connection, batch_id: int, run_id: int) -> bool:
    sql = "SELECT 1 FROM clips WHERE batch_id = ? AND run_id = ?"
    return db.execute(sql, (batch_id, run_id)).fetchone() is not None
