"""The screen of the tests is a real one: windows get focus, keys and clicks come from outside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot


def test_keys_pressed_on_the_screen_arrive_in_the_window(
    qtbot: QtBot, xdotool: Callable[..., str]
) -> None:
    assert QGuiApplication.platformName() == "xcb"
    field = QLineEdit()
    qtbot.addWidget(field)
    with qtbot.waitActive(field):
        field.show()
    xdotool("type", "137 4821")
    qtbot.waitUntil(lambda: field.text() == "137 4821", timeout=5000)


def test_a_click_on_the_screen_arrives_where_it_points(
    qtbot: QtBot, xdotool: Callable[..., str]
) -> None:
    field = QLineEdit("a word", clearButtonEnabled=True)
    qtbot.addWidget(field)
    field.resize(300, 40)
    with qtbot.waitActive(field):
        field.show()
    place = field.mapToGlobal(QPoint(field.width() - 15, field.height() // 2))
    xdotool("mousemove", str(place.x()), str(place.y()), "click", "1")
    qtbot.waitUntil(lambda: field.text() == "", timeout=5000)
