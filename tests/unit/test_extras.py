from __future__ import annotations

import csv
import errno
import hashlib
import os
import tracemalloc
import zipfile
from typing import TYPE_CHECKING

import pytest

from bulktts_gui.core import extras as extras_module
from bulktts_gui.core.clips import AudioFacts, Clip, ClipStatus, Problem, ProblemKind
from bulktts_gui.core.extras import (
    ExtrasDone,
    ExtrasWords,
    WantedClip,
    went_on,
    write_extras,
)
from bulktts_gui.core.orders import Extras
from bulktts_gui.core.saving import SaveItem, SaveOutcome, SaveReport, SaveResult

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

ALL = Extras(report=True, playlist=True, archive=True)
FULL = Problem(ProblemKind.SAVE_DISK_FULL)


def told(wanted: WantedClip, result: SaveResult | None) -> tuple[str, str]:
    if result is None:
        return "Missing", wanted.clip.status.name
    problem = result.problem.kind.value if result.problem else ""
    return result.outcome.name, problem


WORDS = ExtrasWords(tuple("123456789"), "report", "gone", told)


def never() -> bool:
    return False


def after(calls: int) -> Callable[[], bool]:
    """A person who says stop when asked for the so many-th time."""
    left = iter(range(calls))
    return lambda: next(left, None) is None


class Folder:
    """A folder to which clips were saved, and what is known of that."""

    def __init__(self, path: Path) -> None:
        self.path = path
        path.mkdir(exist_ok=True)
        self.clips: list[WantedClip] = []
        self.results: list[SaveResult] = []

    def _clip(self, status: ClipStatus, seconds: float | None) -> Clip:
        number = len(self.clips) + 1
        audio = None if seconds is None else AudioFacts(seconds, 48_000, 1, 100)
        clip = Clip(1, 1000 + number, f"Name {number}", status=status, audio=audio)
        self.clips.append(WantedClip(number, clip))
        return clip

    def saved(self, name: str, seconds: float = 2.5) -> None:
        path = self.path / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(name.encode() * 100)
        self._result(name, SaveOutcome.SAVED, seconds, path)

    def skipped(self, name: str, *, there: bool = True) -> None:
        if there:
            (self.path / name).write_bytes(b"the person's own")
        self._result(name, SaveOutcome.SKIPPED, 9.0, self.path / name)

    def failed(self, name: str) -> None:
        problem = Problem(ProblemKind.FILE_GONE)
        self._result(name, SaveOutcome.FAILED, 9.0, None, problem)

    def never_came(self) -> None:
        self._clip(ClipStatus.MISSING, None)

    def _result(
        self,
        name: str,
        outcome: SaveOutcome,
        seconds: float,
        path: Path | None,
        problem: Problem | None = None,
    ) -> None:
        clip = self._clip(ClipStatus.READY, seconds)
        item = SaveItem(clip.run_id, self.path / "cache", name)
        self.results.append(SaveResult(item, outcome, path, problem))

    @property
    def report(self) -> SaveReport:
        return SaveReport(self.path, tuple(self.results))

    def write(
        self,
        wanted: Extras = ALL,
        name: str = "batch",
        report: SaveReport | None = None,
        cancelled: Callable[[], bool] = never,
    ) -> ExtrasDone:
        return write_extras(
            self.path, wanted, name, report or self.report, self.clips, WORDS, cancelled=cancelled
        )

    def table(self, name: str = "report.csv") -> list[list[str]]:
        with (self.path / name).open(encoding="utf-8-sig", newline="") as file:
            return list(csv.reader(file, strict=True))[1:]

    def names(self) -> list[str]:
        return sorted(os.listdir(self.path))


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    made = Folder(tmp_path / "out")
    made.saved("1.mp3")
    made.never_came()
    made.saved("de/3 ü.mp3", 61.25)
    made.skipped("4.mp3")
    made.failed("5.mp3")
    return made


