"""The settings' pages that ask the network: proxies and their test, and new versions."""

from __future__ import annotations

import json
import socket
import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget

from bulktts_gui import __version__
from tests.services import FaultService, faults
from tests.services.proxy import tunnel
from tests.ui.settings_stage import Opened, Stage
from tests.unit.wire import Wire, whole

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.unit.wire import Request

OWN = "My own…"
NEW = {"version": "99.1", "page": "https://bulktts.example/99.1"}


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path) -> Iterator[Stage]:
    made = Stage(qtbot, tmp_path)
    yield made
    made.close()


@pytest.fixture
def opened(qapp: QApplication) -> Iterator[Opened]:
    made = Opened()
    yield made
    made.end()


def type_address(stage: Stage, text: str) -> QLineEdit:
    edit: QLineEdit = stage.find(QLineEdit, "proxyAddressEdit")
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, text)
    return edit


# The proxy


def test_an_own_proxy_counts_once_it_has_an_address(stage: Stage) -> None:
    stage.open("networkPage")
    assert not stage.find(QLineEdit, "proxyAddressEdit").isVisible()
    stage.choose("proxyCombo", OWN)
    assert stage.settings.proxy_mode == "system"
    edit = stage.find(QLineEdit, "proxyAddressEdit")
    stage.wait(edit.hasFocus)
    assert not stage.find(QPushButton, "testConnectionButton").isEnabled()
    said = []
    for text in ("socks5://p:1", "proxy.example", "http://p.example/proxy.pac", "p.example:99999"):
        type_address(stage, text)
        said.append(stage.said("proxyAddressEdit").split(".")[0])
        QTest.keyClick(edit, Qt.Key.Key_Return)
        assert stage.settings.proxy_mode == "system"
    assert said == [
        "SOCKS proxies are not supported",
        "The number behind the name is missing, such as :8080 in proxy",
        "This is the address of a page or of a script that sets up browsers",
        "The number behind the colon must be from 1 to 65535",
    ]
    type_address(stage, "anna:pa@ss@proxy.example:3128")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert stage.settings.proxy_mode == "own"
    assert stage.settings.proxy_address == "anna:pa@ss@proxy.example:3128"
    assert stage.dialog.isVisible()


def test_an_address_counts_when_typing_pauses_or_the_window_closes(stage: Stage) -> None:
    stage.preferences.change(proxy_mode="own", proxy_address="old.example:1")
    stage.open("networkPage")
    type_address(stage, "proxy.example:8080")
    stage.wait(lambda: stage.settings.proxy_address == "proxy.example:8080")
    type_address(stage, "other.example:8080")
    stage.dialog.close()
    assert stage.saved().proxy_address == "other.example:8080"


def test_half_an_address_leaves_the_last_one(stage: Stage) -> None:
    stage.preferences.change(proxy_mode="own", proxy_address="old.example:8080")
    stage.open("networkPage")
    edit = type_address(stage, "new.example")
    QTest.keyClick(edit, Qt.Key.Key_Tab)
    assert stage.settings.proxy_address == "old.example:8080"
    assert "The number behind the name is missing" in stage.said("proxyAddressEdit")
    stage.dialog.close()
    assert stage.saved().proxy_address == "old.example:8080"


def test_another_way_keeps_the_address_for_later(stage: Stage) -> None:
    stage.preferences.change(proxy_mode="own", proxy_address="old.example:8080")
    stage.open("networkPage")
    stage.choose("proxyCombo", "Like the system")
    assert (stage.settings.proxy_mode, stage.settings.proxy_address) == (
        "system", "old.example:8080"
    )  # fmt: skip
    stage.choose("proxyCombo", OWN)
    assert stage.settings.proxy_mode == "own"
    assert stage.find(QLineEdit, "proxyAddressEdit").text() == "old.example:8080"


def test_an_address_from_elsewhere_and_a_reset_are_shown(stage: Stage) -> None:
    stage.open("networkPage")
    stage.preferences.change(proxy_mode="own", proxy_address="there.example:1")
    assert stage.shown("proxyCombo") == OWN
    assert stage.find(QLineEdit, "proxyAddressEdit").text() == "there.example:1"
    type_address(stage, "there")
    stage.press("resetPageButton")
    assert (stage.settings.proxy_mode, stage.settings.proxy_address) == ("system", "")
    assert stage.shown("proxyCombo") == "Like the system"
    stage.press("resetPageButton")
    assert stage.settings.proxy_address == "there.example:1"
    assert stage.find(QLineEdit, "proxyAddressEdit").text() == "there.example:1"


def test_a_look_at_the_own_way_changes_nothing(stage: Stage) -> None:
    stage.open("networkPage")
    stage.choose("proxyCombo", OWN)
    stage.choose("proxyCombo", "Like the system")
    assert not stage.find(QLineEdit, "proxyAddressEdit").isVisible()
    assert stage.find(QPushButton, "testConnectionButton").isEnabled()
    assert stage.settings.proxy_mode == "system"


def test_whoever_goes_to_copy_the_address_finds_the_field_again(stage: Stage) -> None:
    stage.open("networkPage")
    stage.choose("proxyCombo", OWN)
    type_address(stage, "proxy.exam")
    stage.window.activateWindow()
    stage.wait(lambda: QApplication.activeWindow() is stage.window)
    stage.dialog.activateWindow()
    edit = stage.find(QLineEdit, "proxyAddressEdit")
    stage.wait(edit.hasFocus)
    assert edit.text() == "proxy.exam"
    QTest.keyClicks(edit, "ple:8080")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert stage.settings.proxy_address == "proxy.example:8080"
    stage.choose("proxyCombo", "None, straight out")
    type_address(stage, "half")
    stage.choose("proxyCombo", OWN)
    stage.turn_to("generalPage")
    stage.turn_to("networkPage")
    assert stage.shown("proxyCombo") == "None, straight out"  # it was left without an address


