"""A file in the person's own folder that is there whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
from typing import TYPE_CHECKING, BinaryIO

from bulktts_gui.core.atomic import is_disk_full, sync_folder
from bulktts_gui.core.clips import Problem, ProblemError, ProblemKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

#: What some network file systems answer to a flush, which they do not know.
_NO_FLUSH = frozenset({errno.EINVAL, errno.ENOSYS, errno.ENOTSUP})


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
    # The pattern is that of `saving`, which sweeps away what a killed process leaves.
    beside = path.with_name(f".bulktts-{os.urandom(8).hex()}.part")
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
