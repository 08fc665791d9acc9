"""The loops of a fetch, in plain threads and in time that passes by itself."""

from __future__ import annotations

import itertools
import random
import threading
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

import pytest

from bulktts_gui.core import fetching
from bulktts_gui.core.addresses import origin_of
from bulktts_gui.core.api import ApiClient
from bulktts_gui.core.api_key import Key
from bulktts_gui.core.clips import ClipStatus, ClipUpdate, Problem, ProblemKind
from bulktts_gui.core.download import Downloader
from bulktts_gui.core.fetching import Fetch, FetchState
from bulktts_gui.core.retry import RetryPolicy
from tests.unit.fakes import API, FakeClock, FakeReply, FakeService, FakeTransport, as_json, clip
from tests.unit.fakes import problem as raised

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from pathlib import Path

#: Far longer than any test takes: whoever waits this long hangs.
PATIENCE = 20.0
FINAL = {ClipStatus.READY, ClipStatus.FAILED, ClipStatus.MISSING}
READY, FAILED, MISSING, QUEUED = (
    ClipStatus.READY,
    ClipStatus.FAILED,
    ClipStatus.MISSING,
    ClipStatus.QUEUED,
)


class Run:
    """A fetch against a `FakeService`, and the threads that run it."""

    def __init__(self, folder: Path, ids: Iterable[int], **policies: RetryPolicy) -> None:
        self.folder = folder
        self.service = FakeService()
        self.clock = FakeClock()
        self.ids = list(ids)
        self.fetch = Fetch(
            7,
            self.ids,
            lambda run_id: folder / f"{run_id}.flac",
            clock=self.clock,
            rng=random.Random(1),
            **policies,
        )
        self.updates: list[ClipUpdate] = []
        self.threads: list[threading.Thread] = []
        self.transports: list[FakeTransport] = []

    def start(self, downloaders: int = 3) -> Run:
        self._begin(self._ask)
        for _ in range(downloaders):
            self._begin(self._download)
        return self

    def _begin(self, loop: Callable[[FakeTransport], None]) -> None:
        transport = self.service.transport()
        thread = threading.Thread(target=loop, args=(transport,))
        self.transports.append(transport)
        self.threads.append(thread)
        thread.start()

    def _ask(self, transport: FakeTransport) -> None:
        client = ApiClient(API, Key("test-key"), transport, self.clock)
        self.fetch.ask_loop(client, transport)

    def _download(self, transport: FakeTransport) -> None:
        def make(**callbacks: Callable[..., object]) -> Downloader:
            return Downloader(transport, origin_of(API), self.clock, **callbacks)  # type: ignore[arg-type]

        self.fetch.download_loop(make, transport)

    def join(self) -> Run:
        for thread in self.threads:
            thread.join(PATIENCE)
        hung = [thread for thread in self.threads if thread.is_alive()]
        if hung:
            self.fetch.cancel()
        assert not hung
        assert all(transport.closed for transport in self.transports)
        self.news = self.fetch.take_news()
        self.updates += self.news.updates
        self.check()
        return self

    def go(self, downloaders: int = 3) -> Run:
        return self.start(downloaders).join()

    def check(self) -> None:
        """What holds for every fetch, however it went."""
        assert self.service.keys_at_files == 0
        ended = Counter(u.status for u in self.updates if u.status in FINAL)
        assert self.news.counts == {status: ended[status] for status in FINAL}
        last = self.last
        assert len(last) == self.news.total
        for update in last.values():
            assert update.batch_id == 7
            if update.status is READY:
                assert update.path == self.folder / f"{update.run_id}.flac"
                assert update.path.read_bytes() == clip(update.run_id)
                assert update.audio is not None
                assert update.problem is None
            elif update.status in (FAILED, MISSING):
                assert update.problem is not None
        if self.news.state is FetchState.DONE:
            assert all(update.status in FINAL for update in last.values())
            assert self.news.done == self.news.total
        whole = {f"{u.run_id}.flac" for u in last.values() if u.status is READY}
        assert {path.name for path in self.folder.iterdir()} == whole

    @property
    def last(self) -> dict[int, ClipUpdate]:
        """The last that was told of each clip."""
        return {update.run_id: update for update in self.updates}

    def with_status(self, *statuses: ClipStatus) -> list[int]:
        return sorted(run_id for run_id, u in self.last.items() if u.status in statuses)

    def problems(self) -> dict[int, Problem | None]:
        return {i: u.problem for i, u in self.last.items() if u.status in (FAILED, MISSING)}

    def statuses(self, run_id: int) -> list[ClipStatus]:
        return [update.status for update in self.updates if update.run_id == run_id]


