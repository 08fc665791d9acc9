"""The receipt of a saving: what is missing, why, and what can be done about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QStyledItemDelegate,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from bulktts_gui.models.receipt_model import ReceiptColumn, ReceiptModel
from bulktts_gui.models.receipt_words import TallyWords
from bulktts_gui.models.wording import filled
from bulktts_gui.ui.dialog_size import open_at
from bulktts_gui.ui.parts import button, label, shortened

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from bulktts_gui.core.tally import Tally
    from bulktts_gui.models.clip_model import ClipTableModel

#: Lines of text in a row; all rows are alike, so that a hundred thousand need not be measured.
_LINES = 2
#: Pixels beside the text: of a row above and below, of a cell left and right (as in app.qss), and
#: of a heading.
_ROOM, _PADDING, _MARGINS = 12, 14, 20


class ReceiptDialog(QDialog):
    """Tells of every clip that is not in the folder.

    `get_missing` and `go_on` are offered when there is something for them; what they do, and when
    the dialog closes by them, is told by signals.

    Signals:
        openFolderRequested(): show the folder; the dialog stays.
        missingRequested(): fetch what is missing, and save it. The dialog has closed.
        continueRequested(): save what could not be saved yet. The dialog has closed.
    """

    openFolderRequested = Signal()  # noqa: N815 - Qt's way of naming signals
    missingRequested = Signal()  # noqa: N815
    continueRequested = Signal()  # noqa: N815

    def __init__(
        self, tally: Tally, clips: ClipTableModel, parent: QWidget, *, to_fetch: int, to_save: int
    ) -> None:
        """`to_fetch` and `to_save`: for how many clips either can be done."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("receiptDialog")
        self._words = TallyWords(tally)
        self.setWindowTitle(self._words.saved())
        open_at(self, 860, 460)
        self._tally = tally
        self._model = ReceiptModel(tally, clips, self)
        folder = tally.report.folder
        heading = label(
            filled(
                self.tr("%1 in “%2”"),
                self._words.saved(),
                shortened(folder.name or str(folder), 60),
            ),
            "heading",
            wrap=True,
        )
        heading.setToolTip(str(folder))
        self._table = self._make_table()
        self._more = label("", "muted", wrap=True)
        self._more.setObjectName("receiptReason")
        self._more.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._more.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 18)
        layout.setSpacing(12)
        layout.addWidget(heading)
        if stopped := self._words.stop():
            stop = label(stopped, "bad" if tally.report.stopped_by else "muted", wrap=True)
            stop.setObjectName("receiptStop")
            layout.addWidget(stop)
        layout.addLayout(self._make_parts())
        layout.addWidget(self._table, 1)
        layout.addWidget(self._more)
        layout.addLayout(self._make_buttons(to_fetch, to_save))
        self._table.selectionModel().currentRowChanged.connect(self._show_whole_reason)
        self._table.horizontalHeader().sectionResized.connect(self._show_whole_reason)
        self._show_first()
        self._table.setFocus()

    # Building

    def _make_table(self) -> QTableView:
        table = QTableView()
        table.setObjectName("receiptTable")
        table.setAccessibleName(self.tr("Clips that were not saved"))
        table.setModel(self._model)
        table.setItemDelegate(QStyledItemDelegate(table))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(True)
        table.setTextElideMode(Qt.TextElideMode.ElideRight)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows = table.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(_LINES * table.fontMetrics().lineSpacing() + _ROOM)
        columns = table.horizontalHeader()
        columns.setHighlightSections(False)
        columns.setStretchLastSection(True)
        for column, characters in (
            (ReceiptColumn.NUMBER, 7),
            (ReceiptColumn.RUN_ID, 18),
            (ReceiptColumn.NAME, 26),
        ):
            table.setColumnWidth(
                column, characters * table.fontMetrics().averageCharWidth() + _MARGINS
            )
        return table

    def _make_parts(self) -> QHBoxLayout:
        """A chip for each part where there are two, else one line of words."""
        layout = QHBoxLayout()
        layout.setSpacing(4)
        missing, skipped = self._tally.missing, self._tally.skipped
        if not (missing and skipped):
            words = self._words.missing() if missing else self._words.skipped()
            layout.addWidget(label(words, wrap=True), 1)
            self._model.show_part(missing or skipped)
            return layout
        self._parts = QButtonGroup(self)
        for number, (words, name) in enumerate(
            (
                (self.tr("Missing %n", "", len(missing)), "receiptMissing"),
                (self.tr("Skipped %n", "", len(skipped)), "receiptSkipped"),
            )
        ):
            chip = button(words, "chip", object_name=name)
            chip.setCheckable(True)
            chip.setAutoExclusive(True)  # to a screen reader, one of several
            chip.setAutoDefault(False)  # Enter does what leads on, also from here
            chip.setChecked(number == 0)
            self._parts.addButton(chip, number)
            layout.addWidget(chip)
        layout.addStretch(1)
        self._parts.idToggled.connect(self._choose_part)  # screen readers do not click
        return layout

    def _make_buttons(self, to_fetch: int, to_save: int) -> QHBoxLayout:
        goes_on = self.tr("Con&tinue") if self._tally.was_stopped else self.tr("&Save the rest")
        # Enter does what leads on.
        main = "continue" if to_save else "get" if to_fetch else "close"
        kinds = {main: "primary"}
        self.open_folder = button(
            self.tr("&Open folder"), "", "folder-open-line", "receiptOpenFolder"
        )
        self.copy = button(self.tr("Copy &list"), "", "file-copy-line", "receiptCopy")
        self.copy.setToolTip(self.tr("Copy all these rows, to paste them elsewhere"))
        self.get_missing = button(
            self.tr("&Get the missing ones"), kinds.get("get", ""), "download-cloud-2-line",
            "receiptGetMissing",
        )  # fmt: skip
        self.get_missing.setToolTip(self.tr("Fetch %n clip(s), and save what comes", "", to_fetch))
        self.get_missing.setVisible(to_fetch > 0)
        self.go_on = button(
            goes_on, kinds.get("continue", ""), "download-2-line", "receiptContinue"
        )
        self.go_on.setToolTip(self.tr("Save %n clip(s) in the same way", "", to_save))
        self.go_on.setVisible(to_save > 0)
        self.close_button = button(self.tr("&Close"), kinds.get("close", ""), "", "receiptClose")
        ways = {"continue": self.go_on, "get": self.get_missing, "close": self.close_button}
        ways[main].setDefault(True)
        self.open_folder.clicked.connect(self.openFolderRequested)
        self.copy.clicked.connect(self._copy)
        self.get_missing.clicked.connect(self._get_missing)
        self.go_on.clicked.connect(self._go_on)
        self.close_button.clicked.connect(self.reject)
        layout = QHBoxLayout()
        layout.setSpacing(8)
        layout.addWidget(self.open_folder)
        layout.addWidget(self.copy)
        layout.addStretch(1)
        for each in (self.get_missing, self.go_on, self.close_button):
            layout.addWidget(each)
        return layout

    # What is done

    @Slot(int, bool)
    def _choose_part(self, number: int, is_chosen: bool) -> None:
        if is_chosen:
            self._model.show_part((self._tally.missing, self._tally.skipped)[number])
            self._show_first()

    def _show_first(self) -> None:
        self._table.setCurrentIndex(self._model.index(0, ReceiptColumn.REASON))
        self._show_whole_reason()

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._model.as_text())

    @Slot()
    def _get_missing(self) -> None:
        self.accept()
        self.missingRequested.emit()

    @Slot()
    def _go_on(self) -> None:
        self.accept()
        self.continueRequested.emit()

    # A reason that a row has no room for

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_whole_reason()  # the widths and the font are the right ones from here on

    @Slot()
    def _show_whole_reason(self) -> None:
        """Below the table, for the row one is in: not everybody has a pointer to rest on it."""
        row = self._table.currentIndex().row()
        reason = self._model.reason(row) if row >= 0 else ""
        is_cut = not self._fits(reason)
        self._more.setText(reason if is_cut else "")
        self._more.setVisible(is_cut)

    def _fits(self, text: str) -> bool:
        width = self._table.columnWidth(ReceiptColumn.REASON) - _PADDING
        room = QRect(0, 0, width, 10_000)
        metrics = self._table.fontMetrics()
        needed = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, text)
        return needed.height() <= _LINES * metrics.lineSpacing()
