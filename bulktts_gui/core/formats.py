"""The sound formats a clip can be saved in.

Outside facts: MP3 (MPEG 1, 2 and 2.5) knows nine sample rates and at most two channels, and
libsndfile (1.2) refuses the others; libsndfile's Vorbis encoder may crash when one call hands it
a very long block, so blocks are short.
"""

from __future__ import annotations

import enum
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, BinaryIO, Protocol

from bulktts_gui.core.atomic import open_regular
from bulktts_gui.core.clips import Problem, ProblemError, ProblemKind

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

#: Small enough that a cancel is seen at once, on a slow disk too.
COPY_CHUNK = 256 * 1024
_BLOCK_FRAMES = 4096
MP3_RATES = frozenset({8000, 11025, 12000, 16000, 22050, 24000, 32000, 44100, 48000})
_MP3_CHANNELS = 2
# A FLAC stream may leave its length open; libsndfile then gives a figure near 2**63.
LENGTH_UNKNOWN = 2**48


class AudioFormat(enum.Enum):
    """What a saved file is. FLAC is the form clips come in, so it is also ORIGINAL."""

    FLAC = "flac"
    WAV = "wav"
    MP3 = "mp3"
    OGG = "ogg"
    OPUS = "opus"
    ORIGINAL = FLAC

    @property
    def suffix(self) -> str:
        """The ending of a file's name, with its dot."""
        return f".{self.value}"


@dataclass(frozen=True, slots=True)
class SoundChoice:
    """What saved clips sound like. What is None stays as the clip has it.

    bits: of a sample, 16 or 24, in WAV and FLAC.
    bitrate: kbit/s, held constant; else MP3 and Ogg go by `quality`, 0 the smallest to 1 the best.
    rate: samples a second. channels: 1 or 2.
    loudness: LUFS, integrated (EBU R 128); true peaks stay below -1 dBTP then.
    """

    fmt: AudioFormat = AudioFormat.ORIGINAL
    bits: int | None = None
    bitrate: int | None = None
    quality: float | None = None
    rate: int | None = None
    channels: int | None = None
    loudness: float | None = None

    @property
    def is_copy(self) -> bool:
        """True when clips stay what they are, bit for bit, whatever kind of file they are."""
        return self == AS_IT_CAME


AS_IT_CAME = SoundChoice()


class Preset(enum.Enum):
    """Choices by what the files are for. Values are stored."""

    AS_IT_CAME = "as-it-came"
    PHONE_OR_CHAT = "phone-or-chat"
    SLIDES = "slides"
    VIDEO_EDITOR = "video-editor"
    AUDIOBOOK = "audiobook"
    PHONE_SYSTEM = "phone-system"


PRESETS: dict[Preset, SoundChoice] = {
    Preset.AS_IT_CAME: AS_IT_CAME,
    Preset.PHONE_OR_CHAT: SoundChoice(AudioFormat.MP3, bitrate=96, channels=1),
    Preset.SLIDES: SoundChoice(AudioFormat.MP3, bitrate=160, rate=44_100),
    Preset.VIDEO_EDITOR: SoundChoice(AudioFormat.WAV, bits=24, rate=48_000),
    Preset.AUDIOBOOK: SoundChoice(
        AudioFormat.MP3, bitrate=192, rate=44_100, channels=1, loudness=-20.0
    ),
    Preset.PHONE_SYSTEM: SoundChoice(AudioFormat.WAV, bits=16, rate=8000, channels=1),
}


@dataclass(frozen=True, slots=True)
class Tags:
    """What a saved file says of itself; "" and 0 are left out. `language` is as the sheet has it.

    `track` is the clip's number in the batch, of `tracks`; `album` the batch; `comment` has the run
    id.
    """

    title: str = ""
    track: int = 0
    tracks: int = 0
    album: str = ""
    language: str = ""
    comment: str = ""


_SUBTYPES = {
    AudioFormat.WAV: ("WAV", "PCM_16"),
    AudioFormat.MP3: ("MP3", "MPEG_LAYER_III"),
    AudioFormat.OGG: ("OGG", "VORBIS"),
}


class Target(Protocol):
    """What a format is written to: a binary file, or something that counts and forwards."""

    def write(self, data: bytes, /) -> int: ...
    def seek(self, offset: int, whence: int = 0, /) -> int: ...
    def tell(self) -> int: ...


