"""The library and what sheets say of clips: cells, words that change, and the batch's name."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulktts_gui.core import library_cells
from bulktts_gui.core.clips import (
    NO_CELLS,
    ClipStatus,
    ClipUpdate,
    Mark,
    Marks,
    NewClip,
    Problem,
    ProblemKind,
    SheetCells,
    stand_in,
)
from bulktts_gui.core.library_file import SCHEMA_VERSION
from tests.unit.old_libraries import change, make_old, version_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from bulktts_gui.core.folders import Folders
    from bulktts_gui.core.library import Library

A, B = stand_in("task-a"), stand_in("task-b")
ANNA = SheetCells("de", (("Speaker", "Anna"), ("Scene", "7")))
BEN = SheetCells("", (("Speaker", "Ben"), ("Mood", "calm")))
#: Makes the library count as damaged, though its rows can be read.
DAMAGE = "ALTER TABLE batches RENAME COLUMN modified TO changed;"


@pytest.fixture
def library(reopen: Callable[[], Library]) -> Library:
    return reopen()


def task(task_id: str, cells: SheetCells = NO_CELLS, name: str = "") -> NewClip:
    return NewClip(stand_in(task_id), name, "", task_id, cells)


def resolved(batch: int, task_id: str, run_id: int) -> ClipUpdate:
    return ClipUpdate(batch, stand_in(task_id), ClipStatus.QUEUED, new_run_id=run_id)


def words(library: Library, batch: int) -> dict[int, tuple[str, str]]:
    return {clip.run_id: (clip.name, clip.text) for clip in library.load_clips(batch)}


# --- cells --------------------------------------------------------------------------------------


def test_cells_come_back(library: Library, reopen: Callable[[], Library]) -> None:
    batch, other = library.new_batch(), library.new_batch()
    library.add_clips(batch, [NewClip(1, cells=ANNA), NewClip(2), NewClip(3, cells=BEN)])
    library.add_clips(other, [NewClip(1, cells=BEN)])
    library = reopen()
    assert library.cells(batch) == {1: ANNA, 3: BEN}
    assert library.cells(other) == {1: BEN}


def test_a_clip_that_is_there_has_the_newer_cells_and_keeps_the_others(library: Library) -> None:
    batch = library.new_batch()
    library.add_clips(batch, [NewClip(1, cells=ANNA), NewClip(2)])
    twice = [NewClip(2, cells=BEN), NewClip(2, cells=ANNA)]
    library.add_clips(batch, [NewClip(1, cells=BEN), *twice])
    assert library.cells(batch) == {
        1: SheetCells("de", (*BEN.others, ("Scene", "7"))),
        2: SheetCells("de", (*BEN.others, ("Scene", "7"))),
    }


def test_undoing_a_removal_brings_cells_back(library: Library) -> None:
    batch = library.new_batch()
    library.add_clips(batch, [NewClip(1, cells=ANNA), NewClip(2, cells=BEN)])
    removed = list(enumerate(library.load_clips(batch)))
    library.remove_clips(batch, [1, 2])
    assert library.cells(batch) == {}
    library.restore_clips(batch, removed)
    assert library.cells(batch) == {1: ANNA, 2: BEN}


@pytest.mark.parametrize("cells", [NO_CELLS, BEN])
def test_a_removed_clip_that_comes_anew_has_only_what_it_comes_with(
    library: Library, cells: SheetCells
) -> None:
    batch = library.new_batch()
    library.add_clips(batch, [NewClip(1, cells=ANNA), NewClip(2, cells=ANNA)])
    removed = list(enumerate(library.load_clips(batch)))
    library.remove_clips(batch, [1, 2])
    library.add_clips(batch, [NewClip(1, cells=cells)])
    library.restore_clips(batch, removed)
    assert library.cells(batch) == ({1: cells} if cells else {}) | {2: ANNA}


def test_a_task_keeps_its_cells_when_its_run_is_known(library: Library) -> None:
    batch = library.new_batch()
    library.add_clips(batch, [task("task-a", ANNA), task("task-b"), NewClip(5), NewClip(6)])
    # What these runs had was taken away with them.
    library.add_clips(batch, [NewClip(5, cells=BEN), NewClip(6, cells=BEN)])
    library.remove_clips(batch, [5, 6])
    library.record([resolved(batch, "task-a", 5), resolved(batch, "task-b", 6)])
    assert library.cells(batch) == {5: ANNA}
    library.add_clips(batch, [task("task-a", BEN)])
    assert library.cells(batch) == {5: SheetCells("de", (*BEN.others, ("Scene", "7")))}


def test_merging_a_task_into_its_run_keeps_the_cells_of_both(library: Library) -> None:
    batch = library.new_batch()
    clips = [task("task-a", ANNA), NewClip(5, cells=BEN), task("task-b", BEN), NewClip(6)]
    library.add_clips(batch, clips)
    library.record([resolved(batch, "task-a", 5), resolved(batch, "task-b", 6)])
    assert library.cells(batch) == {
        5: SheetCells("de", (*BEN.others, ("Scene", "7"))),
        6: BEN,
    }


def test_half_a_surrogate_pair_in_a_cell_is_replaced_not_refused(library: Library) -> None:
    batch = library.new_batch()
    library.add_clips(batch, [NewClip(1, cells=SheetCells("d\ud800", (("a", "x\udfff"),)))])
    assert library.cells(batch) == {1: SheetCells("d?", (("a", "x?"),))}


def test_a_list_without_cells_leaves_nothing_in_their_table(
    library: Library, folders: Folders
) -> None:
    batch = library.new_batch()
    library.add_clips(batch, [NewClip(1, "a"), NewClip(2)])
    library.update_words(batch, [NewClip(1, "b")])
    assert not library_cells.any_in(library._db, batch)
    assert version_of(folders) == SCHEMA_VERSION


TEXTS = st.text(st.characters(codec="utf-8"), min_size=1, max_size=9)


@given(TEXTS | st.just(""), st.lists(st.tuples(TEXTS, TEXTS), max_size=4))
def test_cells_are_read_as_they_were_written(language: str, others: list[tuple[str, str]]) -> None:
    cells = SheetCells(language, tuple(others))
    rows: list[tuple[object, ...]] = []
    library_cells.write(lambda _, new: rows.extend(new), 1, {7: cells})
    assert [row[:2] for row in rows] == [(1, 7)]
    stored = rows[0][2:] or ("", "")
    assert library_cells.read(*stored) == cells


@pytest.mark.parametrize(
    "others", [None, "[", "5", "{}", '["abc"]', '[["a", 5]]', '[["a"]]', "[" * 9999, b"[]", 7]
)
def test_cells_that_are_none_are_left_out(others: object) -> None:
    assert library_cells.read("de", others) == SheetCells("de")
    assert library_cells.read(None, others) == NO_CELLS


# --- old and damaged files ----------------------------------------------------------------------


def test_a_library_of_the_fifth_version_is_brought_up_to_date(
    folders: Folders, reopen: Callable[[], Library]
) -> None:
    with closing(reopen()) as library:
        batch, unnamed = library.new_batch("mine"), library.new_batch()
        library.add_clips(batch, [NewClip(1, "one")])
        before = library.load_clips(batch)
    make_old(folders, 5)
    library = reopen()
    assert library.recovery is None
    assert library.load_clips(batch) == before
    assert library.cells(batch) == {}
    library.add_clips(batch, [NewClip(1, cells=ANNA), NewClip(2, cells=BEN)])
    assert library.cells(batch) == {1: ANNA, 2: BEN}
    # A name that was there was a person's.
    library.remove_clips(batch, [1, 2])
    for each in (batch, unnamed):
        library.add_clips(each, [NewClip(3)], "script")
    assert [library.batch_name(each) for each in (batch, unnamed)] == ["mine", "script"]
    assert version_of(folders) == SCHEMA_VERSION


def test_cells_of_a_damaged_library_are_taken_over(
    folders: Folders, reopen: Callable[[], Library]
) -> None:
    with closing(reopen()) as library:
        batch = library.new_batch()
        clips = [NewClip(run_id, cells=ANNA) for run_id in (1, 2, 3, 4)]
        library.add_clips(batch, [*clips, task("task-a", BEN), NewClip(5)])
        library.remove_clips(batch, [4])
    spoilt = (
        "UPDATE cells SET others = '[[\"Speaker\", 5' WHERE run_id = 2;"
        "UPDATE cells SET language = x'00', others = 7 WHERE run_id = 3;"
    )
    change(folders, spoilt + DAMAGE)
    library = reopen()
    assert library.recovery is not None
    assert library.cells(batch) == {1: ANNA, 2: SheetCells("de"), A: BEN}


@pytest.mark.parametrize("script", ["DROP TABLE cells", "ALTER TABLE cells DROP COLUMN others"])
def test_a_library_that_lacks_the_cells_is_damaged_and_taken_over_without(
    folders: Folders, reopen: Callable[[], Library], script: str
) -> None:
    with closing(reopen()) as library:
        batch = library.new_batch("mine")
        library.add_clips(batch, [NewClip(1, "one", cells=ANNA)])
    change(folders, script)
    library = reopen()
    assert library.recovery is not None
    assert words(library, batch) == {1: ("one", "")}
    assert library.cells(batch) == {}


# --- names and texts that change ----------------------------------------------------------------


def test_words_change_and_nothing_else_does(
    library: Library, reopen: Callable[[], Library]
) -> None:
    batch = library.new_batch()
    library.add_clips(
        batch, [NewClip(1, "one", "Hello.", cells=ANNA), NewClip(2, "two"), NewClip(3)]
    )
    library.set_marks(batch, {1: Marks(Mark.KEPT, heard=True, note="good")})
    failure = Problem(ProblemKind.UNKNOWN_RUN)
    library.record([ClipUpdate(batch, 2, ClipStatus.FAILED, problem=failure)])
    loaded = library.load_clips(batch)
    before = library.update_words(
        batch,
        [NewClip(3, "three", cells=BEN), NewClip(1, "", "Hi.", cells=BEN), NewClip(9, "not here")],
    )
    assert before == [NewClip(3), NewClip(1, "one", "Hello.", cells=ANNA)]
    library = reopen()
    assert words(library, batch) == {1: ("one", "Hi."), 2: ("two", ""), 3: ("three", "")}
    assert library.cells(batch) == {
        1: SheetCells("de", (("Speaker", "Ben"), ("Mood", "calm"), ("Scene", "7"))),
        3: BEN,
    }
    for was, now in zip(loaded, library.load_clips(batch), strict=True):
        assert (was.status, was.problem, was.marks) == (now.status, now.problem, now.marks)
    library.restore_words(batch, before)
    assert library.load_clips(batch) == loaded
    assert library.cells(batch) == {1: ANNA}


def test_words_follow_a_task_to_its_run(library: Library) -> None:
    batch = library.new_batch()
    library.add_clips(batch, [task("task-a", ANNA, "a"), task("task-b", name="b"), NewClip(1)])
    library.record([resolved(batch, "task-b", 7)])
    before = library.update_words(
        batch, [task("task-a", BEN, "new a"), task("task-b", BEN, "new b")]
    )
    library.record([resolved(batch, "task-a", 5)])
    assert words(library, batch) == {5: ("new a", ""), 7: ("new b", ""), 1: ("", "")}
    library.restore_words(batch, before)
    assert words(library, batch) == {5: ("a", ""), 7: ("b", ""), 1: ("", "")}
    assert library.cells(batch) == {5: ANNA}


def test_what_was_removed_since_is_not_given_its_words_back(library: Library) -> None:
    batch = library.new_batch()
    library.add_clips(batch, [NewClip(1, "one", cells=ANNA), NewClip(2)])
    before = library.update_words(batch, [NewClip(1, "new"), NewClip(1, "newest", "text")])
    assert words(library, batch)[1] == ("newest", "text")
    library.remove_clips(batch, [1])
    library.restore_words(batch, before)
    assert words(library, batch) == {2: ("", "")}


# --- the batch's name ---------------------------------------------------------------------------


def test_an_empty_batch_is_named_by_what_comes_first(library: Library) -> None:
    batch = library.new_batch()
    assert library.batch_name(batch) == ""
    library.add_clips(batch, [NewClip(1)], "script")
    library.add_clips(batch, [NewClip(2)], "more")
    assert library.batch_name(batch) == "script"
    # It was undone: the next list is another one.
    library.remove_clips(batch, [1, 2])
    library.add_clips(batch, [NewClip(3)], "other")
    assert library.batch_name(batch) == "other"
    library.remove_clips(batch, [3])
    library.add_clips(batch, [NewClip(4)])
    assert library.batch_name(batch) == ""
    library.add_clips(batch, [NewClip(5)], "too late")
    assert [each.name for each in library.batches()] == [""]


def test_a_persons_name_for_a_batch_stays(library: Library) -> None:
    mine, renamed = library.new_batch("mine"), library.new_batch()
    library.rename_batch(renamed, "renamed")
    for batch in (mine, renamed):
        library.add_clips(batch, [NewClip(1)], "script")
    assert [library.batch_name(batch) for batch in (mine, renamed)] == ["mine", "renamed"]
    assert library.batch_name(99) == ""
