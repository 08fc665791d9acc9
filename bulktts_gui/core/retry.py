"""When to try again, and when to stop trying: pure rules, no waiting."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timezone
from typing import TYPE_CHECKING

from bulktts_gui.core.clips import Problem, ProblemKind

if TYPE_CHECKING:
    import random

#: Problems that often pass by themselves.
PASSING = frozenset(
    {
        ProblemKind.STILL_MAKING,
        ProblemKind.RATE_LIMITED,
        ProblemKind.SERVICE_ERROR,
        ProblemKind.BAD_ANSWER,
        # Gateways serve a page of their own for a moment, too.
        ProblemKind.SIGN_IN_PAGE,
        ProblemKind.NO_CONNECTION,
        ProblemKind.NAME_NOT_FOUND,
        ProblemKind.TIMED_OUT,
        ProblemKind.FILE_ERROR,
        ProblemKind.INCOMPLETE,
        ProblemKind.EMPTY,
        ProblemKind.DAMAGED,
        ProblemKind.NOT_AUDIO,
        # The cache was emptied under a download; the next try makes its folder anew.
        ProblemKind.FILE_GONE,
    }
)

#: Problems that every other clip would meet too: the batch stops and nothing is marked failed.
#: What is an `UnreachableError` passes by itself, also if its kind is one of these.
STOPPING = frozenset(
    {
        ProblemKind.NO_KEY,
        ProblemKind.KEY_REFUSED,
        ProblemKind.KEY_FORBIDDEN,
        ProblemKind.PROXY,
        ProblemKind.PROXY_SIGN_IN,
        ProblemKind.PROXY_ADDRESS,
        ProblemKind.DISK_FULL,
        ProblemKind.NOT_WRITABLE,
    }
)

#: No server's wish makes the person wait longer than this at a time, in seconds.
LONGEST_WAIT = 300.0


@dataclass(frozen=True, slots=True)
class RetryPolicy:
    """How often, and how long between.

    `attempts` counts all tries of one request or file; pauses grow from `first` seconds by
    `factor` up to `longest`, each shortened by a random part of itself so that many clients do
    not come back at the same moment.
    """

    attempts: int = 4
    first: float = 0.5
    factor: float = 2.0
    longest: float = 30.0

    def pause(self, failures: int, problem: Problem, rng: random.Random) -> float | None:
        """Seconds to wait after the `failures`-th failure, or None when it is time to give up.

        A wait that the server asked for is kept to, within `LONGEST_WAIT`.
        """
        if failures >= self.attempts or problem.kind not in PASSING:
            return None
        return max(self.grown(failures, rng), min(problem.seconds, LONGEST_WAIT))

    def grown(self, failures: int, rng: random.Random) -> float:
        """The pause after the `failures`-th failure, whatever it was and however often."""
        # No float holds the power for a run that was waited for all night.
        power = self.factor ** min(failures - 1, 64)
        return min(self.longest, self.first * power) * (1.0 - 0.5 * rng.random())


def retry_after(value: str | None, wall: float) -> float:
    """Seconds that a `Retry-After` header asks for: a number or an HTTP date (RFC 9110, 10.2.3).

    `wall` is the time now in seconds since 1970. 0 when there is no header or it is nonsense.
    """
    if not value:
        return 0.0
    # Brings in sockets and more, and most services never send the header.
    import email.utils

    value = value.strip()
    if value.isascii() and value.isdigit():
        return min(float(value[:9]), LONGEST_WAIT)
    try:
        when = email.utils.parsedate_to_datetime(value)
        # "-0000" gives a time without a zone, which HTTP means as UTC all the same.
        when = when.replace(tzinfo=when.tzinfo or timezone.utc)
        return min(max(0.0, when.timestamp() - wall), LONGEST_WAIT)
    except (ValueError, TypeError, OverflowError):
        return 0.0
