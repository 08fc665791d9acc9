"""The half of a fetch that asks the API for addresses."""

from __future__ import annotations

import logging
import math
from typing import TYPE_CHECKING

from bulktts_gui.core.audio import whole_clip
from bulktts_gui.core.chunks import MAX_CHUNK, next_chunk_size
from bulktts_gui.core.clips import ClipStatus, ClipUpdate, Problem, ProblemError, ProblemKind
from bulktts_gui.core.expiry import expires_at, has_expired
from bulktts_gui.core.fetch_state import MAX_AHEAD, Address, FetchState
from bulktts_gui.core.outage import Outage
from bulktts_gui.core.retry import STOPPING, RetryPolicy
from bulktts_gui.core.transport import UnreachableError

if TYPE_CHECKING:
    from bulktts_gui.core.answers import Answer
    from bulktts_gui.core.api import ApiClient
    from bulktts_gui.core.fetch_state import FetchData
    from bulktts_gui.core.transport import Transport

#: A request to the API.
TRIES = RetryPolicy(attempts=5, first=0.5, factor=2.0, longest=30.0)
#: Runs that are still being made are asked for again after these pauses, for as long as it takes.
MAKING = RetryPolicy(attempts=10**9, first=2.0, factor=1.6, longest=45.0)
#: "Too many requests" is said to every request alike, so it is counted for the fetch as a whole:
#: over a minute of patience, for limits are often by the minute, and then the fetch stops.
LIMITED = RetryPolicy(attempts=8, first=1.0, factor=2.0, longest=30.0)

#: One run's trouble can look like this for all that share its request.
_PERHAPS_ONE_RUN = {ProblemKind.SERVICE_ERROR, ProblemKind.BAD_ANSWER}

_log = logging.getLogger(__name__)


