"""Loudness: the facts that the standards state, and files of every kind.

The cases by number are those of EBU Tech 3341, table 1, made here by its description.
"""

from __future__ import annotations

import itertools
import math
import tracemalloc
from typing import TYPE_CHECKING

import numpy as np
import pytest
import soundfile

from bulktts_gui.core.clips import ProblemError, ProblemKind
from bulktts_gui.core.loudness import MOST_CHANNELS, Loudness, LoudnessMeter, measure_loudness
from tests.unit.fakes import kind_raised

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

RATE = 48_000
#: What Tech 3341 allows a meter.
ALLOWED = 0.1
#: The K-weighting at 48 kHz, word for word from BS.1770-4: the two filters one after the other.
STAGES = (
    (1.53512485958697, -2.69169618940638, 1.19839281085285, -1.69065929318241, 0.73248077421585),
    (1.0, -2.0, 1.0, -1.99004745483398, 0.99007225036621),
)


def tone(dbfs: float, seconds: float, hertz: float = 1000.0, rate: int = RATE) -> np.ndarray:
    """A sine in one channel whose peaks are at `dbfs`."""
    time = np.arange(round(seconds * rate)) / rate
    return 10 ** (dbfs / 20) * np.sin(2 * np.pi * hertz * time)[:, None]


def loudness(sound: np.ndarray, rate: int = RATE, block: int = 1 << 16) -> Loudness:
    meter = LoudnessMeter(rate, sound.shape[1])
    for start in range(0, len(sound), block):
        meter.feed(sound[start : start + block])
    return meter.loudness()


def lufs(sound: np.ndarray, rate: int = RATE) -> float:
    found = loudness(sound, rate).lufs
    assert found is not None
    return found


def stereo(*parts: tuple[float, float]) -> np.ndarray:
    """Sines of these levels and seconds, in both channels."""
    return np.repeat(np.concatenate([tone(*part) for part in parts]), 2, axis=1)


