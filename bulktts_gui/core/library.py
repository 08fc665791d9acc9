"""The batches and what became of their clips, in one SQLite file.

The file survives being killed at any moment (WAL). One that is damaged, or that a newer version
wrote, is put aside under a dated name, never destroyed; what can be read of it is taken over, and
so is every clip that lies in the cache.

A `Library` belongs to the thread that opened it.
"""

from __future__ import annotations

import contextlib
import gc
import os
import sqlite3
from itertools import islice
from typing import TYPE_CHECKING, Any

from bulktts_gui.core import (
    atomic,
    cache_limit,
    library_batches,
    library_cells,
    library_file,
    library_tasks,
)
from bulktts_gui.core.cache_limit import CopyFinder, Spare
from bulktts_gui.core.clip_files import (
    batch_dir,
    clip_path,
    names_in,
    read_clip_path,
    run_id_of,
    sizes_in,
)
from bulktts_gui.core.clips import (
    NO_CELLS,
    NO_MARKS,
    AddressTimes,
    AudioFacts,
    Clip,
    ClipStatus,
    ClipUpdate,
    Mark,
    Marks,
    NewClip,
    Problem,
    ProblemError,
    ProblemKind,
)
from bulktts_gui.core.library_batches import Batch
from bulktts_gui.core.library_file import Recovery, RecoveryReason, codes, transaction

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from bulktts_gui.core.clips import SheetCells
    from bulktts_gui.core.folders import Folders

__all__ = [
    "Batch",
    "Library",
    "Recovery",
    "RecoveryReason",
    "Spare",
    "batch_dir",
    "clip_path",
    "read_clip_path",
]

_RECORD = """
    UPDATE clips SET status = ?,
        problem_kind = ?, problem_detail = ?, problem_http = ?, problem_seconds = ?,
        file = ?, seconds = ?, sample_rate = ?, channels = ?, size = ?, peaks = ?, health = ?,
        used = ?
    WHERE batch_id = ? AND run_id = ?"""


