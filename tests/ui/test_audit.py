"""The audit of names and roles finds what it is for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from tests.ui.audit import faults_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot


def _focusable() -> QWidget:
    made = QWidget()
    made.setAccessibleName("Something")
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return made


def _table() -> QWidget:
    made = QTableView()
    made.setAccessibleName("Table")
    model = QStandardItemModel(2, 1, made)
    model.setHorizontalHeaderLabels([""])
    made.setModel(model)
    return made


@pytest.mark.parametrize(
    ("make", "fault"),
    [
        (QToolButton, "has no name"),
        (QLineEdit, "has no name"),
        (lambda: QPushButton("\ue001"), "says an icon's letter"),
        (QComboBox, "has no label"),
        (_focusable, "has no role"),
        (_table, "has no heading"),
    ],
)
def test_what_is_wrong_is_found(qtbot: QtBot, make: Callable[[], QWidget], fault: str) -> None:
    top = QWidget()
    qtbot.addWidget(top)
    QVBoxLayout(top).addWidget(make())
    top.show()
    assert any(fault in each for each in faults_of(top))


def test_what_is_called_alike_is_found_and_all_else_is_well(qtbot: QtBot) -> None:
    top = QWidget()
    qtbot.addWidget(top)
    layout = QVBoxLayout(top)
    field, name = QLineEdit(), QLabel("&Name")
    name.setBuddy(field)
    for each in (name, field, QCheckBox("On"), QPushButton("&Go")):
        layout.addWidget(each)
    top.show()
    assert faults_of(top) == []
    other = QPushButton("G&o")
    layout.addWidget(other)
    other.show()
    assert faults_of(top) == ["two things side by side are called “Go”"]
