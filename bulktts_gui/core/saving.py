"""Put clips into a folder of the person's choice: whole or not at all, nothing replaced unasked.

Every file is written under a hidden name in its own folder, flushed to the disk, and only then
given its name. Flushing once for each file is what makes "never half a file" true through a power
cut as well: without it ext4 and others may keep the new name and lose the bytes. It costs about a
millisecond for each file on a solid-state disk, ten on a turning one, which is why a few threads
write at a time: a file system makes one of flushes that come together. The folders are flushed once
at the end.

Which name a clip gets is settled before it is written, in the clips' order. So names depend on
neither which thread is done first nor on what goes wrong with other clips.
"""

from __future__ import annotations

import contextlib
import enum
import errno
import logging
import os
import queue
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO

from bulktts_gui.core.atomic import is_disk_full
from bulktts_gui.core.clips import Problem, ProblemError, ProblemKind
from bulktts_gui.core.formats import AS_IT_CAME, COPY_CHUNK, SoundChoice, Tags, convert
from bulktts_gui.core.hidden_files import hidden_path
from bulktts_gui.core.names import MAX_BYTES, fold_name, numbered_name
from bulktts_gui.core.save_folders import Place, SaveFolders
from bulktts_gui.core.whole_file import FlushingFile, problem_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

#: Windows' limit for a whole path, without the closing zero.
_WINDOWS_PATH = 259
#: No name is held to fewer bytes; what is too long then fails by itself.
_LEAST_NAME, _LEAST_PATH = 64, 128

#: Copying is waiting for the disk. With so many at once, two to three times as many files are
#: flushed in a second as with one; more gain nothing.
_COPIES_AT_ONCE = 4

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
    """One clip to save: the file it is in and the name it gets (from `names.plan`).

    A "/" in the name makes folders. `tags` are for clips that are converted; copies have their own.
    """

    run_id: int
    source: Path
    name: str
    tags: Tags | None = None


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
    folders = SaveFolders(folder)
    folders.look()
    there = []
    for item in items:
        with contextlib.suppress(ValueError):
            found = folders.find(item.name)
            if found is not None and fold_name(found[1]) in found[0].there:
                there.append(item.name)
    return there


def name_limit(folder: Path) -> int:
    """How many bytes a file name in `folder` may have: the `max_bytes` for `names.plan`.

    Less than 255 on Windows, where the whole path is limited, and in encrypted home folders. The
    folder need not exist yet.
    """
    if sys.platform == "win32":
        return min(MAX_BYTES, path_limit(folder))
    return max(_LEAST_NAME, min(MAX_BYTES, _ask_limit(folder, "PC_NAME_MAX", MAX_BYTES)))


def path_limit(folder: Path) -> int:
    """How many bytes a name with its folders may have below `folder`: the `max_path`."""
    if sys.platform == "win32":
        return max(_LEAST_NAME, _WINDOWS_PATH - len(str(folder.absolute())) - 1)
    limit = _ask_limit(folder, "PC_PATH_MAX", 1024)
    return max(_LEAST_PATH, limit - len(os.fsencode(folder.absolute())) - 2)


def _ask_limit(folder: Path, what: str, otherwise: int) -> int:
    """What the nearest folder that exists says."""
    for place in (folder, *folder.absolute().parents):
        with contextlib.suppress(OSError, ValueError):
            return os.pathconf(place, what)
    return otherwise


def _open_new(path: Path) -> BinaryIO:
    return path.open("x+b")


def save_items(
    folder: Path,
    items: Sequence[SaveItem],
    if_exists: IfExists,
    *,
    sound: SoundChoice = AS_IT_CAME,
    cancelled: Callable[[], bool],
    progress: Callable[[int, int, int], None],
    open_new: Callable[[Path], BinaryIO] = _open_new,
) -> SaveReport:
    """Save the items into `folder`, which is made when missing; a report, never an OSError.

    sound: a copy is bit for bit; the items' names already have the right suffix.
    cancelled: asked by any thread, before every clip and every 256 KiB or block of sound within.
    progress: called with (clips dealt with, clips in all, bytes written so far), after each clip
        and within long ones, by the thread that calls this function.
    open_new: makes the hidden file and fails when its name is taken; tests pass their own. Called
        by any thread.

    Clips are written by as many threads as there are processors, copies by four. Only REPLACE
    replaces a file, and never one that this call has saved. A file that turns up meanwhile is
    numbered around (NUMBER) or kept (SKIP). Folders are made as the names ask for them; a clip
    whose folder is a link to somewhere else fails. A full disk or a folder that refuses new files
    stops everything after the clip that met it; any other problem is its own clip's.

    To go on after a full disk, call this with the same items and SKIP, or with those that the
    report has as not saved and the same `if_exists`: the names are those that they would have got.
    """
    saver = _Saver(folder, items, if_exists, sound, cancelled, progress, open_new)
    return saver.run()


