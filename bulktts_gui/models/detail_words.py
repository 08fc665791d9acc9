"""The details of a clip in words: how it sounds, how it is made, how old its address is."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from bulktts_gui.models.wording import filled, length_words

if TYPE_CHECKING:
    from bulktts_gui.core.clips import AddressTimes
    from bulktts_gui.core.loudness import Loudness

_MINUTE, _HOUR, _DAY = 60, 3600, 86_400
#: In a longer clip, hundredths of a second tell nobody anything.
_WITH_HUNDREDTHS = 60


def exact_length_words(seconds: float) -> str:
    """A length as the list has it, to the hundredth of a second while it is under a minute."""
    if seconds >= _WITH_HUNDREDTHS:
        return length_words(seconds)
    text = QCoreApplication.translate("Details", "%1 s")
    return text.replace("%1", QLocale().toString(seconds, "f", 2))


def sample_rate_words(hertz: int) -> str:
    """A sample rate, such as 22.05 kHz."""
    return filled(
        QCoreApplication.translate("Details", "%1 kHz"), QLocale().toString(hertz / 1000, "g", 6)
    )


def channels_words(channels: int) -> str:
    """A number of channels, and what one calls it."""
    number = QLocale().toString(channels)
    if channels == 1:
        return QCoreApplication.translate("Details", "%1 (mono)").replace("%1", number)
    if channels == 2:
        return QCoreApplication.translate("Details", "%1 (stereo)").replace("%1", number)
    return number


def loudness_words(loudness: Loudness) -> str:
    """How loud a clip is as a whole, or why that is not known."""
    if loudness.lufs is not None:
        return _level(loudness.lufs, QCoreApplication.translate("Details", "%1 LUFS"))
    if loudness.is_too_short:
        return QCoreApplication.translate("Details", "Too short to measure")
    return QCoreApplication.translate("Details", "Silent")


def peak_words(loudness: Loudness) -> str:
    """The loudest moment of a clip; nothing where there is none."""
    if math.isinf(loudness.peak):
        return ""
    return _level(loudness.peak, QCoreApplication.translate("Details", "%1 dBFS"))


def short_checksum(checksum: str) -> str:
    """Enough of a checksum to compare two by eye."""
    return f"{checksum[:4]}…{checksum[-4:]}" if len(checksum) > 9 else checksum


def address_words(times: AddressTimes | None, now: float) -> str:
    """How old a clip's address is and how long it is still good; `now` as its times count."""
    if times is None:
        return QCoreApplication.translate("Details", "Not known")
    given = _given_words(now - times.given)
    if times.ends is None:
        return given
    both = QCoreApplication.translate("Details", "%1; %2")
    return filled(both, given, _left_words(times.ends - now))


def _given_words(seconds: float) -> str:
    """How long ago; a clock that was put back makes no time less than none."""
    if seconds < _MINUTE:
        return QCoreApplication.translate("Details", "Given a moment ago")
    if seconds < _HOUR:
        return QCoreApplication.translate(
            "Details", "Given %n minute(s) ago", "", int(seconds // _MINUTE)
        )
    if seconds < _DAY:
        return QCoreApplication.translate(
            "Details", "Given %n hour(s) ago", "", int(seconds // _HOUR)
        )
    return QCoreApplication.translate("Details", "Given %n day(s) ago", "", int(seconds // _DAY))


def _left_words(seconds: float) -> str:
    if seconds <= 0:
        return QCoreApplication.translate("Details", "no longer good")
    if seconds < _MINUTE:
        return QCoreApplication.translate("Details", "good for less than a minute")
    if seconds < _HOUR:
        return QCoreApplication.translate(
            "Details", "good for another %n minute(s)", "", int(seconds // _MINUTE)
        )
    if seconds < _DAY:
        return QCoreApplication.translate(
            "Details", "good for another %n hour(s)", "", int(seconds // _HOUR)
        )
    return QCoreApplication.translate(
        "Details", "good for another %n day(s)", "", int(seconds // _DAY)
    )


def _level(decibels: float, text: str) -> str:
    """With a minus sign, which a hyphen is too short for."""
    shown = QLocale().toString(decibels, "f", 1)
    if shown.strip("-0.,") == "":
        shown = QLocale().toString(0.0, "f", 1)  # not a minus nought
    return text.replace("%1", shown.replace("-", "−"))
