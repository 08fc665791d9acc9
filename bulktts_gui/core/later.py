"""Things to take up again at a later time."""

from __future__ import annotations

import heapq
import math
from typing import Generic, TypeVar

T = TypeVar("T")


class Later(Generic[T]):
    """A heap of items by the time at which they are due; items due together come out in order.

    `grid` rounds each time up to a multiple of that many seconds, so that items which were put off
    at about the same time come back together and can share a request.
    """

    def __init__(self, grid: float = 0.0) -> None:
        self._grid = grid
        self._heap: list[tuple[float, int, T]] = []
        self._order = 0

    def __len__(self) -> int:
        return len(self._heap)

    def push(self, due: float, item: T, grid: float = 0.0) -> None:
        """Put `item` off until `due`, rounded to `grid` where that is the wider one."""
        grid = max(grid, self._grid)
        if grid:
            due = math.ceil(due / grid) * grid
        self._order += 1
        heapq.heappush(self._heap, (due, self._order, item))

    def pop_due(self, now: float) -> list[T]:
        """Take out all that is due."""
        due = []
        while self._heap and self._heap[0][0] <= now:
            due.append(heapq.heappop(self._heap)[2])
        return due

    def pop_all(self) -> list[T]:
        """Take out everything, in the order in which it would be due."""
        return self.pop_due(math.inf)

    def seconds_until_due(self, now: float) -> float | None:
        """Seconds until the next one is due, at least 0; None when there is none."""
        return max(0.0, self._heap[0][0] - now) if self._heap else None
