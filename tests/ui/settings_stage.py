"""What tests of the settings share: their window over a small one, with folders of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QListWidget,
    QPushButton,
    QWidget,
)
from shiboken6 import isValid

from bulktts_gui.core.api_key import Key, KeyStore
from bulktts_gui.core.folders import Folders
from bulktts_gui.core.settings import Settings, SettingsStore
from bulktts_gui.ui.preferences import Preferences
from bulktts_gui.ui.settings_dialog import SettingsDialog
from bulktts_gui.ui.settings_parts import Row
from bulktts_gui.workers.fetch import Service
from tests.services.keychain import FakeKeychain

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

PATIENCE = 30_000
KEY = "sk-1f9d0c2b7e-KEEP-THIS-SECRET"
DEVICES = [("card-1", "Built-in speakers"), ("card-2", "Headset")]
#: Nobody listens there.
NOBODY = "http://127.0.0.1:9/apis"


class Opened(QWidget):
    """Takes the place of the file manager and the browser."""

    def __init__(self) -> None:
        super().__init__()
        self.urls: list[QUrl] = []
        for scheme in ("file", "https"):
            QDesktopServices.setUrlHandler(scheme, self, "take")

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.urls.append(url)

    def end(self) -> None:
        for scheme in ("file", "https"):
            QDesktopServices.unsetUrlHandler(scheme)


class Stage:
    """The settings, driven by mouse and keys. `told` has what the dialog's signals said."""

    def __init__(self, qtbot: QtBot, tmp_path: Path) -> None:
        self._qtbot = qtbot
        self.folders = Folders.under(tmp_path)
        self.folders.make()
        self.store = SettingsStore(self.folders)
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.resize(760, 520)
        # Its turn comes before the dialog's, however busy the machine is.
        with qtbot.waitActive(self.window, timeout=PATIENCE):
            self.window.show()
            self.window.activateWindow()
        self.preferences = Preferences(self.store, self.window)
        self.chain = FakeKeychain()
        self.keys = KeyStore(self.folders, {}, keychain=self.chain)
        self.devices = list(DEVICES)
        self.api_url = NOBODY
        self.told: list[str] = []
        self.dialog: SettingsDialog = None  # type: ignore[assignment]

    @property
    def settings(self) -> Settings:
        return self.preferences.settings

    def open(self, page: str = "generalPage", **more: Any) -> SettingsDialog:
        self.dialog = SettingsDialog(
            self.preferences, self.keys, self._service, lambda: self.devices,
            self.folders, self.window, **more,
        )  # fmt: skip
        self.dialog.keyPageRequested.connect(self._note_request)
        self.dialog.keyChanged.connect(self._note_key)
        self.dialog.show()
        self.dialog.activateWindow()
        # `isActiveWindow` is true of a dialog as soon as the window below it is active.
        self.wait(lambda: QApplication.activeWindow() is self.dialog)
        self.turn_to(page)
        return self.dialog

    def close(self) -> None:
        if self.dialog is not None and isValid(self.dialog):
            self.dialog.close()

    def turn_to(self, page: str) -> None:
        """Go to a page by the keys."""
        pages = self.find(QListWidget, "settingsPages")
        pages.setFocus()
        QTest.keyClick(pages, Qt.Key.Key_Home)
        while self.dialog.page.objectName() != page:
            before = self.dialog.page
            QTest.keyClick(pages, Qt.Key.Key_Down)
            assert self.dialog.page is not before, page

    def find(self, kind: Any, name: str) -> Any:
        found = self.dialog.findChild(kind, name)
        assert found is not None, name
        return found

    def press(self, name: str) -> None:
        QTest.mouseClick(self.find(QWidget, name), Qt.MouseButton.LeftButton)

    def row(self, name: str) -> Row:
        """The row that a control stands in."""
        at = self.find(QWidget, name)
        while not isinstance(at, Row):
            at = at.parentWidget()
        return at

    def press_words(self, name: str) -> None:
        """Press the words of a row, not its control."""
        words = self.row(name).findChildren(QLabel)[0]
        QTest.mouseClick(words, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))

    def choose(self, name: str, words: str) -> None:
        """Choose from a list by the keys."""
        combo = self.find(QComboBox, name)
        steps = [combo.itemText(row) for row in range(combo.count())].index(words)
        combo.setFocus()
        QTest.keyClick(combo, Qt.Key.Key_Space)
        view = combo.view()
        self.wait(view.isVisible)
        QTest.keyClick(view, Qt.Key.Key_Home)
        for _ in range(steps):
            QTest.keyClick(view, Qt.Key.Key_Down)
        # The list goes with the press, so the release is nobody's.
        QTest.keyPress(view, Qt.Key.Key_Return)
        self.wait(lambda: not view.isVisible())

    def options(self, name: str) -> list[str]:
        combo = self.find(QComboBox, name)
        return [combo.itemText(row) for row in range(combo.count())]

    def shown(self, name: str) -> str:
        return str(self.find(QComboBox, name).currentText())

    def is_on(self, name: str) -> bool:
        return bool(self.find(QCheckBox, name).isChecked())

    def said(self, name: str) -> str:
        """The line about a control, which a screen reader has too."""
        said = self.row(name).said
        described = [each.accessibleDescription() for each in self.row(name).findChildren(QWidget)]
        assert not said or said in described
        return said

    def wait(self, condition: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(condition, timeout=PATIENCE)

    def saved(self) -> Settings:
        """What stands in the file."""
        return self.store.load()

    def buttons(self) -> list[QPushButton]:
        return [each for each in self.dialog.findChildren(QPushButton) if each.isVisible()]

    def _service(self) -> Service:
        return Service.of(self.settings, self.api_url, Key())

    def _note_request(self) -> None:
        self.told.append("key page")

    def _note_key(self) -> None:
        self.told.append("key changed")
