"""Tasks in the list: shown by their task id, then by their run, in the same row and never twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtGui import QUndoStack
from PySide6.QtTest import QAbstractItemModelTester

from bulktts_gui.core.clips import (
    Clip,
    ClipStatus,
    ClipUpdate,
    NewClip,
    Problem,
    ProblemKind,
    stand_in,
)
from bulktts_gui.models import roles
from bulktts_gui.models.clip_model import ClipTableModel, Column, Group
from bulktts_gui.models.wording import problem_words
from bulktts_gui.ui.clip_view import ClipView
from bulktts_gui.ui.undo import RemoveClips
from tests.ui.sample_clips import failed, queued, ready, waiting, working

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pytestqt.qtbot import QtBot

A, B = stand_in("task-a"), stand_in("task-b")


@pytest.fixture
def model(qapp: object) -> Iterator[ClipTableModel]:
    """A model that Qt's own tester watches: what it finds fails the test as a Qt warning."""
    made = ClipTableModel()
    tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Warning)
    yield made
    del tester


def task(task_id: str, name: str = "", text: str = "") -> NewClip:
    return NewClip(stand_in(task_id), name, text, task_id)


def resolved(task_id: str, run_id: int) -> ClipUpdate:
    return ClipUpdate(1, stand_in(task_id), ClipStatus.QUEUED, new_run_id=run_id)


def shown(model: ClipTableModel, role: int = roles.RunIdRole) -> list[str]:
    return [model.index(row, Column.RUN_ID).data(role) for row in range(model.rowCount())]


def test_a_task_is_shown_by_its_id_until_its_run_is_known(model: ClipTableModel) -> None:
    added = model.add([NewClip(1), task("task-a", "", "Hello"), NewClip(2)])
    assert added == [1, A, 2]
    place = QPersistentModelIndex(model.index(1, Column.NAME))
    for role in (roles.RunIdRole, Qt.ItemDataRole.DisplayRole):
        assert shown(model, role) == ["1", "task-a", "2"]
    assert model.index(1, Column.PLAY).data(Qt.ItemDataRole.AccessibleTextRole) == "Play task-a"
    assert "task-a" in model.index(1, Column.RUN_ID).data(Qt.ItemDataRole.ToolTipRole)
    model.apply([waiting(A)])
    assert shown(model, roles.StatusRole) == ["QUEUED", "WAITING", "QUEUED"]
    model.apply([resolved("task-a", 5), working(5)])
    assert shown(model) == ["1", "5", "2"]
    assert shown(model, roles.StatusRole) == ["QUEUED", "DOWNLOADING", "QUEUED"]
    assert "task-a" in model.index(1, Column.RUN_ID).data(Qt.ItemDataRole.ToolTipRole)
    model.apply([ready(5)])
    assert (place.row(), place.data()) == (1, "Hello")
    assert model.clip(5).task_id == "task-a"
    assert model.run_ids(Group.READY) == [5]
    assert model.count(Group.READY) == 1


def test_why_a_task_failed_is_on_its_row_and_goes_when_its_run_is_known(
    model: ClipTableModel,
) -> None:
    model.add([task("task-a")])
    model.apply([failed(A, ProblemKind.TASK_UNPAID)])
    assert shown(model, roles.ReasonRole) == [problem_words(Problem(ProblemKind.TASK_UNPAID))]
    model.apply([resolved("task-a", 5)])
    assert shown(model, roles.ReasonRole) == [""]
    assert model.clip(5).problem is None


def test_the_same_task_again_is_no_second_row(model: ClipTableModel) -> None:
    model.add([task("task-a")])
    assert model.add([task("task-a", "n")]) == []
    model.apply([resolved("task-a", 5)])
    assert model.has(A)
    assert model.add([task("task-a", "other", "t"), task("task-b")]) == [B]
    assert shown(model) == ["5", "task-b"]
    assert (model.clip(5).name, model.clip(5).text) == ("n", "t")


def test_after_a_start_the_task_of_a_known_run_is_still_known(model: ClipTableModel) -> None:
    model.reset([Clip(1, 5, task_id="task-a"), Clip(1, B, task_id="task-b")])
    assert model.has(A)
    assert model.add([task("task-a"), task("task-b")]) == []
    assert shown(model) == ["5", "task-b"]


