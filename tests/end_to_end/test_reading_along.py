"""Reading along: the sheet's texts beside the player while one clip after the other is heard."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QTextEdit

from bulktts_gui.models.clip_model import Column
from tests.end_to_end.window import let_pass
from tests.services import FaultService

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.end_to_end.window import Person

TEXTS = (
    "It was the best of times, it was the worst of times, it was the age of wisdom. " * 20,
    "أهلا وسهلا بكم في متحف الفن الحديث.",
    "",
    "Thank you for calling.",
    "まもなく、二番線に電車がまいります。",
)


@pytest.fixture(params=[Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def direction(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[Qt.LayoutDirection]:
    yield request.param
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_in_the_lowest_window_every_text_is_read_and_the_list_stands_still(
    start: Callable[..., Person],
    tmp_path: Path,
    qapp: QApplication,
    direction: Qt.LayoutDirection,
) -> None:
    with FaultService(count=len(TEXTS), clip_seconds=30) as service:
        sheet = tmp_path / "sheet.csv"
        with sheet.open("w", encoding="utf-8", newline="") as file:
            rows = zip(service.run_ids, TEXTS, strict=True)
            csv.writer(file).writerows([("run_id", "text"), *rows])
        person = start(service=service)
        qapp.setLayoutDirection(direction)  # in place of the language's
        person.window.resize(person.window.minimumSize())
        person.window.import_files([sheet])
        person.wait_for_list(len(TEXTS))
        person.click("fetchButton")
        person.wait_for("READY")
        person.click_cell(service.run_ids[0], Column.PLAY)
        height = 0
        for run_id, text in zip(service.run_ids, TEXTS, strict=True):
            person.wait(lambda run_id=run_id: person.playing() == run_id)
            let_pass(50)  # the layouts, from the inner to the outer
            assert person.text_of("playerText").strip() == text.strip()
            assert str(run_id) in person.text_of("playerTitle")
            height = height or person.table.height()
            assert person.table.height() == height
            if run_id != service.run_ids[-1]:
                person.click("nextButton")
        viewport = person.table.viewport()
        seen = range(person.table.rowAt(0), person.table.rowAt(viewport.height() - 1) + 1)
        assert len(seen) >= 3
        # The last, in whichever window, reads from left to right.
        edit = person.find("playerText", QTextEdit)
        line = edit.document().firstBlock().layout().lineAt(0)
        assert line.naturalTextRect().left() == pytest.approx(0, abs=2)
        assert edit.layoutDirection() is direction
