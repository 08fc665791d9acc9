"""Clips that land in a folder as they come, chosen before the fetch or from the receipt."""

from __future__ import annotations

import contextlib
from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QDeadlineTimer, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from bulktts_gui.core.saving import save_items
from bulktts_gui.demo.service import SLOW_RUN, DemoService
from bulktts_gui.models.clip_model import Column
from bulktts_gui.workers import saver
from tests.end_to_end.window import NO_KEYS, PATIENCE, Person, choose, let_pass, press
from tests.unit.full_disk import FullDisk

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

RUNS = (1051844, 1049005, 1050371)
SHEET = "run_id,name,Scene\n1051844,one,1\n1049005,two,2\n1050371,three,2\n"
#: Often enough that it is still being made when all else is done.
MANY = 10_000


@pytest.fixture
def service() -> Iterator[DemoService]:
    with DemoService(answer_delay=0, file_delay=0, pending_asks=0) as running:
        yield running


def button_in(dialog: QDialog, words: str) -> QAbstractButton:
    buttons = dialog.findChildren(QAbstractButton)
    texts = {b.text().replace("&", ""): b for b in buttons if b.isVisible()}
    assert words in texts, sorted(texts)
    return texts[words]


def dialog_of(person: Person, name: str) -> QDialog:
    """The dialog of that object name, once it is in front."""

    def is_there() -> bool:
        dialog = QApplication.activeModalWidget()
        return dialog is not None and dialog.objectName() == name and dialog.isVisible()

    person.wait(is_there)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QDialog)
    return dialog


def order(person: Person, folder: Path, template: str, button: str) -> None:
    """Fill in the dialog for saving and press its button."""
    fill_in(folder, template, button)(dialog_of(person, "saveDialog"))


def fill_in(folder: Path, template: str, words: str) -> Callable[[QDialog], None]:
    """An answer to the dialog for saving, for `Person.answering`."""

    def answer(dialog: QDialog) -> None:
        for name, text in (("saveFolderEdit", str(folder)), ("nameTemplateEdit", template)):
            field = dialog.findChild(QWidget, name)
            assert isinstance(field, QLineEdit | QPlainTextEdit | QTextEdit)
            field.setFocus()
            field.selectAll()
            QTest.keyClicks(field, text)
        accept = button_in(dialog, words)
        timer = QDeadlineTimer(PATIENCE)
        while not accept.isEnabled():
            assert not timer.hasExpired()
            let_pass(10)
        press(accept)

    return answer


def switch(person: Person) -> None:
    """Click the entry of the menu."""
    menu = person.window._deliveries.menu
    menu.popup(person.window.mapToGlobal(person.window.rect().center()))
    person.wait(menu.isVisible)
    place = menu.actionGeometry(person.window._deliveries.as_they_arrive).center()
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, NO_KEYS, place)


def files(folder: Path) -> dict[str, bytes]:
    """What is in a folder, by relative name."""
    found = {}
    for path in folder.rglob("*"):
        if path.is_file():
            with contextlib.suppress(FileNotFoundError):  # it has just got its name
                found[path.relative_to(folder).as_posix()] = path.read_bytes()
    return found


def test_clips_land_while_others_are_still_made(
    start: Callable[..., Person], tmp_path: Path
) -> None:
    folder = tmp_path / "take 1"
    with DemoService(answer_delay=0, file_delay=0, pending_asks=MANY) as service:
        person = start(service=service)
        person.add(SHEET + f"{SLOW_RUN},four,3\n", 4)
        switch(person)
        order(person, folder, "{Scene}/{number:00} {name}", "Choose")
        person.wait(lambda: "“take 1”" in person.text_of("summaryLabel"))
        person.click("fetchButton")
        expected = {
            name: service.audio(run_id)
            for name, run_id in zip(
                ("1/01 one.flac", "2/02 two.flac", "2/03 three.flac"), RUNS, strict=True
            )
        }
        person.wait(lambda: files(folder) == expected)
        assert person.row(SLOW_RUN).status in ("WAITING", "ASKING", "QUEUED")
        assert person.window._desk.session.is_fetching
        service.pending[SLOW_RUN] = 0
        person.wait(lambda: "4 clips saved" in person.text_of("bannerText"))
        assert files(folder) == expected | {"3/04 four.flac": service.audio(SLOW_RUN)}


