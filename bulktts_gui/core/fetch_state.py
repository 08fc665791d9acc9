"""What the loops of one fetch share, all of it under one lock."""

from __future__ import annotations

import contextlib
import enum
import math
import threading
from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from bulktts_gui.core.clips import (
    AddressTimes,
    AudioFacts,
    ClipStatus,
    ClipUpdate,
    Problem,
    ProblemKind,
)
from bulktts_gui.core.later import Later
from bulktts_gui.core.partials import Partial, discard, part_path

if TYPE_CHECKING:
    import random
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from bulktts_gui.core.clock import Clock
    from bulktts_gui.core.transport import Transport

#: With this many addresses waiting to be downloaded no more are asked for: they would grow old.
MAX_AHEAD = 200

_FINAL = (ClipStatus.READY, ClipStatus.FAILED, ClipStatus.MISSING)
#: The run itself is the reason: the service has nothing for this id.
_NOT_THERE = frozenset({ProblemKind.UNKNOWN_RUN, ProblemKind.UNKNOWN_TASK, ProblemKind.LEFT_OUT})


class FetchState(enum.Enum):
    """Where a whole fetch stands."""

    RUNNING = enum.auto()
    PAUSED = enum.auto()
    CANCELLED = enum.auto()
    STOPPED = enum.auto()
    """Something stands in the way of every clip (the key, the disk); see `News.stopped_by`."""
    DONE = enum.auto()


@dataclass(frozen=True, slots=True)
class News:
    """What happened since it was last asked: changes of clips and where the whole stands.

    Only news taken after the loops have ended is the last: a clip that was whole in the moment of
    `cancel` is told READY after QUEUED.

    `counts` says how many clips of this fetch have ended in each final status; `bytes_done` counts
    audio bytes; `waiting` is the problem that the fetch as a whole is waiting out, with the seconds
    until the next try in `seconds`.
    """

    updates: Sequence[ClipUpdate]
    state: FetchState
    total: int
    counts: dict[ClipStatus, int]
    bytes_done: int
    waiting: Problem | None
    stopped_by: Problem | None

    @property
    def done(self) -> int:
        """Clips that have ended, well or not."""
        return sum(self.counts.values())


@dataclass(frozen=True, slots=True)
class Address:
    """Where a clip is to be had, since when and until when.

    Seconds since 1970; `expires` is None where it does not say, `given` 0 where nobody noted it.
    """

    run_id: int
    url: str
    expires: float | None = None
    given: float = 0.0


@dataclass(slots=True)
class Tries:
    """Failures of one clip so far; only clips that had any have one of these.

    `making_since` is the first of a row of such failures. `cut_offs` counts tries in a row that
    reached nobody, the last one at `cut_off_at`, and `alone` those of them before which another
    clip's host was reached; they use up none of the tries that a file has.
    """

    asked: int = 0
    making: int = 0
    files: int = 0
    addresses: int = 0
    cut_offs: int = 0
    alone: int = 0
    making_since: float | None = None
    cut_off_at: float = math.inf
    partial: Partial = field(default_factory=Partial)
    #: The size of `partial` when `has_come_on` was last True.
    reached: int = 0

    def has_come_on(self, count: int) -> bool:
        """True when what can be continued is `count` bytes longer than when this was last True."""
        if not self.partial.validator or self.partial.size < self.reached + count:
            return False
        self.reached = self.partial.size
        return True

    def forget_cut_offs(self) -> None:
        """The next one is the first of a new row."""
        self.cut_offs = self.alone = 0


