from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget

from bulktts_gui.core.saving import IfExists, SaveOutcome, SaveReport
from bulktts_gui.models.clip_model import ClipTableModel
from bulktts_gui.ui.save_flow import SaveFlow
from tests.ui.sample_clips import new_clips, ready

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

PATIENCE = 10_000


class Desk:
    """A list of six, of which four are here, and a person who answers the dialogs."""

    def __init__(self, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self._qtbot = qtbot
        self.out = tmp_path / "out"
        self.out.mkdir()
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.model = ClipTableModel(self.window)
        self.model.add(new_clips(range(1, 7)))
        cache = tmp_path / "cache"
        cache.mkdir()
        for run_id in range(1, 5):
            (cache / f"{run_id}.flac").write_bytes(b"sound of %d" % run_id)
        self.model.apply([ready(n, cache / f"{n}.flac") for n in range(1, 5)])
        self.flow = SaveFlow(self.model, self.window)
        self.reports: list[SaveReport] = []
        self.folders: list[str] = []
        self.flow.ended.connect(self.reports.append)
        self.flow.folderChosen.connect(self.folders.append)
        self.chosen_folder = str(self.out)
        self.chosen_file = ""
        self.suggested = ""
        self.questions: list[str] = []
        self.answer = ""
        monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: self.chosen_folder)
        monkeypatch.setattr(QFileDialog, "getSaveFileName", self._choose_file)
        self._timer = QTimer()
        self._timer.setInterval(5)
        self._timer.timeout.connect(self._answer_question)

    def _choose_file(
        self, _parent: object, _title: str, suggested: str, *_: Any
    ) -> tuple[str, str]:
        self.suggested = suggested
        return self.chosen_file, ""

    def will_answer(self, answer: str) -> None:
        """Press this button in the question that comes."""
        self.answer = answer
        self._timer.start()

    def _answer_question(self) -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            self._timer.stop()
            self.questions.append(f"{box.text()} {box.informativeText()}")
            for button in box.buttons():
                if button.text().replace("&", "") == self.answer:
                    button.click()
                    return
            box.reject()

    def wait(self) -> SaveReport:
        self._qtbot.waitUntil(lambda: not self.flow.is_saving, timeout=PATIENCE)
        return self.reports[-1]

    def files(self) -> dict[str, bytes]:
        return {path.name: path.read_bytes() for path in sorted(self.out.iterdir())}

    def close(self) -> None:
        self._timer.stop()
        self.flow.shut_down()


@pytest.fixture
def desk(
    qtbot: QtBot, english: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Desk]:
    made = Desk(qtbot, tmp_path, monkeypatch)
    yield made
    made.close()


def outcomes(report: SaveReport) -> list[str]:
    return [result.outcome.name for result in report.results]


def test_the_ready_ones_are_saved_under_their_names(desk: Desk) -> None:
    started: list[int] = []
    desk.flow.started.connect(started.append)
    desk.flow.ask_and_save(desk.model.run_ids())
    report = desk.wait()
    assert outcomes(report) == ["SAVED"] * 4
    assert desk.files() == {f"Name {n}.flac": b"sound of %d" % n for n in range(1, 5)}
    assert started == [4]
    assert desk.folders == [str(desk.out)] == [desk.flow.folder]
    assert desk.questions == []


def test_no_folder_no_saving(desk: Desk) -> None:
    desk.chosen_folder = ""
    desk.flow.ask_and_save([1, 2])
    assert not desk.flow.is_saving
    assert (desk.reports, desk.folders) == ([], [])


@pytest.mark.parametrize(
    ("answer", "expected", "there"),
    [
        ("Keep both", ["SAVED"] * 3, {"Name 1 (2).flac", "Name 2 (2).flac"}),
        ("Skip these", ["SKIPPED", "SKIPPED", "SAVED"], set()),
        ("Replace", ["SAVED"] * 3, set()),
    ],
)
def test_what_to_do_with_files_that_exist_is_asked_once_for_all(
    desk: Desk, answer: str, expected: list[str], there: set[str]
) -> None:
    for number in (1, 2):
        (desk.out / f"Name {number}.flac").write_bytes(b"old")
    desk.will_answer(answer)
    desk.flow.ask_and_save([1, 2, 3])
    assert outcomes(desk.wait()) == expected
    (question,) = desk.questions
    assert "2 of the clips to be saved have a file in this folder" in question
    assert "Name 1.flac\nName 2.flac" in question
    files = desk.files()
    assert set(files) == {"Name 1.flac", "Name 2.flac", "Name 3.flac"} | there
    replaced = files["Name 1.flac"] == b"sound of 1"
    assert replaced is (answer == "Replace")


@pytest.mark.parametrize("answer", ["Cancel", "(Escape)"])
def test_thinking_better_of_it_saves_nothing(desk: Desk, answer: str) -> None:
    (desk.out / "Name 1.flac").write_bytes(b"old")
    desk.will_answer(answer)
    desk.flow.ask_and_save([1, 2])
    assert not desk.flow.is_saving
    assert desk.files() == {"Name 1.flac": b"old"}
    assert len(desk.questions) == 1


