"""Errors that nothing caught: each is logged, few are told, and nothing comes of them but that."""

from __future__ import annotations

import gc
import logging
import threading
from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QObject,
    Qt,
    QThread,
    QTimer,
    Signal,
    Slot,
    qCritical,
    qWarning,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from bulktts_gui.ui.trouble import IN_FULL, REPEATS, Trouble, say_start_failed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

PATIENCE = 20_000


@pytest.fixture
def trouble(qapp: QCoreApplication) -> Iterator[Trouble]:
    made = Trouble()
    made.install()
    yield made
    made.remove()


@pytest.fixture
def told(trouble: Trouble) -> list[tuple[int, threading.Thread]]:
    heard: list[tuple[int, threading.Thread]] = []
    trouble.happened.connect(lambda count: heard.append((count, threading.current_thread())))
    return heard


class Failing(QObject):
    pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.pressed.connect(self.fail)

    @Slot()
    def fail(self) -> None:
        raise ValueError("in a slot")


class FailingThread(QThread):
    def run(self) -> None:
        raise KeyError("in a thread of Qt's")


class FailingPaint(QWidget):
    def paintEvent(self, event: QEvent) -> None:
        raise OSError("in painting")


def test_errors_in_slots_are_logged_and_told_from_the_event_loop(
    qtbot: QtBot,
    told: list[tuple[int, threading.Thread]],
    caplog: pytest.LogCaptureFixture,
) -> None:
    failing = Failing()
    failing.pressed.emit()
    assert told == []  # not from within what failed
    qtbot.waitUntil(lambda: bool(told), timeout=PATIENCE)
    assert told == [(1, threading.main_thread())]
    assert "ValueError: in a slot" in caplog.text


def test_errors_in_threads_of_both_kinds_are_told_in_the_main_thread(
    qtbot: QtBot,
    told: list[tuple[int, threading.Thread]],
    caplog: pytest.LogCaptureFixture,
) -> None:
    def fail() -> None:
        raise LookupError("in a thread of Python's")

    ours = threading.Thread(target=fail)
    ours.start()
    qts = FailingThread()
    qts.start()
    ours.join()
    assert qts.wait(PATIENCE)
    qtbot.waitUntil(lambda: len(told) == 2, timeout=PATIENCE)
    assert told == [(1, threading.main_thread())] * 2
    assert "LookupError: in a thread of Python's" in caplog.text
    assert 'KeyError: "in a thread of Qt\'s"' in caplog.text


def test_a_storm_is_told_twice_and_fills_no_log(
    qtbot: QtBot,
    told: list[tuple[int, threading.Thread]],
    caplog: pytest.LogCaptureFixture,
) -> None:
    failing = Failing()
    for _ in range(150):
        failing.pressed.emit()
    qtbot.waitUntil(lambda: len(told) == 2, timeout=PATIENCE)
    QCoreApplication.processEvents()
    assert [count for count, _ in told] == [1, REPEATS]
    assert caplog.text.count("ValueError: in a slot") == IN_FULL
    assert [r.getMessage() for r in caplog.records if "again" in r.getMessage()] == [
        "the same again: 10 times so far",
        "the same again: 100 times so far",
    ]


def test_errors_in_painting_do_not_stop_the_window(
    qtbot: QtBot, told: list[tuple[int, threading.Thread]]
) -> None:
    widget = FailingPaint()
    qtbot.addWidget(widget)
    widget.show()

    def is_told_again() -> bool:
        widget.update()
        return len(told) == 2

    qtbot.waitUntil(is_told_again, timeout=PATIENCE)
    passed: list[bool] = []
    QTimer.singleShot(0, lambda: passed.append(True))
    qtbot.waitUntil(lambda: bool(passed), timeout=PATIENCE)


