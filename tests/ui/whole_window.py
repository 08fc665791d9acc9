"""Every page, bar, menu and dialog of the window, one after the other, for tests that look at all.

`Tour(window).stops()` brings each on screen and gives its name and its widget; the next one is
brought when the last was looked at.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QDoubleSpinBox,
    QFileDialog,
    QGridLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QRadioButton,
    QToolTip,
    QWidget,
)

from bulktts_gui.core.clips import ClipStatus, Mark, Marks, Problem, ProblemKind
from bulktts_gui.core.findings import Place, Rejected
from bulktts_gui.core.review_answers import AnswerFault, Answers, UnusableAnswer
from bulktts_gui.core.run_ids import RejectReason
from bulktts_gui.core.saving import SaveItem, SaveOutcome, SaveReport, SaveResult
from bulktts_gui.core.sheet_changes import Changed, SheetChange
from bulktts_gui.models.clip_model import Group
from bulktts_gui.models.import_words import rejected_words
from bulktts_gui.ui.changes_dialog import ChangesDialog
from bulktts_gui.ui.details_dialog import DetailsDialog
from bulktts_gui.ui.icons import icon
from bulktts_gui.ui.menus import RowMenu
from bulktts_gui.ui.parts import Slider, button, tool_button
from tests.ui.sample_clips import failed, missing, new_clips, ready, waiting, working

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from bulktts_gui.ui.main_window import MainWindow

SHEET = "run_id,Scene\n1000001,One\n12.5,Two\n"
_FIRST = 1000


def let_pass(ms: int) -> None:
    """Let the window work; Python's other threads too, which `QTest.qWait` would hold up."""
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


class Tour:
    """`window` is one of the samples', with nothing fetched: the list is made up here."""

    def __init__(self, window: MainWindow, pause: int = 120) -> None:
        self._window = window
        self._pause = pause

    def stops(self, *, dialogs: bool = True) -> Iterator[tuple[str, QWidget]]:
        """Every stop; `dialogs` or the window alone."""
        window = self._window
        window._show_key_page()
        yield self._stop("first page", window)
        window._show_add_page()
        yield self._stop("page to add", window)
        window.add_page.edit.setPlainText(SHEET)
        yield self._stop("page to add, with a sheet", window)
        window.add_page.edit.clear()
        self._fill_the_list()
        yield self._stop("list", window)
        window.view.delegate.hovered_row, window.view.delegate.hovered_column = 4, 5
        window.details.toggle.setChecked(True)
        yield self._stop("details", window)
        window.details.toggle.setChecked(False)
        for tone in ("bad", "good", "info"):
            words = "This is what has come of it. You can go on or take it back."
            other = ("undo", "Undo")
            window.banner.show_(tone, words, "undo", "Show them", other=other)
            yield self._stop(f"message, {tone}", window)
        window.banner.hide()
        window.top.show_fetch(running=True, paused=True, to_fetch=3, failed=2)
        yield self._stop("bars", window)
        window.footer.show_progress(3, 9, "3 of 9 ready · 84 MB · about 20 s left", busy=True)
        yield self._stop("while fetching", window)
        window._refresh()
        yield from self._menus()
        if dialogs:
            yield from self._dialogs()

    def gallery(self) -> Gallery:
        """Every kind of control, put up beside the window."""
        made = Gallery(self._window)
        made.show()
        made.activateWindow()
        let_pass(self._pause)
        return made

    def tooltip(self) -> QWidget:
        """A tooltip, on screen."""
        place = self._window.mapToGlobal(QPoint(50, 50))
        for number in range(100):  # a pointer that moves takes it away
            QToolTip.showText(place, f"What it is for {number}", self._window)
            let_pass(self._pause)
            for each in QApplication.topLevelWidgets():
                if each.inherits("QTipLabel") and each.isVisible():
                    return each
        raise AssertionError("no tooltip came")

    def _fill_the_list(self) -> None:
        window = self._window
        window.model.reset([])
        window.model.add(new_clips(range(_FIRST, _FIRST + 9)))
        kinds: list[Callable[[int], object]] = [
            ready, ready, ready, failed, missing, waiting, working,
            lambda run_id: working(run_id, ClipStatus.ASKING),
        ]  # fmt: skip
        updates = [make(_FIRST + at) for at, make in enumerate(kinds)]
        window.model.apply(updates)  # type: ignore[arg-type]
        window.model.set_playing(_FIRST + 1)
        window.player_bar.show_clip(
            "Name of a clip", "Text of the clip that is heard", b"\x80" * 99
        )
        window.player_bar.set_duration(7000)
        window.player_bar.set_can_move(back=True, on=True, play=True)
        window._show_fitting_page()
        window.view.select_run(_FIRST)
        window.view.setFocus()

    def _menus(self) -> Iterator[tuple[str, QWidget]]:
        window = self._window
        row_menu = RowMenu({ClipStatus.READY}, window)
        for name, menu in (("menu", window.menu), ("menu of a row", row_menu)):
            menu.popup(window.mapToGlobal(QPoint(40, 60)))
            first = next(each for each in menu.actions() if each.isEnabled())
            menu.setActiveAction(first)
            yield self._stop(name, menu)
            menu.close()
        row_menu.deleteLater()

    def _dialogs(self) -> Iterator[tuple[str, QWidget]]:
        for name, show in self._shows().items():
            show()
            self._wait_for_dialog()
            for dialog in open_dialogs():
                if not isinstance(dialog, QFileDialog):
                    yield self._stop(name, dialog)
                    if name == "settings":
                        yield from self._pages_of(dialog)
                dialog.reject()
            let_pass(30)

    def _pages_of(self, dialog: QWidget) -> Iterator[tuple[str, QWidget]]:
        for page in list(dialog._pages):  # type: ignore[attr-defined]
            dialog.show_page(page.objectName())  # type: ignore[attr-defined]
            yield self._stop(f"settings, {page.objectName()}", dialog)

    def _shows(self) -> dict[str, Callable[[], object]]:
        window = self._window
        ids = window.model.run_ids()
        return {
            "save": lambda: window._saving.ask_and_save(ids),
            "save as they come": window._deliveries.as_they_arrive.trigger,
            "files are there": lambda: window._saving._ask_if_exists([f"{n}" for n in range(7)]),
            "one file": window._deliveries.joining.ask,
            "review page": window._deliveries.review.ask,
            "answers": self._show_answers,
            "changed sheet": self._show_changes,
            "not usable": self._show_faults,
            "receipt": self._show_receipt,
            "settings": window.house.settings.show,
            "help": window.house.support.show_help,
            "about": window.house.support.show_about,
            "lists": window.lists.show_all,
        }

    def _show_answers(self) -> None:
        window = self._window
        first, second, *_ = window.model.run_ids()
        marks = {first: Marks(Mark.REDO, note="Again, slower"), second: Marks(Mark.KEPT)}
        window._rows.marking.set_mark([second], Mark.REDO)
        unusable = tuple(UnusableAnswer(n, "7" * (n % 2), f) for n, f in enumerate(AnswerFault))
        faults = {each.fault: 1 for each in unusable}
        window._deliveries.review._file = Path("answers.json")
        window._deliveries.review._show(Answers("x", marks, unusable, faults, "Anna"))

    def _show_changes(self) -> None:
        run_id = self._window.model.run_ids()[0]
        changes = [SheetChange(run_id, str(run_id), what, "Before", "After") for what in Changed]
        ChangesDialog(changes, self._window).open()

    def _show_faults(self) -> None:
        faults = [Rejected("12.5", Place(line=3), "ids.csv", reason) for reason in RejectReason]
        words = [rejected_words(each) for each in faults]
        DetailsDialog("Not usable", words, self._window).open()

    def _show_receipt(self) -> None:
        window = self._window
        there, asked = window.model.run_ids(Group.READY), window.model.run_ids()
        kinds = (ProblemKind.FILE_GONE, ProblemKind.CANNOT_CONVERT)
        results = [
            SaveResult(SaveItem(i, Path("x"), "x"), SaveOutcome.FAILED, problem=Problem(kind))
            for i, kind in zip(there[1:], kinds, strict=False)
        ]
        saved = SaveItem(there[0], Path("x"), "x")
        results.append(SaveResult(saved, SaveOutcome.SAVED, Path("x")))
        window._save_panel.tell(SaveReport(Path("/clips"), tuple(results)), asked)
        window._save_panel.show_receipt()

    def _wait_for_dialog(self) -> None:
        for _ in range(200):
            let_pass(25)
            if open_dialogs():
                return
        raise AssertionError("no dialog came")

    def _stop(self, name: str, widget: QWidget) -> tuple[str, QWidget]:
        let_pass(self._pause)
        return name, widget


