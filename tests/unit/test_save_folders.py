"""Saving into folders below the chosen one, and into none that is elsewhere."""

from __future__ import annotations

import errno
import os
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bulktts_gui.core.clips import ProblemKind
from bulktts_gui.core.saving import (
    IfExists,
    SaveOutcome,
    existing,
    name_limit,
    path_limit,
    save_items,
)
from tests.unit.saves import (
    CANCELLED,
    FAILED,
    SAVED,
    SKIPPED,
    ignore,
    is_copy,
    make_items,
    never,
    outcomes,
    save,
)

if TYPE_CHECKING:
    from typing import BinaryIO


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "My clips"


def tree(folder: Path) -> list[str]:
    """Every file in the folder and below it, hidden ones too."""
    return sorted(
        (Path(place) / name).relative_to(folder).as_posix()
        for place, _, names in os.walk(folder)
        for name in names
    )


def test_folders_are_made_as_the_names_ask_for_them(tmp_path: Path, folder: Path) -> None:
    names = ["a.flac", "de/a.flac", "de/Scene 1/a.flac", "日本語/a.flac"]
    report = save(folder, make_items(tmp_path, *names))
    assert outcomes(report) == [SAVED] * 4
    assert all(is_copy(report, place) for place in range(4))
    assert tree(folder) == sorted(names)
    assert report.results[2].path == folder / "de" / "Scene 1" / "a.flac"


def test_what_exists_is_found_in_folders_too(tmp_path: Path, folder: Path) -> None:
    items = make_items(tmp_path, "de/A.flac", "de/b.flac", "en/a.flac", "a.flac", "../a.flac")
    assert existing(folder, items) == []
    (folder / "DE").mkdir(parents=True)
    (folder / "DE" / "a.flac").touch()
    assert existing(folder, items) == ["de/A.flac"]
    (folder / "en").touch()
    assert existing(folder, items) == ["de/A.flac"]
    assert sorted(os.listdir(folder)) == ["DE", "en"]


@pytest.mark.parametrize(
    ("if_exists", "outcome", "names"),
    [
        (IfExists.NUMBER, SAVED, ["de/a (2).flac", "de/a.flac", "en/a.flac"]),
        (IfExists.SKIP, SKIPPED, ["de/a.flac", "en/a.flac"]),
        (IfExists.REPLACE, SAVED, ["de/a.flac", "en/a.flac"]),
    ],
)
def test_a_file_that_exists_counts_in_its_own_folder_alone(
    tmp_path: Path, folder: Path, if_exists: IfExists, outcome: SaveOutcome, names: list[str]
) -> None:
    (folder / "de").mkdir(parents=True)
    (folder / "de" / "a.flac").write_bytes(b"old")
    report = save(folder, make_items(tmp_path, "de/a.flac", "en/a.flac"), if_exists)
    assert outcomes(report) == [outcome, SAVED]
    assert tree(folder) == names
    is_old = (folder / "de" / "a.flac").read_bytes() == b"old"
    assert is_old == (if_exists is not IfExists.REPLACE)


def test_a_folder_in_other_letters_is_the_same_one(tmp_path: Path, folder: Path) -> None:
    (folder / "Café").mkdir(parents=True)
    (folder / "Café" / "a.flac").write_bytes(b"old")
    items = make_items(tmp_path, "cafe\u0301/a.flac", "cafe\u0301/b.flac")
    assert existing(folder, items) == ["cafe\u0301/a.flac"]
    report = save(folder, items)
    assert tree(folder) == ["Café/a (2).flac", "Café/a.flac", "Café/b.flac"]
    assert report.results[1].path == folder / "Café" / "b.flac"


def test_one_that_is_spelled_just_so_is_taken_first(tmp_path: Path, folder: Path) -> None:
    (folder / "DE").mkdir(parents=True)
    (folder / "de").mkdir()
    save(folder, make_items(tmp_path, "de/a.flac", "DE/a.flac"))
    assert tree(folder) == ["DE/a.flac", "de/a.flac"]


