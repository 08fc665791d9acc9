"""Put clips into a folder of the person's choice: whole or not at all, nothing replaced unasked.

Every file is written under a hidden name in the same folder, flushed to the disk, and only then
given its own name. Flushing once for each file is what makes "never half a file" true through a
power cut as well: without it ext4 and others may keep the new name and lose the bytes. It costs
about a millisecond for each file on a solid-state disk, ten on a turning one, and happens in
the background; the folder itself is flushed once at the end.
"""

from __future__ import annotations

import contextlib
import enum
import errno
import logging
import os
import re
import sys
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO

from bulktts_gui.core.atomic import is_disk_full, sync_folder
from bulktts_gui.core.clips import Problem, ProblemError, ProblemKind
from bulktts_gui.core.formats import COPY_CHUNK, AudioFormat, convert
from bulktts_gui.core.names import MAX_BYTES, fold_name, numbered_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

#: No more than this waits for the disk, so that a cancel never waits for one long flush.
_FLUSH_EVERY = 8 * 1024 * 1024
#: Windows' limit for a whole path, without the closing zero.
_WINDOWS_PATH = 259

#: What some network file systems answer to a flush, which they do not know.
_NO_FLUSH = frozenset({errno.EINVAL, errno.ENOSYS, errno.ENOTSUP})

#: Hidden files of ours that nobody has written to for so many seconds are from a process that was
#: killed: those of one that runs change every 256 KiB.
_LEFT_AFTER = 3600.0
_HIDDEN = re.compile(r"\.bulktts-[0-9a-f]{16}\.part")

_logger = logging.getLogger(__name__)


class IfExists(enum.Enum):
    """What to do with a clip whose name is there already. Values are stored."""

    NUMBER = "number"
    REPLACE = "replace"
    SKIP = "skip"


class SaveOutcome(enum.Enum):
    """What became of one clip."""

    SAVED = enum.auto()
    #: A file of that name was there and was to be kept.
    SKIPPED = enum.auto()
    FAILED = enum.auto()
    #: Not written, because saving had stopped: the person said so, or `SaveReport.stopped_by`.
    CANCELLED = enum.auto()


@dataclass(frozen=True, slots=True)
class SaveItem:
    """One clip to save: the file it is in and the name it gets (from `names.plan_names`)."""

    run_id: int
    source: Path
    name: str


@dataclass(frozen=True, slots=True)
class SaveResult:
    """What became of an item.

    `path` is the file now there (SAVED: the clip, SKIPPED: the file that was kept). `problem` is
    set for FAILED, and for CANCELLED when a problem and not the person stopped the saving.
    """

    item: SaveItem
    outcome: SaveOutcome
    path: Path | None = None
    problem: Problem | None = None


@dataclass(frozen=True, slots=True)
class SaveReport:
    """One result per item, in the items' order.

    `stopped_by` is the problem that would have met every further clip (a full disk, a folder
    that cannot be written to) and so ended the saving.
    """

    folder: Path
    results: tuple[SaveResult, ...]
    stopped_by: Problem | None = None

    def of(self, outcome: SaveOutcome) -> list[SaveResult]:
        """The results with this outcome."""
        return [result for result in self.results if result.outcome is outcome]


def existing(folder: Path, items: Iterable[SaveItem]) -> list[str]:
    """The names among the items' that are in `folder` already, in the items' order.

    Upper and lower case and Unicode composition make no difference, as on Windows and macOS. A
    folder that is missing or cannot be read has none.
    """
    there = _names_in(folder)
    return [item.name for item in items if fold_name(item.name) in there]


def name_limit(folder: Path) -> int:
    """How many bytes a file name in `folder` may have: the `max_bytes` for `plan_names`.

    Less than 255 on Windows, where the whole path is limited, and in encrypted home folders. The
    folder need not exist yet.
    """
    if sys.platform == "win32":
        return max(64, min(MAX_BYTES, _WINDOWS_PATH - len(str(folder.absolute())) - 1))
    for place in (folder, *folder.absolute().parents):
        with contextlib.suppress(OSError, ValueError):
            return max(64, min(MAX_BYTES, os.pathconf(place, "PC_NAME_MAX")))
    return MAX_BYTES


def _open_new(path: Path) -> BinaryIO:
    return path.open("xb")


