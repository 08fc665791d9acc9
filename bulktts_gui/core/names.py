"""File names from what a sheet says: safe on Windows, macOS and Linux, and never twice the same.

Outside facts used here: Microsoft's "Naming Files, Paths, and Namespaces" (forbidden characters,
device names with and without an extension, trailing dots and spaces); NTFS, APFS and HFS+ compare
names without regard to case, and Apple's also without regard to Unicode composition; HFS+ also
overlooks joiners; ext4, APFS and most Linux file systems hold 255 bytes, NTFS 255 UTF-16 units;
Unicode UAX #29 for what a reader takes as one character.
"""

from __future__ import annotations

import enum
import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bulktts_gui.core.clips import NO_CELLS, SheetCells

if TYPE_CHECKING:
    import datetime
    from collections.abc import Sequence

#: What most file systems hold, in bytes of UTF-8.
MAX_BYTES = 255
#: NTFS holds 255 UTF-16 units; the rest is left for what Explorer and sync tools add (" - Copy").
_MAX_UNITS = 240
#: Bytes kept free for " (1234567)" whenever a name has to be numbered.
_NUMBER_ROOM = 10
#: Below this many bytes for the name without its suffix there is no room for a number.
_LEAST_ROOM = _NUMBER_ROOM + 6

_FALLBACK = "clip"
_FORBIDDEN = '<>:"/\\|?*'
# A question mark mostly ends a sentence, so it goes without leaving a gap; the others leave a sign.
_REPLACED = str.maketrans(
    {
        "<": "(",
        ">": ")",
        ":": "-",
        '"': "'",
        "/": "_",
        "\\": "_",
        "|": "_",
        "?": "",
        "*": "_",
        **{chr(code): " " for code in (*range(0x20), *range(0x7F, 0xA0), 0x2028, 0x2029)},
    }
)
# Invisible and without use in a name: soft hyphen, direction marks and overrides (an override can
# make "exe.flac" read as "calf.exe"), zero-width spaces, annotation and musical controls.
_INVISIBLE = re.compile(
    "[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a]"
)
# Lone surrogates and non-characters cannot be stored; U+F000 to U+F0FF is where SMB and WSL keep
# the forbidden ASCII characters, a slash among them.
_UNSTORABLE = re.compile(
    "[\ud800-\udfff\uf000-\uf0ff\ufdd0-\ufdef"
    + "".join(f"{chr(plane << 16 | 0xFFFE)}{chr(plane << 16 | 0xFFFF)}" for plane in range(17))
    + "]"
)
# Tag characters are at home only in the flags of regions (England, Scotland, Wales).
_TAGS = re.compile("(\U0001f3f4[\U000e0030-\U000e007a]+\U000e007f)|[\U000e0000-\U000e007f]")
_JOINERS = re.compile("([\u200c\u200d])[\u200c\u200d]*")
# One look tells that most texts have none of the four.
_ODD = re.compile(
    "|".join(pattern.pattern for pattern in (_UNSTORABLE, _INVISIBLE, _TAGS, _JOINERS))
)
# Letters by category that show nothing: Hangul fillers and the empty Braille cell.
_SHOWS_NOTHING = frozenset("\u115f\u1160\u2800\u3164\uffa0")
# "CON", "con.anything" and "CON .x" all open the device; the superscript digits count as digits.
_DEVICE = re.compile(
    "(?:CON|PRN|AUX|NUL|CLOCK\\$|CONIN\\$|CONOUT\\$|(?:COM|LPT)[0-9\u00b9\u00b2\u00b3])"
    "[ ]*(?:\\.|$)",
    re.IGNORECASE,
)
_ENDING = re.compile(r"(?<=.)\.[A-Za-z0-9]{1,8}$")
_AUDIO_SUFFIX = re.compile(r"\.(?:flac|wav|mp3|ogg|m4a)\s*$", re.IGNORECASE)


def safe_name(wanted: str, suffix: str, max_bytes: int = MAX_BYTES) -> str:
    """A file name that every system takes: `wanted` made safe, then `suffix` (".flac").

    At most `max_bytes` bytes of UTF-8 and 240 UTF-16 units, NFC, cut between characters as a
    reader sees them. Emoji, right-to-left text and the joiners inside them stay. Full-width
    look-alikes of separators stay too: no file system takes them for the real ones. A name of
    which nothing visible is left becomes "clip". Raises ValueError when `max_bytes` leaves fewer
    than 16 bytes before the suffix.
    """
    return _fit(_clean(wanted), _room(suffix, max_bytes), _FALLBACK) + suffix