@pytest.mark.parametrize("if_exists", list(IfExists))
def test_a_link_that_leads_elsewhere_is_refused_and_the_rest_is_saved(
    tmp_path: Path, folder: Path, if_exists: IfExists
) -> None:
    outside = tmp_path / "outside"
    (outside / "deep").mkdir(parents=True)
    folder.mkdir()
    (folder / "de").symlink_to(outside)
    (folder / "up").symlink_to("..")
    (folder / "gone").symlink_to(tmp_path / "not there")
    names = ["de/a.flac", "de/deep/a.flac", "de/new/a.flac", "up/a.flac", "gone/a.flac"]
    report = save(folder, make_items(tmp_path, *names, "en/a.flac"), if_exists)
    assert outcomes(report) == [FAILED] * 5 + [SAVED]
    problems = {result.problem.kind for result in report.of(FAILED) if result.problem}
    assert problems == {ProblemKind.SAVE_NOT_WRITABLE}
    assert report.stopped_by is None
    assert os.listdir(outside) == ["deep"]
    assert sorted(os.listdir(tmp_path)) == ["My clips", "cache", "outside"]
    assert (folder / "en" / "a.flac").exists()


def test_a_folder_whose_name_only_begins_like_the_chosen_one_s_is_elsewhere(
    tmp_path: Path, folder: Path
) -> None:
    (tmp_path / "My clips 2").mkdir()
    folder.mkdir()
    (folder / "de").symlink_to(tmp_path / "My clips 2")
    assert outcomes(save(folder, make_items(tmp_path, "de/a.flac"))) == [FAILED]
    assert os.listdir(tmp_path / "My clips 2") == []


@pytest.mark.parametrize("if_exists", list(IfExists))
def test_a_link_to_a_folder_within_is_that_folder(
    tmp_path: Path, folder: Path, if_exists: IfExists
) -> None:
    (folder / "en").mkdir(parents=True)
    (folder / "British").symlink_to("en")
    report = save(folder, make_items(tmp_path, "en/a.flac", "British/a.flac"), if_exists)
    assert outcomes(report) == [SAVED, SAVED]
    assert is_copy(report, 0)
    assert is_copy(report, 1)
    assert sorted(os.listdir(folder / "en")) == ["a (2).flac", "a.flac"]


def test_the_chosen_folder_itself_may_be_a_link(tmp_path: Path, folder: Path) -> None:
    (tmp_path / "real").mkdir()
    folder.symlink_to(tmp_path / "real")
    report = save(folder, make_items(tmp_path, "de/a.flac"))
    assert outcomes(report) == [SAVED]
    assert tree(tmp_path / "real") == ["de/a.flac"]


@pytest.mark.parametrize(
    "name",
    ["de/../../a.flac", "/de/a.flac", "de//a.flac", "./a.flac", "de/", "de\\x/a.flac", "C:/a.flac"],
)
def test_a_name_that_is_none_is_refused(tmp_path: Path, folder: Path, name: str) -> None:
    report = save(folder, make_items(tmp_path, name, "b.flac"))
    assert outcomes(report) == [FAILED, SAVED]
    assert sorted(os.listdir(folder)) == ["b.flac"]
    assert sorted(os.listdir(tmp_path)) == ["My clips", "cache"]


def test_a_file_in_a_folder_s_place_is_the_problem_of_its_clips(
    tmp_path: Path, folder: Path
) -> None:
    folder.mkdir()
    (folder / "de").write_bytes(b"a file")
    report = save(folder, make_items(tmp_path, "de/a.flac", "en/a.flac"))
    assert outcomes(report) == [FAILED, SAVED]
    assert (folder / "de").read_bytes() == b"a file"


