from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile

from bulktts_gui.core.captions import CaptionFormat
from bulktts_gui.core.clips import AudioFacts
from bulktts_gui.core.formats import AudioFormat
from bulktts_gui.core.join_plan import Totals, look
from bulktts_gui.core.joining import JOINED_FORMATS, Joined, JoinOptions, Piece, join
from bulktts_gui.core.planning import Place

#: How far the size may be off, as a part of it.
TOLERANCE = {AudioFormat.MP3: 0.05, AudioFormat.WAV: 0.01, AudioFormat.FLAC: 0.3}


def never() -> bool:
    return False


def speech_like(seconds: float, rate: int, channels: int = 1) -> np.ndarray:
    noise = np.random.default_rng(3).standard_normal((round(seconds * rate), channels))
    return (np.cumsum(noise, axis=0) * 40).clip(-30_000, 30_000).astype(np.int16)


def joined(pieces: list[Piece], target: Path, options: JoinOptions) -> Joined:
    return join(pieces, target, options, check=lambda: None, progress=lambda *_: None)


@pytest.mark.parametrize("fmt", JOINED_FORMATS)
@pytest.mark.parametrize(("rate", "channels"), [(22_050, 1), (44_100, 2), (8000, 1)])
def test_length_and_size_are_told_beforehand(
    tmp_path: Path, fmt: AudioFormat, rate: int, channels: int
) -> None:
    clips = []
    for number in range(6):
        path = tmp_path / f"{number}.flac"
        sound = speech_like(4 + number / 10, rate, channels)
        soundfile.write(path, sound, rate)
        clips.append((path, AudioFacts(len(sound) / rate, rate, channels, path.stat().st_size)))
    options = JoinOptions(fmt, pause=1.5)
    totals = Totals.of(clips)
    made = joined([Piece(path) for path, _ in clips], tmp_path / f"a{fmt.suffix}", options)
    assert totals.clips == 6
    assert totals.seconds_with(1.5) == pytest.approx(made.seconds, abs=0.001)
    size = made.files[0].stat().st_size
    # How many bits Vorbis takes is its own affair.
    assert totals.size_as(options) == pytest.approx(size, rel=TOLERANCE.get(fmt, 1.0))


def test_other_kinds_of_file_are_taken_for_half_of_their_sound() -> None:
    totals = Totals.of([(Path("a.wav"), AudioFacts(10.0, 16_000, 1, 320_044))])
    assert totals.size_as(JoinOptions(AudioFormat.FLAC)) == 160_000


def test_nothing_comes_to_nothing() -> None:
    totals = Totals.of([])
    assert totals.seconds_with(5.0) == 0.0
    assert totals.size_as(JoinOptions()) == 0


def test_the_most_usual_rate_counts() -> None:
    clips = [(Path("a.flac"), AudioFacts(1.0, rate, 1, 1)) for rate in (8000, 44_100, 44_100)]
    assert Totals.of(clips).size_as(JoinOptions(AudioFormat.WAV, pause=0)) == 3 * 88_200


def test_a_look_tells_what_is_there(tmp_path: Path) -> None:
    options = JoinOptions(AudioFormat.WAV, captions=frozenset({CaptionFormat.SRT}))
    (tmp_path / "My talk_1.srt").write_text("mine")
    spot = look(tmp_path, "My talk/1", options, never)
    assert spot.place is Place.FOLDER
    assert [file.name for file in spot.files] == ["My talk_1.wav", "My talk_1.cue", "My talk_1.srt"]
    assert spot.taken == (tmp_path / "My talk_1.srt",)
    assert spot.free is not None
    assert spot.free > 0


@pytest.mark.parametrize("name", ["", "..", "a/../../b", "x" * 400, "CON", 'a "b" c'])
def test_no_name_leaves_the_folder(tmp_path: Path, name: str) -> None:
    spot = look(tmp_path, name, JoinOptions(AudioFormat.WAV), never)
    for file in spot.files:
        assert file.parent == tmp_path
        assert file.resolve().parent == tmp_path.resolve()
        assert len(file.name.encode()) <= 255
        assert '"' not in file.name
    assert spot.files[0].suffix == ".wav"


def test_a_folder_that_is_not_there_yet(tmp_path: Path) -> None:
    assert look(tmp_path / "new" / "er", "a", JoinOptions(), never).place is Place.NEW
    (tmp_path / "file").write_text("")
    assert look(tmp_path / "file", "a", JoinOptions(), never).place is Place.FILE
