from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent, QCursor, QKeyEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from bulktts_gui.core.clips import NewClip
from bulktts_gui.models.clip_model import ClipTableModel, Column, Group
from bulktts_gui.ui.clip_view import ClipView
from tests.ui.sample_clips import BEYOND_53_BITS, failed, new_clips, queued, ready, working

if TYPE_CHECKING:
    from collections.abc import Iterator

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
        self.points: list[QPoint] = []
        view.playRequested.connect(self.play)
        view.saveRequested.connect(self.save)
        view.removeRequested.connect(self.remove)
        view.copyRequested.connect(self.copy)
        view.dragRequested.connect(self.drag)
        view.menuRequested.connect(self.menu)

    def play(self, run_id: int) -> None:
        self.said.append(("play", run_id))

    def save(self, run_ids: list[int]) -> None:
        self.said.append(("save", run_ids))

    def remove(self, run_ids: list[int]) -> None:
        self.said.append(("remove", run_ids))

    def copy(self, run_ids: list[int]) -> None:
        self.said.append(("copy", run_ids))

    def drag(self, run_ids: list[int]) -> None:
        self.said.append(("drag", run_ids))

    def menu(self, run_ids: list[int], point: QPoint) -> None:
        self.said.append(("menu", run_ids))
        self.points.append(point)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    """A window with the list between two fields, as Tab finds them."""
    made = QWidget()
    made.resize(1200, 560)
    layout = QVBoxLayout(made)
    model = ClipTableModel(made)
    model.add(new_clips(range(1, 9)))
    model.apply([ready(run_id) for run_id in range(1, 7)])
    layout.addWidget(QLineEdit(objectName="before"))
    layout.addWidget(ClipView(model))
    layout.addWidget(QLineEdit(objectName="after"))
    qtbot.addWidget(made)
    # The pointer stays out of the way until a test moves it.
    QCursor.setPos(1500, 900)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def view(window: QWidget) -> ClipView:
    found = window.findChild(ClipView, "clipTable")
    assert found is not None
    found.setFocus()
    return found


@pytest.fixture
def model(view: ClipView) -> ClipTableModel:
    return view._model


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


def double_click(view: ClipView, run_id: int, column: Column) -> None:
    """As a window system sends it: the second press comes as a double click."""
    point = spot(view, run_id, column)
    QTest.mouseClick(view.viewport(), LEFT, NONE, point)
    QTest.mouseDClick(view.viewport(), LEFT, NONE, point)
    QTest.mouseRelease(view.viewport(), LEFT, NONE, point)


def go_to(view: ClipView, run_id: int, column: Column = Column.NAME) -> None:
    view.setCurrentIndex(view.model().index(view._model.row_of(run_id), column))


