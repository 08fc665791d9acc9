"""The words for states and problems: what happened, why, what to do next.

Everything that the core says in codes is put into sentences here, and only here, so that rows,
messages, the player and the headless run all say the same.
"""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from bulktts_gui.core.clips import ClipStatus, Mark, Marks, Problem, ProblemKind

if TYPE_CHECKING:
    from collections.abc import Iterable
from bulktts_gui.core.proxies import ProxyFault


def filled(text: str, *values: str) -> str:
    """`text` with the values for its %1, %2 … (a value that holds such a sign stays as it is)."""
    return re.sub("%([1-9])", lambda found: values[int(found[1]) - 1], text)


def listed(parts: Iterable[str]) -> str:
    """Short facts beside each other, such as "137 found, 4 repeated"; "" for none."""
    between = QCoreApplication.translate("Wording", ", ", "between the parts of a list")
    return between.join(filter(None, parts))


def sentences(parts: Iterable[str], *, whole: bool = False) -> str:
    """Short sentences after each other, such as "To redo. Note: too fast".

    The last has no full stop, as in a row, unless they are `whole`: then it is as it was.
    """
    between = QCoreApplication.translate("Wording", ". ", "between short sentences")
    *first, last = [each for each in parts if each] or [""]
    said = [each.removesuffix(between.strip()) for each in first]
    return between.join([*said, last if whole else last.removesuffix(between.strip())])


#: The service was not reached at all, as far as anybody can tell.
_NO_NETWORK = frozenset(
    {
        ProblemKind.NO_CONNECTION,
        ProblemKind.NAME_NOT_FOUND,
        ProblemKind.TIMED_OUT,
    }
)


#: The proxy was not reached, so nothing behind it was.
_NO_PROXY = frozenset({ProblemKind.PROXY_NOT_FOUND, ProblemKind.PROXY_SILENT})


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
    return sentences(parts)


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


def way_words(problem: Problem) -> str:
    """A sentence or two about a single question to the network, which has no clip to try again."""
    words = {
        ProblemKind.NO_CONNECTION: QCoreApplication.translate(
            "Wording", "There is no connection. Check that you are online, then try again."
        ),
        ProblemKind.NAME_NOT_FOUND: QCoreApplication.translate(
            "Wording",
            "The address could not be found on the network. Check that you are online, then try"
            " again. In a company's network a proxy may be needed.",
        ),
        ProblemKind.TIMED_OUT: QCoreApplication.translate(
            "Wording",
            "No answer came in time. The connection may be slow, or a proxy may be needed; try"
            " again.",
        ),
        ProblemKind.SIGN_IN_PAGE: QCoreApplication.translate(
            "Wording",
            "Something else answered, perhaps the sign-in page of a network. Open a page in your"
            " browser, sign in there, then try again.",
        ),
        ProblemKind.BAD_ANSWER: QCoreApplication.translate(
            "Wording", "The answer could not be understood. Try again later."
        ),
        ProblemKind.PROXY_ADDRESS: QCoreApplication.translate(
            "Wording", "The proxy's address cannot be used. Put it right, then try again."
        ),
    }
    words[ProblemKind.INCOMPLETE] = words[ProblemKind.NO_CONNECTION]
    words[ProblemKind.UNSAFE_ADDRESS] = words[ProblemKind.BAD_ANSWER]
    return words.get(problem.kind) or problem_words(problem)


