"""The lists as a person finds them again: opened, renamed, removed, put back, and forgotten."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from bulktts_gui.core import library_batches
from bulktts_gui.core.clips import (
    AddressTimes,
    AudioFacts,
    ClipStatus,
    ClipUpdate,
    NewClip,
    Problem,
    ProblemKind,
    SheetCells,
)
from bulktts_gui.core.library import Library, clip_path
from bulktts_gui.core.library_file import SCHEMA_VERSION
from tests.unit.clock import Clock
from tests.unit.old_libraries import change, make_old, version_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from bulktts_gui.core.folders import Folders

DAY = 24 * 3600.0
FAILURE = Problem(ProblemKind.UNKNOWN_RUN)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def open_library(folders: Folders, clock: Clock) -> Iterator[Callable[[], Library]]:
    opened: list[Library] = []

    def again() -> Library:
        while opened:
            opened.pop().close()
        opened.append(Library.open(folders, clock))
        return opened[-1]

    yield again
    for library in opened:
        library.close()


@pytest.fixture
def library(open_library: Callable[[], Library]) -> Library:
    return open_library()


def add(library: Library, *run_ids: int, name: str = "") -> int:
    """A list with these runs."""
    batch = library.new_batch(name)
    library.add_clips(batch, [NewClip(run_id) for run_id in run_ids])
    return batch


def fetch(library: Library, folders: Folders, batch: int, run_id: int) -> Path:
    """Fetch a clip; returns its file."""
    path = clip_path(folders.clips_dir, batch, run_id)
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(b"fLaC")
    facts = AudioFacts(1.0, 22050, 1, 4)
    times = AddressTimes(1.0)
    library.record([ClipUpdate(batch, run_id, ClipStatus.READY, path, facts, address=times)])
    return path


def names(library: Library) -> list[str]:
    return [batch.name for batch in library.batches()]


def test_a_list_tells_what_people_know_it_by(
    library: Library, folders: Folders, clock: Clock
) -> None:
    before = clock.now
    batch = add(library, 1, 2, 3, 4, name="Museum")
    empty = library.new_batch()
    fetch(library, folders, batch, 1)
    fetch(library, folders, batch, 2)
    fetch(library, folders, batch, 2)
    library.record([ClipUpdate(batch, 3, ClipStatus.FAILED, problem=FAILURE)])
    told, other = library.batches()
    assert (told.id, told.name, told.total, told.ready, told.removed) == (
        batch, "Museum", 4, 2, None,
    )  # fmt: skip
    assert before < told.created < told.modified <= clock.now
    assert (other.id, other.total, other.ready) == (empty, 0, 0)
    # What is not ready any more does not count as ready.
    library.record([ClipUpdate(batch, 2, ClipStatus.FAILED, problem=FAILURE)])
    assert library.batches()[0].ready == 1


def test_the_counts_are_read_from_indexes_alone(library: Library, folders: Folders) -> None:
    """However many clips there are, and whatever is kept of each."""
    add(library, 1)
    with closing(sqlite3.connect(folders.library_path)) as db:
        plan = db.execute("EXPLAIN QUERY PLAN " + library_batches._SELECT).fetchall()
    steps = [step for *_, step in plan if "clips" in step]
    assert len(steps) == 2
    assert all("COVERING INDEX" in step for step in steps), steps


def test_opening_a_list_makes_it_the_latest_and_renaming_one_does_not(library: Library) -> None:
    first, second = add(library, 1, name="first"), add(library, 2, name="second")
    assert names(library) == ["second", "first"]
    opened = library.open_batch(first)
    assert opened is not None
    assert (opened.id, opened.name, opened.total) == (first, "first", 1)
    assert names(library) == ["first", "second"]
    library.rename_batch(second, "renamed")
    assert names(library) == ["first", "renamed"]
    assert library.open_batch(99) is None


def test_what_arrives_late_for_another_list_does_not_make_that_the_latest(
    library: Library, folders: Folders
) -> None:
    old, new = add(library, 1, name="old"), add(library, 2, name="new")
    library.open_batch(old)
    library.open_batch(new)
    # The end of a fetch that was cancelled when the other list was opened.
    fetch(library, folders, old, 1)
    assert names(library) == ["new", "old"]
    assert library.load_clips(old)[0].status is ClipStatus.READY
    library.open_batch(old)
    fetch(library, folders, new, 2)
    library.record([ClipUpdate(old, 1, ClipStatus.FAILED, problem=FAILURE)])
    assert names(library) == ["old", "new"]


def test_a_removed_list_comes_back_whole(
    open_library: Callable[[], Library], folders: Folders, clock: Clock, tmp_path: Path
) -> None:
    library = open_library()
    kept = add(library, 9, name="kept")
    batch = library.new_batch("gone")
    library.add_clips(batch, [NewClip(1, "one", "Hello.", cells=SheetCells("de")), NewClip(2)])
    file = fetch(library, folders, batch, 1)
    library.note_saved([(file, tmp_path / "elsewhere.flac")])
    clips, modified = library.load_clips(batch), library.batches()[0].modified
    library.remove_batch(batch)
    assert names(library) == ["kept"]
    assert library.open_batch(batch) is None
    (removed,) = library.removed_batches()
    assert (removed.id, removed.name, removed.total, removed.ready) == (batch, "gone", 2, 1)
    assert removed.removed is not None
    # Neither a full cache nor starts of the app take anything before its time.
    assert library.drop(library.spare_clips(0)) == []
    clock.now += 6 * DAY
    library = open_library()
    library.forget_batches()
    latest = library.latest_batch()
    assert latest is not None
    assert latest.id == kept
    library.restore_batch(batch)
    assert names(library) == ["gone", "kept"]
    assert library.removed_batches() == []
    assert library.load_clips(batch) == clips
    assert library.cells(batch) == {1: SheetCells("de")}
    assert library.address_times(batch, 1) == AddressTimes(1.0)
    assert library.batches()[0].modified == modified
    assert file.exists()


def test_a_removed_list_is_forgotten_after_a_week_and_its_files_may_go(
    open_library: Callable[[], Library], folders: Folders, clock: Clock, tmp_path: Path
) -> None:
    library = open_library()
    kept, batch = add(library, 9), add(library, 1, name="gone")
    library.add_clips(batch, [NewClip(2, cells=SheetCells("de"))])
    file = fetch(library, folders, batch, 1)
    copy = tmp_path / "copy.flac"
    copy.write_bytes(b"fLaC")
    library.note_saved([(file, copy)])
    library.remove_batch(batch)
    clock.now += 8 * DAY
    library = open_library()
    library.forget_batches()
    library.restore_batch(batch)
    assert [each.id for each in library.batches()] == [kept]
    assert library.load_clips(batch) == []
    assert library.cells(batch) == {}
    assert library.address_times(batch, 1) is None
    assert file.exists()
    assert [spare.file for spare in library.drop(library.spare_clips(0))] == [file]
    # Its folder's name is never used for another one.
    assert library.new_batch() not in (kept, batch)
    with closing(sqlite3.connect(folders.library_path)) as db:
        assert db.execute("SELECT count(*) FROM saved").fetchone() == (0,)


def test_what_is_still_worked_on_is_not_forgotten(
    library: Library, folders: Folders, clock: Clock
) -> None:
    """Another window may have the list open that was removed in this one."""
    batch, other = add(library, 1), add(library, 2)
    library.remove_batch(batch)
    library.open_batch(other)
    clock.now += 8 * DAY
    with closing(Library.open(folders, clock)) as another:
        another.add_clips(batch, [NewClip(3)])
    library.forget_batches()
    library.restore_batch(batch)
    assert [clip.run_id for clip in library.load_clips(batch)] == [1, 3]


def test_lists_that_were_begun_and_left_empty_go_after_a_week(
    library: Library, clock: Clock
) -> None:
    empty, named, filled = library.new_batch(), library.new_batch("Later"), add(library, 1)
    clock.now += 8 * DAY
    fresh = library.new_batch()
    opened = library.new_batch()
    library.open_batch(opened)
    library.forget_batches()
    assert {each.id for each in library.batches()} == {named, filled, fresh, opened}
    clock.now += 8 * DAY
    library.forget_batches()
    assert {each.id for each in library.batches()} == {named, filled, opened}
    assert empty not in {each.id for each in library.batches()}


def test_a_library_of_version_6_has_all_its_lists(
    folders: Folders, open_library: Callable[[], Library]
) -> None:
    library = open_library()
    batch = add(library, 1, 2, name="Museum")
    fetch(library, folders, batch, 1)
    clips = library.load_clips(batch)
    library.close()
    make_old(folders, 6)
    library = open_library()
    assert version_of(folders) == SCHEMA_VERSION
    assert library.recovery is None
    (told,) = library.batches()
    assert (told.name, told.total, told.ready, told.removed) == ("Museum", 2, 1, None)
    assert library.load_clips(batch) == clips
    library.remove_batch(batch)
    assert library.batches() == []


def test_what_was_removed_stays_removed_when_a_damaged_library_is_taken_over(
    folders: Folders, open_library: Callable[[], Library]
) -> None:
    library = open_library()
    kept, gone = add(library, 1, name="kept"), add(library, 2, name="gone")
    fetch(library, folders, gone, 2)
    library.remove_batch(gone)
    library.close()
    change(folders, "ALTER TABLE cells DROP COLUMN others")
    library = open_library()
    assert library.recovery is not None
    assert [each.id for each in library.batches()] == [kept]
    assert [each.id for each in library.removed_batches()] == [gone]


def test_a_name_that_is_not_valid_unicode_is_taken_all_the_same(library: Library) -> None:
    batch = library.new_batch("a\ud800")
    assert library.batch_name(batch) == "a?"
    library.rename_batch(batch, "b\ud800")
    assert names(library) == ["b?"]
