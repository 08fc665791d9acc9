"""The question before work is left unfinished."""

from __future__ import annotations

import enum

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget


class Answer(enum.Enum):
    """What the person wants."""

    LEAVE = enum.auto()
    STAY = enum.auto()
    #: The window goes, and the work goes on.
    HIDE = enum.auto()


def ask_to_leave(window: QWidget, what: str, consequence: str, *, can_hide: bool) -> Answer:
    """Say what is under way, and ask. Whoever closes the question stays."""
    translate = QCoreApplication.translate
    box = QMessageBox(window)
    box.setWindowTitle(translate("Leaving", "Leave now?"))
    box.setText(f"<b>{what}</b>")
    box.setInformativeText(consequence)
    answers: dict[QPushButton, Answer] = {}
    if can_hide:
        hiding = box.addButton(
            translate("Leaving", "&Go on in the background"), QMessageBox.ButtonRole.ActionRole
        )
        answers[hiding] = Answer.HIDE
    leaving = box.addButton(translate("Leaving", "&Leave"), QMessageBox.ButtonRole.AcceptRole)
    staying = box.addButton(translate("Leaving", "&Stay"), QMessageBox.ButtonRole.RejectRole)
    answers |= {leaving: Answer.LEAVE, staying: Answer.STAY}
    box.setDefaultButton(staying)
    box.setEscapeButton(staying)
    box.exec()
    box.deleteLater()
    clicked = box.clickedButton()
    return next((each for button, each in answers.items() if button is clicked), Answer.STAY)
