"""What can be done with chosen rows: from the keyboard, from their menu, and undone again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Slot
from PySide6.QtGui import QGuiApplication

from bulktts_gui.core.clips import ClipStatus
from bulktts_gui.ui.fetch_flow import GOOD_NEWS
from bulktts_gui.ui.hand_out import HandOut
from bulktts_gui.ui.marking import Marking
from bulktts_gui.ui.menus import RowMenu
from bulktts_gui.ui.undo import RemoveClips

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QUndoStack
    from PySide6.QtWidgets import QWidget

    from bulktts_gui.models.clip_model import ClipTableModel
    from bulktts_gui.ui.clip_view import ClipView
    from bulktts_gui.ui.desk import Desk
    from bulktts_gui.ui.fetch_flow import FetchFlow
    from bulktts_gui.ui.parts import Banner
    from bulktts_gui.ui.playback import Playback
    from bulktts_gui.ui.save_panel import SavePanel


class RowActions(QObject):
    """Acts on the rows of the list, by run id."""

    def __init__(
        self,
        model: ClipTableModel,
        view: ClipView,
        undo: QUndoStack,
        banner: Banner,
        playback: Playback,
        fetching: FetchFlow,
        save_panel: SavePanel,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._model = model
        self._undo = undo
        self._banner = banner
        self._playback = playback
        self._fetching = fetching
        self._save_panel = save_panel
        self._desk: Desk | None = None
        #: What shows or hides the details; it stands in the row's menu.
        self.details: QAction | None = None
        self.marking = Marking(model, view, undo, banner, playback, save_panel, window)
        self.hand_out = HandOut(model, view, banner, self)
        view.removeRequested.connect(self.remove)
        view.copyRequested.connect(self.copy)
        view.menuRequested.connect(self._open_menu)

    def use(self, desk: Desk) -> None:
        """Work on this desk from now on."""
        self._desk = desk
        self.marking.use(desk)
        self.hand_out.use(desk)

    def shut_down(self) -> None:
        """Let go of what is under way."""
        self.hand_out.shut_down()
        self.marking.shut_down()

    @Slot(object)
    def remove(self, run_ids: list[int]) -> None:
        """Take clips off the list, until that is undone."""
        if not run_ids or self._desk is None:
            return
        self._playback.release(run_ids)
        self._undo.push(RemoveClips(self._model, self._desk.session, run_ids))
        self._banner.show_(
            "info", self.tr("%n clip(s) removed from the list.", "", len(run_ids)),
            "undo", self.tr("Undo"), GOOD_NEWS,
        )  # fmt: skip

    @Slot()
    def clear_list(self) -> None:
        """Take all clips off the list, until that is undone."""
        self.remove(self._model.run_ids())

    @Slot(object)
    def copy(self, run_ids: list[int]) -> None:
        """Put the ids on the clipboard, a line each."""
        QGuiApplication.clipboard().setText("\n".join(map(self._model.shown_id, run_ids)))

    def copy_paths(self, run_ids: list[int]) -> None:
        """Put the places of the clips that are here on the clipboard, a line each."""
        clips = map(self._model.clip, run_ids)
        paths = [str(clip.path) for clip in clips if clip.status is ClipStatus.READY]
        QGuiApplication.clipboard().setText("\n".join(paths))

    @Slot(object, object)
    def _open_menu(self, run_ids: list[int], point: QPoint) -> None:
        menu = RowMenu({self._model.clip(run_id).status for run_id in run_ids}, self._window)
        self.marking.add_to_row_menu(menu, menu.remove, run_ids)
        if self.details is not None:
            menu.addAction(self.details)
        # A menu is used up before anything else can happen in this window.
        chosen = menu.exec(point)
        if chosen is menu.play:
            self._playback.play(run_ids[0])
        elif chosen is menu.save:
            self._save_panel.save(run_ids)
        elif chosen is menu.fetch:
            self._fetching.fetch_again(run_ids)
        elif chosen is menu.copy:
            self.copy(run_ids)
        elif chosen is menu.copy_files:
            self.hand_out.copy_files(run_ids)
        elif chosen is menu.copy_paths:
            self.copy_paths(run_ids)
        elif chosen is menu.remove:
            self.remove(run_ids)
