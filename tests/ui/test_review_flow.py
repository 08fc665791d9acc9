"""Making a page for reviewers, and taking their answers: dialogs, threads, marks, undo."""

from __future__ import annotations

import json
import threading
import zipfile
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QDeadlineTimer, QItemSelectionModel, Qt
from PySide6.QtGui import QAccessible, QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QRadioButton,
    QWidget,
)

from bulktts_gui.core.clips import NO_MARKS, ClipStatus, ClipUpdate, Mark, Marks
from bulktts_gui.core.settings import Settings
from bulktts_gui.models.clip_model import Group
from bulktts_gui.ui.answers_dialog import AnswersDialog
from bulktts_gui.ui.review_dialog import ReviewDialog
from bulktts_gui.ui.review_flow import ReviewFlow
from tests.end_to_end.window import let_pass
from tests.review_pages import data_of
from tests.ui.listening_stage import PATIENCE, Stage, fake_player, on_screen

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

KEPT, REDO = Mark.KEPT, Mark.REDO
FILE = "answers Anna.json"


class Reviewing(Stage):
    """Five clips, of which the fifth is not here."""

    flow: ReviewFlow

    def dialog(self) -> ReviewDialog:
        [found] = [d for d in self.window.findChildren(ReviewDialog) if d.isVisible()]
        wait_for_screen(found)
        return found

    def deciding(self) -> AnswersDialog | None:
        return next((d for d in self.window.findChildren(AnswersDialog) if d.isVisible()), None)


def wait_for_screen(dialog: QWidget) -> None:
    """Until the window manager has placed it: a click before that may miss its button."""
    handle = dialog.windowHandle()
    assert handle is not None
    timer = QDeadlineTimer(PATIENCE)
    while not (handle.isExposed() and handle.isActive()):
        assert not timer.hasExpired()
        let_pass(10)


@pytest.fixture
def stage(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, english: None
) -> Iterator[Reviewing]:
    fake_player(monkeypatch)
    clips = tmp_path / "cache"
    clips.mkdir()
    window = QWidget()
    made = Reviewing(window, total=5, here=(1, 2, 3, 4), clips=clips)
    made.flow = ReviewFlow(made.model, made.view, made.marking, made.banner, window)
    settings = SimpleNamespace(load=lambda: Settings(save_folder=str(tmp_path / "out")))
    desk: Any = SimpleNamespace(settings=settings, session=SimpleNamespace(batch_name=""))
    made.flow.use(desk)
    (tmp_path / "out").mkdir()
    with on_screen(qtbot, window):
        yield made
        made.banner.hide()
        made.flow.shut_down()
        made.marking.shut_down()
        made.playback.shut_down()


def find(place: QWidget, name: str, kind: type[Any] = QWidget) -> Any:
    found = place.findChild(kind, name)
    assert found is not None, name
    return found


def press(place: QWidget, name: str) -> None:
    button = find(place, name, QAbstractButton)
    assert button.isVisible()
    assert button.isEnabled()
    if isinstance(button, QRadioButton):
        button.click()  # its middle may be beside its words
    else:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def select(stage: Stage, *run_ids: int) -> None:
    rows = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    stage.view.clearSelection()
    for run_id in run_ids:
        index = stage.model.index(stage.model.row_of(run_id), 0)
        stage.view.selectionModel().select(index, rows)


def finish(qtbot: QtBot, stage: Reviewing) -> None:
    press(stage.dialog(), "reviewMake")
    qtbot.waitUntil(lambda: not stage.flow.is_busy, timeout=PATIENCE)


# The page


