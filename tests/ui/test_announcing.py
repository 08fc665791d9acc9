"""What is said, how often, and that nothing is while nobody listens."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack
from PySide6.QtWidgets import QLineEdit, QWidget

from bulktts_gui.core.clips import ClipStatus
from bulktts_gui.core.fetch_state import FetchState, News
from bulktts_gui.models.clip_model import ClipTableModel
from bulktts_gui.ui import announcer, announcing
from bulktts_gui.ui.announcer import Announcer
from bulktts_gui.ui.announcing import Steps
from bulktts_gui.ui.player import PlayerState
from tests.ui.sample_clips import new_clips, ready

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

PATIENCE = 15_000


class Clock:
    """Seconds, as a test has them go by."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


def test_progress_is_said_at_each_quarter_but_not_all_the_time() -> None:
    clock = Clock()
    steps = Steps(clock)
    steps.begin(0)
    said = []
    for done in range(1, 101):
        clock.seconds += 0.2  # twenty seconds in all
        if steps.is_due(done, 100):
            said.append(done)
    assert said == [25, 50, 75]


def test_slow_progress_is_said_every_ten_seconds_and_a_standstill_is_not() -> None:
    clock = Clock()
    steps = Steps(clock)
    steps.begin(0)
    said = []
    for second in range(1, 61):
        clock.seconds = second
        if steps.is_due(second // 6, 1000):
            said.append(second)
    assert said == [10, 20, 30, 40, 50, 60]
    clock.seconds = 120
    assert not steps.is_due(10, 1000)


def test_quick_progress_is_not_said_at_all() -> None:
    clock = Clock()
    steps = Steps(clock)
    steps.begin(0)
    for done in range(1, 101):
        clock.seconds += 0.02
        assert not steps.is_due(done, 100)


def test_what_is_new_of_a_field_is_heard_once(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    monkeypatch.setattr(announcing, "say", lambda _source, text: heard.append(text))
    window = QWidget()
    qtbot.addWidget(window)
    field, other = QLineEdit(window), QLineEdit(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=PATIENCE)
    other.setFocus()
    for _ in range(2):
        announcing.describe(field, "It is made when you save.", aloud=False)
        assert heard == []
    for _ in range(2):
        announcing.describe(field, "You may not write there.")
        assert heard == ["You may not write there."]
    field.setFocus()
    for platform, more in (("linux", 0), ("win32", 1), ("darwin", 1)):
        monkeypatch.setattr(announcing.sys, "platform", platform)
        before = len(heard)
        announcing.describe(field, f"What is wrong on {platform}")
        assert field.accessibleDescription() == f"What is wrong on {platform}"
        assert len(heard) == before + more


class Flow(QObject):
    """Fetching and saving, as they tell of themselves."""

    changed = Signal()
    started = Signal(int)
    progressed = Signal(int, int)

    def __init__(self) -> None:
        super().__init__()
        self.is_running = False
        self.news: News | None = None

    def tell(self, state: FetchState, done: int, total: int) -> None:
        counts = {ClipStatus.READY: done}
        self.is_running = state is FetchState.RUNNING
        self.news = News((), state, total, counts, 0, None, None)
        self.changed.emit()


class Player(QObject):
    """The player's half of `Playback`."""

    stateChanged = Signal(object)  # noqa: N815 - Qt's way to name signals


class Stage:
    """An announcer, and what it has said."""

    def __init__(self, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
        self.said: list[str] = []
        monkeypatch.setattr(announcer, "say", lambda _source, text: self.said.append(text))
        monkeypatch.setattr(announcer, "QAccessible", SimpleNamespace(isActive=lambda: True))
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.model = ClipTableModel(self.window)
        self.model.add(new_clips(range(1, 121)))
        self.flow = Flow()
        self.playback = SimpleNamespace(player=Player(), run_id=None)
        self.undo = QUndoStack(self.window)
        self.clock = Clock()
        self.announcer = Announcer(
            self.model, self.window, self.flow, self.flow, self.playback,  # type: ignore[arg-type]
            self.undo, self.window, self.clock,
        )  # fmt: skip


@pytest.fixture
def stage(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, english: None) -> Stage:
    return Stage(qtbot, monkeypatch)


def test_a_fetch_from_its_start_to_its_end(stage: Stage) -> None:
    stage.flow.tell(FetchState.RUNNING, 0, 120)
    assert stage.said == ["Fetching 120 clips"]
    for done in (10, 30, 31):
        stage.clock.seconds += 4
        stage.model.apply([ready(n) for n in range(1, done + 1)])
        stage.flow.tell(FetchState.RUNNING, done, 120)
    assert stage.said[1:] == ["30 of 120 clips are here"]
    stage.flow.tell(FetchState.CANCELLED, 31, 120)
    assert stage.said[2:] == ["31 of 120 clips are here"]
    stage.flow.changed.emit()
    assert len(stage.said) == 3


def test_the_next_fetch_is_not_told_by_the_news_of_the_last(stage: Stage) -> None:
    stage.flow.tell(FetchState.RUNNING, 0, 1)
    stage.flow.tell(FetchState.CANCELLED, 0, 1)
    stage.said.clear()
    stage.flow.is_running = True
    stage.flow.changed.emit()
    assert stage.said == []
    stage.flow.tell(FetchState.RUNNING, 0, 1)
    assert stage.said == ["Fetching 1 clip"]


def test_all_that_came_is_left_to_the_banner(stage: Stage) -> None:
    stage.flow.tell(FetchState.RUNNING, 0, 120)
    stage.model.apply([ready(n) for n in range(1, 121)])
    stage.flow.tell(FetchState.DONE, 120, 120)
    assert stage.said == ["Fetching 120 clips"]


def test_saving(stage: Stage) -> None:
    stage.flow.started.emit(100)
    stage.clock.seconds = 5
    stage.flow.progressed.emit(60, 100)
    assert stage.said == ["Saving 100 clips", "60 of 100 clips are saved"]


def test_fetching_and_saving_at_once_do_not_upset_each_other(stage: Stage) -> None:
    stage.flow.tell(FetchState.RUNNING, 0, 120)
    stage.clock.seconds = 5
    stage.model.apply([ready(n) for n in range(1, 61)])
    stage.flow.tell(FetchState.RUNNING, 60, 120)
    stage.flow.started.emit(40)
    stage.said.clear()
    stage.clock.seconds = 9
    stage.flow.tell(FetchState.RUNNING, 61, 120)
    assert stage.said == [], "half of them was said already"
    stage.flow.progressed.emit(10, 40)
    assert stage.said == ["10 of 40 clips are saved"]


def test_what_a_search_shows_is_said_once_when_typing_has_ended(qtbot: QtBot, stage: Stage) -> None:
    for text in ("1", "11", "119"):
        stage.model.set_filter(stage.model.group, text)
        stage.announcer.list_filtered()
    assert stage.said == []
    qtbot.waitUntil(lambda: bool(stage.said), timeout=PATIENCE)
    assert stage.said == ["1 clip shown"]


def test_what_is_undone_is_said(stage: Stage) -> None:
    stage.undo.push(QUndoCommand("Kept"))
    assert stage.said == []
    stage.undo.undo()
    assert stage.said == ["Undone: Kept"]


def test_what_is_done_again_is_not_said_to_be_undone(stage: Stage) -> None:
    stage.undo.push(QUndoCommand("Kept"))
    stage.undo.push(QUndoCommand("To redo"))
    stage.undo.undo()
    stage.undo.undo()
    assert stage.said == ["Undone: To redo", "Undone: Kept"]
    stage.undo.redo()
    assert len(stage.said) == 2
    stage.undo.undo()
    assert stage.said[2:] == ["Undone: Kept"]


def test_a_pause_is_said_and_which_clip_plays_away_from_the_list(stage: Stage) -> None:
    stage.playback.run_id = 7
    stage.playback.player.stateChanged.emit(PlayerState.PLAYING)
    stage.playback.player.stateChanged.emit(PlayerState.PAUSED)
    stage.playback.player.stateChanged.emit(PlayerState.PLAYING)
    assert len(stage.said) == 2
    assert stage.said[1] == "Paused"
    assert stage.said[0] == (stage.model.clip(7).name or stage.model.clip(7).shown_id)


def test_nothing_is_said_while_nobody_listens(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = []
    listens = SimpleNamespace(isActive=lambda: False, updateAccessibility=told.append)
    monkeypatch.setattr(announcing, "QAccessible", listens)
    widget = QWidget()
    qtbot.addWidget(widget)
    announcing.say(widget, "Hello")
    assert told == []
