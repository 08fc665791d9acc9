"""What the dialog for one file says before, and what can be done with it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from bulktts_gui.core.clips import AudioFacts, ClipStatus, ClipUpdate, NewClip
from bulktts_gui.core.formats import AudioFormat
from tests.ui.join_stage import RATE, SECONDS, Stage, chapters
from tests.ui.sample_clips import new_clips, working

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def stage(qtbot: QtBot, english: None, tmp_path: Path) -> Iterator[Stage]:
    made = Stage(qtbot, tmp_path)
    yield made
    made.flow.shut_down()


def test_what_will_be_missing_is_said_and_can_be_fetched_first(stage: Stage) -> None:
    stage.ask()
    assert stage.says("joinAbsent") == "2 clips are not here yet and will be missing."
    stage.press("joinFetch")
    assert stage.fetched == [[5, 6]]
    stage.until(lambda: QApplication.activeModalWidget() is None)
    assert stage.files() == []
    assert not stage.busy


def test_enter_on_cancel_makes_no_file(stage: Stage) -> None:
    stage.ask()
    cancel = stage.part(QPushButton, "joinCancel")
    cancel.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(cancel, Qt.Key.Key_Return)
    stage.until(lambda: QApplication.activeModalWidget() is None)
    assert not any(stage.busy)
    assert stage.files() == []


def test_clips_that_come_meanwhile_are_taken_up(stage: Stage) -> None:
    stage.ask()
    stage.comes(5)
    stage.until(lambda: stage.says("joinSummary").startswith("5 clips, "))
    stage.model.apply([working(6)])
    stage.comes(6)
    stage.until(lambda: stage.says("joinSummary").startswith("6 clips, "))
    assert stage.says("joinAbsent") == ""
    stage.until(lambda: stage.part(QPushButton, "joinMake").isEnabled())
    stage.make()
    assert len(chapters(stage.out / "All clips.flac")) == 6


def test_without_texts_there_are_no_captions_and_the_reason_is_said(stage: Stage) -> None:
    stage.settings.settings = replace(stage.settings.settings, join_srt=True)
    stage.model.reset([])
    stage.model.add([NewClip(n, f"Name {n}") for n in range(1, 5)])
    for run_id in range(1, 5):
        stage.comes(run_id)
    stage.ask()
    for name in ("joinSrt", "joinVtt"):
        check = stage.part(QCheckBox, name)
        assert not check.isEnabled()
        assert "none of these clips has a text" in check.accessibleDescription()
    assert "none of these clips has a text" in stage.says("joinCaptionHint")
    stage.make()
    assert stage.files() == ["All clips.flac"]
    assert stage.settings.settings.join_srt, "the next list may have texts"


def test_that_some_clips_have_no_text_is_said(stage: Stage) -> None:
    stage.model.add([NewClip(7, "Without"), NewClip(8, "")])
    stage.comes(7)
    stage.comes(8)
    stage.ask()
    assert stage.says("joinCaptionHint") == ""
    stage.press("joinSrt")
    assert stage.says("joinCaptionHint") == "2 clips have no text and so no captions."
    stage.make()
    assert chapters(stage.out / "All clips.flac")[-2:] == ["Without", "8"]


def test_nothing_is_asked_while_nothing_is_here(stage: Stage) -> None:
    stage.model.reset([])
    stage.model.add(new_clips([1, 2]))
    stage.flow.ask()
    assert QApplication.activeModalWidget() is None
    assert stage.banner.text.startswith("No clip is here yet.")


@pytest.mark.parametrize(
    ("folder", "says"),
    [
        ("", "Choose a folder for the file."),
        ("not/whole", "Write the whole path of the folder, or press Choose."),
        ("{cache}/1.flac", "There is a file in its place. Choose another folder."),
        ("{cache}/1.flac/below", "There is a file in its place. Choose another folder."),
    ],
)
def test_a_folder_that_will_not_do_is_told_while_writing(
    stage: Stage, folder: str, says: str
) -> None:
    stage.ask()
    field = stage.part(QLineEdit, "joinFolder")
    field.setFocus()
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClicks(field, folder.replace("{cache}", str(stage.cache)))
    stage.until(lambda: stage.says("joinFolderHint") == says)
    assert not stage.part(QPushButton, "joinMake").isEnabled()
    assert field.accessibleDescription() == says


def test_a_new_folder_is_made_along_with_the_file(stage: Stage) -> None:
    stage.ask()
    stage.write("joinFolder", str(stage.out / "new"))
    stage.until(lambda: stage.says("joinFolderHint") == "It is made along with the file.")
    stage.make()
    assert [path.name for path in (stage.out / "new").iterdir()] == ["All clips.flac"]


def test_a_folder_can_be_chosen(stage: Stage) -> None:
    (stage.out / "other").mkdir()
    stage.ask()
    stage.press("joinChooseFolder")
    chooser = stage.open(QFileDialog)
    field = chooser.findChild(QLineEdit, "fileNameEdit")
    assert field is not None
    field.setText(str(stage.out / "other"))
    box = chooser.findChild(QDialogButtonBox)
    assert box is not None
    QTest.mouseClick(box.buttons()[0], Qt.MouseButton.LeftButton)
    stage.until(lambda: stage.part(QLineEdit, "joinFolder").text() == str(stage.out / "other"))
    stage.make()
    assert (stage.out / "other" / "All clips.flac").exists()
    assert stage.settings.settings.save_folder == str(stage.out / "other")


def test_without_a_name_there_is_no_file(stage: Stage) -> None:
    stage.ask()
    stage.write("joinName", " .flac")
    assert not stage.part(QPushButton, "joinMake").isEnabled()
    stage.write("joinName", "../../a/b: c")
    stage.make()
    assert stage.files() == ["_.._a_b- c.flac"]


def test_more_clips_than_chapters_are_told(stage: Stage) -> None:
    stage.model.add(new_clips(range(10, 120)))
    path = stage.cache / "1.flac"
    facts = AudioFacts(SECONDS, RATE, 1, path.stat().st_size)
    stage.model.apply([ClipUpdate(1, n, ClipStatus.READY, path, facts) for n in range(10, 120)])
    stage.ask()
    assert stage.says("joinChapterHint") == ""
    stage.choose(AudioFormat.WAV)
    assert "There is room for 99 chapters" in stage.says("joinChapterHint")
    stage.press("joinChapters")
    assert stage.says("joinChapterHint") == ""


def test_every_part_has_a_name_and_can_be_reached_by_the_keyboard(stage: Stage) -> None:
    stage.select(1, 2, 5)
    dialog = stage.ask()
    reached: list[str] = []
    for _ in range(40):
        widget = QApplication.focusWidget()
        assert widget is not None
        if widget.objectName() in reached:
            break
        reached.append(widget.objectName())
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    assert set(reached) >= {
        "joinSelected", "joinFetch", "joinName", "joinFolder", "joinChooseFolder", "joinFormat",
        "joinPause", "joinFade", "joinEven", "joinChapters", "joinSrt", "joinVtt", "joinCancel",
        "joinMake",
    }  # fmt: skip
    for name in reached:
        widget = dialog.findChild(QWidget, name)
        interface = QAccessible.queryAccessibleInterface(widget)
        assert interface.text(QAccessible.Text.Name), name


def test_it_stands_the_other_way_round(stage: Stage, qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        stage.ask()
        name, ending = stage.part(QLineEdit, "joinName"), stage.part(QLabel, "joinEnding")
        assert ending.geometry().right() < name.geometry().left()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
