"""The names that clips get: from a template and what the sheet says, and never twice the same.

What a name may hold is `safe_names`' matter, what a template means is `name_template`'s.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bulktts_gui.core.clips import NO_CELLS, SheetCells
from bulktts_gui.core.name_template import (
    TEMPLATE_FIELDS,
    Columns,
    Field,
    Level,
    Slot,
    TemplateMistake,
    TemplateMistakeKind,
    check_template,
    column_field,
    column_fields,
    columns_of,
    fields_need_cells,
    file_part,
    parse,
)
from bulktts_gui.core.safe_names import (
    AUDIO_SUFFIX,
    LEAST_ROOM,
    MAX_BYTES,
    Room,
    clean,
    fit,
    fold_name,
    is_blank,
    is_boundary,
    numbered_name,
    numbering_stem,
    octets,
    room_for,
    safe_name,
    shorten,
    trim,
    units,
)

if TYPE_CHECKING:
    import datetime
    from collections.abc import Sequence

__all__ = [
    "MAX_BYTES",
    "TEMPLATE_FIELDS",
    "NamePlan",
    "NameSource",
    "TemplateMistake",
    "TemplateMistakeKind",
    "check_template",
    "column_field",
    "column_fields",
    "columns_of",
    "fields_need_cells",
    "file_part",
    "fold_name",
    "is_boundary",
    "numbered_name",
    "plan",
    "plan_names",
    "safe_name",
]

#: There is always room for this one, so that long names are cut alike in every format.
_SUFFIX = ".flac"


@dataclass(frozen=True, slots=True)
class NameSource:
    """What a clip brings to its name; `number` is its place in the batch, from 1.

    A `number` of 0 means its place among the clips that are planned together.
    """

    run_id: int
    name: str = ""
    text: str = ""
    number: int = 0
    cells: SheetCells = NO_CELLS


@dataclass(frozen=True, slots=True)
class NamePlan:
    """Names for clips, in the clips' order, "/" between folders and file.

    `numbered` are the indices of those that got a " (2)" because another has the name that they
    wanted; `shortened` of those that had to be cut.
    """

    names: tuple[str, ...]
    numbered: tuple[int, ...] = ()
    shortened: tuple[int, ...] = ()


def plan(
    sources: Sequence[NameSource],
    template: str = "{name}",
    suffix: str | Sequence[str] = ".flac",
    *,
    columns: Sequence[str] | None = None,
    batch: str = "",
    batch_size: int = 0,
    day: datetime.date | None = None,
    max_bytes: int = MAX_BYTES,
    max_path: int | None = None,
) -> NamePlan:
    """One safe file name per clip, in the clips' order, no two alike on any file system.

    sources: a clip without a usable name is named by its run id, and a sound file's ending on a
        name is left off first.
    template: see `check_template`; raises ValueError for one with a mistake. {number} has as many
        digits as the batch needs ({number:0} none beyond its own), {date} is `day` as 2026-01-31.
        A folder whose fields are all empty is left out; names that differ in case are one folder.
    suffix: that of all, or one for each clip. Two clips never have one name apart from the suffix,
        so that a clip's name does not depend on what kinds of files the others are.
    columns: the headings that the template may name; those of the clips if not given.
    batch, batch_size: the batch's name, and its length where only a part of it is planned.
    max_bytes: what one part of a path may have, as in `safe_name`.
    max_path: what a whole name may have, with its folders, in bytes.

    The first clip keeps a name that several want, the others count up from " (2)". So the same list
    always gives the same names, and clips that are added at its end change none before them, but
    for the digits of {number}. Time is linear in the clips, also when all have the same name.
    """
    known = Columns(columns_of(s.cells for s in sources) if columns is None else columns)
    levels = parse(template, known)
    if isinstance(levels, TemplateMistake):
        raise ValueError(f"template: {levels.kind.value} at {levels.start}")
    suffixes = [suffix] * len(sources) if isinstance(suffix, str) else suffix
    longest = max(dict.fromkeys([_SUFFIX, *suffixes]), key=octets)
    highest = max((source.number for source in sources), default=0)
    digits = len(str(max(batch_size, len(sources), highest)))
    filler = _Filler(known, digits, clean(batch), day.isoformat() if day else "")
    limits = _Limits(room_for(longest, max_bytes), longest, len(levels), max_bytes, max_path)
    taken = _Taken(limits)
    names, numbered, shortened = [], [], []
    for place, source in enumerate(sources):
        filler.take(source, place + 1)
        folder, cut = taken.root, False
        for depth, level in enumerate(levels[:-1]):
            wanted, was_cut = filler.folder(depth, level, limits.of_folders)
            if wanted:
                folder = taken.folder(folder, wanted)
                cut = cut or was_cut
        stem, was_cut = filler.fill(levels[-1], folder.room)
        stem = fit(stem, folder.room, str(source.run_id))
        name, is_numbered = taken.file(folder, stem, suffixes[place])
        names.append(name)
        if is_numbered:
            numbered.append(place)
        if cut or was_cut:
            shortened.append(place)
    return NamePlan(tuple(names), tuple(numbered), tuple(shortened))


def plan_names(
    clips: Sequence[NameSource | tuple[int, str]],
    template: str = "{name}",
    suffix: str | Sequence[str] = ".flac",
    *,
    columns: Sequence[str] | None = None,
    batch: str = "",
    batch_size: int = 0,
    day: datetime.date | None = None,
    max_bytes: int = MAX_BYTES,
    max_path: int | None = None,
) -> list[str]:
    """The names of a `plan`; a clip may also be given as its run id and name."""
    sources = [
        clip if isinstance(clip, NameSource) else NameSource(clip[0], clip[1]) for clip in clips
    ]
    planned = plan(
        sources,
        template,
        suffix,
        columns=columns,
        batch=batch,
        batch_size=batch_size,
        day=day,
        max_bytes=max_bytes,
        max_path=max_path,
    )
    return list(planned.names)


# ---------------------------------------------------------------------------- filling a template


class _Limits:
    """How long the parts of a path may be.

    A folder's limit must not depend on what is in it, or one value would make two folders. So each
    part has an equal share of a limit for the whole, and the file has what the folders leave.
    """

    def __init__(
        self, room: Room, suffix: str, levels: int, max_bytes: int, max_path: int | None
    ) -> None:
        self._room = room
        self._suffix = octets(suffix)
        self._max_path = max_path
        share = max_bytes if max_path is None else min(max_bytes, max_path // levels - 1)
        self.of_folders = room_for("", max(share, LEAST_ROOM))

    def of_file(self, folder: str) -> Room:
        """What a file's name may have before its suffix, in a folder with this path."""
        if self._max_path is None:
            return self._room
        left = max(self._max_path - octets(folder) - self._suffix, LEAST_ROOM)
        return Room(min(self._room.octets, left), self._room.units)


