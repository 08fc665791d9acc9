"""The main job by somebody who sees nothing: names, roles and announcements over AT-SPI."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bulktts_gui.demo.service import DemoService
from tests.end_to_end.reader import Reader, accessibility_bus
from tests.end_to_end.screen import wait_until

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.end_to_end.reader import Control
    from tests.end_to_end.screen import Sound

SHEET = (
    "run_id,name\n1051844,Bibliotheek\n1049005,Navigatore\n1050371,駅のアナウンス\n9.9E+15,wrong\n"
)
NUMBER, RUN_ID, NAME, SOUND, LENGTH, STATUS, PLAY, SAVE = range(8)


@pytest.fixture
def service() -> Iterator[DemoService]:
    with DemoService(answer_delay=0.3, file_delay=0.3) as running:
        running.pending.clear()
        yield running


@pytest.fixture
def bus() -> Iterator[str]:
    with accessibility_bus() as address:
        yield address


@pytest.fixture
def reader(bus: str, request: pytest.FixtureRequest) -> Iterator[Reader]:
    made = Reader(bus)
    yield made
    made.close()
    if path := os.environ.get("BULKTTS_TRANSCRIPT"):
        with Path(path).open("a", encoding="utf-8") as file:
            file.writelines(f"{line}\n" for line in ("", request.node.name, *made.transcript))


@pytest.fixture
def program(
    display: str, sound: Sound, service: DemoService, bus: str, tmp_path: Path
) -> Iterator[Callable[..., subprocess.Popen[bytes]]]:
    """Starts the app as a program of its own, with accessibility on."""
    begun = []

    def run(*arguments: str) -> subprocess.Popen[bytes]:
        env = {
            **os.environ,
            "DBUS_SESSION_BUS_ADDRESS": bus,
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "BULKTTS_API_URL": service.api_url,
            "PYTHONPATH": str(Path(__file__).parents[2]),
        }
        with (tmp_path / "output").open("wb") as output:
            process = subprocess.Popen(
                [sys.executable, "-m", "bulktts_gui", *arguments],
                stdin=subprocess.DEVNULL, stdout=output, stderr=output, env=env,
            )  # fmt: skip
        begun.append(process)
        return process

    yield run
    for process in begun:
        process.kill()
        process.wait()


#: A list of 100,000 in a window; says how often its model was asked for its size, which Qt does for
#: each cell that it makes a list of, while all of it was selected and let go, and shown so.
_LONG_LIST = """
from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from bulktts_gui.core.clips import NewClip
from bulktts_gui.models.clip_model import ClipTableModel
from bulktts_gui.ui.clip_view import ClipView
class Model(ClipTableModel):
    asked = 0
    def rowCount(self, *parent):
        self.asked += 1
        return super().rowCount(*parent)
app = QApplication(["long"])
app.setApplicationName("long")
model = Model()
model.add([NewClip(number) for number in range(1, 100_001)])
view = ClipView(model)
view.show()
def select():
    if not QAccessible.isActive():
        return
    timer.stop()
    model.asked = 0
    for change in (view.selectAll, view.clearSelection, view.selectAll):
        change()
        app.processEvents()
    print(model.asked, flush=True)
