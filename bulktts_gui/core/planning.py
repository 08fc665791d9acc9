"""What a save would come to, before anything is written: names, room, what is there already.

Names are planned for the whole list, so that a clip is called the same whether it is saved alone,
in a selection or with all. Looking at the disk may take its time, so all of this is for a thread.
"""

from __future__ import annotations

import datetime
import enum
import os
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, overload

from bulktts_gui.core.clips import NO_CELLS, Clip, ClipStatus
from bulktts_gui.core.extras import WantedClip
from bulktts_gui.core.formats import MP3_RATES, AudioFormat, SoundChoice, Tags
from bulktts_gui.core.mp3 import bit_rates
from bulktts_gui.core.names import (
    NamePlan,
    NameSource,
    check_template,
    columns_of,
    fields_need_cells,
    plan,
)
from bulktts_gui.core.orders import STANDARD
from bulktts_gui.core.saving import SaveItem, existing, name_limit, path_limit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from pathlib import Path

    from bulktts_gui.core.clips import AudioFacts, Marks, Problem, SheetCells
    from bulktts_gui.core.orders import SaveOrder

#: Clips between two looks at whether to stop.
_LOOK_EVERY = 500


class _Lossy(NamedTuple):
    """About how a format's bytes a second go by quality: `least` at 0, `steps` times that at 1.

    `stereo` is what a second channel multiplies them by, `usual` the quality when none is asked
    for. Measured on speech at 48 kHz.
    """

    least: float
    steps: float
    stereo: float
    usual: float


_LOSSY = {
    AudioFormat.MP3: _Lossy(5500, 4.3, 1.15, 0.8),
    AudioFormat.OGG: _Lossy(7500, 4.4, 1.4, 0.5),
    AudioFormat.OPUS: _Lossy(2200, 7.5, 2.0, 0.5),
}


class Stopped(Exception):  # noqa: N818 - not an error: nobody wants the plan any more
    """Planning was told to stop."""


