"""Joining clips in the background."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from bulktts_gui.core.clips import shown_id
from bulktts_gui.core.outgoing import Stopped
from bulktts_gui.core.plain_text import one_line, shortened
from bulktts_gui.workers.outgoing import JobThread
from bulktts_gui.workers.threads import give_way

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from bulktts_gui.core.clips import AudioFacts
    from bulktts_gui.core.join_plan import JoinOrder
    from bulktts_gui.core.joining import Joined
    from bulktts_gui.core.planning import Listed

#: Seconds between two `progressed` signals.
_BETWEEN_SIGNALS = 0.05
#: A clip without a name is called by so much of its text, in characters.
_TITLE = 60


@dataclass(frozen=True, slots=True)
class Material:
    """Clips that are here, by their places in a list, and the run ids of others that are not.

    `with_text`: how many have one.
    """

    listed: Listed
    places: Sequence[int]
    absent: Sequence[int] = ()
    with_text: int = 0

    def sounds(self) -> Iterator[tuple[Path, AudioFacts]]:
        """Each clip's file and what is known of its sound."""
        for place in self.places:
            path, facts = self.listed.paths[place], self.listed.audio[place]
            if path is not None and facts is not None:
                yield path, facts

    def title(self, number: int) -> str:
        """What the clip is called that is the `number`th of these, from 0."""
        listed, place = self.listed, self.places[number]
        return (
            one_line(listed.names[place])
            or shortened(one_line(listed.texts[place]), _TITLE)
            or shown_id(listed.run_ids[place], listed.task_ids[place])
        )

    def without(self, number: int) -> Material:
        """These but for the `number`th."""
        places = [*self.places[:number], *self.places[number + 1 :]]
        has_text = bool(self.listed.texts[self.places[number]])
        return Material(self.listed, places, self.absent, self.with_text - has_text)


class JoinThread(JobThread):
    """Makes one file; `answer` has the `Joined`, or JoinError, or Stopped when it was cancelled.

    Signals, sent from the thread itself and so queued to slots of objects that live elsewhere:
        progressed(int): thousandths of the file, at most 20 times a second.
    """

    progressed = Signal(int)

    def __init__(self, material: Material, order: JoinOrder, parent: QObject | None = None) -> None:
        super().__init__(self._join, parent)
        self.material = material
        self.order = order
        self._told_at = float("-inf")

    def _join(self, must_stop: Callable[[], bool]) -> Joined:
        from bulktts_gui.core.joining import Piece, join

        def check() -> None:
            if must_stop():
                raise Stopped

        give_way()
        pieces = []
        for number, (path, _) in enumerate(self.material.sounds()):
            check()
            text = self.material.listed.texts[self.material.places[number]]
            pieces.append(Piece(path, self.material.title(number), text))
        return join(
            pieces,
            self.order.target,
            self.order.options,
            check=check,
            progress=self._tell,
            replaceable=self.order.replaceable,
        )

    def _tell(self, done: int, total: int) -> None:
        now = time.monotonic()
        if done == total or now - self._told_at >= _BETWEEN_SIGNALS:
            self._told_at = now
            # Frames may be more than a signal's number holds.
            self.progressed.emit(done * 1000 // max(1, total))
