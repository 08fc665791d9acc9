"""All ways in which clips leave the app for good: files, one file, a page for reviewers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtWidgets import QMenu, QWidget

from bulktts_gui.core.clips import ClipStatus
from bulktts_gui.core.saving import IfExists
from bulktts_gui.models.clip_model import ClipTableModel, Group
from bulktts_gui.ui.arrivals import Arrivals
from bulktts_gui.ui.icons import icon
from bulktts_gui.ui.save_flow import SaveFlow

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction

    from bulktts_gui.core.orders import SaveOrder
    from bulktts_gui.core.saving import SaveReport
    from bulktts_gui.ui.bars import Footer
    from bulktts_gui.ui.clip_view import ClipView
    from bulktts_gui.ui.desk import Desk
    from bulktts_gui.ui.fetch_flow import FetchFlow
    from bulktts_gui.ui.join_flow import JoinFlow
    from bulktts_gui.ui.marking import Marking
    from bulktts_gui.ui.parts import Banner
    from bulktts_gui.ui.review_flow import ReviewFlow
    from bulktts_gui.ui.save_panel import SavePanel


class Deliveries(QObject):
    """Joins the flows that write what people take away to each other, to the menu and the desk.

    Signals:
        changed(): what can be done now may be different.
        made(object): one file or a page was made; its path.
    """

    changed = Signal()
    made = Signal(object)

    def __init__(
        self,
        saving: SaveFlow,
        panel: SavePanel,
        marking: Marking,
        fetching: FetchFlow,
        model: ClipTableModel,
        view: ClipView,
        footer: Footer,
        banner: Banner,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._model = model
        self._saving = saving
        self._panel = panel
        self._fetching = fetching
        self._marking = marking
        self._view = view
        self._footer = footer
        self._banner = banner
        self._window = window
        self._desk: Desk | None = None
        # The last order for several clips, and what is to be saved like it after the next fetch.
        self._last_order: SaveOrder | None = None
        self._missing: tuple[int, ...] = ()
        # Saving as they come has met something that the end of the fetch must not talk over.
        self._has_stopped = False
        # Made when first wanted: they would hold up the first paint.
        self._joining: JoinFlow | None = None
        self._review: ReviewFlow | None = None
        self.arrivals = Arrivals(model, SaveFlow(model, window))
        self.menu = QMenu(window)
        self.save_all = self._entry("folder-download-line")
        self.save_all.triggered.connect(panel.save_all)
        self.as_they_arrive = self._entry("inbox-archive-line")
        self.as_they_arrive.triggered.connect(self._switch_arrivals)
        self.menu.addSeparator()
        self.one_file = self._entry("links-line")
        self.one_file.triggered.connect(self._make_one_file)
        self.page = self._entry("pages-line")
        self.page.triggered.connect(self._make_page)
        self.answers = self._entry("chat-check-line")
        self.answers.triggered.connect(self._choose_answers)
        self.menu.aboutToShow.connect(self._offer)
        saving.otherWayRequested.connect(self._go_another_way)
        saving.ended.connect(self._note_order)
        panel.missingRequested.connect(self._get_missing)
        panel.continueRequested.connect(self._go_on)
        self.arrivals.changed.connect(self.changed)
        self.arrivals.landed.connect(self._landed)
        self.arrivals.flow.orderChosen.connect(self._begin_arrivals)
        self.arrivals.flow.choicesMade.connect(saving.choicesMade)
        self.arrivals.flow.folderChosen.connect(saving.folderChosen)
        self._joins = self._reviews = False
        saving.changed.connect(self.changed)
        self.retranslate()

    def retranslate(self) -> None:
        """Name everything in the language of the moment."""
        self.menu.setTitle(self.tr("Sa&ve"))
        self.save_all.setText(self.tr("Save &all…"))
        self._name_arrivals()
        self.one_file.setText(self.tr("&One file with all clips…"))
        self.page.setText(self.tr("A &page for reviewers…"))
        self.answers.setText(self.tr("&Read a reviewer's answers…"))

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
            self.changed.emit()  # so that the summary is said anew too
        return super().event(event)

    @property
    def joining(self) -> JoinFlow:
        """What makes one file of many clips."""
        if self._joining is None:
            from bulktts_gui.ui.join_flow import JoinFlow

            self._joining = flow = JoinFlow(
                self._model, self._view, self._banner, self._window, self._footer, self._is_saving
            )
            flow.changed.connect(self._take_turns)
            flow.made.connect(self.made)
            flow.fetchRequested.connect(self._fetching.fetch_again)
            flow.choicesMade.connect(self._saving.choicesMade)
            if self._desk is not None:
                flow.use(self._desk)
        return self._joining

    @property
    def review(self) -> ReviewFlow:
        """What makes pages for reviewers, and takes their answers."""
        if self._review is None:
            from bulktts_gui.ui.review_flow import ReviewFlow

            self._review = flow = ReviewFlow(
                self._model, self._view, self._marking, self._banner, self._window
            )
            flow.changed.connect(self._take_turns)
            flow.made.connect(self.made)
            if self._desk is not None:
                flow.use(self._desk)
        return self._review

    @property
    def is_busy(self) -> bool:
        """True while something is being written."""
        return (
            self._saving.is_saving
            or self.arrivals.is_saving
            or self.is_joining
            or self.is_reviewing
        )

    @property
    def is_joining(self) -> bool:
        """True while one file of many clips is being made."""
        return self._joining is not None and self._joining.is_busy

    @property
    def is_reviewing(self) -> bool:
        """True while a page for reviewers is being made."""
        return self._review is not None and self._review.is_busy

    @property
    def has_footer(self) -> bool:
        """True while the footer tells of something that is being written."""
        return self._saving.is_saving or self.is_joining

    @property
    def actions(self) -> dict[str, Callable[[], None]]:
        """What the banner's buttons do, by the names of their actions."""
        return {
            "save-all": self._panel.save_all,
            "open-folder": self._panel.open_folder,
            "see-why": self._panel.show_receipt,
            "continue-saving": self._panel.go_on,
            **self.joining.actions,
            **self.review.actions,
        }

    def summary(self) -> str:
        """Where clips go as they come; "" when they do not."""
        order = self.arrivals.order
        if order is None:
            return ""
        return self.tr("saving to “%1” as they come").replace("%1", order.folder.name)

    def use(self, desk: Desk) -> None:
        """Work on this desk from now on."""
        self._desk = desk
        self._last_order = None
        self._missing = ()
        self._saving.use(desk)
        self._panel.forget()
        self.arrivals.use(desk)
        for late in (self._joining, self._review):
            if late is not None:
                late.use(desk)
        for flow in (self._saving, self.arrivals.flow):
            flow.started.connect(desk.session.saving_began)
            flow.ended.connect(desk.session.saving_ended)
        desk.session.fetchEnded.connect(self._end_of_fetch)

    def shut_down(self) -> None:
        """Stop what is being written, and wait for the threads; nothing is left half done.

        What is still to be saved in the way of the last saving was of the list that is left.
        """
        self._last_order = None
        self._missing = ()
        self._panel.forget()
        self.arrivals.shut_down()
        self._saving.shut_down()
        for late in (self._joining, self._review):
            if late is not None:
                late.shut_down()

    # Inside

    def _is_saving(self) -> bool:
        return self._saving.is_saving

    def _entry(self, icon_name: str) -> QAction:
        return self.menu.addAction(icon(icon_name), "")

    def _name_arrivals(self) -> None:
        self.as_they_arrive.setText(
            self.tr("&Stop saving clips as they come")
            if self.arrivals.order is not None
            else self.tr("Save clips as they &come…")
        )

    @Slot()
    def _offer(self) -> None:
        ready = self._model.count(Group.READY) > 0
        for action in (self.save_all, self.one_file, self.page):
            action.setEnabled(ready)
        self._name_arrivals()
        self.as_they_arrive.setEnabled(self._model.total > 0)
        self.answers.setEnabled(self._model.total > 0)

    @Slot()
    def _take_turns(self) -> None:
        """Files that are read for one file or a page must stay where they are meanwhile."""
        before = (self._joins, self._reviews)
        now = self._joins, self._reviews = (self.is_joining, self.is_reviewing)
        if self._desk is not None:
            for was, is_ in zip(before, now, strict=True):
                if is_ and not was:
                    self._desk.session.saving_began()
                elif was and not is_:
                    self._desk.session.saving_ended(None)
        self.changed.emit()

    @Slot(str)
    def _go_another_way(self, way: str) -> None:
        ways = {"one-file": self._make_one_file, "review": self._make_page}
        ways[way]()

    @Slot()
    def _make_one_file(self) -> None:
        self.joining.ask()

    @Slot()
    def _make_page(self) -> None:
        self.review.ask()

    @Slot()
    def _choose_answers(self) -> None:
        self.review.choose_answers()

    # As they arrive

    @Slot()
    def _switch_arrivals(self) -> None:
        if self.arrivals.order is None:
            self.arrivals.flow.folder = self._saving.folder
            self.arrivals.flow.choose_order(self._model.run_ids())
        else:
            self.arrivals.stop()

    @Slot(object)
    def _begin_arrivals(self, order: SaveOrder) -> None:
        self.arrivals.begin(order)
        # Whoever wants all clips of the list there wants those too that came before.
        self.arrivals.add(self._model.run_ids(Group.READY))

    @Slot(object, object)
    def _landed(self, report: SaveReport, asked: tuple[int, ...]) -> None:
        self._last_order = self.arrivals.last_order
        self._has_stopped = report.stopped_by is not None
        self._panel.tell(report, asked)

    # What a saving has left

    @Slot(object)
    def _note_order(self, _report: SaveReport) -> None:
        if len(self._saving.asked) > 1:
            self._last_order = self._saving.order

    @Slot(object)
    def _get_missing(self, run_ids: list[int]) -> None:
        """Fetch them, and save them then as the others were."""
        self._missing = tuple(run_ids)
        self._fetching.fetch_again(run_ids)

    @Slot(object)
    def _end_of_fetch(self, _news: object) -> None:
        run_ids, self._missing = self._missing, ()
        has_stopped, self._has_stopped = self._has_stopped, False
        if has_stopped:
            self._panel.tell_again()
        if not run_ids or self._last_order is None or self._saving.is_saving:
            return
        if any(self._is_ready(run_id) for run_id in run_ids):
            self._saving.carry_out(self._last_order, run_ids)
        else:
            self._panel.tell_again()

    def _is_ready(self, run_id: int) -> bool:
        return self._model.has(run_id) and self._model.clip(run_id).status is ClipStatus.READY

    @Slot(object)
    def _go_on(self, run_ids: list[int]) -> None:
        if self._last_order is not None:
            # Files to be replaced are asked about again: others may be there by now.
            before = self._saving.if_exists
            again = None if before is IfExists.REPLACE else before
            self._saving.carry_out(self._last_order, run_ids, again)