class FetchData:
    """Queues, counts and news. Unless it says otherwise, whoever calls a method holds `lock`.

    `asking` and `loading` are conditions over that lock, for the two kinds of loop.
    """

    def __init__(
        self,
        batch_id: int,
        run_ids: Iterable[int],
        tasks: Mapping[int, str],
        target: Callable[[int], Path],
        clock: Clock,
        rng: random.Random,
        is_ready: Callable[[int], bool],
    ) -> None:
        self.batch_id = batch_id
        self.target = target
        self.clock = clock
        self.rng = rng
        self.lock = threading.RLock()
        self.asking = threading.Condition(self.lock)
        self.loading = threading.Condition(self.lock)
        #: Task ids of clips by their stand-ins, and what runs they turned out to be.
        self.tasks: dict[int, str] = {}
        self.run_of: dict[int, int] = {}
        self._is_ready = is_ready
        self.to_resolve: deque[int] = deque()
        self.to_ask: deque[int] = deque()
        self.ask_later: Later[int] = Later(grid=1.0)
        self.to_download: deque[Address] = deque()
        self.download_later: Later[Address] = Later()
        #: How many more downloads may begin now, as far as the downloading half has said.
        self.places = 0
        self.first: set[int] = set()
        self.unfinished: set[int] = set()
        self.ended: dict[int, ClipStatus] = {}
        self.counts = dict.fromkeys(_FINAL, 0)
        self.tries: dict[int, Tries] = {}
        self.bytes_done = 0
        self.state = FetchState.RUNNING
        self.stopped_by: Problem | None = None
        self._news: list[ClipUpdate] = []
        self._transports: set[Transport] = set()
        self.add(run_ids, tasks)
        if not self.unfinished:
            self.state = FetchState.DONE

    def is_under_way(self) -> bool:
        """True until the fetch has ended."""
        return self.state in (FetchState.RUNNING, FetchState.PAUSED)

    def must_stop_reading(self) -> bool:
        """For downloads, between reads; without the lock, for it is one look at one name."""
        return self.state is not FetchState.RUNNING

    def wake_all(self) -> None:
        """Something changed for every loop."""
        self.asking.notify_all()
        self.loading.notify_all()

    def wait(self, condition: threading.Condition, seconds: float | None) -> None:
        """Wait for `condition`, at most `seconds`; while paused, for as long as that lasts."""
        paused = self.state is not FetchState.RUNNING
        self.clock.wait(condition, None if paused else seconds)

    def tries_of(self, run_id: int) -> Tries:
        """The count of a clip's failures, begun with the first."""
        return self.tries.setdefault(run_id, Tries())

    # What is to be asked for

    def add(self, run_ids: Iterable[int], tasks: Mapping[int, str]) -> None:
        """Take in clips; those that have ended begin anew."""
        self.tasks.update(tasks)
        named = (self.run_of.get(run_id, run_id) for run_id in run_ids)
        new = [run_id for run_id in dict.fromkeys(named) if run_id not in self.unfinished]
        for run_id in new:
            if run_id in self.ended:
                self.counts[self.ended.pop(run_id)] -= 1
            self._queue(run_id).append(run_id)
        self.unfinished.update(new)

    def put_first(self, run_ids: Sequence[int]) -> None:
        """Have these asked for, again, before all others."""
        for run_id in reversed(run_ids):
            self._queue(run_id).appendleft(run_id)

    def take_to_ask(self) -> list[int]:
        """Take out all that is to be asked for, now or later."""
        taken = [*self.to_ask, *self.to_resolve, *self.ask_later.pop_all()]
        self.to_ask.clear()
        self.to_resolve.clear()
        return taken

    def promote(self, run_id: int) -> None:
        """Take this clip next."""
        run_id = self.run_of.get(run_id, run_id)
        if run_id not in self.unfinished:
            return
        self.first.add(run_id)
        queue = self._queue(run_id)
        if run_id in queue:
            queue.remove(run_id)
            queue.appendleft(run_id)
        for index, address in enumerate(self.to_download):
            if address.run_id == run_id:
                del self.to_download[index]
                self.to_download.appendleft(address)
                break

    def wants(self, run_id: int) -> bool:
        """Whether the run of a task is to be fetched, and not already; needs no lock."""
        taken = run_id in self.unfinished or run_id in self.ended
        return not taken and not self._is_ready(run_id)

    def resolve(
        self, stand_in: int, run_id: int, whole: tuple[Path, AudioFacts] | None = None
    ) -> None:
        """The service told the run of a task: from here on the clip is known by that.

        A run that this fetch has already, or that is READY, is not asked for once more; nor is one
        whose clip is here, `whole`, and only nobody knew whose it was.
        """
        if stand_in not in self.unfinished:
            return
        is_first = stand_in in self.first
        self._forget(stand_in)
        self.run_of[stand_in] = run_id
        self.tell(ClipUpdate(self.batch_id, stand_in, ClipStatus.QUEUED, new_run_id=run_id))
        if self.wants(run_id):
            if whole is not None:
                self.unfinished.add(run_id)
                self.ready(run_id, *whole)
            else:
                self.add([run_id], {})
        if is_first:
            self.promote(run_id)
        self._end_if_done()

    def _queue(self, run_id: int) -> deque[int]:
        return self.to_resolve if run_id in self.tasks else self.to_ask

    # News

    def take_updates(self) -> list[ClipUpdate]:
        """The changes since the last call; handed over, not copied."""
        updates, self._news = self._news, []
        return updates

    def tell(self, update: ClipUpdate) -> None:
        """Add to the news."""
        self._news.append(update)

    def tell_all(self, run_ids: Iterable[int], status: ClipStatus) -> None:
        """Add to the news the same of several clips."""
        self._news.extend(ClipUpdate(self.batch_id, run_id, status) for run_id in run_ids)

    def count_bytes(self, count: int) -> None:
        """Audio bytes have come; takes the lock itself."""
        with self.lock:
            self.bytes_done += count

    # Ends

    def ready(
        self, run_id: int, path: Path, facts: AudioFacts, address: AddressTimes | None = None
    ) -> None:
        """A clip is whole. Also after `cancel`: it is not thrown away."""
        if run_id in self.unfinished:
            ready = ClipStatus.READY
            update = ClipUpdate(self.batch_id, run_id, ready, path, facts, address=address)
            self._finish(update)

    def fail(self, run_id: int, problem: Problem) -> None:
        """Give a clip up; nothing happens once the fetch has ended."""
        if run_id not in self.unfinished or not self.is_under_way():
            return
        tries = self.tries.get(run_id)
        if tries is not None:
            discard(part_path(self.target(run_id)), tries.partial)
        status = ClipStatus.MISSING if problem.kind in _NOT_THERE else ClipStatus.FAILED
        self._finish(ClipUpdate(self.batch_id, run_id, status, problem=problem))

    def stop(self, problem: Problem) -> None:
        """End the fetch because of something that every clip would meet."""
        if self.is_under_way():
            self.stopped_by = problem
            self.end(FetchState.STOPPED)

    def end(self, state: FetchState) -> None:
        """Nothing more is begun; what is unfinished goes back to QUEUED, its part stays."""
        self.state = state
        self.tell_all(sorted(self.unfinished), ClipStatus.QUEUED)
        if state is not FetchState.DONE:
            for transport in self._transports:
                transport.abort()
        self.wake_all()

    def _finish(self, update: ClipUpdate) -> None:
        self._forget(update.run_id)
        self.ended[update.run_id] = update.status
        self.counts[update.status] += 1
        self.tell(update)
        self._end_if_done()

    def _forget(self, run_id: int) -> None:
        self.unfinished.discard(run_id)
        self.first.discard(run_id)
        self.tries.pop(run_id, None)

    def _end_if_done(self) -> None:
        if not self.unfinished and self.is_under_way():
            self.end(FetchState.DONE)

    @contextlib.contextmanager
    def lent(self, transport: Transport) -> Iterator[Any]:
        """Let the end cut this transport short while a loop uses it; takes the lock itself."""
        with self.lock:
            self._transports.add(transport)
            if not self.is_under_way():
                transport.abort()
        try:
            yield
        finally:
            with self.lock:
                self._transports.discard(transport)
            transport.close()
