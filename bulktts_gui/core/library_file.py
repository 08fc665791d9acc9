"""The library's file: its tables, whether it is sound, and what is done when it is not."""

from __future__ import annotations

import contextlib
import enum
import logging
import sqlite3
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bulktts_gui.core import atomic, library_cells
from bulktts_gui.core.clip_files import entries, read_number, run_id_of
from bulktts_gui.core.clips import MAX_RUN_ID, Mark, Problem, ProblemError, ProblemKind, stand_in

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_log = logging.getLogger(__name__)

BUSY_TIMEOUT_S = 5.0

# Each entry brings a file from the version that is its index to the next; entries are only added.
# AUTOINCREMENT: the cache names a batch's folder by its id, so an id must never come back.
_MIGRATIONS: tuple[tuple[str, ...], ...] = (
    (
        """CREATE TABLE batches (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            name TEXT NOT NULL DEFAULT '',
            created REAL NOT NULL,
            modified REAL NOT NULL
        )""",
        """CREATE TABLE clips (
            batch_id INTEGER NOT NULL REFERENCES batches(id) ON DELETE CASCADE,
            run_id INTEGER NOT NULL,
            position INTEGER NOT NULL,
            name TEXT NOT NULL DEFAULT '',
            text TEXT NOT NULL DEFAULT '',
            status INTEGER NOT NULL DEFAULT 0,
            problem_kind TEXT,
            problem_detail TEXT NOT NULL DEFAULT '',
            problem_http INTEGER NOT NULL DEFAULT 0,
            problem_seconds REAL NOT NULL DEFAULT 0,
            file TEXT,
            seconds REAL,
            sample_rate INTEGER,
            channels INTEGER,
            size INTEGER,
            peaks BLOB,
            PRIMARY KEY (batch_id, run_id)
        )""",
        "CREATE INDEX clips_in_order ON clips (batch_id, position)",
    ),
    (
        # When a clip was last fetched or played, in seconds since the epoch.
        "ALTER TABLE clips ADD COLUMN used REAL NOT NULL DEFAULT 0",
        # Where the person has saved a clip, last. No part of `clips`: it outlasts a removal that
        # may be undone. The path is as the system has it in bytes, which need not be Unicode.
        """CREATE TABLE saved (
            batch_id INTEGER NOT NULL,
            run_id INTEGER NOT NULL,
            path BLOB NOT NULL,
            size INTEGER NOT NULL,
            time REAL NOT NULL,
            PRIMARY KEY (batch_id, run_id)
        ) WITHOUT ROWID""",
    ),
    (
        # What the person gave in place of a run id; `run_id` is its stand-in until that is known.
        "ALTER TABLE clips ADD COLUMN task_id TEXT NOT NULL DEFAULT ''",
        "CREATE INDEX clips_of_tasks ON clips (batch_id, task_id) WHERE task_id <> ''",
    ),
    (
        # What the person made of a clip: `Mark`, whether it was heard (0 or 1), and a note.
        "ALTER TABLE clips ADD COLUMN mark INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE clips ADD COLUMN heard INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE clips ADD COLUMN note TEXT NOT NULL DEFAULT ''",
    ),
    (
        # What `HealthFacts.unpack` reads; nothing for a clip that was not measured.
        "ALTER TABLE clips ADD COLUMN health BLOB",
        # `AddressTimes` of a clip's last download. No part of `clips`: see `saved`.
        """CREATE TABLE addresses (
            batch_id INTEGER NOT NULL,
            run_id INTEGER NOT NULL,
            given REAL NOT NULL,
            ends REAL,
            PRIMARY KEY (batch_id, run_id)
        ) WITHOUT ROWID""",
    ),
    (
        # A clip's `SheetCells`, `others` as JSON. No part of `clips`: see `saved`; and most clips
        # have none. It has row ids, by which a damaged file is read.
        """CREATE TABLE cells (
            batch_id INTEGER NOT NULL,
            run_id INTEGER NOT NULL,
            language TEXT NOT NULL DEFAULT '',
            others TEXT NOT NULL DEFAULT '',
            PRIMARY KEY (batch_id, run_id)
        )""",
        # Whether a person gave the batch its name (0 or 1), rather than the file that it is from.
        "ALTER TABLE batches ADD COLUMN is_named INTEGER NOT NULL DEFAULT 0",
        "UPDATE batches SET is_named = 1 WHERE name <> ''",
    ),
    (
        # When a person took the batch away, in seconds since the epoch; it may be put back.
        "ALTER TABLE batches ADD COLUMN removed REAL",
        # So that nothing of a clip is read to count what is READY.
        "CREATE INDEX clips_ready ON clips (batch_id, status) WHERE status = 4",
    ),
)
SCHEMA_VERSION = len(_MIGRATIONS)

