from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from bulktts_gui.core.clips import ClipStatus, ClipUpdate, NewClip, ProblemKind, stand_in
from bulktts_gui.models import roles
from bulktts_gui.models.clip_model import ClipTableModel, Column, Group
from bulktts_gui.models.wording import problem_words
from bulktts_gui.ui.clip_view import ClipView
from bulktts_gui.ui.playback import Playback, trouble_words
from bulktts_gui.ui.player import PlayerState, PlayerTrouble
from bulktts_gui.ui.player_bar import PlayerBar
from bulktts_gui.ui.spoken_text import SpokenText
from tests.services import make_clip
from tests.ui import listening_stage
from tests.ui.sample_clips import failed, new_clips, queued, ready, working

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.end_to_end.screen import Sound

PATIENCE = 10_000
LEFT = Qt.MouseButton.LeftButton


class Stage:
    """List, player and bar, joined; runs 1 to 3 are here, 4 to 6 are not."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self._qtbot = qtbot
        self.folder = folder
        self.window = QWidget()
        self.window.resize(1200, 600)
        self.model = ClipTableModel(self.window)
        self.model.add(new_clips(range(1, 7)))
        self.model.apply([ready(run_id, self.file(run_id)) for run_id in (1, 2, 3)])
        self.view = ClipView(self.model)
        self.bar = PlayerBar()
        layout = QVBoxLayout(self.window)
        layout.addWidget(self.view)
        layout.addWidget(self.bar)
        self.playback = Playback(self.model, self.view, self.bar, self.window)
        self.playback.restore(volume=0.2, muted=True, speed=1.0)
        self.wanted: list[int] = []
        self.playback.fetchRequested.connect(self.wanted.append)
        qtbot.addWidget(self.window)
        self.window.show()

    def file(self, run_id: int) -> Path:
        path = self.folder / f"{run_id}.flac"
        path.write_bytes(make_clip(run_id, seconds=20.0))
        return path

    def tell(self, *updates: ClipUpdate) -> None:
        """As the session tells the list and then the player."""
        self.model.apply(updates)
        self.playback.take_updates(list(updates))

    def wait_for(self, state: PlayerState, run_id: int | None) -> None:
        player, wanted = self.playback.player, (state, run_id)
        self._qtbot.waitUntil(lambda: (player.state, player.key) == wanted, timeout=PATIENCE)

    @property
    def marked(self) -> list[int]:
        """The rows that are marked as the player's."""
        rows = range(self.model.rowCount())
        return [
            self.model.run_id_at(row)
            for row in rows
            if self.model.index(row, 0).data(roles.PlayingRole)
        ]

    @property
    def words(self) -> tuple[str, str]:
        """The clip's name, and what is said about it or else its text."""
        names = ("playerTitle", "playerMessage")
        title, message = (self.bar.findChild(QLabel, name) for name in names)
        text = self.bar.findChild(SpokenText, "playerText")
        assert title is not None
        assert message is not None
        assert text is not None
        said = message if message.isVisible() else text
        return title.text(), said.text() if said.isVisible() else ""


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path, sound: Sound) -> Iterator[Stage]:
    made = Stage(qtbot, tmp_path)
    yield made
    made.playback.shut_down()


def test_play_and_pause_by_the_row(stage: Stage) -> None:
    stage.playback.play(2)
    stage.wait_for(PlayerState.PLAYING, 2)
    assert stage.marked == [2]
    assert stage.words == ("Name 2", "Text of 2")
    assert stage.view.delegate.is_playing
    assert stage.bar.play.accessibleName() == "Pause"
    stage.playback.play(2)
    stage.wait_for(PlayerState.PAUSED, 2)
    assert not stage.view.delegate.is_playing
    assert stage.marked == [2]
    stage.playback.play(2)
    stage.wait_for(PlayerState.PLAYING, 2)
    assert stage.wanted == []


def test_the_large_button_begins_with_the_current_row(stage: Stage) -> None:
    stage.view.select_run(3)
    QTest.mouseClick(stage.bar.play, LEFT)
    stage.wait_for(PlayerState.PLAYING, 3)
    QTest.mouseClick(stage.bar.play, LEFT)
    stage.wait_for(PlayerState.PAUSED, 3)


