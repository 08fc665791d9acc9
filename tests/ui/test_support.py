"""Help, about box, diagnosis and what is said of errors: as a person meets them."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, cast

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QListWidget,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from bulktts_gui import app
from bulktts_gui.core import diagnosis
from bulktts_gui.core.folders import Folders
from bulktts_gui.core.settings import SettingsStore
from bulktts_gui.models.clip_model import ClipTableModel
from bulktts_gui.ui import help_text
from bulktts_gui.ui.about_dialog import AboutDialog, app_icon
from bulktts_gui.ui.help_dialog import HelpDialog
from bulktts_gui.ui.parts import Banner
from bulktts_gui.ui.preferences import Preferences
from bulktts_gui.ui.support import COPY, Support
from bulktts_gui.ui.trouble import REPEATS
from tests.ui.sample_clips import failed, new_clips, ready

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from bulktts_gui.ui.theme import ThemeKeeper

PATIENCE = 20_000
LEFT = Qt.MouseButton.LeftButton


class Stage:
    """A window with a list, a banner and a field, and what helps its person."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = QWidget()
        self.window.resize(760, 420)
        qtbot.addWidget(self.window)
        self.model = ClipTableModel(self.window)
        self.model.add(new_clips(range(1, 6)))
        self.model.apply([ready(1), ready(2), failed(3)])
        self.banner = Banner()
        self.field = QLineEdit()
        layout = QVBoxLayout(self.window)
        layout.addWidget(self.banner)
        layout.addWidget(self.field)
        folders = Folders.of_user()
        folders.make()
        self.preferences = Preferences(SettingsStore(folders), self.window)
        self.support = Support(self.model, self.banner, self.preferences, self.window)
        keys = SimpleNamespace(load=lambda: SimpleNamespace(key="a secret key of mine"))
        self.support.use(cast("Any", SimpleNamespace(is_demo=False, keys=keys)))
        self.banner.actionChosen.connect(self.do)
        self.window.show()
        with qtbot.waitActive(self.window):
            self.window.activateWindow()
        self.field.setFocus()

    def do(self, action: str) -> None:
        self.support.actions[action]()

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
        QTest.keyClick(self.window, key, modifiers)

    @property
    def help(self) -> HelpDialog:
        found = self.window.findChild(HelpDialog)
        assert found is not None
        return found

    @property
    def page(self) -> QTextBrowser:
        found = self.help.findChild(QTextBrowser, "helpPage")
        assert found is not None
        return found


@pytest.fixture
def stage(qtbot: QtBot, keeper: ThemeKeeper) -> Iterator[Stage]:
    made = Stage(qtbot)
    yield made
    made.support.shut_down()
    made.preferences.save()


def child(parent: QWidget, kind: type[Any], name: str) -> Any:
    found = parent.findChild(kind, name)
    assert found is not None, name
    return found


def click(widget: QWidget) -> None:
    assert widget.isVisible()
    QTest.mouseClick(widget, LEFT)


NONE, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


# Help


