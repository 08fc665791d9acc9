"""Saving, from the question where and how to the report."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QMessageBox, QWidget

from bulktts_gui.core.clips import Problem, ProblemKind
from bulktts_gui.core.orders import STANDARD, SaveOrder
from bulktts_gui.core.saving import IfExists, SaveItem, SaveOutcome, SaveReport
from bulktts_gui.core.settings import Settings
from bulktts_gui.models.clip_model import ClipTableModel, Group
from bulktts_gui.workers.planning import Planner
from bulktts_gui.workers.saver import SaveThread

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtWidgets import QDialog, QPushButton

    from bulktts_gui.core.clips import SheetCells
    from bulktts_gui.core.extras import ExtrasDone, ExtrasWords
    from bulktts_gui.core.planning import Job, Listed, SavePlan, Sheet
    from bulktts_gui.ui.desk import Desk
    from bulktts_gui.ui.save_dialog import SaveDialog
    from bulktts_gui.ui.save_one import OneFile
    from bulktts_gui.workers.planning import Work

#: File names that the question about files that exist shows.
_SHOWN = 5


@dataclass(frozen=True, slots=True)
class _Errand:
    """What is being carried out. `if_exists`: None asks."""

    order: SaveOrder
    run_ids: tuple[int, ...]
    if_exists: IfExists | None
    is_one: bool = False
    #: Of one clip, the file that it becomes, once that has been asked.
    file: OneFile | None = None


class SaveFlow(QObject):
    """Asks where and how, and what to do with files that exist, and runs the threads that save.

    Signals:
        started(int): that many clips are being saved.
        progressed(int, int): clips dealt with, and clips in all.
        finishing(int, int): steps done, and steps in all, of what goes beside the clips.
        ended(object): the `SaveReport`; `asked`, `order` and `extras` say what goes with it.
        changed(): `is_saving` may be another.
        folderChosen(str): the person chose this folder.
        choicesMade(object): fields of `Settings` that the person chose, as a dict. Whoever hears it
            has the desk's settings keep them.
        orderChosen(object): the `SaveOrder` that `choose_order` asked for.
        otherWayRequested(str): the person would rather have "one-file" or "review".
    """

    started = Signal(int)
    progressed = Signal(int, int)
    finishing = Signal(int, int)
    ended = Signal(object)
    changed = Signal()
    folderChosen = Signal(str)  # noqa: N815 - Qt's way of naming signals
    choicesMade = Signal(object)  # noqa: N815
    orderChosen = Signal(object)  # noqa: N815
    otherWayRequested = Signal(str)  # noqa: N815

    def __init__(self, model: ClipTableModel, window: QWidget) -> None:
        super().__init__(window)
        self._model = model
        self._window = window
        self._desk: Desk | None = None
        self._dialog: QDialog | None = None
        self._dialog_for: tuple[int, ...] = ()
        self._errand: _Errand | None = None
        self._thread: SaveThread | None = None
        self._report: SaveReport | None = None
        self._before: tuple[SaveReport, tuple[int, ...]] | None = None
        self._cells: Mapping[int, SheetCells] = {}
        self._columns: tuple[str, ...] | None = None
        self._answers: dict[QPushButton, IfExists] = {}
        self._previews = Planner(self)
        self._sheets = Planner(self, pause=0)
        self._sheets.planned.connect(self._take_sheet)
        self._plans = Planner(self, pause=0)
        self._plans.planned.connect(self._planned)
        self._plans.failed.connect(self._plan_failed)
        #: Where the dialogs begin; "" for a folder of our own.
        self.folder = ""
        #: The runs that the last order was for, also those that were not here.
        self.asked: tuple[int, ...] = ()
        #: The last order that was carried out.
        self.order: SaveOrder | None = None
        #: What the last saving did about files that were there.
        self.if_exists = IfExists.NUMBER
        #: What was written beside the clips of the last save.
        self.extras: ExtrasDone | None = None

    def use(self, desk: Desk) -> None:
        """Save the clips of this desk from now on, as its settings say."""
        self._desk = desk
        self._cells, self._columns = {}, None
        self._before = None

    @property
    def is_saving(self) -> bool:
        """True from an order on until the last thread is gone."""
        return self._errand is not None

    # What is asked for

    def ask_and_save(self, run_ids: Sequence[int]) -> None:
        """Ask where and how, then save the ready ones of these."""
        ready = self._ready(run_ids)
        if ready and self._may_ask:
            dialog = self._open_dialog(run_ids, ready)
            dialog.chosen.connect(self._save_as_chosen)

    def choose_order(self, run_ids: Sequence[int]) -> None:
        """Ask where and how for later, when these clips may be here; `orderChosen` tells."""
        if self._dialog is None:
            dialog = self._open_dialog(run_ids, None)
            dialog.chosen.connect(self.orderChosen)

    def ask_and_save_one(self, run_id: int) -> None:
        """Ask for one clip's file name and kind, then save it there."""
        if self._may_ask and self._ready([run_id]):
            order = SaveOrder(Path(self._begin_at()), self._template())
            self._carry_out(_Errand(order, (run_id,), None, is_one=True))

    def save(
        self, run_ids: Sequence[int], folder: Path, if_exists: IfExists = IfExists.NUMBER
    ) -> None:
        """Save the ready ones of these clips into `folder` as they came, without a question.

        They are called as the settings say, where this list can follow that.
        """
        self.carry_out(SaveOrder(folder, self._template()), run_ids, if_exists)

    def carry_out(
        self,
        order: SaveOrder,
        run_ids: Sequence[int],
        if_exists: IfExists | None = IfExists.NUMBER,
    ) -> None:
        """Save the ready ones of these clips as an order says; None asks about files that exist.

        `ended` is told in any case, unless something else is being saved: then nothing is done.
        """
        if not self.is_saving:
            self._carry_out(_Errand(order, tuple(run_ids), if_exists))

    @Slot()
    def cancel(self) -> None:
        """Stop saving soon; files that are whole stay."""
        if self._thread is not None:
            self._thread.cancel()
        elif self._errand is not None and self._dialog is None:
            self._plans.stop()
            self._end_without_saving(None)

    def shut_down(self) -> None:
        """Close what is open, stop saving and wait for the threads."""
        if self._dialog is not None:
            self._dialog.reject()
        for planner in (self._previews, self._sheets, self._plans):
            planner.shut_down()
        if self._thread is not None:
            self._thread.cancel()
            self._thread.wait()
        else:
            self._errand = None

    # The dialog

    @property
    def _may_ask(self) -> bool:
        return not self.is_saving and self._dialog is None

    def _open_dialog(self, run_ids: Sequence[int], ready: Sequence[int] | None) -> SaveDialog:
        """`ready`: those that will be saved; None when it is for later."""
        # As all that saving needs: it would hold up the first paint.
        from bulktts_gui.ui.save_dialog import SaveDialog

        dialog = SaveDialog(
            self._settings(),
            self.folder,
            self._previews,
            partial(self._preview_work, ready),
            self._window,
            count=len(ready or ()),
            has_batch=bool(self._batch()),
            for_later=ready is None,
        )
        self._show(dialog)
        self._dialog_for = tuple(run_ids)
        dialog.accepted.connect(self._remember)
        dialog.otherWayRequested.connect(self.otherWayRequested)
        self._sheets.planned.connect(dialog.take_sheet)
        self._with_cells(partial(self._look_at_sheet, dialog))
        return dialog

    def _show(self, dialog: QDialog) -> None:
        self._dialog = dialog
        dialog.finished.connect(self._dialog_ended)
        dialog.open()

    @Slot()
    def _dialog_ended(self) -> None:
        self._dialog = None

    def _look_at_sheet(self, dialog: SaveDialog) -> None:
        from bulktts_gui.core import planning

        if self._dialog is dialog:
            self._sheets.plan(lambda: partial(planning.sheet_of, self._cells))

    @Slot(object)
    def _take_sheet(self, sheet: Sheet) -> None:
        self._columns = sheet.columns

    def _preview_work(self, wanted: Sequence[int] | None, order: SaveOrder) -> Work:
        from bulktts_gui.core import planning

        return partial(planning.preview, self._job(order, wanted))

    @Slot()
    def _remember(self) -> None:
        """Keep what was chosen for the next time."""
        from bulktts_gui.ui.save_dialog import SaveDialog

        dialog = self._dialog
        if not isinstance(dialog, SaveDialog):
            return
        chosen = dialog.remembered()
        self.folder = chosen["save_folder"]
        self.folderChosen.emit(self.folder)
        self.choicesMade.emit(chosen)

    @Slot(object)
    def _save_as_chosen(self, order: SaveOrder) -> None:
        self._carry_out(_Errand(order, self._dialog_for, None))

    # Names and what else has to be known

    def _ready(self, run_ids: Sequence[int]) -> list[int]:
        ready = set(self._model.run_ids(Group.READY))
        return [run_id for run_id in run_ids if run_id in ready]

    def _settings(self) -> Settings:
        return self._desk.settings.load() if self._desk is not None else Settings()

    def _template(self) -> str:
        return self._settings().name_template or STANDARD

    def _begin_at(self) -> str:
        from bulktts_gui.ui.save_dialog import standard_folder

        return self.folder or standard_folder()

    def _job(self, order: SaveOrder, wanted: Sequence[int] | None, *, lenient: bool = False) -> Job:
        from bulktts_gui.core.planning import Job

        return Job(
            self._model.listed(),
            wanted,
            order,
            self._cells,
            self._batch(),
            self.tr("Run id %1"),
            falls_back=lenient,
            columns=self._columns,
        )

    def _batch(self) -> str:
        return self._desk.session.batch_name if self._desk is not None else ""

    def _with_cells(self, go_on: Callable[[], None]) -> None:
        """Call this once it is known what the sheet says; by then it may be wanted no more."""
        if self._desk is None:
            go_on()
        else:
            self._desk.session.ask_cells(partial(self._take_cells, self._desk, go_on))

    def _take_cells(
        self, desk: Desk, go_on: Callable[[], None], cells: Mapping[int, SheetCells]
    ) -> None:
        if desk is self._desk:
            self._cells, self._columns = cells, None
            go_on()

    # Carrying out

    def _carry_out(self, errand: _Errand) -> None:
        from bulktts_gui.core import planning

        run_ids = tuple(map(self._run_id_now, errand.run_ids))
        self._errand = errand = replace(errand, run_ids=run_ids)
        self.changed.emit()
        if planning.needs_cells(errand.order):
            self._with_cells(partial(self._plan, errand))
        else:
            self._plan(errand)

    def _plan(self, errand: _Errand) -> None:
        if self._errand is errand:
            self._plans.plan(partial(self._plan_work, errand))

    def _plan_work(self, errand: _Errand) -> Work:
        from bulktts_gui.core import planning

        return partial(planning.plan_saving, self._job(errand.order, errand.run_ids, lenient=True))

    @Slot(object)
    def _planned(self, plan: SavePlan) -> None:
        errand = self._errand
        if errand is None:
            return
        if errand.is_one:
            self._plan_for_one(errand, plan.items)
        elif errand.if_exists is None and plan.existing:
            self._ask_if_exists(plan.existing)
        else:
            self._start(errand, plan.items, errand.if_exists or IfExists.NUMBER)

    @Slot()
    def _plan_failed(self) -> None:
        self._end_without_saving(Problem(ProblemKind.INTERNAL))

    def _end_without_saving(self, problem: Problem | None) -> None:
        errand = self._errand
        if errand is not None:
            self._tell(errand, SaveReport(errand.order.folder, (), problem), None)

    @Slot()
    def _give_up(self) -> None:
        """The person thought better of it."""
        self._errand = None
        self.changed.emit()

    def _run_id_now(self, run_id: int) -> int:
        """The run of a task, where it has become known."""
        is_stand_in = run_id < 0 and self._model.has(run_id)
        return self._model.clip(run_id).run_id if is_stand_in else run_id

    def _start(self, errand: _Errand, items: Sequence[SaveItem], if_exists: IfExists) -> None:
        order, self.if_exists = errand.order, if_exists
        after = self._what_goes_beside(errand) if order.extras else None
        self._report = None
        self._thread = SaveThread(
            order.folder, items, if_exists, sound=order.sound, after=after, parent=self
        )
        self._thread.progressed.connect(self.progressed)
        self._thread.finishing.connect(self.finishing)
        self._thread.finished_with.connect(self._saved)
        self._thread.finished.connect(self._thread_ended)
        self.started.emit(len(items))
        self._thread.start()

    @Slot(object)
    def _saved(self, report: SaveReport) -> None:
        self._report = report

    @Slot()
    def _thread_ended(self) -> None:
        report, self._report = self._report, None
        thread, self._thread = self._thread, None
        errand = self._errand
        if thread is not None:
            thread.deleteLater()
        if report is not None and thread is not None and errand is not None:
            self._tell(errand, report, thread.extras)

    def _tell(self, errand: _Errand, report: SaveReport, extras: ExtrasDone | None) -> None:
        self._errand = None
        self.asked, self.order, self.extras = errand.run_ids, errand.order, extras
        self._before = self._together(errand, report)
        self.changed.emit()
        self.ended.emit(report)

    # What goes beside the clips

    def _what_goes_beside(self, errand: _Errand) -> Callable[..., ExtrasDone]:
        from bulktts_gui.models.receipt_words import extras_words

        earlier, asked = None, errand.run_ids
        if self._before is not None and self._goes_on(errand):
            earlier, asked = self._before
        name = self._batch() or errand.order.folder.name
        listed = self._model.listed()
        return partial(_write_beside, errand.order, name, listed, asked, earlier, extras_words())

    def _goes_on(self, errand: _Errand) -> bool:
        """True when this takes up what the last saving has left."""
        if self._before is None or errand.is_one:
            return False
        report, asked = self._before
        saved = {result.item.run_id for result in report.of(SaveOutcome.SAVED)}
        return report.folder == errand.order.folder and set(errand.run_ids) <= set(asked) - saved

    def _together(self, errand: _Errand, report: SaveReport) -> tuple[SaveReport, tuple[int, ...]]:
        if self._before is not None and self._goes_on(errand):
            from bulktts_gui.core.extras import went_on

            earlier, asked = self._before
            return went_on(earlier, report), asked
        return report, errand.run_ids

    # One clip

    def _plan_for_one(self, errand: _Errand, items: Sequence[SaveItem]) -> None:
        if not items:
            self._give_up()  # it has left the list meanwhile
        elif errand.file is None:
            from bulktts_gui.ui.save_one import SaveOneDialog

            liked = self._settings().sound
            dialog = SaveOneDialog(items[0], errand.order.folder, liked, self._window)
            dialog.chosen.connect(self._file_chosen)
            dialog.rejected.connect(self._give_up)
            self._show(dialog)
        elif errand.if_exists is None:
            self._ask_if_exists([errand.file.target.name])
        else:
            item = replace(items[0], name=errand.file.target.name)
            self._start(errand, [item], errand.if_exists)

    @Slot(object)
    def _file_chosen(self, file: OneFile) -> None:
        errand, folder = self._errand, file.target.parent
        if errand is None:
            return
        self.folder = str(folder)
        self.folderChosen.emit(self.folder)
        if_exists: IfExists | None = IfExists.REPLACE if file.may_replace else IfExists.NUMBER
        if not file.may_replace and file.target.exists():
            if_exists = None
        order = SaveOrder(folder, errand.order.template, file.sound)
        self._carry_out(replace(errand, order=order, file=file, if_exists=if_exists))

    # Files that exist

    def _ask_if_exists(self, there: Sequence[str]) -> None:
        """Keep both, replace or skip, once for all."""
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.NoIcon)
        box.setWindowTitle(self.tr("Some files are there already"))
        text = self.tr("%n of the clips to be saved have a file in this folder.", "", len(there))
        box.setText(f"<b>{text}</b>")
        shown = "\n".join(there[:_SHOWN]) + ("\n…" if len(there) > _SHOWN else "")
        box.setInformativeText(shown)
        both = box.addButton(self.tr("&Keep both"), QMessageBox.ButtonRole.AcceptRole)
        both.setToolTip(self.tr("The new files get a number"))
        skip = box.addButton(self.tr("&Skip these"), QMessageBox.ButtonRole.AcceptRole)
        replacing = box.addButton(self.tr("&Replace"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(self.tr("&Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(both)
        self._answers = {both: IfExists.NUMBER, skip: IfExists.SKIP, replacing: IfExists.REPLACE}
        box.finished.connect(self._answered)
        self._show(box)

    @Slot()
    def _answered(self) -> None:
        """Carry out what was asked about; planned anew, for the list may have changed meanwhile."""
        box, answers = self._dialog, self._answers
        self._answers = {}
        if not isinstance(box, QMessageBox) or self._errand is None:
            return
        clicked = box.clickedButton()
        answer = next((each for button, each in answers.items() if button is clicked), None)
        if answer is None:
            self._give_up()
        else:
            self._carry_out(replace(self._errand, if_exists=answer))


def _write_beside(
    order: SaveOrder,
    name: str,
    listed: Listed,
    asked: Sequence[int],
    earlier: SaveReport | None,
    words: ExtrasWords,
    report: SaveReport,
    cancelled: Callable[[], bool],
    progress: Callable[[int, int], None],
) -> ExtrasDone:
    """Runs in the thread that saves. What was saved before a stop counts too."""
    from bulktts_gui.core import planning
    from bulktts_gui.core.extras import went_on, write_extras

    whole = report if earlier is None else went_on(earlier, report)
    clips = planning.wanted_clips(listed, asked)
    return write_extras(
        order.folder, order.extras, name, whole, clips, words,
        cancelled=cancelled, progress=progress,
    )  # fmt: skip
