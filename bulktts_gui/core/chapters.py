"""Chapters of a joined file: inside MP3, FLAC and Ogg, in a CUE sheet beside WAV.

Outside facts: the "ID3v2 Chapter Frame Addendum" (a list of contents has at most 255 entries,
which may be lists themselves); Xiph's "Chapter Extension" (CHAPTERxxx, three digits, milliseconds);
the CUE sheet's 99 tracks and 75 frames a second, from the audio CD; a CUE sheet knows no way to
write a quotation mark within quotes.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from bulktts_gui.core.formats import AudioFormat
from bulktts_gui.core.plain_text import one_line, shortened

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from typing import BinaryIO

_CUE_TRACKS = 99
_COMMENT_CHAPTERS = 999
_CONTENTS = 255
_ID3_HEAD = 10
_CUE_FRAMES = 75
_MOST_SIGNS = 200


@dataclass(frozen=True, slots=True)
class Chapter:
    """Where a clip begins, in frames from the start of the file, and what it is called."""

    start: int
    title: str


def most_chapters(fmt: AudioFormat) -> int:
    """How many chapters there is room for, within a file of this format or beside it."""
    most = {AudioFormat.WAV: _CUE_TRACKS, AudioFormat.MP3: _CONTENTS * _CONTENTS}
    return most.get(fmt, _COMMENT_CHAPTERS)


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
    for number, chapter in enumerate(gather(apart, _CUE_TRACKS), 1):
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


def id3_tag(
    chapters: Sequence[Chapter], rate: int, frames: int, title: str = "", album: str = ""
) -> bytes:
    """What an MP3 file with these chapters begins with; `rate` in frames a second.

    A chapter lasts until the next one, the last one until `frames`. The tag is of version 2.3,
    which most players read. `title` is that of the whole file, which belongs to `album`; "" for
    none. Nothing at all makes no tag.
    """
    import mutagen.id3

    id3: Any = mutagen.id3

    def said(kind: Any, text: str) -> list[Any]:
        text = shortened(one_line(text), _MOST_SIGNS)
        return [kind(encoding=id3.Encoding.UTF16, text=[text])] if text else []

    tag = said(id3.TIT2, title) + said(id3.TALB, album)
    marks = gather(chapters, most_chapters(AudioFormat.MP3))
    names = [f"chp{number}" for number in range(len(marks))]
    parts = [names[n : n + _CONTENTS] for n in range(0, len(names), _CONTENTS)]
    flags = id3.CTOCFlags.ORDERED
    if len(parts) > 1:
        titles = [f"part{number}" for number in range(len(parts))]
        tag.append(id3.CTOC("toc", flags | id3.CTOCFlags.TOP_LEVEL, titles))
        tag += [id3.CTOC(*part) for part in zip(titles, [flags] * len(parts), parts, strict=True)]
    elif parts:
        tag.append(id3.CTOC("toc", flags | id3.CTOCFlags.TOP_LEVEL, parts[0]))
    ends = [mark.start for mark in marks[1:]] + [frames]
    for name, mark, end in zip(names, marks, ends, strict=False):
        # Where in the file it is, in bytes, is left open: the times say it.
        times = (_milliseconds(mark.start, rate), _milliseconds(end, rate))
        tag.append(id3.CHAP(name, *times, sub_frames=said(id3.TIT2, mark.title)))
    return _in_order(tag)


def _in_order(tag: Iterable[Any]) -> bytes:
    """A tag with its frames in this order.

    WORKAROUND: mutagen puts the shortest first, and players that go by the order of the file show
    the chapters so (https://github.com/quodlibet/mutagen/issues/506). So each frame is written
    into a tag of its own, and taken from there.
    """
    import mutagen.id3

    id3: Any = mutagen.id3
    written = io.BytesIO()
    for frame in tag:
        alone, own = id3.ID3(), io.BytesIO()
        alone.add(frame)
        alone.save(own, v2_version=3, padding=lambda _: 0)
        written.write(own.getvalue()[_ID3_HEAD:])
    if not written.tell():
        return b""
    size: bytes = id3.BitPaddedInt.to_str(written.tell(), width=4)
    return b"ID3\x03\0\0" + size + written.getvalue()


def add_comments(
    file: BinaryIO,
    fmt: AudioFormat,
    chapters: Sequence[Chapter],
    rate: int,
    check: Callable[[], None] = lambda: None,
) -> None:
    """Write chapters into a whole FLAC or Ogg file, which is open for reading and writing.

    `rate` in frames a second. There is room for 999; more are put together, see `gather`. `check`
    is called for each piece that is written, for the sound may have to move on to make room, and
    raises to give up. Raises OSError when the file cannot take them.
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
        for number, mark in enumerate(gather(chapters, most_chapters(fmt)), 1):
            seconds, ms = divmod(_milliseconds(mark.start, rate), 1000)
            time = f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}.{ms:03}"
            sound.tags.append((f"CHAPTER{number:03}", time))
            sound.tags.append((f"CHAPTER{number:03}NAME", mark.title))
        file.seek(0)
        sound.save(_Checked(file, check))
    except mutagen.MutagenError as error:
        # It wraps what the system said.
        cause = error.args[0] if error.args else None
        raise (cause if isinstance(cause, OSError) else OSError(str(error))) from error


class _Checked:
    """A file that asks before each piece that is written whether to go on."""

    def __init__(self, file: BinaryIO, check: Callable[[], None]) -> None:
        self._file = file
        self._check = check

    def __getattr__(self, name: str) -> Any:
        return getattr(self._file, name)

    def write(self, data: bytes) -> int:
        if data:  # mutagen writes nothing at first, and calls a file bad that raises then
            self._check()
        return self._file.write(data)


def _milliseconds(frame: int, rate: int) -> int:
    return (frame * 1000 + rate // 2) // rate
