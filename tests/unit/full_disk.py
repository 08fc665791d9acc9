"""A disk that fills up, for tests of what is saved onto it."""

from __future__ import annotations

import errno
import io
import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path
    from typing import BinaryIO


class FullDisk:
    """A disk with so many bytes left."""

    def __init__(self, room: int) -> None:
        self.room = room
        self._lock = threading.Lock()

    def open_new(self, path: Path) -> BinaryIO:
        return io.BufferedWriter(_OnDisk(path, self))

    def take(self, wanted: int) -> int:
        with self._lock:
            taken = min(wanted, self.room)
            self.room -= taken
            return taken


class _OnDisk(io.FileIO):
    def __init__(self, path: Path, disk: FullDisk) -> None:
        super().__init__(path, "xb")
        self._disk = disk

    def write(self, data: bytes) -> int:  # type: ignore[override]
        room = self._disk.take(len(data))
        if room < len(data):
            super().write(memoryview(data)[:room])
            raise OSError(errno.ENOSPC, "No space left on device")
        return super().write(data)
