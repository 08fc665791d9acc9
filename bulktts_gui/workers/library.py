"""The library's own thread: SQLite is opened, used and closed in it alone."""

from __future__ import annotations

import logging
import queue
import threading
from collections import deque
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QThread, Signal, Slot

from bulktts_gui.core.atomic import disk_problem
from bulktts_gui.core.clips import Problem, ProblemError, ProblemKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from bulktts_gui.core.clock import Clock
    from bulktts_gui.core.folders import Folders
    from bulktts_gui.core.library import Library

    Job = Callable[[Library], Any]
    Reply = Callable[[Any], None]

log = logging.getLogger(__name__)

#: Seconds between two tries at what the disk refuses.
AGAIN_AFTER = 2.0
#: What passes when the person makes room or lets go of a folder.
_PASSING = (ProblemKind.DISK_FULL, ProblemKind.NOT_WRITABLE)


class LibraryThread(QThread):
    """Works jobs off in order; replies and problems wait in `outbox` for the main thread.

    A job that a full or read-only disk refuses is kept and tried again, and those behind it wait,
    so that all that was done while the disk was full is in the library once it is not. A problem
    is told once, until a job goes well again.

    Signals:
        answered(): something new is in the outbox.
    """

    answered = Signal()

    def __init__(self, folders: Folders, clock: Clock, parent: QObject) -> None:
        super().__init__(parent)
        self._folders = folders
        self._clock = clock
        self._ending = threading.Event()
        self._waiting: deque[tuple[Job, Reply | None]] = deque()
        self._told: Problem | None = None
        self._jobs: queue.SimpleQueue[tuple[Job, Reply | None] | None] = queue.SimpleQueue()
        self.outbox: deque[tuple[Reply | None, Any]] = deque()

    def submit(self, job: Job, reply: Reply | None = None) -> None:
        """Have `job` called with the library; `reply` gets its result in the main thread."""
        self._jobs.put((job, reply))

    def end(self) -> None:
        """Finish what was submitted so far, close the library and end."""
        self._ending.set()
        self._jobs.put(None)

    def run(self) -> None:
        """Open the library and work until `end`."""
        library = self._open()
        if library is None:
            return
        try:
            while self._take():
                self._work(library)
            self._work(library)
        finally:
            library.close()

    def _open(self) -> Library | None:
        """The library, as soon as the disk has it; None when `end` came first."""
        from bulktts_gui.core.library import Library

        while True:
            try:
                self._folders.make()
                return Library.open(self._folders, self._clock.wall)
            except ProblemError as error:
                problem = error.problem
            except OSError as error:
                problem = disk_problem(error)
            self._tell(problem)
            if self._ending.wait(AGAIN_AFTER):
                return None

    def _take(self) -> bool:
        """Wait for a job, or until it is time to try again; False at the end."""
        try:
            entry = self._jobs.get(timeout=AGAIN_AFTER if self._waiting else None)
        except queue.Empty:
            return True
        if entry is not None:
            self._waiting.append(entry)
        return entry is not None

    def _work(self, library: Library) -> None:
        """Do what is waiting, in order, until the disk refuses."""
        while self._waiting:
            job, reply = self._waiting[0]
            try:
                result = job(library)
            except ProblemError as error:
                self._tell(error.problem)
                if error.problem.kind in _PASSING:
                    return
            except Exception as error:  # noqa: BLE001 - the thread must live on for the rest
                log.error("a library job ended by %s", type(error).__name__)
                self._tell(Problem(ProblemKind.INTERNAL))
            else:
                self._told = None
                if reply is not None:
                    self._post(reply, result)
            self._waiting.popleft()

    def _tell(self, problem: Problem) -> None:
        if problem != self._told:
            self._told = problem
            self._post(None, problem)

    def _post(self, reply: Reply | None, result: Any) -> None:
        self.outbox.append((reply, result))
        self.answered.emit()


class LibraryDesk(QObject):
    """The main thread's side of the library.

    Signals:
        troubled(object): a `Problem` with the library itself (disk full, not writable).
    """

    troubled = Signal(object)

    def __init__(self, folders: Folders, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = LibraryThread(folders, clock, self)
        self._thread.answered.connect(self._deliver)
        self._thread.start()

    def submit(self, job: Job, reply: Reply | None = None) -> None:
        """See `LibraryThread.submit`."""
        self._thread.submit(job, reply)

    def shut_down(self) -> None:
        """Write what is waiting, close, and wait for the thread."""
        self._thread.end()
        self._thread.wait()
        self._thread.outbox.clear()

    @Slot()
    def _deliver(self) -> None:
        outbox = self._thread.outbox
        while outbox:
            reply, result = outbox.popleft()
            if reply is not None:
                reply(result)
            else:
                self.troubled.emit(result)
