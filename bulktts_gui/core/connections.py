"""How many connections to the files' host are of use: a pure rule, told what was measured.

It starts with a few, adds more while that brings more bytes and this process has time to spare, and
takes half of them away at once when the host says that it is too much. Where the processor sets the
pace and not the network, it gets by with fewer as long as that brings no less: threads that wait
for each other slow down the window more than they speed up the fetch.
"""

from __future__ import annotations

#: Connections at first, as soon as the processor turns out to have time for them, at most, and at
#: most counting those that are held up by slow files.
FIRST = 2
SOON = 4
MOST = 24
#: Even a busy processor leaves one connection's wait for the next file to another.
LEAST = 2
MOST_WITH_SLOW = 32
#: A file that takes longer than this, in seconds, no longer counts among the allowed ones: a few
#: slow files must not hold up all the others.
SLOW_SECONDS = 2.0

#: Seconds to the first decision, and between two later ones: longer than a small file takes.
_FIRST_LOOK = 0.1
_INTERVAL = 0.3
#: More connections must bring this much more, or they go again; fewer may bring this much less.
_RISE = 1.05
_LOSS = 0.95
#: With a larger share of one processor in use, more connections only get in each other's way.
_BUSY = 0.8
#: Seconds without another attempt after one that brought nothing, and after trouble.
_CALM = 4.0
_CALM_AFTER_TROUBLE = 10.0
#: Failures one after another that count as "too much", too.
_MANY_FAILURES = 4
#: Failures within this many seconds have one cause.
_ONE_CAUSE = 1.0


class ConnectionRule:
    """`allowed` is how many files may come at the same time. Times are seconds on any clock.

    `most_with_slow` is how many when those count as well that are held up by slow files.
    """

    def __init__(self, most: int = 0) -> None:
        """`most` is a person's own limit for all of them; 0 for none."""
        self.allowed = FIRST
        self._interval = _FIRST_LOOK
        self._seen: tuple[float, int, float] | None = None
        #: What was allowed, and the rate then, before a change that is still on trial.
        self._before: tuple[int, float] | None = None
        self._calm_until = float("-inf")
        self._halved = float("-inf")
        self._failures = 0
        self._asked, self._most, self.most_with_slow = 0, MOST, MOST_WITH_SLOW
        self.set_most(most)

    def set_most(self, most: int) -> None:
        """Keep to this limit from now on; 0 for none."""
        if most == self._asked:
            return
        self._asked, self._most = most, most or MOST
        self.most_with_slow = most or MOST_WITH_SLOW
        allowed = min(max(self.allowed, FIRST), self._most)
        if allowed != self.allowed:
            self.allowed, self._before = allowed, None

    def look(self, now: float, bytes_done: int, cpu: float, *, wanting: bool) -> None:
        """Decide anew, a few times a second.

        `bytes_done` and `cpu` (this process's processor seconds) have been counted from any start;
        `wanting` says that files are waiting for a connection.
        """
        if self._seen is None:
            self._seen = (now, bytes_done, cpu)
            return
        if self._interval == _FIRST_LOOK and not wanting:
            # The time until the first address came says nothing.
            self._seen = (now, bytes_done, cpu)
            return
        seconds = now - self._seen[0]
        if seconds < self._interval:
            return
        rate, share = (bytes_done - self._seen[1]) / seconds, (cpu - self._seen[2]) / seconds
        self._seen = (now, bytes_done, cpu)
        if self._interval == _FIRST_LOOK:
            self._interval = _INTERVAL
            if share < _BUSY:
                self.allowed = max(self.allowed, min(SOON, self._most))
            return
        before, self._before = self._before, None
        if before is not None:
            needed = _RISE if self.allowed > before[0] else _LOSS
            if rate < before[1] * needed:
                self.allowed = before[0]
                self._calm_until = max(self._calm_until, now + _CALM)
                return
        if not wanting or now < self._calm_until:
            return
        if share < _BUSY and self.allowed < self._most:
            self._try(min(self._most, 2 * self.allowed), rate)
        elif share >= _BUSY and self.allowed > LEAST:
            self._try(max(LEAST, self.allowed // 2), rate)

    def _try(self, allowed: int, rate: float) -> None:
        self._before = (self.allowed, rate)
        self.allowed = allowed

    def succeeded(self) -> None:
        """A file came."""
        self._failures = 0

    def failed(self, now: float, *, limited: bool) -> None:
        """The host refused a file, or dropped it; `limited`: because of too many requests."""
        self._failures += 1
        if not limited and self._failures < _MANY_FAILURES:
            return
        self._failures = 0
        self._before = None
        self._calm_until = now + _CALM_AFTER_TROUBLE
        if now >= self._halved + _ONE_CAUSE:
            self._halved = now
            self.allowed = max(1, self.allowed // 2)
