"""Is this file a whole clip, and what is in it?

Decoding is the check: a file that libsndfile reads to its last frame, as many frames as its header
promises, is audio. The same pass over the samples gives the peaks that rows and player draw, and
what `health` judges by.
"""

from __future__ import annotations

import contextlib
import functools
import os
from typing import TYPE_CHECKING

from bulktts_gui.core.clip_files import CLIP_SUFFIXES
from bulktts_gui.core.clips import AudioFacts, Problem, ProblemError, ProblemKind
from bulktts_gui.core.health import Meter, levels_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from typing import Any

    import numpy.typing
    import soundfile

    NDArray = numpy.typing.NDArray[Any]

#: Slices per clip in `AudioFacts.peaks`: enough for the player's width, 240 bytes in the library.
PEAK_COUNT = 240
#: Samples decoded at a time, of all channels: bounds memory on a clip of hours.
_BLOCK_SAMPLES = 1 << 16
#: No speech is a day long: such a file was made to keep its readers busy.
_MOST_SECONDS = 24 * 3600
#: FLAC holds no more channels, and Qt 6.11 plays some layouts of more as silence. So it does with
#: more samples a second, which no sound device takes; either without a word.
_MOST_CHANNELS, _MOST_RATE = 8, 384_000

#: How files begin that are audio for sure.
_MAGIC = (b"fLaC", b"RIFF", b"OggS", b"ID3")
#: libsndfile's frame count when a header gives none: a FLAC file that was written as a stream.
_UNKNOWN_FRAMES = 2**63 - 1

_SUFFIXES = {"FLAC": ".flac", "WAV": ".wav", "WAVEX": ".wav", "OGG": ".ogg", "MP3": ".mp3"}
#: A page of Ogg is no longer than this; its head has 27 bytes and up to 255 more (RFC 3533, 6).
_OGG_PAGE, _OGG_HEAD = 65_307, 27


def sniff(head: bytes) -> ProblemKind | None:
    """What the first bytes of a file say against it; None when it may be audio.

    A page in place of a clip (a proxy's or a hotel's sign-in page, a storage host's XML error) is
    told apart from other bytes, for the person can do something about it.
    """
    if not head:
        return ProblemKind.EMPTY
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")[:256].lower()
    if start.startswith((b"<!doctype html", b"<html", b"<head", b"<!--", b"<body", b"<script")):
        return ProblemKind.SIGN_IN_PAGE
    if start.startswith((b"<", b"{", b"[")):
        return ProblemKind.NOT_AUDIO
    return None


def is_surely_audio(head: bytes) -> bool:
    """True when the first bytes of a file name a format that the service may send."""
    return head.startswith(_MAGIC)


def _go_on() -> None:
    """Never gives up."""


def inspect(path: Path, check: Callable[[], None] = _go_on) -> tuple[AudioFacts, str]:
    """Decode the whole file; return its facts and the suffix that suits its format.

    `check` is called now and then, and raises to give up: clips may be hours long. Memory is
    bounded, whatever the file's header promises.

    Raises ProblemError: EMPTY, SIGN_IN_PAGE or NOT_AUDIO by its first bytes, UNKNOWN_FORMAT for
    sound that is not FLAC, WAV, Ogg or MP3 or has more channels or samples a second than can be
    played, DAMAGED when it does not decode to its promised end,
    TOO_LARGE when it is longer than a day, FILE_GONE when it cannot be opened.
    """
    import soundfile

    try:
        with path.open("rb", buffering=0) as file:
            size = os.fstat(file.fileno()).st_size
            head = file.read(512)
    except OSError:
        raise ProblemError(Problem(ProblemKind.FILE_GONE)) from None
    fault = sniff(head)
    if fault is not None:
        raise ProblemError(Problem(fault))
    try:
        with forward_reader()(str(path)) as sound:
            channels, rate = sound.channels, sound.samplerate
            suffix = _SUFFIXES.get(sound.format)
            if suffix is None or channels > _MOST_CHANNELS or rate > _MOST_RATE:
                raise ProblemError(Problem(ProblemKind.UNKNOWN_FORMAT))
            frames = sound.frames
            if frames == _UNKNOWN_FRAMES:
                frames = sum(len(block) for block in _blocks(sound, frames, check))
                # What has no known length cannot be rewound.
                with forward_reader()(str(path)) as again:
                    done, peaks, health = _decode(again, frames, check)
            else:
                done, peaks, health = _decode(sound, frames, check)
    except (soundfile.LibsndfileError, RuntimeError):
        kind = ProblemKind.DAMAGED if is_surely_audio(head) else ProblemKind.NOT_AUDIO
        raise ProblemError(Problem(kind)) from None
    if not frames:
        raise ProblemError(Problem(ProblemKind.EMPTY))
    if done != frames or _is_cut_wave(head, size) or _is_cut_ogg(head, path):
        raise ProblemError(Problem(ProblemKind.DAMAGED))
    return AudioFacts(done / rate, rate, channels, size, peaks, health), suffix


