from __future__ import annotations

import gc
import logging
import stat
import sys
import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton
from shiboken6 import isValid

from bulktts_gui.core.api_key import (
    ENVIRONMENT_NAME,
    Key,
    KeySource,
    KeyStore,
    StoredKey,
)
from bulktts_gui.core.folders import Folders
from bulktts_gui.ui.key_panel import KeyPanel
from bulktts_gui.workers import tasks
from tests.services import FaultService, faults

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.services import Fault

PATIENCE = 15_000
KEY = "sk-1f9d0c2b7e-KEEP-THIS-SECRET"


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    return Folders.under(tmp_path)


@pytest.fixture
def make(qtbot: QtBot, folders: Folders) -> Iterator[Callable[..., KeyPanel]]:
    made: list[KeyPanel] = []

    def make(api_url: str = "http://127.0.0.1:9/apis", environ: str = "") -> KeyPanel:
        store = KeyStore(folders, {ENVIRONMENT_NAME: environ} if environ else {})
        panel = KeyPanel(api_url, store)
        panel.show_stored(store.load())
        qtbot.addWidget(panel)
        panel.show()
        made.append(panel)
        return panel

    yield make
    for panel in made:
        panel.shut_down()


def paste(panel: KeyPanel, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    panel.edit.setFocus()
    QTest.keySequence(panel.edit, QKeySequence(QKeySequence.StandardKey.Paste))


def said(panel: KeyPanel) -> str:
    """What is told, and to a screen reader the same."""
    if not panel.result.isVisible():
        return ""
    text = panel.result.text().replace("&amp;", "&")
    assert panel.result.accessibleName() == text
    return text


def tone(panel: KeyPanel) -> str:
    return str(panel.result.property("role"))


def check(qtbot: QtBot, panel: KeyPanel) -> None:
    panel.check_button.click()
    qtbot.waitUntil(lambda: not panel._checking.is_running, timeout=PATIENCE)


# Checking


def test_a_key_that_works(qtbot: QtBot, make: Callable[..., KeyPanel]) -> None:
    with FaultService(1, key=KEY) as service:
        panel = make(service.api_url)
        panel.edit.setText(KEY)
        panel.check_button.click()
        assert said(panel) == "Asking the service…"
        assert not panel.check_button.isEnabled()
        qtbot.waitUntil(lambda: not panel._checking.is_running, timeout=PATIENCE)
        assert (said(panel), tone(panel)) == ("This key works.", "good")
        assert panel.check_button.isEnabled()
        assert [seen.path for seen in service.log] == ["/apis/list-voices"]
        assert service.log[0].headers["x-api-key"] == KEY


@pytest.mark.parametrize(
    ("fault", "beginning", "next_step"),
    [
        (faults.status(401), "The service does not accept this key.", "Copy it again"),
        (faults.status(403), "The service knows this key, but it has no permission", "Ask"),
        (faults.dropped(), "There is no connection to the service.", "try again"),
    ],
)
def test_a_key_that_does_not(
    qtbot: QtBot,
    make: Callable[..., KeyPanel],
    fault: Fault,
    beginning: str,
    next_step: str,
) -> None:
    with FaultService(1, key=KEY, api_script=lambda call: fault) as service:
        panel = make(service.api_url)
        panel.edit.setText(KEY)
        check(qtbot, panel)
    assert said(panel).startswith(beginning)
    assert next_step in said(panel)
    assert tone(panel) == "bad"
    assert panel.edit.text() == KEY


def test_nobody_there(qtbot: QtBot, make: Callable[..., KeyPanel]) -> None:
    with FaultService(1) as service:
        url = service.api_url
    panel = make(url)
    panel.edit.setText(KEY)
    check(qtbot, panel)
    assert said(panel).startswith("There is no connection to the service.")


def test_the_saved_key_is_checked_when_the_field_is_empty(
    qtbot: QtBot, make: Callable[..., KeyPanel]
) -> None:
    with FaultService(1, key=KEY) as service:
        panel = make(service.api_url)
        assert not panel.check_button.isEnabled()
        panel.edit.setText(KEY)
        panel.save_button.click()
        again = make(service.api_url)
        assert again.check_button.isEnabled()
        check(qtbot, again)
        assert said(again) == "This key works."


def test_an_answer_about_another_text_is_not_shown(
    qtbot: QtBot, make: Callable[..., KeyPanel]
) -> None:
    with FaultService(1, key=KEY, api_script=lambda call: faults.silent(100)) as service:
        panel = make(service.api_url)
        panel.edit.setText(KEY)
        panel.check_button.click()
        qtbot.waitUntil(lambda: bool(service.log), timeout=PATIENCE)
        panel.edit.setText(KEY + "x")
        qtbot.waitUntil(lambda: not panel._checking.is_running, timeout=PATIENCE)
        assert said(panel) == ""
        assert panel.check_button.isEnabled()
        service.api_script = None
        check(qtbot, panel)
        assert said(panel).startswith("The service does not accept this key.")


def test_news_of_the_kept_key_does_not_end_the_check_of_another(
    qtbot: QtBot, make: Callable[..., KeyPanel]
) -> None:
    with FaultService(1, key=KEY) as service:
        panel = make(service.api_url)
        panel.edit.setText(KEY)
        panel.check_button.click()
        # As when the keychain has answered meanwhile.
        panel.show_stored(StoredKey(Key("another"), KeySource.KEYCHAIN))
        assert said(panel) == "Asking the service…"
        qtbot.waitUntil(lambda: said(panel) == "This key works.", timeout=PATIENCE)
        assert panel.check_button.isEnabled()


def test_a_panel_that_goes_takes_its_check_along(
    qtbot: QtBot, make: Callable[..., KeyPanel]
) -> None:
    with FaultService(1, api_script=lambda call: faults.silent(100)) as service:
        panel = make(service.api_url)
        panel.edit.setText(KEY)
        panel.check_button.click()
        qtbot.waitUntil(lambda: bool(service.log), timeout=PATIENCE)
        panel.shut_down()  # the leak watch sees whether the thread is gone
    assert not panel._checking.is_running


def test_a_fault_of_ours_is_an_answer_too(
    qtbot: QtBot,
    make: Callable[..., KeyPanel],
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    from bulktts_gui.core import api

    def break_down(*_arguments: object) -> None:
        raise ValueError(KEY)

    monkeypatch.setattr(api.ApiClient, "check_key", break_down)
    panel = make()
    panel.edit.setText(KEY)
    check(qtbot, panel)
    assert tone(panel) == "bad"
    assert said(panel).endswith("please try again.")
    assert KEY not in caplog.text


# Saving


def test_a_saved_key_is_its_owner_s_alone(
    qtbot: QtBot, make: Callable[..., KeyPanel], folders: Folders
) -> None:
    panel = make()
    panel.edit.setText(KEY)
    with qtbot.waitSignal(panel.keySaved):
        panel.save_button.click()
    assert folders.key_path.read_text() == KEY
    if sys.platform != "win32":
        assert stat.S_IMODE(folders.key_path.stat().st_mode) == 0o600
        assert stat.S_IMODE(folders.config.stat().st_mode) == 0o700
    assert panel.edit.text() == ""
    assert (said(panel), tone(panel)) == ("Saved.", "good")


def test_return_in_the_field_saves(qtbot: QtBot, make: Callable[..., KeyPanel]) -> None:
    panel = make()
    QTest.keyClicks(panel.edit, KEY)
    with qtbot.waitSignal(panel.keySaved):
        QTest.keyClick(panel.edit, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("pasted", "named"),
    [
        (f"  {KEY}\t", "spaces"),
        (f"{KEY[:10]}\r\n{KEY[10:]}", "line breaks"),
        (f'"{KEY}"', "quotes"),
        (f"“{KEY}”,", "quotes"),
        (f"{KEY[:5]}\u200b{KEY[5:]}", "invisible characters"),
        (f"x-api-key: {KEY}", "the words before the key"),
        (f'export CAMB_API_KEY="{KEY}"\n', "quotes"),
    ],
)
def test_what_is_pasted_along_is_left_out_and_named(
    make: Callable[..., KeyPanel], folders: Folders, pasted: str, named: str
) -> None:
    panel = make()
    paste(panel, pasted)
    panel.save_button.click()
    assert folders.key_path.read_text() == KEY
    assert said(panel).startswith("Saved. Left out what was pasted along: ")
    assert named in said(panel)


@pytest.mark.parametrize(
    ("pasted", "beginning"),
    [
        ("sk-аbc", "Character 4 is “а”, which no key contains."),  # a Cyrillic letter
        ("abc def", "There is a space inside the key, after 3 characters."),
        ("a bcd", "There is a space inside the key, after 1 character."),
        ("x" * 600, "This is far too long to be a key."),
        ('""', "There is no key in the field yet."),
    ],
)
def test_what_cannot_be_a_key_is_explained_and_not_kept(
    qtbot: QtBot,
    make: Callable[..., KeyPanel],
    folders: Folders,
    english: None,
    pasted: str,
    beginning: str,
) -> None:
    panel = make()
    for press in (panel.save_button, panel.check_button):
        paste(panel, pasted)
        with qtbot.assertNotEmitted(panel.keySaved):
            press.click()
        assert said(panel).startswith(beginning)
        assert tone(panel) == "bad"
        panel.edit.clear()
    assert not folders.key_path.exists()


def test_a_text_with_tags_is_shown_as_text(make: Callable[..., KeyPanel]) -> None:
    panel = make()
    panel.edit.setText("<é>")
    panel.save_button.click()
    assert "“é”" in said(panel)
    panel._say("bad", "a <b>bold</b> & word")
    assert "&lt;b&gt;" in panel.result.text()


def test_a_disk_that_refuses_is_told_and_the_field_kept(
    make: Callable[..., KeyPanel], folders: Folders
) -> None:
    folders.config.parent.mkdir(parents=True, exist_ok=True)
    folders.config.touch()  # a file where the folder should be
    panel = make()
    panel.edit.setText(KEY)
    panel.save_button.click()
    assert tone(panel) == "bad"
    assert panel.edit.text() == KEY


# Showing


def test_the_key_is_masked_until_the_person_wants_to_see_it(
    qtbot: QtBot, make: Callable[..., KeyPanel]
) -> None:
    panel = make()
    panel.edit.setText(KEY)
    assert panel.edit.echoMode() is QLineEdit.EchoMode.Password
    assert panel.edit.displayText() == "●" * len(KEY)
    (eye,) = panel.edit.findChildren(QToolButton)
    assert eye.toolTip().startswith("Show the key")
    QTest.mouseClick(eye, Qt.MouseButton.LeftButton)
    assert panel.edit.displayText() == KEY
    assert eye.toolTip().startswith("Hide the key")
    QTest.mouseClick(eye, Qt.MouseButton.LeftButton)
    assert panel.edit.echoMode() is QLineEdit.EchoMode.Password


def test_the_key_is_shown_by_keyboard_too(qtbot: QtBot, make: Callable[..., KeyPanel]) -> None:
    panel = make()
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    panel.edit.setText(KEY)
    panel.edit.setFocus()
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(panel.edit, Qt.Key.Key_K, modifiers)
    assert panel.edit.displayText() == KEY
    (eye,) = panel.edit.findChildren(QToolButton)
    assert "Ctrl+Shift+K" in eye.toolTip()


def test_a_masked_key_cannot_be_copied_out(make: Callable[..., KeyPanel]) -> None:
    panel = make()
    panel.edit.setText(KEY)
    QGuiApplication.clipboard().setText("before")
    panel.edit.selectAll()
    QTest.keySequence(panel.edit, QKeySequence(QKeySequence.StandardKey.Copy))
    assert QGuiApplication.clipboard().text() == "before"


def test_a_key_of_the_environment_is_told_and_never_written(
    qtbot: QtBot, make: Callable[..., KeyPanel], folders: Folders
) -> None:
    panel = make(environ=KEY)
    assert ENVIRONMENT_NAME in said(panel)
    assert KEY not in said(panel)
    assert panel.edit.text() == ""
    panel.edit.setText(KEY)
    panel.save_button.click()
    assert not folders.key_path.exists()


def test_a_bad_key_of_the_environment_is_not_called_a_saved_one(
    make: Callable[..., KeyPanel],
) -> None:
    panel = make(environ="two words")
    assert ENVIRONMENT_NAME in said(panel)
    assert "saved" not in said(panel)
    assert tone(panel) == "bad"


def test_a_saved_key_is_told_but_not_shown(make: Callable[..., KeyPanel]) -> None:
    make()._store.save(KEY)
    panel = make()
    assert panel._store.load().source is KeySource.FILE
    assert panel.edit.text() == ""
    assert panel.edit.placeholderText().startswith("A key is saved.")


def test_a_saved_key_that_is_damaged_is_told(
    make: Callable[..., KeyPanel], folders: Folders
) -> None:
    folders.config.mkdir(mode=0o700, parents=True)
    folders.key_path.write_bytes(b"\xff\xfe\x00")
    folders.key_path.chmod(0o600)
    assert said(make()) == "The saved key cannot be read. Enter your key again."


def test_a_saved_key_that_others_could_read_is_told(
    make: Callable[..., KeyPanel], folders: Folders
) -> None:
    make()._store.save(KEY)
    folders.key_path.chmod(0o644)
    assert said(make()).startswith("Other people on this computer could read your saved key.")


# Secrecy


def test_the_key_is_nowhere_but_in_the_field(
    qtbot: QtBot,
    make: Callable[..., KeyPanel],
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
) -> None:
    caplog.set_level(logging.DEBUG)
    secret = "sk-nowhere-but-in-the-field"
    checks: list[str] = []
    with FaultService(1, key=secret) as service:
        panel = make(service.api_url)
        panel.edit.setText(secret)
        panel.check_button.click()
        check_thread = panel._checking._thread
        assert isinstance(check_thread, tasks.KeyCheckThread)
        checks.append(repr(check_thread) + repr(vars(check_thread)))
        qtbot.waitUntil(lambda: not panel._checking.is_running, timeout=PATIENCE)
        panel.save_button.click()
    panel.edit.setText(secret)
    printed = capfd.readouterr()
    seen = [caplog.text, printed.out, printed.err, repr(panel), repr(vars(panel)), *checks]
    ours = [o for o in gc.get_objects() if str(type(o).__module__).startswith("bulktts_gui")]
    seen += [repr(each) for each in ours if not isinstance(each, QObject) or isValid(each)]
    for widget in QApplication.allWidgets():
        seen += [widget.windowTitle(), widget.toolTip(), widget.accessibleName(),
                 widget.accessibleDescription(), widget.objectName()]  # fmt: skip
    seen += [thread.name for thread in threading.enumerate()]
    assert not [text for text in seen if secret in text]
