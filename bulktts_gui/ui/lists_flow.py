"""The person's lists: a new one, an earlier one again, and what each is called."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtWidgets import QInputDialog, QLineEdit, QMenu, QWidget

from bulktts_gui.core.plain_text import isolated
from bulktts_gui.models.list_words import is_worth_showing, list_name, shown_name, when_words
from bulktts_gui.ui.fetch_flow import GOOD_NEWS
from bulktts_gui.ui.icons import icon
from bulktts_gui.ui.parts import shortened

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction

    from bulktts_gui.core.library import Batch
    from bulktts_gui.models.clip_model import ClipTableModel
    from bulktts_gui.ui.desk import Desk
    from bulktts_gui.ui.lists_dialog import ListsDialog
    from bulktts_gui.ui.parts import Banner
    from bulktts_gui.workers.batches import Listing
    from bulktts_gui.workers.session import Session

#: So many lists stand in the menu, and so many signs of a name there and in a title.
_RECENT, _LONGEST, _LONGEST_TITLE = 10, 40, 60


class ListsFlow(QObject):
    """Opens, renames and removes lists of the desk in use; offers the latest in a menu.

    Signals:
        nameChanged(str): what the open list is called; "" when it is empty and has no name.
    """

    nameChanged = Signal(str)  # noqa: N815 - Qt's way of naming signals

    def __init__(
        self, model: ClipTableModel, banner: Banner, window: QWidget, leave: Callable[[], bool]
    ) -> None:
        """`leave` has the window let go of the list; False when the person would rather stay."""
        super().__init__(window)
        self._model = model
        self._banner = banner
        self._window = window
        self._leave = leave
        self._desk: Desk | None = None
        self._listing: Listing | None = None
        self._dialog: ListsDialog | None = None
        # What was removed in one go and may be taken back; and which of all removed were open.
        self._removed: list[int] = []
        self._were_open: set[int] = set()
        #: True when the list that is opened, or was opened last, is one that the person began.
        self.is_new = False
        self.menu = QMenu(window)
        self.menu.setObjectName("listsMenu")
        self.menu.aboutToShow.connect(self._look)
        self.menu.triggered.connect(self._open_chosen)
        self.new = self._entry("file-add-line", self.start_new)
        self.rename = self._entry("edit-line", self._ask_name)
        self._above = self.menu.addSeparator()
        self._below = self.menu.addSeparator()
        self.all = self._entry("folders-line", self.show_all)
        self._recent: list[QAction] = []
        self.retranslate()

    def use(self, desk: Desk) -> None:
        """Work on this desk from now on; the signals of the last one end with its session."""
        self._desk = desk
        self._listing = None
        self._removed, self._were_open = [], set()
        self.is_new = False
        desk.session.named.connect(self._tell_name)
        desk.session.batchInUse.connect(self._say_in_use)

    @property
    def actions(self) -> dict[str, Callable[[], None]]:
        """What the banner's buttons do, by the names of their actions."""
        return {"restore-list": self.take_back}

    @Slot()
    def start_new(self) -> None:
        """Put the list away and begin an empty one."""
        if self._desk is not None and self._leave():
            self.is_new = True
            self._desk.session.start_new_batch()

    @Slot(object)
    def open(self, batch_id: int) -> None:
        """Put the list away and open another."""
        session = self._session
        if session is not None and session.batch_id != batch_id and self._leave():
            self.is_new = False
            session.open_batch(batch_id)

    @Slot()
    def show_all(self) -> None:
        """Show all lists."""
        from bulktts_gui.ui.lists_dialog import ListsDialog

        self._removed = []
        self._dialog = dialog = ListsDialog(self._window)
        dialog.openRequested.connect(self.open)
        dialog.renameRequested.connect(self._rename)
        dialog.removeRequested.connect(self.remove)
        dialog.restoreRequested.connect(self._restore)
        dialog.undoRequested.connect(self._undo)
        dialog.finished.connect(self._dialog_closed)
        dialog.open()
        self._look()

    @Slot(object)
    def remove(self, batch_id: int) -> None:
        """Take a list away, until that is undone; in place of the open one the last before it."""
        session = self._session
        if session is None:
            return
        is_open = session.batch_id == batch_id
        if is_open and not self._leave():
            return
        if is_open:
            self.is_new = False
            self._were_open.add(batch_id)
        session.remove_batch(batch_id)
        if self._dialog is not None:
            self._removed.append(batch_id)
            self._dialog.say_removed(batch_id)
            self._look()
        else:
            self._removed = [batch_id]
            self._say_removed()

    @Slot()
    def take_back(self) -> None:
        """Put back what was removed in the last go."""
        for batch_id in reversed(self._removed.copy()):
            self._undo(batch_id)

    # Inside

    @property
    def _session(self) -> Session | None:
        return self._desk.session if self._desk is not None else None

    def event(self, event: QEvent) -> bool:
        """Put the menu into the language that is spoken from now on."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
            self._tell_name()
        return super().event(event)

    def retranslate(self) -> None:
        """Name everything in the language of the moment."""
        self.menu.setTitle(self.tr("&Your lists"))
        self.new.setText(self.tr("&New list"))
        self.rename.setText(self.tr("&Rename this list…"))
        self.all.setText(self.tr("&All lists…"))

    def _entry(self, icon_name: str, does: Callable[[], None]) -> QAction:
        action = self.menu.addAction(icon(icon_name), "")
        action.triggered.connect(does)
        return action

    # The menu

    @Slot()
    def _look(self) -> None:
        """Ask the library what there is; until it answers, what there was is shown."""
        session = self._session
        if session is None:
            return
        self.rename.setEnabled(session.batch_id is not None)
        self._fill_menu()
        session.list_batches(partial(self._take_listing, session))

    def _take_listing(self, asked: Session, listing: Listing) -> None:
        if asked is not self._session:
            return
        is_news = listing != self._listing
        self._listing = listing
        # Of those, another window keeps what was to be removed.
        self._removed = [each for each in self._removed if each not in listing.elsewhere]
        if is_news and self.menu.isVisible():
            self._fill_menu()
        if self._dialog is not None:
            self._dialog.show_listing(listing, asked.batch_id)

    def _fill_menu(self) -> None:
        for action in self._recent:
            self.menu.removeAction(action)
            action.deleteLater()
        self._recent = []
        session, listing = self._session, self._listing
        current = session.batch_id if session is not None else None
        if listing is None:
            waiting = self.menu.addAction("…")
            waiting.setEnabled(False)
            self._recent = [waiting]
        else:
            shown = [each for each in listing.batches if is_worth_showing(each, current)]
            for batch in shown[:_RECENT]:
                self._recent.append(self._recent_entry(batch, current, listing.elsewhere))
        self.menu.insertActions(self._below, self._recent)

    def _recent_entry(
        self, batch: Batch, current: int | None, elsewhere: frozenset[int]
    ) -> QAction:
        name = shortened(list_name(batch.name, batch.created), _LONGEST).replace("&", "&&")
        name = isolated(name)
        clips = self.tr("%n clip(s)", "", batch.total)
        when = when_words(batch.modified)
        if batch.id in elsewhere:
            when = self.tr("open in another window")
        action = self.menu.addAction(" · ".join((name, clips, when)))
        action.setData(batch.id)
        action.setCheckable(True)
        action.setChecked(batch.id == current)
        action.setEnabled(batch.id not in elsewhere)
        return action

    @Slot(object)
    def _open_chosen(self, action: QAction) -> None:
        batch_id = action.data()  # the other entries have none
        if batch_id is not None:
            self.open(batch_id)

    # Names

    @Slot()
    def _ask_name(self) -> None:
        from bulktts_gui.ui.lists_dialog import LONGEST_NAME

        session = self._session
        if session is None or session.batch_id is None:
            return
        batch_id, normal = session.batch_id, QLineEdit.EchoMode.Normal
        name, is_meant = QInputDialog.getText(
            self._window, self.tr("Rename this list"), self.tr("Name:"), normal, session.batch_name
        )
        if is_meant and name != session.batch_name:
            self._rename(batch_id, " ".join(name.split())[:LONGEST_NAME])

    @Slot(object, str)
    def _rename(self, batch_id: int, name: str) -> None:
        if self._desk is not None:
            self._desk.session.rename_batch(batch_id, name)

    @Slot()
    def _tell_name(self) -> None:
        session = self._session
        if session is None:
            return
        name = shown_name(session.batch_name)
        if not name and session.batch_id is not None and self._model.total:
            name = list_name("", session.batch_created)
        self.nameChanged.emit(shortened(name, _LONGEST_TITLE))

    # Removing

    def _say_removed(self) -> None:
        words = self.tr("%n list(s) removed.", "", len(self._removed))
        self._banner.show_("info", words, "restore-list", self.tr("Undo"), GOOD_NEWS)

    @Slot(object)
    def _undo(self, batch_id: int) -> None:
        """Put a list back, and open it if it was open."""
        was_open = batch_id in self._were_open
        self._restore(batch_id)
        if was_open:
            self.open(batch_id)

    @Slot(object)
    def _restore(self, batch_id: int) -> None:
        if batch_id in self._removed:
            self._removed.remove(batch_id)
        self._were_open.discard(batch_id)
        if self._desk is not None:
            self._desk.session.restore_batch(batch_id)
            if self._dialog is not None:
                self._look()

    @Slot()
    def _dialog_closed(self) -> None:
        self._dialog = None
        if self._removed:
            self._say_removed()

    @Slot()
    def _say_in_use(self) -> None:
        self._banner.show_(
            "bad", self.tr("That list is gone, or open in another window. Close it there first.")
        )
