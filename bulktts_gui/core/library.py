"""The batches and what became of their clips, in one SQLite file.

The file survives being killed at any moment (WAL). One that is damaged, or that a newer version
wrote, is put aside under a dated name, never destroyed; what can be read of it is taken over, and
so is every clip that lies in the cache.

A `Library` belongs to the thread that opened it.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bulktts_gui.core import atomic, library_file
from bulktts_gui.core.clip_files import batch_dir, clip_path, read_clip_path, run_id_of, sizes_in
from bulktts_gui.core.clips import AudioFacts, Clip, ClipStatus, Problem, ProblemKind
from bulktts_gui.core.library_file import Recovery, RecoveryReason, codes, transaction

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence

    from bulktts_gui.core.clips import ClipUpdate, NewClip
    from bulktts_gui.core.folders import Folders

__all__ = [
    "Batch",
    "Library",
    "Recovery",
    "RecoveryReason",
    "batch_dir",
    "clip_path",
    "read_clip_path",
]

_RECORD = """
    UPDATE clips SET status = ?,
        problem_kind = ?, problem_detail = ?, problem_http = ?, problem_seconds = ?,
        file = ?, seconds = ?, sample_rate = ?, channels = ?, size = ?, peaks = ?
    WHERE batch_id = ? AND run_id = ?"""


@dataclass(frozen=True, slots=True)
class Batch:
    """One list of runs. Times are seconds since the epoch; `total` counts its clips."""

    id: int
    name: str
    created: float
    modified: float
    total: int


class Library:
    """See the module. A method that raises ProblemError has changed nothing."""

    def __init__(
        self, db: sqlite3.Connection, folders: Folders, clock: Callable[[], float]
    ) -> None:
        self._db = db
        self._clips_dir = folders.clips_dir
        self._clock = clock
        #: What `open` had to put aside; None when all was well.
        self.recovery: Recovery | None = None

    @classmethod
    def open(cls, folders: Folders, clock: Callable[[], float]) -> Library:
        """Open the library; make, migrate or recover it where need be.

        `clock` gives seconds since the epoch. A new library lists the clips that lie in the cache
        already. Raises ProblemError when the disk does not let it be written.
        """
        path = folders.library_path
        atomic.make_private_folder(folders.data)
        reason = aside = None
        with codes():
            try:
                db = library_file.connect(path)
            except library_file.UnusableError as error:
                reason = error.reason
                aside = library_file.put_aside(path, reason, clock())
                db = library_file.connect(path)
            library = cls(db, folders, clock)
            try:
                library_file.bring_up_to_date(db, folders.clips_dir, aside, clock())
                if reason is not None and aside is not None:
                    (clips,) = db.execute("SELECT count(*) FROM clips").fetchone()
                    library.recovery = Recovery(reason, aside, clips)
            except BaseException:
                db.close()
                raise
        return library

    def close(self) -> None:
        """Bring everything into the one file and let go of it; never raises."""
        with contextlib.suppress(sqlite3.Error):
            self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self._db.close()

    # Batches

    def new_batch(self, name: str = "") -> int:
        """Begin an empty batch; returns its id, which is never given twice."""
        now = self._clock()
        with self._transaction():
            sql = "INSERT INTO batches (name, created, modified) VALUES (?, ?, ?)"
            batch_id = self._db.execute(sql, (_storable(name), now, now)).lastrowid
        return batch_id or 0

    def batches(self) -> list[Batch]:
        """All batches, the one last worked on first."""
        return self._batches(-1)

    def latest_batch(self) -> Batch | None:
        """The batch last worked on; None when there is none."""
        return next(iter(self._batches(1)), None)

    def rename_batch(self, batch_id: int, name: str) -> None:
        """Give a batch another name."""
        with self._transaction([batch_id]):
            sql = "UPDATE batches SET name = ? WHERE id = ?"
            self._db.execute(sql, (_storable(name), batch_id))

    def remove_batch(self, batch_id: int) -> None:
        """Forget a batch and its rows. Its files stay, in `batch_dir`, until somebody asks."""
        with self._transaction():
            self._db.execute("DELETE FROM batches WHERE id = ?", (batch_id,))

    # Clips

    def add_clips(self, batch_id: int, clips: Sequence[NewClip]) -> int:
        """Add runs at the end of a batch in the order given; returns how many were not yet in it.

        One that is there keeps its place, status, name and text; an empty name or text is filled.
        """
        count = "SELECT count(*), max(position) FROM clips WHERE batch_id = ?"
        with self._transaction([batch_id]):
            before, last = self._db.execute(count, (batch_id,)).fetchone()
            first = 0 if last is None else last + 1
            self._write_many(
                """INSERT INTO clips (batch_id, run_id, position, name, text)
                VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (batch_id, run_id) DO UPDATE SET
                    name = CASE name WHEN '' THEN excluded.name ELSE name END,
                    text = CASE text WHEN '' THEN excluded.text ELSE text END
                WHERE (name = '' AND excluded.name <> '') OR (text = '' AND excluded.text <> '')""",
                [(batch_id, c.run_id, i, c.name, c.text) for i, c in enumerate(clips, first)],
            )
            after, _ = self._db.execute(count, (batch_id,)).fetchone()
        return int(after - before)

    def load_clips(self, batch_id: int) -> list[Clip]:
        """The clips of a batch, in order.

        What was being fetched when the app ended is QUEUED again, and so is a clip whose file is
        gone or has not the recorded size.
        """
        sizes = sizes_in(batch_dir(self._clips_dir, batch_id))
        sql = library_file.SELECT_CLIPS + " WHERE batch_id = ? ORDER BY position"
        with codes():
            rows = self._db.execute(sql, (batch_id,)).fetchall()
        build = self._builder(batch_id, sizes)
        return [build(row) for row in rows]

    def unrecorded_files(self, batch_id: int) -> list[tuple[int, Path]]:
        """The run id and file of clips that are in the cache but would not load as READY.

        They were whole when they got their name, but the app ended before it was recorded, or
        the library was rebuilt. Checked, they can be recorded as READY without another fetch.
        """
        folder = batch_dir(self._clips_dir, batch_id)
        sizes = sizes_in(folder)
        # Backwards, so that of two formats the same one wins every time.
        files = {run_id_of(name): name for name in sorted(sizes, reverse=True) if sizes[name]}
        ready = ClipStatus.READY.value
        sql = "SELECT run_id, status, file, size FROM clips WHERE batch_id = ? ORDER BY position"
        with codes():
            rows = self._db.execute(sql, (batch_id,)).fetchall()
        return [
            (run_id, folder / files[run_id])
            for run_id, status, file, size in rows
            if run_id in files and not (status == ready and _is_kept(file, size, sizes))
        ]

    def remove_clips(self, batch_id: int, run_ids: Iterable[int]) -> None:
        """Take runs off a batch. Their files stay, so that restoring brings them back whole."""
        with self._transaction([batch_id]):
            self._db.executemany(
                "DELETE FROM clips WHERE batch_id = ? AND run_id = ?",
                [(batch_id, run_id) for run_id in run_ids],
            )

    def restore_clips(self, batch_id: int, removed: Iterable[tuple[int, Clip]]) -> None:
        """Put removed clips back, each with its place in the list, counted from 0.

        A run that was added again meanwhile stays as and where it is.
        """
        order = "SELECT run_id, position FROM clips WHERE batch_id = ? ORDER BY position"
        with self._transaction([batch_id]):
            old = dict(self._db.execute(order, (batch_id,)))
            back = sorted(
                ((place, clip) for place, clip in removed if clip.run_id not in old),
                key=lambda each: each[0],
            )
            # Stored positions may have gaps where places have none: number the whole list anew.
            rest, full = iter(old), list[int]()
            for place, clip in back:
                full.extend(islice(rest, max(0, place - len(full))))
                full.append(clip.run_id)
            full.extend(rest)
            new = {run_id: position for position, run_id in enumerate(full)}
            self._db.executemany(
                "UPDATE clips SET position = ? WHERE batch_id = ? AND run_id = ?",
                [
                    (new[run_id], batch_id, run_id)
                    for run_id, at in old.items()
                    if new[run_id] != at
                ],
            )
            self._write_many(
                "INSERT OR IGNORE INTO clips (batch_id, run_id, position, name, text)"
                " VALUES (?, ?, ?, ?, ?)",
                [(batch_id, c.run_id, new[c.run_id], c.name, c.text) for _, c in back],
            )
            self._write_many(_RECORD, [self._outcome(clip) for _, clip in back])

    def record(self, updates: Iterable[ClipUpdate]) -> None:
        """Write what became of clips, all of it or nothing; one no longer in its batch is let be.

        Of several updates of a clip the last counts. Raises ValueError for a path that is not in
        its batch's folder.
        """
        updates = list(updates)
        rows = [self._outcome(each) for each in updates]
        with self._transaction({each.batch_id for each in updates}):
            self._write_many(_RECORD, rows)

    # Within

    def _batches(self, limit: int) -> list[Batch]:
        sql = library_file.SELECT_BATCHES + " ORDER BY modified DESC, id DESC LIMIT ?"
        with codes():
            return [Batch(*row) for row in self._db.execute(sql, (limit,))]

    @contextlib.contextmanager
    def _transaction(self, touched: Collection[int] = ()) -> Iterator[None]:
        """All or nothing, with `modified` of the touched batches; raises ProblemError."""
        with codes(), transaction(self._db):
            yield
            now = self._clock()
            sql = "UPDATE batches SET modified = ? WHERE id = ?"
            self._db.executemany(sql, [(now, batch_id) for batch_id in touched])

    def _write_many(self, sql: str, rows: Sequence[tuple[object, ...]]) -> None:
        try:
            self._db.executemany(sql, rows)
        except UnicodeEncodeError:
            # Half of a surrogate pair, from a sheet or an answer. Writing a row twice does no harm.
            self._db.executemany(sql, [tuple(map(_storable, row)) for row in rows])

    def _outcome(self, each: Clip | ClipUpdate) -> tuple[object, ...]:
        """The values for `_RECORD`."""
        file = None
        if each.path is not None:
            folder, _, file = os.fspath(each.path).rpartition(os.sep)
            if folder != f"{self._clips_dir}{os.sep}{each.batch_id}":
                raise ValueError(each.path)
        problem: tuple[object, ...] = (None, "", 0, 0.0)
        if each.problem is not None:
            p = each.problem
            problem = (p.kind.value, p.detail, p.http_status, p.seconds)
        facts: tuple[object, ...] = (None, None, None, None, None)
        if each.audio is not None:
            a = each.audio
            facts = (a.seconds, a.sample_rate, a.channels, a.size, a.peaks)
        return (each.status.value, *problem, file, *facts, each.batch_id, each.run_id)

    def _builder(self, batch_id: int, sizes: Mapping[str, int]) -> Callable[[Sequence[Any]], Clip]:
        """Makes clips from rows of `SELECT_CLIPS`, by the hundred thousand."""
        prefix = str(batch_dir(self._clips_dir, batch_id)) + os.sep
        ended = {s.value: s for s in (ClipStatus.READY, ClipStatus.FAILED, ClipStatus.MISSING)}
        kinds = {kind.value: kind for kind in ProblemKind}

        def build(row: Sequence[Any]) -> Clip:
            run_id, name, text, number, kind, detail, http, wait, file, seconds, *sound = row
            status = ended.get(number)
            if status is None:
                return Clip(batch_id, run_id, name, text)
            if status is not ClipStatus.READY:
                kind = kinds.get(kind, ProblemKind.INTERNAL)
                problem = Problem(kind, detail, http, wait)
                return Clip(batch_id, run_id, name, text, status, None, None, problem)
            if not _is_kept(file, sound[2], sizes):
                return Clip(batch_id, run_id, name, text)
            audio = None if seconds is None else AudioFacts(seconds, *sound)
            return Clip(batch_id, run_id, name, text, status, Path(prefix + file), audio)

        return build


def _is_kept(file: str | None, size: int | None, sizes: Mapping[str, int]) -> bool:
    """True when a READY clip's file is there as it was recorded."""
    found = sizes.get(file or "", 0)
    return found > 0 and size in (None, found)


def _storable(value: object) -> object:
    """`value`, in text with a sign in place of what is not valid Unicode."""
    return value.encode("utf-8", "replace").decode() if isinstance(value, str) else value