def numbered_name(name: str, number: int, max_bytes: int = MAX_BYTES) -> str:
    """`name` with " (number)" before its suffix, still within the limits.

    Room for the number is the same whatever it is, so that all numbered forms of one name have
    one stem. Raises ValueError like `safe_name`.
    """
    suffix = "".join(_ENDING.findall(name))
    stem = name.removesuffix(suffix)
    return f"{_numbering_stem(stem, _room(suffix, max_bytes))} ({number}){suffix}"


def fold_name(name: str) -> str:
    """What a file system that overlooks case, composition and joiners would compare."""
    if name.isascii():
        return name.lower()
    visible = name.replace("\u200c", "").replace("\u200d", "")
    folded = unicodedata.normalize("NFD", visible).casefold()
    return unicodedata.normalize("NFC", folded)


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
    #: A character that no file name may hold, a slash for one.
    FORBIDDEN_CHARACTER = "forbidden-character"


@dataclass(frozen=True, slots=True)
class TemplateMistake:
    """The first mistake in a template: its kind, where (`start` to `end`), and the text there.

    For UNKNOWN_FIELD `found` is the field's name without braces.
    """

    kind: TemplateMistakeKind
    start: int
    end: int
    found: str


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


class _Field(enum.Enum):
    NUMBER = "number"
    RUN_ID = "run_id"
    NAME = "name"
    TEXT = "text"
    BATCH = "batch"
    DATE = "date"


#: The fields in the order in which a dialog offers them.
TEMPLATE_FIELDS: tuple[str, ...] = tuple(field.value for field in _Field)


@dataclass(frozen=True, slots=True)
class _Slot:
    field: _Field
    width: int | None = None


def check_template(template: str) -> TemplateMistake | None:
    """The first mistake in a template, or None.

    Fields are {number}, {number:000}, {run_id}, {name}, {text}, {batch} and {date}, in any case;
    {{ and }} stand for the braces themselves. A template without a field is no mistake: its names
    are numbered.
    """
    parsed = _parse(template)
    return parsed if isinstance(parsed, TemplateMistake) else None


def plan_names(
    clips: Sequence[NameSource | tuple[int, str]],
    template: str = "{name}",
    suffix: str = ".flac",
    *,
    batch: str = "",
    batch_size: int = 0,
    day: datetime.date | None = None,
    max_bytes: int = MAX_BYTES,
) -> list[str]:
    """One safe file name per clip, in the clips' order, no two alike on any file system.

    clips: each a `NameSource` or a pair (run id, name); a clip without a usable name is named by
        its run id, and a sound file's ending on a name is left off first.
    template: see `check_template`; raises ValueError for one with a mistake. {number} has as many
        digits as the batch needs ({number:0} none beyond its own), {date} is `day` as 2026-01-31.
    batch, batch_size: the batch's name, and its length where only a part of it is planned.
    max_bytes: as in `safe_name`.

    A clip whose own name is free keeps it; the others count up from " (2)", past names that are
    another clip's own. The same list always gives the same names. Time is linear in the clips,
    also when all of them have the same name.
    """
    parts = _parse(template)
    if isinstance(parts, TemplateMistake):
        raise ValueError(f"template: {parts.kind.value} at {parts.start}")
    room = _room(suffix, max_bytes)
    sources = [
        clip if isinstance(clip, NameSource) else NameSource(clip[0], clip[1]) for clip in clips
    ]
    highest = max((source.number for source in sources), default=0)
    digits = len(str(max(batch_size, len(sources), highest)))
    shared = {
        _Field.BATCH: _clean(batch),
        _Field.DATE: day.isoformat() if day else "",
    }
    # A text takes longer to clean than all the rest, and few templates have it.
    has_text = _Slot(_Field.TEXT) in parts
    stems = []
    for place, source in enumerate(sources, start=1):
        values = shared | {
            _Field.NUMBER: str(source.number or place),
            _Field.RUN_ID: str(source.run_id),
            _Field.NAME: _clean(_AUDIO_SUFFIX.sub("", source.name)),
            _Field.TEXT: _clean(source.text) if has_text else "",
        }
        if _is_blank(values[_Field.NAME]):
            values[_Field.NAME] = values[_Field.RUN_ID]
        stem = _render(parts, values, digits, room)
        stems.append(_fit(_clean(stem), room, values[_Field.RUN_ID]))
    return [stem + suffix for stem in _tell_apart(stems, room)]


