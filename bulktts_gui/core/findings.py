"""What reading a person's text or files gives: clips, repeats, what was not usable, and where.

`Findings` gathers while the readers work; `Found` is the finished, immutable answer.
"""

from __future__ import annotations

import contextlib
import enum
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bulktts_gui.core.clips import NO_CELLS, NewClip, stand_in
from bulktts_gui.core.run_ids import TaskId

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from bulktts_gui.core.clips import SheetCells
    from bulktts_gui.core.run_ids import Reading, RejectReason, Result

#: How much of an unusable entry is kept to show, in characters.
SHOWN_TEXT = 80

#: Readers ask whether they should stop once per this many rows or lines.
CHECK_EVERY = 2048


class ImportTrouble(enum.Enum):
    """Why a whole input, or one line of a JSON Lines file, gave nothing."""

    EMPTY = "empty"
    BINARY = "binary"
    TOO_BIG = "too-big"
    PASSWORD = "password"  # noqa: S105 - a code for "protected by a password", not a secret
    UNREADABLE = "unreadable"
    NOT_FOUND = "not-found"
    NO_PERMISSION = "no-permission"
    NO_IDS = "no-ids"
    BROKEN_JSON = "broken-json"
    BROKEN_SHEET = "broken-sheet"
    IS_FOLDER = "is-folder"


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands, in the words of the program that shows it.

    `line` counts from 1 (text, CSV, JSON Lines); `cell` is such as "B7" on `sheet` (workbooks);
    `item` counts the entries of a JSON document from 1, which has no lines worth naming.
    """

    line: int | None = None
    cell: str = ""
    sheet: str = ""
    item: int | None = None


@dataclass(frozen=True, slots=True)
class Rejected:
    """One entry that cannot be used as an id, shortened to `SHOWN_TEXT` characters."""

    source: str
    place: Place
    text: str
    reason: RejectReason


@dataclass(frozen=True, slots=True)
class FileTrouble:
    """One input that could not be read, or holds nothing; `line` where one is to blame."""

    source: str
    trouble: ImportTrouble
    line: int | None = None


class ColumnRole(enum.Enum):
    """What a column of a sheet holds."""

    ID = "id"
    NAME = "name"
    TEXT = "text"
    LANGUAGE = "language"
    #: Anything else: kept, for the names of files.
    OTHER = "other"
    #: Left out.
    UNUSED = "unused"


@dataclass(frozen=True, slots=True)
class SheetLook:
    """The beginning of a sheet, and what its columns were taken for.

    `key` names the sheet within one import ("list.csv", "book.xlsx/Sheet1", "" for pasted text);
    `headings` has one text per column, "" where there is none; `roles` one role per column; `rows`
    are the first rows below the heading, each with one text per column; all texts are shortened.
    No ids are taken from a sheet without `ColumnRole.ID`.
    """

    key: str
    headings: tuple[str, ...]
    roles: tuple[ColumnRole, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Found:
    """All that an import found.

    `clips` are unique by run id or task id, in order of first appearance; `repeated` counts the
    further appearances; `column` names the column(s) that the ids came from, "" when there was
    none. `sheets` are those that have columns: none for a mere list of ids, and for JSON. Of a file
    those that ids were taken from come first. `name` is what a list that was empty may be called:
    the stem of the first file with ids in it, "" when they came from no file.
    """

    clips: tuple[NewClip, ...] = ()
    repeated: int = 0
    rejected: tuple[Rejected, ...] = ()
    troubles: tuple[FileTrouble, ...] = ()
    column: str = ""
    sheets: tuple[SheetLook, ...] = ()
    name: str = ""

    @property
    def tasks(self) -> int:
        """How many of the clips have a task id in place of a run id."""
        return sum(1 for clip in self.clips if clip.task_id)


def never() -> bool:
    """Stand in for a `cancelled` function where nobody can cancel."""
    return False


def shown(text: str) -> str:
    """Give `text` on one line and no longer than `SHOWN_TEXT`."""
    flat = " ".join(text[: 4 * SHOWN_TEXT].split())
    return flat if len(flat) <= SHOWN_TEXT else flat[: SHOWN_TEXT - 1] + "…"


class Findings:
    """Gathers what the readers find.

    `source` is the name of the input being read now, `sheet_key` what its sheets are known by in
    this import; `roles` are what a person said of the columns of sheets, by `SheetLook.key`.
    """

    def __init__(
        self,
        cancelled: Callable[[], bool] = never,
        roles: Mapping[str, Sequence[ColumnRole]] | None = None,
    ) -> None:
        self.source = ""
        self.sheet_key = ""
        self._name = ""
        self.cancelled = cancelled
        self.roles = roles or {}
        self._sheets: list[SheetLook] = []
        self._clips: dict[int, NewClip] = {}
        self._repeated = 0
        self._rejected: list[Rejected] = []
        self._troubles: list[FileTrouble] = []
        self._columns: dict[str, None] = {}

    @contextlib.contextmanager
    def expecting_ids(self) -> Iterator[None]:
        """Note `NO_IDS` when an input gave nothing at all, not even a reason why."""
        before = self._seen()
        yield
        if self._seen() == before and not self.cancelled():
            self.trouble(ImportTrouble.NO_IDS)

    def _seen(self) -> int:
        entries = len(self._clips) + self._repeated + len(self._rejected)
        return entries + len(self._troubles)

    def add(
        self,
        run_id: int,
        name: str = "",
        text: str = "",
        task_id: str = "",
        cells: SheetCells = NO_CELLS,
    ) -> None:
        """Take a usable id. The first appearance wins; a later one only fills what is empty."""
        known = self._clips.get(run_id)
        if known is None:
            self._clips[run_id] = NewClip(run_id, name, text, task_id, cells)
            return
        self._repeated += 1
        if (
            (name and not known.name)
            or (text and not known.text)
            or (cells is not NO_CELLS and cells != known.cells)
        ):
            self._clips[run_id] = replace(
                known,
                name=known.name or name,
                text=known.text or text,
                cells=known.cells.over(cells),
            )

    def reject(self, place: Place, text: str, reason: RejectReason) -> None:
        """Keep an entry that is not usable, so that it can be shown with its place."""
        self._rejected.append(Rejected(self.source, place, shown(text), reason))

    def take(
        self,
        readings: Iterable[Reading],
        place: Place,
        name: str = "",
        text: str = "",
        cells: SheetCells = NO_CELLS,
    ) -> None:
        """Take what was read at one place, usable or not."""
        for entry, result in readings:
            self.take_one(entry, result, place, name, text, cells)

    def take_one(
        self,
        entry: str,
        result: Result,
        place: Place,
        name: str = "",
        text: str = "",
        cells: SheetCells = NO_CELLS,
    ) -> None:
        """Take one reading, usable or not."""
        if isinstance(result, int):
            self.add(result, name, text, "", cells)
        elif isinstance(result, TaskId):
            self.add(stand_in(result), name, text, result, cells)
        else:
            self.reject(place, entry, result)

    def named(self, name: str) -> None:
        """Call what was found so far by this name, unless it has one or there are no ids."""
        if self._clips and not self._name:
            self._name = name

    def trouble(self, trouble: ImportTrouble, line: int | None = None) -> None:
        """Note that the present input, or one line of it, could not be read."""
        self._troubles.append(FileTrouble(self.source, trouble, line))

    def look(self, sheet: SheetLook) -> None:
        """Keep the look of a sheet."""
        self._sheets.append(sheet)

    def came_from(self, column: str) -> None:
        """Note the name of a column that ids were taken from."""
        if column:
            self._columns[shown(column)] = None

    def found(self) -> Found:
        """Give the finished answer."""
        return Found(
            clips=tuple(self._clips.values()),
            repeated=self._repeated,
            rejected=tuple(self._rejected),
            troubles=tuple(self._troubles),
            column=", ".join(self._columns),
            sheets=tuple(self._sheets),
            name=self._name,
        )
