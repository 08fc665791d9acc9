from __future__ import annotations

import errno
import os
import resource
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
import soundfile

from bulktts_gui.core import saving
from bulktts_gui.core.clips import ProblemKind
from bulktts_gui.core.formats import COPY_CHUNK, AudioFormat, SoundChoice
from bulktts_gui.core.saving import (
    IfExists,
    SaveItem,
    SaveOutcome,
    existing,
    name_limit,
    save_items,
)
from tests.unit.full_disk import FullDisk
from tests.unit.saves import (
    CANCELLED,
    FAILED,
    SAVED,
    SKIPPED,
    ignore,
    is_copy,
    make_items,
    names_in,
    never,
    outcomes,
    save,
)

if TYPE_CHECKING:
    from typing import BinaryIO


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "My clips"


def test_clips_are_copied_bit_for_bit_into_a_new_folder(tmp_path: Path, folder: Path) -> None:
    items = make_items(tmp_path, "a.flac", "b שלום \U0001f600.flac", size=700_000)
    report = save(folder / "deeper", items)
    assert outcomes(report) == [SAVED, SAVED]
    assert is_copy(report, 0)
    assert is_copy(report, 1)
    assert names_in(folder / "deeper") == ["a.flac", "b שלום \U0001f600.flac"]
    assert report.stopped_by is None
    assert [result.item for result in report.of(SAVED)] == items


def test_saved_files_have_the_rights_that_the_persons_files_have(
    tmp_path: Path, folder: Path
) -> None:
    save(folder, make_items(tmp_path, "a.flac"))
    (folder / "other").touch()
    assert (folder / "a.flac").stat().st_mode == (folder / "other").stat().st_mode


def test_what_exists_already_is_found_without_regard_to_case_or_composition(
    tmp_path: Path, folder: Path
) -> None:
    items = make_items(tmp_path, "a.flac", "caf\u00e9.flac", "new.flac", "link.flac")
    assert existing(folder, items) == []
    folder.mkdir()
    (folder / "A.FLAC").touch()
    (folder / "cafe\u0301.flac").touch()
    (folder / "link.flac").symlink_to("nowhere")
    assert existing(folder, items) == ["a.flac", "caf\u00e9.flac", "link.flac"]


def test_number_keeps_the_old_file_and_counts_past_every_taken_name(
    tmp_path: Path, folder: Path
) -> None:
    folder.mkdir()
    for name in ("a.flac", "A (2).flac", "b.flac"):
        (folder / name).write_bytes(b"old")
    report = save(folder, make_items(tmp_path, "a.flac", "a (3).flac", "B.flac"))
    assert names_in(folder) == [
        "A (2).flac",
        "B (2).flac",
        "a (3).flac",
        "a (4).flac",
        "a.flac",
        "b.flac",
    ]
    assert report.results[0].path == folder / "a (4).flac"
    assert all(is_copy(report, place) for place in range(3))
    assert {(folder / name).read_bytes() for name in ("a.flac", "A (2).flac", "b.flac")} == {b"old"}


def test_replace_replaces_and_skip_keeps(tmp_path: Path, folder: Path) -> None:
    folder.mkdir()
    (folder / "a.flac").write_bytes(b"old")
    items = make_items(tmp_path, "a.flac", "b.flac")
    skipped = save(folder, items, IfExists.SKIP)
    assert outcomes(skipped) == [SKIPPED, SAVED]
    assert skipped.results[0].path == folder / "a.flac"
    assert (folder / "a.flac").read_bytes() == b"old"
    replaced = save(folder, items, IfExists.REPLACE)
    assert outcomes(replaced) == [SAVED, SAVED]
    assert is_copy(replaced, 0)
    assert names_in(folder) == ["a.flac", "b.flac"]