def kinds(run: Run) -> dict[int, ProblemKind]:
    return {run_id: p.kind for run_id, p in run.problems().items() if p is not None}


# All is well


@pytest.mark.parametrize("bare", [False, True], ids=["objects", "bare addresses"])
@pytest.mark.parametrize("total", [1, 2, 6, 11, 100])
def test_every_clip_arrives(tmp_path: Path, total: int, bare: bool) -> None:
    run = Run(tmp_path, range(1, total + 1))
    run.service.bare = bare
    run.go()
    assert run.news.state is FetchState.DONE
    assert run.with_status(READY) == run.ids
    assert [i for ids in run.service.asked for i in ids] == run.ids
    assert all(len(ids) >= 2 for ids in run.service.asked) or total == 1
    assert run.news.bytes_done == sum(len(clip(i)) for i in run.ids)
    assert run.statuses(1) == [ClipStatus.ASKING, ClipStatus.DOWNLOADING, READY]
    assert run.clock.waits == []


def test_nothing_to_fetch_is_done_at_once(tmp_path: Path) -> None:
    run = Run(tmp_path, []).go()
    assert run.news.state is FetchState.DONE
    assert run.service.asked == []


def test_repeats_are_fetched_once(tmp_path: Path) -> None:
    run = Run(tmp_path, [3, 1, 3, 2, 1]).go()
    assert run.service.asked == [(3, 1, 2)]
    assert run.news.total == 3


# What the answers may hold


@pytest.mark.parametrize(
    ("value", "status", "expected"),
    [
        (..., MISSING, Problem(ProblemKind.LEFT_OUT)),
        (None, MISSING, Problem(ProblemKind.LEFT_OUT)),
        ({"message": "deleted"}, FAILED, Problem(ProblemKind.SERVICE_MESSAGE, "deleted")),
        (5, FAILED, Problem(ProblemKind.BAD_ANSWER)),
        ("http://10.0.0.1/x.flac", FAILED, Problem(ProblemKind.UNSAFE_ADDRESS)),
        ("ftp://files.example/2.flac", FAILED, Problem(ProblemKind.UNSAFE_ADDRESS)),
    ],
)
def test_one_run_without_an_address(
    tmp_path: Path, value: object, status: ClipStatus, expected: Problem
) -> None:
    run = Run(tmp_path, [1, 2, 3])
    run.service.special[2] = value
    run.go()
    assert run.with_status(READY) == [1, 3]
    assert run.last[2].status is status
    assert run.problems() == {2: expected}


def test_ids_that_nobody_asked_for_are_left_alone(tmp_path: Path) -> None:
    run = Run(tmp_path, [1, 2])
    addresses = {str(i): f"https://files.example/{i}.flac" for i in (9, 2, 8, 1)}
    run.service.api_script = lambda ids: as_json(addresses)
    run.go()
    assert run.with_status(READY) == [1, 2]
    assert run.service.fetched.count(9) == run.service.fetched.count(8) == 0


def test_runs_still_being_made_are_asked_again_together(tmp_path: Path) -> None:
    run = Run(tmp_path, range(1, 21))
    run.service.making.update(dict.fromkeys(range(1, 11), 2))
    run.go()
    assert run.with_status(READY) == run.ids
    again = run.service.asked[4:]
    assert sorted(i for ids in again for i in ids) == sorted([*range(1, 11)] * 2)
    assert len(again) <= 6
    waiting = [u for u in run.updates if u.status is ClipStatus.WAITING]
    assert len(waiting) == 20
    assert {u.problem for u in waiting} == {Problem(ProblemKind.STILL_MAKING)}


