"""A sheet that comes again: what it says otherwise than the list is seen before it is taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QTableView

from bulktts_gui.core.clips import NewClip
from tests.ui.add_stage import Page, changes_button, drop, files, keep_box

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

LEFT = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(qtbot: QtBot, english: None) -> Iterator[Page]:
    made = Page(qtbot)
    yield made
    made.widget.shut_down()


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    path = tmp_path / "list.csv"
    path.write_text("run_id,name\n1000001,One\n1000002,Two\n")
    return path


@pytest.fixture
def changed(page: Page, sheet: Path) -> Page:
    """Of four clips one is new, two have other words, and one is as it was."""
    sheet.write_text(
        "run_id,name,text\n1000001,New name,Hello\n1000002,Two,A new text\n1000003,Three,Same\n"
        "1000004,Four,Unknown so far\n"
    )
    page.know(1000001, "Old name", "Hello")
    page.know(1000002, "Two", "The old text")
    page.know(1000003, "Three", "Same")
    page.read(sheet)
    return page


def test_what_differs_is_counted_and_added_along_with_what_is_new(changed: Page) -> None:
    assert changed.summary.startswith("4 found, 3 already in the list, 2 clip")
    assert changed.summary.endswith("another name or text now")
    assert changed.add.accessibleName() == "Add 1 and update 2"
    QTest.mouseClick(changed.add, LEFT)
    updates, found = changed.told
    assert updates == (
        NewClip(1000001, "New name", ""),
        NewClip(1000002, "", "A new text"),
    )
    assert changed.added == [found]


def test_what_changed_is_shown_before_and_after(changed: Page) -> None:
    seen: list[list[str]] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        table = dialog.findChild(QTableView, "changesTable")
        assert table is not None
        model = table.model()
        rows = range(model.rowCount())
        seen.extend([model.index(row, column).data() for column in range(4)] for row in rows)
        close = dialog.findChild(QPushButton, "closeChangesButton")
        assert close is not None
        QTest.mouseClick(close, LEFT)

    QTimer.singleShot(0, look)
    QTest.mouseClick(changes_button(changed), LEFT)
    assert seen == [
        ["1000001", "Name", "Old name", "New name"],
        ["1000002", "Text", "The old text", "A new text"],
    ]
    assert changed.told == []


def test_the_old_names_can_be_kept(changed: Page) -> None:
    QTest.mouseClick(keep_box(changed), LEFT, pos=QPoint(10, keep_box(changed).height() // 2))
    assert changed.add.accessibleName() == "Add 1 clip"
    QTest.mouseClick(changed.add, LEFT)
    assert changed.told == changed.added
    assert len(changed.added) == 1


def test_what_was_wished_for_one_sheet_is_not_for_the_next(changed: Page, sheet: Path) -> None:
    QTest.keyClick(keep_box(changed), Qt.Key.Key_Space)
    assert keep_box(changed).isChecked()
    changed.choose_role(2, "Leave out")
    changed.wait()
    assert keep_box(changed).isChecked()  # it is the same sheet
    changed.read(sheet)
    assert not keep_box(changed).isChecked()


def test_a_sheet_with_nothing_new_still_updates(page: Page, sheet: Path) -> None:
    sheet.write_text("run_id,name\n1000001,New\n1000002,Two\n")
    page.know(1000001, "Old")
    page.know(1000002, "Two")
    page.read(sheet)
    assert page.add.accessibleName() == "Update 1"
    QTest.keyClick(keep_box(page), Qt.Key.Key_Space)
    assert not page.add.isEnabled()
    QTest.keyClick(keep_box(page), Qt.Key.Key_Space)
    QTest.keyClick(keep_box(page), Qt.Key.Key_Return, CTRL)
    assert page.told[0] == (NewClip(1000001, "New", ""),)


def test_the_same_sheet_again_changes_nothing(page: Page, sheet: Path) -> None:
    sheet.write_text("run_id,name\n1000001,One\n1000002,\n")
    page.know(1000001, "One")
    page.know(1000002, "Two")
    page.read(sheet)
    assert page.summary == "2 found, 2 already in the list"
    assert not changes_button(page).isVisible()
    assert not keep_box(page).isVisible()
    assert not page.add.isEnabled()


def test_nothing_is_updated_that_nobody_has_seen(page: Page, sheet: Path) -> None:
    """Add is pressed while the sheet is being read, and then there are changes in it."""
    sheet.write_text("run_id,name\n1000001,New\n1000002,Two\n")
    page.know(1000001, "Old")
    page.widget.read_files([sheet])
    QTest.mouseClick(page.add, LEFT)
    page.wait()
    assert page.told == []
    assert page.add.accessibleName() == "Add 1 and update 1"
    QTest.mouseClick(page.add, LEFT)
    assert len(page.told) == 2


def test_much_is_compared_piece_by_piece(page: Page, sheet: Path) -> None:
    runs = range(1000001, 1000001 + 3000)
    sheet.write_text("run_id,name\n" + "".join(f"{run},New {run}\n" for run in runs))
    for run in runs[::2]:
        page.know(run, f"Old {run}")
    page.widget.read_files([sheet])
    page.until(lambda: page.widget._thread is None)
    assert page.summary == "Reading…"
    assert page.widget._is_busy
    page.wait()
    three, half = QLocale().toString(3000), QLocale().toString(1500)
    assert page.summary.startswith(f"{three} found, {half} already in the list, {half} clip")
    QTest.mouseClick(page.add, LEFT)
    updates = page.told[0]
    assert isinstance(updates, tuple)
    assert [clip.run_id for clip in updates] == list(runs[::2])
    assert {clip.name for clip in updates} == {f"New {run}" for run in runs[::2]}


def test_adding_while_it_is_compared_adds_then(page: Page, sheet: Path) -> None:
    sheet.write_text("run_id,name\n" + "".join(f"{run},N\n" for run in range(1, 3001)))
    page.widget.read_files([sheet])
    page.until(lambda: page.widget._thread is None)
    assert page.widget._summary.is_counting
    QTest.mouseClick(page.add, LEFT)
    assert page.added == []
    page.until(lambda: bool(page.added))
    assert len(page.added[0].clips) == 3000


def test_what_the_list_got_meanwhile_is_compared_when_the_page_shows_again(changed: Page) -> None:
    changed.widget.hide()
    changed.know(1000001, "New name", "Hello")
    changed.widget.show()
    assert changed.add.accessibleName() == "Add 1 and update 1"


# Answers from a review page


def test_answers_from_a_review_are_handed_on_and_not_read_as_ids(
    page: Page, sheet: Path, tmp_path: Path
) -> None:
    answers = tmp_path / "answers.json"
    answers.write_text(
        '{"format": "bulktts-answers", "version": 1, "review": "a1", "answers": '
        '[{"run_id": "1000001", "verdict": "redo", "comment": "", "heard": true}]}'
    )
    page.paste(files(answers))
    assert page.told == [answers]
    assert page.widget.edit.isVisible()
    assert page.summary == ""
    drop(page, files(sheet, answers))
    page.wait()
    assert page.told == [answers, answers]
    assert page.summary == "2 found"
    assert QGuiApplication.focusWindow() is page.widget.windowHandle()
