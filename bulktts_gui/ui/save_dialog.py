"""The dialog for saving: where to, under which names, as what, and what beside."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDir, QStandardPaths, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from bulktts_gui.core.names import TemplateMistakeKind
from bulktts_gui.core.orders import STANDARD, Extras, SaveOrder
from bulktts_gui.core.planning import Place, fitting
from bulktts_gui.core.settings import sound_fields
from bulktts_gui.models.wording import filled, size_words
from bulktts_gui.ui.announcing import describe, say
from bulktts_gui.ui.dialog_size import FormArea
from bulktts_gui.ui.folder_chooser import choose_folder
from bulktts_gui.ui.format_choice import FormatChoice
from bulktts_gui.ui.name_field import NameField
from bulktts_gui.ui.name_preview import NamePreview
from bulktts_gui.ui.parts import button, label, menu_button, set_role

if TYPE_CHECKING:
    from collections.abc import Callable

    from bulktts_gui.core.planning import Preview, Sheet
    from bulktts_gui.core.settings import Settings
    from bulktts_gui.workers.planning import Planner, Work

_WIDTH = 600
#: What stays free of the screen's height, in pixels.
_SCREEN_EDGE = 80


class SaveDialog(QDialog):
    """Asks how to save. Open it with `open()`; it deletes itself when closed.

    Signals:
        chosen(object): the `SaveOrder`, when the person has pressed Save.
        otherWayRequested(str): the person would rather have "one-file" or "review".
    """

    chosen = Signal(object)
    otherWayRequested = Signal(str)  # noqa: N815 - Qt's way of naming signals

    def __init__(
        self,
        settings: Settings,
        folder: str,
        planner: Planner,
        preview: Callable[[SaveOrder], Work],
        parent: QWidget,
        *,
        count: int = 0,
        has_batch: bool = False,
        for_later: bool = False,
    ) -> None:
        """`preview` gives the work for the planner; it is called with an order once typing pauses.

        `count`: clips that will be saved. `has_batch`: the list has a name. `for_later`: the order
        is to be carried out another time, nobody knows for how many clips.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("saveDialog")
        later = self.tr("Save clips as they come")
        self.setWindowTitle(later if for_later else self.tr("Save clips"))
        self._preview = preview
        self._count = count
        self._has_batch = has_batch
        self._for_later = for_later
        self._kept = settings.name_template or STANDARD
        self._knows_columns = False
        self._is_over = False
        # The folder that the words below it are about.
        self._judged: Path | None = None
        self._planner = planner
        self._planner.planned.connect(self._show_plan)
        self._build()
        self.folder.setText(QDir.toNativeSeparators(folder or standard_folder()))
        self.names.set_template(self._kept)
        self.sound.set_choice(settings.sound_preset, settings.own_sound)
        extras = settings.extras
        for check, on in zip(self._checks, (extras.report, extras.playlist, extras.archive),
                             strict=True):  # fmt: skip
            check.setChecked(on)
        self.more.setChecked(bool(extras))
        self._connect()
        self._say_count(None)
        self._changed()
        self._fit()
        self.folder.setCursorPosition(0)
        self.accept_button.setFocus()

    # What the flow uses

    @property
    def order(self) -> SaveOrder:
        """What is chosen now."""
        # What goes beside clips tells of all of them: it is not for some that come one by one.
        extras = Extras() if self._for_later else self._extras
        folder = self._path() or Path()
        return SaveOrder(folder, self.names.template, self.sound.sound, extras)

    @property
    def _extras(self) -> Extras:
        report, playlist, archive = (check.isChecked() for check in self._checks)
        return Extras(report, playlist, archive)

    def remembered(self) -> dict[str, Any]:
        """The fields of `Settings` that bring these choices back the next time."""
        extras = self._extras
        return {
            "save_folder": str(self._path() or ""),
            "name_template": self.names.template,
            "sound_preset": self.sound.preset,
            **sound_fields(self.sound.own),
            "save_report": extras.report,
            "save_playlist": extras.playlist,
            "save_archive": extras.archive,
        }

    @Slot(object)
    def take_sheet(self, sheet: Sheet) -> None:
        """What names can be made of besides numbers, names and texts, once that is known.

        A template that was kept and does not fit this list gives way to the standard one.
        """
        self._knows_columns = True
        if self.names.template == self._kept:
            self.names.set_template(fitting(self._kept, sheet.columns))
        self.names.set_columns(sheet.columns, language=sheet.has_language, batch=self._has_batch)

    # Building

    def _build(self) -> None:
        self.folder = QLineEdit()
        self.folder.setObjectName("saveFolderEdit")
        self.folder.setAccessibleName(self.tr("Folder"))
        self.choose_folder = button(self.tr("&Choose…"), object_name="chooseFolderButton")
        self.choose_folder.setAccessibleName(self.tr("Choose the folder"))
        folder_line = QHBoxLayout()
        folder_line.setSpacing(6)
        folder_line.addWidget(self.folder, 1)
        folder_line.addWidget(self.choose_folder)
        self._folder_hint = label(role="muted", wrap=True)
        self._folder_hint.setObjectName("folderHint")
        self.names = NameField()
        self.preview = NamePreview()
        self.sound = FormatChoice()
        self.more = button(self.tr("&More"), "link", object_name="saveMoreButton")
        self.more.setCheckable(True)
        self._beside = self._build_beside()
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self._title(self.tr("&Folder"), self.folder), 0, 0, top)
        grid.addLayout(folder_line, 0, 1)
        grid.addWidget(self._folder_hint, 1, 1)
        grid.setRowMinimumHeight(2, 8)
        grid.addWidget(self._title(self.tr("&Names"), self.names.edit), 3, 0, top)
        grid.addWidget(self.names, 3, 1)
        grid.addWidget(self.preview, 4, 1)
        grid.setRowMinimumHeight(5, 8)
        grid.addWidget(self._title(self.tr("Forma&t"), self.sound.presets), 6, 0, top)
        grid.addWidget(self.sound, 6, 1)
        grid.setRowMinimumHeight(7, 8)
        grid.addWidget(self.more, 8, 1, Qt.AlignmentFlag.AlignLeading)
        grid.addWidget(self._beside, 9, 1)
        grid.setRowStretch(10, 1)
        self._scroll = FormArea(grid, _WIDTH)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 18)
        layout.setSpacing(12)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(self._build_summary())
        layout.addLayout(self._build_buttons())
        # From a field Enter saves; on another button, such as Cancel, it presses that one.
        self.accept_button.setDefault(True)

    def _build_beside(self) -> QWidget:
        """What can be written beside the clips, folded away at first."""
        report = QCheckBox(self.tr("A ta&ble of what was saved, for a spreadsheet program"))
        report.setObjectName("reportCheck")
        playlist = QCheckBox(self.tr("A &playlist, to hear them in order"))
        playlist.setObjectName("playlistCheck")
        archive = QCheckBox(self.tr("One &zip file with everything, to pass on"))
        archive.setObjectName("zipCheck")
        self._checks = (report, playlist, archive)
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(label(self.tr("Write also:"), "muted"))
        for check in self._checks:
            column.addWidget(check)
        return box

    def _build_summary(self) -> QWidget:
        self._summary = label(wrap=True)
        self._summary.setObjectName("saveSummary")
        self._warning = label(role="bad", wrap=True)
        self._warning.setObjectName("saveWarning")
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._summary)
        column.addWidget(self._warning)
        self._summary.setVisible(not self._for_later)
        self._warning.hide()
        return box

    def _build_buttons(self) -> QHBoxLayout:
        self.other_ways = menu_button(self.tr("&Other ways to save"), "flat", "otherWaysButton")
        menu = self.other_ways.menu()
        one_file = menu.addAction(self.tr("All in &one file…"))
        review = menu.addAction(self.tr("A page for &reviewers…"))
        one_file.triggered.connect(self._ask_for_one_file)
        review.triggered.connect(self._ask_for_review)
        self.other_ways.setVisible(not self._for_later)
        cancel = button(self.tr("Cancel"), object_name="cancelSaveButton")
        cancel.clicked.connect(self.reject)
        words = self.tr("Choose") if self._for_later else self.tr("&Save")
        self.accept_button = button(words, "primary", object_name="saveButton")
        line = QHBoxLayout()
        line.addWidget(self.other_ways)
        line.addStretch(1)
        line.addWidget(cancel)
        line.addWidget(self.accept_button)
        return line

    def _title(self, words: str, field: QWidget) -> QLabel:
        made = label(words)
        made.setBuddy(field)
        made.setContentsMargins(0, 8, 0, 0)  # on the line of the field beside it
        return made

    def _connect(self) -> None:
        self.folder.textChanged.connect(self._changed)
        self.choose_folder.clicked.connect(self._choose_folder)
        self.names.changed.connect(self._changed)
        self.sound.changed.connect(self._changed)
        self.more.toggled.connect(self._fold)
        for check in self._checks:
            check.toggled.connect(self._changed)
        self.accept_button.clicked.connect(self._accept)
        self.more.setVisible(not self._for_later)
        self._fold()

    # While the person chooses

    @Slot()
    def _changed(self) -> None:
        """Say at once what is wrong; plan anew when typing pauses."""
        if self._is_over:
            return  # what the sheet says came late
        words = self.names.mistake_words()
        mistake = self.names.mistake
        if (
            mistake is not None
            and mistake.kind is TemplateMistakeKind.UNKNOWN_FIELD
            and not self._knows_columns
            and self.names.template == self._kept
        ):
            words = ""  # it may be a column, as it was the last time
        self.names.say_mistake(words)
        self.preview.show_mistake(words)
        place = self._path()
        if place is None:
            self._say_folder(self._folder_fault())
        elif place != self._judged:
            self._say_folder(None)
        self._judged = place
        self.accept_button.setEnabled(mistake is None and place is not None)
        if mistake is None and place is not None:
            self._planner.plan(self._work)
        else:
            self._planner.stop()
        self._fit()

    def _work(self) -> Work:
        return self._preview(self.order)

    @Slot(object)
    def _show_plan(self, plan: Preview) -> None:
        self.preview.show_plan(plan)
        faults = {
            Place.FILE: self.tr("There is a file in its place. Choose another folder."),
            Place.REFUSED: self.tr("You may not write there. Choose another folder."),
        }
        self._say_folder(
            faults.get(plan.place),
            self.tr("It is made when you save.") if plan.place is Place.NEW else "",
        )
        self._say_count(plan)
        self._fit()

    def _say_folder(self, fault: str | None, hint: str = "") -> None:
        words = fault or hint
        set_role(self._folder_hint, "role", "bad" if fault else "muted")
        self._folder_hint.setText(words)
        self._folder_hint.setVisible(bool(words))
        describe(self.folder, words, aloud=bool(fault))

    def _folder_fault(self) -> str:
        if not self.folder.text().strip():
            return self.tr("Choose a folder for the clips.")
        return self.tr("Write the whole path of the folder, or press Choose.")

    def _say_count(self, plan: Preview | None) -> None:
        if self._for_later:
            return
        clips = self.tr("%n clip(s)", "", plan.clips if plan is not None else self._count)
        warning = ""
        if plan is not None:
            size = size_words(plan.size)
            clips = filled(self.tr("%1, about %2"), clips, size)
            if plan.free is not None and plan.free < plan.size:
                warning = self.tr("The disk has only %1 left. Make some space, or choose another.")
                warning = warning.replace("%1", size_words(plan.free))
        self._summary.setText(clips)
        if warning != self._warning.text():
            say(self._warning, warning)
        self._warning.setText(warning)
        self._warning.setVisible(bool(warning))

    def _path(self) -> Path | None:
        """The folder, None while what is written is none."""
        text = self.folder.text().strip()
        try:
            path = Path(text).expanduser()
        except (RuntimeError, ValueError):
            return None
        return path if text and "\0" not in text and path.is_absolute() else None

    @Slot()
    def _fold(self) -> None:
        self._beside.setVisible(self.more.isChecked() and not self._for_later)
        self.more.setText(self.tr("&Less") if self.more.isChecked() else self.tr("&More"))
        # A screen reader says whether it is checked, so what it is called must not change too.
        self.more.setAccessibleName(self.tr("More choices"))
        self._fit()

    def _fit(self) -> None:
        """Grow for what has come, as far as the screen allows; never shrink under the hand."""
        self._scroll.fit()

    # Choosing the folder

    @Slot()
    def _choose_folder(self) -> None:
        question = self.tr("Choose a folder for the clips")
        choose_folder(self, question, self._path(), self._folder_chosen)

    @Slot(str)
    def _folder_chosen(self, folder: str) -> None:
        self.folder.setText(QDir.toNativeSeparators(folder))

    # Ending

    @Slot()
    def _accept(self) -> None:
        order = self.order
        self.accept()
        self.chosen.emit(order)

    @Slot()
    def _ask_for_one_file(self) -> None:
        self._leave_for("one-file")

    @Slot()
    def _ask_for_review(self) -> None:
        self._leave_for("review")

    def _leave_for(self, way: str) -> None:
        self.reject()
        self.otherWayRequested.emit(way)

    def done(self, result: int) -> None:
        """Whatever ends the dialog ends its planning too."""
        if not self._is_over:
            self._is_over = True
            self._planner.planned.disconnect(self._show_plan)
            self._planner.stop()
        super().done(result)


def standard_folder() -> str:
    """A folder of our own where the system keeps music."""
    place = QStandardPaths.StandardLocation.MusicLocation
    return str(Path(QStandardPaths.writableLocation(place) or Path.home(), "Bulk TTS"))
