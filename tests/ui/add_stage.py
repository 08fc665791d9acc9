"""The page for adding, as a person uses it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLabel,
    QListWidget,
    QMenu,
    QPushButton,
    QWidget,
)

from bulktts_gui.ui.add_page import AddPage
from bulktts_gui.ui.sheet_preview import SheetPreview

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from bulktts_gui.core.findings import Found


class Page:
    """The page as a person sees it; `told` is what it told the window, in this order."""

    def __init__(self, qtbot: QtBot) -> None:
        self._known: dict[int, tuple[str, str]] = {}
        self.added: list[Found] = []
        self.told: list[object] = []
        self.widget = AddPage(self._known.__contains__, self._known.get)
        self.widget.addRequested.connect(self.added.append)
        for signal in (
            self.widget.updateRequested,
            self.widget.addRequested,
            self.widget.answersGiven,
        ):
            signal.connect(self.told.append)
        self._qtbot = qtbot
        qtbot.addWidget(self.widget)
        self.widget.resize(900, 600)
        self.widget.show()
        self.widget.activateWindow()
        qtbot.waitUntil(self.widget.isActiveWindow)
        self.widget.edit.setFocus()

    def know(self, run_id: int, name: str = "", text: str = "") -> None:
        """Have a clip in the list."""
        self._known[run_id] = (name, text)

    @property
    def summary(self) -> str:
        label = self.widget.findChild(QLabel, "importSummary")
        assert label is not None
        return label.text() if label.isVisible() else ""

    @property
    def faults(self) -> list[str]:
        shown = self.widget.findChild(QListWidget, "importFaults")
        assert shown is not None
        return [shown.item(row).text() for row in range(shown.count())] if shown.isVisible() else []

    @property
    def add(self) -> QPushButton:
        return self.widget.add_button

    @property
    def added_ids(self) -> list[list[int]]:
        return [[clip.run_id for clip in found.clips] for found in self.added]

    def type(self, text: str) -> None:
        self.widget.edit.setPlainText(text)

    def paste(self, mime: QMimeData | str) -> None:
        if isinstance(mime, str):
            QGuiApplication.clipboard().setText(mime)
        else:
            QGuiApplication.clipboard().setMimeData(mime)
        QTest.keySequence(self.widget.edit, QKeySequence(QKeySequence.StandardKey.Paste))

    def read(self, *paths: Path) -> None:
        self.widget.read_files(list(paths))
        self.wait()

    def wait(self) -> None:
        """Until what was given has been read and compared."""
        self.until(lambda: not self.widget._is_busy)

    def until(self, is_so: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(is_so, timeout=15_000)

    # A sheet

    def has_sheet(self) -> bool:
        preview = self.widget.findChild(SheetPreview)
        return preview is not None and preview.isVisible()

    @property
    def preview(self) -> SheetPreview:
        preview = self.widget.findChild(SheetPreview)
        assert preview is not None
        assert preview.isVisible()
        return preview

    @property
    def columns(self) -> list[QPushButton]:
        """The buttons above the columns, as far as there are any, from the first."""
        buttons = self.preview.findChildren(QPushButton, "columnRole")
        shown = [each for each in buttons if each.isVisible() and each.width() > 0]
        return sorted(shown, key=lambda each: each.column)  # type: ignore[attr-defined]

    @property
    def roles(self) -> list[str]:
        return [each.text() for each in self.columns]

    @property
    def cells(self) -> list[list[str]]:
        model = self.preview.table.model()
        role = Qt.ItemDataRole.AccessibleTextRole
        return [
            [model.index(row, column).data(role) for column in range(model.columnCount())]
            for row in range(model.rowCount())
        ]

    def choose_role(self, column: int, words: str) -> None:
        """Click above a column, and then what it is to be used for."""
        QTest.mouseClick(self.columns[column], Qt.MouseButton.LeftButton)
        self.until(lambda: QApplication.activePopupWidget() is not None)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        action = next(each for each in menu.actions() if each.text() == words)
        place = menu.actionGeometry(action).center()
        QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=place)
        self.until(lambda: QApplication.activePopupWidget() is None)


def files(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def drop(page: Page, mime: QMimeData, target: QWidget | None = None) -> None:
    """Drag something over the page, or over `target` in it, and let go."""
    target = target or page.widget
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    actions = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(50, 50), actions, mime, buttons, keys)
    QApplication.sendEvent(target, enter)
    assert enter.isAccepted()
    if target is page.widget:
        assert page.widget._frame.property("over") is True
    QApplication.sendEvent(target, QDropEvent(QPointF(50, 50), actions, mime, buttons, keys))
    assert not page.widget._frame.property("over")


def changes_button(page: Page) -> QPushButton:
    found = page.widget.findChild(QPushButton, "showChangesButton")
    assert found is not None
    return found


def keep_box(page: Page) -> QCheckBox:
    found = page.widget.findChild(QCheckBox, "keepOldBox")
    assert found is not None
    return found
