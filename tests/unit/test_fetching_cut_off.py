"""A network that comes and goes costs no clip its tries."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest

from bulktts_gui.core import downloading
from bulktts_gui.core.asking import TRIES
from bulktts_gui.core.clips import Problem, ProblemKind
from bulktts_gui.core.transport import UnreachableError
from tests.unit.fakes import FakeReply, clip
from tests.unit.fakes import problem as raised
from tests.unit.fetch_run import READY, Run, kinds

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


def gone() -> UnreachableError:
    return UnreachableError(Problem(ProblemKind.NO_CONNECTION))


def test_tries_that_reached_nobody_are_not_counted_with_those_that_failed(tmp_path: Path) -> None:
    run = Run(tmp_path, [1, 2])
    faults = iter([gone(), gone(), gone(), gone(), *[FakeReply(503)] * 4])

    def file(run_id: int, headers: object) -> FakeReply | None:
        fault = next(faults, None) if run_id == 1 else None
        if isinstance(fault, Exception):
            raise fault
        return fault

    run.service.file_script = file
    run.go()
    assert run.with_status(READY) == run.ids


def test_a_transfer_that_breaks_off_does_not_say_that_the_network_is_there(tmp_path: Path) -> None:
    run = Run(tmp_path, [1, 2])
    left = iter(range(30))
    tries = Counter[int]()

    def file(run_id: int, headers: object) -> None:
        if next(left, None) is None:
            return
        tries[run_id] += 1
        if (run_id, tries[run_id]) == (2, 3):
            # A transfer that was under way when the network went: that it has stalled is noticed
            # while the other clip is being tried.
            raise raised(ProblemKind.TIMED_OUT)
        raise gone()

    run.service.file_script = file
    run.go(downloaders=1)
    assert run.with_status(READY) == run.ids


def test_a_network_that_comes_back_for_a_moment_fails_nobody(tmp_path: Path) -> None:
    run = Run(tmp_path, range(1, 5))
    calls = iter(range(1, 60))

    def file(run_id: int, headers: object) -> None:
        if next(calls, 0) % 9:
            raise gone()

    run.service.file_script = file
    run.go(downloaders=1)
    assert run.with_status(READY) == run.ids


@pytest.mark.parametrize(("step", "arrives"), [(120, True), (15, False)])
def test_a_large_file_may_break_off_as_often_as_it_comes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: int, arrives: bool
) -> None:
    monkeypatch.setattr(downloading, "PROGRESS", 100)
    run = Run(tmp_path, [1, 2])
    data, tries = clip(1), 0

    def pieces(run_id: int, headers: Mapping[str, str]) -> FakeReply | None:
        nonlocal tries
        if run_id != 1:
            return None
        tries += 1
        start = int(headers.get("range", "bytes=0-")[len("bytes=") : -1])
        rest = f"bytes {start}-{len(data) - 1}/{len(data)}"
        return FakeReply(
            206 if start else 200,
            data[start : start + step],
            breaks=start + step < len(data),
            content_range=rest,
            etag='"1"',
        )

    run.service.file_script = pieces
    run.go()
    if arrives:
        assert run.with_status(READY) == [1, 2]
        assert tries > TRIES.attempts + 1
    else:
        assert run.with_status(READY) == [2]
        assert kinds(run) == {1: ProblemKind.INCOMPLETE}
        assert tries == TRIES.attempts
