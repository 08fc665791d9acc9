"""All clips of a list in one file: made in the real window, then heard, read and probed."""

from __future__ import annotations

import io
import json
import re
import shutil
import subprocess
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
import soundfile
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPushButton, QWidget

from bulktts_gui.demo.service import DemoService
from bulktts_gui.models.clip_model import Column
from tests.end_to_end.window import CTRL, Person, press

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

SHEET = (
    "run_id,name,text\n"
    "1051844,Bibliotheek,De bibliotheek sluit over tien minuten.\n"
    "1049005,Navigatore: fiume,Girare a destra dopo il ponte.\n"
    "1050371,駅のアナウンス,まもなく電車がまいります。\n"
)
RUNS = (1051844, 1049005, 1050371)
NAMES = ["Bibliotheek", "Navigatore: fiume", "駅のアナウンス"]
PAUSE = 0.5


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


def open_dialog(person: Person) -> None:
    person.window._deliveries.one_file.trigger()
    person.wait(lambda: person.find("joinMake").isEnabled())


def fill_in(person: Person, folder: Path, fmt: str, *checks: str) -> None:
    write(person.find("joinFolder", QLineEdit), str(folder))
    combo = person.find("joinFormat", QComboBox)
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_Home)
    while combo.currentData() != fmt:
        QTest.keyClick(combo, Qt.Key.Key_Down)
    for name in checks:
        check = person.find(name, QCheckBox)
        check.setFocus()
        QTest.keyClick(check, Qt.Key.Key_Space)
        assert check.isChecked()


def write(field: QLineEdit, text: str) -> None:
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_A, CTRL)
    QTest.keyClicks(field, text)


def make(person: Person) -> str:
    """Press the button and wait; what the window says then."""
    person.wait(lambda: person.find("joinMake").isEnabled())
    press(person.find("joinMake", QPushButton))
    person.wait(lambda: person.text_of("bannerText").startswith("One file "))
    return person.text_of("bannerText").replace("(s)", "s")


def sounds(service: DemoService) -> list[tuple[np.ndarray, int]]:
    found = []
    for run_id in RUNS:
        audio = service.audio(run_id)
        assert audio is not None
        found.append(soundfile.read(io.BytesIO(audio), dtype="int16"))
    return found


def starts_of(clips: list[tuple[np.ndarray, int]]) -> list[tuple[float, float]]:
    """Where each clip begins and ends in the joined file, in seconds."""
    at, spans = 0.0, []
    for samples, rate in clips:
        spans.append((at, at + len(samples) / rate))
        at = spans[-1][1] + PAUSE
    return spans


def times(text: str, mark: str) -> list[tuple[float, float]]:
    """The times of an SRT's or a WebVTT's cues."""
    time = rf"(\d\d):(\d\d):(\d\d)\{mark}(\d\d\d)"
    found = [list(map(int, groups)) for groups in re.findall(f"{time} --> {time}", text)]
    return [
        tuple(h * 3600 + m * 60 + s + ms / 1000 for h, m, s, ms in (each[:4], each[4:]))  # type: ignore[misc]
        for each in found
    ]


def test_a_wav_with_cue_sheet_and_captions(
    ready: Person, service: DemoService, tmp_path: Path
) -> None:
    clips = sounds(service)
    rates = {rate for _, rate in clips}
    assert len(rates) == 1, "the samples have one rate, so nothing is resampled"
    rate = rates.pop()
    open_dialog(ready)
    fill_in(ready, tmp_path, "wav", "joinSrt", "joinVtt")
    write(ready.find("joinName", QLineEdit), "all of them")
    said = make(ready)
    assert said.startswith("One file with 3 chapters, ")
    assert said.endswith(": all of them.wav.")
    gap = np.zeros(round(PAUSE * rate), np.int16)
    wanted = np.concatenate([clips[0][0], gap, clips[1][0], gap, clips[2][0]])
    back, _ = soundfile.read(tmp_path / "all of them.wav", dtype="int16")
    assert np.array_equal(back, wanted)
    spans = starts_of(clips)
    sheet = (tmp_path / "all of them.cue").read_text("utf-8")
    assert re.findall('TITLE "(.*)"', sheet) == NAMES
    frames = [
        (int(m) * 60 + int(s)) * 75 + int(f)
        for m, s, f in re.findall(r"INDEX 01 (\d+):(\d+):(\d+)", sheet)
    ]
    assert frames == [int(start * 75) for start, _ in spans]
    for ending, mark in ((".srt", ","), (".vtt", ".")):
        text = (tmp_path / f"all of them{ending}").read_text("utf-8")
        cues = times(text, mark)
        assert len(cues) == 3
        for cue, span in zip(cues, spans, strict=True):
            assert cue == pytest.approx(span, abs=0.001)
        assert "De bibliotheek sluit over tien minuten." in text


@pytest.mark.parametrize("fmt", ["mp3", "flac"])
@pytest.mark.skipif(not shutil.which("ffprobe"), reason="there is no ffprobe here")
def test_ffprobe_finds_the_chapters(
    ready: Person, service: DemoService, tmp_path: Path, fmt: str
) -> None:
    open_dialog(ready)
    fill_in(ready, tmp_path, fmt)
    assert make(ready).endswith(f": All clips.{fmt}.")
    command = ["ffprobe", "-v", "error", "-show_chapters", "-of", "json"]
    done = subprocess.run(
        [*command, tmp_path / f"All clips.{fmt}"], check=True, capture_output=True
    )
    found: list[dict[str, Any]] = json.loads(done.stdout)["chapters"]
    assert [chapter["tags"]["title"] for chapter in found] == NAMES
    starts = [float(chapter["start_time"]) for chapter in found]
    wanted = [start for start, _ in starts_of(sounds(service))]
    assert starts == pytest.approx(wanted, abs=0.001)


def test_two_of_them_and_what_is_there_already(ready: Person, tmp_path: Path) -> None:
    (tmp_path / "Some clips.flac").write_text("mine")
    ready.click_cell(RUNS[2], Column.NAME)
    index = ready.table.model().index(0, Column.NAME)
    place = ready.table.visualRect(index).center()
    QTest.mouseClick(ready.table.viewport(), Qt.MouseButton.LeftButton, CTRL, place)
    open_dialog(ready)
    assert ready.text_of("joinSummary").replace("(s)", "s").startswith("2 clips, ")
    fill_in(ready, tmp_path, "flac")
    ready.wait(lambda: ready.find("joinMake").isEnabled())
    press(ready.find("joinMake"))
    ready.wait(lambda: is_there(ready, "joinKeepBoth"))
    press(ready.find("joinKeepBoth"))
    ready.wait(lambda: ready.text_of("bannerText").endswith(": Some clips (2).flac."))
    assert (tmp_path / "Some clips.flac").read_text() == "mine"
    assert soundfile.info(str(tmp_path / "Some clips (2).flac")).frames > 0
    # The choices are kept through the window's end.
    ready.leave()
    settings = ready.window._desk.settings.load()
    assert (settings.join_format, settings.save_folder) == ("flac", str(tmp_path))


def is_there(person: Person, name: str) -> bool:
    try:
        return person.find(name, QWidget).isVisible()
    except AssertionError:
        return False