def test_a_folder_that_is_closed_to_us_is_the_problem_of_its_clips(
    tmp_path: Path, folder: Path
) -> None:
    def open_new(path: Path) -> BinaryIO:
        if path.parent.name == "de":
            raise PermissionError(errno.EACCES, "closed")
        return path.open("x+b")

    report = save_items(
        folder,
        make_items(tmp_path, "de/a.flac", "en/a.flac", "de/b.flac", "c.flac"),
        IfExists.NUMBER,
        cancelled=never,
        progress=ignore,
        open_new=open_new,
    )
    assert outcomes(report) == [FAILED, SAVED, FAILED, SAVED]
    assert report.stopped_by is None


def test_a_disk_that_has_no_room_for_a_folder_stops_everything(
    tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mkdir = Path.mkdir

    def full(self: Path, *rest: object, **more: object) -> None:
        if self.name == "de":
            raise OSError(errno.ENOSPC, "No space left on device")
        mkdir(self, *rest, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(Path, "mkdir", full)
    report = save(folder, make_items(tmp_path, "a.flac", "de/a.flac", "en/a.flac"))
    assert outcomes(report) == [SAVED, FAILED, CANCELLED]
    assert report.stopped_by is not None
    assert report.stopped_by.kind is ProblemKind.SAVE_DISK_FULL


def test_a_file_is_written_in_its_own_folder_and_all_folders_are_flushed(
    tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []
    flushed: list[str] = []
    fsync = os.fsync

    def open_new(path: Path) -> BinaryIO:
        opened.append(path)
        return path.open("x+b")

    def flush(descriptor: int) -> None:
        flushed.append(os.readlink(f"/proc/self/fd/{descriptor}"))
        fsync(descriptor)

    monkeypatch.setattr(os, "fsync", flush)
    (folder / "old").mkdir(parents=True)
    save_items(
        folder,
        make_items(tmp_path, "de/Scene/a.flac", "old/a.flac"),
        IfExists.NUMBER,
        cancelled=never,
        progress=ignore,
        open_new=open_new,
    )
    assert {path.parent for path in opened} == {folder / "de" / "Scene", folder / "old"}
    assert all(path.name.startswith(".bulktts-") for path in opened)
    # Both files first; then every folder in which there is something new.
    assert {Path(path) for path in flushed[:2]} == set(opened)
    places = [folder, folder / "de", folder / "de" / "Scene", folder / "old"]
    assert sorted(flushed[2:]) == sorted(map(str, places))
    assert tree(folder) == ["de/Scene/a.flac", "old/a.flac"]


def test_leftovers_of_a_killed_saving_are_swept_in_folders_too(
    tmp_path: Path, folder: Path
) -> None:
    (folder / "de").mkdir(parents=True)
    (folder / "untouched").mkdir()
    old = time.time() - 3700
    for place in ("de", "untouched"):
        left = folder / place / ".bulktts-0123456789abcdef.part"
        left.write_bytes(b"half a clip")
        os.utime(left, (old, old))
    items = make_items(tmp_path, "de/a.flac")
    existing(folder, items)
    assert len(tree(folder)) == 2
    save(folder, items)
    assert tree(folder) == ["de/a.flac", "untouched/.bulktts-0123456789abcdef.part"]


def test_what_a_saving_that_breaks_off_has_begun_is_taken_away(
    tmp_path: Path, folder: Path
) -> None:
    def progress(done: int, total: int, size: int) -> None:
        if done == 2:
            raise RuntimeError("a bug")

    items = make_items(tmp_path, *(f"de/{number}.flac" for number in range(40)))
    with pytest.raises(RuntimeError, match="a bug"):
        save_items(folder, items, IfExists.NUMBER, cancelled=never, progress=progress)
    names = tree(folder)
    assert len(names) == 2
    assert not [name for name in names if ".part" in name]


def test_the_limits_of_a_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    limits = {"PC_NAME_MAX": 255, "PC_PATH_MAX": 1024}
    monkeypatch.setattr(os, "pathconf", lambda path, what: limits[what])
    assert path_limit(tmp_path) + len(str(tmp_path)) in (1021, 1022, 1023)
    assert path_limit(tmp_path / ("x" * 2000)) == 128
    assert name_limit(tmp_path) == 255
