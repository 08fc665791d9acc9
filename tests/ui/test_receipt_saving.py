"""The receipt over real savings: with the flow, the thread and files."""

from __future__ import annotations

import csv
import itertools
import zipfile
from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QTableView, QVBoxLayout, QWidget

from bulktts_gui.core import saving
from bulktts_gui.core.orders import Extras, SaveOrder
from bulktts_gui.models.clip_model import ClipTableModel
from bulktts_gui.ui.bars import Footer
from bulktts_gui.ui.clip_view import ClipView
from bulktts_gui.ui.parts import Banner
from bulktts_gui.ui.receipt import ReceiptDialog
from bulktts_gui.ui.save_flow import SaveFlow
from bulktts_gui.ui.save_panel import SavePanel
from bulktts_gui.workers import saver
from tests.ui.sample_clips import missing, new_clips, ready
from tests.unit.full_disk import FullDisk

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from typing import BinaryIO

    from pytestqt.qtbot import QtBot

PATIENCE = 30_000
CLIPS, SIZE = 120, 1000
ALL = Extras(report=True, playlist=True, archive=True)


class Stage:
    """A list of 120 clips, all but the last two here, and a disk that may have little room."""

    def __init__(self, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self._qtbot = qtbot
        self.disk = FullDisk(1 << 40)
        #: Called in whatever thread with the number of each file that is begun.
        self.on_file: Callable[[int], None] = lambda _number: None
        self._begun = itertools.count(1)
        pretended = partial(saving.save_items, open_new=self._open_new)
        monkeypatch.setattr(saver, "save_items", pretended)
        self.folder = tmp_path / "Course"
        cache = tmp_path / "cache"
        cache.mkdir()
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.model = ClipTableModel(self.window)
        self.model.add(new_clips(range(1, CLIPS + 1)))
        self.sounds = {}
        for number in range(1, CLIPS - 1):
            path = cache / f"{number}.flac"
            self.sounds[f"Name {number}.flac"] = b"%d " % number * (SIZE // 4)
            path.write_bytes(self.sounds[f"Name {number}.flac"])
            self.model.apply([ready(number, path)])
        self.model.apply([missing(CLIPS - 1), missing(CLIPS)])
        self.cache = cache
        self.view = ClipView(self.model)
        self.footer = Footer()
        self.banner = Banner()
        layout = QVBoxLayout(self.window)
        for each in (self.banner, self.view, self.footer):
            layout.addWidget(each)
        self.flow = SaveFlow(self.model, self.window)
        self.panel = SavePanel(self.flow, self.model, self.view, self.footer, self.banner)
        self.panel.continueRequested.connect(self._carry_out)
        self.panel.missingRequested.connect(self._get)
        self.window.show()
        qtbot.waitExposed(self.window)

    def _open_new(self, path: Path) -> BinaryIO:
        self.on_file(next(self._begun))
        return self.disk.open_new(path)

    def _carry_out(self, run_ids: list[int]) -> None:
        assert self.flow.order is not None
        self.flow.carry_out(self.flow.order, run_ids)

    def _get(self, run_ids: list[int]) -> None:
        """What the window does: fetch them, then save them."""
        for number in run_ids:
            path = self.cache / f"{number}.flac"
            path.write_bytes(b"late %d" % number)
            self.sounds[f"Name {number}.flac"] = path.read_bytes()
            self.model.apply([ready(number, path)])
        self._carry_out(run_ids)

    def save(self, extras: Extras = ALL) -> None:
        self.flow.carry_out(SaveOrder(self.folder, extras=extras), self.model.run_ids())
        self.wait()

    def wait(self) -> None:
        self._qtbot.waitUntil(lambda: not self.flow.is_saving, timeout=PATIENCE)

    def files(self) -> dict[str, bytes]:
        return {
            path.name: path.read_bytes() for path in self.folder.iterdir() if path.suffix == ".flac"
        }

    def table(self, name: str = "report.csv") -> list[dict[str, str]]:
        with (self.folder / name).open(encoding="utf-8-sig", newline="") as file:
            return list(csv.DictReader(file))

    def receipt(self) -> ReceiptDialog:
        self.panel.show_receipt()
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ReceiptDialog)
        self._qtbot.waitExposed(dialog)
        return dialog


@pytest.fixture
def stage(
    qtbot: QtBot, english: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Stage]:
    made = Stage(qtbot, tmp_path, monkeypatch)
    yield made
    made.flow.shut_down()


def press(dialog: ReceiptDialog, name: str) -> None:
    button = dialog.findChild(QPushButton, name)
    assert button is not None
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_118_of_120_then_the_missing_ones(stage: Stage) -> None:
    stage.save()
    assert stage.banner.text == "118 of 120 saved. 2 are missing."
    assert [row["Verdict"] for row in stage.table()] == ["Saved"] * 118 + ["Missing"] * 2
    assert all(bool(row["File"]) is (row["Verdict"] == "Saved") for row in stage.table())
    assert all(row["Reason"] for row in stage.table()[118:])
    dialog = stage.receipt()
    assert dialog.findChild(QTableView, "receiptTable").model().rowCount() == 2
    press(dialog, "receiptGetMissing")
    stage.wait()
    assert stage.banner.text.endswith(f"saved to {stage.folder}.")
    assert stage.files() == stage.sounds
    assert len(stage.sounds) == CLIPS
    # The first report is kept, and the new one tells of all.
    assert len(stage.table()) == CLIPS
    assert [row["Verdict"] for row in stage.table("report (2).csv")] == ["Saved"] * CLIPS


def test_a_full_disk_in_the_middle_is_gone_on_with(stage: Stage) -> None:
    stage.disk.room = 60 * SIZE
    stage.save()
    there = len(stage.files())
    assert 0 < there < 118
    assert stage.banner.text.startswith(f"{there} of 120 saved. {120 - there} are missing.")
    assert "The disk is full" in stage.banner.text
    # Nothing stands beside the clips until they are all there.
    assert {path.suffix for path in stage.folder.iterdir()} == {".flac"}
    stage.disk.room = 30 * SIZE
    press(stage.receipt(), "receiptContinue")
    stage.wait()
    assert there < len(stage.files()) < 118
    stage.disk.room = 1 << 40
    press(stage.receipt(), "receiptContinue")
    stage.wait()
    assert stage.files() == stage.sounds  # nothing lost, nothing twice, nothing half
    assert stage.banner.text == "118 of 120 saved. 2 are missing."
    assert len(stage.table()) == CLIPS
    assert [row["File"] for row in stage.table()[:118]] == list(stage.sounds)
    assert not list(stage.folder.glob(".*"))
    with zipfile.ZipFile(stage.folder / "Course.zip") as archive:
        assert archive.testzip() is None
        packed = {name: archive.read(name) for name in archive.namelist()}
    assert {name: packed[name] for name in stage.sounds} == stage.sounds
    assert len(packed) == 120  # with report and playlist


def test_stopped_by_the_person_and_gone_on_with(stage: Stage) -> None:
    threads: list[saver.SaveThread] = []
    stage.flow.started.connect(lambda _: threads.append(stage.flow.findChild(saver.SaveThread)))
    stage.on_file = lambda number: threads[0].cancel() if number == 40 else None
    stage.save()
    there = len(stage.files())
    assert 0 < there < 60
    assert stage.banner.text.startswith(f"{there} of 120 saved. {120 - there} are missing.")
    assert "Saving was stopped" in stage.banner.text
    press(stage.receipt(), "receiptContinue")
    stage.wait()
    assert stage.files() == stage.sounds
    assert stage.banner.text == "118 of 120 saved. 2 are missing."
    assert len(stage.table()) == CLIPS


def test_it_is_told_what_is_done_once_the_clips_are_saved(stage: Stage) -> None:
    steps: list[tuple[int, int]] = []
    said: set[str] = set()

    def note(done: int, total: int) -> None:
        steps.append((done, total))
        said.add(stage.footer.summary.text())

    stage.flow.finishing.connect(note)
    stage.save()
    done, total = steps[-1]
    assert done == total == 120  # 118 clips, report and playlist go into the zip
    assert said == {"The clips are saved. Writing what goes with them…"}
    steps.clear()
    stage.save(Extras())
    assert steps == []
