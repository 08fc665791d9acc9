"""Equal loudness under a ceiling: what other meters say of the files, and what the gain does."""

from __future__ import annotations

import io
import math
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
import soundfile

from bulktts_gui.core.formats import PRESETS, AudioFormat, Preset, SoundChoice, convert
from bulktts_gui.core.levelling import Leveller, Levels, measured
from tests.unit import listening

if TYPE_CHECKING:
    from collections.abc import Iterator

RATE = 48_000
FLAC, WAV, MP3, OGG, OPUS = AudioFormat
DEMO = Path(__file__).resolve().parents[2] / "resources" / "demo"
SPEECH = sorted(DEMO.glob("*.flac"))


def never() -> bool:
    return False


def tone(dbfs: float, seconds: float, rate: int = RATE, hertz: float = 997.0) -> np.ndarray:
    """A sine in one channel whose peaks are at `dbfs`, which is 3 LU below in LUFS."""
    at = np.arange(round(seconds * rate)) / rate
    return (10 ** (dbfs / 20) * np.sin(2 * np.pi * hertz * at))[:, None].astype(np.float32)


def spiky(seconds: float, rate: int = RATE) -> np.ndarray:
    """A quiet sine with a peak 20 dB above it five times a second."""
    sound = tone(-26, seconds, rate)
    for start in range(rate // 10, len(sound) - 100, rate // 5):
        sound[start : start + 20] *= 10
    return sound


def written(folder: Path, sound: np.ndarray, rate: int = RATE) -> Path:
    source = folder / "source.wav"
    soundfile.write(source, sound, rate, subtype="PCM_24")
    return source


def saved(source: Path, folder: Path, sound: SoundChoice) -> Path:
    path = folder / ("saved" + sound.suffix_for(source))
    with path.open("w+b") as file:
        assert convert(source, file, sound, never)
    return path


def heard(path: Path) -> tuple[float, float]:
    """The loudness in LUFS and the true peak in dBTP by our own meter."""
    sound, rate = soundfile.read(path, dtype="float32", always_2d=True)
    found = measured([sound], rate, sound.shape[1])
    assert found.loudness.lufs is not None
    return found.loudness.lufs, found.peak


def all_heard(path: Path) -> list[tuple[float, float]]:
    """What our meter says, and ffmpeg's where there is one."""
    others = [listening.measured(path)] if listening.is_here("ffmpeg") else []
    return [heard(path), *others]


def levelled(sound: np.ndarray, lufs: float, ceiling: float = -1.0, rate: int = RATE) -> np.ndarray:
    def blocks() -> Iterator[np.ndarray]:
        for start in range(0, len(sound), 10_000):
            yield sound[start : start + 10_000]

    levels = Leveller(blocks, rate, sound.shape[1]).levels(lufs, ceiling)
    return sound if levels is None else levels.applied(sound, 0)


# Files


@pytest.mark.parametrize("lufs", [-14.0, -16.0, -20.0, -23.0])
@pytest.mark.parametrize("sound", [SoundChoice(WAV), SoundChoice(FLAC, bits=24)])
@pytest.mark.parametrize("source", SPEECH[:4], ids=lambda path: path.stem)
def test_speech_gets_as_loud_as_asked(
    tmp_path: Path, source: Path, sound: SoundChoice, lufs: float
) -> None:
    path = saved(source, tmp_path, replace(sound, loudness=lufs))
    for found, peak in all_heard(path):
        assert found == pytest.approx(lufs, abs=0.3)
        assert peak < -1.0


@pytest.mark.parametrize(
    "sound",
    [
        SoundChoice(MP3), SoundChoice(MP3, bitrate=64), SoundChoice(MP3, bitrate=128, rate=22_050),
        SoundChoice(OGG, quality=0.1), SoundChoice(OPUS), SoundChoice(WAV, rate=8000, channels=2),
    ],
    ids=lambda sound: f"{sound.fmt.value}-{sound.bitrate}",
)  # fmt: skip
def test_lossy_and_other_files_too(tmp_path: Path, sound: SoundChoice) -> None:
    source = next(path for path in SPEECH if path.stem == "audiobook-en")
    path = saved(source, tmp_path, replace(sound, loudness=-16.0))
    for found, peak in all_heard(path):
        assert found == pytest.approx(-16.0, abs=0.5)
        assert peak < -1.0


@pytest.mark.parametrize("fmt", [MP3, OGG])
def test_a_lossy_encoder_that_raises_peaks_is_given_lower_ones(
    tmp_path: Path, fmt: AudioFormat
) -> None:
    source = next(path for path in SPEECH if path.stem == "phone-menu-en")
    path = saved(source, tmp_path, SoundChoice(fmt, quality=0.0, loudness=-15.0))
    for found, peak in all_heard(path):
        assert found == pytest.approx(-15.0, abs=0.5)
        assert peak < -1.0


def test_another_library_measures_the_same(tmp_path: Path) -> None:
    other = pytest.importorskip("loudness")
    for lufs, source in zip((-14.0, -16.0, -23.0), SPEECH, strict=False):
        path = saved(source, tmp_path, SoundChoice(WAV, loudness=lufs))
        sound, rate = soundfile.read(path, dtype="float32")
        assert other.integrated_loudness(sound, rate) == pytest.approx(lufs, abs=0.3)


@pytest.mark.parametrize("source", SPEECH[:6], ids=lambda path: path.stem)
def test_an_audiobook_is_what_its_publishers_take(tmp_path: Path, source: Path) -> None:
    path = saved(source, tmp_path, PRESETS[Preset.AUDIOBOOK])
    sound, rate = soundfile.read(path)
    average = 10 * math.log10(float(np.mean(sound**2)))
    highest = 20 * math.log10(float(np.abs(sound).max()))
    assert (rate, sound.ndim) == (44_100, 1)
    assert -23 <= average <= -18
    assert highest <= -3


@pytest.mark.parametrize("sound", [np.zeros((RATE, 1)), tone(-12, 0.3), tone(-80, 2)])
def test_silence_and_what_is_too_short_is_left_as_it_is(tmp_path: Path, sound: np.ndarray) -> None:
    source = written(tmp_path, sound)
    path = saved(source, tmp_path, SoundChoice(WAV, bits=24, loudness=-16.0))
    before, after = (soundfile.read(each, dtype="int32")[0] for each in (source, path))
    assert np.array_equal(before, after)


def test_gain_alone_changes_nothing_else(tmp_path: Path) -> None:
    source = written(tmp_path, tone(-30, 3))
    path = saved(source, tmp_path, SoundChoice(WAV, bits=24, loudness=-23.0))
    before, after = (soundfile.read(each)[0] for each in (source, path))
    gain = np.dot(before, after) / np.dot(before, before)
    assert np.abs(after - gain * before).max() < 2**-22
    assert 20 * math.log10(gain) == pytest.approx(10.0, abs=0.05)


# Peaks


def test_a_true_peak_lies_between_the_samples() -> None:
    # A quarter of the rate, sampled at 45 degrees: each sample is 3 dB below the wave.
    at = np.arange(RATE) + 0.5
    sound = np.sin(2 * np.pi * at / 4)[:, None].astype(np.float32)
    assert 20 * math.log10(float(np.abs(sound).max())) == pytest.approx(-3.01, abs=0.01)
    inside = measured([sound], RATE, 1, keep_peaks=True).peaks[50:-50]
    assert 20 * math.log10(float(inside.max())) == pytest.approx(0.0, abs=0.05)


@pytest.mark.parametrize("block", [50, 240, 4096])
def test_how_it_is_cut_into_blocks_makes_no_difference(block: int) -> None:
    sound = spiky(0.5)
    cut = (sound[n : n + block] for n in range(0, len(sound), block))
    whole = measured([sound], RATE, 1, keep_peaks=True)
    parts = measured(cut, RATE, 1, keep_peaks=True)
    assert np.allclose(parts.peaks, whole.peaks, atol=1e-6)
    assert parts.peak == pytest.approx(whole.peak, abs=1e-5)
    assert measured([sound], RATE, 1).peak == whole.peak
    # One number for each 2 ms.
    assert len(whole.peaks) == 250


@pytest.mark.parametrize("rate", [8000, 22_050, 44_100, 48_000, 96_000, 192_000])
def test_peaks_that_would_go_over_are_held_down_and_the_loudness_is_met(rate: int) -> None:
    sound = levelled(spiky(3, rate), -20.0, rate=rate)
    found = measured([sound], rate, 1)
    assert found.loudness.lufs == pytest.approx(-20.0, abs=0.2)
    assert found.peak <= -1.0


def test_between_the_peaks_the_sound_keeps_its_shape() -> None:
    before = spiky(3)
    after = levelled(before, -20.0)
    gain = after[before != 0] / before[before != 0]
    # Far from a peak the gain is one and the same; it never jumps.
    assert np.quantile(gain, 0.9) == pytest.approx(gain.max(), rel=0.001)
    assert np.abs(np.diff(gain)).max() < 0.01 * gain.max()


def test_where_the_ceiling_forbids_the_loudness_it_wins() -> None:
    sound = levelled(tone(-20, 3), -1.0)
    found = measured([sound], RATE, 1)
    assert found.peak <= -1.0
    assert found.loudness.lufs == pytest.approx(-4.0, abs=0.6)


def test_both_channels_get_the_same_gain() -> None:
    left, right = spiky(2), tone(-30, 2)
    sound = levelled(np.concatenate((left, right), axis=1), -18.0)
    gain = sound[:, 0] / np.where(left[:, 0] == 0, 1, left[:, 0])
    inside = left[:, 0] != 0
    assert np.allclose(sound[inside, 1], right[inside, 0] * gain[inside], atol=1e-5)


def test_a_gain_of_many_stretches_does_not_depend_on_blocks() -> None:
    peaks = np.random.default_rng(1).random(60).astype(np.float32)
    levels = Levels(2.0, 0.5, peaks, 96)
    sound = np.ones((60 * 96 - 13, 2), np.float32)
    whole = levels.applied(sound, 0)
    for size in (1, 100, 240, 1000):
        parts = [levels.applied(sound[n : n + size], n) for n in range(0, len(sound), size)]
        assert np.allclose(np.concatenate(parts), whole, atol=1e-6)
    # Nowhere in a stretch is it more than the stretch's peak allows.
    allowed = np.repeat(np.minimum(2.0, 0.5 / peaks), 96)[: len(sound)]
    assert (whole[:, 0] <= allowed + 1e-6).all()


def test_a_target_is_heard_from_its_file_and_not_its_name(tmp_path: Path) -> None:
    source = written(tmp_path, spiky(2))
    target = io.BytesIO()
    assert convert(source, target, SoundChoice(MP3, bitrate=64, loudness=-18.0), never)
    target.seek(0)
    sound, rate = soundfile.read(target, dtype="float32", always_2d=True)
    assert len(sound) == 2 * RATE
    found = measured([sound], rate, 1)
    assert found.loudness.lufs == pytest.approx(-18.0, abs=0.5)
    assert found.peak < -1.0
