"""Listening to the unheard in turn: which clip comes next, the keys, and leaving."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QUndoStack
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog, QVBoxLayout, QWidget

from bulktts_gui.core.clips import NO_MARKS, Mark, Marks
from bulktts_gui.models.clip_model import ClipTableModel, Column, Group
from bulktts_gui.ui.clip_view import ClipView
from bulktts_gui.ui.ear_check import EarCheck
from bulktts_gui.ui.marking import Marking
from bulktts_gui.ui.parts import Banner
from bulktts_gui.ui.playback import Playback
from bulktts_gui.ui.player import PlayerState
from bulktts_gui.ui.player_bar import PlayerBar
from tests.services import make_clip
from tests.ui.sample_clips import new_clips, queued, ready

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.end_to_end.screen import Sound

PATIENCE = 10_000
HEARD = Marks(heard=True)
KEPT, REDO = Marks(Mark.KEPT, True), Marks(Mark.REDO, True)


class FakePlayback(QObject):
    """Player and playback in one: it plays at once, and ends when it is told to."""

    positionChanged = Signal(int)  # noqa: N815 - the player's own names
    currentChanged = Signal(object)  # noqa: N815
    ended = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.player = self
        self.state = PlayerState.EMPTY
        self.key: int | None = None
        self.after = "stop"
        self.duration = 1000
        self.played: list[int] = []

    @property
    def run_id(self) -> int | None:
        return self.key

    def play(self, run_id: int) -> None:
        self.played.append(run_id)
        self.state = PlayerState.PLAYING
        if self.key != run_id:
            self.key = run_id
            self.currentChanged.emit(run_id)

    def stop(self) -> None:
        self.state = PlayerState.STOPPED

    def pause(self) -> None:
        self.state = PlayerState.PAUSED

    def toggle(self) -> None:
        self.state = PlayerState.PLAYING

    def end(self) -> None:
        self.state = PlayerState.STOPPED
        self.ended.emit()


def clip(folder: Path | None, run_id: int) -> Path | None:
    """A file of 0.3 seconds."""
    if folder is None:
        return None
    path = folder / f"{run_id}.flac"
    path.write_bytes(make_clip(run_id, seconds=0.3))
    return path


class Stage:
    """Runs 1 to 5, of which 4 is not here, between the filter's bar and a library of no kind."""

    def __init__(self, window: QWidget, clips: Path | None = None) -> None:
        """With a folder for clips, they are real ones, and so is what plays them."""
        layout = QVBoxLayout(window)
        self.model = ClipTableModel(window)
        self.model.add(new_clips(range(1, 6)))
        self.model.apply([ready(run_id, clip(clips, run_id)) for run_id in (1, 2, 3, 5)])
        self.view = ClipView(self.model)
        self.filters = QWidget()
        self.undo = QUndoStack(window)
        self.playback = FakePlayback()
        playback: Any = self.playback
        if clips is not None:
            bar = PlayerBar()
            layout.addWidget(bar)
            self.real = playback = Playback(self.model, self.view, bar, window)
            self.real.restore(volume=0.2, muted=True, speed=1.0)
        self.banner = Banner()
        saving: Any = SimpleNamespace()
        self.marking = Marking(
            self.model, self.view, self.undo, self.banner, playback, saving, window
        )
        desk: Any = SimpleNamespace(session=SimpleNamespace(set_marks=lambda _marks: None))
        self.marking.use(desk)
        self.bar = EarCheck(
            self.model, self.view, playback, self.marking, self.banner, self.filters
        )
        for each in (self.banner, self.filters, self.bar, self.view):
            layout.addWidget(each)

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.view, key)

    def marks(self) -> list[Marks]:
        return [self.model.marks(run_id) for run_id in self.model.run_ids()]


