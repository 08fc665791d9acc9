"""How the app behaves towards the desktop and whoever sits at it while work goes on.

Work is whatever keeps the person waiting: a fetch, and all that is written. A stretch of it begins
when any begins and ends when none is left: a fetch whose clips are saved as they come is one, and
its end is told once. While it lasts, the taskbar and the tray show what the window's footer shows,
and the computer stays awake; a pause lets it sleep.

All that this needs is imported when it is first wanted: most of it never is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, cast

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication, QWindow
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from bulktts_gui.core.fetch_state import FetchState
from bulktts_gui.ui.parts import bring_forward

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from bulktts_gui.core.fetching import News
    from bulktts_gui.core.saving import SaveReport
    from bulktts_gui.models.notice_words import NoticeWords
    from bulktts_gui.ui.adding import Adding
    from bulktts_gui.ui.awake import Awake
    from bulktts_gui.ui.bars import Footer
    from bulktts_gui.ui.deliveries import Deliveries
    from bulktts_gui.ui.desk import Desk
    from bulktts_gui.ui.fetch_flow import FetchFlow
    from bulktts_gui.ui.notifications import Notifier
    from bulktts_gui.ui.parts import Banner
    from bulktts_gui.ui.preferences import Preferences
    from bulktts_gui.ui.save_flow import SaveFlow
    from bulktts_gui.ui.session_bus import SessionBus
    from bulktts_gui.ui.taskbar import Taskbar
    from bulktts_gui.ui.tray import Tray

#: Milliseconds between two looks at how far the work is.
_LOOK = 500
#: Milliseconds of writing from which on its end is told: for less than that nobody goes away.
LONG_SAVE = 10_000


class _Work(NamedTuple):
    """What is under way."""

    fetching: bool = False
    paused: bool = False
    writing: bool = False

    @property
    def is_any(self) -> bool:
        return self.fetching or self.writing

    @property
    def needs_power(self) -> bool:
        """A pause is the person's own: the computer may sleep then."""
        return (self.fetching and not self.paused) or self.writing


class _Saved(NamedTuple):
    """How a saving came out, and the run ids that were wanted."""

    report: SaveReport
    asked: tuple[int, ...]


