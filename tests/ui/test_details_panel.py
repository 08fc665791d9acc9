"""The details of a clip: what they say, of which clip, and what is read in the background."""

from __future__ import annotations

import hashlib
import os
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
import soundfile
from PySide6.QtCore import QModelIndex, Qt, QThread
from PySide6.QtGui import QAction, QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QTextEdit, QToolButton, QVBoxLayout, QWidget

from bulktts_gui.core.clips import (
    AddressTimes,
    AudioFacts,
    Clip,
    ClipStatus,
    ClipUpdate,
    Mark,
    Marks,
    NewClip,
)
from bulktts_gui.core.health import Finding
from bulktts_gui.core.loudness import Loudness
from bulktts_gui.models.clip_model import ClipTableModel
from bulktts_gui.models.detail_words import (
    AddressWords,
    channels_words,
    exact_length_words,
    loudness_words,
    peak_words,
    sample_rate_words,
    short_checksum,
)
from bulktts_gui.ui.clip_view import ClipView
from bulktts_gui.ui.details_panel import DetailsPanel
from bulktts_gui.workers.details import DetailsDesk, FileDetails
from tests.services import make_clip
from tests.ui.sample_clips import failed, new_clips, queued

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

PATIENCE = 20_000
NOW = 1_000_000.0
LONG = "The lamp was still burning when the last train left the village. " * 40


class FakeClock:
    def wall(self) -> float:
        return NOW


class FakeSession:
    """Knows of an address for each run but 2, and remembers who was asked for."""

    def __init__(self) -> None:
        self.asked: list[int] = []

    def ask_address_times(self, run_id: int, reply: Callable[[AddressTimes | None], None]) -> None:
        self.asked.append(run_id)
        reply(None if run_id == 2 else AddressTimes(NOW - 12 * 60, NOW + 48 * 60))


def ready(run_id: int, path: Path, channels: int = 1) -> ClipUpdate:
    size = path.stat().st_size if path.exists() else 5
    audio = AudioFacts(1.0, 22050, channels, size)
    return ClipUpdate(1, run_id, ClipStatus.READY, path, audio)


class Stage:
    """Runs 1 to 4: two that are here, one that failed, one that was not fetched."""

    def __init__(self, window: QWidget, folder: Path) -> None:
        self.window = window
        self.model = ClipTableModel(window)
        self.model.add(new_clips(range(1, 5)))
        self.paths = {run_id: folder / f"{run_id}.flac" for run_id in (1, 2)}
        for run_id, path in self.paths.items():
            path.write_bytes(make_clip(run_id, seconds=1.0))
        self.model.apply([ready(run_id, path) for run_id, path in self.paths.items()])
        self.model.apply([failed(3)])
        self.view = ClipView(self.model)
        clock: Any = FakeClock()
        self.panel = DetailsPanel(self.model, self.view, clock)
        self.session = FakeSession()
        desk: Any = SimpleNamespace(session=self.session)
        self.panel.use(desk)
        layout = QVBoxLayout(window)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.panel.splitter)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
        QTest.keyClick(self.view, key, modifier)

    def open(self, run_id: int | None = None) -> None:
        if run_id is not None:
            self.view.select_run(run_id)
        self.panel.toggle.setChecked(True)

    def says(self, name: str) -> str:
        """What stands in a row, "" when it is not to be seen."""
        (widget,) = self.panel.findChildren(QWidget, f"details-{name}")
        if not widget.isVisibleTo(self.panel):
            return ""
        return widget.text() if isinstance(widget, QLabel) else widget.toPlainText()

    def whole(self, name: str) -> str:
        """The whole of a value that may be shortened, as its button copies it."""
        click(self.panel, f"details-copy-{name}")
        return QGuiApplication.clipboard().text()

    def text(self) -> str:
        return self.panel.findChild(QTextEdit, "detailsText").toPlainText()


def click(panel: QWidget, name: str) -> None:
    (button,) = panel.findChildren(QToolButton, name) or panel.findChildren(QPushButton, name)
    button.click()


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path) -> Iterator[Stage]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1000, 600)
    made = Stage(window, tmp_path)
    window.show()
    window.activateWindow()
    made.view.setFocus()
    qtbot.waitUntil(window.isActiveWindow, timeout=PATIENCE)
    yield made
    window.hide()
    made.panel.shut_down()


