"""A person in front of the real window: they look, press keys, move the mouse and answer questions.

Everything goes in through Qt's test events to the focused or pointed-at widget of the window that
`bulktts_gui.app.build` made; object names and roles are the seams that the design promises.
"""

from __future__ import annotations

import contextlib
from collections import Counter, deque
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import (
    QDeadlineTimer,
    QEvent,
    QEventLoop,
    QMimeData,
    QPoint,
    QPointF,
    Qt,
    QTimer,
    QUrl,
)
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QMessageBox,
    QTableView,
    QTextEdit,
    QWidget,
)

from bulktts_gui.models.clip_model import Column
from bulktts_gui.ui.save_dialog import SaveDialog
from bulktts_gui.ui.theme import ThemeKeeper

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from bulktts_gui.ui.main_window import MainWindow

W = TypeVar("W", bound=QWidget)

#: The roles as the design gives them; the app's own names for them are not used here on purpose.
RUN_ID, STATUS, PATH, REASON = (Qt.ItemDataRole.UserRole + n for n in (1, 2, 3, 4))
NO_KEYS = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
#: Milliseconds; the longest that anything in these tests may take on a busy machine.
PATIENCE = 15_000


@dataclass(frozen=True, slots=True)
class Row:
    """What a row tells to tests, scripts and screen readers.

    `run_id` is a text while the row has a task id in its place.
    """

    run_id: int | str
    status: str
    path: str
    reason: str


