"""A clock for libraries, on which days and weeks pass as a test has them."""

from __future__ import annotations


class Clock:
    """Goes on by a second whenever somebody looks, and by more when it is told to."""

    def __init__(self) -> None:
        self.now = 1_700_000_000.0

    def __call__(self) -> float:
        self.now += 1
        return self.now
