"""Opening the settings: one window of them at a time, for the desk in use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from bulktts_gui.workers.fetch import Service

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from bulktts_gui.ui.desk import Desk
    from bulktts_gui.ui.preferences import Preferences
    from bulktts_gui.ui.settings_dialog import SettingsDialog


class SettingsFlow(QObject):
    """Shows the settings over a window. Their window is built, and imported, when it is asked for.

    Signals:
        keyPageRequested(): the person wants to enter a key.
        keyChanged(): the key was moved or forgotten; whoever shows it loads it anew.
    """

    keyPageRequested = Signal()  # noqa: N815 - Qt's way of naming signals
    keyChanged = Signal()  # noqa: N815

    def __init__(
        self,
        preferences: Preferences,
        devices: Callable[[], Sequence[tuple[str, str]]],
        window: QWidget,
    ) -> None:
        """`devices`: the sound devices that are plugged in, see `SettingsDialog`."""
        super().__init__(window)
        self._preferences = preferences
        self._devices = devices
        self._window = window
        self._desk: Desk | None = None
        self._dialog: SettingsDialog | None = None

    def use(self, desk: Desk) -> None:
        """Be about this desk from now on."""
        self.shut_down()
        self._desk = desk

    @Slot()
    def show(self) -> None:
        """Open the settings, or bring them to the front."""
        self.show_page("")

    def show_page(self, object_name: str) -> None:
        """Open the settings at a page, such as "networkPage"; "" leaves it at the one in front."""
        if self._desk is None:
            return
        if self._dialog is None:
            from bulktts_gui.ui.settings_dialog import SettingsDialog

            dialog = SettingsDialog(
                self._preferences, self._desk.keys, self._service, self._devices,
                self._desk.session.folders, self._window, has_key_page=not self._desk.is_demo,
            )  # fmt: skip
            dialog.keyPageRequested.connect(self.keyPageRequested)
            dialog.keyChanged.connect(self.keyChanged)
            dialog.finished.connect(self._closed)
            self._dialog = dialog
        self._dialog.show_page(object_name)
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()

    def shut_down(self) -> None:
        """Close the settings; their threads have ended then."""
        if self._dialog is not None:
            self._dialog.reject()

    def _service(self) -> Service:
        assert self._desk is not None  # noqa: S101 - there is no dialog without one
        keys = self._desk.keys
        return Service.of(self._preferences.settings, self._desk.api_url, keys.load().key)

    @Slot()
    def _closed(self) -> None:
        self._dialog = None
