"""Taking up clips that lie in the cache, whole, though the library does not know it."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from bulktts_gui.core import audio
from bulktts_gui.core.clips import ClipStatus, ClipUpdate, ProblemError, ProblemKind

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from bulktts_gui.core.clips import AudioFacts
    from bulktts_gui.core.library import Library

#: Files that are checked at the start in one go: closing waits for no more than these.
_ADOPTED_AT_ONCE = 20


def adopt(
    batch_id: int, files: Sequence[tuple[int, Path]] | None, library: Library
) -> tuple[list[ClipUpdate], Sequence[tuple[int, Path]]]:
    """Take up whole clips that were stored just before the app was killed; drop broken ones.

    Returns what came of some of `files` (None: find them), and the others.
    """
    if files is None:
        files = library.unrecorded_files(batch_id)
    updates, broken = [], set[int]()
    for run_id, path in files[:_ADOPTED_AT_ONCE]:
        facts = _facts(path)
        if facts is not None:
            updates.append(ClipUpdate(batch_id, run_id, ClipStatus.READY, path, facts))
        else:
            broken.add(run_id)
    if updates:
        library.record(updates)
    if broken:
        # They may have been shown as READY: a power cut can leave less than was recorded.
        updates += [
            ClipUpdate(batch_id, c.run_id, c.status, c.path, c.audio, c.problem)
            for c in library.load_clips(batch_id)
            if c.run_id in broken
        ]
    return updates, files[_ADOPTED_AT_ONCE:]


def _facts(path: Path) -> AudioFacts | None:
    """What is in a whole clip; None for any other file, which is dropped."""
    try:
        return audio.inspect(path)[0]
    except ProblemError as error:
        # What cannot be opened just now (another program has it, say) may be whole.
        if error.problem.kind is not ProblemKind.FILE_GONE:
            with contextlib.suppress(OSError):
                path.unlink(missing_ok=True)
        return None
