from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QCoreApplication, QThread

from bulktts_gui.core.clips import NewClip, Problem, ProblemError, ProblemKind
from bulktts_gui.core.clock import Clock
from bulktts_gui.core.folders import Folders
from bulktts_gui.core.library import Library
from bulktts_gui.workers import library as library_module
from bulktts_gui.workers.library import LibraryDesk

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    return Folders.under(tmp_path)


@pytest.fixture
def desk(qapp: object, folders: Folders) -> Iterator[LibraryDesk]:
    made = LibraryDesk(folders, Clock())
    yield made
    made.shut_down()
    made.deleteLater()


def test_jobs_run_in_order_in_one_thread_and_replies_come_to_the_window_s(
    qtbot: QtBot, desk: LibraryDesk
) -> None:
    ran_in: list[QThread] = []
    replies: list[Any] = []
    heard_in: list[QThread] = []

    def job(number: int) -> Any:
        def run(library: Library) -> int:
            assert isinstance(library, Library)
            ran_in.append(QThread.currentThread())
            return number

        return run

    def reply(result: int) -> None:
        replies.append(result)
        heard_in.append(QThread.currentThread())

    for number in range(20):
        desk.submit(job(number), reply)
    qtbot.waitUntil(lambda: len(replies) == 20)
    window = QCoreApplication.instance().thread()
    assert replies == list(range(20))
    assert set(heard_in) == {window}
    assert len(set(ran_in)) == 1
    assert window not in ran_in


def test_what_was_submitted_is_written_before_the_end(
    qtbot: QtBot, folders: Folders, qapp: object
) -> None:
    desk = LibraryDesk(folders, Clock())
    desk.submit(lambda library: library.add_clips(library.new_batch(), [NewClip(7)]))
    desk.shut_down()
    replies: list[Any] = []
    again = LibraryDesk(folders, Clock())
    again.submit(lambda library: [batch.total for batch in library.batches()], replies.append)
    qtbot.waitUntil(lambda: bool(replies))
    again.shut_down()
    assert replies == [[1]]


def test_a_job_that_fails_is_told_and_the_next_one_runs(
    qtbot: QtBot, desk: LibraryDesk, caplog: pytest.LogCaptureFixture
) -> None:
    troubles: list[Problem] = []
    replies: list[Any] = []
    desk.troubled.connect(troubles.append)

    def refused(_library: Library) -> None:
        raise ProblemError(Problem(ProblemKind.REQUEST_REFUSED))

    def broken(_library: Library) -> None:
        raise KeyError("a secret")

    for job in (refused, broken, lambda library: "fine"):
        desk.submit(job, replies.append)
    qtbot.waitUntil(lambda: replies == ["fine"])
    kinds = [problem.kind for problem in troubles]
    assert kinds == [ProblemKind.REQUEST_REFUSED, ProblemKind.INTERNAL]
    assert "KeyError" in caplog.text
    assert "secret" not in caplog.text


def test_what_the_disk_refuses_waits_in_order_and_is_told_once(
    qtbot: QtBot, desk: LibraryDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(library_module, "AGAIN_AFTER", 0.01)
    troubles: list[Problem] = []
    replies: list[Any] = []
    desk.troubled.connect(troubles.append)
    disk_is_full = threading.Event()
    disk_is_full.set()
    tries: list[int] = []

    def write(number: int) -> Any:
        def run(_library: Library) -> int:
            tries.append(number)
            if disk_is_full.is_set():
                raise ProblemError(Problem(ProblemKind.DISK_FULL))
            return number

        return run

    for number in range(20):
        desk.submit(write(number), replies.append)
    # More tries than jobs: nobody has to do anything for the next.
    qtbot.waitUntil(lambda: len(tries) > 40)
    assert set(tries) == {0}
    disk_is_full.clear()
    qtbot.waitUntil(lambda: len(replies) == 20)
    assert replies == list(range(20))
    assert [problem.kind for problem in troubles] == [ProblemKind.DISK_FULL]
    # Once it went well, the next time is news again.
    disk_is_full.set()
    desk.submit(write(20))
    qtbot.waitUntil(lambda: len(troubles) == 2)


def test_a_library_opens_as_soon_as_its_folder_can_be_made(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(library_module, "AGAIN_AFTER", 0.01)
    (tmp_path / "file").touch()
    desk = LibraryDesk(Folders.under(tmp_path / "file"), Clock())
    troubles: list[Problem] = []
    replies: list[Any] = []
    desk.troubled.connect(troubles.append)
    desk.submit(lambda library: library.batches(), replies.append)
    qtbot.waitUntil(lambda: bool(troubles))
    (tmp_path / "file").unlink()
    qtbot.waitUntil(lambda: replies == [[]])
    desk.shut_down()
    assert len(troubles) == 1


def test_a_library_that_cannot_be_opened_is_told_once(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    folders = Folders.under(tmp_path / "file")
    desk = LibraryDesk(folders, Clock())
    troubles: list[Problem] = []
    desk.troubled.connect(troubles.append)
    desk.submit(lambda library: None)
    qtbot.waitUntil(lambda: bool(troubles))
    desk.shut_down()
    assert [problem.kind for problem in troubles] == [ProblemKind.NOT_WRITABLE]


def test_shut_down_waits_for_the_job_in_hand_and_tells_nothing_more(
    qtbot: QtBot, folders: Folders, qapp: object
) -> None:
    desk = LibraryDesk(folders, Clock())
    begun, may_end = threading.Event(), threading.Event()
    done: list[str] = []
    replies: list[Any] = []

    def slow(_library: Library) -> None:
        begun.set()
        assert may_end.wait(10)
        done.append("slow")

    desk.submit(slow, replies.append)
    assert begun.wait(10)
    may_end.set()
    desk.shut_down()
    desk.shut_down()  # a second time does no harm
    QCoreApplication.processEvents()
    assert (done, replies) == (["slow"], [])
