"""Converting clips: what is in the files, as other programs decode them, and what goes wrong."""

from __future__ import annotations

import errno
import gc
import hashlib
import io
import itertools
import tracemalloc
from dataclasses import replace
from typing import TYPE_CHECKING

import mutagen.mp3
import numpy as np
import pytest
import soundfile
import soxr

from bulktts_gui.core import encoding
from bulktts_gui.core.clips import ProblemError, ProblemKind
from bulktts_gui.core.formats import (
    AS_IT_CAME,
    PRESETS,
    AudioFormat,
    Preset,
    SoundChoice,
    Tags,
    convert,
)
from tests.unit import listening
from tests.unit.fakes import kind_raised

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


def written(source: Path, sound: SoundChoice, tags: Tags | None = None) -> io.BytesIO:
    target = io.BytesIO()
    assert convert(source, target, sound, never, tags)
    target.seek(0)
    return target


def saved(source: Path, sound: SoundChoice, tags: Tags | None = None) -> Path:
    """A file beside the source, for programs that read files."""
    path = source.with_name("saved" + sound.suffix_for(source))
    with path.open("w+b") as file:
        assert convert(source, file, sound, never, tags)
    return path


def noise(frames: int, channels: int = 1, seed: int = 2) -> np.ndarray:
    """16-bit noise, which hardly packs."""
    return np.random.default_rng(seed).integers(-9000, 9000, (frames, channels)).astype(np.int16)


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


FLAC, WAV, MP3, OGG, OPUS = AudioFormat
#: One choice of each kind that is no copy.
CHOICES = (
    SoundChoice(FLAC, bits=16),
    SoundChoice(WAV),
    SoundChoice(MP3),
    SoundChoice(MP3, bitrate=64),
    SoundChoice(OGG),
    SoundChoice(OPUS),
)
LEVELLED = (SoundChoice(WAV, loudness=-23.0), SoundChoice(MP3, bitrate=64, loudness=-16.0))


def name_of(sound: object) -> str:
    parts = [sound.fmt, sound.bits, sound.bitrate, sound.rate, sound.channels, sound.loudness]  # type: ignore[attr-defined]
    return "-".join(
        str(part.value if isinstance(part, AudioFormat) else part) for part in parts if part
    )


# Choices


def test_the_names_on_the_command_line_and_the_endings() -> None:
    assert [fmt.value for fmt in AudioFormat] == ["flac", "wav", "mp3", "ogg", "opus"]
    assert [fmt.suffix for fmt in AudioFormat] == [".flac", ".wav", ".mp3", ".ogg", ".opus"]
    assert AudioFormat("flac") is AudioFormat.ORIGINAL


def test_a_copy_keeps_the_ending_of_its_source(tmp_path: Path) -> None:
    assert AS_IT_CAME.suffix_for(tmp_path / "a.mp3") == ".mp3"
    assert SoundChoice(FLAC, bits=24).suffix_for(tmp_path / "a.mp3") == ".flac"
    assert SoundChoice(OPUS).suffix_for(tmp_path / "a.flac") == ".opus"


def test_every_preset_makes_what_it_says(tmp_path: Path) -> None:
    source = tmp_path / "a.flac"
    write_tone(source, 440)
    made = {}
    for preset, sound in PRESETS.items():
        info = soundfile.info(saved(source, sound))
        made[preset] = (info.format, info.subtype, info.samplerate, info.channels)
    assert made == {
        Preset.AS_IT_CAME: ("FLAC", "PCM_16", RATE, 1),
        Preset.PHONE_OR_CHAT: ("MP3", "MPEG_LAYER_III", RATE, 1),
        Preset.SLIDES: ("MP3", "MPEG_LAYER_III", 44_100, 1),
        Preset.VIDEO_EDITOR: ("WAV", "PCM_24", 48_000, 1),
        Preset.AUDIOBOOK: ("MP3", "MPEG_LAYER_III", 44_100, 1),
        Preset.PHONE_SYSTEM: ("WAV", "PCM_16", 8000, 1),
    }


# Copies and lossless files


