"""The library and what was measured of a clip, and where its address came from."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from bulktts_gui.core.clips import AddressTimes, AudioFacts, ClipStatus, ClipUpdate, NewClip
from bulktts_gui.core.health import HealthFacts
from bulktts_gui.core.library import Library, clip_path
from bulktts_gui.core.library_file import SCHEMA_VERSION
from tests.unit.old_libraries import make_old, version_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from bulktts_gui.core.folders import Folders

HEALTH = HealthFacts(20_000, 15_000, 100, 2.1, 0.1, 0.2, 0.95, 3, 2, 1, 0, 9, -(2**63))
TIMES = AddressTimes(1735787000.5, 1735790600.0)


@pytest.fixture
def library(reopen: Callable[[], Library]) -> Library:
    return reopen()


def ready(folders: Folders, batch: int, run_id: int, health: bytes) -> ClipUpdate:
    path = clip_path(folders.clips_dir, batch, run_id)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"clip")
    facts = AudioFacts(1.0, 22050, 1, 4, b"\x01", health)
    return ClipUpdate(batch, run_id, ClipStatus.READY, path, facts, address=TIMES)


def health_of(library: Library, batch: int) -> list[bytes | None]:
    return [clip.audio.health if clip.audio else None for clip in library.load_clips(batch)]


def test_what_was_measured_comes_back(folders: Folders, reopen: Callable[[], Library]) -> None:
    library = reopen()
    batch = library.new_batch()
    library.add_clips(batch, [NewClip(1), NewClip(2), NewClip(3)])
    library.record([ready(folders, batch, 1, HEALTH.pack()), ready(folders, batch, 2, b"")])
    found = health_of(reopen(), batch)
    assert found == [HEALTH.pack(), b"", None]
    assert HealthFacts.unpack(found[0] or b"") == HEALTH


def test_what_is_measured_later_is_added(folders: Folders, reopen: Callable[[], Library]) -> None:
    library = reopen()
    batch = library.new_batch()
    library.add_clips(batch, [NewClip(1), NewClip(2)])
    library.record([ready(folders, batch, 1, b""), ready(folders, batch, 2, b"")])
    modified = library.batches()[0].modified
    library.set_health(batch, {2: HEALTH.pack(), 99: HEALTH.pack()})
    assert health_of(reopen(), batch) == [b"", HEALTH.pack()]
    assert library.batches()[0].modified == modified


def test_address_times_outlast_a_removal_that_is_undone(folders: Folders, library: Library) -> None:
    batch = library.new_batch()
    library.add_clips(batch, [NewClip(1), NewClip(2)])
    library.record([ready(folders, batch, 1, b"")])
    removed = [(0, library.load_clips(batch)[0])]
    library.remove_clips(batch, [1])
    library.restore_clips(batch, removed)
    assert library.address_times(batch, 1) == TIMES
    assert library.address_times(batch, 2) is None


def test_a_newer_address_takes_the_place_of_the_older(folders: Folders, library: Library) -> None:
    batch = library.new_batch()
    library.add_clips(batch, [NewClip(1)])
    library.record([ready(folders, batch, 1, b"")])
    facts = AudioFacts(1.0, 22050, 1, 4)
    path = clip_path(folders.clips_dir, batch, 1)
    newer = AddressTimes(1735787100.0)
    library.record([ClipUpdate(batch, 1, ClipStatus.READY, path, facts, address=newer)])
    # The file was only looked at again: that tells of no address.
    library.record([ClipUpdate(batch, 1, ClipStatus.READY, path, facts)])
    assert library.address_times(batch, 1) == newer


def test_a_library_of_the_fourth_version_is_brought_up_to_date(
    folders: Folders, reopen: Callable[[], Library]
) -> None:
    with closing(reopen()) as library:
        batch = library.new_batch("mine")
        library.add_clips(batch, [NewClip(1)])
        library.record([ready(folders, batch, 1, b"")])
        before = library.load_clips(batch)
    make_old(folders, 4)
    library = reopen()
    assert library.recovery is None
    assert library.load_clips(batch) == before
    library.set_health(batch, {1: HEALTH.pack()})
    assert health_of(library, batch) == [HEALTH.pack()]
    assert library.address_times(batch, 1) is None
    assert version_of(folders) == SCHEMA_VERSION


@pytest.mark.parametrize(
    "data",
    [b"", b"\x00" * 59, HEALTH.pack()[:-1], HEALTH.pack() + b"x", b"\x02" + HEALTH.pack()[1:]],
)
def test_what_another_version_measured_is_not_read(data: bytes) -> None:
    assert HealthFacts.unpack(data) is None
