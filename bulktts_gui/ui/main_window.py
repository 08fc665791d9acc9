"""The window: it joins pages, bars and list to a desk, and does what the buttons say.

Work is done elsewhere: fetching in `workers.session`, saving in `save_flow`, hearing in
`playback`. What is left here is which page shows, what is offered, and what is said.
"""

from __future__ import annotations

import base64
from contextlib import ExitStack
from dataclasses import fields, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QLocale, QTimer, Signal, Slot
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeySequence,
    QShortcut,
    QUndoStack,
)
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from bulktts_gui.core.api_key import KeySource
from bulktts_gui.core.proxies import ProxyChoice
from bulktts_gui.models.clip_model import ClipTableModel, Group
from bulktts_gui.models.wording import problem_words
from bulktts_gui.ui.add_page import AddPage, local_files
from bulktts_gui.ui.adding import Adding
from bulktts_gui.ui.bars import FilterBar, Footer, TopBar
from bulktts_gui.ui.clip_view import ClipView
from bulktts_gui.ui.deliveries import Deliveries
from bulktts_gui.ui.details_panel import DetailsPanel
from bulktts_gui.ui.ear_check import EarCheck
from bulktts_gui.ui.fetch_flow import FetchFlow
from bulktts_gui.ui.health_flow import HealthFlow
from bulktts_gui.ui.household import Household
from bulktts_gui.ui.key_panel import tightened_words
from bulktts_gui.ui.lists_flow import ListsFlow
from bulktts_gui.ui.menus import MainMenu
from bulktts_gui.ui.parts import Banner
from bulktts_gui.ui.playback import Playback
from bulktts_gui.ui.player_bar import PlayerBar
from bulktts_gui.ui.preferences import Preferences
from bulktts_gui.ui.regions import Regions
from bulktts_gui.ui.row_actions import RowActions
from bulktts_gui.ui.save_flow import SaveFlow
from bulktts_gui.ui.save_panel import SavePanel
from bulktts_gui.ui.sorting import SortMenu
from bulktts_gui.ui.welcome_page import WelcomePage

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from bulktts_gui.core.clips import Clip, Problem
    from bulktts_gui.core.library import Recovery
    from bulktts_gui.models.language import LanguageKeeper
    from bulktts_gui.ui.desk import Desk, Desks
    from bulktts_gui.ui.theme import ThemeKeeper

#: Milliseconds that closing waits for the threads.
_LONGEST_GOODBYE = 2000
#: Milliseconds after the first paint at which sound and fetching are made ready.
_WARM_UP_AFTER = 600


