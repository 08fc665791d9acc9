"""The window with a key in a keychain, and with a way of one's own: from the start to the fetch."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from bulktts_gui.core import updates
from bulktts_gui.core.api_key import KeyPlace
from bulktts_gui.core.folders import Folders
from bulktts_gui.core.settings import Settings, SettingsStore
from bulktts_gui.models.clip_model import Group
from tests.services import FaultService
from tests.services.keychain import Question, Ring, a_ring
from tests.ui.test_window import start  # noqa: F401 - a fixture

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from bulktts_gui.ui.main_window import MainWindow

PATIENCE = 20_000
KEY = "kept-in-the-keychain"


@pytest.fixture
def ring() -> Iterator[Ring]:
    with a_ring() as made:
        made.entries["Bulk TTS", "CAMB.AI API key"] = KEY
        yield made


@pytest.fixture
def service(monkeypatch: pytest.MonkeyPatch) -> Iterator[FaultService]:
    with FaultService(3, key=KEY) as made:
        monkeypatch.setenv("BULKTTS_API_URL", made.api_url)
        yield made


def choose(**settings: object) -> None:
    SettingsStore(Folders.of_user()).save(Settings(**settings))  # type: ignore[arg-type]


def all_ready(window: MainWindow) -> bool:
    return window.model.count(Group.READY) == 3


def test_the_keychain_is_asked_after_the_first_paint_and_the_fetch_goes_on(
    qtbot: QtBot, start: Callable[..., MainWindow], service: FaultService, ring: Ring,  # noqa: F811
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    choose(key_place="keychain")
    question = Question()
    read = Ring.get_password

    def ask(self: Ring, service: str, username: str) -> str | None:
        question.wait("read")
        return read(self, service, username)

    monkeypatch.setattr(Ring, "get_password", ask)
    window = start()
    try:
        # A list can be put together meanwhile: most likely there is a key.
        assert window._pages.currentWidget() is window.add_page
        window.add_text("\n".join(map(str, service.run_ids)))
        qtbot.waitUntil(lambda: window.model.total == 3, timeout=PATIENCE)
        QTest.mouseClick(window.top.fetch, Qt.MouseButton.LeftButton)
        assert "keychain" in window.banner.text
        assert service.log == []
    finally:
        question.answered.set()
    qtbot.waitUntil(lambda: all_ready(window), timeout=PATIENCE)
    assert window.welcome.key_panel.edit.placeholderText().startswith("A key is saved.")


def test_a_window_closes_while_the_keychain_asks(
    qtbot: QtBot, start: Callable[..., MainWindow], ring: Ring, monkeypatch: pytest.MonkeyPatch  # noqa: F811
) -> None:  # fmt: skip
    choose(key_place="keychain")
    question = Question()
    monkeypatch.setattr(Ring, "get_password", lambda *_: question.wait("read"))
    window = start()
    qtbot.waitUntil(question.asked.is_set, timeout=PATIENCE)
    with qtbot.waitSignal(window.closed, timeout=PATIENCE):
        window.close()
    question.answered.set()


def test_a_key_in_memory_outlives_a_look_at_the_samples(
    qtbot: QtBot, start: Callable[..., MainWindow], service: FaultService  # noqa: F811
) -> None:  # fmt: skip
    choose(key_place="session")
    window = start()
    panel = window.welcome.key_panel
    assert window._pages.currentWidget() is window.welcome
    panel.edit.setText(KEY)
    QTest.mouseClick(panel.save_button, Qt.MouseButton.LeftButton)
    assert window._pages.currentWidget() is window.add_page
    window.menu.samples.trigger()
    qtbot.waitUntil(lambda: window._desk.is_demo and window._is_open, timeout=PATIENCE)
    assert window._desk.keys.place is KeyPlace.FILE
    window.menu.leave_samples.trigger()
    qtbot.waitUntil(lambda: not window._desk.is_demo and window._is_open, timeout=PATIENCE)
    assert window._desk.keys.load().key.reveal() == KEY
    assert not Folders.of_user().key_path.exists()


def test_the_ways_of_the_settings_are_those_of_the_window(
    start: Callable[..., MainWindow], service: FaultService  # noqa: F811
) -> None:  # fmt: skip
    choose(proxy_mode="none")
    window = start()
    assert window.welcome.key_panel.proxy.mode == "none"
    window.preferences.change(proxy_mode="own", proxy_address="proxy.example:8080")
    assert window.welcome.key_panel.proxy.address == "proxy.example:8080"


def test_a_locked_keychain_is_asked_again_by_the_banners_button(
    qtbot: QtBot, start: Callable[..., MainWindow], service: FaultService, ring: Ring  # noqa: F811
) -> None:  # fmt: skip
    from keyring.errors import KeyringLocked

    choose(key_place="keychain")
    ring.error = KeyringLocked("no")
    window = start()
    window.add_text("\n".join(map(str, service.run_ids)))
    qtbot.waitUntil(lambda: window.model.total == 3, timeout=PATIENCE)
    window.fetch()
    qtbot.waitUntil(lambda: window.banner.is_bad, timeout=PATIENCE)
    ring.error = None
    (again,) = [b for b in window.banner.findChildren(QPushButton) if b.text() == "Ask again"]
    QTest.mouseClick(again, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: all_ready(window), timeout=PATIENCE)


def test_a_newer_version_is_told_by_the_window(
    qtbot: QtBot, start: Callable[..., MainWindow], monkeypatch: pytest.MonkeyPatch  # noqa: F811
) -> None:  # fmt: skip
    from tests.unit.wire import Wire, whole

    def answer(request: object, connection: object) -> None:
        connection.sendall(whole(b'{"version": "99.0", "page": "https://x.example/"}'))  # type: ignore[attr-defined]

    with Wire(answer) as wire:
        monkeypatch.setenv(updates.ADDRESS_VARIABLE, wire.url)
        choose(look_for_updates=True)
        window = start()
        qtbot.waitUntil(lambda: "99.0" in window.banner.text, timeout=PATIENCE)
        window.close()


def test_what_a_dialog_chose_is_kept_however_soon_the_window_goes(
    start: Callable[..., MainWindow]  # noqa: F811
) -> None:  # fmt: skip
    window = start()
    window._saving.choicesMade.emit({"name_template": "{number}", "sound_preset": "slides"})
    kept = SettingsStore(Folders.of_user()).load()
    assert (kept.name_template, kept.sound_preset) == ("{number}", "slides")


def test_ones_own_settings_go_on_among_the_samples(
    qtbot: QtBot, start: Callable[..., MainWindow]  # noqa: F811
) -> None:  # fmt: skip
    choose(name_template="{number}")
    window = start()
    window.menu.samples.trigger()
    qtbot.waitUntil(lambda: window._desk.is_demo and window._is_open, timeout=PATIENCE)
    assert window._saving._settings().name_template == "{number}"
    window._saving.choicesMade.emit({"name_template": "{name}"})
    assert window._saving._settings().name_template == "{name}"
    window.menu.leave_samples.trigger()
    qtbot.waitUntil(lambda: not window._desk.is_demo and window._is_open, timeout=PATIENCE)
    assert window.preferences.settings.name_template == "{name}"