@pytest.mark.parametrize("if_exists", list(IfExists))
def test_two_clips_of_one_name_are_both_saved(
    tmp_path: Path, folder: Path, if_exists: IfExists
) -> None:
    report = save(folder, make_items(tmp_path, "a.flac", "A.flac", "a.flac"), if_exists)
    assert outcomes(report) == [SAVED, SAVED, SAVED]
    assert all(is_copy(report, place) for place in range(3))
    assert names_in(folder) == ["A (2).flac", "a (3).flac", "a.flac"]


@pytest.mark.parametrize("knows", ["links", "a rename that replaces nothing", "neither"])
@pytest.mark.parametrize(
    ("if_exists", "outcome", "names"),
    [
        (IfExists.NUMBER, SAVED, ["a (2).flac", "a.flac"]),
        (IfExists.SKIP, SKIPPED, ["a.flac"]),
    ],
)
def test_a_file_that_turns_up_meanwhile_is_not_replaced(
    tmp_path: Path,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    knows: str,
    if_exists: IfExists,
    outcome: SaveOutcome,
    names: list[str],
) -> None:
    be_a_system_that_knows(monkeypatch, knows)

    def somebody_saves_too() -> bool:
        (folder / "a.flac").write_bytes(b"somebody's")
        return False

    report = save_items(
        folder,
        make_items(tmp_path, "a.flac"),
        if_exists,
        cancelled=lambda: folder.exists() and somebody_saves_too(),
        progress=ignore,
    )
    assert outcomes(report) == [outcome]
    assert (folder / "a.flac").read_bytes() == b"somebody's"
    assert names_in(folder) == names


def refuse_link(*_: object) -> None:
    raise OSError(errno.EPERM, "no hard links on this file system")


def be_a_system_that_knows(monkeypatch: pytest.MonkeyPatch, what: str) -> None:
    if what != "links":
        monkeypatch.setattr(os, "link", refuse_link)
    if what == "neither":
        monkeypatch.setattr(saving, "_rename_only_if_free", lambda beside, path: False)


@pytest.mark.parametrize("knows", ["a rename that replaces nothing", "neither"])
def test_a_file_system_without_links_serves_as_well(
    tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch, knows: str
) -> None:
    be_a_system_that_knows(monkeypatch, knows)
    report = save(folder, make_items(tmp_path, "a.flac", "b.flac"))
    assert is_copy(report, 0)
    assert is_copy(report, 1)
    assert names_in(folder) == ["a.flac", "b.flac"]


@pytest.mark.skipif(sys.platform != "linux", reason="the call is Linux's")
def test_without_links_no_empty_file_ever_has_the_name(
    tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "link", refuse_link)
    monkeypatch.setattr(Path, "replace", refuse_link)
    report = save(folder, make_items(tmp_path, "a.flac", "b é.flac"))
    assert is_copy(report, 0)
    assert is_copy(report, 1)
    assert names_in(folder) == ["a.flac", "b é.flac"]


def test_a_reserved_name_is_given_back_when_the_move_fails(
    tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.EIO, "the disk is going")

    be_a_system_that_knows(monkeypatch, "neither")
    monkeypatch.setattr(Path, "replace", refuse)
    report = save(folder, make_items(tmp_path, "a.flac"))
    assert outcomes(report) == [FAILED]
    assert names_in(folder) == []


@pytest.mark.parametrize("if_exists", list(IfExists))
def test_a_link_in_the_folder_leads_nowhere_outside(
    tmp_path: Path, folder: Path, if_exists: IfExists
) -> None:
    outside = tmp_path / "outside.flac"
    outside.write_bytes(b"precious")
    folder.mkdir()
    (folder / "a.flac").symlink_to(outside)
    (folder / "b.flac").symlink_to(tmp_path / "not there yet")
    save(folder, make_items(tmp_path, "a.flac", "b.flac"), if_exists)
    assert outside.read_bytes() == b"precious"
    assert not (tmp_path / "not there yet").exists()
    assert (folder / "a.flac").is_symlink() == (if_exists is not IfExists.REPLACE)


