"""A sheet that was changed and is brought in again: seen first, taken over, undone, remembered."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from bulktts_gui.demo.service import DemoService
from bulktts_gui.models.clip_model import Column
from tests.end_to_end.window import CTRL

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.end_to_end.window import Person

RUNS = (1051844, 1049005)
BEFORE = "run_id,name,text\n1051844,one,First words\n1049005,two,Other words\n"
AFTER = "run_id,name,text\n1051844,uno,First words\n1049005,two,New words\n1050371,three,\n"


@pytest.fixture
def service() -> Iterator[DemoService]:
    with DemoService(answer_delay=0, file_delay=0, pending_asks=0) as running:
        yield running


def names(person: Person) -> list[str]:
    model = person.table.model()
    return [model.index(row, Column.NAME).data() for row in range(model.rowCount())]


def bring_in(person: Person, path: Path, sheet: str) -> None:
    """Save the sheet elsewhere and drop it on the page for adding."""
    path.write_text(sheet, encoding="utf-8")
    if not person.sees("runIdsEdit"):
        person.click("showAddButton")
    person.drag_here(person.find("runIdsEdit"), [path])
    person.wait(lambda: "found" in person.text_of("importSummary"))


def test_names_and_texts_are_taken_over_and_brought_back(
    start: Callable[..., Person], service: DemoService, tmp_path: Path
) -> None:
    person = start(service=service)
    person.wait(lambda: person.sees("runIdsEdit"))
    bring_in(person, tmp_path / "take.csv", BEFORE)
    person.click("addButton")
    person.wait_for_list(2)
    person.click("fetchButton")
    person.wait_for("READY")

    bring_in(person, tmp_path / "take.csv", AFTER)
    person.wait(lambda: person.text_of("addButton").replace("&", "") == "Add 1 and update 2")
    person.click("addButton")
    person.wait_for_list(3)
    assert names(person) == ["uno", "two", "three"]
    assert person.window.model.words(RUNS[1]) == ("two", "New words")
    assert {person.row(run_id).status for run_id in RUNS} == {"READY"}

    person.key(Qt.Key.Key_Z, CTRL)
    person.wait(lambda: names(person) == ["one", "two", "three"])
    assert person.window.model.words(RUNS[1]) == ("two", "Other words")
    person.key(
        Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    person.wait(lambda: names(person) == ["uno", "two", "three"])

    person.leave()
    again = start(service=service)
    again.wait_for_list(3)
    assert names(again) == ["uno", "two", "three"]
    assert again.window.model.words(RUNS[1]) == ("two", "New words")


def test_what_was_undone_is_undone_after_a_restart_too(
    start: Callable[..., Person], service: DemoService, tmp_path: Path
) -> None:
    person = start(service=service)
    person.wait(lambda: person.sees("runIdsEdit"))
    bring_in(person, tmp_path / "take.csv", BEFORE)
    person.click("addButton")
    person.wait_for_list(2)
    bring_in(person, tmp_path / "take.csv", AFTER)
    person.wait(lambda: "update 2" in person.text_of("addButton"))
    person.click("addButton")
    person.wait(lambda: names(person) == ["uno", "two", "three"])
    person.wait(lambda: person.sees("bannerButton"))
    person.click("bannerButton")
    person.wait(lambda: names(person) == ["one", "two", "three"])
    person.leave()
    again = start(service=service)
    again.wait_for_list(3)
    assert names(again) == ["one", "two", "three"]
