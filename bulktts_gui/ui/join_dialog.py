"""The questions before clips become one file: which, where, as what, and with what."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDir, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QDialog,
    QDoubleSpinBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMessageBox,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from bulktts_gui.core.captions import CaptionFormat
from bulktts_gui.core.clips import Problem, ProblemKind
from bulktts_gui.core.formats import AudioFormat
from bulktts_gui.core.join_plan import JoinOrder, Totals, look
from bulktts_gui.core.joining import JOINED_FORMATS, JoinOptions
from bulktts_gui.models import join_words
from bulktts_gui.models.format_words import format_words
from bulktts_gui.models.wording import problem_words, size_words
from bulktts_gui.ui.dialog_size import FormArea
from bulktts_gui.ui.folder_chooser import choose_folder
from bulktts_gui.ui.parts import bare, button, label, set_role
from bulktts_gui.ui.theme import scaled
from bulktts_gui.workers.planning import Planner

if TYPE_CHECKING:
    from bulktts_gui.core.join_plan import Spot
    from bulktts_gui.core.settings import Settings
    from bulktts_gui.workers.joining import Material
    from bulktts_gui.workers.planning import Work

_WIDTH, _SPIN_WIDTH = 580, 130
#: Seconds; nobody would sit through more.
LONGEST_PAUSE, LONGEST_FADE = 10.0, 5.0
#: In LUFS: what podcasts have, and players on phones are made for.
EVEN_LOUDNESS = -16.0
_LONGEST_NAME = 200


class JoinDialog(QDialog):
    """Asks how to join. Open it with `open()`; it deletes itself when closed.

    Signals:
        ordered(object, object): the person wants these clips (a `Material`) joined as this
            `JoinOrder` says; all questions are answered.
        fetchRequested(object): the person would rather have these run ids fetched first.
    """

    ordered = Signal(object, object)
    fetchRequested = Signal(object)  # noqa: N815 - Qt's way of naming signals

    def __init__(
        self,
        every: Material,
        selected: Material | None,
        settings: Settings,
        place: tuple[str, str],
        parent: QWidget,
    ) -> None:
        """`every`: all clips; `selected`: those of them that are meant at first, if any.

        `place`: the folder, and the file's name without its ending.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("joinDialog")
        self.setWindowTitle(self.tr("All in one file"))
        self._every, self._selected = every, selected
        self._totals = Totals.of(())
        # The person has pressed the button, and is waited for by nothing but a look at the disk.
        self._is_decided = False
        self._question: QMessageBox | None = None
        self._planner = Planner(self)
        self._planner.planned.connect(self._looked)
        self._planner.failed.connect(self._look_failed)
        self._build()
        self._take_up(settings, *place)
        self._connect()
        self._choose_clips()
        self._name.selectAll()
        self._name.setFocus()

    # What the flow uses

    def set_clips(self, every: Material, selected: Material | None) -> None:
        """More clips may have come meanwhile; what was chosen stays."""
        self._every = every
        if self._selected is not None and selected is not None:
            self._selected = selected
        self._choose_clips()

    @property
    def options(self) -> JoinOptions:
        """How to join, as chosen now."""
        kinds = {CaptionFormat.SRT: self._srt, CaptionFormat.WEBVTT: self._vtt}
        return JoinOptions(
            AudioFormat(self._format.currentData()),
            pause=round(self._pause.value(), 2),
            fade=round(self._fade.value() * 1000),
            loudness=EVEN_LOUDNESS if self._even.isChecked() else None,
            chapters=self._chapters.isChecked(),
            captions=frozenset(k for k, c in kinds.items() if c.isChecked() and c.isEnabled()),
            title=self._stem(),
        )

    @property
    def place(self) -> tuple[str, str]:
        """The folder, and the file's name without its ending, as they were written."""
        return self._folder.text().strip(), self._stem()

    def remembered(self) -> dict[str, Any]:
        """The fields of `Settings` that bring these choices back the next time."""
        return {
            "save_folder": str(self._path() or ""),
            "join_format": self._format.currentData(),
            "join_pause": round(self._pause.value(), 2),
            "join_fade": round(self._fade.value(), 2),
            "join_even": self._even.isChecked(),
            "join_chapters": self._chapters.isChecked(),
            "join_srt": self._srt.isChecked(),
            "join_vtt": self._vtt.isChecked(),
        }

    def done(self, result: int) -> None:
        """However it ends, nothing of it goes on."""
        self._planner.shut_down()
        if self._question is not None:
            self._question.close()
        super().done(result)

    # Building

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        self._grid = grid
        self._add_clips()
        self._add_place()
        self._add_sound()
        self._add_beside()
        self._summary = label(wrap=True)
        self._summary.setObjectName("joinSummary")
        self._trouble = label(role="bad", wrap=True)
        self._trouble.setObjectName("joinTrouble")
        self._trouble.hide()
        cancel = button(self.tr("Cancel"), object_name="joinCancel")
        cancel.clicked.connect(self.reject)
        self._make = button(self.tr("Ma&ke the file"), "primary", object_name="joinMake")
        line = QHBoxLayout()
        line.addWidget(self._summary, 1)
        line.addWidget(cancel)
        line.addWidget(self._make)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 18)
        layout.setSpacing(12)
        layout.addWidget(label(self.tr("Join the clips into one file"), "heading", wrap=True))
        self._form = FormArea(grid, _WIDTH)
        layout.addWidget(self._form, 1)
        layout.addWidget(self._trouble)
        layout.addLayout(line)
        # From a field Enter makes the file; on another button, such as Cancel, it presses that one.
        self._make.setDefault(True)

    def _add_clips(self) -> None:
        self._only_selected = QRadioButton()
        self._only_selected.setObjectName("joinSelected")
        self._all = QRadioButton()
        self._all.setObjectName("joinAll")
        (self._all if self._selected is None else self._only_selected).setChecked(True)
        group = QButtonGroup(self)
        group.addButton(self._only_selected)
        group.addButton(self._all)
        self._which = group
        self._absent = label(role="warn", wrap=True)
        self._absent.setObjectName("joinAbsent")
        self._fetch = button(self.tr("&Fetch them first"), "link", object_name="joinFetch")
        self._missing = QWidget()
        missing = QHBoxLayout(self._missing)
        missing.setContentsMargins(0, 0, 0, 0)
        missing.addWidget(self._absent, 1)
        missing.addWidget(self._fetch)
        clips = QVBoxLayout()
        clips.setSpacing(2)
        order = label(self.tr("One after the other, in the order of their numbers."), "muted")
        order.setWordWrap(True)
        for each in (self._only_selected, self._all, order, self._missing):
            clips.addWidget(each)
        self._clips_title = label(self.tr("Clips"))
        self._grid.addWidget(self._clips_title, 0, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addLayout(clips, 0, 1)

    def _add_place(self) -> None:
        self._name = QLineEdit()
        self._name.setObjectName("joinName")
        self._name.setMaxLength(_LONGEST_NAME)
        self._ending = label(role="muted")
        self._ending.setObjectName("joinEnding")
        self._add_row(self.tr("&Name"), self._name, self._ending)
        self._folder = QLineEdit()
        self._folder.setObjectName("joinFolder")
        choose = button(self.tr("&Choose…"), object_name="joinChooseFolder")
        choose.setAccessibleName(self.tr("Choose the folder"))
        choose.clicked.connect(self._choose_folder)
        self._add_row(self.tr("Fol&der"), self._folder, choose)
        self._folder_hint = self._add_hint("joinFolderHint")

    def _add_sound(self) -> None:
        self._format = QComboBox()
        self._format.setObjectName("joinFormat")
        for fmt in JOINED_FORMATS:
            self._format.addItem(format_words(fmt), fmt.value)
        self._add_row(self.tr("Forma&t"), self._format)
        self._sound_hint = self._add_hint("joinSoundHint")
        self._pause = self._seconds("joinPause", LONGEST_PAUSE)
        self._add_row(self.tr("&Pause between clips"), self._pause)
        self._fade = self._seconds("joinFade", LONGEST_FADE)
        self._fade.setSpecialValueText(self.tr("None"))
        self._fade.setToolTip(self.tr("How long each clip takes to swell and to die away"))
        self._add_row(self.tr("Fade in and o&ut"), self._fade)
        self._even = QCheckBox(self.tr("Make all clips equally &loud"))
        self._even.setObjectName("joinEven")
        self._grid.addWidget(self._even, self._grid.rowCount(), 1)

    def _add_beside(self) -> None:
        self._chapters = QCheckBox(self.tr("Ch&apters, named like the clips"))
        self._chapters.setObjectName("joinChapters")
        self._chapter_hint = _hint("joinChapterHint")
        self._srt = QCheckBox(self.tr("&Subtitles for video players (SRT)"))
        self._srt.setObjectName("joinSrt")
        self._vtt = QCheckBox(self.tr("Captions for &web pages (WebVTT)"))
        self._vtt.setObjectName("joinVtt")
        self._caption_hint = _hint("joinCaptionHint")
        column = QVBoxLayout()
        column.setSpacing(2)
        for each in (self._chapters, self._chapter_hint, self._srt, self._vtt, self._caption_hint):
            column.addWidget(each)
        at = self._grid.rowCount()
        title = label(self.tr("With it"))
        title.setContentsMargins(0, 4, 0, 0)
        self._grid.addWidget(title, at, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addLayout(column, at, 1)
        self._grid.setRowStretch(at + 1, 1)

    def _add_row(self, title: str, field: QWidget, beside: QWidget | None = None) -> None:
        named = label(title)
        named.setBuddy(field)
        field.setAccessibleName(bare(title))
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(field, 0 if isinstance(field, QDoubleSpinBox) else 1)
        if beside is not None:
            line.addWidget(beside)
        elif isinstance(field, QDoubleSpinBox):
            line.addStretch(1)
        at = self._grid.rowCount()
        self._grid.addWidget(named, at, 0)
        self._grid.addLayout(line, at, 1)

    def _add_hint(self, object_name: str) -> QLabel:
        made = _hint(object_name)
        self._grid.addWidget(made, self._grid.rowCount(), 1)
        return made

    def _seconds(self, object_name: str, most: float) -> QDoubleSpinBox:
        made = QDoubleSpinBox()
        made.setObjectName(object_name)
        made.setRange(0.0, most)
        made.setSingleStep(0.1)
        made.setDecimals(1)
        made.setSuffix(self.tr(" s"))
        made.setFixedWidth(scaled(_SPIN_WIDTH))
        # A style sheet's padding does not reach the field within.
        made.lineEdit().setTextMargins(8, 0, 8, 0)
        return made

    def _take_up(self, settings: Settings, folder: str, name: str) -> None:
        self._folder.setText(QDir.toNativeSeparators(folder))
        self._folder.setCursorPosition(0)
        self._name.setText(name)
        self._format.setCurrentIndex(max(0, self._format.findData(settings.join_format)))
        self._pause.setValue(settings.join_pause)
        self._fade.setValue(settings.join_fade)
        self._even.setChecked(settings.join_even)
        self._chapters.setChecked(settings.join_chapters)
        self._srt.setChecked(settings.join_srt)
        self._vtt.setChecked(settings.join_vtt)

    def _connect(self) -> None:
        self._which.buttonToggled.connect(self._choose_clips)
        self._fetch.clicked.connect(self._fetch_first)
        self._name.textChanged.connect(self._changed)
        self._folder.textChanged.connect(self._changed)
        self._format.currentIndexChanged.connect(self._changed)
        for spin in (self._pause, self._fade):
            spin.valueChanged.connect(self._changed)
        for check in (self._even, self._chapters, self._srt, self._vtt):
            check.toggled.connect(self._changed)
        self._make.clicked.connect(self._decide)

    # While the person chooses

    @property
    def _material(self) -> Material:
        if self._selected is not None and self._only_selected.isChecked():
            return self._selected
        return self._every

    @Slot()
    def _choose_clips(self) -> None:
        count = len(self._every.places)
        self._all.setText(self.tr("&All clips that are here (%n)", "", count))
        count = 0 if self._selected is None else len(self._selected.places)
        self._only_selected.setText(self.tr("Only the s&elected ones (%n)", "", count))
        material = self._material
        self._totals = Totals.of(material.sounds())
        has_choice = self._selected is not None
        self._only_selected.setVisible(has_choice)
        self._all.setVisible(has_choice)
        self._absent.setText(join_words.absent_words(len(material.absent)))
        self._missing.setVisible(bool(material.absent))
        # On the line of what stands first beside it.
        self._clips_title.setContentsMargins(0, 3 if has_choice else 0, 0, 0)
        self._changed()

    @Slot()
    def _changed(self) -> None:
        """Say at once what this comes to; look at the disk when the hand pauses."""
        options, material = self.options, self._material
        self._is_decided = False
        self._ending.setText(options.fmt.suffix)
        self._summary.setText(join_words.totals_words(self._totals, options))
        _say(self._sound_hint, join_words.sound_words(options.fmt, self._totals.rate))
        words = join_words.chapter_words(options.fmt, self._totals.clips)
        _say(self._chapter_hint, words if options.chapters else "")
        self._chapters.setAccessibleDescription(self._chapter_hint.text())
        words = join_words.caption_words(material.with_text, self._totals.clips)
        for check in (self._srt, self._vtt):
            check.setEnabled(material.with_text > 0)
            check.setAccessibleDescription(words)
        wanted = self._srt.isChecked() or self._vtt.isChecked()
        _say(self._caption_hint, words if wanted or not material.with_text else "")
        self._say_trouble("")
        fault = self._fault()
        self._say_folder(fault)
        is_possible = not fault and bool(self._stem()) and self._totals.clips > 0
        self._make.setEnabled(is_possible)
        if is_possible:
            self._planner.plan(self._work)
        else:
            self._planner.stop()
        self._fit()

    def _stem(self) -> str:
        """The name without an ending that somebody wrote as well."""
        name = self._name.text().strip()
        for fmt in AudioFormat:
            if name.lower().endswith(fmt.suffix):
                return name[: -len(fmt.suffix)].strip()
        return name

    def _path(self) -> Path | None:
        """The folder, None while what is written is none."""
        text = self._folder.text().strip()
        try:
            path = Path(text).expanduser()
        except (RuntimeError, ValueError):
            return None
        return path if text and "\0" not in text and path.is_absolute() else None

    def _fault(self) -> str:
        if not self._folder.text().strip():
            return self.tr("Choose a folder for the file.")
        if self._path() is None:
            return self.tr("Write the whole path of the folder, or press Choose.")
        return ""

    def _work(self) -> Work:
        return partial(look, self._path() or Path(), self._stem(), self.options)

    @Slot(object)
    def _looked(self, spot: Spot) -> None:
        """This is where the file would go."""
        fault, hint = join_words.place_words(spot.place)
        self._say_folder(fault, hint)
        self._make.setEnabled(not fault)
        size = self._totals.size_as(self.options)
        short = spot.free is not None and spot.free < size
        text = self.tr("The disk has only %1 left. Make some space, or choose another folder.")
        self._say_trouble(text.replace("%1", size_words(spot.free or 0)) if short else "")
        self._fit()
        if self._is_decided and not fault:
            self._is_decided = False
            if spot.taken:
                self._ask_about(spot)
            else:
                self._order(spot, frozenset())

    @Slot()
    def _look_failed(self) -> None:
        self._is_decided = False
        self._make.setEnabled(True)
        self._say_trouble(problem_words(Problem(ProblemKind.INTERNAL)))
        self._fit()

    def _say_folder(self, fault: str, hint: str = "") -> None:
        set_role(self._folder_hint, "role", "bad" if fault else "muted")
        _say(self._folder_hint, fault or hint)
        self._folder.setAccessibleDescription(fault or hint)

    def _say_trouble(self, words: str) -> None:
        _say(self._trouble, words)

    def _fit(self) -> None:
        """Grow where more is said than before: wrapped text does not make a window higher."""
        self._form.fit()

    @Slot()
    def _choose_folder(self) -> None:
        choose_folder(
            self, self.tr("Choose a folder for the file"), self._path(), self._take_folder
        )

    @Slot(str)
    def _take_folder(self, folder: str) -> None:
        self._folder.setText(QDir.toNativeSeparators(folder))
        self._folder.setCursorPosition(0)

    # Deciding

    @Slot()
    def _fetch_first(self) -> None:
        absent = list(self._material.absent)
        self.reject()
        self.fetchRequested.emit(absent)

    @Slot()
    def _decide(self) -> None:
        """Look once more where the file would go: what is there may have changed."""
        self._make.setEnabled(False)
        self._is_decided = True
        self._planner.plan(self._work)

    def _ask_about(self, spot: Spot) -> None:
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.NoIcon)
        box.setWindowTitle(self.tr("Replace?"))
        text = self.tr("%n file(s) of this name are there already.", "", len(spot.taken))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(text)
        box.setInformativeText("\n".join(file.name for file in spot.taken))
        both = box.addButton(self.tr("&Keep both"), QMessageBox.ButtonRole.AcceptRole)
        both.setObjectName("joinKeepBoth")
        both.setToolTip(self.tr("The new file gets a number"))
        swap = box.addButton(self.tr("&Replace"), QMessageBox.ButtonRole.DestructiveRole)
        swap.setObjectName("joinReplace")
        box.addButton(self.tr("&Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(both)
        box.buttonClicked.connect(self._answered)
        box.finished.connect(self._question_ended)
        self._question, self._spot = box, spot
        box.open()

    @Slot(QAbstractButton)
    def _answered(self, pressed: QAbstractButton) -> None:
        if pressed.objectName() == "joinKeepBoth":
            self._order(self._spot, frozenset())
        elif pressed.objectName() == "joinReplace":
            self._order(self._spot, frozenset(self._spot.taken))

    @Slot()
    def _question_ended(self) -> None:
        self._question = None

    def _order(self, spot: Spot, replaceable: frozenset[Path]) -> None:
        target = spot.files[0]
        title = target.name.removesuffix(target.suffix)
        order = JoinOrder(target, replace(self.options, title=title), replaceable)
        material = self._material
        self._question = None
        self.accept()
        self.ordered.emit(material, order)


def _hint(object_name: str) -> QLabel:
    made = label(role="muted", wrap=True)
    made.setObjectName(object_name)
    return made


def _say(where: QLabel, words: str) -> None:
    where.setText(words)
    where.setVisible(bool(words))
