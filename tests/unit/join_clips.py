"""Clips for tests of joining, and the joining of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import soundfile

from bulktts_gui.core.captions import CaptionFormat
from bulktts_gui.core.formats import AudioFormat
from bulktts_gui.core.joining import Joined, JoinOptions, Piece, join

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

RATE = 22050
TONES = (400, 1000, 700, 1600)
LOSSLESS = (AudioFormat.FLAC, AudioFormat.WAV)
BOTH = frozenset(CaptionFormat)
NASTY_TITLES = ('a "quoted"\nname', "\0", "x" * 10_000, "\U0001f600 \ud800 שלום")


def go_on() -> None:
    """Never gives up."""


def no_news(_done: int, _total: int) -> None:
    """Nobody looks."""


def tone(hertz: float, frames: int, rate: int = RATE) -> np.ndarray:
    return (np.sin(2 * np.pi * hertz * np.arange(frames) / rate) * 12000).astype(np.int16)


def clip(path: Path, samples: np.ndarray, rate: int = RATE, subtype: str = "PCM_16") -> Piece:
    soundfile.write(path, samples, rate, subtype=subtype, format="FLAC")
    return Piece(path, path.stem, f"This is {path.stem}.")


def tones(folder: Path, rates: tuple[int, ...] = (RATE,) * 4) -> list[Piece]:
    """Clips of about a second, each with a pitch of its own."""
    return [
        clip(folder / f"clip {n}.flac", tone(hertz, rate + 37 * n, rate), rate)
        for n, (hertz, rate) in enumerate(zip(TONES, rates, strict=True))
    ]


def make(
    pieces: list[Piece], target: Path, replaceable: Collection[Path] = (), **options: object
) -> Joined:
    made = JoinOptions(AudioFormat(target.suffix[1:]), **options)  # type: ignore[arg-type]
    return join(pieces, target, made, check=go_on, progress=no_news, replaceable=replaceable)


def loudest_hertz(samples: np.ndarray, rate: int) -> float:
    if samples.ndim > 1:
        samples = samples[:, 0]
    spectrum = np.abs(np.fft.rfft(samples * np.hanning(len(samples))))
    return float(np.argmax(spectrum)) * rate / len(samples)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def titled(pieces: list[Piece], titles: tuple[str, ...] = NASTY_TITLES) -> list[Piece]:
    return [Piece(piece.source, title) for piece, title in zip(pieces, titles, strict=True)]
