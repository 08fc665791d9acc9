"""Making clips equally loud: a loudness after EBU R 128, with true peaks under a ceiling.

The clip is measured, and a gain found that brings it to the loudness. Where that would lift peaks
over the ceiling, the gain is lower around them: it goes down to what the highest peak nearby
allows, and comes back, over 8 ms on either side, which is too slow to be heard as distortion. That
takes loudness away, so what comes out is measured and the gain corrected, a few times.

True peaks are those of the wave between the samples. They are read off the sound resampled to
192 kHz or more, four times what 48 kHz has, as BS.1770 asks for.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, cast

from bulktts_gui.core.loudness import Loudness, LoudnessMeter

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    import numpy.typing

    NDArray = numpy.typing.NDArray[Any]

#: The rate, in Hz, at which true peaks are read; or a little more.
_FINE_RATE = 192_000
#: Peaks and gains are kept for stretches of so many seconds.
_STRETCH = 0.002
#: The gain bends over so many stretches to either side of a peak, and is held over one more.
_BEND = 4
#: Kept from the ceiling, in dB: other meters read peaks at other places between the samples.
_MARGIN = 0.2
#: Near enough, in LU.
_NEAR = 0.1
#: How often limited sound is measured and corrected, and by how much at most, in dB.
_ROUNDS = 6
_MOST_CORRECTION = 12.0
#: How much of a decibel more of gain is left by the limiter, at least.
_LEAST_SLOPE = 0.2


@dataclass(frozen=True, slots=True)
class Levels:
    """The gain for each moment of a clip: `gain`, less where `peaks` would go over `ceiling`.

    All are factors. Without `peaks` the gain is the same everywhere. `is_at_limit`: peaks are held
    down so far that the clip does not get as loud as was wanted.
    """

    gain: float
    ceiling: float = 1.0
    peaks: NDArray | None = None
    stretch: int = 1
    is_at_limit: bool = False

    def times(self, factor: float) -> Levels:
        """These, and everywhere `factor` on top of it."""
        return replace(self, gain=self.gain * factor, ceiling=self.ceiling * factor)

    def applied(self, block: NDArray, at: int) -> NDArray:
        """A block that begins at the clip's frame `at`, with its gain."""
        import numpy as np

        if self.peaks is None:
            return cast("NDArray", block * np.float32(self.gain))
        # A gain holds for the middle of its stretch; between two there is a straight line.
        first = at // self.stretch - 1
        last = (at + len(block)) // self.stretch + 2
        middles = (np.arange(first, last) + 0.5) * self.stretch
        moments = np.arange(at, at + len(block)) + 0.5
        gain = np.interp(moments, middles, _gains(self, self.peaks, first, last))
        return cast("NDArray", block * gain.astype(np.float32)[:, np.newaxis])


class Leveller:
    """Finds the gain for a clip, which it measures once."""

    def __init__(self, blocks: Callable[[], Iterator[NDArray]], rate: int, channels: int) -> None:
        """`blocks` gives the clip's sound from its start, each time it is called."""
        self._blocks = blocks
        self._rate = rate
        self._channels = channels
        self._before = measured(blocks(), rate, channels, keep_peaks=True)
        # What the limiter made necessary the last time is a good guess for the next.
        self._correction = 0.0

    def levels(self, lufs: float, ceiling: float) -> Levels | None:
        """What brings the clip to `lufs` with true peaks under `ceiling` (dBTP).

        None to leave it alone, because it is silent or too short to have a loudness. Where the
        ceiling forbids the loudness, the clip becomes as loud as 12 dB more of gain make it.
        """
        if self._before.loudness.lufs is None:
            return None
        plain = lufs - self._before.loudness.lufs
        highest = ceiling - _MARGIN
        if self._before.peak + plain <= highest:
            return Levels(_factor(plain))
        gain, aim, slope = plain + self._correction, highest, 1.0
        known: tuple[float, float] | None = None
        for rounds_left in reversed(range(_ROUNDS)):
            levels = Levels(_factor(gain), _factor(aim), self._before.peaks, _stretch(self._rate))
            after = measured(_all_applied(self._blocks(), levels), self._rate, self._channels)
            reached = lufs if after.loudness.lufs is None else after.loudness.lufs
            over, missing = after.peak - highest, lufs - reached
            is_most = gain >= plain + _MOST_CORRECTION and missing > 0
            if not rounds_left or (over <= 0 and (abs(missing) <= _NEAR or is_most)):
                break
            aim -= max(0.0, over)
            if known and gain != known[0]:
                slope = min(1.0, max(_LEAST_SLOPE, (reached - known[1]) / (gain - known[0])))
            known = gain, reached
            gain = min(gain + missing / slope, plain + _MOST_CORRECTION)
        self._correction = gain - plain
        # What was measured last is used; if peaks still are too high, all of it is less loud.
        less = max(0.0, over)
        return replace(levels.times(_factor(-less)), is_at_limit=missing + less > _NEAR)


