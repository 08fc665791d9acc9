"""New files of one folder that belong together: all of them get their names, or none does.

They are written under hidden names in the same folder. What they replace is put aside first, and
brought back when one of them cannot get its name.
"""

from __future__ import annotations

import contextlib
import logging
import os
from typing import TYPE_CHECKING

from bulktts_gui.core.hidden_files import hidden_path
from bulktts_gui.core.saving import move_without_replacing
from bulktts_gui.core.whole_file import FlushingFile

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence
    from pathlib import Path

_logger = logging.getLogger(__name__)


@contextlib.contextmanager
def folder_at(folder: Path) -> Iterator[None]:
    """See that there is a folder; one that was made for this goes again when the block fails.

    Raises OSError when it cannot be made.
    """
    missing = [place for place in (folder, *folder.parents) if not os.path.lexists(place)]
    try:
        folder.mkdir(parents=True, exist_ok=True)
        yield
    except BaseException:
        for place in missing:
            with contextlib.suppress(OSError):
                place.rmdir()
        raise


class FileGroup:
    """Hidden files in a folder, of which those without another name are gone when this is left."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._hidden: list[Path] = []

    def __enter__(self) -> FileGroup:
        return self

    def __exit__(self, *_: object) -> None:
        for path in self._hidden:
            with contextlib.suppress(OSError):
                path.unlink(missing_ok=True)

    def new(self, data: bytes = b"") -> Path:
        """A new file that holds `data`, on the disk; raises OSError."""
        path = hidden_path(self._folder)
        with path.open("xb") as file:
            self._hidden.append(path)
            target = FlushingFile(file)
            target.write(data)
            target.flush()
        return path

    def name_all(
        self, moves: Sequence[tuple[Path, Path]], replaceable: Collection[Path] = ()
    ) -> None:
        """Move files of this group, each to its own name, in this order.

        Only a file in `replaceable` is replaced. Raises FileExistsError where another one has a
        name, and OSError for all else that goes wrong; every name is then what it was before.
        """
        with contextlib.ExitStack() as undo:
            asides = []
            for part, path in moves:
                if path in replaceable and os.path.lexists(path):
                    aside = self._put_aside(path)
                    asides.append(aside)
                    undo.callback(_bring_back, aside, path)
                    part.replace(path)
                else:
                    move_without_replacing(part, path)
                    undo.callback(_take_away, path)
            undo.pop_all()
            self._hidden += asides

    def _put_aside(self, path: Path) -> Path:
        """Give the file at `path` another name, if possible beside the one that it has.

        Not the name of a hidden file that may be cleared away: it may be the only one.
        """
        if path.is_dir() and not path.is_symlink():
            raise IsADirectoryError("a folder has the name of a file")
        aside = hidden_path(self._folder).with_suffix(".old")
        # Some systems would link to what a link leads to.
        if not path.is_symlink():
            with contextlib.suppress(OSError):
                os.link(path, aside)
                return aside
        path.rename(aside)
        return aside


def _bring_back(aside: Path, path: Path) -> None:
    try:
        aside.replace(path)
    except OSError:
        _logger.error("a replaced file could not be brought back; it is kept as %s", aside.name)
        return
    # Where both names are of one file, rename(2) does nothing.
    with contextlib.suppress(OSError):
        aside.unlink(missing_ok=True)


def _take_away(path: Path) -> None:
    with contextlib.suppress(OSError):
        path.unlink()
