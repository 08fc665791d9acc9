"""Putting on the language of everything that is said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTranslator

from bulktts_gui.core.resources import resource

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication


def install(application: QCoreApplication) -> None:
    """Install the texts; English has a file of its own too, for its plurals."""
    translator = QTranslator(application)
    if translator.load(str(resource("translations/bulktts_en.qm"))):
        application.installTranslator(translator)
