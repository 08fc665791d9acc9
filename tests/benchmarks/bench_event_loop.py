"""Does the window stay free while 5,000 clips arrive? Gaps between ticks of 1 ms, list visible.

`python -m tests.benchmarks.bench_event_loop`. The real window on a screen of its own, the stand-in
without delays. Gaps are milliseconds; the same timer in an idle window is printed beside them.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.stand_in import FIRST_ID, running
from tests.end_to_end.screen import x_display

COUNT = 5000
_IDLE_SECONDS = 2


def child() -> None:
    """Build the window, fetch, print the gaps."""
    from PySide6.QtCore import QEventLoop, Qt, QTimer

    from bulktts_gui.app import build

    _application, window = build(["bulktts-gui"])
    gaps: list[float] = []
    last = time.perf_counter()

    def tick() -> None:
        nonlocal last
        now = time.perf_counter()
        gaps.append((now - last) * 1000)
        last = now

    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.setInterval(1)
    timer.timeout.connect(tick)
    loop = QEventLoop()

    def run_until(done: object, seconds: float) -> None:
        poll = QTimer()
        poll.timeout.connect(lambda: loop.quit() if done() else None)  # type: ignore[operator]
        poll.start(100)
        limit = QTimer()
        limit.setSingleShot(True)
        limit.timeout.connect(loop.quit)
        limit.start(int(seconds * 1000))
        loop.exec()
        poll.stop()
        limit.stop()

    run_until(lambda: False, 1.5)
    last = time.perf_counter()
    timer.start()
    run_until(lambda: False, _IDLE_SECONDS)
    report("idle", gaps)
    gaps.clear()
    timer.stop()
    window.add_text("\n".join(str(FIRST_ID + n) for n in range(COUNT)))
    run_until(lambda: window.model.total == COUNT, 10)
    window.fetch()
    last = time.perf_counter()
    timer.start()
    start = time.perf_counter()
    session = window._desk.session
    run_until(lambda: not session.is_fetching, 120)
    took = time.perf_counter() - start
    timer.stop()
    report(f"{COUNT} clips in {took:.1f} s", gaps)
    window.close()


def report(name: str, gaps: list[float]) -> None:
    """Print the middle, the 99th percentile and the longest."""
    ordered = sorted(gaps)
    at = [ordered[int(len(ordered) * share)] for share in (0.5, 0.99)]
    print(f"{name}: p50 {at[0]:.1f} ms, p99 {at[1]:.1f} ms, longest {ordered[-1]:.1f} ms")


def main() -> None:
    if "child" in sys.argv:
        child()
        return
    with running(size=40_000) as url, x_display() as display, tempfile.TemporaryDirectory() as home:
        folders = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")
        env = {
            **os.environ,
            **{name: str(Path(home, name.lower())) for name in folders},
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "CAMB_API_KEY": "key",
            "BULKTTS_API_URL": url,
        }
        words = [sys.executable, "-m", "tests.benchmarks.bench_event_loop", "child"]
        subprocess.run(words, env=env, check=True)


if __name__ == "__main__":
    main()
