"""Clips dragged with the mouse into another program, and pasted there.

The other program is one of its own process; what it got is what it says on its standard output.
"""

from __future__ import annotations

import hashlib
import json
import queue
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QDrag

from bulktts_gui.models.clip_model import Column
from tests.end_to_end.screen import wait_until
from tests.end_to_end.window import CTRL, PATIENCE, Person
from tests.services import FaultService

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QWidget

NAMES = ("Same", "Grüße an Łódź", "same", "What? a/b", "Five", "Six")
#: Where the other program's window is; ours is left of it.
PLACE = (1150, 100, 300, 300)

OTHER_PROGRAM = """
import hashlib, json, sys
from pathlib import Path
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

def say(what, data=None, **more):
    if data is not None:
        files = [Path(url.toLocalFile()) for url in data.urls()]
        more["names"] = [file.name for file in files]
        more["places"] = [str(file) for file in files]
        more["sums"] = [hashlib.sha256(file.read_bytes()).hexdigest() for file in files]
        more["text"] = data.text()
        more["gnome"] = data.data("x-special/gnome-copied-files").data().decode()
    print(json.dumps({"what": what, **more}), flush=True)

class Window(QWidget):
    def dragEnterEvent(self, event):
        event.acceptProposedAction()
        say("enter", offered=[action.name for action in Qt.DropAction
                              if action in event.possibleActions() and action.value in (1, 2, 4)])
    def dragMoveEvent(self, event):
        event.acceptProposedAction()
        say("over")
    def dropEvent(self, event):
        event.acceptProposedAction()
        say("drop", event.mimeData(), action=event.dropAction().name)

application = QApplication(sys.argv)
window = Window(None, Qt.WindowType.X11BypassWindowManagerHint)
window.setAcceptDrops(True)
window.setGeometry(*map(int, sys.argv[1:]))
window.show()
clipboard = application.clipboard()
clipboard.dataChanged.connect(
    lambda: clipboard.mimeData().hasUrls() and say("paste", clipboard.mimeData())
)
say("here")
application.exec()
"""


