from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QPushButton, QWidget

from bulktts_gui.core.clips import ClipStatus
from bulktts_gui.ui.details_dialog import DetailsDialog
from bulktts_gui.ui.menus import RowMenu

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_details_are_read_copied_and_gone_when_closed(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    lines = ["line 1: “x” — run ids are digits only.", "<b>line 2</b>"]
    dialog = DetailsDialog("What could not be used", lines, window)
    dialog.open()
    shown = dialog.findChild(QListWidget)
    assert [shown.item(row).text() for row in range(shown.count())] == lines
    assert shown.accessibleName() == dialog.windowTitle() == "What could not be used"
    copy, close = (
        next(b for b in dialog.findChildren(QPushButton) if b.accessibleName() == name)
        for name in ("Copy all", "Close")
    )
    QTest.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "\n".join(lines)
    assert dialog.isVisible()
    with qtbot.waitSignal(dialog.destroyed):
        QTest.mouseClick(close, Qt.MouseButton.LeftButton)


def test_a_row_s_menu_offers_what_fits_its_state(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    ready = RowMenu({ClipStatus.READY}, window)
    waiting = RowMenu({ClipStatus.QUEUED, ClipStatus.FAILED}, window)
    for name in ("save", "copy_files", "copy_paths"):
        entries = [getattr(menu, name) for menu in (ready, waiting)]
        assert [entry.isEnabled() for entry in entries] == [True, False]
    assert waiting.copy.isEnabled()
    words = [menu.fetch.text().replace("&", "") for menu in (ready, waiting)]
    assert words == ["Fetch again", "Fetch"]
    for menu in (ready, waiting):
        entries = [action for action in menu.actions() if not action.isSeparator()]
        letters = [a.text()[a.text().index("&") + 1].lower() for a in entries]
        assert len(set(letters)) == len(entries) == 7
