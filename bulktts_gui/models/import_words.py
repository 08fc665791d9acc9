"""What an import found and what it could not use, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from bulktts_gui.core.findings import ColumnRole, FileTrouble, Found, ImportTrouble, Rejected
from bulktts_gui.core.sheet_changes import Changed
from bulktts_gui.models.wording import filled, listed

if TYPE_CHECKING:
    from bulktts_gui.core.run_ids import RejectReason


class _Counts(QObject):
    """Texts that count. A QObject, for lupdate finds forms that count only in `self.tr`."""

    def found(self, count: int) -> str:
        return self.tr("%n found", "", count)

    def by_task(self, count: int) -> str:
        return self.tr("%n by task id", "", count)

    def repeated(self, count: int) -> str:
        return self.tr("%n repeated", "", count)

    def already(self, count: int) -> str:
        return self.tr("%n already in the list", "", count)

    def not_usable(self, count: int) -> str:
        return self.tr("%n not usable", "", count)

    def changed(self, count: int) -> str:
        return self.tr("%n clip(s) have another name or text now", "", count)


def summary_words(found: Found, already: int = 0, changed: int = 0) -> str:
    """ "137 found, 4 repeated, 2 not usable".

    `already` are in the list as it is, of which `changed` have another name or text now.
    """
    counts = _Counts()
    parts = [counts.found(len(found.clips))]
    if found.tasks:
        parts.append(counts.by_task(found.tasks))
    if found.repeated:
        parts.append(counts.repeated(found.repeated))
    if already:
        parts.append(counts.already(already))
    if found.rejected:
        parts.append(counts.not_usable(len(found.rejected)))
    if changed:
        parts.append(counts.changed(changed))
    return listed(parts)


def role_words(role: ColumnRole) -> str:
    """What a column is used for."""
    words = {
        ColumnRole.ID: QCoreApplication.translate("Import", "Run id"),
        ColumnRole.NAME: QCoreApplication.translate("Import", "Name"),
        ColumnRole.TEXT: QCoreApplication.translate("Import", "Text"),
        ColumnRole.LANGUAGE: QCoreApplication.translate("Import", "Language"),
        ColumnRole.OTHER: QCoreApplication.translate("Import", "For file names"),
        ColumnRole.UNUSED: QCoreApplication.translate("Import", "Leave out"),
    }
    return words[role]


def column_words(heading: str, role: ColumnRole) -> str:
    """What a column is used for, in a sentence to be read aloud."""
    text = QCoreApplication.translate("Import", "Column %1 is used as: %2")
    return filled(text, heading, role_words(role))


def change_words(what: Changed) -> str:
    """What of a clip is otherwise now."""
    if what is Changed.NAME:
        return QCoreApplication.translate("Import", "Name")
    return QCoreApplication.translate("Import", "Text")


def rejected_words(rejected: Rejected) -> str:
    """Where an unusable entry stands, what it says, and why it is no run id."""
    place = _place_words(rejected)
    reason = reason_words(rejected.reason)
    if not place:
        return filled(QCoreApplication.translate("Import", "“%1” — %2"), rejected.text, reason)
    text = QCoreApplication.translate("Import", "%1: “%2” — %3", "a place, what it says, and why")
    return filled(text, place, rejected.text, reason)


def reason_words(reason: RejectReason) -> str:
    """Why an entry is no run id, and what to do where something can be done."""
    from bulktts_gui.core.run_ids import RejectReason

    words = {
        RejectReason.DAMAGED_BY_SPREADSHEET: QCoreApplication.translate(
            "Import",
            "the spreadsheet has rounded this number, so its last digits are lost. Format the"
            " column as text and enter the id again.",
        ),
        RejectReason.ZERO: QCoreApplication.translate("Import", "no run has the number 0."),
        RejectReason.NEGATIVE: QCoreApplication.translate(
            "Import", "run ids are never below zero."
        ),
        RejectReason.DECIMAL: QCoreApplication.translate("Import", "run ids are whole numbers."),
        RejectReason.TOO_LONG: QCoreApplication.translate(
            "Import", "this number is too long to be a run id."
        ),
        RejectReason.LETTERS: QCoreApplication.translate("Import", "run ids are digits only."),
        RejectReason.NO_TASK_ID: QCoreApplication.translate(
            "Import",
            "this does not look like a task id. Copy it again from where the speech was ordered.",
        ),
        RejectReason.EMPTY_CELL: QCoreApplication.translate(
            "Import", "there is no run id in this row. Fill it in, or leave the row out."
        ),
        RejectReason.DATE_OR_TIME: QCoreApplication.translate(
            "Import",
            "the spreadsheet has made a date or a time of this. Format the column as text and enter"
            " the id again.",
        ),
        RejectReason.UNCLEAR: QCoreApplication.translate(
            "Import",
            "this may be one number or several. Write each run id whole, without commas or points,"
            " and apart from the next.",
        ),
    }
    return words[reason]


def trouble_words(trouble: FileTrouble) -> str:
    """Why a whole file or line gave nothing, and what to do."""
    words = {
        ImportTrouble.EMPTY: QCoreApplication.translate("Import", "%1 is empty."),
        ImportTrouble.BINARY: QCoreApplication.translate(
            "Import",
            "%1 is not a text or a sheet. Choose a text, CSV, Excel, ODS or JSON file.",
        ),
        ImportTrouble.TOO_BIG: QCoreApplication.translate(
            "Import",
            "%1 is larger than 50 MB, which is more than a list of run ids can be. Choose the"
            " file with the ids, or split it.",
        ),
        ImportTrouble.PASSWORD: QCoreApplication.translate(
            "Import", "%1 is protected by a password. Save a copy without one and choose that."
        ),
        ImportTrouble.UNREADABLE: QCoreApplication.translate(
            "Import", "%1 could not be read. Check the disk it is on, or copy it here first."
        ),
        ImportTrouble.NOT_FOUND: QCoreApplication.translate(
            "Import", "%1 is no longer there. Choose it again."
        ),
        ImportTrouble.NO_PERMISSION: QCoreApplication.translate(
            "Import", "You are not allowed to read %1. Ask its owner, or copy it elsewhere."
        ),
        ImportTrouble.NO_IDS: QCoreApplication.translate(
            "Import", "There are no run ids in %1. They are whole numbers such as 1234567."
        ),
        ImportTrouble.BROKEN_JSON: QCoreApplication.translate(
            "Import", "%1 is not valid JSON. Export it again, or paste just the ids."
        ),
        ImportTrouble.BROKEN_SHEET: QCoreApplication.translate(
            "Import", "%1 is damaged. Open it in your spreadsheet program and save it again."
        ),
        ImportTrouble.IS_FOLDER: QCoreApplication.translate(
            "Import", "%1 is a folder. Choose the files inside it."
        ),
    }
    source = trouble.source or QCoreApplication.translate("Import", "The pasted text")
    if trouble.line is not None:
        where = QCoreApplication.translate("Import", "%1, line %2")
        source = filled(where, source, QLocale().toString(trouble.line))
    return filled(words[trouble.trouble], source)


def _place_words(rejected: Rejected) -> str:
    place = rejected.place
    parts = [rejected.source] if rejected.source else []
    if place.sheet:
        parts.append(place.sheet)
    if place.cell:
        parts.append(place.cell)
    number = place.line if place.line is not None else place.item
    if number is not None and not place.cell:
        text = QCoreApplication.translate("Import", "line %1")
        if place.line is None:
            text = QCoreApplication.translate("Import", "entry %1")
        parts.append(text.replace("%1", QLocale().toString(number)))
    return listed(parts)