timer = QTimer(interval=50)
timer.timeout.connect(select)
timer.start()
app.exec()
"""


def cells(table: Control, row: int) -> list[str]:
    """What the cells of a row say."""
    return [table.cell(row, column).name for column in range(8)]


def test_the_main_job_by_names_alone(
    program: Callable[..., subprocess.Popen[bytes]],
    reader: Reader,
    xdotool: Callable[..., str],
    service: DemoService,
    tmp_path: Path,
) -> None:
    process = program()
    reader.meet("Bulk TTS")
    reader.find("frame", "Bulk TTS")

    # The key
    assert "sensitive" not in reader.find("push button", "Check key").states
    field = reader.enter("text", "API key", service.key)
    assert "focused" in field.states
    reader.press("push button", "Check key")
    reader.hear("This key works.")
    reader.press("push button", "Save key")

    # Adding
    reader.enter("text", "Run ids", SHEET)
    reader.hear("3 found, 1 not usable")
    assert "9.9E+15" in reader.announcements()[-1]
    reader.press("push button", "Add 3 clips")
    table = reader.find("table", "Clips")
    assert (table.get("Table", "NRows"), table.get("Table", "NColumns")) == (3, 8)
    assert cells(table, 1)[:3] == ["2", "1049005", "Navigatore"]
    assert cells(table, 1)[STATUS] == "Not fetched yet"

    # Fetching
    reader.press("push button", "Fetch")
    reader.hear("Fetching 3 clips")
    reader.hear("All clips are here.")
    summary = reader.find("label", "Summary")
    assert summary.description.startswith("3 of 3 ready")
    for row in range(3):
        said = cells(table, row)
        reader.say(f"  row {row + 1}: {' | '.join(said)}")
        assert said[STATUS].startswith("Ready")
        assert said[LENGTH]
        assert said[PLAY].startswith("Play ")
        assert said[SAVE].startswith("Save ")
    header = reader.control(table.ask("Table", "GetColumnHeader", "i", STATUS))
    assert (header.role, header.name) == ("column header", "Status")
    header = reader.control(table.ask("Table", "GetRowHeader", "i", 1))
    assert (header.role, header.name) == ("row header", "Navigatore")

    # Listening: the row by the keyboard, as a screen reader leaves it to the person
    reader.focus(table)
    reader.forget()
    xdotool("key", "Down")
    reader.wait(lambda: reader.focused() and "cell" in reader.focused(), "the next row")
    xdotool("key", "space")
    play = reader.find("push button", "Pause")  # which Play has become
    reader.act(play)
    reader.hear("Paused")
    reader.find("push button", "Play")
    position = reader.find("slider", "Position in the clip")
    assert position.value <= position.get("Value", "MaximumValue")
    reader.press("push button", "Stop")
    reader.set_value("slider", "Volume", 30)
    assert reader.find("slider", "Volume").value == 30
    speed = next(each for each in reader.everything() if each.labelled_by() == ["Speed"])
    assert speed.role == "combo box"

    # Marking, filtering, searching
    reader.focus(table)
    xdotool("key", "ctrl+k")
    reader.hear("Kept")
    assert "Kept" in table.cell(1, STATUS).name
    chip = reader.press("radio button", "Kept 1")
    reader.wait(lambda: "checked" in chip.states, "the chip being pressed")
    reader.hear("1 clip shown")
    assert table.get("Table", "NRows") == 1
    reader.press("radio button", "All 3")
    reader.forget()
    reader.enter("text", "Search the list", "biblio")
    reader.hear("1 clip shown")
    assert cells(table, 0)[NAME] == "Bibliotheek"
    reader.enter("text", "Search the list", "")

    # Saving
    out = tmp_path / "clips"
    reader.press("push button", "Save all…")
    reader.find("dialog", "Save clips")
    reader.enter("text", "Folder", str(out))
    reader.find("text", "Names of the files")
    sound = next(each for each in reader.everything() if each.labelled_by() == ["Format"])
    assert (sound.role, sound.name) == ("combo box", "As it came")
    reader.press("push button", "Save")
    reader.hear("3 clips saved")
    assert sorted(path.name for path in out.iterdir()) == [
        "Bibliotheek.flac", "Navigatore.flac", "駅のアナウンス.flac",
    ]  # fmt: skip
    reader.find("push button", "Open folder")

    # Leaving
    reader.say("closes the window")
    xdotool("key", "ctrl+q")
    assert process.wait(timeout=30) == 0


def test_trouble_is_said_at_once_and_with_its_remedy(
    program: Callable[..., subprocess.Popen[bytes]], reader: Reader
) -> None:
    process = program()
    reader.meet("Bulk TTS")
    reader.enter("text", "API key", "not-the-key")
    reader.press("push button", "Check key")
    heard = reader.hear("does not accept this key")
    assert heard.is_assertive
    assert "Copy it again" in heard.words
    process.send_signal(signal.SIGTERM)
    wait_until(lambda: process.poll() is not None, "the app ending")


def test_a_list_of_a_hundred_thousand_does_not_stall(
    display: str, bus: str, reader: Reader
) -> None:
    env = {
        **os.environ,
        "DBUS_SESSION_BUS_ADDRESS": bus,
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "PYTHONPATH": str(Path(__file__).parents[2]),
    }
    with subprocess.Popen(
        [sys.executable, "-c", _LONG_LIST], stdout=subprocess.PIPE, text=True, env=env
    ) as process:
        try:
            assert process.stdout is not None
            assert int(process.stdout.readline()) < 10_000
            reader.meet("long")
            table = reader.find("table", "Clips")
            assert table.get("Table", "NRows") == 100_000
            assert cells(table, 99_999)[: RUN_ID + 1] == ["100000", "100000"]
            assert "selected" in table.cell(99_999, NAME).states
        finally:
            process.kill()
