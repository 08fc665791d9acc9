"""Clips as files for other programs. Real drags between two programs are in tests/end_to_end."""

from __future__ import annotations

import errno
import os
import threading
import time
from concurrent.futures import Future
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QMimeData, QObject, QPointF, Qt, QUrl, Signal
from PySide6.QtGui import QColor, QDrag, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from bulktts_gui.core import outgoing
from bulktts_gui.core.clips import NewClip, SheetCells
from bulktts_gui.core.folders import Folders
from bulktts_gui.core.orders import SaveOrder
from bulktts_gui.core.planning import Job, plan_saving
from bulktts_gui.core.settings import Settings
from bulktts_gui.models.clip_model import ClipTableModel
from bulktts_gui.ui.clip_view import ClipView
from bulktts_gui.ui.hand_out import HandOut, badge
from bulktts_gui.ui.parts import Banner
from bulktts_gui.ui.theme import DARK, LIGHT, palette_of
from tests.ui.sample_clips import ready, working

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

PATIENCE = 15_000
COPY, IGNORE = Qt.DropAction.CopyAction, Qt.DropAction.IgnoreAction
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
OLD = time.time() - 3 * 24 * 3600


class FakeSession(QObject):
    settled = Signal()

    def __init__(self, folders: Folders) -> None:
        super().__init__()
        self.folders = folders
        self.batch_name = "Museum"
        self.cells: Future[dict[int, SheetCells]] = Future()

    def cells_to_come(self) -> Future[dict[int, SheetCells]]:
        return self.cells


class Stage(QWidget):
    """Runs 1 to 6, of which 1 to 4 are here, and a hand that holds what is dragged."""

    def __init__(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self.folders = Folders.under(tmp_path)
        self.model = ClipTableModel(self)
        names = ["Same", "Other", "same", "a/b?", "Not here", "Nor this"]
        self.model.add([NewClip(n, name, f"Text {n}") for n, name in enumerate(names, 1)])
        cache = self.folders.clips_dir / "1"
        cache.mkdir(parents=True)
        for n in range(1, 5):
            (cache / f"{n}.flac").write_bytes(b"sound of %d" % n)
        self.model.apply([ready(n, cache / f"{n}.flac") for n in range(1, 5)])
        self.model.apply([working(5)])
        self.view = ClipView(self.model, self)
        self.view.setGeometry(0, 100, 1000, 400)
        self.banner = Banner(self)
        self.field = QLineEdit(self)
        self.session = FakeSession(self.folders)
        self.settings = Settings()
        self.hand_out = HandOut(self.model, self.view, self.banner, self)
        desk: Any = SimpleNamespace(
            session=self.session, settings=SimpleNamespace(load=lambda: self.settings)
        )
        self.hand_out.use(desk)
        # What the person does with the mouse, and what the program under it answers.
        self.meanwhile: Callable[[QMimeData], object] = lambda _data: None
        self.answer = COPY
        self.drags: list[QDrag] = []
        self.cancelled = 0
        stage = self

        def hold(drag: QDrag, *actions: Qt.DropAction) -> Qt.DropAction:
            assert actions == (COPY, COPY)
            stage.drags.append(drag)
            stage.meanwhile(drag.mimeData())
            return stage.answer

        def let_go() -> None:
            stage.cancelled += 1

        monkeypatch.setattr(QDrag, "exec", hold)
        monkeypatch.setattr(QDrag, "cancel", let_go)

    @property
    def data(self) -> QMimeData:
        return self.drags[-1].mimeData()

    @property
    def is_idle(self) -> bool:
        return not self.hand_out._jobs

    def handed(self) -> list[Path]:
        """The folders of all hand-overs that are there."""
        root = self.folders.outgoing_dir
        return sorted(root.iterdir()) if root.exists() else []


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Stage]:
    made = Stage(tmp_path, monkeypatch)
    qtbot.addWidget(made)
    made.resize(1000, 500)
    made.show()
    yield made
    made.hand_out.shut_down()