def test_what_is_here_already_is_saved_too_and_nothing_is_replaced(
    start: Callable[..., Person], service: DemoService, tmp_path: Path
) -> None:
    (tmp_path / "one.flac").write_bytes(b"somebody else's")
    person = start(service=service)
    person.add(SHEET, 3)
    person.click_cell(RUNS[0], Column.NAME)
    person.choose_from_row_menu(RUNS[0], "Fetch")
    person.wait(lambda: person.row(RUNS[0]).status == "READY")
    switch(person)
    order(person, tmp_path, "{name}", "Choose")
    person.wait(lambda: len(files(tmp_path)) == 2)
    person.click("fetchButton")
    person.wait(lambda: "2 clips saved" in person.text_of("bannerText"))
    assert files(tmp_path) == {
        "one.flac": b"somebody else's",
        "one (2).flac": service.audio(RUNS[0]),
        "two.flac": service.audio(RUNS[1]),
        "three.flac": service.audio(RUNS[2]),
    }


def test_switched_off_it_saves_no_more(
    start: Callable[..., Person], service: DemoService, tmp_path: Path
) -> None:
    person = start(service=service)
    person.add(SHEET, 3)
    switch(person)
    order(person, tmp_path, "{name}", "Choose")
    person.wait(lambda: tmp_path.name in person.text_of("summaryLabel"))
    switch(person)
    person.wait(lambda: tmp_path.name not in person.text_of("summaryLabel"))
    person.click("fetchButton")
    person.wait_for("READY")
    person.wait(lambda: "All clips are here" in person.text_of("bannerText"))
    assert files(tmp_path) == {}


def test_the_missing_ones_are_fetched_and_saved_like_the_others(
    start: Callable[..., Person], service: DemoService, tmp_path: Path
) -> None:
    person = start(service=service)
    person.add(SHEET, 3)
    person.choose_from_row_menu(RUNS[1], "Fetch")
    person.wait(lambda: person.row(RUNS[1]).status == "READY")
    person.click("saveAllButton")
    order(person, tmp_path, "{number} {name}", "Save")
    person.wait(lambda: "1 of 3" in person.text_of("bannerText"))
    assert set(files(tmp_path)) == {"2 two.flac"}
    person.click("bannerButton")
    receipt = dialog_of(person, "receiptDialog")
    press(button_in(receipt, "Get the missing ones"))
    person.wait(lambda: "3 " in person.text_of("bannerText") and len(files(tmp_path)) == 3)
    assert files(tmp_path) == {
        "1 one.flac": service.audio(RUNS[0]),
        "2 two.flac": service.audio(RUNS[1]),
        "3 three.flac": service.audio(RUNS[2]),
    }
    # That was for these three. What comes later is not saved unasked.
    assert person.window._deliveries.arrivals.order is None


def test_leaving_in_the_middle_leaves_whole_files_only(
    start: Callable[..., Person], tmp_path: Path
) -> None:
    with DemoService(answer_delay=0, file_delay=0, pending_asks=MANY) as service:
        person = start(service=service)
        person.add(SHEET + f"{SLOW_RUN},four,3\n", 4)
        switch(person)
        order(person, tmp_path, "{name}", "Choose")
        person.wait(lambda: tmp_path.name in person.text_of("summaryLabel"))
        person.click("fetchButton")
        person.wait(lambda: {person.row(run_id).status for run_id in RUNS} == {"READY"})
        with person.answering(choose("Leave")):
            person.window.close()
        whole = {
            f"{name}.flac": service.audio(run_id)
            for name, run_id in zip(("one", "two", "three"), RUNS, strict=True)
        }
        assert files(tmp_path).items() <= whole.items()
        again = start(service=service)
        again.wait_for_list(4)
        assert {again.row(run_id).status for run_id in RUNS} == {"READY"}


