"""The words for states and problems: what happened, why, what to do next.

Everything that the core says in codes is put into sentences here, and only here, so that rows,
messages, the player and the headless run all say the same.
"""

from __future__ import annotations

import math
import re

from PySide6.QtCore import QCoreApplication, QLocale

from bulktts_gui.core.clips import ClipStatus, Mark, Marks, Problem, ProblemKind


def filled(text: str, *values: str) -> str:
    """`text` with the values for its %1, %2 … (a value that holds such a sign stays as it is)."""
    return re.sub("%([1-9])", lambda found: values[int(found[1]) - 1], text)


#: The service was not reached at all, as far as anybody can tell.
_NO_NETWORK = frozenset(
    {
        ProblemKind.NO_CONNECTION,
        ProblemKind.NAME_NOT_FOUND,
        ProblemKind.TIMED_OUT,
    }
)


#: What the service itself says of these helps the person or whoever supports them.
_WITH_ITS_WORDS = frozenset({ProblemKind.REQUEST_REFUSED, ProblemKind.TASK_FAILED})


def status_words(status: ClipStatus) -> str:
    """One or two words for a status."""
    words = {
        ClipStatus.QUEUED: QCoreApplication.translate("Wording", "Not fetched yet"),
        ClipStatus.ASKING: QCoreApplication.translate("Wording", "Asking"),
        ClipStatus.WAITING: QCoreApplication.translate("Wording", "Still being made"),
        ClipStatus.DOWNLOADING: QCoreApplication.translate("Wording", "Downloading"),
        ClipStatus.READY: QCoreApplication.translate("Wording", "Ready"),
        ClipStatus.FAILED: QCoreApplication.translate("Wording", "Failed"),
        ClipStatus.MISSING: QCoreApplication.translate("Wording", "Not found"),
    }
    return words[status]


def mark_words(mark: Mark) -> str:
    """One or two words for a verdict, none for none."""
    words = {
        Mark.NONE: "",
        Mark.KEPT: QCoreApplication.translate("Wording", "Kept"),
        Mark.REDO: QCoreApplication.translate("Wording", "To redo"),
    }
    return words[mark]


def marks_words(marks: Marks) -> str:
    """What a person made of a clip, such as “To redo. Note: too fast”."""
    parts = [mark_words(marks.mark)]
    if marks.heard and marks.mark is Mark.NONE:
        parts.append(QCoreApplication.translate("Wording", "Heard"))
    if marks.note:
        parts.append(QCoreApplication.translate("Wording", "Note: %1").replace("%1", marks.note))
    return ". ".join(filter(None, parts))


def problem_words(problem: Problem) -> str:
    """A sentence or two for a problem."""
    sentence = _sentence(problem.kind)
    if problem.kind is ProblemKind.NOT_WRITABLE and problem.detail:
        named = QCoreApplication.translate("Wording", "The folder is %1.")
        return sentence + " " + named.replace("%1", problem.detail)
    if problem.kind is ProblemKind.SERVICE_MESSAGE:
        return sentence.replace("%1", problem.detail)
    if problem.kind in _WITH_ITS_WORDS and problem.detail:
        said = QCoreApplication.translate("Wording", "It said: “%1”")
        return sentence + " " + said.replace("%1", problem.detail)
    return sentence


def waiting_words(problem: Problem) -> str:
    """What the whole fetch is waiting for; `seconds` of the problem counts down."""
    seconds = QLocale().toString(max(1, math.ceil(problem.seconds)))
    if problem.kind is ProblemKind.RATE_LIMITED:
        text = QCoreApplication.translate("Wording", "The service asks us to wait %1 s")
    elif problem.kind in _NO_NETWORK:
        text = QCoreApplication.translate("Wording", "No connection; trying again in %1 s")
    elif problem.kind is ProblemKind.PROXY:
        text = QCoreApplication.translate(
            "Wording", "Your network's proxy does not let us through; trying again in %1 s"
        )
    else:
        text = QCoreApplication.translate(
            "Wording", "The service is having trouble; trying again in %1 s"
        )
    return text.replace("%1", seconds)


def still_making_words() -> str:
    """What a clip waits for whose speech is not finished."""
    return QCoreApplication.translate(
        "Wording", "The service is still making this clip. It is asked for again in a moment."
    )


