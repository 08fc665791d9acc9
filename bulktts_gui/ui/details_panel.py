"""What is known of one clip, beside the list."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QAction, QGuiApplication, QHideEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from bulktts_gui.core.clips import ClipStatus
from bulktts_gui.core.clock import Clock
from bulktts_gui.models.detail_words import (
    AddressWords,
    channels_words,
    exact_length_words,
    loudness_words,
    peak_words,
    sample_rate_words,
    short_checksum,
)
from bulktts_gui.models.health_words import finding_sentence, in_order
from bulktts_gui.models.wording import mark_words, size_words, status_words
from bulktts_gui.ui.details_sheet import DetailsSheet, Value
from bulktts_gui.ui.parts import label, set_tip, tool_button
from bulktts_gui.ui.theme import scaled
from bulktts_gui.workers.details import DetailsDesk

if TYPE_CHECKING:
    from pathlib import Path

    from bulktts_gui.core.clips import AddressTimes, AudioFacts, Clip
    from bulktts_gui.models.clip_model import ClipTableModel
    from bulktts_gui.ui.clip_view import ClipView
    from bulktts_gui.ui.desk import Desk
    from bulktts_gui.workers.details import FileDetails

#: Milliseconds that a row is looked at before its file is read: not for each row that a held arrow
#: key runs past.
_READ_AFTER = 150
#: Milliseconds after which an address may be older in words.
_AGES_EVERY = 15_000
#: Pixels.
_WIDTH, _LEAST_WIDTH, _MOST_WIDTH, _LEAST_LIST = 320, 260, 560, 280
#: However large the type is, the panel can be made this narrow.
_NARROW = 400
_PENDING = "…"


class DetailsPanel(QWidget):
    """Shows the list's current clip, and has its file read in the background meanwhile.

    `splitter` holds the list and the panel; `toggle` is the action that opens and closes it.
    """

    def __init__(
        self,
        model: ClipTableModel,
        view: ClipView,
        clock: Clock | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("detailsPanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._fit_type()
        self._model = model
        self._view = view
        self._clock = clock or Clock()
        self._desk: Desk | None = None
        self._width = _WIDTH
        # What is shown: the run, its file as the list knows it, and what was asked about these.
        self._run_id: int | None = None
        self._file: tuple[Path | None, AudioFacts | None] = (None, None)
        self._found: FileDetails | None = None
        self._times: AddressTimes | None = None
        self._are_times_known = False
        self._reading = DetailsDesk(self)
        self._reading.read.connect(self._take)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_READ_AFTER)
        self._timer.timeout.connect(self._read)
        self._ageing = QTimer(self)
        self._ageing.setInterval(_AGES_EVERY)
        self._ageing.timeout.connect(self._show_address)
        self._sheet: DetailsSheet | None = None
        self._build()
        self.retranslate()
        view.selectionModel().currentRowChanged.connect(self._refresh)
        model.modelReset.connect(self._refresh)
        model.layoutChanged.connect(self._refresh)
        model.rowsInserted.connect(self._refresh)
        model.rowsRemoved.connect(self._refresh)
        model.dataChanged.connect(self._data_changed)

    def retranslate(self) -> None:
        """Say everything in the language of the moment."""
        self.setAccessibleName(self.tr("Details"))
        self.toggle.setText(self.tr("D&etails"))
        self._title.setText(self.tr("Details"))
        set_tip(self._copy, self.tr("Copy all details"))
        set_tip(self._close_button, self.tr("Close the details"))
        self._nothing.setText(self.tr("Choose a clip in the list to see its details here."))
        self._refresh()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() is QEvent.Type.FontChange:
            self._fit_type()

    def _fit_type(self) -> None:
        self.setMinimumWidth(min(scaled(_LEAST_WIDTH), _NARROW))
        self.setMaximumWidth(scaled(_MOST_WIDTH))

    def use(self, desk: Desk) -> None:
        """Work on this desk from now on."""
        self._desk = desk

    def state(self) -> str:
        """Whether it is open, and how wide, as text."""
        return f"{'open' if self.toggle.isChecked() else 'closed'} {self._width}"

    def restore(self, state: str) -> None:
        """Take up `state`; anything else is ignored."""
        found = re.fullmatch(r"(open|closed) ([0-9]{1,4})", state)
        if found:
            self._width = min(max(int(found[2]), _LEAST_WIDTH), _MOST_WIDTH)
            self.toggle.setChecked(found[1] == "open")

    def shut_down(self) -> None:
        """Let go of the file that is being read, and wait for the thread."""
        self._timer.stop()
        self._reading.shut_down()

    def sizeHint(self) -> QSize:
        """As wide as it was last time: the splitter asks when the panel is first shown."""
        return QSize(self._width, super().sizeHint().height())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ageing.start()
        self._refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._ageing.stop()
        self._forget()

    # Building, opening and closing

    def _build(self) -> None:
        self.toggle = QAction(self)
        self.toggle.setObjectName("detailsAction")
        self.toggle.setCheckable(True)
        keys = ("Alt+Return", "Alt+Enter", "Ctrl+I")
        self.toggle.setShortcuts([QKeySequence(each) for each in keys])
        self.toggle.toggled.connect(self._open)
        self._copy = tool_button("file-copy-line", "", "detailsCopy")
        self._copy.clicked.connect(self._copy_all)
        self._close_button = tool_button("close-line", "", "detailsClose")
        self._close_button.clicked.connect(self._close)
        self._title = label(role="heading")
        head = QHBoxLayout()
        head.setContentsMargins(16, 6, 8, 4)
        head.setSpacing(2)
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._copy)
        head.addWidget(self._close_button)
        self._nothing = label(role="muted", wrap=True)
        self._nothing.setObjectName("detailsNothing")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setContentsMargins(24, 24, 24, 48)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(head)
        self._column.addWidget(self._nothing, 1)
        self.splitter = QSplitter()
        self.splitter.setObjectName("detailsSplitter")
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self._view.setMinimumWidth(_LEAST_LIST)
        self.splitter.addWidget(self._view)
        self.hide()
        self.splitter.addWidget(self)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)
        self.splitter.splitterMoved.connect(self._keep_width)
        # So that its keys work where the list is seen, and on no other page.
        self.splitter.addAction(self.toggle)

    @Slot(bool)
    def _open(self, is_open: bool) -> None:
        focused = self.window().focusWidget()
        if not is_open and focused is not None and self.isAncestorOf(focused):
            self._view.setFocus()
        self.setVisible(is_open)

    @Slot()
    def _close(self) -> None:
        self.toggle.setChecked(False)

    @Slot()
    def _keep_width(self) -> None:
        self._width = self.width()

    def _sheet_of_rows(self) -> DetailsSheet:
        """What shows a clip; it is made when it is first needed, not when the window opens."""
        if self._sheet is None:
            self._sheet = DetailsSheet()
            self._column.addWidget(self._sheet, 1)
            # Made last, it would also come last for the Tab key.
            before: QWidget = self._close_button
            for each in (self._sheet, *self._sheet.findChildren(QAbstractButton)):
                QWidget.setTabOrder(before, each)
                before = each
            self._sheet.show()  # Qt would do it later, and this one is filled now
        return self._sheet

    # Which clip

    @Slot(QModelIndex, QModelIndex)
    def _data_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        if first.row() <= self._view.currentIndex().row() <= last.row():
            self._refresh()

    @Slot()
    def _refresh(self) -> None:
        """Show the current clip as it is now."""
        if not self.isVisible():
            return
        run_id = self._view.current_run_id()
        self._nothing.setVisible(run_id is None)
        self._copy.setEnabled(run_id is not None)
        if self._sheet is not None:
            self._sheet.setVisible(run_id is not None)
        if run_id is None:
            self._forget()
            return
        clip = self._model.clip(run_id)
        file = (clip.path if clip.status is ClipStatus.READY else None, clip.audio)
        is_other = run_id != self._run_id
        if is_other or file != self._file:
            self._forget()
            self._run_id, self._file = run_id, file
            self._timer.start()
        sheet = self._sheet_of_rows()
        called = clip.name or clip.shown_id
        sheet.show_head(called, clip.text if clip.text != called else "", is_other=is_other)
        for name, value in self._values(clip).items():
            sheet.show_value(name, value)
        self._show_found()
        self._show_address()

    def _forget(self) -> None:
        """Nothing is shown, and nothing is read any more."""
        self._run_id, self._file = None, (None, None)
        self._found = self._times = None
        self._are_times_known = False
        self._timer.stop()
        self._reading.ask(None)

    @Slot()
    def _read(self) -> None:
        """The row stood still: read its file, and ask for its address."""
        path, run_id = self._file[0], self._run_id
        if path is None or run_id is None:
            return
        self._reading.ask(path)
        if self._desk is not None:
            reply = partial(self._take_times, run_id, self._file)
            self._desk.session.ask_address_times(run_id, reply)

    @Slot(object)
    def _take(self, found: FileDetails) -> None:
        if found.path == self._file[0]:
            self._found = found
            self._show_found()

    def _take_times(self, run_id: int, file: object, times: AddressTimes | None) -> None:
        if (run_id, file) == (self._run_id, self._file):
            self._times, self._are_times_known = times, True
            self._show_address()

    # What is said of it

    def _values(self, clip: Clip) -> dict[str, Value]:
        """What the list knows."""
        path, audio, marks = self._file[0], clip.audio, clip.marks
        bad = "bad" if clip.status.can_retry else ""
        mark = mark_words(marks.mark)
        if not mark and path is not None:
            mark = self.tr("Heard") if marks.heard else self.tr("Not heard yet")
        twin = self._model.twin(clip.run_id)
        findings = in_order(self._model.findings(clip.run_id))
        return {
            "status": Value(status_words(clip.status), tone=bad),
            "reason": Value(self._model.remark(self._model.row_of(clip.run_id))),
            "findings": Value("\n".join(finding_sentence(f, audio, twin) for f in findings)),
            "mark": Value(mark),
            "note": Value(marks.note),
            "length": Value(exact_length_words(audio.seconds) if audio else ""),
            "rate": Value(sample_rate_words(audio.sample_rate) if audio else ""),
            "channels": Value(channels_words(audio.channels) if audio else ""),
            "format": Value(path.suffix[1:].upper() if path else ""),
            "size": Value(size_words(audio.size) if audio else ""),
            "run": Value(str(clip.run_id) if clip.run_id >= 0 else ""),
            "task": Value(clip.task_id),
            "file": Value(str(path or ""), str(path or "")),
        }

    def _show_found(self) -> None:
        """What reading the file has told so far."""
        found = self._found
        loudness = peak = checksum = Value(_PENDING if self._file[0] is not None else "")
        if found is not None:
            if found.checksum:
                checksum = Value(short_checksum(found.checksum), found.checksum)
            if found.loudness is not None:
                loudness = Value(loudness_words(found.loudness))
                peak = Value(peak_words(found.loudness))
            elif found.is_whole:
                loudness, peak = Value(self._unmeasured_words(found), tone="bad"), Value("")
                checksum = checksum if found.checksum else Value("")
        sheet = self._sheet_of_rows()
        for name, value in (("loudness", loudness), ("peak", peak), ("checksum", checksum)):
            sheet.show_value(name, value)

    def _unmeasured_words(self, found: FileDetails) -> str:
        if found.checksum:
            return self.tr("The sound of this file cannot be measured.")
        return self.tr("The clip's file is gone or cannot be read. Fetch it again.")

    @Slot()
    def _show_address(self) -> None:
        if self._run_id is None:
            return
        words = ""
        if self._file[0] is not None:
            now = self._clock.wall()
            words = AddressWords().say(self._times, now) if self._are_times_known else _PENDING
        self._sheet_of_rows().show_value("address", Value(words))

    @Slot()
    def _copy_all(self) -> None:
        if self._sheet is not None and self._run_id is not None:
            QGuiApplication.clipboard().setText(self._sheet.as_text())
