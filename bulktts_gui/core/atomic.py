"""Small private files: written whole or not at all, and readable by their owner only.

On Windows the rights of the user's own profile folder apply, and the modes below do nothing.
"""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import sys
from typing import TYPE_CHECKING

from bulktts_gui.core.clips import Problem, ProblemError, ProblemKind

if TYPE_CHECKING:
    from pathlib import Path

PRIVATE_FILE = 0o600
PRIVATE_FOLDER = 0o700

_FULL = frozenset({errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)})
# Windows would otherwise turn line ends over in what passes through os.open.
_BINARY: int = getattr(os, "O_BINARY", 0)
# A pipe in a file's place would otherwise hold up the reader for ever.
_NONBLOCK: int = getattr(os, "O_NONBLOCK", 0)


def disk_problem(error: OSError) -> Problem:
    """The code for a write in the app's own folders that failed: `DISK_FULL`, else `NOT_WRITABLE`.

    The latter names the folder in `detail`, where the error tells the path.
    """
    if is_disk_full(error):
        return Problem(ProblemKind.DISK_FULL)
    named = error.filename
    folder = os.path.dirname(named) if isinstance(named, str) else ""  # noqa: PTH120 - may be no path
    return Problem(ProblemKind.NOT_WRITABLE, folder)


def is_disk_full(error: OSError) -> bool:
    """True when a write failed for want of space, else it was something about the place."""
    return error.errno in _FULL


def make_private_folder(folder: Path) -> None:
    """Make `folder` (and what is missing above it) for its owner only, whatever the umask.

    One that is there already is left as it is. Raises ProblemError when it cannot be made.
    """
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        try:
            folder.mkdir(mode=PRIVATE_FOLDER)
        except FileExistsError:
            if not folder.is_dir():
                raise
        else:
            folder.chmod(PRIVATE_FOLDER)
    except OSError as error:
        raise ProblemError(disk_problem(error)) from None


def tighten(target: Path | int, mode: int) -> bool:
    """Take the rights of group and others off a path or an open file; True when it had any.

    False too where they cannot be taken away (another owner, a file system without rights).
    """
    if sys.platform == "win32":
        return False

    def is_wide() -> bool:
        return bool(stat.S_IMODE(os.stat(target).st_mode) & 0o077)  # noqa: PTH116 - may be a descriptor

    try:
        if not is_wide():
            return False
        os.chmod(target, mode)  # noqa: PTH101 - may be a descriptor
        return not is_wide()
    except OSError:
        return False


def open_regular(path: Path) -> int:
    """A descriptor for reading `path`, which must be an ordinary file, perhaps behind a link.

    Raises OSError; a folder, a pipe or a device counts as one that cannot be read.
    """
    descriptor = os.open(path, os.O_RDONLY | _BINARY | _NONBLOCK)
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise OSError(errno.EINVAL, "not an ordinary file")
    return descriptor


def open_private_append(path: str | Path) -> int:
    """A descriptor for adding to `path`, which nobody else may read; raises OSError."""
    descriptor = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT | _BINARY, PRIVATE_FILE)
    tighten(descriptor, PRIVATE_FILE)
    return descriptor


def read_small(path: Path, limit: int) -> bytes:
    """The bytes of an ordinary file of at most `limit` bytes; raises OSError for any other."""
    with os.fdopen(open_regular(path), "rb") as file:
        data = file.read(limit + 1)
    if len(data) > limit:
        raise OSError(errno.EFBIG, "larger than expected")
    return data


def write_private(path: Path, data: bytes) -> None:
    """Put `data` in place of `path`, at every moment either the old file or the new one, whole.

    The new file is the owner's alone from before its first byte. A link at `path` is replaced,
    and what it led to stays as it was. Raises ProblemError, the old file untouched.
    """
    make_private_folder(path.parent)
    beside = path.with_name(f".{path.name}.{os.urandom(4).hex()}.tmp")
    try:
        try:
            flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY
            with os.fdopen(os.open(beside, flags, PRIVATE_FILE), "wb") as file:
                if sys.platform != "win32":
                    # A strict umask may have taken away even the owner's rights.
                    os.fchmod(file.fileno(), PRIVATE_FILE)
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            beside.replace(path)
        except BaseException:
            with contextlib.suppress(OSError):
                beside.unlink()
            raise
        sync_folder(path.parent)
    except OSError as error:
        raise ProblemError(disk_problem(error)) from None


def remove_private(path: Path) -> None:
    """Remove `path` and what a killed `write_private` left beside it; raises ProblemError."""
    try:
        path.unlink(missing_ok=True)
        for beside in path.parent.glob(f".{path.name}.*.tmp"):
            beside.unlink(missing_ok=True)
    except OSError as error:
        raise ProblemError(disk_problem(error)) from None


def sync_folder(folder: Path) -> None:
    """Make renames within `folder` last through a power cut, where the system can."""
    if sys.platform == "win32":
        return
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
