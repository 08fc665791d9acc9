"""The main job as a person does it: paste, fetch, hear, save."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import numpy as np
import pytest
import soundfile
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QSlider

from bulktts_gui.demo.service import DemoService
from bulktts_gui.models.clip_model import Column
from tests.end_to_end.screen import matches
from tests.end_to_end.window import NO_KEYS, Person, choose

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.end_to_end.screen import Recording, Sound

#: Three of the demo's runs and the names that its sheet gives them, as files.
SHEET = "run_id,name\n1051844,Bibliotheek\n1049005,Navigatore: fiume\n1050371,駅のアナウンス\n"
RUNS = (1051844, 1049005, 1050371)
FILES = ("Bibliotheek.flac", "Navigatore- fiume.flac", "駅のアナウンス.flac")


@pytest.fixture
def service() -> Iterator[DemoService]:
    with DemoService(answer_delay=0, file_delay=0, pending_asks=0) as running:
        yield running


@pytest.fixture
def ready(start: Callable[..., Person], service: DemoService) -> Person:
    """A window with the three clips of `SHEET`, ready."""
    person = start(service=service)
    person.add(SHEET, 3)
    person.click("fetchButton")
    person.wait_for("READY")
    return person


def likeness(recording: Recording, service: DemoService, run_id: int) -> float:
    """How much of a clip is in a recording, half a second by half a second.

    On a busy machine the sound card may wait for samples; the gap that it makes shifts the rest.
    """
    audio = service.audio(run_id)
    assert audio is not None
    samples, rate = soundfile.read(io.BytesIO(audio))
    pieces = np.array_split(samples, len(samples) * 2 // rate)
    return float(np.mean([matches(recording, piece, rate) for piece in pieces]))


def test_paste_fetch_play_and_save(
    start: Callable[..., Person], service: DemoService, sound: Sound, tmp_path: Path
) -> None:
    person = start(service=service)
    person.wait(lambda: person.sees("runIdsEdit"))
    person.paste(SHEET + "1051844,again\n9.9E+15,rounded\n")
    assert person.text_of("importSummary") == "3 found, 1 repeated, 1 not usable"
    assert "9.9E+15" in person.text_of("importFaults")
    assert "line 6" in person.text_of("importFaults")
    person.click("addButton")
    person.wait_for_list(3)
    assert [row.run_id for row in person.rows()] == list(RUNS)
    assert person.statuses() == {"QUEUED"}

    person.click("fetchButton")
    person.wait_for("READY")
    assert person.text_of("summaryLabel").startswith("3 of 3 ready")

    person.click_cell(RUNS[0], Column.NAME)
    with sound.record() as recording:
        person.key(Qt.Key.Key_Space)
        person.wait(lambda: person.playing() == RUNS[0])
        person.wait(lambda: person.playing() is None)
    assert likeness(recording, service, RUNS[0]) > 0.9
    assert likeness(recording, service, RUNS[1]) < 0.5

    person.save_to(tmp_path)
    person.wait(lambda: "3 clips saved" in person.text_of("bannerText"))
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {
        name: service.audio(run_id) for name, run_id in zip(FILES, RUNS, strict=True)
    }
    person.leave()


def test_player_by_mouse_and_keys(ready: Person, sound: Sound) -> None:
    player = ready.window._playback.player
    play = ready.find("playButton")
    ready.click_cell(RUNS[1], Column.PLAY)
    ready.wait(lambda: ready.playing() == RUNS[1])
    assert play.accessibleName() == "Pause"
    ready.key(Qt.Key.Key_Space)
    assert player.state.name == "PAUSED"
    assert play.accessibleName() == "Play"

    waveform = ready.find("waveform")
    middle = QPoint(waveform.width() // 2, waveform.height() // 2)
    QTest.mouseClick(waveform, Qt.MouseButton.LeftButton, NO_KEYS, middle)
    assert player.position == pytest.approx(player.duration / 2, abs=player.duration / 50)
    waveform.setFocus()
    ready.key(Qt.Key.Key_Home)
    assert player.position == 0
    ready.key(Qt.Key.Key_Right)  # five seconds on, which is more than this clip has
    assert player.position == player.duration

    ready.click("nextButton")
    ready.wait(lambda: ready.playing() == RUNS[2])
    assert not ready.find("nextButton").isEnabled()
    ready.click("previousButton")
    ready.wait(lambda: ready.playing() == RUNS[1])
    ready.click("previousButton")
    ready.wait(lambda: ready.playing() == RUNS[0])
    assert not ready.find("previousButton").isEnabled()
    assert ready.table.currentIndex().row() == 0

    # The large button, and the list's own keys: down moves, Space plays, Space again pauses.
    ready.click("playButton")
    assert player.state.name == "PAUSED"
    ready.table.setFocus()
    ready.key(Qt.Key.Key_Down)
    ready.key(Qt.Key.Key_Space)
    ready.wait(lambda: ready.playing() == RUNS[1])
    ready.click("stopButton")
    assert player.state.name == "STOPPED"
    assert player.position == 0


def test_the_volume_is_heard(ready: Person, service: DemoService, sound: Sound) -> None:
    def play() -> Recording:
        with sound.record() as recording:
            ready.click_cell(RUNS[0], Column.PLAY)
            ready.wait(lambda: ready.playing() == RUNS[0])
            ready.wait(lambda: ready.playing() is None)
        return recording

    slider = ready.find("volumeSlider", QSlider)
    slider.setFocus()
    ready.key(Qt.Key.Key_End)
    loud = play()
    slider.setFocus()
    for _ in range(5):
        ready.key(Qt.Key.Key_PageDown)
    assert slider.value() == 50
    quiet = play()
    assert 0 < quiet.loudness < loud.loudness / 3
    assert likeness(quiet, service, RUNS[0]) > 0.9


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ("Keep both", {"Bibliotheek.flac": "old", "Bibliotheek (2).flac": "new"}),
        ("Skip these", {"Bibliotheek.flac": "old"}),
        ("Replace", {"Bibliotheek.flac": "new"}),
        ("Cancel", {"Bibliotheek.flac": "old", "Navigatore- fiume.flac": "no"}),
    ],
)
def test_files_that_exist_are_asked_about_once(
    ready: Person,
    service: DemoService,
    tmp_path: Path,
    answer: str,
    expected: dict[str, str],
) -> None:
    (tmp_path / FILES[0]).write_bytes(b"a file of the person's own")
    (tmp_path / FILES[2]).write_bytes(b"and another one")
    ready.save_to(tmp_path)
    ready.answer(QMessageBox, choose(answer))
    assert ready.questions == ["Save clips", "Some files are there already"]
    if answer != "Cancel":
        ready.wait(lambda: "saved" in ready.text_of("bannerText"))
    contents = {
        b"a file of the person's own": "old",
        service.audio(RUNS[0]): "new",
    }
    for name, what in expected.items():
        path = tmp_path / name
        if what == "no":
            assert not path.exists()
        else:
            assert contents[path.read_bytes()] == what
