from __future__ import annotations

import errno
import json
import os
import shutil
import subprocess
import tracemalloc
from pathlib import Path
from typing import TYPE_CHECKING, Any

import mutagen.flac
import mutagen.id3
import mutagen.oggvorbis
import numpy as np
import pytest
import soundfile

from bulktts_gui.core import file_group, joining
from bulktts_gui.core.captions import CaptionFormat
from bulktts_gui.core.clips import ProblemKind
from bulktts_gui.core.formats import AudioFormat
from bulktts_gui.core.joining import (
    JOINED_FORMATS,
    Joined,
    JoinError,
    JoinOptions,
    Piece,
    files_for,
    join,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

RATE = 22050
TONES = (400, 1000, 700, 1600)
LOSSLESS = (AudioFormat.FLAC, AudioFormat.WAV)
BOTH = frozenset(CaptionFormat)
NASTY_TITLES = ('a "quoted"\nname', "\0", "x" * 10_000, "\U0001f600 \ud800 שלום")


def go_on() -> None:
    """Never gives up."""


def no_news(_done: int, _total: int) -> None:
    """Nobody looks."""


def tone(hertz: float, frames: int, rate: int = RATE) -> np.ndarray:
    return (np.sin(2 * np.pi * hertz * np.arange(frames) / rate) * 12000).astype(np.int16)


def clip(path: Path, samples: np.ndarray, rate: int = RATE, subtype: str = "PCM_16") -> Piece:
    soundfile.write(path, samples, rate, subtype=subtype, format="FLAC")
    return Piece(path, path.stem, f"This is {path.stem}.")


def tones(folder: Path, rates: tuple[int, ...] = (RATE,) * 4) -> list[Piece]:
    """Clips of about a second, each with a pitch of its own."""
    return [
        clip(folder / f"clip {n}.flac", tone(hertz, rate + 37 * n, rate), rate)
        for n, (hertz, rate) in enumerate(zip(TONES, rates, strict=True))
    ]


def make(
    pieces: list[Piece], target: Path, replaceable: Collection[Path] = (), **options: object
) -> Joined:
    made = JoinOptions(AudioFormat(target.suffix[1:]), **options)  # type: ignore[arg-type]
    return join(pieces, target, made, check=go_on, progress=no_news, replaceable=replaceable)


def loudest_hertz(samples: np.ndarray, rate: int) -> float:
    if samples.ndim > 1:
        samples = samples[:, 0]
    spectrum = np.abs(np.fft.rfft(samples * np.hanning(len(samples))))
    return float(np.argmax(spectrum)) * rate / len(samples)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.fixture
def out(tmp_path: Path) -> Path:
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


# ---------------------------------------------------------------------------- the sound


@pytest.mark.parametrize("fmt", LOSSLESS)
@pytest.mark.parametrize("subtype", ["PCM_16", "PCM_24"])
def test_clips_that_need_no_change_keep_every_sample(
    tmp_path: Path, out: Path, fmt: AudioFormat, subtype: str
) -> None:
    random = np.random.default_rng(6)
    sounds = [
        random.integers(-(2**31), 2**31, size, np.int32, endpoint=False)
        for size in (1, 40_000, 100_001)
    ]
    sounds = [sound >> 8 << 8 if subtype == "PCM_24" else sound >> 16 << 16 for sound in sounds]
    pieces = [
        clip(tmp_path / f"{n}.flac", sound, subtype=subtype) for n, sound in enumerate(sounds)
    ]
    joined = make(pieces, out / f"a{fmt.suffix}", pause=0.25)
    gap = np.zeros(round(0.25 * RATE), np.int32)
    wanted = np.concatenate([sounds[0], gap, sounds[1], gap, sounds[2]])
    back, rate = soundfile.read(joined.files[0], dtype="int32")
    assert rate == RATE
    assert soundfile.info(str(joined.files[0])).subtype == subtype
    assert joined.frames == len(back) == len(wanted)
    assert np.array_equal(back, wanted)


@pytest.mark.parametrize("fmt", JOINED_FORMATS)
def test_every_clip_is_heard_at_its_place(tmp_path: Path, out: Path, fmt: AudioFormat) -> None:
    pieces = tones(tmp_path, (RATE, 44100, RATE, 8000))
    joined = make(pieces, out / f"a{fmt.suffix}", pause=0.5)
    back, rate = soundfile.read(joined.files[0])
    assert rate == joined.rate == RATE
    assert len(back) == joined.frames
    for hertz, span in zip(TONES, joined.spans, strict=True):
        sound = back[span.start + 500 : span.start + span.frames - 500]
        assert loudest_hertz(sound, rate) == pytest.approx(hertz, abs=3)
    for one, other in zip(joined.spans, joined.spans[1:], strict=False):
        assert other.start - one.start - one.frames == round(0.5 * RATE)
        pause = back[one.start + one.frames + 1500 : other.start - 1500]
        assert np.max(np.abs(pause)) < 0.01
    assert joined.spans[-1].start + joined.spans[-1].frames == joined.frames


@pytest.mark.parametrize("fmt", LOSSLESS)
def test_a_resampled_clip_begins_and_ends_at_its_very_frames(
    tmp_path: Path, out: Path, fmt: AudioFormat
) -> None:
    click = np.zeros(44_101, np.int16)
    click[22_050] = 20_000
    pieces = [
        clip(tmp_path / "a.flac", tone(500, 1000)),
        clip(tmp_path / "b.flac", click, 44_100),
        clip(tmp_path / "c.flac", tone(500, 1000)),
    ]
    joined = make(pieces, out / f"a{fmt.suffix}", pause=0)
    assert [(span.start, span.frames) for span in joined.spans] == [
        (0, 1000),
        (1000, 22_051),
        (23_051, 1000),
    ]
    back, _ = soundfile.read(joined.files[0])
    assert int(np.argmax(np.abs(back[1000:23_051]))) == 11_025
    assert np.array_equal(back[-1000:], back[:1000])


def test_the_most_common_rate_wins_and_of_equals_the_first(tmp_path: Path, out: Path) -> None:
    assert make(tones(tmp_path, (8000, 16000, 44100, 16000)), out / "a.flac").rate == 16000
    assert make(tones(tmp_path, (8000, 16000, 16000, 8000)), out / "b.flac").rate == 8000
    assert make(tones(tmp_path, (37800,) * 4), out / "c.mp3").rate == 44100
    assert make(tones(tmp_path, (96000,) * 4), out / "d.mp3").rate == 48000
    assert make(tones(tmp_path, (96000,) * 4), out / "e.flac").rate == 96000


def test_one_stereo_clip_makes_the_file_stereo(tmp_path: Path, out: Path) -> None:
    left, right = tone(400, RATE), tone(900, RATE)
    pieces = [
        clip(tmp_path / "a.flac", tone(600, RATE)),
        clip(tmp_path / "b.flac", np.stack([left, right], axis=1)),
        clip(tmp_path / "c.flac", np.stack([left] * 6, axis=1)),
    ]
    joined = make(pieces, out / "a.wav", pause=0)
    back, _ = soundfile.read(joined.files[0], dtype="int16")
    assert back.shape == (3 * RATE, 2)
    assert np.array_equal(back[:RATE, 0], back[:RATE, 1])
    assert np.array_equal(back[RATE : 2 * RATE], np.stack([left, right], axis=1))
    assert np.max(np.abs(back[2 * RATE :, 0].astype(int) - left)) <= 1


def test_fades_reach_so_far_and_no_farther(tmp_path: Path, out: Path) -> None:
    level = np.full(100_000, 10_000, np.int16)
    pieces = [clip(tmp_path / f"{n}.flac", level) for n in range(2)]
    joined = make(pieces, out / "a.wav", pause=0, fade=100.0)
    back, _ = soundfile.read(joined.files[0], dtype="int16")
    edge = round(0.1 * RATE)
    for start in (0, 100_000):
        sound = back[start : start + 100_000].astype(int)
        assert abs(sound[0]) < 10
        assert np.all(np.diff(sound[:edge]) >= 0)
        assert np.all(sound[edge:-edge] == 10_000)
        assert np.array_equal(sound, sound[::-1])


def test_a_fade_longer_than_the_clip_takes_its_halves(tmp_path: Path, out: Path) -> None:
    pieces = [clip(tmp_path / "a.flac", np.full(1001, 10_000, np.int16))]
    back, _ = soundfile.read(make(pieces, out / "a.wav", fade=5000.0).files[0], dtype="int16")
    assert len(back) == 1001
    assert back[500] == np.max(back) == 10_000
    assert np.array_equal(back, back[::-1])


def test_a_stream_of_unknown_length_is_joined_whole(tmp_path: Path, out: Path) -> None:
    pieces = [clip(tmp_path / f"{n}.flac", tone(500, 50_000)) for n in range(2)]
    data = bytearray(pieces[0].source.read_bytes())
    data[21] &= 0xF0  # STREAMINFO's 36 bits for the number of samples
    data[22:26] = bytes(4)
    pieces[0].source.write_bytes(data)
    joined = make(pieces, out / "a.flac", pause=0)
    assert joined.frames == soundfile.info(str(joined.files[0])).frames == 100_000


def test_a_wav_file_beyond_four_gigabytes_says_its_length(
    tmp_path: Path, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = joining._Plan([], [], 48_000, 2, 2**30, 16)
    assert joining._container(AudioFormat.WAV, plan) == ("RF64", "PCM_16")
    short = joining._Plan([], [], 48_000, 2, 2**29, 16)
    assert joining._container(AudioFormat.WAV, short) == ("WAV", "PCM_16")
    monkeypatch.setattr(joining, "_WAV_LIMIT", 0)
    joined = make(tones(tmp_path), out / "a.wav")
    info = soundfile.info(str(joined.files[0]))
    assert (info.format, info.frames) == ("RF64", joined.frames)


def test_memory_does_not_grow_with_the_clip(tmp_path: Path, out: Path) -> None:
    piece = clip(tmp_path / "a.flac", np.zeros(RATE * 60, np.int16))
    make([piece], out / "warm.flac")

    def peak(count: int) -> int:
        tracemalloc.start()
        make([piece] * count, out / f"{count}.flac")
        most = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return most

    assert peak(20) < peak(2) + 500_000


def test_progress_goes_up_to_the_end(tmp_path: Path, out: Path) -> None:
    news: list[tuple[int, int]] = []
    options = JoinOptions(AudioFormat.FLAC)
    joined = join(
        tones(tmp_path),
        out / "a.flac",
        options,
        check=go_on,
        progress=lambda done, total: news.append((done, total)),
    )
    assert news[-1] == (joined.frames, joined.frames)
    assert news == sorted(news)
    assert {total for _, total in news} == {joined.frames}


# ---------------------------------------------------------------------------- chapters, captions


def ms(frame: int, rate: int) -> int:
    return round(frame * 1000 / rate)


def titled(pieces: list[Piece], titles: tuple[str, ...] = NASTY_TITLES) -> list[Piece]:
    return [Piece(piece.source, title) for piece, title in zip(pieces, titles, strict=True)]


SHOWN = ['a "quoted" name', "2", "x" * 199 + "…", "\U0001f600 \ufffd שלום"]


def test_mp3_chapters(tmp_path: Path, out: Path) -> None:
    joined = make(titled(tones(tmp_path)), out / "a.mp3")
    tag = mutagen.id3.ID3(joined.files[0])
    (contents,) = tag.getall("CTOC")
    assert contents.flags == mutagen.id3.CTOCFlags.TOP_LEVEL | mutagen.id3.CTOCFlags.ORDERED
    chapters = [tag[f"CHAP:{name}"] for name in contents.child_element_ids]
    assert [chapter.sub_frames["TIT2"].text[0] for chapter in chapters] == SHOWN
    starts = [ms(span.start, joined.rate) for span in joined.spans]
    ends = [*starts[1:], ms(joined.frames, joined.rate)]
    assert [(chap.start_time, chap.end_time) for chap in chapters] == list(
        zip(starts, ends, strict=True)
    )


@pytest.mark.parametrize("suffix", [".flac", ".ogg", ".wav"])
def test_the_file_says_what_it_is_called(tmp_path: Path, out: Path, suffix: str) -> None:
    joined = make(tones(tmp_path), out / f"a{suffix}", title="My\ntalk – שלום", album="Talks")
    with soundfile.SoundFile(joined.files[0]) as back:
        assert (back.title, back.album) == ("My talk – שלום", "Talks")
        assert back.artist == ""
        assert back.frames == joined.frames


@pytest.mark.parametrize(
    ("suffix", "reader"),
    [(".flac", mutagen.flac.FLAC), (".ogg", mutagen.oggvorbis.OggVorbis)],
)
def test_chapter_comments(
    tmp_path: Path, out: Path, suffix: str, reader: Callable[[Path], mutagen.FileType]
) -> None:
    joined = make(titled(tones(tmp_path)), out / f"a{suffix}")
    tags = reader(joined.files[0])
    assert [tags[f"CHAPTER{n:03}NAME"][0] for n in range(1, 5)] == SHOWN
    for number, span in enumerate(joined.spans, 1):
        hours, minutes, seconds = tags[f"CHAPTER{number:03}"][0].split(":")
        assert (hours, minutes) == ("00", "00")
        assert round(float(seconds) * 1000) == ms(span.start, joined.rate)
    # The sound behind the comments is still whole.
    assert len(soundfile.read(joined.files[0])[0]) == joined.frames


def test_more_clips_than_comments_have_numbers_for(tmp_path: Path, out: Path) -> None:
    piece = clip(tmp_path / "a.flac", tone(500, 100))
    pieces = [Piece(piece.source, f"t{n}") for n in range(1, 2001)]
    tags = mutagen.flac.FLAC(make(pieces, out / "a.flac").files[0])
    assert tags["CHAPTER001NAME"] == ["t1 – t3"]
    assert tags["CHAPTER667NAME"] == ["t1999 – t2000"]
    assert "CHAPTER668" not in tags


def test_wav_has_a_cue_sheet_and_captions_beside_it(tmp_path: Path, out: Path) -> None:
    joined = make(tones(tmp_path), out / "my talk.wav", pause=0.5, captions=BOTH)
    assert names(out) == ["my talk.cue", "my talk.srt", "my talk.vtt", "my talk.wav"]
    assert [path.name for path in joined.files] == [
        "my talk.wav",
        "my talk.cue",
        "my talk.srt",
        "my talk.vtt",
    ]
    sheet = (out / "my talk.cue").read_text("utf-8")
    assert 'FILE "my talk.wav" WAVE' in sheet
    assert 'TITLE "clip 3"' in sheet
    second = joined.spans[1]
    start, end = (ms(at, RATE) for at in (second.start, second.start + second.frames))
    assert f"00:00:01.{start - 1000:03} --> 00:00:02.{end - 2000:03}\nThis is clip 1.\n" in (
        out / "my talk.vtt"
    ).read_text("utf-8")
    assert f"2\n00:00:01,{start - 1000:03} --> 00:00:02,{end - 2000:03}\nThis is clip 1.\n" in (
        out / "my talk.srt"
    ).read_text("utf-8")


def test_an_mp3_says_what_it_is_called_with_and_without_chapters(tmp_path: Path, out: Path) -> None:
    for chapters in (True, False):
        named = {"title": "My talk", "album": "Talks"}
        joined = make(tones(tmp_path), out / "a.mp3", chapters=chapters, **named)
        tag = mutagen.id3.ID3(joined.files[0])
        assert (tag["TIT2"].text, tag["TALB"].text) == (["My talk"], ["Talks"])
        assert len(tag.getall("CHAP")) == joined.chapters == 4 * chapters
        assert not tag.getall("TPE1")
        assert len(soundfile.read(joined.files[0])[0]) == joined.frames


def test_without_chapters_there_are_none(tmp_path: Path, out: Path) -> None:
    pieces = tones(tmp_path)
    make(pieces, out / "a.wav", chapters=False)
    make(pieces, out / "a.flac", chapters=False)
    make(pieces, out / "a.mp3", chapters=False)
    assert names(out) == ["a.flac", "a.mp3", "a.wav"]
    assert "CHAPTER001" not in mutagen.flac.FLAC(out / "a.flac")
    with pytest.raises(mutagen.id3.ID3NoHeaderError):
        mutagen.id3.ID3(out / "a.mp3")


# ---------------------------------------------------------------------------- what others make of

needs_ffmpeg = pytest.mark.skipif(
    not (shutil.which("ffprobe") and shutil.which("ffmpeg")), reason="there is no ffmpeg here"
)
#: Short before long, which mutagen by itself would turn round.
MIXED_TITLES = ("A rather long name for a clip", "b", "Two", "\U0001f600 שלום")


def probed(path: Path) -> dict[str, Any]:
    command = ["ffprobe", "-v", "error", "-show_chapters", "-show_format", "-show_streams"]
    done = subprocess.run([*command, "-of", "json", path], check=True, capture_output=True)
    assert not done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def played(path: Path, channels: int) -> np.ndarray:
    command = ["ffmpeg", "-v", "error", "-i", path, "-f", "f32le", "-"]
    done = subprocess.run(command, check=True, capture_output=True)
    assert not done.stderr
    return np.frombuffer(done.stdout, np.float32).reshape(-1, channels)


@needs_ffmpeg
@pytest.mark.parametrize("fmt", [AudioFormat.MP3, AudioFormat.FLAC, AudioFormat.OGG])
@pytest.mark.parametrize("rates", [(RATE,) * 4, (8000, 48_000, 8000, 16_000), (44_100,) * 4])
def test_ffprobe_finds_the_chapters_where_the_clips_are(
    tmp_path: Path, out: Path, fmt: AudioFormat, rates: tuple[int, ...]
) -> None:
    pieces = titled(tones(tmp_path, rates), MIXED_TITLES)
    joined = make(pieces, out / f"a{fmt.suffix}", title="My talk")
    found = probed(joined.files[0])
    (stream,) = found["streams"]
    tags = found["format"].get("tags") or stream["tags"]
    assert {key.lower(): value for key, value in tags.items()}["title"] == "My talk"
    assert int(stream["sample_rate"]) == joined.rate
    assert [chapter["tags"]["title"] for chapter in found["chapters"]] == list(MIXED_TITLES)
    starts = [float(chapter["start_time"]) for chapter in found["chapters"]]
    wanted = [span.start / joined.rate for span in joined.spans]
    assert starts == pytest.approx(wanted, abs=0.00051)
    if fmt is AudioFormat.MP3:
        assert int(stream["bit_rate"]) == (64_000 if joined.rate < 16_000 else 128_000)
        ends = [float(chapter["end_time"]) for chapter in found["chapters"]]
        assert ends == pytest.approx([*wanted[1:], joined.seconds], abs=0.00051)


@needs_ffmpeg
@pytest.mark.parametrize("fmt", JOINED_FORMATS)
@pytest.mark.parametrize("rates", [(RATE,) * 4, (8000, 48_000, 8000, 16_000), (44_100,) * 4])
@pytest.mark.parametrize("chapters", [True, False])
def test_another_decoder_hears_each_clip_at_its_very_frame(
    tmp_path: Path, out: Path, fmt: AudioFormat, rates: tuple[int, ...], chapters: bool
) -> None:
    """The silence that an MP3 encoder puts first is told to the decoder, which takes it away."""
    noise = np.random.default_rng(7)
    pieces = []
    for number, rate in enumerate(rates):
        # Below 3 kHz, which all of the rates have.
        sound = np.cumsum(noise.standard_normal(rate + 31 * number))
        sound -= np.convolve(sound, np.ones(rate // 100) / (rate // 100), "same")
        sound *= 12_000 / np.max(np.abs(sound))
        pieces.append(clip(tmp_path / f"{number}.flac", sound.astype(np.int16), rate))
    joined = make(pieces, out / f"a{fmt.suffix}", pause=0.25, chapters=chapters)
    lossless = make(pieces, out / "b.wav", pause=0.25, chapters=False)
    back = played(joined.files[0], joined.channels)[:, 0]
    assert len(back) == joined.frames
    wanted, rate = soundfile.read(lossless.files[0], dtype="float32")
    assert [span.start / joined.rate for span in joined.spans] == pytest.approx(
        [span.start / rate for span in lossless.spans], abs=1 / rate
    )
    if joined.rate == rate:
        for span in joined.spans:
            part = slice(span.start + 200, span.start + span.frames - 200)
            around = back[part.start - 100 : part.stop + 100]
            likeness = np.correlate(around, wanted[part], "valid")
            likeness /= np.linalg.norm(wanted[part]) * np.linalg.norm(around)
            assert np.argmax(likeness) == 100
            assert likeness[100] > 0.8


@needs_ffmpeg
def test_ffmpeg_reads_the_captions_timed_to_the_clips(tmp_path: Path, out: Path) -> None:
    joined = make(tones(tmp_path, (44_100,) * 4), out / "a.flac", captions=BOTH)
    for path in joined.files[1:]:
        command = ["ffprobe", "-v", "error", "-show_packets", "-of", "json", path]
        done = subprocess.run(command, check=True, capture_output=True)
        packets = json.loads(done.stdout)["packets"]
        for packet, span in zip(packets, joined.spans, strict=True):
            start, length = float(packet["pts_time"]), float(packet["duration_time"])
            assert start == pytest.approx(span.start / joined.rate, abs=0.001)
            end = (span.start + span.frames) / joined.rate
            assert start + length == pytest.approx(end, abs=0.001)


# ---------------------------------------------------------------------------- names and failures


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
