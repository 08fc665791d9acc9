"""What the built-in help says, in parts that can be searched, and the keys that really work."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut

from bulktts_gui.models.wording import listed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

KEYS = "keys"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A piece of the help that is found or not found as a whole; `lead` is its bold beginning."""

    text: str
    lead: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """A part with a heading; `name` is what links call it, and the same in every language."""

    name: str
    heading: str
    paragraphs: tuple[Paragraph, ...] = ()
    keys: tuple[tuple[str, str], ...] = ()


def sections(window: QWidget) -> list[Section]:
    """The whole help, in the language of the moment; the keys are those of the window."""
    return [_steps(), _listening(), _keyboard(window), _saving(), _problems(), _privacy()]


def _steps() -> Section:
    translate = QCoreApplication.translate
    return Section(
        "steps",
        translate("Help", "Three steps"),
        (
            Paragraph(
                translate(
                    "Help",
                    "Paste run ids, or drop or choose files that hold them: plain text, CSV, Excel"
                    " and ODS sheets, JSON. You see what was found before anything is added. Task"
                    " ids do as well.",
                ),
                translate("Help", "1. Add."),
            ),
            Paragraph(
                translate(
                    "Help",
                    "The clips arrive in the background. Play any of them at once; pause or cancel"
                    " at any time. What failed says why, and “Retry failed” takes it up again.",
                ),
                translate("Help", "2. Fetch."),
            ),
            Paragraph(
                translate(
                    "Help",
                    "One clip, the selected ones or all, into a folder of your choice. No file is"
                    " replaced unless you say so.",
                ),
                translate("Help", "3. Save."),
            ),
        ),
    )


def _listening() -> Section:
    translate = QCoreApplication.translate
    return Section(
        "listening",
        translate("Help", "Listening and marking"),
        (
            Paragraph(
                translate(
                    "Help",
                    "Space plays the row that you are on. What comes after a clip, and the sound"
                    " device, are in the menu under “Listening”.",
                )
            ),
            Paragraph(
                translate(
                    "Help",
                    "Mark a clip as kept or to redo, or write a note, in the row's menu. The"
                    " buttons above the list then show only those, and the menu copies the run ids"
                    " to redo.",
                )
            ),
            Paragraph(
                translate(
                    "Help",
                    "“Worth a listen” shows clips with which something may be wrong: silent, cut"
                    " off, distorted, far too short or long. It is reckoned from the sound alone"
                    " and may be mistaken.",
                )
            ),
        ),
    )


def _saving() -> Section:
    translate = QCoreApplication.translate
    return Section(
        "saving",
        translate("Help", "Saving and names"),
        (
            Paragraph(
                translate(
                    "Help",
                    "In the dialog for saving, one line makes the names, such as"
                    " {number:000} {name}. “Insert” offers all that it knows, every column of your"
                    " sheet included. A slash makes folders.",
                )
            ),
            Paragraph(
                translate(
                    "Help",
                    "Under “Format”, clips are saved as they came, or made ready for a phone, for"
                    " slides, a video editor, an audiobook or a phone system.",
                )
            ),
            Paragraph(
                translate(
                    "Help",
                    "After saving you are told how many clips are there. “See why” lists the others"
                    " with reasons, and “Get the missing ones” fetches and saves them.",
                )
            ),
            Paragraph(
                translate(
                    "Help",
                    "The menu “Save” also joins clips into one file, saves clips as they come, and"
                    " makes a page on which somebody else can listen and judge.",
                )
            ),
        ),
    )


def _problems() -> Section:
    translate = QCoreApplication.translate
    answers = (
        (
            translate("Help", "Where do I find the API key?"),
            translate(
                "Help",
                "In the section “API” of CAMB.AI Studio. Copy it, paste it here, and press “Check"
                " key”.",
            ),
        ),
        (
            translate("Help", "The key is not accepted."),
            translate(
                "Help",
                "Copy it again, without anything before or after it. If it still fails, make a new"
                " key in CAMB.AI Studio, or ask whoever gave it to you.",
            ),
        ),
        (
            translate("Help", "A clip was not found."),
            translate(
                "Help",
                "Check its run id, and that it was ordered with the account that the key is of.",
            ),
        ),
        (
            translate("Help", "Nothing comes, or there is no connection."),
            translate(
                "Help",
                "See whether a web page opens. In a company or a school there may be a proxy: it"
                " can be set and tested in the settings. Nothing is lost meanwhile.",
            ),
        ),
        (
            translate("Help", "There is no sound."),
            translate(
                "Help",
                "Look at the volume in the player, and choose another sound device in the menu"
                " under “Listening”.",
            ),
        ),
        (
            translate("Help", "The disk is full."),
            translate(
                "Help",
                "Make some space and go on: what is here stays, and saving continues where it was.",
            ),
        ),
        (
            translate("Help", "Something else is wrong."),
            translate(
                "Help",
                "Choose “Copy diagnosis” in the menu “Help”, and paste it into a message to whoever"
                " helps you. It holds no key, no address and no text of yours.",
            ),
        ),
    )
    return Section(
        "problems",
        translate("Help", "Problems and answers"),
        tuple(Paragraph(answer, question) for question, answer in answers),
    )