def save_items(
    folder: Path,
    items: Sequence[SaveItem],
    if_exists: IfExists,
    *,
    fmt: AudioFormat = AudioFormat.ORIGINAL,
    cancelled: Callable[[], bool],
    progress: Callable[[int, int, int], None],
    open_new: Callable[[Path], BinaryIO] = _open_new,
) -> SaveReport:
    """Save the items into `folder`, which is made when missing; a report, never an OSError.

    fmt: ORIGINAL copies bit for bit; the items' names already have its suffix.
    cancelled: asked before every clip and every 256 KiB or 4096 frames within one.
    progress: called with (clips dealt with, clips in all, bytes written so far), after each clip
        and within long ones.
    open_new: makes the hidden file and fails when its name is taken; tests pass their own.

    Only REPLACE replaces a file, and never one that this call has saved. A file that turns up
    meanwhile is numbered around (NUMBER) or kept (SKIP). A full disk or a folder that refuses
    new files stops everything that is left; any other problem is its own clip's.
    """
    saver = _Saver(folder, items, if_exists, fmt, cancelled, progress, open_new)
    return saver.run()


class _StopError(Exception):
    """A problem that every further clip would meet too."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.kind.value)
        self.problem = problem


class _Saver:
    """The state of one `save_items` call."""

    def __init__(
        self,
        folder: Path,
        items: Sequence[SaveItem],
        if_exists: IfExists,
        fmt: AudioFormat,
        cancelled: Callable[[], bool],
        progress: Callable[[int, int, int], None],
        open_new: Callable[[Path], BinaryIO],
    ) -> None:
        self._folder = folder
        self._items = items
        self._if_exists = if_exists
        self._fmt = fmt
        self._cancelled = cancelled
        self._progress = progress
        self._open_new = open_new
        self._done = 0
        self._bytes = 0
        # Names compare as the pickiest file system would; see `fold_name`.
        self._wanted = {fold_name(item.name) for item in items}
        self._there: set[str] = set()
        self._mine: set[str] = set()

    def run(self) -> SaveReport:
        results: list[SaveResult] = []
        stopped_by = self._prepare()
        for item in self._items:
            if stopped_by or self._cancelled():
                break
            try:
                result = self._save(item)
            except _StopError as stop:
                stopped_by = stop.problem
                result = SaveResult(item, SaveOutcome.FAILED, problem=stop.problem)
            results.append(result)
            if result.outcome is SaveOutcome.CANCELLED:
                break
            self._done += 1
            self._tell()
        results += [
            SaveResult(item, SaveOutcome.CANCELLED, problem=stopped_by)
            for item in self._items[len(results) :]
        ]
        if self._mine:
            sync_folder(self._folder)
        return SaveReport(self._folder, tuple(results), stopped_by)

    def _prepare(self) -> Problem | None:
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            return problem_of(error)
        self._there = _names_in(self._folder)
        _sweep(self._folder, time.time())
        return None

    def _save(self, item: SaveItem) -> SaveResult:
        """One item's result; raises only _StopError."""
        try:
            return self._write(item)
        except _StopError:
            raise
        except ProblemError as error:
            return SaveResult(item, SaveOutcome.FAILED, problem=error.problem)
        except OSError as error:
            return SaveResult(item, SaveOutcome.FAILED, problem=problem_of(error))
        except Exception:
            _logger.exception("A clip could not be saved")
            problem = Problem(ProblemKind.INTERNAL)
            return SaveResult(item, SaveOutcome.FAILED, problem=problem)

    def _write(self, item: SaveItem) -> SaveResult:
        if not _is_plain(item.name):
            raise ValueError("a name that would leave the folder")
        path = self._folder / item.name
        key = fold_name(item.name)
        if self._if_exists is IfExists.SKIP and key in self._there - self._mine:
            return SaveResult(item, SaveOutcome.SKIPPED, path)
        beside = self._folder / f".bulktts-{os.urandom(8).hex()}.part"
        try:
            file = self._open_new(beside)
        except OSError as error:
            raise _StopError(problem_of(error)) from error
        try:
            if not self._fill(file, item.source):
                return SaveResult(item, SaveOutcome.CANCELLED)
            try:
                path = self._give_name(beside, item.name)
            except FileExistsError:
                return SaveResult(item, SaveOutcome.SKIPPED, path)
        finally:
            with contextlib.suppress(OSError):
                beside.unlink(missing_ok=True)
        return SaveResult(item, SaveOutcome.SAVED, path)

    def _fill(self, file: BinaryIO, source: Path) -> bool:
        """Write the clip and close the file; False when cancelled."""
        target = FlushingFile(file, self._wrote)
        try:
            complete = convert(source, target, self._fmt, self._cancelled)
            if complete:
                target.flush()
                # Some network and quota file systems say only here that there is no room.
                file.close()
        except OSError as error:
            if is_disk_full(error):
                raise _StopError(problem_of(error)) from error
            raise
        finally:
            # After a failed write, closing tries and fails once more.
            with contextlib.suppress(OSError):
                file.close()
        return complete

    def _give_name(self, beside: Path, name: str) -> Path:
        """Move the finished file to its name, or to a numbered one; raises FileExistsError."""
        key = fold_name(name)
        path = self._folder / name
        if key in self._mine:
            return self._give_number(beside, name)
        if self._if_exists is IfExists.REPLACE:
            # Replaces a link as well, and leaves alone what it leads to.
            beside.replace(path)
        elif self._if_exists is IfExists.SKIP:
            move_without_replacing(beside, path)
        elif key in self._there:
            return self._give_number(beside, name)
        else:
            try:
                move_without_replacing(beside, path)
            except FileExistsError:
                return self._give_number(beside, name)
        self._there.add(key)
        self._mine.add(key)
        return path

    def _give_number(self, beside: Path, name: str) -> Path:
        """Move the finished file to the first free " (2)", " (3)" … that no other item wants."""
        number = 1
        while True:
            number += 1
            numbered = numbered_name(name, number)
            key = fold_name(numbered)
            if key in self._there or key in self._wanted:
                continue
            self._there.add(key)
            path = self._folder / numbered
            with contextlib.suppress(FileExistsError):
                move_without_replacing(beside, path)
                self._mine.add(key)
                return path

    def _wrote(self, size: int) -> None:
        before = self._bytes
        self._bytes += size
        if before // COPY_CHUNK != self._bytes // COPY_CHUNK:
            self._tell()

    def _tell(self) -> None:
        self._progress(self._done, len(self._items), self._bytes)


