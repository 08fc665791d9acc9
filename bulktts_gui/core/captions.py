"""Captions from the clips' texts, timed to the clips: SRT and WebVTT.

Outside facts: W3C's WebVTT (& < > are written as references, a cue ends at an empty line, its end
is after its start; each line's direction is that of its first strong letter); SRT has no standard
and no escapes: players take <x> and {\\x} for styles, and an arrow between two times for a new cue.
"""

from __future__ import annotations

import enum
import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bulktts_gui.core.plain_text import cut_before, one_line, width

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

#: Columns of a line; a wide East Asian sign takes two of them.
LINE_WIDTH = 42
LINES_PER_CUE = 2
#: No cue of several is meant to be shorter: nobody could read it.
_SHORTEST_MS = 500

# What must not begin a line, and what must not end one, where there are no spaces to break at.
_CLOSING = frozenset(
    "、。，．・：；？！）］｝〉》」』】〕〗〙ー々ゝゞヽヾぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ"
    "…‥,.:;?!)]}%’”»›–—"
)
_OPENING = frozenset("（［｛〈《「『【〔〖〘([{‘“«‹")
_RIGHT_TO_LEFT_MARK, _LEFT_TO_RIGHT_MARK = "\u200f", "\u200e"
# A word joiner is invisible; with it the sign before it opens no style.
_SRT_STYLE = re.compile(r"<(?=[A-Za-z/!])|\{(?=\\)")


class CaptionFormat(enum.Enum):
    """A file of captions."""

    SRT = "srt"
    WEBVTT = "vtt"

    @property
    def suffix(self) -> str:
        """The ending of a file's name, with its dot."""
        return f".{self.value}"


@dataclass(frozen=True, slots=True)
class Cue:
    """What is shown from `start` until `end`, in milliseconds from the file's beginning."""

    start: int
    end: int
    lines: tuple[str, ...]


def plan_cues(text: str, start: int, end: int) -> list[Cue]:
    """The cues for a clip's text, which is heard from `start` until `end` (milliseconds).

    Text of more than two lines of 42 columns makes several cues, whose times are in proportion to
    their letters; lines are about as long as each other. Where the clip is too short for that
    (under half a second a cue) the cues have more lines. The text's own line ends count as spaces.
    No text, no cue.
    """
    lines = wrap(text)
    if not lines:
        return []
    most = max(1, (end - start) // _SHORTEST_MS)
    per_cue = max(LINES_PER_CUE, -(-len(lines) // most))
    groups = [tuple(lines[n : n + per_cue]) for n in range(0, len(lines), per_cue)]
    letters = [sum(max(1, width(line)) for line in group) for group in groups]
    cues, spoken, begin = [], 0, start
    for place, group in enumerate(groups):
        spoken += letters[place]
        till = start + (end - start) * spoken // sum(letters)
        # A cue lasts a millisecond at least, and so does each one after it.
        till = max(begin + 1, min(till, end - (len(groups) - 1 - place)))
        cues.append(Cue(begin, till, group))
        begin = till
    return cues


def wrap(text: str) -> list[str]:
    """`text` in as few lines of 42 columns as it needs, which are about equally long.

    Lines break at spaces, between East Asian signs where their rules allow it, and within a
    word only where it is longer than a line. A line that would be read in the other direction than
    the whole text begins with an invisible mark.
    """
    text = one_line(text)
    if not text:
        return []
    atoms = list(_atoms(text))
    lines = _fill(atoms, LINE_WIDTH)
    low, high = 1, LINE_WIDTH  # the narrowest width that needs no more lines
    while low < high and len(lines) > 1:
        middle = (low + high) // 2
        narrower = _fill(atoms, middle)
        if len(narrower) > len(lines):
            low = middle + 1
        else:
            lines, high = narrower, middle
    direction = _direction(text)
    return [_directed(line, direction) for line in lines]


def srt(cues: Iterable[Cue]) -> str:
    """The text of an SRT file: numbered cues, an empty line after each."""
    return "".join(
        f"{number}\n{_time(cue.start, ',')} --> {_time(cue.end, ',')}\n"
        + "".join(f"{_srt_line(line)}\n" for line in cue.lines)
        + "\n"
        for number, cue in enumerate(cues, 1)
    )


def webvtt(cues: Iterable[Cue]) -> str:
    """The text of a WebVTT file."""
    return "WEBVTT\n" + "".join(
        f"\n{_time(cue.start, '.')} --> {_time(cue.end, '.')}\n"
        + "".join(f"{_webvtt_line(line)}\n" for line in cue.lines)
        for cue in cues
    )


#: What writes a format.
WRITERS: dict[CaptionFormat, Callable[[Iterable[Cue]], str]] = {
    CaptionFormat.SRT: srt,
    CaptionFormat.WEBVTT: webvtt,
}


def _time(ms: int, mark: str) -> str:
    seconds, ms = divmod(ms, 1000)
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}{mark}{ms:03}"


def _srt_line(line: str) -> str:
    return _SRT_STYLE.sub("\\g<0>\u2060", line.replace("-->", "→"))


def _webvtt_line(line: str) -> str:
    return line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _atoms(text: str) -> Iterator[tuple[str, bool]]:
    """What is not to be broken, each with whether a space stands before it.

    No atom is longer than a line.
    """
    for word in text.split(" "):
        spaced, begin = True, 0
        for at in range(1, len(word) + 1):
            if at == len(word) or _may_break(word, at):
                for piece in _cut(word[begin:at]):
                    yield piece, spaced
                    spaced = False
                begin = at


def _may_break(word: str, at: int) -> bool:
    """True between two signs of which one is East Asian and that need not stay together."""
    before, after = word[at - 1], word[at]
    if before < "\u1100" and after < "\u1100":
        return False
    # Korean has spaces between its words.
    wide = [char for char in (before, after) if _is_ideographic(char)]
    if not wide or after in _CLOSING or before in _OPENING:
        return False
    return cut_before(word[max(0, at - 64) : at + 1], min(at, 64)) == min(at, 64)


def _is_ideographic(char: str) -> bool:
    return unicodedata.east_asian_width(char) in "WF" and not (
        "\uac00" <= char <= "\ud7a3" or "\u1100" <= char <= "\u11ff"
    )


def _cut(word: str) -> Iterator[str]:
    """A word in pieces that fit on a line, cut between characters as a reader sees them."""
    begin = columns = 0
    for at, char in enumerate(word):
        columns += width(char)
        if columns > LINE_WIDTH:
            cut = begin + cut_before(word[begin : at + 1], at - begin)
            yield word[begin:cut]
            begin, columns = cut, width(word[cut : at + 1])
    yield word[begin:]


def _fill(atoms: list[tuple[str, bool]], columns: int) -> list[str]:
    """Lines of at most `columns`, but for an atom that is longer."""
    lines, line, used = [], "", 0
    for atom, spaced in atoms:
        size = width(atom)
        gap = spaced and bool(line)
        if line and used + gap + size > columns:
            lines.append(line)
            line, used = atom, size
        else:
            line += " " * gap + atom
            used += gap + size
    return [*lines, line]


def _direction(text: str) -> str:
    """The mark of the direction of a text's first strong letter, empty when it has none."""
    for char in text:
        kind = unicodedata.bidirectional(char)
        if kind in ("R", "AL"):
            return _RIGHT_TO_LEFT_MARK
        if kind == "L":
            return _LEFT_TO_RIGHT_MARK
    return ""


def _directed(line: str, direction: str) -> str:
    own = _direction(line)
    if own == direction or (not own and direction == _LEFT_TO_RIGHT_MARK):
        return line
    return direction + line
