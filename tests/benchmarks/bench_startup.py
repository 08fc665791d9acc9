"""How long until the window is painted, as a ratio to a bare PySide6 window with an empty table.

`python -m tests.benchmarks.bench_startup`. Every start is a process of its own, on a screen of its
own; the kinds take turns, so that whatever else the machine does meets all of them. Times count
from before the process is made to the end of the paint event; medians.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.end_to_end.screen import x_display

ROUNDS = 9
CLIPS = 1000
ROOT = Path(__file__).parents[2]

# What is timed is kept short of imports of its own: each would shorten the distance.
_BARE = """
import sys
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView
application = QApplication(sys.argv)
window = QMainWindow()
table = QTableView()
window.setCentralWidget(table)
page = table
window.show()
"""
# The least that any real program has: Qt's enums, which PySide makes when they are first named, and
# one text field, which is what has the fonts loaded.
_LEAST = _BARE.replace(
    "window.show()",
    "from PySide6.QtCore import Qt; from PySide6.QtWidgets import QLineEdit, QStyle\n"
    "field = QLineEdit(window)\nwindow.show()",
)
_APP = """
from bulktts_gui import app
application, window = app.build(["bulktts-gui"])
page = window.{page}
"""
_TELL = """
import time
from PySide6.QtCore import QEvent, QObject
class Watch(QObject):
    def eventFilter(self, watched_one, event):
        # A page that covers all of the window leaves it nothing to paint by itself.
        if event.type() == QEvent.Type.Paint and watched_one.isWidgetType():
            inside = watched_one is page or page.isAncestorOf(watched_one)
            for _ in range(len(left) if inside else len(left) - 1):
                left.pop()
                print(time.monotonic(), flush=True)
            if not left:
                application.quit()
        return False
watch, left = Watch(), [1, 2]
application.installEventFilter(watch)
application.exec()
window.close()
"""
_FILL = f"""
from bulktts_gui.core.clips import AudioFacts, ClipStatus, ClipUpdate, NewClip
from bulktts_gui.core.folders import Folders
from bulktts_gui.core.library import Library, clip_path
folders = Folders.of_user()
folders.make()
library = Library.open(folders, lambda: 0.0)
batch = library.new_batch()
ids = range(1_000_001, 1_000_001 + {CLIPS})
library.add_clips(batch, [NewClip(run, f"Clip {{run}}", "A sentence.") for run in ids])
updates = []
for run in ids:
    path = clip_path(folders.clips_dir, batch, run)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"fLaC")
    facts = AudioFacts(3.0, 22050, 1, 4, bytes(range(100)))
    updates.append(ClipUpdate(batch, run, ClipStatus.READY, path, facts))
library.record(updates)
library.close()
"""


def environment(home: Path, display: str) -> dict[str, str]:
    """An environment with a home of its own, no key, and compiled modules as an install has."""
    env = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    for name in ("CAMB_API_KEY", "BULKTTS_API_URL", "PYTHONDONTWRITEBYTECODE"):
        env.pop(name, None)
    return env | {
        "HOME": str(home),
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "DBUS_SESSION_BUS_ADDRESS": "disabled:",
        "PYTHONPATH": str(ROOT),
        "PYTHONPYCACHEPREFIX": str(home.parent / "compiled"),
    }


def start(program: str, env: dict[str, str]) -> list[float]:
    """Seconds until the window is painted, and until what it is for is."""
    begun = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-c", program + _TELL],
        env=env, capture_output=True, text=True, check=True,
    )  # fmt: skip
    return [float(line) - begun for line in done.stdout.split()]


def main() -> None:
    """Start each kind in turn, print medians and ratios."""
    with tempfile.TemporaryDirectory() as scratch, x_display() as display:
        empty, filled = (environment(Path(scratch, name), display) for name in ("empty", "filled"))
        for env in (empty, filled):
            Path(env["HOME"]).mkdir()
        subprocess.run([sys.executable, "-c", _FILL], env=filled, check=True)
        kinds = {
            "bare window": (_BARE, empty),
            "with Qt's enums and a field": (_LEAST, empty),
            "app, first start": (_APP.format(page="welcome"), empty),
            f"app, {CLIPS} clips": (_APP.format(page="view.viewport()"), filled),
        }
        times: dict[str, list[list[float]]] = {name: [] for name in kinds}
        for turn in range(ROUNDS + 1):
            for name, (program, env) in kinds.items():
                taken = start(program, env)
                if turn:  # the first turn fills the disk's cache and compiles
                    times[name].append(taken)
    bare = statistics.median(first for first, _ in times["bare window"])
    for name, taken in times.items():
        first, page = (statistics.median(each) for each in zip(*taken, strict=True))
        print(
            f"{name:28} first paint {first:.3f} s ({first / bare:.2f} of bare),"
            f" page {page:.3f} s ({page / bare:.2f} of bare)"
        )


if __name__ == "__main__":
    main()
