"""What the list is sorted by, for those who have no mouse: its headings do it by a click."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from bulktts_gui.models.groups import Column, spoken_title_words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTableView, QWidget

#: The other columns hold buttons.
_COLUMNS = tuple(column for column in Column if column not in (Column.PLAY, Column.SAVE))
_ASCENDING, _DESCENDING = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


class SortMenu(QMenu):
    """The columns that a table can be sorted by, and which way; ticked is what holds now."""

    def __init__(self, view: QTableView, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("sortMenu")
        self._header = view.horizontalHeader()
        columns, orders = QActionGroup(self), QActionGroup(self)
        self._columns: dict[Column, QAction] = {
            column: self._entry(columns, column) for column in _COLUMNS
        }
        self.addSeparator()
        self._orders = {order: self._entry(orders, order) for order in (_ASCENDING, _DESCENDING)}
        columns.triggered.connect(self._choose_column)
        orders.triggered.connect(self._choose_order)
        self.aboutToShow.connect(self._tick)
        self.retranslate()

    def retranslate(self) -> None:
        """Name everything in the language of the moment."""
        self.setTitle(self.tr("S&ort by"))
        for column, action in self._columns.items():
            action.setText(spoken_title_words(column))
        self._orders[_ASCENDING].setText(self.tr("&Ascending"))
        self._orders[_DESCENDING].setText(self.tr("&Descending"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _entry(self, group: QActionGroup, chosen: Column | Qt.SortOrder) -> QAction:
        action = self.addAction("")
        action.setCheckable(True)
        action.setData(chosen)
        group.addAction(action)
        return action

    @Slot()
    def _tick(self) -> None:
        self._columns[Column(self._header.sortIndicatorSection())].setChecked(True)
        self._orders[self._header.sortIndicatorOrder()].setChecked(True)

    @Slot(QAction)
    def _choose_column(self, action: QAction) -> None:
        """As a click on a heading does: the first time upwards, then the other way."""
        column = action.data()
        is_again = column == self._header.sortIndicatorSection()
        upwards = not is_again or self._header.sortIndicatorOrder() is _DESCENDING
        self._header.setSortIndicator(column, _ASCENDING if upwards else _DESCENDING)

    @Slot(QAction)
    def _choose_order(self, action: QAction) -> None:
        self._header.setSortIndicator(self._header.sortIndicatorSection(), action.data())
