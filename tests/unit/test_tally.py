from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulktts_gui.core.clips import Problem, ProblemKind
from bulktts_gui.core.saving import SaveItem, SaveOutcome, SaveReport, SaveResult
from bulktts_gui.core.tally import tally

FOLDER = Path("out")
FULL = Problem(ProblemKind.SAVE_DISK_FULL)


def result(run_id: int, outcome: SaveOutcome, problem: Problem | None = None) -> SaveResult:
    item = SaveItem(run_id, Path("cache", str(run_id)), f"{run_id}.flac")
    return SaveResult(item, outcome, None, problem)


def report(
    *results: SaveResult, stopped_by: Problem | None = None, folder: Path = FOLDER
) -> SaveReport:
    return SaveReport(folder, results, stopped_by)


def saved(*run_ids: int) -> list[SaveResult]:
    return [result(run_id, SaveOutcome.SAVED) for run_id in run_ids]


def test_every_clip_that_was_wanted_is_in_one_part() -> None:
    found = tally(
        report(*saved(3), result(2, SaveOutcome.SKIPPED), result(5, SaveOutcome.FAILED, FULL)),
        [1, 2, 3, 4, 5],
    )
    assert found.wanted == (1, 2, 3, 4, 5)
    assert (found.saved, found.skipped, found.missing) == ((3,), (2,), (1, 4, 5))
    assert found.first_problem == FULL
    assert not found.was_stopped


def test_what_was_saved_counts_as_wanted() -> None:
    found = tally(report(*saved(7, 8)), [])
    assert (found.wanted, found.saved, found.missing) == ((7, 8), (7, 8), ())
    assert found.first_problem is None


@pytest.mark.parametrize("problem", [None, FULL])
def test_a_stop_is_told_whoever_made_it(problem: Problem | None) -> None:
    cancelled = result(2, SaveOutcome.CANCELLED, problem)
    found = tally(report(*saved(1), cancelled, stopped_by=problem), [1, 2])
    assert found.was_stopped
    assert found.first_problem == problem
    assert found.can_go_on(2)
    assert not found.can_go_on(1)


@pytest.mark.parametrize(
    ("kind", "can_go_on", "is_spoilt"),
    [
        (ProblemKind.SAVE_DISK_FULL, True, False),
        (ProblemKind.SAVE_NOT_WRITABLE, True, False),
        (ProblemKind.INTERNAL, True, False),
        (ProblemKind.FILE_GONE, False, True),
        (ProblemKind.DAMAGED, False, True),
        (ProblemKind.CANNOT_CONVERT, False, False),
    ],
)
def test_what_helps_goes_by_what_was_wrong(
    kind: ProblemKind, can_go_on: bool, is_spoilt: bool
) -> None:
    found = tally(report(result(1, SaveOutcome.FAILED, Problem(kind))), [1, 2])
    assert (found.can_go_on(1), found.is_spoilt(1)) == (can_go_on, is_spoilt)
    # One that was not here can neither be saved as it is nor is its file at fault.
    assert (found.can_go_on(2), found.is_spoilt(2)) == (False, False)


def test_what_goes_on_with_the_last_is_told_with_it() -> None:
    stopped = report(*saved(1), result(2, SaveOutcome.CANCELLED, FULL), stopped_by=FULL)
    before = tally(stopped, [1, 2, 3])
    then = tally(report(*saved(2)), [2], before)
    assert (then.wanted, then.saved, then.missing) == ((1, 2, 3), (1, 2), (3,))
    assert not then.was_stopped
    last = tally(report(*saved(3)), [3], then)
    assert (last.saved, last.missing) == ((1, 2, 3), ())
    assert [each.item.run_id for each in last.report.results] == [1, 2, 3]


def test_what_was_skipped_may_be_saved_after_all() -> None:
    before = tally(report(*saved(1), result(2, SaveOutcome.SKIPPED)), [1, 2])
    then = tally(report(*saved(2)), [2], before)
    assert (then.saved, then.skipped) == ((1, 2), ())


def test_another_saving_stands_for_itself() -> None:
    before = tally(report(*saved(1)), [1, 2])
    elsewhere = report(*saved(2), folder=Path("other"))
    assert tally(elsewhere, [2], before).wanted == (2,)
    assert tally(report(*saved(2, 3)), [2, 3], before).wanted == (2, 3)
    assert tally(report(*saved(1)), [1], before).wanted == (1,)
    assert tally(report(), [], before).wanted == ()


@given(
    st.dictionaries(st.integers(1, 30), st.sampled_from(SaveOutcome)),
    st.lists(st.integers(1, 40)),
    st.dictionaries(st.integers(1, 30), st.sampled_from(SaveOutcome)),
)
def test_nothing_is_lost_or_told_twice(
    first: dict[int, SaveOutcome], asked: list[int], then: dict[int, SaveOutcome]
) -> None:
    before = tally(report(*(result(*each) for each in first.items())), asked)
    again = {run_id: then.get(run_id, SaveOutcome.SAVED) for run_id in before.missing[::2]}
    found = tally(report(*(result(*each) for each in again.items())), again, before)
    for each in (before, found):
        parts = (*each.saved, *each.skipped, *each.missing)
        assert sorted(parts) == sorted(each.wanted)
        assert len(set(parts)) == len(parts)
    if again:
        assert set(found.wanted) == set(asked) | set(first)
        assert set(before.saved) <= set(found.saved)
