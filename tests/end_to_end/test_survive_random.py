"""A few of the long random runs of `tests.soak`, so that each change is tried on them."""

from __future__ import annotations

from tests.soak import faults, kills


def test_batches_of_faults_lose_nothing(qapp: object) -> None:
    tally = faults.run(range(1, 7), clips=30, seed=7, every=0)
    assert tally.wrong == []
    assert tally.clips == 180
    assert tally.faults.total() > 180


def test_a_program_that_is_killed_loses_nothing() -> None:
    tally = kills.run(3, seed=7, clips=16)
    assert tally.wrong == []
    assert tally.kills.total() == 3