# Opening and closing


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier),
        (Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier),
    ],
)
def test_its_keys_open_and_close_it(
    stage: Stage, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    assert not stage.panel.isVisible()
    stage.press(key, modifier)
    assert stage.panel.isVisible()
    assert stage.view.hasFocus()
    stage.press(key, modifier)
    assert not stage.panel.isVisible()


def test_its_own_button_closes_it_and_gives_the_keys_back_to_the_list(stage: Stage) -> None:
    stage.open(1)
    (close,) = stage.panel.findChildren(QToolButton, "detailsClose")
    close.setFocus()
    QTest.mouseClick(close, Qt.MouseButton.LeftButton)
    assert not stage.panel.isVisible()
    assert not stage.panel.toggle.isChecked()
    assert stage.view.hasFocus()


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_it_is_at_the_trailing_side(
    qtbot: QtBot, stage: Stage, direction: Qt.LayoutDirection
) -> None:
    stage.window.setLayoutDirection(direction)
    stage.open(1)
    stage.window.resize(1001, 600)
    is_ltr = direction is Qt.LayoutDirection.LeftToRight
    panel, view = stage.panel, stage.view
    qtbot.waitUntil(lambda: (panel.x() > view.x()) == is_ltr, timeout=PATIENCE)


def test_its_width_and_whether_it_is_open_are_remembered(stage: Stage) -> None:
    stage.open(1)
    width = stage.panel.width()
    handle = stage.panel.splitter.handle(1)
    QTest.mousePress(handle, Qt.MouseButton.LeftButton)
    QTest.mouseMove(handle, handle.rect().center() - stage.view.rect().topLeft())
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton)
    stage.panel.splitter.moveSplitter(1000 - width - 60, 1)
    assert stage.panel.width() > width
    assert stage.panel.state() == f"open {stage.panel.width()}"
    other = DetailsPanel(stage.model, ClipView(stage.model))
    other.restore(stage.panel.state())
    assert other.toggle.isChecked()
    assert other.sizeHint().width() == stage.panel.width()
    other.splitter.deleteLater()


@pytest.mark.parametrize("state", ["", "open", "open x", "AAAA/w==", "open 99999", "open 300\0"])
def test_what_it_never_said_is_not_taken_up(stage: Stage, state: str) -> None:
    before = stage.panel.state()
    stage.panel.restore(state)
    assert stage.panel.state() == before


def test_a_width_that_no_window_has_room_for_is_made_to_fit(stage: Stage) -> None:
    stage.panel.restore("open 9000")
    stage.window.resize(760, 520)
    assert stage.panel.width() + stage.view.width() <= 760
    assert stage.view.width() >= stage.view.minimumWidth()


# Which clip


def test_without_a_row_it_says_what_to_do(stage: Stage) -> None:
    stage.view.setCurrentIndex(QModelIndex())
    stage.open()
    nothing = stage.panel.findChild(QLabel, "detailsNothing")
    assert nothing.isVisible()
    stage.view.select_run(1)
    assert not nothing.isVisible()
    stage.model.reset([])
    assert nothing.isVisible()


