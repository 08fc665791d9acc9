"""Runs the real window with the sample clips by itself, and says what came of it.

`show_demo.py FOLDER` starts a virtual screen, opens the window on it, fetches the samples, saves
them into FOLDER and puts a picture of the window beside them. Exit status 0 when at least twelve
sound clips were saved, 1 when not, 2 when FOLDER cannot be used.
"""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

WANTED = 12
SECONDS = 90


def say(text: str) -> None:
    """Write a line for the person who started this."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


@contextlib.contextmanager
def virtual_screen() -> Iterator[None]:
    """Run Xvfb on a display number of its own choice and point Qt at it."""
    reading, writing = os.pipe()
    server = subprocess.Popen(  # noqa: S603 - the command is written here
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x860x24", "-nolisten", "tcp"],  # noqa: S607 - wherever the system keeps it
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as pipe:
            number = pipe.readline().strip()
        if not number:
            raise SystemExit("The virtual screen (Xvfb) did not start.")
        os.environ["DISPLAY"] = f":{number}"
        os.environ["QT_QPA_PLATFORM"] = "xcb"
        yield
    finally:
        server.terminate()
        server.wait()


@contextlib.contextmanager
def new_home() -> Iterator[None]:
    """Give the app empty folders of its own, so that it does the whole job each time."""
    with tempfile.TemporaryDirectory(prefix="bulk-tts-home-") as home:
        for kind in ("CONFIG", "DATA", "CACHE", "STATE"):
            os.environ[f"XDG_{kind}_HOME"] = str(Path(home, kind.lower()))
        # The sound library would otherwise leave folders in the person's home.
        os.environ["XDG_RUNTIME_DIR"] = home
        yield


def wait_until(condition: Callable[[], bool], seconds: float = SECONDS) -> bool:
    """Let the window live until `condition` holds; False when `seconds` passed first."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    timer = QTimer()
    deadline = time.monotonic() + seconds

    def look() -> None:
        if condition() or time.monotonic() > deadline:
            loop.quit()

    timer.timeout.connect(look)
    timer.start(50)
    loop.exec()
    return condition()


def saved_files(folder: Path) -> list[Path]:
    """The finished files in `folder`; empty while one is still being written."""
    files = sorted(folder.iterdir())
    if any(file.name.startswith(".") or file.suffix == ".part" for file in files):
        return []
    return files


def is_flac(file: Path) -> bool:
    """True when `file` has a FLAC's beginning and something after it."""
    with file.open("rb") as stream:
        return stream.read(4) == b"fLaC" and file.stat().st_size > 1000


def run(folder: Path) -> int:
    """Do the whole job in the real window and return the exit status."""
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QTableView

    from bulktts_gui.app import build

    app, window = build(["bulktts-gui", "--demo"])
    table = window.findChild(QTableView, "clipTable")
    if table is None:
        raise LookupError("the window has no clipTable")
    model = table.model()

    def column(role: int) -> list[str]:
        return [model.index(row, 0).data(role) for row in range(model.rowCount())]

    run_id, status, reason = (Qt.ItemDataRole.UserRole + n for n in (1, 2, 4))

    if not wait_until(lambda: model.rowCount() > 0):
        say("The list of samples stayed empty.")
        return 1
    started = time.monotonic()
    window.fetch()
    ended = {"READY", "FAILED", "MISSING"}
    wait_until(lambda: ended.issuperset(column(status)))
    states = column(status)
    ready = states.count("READY")
    say(f"Fetched {ready} of {len(states)} sample clips in {time.monotonic() - started:.1f} s.")
    for number, state, why in zip(column(run_id), states, column(reason), strict=True):
        if state != "READY":
            say(f"  {number}: {why or state}")

    window.save_all_to(folder)
    wait_until(lambda: len(saved_files(folder)) >= ready)
    clips = saved_files(folder)
    good = [clip for clip in clips if is_flac(clip)]
    say(f"Saved {len(good)} clips, {sum(clip.stat().st_size for clip in good) // 1024} KB, in:")
    say(f"  {folder}")

    picture = folder / "screenshot.png"
    if window.grab().save(str(picture)):
        say("A picture of the window is beside them:")
        say(f"  {picture}")
    window.close()
    app.processEvents()
    complete = len(good) == len(clips) == ready >= WANTED and picture.exists()
    if not complete:
        say(f"That is not what was expected: {WANTED} clips or more, and a picture.")
    return 0 if complete else 1


def main() -> int:
    """Read the command line, then do the job on a virtual screen."""
    folder = Path(sys.argv[1]).absolute()
    folder.mkdir(parents=True, exist_ok=True)
    if any(folder.iterdir()):
        say(f"Nothing was done: {folder} is not empty, and nothing in it should be replaced.")
        return 2
    # Qt lists the sound and video libraries that it tried in vain, a dozen lines on a bare machine.
    os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia*=false")
    with virtual_screen(), new_home():
        return run(folder)


if __name__ == "__main__":
    sys.exit(main())