@pytest.mark.parametrize("name", ["a.flac", "a.mp3"])
def test_as_it_came_is_the_same_bytes_whatever_they_are(tmp_path: Path, name: str) -> None:
    source = tmp_path / name
    source.write_bytes(bytes(range(256)) * 5000)
    target = written(source, AS_IT_CAME, Tags("A title", 1, 2, "Batch"))
    assert target.getvalue() == source.read_bytes()


@pytest.mark.parametrize("channels", [1, 2, 6])
@pytest.mark.parametrize("fmt", [FLAC, WAV])
@pytest.mark.parametrize("bits", [16, 24])
def test_lossless_files_have_the_same_samples(
    tmp_path: Path, fmt: AudioFormat, bits: int, channels: int
) -> None:
    source = tmp_path / "a.flac"
    numbers = noise(70_001, channels)
    numbers[:2] = [[-32768] * channels, [32767] * channels]
    soundfile.write(source, numbers, RATE, subtype="PCM_16")
    # FLAC of nothing but a source in 16 bits would be a copy.
    target = written(source, SoundChoice(fmt, bits=bits))
    info = soundfile.info(target)
    assert (info.format, info.subtype, info.samplerate) == (fmt.name, f"PCM_{bits}", RATE)
    target.seek(0)
    decoded, _ = soundfile.read(target, dtype="int32", always_2d=True)
    assert np.array_equal(decoded, numbers.astype(np.int32) << 16)


def test_a_clip_of_24_bits_stays_one(tmp_path: Path) -> None:
    source = tmp_path / "a.flac"
    numbers = np.random.default_rng(3).integers(-(2**23), 2**23, (30_000, 2)) << 8
    soundfile.write(source, numbers.astype(np.int32), 48_000, subtype="PCM_24")
    target = written(source, SoundChoice(WAV))
    assert soundfile.info(target).subtype == "PCM_24"
    target.seek(0)
    assert np.array_equal(soundfile.read(target, dtype="int32")[0], numbers)


def test_going_down_to_16_bits_is_dithered(tmp_path: Path) -> None:
    source = tmp_path / "a.flac"
    # A third of a step: rounded it would be silence.
    steps = np.sin(2 * np.pi * 1000 * np.arange(48_000) / 48_000) / 3
    soundfile.write(source, steps / 32768, 48_000, subtype="PCM_24")
    decoded, _ = soundfile.read(written(source, SoundChoice(WAV, bits=16)), dtype="int16")
    assert set(np.unique(decoded)) == {-1, 0, 1}
    assert loudest_hertz(decoded, 48_000) == pytest.approx(1000, abs=2)
    # It is the tone as loud as it was, and noise beside it.
    share = 2 * np.mean(decoded * np.sin(2 * np.pi * 1000 * np.arange(48_000) / 48_000))
    assert share == pytest.approx(1 / 3, abs=0.02)


def test_the_same_clip_gives_the_same_file(tmp_path: Path) -> None:
    source = tmp_path / "a.flac"
    write_tone(source, 440)
    for sound in (SoundChoice(WAV, rate=8000), SoundChoice(MP3, bitrate=96)):
        one, two = (hashlib.sha256(written(source, sound).getvalue()) for _ in range(2))
        assert one.digest() == two.digest()


def test_silence_stays_silent(tmp_path: Path) -> None:
    source = tmp_path / "a.flac"
    soundfile.write(source, np.zeros(20_000), 44_100, subtype="PCM_24")
    sound = SoundChoice(WAV, bits=16, rate=8000, loudness=-16.0)
    assert not soundfile.read(written(source, sound), dtype="int16")[0].any()


def test_simple_players_find_the_sound_at_byte_44(tmp_path: Path) -> None:
    source = tmp_path / "a.flac"
    numbers = write_tone(source, 440)
    data = written(source, SoundChoice(WAV), Tags("A title", 3, 120, "Batch", "de", "Run 5")).read()
    assert data[44:][: 2 * len(numbers)] == numbers.astype("<i2").tobytes()