class FlushingFile:
    """A binary file that counts what it takes and flushes it to the disk along the way."""

    def __init__(self, file: BinaryIO, wrote: Callable[[int], None]) -> None:
        self._file = file
        self._wrote = wrote
        self._waiting = 0

    def write(self, data: bytes) -> int:
        written = self._file.write(data)
        self._waiting += written
        if self._waiting >= _FLUSH_EVERY:
            self.flush()
        self._wrote(written)
        return written

    def seek(self, offset: int, whence: int = 0) -> int:
        return self._file.seek(offset, whence)

    def tell(self) -> int:
        return self._file.tell()

    def flush(self) -> None:
        self._file.flush()
        try:
            os.fsync(self._file.fileno())
        except OSError as error:
            if error.errno not in _NO_FLUSH:
                raise
        self._waiting = 0


def _is_plain(name: str) -> bool:
    """True for a name that stays in its folder on every system."""
    return name not in ("", ".", "..") and not set(name) & set("/\\:\0")


def problem_of(error: OSError) -> Problem:
    """The code for a write that failed in the folder that the person chose."""
    full = is_disk_full(error)
    return Problem(ProblemKind.SAVE_DISK_FULL if full else ProblemKind.SAVE_NOT_WRITABLE)


def _sweep(folder: Path, now: float) -> None:
    """Delete what a saving that was killed has left."""
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if _HIDDEN.fullmatch(entry.name) and entry.is_file(follow_symlinks=False):
                with contextlib.suppress(OSError):
                    if now - entry.stat(follow_symlinks=False).st_mtime > _LEFT_AFTER:
                        os.unlink(entry.path)  # noqa: PTH108 - no Path needs to be made


def _names_in(folder: Path) -> set[str]:
    try:
        with os.scandir(folder) as entries:
            return {fold_name(entry.name) for entry in entries}
    except OSError:
        return set()


def move_without_replacing(beside: Path, path: Path) -> None:
    """Give a finished file its name, in one step that fails with FileExistsError if it is taken.

    On Windows that is what a rename does. Elsewhere a second name is made by a hard link (the
    caller drops the first); a file system without links has the name reserved by an empty file.
    """
    if sys.platform == "win32":
        beside.rename(path)
        return
    try:
        os.link(beside, path)
    except FileExistsError:
        raise
    except OSError:
        path.open("xb").close()
        try:
            beside.replace(path)
        except OSError:
            path.unlink()
            raise