class _StopError(Exception):
    """A problem that every further clip would meet too."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.kind.value)
        self.problem = problem


@dataclass(slots=True, eq=False)
class _Work:
    """A clip under way: its place among the items, and where it goes under which name."""

    index: int
    item: SaveItem
    place: Place
    name: str
    beside: Path
    #: Bytes written that the saving thread has not been told of.
    untold: int = 0


class _Saver:
    """The state of one `save_items` call, which is the business of one thread.

    The others see `_produce` and what it calls, and tell of their work by `_news`: a number of
    bytes written, or a `_Work` and what came of it.
    """

    def __init__(
        self,
        folder: Path,
        items: Sequence[SaveItem],
        if_exists: IfExists,
        sound: SoundChoice,
        cancelled: Callable[[], bool],
        progress: Callable[[int, int, int], None],
        open_new: Callable[[Path], BinaryIO],
    ) -> None:
        self._folder = folder
        self._folders = SaveFolders(folder)
        self._items = items
        self._if_exists = if_exists
        self._sound = sound
        self._cancelled = cancelled
        self._progress = progress
        self._open_new = open_new
        self._done = 0
        self._bytes = 0
        self._wanted = {fold_name(item.name) for item in items}
        self._results: list[SaveResult | None] = [None] * len(items)
        self._news: queue.SimpleQueue[int | tuple[_Work, bool | Exception]] = queue.SimpleQueue()
        # Clips from this one on are not written; the threads read it.
        self._end = len(items)
        self._stopped_by: Problem | None = None

    def run(self) -> SaveReport:
        try:
            self._folders.open()
        except OSError as error:
            self._stopped_by = problem_of(error)
        else:
            threads = _COPIES_AT_ONCE if self._sound.is_copy else processors()
            threads = max(1, min(threads, len(self._items)))
            try:
                with ThreadPoolExecutor(threads, "save") as pool:
                    self._work_through(pool, 2 * threads)
            finally:
                self._folders.sync()
        results = [
            result or SaveResult(item, SaveOutcome.CANCELLED, problem=self._stopped_by)
            for item, result in zip(self._items, self._results, strict=True)
        ]
        return SaveReport(self._folder, tuple(results), self._stopped_by)

    def _work_through(self, pool: ThreadPoolExecutor, most: int) -> None:
        """Hand out the clips, `most` at a time, and deal with what comes of them."""
        following = 0
        under_way: set[_Work] = set()
        try:
            while True:
                while len(under_way) < most and following < self._end and not self._cancelled():
                    work = self._guard(self._begin, following)
                    following += 1
                    if work is not None:
                        under_way.add(work)
                        pool.submit(self._produce, work)
                if not under_way:
                    return
                news = self._news.get()
                if isinstance(news, int):
                    self._bytes += news
                    self._tell()
                else:
                    work, outcome = news
                    under_way.remove(work)
                    self._bytes += work.untold
                    self._guard(self._finish, work.index, work, outcome)
        except BaseException:
            # Nobody gives these their names any more.
            self._end = -1
            pool.shutdown()
            for work in under_way:
                _remove(work.beside)
            raise

    def _guard(
        self, step: Callable[..., _Work | SaveResult | None], index: int, *rest: object
    ) -> _Work | None:
        """Do a step for a clip and keep its result, if that is what comes of it."""
        item = self._items[index]
        try:
            came = step(index, *rest)
        except _StopError as stop:
            came = self._stop(index, stop.problem)
        except ProblemError as error:
            came = SaveResult(item, SaveOutcome.FAILED, problem=error.problem)
        except OSError as error:
            if is_disk_full(error):
                came = self._stop(index, problem_of(error))
            else:
                came = SaveResult(item, SaveOutcome.FAILED, problem=problem_of(error))
        except Exception:
            _logger.exception("A clip could not be saved")
            came = SaveResult(item, SaveOutcome.FAILED, problem=Problem(ProblemKind.INTERNAL))
        if isinstance(came, SaveResult):
            self._results[index] = came
            if came.outcome is not SaveOutcome.CANCELLED:
                self._done += 1
                self._tell()
            return None
        return came

    def _stop(self, index: int, problem: Problem) -> SaveResult | None:
        """Write no further clips; those before this one go on, and may meet the same."""
        if self._stopped_by is not None and index > self._end:
            return None
        failed = self._results[self._end] if self._stopped_by is not None else None
        if failed is not None:
            self._results[self._end] = None
            self._done -= 1
        self._end = index
        self._stopped_by = problem
        return SaveResult(self._items[index], SaveOutcome.FAILED, problem=problem)

    def _begin(self, index: int) -> _Work | SaveResult:
        """See where a clip goes. Raises what `_guard` knows."""
        item = self._items[index]
        place, name = self._folders.make(item.name)
        key = fold_name(name)
        is_there = key in place.there
        if self._if_exists is IfExists.SKIP and is_there and key not in place.mine:
            return SaveResult(item, SaveOutcome.SKIPPED, place.path / name)
        if key in place.mine or (is_there and self._if_exists is IfExists.NUMBER):
            name = self._free_number(place, item)
        _take(place, name)
        return _Work(index, item, place, name, hidden_path(place.path))

    def _free_number(self, place: Place, item: SaveItem) -> str:
        """The first " (2)", " (3)" … that is not there and that no other item wants."""
        folder, slash, name = item.name.rpartition("/")
        number = 1
        while True:
            number += 1
            numbered = numbered_name(name, number)
            wanted = fold_name(f"{folder}{slash}{numbered}") in self._wanted
            if not wanted and fold_name(numbered) not in place.there:
                return numbered

    def _finish(self, _index: int, work: _Work, outcome: bool | Exception) -> SaveResult:
        """Give a clip its name once it is written. Raises what `_guard` knows."""
        if isinstance(outcome, Exception):
            raise outcome
        if not outcome:
            return SaveResult(work.item, SaveOutcome.CANCELLED, problem=self._stopped_by)
        try:
            path = self._give_name(work)
        except FileExistsError:
            path = work.place.path / work.name
            return SaveResult(work.item, SaveOutcome.SKIPPED, path)
        finally:
            _remove(work.beside)
        work.place.changed = True
        return SaveResult(work.item, SaveOutcome.SAVED, path)

    def _give_name(self, work: _Work) -> Path:
        """Move the finished file to its name; raises FileExistsError if what is there stays."""
        place = work.place
        is_own = fold_name(work.name) == fold_name(work.item.name.rpartition("/")[2])
        path = place.path / work.name
        if self._if_exists is IfExists.REPLACE and is_own:
            # Replaces a link as well, and leaves alone what it leads to.
            work.beside.replace(path)
            return path
        while True:
            try:
                move_without_replacing(work.beside, path)
            except FileExistsError:
                if self._if_exists is IfExists.SKIP and is_own:
                    raise
            else:
                return path
            name = self._free_number(place, work.item)
            _take(place, name)
            path = place.path / name

    # In the threads that write

    def _produce(self, work: _Work) -> None:
        """Write a clip under its hidden name, and tell what came of it."""
        outcome: bool | Exception
        try:
            outcome = self._write(work)
        except Exception as error:  # noqa: BLE001 - raised again in the thread that waits
            outcome = error
        if outcome is not True:
            _remove(work.beside)
        self._news.put((work, outcome))

    def _write(self, work: _Work) -> bool:
        """True when all is on the disk, False when it must not be any more."""

        def must_stop() -> bool:
            return work.index > self._end or self._cancelled()

        if must_stop():
            return False
        try:
            file = self._open_new(work.beside)
        except OSError as error:
            # One of the folders below may be closed to us while the others are not.
            if work.place is self._folders.root or error.errno == errno.EROFS:
                raise _StopError(problem_of(error)) from error
            raise
        try:
            target = FlushingFile(file, lambda size: self._wrote(work, size))
            tags = None if self._sound.is_copy else work.item.tags
            complete = convert(work.item.source, target, self._sound, must_stop, tags)
            if complete:
                target.flush()
                # Some network and quota file systems say only here that there is no room.
                file.close()
        finally:
            # After a failed write, closing tries and fails once more.
            with contextlib.suppress(OSError):
                file.close()
        return complete

    def _wrote(self, work: _Work, size: int) -> None:
        work.untold += size
        if work.untold >= COPY_CHUNK:
            self._news.put(work.untold)
            work.untold = 0

    def _tell(self) -> None:
        self._progress(self._done, len(self._items), self._bytes)


def _take(place: Place, name: str) -> None:
    key = fold_name(name)
    place.there.add(key)
    place.mine.add(key)


def _remove(beside: Path) -> None:
    with contextlib.suppress(OSError):
        beside.unlink(missing_ok=True)


def processors() -> int:
    """How many of them this process may use."""
    count = os.cpu_count() or 1
    if sys.platform == "linux":
        count = len(os.sched_getaffinity(0))
    return count


def move_without_replacing(beside: Path, path: Path) -> None:
    """Give a finished file its name, in one step that fails with FileExistsError if it is taken.

    On Windows that is what a rename does. Elsewhere a second name is made by a hard link (the
    caller drops the first). Where there are none, as on most USB sticks, the system may know a
    rename that replaces nothing; only if it does not, an empty file reserves the name.
    """
    if sys.platform == "win32":
        beside.rename(path)
        return
    try:
        os.link(beside, path)
    except FileExistsError:
        raise
    except OSError:
        if _rename_only_if_free(beside, path):
            return
        path.open("xb").close()
        try:
            beside.replace(path)
        except OSError:
            path.unlink()
            raise


def _rename_only_if_free(beside: Path, path: Path) -> bool:
    """False when the system or the file system knows no such rename. Raises FileExistsError.

    Linux has renameat2 with RENAME_NOREPLACE, macOS renamex_np with RENAME_EXCL.
    """
    import ctypes

    library = ctypes.CDLL(None, use_errno=True)
    old, new = os.fsencode(beside), os.fsencode(path)
    try:
        if sys.platform == "darwin":
            failed = library.renamex_np(old, new, ctypes.c_uint(4))
        else:
            here = ctypes.c_int(-100)  # AT_FDCWD
            failed = library.renameat2(here, old, here, new, ctypes.c_uint(1))
    except AttributeError:
        return False
    if failed and ctypes.get_errno() == errno.EEXIST:
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(path))
    return not failed
