"""A fetch: one batch's way from run ids to whole clips, as loops that threads run.

`Fetch.ask_loop` runs in one thread and asks the API, one request after another.
`Fetch.download_loop` runs in each thread of a pool. Both end by themselves once every clip is
READY, FAILED or MISSING, or soon after `cancel`. What happens is told as `ClipUpdate`s, which pile
up until `take_news` collects them; nothing here calls back into a window.
"""

from __future__ import annotations

import contextlib
import enum
import logging
import random
import threading
from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar

from bulktts_gui.core.chunks import next_chunk_size
from bulktts_gui.core.clips import (
    AudioFacts,
    ClipStatus,
    ClipUpdate,
    Problem,
    ProblemError,
    ProblemKind,
)
from bulktts_gui.core.clock import Clock
from bulktts_gui.core.download import Downloader, Partial, Stopped, discard, part_path
from bulktts_gui.core.later import Later
from bulktts_gui.core.retry import STOPPING, RetryPolicy

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

    from bulktts_gui.core.answers import Answer
    from bulktts_gui.core.api import ApiClient
    from bulktts_gui.core.transport import Transport

#: Runs that are still being made are asked for again after these pauses: about five minutes in all.
MAKING = RetryPolicy(attempts=12, first=2.0, factor=1.6, longest=45.0)
#: A request to the API, or a file.
TRIES = RetryPolicy(attempts=5, first=0.5, factor=2.0, longest=30.0)
#: "Too many requests" is said to every request alike, so it is counted for the fetch as a whole:
#: over a minute of patience, for limits are often by the minute, and then the fetch stops.
LIMITED = RetryPolicy(attempts=8, first=1.0, factor=2.0, longest=30.0)
#: An address that its host no longer honours is asked for anew this often.
MAX_NEW_ADDRESSES = 3
#: With this many addresses waiting to be downloaded no more are asked for: they would grow old.
MAX_AHEAD = 200

_FINAL = {ClipStatus.READY, ClipStatus.FAILED, ClipStatus.MISSING}
#: The run itself is the reason: the service has nothing for this id.
_NOT_THERE = {ProblemKind.UNKNOWN_RUN, ProblemKind.LEFT_OUT}
#: One run's trouble can look like this for all that share its request.
_PERHAPS_ONE_RUN = {ProblemKind.SERVICE_ERROR, ProblemKind.BAD_ANSWER}

_log = logging.getLogger(__name__)

T = TypeVar("T")


class FetchState(enum.Enum):
    """Where a whole fetch stands."""

    RUNNING = enum.auto()
    PAUSED = enum.auto()
    CANCELLED = enum.auto()
    STOPPED = enum.auto()
    """Something stands in the way of every clip (the key, the disk); see `Fetch.stopped_by`."""
    DONE = enum.auto()


