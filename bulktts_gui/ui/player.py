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
"""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, QUrl, Signal, Slot

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtMultimedia import QAudioOutput, QMediaDevices, QMediaPlayer

#: How often the position is told while a clip plays.
TICK_MS = 40
#: Qt tells the position once per decoded frame, up to 200 ms apart. Between two of them it is
#: reckoned by the clock, yet never further than this, for sound that stalls.
LONGEST_STEP_MS = 300
#: A playing clip of which Qt tells nothing for so long will not be heard any more. (A damaged file
#: may start well and yet give no sound, and no error either.)
STUCK_MS = 10_000
SLOWEST, FASTEST = 0.5, 2.0
#: How audio files begin. FFmpeg takes anything named .flac for FLAC; without a length in it, only
#: this tells a stream of unknown length from a web page.
BEGINNINGS = (b"fLaC", b"OggS", b"RIFF", b"ID3")


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


class Player(QObject):
    """Plays one clip at a time on the system's default sound device.

    Times are whole milliseconds of the clip. A key is whatever the caller knows a clip by.
    The file is held open in the states LOADING, PLAYING and PAUSED only.

    Signals:
        stateChanged(PlayerState): the state is another one now.
        positionChanged(int): where the clip is; 25 times a second while it plays.
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
        self._devices: QMediaDevices | None = None
        self._output: QAudioOutput | None = None
        self._media: QMediaPlayer | None = None
        self._state = PlayerState.EMPTY
        self._key: object = None
        self._path: Path | None = None
        self._duration = 0
        self._position = 0
        self._volume = 1.0
        self._muted = False
        self._rate = 1.0
        # Qt's latest word on the position, and the time since then.
        self._reported = 0
        self._since_report = QElapsedTimer()
        self._tick = QTimer(self)
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

    def warm_up(self) -> None:
        """Load QtMultimedia and look for the sound device, so that the first play is prompt."""
        if self._devices is not None:
            return
        from PySide6.QtMultimedia import QAudioOutput, QMediaDevices

        self._devices = QMediaDevices(self)
        self._devices.audioOutputsChanged.connect(self._follow_default_device)
        self._output = QAudioOutput(self._devices.defaultAudioOutput(), self)
        self._apply_volume()

    def play(self, key: object, path: Path) -> None:
        """Play the clip in the file `path` from its start, instead of whatever is in hand."""
        self._start(key, path, 0)

    def pause(self) -> None:
        """Hold a playing clip; one that is still loading is stopped."""
        if self._state is PlayerState.LOADING:
            self.stop()
        elif self._state is PlayerState.PLAYING and self._media is not None:
            self._media.pause()
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
        if self._media is not None and self._state is not PlayerState.LOADING:
            self._media.setPosition(ms)

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
        if self._media is not None:
            self._media.setPlaybackRate(self._rate)

    def release(self, path: Path | None = None) -> None:
        """Let go of the clip in hand, or only if it is `path`.

        When this returns the file is closed, and may be replaced or deleted.
        """
        if self._path is None or (path is not None and path.absolute() != self._path.absolute()):
            return
        self._unload()
        self._key = self._path = None
        self._set_duration(0)
        self._move_to(0)
        self._set_state(PlayerState.EMPTY)
        self.currentChanged.emit(None)

    def close(self) -> None:
        """Let go of the clip and of the sound device, before the application ends."""
        self.release()
        for part in (self._output, self._devices):
            if part is not None:
                shiboken6.delete(part)
        self._output = self._devices = None

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
        elif not self._has_device():
            self._fail(PlayerTrouble.NO_DEVICE)
        else:
            self._load(path)

    def _load(self, path: Path) -> None:
        from PySide6.QtMultimedia import QMediaPlayer

        self._media = media = QMediaPlayer(self)
        if self._output is not None:
            media.setAudioOutput(self._output)
        media.setPlaybackRate(self._rate)
        # Queued, so that nobody who is told can make us destroy the sender within its own signal.
        queued = Qt.ConnectionType.QueuedConnection
        media.mediaStatusChanged.connect(self._sync, queued)
        media.errorChanged.connect(self._sync, queued)
        media.durationChanged.connect(self._sync, queued)
        media.positionChanged.connect(self._take_position)
        media.setSource(QUrl.fromLocalFile(str(path.absolute())))
        self._set_state(PlayerState.LOADING)

    def _unload(self) -> None:
        if self._media is not None:
            shiboken6.delete(self._media)
            self._media = None

    @Slot()
    def _sync(self) -> None:
        """Follow the media player's present condition, whatever the signal that came was about."""
        from PySide6.QtMultimedia import QMediaPlayer

        media = self._media
        if media is None:
            return
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
        elif not media.hasAudio() or (media.duration() == 0 and not self._begins_as_audio()):
            self._fail_file()
        else:
            self._set_duration(media.duration())
            self._begin()

    def _begin(self) -> None:
        if self._media is None:
            return
        if self._position:
            self._media.setPosition(self._position)
        self._media.play()
        self._set_state(PlayerState.PLAYING)

    def _begins_as_audio(self) -> bool:
        if self._path is None:
            return False
        try:
            with self._path.open("rb") as file:
                return file.read(4).startswith(BEGINNINGS)
        except OSError:
            return False

    def _resume(self) -> None:
        if self._media is None:
            return
        if not self._has_device():
            self.troubled.emit(self._key, PlayerTrouble.NO_DEVICE)
            return
        self._media.play()
        self._set_state(PlayerState.PLAYING)

    def _fail_file(self) -> None:
        is_there = self._path is not None and self._path.is_file()
        self._fail(PlayerTrouble.CANT_PLAY if is_there else PlayerTrouble.FILE_GONE)

    def _fail(self, trouble: PlayerTrouble) -> None:
        self._unload()
        self._move_to(0)
        self._set_state(PlayerState.FAILED)
        self.troubled.emit(self._key, trouble)

    def _has_device(self) -> bool:
        self.warm_up()
        return self._devices is not None and not self._devices.defaultAudioOutput().isNull()

    @Slot()
    def _follow_default_device(self) -> None:
        """Go on where the system now plays: headphones were plugged in or pulled out."""
        if self._devices is None or self._output is None:
            return
        default = self._devices.defaultAudioOutput()
        if default != self._output.device():
            self._output.setDevice(default)
        if default.isNull() and self._state is PlayerState.PLAYING:
            self.pause()
            self.troubled.emit(self._key, PlayerTrouble.NO_DEVICE)

    def _apply_volume(self) -> None:
        if self._output is None:
            return
        from PySide6.QtMultimedia import QAudio

        scale = QAudio.VolumeScale
        self._output.setVolume(
            QAudio.convertVolume(
                self._volume, scale.LogarithmicVolumeScale, scale.LinearVolumeScale
            )
        )
        self._output.setMuted(self._muted)

    @Slot("qlonglong")
    def _take_position(self, ms: int) -> None:
        """Note Qt's word on the position; the tick tells it on."""
        self._reported = ms
        self._since_report.start()

    @Slot()
    def _advance(self) -> None:
        passed = self._since_report.elapsed()
        if passed > STUCK_MS:
            self._fail_file()
            return
        passed = min(passed, LONGEST_STEP_MS)
        ms = max(self._position, self._reported + int(passed * self._rate))
        if self._duration:
            ms = min(ms, self._duration)
        self._set_position(ms)

    def _move_to(self, ms: int) -> None:
        self._count_from(ms)
        self._set_position(ms)

    def _count_from(self, ms: int) -> None:
        self._reported = ms
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
            self._tick.start()
        else:
            self._tick.stop()
        if state is not self._state:
            self._state = state
            self.stateChanged.emit(state)
