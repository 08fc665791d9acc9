"""What a person writes to say how files are to be called: text, fields, and "/" between folders."""

from __future__ import annotations

import enum
import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from bulktts_gui.core.safe_names import (
    AUDIO_SUFFIX,
    FORBIDDEN,
    INVISIBLE,
    UNSTORABLE,
    clean,
    fold_name,
    is_blank,
    trim,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bulktts_gui.core.clips import SheetCells


class TemplateMistakeKind(enum.Enum):
    """What is wrong with a name template."""

    EMPTY = "empty"
    UNKNOWN_FIELD = "unknown-field"
    #: A format after the colon that is not only zeros, or on a field other than {number}.
    BAD_FORMAT = "bad-format"
    #: "{" that is never closed.
    UNCLOSED = "unclosed"
    #: "}" that was never opened.
    STRAY_BRACE = "stray-brace"
    #: A character that no file name may hold.
    FORBIDDEN_CHARACTER = "forbidden-character"
    #: A "/" with no folder before it, or with nothing but dots and spaces.
    EMPTY_FOLDER = "empty-folder"
    #: Nothing after the last "/" that could be the file's name.
    NO_FILE_NAME = "no-file-name"


@dataclass(frozen=True, slots=True)
class TemplateMistake:
    """The first mistake in a template: its kind, where (`start` to `end`), and the text there.

    For UNKNOWN_FIELD `found` is the field's name without braces.
    """

    kind: TemplateMistakeKind
    start: int
    end: int
    found: str


class Field(enum.Enum):
    """What every clip has for its name."""

    NUMBER = "number"
    RUN_ID = "run_id"
    NAME = "name"
    TEXT = "text"
    LANGUAGE = "language"
    BATCH = "batch"
    DATE = "date"


#: The fields in the order in which a dialog offers them.
TEMPLATE_FIELDS: tuple[str, ...] = tuple(field.value for field in Field)


@dataclass(frozen=True, slots=True)
class Slot:
    """A place in a template for a field, or, where that is None, for the cell of a column.

    `width` is the digits that a number has at least, None for as many as the batch needs; `column`
    an index into the columns.
    """

    field: Field | None
    width: int | None = None
    column: int = -1


#: A folder's part of a template, or the file's: literal text and slots.
Level: TypeAlias = tuple[str | Slot, ...]


def check_template(template: str, columns: Sequence[str] = ()) -> TemplateMistake | None:
    """The first mistake in a template, or None.

    Fields are {number}, {number:000}, {run_id}, {name}, {text}, {language}, {batch}, {date} and
    the columns of a sheet as `column_fields` calls them, whatever their case and spaces; {{ and }}
    stand for the braces themselves. A "/" ends the name of a folder, outside of braces: no value
    makes folders. A template without a field is no mistake: its names are numbered.

    columns: the headings, see `columns_of`.
    """
    parsed = parse(template, Columns(columns))
    return parsed if isinstance(parsed, TemplateMistake) else None


def column_fields(headings: Sequence[str]) -> list[str]:
    """What stands for each column in a template, with braces, no two alike, in the same order.

    That is the heading itself. A repeated one is numbered, "{Note 2}"; one that is called like a
    field of every clip is "{column Date}"; one without a heading goes by its place, "{column 3}".
    """
    return [f"{{{name}}}" for name in Columns(headings).names]


def column_field(heading: str) -> str:
    """What stands for a column in a template, where all headings are different."""
    return column_fields([heading])[0]


def columns_of(cells: Iterable[SheetCells]) -> tuple[str, ...]:
    """The headings that clips have cells under, in order of appearance.

    A heading stands there as often as one clip has it.
    """
    columns: dict[tuple[str, int], None] = {}
    seen: set[tuple[str, ...]] = set()
    for each in cells:
        headings = tuple(heading for heading, _ in each.others)
        if headings in seen:
            continue
        seen.add(headings)
        before: Counter[str] = Counter()
        for heading in headings:
            columns[heading, before[heading]] = None
            before[heading] += 1
    return tuple(heading for heading, _ in columns)


def file_part(template: str) -> str:
    """The template without its folders."""
    start = 0
    for token in _TOKEN.finditer(template):
        if token["body"] is None and "/" in token.group():
            start = token.start() + token.group().rindex("/") + 1
    return template[start:]


def fields_need_cells(template: str) -> bool:
    """True when a template cannot be followed without what a sheet says of each clip.

    "" stands for the standard way, which can.
    """
    fields = template.casefold()
    # An unknown field may be a column.
    return bool(template) and (
        "language" in fields or "column" in fields or check_template(template) is not None
    )


class Columns:
    """The columns of a sheet under the names that a template has for them."""

    def __init__(self, headings: Sequence[str]) -> None:
        texts = [_heading_text(heading) for heading in headings]
        names = list(texts)
        self._by_key: dict[str, int] = {}
        later = []
        for at, text in enumerate(texts):
            key = _heading_key(text)
            if not key or key in self._by_key or _is_field(text):
                later.append(at)
            else:
                self._by_key[key] = at
        for at in later:
            names[at] = self._free_name(texts[at], at)
            self._by_key[_heading_key(names[at])] = at
        #: One for each heading, without braces.
        self.names = tuple(names)
        before: Counter[str] = Counter()
        # Each column's heading, how many have the same one before it, and who else is it like.
        self._places: list[tuple[str, int]] = []
        self._alike: dict[int, list[str]] = {}
        first_of: dict[str, int] = {}
        for at, heading in enumerate(headings):
            self._places.append((heading, before[heading]))
            before[heading] += 1
            first = first_of.setdefault(_heading_key(heading), at)
            if heading != headings[first]:
                self._alike.setdefault(first, []).append(heading)

    def _free_name(self, text: str, at: int) -> str:
        if not _heading_key(text):
            text = f"column {at + 1}"
        elif _is_field(text):
            text = f"column {text}"
        name, number = text, 1
        while _heading_key(name) in self._by_key or _is_field(name):
            number += 1
            name = f"{text} {number}"
        return name

    def find(self, name: str) -> int | None:
        """The index of the column that a template calls so."""
        return self._by_key.get(_heading_key(name))

    def cell(self, cells: SheetCells, at: int) -> str:
        """What a clip has in the column with this index.

        Two sheets may write one heading in two ways, so that the clips of one have nothing under
        the other's: then what they have counts for both.
        """
        heading, skipped = self._places[at]
        for own, cell in cells.others:
            if own == heading:
                if not skipped:
                    return cell
                skipped -= 1
        alike = self._alike.get(at)
        if alike is not None:
            return next((cell for own, cell in cells.others if own in alike), "")
        return ""


# ---------------------------------------------------------------------------- reading a template

_TOKEN = re.compile(r"\{\{|\}\}|\{(?P<body>[^{}]*)\}|[{}]|[^{}]+")
_NOT_IN_NAMES = re.compile(f"[{re.escape(FORBIDDEN.replace('/', ''))}\\x00-\\x1f\\x7f-\\x9f]")


def parse(template: str, columns: Columns) -> list[Level] | TemplateMistake:
    """The template's folders and, as the last one, its file name; or its first mistake."""
    if not template.strip():
        return TemplateMistake(TemplateMistakeKind.EMPTY, 0, len(template), template)
    levels: list[Level] = []
    parts: list[str | Slot] = []
    start = 0
    for token in _TOKEN.finditer(template):
        text = token.group()
        if token["body"] is not None:
            slot = _parse_field(token["body"], columns)
            if isinstance(slot, TemplateMistakeKind):
                name = token["body"].partition(":")[0].strip()
                found = name if slot is TemplateMistakeKind.UNKNOWN_FIELD else text
                return TemplateMistake(slot, token.start(), token.end(), found)
            parts.append(slot)
        elif text in ("{", "}"):
            kind = TemplateMistakeKind.UNCLOSED if text == "{" else TemplateMistakeKind.STRAY_BRACE
            return TemplateMistake(kind, token.start(), token.end(), text)
        elif text in ("{{", "}}"):
            parts.append(text[0])
        else:
            at = token.start()
            for piece in re.split("(/)", text):
                if piece == "/":
                    if _is_nothing(parts):
                        kind = TemplateMistakeKind.EMPTY_FOLDER
                        return TemplateMistake(kind, start, at + 1, template[start : at + 1])
                    levels.append(tuple(parts))
                    parts, start = [], at + 1
                elif bad := _NOT_IN_NAMES.search(piece):
                    kind = TemplateMistakeKind.FORBIDDEN_CHARACTER
                    return TemplateMistake(kind, at + bad.start(), at + bad.end(), bad.group())
                elif piece:
                    parts.append(piece)
                at += len(piece)
    if levels and _is_nothing(parts):
        kind = TemplateMistakeKind.NO_FILE_NAME
        return TemplateMistake(kind, start - 1, len(template), template[start - 1 :])
    # "{name}.flac" is what people write who mean "{name}": the suffix comes with the format.
    if isinstance(parts[-1], str):
        parts[-1] = AUDIO_SUFFIX.sub("", parts[-1])
    return [*levels, tuple(parts)]


def _is_nothing(parts: Sequence[str | Slot]) -> bool:
    """True for a name without fields of which nothing would be left."""
    literal = "".join(part for part in parts if isinstance(part, str))
    return not any(isinstance(part, Slot) for part in parts) and is_blank(trim(clean(literal)))


def _parse_field(body: str, columns: Columns) -> Slot | TemplateMistakeKind:
    name, colon, zeros = body.partition(":")
    field = _field_called(name)
    if field is not None and not colon:
        return Slot(field)
    if field is Field.NUMBER and _ZEROS.fullmatch(zeros.strip()):
        return Slot(field, len(zeros.strip()))
    column = columns.find(body)
    if column is not None:
        return Slot(None, column=column)
    if field is not None or (colon and columns.find(name) is not None):
        return TemplateMistakeKind.BAD_FORMAT
    return TemplateMistakeKind.UNKNOWN_FIELD


_ZEROS = re.compile("0{1,19}")
_FIELDS = {field.value.replace("_", ""): field for field in Field}
# What cannot stand between braces, or cannot be seen there.
_IN_BRACES = str.maketrans(
    {"{": "(", "}": ")", **{chr(code): " " for code in (*range(0x20), *range(0x7F, 0xA0))}}
)


def _field_called(name: str) -> Field | None:
    """The field of that name; "Run ID" will do."""
    return _FIELDS.get("".join(name.split()).lower().replace("_", ""))


def _is_field(body: str) -> bool:
    name, colon, zeros = body.partition(":")
    field = _field_called(name)
    return field is not None and (
        not colon or (field is Field.NUMBER and bool(_ZEROS.fullmatch(zeros.strip())))
    )


def _heading_text(heading: str) -> str:
    """A heading on one line, fit to stand between braces."""
    if not heading.isascii():
        heading = INVISIBLE.sub("", UNSTORABLE.sub("", heading))
    return " ".join(heading.translate(_IN_BRACES).split())


def _heading_key(heading: str) -> str:
    """What is the same for two ways to write a heading."""
    return fold_name("".join(_heading_text(heading).split()))
