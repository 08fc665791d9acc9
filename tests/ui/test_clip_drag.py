"""What the mouse does in the list since clips can be dragged out of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QCursor, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from bulktts_gui.models.clip_model import ClipTableModel, Column
from bulktts_gui.ui.clip_view import ClipView
from tests.ui.sample_clips import new_clips, queued, ready

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton
RIGHT = Qt.MouseButton.RightButton


class Asked:
    """What the person asked of rows, in order."""

    def __init__(self, view: ClipView) -> None:
        self.said: list[tuple[str, object]] = []
        view.playRequested.connect(self.play)
        view.saveRequested.connect(self.save)
        view.dragRequested.connect(self.drag)

    def play(self, run_id: int) -> None:
        self.said.append(("play", run_id))

    def save(self, run_ids: list[int]) -> None:
        self.said.append(("save", run_ids))

    def drag(self, run_ids: list[int]) -> None:
        self.said.append(("drag", run_ids))


@pytest.fixture
def model() -> ClipTableModel:
    """Eight clips, of which the first six are here."""
    made = ClipTableModel()
    made.add(new_clips(range(1, 9)))
    made.apply([ready(run_id) for run_id in range(1, 7)])
    return made


@pytest.fixture
def view(qtbot: QtBot, model: ClipTableModel) -> ClipView:
    made = ClipView(model)
    made.resize(1200, 480)
    qtbot.addWidget(made)
    QCursor.setPos(1500, 900)  # the real pointer stays out of the way
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def asked(view: ClipView) -> Asked:
    return Asked(view)


def spot(view: ClipView, run_id: int, column: Column) -> QPoint:
    index = view.model().index(view._model.row_of(run_id), column)
    return view.visualRect(index).center()


def click(
    view: ClipView, run_id: int, column: Column, modifier: Qt.KeyboardModifier = NONE
) -> None:
    QTest.mouseClick(view.viewport(), LEFT, modifier, spot(view, run_id, column))


def drag(
    view: ClipView,
    run_id: int,
    column: Column = Column.NAME,
    modifier: Qt.KeyboardModifier = NONE,
    button: Qt.MouseButton = LEFT,
) -> None:
    """Press on a cell, and move two rows down before letting go."""
    start = spot(view, run_id, column)
    QTest.mousePress(view.viewport(), button, modifier, start)
    pull(view, start, start + QPoint(6, 2 * view.rowHeight(0)), modifier, button)
    QTest.mouseRelease(view.viewport(), button, modifier, start + QPoint(6, 2 * view.rowHeight(0)))


def pull(
    view: ClipView,
    start: QPoint,
    end: QPoint,
    modifier: Qt.KeyboardModifier = NONE,
    button: Qt.MouseButton = LEFT,
) -> None:
    """Move with the button held (QTest's own moves hold none)."""
    for part in range(1, 9):
        point = start + (end - start) * part / 8
        there = QPointF(view.viewport().mapToGlobal(point))
        event = QMouseEvent(
            QEvent.Type.MouseMove, QPointF(point), there, Qt.MouseButton.NoButton, button, modifier
        )
        QApplication.sendEvent(view.viewport(), event)


@pytest.mark.parametrize("column", [c for c in Column if c not in (Column.PLAY, Column.SAVE)])
def test_a_drag_takes_the_row_that_it_begins_on(
    view: ClipView, asked: Asked, column: Column
) -> None:
    click(view, 5, Column.NAME)
    drag(view, 2, column)
    assert asked.said == [("drag", [2])]
    assert (view.selected_run_ids(), view.current_run_id()) == ([2], 2)


def test_a_drag_takes_the_selected_rows_when_it_begins_on_one(view: ClipView, asked: Asked) -> None:
    click(view, 2, Column.NAME)
    click(view, 4, Column.NAME, SHIFT)
    click(view, 7, Column.NAME, CTRL)
    drag(view, 3)
    assert asked.said == [("drag", [2, 3, 4, 7])]
    assert view.selected_run_ids() == [2, 3, 4, 7]


def test_a_drag_with_ctrl_takes_them_too(view: ClipView, asked: Asked) -> None:
    click(view, 2, Column.NAME)
    click(view, 4, Column.NAME, SHIFT)
    drag(view, 3, modifier=CTRL)
    assert asked.said == [("drag", [2, 3, 4])]
    drag(view, 6, modifier=CTRL)
    assert asked.said[1:] == [("drag", [2, 3, 4, 6])]


def test_a_selection_of_many_shrinks_to_the_pressed_row_only_when_that_is_let_go(
    view: ClipView, asked: Asked
) -> None:
    click(view, 2, Column.NAME)
    click(view, 4, Column.NAME, SHIFT)
    QTest.mousePress(view.viewport(), LEFT, NONE, spot(view, 3, Column.NAME))
    assert view.selected_run_ids() == [2, 3, 4]
    QTest.mouseRelease(view.viewport(), LEFT, NONE, spot(view, 3, Column.NAME))
    assert view.selected_run_ids() == [3]
    assert asked.said == []


def test_ctrl_and_shift_select_as_ever(view: ClipView, asked: Asked) -> None:
    click(view, 2, Column.NAME)
    click(view, 5, Column.NAME, SHIFT)
    click(view, 3, Column.NAME, CTRL)
    assert view.selected_run_ids() == [2, 4, 5]
    click(view, 7, Column.NAME, CTRL)
    assert view.selected_run_ids() == [2, 4, 5, 7]
    click(view, 1, Column.NAME, CTRL | SHIFT)
    assert set(view.selected_run_ids()) >= {1, 7}
    assert asked.said == []


def test_a_row_that_is_not_here_is_no_drag_alone_but_goes_along(
    view: ClipView, asked: Asked
) -> None:
    drag(view, 7)
    assert asked.said == []
    click(view, 5, Column.NAME)
    click(view, 7, Column.NAME, SHIFT)
    drag(view, 7)
    assert asked.said == [("drag", [5, 6, 7])]


def test_the_mouse_selects_from_a_row_that_is_not_here(
    view: ClipView, model: ClipTableModel, asked: Asked
) -> None:
    model.apply([queued(run_id) for run_id in range(1, 9)])
    drag(view, 3)
    assert view.selected_run_ids() == [3, 4, 5]
    assert asked.said == []


def test_from_the_empty_space_nothing_is_dragged(view: ClipView, asked: Asked) -> None:
    below = QPoint(300, view.viewport().height() - 3)
    assert not view.indexAt(below).isValid()
    click(view, 1, Column.NAME)
    QTest.mousePress(view.viewport(), LEFT, NONE, below)
    pull(view, below, spot(view, 6, Column.STATUS))
    QTest.mouseRelease(view.viewport(), LEFT, NONE, spot(view, 6, Column.STATUS))
    assert asked.said == []
    QTest.mouseClick(view.viewport(), LEFT, NONE, below)
    assert view.selected_run_ids() == []


@pytest.mark.parametrize("column", [Column.PLAY, Column.SAVE])
def test_no_drag_begins_on_a_button(view: ClipView, asked: Asked, column: Column) -> None:
    drag(view, 2, column)
    assert "drag" not in dict(asked.said)


@pytest.mark.parametrize(
    ("column", "expected"), [(Column.PLAY, ("play", 2)), (Column.SAVE, ("save", [2]))]
)
def test_a_button_is_pressed_by_an_unsteady_hand(
    view: ClipView, asked: Asked, column: Column, expected: tuple[str, object]
) -> None:
    start = spot(view, 2, column)
    QTest.mousePress(view.viewport(), LEFT, NONE, start)
    pull(view, start, start + QPoint(7, 6))
    QTest.mouseRelease(view.viewport(), LEFT, NONE, start + QPoint(7, 6))
    assert asked.said == [expected]


def test_another_mouse_button_drags_nothing(view: ClipView, asked: Asked) -> None:
    drag(view, 2, button=RIGHT)
    drag(view, 2, button=Qt.MouseButton.MiddleButton)
    assert asked.said == []


def test_a_small_move_is_no_drag(view: ClipView, asked: Asked) -> None:
    start = spot(view, 2, Column.NAME)
    QTest.mousePress(view.viewport(), LEFT, NONE, start)
    pull(view, start, start + QPoint(3, 2))
    QTest.mouseRelease(view.viewport(), LEFT, NONE, start + QPoint(3, 2))
    assert asked.said == []
    assert view.selected_run_ids() == [2]


def test_after_a_drag_the_next_click_is_an_ordinary_one(view: ClipView, asked: Asked) -> None:
    drag(view, 2)
    click(view, 4, Column.PLAY)
    assert asked.said == [("drag", [2]), ("play", 4)]
    assert view.selected_run_ids() == [4]


def test_a_drag_that_leads_nowhere_leaves_the_selection(view: ClipView, asked: Asked) -> None:
    """Such as one of too many clips: the button is let go in the list."""
    click(view, 2, Column.NAME)
    click(view, 4, Column.NAME, SHIFT)
    start = spot(view, 3, Column.NAME)
    QTest.mousePress(view.viewport(), LEFT, NONE, start)
    pull(view, start, start + QPoint(40, 20))
    pull(view, start + QPoint(40, 20), start)
    QTest.mouseRelease(view.viewport(), LEFT, NONE, start)
    assert asked.said == [("drag", [2, 3, 4])]
    assert view.selected_run_ids() == [2, 3, 4]


def test_a_clip_that_went_while_the_button_was_down_is_not_dragged(
    view: ClipView, model: ClipTableModel, asked: Asked
) -> None:
    start = spot(view, 2, Column.NAME)
    QTest.mousePress(view.viewport(), LEFT, NONE, start)
    model.remove([2])
    pull(view, start, start + QPoint(6, 90))
    QTest.mouseRelease(view.viewport(), LEFT, NONE, start + QPoint(6, 90))
    assert asked.said == []