class Listed(NamedTuple):
    """A list of clips, a column for each thing: copies, in the list's order."""

    run_ids: list[int]
    names: list[str]
    texts: list[str]
    task_ids: list[str]
    status: list[ClipStatus]
    paths: list[Path | None]
    audio: list[AudioFacts | None]
    marks: list[Marks]
    problems: dict[int, Problem]

    def clip(self, place: int) -> Clip:
        """All of one clip; `place` counts from 0."""
        run_id = self.run_ids[place]
        return Clip(
            0, run_id, self.names[place], self.texts[place], self.status[place],
            self.paths[place], self.audio[place], self.problems.get(run_id),
            self.task_ids[place], self.marks[place],
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Job:
    """What is to be planned.

    wanted: run ids; None for all clips, also those that are not here yet (then there is nothing to
        save, and only the names are of interest).
    cells: what the sheet says of clips beyond names and texts, by run id.
    batch: the batch's name. comment: what the comment of a converted clip says, %1 for its run id.
    falls_back: a template that this list cannot follow gives way to the standard one.
    columns: those of `cells`, where they are known.
    """

    listed: Listed
    wanted: Sequence[int] | None
    order: SaveOrder
    cells: Mapping[int, SheetCells]
    batch: str = ""
    comment: str = ""
    falls_back: bool = False
    columns: tuple[str, ...] | None = None


class Place(enum.Enum):
    """What is where somebody wants to save to."""

    FOLDER = enum.auto()
    #: Nothing yet; it can be made.
    NEW = enum.auto()
    #: It, or a folder on the way to it, is a file.
    FILE = enum.auto()
    REFUSED = enum.auto()


class Clashes(NamedTuple):
    """Clips that had to give way: their places in the list, from 1, and the names that they get."""

    numbers: tuple[int, ...] = ()
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Preview:
    """What a person sees of a plan.

    `first` and `longest` are names among those wanted, "" where there are none. `size` is about how
    many bytes the files will have, `free` how many the disk has left (None: not known).
    """

    clips: int
    first: str
    longest: str
    was_cut: bool
    clashes: Clashes
    size: int
    free: int | None
    place: Place


@dataclass(frozen=True, slots=True)
class SavePlan:
    """What to save, and which of the names are in the folder already."""

    items: tuple[SaveItem, ...]
    existing: tuple[str, ...]


class Sheet(NamedTuple):
    """What names can be made of besides numbers, names and texts."""

    columns: tuple[str, ...] = ()
    has_language: bool = False


def sheet_of(cells: Mapping[int, SheetCells], _cancelled: Callable[[], bool]) -> Sheet:
    """What the cells of a list have to offer."""
    languages = any(each.language for each in cells.values())
    return Sheet(columns_of(cells.values()), languages)


def needs_cells(order: SaveOrder) -> bool:
    """True when an order cannot be carried out without what the sheet says of each clip."""
    # Converted clips are tagged with their language.
    return not order.sound.is_copy or fields_need_cells(order.template)


def fitting(template: str, columns: Sequence[str]) -> str:
    """A template that was kept, or the standard one where this list cannot follow it."""
    return STANDARD if not template or check_template(template, columns) is not None else template


def preview(job: Job, cancelled: Callable[[], bool]) -> Preview:
    """Plan, and look where the files would go. Raises Stopped; ValueError for a wrong template."""
    planned = _names(job, cancelled)
    places = _shown_places(job)
    listed, names, sound = job.listed, planned.names, job.order.sound
    # Who has only a task id gets another name once its run is known.
    known = [place for place in places if listed.run_ids[place] >= 0] or places
    longest = max(known, key=lambda place: len(names[place]), default=None)
    shown = set(places)
    numbered = [place for place in planned.numbered if place in shown]
    clashes = Clashes(
        tuple(place + 1 for place in numbered), tuple(names[place] for place in numbered)
    )
    audio = [facts for place in places if (facts := listed.audio[place]) is not None]
    size = sum(size_of(facts, sound) for facts in audio) if job.wanted is not None else 0
    if job.order.extras.archive:
        size *= 2
    _check(cancelled)
    folder = job.order.folder
    return Preview(
        len(places),
        names[known[0]] if known else "",
        names[longest] if longest is not None else "",
        longest in planned.shortened,
        clashes,
        size,
        free_bytes(folder),
        look_at(folder),
    )


def plan_saving(job: Job, cancelled: Callable[[], bool]) -> SavePlan:
    """What to save of the wanted clips that are here, in their order. Raises Stopped, ValueError.

    Clips that are converted get tags; copies stay as they are, bit for bit.
    """
    planned = _names(job, cancelled)
    listed, sound = job.listed, job.order.sound
    items: list[SaveItem] = []
    for place in _shown_places(job):
        if len(items) % _LOOK_EVERY == 0:
            _check(cancelled)
        source = listed.paths[place]
        if source is not None:
            name, run_id = planned.names[place], listed.run_ids[place]
            tags = None if sound.is_copy else _tags(job, place, name)
            items.append(SaveItem(run_id, source, name, tags))
    return SavePlan(tuple(items), tuple(existing(job.order.folder, items)))


def size_of(facts: AudioFacts, sound: SoundChoice) -> int:
    """About how many bytes a clip will have."""
    if sound.is_copy:
        return facts.size
    rate, channels = sound.rate or facts.sample_rate, sound.channels or facts.channels
    if sound.fmt is AudioFormat.WAV:
        return round(facts.seconds * rate * channels * (sound.bits or 16) / 8)
    if sound.fmt is AudioFormat.FLAC:
        return round(facts.size * rate * channels / (facts.sample_rate * facts.channels))
    if sound.bitrate is not None:
        allowed = bit_rates(rate) if rate in MP3_RATES else (sound.bitrate,)
        return round(facts.seconds * min(sound.bitrate, max(allowed)) * 125)
    lossy = _LOSSY[sound.fmt]
    quality = lossy.usual if sound.quality is None else sound.quality
    by_rate = 1.0 if sound.fmt is AudioFormat.OPUS else min(1.0, rate / 44_100) ** 0.5
    by_channels = lossy.stereo if channels > 1 else 1.0
    a_second: float = lossy.least * lossy.steps**quality * by_rate * by_channels
    return round(facts.seconds * a_second)


def free_bytes(folder: Path) -> int | None:
    """What the disk has left where `folder` is or will be; None when nobody can tell."""
    try:
        return shutil.disk_usage(_nearest(folder)).free
    except (OSError, ValueError):
        return None


def look_at(folder: Path) -> Place:
    """What is at `folder` now. What a network folder allows shows only when saving."""
    try:
        there = _nearest(folder)
        if not there.is_dir():
            return Place.FILE
        if not os.access(there, os.W_OK):
            return Place.REFUSED
    except (OSError, ValueError):
        return Place.REFUSED
    return Place.FOLDER if there == folder else Place.NEW


def _nearest(folder: Path) -> Path:
    """The folder, or the first above it that is there. Raises OSError, ValueError."""
    return next((each for each in (folder, *folder.parents) if each.exists()), folder)


def wanted_clips(listed: Listed, run_ids: Iterable[int]) -> list[WantedClip]:
    """The clips of these runs as the list has them, for what is written beside saved files."""
    place_of = {run_id: place for place, run_id in enumerate(listed.run_ids)}
    places = (place_of.get(run_id) for run_id in run_ids)
    return [WantedClip(place + 1, listed.clip(place)) for place in places if place is not None]


# Inside


def _names(job: Job, cancelled: Callable[[], bool]) -> NamePlan:
    """The names of the whole list."""
    columns = job.columns
    if columns is None:
        columns = columns_of(job.cells.values())
    _check(cancelled)
    folder, template = job.order.folder, job.order.template
    return plan(
        _Sources(job, cancelled),
        fitting(template, columns) if job.falls_back else template,
        _suffixes(job.listed.paths, job.order.sound),
        columns=columns,
        batch=job.batch,
        day=datetime.datetime.now().astimezone().date(),
        max_bytes=name_limit(folder),
        max_path=path_limit(folder),
    )


def _suffixes(paths: Iterable[Path | None], sound: SoundChoice) -> list[str]:
    ending = sound.fmt.suffix
    if not sound.is_copy:
        return [ending for _ in paths]
    return [ending if path is None else path.suffix for path in paths]


def _shown_places(job: Job) -> list[int]:
    """The places of the clips that are wanted and here; of all where none are named."""
    listed = job.listed
    if job.wanted is None:
        return list(range(len(listed.run_ids)))
    place_of = {run_id: place for place, run_id in enumerate(listed.run_ids)}
    places = (place_of.get(run_id) for run_id in job.wanted)
    return [
        place
        for place in places
        if place is not None
        and listed.status[place] is ClipStatus.READY
        and listed.paths[place] is not None
    ]


def _tags(job: Job, place: int, name: str) -> Tags:
    listed = job.listed
    run_id = listed.run_ids[place]
    return Tags(
        title=listed.names[place] or name.rpartition("/")[2].rpartition(".")[0],
        track=place + 1,
        tracks=len(listed.run_ids),
        # People name folders after what is in them.
        album=job.batch or job.order.folder.name,
        language=job.cells.get(run_id, NO_CELLS).language,
        comment=job.comment.replace("%1", str(run_id)),
    )


class _Sources(Sequence[NameSource]):
    """What the clips bring to their names, each made when it is its turn.

    100,000 at once would have Python look through them for garbage, which holds up the window.
    Stops whoever goes through it once nobody wants the plan any more.
    """

    def __init__(self, job: Job, cancelled: Callable[[], bool]) -> None:
        self._listed = job.listed
        self._cells = job.cells
        self._cancelled = cancelled

    def __len__(self) -> int:
        return len(self._listed.run_ids)

    @overload
    def __getitem__(self, place: int) -> NameSource: ...
    @overload
    def __getitem__(self, place: slice) -> list[NameSource]: ...
    def __getitem__(self, place: int | slice) -> NameSource | list[NameSource]:
        if isinstance(place, slice):
            return [self[each] for each in range(*place.indices(len(self)))]
        listed = self._listed
        run_id = listed.run_ids[place]
        cells = self._cells.get(run_id, NO_CELLS)
        return NameSource(run_id, listed.names[place], listed.texts[place], place + 1, cells)

    def __iter__(self) -> Iterator[NameSource]:
        for place in range(len(self)):
            if place % _LOOK_EVERY == 0:
                _check(self._cancelled)
            yield self[place]


def _check(cancelled: Callable[[], bool]) -> None:
    if cancelled():
        raise Stopped
