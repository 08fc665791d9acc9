"""Manners, before a real bus with a stand-in for the desktop."""

from __future__ import annotations

import html
import os
import sys
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from bulktts_gui.core.clips import Problem, ProblemKind
from bulktts_gui.core.fetch_state import FetchState
from bulktts_gui.ui import manners
from tests.services.desktop import (
    GNOME,
    NOTIFICATIONS,
    PORTAL,
    POWER,
    FakeDesktop,
    private_bus,
)
from tests.ui.manners.stage import Opened, Stage, report

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

PATIENCE = 15_000
SKILLS = ("actions", "body", "body-markup")

pytestmark = pytest.mark.usefixtures("english")


def answered(stage: Stage) -> bool:
    """True when the bus has said yes or no to all that was asked of it."""
    bus = stage.manners._bus
    return bus is None or not bus._replies


# Notifications


def test_the_end_of_a_fetch_is_told_once_and_a_click_brings_the_window(
    desktop: Callable[..., FakeDesktop],
    stage: Callable[..., Stage],
    until: Callable[..., None],
) -> None:
    there = desktop(NOTIFICATIONS)
    one = stage()
    one.fetch(here=112, failed=8)
    until(lambda: one.manners._notifier is not None and one.manners._notifier._shown == 1)
    (told,) = there.of("Notify")
    name, replaced, icon, title, text, actions, hints, wait = told
    assert (name, replaced, icon, wait) == (
        QApplication.applicationDisplayName(), 0, "bulktts-gui", -1,
    )  # fmt: skip
    assert title == "112 of 120 clips are here"
    assert text == "8 failed. Each row says why."
    assert actions == ["default", "Show", "show", "Show"]
    assert hints["desktop-entry"] == ("s", "bulktts-gui")
    assert hints["category"] == ("s", "transfer.error")
    there.tell("ActivationToken", "us", 1, "a-token-of-a-test")
    there.tell("ActionInvoked", "us", 1, "default")
    until(one.window.isVisible)
    assert os.environ.pop("XDG_ACTIVATION_TOKEN") == "a-token-of-a-test"
    # Now it is looked at, so what was told is taken away.
    until(lambda: there.of("CloseNotification") == [(1,)])
    assert len(there.of("Notify")) == 1


def test_clips_saved_as_they_come_are_told_with_their_fetch(
    desktop: Callable[..., FakeDesktop],
    stage: Callable[..., Stage],
    until: Callable[..., None],
    opened: Opened,
    tmp_path: Path,
) -> None:
    there = desktop(NOTIFICATIONS)
    one = stage()
    folder = tmp_path / "a & b <i>"
    arrivals = one.deliveries.arrivals
    one.begin_fetch()
    arrivals.is_saving = True
    arrivals.flow.changed.emit()
    one.end_fetch()
    QApplication.processEvents()  # the fetch has ended, and the last clips are still being saved
    assert one.manners._notifier is None
    arrivals.is_saving = False
    arrivals.flow.changed.emit()
    arrivals.landed.emit(report(folder, 120), tuple(range(1, 121)))
    until(lambda: one.manners._notifier is not None and one.manners._notifier._shown == 1)
    (told,) = there.of("Notify")
    assert told[3] == "120 clips are here"
    assert told[4] == f"120 clips saved to {html.escape(str(folder))}."  # as the service reads it
    assert told[5] == ["default", "Show", "show", "Show", "folder", "Open folder"]
    there.tell("ActionInvoked", "us", 7, "folder")  # somebody else's
    there.tell("ActionInvoked", "us", 1, "folder")
    until(lambda: opened.paths == [folder])
    until(lambda: there.of("CloseNotification") == [(1,)])
    assert not one.window.isVisible()


