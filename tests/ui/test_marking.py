"""Marking rows by key and menu, hearing, undoing, and what is done with marked clips."""

from __future__ import annotations

import csv
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QInputDialog, QLineEdit, QWidget

from bulktts_gui.core.clips import (
    NO_MARKS,
    ClipStatus,
    ClipUpdate,
    Mark,
    Marks,
    NewClip,
    stand_in,
)
from bulktts_gui.core.health import Finding
from bulktts_gui.core.health_batch import Judgement
from bulktts_gui.models.clip_model import Group
from bulktts_gui.ui.marking import HEARD_MS
from bulktts_gui.ui.menus import RowMenu
from bulktts_gui.ui.player import PlayerState
from tests.ui.listening_stage import PATIENCE, Stage, fake_player, on_screen
from tests.ui.sample_clips import facts, failed, queued, ready, working

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

CTRL = Qt.KeyboardModifier.ControlModifier
KEPT, REDO, HEARD = Marks(Mark.KEPT), Marks(Mark.REDO), Marks(heard=True)


@pytest.fixture
def stage(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Stage]:
    fake_player(monkeypatch)
    window = QWidget()
    made = Stage(window, total=4, here=(1, 2, 3))
    with on_screen(qtbot, window):
        made.view.setFocus()
        yield made
        made.banner.hide()
        made.marking.shut_down()
        made.playback.shut_down()


# Verdicts and notes


def test_keys_mark_the_selected_rows_and_take_marks_away(stage: Stage) -> None:
    stage.view.select_run(2)
    QTest.keyClick(stage.view, Qt.Key.Key_K, CTRL)
    assert (stage.marks(), stage.kept) == ([NO_MARKS, KEPT, NO_MARKS, NO_MARKS], {2: KEPT})
    stage.view.selectAll()
    QTest.keyClick(stage.view, Qt.Key.Key_K, CTRL)
    assert stage.marks() == [KEPT] * 4
    QTest.keyClick(stage.view, Qt.Key.Key_R, CTRL)
    assert stage.marks() == [REDO] * 4
    QTest.keyClick(stage.view, Qt.Key.Key_R, CTRL)
    assert stage.marks() == [NO_MARKS] * 4
    for before in ([REDO] * 4, [KEPT] * 4, [NO_MARKS, KEPT, NO_MARKS, NO_MARKS], [NO_MARKS] * 4):
        stage.undo.undo()
        assert stage.marks() == before == [stage.kept.get(r, NO_MARKS) for r in range(1, 5)]
    stage.undo.redo()
    assert stage.kept[2] == KEPT


def test_with_nothing_selected_nothing_is_marked(stage: Stage) -> None:
    stage.view.clearSelection()
    for key in (Qt.Key.Key_K, Qt.Key.Key_R, Qt.Key.Key_N):
        QTest.keyClick(stage.view, key, CTRL)
    assert (stage.undo.count(), stage.marks()) == (0, [NO_MARKS] * 4)


def test_undo_leaves_what_came_since(stage: Stage) -> None:
    stage.marking.set_mark([1], Mark.KEPT)
    stage.marking.mark_heard(1)
    stage.marking.set_note([1], "  well said \n")
    assert stage.model.marks(1) == Marks(Mark.KEPT, True, "well said")
    stage.undo.undo()
    stage.undo.undo()
    assert stage.model.marks(1) == stage.kept[1] == HEARD


def test_a_task_that_is_known_by_its_run_since_is_unmarked_by_undo(stage: Stage) -> None:
    a = stand_in("task-a")
    stage.model.add([NewClip(a, task_id="task-a")])
    stage.marking.set_mark([a], Mark.REDO)
    stage.model.apply([ClipUpdate(1, a, ClipStatus.QUEUED, new_run_id=9)])
    stage.undo.undo()
    assert (stage.model.marks(9), stage.kept[9]) == (NO_MARKS, NO_MARKS)


