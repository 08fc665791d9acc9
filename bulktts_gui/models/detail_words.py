"""The details of a clip in words: how it sounds, how it is made, how old its address is."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QObject

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


class AddressWords(QObject):
    """The age of an address. A QObject, for lupdate finds forms that count only in `self.tr`."""

    def say(self, times: AddressTimes | None, now: float) -> str:
        """How old it is and how long it is still good; `now` as its times count."""
        if times is None:
            return self.tr("Not known")
        given = self._given(now - times.given)
        if times.ends is None:
            return given
        return filled(self.tr("%1; %2"), given, self._left(times.ends - now))

    def _given(self, seconds: float) -> str:
        """How long ago; a clock that was put back makes no time less than none."""
        if seconds < _MINUTE:
            return self.tr("Given a moment ago")
        minutes, hours, days = _whole(seconds)
        if not hours:
            return self.tr("Given %n minute(s) ago", "", minutes)
        if not days:
            return self.tr("Given %n hour(s) ago", "", hours)
        return self.tr("Given %n day(s) ago", "", days)

    def _left(self, seconds: float) -> str:
        if seconds <= 0:
            return self.tr("no longer good")
        if seconds < _MINUTE:
            return self.tr("good for less than a minute")
        minutes, hours, days = _whole(seconds)
        if not hours:
            return self.tr("good for another %n minute(s)", "", minutes)
        if not days:
            return self.tr("good for another %n hour(s)", "", hours)
        return self.tr("good for another %n day(s)", "", days)


def _whole(seconds: float) -> tuple[int, int, int]:
    """Whole minutes, hours and days: each the whole time in that unit."""
    return int(seconds // _MINUTE), int(seconds // _HOUR), int(seconds // _DAY)


def _level(decibels: float, text: str) -> str:
    return text.replace("%1", signed_words(decibels, 1))


def signed_words(number: float, places: int) -> str:
    """A number with a minus sign, which a hyphen is too short for; never a minus nought."""
    shown = QLocale().toString(round(number, places) + 0.0, "f", places)
    # In Arabic an unseen mark comes before it. Many fonts lack it, and a line with another font for
    # it is higher than the others.
    return shown.replace("\u061c", "").replace("-", "−")
