"""When there are more connections, and when fewer."""

from __future__ import annotations

import pytest

from bulktts_gui.core.connections import (
    FIRST,
    LEAST,
    MOST,
    MOST_WITH_SLOW,
    SOON,
    ConnectionRule,
)


class Host:
    """Gives each connection so many bytes a second, and all of them so many at most."""

    def __init__(self, each: float, most: float = float("inf"), cpu: float = 0.1) -> None:
        self.rule = ConnectionRule()
        self.now, self.bytes, self.cpu = 100.0, 0.0, 5.0
        self._each, self._most, self.share = each, most, cpu

    def go(self, seconds: float, *, wanting: bool = True) -> int:
        for _ in range(round(seconds / 0.05)):
            self.rule.look(self.now, int(self.bytes), self.cpu, wanting=wanting)
            self.now += 0.05
            self.bytes += 0.05 * min(self._most, self._each * self.rule.allowed)
            self.cpu += 0.05 * self.share
        return self.rule.allowed


def test_more_connections_while_they_bring_more() -> None:
    host = Host(each=400_000)
    assert host.rule.allowed == FIRST
    assert host.go(0.1) == FIRST
    assert host.go(0.1) == SOON
    assert host.go(0.35) == 2 * SOON
    assert host.go(2.0) == MOST
    assert host.go(20.0) == MOST


def test_what_brings_nothing_goes_again() -> None:
    host = Host(each=400_000, most=SOON * 400_000)
    host.go(0.2)
    seen = {host.go(0.05) for _ in range(200)}
    assert seen == {SOON, 2 * SOON}
    assert sum(host.go(0.05) == SOON for _ in range(400)) > 300


def test_a_ceiling_in_between_is_found() -> None:
    host = Host(each=400_000, most=8 * 400_000)
    assert sorted(host.go(0.05) for _ in range(400))[200] == 8


def test_no_change_while_no_file_waits_for_one() -> None:
    assert Host(each=400_000).go(5.0, wanting=False) == FIRST
    assert Host(each=400_000, cpu=0.95).go(5.0, wanting=False) == FIRST


def test_a_busy_processor_gets_by_with_fewer_that_bring_as_much() -> None:
    host = Host(each=400_000, most=LEAST * 400_000)
    assert host.go(0.2) == SOON
    host.share = 0.95
    assert host.go(5.0) == LEAST
    assert host.go(60.0) == LEAST


def test_fewer_that_bring_less_are_taken_back() -> None:
    host = Host(each=400_000)
    assert host.go(0.2) == SOON
    host.share = 0.95
    seen = [host.go(0.05) for _ in range(400)]
    assert set(seen) == {SOON, SOON // 2}
    assert seen.count(SOON) > 300


def test_a_busy_processor_keeps_to_the_first_ones() -> None:
    assert Host(each=400_000, cpu=0.95).go(20.0) == FIRST


def test_the_wait_for_the_first_address_counts_for_nothing() -> None:
    host = Host(each=400_000)
    assert host.go(3.0, wanting=False) == FIRST
    assert host.go(0.15) == SOON


def test_too_many_requests_halve_them_at_once() -> None:
    host = Host(each=400_000)
    host.go(3.0)
    for _ in range(5):
        # All that was under way is refused in the same moment, for one reason.
        host.rule.failed(host.now, limited=True)
    assert host.rule.allowed == MOST // 2
    assert host.go(9.0) == MOST // 2
    assert host.go(3.0) == MOST


def test_they_never_end_altogether() -> None:
    rule = ConnectionRule()
    for second in range(20):
        rule.failed(10.0 * second, limited=True)
    assert rule.allowed == 1


def test_many_other_failures_in_a_row_count_as_too_much() -> None:
    rule = ConnectionRule()
    for _ in range(3):
        rule.failed(0.0, limited=False)
    rule.succeeded()
    for _ in range(3):
        rule.failed(0.0, limited=False)
    assert rule.allowed == FIRST
    rule.failed(0.0, limited=False)
    assert rule.allowed == FIRST // 2


@pytest.mark.parametrize("most", [1, 3, 6, MOST, 32])
def test_a_persons_own_limit_is_kept_and_used(most: int) -> None:
    host = Host(each=400_000)
    host.rule.set_most(most)
    assert max(host.go(0.05) for _ in range(600)) == most
    assert host.rule.most_with_slow == most


def test_a_limit_counts_at_once_and_goes_again() -> None:
    host = Host(each=400_000)
    assert host.go(5.0) == MOST
    host.rule.set_most(5)
    assert host.rule.allowed == 5
    assert host.go(20.0) == 5
    host.rule.set_most(0)
    assert host.go(20.0) == MOST
    assert host.rule.most_with_slow == MOST_WITH_SLOW


def test_a_limit_of_one_from_the_start() -> None:
    rule = ConnectionRule(1)
    assert rule.allowed == 1
    rule.failed(0.0, limited=True)
    assert rule.allowed == 1
