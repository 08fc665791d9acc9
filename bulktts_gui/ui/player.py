"""The player: Qt's media player behind states and troubles of our own.

QtMultimedia takes its time to load, so it is imported at the first use, or by `Player.warm_up`
once the window is on screen.

Every clip gets a `QMediaPlayer` of its own and loses it as soon as it no longer plays or pauses.
Making one takes a tenth of a millisecond, and destroying it is what gives two promises:

- no signal of one clip is taken for another's, for its sender is gone;
- the file is closed when `Player.release` returns. `setSource(QUrl())` alone does not do that: a
  clip that is still loading stays open until the event loop turns (Qt 6.12, FFmpeg).

The file is given to Qt by its address. Played from memory it would hold no file open at all, but
clips may be hours long. A `QFile` or `QBuffer` made in Python cannot be used either: FFmpeg reads
it in a thread that needs Python's lock, which the main thread holds while it waits for that one.

The clip that is likely to be heard next waits in a second media player, loaded and held at its
start (`Player.prepare`): playing it is then a matter of opening the sound device alone.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, QUrl, Signal, Slot

from bulktts_gui.core.resources import resource
from bulktts_gui.core.sound_file import begins_as_audio, decodes_at, stamp

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer

    from bulktts_gui.ui.sound_devices import SoundDevices

#: How often the position is told while a clip plays, unless `set_interval` says so: with each
#: picture of most screens.
TICK_MS = 16
#: Qt tells the position once per decoded frame, up to 200 ms apart. Between two of them it is
#: reckoned by the clock, yet never further than this, for sound that stalls.
LONGEST_STEP_MS = 300
#: A playing clip of which Qt tells nothing for so long will not be heard any more. (A damaged file
#: may start well and yet give no sound, and no error either.)
STUCK_MS = 10_000
#: A sound device that takes nothing for so long is given up for another one.
DEAD_DEVICE_MS = 2_500
#: How long after a clip begins its device is proved to be there: by then it is open, and to open it
#: once more holds nothing up.
PROVE_AFTER_MS = 150
SLOWEST, FASTEST = 0.5, 2.0


class PlayerState(enum.Enum):
    """What the player is doing."""

    EMPTY = enum.auto()
    LOADING = enum.auto()
    PLAYING = enum.auto()
    PAUSED = enum.auto()
    STOPPED = enum.auto()
    FAILED = enum.auto()


class PlayerTrouble(enum.Enum):
    """Why a clip is not heard."""

    NO_DEVICE = enum.auto()
    CANT_PLAY = enum.auto()
    FILE_GONE = enum.auto()


@dataclass(frozen=True, slots=True)
class _Deck:
    """A clip's media player with its way to the sound device."""

    path: Path
    #: Tells a file from another one that took its place.
    stamp: tuple[int, int, int]
    media: QMediaPlayer
    output: QAudioOutput

    def close(self) -> None:
        """Close the file, before this returns."""
        shiboken6.delete(self.media)
        shiboken6.delete(self.output)


