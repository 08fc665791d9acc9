"""Marks in the list: what is shown, found, counted and filtered of them, and that they are kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QPushButton

from bulktts_gui.core.clips import NO_MARKS, Clip, ClipStatus, Mark, Marks, NewClip, stand_in
from bulktts_gui.core.folders import Folders
from bulktts_gui.models.clip_model import ClipTableModel, Column, Group
from bulktts_gui.models.wording import marks_words
from bulktts_gui.ui.bars import FilterBar
from bulktts_gui.ui.clip_delegate import HEARD_ICON, MARK_ICONS, NOTE_ICON, STATUS_ICONS
from bulktts_gui.ui.clip_view import ClipView
from bulktts_gui.workers.session import Session
from tests.ui.sample_clips import new_clips, queued, ready

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

PATIENCE = 15_000
KEPT, REDO = Marks(Mark.KEPT, True), Marks(Mark.REDO, True, "Too fast")
HEARD = Marks(heard=True)


@pytest.fixture
def model(qapp: object) -> Iterator[ClipTableModel]:
    """Runs 1 to 4, of which 1 to 3 are here."""
    made = ClipTableModel()
    tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Warning)
    made.add(new_clips(range(1, 5)))
    made.apply([ready(run_id) for run_id in (1, 2, 3)])
    yield made
    del tester


def shown(model: ClipTableModel) -> list[int]:
    return list(model.shown_run_ids())


def counts(model: ClipTableModel) -> tuple[int, int, int]:
    return model.count(Group.UNHEARD), model.count(Group.KEPT), model.count(Group.REDO)


def test_marks_are_counted_and_told_by_the_ids_of_now(model: ClipTableModel) -> None:
    assert counts(model) == (3, 0, 0)
    assert model.set_marks({1: KEPT, 4: REDO, 99: KEPT, 2: NO_MARKS}) == {1: KEPT, 4: REDO}
    assert counts(model) == (2, 1, 1)
    assert model.run_ids(Group.KEPT, Group.REDO) == [1, 4]
    assert model.run_ids(Group.UNHEARD) == [2, 3]
    assert (model.marks(1), model.marks(2)) == (KEPT, NO_MARKS)
    assert model.set_marks({1: KEPT}) == {}
    assert model.set_marks({1: NO_MARKS}) == {1: NO_MARKS}
    assert counts(model) == (3, 0, 1)


def test_what_is_no_longer_here_is_neither_heard_nor_unheard(model: ClipTableModel) -> None:
    model.set_marks({1: HEARD})
    model.apply([queued(1), queued(2)])
    assert counts(model) == (1, 0, 0)
    model.apply([ready(1), ready(2)])
    assert counts(model) == (2, 0, 0)


def test_marks_stay_when_clips_are_taken_out_and_brought_back(model: ClipTableModel) -> None:
    model.set_marks({1: KEPT, 2: REDO})
    removed = model.remove([1, 2])
    assert counts(model) == (1, 0, 0)
    model.restore(removed)
    assert (model.marks(1), model.marks(2), counts(model)) == (KEPT, REDO, (1, 1, 1))


def test_the_marks_of_a_task_are_found_at_its_run(model: ClipTableModel) -> None:
    a, b = stand_in("task-a"), stand_in("task-b")
    model.add([NewClip(a, task_id="task-a"), NewClip(b, task_id="task-b")])
    model.set_marks({a: KEPT, b: REDO})
    told = [
        type(queued(1))(1, task, ClipStatus.QUEUED, new_run_id=run)
        for task, run in ((a, 9), (b, 1))
    ]
    model.apply(told)
    assert (model.marks(9), model.marks(1)) == (KEPT, REDO)
    assert counts(model) == (2, 1, 1)
    assert model.set_marks({a: HEARD}) == {9: HEARD}


def test_groups_of_marks_show_their_own_and_rows_come_and_go(model: ClipTableModel) -> None:
    model.set_filter(Group.KEPT, "")
    assert shown(model) == []
    model.set_marks({3: KEPT, 1: KEPT})
    assert shown(model) == [1, 3]
    model.set_marks({3: REDO})
    assert shown(model) == [1]
    model.set_filter(Group.REDO, "")
    assert shown(model) == [3]
    model.set_filter(Group.UNHEARD, "")
    assert shown(model) == [2]
    model.apply([ready(4)])
    assert shown(model) == [2, 4]
    model.set_marks({2: HEARD})
    assert shown(model) == [4]


@pytest.mark.parametrize(
    ("search", "expected"), [("kept", [1]), ("REDO", [2]), ("to redo fast", [2]), ("slow", [])]
)
@pytest.mark.parametrize("searched_before", [True, False])
def test_search_finds_marks_and_notes(
    model: ClipTableModel, search: str, expected: list[int], searched_before: bool
) -> None:
    if searched_before:
        model.set_filter(Group.ALL, "name")
    model.set_marks({1: KEPT, 2: REDO})
    model.set_filter(Group.ALL, search)
    assert shown(model) == expected


def test_a_row_says_its_marks_to_the_pointer_and_to_screen_readers(model: ClipTableModel) -> None:
    model.set_marks({1: Marks(Mark.REDO, True, "<b>Too fast")})
    cell = model.index(0, Column.STATUS)
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == "Ready. To redo. Note: <b>Too fast"
    tool_tip = cell.data(Qt.ItemDataRole.ToolTipRole)
    assert tool_tip == "<qt>To redo. Note: &lt;b&gt;Too fast</qt>"


def test_words_for_marks() -> None:
    assert marks_words(NO_MARKS) == ""
    assert marks_words(KEPT) == "Kept"
    assert marks_words(HEARD) == "Heard"
    assert marks_words(Marks(note="a")) == "Note: a"


def test_every_mark_has_a_shape_of_its_own() -> None:
    names = [*MARK_ICONS.values(), *STATUS_ICONS.values(), HEARD_ICON, NOTE_ICON]
    assert len(set(names)) == len(names)
    assert set(MARK_ICONS) == set(Mark) - {Mark.NONE}


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_marks_are_painted_at_the_end_of_the_status_cell(
    qtbot: QtBot, model: ClipTableModel, direction: Qt.LayoutDirection
) -> None:
    view = ClipView(model)
    view.setLayoutDirection(direction)
    qtbot.addWidget(view)
    view.resize(1100, 400)
    view.show()

    def ends() -> tuple[bytes, bytes]:
        """What the cell of run 1 looks like in its first half and in its second."""
        view.viewport().repaint()
        rect = view.visualRect(model.index(0, Column.STATUS))
        picture = view.viewport().grab(rect).toImage()
        half = picture.width() // 2
        parts = [picture.copy(at, 0, half, picture.height()) for at in (0, half)]
        left, right = (bytes(part.constBits()) for part in parts)
        is_rtl = direction is Qt.LayoutDirection.RightToLeft
        return (right, left) if is_rtl else (left, right)

    looks = [ends()]
    for marks in (HEARD, KEPT, Marks(Mark.REDO, True), REDO, Marks(note="n")):
        model.set_marks({1: marks})
        looks.append(ends())
    assert len({first for first, _ in looks}) == 1
    assert len({second for _, second in looks}) == len(looks)


def chips(bar: FilterBar) -> list[str]:
    return [chip.text() for chip in bar.findChildren(QPushButton) if not chip.isHidden()]


def test_chips_for_marks_come_with_the_first_mark(qtbot: QtBot, model: ClipTableModel) -> None:
    bar = FilterBar(model)
    qtbot.addWidget(bar)
    assert chips(bar) == ["All 4", "Ready 3", "To fetch 1"]
    model.set_marks({1: KEPT, 2: REDO})
    assert chips(bar) == ["All 4", "Ready 3", "To fetch 1", "Unheard 1", "Kept 1", "To redo 1"]
    model.set_marks({3: HEARD, 1: HEARD})
    assert chips(bar) == ["All 4", "Ready 3", "To fetch 1", "To redo 1"]


def test_marks_are_there_at_the_next_start(qtbot: QtBot, tmp_path: Path) -> None:
    def opened(act: bool) -> list[Clip]:
        session = Session(Folders.under(tmp_path))
        try:
            with qtbot.waitSignal(session.opened, timeout=PATIENCE) as told:
                session.open_latest()
                if act:
                    session.add(new_clips([1, 2, 3]))
                    session.set_marks({1: KEPT, 3: REDO})
                    session.set_marks({})
        finally:
            session.shut_down(PATIENCE)
            session.deleteLater()
        assert told.args is not None
        clips: list[Clip] = told.args[0]
        return clips

    assert opened(act=True) == []
    assert [clip.marks for clip in opened(act=False)] == [KEPT, NO_MARKS, REDO]
