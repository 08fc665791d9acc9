"""The clips that a saving left out, with the reason for each: rows that are made when looked at."""

from __future__ import annotations

import enum
import html
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QLocale, QModelIndex, QObject, Qt

from bulktts_gui.models.receipt_words import reason_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bulktts_gui.core.clips import Clip
    from bulktts_gui.core.tally import Tally
    from bulktts_gui.models.clip_model import AnyIndex, ClipTableModel

_NO_INDEX = QModelIndex()


class ReceiptColumn(enum.IntEnum):
    """The columns, from left to right."""

    NUMBER = 0
    RUN_ID = 1
    NAME = 2
    REASON = 3


class ReceiptModel(QAbstractTableModel):
    """One row a clip of a `Tally`: the missing ones, or the skipped ones.

    What a row says is asked of the list of clips when it is shown, so that 100,000 rows cost
    nothing before; a clip that has come meanwhile says so.
    """

    def __init__(self, tally: Tally, clips: ClipTableModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tally = tally
        self._clips = clips
        self._rows: Sequence[int] = tally.missing
        # Translating is slow, and there are few reasons for many clips.
        self._reasons: dict[object, str] = {}

    def show_part(self, run_ids: Sequence[int]) -> None:
        """Show these clips."""
        self.beginResetModel()
        self._rows = run_ids
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = _NO_INDEX) -> int:
        """The clips of the part that is shown."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = _NO_INDEX) -> int:
        """The number of `ReceiptColumn`s."""
        return 0 if parent.isValid() else len(ReceiptColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The columns' titles."""
        is_number = section == ReceiptColumn.NUMBER
        is_one = 0 <= section < len(ReceiptColumn)
        if orientation is not Qt.Orientation.Horizontal or not is_one:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _NUMBER if is_number else _TEXT
        if role == Qt.ItemDataRole.AccessibleTextRole and is_number:
            return QCoreApplication.translate("Receipt", "Number")
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            ReceiptColumn.NUMBER: "#",
            ReceiptColumn.RUN_ID: QCoreApplication.translate("Receipt", "Run id"),
            ReceiptColumn.NAME: QCoreApplication.translate("Receipt", "Name"),
            ReceiptColumn.REASON: QCoreApplication.translate("Receipt", "Why, and what to do"),
        }[ReceiptColumn(section)]

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a cell; names and reasons also as tooltips, for they may be cut short."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        column = index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(index.row(), column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _NUMBER if column == ReceiptColumn.NUMBER else _TEXT
        if role == Qt.ItemDataRole.ToolTipRole and column >= ReceiptColumn.NAME:
            # Rich text is what Qt wraps, and what is escaped cannot be taken for tags.
            words = html.escape(self._words(index.row(), column))
            return f"<qt>{words}</qt>" if words else None
        return None

    def reason(self, row: int) -> str:
        """Why the clip in a row was not saved."""
        return self._words(row, ReceiptColumn.REASON)

    def as_text(self) -> str:
        """All rows as lines with tabs between the cells, to be pasted into a mail or a sheet."""
        lines = []
        for run_id in self._rows:
            clip = self._clip(run_id)
            cells = [self._cell(run_id, clip, column) for column in ReceiptColumn]
            lines.append("\t".join(" ".join(cell.split()) for cell in cells))
        return "\n".join(lines)

    def _words(self, row: int, column: int) -> str:
        run_id = self._rows[row]
        return self._cell(run_id, self._clip(run_id), column)

    def _clip(self, run_id: int) -> Clip | None:
        return self._clips.clip(run_id) if self._clips.has(run_id) else None

    def _cell(self, run_id: int, clip: Clip | None, column: int) -> str:
        if column == ReceiptColumn.REASON:
            return self._reason(run_id, clip)
        if clip is None:
            # The stand-in of a task says nothing to anybody.
            return str(run_id) if column == ReceiptColumn.RUN_ID and run_id >= 0 else ""
        if column == ReceiptColumn.NUMBER:
            return QLocale().toString(self._clips.position(run_id) + 1)
        return clip.shown_id if column == ReceiptColumn.RUN_ID else clip.name

    def _reason(self, run_id: int, clip: Clip | None) -> str:
        result = self._tally.results.get(run_id)
        if result is not None:
            key: object = (result.outcome, result.problem)
        else:
            key = (clip.status, clip.problem) if clip is not None else None
        if key not in self._reasons:
            self._reasons[key] = reason_words(clip, result)
        return self._reasons[key]


_NUMBER = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_TEXT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
