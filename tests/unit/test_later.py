"""Things put off come back when they are due, in order."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bulktts_gui.core.later import Later


def test_due_items_come_out_and_others_stay() -> None:
    later: Later[str] = Later()
    later.push(5.0, "late")
    later.push(2.0, "early")
    later.push(2.0, "early too")
    assert later.seconds_until_due(1.0) == 1.0
    assert later.pop_due(1.9) == []
    assert later.pop_due(2.0) == ["early", "early too"]
    assert later.seconds_until_due(9.0) == 0.0
    assert later.pop_due(9.0) == ["late"]
    assert later.seconds_until_due(9.0) is None
    assert len(later) == 0


def test_a_grid_brings_neighbours_together_and_nobody_too_early() -> None:
    later: Later[int] = Later(grid=1.0)
    for number, due in enumerate((10.1, 10.9, 11.0, 11.2)):
        later.push(due, number)
    assert later.pop_due(10.99) == []
    assert later.pop_due(11.0) == [0, 1, 2]
    assert later.pop_due(12.0) == [3]


@given(st.lists(st.floats(0, 100)), st.floats(0, 100))
def test_what_is_due_comes_out_sorted_and_nothing_is_lost(dues: list[float], now: float) -> None:
    later: Later[float] = Later()
    for due in dues:
        later.push(due, due)
    assert later.pop_due(now) == sorted(due for due in dues if due <= now)
    assert later.pop_due(100) == sorted(due for due in dues if due > now)
