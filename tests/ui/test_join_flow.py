"""Clips made into one file as a person does it: the dialog, the work, what is said of it."""

from __future__ import annotations

import errno
import threading
from dataclasses import replace
from typing import TYPE_CHECKING

import mutagen.flac
import mutagen.id3
import pytest
import soundfile
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QLineEdit,
    QMessageBox,
    QPushButton,
)

from bulktts_gui.core import joining
from bulktts_gui.core.formats import AudioFormat
from bulktts_gui.core.settings import Settings
from bulktts_gui.core.whole_file import FlushingFile
from bulktts_gui.models.clip_model import Column
from bulktts_gui.ui.join_dialog import JoinDialog
from bulktts_gui.workers.joining import JoinThread
from tests.services.clips import make_clip
from tests.ui.join_stage import PATIENCE, RATE, SECONDS, Stage, chapters

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def stage(qtbot: QtBot, english: None, tmp_path: Path) -> Iterator[Stage]:
    made = Stage(qtbot, tmp_path)
    yield made
    made.flow.shut_down()


# From the question to the file


def test_who_changes_nothing_and_presses_enter_gets_all_clips(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    dialog = stage.ask()
    assert stage.says("joinSummary").startswith("4 clips, 3 s, about ")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    said = stage.wait()
    assert said == "One file with 4 chapters, 3 s: All clips.flac."
    path = stage.out / "All clips.flac"
    assert stage.files() == ["All clips.flac"]
    assert chapters(path) == ["Name 1", "Name 2", "Name 3", "Name 4"]
    assert mutagen.flac.FLAC(path)["TITLE"] == ["All clips"]
    # Four clips and three pauses of half a second.
    assert soundfile.info(str(path)).frames == 4 * round(SECONDS * RATE) + 3 * RATE // 2
    stage.press("Open folder", stage.banner)
    assert opened == [QUrl.fromLocalFile(str(stage.out))]


def test_it_is_called_like_the_batch_and_says_so(stage: Stage) -> None:
    stage.session.batch_name = "Lesson 3"
    stage.ask()
    stage.make()
    tags = mutagen.flac.FLAC(stage.out / "Lesson 3.flac")
    assert (tags["TITLE"], tags["ALBUM"]) == (["Lesson 3"], ["Lesson 3"])


def test_the_selected_clips_are_joined_in_the_order_of_the_list(stage: Stage) -> None:
    stage.view.sortByColumn(Column.NAME, Qt.SortOrder.DescendingOrder)
    stage.select(4, 2)
    stage.ask()
    assert stage.says("joinSummary").startswith("2 clips, ")
    assert stage.part(QAbstractButton, "joinSelected").isChecked()
    assert stage.make().startswith("One file with 2 chapters")
    assert chapters(stage.out / "Some clips.flac") == ["Name 2", "Name 4"]


def test_all_can_be_had_although_some_are_selected(stage: Stage) -> None:
    stage.select(1, 2)
    stage.ask()
    stage.press("joinAll")
    assert stage.says("joinSummary").startswith("4 clips, ")
    stage.make()
    assert len(chapters(stage.out / "Some clips.flac")) == 4


def test_one_selected_row_is_where_somebody_is_and_no_selection(stage: Stage) -> None:
    stage.select(2)
    stage.ask()
    assert not stage.part(QAbstractButton, "joinSelected").isVisible()
    assert stage.says("joinSummary").startswith("4 clips, ")
    QTest.keyClick(QApplication.activeModalWidget(), Qt.Key.Key_Escape)
    assert not stage.flow.is_busy
    assert stage.files() == []


def test_captions_lie_beside_a_wav_file_with_a_cue_sheet(stage: Stage) -> None:
    stage.ask()
    stage.choose(AudioFormat.WAV)
    assert "CUE" in stage.says("joinChapterHint")
    stage.press("joinSrt")
    stage.press("joinVtt")
    stage.write("joinName", "my talk.mp3")
    stage.make()
    assert stage.files() == ["my talk.cue", "my talk.srt", "my talk.vtt", "my talk.wav"]
    assert "Text of 3" in (stage.out / "my talk.srt").read_text("utf-8")


def test_an_mp3_with_a_pause_and_a_fade_of_ones_own(stage: Stage) -> None:
    stage.ask()
    stage.choose(AudioFormat.MP3)
    assert "128 kbit/s" in stage.says("joinSoundHint")
    for name, text in (("joinPause", "2.5"), ("joinFade", "0.1")):
        spin = stage.part(QDoubleSpinBox, name)
        spin.setFocus()
        spin.selectAll()
        QTest.keyClicks(spin, text)
    assert stage.says("joinSummary").startswith("4 clips, 9 s, ")
    assert stage.make() == "One file with 4 chapters, 9 s: All clips.mp3."
    sound, rate = soundfile.read(stage.out / "All clips.mp3")
    assert len(sound) == 4 * round(SECONDS * RATE) + 3 * round(2.5 * RATE)
    assert abs(sound[: rate // 500]).max() < 0.05 < abs(sound[rate // 10 : rate // 5]).max()
    assert len(mutagen.id3.ID3(stage.out / "All clips.mp3").getall("CHAP")) == 4


def test_choices_are_there_again_the_next_time(stage: Stage) -> None:
    stage.ask()
    stage.choose(AudioFormat.OGG)
    stage.press("joinChapters")
    stage.press("joinEven")
    stage.press("joinVtt")
    stage.part(QDoubleSpinBox, "joinPause").setValue(1.2)
    stage.write("joinName", "mine")
    assert stage.make().startswith("One file of 4 clips")
    (chosen,) = stage.chosen
    assert stage.settings.settings == replace(Settings(save_folder=str(stage.out)), **chosen)
    stage.ask()
    assert stage.part(QComboBox, "joinFormat").currentData() == "ogg"
    assert stage.part(QDoubleSpinBox, "joinPause").value() == 1.2
    assert not stage.part(QCheckBox, "joinChapters").isChecked()
    assert stage.part(QCheckBox, "joinEven").isChecked()
    assert stage.part(QCheckBox, "joinVtt").isChecked()
    assert stage.part(QLineEdit, "joinName").text() == "mine"


# What is there already


@pytest.mark.parametrize(
    ("answer", "there"),
    [("Keep both", {"All clips (2).flac", "All clips (2).srt"}), ("Replace", set())],
)
def test_what_is_there_is_asked_about_once(stage: Stage, answer: str, there: set[str]) -> None:
    for name in ("All clips.flac", "All clips.srt"):
        (stage.out / name).write_text("mine")
    stage.ask()
    stage.press("joinSrt")
    stage.press("joinMake")
    box = stage.open(QMessageBox)
    assert box.text().replace("(s)", "s") == "2 files of this name are there already."
    assert box.informativeText() == "All clips.flac\nAll clips.srt"
    stage.press(answer, box)
    stage.wait()
    assert set(stage.files()) == {"All clips.flac", "All clips.srt"} | there
    is_kept = (stage.out / "All clips.srt").read_text("utf-8") == "mine"
    assert is_kept is (answer == "Keep both")


def test_thinking_better_of_it_leads_back_to_the_dialog(stage: Stage) -> None:
    (stage.out / "All clips.flac").write_text("mine")
    dialog = stage.ask()
    stage.press("joinMake")
    QTest.keyClick(stage.open(QMessageBox), Qt.Key.Key_Escape)
    stage.until(lambda: QApplication.activeModalWidget() is dialog)
    assert not stage.busy
    stage.write("joinName", "another")
    assert stage.make().endswith(": another.flac.")
    assert stage.files() == ["All clips.flac", "another.flac"]
    assert (stage.out / "All clips.flac").read_text() == "mine"


# While it is made, and what may go wrong


class Gate:
    """Holds the thread at its first step forward until it is opened."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.reached, self._open = threading.Event(), threading.Event()
        real, gate = JoinThread._tell, self

        def tell(thread: JoinThread, done: int, total: int) -> None:
            real(thread, done, total)
            gate.reached.set()
            gate._open.wait(PATIENCE / 1000)

        monkeypatch.setattr(JoinThread, "_tell", tell)

    def open(self) -> None:
        self._open.set()


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Iterator[Gate]:
    made = Gate(monkeypatch)
    yield made
    made.open()


def test_the_window_is_free_meanwhile_and_stop_leaves_nothing(stage: Stage, gate: Gate) -> None:
    stage.ask()
    stage.press("joinMake")
    stage.until(gate.reached.is_set)
    stage.until(lambda: stage.footer.progress.value() > 0)
    assert QApplication.activeModalWidget() is None
    assert stage.footer.summary.text().startswith("Making one file: ")
    assert stage.session.using == 1
    assert [name for name in stage.files() if not name.startswith(".")] == []
    stage.press("stopSavingButton", stage.footer)
    gate.open()
    assert stage.wait() == "Stopped. No file was made."
    assert stage.files() == []


def test_one_thing_at_a_time(stage: Stage, gate: Gate) -> None:
    stage.ask()
    stage.press("joinMake")
    stage.until(gate.reached.is_set)
    stage.flow.ask()
    assert QApplication.activeModalWidget() is None
    assert stage.banner.text.startswith("A file is being made of clips.")
    gate.open()
    assert stage.wait().startswith("One file with 4 chapters")
    stage.is_saving = True
    stage.flow.ask()
    assert QApplication.activeModalWidget() is None
    assert stage.banner.text.startswith("Clips are being saved.")


def test_saving_that_began_while_somebody_chose_is_let_end(stage: Stage) -> None:
    stage.ask()
    stage.is_saving = True
    stage.press("joinMake")
    stage.until(lambda: stage.banner.text.startswith("Clips are being saved."))
    assert not stage.busy
    assert stage.files() == []


def test_leaving_gives_it_up(stage: Stage, gate: Gate) -> None:
    stage.ask()
    stage.press("joinMake")
    stage.until(gate.reached.is_set)
    gate.open()
    stage.flow.shut_down()
    assert not stage.flow.is_busy
    assert stage.session.using == 0
    # It may have been done by then, but is never there in part.
    assert stage.files() in ([], ["All clips.flac"])


def test_leaving_closes_the_questions(stage: Stage) -> None:
    (stage.out / "All clips.flac").write_text("mine")
    stage.ask()
    stage.press("joinMake")
    stage.open(QMessageBox)
    stage.flow.shut_down()
    stage.until(lambda: QApplication.activeModalWidget() is None)
    assert not stage.busy


@pytest.mark.parametrize(
    ("spoil", "says"),
    [
        (lambda path: path.unlink(), "the sound of “Name 2” is no longer there"),
        (lambda path: path.write_bytes(make_clip(2)[:4000]), "the sound of “Name 2” is damaged"),
    ],
)
def test_a_clip_that_is_no_good_is_named_and_can_be_left_out(
    stage: Stage, spoil: Callable[[Path], object], says: str
) -> None:
    spoil(stage.cache / "2.flac")
    stage.ask()
    said = stage.make()
    assert said.startswith("No file was made")
    assert says in said
    assert stage.files() == []
    stage.press("Make it without this clip", stage.banner)
    assert stage.wait().startswith("One file with 3 chapters")
    assert chapters(stage.out / "All clips.flac") == ["Name 1", "Name 3", "Name 4"]


def test_a_clip_that_is_no_good_can_be_fetched_again(stage: Stage) -> None:
    (stage.cache / "3.flac").unlink()
    stage.ask()
    stage.make()
    stage.press("Fetch it again", stage.banner)
    assert stage.fetched == [[3]]


def test_a_full_disk_is_said_and_can_be_tried_again(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> int:
        raise OSError(errno.ENOSPC, "full")

    stage.ask()
    stage.choose(AudioFormat.MP3)
    stage.write("joinName", "mine")
    with monkeypatch.context() as patch:
        patch.setattr(FlushingFile, "write", full)
        assert stage.make().startswith("The disk is full, so no file was made.")
    assert stage.files() == []
    stage.press("Try again…", stage.banner)
    stage.open(JoinDialog)
    assert stage.part(QComboBox, "joinFormat").currentData() == "mp3"
    stage.until(lambda: stage.part(QPushButton, "joinMake").isEnabled())
    stage.make()
    assert stage.files() == ["mine.mp3"]


def test_a_folder_that_turns_out_to_take_no_files_is_said(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> int:
        raise PermissionError(errno.EACCES, "no")

    monkeypatch.setattr(FlushingFile, "write", refuse)
    stage.ask()
    assert "the folder cannot be written to" in stage.make()
    assert stage.files() == []


def test_a_disk_with_too_little_room_is_told_beforehand(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bulktts_gui.core.join_plan.free_bytes", lambda _folder: 1000)
    stage.ask()
    assert stage.says("joinTrouble").startswith("The disk has only ")


def test_what_nobody_foresaw_is_said_too(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise RuntimeError("nobody foresaw this")

    monkeypatch.setattr(joining, "join", fail)
    stage.ask()
    assert stage.make().startswith("Something went wrong inside Bulk TTS.")
    assert "RuntimeError" in caplog.text
