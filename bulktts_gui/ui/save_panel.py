"""Saving as the window offers it: the buttons, the progress in the footer, how it came out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices

from bulktts_gui.core.clips import ClipStatus
from bulktts_gui.models.clip_model import ClipTableModel, Group

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bulktts_gui.core.extras import ExtrasDone
    from bulktts_gui.core.saving import SaveReport
    from bulktts_gui.core.tally import Tally
    from bulktts_gui.ui.bars import Footer
    from bulktts_gui.ui.clip_view import ClipView
    from bulktts_gui.ui.parts import Banner
    from bulktts_gui.ui.save_flow import SaveFlow


class SavePanel(QObject):
    """Joins the saving to the list, the footer and the banner, and tells of all that was wanted.

    The banner's actions are "open-folder", "see-why" and "continue-saving"; whoever hears of one
    calls `open_folder`, `show_receipt` or `go_on`.

    Signals:
        changed(): what can be done now may be different.
        missingRequested(object): fetch these run ids, and save them as the last order says.
        continueRequested(object): save these run ids, which are here, as the last order says.
    """

    changed = Signal()
    missingRequested = Signal(object)  # noqa: N815 - Qt's way of naming signals
    continueRequested = Signal(object)  # noqa: N815

    def __init__(
        self,
        flow: SaveFlow,
        model: ClipTableModel,
        view: ClipView,
        footer: Footer,
        banner: Banner,
    ) -> None:
        super().__init__(flow)
        self._flow = flow
        self._model = model
        self._view = view
        self._footer = footer
        self._banner = banner
        self._tally: Tally | None = None
        self._extras: ExtrasDone | None = None
        view.saveRequested.connect(self.save)
        footer.save_all.clicked.connect(self.save_all)
        footer.save_selected.clicked.connect(self.save_selected)
        footer.stop_saving.clicked.connect(flow.cancel)
        flow.changed.connect(self.changed)
        flow.started.connect(self._started)
        flow.progressed.connect(self._progressed)
        flow.finishing.connect(self._finishing)
        flow.ended.connect(self._ended)

    # What is asked for

    @Slot(object)
    def save(self, run_ids: list[int]) -> None:
        """Ask where, and save these clips; the receipt tells of those that are not here."""
        ready = [r for r in run_ids if self._model.clip(r).status is ClipStatus.READY]
        if self._flow.is_saving:
            self._banner.show_(
                "info", self.tr("Clips are being saved. Save more when these are done.")
            )
        elif len(run_ids) == 1 and ready:
            self._flow.ask_and_save_one(ready[0])
        elif ready:
            self._flow.ask_and_save(run_ids)
        elif len(run_ids) > 1:
            self._banner.show_(
                "info", self.tr("None of these clips is here yet. Fetch them first, then save.")
            )
        else:
            self._banner.show_(
                "info", self.tr("This clip is not here yet. Fetch it first, then save it.")
            )

    @Slot()
    def save_all(self) -> None:
        """Ask where, and save the whole list, as far as it is here."""
        self._flow.ask_and_save(self._model.run_ids())

    @Slot()
    def save_selected(self) -> None:
        """Ask where, and save the selected clips."""
        self.save(self._view.selected_run_ids())

    def forget(self) -> None:
        """Forget the last saving, which was of another list."""
        self._tally = None

    def tell_again(self) -> None:
        """Say once more how the last saving came out: what it left is still left."""
        self._say()

    @Slot()
    def open_folder(self) -> None:
        """Show the folder of the last save in the file manager."""
        self._show_folder()
        if self._tally is not None and self._tally.missing:
            self._say()  # what is left to do stays in sight

    @Slot()
    def show_receipt(self) -> None:
        """Show what the last save left out, with the reasons."""
        from bulktts_gui.ui.receipt import ReceiptDialog

        if self._tally is None:
            return
        dialog = ReceiptDialog(
            self._tally,
            self._model,
            self._view.window(),
            to_fetch=len(list(self._to_fetch())),
            to_save=len(list(self._to_save())),
        )
        dialog.openFolderRequested.connect(self._show_folder)
        dialog.missingRequested.connect(self._get_missing)
        dialog.continueRequested.connect(self.go_on)
        dialog.rejected.connect(self._say)
        dialog.open()

    @Slot()
    def go_on(self) -> None:
        """Save what the last save could not: after a stop, or now that there is room."""
        if run_ids := list(self._to_save()):
            self.continueRequested.emit(run_ids)

    @Slot()
    def _show_folder(self) -> None:
        if self._tally is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._tally.report.folder)))

    @Slot()
    def _get_missing(self) -> None:
        if run_ids := list(self._to_fetch()):
            self.missingRequested.emit(run_ids)

    # What goes on

    @Slot(int)
    def _started(self, total: int) -> None:
        self._footer.stop_saving.show()
        self._progressed(0, total)
        self.changed.emit()

    @Slot(int, int)
    def _progressed(self, done: int, total: int) -> None:
        number = QLocale().toString
        text = self.tr("Saving: %1 of %2").replace("%1", number(done)).replace("%2", number(total))
        self._footer.show_progress(done, total, text, busy=True)

    @Slot(int, int)
    def _finishing(self, done: int, total: int) -> None:
        text = self.tr("The clips are saved. Writing what goes with them…")
        self._footer.show_progress(done, total, text, busy=True)

    @Slot(object)
    def _ended(self, report: SaveReport) -> None:
        self._footer.stop_saving.hide()
        self.changed.emit()
        self.tell(report, self._flow.asked, self._flow.extras)

    # How it came out

    def tell(
        self, report: SaveReport, asked: Iterable[int], extras: ExtrasDone | None = None
    ) -> None:
        """Say how a saving came out, `asked` being the run ids that were wanted.

        One that took up what the last had left is told together with that.
        """
        from bulktts_gui.core.tally import tally

        self._extras = extras
        before = self._tally
        if before is not None:
            # Runs have become known by now that were not then.
            before = tally(before.report, map(self._run_id_now, before.wanted))
        self._tally = tally(report, map(self._run_id_now, asked), before)
        self._say()

    @Slot()
    def _say(self) -> None:
        """What came of it, and what can be done: at most two things, the first the likelier."""
        from bulktts_gui.models.receipt_words import TallyWords, extras_trouble_words

        outcome = self._tally
        if outcome is None:
            return
        actions = []
        is_many = len(outcome.wanted) > 1
        if is_many and outcome.was_stopped and next(self._to_save(), None) is not None:
            actions.append(("continue-saving", self.tr("Continue")))
        if is_many and (outcome.missing or outcome.skipped):
            actions.append(("see-why", self.tr("See why")))
        if outcome.saved or outcome.skipped:
            actions.append(("open-folder", self.tr("Open folder")))
        first, other, *_ = [*actions, ("", ""), ("", "")]
        tone, text = self._tone(outcome), TallyWords(outcome).outcome(self._first_reason(outcome))
        if not outcome.was_stopped and self._extras is not None:
            trouble = extras_trouble_words(self._extras)
            tone, text = ("bad", f"{text} {trouble}") if trouble else (tone, text)
        self._banner.show_(tone, text, *first, other=other)

    def _tone(self, outcome: Tally) -> str:
        if not outcome.missing:
            return "good"
        failed = self._model.run_ids(Group.FAILED)
        is_bad = outcome.first_problem is not None or not set(failed).isdisjoint(outcome.missing)
        return "bad" if is_bad else "info"

    def _first_reason(self, outcome: Tally) -> str:
        from bulktts_gui.models.receipt_words import reason_words

        if not outcome.missing:
            return ""
        run_id = outcome.missing[0]
        clip = self._model.clip(run_id) if self._model.has(run_id) else None
        return reason_words(clip, outcome.results.get(run_id))

    # What can be done about what is missing

    def _to_save(self) -> Iterator[int]:
        """Those that are here, whatever kept them from being saved."""
        outcome, ready = self._tally, set(self._model.run_ids(Group.READY))
        if outcome is None:
            return
        for run_id in outcome.missing:
            if run_id in ready and (run_id not in outcome.results or outcome.can_go_on(run_id)):
                yield run_id

    def _to_fetch(self) -> Iterator[int]:
        """Those that are not here, or whose files are no good."""
        outcome, ready = self._tally, set(self._model.run_ids(Group.READY))
        if outcome is None:
            return
        for run_id in outcome.missing:
            if self._model.has(run_id) and (run_id not in ready or outcome.is_spoilt(run_id)):
                yield run_id

    def _run_id_now(self, run_id: int) -> int:
        is_stand_in = run_id < 0 and self._model.has(run_id)
        return self._model.clip(run_id).run_id if is_stand_in else run_id
