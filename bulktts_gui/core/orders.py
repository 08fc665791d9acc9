"""What a person wants saved, and how: the answers of the dialog for saving.

An order has no clips in it. It can be kept, and carried out again for others.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bulktts_gui.core.formats import AS_IT_CAME, SoundChoice

if TYPE_CHECKING:
    from pathlib import Path


#: The standard way to name files, which every list can follow.
STANDARD = "{name}"


@dataclass(frozen=True, slots=True)
class Extras:
    """Files that are written beside saved clips, where somebody wants them.

    `report`: a table of what was saved and what not. `playlist`: M3U8. `archive`: all in one zip.
    """

    report: bool = False
    playlist: bool = False
    archive: bool = False

    def __bool__(self) -> bool:
        return self.report or self.playlist or self.archive


@dataclass(frozen=True, slots=True)
class SaveOrder:
    """Where to, under which names (see `names.check_template`), as what, and with what beside."""

    folder: Path
    template: str = STANDARD
    sound: SoundChoice = AS_IT_CAME
    extras: Extras = field(default=Extras())