def test_the_report_tells_of_every_clip_that_was_wanted(folder: Folder) -> None:
    done = folder.write(Extras(report=True))
    assert done == ExtrasDone((folder.path / "report.csv",))

    def print_of(data: bytes) -> list[str]:
        return [str(len(data)), hashlib.sha256(data).hexdigest()]

    one, three = print_of(b"1.mp3" * 100), print_of("de/3 ü.mp3".encode() * 100)
    kept = print_of(b"the person's own")
    assert folder.table() == [
        ["1", "1001", "Name 1", "1.mp3", "0:00:02.500", *one, "SAVED", ""],
        ["2", "1002", "Name 2", "", "", "", "", "Missing", "MISSING"],
        ["3", "1003", "Name 3", "de/3 ü.mp3", "0:01:01.250", *three, "SAVED", ""],
        # Nobody knows how long the file is that was kept.
        ["4", "1004", "Name 4", "4.mp3", "", *kept, "SKIPPED", ""],
        ["5", "1005", "Name 5", "", "", "", "", "FAILED", "file-gone"],
    ]


def test_no_folder_of_this_computer_stands_in_anything(folder: Folder) -> None:
    done = folder.write()
    for file in done.files[:2]:
        assert str(folder.path.parent) not in file.read_text("utf-8-sig")
    with zipfile.ZipFile(done.files[2]) as archive:
        assert not any(str(folder.path.parent.name) in name for name in archive.namelist())


def test_the_playlist_plays_what_is_there_in_order(folder: Folder) -> None:
    folder.write(Extras(playlist=True))
    assert (folder.path / "batch.m3u8").read_text("utf-8").splitlines() == [
        "#EXTM3U",
        "#EXTINF:2,Name 1", "1.mp3",
        "#EXTINF:61,Name 3", "de/3 ü.mp3",
        "#EXTINF:9,Name 4", "4.mp3",
    ]  # fmt: skip


def test_the_zip_is_all_that_has_to_be_passed_on(folder: Folder) -> None:
    done = folder.write()
    assert [file.name for file in done.files] == ["report.csv", "batch.m3u8", "batch.zip"]
    with zipfile.ZipFile(done.files[2]) as archive:
        assert archive.testzip() is None
        names = ["1.mp3", "de/3 ü.mp3", "4.mp3", "report.csv", "batch.m3u8"]
        assert archive.namelist() == names
        for name in names:
            assert archive.read(name) == (folder.path / name).read_bytes()
    assert folder.names() == ["1.mp3", "4.mp3", "batch.m3u8", "batch.zip", "de", "report.csv"]


def test_files_that_are_there_stay_and_the_new_ones_get_a_number(folder: Folder) -> None:
    for name in ("report.csv", "report (2).csv", "batch.m3u8", "batch.zip"):
        (folder.path / name).write_text("mine")
    done = folder.write()
    assert [file.name for file in done.files] == [
        "report (3).csv", "batch (2).m3u8", "batch (2).zip",
    ]  # fmt: skip
    for name in ("report.csv", "report (2).csv", "batch.m3u8", "batch.zip"):
        assert (folder.path / name).read_text() == "mine"


@pytest.mark.parametrize("name", ["../up", "a/b", "", "CON", 'a"b:c', "..", "x" * 400])
def test_no_name_of_a_batch_leaves_the_folder(folder: Folder, name: str) -> None:
    done = folder.write(Extras(playlist=True, archive=True), name)
    assert done.problem is None
    assert {file.parent for file in done.files} == {folder.path}
    assert all(file.is_file() for file in done.files)
    assert sorted(os.listdir(folder.path.parent)) == ["out"]


@pytest.mark.parametrize("kind", ["=", "+", "-", "@", "＝", "\t"])
def test_no_cell_is_a_formula(tmp_path: Path, kind: str) -> None:
    folder = Folder(tmp_path / "out")
    clip = Clip(1, 7, f"{kind}HYPERLINK(1)")
    folder.clips.append(WantedClip(1, clip))
    folder.write(Extras(report=True))
    [row] = folder.table()
    assert row[2] == f"'{clip.name}"


def test_nothing_is_written_that_nobody_wanted(folder: Folder) -> None:
    before = folder.names()
    assert folder.write(Extras()) == ExtrasDone()
    assert folder.names() == before