def _privacy() -> Section:
    translate = QCoreApplication.translate
    return Section(
        "privacy",
        translate("Help", "Your key and your files"),
        (
            Paragraph(
                translate(
                    "Help",
                    "Your key stays on this computer. It is sent to CAMB.AI and to nobody else, and"
                    " is never written into the log.",
                )
            ),
            Paragraph(
                translate(
                    "Help",
                    "The app tells nobody what you do: it talks to the CAMB.AI service, and to the"
                    " addresses that this gives for your clips.",
                )
            ),
            Paragraph(
                translate(
                    "Help",
                    "Fetched clips are kept on this computer, up to the limit in the settings."
                    " Those that you have saved make room first.",
                )
            ),
        ),
    )


# Keys


def _keyboard(window: QWidget) -> Section:
    translate = QCoreApplication.translate
    rows = dict.fromkeys((*_row_keys(), *_shortcut_keys(window), *_action_keys(window)))
    return Section(KEYS, translate("Help", "Keyboard"), keys=tuple(rows))


def _row_keys() -> Iterator[tuple[str, str]]:
    """What the list and the listening by ear do with keys that are no shortcuts."""
    translate = QCoreApplication.translate
    keys = Qt.Key
    play = listed([_native(keys.Key_Space), _native(keys.Key_Return)])
    yield play, translate("Help", "Play or pause the row")
    up_and_down = listed([_native(keys.Key_Up), _native(keys.Key_Down)])
    yield up_and_down, translate("Help", "The row above or below")
    yield _native(keys.Key_Delete), translate("Help", "Take the selected rows off the list")
    judging = listed(_native(each) for each in (keys.Key_K, keys.Key_R, keys.Key_N))
    yield judging, translate("Help", "While listening to the unheard: keep, redo, note")


def _shortcut_keys(window: QWidget) -> Iterator[tuple[str, str]]:
    """The window's shortcuts that are no entries of a menu, each that is really there."""
    words = shortcut_words()
    there = {shortcut.key().toString() for shortcut in window.findChildren(QShortcut)}
    for sequence, meaning in words.items():
        if sequence in there:
            shown = QKeySequence(sequence).toString(QKeySequence.SequenceFormat.NativeText)
            yield shown, meaning


def shortcut_words() -> dict[str, str]:
    """What each shortcut does that is no entry of a menu; by its portable text."""
    translate = QCoreApplication.translate
    find = QKeySequence(QKeySequence.StandardKey.Find).toString()
    return {
        "K": translate("Help", "Pause or go on"),
        "J": translate("Help", "Two seconds back"),
        "L": translate("Help", "Two seconds on"),
        "Home": translate("Help", "In the player: to the clip's beginning"),
        "End": translate("Help", "In the player: to the clip's end"),
        "M": translate("Help", "Sound off or on"),
        find: translate("Help", "Search ids, names, texts, marks and notes"),
        "Ctrl+Return": translate("Help", "Add what was pasted"),
        "F6": translate("Help", "To the next part of the window"),
        "Shift+F6": translate("Help", "To the part before it"),
        "F10": translate("Help", "Open the menu"),
    }


def _action_keys(window: QWidget) -> Iterator[tuple[str, str]]:
    """Every entry of a menu that has keys, by what the menu calls it."""
    translate = QCoreApplication.translate
    named = {
        QKeySequence(QKeySequence.StandardKey.Undo).toString(): translate("Help", "Undo"),
        QKeySequence(QKeySequence.StandardKey.Redo).toString(): translate("Help", "Redo"),
    }
    for action in window.findChildren(QAction):
        keys = action.shortcuts()
        words = action.text().replace("&", "").rstrip("…").strip()
        if keys and words:
            native = QKeySequence.SequenceFormat.NativeText
            shown = listed(dict.fromkeys(each.toString(native) for each in keys))
            yield shown, named.get(keys[0].toString(), words)


def _native(key: Qt.Key) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