class Library:
    """See the module. A method that raises ProblemError has changed nothing."""

    def __init__(
        self, db: sqlite3.Connection, folders: Folders, clock: Callable[[], float]
    ) -> None:
        self._db = db
        self._clips_dir = folders.clips_dir
        self._clock = clock
        # What may still be put back by an undo.
        self._removed: set[tuple[int, int]] = set()
        # The batch that was opened last; None when nobody opens any.
        self._open: int | None = None
        #: What `open` had to put aside; None when all was well.
        self.recovery: Recovery | None = None

    @classmethod
    def open(cls, folders: Folders, clock: Callable[[], float]) -> Library:
        """Open the library; make, migrate or recover it where need be.

        `clock` gives seconds since the epoch. A new library lists the clips that lie in the cache
        already. Raises ProblemError when the disk does not let it be written, or another process
        has it open and it cannot be worked on as it is.
        """
        atomic.make_private_folder(folders.data)
        with codes():
            db, recovery = library_file.open_file(folders.library_path, folders.clips_dir, clock)
        library = cls(db, folders, clock)
        library.recovery = recovery
        return library

    def close(self) -> None:
        """Bring everything into the one file and let go of it; never raises."""
        with contextlib.suppress(sqlite3.Error):
            self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self._db.close()

    # Batches

    def new_batch(self, name: str = "") -> int:
        """Begin an empty batch; returns its id, which is never given twice."""
        with self._transaction():
            return library_batches.add(self._db, _storable(name), self._clock())

    def batches(self) -> list[Batch]:
        """All batches that were not removed, the one last worked on first."""
        with codes():
            return library_batches.listed(self._db)

    def removed_batches(self) -> list[Batch]:
        """The batches that `restore_batch` can put back, the one removed last first."""
        with codes():
            return library_batches.removed(self._db)

    def latest_batch(self) -> Batch | None:
        """The batch last worked on; None when there is none."""
        with codes():
            return next(iter(library_batches.listed(self._db, 1)), None)

    def open_batch(self, batch_id: int) -> Batch | None:
        """Note that a batch is worked on from now on; returns it as it was.

        None when it is not there, or was removed. What `record` writes of another batch later on
        does not count as work on that one.
        """
        with codes():
            found = library_batches.find(self._db, batch_id)
        if found is not None:
            self._open = batch_id
            # A full disk keeps nobody from looking at a list.
            with contextlib.suppress(ProblemError), self._transaction([batch_id]):
                pass
        return found

    def rename_batch(self, batch_id: int, name: str) -> None:
        """Give a batch another name; that is no work on it."""
        with self._transaction():
            sql = "UPDATE batches SET name = ?, is_named = ? WHERE id = ?"
            self._db.execute(sql, (_storable(name), bool(name), batch_id))

    def remove_batch(self, batch_id: int) -> None:
        """Take a batch away, until it is restored or, after a week, forgotten; nothing is lost."""
        with self._transaction():
            sql = "UPDATE batches SET removed = ? WHERE id = ? AND removed IS NULL"
            self._db.execute(sql, (self._clock(), batch_id))

    def restore_batch(self, batch_id: int) -> None:
        """Put a removed batch back."""
        with self._transaction():
            self._db.execute("UPDATE batches SET removed = NULL WHERE id = ?", (batch_id,))

    def forget_batches(self, kept: Collection[int] = ()) -> list[int]:
        """Forget batches that were removed a week ago, and such as were begun and left empty then.

        Not the one that is open, and none of `kept`. Returns their ids. Their files stay, in
        `batch_dir`, until the cache is trimmed.
        """
        with codes():
            outdated = library_batches.outdated(self._db, self._clock())
        forgotten = []
        for batch_id in outdated:
            if batch_id != self._open and batch_id not in kept:
                with self._transaction():
                    # Another window may have opened it or put it back a moment ago.
                    if batch_id in library_batches.outdated(self._db, self._clock()):
                        library_batches.delete(self._db, batch_id)
                        forgotten.append(batch_id)
        return forgotten

    def batch_name(self, batch_id: int) -> str:
        """The name of a batch; "" when it has none, or is not there."""
        with codes():
            return library_batches.name_of(self._db, batch_id)

    # Clips

    def add_clips(self, batch_id: int, clips: Sequence[NewClip], name: str = "") -> int:
        """Add runs at the end of a batch in the order given; returns how many were not yet in it.

        One that is there keeps its place, status, name and text; an empty name or text is filled,
        and newer cells take the place of older ones. A task is there also when its run is known by
        now. A batch without clips is called `name` from now on, unless a person gave it a name.
        """
        count = "SELECT count(*), max(position) FROM clips WHERE batch_id = ?"
        with self._transaction([batch_id]):
            before, last = self._db.execute(count, (batch_id,)).fetchone()
            first = 0 if last is None else last + 1
            run_ids = self._run_ids_of(batch_id, clips)
            if last is None:
                sql = "UPDATE batches SET name = ? WHERE id = ? AND NOT is_named"
                self._db.execute(sql, (_storable(name), batch_id))
            coming = [
                (run_id, c.cells)
                for run_id, c in zip(run_ids, clips, strict=True)
                if c.cells is not NO_CELLS
            ]
            library_cells.add(self._db, self._write_many, batch_id, run_ids, coming)
            self._write_many(
                """INSERT INTO clips (batch_id, run_id, position, name, text, task_id)
                VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (batch_id, run_id) DO UPDATE SET
                    name = CASE name WHEN '' THEN excluded.name ELSE name END,
                    text = CASE text WHEN '' THEN excluded.text ELSE text END
                WHERE (name = '' AND excluded.name <> '') OR (text = '' AND excluded.text <> '')""",
                [
                    (batch_id, run_id, i, c.name, c.text, c.task_id)
                    for i, (run_id, c) in enumerate(zip(run_ids, clips, strict=True), first)
                ],
            )
            after, _ = self._db.execute(count, (batch_id,)).fetchone()
        return int(after - before)

    def cells(self, batch_id: int) -> dict[int, SheetCells]:
        """What sheets say of the clips of a batch; those of which they say nothing are absent."""
        with codes(), _no_collecting():
            return library_cells.of_batch(self._db, batch_id)

    def update_words(self, batch_id: int, clips: Sequence[NewClip]) -> list[NewClip]:
        """Give clips of a batch the names, texts and cells of `clips`, as far as these have any.

        Nothing else of a clip changes, and what is not in the batch is let be. Returns what these
        clips had before, for `restore_words`.
        """
        with self._transaction([batch_id]):
            run_ids = self._run_ids_of(batch_id, clips)
            before = self._words(batch_id, run_ids)
            new = before.copy()
            for run_id, clip in zip(run_ids, clips, strict=True):
                if run_id in new:
                    known = new[run_id]
                    name, text = clip.name or known.name, clip.text or known.text
                    cells = clip.cells.over(known.cells)
                    new[run_id] = NewClip(run_id, name, text, known.task_id, cells)
            self._write_words(batch_id, new)
        return list(before.values())

    def restore_words(self, batch_id: int, clips: Sequence[NewClip]) -> None:
        """Give clips of a batch exactly the names, texts and cells of `clips`, also empty ones."""
        with self._transaction([batch_id]):
            words = dict(zip(self._run_ids_of(batch_id, clips), clips, strict=True))
            listed = self._words(batch_id, words)
            self._write_words(batch_id, {r: each for r, each in words.items() if r in listed})

    def load_clips(self, batch_id: int) -> list[Clip]:
        """The clips of a batch, in order.

        What was being fetched when the app ended is QUEUED again. A READY clip whose file has left
        the cache has the saved copy as its path, as long as that is there and nothing was lost in
        it; else it is QUEUED too. Sizes of files in the cache are not looked at here, which would
        take as long again: see `unrecorded_files`.
        """
        names = names_in(batch_dir(self._clips_dir, batch_id))
        sql = library_file.SELECT_CLIPS + " WHERE batch_id = ? ORDER BY position"
        with codes(), _no_collecting():
            build = self._builder(batch_id, names)
            return [build(row) for row in self._db.execute(sql, (batch_id,))]

    def unrecorded_files(self, batch_id: int) -> list[tuple[int, Path]]:
        """The run id and file of clips whose file in the cache is not what was recorded.

        Either it was whole when it got its name, but the app ended before it was recorded, or the
        library was rebuilt; or it has another size than recorded, after a power cut perhaps.
        Checked, they can be recorded as READY without another fetch; else they are to be deleted.
        """
        folder = batch_dir(self._clips_dir, batch_id)
        sizes = sizes_in(folder)
        ready = ClipStatus.READY.value
        sql = "SELECT run_id, status, file, size FROM clips WHERE batch_id = ? ORDER BY position"
        with codes():
            rows = self._db.execute(sql, (batch_id,)).fetchall()
        others, kept = [], set()
        for run_id, status, file, size in rows:
            if status == ready and sizes.get(file, 0) > 0 and size in (None, sizes[file]):
                kept.add(file)
            else:
                others.append(run_id)
        # Backwards, so that of two formats the same one wins every time.
        files = {run_id_of(name): name for name in sorted(sizes.keys() - kept, reverse=True)}
        return [(run_id, folder / files[run_id]) for run_id in others if run_id in files]

    def remove_clips(self, batch_id: int, run_ids: Iterable[int]) -> None:
        """Take runs off a batch. Their files stay, so that restoring brings them back whole."""
        keys = [(batch_id, run_id) for run_id in run_ids]
        with self._transaction([batch_id]):
            self._db.executemany("DELETE FROM clips WHERE batch_id = ? AND run_id = ?", keys)
        self._removed.update(keys)

    def restore_clips(self, batch_id: int, removed: Iterable[tuple[int, Clip]]) -> None:
        """Put removed clips back, each with its place in the list, counted from 0.

        A run that was added again meanwhile stays as and where it is.
        """
        order = "SELECT run_id, position FROM clips WHERE batch_id = ? ORDER BY position"
        with self._transaction([batch_id]):
            old = dict(self._db.execute(order, (batch_id,)))
            runs = library_tasks.runs_of(self._db, batch_id)
            back = sorted(
                (
                    (place, clip)
                    for place, clip in removed
                    if clip.run_id not in old and (clip.run_id > 0 or clip.task_id not in runs)
                ),
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
                "INSERT OR IGNORE INTO clips (batch_id, run_id, position, name, text, task_id)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                [(batch_id, c.run_id, new[c.run_id], c.name, c.text, c.task_id) for _, c in back],
            )
            self._write_marks(batch_id, {c.run_id: c.marks for _, c in back})
            self._write_many(_RECORD, self._outcomes([clip for _, clip in back]))

    def record(self, updates: Iterable[ClipUpdate]) -> None:
        """Write what became of clips, all of it or nothing; one no longer in its batch is let be.

        Of several updates of a clip the last counts. A clip that is READY anew is not saved yet.
        Raises ValueError for a path that is not in its batch's folder.
        """
        updates = list(updates)
        rows = self._outcomes([u for u in updates if u.new_run_id is None])
        new = [(u.batch_id, u.run_id) for u in updates if u.status is ClipStatus.READY]
        times = [
            (u.batch_id, u.run_id, u.address.given, u.address.ends)
            for u in updates
            if u.address is not None
        ]
        touched = {each.batch_id for each in updates}
        if self._open is not None:
            touched &= {self._open}
        with self._transaction(touched):
            for each in updates:
                if each.new_run_id is not None:
                    keys = (each.batch_id, each.run_id, each.new_run_id)
                    library_tasks.resolve(self._db, self._write_many, *keys)
            self._write_many(_RECORD, rows)
            self._forget_copies(new)
            self._db.executemany("INSERT OR REPLACE INTO addresses VALUES (?, ?, ?, ?)", times)

    def address_times(self, batch_id: int, run_id: int) -> AddressTimes | None:
        """When the address that a clip was last downloaded from was given and ends."""
        sql = "SELECT given, ends FROM addresses WHERE batch_id = ? AND run_id = ?"
        with codes():
            found = self._db.execute(sql, (batch_id, run_id)).fetchone()
        return None if found is None else AddressTimes(*found)

    def set_health(self, batch_id: int, health: Mapping[int, bytes]) -> None:
        """Add what was measured of clips later than they came (`AudioFacts.health`)."""
        rows = [(data, batch_id, run_id) for run_id, data in health.items()]
        with self._transaction():
            sql = "UPDATE clips SET health = ? WHERE batch_id = ? AND run_id = ?"
            self._db.executemany(sql, rows)

    def set_marks(self, batch_id: int, marks: Mapping[int, Marks]) -> None:
        """Give runs these marks, all of it or nothing; one that is not in the batch is let be."""
        with self._transaction([batch_id]):
            self._write_marks(batch_id, marks)

    # The cache

    def note_used(self, batch_id: int, run_id: int) -> None:
        """This clip was played just now."""
        with self._transaction():
            sql = "UPDATE clips SET used = ? WHERE batch_id = ? AND run_id = ?"
            self._db.execute(sql, (self._clock(), batch_id, run_id))

    def note_saved(self, copies: Iterable[tuple[Path, Path]]) -> None:
        """These clips (their file in the cache, then the copy) are where the person wants them.

        A file that lies elsewhere, or whose copy is gone, is passed over.
        """
        now, rows = self._clock(), []
        for file, copy in copies:
            key = read_clip_path(file)
            if key is not None and file.parent.parent == self._clips_dir:
                with contextlib.suppress(OSError):
                    path = copy.absolute()
                    rows.append((*key, os.fsencode(path), path.stat().st_size, now))
        with self._transaction():
            self._db.executemany("INSERT OR REPLACE INTO saved VALUES (?, ?, ?, ?, ?)", rows)

    def spare_clips(self, limit: int) -> list[Spare]:
        """What may leave the cache so that it has at most `limit` bytes; see `cache_limit`."""
        with codes():
            return cache_limit.choose(self._db, self._clips_dir, limit, self._removed)

    def cached_bytes(self) -> int:
        """What the clips in the cache take up."""
        return cache_limit.held(self._clips_dir)

    def drop(self, spares: Iterable[Spare]) -> list[Spare]:
        """Delete those of these files that have not changed since; returns them."""
        gone = cache_limit.drop(spares)
        with self._transaction():
            self._forget_copies([(s.batch_id, s.run_id) for s in gone if s.update is None])
        return gone

    # Within

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

    def _write_marks(self, batch_id: int, marks: Mapping[int, Marks]) -> None:
        self._write_many(
            "UPDATE clips SET mark = ?, heard = ?, note = ? WHERE batch_id = ? AND run_id = ?",
            [(m.mark.value, int(m.heard), m.note, batch_id, run_id) for run_id, m in marks.items()],
        )

    def _words(self, batch_id: int, run_ids: Iterable[int]) -> dict[int, NewClip]:
        """What those of these runs that are in the batch are called, and what is said of them."""
        found = {}
        sql = "SELECT name, text, task_id FROM clips WHERE batch_id = ? AND run_id = ?"
        cells = library_cells.of_runs(self._db, batch_id, run_ids)
        for run_id in run_ids:
            row = self._db.execute(sql, (batch_id, run_id)).fetchone()
            if row is not None:
                name, text, task_id = row
                found[run_id] = NewClip(run_id, name, text, task_id, cells.get(run_id, NO_CELLS))
        return found

    def _write_words(self, batch_id: int, words: Mapping[int, NewClip]) -> None:
        self._write_many(
            "UPDATE clips SET name = ?, text = ? WHERE batch_id = ? AND run_id = ?",
            [(each.name, each.text, batch_id, run_id) for run_id, each in words.items()],
        )
        cells = {run_id: each.cells for run_id, each in words.items()}
        library_cells.write(self._write_many, batch_id, cells)

    def _run_ids_of(self, batch_id: int, clips: Sequence[NewClip]) -> list[int]:
        """What the batch knows these clips by: a task by its run, as soon as that is known."""
        run_of = library_tasks.runs_of(self._db, batch_id) if any(c.task_id for c in clips) else {}
        return [run_of.get(c.task_id, c.run_id) for c in clips]

    def _forget_copies(self, keys: Sequence[tuple[int, int]]) -> None:
        self._db.executemany("DELETE FROM saved WHERE batch_id = ? AND run_id = ?", keys)

    def _outcomes(self, clips: Iterable[Clip | ClipUpdate]) -> list[tuple[object, ...]]:
        """The values for `_RECORD`."""
        now = self._clock()
        return [self._outcome(each, now) for each in clips]

    def _outcome(self, each: Clip | ClipUpdate, now: float) -> tuple[object, ...]:
        file = None
        if each.path is not None:
            folder, _, file = os.fspath(each.path).rpartition(os.sep)
            if folder != f"{self._clips_dir}{os.sep}{each.batch_id}":
                if isinstance(each, ClipUpdate):
                    raise ValueError(each.path)
                # It has left the cache, and is found again as a saved copy; unless it was fetched
                # anew while it was off the list.
                cached = clip_path(self._clips_dir, each.batch_id, each.run_id, each.path.suffix)
                file = cached.name if cached.exists() else None
        problem: tuple[object, ...] = (None, "", 0, 0.0)
        if each.problem is not None:
            p = each.problem
            problem = (p.kind.value, p.detail, p.http_status, p.seconds)
        facts: tuple[object, ...] = (None,) * 6
        if each.audio is not None:
            a = each.audio
            facts = (a.seconds, a.sample_rate, a.channels, a.size, a.peaks, a.health or None)
        return (each.status.value, *problem, file, *facts, now, each.batch_id, each.run_id)

    def _builder(self, batch_id: int, names: set[str]) -> Callable[[Sequence[Any]], Clip]:
        """Makes clips from rows of `SELECT_CLIPS`, by the hundred thousand."""
        folder = batch_dir(self._clips_dir, batch_id)
        ended = {s.value: s for s in (ClipStatus.READY, ClipStatus.FAILED, ClipStatus.MISSING)}
        kinds = {kind.value: kind for kind in ProblemKind}
        verdicts = {mark.value: mark for mark in Mark}
        copies: dict[int, tuple[bytes, int]] | None = None
        finder = CopyFinder(self._clips_dir)

        def copy_of(run_id: int, file: str | None, size: int | None) -> tuple[Path, int] | None:
            nonlocal copies
            if copies is None:
                sql = "SELECT run_id, path, size FROM saved WHERE batch_id = ?"
                rows = self._db.execute(sql, (batch_id,))
                copies = {key: (path, copy_size) for key, path, copy_size in rows}
            path, copy_size = copies.get(run_id, (b"", 0))
            if not cache_limit.is_as_good(path, copy_size, file or os.fsdecode(path), size or 0):
                return None
            copy = finder.find(path, copy_size)
            return None if copy is None else (copy, copy_size)

        def build(row: Sequence[Any]) -> Clip:
            (
                run_id, name, text, number, kind, detail, http, wait,
                file, seconds, rate, channels, size, peaks, task_id, mark, heard, note, health,
            ) = row  # fmt: skip
            marks = NO_MARKS
            if mark or heard or note:
                marks = Marks(verdicts.get(mark, Mark.NONE), bool(heard), note)
            status = ended.get(number)
            if status is ClipStatus.READY:
                if file in names:
                    path = folder / file
                else:
                    copy = copy_of(run_id, file, size)
                    if copy is None:
                        return Clip(batch_id, run_id, name, text, task_id=task_id, marks=marks)
                    path, size = copy
                audio = None
                if seconds is not None:
                    audio = AudioFacts(seconds, rate, channels, size, peaks, health or b"")
                return Clip(batch_id, run_id, name, text, status, path, audio, None, task_id, marks)
            if status is None:
                return Clip(batch_id, run_id, name, text, task_id=task_id, marks=marks)
            problem = Problem(kinds.get(kind, ProblemKind.INTERNAL), detail, http, wait)
            return Clip(batch_id, run_id, name, text, status, None, None, problem, task_id, marks)

        return build


@contextlib.contextmanager
def _no_collecting() -> Iterator[None]:
    """Nothing made within is garbage; looking for some, again and again, takes a fifth longer."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _storable(value: Any) -> Any:
    """`value`, in text with a sign in place of what is not valid Unicode."""
    return value.encode("utf-8", "replace").decode() if isinstance(value, str) else value
