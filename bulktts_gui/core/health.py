"""Is this clip worth a listen? What the samples alone say about what may be wrong with it.

`Meter` rides along with the pass that decodes a clip and keeps a few numbers, `HealthFacts`.
`judge` reads findings from those, `judge_batch` those that take the other clips too. No
samples are kept: what stays while a clip is read is its level every 10 ms, 200 bytes a second, and
of a clip of many hours every 20 or 40 ms.

The limits below were chosen on one half of a labelled set of speech and checked on the other:
tests/benchmarks/bench_health.py.
"""

from __future__ import annotations

import enum
import hashlib
import struct
from dataclasses import astuple, dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    import numpy.typing

    from bulktts_gui.core.clips import AudioFacts

    NDArray = numpy.typing.NDArray[Any]

#: Levels are measured this many times a second.
_SLICES_PER_SECOND = 100
#: No more levels than this are kept of one clip, at 100 a second those of six hours.
_MOST_LEVELS = 1 << 21
#: How much of either end tells whether it is cut off: 20 ms, and of that the outermost 0.5 ms.
_EDGES_PER_SECOND = 50
_STEPS_PER_SECOND = 2000
#: Below this part of the clip's loud places (-36 dB) is a pause.
_PAUSE = 1 / 64

#: -60 dBFS: nothing louder than this is heard at a usual volume.
_SILENT_PEAK = 33
#: -40 dBFS: below this, a level that hardly moves is hiss. Speech moves, however quiet it is.
_HISS_PEAK = 328
_HISS_SPAN = 3.0
#: Less sound than this in a clip is a click, in seconds.
_CLICK = 0.05

#: So many flat tops are no chance.
_CLIPPED_RUNS = 6
#: In a quieter clip the steps of 16 bits make flat tops by themselves.
_CLIPPED_PEAK = 2048

#: A clip begins (or ends) abruptly when it is this loud, against its loud places, from the first
#: moment (-44 dB) and goes on louder (-23 dB). A voice that comes in by itself takes longer.
_CUT_STEP = 0.006
_CUT_LEVEL = 0.07
#: In a very quiet clip, steps as small as this are the rounding to 16 bits.
_CUT_LEAST = 4
#: A pause that nobody makes when reading a sentence or two, in seconds.
_LONG_SILENCE = 0.95

#: What speech comes as: more channels, samples a second or seconds are unusual.
_USUAL_CHANNELS = 2
_USUAL_RATE = 48_000
_USUAL_SECONDS = 3600.0

#: The facts in the order of their fields, behind the number of this way to pack them.
_PACKED = struct.Struct("<B3H4d4HIq")
_PACKING = 1


class Finding(enum.Enum):
    """Why a clip may be worth a listen."""

    SILENT = "silent"
    CLIPPED = "clipped"
    CUT_START = "cut-start"
    CUT_END = "cut-end"
    LONG_SILENCE = "long-silence"
    TOO_SHORT = "too-short"
    TOO_LONG = "too-long"
    SAME_AS = "same-as"
    MANY_CHANNELS = "many-channels"
    HIGH_RATE = "high-rate"
    VERY_LONG = "very-long"


#: Those that say how a clip is made, not how it sounds.
OF_FORMAT = (Finding.MANY_CHANNELS, Finding.HIGH_RATE, Finding.VERY_LONG)


@dataclass(frozen=True, slots=True)
class HealthFacts:
    """What one pass over a clip's samples told.

    Levels are 16-bit, 0 to 32768, the largest of all channels. `peak` is the loudest sample;
    `loud` the level that 5 % of the 10 ms slices with sound exceed, `quiet` the one that 90 % of
    all do. `sounding`, `lead`, `trail` and `gap` are seconds: with sound, silent before it,
    silent after it, and the longest silence within. `start` and `end` are the levels of the first
    and last 20 ms, `start_step` and `end_step` of the outermost 0.5 ms of these. `clipped_runs`
    counts flat tops at the peak. `fingerprint`, a signed 64-bit number, is the same for the same
    samples.
    """

    peak: int = 0
    loud: int = 0
    quiet: int = 0
    sounding: float = 0.0
    lead: float = 0.0
    trail: float = 0.0
    gap: float = 0.0
    start: int = 0
    start_step: int = 0
    end: int = 0
    end_step: int = 0
    clipped_runs: int = 0
    fingerprint: int = 0

    def pack(self) -> bytes:
        """The facts as some 60 bytes, which is what is kept of 100,000 clips and stored."""
        return _PACKED.pack(_PACKING, *astuple(self))

    @classmethod
    def unpack(cls, data: bytes) -> HealthFacts | None:
        """What `pack` gave; None for anything else, such as what another version packed."""
        return cls(*_PACKED.unpack(data)[1:]) if cls.is_packed(data) else None

    @staticmethod
    def is_packed(data: bytes) -> bool:
        """True for what `unpack` reads."""
        return len(data) == _PACKED.size and data[0] == _PACKING


