"""A sheet on the page for adding: its first rows, what its columns are used for, what changed."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import openpyxl
import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton

from bulktts_gui.core import importing
from bulktts_gui.core.findings import ColumnRole, SheetLook
from bulktts_gui.ui.sheet_preview import SheetPreview, with_role
from tests.ui.add_stage import Page, drop, files, keep_box

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from bulktts_gui.core.findings import Found
    from bulktts_gui.ui.theme import ThemeKeeper

LEFT = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier
SHEET = "Run ID,Chapter,Script,Lang,Note\n1000001,One,Hello,en,x\n1000002,Two,There,en,y\n"


@pytest.fixture
def page(qtbot: QtBot, english: None) -> Iterator[Page]:
    made = Page(qtbot)
    yield made
    made.widget.shut_down()


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    path = tmp_path / "list.csv"
    path.write_text(SHEET)
    return path


def names(found: Found) -> list[str]:
    return [clip.name for clip in found.clips]


def text_mime(text: str) -> QMimeData:
    mime = QMimeData()
    mime.setText(text)
    return mime


# What is shown


def test_a_file_s_first_rows_are_shown_with_what_its_columns_are_used_for(
    page: Page, sheet: Path
) -> None:
    sheet.write_text(SHEET + "".join(f"{run},N,T,en,z\n" for run in range(1000003, 1000103)))
    page.read(sheet)
    assert page.summary == "102 found"
    assert page.roles == ["Run id", "For file names", "Text", "Language", "For file names"]
    assert len(page.cells) == 5
    assert page.cells[:2] == [
        ["1000001", "One", "Hello", "en", "x"],
        ["1000002", "Two", "There", "en", "y"],
    ]
    heading = page.preview.table.model().headerData
    assert [heading(at, Qt.Orientation.Horizontal) for at in (0, 2)] == ["Run ID", "Script"]
    assert "first rows" in page.preview.prompt.text()
    assert not page.preview.choice.isVisible()


def test_a_mere_list_has_no_table(page: Page, tmp_path: Path, sheet: Path) -> None:
    (tmp_path / "a.txt").write_text("1000001\n1000002\n")
    page.read(tmp_path / "a.txt")
    assert not page.has_sheet()
    page.read(sheet)
    assert page.has_sheet()
    page.read(tmp_path / "a.txt")
    assert not page.has_sheet()


def test_a_table_copied_from_a_spreadsheet_is_shown_below_the_field(page: Page) -> None:
    page.paste("Run id\tTitle\n1000001\tOne\n1000002\tTwo\n")
    assert page.widget.edit.isVisible()
    assert page.roles == ["Run id", "Name"]
    assert page.summary == "2 found"
    field = page.widget.edit
    assert field.height() >= 2 * field.fontMetrics().lineSpacing()
    below = page.preview.mapTo(page.widget, page.preview.rect().topLeft())
    assert below.y() >= field.mapTo(page.widget, field.rect().bottomLeft()).y()
    page.paste("1000003\tThree")
    assert (page.summary, len(page.cells)) == ("3 found", 3)
    QTest.keyClick(field, Qt.Key.Key_A, CTRL)
    QTest.keyClick(field, Qt.Key.Key_Delete)
    assert not page.has_sheet()


def test_columns_without_headings_have_letters(page: Page) -> None:
    page.paste("1000001\tOne\n1000002\tTwo\n")
    heading = page.preview.table.model().headerData
    assert [heading(at, Qt.Orientation.Horizontal) for at in (0, 1)] == ["A", "B"]
    assert page.columns[1].accessibleName() == "Column B is used as: For file names"


def test_a_screen_reader_hears_the_column_its_use_and_its_first_values(
    page: Page, sheet: Path
) -> None:
    page.read(sheet)
    script = page.columns[2]
    assert script.accessibleName() == "Column Script is used as: Text"
    assert script.accessibleDescription() == "Hello, There"
    assert script.toolTip()
    page.choose_role(2, "Leave out")
    assert page.columns[2].accessibleName() == "Column Script is used as: Leave out"


# Putting right


def test_a_click_above_a_column_says_what_it_is_used_for(page: Page, sheet: Path) -> None:
    page.read(sheet)
    page.choose_role(1, "Name")
    assert page.roles == ["Run id", "Name", "Text", "Language", "For file names"]
    page.wait()
    assert page.roles == ["Run id", "Name", "Text", "Language", "For file names"]
    QTest.mouseClick(page.add, LEFT)
    assert names(page.added[0]) == ["One", "Two"]


def test_whatever_a_column_is_used_for_can_be_read(
    page: Page, sheet: Path, keeper: ThemeKeeper
) -> None:
    sheet.write_text("run_id,a\n1,b\n2,c\n")
    page.read(sheet)
    for words in ("Run id", "Name", "Text", "Language", "Leave out", "For file names"):
        page.choose_role(1, words)
        page.wait()
        assert page.columns[1].text() == words
        assert page.columns[1].width() >= page.columns[1].sizeHint().width()


def test_a_use_that_one_column_can_have_moves(page: Page, sheet: Path) -> None:
    page.read(sheet)
    page.choose_role(4, "Text")
    page.wait()
    assert page.roles == ["Run id", "For file names", "For file names", "Language", "Text"]
    QTest.mouseClick(page.add, LEFT)
    assert [clip.text for clip in page.added[0].clips] == ["x", "y"]
    assert dict(page.added[0].clips[0].cells.others) == {"Chapter": "One", "Script": "Hello"}


def test_the_keyboard_alone_puts_columns_right(page: Page, sheet: Path) -> None:
    page.paste(SHEET.replace(",", "\t"))
    QTest.keyClick(page.widget.edit, Qt.Key.Key_Tab)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is page.columns[1]
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    page.until(lambda: QApplication.activePopupWidget() is not None)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [a.text() for a in menu.actions() if a.isChecked()] == ["For file names"]
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    page.wait()
    assert page.roles == ["Run id", "Name", "Text", "Language", "For file names"]
    page.until(lambda: QApplication.focusWidget() is page.columns[1])
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return, CTRL)
    assert names(page.added[0]) == ["One", "Two"]


def test_closing_the_menu_changes_nothing(page: Page, sheet: Path) -> None:
    page.read(sheet)
    before = page.roles
    QTest.mouseClick(page.columns[1], LEFT)
    page.until(lambda: QApplication.activePopupWidget() is not None)
    QTest.keyClick(QApplication.activePopupWidget(), Qt.Key.Key_Escape)
    page.until(lambda: QApplication.activePopupWidget() is None)
    assert (page.roles, page.widget._is_busy) == (before, False)


def test_ids_in_another_column_than_was_guessed(page: Page, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Order,Number\n7000001,1000001\n7000002,1000002\n")
    page.read(path)
    wrong = page.roles.index("Run id")
    page.choose_role(1 - wrong, "Run id")
    page.wait()
    assert page.roles[1 - wrong] == "Run id"
    assert page.roles[wrong] == "For file names"
    QTest.mouseClick(page.add, LEFT)
    assert page.added_ids == [[[1000001, 1000002], [7000001, 7000002]][wrong]]


def test_what_cannot_be_used_follows_the_columns(page: Page, sheet: Path) -> None:
    page.read(sheet)
    assert page.faults == []
    page.choose_role(1, "Run id")
    page.wait()
    assert page.summary == "0 found, 2 not usable"
    assert len(page.faults) == 2
    assert not page.add.isEnabled()
    page.choose_role(0, "Run id")
    page.wait()
    assert (page.summary, page.faults) == ("2 found", [])


def test_without_ids_it_is_asked_where_they_are(page: Page, sheet: Path) -> None:
    page.read(sheet)
    page.choose_role(0, "Leave out")
    page.wait()
    assert page.preview.prompt.text().startswith("Which column holds the run ids?")
    assert page.preview.prompt.property("role") == "warn"
    assert not page.add.isEnabled()
    page.choose_role(0, "Run id")
    page.wait()
    assert page.preview.prompt.property("role") == "muted"
    assert page.add.isEnabled()


def test_only_what_many_columns_can_be_stays_with_the_others() -> None:
    role = ColumnRole
    before = (role.ID, role.NAME, role.OTHER, role.UNUSED)
    assert with_role(before, 2, role.NAME) == (role.ID, role.OTHER, role.NAME, role.UNUSED)
    assert with_role(before, 0, role.NAME) == (role.NAME, role.OTHER, role.OTHER, role.UNUSED)
    assert with_role(before, 2, role.UNUSED) == (role.ID, role.NAME, role.UNUSED, role.UNUSED)
    assert with_role(before, 3, role.OTHER) == (role.ID, role.NAME, role.OTHER, role.OTHER)
    assert with_role(before, 0, role.ID) == before


def test_a_column_is_put_right_while_an_earlier_reading_still_goes_on(
    page: Page, sheet: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.read(sheet)
    real = importing.read_files
    go_on = threading.Event()
    calls: list[object] = []
    in_time: list[bool] = []

    def read(paths: Sequence[Path], cancelled: Callable[[], bool], roles: object) -> Found:
        calls.append(roles)
        if len(calls) == 1:
            in_time.append(go_on.wait(10))  # as a large workbook, which is taken in at one go
        return real(paths, cancelled, roles)  # type: ignore[arg-type]

    monkeypatch.setattr(importing, "read_files", read)
    page.choose_role(1, "Name")
    page.until(lambda: len(calls) == 1)
    page.choose_role(4, "Text")
    page.wait()
    assert page.roles == ["Run id", "Name", "For file names", "Language", "Text"]
    go_on.set()
    page.until(lambda: not page.widget._ending)
    assert in_time == [True]  # the page waited for no thread
    assert page.roles == ["Run id", "Name", "For file names", "Language", "Text"]
    assert page.summary == "2 found"


# What was said of a sheet is kept, and only for that


def test_what_was_put_right_counts_when_the_file_comes_again(page: Page, sheet: Path) -> None:
    page.read(sheet)
    page.choose_role(1, "Name")
    page.wait()
    page.widget.clear()
    sheet.write_text(SHEET + "1000003,Three,You,en,z\n")
    page.read(sheet)
    assert page.roles[1] == "Name"
    assert page.summary == "3 found"


def test_another_sheet_of_the_same_name_is_looked_at_anew(page: Page, sheet: Path) -> None:
    page.read(sheet)
    page.choose_role(0, "Leave out")
    page.wait()
    sheet.write_text("Title,Run ID\nOne,1000001\n")
    page.read(sheet)
    assert page.roles == ["Name", "Run id"]
    assert page.summary == "1 found"


def test_what_was_said_of_a_pasted_table_ends_with_it(page: Page) -> None:
    page.paste("1000001\tOne\n1000002\tTwo\n")
    page.choose_role(1, "Name")
    page.paste("1000003\tThree")
    assert page.roles == ["Run id", "Name"]
    page.widget.edit.selectAll()
    QTest.keyClick(page.widget.edit, Qt.Key.Key_Delete)
    page.paste("1000001\tOne\n1000002\tTwo\n")
    assert page.roles == ["Run id", "For file names"]


# Several sheets


@pytest.fixture
def book(tmp_path: Path) -> Path:
    made = openpyxl.Workbook()
    first, second = made.active, made.create_sheet("Second")
    first.title = "First"
    for row in (["who", "what"], ["Anna", "reads"], ["Ben", "listens"]):
        first.append(row)
    for row in (["run_id", "chapter"], [1000001, "One"], [1000002, "Two"]):
        second.append(row)
    made.save(tmp_path / "book.xlsx")
    return tmp_path / "book.xlsx"


def test_sheets_are_switched_and_the_one_with_ids_comes_first(page: Page, book: Path) -> None:
    page.read(book)
    choice = page.preview.choice
    assert choice.isVisible()
    assert choice.currentText() == "book.xlsx/Second"
    assert page.cells[0] == ["1000001", "One"]
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_Down)
    assert choice.currentText() == "book.xlsx/First"
    assert page.cells[0] == ["Anna", "reads"]
    assert page.preview.prompt.text().startswith("No run ids were found here.")


def test_a_sheet_stays_in_sight_while_its_columns_are_put_right(
    page: Page, book: Path, sheet: Path
) -> None:
    page.read(book, sheet)
    choice = page.preview.choice
    assert choice.count() == 3
    choice.setCurrentIndex(choice.findText("list.csv"))
    choice.activated.emit(choice.currentIndex())
    page.choose_role(1, "Name")
    page.wait()
    assert choice.currentText() == "list.csv"
    assert page.roles[:2] == ["Run id", "Name"]
    choice.setCurrentIndex(choice.findText("book.xlsx/Second"))
    choice.activated.emit(choice.currentIndex())
    assert page.roles == ["Run id", "For file names"]


# Replacing


def test_a_file_dropped_on_a_sheet_takes_its_place(page: Page, sheet: Path, tmp_path: Path) -> None:
    page.read(sheet)
    other = tmp_path / "other.csv"
    other.write_text("run_id,title\n1000009,Nine\n")
    drop(page, files(other), page.preview.table.viewport())
    page.wait()
    assert page.cells == [["1000009", "Nine"]]
    assert page.summary == "1 found"


def test_a_text_dropped_on_a_file_s_sheet_takes_its_place(page: Page, sheet: Path) -> None:
    page.type("1000005")
    page.read(sheet)
    drop(page, text_mime("\n1000006\n"))
    assert page.widget.edit.isVisible()
    assert not page.has_sheet()
    assert page.summary == "2 found"


@pytest.mark.parametrize("on_field", [True, False], ids=["on the field", "beside it"])
def test_a_text_dropped_on_a_pasted_sheet_takes_its_place(page: Page, on_field: bool) -> None:
    page.paste("run_id\ttitle\n1000001\tOne\n")
    drop(
        page,
        text_mime("run_id\ttitle\n1000002\tTwo\n"),
        page.widget.edit.viewport() if on_field else None,
    )
    assert page.cells == [["1000002", "Two"]]
    assert page.summary == "1 found"
    QTest.keyClick(page.widget.edit, Qt.Key.Key_Z, CTRL)
    QTest.keyClick(page.widget.edit, Qt.Key.Key_Z, CTRL)
    assert page.cells == [["1000001", "One"]]  # nothing is lost


def test_a_text_dropped_into_a_list_goes_where_it_is_dropped(page: Page) -> None:
    page.type("1000001\n")
    drop(page, text_mime("1000002\n"), page.widget.edit.viewport())
    assert page.summary == "2 found"


# Many columns, and the other direction


def wide(count: int) -> SheetLook:
    headings = tuple(f"Column number {number}" for number in range(count))
    roles = (ColumnRole.ID, *[ColumnRole.OTHER] * (count - 1))
    return SheetLook("wide.csv", headings, roles, (tuple("x" * count),))


def test_of_many_columns_buttons_are_made_as_far_as_they_are_seen(
    qtbot: QtBot, english: None
) -> None:
    preview = SheetPreview()
    qtbot.addWidget(preview)
    preview.resize(600, 300)
    preview.show_sheets([wide(200)])
    with qtbot.waitActive(preview):
        preview.show()
        preview.activateWindow()

    def buttons() -> list[QPushButton]:
        return preview.table.heading.viewport().findChildren(QPushButton, "columnRole")

    assert 4 <= len(buttons()) < 20
    bar = preview.table.horizontalScrollBar()
    buttons()[0].setFocus(Qt.FocusReason.TabFocusReason)
    for number in range(1, 40):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused.accessibleName().startswith(f"Column Column number {number} ")
        assert focused.geometry().left() >= 0
        assert focused.geometry().right() <= preview.table.viewport().width()
    assert bar.value() > 0
    assert len(buttons()) < 60
    for number in range(38, -1, -1):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab)
        assert QApplication.focusWidget() is buttons()[number]
    assert bar.value() == 0


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_each_button_is_above_its_own_column(
    qtbot: QtBot, english: None, direction: Qt.LayoutDirection
) -> None:
    preview = SheetPreview()
    preview.setLayoutDirection(direction)
    qtbot.addWidget(preview)
    preview.resize(700, 300)
    preview.show_sheets([wide(12)])
    with qtbot.waitExposed(preview):
        preview.show()
    heading, bar = preview.table.heading, preview.table.horizontalScrollBar()
    for value in (0, bar.maximum() // 2, bar.maximum(), 0):
        bar.setValue(value)
        seen = 0
        for button in heading.viewport().findChildren(QPushButton, "columnRole"):
            at = heading.logicalIndexAt(button.geometry().center())
            if heading.viewport().rect().contains(button.geometry().center()):
                assert at == button.column
                seen += 1
        assert seen >= 4


def test_cells_begin_where_their_own_letters_do(page: Page) -> None:
    page.paste("run_id\tname\ttext\n1000001\tOne\tשלום עולם\n")
    model = page.preview.table.model()

    def side(column: int) -> Qt.AlignmentFlag:
        given = model.index(0, column).data(Qt.ItemDataRole.TextAlignmentRole)
        return Qt.AlignmentFlag(given) & Qt.AlignmentFlag.AlignHorizontal_Mask

    absolute = Qt.AlignmentFlag.AlignAbsolute
    assert side(0) == Qt.AlignmentFlag.AlignLeft  # a number: where the window's lines begin
    assert side(1) == Qt.AlignmentFlag.AlignLeft | absolute
    assert side(2) == Qt.AlignmentFlag.AlignRight | absolute


@pytest.mark.parametrize("size", [(760, 460), (900, 600)])
def test_the_first_rows_are_in_sight_also_in_a_small_window(
    page: Page, sheet: Path, size: tuple[int, int]
) -> None:
    sheet.write_text(SHEET + "abc,Bad,Bad,en,z\n" + "1000003,N,T,en,z\n" * 9)
    page.widget.set_can_leave(True)
    page.know(1000001, "Once", "Other")
    page.widget.resize(*size)
    page.read(sheet)
    page.until(lambda: bool(page.faults))
    table, inside = page.preview.table, page.preview.table.viewport()
    assert table.visualRect(table.model().index(1, 0)).bottom() <= inside.height()
    for shown in (table, page.add, keep_box(page)):
        corner = shown.mapTo(page.widget, QPoint(shown.width(), shown.height()))
        assert page.widget.rect().contains(corner)
