"""Whole clips are told from cut, damaged and wrong files."""

from __future__ import annotations

import io
import struct
import tracemalloc
from typing import TYPE_CHECKING

import numpy as np
import pytest
import soundfile
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bulktts_gui.core import audio
from bulktts_gui.core.clips import ProblemError, ProblemKind
from tests.unit.fakes import kind_raised

if TYPE_CHECKING:
    from pathlib import Path

RATE = 22050
# STREAMINFO's count of samples: 36 bits that end here (RFC 9639, 8.2).
TOTAL_SAMPLES = slice(21, 26)


def encoded(sound: np.ndarray, file_format: str = "FLAC", rate: int = RATE) -> bytes:
    file = io.BytesIO()
    soundfile.write(file, sound, rate, format=file_format, subtype=None)
    return file.getvalue()


def noise(frames: int, channels: int = 1) -> np.ndarray:
    return np.random.default_rng(1).integers(-9000, 9000, (frames, channels), np.int16)


FLAC = encoded(noise(RATE))


@pytest.fixture
def part(tmp_path: Path) -> Path:
    return tmp_path / "clip.flac.part"


def kind_of(part: Path, data: bytes) -> ProblemKind | None:
    part.write_bytes(data)
    return kind_raised(audio.inspect, part)


@pytest.mark.parametrize("channels", [1, 2])
@pytest.mark.parametrize(
    ("file_format", "suffix"),
    [("FLAC", ".flac"), ("WAV", ".wav"), ("OGG", ".ogg"), ("MP3", ".mp3")],
)
def test_facts(part: Path, file_format: str, suffix: str, channels: int) -> None:
    data = encoded(noise(2 * RATE, channels), file_format)
    part.write_bytes(data)
    facts, found_suffix = audio.inspect(part)
    assert found_suffix == suffix
    assert facts.seconds == 2.0
    assert (facts.sample_rate, facts.channels, facts.size) == (RATE, channels, len(data))
    assert len(facts.peaks) == audio.PEAK_COUNT


