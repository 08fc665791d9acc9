"""Which clips leave the cache when it has grown too large: those that the person has elsewhere.

A clip may go when a copy of it lies where the person saved it, found there as large as it was
recorded. Copies in a format that loses sound do not count: the cache then holds the only original.
"""

from __future__ import annotations

import contextlib
import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from bulktts_gui.core.clip_files import batch_dir, entries, read_number, run_id_of, stats_in
from bulktts_gui.core.clips import AudioFacts, ClipStatus, ClipUpdate

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection, Iterable, Iterator

_LOSSLESS = (".flac", ".wav")

_SAVED_CLIPS = """
    SELECT batch_id, run_id, clips.file, clips.size, saved.path, saved.size,
        clips.seconds, clips.sample_rate, clips.channels, clips.peaks
    FROM saved JOIN clips USING (batch_id, run_id)
    WHERE clips.status = ? AND clips.file IS NOT NULL
    ORDER BY max(clips.used, saved.time)"""


@dataclass(frozen=True, slots=True)
class Spare:
    """A file in the cache that can be done without, as it was when it was chosen.

    `update` makes the saved copy the clip's file; None for the file of a run that no list has.
    """

    batch_id: int
    run_id: int
    file: Path
    size: int
    changed_ns: int
    update: ClipUpdate | None


class CopyFinder:
    """Says whether saved copies are there still; asks each folder only once."""

    def __init__(self, clips_dir: Path) -> None:
        self._clips_dir = clips_dir
        self._sizes: dict[str, dict[str, os.stat_result]] = {}

    def find(self, path: bytes, size: int) -> Path | None:
        """The copy, when it is as large as recorded and lies outside of the cache."""
        copy = Path(os.fsdecode(path))
        folder = str(copy.parent)
        if folder not in self._sizes:
            is_ours = Path(os.path.realpath(folder)).is_relative_to(
                os.path.realpath(self._clips_dir)
            )
            self._sizes[folder] = {} if is_ours else stats_in(copy.parent)
        found = self._sizes[folder].get(copy.name)
        return copy if found is not None and found.st_size == size > 0 else None


def choose(
    db: sqlite3.Connection, clips_dir: Path, limit: int, kept: Collection[tuple[int, int]]
) -> list[Spare]:
    """What to drop so that the cache has at most `limit` bytes, or comes as near as it may.

    First the files of runs that are in no list any more, the oldest first, without those in
    `kept` (batch and run id), which may come back; then saved clips, the least recently used
    first. Raises sqlite3.Error.
    """
    files = _files(clips_dir)
    excess = sum(about.st_size for about in files.values()) - limit
    chosen = []
    if excess > 0:
        for spare in _candidates(db, clips_dir, files, kept):
            chosen.append(spare)
            excess -= spare.size
            if excess <= 0:
                break
    return chosen


def held(clips_dir: Path) -> int:
    """The bytes of all clips in the cache."""
    return sum(about.st_size for about in _files(clips_dir).values())


def drop(spares: Iterable[Spare]) -> list[Spare]:
    """Delete what `choose` gave and is still as it was; returns what is gone."""
    gone = []
    for spare in spares:
        with contextlib.suppress(OSError):
            about = spare.file.stat()
            unchanged = (about.st_size, about.st_mtime_ns) == (spare.size, spare.changed_ns)
            update = spare.update
            if update is not None and update.path is not None and update.audio is not None:
                # The stick that it was saved to may have been pulled out a moment ago.
                unchanged = unchanged and update.path.stat().st_size == update.audio.size
            if unchanged:
                spare.file.unlink()
                gone.append(spare)
    return gone


def _files(clips_dir: Path) -> dict[tuple[int, str], os.stat_result]:
    """Every clip's file, by batch and name."""
    return {
        (int(folder.name), name): about
        for folder in entries(clips_dir)
        if read_number(folder.name)
        for name, about in stats_in(Path(folder.path)).items()
        if run_id_of(name)
    }


def _candidates(
    db: sqlite3.Connection,
    clips_dir: Path,
    files: dict[tuple[int, str], os.stat_result],
    kept: Collection[tuple[int, int]],
) -> Iterator[Spare]:
    listed = set(db.execute("SELECT batch_id, run_id FROM clips")) | set(kept)
    by_age = sorted(files.items(), key=lambda item: item[1].st_mtime_ns)
    for (batch_id, name), about in by_age:
        run_id = run_id_of(name)
        if (batch_id, run_id) not in listed:
            yield _spare(clips_dir, batch_id, run_id, name, about, None)
    find = CopyFinder(clips_dir).find
    for row in db.execute(_SAVED_CLIPS, (ClipStatus.READY.value,)):
        batch_id, run_id, name, size, path, copy_size, seconds, rate, channels, peaks = row
        cached = files.get((batch_id, name))
        if cached is None or cached.st_size != size:
            continue
        copy = find(path, copy_size) if is_as_good(path, copy_size, name, size) else None
        if copy is not None and seconds is not None:
            audio = AudioFacts(seconds, rate, channels, copy_size, peaks)
            update = ClipUpdate(batch_id, run_id, ClipStatus.READY, copy, audio)
            yield _spare(clips_dir, batch_id, run_id, name, cached, update)


def is_as_good(path: bytes, copy_size: int, name: str, size: int) -> bool:
    """True for a copy that nothing was lost in: the same bytes, or another lossless format."""
    suffix = os.path.splitext(os.fsdecode(path))[1].lower()  # noqa: PTH122 - no Path a row
    if name.endswith(suffix):
        return copy_size == size
    return suffix in _LOSSLESS


def _spare(
    clips_dir: Path,
    batch_id: int,
    run_id: int,
    name: str,
    about: os.stat_result,
    update: ClipUpdate | None,
) -> Spare:
    file = batch_dir(clips_dir, batch_id) / name
    return Spare(batch_id, run_id, file, about.st_size, about.st_mtime_ns, update)
