"""The cache's limit: only what the person has elsewhere may go, the least recently used first."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from bulktts_gui.core.clips import AudioFacts, ClipStatus, ClipUpdate, NewClip
from bulktts_gui.core.folders import Folders
from bulktts_gui.core.library import Library, clip_path
from bulktts_gui.core.library_file import SCHEMA_VERSION
from tests.unit.old_libraries import make_old, version_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SIZE = 100


class Time:
    """A clock that goes on by one second each time it is looked at."""

    def __init__(self) -> None:
        self.now = 1_700_000_000.0

    def __call__(self) -> float:
        self.now += 1
        return self.now


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    folders = Folders.under(tmp_path / "app")
    folders.make()
    return folders


@pytest.fixture
def clock() -> Time:
    return Time()


@pytest.fixture
def library(folders: Folders, clock: Time) -> Iterator[Library]:
    with closing(Library.open(folders, clock)) as opened:
        yield opened


class Person:
    """Fetches clips of `SIZE` bytes into one batch, and saves them."""

    def __init__(self, library: Library, folders: Folders, folder: Path) -> None:
        self.library, self.folders, self.folder = library, folders, folder
        folder.mkdir()
        self.batch = library.new_batch()

    def cached(self, run_id: int, suffix: str = ".flac") -> Path:
        return clip_path(self.folders.clips_dir, self.batch, run_id, suffix)

    def fetch(self, *run_ids: int, suffix: str = ".flac") -> None:
        self.library.add_clips(self.batch, [NewClip(run_id) for run_id in run_ids])
        updates = []
        for run_id in run_ids:
            path = self.cached(run_id, suffix)
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(bytes(SIZE))
            facts = AudioFacts(1.5, 22050, 1, SIZE, b"peaks")
            updates.append(ClipUpdate(self.batch, run_id, ClipStatus.READY, path, facts))
        self.library.record(updates)

    def save(self, *run_ids: int, suffix: str = ".flac", size: int = SIZE) -> list[Path]:
        copies = [self.folder / f"{run_id}{suffix}" for run_id in run_ids]
        for copy in copies:
            copy.write_bytes(bytes(size))
        self.library.note_saved(zip(map(self.cached, run_ids), copies, strict=True))
        return copies

    def trim(self, limit: int) -> set[int]:
        return {spare.run_id for spare in self.library.drop(self.library.spare_clips(limit))}

    def cached_ids(self) -> set[int]:
        return {int(path.stem) for path in self.cached(1).parent.iterdir()}


@pytest.fixture
def person(library: Library, folders: Folders, tmp_path: Path) -> Person:
    return Person(library, folders, tmp_path / "saved")


def test_nothing_goes_below_the_limit_and_no_more_than_needed_above(person: Person) -> None:
    person.fetch(1, 2, 3, 4)
    person.save(1, 2, 3, 4)
    assert person.trim(4 * SIZE) == set()
    assert len(person.trim(4 * SIZE - 1)) == 1
    assert len(person.cached_ids()) == 3


def test_the_only_copy_of_a_clip_never_goes(person: Person) -> None:
    person.fetch(1, 2, 3)
    person.save(2)
    assert person.trim(0) == {2}
    assert person.cached_ids() == {1, 3}


def test_what_the_cache_holds_is_counted(person: Person) -> None:
    assert person.library.cached_bytes() == 0
    person.fetch(1, 2, 3)
    person.save(2)
    assert person.library.cached_bytes() == 3 * SIZE
    person.trim(0)
    assert person.library.cached_bytes() == 2 * SIZE


def test_the_least_recently_used_goes_first(person: Person) -> None:
    person.fetch(1, 2, 3, 4)
    person.save(1, 2, 3, 4)
    person.save(2)
    person.library.note_used(person.batch, 1)
    assert person.trim(3 * SIZE) == {3}
    assert person.trim(2 * SIZE) == {4}
    assert person.trim(SIZE) == {2}


def test_a_dropped_clip_is_ready_with_the_saved_copy_as_its_file(person: Person) -> None:
    person.fetch(1, 2)
    (copy, _) = person.save(1, 2)
    (spare,) = person.library.spare_clips(SIZE)
    assert spare.update is not None
    assert (spare.update.status, spare.update.path) == (ClipStatus.READY, copy)
    person.library.drop([spare])
    clip = person.library.load_clips(person.batch)[0]
    assert (clip.status, clip.path) == (ClipStatus.READY, copy)
    assert clip.audio == spare.update.audio == AudioFacts(1.5, 22050, 1, SIZE, b"peaks")
    copy.unlink()
    clip = person.library.load_clips(person.batch)[0]
    assert (clip.status, clip.path) == (ClipStatus.QUEUED, None)


def test_a_cache_emptied_by_others_leaves_the_saved_copies(person: Person) -> None:
    person.fetch(1, 2)
    (copy,) = person.save(1)
    for run_id in (1, 2):
        person.cached(run_id).unlink()
    clips = person.library.load_clips(person.batch)
    assert [clip.path for clip in clips] == [copy, None]
    assert [clip.status for clip in clips] == [ClipStatus.READY, ClipStatus.QUEUED]


@pytest.mark.parametrize("change", ["gone", "shorter", "folder"])
def test_a_copy_that_is_not_there_as_it_was_does_not_count(person: Person, change: str) -> None:
    person.fetch(1)
    (copy,) = person.save(1)
    chosen = person.library.spare_clips(0)
    copy.unlink()
    if change == "shorter":
        copy.write_bytes(bytes(SIZE - 1))
    elif change == "folder":
        copy.mkdir()
    assert person.library.spare_clips(0) == []
    # Also when it goes between choosing and dropping; a folder has a size of its own.
    assert person.library.drop(chosen) == []
    assert person.cached_ids() == {1}


def test_a_copy_inside_the_cache_does_not_count(
    person: Person, folders: Folders, tmp_path: Path
) -> None:
    person.fetch(1)
    link = tmp_path / "link"
    link.symlink_to(folders.clips_dir)
    for copy in (person.cached(1), link / str(person.batch) / "1.flac"):
        person.library.note_saved([(person.cached(1), copy)])
        assert person.library.spare_clips(0) == []


@pytest.mark.parametrize(
    ("suffix", "size", "counts"),
    [(".wav", 3 * SIZE, True), (".mp3", SIZE // 3, False), (".flac", SIZE + 1, False)],
)
def test_a_converted_copy_counts_when_nothing_is_lost_in_it(
    person: Person, suffix: str, size: int, counts: bool
) -> None:
    person.fetch(1)
    (copy,) = person.save(1, suffix=suffix, size=size)
    assert person.trim(0) == ({1} if counts else set())
    if counts:
        clip = person.library.load_clips(person.batch)[0]
        assert clip.path == copy
        assert clip.audio is not None
        assert clip.audio.size == size


def test_a_clip_fetched_again_is_to_be_saved_again(person: Person) -> None:
    person.fetch(1)
    person.save(1)
    person.fetch(1)
    assert person.trim(0) == set()
    person.save(1)
    assert person.trim(0) == {1}


def test_a_file_that_changed_since_it_was_chosen_stays(person: Person) -> None:
    person.fetch(1)
    person.save(1)
    chosen = person.library.spare_clips(0)
    os.utime(person.cached(1), ns=(1, 1))
    assert person.library.drop(chosen) == []
    assert person.cached_ids() == {1}


def test_files_of_runs_in_no_list_go_first_unless_they_may_come_back(
    person: Person, folders: Folders
) -> None:
    person.fetch(1, 2, 3)
    person.save(1, 3)
    before = [(0, clip) for clip in person.library.load_clips(person.batch)[2:]]
    person.library.remove_clips(person.batch, [2, 3])
    assert person.trim(0) == {1}
    person.library.restore_clips(person.batch, before)
    with closing(Library.open(folders, Time())) as next_start:
        spares = next_start.drop(next_start.spare_clips(0))
        assert [(spare.run_id, spare.update is None) for spare in spares] == [
            (2, True), (3, False),
        ]  # fmt: skip


def test_a_removed_clip_that_has_left_the_cache_comes_back_with_its_copy(person: Person) -> None:
    person.fetch(1)
    (copy,) = person.save(1)
    assert person.trim(0) == {1}
    removed = list(enumerate(person.library.load_clips(person.batch)))
    person.library.remove_clips(person.batch, [1])
    person.library.restore_clips(person.batch, removed)
    assert person.library.load_clips(person.batch) == [removed[0][1]]
    assert removed[0][1].path == copy


def test_a_clip_that_was_fetched_anew_while_it_was_off_the_list_comes_back_with_that(
    person: Person,
) -> None:
    person.fetch(1)
    person.save(1)
    assert person.trim(0) == {1}
    (clip,) = person.library.load_clips(person.batch)
    person.library.remove_clips(person.batch, [1])
    facts = AudioFacts(1.5, 22050, 1, 7)
    person.cached(1).write_bytes(bytes(7))
    update = ClipUpdate(person.batch, 1, ClipStatus.READY, person.cached(1), facts)
    person.library.record([update])  # it was on its way when it was taken off
    person.library.restore_clips(person.batch, [(0, clip)])
    (back,) = person.library.load_clips(person.batch)
    assert (back.status, back.path) == (ClipStatus.READY, person.cached(1))


def test_a_path_that_is_not_unicode_is_kept(person: Person) -> None:
    person.fetch(1)
    person.folder /= os.fsdecode(b"caf\xe9")
    person.folder.mkdir()
    (copy,) = person.save(1)
    assert person.trim(0) == {1}
    assert person.library.load_clips(person.batch)[0].path == copy


def test_saving_what_is_no_clip_of_the_cache_is_passed_over(person: Person, tmp_path: Path) -> None:
    person.fetch(1)
    elsewhere = tmp_path / str(person.batch) / "1.flac"
    person.library.note_saved([(elsewhere, person.cached(1)), (person.cached(1), tmp_path / "no")])
    assert person.library.spare_clips(0) == []


def test_a_library_of_the_first_version_is_brought_up_to_date(folders: Folders) -> None:
    with closing(Library.open(folders, Time())) as library:
        batch = library.new_batch("kept")
        library.add_clips(batch, [NewClip(7, "seven")])
    make_old(folders, 1)
    with closing(Library.open(folders, Time())) as library:
        assert library.recovery is None
        assert [clip.name for clip in library.load_clips(batch)] == ["seven"]
        library.note_used(batch, 7)
    assert version_of(folders) == SCHEMA_VERSION
    with closing(sqlite3.connect(folders.library_path)) as db:
        assert db.execute("SELECT used > 0 FROM clips").fetchone() == (1,)