def test_a_folder_with_all_that_is_here(qtbot: QtBot, stage: Reviewing, tmp_path: Path) -> None:
    changes: list[bool] = []
    stage.flow.changed.connect(lambda: changes.append(stage.flow.is_busy))
    stage.flow.ask()
    dialog = stage.dialog()
    assert dialog.windowModality() is Qt.WindowModality.WindowModal
    assert not find(dialog, "reviewSelected").isVisible()
    assert find(dialog, "reviewAbsent").text().startswith("1 other")
    summary = find(dialog, "reviewSummary").text()
    assert summary.startswith("4 clip")
    assert ", 0:04 long, about " in summary
    QTest.keyClicks(dialog.title_edit, "Museum: guide?")  # what was there is selected
    QTest.keyClicks(dialog.instructions, "The names, please")
    dialog.as_folder.click()
    finish(qtbot, stage)
    folder = tmp_path / "out" / "Museum- guide"
    assert changes == [True, False]
    assert stage.banner.text == (
        "The page is ready: send the folder “Museum- guide” to whoever shall listen."
    )
    page = (folder / "index.html").read_bytes()
    data = data_of(page)
    assert [clip["id"] for clip in data["clips"]] == ["1", "2", "3", "4"]
    assert [clip["name"] for clip in data["clips"]] == [f"Name {n}" for n in (1, 2, 3, 4)]
    assert [clip["file"] for clip in data["clips"]] == [
        f"clips/{n} Name {n}.mp3" for n in (1, 2, 3, 4)
    ]
    assert data["file"] == "answers Museum- guide.json"
    assert b"The names, please" in page
    assert b'<html lang="en" dir="ltr">' in page
    for clip in data["clips"]:
        assert (folder / clip["file"]).stat().st_size > 0
    assert [path.name for path in (tmp_path / "out").iterdir()] == [folder.name]


def test_the_selected_ones_as_they_came_in_one_zip(
    qtbot: QtBot, stage: Reviewing, tmp_path: Path
) -> None:
    select(stage, 4, 2, 5)
    stage.flow.ask()
    dialog = stage.dialog()
    assert find(dialog, "reviewSelected").text().replace("&", "") == "The selected clips (2)"
    assert find(dialog, "reviewSelected").isChecked()
    assert find(dialog, "reviewAbsent").isVisible()
    dialog.as_it_came.click()
    assert ", 0:02 long, about " in find(dialog, "reviewSummary").text()
    finish(qtbot, stage)
    assert "send the zip “Clips to review.zip”" in stage.banner.text
    with zipfile.ZipFile(tmp_path / "out" / "Clips to review.zip") as archive:
        assert archive.namelist() == [
            "Clips to review/index.html",
            "Clips to review/clips/2 Name 2.flac",
            "Clips to review/clips/4 Name 4.flac",
        ]
        data = data_of(archive.read("Clips to review/index.html"))
        assert [clip["number"] for clip in data["clips"]] == [2, 4]
        sound = archive.read("Clips to review/clips/2 Name 2.flac")
    assert sound == (tmp_path / "cache" / "2.flac").read_bytes()


def test_one_selected_row_is_no_choice(stage: Reviewing) -> None:
    select(stage, 2)
    stage.flow.ask()
    assert not find(stage.dialog(), "reviewSelected").isVisible()
    assert find(stage.dialog(), "reviewAll").isChecked()


def test_of_selected_ones_that_are_not_here_no_page_is_offered(stage: Reviewing) -> None:
    stage.model.apply([ClipUpdate(1, 4, ClipStatus.QUEUED)])
    select(stage, 4, 5)
    stage.flow.ask()
    assert not find(stage.dialog(), "reviewSelected").isVisible()


def test_without_a_clip_there_is_no_page(stage: Reviewing) -> None:
    stage.model.apply([ClipUpdate(1, run_id, ClipStatus.QUEUED) for run_id in (1, 2, 3, 4)])
    stage.flow.ask()
    assert stage.window.findChild(ReviewDialog) is None
    assert stage.banner.text.startswith("No clip is here yet.")


def test_a_page_needs_a_title(stage: Reviewing) -> None:
    stage.flow.ask()
    dialog = stage.dialog()
    QTest.keyClicks(dialog.title_edit, "   ")
    assert not dialog.make.isEnabled()
    QTest.keyClicks(dialog.title_edit, "a")
    assert dialog.make.isEnabled()


