"""Plans are made one at a time, in a thread, and only the newest counts."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QCoreApplication

from bulktts_gui.core.planning import Stopped
from bulktts_gui.workers.planning import Planner

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

PATIENCE = 30_000


class Stage:
    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.planner = Planner(pause=0)
        self.plans: list[Any] = []
        self.failures = 0
        self.planner.planned.connect(self.plans.append)
        self.planner.failed.connect(self._failed)
        self.begun: list[str] = []
        self.stopped: list[str] = []
        self.gate = threading.Event()

    def _failed(self) -> None:
        self.failures += 1

    def wish(self, name: str, *, held: bool = False) -> Callable[[], Any]:
        def work(cancelled: Callable[[], bool]) -> str:
            self.begun.append(name)
            while held and not self.gate.wait(0.005):
                if cancelled():
                    self.stopped.append(name)
                    raise Stopped
            return name

        return lambda: work

    def wait(self, is_so: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(is_so, timeout=PATIENCE)


@pytest.fixture
def stage(qtbot: QtBot) -> Iterator[Stage]:
    made = Stage(qtbot)
    yield made
    made.gate.set()
    made.planner.shut_down()


def test_a_wish_is_planned(stage: Stage) -> None:
    stage.planner.plan(stage.wish("a"))
    assert stage.planner.is_busy
    stage.wait(lambda: not stage.planner.is_busy)
    assert stage.plans == ["a"]


def test_wishes_in_quick_succession_are_one_plan(stage: Stage) -> None:
    for name in "abc":
        stage.planner.plan(stage.wish(name))
    stage.wait(lambda: stage.plans == ["c"])
    assert stage.begun == ["c"]


def test_a_newer_wish_stops_the_plan_under_way(stage: Stage) -> None:
    stage.planner.plan(stage.wish("slow", held=True))
    stage.wait(lambda: stage.begun == ["slow"])
    stage.planner.plan(stage.wish("new"))
    stage.wait(lambda: stage.plans == ["new"])
    assert stage.stopped == ["slow"]


def test_what_was_planned_too_late_is_dropped(stage: Stage) -> None:
    done = threading.Event()

    def deaf(_cancelled: Callable[[], bool]) -> str:
        stage.begun.append("deaf")
        done.wait(30)
        return "deaf"

    stage.planner.plan(lambda: deaf)
    stage.wait(lambda: stage.begun == ["deaf"])
    stage.planner.plan(stage.wish("new"))
    QCoreApplication.processEvents()
    done.set()
    stage.wait(lambda: stage.plans == ["new"])
    done.clear()
    stage.planner.plan(lambda: deaf)
    stage.wait(lambda: stage.begun == ["deaf", "new", "deaf"])
    stage.planner.stop()
    done.set()
    stage.wait(lambda: not stage.planner.is_busy)
    assert stage.plans == ["new"]


def test_stopping_leaves_nothing_to_come_and_takes_new_wishes(stage: Stage) -> None:
    stage.planner.plan(stage.wish("slow", held=True))
    stage.wait(lambda: stage.begun == ["slow"])
    stage.planner.stop()
    stage.wait(lambda: not stage.planner.is_busy)
    assert (stage.plans, stage.failures) == ([], 0)
    stage.planner.plan(stage.wish("b"))
    stage.wait(lambda: stage.plans == ["b"])


def test_a_fault_is_told_and_logged(stage: Stage, caplog: pytest.LogCaptureFixture) -> None:
    def broken(_cancelled: Callable[[], bool]) -> None:
        raise RuntimeError("broken on purpose")

    stage.planner.plan(lambda: broken)
    stage.wait(lambda: stage.failures == 1)
    assert "planning ended by RuntimeError" in caplog.text
    assert not stage.planner.is_busy


def test_shutting_down_waits_and_tells_nothing_more(stage: Stage) -> None:
    stage.planner.plan(stage.wish("slow", held=True))
    stage.wait(lambda: stage.begun == ["slow"])
    stage.planner.shut_down()
    assert stage.stopped == ["slow"]
    QCoreApplication.processEvents()
    assert (stage.plans, stage.failures) == ([], 0)
