"""Bodies that come, but so slowly that they might as well not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bulktts_gui.core.clips import Problem, ProblemError, ProblemKind
from bulktts_gui.core.transport import STALL_SECONDS

if TYPE_CHECKING:
    from bulktts_gui.core.clock import Clock


class DripGuard:
    """Watches one body: at least `rate` bytes a second on average, over each `seconds`."""

    def __init__(self, clock: Clock, seconds: float, rate: float) -> None:
        self._clock = clock
        self._seconds = seconds
        self._least = seconds * rate
        self._last = self._began = clock.now()
        self._count = 0

    def came(self, count: int) -> None:
        """Say that bytes have come. Raises ProblemError (TIMED_OUT) when it were too few."""
        now = self._clock.now()
        self._count += count
        if now - self._last > STALL_SECONDS:
            # No read lasts as long: the computer was asleep, which is not the server's doing.
            self._began, self._count = now, 0
        elif now - self._began >= self._seconds:
            if self._count < self._least:
                raise ProblemError(Problem(ProblemKind.TIMED_OUT))
            self._began, self._count = now, 0
        self._last = now
