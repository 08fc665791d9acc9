"""A fetch is paused, cancelled, added to and disturbed, and nothing is lost."""

from __future__ import annotations

import itertools
import random
import threading
from collections import Counter
from typing import TYPE_CHECKING

import pytest

from bulktts_gui.core import fetching
from bulktts_gui.core.clips import ProblemKind
from bulktts_gui.core.fetch_state import MAX_AHEAD, FetchData
from bulktts_gui.core.fetching import FetchState
from tests.unit.fakes import FakeReply, FakeService, as_json, clip
from tests.unit.fakes import problem as raised
from tests.unit.fetch_run import (
    FAILED,
    FINAL,
    MISSING,
    PATIENCE,
    QUEUED,
    READY,
    Gate,
    Run,
    limited,
    wait_until,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path


# Pause, resume, cancel, add, promote


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
    ready = FetchData.ready

    def late(self: FetchData, *arguments: object) -> None:
        run.fetch.cancel()
        ready(self, *arguments)  # type: ignore[arg-type]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(FetchData, "ready", late)
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
    tries = run.fetch._data.tries
    wait_until(lambda: 2 in tries and tries[2].partial.size == 512)
    assert (tmp_path / "2.flac.part").stat().st_size == 512
    assert len(run.service.asked) == asked
    run.fetch.resume()
    run.join()
    assert run.with_status(READY) == [1, 2, 3, 4, 5, 6]
    assert run.service.fetched.count(2) == 2
    assert run.news.bytes_done == sum(len(clip(i)) for i in range(1, 7))


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
    wait_until(lambda: run.fetch.take_news().counts[FAILED] == 1)
    assert run.fetch.add([2])
    wait_until(lambda: next(faults, None) is None)
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
    wait_until(lambda: sum(map(len, run.service.asked)) == 30)
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
    total = 3 * MAX_AHEAD
    run = Run(tmp_path, range(1, total + 1))
    gate = Gate(run, 1)
    run.start(downloaders=1)
    assert gate.reached.wait(PATIENCE)
    wait_until(lambda: len(run.fetch._data.to_download) >= MAX_AHEAD)
    run.fetch.promote(total)
    wait_until(lambda: any(total in ids for ids in run.service.asked))
    assert sum(map(len, run.service.asked)) <= MAX_AHEAD + 12
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
        assert {p.suffix for p in run.folder.iterdir() if p.name not in run.parts(last)} <= {
            ".flac"
        }
