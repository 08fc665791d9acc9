"""Saving clips as they arrive: the folder is chosen before the fetch, and fills up during it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from bulktts_gui.core.clips import ClipStatus
from bulktts_gui.core.orders import Extras
from bulktts_gui.core.saving import IfExists, SaveReport

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bulktts_gui.core.clips import ClipUpdate
    from bulktts_gui.core.orders import SaveOrder
    from bulktts_gui.models.clip_model import ClipTableModel
    from bulktts_gui.ui.desk import Desk
    from bulktts_gui.ui.save_flow import SaveFlow

#: Milliseconds between two savings: names are planned for the whole list each time, which takes a
#: tenth of what is waited in a long one.
_PAUSE = 1000
_CLIPS_PER_MS = 10


class Arrivals(QObject):
    """Carries out an order for each clip that gets ready, a few at a time.

    A file that is in the folder already stays: the new one gets a number.

    Signals:
        changed(): it has begun or ended.
        landed(object, object): the `SaveReport` of all that was saved since the last one, and the
            run ids that were to be saved, when a fetch has ended and nothing waits any more.
    """

    changed = Signal()
    landed = Signal(object, object)

    def __init__(self, model: ClipTableModel, flow: SaveFlow) -> None:
        """`flow` serves nobody else."""
        super().__init__(flow)
        self._model = model
        #: What asks for the order and carries it out.
        self.flow = flow
        self._desk: Desk | None = None
        self._order: SaveOrder | None = None
        #: The order that is carried out, or was.
        self.last_order: SaveOrder | None = None
        self._waiting: dict[int, None] = {}
        self._asked: dict[int, None] = {}
        self._reports: list[SaveReport] = []
        self._fetch_ended = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._save_waiting)
        flow.ended.connect(self._saved)

    @property
    def order(self) -> SaveOrder | None:
        """What is carried out for each clip; None when clips are not saved as they arrive."""
        return self._order

    @property
    def is_saving(self) -> bool:
        """True while clips are being saved, or wait for it."""
        return self.flow.is_saving or bool(self._waiting)

    def use(self, desk: Desk) -> None:
        """Save the clips of this desk; whoever puts them into the list must be told first."""
        self.stop()
        self._desk = desk
        self.flow.use(desk)
        desk.session.clipsChanged.connect(self._take_updates)
        desk.session.fetchEnded.connect(self._end_of_fetch)

    def begin(self, order: SaveOrder) -> None:
        """Save clips from now on."""
        # What is written beside clips tells of all of them, and nobody knows when that is.
        self._order = self.last_order = replace(order, extras=Extras())
        self._asked = {}
        self._fetch_ended = False
        self.changed.emit()

    def add(self, run_ids: Iterable[int]) -> None:
        """Save these, which are ready, as well."""
        if self._order is not None and self._desk is not None:
            self._fetch_ended = not self._desk.session.is_fetching
            self._take(run_ids)

    @Slot()
    def stop(self) -> None:
        """Save no more than is under way."""
        self._timer.stop()
        self._waiting.clear()
        if self._order is not None:
            self._order = None
            self.changed.emit()

    def shut_down(self) -> None:
        """Stop, also what is under way, and wait for the thread."""
        self.stop()
        self.flow.shut_down()

    # Inside

    @Slot(object)
    def _take_updates(self, updates: list[ClipUpdate]) -> None:
        if self._order is None:
            return
        self._fetch_ended = False  # where these come from
        self._take(u.run_id for u in updates if u.status is ClipStatus.READY)

    def _take(self, run_ids: Iterable[int]) -> None:
        fresh = dict.fromkeys(run_ids)
        self._waiting |= fresh
        self._asked |= fresh
        if fresh and not self.flow.is_saving and not self._timer.isActive():
            self._wait()

    def _wait(self) -> None:
        self._timer.start(_PAUSE + self._model.total // _CLIPS_PER_MS)

    @Slot()
    def _save_waiting(self) -> None:
        if self._order is None or self.flow.is_saving:
            return
        run_ids = [run_id for run_id in self._waiting if self._model.has(run_id)]
        self._waiting.clear()
        if run_ids:
            self.flow.carry_out(self._order, run_ids, IfExists.NUMBER)
        else:
            self._tell_when_done()

    @Slot(object)
    def _saved(self, report: SaveReport) -> None:
        self._reports.append(report)
        if report.stopped_by is not None:
            # A full disk meets the next clips too. They are here, and can be saved later.
            self._asked |= self._waiting
            self.stop()
            self._fetch_ended = True
        if self._waiting:
            self._wait()
        else:
            self._tell_when_done()

    @Slot(object)
    def _end_of_fetch(self, _news: object) -> None:
        if self._order is not None:
            self._fetch_ended = True
            self._tell_when_done()

    def _tell_when_done(self) -> None:
        if not self._fetch_ended or self.is_saving or self._timer.isActive():
            return
        self._fetch_ended = False
        reports, self._reports = self._reports, []
        asked, self._asked = tuple(self._asked), {}
        if reports:
            results = tuple(result for report in reports for result in report.results)
            last = reports[-1]
            self.landed.emit(SaveReport(last.folder, results, last.stopped_by), asked)
