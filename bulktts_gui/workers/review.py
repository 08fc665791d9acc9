"""Making a review page in the background."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from bulktts_gui.workers.outgoing import JobThread
from bulktts_gui.workers.threads import give_way

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from bulktts_gui.core.clips import Clip
    from bulktts_gui.core.formats import SoundChoice
    from bulktts_gui.core.review import ReviewExport, ReviewWords

#: The files lie in the folder in the order of the list.
_TEMPLATE = "{number} {name}"
_SUFFIX = ".flac"
#: Seconds between two `progressed` signals.
_BETWEEN_SIGNALS = 0.05


class ReviewThread(JobThread):
    """Makes one page; `answer` has the `ReviewExport`, None when it was cancelled.

    Signals, sent from the thread itself and so queued to slots of objects that live elsewhere:
        progressed(int, int): steps done, and steps in all, at most 20 times a second.
    """

    progressed = Signal(int, int)

    def __init__(
        self,
        make: Callable[[Callable[[], bool], Callable[[int, int], None]], ReviewExport | None],
        parent: QObject | None = None,
    ) -> None:
        """`make` is called with what tells whether to stop, and what is told of each step."""
        super().__init__(self._make_page, parent)
        self._make = make
        self._told_at = float("-inf")

    def _make_page(self, must_stop: Callable[[], bool]) -> ReviewExport | None:
        give_way()
        return self._make(must_stop, self._tell)

    def _tell(self, done: int, total: int) -> None:
        now = time.monotonic()
        if done == total or now - self._told_at >= _BETWEEN_SIGNALS:
            self._told_at = now
            self.progressed.emit(done, total)


def make_review(
    place: Path,
    clips: Sequence[tuple[int, Clip]],
    total: int,
    words: ReviewWords,
    sound: SoundChoice,
    packed: bool,
    must_stop: Callable[[], bool],
    progress: Callable[[int, int], None],
) -> ReviewExport | None:
    """Make a page of ready clips, in whatever thread; see `core.review.export_review`.

    Each clip comes with its number in the list, which has `total`. The folder or zip is named by
    the title among the words.
    """
    from bulktts_gui.core.names import NameSource, plan_names, safe_name
    from bulktts_gui.core.review import ReviewClip, export_review
    from bulktts_gui.core.saving import name_limit

    most = name_limit(place)
    sources = [NameSource(clip.run_id, clip.name, clip.text, number) for number, clip in clips]
    names = plan_names(sources, _TEMPLATE, _SUFFIX, batch_size=total, max_bytes=most)
    page_clips = [
        ReviewClip(
            clip.run_id,
            clip.path,
            name.removesuffix(_SUFFIX) + sound.suffix_for(clip.path),
            clip.name or clip.shown_id,
            clip.text,
            clip.audio.seconds if clip.audio is not None else None,
            number,
        )
        for name, (number, clip) in zip(names, clips, strict=True)
        if clip.path is not None
    ]
    return export_review(
        place,
        safe_name(words.title, ".zip", most).removesuffix(".zip"),
        page_clips,
        words,
        sound=sound,
        packed=packed,
        cancelled=must_stop,
        progress=progress,
    )