def test_what_is_there_already_gets_a_neighbour(
    qtbot: QtBot, stage: Reviewing, tmp_path: Path
) -> None:
    there = tmp_path / "out" / "Clips to review.zip"
    there.write_text("mine")
    stage.flow.ask()
    QTest.keyClick(stage.dialog().title_edit, Qt.Key.Key_Return)  # all that it takes
    assert stage.flow.is_busy
    qtbot.waitUntil(lambda: not stage.flow.is_busy, timeout=PATIENCE)
    assert "“Clips to review (2).zip”" in stage.banner.text
    assert there.read_text() == "mine"
    assert zipfile.is_zipfile(tmp_path / "out" / "Clips to review (2).zip")


def test_another_folder_can_be_chosen_and_is_remembered(
    qtbot: QtBot, stage: Reviewing, tmp_path: Path
) -> None:
    other = tmp_path / "other"
    other.mkdir()
    stage.flow.ask()
    press(stage.dialog(), "reviewChoose")
    chooser = stage.dialog().findChild(QFileDialog)
    assert chooser is not None
    find(chooser, "fileNameEdit", QLineEdit).setText(str(other))
    chooser.accept()
    assert find(stage.dialog(), "reviewPlace", QLineEdit).text() == str(other)
    finish(qtbot, stage)
    assert zipfile.is_zipfile(other / "Clips to review.zip")
    stage.flow.ask()
    assert find(stage.dialog(), "reviewPlace", QLineEdit).text() == str(other)


def test_a_place_that_takes_nothing_is_told_where_another_can_be_chosen(
    qtbot: QtBot, stage: Reviewing, tmp_path: Path
) -> None:
    (tmp_path / "out").rmdir()
    (tmp_path / "out").touch()
    stage.flow.ask()
    finish(qtbot, stage)
    dialog = stage.dialog()
    trouble = find(dialog, "reviewTrouble", QLabel)
    assert trouble.isVisible()
    assert "cannot be written to" in trouble.text()
    (tmp_path / "out").unlink()
    (tmp_path / "out").mkdir()
    finish(qtbot, stage)
    assert stage.banner.text.startswith("The page is ready")


def test_a_clip_whose_file_is_gone_is_told(qtbot: QtBot, stage: Reviewing, tmp_path: Path) -> None:
    (tmp_path / "cache" / "3.flac").unlink()
    stage.flow.ask()
    finish(qtbot, stage)
    assert stage.banner.is_bad
    assert "could not be put on it." in stage.banner.text
    with zipfile.ZipFile(tmp_path / "out" / "Clips to review.zip") as archive:
        assert len(archive.namelist()) == 4