class Gallery(QDialog):
    """Every kind of control; `controls` can have the keyboard."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        layout = QGridLayout(self)
        self.controls: list[QWidget] = []
        for row, kind in enumerate(("", "primary", "flat", "link", "chip", "role")):
            plain, held, off = (button("Words", kind, "", kind or "plain") for _ in range(3))
            held.setDown(True)
            off.setEnabled(False)
            for column, each in enumerate((plain, held, off)):
                layout.addWidget(each, row, column)
            self.controls.append(plain)
        choice, lines = QComboBox(), QListWidget()
        choice.addItems(["One", "Two"])
        lines.addItems(["First", "Second"])
        lines.setCurrentRow(0)
        linked = QLabel('See <a href="https://example.org">the page</a>')
        play = tool_button("play-fill", "Play", "playButton")
        play.setProperty("kind", "round")
        play.setIcon(icon("play-fill", QPalette.ColorRole.HighlightedText))
        more: list[QWidget] = [
            tool_button("add-line", "Add"), play, QLineEdit("Words"), choice, QCheckBox("Box"),
            QRadioButton("Round"), QDoubleSpinBox(), Slider(Qt.Orientation.Horizontal),
            QPlainTextEdit("Text"), lines,
        ]  # fmt: skip
        for row, widget in enumerate((*more, linked)):
            layout.addWidget(widget, row, 5)
        self.controls += more


def open_dialogs() -> list[QDialog]:
    """The dialogs on screen."""
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]


def set_type(application: QApplication, points: float) -> None:
    """Give all text this size, as the system's settings would."""
    font = application.font()
    font.setPointSizeF(points)
    application.setFont(font)
