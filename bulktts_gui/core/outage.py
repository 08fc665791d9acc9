"""A side of the network that nobody can reach: since when, and when it is tried next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bulktts_gui.core.retry import RetryPolicy

if TYPE_CHECKING:
    import random

    from bulktts_gui.core.clips import Problem

#: Pauses between two looks at whether it is back.
PROBES = RetryPolicy(first=1.0, factor=2.0, longest=30.0)


class Outage:
    """One probe at a time, with growing pauses. Times are seconds on the fetch's clock."""

    def __init__(self) -> None:
        self.problem: Problem | None = None
        self.next_probe = 0.0
        self._since = 0.0
        self._probes = 0

    @property
    def is_on(self) -> bool:
        """True from the first `strike` until `over`."""
        return self.problem is not None

    def strike(self, now: float, problem: Problem, rng: random.Random) -> None:
        """Nobody was reached. What was sent off before the last probe failed tells nothing new."""
        if self.problem is None:
            self._since, self._probes = now, 0
        elif now < self.next_probe:
            return
        self.problem = problem
        self._probes += 1
        self.next_probe = now + PROBES.grown(self._probes, rng)

    def over(self) -> None:
        """Somebody was reached."""
        self.problem = None

    def has_lasted(self, now: float, patience: float | None) -> bool:
        """True once it is on for longer than `patience` seconds; None is for ever."""
        return self.is_on and patience is not None and now - self._since >= patience
