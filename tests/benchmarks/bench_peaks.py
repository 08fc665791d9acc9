"""Peaks of 200 clips of 10 seconds, with the check that gives them, on one core.

`python -m tests.benchmarks.bench_peaks`. FLAC at 22,050 Hz, mono, as the service makes it:
`inspect` decodes each file to its end, checks it and gathers its peaks. Beside it, what libsndfile
alone takes to decode the same files in blocks: no reader of peaks can be faster.
"""

from __future__ import annotations

import os
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import soundfile

from bulktts_gui.core.audio import inspect

if TYPE_CHECKING:
    from collections.abc import Callable

_CLIPS, _SECONDS, _RATE = 200, 10, 22_050
_BLOCK = 1 << 16
_TRIES = 3
_BAR = 1.0


def speechlike(seed: int) -> np.ndarray:
    """Noise below 3 kHz in syllables, 10 seconds of it."""
    noise = np.random.default_rng(seed).normal(size=_SECONDS * _RATE)
    spectrum = np.fft.rfft(noise)
    spectrum[3000 * _SECONDS :] = 0
    low = np.fft.irfft(spectrum, noise.size)
    syllables = np.abs(np.sin(2 * np.pi * 2 * np.arange(noise.size) / _RATE))
    return np.asarray(0.5 * low / np.abs(low).max() * syllables)


def decode(path: Path) -> None:
    with soundfile.SoundFile(path) as sound:
        while len(sound.read(_BLOCK, dtype="int16")):
            pass


def seconds(work: Callable[[Path], object], paths: list[Path]) -> float:
    """The best of a few tries: what else the machine does only adds to it."""
    times = []
    for _ in range(_TRIES):
        start = time.perf_counter()
        for path in paths:
            work(path)
        times.append(time.perf_counter() - start)
    return min(times)


def main() -> None:
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder, f"{number}.flac") for number in range(_CLIPS)]
        for number, path in enumerate(paths):
            soundfile.write(path, speechlike(number % 10), _RATE)
        whole, bare = seconds(inspect, paths), seconds(decode, paths)
    print(
        f"{_CLIPS} clips of {_SECONDS} s: checked, with peaks, in {whole:.2f} s (bar {_BAR:.0f}); "
        f"decoding alone {bare:.2f} s; ratio {whole / bare:.2f}"
    )


if __name__ == "__main__":
    main()
