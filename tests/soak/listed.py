"""A list that holds task ids too, and whether what is seen of it later is still that list.

A task's row becomes its run's once the service has told it; where the run has a row already, the
two become one. So one list looks in several ways over time, and only these are right.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bulktts_gui.core.clips import stand_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from bulktts_gui.core.clips import NewClip


class Listed:
    """The rows that were added, and what each of them is in the end."""

    def __init__(self, rows: Sequence[NewClip], run_of: Mapping[str, int]) -> None:
        """`run_of` gives the runs of those tasks that have one."""
        self._rows = [row.run_id for row in rows]
        self._places = {run_id: place for place, run_id in enumerate(self._rows)}
        self._names: dict[int, set[str]] = {}
        self._tasks: dict[int, set[str]] = {}
        self.run_of = {stand_in(task): run_id for task, run_id in run_of.items()}
        for row in rows:
            for run_id in {row.run_id, self.end_of(row.run_id)}:
                self._tasks.setdefault(run_id, set()).add(row.task_id)
                if run_id == row.run_id or run_id not in self._places:
                    self._names.setdefault(run_id, set()).add(row.name)

    def end_of(self, run_id: int) -> int:
        """What a row is known by in the end."""
        return self.run_of.get(run_id, run_id)

    @property
    def ends(self) -> set[int]:
        """What is in the list in the end."""
        return {self.end_of(run_id) for run_id in self._rows}

    def resolved(self, run_ids: Iterable[int]) -> set[int]:
        """The stand-ins that have given way to their runs in a list of `run_ids`."""
        return self.run_of.keys() - set(run_ids)

    def is_kept_by(self, run_ids: Sequence[int]) -> bool:
        """True when `run_ids` are every row, in order, each once, as itself or as its run."""
        present, last = set(run_ids), -1
        if len(present) != len(run_ids):
            return False
        if not all(row in present or self.run_of.get(row) in present for row in self._rows):
            return False
        for run_id in run_ids:
            own = self._places.get(run_id)
            # Where two tasks have one run, the place of either will do.
            places = [own] if own is not None else self._given_way(run_id, present)
            last = next((place for place in places if place > last), len(self._rows))
            if last == len(self._rows):
                return False
        return True

    def fits(self, run_id: int, name: str, task_id: str) -> bool:
        """True when a row's name and task id are of those that were added with it.

        A run that has a row of its own keeps that one's name, and takes over a task id.
        """
        tasks = self._tasks.get(run_id, set())
        return name in self._names.get(run_id, ()) and task_id in tasks

    def _given_way(self, run_id: int, present: set[int]) -> list[int]:
        return [
            place
            for place, row in enumerate(self._rows)
            if row not in present and self.run_of.get(row) == run_id
        ]
