"""What a broken transfer leaves: a part file, and the mark that lets a server continue it.

The mark (an ETag or a Last-Modified, never an address) lies beside the part, so that a download
goes on after the app was killed. It is written once there is something worth continuing, and taken
away before the part is begun anew: a mark always speaks of the very bytes beside it.

Nothing here is brought to the disk with fsync, and neither are whole clips: it would cost more than
fetching a small clip, and nothing depends on it. The library records the size of a whole clip, and
a file of another size counts as not fetched; a part whose bytes were lost in a power cut does not
decode, and is begun anew. What the person saves is another matter (`saving`).
"""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from bulktts_gui.core.atomic import read_small
from bulktts_gui.core.clip_files import entries, run_id_of

if TYPE_CHECKING:
    from collections.abc import Container

#: Ends the name of a file that is not whole yet.
PART_SUFFIX = ".part"
_MARK_SUFFIX = ".mark"
_MAX_MARK = 1024


@dataclass(slots=True)
class Partial:
    """What an earlier try of the same clip left: `validator` is its ETag or Last-Modified.

    `size` counts the bytes in the part file; without a validator they are of no use. `marked` says
    that a mark may lie beside the part: to look whether there is one to remove costs every clip
    more than it may.
    """

    validator: str = ""
    size: int = 0
    marked: bool = field(default=False, compare=False)


def part_path(target: Path) -> Path:
    """Where the bytes of a clip go until it is whole."""
    return Path(f"{target}{PART_SUFFIX}")


def remember(part: Path, partial: Partial) -> None:
    """Write the mark beside `part`, for another start of the app. Raises OSError."""
    partial.marked = True
    _mark_path(part).write_bytes(partial.validator.encode("latin-1"))


def recall(part: Path) -> Partial:
    """What lies there from another start of the app; an empty one when it is of no use."""
    try:
        size = part.stat().st_size
    except OSError:
        # A mark alone, if somebody removed its part, went with `remove_parts`.
        return Partial()
    with contextlib.suppress(OSError):
        mark = read_small(_mark_path(part), _MAX_MARK).decode("latin-1")
        if size and mark and mark.isprintable():
            return Partial(mark, size, marked=True)
    return Partial(marked=True)


def forget_mark(part: Path, partial: Partial) -> None:
    """The part is about to hold other bytes, or none. Raises OSError."""
    if partial.marked:
        _mark_path(part).unlink(missing_ok=True)
        partial.marked = False


def discard(part: Path, partial: Partial) -> None:
    """Forget what an earlier try left."""
    # Of a clip that was not begun in this fetch, an earlier start may have left a mark.
    partial.marked = True
    with contextlib.suppress(OSError):
        forget_mark(part, partial)
        part.unlink(missing_ok=True)
    partial.validator, partial.size = "", 0


def remove_parts(folder: Path, keep: Container[int]) -> None:
    """Remove the parts in a batch's folder that nobody will continue.

    Those of the run ids in `keep` stay, if they have a mark.
    """
    names = {entry.name for entry in entries(folder)}
    for name in names:
        base = name.removesuffix(_MARK_SUFFIX)
        if not base.endswith(PART_SUFFIX):
            continue
        is_whole = base in names and base + _MARK_SUFFIX in names
        if not (is_whole and run_id_of(base.removesuffix(PART_SUFFIX)) in keep):
            with contextlib.suppress(OSError):
                (folder / name).unlink(missing_ok=True)


def _mark_path(part: Path) -> Path:
    return Path(f"{part}{_MARK_SUFFIX}")
