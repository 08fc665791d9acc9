"""The library and tasks: one row a clip, by its task and then by its run, after any start."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from bulktts_gui.core.clips import (
    AudioFacts,
    Clip,
    ClipStatus,
    ClipUpdate,
    NewClip,
    Problem,
    ProblemKind,
    stand_in,
)
from bulktts_gui.core.library import Library, clip_path
from bulktts_gui.core.library_file import SCHEMA_VERSION
from tests.unit.old_libraries import change, make_old, version_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from bulktts_gui.core.folders import Folders

A, B = stand_in("task-a"), stand_in("task-b")
FACTS = AudioFacts(1.0, 22050, 1, 4)
FAILURE = Problem(ProblemKind.TASK_FAILED, "No voice.")


@pytest.fixture
def library(reopen: Callable[[], Library]) -> Library:
    return reopen()


def task(task_id: str, name: str = "", text: str = "") -> NewClip:
    return NewClip(stand_in(task_id), name, text, task_id)


def resolved(batch: int, task_id: str, run_id: int) -> ClipUpdate:
    return ClipUpdate(batch, stand_in(task_id), ClipStatus.QUEUED, new_run_id=run_id)


def ready(folders: Folders, batch: int, run_id: int) -> ClipUpdate:
    path = clip_path(folders.clips_dir, batch, run_id)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"clip")
    return ClipUpdate(batch, run_id, ClipStatus.READY, path, FACTS)


def test_tasks_come_back_in_their_places(reopen: Callable[[], Library]) -> None:
    library = reopen()
    batch = library.new_batch()
    assert library.add_clips(batch, [NewClip(1), task("task-a", "n", "t"), NewClip(2)]) == 3
    failed = ClipUpdate(batch, A, ClipStatus.FAILED, problem=FAILURE)
    library.record([failed])
    assert reopen().load_clips(batch) == [
        Clip(batch, 1),
        Clip(batch, A, "n", "t", ClipStatus.FAILED, problem=FAILURE, task_id="task-a"),
        Clip(batch, 2),
    ]


def test_a_task_is_known_by_its_run_from_then_on(
    reopen: Callable[[], Library], folders: Folders
) -> None:
    library = reopen()
    batch = library.new_batch()
    library.add_clips(batch, [NewClip(1), task("task-a", "n"), NewClip(2)])
    library.record([ClipUpdate(batch, A, ClipStatus.FAILED, problem=FAILURE)])
    library.record([resolved(batch, "task-a", 5)])
    assert reopen().load_clips(batch)[1] == Clip(batch, 5, "n", task_id="task-a")
    update = ready(folders, batch, 5)
    library.record([update])
    clip = reopen().load_clips(batch)[1]
    assert (clip.status, clip.path) == (ClipStatus.READY, update.path)
    assert (clip.name, clip.task_id) == ("n", "task-a")


def test_what_happens_in_one_bundle_is_taken_in_its_order(
    library: Library, folders: Folders
) -> None:
    batch = library.new_batch()
    library.add_clips(batch, [task("task-a"), task("task-b")])
    library.record(
        [
            ClipUpdate(batch, A, ClipStatus.FAILED, problem=FAILURE),
            resolved(batch, "task-a", 5),
            ready(folders, batch, 5),
            resolved(batch, "task-b", 6),
        ]
    )
    clips = library.load_clips(batch)
    assert [(c.run_id, c.status) for c in clips] == [(5, ClipStatus.READY), (6, ClipStatus.QUEUED)]


def test_the_same_task_again_is_no_second_clip(library: Library) -> None:
    batch = library.new_batch()
    library.add_clips(batch, [task("task-a")])
    assert library.add_clips(batch, [task("task-a", "n")]) == 0
    library.record([resolved(batch, "task-a", 5)])
    assert library.add_clips(batch, [task("task-a", "other", "t"), task("task-b")]) == 1
    assert library.load_clips(batch) == [
        Clip(batch, 5, "n", "t", task_id="task-a"),
        Clip(batch, B, task_id="task-b"),
    ]
    elsewhere = library.new_batch()
    assert library.add_clips(elsewhere, [task("task-a")]) == 1


def test_a_task_of_a_listed_run_is_merged_into_it(library: Library, folders: Folders) -> None:
    batch = library.new_batch()
    library.add_clips(batch, [task("task-a", "a", "text"), NewClip(5, "own"), task("task-b", "b")])
    library.record([ready(folders, batch, 5)])
    library.record([resolved(batch, "task-a", 5), resolved(batch, "task-b", 5)])
    (clip,) = library.load_clips(batch)
    assert (clip.run_id, clip.name, clip.text, clip.task_id) == (5, "own", "text", "task-a")
    assert clip.status is ClipStatus.READY


def test_two_tasks_of_one_run_are_one_clip(library: Library) -> None:
    batch = library.new_batch()
    library.add_clips(batch, [task("task-a"), task("task-b", "b", "text")])
    library.record([resolved(batch, "task-a", 5), resolved(batch, "task-b", 5)])
    assert library.load_clips(batch) == [Clip(batch, 5, "b", "text", task_id="task-a")]


def test_a_task_that_was_removed_meanwhile_stays_away(library: Library) -> None:
    batch = library.new_batch()
    library.add_clips(batch, [task("task-a"), NewClip(1)])
    library.remove_clips(batch, [A])
    library.record([resolved(batch, "task-a", 5)])
    assert [clip.run_id for clip in library.load_clips(batch)] == [1]


def test_undo_brings_tasks_back(library: Library) -> None:
    batch = library.new_batch()
    library.add_clips(batch, [task("task-a", "n"), NewClip(1)])
    removed = list(enumerate(library.load_clips(batch)))
    library.remove_clips(batch, [A, 1])
    library.restore_clips(batch, removed)
    assert list(enumerate(library.load_clips(batch))) == removed


def test_undo_leaves_a_task_that_came_again_and_is_known_by_its_run(library: Library) -> None:
    batch = library.new_batch()
    library.add_clips(batch, [task("task-a", "old"), NewClip(1)])
    removed = [(0, library.load_clips(batch)[0])]
    library.remove_clips(batch, [A])
    library.add_clips(batch, [task("task-a", "new")])
    library.record([resolved(batch, "task-a", 5)])
    library.restore_clips(batch, removed)
    assert [(c.run_id, c.name) for c in library.load_clips(batch)] == [(1, ""), (5, "new")]


def test_a_library_of_the_second_version_is_brought_up_to_date(
    folders: Folders, reopen: Callable[[], Library]
) -> None:
    with closing(reopen()) as library:
        batch = library.new_batch("mine")
        library.add_clips(batch, [NewClip(2, "two"), NewClip(1, "", "text")])
        library.record([ready(folders, batch, 1)])
        before = library.load_clips(batch)
    make_old(folders, 2)
    library = reopen()
    assert library.recovery is None
    assert library.load_clips(batch) == before
    library.add_clips(batch, [task("task-a")])
    assert library.load_clips(batch)[2].task_id == "task-a"
    assert version_of(folders) == SCHEMA_VERSION


@pytest.mark.parametrize("version", [2, SCHEMA_VERSION])
def test_tasks_of_a_damaged_library_are_taken_over(
    folders: Folders, reopen: Callable[[], Library], version: int
) -> None:
    with closing(reopen()) as library:
        batch = library.new_batch()
        library.add_clips(batch, [task("task-a", "n"), task("task-b"), NewClip(1)])
        library.record([resolved(batch, "task-b", 5)])
    make_old(folders, version)
    change(folders, "ALTER TABLE batches RENAME COLUMN modified TO changed")
    library = reopen()
    assert library.recovery is not None
    clips = [(c.run_id, c.name, c.task_id) for c in library.load_clips(batch)]
    if version == 2:
        # Without its task a stand-in says nothing.
        assert clips == [(5, "", ""), (1, "", "")]
    else:
        assert clips == [(A, "n", "task-a"), (5, "", "task-b"), (1, "", "")]
