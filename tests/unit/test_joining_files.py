"""The files of a join: their names, and that nothing is lost or left when it fails."""

from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import mutagen.flac
import mutagen.id3
import mutagen.oggvorbis
import pytest

from bulktts_gui.core import file_group, joining
from bulktts_gui.core.captions import CaptionFormat
from bulktts_gui.core.clips import ProblemKind
from bulktts_gui.core.formats import AudioFormat
from bulktts_gui.core.joining import (
    JOINED_FORMATS,
    JoinError,
    JoinOptions,
    files_for,
    join,
)
from tests.unit.join_clips import (
    BOTH,
    go_on,
    make,
    names,
    no_news,
    tones,
)

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.fixture
def out(tmp_path: Path) -> Path:
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


def test_a_taken_name_numbers_all_the_files_alike(tmp_path: Path, out: Path) -> None:
    pieces = tones(tmp_path)
    (out / "a.srt").write_text("mine")
    (out / "a (2).wav").write_text("mine too")
    joined = make(pieces, out / "a.wav", captions=frozenset({CaptionFormat.SRT}))
    assert [path.name for path in joined.files] == ["a (3).wav", "a (3).cue", "a (3).srt"]
    assert 'FILE "a (3).wav" WAVE' in (out / "a (3).cue").read_text("utf-8")
    assert (out / "a.srt").read_text() == "mine"
    assert (out / "a (2).wav").read_text() == "mine too"


def test_files_are_replaced_where_that_is_wanted(tmp_path: Path, out: Path) -> None:
    pieces = tones(tmp_path)
    options = JoinOptions(AudioFormat.WAV, captions=BOTH)
    target = out / "a.wav"
    for path in files_for(target, options):
        path.write_text("old")
    make(pieces, target, files_for(target, options), captions=BOTH)
    assert names(out) == ["a.cue", "a.srt", "a.vtt", "a.wav"]
    assert all(path.read_bytes() != b"old" for path in out.iterdir())


@pytest.mark.skipif(os.name == "nt", reason="no such names there")
def test_a_name_that_a_cue_sheet_cannot_say(tmp_path: Path, out: Path) -> None:
    (out / "say 'hi'.wav").write_text("mine")
    joined = make(tones(tmp_path), out / 'say "hi".wav', [out / 'say "hi".wav'])
    assert joined.files[0].name == "say 'hi' (2).wav"
    assert (out / "say 'hi'.wav").read_text() == "mine"
    assert "FILE \"say 'hi' (2).wav\" WAVE" in (out / "say 'hi' (2).cue").read_text("utf-8")


