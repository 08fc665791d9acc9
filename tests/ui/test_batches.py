"""Two windows on the same lists: neither takes anything from under the other."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING, NamedTuple

import pytest

from bulktts_gui.core import library_batches
from bulktts_gui.core.clips import AudioFacts, ClipStatus, ClipUpdate, NewClip
from bulktts_gui.core.library import Batch, Library, clip_path
from bulktts_gui.core.partials import Partial, part_path, remember
from bulktts_gui.workers.batches import Batches
from tests.unit.clock import Clock

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from bulktts_gui.core.folders import Folders

WEEK = 8 * 24 * 3600.0


class Window(NamedTuple):
    """What a window has of the lists."""

    library: Library
    batches: Batches


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def windows(folders: Folders, clock: Clock) -> Iterator[tuple[Window, Window]]:
    with ExitStack() as stack:

        def window() -> Window:
            made = Window(Library.open(folders, clock), Batches(folders))
            stack.callback(made.library.close)
            stack.callback(made.batches.let_go)
            return made

        yield window(), window()


def test_a_list_is_not_opened_while_another_window_removes_it(
    windows: tuple[Window, Window], monkeypatch: pytest.MonkeyPatch
) -> None:
    mine, theirs = windows
    batch_id = mine.batches.new(mine.library).batch_id
    own = mine.batches.new(mine.library).batch_id
    really: Callable[[int], None] = theirs.library.remove_batch
    opened = []

    def remove(batch_id: int) -> None:
        opened.append(mine.batches.open(batch_id, mine.library))
        really(batch_id)

    monkeypatch.setattr(theirs.library, "remove_batch", remove)
    assert theirs.batches.remove(batch_id, theirs.library)
    assert [(each.batch_id, each.is_other) for each in opened] == [(own, True)]
    # Nor is it kept from anybody afterwards.
    theirs.library.restore_batch(batch_id)
    assert not mine.batches.open(batch_id, mine.library).is_other


@pytest.mark.parametrize("by_name", [True, False])
def test_a_list_that_was_removed_just_before_it_was_taken_is_not_opened(
    windows: tuple[Window, Window], monkeypatch: pytest.MonkeyPatch, by_name: bool
) -> None:
    mine, theirs = windows
    own = mine.batches.new(mine.library).batch_id
    batch_id = mine.batches.new(mine.library).batch_id
    mine.batches.let_go()
    name = "batches" if by_name else "latest_batch"
    really: Callable[[], list[Batch] | Batch | None] = getattr(mine.library, name)

    def look() -> list[Batch] | Batch | None:
        found = really()
        monkeypatch.setattr(mine.library, name, really)
        assert theirs.batches.remove(batch_id, theirs.library)
        return found

    monkeypatch.setattr(mine.library, name, look)
    if by_name:
        opened = mine.batches.open(batch_id, mine.library)
        assert opened.is_other
    else:
        opened = mine.batches.latest(mine.library)
    assert opened.batch_id == own


def test_an_empty_list_that_another_window_has_open_for_weeks_is_not_forgotten(
    windows: tuple[Window, Window], clock: Clock
) -> None:
    mine, theirs = windows
    own = mine.batches.new(mine.library).batch_id
    left = theirs.batches.new(theirs.library).batch_id
    theirs.batches.new(theirs.library)
    clock.now += WEEK
    theirs.batches.forget(theirs.library)
    assert mine.library.add_clips(own, [NewClip(1)]) == 1
    assert left not in {batch.id for batch in mine.library.batches()}


def test_a_list_that_is_put_back_while_lists_are_forgotten_stays(
    windows: tuple[Window, Window], clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine, theirs = windows
    batch_id = mine.batches.new(mine.library).batch_id
    mine.library.add_clips(batch_id, [NewClip(1)])
    mine.batches.new(mine.library)
    mine.library.remove_batch(batch_id)
    clock.now += WEEK
    really = library_batches.outdated

    def outdated(db: sqlite3.Connection, now: float) -> list[int]:
        found = really(db, now)
        monkeypatch.setattr(library_batches, "outdated", really)
        mine.library.restore_batch(batch_id)
        return found

    monkeypatch.setattr(library_batches, "outdated", outdated)
    theirs.batches.forget(theirs.library)
    assert [clip.run_id for clip in mine.library.load_clips(batch_id)] == [1]


def test_what_was_half_fetched_goes_with_a_list_that_is_forgotten(
    windows: tuple[Window, Window], folders: Folders, clock: Clock
) -> None:
    mine, _ = windows
    files = []
    for run_ids in ((1,), (1, 2)):
        batch_id = mine.batches.new(mine.library).batch_id
        mine.library.add_clips(batch_id, [NewClip(run_id) for run_id in run_ids])
        mine.library.remove_batch(batch_id)
        part = part_path(clip_path(folders.clips_dir, batch_id, 1))
        part.parent.mkdir()
        part.write_bytes(b"fLaC")
        remember(part, Partial('"etag"', 4))
        files.append(clip_path(folders.clips_dir, batch_id, run_ids[-1]))
    files[1].write_bytes(b"fLaC")
    mine.batches.new(mine.library)
    clock.now += WEEK
    mine.batches.forget(mine.library)
    assert [path for path in folders.clips_dir.rglob("*") if path.is_file()] == [files[1]]
    assert not files[0].parent.exists()


def test_no_file_of_a_list_that_another_window_has_open_leaves_the_cache(
    windows: tuple[Window, Window], folders: Folders, tmp_path: Path
) -> None:
    mine, theirs = windows
    batch_id = mine.batches.new(mine.library).batch_id
    mine.library.add_clips(batch_id, [NewClip(1)])
    file = clip_path(folders.clips_dir, batch_id, 1)
    file.parent.mkdir()
    file.write_bytes(b"fLaC")
    facts = AudioFacts(1.5, 22050, 1, 4, bytes(240))
    mine.library.record([ClipUpdate(batch_id, 1, ClipStatus.READY, file, facts)])
    copy = tmp_path / "copy.flac"
    copy.write_bytes(b"fLaC")
    mine.library.note_saved([(file, copy)])
    assert [each.file for each in mine.batches.spare_clips(0, mine.library)] == [file]
    assert theirs.batches.spare_clips(0, theirs.library) == []
    mine.batches.let_go()
    assert [each.file for each in theirs.batches.spare_clips(0, theirs.library)] == [file]
