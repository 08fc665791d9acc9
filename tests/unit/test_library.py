"""The library: what was recorded comes back, whatever happened in between."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bulktts_gui.core.clips import (
    MAX_RUN_ID,
    AudioFacts,
    Clip,
    ClipStatus,
    ClipUpdate,
    NewClip,
    Problem,
    ProblemError,
    ProblemKind,
)
from bulktts_gui.core.library import Library, RecoveryReason, batch_dir, clip_path

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from bulktts_gui.core.folders import Folders

ROOT = Path(__file__).parents[2]
MISSING = Problem(ProblemKind.UNKNOWN_RUN, "Invalid run ID provided.", 400, 2.5)
#: 2 January 2025, 03:04:05, where the tests' clock starts.
START = 1735787045.0


class Time:
    """A clock that goes on by one second each time it is looked at."""

    def __init__(self) -> None:
        self.now = START - 1

    def __call__(self) -> float:
        self.now += 1
        return self.now


@pytest.fixture
def open_library(folders: Folders) -> Iterator[Callable[[], Library]]:
    """Opens the library, after closing the one opened before, as the next start does."""
    opened: list[Library] = []

    def reopen() -> Library:
        close()
        opened.append(Library.open(folders, Time()))
        return opened[-1]

    def close() -> None:
        while opened:
            opened.pop().close()

    yield reopen
    close()


@pytest.fixture
def library(open_library: Callable[[], Library]) -> Library:
    return open_library()


def _ids(clips: list[Clip]) -> list[int]:
    return [clip.run_id for clip in clips]


def _new(*run_ids: int) -> list[NewClip]:
    return [NewClip(run_id) for run_id in run_ids]


def _ready(folders: Folders, batch_id: int, run_id: int, data: bytes = b"fLaC") -> ClipUpdate:
    """A clip that lies in the cache, and what a download thread says of it."""
    path = clip_path(folders.clips_dir, batch_id, run_id)
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(data)
    facts = AudioFacts(1.5, 22050, 1, len(data), bytes(range(240)))
    return ClipUpdate(batch_id, run_id, ClipStatus.READY, path, facts)


# Batches


def test_the_batch_last_worked_on_is_the_latest(library: Library) -> None:
    assert library.latest_batch() is None
    first, second = library.new_batch("first"), library.new_batch("second")
    assert [batch.name for batch in library.batches()] == ["second", "first"]
    library.add_clips(first, _new(5, 6))
    latest = library.latest_batch()
    assert latest is not None
    assert (latest.id, latest.name, latest.total) == (first, "first", 2)
    assert latest.created < latest.modified
    library.rename_batch(second, "renamed")
    assert [batch.name for batch in library.batches()] == ["first", "renamed"]


# Clips


def test_clips_come_back_in_the_order_of_the_input(open_library: Callable[[], Library]) -> None:
    library = open_library()
    batch = library.new_batch()
    assert library.add_clips(batch, [NewClip(9, "nine", "Hello"), *_new(2, MAX_RUN_ID)]) == 3
    assert library.add_clips(batch, _new(7, 1)) == 2
    expected = [Clip(batch, 9, "nine", "Hello"), *(Clip(batch, i) for i in (2, MAX_RUN_ID, 7, 1))]
    assert library.load_clips(batch) == expected
    assert open_library().load_clips(batch) == expected


def test_adding_again_changes_nothing_but_fills_what_was_empty(
    library: Library, folders: Folders
) -> None:
    batch = library.new_batch()
    library.add_clips(batch, [NewClip(1), NewClip(2, "two"), NewClip(3, "", "three")])
    update = _ready(folders, batch, 1)
    library.record([update])
    again = [NewClip(3, "drei", "andere"), NewClip(2, "zwei"), NewClip(1, "eins"), NewClip(4)]
    assert library.add_clips(batch, again) == 1
    assert library.load_clips(batch) == [
        Clip(batch, 1, "eins", "", ClipStatus.READY, update.path, update.audio),
        Clip(batch, 2, "two"),
        Clip(batch, 3, "drei", "three"),
        Clip(batch, 4),
    ]


def test_the_same_run_may_be_in_two_batches(library: Library) -> None:
    first, second = library.new_batch(), library.new_batch()
    library.add_clips(first, [NewClip(1, "in the first")])
    library.add_clips(second, [NewClip(1, "in the second")])
    library.record([ClipUpdate(first, 1, ClipStatus.MISSING, problem=MISSING)])
    library.remove_clips(first, [1])
    assert library.load_clips(first) == []
    assert library.load_clips(second) == [Clip(second, 1, "in the second")]


def test_half_a_surrogate_pair_is_replaced_not_refused(library: Library) -> None:
    batch = library.new_batch("\ud83d")
    library.add_clips(batch, [NewClip(1, "a\ud83d"), NewClip(2, "😀", "\0")])
    problem = Problem(ProblemKind.SERVICE_MESSAGE, "\udc00!")
    library.record([ClipUpdate(batch, 2, ClipStatus.FAILED, problem=problem)])
    first, second = library.load_clips(batch)
    assert first.name == "a?"
    assert (second.name, second.text) == ("😀", "\0")
    assert second.problem == Problem(ProblemKind.SERVICE_MESSAGE, "?!")


def test_a_batch_that_is_not_there_is_a_problem_with_a_code(library: Library) -> None:
    with pytest.raises(ProblemError) as caught:
        library.add_clips(77, _new(1))
    assert caught.value.problem.kind is ProblemKind.INTERNAL
    assert library.batches() == []


# Removing and undoing


@pytest.mark.parametrize("removed", [[0], [4], [1, 3], [0, 1, 2], [0, 1, 2, 3, 4]])
def test_undo_puts_clips_back_in_their_places(
    library: Library, folders: Folders, removed: list[int]
) -> None:
    batch = library.new_batch()
    library.add_clips(batch, [NewClip(i, f"name {i}", "text") for i in (50, 40, 30, 20, 10)])
    library.record(
        [
            _ready(folders, batch, 40),
            ClipUpdate(batch, 50, ClipStatus.MISSING, problem=MISSING),
        ]
    )
    before = library.load_clips(batch)
    library.remove_clips(batch, [before[place].run_id for place in removed])
    assert len(library.load_clips(batch)) == 5 - len(removed)
    library.restore_clips(batch, [(place, before[place]) for place in reversed(removed)])
    assert library.load_clips(batch) == before


def test_undo_after_an_earlier_removal_counts_places_in_the_list_as_it_is(
    library: Library,
) -> None:
    batch = library.new_batch()
    library.add_clips(batch, _new(1, 2, 3, 4, 5))
    library.remove_clips(batch, [1, 2, 3])
    library.remove_clips(batch, [5])
    library.add_clips(batch, _new(6))
    library.restore_clips(batch, [(1, Clip(batch, 5))])
    assert _ids(library.load_clips(batch)) == [4, 5, 6]


def test_undo_leaves_what_was_added_again(library: Library) -> None:
    batch = library.new_batch()
    library.add_clips(batch, _new(1, 2, 3))
    library.remove_clips(batch, [1, 2])
    library.add_clips(batch, [NewClip(2, "again")])
    library.restore_clips(batch, [(0, Clip(batch, 1)), (1, Clip(batch, 2, "old"))])
    clips = library.load_clips(batch)
    assert [(clip.run_id, clip.name) for clip in clips] == [(1, ""), (3, ""), (2, "again")]


# What became of clips


def test_outcomes_come_back(open_library: Callable[[], Library], folders: Folders) -> None:
    library = open_library()
    batch = library.new_batch()
    library.add_clips(batch, _new(1, 2, 3, 4))
    ready = _ready(folders, batch, 1)
    bare = replace(_ready(folders, batch, 2), audio=None)
    failed = ClipUpdate(batch, 3, ClipStatus.FAILED, problem=Problem(ProblemKind.TIMED_OUT))
    missing = ClipUpdate(batch, 4, ClipStatus.MISSING, problem=MISSING)
    library.record([failed, ready])
    library.record(iter([bare, missing]))
    library.record([])
    expected = [
        Clip(batch, u.run_id, "", "", u.status, u.path, u.audio, u.problem)
        for u in (ready, bare, failed, missing)
    ]
    assert library.load_clips(batch) == expected
    assert open_library().load_clips(batch) == expected


def test_the_last_update_takes_the_place_of_all_before(library: Library, folders: Folders) -> None:
    batch = library.new_batch()
    library.add_clips(batch, _new(1, 2))
    ready = _ready(folders, batch, 1)
    library.record([ClipUpdate(batch, 1, ClipStatus.MISSING, problem=MISSING), ready])
    library.record([_ready(folders, batch, 2)])
    library.record([ClipUpdate(batch, 2, ClipStatus.FAILED, problem=MISSING)])
    assert library.load_clips(batch) == [
        Clip(batch, 1, "", "", ClipStatus.READY, ready.path, ready.audio),
        Clip(batch, 2, "", "", ClipStatus.FAILED, None, None, MISSING),
    ]


@pytest.mark.parametrize(
    "status", [ClipStatus.ASKING, ClipStatus.WAITING, ClipStatus.DOWNLOADING, ClipStatus.QUEUED]
)
def test_unfinished_work_is_queued_again(library: Library, status: ClipStatus) -> None:
    batch = library.new_batch()
    library.add_clips(batch, _new(1))
    library.record([ClipUpdate(batch, 1, status, problem=MISSING)])
    assert library.load_clips(batch) == [Clip(batch, 1)]


def test_an_update_of_a_removed_clip_does_not_bring_it_back(
    library: Library, folders: Folders
) -> None:
    batch = library.new_batch()
    library.add_clips(batch, _new(1, 2))
    library.remove_clips(batch, [1])
    library.record([_ready(folders, batch, 1), _ready(folders, batch, 2)])
    assert _ids(library.load_clips(batch)) == [2]


def test_a_path_outside_the_batches_folder_is_refused_whole(
    library: Library, folders: Folders
) -> None:
    batch = library.new_batch()
    library.add_clips(batch, _new(1, 2))
    stray = replace(_ready(folders, batch, 2), path=folders.cache / "2.flac")
    with pytest.raises(ValueError, match="flac"):
        library.record([_ready(folders, batch, 1), stray])
    assert [clip.status for clip in library.load_clips(batch)] == [ClipStatus.QUEUED] * 2


def test_a_ready_clip_without_its_file_is_queued_again(library: Library, folders: Folders) -> None:
    batch = library.new_batch()
    library.add_clips(batch, _new(1, 2))
    library.record([_ready(folders, batch, 1), _ready(folders, batch, 2)])
    clip_path(folders.clips_dir, batch, 1).unlink()
    clips = library.load_clips(batch)
    assert clips[0] == Clip(batch, 1)
    assert clips[1].status is ClipStatus.READY
    assert library.unrecorded_files(batch) == []


@pytest.mark.parametrize("data", [b"", b"fL", b"fLaC and more"])
def test_a_file_of_another_size_than_recorded_is_to_be_checked(
    library: Library, folders: Folders, data: bytes
) -> None:
    batch = library.new_batch()
    library.add_clips(batch, _new(1, 2))
    library.record([_ready(folders, batch, 1), _ready(folders, batch, 2)])
    path = clip_path(folders.clips_dir, batch, 1)
    path.write_bytes(data)
    assert library.unrecorded_files(batch) == [(1, path)]


def test_whole_files_that_were_not_recorded_are_found(library: Library, folders: Folders) -> None:
    batch = library.new_batch()
    library.add_clips(batch, _new(4, 3, 2, 1))
    library.record([_ready(folders, batch, 2), ClipUpdate(batch, 3, ClipStatus.DOWNLOADING)])
    for run_id in (1, 3, 99):
        _ready(folders, batch, run_id)
    clip_path(folders.clips_dir, batch, 4).with_suffix(".flac.part").write_bytes(b"fLa")
    clip_path(folders.clips_dir, batch, 1, ".wav").write_bytes(b"RIFF")
    assert library.unrecorded_files(batch) == [
        (3, clip_path(folders.clips_dir, batch, 3)),
        (1, clip_path(folders.clips_dir, batch, 1)),
    ]


# Trouble


@pytest.mark.parametrize(
    ("pragma", "kind"),
    [
        ("PRAGMA max_page_count = 1", ProblemKind.DISK_FULL),
        ("PRAGMA query_only = ON", ProblemKind.NOT_WRITABLE),
    ],
)
def test_a_disk_that_will_not_have_it_changes_nothing(
    library: Library, pragma: str, kind: ProblemKind
) -> None:
    batch = library.new_batch()
    library.add_clips(batch, _new(1))
    library._db.execute(pragma)
    with pytest.raises(ProblemError) as caught:
        library.add_clips(batch, [NewClip(i, "x" * 1000) for i in range(2, 2000)])
    assert caught.value.problem == Problem(kind)
    assert _ids(library.load_clips(batch)) == [1]
    library._db.execute("PRAGMA max_page_count = 100000")
    library._db.execute("PRAGMA query_only = OFF")
    assert library.add_clips(batch, _new(2)) == 1


def test_a_folder_in_the_files_place_is_a_problem_with_a_code(folders: Folders) -> None:
    folders.library_path.mkdir()
    with pytest.raises(ProblemError) as caught:
        Library.open(folders, Time())
    assert caught.value.problem.kind is ProblemKind.NOT_WRITABLE
    assert folders.library_path.is_dir()


def test_closing_leaves_one_file(library: Library, folders: Folders) -> None:
    library.add_clips(library.new_batch(), _new(1))
    library.close()
    assert [path.name for path in folders.data.iterdir() if path.stat().st_size] == ["library.db"]


def test_two_windows_can_write(library: Library, folders: Folders) -> None:
    other = Library.open(folders, Time())
    with closing(other):
        mine, theirs = library.new_batch(), other.new_batch()
        library.add_clips(mine, _new(1))
        other.add_clips(theirs, _new(2))
        assert _ids(other.load_clips(mine)) == [1]
        assert _ids(library.load_clips(theirs)) == [2]


def _fill(folders: Folders) -> dict[int, list[int]]:
    """A library with two batches, and every third clip ready; returns the run ids of each."""
    expected = {}
    with closing(Library.open(folders, Time())) as library:
        for name in ("first", "second"):
            batch = library.new_batch(name)
            run_ids = [batch * 10_000 + i * 7 % 1000 for i in range(600)]
            library.add_clips(batch, [NewClip(i, f"name {i}", "text " * 20) for i in run_ids])
            library.record([_ready(folders, batch, i) for i in run_ids[::3]])
            expected[batch] = run_ids
    return expected


def _garbage(data: bytes) -> bytes:
    return b"\xa7 not a database " * (len(data) // 16)


def _half(data: bytes) -> bytes:
    return data[: len(data) // 2]


def _hole(data: bytes) -> bytes:
    middle = len(data) // 2
    return data[:middle] + b"\xa5" * 20_000 + data[middle + 20_000 :]


@pytest.mark.parametrize("damage", [_garbage, _half, _hole])
def test_a_damaged_library_is_set_aside_and_filled_from_what_is_left(
    folders: Folders, open_library: Callable[[], Library], damage: Callable[[bytes], bytes]
) -> None:
    expected = _fill(folders)
    damaged = damage(folders.library_path.read_bytes())
    folders.library_path.write_bytes(damaged)

    library = open_library()
    recovery = library.recovery
    assert recovery is not None
    assert recovery.reason is RecoveryReason.DAMAGED
    assert recovery.set_aside == folders.data / "library.damaged-20250102-030405.db"
    assert recovery.set_aside.read_bytes() == damaged
    listed = 0
    for batch, run_ids in expected.items():
        clips = library.load_clips(batch)
        listed += len(clips)
        assert set(run_ids[::3]) <= set(_ids(clips)) <= set(run_ids)
        assert {clip.name for clip in clips} <= {"", *(f"name {i}" for i in run_ids)}
        # Each clip on disk is offered to be checked, none has to be fetched again.
        assert {run_id for run_id, _ in library.unrecorded_files(batch)} == set(run_ids[::3])
    assert recovery.clips == listed
    if damage is not _garbage:
        assert listed > 400
        assert "first" in [batch.name for batch in library.batches()]

    assert open_library().recovery is None


def test_clips_of_a_lost_library_are_listed_as_they_arrived(
    folders: Folders, open_library: Callable[[], Library]
) -> None:
    for run_id, time in ((30, 3), (10, 2), (20, 1)):
        path = _ready(folders, 4, run_id).path
        assert path is not None
        os.utime(path, (time, time))
    (folders.clips_dir / "notes").mkdir()
    (folders.clips_dir / "5").mkdir()
    library = open_library()
    assert library.recovery is None
    assert [batch.id for batch in library.batches()] == [4]
    assert _ids(library.load_clips(4)) == [20, 10, 30]
    assert library.new_batch() > 4


def test_a_library_of_a_newer_version_is_kept_and_its_batches_taken_over(
    folders: Folders, open_library: Callable[[], Library]
) -> None:
    expected = _fill(folders)
    with closing(sqlite3.connect(folders.library_path)) as db:
        db.execute("ALTER TABLE clips ADD COLUMN hologram BLOB")
        db.execute("PRAGMA user_version = 1000")
        db.commit()
    library = open_library()
    assert library.recovery is not None
    assert library.recovery.reason is RecoveryReason.NEWER
    assert library.recovery.clips == 1200
    for batch, run_ids in expected.items():
        clips = library.load_clips(batch)
        assert [(c.run_id, c.name) for c in clips] == [(i, f"name {i}") for i in run_ids]
    aside = library.recovery.set_aside
    assert aside.name.startswith("library.newer-")
    with closing(sqlite3.connect(aside)) as db:
        assert db.execute("PRAGMA user_version").fetchone() == (1000,)
        assert db.execute("SELECT count(hologram), count(*) FROM clips").fetchone() == (0, 1200)


@pytest.mark.parametrize(
    "script",
    [
        "CREATE TABLE recipes (title TEXT)",
        "CREATE TABLE batches (id INTEGER PRIMARY KEY); PRAGMA user_version = 1",
        "PRAGMA user_version = -3",
    ],
)
def test_another_programs_file_is_set_aside(
    folders: Folders, open_library: Callable[[], Library], script: str
) -> None:
    with closing(sqlite3.connect(folders.library_path)) as db:
        db.executescript(script)
    before = folders.library_path.read_bytes()
    library = open_library()
    assert library.recovery is not None
    assert library.recovery.set_aside.read_bytes()[100:] == before[100:]
    assert library.batches() == []
    assert library.new_batch() == 1


def test_files_set_aside_in_the_same_second_are_all_kept(folders: Folders) -> None:
    contents = [b"first garbage" * 100, b"second garbage" * 100]
    for data in contents:
        folders.library_path.write_bytes(data)
        Library.open(folders, Time()).close()
    aside = sorted(folders.data.glob("library.damaged-*.db"))
    assert {path.read_bytes() for path in aside} == set(contents)


def test_an_empty_file_is_a_new_library(
    folders: Folders, open_library: Callable[[], Library]
) -> None:
    folders.library_path.touch()
    library = open_library()
    assert library.recovery is None
    assert library.batches() == []


_WRITER = """
import sys, time
from pathlib import Path
from bulktts_gui.core.clips import AudioFacts, ClipStatus, ClipUpdate, NewClip
from bulktts_gui.core.folders import Folders
from bulktts_gui.core.library import Library, clip_path

