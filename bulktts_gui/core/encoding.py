"""Clips into other formats: decoded, mixed, resampled, levelled and encoded, block by block.

Outside facts: libsndfile scales floating point by 32767 when it writes 16 bits and by 32768 when it
reads them, so whole numbers are made here; its Vorbis encoder may crash when one call hands it a
very long block, and does above 200 kHz; of Opus it sets 6 to 256 kbit/s for each channel. A WAV
file's lengths have 32 bits; RF64 (EBU Tech 3306) is the same with 64. Opus knows five sample rates
(RFC 6716).
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, BinaryIO, Protocol

from bulktts_gui.core.atomic import open_regular
from bulktts_gui.core.audio import forward_reader
from bulktts_gui.core.clips import Problem, ProblemError, ProblemKind
from bulktts_gui.core.formats import (
    LENGTH_UNKNOWN,
    MP3_RATES,
    AudioFormat,
    Sink,
    SoundChoice,
    Tags,
    Target,
)
from bulktts_gui.core.levelling import Leveller, Levels, measured
from bulktts_gui.core.mp3 import Mp3Writer, gain_at, nearest_bit_rate
from bulktts_gui.core.tags import add_tags, id3_tag, info_fields

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    import numpy as np
    import numpy.typing as npt

    Sound = npt.NDArray[np.float32]

_BLOCK_FRAMES = 32_768
_OGG_BLOCK_FRAMES = 4096
_LOSSLESS = (AudioFormat.FLAC, AudioFormat.WAV)
#: What MP3 and Opus have two of at most here. FLAC, WAV and Vorbis keep what the clip has.
_STEREO = 2
_OPUS_RATES = frozenset({8000, 12_000, 16_000, 24_000, 48_000})
_HIGHEST_RATE = {AudioFormat.OGG: 192_000, AudioFormat.FLAC: 384_000, AudioFormat.WAV: 384_000}
_HIGHEST_PLAIN_RATE = 48_000
#: Beyond this many bytes of sound a WAV file cannot say its length; some are left for the rest.
_WAV_LIMIT = 2**32 - (1 << 20)

#: How good a file with a variable bit rate is if nobody says: V2 of LAME's ten, which is commonly
#: held not to be told from its source; Vorbis' 5; and 45 kbit/s for each channel of Opus.
MP3_QUALITY = 0.8
_QUALITY = {AudioFormat.MP3: MP3_QUALITY, AudioFormat.OGG: 0.5, AudioFormat.OPUS: 0.5}
_OPUS_LEAST, _OPUS_STEPS = 16.0, 8.0
_OPUS_RANGE = (6.0, 256.0)

#: Sound whose samples are 16-bit numbers, so that 16 bits hold it without dither.
_EXACT_16 = frozenset({"PCM_16", "PCM_S8", "PCM_U8", "ULAW", "ALAW"})
_FINE = frozenset({"PCM_24", "PCM_32", "FLOAT", "DOUBLE"})
#: Such files may hold what is no number.
_FLOATING = frozenset({"FLOAT", "DOUBLE"})
#: How often a file is encoded at most until a lossy encoder has made the right thing of it.
_TRIES = 4
#: Near enough, in LU, and what is kept from the ceiling, in dB: other meters read a little else.
_NEAR, _MARGIN = 0.2, 0.15
#: So much, in dB, lossy encoders commonly add to peaks.
_OVERSHOOT = 0.3


class _CancelledError(Exception):
    """Nobody wants the file any more."""


def encode(
    source: Path,
    target: Target | BinaryIO,
    sound: SoundChoice,
    cancelled: Callable[[], bool],
    tags: Tags,
) -> bool:
    """Write the clip as `sound` and `tags` say; True when all of it is written.

    Several channels become one by their mean, one becomes two alike, more than two become two by
    their mean. The length stays to the sample. Going down to 16 bits from more is dithered. A
    loudness takes one more pass over the clip, a few where peaks must be held down, and of a lossy
    file one over what has been encoded. Raises as `formats.convert` does.
    """

    def check() -> None:
        if cancelled():
            raise _CancelledError

    try:
        clip = _Clip.survey(source, check)
        plan = _Plan.of(clip, sound)

        def blocks() -> Iterator[Sound]:
            return _blocks(clip, plan, check)

        if sound.loudness is None:
            _write(blocks, target, plan, sound, tags, None)
        else:
            _write_levelled(blocks, target, plan, sound, tags, sound.loudness, check)
    except _CancelledError:
        return False
    return True


# ---------------------------------------------------------------------------- the clip


@dataclass(frozen=True, slots=True)
class _Clip:
    """A clip's file and what its header says."""

    source: Path
    rate: int
    channels: int
    frames: int
    subtype: str

    @staticmethod
    def survey(source: Path, check: Callable[[], None]) -> _Clip:
        import soundfile

        try:
            # libsndfile says "system error" for any reason; the system itself says which.
            os.close(open_regular(source))
        except OSError as error:
            raise ProblemError(Problem(ProblemKind.FILE_GONE)) from error
        try:
            with forward_reader()(str(source)) as sound:
                frames = sound.frames
                if frames >= LENGTH_UNKNOWN:
                    frames = count_frames(sound, check)
                return _Clip(source, sound.samplerate, sound.channels, frames, sound.subtype)
        except soundfile.LibsndfileError as error:
            raise ProblemError(Problem(ProblemKind.DAMAGED)) from error

    def decoded(self, check: Callable[[], None]) -> Iterator[Sound]:
        """The clip's sound; `check` is called before each block."""
        import numpy as np
        import soundfile

        done = 0
        try:
            with forward_reader()(str(self.source)) as sound:
                while True:
                    check()
                    block = sound.read(_BLOCK_FRAMES, dtype="float32", always_2d=True)
                    if not len(block):
                        break
                    done += len(block)
                    if self.subtype in _FLOATING:
                        block = np.nan_to_num(block, nan=0.0, posinf=0.0, neginf=0.0)
                    yield block
        except soundfile.LibsndfileError as error:
            raise ProblemError(Problem(ProblemKind.DAMAGED)) from error
        if done < self.frames:
            raise ProblemError(Problem(ProblemKind.DAMAGED))


