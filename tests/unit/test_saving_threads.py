"""Several clips written at a time: what depends on it, and what must not."""

from __future__ import annotations

import errno
import threading
import time
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from bulktts_gui.core import saving
from bulktts_gui.core.formats import AS_IT_CAME, AudioFormat, SoundChoice, Tags
from bulktts_gui.core.saving import IfExists, save_items
from tests.unit.saves import (
    CANCELLED,
    FAILED,
    SAVED,
    ignore,
    is_copy,
    make_items,
    names_in,
    never,
    outcomes,
    save,
)

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "My clips"


@pytest.mark.parametrize("sound", [AS_IT_CAME, SoundChoice(AudioFormat.MP3)])
def test_several_clips_are_written_at_a_time_and_named_in_their_order(
    tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch, sound: SoundChoice
) -> None:
    monkeypatch.setattr(saving, "processors", lambda: 3)
    at_once = 4 if sound.is_copy else 3
    meeting, lock = threading.Barrier(at_once), threading.Lock()
    writing, most = set[str](), list[int]()
    convert = saving.convert
    last_is_done = threading.Event()

    def watched(source: Path, target: Any, _sound: SoundChoice, *rest: Any) -> bool:
        with lock:
            writing.add(source.name)
            most.append(len(writing))
        if int(source.stem) <= at_once:
            meeting.wait(30)
        if source.stem == "1":
            # All others are done before the first one.
            assert last_is_done.wait(30)
        done = convert(source, target, AS_IT_CAME, *rest)
        with lock:
            writing.remove(source.name)
        if source.stem == "12":
            last_is_done.set()
        return done

    monkeypatch.setattr(saving, "convert", watched)
    (folder / "sub").mkdir(parents=True)
    (folder / "sub" / "same.flac").write_bytes(b"somebody's")
    items = make_items(tmp_path, *["sub/same.flac"] * 12)
    report = save_items(
        folder, items, IfExists.NUMBER, sound=sound, cancelled=never, progress=ignore
    )
    assert [result.item for result in report.results] == items
    assert [r.path and r.path.name for r in report.results] == [
        f"same ({number}).flac" for number in range(2, 14)
    ]
    assert all(is_copy(report, place) for place in range(12))
    assert max(most) == at_once


def test_only_what_is_converted_gets_tags(
    tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[Tags | None] = []

    def convert(
        source: Path, target: Any, sound: SoundChoice, cancelled: object, tags: Tags | None
    ) -> bool:
        given.append(tags)
        return True

    monkeypatch.setattr(saving, "convert", convert)
    (item,) = make_items(tmp_path, "a.flac")
    tags = Tags(title="A", track=1)
    for sound in (AS_IT_CAME, SoundChoice(AudioFormat.FLAC, bits=16)):
        save_items(
            folder,
            [replace(item, tags=tags)],
            IfExists.NUMBER,
            sound=sound,
            cancelled=never,
            progress=ignore,
        )
    assert given == [None, tags]


def test_a_clip_before_the_one_that_found_the_disk_full_is_written_to_its_end(
    tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    second_failed = threading.Event()
    convert = saving.convert

    def slow(source: Path, target: Any, sound: SoundChoice, must_stop: Any, *rest: Any) -> bool:
        if source.stem == "2":
            second_failed.set()
            raise OSError(errno.ENOSPC, "No space left on device")
        assert second_failed.wait(30)
        if source.stem != "1":
            # Told to stop as soon as the thread that saves has heard of it.
            while not must_stop():
                time.sleep(0.001)
        return convert(source, target, sound, must_stop, *rest)

    monkeypatch.setattr(saving, "convert", slow)
    report = save(folder, make_items(tmp_path, "a.flac", "b.flac", "c.flac", "d.flac"))
    assert outcomes(report) == [SAVED, FAILED, CANCELLED, CANCELLED]
    assert names_in(folder) == ["a.flac"]


def test_the_first_clip_that_found_the_disk_full_is_the_one_that_failed(
    tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    later_one_is_told = threading.Event()
    steps: list[int] = []

    def full(source: Path, *rest: object) -> bool:
        if source.stem == "1":
            assert later_one_is_told.wait(30)
        raise OSError(errno.ENOSPC, "No space left on device")

    def progress(done: int, total: int, size: int) -> None:
        steps.append(done)
        later_one_is_told.set()

    monkeypatch.setattr(saving, "convert", full)
    report = save_items(
        folder,
        make_items(tmp_path, *"abcdef"),
        IfExists.NUMBER,
        cancelled=never,
        progress=progress,
    )
    assert outcomes(report) == [FAILED] + [CANCELLED] * 5
    assert set(steps) == {1}
    assert names_in(folder) == []
