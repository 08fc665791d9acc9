"""Keeps the computer from falling asleep by itself while it works. The screen may go dark.

Whatever way is taken ends with this process, however that ends.
"""

from __future__ import annotations

import logging
import os
import subprocess
import sys
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from PySide6.QtWidgets import QApplication

from bulktts_gui.ui.notifications import DESKTOP_ENTRY
from bulktts_gui.ui.session_bus import Service

if TYPE_CHECKING:
    from collections.abc import Callable

    from bulktts_gui.ui.session_bus import SessionBus

log = logging.getLogger(__name__)

#: GNOME's and the portal's flag for sleep, as against logging out, switching users and going idle.
_SLEEP = 4


class Awake(Protocol):
    """Holds the computer awake, or lets it go; both may be asked for twice."""

    def hold(self, reason: str) -> None:
        """From now on; desktops show `reason` to the person."""

    def release(self) -> None:
        """It may sleep again."""


def awake_of(bus: Callable[[], SessionBus | None]) -> Awake:
    """This system's way."""
    if sys.platform == "win32":
        return WindowsAwake()
    elif sys.platform == "darwin":  # noqa: RET505 - mypy follows one system at a time
        return MacAwake()
    else:
        return DesktopAwake(bus)


class _Way(NamedTuple):
    """One of the services that Linux desktops have for this, and how it is asked.

    `undo`: the method that ends it, which takes the number that the first has given. "" for the
    portal, which gives a path to an object to be closed.
    """

    service: Service
    signature: str
    values: tuple[Any, ...]
    gives: str
    undo: str


def _ways(reason: str) -> tuple[_Way, ...]:
    gnome = "org.gnome.SessionManager"
    power = "org.freedesktop.PowerManagement"
    portal = "org.freedesktop.portal"
    name = QApplication.applicationDisplayName()
    return (
        # GNOME, Cinnamon, MATE
        _Way(
            Service(gnome, "/org/gnome/SessionManager", gnome),
            "susu",
            (DESKTOP_ENTRY, 0, reason, _SLEEP),
            "u",
            "Uninhibit",
        ),
        # KDE, Xfce, LXQt
        _Way(
            Service(
                f"{power}.Inhibit", "/org/freedesktop/PowerManagement/Inhibit", f"{power}.Inhibit"
            ),
            "ss",
            (name, reason),
            "u",
            "UnInhibit",
        ),
        # Whatever else has a portal, and programs in a sandbox
        _Way(
            Service(f"{portal}.Desktop", "/org/freedesktop/portal/desktop", f"{portal}.Inhibit"),
            "sua{sv}",
            ("", _SLEEP, {"reason": ("s", reason)}),
            "o",
            "",
        ),
    )


class DesktopAwake:
    """Asks the services of Linux desktops one after another, until one does it.

    What they have given goes with the bus: then the next bus is asked, if there is one.
    """

    def __init__(self, bus: Callable[[], SessionBus | None]) -> None:
        self._find_bus = bus
        self._bus: SessionBus | None = None
        self._reason = ""
        self._is_wanted = False
        self._is_asking = False
        self._ways: tuple[_Way, ...] = ()
        #: The way that worked, and what it gave to end it by.
        self._held: tuple[_Way, Any] | None = None

    def hold(self, reason: str) -> None:
        """See `Awake`."""
        self._reason, self._is_wanted = reason, True
        bus = self._find_bus()
        if bus is not self._bus:  # what was held by one that has gone went with it
            self._bus, self._held, self._is_asking = bus, None, False
            if bus is not None:
                bus.lost.connect(self._lost)
        if bus is not None and self._held is None and not self._is_asking:
            self._ways = _ways(reason)
            self._is_asking = True
            self._ask()

    def release(self) -> None:
        """See `Awake`. What is still being asked for is ended as soon as it is there."""
        self._is_wanted = False
        held, self._held = self._held, None
        if held is None or self._bus is None:
            return
        way, given = held
        if way.undo:
            self._bus.call(way.service, way.undo, "u", (given,))
        else:
            request = way.service._replace(path=given, interface="org.freedesktop.portal.Request")
            self._bus.call(request, "Close")

    def _lost(self) -> None:
        # Not of a bus that has given nothing: one that goes as soon as it comes would go round.
        held, self._held = self._held, None
        if held is not None and self._is_wanted:
            self.hold(self._reason)

    def _ask(self) -> None:
        if self._bus is None or not self._ways:
            log.info("nothing here keeps the computer awake")
            self._is_asking = False
            return
        way, *rest = self._ways
        self._ways = tuple(rest)

        def take(answer: tuple[Any, ...] | None) -> None:
            if not answer:
                self._ask()
                return
            self._is_asking = False
            self._held = (way, answer[0])
            if not self._is_wanted:
                self.release()

        self._bus.call(way.service, "Inhibit", way.signature, way.values, take, gives=way.gives)


class WindowsAwake:
    """NOT TESTED HERE. The state belongs to the thread, so it is asked for in the main one."""

    _CONTINUOUS, _SYSTEM_REQUIRED = 0x80000000, 0x00000001

    def hold(self, reason: str) -> None:  # noqa: ARG002 - Windows does not ask for one
        """See `Awake`."""
        self._set(self._CONTINUOUS | self._SYSTEM_REQUIRED)

    def release(self) -> None:
        """See `Awake`."""
        self._set(self._CONTINUOUS)

    def _set(self, state: int) -> None:
        if sys.platform == "win32":
            import ctypes

            ctypes.windll.kernel32.SetThreadExecutionState(state)


class MacAwake:
    """NOT TESTED HERE. `caffeinate` comes with macOS, and ends when the process does it is for."""

    _PROGRAM = "/usr/bin/caffeinate"

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None

    def hold(self, reason: str) -> None:  # noqa: ARG002 - macOS does not ask for one
        """See `Awake`."""
        if self._process is None:
            try:
                self._process = subprocess.Popen([self._PROGRAM, "-i", "-w", str(os.getpid())])  # noqa: S603
            except OSError as error:
                log.info("nothing here keeps the computer awake: %s", type(error).__name__)

    def release(self) -> None:
        """See `Awake`."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.wait()
