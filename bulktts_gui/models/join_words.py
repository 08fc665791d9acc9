"""Joining clips into one file, in words."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from bulktts_gui.core.chapters import most_chapters
from bulktts_gui.core.clips import Problem, ProblemKind
from bulktts_gui.core.encoding import suitable_rate
from bulktts_gui.core.formats import AudioFormat
from bulktts_gui.core.joining import mp3_kbps
from bulktts_gui.core.planning import Place
from bulktts_gui.models.wording import filled, problem_words, size_words

if TYPE_CHECKING:
    from bulktts_gui.core.join_plan import Totals
    from bulktts_gui.core.joining import Joined, JoinOptions


class _Counts(QObject):
    """Texts that count. A QObject, for lupdate finds forms that count only in `self.tr`."""

    def totals(self, clips: int) -> str:
        return self.tr("%n clip(s), %1, about %2", "", clips)

    def absent(self, clips: int) -> str:
        return self.tr("%n clip(s) are not here yet and will be missing.", "", clips)

    def room(self, most: int) -> str:
        return self.tr("There is room for %n chapters, so several clips share one.", "", most)

    def textless(self, clips: int) -> str:
        return self.tr("%n clip(s) have no text and so no captions.", "", clips)

    def made_with_chapters(self, chapters: int) -> str:
        return self.tr("One file with %n chapter(s), %1: %2.", "", chapters)

    def made(self, clips: int) -> str:
        return self.tr("One file of %n clip(s), %1: %2.", "", clips)


def duration_words(seconds: float) -> str:
    """A length to read in a sentence: "20 s", "14 min 20 s", "1 h 5 min"."""
    whole, number = max(0, round(seconds)), QLocale().toString
    if whole < 60:
        return filled(QCoreApplication.translate("Join", "%1 s"), number(whole))
    if whole < 3600:
        text = QCoreApplication.translate("Join", "%1 min %2 s")
        return filled(text, number(whole // 60), number(whole % 60))
    # Half a minute does not matter any more, and 60 minutes are an hour.
    minutes = math.floor(whole / 60 + 0.5)
    text = QCoreApplication.translate("Join", "%1 h %2 min")
    return filled(text, number(minutes // 60), number(minutes % 60))


def totals_words(totals: Totals, options: JoinOptions) -> str:
    """ "120 clips, 14 min 20 s, about 13 MB"."""
    text = _Counts().totals(totals.clips)
    length = duration_words(totals.seconds_with(options.pause))
    return filled(text, length, size_words(totals.size_as(options)))


def absent_words(count: int) -> str:
    """That some clips will be missing."""
    return _Counts().absent(count)


def sound_words(fmt: AudioFormat, rate: int) -> str:
    """What its name does not say of a format; `rate` is that of the clips."""
    if fmt is AudioFormat.MP3:
        text = QCoreApplication.translate("Join", "%1 kbit/s all through, good for speech.")
        return filled(text, QLocale().toString(mp3_kbps(suitable_rate(rate, fmt))))
    if fmt is AudioFormat.OGG:
        return QCoreApplication.translate("Join", "Smaller than MP3, but fewer players know it.")
    return ""


def chapter_words(fmt: AudioFormat, clips: int) -> str:
    """Where chapters go when not into the file, and that there is no room for one a clip."""
    parts = []
    if fmt is AudioFormat.WAV:
        parts.append(
            QCoreApplication.translate("Join", "In a CUE file beside it, for WAV holds none.")
        )
    most = most_chapters(fmt)
    if clips > most:
        parts.append(_Counts().room(most))
    return " ".join(parts)


def caption_words(with_text: int, clips: int) -> str:
    """Why there are no captions, or not of all clips; "" when each clip has a text."""
    if not with_text:
        return QCoreApplication.translate(
            "Join",
            "No captions can be made: none of these clips has a text. Add a sheet that holds the"
            " texts to get some.",
        )
    if with_text == clips:
        return ""
    return _Counts().textless(clips - with_text)


def place_words(place: Place) -> tuple[str, str]:
    """What is wrong with a folder, and else what else is to be known of it."""
    if place is Place.FILE:
        fault = QCoreApplication.translate(
            "Join", "There is a file in its place. Choose another folder."
        )
        return fault, ""
    if place is Place.REFUSED:
        fault = QCoreApplication.translate(
            "Join", "You may not write there. Choose another folder."
        )
        return fault, ""
    if place is Place.NEW:
        return "", QCoreApplication.translate("Join", "It is made along with the file.")
    return "", ""


def made_words(made: Joined) -> str:
    """What was made, and what it is called."""
    if made.chapters:
        text = _Counts().made_with_chapters(made.chapters)
    else:
        text = _Counts().made(len(made.spans))
    return filled(text, duration_words(made.seconds), made.files[0].name)


def failure_words(problem: Problem, clip: str) -> str:
    """Why no file was made. `clip` is what the clip is called that it is about, "" for none."""
    sentences = {
        ProblemKind.FILE_GONE: QCoreApplication.translate(
            "Join", "No file was made: the sound of “%1” is no longer there."
        ),
        ProblemKind.DAMAGED: QCoreApplication.translate(
            "Join", "No file was made: the sound of “%1” is damaged."
        ),
        ProblemKind.SAVE_DISK_FULL: QCoreApplication.translate(
            "Join",
            "The disk is full, so no file was made. Make some space there or choose another"
            " folder, then try again.",
        ),
        ProblemKind.SAVE_NOT_WRITABLE: QCoreApplication.translate(
            "Join",
            "No file was made, for the folder cannot be written to. Choose another one, or see"
            " whether a file of this name is open in another program, then try again.",
        ),
        ProblemKind.CANNOT_CONVERT: QCoreApplication.translate(
            "Join", "These clips cannot be made into such a file. Choose another format."
        ),
    }
    if problem.kind not in sentences:
        return problem_words(problem)
    return filled(sentences[problem.kind], clip)
