"""A list, its window's parts, and a person who makes one file of its clips."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeVar

import mutagen.flac
import mutagen.id3
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from bulktts_gui.core.clips import AudioFacts, ClipStatus, ClipUpdate
from bulktts_gui.core.settings import Settings
from bulktts_gui.models.clip_model import ClipTableModel, Column
from bulktts_gui.ui.bars import Footer
from bulktts_gui.ui.clip_view import ClipView
from bulktts_gui.ui.join_dialog import JoinDialog
from bulktts_gui.ui.join_flow import JoinFlow
from bulktts_gui.ui.parts import Banner
from tests.services.clips import make_clip
from tests.ui.sample_clips import new_clips

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from bulktts_gui.core.formats import AudioFormat

PATIENCE = 30_000
SECONDS, RATE = 0.3, 22_050
D = TypeVar("D", bound=QDialog)
W = TypeVar("W", bound=QWidget)


class Store:
    """Settings that are kept in memory."""

    def __init__(self) -> None:
        self.settings = Settings()

    def load(self) -> Settings:
        return self.settings

    def take(self, values: dict[str, Any]) -> None:
        self.settings = replace(self.settings, **values)


class Session:
    """Counts those who have clips' files in use."""

    def __init__(self) -> None:
        self.batch_name = ""
        self.using = 0

    def saving_began(self) -> None:
        self.using += 1

    def saving_ended(self, report: None) -> None:
        assert report is None, "a joined file stands in for no clip"
        self.using -= 1


class Stage(QWidget):
    """A list of six, of which four are here, and a person in front of it."""

    def __init__(self, qtbot: QtBot, tmp_path: Path) -> None:
        super().__init__()
        QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
        self._qtbot = qtbot
        qtbot.addWidget(self)
        self.out = tmp_path / "out"
        self.out.mkdir()
        self.cache = tmp_path / "cache"
        self.cache.mkdir()
        self.model = ClipTableModel(self)
        self.model.add(new_clips(range(1, 7)))
        for run_id in range(1, 5):
            self.comes(run_id)
        self.view = ClipView(self.model)
        self.banner, self.footer = Banner(), Footer()
        layout = QVBoxLayout(self)
        for each in (self.banner, self.view, self.footer):
            layout.addWidget(each)
        self.session, self.settings = Session(), Store()
        self.settings.settings = Settings(save_folder=str(self.out), join_format="flac")
        self.is_saving = False
        self.flow = JoinFlow(
            self.model, self.view, self.banner, self, self.footer, lambda: self.is_saving
        )
        self.flow.use(self)  # type: ignore[arg-type]
        self.banner.actionChosen.connect(self._do)
        self.fetched: list[list[int]] = []
        self.flow.fetchRequested.connect(self.fetched.append)
        self.chosen: list[dict[str, object]] = []
        self.flow.choicesMade.connect(self.chosen.append)
        self.flow.choicesMade.connect(self.settings.take)
        self.busy: list[bool] = []
        self.flow.changed.connect(self._note_busy)
        self.resize(900, 600)
        self.show()

    def _do(self, action: str) -> None:
        self.flow.actions[action]()

    def _note_busy(self) -> None:
        self.busy.append(self.flow.is_busy)

    def comes(self, run_id: int, rate: int = RATE) -> None:
        """This clip has been fetched."""
        path = self.cache / f"{run_id}.flac"
        path.write_bytes(make_clip(run_id))
        facts = AudioFacts(SECONDS, rate, 1, path.stat().st_size)
        self.model.apply([ClipUpdate(1, run_id, ClipStatus.READY, path, facts)])

    def ask(self) -> JoinDialog:
        """The dialog, once it has looked where the file would go."""
        self.flow.ask()
        dialog = self.open(JoinDialog)
        self.until(lambda: not dialog._planner.is_busy)
        return dialog

    def open(self, kind: type[D]) -> D:
        def is_open() -> bool:
            dialog = QApplication.activeModalWidget()
            return isinstance(dialog, kind) and dialog.isVisible()

        self.until(is_open)
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, kind)
        return dialog

    def part(self, kind: type[W], name: str) -> W:
        """What stands in the open dialog under this object name."""
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        found = dialog.findChild(kind, name)
        assert found is not None, name
        return found

    def says(self, name: str) -> str:
        """The words of a label in the dialog; "" when it is not shown. Plurals as before."""
        found = self.part(QLabel, name)
        return found.text().replace("(s)", "s") if found.isVisible() else ""

    def press(self, name: str, parent: QWidget | None = None) -> None:
        place = parent or QApplication.activeModalWidget()
        assert place is not None
        buttons = place.findChildren(QAbstractButton)
        button = next(b for b in buttons if name in (b.objectName(), b.text().replace("&", "")))
        assert button.isVisible()
        assert button.isEnabled()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=button.rect().center() / 2)

    def write(self, name: str, text: str) -> None:
        field = self.part(QLineEdit, name)
        field.setFocus()
        QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(field, text)

    def choose(self, fmt: AudioFormat) -> None:
        combo = self.part(QComboBox, "joinFormat")
        combo.setFocus()
        QTest.keyClick(combo, Qt.Key.Key_Home)
        while combo.currentData() != fmt.value:
            QTest.keyClick(combo, Qt.Key.Key_Down)

    def until(self, is_so: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(is_so, timeout=PATIENCE)

    def wait(self) -> str:
        """Until a file was made or not; what is said then."""
        self.until(lambda: self.busy[-2:] == [True, False])
        self.busy.clear()
        assert self.session.using == 0
        assert self.footer.stop_saving.isHidden()
        return self.banner.text.replace("(s)", "s")

    def make(self) -> str:
        self.press("joinMake")
        return self.wait()

    def files(self) -> list[str]:
        return sorted(path.name for path in self.out.iterdir())

    def select(self, *run_ids: int) -> None:
        self.view.clearSelection()
        for run_id in run_ids:
            index = self.model.index(self.model.row_of(run_id), Column.NAME)
            where = self.view.visualRect(index).center()
            key = Qt.KeyboardModifier.ControlModifier
            QTest.mouseClick(self.view.viewport(), Qt.MouseButton.LeftButton, key, where)


def chapters(path: Path) -> list[str]:
    tags = mutagen.flac.FLAC(path)
    names = sorted(name for name, _ in tags.tags if name.endswith("NAME"))
    return [tags[name][0] for name in names]
