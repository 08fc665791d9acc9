"""How far the work is, on the window's button in the taskbar or dock.

Linux desktops with a dock know the protocol that Unity began (Ubuntu's dock, KDE, Dash to Dock);
Windows has its taskbar. Qt offers nothing for macOS's dock.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Protocol

from bulktts_gui.ui.notifications import DESKTOP_ENTRY

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from bulktts_gui.ui.session_bus import SessionBus

_PATH = "/com/canonical/unity/launcherentry/1"
_INTERFACE = "com.canonical.Unity.LauncherEntry"


class Taskbar(Protocol):
    """Where progress is shown."""

    def show(self, part: float | None, *, is_urgent: bool = False) -> None:
        """Show how much is done, 0 to 1; None shows nothing. `is_urgent`: something failed."""


def taskbar_of(window: QWidget, bus: Callable[[], SessionBus | None]) -> Taskbar:
    """What this system has; something that does nothing where it has nothing."""
    if sys.platform == "win32":
        from bulktts_gui.ui.windows_taskbar import WindowsTaskbar

        return WindowsTaskbar(window)
    elif sys.platform == "darwin":  # noqa: RET505 - mypy follows one system at a time
        return NoTaskbar()
    else:
        return LauncherEntry(bus)


class NoTaskbar:
    """Shows nothing."""

    def show(self, part: float | None, *, is_urgent: bool = False) -> None:
        """See `Taskbar`."""


class LauncherEntry:
    """Tells docks on Linux; it is sent to all, and nobody need be there."""

    def __init__(self, bus: Callable[[], SessionBus | None]) -> None:
        self._find_bus = bus
        self._told: tuple[float | None, bool] = (None, False)

    def show(self, part: float | None, *, is_urgent: bool = False) -> None:
        """See `Taskbar`. The same is not told twice."""
        now = (None if part is None else round(part, 3), is_urgent)
        if now == self._told:
            return
        self._told = now
        bus = self._find_bus()
        if bus is not None:
            values = {
                "progress": ("d", now[0] or 0.0),
                "progress-visible": ("b", part is not None),
                "urgent": ("b", is_urgent),
            }
            entry = f"application://{DESKTOP_ENTRY}.desktop"
            bus.tell_all(_PATH, _INTERFACE, "Update", "sa{sv}", entry, values)
