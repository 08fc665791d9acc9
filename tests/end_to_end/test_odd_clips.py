"""Clips as nobody expects them: empty, hours long, with eight channels, misnamed, cut, damaged."""

from __future__ import annotations

import io
import json
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
import soundfile
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from bulktts_gui import app
from bulktts_gui.core import audio
from bulktts_gui.demo.service import DemoService, SpeechClip
from bulktts_gui.models.clip_model import Column
from tests.end_to_end.window import CTRL, NO_KEYS, choose
from tests.services import make_clip

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from bulktts_gui.core.clips import AudioFacts
    from tests.end_to_end.screen import Sound
    from tests.end_to_end.window import Person

RATE = 22_050
HOURS = 3


class OddService(DemoService):
    """Gives out these files, each behind an address that ends in .flac, as `audio/flac`."""

    def __init__(self, files: Mapping[int, bytes]) -> None:
        self._given = files
        super().__init__(answer_delay=0, file_delay=0, pending_asks=0)

    def _load(self) -> dict[int, SpeechClip]:
        self._audio = dict(self._given)
        return {run: SpeechClip(run, f"{run}.flac", "", "", "en") for run in self._given}


def sound_of(rate: int = RATE, channels: int = 1, seconds: float = 0.6) -> np.ndarray:
    """A tone that swells and fades, so that it neither starts nor ends abruptly."""
    times = np.arange(int(rate * seconds)) / rate
    tone = 12_000 * np.sin(2 * np.pi * 440 * times) * np.hanning(len(times))
    return np.repeat(tone.astype(np.int16)[:, None], channels, axis=1)


def encoded(file_format: str, rate: int = RATE, channels: int = 1, seconds: float = 0.6) -> bytes:
    file = io.BytesIO()
    soundfile.write(file, sound_of(rate, channels, seconds), rate, format=file_format)
    return file.getvalue()


