"""A fetch: one batch's way from run ids to whole clips, as loops that threads run.

`Fetch.ask_loop` runs in one thread, or in a few, and asks the API, one request after another.
`Fetch.download_loop` runs in each thread of a pool. Both end by themselves once every clip is
READY, FAILED or MISSING, or soon after `cancel`. What happens is told as `ClipUpdate`s, which pile
up until `take_news` collects them; nothing here calls back into a window.
"""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from bulktts_gui.core.asking import LIMITED, MAKING, TRIES, Asking
from bulktts_gui.core.clock import Clock
from bulktts_gui.core.downloading import Downloading
from bulktts_gui.core.fetch_state import FetchData, FetchState, News

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path

    from bulktts_gui.core.api import ApiClient
    from bulktts_gui.core.clips import Problem
    from bulktts_gui.core.download import Downloader
    from bulktts_gui.core.retry import RetryPolicy
    from bulktts_gui.core.transport import Transport

__all__ = ["LIMITED", "MAKING", "TRIES", "Fetch", "FetchState", "News"]


class Fetch:
    """One run over some clips of a batch. Times are `clock.now` seconds."""

    def __init__(
        self,
        batch_id: int,
        run_ids: Iterable[int],
        target: Callable[[int], Path],
        *,
        tasks: Mapping[int, str] | None = None,
        is_ready: Callable[[int], bool] = frozenset[int]().__contains__,
        clock: Clock | None = None,
        rng: random.Random | None = None,
        requests_at_once: int = 1,
        connections_at_most: int = 0,
        patience: float | None = None,
        making_patience: float | None = None,
        tries: RetryPolicy = TRIES,
        making: RetryPolicy = MAKING,
        limited: RetryPolicy = LIMITED,
    ) -> None:
        """`target` gives a clip's place in the cache, with the suffix of a FLAC file.

        `tasks` gives the task ids of those of `run_ids` that are stand-ins; `is_ready` says, in
        whatever thread, of a run that such a task turns out to be, that the batch has it whole.

        `requests_at_once` is how many of the loops that ask may do so at the same time, and
        `connections_at_most` how many files may come at the same time, 0 for as many as are of use;
        both may change, see `set_limits`. While the
        API cannot be reached at all, everything waits for `patience` seconds, and for runs that are
        still being made it is asked for `making_patience` seconds; then such clips fail. None is
        for as long as it takes.
        """
        self.batch_id = batch_id
        self._data = FetchData(
            batch_id,
            run_ids,
            tasks or {},
            target,
            clock or Clock(),
            rng or random.Random(),  # noqa: S311 - spreads retries, guards nothing
            is_ready,
        )
        self._asking = Asking(
            self._data,
            at_once=requests_at_once,
            tries=tries,
            making=making,
            limited=limited,
            patience=patience,
            making_patience=making_patience,
        )
        self._downloading = Downloading(self._data, tries, connections_at_most)

    # What the controller calls, from any thread

    @property
    def state(self) -> FetchState:
        """Where the fetch stands."""
        return self._data.state

    def take_news(self) -> News:
        """What happened since the last call."""
        data = self._data
        with data.lock:
            waiting = None
            if data.is_under_way():
                now = data.clock.now()
                waiting = self._asking.waiting(now) or self._downloading.waiting(now)
            return News(
                updates=data.take_updates(),
                state=data.state,
                total=len(data.unfinished) + len(data.ended),
                counts=dict(data.counts),
                bytes_done=data.bytes_done,
                waiting=waiting,
                stopped_by=data.stopped_by,
            )

    def add(self, run_ids: Iterable[int], tasks: Mapping[int, str] | None = None) -> bool:
        """Take more clips into a fetch that is under way, or take up again those that have ended.

        False when the fetch itself has ended already.
        """
        data = self._data
        with data.lock:
            if not data.is_under_way():
                return False
            data.add(run_ids, tasks or {})
            data.asking.notify_all()
            return True

    def promote(self, run_id: int) -> None:
        """Take this clip next: the person wants to hear it now."""
        data = self._data
        with data.lock:
            data.promote(run_id)
            data.wake_all()

    def set_limits(self, requests_at_once: int, connections_at_most: int) -> None:
        """Keep to other limits from now on; what is under way in this moment goes on to its end."""
        data = self._data
        with data.lock:
            self._asking.set_at_once(requests_at_once)
            self._downloading.set_most(connections_at_most)
            data.wake_all()

    def pause(self) -> None:
        """Start nothing new and stop reading; what came so far is kept for `resume`."""
        self._change(FetchState.RUNNING, FetchState.PAUSED)

    def resume(self) -> None:
        """Go on after `pause`."""
        self._change(FetchState.PAUSED, FetchState.RUNNING)

    def cancel(self) -> None:
        """End soon: unfinished clips go back to QUEUED, exchanges under way are cut short."""
        with self._data.lock:
            if self._data.is_under_way():
                self._data.end(FetchState.CANCELLED)

    def stop(self, problem: Problem) -> None:
        """End because of something that stands in the way of every clip."""
        with self._data.lock:
            self._data.stop(problem)

    def adapt(self, cpu: float) -> int:
        """How many download loops there is work for now; to be called several times a second.

        `cpu` is the processor time of this process in seconds, for more connections are of no use
        to a process that has no time for them. Without these calls there are a few connections.
        """
        return self._downloading.adapt(cpu)

    # What the threads run

    def ask_loop(self, client: ApiClient, transport: Transport) -> None:
        """Ask for addresses until the fetch has ended."""
        self._asking.loop(client, transport)

    def download_loop(self, make: Callable[..., Downloader], transport: Transport) -> None:
        """Download what has an address until the fetch has ended.

        `make(stopped=…, on_bytes=…, given_up=…)` gives the thread its downloader over `transport`.
        """
        self._downloading.loop(make, transport)

    def _change(self, before: FetchState, after: FetchState) -> None:
        with self._data.lock:
            if self._data.state is before:
                self._data.state = after
                self._data.wake_all()
