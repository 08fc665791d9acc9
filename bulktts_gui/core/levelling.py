"""Making clips equally loud: a loudness after EBU R 128, with true peaks under a ceiling.

The clip is measured, and a gain found that brings it to the loudness. Where that would lift peaks
over the ceiling, the gain is lower around them: it goes down to what the highest peak nearby
allows, and comes back, over 20 ms on either side, which is too slow to be heard as distortion. That
takes loudness away, so what comes out is measured and the gain corrected, a few times.

True peaks are those of the wave between the samples. They are read off the sound resampled to
192 kHz or more, four times what 48 kHz has, as BS.1770 asks for.

Why the measure is our own (`loudness`): no library met all of this at the end of 2026. pyloudnorm
(0.2.0) needs scipy and the whole clip in memory at once; loudness (0.2.0) is small and has wheels
for all systems, and wants the whole clip too: three hours are 2 to 4 GB. pyebur128 (0.1.1) can be
fed in blocks, and has had no release since 2024 and no wheel for Python 3.13 or later;
rs-audio-stats (1.4.1) refuses those; loudstream (0.3.2) brings no wheel of libebur128. PyAV can
all, and adds 18 to 35 MB with video encoders under the GPL for one filter. Tests compare ours with
the standard's own cases and with ffmpeg and the package loudness where these are installed.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from bulktts_gui.core.loudness import Loudness, LoudnessMeter

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    import numpy.typing

    NDArray = numpy.typing.NDArray[Any]

#: The rate, in Hz, at which true peaks are read; or a little more.
_FINE_RATE = 192_000
#: Peaks and gains are kept for stretches of so many seconds.
_STRETCH = 0.005
#: The gain bends over so many stretches to either side of a peak, and is held over one more.
_BEND = 4
#: Kept from the ceiling, in dB: other meters read peaks at other places between the samples.
_MARGIN = 0.1
#: Near enough, in LU.
_NEAR = 0.1
#: How often limited sound is measured and corrected, and by how much at most, in dB.
_ROUNDS = 6
_MOST_CORRECTION = 12.0
#: How much of a decibel more of gain is left by the limiter, at least.
_LEAST_SLOPE = 0.2


@dataclass(frozen=True, slots=True)
class Levels:
    """The gain for each moment of a clip.

    `is_at_limit`: peaks are held down so far that the clip does not get as loud as was wanted.
    """

    gains: NDArray
    stretch: int
    is_at_limit: bool = False

    def applied(self, block: NDArray, at: int) -> NDArray:
        """A block that begins at the clip's frame `at`, with its gain."""
        import numpy as np

        if len(self.gains) == 1:
            return cast("NDArray", block * self.gains[0])
        # A gain holds for the middle of its stretch; between two there is a straight line.
        first = at // self.stretch - 1
        last = (at + len(block)) // self.stretch + 2
        places = np.arange(first, last)
        gains = self.gains[np.clip(places, 0, len(self.gains) - 1)]
        middles = (places + 0.5) * self.stretch
        gain = np.interp(np.arange(at, at + len(block)) + 0.5, middles, gains)
        return cast("NDArray", block * gain.astype(np.float32)[:, np.newaxis])


def find_levels(
    blocks: Callable[[], Iterator[NDArray]], rate: int, channels: int, lufs: float, ceiling: float
) -> Levels | None:
    """What brings a clip to `lufs` with true peaks under `ceiling` (dBTP); None to leave it alone.

    `blocks` gives the clip's sound from its start, each time it is called. A clip that is silent or
    too short to have a loudness is left alone. Where the ceiling forbids the loudness, the clip
    becomes as loud as 12 dB more of gain make it.
    """
    import numpy as np

    before = measured(blocks(), rate, channels)
    if before.loudness.lufs is None:
        return None
    first = lufs - before.loudness.lufs
    highest = ceiling - _MARGIN
    if before.peak + first <= highest:
        return Levels(np.array([_factor(first)], np.float32), 1)
    gain, aim, slope = first, highest, 1.0
    known: tuple[float, float] | None = None
    for rounds_left in reversed(range(_ROUNDS)):
        levels = Levels(_gains(before.peaks, gain, aim), _stretch(rate))
        after = measured(_all_applied(blocks(), levels), rate, channels)
        reached = lufs if after.loudness.lufs is None else after.loudness.lufs
        over, missing = after.peak - highest, lufs - reached
        is_most = gain >= first + _MOST_CORRECTION
        if not rounds_left or (over <= 0 and (abs(missing) <= _NEAR or (is_most and missing > 0))):
            break
        aim -= max(0.0, over)
        if known and gain != known[0]:
            slope = min(1.0, max(_LEAST_SLOPE, (reached - known[1]) / (gain - known[0])))
        known = gain, reached
        gain = min(gain + missing / slope, first + _MOST_CORRECTION)
    # What was measured last is what is used; if peaks still are too high, all of it is less loud.
    less = max(0.0, over)
    return Levels(levels.gains * _factor(-less), levels.stretch, missing + less > _NEAR)


@dataclass(frozen=True, slots=True)
class Measured:
    """What there is to know of a clip.

    `peaks`: the highest true peak of each stretch, where 1 is full scale. `peak`: of all, in dBTP.
    """

    loudness: Loudness
    peaks: NDArray
    peak: float


def measured(blocks: Iterable[NDArray], rate: int, channels: int) -> Measured:
    """Measure a sound that comes in blocks: a row a frame, a column a channel."""
    meter, peak_meter = LoudnessMeter(rate, channels), _PeakMeter(rate, channels)
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


def _gains(peaks: NDArray, gain: float, aim: float) -> NDArray:
    """The gain of each stretch: `gain` dB, or what keeps its peak and those nearby under `aim`."""
    import numpy as np

    wanted, ceiling = _factor(gain), _factor(aim)
    allowed = np.minimum(wanted, ceiling / np.maximum(peaks, 1e-9)).astype(np.float32)
    # The lowest within reach, then a mean weighted by a triangle: so no mean at a peak, nor beside
    # it, is above what the peak allows.
    reach = _BEND
    padded = np.pad(allowed, reach, mode="edge")
    lowest = np.lib.stride_tricks.sliding_window_view(padded, 2 * reach + 1).min(axis=1)
    weights = np.array([*range(1, reach + 1), *range(reach - 1, 0, -1)], np.float32)
    padded = np.pad(lowest, reach - 1, mode="edge")
    smooth: NDArray = np.convolve(padded, weights / weights.sum(), mode="valid")
    return smooth.astype(np.float32)


class _PeakMeter:
    """Reads true peaks, and keeps the highest of each stretch."""

    def __init__(self, rate: int, channels: int) -> None:
        import numpy as np
        import soxr

        times = max(1, -(-_FINE_RATE // rate))
        self._stream = None
        if times > 1:
            self._stream = soxr.ResampleStream(rate, rate * times, channels, "float32", "HQ")
        self._stretch = _stretch(rate) * times
        self._channels = channels
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
        whole = len(level) // self._stretch * self._stretch
        self._peaks.append(level[:whole].reshape(-1, self._stretch).max(axis=1))
        self._rest = level[whole:]


def _stretch(rate: int) -> int:
    return max(1, round(rate * _STRETCH))


def _factor(decibels: float) -> float:
    return float(10 ** (decibels / 20))


def _decibels(factor: float) -> float:
    return 20 * math.log10(factor) if factor > 0 else -math.inf
