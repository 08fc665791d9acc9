"""Bringing run ids in: paste, drop or choose; see what was found; then add."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal, Slot
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeySequence,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from bulktts_gui.models.import_words import rejected_words, summary_words, trouble_words
from bulktts_gui.ui.parts import button, label, set_role
from bulktts_gui.workers.tasks import ImportThread

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from bulktts_gui.core.findings import Found

#: Text up to this many characters is read at once; more is read in a thread.
SHORT_TEXT = 20_000
#: The field shows this much of a pasted text; all of it is read.
SHOWN_TEXT = 200_000
_SHOWN_FAULTS = 500


class PasteEdit(QPlainTextEdit):
    """A plain text field that hands files on instead of showing their addresses.

    Signals:
        filesPasted(object): a list of `Path`s was pasted or dropped.
        longTextPasted(str): a text came that is too long to be shown without making people wait.
    """

    filesPasted = Signal(object)  # noqa: N815 - Qt's way of naming signals
    longTextPasted = Signal(str)  # noqa: N815

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: N802
        return bool(local_files(source)) or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802
        files = local_files(source)
        if files:
            self.filesPasted.emit(files)
        elif len(source.text()) > SHOWN_TEXT:
            self.longTextPasted.emit(source.text())
        else:
            super().insertFromMimeData(source)


class AddPage(QWidget):
    """One large field, what was found in it, and the button that adds it.

    Nothing is added before the person has seen what was found.

    Signals:
        addRequested(object): the `Found` that the person wants in the list.
        leaveRequested(): back to the list, without a change.
        folderChosen(str): files were chosen from this folder.
    """

    addRequested = Signal(object)  # noqa: N815 - Qt's way of naming signals
    leaveRequested = Signal()  # noqa: N815
    folderChosen = Signal(str)  # noqa: N815

    def __init__(self, is_known: Callable[[int], bool], parent: QWidget | None = None) -> None:
        """`is_known` says whether the list holds a run id already."""
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAcceptDrops(True)
        self.import_folder = ""
        self._is_known = is_known
        self._thread: ImportThread | None = None
        self._found: Found | None = None
        self._add_when_read = False
        self._from_files = False
        self._keeps_text = False
        self._build()
        self._show(None)

    # What the window uses

    def set_can_leave(self, can_leave: bool) -> None:
        """Offer the way back to a list that has clips."""
        self._back.setVisible(can_leave)

    def read_files(self, paths: Sequence[Path]) -> None:
        """Read files in the background and show what they hold."""
        self._start(list(paths))
        names = ", ".join(path.name for path in paths[:3])
        if len(paths) > 3:
            names += " …"
        self._from_files = self._keeps_text = True
        self._source.setText(names)
        self._set_source_shown(True)

    def clear(self) -> None:
        """Forget what was pasted and chosen."""
        self.edit.clear()
        self._leave_source()

    def shut_down(self) -> None:
        """Give up reading and wait for the thread."""
        self._stop_thread()

    # Building

    def _build(self) -> None:
        self._back = button(self.tr("&Back to the list"), "flat", "arrow-left-line", "backButton")
        self._back.clicked.connect(self.leaveRequested)
        self._title = label(self.tr("Add run ids"), "title")
        lead = label(
            self.tr("The run ids or task ids that CAMB.AI gave you for the speech you ordered."),
            "muted",
        )
        self.edit = PasteEdit()
        self.edit.setObjectName("runIdsEdit")
        self.edit.setAccessibleName(self.tr("Run ids"))
        self.edit.setPlaceholderText(
            self.tr(
                "Paste run ids here, or drop a file.\n\nFor example:\n1234567\n1234568\n1234569"
            )
        )
        self.edit.setTabChangesFocus(True)
        self.edit.textChanged.connect(self._text_changed)
        self.edit.filesPasted.connect(self.read_files)
        self.edit.longTextPasted.connect(self._read_long_text)
        self.edit.installEventFilter(self)
        self._source_box = QWidget()
        source = QHBoxLayout(self._source_box)
        self._source = label(role="heading", wrap=True)
        self._source.setAlignment(Qt.AlignmentFlag.AlignCenter)
        other = button(self.tr("Choose something &else"), "link")
        other.clicked.connect(self._leave_source)
        source.addStretch(1)
        source.addWidget(self._source)
        source.addWidget(other)
        source.addStretch(1)
        self._frame = QFrame()
        self._frame.setObjectName("dropFrame")
        inside = QVBoxLayout(self._frame)
        inside.setContentsMargins(14, 12, 14, 12)
        inside.addWidget(self.edit, 1)
        inside.addWidget(self._source_box, 1)
        self.import_button = button(
            self.tr("&Choose files…"), "", "folder-open-line", "importButton"
        )
        self.import_button.clicked.connect(self._choose_files)
        kinds = label(self.tr("Text, CSV, Excel, OpenDocument or JSON"), "muted")
        self._summary = label(role="heading")
        self._summary.setObjectName("importSummary")
        self._faults = QListWidget()
        self._faults.setObjectName("importFaults")
        self._faults.setAccessibleName(self.tr("What cannot be used, and why"))
        self._faults.setWordWrap(True)
        self._faults.setMaximumHeight(150)
        self.add_button = button(self.tr("&Add"), "primary", "add-line", "addButton")
        self.add_button.clicked.connect(self._add)
        # Not the button's own, which every new text of the button replaces by its mnemonic.
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            keys = QShortcut(QKeySequence(Qt.Modifier.CTRL | key), self)
            keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            keys.activated.connect(self.add_button.click)
        below = QHBoxLayout()
        below.setSpacing(12)
        below.addWidget(self.import_button)
        below.addWidget(kinds)
        below.addStretch(1)
        below.addWidget(self.add_button)
        column = QWidget()
        column.setMaximumWidth(880)
        layout = QVBoxLayout(column)
        layout.setSpacing(8)
        layout.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._title)
        layout.addWidget(lead)
        layout.addSpacing(8)
        layout.addWidget(self._frame, 1)
        layout.addWidget(self._summary)
        layout.addWidget(self._faults)
        layout.addLayout(below)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(28, 20, 28, 24)
        outer.addStretch(1)
        outer.addWidget(column, 100)
        outer.addStretch(1)
        self._set_source_shown(False)

    # Reading

    @Slot()
    def _text_changed(self) -> None:
        if self._from_files:
            return
        text = self.edit.toPlainText()
        if not text.strip():
            self._stop_thread()
            self._show(None)
        elif len(text) <= SHORT_TEXT:
            from bulktts_gui.core.importing import read_text

            self._stop_thread()
            self._show(read_text(text))
        else:
            self._start(text)

    @Slot()
    def _leave_source(self) -> None:
        """Back from files or a long text to the field, and to what it holds."""
        self._stop_thread()
        self._from_files = False
        self._set_source_shown(False)
        self._text_changed()

    @Slot(str)
    def _read_long_text(self, text: str) -> None:
        # Together with what is in the field already, which the text was pasted into.
        self._start(f"{self.edit.toPlainText()}\n{text}")
        self._from_files, self._keeps_text = True, False
        self._source.setText(self.tr("A pasted text of %n character(s)", "", len(text)))
        self._set_source_shown(True)

    def _start(self, source: str | list[Path]) -> None:
        self._stop_thread()
        self._found = None
        self._faults.clear()
        self._faults.hide()
        self._summary.setText(self.tr("Reading…"))
        self._summary.show()
        self.add_button.setEnabled(True)
        self._thread = ImportThread(source, self)
        self._thread.found.connect(self._thread_found)
        self._thread.start()

    def _stop_thread(self) -> None:
        thread, self._thread = self._thread, None
        self._add_when_read = False
        if thread is not None:
            thread.found.disconnect(self._thread_found)
            thread.stop()
            thread.wait()
            thread.deleteLater()

    @Slot(object)
    def _thread_found(self, found: Found) -> None:
        if self.sender() is not self._thread:
            return  # of a thread that was stopped when this was already on its way
        add = self._add_when_read
        self._stop_thread()
        self._show(found)
        if add:
            self._add()

    def _show(self, found: Found | None) -> None:
        """Say what was found, with what cannot be used in a list of its own."""
        self._found = found
        self._faults.clear()
        faults: list[str] = []
        new = 0
        if found is not None:
            already = sum(1 for clip in found.clips if self._is_known(clip.run_id))
            new = len(found.clips) - already
            faults = [trouble_words(trouble) for trouble in found.troubles]
            faults += [rejected_words(each) for each in found.rejected[:_SHOWN_FAULTS]]
            more = len(found.rejected) - _SHOWN_FAULTS
            if more > 0:
                faults.append(self.tr("… and %n more", "", more))
            self._summary.setText(summary_words(found, already))
        self._summary.setVisible(found is not None)
        self._faults.addItems(faults)
        self._faults.setVisible(bool(faults))
        self.add_button.setEnabled(new > 0)
        self.add_button.setText(self.tr("&Add %n clip(s)", "", new) if new else self.tr("&Add"))
        self.add_button.setAccessibleName(self.add_button.text().replace("&", ""))

    @Slot()
    def _add(self) -> None:
        if self._thread is not None:
            # Pressed while it is still being read: the person need not press again.
            self._add_when_read = True
            return
        found = self._found
        if found is None or not found.clips:
            return
        if self._from_files and self._keeps_text:
            self._leave_source()  # what was typed before the files were chosen is still to be added
        else:
            self.clear()
        self.addRequested.emit(found)

    # Choosing and dropping

    @Slot()
    def _choose_files(self) -> None:
        kinds = self.tr("Lists of run ids (%1)").replace(
            "%1", "*.txt *.csv *.tsv *.xlsx *.xls *.xlsb *.ods *.json *.jsonl *.ndjson *.log *.md"
        )
        chosen, _ = QFileDialog.getOpenFileNames(
            self,
            self.tr("Choose files with run ids"),
            self.import_folder,
            ";;".join([kinds, self.tr("All files (*)")]),
        )
        if chosen:
            paths = [Path(name) for name in chosen]
            self.folderChosen.emit(str(paths[0].parent))
            self.read_files(paths)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._found is not None:
            self._show(self._found)  # the list may hold others by now

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()
            set_role(self._frame, "over", True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        set_role(self._frame, "over", False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        set_role(self._frame, "over", False)
        event.acceptProposedAction()
        self.edit.insertFromMimeData(event.mimeData())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.edit and event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            set_role(self._frame, "focused", event.type() is QEvent.Type.FocusIn)
        return super().eventFilter(watched, event)

    def _set_source_shown(self, shown: bool) -> None:
        self.edit.setVisible(not shown)
        self._source_box.setVisible(shown)


def local_files(source: QMimeData) -> list[Path]:
    """The files of this computer that were dropped or pasted."""
    return [Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile()]
