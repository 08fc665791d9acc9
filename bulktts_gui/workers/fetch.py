"""Running a `Fetch` in QThreads, and telling the main thread about it in measured doses."""

from __future__ import annotations

import gc
import importlib
import logging
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDeadlineTimer, QObject, QThread, QTimer, Signal, Slot

from bulktts_gui.core.addresses import origin_of
from bulktts_gui.core.clips import Problem, ProblemError, ProblemKind
from bulktts_gui.core.clock import Clock
from bulktts_gui.core.connections import FIRST
from bulktts_gui.core.proxies import SYSTEM_PROXY, ProxyChoice, ProxyWay
from bulktts_gui.workers.threads import give_way

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from bulktts_gui.core.api_key import Key
    from bulktts_gui.core.fetch_state import FetchState
    from bulktts_gui.core.fetching import Fetch
    from bulktts_gui.core.settings import Settings

log = logging.getLogger(__name__)

#: The list learns of changes this often, in milliseconds: 10 times a second for the whole batch,
#: which the eye takes for always, and which leaves the window free in between.
NEWS_INTERVAL = 100


@dataclass(frozen=True, slots=True)
class Service:
    """Where to ask, with which key, by which way, and how patiently (see `Fetch`)."""

    api_url: str
    key: Key
    clock: Clock = field(default_factory=Clock)
    requests_at_once: int = 1
    patience: float | None = None
    making_patience: float | None = None
    proxy: ProxyChoice = SYSTEM_PROXY
    connections_at_most: int = 0

    @classmethod
    def of(cls, settings: Settings, api_url: str, key: Key, **more: Any) -> Service:
        """The service as the settings say that it is to be reached; `more` are other fields."""
        return cls(
            api_url,
            key,
            requests_at_once=settings.requests_at_once,
            proxy=ProxyChoice.of(settings),
            connections_at_most=settings.connections_at_most,
            **more,
        )


_LOADED_LATER = (
    "bulktts_gui.core.fetching",
    "bulktts_gui.core.api",
    "bulktts_gui.core.requests_transport",
    "bulktts_gui.core.lean_transport",
    "bulktts_gui.core.download",
    "truststore",
    "numpy",
    "soundfile",
)

#: Threads that would not end in time. Looking up a host's name cannot be cut short, and a QThread
#: that is destroyed while it runs takes the program along.
_left_behind: set[_FetchThread] = set()


def wait_for_threads() -> None:
    """Wait, without a limit, for threads that were left behind; before the program ends."""
    while _left_behind:
        _left_behind.pop().wait()


class _WarmUpThread(QThread):
    """Loads what the threads of a fetch load at their first use.

    Loading a library holds Python's lock for up to a tenth of a second: noticed while clips arrive
    and somebody scrolls, not while somebody reads a window that has just opened.
    """

    def run(self) -> None:
        """Import, and keep Python from looking through all of that for garbage ever after.

        Looking through what lives as long as the program takes a tenth of a second, and comes just
        when many objects are made: in the middle of a fetch.
        """
        for name in _LOADED_LATER:
            importlib.import_module(name)
        gc.freeze()


class _FetchThread(QThread):
    """A thread that lends itself to a fetch. It owns no QObject; news travel through `Fetch`."""

    def __init__(self, fetch: Fetch, service: Service, way: ProxyWay) -> None:
        super().__init__()
        self._fetch = fetch
        self._service = service
        self._way = way

    def run(self) -> None:
        """Work until the fetch has ended."""
        give_way()
        try:
            self._work()
        except ProblemError as error:
            self._fetch.stop(error.problem)
        except Exception as error:  # noqa: BLE001 - a fault of ours must not leave a batch hanging
            log.error("%s ended by %s", type(self).__name__, type(error).__name__)
            self._fetch.stop(Problem(ProblemKind.INTERNAL))

    def _work(self) -> None:
        raise AssertionError


class ResultsThread(_FetchThread):
    """Asks the API for addresses, one request after another, over one session."""

    def _work(self) -> None:
        from bulktts_gui.core.api import ApiClient
        from bulktts_gui.core.lean_transport import LeanTransport

        service = self._service
        transport = LeanTransport(way=self._way)
        client = ApiClient(service.api_url, service.key, transport, service.clock)
        self._fetch.ask_loop(client, transport)


class DownloadThread(_FetchThread):
    """Downloads clips one after another over connections of its own. It never sees the key."""

    def _work(self) -> None:
        from functools import partial

        from bulktts_gui.core.download import Downloader
        from bulktts_gui.core.lean_transport import LeanTransport

        api = origin_of(self._service.api_url)
        transport = LeanTransport(public_only=not api.is_local, way=self._way)
        make = partial(Downloader, transport, api, self._service.clock)
        self._fetch.download_loop(make, transport)


