"""One thing at a time done off the main thread, which nobody ever has to wait for."""

from __future__ import annotations

import logging
import threading

from PySide6.QtCore import QObject, QThread, Signal, Slot

from bulktts_gui.core.clips import Problem, ProblemError, ProblemKind

log = logging.getLogger(__name__)


class ErrandThread(QThread):
    """Does one thing that may take as long as it likes. Subclasses say what, in `_do`.

    The work itself is done in a thread of Python's that does not hold up the program's end: nothing
    can cut a keychain short that shows a question which nobody answers, or the search for a host
    whose name no server tells. This thread waits for it, and ends at once when it is stopped.

    Signals:
        answered(object): what came of it, or the `Problem`; nothing once it was stopped.
    """

    answered = Signal(object)

    #: What the thread that works is called.
    name = "errand"

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._over = threading.Event()
        self._stopped = False
        self._result: object = None

    @property
    def is_stopped(self) -> bool:
        """True once `stop` was called; an answer that was already on its way is not to be heard."""
        return self._stopped

    def stop(self) -> None:
        """Wait no longer; nothing is answered then."""
        self._stopped = True
        self._over.set()

    def run(self) -> None:
        """Wait for the work."""
        if self._stopped:
            return
        threading.Thread(target=self._work, name=self.name, daemon=True).start()
        self._over.wait()
        if not self._stopped:
            self.answered.emit(self._result)

    def _do(self) -> object:
        """Runs in a thread of Python's; what it gives is the answer. May raise ProblemError."""
        raise NotImplementedError

    def _work(self) -> None:
        try:
            self._result = self._do()
        except ProblemError as error:
            self._result = error.problem
        except Exception as error:  # noqa: BLE001 - whoever asked must get an answer
            log.error("%s ended by %s", type(self).__name__, type(error).__name__)
            self._result = Problem(ProblemKind.INTERNAL)
        self._over.set()


class Errand(QObject):
    """Has one thread at a time do something, while its owner goes on.

    Signals:
        answered(object): what came of it; `is_running` is False by then.
    """

    answered = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._thread: ErrandThread | None = None

    @property
    def is_running(self) -> bool:
        """True until it is answered or stopped."""
        return self._thread is not None

    def start(self, thread: ErrandThread) -> None:
        """Have this done, in place of what is under way."""
        self.stop()
        self._thread = thread
        thread.answered.connect(self._answered)
        thread.start()

    def stop(self) -> None:
        """Wait for no answer any more; the thread has ended then."""
        thread, self._thread = self._thread, None
        if thread is not None:
            thread.stop()
            thread.wait()
            thread.deleteLater()

    @Slot(object)
    def _answered(self, result: object) -> None:
        if self._thread is not None and self.sender() is self._thread:
            self.stop()
            self.answered.emit(result)