def waiting_words(problem: Problem) -> str:
    """What the whole fetch is waiting for; `seconds` of the problem counts down."""
    seconds = QLocale().toString(max(1, math.ceil(problem.seconds)))
    if problem.kind is ProblemKind.RATE_LIMITED:
        text = QCoreApplication.translate("Wording", "The service asks us to wait %1 s")
    elif problem.kind in _NO_NETWORK:
        text = QCoreApplication.translate("Wording", "No connection; trying again in %1 s")
    elif problem.kind in _NO_PROXY:
        text = QCoreApplication.translate(
            "Wording", "Your network's proxy does not answer; trying again in %1 s"
        )
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
    minutes, rest = divmod(rest, 60)
    text = f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
    first, wanted = ord("0"), ord(QLocale().zeroDigit())
    if wanted == first:
        return text
    return "".join(each if each == ":" else chr(ord(each) - first + wanted) for each in text)


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
            "Your network's proxy did not let this through. Check the proxy in the settings of"
            " Bulk TTS, or in those of this computer.",
        ),
        ProblemKind.PROXY_SIGN_IN: QCoreApplication.translate(
            "Wording",
            "Your network's proxy wants a name and a password. Add both to the proxy's address in"
            " the settings of Bulk TTS, or ask whoever looks after your network; then go on."
            " Nothing is lost.",
        ),
        ProblemKind.PROXY_LOGIN: QCoreApplication.translate(
            "Wording",
            "Your network's proxy does not accept this name and password. Check both, or ask"
            " whoever looks after your network.",
        ),
        ProblemKind.PROXY_ADDRESS: QCoreApplication.translate(
            "Wording",
            "The address of your own proxy cannot be used. Put it right in the settings of Bulk"
            " TTS, such as proxy.example:8080, then go on. Nothing is lost.",
        ),
        ProblemKind.PROXY_NOT_FOUND: QCoreApplication.translate(
            "Wording",
            "Your network's proxy could not be found. Check its name in the settings, and that you"
            " are in the network that it belongs to.",
        ),
        ProblemKind.PROXY_SILENT: QCoreApplication.translate(
            "Wording",
            "Your network's proxy does not answer. Check its address and the number behind the"
            " colon in the settings, and that you are in the network that it belongs to.",
        ),
        ProblemKind.KEYCHAIN_MISSING: QCoreApplication.translate(
            "Wording",
            "This computer has no keychain that Bulk TTS can use. Keep the key in the app's own"
            " folder instead; only you can read it there.",
        ),
        ProblemKind.KEYCHAIN_LOCKED: QCoreApplication.translate(
            "Wording",
            "The keychain of this computer is locked, so the key could not be reached. Unlock it"
            " and try again. Nothing is lost.",
        ),
        ProblemKind.KEYCHAIN_REFUSED: QCoreApplication.translate(
            "Wording",
            "The keychain of this computer did not do what it was asked to. Allow Bulk TTS to use"
            " it, or keep the key elsewhere. Nothing is lost.",
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


def proxy_fault_words(fault: ProxyFault) -> str:
    """Why what was typed cannot be a proxy's address, and what one looks like."""
    words = {
        ProxyFault.EMPTY: QCoreApplication.translate(
            "Wording", "Enter the proxy's address, such as proxy.example:8080."
        ),
        ProxyFault.SOCKS: QCoreApplication.translate(
            "Wording",
            "SOCKS proxies are not supported. Ask whoever looks after your network for an HTTP"
            " proxy.",
        ),
        ProxyFault.NOT_HTTP: QCoreApplication.translate(
            "Wording", "A proxy's address begins with http:// or with its name at once."
        ),
        ProxyFault.SCRIPT: QCoreApplication.translate(
            "Wording",
            "This is the address of a page or of a script that sets up browsers. Needed is the"
            " proxy's own, such as proxy.example:8080.",
        ),
        ProxyFault.NO_PORT: QCoreApplication.translate(
            "Wording", "The number behind the name is missing, such as :8080 in proxy.example:8080."
        ),
        ProxyFault.BAD_PORT: QCoreApplication.translate(
            "Wording", "The number behind the colon must be from 1 to 65535."
        ),
        ProxyFault.NO_ADDRESS: QCoreApplication.translate(
            "Wording",
            "This cannot be a proxy's address. One looks like proxy.example:8080, or, with a name"
            " and a password, name:password@proxy.example:8080.",
        ),
    }
    return words[fault]
