"""The list of clips as a person meets it: mouse, keys, selection and the row's own menu."""

from __future__ import annotations

import base64
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QByteArray,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QContextMenuEvent,
    QEnterEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QTableView, QWidget

from bulktts_gui.core.clips import ClipStatus
from bulktts_gui.models.clip_model import AnyIndex, ClipTableModel, Column
from bulktts_gui.models.rows import runs
from bulktts_gui.ui.clip_delegate import ClipDelegate, has_button, row_height
from bulktts_gui.ui.theme import is_large, type_scale
from bulktts_gui.ui.typed_ahead import TypedAhead

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

#: In pixels, for usual type.
_WIDTHS = {
    Column.NUMBER: 64,
    Column.RUN_ID: 128,
    Column.SOUND: 200,
    Column.LENGTH: 78,
    Column.STATUS: 172,
    Column.PLAY: 48,
    Column.SAVE: 52,
}
#: What each column can do with, in the order in which they give room to the names.
_LEAST_WIDTHS = {Column.SOUND: 84, Column.RUN_ID: 92, Column.STATUS: 140}
_ROOM_FOR_NAMES = 220
#: Of each width, what large type leaves as it is; the picture of the sound has no type.
_MARGINS = 24


@dataclass(slots=True)
class _Press:
    """A mouse button that went down on a row; `is_over` once that has led to a drag."""

    place: QPoint
    run_id: int
    was_selected: bool
    is_over: bool = False


