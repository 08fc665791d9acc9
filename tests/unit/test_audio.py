"""Whole clips are told from cut, damaged and wrong files."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import numpy as np
import pytest
import soundfile
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bulktts_gui.core import audio
from bulktts_gui.core.clips import ProblemKind
from tests.unit.fakes import kind_raised

if TYPE_CHECKING:
    from pathlib import Path

RATE = 22050
# STREAMINFO's count of samples: 36 bits that end here (RFC 9639, 8.2).
TOTAL_SAMPLES = slice(21, 26)


def encoded(sound: np.ndarray, file_format: str = "FLAC") -> bytes:
    file = io.BytesIO()
    soundfile.write(file, sound, RATE, format=file_format, subtype=None)
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