def convert(
    source: Path, target: Target | BinaryIO, fmt: AudioFormat, cancelled: Callable[[], bool]
) -> bool:
    """Write the clip at `source` to `target` as `fmt`; True when all of it is written.

    FLAC is a copy, bit for bit. WAV has 16 bits, MP3 a variable bit rate and Ogg holds Vorbis, at
    the clip's own sample rate and channels; they stream in blocks of 4096 frames. `cancelled` is
    asked before each block, and False comes back as soon as it says so.

    Raises ProblemError: FILE_GONE when the source cannot be read, DAMAGED when it does not decode
    to its end, CANNOT_CONVERT when the format knows no such rate or channels. Raises OSError only
    for the target.
    """
    if fmt is AudioFormat.FLAC:
        return _copy(source, target, cancelled)
    return _encode(source, target, fmt, cancelled)


def _copy(source: Path, target: Target | BinaryIO, cancelled: Callable[[], bool]) -> bool:
    try:
        reader = os.fdopen(open_regular(source), "rb", buffering=0)
    except OSError as error:
        raise ProblemError(Problem(ProblemKind.FILE_GONE)) from error
    with reader:
        while not cancelled():
            try:
                chunk = reader.read(COPY_CHUNK)
            except OSError as error:
                raise ProblemError(Problem(ProblemKind.FILE_GONE)) from error
            if not chunk:
                return True
            target.write(chunk)
    return False


def _encode(
    source: Path, target: Target | BinaryIO, fmt: AudioFormat, cancelled: Callable[[], bool]
) -> bool:
    import soundfile

    try:
        # libsndfile says "system error" for any reason; the system itself says which.
        os.close(open_regular(source))
    except OSError as error:
        raise ProblemError(Problem(ProblemKind.FILE_GONE)) from error
    sink = Sink(target)
    container, subtype = _SUBTYPES[fmt]
    try:
        with soundfile.SoundFile(source) as clip:
            if fmt is AudioFormat.MP3 and (
                clip.samplerate not in MP3_RATES or clip.channels > _MP3_CHANNELS
            ):
                raise ProblemError(Problem(ProblemKind.CANNOT_CONVERT))
            with soundfile.SoundFile(
                sink, "w", clip.samplerate, clip.channels, subtype, format=container
            ) as encoder:
                complete = _stream(clip, encoder, fmt, lambda: cancelled() or sink.failed)
    except soundfile.LibsndfileError as error:
        sink.raise_failure()
        raise ProblemError(Problem(ProblemKind.DAMAGED)) from error
    sink.raise_failure()
    return complete


def _stream(clip: Any, encoder: Any, fmt: AudioFormat, stop: Callable[[], bool]) -> bool:
    """Pass a clip's frames on; False when stopped, ProblemError(DAMAGED) when it ends early."""
    # Whole numbers keep a 16-bit clip exact; the lossy encoders work in floating point anyway.
    dtype = "int16" if fmt is AudioFormat.WAV else "float32"
    frames = 0
    while not stop():
        block = clip.read(_BLOCK_FRAMES, dtype=dtype, always_2d=True)
        if not len(block):
            if frames < clip.frames < LENGTH_UNKNOWN:
                raise ProblemError(Problem(ProblemKind.DAMAGED))
            return True
        encoder.write(block)
        frames += len(block)
    return False


class Sink:
    """Stands between libsndfile and the target and keeps the target's first OSError.

    libsndfile calls back from C, where an exception would be printed and lost. After a failure
    this accepts everything and writes nothing, until the caller asks.
    """

    def __init__(self, target: Target | BinaryIO) -> None:
        self._target = target
        self._failure: OSError | None = None

    @property
    def failed(self) -> bool:
        return self._failure is not None

    def raise_failure(self) -> None:
        if self._failure is not None:
            raise self._failure

    def write(self, data: bytes) -> int:
        if self._failure is None:
            try:
                self._target.write(data)
            except OSError as error:
                self._failure = error
        return len(data)

    def seek(self, offset: int, whence: int = 0) -> int:
        if self._failure is None:
            try:
                return self._target.seek(offset, whence)
            except OSError as error:
                self._failure = error
        return 0

    def tell(self) -> int:
        if self._failure is None:
            try:
                return self._target.tell()
            except OSError as error:
                self._failure = error
        return 0