@pytest.mark.parametrize("fmt", JOINED_FORMATS)
def test_a_clip_that_is_gone_or_broken_leaves_nothing(
    tmp_path: Path, out: Path, fmt: AudioFormat
) -> None:
    pieces = tones(tmp_path)
    whole = pieces[2].source.read_bytes()
    for data, kind in (
        (whole[: len(whole) // 2], ProblemKind.DAMAGED),
        (b"not a sound", ProblemKind.DAMAGED),
        (None, ProblemKind.FILE_GONE),
    ):
        pieces[2].source.unlink()
        if data is not None:
            pieces[2].source.write_bytes(data)
        with pytest.raises(JoinError) as caught:
            make(pieces, out / f"a{fmt.suffix}", captions=BOTH)
        assert (caught.value.problem.kind, caught.value.place) == (kind, 2)
        assert names(out) == []


def test_a_clip_that_goes_away_meanwhile_leaves_nothing(tmp_path: Path, out: Path) -> None:
    pieces = tones(tmp_path)

    def lose(_done: int, _total: int) -> None:
        pieces[3].source.unlink(missing_ok=True)

    with pytest.raises(JoinError) as caught:
        join(pieces, out / "a.mp3", JoinOptions(), check=go_on, progress=lose)
    assert (caught.value.problem.kind, caught.value.place) == (ProblemKind.FILE_GONE, 3)
    assert names(out) == []


@pytest.mark.parametrize("fmt", JOINED_FORMATS)
def test_a_full_disk_leaves_nothing(
    tmp_path: Path, out: Path, fmt: AudioFormat, monkeypatch: pytest.MonkeyPatch
) -> None:
    pieces = tones(tmp_path)
    real = joining.FlushingFile.write
    for room in (0, 1000, 4000):
        left = room

        def write(self: object, data: bytes) -> int:
            nonlocal left
            left -= len(data)
            if left < 0:
                raise OSError(errno.ENOSPC, "full")
            return real(self, data)

        with monkeypatch.context() as patch:
            patch.setattr(joining.FlushingFile, "write", write)
            with pytest.raises(JoinError) as caught:
                make(pieces, out / f"a{fmt.suffix}", captions=BOTH)
        assert caught.value.problem.kind is ProblemKind.SAVE_DISK_FULL
        assert caught.value.place is None
        assert names(out) == []


@pytest.mark.parametrize("suffix", [".flac", ".ogg"])
def test_no_room_for_the_chapters_leaves_nothing(
    tmp_path: Path, out: Path, suffix: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise mutagen.MutagenError(OSError(errno.ENOSPC, "full"))

    monkeypatch.setattr(mutagen.flac.FLAC, "save", full)
    monkeypatch.setattr(mutagen.oggvorbis.OggVorbis, "save", full)
    with pytest.raises(JoinError) as caught:
        make(tones(tmp_path), out / f"a{suffix}")
    assert caught.value.problem.kind is ProblemKind.SAVE_DISK_FULL
    assert names(out) == []


def test_a_folder_that_takes_no_files(tmp_path: Path, out: Path) -> None:
    pieces = tones(tmp_path)
    (out / "file").write_text("")
    with pytest.raises(JoinError) as caught:
        make(pieces, out / "file" / "a.mp3")
    assert caught.value.problem.kind is ProblemKind.SAVE_NOT_WRITABLE
    (out / "file").unlink()
    (out / "a.cue").mkdir()
    with pytest.raises(JoinError) as caught:
        make(pieces, out / "a.wav", [out / "a.cue"])
    assert caught.value.problem.kind is ProblemKind.SAVE_NOT_WRITABLE
    assert names(out) == ["a.cue"]


def test_a_folder_is_made_for_the_file_and_goes_with_it(tmp_path: Path, out: Path) -> None:
    pieces = tones(tmp_path)
    joined = make(pieces, out / "new" / "er" / "a.mp3")
    assert joined.files == (out / "new" / "er" / "a.mp3",)
    data = pieces[3].source.read_bytes()
    pieces[3].source.write_bytes(data[: len(data) // 2])
    for target in (out / "new" / "other" / "a.mp3", out / "a" / "b" / "c.mp3"):
        with pytest.raises(JoinError):
            make(pieces, target)
    assert names(out) == ["new"]
    assert names(out / "new") == ["er"]


@pytest.mark.parametrize("fmt", JOINED_FORMATS)
def test_giving_up_at_any_moment_leaves_nothing(
    tmp_path: Path, out: Path, fmt: AudioFormat
) -> None:
    class GivenUpError(Exception):
        pass

    pieces = tones(tmp_path)
    total = 0

    def count() -> None:
        nonlocal total
        total += 1

    target, options = out / f"a{fmt.suffix}", JoinOptions(fmt)
    join(pieces, target, options, check=count, progress=no_news)
    for path in out.iterdir():
        path.unlink()
    for moment in range(1, total + 1):
        left = moment

        def check() -> None:
            nonlocal left
            left -= 1
            if not left:
                raise GivenUpError

        with pytest.raises(GivenUpError):
            join(pieces, target, options, check=check, progress=no_news)
        assert names(out) == []


@pytest.mark.parametrize("fails_at", range(1, 5))
def test_a_rename_that_fails_takes_back_the_others(
    tmp_path: Path, out: Path, monkeypatch: pytest.MonkeyPatch, fails_at: int
) -> None:
    real = file_group.move_without_replacing
    moves = 0

    def move(beside: Path, path: Path) -> None:
        nonlocal moves
        moves += 1
        if moves == fails_at:
            raise OSError(errno.EACCES, "no")
        real(beside, path)

    monkeypatch.setattr(file_group, "move_without_replacing", move)
    with pytest.raises(JoinError):
        make(tones(tmp_path), out / "a.wav", captions=BOTH)
    assert names(out) == []


@pytest.mark.parametrize("has_links", [True, False])
@pytest.mark.parametrize("old", [("wav", "cue", "srt", "vtt"), ("wav", "srt"), ("cue",)])
def test_a_replacing_that_fails_midway_brings_all_back(
    tmp_path: Path,
    out: Path,
    monkeypatch: pytest.MonkeyPatch,
    old: tuple[str, ...],
    has_links: bool,
) -> None:
    pieces = tones(tmp_path)
    target = out / "a.wav"
    files = files_for(target, JoinOptions(AudioFormat.WAV, captions=BOTH))
    before = {f"a.{kind}": f"old {kind}" for kind in old}
    left = 0

    def failing(real: Callable[..., Any]) -> Callable[..., Any]:
        def act(*paths: Any) -> Any:
            nonlocal left
            left -= 1
            if left == 0:
                raise PermissionError(errno.EACCES, "no")
            return real(*paths)

        return act

    def no_links(*_: object) -> None:
        raise OSError(errno.EPERM, "no links here")

    failures = 0
    for moment in range(1, 20):
        for path in out.iterdir():
            path.unlink()
        for name, text in before.items():
            (out / name).write_text(text)
        left = moment
        with monkeypatch.context() as patch:
            patch.setattr(Path, "replace", failing(Path.replace))
            patch.setattr(Path, "rename", failing(Path.rename))
            patch.setattr(os, "link", failing(os.link) if has_links else no_links)
            try:
                make(pieces, target, files, captions=BOTH)
            except JoinError:
                failures += 1
                there = {path.name: path.read_text() for path in out.iterdir()}
                assert there == before, f"the step {moment} failed"
            else:
                # A link that cannot be made is done without.
                assert names(out) == ["a.cue", "a.srt", "a.vtt", "a.wav"]
        if left > 0:
            break  # fewer steps than that are needed
    assert left > 0
    assert failures >= len(old)


def test_what_cannot_be_brought_back_is_kept(
    tmp_path: Path, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (out / "a.flac").write_text("old")

    def stuck(*_: object) -> None:
        raise PermissionError(errno.EACCES, "no")

    monkeypatch.setattr(os, "link", stuck)
    monkeypatch.setattr(Path, "replace", stuck)
    with pytest.raises(JoinError):
        make(tones(tmp_path), out / "a.flac", [out / "a.flac"])
    (kept,) = out.iterdir()
    assert kept.read_text() == "old"
    assert not kept.name.endswith(".part"), "saving would clear it away"


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_link_is_replaced_and_not_what_it_leads_to(tmp_path: Path, out: Path) -> None:
    (tmp_path / "mine").write_text("mine")
    (out / "a.flac").symlink_to(tmp_path / "mine")
    joined = make(tones(tmp_path), out / "a.flac", [out / "a.flac"])
    assert joined.files == (out / "a.flac",)
    assert not (out / "a.flac").is_symlink()
    assert (tmp_path / "mine").read_text() == "mine"
    assert names(out) == ["a.flac"]


def test_a_clip_is_not_replaced_by_what_it_becomes_a_part_of(tmp_path: Path, out: Path) -> None:
    pieces = tones(out)
    clip = pieces[1].source
    before = clip.read_bytes()
    joined = make(pieces, clip, [clip])
    assert joined.files == (out / "clip 1 (2).flac",)
    assert clip.read_bytes() == before


def test_only_the_files_that_were_agreed_on_are_replaced(tmp_path: Path, out: Path) -> None:
    for kind in ("wav", "cue", "srt"):
        (out / f"a.{kind}").write_text(f"old {kind}")
    # Whoever was asked saw the first two; the captions have come since.
    agreed = [out / "a.wav", out / "a.cue"]
    joined = make(tones(tmp_path), out / "a.wav", agreed, captions=frozenset({CaptionFormat.SRT}))
    assert [path.name for path in joined.files] == ["a (2).wav", "a (2).cue", "a (2).srt"]
    assert (out / "a.wav").read_text() == "old wav"
    assert (out / "a.cue").read_text() == "old cue"


def test_a_name_that_is_taken_at_the_last_moment_is_not_replaced(
    tmp_path: Path, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = file_group.move_without_replacing

    def move(beside: Path, path: Path) -> None:
        if path.name == "a.mp3":
            path.write_text("mine")
        real(beside, path)

    monkeypatch.setattr(file_group, "move_without_replacing", move)
    joined = make(tones(tmp_path), out / "a.mp3", captions=frozenset({CaptionFormat.SRT}))
    assert [path.name for path in joined.files] == ["a (2).mp3", "a (2).srt"]
    assert names(out) == ["a (2).mp3", "a (2).srt", "a.mp3"]
    assert (out / "a.mp3").read_text() == "mine"


def test_nothing_to_join_is_a_mistake_of_the_caller(tmp_path: Path, out: Path) -> None:
    with pytest.raises(ValueError, match="nothing"):
        make([], out / "a.mp3")
    with pytest.raises(ValueError, match="name"):
        join(tones(tmp_path), out / "a.wav", JoinOptions(), check=go_on, progress=no_news)
    assert names(out) == []