def key(view: ClipView, which: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(view, which, modifier)


# Keys


@pytest.mark.parametrize("which", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
@pytest.mark.parametrize("column", [Column.NAME, Column.PLAY, Column.STATUS])
def test_space_and_return_play_the_current_row(
    view: ClipView, asked: Asked, which: Qt.Key, column: Column
) -> None:
    go_to(view, 3, column)
    key(view, which)
    assert asked.said == [("play", 3)]


@pytest.mark.parametrize("which", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_space_and_return_on_the_save_button_save(
    view: ClipView, asked: Asked, which: Qt.Key
) -> None:
    go_to(view, 3, Column.SAVE)
    key(view, which)
    assert asked.said == [("save", [3])]


def test_the_number_pad_s_enter_is_an_enter(view: ClipView, asked: Asked) -> None:
    go_to(view, 3)
    key(view, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert asked.said == [("play", 3)]


def test_holding_space_does_not_play_and_pause_by_turns(view: ClipView, asked: Asked) -> None:
    go_to(view, 3)
    for held in (False, True, True):
        kind = QEvent.Type.KeyPress
        QApplication.sendEvent(view, QKeyEvent(kind, Qt.Key.Key_Space, NONE, " ", held))
    assert asked.said == [("play", 3)]


def test_arrows_reach_the_painted_buttons(view: ClipView, asked: Asked) -> None:
    go_to(view, 3, Column.STATUS)
    key(view, Qt.Key.Key_Right)
    key(view, Qt.Key.Key_Down)
    key(view, Qt.Key.Key_Right)
    assert view.currentIndex().column() == Column.SAVE
    key(view, Qt.Key.Key_Return)
    assert asked.said == [("save", [4])]


@pytest.mark.parametrize("which", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_delete_removes_the_selected_rows(view: ClipView, asked: Asked, which: Qt.Key) -> None:
    go_to(view, 2)
    key(view, Qt.Key.Key_Down, SHIFT)
    key(view, which)
    assert asked.said == [("remove", [2, 3])]


def test_delete_and_copy_without_a_selection_do_nothing(view: ClipView, asked: Asked) -> None:
    view.clearSelection()
    key(view, Qt.Key.Key_Delete)
    key(view, Qt.Key.Key_C, CTRL)
    assert asked.said == []


def test_ctrl_c_copies_the_selected_ids_from_the_top(view: ClipView, asked: Asked) -> None:
    click(view, 5, Column.NAME)
    click(view, 2, Column.NAME, CTRL)
    key(view, Qt.Key.Key_C, CTRL)
    assert asked.said == [("copy", [2, 5])]


def test_ctrl_a_selects_what_the_filter_shows(
    view: ClipView, model: ClipTableModel, asked: Asked
) -> None:
    model.set_filter(Group.TO_FETCH, "")
    key(view, Qt.Key.Key_A, CTRL)
    key(view, Qt.Key.Key_C, CTRL)
    assert asked.said == [("copy", [7, 8])]


def test_long_ids_are_told_whole(view: ClipView, model: ClipTableModel, asked: Asked) -> None:
    model.add([NewClip(BEYOND_53_BITS)])
    view.select_run(BEYOND_53_BITS)
    key(view, Qt.Key.Key_Space)
    key(view, Qt.Key.Key_C, CTRL)
    assert asked.said == [("play", BEYOND_53_BITS), ("copy", [BEYOND_53_BITS])]


@pytest.mark.parametrize(
    ("which", "name"), [(Qt.Key.Key_Tab, "after"), (Qt.Key.Key_Backtab, "before")]
)
def test_tab_leaves_the_table(
    qtbot: QtBot, window: QWidget, view: ClipView, which: Qt.Key, name: str
) -> None:
    go_to(view, 2)
    key(view, which)
    field = window.findChild(QLineEdit, name)
    assert field is not None
    qtbot.waitUntil(field.hasFocus)


# Mouse


def test_clicks_on_the_painted_buttons(view: ClipView, asked: Asked) -> None:
    click(view, 2, Column.PLAY)
    click(view, 3, Column.SAVE)
    click(view, 4, Column.NAME)
    assert asked.said == [("play", 2), ("save", [3])]


def test_another_mouse_button_presses_nothing(view: ClipView, asked: Asked) -> None:
    QTest.mouseClick(view.viewport(), Qt.MouseButton.MiddleButton, NONE, spot(view, 2, Column.PLAY))
    assert asked.said == []


def test_a_double_click_on_a_row_plays_it(view: ClipView, asked: Asked) -> None:
    double_click(view, 4, Column.NAME)
    assert asked.said == [("play", 4)]


@pytest.mark.parametrize(
    ("column", "expected"), [(Column.PLAY, ("play", 4)), (Column.SAVE, ("save", [4]))]
)
def test_a_double_click_on_a_button_presses_it_once(
    view: ClipView, asked: Asked, column: Column, expected: tuple[str, object]
) -> None:
    double_click(view, 4, column)
    assert asked.said == [expected]
    click(view, 4, column)
    assert asked.said == [expected] * 2


def test_a_click_lasts_through_updates(view: ClipView, model: ClipTableModel, asked: Asked) -> None:
    model.apply([working(run_id) for run_id in range(1, 9)])
    model.set_filter(Group.WORKING, "")
    QTest.mousePress(view.viewport(), LEFT, NONE, spot(view, 5, Column.PLAY))
    model.apply([ready(8), queued(7)])
    QTest.mouseRelease(view.viewport(), LEFT, NONE, spot(view, 5, Column.PLAY))
    assert asked.said == [("play", 5)]


def test_the_menu_by_mouse_is_for_the_row_under_it(view: ClipView, asked: Asked) -> None:
    click(view, 2, Column.NAME)
    point = spot(view, 5, Column.NAME)
    QTest.mousePress(view.viewport(), RIGHT, NONE, point)
    send_menu(view, QContextMenuEvent.Reason.Mouse, point)
    QTest.mouseRelease(view.viewport(), RIGHT, NONE, point)
    assert asked.said == [("menu", [5])]
    assert asked.points == [view.viewport().mapToGlobal(point)]


def test_the_menu_by_mouse_keeps_a_selection_that_it_is_within(
    view: ClipView, asked: Asked
) -> None:
    click(view, 2, Column.NAME)
    click(view, 4, Column.NAME, SHIFT)
    point = spot(view, 3, Column.NAME)
    QTest.mousePress(view.viewport(), RIGHT, NONE, point)
    send_menu(view, QContextMenuEvent.Reason.Mouse, point)
    QTest.mouseRelease(view.viewport(), RIGHT, NONE, point)
    assert asked.said == [("menu", [2, 3, 4])]


def test_no_menu_below_the_rows(view: ClipView, model: ClipTableModel, asked: Asked) -> None:
    model.remove(range(3, 9))
    click(view, 2, Column.NAME)
    send_menu(view, QContextMenuEvent.Reason.Mouse, QPoint(300, view.viewport().height() - 4))
    assert asked.said == []


def test_the_menu_key_opens_at_the_current_row_and_brings_it_into_view(
    view: ClipView, model: ClipTableModel, asked: Asked
) -> None:
    model.add(new_clips(range(100, 200)))
    view.select_run(150)
    view.verticalScrollBar().setValue(0)
    send_menu(view, QContextMenuEvent.Reason.Keyboard, QPoint(0, 0))
    assert asked.said == [("menu", [150])]
    viewport = view.viewport()
    assert viewport.rect().contains(viewport.mapFromGlobal(asked.points[0]))


def send_menu(view: ClipView, reason: QContextMenuEvent.Reason, point: QPoint) -> None:
    event = QContextMenuEvent(reason, point, view.viewport().mapToGlobal(point))
    QApplication.sendEvent(view.viewport(), event)


# Selection


def test_selection_and_current_row_survive_a_filter(view: ClipView, model: ClipTableModel) -> None:
    click(view, 6, Column.STATUS)
    click(view, 2, Column.NAME, CTRL)
    click(view, 5, Column.NAME, CTRL)
    model.set_filter(Group.READY, "")
    assert view.selected_run_ids() == [2, 5, 6]
    assert view.current_run_id() == 5
    assert view.currentIndex().column() == Column.NAME
    model.set_filter(Group.READY, "5")
    assert view.selected_run_ids() == [5]
    model.set_filter(Group.ALL, "")
    assert view.current_run_id() == 5


def test_selection_survives_sorting_adding_and_updates(
    view: ClipView, model: ClipTableModel
) -> None:
    click(view, 2, Column.NAME)
    click(view, 4, Column.NAME, SHIFT)
    view.sortByColumn(Column.RUN_ID, Qt.SortOrder.DescendingOrder)
    assert view.selected_run_ids() == [4, 3, 2]
    model.add(new_clips([50]))
    assert view.selected_run_ids() == [4, 3, 2]
    model.set_filter(Group.READY, "")
    model.apply([failed(3)])
    assert view.selected_run_ids() == [4, 2]
    assert view.current_run_id() == 4


def test_what_the_filter_hides_is_not_selected(view: ClipView, model: ClipTableModel) -> None:
    click(view, 1, Column.NAME)
    click(view, 8, Column.NAME, CTRL)
    model.set_filter(Group.TO_FETCH, "")
    assert view.selected_run_ids() == [8]
    model.set_filter(Group.FAILED, "")
    assert (view.selected_run_ids(), view.current_run_id()) == ([], None)


def test_after_removing_the_keyboard_goes_on_from_the_same_place(
    view: ClipView, model: ClipTableModel
) -> None:
    go_to(view, 4)
    model.remove([4])
    assert view.current_run_id() == 5
    model.remove([5, 6, 7, 8])
    assert view.current_run_id() == 3


def test_one_delete_after_the_other_removes_one_row_after_the_other(
    view: ClipView, model: ClipTableModel, asked: Asked
) -> None:
    view.removeRequested.connect(model.remove)
    go_to(view, 4)
    for _ in range(2):
        key(view, Qt.Key.Key_Delete)
    assert asked.said == [("remove", [4]), ("remove", [5])]
    assert view.selected_run_ids() == [6]
    key(view, Qt.Key.Key_End)
    key(view, Qt.Key.Key_Delete)
    assert (view.selected_run_ids(), view.current_run_id()) == ([7], 7)


def test_delete_held_down_removes_what_was_selected_alone(
    view: ClipView, model: ClipTableModel, asked: Asked
) -> None:
    view.removeRequested.connect(model.remove)
    go_to(view, 4)
    QTest.keyPress(view, Qt.Key.Key_Delete)
    for _ in range(3):
        held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Delete, NONE, "", True)
        QApplication.sendEvent(view, held)
    QTest.keyRelease(view, Qt.Key.Key_Delete)
    assert asked.said == [("remove", [4])]


def test_rows_that_go_while_the_keyboard_is_elsewhere_select_no_other(
    view: ClipView, model: ClipTableModel, window: QWidget
) -> None:
    go_to(view, 4)
    field = window.findChild(QLineEdit, "before")
    assert field is not None
    field.setFocus()
    model.remove([4])
    assert (view.selected_run_ids(), view.current_run_id()) == ([], 5)


def test_the_place_in_a_long_list_survives_updates_under_a_filter(
    view: ClipView, model: ClipTableModel
) -> None:
    model.add(new_clips(range(100, 400)))
    model.set_filter(Group.TO_FETCH, "")
    view.scrollTo(model.index(200, 0), ClipView.ScrollHint.PositionAtTop)
    top = model.run_id_at(view.rowAt(0))
    model.apply([working(390), working(391)])
    assert model.run_id_at(view.rowAt(0)) == top


def test_select_run_selects_it_alone_and_shows_it(view: ClipView, model: ClipTableModel) -> None:
    model.add(new_clips(range(100, 200)))
    click(view, 1, Column.NAME)
    view.select_run(180)
    assert (view.selected_run_ids(), view.current_run_id()) == ([180], 180)
    assert view.viewport().rect().contains(spot(view, 180, Column.NAME))
    model.set_filter(Group.READY, "")
    view.select_run(180)
    assert view.selected_run_ids() == []


# Columns


def test_the_columns_come_back(qtbot: QtBot, view: ClipView, model: ClipTableModel) -> None:
    view.setColumnWidth(Column.RUN_ID, 210)
    view.sortByColumn(Column.RUN_ID, Qt.SortOrder.DescendingOrder)
    state = view.column_state()
    assert state.isascii()
    other_model = ClipTableModel()
    other = ClipView(other_model)
    qtbot.addWidget(other)
    other_model.add(new_clips([1, 2]))
    other.restore_columns(state)
    assert other.columnWidth(Column.RUN_ID) == 210
    assert list(other_model.shown_run_ids()) == [2, 1]


def test_a_narrow_window_keeps_room_for_the_names(
    qtbot: QtBot, window: QWidget, view: ClipView
) -> None:
    def width(column: Column) -> int:
        return view.columnWidth(column)

    window.resize(1200, 400)
    qtbot.waitUntil(lambda: width(Column.NAME) > 300, timeout=10_000)
    view.setColumnWidth(Column.SOUND, 190)
    others = [column for column in Column if column is not Column.NAME]
    wide = [width(column) for column in others]
    window.resize(760, 400)
    qtbot.waitUntil(lambda: width(Column.STATUS) < 160, timeout=10_000)
    assert width(Column.NAME) >= 150
    assert sum(map(width, Column)) <= view.viewport().width()
    state = view.column_state()
    window.resize(1200, 400)
    qtbot.waitUntil(lambda: [width(column) for column in others] == wide, timeout=10_000)
    view.restore_columns(state)
    assert [width(column) for column in others] == wide


@pytest.mark.parametrize("state", ["", "?", "aGVsbG8=", "ключ", "AAAA" * 100])
def test_a_broken_state_leaves_the_columns_alone(view: ClipView, state: str) -> None:
    widths = [view.columnWidth(column) for column in Column]
    view.restore_columns(state)
    assert [view.columnWidth(column) for column in Column] == widths
    assert not any(view.isColumnHidden(column) for column in Column)


# Hovering


def move(qtbot: QtBot, view: ClipView, run_id: int, column: Column) -> None:
    """Move the real pointer, as the X server has it, onto a cell."""
    QCursor.setPos(view.viewport().mapToGlobal(spot(view, run_id, column)))
    place = (view._model.row_of(run_id), column)
    delegate = view.delegate
    qtbot.waitUntil(lambda: (delegate.hovered_row, delegate.hovered_column) == place)


def test_the_row_under_the_pointer_is_marked_and_repainted(
    qtbot: QtBot, view: ClipView, monkeypatch: pytest.MonkeyPatch
) -> None:
    repainted: list[set[int]] = []
    monkeypatch.setattr(view, "update_rows", lambda rows: repainted.append(set(rows)))
    move(qtbot, view, 2, Column.NAME)
    move(qtbot, view, 4, Column.PLAY)
    assert repainted == [{-1, 1}, {1, 3}]


def test_the_pointer_is_a_hand_only_over_a_button(qtbot: QtBot, view: ClipView) -> None:
    hand = Qt.CursorShape.PointingHandCursor
    for run_id, column, is_button in (
        (1, Column.PLAY, True),
        (1, Column.NAME, False),
        (1, Column.SAVE, True),
        (8, Column.SAVE, False),  # nothing to save yet, and no button
        (8, Column.PLAY, True),
    ):
        move(qtbot, view, run_id, column)
        assert (view.viewport().cursor().shape() is hand) is is_button, (run_id, column)


def test_on_the_header_no_row_is_marked(qtbot: QtBot, view: ClipView) -> None:
    move(qtbot, view, 1, Column.NAME)
    QCursor.setPos(view.horizontalHeader().mapToGlobal(QPoint(50, 10)))
    qtbot.waitUntil(lambda: view.delegate.hovered_row == -1)


def test_scrolling_marks_the_row_that_comes_under_the_pointer(
    qtbot: QtBot, view: ClipView, model: ClipTableModel
) -> None:
    model.add(new_clips(range(100, 200)))
    point = spot(view, 2, Column.NAME)
    move(qtbot, view, 2, Column.NAME)
    everywhere = view.viewport().mapToGlobal(point)
    wheel = QWheelEvent(
        QPointF(point), QPointF(everywhere), QPoint(0, -400), QPoint(0, -120),
        Qt.MouseButton.NoButton, NONE, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view.viewport(), wheel)
    assert view.verticalScrollBar().value() > 0
    assert view.delegate.hovered_row == view.rowAt(point.y()) > 1


# Painting


def test_every_state_of_a_row_is_painted(view: ClipView, model: ClipTableModel) -> None:
    model.apply([failed(2), working(3)])
    model.set_playing(1)
    model.set_remark(4, lambda: "No sound device was found.")
    view.delegate.is_playing = True
    view.selectAll()
    go_to(view, 1, Column.PLAY)
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        view.setLayoutDirection(direction)
        picture = view.viewport().grab().toImage()
        colours = {picture.pixel(x, y) for x in range(0, 900, 3) for y in range(0, 170, 3)}
        assert len(colours) > 20


def test_no_button_is_painted_where_there_is_nothing_to_save(
    view: ClipView, model: ClipTableModel
) -> None:
    view.clearFocus()
    view.clearSelection()
    picture = view.viewport().grab().toImage()

    def colours(run_id: int, column: Column) -> int:
        index = model.index(model.row_of(run_id), column)
        area = view.visualRect(index).adjusted(2, 2, -2, -3)
        points = ((x, y) for x in range(area.left(), area.right())
                  for y in range(area.top(), area.bottom()))  # fmt: skip
        return len({picture.pixel(x, y) for x, y in points})

    assert colours(8, Column.SAVE) == 1
    assert colours(1, Column.SAVE) > 1
    assert colours(8, Column.PLAY) > 1


# Screen readers


def test_each_cell_says_what_it_is(view: ClipView, model: ClipTableModel) -> None:
    table = QAccessible.queryAccessibleInterface(view)
    assert table.text(QAccessible.Text.Name) == "Clips"
    assert table.role() is QAccessible.Role.Table
    # Row by row from the top left, the headers' own cells included.
    names = [table.child(n).text(QAccessible.Text.Name) for n in range(2 * len(Column) + 2)]
    header, first = names[1 : len(Column) + 1], names[len(Column) + 2 :]
    assert header == ["#", "Run id", "Name", "Sound", "Length", "Status", "Play", "Save"]
    assert first == ["1", "1", "Name 1", "", "0:01", "Ready", "Play Name 1", "Save Name 1"]
