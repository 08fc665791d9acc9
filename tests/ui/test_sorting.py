"""The list sorted from the menu, by keys alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from bulktts_gui.core.clips import Clip
from bulktts_gui.models.clip_model import ClipTableModel, Column
from bulktts_gui.ui.clip_view import ClipView
from bulktts_gui.ui.sorting import SortMenu

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture
def view(qtbot: QtBot, english: None) -> Iterator[ClipView]:
    model = ClipTableModel()
    model.reset([Clip(1, 30, "b"), Clip(2, 10, "c"), Clip(3, 20, "a")])
    made = ClipView(model)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.setModel(None)


def listed(view: ClipView) -> list[str]:
    model = view.model()
    return [model.index(row, Column.NAME).data() for row in range(model.rowCount())]


def test_the_list_is_sorted_by_keys(view: ClipView) -> None:
    menu = SortMenu(view, view)

    def choose(*downs: int) -> list[str]:
        """Open the menu, go down so many entries, and press Enter."""
        menu.popup(view.mapToGlobal(view.rect().center()))
        for _ in range(sum(downs)):
            QTest.keyClick(menu, Qt.Key.Key_Down)
        QTest.keyClick(menu, Qt.Key.Key_Return)
        assert menu.isHidden()
        return listed(view)

    assert listed(view) == ["b", "c", "a"]
    assert choose(Column.NAME + 1) == ["a", "b", "c"]
    assert choose(Column.NAME + 1) == ["c", "b", "a"]  # again is the other way
    assert choose(Column.RUN_ID + 1) == ["c", "a", "b"]
    ascending = Column.STATUS + 2
    assert choose(ascending + 1) == ["b", "a", "c"]
    assert choose(ascending) == ["c", "a", "b"]
    assert choose(Column.NUMBER + 1) == ["b", "c", "a"]


def test_what_holds_is_ticked(view: ClipView) -> None:
    menu = SortMenu(view, view)
    view.horizontalHeader().setSortIndicator(Column.LENGTH, Qt.SortOrder.DescendingOrder)
    menu.popup(view.mapToGlobal(view.rect().center()))
    ticked = [each.text() for each in menu.actions() if each.isChecked()]
    menu.close()
    assert ticked == ["Length", "&Descending"]