def test_the_large_button_begins_at_the_top_when_no_row_is_current(stage: Stage) -> None:
    QTest.mouseClick(stage.bar.play, LEFT)
    stage.wait_for(PlayerState.PLAYING, 1)


def test_previous_and_next_follow_the_rows(stage: Stage) -> None:
    stage.view.sortByColumn(Column.RUN_ID, Qt.SortOrder.DescendingOrder)  # 6 … 1
    stage.playback.play(2)
    stage.wait_for(PlayerState.PLAYING, 2)
    assert (stage.bar.previous.isEnabled(), stage.bar.next.isEnabled()) == (True, True)
    QTest.mouseClick(stage.bar.next, LEFT)
    stage.wait_for(PlayerState.PLAYING, 1)
    assert stage.view.current_run_id() == 1
    assert not stage.bar.next.isEnabled()
    QTest.mouseClick(stage.bar.previous, LEFT)
    stage.wait_for(PlayerState.PLAYING, 2)


def test_stop_and_begin_again(stage: Stage) -> None:
    stage.playback.play(1)
    stage.wait_for(PlayerState.PLAYING, 1)
    QTest.mouseClick(stage.bar.stop, LEFT)
    stage.wait_for(PlayerState.STOPPED, 1)
    assert stage.words[0] == "Name 1"
    stage.playback.play(1)
    stage.wait_for(PlayerState.PLAYING, 1)


# Clips that are not here yet


def test_a_clip_that_is_not_here_is_fetched_and_then_played(stage: Stage) -> None:
    stage.playback.play(1)
    stage.wait_for(PlayerState.PLAYING, 1)
    stage.playback.play(5)
    assert stage.wanted == [5]
    assert stage.playback.player.state is PlayerState.EMPTY
    assert stage.marked == [5]
    assert stage.words[0] == "Name 5"
    assert stage.words[1].startswith("Fetching this clip")
    stage.tell(working(5), ready(4, stage.file(4)))
    assert stage.playback.player.state is PlayerState.EMPTY
    stage.tell(ready(5, stage.file(5)))
    stage.wait_for(PlayerState.PLAYING, 5)
    assert stage.words == ("Name 5", "Text of 5")


def test_a_clip_that_will_not_come_says_why(stage: Stage) -> None:
    stage.playback.play(5)
    update = failed(5, ProblemKind.DAMAGED)
    stage.tell(update)
    assert update.problem is not None
    assert stage.words == ("Name 5", problem_words(update.problem))
    assert stage.marked == []
    stage.tell(ready(5, stage.file(5)))  # later, by another fetch: nobody waits for it any more
    assert stage.playback.player.state is PlayerState.EMPTY


def test_the_end_of_the_fetch_ends_the_waiting(stage: Stage) -> None:
    stage.playback.play(5)
    stage.tell(queued(5))
    assert stage.marked == [5]  # an address that expired is asked for anew: not the end yet
    stage.playback.stop_waiting()
    assert stage.marked == []
    assert stage.words == ("Choose a clip to listen to", "")


def test_stop_gives_up_waiting(stage: Stage) -> None:
    stage.playback.play(5)
    QTest.mouseClick(stage.bar.stop, LEFT)
    stage.tell(ready(5, stage.file(5)))
    assert stage.playback.player.state is PlayerState.EMPTY
    assert (stage.playback.run_id, stage.marked) == (None, [])


def test_another_clip_takes_the_place_of_the_awaited_one(stage: Stage) -> None:
    stage.playback.play(5)
    stage.playback.play(1)
    stage.wait_for(PlayerState.PLAYING, 1)
    stage.tell(ready(5, stage.file(5)))
    assert stage.playback.run_id == 1


def test_ids_that_the_list_does_not_have_play_nothing(stage: Stage) -> None:
    stage.playback.play(99)
    assert (stage.wanted, stage.playback.run_id) == ([], None)


# Troubles