@pytest.mark.parametrize(
    ("key", "expected"), [(Qt.Key.Key_Return, "new"), (Qt.Key.Key_Escape, "old")]
)
def test_the_note_is_asked_for(qtbot: QtBot, stage: Stage, key: Qt.Key, expected: str) -> None:
    asked: list[tuple[str, str]] = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QInputDialog)
        field = dialog.findChild(QLineEdit)
        assert field is not None
        asked.append((dialog.labelText(), field.text()))
        QTest.keyClicks(field, "new")  # what was there is selected
        QTest.keyClick(field, key)

    stage.marking.set_note([1], "old")
    stage.view.select_run(1)
    QTimer.singleShot(0, stage.view, answer)
    QTest.keyClick(stage.view, Qt.Key.Key_N, CTRL)
    assert stage.model.marks(1).note == expected
    assert asked == [("Note on Name 1:", "old")]


def test_the_row_s_menu_offers_marks_and_ticks_what_all_rows_have(stage: Stage) -> None:
    menu = RowMenu({ClipStatus.READY}, stage.view)
    stage.marking.set_mark([1, 2], Mark.KEPT)
    stage.marking.add_to_row_menu(menu, menu.remove, [1, 2])
    assert (stage.marking.keep.isChecked(), stage.marking.redo.isChecked()) == (True, False)
    entries = [action for action in menu.actions() if not action.isSeparator()]
    assert entries[-4:] == [stage.marking.keep, stage.marking.redo, stage.marking.note, menu.remove]
    letters = [a.text()[a.text().index("&") + 1].lower() for a in entries]
    assert len(set(letters)) == len(entries)
    stage.view.select_run(3)
    stage.marking.redo.trigger()
    assert stage.model.marks(3) == REDO


# Hearing


def test_a_clip_is_heard_after_two_seconds(stage: Stage) -> None:
    stage.player.take(1, 10_000)
    stage.player.move(*range(0, HEARD_MS, 100))
    assert stage.model.marks(1) == NO_MARKS
    stage.player.move(HEARD_MS)
    assert stage.model.marks(1) == HEARD == stage.kept[1]
    assert stage.undo.count() == 0


def test_a_short_clip_is_heard_near_its_end(stage: Stage) -> None:
    stage.player.take(1, 500)
    stage.player.move(100, 200, 300, 400)
    assert not stage.model.marks(1).heard
    stage.player.move(460)
    assert stage.model.marks(1).heard


def test_leaping_is_not_hearing(stage: Stage) -> None:
    stage.player.take(1, 60_000)
    stage.player.move(100, 30_000, 100, 59_000, 59_900)
    stage.player.state = PlayerState.PAUSED
    stage.player.move(0, 800, 1600, 2400)
    assert not stage.model.marks(1).heard
    stage.player.take(2, 60_000)
    stage.player.move(900, 1800)
    stage.player.take(1, 60_000)
    stage.player.move(900, 1800)
    assert stage.marks() == [NO_MARKS] * 4


def test_among_the_unheard_a_clip_stays_until_another_is_in_hand(stage: Stage) -> None:
    stage.model.set_filter(Group.UNHEARD, "")
    stage.player.take(2, 1000)
    stage.player.move(500, 1000)
    assert list(stage.model.shown_run_ids()) == [1, 2, 3]
    stage.player.take(3, 1000)
    assert list(stage.model.shown_run_ids()) == [1, 3]
    assert stage.kept == {2: HEARD}
    stage.player.move(500, 1000)
    stage.player.take(None, 0)
    assert stage.kept == {2: HEARD, 3: HEARD}


# Fetching again


MARKED = Marks(Mark.REDO, True, "too fast")
ANOTHER = replace(ready(1), audio=replace(facts(), peaks=bytes([9, 9])))


