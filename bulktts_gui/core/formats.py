"""What a saved clip sounds like and says of itself: formats, presets, tags, and the way there.

Outside facts: MP3 (MPEG 1, 2 and 2.5) knows nine sample rates and at most two channels.
"""

from __future__ import annotations

import enum
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO, Protocol

from bulktts_gui.core.atomic import open_regular
from bulktts_gui.core.clips import Problem, ProblemError, ProblemKind

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

#: Small enough that a cancel is seen at once, on a slow disk too.
COPY_CHUNK = 256 * 1024
MP3_RATES = frozenset({8000, 11025, 12000, 16000, 22050, 24000, 32000, 44100, 48000})
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
    bitrate: kbit/s, constant, in MP3; the nearest that the sample rate allows.
    quality: of MP3 without `bitrate`, Ogg and Opus, 0 the smallest to 1 the best.
    rate: samples a second; the next one that the format knows. channels: 1 or 2.
    loudness: LUFS, integrated (EBU R 128); true peaks stay below `peak` (dBTP) then. A clip that is
    silent or shorter than 0.4 s stays as loud as it is.
    """

    fmt: AudioFormat = AudioFormat.ORIGINAL
    bits: int | None = None
    bitrate: int | None = None
    quality: float | None = None
    rate: int | None = None
    channels: int | None = None
    loudness: float | None = None
    peak: float = -1.0

    @property
    def is_copy(self) -> bool:
        """True when clips stay what they are, bit for bit, whatever kind of file they are."""
        return self == AS_IT_CAME

    def suffix_for(self, source: Path) -> str:
        """The ending of the saved file's name, with its dot; a copy keeps that of `source`."""
        return source.suffix if self.is_copy else self.fmt.suffix


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
    # ACX wants 192 kbit/s or more, constant, at 44.1 kHz, -23 to -18 dB on average and peaks below
    # -3 dB. The average takes in pauses, which LUFS leaves out.
    Preset.AUDIOBOOK: SoundChoice(
        AudioFormat.MP3, bitrate=192, rate=44_100, channels=1, loudness=-20.0, peak=-3.5
    ),
    # What every telephone system takes; it makes A-law or mu-law of it by itself.
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


class Target(Protocol):
    """What a format is written to: a new binary file, or something that counts and forwards.

    It is read too: what has been encoded is heard again, and tags are put into it.
    """

    def write(self, data: bytes, /) -> int: ...
    def read(self, size: int = -1, /) -> bytes: ...
    def seek(self, offset: int, whence: int = 0, /) -> int: ...
    def tell(self) -> int: ...
    def truncate(self, size: int | None = None, /) -> int: ...


def convert(
    source: Path,
    target: Target | BinaryIO,
    sound: SoundChoice,
    cancelled: Callable[[], bool],
    tags: Tags | None = None,
) -> bool:
    """Write the clip at `source` to `target`, which is empty; True when all of it is written.

    A copy is bit for bit, and takes no tags. Anything else is streamed, see `encoding.encode`; only
    a loudness takes memory that grows with the clip, some 10 MB an hour. `cancelled` is asked
    before each block, and False comes back as soon as it says so.

    Raises ProblemError: FILE_GONE when the source cannot be read, DAMAGED when it does not decode
    to its end, CANNOT_CONVERT when the encoder refuses. Raises OSError only for the target.
    """
    if sound.is_copy:
        return _copy(source, target, cancelled)
    from bulktts_gui.core.encoding import encode

    return encode(source, target, sound, cancelled, tags or Tags())


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

    def read(self, size: int) -> bytes:
        if self._failure is None:
            try:
                return self._target.read(size)
            except OSError as error:
                self._failure = error
        return b""

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
