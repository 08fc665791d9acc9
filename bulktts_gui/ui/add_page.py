"""Bringing run ids in: paste, drop or choose; see what was found; then add."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QMimeData, QObject, Qt, Signal, Slot
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from bulktts_gui.models.wording import filled
from bulktts_gui.ui.found_summary import FoundSummary
from bulktts_gui.ui.parts import Column, Sparing, button, label, scrolling, set_role, set_words
from bulktts_gui.workers.tasks import ImportThread

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from bulktts_gui.core.findings import ColumnRole, Found, SheetLook
    from bulktts_gui.ui.found_summary import KnownWords
    from bulktts_gui.ui.sheet_preview import SheetPreview

#: Text up to this many characters is read at once; more is read in a thread.
SHORT_TEXT = 20_000
#: The field shows this much of a pasted text; all of it is read.
SHOWN_TEXT = 200_000
#: Lines of the field that stay in sight above a table of what was pasted.
_LEAST_LINES = 2
#: A page of fewer pixels has no room for its title beside a sheet.
_LOW = 560
#: Names of files that are said of those that were chosen.
_SHOWN_FILES = 3


class PasteEdit(QPlainTextEdit):
    """A plain text field that hands files on instead of showing their addresses.

    While `is_replaced` is set, what is dropped from elsewhere takes the place of all its text.

    Signals:
        filesPasted(object): a list of `Path`s was pasted or dropped.
        longTextPasted(str): a text came that is too long to be shown without making people wait.
    """

    filesPasted = Signal(object)  # noqa: N815 - Qt's way of naming signals
    longTextPasted = Signal(str)  # noqa: N815

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_replaced = False

    def take_dropped(self, source: QMimeData) -> None:
        """Take what somebody has dropped, here or around here."""
        if self.is_replaced and not local_files(source):
            self.selectAll()
            self.textCursor().removeSelectedText()
        self.insertFromMimeData(source)

    def dropEvent(self, event: QDropEvent) -> None:
        if event.source() is not None or not self.is_replaced:
            super().dropEvent(event)
            return
        super().dragLeaveEvent(QDragLeaveEvent())  # takes away the sign of where it would go
        event.acceptProposedAction()
        self.take_dropped(event.mimeData())

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: N802
        return bool(local_files(source)) or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802
        files = local_files(source)
        if files:
            self.filesPasted.emit(files)
        elif len(source.text()) > SHOWN_TEXT:
            self.textCursor().removeSelectedText()
            self.longTextPasted.emit(source.text())
        else:
            super().insertFromMimeData(source)


class _SparingColumn(Sparing, Column):
    """The field and the sheet shrink before the page scrolls."""


class AddPage(QWidget):
    """One large field, what was found in it, and the button that adds it.

    Nothing is added before the person has seen what was found. Of a sheet they see the first rows
    and what its columns were taken for, and can put that right.

    Signals:
        updateRequested(object): clips of the list, a tuple of `NewClip`, that are to have these
            names and texts from now on; the person has seen which. `addRequested` follows.
        addRequested(object): the `Found` that the person wants in the list.
        answersGiven(object): the `Path` of answers from a review page was chosen or dropped.
        leaveRequested(): back to the list, without a change.
        folderChosen(str): files were chosen from this folder.
    """

    addRequested = Signal(object)  # noqa: N815 - Qt's way of naming signals
    updateRequested = Signal(object)  # noqa: N815
    answersGiven = Signal(object)  # noqa: N815
    leaveRequested = Signal()  # noqa: N815
    folderChosen = Signal(str)  # noqa: N815

    def __init__(
        self,
        is_known: Callable[[int], bool],
        known_words: KnownWords | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`is_known` says whether the list holds a run id already.

        `known_words` gives its name and text there, None for one that the list does not hold; when
        it is left out, no name or text is ever said to be another one now.
        """
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAcceptDrops(True)
        self.import_folder = ""
        self._summary = FoundSummary(is_known, known_words)
        self._thread: ImportThread | None = None
        # Threads that were stopped and have not ended yet.
        self._ending: list[ImportThread] = []
        self._preview: SheetPreview | None = None
        # What a person said of columns: by the sheet's key its headings then, and the roles.
        self._roles: dict[str, tuple[tuple[str, ...], tuple[ColumnRole, ...]]] = {}
        # What was read last in the background.
        self._last: str | list[Path] = ""
        # How many characters were pasted, where it is a text that is too long for the field.
        self._pasted = 0
        self._found: Found | None = None
        self._add_when_read = False
        self._from_files = False
        self._keeps_text = False
        self._build()
        self.retranslate()
        self._show(None)

    def retranslate(self) -> None:
        """Say everything in the language of the moment."""
        set_words(self._back, self.tr("&Back to the list"))
        self._title.setText(self.tr("Add run ids"))
        self._lead.setText(
            self.tr("The run ids or task ids that CAMB.AI gave you for the speech you ordered.")
        )
        self.edit.setAccessibleName(self.tr("Run ids"))
        self.edit.setPlaceholderText(
            self.tr(
                "Paste run ids here, or drop a file.\n\nFor example:\n1234567\n1234568\n1234569"
            )
        )
        self._name_source()
        set_words(self._other, self.tr("Choose something &else"))
        set_words(self.import_button, self.tr("&Choose files…"))
        self._kinds.setText(self.tr("Text, CSV, Excel, OpenDocument or JSON"))
        self._offer()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    # What the window uses

    def set_can_leave(self, can_leave: bool) -> None:
        """Offer the way back to a list that has clips."""
        self._back.setVisible(can_leave)

    def take_dropped(self, source: QMimeData) -> None:
        """Take what was dropped here or on the window, in place of a sheet that is shown."""
        if self._from_files and not local_files(source):
            self._leave_source()
        self.edit.take_dropped(source)

    def read_files(self, paths: Sequence[Path]) -> None:
        """Read files in the background and show what they hold; hand on answers from reviews."""
        from bulktts_gui.core.review_answers import is_answers

        answers = [path for path in paths if is_answers(path)]
        paths = [path for path in paths if path not in answers]
        if paths:
            self._read_new(list(paths))
        for path in answers:
            self.answersGiven.emit(path)

    def clear(self) -> None:
        """Forget what was pasted and chosen."""
        self.edit.clear()
        self._leave_source()

    def shut_down(self) -> None:
        """Give up reading and wait for the threads."""
        self._stop_thread()
        self._summary.stop()
        for thread in self._ending:
            thread.wait()

    # Building

    def _build(self) -> None:
        self._back = button("", "flat", "arrow-left-line", "backButton")
        self._back.clicked.connect(self.leaveRequested)
        self._title = label(role="title", wrap=True)
        self._lead = label(role="muted", wrap=True)
        self.edit = PasteEdit()
        self.edit.setObjectName("runIdsEdit")
        self.edit.setTabChangesFocus(True)
        self.edit.setMinimumHeight(_LEAST_LINES * self.edit.fontMetrics().lineSpacing() + 24)
        self.edit.textChanged.connect(self._text_changed)
        self.edit.filesPasted.connect(self.read_files)
        self.edit.longTextPasted.connect(self._read_long_text)
        self.edit.installEventFilter(self)
        self._source_box = QWidget()
        source = QHBoxLayout(self._source_box)
        source.setContentsMargins(0, 0, 0, 0)
        self._source = label(role="heading", wrap=True)
        self._source.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._other = button("", "link")
        self._other.clicked.connect(self._leave_source)
        source.addStretch(1)
        source.addWidget(self._source)
        source.addWidget(self._other)
        source.addStretch(1)
        self._frame = QFrame()
        self._frame.setObjectName("dropFrame")
        self._inside = QVBoxLayout(self._frame)
        self._inside.setContentsMargins(14, 12, 14, 12)
        self._inside.addWidget(self.edit, 1)
        self._inside.addWidget(self._source_box, 1)
        self.import_button = button("", "", "folder-open-line", "importButton")
        self.import_button.clicked.connect(self._choose_files)
        self._kinds = label(role="muted", wrap=True)
        self._summary.wishChanged.connect(self._offer)
        self._summary.counted.connect(self._counted)
        self.add_button = button("", "primary", "add-line", "addButton")
        self.add_button.clicked.connect(self._add)
        # Not the button's own, which every new text of the button replaces by its mnemonic.
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            keys = QShortcut(QKeySequence(Qt.Modifier.CTRL | key), self)
            keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            keys.activated.connect(self.add_button.click)
        below = QHBoxLayout()
        below.setSpacing(12)
        below.addWidget(self.import_button)
        below.addWidget(self._kinds, 1)
        below.addWidget(self.add_button)
        column = _SparingColumn()
        # Takes the room below a sheet, which is as high as its first rows.
        self._rest = QWidget()
        layout = self._column = QVBoxLayout(column)
        layout.setSpacing(8)
        layout.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._title)
        layout.addWidget(self._lead)
        layout.addSpacing(8)
        layout.addWidget(self._frame, 1)
        layout.addWidget(self._summary)
        layout.addWidget(self._rest, 1)
        layout.addLayout(below)
        outer = QHBoxLayout()
        outer.addStretch(1)
        outer.addWidget(column, 100)
        outer.addStretch(1)
        self._around = scrolling(self, sparing=True)
        self._around.setContentsMargins(28, 20, 28, 24)
        self._around.addLayout(outer)
        self._set_source_shown(False)

    # Reading

    @Slot()
    def _text_changed(self) -> None:
        if self._from_files:
            return
        text = self.edit.toPlainText()
        if not text.strip():
            self._stop_thread()
            self._roles.pop("", None)
            self._show(None)
        elif len(text) <= SHORT_TEXT:
            from bulktts_gui.core.importing import read_text

            self._stop_thread()
            self._show_checked(read_text(text, roles=self._told_roles()))
        else:
            self._start(text)

    @Slot()
    def _leave_source(self) -> None:
        """Back from files or a long text to the field, and to what it holds."""
        self._stop_thread()
        self._last = ""
        self._from_files = False
        self._summary.forget_wish()
        self._set_source_shown(False)
        self._text_changed()

    @Slot(str)
    def _read_long_text(self, text: str) -> None:
        # Together with what is in the field already, which the text was pasted into.
        whole = f"{self.edit.toPlainText()}\n{text}"
        self._pasted = len(text)
        self._read_new(whole)

    def _read_new(self, source: str | list[Path]) -> None:
        """Read something else than what the field holds, and say what."""
        # Without headings, nobody could tell that what was said is of another sheet.
        self._roles = {key: told for key, told in self._roles.items() if key and any(told[0])}
        self._start(source)
        self._from_files, self._keeps_text = True, not isinstance(source, str)
        self._show_sheets(())
        self._summary.forget_wish()
        self._name_source()
        self._set_source_shown(True)

    def _name_source(self) -> None:
        if isinstance(self._last, str):
            words = self.tr("A pasted text of %n character(s)", "", self._pasted)
        else:
            names = [path.name for path in self._last]
            words = QLocale().createSeparatedList(names[:_SHOWN_FILES])
            if len(names) > _SHOWN_FILES:
                words = filled(self.tr("%1 and %n more", "", len(names) - _SHOWN_FILES),
                               ", ".join(names[:_SHOWN_FILES]))  # fmt: skip
        self._source.setText(words)

    def _start(self, source: str | list[Path]) -> None:
        self._stop_thread()
        self._found = None
        self._last = source
        self._summary.show_reading()
        self._thread = ImportThread(source, self, self._told_roles())
        self._thread.found.connect(self._thread_found)
        self._thread.finished.connect(self._thread_ended)
        self._thread.start()
        self._offer()

    def _stop_thread(self) -> None:
        """Give up reading, without waiting: a large workbook is taken in at one go."""
        thread, self._thread = self._thread, None
        self._add_when_read = False
        if thread is not None:
            self._ending.append(thread)
            thread.stop()
            if thread.isFinished():
                self._let_go(thread)

    @Slot(object)
    def _thread_found(self, found: Found) -> None:
        if self.sender() is not self._thread:
            return  # of a thread that was stopped when this was already on its way
        add = self._add_when_read
        self._stop_thread()
        self._show_checked(found)
        if add:
            self._go_on_adding()

    @Slot()
    def _thread_ended(self) -> None:
        thread = self.sender()
        if isinstance(thread, ImportThread):
            self._let_go(thread)

    def _let_go(self, thread: ImportThread) -> None:
        if thread in self._ending:
            self._ending.remove(thread)
            thread.wait()  # it has nothing left to do
            thread.deleteLater()

    def _show(self, found: Found | None) -> None:
        """Say what was found, and show the beginning of sheets."""
        self._found = found
        self._show_sheets(found.sheets if found is not None else ())
        self._summary.show_found(found)
        self._offer()

    @Slot()
    def _counted(self) -> None:
        add, self._add_when_read = self._add_when_read, False
        self._offer()
        if add:
            self._go_on_adding()

    @property
    def _is_busy(self) -> bool:
        return self._thread is not None or self._summary.is_counting

    @Slot()
    def _offer(self) -> None:
        """Say on the button what it does; pressed while something is read, it adds that then."""
        new, updates = self._summary.new, len(self._summary.updates)
        if self._is_busy:
            text = self.tr("&Add")
        elif new and updates:
            number = QLocale().toString
            text = filled(self.tr("&Add %1 and update %2"), number(new), number(updates))
        elif updates:
            text = self.tr("&Update %n", "", updates)
        else:
            text = self.tr("&Add %n clip(s)", "", new) if new else self.tr("&Add")
        self.add_button.setEnabled(new + updates > 0 or self._is_busy)
        set_words(self.add_button, text)

    @Slot()
    def _add(self) -> None:
        if self._is_busy:
            # Pressed while it is still being read: the person need not press again.
            self._add_when_read = True
            return
        found, updates = self._found, self._summary.updates
        if found is None or not (self._summary.new or updates):
            return
        if self._from_files and self._keeps_text:
            self._leave_source()  # what was typed before the files were chosen is still to be added
        else:
            self.clear()
        if updates:
            self.updateRequested.emit(updates)
        self.addRequested.emit(found)

    def _go_on_adding(self) -> None:
        """Add what was asked for while it was read; what it changes is to be seen first."""
        if self._is_busy:
            self._add_when_read = True
        elif not self._summary.updates:
            self._add()

    # Sheets

    def _show_sheets(self, sheets: Sequence[SheetLook]) -> None:
        if self._preview is None:
            if not sheets:
                return
            from bulktts_gui.ui.sheet_preview import SheetPreview

            self._preview = SheetPreview()
            self._preview.rolesChosen.connect(self._put_right)
            self._inside.addWidget(self._preview)
            self.setTabOrder(self._other, self._preview.choice)
        self._preview.show_sheets(sheets)
        self._preview.setVisible(bool(sheets))
        self.edit.is_replaced = bool(sheets)
        self._share_room()

    @Slot(object)
    def _put_right(self, look: SheetLook) -> None:
        """Read again what is shown, by what the person says of its columns."""
        self._roles[look.key] = (look.headings, look.roles)
        self._read_again()

    def _read_again(self) -> None:
        if self._from_files:
            self._start(self._last)
        else:
            self._text_changed()

    def _told_roles(self) -> dict[str, tuple[ColumnRole, ...]]:
        return {key: roles for key, (_, roles) in self._roles.items()}

    def _show_checked(self, found: Found) -> None:
        """Show what was found; where it was read by what was said of another sheet, read again."""
        others = [
            sheet.key
            for sheet in found.sheets
            if sheet.key in self._roles and self._roles[sheet.key][0] != sheet.headings
        ]
        for key in others:
            del self._roles[key]
        if others:
            self._read_again()
        else:
            self._show(found)

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
        self.take_dropped(event.mimeData())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.edit and event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            set_role(self._frame, "focused", event.type() is QEvent.Type.FocusIn)
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the list, if there is one; what was pasted stays."""
        if event.key() == Qt.Key.Key_Escape and self._back.isVisible():
            self.leaveRequested.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _set_source_shown(self, shown: bool) -> None:
        self.edit.setVisible(not shown)
        self._source_box.setVisible(shown)
        self._share_room()

    def _share_room(self) -> None:
        """Let a sheet have the room that it needs, and no more."""
        has_sheet = self.edit.is_replaced
        self._lead.setVisible(not has_sheet)
        is_low = has_sheet and self.height() < _LOW
        self._title.setVisible(not is_low)
        self._around.setContentsMargins(28, 8 if is_low else 20, 28, 10 if is_low else 24)
        is_alone = has_sheet and self._from_files
        self._rest.setVisible(is_alone)
        self._column.setStretchFactor(self._frame, 0 if is_alone else 1)


def local_files(source: QMimeData) -> list[Path]:
    """The files of this computer that were dropped or pasted."""
    return [Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile()]
