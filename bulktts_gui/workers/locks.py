"""Locks that keep one process from what another has in hand, and go with it however it ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile

if TYPE_CHECKING:
    from pathlib import Path

#: Milliseconds after which a lock that nobody holds any more is not heeded.
_STALE_AFTER = 1000


def take_lock(path: Path) -> QLockFile | None:
    """The lock at `path`, held as long as it is kept; None when another process has it.

    A folder that cannot be written to has no locks, and keeps nobody out: it is not held then.
    """
    lock = QLockFile(str(path))
    # Whatever its age, Qt does not break a lock that the system knows to be held; and one that is
    # not may say that another computer has it: this one, before it got another name.
    lock.setStaleLockTime(_STALE_AFTER)
    is_theirs = not lock.tryLock(0) and lock.error() is QLockFile.LockError.LockFailedError
    return None if is_theirs else lock
