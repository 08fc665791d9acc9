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
#: Frames decoded at a time: bounds memory on a clip of hours.
_BLOCK_FRAMES = 1 << 16

#: How files begin that are audio for sure.
_MAGIC = (b"fLaC", b"RIFF", b"OggS", b"ID3")
#: libsndfile's frame count when a header gives none: a FLAC file that was written as a stream.
_UNKNOWN_FRAMES = 2**63 - 1

_SUFFIXES = {"FLAC": ".flac", "WAV": ".wav", "WAVEX": ".wav", "OGG": ".ogg", "MPEG": ".mp3"}


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


def inspect(path: Path) -> tuple[AudioFacts, str]:
    """Decode the whole file; return its facts and the suffix that suits its format.

    Raises ProblemError: EMPTY, SIGN_IN_PAGE or NOT_AUDIO by its first bytes, DAMAGED when it does
    not decode to its promised end, FILE_GONE when it cannot be opened.
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
            suffix = _SUFFIXES.get(sound.format, "." + sound.format.lower())
            frames = sound.frames
            if frames == _UNKNOWN_FRAMES:
                frames = sum(len(block) for block in _blocks(sound, frames))
                # What has no known length cannot be rewound.
                with forward_reader()(str(path)) as again:
                    done, peaks, health = _decode(again, frames)
            else:
                done, peaks, health = _decode(sound, frames)
    except (soundfile.LibsndfileError, RuntimeError):
        kind = ProblemKind.DAMAGED if is_surely_audio(head) else ProblemKind.NOT_AUDIO
        raise ProblemError(Problem(kind)) from None
    if not frames:
        raise ProblemError(Problem(ProblemKind.EMPTY))
    if done != frames or _is_cut_wave(head, size):
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
            for block in _blocks(sound, sound.frames):
                check()
                meter.feed(levels_of(block))
    except (soundfile.LibsndfileError, RuntimeError, OSError):
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


def _blocks(sound: soundfile.SoundFile, frames: int) -> Iterator[NDArray]:
    """What there is of `frames` frames: int16, one row a frame, one column a channel."""
    while frames > 0:
        block = sound.read(min(_BLOCK_FRAMES, frames), dtype="int16", always_2d=True)
        if not len(block):
            return
        frames -= len(block)
        yield block


def _decode(sound: soundfile.SoundFile, frames: int) -> tuple[int, bytes, bytes]:
    """How many of the promised `frames` could be read, and `peaks` and `health` of `AudioFacts`."""
    import numpy as np

    slices = max(1, min(PEAK_COUNT, frames))
    bounds = np.arange(slices, dtype=np.int64) * frames // slices
    peaks = np.zeros(slices, np.uint16)
    meter = Meter(sound.samplerate)
    done = 0
    for block in _blocks(sound, frames):
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


def _gather_peaks(peaks: NDArray, bounds: NDArray, start: int, level: NDArray) -> None:
    """Raise each slice's peak by what `level`, whose first frame is `start`, holds of it."""
    import numpy as np

    first = int(np.searchsorted(bounds, start, side="right")) - 1
    last = int(np.searchsorted(bounds, start + len(level), side="left"))
    cuts = np.maximum(bounds[first:last] - start, 0)
    found = np.maximum.reduceat(level, cuts)
    np.maximum(peaks[first:last], found, out=peaks[first:last])