@pytest.fixture
def settle(qtbot: QtBot, stage: Stage) -> Callable[[], None]:
    """Wait until no thread has anything in hand."""
    return lambda: qtbot.waitUntil(lambda: stage.is_idle, timeout=PATIENCE)


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Copies are not made before it is open, or somebody cancels."""
    opened, real = threading.Event(), outgoing.hand_over

    def hand_over(root: Any, sheet: Any, wanted: Any, cancelled: Any, **more: Any) -> Any:
        while not opened.wait(0.01):
            if cancelled():
                raise outgoing.Stopped
        return real(root, sheet, wanted, cancelled, **more)

    monkeypatch.setattr(outgoing, "hand_over", hand_over)
    yield opened
    opened.set()


def files(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls()]


# Dragging


def test_a_drag_gives_copies_under_the_names_of_a_save(
    stage: Stage, settle: Callable[[], None], tmp_path: Path
) -> None:
    stage.view.dragRequested.emit([3, 1, 4, 2])
    given = files(stage.data)
    assert [file.name for file in given] == ["same (2).flac", "Same.flac", "a_b.flac", "Other.flac"]
    assert [file.read_bytes() for file in given] == [b"sound of %d" % n for n in (3, 1, 4, 2)]
    job = Job(stage.model.listed(), [3, 1, 4, 2], SaveOrder(tmp_path), {})
    saved = plan_saving(job, lambda: False).items
    assert [item.name for item in saved] == [file.name for file in given]
    settle()
    assert stage.handed() == [given[0].parent]
    assert stage.banner.isHidden()


def test_programs_without_files_get_the_ids(stage: Stage, settle: Callable[[], None]) -> None:
    stage.hand_out.drag([2, 1])
    assert (stage.data.hasText(), stage.data.text()) == (True, "2\n1")
    assert stage.data.formats() == ["text/uri-list", "text/plain"]
    settle()


def test_the_settings_say_how_files_are_called(stage: Stage, settle: Callable[[], None]) -> None:
    stage.settings = Settings(name_template="{run_id} {text}")
    stage.hand_out.drag([2])
    assert [file.name for file in files(stage.data)] == ["2 Text 2.flac"]
    settle()


def test_only_what_is_here_goes_along(stage: Stage, settle: Callable[[], None]) -> None:
    stage.hand_out.drag([6, 2, 5, 99])
    assert [file.name for file in files(stage.data)] == ["Other.flac"]
    assert stage.data.text() == "2"
    stage.hand_out.drag([5, 6])
    assert len(stage.drags) == 1
    settle()


def test_each_drag_has_a_folder_of_its_own(stage: Stage, settle: Callable[[], None]) -> None:
    stage.hand_out.drag([1])
    first = files(stage.data)
    stage.hand_out.drag([1])
    second = files(stage.data)
    assert first[0].name == second[0].name
    assert first[0].parent != second[0].parent
    settle()
    assert len(stage.handed()) == 2


def test_whoever_asks_early_gets_whole_files(
    stage: Stage, gate: threading.Event, settle: Callable[[], None]
) -> None:
    seen: list[bytes] = []

    def ask(data: QMimeData) -> None:
        assert data.hasUrls()
        assert stage.handed() == []
        opener = threading.Timer(0.2, gate.set)
        opener.start()
        seen.extend(file.read_bytes() for file in files(data))
        opener.join()

    stage.meanwhile = ask
    stage.hand_out.drag([1, 2])
    assert seen == [b"sound of 1", b"sound of 2"]
    settle()


def test_whoever_asks_after_the_drop_gets_them_too(
    stage: Stage, gate: threading.Event, settle: Callable[[], None]
) -> None:
    stage.hand_out.drag([1])
    gate.set()
    assert files(stage.data)[0].read_bytes() == b"sound of 1"
    settle()


@pytest.mark.parametrize("is_late", [False, True])
def test_what_nobody_took_or_saw_is_gone_at_once(
    stage: Stage, settle: Callable[[], None], gate: threading.Event, is_late: bool
) -> None:
    stage.answer = IGNORE

    def make_first(_data: QMimeData) -> None:
        gate.set()
        settle()
        assert len(stage.handed()) == 1

    stage.meanwhile = (lambda _data: None) if is_late else make_first
    stage.hand_out.drag([1, 2])
    settle()
    assert stage.handed() == []
    assert stage.banner.isHidden()


def test_what_a_program_was_told_of_stays_though_it_refused(
    stage: Stage, settle: Callable[[], None]
) -> None:
    """It may have read the files, or read them still."""
    stage.answer = IGNORE
    stage.meanwhile = files
    stage.hand_out.drag([1, 2])
    settle()
    assert len(stage.handed()) == 1


def test_nothing_in_this_window_takes_what_is_dragged_from_it(
    stage: Stage, settle: Callable[[], None]
) -> None:
    taken: list[bool] = []

    def hover(data: QMimeData) -> None:
        """Over a field, as the system tells of it: by the window that it is in."""
        window = stage.window().windowHandle()
        place = stage.field.mapTo(stage.window(), stage.field.rect().center())
        over = QDragEnterEvent(place, COPY, data, LEFT, NONE)
        over.setAccepted(False)
        QApplication.sendEvent(window, over)
        drop = QDropEvent(QPointF(place), COPY, data, LEFT, NONE)
        QApplication.sendEvent(window, drop)
        taken.append(over.isAccepted())

    stage.meanwhile = hover
    stage.hand_out.drag([1])
    assert taken == [False]
    assert stage.field.text() == ""
    # Anybody else's ids can be dropped there.
    other = QMimeData()
    other.setText("123")
    hover(other)
    assert taken == [False, True]
    assert stage.field.text() == "123"
    settle()


def test_names_know_the_sheet_s_columns(stage: Stage, settle: Callable[[], None]) -> None:
    stage.settings = Settings(name_template="{language}/{batch} {Scene} {name}")

    def hold(data: QMimeData) -> None:
        # Asked for at once, while the main thread can do nothing but wait.
        answer = {run: SheetCells("de", (("Scene", f"Room {run}"),)) for run in (1, 2)}
        threading.Timer(0.2, stage.session.cells.set_result, [answer]).start()
        files(data)

    stage.meanwhile = hold
    stage.hand_out.drag([1, 2])
    settle()
    assert {file.name for file in files(stage.data)} == {
        "Museum Room 1 Same.flac",
        "Museum Room 2 Other.flac",
    }


def test_the_names_are_standard_when_it_cannot_say(
    stage: Stage, settle: Callable[[], None]
) -> None:
    stage.settings = Settings(name_template="{Scene} {name}")
    stage.session.cells.set_exception(OSError())
    stage.meanwhile = files
    stage.hand_out.drag([1])
    settle()
    assert [file.name for file in files(stage.data)] == ["Same.flac"]


def test_who_never_answers_is_not_waited_for(stage: Stage, settle: Callable[[], None]) -> None:
    stage.settings = Settings(name_template="{Scene} {name}")
    stage.hand_out.copy_files([1])
    stage.hand_out.shut_down()
    settle()
    assert stage.handed() == []


# What cannot be given


def test_too_many_are_to_be_saved_instead(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, settle: Callable[[], None]
) -> None:
    monkeypatch.setattr(outgoing, "MOST_FILES", 3)
    stage.hand_out.drag([1, 2, 3, 4])
    assert stage.drags == []
    assert "too many" in stage.banner.text
    assert "Save" in stage.banner.text
    stage.banner.hide()
    stage.hand_out.copy_files([1, 2, 3, 4])
    assert "too many" in stage.banner.text
    stage.hand_out.drag([1, 2, 3, 5, 6])
    assert len(files(stage.data)) == 3
    settle()


def test_too_many_bytes_are_to_be_saved_instead(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outgoing, "MOST_BYTES", 1999)  # a clip's size is 1000, as the model has it
    stage.hand_out.drag([1, 2])
    assert stage.drags == []
    assert "too many" in stage.banner.text


def test_too_much_in_a_day_is_said(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, settle: Callable[[], None]
) -> None:
    monkeypatch.setattr(outgoing, "MOST_HELD", 15)
    stage.hand_out.drag([1])
    settle()
    stage.hand_out.drag([2])
    assert files(stage.data) == []
    settle()
    assert "today" in stage.banner.text
    assert len(stage.handed()) == 1


def test_a_full_disk_ends_the_drag_with_a_sentence(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, settle: Callable[[], None]
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(outgoing, "_copy", full)
    stage.meanwhile = lambda _data: settle()
    stage.hand_out.drag([1, 2])
    assert stage.cancelled == 1
    assert "disk is full" in stage.banner.text
    assert stage.banner.is_bad
    assert files(stage.data) == []
    assert stage.handed() == []


def test_what_goes_wrong_elsewhere_leaves_a_drag_alone(
    stage: Stage,
    gate: threading.Event,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    gone = stage.model.clip(2).path
    assert gone is not None
    gone.unlink()

    def copy(_data: QMimeData) -> None:
        stage.hand_out.copy_files([2])
        gate.set()
        qtbot.waitUntil(lambda: stage.is_idle, timeout=PATIENCE)

    stage.meanwhile = copy
    stage.hand_out.drag([1])
    assert "left out" in stage.banner.text
    assert stage.cancelled == 0
    assert len(files(stage.data)) == 1


def test_a_fault_of_ours_is_said_and_logged(
    stage: Stage,
    monkeypatch: pytest.MonkeyPatch,
    settle: Callable[[], None],
    caplog: pytest.LogCaptureFixture,
) -> None:
    def fail(*_: object, **_more: object) -> None:
        raise RuntimeError("/home/somebody/secret")

    monkeypatch.setattr(outgoing, "hand_over", fail)
    stage.hand_out.copy_files([1])
    settle()
    assert "inside Bulk TTS" in stage.banner.text
    assert "RuntimeError" in caplog.text
    assert "secret" not in caplog.text


def test_a_clip_whose_file_is_gone_is_left_out_and_told(
    stage: Stage, settle: Callable[[], None]
) -> None:
    gone = stage.model.clip(2).path
    assert gone is not None
    gone.unlink()
    stage.hand_out.drag([1, 2, 3])
    assert [file.name for file in files(stage.data)] == ["Same.flac", "same (2).flac"]
    settle()
    assert "left out" in stage.banner.text
    assert stage.cancelled == 0
    stage.banner.hide()
    stage.meanwhile = lambda _data: settle()
    stage.hand_out.drag([2])
    assert stage.cancelled == 1
    assert "left out" in stage.banner.text


# Copying


def test_copied_files_can_be_pasted_by_any_file_manager(
    stage: Stage, settle: Callable[[], None]
) -> None:
    stage.hand_out.copy_files([3, 5, 4])
    settle()
    data = QGuiApplication.clipboard().mimeData()
    pasted = files(data)
    assert [file.name for file in pasted] == ["same (2).flac", "a_b.flac"]
    assert [file.read_bytes() for file in pasted] == [b"sound of 3", b"sound of 4"]
    assert data.text() == "3\n4"
    lines = data.data("x-special/gnome-copied-files").data().decode().split("\n")
    assert lines[0] == "copy"
    assert [Path(QUrl(line).toLocalFile()) for line in lines[1:]] == pasted
    assert "2 file" in stage.banner.text
    assert not stage.banner.is_bad


def test_nothing_to_copy_leaves_the_clipboard_alone(stage: Stage) -> None:
    QGuiApplication.clipboard().setText("something")
    stage.hand_out.copy_files([5, 6])
    assert stage.is_idle
    assert QGuiApplication.clipboard().text() == "something"


def test_the_last_copy_is_the_one_that_counts(
    stage: Stage, gate: threading.Event, settle: Callable[[], None]
) -> None:
    stage.hand_out.copy_files([1, 2, 3])
    stage.hand_out.copy_files([4])
    gate.set()
    settle()
    (file,) = files(QGuiApplication.clipboard().mimeData())
    assert file.name == "a_b.flac"
    assert stage.handed() == [file.parent]


# Clearing away


def test_old_hand_overs_go_once_the_list_is_there_but_not_what_can_be_pasted(
    stage: Stage, settle: Callable[[], None]
) -> None:
    stage.hand_out.drag([1])
    settle()
    stage.hand_out.copy_files([2])
    settle()
    (dragged,) = [f for f in stage.handed() if (f / "Same.flac").exists()]
    (copied,) = [f for f in stage.handed() if f != dragged]
    stage.hand_out.drag([3])
    new = files(stage.data)[0].parent
    for folder in (dragged, copied):
        os.utime(folder, (OLD, OLD))
    settle()
    stage.session.settled.emit()
    settle()
    assert stage.handed() == sorted([copied, new])


def test_a_window_that_is_open_for_weeks_clears_up_too(
    stage: Stage, settle: Callable[[], None]
) -> None:
    stage.hand_out.drag([1])
    (old,) = {file.parent for file in files(stage.data)}
    settle()
    os.utime(old, (OLD, OLD))
    stage.hand_out.drag([2])
    settle()
    assert not old.exists()
    assert len(stage.handed()) == 1


def test_closing_stops_what_is_under_way(stage: Stage, gate: threading.Event) -> None:
    stage.hand_out.drag([1, 2])
    stage.hand_out.copy_files([1, 2])
    QGuiApplication.clipboard().setText("something")
    stage.hand_out.shut_down()
    assert stage.is_idle
    assert stage.handed() == []
    assert files(stage.data) == []
    assert QGuiApplication.clipboard().text() == "something"
    assert stage.banner.isHidden()


def test_closing_while_clips_are_dragged(stage: Stage, settle: Callable[[], None]) -> None:
    def close(_data: QMimeData) -> None:
        settle()
        stage.hand_out.shut_down()

    stage.answer = IGNORE
    stage.meanwhile = close
    stage.hand_out.drag([1])
    assert stage.is_idle
    assert len(stage.handed()) == 1  # for the next start to clear away


# The picture


def test_the_picture_says_how_many_files_go(stage: Stage, settle: Callable[[], None]) -> None:
    stage.hand_out.drag([1, 2, 5])
    one = stage.drags[-1].pixmap()
    assert not one.isNull()
    # In English, or in none where no test before this one has put it on.
    two, three = (stage.hand_out.tr("%n clip(s)", "", count) for count in (2, 3))
    assert one.toImage() == badge(two, stage.view).toImage()
    assert one.toImage() != badge(three, stage.view).toImage()
    settle()


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_it_is_sharp_on_every_screen(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, ratio: float
) -> None:
    plain = badge("12 clips", stage.view)
    monkeypatch.setattr(stage.view, "devicePixelRatioF", lambda: ratio)
    sharp = badge("12 clips", stage.view)
    assert sharp.devicePixelRatio() == ratio
    size = sharp.deviceIndependentSize()
    assert abs(size.width() - plain.width()) < 1
    assert abs(size.height() - plain.height()) < 1


def test_it_is_mirrored_where_people_read_from_the_right(
    stage: Stage, settle: Callable[[], None]
) -> None:
    """The icon stands first, and the whole on the side of the pointer that is read next."""

    def icon_side(direction: Qt.LayoutDirection) -> str:
        stage.view.setLayoutDirection(direction)
        picture = badge("....", stage.view).toImage()  # next to no ink, and all of it low
        middle, ink = picture.width() // 2, {"left": 0, "right": 0}
        ground = picture.pixel(middle, 3)
        for x in range(10, picture.width() - 10):
            side = "left" if x < middle else "right"
            ink[side] += sum(picture.pixel(x, y) != ground for y in range(9, 25))
        return max(ink, key=lambda side: ink[side])

    assert icon_side(Qt.LayoutDirection.LeftToRight) == "left"
    assert icon_side(Qt.LayoutDirection.RightToLeft) == "right"
    stage.hand_out.drag([1])
    picture, pointer = stage.drags[-1].pixmap(), stage.drags[-1].hotSpot()
    assert pointer.x() > picture.deviceIndependentSize().width()
    stage.view.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    stage.hand_out.drag([1])
    assert stage.drags[-1].hotSpot().x() < 0
    settle()


def test_it_follows_the_scheme(stage: Stage, qapp: QApplication) -> None:
    before = qapp.palette()
    grounds = []
    for theme in (LIGHT, DARK):
        qapp.setPalette(palette_of(theme))
        picture = badge("1 clip", stage.view).toImage()
        grounds.append(QColor(picture.pixel(picture.width() // 2, 3)).name())
    qapp.setPalette(before)
    assert grounds == [LIGHT.accent, DARK.accent]