def test_a_wav_file_of_over_4_gb_says_its_length_another_way(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(encoding, "_WAV_LIMIT", 100_000)
    source = tmp_path / "a.flac"
    numbers = noise(60_000)
    soundfile.write(source, numbers, RATE)
    path = saved(source, SoundChoice(WAV), Tags("A title", 1, 2, "Batch"))
    assert path.read_bytes()[:4] == b"RF64"
    decoded, _ = soundfile.read(path, dtype="int16", always_2d=True)
    assert np.array_equal(decoded, numbers)
    assert listening.tags(path)["title"] == "A title"


# Lossy files


@pytest.mark.parametrize("rate", [8000, 22050, 48000])
@pytest.mark.parametrize("channels", [1, 2])
@pytest.mark.parametrize("sound", CHOICES[2:], ids=name_of)
def test_lossy_files_sound_the_same_and_last_as_long_to_the_sample(
    tmp_path: Path, sound: SoundChoice, rate: int, channels: int
) -> None:
    source = tmp_path / "a.flac"
    numbers = write_tone(source, 1000, rate)
    soundfile.write(source, np.repeat(numbers[:, None], channels, 1), rate)
    kinds = {MP3: ("MP3", "MPEG_LAYER_III"), OGG: ("OGG", "VORBIS"), OPUS: ("OGG", "OPUS")}
    path = saved(source, sound)
    info = soundfile.info(path)
    assert (info.format, info.subtype) == kinds[sound.fmt]
    # Opus does not know 22,050 Hz.
    made = 24_000 if (sound.fmt, rate) == (OPUS, 22_050) else rate
    assert (info.samplerate, info.channels) == (made, channels)
    decoded, _ = soundfile.read(path, always_2d=True)
    frames = (len(numbers) * made + rate // 2) // rate
    assert len(decoded) == frames
    assert loudest_hertz(decoded[:, 0], made) == pytest.approx(1000, abs=2)
    # It begins when the source does: nothing of what the encoder puts before it is left.
    ideal = np.sin(2 * np.pi * 1000 * np.arange(frames) / made) * 12000 / 32768
    middle = slice(frames // 4, frames // 2)
    assert np.corrcoef(decoded[middle, 0], ideal[middle])[0, 1] > 0.9


@pytest.mark.parametrize("sound", CHOICES[2:], ids=name_of)
def test_other_programs_decode_as_many_frames(tmp_path: Path, sound: SoundChoice) -> None:
    source = tmp_path / "a.flac"
    # Of Ogg files with one page, its own too, ffmpeg 5.1 loses 128 frames.
    numbers = write_tone(source, 1000, 48_000, seconds=6)
    assert len(listening.decoded(saved(source, sound, Tags("A title")))) == len(numbers)


@pytest.mark.parametrize("frames", [1, 47, 575, 576, 577, 1152, 4095, 48_000])
@pytest.mark.parametrize("sound", CHOICES, ids=name_of)
def test_the_shortest_clips_keep_their_length(
    tmp_path: Path, sound: SoundChoice, frames: int
) -> None:
    source = tmp_path / "a.flac"
    soundfile.write(source, noise(frames), 48_000)
    assert soundfile.info(written(source, sound)).frames == frames


@pytest.mark.parametrize("sound", [*CHOICES, *LEVELLED], ids=name_of)
def test_a_clip_without_any_sound_is_no_trouble(tmp_path: Path, sound: SoundChoice) -> None:
    source = tmp_path / "a.wav"
    soundfile.write(source, np.zeros((0, 1)), RATE)
    written(source, sound)


@pytest.mark.parametrize(
    ("rate", "asked", "made"),
    [
        (44_100, 192, 192), (48_000, 320, 320), (44_100, 100, 96), (32_000, 24, 32),
        (24_000, 96, 96), (24_000, 320, 160), (8000, 96, 64), (11_025, 8, 8),
    ],
)  # fmt: skip
def test_a_constant_bit_rate_is_the_nearest_that_there_is(
    tmp_path: Path, rate: int, asked: int, made: int
) -> None:
    source = tmp_path / "a.flac"
    soundfile.write(source, noise(rate * 2), rate)
    info = mutagen.mp3.MP3(written(source, SoundChoice(MP3, bitrate=asked))).info
    assert info.bitrate_mode is mutagen.mp3.BitrateMode.CBR
    assert info.bitrate == pytest.approx(made * 1000, rel=0.05)
    assert info.length == pytest.approx(2, abs=0.001)


def test_better_quality_takes_more_room(tmp_path: Path) -> None:
    source = tmp_path / "a.flac"
    soundfile.write(source, noise(60_000), 48_000)
    for fmt in (MP3, OGG, OPUS):
        sizes = [
            len(written(source, SoundChoice(fmt, quality=quality)).getvalue())
            for quality in (0.0, 0.1, 0.5, 1.0)
        ]
        assert sizes == sorted(set(sizes)), fmt


def test_a_variable_bit_rate_says_how_long_the_file_is(tmp_path: Path) -> None:
    source = tmp_path / "a.flac"
    loud, quiet = noise(240_000), np.zeros((240_000, 1), np.int16)
    soundfile.write(source, np.concatenate((loud, quiet)), 24_000)
    target = written(source, SoundChoice(MP3))
    info = mutagen.mp3.MP3(target).info
    assert info.bitrate_mode is mutagen.mp3.BitrateMode.VBR
    assert info.length == pytest.approx(20, abs=0.001)
    # Where each hundredth of the time lies in the file, in 256ths: most of the file is noise.
    data = target.getvalue()
    contents = data[data.index(b"Xing") + 16 :][:100]
    assert list(contents) == sorted(contents)
    noisy = len(data) - 417 * 24  # frames of 24 bytes hold silence
    assert contents[50] / 256 == pytest.approx(noisy / len(data), abs=0.02)
    assert contents[25] / 256 == pytest.approx(noisy / len(data) / 2, abs=0.02)


def test_a_long_clip_in_ogg_is_written_in_short_blocks(tmp_path: Path) -> None:
    source = tmp_path / "long.flac"
    numbers = write_tone(source, 300, 48000, seconds=60)
    assert soundfile.info(written(source, SoundChoice(OGG))).frames == len(numbers)


# Rates and channels


@pytest.mark.parametrize("sound", CHOICES, ids=name_of)
@pytest.mark.parametrize("rate", [8000, 16_000, 24_000, 48_000])
def test_another_rate_is_the_same_sound(tmp_path: Path, sound: SoundChoice, rate: int) -> None:
    source = tmp_path / "a.flac"
    numbers = write_tone(source, 1000, 44_100)
    path = saved(source, replace(sound, rate=rate))
    decoded, made = soundfile.read(path)
    assert made == rate
    assert len(decoded) == (len(numbers) * rate + 22_050) // 44_100
    assert loudest_hertz(decoded, rate) == pytest.approx(1000, abs=2)
    level = decoded[rate // 4 : rate].std() * np.sqrt(2)
    assert level == pytest.approx(12000 / 32768, rel=0.15)


@pytest.mark.parametrize(
    ("fmt", "rate", "made"),
    [
        (MP3, 96_000, 48_000), (MP3, 10_000, 11_025), (MP3, 47_999, 48_000), (MP3, 6000, 8000),
        (OPUS, 22_050, 24_000), (OPUS, 44_100, 48_000), (OPUS, 192_000, 48_000),
        (OGG, 10_000, 10_000), (OGG, 192_000, 192_000), (OGG, 384_000, 48_000),
    ],
)  # fmt: skip
def test_a_rate_that_the_format_does_not_know_becomes_the_next(
    tmp_path: Path, fmt: AudioFormat, rate: int, made: int
) -> None:
    source = tmp_path / "a.flac"
    numbers = write_tone(source, 500, rate)
    info = soundfile.info(written(source, SoundChoice(fmt)))
    assert (info.samplerate, info.frames) == (made, (len(numbers) * made + rate // 2) // rate)


@pytest.mark.parametrize("off", [-1, 1])
def test_a_resampler_that_is_a_frame_off_does_not_change_the_length(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, off: int
) -> None:
    class OffStream(soxr.ResampleStream):  # type: ignore[misc]  # untyped
        def resample_chunk(self, x: np.ndarray, last: bool = False) -> np.ndarray:
            made = super().resample_chunk(x, last)
            return np.pad(made, ((0, 1), (0, 0))) if last and off > 0 else made[: len(made) - last]

    monkeypatch.setattr(soxr, "ResampleStream", OffStream)
    source = tmp_path / "a.flac"
    soundfile.write(source, noise(48_000), 48_000)
    assert soundfile.info(written(source, SoundChoice(WAV, rate=16_000))).frames == 16_000


def test_one_channel_becomes_two_that_are_alike(tmp_path: Path) -> None:
    source = tmp_path / "a.flac"
    numbers = write_tone(source, 440)
    decoded, _ = soundfile.read(written(source, SoundChoice(WAV, channels=2)), dtype="int16")
    assert np.array_equal(decoded, np.repeat(numbers[:, None], 2, 1))


def test_two_channels_become_their_mean_and_nothing_clips(tmp_path: Path) -> None:
    source = tmp_path / "a.flac"
    numbers = noise(30_000, 2)
    numbers[:100] = 32767
    soundfile.write(source, numbers, RATE)
    decoded, _ = soundfile.read(written(source, SoundChoice(WAV, channels=1)), dtype="int16")
    # The dither is one step at most.
    assert np.abs(decoded - numbers.mean(axis=1)).max() <= 1.5


@pytest.mark.parametrize("fmt", [MP3, OPUS])
def test_more_than_two_channels_become_two(tmp_path: Path, fmt: AudioFormat) -> None:
    source = tmp_path / "a.flac"
    soundfile.write(source, noise(24_000, 4), 24_000)
    assert soundfile.info(written(source, SoundChoice(fmt))).channels == 2


def test_what_is_louder_than_full_scale_does_not_turn_over(tmp_path: Path) -> None:
    source = tmp_path / "a.wav"
    sound = np.array([1.5, -1.5, 1.0, -1.0, np.nan, np.inf, 0.25], np.float32)
    soundfile.write(source, sound, RATE, subtype="FLOAT")
    decoded, _ = soundfile.read(written(source, SoundChoice(WAV, bits=24)), dtype="int32")
    most = (2**23 - 1) << 8
    assert decoded.tolist() == [most, -(2**31), most, -(2**31), 0, 0, 2**29]


@pytest.mark.parametrize("sound", CHOICES, ids=name_of)
def test_a_stream_that_does_not_tell_its_length(tmp_path: Path, sound: SoundChoice) -> None:
    source = tmp_path / "a.flac"
    numbers = write_tone(source, 440, 48_000)
    data = bytearray(source.read_bytes())
    data[21] &= 0xF0  # STREAMINFO's count of samples: the last 36 bits before the digest
    data[22:26] = bytes(4)
    source.write_bytes(data)
    assert soundfile.info(written(source, sound)).frames == len(numbers)


# What goes wrong


@pytest.mark.parametrize("sound", [AS_IT_CAME, *CHOICES, *LEVELLED], ids=name_of)
def test_a_missing_source_is_told(tmp_path: Path, sound: SoundChoice) -> None:
    target = io.BytesIO()
    kind = kind_raised(convert, tmp_path / "none.flac", target, sound, never)
    assert kind is ProblemKind.FILE_GONE
    assert not target.getvalue()


@pytest.mark.parametrize("sound", [*CHOICES, *LEVELLED], ids=name_of)
def test_a_source_that_does_not_decode_is_told(tmp_path: Path, sound: SoundChoice) -> None:
    page, cut = tmp_path / "page.flac", tmp_path / "cut.flac"
    page.write_bytes(b"<html>Sign in</html>" * 100)
    soundfile.write(cut, noise(90_000), RATE, format="FLAC")
    cut.write_bytes(cut.read_bytes()[:60_000])
    for source in (page, cut):
        assert kind_raised(convert, source, io.BytesIO(), sound, never) is ProblemKind.DAMAGED


def test_damage_in_the_middle_is_not_covered_up(tmp_path: Path) -> None:
    source = tmp_path / "a.flac"
    soundfile.write(source, noise(200_000), RATE)
    data = bytearray(source.read_bytes())
    data[150_000:160_000] = bytes(10_000)
    source.write_bytes(data)
    kind = kind_raised(convert, source, io.BytesIO(), SoundChoice(WAV), never)
    assert kind is ProblemKind.DAMAGED


@pytest.mark.parametrize("sound", CHOICES, ids=name_of)
def test_an_encoder_is_done_with_its_file_before_the_file_is_closed(
    tmp_path: Path, sound: SoundChoice, capfd: pytest.CaptureFixture[str]
) -> None:
    source = tmp_path / "a.flac"
    soundfile.write(source, noise(200_000), RATE)
    source.write_bytes(source.read_bytes()[:200_000])
    with pytest.raises(ProblemError) as error, (tmp_path / "target").open("w+b") as target:
        convert(source, target, sound, never)
    assert target.closed
    # What still held on to it would now write into it, from C, where nobody sees the exception.
    del error
    gc.collect()
    assert capfd.readouterr().err == ""


def test_more_channels_than_a_format_has_are_told(tmp_path: Path) -> None:
    source = tmp_path / "a.wav"
    soundfile.write(source, np.zeros((4000, 9)), RATE)
    kind = kind_raised(convert, source, io.BytesIO(), SoundChoice(FLAC, bits=16), never)
    assert kind is ProblemKind.CANNOT_CONVERT


@pytest.mark.parametrize("sound", [AS_IT_CAME, *CHOICES, *LEVELLED], ids=name_of)
@pytest.mark.parametrize("room", [0, 4000, 9000])
def test_a_full_disk_comes_up_as_an_os_error(
    tmp_path: Path, sound: SoundChoice, room: int, capfd: pytest.CaptureFixture[str]
) -> None:
    source = tmp_path / "a.flac"
    soundfile.write(source, noise(90_000), RATE, format="FLAC")
    with pytest.raises(OSError) as error:  # noqa: PT011 - the number is looked at
        convert(source, FullDisk(room), sound, never, Tags("A title", 1, 2, "Batch"))
    assert error.value.errno == errno.ENOSPC
    assert capfd.readouterr().err == ""


@pytest.mark.parametrize("fmt", AudioFormat)
def test_a_disk_that_is_full_when_the_tags_come(tmp_path: Path, fmt: AudioFormat) -> None:
    source = tmp_path / "a.flac"
    write_tone(source, 440)
    sound, tags = SoundChoice(fmt, bits=16), Tags("A title", 1, 2, "Batch", "de", "Run 5")
    room = len(written(source, sound, tags).getvalue()) - 1
    with pytest.raises(OSError) as error:  # noqa: PT011 - the number is looked at
        convert(source, FullDisk(room), sound, never, tags)
    assert error.value.errno == errno.ENOSPC


@pytest.mark.parametrize("sound", [AS_IT_CAME, *CHOICES, *LEVELLED], ids=name_of)
def test_cancelling_stops_between_two_blocks(tmp_path: Path, sound: SoundChoice) -> None:
    source = tmp_path / "a.flac"
    soundfile.write(source, noise(500_000), RATE)
    asked = itertools.count(1)
    assert not convert(source, io.BytesIO(), sound, lambda: next(asked) >= 3)
    assert next(asked) == 4


def test_cancelling_is_seen_in_every_pass_over_a_clip(tmp_path: Path) -> None:
    source = tmp_path / "a.flac"
    soundfile.write(source, noise(70_000), RATE)
    sound = LEVELLED[1]
    asked = itertools.count(1)
    assert convert(source, io.BytesIO(), sound, lambda: next(asked) < 0)
    for stop in range(1, next(asked) - 1):
        count = itertools.count(1)
        assert not convert(source, io.BytesIO(), sound, lambda: next(count) >= stop)  # noqa: B023
        assert next(count) == stop + 1


@pytest.mark.parametrize("sound", [CHOICES[1], *CHOICES[3:5], *LEVELLED], ids=name_of)
def test_a_long_clip_takes_no_more_memory_than_a_short_one(
    tmp_path: Path, sound: SoundChoice
) -> None:
    def most(seconds: int) -> int:
        source = tmp_path / f"{seconds}.flac"
        second = noise(8000) // 4
        with soundfile.SoundFile(source, "w", 8000, 1, "PCM_16") as file:
            for _ in range(seconds):
                file.write(second)
        with (tmp_path / "target").open("w+b") as target:
            tracemalloc.start()
            assert convert(source, target, sound, never, Tags("A title"))
            _, peak = tracemalloc.get_traced_memory()
            tracemalloc.stop()
        return peak

    most(1)  # what is loaded once
    # Four minutes are 8 MB as the numbers that are worked with.
    assert most(240) < most(20) + 1_500_000
