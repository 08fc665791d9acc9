"""Planning in the background while somebody types: only the newest wish counts."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from bulktts_gui.workers.outgoing import JobThread

if TYPE_CHECKING:
    from collections.abc import Callable

    #: Called in the thread with a function that tells whether to stop; may raise `Stopped`.
    Work = Callable[[Callable[[], bool]], Any]

log = logging.getLogger(__name__)

#: Milliseconds without a new wish after which planning begins.
PAUSE = 100


class Planner(QObject):
    """Runs one plan at a time, in a thread. A newer wish stops the plan under way.

    Signals:
        planned(object): what the newest plan came to.
        failed(): it ended in a way that nobody foresaw; the log has it.
    """

    planned = Signal(object)
    failed = Signal()

    def __init__(self, parent: QObject | None = None, *, pause: int = PAUSE) -> None:
        """`pause`: milliseconds to wait for a still newer wish."""
        super().__init__(parent)
        self._make: Callable[[], Work] | None = None
        self._thread: JobThread | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(pause)
        self._timer.timeout.connect(self._begin)

    @property
    def is_busy(self) -> bool:
        """True until the newest wish has been planned."""
        return self._make is not None or self._thread is not None

    def plan(self, make: Callable[[], Work]) -> None:
        """Plan anew; `make` is called in this thread when it is time, and gives the work."""
        self._make = make
        if self._thread is not None:
            self._thread.cancel()
        self._timer.start()

    def stop(self) -> None:
        """Give up what is under way, without waiting for it; nothing comes of it."""
        self._timer.stop()
        self._make = None
        if self._thread is not None:
            self._thread.cancel()

    def shut_down(self) -> None:
        """Give up, and wait for the thread."""
        self.stop()
        thread, self._thread = self._thread, None
        if thread is not None:
            thread.finished.disconnect(self._ended)
            thread.wait()
            thread.deleteLater()

    # Inside

    @Slot()
    def _begin(self) -> None:
        if self._thread is not None or self._make is None:
            return  # what is under way goes on here when it has ended
        work = self._make()
        self._make = None
        self._thread = JobThread(work, self)
        self._thread.finished.connect(self._ended)
        self._thread.start()

    @Slot()
    def _ended(self) -> None:
        thread, self._thread = self._thread, None
        if thread is None:
            return
        thread.deleteLater()
        if self._make is not None:
            if not self._timer.isActive():
                self._begin()
            return
        from bulktts_gui.core.planning import Stopped

        error = thread.answer.exception()
        if error is None:
            if not thread.is_cancelled:
                self.planned.emit(thread.answer.result())
        elif not isinstance(error, Stopped):
            log.error("planning ended by %s", type(error).__name__, exc_info=error)
            self.failed.emit()
