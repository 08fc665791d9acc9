"""The first rows of a sheet, for a small table that shows what was read."""

from __future__ import annotations

import html
import unicodedata

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from bulktts_gui.core.findings import ColumnRole, SheetLook
from bulktts_gui.core.plain_text import isolated

_Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


class SheetModel(QAbstractTableModel):
    """Shows one `SheetLook`, whose texts are short already."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = SheetLook("", (), (), ())

    @property
    def look(self) -> SheetLook:
        """What is shown; without columns when nothing is."""
        return self._look

    def show(self, look: SheetLook) -> None:
        """Show another sheet, or the same with other roles."""
        before, after = self._look, look
        if (before.headings, before.rows) == (after.headings, after.rows):
            self._look = look
            if look.rows and look.headings:
                last = self.index(self.rowCount() - 1, self.columnCount() - 1)
                self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self._look = look
        self.endResetModel()

    def heading(self, column: int) -> str:
        """A column's heading; its letters, as spreadsheets have them, where there is none."""
        # Along with it come patterns that take longer to compile than a window to open.
        from bulktts_gui.core.columns import column_letters

        return self._look.headings[column] or column_letters(column)

    def role_of(self, column: int) -> ColumnRole:
        """What a column was taken for."""
        roles = self._look.roles
        return roles[column] if column < len(roles) else ColumnRole.UNUSED

    def cell(self, row: int, column: int) -> str:
        """The text of a cell, "" where the row has none."""
        cells = self._look.rows[row]
        return cells[column] if column < len(cells) else ""

    # What Qt asks

    def rowCount(self, parent: _Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._look.rows)

    def columnCount(self, parent: _Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._look.headings)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        text = self.cell(index.row(), index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return isolated(text)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return text
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"<qt>{html.escape(text)}</qt>" if text else None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return side_of(text) | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return isolated(self.heading(section))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.heading(section)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return None


def side_of(text: str) -> Qt.AlignmentFlag:
    """Where a cell's text begins, as in a spreadsheet: by its own first letter."""
    if not text.isascii():
        for char in text:
            kind = unicodedata.bidirectional(char)
            if kind in ("R", "AL"):
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
            if kind == "L":
                break
    if any(map(str.isalpha, text)):
        return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
    return Qt.AlignmentFlag.AlignLeading