#: So many characters of a text are looked at; no name holds more.
_MOST_TEXT = 2000
#: What does not give way in a name that is too long.
_KEPT = frozenset({Field.NUMBER, Field.RUN_ID, Field.DATE})


class _Filler:
    """Puts one clip's values after another's into the levels of a template."""

    def __init__(self, columns: Columns, digits: int, batch: str, day: str) -> None:
        self._columns = columns
        self._digits = digits
        self._batch = batch
        self._day = day
        self._source = NameSource(0)
        self._place = 0
        # What many clips have alike is made safe once.
        self._known: dict[str, str] = {}
        self._folders: dict[tuple[int, tuple[str, ...]], tuple[str, bool]] = {}

    def take(self, source: NameSource, place: int) -> None:
        """Go on to this clip."""
        self._source = source
        self._place = place

    def folder(self, depth: int, level: Level, room: Room) -> tuple[str, bool]:
        """A folder's name, "" for none, and whether it was cut."""
        values = tuple([self._value(part) for part in level if isinstance(part, Slot)])
        known = self._folders.get((depth, values))
        if known is None:
            known = "", False
            if not values or not all(is_blank(trim(value)) for value in values):
                wanted, cut = self.fill(level, room)
                known = fit(wanted, room, ""), cut
            self._folders[depth, values] = known
        return known

    def fill(self, level: Level, room: Room) -> tuple[str, bool]:
        """A level with the clip's values, and whether it was too long.

        Then the longest free text gives way. The cut that follows would take what stands last, and
        in "{text} {run_id}" that is the part which tells the clips apart.
        """
        pieces: list[str] = []
        longest: int | None = None
        for part in level:
            if isinstance(part, str):
                pieces.append(part)
                continue
            value = self._value(part)
            if part.field not in _KEPT and (longest is None or len(value) > len(pieces[longest])):
                longest = len(pieces)
            pieces.append(value)
        # A value is clean; what stands beside it may join with it.
        whole = pieces[0] if longest == 0 == len(pieces) - 1 else clean("".join(pieces))
        if room.holds(trim(whole)):
            return whole, False
        if longest is not None:
            rest = "".join(pieces[:longest] + pieces[longest + 1 :])
            left = Room(room.octets - octets(rest), room.units - units(rest))
            pieces[longest] = shorten(pieces[longest], left).rstrip(" .")
            whole = clean("".join(pieces))
        return whole, True

    def _value(self, slot: Slot) -> str:
        """What stands in a slot for the clip."""
        source = self._source
        field = slot.field
        if field is Field.NAME:
            name = clean(AUDIO_SUFFIX.sub("", source.name))
            return str(source.run_id) if is_blank(name) else name
        if field is Field.NUMBER:
            width = self._digits if slot.width is None else slot.width
            return str(source.number or self._place).zfill(width)
        if field is Field.RUN_ID:
            return str(source.run_id)
        if field is Field.TEXT:
            return clean(source.text[:_MOST_TEXT])
        if field is Field.LANGUAGE:
            return self._clean(source.cells.language)
        if field is None:
            return self._clean(self._columns.cell(source.cells, slot.column))
        return self._batch if field is Field.BATCH else self._day

    def _clean(self, text: str) -> str:
        known = self._known.get(text)
        if known is None:
            known = self._known[text] = clean(text)
        return known


