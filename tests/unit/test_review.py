"""The export of a review: a page with its clips, whole or not at all."""

from __future__ import annotations

import errno
import html
import os
import re
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bulktts_gui.core import receipt, saving, whole_file
from bulktts_gui.core.clips import ProblemError, ProblemKind
from bulktts_gui.core.formats import AudioFormat, SoundChoice
from bulktts_gui.core.review import ReviewClip, export_review, make_page
from tests.review_pages import WORDS, data_of, demo_clips, export, files_of, page_of

MOST = 2**63 - 1
SMALL = SoundChoice(AudioFormat.MP3, bitrate=96)


def never() -> bool:
    return False


def ignore(_done: int, _total: int) -> None:
    pass


# ------------------------------------------------------------------ the export


def test_a_review_is_a_page_with_its_clips_beside_it(tmp_path: Path) -> None:
    clips = demo_clips()[:3]
    made = export(tmp_path / "My review", clips)
    assert (made.path, made.clips, made.left_out) == (tmp_path / "My review", 3, ())
    assert made.page == made.path / "index.html"
    assert os.listdir(tmp_path) == ["My review"]
    files = files_of(made)
    found = {path for path in made.path.rglob("*") if path.is_file()}
    assert found == {made.page, *files}
    assert [path.read_bytes() for path in files] == [clip.source.read_bytes() for clip in clips]
    data = data_of(made.page.read_bytes())
    assert [clip["id"] for clip in data["clips"]] == [str(clip.run_id) for clip in clips]
    assert [clip["number"] for clip in data["clips"]] == [1, 2, 3]
    assert re.fullmatch("[0-9a-f]{16}", data["review"])


def test_clips_can_be_made_smaller_on_the_way(tmp_path: Path) -> None:
    clip = replace(demo_clips()[0], file_name="a.mp3")
    made = export_review(
        tmp_path, "r", [clip], WORDS, sound=SMALL, cancelled=never, progress=ignore
    )
    assert made is not None
    [file] = files_of(made)
    assert 0 < file.stat().st_size < clip.source.stat().st_size


def test_one_zip_holds_the_same_folder(tmp_path: Path) -> None:
    clips = demo_clips()[:3]
    folder = export(tmp_path / "My review", clips)
    steps: list[tuple[int, int]] = []
    made = export_review(
        tmp_path,
        "My review",
        clips,
        WORDS,
        packed=True,
        cancelled=never,
        progress=lambda done, total: steps.append((done, total)),
    )
    assert made is not None
    assert (made.path, made.page, made.clips) == (tmp_path / "My review.zip", None, 3)
    assert sorted(os.listdir(tmp_path)) == ["My review", "My review.zip"]
    with zipfile.ZipFile(made.path) as archive:
        assert archive.testzip() is None
        archive.extractall(tmp_path / "unpacked")
    for file in files_of(folder):
        again = tmp_path / "unpacked" / file.relative_to(tmp_path)
        assert again.read_bytes() == file.read_bytes()
    assert (tmp_path / "unpacked" / "My review" / "index.html").is_file()
    assert steps == sorted(steps)
    assert steps[-1] == (7, 7)


def test_a_zip_that_is_there_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "r.zip").write_text("mine")
    made = export_review(
        tmp_path, "r", demo_clips()[:1], WORDS, packed=True, cancelled=never, progress=ignore
    )
    assert made is not None
    assert made.path == tmp_path / "r (2).zip"
    assert zipfile.is_zipfile(made.path)
    assert (tmp_path / "r.zip").read_text() == "mine"


def test_what_is_there_already_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "r").mkdir()
    (tmp_path / "r (2)").write_text("mine")
    assert export(tmp_path / "r", demo_clips()[:1]).path == tmp_path / "r (3)"
    assert list((tmp_path / "r").iterdir()) == []
    assert (tmp_path / "r (2)").read_text() == "mine"


def test_a_clip_that_is_gone_is_told_and_not_on_the_page(tmp_path: Path) -> None:
    clips = demo_clips()[:2]
    clips[0] = replace(clips[0], source=tmp_path / "gone.flac")
    made = export(tmp_path / "r", clips)
    [left_out] = made.left_out
    assert left_out.item.run_id == clips[0].run_id
    assert left_out.problem is not None
    assert left_out.problem.kind is ProblemKind.FILE_GONE
    [shown] = data_of(page_of(made).read_bytes())["clips"]
    assert shown["id"] == str(clips[1].run_id)


