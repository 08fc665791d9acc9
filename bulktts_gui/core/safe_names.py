"""Text made into file names that are safe on Windows, macOS and Linux.

Outside facts used here: Microsoft's "Naming Files, Paths, and Namespaces" (forbidden characters,
device names with and without an extension, trailing dots and spaces); NTFS, APFS and HFS+ compare
names without regard to case, and Apple's also without regard to Unicode composition; HFS+ also
overlooks joiners; ext4, APFS and most Linux file systems hold 255 bytes, NTFS 255 UTF-16 units;
Unicode UAX #29 for what a reader takes as one character.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

#: What most file systems hold, in bytes of UTF-8.
MAX_BYTES = 255
#: NTFS holds 255 UTF-16 units; the rest is left for what Explorer and sync tools add (" - Copy").
_MAX_UNITS = 240
#: Bytes kept free for " (1234567)" whenever a name has to be numbered.
_NUMBER_ROOM = 10
#: Below this many bytes for the name without its suffix there is no room for a number.
LEAST_ROOM = _NUMBER_ROOM + 6

_FALLBACK = "clip"
FORBIDDEN = '<>:"/\\|?*'
# A question mark mostly ends a sentence, so it goes without leaving a gap; the others leave a sign.
_REPLACED = {
    "<": "(",
    ">": ")",
    ":": "-",
    '"': "'",
    "/": "_",
    "\\": "_",
    "|": "_",
    "?": "",
    "*": "_",
}
# What is replaced, and all that is no plain space but becomes one.
_SIGNS = re.compile(
    f"[{re.escape(FORBIDDEN)}\x00-\x1f\x7f-\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]"
)
# Invisible and without use in a name: soft hyphen, direction marks and overrides (an override can
# make "exe.flac" read as "calf.exe"), zero-width spaces, annotation and musical controls.
INVISIBLE = re.compile(
    "[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a]"
)
# Lone surrogates and non-characters cannot be stored; U+F000 to U+F0FF is where SMB and WSL keep
# the forbidden ASCII characters, a slash among them.
UNSTORABLE = re.compile(
    "[\ud800-\udfff\uf000-\uf0ff\ufdd0-\ufdef"
    + "".join(f"{chr(plane << 16 | 0xFFFE)}{chr(plane << 16 | 0xFFFF)}" for plane in range(17))
    + "]"
)
# Tag characters are at home only in the flags of regions (England, Scotland, Wales).
_TAGS = re.compile("(\U0001f3f4[\U000e0030-\U000e007a]+\U000e007f)|[\U000e0000-\U000e007f]")
_JOINERS = re.compile("([\u200c\u200d])[\u200c\u200d]*")
# One look tells that most texts have none of the four. In one class, for that is fast.
_ODD = re.compile(
    f"{INVISIBLE.pattern[:-1]}\u200c\u200d\U000e0000-\U000e007f{UNSTORABLE.pattern[1:]}"
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
AUDIO_SUFFIX = re.compile(r"\.(?:flac|wav|mp3|ogg|opus|m4a)\s*$", re.IGNORECASE)


def safe_name(wanted: str, suffix: str, max_bytes: int = MAX_BYTES) -> str:
    """A file name that every system takes: `wanted` made safe, then `suffix` (".flac").

    At most `max_bytes` bytes of UTF-8 and 240 UTF-16 units, NFC, cut between characters as a
    reader sees them. Emoji, right-to-left text and the joiners inside them stay. Full-width
    look-alikes of separators stay too: no file system takes them for the real ones. A name of
    which nothing visible is left becomes "clip". Raises ValueError when `max_bytes` leaves fewer
    than 16 bytes before the suffix.
    """
    return fit(clean(wanted), room_for(suffix, max_bytes), _FALLBACK) + suffix


def numbered_name(name: str, number: int, max_bytes: int = MAX_BYTES) -> str:
    """`name` with " (number)" before its suffix, still within the limits.

    Room for the number is the same whatever it is, so that all numbered forms of one name have
    one stem. Raises ValueError like `safe_name`.
    """
    suffix = "".join(_ENDING.findall(name))
    stem = name.removesuffix(suffix)
    return f"{numbering_stem(stem, room_for(suffix, max_bytes))} ({number}){suffix}"


def fold_name(name: str) -> str:
    """What a file system that overlooks case, composition and joiners would compare."""
    if name.isascii():
        return name.lower()
    visible = name.replace("\u200c", "").replace("\u200d", "")
    folded = unicodedata.normalize("NFD", visible).casefold()
    return unicodedata.normalize("NFC", folded)


# ---------------------------------------------------------------------------- characters


def clean(text: str) -> str:
    """`text` in NFC, on one line, without anything that a file name must not hold."""
    if not text.isascii() and _ODD.search(text):
        text = UNSTORABLE.sub("_", text)
        text = INVISIBLE.sub("", text)
        text = _TAGS.sub(lambda match: match[1] or "", text)
        text = _JOINERS.sub(_keep_joiner, text)
    is_ascii = text.isascii()
    if not is_ascii:
        text = unicodedata.normalize("NFC", text)
    if _SIGNS.search(text):
        text = _SIGNS.sub(lambda match: _REPLACED.get(match[0], " "), text)
        if not is_ascii:
            # Where a sign has gone, a letter and an accent may have met.
            text = unicodedata.normalize("NFC", text)
    return " ".join(text.split()) if "  " in text else text.strip(" ")


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


def is_blank(text: str) -> bool:
    """True when no character of `text` shows anything of its own."""
    if text[:1].isalnum() and text[0] not in _SHOWS_NOTHING:
        return False
    for char in text:
        category = unicodedata.category(char)
        # "Cn" is unknown to this Python, so most likely an emoji newer than it.
        if char not in _SHOWS_NOTHING and (category == "Cn" or category[0] in "LNPS"):
            return False
    return True


def fit(stem: str, room: Room, fallback: str) -> str:
    """A cleaned stem within `room`, not blank, without dots or spaces at its ends, no device."""
    stem = trim(shorten(trim(stem), room))
    if is_blank(stem):
        stem = fallback
    if _DEVICE.match(stem):
        stem = trim(shorten("_" + stem, room))
    return stem


def trim(stem: str) -> str:
    """Without leading dots (hidden files) and trailing dots (Windows drops them), nor spaces."""
    return stem.strip(" .")


@dataclass(frozen=True, slots=True)
class Room:
    """How long a stem may be: bytes of UTF-8 and UTF-16 units."""

    octets: int
    units: int

    def holds(self, text: str) -> bool:
        # No character has more than four bytes, nor more than two units.
        length = len(text)
        if 4 * length <= self.octets and 2 * length <= self.units:
            return True
        return octets(text) <= self.octets and units(text) <= self.units


def room_for(suffix: str, max_bytes: int = MAX_BYTES) -> Room:
    """What `max_bytes` leave for a name before its suffix. Raises ValueError for fewer than 16."""
    left = min(max_bytes, MAX_BYTES) - octets(suffix)
    if left < LEAST_ROOM:
        raise ValueError(f"{max_bytes} bytes are too few for a name")
    return Room(left, _MAX_UNITS - units(suffix))


def numbering_stem(stem: str, room: Room) -> str:
    """The stem as it is before a number, which has the same room whatever it is."""
    base = shorten(stem, Room(room.octets - _NUMBER_ROOM, room.units - _NUMBER_ROOM))
    return base if base == stem else base.rstrip(" .")


def octets(text: str) -> int:
    """Its length in bytes of UTF-8."""
    return len(text) if text.isascii() else len(text.encode())


def units(text: str) -> int:
    """Its length in UTF-16 units."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2


def shorten(text: str, room: Room) -> str:
    """The longest beginning of `text` within `room` that ends between two whole characters.

    Where even the first one is too long (a letter under a tower of marks), its beginning.
    """
    if room.holds(text):
        return text
    most, most_units = max(room.octets, 0), max(room.units, 0)
    by_octets = text[:most].encode()[:most].decode(errors="ignore")
    beginning = text[:most_units].encode("utf-16-le")
    by_units = beginning[: 2 * most_units].decode("utf-16-le", "ignore")
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
