"""What tests of widgets share."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtGui import QPalette

from bulktts_gui.core.resources import resource
from bulktts_gui.ui.theme import ThemeKeeper

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication


@pytest.fixture
def english(qapp: QApplication) -> Iterator[None]:
    """The texts that the app puts on: English has a file of its own, for its plurals."""
    translator = QTranslator()
    assert translator.load(str(resource("translations/bulktts_en.qm")))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.fixture
def keeper(qapp: QApplication) -> Iterator[ThemeKeeper]:
    """The app's look, put on and taken off again."""
    before = (qapp.style().objectName(), QPalette(qapp.palette()), qapp.styleSheet())
    made = ThemeKeeper(qapp)
    yield made
    made.set_scheme("system")
    made.deleteLater()
    qapp.setStyle(before[0])
    qapp.setPalette(before[1])
    qapp.setStyleSheet(before[2])
