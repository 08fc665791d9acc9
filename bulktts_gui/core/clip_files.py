"""Where fetched clips lie in the cache, and how their paths are read back."""

from __future__ import annotations

import os
import re
import stat
from typing import TYPE_CHECKING

from bulktts_gui.core.clips import MAX_RUN_ID

if TYPE_CHECKING:
    from pathlib import Path

#: Half-written downloads have other endings, so that they are never taken for clips.
CLIP_SUFFIXES = (".flac", ".wav", ".mp3", ".ogg", ".opus")

_NUMBER = re.compile(r"[1-9][0-9]{0,18}")


def batch_dir(clips_dir: Path, batch_id: int) -> Path:
    """The folder of one batch's clips."""
    return clips_dir / str(batch_id)


def clip_path(clips_dir: Path, batch_id: int, run_id: int, suffix: str = ".flac") -> Path:
    """Where a clip is kept once it is whole: `clips_dir/batch/run.flac`.

    One folder a batch, without a further level: today's file systems index their folders.
    Raises ValueError for a suffix that `read_clip_path` would not read back.
    """
    if suffix not in CLIP_SUFFIXES:
        raise ValueError(suffix)
    return batch_dir(clips_dir, batch_id) / f"{run_id}{suffix}"


def read_clip_path(path: Path) -> tuple[int, int] | None:
    """Batch and run id of a path that `clip_path` made; None for any other."""
    batch_id, run_id = read_number(path.parent.name), run_id_of(path.name)
    return (batch_id, run_id) if batch_id and run_id else None


def run_id_of(name: str) -> int:
    """The run id of a clip's file name; 0 for any other file."""
    stem, dot, suffix = name.rpartition(".")
    return read_number(stem) if dot + suffix in CLIP_SUFFIXES else 0


def read_number(text: str) -> int:
    """A number as `str` writes it, from 1 to MAX_RUN_ID; 0 for any other text."""
    if not _NUMBER.fullmatch(text):
        return 0
    number = int(text)
    return number if number <= MAX_RUN_ID else 0


def entries(folder: str | Path) -> list[os.DirEntry[str]]:
    """What lies in a folder; nothing when it cannot be read."""
    try:
        with os.scandir(folder) as found:
            return list(found)
    except OSError:
        return []


def names_in(folder: Path) -> set[str]:
    """The names of what lies in a folder, whatever it is."""
    try:
        return set(os.listdir(folder))  # noqa: PTH208 - names are all that is asked for
    except OSError:
        return set()


def stats_in(folder: Path) -> dict[str, os.stat_result]:
    """The files in a folder, each with what the system says of it."""
    found = {}
    for entry in entries(folder):
        about = _stat(entry)
        if about is not None and stat.S_ISREG(about.st_mode):
            found[entry.name] = about
    return found


def _stat(entry: os.DirEntry[str]) -> os.stat_result | None:
    """What the system says of what lies there, or a link leads to; None when it is gone."""
    try:
        return entry.stat()
    except OSError:
        return None


def sizes_in(folder: Path) -> dict[str, int]:
    """The files in a folder: name to size in bytes."""
    return {name: about.st_size for name, about in stats_in(folder).items()}
