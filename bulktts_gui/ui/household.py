"""What a window has beside its list: settings, help, new versions, manners, and a voice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from bulktts_gui.ui.announcer import Announcer
from bulktts_gui.ui.manners import Manners
from bulktts_gui.ui.settings_flow import SettingsFlow
from bulktts_gui.ui.support import Support
from bulktts_gui.ui.update_watch import UpdateWatch

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QUndoStack
    from PySide6.QtWidgets import QWidget

    from bulktts_gui.models.clip_model import ClipTableModel
    from bulktts_gui.ui.adding import Adding
    from bulktts_gui.ui.bars import Footer
    from bulktts_gui.ui.clip_view import ClipView
    from bulktts_gui.ui.deliveries import Deliveries
    from bulktts_gui.ui.desk import Desk
    from bulktts_gui.ui.fetch_flow import FetchFlow
    from bulktts_gui.ui.menus import MainMenu
    from bulktts_gui.ui.parts import Banner
    from bulktts_gui.ui.playback import Playback
    from bulktts_gui.ui.preferences import Preferences
    from bulktts_gui.ui.save_flow import SaveFlow


class Household(QObject):
    """Joins them to the menu and to the desk in use; each does its work by itself."""

    def __init__(
        self,
        model: ClipTableModel,
        view: ClipView,
        undo: QUndoStack,
        playback: Playback,
        fetching: FetchFlow,
        saving: SaveFlow,
        deliveries: Deliveries,
        preferences: Preferences,
        menu: MainMenu,
        footer: Footer,
        banner: Banner,
        adding: Adding,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._fetching = fetching
        self._playback = playback
        self.settings = SettingsFlow(preferences, playback.player.devices, window)
        self.support = Support(model, banner, preferences, window)
        self.updates = UpdateWatch(preferences, banner, window)
        self.manners = Manners(
            window, preferences, fetching, saving, deliveries, footer, banner, adding
        )
        self.announcer = Announcer(model, view, fetching, saving, playback, undo, window)
        menu.settings.triggered.connect(self.settings.show)
        menu.insertMenu(menu.leave, self.support.menu)

    @property
    def actions(self) -> dict[str, Callable[[], object]]:
        """What the banner's buttons do that one of these put there."""
        return {
            "network": self._show_network,
            "keychain": self._fetching.read_key,
            **self.support.actions,
            **self.updates.actions,
        }

    def use(self, desk: Desk) -> None:
        """Be about this desk from now on."""
        self.settings.use(desk)
        self.support.use(desk)
        self.manners.use(desk)

    @Slot()
    def warm_up(self) -> None:
        """Do what can wait for the first paint."""
        self._playback.warm_up()
        self._fetching.warm_up()
        self.updates.look()
        self.support.warm_up()
        self.manners.warm_up()

    def shut_down(self) -> None:
        """Let go of everything; the threads of all of them have ended then."""
        self.settings.shut_down()
        self.updates.shut_down()
        self.manners.shut_down()
        self.support.shut_down()

    @Slot()
    def _show_network(self) -> None:
        self.settings.show_page("networkPage")
