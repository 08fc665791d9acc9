"""What became of saved clips, in words: for the message, the list of what is missing, the report.

Some are asked for in the thread that saves; Qt lets every thread translate.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from bulktts_gui.core.clips import ClipStatus, ProblemKind
from bulktts_gui.core.extras import ExtrasWords
from bulktts_gui.core.saving import SaveOutcome
from bulktts_gui.models.wording import filled, listed, mark_words, problem_words

if TYPE_CHECKING:
    from bulktts_gui.core.clips import Clip
    from bulktts_gui.core.extras import ExtrasDone, WantedClip
    from bulktts_gui.core.saving import SaveResult
    from bulktts_gui.core.tally import Tally


class TallyWords(QObject):
    """How a saving came out. A QObject, for lupdate finds forms that count only in `self.tr`."""

    def __init__(self, tally: Tally) -> None:
        super().__init__()
        self._tally = tally

    def saved(self) -> str:
        """ "118 of 120 saved", or "1 clip saved" when that is all that was wanted."""
        saved, wanted = len(self._tally.saved), len(self._tally.wanted)
        if saved == wanted:
            return self.tr("%n clip(s) saved", "", saved)
        return self.tr("%1 of %n saved", "", wanted).replace("%1", QLocale().toString(saved))

    def missing(self) -> str:
        """ "2 are missing." """
        return self.tr("%n are missing.", "", len(self._tally.missing))

    def skipped(self) -> str:
        """What was left out because of files that were there."""
        skipped = len(self._tally.skipped)
        return self.tr("%n skipped: files of their names were there and were kept.", "", skipped)

    def stop(self) -> str:
        """Why saving ended before its end, and what to do; "" when it did not."""
        if not self._tally.was_stopped:
            return ""
        problem = self._tally.report.stopped_by
        if problem is None:
            return self.tr("Saving was stopped. Continue saves the rest.")
        if problem.kind is ProblemKind.SAVE_DISK_FULL:
            return self.tr("The disk is full. Make some space there, then choose Continue.")
        if problem.kind is ProblemKind.SAVE_NOT_WRITABLE:
            return self.tr(
                "The folder cannot be written to. See whether the disk is still connected and lets"
                " you write there, then choose Continue."
            )
        return problem_words(problem)

    def outcome(self, reason: str = "") -> str:
        """What the message over the list says.

        `reason` is why the first missing clip is missing, for when that was the only one wanted.
        """
        tally = self._tally
        if not tally.missing and not tally.skipped:
            words = self.tr("%n clip(s) saved to %1.", "", len(tally.saved))
            return words.replace("%1", str(tally.report.folder))
        if len(tally.wanted) == 1 and tally.missing:
            # Nothing is left to continue with: the clip is simply saved again.
            problem = tally.report.stopped_by
            why = problem_words(problem) if problem is not None else reason
            return " ".join(filter(None, (self.tr("The clip was not saved."), why)))
        parts = (
            filled(self.tr("%1.", "a sentence: 118 of 120 saved"), self.saved()),
            self.missing() if tally.missing else "",
            self.skipped() if tally.skipped else "",
            self.stop(),
        )
        return " ".join(filter(None, parts))


def extras_trouble_words(done: ExtrasDone) -> str:
    """What to say when report, playlist or zip are not there; "" when all that was wanted is."""
    if done.problem is not None:
        text = QCoreApplication.translate(
            "Receipt", "What you wanted beside the clips could not be written: %1"
        )
        return filled(text, problem_words(done.problem))
    if done.was_stopped:
        return QCoreApplication.translate(
            "Receipt", "You stopped before all that you wanted beside the clips was written."
        )
    return ""


def reason_words(clip: Clip | None, result: SaveResult | None) -> str:
    """Why a clip was not saved, and what to do; "" for one that was.

    clip: as the list has it now, None when it is no longer there. result: None if it was not
        tried, because it was not here.
    """
    if result is not None:
        return _result_words(result)
    if clip is None:
        return QCoreApplication.translate("Receipt", "It was taken off the list.")
    if clip.status.can_retry and clip.problem is not None:
        return problem_words(clip.problem)
    if clip.status is ClipStatus.READY:
        return QCoreApplication.translate(
            "Receipt", "It is here now, but has not been saved yet. Save it."
        )
    if clip.status.is_working:
        return QCoreApplication.translate(
            "Receipt", "It is still on its way. It can be saved once it is here."
        )
    return QCoreApplication.translate(
        "Receipt", "It has not been fetched yet. Get it first, then save it."
    )


def _result_words(result: SaveResult) -> str:
    if result.outcome is SaveOutcome.SAVED:
        return ""
    if result.outcome is SaveOutcome.SKIPPED:
        return QCoreApplication.translate(
            "Receipt", "A file of this name was there already and was kept."
        )
    if result.problem is not None:
        return problem_words(result.problem)
    return QCoreApplication.translate(
        "Receipt", "Saving was stopped before it was this clip's turn."
    )


def told_words(wanted: WantedClip, result: SaveResult | None) -> tuple[str, str]:
    """The verdict on a clip and the reason for it, in a report.

    The verdict is what became of it and what the person made of it: "Saved", "Saved, To redo",
    "Missing". The reason is why it is not there; else the person's note.
    """
    clip = wanted.clip
    outcome = result.outcome if result is not None else SaveOutcome.FAILED
    verdicts = {
        SaveOutcome.SAVED: QCoreApplication.translate("Receipt", "Saved"),
        SaveOutcome.SKIPPED: QCoreApplication.translate("Receipt", "Skipped"),
    }
    missing = QCoreApplication.translate("Receipt", "Missing")
    parts = (verdicts.get(outcome, missing), mark_words(clip.marks.mark))
    return listed(parts), reason_words(clip, result) or clip.marks.note


def extras_words() -> ExtrasWords:
    """The words for what is written beside saved clips."""
    header = (
        QCoreApplication.translate("Receipt", "Number"),
        QCoreApplication.translate("Receipt", "Run id"),
        QCoreApplication.translate("Receipt", "Name"),
        QCoreApplication.translate("Receipt", "File"),
        QCoreApplication.translate("Receipt", "Length"),
        QCoreApplication.translate("Receipt", "Size"),
        QCoreApplication.translate("Receipt", "SHA-256"),
        QCoreApplication.translate("Receipt", "Verdict"),
        QCoreApplication.translate("Receipt", "Reason"),
    )
    return ExtrasWords(
        header,
        report=QCoreApplication.translate("Receipt", "report"),
        gone=QCoreApplication.translate("Receipt", "The saved file is no longer there."),
        told=told_words,
    )