def length_words(seconds: float) -> str:
    """A length as minutes and seconds, with hours when there are any: 0:07, 12:30, 1:02:03."""
    whole = round(seconds)
    hours, rest = divmod(whole, 3600)
    if hours:
        return f"{hours}:{rest // 60:02}:{rest % 60:02}"
    return f"{rest // 60}:{rest % 60:02}"


def time_left_words(seconds: float) -> str:
    """About how long a fetch will still take."""
    if seconds < 90:
        text = QCoreApplication.translate("Wording", "about %1 s left")
        return text.replace("%1", QLocale().toString(max(1, round(seconds))))
    text = QCoreApplication.translate("Wording", "about %1 min left")
    return text.replace("%1", QLocale().toString(round(seconds / 60)))


def size_words(size: int) -> str:
    """A number of bytes in the person's own format."""
    return QLocale().formattedDataSize(
        size, 1 if size >= 1_000_000 else 0, QLocale.DataSizeFormat.DataSizeTraditionalFormat
    )


def _sentence(kind: ProblemKind) -> str:
    sentences = {
        ProblemKind.NO_KEY: QCoreApplication.translate(
            "Wording", "There is no API key yet. Enter your key first, then fetch again."
        ),
        ProblemKind.KEY_REFUSED: QCoreApplication.translate(
            "Wording",
            "The service does not accept this API key. Copy the key again from CAMB.AI Studio,"
            " save it here, and go on where you stopped.",
        ),
        ProblemKind.KEY_FORBIDDEN: QCoreApplication.translate(
            "Wording",
            "This API key is not allowed to fetch clips. Ask whoever gave you the key, or use"
            " another one.",
        ),
        ProblemKind.RATE_LIMITED: QCoreApplication.translate(
            "Wording",
            "The service was asked too often and would not answer. Wait a few minutes, then choose"
            " Retry failed.",
        ),
        ProblemKind.SERVICE_ERROR: QCoreApplication.translate(
            "Wording",
            "The service had a fault of its own for this clip. Try again later with Retry failed.",
        ),
        ProblemKind.BAD_ANSWER: QCoreApplication.translate(
            "Wording",
            "The service answered with something this app cannot read. Try again later with Retry"
            " failed.",
        ),
        ProblemKind.REQUEST_REFUSED: QCoreApplication.translate(
            "Wording", "The service refused to give this clip."
        ),
        ProblemKind.UNKNOWN_RUN: QCoreApplication.translate(
            "Wording",
            "The service has no speech with this run id for your key. Check the number, and that it"
            " was ordered with the same account.",
        ),
        ProblemKind.LEFT_OUT: QCoreApplication.translate(
            "Wording",
            "The service knows of no audio for this run id. Check the number; if it is right, the"
            " speech may have been deleted.",
        ),
        ProblemKind.STILL_MAKING: QCoreApplication.translate(
            "Wording",
            "The service is still making this clip. Try again in a few minutes with Retry failed.",
        ),
        ProblemKind.SERVICE_MESSAGE: QCoreApplication.translate(
            "Wording", "The service gave no audio for this clip. It said: “%1”"
        ),
        ProblemKind.UNKNOWN_TASK: QCoreApplication.translate(
            "Wording",
            "The service knows of no speech with this task id for your key. Check the id, and that"
            " it was ordered with the same account.",
        ),
        ProblemKind.TASK_FAILED: QCoreApplication.translate(
            "Wording", "The service could not make this speech. Order it again in CAMB.AI."
        ),
        ProblemKind.TASK_TIMED_OUT: QCoreApplication.translate(
            "Wording", "Making this speech took the service too long. Order it again in CAMB.AI."
        ),
        ProblemKind.TASK_UNPAID: QCoreApplication.translate(
            "Wording",
            "This speech was not made because the account had no credit left. Add credit in"
            " CAMB.AI and order it again.",
        ),
        ProblemKind.NO_CONNECTION: QCoreApplication.translate(
            "Wording",
            "There was no connection. Check that you are online, then choose Retry failed.",
        ),
        ProblemKind.NAME_NOT_FOUND: QCoreApplication.translate(
            "Wording",
            "The service could not be found on the network. Check that you are online, then choose"
            " Retry failed.",
        ),
        ProblemKind.TIMED_OUT: QCoreApplication.translate(
            "Wording",
            "No answer came in time. The connection may be slow; try again with Retry failed.",
        ),
        ProblemKind.NOT_SECURE: QCoreApplication.translate(
            "Wording",
            "The connection could not be made safely, so nothing was sent. A company network or a"
            " wrong clock on this computer can cause this.",
        ),
        ProblemKind.PROXY: QCoreApplication.translate(
            "Wording",
            "Your network's proxy did not let this through. Check the proxy settings of this"
            " computer.",
        ),
        ProblemKind.PROXY_SIGN_IN: QCoreApplication.translate(
            "Wording",
            "Your network's proxy wants a name and a password. Add both to the proxy's address in"
            " the settings of this computer, or ask whoever looks after your network; then start"
            " Bulk TTS again and go on. Nothing is lost.",
        ),
        ProblemKind.UNSAFE_ADDRESS: QCoreApplication.translate(
            "Wording",
            "The clip's address looks unsafe, so it was not opened. Tell CAMB.AI's support about"
            " this run id.",
        ),
        ProblemKind.ADDRESS_EXPIRED: QCoreApplication.translate(
            "Wording",
            "The clip's address no longer works, and new ones did not either. Try again later with"
            " Retry failed.",
        ),
        ProblemKind.FILE_ERROR: QCoreApplication.translate(
            "Wording",
            "The place where the clip is kept did not give it out. Try again later with Retry"
            " failed.",
        ),
        ProblemKind.INCOMPLETE: QCoreApplication.translate(
            "Wording", "The clip broke off while it was coming in. Try again with Retry failed."
        ),
        ProblemKind.EMPTY: QCoreApplication.translate(
            "Wording", "The clip that came was empty. Try again with Retry failed."
        ),
        ProblemKind.SIGN_IN_PAGE: QCoreApplication.translate(
            "Wording",
            "A web page came instead of the clip: your network seems to want you to sign in. Open a"
            " web browser, sign in, then choose Retry failed.",
        ),
        ProblemKind.NOT_AUDIO: QCoreApplication.translate(
            "Wording", "What came was not audio. Try again later with Retry failed."
        ),
        ProblemKind.UNKNOWN_FORMAT: QCoreApplication.translate(
            "Wording",
            "The clip came in a kind of sound file that Bulk TTS cannot use. Tell CAMB.AI's support"
            " about this run id.",
        ),
        ProblemKind.DAMAGED: QCoreApplication.translate(
            "Wording", "The clip that came was damaged. Try again with Retry failed."
        ),
        ProblemKind.TOO_LARGE: QCoreApplication.translate(
            "Wording",
            "What came was far too large for a clip, so it was not kept. Tell CAMB.AI's support"
            " about this run id.",
        ),
        ProblemKind.DISK_FULL: QCoreApplication.translate(
            "Wording",
            "The disk is full where Bulk TTS keeps its list and clips. Make some space there, then"
            " go on.",
        ),
        ProblemKind.NOT_WRITABLE: QCoreApplication.translate(
            "Wording",
            "A folder of Bulk TTS's own cannot be written to. Allow writing there, or see whether"
            " the disk is locked, then go on.",
        ),
        ProblemKind.SAVE_DISK_FULL: QCoreApplication.translate(
            "Wording",
            "The disk is full where the clips are saved. Make some space there or choose another"
            " folder, then save again.",
        ),
        ProblemKind.SAVE_NOT_WRITABLE: QCoreApplication.translate(
            "Wording",
            "The folder cannot be written to. Choose another folder, or allow writing there, then"
            " save again.",
        ),
        ProblemKind.FILE_GONE: QCoreApplication.translate(
            "Wording", "The clip's file is no longer there. Fetch it again."
        ),
        ProblemKind.CANNOT_CONVERT: QCoreApplication.translate(
            "Wording",
            "This clip cannot be made into that format. Save it as it came, as FLAC, instead.",
        ),
        ProblemKind.INTERNAL: QCoreApplication.translate(
            "Wording", "Something went wrong inside Bulk TTS. Nothing is lost; please try again."
        ),
    }
    return sentences[kind]