def test_it_follows_the_current_row_of_several(stage: Stage) -> None:
    stage.open(1)
    assert stage.says("run") == "1"
    QTest.keyClick(stage.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert stage.view.selected_run_ids() == [1, 2]
    assert (stage.says("run"), stage.text()) == ("2", "Text of 2")


def test_what_the_list_knows(qtbot: QtBot, stage: Stage) -> None:
    stage.model.set_marks({1: Marks(Mark.REDO, True, "Slurred.")})
    stage.open(1)
    assert stage.panel.findChild(QTextEdit, "detailsName").toPlainText() == "Name 1"
    assert stage.text() == "Text of 1"
    expected = {
        "status": "Ready", "reason": "", "findings": "", "mark": "To redo", "note": "Slurred.",
        "length": "1.00 s", "rate": "22.05 kHz", "channels": "1 (mono)", "format": "FLAC",
        "run": "1", "task": "",
    }  # fmt: skip
    assert {name: stage.says(name) for name in expected} == expected
    assert stage.whole("file") == str(stage.paths[1])


def test_what_reading_the_file_tells(qtbot: QtBot, stage: Stage) -> None:
    stage.open(1)
    assert [stage.says(name) for name in ("loudness", "checksum", "address")] == ["…"] * 3
    qtbot.waitUntil(lambda: stage.says("loudness").endswith("LUFS"), timeout=PATIENCE)
    checksum = hashlib.sha256(stage.paths[1].read_bytes()).hexdigest()
    assert stage.says("checksum") == f"{checksum[:4]}…{checksum[-4:]}"
    assert stage.whole("checksum") == checksum
    assert stage.says("peak").endswith("dBFS")
    assert "12 minute" in stage.says("address")
    assert "48 minute" in stage.says("address")


def test_an_address_that_nobody_noted(qtbot: QtBot, stage: Stage) -> None:
    stage.open(2)
    qtbot.waitUntil(lambda: stage.says("address") == "Not known", timeout=PATIENCE)


def test_a_clip_that_failed_says_why_and_has_no_sound(stage: Stage) -> None:
    stage.open(3)
    assert stage.says("status") == "Failed"
    assert "broke off" in stage.says("reason")
    empty = ("length", "loudness", "peak", "checksum", "address", "file", "format", "size")
    assert [stage.says(name) for name in empty] == [""] * len(empty)


def test_a_clip_that_was_not_fetched(stage: Stage) -> None:
    stage.open(4)
    assert (stage.says("status"), stage.says("mark")) == ("Not fetched yet", "")
    assert (stage.says("length"), stage.says("loudness"), stage.says("file")) == ("", "", "")


def test_a_clip_of_which_only_the_task_is_known(stage: Stage) -> None:
    stage.model.add([NewClip(-9, "", "", "0f0c7a1e-9d0f")])
    stage.open(-9)
    assert (stage.says("run"), stage.says("task")) == ("", "0f0c7a1e-9d0f")


def test_findings_are_sentences_with_the_gravest_first(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = frozenset({Finding.SAME_AS, Finding.CLIPPED})
    monkeypatch.setattr(stage.model, "findings", lambda run_id: found)
    monkeypatch.setattr(stage.model, "twin", lambda run_id: "77")
    stage.open(1)
    first, second = stage.says("findings").split("\n")
    assert "distorted" in first
    assert "77" in second


def test_a_change_of_the_row_is_seen_at_once(stage: Stage) -> None:
    stage.open(4)
    stage.model.apply([ready(4, stage.paths[1], channels=2)])
    assert (stage.says("status"), stage.says("channels")) == ("Ready", "2 (stereo)")
    stage.model.set_marks({4: Marks(Mark.KEPT)})
    assert stage.says("mark") == "Kept"
    stage.model.apply([queued(4)])
    assert (stage.says("status"), stage.says("channels")) == ("Not fetched yet", "")


def test_a_long_text_is_shown_whole_when_asked_for(stage: Stage) -> None:
    stage.model.reset([Clip(1, 7, "Long", LONG), Clip(1, 8, "Other", LONG)])
    stage.open(7)
    assert len(stage.text()) < len(LONG) / 2
    click(stage.panel, "detailsMore")
    assert stage.text() == LONG
    stage.model.set_marks({7: Marks(Mark.KEPT)})
    assert stage.text() == LONG
    stage.view.select_run(8)
    assert len(stage.text()) < len(LONG) / 2


def test_everything_is_copied_with_its_titles(stage: Stage) -> None:
    stage.model.reset([Clip(1, 7, "Long", LONG)])
    stage.open(7)
    click(stage.panel, "detailsCopy")
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines == ["Long", LONG, "Status: Not fetched yet", "Run id: 7"]


def test_a_value_is_selected_and_copied(stage: Stage) -> None:
    stage.open(1)
    value = stage.panel.findChild(QTextEdit, "details-rate")
    QTest.mouseDClick(value.viewport(), Qt.MouseButton.LeftButton)
    QTest.mouseRelease(value.viewport(), Qt.MouseButton.LeftButton)
    value.selectAll()
    value.setFocus()
    QTest.keyClick(value, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "22.05 kHz"


def test_a_click_on_a_value_leaves_the_keys_with_the_list(stage: Stage) -> None:
    stage.open(1)
    value = stage.panel.findChild(QTextEdit, "details-rate")
    QTest.mouseClick(value.viewport(), Qt.MouseButton.LeftButton)
    assert stage.view.hasFocus()


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_values_begin_at_the_leading_side_and_a_text_where_its_letters_do(
    stage: Stage, direction: Qt.LayoutDirection
) -> None:
    stage.window.setLayoutDirection(direction)
    stage.model.reset([Clip(1, 7, "One", "שלום עולם")])
    stage.open(7)

    def starts_left(name: str) -> bool:
        widget = stage.panel.findChild(QTextEdit, name)
        cursor = widget.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.Start)
        one = widget.cursorRect(cursor).x()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        return min(one, widget.cursorRect(cursor).x()) < widget.width() / 4

    is_ltr = direction is Qt.LayoutDirection.LeftToRight
    assert starts_left("details-status") is is_ltr
    assert starts_left("detailsName") is is_ltr
    assert not starts_left("detailsText")


def test_a_word_without_end_does_not_widen_the_panel(qtbot: QtBot, stage: Stage) -> None:
    stage.model.reset([Clip(1, 7, "a_b" * 200, "c" * 500)])
    stage.open(7)
    name = stage.panel.findChild(QTextEdit, "detailsName")
    qtbot.waitUntil(lambda: name.width() < stage.panel.width(), timeout=PATIENCE)
    assert name.document().idealWidth() <= name.width() + 1
    assert name.height() > 5 * name.fontMetrics().height()


# What is read, and when


def running(stage: Stage) -> list[QThread]:
    return [t for t in stage.panel.findChildren(QThread) if t.isRunning()]


def test_nothing_is_read_while_it_is_closed(qtbot: QtBot, stage: Stage) -> None:
    stage.view.select_run(1)
    qtbot.wait(300)
    assert running(stage) == []
    assert stage.session.asked == []


def test_rows_that_are_run_past_are_not_read(qtbot: QtBot, stage: Stage) -> None:
    stage.open(1)
    stage.view.select_run(4)
    stage.view.select_run(2)
    qtbot.waitUntil(lambda: stage.says("loudness").endswith("LUFS"), timeout=PATIENCE)
    assert stage.session.asked == [2]


def test_a_file_that_is_gone_is_told_of(qtbot: QtBot, stage: Stage) -> None:
    stage.paths[1].unlink()
    stage.open(1)
    qtbot.waitUntil(lambda: "gone" in stage.says("loudness"), timeout=PATIENCE)
    assert (stage.says("checksum"), stage.says("peak")) == ("", "")


def test_a_file_that_is_no_sound_is_told_of(qtbot: QtBot, stage: Stage) -> None:
    stage.paths[1].write_bytes(b"none")
    stage.open(1)
    qtbot.waitUntil(lambda: "measured" in stage.says("loudness"), timeout=PATIENCE)
    assert stage.whole("checksum") == hashlib.sha256(b"none").hexdigest()


def test_the_thread_ends_and_begins_again(qtbot: QtBot, stage: Stage) -> None:
    stage.open(1)
    qtbot.waitUntil(lambda: stage.says("loudness").endswith("LUFS"), timeout=PATIENCE)
    stage.panel.shut_down()
    assert running(stage) == []
    stage.view.select_run(2)
    qtbot.waitUntil(lambda: stage.says("loudness").endswith("LUFS"), timeout=PATIENCE)


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[tuple[DetailsDesk, list[FileDetails]]]:
    made = DetailsDesk()
    told: list[FileDetails] = []
    made.read.connect(told.append)
    yield made, told
    made.shut_down()


Reader = tuple[DetailsDesk, list[FileDetails]]


def long_file(path: Path) -> Path:
    """Half an hour, which takes seconds to measure."""
    soundfile.write(path, np.full((30 * 60 * 48_000, 1), 9, np.int16), 48_000)
    return path


def test_a_long_file_is_left_for_the_next_and_at_the_end(
    qtbot: QtBot, desk: Reader, tmp_path: Path
) -> None:
    reader, told = desk
    long, short = long_file(tmp_path / "long.wav"), tmp_path / "short.flac"
    short.write_bytes(make_clip(1, seconds=1.0))
    reader.ask(long)
    qtbot.waitUntil(lambda: len(told) == 1, timeout=PATIENCE)
    assert (told[0].path, told[0].is_whole) == (long, False)
    reader.ask(short)
    qtbot.waitUntil(lambda: told[-1].path == short and told[-1].is_whole, timeout=PATIENCE)
    assert [each.path for each in told if each.is_whole] == [short]
    reader.ask(long)
    qtbot.waitUntil(lambda: told[-1].path == long, timeout=PATIENCE)
    reader.shut_down()
    assert not any(each.path == long and each.is_whole for each in told)


def test_what_was_read_is_kept_until_the_file_changes(
    qtbot: QtBot, desk: Reader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from bulktts_gui.workers import details

    reader, told = desk
    path = tmp_path / "a.flac"
    path.write_bytes(make_clip(1, seconds=1.0))
    measured: list[Path] = []
    real = details.measure_loudness
    monkeypatch.setattr(
        details, "measure_loudness", lambda p, check: measured.append(p) or real(p, check)
    )

    def read() -> FileDetails:
        told.clear()
        reader.ask(path)
        qtbot.waitUntil(lambda: bool(told) and told[-1].is_whole, timeout=PATIENCE)
        return told[-1]

    first = read()
    assert read() == first
    assert len(measured) == 1
    path.write_bytes(make_clip(2, seconds=1.0))
    os.utime(path, ns=(1, 1))
    assert read().checksum == hashlib.sha256(path.read_bytes()).hexdigest()
    assert len(measured) == 2


# Words


def test_in_words(english: None) -> None:
    assert loudness_words(Loudness(-19.44, -3.0, 5.0)) == "−19.4 LUFS"
    assert loudness_words(Loudness(None, -90.0, 5.0)) == "Silent"
    assert loudness_words(Loudness(None, -3.0, 0.2)) == "Too short to measure"
    assert peak_words(Loudness(None, -0.04, 5.0)) == "0.0 dBFS"
    assert peak_words(Loudness(None, 1.5, 5.0)) == "1.5 dBFS"
    assert peak_words(Loudness(None, -float("inf"), 5.0)) == ""
    assert [channels_words(n) for n in (1, 2, 6)] == ["1 (mono)", "2 (stereo)", "6"]
    assert [sample_rate_words(n) for n in (8000, 44_100, 192_000)] == [
        "8 kHz",
        "44.1 kHz",
        "192 kHz",
    ]
    assert [exact_length_words(s) for s in (0.3, 59.994, 3723.4)] == [
        "0.30 s",
        "59.99 s",
        "1:02:03",
    ]
    assert short_checksum("3f9a" + "0" * 56 + "c21b") == "3f9a…c21b"


@pytest.mark.parametrize(
    ("given", "ends", "words"),
    [
        (-5, None, "Given a moment ago"),
        (59, 30, "Given a moment ago; good for less than a minute"),
        (12 * 60 + 5, 48 * 60 + 5, "Given 12 minutes ago; good for another 48 minutes"),
        (3600, 7200, "Given 1 hour ago; good for another 2 hours"),
        (60, 3600, "Given 1 minute ago; good for another hour"),
        (3 * 86_400 + 9, 0, "Given 3 days ago; no longer good"),
        (86_400, 5 * 86_400, "Given 1 day ago; good for another 5 days"),
    ],
)
def test_the_age_of_an_address(english: None, given: float, ends: float | None, words: str) -> None:
    times = AddressTimes(NOW - given, None if ends is None else NOW + ends)
    assert AddressWords().say(times, NOW) == words


def test_an_action_of_the_menu(stage: Stage) -> None:
    assert isinstance(stage.panel.toggle, QAction)
    assert stage.panel.toggle.isCheckable()
