"""A list, the flow that saves it, and a person who answers its dialogs."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QMessageBox,
    QWidget,
)

from bulktts_gui.core.settings import Settings
from bulktts_gui.models.clip_model import ClipTableModel
from bulktts_gui.ui.save_flow import SaveFlow
from bulktts_gui.ui.save_one import SaveOneDialog
from tests.services.clips import make_clip
from tests.ui.sample_clips import new_clips, ready

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from bulktts_gui.core.clips import SheetCells
    from bulktts_gui.core.saving import SaveReport

PATIENCE = 30_000
D = TypeVar("D", bound=QDialog)


class Store:
    """Settings that are kept in memory."""

    def __init__(self) -> None:
        self.settings = Settings()

    def load(self) -> Settings:
        return self.settings

    def take(self, values: dict[str, Any]) -> None:
        self.settings = replace(self.settings, **values)


class Session:
    """What the sheet says; `held` answers nothing until `answer`."""

    def __init__(self) -> None:
        self.batch_name = ""
        self.cells: Mapping[int, SheetCells] = {}
        self.held = False
        self._waiting: list[Callable[[Any], None]] = []

    def ask_cells(self, reply: Callable[[Any], None]) -> None:
        self._waiting.append(reply)
        if not self.held:
            self.answer()

    def answer(self) -> None:
        waiting, self._waiting = self._waiting, []
        for reply in waiting:
            reply(self.cells)


class Desk:
    """A list of six, of which four are here, and a person who answers the dialogs."""

    def __init__(self, qtbot: QtBot, tmp_path: Path) -> None:
        self._qtbot = qtbot
        QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
        self.out = tmp_path / "out"
        self.out.mkdir()
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.resize(760, 520)
        self.window.show()
        self.model = ClipTableModel(self.window)
        self.model.add(new_clips(range(1, 7)))
        self.cache = tmp_path / "cache"
        self.cache.mkdir()
        for run_id in range(1, 5):
            (self.cache / f"{run_id}.flac").write_bytes(make_clip(run_id))
        self.model.apply([ready(n, self.cache / f"{n}.flac") for n in range(1, 5)])
        self.session, self.settings = Session(), Store()
        self.flow = SaveFlow(self.model, self.window)
        self.flow.use(self)  # type: ignore[arg-type]
        self.flow.folder = str(self.out)
        self.reports: list[SaveReport] = []
        self.folders: list[str] = []
        self.flow.ended.connect(self.reports.append)
        self.flow.choicesMade.connect(self.settings.take)
        self.flow.folderChosen.connect(self.folders.append)

    # The dialogs

    def open(self, kind: type[D]) -> D:
        """The dialog that is open, as soon as it is."""

        def is_open() -> bool:
            dialog = QApplication.activeModalWidget()
            # Visible it is from before it is laid out.
            handle = dialog.windowHandle() if isinstance(dialog, kind) else None
            return handle is not None and handle.isExposed()

        self.until(is_open)
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, kind)
        return dialog

    def no_dialog(self) -> bool:
        return QApplication.activeModalWidget() is None

    def press(self, dialog: QDialog, name: str) -> None:
        """Press the button with this object name, or these words."""
        buttons = dialog.findChildren(QAbstractButton)
        button = next(b for b in buttons if name in (b.objectName(), b.text().replace("&", "")))
        assert button.isVisible()
        assert button.isEnabled()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def answer(self, words: str) -> str:
        """Press a button of the question that comes; what it asked."""
        box = self.open(QMessageBox)
        asked = f"{box.text()} {box.informativeText()}"
        if words == "(Escape)":
            QTest.keyClick(box, Qt.Key.Key_Escape)
        else:
            self.press(box, words)
        return asked

    def write(self, field: QWidget, text: str) -> None:
        """Put this in place of what a field holds, key by key."""
        field.setFocus()
        QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(field, text)

    def name_file(self, name: str, kind: str = "") -> str:
        """Answer the dialog for one file; the name that it suggests."""
        dialog = self.open(SaveOneDialog)
        field = dialog.findChild(QLineEdit, "fileNameEdit")
        assert field is not None
        suggested = field.text()
        if kind:
            kinds = dialog.findChild(QComboBox, "fileTypeCombo")
            assert kinds is not None
            at = next(i for i in range(kinds.count()) if kind in kinds.itemText(i))
            kinds.setCurrentIndex(at)
            kinds.activated.emit(at)  # what Qt emits when a person chooses
        if name:
            field.setText(name)
        box = dialog.findChild(QDialogButtonBox)
        assert box is not None
        QTest.mouseClick(box.buttons()[0], Qt.MouseButton.LeftButton)
        return suggested

    # What comes of it

    def until(self, is_so: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(is_so, timeout=PATIENCE)

    def wait(self) -> SaveReport:
        self.until(lambda: not self.flow.is_saving)
        return self.reports[-1]

    def files(self) -> dict[str, bytes]:
        found = (path for path in sorted(self.out.rglob("*")) if path.is_file())
        return {path.relative_to(self.out).as_posix(): path.read_bytes() for path in found}


def outcomes(report: SaveReport) -> list[str]:
    return [result.outcome.name for result in report.results]


# With the dialog
