"""Jobs on the disk that somebody may wait for, such as making copies for other programs."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QThread

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future


class JobThread(QThread):
    """Does one job, once.

    `answer` has what came of it, or the exception that it ended by, before QThread's `finished` is
    heard; any thread may wait for it. Whoever owns the thread calls `cancel()` and `wait()` before
    letting go of it.
    """

    def __init__(
        self, job: Callable[[Callable[[], bool]], Any], parent: QObject | None = None
    ) -> None:
        """`job` is called in the thread, with a function that tells whether to stop."""
        from concurrent.futures import Future

        super().__init__(parent)
        self._job = job
        self._cancelled = threading.Event()
        self.answer: Future[Any] = Future()

    @property
    def is_cancelled(self) -> bool:
        """True when nobody wants the answer any more."""
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Have the job stop soon."""
        self._cancelled.set()

    def run(self) -> None:
        """Qt's entry for the thread; not to be called."""
        try:
            self.answer.set_result(self._job(self._cancelled.is_set))
        except Exception as error:  # noqa: BLE001 - whoever waits must get an answer
            self.answer.set_exception(error)