def test_a_saving_that_stopped_waits_for_its_extras(folder: Folder) -> None:
    before = folder.names()
    stopped = SaveReport(folder.path, folder.report.results, FULL)
    assert folder.write(report=stopped) == ExtrasDone(was_stopped=True)
    assert folder.write(cancelled=after(0)) == ExtrasDone(was_stopped=True)
    assert folder.names() == before


def test_a_saving_that_went_on_has_all_in_its_extras(folder: Folder) -> None:
    items = [result.item for result in folder.results]
    first, rest = folder.results[:1], folder.results[1:]
    earlier = SaveReport(
        folder.path,
        (*first, *(SaveResult(item, SaveOutcome.CANCELLED, problem=FULL) for item in items[1:])),
        FULL,
    )
    whole = went_on(earlier, SaveReport(folder.path, tuple(reversed(rest))))
    assert whole == folder.report
    assert went_on(earlier, SaveReport(folder.path, (), FULL)).stopped_by == FULL
    folder.write(report=whole)
    assert [row[7] for row in folder.table()] == [
        "SAVED", "Missing", "SAVED", "SKIPPED", "FAILED",
    ]  # fmt: skip


def test_stopping_anywhere_leaves_whole_files_only(folder: Folder) -> None:
    before = set(folder.names())
    whole: dict[str, int] = {}
    calls = 0
    while (done := folder.write(cancelled=after(calls))).was_stopped:
        assert len(done.files) < 3
        new = set(folder.names()) - before
        assert not any(name.startswith(".") for name in new)
        for name in new:
            path = folder.path / name
            whole.setdefault(path.suffix, path.stat().st_size)
            assert path.stat().st_size == whole[path.suffix]
            path.unlink()
        calls += 1
    assert len(done.files) == 3
    assert calls > 8
    assert set(whole) == {".csv", ".m3u8"}


def test_what_cannot_be_written_keeps_nothing_else_from_being_written(
    folder: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_room(*_: object, **__: object) -> bool:
        raise OSError(errno.ENOSPC, "No space left on device")

    def broken(*_: object, **__: object) -> bool:
        raise RuntimeError

    monkeypatch.setattr(extras_module, "write_report", no_room)
    monkeypatch.setattr(extras_module, "write_zip", broken)
    done = folder.write()
    assert [file.name for file in done.files] == ["batch.m3u8"]
    assert done.problem == FULL
    assert not any(name.startswith(".") for name in folder.names())


def test_a_saved_file_that_was_taken_away_leaves_no_zip_without_it(folder: Folder) -> None:
    (folder.path / "1.mp3").unlink()
    done = folder.write()
    assert [file.name for file in done.files] == ["report.csv", "batch.m3u8"]
    assert done.problem == Problem(ProblemKind.FILE_GONE)
    assert folder.table()[0][3:] == ["1.mp3", "0:00:02.500", "", "", "SAVED", "gone"]


def test_a_kept_file_of_another_spelling_is_no_hindrance(tmp_path: Path) -> None:
    folder = Folder(tmp_path / "out")
    folder.saved("1.mp3")
    folder.skipped("A.mp3", there=False)  # on disk it is "a.mp3"
    done = folder.write()
    assert done.problem is None
    with zipfile.ZipFile(done.files[2]) as archive:
        assert archive.namelist() == ["1.mp3", "report.csv", "batch.m3u8"]


def test_a_folder_that_is_gone_is_a_problem_with_a_code(folder: Folder) -> None:
    gone = folder.path / "gone"
    done = write_extras(gone, ALL, "", folder.report, (), WORDS, cancelled=never)
    assert done == ExtrasDone((), Problem(ProblemKind.SAVE_NOT_WRITABLE))


def test_ten_thousand_clips_take_little_memory(tmp_path: Path) -> None:
    folder = Folder(tmp_path / "out")
    for number in range(10_000):
        folder.saved(f"{number}.mp3")
    tracemalloc.start()
    done = folder.write()
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert done.problem is None
    assert len(folder.table()) == 10_000
    # A zip's directory is held until its end: some hundred bytes a clip, and no more.
    assert peak < 20_000_000