# ---------------------------------------------------------------------------- templates

_TOKEN = re.compile(r"\{\{|\}\}|\{(?P<body>[^{}]*)\}|[{}]|[^{}]+")
_NOT_IN_NAMES = re.compile(f"[{re.escape(_FORBIDDEN)}\\x00-\\x1f\\x7f-\\x9f]")


def _parse(template: str) -> list[str | _Slot] | TemplateMistake:
    """The template as literal text and fields, or its first mistake."""
    if not template.strip():
        return TemplateMistake(TemplateMistakeKind.EMPTY, 0, len(template), template)
    parts: list[str | _Slot] = []
    for token in _TOKEN.finditer(template):
        text = token.group()
        if token["body"] is not None:
            slot = _parse_field(token["body"])
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
        elif bad := _NOT_IN_NAMES.search(text):
            start = token.start() + bad.start()
            kind = TemplateMistakeKind.FORBIDDEN_CHARACTER
            return TemplateMistake(kind, start, start + 1, bad.group())
        else:
            parts.append(text)
    # "{name}.flac" is what people write who mean "{name}": the suffix comes with the format.
    if isinstance(parts[-1], str):
        parts[-1] = _AUDIO_SUFFIX.sub("", parts[-1])
    return parts


def _parse_field(body: str) -> _Slot | TemplateMistakeKind:
    name, colon, zeros = body.partition(":")
    try:
        field = _Field(name.strip().lower())
    except ValueError:
        return TemplateMistakeKind.UNKNOWN_FIELD
    if not colon:
        return _Slot(field)
    if field is not _Field.NUMBER or not re.fullmatch("0{1,19}", zeros.strip()):
        return TemplateMistakeKind.BAD_FORMAT
    return _Slot(field, len(zeros.strip()))


def _render(parts: list[str | _Slot], values: dict[_Field, str], digits: int, room: _Room) -> str:
    """The template filled in; where that is too long, the longest free text gives way.

    Otherwise the cut would take what stands last, and in "{text} {run_id}" that is the part which
    tells the clips apart.
    """
    pieces: list[str] = []
    longest: int | None = None
    for part in parts:
        if isinstance(part, str):
            pieces.append(part)
            continue
        value = values[part.field]
        if part.field is _Field.NUMBER:
            value = value.zfill(digits if part.width is None else part.width)
        elif part.field in (_Field.NAME, _Field.TEXT, _Field.BATCH) and (
            longest is None or len(value) > len(pieces[longest])
        ):
            longest = len(pieces)
        pieces.append(value)
    whole = "".join(pieces)
    if longest is not None and not room.holds(whole):
        rest = "".join(pieces[:longest] + pieces[longest + 1 :])
        left = _Room(room.octets - _octets(rest), room.units - _units(rest))
        pieces[longest] = _shorten(pieces[longest], left).rstrip(" .")
        whole = "".join(pieces)
    return whole


# ---------------------------------------------------------------------------- collisions


def _tell_apart(stems: list[str], room: _Room) -> list[str]:
    """The stems with numbers where needed: unique under `fold_name`, in linear time.

    Linear because a counter belongs to the stem that is numbered (after its cut), and a taken
    name can stand in the way of one such counter only.
    """
    taken: set[str] = set()
    owners = []
    for stem in stems:
        key = fold_name(stem)
        owners.append(key not in taken)
        taken.add(key)
    bases: dict[str, tuple[str, str]] = {}
    counters: dict[str, int] = {}
    names = []
    for stem, keeps in zip(stems, owners, strict=True):
        if keeps:
            names.append(stem)
            continue
        if stem not in bases:
            base = _numbering_stem(stem, room)
            bases[stem] = base, fold_name(base)
        base, folded = bases[stem]
        number = counters.get(folded, 2)
        while f"{folded} ({number})" in taken:
            number += 1
        counters[folded] = number + 1
        taken.add(f"{folded} ({number})")
        names.append(f"{base} ({number})")
    return names


def _numbering_stem(stem: str, room: _Room) -> str:
    base = _shorten(stem, _Room(room.octets - _NUMBER_ROOM, room.units - _NUMBER_ROOM))
    return base if base == stem else base.rstrip(" .")


