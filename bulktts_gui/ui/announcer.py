"""What goes on in the window, said to people who do not see it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QLocale, QObject, QTimer, Slot
from PySide6.QtGui import QAccessible

from bulktts_gui.core.fetch_state import FetchState
from bulktts_gui.models.clip_model import ClipTableModel, Group
from bulktts_gui.models.wording import filled
from bulktts_gui.ui.announcing import Steps, say
from bulktts_gui.ui.player import PlayerState

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QUndoStack
    from PySide6.QtWidgets import QWidget

    from bulktts_gui.ui.clip_view import ClipView
    from bulktts_gui.ui.fetch_flow import FetchFlow
    from bulktts_gui.ui.playback import Playback
    from bulktts_gui.ui.save_flow import SaveFlow

#: Milliseconds after the last key of a search before its result is said.
_TYPING_PAUSE = 700


class Announcer(QObject):
    """Says how fetching and saving get on, what a search has found, what was undone.

    How something came out is in the banner, which speaks for itself.
    """

    def __init__(
        self,
        model: ClipTableModel,
        view: ClipView,
        fetching: FetchFlow,
        saving: SaveFlow,
        playback: Playback,
        undo: QUndoStack,
        parent: QWidget,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._window = parent
        self._model = model
        self._view = view
        self._fetching = fetching
        self._playback = playback
        self._undo = undo
        # Clips may be fetched and saved at the same time.
        self._fetched, self._saved = Steps(now), Steps(now)
        self._undo_index = undo.index()
        # How many clips the fetch that runs is to bring; 0 while none runs.
        self._wanted = 0
        self._played: object = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_TYPING_PAUSE)
        self._timer.timeout.connect(self._say_shown)
        fetching.changed.connect(self._fetch_changed)
        saving.started.connect(self._saving_started)
        saving.progressed.connect(self._saving_progressed)
        playback.player.stateChanged.connect(self._player_changed)
        undo.indexChanged.connect(self._undone)

    @Slot()
    def list_filtered(self) -> None:
        """Say soon how much the list shows now."""
        if QAccessible.isActive():
            self._timer.start()

    @Slot()
    def _say_shown(self) -> None:
        self._say(self.tr("%n clip(s) shown", "", self._model.rowCount()))

    # Fetching and saving

    @Slot()
    def _fetch_changed(self) -> None:
        news = self._fetching.news
        if news is None or not QAccessible.isActive():
            return
        ready = self._model.count(Group.READY)
        # The last news of one fetch are still there when the next one begins.
        if self._fetching.is_running and news.state in (FetchState.RUNNING, FetchState.PAUSED):
            if not self._wanted:
                self._fetched.begin(news.done)
                self._say(self.tr("Fetching %n clip(s)", "", news.total - news.done))
            elif self._fetched.is_due(news.done, news.total):
                self._say(self._here_words(ready))
            self._wanted = news.total
        elif not self._fetching.is_running and self._wanted:
            was_one, self._wanted = self._wanted == 1, 0
            # That all are here stands in the banner, but not for one clip.
            if was_one or ready < self._model.total:
                self._say(self._here_words(ready))

    def _here_words(self, ready: int) -> str:
        text = self.tr("%1 of %n clip(s) are here", "", self._model.total)
        return filled(text, QLocale().toString(ready))

    @Slot(int)
    def _saving_started(self, total: int) -> None:
        self._saved.begin(0)
        self._say(self.tr("Saving %n clip(s)", "", total))

    @Slot(int, int)
    def _saving_progressed(self, done: int, total: int) -> None:
        if self._saved.is_due(done, total):
            text = self.tr("%1 of %n clip(s) are saved", "", total)
            self._say(filled(text, QLocale().toString(done)))

    # The rest

    @Slot(object)
    def _player_changed(self, state: PlayerState) -> None:
        """Say what cannot be known from the sound, and no more: it would talk into the clip."""
        if state is PlayerState.PAUSED:
            self._say(self.tr("Paused"))
        elif state is PlayerState.PLAYING:
            run_id, before = self._playback.run_id, self._played
            self._played = run_id
            # Whoever is in the list has heard which row it is.
            if run_id not in (None, before) and not self._view.hasFocus():
                clip = self._model.clip(run_id) if self._model.has(run_id) else None
                self._say(clip.name or clip.shown_id if clip is not None else "")

    @Slot(int)
    def _undone(self, index: int) -> None:
        # The stack tells of its own end, when it can no longer be asked.
        if not shiboken6.isValid(self._undo):
            return
        before, self._undo_index = self._undo_index, index
        # After doing one of several again there is one to redo as well.
        if index < before and (words := self._undo.redoText()):
            self._say(filled(self.tr("Undone: %1"), words))

    def _say(self, text: str) -> None:
        say(self._window, text)
