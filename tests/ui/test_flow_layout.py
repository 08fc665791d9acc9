"""Widgets in a row that goes on in the next line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from bulktts_gui.ui.flow_layout import FlowLayout

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

WIDE, HIGH, GAP, MARGIN = 100, 30, 4, 10


class Row(QWidget):
    """Five labels of one size, which no style sheet changes; the third is hidden."""

    def __init__(self) -> None:
        super().__init__()
        flow = FlowLayout(self)
        flow.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        flow.setSpacing(GAP)
        self.labels = [QLabel(str(number)) for number in range(5)]
        for each in self.labels:
            each.setFixedSize(WIDE, HIGH)
            flow.addWidget(each)
        self.labels[2].hide()

    def lines(self) -> list[list[str]]:
        """The texts from the top, and from the left."""
        shown = [each for each in self.labels if each.isVisible()]
        tops = sorted({each.y() for each in shown})
        lines = [[each for each in shown if each.y() == top] for top in tops]
        return [[e.text() for e in sorted(line, key=QLabel.x)] for line in lines]


@pytest.fixture
def row(qtbot: QtBot) -> Iterator[Row]:
    row = Row()
    window = QWidget()
    layout = QVBoxLayout(window)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(row)
    layout.addStretch(1)
    window.show()
    qtbot.waitExposed(window)
    yield row
    window.close()
    window.deleteLater()


def resize(qtbot: QtBot, row: Row, width: int) -> None:
    row.window().resize(width, 300)
    qtbot.waitUntil(lambda: row.width() == width, timeout=5000)


def test_what_fits_is_in_one_line(qtbot: QtBot, row: Row) -> None:
    resize(qtbot, row, 4 * WIDE + 3 * GAP + 2 * MARGIN)
    assert row.lines() == [["0", "1", "3", "4"]]
    assert row.height() == HIGH + 2 * MARGIN
    assert row.sizeHint() == row.size()


def test_what_does_not_goes_on_in_the_next(qtbot: QtBot, row: Row) -> None:
    resize(qtbot, row, 4 * WIDE + 3 * GAP + 2 * MARGIN - 1)
    assert row.lines() == [["0", "1", "3"], ["4"]]
    assert row.height() == 2 * HIGH + GAP + 2 * MARGIN
    row.labels[0].hide()
    qtbot.waitUntil(lambda: row.lines() == [["1", "3", "4"]], timeout=5000)


def test_the_widest_alone_sets_the_least_width(qtbot: QtBot, row: Row) -> None:
    assert row.minimumSizeHint().width() == WIDE + 2 * MARGIN
    resize(qtbot, row, WIDE + 2 * MARGIN)
    assert row.lines() == [["0"], ["1"], ["3"], ["4"]]


def test_it_mirrors(qtbot: QtBot, row: Row) -> None:
    row.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    width = 3 * WIDE + 2 * GAP + 2 * MARGIN + 50
    resize(qtbot, row, width)
    assert row.lines() == [["3", "1", "0"], ["4"]]
    for first in (row.labels[0], row.labels[4]):
        assert first.geometry().right() == width - MARGIN - 1
    assert QRect(row.rect()).contains(row.labels[4].geometry())