def test_what_is_told_of_a_stand_in_later_changes_nothing(model: ClipTableModel) -> None:
    model.add([task("task-a")])
    model.apply([resolved("task-a", 5), ready(5)])
    model.apply([queued(A), resolved("task-a", 5), resolved("task-a", 6)])
    assert shown(model) == ["5"]
    assert shown(model, roles.StatusRole) == ["READY"]


def test_a_task_of_a_listed_run_joins_its_row(model: ClipTableModel) -> None:
    model.add([task("task-a", "a", "text"), NewClip(5, "own"), NewClip(6)])
    model.apply([ready(5)])
    model.apply([resolved("task-a", 5), ready(6)])
    assert shown(model) == ["5", "6"]
    assert shown(model, roles.StatusRole) == ["READY", "READY"]
    clip = model.clip(5)
    assert (clip.name, clip.text, clip.task_id) == ("own", "text", "task-a")
    assert [model.count(group) for group in (Group.ALL, Group.READY, Group.TO_FETCH)] == [2, 2, 0]
    assert model.add([task("task-a")]) == []


def test_two_tasks_of_one_run_become_one_row(model: ClipTableModel) -> None:
    model.add([task("task-a"), NewClip(1), task("task-b", "b")])
    model.apply([resolved("task-a", 5), resolved("task-b", 5), ready(5)])
    assert shown(model) == ["5", "1"]
    assert model.clip(5).name == "b"
    assert model.clip(5).status is ClipStatus.READY


def test_tasks_are_found_by_either_id_and_sorted_behind_the_runs(model: ClipTableModel) -> None:
    model.add([task("task-b"), NewClip(20), task("task-a"), NewClip(3)])
    model.sort(Column.RUN_ID)
    assert shown(model) == ["3", "20", "task-a", "task-b"]
    model.set_filter(Group.ALL, "TASK-A")
    assert shown(model) == ["task-a"]
    model.apply([resolved("task-a", 5)])
    assert shown(model) == ["5"]
    model.set_filter(Group.ALL, str(-A)[:6])
    assert shown(model) == []
    model.set_filter(Group.ALL, "5")
    assert "5" in shown(model)


def test_the_selection_and_the_players_mark_stay_on_the_row(
    model: ClipTableModel, qtbot: QtBot
) -> None:
    view = ClipView(model)
    qtbot.addWidget(view)
    model.add([task("task-a"), NewClip(1), task("task-b"), NewClip(2)])
    view.select_run(B)
    model.set_playing(B)
    model.apply([resolved("task-b", 7)])
    assert view.selected_run_ids() == [7]
    assert shown(model, roles.PlayingRole) == [False, False, True, False]
    # Merged with row 2, which has its task from then on.
    view.select_run(A)
    model.set_playing(A)
    model.apply([resolved("task-a", 2)])
    assert view.selected_run_ids() == [2]
    assert shown(model, roles.PlayingRole) == [False, False, True]


class Library:
    """What undo tells a session."""

    def __init__(self) -> None:
        self.removed: list[list[int]] = []
        self.restored: list[list[int]] = []

    def remove(self, run_ids: Sequence[int]) -> None:
        self.removed.append(list(run_ids))

    def restore(self, clips: Sequence[tuple[int, Clip]]) -> None:
        self.restored.append([clip.run_id for _, clip in clips])


def test_undo_and_redo_follow_a_task_to_its_run(model: ClipTableModel) -> None:
    library, stack = Library(), QUndoStack()
    model.add([NewClip(1), task("task-a", "n")])
    stack.push(RemoveClips(model, library, [A]))  # type: ignore[arg-type]
    assert shown(model) == ["1"]
    stack.undo()
    assert shown(model) == ["1", "task-a"]
    model.apply([resolved("task-a", 5), ready(5)])
    stack.redo()
    assert shown(model) == ["1"]
    stack.undo()
    assert shown(model) == ["1", "5"]
    assert shown(model, roles.StatusRole) == ["QUEUED", "READY"]
    assert library.removed == [[A], [5]]
    assert library.restored == [[A], [5]]


def test_undo_brings_no_second_row_for_a_task_that_came_again(model: ClipTableModel) -> None:
    model.add([task("task-a"), NewClip(1)])
    removed = model.remove([A])
    model.add([task("task-a")])
    model.apply([resolved("task-a", 5)])
    model.restore(removed)
    assert shown(model) == ["1", "5"]
