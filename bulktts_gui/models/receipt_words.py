"""What became of saved clips, in words: for the message, the list of what is missing, the report.

Some are asked for in the thread that saves; Qt lets every thread translate.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from bulktts_gui.core.clips import ClipStatus, ProblemKind
from bulktts_gui.core.extras import ExtrasWords
from bulktts_gui.core.saving import SaveOutcome
from bulktts_gui.models.wording import filled, mark_words, problem_words

if TYPE_CHECKING:
    from bulktts_gui.core.clips import Clip
    from bulktts_gui.core.extras import ExtrasDone, WantedClip
    from bulktts_gui.core.saving import SaveResult
    from bulktts_gui.core.tally import Tally


def saved_words(tally: Tally) -> str:
    """ "118 of 120 saved", or "1 clip saved" when that is all that was wanted."""
    saved, wanted = len(tally.saved), len(tally.wanted)
    if not tally.missing and not tally.skipped:
        return QCoreApplication.translate("Receipt", "%n clip(s) saved", "", saved)
    text = QCoreApplication.translate("Receipt", "%1 of %n saved", "", wanted)
    return text.replace("%1", QLocale().toString(saved))


def missing_words(tally: Tally) -> str:
    """ "2 are missing." """
    return QCoreApplication.translate("Receipt", "%n are missing.", "", len(tally.missing))


def skipped_words(tally: Tally) -> str:
    """ "3 skipped: there were files of their names." """
    return QCoreApplication.translate(
        "Receipt", "%n skipped: files of their names were there and were kept.", "",
        len(tally.skipped),
    )  # fmt: skip


def stop_words(tally: Tally) -> str:
    """Why saving ended before its end, and what to do; "" when it did not."""
    if not tally.was_stopped:
        return ""
    problem = tally.report.stopped_by
    if problem is None:
        return QCoreApplication.translate("Receipt", "Saving was stopped. Continue saves the rest.")
    if problem.kind is ProblemKind.SAVE_DISK_FULL:
        return QCoreApplication.translate(
            "Receipt", "The disk is full. Make some space there, then choose Continue."
        )
    if problem.kind is ProblemKind.SAVE_NOT_WRITABLE:
        return QCoreApplication.translate(
            "Receipt",
            "The folder cannot be written to. See whether the disk is still connected and lets you"
            " write there, then choose Continue.",
        )
    return problem_words(problem)


def outcome_words(tally: Tally, reason: str = "") -> str:
    """What the message over the list says after a saving.

    `reason` is why the first missing clip is missing. It is said when nothing else is to be told.
    """
    where = str(tally.report.folder)
    if not tally.missing and not tally.skipped:
        saved = QCoreApplication.translate(
            "Receipt", "%n clip(s) saved to %1.", "", len(tally.saved)
        )
        return saved.replace("%1", where)
    if len(tally.wanted) == 1 and tally.missing:
        not_saved = QCoreApplication.translate("Receipt", "The clip was not saved.")
        return f"{not_saved} {stop_words(tally) or reason}".strip()
    parts = [saved_words(tally) + "."]
    if tally.missing:
        parts.append(missing_words(tally))
    if tally.skipped:
        parts.append(skipped_words(tally))
    parts.append(stop_words(tally))
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
    return ", ".join(filter(None, parts)), reason_words(clip, result) or clip.marks.note


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
