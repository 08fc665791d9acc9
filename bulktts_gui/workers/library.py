"""The library's own thread: SQLite is opened, used and closed in it alone."""

from __future__ import annotations

import logging
import queue
from collections import deque
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QThread, Signal, Slot

from bulktts_gui.core.atomic import disk_problem
from bulktts_gui.core.clips import Problem, ProblemError, ProblemKind
from bulktts_gui.core.library import Library

if TYPE_CHECKING:
    from collections.abc import Callable

    from bulktts_gui.core.clock import Clock
    from bulktts_gui.core.folders import Folders

    Job = Callable[[Library], Any]
    Reply = Callable[[Any], None]

log = logging.getLogger(__name__)


class LibraryThread(QThread):
    """Works jobs off in order; replies and problems wait in `outbox` for the main thread.

    Signals:
        answered(): something new is in the outbox.
    """

    answered = Signal()

    def __init__(self, folders: Folders, clock: Clock, parent: QObject) -> None:
        super().__init__(parent)
        self._folders = folders
        self._clock = clock
        self._jobs: queue.SimpleQueue[tuple[Job, Reply | None] | None] = queue.SimpleQueue()
        self.outbox: deque[tuple[Reply | None, Any]] = deque()

    def submit(self, job: Job, reply: Reply | None = None) -> None:
        """Have `job` called with the library; `reply` gets its result in the main thread."""
        self._jobs.put((job, reply))

    def end(self) -> None:
        """Finish what was submitted so far, close the library and end."""
        self._jobs.put(None)

    def run(self) -> None:
        """Open the library and work until `end`."""
        try:
            self._folders.make()
            library = Library.open(self._folders, self._clock.wall)
        except ProblemError as error:
            self._post(None, error.problem)
            return
        except OSError as error:
            self._post(None, disk_problem(error))
            return
        try:
            while (entry := self._jobs.get()) is not None:
                job, reply = entry
                try:
                    result = job(library)
                except ProblemError as error:
                    self._post(None, error.problem)
                except Exception as error:  # noqa: BLE001 - the thread must live on for the rest
                    log.error("a library job ended by %s", type(error).__name__)
                    self._post(None, Problem(ProblemKind.INTERNAL))
                else:
                    if reply is not None:
                        self._post(reply, result)
        finally:
            library.close()

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
