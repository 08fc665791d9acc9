"""What nobody foresaw, in the program itself: an error amid a fetch, a crash; no clip is lost."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QMessageBox

from bulktts_gui.core.folders import Folders
from bulktts_gui.ui.main_window import MainWindow
from bulktts_gui.ui.trouble import Trouble
from tests.end_to_end.screen import wait_until
from tests.end_to_end.window import choose
from tests.services import FaultService

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.end_to_end.window import Person

ROOT = Path(__file__).parents[2]
#: The program, with a slot that fails from the third clip on, each time it is called.
_FAILING = """
import sys
from bulktts_gui import app
from bulktts_gui.models.clip_model import Group
from bulktts_gui.ui.main_window import MainWindow
original = MainWindow._counts_changed
def failing(self):
    original(self)
    if self.model.count(Group.READY) >= 3:
        raise RuntimeError("nobody foresaw this")
MainWindow._counts_changed = failing
sys.exit(app.main())
"""
#: The program, which tells on its output that it has told of a crash.
_TELLING = """
import sys
from bulktts_gui import app
from bulktts_gui.ui.support import Support
original = Support.say_crashed
def say(self):
    original(self)
    print("told:", self._banner.text, flush=True)
Support.say_crashed = say
sys.exit(app.main())
"""


@pytest.fixture
def run(display: str, tmp_path: Path) -> Iterator[Callable[..., subprocess.Popen[bytes]]]:
    """Starts a script with arguments, its output in tmp_path; ends what a failed test leaves."""
    begun: list[subprocess.Popen[bytes]] = []

    def start(script: str, *arguments: str, **environment: str) -> subprocess.Popen[bytes]:
        with (tmp_path / f"output-{len(begun)}").open("wb") as output:
            process = subprocess.Popen(
                [sys.executable, "-c", script, *arguments],
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                cwd=ROOT,
                env={**os.environ, **environment},
            )
        begun.append(process)
        return process

    yield start
    for process in begun:
        process.kill()
        process.wait()


def listed(folders: Folders) -> list[int]:
    """The run ids in the library; none while it is being made."""
    try:
        with closing(sqlite3.connect(f"file:{folders.library_path}?mode=ro", uri=True)) as db:
            return [run for (run,) in db.execute("SELECT run_id FROM clips ORDER BY run_id")]
    except sqlite3.OperationalError:
        return []


def test_an_error_amid_a_fetch_loses_no_clip(
    run: Callable[..., subprocess.Popen[bytes]],
    start: Callable[..., Person],
    xdotool: Callable[..., str],
    tmp_path: Path,
) -> None:
    folders = Folders.of_user()
    with FaultService(count=40, first_byte_delay=0.02) as service:
        ids = tmp_path / "ids.txt"
        ids.write_text("\n".join(map(str, service.run_ids)))
        process = run(_FAILING, str(ids), BULKTTS_API_URL=service.api_url, CAMB_API_KEY=service.key)
        window = xdotool("search", "--sync", "--onlyvisible", "--name", "Bulk TTS$")
        xdotool("windowactivate", "--sync", window)
        wait_until(lambda: len(listed(folders)) == 40, "opening the file on the command line")
        xdotool("key", "--window", window, "alt+f")
        wait_until(
            lambda: len(list(folders.clips_dir.rglob("*.flac"))) == 40, "fetching through errors"
        )
        log = folders.log_path.read_text(encoding="utf-8")
        assert "RuntimeError: nobody foresaw this" in log
        process.send_signal(signal.SIGINT)  # as Ctrl-C in a terminal: it ends at once
        process.wait(timeout=20)

        again = start(service=service)
        again.wait_for_list(40)
        again.wait_for("READY")
        again.leave()


def test_an_error_amid_a_fetch_is_told_in_the_window(
    start: Callable[..., Person], monkeypatch: pytest.MonkeyPatch
) -> None:
    original = MainWindow._counts_changed
    fails: list[bool] = []

    def failing(window: MainWindow) -> None:
        original(window)
        if fails:
            raise RuntimeError("nobody foresaw this")

    with FaultService(count=30, first_byte_delay=0.02) as service:
        monkeypatch.setattr(MainWindow, "_counts_changed", failing)
        person = start(service=service)
        trouble = Trouble()
        trouble.happened.connect(person.window.house.support.say_trouble)
        trouble.install()
        person.wait(lambda: person.sees("runIdsEdit"))  # what opening changes is no trouble yet
        fails.append(True)
        try:
            person.add("\n".join(map(str, service.run_ids)), 30)
            person.wait(lambda: "Your list is safe" in person.text_of("bannerText"))
            person.click("fetchButton")
            # It comes again and again, which is told in a dialog, once.
            person.answer(QMessageBox, choose("Close"))
            person.wait_for("READY")
        finally:
            fails.clear()
            trouble.remove()
        assert person.questions == ["Something keeps going wrong"]


def test_a_crash_is_told_by_the_next_start_and_only_by_that(
    run: Callable[..., subprocess.Popen[bytes]], tmp_path: Path
) -> None:
    folders = Folders.of_user()
    socket = folders.data / "window.socket"

    def told(start: int) -> str:
        return (tmp_path / f"output-{start}").read_text()

    first = run(_TELLING)
    wait_until(socket.exists, "the first start")
    first.send_signal(signal.SIGSEGV)
    assert first.wait(timeout=20) == -signal.SIGSEGV
    assert "told:" not in told(0)

    run(_TELLING)
    wait_until(lambda: "told:" in told(1), "being told of the crash")
    assert "ended unexpectedly" in told(1)
    # The note says where it was, and is the person's alone.
    note = folders.log / "last-crash.txt"
    assert "Segmentation fault" in note.read_text()
    assert note.stat().st_mode & 0o077 == 0


def test_a_second_start_hands_its_files_to_the_first_window(
    run: Callable[..., subprocess.Popen[bytes]], tmp_path: Path
) -> None:
    folders = Folders.of_user()
    program = "import sys; from bulktts_gui import app; sys.exit(app.main())"
    run(program)
    wait_until((folders.data / "window.socket").exists, "the first start")
    for name, ids in (("a.txt", "101\n102"), ("b.csv", "run_id,name\n103,x")):
        (tmp_path / name).write_text(ids)
    second = run(program, str(tmp_path / "a.txt"), os.path.relpath(tmp_path / "b.csv", ROOT))
    assert second.wait(timeout=30) == 0
    wait_until(lambda: listed(folders) == [101, 102, 103], "the files in the first window's list")
