"""A window with lists alone: what tests of them stand on."""

from __future__ import annotations

from contextlib import contextmanager
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QTableView, QVBoxLayout, QWidget

from bulktts_gui.core.clips import NewClip
from bulktts_gui.models.clip_model import ClipTableModel
from bulktts_gui.models.lists_model import ListColumn
from bulktts_gui.ui.lists_flow import ListsFlow
from bulktts_gui.ui.parts import Banner
from bulktts_gui.workers.fetch import wait_for_threads
from bulktts_gui.workers.session import Session

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from bulktts_gui.core.folders import Folders
    from bulktts_gui.ui.lists_dialog import ListsDialog

PATIENCE = 20_000
LEFT = Qt.MouseButton.LeftButton


class Stage(QWidget):
    """A window over a real library; it lets go of a list as the app's window does."""

    def __init__(self, qtbot: QtBot, folders: Folders) -> None:
        super().__init__()
        self.qtbot = qtbot
        self.folders = folders
        self.may_leave = True
        self.asked = 0
        self.names: list[str] = []
        self.model = ClipTableModel(self)
        self.banner = Banner()
        self.flow = ListsFlow(self.model, self.banner, self, self._leave)
        self.flow.nameChanged.connect(self.names.append)
        self.banner.actionChosen.connect(self._do)
        self.menu_button = QPushButton("menu")
        self.menu_button.setMenu(self.flow.menu)
        layout = QVBoxLayout(self)
        layout.addWidget(self.banner)
        layout.addWidget(self.menu_button)
        layout.addStretch(1)
        self.resize(900, 600)
        self.session = self._begin()
        self.show()

    def _begin(self) -> Session:
        session = Session(self.folders)
        desk: Any = SimpleNamespace(session=session)
        session.opened.connect(self.model.reset)
        session.clipsChanged.connect(self.model.apply)
        self.flow.use(desk)
        return session

    def _leave(self) -> bool:
        self.asked += 1
        if self.may_leave:
            self.model.reset([])
        return self.may_leave

    def _do(self, action: str) -> None:
        self.flow.actions[action]()

    def start(self) -> None:
        """Open what was open last."""
        self.session.open_latest()
        self.wait(lambda: self.session.batch_id is not None)

    def start_again(self) -> None:
        """What a new start of the app does."""
        self.end()
        self.model.reset([])
        self.session = self._begin()
        self.start()

    def end(self) -> None:
        self.session.shut_down(PATIENCE)
        self.session.deleteLater()

    def wait(self, is_so: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(is_so()), timeout=PATIENCE)

    def add(self, *run_ids: int, name: str = "") -> int:
        """Put runs into the list that is open, and return its id."""
        clips = [NewClip(run_id) for run_id in run_ids]
        self.model.add(clips)
        with self.qtbot.waitSignal(self.session.named, timeout=PATIENCE):
            self.session.add(clips, name)
        assert self.session.batch_id is not None
        return self.session.batch_id

    def new(self) -> None:
        with self.qtbot.waitSignal(self.session.opened, timeout=PATIENCE):
            self.flow.new.trigger()

    def runs(self) -> list[int]:
        return self.model.run_ids()

    # The menu

    def open_menu(self) -> list[str]:
        """Open the menu and wait until the lists are in it; what they say."""
        self.flow.menu.popup(self.mapToGlobal(self.rect().center()))
        answers: list[object] = []
        self.session.list_batches(answers.append)  # it is answered after what the menu has asked
        self.wait(lambda: answers)
        return self.recent()

    def recent(self) -> list[str]:
        return [action.text() for action in self.flow._recent]

    def click_menu(self, words: str) -> None:
        menu = self.flow.menu
        action = next(a for a in menu.actions() if a.text().startswith(words))
        QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())

    # The dialog

    def show_all(self) -> ListsDialog:
        self.flow.show_all()
        dialog = self.flow._dialog
        assert dialog is not None
        self.wait(lambda: dialog.isActiveWindow() and dialog._listing is not None)
        return dialog


@contextmanager
def staged(qtbot: QtBot, folders: Folders) -> Iterator[Stage]:
    """A stage that is open and active, and put away whole."""
    made = Stage(qtbot, folders)
    qtbot.addWidget(made)
    with qtbot.waitActive(made, timeout=PATIENCE):
        made.activateWindow()
    made.start()
    yield made
    if made.flow._dialog is not None:
        made.flow._dialog.reject()
    made.end()
    wait_for_threads()


def table_of(dialog: ListsDialog) -> QTableView:
    found = dialog.findChild(QTableView, "listsTable")
    assert isinstance(found, QTableView)
    return found


def rows(dialog: ListsDialog, column: ListColumn = ListColumn.NAME) -> list[str]:
    """What a column says, from top to bottom."""
    model = table_of(dialog).model()
    return [model.index(row, column).data() for row in range(model.rowCount())]


def click_row(dialog: ListsDialog, row: int) -> None:
    table = table_of(dialog)
    place = table.visualRect(table.model().index(row, ListColumn.NAME)).center()
    QTest.mouseClick(table.viewport(), LEFT, pos=place)


def press(widget: QWidget, name: str) -> None:
    """Click a button as a person would."""
    button = widget.findChild(QPushButton, name)
    assert isinstance(button, QPushButton)
    assert button.isVisible()
    assert button.isEnabled()
    QTest.mouseClick(button, LEFT)


def key(pressed: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the focus is."""
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, pressed, held)
