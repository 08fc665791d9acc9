"""Having somebody else judge: the page that goes out to them, and their answers coming back."""

from __future__ import annotations

from collections import deque
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from bulktts_gui.core.clips import Mark, Problem, ProblemError, ProblemKind
from bulktts_gui.core.review_answers import join, read_answers
from bulktts_gui.models import review_words
from bulktts_gui.models.clip_model import ClipTableModel, Group
from bulktts_gui.models.wording import filled, problem_words
from bulktts_gui.ui.answers_dialog import AnswersDialog
from bulktts_gui.ui.parts import shortened
from bulktts_gui.ui.review_dialog import Choice, ReviewDialog, ReviewOrder
from bulktts_gui.workers.outgoing import JobThread
from bulktts_gui.workers.review import ReviewThread, make_review

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Container, Sequence

    from bulktts_gui.core.clips import Marks
    from bulktts_gui.core.review import ReviewExport
    from bulktts_gui.core.review_answers import Answers
    from bulktts_gui.ui.clip_view import ClipView
    from bulktts_gui.ui.desk import Desk
    from bulktts_gui.ui.marking import Marking
    from bulktts_gui.ui.parts import Banner

#: No more of what a reviewer asks for is shown one by one.
_MOST_LINES = 500


class ReviewFlow(QObject):
    """Makes review pages, and takes the answers to them as marks.

    Signals:
        changed(): a page is being made, or no longer.
        made(object): a page was made; the path of its folder or zip.
    """

    changed = Signal()
    made = Signal(object)

    def __init__(
        self,
        model: ClipTableModel,
        view: ClipView,
        marking: Marking,
        banner: Banner,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._model = model
        self._view = view
        self._marking = marking
        self._banner = banner
        self._window = window
        self._desk: Desk | None = None
        # What was chosen the last time.
        self._place: Path | None = None
        self._title = ""
        self._dialog: ReviewDialog | None = None
        self._making: ReviewThread | None = None
        self._made: ReviewExport | None = None
        # Files that wait for those before them to be read and decided on.
        self._waiting: deque[Path] = deque()
        self._reading: JobThread | None = None
        self._file = Path()
        self._answers: Answers | None = None
        self._deciding: AnswersDialog | None = None

    @property
    def is_busy(self) -> bool:
        """True while a page is being made."""
        return self._making is not None

    @property
    def actions(self) -> dict[str, Callable[[], None]]:
        """What the banner's buttons do about a page, by the names of their actions."""
        return {"review-page": self.open_page, "review-folder": self.open_folder}

    def use(self, desk: Desk) -> None:
        """Work on this desk from now on."""
        self._desk = desk

    def shut_down(self) -> None:
        """Give up what is under way, wait for the threads, and close the dialogs."""
        self._waiting.clear()
        making, self._making = self._making, None
        reading, self._reading = self._reading, None
        for thread in filter(None, (making, reading)):
            thread.cancel()
            thread.wait()
            thread.deleteLater()
        for dialog in filter(None, (self._dialog, self._deciding)):
            dialog.done(QDialog.DialogCode.Rejected)
        if making is not None:
            self.changed.emit()

    # The page

    @Slot()
    def ask(self) -> None:
        """Ask which clips shall be on a page and where it shall be; then make it."""
        if self._dialog is not None or self._deciding is not None:
            return
        every = self._choice(self._model.run_ids())
        if not every.run_ids:
            text = self.tr("No clip is here yet. Fetch some first, then make a page of them.")
            self._banner.show_("info", text)
            return
        chosen = self._view.selected_run_ids()
        selected = self._choice(chosen) if 1 < len(chosen) < self._model.total else None
        if selected is not None and not selected.run_ids:
            selected = None
        batch = self._desk.session.batch_name if self._desk is not None else ""
        title = self._title or batch or self.tr("Clips to review")
        self._dialog = ReviewDialog(every, selected, title, self._default_place(), self._window)
        self._dialog.wanted.connect(self._make)
        self._dialog.stopWanted.connect(self._stop)
        self._dialog.finished.connect(self._asked)
        self._dialog.open()

    @Slot()
    def open_page(self) -> None:
        """Show the page that was made last in the browser."""
        if self._made is not None and self._made.page is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._made.page)))

    @Slot()
    def open_folder(self) -> None:
        """Show the folder that the last page lies in, as a folder or a zip."""
        if self._made is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._made.path.parent)))

    # The answers

    @Slot()
    def choose_answers(self) -> None:
        """Ask for the files that reviewers have sent back, and take their answers."""
        downloads = QStandardPaths.StandardLocation.DownloadLocation
        folder = QStandardPaths.writableLocation(downloads)
        dialog = QFileDialog(self._window, self.tr("Read a reviewer's answers"), folder)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters([self.tr("Answers (*.json)"), self.tr("All files (*)")])
        dialog.filesSelected.connect(self._take_files)
        dialog.open()

    @Slot(object)
    def take_answers(self, path: Path) -> None:
        """Read a file of answers, show what is in it, and take them as marks if that is wanted.

        One file after another: those that come meanwhile wait.
        """
        self._waiting.append(Path(path))
        self._read_next()

    # Making the page

    def _choice(self, run_ids: Sequence[int]) -> Choice:
        """What there is to know of these clips before they are on a page, in the list's order."""
        ready = set(self._model.run_ids(Group.READY)).intersection(run_ids)
        sounds = self._model.sounds()
        known = [
            (run_id, audio)
            for run_id, audio in zip(sounds.run_ids, sounds.audio, strict=True)
            if run_id in ready
        ]
        return Choice(
            [run_id for run_id, _ in known],
            sum(audio.seconds for _, audio in known if audio is not None),
            sum(audio.size for _, audio in known if audio is not None),
            len(run_ids) - len(known),
        )

    def _default_place(self) -> Path:
        if self._place is not None:
            return self._place
        stored = self._desk.settings.load().save_folder if self._desk is not None else ""
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        return Path(stored or QStandardPaths.writableLocation(documents))

    @Slot(object)
    def _make(self, order: ReviewOrder) -> None:
        if self._making is not None or self._dialog is None:
            return
        self._place, self._title = order.place, order.title
        here = filter(self._model.has, order.run_ids)
        clips = [(self._model.position(run_id) + 1, self._model.clip(run_id)) for run_id in here]
        mirrored = self._window.layoutDirection() is Qt.LayoutDirection.RightToLeft
        words = review_words.page_words(order.title, order.instructions, right_to_left=mirrored)
        job = partial(
            make_review, order.place, clips, self._model.total, words, order.sound, order.packed
        )
        self._making = ReviewThread(job, self)
        self._making.progressed.connect(self._dialog.show_progress)
        self._making.finished.connect(self._ended)
        self._making.start()
        self.changed.emit()

    @Slot()
    def _stop(self) -> None:
        if self._making is not None:
            self._making.cancel()

    @Slot(int)
    def _asked(self, _result: int) -> None:
        self._dialog = None

    @Slot()
    def _ended(self) -> None:
        thread, dialog = self._making, self._dialog
        if thread is None or not thread.isFinished():
            return  # of one that was shut down when this was already on its way
        self._making = None
        thread.deleteLater()
        self.changed.emit()
        error = thread.answer.exception()
        made = None if error is not None else thread.answer.result()
        if made is not None:
            self._made = made
            if dialog is not None:
                dialog.accept()
            self._say_made(made)
            self.made.emit(made.path)
        elif dialog is not None:
            dialog.show_failure("" if error is None else problem_words(_problem_of(error)))

    def _say_made(self, made: ReviewExport) -> None:
        folder = ("review-folder", self.tr("Open folder"))
        if made.page is None:
            text = self.tr(
                "The page is ready: send the zip “%1” to whoever shall listen. They unpack it"
                " before they open the page."
            )
            first, other = folder, ("", "")
        else:
            text = self.tr("The page is ready: send the folder “%1” to whoever shall listen.")
            first, other = ("review-page", self.tr("Open the page")), folder
        said = filled(text, made.path.name)
        if made.left_out:
            said += " " + self.tr("%n clip(s) could not be put on it.", "", len(made.left_out))
            said += " " + problem_words(made.left_out[0].problem or Problem(ProblemKind.INTERNAL))
        self._banner.show_("bad" if made.left_out else "good", said, *first, other=other)

    # Taking the answers

    @Slot(list)
    def _take_files(self, paths: list[str]) -> None:
        for path in paths:
            self.take_answers(Path(path))

    def _read_next(self) -> None:
        if self._reading is None and self._deciding is None and self._waiting:
            self._file = self._waiting.popleft()
            job = partial(_read, self._file, frozenset(self._model.run_ids()))
            self._reading = JobThread(job, self)
            self._reading.finished.connect(self._was_read)
            self._reading.start()

    @Slot()
    def _was_read(self) -> None:
        thread = self._reading
        if thread is None or not thread.isFinished():
            return
        self._reading = None
        thread.deleteLater()
        error = thread.answer.exception()
        if error is not None:
            self._banner.show_("bad", problem_words(_problem_of(error)))
        else:
            self._show(thread.answer.result())
        self._read_next()

    def _show(self, answers: Answers) -> None:
        """Show what is in a file, and let the person decide; or say what is wrong with it."""
        name = self._file.name
        if answers.trouble is not None:
            self._banner.show_("bad", review_words.trouble_words(answers.trouble, name))
            return
        joined = join(answers, self._own(answers), take_theirs=True)
        unusable = review_words.unusable_words(answers)
        unusable += [review_words.too_long_words(self._model.shown_id(r)) for r in joined.too_long]
        if not joined.changes and not unusable:
            text = self.tr("“%1” has no answers that your list does not have already.")
            self._banner.show_("info", filled(text, name))
            return
        self._answers = answers
        self._deciding = AnswersDialog(
            review_words.whose_words(answers),
            review_words.summary_words(answers, name),
            self._window,
            asked=self._lines(answers, joined.differing),
            unusable=unusable,
            differing=len(joined.differing),
            usable=bool(joined.changes),
        )
        self._deciding.finished.connect(self._decided)
        self._deciding.open()

    @Slot(int)
    def _decided(self, result: int) -> None:
        dialog, answers = self._deciding, self._answers
        self._deciding = self._answers = None
        if dialog is not None and answers is not None and result == QDialog.DialogCode.Accepted:
            self._take(answers, take_theirs=dialog.takes_theirs)
        self._read_next()

    def _take(self, answers: Answers, *, take_theirs: bool) -> None:
        changes = join(answers, self._own(answers), take_theirs=take_theirs).changes
        whose = review_words.whose_words(answers)
        self._marking.take(changes, partial(review_words.whose_words, answers))
        said = self.tr("%1: %n clip(s) marked.", "", len(changes)).replace("%1", whose)
        redo = ("show-redo", self.tr("Show those to redo"))
        self._banner.show_(
            "good",
            said,
            *(("undo", self.tr("Undo")) if changes else ("", "")),
            other=redo if self._model.count(Group.REDO) else ("", ""),
        )

    def _own(self, answers: Answers) -> dict[int, Marks]:
        """The person's own marks of the clips that the answers are about."""
        here = filter(self._model.has, answers.marks)
        return {run_id: self._model.marks(run_id) for run_id in here}

    def _lines(self, answers: Answers, differing: Collection[int]) -> list[str]:
        """What the reviewer says that a person wants to read, in the order of the list."""
        differing = set(differing)
        wanted = [
            run_id
            for run_id, marks in answers.marks.items()
            if self._model.has(run_id)
            and (marks.mark is Mark.REDO or marks.note or run_id in differing)
        ]
        wanted.sort(key=self._model.position)
        lines = []
        for run_id in wanted[:_MOST_LINES]:
            clip = self._model.clip(run_id)
            called = shortened(clip.name or clip.shown_id, 60)
            lines.append(review_words.answer_words(called, answers.marks[run_id], clip.marks))
        if len(wanted) > _MOST_LINES:
            lines.append(self.tr("… and %n more.", "", len(wanted) - _MOST_LINES))
        return lines


def _read(path: Path, known: Container[int], _must_stop: Callable[[], bool]) -> Answers:
    return read_answers(path, known)


def _problem_of(error: BaseException) -> Problem:
    return error.problem if isinstance(error, ProblemError) else Problem(ProblemKind.INTERNAL)
