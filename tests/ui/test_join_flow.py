"""Clips made into one file as a person does it: the dialog, the work, what is said of it."""

from __future__ import annotations

import errno
import threading
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

import mutagen.flac
import mutagen.id3
import pytest
import soundfile
from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QAccessible, QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from bulktts_gui.core import joining
from bulktts_gui.core.clips import AudioFacts, ClipStatus, ClipUpdate, NewClip
from bulktts_gui.core.formats import AudioFormat
from bulktts_gui.core.saving import FlushingFile
from bulktts_gui.core.settings import Settings
from bulktts_gui.models.clip_model import ClipTableModel, Column
from bulktts_gui.ui.bars import Footer
from bulktts_gui.ui.clip_view import ClipView
from bulktts_gui.ui.join_dialog import JoinDialog
from bulktts_gui.ui.join_flow import JoinFlow
from bulktts_gui.ui.parts import Banner
from bulktts_gui.workers.joining import JoinThread
from tests.services.clips import make_clip
from tests.ui.sample_clips import new_clips, working

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

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

    def save(self, settings: Settings) -> None:
        self.settings = settings


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


@pytest.fixture
def stage(qtbot: QtBot, english: None, tmp_path: Path) -> Iterator[Stage]:
    made = Stage(qtbot, tmp_path)
    yield made
    made.flow.shut_down()


def chapters(path: Path) -> list[str]:
    tags = mutagen.flac.FLAC(path)
    names = sorted(name for name, _ in tags.tags if name.endswith("NAME"))
    return [tags[name][0] for name in names]


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
    assert stage.part(QCheckBox, "joinVtt").isChecked()
    assert stage.part(QLineEdit, "joinName").text() == "mine"


# What the dialog says before


def test_what_will_be_missing_is_said_and_can_be_fetched_first(stage: Stage) -> None:
    stage.ask()
    assert stage.says("joinAbsent") == "2 clips are not here yet and will be missing."
    stage.press("joinFetch")
    assert stage.fetched == [[5, 6]]
    stage.until(lambda: QApplication.activeModalWidget() is None)
    assert stage.files() == []
    assert not stage.busy


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
        "joinPause", "joinFade", "joinChapters", "joinSrt", "joinVtt", "joinCancel", "joinMake",
    }  # fmt: skip
    for name in reached:
        widget = dialog.findChild(QWidget, name)
        interface = QAccessible.queryAccessibleInterface(widget)
        assert interface.text(QAccessible.Text.Name), name


def test_it_stands_the_other_way_round(stage: Stage) -> None:
    stage.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    stage.ask()
    name, ending = stage.part(QLineEdit, "joinName"), stage.part(QLabel, "joinEnding")
    assert ending.mapToGlobal(ending.rect().center()).x() < name.mapToGlobal(name.pos()).x()


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