def half(data: bytes) -> bytes:
    return data[: len(data) // 2]


def damaged(data: bytes) -> bytes:
    """With a hundred bytes in its middle overwritten."""
    middle = len(data) // 2
    return data[:middle] + b"\xa5" * 100 + data[middle + 100 :]


def without_samples(data: bytes) -> bytes:
    """A FLAC file's metadata alone, with a count of none."""
    place = 4
    while not data[place] & 0x80:
        place += 4 + int.from_bytes(data[place + 1 : place + 4], "big")
    end = place + 4 + int.from_bytes(data[place + 1 : place + 4], "big")
    return data[:21] + bytes([data[21] & 0xF0, 0, 0, 0, 0]) + data[26:end]


def tip(person: Person, run_id: int) -> str:
    """What stands in the tooltip of a row's status."""
    model = person.table.model()
    row = next(n for n, each in enumerate(person.rows()) if each.run_id == run_id)
    return str(model.index(row, Column.STATUS).data(Qt.ItemDataRole.ToolTipRole) or "")


def fetched(start: Callable[..., Person], service: OddService, *ends: str) -> Person:
    runs = list(service.clips)
    person = start(service=service)
    person.add("\n".join(map(str, runs)), len(runs))
    person.click("fetchButton")
    person.wait_for(*ends)
    return person


def hear(person: Person, run_id: int) -> None:
    """Click a row's play button and listen to the end."""
    player = person.window._playback.player
    person.click_cell(run_id, Column.PLAY)
    person.wait(lambda: person.playing() == run_id and player.position > 200)
    person.wait(lambda: person.playing() is None)
    assert player.state.name == "STOPPED"


GOOD = {run: make_clip(run, seconds=0.4) for run in (1, 2, 3, 4, 5)}
#: Run id to the file, the suffix that it gets and what its tooltip says.
PLAYABLE = {
    11: (encoded("FLAC", 48_000, 8), ".flac", "It has 8 channels"),
    12: (encoded("FLAC", 192_000), ".flac", "sample rate of 192 kHz"),
    13: (encoded("WAV"), ".wav", ""),
    14: (encoded("MP3"), ".mp3", ""),
    15: (encoded("OGG"), ".ogg", ""),
    16: (encoded("WAV", 48_000, 8), ".wav", "It has 8 channels"),
}
#: Run id to the file and what its row says.
UNUSABLE = {
    21: (without_samples(make_clip(21)), "was empty"),
    22: (encoded("WAV", seconds=0), "was empty"),
    23: (half(make_clip(23)), "was damaged"),
    24: (damaged(make_clip(24)), "was damaged"),
    25: (half(encoded("WAV")), "was damaged"),
    26: (half(encoded("OGG")), "was damaged"),
    27: (half(encoded("MP3", seconds=3)), "was damaged"),
    28: (encoded("AIFF"), "cannot use"),
    29: (encoded("WAV", channels=9), "cannot use"),
    30: (b"", "was empty"),
}


def test_odd_clips_among_good_ones(
    start: Callable[..., Person], hurried: None, home: Path, sound: Sound, tmp_path: Path
) -> None:
    files = {
        **GOOD,
        **{run: data for run, (data, *_) in PLAYABLE.items()},
        **{run: data for run, (data, _) in UNUSABLE.items()},
    }
    # The odd ones come first, in the way of the others.
    with OddService(dict(sorted(files.items(), reverse=True))) as service:
        person = fetched(start, service, "READY", "FAILED")

        for run, (_, words) in UNUSABLE.items():
            row = person.row(run)
            assert (row.status, row.path) == ("FAILED", "")
            assert words in row.reason, run
        kept = dict.fromkeys(GOOD, ".flac") | {run: end for run, (_, end, _) in PLAYABLE.items()}
        for run, suffix in kept.items():
            row = person.row(run)
            assert row.status == "READY", (run, row.reason)
            assert Path(row.path).name == f"{run}{suffix}"
            assert Path(row.path).read_bytes() == files[run]
        there = {p.name for p in (home / ".cache").rglob("*") if p.is_file() and "clips" in p.parts}
        assert there == {f"{run}{suffix}" for run, suffix in kept.items()}

        person.table.setFocus()
        person.key(Qt.Key.Key_E, CTRL)
        assert person.sees("earCheckBar")
        person.wait(lambda: not person.sees("earCheckBar"), patience=60_000)
        assert "all clips shown in the list have been heard" in person.text_of("bannerText")

        for run, (_, _, words) in PLAYABLE.items():
            person.wait(lambda run=run, words=words: words in tip(person, run))  # type: ignore[misc]
            with sound.record() as recording:
                hear(person, run)
            assert recording.loudness > 0, run
            assert recording.frequency == pytest.approx(440, abs=10), run

        person.save_to(tmp_path)
        told = f"{len(kept)} of {len(files)} saved"
        person.wait(lambda: told in person.text_of("bannerText"))
        assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {
            f"{run}{suffix}": files[run] for run, suffix in kept.items()
        }


def test_other_formats_are_made_of_every_clip_with_what_they_can_hold_of_it(
    qapp: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    files = {run: data for run, (data, *_) in PLAYABLE.items()}
    many = (11, 16)
    listed = tmp_path / "ids.txt"
    listed.write_text("\n".join(map(str, files)))
    with OddService(files) as service:
        monkeypatch.setenv("BULKTTS_API_URL", service.api_url)
        monkeypatch.setenv("CAMB_API_KEY", service.key)
        for name in ("flac", "wav", "ogg", "mp3"):
            folder = tmp_path / name
            status = app.main(
                ["bulktts-gui", "--headless", "--input", str(listed), "--save-to", str(folder),
                 "--format", name, "--json"]
            )  # fmt: skip
            said = json.loads(capsys.readouterr().out)
            assert status == 0
            assert said["failed"] == []
            # Without another wish a clip is kept as it came, and called what it is.
            ends = {run: f".{name}" if name != "flac" else PLAYABLE[run][1] for run in files}
            assert {path.name for path in folder.iterdir()} == {
                f"{run}{ends[run]}" for run in files
            }
            # MP3 has no more than two channels, and none of the highest rates.
            most, highest = (2, 48_000) if name == "mp3" else (8, 192_000)
            for run in files:
                path = folder / f"{run}{ends[run]}"
                facts, suffix = audio.inspect(path)
                assert suffix == path.suffix
                assert facts.channels == (most if run in many else 1)
                assert facts.sample_rate == {11: 48_000, 16: 48_000, 12: highest}.get(run, RATE)


def write_long(path: Path) -> None:
    """Three hours of mono FLAC: 0.3 s of a tone in each second."""
    second = np.zeros(RATE, np.int16)
    tone = sound_of(seconds=0.3)[:, 0]
    second[: len(tone)] = tone
    minute = np.tile(second, 60)
    with soundfile.SoundFile(path, "w", RATE, 1, "PCM_16", format="FLAC") as file:
        for _ in range(HOURS * 60):
            file.write(minute)


class Watch:
    """Counts what the window gets done while the long clip is checked."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, large: int) -> None:
        self.is_checking = self.was_checked = False
        self.ticks = 0
        self._timer = QTimer()
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._count)
        self._timer.start()
        inspect = audio.inspect

        def watched(path: Path, check: Callable[[], None]) -> tuple[AudioFacts, str]:
            is_it = path.stat().st_size == large
            self.is_checking |= is_it
            try:
                return inspect(path, check)
            finally:
                self.was_checked |= is_it

        monkeypatch.setattr(audio, "inspect", watched)

    def stop(self) -> None:
        self._timer.stop()

    def _count(self) -> None:
        self.ticks += self.is_checking and not self.was_checked


def test_three_hours(
    start: Callable[..., Person], sound: Sound, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = tmp_path / "long.flac"
    write_long(made)
    run, others = 900, {1: make_clip(1), 2: make_clip(2)}
    with OddService({run: made.read_bytes(), **others}) as service:
        person = start(service=service)
        person.add(f"{run}\n1\n2", 3)
        watch = Watch(monkeypatch, made.stat().st_size)
        person.click("fetchButton")
        person.wait(lambda: watch.is_checking)
        person.find("searchEdit").setFocus()
        person.type("900")
        person.wait(lambda: [row.run_id for row in person.rows()] == [run])
        assert not watch.was_checked
        assert person.row(run).status != "READY"
        person.wait(lambda: watch.was_checked, patience=60_000)
        watch.stop()
        assert watch.ticks > 20
        person.wait_for("READY")
        person.wait(lambda: "longer than an hour" in tip(person, run))
        assert "3:00:00" in str(person.table.model().index(0, Column.LENGTH).data())

        player = person.window._playback.player
        person.click_cell(run, Column.NAME)
        with sound.record() as recording:
            person.key(Qt.Key.Key_Space)
            person.wait(lambda: person.playing() == run and player.position > 500)
            assert player.duration == HOURS * 3600 * 1000
            waveform = person.find("waveform", QWidget)
            last_minute = QPoint(round(waveform.width() * (1 - 20 / (HOURS * 3600))), 10)
            QTest.mouseClick(waveform, Qt.MouseButton.LeftButton, NO_KEYS, last_minute)
            place = player.position
            assert place > (HOURS * 3600 - 60) * 1000
            person.wait(lambda: player.position > place + 1500)
        assert recording.frequency == pytest.approx(440, abs=10)
        assert recording.seconds > 1
        person.click("stopButton")
        assert len(set(painted(waveform))) > 2

        folder = tmp_path / "saved"
        folder.mkdir()
        person.save_to(folder)
        person.wait(lambda: "saved" in person.text_of("bannerText"))
        assert (folder / f"{run}.flac").read_bytes() == made.read_bytes()


def painted(widget: QWidget) -> list[int]:
    """The colours along the middle line of a widget."""
    image = widget.grab().toImage()
    return [image.pixel(x, image.height() // 2) for x in range(image.width())]


def test_leaving_does_not_wait_for_the_check_of_a_long_clip(
    start: Callable[..., Person], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Decoding is made to take for ever; the window closes all the same."""
    blocks = audio._blocks

    def slowly(sound: Any, frames: int, check: Callable[[], None]) -> Any:
        yield from blocks(sound, 1, check)
        while True:
            check()
            time.sleep(0.01)

    watch = Watch(monkeypatch, len(make_clip(5)))
    monkeypatch.setattr(audio, "_blocks", slowly)
    with OddService({5: make_clip(5), 6: make_clip(6)}) as service:
        person = start(service=service)
        person.add("5\n6", 2)
        person.click("fetchButton")
        person.wait(lambda: watch.is_checking)
        watch.stop()
        with person.answering(choose("Leave")):
            person.leave()
