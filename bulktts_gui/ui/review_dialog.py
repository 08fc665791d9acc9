"""The questions before a review page is made: which clips, under what title, as what, where."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from bulktts_gui.core.formats import AS_IT_CAME, AudioFormat, SoundChoice
from bulktts_gui.models.wording import filled, length_words, size_words
from bulktts_gui.ui.dialog_size import FormArea
from bulktts_gui.ui.folder_chooser import choose_folder
from bulktts_gui.ui.parts import bare, button, label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QShowEvent

#: Small for mailing, good enough for judging speech, and playable in every browser.
SMALL = SoundChoice(AudioFormat.MP3, bitrate=96)
_SMALL_BYTES_A_SECOND = 96_000 / 8
#: What is around the sound in a file, and what the page says of a clip, in bytes.
_BESIDE_A_CLIP = 1000
_LONGEST_TITLE, _LONGEST_INSTRUCTIONS = 120, 300


@dataclass(frozen=True, slots=True)
class Choice:
    """Some clips that may go on a page: how long all are together, and how big as they came.

    `run_ids` are ready; `absent` others were meant as well and are not here.
    """

    run_ids: Sequence[int]
    seconds: float
    size: int
    absent: int = 0


@dataclass(frozen=True, slots=True)
class ReviewOrder:
    """The answers of the dialog. `packed`: as one zip, else as a folder, within `place`."""

    run_ids: Sequence[int]
    title: str
    instructions: str
    sound: SoundChoice
    packed: bool
    place: Path


class ReviewDialog(QDialog):
    """Asks, then shows how far it is. It stays open until the page is made or given up.

    Signals:
        wanted(object): make this page, a `ReviewOrder`.
        stopWanted(): give it up.
    """

    wanted = Signal(object)
    stopWanted = Signal()  # noqa: N815 - Qt's way of naming signals

    def __init__(
        self, every: Choice, selected: Choice | None, title: str, place: Path, parent: QWidget
    ) -> None:
        """`every` are all clips; `selected` those of them that may be meant instead."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Page for a reviewer"))
        self._every, self._selected = every, selected
        self._place = place
        self._running = False
        grid = QGridLayout()
        self._form = FormArea(grid, 560)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        self._add_clips(grid)
        self.title_edit = QLineEdit(title)
        self.title_edit.setObjectName("reviewTitle")
        self.title_edit.setMaxLength(_LONGEST_TITLE)
        self.title_edit.textChanged.connect(self._show)
        _add_row(grid, self.tr("&Title of the page"), self.title_edit)
        self.instructions = QLineEdit()
        self.instructions.setObjectName("reviewInstructions")
        self.instructions.setMaxLength(_LONGEST_INSTRUCTIONS)
        self.instructions.setPlaceholderText(
            self.tr("Optional: what they shall listen for, and until when")
        )
        _add_row(grid, self.tr("&For the reviewer"), self.instructions)
        self.small = QRadioButton(self.tr("Small files (&MP3), for mailing"))
        self.as_it_came = QRadioButton(self.tr("As the sound &came"))
        self._add_choice(grid, self.tr("Sound"), self.small, self.as_it_came)
        self.as_it_came.setObjectName("reviewAsItCame")
        self.packed = QRadioButton(self.tr("One &zip, for mailing"))
        self.as_folder = QRadioButton(self.tr("A fol&der, for a shared drive"))
        self.as_folder.setObjectName("reviewFolder")
        self._add_choice(grid, self.tr("Send as"), self.packed, self.as_folder)
        self._add_place(grid)
        self._summary = label(role="muted", wrap=True)
        self._summary.setObjectName("reviewSummary")
        self._add_rest()
        self.title_edit.selectAll()
        self.title_edit.setFocus()
        self._show()

    def show_progress(self, done: int, total: int) -> None:
        """The page is being made: so many steps of so many."""
        self._bar.setRange(0, max(1, total))
        self._bar.setValue(done)
        if self._running:
            percent = QLocale().toString(100 * done // max(1, total))
            self._summary.setText(self.tr("Making the page: %1 %").replace("%1", percent))

    def show_failure(self, reason: str) -> None:
        """It was not made; "" when the person gave it up. Everything can be asked again."""
        self._running = False
        self._bar.hide()
        self._form.setEnabled(True)
        self._trouble.setText(reason)
        self._trouble.setVisible(bool(reason))
        self._show()
        self.make.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def reject(self) -> None:
        """Cancel and Escape: give up what is under way, or else the dialog."""
        if self._running:
            self.stopWanted.emit()
        else:
            super().reject()

    # Inside

    def _add_clips(self, grid: QGridLayout) -> None:
        self._all = QRadioButton(
            self.tr("&All clips that are here (%n)", "", len(self._every.run_ids))
        )
        self._all.setObjectName("reviewAll")
        self._all.setChecked(True)
        self._absent = label(role="warn", wrap=True)
        self._absent.setObjectName("reviewAbsent")
        count = len(self._selected.run_ids) if self._selected else 0
        self._only_selected = QRadioButton(self.tr("The &selected clips (%n)", "", count))
        self._only_selected.setObjectName("reviewSelected")
        self._only_selected.setVisible(self._selected is not None)
        self._only_selected.setChecked(self._selected is not None)
        clips = QVBoxLayout()
        clips.setSpacing(2)
        for each in (self._only_selected, self._all, self._absent):
            clips.addWidget(each)
        group = QButtonGroup(self)
        group.addButton(self._all)
        group.addButton(self._only_selected)
        group.buttonToggled.connect(self._show)
        title = label(self.tr("Clips"))
        title.setContentsMargins(0, 3, 0, 0)  # as much as radio buttons have above their words
        grid.addWidget(title, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(clips, 0, 1)

    def _add_choice(
        self, grid: QGridLayout, title: str, first: QRadioButton, second: QRadioButton
    ) -> None:
        """Two ways of which one is taken, the first unless it is said otherwise."""
        group = QButtonGroup(self)
        row = QHBoxLayout()
        row.setSpacing(16)
        for each in (first, second):
            group.addButton(each)
            row.addWidget(each)
            each.setAccessibleDescription(title)
        row.addStretch(1)
        first.setChecked(True)
        group.buttonToggled.connect(self._show)
        at = grid.rowCount()
        grid.addWidget(label(title), at, 0)
        grid.addLayout(row, at, 1)

    def _add_place(self, grid: QGridLayout) -> None:
        self._where = QLineEdit(str(self._place))
        self._where.setObjectName("reviewPlace")
        self._where.setReadOnly(True)
        self._where.setAccessibleName(self.tr("Folder"))
        choose = button(self.tr("C&hoose…"), "", "folder-open-line", "reviewChoose")
        choose.setAccessibleName(self.tr("Choose a folder"))
        choose.clicked.connect(self._choose_place)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._where, 1)
        row.addWidget(choose)
        at = grid.rowCount()
        grid.addWidget(label(self.tr("Folder")), at, 0)
        grid.addLayout(row, at, 1)

    def _add_rest(self) -> None:
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("How far the page is"))
        self._bar.hide()
        self._trouble = label(role="bad", wrap=True)
        self._trouble.setObjectName("reviewTrouble")
        self._trouble.hide()
        cancel = button(self.tr("Cancel"), "", "", "reviewCancel")
        cancel.clicked.connect(self.reject)
        self.make = button(self.tr("Ma&ke the page"), "primary", "", "reviewMake")
        self.make.setDefault(True)
        self.make.clicked.connect(self._make)
        buttons = QHBoxLayout()
        buttons.addWidget(self._summary, 1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.make)
        said = self.tr(
            "They open it in any browser, without a network, listen, approve clips or ask for"
            " them to be redone, and send a small file with their answers back to you."
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 18)
        layout.setSpacing(12)
        heading = self.tr("A page on which somebody else can listen and judge")
        layout.addWidget(label(heading, "heading", wrap=True))
        layout.addWidget(label(said, "muted", wrap=True))
        layout.addSpacing(4)
        layout.addWidget(self._form, 1)
        layout.addWidget(self._trouble)
        layout.addWidget(self._bar)
        layout.addLayout(buttons)

    @property
    def _choice(self) -> Choice:
        if self._selected is not None and self._only_selected.isChecked():
            return self._selected
        return self._every

    @Slot()
    def _show(self) -> None:
        """What the answers amount to."""
        choice = self._choice
        self._absent.setText(
            self.tr("%n other(s) are not here yet and will not be on it.", "", choice.absent)
        )
        self._absent.setVisible(choice.absent > 0)
        count = len(choice.run_ids)
        size = float(choice.size)
        if self.small.isChecked():
            size = choice.seconds * _SMALL_BYTES_A_SECOND
        text = self.tr("%n clip(s), %1 long, about %2", "", count)
        size_text = size_words(round(size) + count * _BESIDE_A_CLIP)
        self._summary.setText(filled(text, length_words(choice.seconds), size_text))
        self.make.setEnabled(not self._running and bool(self.title_edit.text().strip() and count))
        self._fit()

    def _fit(self) -> None:
        """Grow where more is said than before: wrapped text does not make a window higher."""
        self._form.fit()

    @Slot()
    def _choose_place(self) -> None:
        choose_folder(self, self.tr("Where shall the page be?"), self._place, self._take_place)

    @Slot(str)
    def _take_place(self, folder: str) -> None:
        self._place = Path(folder)
        self._where.setText(folder)

    @Slot()
    def _make(self) -> None:
        self._running = True
        self._trouble.hide()
        self._form.setEnabled(False)
        self.make.setEnabled(False)
        self._bar.setRange(0, 1)  # empty, not busy: nothing here moves by itself
        self._bar.setValue(0)
        self._bar.show()
        self._fit()
        self.wanted.emit(
            ReviewOrder(
                self._choice.run_ids,
                self.title_edit.text().strip(),
                self.instructions.text().strip(),
                SMALL if self.small.isChecked() else AS_IT_CAME,
                self.packed.isChecked(),
                self._place,
            )
        )


def _add_row(grid: QGridLayout, title: str, field: QLineEdit) -> None:
    named = QLabel(title)
    named.setBuddy(field)
    field.setAccessibleName(bare(title))
    at = grid.rowCount()
    grid.addWidget(named, at, 0)
    grid.addWidget(field, at, 1)
