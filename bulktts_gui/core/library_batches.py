"""The batches without their clips, as the library keeps them: their names, and which are there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bulktts_gui.core.clips import ClipStatus

if TYPE_CHECKING:
    import sqlite3

#: Seconds for which a batch that was removed can be put back.
KEPT_FOR = 7 * 24 * 3600.0

# Both counts are read from indexes alone. The status stands here as a number, not as a parameter,
# for only so SQLite sees that the index of the ready clips fits.
_SELECT = f"""
    SELECT id, name, created, modified,
        (SELECT count(*) FROM clips WHERE batch_id = batches.id),
        (SELECT count(*) FROM clips WHERE batch_id = batches.id
            AND status = {ClipStatus.READY.value}),
        removed
    FROM batches"""  # noqa: S608


@dataclass(frozen=True, slots=True)
class Batch:
    """One list of runs. Times are seconds since the epoch.

    `modified` is when it was last opened or worked on. `total` counts its clips, `ready` those that
    were fetched; whether their files are there still is not looked at. `removed` is when it was
    taken away, None for a batch that was not.
    """

    id: int
    name: str
    created: float
    modified: float
    total: int
    ready: int
    removed: float | None


def listed(db: sqlite3.Connection, limit: int = -1) -> list[Batch]:
    """The batches that were not removed, the one last worked on first; at most `limit`."""
    sql = _SELECT + " WHERE removed IS NULL ORDER BY modified DESC, id DESC LIMIT ?"
    return [Batch(*row) for row in db.execute(sql, (limit,))]


def removed(db: sqlite3.Connection) -> list[Batch]:
    """The batches that can be put back, the one removed last first."""
    sql = _SELECT + " WHERE removed IS NOT NULL ORDER BY removed DESC, id DESC"
    return [Batch(*row) for row in db.execute(sql)]


def find(db: sqlite3.Connection, batch_id: int) -> Batch | None:
    """One batch; None when it is not there, or was removed."""
    row = db.execute(_SELECT + " WHERE id = ? AND removed IS NULL", (batch_id,)).fetchone()
    return None if row is None else Batch(*row)


def name_of(db: sqlite3.Connection, batch_id: int) -> str:
    """The name of a batch; "" when it has none, or is not there."""
    found = db.execute("SELECT name FROM batches WHERE id = ?", (batch_id,)).fetchone()
    return str(found[0]) if found is not None else ""


def add(db: sqlite3.Connection, name: str, now: float) -> int:
    """Begin an empty batch; returns its id."""
    sql = "INSERT INTO batches (name, is_named, created, modified) VALUES (?, ?, ?, ?)"
    return db.execute(sql, (name, bool(name), now, now)).lastrowid or 0


def outdated(db: sqlite3.Connection, now: float) -> list[int]:
    """The batches that nobody can want any more, by their ids.

    They were removed long ago; or they were begun and left, without a clip and a name.
    """
    long_ago = now - KEPT_FOR
    # What another window still works on is no older than that work.
    sql = """SELECT id FROM batches WHERE modified < ?1 AND (
            removed < ?1 OR (removed IS NULL AND NOT is_named
                AND NOT EXISTS (SELECT 1 FROM clips WHERE batch_id = batches.id)))"""
    return [batch_id for (batch_id,) in db.execute(sql, (long_ago,))]


def delete(db: sqlite3.Connection, batch_id: int) -> None:
    """Forget a batch and all that is known of its clips, for good; the files stay."""
    db.execute("DELETE FROM batches WHERE id = ?", (batch_id,))
    db.execute("DELETE FROM saved WHERE batch_id = ?", (batch_id,))
    db.execute("DELETE FROM addresses WHERE batch_id = ?", (batch_id,))
    db.execute("DELETE FROM cells WHERE batch_id = ?", (batch_id,))
