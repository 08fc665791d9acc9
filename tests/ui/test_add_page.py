from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton

from bulktts_gui.core import importing
from bulktts_gui.ui.add_page import SHORT_TEXT, SHOWN_TEXT
from tests.ui.add_stage import Page, drop, files

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from bulktts_gui.core.findings import Found

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(qtbot: QtBot, english: None) -> Iterator[Page]:
    made = Page(qtbot)
    yield made
    made.widget.shut_down()


# Text


def test_an_empty_field_offers_nothing(page: Page) -> None:
    assert (page.summary, page.faults) == ("", [])
    assert not page.add.isEnabled()
    page.type("  \n ")
    assert (page.summary, page.add.isEnabled()) == ("", False)
    assert "1234567" in page.widget.edit.placeholderText()


def test_what_is_found_is_shown_before_it_is_added(page: Page) -> None:
    page.know(1000003)
    page.type("1000001\n1000002\n1000001\n1000003\n9.9E+15\n0")
    assert page.summary == "3 found, 1 repeated, 1 already in the list, 2 not usable"
    assert [fault.split(":")[0] for fault in page.faults] == ["line 5", "line 6"]
    assert page.add.text().replace("&", "") == "Add 2 clips" == page.add.accessibleName()
    assert page.added == []
    page.add.click()
    assert page.added_ids == [[1000001, 1000002, 1000003]]
    assert page.widget.edit.toPlainText() == ""
    assert (page.summary, page.faults) == ("", [])


def test_one_clip_is_called_one(page: Page) -> None:
    page.type("1000001")
    assert page.add.accessibleName() == "Add 1 clip"


def test_nothing_new_cannot_be_added(page: Page) -> None:
    page.know(1000001)
    page.type("1000001")
    assert page.summary == "1 found, 1 already in the list"
    assert not page.add.isEnabled()


def test_a_text_without_ids_says_so(page: Page) -> None:
    page.type("hello")
    assert not page.add.isEnabled()
    assert page.faults


def test_typing_goes_on_counting(page: Page) -> None:
    QTest.keyClicks(page.widget.edit, "1000001 ")
    assert page.summary == "1 found"
    QTest.keyClicks(page.widget.edit, "1000002")
    assert page.summary == "2 found"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_ctrl_enter_adds(page: Page, key: Qt.Key) -> None:
    page.type("1000001")
    modifier = CTRL if key == Qt.Key.Key_Return else CTRL | Qt.KeyboardModifier.KeypadModifier
    QTest.keyClick(page.widget.edit, key, modifier)
    assert page.added_ids == [[1000001]]


def test_tab_leaves_the_field(page: Page) -> None:
    QTest.keyClick(page.widget.edit, Qt.Key.Key_Tab)
    assert not page.widget.edit.hasFocus()
    assert page.widget.edit.toPlainText() == ""


def test_what_the_list_got_meanwhile_is_seen_when_the_page_shows_again(page: Page) -> None:
    page.type("1000001 1000002")
    page.widget.hide()
    page.know(1000001)
    page.widget.show()
    assert page.summary == "2 found, 1 already in the list"
    assert page.add.accessibleName() == "Add 1 clip"