#: The columns that `Library` makes a `Clip` from.
SELECT_CLIPS = """
    SELECT run_id, name, text, status,
        problem_kind, problem_detail, problem_http, problem_seconds,
        file, seconds, sample_rate, channels, size, peaks, task_id, mark, heard, note, health
    FROM clips"""
#: Those of them that the first version lacks.
_LATER_COLUMNS = ", task_id, mark, heard, note, health"

# SQLite's fixed texts for its result codes, which Python 3.10 does not give as numbers. Tables
# and columns are missing when a file is not what its version number says.
_DAMAGE = ("not a database", "malformed", "no such table", "no such column")
_NOT_WRITABLE = (
    "readonly", "unable to open", "disk I/O error", "access permission denied",
    "locked",  # by another window, for longer than BUSY_TIMEOUT_S
)  # fmt: skip


class RecoveryReason(enum.Enum):
    """Why a library file was put aside."""

    DAMAGED = "damaged"
    NEWER = "newer"


@dataclass(frozen=True, slots=True)
class Recovery:
    """What `Library.open` put aside, and how many clips it could list again."""

    reason: RecoveryReason
    set_aside: Path
    clips: int


class UnusableError(Exception):
    """The file is no library that this version can work on."""

    def __init__(self, reason: RecoveryReason) -> None:
        super().__init__(reason)
        self.reason = reason


@contextlib.contextmanager
def codes() -> Iterator[None]:
    """Turns SQLite's errors into ProblemError; SQLite's own words go to the log only."""
    try:
        yield
    except sqlite3.Error as error:
        words = str(error)
        _log.error("the library: %s", words)
        if "full" in words:
            kind = ProblemKind.DISK_FULL
        elif any(sign in words for sign in _NOT_WRITABLE):
            kind = ProblemKind.NOT_WRITABLE
        else:
            kind = ProblemKind.INTERNAL
        raise ProblemError(Problem(kind)) from None


@contextlib.contextmanager
def transaction(db: sqlite3.Connection) -> Iterator[None]:
    """All or nothing; raises what went wrong within."""
    db.execute("BEGIN IMMEDIATE")
    try:
        yield
        db.execute("COMMIT")
    except BaseException:
        # A full disk may have rolled it back already.
        if db.in_transaction:
            db.execute("ROLLBACK")
        raise


def open_file(
    path: Path, clips_dir: Path, clock: Callable[[], float]
) -> tuple[sqlite3.Connection, Recovery | None]:
    """A connection to the library at `path`, made, migrated or recovered where need be.

    Raises sqlite3.Error and ProblemError; then the next try finds all that this one has found.
    """
    with _alone(path):
        rebuilt = _rebuilt_path(path)
        if rebuilt.exists() and not path.exists():  # whoever rebuilt it was killed at the very end
            _rename(rebuilt, path)
        recovery = None
        try:
            db = connect(path)
        except UnusableError as error:
            recovery = _rebuild(path, error.reason, clips_dir, clock())
            db = connect(path)
        try:
            bring_up_to_date(db, clips_dir, None, clock())
        except BaseException:
            db.close()
            raise
    return db, recovery


@contextlib.contextmanager
def _alone(path: Path) -> Iterator[None]:
    """Keeps other processes from opening this library meanwhile; raises sqlite3.Error.

    Of two that put the same file aside, the second would put aside what the first has made of it.
    SQLite's lock on a file that stays empty is the same on every system, and ends with its process.
    """
    lock = sqlite3.connect(path.with_suffix(".lock"), BUSY_TIMEOUT_S, isolation_level=None)
    with contextlib.closing(lock):
        try:
            lock.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError:
            raise
        except sqlite3.DatabaseError:
            pass  # somebody wrote into it: better without than never
        yield


