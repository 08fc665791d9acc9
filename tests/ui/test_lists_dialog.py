"""The dialog of lists under a quick hand, a slow library, and names that are none."""

from __future__ import annotations

import threading
import time
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from bulktts_gui.core.clips import NewClip
from bulktts_gui.core.folders import Folders
from bulktts_gui.core.library import Library
from bulktts_gui.models.list_words import list_name
from bulktts_gui.models.lists_model import ListColumn
from bulktts_gui.workers.session import Session
from tests.ui.lists_stage import (
    PATIENCE,
    Stage,
    click_row,
    key,
    press,
    rows,
    staged,
    table_of,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from bulktts_gui.ui.lists_dialog import ListsDialog

CTRL = Qt.KeyboardModifier.ControlModifier
#: When other lists were made: before the open one, and not long enough ago to be forgotten.
BEFORE = time.time() - 3600
OPEN, SECOND, FIRST = "Open one", "Audio & guide", "Museum"


@pytest.fixture
def stage(qtbot: QtBot, english: None, tmp_path: Path) -> Iterator[Stage]:
    with staged(qtbot, Folders.under(tmp_path)) as made:
        yield made


@pytest.fixture
def three(stage: Stage) -> tuple[int, int, int]:
    """Three lists; the last one is open."""
    ids = []
    for number, name in enumerate((FIRST, SECOND, OPEN)):
        if number:
            stage.new()
        ids.append(stage.add(*range(1, number + 2), name=name))
    return ids[0], ids[1], ids[2]


@pytest.fixture
def other(stage: Stage) -> Iterator[Session]:
    """What another window has of the same lists."""
    session = Session(stage.folders, apart=True)
    yield session
    session.shut_down(PATIENCE)
    session.deleteLater()


@contextmanager
def busy(stage: Stage) -> Iterator[Callable[[], None]]:
    """The library's thread has something long to do; gives what ends that."""
    begun, may_go_on = threading.Event(), threading.Event()

    def work(_library: Library) -> None:
        begun.set()
        may_go_on.wait(PATIENCE / 1000)

    stage.session._library.submit(work)
    assert begun.wait(PATIENCE / 1000)
    try:
        yield may_go_on.set
    finally:
        may_go_on.set()


def answered(stage: Stage) -> None:
    """Wait until the library has answered all that it was asked."""
    answers: list[object] = []
    stage.session.list_batches(answers.append)
    stage.wait(lambda: answers)


def editor() -> QLineEdit:
    found = QApplication.focusWidget()
    assert isinstance(found, QLineEdit)
    assert found.objectName() == "listNameEdit"
    return found


def write(name: str) -> None:
    """Give the current row another name, up to the Enter."""
    key(Qt.Key.Key_F2)
    key(Qt.Key.Key_A, CTRL)
    QTest.keyClicks(editor(), name)


def enter(dialog: ListsDialog) -> None:
    """End the writing of a name."""
    key(Qt.Key.Key_Return)
    table = table_of(dialog)
    QApplication.processEvents()
    assert QApplication.focusWidget() is table


# A quick hand, and a library that has other things to do


@pytest.mark.parametrize("row", [0, 1])
def test_delete_twice_removes_one_list_once(
    stage: Stage, three: tuple[int, int, int], row: int
) -> None:
    dialog = stage.show_all()
    click_row(dialog, row)
    with busy(stage):
        key(Qt.Key.Key_Delete)
        key(Qt.Key.Key_Delete)
        press(dialog, "listsRemove")
    stage.wait(lambda: len(rows(dialog)) == 2)
    press(dialog, "listsClose")
    assert stage.banner.text.startswith("1 ")
    press(stage, "bannerButton")
    stage.wait(lambda: stage.session.batch_id == three[2])
    assert sorted(rows(stage.show_all())) == sorted([OPEN, SECOND, FIRST])


def test_delete_held_down_removes_one_list(stage: Stage, three: tuple[int, int, int]) -> None:
    dialog = stage.show_all()
    click_row(dialog, 1)
    delete = Qt.Key.Key_Delete
    table = table_of(dialog)
    QTest.keyPress(table, delete)
    stage.wait(lambda: rows(dialog) == [OPEN, FIRST])
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        again = QKeyEvent(kind, delete, Qt.KeyboardModifier.NoModifier, "", autorep=True)
        QApplication.sendEvent(table, again)
    QTest.keyRelease(table, delete)
    answered(stage)
    assert rows(dialog) == [OPEN, FIRST]


def test_a_name_that_is_being_written_is_not_lost_when_the_lists_come(
    stage: Stage, three: tuple[int, int, int]
) -> None:
    dialog = stage.show_all()
    click_row(dialog, 1)
    with busy(stage) as go_on:
        key(Qt.Key.Key_Delete)
        click_row(dialog, 2)
        write("Cast")
        go_on()
        answered(stage)
    QTest.keyClicks(editor(), "le")
    key(Qt.Key.Key_Return)
    stage.wait(lambda: rows(dialog) == [OPEN, "Castle"])
    stage.start_again()
    assert [text.split(" · ")[0] for text in stage.open_menu()] == [OPEN, "Castle"]
    stage.flow.menu.close()


def test_a_new_name_is_shown_whatever_was_read_before_it(
    stage: Stage, three: tuple[int, int, int]
) -> None:
    dialog = stage.show_all()
    click_row(dialog, 1)
    with busy(stage):
        key(Qt.Key.Key_Delete)
        click_row(dialog, 2)
        write("Castle")
        enter(dialog)
    stage.wait(lambda: rows(dialog) == [OPEN, "Castle"])
    # Nor is the old one there on the way back from what was removed.
    click_row(dialog, 0)
    write("Tour")
    enter(dialog)
    press(dialog, "listsOfRemoved")
    assert rows(dialog) == [SECOND]
    press(dialog, "listsOfLists")
    assert rows(dialog) == ["Tour", "Castle"]


def test_nobody_says_removed_of_what_another_window_has_open(
    stage: Stage, three: tuple[int, int, int], other: Session
) -> None:
    dialog = stage.show_all()
    other.open_batch(three[1])
    stage.wait(lambda: other.batch_id == three[1])
    click_row(dialog, 1)
    with stage.qtbot.waitSignal(stage.session.batchInUse, timeout=PATIENCE):
        key(Qt.Key.Key_Delete)
    stage.wait(lambda: not dialog.remove_button.isEnabled())
    assert dialog._banner.isHidden()
    assert sorted(rows(dialog)) == sorted([OPEN, SECOND, FIRST])


# What there is to put back


def test_there_is_nothing_to_remove_of_a_list_that_is_empty(
    stage: Stage, three: tuple[int, int, int]
) -> None:
    stage.new()
    empty = stage.session.batch_id
    dialog = stage.show_all()
    assert dialog.open_button.isEnabled()
    assert not dialog.remove_button.isEnabled()
    key(Qt.Key.Key_Delete)
    answered(stage)
    assert stage.session.batch_id == empty
    # Such as were removed all the same, by an older version, are not shown as something.
    with closing(Library.open(stage.folders, lambda: BEFORE)) as library:
        library.remove_batch(library.new_batch())
    stage.flow._look()
    answered(stage)
    chip = dialog.findChild(QPushButton, "listsOfRemoved")
    assert chip is not None
    assert not chip.isVisible()


# Where the focus goes


@pytest.mark.parametrize("by_button", [True, False])
def test_the_lists_have_the_focus_once_the_last_one_is_put_back(
    stage: Stage, three: tuple[int, int, int], by_button: bool
) -> None:
    dialog = stage.show_all()
    click_row(dialog, 1)
    key(Qt.Key.Key_Delete)
    stage.wait(lambda: len(rows(dialog)) == 2)
    press(dialog, "listsOfRemoved")
    if by_button:
        dialog.restore_button.setFocus()
        key(Qt.Key.Key_Space)
    else:
        click_row(dialog, 0)
        key(Qt.Key.Key_Return)
    stage.wait(lambda: rows(dialog) == [OPEN, SECOND, FIRST])
    assert QApplication.focusWidget() is table_of(dialog)
    assert table_of(dialog).currentIndex().row() == 1


def test_after_all_that_was_found_is_removed_one_may_search_or_undo(
    stage: Stage, three: tuple[int, int, int]
) -> None:
    dialog = stage.show_all()
    dialog.search.setFocus()
    QTest.keyClicks(dialog.search, "Mus")
    key(Qt.Key.Key_Down)
    key(Qt.Key.Key_Delete)
    stage.wait(lambda: rows(dialog) == [])
    assert QApplication.focusWidget() is dialog.search
    key(Qt.Key.Key_Z, CTRL)
    stage.wait(lambda: rows(dialog) == [FIRST])
    assert dialog.search.text() == "Mus"
    # What is written after that is undone first.
    dialog.search.setFocus()
    key(Qt.Key.Key_Down)
    key(Qt.Key.Key_Delete)
    stage.wait(lambda: rows(dialog) == [])
    key(Qt.Key.Key_End)
    QTest.keyClicks(dialog.search, "x")
    key(Qt.Key.Key_Z, CTRL)
    answered(stage)
    assert dialog.search.text() != "Musx"
    assert FIRST not in rows(dialog)


def test_a_list_stays_in_its_row_when_its_new_name_is_not_what_is_searched(
    stage: Stage, three: tuple[int, int, int]
) -> None:
    dialog = stage.show_all()
    dialog.search.setFocus()
    QTest.keyClicks(dialog.search, "Mus")
    key(Qt.Key.Key_Down)
    write("Castle")
    enter(dialog)
    assert rows(dialog) == ["Castle"]
    with stage.qtbot.waitSignal(stage.session.opened, timeout=PATIENCE):
        key(Qt.Key.Key_Return)
    assert stage.session.batch_id == three[0]


def test_lists_stay_in_the_order_that_was_chosen(stage: Stage, three: tuple[int, int, int]) -> None:
    dialog = stage.show_all()
    table = table_of(dialog)
    header = table.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(ListColumn.NAME) + 20, header.height() // 2)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert rows(dialog) in ([SECOND, FIRST, OPEN], [OPEN, FIRST, SECOND])
    order = rows(dialog)
    click_row(dialog, order.index(FIRST))
    key(Qt.Key.Key_Delete)
    stage.wait(lambda: len(rows(dialog)) == 2)
    assert rows(dialog) == [name for name in order if name != FIRST]
    key(Qt.Key.Key_Z, CTRL)
    stage.wait(lambda: len(rows(dialog)) == 3)
    assert rows(dialog) == order


# Names


def put(stage: Stage, *names: str) -> None:
    """Lists that are called so, as files may have been."""
    with closing(Library.open(stage.folders, lambda: BEFORE)) as library:
        for name in names:
            library.add_clips(library.new_batch(), [NewClip(1)], name)


def test_names_that_show_nothing_are_none(stage: Stage) -> None:
    day = list_name("", BEFORE)
    put(stage, "\u200b", "\u202e", "\u2066 \u2069", "one\ntwo  three", "abc\u202etxt.exe", "לונדון")
    dialog = stage.show_all()
    assert rows(dialog)[1:] == [
        "לונדון", "abctxt.exe", "one two three", day, day, day,
    ]  # fmt: skip
    click_row(dialog, 1)
    key(Qt.Key.Key_Delete)
    stage.wait(lambda: len(rows(dialog)) == 6)
    # It reads in its own direction, and nothing around it does.
    assert dialog._banner.text == "“\u2068לונדון\u2069” was removed."
    click_row(dialog, 1)
    write("")
    editor().insert("\u200f\u200b")
    enter(dialog)
    assert rows(dialog)[1] == day
    press(dialog, "listsClose")
    answered(stage)
    with closing(Library.open(stage.folders, lambda: BEFORE)) as library:
        assert sorted(batch.name for batch in library.batches())[:2] == ["", ""]


@pytest.mark.parametrize("name", ["x" * 200, "two  spaces", "two\nlines"])
def test_a_name_that_the_editor_would_change_stays_if_nothing_was_written(
    stage: Stage, name: str
) -> None:
    put(stage, name)
    dialog = stage.show_all()
    click_row(dialog, 1)
    key(Qt.Key.Key_F2)
    editor()
    enter(dialog)
    answered(stage)
    with closing(Library.open(stage.folders, lambda: BEFORE)) as library:
        assert name in [batch.name for batch in library.batches()]


def test_a_name_is_no_page_to_be_shown(stage: Stage) -> None:
    put(stage, "<h1>Tour</h1> & more")
    model = table_of(stage.show_all()).model()
    tip = QTextDocument()
    tip.setHtml(model.index(1, ListColumn.NAME).data(Qt.ItemDataRole.ToolTipRole))
    assert tip.toPlainText() == "<h1>Tour</h1> & more"