class Manners(QObject):
    """Tells of the end of work outside the window, shows how far it is on the desktop, keeps the
    computer awake for it, and asks before it is left.
    """

    def __init__(
        self,
        window: QWidget,
        preferences: Preferences,
        fetching: FetchFlow,
        saving: SaveFlow,
        deliveries: Deliveries,
        footer: Footer,
        banner: Banner,
        adding: Adding,
    ) -> None:
        super().__init__(window)
        self._application = cast("QApplication", QApplication.instance())
        self._window = window
        self._preferences = preferences
        self._fetching = fetching
        self._saving = saving
        self._deliveries = deliveries
        self._footer = footer
        self._banner = banner
        self._adding = adding
        self._desk: Desk | None = None
        self._work = _Work()
        self._is_awake_held = False
        # How long was written in this stretch of work, and what came of its parts.
        self._writing = QElapsedTimer()
        self._written_ms = 0
        self._news: News | None = None
        self._saved: _Saved | None = None
        self._made: Path | None = None
        # Where a click on the notice that is shown leads.
        self._folder: Path | None = None
        self._said_hidden = False
        # Made when first wanted.
        self._bus: SessionBus | None = None
        self._has_bus: bool | None = None
        self._notifier: Notifier | None = None
        self._taskbar: Taskbar | None = None
        self._awake: Awake | None = None
        self._tray: Tray | None = None
        self._clock = QTimer(self)
        self._clock.setInterval(_LOOK)
        self._clock.timeout.connect(self._show_progress)
        # The end of one step may be what begins the next: saving what was fetched, say.
        self._ending = QTimer(self)
        self._ending.setSingleShot(True)
        self._ending.timeout.connect(self._end)
        fetching.changed.connect(self._look)
        deliveries.changed.connect(self._look)
        deliveries.made.connect(self._note_made)
        deliveries.arrivals.flow.changed.connect(self._look)
        deliveries.arrivals.landed.connect(self._note_landed)
        saving.ended.connect(self._note_saved)
        preferences.changed.connect(self._take_preferences)
        self._application.focusWindowChanged.connect(self._focus_changed)

    def use(self, desk: Desk) -> None:
        """Work on this desk from now on."""
        self._desk = desk
        desk.session.fetchingChanged.connect(self._look)
        desk.session.fetchEnded.connect(self._note_fetched)

    @Slot()
    def warm_up(self) -> None:
        """Put the icon beside the clock if it is wanted; the window is on the screen by now."""
        wanted = self._preferences.settings.tray and QSystemTrayIcon.isSystemTrayAvailable()
        if wanted and self._tray is None:
            from bulktts_gui.ui.tray import Tray

            self._tray = tray = Tray(self._window, self)
            tray.showRequested.connect(self.show_window)
            tray.pauseRequested.connect(self._fetching.pause_or_go_on)
            tray.quitRequested.connect(self._quit)
            self._tell_tray()
        elif not wanted and self._tray is not None:
            self._tray.shut_down()
            self._tray = None
            if self._window.isHidden():
                self.show_window()

    # Leaving

    def may_close(self, *, by_frame: bool) -> bool:
        """Whether the window may close now; False also when it goes into the tray instead.

        `by_frame`: the window itself was closed, by its title bar or the taskbar. With an icon
        beside the clock that does not end the work.
        """
        # Whoever logs out closes it too, and waits for it to be gone.
        by_frame = by_frame and not self._application.isSavingSession()
        can_hide = self._tray is not None and self._tray.is_there
        if by_frame and can_hide and self._work_now().is_any:
            self._hide()
            return False
        return self.may_leave(can_hide=can_hide)

    def may_leave(self, *, can_hide: bool = False) -> bool:
        """Ask when work runs or files are read; True when that may be left."""
        work, is_reading = self._work_now(), self._adding.is_reading
        if not work.is_any and not is_reading:
            return True
        from bulktts_gui.ui.leaving import Answer, ask_to_leave

        what, consequence = self._words().unfinished(
            reading=is_reading,
            fetching=work.fetching,
            saving=self._saving.is_saving or self._deliveries.arrivals.is_saving,
            joining=self._deliveries.is_joining,
            reviewing=self._deliveries.is_reviewing,
        )
        answer = ask_to_leave(self._window, what, consequence, can_hide=can_hide)
        if answer is Answer.HIDE:
            self._hide()
        return answer is Answer.LEAVE

    @Slot()
    def show_window(self) -> None:
        """Bring the window to the front, from wherever it is."""
        bring_forward(self._window)

    def shut_down(self) -> None:
        """Take away all that is outside the window; nothing is told after this."""
        QApplication.setQuitOnLastWindowClosed(True)
        for timer in (self._clock, self._ending):
            timer.stop()
        self._preferences.changed.disconnect(self._take_preferences)
        self._fetching.changed.disconnect(self._look)
        self._deliveries.changed.disconnect(self._look)
        self._deliveries.arrivals.flow.changed.disconnect(self._look)
        if self._desk is not None:
            self._desk.session.fetchingChanged.disconnect(self._look)
        self._application.focusWindowChanged.disconnect(self._focus_changed)
        if self._awake is not None:
            self._awake.release()
        if self._taskbar is not None:
            self._taskbar.show(None)
        if self._notifier is not None:
            self._notifier.shut_down()
        if self._tray is not None:
            self._tray.shut_down()
            self._tray = None
        if self._bus is not None:
            self._bus.close()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LanguageChange and self._tray is not None:
            self._tray.retranslate()
        return super().event(event)

    # The course of work

    def _work_now(self) -> _Work:
        fetching = self._desk is not None and self._desk.session.is_fetching
        paused = fetching and self._fetching.is_paused
        return _Work(fetching, paused, self._deliveries.is_busy)

    @Slot()
    def _look(self) -> None:
        """See whether anything has begun or ended."""
        before, self._work = self._work, self._work_now()
        if self._work == before:
            return
        if self._work.writing and not before.writing:
            self._writing.start()
        elif before.writing and not self._work.writing:
            self._written_ms += self._writing.elapsed()
        if self._work.is_any and not self._clock.isActive():
            self._clock.start()
        elif not self._work.is_any:
            self._ending.start(0)
        self._keep_awake()
        self._tell_tray()

    @Slot()
    def _end(self) -> None:
        """Nothing is left to do: tell it, and take away what shows how far it is."""
        self._look()
        if self._work.is_any:
            return
        self._clock.stop()
        news, saved, made = self._news, self._saved, self._made
        is_long = self._written_ms >= LONG_SAVE
        self._news = self._saved = self._made = None
        self._written_ms = 0
        is_watched = self._is_watched()
        failed = news is not None and (news.stopped_by is not None or _failed(news) > 0)
        if self._taskbar is not None:
            self._taskbar.show(None, is_urgent=failed and not is_watched)
        if is_watched or not self._preferences.settings.notify:
            return
        if news is not None:
            self._tell_fetched(news, saved)
        elif is_long:
            self._tell_written(saved, made)

    @Slot(object)
    def _note_fetched(self, news: News) -> None:
        is_one = news.total == 1 and news.state is FetchState.DONE and not _failed(news)
        # Who cancels knows, and one clip was fetched to be heard: that is told by its sound.
        self._news = None if is_one or news.state is FetchState.CANCELLED else news

    @Slot(object)
    def _note_saved(self, report: SaveReport) -> None:
        self._saved = _Saved(report, self._saving.asked)

    @Slot(object, object)
    def _note_landed(self, report: SaveReport, asked: tuple[int, ...]) -> None:
        self._saved = _Saved(report, asked)

    @Slot(object)
    def _note_made(self, path: Path) -> None:
        self._made = path

    def _keep_awake(self) -> None:
        wanted = self._work.needs_power and self._preferences.settings.stay_awake
        if wanted == self._is_awake_held:
            return
        self._is_awake_held = wanted
        if self._awake is None:
            from bulktts_gui.ui.awake import awake_of

            self._awake = awake_of(self._find_bus)
        if wanted:
            self._awake.hold(self._words().keeps_awake())
        else:
            self._awake.release()

    @Slot()
    def _show_progress(self) -> None:
        self._look()
        if not self._work.is_any:
            return
        if self._taskbar is None:
            from bulktts_gui.ui.taskbar import taskbar_of

            self._taskbar = taskbar_of(self._window, self._find_bus)
        bar = self._footer.progress
        # What has no progress in the footer is a page for reviewers, and that is quickly made.
        has_part = self._work.fetching or self._deliveries.has_footer
        self._taskbar.show(bar.value() / max(1, bar.maximum()) if has_part else None)
        self._tell_tray()

    def _tell_tray(self) -> None:
        if self._tray is not None:
            words = self._footer.summary.text() if self._work.is_any else ""
            self._tray.tell(
                words,
                is_running=self._fetching.is_running,
                is_paused=self._fetching.is_paused,
            )

    # Telling

    def _tell_fetched(self, news: News, saved: _Saved | None) -> None:
        _, words = self._words().saved(*saved) if saved is not None else ("", "")
        folder = saved.report.folder if saved is not None else None
        is_bad = news.stopped_by is not None or _failed(news) > 0
        self._notify(self._words().fetched(news, words), folder, is_bad=is_bad)

    def _tell_written(self, saved: _Saved | None, made: Path | None) -> None:
        if saved is not None:
            is_bad = saved.report.stopped_by is not None
            self._notify(self._words().saved(*saved), saved.report.folder, is_bad=is_bad)
        elif not self._banner.isHidden():  # what was given up is not spoken of
            is_bad = self._banner.is_bad
            words = self._words().made(self._banner.text, is_bad=is_bad)
            self._notify(words, made.parent if made is not None else None, is_bad=is_bad)

    def _notify(self, words: tuple[str, str], folder: Path | None, *, is_bad: bool = False) -> None:
        """Say it outside the window; `folder` is one to open."""
        from bulktts_gui.ui.notifications import Notice, Notifier

        if self._notifier is None:
            self._notifier = Notifier(self._window, self._find_bus, self._tray_icon, self)
            self._notifier.chosen.connect(self._chosen)
        self._folder = folder
        actions = [("show", self.tr("Show"))]
        if folder is not None:
            actions.append(("folder", self.tr("Open folder")))
        title, text = words
        self._notifier.show(Notice(title, text, tuple(actions), is_bad))

    @Slot(str)
    def _chosen(self, action: str) -> None:
        if action == "folder" and self._folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))
            self._seen()
        else:
            self.show_window()

    @Slot(QWindow)
    def _focus_changed(self, _window: QWindow | None) -> None:
        if self._is_watched():
            self._seen()

    def _seen(self) -> None:
        """Whoever looks at the window need not be told any more."""
        if self._notifier is not None:
            self._notifier.withdraw()
        if self._taskbar is not None and not self._work.is_any:
            self._taskbar.show(None)

    def _is_watched(self) -> bool:
        # The application's state stays active when the window that was active goes for good.
        return QGuiApplication.focusWindow() is not None

    def _words(self) -> NoticeWords:
        from bulktts_gui.models.notice_words import NoticeWords

        return NoticeWords()

    # The desktop

    def _find_bus(self) -> SessionBus | None:
        """The connection that all share; a new one when the last was lost."""
        if self._has_bus is False:
            return None
        if self._bus is None or not self._bus.is_open:
            from bulktts_gui.ui.session_bus import session_bus

            if self._bus is not None:
                self._bus.deleteLater()
            self._bus = session_bus(self)
            self._has_bus = self._bus is not None
        return self._bus

    def _tray_icon(self) -> QSystemTrayIcon | None:
        return self._tray.icon if self._tray is not None else None

    @Slot(object)
    def _take_preferences(self, names: frozenset[str]) -> None:
        if "tray" in names:
            self.warm_up()
        if "stay_awake" in names:
            self._keep_awake()
        if "notify" in names and not self._preferences.settings.notify:
            self._seen()

    def _hide(self) -> None:
        """Leave the work to itself; the icon beside the clock brings the window back."""
        # While no window is open, one that closes (a question, say) must not end the app.
        QApplication.setQuitOnLastWindowClosed(False)
        handle = self._window.windowHandle()
        if handle is not None:
            handle.visibleChanged.connect(self._visible_changed)
        self._window.hide()
        if not self._said_hidden and self._preferences.settings.notify:
            self._said_hidden = True
            self._notify(self._words().in_background(), None)

    @Slot(bool)
    def _visible_changed(self, is_visible: bool) -> None:
        handle = self.sender()
        if is_visible and isinstance(handle, QWindow):
            handle.visibleChanged.disconnect(self._visible_changed)
            QApplication.setQuitOnLastWindowClosed(True)

    @Slot()
    def _quit(self) -> None:
        """From the tray: the question, if there is one, needs the window behind it."""
        self.show_window()
        self._window.close()


def _failed(news: News) -> int:
    from bulktts_gui.core.clips import ClipStatus

    return news.done - news.counts.get(ClipStatus.READY, 0)
