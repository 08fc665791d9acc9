"""Saving as the window offers it: the buttons, the progress in the footer, the report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices

from bulktts_gui.core.clips import ClipStatus
from bulktts_gui.core.saving import SaveOutcome
from bulktts_gui.models.clip_model import ClipTableModel, Group
from bulktts_gui.models.wording import problem_words

if TYPE_CHECKING:
    from pathlib import Path

    from bulktts_gui.core.saving import SaveReport
    from bulktts_gui.ui.bars import Footer
    from bulktts_gui.ui.clip_view import ClipView
    from bulktts_gui.ui.parts import Banner
    from bulktts_gui.ui.save_flow import SaveFlow


class SavePanel(QObject):
    """Joins the saving to the list, the footer and the banner.

    Signals:
        changed(): what can be done now may be different.
    """

    changed = Signal()

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
        self._saved_to: Path | None = None
        view.saveRequested.connect(self.save)
        footer.save_all.clicked.connect(self.save_all)
        footer.save_selected.clicked.connect(self.save_selected)
        footer.stop_saving.clicked.connect(flow.cancel)
        flow.started.connect(self._started)
        flow.progressed.connect(self._progressed)
        flow.ended.connect(self._ended)

    @Slot(object)
    def save(self, run_ids: list[int]) -> None:
        """Ask where, and save those of these clips that are ready."""
        ready = [r for r in run_ids if self._model.clip(r).status is ClipStatus.READY]
        if self._flow.is_saving:
            self._banner.show_(
                "info", self.tr("Clips are being saved. Save more when these are done.")
            )
        elif len(run_ids) == 1 and ready:
            self._flow.ask_and_save_one(ready[0])
        elif ready:
            self._flow.ask_and_save(ready)
        else:
            self._banner.show_(
                "info", self.tr("This clip is not here yet. Fetch it first, then save it.")
            )

    @Slot()
    def save_all(self) -> None:
        """Ask where, and save every ready clip."""
        self._flow.ask_and_save(self._model.run_ids(Group.READY))

    @Slot()
    def save_selected(self) -> None:
        """Ask where, and save the selected clips."""
        self.save(self._view.selected_run_ids())

    def open_folder(self) -> None:
        """Show the folder of the last save in the file manager."""
        if self._saved_to is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._saved_to)))

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

    @Slot(object)
    def _ended(self, report: SaveReport) -> None:
        self._footer.stop_saving.hide()
        self.changed.emit()
        self._saved_to = report.folder
        saved = len(report.of(SaveOutcome.SAVED))
        tone, text = self._report_words(report, saved)
        action = ("open-folder", self.tr("Open folder")) if saved else ("", "")
        self._banner.show_(tone, text, *action)

    def _report_words(self, report: SaveReport, saved: int) -> tuple[str, str]:
        where = self.tr("%n clip(s) saved to %1.", "", saved).replace("%1", str(report.folder))
        parts = [where]
        skipped = len(report.of(SaveOutcome.SKIPPED))
        failed = report.of(SaveOutcome.FAILED)
        unsaved = len(failed) + len(report.of(SaveOutcome.CANCELLED))
        if skipped:
            parts.append(self.tr("%n skipped.", "", skipped))
        if unsaved:
            parts.append(self.tr("%n not saved.", "", unsaved))
        problem = report.stopped_by or (failed[0].problem if failed else None)
        if problem is not None:
            parts.append(problem_words(problem))
        return ("bad" if unsaved and problem is not None else "good"), " ".join(parts)
