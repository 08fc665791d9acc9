"""Between the list and the player: which clip is heard, and getting one that is not here yet."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QElapsedTimer,
    QEvent,
    QObject,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication

from bulktts_gui.core.clips import ClipStatus
from bulktts_gui.models.wording import problem_words
from bulktts_gui.ui.player import Player, PlayerState, PlayerTrouble

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from PySide6.QtGui import QWindow

    from bulktts_gui.core.clips import ClipUpdate
    from bulktts_gui.core.settings import Settings
    from bulktts_gui.models.clip_model import ClipTableModel
    from bulktts_gui.ui.clip_view import ClipView
    from bulktts_gui.ui.player_bar import PlayerBar


#: Milliseconds for which a row is looked at before its clip is made ready: not for each row that
#: a held arrow key runs past.
_PREPARE_AFTER = 80
#: Milliseconds before its end at which a clip has its successor made ready.
_ENDS_SOON = 1500
#: Milliseconds that J and L go back and on: clips are sentences of a few seconds.
_STEP_MS = 2000
#: How far from its end the End key goes, in milliseconds: to hear how a clip ends.
_NEAR_END_MS = 1000
#: Milliseconds for which it is said that a clip cannot be played before the next one begins.
_PASS_OVER_AFTER = 1500
#: Pictures a second of a screen that does not tell, and the most that a line is moved.
_USUAL_RATE, _LOWEST_RATE, _HIGHEST_RATE = 60.0, 24.0, 144.0
_PLACES = (Qt.Key.Key_Home, Qt.Key.Key_End)
_LETTERS_AND_PLACES = (Qt.Key.Key_J, Qt.Key.Key_K, Qt.Key.Key_L, Qt.Key.Key_M, *_PLACES)


def trouble_words(trouble: PlayerTrouble) -> str:
    """Why a clip is not heard, and what to do."""
    words = {
        PlayerTrouble.NO_DEVICE: QCoreApplication.translate(
            "Playback",
            "No sound device was found. Plug in headphones or speakers and press Play again.",
        ),
        PlayerTrouble.CANT_PLAY: QCoreApplication.translate(
            "Playback",
            "This clip cannot be played: its file is damaged. Fetch it again from the row's menu.",
        ),
        PlayerTrouble.FILE_GONE: QCoreApplication.translate(
            "Playback", "The clip's file is no longer there. Fetch it again from the row's menu."
        ),
    }
    return words[trouble]


class Playback(QObject):
    """Joins the model, the view, the player and its bar.

    Signals:
        fetchRequested(object): this run id is wanted at once, to be heard.
        finished(object): this run was heard to its end; told before the next one begins.
        passedOver(object): this run cannot be played, which was said for a while; told before the
            next one begins.
    """

    fetchRequested = Signal(object)  # noqa: N815 - Qt's way of naming signals
    finished = Signal(object)
    passedOver = Signal(object)  # noqa: N815

    def __init__(
        self, model: ClipTableModel, view: ClipView, bar: PlayerBar, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.player = Player(self)
        self._model = model
        self._view = view
        self._bar = bar
        self._awaited: int | None = None
        # What is said of the clip in hand, and how.
        self._said: tuple[Callable[[str], None], Callable[[], str]] | None = None
        self._after = "stop"
        self._choose: Callable[[int], int | None] | None = None
        self._plays_on_select = False
        # Which clip a press of the mouse has selected and so begun, and the time since then.
        self._pressed: int | None = None
        self._since_press = QElapsedTimer()
        # The clip whose successor was made ready.
        self._foreseen: int | None = None
        self._prepare_timer = QTimer(self)
        self._prepare_timer.setSingleShot(True)
        self._prepare_timer.setInterval(_PREPARE_AFTER)
        self._prepare_timer.timeout.connect(self._prepare_current)
        self._pass_over_timer = QTimer(self)
        self._pass_over_timer.setSingleShot(True)
        self._pass_over_timer.setInterval(_PASS_OVER_AFTER)
        self._pass_over_timer.timeout.connect(self._pass_over)
        self._handle: QWindow | None = None
        view.playRequested.connect(self._row_asked)
        view.selectionModel().currentChanged.connect(self._offer)
        view.selectionModel().currentRowChanged.connect(self._prepare_soon)
        view.movedTo.connect(self._moved_to)
        model.modelReset.connect(self._offer)
        model.rowsInserted.connect(self._offer)
        model.rowsRemoved.connect(self._offer)
        model.layoutChanged.connect(self._offer)
        bar.playPressed.connect(self.toggle)
        bar.stopPressed.connect(self.stop)
        bar.previousPressed.connect(self.previous)
        bar.nextPressed.connect(self.next)
        bar.seekRequested.connect(self._seek)
        bar.speedChosen.connect(self._set_speed)
        bar.volumeChosen.connect(self._set_volume)
        bar.muteToggled.connect(self._set_muted)
        self.player.stateChanged.connect(self._state_changed)
        self.player.positionChanged.connect(bar.set_position)
        self.player.positionChanged.connect(self._prepare_successor)
        self.player.ended.connect(self._ended)
        self.player.durationChanged.connect(bar.set_duration)
        self.player.currentChanged.connect(self._current_changed)
        self.player.troubled.connect(self._troubled)
        self._add_keys()
        self._offer()

    @property
    def run_id(self) -> int | None:
        """The run that the player holds or that is on its way to it."""
        if self._awaited is not None:
            return self._awaited
        key = self.player.key
        return key if isinstance(key, int) else None

    def restore(self, volume: float, speed: float, *, muted: bool) -> None:
        """Take up what the person chose last time."""
        self.player.set_volume(volume)
        self.player.set_muted(muted)
        self._bar.set_volume(volume, muted=muted)
        self._bar.set_speed(speed)
        self.player.set_rate(self._bar.speed.currentData())

    def take_up(self, settings: Settings, names: Collection[str]) -> None:
        """Play as the settings of these names now say."""
        if not {"volume", "muted", "speed"}.isdisjoint(names):
            self.restore(settings.volume, settings.speed, muted=settings.muted)
        self.set_after(settings.after_clip)
        self.set_plays_on_select(settings.play_on_select)
        if "sound_device" in names:
            self.set_device(settings.sound_device)

    @property
    def after(self) -> str:
        """What comes after a clip, one of `menus.AFTER_CLIP`."""
        return self._after

    @Slot(str)
    def set_after(self, after: str) -> None:
        """Stop, play the next clip of the list that is here, or the same one again."""
        if after != self._after:
            self._after = after
            self._foreseen = None

    def let_choose(self, choose: Callable[[int], int | None] | None) -> None:
        """Have this say which run follows a run by itself, in place of `after`; None ends that."""
        self._choose = choose
        self._foreseen = None

    @property
    def plays_on_select(self) -> bool:
        """True when moving to a row plays its clip."""
        return self._plays_on_select

    @Slot(bool)
    def set_plays_on_select(self, plays: bool) -> None:
        """Play a clip that is here as soon as its row becomes the current one, or do not."""
        self._plays_on_select = plays

    @Slot(str)
    def set_device(self, device: str) -> None:
        """Play on another sound device; see `Player.set_device`."""
        self.player.set_device(device)

    @Slot()
    def warm_up(self) -> None:
        """Have the first clip be heard as promptly as all later ones."""
        self.player.warm_up()
        self._prepare_timer.start()

    @Slot(object)
    def play(self, run_id: int) -> None:
        """Play this run from its start, or pause it if it is the one that plays."""
        if run_id == self.player.key and self.player.state in (
            PlayerState.PLAYING,
            PlayerState.PAUSED,
            PlayerState.LOADING,
        ):
            self.player.toggle()
            return
        if not self._model.has(run_id):
            return
        clip = self._model.clip(run_id)
        if clip.status is ClipStatus.READY and clip.path is not None:
            self._awaited = None
            self.player.play(run_id, clip.path)
        else:
            self.player.release()
            self._awaited = run_id
            self._show(run_id)
            self._say(self._bar.show_waiting, self._waiting_words)
            self.fetchRequested.emit(run_id)

    def play_anew(self, run_id: int) -> None:
        """Play this run from its start, or leave it alone if it plays; go to its row."""
        player = self.player
        if player.key == run_id and player.state is PlayerState.PAUSED:
            player.stop()
        # Playing by itself, when its row was selected, may have been as quick.
        if self.run_id != run_id or player.state not in (PlayerState.PLAYING, PlayerState.LOADING):
            self.play(run_id)
        if run_id != self._view.current_run_id():
            self._view.select_run(run_id)

    @Slot()
    def toggle(self) -> None:
        """What the large play button does: go on, or begin with the row that is current."""
        current = self._view.current_run_id()
        holds = self.player.state in (PlayerState.PLAYING, PlayerState.PAUSED, PlayerState.LOADING)
        if holds:
            self.player.toggle()
        elif current is not None:
            self.play(current)
        elif self._model.rowCount():
            self._play_row(0)

    @Slot()
    def stop(self) -> None:
        """Stop, and no longer wait for a clip on its way."""
        self.stop_waiting()
        self._pass_over_timer.stop()
        self.player.stop()

    @Slot()
    def previous(self) -> None:
        """Play the row above."""
        self._step(-1)

    @Slot()
    def next(self) -> None:
        """Play the row below."""
        self._step(1)

    @Slot()
    def stop_waiting(self) -> None:
        """Nobody fetches any more: the awaited clip will not come."""
        if self._awaited is not None:
            self._awaited = None
            self._show(None)

    @Slot(object)
    def take_updates(self, updates: list[ClipUpdate]) -> None:
        """Play the awaited clip once it is here; say why when it will not come."""
        for update in updates:
            if update.run_id != self._awaited:
                continue
            if update.new_run_id is not None:
                self._awaited = update.new_run_id
                if self._is_ready(update.new_run_id):
                    self.play(update.new_run_id)
            elif update.status is ClipStatus.READY:
                self.play(update.run_id)
            elif update.status.can_retry:
                self._awaited = None
                self._model.set_playing(None)
                if update.problem is not None:
                    self._say(self._bar.show_message, partial(problem_words, update.problem))

    def release(self, run_ids: list[int] | None = None) -> None:
        """Let go of the file of any of these runs (of whatever is in hand, when None)."""
        self._prepare_timer.stop()
        self._pass_over_timer.stop()
        self.player.prepare(None)
        if run_ids is None or self.run_id in run_ids:
            self._awaited = None
            self.player.release()
            self._show(None)

    def shut_down(self) -> None:
        """Close the sound device."""
        self._awaited = None
        self._prepare_timer.stop()
        self._pass_over_timer.stop()
        self.player.close()

    # Inside

    def _add_keys(self) -> None:
        """Keys that work wherever in the window the list or the player is in use.

        A field that is typed into keeps its letters: Qt asks it before any shortcut.
        """
        keys = Qt.Key
        actions = {
            keys.Key_J: self._back,
            keys.Key_K: self.toggle,
            keys.Key_L: self._on,
            keys.Key_M: self._bar.toggle_mute,
            keys.Key_MediaPlay: self.toggle,
            keys.Key_MediaPause: self.player.pause,
            keys.Key_MediaTogglePlayPause: self.toggle,
            keys.Key_MediaStop: self.stop,
            keys.Key_MediaPrevious: self.previous,
            keys.Key_MediaNext: self.next,
        }
        # In the list these go to the first and the last row.
        in_the_bar = {keys.Key_Home: self._to_start, keys.Key_End: self._to_end}
        for place, shortcuts in ((self._view, actions), (self._bar, actions | in_the_bar)):
            for key, action in shortcuts.items():
                shortcut = QShortcut(QKeySequence(key), place)
                shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                shortcut.activated.connect(action)
        # Its list of choices counts as a child, and has these keys to itself while it is open; a
        # slider goes to its ends with two of them.
        self._bar.speed.view().installEventFilter(self)
        self._bar.volume.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Have these sent on as keys to a list that does not say that it wants them."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in (_PLACES if watched is self._bar.volume else _LETTERS_AND_PLACES)
        ):
            event.accept()
            return True
        return super().eventFilter(watched, event)

    @Slot()
    def _back(self) -> None:
        self.player.seek(self.player.position - _STEP_MS)

    @Slot()
    def _on(self) -> None:
        self.player.seek(self.player.position + _STEP_MS)

    @Slot()
    def _to_start(self) -> None:
        self.player.seek(0)

    @Slot()
    def _to_end(self) -> None:
        duration = self.player.duration
        self.player.seek(duration - min(_NEAR_END_MS, duration // 4))

    def _is_ready(self, run_id: int) -> bool:
        return self._model.has(run_id) and self._model.clip(run_id).status is ClipStatus.READY

    @Slot()
    def _prepare_soon(self) -> None:
        self._prepare_timer.start()

    @Slot(object)
    def _moved_to(self, run_id: int) -> None:
        """Play the row that the person has gone to, where that is how they listen."""
        # Whoever listens in turn and goes back a row wants to hear that one.
        plays = self._plays_on_select or self._choose is not None
        if plays and run_id != self.run_id and self._is_ready(run_id):
            by_mouse = QApplication.mouseButtons() != Qt.MouseButton.NoButton
            self._pressed = run_id if by_mouse else None
            self._since_press.start()
            self.play(run_id)

    @Slot(object)
    def _row_asked(self, run_id: int) -> None:
        """Play or pause, unless this is still the click (or double click) that began the clip."""
        if run_id == self._pressed and self.player.key == run_id:
            self._pressed = None
            if self._since_press.elapsed() < QApplication.doubleClickInterval():
                return
        self.play(run_id)

    @Slot()
    def _prepare_current(self) -> None:
        """Make the clip ready that Space would play."""
        run_id = self._view.current_run_id()
        holds = self.player.state in (PlayerState.PLAYING, PlayerState.PAUSED, PlayerState.LOADING)
        # Until then, there is more in the window to be made ready than this.
        if self.player.is_warm and not (holds and run_id == self.player.key):
            self._prepare(run_id)

    @Slot(int)
    def _prepare_successor(self, position: int) -> None:
        is_playing = self.player.state is PlayerState.PLAYING
        is_ending = is_playing and 0 < self.player.duration <= position + _ENDS_SOON
        if not is_ending:
            self._foreseen = None
        elif self._foreseen != self.run_id:
            self._foreseen = self.run_id
            successor = self._successor()
            if successor is not None:
                self._prepare(successor)

    def _prepare(self, run_id: int | None) -> None:
        if run_id is not None and self._is_ready(run_id):
            self.player.prepare(self._model.clip(run_id).path)

    def _successor(self) -> int | None:
        """The run that plays by itself after the present one; None when none does."""
        run_id = self.run_id
        if run_id is None:
            return None
        if self._choose is not None:
            return self._choose(run_id)
        if self._after == "repeat":
            return run_id
        row = self._model.row_of(run_id)
        if self._after == "stop" or row < 0:
            return None
        return self._model.next_ready(row + 1)

    @Slot()
    def _ended(self) -> None:
        # Chosen first: whoever is told may take this one out of the rows.
        run_id, successor = self.run_id, self._successor()
        self.finished.emit(run_id)
        self._go_on(successor)

    @Slot()
    def _pass_over(self) -> None:
        if self.player.state is PlayerState.FAILED:
            run_id, successor = self.run_id, self._successor()
            self.passedOver.emit(run_id)
            self._go_on(successor)

    def _go_on(self, successor: int | None) -> None:
        if successor is None:
            self._prepare_timer.start()
        else:
            self.play_anew(successor)

    def _step(self, by: int) -> None:
        run_id = self.run_id
        row = self._model.row_of(run_id) if run_id is not None else -1
        if row < 0:
            row = self._view.currentIndex().row() if self._view.currentIndex().isValid() else -by
        self._play_row(row + by)

    def _play_row(self, row: int) -> None:
        if 0 <= row < self._model.rowCount():
            run_id = self._model.run_id_at(row)
            # In this order, for selecting may play as well, and asking twice is to pause.
            self.play(run_id)
            self._view.select_run(run_id)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LanguageChange and self._said is not None:
            self._say(*self._said)
        return super().event(event)

    def _say(self, show: Callable[[str], None], words: Callable[[], str]) -> None:
        """Say something of the clip in hand, and once more whenever the language changes."""
        self._said = (show, words)
        show(words())

    def _waiting_words(self) -> str:
        return self.tr("Fetching this clip; it plays as soon as it is here.")

    def _show(self, run_id: int | None) -> None:
        """Have bar and list show which run is in hand."""
        self._said = None
        self._model.set_playing(run_id)
        if run_id is None or not self._model.has(run_id):
            self._bar.show_clip("", "", b"")
        else:
            clip = self._model.clip(run_id)
            title = clip.name or clip.shown_id
            self._bar.show_clip(title, clip.text, clip.audio.peaks if clip.audio else b"")
        self._offer()

    @Slot()
    def _offer(self) -> None:
        rows = self._model.rowCount()
        run_id = self.run_id
        row = self._model.row_of(run_id) if run_id is not None else -1
        if row < 0:
            row = self._view.currentIndex().row()
        self._bar.set_can_move(back=row > 0, on=rows > 0 and row < rows - 1, play=rows > 0)

    @Slot(object)
    def _current_changed(self, key: object) -> None:
        if isinstance(key, int):
            self._show(key)
        elif self._awaited is None:
            self._show(None)

    @Slot(object)
    def _state_changed(self, state: PlayerState) -> None:
        playing = state in (PlayerState.PLAYING, PlayerState.LOADING)
        self._bar.show_playing(playing)
        self._view.delegate.is_playing = playing
        run_id = self.run_id
        if run_id is None:
            return
        if state is PlayerState.PLAYING:
            self._follow_screen()
            self._model.set_remark(run_id, None)
            self._show(run_id)
        if (row := self._model.row_of(run_id)) >= 0:
            self._view.update_rows([row])

    @Slot()
    def _follow_screen(self) -> None:
        """Have the position told with each picture of the screen that the player is on."""
        handle = self._bar.window().windowHandle()
        if handle is not None and handle is not self._handle:
            self._handle = handle
            handle.screenChanged.connect(self._follow_screen)
        rate = self._bar.screen().refreshRate()
        rate = min(rate, _HIGHEST_RATE) if rate >= _LOWEST_RATE else _USUAL_RATE
        self.player.set_interval(int(1000 / rate))

    @Slot(object, object)
    def _troubled(self, key: object, trouble: PlayerTrouble) -> None:
        words = partial(trouble_words, trouble)
        self._say(self._bar.show_message, words)
        if isinstance(key, int):
            self._model.set_remark(key, words)
        plays_on = self._choose is not None or self._after == "next"
        if plays_on and trouble is not PlayerTrouble.NO_DEVICE:
            self._pass_over_timer.start()

    @Slot(int)
    def _seek(self, position: int) -> None:
        self.player.seek(position)

    @Slot(float)
    def _set_speed(self, speed: float) -> None:
        self.player.set_rate(speed)

    @Slot(float)
    def _set_volume(self, volume: float) -> None:
        self.player.set_volume(volume)

    @Slot(bool)
    def _set_muted(self, muted: bool) -> None:
        self.player.set_muted(muted)
