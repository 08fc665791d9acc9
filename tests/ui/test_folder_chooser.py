"""Where choosing a folder begins."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QWidget

from bulktts_gui.ui.folder_chooser import choose_folder

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

PATIENCE = 30_000


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def chooser(window: QWidget) -> QFileDialog:
    found = window.findChild(QFileDialog)
    assert found is not None
    return found


def test_a_folder_that_is_missing_is_looked_for_above(
    qtbot: QtBot, window: QWidget, tmp_path: Path
) -> None:
    taken: list[str] = []
    (tmp_path / "file").touch()
    choose_folder(window, "Which?", tmp_path / "file" / "below", taken.append)
    dialog = chooser(window)
    assert Path(dialog.directory().path()) == tmp_path
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.findChild(QFileDialog) is None, timeout=PATIENCE)
    assert taken == []


def test_a_folder_on_a_network_that_has_gone_is_one_that_is_missing(
    qtbot: QtBot, window: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    share = tmp_path / "share"
    real = Path.stat

    def stat(path: Path, **more: bool) -> object:
        if path == share:
            raise OSError(112, "Host is down")
        return real(path, **more)

    monkeypatch.setattr(Path, "stat", stat)
    choose_folder(window, "Which?", share, print)
    dialog = chooser(window)
    assert Path(dialog.directory().path()) == tmp_path
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.findChild(QFileDialog) is None, timeout=PATIENCE)
