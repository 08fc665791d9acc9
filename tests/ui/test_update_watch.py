"""Looking for a newer version: only when it is wanted, once a day, and opened by the person."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from bulktts_gui import __version__
from bulktts_gui.core import updates
from bulktts_gui.core.clips import Problem, ProblemKind
from bulktts_gui.core.folders import Folders
from bulktts_gui.core.proxies import ProxyChoice
from bulktts_gui.core.settings import SettingsStore
from bulktts_gui.core.updates import Release
from bulktts_gui.ui.parts import Banner
from bulktts_gui.ui.preferences import Preferences
from bulktts_gui.ui.update_watch import UpdateWatch
from bulktts_gui.workers.tasks import UpdateCheckThread
from tests.unit.wire import Wire, head, whole

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

PATIENCE = 20_000
PAGE = "https://updates.example/new"


@pytest.fixture
def owner(qapp: object) -> Iterator[QObject]:
    made = QObject()
    yield made
    made.deleteLater()


@pytest.fixture
def preferences(tmp_path: Path, qapp: object) -> Iterator[Preferences]:
    made = Preferences(SettingsStore(Folders.under(tmp_path / "app")))
    yield made
    made.save()
    made.deleteLater()


def answer_of(qtbot: QtBot, thread: Any) -> object:
    with qtbot.waitSignal(thread.answered, timeout=PATIENCE) as caught:
        thread.start()
    assert thread.wait(PATIENCE)
    assert caught.args is not None
    return caught.args[0]


# Updates


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> Iterator[Wire]:
    """A packager's file; what `wire.body` holds is what it says."""

    def answer(request: object, connection: Any) -> bool:
        body = wire.body  # type: ignore[attr-defined]
        connection.sendall(body if body.startswith(b"HTTP") else whole(body))
        return True

    with Wire(answer) as wire:
        wire.body = json.dumps({"version": "99.0", "page": PAGE}).encode()  # type: ignore[attr-defined]
        monkeypatch.setenv(updates.ADDRESS_VARIABLE, f"{wire.url}/release.json")
        yield wire


def test_a_newer_version_is_found(qtbot: QtBot, owner: QObject, told: Wire) -> None:
    check = UpdateCheckThread(updates.release_address(), ProxyChoice(), owner)
    assert answer_of(qtbot, check) == Release("99.0", PAGE)
    assert told.requests[0].line == "GET /release.json HTTP/1.1"
    assert "x-api-key" not in told.requests[0].headers


@pytest.mark.parametrize(
    ("body", "answer"),
    [
        (json.dumps({"version": __version__, "page": PAGE}).encode(), None),
        (b"<html>", Problem(ProblemKind.BAD_ANSWER)),
        (head("404 Not Found", Content_Length=0), Problem(ProblemKind.BAD_ANSWER)),
    ],
)
def test_no_newer_version_and_no_answer(
    qtbot: QtBot, owner: QObject, told: Wire, body: bytes, answer: object
) -> None:
    told.body = body  # type: ignore[attr-defined]
    check = UpdateCheckThread(updates.release_address(), ProxyChoice(), owner)
    result = answer_of(qtbot, check)
    kind = result.kind if isinstance(result, Problem) else result
    assert kind == (answer.kind if isinstance(answer, Problem) else answer)


@pytest.fixture
def watch(
    preferences: Preferences, qtbot: QtBot, owner: QObject
) -> Iterator[Callable[[], UpdateWatch]]:
    made: list[UpdateWatch] = []

    def make() -> UpdateWatch:
        banner = Banner()
        qtbot.addWidget(banner)
        made.append(UpdateWatch(preferences, banner, owner))
        return made[-1]

    yield make
    for each in made:
        each.shut_down()


def test_nobody_is_asked_unless_it_is_wanted(watch: Callable[[], UpdateWatch], told: Wire) -> None:
    looking = watch()
    looking.look()
    assert not looking._asking.is_running
    assert told.connections == 0


class Browser(QObject):
    """In the place of the person's own."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toString())


def test_a_newer_version_is_told_once_and_its_page_opened_by_the_person(
    qtbot: QtBot, watch: Callable[[], UpdateWatch], preferences: Preferences, told: Wire
) -> None:
    preferences.change(look_for_updates=True)
    looking, browser = watch(), Browser()
    looking.look()
    banner = looking._banner
    qtbot.waitUntil(lambda: banner.text == "Version 99.0 of Bulk TTS is there.", timeout=PATIENCE)
    QDesktopServices.setUrlHandler("https", browser, "open")
    try:
        assert browser.opened == []
        looking.actions["update"]()
        assert browser.opened == [PAGE]
    finally:
        QDesktopServices.unsetUrlHandler("https")
    qtbot.waitUntil(lambda: not looking._asking.is_running, timeout=PATIENCE)
    assert preferences.settings.updates_asked > 1.7e9
    # Once a day, also for the next start.
    banner.hide()
    looking.look()
    watch().look()
    assert told.connections == 1
    assert banner.isHidden()


def test_who_turns_it_on_is_told_at_once(
    qtbot: QtBot, watch: Callable[[], UpdateWatch], preferences: Preferences, told: Wire
) -> None:
    looking = watch()
    looking.look()
    preferences.change(look_for_updates=True)
    qtbot.waitUntil(lambda: not looking._banner.isHidden(), timeout=PATIENCE)


def test_who_turns_it_off_is_told_nothing_more(
    qtbot: QtBot, watch: Callable[[], UpdateWatch], preferences: Preferences, told: Wire
) -> None:
    preferences.change(look_for_updates=True)
    looking = watch()
    looking.look()
    preferences.change(look_for_updates=False)
    assert not looking._asking.is_running
    assert looking._banner.isHidden()


def test_it_waits_until_nothing_else_is_said(
    qtbot: QtBot, watch: Callable[[], UpdateWatch], preferences: Preferences, told: Wire
) -> None:
    preferences.change(look_for_updates=True)
    looking = watch()
    looking._banner.show_("bad", "Something about the work.")
    looking.look()
    qtbot.waitUntil(lambda: looking._found is not None, timeout=PATIENCE)
    qtbot.waitUntil(lambda: not looking._asking.is_running, timeout=PATIENCE)
    assert looking._banner.text == "Something about the work."
    looking._banner.hide()
    looking.look()
    assert looking._banner.text == "Version 99.0 of Bulk TTS is there."
    assert told.connections == 1


def test_what_goes_wrong_is_told_to_nobody(
    qtbot: QtBot, watch: Callable[[], UpdateWatch], preferences: Preferences, told: Wire
) -> None:
    told.body = b"<html>"  # type: ignore[attr-defined]
    preferences.change(look_for_updates=True)
    looking = watch()
    looking.look()
    qtbot.waitUntil(lambda: not looking._asking.is_running, timeout=PATIENCE)
    assert looking._banner.isHidden()


def test_a_checkout_asks_nobody(watch: Callable[[], UpdateWatch], preferences: Preferences) -> None:
    preferences.change(look_for_updates=True)
    looking = watch()
    looking.look()
    assert not looking._asking.is_running
    assert preferences.settings.updates_asked == 0
