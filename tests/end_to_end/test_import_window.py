"""Files into the list: dropped and chosen, good and bad, small and large."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

import openpyxl
import pytest
from PySide6.QtCore import QElapsedTimer, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QListWidget,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QWidget,
)

from tests.end_to_end.window import CTRL, enter_path, press
from tests.services import FaultService

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from typing_extensions import Self

    from tests.end_to_end.window import Person

MANY = 100_000


@pytest.fixture
def person(start: Callable[..., Person]) -> Iterator[Person]:
    """A person before an empty list."""
    with FaultService() as service:
        person = start(service=service)
        person.wait(lambda: person.sees("runIdsEdit"))
        yield person


def field(person: Person) -> QWidget:
    return person.find("runIdsEdit", QPlainTextEdit).viewport()


def names(person: Person) -> list[str]:
    model = person.table.model()
    return [model.index(row, 2).data() for row in range(model.rowCount())]


def choose_from_menu(person: Person, button: QPushButton, words: str) -> None:
    """Click a button that has a menu, and then an entry of it."""
    press(button)
    person.wait(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    action = next(each for each in menu.actions() if each.text() == words)
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())


class Ticker:
    """Ticks every millisecond as long as the window is free; `longest` is the largest gap in ms."""

    def __init__(self) -> None:
        self.ticks = 0
        self.longest = 0.0
        self._since = QElapsedTimer()
        self._timer = QTimer()
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._tick)

    def __enter__(self) -> Self:
        self._since.start()
        self._timer.start()
        return self

    def __exit__(self, *exc: object) -> None:
        self._timer.stop()

    def _tick(self) -> None:
        self.ticks += 1
        self.longest = max(self.longest, self._since.nsecsElapsed() / 1e6)
        self._since.restart()


def test_files_of_three_kinds_are_dropped_at_once(person: Person, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("Title;Run ID\nFirst;1000001\nSecond;1000002\nBad;abc\n")
    book = openpyxl.Workbook()
    book.active.append(["run_id", "name", "text"])
    book.active.append([1000003, "Third", "Hello there"])
    book.active.append([1000001, "First again", ""])
    book.save(tmp_path / "b.xlsx")
    (tmp_path / "c.json").write_text(json.dumps({"run_ids": [1000004, 0]}))
    paths = [tmp_path / name for name in ("a.csv", "b.xlsx", "c.json")]

    person.drag_here(field(person), paths)
    person.wait(lambda: person.text_of("importSummary") == "4 found, 1 repeated, 2 not usable")
    faults = person.text_of("importFaults").splitlines()
    assert len(faults) == 2
    assert faults[0].startswith("a.csv, line 4: “abc”")
    assert faults[1].startswith("c.json, entry 2: “0”")
    person.click("addButton")
    person.wait_for_list(4)
    assert [row.run_id for row in person.rows()] == [1000001, 1000002, 1000003, 1000004]
    assert names(person) == ["First", "Second", "Third", ""]


def test_files_are_chosen_and_then_others_dropped_on_the_list(
    person: Person, tmp_path: Path
) -> None:
    first, second, third = (tmp_path / f"{number}.txt" for number in (1, 2, 3))
    first.write_text("1000001\n1000002\n", encoding="utf-16")
    second.write_text("https://client.camb.ai/apis/tts-result/1000003")
    third.write_text("1000003 1000004")
    with person.answering(enter_path(first, second)):
        person.click("importButton")
    person.wait(lambda: person.text_of("importSummary") == "3 found")
    person.click("addButton")
    person.wait_for_list(3)

    person.drag_here(person.window, [third])
    person.wait(lambda: person.text_of("importSummary") == "2 found, 1 already in the list")
    person.click("addButton")
    person.wait_for_list(4)


def test_what_was_read_too_late_is_not_taken_for_the_next(person: Person, tmp_path: Path) -> None:
    """The first reading has ended and its result is on its way when the second one begins."""
    first, second = tmp_path / "first.txt", tmp_path / "second.txt"
    first.write_text("1000001\n")
    second.write_text("1000002\n1000003\n")
    person.drag_here(field(person), [first])
    person.window.add_page._thread.wait()
    person.window.add_page.read_files([second])
    person.wait(lambda: person.text_of("importSummary") == "2 found")

    person.window.import_files([first])
    person.window._adding._files._thread.wait()
    person.window.import_files([second])
    person.wait_for_list(3)


def test_files_are_pasted_as_a_file_manager_copies_them(person: Person, tmp_path: Path) -> None:
    path = tmp_path / "ids.txt"
    path.write_text("1000001\n")
    person.paste_files([path])
    person.wait(lambda: person.text_of("importSummary") == "1 found")


def test_what_is_no_list_gets_a_sentence(person: Person, tmp_path: Path) -> None:
    binary = tmp_path / "song.csv"
    binary.write_bytes(bytes(range(256)) * 40)
    empty = tmp_path / "empty.txt"
    empty.touch()
    huge = tmp_path / "huge.csv"
    with huge.open("wb") as file:
        os.truncate(file.fileno(), 200_000_000)
    gone = tmp_path / "gone.txt"
    folder = tmp_path / "folder"
    folder.mkdir()
    person.drag_here(field(person), [binary, empty, huge, gone, folder])
    person.wait(lambda: person.text_of("importFaults").count("\n") == 4)
    assert person.text_of("importSummary") == "0 found"
    assert person.text_of("importFaults").splitlines() == [
        "song.csv is not a text or a sheet. Choose a text, CSV, Excel, ODS or JSON file.",
        "empty.txt is empty.",
        (
            "huge.csv is larger than 50 MB, which is more than a list of run ids can be. Choose the"
            " file with the ids, or split it."
        ),
        "gone.txt is no longer there. Choose it again.",
        "folder is a folder. Choose the files inside it.",
    ]
    assert not person.find("addButton").isEnabled()


def test_a_hundred_thousand_ids_come_in_while_the_window_lives(
    person: Person, tmp_path: Path
) -> None:
    ids = range(5_000_001, 5_000_001 + MANY)
    path = tmp_path / "many.csv"
    path.write_text("run_id,name\n" + "".join(f"{run},Clip {run}\n" for run in ids))
    with Ticker() as ticker:
        person.drag_here(field(person), [path])
        person.wait(lambda: person.text_of("importSummary") == "100,000 found")
        while_reading = ticker.ticks
        person.click("addButton")
        person.wait_for_list(MANY)
    assert while_reading > 1
    print(f"{while_reading} ticks while reading, largest gap {ticker.longest:.0f} ms")
    model = person.table.model()
    assert [model.run_id_at(row) for row in (0, 1, MANY - 1)] == [ids[0], ids[1], ids[-1]]


def test_a_very_long_text_is_pasted_while_the_window_lives(person: Person) -> None:
    text = "\n".join(str(run) for run in range(5_000_001, 5_000_001 + MANY))
    person.paste(text)
    person.wait(lambda: person.text_of("importSummary") == "100,000 found")
    assert person.find("runIdsEdit", QPlainTextEdit).toPlainText() == ""  # not shown, only read
    person.click("addButton")
    person.wait_for_list(MANY)


def test_a_chosen_sheet_s_columns_are_put_right_and_its_new_edition_updates_the_list(
    person: Person, tmp_path: Path
) -> None:
    sheet = tmp_path / "chapters.csv"
    sheet.write_text("Run ID,Chapter,Script\n1000001,One,Hello\n1000002,Two,There\n")
    with person.answering(enter_path(sheet)):
        person.click("importButton")
    person.wait(lambda: person.text_of("importSummary") == "2 found")
    columns = [
        button
        for button in person.find("sheetTable").findChildren(QPushButton, "columnRole")
        if button.isVisible()
    ]
    chapter = next(each for each in columns if "Chapter" in each.accessibleName())
    choose_from_menu(person, chapter, "Name")
    person.wait(lambda: person.text_of("importSummary") == "2 found")
    person.click("addButton")
    person.wait_for_list(2)
    assert names(person) == ["One", "Two"]

    sheet.write_text("Run ID,Chapter,Script\n1000001,First,Hello\n1000003,Three,You\n")
    person.drag_here(person.window, [sheet])
    person.wait(lambda: "another name" in person.text_of("importSummary"))
    assert person.text_of("importSummary").startswith("2 found, 1 already in the list, 1 clip")
    shown: list[str] = []

    def look(dialog: QDialog) -> None:
        model = dialog.findChild(QTableView, "changesTable").model()
        shown.extend(model.index(0, column).data() for column in range(4))
        press(dialog.findChild(QPushButton, "closeChangesButton"))

    with person.answering(look):
        person.click("showChangesButton")
    assert shown == ["1000001", "Name", "One", "First"]
    assert person.find("addButton").accessibleName() == "Add 1 and update 1"
    person.click("addButton")
    person.wait_for_list(3)
    person.wait(lambda: names(person) == ["First", "Two", "Three"])
    person.key(Qt.Key.Key_Z, CTRL)
    person.wait(lambda: names(person) == ["One", "Two", "Three"])


def test_a_large_changed_sheet_is_compared_while_the_window_lives(
    person: Person, tmp_path: Path
) -> None:
    ids = range(5_000_001, 5_000_001 + MANY // 5)
    path = tmp_path / "many.csv"
    path.write_text("run_id,name\n" + "".join(f"{run},Clip {run}\n" for run in ids))
    person.drag_here(field(person), [path])
    person.wait(lambda: person.text_of("importSummary") == "20,000 found")
    person.click("addButton")
    person.wait_for_list(len(ids))
    path.write_text("run_id,name\n" + "".join(f"{run},New {run}\n" for run in ids))
    person.drag_here(person.window, [path])
    person.wait(lambda: person.window.add_page._summary.is_counting)
    with Ticker() as ticker:
        person.wait(lambda: "another name" in person.text_of("importSummary"))
    assert ticker.ticks > 1
    print(f"{ticker.ticks} ticks while comparing, largest gap {ticker.longest:.0f} ms")
    assert person.find("addButton").text().replace("&", "").startswith("Update ")
    person.click("addButton")
    person.wait(lambda: names(person)[-1] == f"New {ids[-1]}")


def test_a_long_list_of_faults_is_counted_whole_and_shown_in_part(person: Person) -> None:
    person.paste("1000001\n" + "\n".join(f"-{n}" for n in range(1, 701)))
    person.wait(lambda: person.text_of("importSummary") == "1 found, 700 not usable")
    faults = person.find("importFaults", QListWidget)
    assert faults.count() == 501
    assert faults.item(500).text() == "… and 200 more"
    assert QGuiApplication.focusWindow() is person.window.windowHandle()
