"""Which list a session works on: finding it, opening it, and keeping other windows off it."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, NamedTuple

from bulktts_gui.core.clips import ClipStatus
from bulktts_gui.core.library import batch_dir
from bulktts_gui.core.partials import remove_parts
from bulktts_gui.workers.locks import take_lock

if TYPE_CHECKING:
    from PySide6.QtCore import QLockFile

    from bulktts_gui.core.clips import Clip
    from bulktts_gui.core.folders import Folders
    from bulktts_gui.core.library import Batch, Library, Recovery, Spare


class Opened(NamedTuple):
    """A batch as it was when it was opened; `is_other`: not the one that was wanted."""

    batch_id: int
    name: str
    created: float
    clips: list[Clip]
    recovery: Recovery | None
    is_other: bool = False


class Listing(NamedTuple):
    """All batches, the one last worked on first, and those that were removed a short while ago.

    `elsewhere`: the ids of those that another window has open.
    """

    batches: list[Batch]
    removed: list[Batch]
    elsewhere: frozenset[int]


class Batches:
    """Jobs for the library's thread; only there it is used, and after that thread's end.

    A batch has one window: two would fetch into the same files. So whoever opens one holds its
    lock, which goes with the process however that ends.
    """

    def __init__(self, folders: Folders) -> None:
        self._folders = folders
        self._batch_id: int | None = None
        self._lock: QLockFile | None = None

    def new(self, library: Library) -> Opened:
        """Begin a batch, and open it."""
        batch_id = library.new_batch()
        self._take(batch_id)
        return self._load(batch_id, library.open_batch(batch_id), library)

    def latest(self, library: Library) -> Opened:
        """Open the batch last worked on that no other window has, or a new one."""
        batch = library.latest_batch()
        opened = self._take_and_load(batch.id, library) if batch is not None else None
        if batch is not None and opened is None:
            found = (self._take_and_load(each.id, library) for each in library.batches())
            opened = next((each for each in found if each is not None), None)
        return self.new(library) if opened is None else opened

    def open(self, batch_id: int, library: Library) -> Opened:
        """Open a batch; the latest one, if it is gone or another window has it."""
        is_there = any(batch.id == batch_id for batch in library.batches())
        opened = self._take_and_load(batch_id, library) if is_there else None
        return self.latest(library)._replace(is_other=True) if opened is None else opened

    def rename(self, batch_id: int, name: str, library: Library) -> str:
        """Rename a batch; returns what it is called now."""
        library.rename_batch(batch_id, name)
        return library.batch_name(batch_id)

    def remove(self, batch_id: int, library: Library) -> bool:
        """Remove a batch; False when another window has it."""
        if batch_id == self._batch_id:
            library.remove_batch(batch_id)
            return True
        # Held until it is removed: nobody opens meanwhile what is on its way out.
        lock = self._lock_of(batch_id)
        if lock is None:
            return False
        try:
            library.remove_batch(batch_id)
        finally:
            lock.unlock()
        return True

    def listing(self, library: Library) -> Listing:
        """What there is to open and to put back."""
        return Listing(library.batches(), library.removed_batches(), self._elsewhere())

    def forget(self, library: Library) -> None:
        """Forget what nobody can want any more; what another window has open, it may still want."""
        for batch_id in library.forget_batches(self._elsewhere()):
            # What is not whole counts as no clip, and would never be trimmed.
            folder = batch_dir(self._folders.clips_dir, batch_id)
            remove_parts(folder, ())
            with contextlib.suppress(OSError):
                folder.rmdir()  # unless there are clips in it, or it never was

    def spare_clips(self, limit: int, library: Library) -> list[Spare]:
        """What may leave the cache; no files of a batch that another window has in hand."""
        theirs = self._elsewhere()
        return [spare for spare in library.spare_clips(limit) if spare.batch_id not in theirs]

    def let_go(self) -> None:
        """Leave the batch to other windows."""
        if self._lock is not None:
            self._lock.unlock()
        self._batch_id = self._lock = None

    def _take_and_load(self, batch_id: int, library: Library) -> Opened | None:
        """None when another window has the batch, or has removed it a moment ago."""
        if not self._take(batch_id):
            return None
        batch = library.open_batch(batch_id)
        return None if batch is None else self._load(batch_id, batch, library)

    def _load(self, batch_id: int, batch: Batch | None, library: Library) -> Opened:
        clips = library.load_clips(batch_id)
        unfinished = {clip.run_id for clip in clips if clip.status is ClipStatus.QUEUED}
        remove_parts(batch_dir(self._folders.clips_dir, batch_id), unfinished)
        name, created = (batch.name, batch.created) if batch is not None else ("", 0.0)
        recovery, library.recovery = library.recovery, None  # told once
        return Opened(batch_id, name, created, clips, recovery)

    def _take(self, batch_id: int) -> bool:
        """Hold this batch in place of the last one; False when another window has it."""
        if batch_id == self._batch_id:
            return True
        lock = self._lock_of(batch_id)
        if lock is None:
            return False
        self.let_go()
        self._batch_id, self._lock = batch_id, lock
        return True

    def _lock_of(self, batch_id: int) -> QLockFile | None:
        """The lock of a batch, held from now on; None when another window has it."""
        return take_lock(self._folders.data / f"list-{batch_id}.lock")

    def _elsewhere(self) -> frozenset[int]:
        """The batches that other windows have open, by their ids."""
        locks = self._folders.data.glob("list-*.lock")
        named = (path.stem.partition("-")[2] for path in locks)
        marked = {int(number) for number in named if number.isdecimal()}
        return frozenset(each for each in marked - {self._batch_id} if self._is_elsewhere(each))

    def _is_elsewhere(self, batch_id: int) -> bool:
        lock = self._lock_of(batch_id)
        if lock is not None:  # the process that it was of was killed
            lock.unlock()
        return lock is None
