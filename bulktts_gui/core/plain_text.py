"""Text from a sheet made fit for a line of a file or of a window: titles, captions, names."""

from __future__ import annotations

import re
import unicodedata

from bulktts_gui.core.names import is_boundary

# No-break spaces keep what stands around them together, so they are no gap.
_GAP = re.compile("[^\\S\u00a0\u202f\u2007]+")
# Controls that are no gap, the byte order mark and what stands for no character at all.
_NOTHING = re.compile("[\\x00-\\x08\\x0e-\\x1b\\x7f-\\x84\\x86-\\x9f\ufeff\ufffe\uffff]")
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
_OWN_DIRECTION, _END_OF_DIRECTION = "\u2068", "\u2069"


def one_line(text: str) -> str:
    """`text` on one line: any run of spaces and line ends as one space, no controls.

    Half characters, which cannot be written as UTF-8, become the sign for "unreadable". Marks of
    direction, joiners and no-break spaces stay. Text that shows nothing at all comes back empty.
    """
    text = _LONE_SURROGATE.sub("\ufffd", _NOTHING.sub("", text))
    text = _GAP.sub(" ", text).strip(" ")
    return text if text.strip() else ""


def isolated(text: str) -> str:
    """`text` with marks that let it read in its own direction, whatever stands around it."""
    return f"{_OWN_DIRECTION}{text}{_END_OF_DIRECTION}" if text and not text.isascii() else text


def shortened(text: str, most: int) -> str:
    """`text`, or its beginning and "…", in at most `most` code points, cut between characters."""
    if len(text) <= most:
        return text
    return text[: cut_before(text, most - 1)].rstrip() + "…"


def cut_before(text: str, at: int) -> int:
    """The last place up to `at` where `text` can be cut without breaking a character.

    Where even the first character is longer, `at` itself.
    """
    cut = at
    while cut > 0 and not is_boundary(text, cut):
        cut -= 1
    return cut or at


def width(text: str) -> int:
    """How many columns `text` takes: two for a wide East Asian sign, none for a mark."""
    if text.isascii():
        return len(text)
    return sum(map(_columns, text))


def _columns(char: str) -> int:
    if unicodedata.category(char) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1