class Meter:
    """Gathers `HealthFacts` while a clip is decoded, block by block."""

    def __init__(self, sample_rate: int) -> None:
        import numpy as np

        self._rate = max(1, sample_rate)
        self._width = max(1, self._rate // _SLICES_PER_SECOND)
        self._edge = max(1, self._rate // _EDGES_PER_SECOND)
        # As long in time at 192 kHz as at 48 kHz, where three samples alike are no chance.
        self._run = max(3, self._rate // 16_000)
        self._frames = 0
        self._top = 0
        self._clipped_runs = 0
        self._slices: list[NDArray] = []
        self._kept = 0
        self._step = max(1, self._rate // _STEPS_PER_SECOND)
        self._rest = self._head = self._tail = np.empty(0, np.uint16)

    def feed(self, level: NDArray) -> None:
        """Take in the next frames: their absolute levels, uint16, one number a frame."""
        import numpy as np

        if not len(level):
            return
        if self._frames < self._edge:
            self._head = np.concatenate((self._head, level[: self._edge - self._frames]))
        self._frames += len(level)
        last = level[-self._edge :]
        if len(last) < self._edge:
            last = np.concatenate((self._tail, last))[-self._edge :]
        self._tail = last.copy()
        if len(self._rest):
            missing = self._width - len(self._rest)
            self._rest = np.concatenate((self._rest, level[:missing]))
            level = level[missing:]
            if len(self._rest) < self._width:
                return
            self._take(self._rest.reshape(1, -1))
        whole = len(level) // self._width * self._width
        self._rest = level[whole:].copy()
        if whole:
            self._take(level[:whole].reshape(-1, self._width))

    def facts(self) -> HealthFacts:
        """What the frames so far come to. All nought for a clip without any."""
        import numpy as np

        if not self._frames:
            return HealthFacts()
        rest = [self._rest.max(keepdims=True)] if len(self._rest) else []
        # One array, and no positions of single levels: a clip of hours has a million of them.
        levels = np.concatenate([*self._slices, *rest])
        self._slices = [levels[: self._kept]]
        ranked = np.sort(levels)
        peak, quiet = int(ranked[-1]), int(ranked[(len(ranked) - 1) // 10])
        # Of what sounds at all: a long silence does not make the rest of the clip any quieter.
        heard = ranked[np.searchsorted(ranked, max(peak * _PAUSE, 1)) :]
        loud = int(heard[(len(heard) - 1) * 19 // 20]) if len(heard) else 0
        del ranked, heard
        sounding = levels >= max(loud * _PAUSE, 1)
        turns = np.flatnonzero(sounding[1:] != sounding[:-1]) + 1
        lead = trail = gap = 0
        count = int(np.count_nonzero(sounding))
        if count:
            lead, trail = int(sounding.argmax()), int(sounding[::-1].argmax())
            # Without the turn that ends the silence before, if there is one.
            turns = turns[int(not sounding[0]) :]
            ends = turns[1::2]
            gap = int((ends - turns[::2][: len(ends)]).max(initial=0))
        seconds = self._width / self._rate
        return HealthFacts(
            peak=peak,
            loud=loud,
            quiet=quiet,
            sounding=count * seconds,
            lead=lead * seconds,
            trail=trail * seconds,
            gap=gap * seconds,
            start=int(self._head.max()),
            start_step=int(self._head[: self._step].max()),
            end=int(self._tail.max()),
            end_step=int(self._tail[-self._step :].max()),
            clipped_runs=min(self._clipped_runs, 2**32 - 1),
            fingerprint=self._fingerprint(levels),
        )

    def _take(self, slices: NDArray) -> None:
        """Keep the level of each of `slices`, one a row, and count the flat tops in them."""
        import numpy as np

        levels = slices.max(axis=1)
        self._slices.append(levels)
        self._kept += len(levels)
        if self._kept > _MOST_LEVELS:
            self._coarsen()
        # The two ends of 16 bits differ by one; a writer that keeps fewer bits has coarser steps.
        top = int(levels.max())
        if top > self._top + _tolerance(top):
            self._clipped_runs = 0
        self._top = max(self._top, top)
        if self._top < _CLIPPED_PEAK:
            return
        limit = self._top - _tolerance(self._top)
        # Few slices reach the peak, so that this costs next to nothing in a sound clip.
        at_top = slices[levels >= limit] >= limit
        if np.count_nonzero(at_top) < self._run or at_top.shape[1] < self._run:
            return
        flat = at_top[:, : at_top.shape[1] - self._run + 1].copy()
        for shift in range(1, self._run):
            flat &= at_top[:, shift : shift + flat.shape[1]]
        begins = int(flat[:, 0].sum()) + int((flat[:, 1:] & ~flat[:, :-1]).sum())
        self._clipped_runs += begins

    def _coarsen(self) -> None:
        """Keep one level for two from now on."""
        import numpy as np

        levels = np.concatenate(self._slices)
        pairs = np.maximum(levels[:-1:2], levels[1::2])
        self._slices = [np.append(pairs, levels[-1:]) if len(levels) % 2 else pairs]
        self._kept = len(self._slices[0])
        self._width *= 2

    def _fingerprint(self, levels: NDArray) -> int:
        """Of the levels, which no two recordings share by chance.

        A hash of all samples would cost more than all else that is measured.
        """
        digest = hashlib.blake2b(levels.astype("<u2", copy=False).data, digest_size=8)
        digest.update(f"{self._rate} {self._frames}".encode())
        return int.from_bytes(digest.digest(), "big", signed=True)


def measure(blocks: Iterable[NDArray], sample_rate: int) -> HealthFacts:
    """The facts of a whole clip from its blocks: int16, one row a frame, one column a channel."""
    meter = Meter(sample_rate)
    for block in blocks:
        meter.feed(levels_of(block))
    return meter.facts()


def levels_of(block: NDArray) -> NDArray:
    """The level of each frame: uint16, the largest of its channels."""
    import numpy as np

    # -32768 has no int16 opposite: numpy leaves it as it is, whose bits, unsigned, are 32768.
    level = np.abs(block).view(np.uint16)
    return level[:, 0] if level.shape[1] == 1 else level.max(axis=1)


def judge(facts: HealthFacts) -> frozenset[Finding]:
    """What is wrong with a clip by itself. A silent one is nothing else."""
    if _is_silent(facts):
        return frozenset((Finding.SILENT,))
    found = []
    if facts.peak >= _CLIPPED_PEAK and facts.clipped_runs >= _CLIPPED_RUNS:
        found.append(Finding.CLIPPED)
    if _is_cut(facts.start_step, facts.start, facts.loud):
        found.append(Finding.CUT_START)
    if _is_cut(facts.end_step, facts.end, facts.loud):
        found.append(Finding.CUT_END)
    if facts.gap >= _LONG_SILENCE:
        found.append(Finding.LONG_SILENCE)
    return frozenset(found)


def judge_format(audio: AudioFacts) -> frozenset[Finding]:
    """What is unusual for speech about how a clip is made."""
    found = {
        Finding.MANY_CHANNELS: audio.channels > _USUAL_CHANNELS,
        Finding.HIGH_RATE: audio.sample_rate > _USUAL_RATE,
        Finding.VERY_LONG: audio.seconds > _USUAL_SECONDS,
    }
    return frozenset(finding for finding, is_so in found.items() if is_so)


def _is_cut(step: int, level: int, loud: int) -> bool:
    return step >= max(_CUT_STEP * loud, _CUT_LEAST) and level >= _CUT_LEVEL * loud


def _is_silent(facts: HealthFacts) -> bool:
    is_hiss = facts.peak <= _HISS_PEAK and facts.loud <= _HISS_SPAN * facts.quiet
    return facts.peak <= _SILENT_PEAK or is_hiss or facts.sounding < _CLICK


def _tolerance(level: int) -> int:
    return max(1, level >> 11)
