"""Saving as somebody wants it: names from their sheet, folders, another format, a report beside."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

import mutagen
import pytest
import soundfile
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QMenu, QPlainTextEdit, QPushButton

from bulktts_gui.demo.service import DemoService
from bulktts_gui.ui.save_dialog import SaveDialog
from bulktts_gui.ui.save_one import SaveOneDialog
from tests.end_to_end.window import NO_KEYS, Person, enter_path

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

SHEET = """run_id,name,language,Scene no.
1051844,Bibliotheek,nl,7
1049005,Navigatore: fiume,it,8/b
1050371,駅のアナウンス,,9
"""
RUNS = (1051844, 1049005, 1050371)


@pytest.fixture
def service() -> Iterator[DemoService]:
    with DemoService(answer_delay=0, file_delay=0, pending_asks=0) as running:
        yield running


@pytest.fixture
def ready(start: Callable[..., Person], service: DemoService) -> Person:
    """A window with the clips of `SHEET`, fetched."""
    person = start(service=service)
    person.add(SHEET, len(RUNS))
    person.click("fetchButton")
    person.wait_for("READY")
    return person


def pick(person: Person, button: str, words: str) -> None:
    """Open a button's menu and click an entry."""
    person.click(button)
    menu = person.find(button, QPushButton).menu()
    assert isinstance(menu, QMenu)
    person.wait(menu.isVisible)
    action = next(a for a in menu.actions() if a.text().replace("&", "") == words)
    place = menu.actionGeometry(action).center()
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, NO_KEYS, place)


def test_names_folders_format_and_report_as_wanted_and_again_the_next_time(
    ready: Person, service: DemoService, start: Callable[..., Person], tmp_path: Path
) -> None:
    shown: list[str] = []

    def choose(dialog: SaveDialog) -> None:
        ready.wait(lambda: dialog.names.columns == ("Scene no.",))
        dialog.folder.setText(str(tmp_path / "all"))
        pick(ready, "namePresetsButton", "A folder for each language")
        QTest.keyClicks(ready.find("nameTemplateEdit", QPlainTextEdit), " - ")
        pick(ready, "nameInsertButton", "Scene no.")
        formats = ready.find("formatCombo", QComboBox)
        formats.setFocus()
        QTest.keyClick(formats, Qt.Key.Key_Down)
        ready.click("saveMoreButton")
        report = ready.find("reportCheck", QCheckBox)
        report.setFocus()
        QTest.keyClick(report, Qt.Key.Key_Space)
        ready.wait(lambda: dialog.preview.first.whole.endswith(".mp3"))
        ready.wait(lambda: "about" in ready.text_of("saveSummary"))
        shown.extend([dialog.preview.first.whole, ready.text_of("saveSummary")])
        ready.click("saveButton")

    ready.click("saveAllButton")
    ready.answer(SaveDialog, choose)
    ready.wait(lambda: "saved" in ready.text_of("bannerText"))
    folder = tmp_path / "all"
    files = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    assert files == {
        "nl/Bibliotheek - 7.mp3",
        "it/Navigatore- fiume - 8_b.mp3",
        "駅のアナウンス - 9.mp3",
        "report.csv",
    }
    assert shown[0] == "nl/Bibliotheek - 7.mp3"
    assert shown[1].startswith("3 clips, about ")
    made = folder / "nl" / "Bibliotheek - 7.mp3"
    assert soundfile.info(made).channels == 1
    tags = mutagen.File(made).tags
    assert str(tags["TIT2"]) == "Bibliotheek"
    assert str(tags["TRCK"]) == "1/3"
    assert any(str(RUNS[0]) in str(comment) for comment in tags.getall("COMM"))
    text = (folder / "report.csv").read_text(encoding="utf-8-sig")
    rows = list(csv.reader(io.StringIO(text)))
    assert [row[1] for row in rows[1:]] == [str(run) for run in RUNS]
    assert str(service.key) not in text

    ready.leave()
    again = start(service=service)
    again.wait_for_list(len(RUNS))
    again.click_cell(RUNS[1], 2)
    again.click("saveSelectedButton")

    def look(dialog: SaveDialog) -> None:
        again.wait(lambda: dialog.names.columns == ("Scene no.",))
        assert dialog.names.template == "{language}/{name} - {Scene no.}"
        again.wait(lambda: dialog.preview.first.whole == "nl/Bibliotheek - 7.mp3")
        assert again.find("reportCheck", QCheckBox).isChecked()
        assert again.text_of("saveFolderEdit") == str(folder)
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    # One selected clip goes by its own dialog; all of them by this one.
    again.answer(SaveOneDialog, lambda dialog: dialog.reject())
    again.wait(lambda: again.find("saveAllButton").isEnabled())
    again.table.selectAll()
    again.click("saveSelectedButton")
    again.answer(SaveDialog, look)


def test_one_clip_is_saved_as_another_format_by_its_ending(ready: Person, tmp_path: Path) -> None:
    ready.choose_from_row_menu(RUNS[0], "Save…")
    ready.answer(SaveOneDialog, enter_path(tmp_path / "library.wav"))
    ready.wait(lambda: "saved" in ready.text_of("bannerText"))
    made = soundfile.info(tmp_path / "library.wav")
    assert (made.format, made.subtype) == ("WAV", "PCM_16")
