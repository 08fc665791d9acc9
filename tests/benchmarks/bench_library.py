"""Adding, recording and loading 100,000 clips, as ratios to bare sqlite3 doing the same rows.

`python -m tests.benchmarks.bench_library`. The bare side has the same columns, key and index, the
same pragmas and one transaction; it makes no objects and looks at no files.
"""

from __future__ import annotations

import sqlite3
import tempfile
import time
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from bulktts_gui.core import library_file
from bulktts_gui.core.clips import AudioFacts, ClipStatus, ClipUpdate, NewClip, SheetCells
from bulktts_gui.core.folders import Folders
from bulktts_gui.core.library import Library, batch_dir, clip_path

if TYPE_CHECKING:
    from collections.abc import Callable

CLIPS = 100_000
ROUNDS = 3
PEAKS = bytes(range(240))

T = TypeVar("T")


def timed(action: Callable[[], T]) -> tuple[float, T]:
    """Seconds, and what `action` gave."""
    start = time.perf_counter()
    result = action()
    return time.perf_counter() - start, result


def bare(path: Path, clips: list[NewClip]) -> dict[str, float]:
    """The same rows through sqlite3 alone."""
    library_file.connect(path).close()
    db = sqlite3.connect(path, isolation_level=None)
    for pragma in ("synchronous = NORMAL", "cache_size = -32000"):
        db.execute(f"PRAGMA {pragma}")
    library_file.bring_up_to_date(db, path.parent / "none", None, 1.0)
    db.execute("INSERT INTO batches (created, modified) VALUES (1, 1)")
    new = [(1, c.run_id, i, c.name, c.text) for i, c in enumerate(clips)]
    insert = "INSERT INTO clips (batch_id, run_id, position, name, text) VALUES (?, ?, ?, ?, ?)"
    update = (
        "UPDATE clips SET status = 4, file = ?, seconds = ?, sample_rate = ?, channels = ?,"
        " size = ?, peaks = ?, used = ? WHERE batch_id = 1 AND run_id = ?"
    )
    ready = [(f"{c.run_id}.flac", 1.5, 22050, 1, 1, PEAKS, 1.0, c.run_id) for c in clips]
    select = library_file.SELECT_CLIPS + " WHERE batch_id = 1 ORDER BY position"

    def many(sql: str, rows: list[tuple[object, ...]]) -> None:
        with library_file.transaction(db):
            db.executemany(sql, rows)

    with closing(db):
        times = {
            "add": timed(lambda: many(insert, list(new)))[0],
            "record": timed(lambda: many(update, list(ready)))[0],
        }
        times["load"], rows = timed(db.execute(select).fetchall)
    if len(rows) != CLIPS:
        raise SystemExit("rows are missing")
    return times


def ours(folders: Folders, clips: list[NewClip]) -> dict[str, float]:
    """Through the library, with a file for each clip."""
    folders.make()
    with closing(Library.open(folders, time.time)) as library:
        batch = library.new_batch()
        times = {"add": timed(lambda: library.add_clips(batch, clips))[0]}
        batch_dir(folders.clips_dir, batch).mkdir()
        facts = AudioFacts(1.5, 22050, 1, 1, PEAKS)
        updates = []
        for clip in clips:
            path = clip_path(folders.clips_dir, batch, clip.run_id)
            path.write_bytes(b"x")
            updates.append(ClipUpdate(batch, clip.run_id, ClipStatus.READY, path, facts))
        times["record"] = timed(lambda: library.record(updates))[0]
        times["load"], loaded = timed(lambda: library.load_clips(batch))
        times["check files"], odd = timed(lambda: library.unrecorded_files(batch))
        times["look for spares"] = timed(lambda: library.spare_clips(0))[0]
        if odd or {clip.status for clip in loaded} != {ClipStatus.READY}:
            raise SystemExit("the library lost clips")
    return times


def with_cells(folders: Folders, clips: list[NewClip]) -> dict[str, float]:
    """The same list from a sheet with a language and two other columns."""
    folders.make()
    wide = [
        replace(clip, cells=SheetCells("en-us", (("speaker", f"s {i % 9}"), ("scene", f"{i}"))))
        for i, clip in enumerate(clips)
    ]
    with closing(Library.open(folders, time.time)) as library:
        batch = library.new_batch()
        times = {
            "add, with cells": timed(lambda: library.add_clips(batch, wide))[0],
            "load, with cells": timed(lambda: library.load_clips(batch))[0],
        }
        times["read cells"], cells = timed(lambda: library.cells(batch))
        times["add again"] = timed(lambda: library.add_clips(batch, wide))[0]
        times["update words"] = timed(lambda: library.update_words(batch, wide))[0]
        if len(cells) != CLIPS:
            raise SystemExit("the library lost cells")
    return times


def main() -> None:
    """Take turns, so that whatever else the machine does meets both; print the best of each."""
    clips = [
        NewClip(1_000_000 + 7 * i, f"clip {i}", f"Hello, this is sentence {i}.")
        for i in range(CLIPS)
    ]
    bares, own = [], []
    for _ in range(ROUNDS):
        with tempfile.TemporaryDirectory() as scratch:
            bares.append(bare(Path(scratch) / "bare.db", clips))
            app = Folders.under(Path(scratch) / "app")
            app_wide = Folders.under(Path(scratch) / "app with cells")
            own.append(ours(app, clips) | with_cells(app_wide, clips))
    print(f"{CLIPS:,} clips        library     sqlite3   ratio")
    for what in own[0]:
        mine = min(times[what] for times in own)
        # What has no counterpart in the bare side is set against writing or reading the rows.
        like = "add" if what.startswith("add") or what == "update words" else "load"
        theirs = min(times.get(what, times[like]) for times in bares)
        print(f"{what:18} {mine:8.3f} s  {theirs:8.3f} s  {mine / theirs:6.1f}")


if __name__ == "__main__":
    main()
