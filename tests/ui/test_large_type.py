"""Text twice as large, and words a half longer: all of them can still be read to their end."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from bulktts_gui.models.clip_model import Column
from bulktts_gui.ui.parts import button
from bulktts_gui.ui.theme import scaled
from tests.ui.cut_off import cut_off
from tests.ui.pseudo import Pseudo
from tests.ui.whole_window import Tour, let_pass, set_type

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from bulktts_gui.ui.main_window import MainWindow
    from bulktts_gui.ui.theme import ThemeKeeper

USUAL, TWICE = 10.0, 20.0
#: Shortened on purpose, with the whole in a tooltip; and what Qt lays out by itself.
SHORTENED = ("summaryLabel", "qt_msgbox_buttonbox")


@pytest.fixture
def pseudo(qapp: QApplication) -> Iterator[Pseudo]:
    """The language that nobody speaks, 40 % longer than English."""
    translator = Pseudo()
    yield translator
    qapp.removeTranslator(translator)
    qapp.sendPostedEvents(None, QEvent.Type.LanguageChange)


def faults(window: MainWindow, *, dialogs: bool = True) -> list[str]:
    return [
        f"{name}: {fault}"
        for name, shown in Tour(window).stops(dialogs=dialogs)
        for fault in cut_off(shown)
        if not any(each in fault.split(":")[0] for each in SHORTENED)
    ]


@pytest.mark.parametrize("points", [USUAL, TWICE])
@pytest.mark.parametrize("language", ["English", "pseudo"])
def test_nothing_is_cut_off(
    whole_window: MainWindow, qapp: QApplication, pseudo: Pseudo, points: float, language: str
) -> None:
    # The type changes under the window's feet, as it does when people change it in the system.
    set_type(qapp, points)
    if language == "pseudo":
        qapp.installTranslator(pseudo)
    # At usual type, the smallest that the window can be.
    whole_window.resize(*((760, 520) if points == USUAL else (1120, 720)))
    let_pass(200)
    found = faults(whole_window)
    # Twice as large and half as long again, the list and its details share what is left of a line,
    # and so do the settings and the names of their pages, whose window can be made larger.
    if (points, language) == (TWICE, "pseudo"):
        found = [each for each in found if not each.startswith(("details:", "settings"))]
    assert not found, "\n".join(found)


def test_twice_the_size_is_of_use_in_the_smallest_window(
    whole_window: MainWindow, qapp: QApplication
) -> None:
    set_type(qapp, TWICE)
    whole_window.resize(760, 520)
    let_pass(200)
    found = faults(whole_window, dialogs=False)
    assert not found, "\n".join(found)
    whole_window.banner.hide()
    let_pass(50)
    view = whole_window.view
    assert view.viewport().height() >= 2 * view.rowHeight(0)
    assert not view.horizontalScrollBar().maximum()
    assert view.columnWidth(Column.NAME) >= 100


def test_rows_and_columns_grow_and_shrink_with_the_type(
    whole_window: MainWindow, qapp: QApplication
) -> None:
    window, view = whole_window, whole_window.view
    window.resize(1500, 720)
    set_type(qapp, USUAL)
    window._show_fitting_page()
    let_pass(100)
    before = (view.rowHeight(0), view.columnWidth(Column.STATUS), scaled(18))
    set_type(qapp, TWICE)
    let_pass(100)
    assert view.rowHeight(0) >= QFontMetrics(view.font()).height() + 20
    assert view.columnWidth(Column.STATUS) > 1.5 * before[1]
    assert window.top.add.iconSize().width() == scaled(18) >= 2 * before[2]
    set_type(qapp, USUAL)
    let_pass(100)
    assert (view.rowHeight(0), view.columnWidth(Column.STATUS), scaled(18)) == before


# That the looking finds what it should


def page(qtbot: QtBot, *widgets: QWidget, width: int = 300) -> QWidget:
    made = QWidget()
    layout = QVBoxLayout(made)
    for widget in widgets:
        layout.addWidget(widget)
    qtbot.addWidget(made)
    made.resize(width, 200)
    made.show()
    return made


def test_what_fits_is_not_faulted(qtbot: QtBot, keeper: ThemeKeeper) -> None:
    wrapped = QLabel("Some words that go on in the next line, where there is room for them all")
    wrapped.setWordWrap(True)
    choice = QComboBox()
    choice.addItem("A choice")
    field = QLineEdit()
    field.setPlaceholderText("What to write")
    made = page(qtbot, QLabel("Words"), wrapped, button("&Press", "", "add-line"), choice, field)
    assert cut_off(made) == []


def narrow_label() -> QWidget:
    made = QLabel("Words that have no room")
    made.setFixedWidth(60)
    return made


def low_label() -> QWidget:
    made = QLabel("Words that would have to go on in another line")
    made.setWordWrap(True)
    made.setFixedSize(100, 18)
    return made


def narrow_button() -> QWidget:
    made = button("Press this button")
    made.setFixedWidth(60)
    return made


def low_button() -> QWidget:
    made = button("Press")
    made.setStyleSheet("min-height: 0; max-height: 6px; padding: 0;")
    return made


def narrow_choice() -> QWidget:
    made = QComboBox()
    made.addItem("A choice of many words")
    made.setFixedWidth(70)
    return made


def narrow_field() -> QWidget:
    made = QLineEdit()
    made.setPlaceholderText("What to write here, in many words")
    made.setFixedWidth(70)
    return made


def out_of_its_parent() -> QWidget:
    made = QWidget()
    made.setFixedSize(80, 30)
    label = QLabel("Words", made)
    label.move(60, 5)
    label.adjustSize()
    return made


def over_each_other() -> QWidget:
    made = QWidget()
    made.setFixedSize(200, 60)
    QPushButton("One", made).setGeometry(0, 0, 120, 40)
    QPushButton("Two", made).setGeometry(80, 0, 120, 40)
    return made


def beyond_scrolling() -> QWidget:
    area = QScrollArea()
    area.setFixedSize(120, 60)
    inside = QLabel("Words that are wider than what can be scrolled to sideways")
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inside)
    return area


@pytest.mark.parametrize(
    ("make", "fault"),
    [
        (narrow_label, "of width"), (low_label, "of height"), (narrow_button, "of width"),
        (low_button, "of height"), (narrow_choice, "of width"), (narrow_field, "of width"),
        (out_of_its_parent, "is cut by"), (over_each_other, "lie over each other"),
        (beyond_scrolling, "cannot be scrolled to"),
    ],
)  # fmt: skip
def test_what_does_not_fit_is_found(
    qtbot: QtBot, keeper: ThemeKeeper, make: object, fault: str
) -> None:
    assert callable(make)
    found = cut_off(page(qtbot, make()))
    assert any(fault in each for each in found), found