class Player(QObject):
    """Plays one clip at a time, on the system's default sound device or a chosen one.

    Times are whole milliseconds of the clip. A key is whatever the caller knows a clip by.
    A file is held open in the states LOADING, PLAYING and PAUSED, and while it is prepared.

    Signals:
        stateChanged(PlayerState): the state is another one now.
        positionChanged(int): where the clip is; see `set_interval`.
        durationChanged(int): the clip's length; 0 while it is not known.
        ended(): the clip was played to its end; told after the state STOPPED.
        troubled(object, PlayerTrouble): the key of the clip that is not heard, and why. The state
            is FAILED, or PAUSED when the last sound device was taken away meanwhile.
        currentChanged(object): the key of the clip in hand; None when there is none.
    """

    stateChanged = Signal(object)  # noqa: N815 - Qt's way to name signals
    positionChanged = Signal(int)  # noqa: N815
    durationChanged = Signal(int)  # noqa: N815
    ended = Signal()
    troubled = Signal(object, object)
    currentChanged = Signal(object)  # noqa: N815

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._devices: SoundDevices | None = None
        self._deck: _Deck | None = None
        self._spare: _Deck | None = None
        self._opener: _Deck | None = None
        self._state = PlayerState.EMPTY
        self._key: object = None
        self._path: Path | None = None
        self._duration = 0
        self._position = 0
        self._volume = 1.0
        self._muted = False
        self._rate = 1.0
        self._device = ""
        # Whether what plays has been proved to be heard, and the time since its device was opened.
        self._is_proved = False
        self._since_opened = QElapsedTimer()
        # Where the clip was last begun or sent to, Qt's latest word on the position, and the time
        # since then.
        self._counted_from = self._reported = 0
        self._since_report = QElapsedTimer()
        self._tick = QTimer(self)
        self._tick.setTimerType(Qt.TimerType.PreciseTimer)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self._advance)

    @property
    def state(self) -> PlayerState:
        return self._state

    @property
    def key(self) -> object:
        """What the clip in hand was called in `play`; None when there is none."""
        return self._key

    @property
    def path(self) -> Path | None:
        return self._path

    @property
    def position(self) -> int:
        return self._position

    @property
    def duration(self) -> int:
        return self._duration

    @property
    def volume(self) -> float:
        """The slider's place, 0.0 to 1.0; see `set_volume`."""
        return self._volume

    @property
    def muted(self) -> bool:
        return self._muted

    @property
    def rate(self) -> float:
        return self._rate

    @property
    def device(self) -> str:
        """The chosen device, plugged in or not; "" for the one that the system plays on."""
        return self._device

    def set_device(self, device: str) -> None:
        """Play on this one of `devices`; on the system's whenever it is not plugged in."""
        self._device = device
        if self._devices is not None:
            self._devices.try_again()
        self._follow_devices()

    def devices(self) -> list[tuple[str, str]]:
        """The sound devices that are plugged in: what `set_device` takes, and what people read."""
        self._has_device()
        from bulktts_gui.ui.sound_devices import device_name

        found = self._devices.listed() if self._devices is not None else []
        return [(device_name(each), each.description()) for each in found]

    @property
    def is_warm(self) -> bool:
        """True once QtMultimedia is loaded."""
        return self._devices is not None

    def warm_up(self) -> None:
        """Load QtMultimedia and play a tenth of a second of silence.

        The first clip that a process plays waits for libraries, decoder and sound server; with
        this it does not.
        """
        if self._devices is not None or not self._has_device():
            return
        self._opener = deck = self._make_deck(resource("sounds/silence.flac"))
        queued = Qt.ConnectionType.QueuedConnection
        if deck is not None:
            deck.media.mediaStatusChanged.connect(self._sync_opener, queued)
            deck.media.play()

    def prepare(self, path: Path | None) -> None:
        """Have a clip ready at its start, so that `play` of this file is heard at once.

        One clip is kept ready at a time; None lets go of it. A file that is no audio is not told
        of before it is played.
        """
        if self._spare is not None:
            if path == self._spare.path and stamp(path) == self._spare.stamp:
                return
            self._spare.close()
            self._spare = None
        if path is None or not self._has_device():
            return
        self._spare = deck = self._make_deck(path)
        if deck is not None:
            queued = Qt.ConnectionType.QueuedConnection
            deck.media.mediaStatusChanged.connect(self._sync_spare, queued)

    def play(self, key: object, path: Path) -> None:
        """Play the clip in the file `path` from its start, instead of whatever is in hand."""
        self._start(key, path, 0)

    def pause(self) -> None:
        """Hold a playing clip; one that is still loading is stopped."""
        if self._state is PlayerState.LOADING:
            self.stop()
        elif self._state is PlayerState.PLAYING and self._deck is not None:
            self._deck.media.pause()
            self._set_state(PlayerState.PAUSED)

    def toggle(self) -> None:
        """Pause what plays, go on with what is paused, play again what stopped or failed."""
        if self._state is PlayerState.PAUSED:
            self._resume()
        elif self._state in (PlayerState.PLAYING, PlayerState.LOADING):
            self.pause()
        elif self._path is not None:
            self._start(self._key, self._path, self._position)

    def stop(self) -> None:
        """Stop, go back to the clip's start and close its file. The clip stays in hand."""
        if self._state is PlayerState.EMPTY:
            return
        self._unload()
        self._move_to(0)
        self._set_state(PlayerState.STOPPED)

    def seek(self, ms: int) -> None:
        """Go to a place in the clip; when stopped, `toggle` starts there."""
        if self._state in (PlayerState.EMPTY, PlayerState.FAILED):
            return
        ms = max(0, ms)
        if self._duration:
            ms = min(ms, self._duration)
        self._move_to(ms)
        if self._deck is not None and self._state is not PlayerState.LOADING:
            self._deck.media.setPosition(ms)

    def set_volume(self, volume: float) -> None:
        """Set how loud it is, 0.0 to 1.0, in steps that sound even (as a slider gives them)."""
        self._volume = min(max(volume, 0.0), 1.0)
        self._apply_volume()

    def set_muted(self, muted: bool) -> None:
        self._muted = muted
        self._apply_volume()

    def set_rate(self, rate: float) -> None:
        """Set the speed, 0.5 to 2.0; the pitch stays (from Qt 6.10 on)."""
        self._rate = min(max(rate, SLOWEST), FASTEST)
        self._count_from(self._position)
        for deck in self._decks():
            deck.media.setPlaybackRate(self._rate)

    def set_interval(self, ms: int) -> None:
        """Tell the position once in so many milliseconds while a clip plays."""
        if ms != self._tick.interval():  # or a tick that is due would come later
            self._tick.setInterval(ms)

    def release(self, path: Path | None = None) -> None:
        """Let go of the clips in hand and prepared, or only of `path`.

        When this returns the file is closed, and may be replaced or deleted.
        """
        if self._spare is not None and path in (None, self._spare.path):
            self.prepare(None)
        if self._path is None or (path is not None and path.absolute() != self._path.absolute()):
            return
        self._unload()
        self._key = self._path = None
        self._set_duration(0)
        self._move_to(0)
        self._set_state(PlayerState.EMPTY)
        self.currentChanged.emit(None)

    def close(self) -> None:
        """Let go of the clips and of the sound device, before the application ends."""
        self.release()
        self._close_opener()
        if self._devices is not None:
            shiboken6.delete(self._devices)
        self._devices = None

    def _start(self, key: object, path: Path, at: int) -> None:
        is_other = key != self._key or path != self._path
        self._unload()
        self._key, self._path = key, path
        if is_other:
            self._set_duration(0)
            self.currentChanged.emit(key)
        self._move_to(at)
        if not path.is_file():
            self._fail(PlayerTrouble.FILE_GONE)
        elif not self._has_device(try_again=True):
            self._fail(PlayerTrouble.NO_DEVICE)
        else:
            self._load(path)

    def _load(self, path: Path) -> None:
        self._close_opener()
        self.prepare(path)
        self._deck, self._spare = self._spare, None
        if self._deck is None:
            self._fail(PlayerTrouble.FILE_GONE)
            return
        media = self._deck.media
        media.mediaStatusChanged.disconnect(self._sync_spare)
        # Queued, so that nobody who is told can make us destroy the sender within its own signal.
        queued = Qt.ConnectionType.QueuedConnection
        media.mediaStatusChanged.connect(self._sync, queued)
        media.errorChanged.connect(self._sync, queued)
        media.durationChanged.connect(self._sync, queued)
        media.positionChanged.connect(self._take_position)
        self._set_state(PlayerState.LOADING)
        if self._deck is not None:
            self._sync()

    def _make_deck(self, path: Path) -> _Deck | None:
        """Begin to load a file; None when there is none."""
        from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer

        now = stamp(path)
        if now is None or self._devices is None:
            return None
        output = QAudioOutput(self._devices.best(self._device), self)
        self._set_loudness(output)
        media = QMediaPlayer(self)
        media.setAudioOutput(output)
        media.setPlaybackRate(self._rate)
        media.setSource(QUrl.fromLocalFile(str(path.absolute())))
        return _Deck(path, now, media, output)

    def _unload(self) -> None:
        if self._deck is not None:
            self._deck.close()
            self._deck = None

    def _decks(self) -> list[_Deck]:
        return [deck for deck in (self._deck, self._spare) if deck is not None]

    @Slot()
    def _sync_spare(self) -> None:
        """Decode the beginning of the prepared clip; let go of one that is no audio."""
        from PySide6.QtMultimedia import QMediaPlayer

        if self._spare is None:
            return
        media = self._spare.media
        status = media.mediaStatus()
        if status is QMediaPlayer.MediaStatus.InvalidMedia:
            self.prepare(None)
        elif status is QMediaPlayer.MediaStatus.LoadedMedia and media.hasAudio():
            media.pause()

    @Slot()
    def _sync_opener(self) -> None:
        from PySide6.QtMultimedia import QMediaPlayer

        ends = (QMediaPlayer.MediaStatus.EndOfMedia, QMediaPlayer.MediaStatus.InvalidMedia)
        if self._opener is not None and self._opener.media.mediaStatus() in ends:
            self._close_opener()

    def _close_opener(self) -> None:
        if self._opener is not None:
            self._opener.close()
            self._opener = None

    @Slot()
    def _sync(self) -> None:
        """Follow the media player's present condition, whatever the signal that came was about."""
        from PySide6.QtMultimedia import QMediaPlayer

        if self._deck is None:
            return
        media = self._deck.media
        status = media.mediaStatus()
        if status is QMediaPlayer.MediaStatus.LoadingMedia:
            return
        if status is QMediaPlayer.MediaStatus.InvalidMedia or (
            media.error() is not QMediaPlayer.Error.NoError
        ):
            self._fail_file()
        elif status is QMediaPlayer.MediaStatus.EndOfMedia:
            self.stop()
            self.ended.emit()
        elif self._state is not PlayerState.LOADING:
            self._set_duration(media.duration())
        elif not media.hasAudio() or (
            media.duration() == 0 and not begins_as_audio(self._deck.path)
        ):
            self._fail_file()
        else:
            self._set_duration(media.duration())
            self._begin()

    def _begin(self) -> None:
        if self._deck is None:
            return
        if self._position:
            self._deck.media.setPosition(self._position)
        self._deck.media.play()
        self._set_state(PlayerState.PLAYING)

    def _resume(self) -> None:
        if self._deck is None:
            return
        if not self._has_device(try_again=True):
            self.troubled.emit(self._key, PlayerTrouble.NO_DEVICE)
            return
        self._deck.media.play()
        self._set_state(PlayerState.PLAYING)

    def _fail_file(self) -> None:
        is_there = self._path is not None and self._path.is_file()
        self._fail(PlayerTrouble.CANT_PLAY if is_there else PlayerTrouble.FILE_GONE)

    def _fail(self, trouble: PlayerTrouble) -> None:
        self._unload()
        self._move_to(0)
        self._set_state(PlayerState.FAILED)
        self.troubled.emit(self._key, trouble)

    def _has_device(self, *, try_again: bool = False) -> bool:
        if self._devices is None:
            from bulktts_gui.ui.sound_devices import SoundDevices

            self._devices = SoundDevices(self)
            self._devices.changed.connect(self._follow_devices)
        if try_again:
            self._devices.try_again()
        return not self._devices.best(self._device).isNull()

    @Slot()
    def _follow_devices(self) -> None:
        """Go on where it shall play now: headphones were plugged in or pulled out, or chosen."""
        if self._devices is None:
            return
        self._count_from(self._position)
        if not self._use_best_device() and self._state is PlayerState.PLAYING:
            self.pause()
            self.troubled.emit(self._key, PlayerTrouble.NO_DEVICE)

    def _use_best_device(self) -> bool:
        """Have the clips in hand and prepared on the device where they shall play now."""
        if self._devices is None:
            return False
        best = self._devices.best(self._device)
        for deck in self._decks():
            if best != deck.output.device():
                deck.output.setDevice(best)
        self._is_proved = False
        self._since_opened.start()
        return not best.isNull()

    def _apply_volume(self) -> None:
        for deck in self._decks():
            self._set_loudness(deck.output)

    def _set_loudness(self, output: QAudioOutput) -> None:
        from PySide6.QtMultimedia import QAudio

        scale = QAudio.VolumeScale
        output.setVolume(
            QAudio.convertVolume(
                self._volume, scale.LogarithmicVolumeScale, scale.LinearVolumeScale
            )
        )
        output.setMuted(self._muted)

    @Slot("qlonglong")
    def _take_position(self, ms: int) -> None:
        """Note Qt's word on the position; the tick tells it on."""
        self._reported = ms
        self._since_report.start()

    @Slot()
    def _advance(self) -> None:
        passed = self._since_report.elapsed()
        if passed > STUCK_MS:
            self._fail_stuck()
        elif passed > DEAD_DEVICE_MS:
            self._leave_stalled_device()
        elif not self._is_proved and self._since_opened.elapsed() > PROVE_AFTER_MS:
            self._prove_device()
        if self._state is not PlayerState.PLAYING:
            return
        passed = min(self._since_report.elapsed(), LONGEST_STEP_MS)
        ms = max(self._position, self._reported + int(passed * self._rate))
        if self._duration:
            ms = min(ms, self._duration)
        self._set_position(ms)

    def _prove_device(self) -> None:
        """Begin anew elsewhere when the device is not there: nothing was heard."""
        self._is_proved = True
        if self._deck is None or self._devices is None:
            return
        if self._devices.can_open(self._deck.output.device()):
            return
        if not self._has_device():
            self._fail(PlayerTrouble.NO_DEVICE)
            return
        self._move_to(self._counted_from)
        self._deck.media.setPosition(self._position)
        self._follow_devices()

    def _leave_stalled_device(self) -> None:
        """Go on on another device, if there is one that was not tried for this clip."""
        if self._deck is None or self._devices is None:
            return
        if self._devices.pass_over(self._deck.output.device()) and self._has_device():
            self._follow_devices()

    def _fail_stuck(self) -> None:
        """Tell the clip's fault from that of the devices, none of which takes it."""
        if self._path is not None and decodes_at(self._path, self._reported):
            self._fail(PlayerTrouble.NO_DEVICE)
        else:
            self._fail_file()

    def _move_to(self, ms: int) -> None:
        self._count_from(ms)
        self._set_position(ms)

    def _count_from(self, ms: int) -> None:
        self._counted_from = self._reported = ms
        self._since_report.start()

    def _set_position(self, ms: int) -> None:
        if ms != self._position:
            self._position = ms
            self.positionChanged.emit(ms)

    def _set_duration(self, ms: int) -> None:
        if ms != self._duration:
            self._duration = ms
            self.durationChanged.emit(ms)

    def _set_state(self, state: PlayerState) -> None:
        if state is PlayerState.PLAYING:
            self._count_from(self._position)
            self._use_best_device()
            self._tick.start()
        else:
            self._tick.stop()
        if state is not self._state:
            self._state = state
            self.stateChanged.emit(state)
