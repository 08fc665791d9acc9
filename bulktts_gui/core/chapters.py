"""Chapters of a joined file: inside MP3, FLAC and Ogg, in a CUE sheet beside WAV.

Outside facts: the "ID3v2 Chapter Frame Addendum" (a list of contents has at most 255 entries,
which may be lists themselves); Xiph's "Chapter Extension" (CHAPTERxxx, three digits, milliseconds);
the CUE sheet's 99 tracks and 75 frames a second, from the audio CD; a CUE sheet knows no way to
write a quotation mark within quotes.
"""

from __future__ import annotations

import codecs
import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from bulktts_gui.core.formats import AudioFormat
from bulktts_gui.core.plain_text import one_line, shortened

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import BinaryIO

#: How many chapters the formats hold.
MOST_CUE_TRACKS = 99
MOST_COMMENT_CHAPTERS = 999
_CONTENTS = 255
_CUE_FRAMES = 75
_MOST_SIGNS = 200


@dataclass(frozen=True, slots=True)
class Chapter:
    """Where a clip begins, in frames from the start of the file, and what it is called."""

    start: int
    title: str


def gather(chapters: Sequence[Chapter], most: int) -> list[Chapter]:
    """At most `most` chapters that cover the same sound, with titles of one line.

    Too many are put together in groups of equal size (the last may be smaller), each called by
    its first and its last clip: a format's limit makes chapters longer, and never loses the end of
    a list. A chapter without a title is called by its number. Titles have up to 200 signs.
    """
    titles = [one_line(chapter.title) or str(n) for n, chapter in enumerate(chapters, 1)]
    size = -(-len(chapters) // most) or 1
    gathered = []
    for first in range(0, len(chapters), size):
        last = min(first + size, len(chapters)) - 1
        title = shortened(titles[first], _MOST_SIGNS)
        if last > first:
            half = (_MOST_SIGNS - 3) // 2
            title = f"{shortened(titles[first], half)} – {shortened(titles[last], half)}"
        gathered.append(Chapter(chapters[first].start, title))
    return gathered


def cue_sheet(file_name: str, chapters: Sequence[Chapter], rate: int) -> str:
    """The text of a CUE sheet for the WAV file of this name; `rate` in frames a second.

    More than 99 chapters are put together, see `gather`. A track begins at the CUE frame in which
    its clip begins, so no clip loses its first sound; clips that begin in one frame are one track.
    Quotation marks become apostrophes.
    """
    starts = [chapter.start * _CUE_FRAMES // rate for chapter in chapters]
    apart = [chapter for n, chapter in enumerate(chapters) if not n or starts[n] > starts[n - 1]]
    lines = [f'FILE "{quotable(file_name)}" WAVE']
    for number, chapter in enumerate(gather(apart, MOST_CUE_TRACKS), 1):
        seconds, frames = divmod(chapter.start * _CUE_FRAMES // rate, _CUE_FRAMES)
        lines += [
            f"  TRACK {number:02} AUDIO",
            f'    TITLE "{quotable(chapter.title)}"',
            f"    INDEX 01 {seconds // 60:02}:{seconds % 60:02}:{frames:02}",
        ]
    return "\n".join(lines) + "\n"


def quotable(text: str) -> str:
    """`text` as it can stand within the quotation marks of a CUE sheet."""
    return one_line(text).replace('"', "'")


def id3_tag(chapters: Sequence[Chapter], rate: int, frames: int) -> bytes:
    """What an MP3 file with these chapters begins with; `rate` in frames a second.

    A chapter lasts until the next one, the last one until `frames`. The tag is of version 2.3,
    which most players read. It is made here and not by mutagen, which would put short titles
    first: many players show chapters in the order of the file.
    """
    marks = gather(chapters, _CONTENTS * _CONTENTS)
    ends = [mark.start for mark in marks[1:]] + [frames]
    names = [b"chp%d\0" % number for number in range(len(marks))]
    bodies = [
        _frame(
            b"CHAP",
            name
            # "No byte offsets", for the times say it.
            + struct.pack(
                ">IIII",
                _milliseconds(mark.start, rate),
                _milliseconds(end, rate),
                *[0xFFFFFFFF] * 2,
            )
            + _frame(b"TIT2", b"\x01" + codecs.BOM_UTF16_LE + mark.title.encode("utf-16-le")),
        )
        for name, mark, end in zip(names, marks, ends, strict=True)
    ]
    parts = [names[n : n + _CONTENTS] for n in range(0, len(names), _CONTENTS)]
    if len(parts) == 1:
        contents = [_contents(b"toc\0", parts[0], is_top=True)]
    else:
        titles = [b"part%d\0" % number for number in range(len(parts))]
        contents = [_contents(b"toc\0", titles, is_top=True)]
        contents += map(_contents, titles, parts)
    tag = b"".join(contents + bodies)
    size = bytes(len(tag) >> shift & 0x7F for shift in (21, 14, 7, 0))
    return b"ID3\x03\0\0" + size + tag


def _contents(name: bytes, entries: list[bytes], *, is_top: bool = False) -> bytes:
    # Bit 0: in this order. Bit 1: the list that is not part of another.
    return _frame(b"CTOC", name + bytes((1 | is_top << 1, len(entries))) + b"".join(entries))


def _frame(kind: bytes, body: bytes) -> bytes:
    return kind + struct.pack(">IH", len(body), 0) + body


def add_comments(file: BinaryIO, fmt: AudioFormat, chapters: Sequence[Chapter], rate: int) -> None:
    """Write chapters into a whole FLAC or Ogg file, which is open for reading and writing.

    `rate` in frames a second. There is room for 999; more are put together, see `gather`. Raises
    OSError when the file cannot take them.
    """
    import mutagen
    from mutagen.flac import FLAC
    from mutagen.oggvorbis import OggVorbis

    kinds: dict[AudioFormat, Any] = {AudioFormat.FLAC: FLAC, AudioFormat.OGG: OggVorbis}
    try:
        file.seek(0)
        sound = kinds[fmt](file)
        if sound.tags is None:
            sound.add_tags()
        for number, mark in enumerate(gather(chapters, MOST_COMMENT_CHAPTERS), 1):
            seconds, ms = divmod(_milliseconds(mark.start, rate), 1000)
            time = f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}.{ms:03}"
            sound.tags.append((f"CHAPTER{number:03}", time))
            sound.tags.append((f"CHAPTER{number:03}NAME", mark.title))
        file.seek(0)
        sound.save(file)
    except mutagen.MutagenError as error:
        # It wraps what the system said.
        cause = error.args[0] if error.args else None
        raise (cause if isinstance(cause, OSError) else OSError(str(error))) from error


def _milliseconds(frame: int, rate: int) -> int:
    return (frame * 1000 + rate // 2) // rate
