"""The app without a mouse: the main job, the order of Tab, what shows where the keyboard is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMenu, QWidget

from bulktts_gui.demo.service import DemoService
from bulktts_gui.models.clip_model import Column
from bulktts_gui.ui.save_dialog import SaveDialog
from tests.end_to_end.window import CTRL, NO_KEYS, Person, let_pass

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtGui import QImage

SHEET = "run_id,name,text\n1051844,Bibliotheek,een\n1049005,Navigatore,due\n1051999,Gone,tre\n"
ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key


@pytest.fixture
def service() -> Iterator[DemoService]:
    with DemoService(answer_delay=0, file_delay=0) as running:
        running.pending.clear()
        yield running


@pytest.fixture
def ready(start: Callable[..., Person], service: DemoService) -> Person:
    """Two clips are here, and one could not be fetched."""
    person = start(service=service)
    person.add(SHEET, 3)
    person.key(Key.Key_F, ALT)
    person.wait_for("READY", "MISSING")
    person.wait(lambda: person.sees("bannerButton"))
    person.table.setFocus()
    return person


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_KEYS) -> None:
    """Press a key, wherever it goes: to a dialog or a menu too."""
    QApplication.processEvents()  # see tests/qtest.py: the first sound may just be ending
    popup = QApplication.activePopupWidget()
    target = popup if popup is not None else QApplication.focusWindow()
    assert target is not None
    QTest.keyClick(target, key, modifiers)


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def test_the_main_job(start: Callable[..., Person], service: DemoService, tmp_path: Path) -> None:
    person = start(service=service, key=False)
    person.wait(lambda: person.sees("apiKeyEdit"))
    person.type(service.key)
    press(Key.Key_C, ALT)  # Check key
    person.wait(lambda: person.text_of("keyResult") == "This key works.")
    press(Key.Key_S, ALT)  # Save key
    person.wait(lambda: person.sees("runIdsEdit"))
    person.paste(SHEET)
    press(Key.Key_Return, CTRL)  # Add
    person.wait_for_list(3)
    assert focused() is person.table
    press(Key.Key_F, ALT)  # Fetch
    person.wait_for("READY", "MISSING")

    person.table.setFocus()
    press(Key.Key_Down)
    press(Key.Key_Space)
    person.wait(lambda: person.playing() == 1049005)
    press(Key.Key_K, CTRL)
    assert "Kept" in person.table.currentIndex().siblingAtColumn(Column.STATUS).data(
        Qt.ItemDataRole.AccessibleTextRole
    )
    press(Key.Key_F, CTRL)
    assert focused().objectName() == "searchEdit"
    person.type("biblio")
    person.wait(lambda: person.table.model().rowCount() == 1)
    press(Key.Key_Down)
    assert focused() is person.table
    press(Key.Key_F, CTRL)
    press(Key.Key_Escape)
    assert focused() is person.table
    person.wait(lambda: person.table.model().rowCount() == 3)

    press(Key.Key_L, ALT)  # Save all
    person.wait(lambda: isinstance(person._dialog(), SaveDialog))
    press(Key.Key_F, ALT)  # Folder
    assert focused().objectName() == "saveFolderEdit"
    press(Key.Key_A, CTRL)
    person.type(str(tmp_path))
    press(Key.Key_Return)
    person.wait(lambda: "2 of 3 saved" in person.text_of("bannerText"))
    assert len(list(tmp_path.iterdir())) == 2


def test_what_a_row_offers(ready: Person) -> None:
    """The buttons in a row, and its menu."""
    press(Key.Key_Home)
    while ready.table.currentIndex().column() < Column.SAVE:
        press(Key.Key_Right)
    press(Key.Key_Return)
    ready.wait(lambda: ready._dialog() is not None)
    press(Key.Key_Escape)
    ready.wait(lambda: ready._dialog() is None)

    words: list[str] = []

    def look(menu: QWidget) -> None:
        assert isinstance(menu, QMenu)
        words.extend(action.text().replace("&", "") for action in menu.actions())
        press(Key.Key_Escape)

    with ready._attending(QApplication.activePopupWidget, [look]):
        # The Menu key and Shift+F10 come as this event, which test keys do not make.
        place = ready.table.rect().center()
        event = QContextMenuEvent(
            QContextMenuEvent.Reason.Keyboard, place, ready.table.mapToGlobal(place)
        )
        QApplication.sendEvent(ready.table.viewport(), event)
    assert {"Play", "Save…", "Remove from the list"} <= set(words)


def test_f6_goes_through_the_parts_of_the_window(ready: Person) -> None:
    ways = []
    for _ in range(6):
        press(Key.Key_F6)
        ways.append(focused().objectName())
    assert ways == [
        "playButton", "saveSelectedButton", "showAddButton", "bannerButton", "chip-all",
        "clipTable",
    ]  # fmt: skip
    press(Key.Key_F6, SHIFT)
    press(Key.Key_Right)  # the chips are one stop, and arrows lead through them
    assert focused().objectName() == "chip-ready"
    assert ready.table.model().rowCount() == 2
    press(Key.Key_F6)
    press(Key.Key_F6, SHIFT)
    assert focused().objectName() == "chip-ready"  # where it was


def test_from_a_button_that_has_had_its_say_the_keyboard_goes_to_the_list(
    ready: Person, tmp_path: Path
) -> None:
    """And not to whatever is next for Tab, where the next press of Space would do that."""
    for name in ("bannerClose", "retryFailedButton"):
        ready.find(name).setFocus(Qt.FocusReason.TabFocusReason)
        press(Key.Key_Space)
        assert focused() is ready.table, name
    ready.wait_for("READY", "MISSING")

    ready.find("saveAllButton").setFocus(Qt.FocusReason.TabFocusReason)
    press(Key.Key_Space)
    ready.wait(lambda: isinstance(ready._dialog(), SaveDialog))
    press(Key.Key_F, ALT)
    press(Key.Key_A, CTRL)
    ready.type(str(tmp_path))
    press(Key.Key_Return)
    ready.wait(lambda: "2 of 3 saved" in ready.text_of("bannerText"))
    ready.wait(ready.window.isActiveWindow)
    assert focused() is ready.table


def test_esc_leads_back_to_the_list(ready: Person) -> None:
    press(Key.Key_A, ALT)  # a button pressed by its letter goes down for a moment first
    ready.wait(lambda: focused().objectName() == "runIdsEdit")
    ready.type("123")
    press(Key.Key_Escape)
    assert focused() is ready.table
    ready.window.menu.key.trigger()
    assert focused().objectName() == "apiKeyEdit"
    press(Key.Key_Escape)
    assert focused() is ready.table


def shown(widget: QWidget) -> QImage:
    top = widget.window()
    return top.grab(top.rect()).toImage()


def round_trip(person: Person) -> list[str]:
    """Press Tab until it has come round: the places, each of which has to show that it is one."""
    first, names = focused(), []
    while not names or focused() is not first:
        here = focused()
        name = here.objectName() or here.accessibleName()
        assert len(names) < 60, f"Tab does not come round: {names}"
        with_focus = shown(here)
        here.clearFocus()
        let_pass(20)
        assert shown(here) != with_focus, f"{name} does not show that it has the keyboard"
        here.setFocus(Qt.FocusReason.TabFocusReason)
        let_pass(20)
        names.append(name)
        leave(here)
    for name in [names[0], *reversed(names[1:])]:
        here = focused()
        assert (here.objectName() or here.accessibleName()) == name, "Shift+Tab goes another way"
        leave(here, SHIFT)
    return names


def leave(here: QWidget, modifiers: Qt.KeyboardModifier = NO_KEYS) -> None:
    """Tab on; a text with a link has a stop more, at the link."""
    for _ in range(2):
        press(Key.Key_Tab, modifiers)
        if focused() is not here:
            return
    raise AssertionError(f"Tab does not leave {here.objectName()}")


def test_tab_on_the_list(ready: Person) -> None:
    ready.window.details.toggle.setChecked(True)
    ready.click_cell(1051844, Column.NAME)
    ready.wait(lambda: ready.sees("details-copy-checksum"))
    assert round_trip(ready) == [
        "clipTable", "detailsCopy", "detailsClose", "detailsSheet", "details-copy-checksum",
        "details-copy-file", "playButton", "nextButton", "speedCombo", "muteButton",
        "volumeSlider", "saveSelectedButton", "saveAllButton", "showAddButton",
        "retryFailedButton", "searchEdit", "menuButton", "bannerButton", "bannerClose",
        "chip-all",
    ]  # fmt: skip


def test_tab_on_the_pages(start: Callable[..., Person], service: DemoService) -> None:
    person = start(service=service, key=False)
    person.wait(lambda: person.sees("apiKeyEdit"))
    person.type(service.key)
    names = round_trip(person)
    assert names[:3] == ["apiKeyEdit", "saveKeyButton", "checkKeyButton"]
    assert {"trySamplesButton", "keyWhere"} <= set(names)
    press(Key.Key_S, ALT)
    person.wait(lambda: person.sees("runIdsEdit"))
    person.paste(SHEET + "9.9E+15,wrong,x\n")
    person.wait(lambda: person.text_of("importSummary") == "3 found, 1 not usable")
    assert round_trip(person) == [
        "runIdsEdit", "columnRole", "columnRole", "columnRole", "importFaults", "importButton",
        "addButton", "menuButton",
    ]  # fmt: skip


def test_tab_in_the_save_dialog(ready: Person) -> None:
    press(Key.Key_L, ALT)
    ready.wait(lambda: isinstance(ready._dialog(), QDialog))
    names = round_trip(ready)
    assert names[:4] == [
        "saveButton", "saveFolderEdit", "chooseFolderButton", "nameTemplateEdit",
    ]  # fmt: skip
    assert ready.find("saveFolderEdit", QLineEdit).window().isModal()
    press(Key.Key_Escape)
    ready.wait(lambda: ready._dialog() is None)