class FetchController(QObject):
    """Starts, pauses and ends fetches; lives in the main thread. One fetch runs at a time.

    Signals:
        newsArrived(object): a `News`, at most 10 a second while a fetch runs.
        runningChanged(bool): True from the start of a fetch to its end, pauses included.
        ended(object): the last `News` of a fetch, after all of its threads are gone.
    """

    newsArrived = Signal(object)  # noqa: N815 - Qt's way of naming signals
    runningChanged = Signal(bool)  # noqa: N815
    ended = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fetch: Fetch | None = None
        self._service: Service | None = None
        self._way = ProxyWay()
        self._threads: list[_FetchThread] = []
        self._downloads = self._asking = 0
        self._warm_up: _WarmUpThread | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(NEWS_INTERVAL)
        self._timer.timeout.connect(self._look)

    @property
    def is_running(self) -> bool:
        """True until the last thread of the current fetch is gone."""
        return self._fetch is not None

    @property
    def state(self) -> FetchState | None:
        """The state of the fetch under way, None when there is none."""
        return self._fetch.state if self._fetch else None

    def start(
        self,
        batch_id: int,
        run_ids: list[int],
        target: Callable[[int], Path],
        service: Service,
        tasks: Mapping[int, str] | None = None,
        is_ready: Callable[[int], bool] = frozenset[int]().__contains__,
    ) -> None:
        """Begin to fetch `run_ids` (see `Fetch`). Raises RuntimeError while a fetch is running."""
        if self._fetch is not None:
            raise RuntimeError
        from bulktts_gui.core.fetching import Fetch

        self._fetch = Fetch(
            batch_id,
            run_ids,
            target,
            tasks=tasks,
            is_ready=is_ready,
            clock=service.clock,
            requests_at_once=service.requests_at_once,
            connections_at_most=service.connections_at_most,
            patience=service.patience,
            making_patience=service.making_patience,
        )
        self._service, self._way = service, ProxyWay(service.proxy)
        self._threads, self._downloads, self._asking = [], 0, 0
        self._have_askers(service.requests_at_once)
        # No use in more threads than clips; the others follow as they are needed.
        self._have_downloads(min(FIRST, len(run_ids)))
        self._timer.start()
        self.runningChanged.emit(True)

    def add(self, run_ids: list[int], tasks: Mapping[int, str] | None = None) -> bool:
        """Take more clips into the fetch under way; False when there is none to take them."""
        return self._fetch is not None and self._fetch.add(run_ids, tasks)

    def promote(self, run_id: int) -> None:
        """Take this clip next."""
        if self._fetch is not None:
            self._fetch.promote(run_id)

    def take_up(self, settings: Settings) -> None:
        """Let the fetch under way keep to these limits and go by this way from now on.

        What is being asked or is coming in this moment goes on to its end.
        """
        if self._fetch is not None:
            at_once = settings.requests_at_once
            self._fetch.set_limits(at_once, settings.connections_at_most)
            self._have_askers(at_once)
            choice = ProxyChoice.of(settings)
            if choice != self._way.choice:
                self._way.choice = choice

    @Slot()
    def pause(self) -> None:
        """Hold the fetch under way."""
        if self._fetch is not None:
            self._fetch.pause()
            self._tell()

    @Slot()
    def resume(self) -> None:
        """Go on after `pause`."""
        if self._fetch is not None:
            self._fetch.resume()
            self._tell()

    @Slot()
    def cancel(self) -> None:
        """End the fetch under way; `ended` follows when its threads are gone."""
        if self._fetch is not None:
            self._fetch.cancel()
            self._tell()

    def warm_up(self) -> None:
        """Make the first fetch begin as smoothly as the second."""
        if self._warm_up is None:
            self._warm_up = _WarmUpThread(self)
            self._warm_up.start()

    def shut_down(self, milliseconds: int) -> bool:
        """Cancel and wait for the threads; True when all of them ended in time.

        The others are on their own then; see `wait_for_threads`.
        """
        if self._warm_up is not None:
            self._warm_up.wait()
        if self._fetch is None:
            return True
        self._fetch.cancel()
        deadline = QDeadlineTimer(milliseconds)
        left = {thread for thread in self._threads if not thread.wait(deadline)}
        _left_behind.update(left)
        self._finish()
        return not left

    def _begin(self, thread: _FetchThread) -> None:
        self._threads.append(thread)
        thread.finished.connect(self._thread_finished)
        thread.start()

    def _have_askers(self, wanted: int) -> None:
        """Begin threads that ask until there are as many as `wanted`."""
        if self._fetch is None or self._service is None:
            return
        while self._asking < wanted:
            self._asking += 1
            self._begin(ResultsThread(self._fetch, self._service, self._way))

    def _have_downloads(self, wanted: int) -> None:
        """Begin download threads until there are as many as `wanted`."""
        if self._fetch is None or self._service is None:
            return
        while self._downloads < wanted:
            self._downloads += 1
            self._begin(DownloadThread(self._fetch, self._service, self._way))

    @Slot()
    def _look(self) -> None:
        """Tell the news, and let the fetch have the threads that it has work for."""
        if self._fetch is not None:
            self._have_downloads(self._fetch.adapt(time.process_time()))
        self._tell()

    def _tell(self) -> None:
        if self._fetch is not None:
            self.newsArrived.emit(self._fetch.take_news())

    @Slot()
    def _thread_finished(self) -> None:
        if self._fetch is not None and all(thread.isFinished() for thread in self._threads):
            self._finish()

    def _finish(self) -> None:
        """All threads are gone: hand over the last news and forget the fetch."""
        fetch = self._fetch
        if fetch is None:
            return
        self._timer.stop()
        self._fetch, self._service, self._threads = None, None, []
        news = fetch.take_news()
        self.newsArrived.emit(news)
        self.runningChanged.emit(False)
        self.ended.emit(news)
