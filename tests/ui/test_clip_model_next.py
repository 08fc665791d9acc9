"""Which clip comes next in the rows as they are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from bulktts_gui.core.clips import Marks
from bulktts_gui.models.clip_model import ClipTableModel, Column, Group
from tests.ui.sample_clips import failed, new_clips, ready

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def model(qapp: object) -> Iterator[ClipTableModel]:
    """Runs 1 to 6; 2, 3 and 5 are here, and 3 was heard."""
    made = ClipTableModel()
    made.add(new_clips(range(1, 7)))
    made.apply([ready(2), ready(3), failed(4), ready(5)])
    made.set_marks({3: Marks(heard=True), 6: Marks(heard=True)})
    yield made
    made.deleteLater()


@pytest.mark.parametrize(
    ("row", "found"), [(0, 2), (1, 2), (2, 3), (3, 5), (4, 5), (5, None), (99, None)]
)
def test_the_next_that_is_here(model: ClipTableModel, row: int, found: int | None) -> None:
    assert model.next_ready(row) == found


def test_the_next_that_nobody_heard_and_that_is_none_of_these(model: ClipTableModel) -> None:
    assert model.next_ready(2, unheard=True) == 5
    assert model.next_ready(0, but={2}) == 3
    assert model.next_ready(0, unheard=True, but={2}) == 5
    assert model.next_ready(0, unheard=True, but={2, 5}) is None


def test_rows_are_gone_through_as_they_are_sorted_and_filtered(model: ClipTableModel) -> None:
    model.sort(Column.RUN_ID, Qt.SortOrder.DescendingOrder)
    assert [model.next_ready(row) for row in range(6)] == [5, 5, 3, 3, 2, None]
    model.set_filter(Group.FAILED, "")
    assert model.next_ready(0) is None