@pytest.mark.parametrize("content", [b"not a sound at all", None])
def test_what_is_not_heard_is_said_in_the_bar_and_in_its_row(
    stage: Stage, content: bytes | None
) -> None:
    path = stage.folder / "2.flac"
    if content is None:
        path.unlink()
        words = trouble_words(PlayerTrouble.FILE_GONE)
    else:
        path.write_bytes(content)
        words = trouble_words(PlayerTrouble.CANT_PLAY)
    stage.playback.play(2)
    stage.wait_for(PlayerState.FAILED, 2)
    index = stage.model.index(stage.model.row_of(2), Column.STATUS)
    assert stage.words == ("Name 2", words)
    assert index.data(roles.RemarkRole) == words
    # The file is put right: once it plays, nothing is said any more.
    stage.file(2)
    stage.playback.play(2)
    stage.wait_for(PlayerState.PLAYING, 2)
    assert index.data(roles.RemarkRole) == ""
    assert stage.words == ("Name 2", "Text of 2")


# Letting go


def test_release_lets_go_of_the_clips_that_are_meant(stage: Stage) -> None:
    stage.playback.play(1)
    stage.wait_for(PlayerState.PLAYING, 1)
    stage.playback.release([2, 3])
    assert stage.playback.run_id == 1
    stage.playback.release([1])
    assert stage.playback.player.state is PlayerState.EMPTY
    assert (stage.marked, stage.words[0]) == ([], "Choose a clip to listen to")
    stage.playback.play(5)
    stage.playback.release([5])
    assert stage.playback.run_id is None


def test_what_is_offered_follows_the_list(stage: Stage) -> None:
    assert stage.bar.play.isEnabled()
    stage.model.reset([])
    assert not stage.bar.play.isEnabled()
    stage.model.add(new_clips([1]))
    assert stage.bar.play.isEnabled()
    assert not stage.bar.previous.isEnabled()


def test_sorting_and_filtering_change_what_is_before_and_after(stage: Stage) -> None:
    stage.playback.play(1)
    stage.wait_for(PlayerState.PLAYING, 1)
    assert (stage.bar.previous.isEnabled(), stage.bar.next.isEnabled()) == (False, True)
    stage.view.sortByColumn(Column.RUN_ID, Qt.SortOrder.DescendingOrder)
    assert (stage.bar.previous.isEnabled(), stage.bar.next.isEnabled()) == (True, False)
    stage.model.set_filter(Group.READY, "1")
    assert (stage.bar.previous.isEnabled(), stage.bar.next.isEnabled()) == (False, False)


def test_volume_speed_and_silence_reach_the_player(stage: Stage) -> None:
    player = stage.playback.player
    assert (player.volume, player.muted, player.rate) == (0.2, True, 1.0)
    stage.bar.volume.setValue(70)
    stage.bar.speed.setCurrentIndex(stage.bar.speed.findData(1.5))
    assert (player.volume, player.muted, player.rate) == (0.7, False, 1.5)


def test_a_remembered_speed_that_there_is_none_of_is_the_one_shown(stage: Stage) -> None:
    stage.playback.restore(volume=1.0, muted=False, speed=1.1)
    assert stage.playback.player.rate == stage.bar.speed.currentData() == 1.0


def test_seeking_in_the_waveform_moves_the_player(qtbot: QtBot, stage: Stage) -> None:
    stage.playback.play(1)
    stage.wait_for(PlayerState.PLAYING, 1)
    wave = stage.bar.waveform
    QTest.mouseClick(wave, LEFT, pos=wave.rect().center())
    assert stage.playback.player.position == pytest.approx(10_000, abs=200)


def test_a_task_that_the_person_waits_for_is_heard_as_its_run(stage: Stage) -> None:
    stage.model.add([NewClip(stand_in("task-a"), "", "Hello", "task-a")])
    stage.playback.play(stand_in("task-a"))
    assert stage.words[0] == "task-a"
    stage.tell(ClipUpdate(1, stand_in("task-a"), ClipStatus.QUEUED, new_run_id=9), working(9))
    assert stage.marked == [9]
    stage.tell(ready(9, stage.file(9)))
    stage.wait_for(PlayerState.PLAYING, 9)
    assert stage.words == ("9", "Hello")


def test_a_task_whose_run_is_here_is_heard_at_once(stage: Stage) -> None:
    stage.model.add([NewClip(stand_in("task-a"), "", "", "task-a")])
    stage.playback.play(stand_in("task-a"))
    stage.tell(ClipUpdate(1, stand_in("task-a"), ClipStatus.QUEUED, new_run_id=2))
    stage.wait_for(PlayerState.PLAYING, 2)
    assert stage.marked == [2]


