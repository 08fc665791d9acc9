"""Between the list and the player: which clip is heard, and getting one that is not here yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from bulktts_gui.core.clips import ClipStatus
from bulktts_gui.models.wording import problem_words
from bulktts_gui.ui.player import Player, PlayerState, PlayerTrouble

if TYPE_CHECKING:
    from bulktts_gui.core.clips import ClipUpdate
    from bulktts_gui.models.clip_model import ClipTableModel
    from bulktts_gui.ui.clip_view import ClipView
    from bulktts_gui.ui.player_bar import PlayerBar


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
    """

    fetchRequested = Signal(object)  # noqa: N815 - Qt's way of naming signals

    def __init__(
        self, model: ClipTableModel, view: ClipView, bar: PlayerBar, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.player = Player(self)
        self._model = model
        self._view = view
        self._bar = bar
        self._awaited: int | None = None
        view.playRequested.connect(self.play)
        view.selectionModel().currentChanged.connect(self._offer)
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
        self.player.durationChanged.connect(bar.set_duration)
        self.player.currentChanged.connect(self._current_changed)
        self.player.troubled.connect(self._troubled)
        self._offer()

    @property
    def run_id(self) -> int | None:
        """The run that the player holds or that is on its way to it."""
        if self._awaited is not None:
            return self._awaited
        key = self.player.key
        return key if isinstance(key, int) else None

    def restore(self, *, volume: float, muted: bool, speed: float) -> None:
        """Take up what the person chose last time."""
        self.player.set_volume(volume)
        self.player.set_muted(muted)
        self._bar.set_volume(volume, muted=muted)
        self._bar.set_speed(speed)
        self.player.set_rate(self._bar.speed.currentData())

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
            self._bar.show_waiting(self.tr("Fetching this clip; it plays as soon as it is here."))
            self.fetchRequested.emit(run_id)

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
                    self._bar.show_message(problem_words(update.problem))

    def release(self, run_ids: list[int] | None = None) -> None:
        """Let go of the file of any of these runs (of whatever is in hand, when None)."""
        if run_ids is None or self.run_id in run_ids:
            self._awaited = None
            self.player.release()
            self._show(None)

    def shut_down(self) -> None:
        """Close the sound device."""
        self._awaited = None
        self.player.close()

    # Inside

    def _is_ready(self, run_id: int) -> bool:
        return self._model.has(run_id) and self._model.clip(run_id).status is ClipStatus.READY

    def _step(self, by: int) -> None:
        run_id = self.run_id
        row = self._model.row_of(run_id) if run_id is not None else -1
        if row < 0:
            row = self._view.currentIndex().row() if self._view.currentIndex().isValid() else -by
        self._play_row(row + by)

    def _play_row(self, row: int) -> None:
        if 0 <= row < self._model.rowCount():
            run_id = self._model.run_id_at(row)
            self._view.select_run(run_id)
            self.play(run_id)

    def _show(self, run_id: int | None) -> None:
        """Have bar and list show which run is in hand."""
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
            self._model.set_remark(run_id, "")
            self._show(run_id)
        if (row := self._model.row_of(run_id)) >= 0:
            self._view.update_rows([row])

    @Slot(object, object)
    def _troubled(self, key: object, trouble: PlayerTrouble) -> None:
        words = trouble_words(trouble)
        self._bar.show_message(words)
        if isinstance(key, int):
            self._model.set_remark(key, words)

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