def connect(path: Path) -> sqlite3.Connection:
    """A connection to a sound library, or to an empty file; raises UnusableError, sqlite3.Error.

    Looking every page over takes some 60 ms for 100,000 clips.
    """
    db = sqlite3.connect(path, timeout=BUSY_TIMEOUT_S, isolation_level=None)
    try:
        version = _version(db)
        if version > SCHEMA_VERSION:
            raise UnusableError(RecoveryReason.NEWER)
        db.execute("PRAGMA journal_mode = WAL")
        # In WAL mode a power cut may cost the last commits, never the file.
        db.execute("PRAGMA synchronous = NORMAL")
        db.execute("PRAGMA foreign_keys = ON")
        # In KiB: with less, ids in no order make a big import slower by half.
        db.execute("PRAGMA cache_size = -32000")
        if db.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
            raise UnusableError(RecoveryReason.DAMAGED)
        if version < 1 and (version or db.execute("SELECT 1 FROM sqlite_master").fetchone()):
            # Not empty, and not ours.
            raise UnusableError(RecoveryReason.DAMAGED)
        if version >= 1:
            db.execute("SELECT id, name, created, modified FROM batches LIMIT 0")
            of_old = SELECT_CLIPS.replace(_LATER_COLUMNS, "")
            db.execute(of_old + " WHERE batch_id = 0 ORDER BY position")
        if version == SCHEMA_VERSION:
            db.execute("SELECT used, task_id, mark, heard, note, health FROM clips LIMIT 0")
            db.execute("SELECT batch_id, run_id, given, ends FROM addresses LIMIT 0")
            db.execute("SELECT batch_id, run_id, path, size, time FROM saved LIMIT 0")
            db.execute("SELECT batch_id, run_id, language, others FROM cells LIMIT 0")
            db.execute("SELECT is_named, removed FROM batches LIMIT 0")
    except sqlite3.DatabaseError as error:
        db.close()
        if any(sign in str(error) for sign in _DAMAGE):
            raise UnusableError(RecoveryReason.DAMAGED) from None
        raise
    except BaseException:
        db.close()
        raise
    return db


def bring_up_to_date(
    db: sqlite3.Connection, clips_dir: Path, aside: Path | None, now: float
) -> None:
    """Migrate; a file that is new is filled with what `aside` and the cache still hold."""
    if _version(db) == SCHEMA_VERSION:
        return
    with transaction(db):
        # Another window may have been quicker.
        version = _version(db)
        for statements in _MIGRATIONS[version:]:
            for statement in statements:
                db.execute(statement)
        db.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
        if version == 0:
            if aside is not None:
                _take_over(db, aside, now)
            _list_cached(db, clips_dir, now)


def _rebuild(path: Path, reason: RecoveryReason, clips_dir: Path, now: float) -> Recovery:
    """Make a new library of what can be read of an unusable one, which is then put aside.

    In this order, so that nothing is lost when the disk is full or the process is killed: as long
    as the new one is not whole, the old one stays where it is, to be read again.
    """
    _check_unused(path)
    rebuilt = _rebuilt_path(path)
    try:
        _remove(rebuilt)
        with contextlib.closing(connect(rebuilt)) as db:
            bring_up_to_date(db, clips_dir, path, now)
            (clips,) = db.execute("SELECT count(*) FROM clips").fetchone()
            # Only the file itself is renamed, without its log of changes.
            db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        aside = _put_aside(path, reason, now)
    except BaseException:
        with contextlib.suppress(ProblemError):
            _remove(rebuilt)
        raise
    _rename(rebuilt, path)
    return Recovery(reason, aside, clips)