def test_a_run_that_is_never_made_ends_in_the_end(tmp_path: Path) -> None:
    run = Run(tmp_path, [1, 2, 3], making=RetryPolicy(attempts=4, first=2.0))
    run.service.making[2] = 10**6
    run.go()
    assert kinds(run) == {2: ProblemKind.STILL_MAKING}
    assert sum(2 in ids for ids in run.service.asked) == 4


# Ids that the service refuses


@pytest.mark.parametrize("bad", range(1, 6))
def test_one_refused_id_costs_at_most_five_more_requests(tmp_path: Path, bad: int) -> None:
    run = Run(tmp_path, range(1, 6))
    run.service.refuse = {bad}
    run.go()
    assert len(run.service.asked) <= 6
    assert run.problems() == {
        bad: Problem(ProblemKind.UNKNOWN_RUN, "Invalid run ID provided.", 400)
    }
    assert run.last[bad].status is MISSING


@pytest.mark.parametrize("total", [1, 2, 3, 4, 5])
def test_just_the_refused_ids_fail_whichever_they_are(tmp_path: Path, total: int) -> None:
    for number in range(2**total):
        folder = tmp_path / str(number)
        folder.mkdir()
        run = Run(folder, range(1, total + 1))
        run.service.refuse = {i for i in run.ids if number >> (i - 1) & 1}
        run.go(downloaders=1)
        assert set(kinds(run)) == run.service.refuse
        assert len(run.service.asked) <= max(1, 2 * total)


# Faults of the whole service


@pytest.mark.parametrize(
    ("status", "kind"), [(401, ProblemKind.KEY_REFUSED), (403, ProblemKind.KEY_FORBIDDEN)]
)
@pytest.mark.parametrize("after", [0, 2])
def test_a_refused_key_stops_the_fetch_and_fails_nothing(
    tmp_path: Path, status: int, kind: ProblemKind, after: int
) -> None:
    run = Run(tmp_path, range(1, 31))

    def refuse(ids: tuple[int, ...]) -> FakeReply | None:
        return as_json({"detail": "no"}, status) if len(run.service.asked) > after else None

    run.service.api_script = refuse
    run.go()
    assert run.news.state is FetchState.STOPPED
    assert run.news.stopped_by == Problem(kind, "no", status)
    assert len(run.service.asked) == after + 1
    assert run.with_status(READY, QUEUED) == run.ids
    assert len(run.with_status(READY)) <= 5 * after


def limited(times: int, **headers: str) -> Callable[[tuple[int, ...]], FakeReply | None]:
    left = itertools.chain(range(times, 0, -1), itertools.repeat(0))
    return lambda ids: as_json({}, 429, **headers) if next(left) else None


def test_the_wait_that_the_service_asks_for_is_kept_and_told(tmp_path: Path) -> None:
    run = Run(tmp_path, range(1, 8))
    run.service.api_script = limited(1, retry_after="12")
    told = []
    wait = run.clock.wait

    def look(condition: threading.Condition, seconds: float | None) -> None:
        news = run.fetch.take_news()
        run.updates += news.updates
        if news.waiting is not None:
            told.append(news.waiting)
        wait(condition, seconds)

    run.clock.wait = look  # type: ignore[method-assign]
    run.go()
    assert run.with_status(READY) == run.ids
    assert told[0] == Problem(ProblemKind.RATE_LIMITED, "", 429, 12.0)
    assert max(run.clock.waits) == 12.0
    assert run.news.waiting is None


def test_a_limit_without_a_figure_is_waited_out(tmp_path: Path) -> None:
    run = Run(tmp_path, range(1, 8))
    run.service.api_script = limited(7)
    run.go()
    assert run.with_status(READY) == run.ids
    assert len(run.clock.waits) >= 7


def test_a_limit_without_an_end_stops_the_fetch_and_fails_nothing(tmp_path: Path) -> None:
    run = Run(tmp_path, range(1, 101))
    run.service.api_script = limited(10**6)
    run.go()
    assert run.news.state is FetchState.STOPPED
    assert run.news.stopped_by == Problem(ProblemKind.RATE_LIMITED, "", 429)
    assert run.with_status(QUEUED) == run.ids
    assert len(run.service.asked) == fetching.LIMITED.attempts


