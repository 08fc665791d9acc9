"""Copies of clips for other programs: what is dragged out of the window, or copied as files.

In the cache a clip is called by its run id, and its file is the app's own. Whoever is given a file
may keep its path for hours, write into it or move it away. So every hand-over gets a folder of its
own with copies in it, named as saving would name them: no two names clash, nothing that was given
away changes under another program, and no program can reach a clip of ours. A hard link would cost
no time, but shares its bytes with the cache: a program that writes into the file that was dropped
on it would then have damaged the clip, and all that is handed over of it later.

The copies lie in the cache folder, but not among the clips. That is the same disk, so file systems
that can let two files share their blocks do so (btrfs, XFS, ZFS); the temporary folder is memory on
many systems. The limit on the cache is about clips and does not count copies: they are kept for a
day, for a program may read them long after the drop, and what they may take up in all has a limit
of its own.

Nothing is flushed to the disk: after a power cut nobody has these files in hand any more.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from bulktts_gui.core.atomic import disk_problem, make_private_folder
from bulktts_gui.core.clip_files import entries, sizes_in
from bulktts_gui.core.clips import NO_CELLS, ProblemError
from bulktts_gui.core.names import (
    NameSource,
    check_template,
    columns_of,
    fields_need_cells,
    file_part,
    plan_names,
)
from bulktts_gui.core.saving import SaveItem, name_limit

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
    from io import FileIO

    from bulktts_gui.core.clips import SheetCells

#: What one hand-over may have at most: files, and bytes in all of them.
MOST_FILES = 2000
MOST_BYTES = 2 * 1024**3
#: What all of a day may have, in bytes.
MOST_HELD = 3 * MOST_BYTES
#: Seconds for which copies are kept.
KEPT_FOR = 24 * 3600.0

_SUFFIX = ".flac"
_CHUNK = 1 << 20


class TooMuchError(Exception):
    """The hand-overs of this day would take up more than they may."""


class Stopped(Exception):  # noqa: N818 - not an error: nobody wants the files any more
    """Making copies was told to stop; nothing of them is left."""


@dataclass(frozen=True, slots=True)
class HandOver:
    """Files for another program, alone in a folder.

    `gone` counts the clips that are left out because their own files are no longer there.
    """

    folder: Path
    files: tuple[Path, ...]
    gone: int


def fits(sizes: Sequence[int]) -> bool:
    """True when clips of these sizes, in bytes, are not too much for one hand-over."""
    return len(sizes) <= MOST_FILES and sum(sizes) <= MOST_BYTES


def hand_over(
    root: Path,
    sheet: Iterable[tuple[int, str, str]],
    wanted: Mapping[int, Path],
    cancelled: Callable[[], bool],
    *,
    template: str = "",
    cells: Mapping[int, SheetCells] | None = None,
    batch: str = "",
) -> HandOver:
    """Copy clips into a new folder in `root`; nothing of it is left when that fails.

    For `sheet`, `wanted`, `template`, `cells` and `batch` see `plan`. `cancelled` is asked before
    each file and each megabyte. Raises ProblemError, TooMuchError, or Stopped.
    """
    make_private_folder(root)
    if _held(root) + sum(map(_size, wanted.values())) > MOST_HELD:
        raise TooMuchError
    folder = root / os.urandom(5).hex()  # short, for Windows limits whole paths
    items = plan(sheet, wanted, folder, template, cells, batch)
    make_private_folder(folder)
    try:
        return _fill(folder, items, cancelled)
    except BaseException:
        discard(folder)
        raise


def plan(
    sheet: Iterable[tuple[int, str, str]],
    wanted: Mapping[int, Path],
    folder: Path,
    template: str = "",
    cells: Mapping[int, SheetCells] | None = None,
    batch: str = "",
) -> list[SaveItem]:
    """What to copy under which names, in the order of `wanted`.

    sheet: run id, name and text of the whole list, in its order: names are planned for all of it,
        so that a clip has the same one whether it goes alone, with others, or is saved.
    wanted: the clips to hand over, each with its file.
    template: as in the settings; "" and one that this list cannot follow stand for the standard
        way. Its folders are left out: whoever is given a file gets it without them.
    cells: what the person's sheet says of clips, where `needs_cells`. batch: the list's name.
    """
    import datetime

    known = cells or {}
    sources = [
        NameSource(run, name, text, at, known.get(run, NO_CELLS))
        for at, (run, name, text) in enumerate(sheet, 1)
    ]
    columns = columns_of(known.values())
    template = file_part(template)
    if not template or check_template(template, columns) is not None:
        template = "{name}"
    day = datetime.datetime.now().astimezone().date()
    limit = name_limit(folder)
    names = plan_names(
        sources, template, _SUFFIX, columns=columns, batch=batch, day=day, max_bytes=limit
    )
    name_of = {s.run_id: n for s, n in zip(sources, names, strict=True) if s.run_id in wanted}
    return [
        SaveItem(run_id, path, name_of[run_id].removesuffix(_SUFFIX) + path.suffix)
        for run_id, path in wanted.items()
    ]


def needs_cells(template: str) -> bool:
    """True when names cannot be planned without what the person's sheet says."""
    return fields_need_cells(file_part(template))


def sweep(root: Path, now: float, kept: Collection[str] = ()) -> None:
    """Delete the hand-overs that are older than a day, but for the folders named in `kept`.

    `now` is in seconds since the epoch. What cannot be deleted stays for another time.
    """
    for entry in entries(root):
        with contextlib.suppress(OSError):
            age = now - entry.stat(follow_symlinks=False).st_mtime
            if age > KEPT_FOR and entry.name not in kept:
                shutil.rmtree(entry.path)


def discard(folder: Path) -> None:
    """Delete a hand-over that nobody was given; what cannot be deleted stays for another time."""
    shutil.rmtree(folder, ignore_errors=True)


def _fill(folder: Path, items: Sequence[SaveItem], cancelled: Callable[[], bool]) -> HandOver:
    files, gone = [], 0
    for item in items:
        if cancelled():
            raise Stopped
        try:
            source = item.source.open("rb", buffering=0)
        except OSError:
            gone += 1
            continue
        target = folder / item.name
        try:
            with source, target.open("xb", buffering=0) as copy:
                _copy(source, copy, cancelled)
        except OSError as error:
            raise ProblemError(disk_problem(error)) from None
        files.append(target)
    return HandOver(folder, tuple(files), gone)


def _copy(source: FileIO, copy: FileIO, cancelled: Callable[[], bool]) -> None:
    """Copy a file into an empty one, in the system's kernel where it can do that."""
    if sys.platform == "linux":
        # Where it cannot (two file systems, an old one), the loop below copies what is left.
        with contextlib.suppress(OSError):
            while os.copy_file_range(source.fileno(), copy.fileno(), _CHUNK):
                if cancelled():
                    raise Stopped
    while data := source.read(_CHUNK):
        rest = memoryview(data)
        while rest:
            rest = rest[copy.write(rest) :]
        if cancelled():
            raise Stopped


def _held(root: Path) -> int:
    """The bytes of all hand-overs that are there."""
    return sum(sum(sizes_in(Path(entry.path)).values()) for entry in entries(root))


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except OSError:
        return 0
