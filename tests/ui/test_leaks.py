"""The watch that every test is under sees what it should, and only that."""

from __future__ import annotations

import threading
from typing import Any

import pytest
from PySide6.QtCore import QObject, QThread, QTimer

from tests.leaks import LeakWatch


class Waiter(QThread):
    """Runs until it is let go."""

    def __init__(self) -> None:
        super().__init__()
        self.go = threading.Event()

    def run(self) -> None:
        self.go.wait(60)


@pytest.fixture
def watch(qapp: Any, monkeypatch: pytest.MonkeyPatch) -> LeakWatch:
    return LeakWatch(monkeypatch)


def test_a_running_timer_is_found_until_it_stops(watch: LeakWatch) -> None:
    owner = QObject(objectName="bar")
    timer = QTimer(owner, objectName="blink")
    timer.start(5000)
    assert watch.leftovers() == ["timer QTimer blink of QObject bar, every 5000 ms"]
    timer.stop()
    assert watch.leftovers() == []


def test_a_timer_whose_owner_is_on_its_way_out_is_no_leak(watch: LeakWatch) -> None:
    owner = QObject()
    QTimer(owner).start(5000)
    owner.deleteLater()
    assert watch.leftovers() == []


def test_a_running_qthread_is_found_until_it_ends(watch: LeakWatch) -> None:
    thread = Waiter()
    thread.start()
    assert watch.leftovers(grace_ms=0) == ["QThread Waiter"]
    thread.go.set()
    assert watch.leftovers() == []


@pytest.mark.parametrize(("daemon", "found"), [(False, ["thread worker"]), (True, [])])
def test_a_python_thread_is_found_unless_it_is_a_daemon(
    watch: LeakWatch, daemon: bool, found: list[str]
) -> None:
    go = threading.Event()
    thread = threading.Thread(target=go.wait, args=(60,), name="worker", daemon=daemon)
    thread.start()
    assert watch.leftovers(grace_ms=0) == found
    go.set()
    thread.join()
    assert watch.leftovers() == []