@pytest.fixture
def stage(qtbot: QtBot) -> Iterator[Stage]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1100, 500)
    made = Stage(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield made
    made.banner.hide()
    window.hide()


def test_the_unheard_are_played_in_turn_and_the_bar_leaves_after_the_last(stage: Stage) -> None:
    stage.marking.mark_heard(2)
    stage.view.select_run(2)
    stage.marking.ear_check.trigger()
    assert (stage.bar.isVisible(), stage.filters.isVisible()) == (True, False)
    assert stage.bar.spoken.text() == "Name 3: Text of 3"
    for _ in range(3):
        stage.playback.end()
    assert stage.playback.played == [3, 5, 1]
    assert stage.marks() == [HEARD, HEARD, HEARD, NO_MARKS, HEARD]
    assert (stage.bar.isVisible(), stage.filters.isVisible()) == (False, True)
    assert stage.banner.isVisible()


def test_a_verdict_goes_on_to_the_next_clip(stage: Stage) -> None:
    stage.bar.start()
    stage.press(Qt.Key.Key_K)
    stage.press(Qt.Key.Key_R)
    assert stage.playback.played == [1, 2, 3]
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
        stage.playback.end()
    assert stage.playback.played == [5, 3, 2, 1]


def test_the_keys_are_the_mode_s_only_while_it_is_on(stage: Stage) -> None:
    elsewhere: list[str] = []
    shortcut = QShortcut(QKeySequence(Qt.Key.Key_K), stage.view)
    shortcut.activated.connect(lambda: elsewhere.append("K"))
    stage.view.setFocus()
    stage.press(Qt.Key.Key_K)
    stage.bar.start()
    stage.press(Qt.Key.Key_K)
    assert (elsewhere, stage.marks()[0]) == (["K"], KEPT)
    stage.press(Qt.Key.Key_Escape)
    assert (stage.bar.isVisible(), stage.filters.isVisible()) == (False, True)
    assert stage.playback.state is PlayerState.STOPPED
    stage.press(Qt.Key.Key_K)
    assert (elsewhere, stage.marks()[1]) == (["K", "K"], NO_MARKS)


def test_the_clip_waits_while_a_note_is_written(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    states: list[PlayerState] = []

    def ask(*_arguments: object) -> tuple[str, bool]:
        states.append(stage.playback.state)
        return "slurred", True

    monkeypatch.setattr(QInputDialog, "getMultiLineText", ask)
    stage.bar.start()
    stage.press(Qt.Key.Key_N)
    assert states == [PlayerState.PAUSED]
    assert stage.playback.state is PlayerState.PLAYING
    assert (stage.playback.played, stage.marks()[0]) == ([1], Marks(note="slurred"))


def test_the_buttons_do_what_the_keys_do(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QInputDialog, "getMultiLineText", lambda *_arguments: ("n", True))
    stage.bar.start()
    stage.bar.keep.click()
    stage.bar.redo.click()
    stage.bar.note.click()
    assert stage.marks()[:3] == [KEPT, REDO, Marks(note="n")]
    stage.bar.leave_button.click()
    assert not stage.bar.isVisible()


def test_a_row_that_is_chosen_meanwhile_is_judged(stage: Stage) -> None:
    stage.bar.start()
    stage.playback.play(3)
    assert stage.bar.spoken.text() == "Name 3: Text of 3"
    stage.press(Qt.Key.Key_R)
    assert stage.marks()[2] == REDO
    assert stage.playback.played == [1, 3, 5]


def test_with_nothing_unheard_it_says_so(stage: Stage) -> None:
    for run_id in (1, 2, 3, 5):
        stage.marking.mark_heard(run_id)
    stage.bar.start()
    assert (stage.bar.isVisible(), stage.playback.played) == (False, [])
    assert stage.banner.isVisible()


def test_it_leaves_when_no_clip_is_here_any_more(stage: Stage) -> None:
    stage.bar.start()
    stage.model.apply([queued(run_id) for run_id in (1, 2, 3, 5)])
    assert not stage.bar.isVisible()


def test_a_clip_that_began_by_itself_is_not_paused(stage: Stage) -> None:
    stage.bar.start()
    stage.playback.ended.disconnect(stage.bar._go_on)
    stage.playback.end()
    stage.playback.play(2)
    stage.bar._play(2)
    assert stage.playback.played == [1, 2]


@pytest.mark.parametrize(
    ("after", "group", "and_then"),
    [
        ("stop", Group.ALL, []),
        ("next", Group.ALL, [2]),  # the row below the last one begins, and is stopped
        ("repeat", Group.ALL, []),
        ("next", Group.UNHEARD, []),
        ("repeat", Group.UNHEARD, []),
    ],
)
def test_real_clips_are_heard_one_after_the_other(
    qtbot: QtBot, tmp_path: Path, sound: Sound, after: str, group: Group, and_then: list[int]
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1100, 500)
    stage = Stage(window, tmp_path)
    window.show()
    stage.real.set_after(after)
    stage.model.set_filter(group, "")
    stage.view.select_run(2)
    told: list[object] = []
    stage.real.player.currentChanged.connect(told.append)
    stage.bar.start()
    qtbot.waitUntil(lambda: not stage.bar.isVisible(), timeout=PATIENCE)
    stage.real.shut_down()
    assert [key for key in told if key is not None] == [2, 3, 5, 1, *and_then]
    assert stage.marks() == [HEARD, HEARD, HEARD, NO_MARKS, HEARD]


def test_where_nothing_is_here_yet_it_does_not_say_that_all_was_heard(stage: Stage) -> None:
    stage.model.apply([queued(run_id) for run_id in (1, 2, 3, 5)])
    stage.marking.ear_check.trigger()
    assert not stage.bar.isVisible()
    assert stage.banner.text == "No clip is here to listen to yet. Fetch them first."
