"""A file in the person's own folder that is there whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
from typing import TYPE_CHECKING, BinaryIO

from bulktts_gui.core.atomic import is_disk_full, sync_folder
from bulktts_gui.core.clips import Problem, ProblemError, ProblemKind
from bulktts_gui.core.hidden_files import hidden_path

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

#: What some network file systems answer to a flush, which they do not know.
_NO_FLUSH = frozenset({errno.EINVAL, errno.ENOSYS, errno.ENOTSUP})
#: No more than this waits for the disk, so that a cancel never waits for one long flush.
_FLUSH_EVERY = 8 * 1024 * 1024


def open_new_file(path: Path) -> BinaryIO:
    """A new file for writing and reading. Raises FileExistsError where there is one."""
    return path.open("x+b")


@contextlib.contextmanager
def written_whole(
    path: Path, open_new: Callable[[Path], BinaryIO] = open_new_file
) -> Iterator[BinaryIO]:
    """A file that takes the place of `path` when the block ends well, and else leaves nothing.

    It is written under a hidden name in the same folder, flushed to the disk, and renamed. Raises
    ProblemError in place of an OSError: SAVE_DISK_FULL or SAVE_NOT_WRITABLE.
    """
    beside = hidden_path(path.parent)
    try:
        file = open_new(beside)
        try:
            try:
                yield file
                flush(file)
                file.close()
            finally:
                # After a failed write, closing tries and fails once more.
                with contextlib.suppress(OSError):
                    file.close()
            beside.replace(path)
        except BaseException:
            with contextlib.suppress(OSError):
                beside.unlink(missing_ok=True)
            raise
        sync_folder(path.parent)
    except OSError as error:
        raise ProblemError(problem_of(error)) from None


def problem_of(error: OSError) -> Problem:
    """The code for a write that failed in the folder that the person chose."""
    full = is_disk_full(error)
    return Problem(ProblemKind.SAVE_DISK_FULL if full else ProblemKind.SAVE_NOT_WRITABLE)


def flush(file: BinaryIO) -> None:
    """See that what has been written is on the disk. Raises OSError, also for want of room."""
    file.flush()
    try:
        os.fsync(file.fileno())
    except OSError as error:
        if error.errno not in _NO_FLUSH:
            raise


class FlushingFile:
    """A binary file that flushes what it takes to the disk along the way.

    `wrote` is told how many bytes each write took.
    """

    def __init__(self, file: BinaryIO, wrote: Callable[[int], None] = lambda _size: None) -> None:
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

    def read(self, size: int = -1) -> bytes:
        return self._file.read(size)

    def truncate(self, size: int | None = None) -> int:
        return self._file.truncate(size)

    def seek(self, offset: int, whence: int = 0) -> int:
        return self._file.seek(offset, whence)

    def tell(self) -> int:
        return self._file.tell()

    def flush(self) -> None:
        flush(self._file)
        self._waiting = 0

    def close(self) -> None:
        self._file.close()
