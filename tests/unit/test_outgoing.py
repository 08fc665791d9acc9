"""Copies for other programs: their names, that they are nobody's clip, and how they go again."""

from __future__ import annotations

import errno
import os
import shutil
import stat
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bulktts_gui.core import outgoing
from bulktts_gui.core.cache_limit import held
from bulktts_gui.core.clips import ProblemError, ProblemKind, SheetCells
from bulktts_gui.core.folders import Folders
from bulktts_gui.core.outgoing import (
    KEPT_FOR,
    MOST_BYTES,
    MOST_FILES,
    HandOver,
    Stopped,
    TooMuchError,
    discard,
    fits,
    hand_over,
    needs_cells,
    plan,
    sweep,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

NOW = 1_800_000_000.0
DAY = 24 * 3600

Sheet = list[tuple[int, str, str]]


def never() -> bool:
    return False


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "outgoing"


@pytest.fixture
def clips(tmp_path: Path) -> dict[int, Path]:
    """Five clips as they lie in the cache."""
    folder = tmp_path / "clips" / "1"
    folder.mkdir(parents=True)
    made = {}
    for run_id in range(11, 16):
        made[run_id] = folder / f"{run_id}.flac"
        made[run_id].write_bytes(b"sound of %d " % run_id * 300_000)
    return made


SHEET: Sheet = [(run_id, f"Name {run_id}", f"Text {run_id}") for run_id in range(11, 16)]


def only(clips: dict[int, Path], *run_ids: int) -> dict[int, Path]:
    return {run_id: clips[run_id] for run_id in run_ids}


def names(made: HandOver) -> list[str]:
    return [file.name for file in made.files]


def left_in(root: Path) -> list[Path]:
    return sorted(root.iterdir()) if root.exists() else []


def test_copies_are_no_clips_of_the_cache(tmp_path: Path) -> None:
    """So its limit does not count them, and the library does not take them up."""
    folders = Folders.under(tmp_path)
    assert folders.outgoing_dir.is_relative_to(folders.cache)
    assert not folders.outgoing_dir.is_relative_to(folders.clips_dir)
    clip = folders.clips_dir / "1" / "11.flac"
    clip.parent.mkdir(parents=True)
    clip.write_bytes(b"1234")
    hand_over(folders.outgoing_dir, SHEET, {11: clip}, never)
    assert held(folders.clips_dir) == 4


# Copies


def test_each_is_a_whole_copy_under_its_name_in_the_order_asked_for(
    root: Path, clips: dict[int, Path]
) -> None:
    made = hand_over(root, SHEET, only(clips, 14, 12), never)
    assert names(made) == ["Name 14.flac", "Name 12.flac"]
    assert [file.read_bytes() for file in made.files] == [
        clips[14].read_bytes(), clips[12].read_bytes(),
    ]  # fmt: skip
    assert {file.parent for file in made.files} == {made.folder}
    assert (made.folder.parent, made.gone) == (root, 0)
    assert sorted(made.folder.iterdir()) == sorted(made.files)


def test_what_another_program_does_to_a_copy_reaches_no_clip(
    root: Path, clips: dict[int, Path]
) -> None:
    whole = clips[11].read_bytes()
    first, second = (hand_over(root, SHEET, only(clips, 11), never) for _ in range(2))
    with first.files[0].open("r+b") as file:
        file.write(b"written in place")
    assert clips[11].read_bytes() == second.files[0].read_bytes() == whole
    second.files[0].unlink()
    assert clips[11].read_bytes() == whole


def test_what_the_app_does_to_a_clip_reaches_no_copy(root: Path, clips: dict[int, Path]) -> None:
    whole = clips[11].read_bytes()
    made = hand_over(root, SHEET, only(clips, 11), never)
    clips[11].write_bytes(b"fetched again")
    assert made.files[0].read_bytes() == whole
    clips[11].unlink()
    assert made.files[0].read_bytes() == whole


def test_an_empty_file_and_a_large_one(root: Path, clips: dict[int, Path]) -> None:
    clips[11].write_bytes(b"")
    clips[12].write_bytes(os.urandom(3 * 1024 * 1024 + 7))
    made = hand_over(root, SHEET, only(clips, 11, 12), never)
    assert made.files[0].read_bytes() == b""
    assert made.files[1].read_bytes() == clips[12].read_bytes()


def test_a_system_that_cannot_copy_by_itself_has_it_done(
    root: Path, clips: dict[int, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> int:
        raise OSError(errno.EXDEV, "two file systems")

    monkeypatch.setattr(os, "copy_file_range", refuse, raising=False)
    made = hand_over(root, SHEET, only(clips, 13), never)
    assert made.files[0].read_bytes() == clips[13].read_bytes()


@pytest.mark.skipif(sys.platform != "linux", reason="the call is Linux's")
def test_a_system_that_gives_up_half_way_has_the_rest_done(
    root: Path, clips: dict[int, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    real, calls = os.copy_file_range, []

    def once(source: int, copy: int, _count: int) -> int:
        calls.append(source)
        if len(calls) > 1:
            raise OSError(errno.EIO, "no more of this")
        return real(source, copy, 1000)

    monkeypatch.setattr(os, "copy_file_range", once)
    made = hand_over(root, SHEET, only(clips, 13), never)
    assert made.files[0].read_bytes() == clips[13].read_bytes()
    assert len(calls) == 2


@pytest.mark.skipif(sys.platform == "win32", reason="rights are POSIX's")
def test_the_folder_is_the_owner_s_and_a_copy_is_an_ordinary_file(
    root: Path, clips: dict[int, Path]
) -> None:
    """A file manager gives what it copies the rights of the original."""
    clips[11].chmod(0o600)
    old = os.umask(0o022)
    try:
        made = hand_over(root, SHEET, only(clips, 11), never)
    finally:
        os.umask(old)
    assert stat.S_IMODE(made.folder.stat().st_mode) == stat.S_IMODE(root.stat().st_mode) == 0o700
    assert stat.S_IMODE(made.files[0].stat().st_mode) == 0o644


# Names


def test_a_clip_is_called_the_same_whoever_goes_with_it(clips: dict[int, Path]) -> None:
    sheet: Sheet = [
        (11, "Same", ""),
        (12, "same", ""),
        (13, "Same", ""),
        (14, "", ""),
        (15, "", ""),
    ]

    def called(*run_ids: int) -> list[str]:
        return [item.name for item in plan(sheet, only(clips, *run_ids), Path("out"))]

    assert called(11, 12, 13, 14) == ["Same.flac", "same (2).flac", "Same (3).flac", "14.flac"]
    assert called(13) == ["Same (3).flac"]
    assert called(14, 12) == ["14.flac", "same (2).flac"]


def test_the_settings_template_counts_from_the_whole_list(clips: dict[int, Path]) -> None:
    wanted = only(clips, 15, 12)
    planned = plan(SHEET, wanted, Path("out"), "{number:000} {name} - {text}")
    assert [item.name for item in planned] == [
        "005 Name 15 - Text 15.flac", "002 Name 12 - Text 12.flac",
    ]  # fmt: skip
    assert [(item.run_id, item.source) for item in planned] == list(wanted.items())


@pytest.mark.parametrize("template", ["", "{nonsense}", "{name", "a\\b", "a/"])
def test_without_a_good_template_the_name_is_the_name(
    clips: dict[int, Path], template: str
) -> None:
    (item,) = plan(SHEET, only(clips, 12), Path("out"), template)
    assert item.name == "Name 12.flac"


def test_folders_in_the_template_are_left_out(clips: dict[int, Path]) -> None:
    (item,) = plan(SHEET, only(clips, 12), Path("out"), "{language}/{Scene}/{number} {name}")
    assert item.name == "2 Name 12.flac"


def test_the_sheet_s_columns_the_language_and_the_list_make_names(clips: dict[int, Path]) -> None:
    cells = {12: SheetCells("de", (("Scene", "Hall"),)), 13: SheetCells("", (("Scene", "Dome"),))}
    template = "{Scene}/{language} {Scene} {batch} {run_id}"
    items = plan(SHEET, only(clips, 12, 13, 15), Path("out"), template, cells, "Tour")
    assert [item.name for item in items] == [
        "de Hall Tour 12.flac",
        "Dome Tour 13.flac",
        "Tour 15.flac",
    ]


@pytest.mark.parametrize(
    ("template", "needs"),
    [
        ("", False),
        ("{name}", False),
        ("{language}/{name}", False),  # folders are left out
        ("{language} {name}", True),
        ("{Scene} {name}", True),
        ("{column:3}", True),
    ],
)
def test_when_the_sheet_has_to_be_asked(template: str, needs: bool) -> None:
    assert needs_cells(template) is needs


def test_the_ending_is_the_file_s_own(tmp_path: Path) -> None:
    (item,) = plan(SHEET, {12: tmp_path / "12.wav"}, Path("out"))
    assert item.name == "Name 12.wav"


# What is in the way


def test_a_clip_whose_file_is_gone_is_left_out_and_counted(
    root: Path, clips: dict[int, Path]
) -> None:
    clips[12].unlink()
    made = hand_over(root, SHEET, clips, never)
    assert names(made) == [f"Name {run_id}.flac" for run_id in (11, 13, 14, 15)]
    assert made.gone == 1
    clips[11].unlink()
    made = hand_over(root, SHEET, only(clips, 11, 12), never)
    assert (made.files, made.gone) == ((), 2)


def test_a_full_disk_is_a_problem_and_leaves_nothing(
    root: Path, clips: dict[int, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_source: object, copy: Any, _cancelled: object) -> None:
        copy.write(b"some")
        if "13" in copy.name:
            raise OSError(errno.ENOSPC, "full", copy.name)

    monkeypatch.setattr(outgoing, "_copy", full)
    with pytest.raises(ProblemError) as caught:
        hand_over(root, SHEET, clips, never)
    assert caught.value.problem.kind is ProblemKind.DISK_FULL
    assert left_in(root) == []


def test_a_place_that_cannot_be_written_to_is_a_problem(root: Path, clips: dict[int, Path]) -> None:
    root.parent.mkdir()
    root.write_text("a file in the folder's place")
    with pytest.raises(ProblemError) as caught:
        hand_over(root, SHEET, clips, never)
    assert caught.value.problem.kind is ProblemKind.NOT_WRITABLE


@pytest.mark.parametrize("questions", range(12))
def test_who_stops_leaves_nothing(root: Path, clips: dict[int, Path], questions: int) -> None:
    """Five clips of 3.6 MB each are asked about 5 times and more."""
    asked = []

    def cancelled() -> bool:
        asked.append(1)
        return len(asked) > questions

    with pytest.raises(Stopped):
        hand_over(root, SHEET, clips, cancelled)
    assert len(asked) == questions + 1
    assert left_in(root) == []


@pytest.mark.parametrize(
    ("sizes", "fit"),
    [
        ([], True),
        ([1] * MOST_FILES, True),
        ([1] * (MOST_FILES + 1), False),
        ([MOST_BYTES], True),
        ([MOST_BYTES, 1], False),
    ],
)
def test_what_is_too_much_for_one(sizes: list[int], fit: bool) -> None:
    assert fits(sizes) is fit


def test_a_day_s_hand_overs_have_a_limit_in_all(
    root: Path, clips: dict[int, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    size = clips[11].stat().st_size
    monkeypatch.setattr(outgoing, "MOST_HELD", 3 * size)
    first = hand_over(root, SHEET, only(clips, 11, 12), never)
    with pytest.raises(TooMuchError):
        hand_over(root, SHEET, only(clips, 13, 14), never)
    assert left_in(root) == [first.folder]
    hand_over(root, SHEET, only(clips, 13), never)
    discard(first.folder)
    hand_over(root, SHEET, only(clips, 13, 14), never)


# Clearing away


@pytest.fixture
def given(root: Path, clips: dict[int, Path]) -> Callable[[float], Path]:
    """The folder of a hand-over that is so many seconds old at NOW."""

    def make(age: float) -> Path:
        folder = hand_over(root, SHEET, clips, never).folder
        os.utime(folder, (NOW - age, NOW - age))
        return folder

    return make


def test_what_is_older_than_a_day_goes(root: Path, given: Callable[[float], Path]) -> None:
    assert KEPT_FOR >= DAY
    old, older, young, new = (given(age) for age in (DAY + 60, 90 * DAY, DAY - 60, 0))
    sweep(root, NOW)
    assert not old.exists()
    assert not older.exists()
    assert left_in(root) == sorted([young, new])


def test_what_is_on_the_clipboard_stays(root: Path, given: Callable[[float], Path]) -> None:
    old, copied = given(2 * DAY), given(2 * DAY)
    sweep(root, NOW, [copied.name])
    assert left_in(root) == [copied]
    assert not old.exists()


def test_a_new_hand_over_is_not_old(root: Path, clips: dict[int, Path]) -> None:
    made = hand_over(root, SHEET, clips, never)
    sweep(root, time.time() + 3600)
    assert made.files[0].exists()


def test_sweeping_where_nothing_is(root: Path) -> None:
    sweep(root, NOW)
    discard(root / "nothing")
    assert not root.exists()


def test_what_cannot_be_deleted_does_not_keep_the_rest(
    root: Path, given: Callable[[float], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    stuck, *others = sorted(given(2 * DAY) for _ in range(3))
    real = shutil.rmtree

    def delete(path: str) -> None:
        if path == str(stuck):
            raise PermissionError(errno.EACCES, "in use", path)
        real(path)

    monkeypatch.setattr(shutil, "rmtree", delete)
    sweep(root, NOW)
    assert others
    assert left_in(root) == [stuck]


def test_a_link_in_there_is_not_followed(root: Path, clips: dict[int, Path]) -> None:
    root.mkdir(parents=True)
    (root / "link").symlink_to(clips[11].parent)
    sweep(root, time.time() + 10 * DAY)
    assert clips[11].exists()
