"""The half of a fetch that brings the clips."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from bulktts_gui.core.clips import (
    AddressTimes,
    ClipStatus,
    ClipUpdate,
    Problem,
    ProblemError,
    ProblemKind,
)
from bulktts_gui.core.connections import SLOW_SECONDS, ConnectionRule
from bulktts_gui.core.download import Stopped
from bulktts_gui.core.expiry import has_expired
from bulktts_gui.core.fetch_state import MAX_AHEAD, Address, FetchState
from bulktts_gui.core.outage import Outage
from bulktts_gui.core.partials import Partial
from bulktts_gui.core.retry import STOPPING
from bulktts_gui.core.transport import UnreachableError

if TYPE_CHECKING:
    from collections.abc import Callable

    from bulktts_gui.core.download import Downloader
    from bulktts_gui.core.fetch_state import FetchData, Tries
    from bulktts_gui.core.retry import RetryPolicy
    from bulktts_gui.core.transport import Transport

#: An address that its host no longer honours is asked for anew this often.
MAX_NEW_ADDRESSES = 3
#: So many more bytes make a try that breaks off a step forward, which costs none of the tries. The
#: size of clips keeps their number bounded.
PROGRESS = 1 << 20
#: When no file's host could be reached for this many seconds, the API is asked anew.
HOST_PATIENCE = 60.0
#: So ends what was under way when the network went, also long after: nobody was reached just now.
_BROKEN = frozenset({ProblemKind.NO_CONNECTION, ProblemKind.TIMED_OUT, ProblemKind.INCOMPLETE})

_log = logging.getLogger(__name__)


class Downloading:
    """Downloads in as many loops as there are, with as many at work as the rule allows."""

    def __init__(self, data: FetchData, tries: RetryPolicy, most: int = 0) -> None:
        """`most` loops are at work at the same time; 0: as many as the rule allows."""
        self._data = data
        self._tries = tries
        self._rule = ConnectionRule(most)
        #: The clips that are coming, and since when.
        self._running: dict[int, float] = {}
        self._outage = Outage()
        self._reached = float("-inf")
        self._count_places()

    def set_most(self, most: int) -> None:
        """At most so many from now on, 0 for as many as the rule allows; the lock is held."""
        self._rule.set_most(most)
        self._count_places()

    def loop(self, make: Callable[..., Downloader], transport: Transport) -> None:
        """Download what has an address until the fetch has ended."""
        data = self._data
        downloader = make(
            stopped=data.must_stop_reading,
            on_bytes=data.count_bytes,
            given_up=lambda: not data.is_under_way(),
        )
        with data.lent(transport):
            while (address := self._next()) is not None:
                try:
                    self._download(downloader, address)
                finally:
                    with data.lock:
                        self._running.pop(address.run_id, None)
                        self._count_places()
                        if self._outage.is_on:
                            data.loading.notify_all()

    def waiting(self, now: float) -> Problem | None:
        """The reason why no file's host can be reached, and the seconds to the next try."""
        problem = self._outage.problem
        if problem is None:
            return None
        left = max(0.0, self._outage.next_probe - now)
        return Problem(problem.kind, problem.detail, problem.http_status, left)

    def adapt(self, cpu: float) -> int:
        """How many loops there is work for now. To be called several times a second.

        `cpu` is the processor time of this process in seconds. Takes the lock itself.
        """
        data = self._data
        with data.lock:
            if data.state is not FetchState.RUNNING:
                return 0
            now = data.clock.now()
            self._rule.look(now, data.bytes_done, cpu, wanting=bool(data.to_download))
            self._count_places()
            if data.to_download and self._has_room(now):
                data.loading.notify_all()
            most = min(self._rule.most_with_slow, self._rule.allowed + self._slow(now))
            return min(most, len(self._running) + len(data.to_download))

    # What comes next

    def _next(self) -> Address | None:
        data = self._data
        with data.lock:
            while data.is_under_way():
                now = data.clock.now()
                data.to_download.extend(data.download_later.pop_due(now))
                if data.state is FetchState.RUNNING and data.to_download and self._has_room(now):
                    if has_expired(data.to_download[0].expires, data.clock.wall()):
                        self._send_back_expired()
                        continue
                    address = data.to_download.popleft()
                    self._running[address.run_id] = now
                    self._count_places()
                    if len(data.to_download) == MAX_AHEAD - 1:
                        data.asking.notify_all()
                    return address
                data.wait(data.loading, self._seconds_idle(now))
            return None

    def _count_places(self) -> None:
        self._data.places = max(0, self._rule.allowed - len(self._running))

    def _has_room(self, now: float) -> bool:
        if self._outage.is_on:
            # One at a time looks whether somebody is there again.
            return not self._running and now >= self._outage.next_probe
        at_work = len(self._running)
        if at_work < self._rule.allowed:
            return True
        return (
            at_work < self._rule.most_with_slow and at_work - self._slow(now) < self._rule.allowed
        )

    def _slow(self, now: float) -> int:
        return sum(now - began > SLOW_SECONDS for began in self._running.values())

    def _seconds_idle(self, now: float) -> float | None:
        if not self._outage.is_on:
            return self._data.download_later.seconds_until_due(now)
        return None if self._running else max(0.0, self._outage.next_probe - now)

    def _send_back_expired(self) -> None:
        """Ask anew for all that grew too old while waiting, so that they share requests."""
        data, wall = self._data, self._data.clock.wall()
        old = [a.run_id for a in data.to_download if has_expired(a.expires, wall)]
        fresh = [a for a in data.to_download if not has_expired(a.expires, wall)]
        data.to_download.clear()
        data.to_download.extend(fresh)
        data.tell_all(old, ClipStatus.QUEUED)
        data.to_ask.extendleft(reversed(old))
        data.asking.notify_all()

    # One clip

    def _download(self, downloader: Downloader, address: Address) -> None:
        data, run_id = self._data, address.run_id
        with data.lock:
            tries = data.tries.get(run_id)
        partial = tries.partial if tries else Partial()
        try:
            path, facts = downloader.fetch(address.url, data.target(run_id), partial)
        except Stopped:
            with data.lock:
                if data.is_under_way():
                    data.tries_of(run_id).partial = partial
                    data.to_download.appendleft(address)
        except ProblemError as error:
            with data.lock:
                if data.is_under_way():
                    data.tries_of(run_id).partial = partial
                    self._failed(address, error)
        except Exception:  # noqa: BLE001 - a fault of ours must not leave the rest waiting
            _log.exception("a download broke off")
            with data.lock:
                data.fail(run_id, Problem(ProblemKind.INTERNAL))
        else:
            with data.lock:
                self._rule.succeeded()
                self._was_reached()
                times = AddressTimes(address.given, address.expires)
                data.ready(run_id, path, facts, times if address.given else None)

    def _failed(self, address: Address, error: ProblemError) -> None:
        data, problem = self._data, error.problem
        tries, now = data.tries_of(address.run_id), data.clock.now()
        if isinstance(error, UnreachableError):
            self._cut_off(address, tries, problem)
        elif problem.kind in STOPPING:
            data.stop(problem)
        elif problem.kind is ProblemKind.ADDRESS_EXPIRED:
            self._was_reached()
            tries.addresses += 1
            if tries.addresses > MAX_NEW_ADDRESSES:
                data.fail(address.run_id, problem)
            else:
                data.tell(ClipUpdate(data.batch_id, address.run_id, ClipStatus.QUEUED))
                # A moment later, so that addresses that expired together share a request.
                data.ask_later.push(now, address.run_id)
                data.asking.notify_all()
        else:
            if problem.kind not in _BROKEN:
                self._was_reached()
            tries.forget_cut_offs()
            self._rule.failed(now, limited=problem.kind is ProblemKind.RATE_LIMITED)
            if tries.has_come_on(PROGRESS):
                tries.files = 0
            tries.files += 1
            self._try_later(address, self._tries.pause(tries.files, problem, data.rng), problem)

    def _was_reached(self) -> None:
        self._reached = self._data.clock.now()
        if self._outage.is_on:
            self._outage.over()
            # Should it go once more, that is no continuation of this time.
            for tries in self._data.tries.values():
                tries.forget_cut_offs()
            self._data.loading.notify_all()

    def _try_later(self, address: Address, pause: float | None, problem: Problem) -> None:
        """Try the file once more after a pause, or, without one, give it up."""
        if pause is None:
            self._data.fail(address.run_id, problem)
        else:
            self._data.download_later.push(self._data.clock.now() + pause, address)
            self._data.loading.notify()

    def _cut_off(self, address: Address, tries: Tries, problem: Problem) -> None:
        """The file's host cannot be reached.

        A host that is gone while others are there, try after try, costs its files the usual tries.
        When no other was reached since the last one, the network is gone, which is no clip's fault:
        all wait until it is back.
        """
        data, now, most = self._data, self._data.clock.now(), self._tries.attempts
        others_are_there = self._reached >= tries.cut_off_at
        tries.cut_off_at = now
        tries.cut_offs += 1
        tries.alone += others_are_there
        if not self._outage.is_on and tries.alone >= most - 1:
            data.fail(address.run_id, problem)
        elif not self._outage.is_on and (others_are_there or tries.cut_offs < most):
            self._try_later(address, self._tries.grown(tries.cut_offs, data.rng), problem)
        else:
            self._outage.strike(now, problem, data.rng)
            data.to_download.appendleft(address)
            if self._outage.has_lasted(now, HOST_PATIENCE):
                self._leave_to_asking(problem)

    def _leave_to_asking(self, problem: Problem) -> None:
        """Ask anew for all that cannot be reached: the API can tell whether the network is gone.

        If it is, the asking side waits until it is back. If not, the clips come here again with
        new addresses, as often as any address is asked for anew.
        """
        data = self._data
        self._outage.over()
        waiting = [*data.to_download, *data.download_later.pop_all()]
        data.to_download.clear()
        for address in waiting:
            tries = data.tries_of(address.run_id)
            tries.addresses += 1
            tries.forget_cut_offs()
            if tries.addresses > MAX_NEW_ADDRESSES:
                data.fail(address.run_id, problem)
            else:
                data.tell(ClipUpdate(data.batch_id, address.run_id, ClipStatus.QUEUED))
                data.to_ask.append(address.run_id)
        data.asking.notify_all()