class Person:
    """Uses one window. Whatever is clicked must be there to be clicked: shown and enabled."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.questions: list[str] = []
        """The titles of the dialogs that were answered."""

    # Looking

    def find(self, name: str, kind: type[W] = QWidget) -> W:
        """The widget with an object name; also those of an open dialog."""
        places = [self.window, *QApplication.topLevelWidgets()]
        for place in places:
            found = place.findChild(kind, name)
            if found is not None:
                return found
        raise AssertionError(f"there is no {name}")

    def sees(self, name: str) -> bool:
        """True when the widget is on screen."""
        return self.find(name).isVisible()

    def text_of(self, name: str) -> str:
        """What a label, button or field shows; "" when it is not on screen."""
        widget = self.find(name)
        if not widget.isVisible():
            return ""
        if isinstance(widget, QListWidget):
            return "\n".join(widget.item(row).text() for row in range(widget.count()))
        if isinstance(widget, QTextEdit):
            return widget.toPlainText()
        assert isinstance(widget, QLabel | QAbstractButton | QLineEdit)
        return widget.text()

    @property
    def table(self) -> QTableView:
        """The list."""
        return self.find("clipTable", QTableView)

    def rows(self) -> list[Row]:
        """All rows, from the top."""
        model = self.table.model()
        indexes = [model.index(row, 0) for row in range(model.rowCount())]
        return [
            Row(_number(i.data(RUN_ID)), i.data(STATUS), i.data(PATH), i.data(REASON))
            for i in indexes
        ]

    def row(self, run_id: int | str) -> Row:
        """The row of one run."""
        return next(row for row in self.rows() if row.run_id == run_id)

    def statuses(self) -> set[str]:
        """The statuses that there are."""
        return {row.status for row in self.rows()}

    def playing(self) -> int | None:
        """The run that is heard now."""
        player = self.window._playback.player
        return player.key if player.state.name == "PLAYING" else None

    # Waiting

    def wait(self, is_so: Callable[[], bool], patience: int = PATIENCE) -> None:
        """Let the window work until something is so."""
        timer = QDeadlineTimer(patience)
        while not is_so():
            assert not timer.hasExpired(), f"waited {patience} ms in vain\n{self.describe()}"
            let_pass(5)

    def describe(self) -> str:
        """What the person sees, for the report of a failed test."""
        kinds = Counter(row.status for row in self.rows())
        names = ("bannerText", "summaryLabel", "playerMessage", "keyResult", "importSummary")
        return "\n".join([str(kinds), *(f"{name}: {self.text_of(name)}" for name in names)])

    def wait_for(self, *statuses: str) -> None:
        """Until all rows have one of these statuses and nothing is under way."""
        session = self.window._desk.session
        self.wait(lambda: self.statuses() <= set(statuses) and not session.is_fetching)

    def wait_for_list(self, count: int) -> None:
        """Until the list shows so many rows."""
        self.wait(lambda: self.table.isVisible() and self.table.model().rowCount() == count)

    # Keys and mouse

    def click(self, name: str) -> None:
        """Press a button with the mouse."""
        press(self.find(name))

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_KEYS) -> None:
        """Press a key; it goes wherever the window has its focus."""
        QTest.keyClick(self.window.windowHandle(), key, modifiers)

    def type(self, text: str) -> None:
        """Type into whatever has the focus."""
        field = QApplication.focusWidget()
        assert field is not None
        QTest.keyClicks(field, text)

    def paste(self, text: str) -> None:
        """Copy a text elsewhere and press Ctrl+V."""
        QApplication.clipboard().setText(text)
        self.key(Qt.Key.Key_V, CTRL)

    def paste_files(self, paths: Sequence[Path]) -> None:
        """Copy files in a file manager and press Ctrl+V."""
        QApplication.clipboard().setMimeData(_files(paths))
        self.key(Qt.Key.Key_V, CTRL)

    def click_cell(self, run_id: int | str, column: Column) -> None:
        """Click a cell of a run's row, having scrolled there."""
        view = self.table
        index = view.model().index(self._row_number(run_id), column)
        view.scrollTo(index)
        place = view.visualRect(index).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, NO_KEYS, place)

    def choose_from_row_menu(self, run_id: int | str, words: str) -> None:
        """Open the row's menu with the menu key and press the entry's letter."""
        self.click_cell(run_id, Column.NAME)

        def pick(menu: QWidget) -> None:
            action = next(a for a in menu.actions() if a.text().replace("&", "") == words)
            assert action.isEnabled()
            place = menu.actionGeometry(action).center()
            QTest.mouseClick(menu, Qt.MouseButton.LeftButton, NO_KEYS, place)

        with self._attending(QApplication.activePopupWidget, [pick]):
            view = self.table
            place = view.visualRect(view.currentIndex()).center()
            event = _menu_event(view.viewport(), place)
            QApplication.sendEvent(view.viewport(), event)

    def drag_here(self, target: QWidget, paths: Sequence[Path]) -> None:
        """Drag files over a widget and let go."""
        data = _files(paths)
        place = target.rect().center()
        left, copy = Qt.MouseButton.LeftButton, Qt.DropAction.CopyAction
        over = QDragEnterEvent(place, copy, data, left, NO_KEYS)
        QApplication.sendEvent(target, over)
        assert over.isAccepted()
        drop = QDropEvent(QPointF(place), copy, data, left, NO_KEYS)
        QApplication.sendEvent(target, drop)
        assert drop.isAccepted()

    # The steps that most tests take

    def add(self, text: str, count: int) -> None:
        """Paste into the empty list's field and press Add."""
        self.wait(lambda: self.sees("runIdsEdit"))
        self.paste(text)
        self.click("addButton")
        self.wait_for_list(count)

    # Dialogs

    @contextlib.contextmanager
    def answering(self, *answers: Callable[[Any], None]) -> Iterator[None]:
        """Answer the dialogs that open in the block, in this order; no others may open."""
        with self._attending(QApplication.activeModalWidget, answers):
            yield

    @contextlib.contextmanager
    def opening_menus(self, *visits: Callable[[Any], None]) -> Iterator[None]:
        """Do these with the menus that open in the block, in this order; each has to close its."""
        with self._attending(QApplication.activePopupWidget, visits):
            yield

    def answer(self, kind: type[W], answer: Callable[[W], None]) -> None:
        """Answer a dialog that lets the window work on, as soon as it is there."""
        self.wait(lambda: isinstance(self._dialog(), kind))
        dialog = self._dialog()
        assert isinstance(dialog, kind)
        self.questions.append(dialog.windowTitle())
        answer(dialog)

    def save_to(self, folder: Path, button: str = "saveAllButton") -> None:
        """Press a button that saves, write the folder into the dialog and press Enter."""
        self.click(button)

        def fill_in(dialog: QWidget) -> None:
            field = dialog.findChild(QLineEdit, "saveFolderEdit")
            assert field is not None
            field.setFocus()
            QTest.keyClick(field, Qt.Key.Key_A, CTRL)
            QTest.keyClicks(field, str(folder))
            QTest.keyClick(field, Qt.Key.Key_Return)

        self.answer(SaveDialog, fill_in)

    def _dialog(self) -> QWidget | None:
        dialog = QApplication.activeModalWidget()
        handle = dialog.windowHandle() if dialog is not None else None
        # Visible it is from before it is laid out.
        return dialog if handle is not None and handle.isExposed() else None

    @contextlib.contextmanager
    def _attending(
        self, current: Callable[[], QWidget | None], answers: Sequence[Callable[[Any], None]]
    ) -> Iterator[None]:
        attendant = _Attendant(current, answers)
        try:
            yield
        finally:
            attendant.stop()
        self.questions += attendant.titles
        if attendant.failure is not None:
            raise attendant.failure
        assert not attendant.left, f"{len(attendant.left)} dialogs did not open"

    # Leaving

    def leave(self) -> None:
        """Close the window as its title bar's button does."""
        self.window.close()
        assert not self.window.isVisible()

    def let_go(self) -> None:
        """Destroy the window, closed or not; what still runs is cut short."""
        if self.window.isVisible():
            attendant = _Attendant(QApplication.activeModalWidget, [choose("Leave")])
            self.window.close()
            attendant.stop()
        self.window.deleteLater()
        app = QApplication.instance()
        assert app is not None
        for keeper in app.findChildren(ThemeKeeper):
            keeper.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _row_number(self, run_id: int | str) -> int:
        return next(n for n, row in enumerate(self.rows()) if row.run_id == run_id)


