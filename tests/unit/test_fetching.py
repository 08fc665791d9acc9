"""A fetch asks, downloads, tries again and gives up as it should."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import pytest

from bulktts_gui.core import download, downloading, fetching
from bulktts_gui.core.clips import ClipStatus, Problem, ProblemKind
from bulktts_gui.core.fetching import FetchState
from bulktts_gui.core.retry import RetryPolicy
from tests.unit.fakes import FakeReply, as_json, clip
from tests.unit.fakes import problem as raised
from tests.unit.fetch_run import (
    FAILED,
    MISSING,
    QUEUED,
    READY,
    Files,
    Run,
    cut,
    kinds,
    limited,
)

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable
    from pathlib import Path

    from bulktts_gui.core.download import Downloader


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
    assert len(files.came[2]) == 1 + downloading.MAX_NEW_ADDRESSES


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
    real = download.Downloader._store

    def store(self: Downloader, *arguments: object) -> None:
        if len(run.service.fetched) > 4:
            raise OSError(28, "No space left on device")
        real(self, *arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(download.Downloader, "_store", store)
    run.go()
    assert run.news.state is FetchState.STOPPED
    assert run.news.stopped_by == Problem(ProblemKind.DISK_FULL)
    assert run.with_status(READY, QUEUED) == run.ids


@pytest.mark.parametrize("where", ["api", "files"])
def test_a_proxy_that_wants_a_password_stops_the_fetch_and_fails_nothing(
    tmp_path: Path, where: str
) -> None:
    def refuse(*_: object) -> FakeReply | None:
        return FakeReply(407) if is_locked else None

    is_locked = True
    run = Run(tmp_path, range(1, 31))
    if where == "api":
        run.service.api_script = refuse
    else:
        run.service.file_script = refuse
    run.go()
    assert run.news.state is FetchState.STOPPED
    assert run.news.stopped_by is not None
    assert run.news.stopped_by.kind is ProblemKind.PROXY_SIGN_IN
    assert run.with_status(QUEUED) == run.ids
    is_locked = False
    again = Run(tmp_path, run.ids)
    again.service.api_script, again.service.file_script = refuse, refuse
    assert again.go().with_status(READY) == run.ids


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
