"""Looking for a newer version once a day, for those who want that, and telling of one."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from bulktts_gui.core.proxies import ProxyChoice
from bulktts_gui.models.wording import filled
from bulktts_gui.workers.errand import Errand

if TYPE_CHECKING:
    from collections.abc import Callable

    from bulktts_gui.core.clips import Problem
    from bulktts_gui.core.updates import Release
    from bulktts_gui.ui.parts import Banner
    from bulktts_gui.ui.preferences import Preferences

#: Milliseconds between two looks whether it is time to ask: a window may stay open for days.
_OFTEN = 3_600_000


class UpdateWatch(QObject):
    """Asks when the settings want it and a day has passed; a newer version is told in the banner.

    What goes wrong is told to nobody: nobody asked. The settings have a button for who does.
    """

    def __init__(self, preferences: Preferences, banner: Banner, parent: QObject) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._banner = banner
        self._asking = Errand(self)
        self._asking.answered.connect(self._answered)
        self._found: Release | None = None
        self._page = ""
        self._timer = QTimer(self)
        self._timer.setInterval(_OFTEN)
        self._timer.timeout.connect(self.look)
        preferences.changed.connect(self._take_up)

    @property
    def actions(self) -> dict[str, Callable[[], object]]:
        """What the banner's button does."""
        return {"update": self._open_page}

    @Slot()
    def look(self) -> None:
        """Ask if it is time to, and again from time to time; to be called some time after start."""
        self._timer.start()
        settings = self._preferences.settings
        if not settings.look_for_updates:
            self._asking.stop()
        if not settings.look_for_updates or self._asking.is_running:
            return
        if self._found is not None:
            self._tell()
            return
        from bulktts_gui.core.updates import is_due, release_address
        from bulktts_gui.workers.tasks import UpdateCheckThread

        address, now = release_address(), time.time()
        if not address or not is_due(settings.updates_asked, now):
            return
        # However it ends, that was the question of this day.
        self._preferences.change(updates_asked=now)
        self._asking.start(UpdateCheckThread(address, ProxyChoice.of(settings), self))

    def shut_down(self) -> None:
        """Ask no more; the thread has ended then."""
        self._timer.stop()
        self._asking.stop()

    # Inside

    @Slot(object)
    def _take_up(self, names: frozenset[str]) -> None:
        # Before the first look the window is still busy with itself.
        if "look_for_updates" in names and self._timer.isActive():
            self.look()

    @Slot(object)
    def _answered(self, result: Release | Problem | None) -> None:
        from bulktts_gui.core.updates import Release

        if isinstance(result, Release):
            self._found = result
            self._tell()

    def _tell(self) -> None:
        """Once, and not in place of anything that concerns the work; else at the next look."""
        if self._found is None or not self._banner.isHidden():
            return
        text = filled(self.tr("Version %1 of Bulk TTS is there."), self._found.version)
        self._banner.show_("info", text, "update", self.tr("What is new"))
        self._page, self._found = self._found.page, None

    def _open_page(self) -> None:
        if self._page:
            QDesktopServices.openUrl(QUrl(self._page))