@pytest.mark.parametrize("name", ["../a.flac", "/a.flac", "x\\a.flac", "C:a.flac", "..", "", "\0"])
def test_a_name_that_leaves_the_folder_is_refused(tmp_path: Path, folder: Path, name: str) -> None:
    report = save(folder, make_items(tmp_path, name, "b.flac"))
    assert outcomes(report) == [FAILED, SAVED]
    assert report.results[0].problem is not None
    assert report.results[0].problem.kind is ProblemKind.INTERNAL
    assert names_in(folder) == ["b.flac"]
    assert names_in(tmp_path) == ["My clips", "cache"]


def test_a_missing_source_is_told_and_the_rest_is_saved(tmp_path: Path, folder: Path) -> None:
    items = make_items(tmp_path, "a.flac", "b.flac", "c.flac")
    items[0].source.unlink()
    items[1].source.unlink()
    items[1].source.mkdir()
    report = save(folder, items)
    assert outcomes(report) == [FAILED, FAILED, SAVED]
    problems = [result.problem for result in report.results[:2]]
    assert [problem and problem.kind for problem in problems] == [ProblemKind.FILE_GONE] * 2
    assert report.stopped_by is None
    assert names_in(folder) == ["c.flac"]


def test_a_clip_may_be_saved_over_itself(tmp_path: Path) -> None:
    items = make_items(tmp_path, "1.flac")
    before = items[0].source.read_bytes()
    report = save(tmp_path / "cache", items, IfExists.REPLACE)
    assert outcomes(report) == [SAVED]
    assert items[0].source.read_bytes() == before


def test_a_full_disk_stops_without_a_half_file_and_can_be_continued(
    tmp_path: Path, folder: Path
) -> None:
    items = make_items(tmp_path, *(f"{number:02}.flac" for number in range(30)), size=100_000)
    report = save_items(
        folder,
        items,
        IfExists.NUMBER,
        cancelled=never,
        progress=ignore,
        open_new=FullDisk(1_050_000).open_new,
    )
    saved = report.of(SAVED)
    assert 5 < len(saved) <= 10
    assert report.stopped_by is not None
    assert report.stopped_by.kind is ProblemKind.SAVE_DISK_FULL
    others = [result for result in report.results if result.outcome is not SAVED]
    assert [each.outcome for each in others] == [FAILED] + [CANCELLED] * (len(others) - 1)
    assert {each.problem for each in others} == {report.stopped_by}
    assert set(names_in(folder)) == {result.item.name for result in saved}
    for place, result in enumerate(report.results):
        assert result.outcome is not SAVED or is_copy(report, place)

    again = save(folder, items, IfExists.SKIP)
    assert [result.item for result in again.of(SKIPPED)] == [result.item for result in saved]
    assert [result.item for result in again.of(SAVED)] == [result.item for result in others]
    assert all(is_copy(again, place) for place in range(30))
    assert names_in(folder) == [item.name for item in items]


def test_what_the_system_itself_refuses_leaves_no_half_file(tmp_path: Path, folder: Path) -> None:
    small, large = make_items(tmp_path, "small.flac", "large.flac")
    large.source.write_bytes(b"x" * 3_000_000)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, before[1]))
    try:
        report = save(folder, [small, large])
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert outcomes(report) == [SAVED, FAILED]
    assert report.stopped_by is not None
    assert report.stopped_by.kind is ProblemKind.SAVE_DISK_FULL
    assert names_in(folder) == ["small.flac"]