@pytest.mark.parametrize("times", [1, 4])
def test_a_fault_that_passes_costs_nothing(tmp_path: Path, times: int) -> None:
    run = Run(tmp_path, range(1, 12))
    left = iter(range(times))
    run.service.api_script = lambda ids: as_json({}, 500) if next(left, None) is not None else None
    run.go()
    assert run.with_status(READY) == run.ids
    assert len(run.service.asked) == 3 + times


def test_a_service_that_is_down_ends_bounded_with_the_reason(tmp_path: Path) -> None:
    run = Run(tmp_path, range(1, 6))
    run.service.api_script = lambda ids: as_json({"detail": "broken"}, 500)
    run.go()
    expected = Problem(ProblemKind.SERVICE_ERROR, "broken", 500)
    assert run.problems() == dict.fromkeys(run.ids, expected)
    assert len(run.service.asked) <= fetching.TRIES.attempts + 5


def test_a_run_that_the_service_stumbles_over_fails_alone(tmp_path: Path) -> None:
    run = Run(tmp_path, range(1, 12))
    run.service.api_script = lambda ids: as_json({}, 500) if 3 in ids else None
    run.go()
    assert kinds(run) == {3: ProblemKind.SERVICE_ERROR}


def test_no_answer_is_no_json_at_first(tmp_path: Path) -> None:
    run = Run(tmp_path, range(1, 6))
    replies = iter([FakeReply(200, b"[]"), FakeReply(200, b"{"), FakeReply(200, b"<html>")])
    run.service.api_script = lambda ids: next(replies, None)
    run.go()
    assert run.with_status(READY) == run.ids


def test_a_connection_that_comes_back(tmp_path: Path) -> None:
    run = Run(tmp_path, range(1, 6))
    left = iter(range(3))

    def lose(ids: tuple[int, ...]) -> None:
        if next(left, None) is not None:
            raise raised(ProblemKind.NO_CONNECTION)

    run.service.api_script = lose
    run.go()
    assert run.with_status(READY) == run.ids


# Files


class Files:
    """Answers the first requests for a file with what the test says, then rightly."""

    def __init__(self, run: Run, *replies: Callable[[int], FakeReply], only: int = 0) -> None:
        self.came: dict[int, list[Mapping[str, str]]] = defaultdict(list)
        self._replies = replies
        self._only = only
        run.service.file_script = self._answer

    def _answer(self, run_id: int, headers: Mapping[str, str]) -> FakeReply | None:
        self.came[run_id].append(headers)
        number = len(self.came[run_id]) - 1
        if number < len(self._replies) and self._only in (0, run_id):
            return self._replies[number](run_id)
        return None


def cut(run_id: int, tag: str = "") -> FakeReply:
    return FakeReply(200, clip(run_id)[:600], breaks=True, etag=tag or f'"{run_id}"')


def test_addresses_that_expired_are_asked_for_anew_together(tmp_path: Path) -> None:
    run = Run(tmp_path, range(1, 11))
    files = Files(run, lambda run_id: FakeReply(403))
    run.go()
    assert run.with_status(READY) == run.ids
    assert all(len(headers) == 2 for headers in files.came.values())
    assert sorted(i for ids in run.service.asked for i in ids) == sorted(run.ids * 2)
    assert QUEUED in run.statuses(1)


def test_tries_are_counted_from_the_last_success(tmp_path: Path) -> None:
    run = Run(tmp_path, [1, 2])
    Files(run, lambda run_id: FakeReply(403))
    enough = fetching.TRIES.attempts - 1
    numbers = itertools.count()

    def fail_before_each_success(ids: tuple[int, ...]) -> FakeReply | None:
        return None if next(numbers) % (enough + 1) == enough else as_json({}, 500)

    run.service.api_script = fail_before_each_success
    run.go(downloaders=1)
    assert run.with_status(READY) == [1, 2]


