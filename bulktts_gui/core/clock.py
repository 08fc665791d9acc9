"""Time as something to pass in, so that retries and expiry are tested without waiting."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import threading


class Clock:
    """The real one. Tests pass a stand-in with the same three methods."""

    def now(self) -> float:
        """Seconds on a clock that never jumps (`time.monotonic`)."""
        return time.monotonic()

    def wall(self) -> float:
        """Seconds since 1970, as dates in HTTP headers count."""
        return time.time()

    def wait(self, condition: threading.Condition, seconds: float | None) -> None:
        """Wait on `condition`, which the caller holds, for at most `seconds` (None: no limit)."""
        condition.wait(seconds)
