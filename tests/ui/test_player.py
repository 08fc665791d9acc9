"""The player's states and troubles, with a sound card that is real but plays to nobody."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
import soundfile

from bulktts_gui.ui.player import Player, PlayerState, PlayerTrouble

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.end_to_end.screen import Sound

RATE = 22_050


def tone(path: Path, seconds: float, hertz: float = 440) -> Path:
    times = np.arange(int(seconds * RATE)) / RATE
    soundfile.write(path, 0.4 * np.sin(2 * np.pi * hertz * times), RATE)
    return path


class Log:
    """Keeps what the player told, in order."""

    def __init__(self, player: Player) -> None:
        self.states: list[PlayerState] = []
        self.positions: list[int] = []
        self.troubles: list[tuple[object, PlayerTrouble]] = []
        self.current: list[object] = []
        self.ends = 0
        player.stateChanged.connect(self.states.append)
        player.positionChanged.connect(self.positions.append)
        player.troubled.connect(self.add_trouble)
        player.currentChanged.connect(self.current.append)
        player.ended.connect(self.add_end)

    def add_trouble(self, key: object, trouble: PlayerTrouble) -> None:
        self.troubles.append((key, trouble))

    def add_end(self) -> None:
        self.ends += 1


@pytest.fixture
def player(qapp: Any, sound: Sound) -> Iterator[Player]:
    player = Player()
    yield player
    player.close()


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    return tone(tmp_path / "clip.flac", 0.5)


@pytest.fixture
def long_clip(tmp_path: Path) -> Path:
    return tone(tmp_path / "long clip é #1%20.flac", 30)


def is_open(path: Path) -> bool:
    """Whether this process holds the file open (asks Linux)."""
    # The descriptor that listed the folder is gone by the time it is looked at.
    links = (f"/proc/self/fd/{number}" for number in os.listdir("/proc/self/fd"))
    return str(path) in [os.readlink(link) for link in links if os.path.lexists(link)]


def wait_for(qtbot: QtBot, player: Player, state: PlayerState) -> None:
    qtbot.waitUntil(lambda: player.state is state, timeout=5000)


def wait_for_place(qtbot: QtBot, player: Player, ms: int) -> None:
    qtbot.waitUntil(lambda: player.position >= ms, timeout=5000)


def test_a_clip_is_played_to_its_end(qtbot: QtBot, player: Player, clip: Path) -> None:
    log = Log(player)
    with qtbot.waitSignal(player.ended, timeout=5000):
        player.play(7, clip)
    assert log.states == [PlayerState.LOADING, PlayerState.PLAYING, PlayerState.STOPPED]
    assert log.current == [7]
    assert log.ends == 1
    assert not log.troubles
    assert (player.key, player.path, player.duration, player.position) == (7, clip, 500, 0)
    *played, back = log.positions
    assert played == sorted(played)
    assert max(played) <= 500
    assert back == 0


def test_the_position_is_told_more_often_than_qt_tells_it(
    qtbot: QtBot, player: Player, clip: Path
) -> None:
    log = Log(player)
    with qtbot.waitSignal(player.ended, timeout=5000):
        player.play(7, clip)
    # A FLAC frame of this clip is 186 ms long: Qt alone would tell three places.
    assert len(set(log.positions)) > 6


def test_the_file_is_open_only_while_the_clip_is_in_use(
    qtbot: QtBot, player: Player, clip: Path
) -> None:
    with qtbot.waitSignal(player.ended, timeout=5000):
        player.play(7, clip)
        wait_for(qtbot, player, PlayerState.PLAYING)
        assert is_open(clip)
    assert not is_open(clip)


def test_pause_holds_the_place_and_toggle_goes_on(
    qtbot: QtBot, player: Player, long_clip: Path
) -> None:
    player.play(7, long_clip)
    wait_for_place(qtbot, player, 100)
    player.toggle()
    assert player.state is PlayerState.PAUSED
    place = player.position
    player.toggle()
    assert player.state is PlayerState.PLAYING
    wait_for_place(qtbot, player, place + 100)
    player.pause()
    assert player.state is PlayerState.PAUSED


def test_stop_goes_back_to_the_start_and_toggle_plays_again(
    qtbot: QtBot, player: Player, long_clip: Path
) -> None:
    player.play(7, long_clip)
    wait_for_place(qtbot, player, 100)
    player.stop()
    assert (player.state, player.position, player.key) == (PlayerState.STOPPED, 0, 7)
    assert not is_open(long_clip)
    player.toggle()
    wait_for(qtbot, player, PlayerState.PLAYING)


@pytest.mark.parametrize("stopped", [False, True])
def test_seek(qtbot: QtBot, player: Player, long_clip: Path, stopped: bool) -> None:
    player.play(7, long_clip)
    wait_for(qtbot, player, PlayerState.PLAYING)
    if stopped:
        player.stop()
    player.seek(29_700)
    assert player.position == 29_700
    with qtbot.waitSignal(player.ended, timeout=5000):
        if stopped:
            player.toggle()


@pytest.mark.parametrize(("ms", "place"), [(-5, 0), (31_000, 30_000)])
def test_seek_stays_within_the_clip(
    qtbot: QtBot, player: Player, long_clip: Path, ms: int, place: int
) -> None:
    player.play(7, long_clip)
    wait_for(qtbot, player, PlayerState.PLAYING)
    player.pause()
    player.seek(ms)
    assert player.position == place


def test_a_clip_replaces_the_one_before_it_without_a_word_from_that_one(
    qtbot: QtBot, player: Player, clip: Path, long_clip: Path
) -> None:
    log = Log(player)
    player.play("short", clip)
    wait_for_place(qtbot, player, 1)
    player.play("long", long_clip)
    assert player.position == 0
    assert not is_open(clip)
    player.seek(1000)
    wait_for_place(qtbot, player, 1700)  # the short one would have ended meanwhile
    assert log.ends == 0
    assert log.current == ["short", "long"]
    assert player.duration == 30_000


@pytest.mark.qt_log_ignore("Immediate exit requested")
def test_many_clips_in_a_hurry_play_the_last_one(
    qtbot: QtBot, player: Player, clip: Path, long_clip: Path
) -> None:
    log = Log(player)
    for key in range(50):
        player.play(key, clip)
    player.play("long", long_clip)
    wait_for(qtbot, player, PlayerState.PLAYING)
    wait_for_place(qtbot, player, 700)
    assert (player.key, log.ends, log.troubles) == ("long", 0, [])
    assert not is_open(clip)


def test_playing_the_next_clip_from_within_the_end_of_one(
    qtbot: QtBot, player: Player, clip: Path, long_clip: Path
) -> None:
    def play_next() -> None:
        player.play("next", long_clip)

    player.ended.connect(play_next)
    player.play("first", clip)
    qtbot.waitUntil(lambda: player.key == "next", timeout=5000)
    wait_for(qtbot, player, PlayerState.PLAYING)


@pytest.mark.qt_log_ignore("Immediate exit requested")
@pytest.mark.parametrize("state", [PlayerState.LOADING, PlayerState.PLAYING, PlayerState.PAUSED])
def test_release_closes_the_file_at_once(
    qtbot: QtBot, player: Player, long_clip: Path, state: PlayerState
) -> None:
    player.play(7, long_clip)
    if state is not PlayerState.LOADING:
        wait_for(qtbot, player, PlayerState.PLAYING)
    if state is PlayerState.PAUSED:
        player.pause()
    assert player.state is state
    log = Log(player)
    player.release(long_clip)
    assert not is_open(long_clip)
    assert log.states == [PlayerState.EMPTY]
    assert log.current == [None]
    assert (player.key, player.path, player.duration, player.position) == (None, None, 0, 0)
    player.toggle()
    assert player.state is PlayerState.EMPTY


def test_release_of_another_file_changes_nothing(
    qtbot: QtBot, player: Player, clip: Path, long_clip: Path
) -> None:
    player.play(7, long_clip)
    wait_for(qtbot, player, PlayerState.PLAYING)
    player.release(clip)
    assert player.state is PlayerState.PLAYING


def damaged(beginning: bytes) -> bytes:
    return beginning + np.random.default_rng(1).bytes(6000)


@pytest.mark.qt_log_ignore("Could not open media")
@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("noise.flac", damaged(b"")),
        ("noise.mp3", damaged(b"")),
        ("empty.flac", b""),
        ("page.flac", b"<!doctype html><html><body>Sign in</body></html>" * 200),
        ("page.html", b"<!doctype html><html><body>Sign in</body></html>" * 200),
    ],
)
def test_a_file_that_is_no_audio(
    qtbot: QtBot, player: Player, tmp_path: Path, clip: Path, name: str, content: bytes
) -> None:
    bad = tmp_path / name
    bad.write_bytes(content)
    log = Log(player)
    with qtbot.waitSignal(player.troubled, timeout=5000):
        player.play(7, bad)
    assert log.troubles == [(7, PlayerTrouble.CANT_PLAY)]
    assert log.states == [PlayerState.LOADING, PlayerState.FAILED]
    assert not is_open(bad)
    player.play(8, clip)
    wait_for(qtbot, player, PlayerState.PLAYING)
    assert log.troubles == [(7, PlayerTrouble.CANT_PLAY)]


def test_a_file_of_which_nothing_is_ever_heard(
    qtbot: QtBot, player: Player, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bulktts_gui.ui.player.STUCK_MS", 200)
    bad = tmp_path / "only the beginning is right.flac"
    bad.write_bytes(damaged(b"fLaC\0\0\0\x22"))
    log = Log(player)
    with qtbot.waitSignal(player.troubled, timeout=5000):
        player.play(7, bad)
    assert log.troubles == [(7, PlayerTrouble.CANT_PLAY)]
    assert log.states == [PlayerState.LOADING, PlayerState.PLAYING, PlayerState.FAILED]


@pytest.mark.qt_log_ignore("AV_NOPTS_VALUE")
def test_a_file_with_a_damaged_place_is_stopped(
    qtbot: QtBot, player: Player, long_clip: Path
) -> None:
    content = bytearray(long_clip.read_bytes())
    middle = len(content) // 2
    content[middle : middle + 400] = damaged(b"")[:400]
    long_clip.write_bytes(content)
    player.play(7, long_clip)
    wait_for(qtbot, player, PlayerState.PLAYING)
    with qtbot.waitSignal(player.troubled, timeout=5000) as told:
        player.seek(14_500)
    assert told.args == [7, PlayerTrouble.CANT_PLAY]
    assert player.state is PlayerState.FAILED
    assert not is_open(long_clip)


def test_a_flac_file_that_does_not_tell_its_length_is_played(
    qtbot: QtBot, player: Player, clip: Path
) -> None:
    # The number of samples is 36 bits, from the middle of byte 21 (RFC 9639, section 8.2);
    # 0 means not known, as services write it that send while they still encode.
    content = bytearray(clip.read_bytes())
    content[21] &= 0xF0
    content[22:26] = bytes(4)
    clip.write_bytes(content)
    with qtbot.waitSignal(player.ended, timeout=5000):
        player.play(7, clip)


def test_a_file_that_is_gone(player: Player, tmp_path: Path) -> None:
    log = Log(player)
    player.play(7, tmp_path / "gone.flac")
    assert log.troubles == [(7, PlayerTrouble.FILE_GONE)]
    assert player.state is PlayerState.FAILED


def test_a_stopped_clip_whose_file_goes_is_told_when_it_should_play(
    qtbot: QtBot, player: Player, clip: Path
) -> None:
    log = Log(player)
    with qtbot.waitSignal(player.ended, timeout=5000):
        player.play(7, clip)
    clip.unlink()
    player.toggle()
    assert log.troubles == [(7, PlayerTrouble.FILE_GONE)]


def test_a_prepared_clip_is_played_without_being_loaded_again(
    qtbot: QtBot, player: Player, long_clip: Path
) -> None:
    player.warm_up()
    player.prepare(long_clip)
    assert is_open_soon(qtbot, long_clip)
    qtbot.waitUntil(lambda: is_held(player), timeout=5000)
    log = Log(player)
    player.play(7, long_clip)
    assert log.states == [PlayerState.LOADING, PlayerState.PLAYING]
    assert player.duration == 30_000
    wait_for_place(qtbot, player, 300)


@pytest.mark.qt_log_ignore("Immediate exit requested")
def test_preparing_disturbs_neither_what_plays_nor_its_end(
    qtbot: QtBot, player: Player, clip: Path, long_clip: Path
) -> None:
    log = Log(player)
    with qtbot.waitSignal(player.ended, timeout=5000):
        player.play(7, clip)
        wait_for(qtbot, player, PlayerState.PLAYING)
        player.prepare(long_clip)
    assert (log.current, log.ends, log.troubles) == ([7], 1, [])
    assert player.duration == 500


@pytest.mark.qt_log_ignore("Immediate exit requested")
def test_a_prepared_clip_is_let_go_of(
    qtbot: QtBot, player: Player, clip: Path, long_clip: Path
) -> None:
    player.prepare(clip)
    assert is_open_soon(qtbot, clip)
    player.prepare(long_clip)
    assert not is_open(clip)
    assert is_open_soon(qtbot, long_clip)
    player.release(clip)
    assert is_open(long_clip)
    player.release(long_clip)
    assert not is_open(long_clip)
    player.prepare(clip)
    assert is_open_soon(qtbot, clip)
    player.prepare(None)
    assert not is_open(clip)


@pytest.mark.qt_log_ignore("Immediate exit requested")
def test_a_prepared_file_that_was_replaced_is_loaded_again(
    qtbot: QtBot, player: Player, clip: Path, long_clip: Path
) -> None:
    player.prepare(clip)
    assert is_open_soon(qtbot, clip)
    long_clip.replace(clip)
    player.play(7, clip)
    wait_for(qtbot, player, PlayerState.PLAYING)
    assert player.duration == 30_000


@pytest.mark.qt_log_ignore("Could not open media")
def test_a_prepared_file_that_is_no_audio_is_told_of_when_it_is_played(
    qtbot: QtBot, player: Player, tmp_path: Path
) -> None:
    bad = tmp_path / "noise.flac"
    bad.write_bytes(damaged(b""))
    log = Log(player)
    player.prepare(bad)
    qtbot.waitUntil(lambda: player._spare is None, timeout=5000)
    assert log.troubles == []
    player.prepare(tmp_path / "gone.flac")
    assert log.troubles == []
    with qtbot.waitSignal(player.troubled, timeout=5000):
        player.play(7, bad)
    assert log.troubles == [(7, PlayerTrouble.CANT_PLAY)]


def test_warming_up_is_told_to_nobody_and_lets_go(qtbot: QtBot, player: Player) -> None:
    from bulktts_gui.core.resources import resource

    silence = resource("sounds/silence.flac")
    log = Log(player)
    player.warm_up()
    assert player.is_warm
    assert is_open_soon(qtbot, silence)
    qtbot.waitUntil(lambda: not is_open(silence), timeout=5000)
    assert (log.states, log.positions, log.current, log.ends) == ([], [], [], 0)


def is_open_soon(qtbot: QtBot, path: Path) -> bool:
    qtbot.waitUntil(lambda: is_open(path), timeout=5000)
    return True


def is_held(player: Player) -> bool:
    """Whether the prepared clip is loaded and waits at its start."""
    spare = player._spare
    return spare is not None and spare.media.playbackState().name == "PausedState"


def test_volume_and_rate_are_kept_within_their_bounds(player: Player) -> None:
    player.set_volume(1.7)
    player.set_rate(9)
    assert (player.volume, player.rate) == (1.0, 2.0)
    player.set_volume(-1)
    player.set_rate(0)
    assert (player.volume, player.rate) == (0.0, 0.5)


WITHOUT_DEVICE = """
import json, sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from bulktts_gui.ui.player import Player
app = QApplication(sys.argv)
player = Player()
told = []
player.troubled.connect(lambda key, trouble: told.append([key, trouble.name]))
player.play(7, Path(sys.argv[1]))
player.toggle()
told.append(player.state.name)
player.close()
print(json.dumps(told))
"""


def test_a_computer_without_sound(qapp: Any, clip: Path) -> None:
    done = run_python(WITHOUT_DEVICE, clip, PULSE_SERVER="unix:/nowhere/pulse")
    assert done.returncode == 0
    assert json.loads(done.stdout) == [[7, "NO_DEVICE"], [7, "NO_DEVICE"], "FAILED"]


CLOSED_WHILE_PLAYING = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from bulktts_gui.ui.player import Player, PlayerState
app = QApplication(sys.argv)
player = Player()
assert "PySide6.QtMultimedia" not in sys.modules
player.positionChanged.connect(app.quit)
player.play(7, Path(sys.argv[1]))
app.exec()
assert player.state is PlayerState.PLAYING
player.close()
"""


def test_closing_while_a_clip_plays_leaves_qt_nothing_to_complain_about(
    qapp: Any, sound: Sound, long_clip: Path
) -> None:
    # Without what is said for information, and that PipeWire's library may not be there.
    quiet = "*.info=false;qt.multimedia.symbolsresolver=false"
    done = run_python(CLOSED_WHILE_PLAYING, long_clip, QT_LOGGING_RULES=quiet)
    assert done.returncode == 0, done.stderr
    # FFmpeg itself tells what it opened, past Qt.
    lines = done.stderr.splitlines()
    assert [line for line in lines if not line.startswith(("Input #0", "  "))] == []


def run_python(program: str, clip: Path, **env: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-W", "error", "-c", program, str(clip)],
        env={**os.environ, **env},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
