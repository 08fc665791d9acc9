"""What a sheet says otherwise than the list: each clip's name or text before and after."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from bulktts_gui.core.plain_text import isolated
from bulktts_gui.models.import_words import change_words
from bulktts_gui.models.sheet_model import side_of
from bulktts_gui.ui.dialog_size import open_at
from bulktts_gui.ui.parts import button, label, shortened

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bulktts_gui.core.sheet_changes import SheetChange

_Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
#: Characters of a text that are laid out, and that its tooltip has.
_CELL, _TIP = 160, 800
_ID, _WHAT, _BEFORE, _AFTER = range(4)


class ChangesDialog(QDialog):
    """Shows the changes, as many as there are."""

    def __init__(self, changes: Sequence[SheetChange], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("What changed")
        self.setWindowTitle(title)
        open_at(self, 720, 420)
        table = QTableView()
        table.setObjectName("changesTable")
        table.setAccessibleName(title)
        table.setModel(_Changes(changes, self))
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        rows = table.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(table.fontMetrics().height() + 14)
        columns = table.horizontalHeader()
        columns.setHighlightSections(False)
        columns.setSectionResizeMode(_BEFORE, QHeaderView.ResizeMode.Stretch)
        columns.setSectionResizeMode(_AFTER, QHeaderView.ResizeMode.Stretch)
        digit = table.fontMetrics().horizontalAdvance("0")
        columns.resizeSection(_ID, max(14 * digit, columns.sectionSizeHint(_ID)))
        columns.resizeSection(_WHAT, max(10 * digit, columns.sectionSizeHint(_WHAT)))
        close = button(self.tr("C&lose"), "primary", object_name="closeChangesButton")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 18)
        layout.setSpacing(12)
        words = self.tr("These clips are in the list with another name or text.")
        layout.addWidget(label(words, "heading", wrap=True))
        layout.addWidget(table, 1)
        layout.addLayout(buttons)


class _Changes(QAbstractTableModel):
    """A row a change; texts are cut only when they are shown."""

    def __init__(self, changes: Sequence[SheetChange], parent: QObject) -> None:
        super().__init__(parent)
        self._changes = changes

    def rowCount(self, parent: _Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._changes)

    def columnCount(self, parent: _Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else 4

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        change, column = self._changes[index.row()], index.column()
        text = shortened(self._text(change, column), _CELL)
        if role == Qt.ItemDataRole.DisplayRole:
            return isolated(text)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return text
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return side_of(text) | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.ToolTipRole and column in (_BEFORE, _AFTER):
            return f"<qt>{html.escape(shortened(self._text(change, column), _TIP))}</qt>"
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            words = {
                _ID: self.tr("Run id"),
                _WHAT: self.tr("What"),
                _BEFORE: self.tr("Before"),
                _AFTER: self.tr("After"),
            }
            return words[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return None

    def _text(self, change: SheetChange, column: int) -> str:
        if column == _ID:
            return change.shown_id
        if column == _WHAT:
            return change_words(change.what)
        return change.before if column == _BEFORE else change.after
