"""A thread that reads one clip's file for its details: its checksum and how loud it is."""

from __future__ import annotations

import hashlib
import logging
from collections import OrderedDict, deque
from dataclasses import dataclass, replace
from threading import Condition
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, Signal, Slot

from bulktts_gui.core.clips import ProblemError
from bulktts_gui.core.loudness import Loudness, measure_loudness
from bulktts_gui.workers.threads import give_way

if TYPE_CHECKING:
    from pathlib import Path

log = logging.getLogger(__name__)

#: Clips whose details are kept, at some 200 bytes each.
_MOST_KEPT = 500
_CHUNK = 1 << 18


@dataclass(frozen=True, slots=True)
class FileDetails:
    """What reading a file has told so far.

    `checksum` is its SHA-256 in hexadecimal, "" when the file is gone or cannot be read.
    `loudness` is None while `is_whole` is False, and when the file is no sound that can be
    measured.
    """

    path: Path
    checksum: str = ""
    loudness: Loudness | None = None
    is_whole: bool = False


class _GaveUp(Exception):  # noqa: N818 - not an error: another file is wanted, or none
    """What is being read is of no more use."""


class DetailsThread(QThread):
    """Reads the file that was asked for last; one that is being read then is left in the middle.

    A file is open only while it is read. Results wait in `outbox`: for each file a `FileDetails`
    with its checksum and then one that is whole, or the latter alone.

    Signals:
        answered(): something new is in the outbox.
    """

    answered = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._changed = Condition()
        self._wanted: Path | None = None
        self._is_stale = self._is_ending = False
        # By path, size and time of change, the least recently asked for first.
        self._kept: OrderedDict[tuple[Path, int, int], FileDetails] = OrderedDict()
        self.outbox: deque[FileDetails] = deque()

    def ask(self, path: Path | None) -> None:
        """Read this file (None: no file), and nothing older any more."""
        with self._changed:
            self._wanted = path
            self._is_stale = True
            self._changed.notify()

    def begin(self) -> None:
        """Start, also once more after the end."""
        self._is_ending = False
        self.start()

    def end(self) -> None:
        """Give up what is under way, and end."""
        with self._changed:
            self._wanted = None
            self._is_ending = True
            self._changed.notify()

    def run(self) -> None:
        """Work until `end`."""
        give_way()
        while (path := self._next()) is not None:
            self._answer(path)

    def _answer(self, path: Path) -> None:
        try:
            self._read(path)
        except _GaveUp:
            pass
        except OSError:
            self._post(FileDetails(path, is_whole=True))
        except Exception as error:  # noqa: BLE001 - whoever waits must get an answer
            log.error("reading a clip's details ended by %s", type(error).__name__)
            self._post(FileDetails(path, is_whole=True))

    def _next(self) -> Path | None:
        with self._changed:
            while self._wanted is None and not self._is_ending:
                self._changed.wait()
            path, self._wanted = self._wanted, None
            self._is_stale = False
            return None if self._is_ending else path

    def _check(self) -> None:
        # A look at two names, without the lock: it is taken again soon enough.
        if self._is_ending or self._is_stale:
            raise _GaveUp

    def _read(self, path: Path) -> None:
        facts = path.stat()
        key = (path, facts.st_size, facts.st_mtime_ns)
        if key in self._kept:
            self._kept.move_to_end(key)
            self._post(self._kept[key])
            return
        found = FileDetails(path, self._checksum(path))
        self._post(found)
        try:
            found = replace(found, loudness=measure_loudness(path, self._check), is_whole=True)
        except ProblemError:
            found = replace(found, is_whole=True)
        self._kept[key] = found
        if len(self._kept) > _MOST_KEPT:
            self._kept.popitem(last=False)
        self._post(found)

    def _checksum(self, path: Path) -> str:
        digest = hashlib.sha256()
        with path.open("rb", buffering=0) as file:
            while chunk := file.read(_CHUNK):
                digest.update(chunk)
                self._check()
        return digest.hexdigest()

    def _post(self, found: FileDetails) -> None:
        self.outbox.append(found)
        self.answered.emit()


class DetailsDesk(QObject):
    """The main thread's side of it.

    Signals:
        read(object): a `FileDetails` of the file that was asked for last or before.
    """

    read = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = DetailsThread(self)
        self._thread.answered.connect(self._deliver)

    def ask(self, path: Path | None) -> None:
        """Have this file read in the background (None: no file), and nothing older any more."""
        if path is not None and not self._thread.isRunning():
            self._thread.begin()
        self._thread.ask(path)

    def shut_down(self) -> None:
        """End and wait for the thread, which takes no longer than a block of samples does."""
        self._thread.end()
        self._thread.wait()
        self._thread.outbox.clear()

    @Slot()
    def _deliver(self) -> None:
        outbox = self._thread.outbox
        while outbox:
            self.read.emit(outbox.popleft())
