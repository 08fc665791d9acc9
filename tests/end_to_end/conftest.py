"""End-to-end tests drive the real window on a real screen; nowhere else do they tell anything."""

from __future__ import annotations

import subprocess
import time
from typing import TYPE_CHECKING

import pytest

# On a loaded machine this would be imported while a thread loads libraries. pytest-qt hears what it
# logs in Python, gives up the lock for it, and each waits for the other.
from PySide6 import QtMultimedia  # noqa: F401
from PySide6.QtCore import QCoreApplication, Qt

from bulktts_gui import app
from bulktts_gui.core import logs
from bulktts_gui.core.clock import Clock
from tests.end_to_end.window import Person

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from bulktts_gui.demo.service import DemoService

HURRY = 50


@pytest.fixture
def xdotool(display: str) -> Callable[..., str]:
    """Keys and mouse from outside the program: `xdotool("key", "space")`."""
    if not display:
        pytest.fail("end-to-end tests need the X server: unset BULKTTS_TEST_PLATFORM")

    def run(*words: str) -> str:
        # Whoever looks for a window that never comes must not wait for good.
        done = subprocess.run(
            ["xdotool", *words], check=True, capture_output=True, text=True, timeout=60
        )
        return done.stdout.strip()

    return run


@pytest.fixture
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the app's own clock run fast, so that its pauses between tries cost nothing."""

    def wait(self: Clock, condition: threading.Condition, seconds: float | None) -> None:
        condition.wait(None if seconds is None else seconds / HURRY)

    monkeypatch.setattr(Clock, "now", lambda self: time.monotonic() * HURRY)
    monkeypatch.setattr(Clock, "wait", wait)


@pytest.fixture
def start(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., Person]]:
    """Start the app: `start("--demo")`, or `start(service=…)` with the key in the environment.

    `key=False` leaves the key out. What a test leaves open is closed, all questions answered.
    """
    people = []
    # Whatever the desktop offers, the dialogs of the tests are Qt's own.
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)

    def begin(
        *arguments: str, service: DemoService | None = None, key: bool = True, url: str = ""
    ) -> Person:
        monkeypatch.setenv("BULKTTS_API_URL", service.api_url if service else url)
        monkeypatch.setenv("CAMB_API_KEY", service.key if service and key else "")
        _, window = app.build(["bulktts-gui", *arguments])
        people.append(Person(window))
        with qtbot.waitActive(window, timeout=10_000):
            window.activateWindow()
        return people[-1]

    yield begin
    for person in people:
        person.let_go()
    logs.close()