@dataclass(frozen=True, slots=True)
class Measured:
    """What there is to know of a clip.

    `peak`: the highest true peak, in dBTP. `peaks`: that of each stretch, where 1 is full scale.
    """

    loudness: Loudness
    peaks: NDArray
    peak: float


def measured(
    blocks: Iterable[NDArray], rate: int, channels: int, *, keep_peaks: bool = False
) -> Measured:
    """Measure a sound that comes in blocks: a row a frame, a column a channel.

    `keep_peaks`: keep those of all stretches, 7 MB an hour; else there is but one.
    """
    meter = LoudnessMeter(rate, channels)
    peak_meter = _PeakMeter(rate, channels, is_keeping=keep_peaks)
    for block in blocks:
        meter.feed(block)
        peak_meter.feed(block)
    peaks = peak_meter.peaks()
    return Measured(meter.loudness(), peaks, _decibels(float(peaks.max(initial=0.0))))


def _all_applied(blocks: Iterator[NDArray], levels: Levels) -> Iterator[NDArray]:
    at = 0
    for block in blocks:
        yield levels.applied(block, at)
        at += len(block)


def _gains(levels: Levels, peaks: NDArray, first: int, last: int) -> NDArray:
    """The gains of the stretches from `first` up to `last`, which may lie outside of the clip."""
    import numpy as np

    # The lowest within reach, then a mean weighted by a triangle: so no mean at a peak, nor beside
    # it, is above what the peak allows.
    reach = 2 * _BEND - 1
    near = peaks[np.clip(np.arange(first - reach, last + reach), 0, len(peaks) - 1)]
    allowed = np.minimum(levels.gain, levels.ceiling / np.maximum(near, 1e-9))
    lowest = np.lib.stride_tricks.sliding_window_view(allowed, 2 * _BEND + 1).min(axis=1)
    weights = np.array([*range(1, _BEND + 1), *range(_BEND - 1, 0, -1)])
    return np.convolve(lowest, weights / weights.sum(), mode="valid")


class _PeakMeter:
    """Reads true peaks, and keeps the highest of each stretch."""

    def __init__(self, rate: int, channels: int, *, is_keeping: bool) -> None:
        import numpy as np
        import soxr

        times = max(1, -(-_FINE_RATE // rate))
        self._stream = None
        if times > 1:
            self._stream = soxr.ResampleStream(rate, rate * times, channels, "float32", "HQ")
        self._stretch = _stretch(rate) * times
        self._channels = channels
        self._is_keeping = is_keeping
        self._peaks: list[NDArray] = []
        self._rest = np.empty(0, np.float32)

    def feed(self, block: NDArray) -> None:
        if self._stream is None:
            self._take(block)
        elif len(block):
            self._take(self._stream.resample_chunk(block))

    def peaks(self) -> NDArray:
        """One number a stretch, the last one for what there is of it; nothing is fed after this."""
        import numpy as np

        if self._stream is not None:
            self._take(
                self._stream.resample_chunk(np.zeros((0, self._channels), np.float32), last=True)
            )
        if len(self._rest):
            self._peaks.append(self._rest.max(keepdims=True))
        return np.concatenate(self._peaks) if self._peaks else np.zeros(1, np.float32)

    def _take(self, fine: NDArray) -> None:
        import numpy as np

        level = np.abs(fine).max(axis=1) if len(fine) else np.empty(0, np.float32)
        level = np.concatenate((self._rest, level))
        if not self._is_keeping:
            self._rest = level.max(initial=0.0, keepdims=True)
            return
        whole = len(level) // self._stretch * self._stretch
        self._peaks.append(level[:whole].reshape(-1, self._stretch).max(axis=1))
        self._rest = level[whole:]


def _stretch(rate: int) -> int:
    return max(1, round(rate * _STRETCH))


def _factor(decibels: float) -> float:
    return float(10 ** (decibels / 20))


def _decibels(factor: float) -> float:
    return 20 * math.log10(factor) if factor > 0 else -math.inf