# The clip that comes next


def go_near_the_end(stage: Stage) -> None:
    stage.playback.player.seek(19_500)


def test_a_clip_that_ends_is_the_last_one_unless_asked_otherwise(
    qtbot: QtBot, stage: Stage
) -> None:
    stage.playback.play(1)
    stage.wait_for(PlayerState.PLAYING, 1)
    with qtbot.waitSignal(stage.playback.player.ended, timeout=PATIENCE):
        go_near_the_end(stage)
    assert (stage.playback.player.state, stage.playback.player.key) == (PlayerState.STOPPED, 1)


def test_the_next_clip_that_is_here_follows_by_itself(stage: Stage) -> None:
    stage.model.apply([queued(2)])
    stage.playback.set_after("next")
    stage.playback.play(1)
    stage.wait_for(PlayerState.PLAYING, 1)
    go_near_the_end(stage)
    stage.wait_for(PlayerState.PLAYING, 3)
    assert stage.view.current_run_id() == 3
    assert stage.wanted == []
    go_near_the_end(stage)
    stage.wait_for(PlayerState.STOPPED, 3)


@pytest.mark.qt_log_ignore("Could not open media")
def test_what_cannot_be_played_is_said_and_passed_over(stage: Stage) -> None:
    stage.model.apply([ready(4, stage.file(4))])
    (stage.folder / "2.flac").write_bytes(b"not a sound at all")
    (stage.folder / "3.flac").unlink()
    stage.playback.set_after("next")
    stage.playback.play(1)
    stage.wait_for(PlayerState.PLAYING, 1)
    go_near_the_end(stage)
    stage.wait_for(PlayerState.FAILED, 2)
    assert stage.words == ("Name 2", trouble_words(PlayerTrouble.CANT_PLAY))
    stage.wait_for(PlayerState.PLAYING, 4)
    assert stage.view.current_run_id() == 4
    remarks = [stage.model.remark(stage.model.row_of(run_id)) for run_id in (1, 2, 3, 4)]
    assert remarks == [
        "", trouble_words(PlayerTrouble.CANT_PLAY), trouble_words(PlayerTrouble.FILE_GONE), ""
    ]  # fmt: skip


