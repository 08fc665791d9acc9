"""Every page and dialog, looked over for what a screen reader would find wrong with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QWidget

from bulktts_gui.demo.service import DemoService
from bulktts_gui.models.clip_model import Column
from tests.ui.audit import faults_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.end_to_end.window import Person

SHEET = "run_id,name,text\n1051844,Bibliotheek,een\n1049005,Navigatore,due\n1051999,Gone,tre\n"


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
    person.click("fetchButton")
    person.wait_for("READY", "MISSING")
    person.wait(lambda: person.sees("bannerButton"))
    return person


def look_over() -> tuple[list[str], Callable[[QWidget], None]]:
    """An answer to a dialog that looks it over, all unfolded, and closes it."""
    faults: list[str] = []

    def answer(dialog: QWidget) -> None:
        for combo in dialog.findChildren(QComboBox):
            combo.setCurrentIndex(combo.count() - 1)  # "Own choice…" brings more fields
        for more in dialog.findChildren(QWidget, "saveMoreButton"):
            more.setChecked(True)  # type: ignore[attr-defined]
        faults.extend(faults_of(dialog))
        dialog.close()

    return faults, answer


def test_the_pages(start: Callable[..., Person], service: DemoService) -> None:
    person = start(service=service, key=False)
    person.wait(lambda: person.sees("apiKeyEdit"))
    assert faults_of(person.window) == []
    person.window.welcome.key_panel.edit.setText(service.key)
    person.click("checkKeyButton")
    person.wait(lambda: person.text_of("keyResult") == "This key works.")
    assert faults_of(person.window) == []
    person.click("saveKeyButton")
    person.wait(lambda: person.sees("runIdsEdit"))
    assert faults_of(person.window) == []
    person.paste(SHEET + "9.9E+15,wrong,x\n")
    person.wait(lambda: person.text_of("importSummary") == "3 found, 1 not usable")
    assert faults_of(person.window) == []


def test_the_list_its_player_and_its_details(ready: Person) -> None:
    assert faults_of(ready.window) == []
    ready.window.details.toggle.setChecked(True)
    ready.click_cell(1051844, Column.NAME)
    ready.key(Qt.Key.Key_Space)
    ready.wait(lambda: ready.playing() == 1051844)
    assert faults_of(ready.window) == []
    ready.window.ear_check.start()
    assert faults_of(ready.window) == []
    ready.window.ear_check.leave()


@pytest.mark.parametrize("name", ["save_all", "one_file", "page", "as_they_arrive"])
def test_the_dialogs_of_saving(ready: Person, name: str) -> None:
    faults, answer = look_over()
    getattr(ready.window._deliveries, name).trigger()
    ready.answer(QDialog, answer)
    assert faults == []


def test_the_receipt_with_both_of_its_parts(ready: Person, tmp_path: Path) -> None:
    ready.save_to(tmp_path)
    ready.wait(lambda: "saved" in ready.text_of("bannerText"))
    faults, answer = look_over()
    ready.click("bannerButton")
    ready.answer(QDialog, answer)
    assert faults == []


def test_a_row_by_itself(ready: Person) -> None:
    """What a screen reader reads of a row, cell by cell."""
    model = ready.table.model()
    words = [
        [model.index(row, column).data(Qt.ItemDataRole.AccessibleTextRole) for column in Column]
        for row in range(3)
    ]
    assert words[0][: Column.SOUND] == ["1", "1051844", "Bibliotheek"]
    assert words[0][Column.PLAY :] == ["Play Bibliotheek", "Save Bibliotheek"]
    assert words[2][Column.STATUS].startswith("Not found. ")
    assert words[2][Column.SAVE] == "Gone is not here to save yet"
    spoken = model.headerData(2, Qt.Orientation.Vertical, Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Gone"
