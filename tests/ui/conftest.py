"""What tests of widgets share."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTranslator

from bulktts_gui.core.resources import resource

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