@pytest.mark.parametrize("frames", [1, 2, 239, 240, 241, 1000, 70_000])
def test_each_peak_is_the_loudest_of_its_own_slice(part: Path, frames: int) -> None:
    sound = noise(frames)[:, 0]
    sound[frames // 2] = -32768
    part.write_bytes(encoded(sound))
    facts, _ = audio.inspect(part)
    slices = min(frames, audio.PEAK_COUNT)
    assert len(facts.peaks) == slices
    edges = [frames * i // slices for i in range(slices)] + [frames]
    for i, peak in enumerate(facts.peaks):
        loudest = max(abs(int(sample)) for sample in sound[edges[i] : edges[i + 1]])
        assert peak == min(255, loudest // 128)


def test_flac_written_as_a_stream_does_not_say_its_length(part: Path) -> None:
    streamed = bytearray(FLAC)
    streamed[TOTAL_SAMPLES] = bytes([FLAC[21] & 0xF0, 0, 0, 0, 0])
    part.write_bytes(streamed)
    facts, suffix = audio.inspect(part)
    assert (facts.seconds, suffix) == (1.0, ".flac")
    part.write_bytes(FLAC)
    assert audio.inspect(part)[0].peaks == facts.peaks
    assert kind_of(part, bytes(streamed[: len(streamed) // 2])) is ProblemKind.DAMAGED


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(1, len(FLAC) - 1))
def test_a_cut_file_is_damaged_wherever_it_is_cut(part: Path, size: int) -> None:
    expected = ProblemKind.DAMAGED if size >= 4 else ProblemKind.NOT_AUDIO
    assert kind_of(part, FLAC[:size]) is expected


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(8300, len(FLAC) - 1), st.integers(0, 7))
def test_a_flipped_bit_in_the_sound_is_damage(part: Path, place: int, bit: int) -> None:
    # The metadata before that holds padding and names, where a bit may well be anything.
    data = bytearray(FLAC)
    data[place] ^= 1 << bit
    assert kind_of(part, bytes(data)) is ProblemKind.DAMAGED


def test_a_header_that_promises_more_is_damage(part: Path) -> None:
    data = bytearray(FLAC)
    data[TOTAL_SAMPLES] = bytes([FLAC[21], *(RATE + 1).to_bytes(4, "big")])
    assert kind_of(part, bytes(data)) is ProblemKind.DAMAGED


def test_a_tag_after_the_end_is_no_damage(part: Path) -> None:
    assert kind_of(part, FLAC + b"TAG" + bytes(125)) is None


def test_a_cut_wave_file_is_damaged(part: Path) -> None:
    data = encoded(noise(1000), "WAV")
    assert kind_of(part, data[:-500]) is ProblemKind.DAMAGED
    streamed = data[:4] + b"\xff" * 4 + data[8:40] + b"\xff" * 4 + data[44:]
    assert kind_of(part, streamed) is None


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"", ProblemKind.EMPTY),
        (encoded(np.zeros(0, np.int16)), ProblemKind.EMPTY),
        (b"\n<!DOCTYPE html><title>Sign in</title>", ProblemKind.SIGN_IN_PAGE),
        (b"\xef\xbb\xbf<HTML>", ProblemKind.SIGN_IN_PAGE),
        (b"<?xml version='1.0'?><Error><Code>AccessDenied</Code>", ProblemKind.NOT_AUDIO),
        (b'{"detail": "no"}', ProblemKind.NOT_AUDIO),
        (b"hello " * 99, ProblemKind.NOT_AUDIO),
        (bytes(9999), ProblemKind.NOT_AUDIO),
        (b"fLaC" + bytes(9999), ProblemKind.DAMAGED),
        (b"RIFF", ProblemKind.DAMAGED),
    ],
)
def test_other_files(part: Path, data: bytes, kind: ProblemKind) -> None:
    assert kind_of(part, data) is kind


def test_a_file_that_is_not_there(part: Path) -> None:
    assert kind_raised(audio.inspect, part) is ProblemKind.FILE_GONE


# Ogg and MP3

OGG = encoded(noise(2 * RATE), "OGG")
MP3 = encoded(noise(2 * RATE), "MP3")


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(4, len(OGG) - 1))
def test_a_cut_ogg_file_is_not_whole_wherever_it_is_cut(part: Path, size: int) -> None:
    # libsndfile takes the last page that is there for the end. Its first pages hold no sound.
    assert kind_of(part, OGG[:size]) in (ProblemKind.DAMAGED, ProblemKind.EMPTY)


def test_an_ogg_file_with_something_after_it_is_whole(part: Path) -> None:
    assert kind_of(part, OGG + OGG) is None
    assert kind_of(part, OGG + b"TAG" + bytes(125)) is None
    assert kind_of(part, OGG + bytes(70_000)) is None


@pytest.mark.parametrize("share", [0.3, 0.5, 0.9])
def test_a_cut_mp3_file_is_damaged_when_it_says_its_length(part: Path, share: float) -> None:
    assert kind_of(part, MP3[: int(len(MP3) * share)]) is ProblemKind.DAMAGED
    # Without the length nobody can tell: it is what there is of it.
    bare = MP3.replace(b"Xing", bytes(4))
    assert bare != MP3
    part.write_bytes(bare[: int(len(bare) * share)])
    assert 0 < audio.inspect(part)[0].seconds < 2


# What cannot be used


@pytest.mark.parametrize("file_format", ["AIFF", "AU", "CAF", "W64", "RF64", "VOC"])
def test_other_kinds_of_sound_are_told_apart(part: Path, file_format: str) -> None:
    assert kind_of(part, encoded(noise(RATE), file_format)) is ProblemKind.UNKNOWN_FORMAT


@pytest.mark.parametrize(
    ("channels", "rate", "kind"),
    [
        (8, 48_000, None),
        (9, 48_000, ProblemKind.UNKNOWN_FORMAT),
        (1024, 48_000, ProblemKind.UNKNOWN_FORMAT),
        (1, 384_000, None),
        (1, 384_001, ProblemKind.UNKNOWN_FORMAT),
        (1, 2**31 - 1, ProblemKind.UNKNOWN_FORMAT),
    ],
)
def test_what_would_play_as_silence_is_not_taken(
    part: Path, channels: int, rate: int, kind: ProblemKind | None
) -> None:
    head = struct.pack("<HHIIHH", 1, channels, rate, rate * channels * 2 % 2**32, channels * 2, 16)
    sound = bytes(channels * 2 * 1000)
    body = b"WAVEfmt " + struct.pack("<I", 16) + head + b"data" + struct.pack("<I", len(sound))
    data = b"RIFF" + struct.pack("<I", len(body) + len(sound)) + body + sound
    assert kind_of(part, data) is kind


