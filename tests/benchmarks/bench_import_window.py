"""100,000 ids from a CSV through the real window: how soon they are listed, how free it stays.

`python -m tests.benchmarks.bench_import_window`. On a screen of its own. Seconds count from the
drop (or the call) to the list that shows the clips; gaps are those of a timer of 1 ms meanwhile.
As a ratio: to reading the same file in this process without a window.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.end_to_end.screen import x_display

COUNT = 100_000
ROUNDS = 5


def child(path: Path, way: str) -> None:
    """Import once, print seconds and the largest gap in milliseconds."""
    from PySide6.QtCore import QEventLoop, Qt, QTimer

    from bulktts_gui.app import build
    from tests.end_to_end.window import Person, let_pass

    _application, window = build(["bulktts-gui"])
    person = Person(window)
    let_pass(1500)  # the window is up and has nothing more to load
    gaps: list[float] = []
    last = time.perf_counter()
    loop = QEventLoop()

    def tick() -> None:
        nonlocal last
        now = time.perf_counter()
        gaps.append(now - last)
        last = now
        if person.table.isVisible() and person.table.model().rowCount() == COUNT:
            loop.quit()
        elif way == "drop" and window.add_page.isVisible() and not window.add_page._thread:
            person.click("addButton")

    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.setInterval(1)
    timer.timeout.connect(tick)
    last = begun = time.perf_counter()
    if way == "drop":
        person.drag_here(window, [path])
    else:
        window.import_files([path])
    timer.start()
    loop.exec()
    timer.stop()
    let_pass(1)  # the list is painted
    print(last - begun, max(gaps) * 1000)
    window.close()


def read(path: Path) -> float:
    """Seconds that reading takes by itself."""
    from bulktts_gui.core.importing import read_files

    begun = time.perf_counter()
    assert len(read_files([path]).clips) == COUNT
    return time.perf_counter() - begun


def main() -> None:
    """Import several times each way, print the medians."""
    from statistics import median

    with tempfile.TemporaryDirectory() as scratch, x_display() as display:
        path = Path(scratch, "ids.csv")
        rows = (f"{5_000_001 + row},Clip {row},Sentence {row}.\n" for row in range(COUNT))
        path.write_text("run_id,name,text\n" + "".join(rows))
        bare = median(read(path) for _ in range(ROUNDS))
        for way in ("import_files", "drop"):
            results = []
            for turn in range(ROUNDS):
                home = Path(scratch, f"{way}{turn}")
                home.mkdir()
                env = {n: v for n, v in os.environ.items() if not n.startswith("XDG_")}
                env.update(HOME=str(home), DISPLAY=display, QT_QPA_PLATFORM="xcb")
                env["CAMB_API_KEY"] = "a key that is never sent"
                done = subprocess.run(
                    [sys.executable, "-m", __spec__.name, str(path), way],
                    env=env, check=True, capture_output=True, text=True,
                )  # fmt: skip
                results.append([float(word) for word in done.stdout.split()])
            seconds, gap = (median(each) for each in zip(*results, strict=True))
            print(
                f"{COUNT} ids by {way:12}: {seconds:.2f} s in the list ({seconds / bare:.1f} times"
                f" reading them), largest gap {gap:.0f} ms"
            )


if __name__ == "__main__":
    if len(sys.argv) > 1:
        child(Path(sys.argv[1]), sys.argv[2])
    else:
        main()
