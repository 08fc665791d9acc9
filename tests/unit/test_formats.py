from __future__ import annotations

import errno
import io
from typing import TYPE_CHECKING

import numpy as np
import pytest
import soundfile

from bulktts_gui.core.clips import ProblemError, ProblemKind
from bulktts_gui.core.formats import AudioFormat, convert

if TYPE_CHECKING:
    from pathlib import Path

RATE = 22050


def never() -> bool:
    return False


def write_tone(path: Path, hertz: float, rate: int = RATE, seconds: float = 1.5) -> np.ndarray:
    """A FLAC clip with one tone; its samples as 16-bit numbers."""
    samples = np.sin(2 * np.pi * hertz * np.arange(int(rate * seconds)) / rate)
    numbers = (samples * 12000).astype(np.int16)
    soundfile.write(path, numbers, rate, subtype="PCM_16", format="FLAC")
    return numbers


def written(source: Path, fmt: AudioFormat) -> io.BytesIO:
    target = io.BytesIO()
    assert convert(source, target, fmt, never)
    target.seek(0)
    return target


def loudest_hertz(samples: np.ndarray, rate: int) -> float:
    spectrum = np.abs(np.fft.rfft(samples * np.hanning(len(samples))))
    return float(np.argmax(spectrum)) * rate / len(samples)


class FullDisk(io.BytesIO):
    """Takes `room` bytes, then says that the disk is full."""

    def __init__(self, room: int) -> None:
        super().__init__()
        self._room = room

    def write(self, data: bytes) -> int:  # type: ignore[override]
        if self.tell() + len(data) > self._room:
            raise OSError(errno.ENOSPC, "full")
        return super().write(data)


def test_the_names_on_the_command_line_and_the_endings() -> None:
    assert [fmt.value for fmt in AudioFormat] == ["flac", "wav", "mp3", "ogg"]
    assert [fmt.suffix for fmt in AudioFormat] == [".flac", ".wav", ".mp3", ".ogg"]
    assert AudioFormat("flac") is AudioFormat.ORIGINAL


def test_flac_is_the_same_bytes(tmp_path: Path) -> None:
    source = tmp_path / "a.flac"
    source.write_bytes(bytes(range(256)) * 5000)
    assert written(source, AudioFormat.FLAC).getvalue() == source.read_bytes()


def test_wav_is_the_same_samples(tmp_path: Path) -> None:
    source = tmp_path / "a.flac"
    numbers = write_tone(source, 440)
    target = written(source, AudioFormat.WAV)
    info = soundfile.info(target)
    assert (info.format, info.subtype, info.samplerate) == ("WAV", "PCM_16", RATE)
    target.seek(0)
    decoded, _ = soundfile.read(target, dtype="int16")
    assert np.array_equal(decoded, numbers)


@pytest.mark.parametrize("rate", [8000, 22050, 48000])
@pytest.mark.parametrize(
    ("fmt", "kind"),
    [(AudioFormat.MP3, ("MP3", "MPEG_LAYER_III")), (AudioFormat.OGG, ("OGG", "VORBIS"))],
)
def test_lossy_formats_sound_the_same_and_last_as_long(
    tmp_path: Path, fmt: AudioFormat, kind: tuple[str, str], rate: int
) -> None:
    source = tmp_path / "a.flac"
    numbers = write_tone(source, 1000, rate)
    target = written(source, fmt)
    info = soundfile.info(target)
    assert ((info.format, info.subtype), info.samplerate, info.channels) == (kind, rate, 1)
    target.seek(0)
    decoded, _ = soundfile.read(target)
    # An MP3 is whole frames of 1152 samples, and what decodes it may not know where they end.
    assert abs(len(decoded) - len(numbers)) <= 2 * 1152
    assert loudest_hertz(decoded, rate) == pytest.approx(1000, abs=2)


def test_a_long_clip_in_ogg_is_written_in_short_blocks(tmp_path: Path) -> None:
    source = tmp_path / "long.flac"
    numbers = write_tone(source, 300, 48000, seconds=60)
    assert soundfile.info(written(source, AudioFormat.OGG)).frames == len(numbers)


def test_stereo_and_24_bits_become_a_16_bit_stereo_wav(tmp_path: Path) -> None:
    source = tmp_path / "a.flac"
    samples = np.linspace(-0.5, 0.5, 8000).reshape(-1, 2)
    soundfile.write(source, samples, 48000, subtype="PCM_24", format="FLAC")
    decoded, _ = soundfile.read(written(source, AudioFormat.WAV))
    assert np.abs(decoded - samples).max() < 2 / 32768


@pytest.mark.parametrize("fmt", list(AudioFormat))
def test_a_missing_source_is_told(tmp_path: Path, fmt: AudioFormat) -> None:
    with pytest.raises(ProblemError) as error:
        convert(tmp_path / "none.flac", io.BytesIO(), fmt, never)
    assert error.value.problem.kind is ProblemKind.FILE_GONE


@pytest.mark.parametrize("fmt", [AudioFormat.WAV, AudioFormat.MP3, AudioFormat.OGG])
def test_a_source_that_does_not_decode_is_told(tmp_path: Path, fmt: AudioFormat) -> None:
    page, cut = tmp_path / "page.flac", tmp_path / "cut.flac"
    page.write_bytes(b"<html>Sign in</html>" * 100)
    rng = np.random.default_rng(1)
    soundfile.write(cut, rng.integers(-9000, 9000, 90_000).astype(np.int16), RATE, format="FLAC")
    cut.write_bytes(cut.read_bytes()[:60_000])
    for source in (page, cut):
        with pytest.raises(ProblemError) as error:
            convert(source, io.BytesIO(), fmt, never)
        assert error.value.problem.kind is ProblemKind.DAMAGED


@pytest.mark.parametrize(("rate", "channels"), [(96000, 1), (22050, 4)])
def test_what_mp3_does_not_know_is_told(tmp_path: Path, rate: int, channels: int) -> None:
    source = tmp_path / "a.flac"
    soundfile.write(source, np.zeros((4000, channels)), rate, format="FLAC")
    with pytest.raises(ProblemError) as error:
        convert(source, io.BytesIO(), AudioFormat.MP3, never)
    assert error.value.problem.kind is ProblemKind.CANNOT_CONVERT


@pytest.mark.parametrize("fmt", list(AudioFormat))
@pytest.mark.parametrize("room", [0, 5000])
def test_a_full_disk_comes_up_as_an_os_error(
    tmp_path: Path, fmt: AudioFormat, room: int, capfd: pytest.CaptureFixture[str]
) -> None:
    source = tmp_path / "a.flac"
    rng = np.random.default_rng(2)
    soundfile.write(source, rng.integers(-9000, 9000, 90_000).astype(np.int16), RATE, format="FLAC")
    with pytest.raises(OSError) as error:  # noqa: PT011 - the number is looked at
        convert(source, FullDisk(room), fmt, never)
    assert error.value.errno == errno.ENOSPC
    assert capfd.readouterr().err == ""


@pytest.mark.parametrize("fmt", list(AudioFormat))
def test_cancelling_stops_between_two_blocks(tmp_path: Path, fmt: AudioFormat) -> None:
    source = tmp_path / "a.flac"
    write_tone(source, 440, seconds=60)
    asked = 0

    def third_time() -> bool:
        nonlocal asked
        asked += 1
        return asked >= 3

    assert not convert(source, io.BytesIO(), fmt, third_time)
    assert asked == 3
