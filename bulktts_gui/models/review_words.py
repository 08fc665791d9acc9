"""What the review page says, and what is said of the answers that come back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from bulktts_gui.core.clips import Mark
from bulktts_gui.core.review_answers import AnswerFault, AnswersTrouble
from bulktts_gui.models.wording import filled, listed, mark_words, sentences

if TYPE_CHECKING:
    from bulktts_gui.core.clips import Marks
    from bulktts_gui.core.review import ReviewWords
    from bulktts_gui.core.review_answers import Answers, UnusableAnswer


class _Counts(QObject):
    """Texts that count. A QObject, for lupdate finds forms that count only in `self.tr`."""

    def approved(self, count: int) -> str:
        return self.tr("%n approved", "", count)

    def to_redo(self, count: int) -> str:
        return self.tr("%n to redo", "", count)

    def comments(self, count: int) -> str:
        return self.tr("%n comment(s)", "", count)

    def strangers(self, count: int) -> str:
        return self.tr("%n answer(s) are about clips that are not in this list.", "", count)

    def unusable(self, count: int) -> str:
        return self.tr("%n answer(s) cannot be used.", "", count)

    def more(self, count: int) -> str:
        return self.tr("… and %n more.", "", count)


def page_words(title: str, instructions: str = "", *, right_to_left: bool = False) -> ReviewWords:
    """All words of a page, in the app's language, under the person's own title."""
    from bulktts_gui.core.names import safe_name
    from bulktts_gui.core.review import ReviewWords

    answers = QCoreApplication.translate("Review", "answers %1", "the name of a file")
    return ReviewWords(
        lang=QCoreApplication.translate(
            "Review", "en", "the code of the language that you translate into: de, pt-BR, …"
        ),
        dir="rtl" if right_to_left else "ltr",
        title=title,
        intro=QCoreApplication.translate(
            "Review",
            "Listen to each clip, then approve it or ask for it to be done again. Your answers"
            " stay in this browser until you download them.",
        ),
        instructions=instructions,
        your_name=QCoreApplication.translate("Review", "Your name (optional)"),
        all=QCoreApplication.translate("Review", "All"),
        left=QCoreApplication.translate("Review", "To judge"),
        approved=QCoreApplication.translate("Review", "Approved"),
        to_redo=QCoreApplication.translate("Review", "To redo"),
        approve=QCoreApplication.translate("Review", "Approve"),
        redo=QCoreApplication.translate("Review", "Redo", "verdict: make this clip again"),
        comment=QCoreApplication.translate("Review", "Comment"),
        play=QCoreApplication.translate("Review", "Play"),
        pause=QCoreApplication.translate("Review", "Pause"),
        position=QCoreApplication.translate("Review", "Position"),
        run_id=QCoreApplication.translate("Review", "Run id"),
        heard=QCoreApplication.translate("Review", "Heard"),
        download=QCoreApplication.translate("Review", "Download my answers"),
        downloaded=QCoreApplication.translate(
            "Review",
            "Your answers are in the file {file} in your downloads. Send it back to whoever sent"
            " you this page.",
        ),
        cannot_play=QCoreApplication.translate(
            "Review",
            "This clip cannot be played. If this page came in a zip, unpack all of it first; the"
            " clips must lie in the folder beside the page.",
        ),
        cannot_keep=QCoreApplication.translate(
            "Review",
            "This browser cannot keep your answers: download them before you close the page.",
        ),
        nothing_here=QCoreApplication.translate("Review", "No clips here."),
        show=QCoreApplication.translate("Review", "Show"),
        keyboard=QCoreApplication.translate("Review", "Keyboard shortcuts"),
        keys_on=QCoreApplication.translate("Review", "Use these keys"),
        key_space=QCoreApplication.translate("Review", "Play or pause"),
        space_key=QCoreApplication.translate("Review", "Space", "the key"),
        escape_key=QCoreApplication.translate("Review", "Esc", "the key"),
        key_move=QCoreApplication.translate("Review", "The clip above or below"),
        key_approve=QCoreApplication.translate("Review", "Approve"),
        key_redo=QCoreApplication.translate("Review", "Redo", "verdict: make this clip again"),
        key_comment=QCoreApplication.translate("Review", "Write a comment"),
        key_leave=QCoreApplication.translate("Review", "Leave the comment"),
        key_seek=QCoreApplication.translate("Review", "Two seconds back or on"),
        needs_script=QCoreApplication.translate(
            "Review", "This page needs JavaScript. Please allow it for this page."
        ),
        answers_file=safe_name(filled(answers, title), ".json"),
    )


def whose_words(answers: Answers) -> str:
    """ "Anna's answers", or those of somebody who gave no name."""
    if not answers.reviewer:
        return QCoreApplication.translate("Review", "A reviewer's answers")
    return filled(QCoreApplication.translate("Review", "%1's answers"), answers.reviewer)


def count_words(answers: Answers) -> str:
    """ "96 approved, 12 to redo, 14 comments"; "" when there is none of these."""
    marks = [marks.mark for marks in answers.marks.values()]
    comments = sum(1 for marks in answers.marks.values() if marks.note)
    parts = []
    if approved := marks.count(Mark.KEPT):
        parts.append(_Counts().approved(approved))
    if to_redo := marks.count(Mark.REDO):
        parts.append(_Counts().to_redo(to_redo))
    if comments:
        parts.append(_Counts().comments(comments))
    return listed(parts)


def summary_words(answers: Answers, file: str) -> list[str]:
    """What a file of answers amounts to, in a few sentences."""
    counts = count_words(answers)
    if counts:
        said = [filled(QCoreApplication.translate("Review", "“%1”: %2."), file, counts)]
    else:
        text = QCoreApplication.translate("Review", "“%1” has no verdicts and no comments.")
        said = [filled(text, file)]
    strangers = answers.faults.get(AnswerFault.UNKNOWN_CLIP, 0)
    if strangers and not answers.marks:
        said = [
            filled(
                QCoreApplication.translate(
                    "Review",
                    "No answer in “%1” is about a clip in this list. The page seems to have been"
                    " made from another list.",
                ),
                file,
            )
        ]
    elif strangers:
        said.append(_Counts().strangers(strangers))
    if others := answers.unusable_count - strangers:
        said.append(_Counts().unusable(others))
    return said


def answer_words(called: str, theirs: Marks, mine: Marks) -> str:
    """A clip and what the reviewer says of it: "Welcome: To redo. Too fast"."""
    said = [_verdict_words(theirs.mark), theirs.note]
    if theirs.mark is not Mark.NONE and mine.mark not in (theirs.mark, Mark.NONE):
        yours = QCoreApplication.translate("Review", "Yours: %1")
        said.append(filled(yours, mark_words(mine.mark)))
    text = QCoreApplication.translate("Review", "%1: %2")
    return filled(text, called, sentences(said))


def _verdict_words(mark: Mark) -> str:
    """A verdict as the page calls it."""
    if mark is Mark.KEPT:
        return QCoreApplication.translate("Review", "Approved")
    return QCoreApplication.translate("Review", "To redo") if mark is Mark.REDO else ""


def too_long_words(shown_id: str) -> str:
    """Why a comment was not put behind a note."""
    text = QCoreApplication.translate(
        "Review", "Run id %1: your note and the comment together are too long for one note."
    )
    return filled(text, shown_id)


def unusable_words(answers: Answers) -> list[str]:
    """Each answer that cannot be used, with the reason; of very many the first ones."""
    said = [_unusable_words(unusable) for unusable in answers.unusable]
    more = answers.unusable_count - len(said)
    if more:
        said.append(_Counts().more(more))
    return said


def trouble_words(trouble: AnswersTrouble, file: str) -> str:
    """Why a file gives no answers, and what to do."""
    words = {
        AnswersTrouble.UNREADABLE: QCoreApplication.translate(
            "Review", "“%1” cannot be read. See whether it is still there, and choose it again."
        ),
        AnswersTrouble.TOO_LARGE: QCoreApplication.translate(
            "Review", "“%1” is far too large to be a reviewer's answers. Choose another file."
        ),
        AnswersTrouble.NOT_ANSWERS: QCoreApplication.translate(
            "Review",
            "“%1” does not hold a reviewer's answers. Ask for the file that “Download my answers”"
            " on the review page makes.",
        ),
        AnswersTrouble.TOO_NEW: QCoreApplication.translate(
            "Review", "“%1” was made with a newer version of Bulk TTS. Get that version to read it."
        ),
    }
    return filled(words[trouble], file)


def _unusable_words(unusable: UnusableAnswer) -> str:
    if unusable.shown_id:
        text = QCoreApplication.translate("Review", "Run id %1: %2")
        return filled(text, unusable.shown_id, _fault_words(unusable.fault))
    text = QCoreApplication.translate("Review", "Entry %1: %2")
    return filled(text, QLocale().toString(unusable.place), _fault_words(unusable.fault))


def _fault_words(fault: AnswerFault) -> str:
    return {
        AnswerFault.MALFORMED: QCoreApplication.translate(
            "Review", "this is no answer; the file has been changed since it was downloaded."
        ),
        AnswerFault.UNKNOWN_CLIP: QCoreApplication.translate(
            "Review", "this clip is not in your list."
        ),
        AnswerFault.REPEATED: QCoreApplication.translate(
            "Review", "this clip has an answer already, and the first one counts."
        ),
        AnswerFault.COMMENT_TOO_LONG: QCoreApplication.translate(
            "Review", "the comment is too long for a note."
        ),
    }[fault]
