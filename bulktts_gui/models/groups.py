"""What the list of clips is divided into: its columns, and the groups that a filter shows."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from bulktts_gui.core.clips import ClipStatus, Mark
from bulktts_gui.models.wording import length_words, status_words

if TYPE_CHECKING:
    from bulktts_gui.models.clip_store import Look


class Column(enum.IntEnum):
    """The columns of the table, from left to right."""

    NUMBER = 0
    RUN_ID = 1
    NAME = 2
    SOUND = 3
    LENGTH = 4
    STATUS = 5
    PLAY = 6
    SAVE = 7


class Group(enum.Enum):
    """What a filter chip shows."""

    ALL = "all"
    READY = "ready"
    WORKING = "working"
    TO_FETCH = "to-fetch"
    FAILED = "failed"
    #: Ready, and never listened to.
    UNHEARD = "unheard"
    #: Something may be wrong with the sound, and nobody has judged it yet.
    LISTEN = "listen"
    KEPT = "kept"
    REDO = "redo"


GROUP_OF = {
    ClipStatus.QUEUED: Group.TO_FETCH,
    ClipStatus.ASKING: Group.WORKING,
    ClipStatus.WAITING: Group.WORKING,
    ClipStatus.DOWNLOADING: Group.WORKING,
    ClipStatus.READY: Group.READY,
    ClipStatus.FAILED: Group.FAILED,
    ClipStatus.MISSING: Group.FAILED,
}

#: The groups that go by a person's verdict; a clip is in one of these beside that of its status.
MARK_OF = {Group.KEPT: Mark.KEPT, Group.REDO: Mark.REDO}


def title_words(column: Column) -> str:
    """What stands above a column; nothing above buttons."""
    return {
        Column.NUMBER: "#",
        Column.RUN_ID: QCoreApplication.translate("ClipTableModel", "Run id"),
        Column.NAME: QCoreApplication.translate("ClipTableModel", "Name"),
        Column.SOUND: QCoreApplication.translate("ClipTableModel", "Sound"),
        Column.LENGTH: QCoreApplication.translate("ClipTableModel", "Length"),
        Column.STATUS: QCoreApplication.translate("ClipTableModel", "Status"),
    }.get(column, "")


def spoken_title_words(column: Column) -> str:
    """What a screen reader calls a column."""
    return {
        Column.PLAY: QCoreApplication.translate("ClipTableModel", "Play"),
        Column.SAVE: QCoreApplication.translate("ClipTableModel", "Save"),
    }.get(column, title_words(column))


def searched_words(search: str) -> list[tuple[str, tuple[ClipStatus, ...]]]:
    """Each word that is searched for, with the statuses whose words hold it.

    Tuples, for they are searched by identity; a set asks each status for its hash in Python.
    """
    said = {status: status_words(status).casefold() for status in ClipStatus}
    return [
        (word, tuple(status for status, words in said.items() if word in words))
        for word in search.split()
    ]


def cell_words(look: Look, column: int) -> str:
    """What a cell says; nothing in pictures and buttons."""
    if column == Column.NAME:
        return look.called
    if column == Column.RUN_ID:
        return look.shown_id
    if column == Column.STATUS:
        return status_words(look.status)
    if column == Column.NUMBER:
        return QLocale().toString(look.item + 1)
    if column == Column.LENGTH and look.audio is not None:
        return length_words(look.audio.seconds)
    return ""
