"""Which list a session works on: finding it, opening it, and keeping other windows off it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QLockFile

from bulktts_gui.core.clips import ClipStatus
from bulktts_gui.core.library import batch_dir
from bulktts_gui.core.partials import remove_parts

if TYPE_CHECKING:
    from pathlib import Path

    from bulktts_gui.core.clips import Clip
    from bulktts_gui.core.folders import Folders
    from bulktts_gui.core.library import Batch, Library, Recovery

#: Milliseconds after which a lock that nobody holds any more is not heeded.
_STALE_AFTER = 1000


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
        return self._load(batch_id, library)

    def latest(self, library: Library) -> Opened:
        """Open the batch last worked on that no other window has, or a new one."""
        batch = library.latest_batch()
        if batch is not None and not self._take(batch.id):
            batch = next((each for each in library.batches() if self._take(each.id)), None)
        return self.new(library) if batch is None else self._load(batch.id, library)

    def open(self, batch_id: int, library: Library) -> Opened:
        """Open a batch; the latest one, if it is gone or another window has it."""
        is_there = any(batch.id == batch_id for batch in library.batches())
        if is_there and self._take(batch_id):
            return self._load(batch_id, library)
        return self.latest(library)._replace(is_other=True)

    def rename(self, batch_id: int, name: str, library: Library) -> str:
        """Rename a batch; returns what it is called now."""
        library.rename_batch(batch_id, name)
        return library.batch_name(batch_id)

    def remove(self, batch_id: int, library: Library) -> bool:
        """Remove a batch; False when another window has it."""
        if batch_id != self._batch_id and self._is_elsewhere(self._path(batch_id)):
            return False
        library.remove_batch(batch_id)
        return True

    def listing(self, library: Library) -> Listing:
        """What there is to open and to put back."""
        held = [
            int(path.stem.partition("-")[2])
            for path in self._folders.data.glob("list-*.lock")
            if path.stem.partition("-")[2].isdecimal()
        ]
        elsewhere = frozenset(
            each for each in held if each != self._batch_id and self._is_elsewhere(self._path(each))
        )
        return Listing(library.batches(), library.removed_batches(), elsewhere)

    def let_go(self) -> None:
        """Leave the batch to other windows."""
        if self._lock is not None:
            self._lock.unlock()
        self._batch_id = self._lock = None

    def _load(self, batch_id: int, library: Library) -> Opened:
        batch = library.open_batch(batch_id)
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
        lock = _lock_at(self._path(batch_id))
        if not lock.tryLock(0) and lock.error() is QLockFile.LockError.LockFailedError:
            return False
        self.let_go()
        self._batch_id, self._lock = batch_id, lock
        return True

    def _path(self, batch_id: int) -> Path:
        return self._folders.data / f"list-{batch_id}.lock"

    def _is_elsewhere(self, path: Path) -> bool:
        if not path.exists():
            return False
        lock = _lock_at(path)
        if lock.tryLock(0):  # its process was killed
            lock.unlock()
            return False
        return lock.error() is QLockFile.LockError.LockFailedError


def _lock_at(path: Path) -> QLockFile:
    lock = QLockFile(str(path))
    # Whatever its age, Qt does not break a lock that the system knows to be held; and one that is
    # not may say that another computer has it: this one, before it got another name.
    lock.setStaleLockTime(_STALE_AFTER)
    return lock
