"""A second start brings the first window to the front, or works beside it without harm."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QProcess, QProcessEnvironment, Qt
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QWidget

from bulktts_gui.core.clips import NewClip
from bulktts_gui.core.folders import Folders
from bulktts_gui.core.library import Library
from bulktts_gui.first_window import LONGEST_LINE, Doorkeeper, claim

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

ROOT = Path(__file__).parents[2]
PATIENCE = 20_000

_KNOCK = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from bulktts_gui.core.folders import Folders
from bulktts_gui.first_window import claim, knock
application = QCoreApplication(sys.argv)
folders = Folders.under(Path(sys.argv[1]))
sys.exit(10 if claim(folders) is not None else 0 if knock(folders, int(sys.argv[2])) else 20)
"""
WAS_FIRST, WAS_HEARD, WAS_NOT_HEARD = 10, 0, 20


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    return Folders.under(tmp_path)


@pytest.fixture
def run(qtbot: QtBot) -> Iterator[Callable[..., QProcess]]:
    """Starts another process; none outlives the test."""
    started: list[QProcess] = []

    def start(*arguments: str) -> QProcess:
        process = QProcess()
        process.setProcessEnvironment(QProcessEnvironment.systemEnvironment())
        process.setWorkingDirectory(str(ROOT))
        process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        process.start(sys.executable, list(arguments))
        assert process.waitForStarted(PATIENCE)
        started.append(process)
        return process

    yield start
    for process in started:
        if process.state() is not QProcess.ProcessState.NotRunning:
            os.kill(process.processId(), signal.SIGCONT)
            process.kill()
            process.waitForFinished(PATIENCE)
        process.deleteLater()


def status_of(qtbot: QtBot, process: QProcess) -> int:
    qtbot.waitUntil(lambda: process.state() is QProcess.ProcessState.NotRunning, timeout=PATIENCE)
    return process.exitCode()


def test_a_second_start_is_heard_and_brings_the_window_to_the_front(
    qtbot: QtBot, folders: Folders, run: Callable[..., QProcess]
) -> None:
    lock = claim(folders)
    assert lock is not None
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    window.showMinimized()
    keeper = Doorkeeper(folders, window)
    # Two at once, which come before the first listens.
    knocking = [run("-c", _KNOCK, str(folders.config.parent), str(PATIENCE)) for _ in range(2)]
    keeper.listen_soon()
    assert [status_of(qtbot, each) for each in knocking] == [WAS_HEARD] * 2
    assert not window.windowState() & Qt.WindowState.WindowMinimized
    assert window.isVisible()
    keeper.close()
    lock.unlock()
    # Whoever comes now is the first.
    assert status_of(qtbot, run("-c", _KNOCK, str(folders.config.parent), "1")) == WAS_FIRST


def test_who_does_not_answer_is_left_alone(
    qtbot: QtBot, folders: Folders, run: Callable[..., QProcess]
) -> None:
    lock = claim(folders)
    assert lock is not None
    process = run("-c", _KNOCK, str(folders.config.parent), "200")
    assert status_of(qtbot, process) == WAS_NOT_HEARD
    lock.unlock()