# Memory and time


def most_memory(part: Path, data: bytes, kind: ProblemKind | None) -> int:
    """The bytes that Python and numpy hold at most while a file is looked at."""
    part.write_bytes(data)
    tracemalloc.start()
    try:
        assert kind_raised(audio.inspect, part) is kind
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def test_what_a_header_promises_takes_no_memory(part: Path) -> None:
    flac = bytearray(encoded(noise(1000, 8)))
    # 655,350 Hz (no more than 384,000 can be played) or 96,000 Hz; 8 channels, 2**36 - 1 samples.
    for rate, kind in ((655_350, ProblemKind.UNKNOWN_FORMAT), (96_000, ProblemKind.DAMAGED)):
        flac[18:21] = (rate << 4 | 7 << 1).to_bytes(3, "big")
        flac[TOTAL_SAMPLES] = b"\xff" * 5
        assert most_memory(part, bytes(flac), kind) < 3_000_000
    wav = bytearray(encoded(noise(1000), "WAV"))
    wav[4:8] = wav[40:44] = (2**31 - 10).to_bytes(4, "little")
    assert most_memory(part, bytes(wav), ProblemKind.DAMAGED) < 3_000_000


def test_eight_channels_take_no_more_memory_than_one(part: Path) -> None:
    one, eight = (most_memory(part, encoded(noise(200_000, n)), None) for n in (1, 8))
    assert eight < 2 * one


def test_what_is_longer_than_a_day_is_not_taken(part: Path) -> None:
    # A sample a second: some bytes hold days, as they hold hours of silence at a usual rate.
    day = 24 * 3600
    assert kind_of(part, encoded(noise(day), "FLAC", 1)) is None
    assert kind_of(part, encoded(noise(day + 1), "FLAC", 1)) is ProblemKind.TOO_LARGE


def test_a_check_can_be_given_up(part: Path) -> None:
    class GivenUp(Exception):  # noqa: N818
        pass

    blocks = 0

    def check() -> None:
        nonlocal blocks
        blocks += 1
        if blocks == 3:
            raise GivenUp

    part.write_bytes(encoded(noise(20 * RATE)))
    with pytest.raises(GivenUp):
        audio.inspect(part, check)


@pytest.mark.parametrize("seed", range(8))
def test_whatever_is_in_a_file_it_is_a_whole_clip_or_a_problem(part: Path, seed: int) -> None:
    """Bytes changed, cut off, put together and set to what headers fear, 150 files a seed."""
    random = np.random.default_rng(seed)
    whole = [
        encoded(noise(3000, channels), file_format)
        for channels in (1, 2)
        for file_format in ("FLAC", "WAV", "OGG", "MP3")
    ]
    for _ in range(150):
        data = bytearray(whole[random.integers(len(whole))])
        place = int(random.integers(4, len(data)))
        way = random.integers(5)
        if way == 0:
            data[place] ^= 1 << random.integers(8)
        elif way == 1:
            data[int(random.integers(4, 200))] = random.integers(256)
        elif way == 2:
            del data[place:]
        elif way == 3:
            data[place:] = whole[random.integers(len(whole))][int(random.integers(400)) :]
        else:
            place = place % 300
            data[place : place + 4] = random.choice((b"\xff" * 4, b"\xff\xff\xff\x7f", bytes(4)))
        part.write_bytes(data)
        try:
            facts, suffix = audio.inspect(part)
        except ProblemError:
            continue
        assert suffix in (".flac", ".wav", ".ogg", ".mp3")
        assert facts.seconds > 0
        assert 1 <= facts.channels <= 8
        assert 1 <= len(facts.peaks) <= audio.PEAK_COUNT
