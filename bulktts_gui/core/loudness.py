"""How loud a clip sounds as a whole: integrated loudness after ITU-R BS.1770-4 and EBU R 128.

Samples are K-weighted, which makes them what the ear takes them for; their power is taken in steps
of 100 ms, four of which are a gating block; blocks of silence (below -70 LUFS) and of pauses (10 LU
below what the rest comes to) do not count.

The standard gives the K-weighting as two recursive filters for 48 kHz, and asks for the same
frequency response at every other rate. A recursive filter is a loop over samples, which takes
Python too long. But only the power of what comes out matters, and for that the amount of the
response is enough. It is read off the standard's own coefficients at the frequencies of the rate in
hand (from 24 kHz on, where it is level, it stays as it is there) and made into a symmetric filter
of finite length, by which blocks are multiplied as spectra (overlap-save). That filter dies away
like the high-pass, by e every 4.2 ms: cut off after 100 ms it is off by 10^-10.

Why this is our own: at the end of 2026 no library can be fed block by block, installs everywhere
and is kept up. pyloudnorm (0.2.0) needs scipy, and the whole clip in memory; loudness (0.2.0) is
small and has wheels for every system, and wants the whole clip too: three hours at 48 kHz are 2 GB
and more. pyebur128 (0.1.1) takes blocks; it has had no release since 2024 and has no wheel for
Python 3.13. rs-audio-stats (1.4.1) refuses 3.13, and of loudstream (0.3.2) there is the source
alone. PyAV (19) can do it, and brings 18 to 35 MB of FFmpeg with its video encoders for one filter.
The tests compare with the standards' own cases and, where they are installed, with ffmpeg and the
package loudness.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bulktts_gui.core.audio import forward_reader
from bulktts_gui.core.clips import Problem, ProblemError, ProblemKind

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from typing import Any

    import numpy.typing

    NDArray = numpy.typing.NDArray[Any]

#: BS.1770-4, tables 1 and 2: numerator and denominator of the head's effect and of the high-pass.
_STAGES = (
    ((1.53512485958697, -2.69169618940638, 1.19839281085285),
     (1.0, -1.69065929318241, 0.73248077421585)),
    ((1.0, -2.0, 1.0),
     (1.0, -1.99004745483398, 0.99007225036621)),
)  # fmt: skip
_STAGES_RATE = 48_000
#: How far the filter reaches to either side, in seconds.
_REACH = 0.1

_STEPS_PER_SECOND = 10
#: So many steps are a gating block; the next one begins one step later.
_STEPS_IN_BLOCK = 4
#: What a power of 1 is short of 0 LUFS, so that 0 dBFS at 997 Hz in one channel is -3.01.
_OFFSET = -0.691
_ABSOLUTE_GATE = -70.0
_RELATIVE_GATE = -10.0

#: Weights by the number of channels, in the order of WAV and FLAC: front left, right and centre,
#: the low frequencies, which do not count, then beside and behind. Elsewhere all count alike.
_SURROUND = 1.41
_WEIGHTS = {
    4: (1.0, 1.0, _SURROUND, _SURROUND),
    5: (1.0, 1.0, 1.0, _SURROUND, _SURROUND),
    6: (1.0, 1.0, 1.0, 0.0, _SURROUND, _SURROUND),
    7: (1.0, 1.0, 1.0, 0.0, _SURROUND, _SURROUND, _SURROUND),
    8: (1.0, 1.0, 1.0, 0.0, _SURROUND, _SURROUND, _SURROUND, _SURROUND),
}
#: Memory is taken for each channel. No layout has more than the 24 of 22.2.
MOST_CHANNELS = 24

#: Numbers decoded at a time.
_BLOCK_SAMPLES = 1 << 16


@dataclass(frozen=True, slots=True)
class Loudness:
    """How loud a clip is.

    `lufs` is its integrated loudness; None where nothing passes the gate: in a silent clip, and in
    one that is shorter than a gating block. `peak` is the highest sample of all channels in dBFS,
    -inf for none but zeros. `seconds` is the clip's length.
    """

    lufs: float | None
    peak: float
    seconds: float

    @property
    def is_too_short(self) -> bool:
        """True for a clip that does not fill a gating block, 0.4 s."""
        return self.seconds < _STEPS_IN_BLOCK / _STEPS_PER_SECOND


class LoudnessMeter:
    """Measures what it is fed, block by block; of what went by it keeps ten numbers a second."""

    def __init__(self, sample_rate: int, channels: int) -> None:
        """`sample_rate` in Hz."""
        import numpy as np

        self._rate = max(1, sample_rate)
        self._step = max(1, self._rate // _STEPS_PER_SECOND)
        self._weights = _WEIGHTS.get(channels, (1.0,) * channels)
        self._reach = max(1, round(self._rate * _REACH))
        # A second or more: five times the filter's length.
        self._size = 1 << max(4, (self._rate - 1).bit_length())
        self._filter = np.fft.rfft(_filter(self._rate, self._reach), self._size)
        # Each transform begins with the end of the one before, the first with silence.
        self._overlap = 2 * self._reach
        self._samples = np.zeros((channels, self._size))
        self._filled = self._overlap
        # The filter is late by its reach: so much comes out before the first sample does.
        self._late = self._reach
        self._rest = np.empty(0)
        self._steps: list[NDArray] = []
        self._frames = 0
        self._peak = 0.0

    def feed(self, block: NDArray) -> None:
        """Take in the next frames: numbers from -1 to 1, a row a frame, a column a channel."""
        import numpy as np

        # A file of floating-point numbers may hold what is none.
        block = np.nan_to_num(block, nan=0.0, posinf=0.0, neginf=0.0)
        if len(block):
            self._frames += len(block)
            self._peak = max(self._peak, float(block.max()), -float(block.min()))
            self._weigh_in(block)

    def loudness(self) -> Loudness:
        """What the frames come to; nothing is fed after this."""
        import numpy as np

        self._weigh_in(np.zeros((self._reach, len(self._samples))))
        self._weigh()
        peak = 20 * math.log10(self._peak) if self._peak else -math.inf
        return Loudness(_gated(self._steps), peak, self._frames / self._rate)

    def _weigh_in(self, block: NDArray) -> None:
        while len(block):
            part = block[: self._size - self._filled]
            self._samples[:, self._filled : self._filled + len(part)] = part.T
            self._filled += len(part)
            block = block[len(part) :]
            if self._filled == self._size:
                self._weigh()

    def _weigh(self) -> None:
        """Take the power of what is there, and keep its end for the next time."""
        import numpy as np

        power = np.zeros(self._filled - self._overlap)
        for weight, samples in zip(self._weights, self._samples, strict=True):
            if weight:
                weighted = np.fft.irfft(np.fft.rfft(samples) * self._filter, self._size)
                power += weight * weighted[self._overlap : self._filled] ** 2
        self._samples[:, : self._overlap] = self._samples[
            :, self._filled - self._overlap : self._filled
        ].copy()
        self._filled = self._overlap
        late = min(self._late, len(power))
        self._late -= late
        power = np.concatenate((self._rest, power[late:]))
        whole = len(power) // self._step * self._step
        self._steps.append(power[:whole].reshape(-1, self._step).mean(axis=1))
        self._rest = power[whole:]


def measure_loudness(path: Path, check: Callable[[], None]) -> Loudness:
    """Decode a file and measure it. The file is open for as long as this takes.

    `check` is called before each block, and raises to give up: clips may be hours long.
    Raises ProblemError: NOT_AUDIO for what cannot be decoded or has more channels than
    `MOST_CHANNELS`.
    """
    import soundfile

    try:
        with forward_reader()(str(path)) as sound:
            if sound.channels > MOST_CHANNELS:
                raise ProblemError(Problem(ProblemKind.NOT_AUDIO))
            meter = LoudnessMeter(sound.samplerate, sound.channels)
            frames = _BLOCK_SAMPLES // sound.channels
            check()
            while len(block := sound.read(frames, dtype="float64", always_2d=True)):
                meter.feed(block)
                check()
    except (soundfile.LibsndfileError, RuntimeError, OSError):
        raise ProblemError(Problem(ProblemKind.NOT_AUDIO)) from None
    return meter.loudness()


def _filter(rate: int, reach: int) -> NDArray:
    """The K-weighting for a rate: `2 * reach + 1` numbers, the same read from either end."""
    import numpy as np

    length = 2 * reach + 1
    hertz = np.minimum(np.fft.rfftfreq(length, 1 / rate), _STAGES_RATE / 2)
    z = np.exp(-2j * np.pi * hertz / _STAGES_RATE)
    amount = np.ones(len(hertz))
    for (b0, b1, b2), (a0, a1, a2) in _STAGES:
        amount *= np.abs((b0 + b1 * z + b2 * z * z) / (a0 + a1 * z + a2 * z * z))
    return np.roll(np.fft.irfft(amount, length), reach)


def _gated(steps: list[NDArray]) -> float | None:
    """The loudness of what is no silence and no pause, from the power of each step."""
    import numpy as np

    power = np.concatenate(steps)
    if len(power) < _STEPS_IN_BLOCK:
        return None
    sums = np.cumsum(np.concatenate(([0.0], power)))
    blocks = (sums[_STEPS_IN_BLOCK:] - sums[:-_STEPS_IN_BLOCK]) / _STEPS_IN_BLOCK
    blocks = blocks[blocks > _power(_ABSOLUTE_GATE)]
    if not len(blocks):
        return None
    blocks = blocks[blocks > blocks.mean() * 10 ** (_RELATIVE_GATE / 10)]
    return _OFFSET + 10 * math.log10(float(blocks.mean()))


def _power(lufs: float) -> float:
    return float(10 ** ((lufs - _OFFSET) / 10))
