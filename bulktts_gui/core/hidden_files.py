"""The hidden names under which files are written into a person's folder until they are whole.

What is written so is renamed or removed by whoever writes it. A process that was killed does
neither; the next writing into that folder clears away what it has left.
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import time
from pathlib import Path

#: What nobody has written to for so many seconds is from a process that was killed: what one that
#: runs is writing changes every 256 KiB.
_LEFT_AFTER = 3600.0
_HIDDEN = re.compile(r"\.bulktts-[0-9a-f]{16}\.part")


def hidden_path(folder: Path) -> Path:
    """A path in `folder` for something to be written; nothing has it, and `sweep` knows it."""
    return folder / f".bulktts-{os.urandom(8).hex()}.part"


def sweep(folder: Path) -> None:
    """Delete what a process that was killed has left under such names: files, and whole folders.

    Links are left alone, and what cannot be deleted stays for another time.
    """
    now = time.time()
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if _HIDDEN.fullmatch(entry.name):
                with contextlib.suppress(OSError):
                    _sweep_one(entry, now)


def _sweep_one(entry: os.DirEntry[str], now: float) -> None:
    """Delete an entry if it was left. Raises OSError."""
    path = Path(entry.path)
    if entry.is_dir(follow_symlinks=False):
        changed = max(each.lstat().st_mtime for each in (path, *path.rglob("*")))
        if now - changed > _LEFT_AFTER:
            shutil.rmtree(path, ignore_errors=True)
    elif entry.is_file(follow_symlinks=False) and now - path.stat().st_mtime > _LEFT_AFTER:
        path.unlink()
