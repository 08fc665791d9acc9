"""The icon beside the clock, for those who want one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon, QWidget

from bulktts_gui.ui.icons import icon

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon


def app_icon() -> QIcon:
    """The app's own icon, or a picture of what it does while there is none."""
    own = QApplication.windowIcon()
    return icon("chat-voice-line") if own.isNull() else own


class Tray(QObject):
    """An icon with a menu; it says how far the work is when the pointer rests on it.

    Signals:
        showRequested(): bring the window back.
        pauseRequested(): hold the fetch, or go on.
        quitRequested(): leave.
    """

    showRequested = Signal()  # noqa: N815 - Qt's way of naming signals
    pauseRequested = Signal()  # noqa: N815
    quitRequested = Signal()  # noqa: N815

    def __init__(self, window: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self.menu = QMenu(window)
        self.menu.setObjectName("trayMenu")
        self.show_window = self.menu.addAction("")
        self.show_window.triggered.connect(self.showRequested)
        self.pause = self.menu.addAction("")
        self.pause.triggered.connect(self.pauseRequested)
        self.menu.addSeparator()
        self.quit = self.menu.addAction("")
        self.quit.triggered.connect(self.quitRequested)
        self._is_paused = False
        self.icon = QSystemTrayIcon(app_icon(), self)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._activated)
        self.retranslate()
        self.tell("", is_running=False, is_paused=False)
        self.icon.show()

    def retranslate(self) -> None:
        """Name everything in the language of the moment."""
        self.show_window.setText(self.tr("&Show the window"))
        self.pause.setText(self.tr("&Go on") if self._is_paused else self.tr("&Pause"))
        self.quit.setText(self.tr("&Quit"))

    def tell(self, words: str, *, is_running: bool, is_paused: bool) -> None:
        """Say how far it is; "" when nothing is under way."""
        name = QApplication.applicationDisplayName()
        tip = f"{name}\n{words}" if words else name
        if tip != self.icon.toolTip():
            self.icon.setToolTip(tip)
        self.pause.setEnabled(is_running)
        if is_paused != self._is_paused:
            self._is_paused = is_paused
            self.retranslate()

    def shut_down(self) -> None:
        """Take the icon away."""
        self.icon.hide()
        self.menu.deleteLater()
        self.deleteLater()

    @Slot(QSystemTrayIcon.ActivationReason)
    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        # On macOS every click opens the menu, and comes here as well.
        reasons = QSystemTrayIcon.ActivationReason
        if (
            reason in (reasons.Trigger, reasons.DoubleClick)
            and QApplication.platformName() != "cocoa"
        ):
            self.showRequested.emit()