def test_a_review_without_a_single_clip_is_a_problem(tmp_path: Path) -> None:
    with pytest.raises(ProblemError) as caught:
        export(tmp_path / "r", [ReviewClip(1, tmp_path / "gone.flac", "a.flac")])
    assert caught.value.problem.kind is ProblemKind.FILE_GONE
    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize("packed", [False, True])
def test_cancelling_anywhere_leaves_nothing(tmp_path: Path, packed: bool) -> None:
    calls = 0
    while True:
        left = iter(range(calls))
        made = export_review(
            tmp_path,
            "r",
            demo_clips()[:2],
            WORDS,
            packed=packed,
            cancelled=lambda left=left: next(left, None) is None,
            progress=ignore,
        )
        if made:
            break
        assert os.listdir(tmp_path) == []
        calls += 1
    assert calls > 3


def test_what_a_killed_export_left_is_swept_away_in_time(tmp_path: Path) -> None:
    old, new, other = (tmp_path / f".bulktts-{name}.part" for name in ("0" * 16, "1" * 16, "mine"))
    for folder in (old, new, other):
        (folder / "r" / "clips").mkdir(parents=True)
        (folder / "r" / "clips" / "a.flac").touch()
        os.utime(folder / "r", (0, 0))
        os.utime(folder, (0, 0))
    for folder in (old, other):
        os.utime(folder / "r" / "clips" / "a.flac", (0, 0))
        os.utime(folder / "r" / "clips", (0, 0))
    export(tmp_path / "r", demo_clips()[:1])
    assert [folder.exists() for folder in (old, new, other)] == [False, True, True]


def full(*_: object) -> bool:
    raise OSError(errno.ENOSPC, "No space left on device")


@pytest.mark.parametrize("place", ["clips", "page", "zip"])
def test_a_full_disk_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    module, name = {
        "clips": (saving, "convert"),
        "page": (whole_file, "flush"),
        "zip": (receipt, "_pack"),
    }[place]
    monkeypatch.setattr(module, name, full)
    with pytest.raises(ProblemError) as caught:
        export_review(
            tmp_path, "r", demo_clips()[:2], WORDS, packed=True, cancelled=never, progress=ignore
        )
    assert caught.value.problem.kind is ProblemKind.SAVE_DISK_FULL
    assert os.listdir(tmp_path) == []


def test_a_place_that_takes_no_folder_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(ProblemError) as caught:
        export(tmp_path / "file" / "r", demo_clips()[:1])
    assert caught.value.problem.kind is ProblemKind.SAVE_NOT_WRITABLE


@given(st.text(), st.text(), st.integers(1, MOST))
@example("</script><!--<script>", "</script>\u2028\ud800${title}", MOST)
@settings(max_examples=100, deadline=None)
def test_any_text_comes_to_the_script_as_it_was(name: str, text: str, run_id: int) -> None:
    clip = ReviewClip(run_id, Path("a"), "a.flac", name, text)
    words = replace(WORDS, title=name, cannot_play=text)
    page = make_page([(clip, "a.flac")], words, "review1")
    data = data_of(page)
    [shown] = data["clips"]
    assert shown["id"] == str(run_id)
    assert (shown["name"], shown["text"]) == (name or "a.flac", text)
    assert data["words"]["cannot_play"] == text
    head, _, body = page.partition(b"</title>")
    assert html.escape(name).encode("utf-8", "replace") in head
    # Its own two scripts, and no markup of anybody else's.
    assert page.count(b"<script") == page.count(b"</script") == 2
    assert b"<!--" not in body


@pytest.mark.parametrize(("direction", "review_id"), [("up", "a"), ("ltr", "a b"), ("rtl", '"')])
def test_what_would_break_the_page_is_refused(direction: str, review_id: str) -> None:
    with pytest.raises(ValueError, match="not a direction"):
        make_page([], replace(WORDS, dir=direction), review_id)
