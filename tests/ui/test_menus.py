from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAction, QUndoStack
from PySide6.QtWidgets import QMenu, QWidget

from bulktts_gui.ui.menus import MainMenu

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

DEVICES = [("usb-1", "Headset & microphone"), ("hdmi", "Screen")]


@pytest.fixture
def menu(qtbot: QtBot) -> Iterator[MainMenu]:
    window = QWidget()
    qtbot.addWidget(window)
    yield MainMenu(QUndoStack(window), window)
    window.close()  # and it is there until now


def entry(menu: QMenu, words: str) -> QAction:
    return next(each for each in menu.actions() if each.text() == words)


def ticked(menu: QMenu) -> list[str]:
    return [each.text() for each in menu.actions() if each.isChecked()]


def listening(menu: MainMenu) -> QMenu:
    found = entry(menu, "L&istening").menu()
    assert isinstance(found, QMenu)
    return found


def test_what_comes_after_a_clip(qtbot: QtBot, menu: MainMenu) -> None:
    menu.set_listening(after_clip="repeat", play_on_select=True)
    assert ticked(listening(menu)) == ["&Repeat the clip", "&Play a clip when its row is selected"]
    with qtbot.waitSignal(menu.afterClipChosen) as told:
        entry(listening(menu), "Play on to the &next clip").trigger()
    assert told.args == ["next"]


def test_sound_devices(qtbot: QtBot, menu: MainMenu) -> None:
    menu.show_devices(DEVICES, "hdmi")
    menu.show_devices(DEVICES, "usb-1")
    words = [each.text() for each in menu.devices.actions()]
    assert words == ["Like the &system", "Headset && microphone", "Screen"]
    assert ticked(menu.devices) == ["Headset && microphone"]
    with qtbot.waitSignal(menu.deviceChosen) as told:
        entry(menu.devices, "Screen").trigger()
    assert told.args == ["hdmi"]
    assert ticked(menu.devices) == ["Screen"]


def test_a_chosen_device_that_is_not_plugged_in_leaves_the_system_s(menu: MainMenu) -> None:
    menu.show_devices(DEVICES, "gone")
    assert ticked(menu.devices) == ["Like the &system"]