@dataclass(frozen=True, slots=True)
class News:
    """What happened since it was last asked: changes of clips and where the whole stands.

    Only news taken after the loops have ended is the last: a clip that was whole in the moment of
    `cancel` is told READY after QUEUED.

    `counts` says how many clips of this fetch have ended in each final status; `bytes_done` counts
    audio bytes; `waiting` is the problem that the asking thread is waiting out, with the seconds
    that are left in `seconds`.
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


@dataclass(slots=True)
class _Tries:
    """Failures of one clip so far; only clips that had any have one of these."""

    asked: int = 0
    making: int = 0
    files: int = 0
    addresses: int = 0
    partial: Partial = field(default_factory=Partial)


class Fetch:
    """One run over some clips of a batch.

    All state is under one condition; the loops hold it only between their exchanges. Times are
    `clock.now` seconds.
    """

    def __init__(
        self,
        batch_id: int,
        run_ids: Iterable[int],
        target: Callable[[int], Path],
        *,
        clock: Clock | None = None,
        rng: random.Random | None = None,
        tries: RetryPolicy = TRIES,
        making: RetryPolicy = MAKING,
        limited: RetryPolicy = LIMITED,
    ) -> None:
        """`target` gives a clip's place in the cache, with the suffix of a FLAC file."""
        self.batch_id = batch_id
        self._target = target
        self._clock = clock or Clock()
        self._rng = rng or random.Random()  # noqa: S311 - spreads retries, guards nothing
        self._tries_policy = tries
        self._making_policy = making
        self._limited_policy = limited
        self._condition = threading.Condition()
        self._to_ask: deque[int] = deque(dict.fromkeys(run_ids))
        self._unfinished = set(self._to_ask)
        self._ended: dict[int, ClipStatus] = {}
        self._first: set[int] = set()
        self._ask_later: Later[int] = Later(grid=1.0)
        self._to_download: deque[tuple[int, str]] = deque()
        self._download_later: Later[tuple[int, str]] = Later()
        self._counts = dict.fromkeys(sorted(_FINAL, key=lambda s: s.value), 0)
        self._tries: dict[int, _Tries] = {}
        self._news: list[ClipUpdate] = []
        self._bytes = 0
        self._limited = 0
        self._state = FetchState.RUNNING if self._unfinished else FetchState.DONE
        self._waiting: tuple[Problem, float] | None = None
        self._stopped_by: Problem | None = None
        self._transports: set[Transport] = set()

    # What the controller calls, from any thread

    @property
    def state(self) -> FetchState:
        """Where the fetch stands."""
        with self._condition:
            return self._state

    def take_news(self) -> News:
        """What happened since the last call; the list of updates is handed over, not copied."""
        with self._condition:
            updates, self._news = self._news, []
            waiting = None
            if self._waiting is not None:
                problem, until = self._waiting
                left = max(0.0, until - self._clock.now())
                waiting = Problem(problem.kind, problem.detail, problem.http_status, left)
            return News(
                updates=updates,
                state=self._state,
                total=len(self._unfinished) + len(self._ended),
                counts=dict(self._counts),
                bytes_done=self._bytes,
                waiting=waiting,
                stopped_by=self._stopped_by,
            )

    def add(self, run_ids: Iterable[int]) -> bool:
        """Take more clips into a fetch that is under way, or take up again those that have ended.

        False when the fetch itself has ended already.
        """
        with self._condition:
            if not self._is_under_way():
                return False
            new = [run_id for run_id in dict.fromkeys(run_ids) if run_id not in self._unfinished]
            for run_id in new:
                if run_id in self._ended:
                    self._counts[self._ended.pop(run_id)] -= 1
            self._unfinished.update(new)
            self._to_ask.extend(new)
            self._condition.notify_all()
            return True

    def promote(self, run_id: int) -> None:
        """Take this clip next: the person wants to hear it now."""
        with self._condition:
            if run_id not in self._unfinished:
                return
            self._first.add(run_id)
            if run_id in self._to_ask:
                self._to_ask.remove(run_id)
                self._to_ask.appendleft(run_id)
            for index, (waiting, url) in enumerate(self._to_download):
                if waiting == run_id:
                    del self._to_download[index]
                    self._to_download.appendleft((run_id, url))
                    break
            self._condition.notify_all()

    def pause(self) -> None:
        """Start nothing new and stop reading; what came so far is kept for `resume`."""
        with self._condition:
            if self._state is FetchState.RUNNING:
                self._state = FetchState.PAUSED
                self._condition.notify_all()

    def resume(self) -> None:
        """Go on after `pause`."""
        with self._condition:
            if self._state is FetchState.PAUSED:
                self._state = FetchState.RUNNING
                self._condition.notify_all()

    def cancel(self) -> None:
        """End soon: unfinished clips go back to QUEUED, exchanges under way are cut short."""
        with self._condition:
            if self._is_under_way():
                self._end(FetchState.CANCELLED)

    def stop(self, problem: Problem) -> None:
        """End because of something that stands in the way of every clip."""
        self._stop(problem)

    # What the threads run

    def ask_loop(self, client: ApiClient, transport: Transport) -> None:
        """Ask for addresses until there is nothing more to ask or the fetch has ended."""
        with self._lent(transport):
            while chunk := self._next_chunk():
                self._see_to(client, chunk)

    def download_loop(self, make: Callable[..., Downloader], transport: Transport) -> None:
        """Download what has an address until the fetch has ended.

        `make(stopped=…, on_bytes=…)` gives the thread's own downloader over `transport`.
        """
        downloader = make(stopped=self._must_stop_reading, on_bytes=self._count_bytes)
        with self._lent(transport):
            while (job := self._next_download()) is not None:
                self._download(downloader, *job)

    # Asking

    def _next_chunk(self) -> list[int]:
        """The next ids to ask for, [] at the end. Waits while there is nothing to do."""
        with self._condition:
            while self._is_under_way():
                # Those that waited go first: they were asked for before all others.
                self._to_ask.extendleft(reversed(self._ask_later.pop_due(self._clock.now())))
                if self._state is FetchState.RUNNING and self._to_ask and self._may_ask_ahead():
                    size = next_chunk_size(len(self._to_ask))
                    chunk = [self._to_ask.popleft() for _ in range(size)]
                    self._tell_all(chunk, ClipStatus.ASKING)
                    return chunk
                self._wait_for_work(self._ask_later)
            return []

    def _may_ask_ahead(self) -> bool:
        return len(self._to_download) < MAX_AHEAD or self._to_ask[0] in self._first

    def _see_to(self, client: ApiClient, chunk: list[int]) -> None:
        try:
            self._ask(client, chunk)
        except Exception:  # noqa: BLE001 - a fault of ours must not leave the rest waiting
            _log.exception("asking broke off")
            for run_id in chunk:
                self._fail(run_id, Problem(ProblemKind.INTERNAL))

    def _ask(self, client: ApiClient, chunk: list[int]) -> None:
        """One request, and what follows from its answer."""
        problem = self._request(client, chunk)
        if problem is None:
            return
        if problem.kind is ProblemKind.UNKNOWN_RUN:
            self._isolate(client, chunk, problem)
        else:
            self._ask_failed(client, chunk, problem)

    def _request(self, client: ApiClient, group: list[int]) -> Problem | None:
        """Ask, and take what the answer tells; returns the problem when there was no answer."""
        try:
            answer = client.ask(group)
        except ProblemError as error:
            if error.problem.kind is not ProblemKind.RATE_LIMITED:
                self._limited = 0
            return error.problem
        self._limited = 0
        self._take(answer)
        return None

    def _ask_failed(self, client: ApiClient, chunk: list[int], problem: Problem) -> None:
        """Try `chunk` again later, or give up on it: together, or, where that may help, singly."""
        if problem.kind in STOPPING:
            self._stop(problem)
            return
        with self._condition:
            if not self._is_under_way():
                return
            pause = self._pause_after(chunk, problem)
            if pause is not None:
                self._to_ask.extendleft(reversed(chunk))
                self._hold_asking(problem, pause)
                return
            if problem.kind is ProblemKind.RATE_LIMITED:
                self._stop(problem)
                return
            if len(chunk) == 1 or problem.kind not in _PERHAPS_ONE_RUN:
                for run_id in chunk:
                    self._fail(run_id, problem)
                return
        # Given up on them together; one of them may be what the service stumbles over.
        for run_id in chunk:
            if self._may_go_on():
                self._ask(client, [run_id])

    def _pause_after(self, chunk: list[int], problem: Problem) -> float | None:
        """Count a failed request; seconds until the next try, None when there were enough."""
        if problem.kind is ProblemKind.RATE_LIMITED:
            self._limited += 1
            return self._limited_policy.pause(self._limited, problem, self._rng)
        failures = [self._tries_of(run_id) for run_id in chunk]
        for tries in failures:
            tries.asked += 1
        # Ids may have joined a chunk late: all go on while one of them has tries left.
        return self._tries_policy.pause(min(t.asked for t in failures), problem, self._rng)

    def _isolate(self, client: ApiClient, chunk: list[int], problem: Problem) -> None:
        """`chunk` was refused, so it holds an id that the service does not take: find which.

        Halves it. When the first half turns out good, the bad one is in the second, which is then
        split without being asked for as a whole: one bad id of five costs at most four requests.
        """
        if len(chunk) == 1:
            self._fail(chunk[0], problem)
            return
        head, tail = chunk[: len(chunk) // 2], chunk[len(chunk) // 2 :]
        refused = self._refused(client, head)
        if refused is not None:
            self._isolate(client, head, refused)
        if refused is not None or len(tail) == 1:
            refused = self._refused(client, tail)
            if refused is not None:
                self._isolate(client, tail, refused)
        else:
            self._isolate(client, tail, problem)

    def _refused(self, client: ApiClient, group: list[int]) -> Problem | None:
        """Ask for a part of a refused chunk: the refusal, or None when all else is seen to."""
        if not self._may_go_on():
            return None
        problem = self._request(client, group)
        if problem is not None and problem.kind is ProblemKind.UNKNOWN_RUN:
            return problem
        if problem is not None:
            self._ask_failed(client, group, problem)
        return None

    def _take(self, answer: Answer) -> None:
        with self._condition:
            if not self._is_under_way():
                return
            for run_id, url in answer.addresses.items():
                if run_id in self._tries:
                    self._tries[run_id].asked = 0
                if run_id in self._first:
                    self._to_download.appendleft((run_id, url))
                else:
                    self._to_download.append((run_id, url))
            self._tell_all(answer.addresses, ClipStatus.DOWNLOADING)
            making = []
            for run_id, problem in answer.problems.items():
                if problem.kind is ProblemKind.STILL_MAKING:
                    making.append(run_id)
                else:
                    self._fail(run_id, problem)
            self._ask_again(making)
            self._condition.notify_all()

    def _ask_again(self, run_ids: list[int]) -> None:
        """Put off runs that are still being made; those of one age stay together in a chunk."""
        problem = Problem(ProblemKind.STILL_MAKING)
        pauses: dict[int, float | None] = {}
        for run_id in run_ids:
            tries = self._tries_of(run_id)
            tries.making += 1
            if tries.making not in pauses:
                pause = self._making_policy.pause(tries.making, problem, self._rng)
                pauses[tries.making] = pause
            pause = pauses[tries.making]
            if pause is None:
                self._fail(run_id, problem)
            else:
                self._tell(ClipUpdate(self.batch_id, run_id, ClipStatus.WAITING, problem=problem))
                self._put_off(self._ask_later, pause, run_id)

    def _hold_asking(self, problem: Problem, seconds: float) -> None:
        """Ask nothing for `seconds`; the condition is held."""
        until = self._clock.now() + seconds
        self._waiting = (problem, until)
        while self._is_under_way() and (left := until - self._clock.now()) > 0:
            self._clock.wait(self._condition, left)
        self._waiting = None

    # Downloading

    def _next_download(self) -> tuple[int, str] | None:
        with self._condition:
            while self._is_under_way():
                self._to_download.extend(self._download_later.pop_due(self._clock.now()))
                if self._state is FetchState.RUNNING and self._to_download:
                    job = self._to_download.popleft()
                    if len(self._to_download) == MAX_AHEAD - 1:
                        self._condition.notify_all()
                    return job
                self._wait_for_work(self._download_later)
            return None

    def _download(self, downloader: Downloader, run_id: int, url: str) -> None:
        with self._condition:
            tries = self._tries.get(run_id)
        partial = tries.partial if tries else Partial()
        try:
            path, facts = downloader.fetch(url, self._target(run_id), partial)
        except Stopped:
            with self._condition:
                if self._is_under_way():
                    self._tries_of(run_id).partial = partial
                    self._to_download.appendleft((run_id, url))
        except ProblemError as error:
            self._download_failed(run_id, url, partial, error.problem)
        except Exception:  # noqa: BLE001 - a fault of ours must not leave the rest waiting
            _log.exception("a download broke off")
            self._download_failed(run_id, url, partial, Problem(ProblemKind.INTERNAL))
        else:
            self._ready(run_id, path, facts)
            return
        if self._has_ended():
            discard(part_path(self._target(run_id)), partial)

    def _download_failed(self, run_id: int, url: str, partial: Partial, problem: Problem) -> None:
        if problem.kind in STOPPING:
            self._stop(problem)
            return
        with self._condition:
            if not self._is_under_way():
                return
            tries = self._tries_of(run_id)
            tries.partial = partial
            if problem.kind is ProblemKind.ADDRESS_EXPIRED:
                tries.addresses += 1
                if tries.addresses > MAX_NEW_ADDRESSES:
                    self._fail(run_id, problem)
                else:
                    self._tell(ClipUpdate(self.batch_id, run_id, ClipStatus.QUEUED))
                    # A moment later, so that addresses that expired together share a request.
                    self._put_off(self._ask_later, 0.0, run_id)
                return
            tries.files += 1
            pause = self._tries_policy.pause(tries.files, problem, self._rng)
            if pause is None:
                self._fail(run_id, problem)
            else:
                self._put_off(self._download_later, pause, (run_id, url))

    def _ready(self, run_id: int, path: Path, facts: AudioFacts) -> None:
        """Also after `cancel`: a clip that is whole is not thrown away."""
        with self._condition:
            if run_id in self._unfinished:
                self._finish(ClipUpdate(self.batch_id, run_id, ClipStatus.READY, path, facts))

    # Under the condition

    def _is_under_way(self) -> bool:
        return self._state in (FetchState.RUNNING, FetchState.PAUSED)

    def _tries_of(self, run_id: int) -> _Tries:
        return self._tries.setdefault(run_id, _Tries())

    def _wait_for_work(self, later: Later[Any]) -> None:
        due = None
        if self._state is FetchState.RUNNING:
            due = later.seconds_until_due(self._clock.now())
        self._clock.wait(self._condition, due)

    def _put_off(self, later: Later[T], pause: float, item: T) -> None:
        later.push(self._clock.now() + pause, item)
        self._condition.notify_all()

    def _tell(self, update: ClipUpdate) -> None:
        self._news.append(update)

    def _tell_all(self, run_ids: Iterable[int], status: ClipStatus) -> None:
        self._news.extend(ClipUpdate(self.batch_id, run_id, status) for run_id in run_ids)

    def _fail(self, run_id: int, problem: Problem) -> None:
        status = ClipStatus.MISSING if problem.kind in _NOT_THERE else ClipStatus.FAILED
        with self._condition:
            if run_id in self._unfinished and self._is_under_way():
                self._forget_part(run_id)
                self._finish(ClipUpdate(self.batch_id, run_id, status, problem=problem))

    def _finish(self, update: ClipUpdate) -> None:
        self._unfinished.discard(update.run_id)
        self._first.discard(update.run_id)
        self._tries.pop(update.run_id, None)
        self._ended[update.run_id] = update.status
        self._counts[update.status] += 1
        self._tell(update)
        if not self._unfinished and self._is_under_way():
            self._end(FetchState.DONE)

    def _forget_part(self, run_id: int) -> None:
        """Nobody would go on with it: what is known of it ends with this fetch."""
        tries = self._tries.get(run_id)
        if tries is not None:
            discard(part_path(self._target(run_id)), tries.partial)

    def _stop(self, problem: Problem) -> None:
        with self._condition:
            if self._is_under_way():
                self._stopped_by = problem
                self._end(FetchState.STOPPED)

    def _end(self, state: FetchState) -> None:
        """Nothing more is begun; what is unfinished goes back to QUEUED."""
        self._state = state
        self._waiting = None
        self._tell_all(sorted(self._unfinished), ClipStatus.QUEUED)
        if state is not FetchState.DONE:
            for transport in self._transports:
                transport.abort()
            for run_id in self._tries:
                self._forget_part(run_id)
        self._condition.notify_all()

    # For the loops

    def _has_ended(self) -> bool:
        with self._condition:
            return not self._is_under_way()

    def _must_stop_reading(self) -> bool:
        return self._state is not FetchState.RUNNING

    def _may_go_on(self) -> bool:
        """Wait out a pause between two requests of one chunk; False when the fetch has ended."""
        with self._condition:
            while self._state is FetchState.PAUSED:
                self._clock.wait(self._condition, None)
            return self._state is FetchState.RUNNING

    def _count_bytes(self, count: int) -> None:
        with self._condition:
            self._bytes += count

    @contextlib.contextmanager
    def _lent(self, transport: Transport) -> Iterator[None]:
        """Let `cancel` cut this transport short while the loop uses it."""
        with self._condition:
            self._transports.add(transport)
            if not self._is_under_way():
                transport.abort()
        try:
            yield
        finally:
            with self._condition:
                self._transports.discard(transport)
            transport.close()
