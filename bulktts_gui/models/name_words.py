"""How files can be called, in words: the fields, ready-made templates, and what is wrong in one."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from bulktts_gui.core.names import TEMPLATE_FIELDS, TemplateMistake, TemplateMistakeKind
from bulktts_gui.models.wording import filled

if TYPE_CHECKING:
    from collections.abc import Sequence


class NamePreset(NamedTuple):
    """A ready-made template and what it is called."""

    words: str
    template: str


def name_presets(*, with_language: bool) -> list[NamePreset]:
    """The templates that most people need; some are of use only if the list tells languages."""
    translate = QCoreApplication.translate
    presets = [
        NamePreset(translate("Names", "Name"), "{name}"),
        NamePreset(translate("Names", "Number and name"), "{number} {name}"),
        NamePreset(translate("Names", "Name and run id"), "{name} {run_id}"),
        NamePreset(translate("Names", "Run id"), "{run_id}"),
        NamePreset(translate("Names", "Number and text"), "{number} {text}"),
        NamePreset(translate("Names", "A folder for each day"), "{date}/{name}"),
    ]
    if with_language:
        folders = translate("Names", "A folder for each language")
        presets.append(NamePreset(folders, "{language}/{name}"))
    return presets


def field_words(field: str) -> str:
    """What a field of a template stands for."""
    words = {
        "number": QCoreApplication.translate("Names", "Number in the list"),
        "name": QCoreApplication.translate("Names", "Name"),
        "run_id": QCoreApplication.translate("Names", "Run id"),
        "text": QCoreApplication.translate("Names", "Text"),
        "language": QCoreApplication.translate("Names", "Language"),
        "date": QCoreApplication.translate("Names", "Today's date"),
        "batch": QCoreApplication.translate("Names", "Name of the list"),
    }
    return words.get(field, field)


def mistake_words(mistake: TemplateMistake, columns: Sequence[str] = ()) -> str:
    """What is wrong in a template, and how to put it right."""
    if mistake.kind is TemplateMistakeKind.UNKNOWN_FIELD:
        return _unknown_words(mistake.found, columns)
    words = {
        TemplateMistakeKind.EMPTY: QCoreApplication.translate(
            "Names", "Say here how the files are to be called, or choose a suggestion."
        ),
        TemplateMistakeKind.BAD_FORMAT: QCoreApplication.translate(
            "Names",
            "%1 is not understood. Only the number can have a colon, with noughts for its digits:"
            " {number:000}.",
        ),
        TemplateMistakeKind.UNCLOSED: QCoreApplication.translate(
            "Names", "The bracket { is not closed. Put } at the end of the field."
        ),
        TemplateMistakeKind.STRAY_BRACE: QCoreApplication.translate(
            "Names", "The bracket } has no { before it. Take it out, or put { before the field."
        ),
        TemplateMistakeKind.FORBIDDEN_CHARACTER: QCoreApplication.translate(
            "Names", "The sign %1 cannot be in the name of a file. Use another one."
        ),
        TemplateMistakeKind.EMPTY_FOLDER: QCoreApplication.translate(
            "Names", "The sign / ends the name of a folder, but there is none before it."
        ),
        TemplateMistakeKind.NO_FILE_NAME: QCoreApplication.translate(
            "Names", "After the last / there has to be a name for the file."
        ),
    }
    return words[mistake.kind].replace("%1", mistake.found)


def _unknown_words(found: str, columns: Sequence[str]) -> str:
    known = {each.casefold(): each for each in (*TEMPLATE_FIELDS, *columns)}
    close = difflib.get_close_matches(found.casefold(), known, n=1, cutoff=0.6)
    if not found:
        return QCoreApplication.translate(
            "Names", "There is nothing between { and }. “Insert” shows what can be there."
        )
    if close:
        text = QCoreApplication.translate("Names", "There is no {%1}. Did you mean {%2}?")
        return filled(text, found, known[close[0]])
    text = QCoreApplication.translate("Names", "There is no {%1}. “Insert” shows what there is.")
    return filled(text, found)