class MainWindow(QMainWindow):
    """The seams `add_text`, `import_files`, `fetch`, `save_all_to` and `save_selected_to` do what
    the buttons do after their dialogs.

    Signals:
        closed(): the window has let go of everything that it used.
    """

    closed = Signal()

    def __init__(
        self, desks: Desks, theme: ThemeKeeper, language: LanguageKeeper, *, demo: bool = False
    ) -> None:
        desk = desks.demo() if demo else desks.own()
        preferences = Preferences(desk.settings)
        # Before there is a window, for Qt tells each window to name everything anew.
        language.set_language(preferences.settings.language)
        super().__init__()
        self._desks = desks
        self._theme = theme
        self._language = language
        self._desk = desk
        self.preferences = preferences
        preferences.setParent(self)
        self._fetch_when_added = False
        self._is_open = False
        self.model = ClipTableModel(self)
        self._undo = QUndoStack(self)
        self._build()
        self._connect()
        self.retranslate()
        self._restore()
        self._join(self._desk)
        self._show_page(self._blank)
        self._warm_up = QTimer(self)
        self._warm_up.setSingleShot(True)
        self._warm_up.timeout.connect(self.house.warm_up)
        self._warm_up.start(_WARM_UP_AFTER)

    # The seams

    def add_text(self, text: str) -> None:
        """Add the run ids in a text."""
        self._adding.add_text(text)

    def import_files(self, paths: Sequence[Path]) -> None:
        """Add the run ids in files, which are read in the background."""
        self._adding.add_files(paths)

    @Slot()
    def fetch(self) -> None:
        """Fetch every clip that was not fetched yet."""
        if self._adding.is_reading or not self._is_open:
            self._fetch_when_added = True
            return
        self._fetching.fetch_missing()

    def save_all_to(self, folder: Path) -> None:
        """Save every ready clip into a folder; names that are taken there get a number."""
        self._saving.save(self.model.run_ids(), Path(folder))

    def save_selected_to(self, folder: Path) -> None:
        """Save the selected clips that are ready."""
        self._saving.save(self.view.selected_run_ids(), Path(folder))

    # Building

    def _build(self) -> None:
        self.setMinimumSize(760, 520)
        self.setAcceptDrops(True)
        self.top = TopBar()
        self.menu = MainMenu(self._undo, self)
        self.top.menu_button.setMenu(self.menu)
        self.filters = FilterBar(self.model)
        self.view = ClipView(self.model)
        self.details = DetailsPanel(self.model, self.view)
        self.player_bar = PlayerBar()
        self.footer = Footer()
        self.banner = Banner()
        self.add_page = AddPage(self.model.has, self.model.words)
        self.welcome = WelcomePage(self._desk.api_url, self._desk.keys)
        self._blank = QWidget()
        list_page = QWidget()
        inside = QVBoxLayout(list_page)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(self.filters)
        inside.addWidget(self.details.splitter, 1)
        inside.addWidget(self.player_bar)
        inside.addWidget(self.footer)
        self._list_page = list_page
        self._pages = QStackedWidget()
        for page in (self._blank, self.welcome, self.add_page, list_page):
            self._pages.addWidget(page)
        centre = QWidget()
        layout = QVBoxLayout(centre)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.top)
        layout.addWidget(self.banner)
        layout.addWidget(self._pages, 1)
        self.setCentralWidget(centre)
        self._playback = Playback(self.model, self.view, self.player_bar, self)
        self._fetching = FetchFlow(self.model, self._playback, self.banner, self.preferences, self)
        self._adding = Adding(self.model, self._undo, self.banner, self)
        self._health = HealthFlow(self.model, self)
        self._saving = SaveFlow(self.model, self)
        self._save_panel = SavePanel(self._saving, self.model, self.view, self.footer, self.banner)
        self._rows = RowActions(
            self.model, self.view, self._undo, self.banner,
            self._playback, self._fetching, self._save_panel, self,
        )  # fmt: skip
        self._deliveries = Deliveries(
            self._saving, self._save_panel, self._rows.marking, self._fetching,
            self.model, self.view, self.footer, self.banner, self,
        )  # fmt: skip
        self.house = Household(
            self.model, self.view, self._undo, self._playback, self._fetching, self._saving,
            self._deliveries, self.preferences, self.menu, self.footer, self.banner, self._adding,
            self,
        )  # fmt: skip
        self.lists = ListsFlow(self.model, self.banner, self, self._leave_list)
        self.menu.insertMenu(self.menu.undo, self.lists.menu)
        self.menu.insertMenu(self.menu.clear_list, self._deliveries.menu)
        self.menu.insertMenu(self.menu.clear_list, self._rows.marking.menu)
        self.menu.insertMenu(self.menu.clear_list, SortMenu(self.view, self))
        self.menu.insertAction(self.menu.clear_list, self.details.toggle)
        self._rows.details = self.details.toggle
        self.ear_check = EarCheck(
            self.model, self.view, self._playback, self._rows.marking, self.banner, self.filters
        )
        inside.insertWidget(1, self.ear_check)
        parts = (
            self.top, self.banner, self.filters, self.view, self.details, self.player_bar,
            self.footer, self.add_page, self.welcome,
        )  # fmt: skip
        self._regions = Regions(self, parts, self.top.search, self.view)

    def _connect(self) -> None:
        self.top.add.clicked.connect(self._show_add_page)
        self.top.fetch.clicked.connect(self.fetch)
        self.top.pause.clicked.connect(self._fetching.pause_or_go_on)
        self.top.cancel.clicked.connect(self._fetching.cancel)
        self.top.retry.clicked.connect(self._fetching.retry_failed)
        self.top.searchChanged.connect(self._filter)
        self.filters.groupChosen.connect(self._filter)
        self.model.countsChanged.connect(self._counts_changed)
        self.view.selectionModel().selectionChanged.connect(self._refresh)
        self.add_page.updateRequested.connect(self._adding.update)
        self.add_page.addRequested.connect(self._adding.take)
        self.add_page.answersGiven.connect(self._take_answers)
        self.add_page.leaveRequested.connect(self._show_fitting_page)
        self.add_page.folderChosen.connect(self.preferences.setter("import_folder"))
        self.welcome.samplesRequested.connect(self._enter_samples)
        self.welcome.leaveRequested.connect(self._show_fitting_page)
        self.welcome.key_panel.keySaved.connect(self._key_saved)
        self.banner.actionChosen.connect(self._do_banner_action)
        self._saving.folderChosen.connect(self.preferences.setter("save_folder"))
        self._saving.choicesMade.connect(self.preferences.take)
        self._fetching.changed.connect(self._refresh)
        self._fetching.keyNeeded.connect(self._show_key_page)
        self._fetching.keyRead.connect(self._show_key)
        self.house.settings.keyPageRequested.connect(self._show_key_page)
        self.house.settings.keyChanged.connect(self._show_key)
        self._deliveries.changed.connect(self._refresh)
        self.lists.nameChanged.connect(self._show_name)
        self._theme.changed.connect(self.view.delegate.set_theme)
        self._theme.changed.connect(self.player_bar.waveform.set_theme)
        self._theme.changed.connect(self.banner.set_theme)
        self._theme.changed.connect(self.welcome.key_panel.set_theme)
        choose = self.preferences.setter
        self.menu.key.triggered.connect(self._show_key_page)
        self.menu.samples.triggered.connect(self._enter_samples)
        self.menu.leave_samples.triggered.connect(self._leave_samples)
        self.menu.clear_list.triggered.connect(self._rows.clear_list)
        self.menu.schemeChosen.connect(choose("scheme"))
        self.preferences.changed.connect(self._take_up)
        self.menu.afterClipChosen.connect(choose("after_clip"))
        self.menu.play_on_select.toggled.connect(choose("play_on_select"))
        self.menu.devices.aboutToShow.connect(self._offer_devices)
        self.menu.deviceChosen.connect(choose("sound_device"))
        self.menu.leave.triggered.connect(self.close)
        self._adding.added.connect(self._show_added)
        self._adding.kept.connect(self._fetch_along)
        self._adding.readingEnded.connect(self._fetch_if_asked)
        self._undo.indexChanged.connect(self._show_list_or_page)
        self._undo.indexChanged.connect(self._refresh)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self._find)

    def _restore(self) -> None:
        """Take up what the window remembered."""
        settings = self.preferences.settings
        self.resize(1120, 720)
        self.restoreGeometry(QByteArray.fromBase64(settings.window_geometry.encode()))
        self.view.restore_columns(settings.table_columns)
        self.details.restore(settings.splitter)
        self._take_up(frozenset(each.name for each in fields(settings)))

    @Slot(object)
    def _take_up(self, names: frozenset[str]) -> None:
        """Do as the settings of these names now say."""
        settings = self.preferences.settings
        self._playback.take_up(settings, names)
        self.menu.set_listening(
            after_clip=settings.after_clip, play_on_select=settings.play_on_select
        )
        if "language" in names:
            self._language.set_language(settings.language)
        if "contrast" in names:
            self._theme.set_contrast(settings.contrast)
        if "scheme" in names:
            self.menu.set_scheme(settings.scheme)
            self._theme.set_scheme(settings.scheme)
        self.welcome.key_panel.proxy = ProxyChoice.of(settings)
        self._saving.folder = settings.save_folder
        self.add_page.import_folder = settings.import_folder

    def retranslate(self) -> None:
        """Say what is the window's own in the language of the moment; the title by `lists`."""
        # Fields for numbers go by their window's locale, which it keeps as it was made with.
        self.setLocale(QLocale())
        self._refresh()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    # The desk

    def _join(self, desk: Desk) -> None:
        """Work on this desk from now on."""
        self._desk = desk
        self._fetching.use(desk)
        self._rows.use(desk)
        self.details.use(desk)
        self._health.use(desk)
        self._adding.use(desk)
        self._deliveries.use(desk)
        self.lists.use(desk)
        self.house.use(desk)
        session = desk.session
        session.opened.connect(self._opened)
        session.recovered.connect(self._recovered)
        session.troubled.connect(self._troubled)
        session.settled.connect(self._say_what_is_left)
        self._playback.player.currentChanged.connect(session.hold)
        stored = desk.keys.load()
        self.welcome.key_panel.use(desk.api_url, desk.keys, stored)
        if stored.tightened and stored.source is KeySource.FILE:
            self.banner.show_("info", tightened_words())
        self._show_name("")
        session.open_latest()

    @Slot(str)
    def _show_name(self, name: str) -> None:
        """Say in the title which list is open; "" has no name yet."""
        if self._desk.is_demo:
            self.setWindowTitle(self.tr("Bulk TTS – sample clips"))
        else:
            self.setWindowTitle(f"{name} – Bulk TTS" if name else "Bulk TTS")

    def _leave_desk(self) -> bool:
        """Let go of the desk; False when the person would rather stay."""
        if not self._leave_list():
            return False
        session = self._desk.session
        session.shut_down(_LONGEST_GOODBYE)
        session.deleteLater()
        return True

    def _leave_list(self) -> bool:
        """Let go of the list; False when the person would rather stay."""
        if not self.house.manners.may_leave():
            return False
        self.house.settings.shut_down()  # its key page has the last word on where the key is
        self._remember()
        self._adding.stop()
        self._deliveries.shut_down()
        self.ear_check.leave()
        self.details.shut_down()
        self._playback.release()
        self._is_open = False
        self._undo.clear()
        self.model.reset([])
        self._show_everything()
        self._show_page(self._blank)
        return True

    @Slot()
    def _enter_samples(self) -> None:
        if not self._desk.is_demo and self._leave_desk():
            # One's own settings go on among the samples.
            self._join(replace(self._desks.demo(), settings=self._desk.settings))

    @Slot()
    def _leave_samples(self) -> None:
        if self._desk.is_demo and self._leave_desk():
            self.banner.hide()
            own = self._desks.own()
            # What was chosen among the samples stays there.
            self.preferences.use(own.settings)
            self._join(own)

    @Slot(object)
    def _opened(self, clips: list[Clip]) -> None:
        self.model.reset(clips)
        self._is_open = True
        shows_samples = self._desk.is_demo and not clips and not self.lists.is_new
        self._adding.list_opened(self._desk.samples if shows_samples else "")
        if shows_samples:
            self.banner.show_(
                "info",
                self.tr("These are sample clips. Press Fetch to get them, then play and save."),
            )
        self._show_fitting_page()
        self._fetch_if_asked()

    @Slot()
    def _say_what_is_left(self) -> None:
        """Offer to go on with what the last start left."""
        left = self.model.count(Group.TO_FETCH)
        if left and not self._desk.session.is_fetching and self.banner.isHidden():
            text = self.tr("%n clip(s) are still to fetch.", "", left)
            self.banner.show_("info", text, "fetch", self.tr("Fetch"))

    # Pages

    def _show_page(self, page: QWidget) -> None:
        self._pages.setCurrentWidget(page)
        self.top.show_whole(page is self._list_page)
        self.top.setVisible(page is not self._blank)
        self.add_page.set_can_leave(self.model.total > 0)
        self.welcome.leave_button.setVisible(self.model.total > 0 or self._has_key())

    @Slot()
    def _show_fitting_page(self) -> None:
        """The list when there is one, else what a newcomer needs next."""
        if self.model.total:
            self._show_page(self._list_page)
            self.view.setFocus()
        elif self._desk.is_demo or self._has_key():
            self._show_add_page()
        else:
            self._show_key_page()

    @Slot()
    def _show_list_or_page(self) -> None:
        """After removing and undoing: an empty list gives way to what fills it, and comes back."""
        if self._is_open:
            self._show_fitting_page()

    def _show_everything(self) -> None:
        """Take filter and search off the list."""
        self.top.search.clear()
        self.filters.choose(Group.ALL)

    @Slot()
    def _show_add_page(self) -> None:
        self._show_page(self.add_page)
        self.add_page.edit.setFocus()

    @Slot()
    def _show_key_page(self) -> None:
        self._show_page(self.welcome)
        self.welcome.key_panel.edit.setFocus()

    @Slot()
    def _find(self) -> None:
        if self._pages.currentWidget() is self._list_page:
            self.top.search.setFocus()
            self.top.search.selectAll()

    # Adding

    @Slot(object)
    def _show_added(self, run_ids: list[int]) -> None:
        if self.model.total:
            self._show_page(self._list_page)
            if run_ids:
                if self.model.row_of(run_ids[0]) < 0:
                    self._show_everything()
                self.view.select_run(run_ids[0])
            self.view.setFocus()

    @Slot(object)
    def _fetch_along(self, run_ids: list[int]) -> None:
        if self._fetching.is_running:  # what is being fetched is this list, and it has grown
            self._fetching.fetch(run_ids)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if local_files(event.mimeData()) or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self._show_add_page()
        self.add_page.take_dropped(event.mimeData())

    @Slot(object)
    def _take_answers(self, path: Path) -> None:
        self._show_fitting_page()
        self._deliveries.review.take_answers(path)

    # Fetching

    def _has_key(self) -> bool:
        """True as well while the keychain was not asked: it has one, more likely than not."""
        keys = self._desk.keys
        return bool(keys.load().key) or not keys.is_read

    @Slot()
    def _show_key(self) -> None:
        self.welcome.key_panel.show_stored(self._desk.keys.load())

    @Slot()
    def _fetch_if_asked(self) -> None:
        if self._fetch_when_added and self._is_open and not self._adding.is_reading:
            self._fetch_when_added = False
            self.fetch()

    @Slot()
    def _key_saved(self) -> None:
        self.banner.hide()
        self._show_key()
        self._show_fitting_page()
        self._fetching.key_came()

    # Showing

    @Slot()
    def _counts_changed(self) -> None:
        if not self._fetching.is_running:  # else news of the same moment follow
            self._refresh()

    @Slot()
    def _refresh(self) -> None:
        """Offer and say what fits the moment."""
        ready, failed = self.model.count(Group.READY), self.model.count(Group.FAILED)
        running, saving = self._fetching.is_running, self._deliveries.has_footer
        self.top.show_fetch(
            running=running,
            paused=self._fetching.is_paused,
            to_fetch=0 if running else self.model.count(Group.TO_FETCH),
            failed=failed,
        )
        selected = self.view.selectionModel().hasSelection()
        self.footer.save_all.setEnabled(ready > 0 and not saving)
        self.footer.save_selected.setEnabled(ready > 0 and selected and not saving)
        self.menu.show_state(demo=self._desk.is_demo, clips=self.model.total > 0)
        if not saving:
            words = filter(None, (self._fetching.summary(), self._deliveries.summary()))
            self.footer.show_progress(
                ready + failed, self.model.total, " · ".join(words), busy=running
            )

    @Slot()
    def _filter(self) -> None:
        self.model.set_filter(self.filters.group, self.top.search.text())
        self.house.announcer.list_filtered()

    @Slot(object)
    def _recovered(self, recovery: Recovery) -> None:
        text = self.tr(
            "The list's file was damaged and has been put aside as %1. What could be found of your"
            " clips is here."
        )
        self.banner.show_("bad", text.replace("%1", recovery.set_aside.name))

    @Slot(object)
    def _troubled(self, problem: Problem) -> None:
        self.banner.show_("bad", problem_words(problem))

    @Slot(str)
    def _do_banner_action(self, action: str) -> None:
        actions: dict[str, Callable[[], object]] = {
            "details": self._adding.show_faults,
            "undo": self._undo.undo,
            "key": self._show_key_page,
            "fetch": self.fetch,
            "show-failed": partial(self.filters.choose, Group.FAILED),
            "show-redo": partial(self.filters.choose, Group.REDO),
            **self._deliveries.actions,
            **self.lists.actions,
            **self.house.actions,
        }
        actions[action]()

    # What is remembered

    @Slot()
    def _offer_devices(self) -> None:
        player = self._playback.player
        self.menu.show_devices(player.devices(), player.device)

    def _remember(self) -> None:
        player = self._playback.player
        self.preferences.change(
            window_geometry=base64.b64encode(self.saveGeometry().data()).decode("ascii"),
            table_columns=self.view.column_state(),
            splitter=self.details.state(),
            volume=player.volume,
            muted=player.muted,
            speed=player.rate,
        )
        self.preferences.save()

    # Leaving

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.house.manners.may_close(by_frame=event.spontaneous()):
            event.ignore()
            return
        event.accept()
        with ExitStack() as rest:  # each has its turn, from the last to the first, if one fails
            rest.callback(self.closed.emit)
            rest.callback(self._desk.session.shut_down, _LONGEST_GOODBYE)
            for each in (
                self._health, self._playback, self._rows, self._deliveries,
                self.welcome.key_panel, self.details, self.add_page,
            ):  # fmt: skip
                rest.callback(each.shut_down)
            rest.callback(self._adding.stop)
            rest.callback(self._fetching.shut_down)
            rest.callback(self._warm_up.stop)
            rest.callback(self.hide)
            rest.callback(self._remember)
            rest.callback(self.house.shut_down)