def test_an_error_in_what_is_done_about_errors_ends_there(
    qtbot: QtBot, trouble: Trouble, told: list[tuple[int, threading.Thread]]
) -> None:
    failing = Failing()

    class Broken(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            failing.pressed.emit()
            raise RuntimeError("the log itself")

    broken = Broken()
    logging.getLogger("bulktts_gui.ui.trouble").addHandler(broken)
    try:
        failing.pressed.emit()
    finally:
        logging.getLogger("bulktts_gui.ui.trouble").removeHandler(broken)
    other = FailingThread()
    other.start()
    assert other.wait(PATIENCE)
    qtbot.waitUntil(lambda: bool(told), timeout=PATIENCE)  # the next one is heard of
    # Nor does an error in what is told of errors go round and round.
    trouble.happened.connect(failing.fail)
    for _ in range(3):
        failing.pressed.emit()
        QCoreApplication.processEvents()
    assert len(told) <= 4


def test_errors_are_logged_also_when_nobody_is_left_to_tell(
    qtbot: QtBot, trouble: Trouble, caplog: pytest.LogCaptureFixture
) -> None:
    failing = Failing()
    shiboken6.delete(trouble)
    failing.pressed.emit()
    assert "ValueError: in a slot" in caplog.text


def test_what_python_cannot_raise_is_logged_and_not_told(
    qtbot: QtBot,
    told: list[tuple[int, threading.Thread]],
    caplog: pytest.LogCaptureFixture,
) -> None:
    class Going:
        def __del__(self) -> None:
            raise ValueError("in going")

    going = Going()
    del going
    gc.collect()
    QCoreApplication.processEvents()
    assert "ValueError: in going" in caplog.text
    assert told == []


def test_qt_s_complaints_go_to_the_log_and_to_the_terminal(
    qtbot: QtBot,
    trouble: Trouble,
    caplog: pytest.LogCaptureFixture,
    capsys: pytest.CaptureFixture[str],
) -> None:
    qWarning("a warning of Qt's")
    qCritical("worse")
    said = [(r.name, r.levelname, r.getMessage()) for r in caplog.records]
    assert said == [("qt", "WARNING", "a warning of Qt's"), ("qt", "ERROR", "worse")]
    assert "a warning of Qt's\nworse\n" in capsys.readouterr().err
    for _ in range(200):
        qWarning("again")
    assert len([r for r in caplog.records if r.getMessage() == "again"]) == IN_FULL + 2
    # Numbers and places in memory make no other complaint of it.
    for number in range(1000):
        qWarning(f"QWidget(0x{number:x}) of size {number}")
    assert len([r for r in caplog.records if "of size" in r.getMessage()]) == IN_FULL + 3


def test_ctrl_c_is_nobody_s_fault(
    qtbot: QtBot,
    trouble: Trouble,
    told: list[tuple[int, threading.Thread]],
    caplog: pytest.LogCaptureFixture,
) -> None:
    trouble._uncaught(KeyboardInterrupt, KeyboardInterrupt(), None)
    QCoreApplication.processEvents()
    assert told == []
    assert caplog.text == ""


def test_a_start_that_fails_is_logged_and_told(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    seen: list[str] = []
    timer = QTimer()
    timer.setInterval(10)

    def look() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox) and box.isVisible():
            timer.stop()
            seen.extend((box.text(), box.informativeText()))
            QTest.keyClick(box, Qt.Key.Key_Escape)

    timer.timeout.connect(look)
    timer.start()
    try:
        raise OSError("a file <b>of Maria's</b> is not there")
    except OSError as error:
        say_start_failed(error)
    # And no exception's text.
    assert seen == ["Something went wrong that should not have. Your list is safe.", ""]
    assert "OSError: a file" in caplog.text
    assert "test_trouble.py" in capsys.readouterr().err


def test_others_hooks_come_back(qapp: QCoreApplication) -> None:
    import sys

    before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
    trouble = Trouble()
    trouble.install()
    assert sys.excepthook != before[0]
    trouble.remove()
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before