def test_f1_opens_the_help_and_once_more_its_keys(qtbot: QtBot, stage: Stage) -> None:
    stage.press(Qt.Key.Key_F1, NONE)
    assert stage.help.isVisible()
    assert stage.help.search.hasFocus() or stage.help.focusWidget() is stage.help.search
    text = stage.page.toPlainText()
    assert "Three steps" in text
    assert "Problems and answers" in text
    assert stage.page.verticalScrollBar().value() == 0
    qtbot.waitUntil(lambda: QApplication.activeWindow() is stage.help, timeout=PATIENCE)
    QTest.keyClick(stage.help, Qt.Key.Key_F1)
    assert stage.page.verticalScrollBar().value() > 0
    QTest.keyClick(stage.help, Qt.Key.Key_Escape)
    assert not stage.help.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_close_is_pressed_by_any_key_that_presses(qtbot: QtBot, stage: Stage, key: Qt.Key) -> None:
    stage.support.show_help()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is stage.help, timeout=PATIENCE)
    QTest.keyClick(stage.help.search, Qt.Key.Key_Return)
    assert stage.help.isVisible()
    QTest.keyClick(stage.help.search, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    close = QApplication.focusWidget()
    assert close is not None
    assert close.objectName() == "helpClose"
    QTest.keyClick(close, key)
    assert not stage.help.isVisible()


def test_the_help_is_searched_as_one_types(qtbot: QtBot, stage: Stage) -> None:
    stage.support.show_help()
    QTest.keyClicks(stage.help.search, "DISK")
    text = stage.page.toPlainText()
    assert "The disk is full." in text
    assert "Three steps" not in text
    QTest.keyClicks(stage.help.search, " zebra")
    nothing = child(stage.help, QLabel, "helpNothingFound")
    assert nothing.text()
    assert "disk" not in stage.page.toPlainText()
    # What people type is no pattern and no markup.
    stage.help.search.clear()
    QTest.keyClicks(stage.help.search, "<b>(")
    assert nothing.text()
    stage.help.search.clear()
    assert not nothing.text()
    assert "Three steps" in stage.page.toPlainText()


def test_links_lead_to_the_parts_of_the_help(qtbot: QtBot, stage: Stage) -> None:
    stage.support.show_help()
    stage.page.setFocus()
    for _ in range(6):  # Tab goes through the links at the top
        QTest.keyClick(stage.page, Qt.Key.Key_Tab)
    QTest.keyClick(stage.page, Qt.Key.Key_Return)
    assert stage.page.verticalScrollBar().value() > 100


def test_the_help_can_be_narrow(qtbot: QtBot, stage: Stage) -> None:
    stage.support.show_help()
    stage.help.resize(stage.help.minimumSize())
    qtbot.waitUntil(lambda: stage.help.width() == stage.help.minimumWidth(), timeout=PATIENCE)
    assert stage.page.horizontalScrollBar().maximum() == 0


def test_the_help_follows_language_and_colours(
    qtbot: QtBot, stage: Stage, keeper: ThemeKeeper, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage.support.show_help()
    before = stage.page.toHtml()
    keeper.set_scheme("light" if keeper.theme.dark else "dark")
    assert stage.page.toHtml() != before
    part = help_text.Section("x", "Drei Schritte")
    monkeypatch.setattr("bulktts_gui.ui.help_dialog.sections", lambda window: [part])
    QApplication.sendEvent(stage.help, QEvent(QEvent.Type.LanguageChange))
    assert "Drei Schritte" in stage.page.toPlainText()


def test_the_keys_are_those_that_work(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CAMB_API_KEY", "")
    _, window = app.build(["bulktts-gui"])
    qtbot.addWidget(window)
    keys = next(s for s in help_text.sections(window) if s.name == help_text.KEYS).keys
    told = {key.strip() for row, _ in keys for key in row.split(", ")}
    native = QKeySequence.SequenceFormat.NativeText
    media = {QKeySequence(k).toString() for k in Qt.Key if k.name.startswith("Key_Media")}
    there = {s.key().toString() for s in window.findChildren(QShortcut)} - media
    # Two ways to press the same key, and letters of buttons.
    there -= {"Ctrl+Enter"}
    for key in there:
        assert QKeySequence(key).toString(native) in told, f"{key} is not in the help"
    for key in help_text.shortcut_words():
        assert key in there, f"the help tells of {key}, which does nothing"
    for action in window.findChildren(QAction):
        for sequence in action.shortcuts():
            assert sequence.toString(native) in told, action.text()
    assert len(keys) == len(set(keys))
    window.close()


# About


def test_the_about_box_shows_version_and_licences(qtbot: QtBot, stage: Stage) -> None:
    stage.support.show_about()
    box = child(stage.window, AboutDialog, "aboutDialog")
    assert app.__version__ in child(box, QLabel, "aboutVersion").text()
    listed = child(box, QListWidget, "aboutParts")
    qtbot.waitUntil(lambda: listed.count() > 5, timeout=PATIENCE)
    assert listed.item(0).text().startswith("Bulk TTS")
    licence = child(box, QPlainTextEdit, "aboutLicence")
    assert "MIT License" in licence.toPlainText()
    rows = [listed.item(n).text() for n in range(listed.count())]
    row = next(n for n, text in enumerate(rows) if text.startswith("Qt "))
    listed.scrollToItem(listed.item(row))
    place = listed.visualItemRect(listed.item(row)).center()
    QTest.mouseClick(listed.viewport(), LEFT, NONE, place)
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in licence.toPlainText()
    assert "PySide6" in child(box, QLabel, "aboutPart").text()  # where Qt may be replaced
    click(child(box, QPushButton, "aboutCopyDiagnosis"))
    said = child(box, QLabel, "aboutSaid")
    qtbot.waitUntil(said.isVisible, timeout=PATIENCE)
    QTest.keyClick(box, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: stage.window.findChild(AboutDialog) is None, timeout=PATIENCE)
    stage.support.show_about()  # and again
    assert stage.window.findChild(AboutDialog) is not None


def test_an_about_box_that_is_closed_at_once_leaves_nothing_running(
    qtbot: QtBot, stage: Stage
) -> None:
    stage.support.show_about()
    stage.support.shut_down()
    qtbot.waitUntil(lambda: stage.window.findChild(AboutDialog) is None, timeout=PATIENCE)


def test_parts_that_cannot_be_read_are_an_error_that_is_heard_of(
    qtbot: QtBot, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail() -> None:
        raise LookupError("a package without a name")

    monkeypatch.setattr("bulktts_gui.core.parts.all_parts", fail)
    with qtbot.capture_exceptions() as caught:
        stage.support.show_about()
        qtbot.waitUntil(lambda: bool(caught), timeout=PATIENCE)
    assert [kind for kind, _, _ in caught] == [LookupError]
    box = child(stage.window, AboutDialog, "aboutDialog")
    QTest.keyClick(box, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: stage.window.findChild(AboutDialog) is None, timeout=PATIENCE)


def test_the_icon_has_every_size(qtbot: QtBot) -> None:
    sizes = {size.width() for size in app_icon().availableSizes()}
    assert {16, 32, 48, 256} <= sizes
    assert not app_icon().pixmap(32, 32).toImage().allGray()


# The diagnosis


def test_the_diagnosis_comes_to_the_clipboard_and_that_is_said(qtbot: QtBot, stage: Stage) -> None:
    QGuiApplication.clipboard().clear()
    stage.preferences.change(save_folder="/home/maria/clips", scheme="dark")
    stage.support.copy_diagnosis()
    stage.support.copy_diagnosis()  # impatient people press twice
    qtbot.waitUntil(stage.banner.isVisible, timeout=PATIENCE)
    assert "copied" in stage.banner.text
    text = QGuiApplication.clipboard().text()
    for line in ("READY: 2", "failed by", "scheme: dark", "save_folder: set", "API key: set"):
        assert line in text
    assert "maria" not in text
    assert "secret" not in text


def test_a_diagnosis_that_fails_says_so(
    qtbot: QtBot, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> str:
        raise RuntimeError("a bug")

    monkeypatch.setattr(diagnosis, "diagnosis", fail)
    with qtbot.capture_exceptions() as caught:
        stage.support.copy_diagnosis()
        qtbot.waitUntil(stage.banner.isVisible, timeout=PATIENCE)
    assert [kind for kind, _, _ in caught] == [RuntimeError]  # it is logged like all of its kind
    assert stage.banner.is_bad


# Errors


def test_an_error_is_told_in_plain_words_with_the_diagnosis_at_hand(
    qtbot: QtBot, stage: Stage
) -> None:
    QGuiApplication.clipboard().clear()
    stage.support.say_trouble(1)
    assert "Your list is safe" in stage.banner.text
    assert stage.banner.is_bad
    click(child(stage.banner, QAbstractButton, "bannerButton"))
    qtbot.waitUntil(lambda: "## Log" in QGuiApplication.clipboard().text(), timeout=PATIENCE)


def test_an_error_that_comes_again_and_again_opens_one_dialog(qtbot: QtBot, stage: Stage) -> None:
    for _ in range(5):
        stage.support.say_trouble(REPEATS)
    boxes = stage.window.findChildren(QMessageBox)
    assert len(boxes) == 1
    qtbot.waitUntil(boxes[0].isVisible, timeout=PATIENCE)
    QTest.keyClick(boxes[0], Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not stage.window.findChildren(QMessageBox), timeout=PATIENCE)
    stage.support.say_trouble(REPEATS)  # soon after: the person knows
    assert not stage.window.findChildren(QMessageBox)


def test_a_closed_window_says_nothing(qtbot: QtBot, stage: Stage) -> None:
    stage.window.close()
    stage.support.shut_down()
    for count in (1, REPEATS):
        stage.support.say_trouble(count)
    stage.support.copy_diagnosis()
    assert stage.banner.isHidden()
    assert not stage.window.findChildren(QMessageBox)


def test_after_a_crash_the_next_start_says_so(qtbot: QtBot, stage: Stage) -> None:
    stage.support.say_crashed()
    assert "ended unexpectedly" in stage.banner.text
    assert not stage.banner.is_bad
    assert COPY in stage.support.actions


def test_the_menu_is_used_by_its_letters(qtbot: QtBot, stage: Stage) -> None:
    menu = stage.support.menu
    letters = [a.text()[a.text().index("&") + 1].lower() for a in menu.actions() if a.text()]
    assert len(letters) == len(set(letters)) == 4
    menu.popup(stage.window.mapToGlobal(QPoint(10, 10)))
    qtbot.waitUntil(menu.isVisible, timeout=PATIENCE)
    QTest.keyClick(menu, Qt.Key.Key_A)
    assert stage.window.findChild(AboutDialog) is not None
    QTimer.singleShot(0, menu.close)