def test_what_a_plain_service_cannot_do_is_not_sent_to_it(
    desktop: Callable[..., FakeDesktop],
    stage: Callable[..., Stage],
    until: Callable[..., None],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    monkeypatch.setattr(manners, "LONG_SAVE", 0)
    there = desktop(NOTIFICATIONS, skills=("body",))
    one = stage()
    one.begin_saving()
    one.end_saving(tmp_path / "a & b")
    until(lambda: len(there.of("Notify")) == 1)
    (told,) = there.of("Notify")
    assert told[3] == "Saving has ended"
    assert told[4] == f"3 clips saved to {tmp_path / 'a & b'}."
    assert told[5] == []


def test_what_was_made_is_told_in_the_words_of_the_window(
    desktop: Callable[..., FakeDesktop],
    stage: Callable[..., Stage],
    until: Callable[..., None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(manners, "LONG_SAVE", 0)
    there = desktop(NOTIFICATIONS)
    one = stage()
    for tone, words in (("", ""), ("bad", "No room."), ("good", "The page is there.")):
        one.deliveries.is_reviewing = True
        one.deliveries.changed.emit()
        one.deliveries.is_reviewing = False
        one.deliveries.changed.emit()
        if words:
            one.banner.show_(tone, words)
        until(lambda: not one.manners._ending.isActive() and answered(one))
    until(lambda: len(there.of("Notify")) == 2)  # what was given up is not spoken of
    said = [told[3:5] for told in there.of("Notify")]
    assert said == [("Something went wrong", "No room."), ("Done", "The page is there.")]


def test_of_what_was_made_the_folder_can_be_opened(
    desktop: Callable[..., FakeDesktop],
    stage: Callable[..., Stage],
    until: Callable[..., None],
    opened: Opened,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    monkeypatch.setattr(manners, "LONG_SAVE", 0)
    there = desktop(NOTIFICATIONS)
    one = stage()
    for is_made in (True, False):
        one.deliveries.is_joining = True
        one.deliveries.changed.emit()
        one.deliveries.is_joining = False
        one.deliveries.changed.emit()
        one.banner.show_("good" if is_made else "bad", "The file is there, or is not.")
        if is_made:
            one.deliveries.made.emit(tmp_path / "All clips.mp3")
        until(lambda: not one.manners._ending.isActive() and answered(one))
        if is_made:
            there.tell("ActionInvoked", "us", 1, "folder")
            until(lambda: opened.paths == [tmp_path])
    until(lambda: len(there.of("Notify")) == 2)
    actions = [told[5] for told in there.of("Notify")]
    assert actions == [
        ["default", "Show", "show", "Show", "folder", "Open folder"],
        ["default", "Show", "show", "Show"],
    ]


def test_a_second_notice_takes_the_place_of_the_first(
    desktop: Callable[..., FakeDesktop], stage: Callable[..., Stage], until: Callable[..., None]
) -> None:
    there = desktop(NOTIFICATIONS)
    one = stage()
    one.fetch(here=2)
    until(lambda: one.manners._notifier is not None and one.manners._notifier._shown == 1)
    one.fetch(here=3)
    until(lambda: len(there.of("Notify")) == 2)
    assert [told[1] for told in there.of("Notify")] == [0, 1]
    until(lambda: answered(one))
    there.tell("NotificationClosed", "uu", 1, 2)
    until(lambda: one.manners._notifier._shown == 0)  # type: ignore[union-attr]
    one.fetch(here=4)
    until(lambda: len(there.of("Notify")) == 3)
    assert there.of("Notify")[-1][1] == 0


@pytest.mark.parametrize(
    ("ending", "settings"),
    [
        ({"here": 50, "state": FetchState.CANCELLED}, {}),
        ({"here": 1}, {}),
        ({}, {"notify": False}),
    ],
    ids=["cancelled", "one clip to hear", "not wanted"],
)
def test_no_more_is_told_than_is_wanted(
    desktop: Callable[..., FakeDesktop],
    stage: Callable[..., Stage],
    until: Callable[..., None],
    ending: dict[str, Any],
    settings: dict[str, Any],
) -> None:
    there = desktop(NOTIFICATIONS, GNOME)
    one = stage(**settings)
    one.fetch(**ending)
    until(lambda: not one.manners._clock.isActive() and answered(one))
    assert there.of("GetCapabilities") == there.of("Notify") == []


def test_who_looks_at_the_window_is_told_nothing(
    desktop: Callable[..., FakeDesktop],
    stage: Callable[..., Stage],
    until: Callable[..., None],
    qtbot: QtBot,
) -> None:
    there = desktop(NOTIFICATIONS, GNOME)
    one = stage()
    one.window.show()
    one.window.activateWindow()
    until(one.manners._is_watched)
    one.fetch()
    until(lambda: not one.manners._clock.isActive() and answered(one))
    assert there.of("Notify") == []


def test_a_short_save_is_not_told(
    desktop: Callable[..., FakeDesktop],
    stage: Callable[..., Stage],
    until: Callable[..., None],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(manners, "LONG_SAVE", 1_000_000)
    there = desktop(NOTIFICATIONS, GNOME)
    one = stage()
    one.begin_saving()
    one.end_saving(tmp_path)
    until(lambda: not one.manners._clock.isActive() and answered(one))
    assert there.of("Notify") == []


def test_a_stopped_fetch_says_why(
    desktop: Callable[..., FakeDesktop], stage: Callable[..., Stage], until: Callable[..., None]
) -> None:
    there = desktop(NOTIFICATIONS)
    one = stage()
    problem = Problem(ProblemKind.DISK_FULL)
    one.fetch(here=5, state=FetchState.STOPPED, stopped_by=problem)
    until(lambda: len(there.of("Notify")) == 1)
    (told,) = there.of("Notify")
    assert told[3] == "Fetching has stopped"
    assert "disk" in told[4]


@pytest.mark.parametrize(
    "address", ["disabled:", "unix:path=/nonexistent/bus", "what is this", "tcp:host=localhost"]
)
def test_without_a_bus_all_goes_on_as_ever(
    stage: Callable[..., Stage],
    until: Callable[..., None],
    monkeypatch: pytest.MonkeyPatch,
    alerted: list[QWidget],
    address: str,
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    one = stage()
    one.fetch()
    until(lambda: alerted == [one.window])
    assert one.manners._bus is None


def test_systems_that_have_no_such_bus_do_without_its_library(
    desktop: Callable[..., FakeDesktop],
    stage: Callable[..., Stage],
    until: Callable[..., None],
    monkeypatch: pytest.MonkeyPatch,
    alerted: list[QWidget],
) -> None:
    desktop()
    monkeypatch.setitem(sys.modules, "jeepney.bus", None)
    one = stage()
    one.fetch()
    until(lambda: alerted == [one.window])


def test_without_a_notification_service_the_window_asks_for_attention(
    desktop: Callable[..., FakeDesktop],
    stage: Callable[..., Stage],
    until: Callable[..., None],
    alerted: list[QWidget],
) -> None:
    desktop()
    one = stage()
    one.fetch()
    until(lambda: alerted == [one.window])


def test_a_bus_that_goes_away_is_found_again(
    stage: Callable[..., Stage],
    until: Callable[..., None],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    one = stage()
    for folder in (tmp_path / "first", tmp_path / "second"):
        folder.mkdir()
        with private_bus(folder) as address:
            monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
            there = FakeDesktop(address, NOTIFICATIONS, GNOME, skills=SKILLS)
            one.begin_fetch()
            until(lambda there=there: len(there.of("Inhibit")) == 1)
            one.end_fetch()
            until(lambda there=there: len(there.of("Notify")) == 1)
            there.close()
        until(lambda: one.manners._bus is not None and not one.manners._bus.is_open)
    one.fetch()  # there is no third one
    until(lambda: not one.manners._clock.isActive())


def test_a_service_that_never_answers_holds_nobody_up(
    desktop: Callable[..., FakeDesktop], stage: Callable[..., Stage], until: Callable[..., None]
) -> None:
    there = desktop(NOTIFICATIONS, GNOME)
    there.deaf |= {"GetCapabilities", "Inhibit"}
    one = stage()
    one.fetch()
    until(lambda: there.names() == ["Inhibit", "GetCapabilities"])


def test_another_system_shows_it_by_an_icon_and_a_click_opens_the_folder(
    stage: Callable[..., Stage],
    until: Callable[..., None],
    monkeypatch: pytest.MonkeyPatch,
    opened: Opened,
    tmp_path: Path,
) -> None:
    monkeypatch.setattr(manners, "LONG_SAVE", 0)
    shown: list[tuple[Any, ...]] = []
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "supportsMessages", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "show", lambda self: None)
    monkeypatch.setattr(
        QSystemTrayIcon, "showMessage", lambda self, *words: shown.append((self, *words))
    )
    one = stage()
    one.begin_saving()
    one.end_saving(tmp_path)
    until(lambda: len(shown) == 1)
    icon, title, text, kind = shown[0]
    assert (title, text) == ("Saving has ended", f"3 clips saved to {tmp_path}.")
    assert kind is QSystemTrayIcon.MessageIcon.Information
    icon.messageClicked.emit()
    assert opened.paths == [tmp_path]
    icon.messageClicked.emit()  # that was seen
    assert opened.paths == [tmp_path]


# The taskbar


def progress(desktop: FakeDesktop) -> list[tuple[bool, float, bool]]:
    told = []
    for entry, values in desktop.of("Update"):
        assert entry == "application://bulktts-gui.desktop"
        plain = {name: value for name, (_, value) in values.items()}
        told.append((plain["progress-visible"], plain["progress"], plain["urgent"]))
    return told


def test_the_taskbar_shows_what_the_footer_shows_and_asks_for_attention_on_failure(
    desktop: Callable[..., FakeDesktop], stage: Callable[..., Stage], until: Callable[..., None]
) -> None:
    there = desktop()
    one = stage(notify=False)
    one.begin_fetch(done=30)
    until(lambda: progress(there) == [(True, 0.25, False)])
    for done in range(31, 91):  # as fast as they may come, no more than the next look is told
        one.footer.show_progress(done, 120, "", busy=True)
    until(lambda: progress(there)[-1] == (True, 0.75, False))
    assert len(progress(there)) == 2
    one.end_fetch(here=110, failed=10)
    until(lambda: progress(there)[-1] == (False, 0.0, True))
    one.window.show()
    one.window.activateWindow()
    until(lambda: progress(there)[-1] == (False, 0.0, False))
    assert len(progress(there)) == 4


def test_the_taskbar_is_cleared_when_the_app_ends(
    desktop: Callable[..., FakeDesktop], stage: Callable[..., Stage], until: Callable[..., None]
) -> None:
    there = desktop()
    one = stage()
    one.begin_fetch(done=60)
    until(lambda: progress(there) == [(True, 0.5, False)])
    one.manners._taskbar.show(None)  # type: ignore[union-attr] - as shut_down does
    until(lambda: progress(there)[-1] == (False, 0.0, False))


# Staying awake


@pytest.mark.parametrize(
    ("names", "asked", "ended"),
    [
        (
            (GNOME, POWER, PORTAL),
            ("bulktts-gui", 0, "Clips are being fetched or saved", 4),
            "Uninhibit",
        ),
        ((POWER, PORTAL), (None, "Clips are being fetched or saved"), "UnInhibit"),
        ((PORTAL,), ("", 4, {"reason": ("s", "Clips are being fetched or saved")}), "Close"),
    ],
    ids=["gnome", "kde", "portal"],
)
def test_the_computer_stays_awake_while_clips_come_but_not_in_a_pause(
    desktop: Callable[..., FakeDesktop],
    stage: Callable[..., Stage],
    until: Callable[..., None],
    names: tuple[str, ...],
    asked: tuple[Any, ...],
    ended: str,
) -> None:
    there = desktop(*names)
    one = stage(notify=False)
    one.begin_fetch()
    until(lambda: there.names() == ["Inhibit"] and answered(one))
    (values,) = there.of("Inhibit")
    assert values == tuple(QApplication.applicationDisplayName() if v is None else v for v in asked)
    one.fetching.pause_or_go_on()
    until(lambda: there.names() == ["Inhibit", ended])
    one.fetching.pause_or_go_on()
    until(lambda: there.names() == ["Inhibit", ended, "Inhibit"] and answered(one))
    one.end_fetch()
    until(lambda: there.names() == ["Inhibit", ended, "Inhibit", ended])
    given = [values for values in there.of(ended) if values]
    assert given == ([] if ended == "Close" else [(1,), (2,)])


def test_what_ends_before_the_desktop_has_answered_is_let_go_all_the_same(
    desktop: Callable[..., FakeDesktop], stage: Callable[..., Stage], until: Callable[..., None]
) -> None:
    there = desktop(GNOME)
    one = stage(notify=False)
    one.fetch()
    assert not there.of("Uninhibit")
    until(lambda: there.names() == ["Inhibit", "Uninhibit"])


def test_it_may_sleep_when_that_is_wanted(
    desktop: Callable[..., FakeDesktop], stage: Callable[..., Stage], until: Callable[..., None]
) -> None:
    there = desktop(GNOME)
    one = stage(stay_awake=False)
    one.begin_saving()
    assert one.manners._awake is None
    one.preferences.change(stay_awake=True)
    until(lambda: there.names() == ["Inhibit"] and answered(one))
    one.preferences.change(stay_awake=False)
    until(lambda: there.names() == ["Inhibit", "Uninhibit"])
