"""A fetch without a network, with several requests at once, and with clips that take their time."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from bulktts_gui.core import downloading, fetching
from bulktts_gui.core.clips import ClipStatus, Problem, ProblemKind
from bulktts_gui.core.connections import FIRST, SLOW_SECONDS, SOON
from bulktts_gui.core.fetching import FetchState
from bulktts_gui.core.retry import RetryPolicy
from bulktts_gui.core.transport import UnreachableError
from tests.unit.fakes import FILES, FakeReply, as_json, clip
from tests.unit.fetch_run import (
    FAILED,
    PATIENCE,
    READY,
    Files,
    Gate,
    Run,
    cut,
    kinds,
    limited,
    wait_until,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bulktts_gui.core.fetching import News

GONE = [ProblemKind.NAME_NOT_FOUND, ProblemKind.NO_CONNECTION, ProblemKind.TIMED_OUT]


def gone(kind: ProblemKind = ProblemKind.NO_CONNECTION) -> UnreachableError:
    return UnreachableError(Problem(kind))


def heard(run: Run) -> list[News]:
    """All news, one for each wait."""
    told: list[News] = []
    wait = run.clock.wait

    def look(condition: threading.Condition, seconds: float | None) -> None:
        news = run.fetch.take_news()
        run.updates += news.updates
        told.append(news)
        wait(condition, seconds)

    run.clock.wait = look  # type: ignore[method-assign]
    return told


# The network


@pytest.mark.parametrize("kind", GONE)
def test_without_a_network_all_wait_until_it_is_back(tmp_path: Path, kind: ProblemKind) -> None:
    run = Run(tmp_path, range(1, 12))
    left = iter(range(200))

    def api(ids: tuple[int, ...]) -> None:
        if next(left, None) is not None:
            raise gone(kind)

    run.service.api_script = api
    told = heard(run)
    run.go()
    assert run.with_status(READY) == run.ids
    assert {news.waiting.kind for news in told if news.waiting} == {kind}
    assert not any(news.counts[FAILED] for news in told)
    # About half a minute between two looks, not a burst.
    assert run.clock.now() - 1000 > 200 * 14
    assert max(run.clock.waits) <= 30
    assert run.news.waiting is None


def test_patience_ends_with_the_reason_on_every_row(tmp_path: Path) -> None:
    run = Run(tmp_path, range(1, 31), patience=120.0)
    asked = iter(range(2))

    def api(ids: tuple[int, ...]) -> None:
        if next(asked, None) is None:
            raise gone(ProblemKind.NAME_NOT_FOUND)

    run.service.api_script = api
    run.go()
    assert run.news.state is FetchState.DONE
    assert run.with_status(READY) == list(range(1, 11))
    assert kinds(run) == dict.fromkeys(range(11, 31), ProblemKind.NAME_NOT_FOUND)


def test_an_answer_in_between_ends_the_count(tmp_path: Path) -> None:
    run = Run(tmp_path, range(1, 60), patience=40.0)
    number = iter(range(10**6))

    def api(ids: tuple[int, ...]) -> FakeReply | None:
        if next(number) % 5:
            raise gone()
        return None

    run.service.api_script = api
    run.go()
    assert run.with_status(READY) == run.ids


@pytest.mark.parametrize("kind", [*GONE, ProblemKind.PROXY])
def test_files_wait_for_the_network_too(tmp_path: Path, kind: ProblemKind) -> None:
    run = Run(tmp_path, range(1, 12))
    left = iter(range(80))

    def file(run_id: int, headers: object) -> None:
        if next(left, None) is not None:
            raise gone(kind)

    def api(ids: tuple[int, ...]) -> None:
        # What took too long is asked anew, and then the API is away, too.
        if len(run.service.asked) > 3 and next(left, None) is not None:
            raise gone(kind)

    run.service.file_script, run.service.api_script = file, api
    told = heard(run)
    run.go()
    assert run.with_status(READY) == run.ids
    assert {news.waiting.kind for news in told if news.waiting} == {kind}


def test_one_probe_at_a_time_while_no_host_is_there(tmp_path: Path) -> None:
    run = Run(tmp_path, range(1, 12))
    at_once, most = [0], [0]
    left = iter(range(60))

    def file(run_id: int, headers: object) -> None:
        if next(left, None) is None:
            return
        if run.fetch._downloading._outage.is_on:
            most.append(len(run.fetch._downloading._running))
        raise gone()

    run.service.file_script = file
    run.go(downloaders=4)
    assert run.with_status(READY) == run.ids
    assert at_once == [0]
    # Those that were on their way when it began may still end.
    assert most[-5:] == [1] * 5


def test_a_host_that_alone_is_gone_costs_its_own_clips_only(tmp_path: Path) -> None:
    run = Run(tmp_path, range(1, 12))
    lost: list[int] = []

    def file(run_id: int, headers: object) -> None:
        if run_id == 4:
            lost.append(run_id)
            raise gone(ProblemKind.NAME_NOT_FOUND)

    run.service.file_script = file
    # The others take their time, so that one is reached meanwhile.
    gate = Gate(run, 11)
    held = run.service.file_script

    def both(run_id: int, headers: object) -> FakeReply | None:
        file(run_id, headers)
        return held(run_id, headers)  # type: ignore[arg-type]

    run.service.file_script = both
    run.start()
    assert gate.reached.wait(PATIENCE)
    gate.opened.set()
    run.join()
    assert run.with_status(READY) == [i for i in run.ids if i != 4]
    assert kinds(run) == {4: ProblemKind.NAME_NOT_FOUND}
    assert len(lost) <= 4 * 60


def test_hosts_that_are_gone_while_the_api_is_there_end_bounded(tmp_path: Path) -> None:
    run = Run(tmp_path, [1, 2, 3])

    def file(run_id: int, headers: object) -> None:
        raise gone(ProblemKind.NAME_NOT_FOUND)

    run.service.file_script = file
    run.go()
    assert kinds(run) == dict.fromkeys([1, 2, 3], ProblemKind.NAME_NOT_FOUND)
    again = downloading.MAX_NEW_ADDRESSES
    assert len(run.service.asked) <= 3 * (1 + again)


# Several requests at once


@pytest.mark.parametrize("total", [2, 6, 7, 11, 16, 53])
def test_several_requests_at_once_strand_no_single_id(tmp_path: Path, total: int) -> None:
    run = Run(tmp_path, range(1, total + 1), requests_at_once=4).go(askers=4)
    assert run.with_status(READY) == run.ids
    assert sorted(i for ids in run.service.asked for i in ids) == run.ids
    assert min(map(len, run.service.asked)) >= 2
    assert len(run.service.asked) == -(-total // 5)


class Together:
    """An API that counts how many requests it has at the same time."""

    def __init__(self, run: Run, wanted: int) -> None:
        self.most = self.now = 0
        self.limited = threading.Event()
        self.after: list[int] = []
        self._wanted = wanted
        self._met = threading.Event()
        self._lock = threading.Lock()
        self._run = run
        self._answer = run.service.answer
        run.service.answer = self.answer  # type: ignore[method-assign]

    def answer(self, method: str, url: str, *rest: object) -> FakeReply:
        if url.startswith(FILES):
            return self._answer(method, url, *rest)  # type: ignore[arg-type]
        with self._lock:
            self.now += 1
            self.most = max(self.most, self.now)
            if self.limited.is_set():
                self.after.append(self.now)
            if self.now == self._wanted:
                self._met.set()
        self._met.wait(PATIENCE)
        try:
            reply = self._answer(method, url, *rest)  # type: ignore[arg-type]
        finally:
            with self._lock:
                self.now -= 1
        return reply


@pytest.mark.parametrize("at_once", [1, 2, 4])
def test_no_more_requests_at_once_than_allowed(tmp_path: Path, at_once: int) -> None:
    run = Run(tmp_path, range(1, 61), requests_at_once=at_once)
    together = Together(run, at_once)
    run.go(askers=4)
    assert run.with_status(READY) == run.ids
    assert together.most == at_once


def test_too_many_requests_bring_it_back_to_one(tmp_path: Path) -> None:
    run = Run(tmp_path, range(1, 101), requests_at_once=4)
    together = Together(run, 4)
    once = limited(1, retry_after="3")

    def api(ids: tuple[int, ...]) -> FakeReply | None:
        reply = once(ids)
        if reply is not None:
            together.limited.set()
        else:
            # A network's answers take longer than it takes to look at one of them.
            wait_until(lambda: run.fetch._asking._at_once == 1)
        return reply

    run.service.api_script = api
    run.go(askers=4)
    assert run.with_status(READY) == run.ids
    # Three may have been under way; what is begun afterwards is alone.
    assert together.after[4:] == [1] * len(together.after[4:])
    assert len(together.after) > 8


def test_faults_with_several_requests_at_once(tmp_path: Path) -> None:
    run = Run(tmp_path, range(1, 101), requests_at_once=4)
    run.service.refuse = {3, 50, 51, 100}
    run.service.making.update(dict.fromkeys(range(20, 40), 3))
    faults = iter(range(12))
    run.service.api_script = lambda ids: as_json({}, 500) if next(faults, 1) % 3 == 0 else None
    run.go(askers=4)
    assert set(kinds(run)) == {3, 50, 51, 100}


# Runs still being made


def test_runs_are_waited_for_as_long_as_it_takes(tmp_path: Path) -> None:
    run = Run(tmp_path, range(1, 11))
    run.service.making.update(dict.fromkeys(range(1, 11), 2000))
    run.go()
    assert run.with_status(READY) == run.ids
    # In chunks, all along.
    assert sum(len(ids) == 1 for ids in run.service.asked) == 0
    assert len(run.service.asked) <= 2 * 2001 + 10


def test_patience_with_runs_still_being_made(tmp_path: Path) -> None:
    run = Run(tmp_path, range(1, 6), making_patience=600.0)
    run.service.making[2] = 10**9
    run.go()
    assert kinds(run) == {2: ProblemKind.STILL_MAKING}
    assert 600 <= run.clock.now() - 1000 <= 720


# Addresses that say when they end


def test_addresses_that_grew_old_are_asked_for_anew_together(tmp_path: Path) -> None:
    run = Run(tmp_path, range(1, 21))
    made = iter(range(10**6))

    def value(run_id: int) -> object:
        end = int(run.clock.wall()) + 100
        return f"{FILES}/{run_id}.flac?Expires={end}&n={next(made)}"

    run.service._value = value  # type: ignore[method-assign]
    gate = Gate(run, 1)
    run.start(downloaders=1)
    assert gate.reached.wait(PATIENCE)
    wait_until(lambda: len(run.fetch._data.to_download) == 19)
    with run.clock._lock:
        run.clock.time += 200
    gate.opened.set()
    run.join()
    assert run.with_status(READY) == run.ids
    assert run.service.fetched == sorted(run.service.fetched)
    assert len(run.service.fetched) == 20
    again = run.service.asked[4:]
    assert sorted(i for ids in again for i in ids) == list(range(2, 21))
    assert [len(ids) for ids in again] == [5, 5, 5, 4]


def test_a_clock_that_goes_wrong_does_not_keep_a_clip_away(tmp_path: Path) -> None:
    run = Run(tmp_path, [1, 2])
    for run_id in run.ids:
        run.service.special[run_id] = f"{FILES}/{run_id}.flac?Expires=1600000000"
    run.go()
    assert run.with_status(READY) == run.ids
    assert len(run.service.asked) == 1


def test_it_is_told_when_an_address_was_given_and_ends(tmp_path: Path) -> None:
    run = Run(tmp_path, [1, 2])
    start = run.clock.wall()
    run.service.special[1] = f"{FILES}/1.flac?Expires=1800000000"
    run.go()
    times = {u.run_id: u.address for u in run.updates if u.status is READY and u.address}
    assert {run_id: each.ends for run_id, each in times.items()} == {1: 1_800_000_000.0, 2: None}
    assert all(start <= each.given <= run.clock.wall() for each in times.values())
    others = [update for update in run.updates if update.status is not READY]
    assert others
    assert not any(update.address for update in others)


# Parts


def test_a_part_is_gone_on_with_by_the_next_fetch(tmp_path: Path) -> None:
    first = Run(tmp_path, [1, 2], tries=RetryPolicy(attempts=9, first=1.0))
    Files(first, cut, only=1)
    cancel = first.clock.wait

    def wait(condition: threading.Condition, seconds: float | None) -> None:
        if seconds and 2 not in first.fetch._data.unfinished:
            first.fetch.cancel()
        cancel(condition, seconds)

    first.clock.wait = wait  # type: ignore[method-assign]
    first.go(downloaders=1)
    assert first.news.state is FetchState.CANCELLED
    assert (tmp_path / "1.flac.part").stat().st_size == 600
    second = Run(tmp_path, [1])
    files = Files(second)
    second.updates = [u for u in first.updates if u.run_id == 2 and u.status is READY]
    second.start()
    for thread in second.threads:
        thread.join(PATIENCE)
    assert [headers.get("range") for headers in files.came[1]] == ["bytes=600-"]
    assert (tmp_path / "1.flac").read_bytes() == clip(1)
    assert {path.name for path in tmp_path.iterdir()} == {"1.flac", "2.flac"}


# Connections


def test_slow_files_do_not_hold_up_the_others(tmp_path: Path) -> None:
    run = Run(tmp_path, range(1, 41))
    slow = list(range(1, 1 + FIRST))
    release = threading.Event()
    file = run.service.file

    def script(run_id: int, headers: object) -> FakeReply | None:
        if run_id not in slow:
            return None
        reply = file(run_id, headers)  # type: ignore[arg-type]
        read = reply.read
        reply.read = lambda: (release.wait(PATIENCE), read())[1]  # type: ignore[method-assign]
        return reply

    run.service.file_script = script
    run.start(downloaders=2 * FIRST)
    wait_until(lambda: sorted(run.fetch._downloading._running) == slow)
    assert run.fetch.adapt(0.0) == FIRST
    with run.clock._lock:
        run.clock.time += SLOW_SECONDS + 0.1
    # The slow ones no longer count, and with time to spare there may be more others.
    assert run.fetch.adapt(0.1) == FIRST + SOON
    wait_until(lambda: run.fetch.take_news().counts[READY] == 40 - FIRST)
    release.set()
    for thread in run.threads:
        thread.join(PATIENCE)
    assert run.fetch.take_news().counts[READY] == 40


def test_a_host_that_is_asked_too_often_gets_fewer_connections(tmp_path: Path) -> None:
    run = Run(tmp_path, range(1, 41))
    Files(run, lambda run_id: FakeReply(429, retry_after="5"), only=3)
    run.go(downloaders=8)
    assert run.with_status(READY) == run.ids
    assert run.fetch._downloading._rule.allowed == FIRST // 2


def test_no_more_threads_are_wanted_than_there_is_work_for(tmp_path: Path) -> None:
    run = Run(tmp_path, range(1, 4))
    assert run.fetch.adapt(0.0) == 0
    gate: Callable[[], object] = Gate(run, 2).reached.wait
    run.start()
    gate()
    assert run.fetch.adapt(0.1) <= 3
    run.fetch.pause()
    assert run.fetch.adapt(0.2) == 0
    run.fetch.cancel()
    run.join()
    assert run.fetch.adapt(0.3) == 0


def test_statuses_of_a_clip_that_waits(tmp_path: Path) -> None:
    run = Run(tmp_path, [1, 2])
    run.service.making[2] = 1
    run.go()
    asking, down = ClipStatus.ASKING, ClipStatus.DOWNLOADING
    assert run.statuses(2) == [asking, ClipStatus.WAITING, asking, down, READY]
    assert fetching.MAKING.attempts > 10**6
