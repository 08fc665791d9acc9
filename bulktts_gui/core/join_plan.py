"""What a joined file would come to, before anything is written: length, size, names, room."""

from __future__ import annotations

import os
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from bulktts_gui.core.encoding import suitable_rate
from bulktts_gui.core.formats import AudioFormat
from bulktts_gui.core.joining import JoinOptions, files_for, mp3_kbps
from bulktts_gui.core.names import safe_name
from bulktts_gui.core.planning import Place, free_bytes, look_at
from bulktts_gui.core.saving import name_limit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from bulktts_gui.core.clips import AudioFacts

#: About how many bits libsndfile's Vorbis takes for a sample of speech.
_VORBIS_BITS = 1.5
#: What FLAC leaves of speech that came as something else.
_FLAC_LEAVES = 0.5


@dataclass(frozen=True, slots=True)
class JoinOrder:
    """Where the joined file shall be and how it is made. `replaceable`: files it may replace."""

    target: Path
    options: JoinOptions
    replaceable: frozenset[Path] = frozenset()


@dataclass(frozen=True, slots=True)
class Totals:
    """What clips are together: seconds, bytes as FLAC, the most usual rate, 1 or 2 channels."""

    clips: int
    seconds: float
    flac: float
    rate: int
    channels: int

    @classmethod
    def of(cls, clips: Iterable[tuple[Path, AudioFacts]]) -> Totals:
        """The totals of clips, each its file and what is known of its sound."""
        rates: Counter[int] = Counter()
        seconds, flac, channels = 0.0, 0.0, 1
        ending = AudioFormat.FLAC.suffix
        for path, facts in clips:
            rates[facts.sample_rate] += 1
            seconds += facts.seconds
            if facts.channels > 1:
                channels = 2
            if str(path).endswith(ending):  # `suffix` takes ten times as long
                flac += facts.size
            else:
                flac += _FLAC_LEAVES * facts.seconds * facts.sample_rate * facts.channels * 2
        rate = rates.most_common(1)[0][0] if rates else 0
        return cls(sum(rates.values()), seconds, flac, rate, channels)

    def seconds_with(self, pause: float) -> float:
        """How long the file will be, with so many seconds between two clips."""
        return self.seconds + pause * max(0, self.clips - 1)

    def size_as(self, options: JoinOptions) -> int:
        """About how many bytes the file will have."""
        if not self.clips:
            return 0
        seconds = self.seconds_with(options.pause)
        rate = suitable_rate(self.rate, options.fmt)
        sizes = {
            AudioFormat.FLAC: self.flac,
            AudioFormat.WAV: seconds * rate * self.channels * 2,
            AudioFormat.MP3: seconds * mp3_kbps(rate) * 125,
            AudioFormat.OGG: seconds * rate * self.channels * _VORBIS_BITS / 8,
        }
        return round(sizes[options.fmt])


class Spot(NamedTuple):
    """Where somebody wants the joined file: what is there now.

    `files` are those that would be written, the sound first; `taken` those of them that are there.
    `free` is how many bytes the disk has left, None where nobody can tell.
    """

    place: Place
    free: int | None
    files: tuple[Path, ...]
    taken: tuple[Path, ...]


def look(folder: Path, name: str, options: JoinOptions, _cancelled: Callable[[], bool]) -> Spot:
    """Look where a file of this name (which is made safe; without an ending) would go."""
    called = safe_name(name, options.fmt.suffix, name_limit(folder))
    files = files_for(folder / called, options)
    taken = tuple(file for file in files if os.path.lexists(file))
    return Spot(look_at(folder), free_bytes(folder), tuple(files), taken)
