"""Each fault is found in real speech that has it, and in no speech that has not.

The rates on many voices are tests/benchmarks/bench_health.py's; here are the demo's own clips.
"""

from __future__ import annotations

import dataclasses
import math
import tracemalloc
from pathlib import Path

import numpy as np
import pytest
import soundfile
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from bulktts_gui.core import health
from bulktts_gui.core.health import Finding, HealthFacts, Meter, judge, levels_of, measure

DEMO = Path(__file__).resolve().parents[2] / "resources" / "demo"
RATE = 22050
CUTS = {Finding.CUT_START, Finding.CUT_END}


def faded(sound: np.ndarray) -> np.ndarray:
    """Comes in and goes out within 10 ms, as a person's voice does and espeak-ng's does not."""
    sound = sound.astype(float)
    ramp = np.linspace(0, 1, RATE // 100)[:, None]
    sound[: len(ramp)] *= ramp
    sound[-len(ramp) :] *= ramp[::-1]
    return sound.astype(np.int16)


def speech(path: Path) -> np.ndarray:
    sound, rate = soundfile.read(path, dtype="int16", always_2d=True)
    assert rate == RATE
    return faded(sound)


CLIPS = [
    speech(path) for path in sorted(DEMO.glob("*.flac")) if soundfile.info(path).samplerate == RATE
]


@pytest.fixture(params=range(len(CLIPS)))
def clip(request: pytest.FixtureRequest) -> np.ndarray:
    return CLIPS[request.param]


def found(sound: np.ndarray, rate: int = RATE) -> frozenset[Finding]:
    return judge(measure([sound], rate))


def loud_place(sound: np.ndarray) -> int:
    """The middle of the loudest 40 ms that are not at an end."""
    width = RATE // 25
    rows = sound[: len(sound) // width * width, 0].astype(float).reshape(-1, width)
    power = (rows**2).sum(axis=1)
    return (int(power[2:-2].argmax()) + 2) * width + width // 2


def test_sound_speech_has_no_findings(clip: np.ndarray) -> None:
    assert found(clip) == set()


def test_room_around_the_speech_is_no_finding(clip: np.ndarray) -> None:
    room = np.zeros((RATE * 2, 1), np.int16)
    assert found(np.concatenate((room, clip, room))) == set()


def test_quiet_speech_is_not_silent(clip: np.ndarray) -> None:
    assert found((clip / 100).astype(np.int16)) == set()


@pytest.mark.parametrize("level", [0, 1, 30])
def test_silent(level: int) -> None:
    noise = np.random.default_rng(1).integers(-level, level + 1, (RATE, 1)).astype(np.int16)
    assert found(noise) == {Finding.SILENT}


def test_hiss_alone_is_silent() -> None:
    hiss = np.random.default_rng(1).normal(0, 60, (RATE * 3, 1)).astype(np.int16)
    assert found(hiss) == {Finding.SILENT}


def test_one_click_is_silent() -> None:
    click = np.zeros((RATE * 3, 1), np.int16)
    click[RATE : RATE + 100] = 20_000
    assert found(click) == {Finding.SILENT}


@pytest.mark.parametrize("after", [1.0, 0.5])
def test_clipped(clip: np.ndarray, after: float) -> None:
    drive = 2 * 32767 / np.abs(clip.astype(int)).max()
    clipped = np.clip(clip * drive, -32768, 32767) * after
    assert Finding.CLIPPED in found(clipped.astype(np.int16))


def test_as_loud_as_can_be_is_not_clipped(clip: np.ndarray) -> None:
    loudest = clip * (32767 / np.abs(clip.astype(int)).max())
    assert found(loudest.astype(np.int16)) == set()


def test_flat_tops_before_the_peak_count_for_nothing() -> None:
    # A square wave, then a louder sound: what was flat is below the clip's peak.
    square = np.repeat(np.array([9000, -9000] * 50, np.int16), 40)
    tone = 20_000 * np.sin(np.arange(RATE) / 5)
    sound = np.concatenate((square, tone.astype(np.int16)))[:, None]
    assert Finding.CLIPPED not in found(sound)
    assert Finding.CLIPPED in found(square[:, None])


@pytest.mark.parametrize("rate", [8000, RATE, 192_000])
def test_a_pure_tone_is_not_clipped(rate: int) -> None:
    tone = 32767 * np.sin(np.arange(rate) * (2 * math.pi * 220.5 / rate))
    assert Finding.CLIPPED not in found(tone.astype(np.int16)[:, None], rate)


def test_cut_off(clip: np.ndarray) -> None:
    # Where the wave is not just crossing nought: a cut there is hardly one.
    place = loud_place(clip)
    place += int(np.abs(clip[place : place + RATE // 100, 0].astype(int)).argmax())
    assert found(clip[place:]) == {Finding.CUT_START}
    assert found(clip[: place + 1]) == {Finding.CUT_END}


@pytest.mark.parametrize("seconds", [1, 5])
@pytest.mark.parametrize("hiss", [0, 3])
def test_long_silence(clip: np.ndarray, seconds: int, hiss: int) -> None:
    place = loud_place(clip)
    noise = np.random.default_rng(1).normal(0, hiss, (seconds * RATE, 1))
    hushed = np.concatenate((clip[:place], noise.astype(np.int16), clip[place:]))
    assert found(hushed) == {Finding.LONG_SILENCE}
    assert measure([hushed], RATE).gap == pytest.approx(seconds, abs=0.05)


def test_facts_of_a_known_sound() -> None:
    tone = np.full((RATE, 1), 8000, np.int16)
    tone[::2] *= -1
    silence = np.zeros((RATE // 2, 1), np.int16)
    facts = measure([np.concatenate((silence, tone, silence, silence, tone))], RATE)
    assert (facts.peak, facts.loud, facts.quiet) == (8000, 8000, 0)
    assert (facts.start, facts.start_step, facts.end, facts.end_step) == (0, 0, 8000, 8000)
    assert facts.sounding == pytest.approx(2, abs=0.02)
    assert (facts.lead, facts.trail) == (pytest.approx(0.5, abs=0.01), 0)
    assert facts.gap == pytest.approx(1, abs=0.02)


def test_a_clip_without_frames() -> None:
    assert measure([], RATE) == HealthFacts()
    assert measure([np.empty((0, 2), np.int16)], RATE) == HealthFacts()
    assert judge(HealthFacts()) == {Finding.SILENT}


def test_the_loudest_channel_counts(clip: np.ndarray) -> None:
    eight = np.zeros((len(clip), 8), np.int16)
    eight[:, 5] = clip[:, 0]
    assert measure([eight], RATE) == measure([clip], RATE)


def test_the_fingerprint_tells_any_two_clips_apart() -> None:
    shorter = [clip[:-1] for clip in CLIPS]
    prints = {measure([clip], RATE).fingerprint for clip in [*CLIPS, *shorter]}
    prints |= {measure([clip], RATE + 1).fingerprint for clip in CLIPS}
    assert len(prints) == 3 * len(CLIPS)
    assert all(-(2**63) <= number < 2**63 for number in prints)


BLOCKS = arrays.arrays(
    np.int16,
    st.tuples(st.integers(0, 3000), st.integers(1, 8)),
    elements=st.integers(-32768, 32767),
    fill=st.sampled_from([0, 1, -32768, 32767, 500]),
)


@given(BLOCKS, st.sampled_from([1, 8000, RATE, 48_000, 192_000]))
def test_any_samples_give_finite_facts(block: np.ndarray, rate: int) -> None:
    facts = measure([block], rate)
    values = dataclasses.astuple(facts)
    assert all(math.isfinite(value) for value in values)
    # Plain numbers, which SQLite stores as they are.
    assert {type(value) for value in values} <= {int, float}
    assert 0 <= facts.loud <= facts.peak <= 32768
    assert max(facts.start, facts.end) <= facts.peak
    judge(facts)


@given(BLOCKS, st.lists(st.integers(0, 3000), max_size=6), st.sampled_from([8000, 192_000]))
def test_blocks_may_be_of_any_length(block: np.ndarray, cuts: list[int], rate: int) -> None:
    parts = np.split(block, sorted(min(cut, len(block)) for cut in cuts))
    whole, split = measure([block], rate), measure(parts, rate)
    # Which tops belong to the peak is settled block by block while the peak still grows.
    no_runs = {"clipped_runs": 0}
    assert dataclasses.replace(split, **no_runs) == dataclasses.replace(whole, **no_runs)


def test_three_hours_take_little_memory() -> None:
    rate, frames = 48_000, 1 << 16
    block = np.random.default_rng(1).integers(-9000, 9000, (frames, 1), np.int16)
    level = levels_of(block)
    meter = Meter(rate)
    tracemalloc.start()
    try:
        for _ in range(3 * 3600 * rate // frames):
            meter.feed(level)
        facts = meter.facts()
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    # 2.2 MB of levels; three hours of samples would be a gigabyte.
    assert most < 16_000_000
    assert facts.sounding == pytest.approx(3 * 3600, abs=10)


def test_of_many_hours_fewer_levels_are_kept(
    clip: np.ndarray, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = np.zeros((RATE, 1), np.int16)
    blocks = np.array_split(np.concatenate((room, clip, room, room, clip, room)), 50)
    fine = measure(blocks, RATE)
    monkeypatch.setattr(health, "_MOST_LEVELS", 200)
    meter = Meter(RATE)
    for block in blocks:
        meter.feed(levels_of(block))
        assert meter._kept <= 200
    coarse = meter.facts()
    assert judge(coarse) == judge(fine) == {Finding.LONG_SILENCE}
    width = meter._width / RATE
    assert width > 0.02
    for name in ("lead", "trail", "gap"):
        assert getattr(coarse, name) == pytest.approx(getattr(fine, name), abs=2 * width)
    for name in ("peak", "start", "start_step", "end", "end_step"):
        assert getattr(coarse, name) == getattr(fine, name)