@dataclass(frozen=True, slots=True)
class _Plan:
    """What the file will be."""

    rate: int
    channels: int
    frames: int
    bits: int
    needs_dither: bool

    @staticmethod
    def of(clip: _Clip, sound: SoundChoice) -> _Plan:
        rate = suitable_rate(sound.rate or clip.rate, sound.fmt)
        channels = sound.channels or clip.channels
        if sound.fmt in (AudioFormat.MP3, AudioFormat.OPUS):
            channels = min(channels, _STEREO)
        frames = (clip.frames * rate + clip.rate // 2) // clip.rate
        bits = sound.bits or (24 if clip.subtype in _FINE else 16)
        # Two channels that are alike are not finer than one.
        is_same = clip.subtype in _EXACT_16 and rate == clip.rate and channels >= clip.channels
        return _Plan(rate, channels, frames, bits, not is_same or sound.loudness is not None)


def count_frames(sound: Any, check: Callable[[], None]) -> int:
    """The frames of an open sound file that does not tell; `check` is called between blocks."""
    frames = 0
    while block := len(sound.read(_BLOCK_FRAMES, dtype="int16", always_2d=True)):
        check()
        frames += block
    return frames


def suitable_rate(rate: int, fmt: AudioFormat) -> int:
    """`rate`, or the next higher one that the format knows, or the highest."""
    known = {AudioFormat.MP3: MP3_RATES, AudioFormat.OPUS: _OPUS_RATES}.get(fmt)
    if known:
        return min((each for each in known if each >= rate), default=max(known))
    return rate if rate <= _HIGHEST_RATE[fmt] else _HIGHEST_PLAIN_RATE


def _blocks(clip: _Clip, plan: _Plan, check: Callable[[], None]) -> Iterator[Sound]:
    """The clip's sound in the plan's rate, channels and length."""
    import numpy as np

    mixed = (_mixed(block, plan.channels) for block in clip.decoded(check))
    if clip.rate == plan.rate:
        yield from mixed
        return
    done = 0
    for block in _resampled(mixed, clip.rate, plan):
        # A resampler may be a frame off.
        wanted = block[: plan.frames - done]
        done += len(wanted)
        yield wanted
    if done < plan.frames:
        yield np.zeros((plan.frames - done, plan.channels), np.float32)


def _resampled(blocks: Iterator[Sound], rate: int, plan: _Plan) -> Iterator[Sound]:
    import numpy as np
    import soxr

    stream = soxr.ResampleStream(rate, plan.rate, plan.channels, "float32", "VHQ")
    for block in blocks:
        yield stream.resample_chunk(block)
    yield stream.resample_chunk(np.zeros((0, plan.channels), np.float32), last=True)


def _mixed(block: Sound, channels: int) -> Sound:
    import numpy as np

    if block.shape[1] == channels:
        return block
    mean = block.mean(axis=1, dtype=np.float32, keepdims=True) if block.shape[1] > 1 else block
    return np.repeat(mean, channels, axis=1)


# ---------------------------------------------------------------------------- the file


def _write_levelled(
    blocks: Callable[[], Iterator[Sound]],
    target: Target | BinaryIO,
    plan: _Plan,
    sound: SoundChoice,
    tags: Tags,
    lufs: float,
    check: Callable[[], None],
) -> None:
    """Write the file as loud as `lufs` says; what a lossy encoder has made of it is heard again."""
    leveller = Leveller(blocks, plan.rate, plan.channels)
    is_lossless = sound.fmt in _LOSSLESS
    aim = lufs
    ceiling = sound.peak - (0 if is_lossless else _OVERSHOOT)
    for tries_left in reversed(range(_TRIES)):
        levels = leveller.levels(aim, ceiling)
        _write(blocks, target, plan, sound, tags, levels)
        if levels is None or is_lossless or not tries_left:
            return
        heard, peak = _heard(target, check)
        target.seek(0, os.SEEK_END)
        # What the ceiling alone keeps from being louder stays as it is.
        missing = 0.0 if levels.is_at_limit or heard is None else lufs - heard
        over = peak - (sound.peak - _MARGIN)
        if over <= 0 and abs(missing) <= _NEAR:
            return
        aim += missing
        # A little more than needed: the encoder does not do the same twice.
        ceiling -= max(0.0, 1.1 * over)
        target.seek(0)
        target.truncate()


def _heard(target: Target | BinaryIO, check: Callable[[], None]) -> tuple[float | None, float]:
    """The loudness in LUFS and the true peak in dBTP of an encoded file."""
    import soundfile

    target.seek(0)
    sink = Sink(target)
    try:
        with forward_reader()(sink) as file:

            def decoded() -> Iterator[Sound]:
                while len(block := file.read(_BLOCK_FRAMES, dtype="float32", always_2d=True)):
                    check()
                    yield block

            heard = measured(decoded(), file.samplerate, file.channels)
    except soundfile.LibsndfileError as error:
        sink.raise_failure()
        raise ProblemError(Problem(ProblemKind.CANNOT_CONVERT)) from error
    sink.raise_failure()
    return heard.loudness.lufs, heard.peak


def _write(
    blocks: Callable[[], Iterator[Sound]],
    target: Target | BinaryIO,
    plan: _Plan,
    sound: SoundChoice,
    tags: Tags,
    levels: Levels | None,
) -> None:
    import soundfile

    if sound.fmt is AudioFormat.MP3:
        target.write(id3_tag(tags))
    sink = Sink(target)
    if levels and sound.fmt is AudioFormat.MP3 and sound.bitrate:
        levels = levels.times(1 / gain_at(nearest_bit_rate(sound.bitrate, plan.rate)))
    try:
        writer = _open_writer(sink, plan, sound, tags)
        at = 0
        try:
            for block in blocks():
                writer.write(levels.applied(block, at) if levels else block)
                sink.raise_failure()
                at += len(block)
        finally:
            # Before the target is closed, whatever has happened.
            writer.close()
    except (soundfile.LibsndfileError, ValueError) as error:
        sink.raise_failure()
        raise ProblemError(Problem(ProblemKind.CANNOT_CONVERT)) from error
    sink.raise_failure()
    if sound.fmt is not AudioFormat.MP3:
        add_tags(target, sound.fmt, tags)


class _Writer(Protocol):
    def write(self, block: Sound, /) -> None: ...
    def close(self) -> None: ...


def _open_writer(sink: Sink, plan: _Plan, sound: SoundChoice, tags: Tags) -> _Writer:
    quality = _QUALITY.get(sound.fmt, 0.0) if sound.quality is None else sound.quality
    if sound.fmt is AudioFormat.MP3:
        mp3 = Mp3Writer(sink, plan.rate, plan.channels, kbits=sound.bitrate, quality=quality)
        return _WholeWriter(mp3, 16, plan.needs_dither)
    if sound.fmt in _LOSSLESS:
        return _LosslessWriter(sink, plan, sound.fmt, tags)
    return _LossyWriter(sink, plan, sound.fmt, quality)


class _WholeWriter:
    """Makes whole numbers of the samples, and hands them to another writer."""

    def __init__(self, writer: Any, bits: int, needs_dither: bool) -> None:
        self._writer = writer
        self._to_whole = Quantizer(bits, needs_dither)

    def write(self, block: Sound) -> None:
        self._writer.write(self._to_whole(block))

    def close(self) -> None:
        self._writer.close()


class _LosslessWriter(_WholeWriter):
    """FLAC and WAV."""

    def __init__(self, sink: Sink, plan: _Plan, fmt: AudioFormat, tags: Tags) -> None:
        import soundfile

        size = plan.frames * plan.channels * plan.bits // 8
        container = "RF64" if fmt is AudioFormat.WAV and size > _WAV_LIMIT else fmt.name
        subtype = f"PCM_{plan.bits}"
        file = soundfile.SoundFile(sink, "w", plan.rate, plan.channels, subtype, format=container)
        super().__init__(file, plan.bits, plan.needs_dither)
        self._info = info_fields(tags) if fmt is AudioFormat.WAV else {}

    def close(self) -> None:
        # Set after the sound, they are written after it: simple players take the sound to begin
        # at byte 44.
        for name, text in self._info.items():
            setattr(self._writer, name, text)
        super().close()


class _LossyWriter:
    """Ogg Vorbis and Opus."""

    def __init__(self, sink: Sink, plan: _Plan, fmt: AudioFormat, quality: float) -> None:
        import soundfile

        level, subtype = 1 - quality, "VORBIS"
        if fmt is AudioFormat.OPUS:
            least, most = _OPUS_RANGE
            kbits = _OPUS_LEAST * _OPUS_STEPS**quality
            level, subtype = 1 - (kbits - least) / (most - least), "OPUS"
        self._file = soundfile.SoundFile(
            sink, "w", plan.rate, plan.channels, subtype, format="OGG", compression_level=level
        )

    def write(self, block: Sound) -> None:
        for first in range(0, len(block), _OGG_BLOCK_FRAMES):
            self._file.write(block[first : first + _OGG_BLOCK_FRAMES])

    def close(self) -> None:
        self._file.close()


class Quantizer:
    """Makes numbers from -1 to 1 into whole ones of 16 or 24 bits, as libsndfile wants them.

    With dither for 16 bits: noise of up to one step, of triangular distribution, makes the error of
    rounding independent of the sound. It is the same noise every time, so that the same clip gives
    the same file. Blocks of nothing but zeros stay that.
    """

    def __init__(self, bits: int, needs_dither: bool) -> None:
        import numpy as np

        self._bits = bits
        self._noise = np.random.default_rng(1) if needs_dither and bits == 16 else None

    def __call__(self, block: Sound) -> Any:
        import numpy as np

        full = 1 << (self._bits - 1)
        # Single precision holds 24 bits exactly.
        scaled = block * np.float32(full)
        if self._noise is not None and scaled.any():
            scaled += self._noise.random(scaled.shape, np.float32)
            scaled -= self._noise.random(scaled.shape, np.float32)
        whole = np.clip(np.rint(scaled), -full, full - 1)
        return whole.astype(np.int16) if self._bits == 16 else whole.astype(np.int32) << 8
