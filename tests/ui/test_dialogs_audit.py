"""The dialogs about the app itself, looked over for what a screen reader would find wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QListWidget, QWidget

from bulktts_gui.ui.about_dialog import AboutDialog
from bulktts_gui.ui.help_dialog import HelpDialog
from tests.ui.audit import faults_of
from tests.ui.settings_stage import Stage

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.mark.parametrize("make", [AboutDialog, HelpDialog])
def test_help_and_about(qtbot: QtBot, make: Callable[[QWidget], QWidget]) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = make(window)
    dialog.show()
    faults = faults_of(dialog)
    dialog.close()
    assert faults == []


def test_every_page_of_the_settings(qtbot: QtBot, tmp_path: Path) -> None:
    stage = Stage(qtbot, tmp_path)
    dialog = stage.open()
    pages = dialog.findChild(QListWidget, "settingsPages")
    assert pages is not None
    faults = []
    for row in range(pages.count()):
        pages.setCurrentRow(row)
        faults += faults_of(dialog)
    stage.close()
    assert faults == []
