"""Desktops that are slow, answer nonsense, or take away what they gave."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from bulktts_gui.ui import tray
from tests.services.desktop import GNOME, NOTIFICATIONS, POWER, FakeDesktop, private_bus

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from tests.ui.manners.stage import Stage

pytestmark = pytest.mark.usefixtures("english")


def answered(stage: Stage) -> bool:
    """True when the bus has said yes or no to all that was asked of it."""
    bus = stage.manners._bus
    return bus is not None and not bus._replies


# Notifications


@pytest.mark.parametrize("slow", ["GetCapabilities", "Notify"])
def test_a_slow_desktop_shows_one_notice_the_last(
    desktop: Callable[..., FakeDesktop],
    stage: Callable[..., Stage],
    until: Callable[..., None],
    slow: str,
) -> None:
    there = desktop(NOTIFICATIONS)
    there.slow.add(slow)
    one = stage()
    for here in (2, 3, 4):
        one.fetch(here=here)
        until(lambda: not one.manners._ending.isActive() and bool(there.of(slow)))
    there.catch_up()
    until(lambda: bool(there.of("Notify")) and there.of("Notify")[-1][3] == "4 clips are here")
    until(lambda: answered(one))
    # Each after the first takes the place of the one before.
    assert [told[1] for told in there.of("Notify")][1:] == [1] * (len(there.of("Notify")) - 1)
    assert len(there.of("GetCapabilities")) == 1
    there.tell("ActionInvoked", "us", 1, "default")
    until(one.window.isVisible)
    until(lambda: there.of("CloseNotification") == [(1,)])


@pytest.mark.parametrize(
    ("name", "answer"),
    [
        ("GetCapabilities", ("", ())),
        ("GetCapabilities", ("i", (7,))),
        ("Notify", ("", ())),
        ("Notify", ("s", ("one",))),
    ],
)
def test_a_service_that_answers_nonsense_is_as_good_as_none(
    desktop: Callable[..., FakeDesktop],
    stage: Callable[..., Stage],
    until: Callable[..., None],
    alerted: list[QWidget],
    name: str,
    answer: tuple[str, tuple[Any, ...]],
) -> None:
    there = desktop(NOTIFICATIONS)
    there.odd[name] = answer
    one = stage()
    one.fetch()
    until(lambda: alerted == [one.window])


def test_signs_that_the_bus_refuses_are_not_sent_to_it(
    desktop: Callable[..., FakeDesktop],
    stage: Callable[..., Stage],
    until: Callable[..., None],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("bulktts_gui.ui.manners.LONG_SAVE", 0)
    there = desktop(NOTIFICATIONS)
    one = stage()
    one.begin_saving()
    one.end_saving(tmp_path / "a\udce4b\0c")  # a name of another time's, and what is in no name
    until(lambda: len(there.of("Notify")) == 1)
    assert there.of("Notify")[0][4].endswith("a?bc.")
    until(lambda: answered(one))


def test_a_notice_outlives_the_icon_that_showed_it(
    stage: Callable[..., Stage], until: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[object] = []
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "supportsMessages", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "show", lambda self: None)
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", lambda self, *words: shown.append(words))
    one = stage(tray=True)
    one.fetch()
    until(lambda: len(shown) == 1)
    one.preferences.change(tray=False)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    one.window.show()
    one.window.activateWindow()
    until(one.manners._is_watched)
    until(lambda: one.manners._notifier._icon is None)  # type: ignore[union-attr]


# Staying awake


def test_nonsense_about_staying_awake_leads_to_the_next_service(
    desktop: Callable[..., FakeDesktop], stage: Callable[..., Stage], until: Callable[..., None]
) -> None:
    there = desktop(GNOME, POWER)
    one = stage(notify=False)
    there.odd["Inhibit"] = ("s", ("yes",))
    one.begin_fetch()
    until(lambda: len(there.of("Inhibit")) == 2 and answered(one))
    one.end_fetch()
    until(lambda: not one.manners._clock.isActive())
    assert there.names() == ["Inhibit", "Inhibit"]  # there is nothing to let go of


def test_a_bus_that_is_started_anew_is_asked_to_stay_awake_again(
    stage: Callable[..., Stage],
    until: Callable[..., None],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    for folder in (tmp_path / "first", tmp_path / "second"):
        folder.mkdir()
    with private_bus(tmp_path / "second") as second:
        next_one = FakeDesktop(second, GNOME)
        with private_bus(tmp_path / "first") as first:
            monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", first)
            there = FakeDesktop(first, GNOME)
            one = stage(notify=False)
            one.begin_fetch()
            until(lambda: there.names() == ["Inhibit"] and answered(one))
            monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", second)
            there.close()
        until(lambda: next_one.names() == ["Inhibit"] and answered(one))
        one.end_fetch()
        until(lambda: next_one.names() == ["Inhibit", "Uninhibit"])
        assert next_one.of("Uninhibit") == [(1,)]
        next_one.close()


# The icon beside the clock


def test_a_hidden_window_comes_back_when_the_desktop_takes_its_icons_away(
    stage: Callable[..., Stage],
    qtbot: QtBot,
    until: Callable[..., None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    is_there = True
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: is_there)
    monkeypatch.setattr(QSystemTrayIcon, "show", lambda self: None)
    monkeypatch.setattr(tray, "_LOOK", 20)
    one = stage(tray=True, notify=False)
    one.window.show()
    qtbot.waitExposed(one.window)
    one.begin_fetch()
    assert not one.manners.may_close(by_frame=True)
    assert one.window.isHidden()
    watch = one.manners._tray._watch  # type: ignore[union-attr]
    with qtbot.waitSignal(watch.timeout, timeout=15_000):
        pass
    assert one.window.isHidden()
    is_there = False
    until(one.window.isVisible)
    until(QApplication.quitOnLastWindowClosed)
    assert not watch.isActive()


def test_a_click_in_the_dock_of_macos_brings_a_hidden_window_back(
    stage: Callable[..., Stage], until: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "show", lambda self: None)
    one = stage(tray=True, notify=False)
    one.window.show()
    one.begin_fetch()
    assert not one.manners.may_close(by_frame=True)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    active = Qt.ApplicationState.ApplicationActive
    application.applicationStateChanged.emit(active)  # elsewhere it means no such thing
    assert one.window.isHidden()
    monkeypatch.setattr(QApplication, "platformName", lambda: "cocoa")
    application.applicationStateChanged.emit(active)
    until(one.window.isVisible)
