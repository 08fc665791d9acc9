"""Listening to the unheard in turn: which clip comes next, the keys, and leaving."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QWidget

from bulktts_gui.core.clips import NO_MARKS, Mark, Marks
from bulktts_gui.core.health import Finding
from bulktts_gui.core.health_batch import Judgement
from bulktts_gui.models import roles
from bulktts_gui.models.clip_model import Column, Group
from bulktts_gui.ui.player import PlayerState, PlayerTrouble
from tests.ui.listening_stage import PATIENCE, Stage, fake_player, on_screen
from tests.ui.sample_clips import queued

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.end_to_end.screen import Sound

HEARD = Marks(heard=True)
KEPT, REDO = Marks(Mark.KEPT, True), Marks(Mark.REDO, True)
HERE = (1, 2, 3, 5)


@pytest.fixture
def stage(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Stage]:
    fake_player(monkeypatch)
    window = QWidget()
    made = Stage(window, total=5, here=HERE)
    with on_screen(qtbot, window):
        yield made
        made.banner.hide()
        made.playback.shut_down()


def test_the_unheard_are_played_in_turn_and_the_bar_leaves_after_the_last(stage: Stage) -> None:
    stage.marking.mark_heard(2)
    stage.view.select_run(2)
    stage.marking.ear_check.trigger()
    assert (stage.bar.isVisible(), stage.filters.isVisible()) == (True, False)
    assert stage.bar.finding.text() == ""
    for _ in range(3):
        stage.player.end()
    assert stage.player.played == [3, 5, 1]
    assert stage.marks() == [HEARD, HEARD, HEARD, NO_MARKS, HEARD]
    assert (stage.bar.isVisible(), stage.filters.isVisible()) == (False, True)
    assert stage.banner.isVisible()


def test_a_verdict_goes_on_to_the_next_clip(stage: Stage) -> None:
    stage.bar.start()
    stage.press(Qt.Key.Key_K)
    stage.press(Qt.Key.Key_R)
    assert stage.player.played == [1, 2, 3]
    assert stage.view.current_run_id() == 3
    assert stage.marks()[:3] == [KEPT, REDO, NO_MARKS]
    stage.undo.undo()
    assert stage.marks()[:2] == [KEPT, HEARD]
    stage.press(Qt.Key.Key_K)
    stage.press(Qt.Key.Key_K)
    assert (stage.marks()[2], stage.marks()[4]) == (KEPT, KEPT)
    assert not stage.bar.isVisible()


def test_the_order_is_that_of_the_rows_and_of_the_filter(stage: Stage) -> None:
    stage.model.sort(Column.RUN_ID, Qt.SortOrder.DescendingOrder)
    stage.model.set_filter(Group.UNHEARD, "")
    stage.view.select_run(5)
    stage.bar.start()
    for _ in range(4):
        stage.player.end()
    assert stage.player.played == [5, 3, 2, 1]


def test_the_keys_are_the_mode_s_only_while_it_is_on(stage: Stage) -> None:
    stage.view.setFocus()
    stage.view.select_run(1)
    stage.press(Qt.Key.Key_K)
    stage.press(Qt.Key.Key_K)
    assert (stage.player.state, stage.marks()[0]) == (PlayerState.PAUSED, NO_MARKS)
    stage.bar.start()
    stage.press(Qt.Key.Key_K)
    assert (stage.player.key, stage.marks()[0]) == (2, KEPT)
    stage.press(Qt.Key.Key_Escape)
    assert (stage.bar.isVisible(), stage.filters.isVisible()) == (False, True)
    assert stage.player.state is PlayerState.STOPPED
    stage.press(Qt.Key.Key_K)
    assert (stage.player.state, stage.marks()[1]) == (PlayerState.PLAYING, NO_MARKS)


def test_the_clip_waits_while_a_note_is_written(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    states: list[PlayerState] = []

    def ask(*_arguments: object) -> tuple[str, bool]:
        states.append(stage.player.state)
        return "slurred", True

    monkeypatch.setattr(QInputDialog, "getText", ask)
    stage.bar.start()
    stage.press(Qt.Key.Key_N)
    assert states == [PlayerState.PAUSED]
    assert stage.player.state is PlayerState.PLAYING
    assert (stage.player.played, stage.marks()[0]) == ([1], Marks(note="slurred"))


def test_the_buttons_do_what_the_keys_do(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QInputDialog, "getText", lambda *_arguments: ("n", True))
    stage.bar.start()
    stage.bar.keep.click()
    stage.bar.redo.click()
    stage.bar.note.click()
    assert stage.marks()[:3] == [KEPT, REDO, Marks(note="n")]
    stage.bar.leave_button.click()
    assert not stage.bar.isVisible()


def test_it_is_said_what_to_listen_for(stage: Stage) -> None:
    stage.model.set_findings(Judgement({3: frozenset((Finding.CUT_END,))}, {}))
    stage.bar.start()
    assert stage.bar.finding.text() == ""
    stage.press(Qt.Key.Key_K)
    stage.press(Qt.Key.Key_K)
    assert "end were cut off" in stage.bar.finding.text()


def test_the_arrow_keys_go_to_a_clip_and_play_it(stage: Stage) -> None:
    stage.bar.start()
    stage.press(Qt.Key.Key_K)
    stage.press(Qt.Key.Key_Up)
    assert stage.player.played == [1, 2, 1]
    stage.press(Qt.Key.Key_R)
    assert stage.marks()[:2] == [REDO, NO_MARKS]
    assert stage.player.played[-1] == 2
    stage.press(Qt.Key.Key_Escape)
    stage.press(Qt.Key.Key_Up)
    assert len(stage.player.played) == 4


def test_a_row_that_is_chosen_meanwhile_is_judged(stage: Stage) -> None:
    stage.bar.start()
    stage.playback.play(3)
    assert stage.bar.finding.text() == ""
    stage.press(Qt.Key.Key_R)
    assert stage.marks()[2] == REDO
    assert stage.player.played == [1, 3, 5]


def test_with_nothing_unheard_it_says_so(stage: Stage) -> None:
    for run_id in (1, 2, 3, 5):
        stage.marking.mark_heard(run_id)
    stage.bar.start()
    assert (stage.bar.isVisible(), stage.player.played) == (False, [])
    assert stage.banner.isVisible()


def test_it_leaves_when_no_clip_is_here_any_more(stage: Stage) -> None:
    stage.bar.start()
    stage.model.apply([queued(run_id) for run_id in (1, 2, 3, 5)])
    assert not stage.bar.isVisible()


def test_a_clip_that_began_by_itself_is_not_paused(stage: Stage) -> None:
    stage.bar.start()
    stage.playback.play(2)
    stage.playback.play_anew(2)
    assert stage.player.state is PlayerState.PLAYING
    assert stage.player.played == [1, 2]


@pytest.mark.parametrize("after", ["stop", "next", "repeat"])
@pytest.mark.parametrize("group", [Group.ALL, Group.UNHEARD])
def test_real_clips_are_heard_one_after_the_other(
    qtbot: QtBot, tmp_path: Path, sound: Sound, after: str, group: Group
) -> None:
    window = QWidget()
    stage = Stage(window, total=5, here=HERE, clips=tmp_path)
    stage.playback.restore(volume=0.2, muted=True, speed=1.0)
    stage.playback.set_after(after)
    stage.model.set_filter(group, "")
    stage.view.select_run(2)
    told: list[object] = []
    stage.player.currentChanged.connect(told.append)
    with on_screen(qtbot, window):
        stage.bar.start()
        qtbot.waitUntil(lambda: not stage.bar.isVisible(), timeout=PATIENCE)
        stage.playback.shut_down()
        stage.banner.hide()
    assert [key for key in told if key is not None] == [2, 3, 5, 1]
    assert stage.marks() == [HEARD, HEARD, HEARD, NO_MARKS, HEARD]


@pytest.mark.qt_log_ignore("Could not open media")
def test_real_clips_that_cannot_be_played_do_not_stop_it(
    qtbot: QtBot, tmp_path: Path, sound: Sound
) -> None:
    window = QWidget()
    stage = Stage(window, total=5, here=HERE, clips=tmp_path)
    stage.playback.restore(volume=0.2, muted=True, speed=1.0)
    (tmp_path / "1.flac").write_bytes(b"no sound at all")
    (tmp_path / "3.flac").unlink()
    with on_screen(qtbot, window):
        stage.bar.start()
        qtbot.waitUntil(lambda: not stage.bar.isVisible(), timeout=PATIENCE)
        stage.playback.shut_down()
        assert "2 clip" in stage.banner.text
        stage.banner.hide()
    assert stage.marks() == [NO_MARKS, HEARD, NO_MARKS, NO_MARKS, HEARD]


def test_a_clip_that_cannot_be_played_says_so_on_its_row_and_is_not_heard(
    qtbot: QtBot, stage: Stage
) -> None:
    stage.player.troubles = {1: PlayerTrouble.CANT_PLAY, 3: PlayerTrouble.FILE_GONE}
    stage.bar.start()
    qtbot.waitUntil(lambda: stage.player.key == 2, timeout=PATIENCE)
    assert stage.view.current_run_id() == 2
    assert stage.bar.left.text() == "4 unheard"
    stage.player.end()
    qtbot.waitUntil(lambda: stage.player.key == 5, timeout=PATIENCE)
    stage.player.end()
    assert stage.player.played == [1, 2, 3, 5]
    assert stage.marks() == [NO_MARKS, HEARD, NO_MARKS, NO_MARKS, HEARD]
    rows = [stage.model.index(stage.model.row_of(run_id), 0) for run_id in HERE]
    assert [bool(row.data(roles.RemarkRole)) for row in rows] == [True, False, True, False]
    assert not stage.bar.isVisible()
    assert stage.banner.is_bad
    assert "2 clip" in stage.banner.text


def test_where_no_clip_can_be_played_it_ends(qtbot: QtBot, stage: Stage) -> None:
    stage.player.troubles = dict.fromkeys(HERE, PlayerTrouble.FILE_GONE)
    stage.bar.start()
    qtbot.waitUntil(lambda: not stage.bar.isVisible(), timeout=PATIENCE)
    assert stage.player.played == list(HERE)
    assert stage.marks() == [NO_MARKS] * 5
    assert "4 clip" in stage.banner.text


def test_a_verdict_on_a_clip_that_cannot_be_played_counts(qtbot: QtBot, stage: Stage) -> None:
    stage.playback._pass_over_timer.setInterval(PATIENCE)
    stage.player.troubles = {5: PlayerTrouble.CANT_PLAY}
    stage.view.select_run(5)
    stage.bar.start()
    stage.press(Qt.Key.Key_R)  # before it is passed over
    for _ in range(3):
        stage.player.end()
    assert stage.marks() == [HEARD, HEARD, HEARD, NO_MARKS, REDO]
    assert not stage.banner.is_bad


def test_without_a_sound_device_it_waits(qtbot: QtBot, stage: Stage) -> None:
    stage.player.troubles = {1: PlayerTrouble.NO_DEVICE}
    stage.bar.start()
    qtbot.wait(100)  # ten times as long as another trouble is told
    assert (stage.player.played, stage.bar.isVisible()) == ([1], True)
    stage.player.troubles = {}
    stage.press(Qt.Key.Key_Space)
    stage.player.end()
    assert stage.player.played == [1, 1, 2]


def test_the_next_clip_is_made_ready_in_time(stage: Stage) -> None:
    stage.marking.mark_heard(2)
    stage.bar.start()
    stage.player.move(900)
    assert stage.player.prepared[-1] == stage.model.clip(3).path


@pytest.mark.parametrize("place", ["speed", "volume", "play", "waveform", "window"])
def test_the_keys_work_wherever_the_focus_is(stage: Stage, place: str) -> None:
    stage.player_bar.set_duration(1000)  # for the waveform to take the focus
    widget = stage.window if place == "window" else getattr(stage.player_bar, place)
    stage.bar.start()
    widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    widget.setFocus()
    assert widget.hasFocus()
    speed = stage.player_bar.speed.currentIndex()
    stage.press(Qt.Key.Key_K)
    stage.press(Qt.Key.Key_R)
    assert stage.marks()[:3] == [KEPT, REDO, NO_MARKS]
    widget.setFocus()
    stage.press(Qt.Key.Key_Escape)
    assert not stage.bar.isVisible()
    assert stage.player_bar.speed.currentIndex() == speed


def test_an_open_list_of_choices_keeps_its_letters(qtbot: QtBot, stage: Stage) -> None:
    stage.bar.start()
    speed = stage.player_bar.speed
    speed.setFocus()
    speed.showPopup()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is speed.view(), timeout=PATIENCE)
    QTest.keyClick(speed.view(), Qt.Key.Key_K)
    assert (stage.marks(), stage.player.state) == ([NO_MARKS] * 5, PlayerState.PLAYING)
    QTest.keyClick(speed.view(), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None, timeout=PATIENCE)
    assert stage.bar.isVisible()
    stage.press(Qt.Key.Key_K)
    assert stage.marks()[0] == KEPT


def test_a_field_keeps_its_letters(stage: Stage) -> None:
    stage.bar.start()
    stage.search.setFocus()
    for key in (Qt.Key.Key_K, Qt.Key.Key_R, Qt.Key.Key_N, Qt.Key.Key_Escape):
        stage.press(key)
    assert stage.search.text() == "krn"
    assert (stage.marks(), stage.bar.isVisible()) == ([NO_MARKS] * 5, True)
    stage.view.setFocus()
    stage.press(Qt.Key.Key_K)
    assert stage.marks()[0] == KEPT


def test_where_nothing_is_here_yet_it_does_not_say_that_all_was_heard(stage: Stage) -> None:
    stage.model.apply([queued(run_id) for run_id in (1, 2, 3, 5)])
    stage.marking.ear_check.trigger()
    assert not stage.bar.isVisible()
    assert stage.banner.text == "No clip is here to listen to yet. Fetch them first."
