"""Fetching as the window offers it: with which key, what goes on, how far it is, how it ended."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal, Slot

from bulktts_gui.core.api_key import StoredKey
from bulktts_gui.core.clips import Problem, ProblemKind
from bulktts_gui.core.fetch_state import FetchState
from bulktts_gui.core.pace import Pace
from bulktts_gui.models.clip_model import ClipTableModel, Group
from bulktts_gui.models.wording import problem_words, size_words, time_left_words, waiting_words
from bulktts_gui.workers.fetch import Service
from bulktts_gui.workers.keychain import KeyReader

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bulktts_gui.core.clips import ClipUpdate
    from bulktts_gui.core.fetching import News
    from bulktts_gui.ui.desk import Desk
    from bulktts_gui.ui.parts import Banner
    from bulktts_gui.ui.playback import Playback
    from bulktts_gui.ui.preferences import Preferences

#: Milliseconds that good news stays.
GOOD_NEWS = 12_000
_OF_FETCHES = {"requests_at_once", "connections_at_most", "proxy_mode", "proxy_address"}
_PROXY = (ProblemKind.PROXY, ProblemKind.PROXY_SIGN_IN, ProblemKind.PROXY_ADDRESS)
_KEY_PROBLEMS = (ProblemKind.NO_KEY, ProblemKind.KEY_REFUSED, ProblemKind.KEY_FORBIDDEN)


class FetchFlow(QObject):
    """Starts and steers the fetches of the desk in use, and says in the banner how they end.

    Signals:
        changed(): what can be done now, or what the summary says, may be different.
        keyNeeded(): there is no key; `key_came` goes on once there is one.
        keyRead(): the keychain was asked for the key; the desk's store knows what came of it.
    """

    changed = Signal()
    keyNeeded = Signal()  # noqa: N815 - Qt's way of naming signals
    keyRead = Signal()  # noqa: N815

    def __init__(
        self,
        model: ClipTableModel,
        playback: Playback,
        banner: Banner,
        preferences: Preferences,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._playback = playback
        self._banner = banner
        self._preferences = preferences
        self._desk: Desk | None = None
        self._news: News | None = None
        self._pace = Pace()
        self._waits_for_key = False
        self._said_full = False
        #: Clips that are to be fetched once the keychain has answered, in order.
        self._after_reading: dict[int, None] = {}
        self._reader = KeyReader(self)
        self._reader.answered.connect(self._key_read)
        preferences.changed.connect(self._take_up)
        playback.fetchRequested.connect(self._fetch_to_hear)

    def use(self, desk: Desk) -> None:
        """Work on this desk from now on; the signals of the last one end with its session."""
        self._desk = desk
        self._news = None
        self._said_full = False
        self._after_reading.clear()
        self._reader.use(desk.keys)
        session = desk.session
        session.clipsChanged.connect(self._take_updates)
        session.progressed.connect(self._take_news)
        session.fetchingChanged.connect(self._fetching_changed)
        session.fetchEnded.connect(self._fetch_ended)
        session.cacheFull.connect(self._say_full)

    @property
    def is_running(self) -> bool:
        """True while clips come or a pause holds them; not while a cancelled fetch winds up."""
        return self._state in (FetchState.RUNNING, FetchState.PAUSED)

    @property
    def is_paused(self) -> bool:
        """True while the person holds the fetch."""
        return self._state is FetchState.PAUSED

    @property
    def news(self) -> News | None:
        """How far the fetch is, or how far the last one came."""
        return self._news

    @Slot()
    def warm_up(self) -> None:
        """Make the first fetch ready, in the background: its libraries, and its key."""
        if self._desk is not None:
            self._desk.session.warm_up()
        self.read_key()

    @Slot()
    def read_key(self) -> None:
        """Have the key read if it is in a keychain and not known yet; then `keyRead`."""
        self._reader.read()

    def shut_down(self) -> None:
        """Wait for no keychain any more."""
        self._reader.shut_down()

    def fetch(self, run_ids: list[int]) -> None:
        """Fetch these clips, once there is a key to do it with."""
        desk = self._desk
        if not run_ids or desk is None:
            return
        if not desk.keys.is_read:
            self._after_reading.update(dict.fromkeys(run_ids))
            self.read_key()
            self._banner.show_(
                "info",
                self.tr(
                    "Waiting for the keychain of this computer, which may ask you to unlock it."
                    " Fetching starts after that."
                ),
            )
            return
        key = desk.keys.load().key
        if not key:
            self._waits_for_key = True
            self._playback.stop_waiting()
            self.keyNeeded.emit()
            self._banner.show_(
                "info", self.tr("One thing is missing: your API key. Fetching starts after that.")
            )
            return
        if not desk.session.is_fetching:
            self._pace = Pace()
        self._banner.hide()
        desk.session.fetch(run_ids, Service.of(self._preferences.settings, desk.api_url, key))

    @Slot()
    def fetch_missing(self) -> None:
        """Fetch every clip that was not fetched yet."""
        self.fetch(self._model.run_ids(Group.TO_FETCH))

    @Slot()
    def retry_failed(self) -> None:
        """Try again what failed."""
        self.fetch(self._model.run_ids(Group.FAILED))

    def fetch_again(self, run_ids: list[int]) -> None:
        """Replace these clips' files."""
        # The player lets go first: the file is about to be replaced.
        self._playback.release(run_ids)
        self.fetch(run_ids)

    def key_came(self) -> None:
        """Go on with what waited for a key."""
        if self._waits_for_key:
            self._waits_for_key = False
            self.fetch_missing()

    @Slot()
    def pause_or_go_on(self) -> None:
        """Hold the fetch, or go on."""
        if self._desk is not None:
            session = self._desk.session
            if self.is_paused:
                session.resume()
            else:
                session.pause()
        self.changed.emit()

    @Slot()
    def cancel(self) -> None:
        """End the fetch; what has come stays."""
        if self._desk is not None:
            self._desk.session.cancel()
        self.changed.emit()

    def summary(self) -> str:
        """ "112 of 120 ready · 84 MB · about 20 s left"."""
        ready = self._model.count(Group.READY)
        text = self.tr("%1 of %n ready", "", self._model.total)
        parts = [text.replace("%1", QLocale().toString(ready))]
        if ready:
            parts.append(size_words(self._model.ready_bytes))
        if self.is_running and self._news is not None:
            parts.extend(self._news_words(self._news))
        return " · ".join(parts)

    # Inside

    @property
    def _state(self) -> FetchState | None:
        return self._desk.session.fetch_state if self._desk is not None else None

    def _news_words(self, news: News) -> Iterable[str]:
        if news.state is FetchState.PAUSED:
            yield self.tr("paused")
        elif news.waiting is not None:
            yield waiting_words(news.waiting)
        else:
            left = self._pace.seconds_left(news.total - news.done)
            if left is not None:
                yield time_left_words(left)

    @Slot(object)
    def _key_read(self, result: StoredKey | Problem) -> None:
        waiting = list(self._after_reading)
        self._after_reading.clear()
        if isinstance(result, Problem):
            self._playback.stop_waiting()
            self._banner.show_("bad", problem_words(result), "keychain", self.tr("Ask again"))
            self._waits_for_key = self._waits_for_key or bool(waiting)
        self.keyRead.emit()
        if isinstance(result, StoredKey) and (waiting or self._waits_for_key):
            self._waits_for_key = False
            self.fetch(waiting or self._model.run_ids(Group.TO_FETCH))

    @Slot(object)
    def _take_up(self, names: frozenset[str]) -> None:
        """What was chosen in the settings goes for the fetch under way and for the cache, too."""
        if self._desk is None:
            return
        if names & _OF_FETCHES:
            self._desk.session.take_up(self._preferences.settings)
        if "cache_limit_mb" in names:
            self._preferences.save()  # where the cache looks
            self._said_full = False
            self._desk.session.trim_cache()

    @Slot(object)
    def _fetch_to_hear(self, run_id: int) -> None:
        self.fetch([run_id])
        if self._desk is not None:
            self._desk.session.promote(run_id)
            if self.is_paused:
                self._desk.session.resume()  # who wants to hear a clip now wants it fetched now

    @Slot(object)
    def _take_updates(self, updates: list[ClipUpdate]) -> None:
        self._model.apply(updates)
        self._playback.take_updates(updates)

    @Slot(object)
    def _take_news(self, news: News) -> None:
        self._news = news
        self._pace.note(time.monotonic(), news.done)
        self.changed.emit()

    @Slot(bool)
    def _fetching_changed(self, _running: bool) -> None:
        self.changed.emit()

    @Slot(object)
    def _fetch_ended(self, news: News) -> None:
        if self._desk is not None and not self._desk.session.is_fetching:
            self._playback.stop_waiting()
        # While clips came, none changed its place under the person's eyes.
        self._model.sort_again()
        self.changed.emit()
        if news.stopped_by is not None:
            self._say_stopped(news.stopped_by)
            return
        failed = self._model.count(Group.FAILED)
        if news.state is FetchState.DONE and failed:
            self._banner.show_(
                "bad",
                self.tr("%n clip(s) could not be fetched. Each row says why.", "", failed),
                "show-failed",
                self.tr("Show them"),
            )
        elif news.state is FetchState.DONE and news.total > 1:
            self._banner.show_(
                "good", self.tr("All clips are here."), "save-all", self.tr("Save all…"), GOOD_NEWS
            )

    @Slot(object, object)
    def _say_full(self, held: int, limit: int) -> None:
        """Once a session, and not in place of trouble: it is told again after the next fetch."""
        if self._said_full or self._banner.is_bad:
            return
        self._said_full = True
        text = self.tr(
            "Fetched clips take up %1 on this computer, more than the %2 meant for them. None is"
            " thrown away before you have saved it as it came: save them so, or take those that you"
            " no longer need off the list."
        )
        text = text.replace("%1", size_words(held)).replace("%2", size_words(limit))
        self._banner.show_("info", text, "save-all", self.tr("Save all…"))

    def _say_stopped(self, problem: Problem) -> None:
        """Something stood in the way of every clip; nothing was marked as failed."""
        by_key = problem.kind in _KEY_PROBLEMS
        self._waits_for_key = by_key
        action = ("key", self.tr("Enter another key")) if by_key else ("fetch", self.tr("Go on"))
        other = ("network", self.tr("Network settings…")) if problem.kind in _PROXY else ("", "")
        self._banner.show_("bad", problem_words(problem), *action, other=other)
