"""What people read of their lists: by which name they know one, and how much is in it."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

from bulktts_gui.core.plain_text import one_line

if TYPE_CHECKING:
    from bulktts_gui.core.library import Batch

# They turn the direction of what comes after them, also after the name.
_TURNS = re.compile("[\u202a-\u202e\u2066-\u2069]")


def shown_name(name: str) -> str:
    """What a name shows, on one line; "" when that is nothing: spaces, say, or marks alone."""
    shown = one_line(_TURNS.sub("", name))
    return shown if any(unicodedata.category(sign)[0] not in "CZ" for sign in shown) else ""


def list_name(name: str, created: float) -> str:
    """What a list is called: its name, or else the day when it was begun (in seconds)."""
    shown = shown_name(name)
    if shown:
        return shown
    day = QDateTime.fromSecsSinceEpoch(int(created)).date()
    if day.year() == QDate.currentDate().year():
        date = QCoreApplication.translate("Lists", "d MMMM", "a day, such as 27 November")
    else:
        date = QCoreApplication.translate("Lists", "d MMMM yyyy", "such as 27 November 2026")
    words = QCoreApplication.translate("Lists", "List of %1", "%1 is a day")
    return words.replace("%1", QLocale().toString(day, date))


def when_words(time: float) -> str:
    """When something was, in seconds since the epoch: today's by the hour, else the day."""
    then = QDateTime.fromSecsSinceEpoch(int(time))
    short = QLocale.FormatType.ShortFormat
    if then.date() == QDate.currentDate():
        return QLocale().toString(then.time(), short)
    return QLocale().toString(then.date(), short)


def is_worth_showing(batch: Batch, current: int | None) -> bool:
    """False for a list that was begun and left, with nothing in it."""
    return batch.total > 0 or bool(batch.name) or batch.id == current
