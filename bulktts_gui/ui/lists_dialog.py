"""All lists that a person has: to find one again, open it, rename it, remove it and put it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QStackedWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from bulktts_gui.core.plain_text import isolated
from bulktts_gui.models.list_words import is_worth_showing, list_name
from bulktts_gui.models.lists_model import SORT_ROLE, ListColumn, ListsModel
from bulktts_gui.ui.dialog_size import open_at
from bulktts_gui.ui.parts import Banner, button, label, name_clear_button, shortened

if TYPE_CHECKING:
    from collections.abc import Collection

    from bulktts_gui.core.library import Batch
    from bulktts_gui.workers.batches import Listing

#: Signs of a list's name: as many as a file's name may well have.
LONGEST_NAME = 120
#: Pixels beside the text: of a row above and below, and of a cell left and right.
_ROOM, _MARGINS = 18, 24
_NO_INDEX = QModelIndex()
#: A property of an editor: the text that it began with.
_BEFORE = "before"


class ListsDialog(QDialog):
    """Shows lists, and says by signals what is wanted of them; who does it calls `show_listing`.

    Signals:
        openRequested(object): open the list with this id. The dialog has closed.
        renameRequested(object, str): give it this name; the dialog shows it already.
        removeRequested(object): remove it.
        restoreRequested(object): put it back.
        undoRequested(object): put it back as it was, which the person has just removed.
    """

    openRequested = Signal(object)  # noqa: N815 - Qt's way of naming signals
    renameRequested = Signal(object, str)  # noqa: N815
    removeRequested = Signal(object)  # noqa: N815
    restoreRequested = Signal(object)  # noqa: N815
    undoRequested = Signal(object)  # noqa: N815

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("listsDialog")
        self.setWindowTitle(self.tr("Your lists"))
        open_at(self, 760, 460)
        self._listing: Listing | None = None
        self._current: int | None = None
        # What came while a name was written, which must not be taken from under the hand.
        self._late: tuple[Listing, int | None] | None = None
        self._undo: list[int] = []
        # Whether a removal is newer than what is searched.
        self._removed_last = False
        self._model = ListsModel(self)
        self._model.renamed.connect(self.renameRequested)
        self._shown = QSortFilterProxyModel(self)
        self._shown.setSourceModel(self._model)
        # A list that was given another name stays where it is, whatever is searched.
        self._shown.setDynamicSortFilter(False)
        self._shown.setSortRole(SORT_ROLE)
        self._shown.setSortLocaleAware(True)
        self._shown.setSortCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._shown.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._shown.setFilterKeyColumn(ListColumn.NAME)
        self._table = self._make_table()
        self._nothing = label("", "muted", wrap=True)
        self._nothing.setObjectName("listsNothing")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._table)
        self._stack.addWidget(self._nothing)
        self._banner = Banner()
        self._banner.actionChosen.connect(self._take_back)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 18)
        layout.setSpacing(12)
        layout.addLayout(self._make_top())
        layout.addWidget(self._banner)
        layout.addWidget(self._stack, 1)
        layout.addLayout(self._make_buttons())
        undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        undo.activated.connect(self._take_back)
        self._offer()

    def show_listing(self, listing: Listing, current: int | None) -> None:
        """Show what there is now; `current` is the list that is open in this window."""
        if self._table.is_editing:
            self._late = (listing, current)
            return
        is_first = self._listing is None
        self._listing, self._current, self._late = listing, current, None
        self._drop_undo(listing.elsewhere)
        removed = len(self._removed())
        if not removed:
            self._of_lists.setChecked(True)
        self._of_removed.setVisible(removed > 0)
        self._of_lists.setVisible(removed > 0)
        words = self.tr("Removed %n", "lists that can be put back", removed)
        self._of_removed.setText(words)
        self._of_removed.setAccessibleName(words)
        self._fill()
        if is_first and not self.search.text():
            self._table.setFocus()

    # Building

    def _make_top(self) -> QHBoxLayout:
        self.search = QLineEdit()
        self.search.setObjectName("listsSearch")
        self.search.setPlaceholderText(self.tr("Search your lists"))
        self.search.setAccessibleName(self.tr("Search your lists"))
        self.search.setClearButtonEnabled(True)
        name_clear_button(self.search, self.tr("Clear the search"))
        self.search.textChanged.connect(self._search)
        self.search.installEventFilter(self)
        self._parts = QButtonGroup(self)
        self._of_lists = button(self.tr("Lists"), "chip", object_name="listsOfLists")
        self._of_removed = button("", "chip", object_name="listsOfRemoved")
        self._of_removed.setToolTip(self.tr("What you removed is kept here for a week."))
        layout = QHBoxLayout()
        layout.setSpacing(4)
        layout.addWidget(self.search, 1)
        for chip in (self._of_lists, self._of_removed):
            chip.setCheckable(True)
            chip.setAutoExclusive(True)  # to a screen reader, one of several
            chip.setAutoDefault(False)
            chip.hide()
            self._parts.addButton(chip)
            layout.addWidget(chip)
        self._of_lists.setChecked(True)
        self._parts.buttonToggled.connect(self._fill)  # screen readers do not click
        return layout

    def _make_table(self) -> _Table:
        table = _Table()
        table.setObjectName("listsTable")
        table.setAccessibleName(self.tr("Your lists"))
        table.setModel(self._shown)
        names = _NameDelegate(table)
        names.closeEditor.connect(self._show_late, Qt.ConnectionType.QueuedConnection)
        table.setItemDelegate(names)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setSortingEnabled(True)
        table.sortByColumn(ListColumn.USED, Qt.SortOrder.DescendingOrder)
        rows = table.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(table.fontMetrics().lineSpacing() + _ROOM)
        columns = table.horizontalHeader()
        columns.setHighlightSections(False)
        columns.setSectionResizeMode(ListColumn.NAME, QHeaderView.ResizeMode.Stretch)
        for column in (c for c in ListColumn if c is not ListColumn.NAME):
            columns.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        table.selectionModel().currentRowChanged.connect(self._offer)
        table.openRequested.connect(self._open)
        table.removeRequested.connect(self._remove)
        table.doubleClicked.connect(self._open)
        return table

    def _make_buttons(self) -> QHBoxLayout:
        self.rename_button = button(self.tr("Re&name"), "", "edit-line", "listsRename")
        self.remove_button = button(self.tr("Re&move"), "", "delete-bin-line", "listsRemove")
        self.close_button = button(self.tr("&Close"), "", "", "listsClose")
        self.open_button = button(self.tr("&Open"), "primary", "", "listsOpen")
        self.restore_button = button(self.tr("&Put back"), "primary", "", "listsRestore")
        self.rename_button.clicked.connect(self._rename)
        self.remove_button.clicked.connect(self._remove)
        self.close_button.clicked.connect(self.reject)
        self.open_button.clicked.connect(self._open)
        self.restore_button.clicked.connect(self._restore)
        layout = QHBoxLayout()
        layout.setSpacing(8)
        for each in (self.rename_button, self.remove_button):
            each.setAutoDefault(False)  # Enter opens, wherever one is
            layout.addWidget(each)
        layout.addStretch(1)
        for each in (self.close_button, self.open_button, self.restore_button):
            layout.addWidget(each)
        return layout

    # What is shown

    @property
    def _shows_removed(self) -> bool:
        return self._of_removed.isChecked()

    def _removed(self) -> list[Batch]:
        """What can be put back; not what was empty."""
        removed = self._listing.removed if self._listing is not None else []
        return [each for each in removed if is_worth_showing(each, None)]

    @Slot()
    def _show_late(self) -> None:
        if self._late is not None:
            self.show_listing(*self._late)

    @Slot()
    def _fill(self) -> None:
        listing = self._listing
        if listing is None:
            return
        chosen = self._chosen()
        before = self._table.currentIndex().row()
        batches = self._removed()
        if not self._shows_removed:
            batches = [each for each in listing.batches if is_worth_showing(each, self._current)]
        self._model.show_lists(batches, self._current, listing.elsewhere)
        row = self._model.row_of(chosen.id if chosen is not None else self._current)
        place = self._shown.mapFromSource(self._model.index(row, ListColumn.NAME))
        if not place.isValid():  # that one has gone: its neighbour is next
            last = self._shown.rowCount() - 1
            place = self._shown.index(min(max(before, 0), last), ListColumn.NAME)
        self._table.setCurrentIndex(place)
        self._offer()

    @Slot(str)
    def _search(self, words: str) -> None:
        self._removed_last = False
        self._shown.setFilterFixedString(" ".join(words.split()))
        if not self._table.currentIndex().isValid():
            self._table.setCurrentIndex(self._shown.index(0, ListColumn.NAME))
        self._offer()

    def _chosen(self) -> Batch | None:
        index = self._shown.mapToSource(self._table.currentIndex())
        return self._model.batch(index.row()) if index.isValid() else None

    @Slot()
    def _offer(self) -> None:
        """Offer what can be done with the row that one is in, or say why there is none."""
        index = self._shown.mapToSource(self._table.currentIndex())
        is_free = index.isValid() and not self._model.is_elsewhere(index.row())
        for each in (self.rename_button, self.remove_button, self.open_button):
            each.setVisible(not self._shows_removed)
            each.setEnabled(is_free)
        # In place of the open list there would be just such a one.
        is_any = is_free and is_worth_showing(self._model.batch(index.row()), None)
        self.remove_button.setEnabled(is_any)
        self.restore_button.setVisible(self._shows_removed)
        self.restore_button.setEnabled(index.isValid())
        main = self.restore_button if self._shows_removed else self.open_button
        main.setDefault(True)
        self._nothing.setText(self._why_nothing())
        is_empty = self._shown.rowCount() == 0
        if is_empty and self._table.isAncestorOf(self.focusWidget() or self):
            self.search.setFocus()  # before the table goes, which would hand it to any button
        self._stack.setCurrentWidget(self._nothing if is_empty else self._table)

    def _why_nothing(self) -> str:
        if self._listing is None:
            return "…"
        if self._model.rowCount():
            return self.tr("No list is called that.")
        return self.tr("There are no lists yet. Each time you begin a new one, it is kept here.")

    # What is done

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the key for undo take a removal back, if that is newer than what was searched."""
        if (
            watched is self.search
            and event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Undo)
            and self._removed_last
        ):
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            self._table.setFocus()  # from what was searched for to what was found
        else:
            super().keyPressEvent(event)

    @Slot()
    def _open(self) -> None:
        batch = self._chosen()
        if batch is None:
            return
        if self._shows_removed:
            self._restore()
        elif self.open_button.isEnabled():
            self.accept()
            self.openRequested.emit(batch.id)

    @Slot()
    def _rename(self) -> None:
        self._table.edit_name()

    @Slot()
    def _remove(self) -> None:
        batch = self._chosen()
        if batch is None or self._shows_removed or not self.remove_button.isEnabled():
            return
        if batch.id in self._undo:
            return  # it is about to go
        self._table.setFocus()
        self.removeRequested.emit(batch.id)

    def say_removed(self, batch_id: int) -> None:
        """It is removed: say so, and offer to take that back."""
        self._undo.append(batch_id)
        self._removed_last = True
        row = self._model.row_of(batch_id)
        if row < 0:
            return
        batch = self._model.batch(row)
        name = shortened(list_name(batch.name, batch.created), 60)
        text = self.tr("“%1” was removed.").replace("%1", isolated(name))
        self._banner.show_("info", text, "undo", self.tr("Undo"))

    def _drop_undo(self, elsewhere: Collection[int]) -> None:
        """Another window was quicker, and has open what was to be removed: it was not."""
        if self._undo and self._undo[-1] in elsewhere:
            self._banner.hide()
        self._undo = [each for each in self._undo if each not in elsewhere]

    @Slot()
    def _take_back(self) -> None:
        self._banner.hide()
        if self._undo:
            self.undoRequested.emit(self._undo.pop())
        self._removed_last = bool(self._undo)

    @Slot()
    def _restore(self) -> None:
        batch = self._chosen()
        if batch is not None:
            if batch.id in self._undo:
                self._undo.remove(batch.id)
            self._banner.hide()
            self._table.setFocus()  # the button may go with the last one
            self.restoreRequested.emit(batch.id)