_HAND_OVER = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from bulktts_gui.core.folders import Folders
from bulktts_gui.first_window import knock
application = QCoreApplication(sys.argv)
files = [Path(name) for name in json.loads(sys.argv[3])]
sys.exit(0 if knock(Folders.under(Path(sys.argv[1])), int(sys.argv[2]), files) else 20)
"""


def test_the_files_of_a_second_start_are_handed_over_whole(
    qtbot: QtBot, folders: Folders, run: Callable[..., QProcess], tmp_path: Path
) -> None:
    lock = claim(folders)
    assert lock is not None
    window = QWidget()
    qtbot.addWidget(window)
    keeper = Doorkeeper(folders, window)
    given: list[list[Path]] = []
    keeper.filesGiven.connect(given.append)
    keeper.listen()
    odd = os.fsdecode(b"caf\xe9 \xf0\x9f\x8e\xa7\n.txt")  # not even UTF-8, and of two lines
    many = [tmp_path / odd, *(tmp_path / f"{'long ' * 40}{n}.csv" for n in range(400))]
    names = json.dumps([str(path) for path in many])
    knocking = run("-c", _HAND_OVER, str(folders.config.parent), str(PATIENCE), names)
    assert status_of(qtbot, knocking) == WAS_HEARD
    assert given == [many]
    assert window.isVisible()
    keeper.close()
    lock.unlock()


@pytest.mark.parametrize(
    "sent",
    [b"no JSON\n", b'{"a": 1}\n', b"[7, null]\n", b'["ids.txt"]\n', b"[" * 9000 + b"\n", b"\n"],
)
def test_what_is_no_list_of_files_opens_nothing(
    qtbot: QtBot, folders: Folders, sent: bytes
) -> None:
    given, socket, keeper = send(qtbot, folders, sent)
    qtbot.waitUntil(
        lambda: socket.state() is QLocalSocket.LocalSocketState.UnconnectedState, timeout=PATIENCE
    )
    assert given == []
    assert keeper.is_listening
    keeper.close()


def test_a_line_without_an_end_is_cut_off(qtbot: QtBot, folders: Folders) -> None:
    given, socket, keeper = send(qtbot, folders, b"x" * (LONGEST_LINE + 70_000))
    qtbot.waitUntil(
        lambda: socket.state() is QLocalSocket.LocalSocketState.UnconnectedState, timeout=PATIENCE
    )
    assert given == []
    keeper.close()


def send(
    qtbot: QtBot, folders: Folders, line: bytes
) -> tuple[list[object], QLocalSocket, Doorkeeper]:
    """What a first window was given, the socket that sent a line to it, and who keeps its door."""
    folders.make()
    window = QWidget()
    qtbot.addWidget(window)
    keeper = Doorkeeper(folders, window)
    given: list[object] = []
    keeper.filesGiven.connect(given.append)
    keeper.listen()
    socket = QLocalSocket(window)
    socket.connectToServer(str(folders.data / "window.socket"))
    socket.write(line)
    return given, socket, keeper


def test_other_folders_have_another_first_window(tmp_path: Path) -> None:
    locks = [claim(Folders.under(tmp_path / name)) for name in ("own", "demo")]
    assert None not in locks
    for lock in locks:
        if lock is not None:
            lock.unlock()


def test_a_folder_that_cannot_be_made_keeps_nobody_from_starting(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert claim(Folders.under(tmp_path / "file")) is not None


def test_what_a_killed_window_left_stands_in_nobody_s_way(
    qtbot: QtBot, folders: Folders, qapp: QCoreApplication
) -> None:
    script = (
        "import os, signal, sys\n"
        "from pathlib import Path\n"
        "from PySide6.QtWidgets import QApplication, QWidget\n"
        "from bulktts_gui.core.folders import Folders\n"
        "from bulktts_gui.first_window import Doorkeeper, claim\n"
        "application = QApplication(sys.argv)\n"
        "folders, window = Folders.under(Path(sys.argv[1])), QWidget()\n"
        "lock, keeper = claim(folders), Doorkeeper(folders, window)\n"
        "keeper.listen()\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    command = [sys.executable, "-c", script, str(folders.config.parent)]
    killed = subprocess.run(command, cwd=ROOT, check=False)
    assert killed.returncode == -signal.SIGKILL
    assert folders.lock_path.exists()
    lock = claim(folders)
    assert lock is not None
    window = QWidget()
    qtbot.addWidget(window)
    keeper = Doorkeeper(folders, window)
    keeper.listen()
    assert keeper.is_listening
    keeper.close()
    lock.unlock()


# The program itself


def batches(folders: Folders) -> int:
    """How many batches the library has; 0 while there is none."""
    if not folders.library_path.exists():
        return 0
    with closing(sqlite3.connect(folders.library_path)) as db:
        try:
            return int(db.execute("SELECT count(*) FROM batches").fetchone()[0])
        except sqlite3.OperationalError:
            return 0


def test_the_program_opens_once_and_beside_one_that_hangs_with_a_batch_of_its_own(
    qtbot: QtBot, run: Callable[..., QProcess], display: str
) -> None:
    folders = Folders.of_user()
    with closing(Library.open(folders, lambda: 1.0)) as library:
        library.add_clips(library.new_batch(), [NewClip(7)])
    first = run("-m", "bulktts_gui")
    socket = folders.data / "window.socket"
    qtbot.waitUntil(socket.exists, timeout=PATIENCE)
    second = run("-m", "bulktts_gui")
    assert status_of(qtbot, second) == 0
    assert batches(folders) == 1
    assert first.state() is QProcess.ProcessState.Running

    os.kill(first.processId(), signal.SIGSTOP)
    third = run("-m", "bulktts_gui")
    qtbot.waitUntil(lambda: batches(folders) == 2, timeout=PATIENCE)
    assert third.state() is QProcess.ProcessState.Running
    os.kill(first.processId(), signal.SIGCONT)
    with closing(Library.open(folders, lambda: 2.0)) as library:
        assert [clip.run_id for clip in library.load_clips(1)] == [7]
