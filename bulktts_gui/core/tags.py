"""What a saved file says of itself: title, place in the batch, album, language, comment.

Outside facts: ID3v2.3 is the version that Windows and the most phones and car radios read; its TLAN
is of three letters (ISO 639-2). Vorbis comments are read by name; no standard fixes LANGUAGE, and
MusicBrainz' programs write the three letters too. Of a WAV file some programs read the chunk
LIST INFO, others one with an ID3 tag.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any, BinaryIO

from bulktts_gui.core.formats import AudioFormat
from bulktts_gui.core.languages import language_code
from bulktts_gui.core.plain_text import one_line, shortened

if TYPE_CHECKING:
    from bulktts_gui.core.formats import Tags, Target

_MOST_SIGNS = 500
#: mutagen cannot write into RF64.
_RIFF = b"RIFF"


def id3_tag(tags: Tags) -> bytes:
    """What an MP3 file with these tags begins with; nothing when there are none."""
    frames = _id3_frames(tags)
    if not frames:
        return b""
    import mutagen.id3

    id3: Any = mutagen.id3
    tag, written = id3.ID3(), io.BytesIO()
    for frame in frames:
        tag.add(frame)
    tag.save(written, v2_version=3, padding=lambda _: 0)
    return written.getvalue()


def add_tags(target: Target | BinaryIO, fmt: AudioFormat, tags: Tags) -> None:
    """Put the tags into a whole FLAC, Ogg, Opus or WAV file.

    Raises OSError for the target.
    """
    import mutagen

    target.seek(0)
    try:
        if fmt is AudioFormat.WAV:
            _add_to_wave(target, tags)
        else:
            _add_comments(target, fmt, tags)
    except mutagen.MutagenError as error:
        # It wraps what the system said.
        cause = error.args[0] if error.args else None
        raise (cause if isinstance(cause, OSError) else OSError(str(error))) from error


def info_fields(tags: Tags) -> dict[str, str]:
    """What goes into the chunk LIST INFO of a WAV file, by soundfile's names."""
    track = str(tags.track) if tags.track else ""
    fields = {"title": tags.title, "album": tags.album, "comment": tags.comment}
    clean = {name: _clean(text) for name, text in (fields | {"tracknumber": track}).items()}
    return {name: text for name, text in clean.items() if text}


def _add_to_wave(target: Any, tags: Tags) -> None:
    import mutagen.wave

    wave: Any = mutagen.wave
    frames = _id3_frames(tags)
    if not frames or target.read(4) != _RIFF:
        return
    target.seek(0)
    sound = wave.WAVE(target)
    sound.add_tags()
    for frame in frames:
        sound.tags.add(frame)
    target.seek(0)
    sound.tags.save(target, v2_version=3, padding=lambda _: 0)


def _add_comments(target: Any, fmt: AudioFormat, tags: Tags) -> None:
    from mutagen.flac import FLAC
    from mutagen.oggopus import OggOpus
    from mutagen.oggvorbis import OggVorbis

    comments = _comments(tags)
    if not comments:
        return
    kinds: dict[AudioFormat, Any] = {
        AudioFormat.FLAC: FLAC,
        AudioFormat.OGG: OggVorbis,
        AudioFormat.OPUS: OggOpus,
    }
    sound = kinds[fmt](target)
    if sound.tags is None:
        sound.add_tags()
    for name, text in comments.items():
        sound.tags[name] = text
    target.seek(0)
    sound.save(target)


def _id3_frames(tags: Tags) -> list[Any]:
    import mutagen.id3

    id3: Any = mutagen.id3
    utf16 = id3.Encoding.UTF16
    found = []
    if title := _clean(tags.title):
        found.append(id3.TIT2(encoding=utf16, text=[title]))
    if tags.track:
        track = f"{tags.track}/{tags.tracks}" if tags.tracks else str(tags.track)
        found.append(id3.TRCK(encoding=id3.Encoding.LATIN1, text=[track]))
    if album := _clean(tags.album):
        found.append(id3.TALB(encoding=utf16, text=[album]))
    if code := language_code(tags.language):
        found.append(id3.TLAN(encoding=id3.Encoding.LATIN1, text=[code]))
    if comment := _clean(tags.comment):
        # Some players show none but comments that are said to be in English.
        found.append(id3.COMM(encoding=utf16, lang="eng", desc="", text=[comment]))
    return found


def _comments(tags: Tags) -> dict[str, str]:
    texts = {
        "TITLE": _clean(tags.title),
        "TRACKNUMBER": str(tags.track) if tags.track else "",
        "TRACKTOTAL": str(tags.tracks) if tags.track and tags.tracks else "",
        "ALBUM": _clean(tags.album),
        "LANGUAGE": language_code(tags.language) or _clean(tags.language),
        "COMMENT": _clean(tags.comment),
    }
    return {name: text for name, text in texts.items() if text}


def _clean(text: str) -> str:
    return shortened(one_line(text), _MOST_SIGNS)
