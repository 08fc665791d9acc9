"""Chunks: 2 to 5 ids, in order, in the fewest requests."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulktts_gui.core.chunks import chunks, next_chunk_size


@pytest.mark.parametrize(
    ("total", "sizes"),
    [
        (0, []),
        (1, [1]),
        (2, [2]),
        (5, [5]),
        (6, [4, 2]),
        (7, [5, 2]),
        (11, [5, 4, 2]),
        (16, [5, 5, 4, 2]),
        (100, [5] * 20),
    ],
)
def test_sizes(total: int, sizes: list[int]) -> None:
    assert [len(chunk) for chunk in chunks(range(total))] == sizes


@given(st.integers(0, 3000))
def test_all_ids_once_in_order_in_the_fewest_requests(total: int) -> None:
    found = list(chunks(range(total)))
    assert [run_id for chunk in found for run_id in chunk] == list(range(total))
    assert len(found) == (total + 4) // 5
    assert all(2 <= len(chunk) <= 5 for chunk in found) or total == 1


@given(st.lists(st.integers(0, 40), max_size=30))
def test_no_id_is_stranded_when_more_come_while_others_are_asked(arrivals: list[int]) -> None:
    waiting = 0
    for count in arrivals:
        waiting += count
        size = next_chunk_size(waiting)
        assert size <= waiting
        assert waiting - size != 1 or waiting <= 1
        waiting -= size


def test_a_negative_number_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="-1"):
        next_chunk_size(-1)
