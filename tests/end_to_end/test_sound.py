"""What the player plays is what comes out of the sound card."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
import soundfile

from bulktts_gui.ui.player import Player, PlayerState, PlayerTrouble
from tests.end_to_end.screen import RATE as SAMPLES_A_SECOND
from tests.end_to_end.screen import matches, trimmed

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtMultimedia import QAudioDevice
    from pytestqt.qtbot import QtBot

    from tests.end_to_end.screen import Recording, Sound

RATE = 22_050
PATIENCE = 30_000
TRIES = 4


@pytest.fixture
def player(qapp: Any, sound: Sound) -> Iterator[Player]:
    player = Player()
    yield player
    player.close()


def tone(seconds: float) -> np.ndarray:
    return 0.4 * np.sin(2 * np.pi * 440 * np.arange(int(seconds * RATE)) / RATE)


def voice(seed: int, seconds: float = 0.6) -> np.ndarray:
    """Something as unlike any other as speech is: noise below 3 kHz that swells and fades."""
    noise = np.random.default_rng(seed).normal(size=int(seconds * RATE))
    spectrum = np.fft.rfft(noise)
    spectrum[int(3000 * seconds) :] = 0
    low = np.fft.irfft(spectrum, noise.size)
    return 0.5 * low / np.abs(low).max() * np.hanning(noise.size)


def write(path: Path, samples: np.ndarray) -> Path:
    soundfile.write(path, samples, RATE)
    return path


def record_whole(qtbot: QtBot, player: Player, sound: Sound, path: Path) -> Recording:
    """What is heard of a clip; once more where the machine was too busy to play without a gap."""
    for _ in range(TRIES):
        with sound.record() as recording, qtbot.waitSignal(player.ended, timeout=PATIENCE):
            player.play(path.stem, path)
        if not has_gap(recording):
            break
    return recording


def has_gap(recording: Recording) -> bool:
    """Whether it falls silent for 5 ms or more amid the sound, as when a buffer runs empty."""
    sounding = np.flatnonzero(trimmed(recording.samples))
    return bool((np.diff(sounding) > SAMPLES_A_SECOND // 200).any())


def test_440_hertz_come_out_at_440_hertz_and_whole(
    qtbot: QtBot, player: Player, sound: Sound, tmp_path: Path
) -> None:
    clip = tone(1.0)
    recording = record_whole(qtbot, player, sound, write(tmp_path / "a.flac", clip))
    assert recording.frequency == pytest.approx(440, abs=2)
    # Qt stops some 30 ms before the end (6.11 and 6.12; the same without our code).
    assert recording.seconds == pytest.approx(1.0, abs=0.06)


def test_each_clip_is_heard_as_itself(
    qtbot: QtBot, player: Player, sound: Sound, tmp_path: Path
) -> None:
    clips = [voice(1), voice(2)]
    heard = [
        record_whole(qtbot, player, sound, write(tmp_path / f"{number}.flac", clip))
        for number, clip in enumerate(clips)
    ]
    likeness = [[matches(recording, clip, RATE) for clip in clips] for recording in heard]
    assert likeness[0][0] > 0.95
    assert likeness[1][1] > 0.95
    assert likeness[0][1] < 0.3
    assert likeness[1][0] < 0.3


@pytest.mark.parametrize("rate", [0.5, 1.5, 2.0])
def test_another_speed_keeps_the_pitch(
    qtbot: QtBot, player: Player, sound: Sound, tmp_path: Path, rate: float
) -> None:
    player.set_rate(rate)
    recording = record_whole(qtbot, player, sound, write(tmp_path / "a.flac", tone(rate)))
    assert recording.frequency == pytest.approx(440, abs=4)
    # At another speed than 1, Qt leaves more of the end unheard (the same without our code).
    assert recording.seconds == pytest.approx(1.0, abs=0.15)


def test_a_prepared_clip_takes_up_speed_and_volume(
    qtbot: QtBot, player: Player, sound: Sound, tmp_path: Path
) -> None:
    path = write(tmp_path / "a.flac", tone(2.0))
    player.prepare(path)
    player.set_rate(2.0)
    player.set_volume(0.5)
    recording = record_whole(qtbot, player, sound, path)
    assert recording.seconds == pytest.approx(1.0, abs=0.15)
    assert recording.frequency == pytest.approx(440, abs=4)
    # See below: a tone of 0.4 has a root mean square of 0.28.
    assert recording.loudness == pytest.approx(0.28 * 0.15, rel=0.15)


def test_volume_and_silence(qtbot: QtBot, player: Player, sound: Sound, tmp_path: Path) -> None:
    path = write(tmp_path / "a.flac", tone(0.3))
    full = record_whole(qtbot, player, sound, path).loudness
    player.set_volume(0.5)
    # Half the way of the slider is heard as half as loud: a sixth to a seventh of the amplitude.
    assert record_whole(qtbot, player, sound, path).loudness == pytest.approx(full * 0.15, rel=0.1)
    player.set_muted(True)
    assert record_whole(qtbot, player, sound, path).loudness == 0


def test_stop_is_silence_at_once(
    qtbot: QtBot, player: Player, sound: Sound, tmp_path: Path
) -> None:
    path = write(tmp_path / "a.flac", tone(5))
    with sound.record() as recording:
        player.play(1, path)
        qtbot.waitUntil(lambda: player.position >= 300, timeout=5000)
        player.stop()
    assert 0 < recording.seconds < 2


def test_a_file_that_plays_is_let_go_deleted_and_replaced(
    qtbot: QtBot, player: Player, sound: Sound, tmp_path: Path
) -> None:
    path = write(tmp_path / "a.flac", tone(20))
    player.play(1, path)
    qtbot.waitUntil(lambda: player.position >= 300, timeout=5000)
    player.release(path)
    path.unlink()
    assert player.state is PlayerState.EMPTY
    other = voice(3)
    recording = record_whole(qtbot, player, sound, write(path, other))
    assert matches(recording, other, RATE) > 0.95


def test_the_sound_follows_the_default_device(
    qtbot: QtBot, player: Player, sound: Sound, tmp_path: Path
) -> None:
    """Headphones are plugged in while a clip plays; then they and all else are pulled out."""
    from PySide6.QtMultimedia import QMediaDevices

    troubles: list[PlayerTrouble] = []
    player.troubled.connect(lambda key, trouble: troubles.append(trouble))
    player.play(1, write(tmp_path / "a.flac", tone(20)))
    qtbot.waitUntil(lambda: player.position >= 300, timeout=5000)
    with sound.another_sink("headphones"):
        qtbot.waitUntil(
            lambda: QMediaDevices.defaultAudioOutput().id() == b"headphones", timeout=5000
        )
        qtbot.waitUntil(lambda: sound.playing_on() == {"headphones"}, timeout=5000)
        place = player.position
        qtbot.waitUntil(lambda: player.position >= place + 300, timeout=5000)
    qtbot.waitUntil(lambda: sound.playing_on() == {"probe"}, timeout=5000)
    assert player.state is PlayerState.PLAYING
    assert not troubles


def plays_on(qtbot: QtBot, player: Player, sound: Sound, name: str) -> None:
    qtbot.waitUntil(lambda: sound.playing_on() == {name}, timeout=PATIENCE)
    assert player.state is PlayerState.PLAYING


def is_quiet(qtbot: QtBot, sound: Sound) -> None:
    """What was stopped leaves the sound server a little later: not to be taken for what follows."""
    qtbot.waitUntil(lambda: not sound.playing_on(), timeout=PATIENCE)


@pytest.mark.qt_log_ignore("Stream failed to connect")
def test_a_chosen_device_is_left_when_it_is_pulled_out_and_taken_again(
    qtbot: QtBot, player: Player, sound: Sound, tmp_path: Path
) -> None:
    path = write(tmp_path / "a.flac", tone(60))
    player.set_device("headset")
    player.play(1, path)
    plays_on(qtbot, player, sound, "probe")
    with sound.another_sink("headset"):
        sound.ask("set-default-sink", "probe")
        plays_on(qtbot, player, sound, "headset")
    # Here the sound server moves what plays. Qt 6.11 may not hear that a device went which was
    # not the default one, nor then that it came back: the next clip is the first to be there.
    plays_on(qtbot, player, sound, "probe")
    player.stop()
    is_quiet(qtbot, sound)
    player.play(3, path)  # on a device that Qt may believe to be there
    plays_on(qtbot, player, sound, "probe")
    qtbot.waitUntil(lambda: player.position >= 300, timeout=PATIENCE)
    player.stop()
    is_quiet(qtbot, sound)
    with sound.another_sink("headset"):
        sound.ask("set-default-sink", "probe")
        # Until Qt knows of it, there is nothing to be taken.
        qtbot.waitUntil(lambda: "headset" in dict(player.devices()), timeout=PATIENCE)
        player.play(2, path)
        plays_on(qtbot, player, sound, "headset")
        player.set_device("")
        plays_on(qtbot, player, sound, "probe")


class Believed:
    """In place of Qt's list of devices: these are there, and the first is the system's."""

    def __init__(self, *devices: QAudioDevice) -> None:
        self._devices = list(devices)

    def audioOutputs(self) -> list[QAudioDevice]:
        return self._devices

    def defaultAudioOutput(self) -> QAudioDevice:
        return self._devices[0]


@pytest.fixture
def gone(qtbot: QtBot, qapp: Any, sound: Sound) -> QAudioDevice:
    """A device that was pulled out."""
    from PySide6.QtMultimedia import QMediaDevices

    def found() -> list[QAudioDevice]:
        return [each for each in devices.audioOutputs() if each.id() == b"gone"]

    devices = QMediaDevices()
    with sound.another_sink("gone"):
        qtbot.waitUntil(lambda: bool(found()), timeout=PATIENCE)
        device = found()[0]
    qtbot.waitUntil(lambda: devices.defaultAudioOutput().id() == b"probe", timeout=PATIENCE)
    return device


def believe(monkeypatch: pytest.MonkeyPatch, player: Player, *devices: QAudioDevice) -> None:
    player.devices()
    monkeypatch.setattr(player._devices, "_qt", Believed(*devices))


@pytest.mark.qt_log_ignore("Stream failed to connect")
@pytest.mark.parametrize("is_prepared", [False, True])
def test_a_clip_is_heard_whole_though_qt_takes_a_device_for_the_system_s_that_is_gone(
    qtbot: QtBot, player: Player, sound: Sound, tmp_path: Path, gone: QAudioDevice,
    monkeypatch: pytest.MonkeyPatch, is_prepared: bool,
) -> None:  # fmt: skip
    from PySide6.QtMultimedia import QMediaDevices

    believe(monkeypatch, player, gone, QMediaDevices.defaultAudioOutput())
    path = write(tmp_path / "a.flac", tone(3))
    if is_prepared:
        player.prepare(path)
    player.play(1, path)
    plays_on(qtbot, player, sound, "probe")
    player.stop()
    # Qt plays a clip to its end that nobody hears, and tells of nothing wrong.
    recording = record_whole(qtbot, player, sound, path)
    assert recording.seconds == pytest.approx(3.0, abs=0.06)


@pytest.mark.qt_log_ignore("Stream failed to connect")
def test_where_no_listed_device_is_there_that_is_said_and_not_that_the_file_is_damaged(
    qtbot: QtBot, player: Player, tmp_path: Path, gone: QAudioDevice,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    believe(monkeypatch, player, gone)
    path = write(tmp_path / "a.flac", tone(3))
    for _ in range(2):  # the second time it is known before it is tried
        with qtbot.waitSignal(player.troubled, timeout=PATIENCE) as told:
            player.play(1, path)
        assert told.args == [1, PlayerTrouble.NO_DEVICE]
        assert player.state is PlayerState.FAILED


def test_a_device_that_takes_nothing_is_left_for_another_one(
    qtbot: QtBot, player: Player, sound: Sound, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bulktts_gui.ui.player.DEAD_DEVICE_MS", 500)
    path = write(tmp_path / "a.flac", tone(60))
    with sound.another_sink("headset"):
        qtbot.waitUntil(lambda: "headset" in dict(player.devices()), timeout=PATIENCE)
        player.set_device("headset")
        sound.ask("suspend-sink", "headset", "1")
        player.play(1, path)
        plays_on(qtbot, player, sound, "probe")
        qtbot.waitUntil(lambda: player.position >= 1000, timeout=PATIENCE)


def test_where_every_device_takes_nothing_the_file_is_not_called_damaged(
    qtbot: QtBot, player: Player, sound: Sound, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bulktts_gui.ui.player.DEAD_DEVICE_MS", 200)
    monkeypatch.setattr("bulktts_gui.ui.player.STUCK_MS", 1000)
    path = write(tmp_path / "a.flac", tone(60))
    sound.ask("suspend-sink", "probe", "1")
    try:
        with qtbot.waitSignal(player.troubled, timeout=PATIENCE) as told:
            player.play(1, path)
    finally:
        sound.ask("suspend-sink", "probe", "0")
    assert told.args == [1, PlayerTrouble.NO_DEVICE]
    player.play(1, path)
    plays_on(qtbot, player, sound, "probe")
    qtbot.waitUntil(lambda: player.position >= 300, timeout=PATIENCE)


def test_matches_finds_a_clip_and_nothing_else() -> None:
    clip = voice(1)
    at_48 = np.interp(
        np.arange(int(clip.size * 48_000 / RATE)) / 48_000, np.arange(clip.size) / RATE, clip
    )
    quiet = np.concatenate([np.zeros(9000), 0.1 * at_48, np.zeros(4000)])
    assert matches(quiet, clip, RATE) > 0.99
    assert matches(quiet, np.stack([clip, clip], axis=1), RATE) > 0.99
    assert matches(quiet, voice(2), RATE) < 0.3
    assert matches(np.zeros(48_000), clip, RATE) == 0
    assert matches(quiet[: 9000 + at_48.size // 4], clip, RATE) < 0.5