folders = Folders.under(Path(sys.argv[1]))
library = Library.open(folders, time.time)
batch = library.new_batch()
folder = folders.clips_dir / str(batch)
folder.mkdir(parents=True)
print(batch, flush=True)
for start in range(1, 10**9, 50):
    run_ids = range(start, start + 50)
    library.add_clips(batch, [NewClip(i, f"name {i}") for i in run_ids])
    updates = []
    for i in run_ids:
        path = clip_path(folders.clips_dir, batch, i)
        path.with_suffix(".part").write_bytes(b"whole")
        path.with_suffix(".part").rename(path)
        facts = AudioFacts(1.0, 22050, 1, 5)
        updates.append(ClipUpdate(batch, i, ClipStatus.READY, path, facts))
    library.record(updates)
    print(start + 49, flush=True)
"""


@pytest.mark.parametrize("rounds", [1, 2, 5, 9])
def test_a_writer_killed_at_any_moment_loses_nothing_it_had_written(
    folders: Folders, open_library: Callable[[], Library], rounds: int
) -> None:
    writer = subprocess.Popen(
        [sys.executable, "-c", _WRITER, str(folders.config.parent)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    with writer:
        assert writer.stdout is not None
        batch = int(writer.stdout.readline())
        written = 0
        for _ in range(rounds):
            written = int(writer.stdout.readline())
        writer.kill()
        written = max([written, *(int(line) for line in writer.stdout if line.endswith("\n"))])

    library = open_library()
    assert library.recovery is None
    clips = library.load_clips(batch)
    assert _ids(clips) == list(range(1, len(clips) + 1))
    assert {c.status for c in clips[:written]} == {ClipStatus.READY}
    assert len(clips) >= written
    for clip in clips:
        assert clip.path is None or clip.path.read_bytes() == b"whole"
    # What was whole on disk is found, recorded or not.
    whole = {int(path.stem) for path in batch_dir(folders.clips_dir, batch).glob("*.flac")}
    ready = {clip.run_id for clip in clips if clip.status is ClipStatus.READY}
    assert ready | {run_id for run_id, _ in library.unrecorded_files(batch)} == whole
