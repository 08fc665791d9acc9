"""The folder that clips are saved into, and the folders below it that their names ask for.

A folder is looked at once and then remembered. One that is there already in other letters
("DE" for "de") is used, as Windows and macOS do anyway; a link that leads out of the chosen folder
is never followed.
"""

from __future__ import annotations

import contextlib
import os
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bulktts_gui.core.atomic import sync_folder
from bulktts_gui.core.hidden_files import sweep
from bulktts_gui.core.names import fold_name

if TYPE_CHECKING:
    from pathlib import Path

_NOT_PLAIN = frozenset("\\:\0")


class LeadsOutsideError(OSError):
    """A folder is a link to one elsewhere."""


@dataclass(slots=True)
class Place:
    """A folder to save into, as it was found, and what has been put there since.

    `there` are the folded names of all that is in it, `mine` of what this saving has taken; `path`
    is where it is. Names compare as the pickiest file system would, see `names.fold_name`.
    """

    path: Path
    there: set[str] = field(default_factory=set)
    mine: set[str] = field(default_factory=set)
    folders: dict[str, str] = field(default_factory=dict)
    """The names of the folders in it: each under itself, and one under its folded name."""
    below: dict[str, Place] = field(default_factory=dict)
    changed: bool = False

    def look(self) -> None:
        """See what is in it; a folder that cannot be read has nothing."""
        with contextlib.suppress(OSError), os.scandir(self.path) as entries:
            for entry in entries:
                key = fold_name(entry.name)
                self.there.add(key)
                with contextlib.suppress(OSError):
                    if entry.is_dir():
                        self.folders.setdefault(key, entry.name)
                        self.folders[entry.name] = entry.name


class SaveFolders:
    """The chosen folder and what is below it."""

    def __init__(self, root: Path) -> None:
        self._real_root = os.path.realpath(root)
        self.root = Place(root)
        # Two links may lead to one folder.
        self._by_real = {self._real_root: self.root}

    def open(self) -> None:
        """Make the chosen folder where it is missing, and look into it. Raises OSError."""
        self.root.path.mkdir(parents=True, exist_ok=True)
        self.look()
        sweep(self.root.path)

    def look(self) -> None:
        """Look into the chosen folder, which may be missing."""
        self.root.look()

    def find(self, name: str) -> tuple[Place, str] | None:
        """The folder and the file's own name that a name from a template means.

        None where that folder is not there, cannot be looked at or leads elsewhere. Raises
        ValueError for a name that would leave the chosen folder.
        """
        try:
            return self._walk(name, make=False)
        except OSError:
            return None

    def make(self, name: str) -> tuple[Place, str]:
        """As `find`, and makes what is missing. Raises OSError when that cannot be."""
        return self._walk(name, make=True)

    def sync(self) -> None:
        """Make all that was put into the folders last through a power cut."""
        for place in self._by_real.values():
            if place.changed:
                sync_folder(place.path)

    def _walk(self, name: str, *, make: bool) -> tuple[Place, str]:
        *folders, file = name.split("/")
        if not all(map(_is_plain, (*folders, file))):
            raise ValueError("a name that would leave the folder")
        place = self.root
        for folder in folders:
            place = place.below.get(folder) or self._go_down(place, folder, make=make)
        return place, file

    def _go_down(self, parent: Place, folder: str, *, make: bool) -> Place:
        key = fold_name(folder)
        name = parent.folders.get(folder) or parent.folders.get(key, folder)
        path = parent.path / name
        if make and name not in parent.folders:
            # What is in the way shows below.
            with contextlib.suppress(FileExistsError):
                path.mkdir()
                parent.changed = True
        if not path.is_dir():
            raise NotADirectoryError(path)
        real = os.path.realpath(path)
        place = self._by_real.get(real)
        if place is None:
            if not real.startswith(os.path.join(self._real_root, "")):  # noqa: PTH118 - with its end
                raise LeadsOutsideError(path)
            place = self._by_real[real] = Place(path)
            place.look()
            if make:
                sweep(path)
        parent.there.add(key)
        parent.folders[name] = name
        parent.folders.setdefault(key, name)
        parent.below[folder] = place
        return place


def _is_plain(name: str) -> bool:
    """True for a name that stays in its folder on every system."""
    return name not in ("", ".", "..") and not _NOT_PLAIN & set(name)
