"""What a sheet that is read again says otherwise than the list does."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from bulktts_gui.core.clips import NewClip


class Changed(enum.Enum):
    """What of a clip is otherwise."""

    NAME = "name"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class SheetChange:
    """One name or text before and after; `shown_id` is the id that the sheet has for the clip."""

    run_id: int
    shown_id: str
    what: Changed
    before: str
    after: str


def changes(
    clips: Iterable[NewClip], known: Callable[[int], tuple[str, str] | None]
) -> list[SheetChange]:
    """Give the changes that `clips` bring to those that are known, in their order.

    `known` gives a clip's name and text by its run id, None when it is not in the list. What is
    empty on either side is no change: a clip that lacks a name or text is given it by being added
    again, and one is never taken away. Neither is what differs in blanks and line ends alone,
    which the same sheet does when it comes as another kind of file.
    """
    found = []
    for clip in clips:
        words = known(clip.run_id)
        if words is None:
            continue
        both = ((Changed.NAME, words[0], clip.name), (Changed.TEXT, words[1], clip.text))
        for what, before, after in both:
            if before and after and before != after and before.split() != after.split():
                found.append(SheetChange(clip.run_id, clip.shown_id, what, before, after))
    return found
