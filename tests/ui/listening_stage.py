"""A list that is listened to and marked, with a player that does as it is told.

The list, what plays from it and the marks are the app's own; so is the player, where a test wants
to hear something.
"""

from __future__ import annotations

import contextlib
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QUndoStack
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from bulktts_gui.models.clip_model import ClipTableModel
from bulktts_gui.ui.clip_view import ClipView
from bulktts_gui.ui.ear_check import EarCheck
from bulktts_gui.ui.marking import Marking
from bulktts_gui.ui.parts import Banner
from bulktts_gui.ui.playback import Playback
from bulktts_gui.ui.player import PlayerState, PlayerTrouble
from bulktts_gui.ui.player_bar import PlayerBar
from tests.services import make_clip
from tests.ui.sample_clips import new_clips, ready

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    import pytest
    from pytestqt.qtbot import QtBot

    from bulktts_gui.core.clips import Marks

PATIENCE = 10_000
NO_KEYS = Qt.KeyboardModifier.NoModifier


class FakePlayer(QObject):
    """In the player's place: it plays at once, and moves, fails and ends when it is told to."""

    stateChanged = Signal(object)  # noqa: N815 - the player's own names
    positionChanged = Signal(int)  # noqa: N815
    durationChanged = Signal(int)  # noqa: N815
    ended = Signal()
    troubled = Signal(object, object)
    currentChanged = Signal(object)  # noqa: N815

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.state = PlayerState.EMPTY
        self.key: int | None = None
        self.position = 0
        self.duration = 1000
        self.is_warm = False
        self.played: list[int] = []
        self.prepared: list[Path | None] = []
        #: Why these runs are not heard.
        self.troubles: dict[int, PlayerTrouble] = {}

    def play(self, key: int, path: Path) -> None:
        self.played.append(key)
        if self.key != key:
            self.key = key
            self.currentChanged.emit(key)
        trouble = self.troubles.get(key)
        if trouble is None:
            self._become(PlayerState.PLAYING)
        else:
            self._become(PlayerState.FAILED)
            self.troubled.emit(key, trouble)

    def take(self, key: int | None, duration: int) -> None:
        """Have a clip of so many milliseconds in hand."""
        self.duration = duration
        if key is None:
            self.release()
        else:
            self.play(key, Path())

    def move(self, *positions: int) -> None:
        for position in positions:
            self.positionChanged.emit(position)

    def end(self) -> None:
        self._become(PlayerState.STOPPED)
        self.ended.emit()

    def stop(self) -> None:
        self._become(PlayerState.STOPPED)

    def pause(self) -> None:
        self._become(PlayerState.PAUSED)

    def toggle(self) -> None:
        is_playing = self.state is PlayerState.PLAYING
        self._become(PlayerState.PAUSED if is_playing else PlayerState.PLAYING)

    def release(self, path: Path | None = None) -> None:
        self.key = None
        self._become(PlayerState.EMPTY)
        self.currentChanged.emit(None)

    def prepare(self, path: Path | None) -> None:
        self.prepared.append(path)

    def close(self) -> None:
        self.release()

    def set_interval(self, ms: int) -> None: ...

    def seek(self, ms: int) -> None: ...

    def _become(self, state: PlayerState) -> None:
        self.state = state
        self.stateChanged.emit(state)


class Stage:
    """A list of runs from 1 on, in a window with a field for text, and a library that remembers."""

    def __init__(
        self, window: QWidget, *, total: int, here: Collection[int], clips: Path | None = None
    ) -> None:
        """`here`: these are fetched; as real files of 0.3 seconds where there is a folder `clips`.

        The player is a `FakePlayer` where `fake_player` was called before.
        """
        self.window = window
        self.model = ClipTableModel(window)
        self.model.add(new_clips(range(1, total + 1)))
        self.model.apply([ready(run_id, _clip(clips, run_id)) for run_id in here])
        self.view = ClipView(self.model)
        self.undo = QUndoStack(window)
        self.banner = Banner()
        self.player_bar = PlayerBar()
        self.playback = Playback(self.model, self.view, self.player_bar, window)
        self.player: Any = self.playback.player
        self.kept: dict[int, Marks] = {}
        self.saved: list[list[int]] = []
        saving: Any = SimpleNamespace(save=self.saved.append)
        self.marking = Marking(
            self.model, self.view, self.undo, self.banner, self.playback, saving, window
        )
        desk: Any = SimpleNamespace(session=SimpleNamespace(set_marks=self._keep))
        self.marking.use(desk)
        self.search = QLineEdit()
        self.filters = QWidget()
        self.bar = EarCheck(
            self.model, self.view, self.playback, self.marking, self.banner, self.filters
        )
        layout = QVBoxLayout(window)
        for each in (
            self.banner, self.search, self.filters, self.bar, self.view, self.player_bar
        ):  # fmt: skip
            layout.addWidget(each)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_KEYS) -> None:
        """Press a key; it goes to whatever has the focus."""
        handle = self.window.windowHandle()
        assert handle is not None
        QTest.keyClick(handle, key, modifiers)

    def marks(self) -> list[Marks]:
        return [self.model.marks(run_id) for run_id in self.model.run_ids()]

    def _keep(self, marks: Mapping[int, Marks]) -> None:
        self.kept.update(marks)


def fake_player(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bulktts_gui.ui.playback.Player", FakePlayer)
    monkeypatch.setattr("bulktts_gui.ui.playback._PASS_OVER_AFTER", 10)


@contextlib.contextmanager
def on_screen(qtbot: QtBot, window: QWidget) -> Iterator[None]:
    """Show a window that gets the keys, for as long as the block lasts."""
    qtbot.addWidget(window)
    window.resize(1100, 500)
    with qtbot.waitActive(window, timeout=PATIENCE):
        window.show()
        window.activateWindow()
    yield
    window.hide()


def _clip(folder: Path | None, run_id: int) -> Path | None:
    if folder is None:
        return None
    path = folder / f"{run_id}.flac"
    path.write_bytes(make_clip(run_id, seconds=0.3))
    return path