class ClipView(QTableView):
    """A table over a `ClipTableModel`; what a person asks of rows is told by run ids.

    Signals:
        movedTo(object): the person has gone to the row of this run id. Rows that come and go move
            the current row too, but tell nothing here.
        playRequested(object): play this run id, or pause it when it plays.
        saveRequested(object): save this list of run ids.
        removeRequested(object): take this list of run ids out.
        copyRequested(object): copy this list of run ids.
        dragRequested(object): drag this list of run ids out, until they are let go.
        menuRequested(object, object): the row's menu for these run ids at this global point.
    """

    movedTo = Signal(object)  # noqa: N815 - Qt's way of naming signals
    playRequested = Signal(object)  # noqa: N815 - Qt's way of naming signals
    saveRequested = Signal(object)  # noqa: N815
    removeRequested = Signal(object)  # noqa: N815
    copyRequested = Signal(object)  # noqa: N815
    dragRequested = Signal(object)  # noqa: N815
    menuRequested = Signal(object, object)  # noqa: N815

    def __init__(self, model: ClipTableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clipTable")
        self._model = model
        self._is_fitting = False
        self._scale = type_scale(self.font())
        self._kept: tuple[set[int], int | None, QModelIndex] = (set(), None, QModelIndex())
        self._is_second_click = False
        self._pointer: QPoint | None = None
        self._pressed: _Press | None = None
        self._typed_ahead = TypedAhead(model)
        self.setModel(model)
        self.delegate = ClipDelegate(model, self)
        self.setItemDelegate(self.delegate)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setMouseTracking(True)
        # Scrolling moves the picture that is there and paints only what comes into view, which Qt
        # does for widgets alone that fill their whole ground themselves.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._set_up_headers()
        self.clicked.connect(self._on_clicked)
        self.doubleClicked.connect(self._on_double_clicked)
        model.modelAboutToBeReset.connect(self._keep_selection)
        model.modelReset.connect(self._restore_selection)
        self.retranslate()

    def _wide(self, column: Column, width: int) -> int:
        """A width for usual type, made for the type that the list has."""
        if column is Column.SOUND:
            return width
        return round(_MARGINS + (width - _MARGINS) * self._scale)

    def _least(self) -> dict[Column, int]:
        """What each column can do with; where type is large, the words do without the picture."""
        if not is_large(self.font()):
            return _LEAST_WIDTHS
        digits = 7 * self.fontMetrics().horizontalAdvance("0")
        words = self._wide(Column.STATUS, _LEAST_WIDTHS[Column.STATUS]) * 2 // 3
        return {Column.SOUND: 0, Column.RUN_ID: _MARGINS + digits, Column.STATUS: words}

    def _fit_type(self) -> None:
        """Make rows and columns for the type that the list has now."""
        before, self._scale = self._scale, type_scale(self.font())
        height, rows = row_height(self.font()), self.verticalHeader()
        rows.setMinimumSectionSize(0)
        rows.setDefaultSectionSize(height)
        rows.setMinimumSectionSize(height)
        if before != self._scale:
            grown = self._scale / before
            widths = {c: self.columnWidth(c) for c in _WIDTHS if c is not Column.SOUND}
            widths |= {c: w for c, w in self._own_widths.items() if c is not Column.SOUND}
            for column, width in widths.items():
                wanted = round(_MARGINS + (width - _MARGINS) * grown)
                self.setColumnWidth(column, wanted)
                if column in self._own_widths:
                    self._own_widths[column] = wanted
            self._make_room_for_titles()

    def retranslate(self) -> None:
        """Say everything in the language of the moment; the model's own words are the model's."""
        self.setAccessibleName(self.tr("Clips"))
        self.delegate.retranslate()
        self._make_room_for_titles()
        self.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() is QEvent.Type.FontChange:
            self._fit_type()

    def dataChanged(  # noqa: N802
        self, first: AnyIndex, last: AnyIndex, roles: Sequence[int] = ()
    ) -> None:
        """Repaint the rows that are in view and have changed.

        Qt repaints the whole view for each change of more than one cell, wherever it is; while
        clips arrive that is all the time, for rows that nobody sees.
        """
        if QAccessible.isActive():
            super().dataChanged(first, last, roles)
            return
        top, bottom = self._rows_in_view()
        self.update_rows(range(max(first.row(), top), min(last.row(), bottom) + 1))

    def selectionChanged(  # noqa: N802
        self, selected: QItemSelection, deselected: QItemSelection
    ) -> None:
        """Tell screen readers of the first cell that was selected, and of the first that was not.

        That is all that Qt's own table tells, but to find it, it makes a list of all the cells:
        five seconds for 100,000 rows.
        """
        if not QAccessible.isActive():
            super().selectionChanged(selected, deselected)
            return
        QAbstractItemView.selectionChanged(self, selected, deselected)
        kinds = QAccessible.Event
        for cells, kind in ((selected, kinds.SelectionAdd), (deselected, kinds.SelectionRemove)):
            if not cells.isEmpty():
                event = QAccessibleEvent(self, kind)
                # A table's children begin with the headings, and each row with its own.
                row, column = cells.at(0).top() + 1, cells.at(0).left() + 1
                event.setChild(row * (len(Column) + 1) + column)
                QAccessible.updateAccessibility(event)

    def _rows_in_view(self) -> tuple[int, int]:
        bottom = self.rowAt(self.viewport().height() - 1)
        return max(0, self.rowAt(0)), bottom if bottom >= 0 else self._model.rowCount() - 1

    # Selection by run id

    def selected_run_ids(self) -> list[int]:
        """The runs of the selected rows, from the top."""
        return [self._model.run_id_at(row) for row in sorted(self._selected_rows())]

    def _selected_rows(self, first: int = 0, last: int = sys.maxsize) -> set[int]:
        """The selected rows from `first` to `last`."""
        selection = self.selectionModel().selection()
        rows: set[int] = set()
        for at in range(selection.count()):
            part = selection.at(at)
            rows.update(range(max(first, part.top()), min(last, part.bottom()) + 1))
        return rows

    def current_run_id(self) -> int | None:
        """The run of the current row."""
        index = self.currentIndex()
        return self._model.run_id_at(index.row()) if index.isValid() else None

    def select_run(self, run_id: int) -> None:
        """Make a run the current row and bring it into view, if the filter shows it."""
        row = self._model.row_of(run_id)
        if row >= 0:
            column = max(self.currentIndex().column(), 0)
            index = self._model.index(row, column)
            self.selectionModel().setCurrentIndex(
                index,
                QItemSelectionModel.SelectionFlag.ClearAndSelect
                | QItemSelectionModel.SelectionFlag.Rows,
            )
            self.scrollTo(index)

    # Columns

    def column_state(self) -> str:
        """The widths of the columns and what the list is sorted by, as text."""
        self._set_widths(self._own_widths)
        state = base64.b64encode(self.horizontalHeader().saveState().data()).decode("ascii")
        self._fit_columns()
        return state

    def restore_columns(self, state: str) -> None:
        """Take up `column_state`; anything else is ignored."""
        try:
            data = base64.b64decode(state, validate=True)
        except ValueError:
            return
        if data:
            self.horizontalHeader().restoreState(QByteArray(data))
            self._set_stretch()
            # Type may have been smaller when these were kept.
            for column in (Column.PLAY, Column.SAVE):
                self.setColumnWidth(column, self._wide(column, _WIDTHS[column]))
            self._own_widths = {
                column: max(self.columnWidth(column), least)
                for column, least in self._least().items()
            }
            self._make_room_for_titles()

    def _make_room_for_titles(self) -> None:
        """In some languages they are wider than what stands below them."""
        for column in (Column.NUMBER, Column.LENGTH):
            wanted = self.horizontalHeader().sectionSizeHint(column)
            if wanted > self.columnWidth(column):
                self.setColumnWidth(column, wanted)
        self._fit_columns()

    def _set_widths(self, widths: Mapping[Column, int]) -> None:
        self._is_fitting = True
        for column, width in widths.items():
            self.setColumnHidden(column, not width)
            if width:
                self.setColumnWidth(column, width)
        self._is_fitting = False

    def _fit_columns(self) -> None:
        """Take room for the names from the other columns, where the window is narrow."""
        if not self.isVisible():
            return  # it has no width of its own yet
        large = is_large(self.font())
        if large:
            self.setColumnHidden(Column.LENGTH, False)
        widths = dict(self._own_widths)
        taken = sum(self.columnWidth(column) for column in Column if column not in widths)
        taken += sum(widths.values()) - self.columnWidth(Column.NAME)
        missing = _ROOM_FOR_NAMES - (self.viewport().width() - taken)
        for column, narrowest in self._least().items():
            heading = self.horizontalHeader().sectionSizeHint(column) if narrowest else 0
            least = max(narrowest, heading)
            given = min(max(0, widths[column] - least), max(0, missing))
            if given and not least:
                given = widths[column]  # less of the picture of the sound says nothing
            widths[column] -= given
            missing -= given
        if large and missing > _ROOM_FOR_NAMES // 2:
            self.setColumnHidden(Column.LENGTH, True)  # the player tells it too
        self._set_widths(widths)

    @Slot(int, int, int)
    def _column_resized(self, section: int, _old: int, new: int) -> None:
        """A width that the person chose is kept for a wider window."""
        if not self._is_fitting and section in _LEAST_WIDTHS:
            self._own_widths[Column(section)] = new

    # Events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit_columns()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        run_id = self.current_run_id()
        # The Enter key of the number pad has a modifier of its own.
        modified = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.matches(QKeySequence.StandardKey.Copy):
            # Nothing to copy is no reason to lose what was copied before.
            if run_ids := self.selected_run_ids():
                self.copyRequested.emit(run_ids)
        elif event.key() in _REMOVING and not modified:
            # Held down, it would go on with the rows that move up.
            if not event.isAutoRepeat() and (run_ids := self.selected_run_ids()):
                self.removeRequested.emit(run_ids)
        elif run_id is not None and event.key() in _ACTIVATING and not modified:
            if self.currentIndex().column() == Column.SAVE:
                self.saveRequested.emit([run_id])
            elif not event.isAutoRepeat():
                self.playRequested.emit(run_id)
        else:
            super().keyPressEvent(event)
            self._tell_move(run_id)

    def moveCursor(  # noqa: N802
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Home and End go to the first and last row, where Qt's go to the first and last column."""
        ends = {
            QAbstractItemView.CursorAction.MoveHome: 0,
            QAbstractItemView.CursorAction.MoveEnd: self._model.rowCount() - 1,
        }
        row = ends.get(action, -1)
        if row < 0:
            return super().moveCursor(action, modifiers)
        return self._model.index(row, max(0, self.currentIndex().column()))

    def keyboardSearch(self, search: str) -> None:
        """Go to the next row that begins with what is typed."""
        current = self.currentIndex()
        row = self._typed_ahead.find(search, current.row(), current.column())
        if row >= 0:
            self.setCurrentIndex(self._model.index(row, max(0, current.column())))

    def _tell_move(self, before: int | None) -> None:
        run_id = self.current_run_id()
        if run_id is not None and run_id != before:
            self.movedTo.emit(run_id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pointer = event.position().toPoint()
        self._hover(self.indexAt(self._pointer))
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            return
        # Qt's own way to begin a drag asks the model for flags, at each cell and each selecting.
        way = self._pointer - self._pressed.place
        if not self._pressed.is_over and way.manhattanLength() >= QApplication.startDragDistance():
            self._drag(self._pressed)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._is_second_click = False
        self._pressed = self._draggable(event)
        before = self.current_run_id()
        super().mousePressEvent(event)
        self._tell_move(before)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        # After a drag that was not to be, the selection stays as it is.
        if pressed is None or not pressed.is_over:
            super().mouseReleaseEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        # The header and the scroll bars lie within the view: only the viewport knows of leaving.
        if event.type() is QEvent.Type.Leave:
            self._pointer = None
            self._hover(QModelIndex())
        elif isinstance(event, QEnterEvent):
            self._pointer = event.position().toPoint()
        return super().viewportEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint rows as a whole, without Qt's calls for each cell: see the delegate.

        There is no grid, no drop indicator and no spanned cell that Qt's own painting would show.
        """
        painter = QPainter(self.viewport())
        painter.setLayoutDirection(self.layoutDirection())  # which Qt leaves to the style's options
        dirty = event.rect()
        painter.fillRect(dirty, self.palette().base())
        first, last = self.rowAt(dirty.top()), self.rowAt(dirty.bottom())
        if first < 0:
            return
        if last < 0:
            last = self._model.rowCount() - 1
        header = self.horizontalHeader()
        columns = []
        for column in range(header.count()):
            left, width = self.columnViewportPosition(column), self.columnWidth(column)
            if width and left <= dirty.right() and left + width > dirty.left():
                columns.append((column, left, width))
        if not columns:
            return
        start, length = min(left for _, left, _ in columns), sum(width for *_, width in columns)
        selected = self._selected_rows(first, last)
        current = self.currentIndex() if self.hasFocus() else QModelIndex()
        self.delegate.take_font(self.font())
        for row in range(first, last + 1):
            place = QRect(start, self.rowViewportPosition(row), length, self.rowHeight(row))
            focus = current.column() if row == current.row() else -1
            self.delegate.paint_row(
                painter, row, place, columns, selected=row in selected, focus=focus
            )

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802
        super().scrollContentsBy(dx, dy)
        # To ask where the pointer is takes a millisecond, for the X server must be asked.
        if self._pointer is not None:
            self._hover(self.indexAt(self._pointer))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        point = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            self.scrollTo(self.currentIndex())
            spot = self.visualRect(self.currentIndex()).center()
            point = self.viewport().mapToGlobal(spot)
        elif not self.indexAt(event.pos()).isValid():
            return  # the empty space below the rows
        run_ids = self.selected_run_ids()
        if run_ids:
            self.menuRequested.emit(run_ids, point)

    # Inside

    def _draggable(self, event: QMouseEvent) -> _Press | None:
        """A press that can drag clips out; any other begins to select, or is on a button."""
        place = event.position().toPoint()
        index = self.indexAt(place)
        if not index.isValid() or event.button() is not Qt.MouseButton.LeftButton:
            return None
        if index.column() in (Column.PLAY, Column.SAVE):
            return None
        row, selected = index.row(), self._selected_rows()
        rows = selected if row in selected else {row}
        if not any(self._model.look(each).status is ClipStatus.READY for each in rows):
            return None
        return _Press(place, self._model.run_id_at(row), row in selected)

    def _drag(self, press: _Press) -> None:
        """Have the pressed row dragged out, and all selected ones when it is one of them."""
        press.is_over = True
        row = self._model.row_of(press.run_id)
        if row < 0:
            return  # it went while the button was down
        if press.was_selected:
            # With Ctrl, which means copying where files are dragged, the press has taken it out.
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().select(self._model.index(row, 0), flags.Select | flags.Rows)
        run_ids = self.selected_run_ids()
        self.dragRequested.emit(run_ids if press.run_id in run_ids else [press.run_id])
        # Nothing has told this list where the pointer is by now.
        self._pointer = None
        self._hover(QModelIndex())

    def _set_up_headers(self) -> None:
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._fit_type()
        columns = self.horizontalHeader()
        columns.setHighlightSections(False)
        # Qt's headings ask about every row whether it is selected, each time they are painted, even
        # where they show nothing of it: with all of 100,000 selected, seconds. One of their own,
        # in which nothing is ever selected, spares that.
        columns.setSelectionModel(QItemSelectionModel(self._model, columns))
        columns.setMinimumSectionSize(40)
        columns.setTextElideMode(Qt.TextElideMode.ElideRight)
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, self._wide(column, width))
        self._set_stretch()
        columns.setSortIndicator(Column.NUMBER, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        self._own_widths = {column: self._wide(column, _WIDTHS[column]) for column in _LEAST_WIDTHS}
        columns.sectionResized.connect(self._column_resized)
        columns.sortIndicatorChanged.connect(self._show_sorting)
        self._show_sorting(Column.NUMBER, Qt.SortOrder.AscendingOrder)

    @Slot(int, Qt.SortOrder)
    def _show_sorting(self, column: int, order: Qt.SortOrder) -> None:
        """Show an arrow for any order but the list's own."""
        own = column == Column.NUMBER and order is Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicatorShown(not own)

    def _set_stretch(self) -> None:
        columns = self.horizontalHeader()
        columns.setStretchLastSection(False)
        columns.setSectionResizeMode(Column.NAME, QHeaderView.ResizeMode.Stretch)
        for column in (Column.PLAY, Column.SAVE):
            columns.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)

    def _hover(self, index: QModelIndex) -> None:
        delegate = self.delegate
        place = (index.row(), index.column())
        if place == (delegate.hovered_row, delegate.hovered_column):
            return
        rows = {delegate.hovered_row, index.row()}
        delegate.hovered_row, delegate.hovered_column = place
        self.update_rows(rows)
        on_button = has_button(index)
        self.viewport().setCursor(
            Qt.CursorShape.PointingHandCursor if on_button else Qt.CursorShape.ArrowCursor
        )

    def update_rows(self, rows: Iterable[int]) -> None:
        """Repaint whole rows."""
        width = self.viewport().width()
        for row in rows:
            if row >= 0:
                top = self.rowViewportPosition(row)
                self.viewport().update(0, top, width, self.rowHeight(row))

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        # Many people double-click everything; the second click must not undo the first.
        if self._is_second_click:
            return
        run_id = self._model.run_id_at(index.row())
        if index.column() == Column.PLAY:
            self.playRequested.emit(run_id)
        elif index.column() == Column.SAVE:
            self.saveRequested.emit([run_id])

    @Slot(QModelIndex)
    def _on_double_clicked(self, index: QModelIndex) -> None:
        self._is_second_click = True
        if index.column() not in (Column.PLAY, Column.SAVE):
            self.playRequested.emit(self._model.run_id_at(index.row()))

    @Slot()
    def _keep_selection(self) -> None:
        self._kept = (set(self.selected_run_ids()), self.current_run_id(), self.currentIndex())

    @Slot()
    def _restore_selection(self) -> None:
        run_ids, current, place = self._kept
        rows = sorted(row for row in map(self._model.row_of, run_ids) if row >= 0)
        selection = QItemSelection()
        for first, last in runs(rows):
            selection.select(self._model.index(first, 0), self._model.index(last, len(Column) - 1))
        chosen = self.selectionModel()
        if current is not None and self._model.rowCount():
            row = self._model.row_of(current)
            if row < 0:
                # It is gone: whoever uses the keyboard goes on from the same place.
                row = min(place.row(), self._model.rowCount() - 1)
            chosen.setCurrentIndex(
                self._model.index(row, place.column()), QItemSelectionModel.SelectionFlag.NoUpdate
            )
            if run_ids and self.hasFocus() and not any(map(self._model.has, run_ids)):
                # So that one key after the other removes one row after the other.
                selection.select(self._model.index(row, 0), self._model.index(row, len(Column) - 1))
        chosen.select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)


_ACTIVATING = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
# A Mac's keyboard has one key for both.
_REMOVING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
