"""When to try again."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulktts_gui.core.clips import Problem, ProblemKind
from bulktts_gui.core.retry import LONGEST_WAIT, PASSING, STOPPING, RetryPolicy, retry_after

POLICY = RetryPolicy(attempts=5, first=0.5, factor=2.0, longest=3.0)
NOW = 1_700_000_000.0  # Tue, 14 Nov 2023 22:13:20 GMT


class NoJitter(random.Random):
    def random(self) -> float:
        return 0.0


def test_pauses_grow_up_to_the_longest_and_end() -> None:
    error = Problem(ProblemKind.SERVICE_ERROR)
    pauses = [POLICY.pause(n, error, NoJitter()) for n in range(1, 6)]
    assert pauses == [0.5, 1.0, 2.0, 3.0, None]


@given(st.integers(1, 4), st.randoms(use_true_random=False))
def test_jitter_takes_away_at_most_half(failures: int, rng: random.Random) -> None:
    error = Problem(ProblemKind.NO_CONNECTION)
    full = POLICY.pause(failures, error, NoJitter())
    pause = POLICY.pause(failures, error, rng)
    assert full is not None
    assert pause is not None
    assert full / 2 <= pause <= full


def test_the_servers_wish_is_kept_to_within_reason() -> None:
    def pause(seconds: float) -> float | None:
        return POLICY.pause(1, Problem(ProblemKind.RATE_LIMITED, seconds=seconds), NoJitter())

    assert pause(12) == 12
    assert pause(0.1) == 0.5
    assert pause(86_400) == LONGEST_WAIT


@pytest.mark.parametrize("kind", sorted(set(ProblemKind) - PASSING, key=lambda k: k.value))
def test_what_does_not_pass_is_not_tried_again(kind: ProblemKind) -> None:
    assert POLICY.pause(1, Problem(kind), NoJitter()) is None


def test_nothing_both_passes_and_stops() -> None:
    assert not PASSING & STOPPING


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        (None, 0),
        ("", 0),
        ("12", 12),
        (" 12 ", 12),
        ("0", 0),
        ("-5", 0),
        ("soon", 0),
        ("²", 0),
        ("9" * 400, LONGEST_WAIT),
        ("Tue, 14 Nov 2023 22:13:50 GMT", 30),
        ("Tue, 14 Nov 2023 22:13:50 -0000", 30),
        ("Tuesday, 14-Nov-23 22:13:50 GMT", 30),
        ("Tue, 14 Nov 2023 23:13:50 +0100", 30),
        ("Tue, 14 Nov 2023 22:00:00 GMT", 0),
        ("Fri, 14 Nov 2053 22:00:00 GMT", LONGEST_WAIT),
        ("Tue, 99 Nov 2023 22:13:50 GMT", 0),
    ],
)
def test_retry_after(header: str | None, seconds: float) -> None:
    assert retry_after(header, NOW) == seconds


@given(st.text(max_size=40))
def test_any_header_is_read_without_a_fault(header: str) -> None:
    assert 0 <= retry_after(header, NOW) <= LONGEST_WAIT
