"""A fetch of tasks: each is looked up, then its run is fetched like any other, and never twice."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bulktts_gui.core.clips import ClipStatus, ClipUpdate, Problem, ProblemKind, stand_in
from bulktts_gui.core.fetching import FetchState
from bulktts_gui.core.retry import RetryPolicy
from bulktts_gui.core.transport import UnreachableError
from tests.unit.fakes import FakeReply, as_json, clip
from tests.unit.fetch_run import FAILED, MISSING, QUEUED, READY, Gate, Run, kinds, wait_until

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

MAKING = Problem(ProblemKind.STILL_MAKING)


def run_of(folder: Path, tasks: dict[str, Any], ids: Iterable[int] = (), **more: Any) -> Run:
    """A fetch of these runs and tasks; `tasks` says what is told of each, time after time."""
    stand_ins = {stand_in(task): task for task in tasks}
    run = Run(folder, [*ids, *stand_ins], tasks=stand_ins, **more)
    told = {t: answers if isinstance(answers, list) else [answers] for t, answers in tasks.items()}
    run.service.tasks.update(told)
    return run


def renames(run: Run) -> dict[int, int]:
    return {u.run_id: u.new_run_id for u in run.updates if u.new_run_id is not None}


def test_tasks_become_runs_that_are_fetched_in_chunks(tmp_path: Path) -> None:
    tasks = {f"task-{n}": n for n in range(11, 21)}
    run = run_of(tmp_path, tasks).go()
    assert run.service.tasks_asked == list(tasks)
    assert run.service.asked == [(11, 12, 13, 14, 15), (16, 17, 18, 19, 20)]
    assert run.with_status(READY) == list(range(11, 21))
    assert renames(run) == {stand_in(task): run_id for task, run_id in tasks.items()}
    assert run.statuses(stand_in("task-11")) == [ClipStatus.ASKING, QUEUED]
    assert run.news.total == 10


def test_full_chunks_of_runs_do_not_wait_for_tasks(tmp_path: Path) -> None:
    run = run_of(tmp_path, {"a": 21, "b": 22, "c": 23}, range(1, 8))
    order: list[object] = []
    answer = run.service.answer

    def note(method: str, url: str, headers: Any, body: bytes | None) -> FakeReply:
        reply = answer(method, url, headers, body)
        if "/tts" in url:
            order.append(run.service.tasks_asked[-1] if "/tts/" in url else run.service.asked[-1])
        return reply

    run.service.answer = note  # type: ignore[method-assign]
    run.go()
    assert order == [(1, 2, 3, 4, 5), "a", "b", "c", (6, 7, 21, 22, 23)]
    assert len(run.with_status(READY)) == 10


def test_a_pending_task_is_asked_again_with_growing_pauses(tmp_path: Path) -> None:
    making = RetryPolicy(attempts=9, first=8.0, factor=2.0, longest=600.0)
    run = run_of(tmp_path, {"a": [*["PENDING"] * 4, 5]}, making=making)
    times: list[float] = []
    look_up = run.service._task

    def note(task_id: str) -> FakeReply:
        times.append(run.clock.now())
        return look_up(task_id)

    run.service._task = note  # type: ignore[method-assign]
    run.go()
    assert run.with_status(READY) == [5]
    waiting = [u for u in run.updates if u.status is ClipStatus.WAITING]
    assert waiting == [ClipUpdate(7, stand_in("a"), ClipStatus.WAITING, problem=MAKING)] * 4
    pauses = [after - before for before, after in itertools.pairwise(times)]
    assert pauses == sorted(pauses)
    assert pauses[-1] >= 4 * pauses[0]


def test_runs_do_not_wait_for_tasks_that_are_pending(tmp_path: Path) -> None:
    run = run_of(tmp_path, {"a": ["PENDING"] * 50 + [5], "b": ["PENDING"] * 50 + [6], "c": 7})
    run.go()
    assert run.with_status(READY) == [5, 6, 7]
    assert run.service.asked[0] == (7,)


def test_a_run_that_is_still_being_made_is_waited_for_after_its_task(tmp_path: Path) -> None:
    run = run_of(tmp_path, {"a": ["PENDING", 5]})
    run.service.making[5] = 2
    run.go()
    assert run.with_status(READY) == [5]


def test_patience_with_pending_tasks_ends(tmp_path: Path) -> None:
    run = run_of(tmp_path, {"a": "PENDING", "b": 6}, making_patience=100.0).go()
    assert kinds(run) == {stand_in("a"): ProblemKind.STILL_MAKING}
    assert run.with_status(READY) == [6]


@pytest.mark.parametrize(
    ("answer", "kind", "status"),
    [
        ("ERROR", ProblemKind.TASK_FAILED, FAILED),
        ("TIMEOUT", ProblemKind.TASK_TIMED_OUT, FAILED),
        ("PAYMENT_REQUIRED", ProblemKind.TASK_UNPAID, FAILED),
        ("LOST", ProblemKind.SERVICE_MESSAGE, FAILED),
        ("SUCCESS", ProblemKind.BAD_ANSWER, FAILED),
        ({"status": "SUCCESS", "run_id": "x"}, ProblemKind.BAD_ANSWER, FAILED),
        ({"run_id": 5}, ProblemKind.BAD_ANSWER, FAILED),
        ([], ProblemKind.BAD_ANSWER, FAILED),
        (None, ProblemKind.BAD_ANSWER, FAILED),
    ],
)
def test_a_task_that_gives_no_run_fails_alone(
    tmp_path: Path, answer: object, kind: ProblemKind, status: ClipStatus
) -> None:
    run = run_of(tmp_path, {"a": [answer], "b": 6}, [1, 2]).go()
    assert kinds(run) == {stand_in("a"): kind}
    assert run.with_status(status) == [stand_in("a")]
    assert run.with_status(READY) == [1, 2, 6]


def test_failures_far_apart_do_not_add_up_while_a_task_is_pending(tmp_path: Path) -> None:
    """Ten failures, more than one request may have, but never two without an answer between."""
    answers = [as_json({}, 502), "PENDING"] * 10
    run = run_of(tmp_path, {"a": [*answers, 5]}).go()
    assert run.with_status(READY) == [5]
    assert run.service.tasks_asked == ["a"] * 21


@pytest.mark.parametrize("code", [400, 404, 422])
def test_an_unknown_task_is_missing_alone(tmp_path: Path, code: int) -> None:
    refusal = as_json({"detail": "Invalid task ID provided."}, code)
    run = run_of(tmp_path, {"a": refusal, "b": 6}, [1]).go()
    assert kinds(run) == {stand_in("a"): ProblemKind.UNKNOWN_TASK}
    assert run.with_status(MISSING) == [stand_in("a")]
    assert run.with_status(READY) == [1, 6]
    assert run.service.tasks_asked == ["a", "b"]


@pytest.mark.parametrize(
    ("code", "kind"), [(401, ProblemKind.KEY_REFUSED), (403, ProblemKind.KEY_FORBIDDEN)]
)
def test_a_refused_key_stops_the_fetch_and_fails_nothing(
    tmp_path: Path, code: int, kind: ProblemKind
) -> None:
    run = run_of(tmp_path, {"a": as_json({}, code), "b": 6}).go()
    assert run.news.state is FetchState.STOPPED
    assert run.news.stopped_by is not None
    assert run.news.stopped_by.kind is kind
    assert run.with_status(QUEUED) == sorted([stand_in("a"), stand_in("b")])


@pytest.mark.parametrize("code", [429, 500, 503])
def test_what_passes_is_tried_again(tmp_path: Path, code: int) -> None:
    busy = [as_json({}, code, retry_after="3") for _ in range(3)]
    run = run_of(tmp_path, {"a": [*busy, 5]}).go()
    assert run.with_status(READY) == [5]
    assert run.service.tasks_asked == ["a"] * 4
    assert run.clock.now() >= 9


def test_a_service_that_keeps_failing_is_the_tasks_own_problem(tmp_path: Path) -> None:
    run = run_of(tmp_path, {"a": [as_json({}, 500) for _ in range(9)], "b": 6}).go()
    assert kinds(run) == {stand_in("a"): ProblemKind.SERVICE_ERROR}
    assert run.with_status(READY) == [6]


def test_tasks_wait_for_the_network(tmp_path: Path) -> None:
    run = run_of(tmp_path, {"a": 5}, [1])
    look_up, failures = run.service._task, iter(range(20))

    def break_off(task_id: str) -> FakeReply:
        if next(failures, None) is not None:
            raise UnreachableError(Problem(ProblemKind.NO_CONNECTION))
        return look_up(task_id)

    run.service._task = break_off  # type: ignore[method-assign]
    run.go()
    assert run.with_status(READY) == [1, 5]


def test_without_a_network_for_too_long_tasks_fail_with_the_rest(tmp_path: Path) -> None:
    run = run_of(tmp_path, {"a": ["PENDING", 5], "b": 6}, [1, 2], patience=60.0)

    def break_off(task_id: str) -> FakeReply:
        raise UnreachableError(Problem(ProblemKind.NO_CONNECTION))

    run.service._task = break_off  # type: ignore[method-assign]
    run.go()
    failed = {stand_in("a"), stand_in("b"), 1, 2}
    assert kinds(run) == dict.fromkeys(failed, ProblemKind.NO_CONNECTION)


# One run for two


def test_two_tasks_of_one_run_give_one_clip(tmp_path: Path) -> None:
    run = run_of(tmp_path, {"a": 5, "b": 5, "c": 6}).go()
    assert renames(run) == {stand_in("a"): 5, stand_in("b"): 5, stand_in("c"): 6}
    assert run.with_status(READY) == [5, 6]
    assert run.service.fetched.count(5) == 1
    assert run.news.total == 2


def test_a_task_of_a_run_that_is_being_fetched_gives_no_second_clip(tmp_path: Path) -> None:
    run = run_of(tmp_path, {"a": 2}, [1, 2, 3]).go()
    assert sorted(run.service.fetched) == [1, 2, 3]
    assert renames(run) == {stand_in("a"): 2}
    assert run.with_status(READY) == [1, 2, 3]


def test_a_task_of_a_run_that_has_failed_does_not_try_it_again(tmp_path: Path) -> None:
    run = run_of(tmp_path, {"a": ["PENDING", "PENDING", 2]}, [1, 2, 3])
    run.service.refuse = {2}
    run.go()
    assert run.with_status(MISSING) == [2]
    asked = [ids for ids in run.service.asked if 2 in ids]
    assert asked[-1] == (2,)
    assert asked.count((2,)) == 1


def test_a_task_of_a_run_that_is_ready_is_not_fetched(tmp_path: Path) -> None:
    run = run_of(tmp_path, {"a": 5}, is_ready={5}.__contains__).go()
    assert run.service.asked == []
    assert renames(run) == {stand_in("a"): 5}
    assert (run.news.total, run.news.state) == (0, FetchState.DONE)


def test_a_clip_that_is_here_is_not_fetched_once_its_task_tells_whose_it_is(
    tmp_path: Path,
) -> None:
    """Killed between the clip's last byte and the note of its run, the app has both the next time.

    What is there under the name of run 6 is broken, so that one is fetched.
    """
    (tmp_path / "5.flac").write_bytes(clip(5))
    (tmp_path / "6.flac").write_bytes(clip(6)[:-400])
    run = run_of(tmp_path, {"a": 5, "b": 6, "c": 5}).go()
    assert run.service.fetched == [6]
    assert [ids for ids in run.service.asked if 5 in ids] == []
    assert renames(run) == {stand_in("a"): 5, stand_in("b"): 6, stand_in("c"): 5}
    assert run.with_status(READY) == [5, 6]
    assert run.news.counts[READY] == 2


# While it runs


def test_a_promoted_task_goes_first_all_the_way(tmp_path: Path) -> None:
    tasks = {f"task-{n}": n for n in range(11, 31)}
    run = run_of(tmp_path, tasks)
    run.fetch.promote(stand_in("task-30"))
    run.go(downloaders=1)
    assert run.service.tasks_asked[0] == "task-30"
    assert run.service.fetched[0] == 30


def test_tasks_join_a_fetch_under_way(tmp_path: Path) -> None:
    run = Run(tmp_path, [1])
    run.service.tasks["a"] = [5]
    assert run.fetch.add([stand_in("a")], {stand_in("a"): "a"})
    gate = Gate(run, 5)
    run.start()
    assert gate.reached.wait(10)
    # Whoever still knows it by its task means the run.
    assert run.fetch.add([stand_in("a")], {stand_in("a"): "a"})
    gate.opened.set()
    run.join()
    assert run.service.tasks_asked == ["a"]
    assert run.service.fetched.count(5) == 1
    assert run.with_status(READY) == [1, 5]


def test_a_failed_task_is_asked_again_when_added_again(tmp_path: Path) -> None:
    run = run_of(tmp_path, {"a": ["ERROR", 5]}, [1])
    gate = Gate(run, 1)
    run.start()
    assert gate.reached.wait(10)
    told: list[ClipUpdate] = []

    def has_failed() -> bool:
        told.extend(run.fetch.take_news().updates)
        return any(update.status is FAILED for update in told)

    wait_until(has_failed)
    assert run.fetch.add([stand_in("a")], {stand_in("a"): "a"})
    gate.opened.set()
    run.join()
    assert run.with_status(READY) == [1, 5]
    assert run.news.counts[FAILED] == 0


def test_a_cancelled_fetch_queues_its_tasks(tmp_path: Path) -> None:
    run = run_of(tmp_path, {"a": "PENDING", "b": "PENDING"}, [1])
    gate = Gate(run, 1)
    run.start()
    assert gate.reached.wait(10)
    run.fetch.cancel()
    gate.opened.set()
    run.join()
    assert {stand_in("a"), stand_in("b")} <= set(run.with_status(QUEUED))


@given(
    st.dictionaries(
        st.sampled_from("abcdefgh"),
        st.one_of(st.integers(1, 6), st.sampled_from(["ERROR", "TIMEOUT", "PAYMENT_REQUIRED"])),
        max_size=8,
    ),
    st.lists(st.integers(1, 6), unique=True),
    st.sets(st.integers(1, 6)),
    st.integers(1, 4),
)
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_whatever_tasks_turn_out_to_be_each_run_is_fetched_once(
    tmp_path_factory: pytest.TempPathFactory,
    tasks: dict[str, object],
    ids: list[int],
    ready: set[int],
    askers: int,
) -> None:
    folder = tmp_path_factory.mktemp("clips")
    answers = {task: ["PENDING", answer] for task, answer in tasks.items()}
    here = ready - set(ids)
    run = run_of(folder, answers, ids, is_ready=here.__contains__, requests_at_once=askers)
    run.go(askers=askers)
    runs = {answer for answer in tasks.values() if isinstance(answer, int)}
    wanted = (set(ids) | runs) - here
    assert run.with_status(READY) == sorted(wanted)
    assert sorted(run.service.fetched) == sorted(wanted)
    assert set(renames(run)) | set(run.with_status(FAILED)) == set(map(stand_in, tasks))
    assert run.news.total == len(wanted) + len(run.with_status(FAILED))
