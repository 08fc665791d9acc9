"""What is said outside the window when work has ended, and before it is left unfinished."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject

from bulktts_gui.core.clips import ClipStatus
from bulktts_gui.models.wording import filled, problem_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bulktts_gui.core.fetching import News
    from bulktts_gui.core.saving import SaveReport


class NoticeWords(QObject):
    """A title and a text for each.

    A QObject, for lupdate finds forms that count only in `self.tr`.
    """

    def fetched(self, news: News, saved: str) -> tuple[str, str]:
        """How a fetch came out; `saved` is what is said of clips that were saved meanwhile."""
        if news.stopped_by is not None:
            return self.tr("Fetching has stopped"), problem_words(news.stopped_by)
        here = news.counts.get(ClipStatus.READY, 0)
        failed = news.done - here
        if not failed:
            return self.tr("%n clip(s) are here", "", here), saved
        title = self.tr("%1 of %n clip(s) are here", "", news.total)
        text = self.tr("%n failed. Each row says why.", "", failed)
        return filled(title, QLocale().toString(here)), f"{saved} {text}".strip()

    def saved(self, report: SaveReport, asked: Iterable[int]) -> tuple[str, str]:
        """How a saving of the clips `asked` came out."""
        from bulktts_gui.core.tally import tally
        from bulktts_gui.models.receipt_words import TallyWords

        outcome = tally(report, asked)
        words = TallyWords(outcome)
        is_whole = not outcome.missing and not outcome.was_stopped
        title = self.tr("Saving has ended") if is_whole else self.tr("Some clips were not saved")
        return title, words.outcome()

    def made(self, words: str, *, is_bad: bool) -> tuple[str, str]:
        """One file of all clips, or a page for reviewers; `words` is what the window says."""
        return self.tr("Something went wrong") if is_bad else self.tr("Done"), words

    def in_background(self) -> tuple[str, str]:
        """The window has gone, and the work goes on."""
        return self.tr("The work goes on"), self.tr(
            "The icon beside the clock brings the window back. You are told when all is done."
        )

    def keeps_awake(self) -> str:
        """Why the computer does not fall asleep, as some desktops show it."""
        return self.tr("Clips are being fetched or saved")

    def unfinished(
        self, *, reading: bool, fetching: bool, saving: bool, joining: bool, reviewing: bool
    ) -> tuple[str, str]:
        """What is under way, and what becomes of it if it is left now."""
        nothing_lost = self.tr(
            "Nothing is lost: what is here stays, and the rest can be fetched next time."
        )
        made_anew = self.tr("It is not kept unfinished, so it has to be made anew. The clips stay.")
        if reading:
            return self.tr("Files are still being read."), self.tr(
                "What is in them is not in the list yet, so they have to be added again. What is"
                " here stays."
            )
        if fetching and saving:
            return self.tr("Clips are still being fetched and saved."), nothing_lost
        if fetching:
            return self.tr("Clips are still on their way."), nothing_lost
        if saving:
            return self.tr("Clips are still being saved."), self.tr(
                "Nothing is lost: the clips stay here, and those that are not saved yet can be"
                " saved next time."
            )
        if joining:
            return self.tr("One file of your clips is still being made."), made_anew
        if reviewing:
            return self.tr("The page for reviewers is still being made."), made_anew
        return self.tr("Work is still under way."), nothing_lost