def test_an_address_that_always_expires_ends_in_the_end(tmp_path: Path) -> None:
    run = Run(tmp_path, [1, 2])
    files = Files(run, *[lambda run_id: FakeReply(404)] * 50, only=2)
    run.go()
    assert kinds(run) == {2: ProblemKind.ADDRESS_EXPIRED}
    assert len(files.came[2]) == 1 + fetching.MAX_NEW_ADDRESSES


def test_a_cut_file_goes_on_where_it_was_cut(tmp_path: Path) -> None:
    run = Run(tmp_path, [1, 2])
    files = Files(run, cut)
    run.go()
    assert run.with_status(READY) == [1, 2]
    assert [headers.get("range") for headers in files.came[1]] == [None, "bytes=600-"]
    assert run.news.bytes_done == len(clip(1)) + len(clip(2))


def test_a_file_that_changed_meanwhile_is_begun_anew(tmp_path: Path) -> None:
    run = Run(tmp_path, [1, 2])
    files = Files(run, lambda run_id: cut(run_id, '"old"'))
    run.go()
    assert run.with_status(READY) == [1, 2]
    assert files.came[1][1]["if-range"] == '"old"'


def test_a_cut_file_whose_address_expired_goes_on_at_the_new_one(tmp_path: Path) -> None:
    run = Run(tmp_path, [1, 2])
    files = Files(run, cut, lambda run_id: FakeReply(403))
    run.go()
    assert run.with_status(READY) == [1, 2]
    assert files.came[1][2]["range"] == "bytes=600-"


@pytest.mark.parametrize(
    ("reply", "kind"),
    [
        (lambda i: FakeReply(200, b"<!doctype html>" + bytes(99)), ProblemKind.SIGN_IN_PAGE),
        (lambda i: FakeReply(200, b"noise" * 99), ProblemKind.NOT_AUDIO),
        (lambda i: FakeReply(200, b""), ProblemKind.EMPTY),
        (lambda i: FakeReply(200, clip(i)[:-9]), ProblemKind.DAMAGED),
        (lambda i: FakeReply(200, clip(i)[:700], breaks=True), ProblemKind.INCOMPLETE),
        (lambda i: FakeReply(503), ProblemKind.FILE_ERROR),
    ],
)
def test_a_file_that_is_never_right_fails_alone_and_leaves_nothing(
    tmp_path: Path, reply: Callable[[int], FakeReply], kind: ProblemKind
) -> None:
    run = Run(tmp_path, [1, 2, 3])
    files = Files(run, *[reply] * 99, only=2)
    run.go()
    assert kinds(run) == {2: kind}
    assert len(files.came[2]) == fetching.TRIES.attempts