class _Attendant:
    """Looks out for dialogs or menus, which have an event loop of their own, and answers each."""

    def __init__(
        self, current: Callable[[], QWidget | None], answers: Sequence[Callable[[Any], None]]
    ) -> None:
        self.left = deque(answers)
        self.titles: list[str] = []
        self.failure: BaseException | None = None
        self._current = current
        self._seen: QWidget | None = None
        self._timer = QTimer()
        self._timer.setInterval(10)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def _look(self) -> None:
        widget = self._current()
        if widget is None or not widget.isVisible() or widget is self._seen:
            return
        self._seen = widget
        self.titles.append(widget.windowTitle())
        try:
            assert self.left, f"an unexpected dialog: {widget.windowTitle()}"
            self.left.popleft()(widget)
        except BaseException as failure:  # noqa: BLE001 - told once the dialog is gone
            self.failure = failure
            widget.close()
        finally:
            if not widget.isVisible():
                self._seen = None  # the next one may be at the same address


def let_pass(milliseconds: int) -> None:
    """Let the window work for so long. (`QTest.qWait` would keep all Python threads waiting.)"""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def press(button: QWidget) -> None:
    """Click the middle of a widget that a person could click."""
    assert button.isVisible(), f"{button.objectName()} is not on screen"
    assert button.isEnabled(), f"{button.objectName()} is not enabled"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def choose(words: str) -> Callable[[QMessageBox], None]:
    """An answer to a question: press the button with these words."""

    def answer(box: QMessageBox) -> None:
        texts = {button.text().replace("&", ""): button for button in box.buttons()}
        assert words in texts, f"{words} is not one of {sorted(texts)}"
        press(texts[words])

    return answer


def enter_path(*paths: Path) -> Callable[[QFileDialog], None]:
    """An answer to a file dialog: enter one path, or several in quotes, and press its button."""

    def answer(dialog: QFileDialog) -> None:
        field = dialog.findChild(QLineEdit, "fileNameEdit")
        assert field is not None
        text = str(paths[0]) if len(paths) == 1 else " ".join(f'"{path}"' for path in paths)
        field.setText(text)  # key by key, the dialog would complete it to other names
        buttons = dialog.findChild(QDialogButtonBox)
        assert buttons is not None
        press(buttons.buttons()[0])

    return answer


def _number(text: str) -> int | str:
    return int(text) if text.isdecimal() else text


def _files(paths: Sequence[Path]) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def _menu_event(widget: QWidget, place: QPoint) -> QEvent:
    from PySide6.QtGui import QContextMenuEvent

    return QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, widget.mapToGlobal(place))