class Asking:
    """Chunk after chunk, in as many loops at once as `at_once` says.

    The first "too many requests" brings that back to one for the rest of the fetch.
    """

    def __init__(
        self,
        data: FetchData,
        *,
        at_once: int,
        tries: RetryPolicy,
        making: RetryPolicy,
        limited: RetryPolicy,
        patience: float | None,
        making_patience: float | None,
    ) -> None:
        self._data = data
        self._at_once = at_once
        self._tries = tries
        self._making = making
        self._limited = limited
        self._patience = patience
        self._making_patience = making_patience
        self._busy = 0
        self._was_limited = False
        self._limits = 0
        self._outage = Outage()
        self._held: tuple[Problem, float] | None = None

    def set_at_once(self, at_once: int) -> None:
        """As many loops at once from now on, unless the service found several too many.

        The lock is held.
        """
        if not self._was_limited:
            self._at_once = at_once

    def loop(self, client: ApiClient, transport: Transport) -> None:
        """Ask for addresses until the fetch has ended."""
        with self._data.lent(transport):
            while chunk := self._next_chunk():
                self._see_to(client, chunk)

    def _see_to(self, client: ApiClient, chunk: list[int]) -> None:
        data = self._data
        try:
            self._ask(client, chunk)
        except Exception:  # noqa: BLE001 - a fault of ours must not leave the rest waiting
            _log.exception("asking broke off")
            with data.lock:
                for run_id in chunk:
                    data.fail(run_id, Problem(ProblemKind.INTERNAL))
        finally:
            with data.lock:
                self._busy -= 1
                data.asking.notify()

    def waiting(self, now: float) -> Problem | None:
        """What all loops are waiting out, with the seconds left; the lock is held."""
        left = self._seconds_held(now)
        if self._held is None:
            return None
        problem = self._held[0]
        return Problem(problem.kind, problem.detail, problem.http_status, left)

    # Chunks

    def _next_chunk(self) -> list[int]:
        """The next ids to ask for, [] at the end. Waits while there is nothing to do.

        Tasks come alone, and only as many as it takes to fill the chunks: their clips come in
        while others are still looked up.
        """
        data = self._data
        with data.lock:
            while data.is_under_way():
                now = data.clock.now()
                # Those that waited go first: they were asked for before all others.
                data.put_first(data.ask_later.pop_due(now))
                held = self._seconds_held(now)
                if not held and self._may_ask() and (chunk := self._chunk()):
                    data.tell_all(chunk, ClipStatus.ASKING)
                    self._busy += 1
                    return chunk
                data.wait(data.asking, held or data.ask_later.seconds_until_due(now))
            return []

    def _may_ask(self) -> bool:
        data = self._data
        if data.state is not FetchState.RUNNING:
            return False
        return self._busy < (1 if self._outage.is_on else self._at_once)

    def _chunk(self) -> list[int]:
        """Take out what is to be asked for next; [] when that must wait."""
        data = self._data
        is_first = bool(data.to_ask) and data.to_ask[0] in data.first
        if data.to_resolve and not is_first:
            task = data.to_resolve[0]
            # Runs do not wait for tasks that may be pending for long.
            fills = not data.to_ask or (len(data.to_ask) < MAX_CHUNK and task not in data.tries)
            if fills or task in data.first:
                return [data.to_resolve.popleft()]
        if not is_first and len(data.to_download) >= MAX_AHEAD:
            return []
        return [data.to_ask.popleft() for _ in range(next_chunk_size(len(data.to_ask)))]

    def _may_go_on(self) -> bool:
        """Wait out pauses between two requests of one chunk; False when the fetch has ended."""
        data = self._data
        with data.lock:
            while data.is_under_way():
                held = self._seconds_held(data.clock.now())
                if not held and data.state is FetchState.RUNNING:
                    return True
                data.wait(data.asking, held)
            return False

    def _hold(self, problem: Problem, until: float) -> None:
        """Ask nothing, in no loop, before `until`."""
        if self._held is None or self._held[1] < until:
            self._held = (problem, until)

    def _seconds_held(self, now: float) -> float:
        if self._held is not None and self._held[1] <= now:
            self._held = None
        return self._held[1] - now if self._held is not None else 0.0

    # Requests

    def _ask(self, client: ApiClient, chunk: list[int]) -> None:
        """One request, and what follows from its answer."""
        error = self._request(client, chunk)
        if error is None:
            return
        if error.problem.kind is ProblemKind.UNKNOWN_RUN:
            self._isolate(client, chunk, error.problem)
        else:
            self._failed(client, chunk, error)

    def _request(self, client: ApiClient, group: list[int]) -> ProblemError | None:
        """Ask, and take what the answer tells; returns the error when there was no answer."""
        try:
            task_id = self._data.tasks.get(group[0])
            if task_id is not None:
                self._take_task(group[0], client.task(task_id))
                return None
            answer = client.ask(group)
        except ProblemError as error:
            with self._data.lock:
                if not isinstance(error, UnreachableError):
                    self._outage.over()
                if error.problem.kind is not ProblemKind.RATE_LIMITED:
                    self._limits = 0
            return error
        self._take(answer)
        return None

    def _failed(self, client: ApiClient, chunk: list[int], error: ProblemError) -> None:
        """Try `chunk` again later, or give up on it: together, or, where that may help, singly."""
        data, problem = self._data, error.problem
        with data.lock:
            if not data.is_under_way():
                return
            if isinstance(error, UnreachableError):
                self._cut_off(chunk, problem)
                return
            if problem.kind in STOPPING:
                data.stop(problem)
                return
            pause = self._pause_after(chunk, problem)
            if pause is not None:
                data.put_first(chunk)
                self._hold(problem, data.clock.now() + pause)
                return
            if problem.kind is ProblemKind.RATE_LIMITED:
                data.stop(problem)
                return
            if len(chunk) == 1 or problem.kind not in _PERHAPS_ONE_RUN:
                for run_id in chunk:
                    data.fail(run_id, problem)
                return
        # Given up on them together; one of them may be what the service stumbles over.
        for run_id in chunk:
            if self._may_go_on():
                self._ask(client, [run_id])

    def _pause_after(self, chunk: list[int], problem: Problem) -> float | None:
        """Count a failed request; seconds until the next try, None when there were enough."""
        data = self._data
        if problem.kind is ProblemKind.RATE_LIMITED:
            self._at_once, self._was_limited = 1, True
            self._limits += 1
            return self._limited.pause(self._limits, problem, data.rng)
        failures = [data.tries_of(run_id) for run_id in chunk]
        for tries in failures:
            tries.asked += 1
        # Ids may have joined a chunk late: all go on while one of them has tries left.
        return self._tries.pause(min(t.asked for t in failures), problem, data.rng)

    def _cut_off(self, chunk: list[int], problem: Problem) -> None:
        """The API cannot be reached at all: that is no clip's fault, so all wait until it can."""
        data = self._data
        now = data.clock.now()
        self._outage.strike(now, problem, data.rng)
        data.put_first(chunk)
        if self._outage.has_lasted(now, self._patience):
            for run_id in data.take_to_ask():
                data.fail(run_id, problem)
        else:
            self._hold(problem, self._outage.next_probe)

    def _isolate(self, client: ApiClient, chunk: list[int], problem: Problem) -> None:
        """`chunk` was refused, so it holds an id that the service does not take: find which.

        Halves it. When the first half turns out good, the bad one is in the second, which is then
        split without being asked for as a whole: one bad id of five costs at most four requests.
        """
        if len(chunk) == 1:
            with self._data.lock:
                self._data.fail(chunk[0], problem)
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
        error = self._request(client, group)
        if error is not None and error.problem.kind is ProblemKind.UNKNOWN_RUN:
            return error.problem
        if error is not None:
            self._failed(client, group, error)
        return None

    # Answers

    def _take_task(self, stand_in: int, outcome: int | Problem) -> None:
        """What became of a task: its run joins those that are to be asked for."""
        data = self._data
        whole = None
        if isinstance(outcome, int) and data.wants(outcome):
            # Who was killed before it was recorded which run the task is may have the clip itself.
            whole = whole_clip(data.target(outcome))
        with data.lock:
            self._outage.over()
            self._limits = 0
            if not data.is_under_way():
                return
            if isinstance(outcome, int):
                data.resolve(stand_in, outcome, whole)
                data.asking.notify()
            elif outcome.kind is ProblemKind.STILL_MAKING:
                self._ask_again([stand_in])
            else:
                data.fail(stand_in, outcome)

    def _take(self, answer: Answer) -> None:
        data = self._data
        with data.lock:
            self._outage.over()
            self._limits = 0
            if not data.is_under_way():
                return
            wall = data.clock.wall()
            for run_id, url in answer.addresses.items():
                if run_id in data.tries:
                    data.tries[run_id].asked = 0
                expires = expires_at(url)
                if has_expired(expires, wall):
                    # It was made this very moment, so this computer's clock goes wrong.
                    expires = None
                if run_id in data.first:
                    data.to_download.appendleft(Address(run_id, url, expires, wall))
                else:
                    data.to_download.append(Address(run_id, url, expires, wall))
            data.tell_all(answer.addresses, ClipStatus.DOWNLOADING)
            # Who is at work takes what comes next without being woken.
            data.loading.notify(min(len(answer.addresses), data.places))
            making = []
            for run_id, problem in answer.problems.items():
                if problem.kind is ProblemKind.STILL_MAKING:
                    making.append(run_id)
                else:
                    data.fail(run_id, problem)
            self._ask_again(making)

    def _ask_again(self, run_ids: list[int]) -> None:
        """Put off runs that are still being made; those of one age stay together in a chunk."""
        data, now = self._data, self._data.clock.now()
        problem = Problem(ProblemKind.STILL_MAKING)
        pauses: dict[int, float | None] = {}
        for run_id in run_ids:
            tries = data.tries_of(run_id)
            tries.asked = 0  # an answer came, so what failed before is over
            tries.making += 1
            if tries.making_since is None:
                tries.making_since = now
            if tries.making not in pauses:
                pauses[tries.making] = self._making.pause(tries.making, problem, data.rng)
            pause = pauses[tries.making]
            patience = self._making_patience
            if pause is None or (patience is not None and now - tries.making_since >= patience):
                data.fail(run_id, problem)
                continue
            data.tell(ClipUpdate(data.batch_id, run_id, ClipStatus.WAITING, problem=problem))
            # The longer the pauses, the less a moment matters, and the more share a request.
            data.ask_later.push(now + pause, run_id, grid=2.0 ** math.floor(math.log2(pause / 4)))
