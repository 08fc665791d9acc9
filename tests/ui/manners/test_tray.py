"""The icon beside the clock, and the question before leaving work."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QSystemTrayIcon

from tests.services.desktop import (
    NOTIFICATIONS,
    FakeDesktop,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from tests.ui.manners.stage import Stage

PATIENCE = 15_000
SKILLS = ("actions", "body", "body-markup")

pytestmark = pytest.mark.usefixtures("english")


@pytest.fixture
def tray_place(monkeypatch: pytest.MonkeyPatch) -> None:
    """A desktop that has a place for tray icons, as far as the app can tell."""
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "show", lambda self: None)


def test_without_a_tray_the_wish_for_one_changes_nothing(
    stage: Callable[..., Stage], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: False)
    one = stage(tray=True)
    assert one.manners._tray is None
    assert one.manners.may_close(by_frame=True)


@pytest.mark.usefixtures("tray_place")
def test_with_a_tray_a_closed_window_leaves_its_work_to_itself(
    desktop: Callable[..., FakeDesktop], stage: Callable[..., Stage], until: Callable[..., None]
) -> None:
    there = desktop(NOTIFICATIONS)
    one = stage(tray=True)
    one.window.show()
    assert one.manners.may_close(by_frame=True)  # nothing is under way
    one.begin_fetch()
    for _ in range(2):
        # Focus that comes only once the window is hidden takes away what is told of that.
        one.window.activateWindow()
        until(one.manners._is_watched)
        assert not one.manners.may_close(by_frame=True)
        assert one.window.isHidden()
        assert not QApplication.quitOnLastWindowClosed()
        until(lambda: len(there.of("Notify")) == 1)  # said once
        one.manners._tray.icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)  # type: ignore[union-attr]
        until(one.window.isVisible)
        until(QApplication.quitOnLastWindowClosed)
    assert there.of("Notify")[0][3] == "The work goes on"


@pytest.mark.usefixtures("tray_place")
def test_the_tray_says_how_far_it_is_and_its_menu_pauses(stage: Callable[..., Stage]) -> None:
    one = stage(tray=True)
    tray = one.manners._tray
    assert tray is not None
    assert not tray.pause.isEnabled()
    one.begin_fetch(done=5)
    one.manners._show_progress()
    assert tray.icon.toolTip().endswith("\n5 of 120 ready")
    assert [a.text() for a in tray.menu.actions()] == ["&Show the window", "&Pause", "", "&Quit"]
    tray.pause.trigger()
    assert one.fetching.is_paused
    assert tray.pause.text() == "&Go on"
    one.end_fetch()
    assert "\n" not in tray.icon.toolTip()
    QApplication.sendEvent(one.manners, QEvent(QEvent.Type.LanguageChange))
    one.preferences.change(tray=False)
    assert one.manners._tray is None


# Leaving


@pytest.mark.usefixtures("tray_place")
@pytest.mark.parametrize(
    ("button", "may_leave", "is_hidden"),
    [("Leave", True, False), ("Stay", False, False), ("Go on in the background", False, True)],
)
def test_the_question_says_what_runs_and_offers_the_background(
    stage: Callable[..., Stage],
    qtbot: QtBot,
    until: Callable[..., None],
    button: str,
    may_leave: bool,
    is_hidden: bool,
) -> None:
    one = stage(tray=True, notify=False)
    one.window.show()
    qtbot.waitExposed(one.window)
    one.begin_saving()
    asked = answer_with(qtbot, button)
    assert one.manners.may_close(by_frame=False) is may_leave
    assert asked == ["<b>Clips are still being saved.</b>"]
    assert one.window.isHidden() is is_hidden
    one.manners.show_window()


@pytest.mark.parametrize(
    ("doing", "words"),
    [
        ({"is_reviewing": True}, "The page for reviewers is still being made."),
        ({"is_joining": True}, "One file of your clips is still being made."),
    ],
)
def test_without_a_tray_the_question_has_two_answers(
    stage: Callable[..., Stage], qtbot: QtBot, doing: dict[str, bool], words: str
) -> None:
    one = stage()
    for name, value in doing.items():
        setattr(one.deliveries, name, value)
    one.deliveries.changed.emit()
    buttons: list[str] = []
    asked = answer_with(qtbot, "Stay", buttons)
    assert not one.manners.may_close(by_frame=True)
    assert asked == [f"<b>{words}</b>"]
    assert sorted(buttons) == ["Leave", "Stay"]


def test_files_that_are_being_read_are_asked_about_too(
    stage: Callable[..., Stage], qtbot: QtBot
) -> None:
    one = stage()
    assert one.manners.may_leave()
    one.adding.is_reading = True
    asked = answer_with(qtbot, "Stay")
    assert not one.manners.may_leave()
    assert asked == ["<b>Files are still being read.</b>"]


def answer_with(qtbot: QtBot, words: str, seen: list[str] | None = None) -> list[str]:
    """Press a button of the question that comes; gives what it asks, once it has been answered."""
    asked: list[str] = []
    timer = QTimer()
    timer.setInterval(10)

    def look() -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox) or not box.isVisible():
            return
        timer.stop()
        asked.append(box.text())
        buttons = {b.text().replace("&", ""): b for b in box.findChildren(QPushButton)}
        if seen is not None:
            seen.extend(buttons)
        buttons[words].click()

    timer.timeout.connect(look)
    timer.start()
    return asked
