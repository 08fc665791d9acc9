"""Clips that came with a task in place of a run id, as the library keeps them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bulktts_gui.core import library_cells
from bulktts_gui.core.clips import ClipStatus

if TYPE_CHECKING:
    import sqlite3

    from bulktts_gui.core.library_cells import Writer


def runs_of(db: sqlite3.Connection, batch_id: int) -> dict[str, int]:
    """The tasks that a batch knows, with their runs or, so far, stand-ins."""
    sql = "SELECT task_id, run_id FROM clips WHERE batch_id = ? AND task_id <> ''"
    return dict(db.execute(sql, (batch_id,)))


def resolve(
    db: sqlite3.Connection, writer: Writer, batch_id: int, task_as: int, run_id: int
) -> None:
    """Let a clip be known by its run; merged, where the batch has that run already."""
    keys = (batch_id, task_as)
    sql = (
        "SELECT name, text, task_id, mark, heard, note FROM clips WHERE batch_id = ? AND run_id = ?"
    )
    words = db.execute(sql, keys).fetchone()
    if words is None:
        return
    merge = """UPDATE clips SET
            name = CASE name WHEN '' THEN ? ELSE name END,
            text = CASE text WHEN '' THEN ? ELSE text END,
            task_id = CASE task_id WHEN '' THEN ? ELSE task_id END,
            mark = CASE mark WHEN 0 THEN ? ELSE mark END,
            heard = max(heard, ?),
            note = CASE note WHEN '' THEN ? ELSE note END
        WHERE batch_id = ? AND run_id = ?"""
    if db.execute(merge, (*words, batch_id, run_id)).rowcount:
        db.execute("DELETE FROM clips WHERE batch_id = ? AND run_id = ?", keys)
        library_cells.merge(db, writer, batch_id, task_as, run_id)
    else:
        library_cells.rename(db, batch_id, task_as, run_id)
        rename = "UPDATE clips SET run_id = ?, status = ? WHERE batch_id = ? AND run_id = ?"
        db.execute(rename, (run_id, ClipStatus.QUEUED.value, *keys))
