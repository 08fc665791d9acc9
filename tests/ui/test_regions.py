"""F6 between the parts of a window, in which things come and go."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton, QVBoxLayout, QWidget

from bulktts_gui.ui.regions import Regions

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


PATIENCE = 30_000


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """Three parts, each with two buttons: a1, which is home, a2, b1 and so on."""
    made = QWidget()
    layout = QVBoxLayout(made)
    parts = []
    for part in "abc":
        box = QWidget(objectName=part)
        inside = QVBoxLayout(box)
        for number in (1, 2):
            inside.addWidget(QPushButton(objectName=f"{part}{number}"))
        layout.addWidget(box)
        parts.append(box)
    search = QLineEdit()
    layout.addWidget(search)
    Regions(made, parts, search, find(made, "a1"))
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def find(window: QWidget, name: str) -> QWidget:
    found = window.findChild(QWidget, name)
    assert found is not None
    return found


def step(window: QWidget, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> str:
    QTest.keyClick(window, Qt.Key.Key_F6, keys)
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused.objectName()


def test_a_part_is_gone_back_to_where_it_was_left(window: QWidget) -> None:
    find(window, "b2").setFocus()
    assert step(window) == "c1"
    assert step(window, Qt.KeyboardModifier.ShiftModifier) == "b2"


@pytest.mark.parametrize("how", ["deleted", "hidden", "off"])
def test_what_has_gone_meanwhile_is_gone_past(window: QWidget, how: str) -> None:
    left = find(window, "b2")
    left.setFocus()
    assert step(window) == "c1"
    if how == "deleted":
        shiboken6.delete(left)
    elif how == "hidden":
        left.hide()
    else:
        left.setEnabled(False)
    assert step(window, Qt.KeyboardModifier.ShiftModifier) == "b1"


@pytest.mark.parametrize("how", ["hidden", "off"])
def test_from_what_is_no_longer_offered_the_keyboard_goes_home(window: QWidget, how: str) -> None:
    left = find(window, "b2")
    left.setFocus()
    if how == "hidden":
        left.hide()
    else:
        left.setEnabled(False)
    assert QApplication.focusWidget() is find(window, "a1")


def test_so_it_does_when_that_goes_while_a_dialog_is_open(qtbot: QtBot, window: QWidget) -> None:
    left = find(window, "b2")
    left.setFocus()
    dialog = QDialog(window)
    dialog.open()
    qtbot.waitUntil(dialog.isActiveWindow, timeout=PATIENCE)
    left.setEnabled(False)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(window.isActiveWindow, timeout=PATIENCE)
    assert QApplication.focusWidget() is find(window, "a1")


def test_where_home_is_out_of_sight_the_next_place_is_as_good_as_any(window: QWidget) -> None:
    left = find(window, "b1")
    left.setFocus()
    find(window, "a").hide()
    left.hide()
    assert QApplication.focusWidget() is find(window, "b2")
