"""From a key press to sound, and the silence between clips that play on by themselves.

`python -m tests.benchmarks.bench_playing [--presses N]`. The real window on a screen of its own,
playing to a sound card of its own; a tape tells when what was heard. Times end where the first
loud sample is on the tape, so that they hold all of Qt's and PulseAudio's delays.

The first press of all comes two seconds after the window's first paint, in a new process; three
processes are started for it. "Within one process" presses Down, lets the person look at the row
for 300 ms, and presses Space; "in one go" presses Space with no look in between.

Three clips of one second play on by themselves: silence is what is still between the first and
the last sample; not heard is what three seconds of tones lack when that silence is taken off.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from tests.end_to_end.screen import RATE, running, sound_card, x_display
from tests.services import FaultService

if TYPE_CHECKING:
    from collections.abc import Callable

_PROCESSES = 3
_LOUD = 0.02
_CLIPS = 12
#: Seconds.
_CLIP = 1.0
_PRESS_BAR, _SILENCE_BAR = 60, 80


class Tape:
    """All that the sound card plays, with the time at which each sample was there."""

    def __init__(self, server: str) -> None:
        words = ["parec", "--server", server, "-d", "probe.monitor", "--latency-msec=20"]
        words += ["--raw", "--format=s16le", f"--rate={RATE}", "--channels=1"]
        self._running = running(words, stdout=subprocess.PIPE)
        self._process = self._running.__enter__()
        self._pieces: list[bytes] = []
        self._bytes = 0
        #: When sample 0 was there: the earliest that any piece lets one think. A tape is never
        #: early, so that a busy machine makes no sample look late.
        self._zero = float("inf")
        self._thread = threading.Thread(target=self._listen, daemon=True)
        self._thread.start()

    def _listen(self) -> None:
        assert self._process.stdout is not None
        while piece := os.read(self._process.stdout.fileno(), 1 << 16):
            self._pieces.append(piece)
            self._bytes += len(piece)
            self._zero = min(self._zero, time.monotonic() - self._bytes / 2 / RATE)

    def stop(self) -> None:
        self._running.__exit__(None, None, None)
        self._thread.join(5)
        whole = np.frombuffer(b"".join(self._pieces), "<i2").astype(np.float32) / 32768
        self._loud = np.flatnonzero(np.abs(whole) > _LOUD)

    def first_sound(self, after: float) -> float:
        """Milliseconds from a moment to the first loud sample after it."""
        at = np.searchsorted(self._loud, (after - self._zero) * RATE)
        return float((self._loud[at] / RATE + self._zero - after) * 1000)

    def silences(self, after: float, before: float) -> tuple[list[float], float]:
        """Each silence of 4 ms or more between two moments and the time from first to last
        sound; milliseconds."""
        first, last = ((moment - self._zero) * RATE for moment in (after, before))
        loud = self._loud[(self._loud > first) & (self._loud < last)]
        steps = np.diff(loud) / RATE * 1000
        return [float(step) for step in steps if step >= 4], float(loud[-1] - loud[0]) / RATE * 1000


def child(presses: int) -> None:
    """Use the window; print when which key was pressed."""
    import soundfile
    from PySide6.QtCore import QEventLoop, Qt, QTimer
    from PySide6.QtTest import QTest

    from bulktts_gui.app import build
    from bulktts_gui.ui.player import PlayerState

    _application, window = build(["bulktts-gui"])
    loop = QEventLoop()

    def wait(seconds: float, done: Callable[[], bool] = lambda: False) -> None:
        poll, limit = QTimer(), QTimer()
        poll.timeout.connect(lambda: loop.quit() if done() else None)
        poll.start(10)
        limit.setSingleShot(True)
        limit.timeout.connect(loop.quit)
        limit.start(int(seconds * 1000))
        loop.exec()

    playback, view = window._playback, window.view
    player = playback.player
    if window.model.total == 0:
        first = int(os.environ["FIRST_ID"])
        wait(5, lambda: window._is_open)
        window.add_text("\n".join(str(first + number) for number in range(_CLIPS)))
        window.fetch()
        wait(30, lambda: not window._desk.session.is_fetching and window.model.total == _CLIPS)
        for row in range(_CLIPS):
            path = window.model.clip(window.model.run_id_at(row)).path
            assert path is not None
            tone = 0.5 * np.cos(2 * np.pi * (400 + 40 * row) * np.arange(_CLIP * 22_050) / 22_050)
            soundfile.write(path, tone, 22_050)
    if presses == 0:
        window.close()
        return
    wait(2)
    told: dict[str, list[float]] = {"looked": [], "at once": [], "advance": []}

    def press(kind: str, look: float) -> None:
        QTest.keyClick(view, Qt.Key.Key_Down)
        if view.currentIndex().row() == _CLIPS - 1:
            view.selectRow(0)
        if look:
            wait(look)
        told[kind].append(time.monotonic())
        QTest.keyClick(view, Qt.Key.Key_Space)
        wait(5, lambda: player.position > 300)
        player.stop()
        wait(0.4)

    view.setFocus()
    view.selectRow(0)
    wait(0.3)
    for _ in range(presses):
        press("looked", 0.3)
    for _ in range(presses if presses > 1 else 0):
        press("at once", 0)
    if presses > 1:
        view.selectRow(_CLIPS - 3)
        wait(0.5)
        playback.set_after("next")
        told["advance"].append(time.monotonic())
        QTest.keyClick(view, Qt.Key.Key_Space)
        last = window.model.run_id_at(_CLIPS - 1)
        wait(10, lambda: player.key == last and player.state is PlayerState.STOPPED)
        wait(0.5)
        told["advance"].append(time.monotonic())
    sys.stdout.write("\n" + json.dumps(told) + "\n")
    window.close()


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--presses", type=int, default=30)
    parser.add_argument("--child", type=int)
    options = parser.parse_args()
    if options.child is not None:
        child(options.child)
        return
    with (
        FaultService(count=_CLIPS) as service,
        tempfile.TemporaryDirectory() as home,
        tempfile.TemporaryDirectory() as sounds,
        x_display() as display,
        sound_card(Path(sounds)) as card,
    ):
        folders = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")
        env = {
            **os.environ,
            **{name: str(Path(home, name.lower())) for name in folders},
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "PULSE_SERVER": card.server,
            "CAMB_API_KEY": service.key,
            "BULKTTS_API_URL": service.api_url,
            "FIRST_ID": str(service.run_ids[0]),
        }

        def use(presses: int) -> dict[str, list[float]]:
            words = [sys.executable, "-m", __spec__.name, "--child", str(presses)]
            done = subprocess.run(words, env=env, check=True, capture_output=True, text=True)
            lines = done.stdout.splitlines()
            told: dict[str, list[float]] = json.loads(lines[-1]) if presses else {}
            return told

        use(0)
        tape = Tape(card.server)
        first = [use(1) for _ in range(_PROCESSES)]
        many = use(options.presses)
        time.sleep(0.3)
        tape.stop()
    report("first press of a process", [tape.first_sound(told["looked"][0]) for told in first])
    report("within one process", [tape.first_sound(moment) for moment in many["looked"]])
    report("in one go with Down", [tape.first_sound(moment) for moment in many["at once"]])
    silences, whole = tape.silences(*many["advance"])
    unheard = 3000 * _CLIP - (whole - sum(silences))
    heard = ", ".join(f"{silence:.0f}" for silence in silences) or "none"
    print(
        f"three clips in turn: silences {heard} ms (bar {_SILENCE_BAR}); not heard {unheard:.0f} ms"
    )


def report(name: str, delays: list[float]) -> None:
    """Print the middle, the 95th percentile and the longest."""
    middle, high = np.percentile(delays, [50, 95])
    print(
        f"{name}: p50 {middle:.0f}, p95 {high:.0f}, longest {max(delays):.0f} ms of "
        f"{len(delays)} (bar {_PRESS_BAR})"
    )


if __name__ == "__main__":
    main()
