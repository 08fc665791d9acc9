"""How a saving came out, measured by what the person wanted and not only by what could be tried."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bulktts_gui.core.clips import ProblemKind
from bulktts_gui.core.extras import went_on
from bulktts_gui.core.saving import SaveOutcome

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bulktts_gui.core.clips import Problem
    from bulktts_gui.core.saving import SaveReport, SaveResult

#: After these another try at writing may do.
_MAY_PASS = frozenset(
    {ProblemKind.SAVE_DISK_FULL, ProblemKind.SAVE_NOT_WRITABLE, ProblemKind.INTERNAL}
)
#: After these the clip itself has to be had anew.
_SPOILT = frozenset(
    {ProblemKind.FILE_GONE, ProblemKind.DAMAGED, ProblemKind.EMPTY, ProblemKind.NOT_AUDIO}
)


@dataclass(frozen=True, slots=True)
class Tally:
    """Every clip that was wanted is in one of three parts, each in the order they were asked for.

    `missing`: not in the folder. `skipped`: a file of that name was there and was kept.
    `results`: what became of those that were tried, by run id.
    """

    report: SaveReport
    wanted: tuple[int, ...]
    saved: tuple[int, ...]
    skipped: tuple[int, ...]
    missing: tuple[int, ...]
    results: dict[int, SaveResult]

    @property
    def was_stopped(self) -> bool:
        """True when saving ended before its end: a problem or the person stopped it."""
        cancelled = SaveOutcome.CANCELLED
        return self.report.stopped_by is not None or any(
            result.outcome is cancelled for result in self.results.values()
        )

    @property
    def first_problem(self) -> Problem | None:
        """What stopped the saving; else what was wrong with the first clip that failed."""
        failed = (self.results[r].problem for r in self.missing if r in self.results)
        return self.report.stopped_by or next(filter(None, failed), None)

    def can_go_on(self, run_id: int) -> bool:
        """True for a clip that can be saved as it is: its turn did not come, or it was no fault
        of its own that it failed.
        """
        result = self.results.get(run_id)
        if result is None or result.outcome is SaveOutcome.CANCELLED:
            return result is not None
        return result.problem is not None and result.problem.kind in _MAY_PASS

    def is_spoilt(self, run_id: int) -> bool:
        """True for a clip whose file is gone or no good, so that it has to be fetched again."""
        problem = self.results[run_id].problem if run_id in self.results else None
        return problem is not None and problem.kind in _SPOILT


def tally(report: SaveReport, asked: Iterable[int], before: Tally | None = None) -> Tally:
    """Count how a saving came out.

    asked: the run ids that were wanted. Those of the report count as wanted in any case.
    before: how the last saving came out. When this one took up only what that had left, in the
        same folder, both are counted as one.
    """
    wanted = dict.fromkeys((*asked, *(result.item.run_id for result in report.results)))
    if before is not None and _goes_on(before, report, wanted):
        report = went_on(before.report, report)
        wanted = dict.fromkeys(before.wanted)
    results = {result.item.run_id: result for result in report.results}
    parts: dict[SaveOutcome, list[int]] = {SaveOutcome.SAVED: [], SaveOutcome.SKIPPED: []}
    missing: list[int] = []
    for run_id in wanted:
        result = results.get(run_id)
        part = missing if result is None else parts.get(result.outcome, missing)
        part.append(run_id)
    return Tally(
        report,
        tuple(wanted),
        tuple(parts[SaveOutcome.SAVED]),
        tuple(parts[SaveOutcome.SKIPPED]),
        tuple(missing),
        results,
    )


def _goes_on(before: Tally, report: SaveReport, wanted: dict[int, None]) -> bool:
    same_folder = report.folder == before.report.folder
    left = {*before.missing, *before.skipped}
    return same_folder and bool(wanted) and wanted.keys() <= left
