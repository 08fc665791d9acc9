"""How fast a fetch goes, and how long it will still take."""

from __future__ import annotations

from collections import deque

#: Seconds that the pace looks back: long enough to be calm, short enough to notice a change.
WINDOW = 8.0
#: Before this many seconds have passed nothing useful can be said.
SETTLING = 1.5


class Pace:
    """Keeps the clips that were done at recent moments; times are seconds on any steady clock."""

    def __init__(self) -> None:
        self._seen: deque[tuple[float, int]] = deque()
        self._start: float | None = None

    def note(self, now: float, done: int) -> None:
        """Say that `done` clips are done by `now`."""
        if self._start is None:
            self._start = now
        self._seen.append((now, done))
        while len(self._seen) > 2 and now - self._seen[1][0] >= WINDOW:
            self._seen.popleft()

    def seconds_left(self, remaining: int) -> float | None:
        """Seconds until `remaining` more are done; None while that cannot be told."""
        if remaining <= 0 or len(self._seen) < 2 or self._start is None:
            return None
        (first, done_then), (last, done_now) = self._seen[0], self._seen[-1]
        if last - self._start < SETTLING or done_now <= done_then:
            return None
        return remaining * (last - first) / (done_now - done_then)