def _check_unused(path: Path) -> None:
    """Raises sqlite3.OperationalError while another process has the library open.

    It would go on to write into the file that is put aside, and nobody would see that again.
    """
    db = sqlite3.connect(path, 0, isolation_level=None)
    with contextlib.closing(db):
        try:
            db.execute("PRAGMA locking_mode = EXCLUSIVE")
            db.execute("SELECT 1 FROM sqlite_master").fetchone()
        except sqlite3.OperationalError:
            raise
        except sqlite3.DatabaseError:
            pass  # too damaged for anybody to have it open


def _put_aside(path: Path, reason: RecoveryReason, now: float) -> Path:
    """Rename a library and its log of changes; returns its new name. Raises ProblemError."""
    date = datetime.fromtimestamp(now, timezone.utc).strftime("%Y%m%d-%H%M%S")
    stem = f"{path.stem}.{reason.value}-{date}"
    aside, count = path.with_name(f"{stem}{path.suffix}"), 1
    while aside.exists():
        count += 1
        aside = path.with_name(f"{stem}-{count}{path.suffix}")
    for ending in ("-wal", ""):
        part = Path(f"{path}{ending}")
        if part.exists():
            _rename(part, Path(f"{aside}{ending}"))
    _remove(path)
    return aside


def _rebuilt_path(path: Path) -> Path:
    return path.with_name(f"{path.stem}.rebuilt{path.suffix}")


def _rename(path: Path, to: Path) -> None:
    try:
        path.rename(to)
    except OSError as error:
        raise ProblemError(atomic.disk_problem(error)) from None


def _remove(path: Path) -> None:
    """Remove a library with all that SQLite has beside it; raises ProblemError."""
    try:
        for ending in ("", "-wal", "-shm"):
            Path(f"{path}{ending}").unlink(missing_ok=True)
    except OSError as error:
        raise ProblemError(atomic.disk_problem(error)) from None


def _version(db: sqlite3.Connection) -> int:
    (version,) = db.execute("PRAGMA user_version").fetchone()
    return int(version)


def _take_over(db: sqlite3.Connection, aside: Path, now: float) -> None:
    """Copy what can be read of another library: batches, and runs as QUEUED.

    What was ready is found again by `Library.unrecorded_files`, and checked before it counts.
    """
    # "ro": it may be damaged, and must stay as it is.
    old = sqlite3.connect(f"{aside.absolute().as_uri()}?mode=ro", uri=True, isolation_level=None)
    old.text_factory = lambda data: data.decode("utf-8", "replace")
    with contextlib.closing(old):
        # Lets SQLite read a file that was cut off; nothing is written.
        old.execute("PRAGMA writable_schema = ON")
        removed = "removed" if "removed" in _columns_of(old, "batches") else "NULL"
        for batch_id, name, created, modified, taken_away in _readable_rows(
            old,
            f"SELECT rowid, id, name, created, modified, {removed} FROM batches"  # noqa: S608
            " WHERE rowid > ? ORDER BY rowid",
        ):
            _ensure_batch(db, batch_id, _text(name), _time(created, now), _time(modified, now))
            if isinstance(taken_away, float):
                db.execute("UPDATE batches SET removed = ? WHERE id = ?", (taken_away, batch_id))
        known = _columns_of(old, "clips")
        later = ", ".join(
            name if name in known else "NULL" for name in ("task_id", "mark", "heard", "note")
        )
        for batch_id, run_id, position, name, text, stored_task, *marks in _readable_rows(
            old,
            f"SELECT rowid, batch_id, run_id, position, name, text, {later} FROM clips"  # noqa: S608
            " WHERE rowid > ? ORDER BY rowid",
        ):
            task = _text(stored_task)
            is_known = _is_id(run_id) or (task and run_id == stand_in(task))
            is_whole = is_known and isinstance(position, int)
            if is_whole and _ensure_batch(db, batch_id, "", now, now):
                db.execute(
                    "INSERT OR IGNORE INTO clips"
                    " (batch_id, run_id, position, name, text, task_id, mark, heard, note)"
                    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    (batch_id, run_id, position, _text(name), _text(text), task, *_marks(*marks)),
                )
        for batch_id, run_id, position in _indexed_runs(old):
            if _is_id(run_id) and _ensure_batch(db, batch_id, "", now, now):
                db.execute(
                    "INSERT OR IGNORE INTO clips (batch_id, run_id, position) VALUES (?, ?, ?)",
                    (batch_id, run_id, position),
                )
        if _columns_of(old, "cells"):
            sql = (
                "SELECT rowid, batch_id, run_id, language, others FROM cells"
                " WHERE rowid > ? ORDER BY rowid"
            )
            library_cells.take_over(db, _readable_rows(old, sql))