def measure(path: Path, check: Callable[[], None]) -> bytes:
    """`AudioFacts.health` of a clip that was found whole before; empty when it cannot be read.

    `check` is called before each block, and raises to give up: clips may be hours long.
    """
    import soundfile

    try:
        with forward_reader()(str(path)) as sound:
            meter = Meter(sound.samplerate)
            for block in _blocks(sound, sound.frames, check):
                meter.feed(levels_of(block))
    except (soundfile.LibsndfileError, RuntimeError, OSError, ProblemError):
        return b""
    return meter.facts().pack()


def whole_clip(target: Path) -> tuple[Path, AudioFacts] | None:
    """The file at `target`, or beside it in another format, when there is one and it is whole."""
    for suffix in CLIP_SUFFIXES:
        path = target.with_suffix(suffix)
        if path.exists():
            with contextlib.suppress(ProblemError):
                return path, inspect(path)[0]
    return None


@functools.cache
def forward_reader() -> type[soundfile.SoundFile]:
    """A `SoundFile` that only reads on and on.

    Seeking, which the base does after every block, fails on FLAC of unknown length and covers up
    damage in the middle.
    """
    import soundfile

    class ForwardReader(soundfile.SoundFile):  # type: ignore[misc]  # untyped
        def seekable(self) -> bool:
            return False

    return ForwardReader


def _blocks(
    sound: soundfile.SoundFile, frames: int, check: Callable[[], None]
) -> Iterator[NDArray]:
    """What there is of `frames` frames: int16, one row a frame, one column a channel."""
    size, done = max(1, _BLOCK_SAMPLES // sound.channels), 0
    while done < frames:
        check()
        block = sound.read(min(size, frames - done), dtype="int16", always_2d=True)
        if not len(block):
            return
        done += len(block)
        if done > _MOST_SECONDS * sound.samplerate:
            raise ProblemError(Problem(ProblemKind.TOO_LARGE))
        yield block


def _decode(
    sound: soundfile.SoundFile, frames: int, check: Callable[[], None]
) -> tuple[int, bytes, bytes]:
    """How many of the promised `frames` could be read, and `peaks` and `health` of `AudioFacts`."""
    import numpy as np

    slices = max(1, min(PEAK_COUNT, frames))
    bounds = np.arange(slices, dtype=np.int64) * frames // slices
    peaks = np.zeros(slices, np.uint16)
    meter = Meter(sound.samplerate)
    done = 0
    for block in _blocks(sound, frames, check):
        level = levels_of(block)
        _gather_peaks(peaks, bounds, done, level)
        meter.feed(level)
        done += len(block)
    return done, np.minimum(peaks >> 7, 255).astype(np.uint8).tobytes(), meter.facts().pack()


def _is_cut_wave(head: bytes, size: int) -> bool:
    """True for a WAV file that is shorter than it says; libsndfile reads what there is of it.

    The size field of one that was written as a stream says nothing: 0x7fffffff or more. A missing
    padding byte at the end is a common fault of writers, and none of the sound.
    """
    promised = int.from_bytes(head[4:8], "little") + 8
    return head.startswith(b"RIFF") and size + 1 < promised < 0x7FFFFFFF


def _is_cut_ogg(head: bytes, path: Path) -> bool:
    """True for an Ogg file without its last page, which says of itself that it is the last one.

    libsndfile takes the last page that is there for the end.
    """
    if not head.startswith(b"OggS"):
        return False
    try:
        with path.open("rb", buffering=0) as file:
            file.seek(max(0, os.fstat(file.fileno()).st_size - _OGG_PAGE))
            end = file.read(_OGG_PAGE)
    except OSError:
        raise ProblemError(Problem(ProblemKind.FILE_GONE)) from None
    start = end.rfind(b"OggS")
    if start < 0:  # something else follows, such as a tag
        return False
    page = end[start:]
    if len(page) < _OGG_HEAD:
        return True
    lengths = page[_OGG_HEAD : _OGG_HEAD + page[_OGG_HEAD - 1]]
    whole = _OGG_HEAD + page[_OGG_HEAD - 1] + sum(lengths)
    return len(page) < whole or not page[5] & 4


def _gather_peaks(peaks: NDArray, bounds: NDArray, start: int, level: NDArray) -> None:
    """Raise each slice's peak by what `level`, whose first frame is `start`, holds of it."""
    import numpy as np

    first = int(np.searchsorted(bounds, start, side="right")) - 1
    last = int(np.searchsorted(bounds, start + len(level), side="left"))
    cuts = np.maximum(bounds[first:last] - start, 0)
    found = np.maximum.reduceat(level, cuts)
    np.maximum(peaks[first:last], found, out=peaks[first:last])
