"""One message outside the window: what has come to its end while the person looked elsewhere."""

from __future__ import annotations

import html
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from bulktts_gui.ui.session_bus import Service

if TYPE_CHECKING:
    from collections.abc import Callable

    from bulktts_gui.ui.session_bus import SessionBus

#: The desktop file's name, by which desktops know the app's name and icon.
DESKTOP_ENTRY = "bulktts-gui"
_SERVICE = Service(
    "org.freedesktop.Notifications",
    "/org/freedesktop/Notifications",
    "org.freedesktop.Notifications",
)
_NORMAL = 1


@dataclass(frozen=True, slots=True)
class Notice:
    """What is said, and what can be done about it, as names and words.

    A click does the first of `actions`; where there can be only one, it is the last.
    """

    title: str
    text: str
    actions: tuple[tuple[str, str], ...]
    is_bad: bool = False


class Notifier(QObject):
    """Shows one notice at a time: a new one takes the place of the last.

    By the desktop's own service on Linux, by an icon beside the clock elsewhere; where there is
    neither, the window's button in the taskbar asks for attention.

    Signals:
        chosen(str): the person chose this action.
    """

    chosen = Signal(str)

    def __init__(
        self,
        window: QWidget,
        bus: Callable[[], SessionBus | None],
        tray: Callable[[], QSystemTrayIcon | None],
        parent: QObject,
    ) -> None:
        """`tray`: the icon that is there anyway, if there is one."""
        super().__init__(parent)
        self._window = window
        self._find_bus = bus
        self._find_tray = tray
        self._bus: SessionBus | None = None
        #: What the service can do; None until it has said so.
        self._skills: frozenset[str] | None = None
        self._notice: Notice | None = None
        #: What the service was sent last, and whether it has not answered yet. It is asked one
        #: thing at a time: until it has given a number, nothing can take the place of the last.
        self._sent: Notice | None = None
        self._is_asking = False
        #: The service's number of what is shown; 0 when nothing is.
        self._shown = 0
        self._own_icon: QSystemTrayIcon | None = None
        self._icon: QSystemTrayIcon | None = None

    def show(self, notice: Notice) -> None:
        """Show this; it is on its way when this returns."""
        self._notice = notice
        bus = self._listened_to()
        if bus is None:
            self._show_by_icon()
        elif not self._is_asking:
            self._ask(bus)

    def withdraw(self) -> None:
        """Take away what is shown: it has been seen, or counts no more."""
        self._notice = None
        if self._shown and self._bus is not None:
            self._bus.call(_SERVICE, "CloseNotification", "u", (self._shown,))
        self._shown = 0
        icon, self._icon = self._icon, None
        if icon is not None and shiboken6.isValid(icon):  # the tray's may have gone with it
            icon.messageClicked.disconnect(self._icon_clicked)
        if self._own_icon is not None:
            self._own_icon.hide()

    def shut_down(self) -> None:
        """Take away what is shown, and the icon."""
        self.withdraw()
        if self._own_icon is not None:
            self._own_icon.deleteLater()
            self._own_icon = None

    # By the desktop's service

    def _listened_to(self) -> SessionBus | None:
        bus = self._find_bus()
        if bus is not None and bus is not self._bus:
            self._skills, self._shown, self._is_asking = None, 0, False
            bus.listen(_SERVICE, "ActionInvoked", self._invoked)
            bus.listen(_SERVICE, "NotificationClosed", self._closed)
            bus.listen(_SERVICE, "ActivationToken", self._take_token)
        self._bus = bus
        return bus

    def _ask(self, bus: SessionBus) -> None:
        """Ask what can be shown, if that is not known yet, then show the notice of the moment."""
        self._is_asking = True
        if self._skills is None:
            bus.call(
                _SERVICE, "GetCapabilities", reply=self._take_skills, gives="as", may_start=True
            )
        else:
            self._send(bus)

    def _take_skills(self, answer: tuple[Any, ...] | None) -> None:
        self._is_asking = False
        if self._notice is None:
            return
        if answer is None or self._bus is None:
            self._show_by_icon()
            return
        self._skills = frozenset(answer[0])
        self._ask(self._bus)

    def _send(self, bus: SessionBus) -> None:
        notice, skills = self._notice, self._skills or frozenset()
        if notice is None:
            return
        self._sent = notice
        text = html.escape(notice.text, quote=False) if "body-markup" in skills else notice.text
        actions: list[str] = []
        if "actions" in skills:
            # A click on the notice itself is "default"; it has no button of its own.
            actions += ["default", notice.actions[0][1]]
            for name, words in notice.actions:
                actions += [name, words]
        hints = {
            "desktop-entry": ("s", DESKTOP_ENTRY),
            "category": ("s", "transfer.error" if notice.is_bad else "transfer.complete"),
            "urgency": ("y", _NORMAL),
        }
        name = QApplication.applicationDisplayName()
        said = _sendable(notice.title), _sendable(text)
        values = (name, self._shown, DESKTOP_ENTRY, *said, actions, hints, -1)
        bus.call(
            _SERVICE, "Notify", "susssasa{sv}i", values, self._take_number, gives="u",
            may_start=True,
        )  # fmt: skip

    def _take_number(self, answer: tuple[Any, ...] | None) -> None:
        self._is_asking = False
        if answer is None:
            if self._notice is not None:
                self._show_by_icon()
            return
        self._shown = answer[0]
        if self._notice is None:  # seen before it came
            self.withdraw()
        elif self._notice is not self._sent and self._bus is not None:
            self._ask(self._bus)

    def _closed(self, number: int, _reason: int) -> None:
        if number == self._shown:
            self._shown = 0

    def _take_token(self, number: int, token: str) -> None:
        """On Wayland no window comes to the front without one; Qt looks for it here."""
        if number == self._shown:
            os.environ["XDG_ACTIVATION_TOKEN"] = token

    def _invoked(self, number: int, name: str) -> None:
        notice = self._notice
        if number == self._shown and notice is not None:
            self.chosen.emit(notice.actions[0][0] if name == "default" else name)

    # By an icon

    def _show_by_icon(self) -> None:
        notice = self._notice
        icon = self._find_tray() or self._made_icon()
        if notice is None:
            return
        if icon is None or not QSystemTrayIcon.supportsMessages():
            QApplication.alert(self._window)
            return
        if self._icon is not icon:
            icon.messageClicked.connect(self._icon_clicked)
            self._icon = icon
        kind = QSystemTrayIcon.MessageIcon
        icon.show()
        icon.showMessage(
            notice.title, notice.text, kind.Warning if notice.is_bad else kind.Information
        )

    def _made_icon(self) -> QSystemTrayIcon | None:
        """An icon that is there for as long as the message."""
        if self._own_icon is None and QSystemTrayIcon.isSystemTrayAvailable():
            from bulktts_gui.ui.tray import app_icon

            self._own_icon = QSystemTrayIcon(app_icon(), self)
        return self._own_icon

    @Slot()
    def _icon_clicked(self) -> None:
        if self._notice is not None:
            self.chosen.emit(self._notice.actions[-1][0])


def _sendable(text: str) -> str:
    """`text` as the bus takes it: it closes the connection on other signs."""
    return text.replace("\0", "").encode("utf-8", "replace").decode("utf-8")
