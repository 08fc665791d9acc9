"""Finding a row by its first letters."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from bulktts_gui.core.clips import NewClip
from bulktts_gui.models.clip_model import ClipTableModel, Column, Group
from bulktts_gui.ui.clip_view import ClipView
from tests.ui.sample_clips import new_clips

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture
def view(qtbot: QtBot) -> ClipView:
    made = ClipView(ClipTableModel())
    made._model.setParent(made)
    qtbot.addWidget(made)
    made.resize(1200, 560)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.setFocus()
    return made


@pytest.fixture
def model(view: ClipView) -> ClipTableModel:
    return view._model


@pytest.fixture
def named(view: ClipView, model: ClipTableModel) -> Iterator[ClipView]:
    """A list of clips, all but one with names, for a person whose keys follow each other soon."""
    hints = QApplication.styleHints()
    pause = hints.keyboardInputInterval()
    hints.setKeyboardInputInterval(60_000)
    names = ("Arrival", "bridge", "Barrier", "Arrow", "", "Šumava", "Bridge 2")
    model.add([NewClip(100 + n, name, f"text {n}") for n, name in enumerate(names)])
    model.add([NewClip(run_id, "other") for run_id in (107, 108, 109, 110)])
    yield view
    hints.setKeyboardInputInterval(pause)


def typed(view: ClipView, keys: str, column: Column = Column.NAME) -> int:
    """The row that one gets to from the first one by typing."""
    view.setCurrentIndex(view.model().index(0, column))
    QTest.keyClicks(view, keys)
    assert view.selectedIndexes()
    assert view.currentIndex().column() == column
    return view.currentIndex().row()


@pytest.mark.parametrize(
    ("keys", "column", "row"),
    [
        ("b", Column.NAME, 1),
        ("bb", Column.NAME, 2),  # again and again goes on
        ("bbb", Column.NAME, 6),
        ("bbbb", Column.NAME, 1),
        ("ba", Column.STATUS, 2),
        ("bri", Column.PLAY, 1),
        ("arrow", Column.NUMBER, 3),
        ("t", Column.NAME, 4),  # one without a name shows its text
        ("xyz", Column.NAME, 0),
        ("5", Column.NUMBER, 4),
        ("104", Column.RUN_ID, 4),
        ("b", Column.RUN_ID, 0),
        ("11", Column.NUMBER, 10),
        ("11", Column.RUN_ID, 10),
    ],
)
def test_letters_and_digits_lead_to_what_begins_so(
    named: ClipView, keys: str, column: Column, row: int
) -> None:
    assert typed(named, keys, column) == row


def test_what_the_filter_hides_is_not_found_by_its_letters(
    named: ClipView, model: ClipTableModel
) -> None:
    model.set_filter(Group.ALL, "bridge")
    assert [model.run_id_at(row) for row in range(model.rowCount())] == [101, 106]
    assert typed(named, "ba") == 1, "the other bridge, and not the barrier"


def test_after_a_pause_a_word_begins_anew(named: ClipView) -> None:
    QApplication.styleHints().setKeyboardInputInterval(0)
    assert typed(named, "b") == 1
    QTest.qWait(20)
    QTest.keyClick(named, Qt.Key.Key_A)
    assert named.currentIndex().row() == 3, "from the bridge on to the arrow"


def test_a_letter_does_not_ask_for_each_cell_of_a_long_list(
    view: ClipView, model: ClipTableModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    """That takes seconds for 100,000."""
    model.add(new_clips(range(100, 1100)))
    asked = []
    real = ClipTableModel.data

    def data(of: ClipTableModel, index: QModelIndex, role: int = 0) -> object:
        asked.append(index.row())
        return real(of, index, role)

    monkeypatch.setattr(ClipTableModel, "data", data)
    QTest.keyClick(view, Qt.Key.Key_Z)
    assert len(asked) < 100
