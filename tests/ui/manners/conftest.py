"""What the tests of manners stand on: a bus of their own, and the window's parts."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtWidgets import QApplication

from tests.services.desktop import (
    FakeDesktop,
    private_bus,
)
from tests.ui.manners.stage import Opened, Stage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

PATIENCE = 15_000
SKILLS = ("actions", "body", "body-markup")


@pytest.fixture(scope="module")
def bus_address() -> Iterator[str]:
    with (
        tempfile.TemporaryDirectory(prefix="bus-") as folder,
        private_bus(Path(folder)) as address,
    ):
        yield address


@pytest.fixture
def desktop(
    bus_address: str, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[..., FakeDesktop]]:
    """Puts services on the bus that the app finds; with none, the bus is empty."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus_address)
    made = []

    def make(*names: str, skills: tuple[str, ...] = SKILLS) -> FakeDesktop:
        made.append(FakeDesktop(bus_address, *names, skills=skills))
        return made[-1]

    yield make
    for each in made:
        each.close()


@pytest.fixture
def stage(qtbot: QtBot) -> Iterator[Callable[..., Stage]]:
    made = []

    def make(**settings: Any) -> Stage:
        made.append(Stage(qtbot, **settings))
        return made[-1]

    yield make
    for each in made:
        each.close()


@pytest.fixture
def alerted(monkeypatch: pytest.MonkeyPatch) -> list[QWidget]:
    """The windows that have asked for attention."""
    found: list[QWidget] = []
    monkeypatch.setattr(QApplication, "alert", found.append)
    return found


@pytest.fixture
def opened() -> Iterator[Opened]:
    handler = Opened()
    yield handler
    handler.close()


@pytest.fixture
def until(qtbot: QtBot) -> Callable[[Callable[[], bool]], None]:
    return lambda is_so: qtbot.waitUntil(is_so, timeout=PATIENCE)
