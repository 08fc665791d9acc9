"""Manners of the whole app: on a bus of its own, with a stand-in for the desktop."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.end_to_end.screen import wait_until
from tests.services import FaultService
from tests.services.desktop import GNOME, NOTIFICATIONS, TRAY, FakeDesktop, private_bus

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.end_to_end.window import Person

PATIENCE = 30


@pytest.fixture
def desktop(monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeDesktop]:
    """A desktop with all that the app knows of, on the bus of the session."""
    with tempfile.TemporaryDirectory() as folder, private_bus(Path(folder)) as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        there = FakeDesktop(address, NOTIFICATIONS, GNOME, TRAY, skills=("actions", "body-markup"))
        yield there
        there.close()


def test_a_fetch_behind_a_minimized_window_is_told_and_a_click_brings_it_back(
    start: Callable[..., Person], desktop: FakeDesktop
) -> None:
    with FaultService(count=30, first_byte_delay=0.05) as service:
        person = start(service=service)
        person.add("\n".join(map(str, service.run_ids)), 30)
        person.click("fetchButton")
        person.window.showMinimized()
        person.wait(lambda: not person.window.isActiveWindow())
        person.wait(lambda: len(desktop.of("Notify")) == 1)
        assert desktop.of("Notify")[0][3] == "30 clips are here"
        # Shown as far as it has come, at most twice a second, and then no more.
        assert desktop.of("Update")[-1][1]["progress-visible"] == ("b", False)
        person.wait(lambda: len(desktop.of("Uninhibit")) == 1)
        assert desktop.names()[:2] == ["Inhibit", "Uninhibit"]
        person.wait(lambda: person.window.house.manners._notifier._shown == 1)
        desktop.tell("ActionInvoked", "us", 1, "default")
        person.wait(person.window.isActiveWindow)
        person.wait(lambda: desktop.of("CloseNotification") == [(1,)])
        person.leave()


def test_a_fetch_that_is_looked_at_is_not_told(
    start: Callable[..., Person], desktop: FakeDesktop
) -> None:
    with FaultService(count=30) as service:
        person = start(service=service)
        person.add("\n".join(map(str, service.run_ids)), 30)
        person.click("fetchButton")
        person.wait_for("READY")
        person.wait(lambda: len(desktop.of("Uninhibit")) == 1)
        person.leave()
        assert desktop.of("Notify") == []


def test_with_a_tray_icon_the_closed_window_works_on_and_comes_back(
    desktop: FakeDesktop, xdotool: Callable[..., str], home: Path, tmp_path: Path
) -> None:
    """A program of its own: Qt finds the place for icons on the bus when it starts."""
    config = home / ".cache" / "bulktts-gui" / "demo" / "config"
    config.mkdir(parents=True)
    (config / "settings.json").write_text(json.dumps({"tray": True}))
    with (tmp_path / "errors").open("wb") as errors:
        process = subprocess.Popen(
            [sys.executable, "-m", "bulktts_gui", "--demo"],
            env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
            stdin=subprocess.DEVNULL,
            stderr=errors,
        )
    try:
        name = "^Bulk TTS – sample clips$"
        window = xdotool("search", "--sync", "--onlyvisible", "--name", name)
        wait_until(lambda: len(desktop.of("RegisterStatusNotifierItem")) == 1, "the icon", PATIENCE)
        xdotool("windowactivate", "--sync", window)
        xdotool("key", "alt+f")  # Fetch
        wait_until(lambda: len(desktop.of("Inhibit")) == 1, "fetching by Alt+F", PATIENCE)
        xdotool("key", "alt+F4")  # closed by its frame
        wait_until(lambda: len(desktop.of("Notify")) == 1, "saying that it goes on", PATIENCE)
        assert desktop.of("Notify")[0][3] == "The work goes on"
        wait_until(lambda: len(desktop.of("Notify")) == 2, "the end of the fetch", PATIENCE)
        assert "clips are here" in desktop.of("Notify")[1][3]
        assert process.poll() is None
        desktop.click_tray()
        xdotool("search", "--sync", "--onlyvisible", "--name", name)
        wait_until(lambda: len(desktop.of("CloseNotification")) == 1, "being seen", PATIENCE)
        xdotool("windowactivate", "--sync", window)
        xdotool("key", "alt+F4")  # nothing runs any more: this is the end
        assert process.wait(timeout=PATIENCE) == 0
        assert "Traceback" not in (tmp_path / "errors").read_text()
    finally:
        process.kill()
        process.wait()
