"""How many files and requests at the same time a person allows, from the start and meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bulktts_gui.core.connections import FIRST
from tests.unit.fetch_run import READY, Run, limited
from tests.unit.test_fetching_network import Together

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from tests.unit.fakes import FakeReply

LOOPS = 6


class Coming:
    """Notes how many clips are coming whenever a file is asked for."""

    def __init__(self, run: Run, then: Callable[[int], None] = lambda count: None) -> None:
        """`then` is called with the number of files asked for so far."""
        self.seen: list[int] = []
        self._run = run
        self._then = then
        run.service.file_script = self._note

    def _note(self, run_id: int, headers: Mapping[str, str]) -> FakeReply | None:
        self.seen.append(len(self._run.fetch._downloading._running))
        self._then(len(self.seen))
        return None


def test_one_file_at_a_time(tmp_path: Path) -> None:
    free = Run(tmp_path / "a", range(1, 41))
    bound = Run(tmp_path / "b", range(1, 41), connections_at_most=1)
    seen = [Coming(free).seen, Coming(bound).seen]
    for run in (free, bound):
        run.folder.mkdir()
        run.go(downloaders=LOOPS)
        assert run.with_status(READY) == run.ids
    assert [max(each) for each in seen] == [FIRST, 1]


def test_fewer_files_from_now_on(tmp_path: Path) -> None:
    run = Run(tmp_path, range(1, 61))
    coming = Coming(run, lambda count: run.fetch.set_limits(1, 1) if count == 20 else None)
    run.go(downloaders=LOOPS)
    assert run.with_status(READY) == run.ids
    assert max(coming.seen[:20]) == FIRST
    # What was coming in that moment goes on to its end.
    assert max(coming.seen[20 + FIRST :]) == 1


def test_more_files_from_now_on(tmp_path: Path) -> None:
    run = Run(tmp_path, range(1, 121), connections_at_most=1)
    coming = Coming(run, lambda count: run.fetch.set_limits(1, 0) if count == 20 else None)
    run.go(downloaders=LOOPS)
    assert run.with_status(READY) == run.ids
    assert max(coming.seen[:20]) == 1
    assert max(coming.seen[20:]) == FIRST


def test_no_more_threads_than_files_are_allowed(tmp_path: Path) -> None:
    run = Run(tmp_path, range(1, 41), connections_at_most=1)
    run.start(downloaders=0).threads[0].join(20)
    assert len(run.fetch._data.to_download) == len(run.ids)
    assert run.fetch.adapt(0.0) == 1
    run.fetch.set_limits(1, 0)
    assert run.fetch.adapt(0.0) == FIRST
    run.start(downloaders=LOOPS, askers=0).join()


def test_more_requests_from_now_on(tmp_path: Path) -> None:
    run = Run(tmp_path, range(1, 61))
    run.fetch.set_limits(3, 0)
    together = Together(run, 3)
    run.go(askers=4)
    assert run.with_status(READY) == run.ids
    assert together.most == 3


def test_more_requests_than_the_service_takes_are_not_tried_again(tmp_path: Path) -> None:
    run = Run(tmp_path, range(1, 41), requests_at_once=2)
    run.service.api_script = limited(1, retry_after="1")
    run.go(askers=2)
    run.fetch.set_limits(4, 0)
    assert run.fetch._asking._at_once == 1
