"""Nothing moves by itself, so there is nothing that people who bear no motion would have to stop.

What does move is what shows time: the line in a clip that plays, and a bar that grows with the
work. Blinking text cursors are the system's, which people set there.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QAbstractAnimation
from PySide6.QtWidgets import QProgressBar, QWidget

import bulktts_gui
from tests.ui.whole_window import Tour, let_pass

if TYPE_CHECKING:
    from bulktts_gui.ui.main_window import MainWindow

#: What Qt moves things with; a range of nothing makes a bar run to and fro.
_MOVING = re.compile(
    r"Q(Property|Variant)Animation|QTimeLine|QMovie|QScroller|QGraphicsOpacityEffect"
    r"|set(Range|Maximum)\((0, )?0\)|setAnimated\(True\)|scroll-behavior"
)


def test_the_app_s_own_code_animates_nothing() -> None:
    folder = Path(bulktts_gui.__file__).parent
    found = [
        f"{path.name}: {line.strip()}"
        for path in sorted(folder.rglob("*.py"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if _MOVING.search(line)
    ]
    assert found == []
    assert _MOVING.search("self._bar.setRange(0, 0)")  # that it can be found


@pytest.mark.parametrize("stop", ["list", "message, bad", "while fetching"])
def test_a_window_that_nobody_touches_stands_still(whole_window: MainWindow, stop: str) -> None:
    for name, _ in Tour(whole_window).stops(dialogs=False):
        if name == stop:
            break
    whole_window.view.setFocus()  # a text cursor may blink
    let_pass(300)
    before = whole_window.grab().toImage()
    let_pass(700)
    assert whole_window.grab().toImage() == before
    running = QAbstractAnimation.State.Running
    moving = [a for a in whole_window.findChildren(QAbstractAnimation) if a.state() is running]
    assert moving == []


def test_no_bar_runs_to_and_fro(whole_window: MainWindow) -> None:
    for _, shown in Tour(whole_window).stops():
        assert isinstance(shown, QWidget)
        for bar in shown.findChildren(QProgressBar):
            assert bar.maximum() > bar.minimum()