def speechlike(seconds: float, rate: int = RATE) -> np.ndarray:
    """Noise that swells and fades four times a second, with a pause in the middle."""
    count = round(seconds * rate)
    noise = np.random.default_rng(5).normal(0, 0.1, count)
    swell = np.abs(np.sin(np.arange(count) * (4 * np.pi / rate)))
    swell[count // 3 : count // 2] = 0.001
    return (noise * swell)[:, None]


# What the standards say


def test_a_full_sine_of_997_hz_in_one_channel_is_minus_3_01() -> None:
    assert lufs(tone(0.0, 5, hertz=997)) == pytest.approx(-3.01, abs=0.005)


@pytest.mark.parametrize("rate", [8000, 11_025, 22_050, 24_000, 44_100, 48_000, 96_000, 192_000])
def test_the_rate_makes_no_difference(rate: int) -> None:
    assert lufs(tone(0.0, 3, 997, rate), rate) == pytest.approx(-3.01, abs=0.005)


@pytest.mark.parametrize("rate", [22_050, 44_100, 96_000])
@pytest.mark.parametrize("hertz", [40, 100, 500, 2000, 5000, 10_000])
def test_each_frequency_weighs_what_it_weighs_at_48_khz(rate: int, hertz: int) -> None:
    # An end that is cut in the middle of a wave would say something of its own.
    assert lufs(tone(-20, 3, hertz, rate), rate) == pytest.approx(
        lufs(tone(-20, 3, hertz)), abs=0.005
    )


@pytest.mark.parametrize(
    "parts",
    [
        pytest.param([(-23, 20)], id="1"),
        pytest.param([(-36, 10), (-23, 60), (-36, 10)], id="3"),
        pytest.param([(-72, 10), (-36, 10), (-23, 60), (-36, 10), (-72, 10)], id="4"),
        pytest.param([(-26, 20), (-20, 20.1), (-26, 20)], id="5"),
    ],
)
def test_cases_that_are_minus_23(parts: list[tuple[float, float]]) -> None:
    assert lufs(stereo(*parts)) == pytest.approx(-23.0, abs=ALLOWED)


def test_case_2() -> None:
    assert lufs(stereo((-33, 20))) == pytest.approx(-33.0, abs=ALLOWED)


@pytest.mark.parametrize("low_frequencies", [[], [-3.0]])
def test_case_6_surround_counts_more_and_low_frequencies_not_at_all(
    low_frequencies: Sequence[float],
) -> None:
    levels = [-28, -28, -24, *low_frequencies, -30, -30]
    sound = np.concatenate([tone(level, 20) for level in levels], axis=1)
    assert lufs(sound) == pytest.approx(-23.0, abs=ALLOWED)


def test_it_is_what_the_filters_of_the_standard_give_sample_by_sample() -> None:
    sound = speechlike(3)
    weighted = sound[:, 0].tolist()
    for b0, b1, b2, a1, a2 in STAGES:
        x1 = x2 = y1 = y2 = 0.0
        for at, x in enumerate(weighted):
            y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2
            x1, x2, y1, y2 = x, x1, y, y1
            weighted[at] = y
    power = np.array(weighted) ** 2
    starts = range(0, len(power) - RATE * 4 // 10 + 1, RATE // 10)
    blocks = np.array([power[start : start + RATE * 4 // 10].mean() for start in starts])
    blocks = blocks[blocks > 10 ** ((-70 + 0.691) / 10)]
    blocks = blocks[blocks > blocks.mean() / 10]
    assert lufs(sound) == pytest.approx(-0.691 + 10 * math.log10(blocks.mean()), abs=0.001)


# Other clips


@pytest.mark.parametrize("block", [1, 999, 4096, 1_000_000])
def test_how_it_is_cut_into_blocks_makes_no_difference(block: int) -> None:
    rate = 8000
    sound = speechlike(4, rate)
    whole, pieces = loudness(sound, rate), loudness(sound, rate, block)
    assert pieces.lufs == pytest.approx(whole.lufs, abs=1e-9)
    assert (pieces.peak, pieces.seconds) == (whole.peak, whole.seconds)


def test_nothing_before_the_end_is_left_out() -> None:
    # Loud in the last 0.4 s alone, which is the last gating block.
    quiet, loud = tone(-60, 2.6), tone(-10, 0.4)
    assert lufs(np.concatenate((quiet, loud))) > -16


def test_the_peak_is_the_highest_sample_of_any_channel() -> None:
    sound = np.zeros((RATE, 6))
    sound[100, 3] = -0.5
    assert loudness(sound).peak == pytest.approx(-6.02, abs=0.01)


@pytest.mark.parametrize("sound", [np.zeros((RATE, 1)), tone(-80, 2)])
def test_a_silent_clip_has_no_loudness(sound: np.ndarray) -> None:
    found = loudness(sound)
    assert found.lufs is None
    assert not found.is_too_short


def test_zeros_have_no_peak() -> None:
    assert loudness(np.zeros((RATE, 2))).peak == -math.inf


@pytest.mark.parametrize("rate", [8000, 11_025, 22_055, 44_101, 192_000])
def test_a_clip_has_a_loudness_from_400_ms_on(rate: int) -> None:
    long_enough = loudness(tone(-20, 0.4 + 1 / rate, 1000, rate), rate)
    assert (long_enough.lufs is None, long_enough.is_too_short) == (False, False)
    shorter = loudness(tone(-20, 0.399, 1000, rate), rate)
    assert (shorter.lufs is None, shorter.is_too_short) == (True, True)


@pytest.mark.parametrize("rate", [1, 9, 100])
def test_a_rate_that_no_sound_has_is_no_trouble(rate: int) -> None:
    loudness(speechlike(2000 / rate, rate), rate)


def test_no_frames_at_all_are_too_short() -> None:
    found = loudness(np.zeros((0, 1)))
    assert (found.lufs, found.peak, found.is_too_short) == (None, -math.inf, True)


def test_what_is_no_number_does_not_spoil_the_rest() -> None:
    sound = tone(-23, 3)
    expected = lufs(sound)
    sound[[1000, 2000, 3000]] = [[math.nan], [math.inf], [-math.inf]]
    assert lufs(sound) == pytest.approx(expected, abs=0.01)


def test_three_hours_take_no_more_memory_than_three_minutes() -> None:
    rate = 800
    block = speechlike(60, rate)

    def most(minutes: int) -> int:
        meter = LoudnessMeter(rate, 1)
        tracemalloc.start()
        for _ in range(minutes):
            meter.feed(block)
        meter.loudness()
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        return peak

    # Ten numbers a second: 0.9 MB, and as much again twice while they are looked through.
    assert most(180) < most(3) + 8_000_000


# Files


def never() -> None:
    """Nobody gives up."""


@pytest.mark.parametrize(
    ("name", "subtype", "loss"),
    [
        ("a.flac", "PCM_16", 0.01), ("a.wav", "PCM_24", 0.01), ("a.wav", "FLOAT", 0.01),
        ("a.ogg", None, 0.5), ("a.mp3", None, 0.5),
    ],
)  # fmt: skip
def test_files(tmp_path: Path, name: str, subtype: str | None, loss: float) -> None:
    path = tmp_path / name
    sound = stereo((-23, 5))
    soundfile.write(path, sound, RATE, subtype=subtype)
    found = measure_loudness(path, never)
    assert found.lufs == pytest.approx(lufs(sound), abs=loss)
    assert found.peak == pytest.approx(-23.0, abs=3 * loss)
    assert found.seconds == pytest.approx(5, abs=0.1)


def test_a_stream_that_does_not_tell_its_length(tmp_path: Path) -> None:
    path = tmp_path / "a.flac"
    soundfile.write(path, stereo((-23, 5)), RATE)
    data = bytearray(path.read_bytes())
    data[21] &= 0xF0  # STREAMINFO's count of samples: the last 36 bits before the digest
    data[22:26] = bytes(4)
    path.write_bytes(data)
    assert measure_loudness(path, never).lufs == pytest.approx(-23.0, abs=ALLOWED)


@pytest.mark.parametrize("data", [None, b"", b"<html>", b"fLaC" + bytes(100)])
def test_what_is_no_audio_is_a_problem_with_a_code(tmp_path: Path, data: bytes | None) -> None:
    path = tmp_path / "a.flac"
    if data is not None:
        path.write_bytes(data)
    assert kind_raised(measure_loudness, path, never) is ProblemKind.NOT_AUDIO


def test_more_channels_than_any_layout_has(tmp_path: Path) -> None:
    path = tmp_path / "a.wav"
    soundfile.write(path, np.zeros((100, MOST_CHANNELS + 1)), 8000)
    with pytest.raises(ProblemError):
        measure_loudness(path, never)


def test_a_file_is_left_in_the_middle(tmp_path: Path) -> None:
    class GaveUpError(Exception):
        pass

    path = tmp_path / "a.wav"
    soundfile.write(path, np.zeros((10_000_000, 1), np.int16), 8000)
    calls = itertools.count(1)

    def check() -> None:
        if next(calls) == 3:
            raise GaveUpError

    with pytest.raises(GaveUpError):
        measure_loudness(path, check)
    assert next(calls) == 4