def test_many_files_that_exist_are_named_in_part(desk: Desk) -> None:
    desk.model.reset([])
    desk.model.add(new_clips(range(1, 10)))
    for number in range(1, 10):
        (desk.out / f"Name {number}.flac").write_bytes(b"old")
    desk.model.apply([ready(n, desk.out / f"Name {n}.flac") for n in range(1, 10)])
    desk.will_answer("Cancel")
    desk.flow.ask_and_save(desk.model.run_ids())
    (question,) = desk.questions
    assert "9 of the clips" in question
    assert question.count(".flac") == 5
    assert question.endswith("…")


def test_a_clip_has_the_same_name_alone_and_among_all(desk: Desk) -> None:
    for clip in (desk.model.clip(n) for n in (1, 2)):
        assert clip.name
    desk.model.reset([])
    desk.model.add([type(c)(c.run_id, "Same") for c in new_clips([1, 2])])
    desk.model.apply([ready(n, desk.out.parent / "cache" / f"{n}.flac") for n in (1, 2)])
    alone = [item.name for item in desk.flow._items([2], desk.out)]
    together = [item.name for item in desk.flow._items([1, 2], desk.out)]
    assert together[1:] == alone
    assert len(set(together)) == 2


# One


def test_one_clip_is_saved_under_the_name_that_was_chosen(desk: Desk) -> None:
    desk.flow.folder = str(desk.out)
    desk.chosen_file = str(desk.out / "greeting.flac")
    desk.flow.ask_and_save_one(3)
    assert outcomes(desk.wait()) == ["SAVED"]
    assert desk.suggested == str(desk.out / "Name 3.flac")
    assert desk.files() == {"greeting.flac": b"sound of 3"}


def test_the_dialog_s_own_question_is_enough(desk: Desk) -> None:
    (desk.out / "greeting.flac").write_bytes(b"old")
    desk.chosen_file = str(desk.out / "greeting.flac")
    desk.flow.ask_and_save_one(3)
    desk.wait()
    assert desk.files() == {"greeting.flac": b"sound of 3"}


@pytest.mark.parametrize(
    ("chosen", "saved"),
    [
        ("greeting", "greeting.flac"),
        ("v1.2 greeting", "v1.2 greeting.flac"),
        ("greeting.mp3", "greeting.mp3.flac"),
        ("GREETING.FLAC", "GREETING.FLAC"),
    ],
)
def test_the_ending_is_always_the_file_s_own(desk: Desk, chosen: str, saved: str) -> None:
    desk.chosen_file = str(desk.out / chosen)
    desk.flow.ask_and_save_one(3)
    desk.wait()
    assert desk.files() == {saved: b"sound of 3"}


@pytest.mark.parametrize(("answer", "kept"), [("Cancel", b"old"), ("Replace", b"sound of 3")])
def test_a_file_that_the_dialog_did_not_ask_about_is_asked_about(
    desk: Desk, answer: str, kept: bytes
) -> None:
    (desk.out / "greeting.flac").write_bytes(b"old")
    desk.chosen_file = str(desk.out / "greeting")
    desk.will_answer(answer)
    desk.flow.ask_and_save_one(3)
    desk._qtbot.waitUntil(lambda: not desk.flow.is_saving, timeout=PATIENCE)
    assert desk.files() == {"greeting.flac": kept}
    assert len(desk.questions) == 1


def test_a_clip_that_is_not_here_opens_no_dialog(desk: Desk) -> None:
    desk.flow.ask_and_save_one(5)
    assert desk.suggested == ""
    assert not desk.flow.is_saving


# Without a question


def test_saving_without_a_question_replaces_nothing(desk: Desk) -> None:
    (desk.out / "Name 1.flac").write_bytes(b"old")
    desk.flow.save([1, 5, 99], desk.out)
    assert outcomes(desk.wait()) == ["SAVED"]
    assert desk.files() == {"Name 1.flac": b"old", "Name 1 (2).flac": b"sound of 1"}


def test_while_clips_are_saved_nothing_else_is_begun(desk: Desk) -> None:
    desk.flow.save([1, 2, 3, 4], desk.out)
    assert desk.flow.is_saving
    desk.flow.save([1], desk.out, IfExists.REPLACE)
    desk.flow.ask_and_save([1])
    desk.flow.ask_and_save_one(1)
    report = desk.wait()
    assert len(report.results) == 4
    assert len(desk.reports) == 1
    assert desk.folders == []


def test_saving_can_be_stopped(desk: Desk) -> None:
    desk.flow.cancel()  # nothing to stop yet
    desk.flow.save([1, 2, 3, 4], desk.out)
    desk.flow.cancel()
    report = desk.wait()
    done = report.of(SaveOutcome.SAVED) + report.of(SaveOutcome.CANCELLED)
    assert len(done) == 4
    assert len(desk.files()) == len(report.of(SaveOutcome.SAVED))


def test_shutting_down_waits_for_the_thread(desk: Desk) -> None:
    desk.flow.save([1, 2, 3, 4], desk.out)
    desk.flow.shut_down()
    assert not [path for path in desk.out.iterdir() if path.name.startswith(".")]


def test_a_folder_that_is_none_is_in_the_report(desk: Desk) -> None:
    desk.flow.save([1, 2], desk.out.parent / "cache" / "1.flac")
    report = desk.wait()
    assert report.stopped_by is not None
    assert outcomes(report) == ["CANCELLED", "CANCELLED"]
