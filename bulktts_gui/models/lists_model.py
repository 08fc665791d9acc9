"""The person's lists as rows: names that can be changed, how much is in each, when it was used."""

from __future__ import annotations

import enum
import html
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont

from bulktts_gui.models.list_words import list_name, shown_name, when_words

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from bulktts_gui.core.library import Batch

_Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
#: What rows are ordered by: numbers and times as they are, names as people read them.
SORT_ROLE = Qt.ItemDataRole.UserRole + 1


class ListColumn(enum.IntEnum):
    """The columns, in reading order."""

    NAME = 0
    CLIPS = 1
    READY = 2
    USED = 3
    CREATED = 4


class ListsModel(QAbstractTableModel):
    """One row a list.

    Signals:
        renamed(object, str): the person gave the list with this id another name.
    """

    renamed = Signal(object, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._batches: list[Batch] = []
        self._names: list[str] = []  # what they go by: sorting asks for it again and again
        self._current: int | None = None
        self._elsewhere: Collection[int] = ()
        # What the person wrote: what is shown next may have been read before it was stored.
        self._given: dict[int, str] = {}
        self._bold = QFont()
        self._bold.setBold(True)

    def show_lists(
        self, batches: Sequence[Batch], current: int | None, elsewhere: Collection[int] = ()
    ) -> None:
        """Show these; `current` is open here, `elsewhere` are open in another window."""
        self.beginResetModel()
        given = self._given
        self._batches = [replace(b, name=given[b.id]) if b.id in given else b for b in batches]
        self._names = [list_name(each.name, each.created) for each in self._batches]
        self._current, self._elsewhere = current, elsewhere
        self.endResetModel()

    def batch(self, row: int) -> Batch:
        """The list in a row."""
        return self._batches[row]

    def row_of(self, batch_id: int | None) -> int:
        """The row of a list; -1 when it is not shown."""
        return next((i for i, batch in enumerate(self._batches) if batch.id == batch_id), -1)

    def is_elsewhere(self, row: int) -> bool:
        """True for a list that another window has open."""
        return self._batches[row].id in self._elsewhere

    def rowCount(self, parent: _Index = _NO_INDEX) -> int:
        """The number of lists."""
        return 0 if parent.isValid() else len(self._batches)

    def columnCount(self, parent: _Index = _NO_INDEX) -> int:
        """The number of `ListColumn`s."""
        return 0 if parent.isValid() else len(ListColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The columns' titles."""
        is_one = orientation is Qt.Orientation.Horizontal and 0 <= section < len(ListColumn)
        if is_one and role == Qt.ItemDataRole.TextAlignmentRole:
            return _NUMBER if section in _NUMBERS else _TEXT
        if not is_one or role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            ListColumn.NAME: QCoreApplication.translate("Lists", "Name"),
            ListColumn.CLIPS: QCoreApplication.translate("Lists", "Clips"),
            ListColumn.READY: QCoreApplication.translate("Lists", "Ready", "how many clips are"),
            ListColumn.USED: QCoreApplication.translate("Lists", "Last used", "of a list"),
            ListColumn.CREATED: QCoreApplication.translate("Lists", "Begun", "when a list was"),
        }[ListColumn(section)]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a cell; the name as it is for the editor; the order for sorting."""
        if not index.isValid() or index.row() >= len(self._batches):
            return None
        batch, column = self._batches[index.row()], ListColumn(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(index.row(), column)
        if role == SORT_ROLE:
            return self._order(index.row(), column)
        if role == Qt.ItemDataRole.EditRole and column is ListColumn.NAME:
            return batch.name
        if role == Qt.ItemDataRole.ToolTipRole and column is ListColumn.NAME:
            # As words: Qt would take a name with a "<" in it for a page to be shown.
            return f"<qt>{html.escape(self._names[index.row()])}</qt>"
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _NUMBER if column in _NUMBERS else _TEXT
        if role == Qt.ItemDataRole.FontRole and batch.id == self._current:
            return self._bold
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Names can be changed, unless the list was removed or another window has it."""
        flags = super().flags(index)
        if index.isValid() and index.column() == ListColumn.NAME:
            batch = self._batches[index.row()]
            if batch.removed is None and batch.id not in self._elsewhere:
                flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take another name."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        batch, name = self._batches[index.row()], " ".join(str(value).split())
        if not shown_name(name):
            name = ""
        if name == batch.name:
            return False
        self._given[batch.id] = name
        self._batches[index.row()] = replace(batch, name=name)
        self._names[index.row()] = list_name(name, batch.created)
        self.dataChanged.emit(index, index)
        self.renamed.emit(batch.id, name)
        return True

    def _words(self, row: int, column: ListColumn) -> str:
        batch = self._batches[row]
        if column is ListColumn.NAME:
            return self._names[row]
        if column is ListColumn.CLIPS:
            return QLocale().toString(batch.total)
        if column is ListColumn.READY:
            return QLocale().toString(batch.ready)
        if column is ListColumn.CREATED:
            return when_words(batch.created)
        if batch.id == self._current:
            return QCoreApplication.translate("Lists", "Open now")
        if batch.id in self._elsewhere:
            return QCoreApplication.translate("Lists", "Open in another window")
        return when_words(batch.modified)

    def _order(self, row: int, column: ListColumn) -> Any:
        batch = self._batches[row]
        if column is ListColumn.NAME:
            return self._names[row]
        if column is ListColumn.CLIPS:
            return batch.total
        if column is ListColumn.READY:
            return batch.ready
        if column is ListColumn.CREATED:
            return batch.created
        return batch.modified if batch.removed is None else batch.removed


_NUMBERS = (ListColumn.CLIPS, ListColumn.READY)
_NUMBER = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_TEXT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