class _Table(QTableView):
    """Signals: openRequested() by Enter, removeRequested() by Delete, for the current row."""

    openRequested = Signal()  # noqa: N815
    removeRequested = Signal()  # noqa: N815

    @property
    def is_editing(self) -> bool:
        """True while a name is being written."""
        return self.state() is QAbstractItemView.State.EditingState

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enters = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if self.is_editing:
            # The editor is done with the Enter that ends it; the default button is not meant.
            event.accept() if enters else super().keyPressEvent(event)
        elif enters:
            self.openRequested.emit()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            if not event.isAutoRepeat():  # a key that is held down takes one list, not all
                self.removeRequested.emit()
        elif event.key() == Qt.Key.Key_F2:
            self.edit_name()
        else:
            super().keyPressEvent(event)

    def edit_name(self) -> None:
        """Have the name of the current row written anew, wherever in the row one is."""
        index = self.currentIndex().siblingAtColumn(ListColumn.NAME)
        if index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.setFocus()
            self.edit(index)


class _NameDelegate(QStyledItemDelegate):
    """Edits names, no longer than they are taken."""

    def createEditor(
        self,
        parent: QWidget,
        _option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> QWidget:
        editor = QLineEdit(parent)
        editor.setObjectName("listNameEdit")
        editor.setMaxLength(LONGEST_NAME)
        editor.setPlaceholderText(str(index.data(Qt.ItemDataRole.DisplayRole)))
        editor.setAccessibleName(self.tr("Name of the list"))
        return editor

    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        super().setEditorData(editor, index)
        if isinstance(editor, QLineEdit):
            editor.setProperty(_BEFORE, editor.text())

    def setModelData(  # noqa: N802
        self,
        editor: QWidget,
        model: QAbstractItemModel,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        # A name longer than the editor takes stays whole if nothing was done to it.
        if isinstance(editor, QLineEdit) and editor.text() != editor.property(_BEFORE):
            super().setModelData(editor, model, index)