@pytest.fixture
def held_up(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Pages are made when this is set; a cancel is noticed before."""
    from bulktts_gui.core import review

    go_on, save = threading.Event(), review.save_items

    def slow(*args: Any, cancelled: Any, **options: Any) -> Any:
        while not go_on.wait(0.01) and not cancelled():
            pass
        return save(*args, cancelled=cancelled, **options)

    monkeypatch.setattr(review, "save_items", slow)
    yield go_on
    go_on.set()


def test_escape_gives_up_the_page_and_then_the_dialog(
    qtbot: QtBot, stage: Reviewing, tmp_path: Path, held_up: threading.Event
) -> None:
    stage.flow.ask()
    dialog = stage.dialog()
    press(dialog, "reviewMake")
    assert stage.flow.is_busy
    assert not dialog.make.isEnabled()
    assert not dialog.title_edit.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not stage.flow.is_busy, timeout=PATIENCE)
    assert dialog.isVisible()
    assert dialog.make.isEnabled()
    assert list((tmp_path / "out").iterdir()) == []
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert stage.banner.isHidden()


def test_leaving_waits_for_the_thread_and_leaves_nothing(
    stage: Reviewing, tmp_path: Path, held_up: threading.Event
) -> None:
    stage.flow.ask()
    press(stage.dialog(), "reviewMake")
    stage.flow.shut_down()
    assert not stage.flow.is_busy
    assert list((tmp_path / "out").iterdir()) == []
    assert not any(dialog.isVisible() for dialog in stage.window.findChildren(ReviewDialog))


def test_the_page_and_its_folder_are_opened(
    qtbot: QtBot, stage: Reviewing, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    stage.banner.actionChosen.connect(lambda action: stage.flow.actions[action]())
    stage.flow.ask()
    stage.dialog().as_folder.click()
    finish(qtbot, stage)
    press(stage.banner, "bannerButton")
    stage.banner.show()
    press(stage.banner, "bannerOtherButton")
    out = tmp_path / "out"
    assert opened == [str(out / "Clips to review" / "index.html"), str(out)]


# The answers


def answer(run_id: object, verdict: str = "approve", comment: str = "") -> dict[str, object]:
    return {"run_id": str(run_id), "verdict": verdict, "comment": comment, "heard": True}


def write(folder: Path, *answers: object, name: str = FILE, reviewer: str = "Anna") -> Path:
    path = folder / name
    document = {"format": "bulktts-answers", "version": 1, "review": "a1", "reviewer": reviewer}
    path.write_text(json.dumps({**document, "answers": answers}), encoding="utf-8")
    return path


def read(qtbot: QtBot, stage: Reviewing, path: Path) -> AnswersDialog:
    stage.flow.take_answers(path)
    qtbot.waitUntil(lambda: stage.deciding() is not None, timeout=PATIENCE)
    dialog = stage.deciding()
    assert dialog is not None
    wait_for_screen(dialog)
    return dialog


def lines(dialog: QWidget, name: str) -> list[str]:
    shown = dialog.findChild(QListWidget, name)
    return [] if shown is None else [shown.item(row).text() for row in range(shown.count())]


def test_answers_are_shown_and_then_taken_in_one_step(
    qtbot: QtBot, stage: Reviewing, tmp_path: Path
) -> None:
    stage.marking.set_note([2], "loud")
    before = stage.marks()
    path = write(
        tmp_path, answer(1), answer(2, "redo", "Too fast."), answer(3, "", "fine"), answer(77), 5
    )
    dialog = read(qtbot, stage, path)
    assert dialog.windowModality() is Qt.WindowModality.WindowModal
    said = find(dialog, "answersSaid", QLabel).text().splitlines()
    assert said[0].startswith("“answers Anna.json”: 1 approved, 1 to redo, 2 comment")
    assert [line.split()[0] for line in said[1:]] == ["1", "1"]
    assert lines(dialog, "answersAsked") == ["Name 2: To redo. Too fast", "Name 3: fine"]
    assert lines(dialog, "answersUnusable") == [
        "Run id 77: this clip is not in your list.",
        "Entry 5: this is no answer; the file has been changed since it was downloaded.",
    ]
    assert dialog.findChild(QRadioButton, "answersMine") is None  # nothing differs
    assert stage.marks() == before  # nothing is taken yet
    press(dialog, "answersUse")
    after = [
        Marks(KEPT, True),
        Marks(REDO, True, "loud / Anna: Too fast."),
        Marks(heard=True, note="Anna: fine"),
        NO_MARKS,
        NO_MARKS,
    ]
    assert stage.marks() == after
    assert [stage.kept[run_id] for run_id in (1, 2, 3)] == after[:3]
    assert stage.banner.text.startswith("Anna's answers: 3 clip")
    words = [find(stage.banner, name).text() for name in ("bannerButton", "bannerOtherButton")]
    assert words == ["Undo", "Show those to redo"]
    stage.undo.undo()
    assert stage.marks() == before
    stage.undo.redo()
    assert stage.marks() == after


def test_undo_leaves_what_was_marked_since(qtbot: QtBot, stage: Reviewing, tmp_path: Path) -> None:
    press(read(qtbot, stage, write(tmp_path, answer(1), answer(2))), "answersUse")
    stage.model.set_marks({1: Marks(REDO, True, "mine")})
    stage.undo.undo()
    assert stage.marks()[:2] == [Marks(REDO, False, "mine"), NO_MARKS]


@pytest.mark.parametrize(("choice", "mark"), [("answersMine", KEPT), ("answersTheirs", REDO)])
def test_where_verdicts_differ_it_is_asked(
    qtbot: QtBot, stage: Reviewing, tmp_path: Path, choice: str, mark: Mark
) -> None:
    stage.marking.set_mark([1, 3], KEPT)
    stage.marking.set_mark([2], REDO)
    path = write(tmp_path, answer(1, "redo"), answer(2), answer(3), answer(4))
    dialog = read(qtbot, stage, path)
    assert lines(dialog, "answersAsked") == [
        "Name 1: To redo. Yours: Kept", "Name 2: Approved. Yours: To redo",
    ]  # fmt: skip
    assert find(dialog, "answersMine").isChecked()
    press(dialog, choice)
    press(dialog, "answersUse")
    other = REDO if mark is KEPT else KEPT
    assert [marks.mark for marks in stage.marks()] == [mark, other, KEPT, KEPT, Mark.NONE]
    stage.undo.undo()
    assert [marks.mark for marks in stage.marks()] == [KEPT, REDO, KEPT, Mark.NONE, Mark.NONE]


def test_cancelled_answers_change_nothing(qtbot: QtBot, stage: Reviewing, tmp_path: Path) -> None:
    dialog = read(qtbot, stage, write(tmp_path, answer(1)))
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert stage.marks() == [NO_MARKS] * 5
    assert (stage.undo.count(), stage.banner.isHidden()) == (0, True)


def test_enter_takes_them(qtbot: QtBot, stage: Reviewing, tmp_path: Path) -> None:
    dialog = read(qtbot, stage, write(tmp_path, answer(1), reviewer=""))
    assert dialog.findChildren(QLabel)[0].text() == "A reviewer's answers"
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert stage.marks()[0] == Marks(KEPT, True)
    assert stage.banner.text.startswith("A reviewer's answers: 1 clip")
    assert not find(stage.banner, "bannerOtherButton").isVisible()  # there is none to redo


def test_a_comment_for_which_there_is_no_room_is_told(
    qtbot: QtBot, stage: Reviewing, tmp_path: Path
) -> None:
    stage.marking.set_note([1], "x" * 1990)
    dialog = read(qtbot, stage, write(tmp_path, answer(1, "redo", "y" * 20)))
    assert lines(dialog, "answersUnusable") == [
        "Run id 1: your note and the comment together are too long for one note."
    ]
    press(dialog, "answersUse")
    assert stage.marks()[0] == Marks(REDO, True, "x" * 1990)


def test_answers_about_another_list_are_said_to_be(
    qtbot: QtBot, stage: Reviewing, tmp_path: Path
) -> None:
    dialog = read(qtbot, stage, write(tmp_path, answer(77), answer(78)))
    assert find(dialog, "answersSaid", QLabel).text() == (
        "No answer in “answers Anna.json” is about a clip in this list. The page seems to have"
        " been made from another list."
    )
    assert dialog.findChild(QPushButton, "answersUse") is None
    press(dialog, "answersCancel")
    assert stage.marks() == [NO_MARKS] * 5


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ('{"run_ids": [1, 2]}', "does not hold a reviewer's answers"),
        ("1\n2\n", "does not hold a reviewer's answers"),
        ('{"format": "bulktts-answers", "version": 2}', "newer version"),
        (None, "cannot be read"),
    ],
)
def test_a_wrong_file_is_said_plainly(
    qtbot: QtBot, stage: Reviewing, tmp_path: Path, content: str | None, said: str
) -> None:
    path = tmp_path / "other.json"
    if content is not None:
        path.write_text(content)
    stage.flow.take_answers(path)
    qtbot.waitUntil(lambda: stage.banner.is_bad, timeout=PATIENCE)
    assert said in stage.banner.text
    assert "“other.json”" in stage.banner.text
    assert stage.deciding() is None


def test_answers_that_are_in_the_list_already_change_nothing(
    qtbot: QtBot, stage: Reviewing, tmp_path: Path
) -> None:
    path = write(tmp_path, answer(1, "redo", "fast"))
    press(read(qtbot, stage, path), "answersUse")
    stage.banner.hide()
    stage.flow.take_answers(path)
    qtbot.waitUntil(lambda: not stage.banner.isHidden(), timeout=PATIENCE)
    assert stage.banner.text == (
        "“answers Anna.json” has no answers that your list does not have already."
    )
    assert stage.undo.count() == 1


def test_several_files_come_one_after_another(
    qtbot: QtBot, stage: Reviewing, tmp_path: Path
) -> None:
    first = write(tmp_path, answer(1, "", "fast"))
    second = write(tmp_path, answer(1, "", "loud"), name="Ben.json", reviewer="Ben")
    stage.flow.take_answers(first)
    dialog = read(qtbot, stage, second)
    press(dialog, "answersUse")
    qtbot.waitUntil(lambda: stage.deciding() not in (None, dialog), timeout=PATIENCE)
    again = stage.deciding()
    assert again is not None
    wait_for_screen(again)
    press(again, "answersUse")
    assert stage.marks()[0].note == "Anna: fast / Ben: loud"


def test_the_files_are_chosen(qtbot: QtBot, stage: Reviewing, tmp_path: Path) -> None:
    path = write(tmp_path, answer(4, "redo"))
    stage.flow.choose_answers()
    chooser = stage.window.findChild(QFileDialog)
    assert chooser is not None
    assert chooser.windowModality() is Qt.WindowModality.WindowModal
    find(chooser, "fileNameEdit", QLineEdit).setText(str(path))
    chooser.accept()
    qtbot.waitUntil(lambda: stage.deciding() is not None, timeout=PATIENCE)
    dialog = stage.deciding()
    assert dialog is not None
    wait_for_screen(dialog)
    press(dialog, "answersUse")
    assert stage.model.run_ids(Group.REDO) == [4]


def test_leaving_while_answers_are_shown(qtbot: QtBot, stage: Reviewing, tmp_path: Path) -> None:
    read(qtbot, stage, write(tmp_path, answer(1)))
    stage.flow.shut_down()
    assert stage.deciding() is None
    assert stage.marks() == [NO_MARKS] * 5


# Who cannot see or use a mouse


def test_every_control_of_both_dialogs_has_a_name(
    qtbot: QtBot, stage: Reviewing, tmp_path: Path
) -> None:
    stage.marking.set_mark([1], KEPT)
    select(stage, 1, 2)
    stage.flow.ask()
    path = write(tmp_path, answer(1, "redo", "fast"), answer(9))
    for dialog in (stage.dialog(), read(qtbot, stage, path)):
        kinds = (QAbstractButton, QLineEdit, QListWidget)
        controls = [each for kind in kinds for each in dialog.findChildren(kind)]
        assert len(controls) > 4
        for control in controls:
            if control.focusPolicy() is not Qt.FocusPolicy.NoFocus:
                name = QAccessible.queryAccessibleInterface(control).text(QAccessible.Text.Name)
                assert name, control
        dialog.close()


def test_a_page_is_called_like_the_list(qtbot: QtBot, stage: Reviewing) -> None:
    stage.flow._desk.session.batch_name = "Museum tour"  # type: ignore[misc, union-attr]
    stage.flow.ask()
    assert find(stage.dialog(), "reviewTitle", QLineEdit).text() == "Museum tour"
    stage.dialog().reject()