def _columns_of(db: sqlite3.Connection, table: str) -> set[str]:
    """The columns of a table of a library that is perhaps of an older version, or damaged."""
    with contextlib.suppress(sqlite3.DatabaseError):
        return {name for (name,) in db.execute("SELECT name FROM pragma_table_info(?)", (table,))}
    return set()


def _readable_rows(db: sqlite3.Connection, sql: str) -> Iterator[tuple[Any, ...]]:
    """The rows of a perhaps damaged table, without their rowid, leaping over what is unreadable."""
    row_id, leap = 0, 1
    while row_id + leap < MAX_RUN_ID:
        try:
            for row in db.execute(sql, (row_id,)):
                row_id, leap = row[0], 1
                yield row[1:]
        except sqlite3.DatabaseError:  # noqa: PERF203 - each round reads as many rows as it can
            row_id, leap = row_id + leap, leap * 2
        else:
            return


def _indexed_runs(db: sqlite3.Connection) -> Iterator[tuple[Any, Any, int]]:
    """Batch, run id and place of clips as the indexes have them, which lie in other pages.

    So a run whose row is damaged is lost with its name and text alone.
    """
    places: dict[int, Any] = {}
    with contextlib.suppress(sqlite3.DatabaseError):
        places.update(db.execute("SELECT rowid, position FROM clips INDEXED BY clips_in_order"))
    last = max((place for place in places.values() if isinstance(place, int)), default=0)
    sql = "SELECT batch_id, run_id, rowid FROM clips INDEXED BY sqlite_autoindex_clips_1"
    with contextlib.suppress(sqlite3.DatabaseError):
        for batch_id, run_id, row_id in db.execute(sql):
            place = places.get(row_id)
            yield batch_id, run_id, place if isinstance(place, int) else last + 1


def _list_cached(db: sqlite3.Connection, clips_dir: Path, now: float) -> None:
    """List runs whose clips lie in the cache, as QUEUED, in the order they arrived."""
    for folder in entries(clips_dir):
        batch_id = read_number(folder.name)
        arrived = sorted(
            (entry.stat().st_mtime_ns, run_id)
            for entry in (entries(folder.path) if batch_id else [])
            if (run_id := run_id_of(entry.name))
        )
        if arrived and _ensure_batch(db, batch_id, "", now, now):
            last = "SELECT coalesce(max(position), -1) FROM clips WHERE batch_id = ?"
            (start,) = db.execute(last, (batch_id,)).fetchone()
            db.executemany(
                "INSERT OR IGNORE INTO clips (batch_id, run_id, position) VALUES (?, ?, ?)",
                [(batch_id, run_id, start + i) for i, (_, run_id) in enumerate(arrived, 1)],
            )


def _ensure_batch(
    db: sqlite3.Connection, batch_id: object, name: str, created: float, modified: float
) -> bool:
    """Make the batch unless it is there; False when that is no id."""
    if not _is_id(batch_id):
        return False
    db.execute(
        "INSERT OR IGNORE INTO batches (id, name, created, modified) VALUES (?, ?, ?, ?)",
        (batch_id, name, created, modified),
    )
    return True


def _is_id(value: object) -> bool:
    return isinstance(value, int) and 0 < value <= MAX_RUN_ID


def _text(value: object) -> str:
    """A text as it was stored; beyond the end of a file that was cut off, SQLite reads zeros."""
    return value if isinstance(value, str) and "\0" not in value else ""


def _marks(mark: object, heard: object, note: object) -> tuple[int, int, str]:
    """Marks as they are stored; what cannot be any counts as none."""
    known = next((each for each in Mark if each.value == mark), Mark.NONE)
    return known.value, int(heard == 1), _text(note)


def _time(value: object, fallback: float) -> float:
    return value if isinstance(value, float) and value > 0 else fallback
