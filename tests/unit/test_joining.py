from __future__ import annotations

import tracemalloc
from typing import TYPE_CHECKING

import mutagen.flac
import mutagen.id3
import mutagen.oggvorbis
import numpy as np
import pytest
import soundfile

from bulktts_gui.core import joining
from bulktts_gui.core.formats import AudioFormat
from bulktts_gui.core.joining import (
    JOINED_FORMATS,
    JoinOptions,
    Piece,
    join,
)
from bulktts_gui.core.levelling import measured
from tests.unit.join_clips import (
    BOTH,
    LOSSLESS,
    RATE,
    TONES,
    clip,
    go_on,
    loudest_hertz,
    make,
    names,
    titled,
    tone,
    tones,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


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


@pytest.mark.parametrize("fmt", JOINED_FORMATS)
def test_clips_are_made_equally_loud(tmp_path: Path, out: Path, fmt: AudioFormat) -> None:
    noise = np.random.default_rng(5)
    pieces = []
    for number, level in enumerate((0.5, 0.005, 0.05)):
        # Low, as speech is: what is high is what encoders change.
        spectrum = np.fft.rfft(noise.standard_normal(3 * RATE))
        spectrum[3 * 3000 :] = 0
        syllables = np.abs(np.sin(np.arange(3 * RATE) * 4 * np.pi / RATE))
        sound = np.fft.irfft(spectrum, 3 * RATE) * syllables * level / 2
        soundfile.write(tmp_path / f"{number}.flac", sound, RATE)
        pieces.append(Piece(tmp_path / f"{number}.flac"))
    soundfile.write(tmp_path / "silent.flac", np.zeros(RATE), RATE)
    pieces.append(Piece(tmp_path / "silent.flac"))
    joined = make(pieces, out / f"a{fmt.suffix}", loudness=-16.0)
    back, rate = soundfile.read(joined.files[0], dtype="float32", always_2d=True)
    for span in joined.spans[:3]:
        found = measured([back[span.start : span.start + span.frames]], rate, 1)
        assert found.loudness.lufs == pytest.approx(-16, abs=0.5)
        assert found.peak < -1
    silent = joined.spans[3]
    assert np.max(np.abs(back[silent.start + 2000 : silent.start + silent.frames])) < 0.001


def test_what_is_no_number_is_silence(tmp_path: Path, out: Path) -> None:
    sound = np.full(1000, 0.25, np.float32)
    sound[10:13] = (np.nan, np.inf, -np.inf)
    soundfile.write(tmp_path / "a.wav", sound, RATE, subtype="FLOAT")
    joined = make([Piece(tmp_path / "a.wav")], out / "a.flac")
    back, _ = soundfile.read(joined.files[0])
    assert np.array_equal(back, np.where(np.isfinite(sound), 0.25, 0.0))


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
