from __future__ import annotations

import csv
import errno
import hashlib
import io
import os
import zipfile
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bulktts_gui.core import whole_file
from bulktts_gui.core.clips import ProblemError, ProblemKind
from bulktts_gui.core.formats import COPY_CHUNK
from bulktts_gui.core.names import plan_names
from bulktts_gui.core.receipt import (
    ReceiptRow,
    Track,
    write_playlist,
    write_report,
    write_zip,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

HEADER = ["#", "Run id", "Name", "File", "Length", "Size", "SHA-256", "Verdict", "Reason"]
SAME_FOLDER = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
TEXTS = st.text(st.characters(codec="utf-8"), max_size=40)


def never() -> bool:
    return False


def after(calls: int) -> Callable[[], bool]:
    """A person who says stop when asked for the so many-th time."""
    left = iter(range(calls))
    return lambda: next(left, None) is None


def report(path: Path, *rows: ReceiptRow, must_stop: Callable[[], bool] = never) -> list[list[str]]:
    """The report's rows below its header, as a spreadsheet would read them; [] when stopped."""
    if not write_report(path, HEADER, rows, gone="gone", must_stop=must_stop):
        return []
    with path.open(encoding="utf-8-sig", newline="") as file:
        header, *found = csv.reader(file, strict=True)
    assert header == HEADER
    return found


# ------------------------------------------------------------------ the report


def test_a_saved_clip_is_told_with_what_lies_on_the_disk(tmp_path: Path) -> None:
    clip = tmp_path / "de" / "a.flac"
    clip.parent.mkdir()
    clip.write_bytes(b"sound" * 100_000)
    row = ReceiptRow(7, "123", 'Name, "quoted"\nשלום', clip, 3723.4567, "Kept", "odd")
    start = ["7", "123", row.name]
    checksum = hashlib.sha256(clip.read_bytes()).hexdigest()
    assert report(tmp_path / "report.csv", row) == [
        [*start, "de/a.flac", "1:02:03.457", "500000", checksum, "Kept", "odd"]
    ]
    assert (tmp_path / "report.csv").read_bytes().startswith(b"\xef\xbb\xbf#,Run id")


def test_what_was_not_saved_has_its_reason_and_no_figures(tmp_path: Path) -> None:
    missing = ReceiptRow(1, "1", reason="The service has no such run.")
    gone = ReceiptRow(2, "2", path=tmp_path / "was-here.flac")
    assert report(tmp_path / "report.csv", missing, gone) == [
        ["1", "1", "", "", "", "", "", "", "The service has no such run."],
        ["2", "2", "", "was-here.flac", "", "", "", "", "gone"],
    ]


def test_no_folder_of_this_computer_is_told(tmp_path: Path) -> None:
    elsewhere = tmp_path / "private" / "a.flac"
    elsewhere.parent.mkdir()
    elsewhere.touch()
    (tmp_path / "out").mkdir()
    [row] = report(tmp_path / "out" / "report.csv", ReceiptRow(1, "1", path=elsewhere))
    assert row[3] == "a.flac"
    assert "private" not in (tmp_path / "out" / "report.csv").read_text("utf-8")


def test_stopping_leaves_the_old_report(tmp_path: Path) -> None:
    clip = tmp_path / "a.flac"
    clip.write_bytes(b"x" * 3 * COPY_CHUNK)
    target = tmp_path / "report.csv"
    target.write_text("old")
    for calls in range(4):
        assert report(target, ReceiptRow(1, "1", path=clip), must_stop=after(calls)) == []
    assert (target.read_text(), sorted(os.listdir(tmp_path))) == ("old", ["a.flac", "report.csv"])


@SAME_FOLDER
@given(TEXTS, TEXTS, TEXTS)
def test_any_text_stays_in_its_cell_and_no_cell_is_a_formula(
    tmp_path: Path, name: str, verdict: str, reason: str
) -> None:
    row = ReceiptRow(1, "-5", name, None, None, verdict, reason)
    [cells] = report(tmp_path / "report.csv", row)
    assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n")) for cell in cells)
    assert [cell.removeprefix("'") for cell in (cells[2], cells[7], cells[8])] == [
        text.removeprefix("'") for text in (name, verdict, reason)
    ]


# ------------------------------------------------------------------ the playlist


def test_a_playlist_has_names_lengths_and_relative_paths(tmp_path: Path) -> None:
    tracks = [
        Track(tmp_path / "a.flac", "First, עברית", 7.6),
        Track(tmp_path / "de" / "#1 b.mp3", "", 0.2),
        Track(tmp_path / "#2.mp3", "two\r\n#EXTM3U\u2028lines\x00"),
        Track(tmp_path.parent / "up.mp3", "up", 60),
    ]
    target = tmp_path / "list.m3u8"
    write_playlist(target, tracks)
    assert target.read_bytes().decode("utf-8") == (
        "#EXTM3U\n#EXTINF:8,First, עברית\na.flac\n#EXTINF:1,#1 b\nde/#1 b.mp3\n"
        "#EXTINF:-1,two #EXTM3U lines\n./#2.mp3\n#EXTINF:60,up\n../up.mp3\n"
    )
    assert sorted(os.listdir(tmp_path)) == ["list.m3u8"]


@SAME_FOLDER
@given(st.lists(st.tuples(TEXTS, st.floats(0, 1e6) | st.none()), max_size=5))
def test_any_names_make_two_lines_for_each_clip(
    tmp_path: Path, clips: list[tuple[str, float | None]]
) -> None:
    files = plan_names([(place, name) for place, (name, _) in enumerate(clips)])
    tracks = [
        Track(tmp_path / file, name, seconds)
        for file, (name, seconds) in zip(files, clips, strict=True)
    ]
    write_playlist(tmp_path / "list.m3u8", tracks)
    first, *lines = (tmp_path / "list.m3u8").read_bytes().decode().splitlines()
    assert first == "#EXTM3U"
    assert all(line.startswith("#EXTINF:") for line in lines[::2])
    assert [line.removeprefix("./") for line in lines[1::2]] == files


def test_a_path_that_breaks_lines_is_refused_and_the_old_list_stays(tmp_path: Path) -> None:
    target = tmp_path / "list.m3u8"
    target.write_text("old")
    with pytest.raises(ValueError, match="lines"):
        write_playlist(target, [Track(tmp_path / "a\nb.flac")])
    assert (target.read_text(), os.listdir(tmp_path)) == ("old", ["list.m3u8"])


def test_a_playlist_that_cannot_be_written_is_a_problem_with_a_code(tmp_path: Path) -> None:
    with pytest.raises(ProblemError) as caught:
        write_playlist(tmp_path / "gone" / "list.m3u8", [])
    assert caught.value.problem.kind is ProblemKind.SAVE_NOT_WRITABLE


# ------------------------------------------------------------------ the zip


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of saved files, one of them deeper."""
    place = tmp_path / "clips"
    (place / "de").mkdir(parents=True)
    for name in ("1 שלום.flac", "2.mp3", "de/3.ogg", "4.wav", "report.csv"):
        (place / name).write_bytes(name.encode() * 60_000)
    return place


def files_of(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())


def pack(target: Path, folder: Path, **more: object) -> bool:
    options: dict[str, object] = {"must_stop": never, **more}
    return write_zip(target, folder, files_of(folder), **options)


def test_a_zip_holds_every_file_under_its_name(tmp_path: Path, folder: Path) -> None:
    steps: list[tuple[int, int]] = []
    target = tmp_path / "all.zip"
    assert pack(target, folder, progress=lambda done, total: steps.append((done, total)))
    assert steps == [(done, 5) for done in range(1, 6)]
    with zipfile.ZipFile(target) as archive:
        assert archive.testzip() is None
        for file in files_of(folder):
            info = archive.getinfo(file.relative_to(folder).as_posix())
            assert archive.read(info) == file.read_bytes()
            stored = file.suffix in {".flac", ".mp3", ".ogg"}
            assert info.compress_type == (zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED)
        assert len(archive.infolist()) == 5
        archive.extractall(tmp_path / "out")
    assert len(files_of(tmp_path / "out")) == 5


def test_files_older_than_zip_itself_are_packed(tmp_path: Path, folder: Path) -> None:
    os.utime(folder / "2.mp3", (0, 0))
    os.utime(folder / "4.wav", (2**33, 2**33))
    assert pack(tmp_path / "all.zip", folder)


def test_stopping_anywhere_leaves_the_old_zip_alone(tmp_path: Path, folder: Path) -> None:
    target = tmp_path / "all.zip"
    target.write_text("old")
    calls = 0
    while not pack(target, folder, must_stop=after(calls)):
        assert (target.read_text(), sorted(os.listdir(tmp_path))) == ("old", ["all.zip", "clips"])
        calls += 1
    assert calls > 5
    assert zipfile.is_zipfile(target)


def test_small_files_too_are_brought_to_the_disk_along_the_way(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "clips"
    place.mkdir()
    for number in range(30):
        (place / f"{number}.flac").write_bytes(bytes(100_000))
    flushed = [0]
    flush = whole_file.flush

    def noted(file: io.FileIO) -> None:
        flush(file)
        flushed.append(file.tell())

    monkeypatch.setattr(whole_file, "flush", noted)
    monkeypatch.setattr(whole_file, "_FLUSH_EVERY", 1_000_000)
    assert pack(tmp_path / "all.zip", place)
    waited = [after - before for before, after in pairwise(flushed)]
    assert max(waited) < 1_200_000
    assert sum(waited) > 3_000_000


class FullDisk(io.FileIO):
    """A file on a disk that has room for so many bytes; `taken` is how many were written."""

    def __init__(self, path: Path, room: int) -> None:
        super().__init__(path, "x+b")
        self._room = room
        self.taken = 0

    def write(self, data: bytes) -> int:
        if self.taken + len(data) > self._room:
            raise OSError(errno.ENOSPC, "No space left on device")
        self.taken += len(data)
        return super().write(data)


@pytest.mark.parametrize("lack", [1, 30, 1000, 500_000, 1_000_000, 10**9])
def test_a_full_disk_leaves_nothing(tmp_path: Path, folder: Path, lack: int) -> None:
    target = tmp_path / "all.zip"
    roomy: list[FullDisk] = []
    pack(target, folder, open_new=lambda path: roomy.append(FullDisk(path, 10**9)) or roomy[0])
    target.unlink()
    with pytest.raises(ProblemError) as caught:
        pack(target, folder, open_new=lambda path: FullDisk(path, roomy[0].taken - lack))
    assert caught.value.problem.kind is ProblemKind.SAVE_DISK_FULL
    assert os.listdir(tmp_path) == ["clips"]


def test_a_file_that_is_gone_leaves_no_zip_without_it(tmp_path: Path, folder: Path) -> None:
    with pytest.raises(ProblemError) as caught:
        write_zip(tmp_path / "all.zip", folder, [folder / "no.flac"], must_stop=never)
    assert caught.value.problem.kind is ProblemKind.FILE_GONE
    assert os.listdir(tmp_path) == ["clips"]


@pytest.mark.parametrize(
    "name", ["../out.flac", "a/../../out.flac", "..\\out.flac", "C:out.flac", "", "a\0b"]
)
def test_no_name_leaves_the_folder(tmp_path: Path, folder: Path, name: str) -> None:
    with pytest.raises(ValueError, match="leave"):
        write_zip(tmp_path / "all.zip", folder, [folder / name], must_stop=never)
    with pytest.raises(ValueError, match="subpath"):
        write_zip(tmp_path / "all.zip", folder, [tmp_path / "out.flac"], must_stop=never)
    assert os.listdir(tmp_path) == ["clips"]


def test_two_names_that_windows_takes_for_one_are_refused(tmp_path: Path, folder: Path) -> None:
    (folder / "A.flac").touch()
    (folder / "a.FLAC").touch()
    with pytest.raises(ValueError, match="one name"):
        pack(tmp_path / "all.zip", folder)


@SAME_FOLDER
@given(st.lists(TEXTS, min_size=1, max_size=4))
def test_the_names_of_any_sheet_are_the_same_in_the_zip(tmp_path: Path, names: list[str]) -> None:
    place = tmp_path / "any"
    place.mkdir(exist_ok=True)
    files = [place / name for name in plan_names(list(enumerate(names)))]
    for file in files:
        file.write_text(file.name, encoding="utf-8")
    assert write_zip(tmp_path / "any.zip", place, files, must_stop=never)
    with zipfile.ZipFile(tmp_path / "any.zip") as archive:
        assert archive.namelist() == [file.name for file in files]
        assert [archive.read(name).decode() for name in archive.namelist()] == archive.namelist()


def test_more_than_four_gigabytes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # The fields for large files, without large files: the limits are moved to where ours are.
    monkeypatch.setattr(zipfile, "ZIP64_LIMIT", 1000)
    monkeypatch.setattr("bulktts_gui.core.receipt._MAY_BE_LARGE", 500)
    place = tmp_path / "clips"
    place.mkdir()
    for number in range(3):
        (place / f"{number}.flac").write_bytes(bytes([number]) * 5000)
    assert pack(tmp_path / "all.zip", place)
    monkeypatch.undo()
    with zipfile.ZipFile(tmp_path / "all.zip") as archive:
        assert archive.testzip() is None
        assert [info.extract_version for info in archive.infolist()] == [45, 45, 45]
