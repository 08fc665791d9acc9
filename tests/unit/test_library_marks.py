"""The library and marks: what a person made of a clip is kept whatever becomes of it."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from bulktts_gui.core.clips import (
    NO_MARKS,
    ClipStatus,
    ClipUpdate,
    Mark,
    Marks,
    NewClip,
    Problem,
    ProblemKind,
    stand_in,
)
from bulktts_gui.core.library_file import SCHEMA_VERSION
from tests.unit.old_libraries import change, make_old, version_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from bulktts_gui.core.folders import Folders
    from bulktts_gui.core.library import Library

A = stand_in("task-a")
KEPT = Marks(Mark.KEPT, True, "Fine.")
REDO = Marks(Mark.REDO, True, "“Łódź” is said wrong\n\ttwice")
HEARD = Marks(heard=True)
DAMAGE = "ALTER TABLE batches RENAME COLUMN modified TO changed;"


@pytest.fixture
def library(reopen: Callable[[], Library]) -> Library:
    return reopen()


def marks_of(library: Library, batch: int) -> dict[int, Marks]:
    return {clip.run_id: clip.marks for clip in library.load_clips(batch)}


def test_marks_lack_nothing_that_another_row_of_the_clip_has() -> None:
    assert NO_MARKS.over(REDO) == REDO == REDO.over(NO_MARKS)
    assert KEPT.over(REDO) == KEPT
    assert Marks(note="mine").over(KEPT) == Marks(Mark.KEPT, True, "mine")
    assert HEARD.over(Marks(Mark.REDO)) == Marks(Mark.REDO, True)


def test_marks_come_back(library: Library, reopen: Callable[[], Library]) -> None:
    batch = library.new_batch()
    library.add_clips(batch, [NewClip(run_id) for run_id in (1, 2, 3, 4)])
    library.set_marks(batch, {1: KEPT, 2: REDO, 3: HEARD})
    library.set_marks(batch, {1: NO_MARKS, 99: KEPT})
    expected = {1: NO_MARKS, 2: REDO, 3: HEARD, 4: NO_MARKS}
    assert marks_of(reopen(), batch) == expected


def test_marks_are_of_one_batch(library: Library) -> None:
    batch, other = library.new_batch(), library.new_batch()
    for each in (batch, other):
        library.add_clips(each, [NewClip(1)])
    library.set_marks(batch, {1: KEPT})
    assert (marks_of(library, batch), marks_of(library, other)) == ({1: KEPT}, {1: NO_MARKS})


def test_half_a_surrogate_pair_in_a_note_is_replaced_not_refused(library: Library) -> None:
    batch = library.new_batch()
    library.add_clips(batch, [NewClip(1), NewClip(2)])
    library.set_marks(batch, {1: Marks(note="a\ud800b"), 2: KEPT})
    assert marks_of(library, batch) == {1: Marks(note="a?b"), 2: KEPT}


@pytest.mark.parametrize("status", [ClipStatus.FAILED, ClipStatus.MISSING, ClipStatus.QUEUED])
def test_what_becomes_of_a_clip_leaves_its_marks(library: Library, status: ClipStatus) -> None:
    batch = library.new_batch()
    library.add_clips(batch, [NewClip(1, "n")])
    library.set_marks(batch, {1: REDO})
    problem = Problem(ProblemKind.EMPTY) if status.can_retry else None
    library.record([ClipUpdate(batch, 1, status, problem=problem)])
    library.add_clips(batch, [NewClip(1, "n", "text")])
    (clip,) = library.load_clips(batch)
    assert (clip.status, clip.text, clip.marks) == (status, "text", REDO)


def test_undoing_a_removal_brings_marks_back(library: Library) -> None:
    batch = library.new_batch()
    library.add_clips(batch, [NewClip(1), NewClip(2)])
    library.set_marks(batch, {1: KEPT, 2: HEARD})
    removed = list(enumerate(library.load_clips(batch)))
    library.remove_clips(batch, [1, 2])
    library.restore_clips(batch, removed)
    assert list(enumerate(library.load_clips(batch))) == removed
    assert marks_of(library, batch) == {1: KEPT, 2: HEARD}


@pytest.mark.parametrize(
    ("of_task", "of_run", "merged"),
    [
        (REDO, NO_MARKS, REDO),
        (REDO, KEPT, KEPT),
        (KEPT, HEARD, KEPT),
        (Marks(note="n"), Marks(Mark.REDO), Marks(Mark.REDO, note="n")),
    ],
)
def test_merging_a_task_into_its_run_keeps_the_marks_of_both(
    library: Library, of_task: Marks, of_run: Marks, merged: Marks
) -> None:
    batch = library.new_batch()
    library.add_clips(batch, [NewClip(A, task_id="task-a"), NewClip(5)])
    library.set_marks(batch, {A: of_task, 5: of_run})
    library.record([ClipUpdate(batch, A, ClipStatus.QUEUED, new_run_id=5)])
    assert marks_of(library, batch) == {5: merged}


def test_a_task_keeps_its_marks_when_its_run_is_known(library: Library) -> None:
    batch = library.new_batch()
    library.add_clips(batch, [NewClip(A, task_id="task-a")])
    library.set_marks(batch, {A: REDO})
    library.record([ClipUpdate(batch, A, ClipStatus.QUEUED, new_run_id=5)])
    assert marks_of(library, batch) == {5: REDO}


def test_a_library_of_the_third_version_is_brought_up_to_date(
    folders: Folders, reopen: Callable[[], Library]
) -> None:
    with closing(reopen()) as library:
        batch = library.new_batch("mine")
        library.add_clips(batch, [NewClip(2, "two"), NewClip(A, "", "text", "task-a")])
        before = library.load_clips(batch)
    make_old(folders, 3)
    library = reopen()
    assert library.recovery is None
    assert library.load_clips(batch) == before
    library.set_marks(batch, {2: KEPT})
    assert marks_of(library, batch) == {2: KEPT, A: NO_MARKS}
    assert version_of(folders) == SCHEMA_VERSION


def test_marks_of_a_damaged_library_are_taken_over(
    folders: Folders, reopen: Callable[[], Library]
) -> None:
    with closing(reopen()) as library:
        batch = library.new_batch()
        library.add_clips(batch, [NewClip(run_id, f"n{run_id}") for run_id in (1, 2, 3, 4)])
        library.set_marks(batch, {1: KEPT, 2: REDO, 3: REDO})
    # A verdict that no version knows, a text where a number belongs, and bytes for a note.
    spoilt = "UPDATE clips SET mark = 77, heard = 'x', note = x'00' WHERE run_id = 3;"
    change(folders, spoilt + DAMAGE)
    library = reopen()
    assert library.recovery is not None
    expected = {1: KEPT, 2: REDO, 3: NO_MARKS, 4: NO_MARKS}
    assert marks_of(library, batch) == expected
    assert [clip.name for clip in library.load_clips(batch)] == ["n1", "n2", "n3", "n4"]


def test_a_damaged_library_of_the_third_version_has_no_marks(
    folders: Folders, reopen: Callable[[], Library]
) -> None:
    with closing(reopen()) as library:
        batch = library.new_batch()
        library.add_clips(batch, [NewClip(1, "n"), NewClip(A, task_id="task-a")])
    make_old(folders, 3)
    change(folders, DAMAGE)
    library = reopen()
    assert library.recovery is not None
    assert marks_of(library, batch) == {1: NO_MARKS, A: NO_MARKS}
