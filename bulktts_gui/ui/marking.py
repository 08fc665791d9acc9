"""Marks: what a person makes of clips, by key and by menu, and what is done with it then."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QStandardPaths, Qt, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QFileDialog, QInputDialog, QLineEdit, QMenu

from bulktts_gui.core.clips import Mark, Marks, Problem, ProblemError, ProblemKind
from bulktts_gui.models.clip_model import ClipTableModel, Group
from bulktts_gui.models.health_words import finding_label, in_order
from bulktts_gui.models.wording import mark_words, problem_words
from bulktts_gui.ui.announcing import say
from bulktts_gui.ui.clip_delegate import HEARD_ICON, MARK_ICONS, NOTE_ICON
from bulktts_gui.ui.fetch_flow import GOOD_NEWS
from bulktts_gui.ui.icons import icon
from bulktts_gui.ui.parts import shortened
from bulktts_gui.ui.player import PlayerState
from bulktts_gui.ui.undo import MarkClips, TakeMarks
from bulktts_gui.workers.outgoing import JobThread

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from PySide6.QtGui import QUndoStack
    from PySide6.QtWidgets import QWidget

    from bulktts_gui.models.clip_store import Verdicts
    from bulktts_gui.ui.clip_view import ClipView
    from bulktts_gui.ui.desk import Desk
    from bulktts_gui.ui.parts import Banner
    from bulktts_gui.ui.playback import Playback
    from bulktts_gui.ui.save_panel import SavePanel

#: Milliseconds of a clip, or the part of a shorter one, after which it was heard.
HEARD_MS, HEARD_PART = 2000, 0.9
#: The position moves on many times a second; what is further, in milliseconds, is a leap.
_LEAP = 1000
_LONGEST_NOTE = 2000


class Marking(QObject):
    """Marks the selected rows, notes what was heard, and saves, copies and exports by marks."""

    def __init__(
        self,
        model: ClipTableModel,
        view: ClipView,
        undo: QUndoStack,
        banner: Banner,
        playback: Playback,
        save_panel: SavePanel,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._model = model
        self._view = view
        self._undo = undo
        self._banner = banner
        self._player = playback.player
        self._save_panel = save_panel
        self._window = window
        self._desk: Desk | None = None
        self._export: JobThread | None = None
        self._export_path = Path()
        self._listened = self._position = 0
        self._heard: int | None = None
        # The player has K alone.
        self.keep = self._action(MARK_ICONS[Mark.KEPT], Qt.Key.Key_K)
        self.keep.triggered.connect(self._keep_selected)
        self.redo = self._action(MARK_ICONS[Mark.REDO], Qt.Key.Key_R)
        self.redo.triggered.connect(self._redo_selected)
        self.note = self._action(NOTE_ICON, Qt.Key.Key_N)
        self.note.triggered.connect(self._note_selected)
        self.menu = QMenu(window)
        self.ear_check = self.menu.addAction(icon(HEARD_ICON), "")
        self.ear_check.setShortcut(QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_E))
        window.addAction(self.ear_check)  # for its keys to work while the menu is closed
        self.save_kept = self.menu.addAction(icon(MARK_ICONS[Mark.KEPT]), "")
        self.save_kept.triggered.connect(self._save_kept)
        self.copy_redo = self.menu.addAction(icon(MARK_ICONS[Mark.REDO]), "")
        self.copy_redo.triggered.connect(self._copy_ids_to_redo)
        self.export = self.menu.addAction(icon("file-list-line"), "")
        self.export.triggered.connect(self._ask_and_export)
        self.menu.aboutToShow.connect(self._offer)
        self._player.positionChanged.connect(self._moved)
        self._player.currentChanged.connect(self._took)
        model.recordingsReplaced.connect(self._forget)
        self.retranslate()

    def retranslate(self) -> None:
        """Name everything in the language of the moment."""
        self.keep.setText(self.tr("&Keep"))
        self.redo.setText(self.tr("To re&do"))
        self.note.setText(self.tr("&Note…"))
        self.menu.setTitle(self.tr("&Marks"))
        self.ear_check.setText(self.tr("&Listen to the unheard"))
        self.save_kept.setText(self.tr("&Save the kept"))
        self.copy_redo.setText(self.tr("&Copy the ids to redo"))
        self.export.setText(self.tr("&Export verdicts…"))

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        return super().event(event)

    def use(self, desk: Desk) -> None:
        """Work on this desk from now on."""
        self._desk = desk

    def add_to_row_menu(self, menu: QMenu, before: QAction, run_ids: Sequence[int]) -> None:
        """Offer marks in the menu of these rows."""
        marks = {self._model.marks(run_id).mark for run_id in run_ids}
        self.keep.setChecked(marks == {Mark.KEPT})
        self.redo.setChecked(marks == {Mark.REDO})
        menu.insertActions(before, [self.keep, self.redo, self.note])
        menu.insertSeparator(before)

    def set_mark(self, run_ids: Sequence[int], mark: Mark) -> None:
        """Give runs a verdict, until that is undone."""
        changed = [r for r in run_ids if self._model.marks(r).mark is not mark]
        self._push(changed, mark, partial(self._change_words, mark))
        say(self._view, mark_words(mark) or self.tr("No mark"))

    def set_note(self, run_ids: Sequence[int], note: str) -> None:
        """Give runs a note ("": none), until that is undone."""
        note = note.strip()[:_LONGEST_NOTE]
        changed = [r for r in run_ids if self._model.marks(r).note != note]
        self._push(changed, note, partial(self._change_words, None))

    def take(self, marks: Mapping[int, Marks], words: Callable[[], str]) -> None:
        """Give runs that the list holds these marks, until that is undone in one step.

        `words` says what that step is.
        """
        if marks and self._desk is not None:
            self._undo.push(TakeMarks(self._model, self._desk.session, marks, words))

    def ask_note(self, run_ids: Sequence[int]) -> None:
        """Ask for the note of these runs."""
        notes = {self._model.marks(run_id).note for run_id in run_ids}
        before = notes.pop() if len(notes) == 1 else ""
        question = self.tr("Note on %n clip(s):", "", len(run_ids))
        if len(run_ids) == 1:
            clip = self._model.clip(run_ids[0])
            question = self.tr("Note on %1:").replace(
                "%1", shortened(clip.name or clip.shown_id, 60)
            )
        # One line, so that Enter is all it takes to go on listening.
        normal = QLineEdit.EchoMode.Normal
        note, is_meant = QInputDialog.getText(
            self._window, self.tr("Note"), question, normal, before
        )
        if is_meant:
            self.set_note(run_ids, note)

    def mark_heard(self, run_id: int) -> None:
        """Note that somebody listened to this run; that is nothing to undo."""
        if self._desk is None or not self._model.has(run_id):
            return
        marks = self._model.marks(run_id)
        if not marks.heard:
            now = {run_id: replace(marks, heard=True)}
            self._desk.session.set_marks(self._model.set_marks(now))

    def export_to(self, path: Path) -> None:
        """Write the table of all clips with their marks, in the background; then say so."""
        self.shut_down()
        job = partial(_write_verdicts, path, self._model.verdicts())
        self._export = JobThread(job, self)
        self._export.finished.connect(self._say_exported)
        self._export_path = path
        self._export.start()

    def shut_down(self) -> None:
        """Wait for a table that is being written; that takes no second."""
        if self._export is not None:
            self._export.wait()
            self._export.deleteLater()
            self._export = None

    # Inside

    def _change_words(self, mark: Mark | None) -> str:
        """What giving this verdict is called in the menu; None is for a note."""
        if mark is None:
            return self.tr("Note")
        return mark_words(mark) or self.tr("Take the mark away")

    def _push(self, run_ids: Sequence[int], change: Mark | str, words: Callable[[], str]) -> None:
        if run_ids and self._desk is not None:
            session = self._desk.session
            self._undo.push(MarkClips(self._model, session, run_ids, change, words))

    def _toggle(self, mark: Mark) -> None:
        """Give the selected runs a verdict; take it from them when all have it."""
        run_ids = self._view.selected_run_ids()
        have_it = all(self._model.marks(run_id).mark is mark for run_id in run_ids)
        self.set_mark(run_ids, Mark.NONE if have_it else mark)

    @Slot()
    def _keep_selected(self) -> None:
        self._toggle(Mark.KEPT)

    @Slot()
    def _redo_selected(self) -> None:
        self._toggle(Mark.REDO)

    @Slot()
    def _note_selected(self) -> None:
        if run_ids := self._view.selected_run_ids():
            self.ask_note(run_ids)

    # The menu

    @Slot()
    def _offer(self) -> None:
        self.save_kept.setEnabled(self._model.count(Group.KEPT) > 0)
        self.copy_redo.setEnabled(self._model.count(Group.REDO) > 0)
        self.export.setEnabled(self._model.total > 0)

    @Slot()
    def _save_kept(self) -> None:
        self._save_panel.save(self._model.run_ids(Group.KEPT))

    @Slot()
    def _copy_ids_to_redo(self) -> None:
        ids = [self._model.shown_id(run_id) for run_id in self._model.run_ids(Group.REDO)]
        QGuiApplication.clipboard().setText("\n".join(ids))
        text = self.tr("%n run id(s) copied.", "", len(ids))
        self._banner.show_("good", text, ms=GOOD_NEWS)

    @Slot()
    def _ask_and_export(self) -> None:
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        folder = QStandardPaths.writableLocation(documents)
        dialog = QFileDialog(self._window, self.tr("Export verdicts"), folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Table (*.csv)"))
        dialog.setDefaultSuffix("csv")
        dialog.selectFile(self.tr("verdicts") + ".csv")
        chosen = dialog.selectedFiles() if dialog.exec() else []
        dialog.deleteLater()
        if chosen:
            self.export_to(Path(chosen[0]))

    @Slot()
    def _say_exported(self) -> None:
        if self._export is None or not self._export.isFinished():
            return
        error = self._export.answer.exception()
        if error is None:
            text = self.tr("Verdicts exported to %1.").replace("%1", str(self._export_path))
            self._banner.show_("good", text, ms=GOOD_NEWS)
        else:
            problem = Problem(ProblemKind.INTERNAL)
            if isinstance(error, ProblemError):
                problem = error.problem
            self._banner.show_("bad", problem_words(problem))

    # Hearing

    @Slot(int)
    def _moved(self, position: int) -> None:
        step, self._position = position - self._position, position
        player = self._player
        if player.state is not PlayerState.PLAYING or not 0 < step <= _LEAP:
            return
        self._listened += step
        enough = min(HEARD_MS, HEARD_PART * player.duration) if player.duration else HEARD_MS
        if self._listened >= enough and isinstance(player.key, int):
            self._heard = player.key
            if self._model.group is not Group.UNHEARD:
                self._note_heard()

    @Slot(object)
    def _took(self, key: object) -> None:
        """Another clip is in hand: of the unheard ones the last may leave the list now."""
        if key != self._heard:
            self._note_heard()
        self._listened = self._position = 0

    def _note_heard(self) -> None:
        run_id, self._heard = self._heard, None
        if run_id is not None:
            self.mark_heard(run_id)

    @Slot(object)
    def _forget(self, run_ids: Sequence[int]) -> None:
        """Nobody has heard or judged a recording that has just come; what was noted stays."""
        marks = {run_id: Marks(note=self._model.marks(run_id).note) for run_id in run_ids}
        if self._desk is not None:
            self._desk.session.set_marks(self._model.set_marks(marks))

    def _action(self, icon_name: str, key: Qt.Key) -> QAction:
        action = QAction(icon(icon_name), "", self)
        action.setCheckable(icon_name != NOTE_ICON)
        action.setShortcut(QKeySequence(Qt.Modifier.CTRL | key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.setShortcutVisibleInContextMenu(True)
        self._view.addAction(action)
        return action


def _write_verdicts(path: Path, verdicts: Verdicts, _must_stop: Callable[[], bool]) -> None:
    """Write a table of the verdicts, in whatever thread. Raises ProblemError."""
    from bulktts_gui.core.verdicts import write_table

    write_table(path, _table(verdicts))


def _table(verdicts: Verdicts) -> Iterator[tuple[str, ...]]:
    yield (
        QCoreApplication.translate("Marking", "Number"),
        QCoreApplication.translate("Marking", "Run id"),
        QCoreApplication.translate("Marking", "Name"),
        QCoreApplication.translate("Marking", "Verdict"),
        QCoreApplication.translate("Marking", "Heard"),
        QCoreApplication.translate("Marking", "Note"),
        QCoreApplication.translate("Marking", "Worth a listen"),
    )
    yes = QCoreApplication.translate("Marking", "yes")
    for number, (shown_id, name, marks, findings) in enumerate(zip(*verdicts, strict=True), 1):
        heard = yes if marks.heard else ""
        labels = "; ".join(map(finding_label, in_order(findings)))
        yield (str(number), shown_id, name, mark_words(marks.mark), heard, marks.note, labels)