# ---------------------------------------------------------------------------- characters


def _clean(text: str) -> str:
    """`text` in NFC, on one line, without anything that a file name must not hold."""
    if not text.isascii() and _ODD.search(text):
        text = _UNSTORABLE.sub("_", text)
        text = _INVISIBLE.sub("", text)
        text = _TAGS.sub(lambda match: match[1] or "", text)
        text = _JOINERS.sub(_keep_joiner, text)
    text = unicodedata.normalize("NFC", text)
    return " ".join(text.translate(_REPLACED).split())


def _keep_joiner(match: re.Match[str]) -> str:
    """A joiner stays after a virama, or between two characters of a script that knows joiners."""
    before = match.string[match.start() - 1] if match.start() else ""
    after = match.string[match.end() : match.end() + 1]
    at_home = _is_virama(before) or (_can_join(before) and _can_join(after))
    return match[1] if at_home else ""


def _can_join(char: str) -> bool:
    return char > "\x7f" and unicodedata.category(char)[0] not in "ZCP"


def _is_virama(char: str) -> bool:
    return bool(char) and unicodedata.combining(char) == 9


def _is_blank(text: str) -> bool:
    """True when no character of `text` shows anything of its own."""
    for char in text:
        category = unicodedata.category(char)
        # "Cn" is unknown to this Python, so most likely an emoji newer than it.
        if char not in _SHOWS_NOTHING and (category == "Cn" or category[0] in "LNPS"):
            return False
    return True


def _fit(stem: str, room: _Room, fallback: str) -> str:
    """A cleaned stem within `room`, not blank, without dots or spaces at its ends, no device."""
    stem = _trim(_shorten(_trim(stem), room))
    if _is_blank(stem):
        stem = fallback
    if _DEVICE.match(stem):
        stem = _trim(_shorten("_" + stem, room))
    return stem


def _trim(stem: str) -> str:
    """Without leading dots (hidden files) and trailing dots (Windows drops them), nor spaces."""
    return stem.strip(" .")


@dataclass(frozen=True, slots=True)
class _Room:
    """How long a stem may be: bytes of UTF-8 and UTF-16 units."""

    octets: int
    units: int

    def holds(self, text: str) -> bool:
        return _octets(text) <= self.octets and _units(text) <= self.units


def _room(suffix: str, max_bytes: int) -> _Room:
    octets = min(max_bytes, MAX_BYTES) - _octets(suffix)
    if octets < _LEAST_ROOM:
        raise ValueError(f"{max_bytes} bytes are too few for a name")
    return _Room(octets, _MAX_UNITS - _units(suffix))


def _octets(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode())


def _units(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2


def _shorten(text: str, room: _Room) -> str:
    """The longest beginning of `text` within `room` that ends between two whole characters.

    Where even the first one is too long (a letter under a tower of marks), its beginning.
    """
    if room.holds(text):
        return text
    octets, units = max(room.octets, 0), max(room.units, 0)
    by_octets = text[:octets].encode()[:octets].decode(errors="ignore")
    by_units = text[:units].encode("utf-16-le")[: 2 * units].decode("utf-16-le", "ignore")
    end = cut = min(len(by_octets), len(by_units))
    while cut and not is_boundary(text, cut):
        cut -= 1
    return text[: cut or end]


def is_boundary(text: str, at: int) -> bool:
    """True when a reader sees `text[:at]` and `text[at:]` as whole characters (after UAX #29).

    0 < at < len(text). Stricter than the standard in one point: what follows a virama belongs to
    it, as in Devanagari's conjuncts.
    """
    before, after = text[at - 1], text[at]
    if unicodedata.category(after)[0] == "M" or before == "\u200d" or _is_virama(before):
        return False
    if after in "\u200c\u200d\u0e33\u0eb3" or "\U0001f3fb" <= after <= "\U0001f3ff":
        return False
    if "\U000e0020" <= after <= "\U000e007f":
        return False
    if "\u1160" <= after <= "\u11ff" or "\ud7b0" <= after <= "\ud7ff":
        return False  # a Hangul vowel or final that NFC could not compose
    if _is_flag_half(before) and _is_flag_half(after):
        halves = 0
        while halves < at and _is_flag_half(text[at - 1 - halves]):
            halves += 1
        return halves % 2 == 0
    return True


def _is_flag_half(char: str) -> bool:
    return "\U0001f1e6" <= char <= "\U0001f1ff"