def test_a_longer_text_is_read_beside_the_window(page: Page) -> None:
    ids = range(10_000_001, 10_000_001 + SHORT_TEXT // 8)
    page.paste("\n".join(map(str, ids)))
    assert page.summary == "Reading…"
    page.wait()
    assert page.summary == f"{len(ids)} found"


def test_adding_while_it_is_read_adds_when_it_is_read(qtbot: QtBot, page: Page) -> None:
    ids = list(range(10_000_001, 10_000_001 + SHORT_TEXT // 8))
    page.paste("\n".join(map(str, ids)))
    page.add.click()
    assert page.added == []
    qtbot.waitUntil(lambda: bool(page.added), timeout=15_000)
    assert page.added_ids == [ids]


def test_a_very_long_text_is_not_shown_but_read_with_what_was_there(page: Page) -> None:
    page.type("99\n")
    page.widget.edit.moveCursor(page.widget.edit.textCursor().MoveOperation.End)
    ids = range(10_000_001, 10_000_001 + SHOWN_TEXT // 8)
    page.paste("\n".join(map(str, ids)))
    assert not page.widget.edit.isVisible()
    page.wait()
    assert page.summary == f"{len(ids) + 1} found"
    page.add.click()
    assert page.widget.edit.isVisible()
    assert page.widget.edit.toPlainText() == ""
    assert len(page.added[0].clips) == len(ids) + 1


def test_the_newest_text_counts_when_an_older_one_is_still_read(page: Page) -> None:
    page.type("\n".join(map(str, range(10_000_001, 10_000_001 + SHORT_TEXT // 8))))
    page.type("1000001")
    assert page.summary == "1 found"
    QApplication.processEvents()
    assert page.summary == "1 found"


def test_a_fault_of_ours_is_said_instead_of_reading_for_ever(
    page: Page, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def break_down(*_arguments: object) -> Found:
        raise ValueError("something secret")

    monkeypatch.setattr(importing, "read_files", break_down)
    page.widget.read_files([tmp_path / "list.csv"])
    page.wait()
    assert page.faults[0].startswith("list.csv could not be read.")
    assert "secret" not in caplog.text


# Files


def test_files_are_read_and_named(page: Page, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("run_id,name\n1000001,One\n1000002,Two\n")
    (tmp_path / "b.txt").write_text("1000003")
    page.widget.read_files([tmp_path / "a.csv", tmp_path / "b.txt"])
    assert page.summary == "Reading…"
    assert page.widget._source.text() == "a.csv, b.txt"
    page.wait()
    assert page.summary == "3 found"
    page.add.click()
    assert [clip.name for clip in page.added[0].clips] == ["One", "Two", ""]


def test_what_was_typed_before_files_came_is_kept(page: Page, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("1000002")
    page.type("1000001")
    page.paste(files(tmp_path / "a.txt"))
    page.wait()
    assert page.summary == "1 found"
    page.add.click()
    assert page.added_ids == [[1000002]]
    assert page.widget.edit.toPlainText() == "1000001"
    assert page.summary == "1 found"
    page.add.click()
    assert page.added_ids == [[1000002], [1000001]]


def test_choosing_something_else_goes_back_to_the_field(page: Page, tmp_path: Path) -> None:
    page.type("1000001")
    page.widget.read_files([tmp_path / "missing.csv"])
    page.wait()
    assert page.faults == ["missing.csv is no longer there. Choose it again."]
    (other,) = [b for b in page.widget.findChildren(QPushButton) if "something" in b.text()]
    other.click()
    assert page.widget.edit.isVisible()
    assert page.summary == "1 found"


def test_a_file_s_name_is_shown_as_it_is(page: Page, tmp_path: Path) -> None:
    path = tmp_path / "<b>x.txt"
    path.write_text("1000001")
    page.widget.read_files([path])
    assert page.widget._source.textFormat() is Qt.TextFormat.PlainText
    page.wait()


def test_files_are_chosen_from_the_folder_last_used(
    page: Page, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.txt").write_text("1000001")
    asked: list[str] = []

    def choose(_parent: object, _title: str, folder: str, kinds: str) -> tuple[list[str], str]:
        asked.append(folder)
        assert "*.xlsx" in kinds
        return [str(tmp_path / "a.txt")], ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", choose)
    folders: list[str] = []
    page.widget.folderChosen.connect(folders.append)
    page.widget.import_folder = "/last/time"
    page.widget.import_button.click()
    page.wait()
    assert (asked, folders) == (["/last/time"], [str(tmp_path)])
    assert page.summary == "1 found"


def test_closing_the_file_dialog_changes_nothing(
    page: Page, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([], ""))
    page.type("1000001")
    page.widget.import_button.click()
    assert page.summary == "1 found"


def test_files_and_texts_are_dropped(page: Page, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("1000001 1000002")
    drop(page, files(tmp_path / "a.txt"))
    page.wait()
    assert page.summary == "2 found"
    page.widget.clear()
    text = QMimeData()
    text.setText("1000003")
    drop(page, text)
    assert page.summary == "1 found"


def test_a_folder_is_dropped(page: Page, tmp_path: Path) -> None:
    drop(page, files(tmp_path))
    page.wait()
    assert page.faults == [f"{tmp_path.name} is a folder. Choose the files inside it."]


def test_a_drag_that_leaves_leaves_no_mark(page: Page) -> None:
    mime = QMimeData()
    mime.setText("1")
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, mime, buttons, keys)
    QApplication.sendEvent(page.widget, enter)
    QApplication.sendEvent(page.widget, QDragLeaveEvent())
    assert page.widget._frame.property("over") is False


def test_leaving_while_a_file_is_read_waits_for_the_thread(
    page: Page, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked = []

    def read(_paths: object, cancelled: object, _roles: object) -> Found:
        while not cancelled():  # type: ignore[operator]
            looked.append(1)
        return importing.read_text("1000001")

    monkeypatch.setattr(importing, "read_files", read)
    page.widget.read_files([tmp_path / "a.txt"])
    page.widget.shut_down()
    QApplication.processEvents()
    assert page.added == []
    assert page.widget._thread is None
