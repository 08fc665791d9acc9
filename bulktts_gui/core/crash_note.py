"""What is left of a start that ended by a crash: Python's own note of it, for the next start.

Nothing in the program can act after a crash of a library that is not written in Python.
`faulthandler` still writes where each thread was, into a file that was opened in good time.
"""

from __future__ import annotations

import contextlib
import faulthandler
import os
from typing import TYPE_CHECKING, TextIO

from bulktts_gui.core import atomic
from bulktts_gui.core.clips import ProblemError

if TYPE_CHECKING:
    from pathlib import Path

    from bulktts_gui.core.folders import Folders

#: Bytes of a note that are kept: a hundred threads with long stacks have room.
LONGEST = 200_000


class CrashNote:
    """Takes down a crash, until `close`.

    A window that works beside another has a file of its own: each empties its file at its end.
    """

    def __init__(self, folders: Folders, *, apart: bool = False) -> None:
        self._path = folders.log / ("crash-apart.txt" if apart else "crash.txt")
        self._last = last_crash_path(folders)
        self._file: TextIO | None = None

    def begin(self) -> bool:
        """Take down crashes from now on; True when the last start ended by one.

        That one's note is at `last_crash_path` then. Without a folder to write to, nothing is
        taken down.
        """
        try:
            atomic.make_private_folder(self._path.parent)
            was_crash = self._keep_last()
            descriptor = atomic.open_private_append(str(self._path))
        except (ProblemError, OSError):
            return False
        self._file = os.fdopen(descriptor, "a", encoding="utf-8")
        faulthandler.enable(self._file)
        return was_crash

    def close(self) -> None:
        """The program ends as it should: what was noted was survived."""
        if self._file is None:
            return
        faulthandler.disable()
        with contextlib.suppress(OSError):
            self._file.truncate(0)
        self._file.close()
        self._file = None

    def _keep_last(self) -> bool:
        """Move what is in the file aside."""
        try:
            with self._path.open("rb") as file:
                note = file.read(LONGEST)
        except FileNotFoundError:
            return False
        if not note:
            return False
        atomic.write_private(self._last, note)
        os.truncate(self._path, 0)
        return True


def last_crash_path(folders: Folders) -> Path:
    """Where the note of the last crash is, if there ever was one."""
    return folders.log / "last-crash.txt"
