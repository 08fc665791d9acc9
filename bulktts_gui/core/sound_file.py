"""What the player asks of a file: is it still the same one, and is there any sound in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

#: How audio files begin. FFmpeg takes anything named .flac for FLAC; without a length in it, only
#: this tells a stream of unknown length from a web page.
BEGINNINGS = (b"fLaC", b"OggS", b"RIFF", b"ID3")


def stamp(path: Path) -> tuple[int, int, int] | None:
    """What changes when a file is written to or replaced; None when it is gone."""
    try:
        facts = path.stat()
    except OSError:
        return None
    return facts.st_ino, facts.st_size, facts.st_mtime_ns


def begins_as_audio(path: Path) -> bool:
    """True when the first bytes are those of audio."""
    try:
        with path.open("rb") as file:
            return file.read(4).startswith(BEGINNINGS)
    except OSError:
        return False


def decodes_at(path: Path, ms: int) -> bool:
    """True when there is sound in the file at this place; reads a tenth of a second."""
    import soundfile

    try:
        with soundfile.SoundFile(str(path)) as sound:
            sound.seek(min(ms * sound.samplerate // 1000, max(sound.frames - 1, 0)))
            return len(sound.read(sound.samplerate // 10)) > 0
    except (OSError, RuntimeError):
        return False
