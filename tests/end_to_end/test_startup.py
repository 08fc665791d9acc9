"""Starting: as a program of its own on the screen, and how little is loaded before it shows."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.end_to_end.screen import wait_until

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.end_to_end.screen import Sound

#: What the network, the audio and the sheets need, and nothing else here.
HEAVY = (
    "requests", "urllib3", "http", "ssl", "truststore", "charset_normalizer", "soundfile", "numpy",
    "python_calamine", "PySide6.QtMultimedia", "PySide6.QtNetwork", "PySide6.QtDBus", "qtpy",
    "qtawesome", "jeepney", "keyring",
)  # fmt: skip
#: What Qt and FFmpeg say by themselves on a machine that has no desktop, whatever the program.
KNOWN = (
    r"qt\.multimedia\.symbolsresolver: Couldn't (load|resolve) pipewire-0\.3 (library|symbols)",
    r"qt\.multimedia\.ffmpeg: Using Qt multimedia with FFmpeg version .*",
    # FFmpeg's description of a file that it opens.
    r"Input #0, flac, from '.*':",
    r" +(Metadata:|Comment +: .*|Duration: .*|Stream #0:0: Audio: .*)",
)
_PROBE = """
import sys
from PySide6.QtCore import QEvent, QObject
from bulktts_gui import app
class Watch(QObject):
    def eventFilter(self, watched, event):
        # The first page may cover all of the window, which then has nothing to paint by itself.
        if event.type() == QEvent.Type.Paint and watched.isWidgetType():
            application.removeEventFilter(self)
            print("painted", file=sys.stderr, flush=True)
            application.quit()
        return False
application, window = app.build(["bulktts-gui"])
watch = Watch()
application.installEventFilter(watch)
application.exec()
window.close()
"""


def test_nothing_heavy_is_loaded_before_the_window_is_on_screen(display: str) -> None:
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-c", _PROBE],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    before, painted, _ = done.stderr.partition("painted\n")
    assert painted
    imported = re.findall(r"^import time:.*\| +(\S+)$", before, re.MULTILINE)
    assert "bulktts_gui.ui.main_window" in imported  # the list is what it claims to be
    assert {name for name in imported for heavy in HEAVY if f"{name}.".startswith(f"{heavy}.")} == (
        set()
    )


@pytest.fixture
def program(
    display: str, sound: Sound, tmp_path: Path
) -> Iterator[Callable[..., subprocess.Popen[bytes]]]:
    """Starts `python -m bulktts_gui` with some arguments; ends what a failed test leaves."""
    begun = []

    def run(*arguments: str) -> subprocess.Popen[bytes]:
        with (tmp_path / "output").open("wb") as output:
            process = subprocess.Popen(
                [sys.executable, "-m", "bulktts_gui", *arguments],
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
            )
        begun.append(process)
        return process

    yield run
    for process in begun:
        process.kill()
        process.wait()


def shown(xdotool: Callable[..., str], title: str) -> str:
    """The window with a title, once it is on screen and has the focus."""
    window = xdotool("search", "--sync", "--onlyvisible", "--name", f"^{title}$")
    xdotool("windowactivate", "--sync", window)
    return window


def unknown_lines(output: Path) -> list[str]:
    """What the program said beyond `KNOWN`."""
    lines = output.read_text().splitlines()
    return [line for line in lines if not any(re.fullmatch(known, line) for known in KNOWN)]


def test_the_demo_is_used_by_keys_and_left_while_it_works(
    program: Callable[..., subprocess.Popen[bytes]],
    xdotool: Callable[..., str],
    sound: Sound,
    tmp_path: Path,
    home: Path,
) -> None:
    process = program("--demo")
    window = shown(xdotool, "Bulk TTS – sample clips")
    assert xdotool("getwindowpid", window) == str(process.pid)
    clips = home / ".cache" / "bulktts-gui" / "demo" / "cache" / "clips"

    xdotool("key", "alt+f")  # Fetch
    wait_until(lambda: len(list(clips.rglob("*.flac"))) >= 5, "fetching by Alt+F")
    with sound.record() as recording:
        xdotool("key", "space")  # the first row has the focus
        wait_until(lambda: recording.seconds > 0.5, "playing by the space bar")
        xdotool("key", "space")
    # The last of the 16 takes its time, so there is still work when the person leaves.
    wait_until(lambda: len(list(clips.rglob("*.flac"))) >= 15, "fetching the rest")
    xdotool("key", "ctrl+q")
    shown(xdotool, "Leave now.")
    xdotool("key", "alt+l")
    assert process.wait(timeout=20) == 0
    assert unknown_lines(tmp_path / "output") == []
    # The person's own key, settings and list were not made.
    assert not (home / ".config" / "bulktts-gui").exists()
    assert not (home / ".local" / "share" / "bulktts-gui").exists()


def test_closed_by_its_title_bar_it_ends_well(
    program: Callable[..., subprocess.Popen[bytes]], xdotool: Callable[..., str], tmp_path: Path
) -> None:
    process = program()
    shown(xdotool, "Bulk TTS")
    xdotool("key", "alt+F4")  # the window manager asks the window to close, as its button does
    assert process.wait(timeout=20) == 0
    assert unknown_lines(tmp_path / "output") == []