@pytest.mark.parametrize("answer", ["Skip these", "Replace"])
def test_a_saving_that_a_full_disk_stopped_goes_on_as_it_was_begun(
    start: Callable[..., Person],
    service: DemoService,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    answer: str,
) -> None:
    disk = FullDisk(1 << 40)
    monkeypatch.setattr(saver, "save_items", partial(save_items, open_new=disk.open_new))
    person = start(service=service)
    person.add(SHEET, 3)
    person.click("fetchButton")
    person.wait_for("READY")
    for name in ("one", "three"):
        (tmp_path / f"{name}.flac").write_bytes(b"an older take")
    disk.room = 1000
    with person.answering(fill_in(tmp_path, "{name}", "Save"), choose(answer)):
        person.click("saveAllButton")
        person.wait(lambda: "of 3 saved" in person.text_of("bannerText"))
    assert "The disk is full" in person.text_of("bannerText")
    disk.room = 1 << 40
    again = [choose(answer)] if answer == "Replace" else []
    with person.answering(*again):
        assert person.text_of("bannerButton") == "Continue"
        person.click("bannerButton")
        person.wait(lambda: "of 3 saved" not in person.text_of("bannerText") or not again)
        person.wait(lambda: not person.window._deliveries.is_busy)
    old = {"one.flac": b"an older take", "three.flac": b"an older take"}
    new = {
        f"{name}.flac": service.audio(run_id)
        for name, run_id in zip(("one", "two", "three"), RUNS, strict=True)
    }
    assert files(tmp_path) == (new if answer == "Replace" else new | old)


def test_saving_works_on_when_the_samples_are_entered_and_left(
    start: Callable[..., Person], service: DemoService, tmp_path: Path
) -> None:
    person = start(service=service)
    person.add(SHEET, 3)
    switch(person)
    order(person, tmp_path / "own", "{name}", "Choose")
    person.wait(lambda: "own" in person.text_of("summaryLabel"))
    person.window.menu.samples.trigger()
    person.wait(lambda: person.window._desk.is_demo and person.window.model.total > 3)
    # What was chosen for one list is not done to another.
    assert "own" not in person.text_of("summaryLabel")
    person.click("fetchButton")
    person.wait_for("READY", "MISSING")
    assert not (tmp_path / "own").exists()
    with person.answering(fill_in(tmp_path / "samples", "{number} {name}", "Save")):
        person.click("saveAllButton")
        person.wait(lambda: " saved" in person.text_of("bannerText"))
    ready = sum(row.status == "READY" for row in person.rows())
    assert len(files(tmp_path / "samples")) == ready
    person.window.menu.leave_samples.trigger()
    person.wait_for_list(3)
    person.click("fetchButton")
    person.wait_for("READY")
    with person.answering(fill_in(tmp_path / "mine", "{name}", "Save")):
        person.click("saveAllButton")
        person.wait(lambda: "3 clips saved" in person.text_of("bannerText"))
    assert len(files(tmp_path / "mine")) == 3


def test_a_full_disk_is_told_of_also_when_the_fetch_has_ended(
    start: Callable[..., Person], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    disk = FullDisk(1000)
    monkeypatch.setattr(saver, "save_items", partial(save_items, open_new=disk.open_new))
    with DemoService(answer_delay=0, file_delay=0, pending_asks=MANY) as service:
        person = start(service=service)
        person.add(SHEET + f"{SLOW_RUN},four,3\n", 4)
        switch(person)
        order(person, tmp_path, "{name}", "Choose")
        person.wait(lambda: tmp_path.name in person.text_of("summaryLabel"))
        person.click("fetchButton")
        person.wait(lambda: "The disk is full" in person.text_of("bannerText"))
        assert tmp_path.name not in person.text_of("summaryLabel")
        service.pending[SLOW_RUN] = 0
        person.wait_for("READY")
        person.wait(lambda: "The disk is full" in person.text_of("bannerText"))
        assert files(tmp_path) == {}
        disk.room = 1 << 40
        person.click("bannerButton")
        person.wait(lambda: len(files(tmp_path)) == 3)
