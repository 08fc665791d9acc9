"""The icon beside the clock, for those who want one."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon, QWidget

from bulktts_gui.ui.icons import icon

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon


#: Milliseconds between two looks at whether there is still a place for icons, while no window is.
_LOOK = 3000


def app_icon() -> QIcon:
    """The app's own icon, or a picture of what it does while there is none."""
    own = QApplication.windowIcon()
    return icon("chat-voice-line") if own.isNull() else own


class Tray(QObject):
    """An icon with a menu; it says how far the work is when the pointer rests on it.

    A desktop may take its place for icons away. While the window is hidden that is looked for,
    since nothing else would bring it back.

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
        self._window = window
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
        self._watch = QTimer(self)
        self._watch.setInterval(_LOOK)
        self._watch.timeout.connect(self._look)
        window.installEventFilter(self)
        self._application = cast("QGuiApplication", QGuiApplication.instance())
        self._application.applicationStateChanged.connect(self._state_changed)
        self.retranslate()
        self.tell("", is_running=False, is_paused=False)
        self.icon.show()

    @property
    def is_there(self) -> bool:
        """False when the desktop has no place for icons, so that this one cannot be seen."""
        return QSystemTrayIcon.isSystemTrayAvailable()

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
        self._window.removeEventFilter(self)
        self._application.applicationStateChanged.disconnect(self._state_changed)
        self._watch.stop()
        self.icon.hide()
        self.menu.deleteLater()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window:
            if event.type() is QEvent.Type.Hide and self._window.isHidden():
                self._watch.start()
            elif event.type() is QEvent.Type.Show:
                self._watch.stop()
        return super().eventFilter(watched, event)

    @Slot()
    def _look(self) -> None:
        if not self.is_there:
            self._watch.stop()
            self.showRequested.emit()

    @Slot(Qt.ApplicationState)
    def _state_changed(self, state: Qt.ApplicationState) -> None:
        # A click on the app in macOS's dock says so, and opens no window that is hidden.
        is_active = state is Qt.ApplicationState.ApplicationActive
        if is_active and self._window.isHidden() and QApplication.platformName() == "cocoa":
            self.showRequested.emit()

    @Slot(QSystemTrayIcon.ActivationReason)
    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        # On macOS every click opens the menu, and comes here as well.
        reasons = QSystemTrayIcon.ActivationReason
        if (
            reason in (reasons.Trigger, reasons.DoubleClick)
            and QApplication.platformName() != "cocoa"
        ):
            self.showRequested.emit()