def test_a_full_disk_stops_the_fetch_and_fails_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = Run(tmp_path, range(1, 31))
    real = fetching.Downloader._store

    def store(self: Downloader, *arguments: object) -> None:
        if len(run.service.fetched) > 4:
            raise OSError(28, "No space left on device")
        real(self, *arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(fetching.Downloader, "_store", store)
    run.go()
    assert run.news.state is FetchState.STOPPED
    assert run.news.stopped_by == Problem(ProblemKind.DISK_FULL)
    assert run.with_status(READY, QUEUED) == run.ids


def test_a_fault_of_our_own_ends_one_clip_and_not_the_fetch(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    run = Run(tmp_path, range(1, 12))

    def break_file(run_id: int, headers: object) -> None:
        if run_id == 8:
            raise ZeroDivisionError

    def break_answer(ids: tuple[int, ...]) -> None:
        if 1 in ids:
            raise ZeroDivisionError

    run.service.file_script = break_file
    run.service.api_script = break_answer
    run.go()
    assert kinds(run) == dict.fromkeys([1, 2, 3, 4, 5, 8], ProblemKind.INTERNAL)
    assert len(caplog.records) == 2


# Pause, resume, cancel, add, promote


class Gate:
    """Holds the file of one run at its first bytes until it is opened or the transport is cut."""

    def __init__(self, run: Run, run_id: int) -> None:
        self.reached = threading.Event()
        self.opened = threading.Event()
        self._run = run
        self._run_id = run_id
        self._held = False
        run.service.file_script = self._answer

    def _answer(self, run_id: int, headers: Mapping[str, str]) -> FakeReply | None:
        if run_id != self._run_id or self._held:
            return None
        self._held = True
        reply = self._run.service.file(run_id, headers)
        read = reply.read

        def hold() -> bytes:
            self.reached.set()
            for _ in range(2000):
                if self.opened.wait(0.01):
                    return read()
                if any(transport.aborted.is_set() for transport in self._run.transports):
                    raise raised(ProblemKind.INCOMPLETE)
            raise AssertionError

        reply.read = hold  # type: ignore[method-assign]
        return reply


def test_cancel_cuts_a_stalled_download_short(tmp_path: Path) -> None:
    run = Run(tmp_path, range(1, 21))
    gate = Gate(run, 3)
    run.start()
    assert gate.reached.wait(PATIENCE)
    run.fetch.cancel()
    run.fetch.cancel()
    run.join()
    assert run.news.state is FetchState.CANCELLED
    assert all(transport.aborted.is_set() for transport in run.transports)
    # Once, and nothing more is told of them but that one of them was whole in that moment.
    assert run.statuses(3)[-1] is QUEUED
    for run_id in run.ids:
        told = run.statuses(run_id)
        assert told.count(QUEUED) + told.count(READY) >= 1
        assert told.count(QUEUED) <= 1
        assert told[-1] in (QUEUED, READY)
    assert not run.fetch.add([99])


def test_cancel_ends_a_long_wait(tmp_path: Path) -> None:
    run = Run(tmp_path, [1, 2])
    held = threading.Event()

    def wait(condition: threading.Condition, seconds: float | None) -> None:
        if seconds:
            held.set()
        condition.wait()

    run.clock.wait = wait  # type: ignore[method-assign]
    run.service.api_script = limited(1, retry_after="300")
    run.start()
    assert held.wait(PATIENCE)
    run.fetch.cancel()
    run.join()
    assert run.with_status(QUEUED) == [1, 2]


def test_cancel_while_paused(tmp_path: Path) -> None:
    run = Run(tmp_path, [1, 2])
    run.fetch.pause()
    run.start()
    run.fetch.cancel()
    run.join()
    assert run.service.asked == []
    assert [run.statuses(i) for i in (1, 2)] == [[QUEUED], [QUEUED]]


def test_what_fails_after_the_end_fails_nobody(tmp_path: Path) -> None:
    run = Run(tmp_path, [1, 2, 3])

    def cancel_first(run_id: int, headers: object) -> FakeReply:
        run.fetch.cancel()
        return FakeReply(401)

    run.service.file_script = cancel_first
    run.go()
    assert run.with_status(QUEUED) == [1, 2, 3]
    assert run.news.stopped_by is None


def test_a_clip_that_is_whole_in_the_moment_of_cancel_is_kept(tmp_path: Path) -> None:
    run = Run(tmp_path, [1, 2])
    inspect = fetching.Fetch._ready

    def late(self: Fetch, *arguments: object) -> None:
        self.cancel()
        inspect(self, *arguments)  # type: ignore[arg-type]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Fetch, "_ready", late)
        run.go(downloaders=1)
    assert run.news.state is FetchState.CANCELLED
    assert run.statuses(1)[-2:] == [QUEUED, READY]
    assert run.with_status(QUEUED) == [2]


def test_pause_keeps_what_came_and_resume_goes_on(tmp_path: Path) -> None:
    run = Run(tmp_path, range(1, 5))
    gate = Gate(run, 2)
    run.start()
    assert gate.reached.wait(PATIENCE)
    run.fetch.pause()
    assert run.fetch.state is FetchState.PAUSED
    asked = len(run.service.asked)
    assert run.fetch.add([5, 6])
    gate.opened.set()
    # Its thread has let go of it; what came is noted for the next try.
    tries = run.fetch._tries
    _wait_until(lambda: 2 in tries and tries[2].partial.size == 512)
    assert (tmp_path / "2.flac.part").stat().st_size == 512
    assert len(run.service.asked) == asked
    run.fetch.resume()
    run.join()
    assert run.with_status(READY) == [1, 2, 3, 4, 5, 6]
    assert run.service.fetched.count(2) == 2
    assert run.news.bytes_done == sum(len(clip(i)) for i in range(1, 7))


def _wait_until(condition: Callable[[], bool]) -> None:
    turn = threading.Event()
    for _ in range(int(PATIENCE / 0.002)):
        if condition():
            return
        turn.wait(0.002)
    raise AssertionError


def test_pause_after_the_end_changes_nothing(tmp_path: Path) -> None:
    run = Run(tmp_path, [1, 2]).go()
    run.fetch.pause()
    run.fetch.resume()
    run.fetch.cancel()
    run.fetch.promote(1)
    assert run.fetch.state is FetchState.DONE
    assert run.fetch.take_news().updates == []


def test_clips_may_join_a_fetch_under_way(tmp_path: Path) -> None:
    run = Run(tmp_path, range(1, 4))
    gate = Gate(run, 2)
    run.start()
    assert gate.reached.wait(PATIENCE)
    assert run.fetch.add([2, 4, 5, 5, 6])
    gate.opened.set()
    run.join()
    assert run.with_status(READY) == [1, 2, 3, 4, 5, 6]
    assert run.news.total == 6


def test_a_failed_clip_taken_up_again_has_all_its_tries(tmp_path: Path) -> None:
    run = Run(tmp_path, [1, 2])
    gate = Gate(run, 1)
    hold = run.service.file_script
    faults = iter(range(2 * fetching.TRIES.attempts - 1))

    def fail_often(run_id: int, headers: Mapping[str, str]) -> FakeReply | None:
        if run_id == 2:
            return FakeReply(500) if next(faults, None) is not None else None
        return hold(run_id, headers)

    run.service.file_script = fail_often
    run.start()
    assert gate.reached.wait(PATIENCE)
    _wait_until(lambda: run.fetch.take_news().counts[FAILED] == 1)
    assert run.fetch.add([2])
    _wait_until(lambda: next(faults, None) is None)
    gate.opened.set()
    for thread in run.threads:
        thread.join(PATIENCE)
    news = run.fetch.take_news()
    assert news.counts == {READY: 2, FAILED: 0, MISSING: 0}
    assert news.total == news.done == 2


def test_a_promoted_clip_is_asked_for_and_downloaded_next(tmp_path: Path) -> None:
    run = Run(tmp_path, range(1, 31))
    gate = Gate(run, 1)
    first_asked = threading.Event()
    run.service.api_script = lambda ids: first_asked.set()
    run.start(downloaders=1)
    assert gate.reached.wait(PATIENCE)
    _wait_until(lambda: sum(map(len, run.service.asked)) == 30)
    run.fetch.promote(17)
    gate.opened.set()
    run.join()
    assert run.service.fetched[:2] == [1, 17]


def test_a_clip_promoted_before_it_is_asked_for_comes_first(tmp_path: Path) -> None:
    run = Run(tmp_path, range(1, 31))
    run.fetch.pause()
    run.fetch.promote(17)
    run.start(downloaders=1)
    run.fetch.resume()
    run.join()
    assert run.service.asked[0][0] == 17


def test_addresses_are_not_hoarded(tmp_path: Path) -> None:
    total = 3 * fetching.MAX_AHEAD
    run = Run(tmp_path, range(1, total + 1))
    gate = Gate(run, 1)
    run.start(downloaders=1)
    assert gate.reached.wait(PATIENCE)
    _wait_until(lambda: len(run.fetch._to_download) >= fetching.MAX_AHEAD)
    run.fetch.promote(total)
    _wait_until(lambda: any(total in ids for ids in run.service.asked))
    assert sum(map(len, run.service.asked)) <= fetching.MAX_AHEAD + 12
    run.fetch.cancel()
    run.join()


# Many faults at once


def _faults(rng: random.Random, service: FakeService, ids: list[int]) -> set[int]:
    """Set the service up to go wrong at random; returns the ids that cannot be had."""
    hopeless = {i for i in ids if rng.random() < 0.08}
    service.refuse = {i for i in hopeless if rng.random() < 0.6}
    service.special = {i: rng.choice([..., None, {"error": "x"}, 4]) for i in hopeless}
    service.making.update({i: rng.randrange(1, 4) for i in ids if rng.random() < 0.1})
    service.bare = rng.random() < 0.5
    # No more than what one request and one file are tried for.
    asked: Counter[int] = Counter()
    trouble: Counter[int] = Counter()

    def api(chunk: tuple[int, ...]) -> FakeReply | None:
        if rng.random() > 0.25 or max(asked[i] for i in chunk) >= 4:
            return None
        asked.update(chunk)
        fault = rng.randrange(6)
        if fault == 0:
            raise raised(ProblemKind.NO_CONNECTION)
        if fault == 1:
            return as_json({}, 429, retry_after="3")
        return [
            as_json({}, 500),
            FakeReply(200, b"[]"),
            FakeReply(200, b"<html>"),
            FakeReply(503, b"busy", retry_after="1"),
        ][fault - 2]

    def file(run_id: int, headers: Mapping[str, str]) -> FakeReply | None:
        if rng.random() > 0.35 or trouble[run_id] >= 3:
            asked[run_id] = 0
            return None
        trouble[run_id] += 1
        data = clip(run_id)
        return rng.choice(
            [
                FakeReply(403),
                FakeReply(500),
                FakeReply(416),
                FakeReply(200, b"<!doctype html>"),
                FakeReply(200, data[: rng.randrange(len(data))]),
                FakeReply(200, data[: rng.randrange(len(data))], breaks=True, etag=f'"{run_id}"'),
                FakeReply(200, data[: rng.randrange(len(data))], breaks=True, etag='"other"'),
                FakeReply(200, data[:-1] + bytes([data[-1] ^ 1])),
                FakeReply(206, data[5:], content_range=f"bytes 5-{len(data) - 1}/{len(data)}"),
            ]
        )

    service.api_script, service.file_script = api, file
    return hopeless


@pytest.fixture
def folders(tmp_path: Path) -> Iterator[Path]:
    return (folder for n in itertools.count() if not (folder := tmp_path / str(n)).mkdir())


@pytest.mark.parametrize("seed", range(10))
def test_random_faults_lose_nothing(folders: Iterator[Path], seed: int) -> None:
    for number in range(20):
        rng = random.Random(1000 * seed + number)
        run = Run(next(folders), range(1, 21))
        hopeless = _faults(rng, run.service, run.ids)
        run.go(downloaders=rng.randrange(1, 4))
        assert run.news.state is FetchState.DONE
        assert set(run.with_status(FAILED, MISSING)) == hopeless
        for run_id in run.ids:
            told = run.statuses(run_id)
            assert sum(status in FINAL for status in told) == 1
            assert told[-1] in FINAL


@pytest.mark.parametrize("seed", range(5))
def test_interference_loses_nothing_either(folders: Iterator[Path], seed: int) -> None:
    for number in range(10):
        rng = random.Random(1000 * seed + number)
        run = Run(next(folders), range(1, 16))
        hopeless = _faults(rng, run.service, [*run.ids, *range(16, 21)])
        run.start(downloaders=rng.randrange(1, 4))
        added = False
        for _ in range(rng.randrange(12)):
            action = rng.randrange(5)
            if action == 0:
                run.fetch.pause()
            elif action == 1:
                run.fetch.resume()
            elif action == 2:
                run.fetch.promote(rng.randrange(1, 21))
            elif action == 3:
                added |= run.fetch.add(range(16, 21))
            else:
                run.updates += run.fetch.take_news().updates
        cancelled = rng.random() < 0.3
        if cancelled:
            run.fetch.cancel()
        run.fetch.resume()
        for thread in run.threads:
            thread.join(PATIENCE)
        assert not any(thread.is_alive() for thread in run.threads)
        news = run.fetch.take_news()
        run.updates += news.updates
        last = run.last
        assert len(last) == news.total == (20 if added else 15)
        for run_id, update in last.items():
            if news.state is FetchState.DONE:
                assert update.status in FINAL
            if update.status is READY:
                assert update.path is not None
                assert update.path.read_bytes() == clip(run_id)
            if update.status in (FAILED, MISSING):
                assert run_id in hopeless
        assert {p.suffix for p in run.folder.iterdir()} <= {".flac"}
