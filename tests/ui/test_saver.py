from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QThread, Slot

from bulktts_gui.core.formats import AudioFormat, SoundChoice
from bulktts_gui.core.saving import IfExists, SaveItem, SaveOutcome, SaveReport
from bulktts_gui.workers.saver import SaveThread

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


class Listener(QObject):
    """Keeps what a thread says, and in which thread it was heard."""

    def __init__(self, thread: SaveThread) -> None:
        super().__init__()
        self.steps: list[tuple[int, int]] = []
        self.reports: list[SaveReport] = []
        self.heard_in: set[QThread] = set()
        thread.progressed.connect(self.on_progressed)
        thread.finished_with.connect(self.on_finished_with)

    @Slot(int, int)
    def on_progressed(self, done: int, total: int) -> None:
        self.steps.append((done, total))
        self.heard_in.add(QThread.currentThread())

    @Slot(object)
    def on_finished_with(self, report: SaveReport) -> None:
        self.reports.append(report)
        self.heard_in.add(QThread.currentThread())


@pytest.fixture
def items(tmp_path: Path) -> list[SaveItem]:
    source = tmp_path / "clip.flac"
    source.write_bytes(b"sound" * 1000)
    return [SaveItem(number, source, f"{number:03}.flac") for number in range(1, 101)]


def run_to_its_end(qtbot: QtBot, thread: SaveThread) -> None:
    with qtbot.waitSignal(thread.finished, timeout=20_000):
        thread.start()
    assert thread.wait(5_000)
    # What was queued from the thread is delivered before anything is looked at.
    QCoreApplication.sendPostedEvents()


def test_the_report_comes_once_and_in_the_window_s_thread(
    qtbot: QtBot, tmp_path: Path, items: list[SaveItem]
) -> None:
    parent = QObject()
    thread = SaveThread(tmp_path / "out", items, IfExists.NUMBER, parent=parent)
    listener = Listener(thread)
    run_to_its_end(qtbot, thread)
    (report,) = listener.reports
    assert len(report.of(SaveOutcome.SAVED)) == 100
    assert len(list((tmp_path / "out").iterdir())) == 100
    assert listener.steps[-1] == (100, 100)
    assert listener.heard_in == {QCoreApplication.instance().thread()}
    assert thread.parent() is parent
    assert thread.isFinished()


@pytest.mark.parametrize(("seconds", "expected"), [(0.001, 3), (1.0, 100)])
def test_progress_is_told_at_most_twenty_times_a_second(
    qtbot: QtBot, tmp_path: Path, items: list[SaveItem], seconds: float, expected: int
) -> None:
    # A clock that moves on by the same step for every clip: 100 ms in all, or a second each.
    now = 0.0

    def clock() -> float:
        nonlocal now
        now += seconds
        return now

    thread = SaveThread(tmp_path / "out", items, IfExists.NUMBER, clock=clock)
    listener = Listener(thread)
    run_to_its_end(qtbot, thread)
    # In 100 ms: at the first clip, 50 ms later, and at the last one.
    assert len(listener.steps) == expected
    assert listener.steps[0] == (1, 100)
    assert listener.steps[-1] == (100, 100)


def test_cancel_stops_between_clips_and_the_thread_ends(
    qtbot: QtBot, tmp_path: Path, items: list[SaveItem]
) -> None:
    third_clip_done = threading.Event()
    cancelled = threading.Event()
    told = 0

    def clock() -> float:
        # Called by the thread after each clip: holds it there until the window has cancelled.
        nonlocal told
        told += 1
        if told == 3:
            third_clip_done.set()
            assert cancelled.wait(10)
        return float(told)

    thread = SaveThread(tmp_path / "out", items, IfExists.NUMBER, clock=clock)
    listener = Listener(thread)
    with qtbot.waitSignal(thread.finished, timeout=20_000):
        thread.start()
        assert third_clip_done.wait(10)
        thread.cancel()
        cancelled.set()
    assert thread.wait(5_000)
    QCoreApplication.sendPostedEvents()
    (report,) = listener.reports
    saved = {result.item.name for result in report.of(SaveOutcome.SAVED)}
    # A few more were being written when the window cancelled, and those that were whole stay.
    assert 3 <= len(saved) <= 12
    assert len(report.of(SaveOutcome.CANCELLED)) == 100 - len(saved)
    assert {path.name for path in (tmp_path / "out").iterdir()} == saved


def test_cancel_before_the_start_saves_nothing(
    qtbot: QtBot, tmp_path: Path, items: list[SaveItem]
) -> None:
    thread = SaveThread(tmp_path / "out", items, IfExists.NUMBER)
    listener = Listener(thread)
    thread.cancel()
    run_to_its_end(qtbot, thread)
    assert len(listener.reports[0].of(SaveOutcome.CANCELLED)) == 100


def test_a_folder_that_cannot_be_made_is_reported_like_everything_else(
    qtbot: QtBot, tmp_path: Path, items: list[SaveItem]
) -> None:
    (tmp_path / "file").touch()
    sound = SoundChoice(AudioFormat.WAV)
    thread = SaveThread(tmp_path / "file" / "out", items, IfExists.SKIP, sound=sound)
    listener = Listener(thread)
    run_to_its_end(qtbot, thread)
    assert listener.reports[0].stopped_by is not None
    assert listener.steps == []