@pytest.mark.parametrize("between", [[], [queued(1), working(1)], [working(1), failed(1)]])
def test_another_recording_is_unheard_and_without_a_verdict(
    stage: Stage, between: list[ClipUpdate]
) -> None:
    stage.model.set_marks({1: MARKED, 2: MARKED})
    for update in [*between, ANOTHER]:
        stage.model.apply([update])
    assert stage.marks()[:2] == [Marks(note="too fast"), MARKED]
    assert stage.kept == {1: Marks(note="too fast")}
    counts = [stage.model.count(group) for group in (Group.UNHEARD, Group.REDO)]
    assert counts == [2, 1]
    assert stage.undo.count() == 0


def test_the_same_recording_keeps_its_marks(stage: Stage, tmp_path: Path) -> None:
    stage.model.set_marks(dict.fromkeys((1, 2, 4), MARKED))
    stage.model.apply([working(1), ready(1)])  # fetched again, and nothing had changed
    saved = ready(2, tmp_path / "saved.wav")  # dropped from the cache, for it is saved
    stage.model.apply([replace(saved, audio=replace(facts(), size=99_000))])
    stage.model.apply([ready(4)])  # marked before it was here
    assert stage.marks() == [MARKED, MARKED, NO_MARKS, MARKED]
    assert stage.kept == {}


def test_another_recording_is_known_though_rows_go_meanwhile(stage: Stage) -> None:
    stage.model.set_marks({1: MARKED})
    stage.model.apply([working(1)])
    stage.model.remove([2, 3])
    stage.model.apply([ANOTHER])
    assert stage.model.marks(1) == Marks(note="too fast")


# What is done with them


def test_the_menu_offers_what_there_is(stage: Stage) -> None:
    offers = (stage.marking.save_kept, stage.marking.copy_redo, stage.marking.export)
    stage.marking.menu.aboutToShow.emit()
    assert [offer.isEnabled() for offer in offers] == [False, False, True]
    stage.marking.set_mark([1, 3], Mark.KEPT)
    stage.marking.set_mark([2, 4], Mark.REDO)
    stage.marking.menu.aboutToShow.emit()
    assert [offer.isEnabled() for offer in offers] == [True, True, True]
    stage.marking.save_kept.trigger()
    assert stage.saved == [[1, 3]]
    stage.marking.copy_redo.trigger()
    assert QGuiApplication.clipboard().text() == "2\n4"
    assert "2" in stage.banner.text
    stage.model.remove([1, 2, 3, 4])
    stage.marking.menu.aboutToShow.emit()
    assert [offer.isEnabled() for offer in offers] == [False, False, False]


def test_verdicts_are_exported(
    qtbot: QtBot, stage: Stage, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    target = tmp_path / "verdicts.csv"
    monkeypatch.setattr(QFileDialog, "exec", lambda _dialog: 1)
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda _dialog: [str(target)])
    stage.model.add([NewClip(stand_in("=task"), "=1+1", task_id="=task")])
    stage.marking.set_mark([1], Mark.KEPT)
    stage.marking.set_mark([2], Mark.REDO)
    stage.marking.set_note([2], "-fast")
    stage.marking.mark_heard(2)
    stage.model.set_findings(Judgement({3: frozenset((Finding.SILENT, Finding.TOO_LONG))}, {}))
    stage.marking.export.trigger()
    qtbot.waitUntil(lambda: str(target) in stage.banner.text, timeout=PATIENCE)
    with target.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows == [
        ["Number", "Run id", "Name", "Verdict", "Heard", "Note", "Worth a listen"],
        ["1", "1", "Name 1", "Kept", "", "", ""],
        ["2", "2", "Name 2", "To redo", "yes", "'-fast", ""],
        ["3", "3", "Name 3", "", "", "", "Silent; Long for its text"],
        ["4", "4", "Name 4", "", "", "", ""],
        ["5", "'=task", "'=1+1", "", "", "", ""],
    ]
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda _dialog: [str(target / "x.csv")])
    stage.marking.export.trigger()
    qtbot.waitUntil(lambda: stage.banner.is_bad, timeout=PATIENCE)
