"""A list of sentences too long for a message, to read and to copy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from bulktts_gui.ui.dialog_size import open_at
from bulktts_gui.ui.parts import button, label

if TYPE_CHECKING:
    from collections.abc import Sequence


class DetailsDialog(QDialog):
    """Shows lines, and copies them all."""

    def __init__(self, title: str, lines: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        open_at(self, 620, 380)
        self._lines = list(lines)
        shown = QListWidget()
        shown.setWordWrap(True)
        shown.setAccessibleName(title)
        shown.addItems(self._lines)
        copy = button(self.tr("&Copy all"), "", "file-copy-line")
        copy.clicked.connect(self._copy)
        close = button(self.tr("C&lose"), "primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addWidget(copy)
        buttons.addStretch(1)
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 18)
        layout.setSpacing(12)
        layout.addWidget(label(title, "heading", wrap=True))
        layout.addWidget(shown, 1)
        layout.addLayout(buttons)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(self._lines))
