"""Is this file a whole clip, and what is in it?

Decoding is the check: a file that libsndfile reads to its last frame, as many frames as its header
promises, is audio. The same pass over the samples gives the peaks that rows and player draw.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bulktts_gui.core.clips import AudioFacts, Problem, ProblemError, ProblemKind

if TYPE_CHECKING:
    from pathlib import Path
    from typing import Any

    import numpy.typing

    NDArray = numpy.typing.NDArray[Any]

#: Slices per clip in `AudioFacts.peaks`: enough for the player's width, 240 bytes in the library.
PEAK_COUNT = 240
#: Frames decoded at a time: bounds memory on a clip of hours.
_BLOCK_FRAMES = 1 << 16

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


def inspect(path: Path) -> tuple[AudioFacts, str]:
    """Decode the whole file; return its facts and the suffix that suits its format.

    Raises ProblemError: EMPTY, SIGN_IN_PAGE or NOT_AUDIO by its first bytes, DAMAGED when it does
    not decode to its promised end, FILE_GONE when it cannot be opened.
    """
    import numpy as np
    import soundfile

    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            head = file.read(512)
    except OSError:
        raise ProblemError(Problem(ProblemKind.FILE_GONE)) from None
    fault = sniff(head)
    if fault is not None:
        raise ProblemError(Problem(fault))
    try:
        with soundfile.SoundFile(str(path)) as sound:
            frames, channels, rate = sound.frames, sound.channels, sound.samplerate
            suffix = _SUFFIXES.get(sound.format, "." + sound.format.lower())
            slices = max(1, min(PEAK_COUNT, frames))
            bounds = np.linspace(0, frames, slices, endpoint=False).astype(np.int64)
            peaks = np.zeros(slices, np.int32)
            done = 0
            while True:
                block = sound.read(_BLOCK_FRAMES, dtype="int16", always_2d=True)
                if not len(block):
                    break
                _gather_peaks(peaks, bounds, done, block)
                done += len(block)
    except (soundfile.LibsndfileError, RuntimeError):
        kind = ProblemKind.DAMAGED if head.startswith((b"fLaC", b"RIFF", b"OggS", b"ID3")) else None
        raise ProblemError(Problem(kind or ProblemKind.NOT_AUDIO)) from None
    if done == 0 or done != frames:
        raise ProblemError(Problem(ProblemKind.DAMAGED if frames else ProblemKind.EMPTY))
    levels = np.minimum(peaks >> 7, 255).astype(np.uint8).tobytes()
    return AudioFacts(done / rate, rate, channels, size, levels), suffix


def _gather_peaks(peaks: NDArray, bounds: NDArray, start: int, block: NDArray) -> None:
    """Raise each slice's peak by what `block`, whose first frame is `start`, holds of it."""
    import numpy as np

    # Both ends are widened before the sign flips: -32768 has no int16 opposite.
    high = block.max(axis=1).astype(np.int32)
    low = block.min(axis=1).astype(np.int32)
    level = np.maximum(high, -low)
    first = int(np.searchsorted(bounds, start, side="right")) - 1
    last = int(np.searchsorted(bounds, start + len(level), side="left"))
    cuts = np.maximum(bounds[first:last] - start, 0)
    found = np.maximum.reduceat(level, cuts)
    np.maximum(peaks[first:last], found, out=peaks[first:last])