class OtherProgram:
    """Takes whatever is dropped on it, and looks at what is copied."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._said: queue.SimpleQueue[dict[str, Any]] = queue.SimpleQueue()
        self._listener = threading.Thread(target=self._listen, args=(process,))
        self._listener.start()

    def _listen(self, process: subprocess.Popen[str]) -> None:
        assert process.stdout is not None
        with process.stdout as output:
            for line in output:
                self._said.put(json.loads(line))

    def said(self, what: str) -> dict[str, Any]:
        """The next thing of this kind that it says; waits for it, and forgets what came before."""
        end = time.monotonic() + PATIENCE / 1000
        while True:
            told = self._said.get(timeout=max(0.0, end - time.monotonic()))
            if told["what"] == what:
                return told

    def join(self) -> None:
        self._listener.join(timeout=10)


@pytest.fixture
def other(display: str) -> Iterator[OtherProgram]:
    command = [sys.executable, "-c", OTHER_PROGRAM, *map(str, PLACE)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    program = OtherProgram(process)
    try:
        program.said("here")
        yield program
    finally:
        process.terminate()
        process.wait(timeout=10)
        program.join()


class Hand(threading.Thread):
    """A hand on the mouse: it acts while the window is at work, also while it drags."""

    def __init__(self, act: Callable[[], None]) -> None:
        super().__init__()
        self._act = act
        self.failure: BaseException | None = None

    def run(self) -> None:
        try:
            self._act()
        except BaseException as failure:  # noqa: BLE001 - told in the test's own thread
            self.failure = failure


class Desk:
    """The window with six clips that are here, at the left of the screen."""

    def __init__(self, person: Person, xdotool: Callable[..., str]) -> None:
        self.person = person
        self._xdotool = xdotool
        person.window.move(0, 0)
        person.window.resize(1000, 700)

    def move(self, *points: QPoint) -> None:
        for point in points:
            self._xdotool("mousemove", str(point.x()), str(point.y()))

    def spot(self, run_id: int, column: Column = Column.NAME) -> QPoint:
        """The middle of a cell, on the screen."""
        view = self.person.table
        index = view.model().index(self.person._row_number(run_id), column)
        return view.viewport().mapToGlobal(view.visualRect(index).center())

    def middle(self, widget: QWidget) -> QPoint:
        return widget.mapToGlobal(widget.rect().center())

    def drag(self, start: QPoint, end: QPoint, then: Callable[[QPoint], None]) -> None:
        """Press at `start`, move to `end`, and do `then` there; let go at last."""

        def act() -> None:
            self.move(start)
            self._xdotool("mousedown", "1")
            try:
                self.move(start + QPoint(8, 3), start + QPoint(20, 6), (start + end) / 2, end)
                then(end)
            finally:
                self._xdotool("mouseup", "1")

        self._let(Hand(act))

    def drop_on(self, other: OtherProgram, start: QPoint) -> dict[str, Any]:
        """Drag from `start` into the other program; what it got."""
        x, y, width, height = PLACE

        def until_welcome(end: QPoint) -> None:
            # The second of these comes only once our side has heard the answer to the first.
            for step in range(1, 4):
                self.move(end + QPoint(2 * step, step))
                other.said("over")

        self.drag(start, QPoint(x + width // 2, y + height // 2), until_welcome)
        return self.hear(other, "drop")

    def hear(self, other: OtherProgram, what: str) -> dict[str, Any]:
        """Wait for the other program while ours goes on: it answers what that asks."""
        told: list[dict[str, Any]] = []
        self._let(Hand(lambda: told.append(other.said(what))))
        return told[0]

    def until_files_are_made(self) -> None:
        """For a hand on the mouse: by then the drag is under way."""
        wait_until(lambda: any(list(folder.iterdir()) for folder in self.handed), "a drag", 30)

    def until_nothing_is_left(self) -> None:
        """What nobody was told of is deleted in the background."""
        jobs = self.person.window._rows.hand_out._jobs
        self.person.wait(lambda: not self.handed and not jobs)

    def _let(self, hand: Hand) -> None:
        # A drag whose end the system loses would go on for good, and this test with it.
        watchdog = QTimer()
        watchdog.setSingleShot(True)
        watchdog.timeout.connect(QDrag.cancel)
        watchdog.start(4 * PATIENCE)
        hand.start()
        self.person.wait(lambda: not hand.is_alive(), 4 * PATIENCE)
        hand.join()
        watchdog.stop()
        if hand.failure is not None:
            raise hand.failure

    @property
    def handed(self) -> list[Path]:
        root = self.person.window._desk.session.folders.outgoing_dir
        return list(root.iterdir()) if root.exists() else []


@pytest.fixture
def service() -> Iterator[FaultService]:
    with FaultService(count=len(NAMES)) as made:
        yield made


@pytest.fixture
def desk(start: Callable[..., Person], service: FaultService, xdotool: Callable[..., str]) -> Desk:
    person = start(service=service)
    lines = ["run_id,name", *map("{},{}".format, service.run_ids, NAMES)]
    person.window.add_text("\n".join(lines))
    person.wait_for_list(len(NAMES))
    service.bad_ids = {service.run_ids[5]}
    person.click("fetchButton")
    person.wait_for("READY", "MISSING")
    made = Desk(person, xdotool)
    person.wait(lambda: person.window.frameGeometry().right() < PLACE[0])
    return made


def sums(service: FaultService, *places: int) -> list[str]:
    sounds = [service.audio(service.run_ids[place]) for place in places]
    return [hashlib.sha256(sound or b"").hexdigest() for sound in sounds]


def test_clips_are_dragged_into_another_program(
    desk: Desk, service: FaultService, other: OtherProgram
) -> None:
    person, run_ids = desk.person, service.run_ids
    cached = {run_id: Path(person.row(run_id).path) for run_id in run_ids[:5]}
    person.click_cell(run_ids[4], Column.NAME)
    # A row that is not selected goes alone.
    got = desk.drop_on(other, desk.spot(run_ids[1]))
    assert got["names"] == ["Grüße an Łódź.flac"]
    assert got["sums"] == sums(service, 1)
    assert got["text"] == str(run_ids[1])
    assert got["action"] == "CopyAction"
    # All selected ones go with one of them, but for the one that is not here.
    person.key(Qt.Key.Key_A, CTRL)
    got = desk.drop_on(other, desk.spot(run_ids[2], Column.STATUS))
    assert got["names"] == [
        "Same.flac", "Grüße an Łódź.flac", "same (2).flac", "What a_b.flac", "Five.flac",
    ]  # fmt: skip
    assert got["sums"] == sums(service, 0, 1, 2, 3, 4)
    assert got["text"] == "\n".join(map(str, run_ids[:5]))
    assert len(person.window.view.selected_run_ids()) == 6
    # Ours is untouched whatever the other program does with its files.
    for place in got["places"]:
        Path(place).write_bytes(b"overwritten")
    for run_id, path in cached.items():
        assert path.read_bytes() == service.audio(run_id)
    assert len(desk.handed) == 2


def test_a_drag_that_is_thought_better_of_leaves_nothing(
    desk: Desk, service: FaultService, xdotool: Callable[..., str]
) -> None:
    start = desk.spot(service.run_ids[0])

    def escape(_end: QPoint) -> None:
        desk.until_files_are_made()
        xdotool("key", "Escape")

    desk.drag(start, start + QPoint(60, 100), escape)
    desk.until_nothing_is_left()
    assert desk.person.window.view.selected_run_ids() == [service.run_ids[0]]


@pytest.mark.parametrize("name", ["searchEdit", "fetchButton", "saveAllButton"])
def test_dropped_on_our_own_window_nothing_happens(
    desk: Desk, service: FaultService, name: str
) -> None:
    person = desk.person

    def hover(end: QPoint) -> None:
        desk.until_files_are_made()
        desk.move(end + QPoint(2, 1), end)

    desk.drag(desk.spot(service.run_ids[0]), desk.middle(person.find(name)), hover)
    desk.until_nothing_is_left()
    assert person.sees("clipTable")
    assert not person.sees("runIdsEdit")
    assert person.text_of("searchEdit") == ""
    assert len(person.rows()) == len(NAMES)
    assert person.window.view.selected_run_ids() == [service.run_ids[0]]


def test_files_are_copied_and_pasted_into_another_program(
    desk: Desk, service: FaultService, other: OtherProgram
) -> None:
    person, run_ids = desk.person, service.run_ids
    person.choose_from_row_menu(run_ids[3], "Copy files")
    got = desk.hear(other, "paste")
    assert got["names"] == ["What a_b.flac"]
    assert got["sums"] == sums(service, 3)
    assert got["text"] == str(run_ids[3])
    assert got["gnome"].startswith("copy\nfile:///")
    assert got["gnome"].count("\n") == 1
    person.wait(lambda: "copied" in person.text_of("bannerText"))


def test_paths_are_copied(desk: Desk, service: FaultService) -> None:
    from PySide6.QtGui import QGuiApplication

    person, run_id = desk.person, service.run_ids[2]
    person.choose_from_row_menu(run_id, "Copy paths")
    assert QGuiApplication.clipboard().text() == person.row(run_id).path
    assert Path(person.row(run_id).path).read_bytes() == service.audio(run_id)
    person.window._rows.copy_paths(service.run_ids)  # the last of which is not here
    paths = QGuiApplication.clipboard().text().split("\n")
    assert paths == [person.row(each).path for each in service.run_ids[:5]]