@pytest.fixture
def obedient(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[listening_stage.Stage]:
    """Runs 1 to 4, all of them here, with a player that does as it is told."""
    listening_stage.fake_player(monkeypatch)
    window = QWidget()
    made = listening_stage.Stage(window, total=4, here=range(1, 5))
    with listening_stage.on_screen(qtbot, window):
        yield made
        made.playback.shut_down()


def test_playing_on_ends_where_no_clip_can_be_played(
    qtbot: QtBot, obedient: listening_stage.Stage
) -> None:
    obedient.player.troubles = dict.fromkeys(range(1, 5), PlayerTrouble.FILE_GONE)
    obedient.playback.set_after("next")
    obedient.playback.play(1)
    qtbot.waitUntil(lambda: obedient.player.played == [1, 2, 3, 4], timeout=PATIENCE)
    qtbot.waitUntil(lambda: not obedient.playback._pass_over_timer.isActive(), timeout=PATIENCE)
    assert obedient.player.played == [1, 2, 3, 4]


@pytest.mark.parametrize(
    ("after", "trouble"),
    [
        ("next", PlayerTrouble.NO_DEVICE),
        ("repeat", PlayerTrouble.CANT_PLAY),
        ("stop", PlayerTrouble.CANT_PLAY),
    ],
)
def test_without_a_device_and_without_playing_on_no_clip_follows(
    obedient: listening_stage.Stage, after: str, trouble: PlayerTrouble
) -> None:
    obedient.player.troubles = {1: trouble}
    obedient.playback.set_after(after)
    obedient.playback.play(1)
    assert not obedient.playback._pass_over_timer.isActive()


@pytest.mark.parametrize("change", ["stop", "play", "release"])
def test_who_does_something_else_meanwhile_is_not_led_on(
    qtbot: QtBot, obedient: listening_stage.Stage, change: str
) -> None:
    playback = obedient.playback
    obedient.player.troubles = {1: PlayerTrouble.CANT_PLAY}
    playback.set_after("next")
    playback.play(1)
    assert playback._pass_over_timer.isActive()
    if change == "play":
        playback.play(3)
    else:
        getattr(playback, change)()
    qtbot.wait(100)
    assert obedient.player.played == ([1, 3] if change == "play" else [1])


def test_a_clip_is_repeated(qtbot: QtBot, stage: Stage) -> None:
    stage.playback.set_after("repeat")
    stage.playback.play(2)
    stage.wait_for(PlayerState.PLAYING, 2)
    with qtbot.waitSignal(stage.playback.player.ended, timeout=PATIENCE):
        go_near_the_end(stage)
    stage.wait_for(PlayerState.PLAYING, 2)
    assert stage.playback.player.position < 19_000


@pytest.mark.qt_log_ignore("Immediate exit requested")
def test_the_clip_of_the_row_in_hand_is_made_ready(qtbot: QtBot, stage: Stage) -> None:
    stage.view.select_run(1)
    stage.playback.warm_up()
    qtbot.waitUntil(lambda: prepared(stage) == stage.folder / "1.flac", timeout=PATIENCE)
    stage.view.select_run(3)
    qtbot.waitUntil(lambda: prepared(stage) == stage.folder / "3.flac", timeout=PATIENCE)
    stage.playback.release([3])
    assert prepared(stage) is None


def prepared(stage: Stage) -> Path | None:
    spare = stage.playback.player._spare
    return spare.path if spare is not None else None


@pytest.mark.qt_log_ignore("Immediate exit requested")
def test_moving_to_a_row_plays_it_when_that_is_wanted(qtbot: QtBot, stage: Stage) -> None:
    with qtbot.waitActive(stage.window):
        stage.window.activateWindow()
    stage.view.setFocus()
    stage.view.select_run(1)
    assert stage.playback.player.state is PlayerState.EMPTY
    stage.playback.set_plays_on_select(True)
    QTest.keyClick(stage.view, Qt.Key.Key_Down)
    stage.wait_for(PlayerState.PLAYING, 2)
    for row in (4, 5, 6):  # which are not here: moving through them asks for nothing
        stage.view.select_run(row)
    assert stage.wanted == []
    assert stage.playback.player.key == 2


@pytest.mark.parametrize("column", [Column.PLAY, Column.NAME])
def test_a_double_click_does_not_pause_what_its_press_has_begun(
    qtbot: QtBot, stage: Stage, column: Column
) -> None:
    with qtbot.waitActive(stage.window):
        stage.window.activateWindow()
    stage.view.setFocus()
    stage.playback.set_plays_on_select(True)
    place = stage.view.visualRect(stage.model.index(stage.model.row_of(2), column)).center()
    viewport = stage.view.viewport()
    QTest.mouseClick(viewport, LEFT, pos=place)
    QTest.mouseDClick(viewport, LEFT, pos=place)
    stage.wait_for(PlayerState.PLAYING, 2)


@pytest.mark.qt_log_ignore("Failed to seek")  # one that the next seek cuts short
def test_keys_for_one_hand(qtbot: QtBot, stage: Stage) -> None:
    with qtbot.waitActive(stage.window):
        stage.window.activateWindow()
    stage.view.setFocus()
    stage.view.select_run(1)
    QTest.keyClick(stage.view, Qt.Key.Key_K)
    stage.wait_for(PlayerState.PLAYING, 1)
    QTest.keyClick(stage.view, Qt.Key.Key_K)
    stage.wait_for(PlayerState.PAUSED, 1)
    player = stage.playback.player
    player.seek(5000)
    QTest.keyClick(stage.view, Qt.Key.Key_L)
    assert player.position == 7000
    QTest.keyClick(stage.view, Qt.Key.Key_J)
    QTest.keyClick(stage.view, Qt.Key.Key_J)
    assert player.position == 3000
    assert player.muted
    QTest.keyClick(stage.view, Qt.Key.Key_M)
    assert not player.muted
    QTest.keyClick(stage.view, Qt.Key.Key_MediaNext)
    stage.wait_for(PlayerState.PLAYING, 2)
    stage.bar.waveform.setFocus()
    QTest.keyClick(stage.bar.waveform, Qt.Key.Key_MediaStop)
    stage.wait_for(PlayerState.STOPPED, 2)


@pytest.mark.parametrize("name", ["waveform", "speed", "play"])
def test_home_and_end_go_to_the_clip_s_start_and_near_its_end(
    qtbot: QtBot, stage: Stage, name: str
) -> None:
    with qtbot.waitActive(stage.window, timeout=PATIENCE):
        stage.window.activateWindow()
    stage.playback.play(1)
    stage.wait_for(PlayerState.PLAYING, 1)
    player = stage.playback.player
    player.pause()
    widget = getattr(stage.bar, name)
    widget.setFocus()
    value = stage.bar.volume.value(), stage.bar.speed.currentIndex()
    QTest.keyClick(widget, Qt.Key.Key_End)
    assert player.position == 19_000
    QTest.keyClick(widget, Qt.Key.Key_Home)
    assert player.position == 0
    assert (stage.bar.volume.value(), stage.bar.speed.currentIndex()) == value


def test_the_volume_keeps_home_and_end(qtbot: QtBot, stage: Stage) -> None:
    with qtbot.waitActive(stage.window, timeout=PATIENCE):
        stage.window.activateWindow()
    stage.playback.play(1)
    stage.wait_for(PlayerState.PLAYING, 1)
    player = stage.playback.player
    player.pause()
    place = player.position
    slider = stage.bar.volume
    slider.setFocus()
    QTest.keyClick(slider, Qt.Key.Key_Home)
    assert (slider.value(), player.volume) == (0, 0.0)
    QTest.keyClick(slider, Qt.Key.Key_End)
    assert (slider.value(), player.volume) == (100, 1.0)
    assert player.position == place
    QTest.keyClick(slider, Qt.Key.Key_K)
    stage.wait_for(PlayerState.PLAYING, 1)


def test_the_list_keeps_home_and_end(qtbot: QtBot, stage: Stage) -> None:
    with qtbot.waitActive(stage.window, timeout=PATIENCE):
        stage.window.activateWindow()
    stage.playback.play(2)
    stage.wait_for(PlayerState.PLAYING, 2)
    stage.playback.player.pause()
    stage.playback.player.seek(5000)
    stage.view.setFocus()
    places = []
    for key in (Qt.Key.Key_End, Qt.Key.Key_Home):
        QTest.keyClick(stage.view, key)
        places.append(stage.view.currentIndex())
    assert places[0] != places[1]
    assert stage.playback.player.position == 5000


def test_the_list_of_speeds_keeps_its_keys(qtbot: QtBot, stage: Stage) -> None:
    with qtbot.waitActive(stage.window, timeout=PATIENCE):
        stage.window.activateWindow()
    stage.playback.play(1)
    stage.wait_for(PlayerState.PLAYING, 1)
    stage.playback.player.pause()
    stage.playback.player.seek(5000)
    speed = stage.bar.speed
    speed.setFocus()
    speed.showPopup()
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None, timeout=PATIENCE)
    for key in (Qt.Key.Key_End, Qt.Key.Key_Home, Qt.Key.Key_K, Qt.Key.Key_Return):
        assert QApplication.activePopupWidget() is not None
        QTest.keyClick(speed.view(), key)
    assert speed.currentIndex() == 0
    assert stage.playback.player.position == 5000
    assert stage.playback.player.state is PlayerState.PAUSED


@pytest.mark.parametrize(
    ("rate", "interval"), [(60.0, 16), (75.0, 13), (120.0, 8), (240.0, 6), (0.0, 16), (1.0, 16)]
)
def test_the_position_moves_with_the_pictures_of_the_screen(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, rate: float, interval: int
) -> None:
    stage.playback.play(1)
    stage.wait_for(PlayerState.PLAYING, 1)
    monkeypatch.setattr(stage.bar, "screen", lambda: SimpleNamespace(refreshRate=lambda: rate))
    # The window is moved to another screen.
    stage.window.windowHandle().screenChanged.emit(QGuiApplication.primaryScreen())
    assert stage.playback.player._tick.interval() == interval


def test_what_was_chosen_is_taken_up_again(stage: Stage) -> None:
    playback = stage.playback
    playback.set_after("repeat")
    playback.set_plays_on_select(True)
    assert (playback.after, playback.plays_on_select) == ("repeat", True)