# ---------------------------------------------------------------------------- collisions


@dataclass(frozen=True, slots=True)
class _Folder:
    """A folder that has its name: the path to it and what is the same for all ways to write it.

    Both end with "/", and are "" for the chosen folder itself. `room` is that of a file in it.
    """

    path: str
    key: str
    room: Room


class _Taken:
    """The names that are given away, under `fold_name`, and the next free ones.

    In linear time, because a counter belongs to the stem that is numbered (after its cut), and a
    taken name can stand in the way of one such counter only.
    """

    def __init__(self, limits: _Limits) -> None:
        self._limits = limits
        self.root = _Folder("", "", limits.of_file(""))
        self._folders: dict[str, _Folder] = {}
        self._known: dict[tuple[str, str], _Folder] = {}
        # Paths without the suffix, of files, and whole ones, of files and folders.
        self._stems: set[str] = set()
        self._paths: set[str] = set()
        self._bases: dict[tuple[str, str], tuple[str, str]] = {}
        self._counters: dict[str, int] = {}

    def folder(self, parent: _Folder, wanted: str) -> _Folder:
        """The folder of that name, in the way in which it was first written."""
        known = self._known.get((parent.key, wanted))
        if known is not None:
            return known
        key = parent.key + fold_name(wanted)
        folder = self._folders.get(key)
        if folder is None:
            name, at = wanted, key
            # A file may be called so, if it has no suffix or the folder seems to have one.
            if at in self._paths:
                name, at = self._number(parent, wanted, "", self._limits.of_folders)
            self._paths.add(at)
            path = f"{parent.path}{name}/"
            folder = _Folder(path, f"{at}/", self._limits.of_file(path))
            self._folders[key] = folder
        self._known[parent.key, wanted] = folder
        return folder

    def file(self, folder: _Folder, stem: str, suffix: str) -> tuple[str, bool]:
        """The path for a file with this name or a numbered one, and whether it is numbered."""
        at = folder.key + fold_name(stem)
        is_free = at not in self._stems and at + fold_name(suffix) not in self._paths
        if not is_free:
            stem, at = self._number(folder, stem, suffix, folder.room)
        self._stems.add(at)
        self._paths.add(at + fold_name(suffix))
        return f"{folder.path}{stem}{suffix}", not is_free

    def _number(self, folder: _Folder, stem: str, suffix: str, room: Room) -> tuple[str, str]:
        """The first numbered form of a name that is free, and its key."""
        known = self._bases.get((folder.key, stem))
        if known is None:
            base = numbering_stem(stem, room)
            known = self._bases[folder.key, stem] = base, folder.key + fold_name(base)
        base, folded = known
        ending = fold_name(suffix)
        number = self._counters.get(folded, 2)
        while (at := f"{folded} ({number})") in self._stems or at + ending in self._paths:
            number += 1
        self._counters[folded] = number + 1
        return f"{base} ({number})", at