def test_a_disk_that_says_it_is_full_only_when_flushed(
    tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(errno.EDQUOT, "Disk quota exceeded")

    monkeypatch.setattr(os, "fsync", full)
    report = save(folder, make_items(tmp_path, "a.flac", "b.flac"))
    assert outcomes(report) == [FAILED, CANCELLED]
    assert names_in(folder) == []


def test_a_file_system_that_knows_no_flush_serves_as_well(
    tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unknown(_: int) -> None:
        raise OSError(errno.EINVAL, "Invalid argument")

    monkeypatch.setattr(os, "fsync", unknown)
    report = save(folder, make_items(tmp_path, "a.flac"))
    assert is_copy(report, 0)


def test_a_file_is_on_the_disk_before_it_has_its_name(
    tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps: list[str] = []
    fsync, link = os.fsync, os.link

    def flush(descriptor: int) -> None:
        steps.append(f"flush {os.fstat(descriptor).st_size}" if not steps else "flush folder")
        fsync(descriptor)

    def name(beside: Path, path: Path) -> None:
        steps.append(f"name {path.name}")
        link(beside, path)

    monkeypatch.setattr(os, "fsync", flush)
    monkeypatch.setattr(os, "link", name)
    save(folder, make_items(tmp_path, "a.flac", size=3000))
    assert steps == ["flush 3000", "name a.flac", "flush folder"]


def test_a_long_clip_is_flushed_along_the_way(
    tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sizes: list[int] = []
    monkeypatch.setattr(os, "fsync", lambda fd: sizes.append(os.fstat(fd).st_size))
    save(folder, make_items(tmp_path, "a.flac", size=20_000_000))
    assert sizes[:3] == [8 * 1024 * 1024, 16 * 1024 * 1024, 20_000_000]


@pytest.mark.parametrize("code", [errno.EACCES, errno.EROFS])
def test_a_folder_that_takes_no_files_stops_at_once(
    tmp_path: Path, folder: Path, code: int
) -> None:
    def refuse(_: Path) -> BinaryIO:
        raise OSError(code, "refused")

    report = save_items(
        folder,
        make_items(tmp_path, "a.flac", "b.flac"),
        IfExists.NUMBER,
        cancelled=never,
        progress=ignore,
        open_new=refuse,
    )
    assert outcomes(report) == [FAILED, CANCELLED]
    assert report.stopped_by is not None
    assert report.stopped_by.kind is ProblemKind.SAVE_NOT_WRITABLE


def test_a_folder_that_cannot_be_made_stops_at_once(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    report = save(tmp_path / "file" / "folder", make_items(tmp_path, "a.flac", "b.flac"))
    assert outcomes(report) == [CANCELLED, CANCELLED]
    assert report.stopped_by is not None
    assert report.stopped_by.kind is ProblemKind.SAVE_NOT_WRITABLE
    assert report.results[1].problem == report.stopped_by


def test_a_file_that_cannot_be_replaced_is_its_own_problem(tmp_path: Path, folder: Path) -> None:
    (folder / "a.flac").mkdir(parents=True)
    report = save(folder, make_items(tmp_path, "a.flac", "b.flac"), IfExists.REPLACE)
    assert outcomes(report) == [FAILED, SAVED]
    assert report.results[0].problem is not None
    assert report.results[0].problem.kind is ProblemKind.SAVE_NOT_WRITABLE
    assert names_in(folder) == ["a.flac", "b.flac"]


def test_cancelling_within_a_clip_leaves_only_what_is_whole(tmp_path: Path, folder: Path) -> None:
    items = make_items(tmp_path, "a.flac", "b.flac", "c.flac", size=3_000_000)
    steps: list[tuple[int, int, int]] = []
    asked: list[None] = []

    def cancelled() -> bool:
        asked.append(None)
        return len(asked) > 20

    report = save_items(
        folder,
        items,
        IfExists.NUMBER,
        cancelled=cancelled,
        progress=lambda *step: steps.append(step),
    )
    saved = {result.item.name for result in report.of(SAVED)}
    assert len(saved) <= 1  # each has twelve pieces
    assert len(report.of(CANCELLED)) == 3 - len(saved)
    assert set(names_in(folder)) == saved
    assert report.stopped_by is None
    assert steps == sorted(steps)
    # Nothing more was written once it had said so.
    assert all(size <= 20 * COPY_CHUNK for _, _, size in steps)


def test_progress_tells_clips_and_bytes(tmp_path: Path, folder: Path) -> None:
    items = make_items(tmp_path, "a.flac", "b.flac", size=1_000_000)
    steps: list[tuple[int, int, int]] = []
    save_items(
        folder,
        items,
        IfExists.NUMBER,
        cancelled=never,
        progress=lambda *step: steps.append(step),
    )
    assert steps == sorted(steps)
    assert steps[-1] == (2, 2, 2_000_000)
    assert [step for step in steps if step[0] == 0]
    assert {total for _, total, _ in steps} == {2}


def test_another_format_is_converted_on_the_way(tmp_path: Path, folder: Path) -> None:
    source = tmp_path / "clip.flac"
    numbers = (np.sin(np.arange(30_000) / 20) * 9000).astype(np.int16)
    soundfile.write(source, numbers, 22050, format="FLAC")
    damaged = tmp_path / "damaged.flac"
    damaged.write_bytes(b"fLaC" + b"\0" * 500)
    report = save_items(
        folder,
        [SaveItem(1, damaged, "x.wav"), SaveItem(2, source, "a.wav")],
        IfExists.NUMBER,
        sound=SoundChoice(AudioFormat.WAV),
        cancelled=never,
        progress=ignore,
    )
    assert outcomes(report) == [FAILED, SAVED]
    assert report.results[0].problem is not None
    assert report.results[0].problem.kind is ProblemKind.DAMAGED
    decoded, rate = soundfile.read(folder / "a.wav", dtype="int16")
    assert rate == 22050
    assert np.array_equal(decoded, numbers)
    assert names_in(folder) == ["a.wav"]


def test_an_unforeseen_fault_is_one_clips_own(
    tmp_path: Path,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    convert = saving.convert

    def faulty(source: Path, *rest: object) -> bool:
        if source.name == "1.flac":
            raise RuntimeError("a bug")
        return convert(source, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(saving, "convert", faulty)
    report = save(folder, make_items(tmp_path, "a.flac", "b.flac"))
    assert outcomes(report) == [FAILED, SAVED]
    assert report.results[0].problem is not None
    assert report.results[0].problem.kind is ProblemKind.INTERNAL
    assert "a bug" in caplog.text
    assert names_in(folder) == ["b.flac"]


def test_nothing_to_save_makes_the_folder_and_an_empty_report(folder: Path) -> None:
    report = save(folder, [])
    assert report.results == ()
    assert folder.is_dir()


def test_the_name_limit_is_that_of_the_nearest_folder_there_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert name_limit(tmp_path / "not" / "yet") == min(255, os.pathconf(tmp_path, "PC_NAME_MAX"))
    monkeypatch.setattr(os, "pathconf", lambda path, name: 143)
    assert name_limit(tmp_path) == 143


def test_leftovers_of_a_killed_saving_are_swept_and_nothing_else(
    tmp_path: Path, folder: Path
) -> None:
    folder.mkdir()
    stem = ".bulktts-0123456789abcdef"
    left, of_others = f"{stem}.part", [f"{stem}", ".bulktts-01.part", f"{stem}.part.flac", ".part"]
    in_use, linked = ".bulktts-fedcba9876543210.part", ".bulktts-00000000000000ff.part"
    for name in (left, in_use, *of_others):
        (folder / name).write_bytes(b"half a clip")
    (folder / linked).symlink_to(tmp_path / "elsewhere")
    old = time.time() - 3700
    for name in (left, *of_others):
        os.utime(folder / name, (old, old))
    save(folder, make_items(tmp_path, "a.flac"))
    assert names_in(folder) == sorted(["a.flac", in_use, linked, *of_others])
    save(folder / "new", [])
    assert names_in(folder / "new") == []