# The test of the connection


def test_the_service_answers(stage: Stage) -> None:
    with FaultService(1) as service:
        stage.api_url = service.api_url
        stage.open("networkPage")
        stage.press("testConnectionButton")
        stage.wait(lambda: stage.said("testConnectionButton") == "The service answers.")
        assert "x-api-key" not in service.log[0].headers
    stage.choose("proxyCombo", "None, straight out")
    assert stage.said("testConnectionButton") == ""  # that was another way


def test_the_service_does_not_answer(stage: Stage) -> None:
    with FaultService(1, api_script=lambda call: faults.dropped()) as service:
        stage.api_url = service.api_url
        stage.open("networkPage")
        QTest.keyClick(stage.dialog, Qt.Key.Key_T, Qt.KeyboardModifier.AltModifier)
        stage.wait(lambda: "connection" in stage.said("testConnectionButton"))


def test_the_own_proxy_is_the_one_that_is_tested(stage: Stage) -> None:
    with Wire(tunnel(9, login="anna:secret")) as proxy:
        stage.api_url = "https://api.bulktts.example/apis"
        stage.preferences.change(proxy_mode="own", proxy_address=f"127.0.0.1:{proxy.port}")
        stage.open("networkPage")
        stage.press("testConnectionButton")
        stage.wait(lambda: "wants a name and a password" in stage.said("testConnectionButton"))
        type_address(stage, f"anna:wrong@127.0.0.1:{proxy.port}")
        stage.press("testConnectionButton")
        stage.wait(lambda: "does not accept this name" in stage.said("testConnectionButton"))
        assert [each.line.split()[1] for each in proxy.requests] == ["api.bulktts.example:443"] * 2


def test_closing_ends_a_test_under_way(stage: Stage) -> None:
    with Wire(lambda _request, _connection: wire_waits(silent)) as silent:
        stage.api_url = f"http://127.0.0.1:{silent.port}/apis"
        stage.open("networkPage")
        stage.press("testConnectionButton")
        stage.wait(lambda: bool(silent.requests))
        assert stage.said("testConnectionButton") == "Asking the service…"
        stage.dialog.close()  # the watch for leaks sees that the thread has ended


def test_a_name_that_no_server_tells_holds_up_nobody(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked, go_on, given_up = threading.Event(), threading.Event(), threading.Event()

    def look_up(*_: object, **__: object) -> None:
        asked.set()
        if not go_on.wait(20):
            given_up.set()
        raise socket.gaierror

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    stage.api_url = "https://api.bulktts.example/apis"
    stage.open("networkPage")
    try:
        stage.press("testConnectionButton")
        stage.wait(asked.is_set)
        stage.press("testConnectionButton")
        stage.dialog.close()
        assert not given_up.is_set()
    finally:
        go_on.set()


def wire_waits(wire: Wire) -> bool:
    wire.released.wait(20)
    return False


# New versions


def release(told: object) -> Wire:
    body = json.dumps(told).encode()

    def answer(_request: Request, connection: socket.socket) -> None:
        connection.sendall(whole(body))

    return Wire(answer)


def test_a_copy_without_an_address_says_who_brings_new_versions(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bulktts_gui.ui.settings_updates.release_address", lambda: "")
    stage.open("updatesPage")
    assert stage.said("lookNowButton").startswith(
        "This copy does not look for new versions itself. Whoever installed it"
    )
    for name in ("lookNowButton", "updatesSwitch", "openReleaseButton"):
        assert not stage.find(QWidget, name).isVisible()


def test_a_new_version_and_its_page(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, opened: Opened
) -> None:
    with release(NEW) as wire:
        monkeypatch.setenv("BULKTTS_UPDATES_URL", f"http://127.0.0.1:{wire.port}/release.json")
        stage.open("updatesPage")
        assert not stage.is_on("updatesSwitch")
        stage.press("updatesSwitch")
        assert stage.settings.look_for_updates
        assert wire.requests == []
        stage.press("lookNowButton")
        stage.wait(stage.find(QWidget, "openReleaseButton").isVisible)
        assert stage.settings.updates_asked > 0
    title = stage.row("openReleaseButton").findChildren(QWidget)[0]
    assert title.text() == "Version 99.1 is there"
    stage.press("openReleaseButton")
    assert [each.toString() for each in opened.urls] == [NEW["page"]]


def test_no_newer_version(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    with release({**NEW, "version": __version__}) as wire:
        monkeypatch.setenv("BULKTTS_UPDATES_URL", f"http://127.0.0.1:{wire.port}/release.json")
        stage.open("updatesPage")
        QTest.keyClick(stage.dialog, Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
        stage.wait(lambda: stage.said("lookNowButton") == "There is no newer one.")
    assert not stage.find(QWidget, "openReleaseButton").isVisible()


def test_an_answer_that_makes_no_sense(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    with release("soon") as wire:
        monkeypatch.setenv("BULKTTS_UPDATES_URL", f"http://127.0.0.1:{wire.port}/release.json")
        stage.open("updatesPage")
        stage.press("lookNowButton")
        stage.wait(lambda: "could not be understood" in stage.said("lookNowButton"))
        stage.turn_to("networkPage")
        stage.turn_to("updatesPage")
        assert "could not be understood" in stage.said("lookNowButton")
