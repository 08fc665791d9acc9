"""Joined files as ffmpeg has them; nothing is tested where there is none."""

from __future__ import annotations

import json
import shutil
import subprocess
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
import soundfile

from bulktts_gui.core.formats import AudioFormat
from bulktts_gui.core.joining import (
    JOINED_FORMATS,
)
from tests.unit.join_clips import (
    BOTH,
    RATE,
    clip,
    make,
    titled,
    tones,
)

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def out(tmp_path: Path) -> Path:
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


needs_ffmpeg = pytest.mark.skipif(
    not (shutil.which("ffprobe") and shutil.which("ffmpeg")), reason="there is no ffmpeg here"
)
#: Short before long, which mutagen by itself would turn round.
MIXED_TITLES = ("A rather long name for a clip", "b", "Two", "\U0001f600 שלום")


def probed(path: Path) -> dict[str, Any]:
    command = ["ffprobe", "-v", "error", "-show_chapters", "-show_format", "-show_streams"]
    done = subprocess.run([*command, "-of", "json", path], check=True, capture_output=True)
    assert not done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def played(path: Path, channels: int) -> np.ndarray:
    command = ["ffmpeg", "-v", "error", "-i", path, "-f", "f32le", "-"]
    done = subprocess.run(command, check=True, capture_output=True)
    assert not done.stderr
    return np.frombuffer(done.stdout, np.float32).reshape(-1, channels)


@needs_ffmpeg
@pytest.mark.parametrize("fmt", [AudioFormat.MP3, AudioFormat.FLAC, AudioFormat.OGG])
@pytest.mark.parametrize("rates", [(RATE,) * 4, (8000, 48_000, 8000, 16_000), (44_100,) * 4])
def test_ffprobe_finds_the_chapters_where_the_clips_are(
    tmp_path: Path, out: Path, fmt: AudioFormat, rates: tuple[int, ...]
) -> None:
    pieces = titled(tones(tmp_path, rates), MIXED_TITLES)
    joined = make(pieces, out / f"a{fmt.suffix}", title="My talk")
    found = probed(joined.files[0])
    (stream,) = found["streams"]
    tags = found["format"].get("tags") or stream["tags"]
    assert {key.lower(): value for key, value in tags.items()}["title"] == "My talk"
    assert int(stream["sample_rate"]) == joined.rate
    assert [chapter["tags"]["title"] for chapter in found["chapters"]] == list(MIXED_TITLES)
    starts = [float(chapter["start_time"]) for chapter in found["chapters"]]
    wanted = [span.start / joined.rate for span in joined.spans]
    assert starts == pytest.approx(wanted, abs=0.00051)
    if fmt is AudioFormat.MP3:
        assert int(stream["bit_rate"]) == (64_000 if joined.rate < 16_000 else 128_000)
        ends = [float(chapter["end_time"]) for chapter in found["chapters"]]
        assert ends == pytest.approx([*wanted[1:], joined.seconds], abs=0.00051)


@needs_ffmpeg
@pytest.mark.parametrize("fmt", JOINED_FORMATS)
@pytest.mark.parametrize("rates", [(RATE,) * 4, (8000, 48_000, 8000, 16_000), (44_100,) * 4])
@pytest.mark.parametrize("chapters", [True, False])
def test_another_decoder_hears_each_clip_at_its_very_frame(
    tmp_path: Path, out: Path, fmt: AudioFormat, rates: tuple[int, ...], chapters: bool
) -> None:
    """The silence that an MP3 encoder puts first is told to the decoder, which takes it away."""
    noise = np.random.default_rng(7)
    pieces = []
    for number, rate in enumerate(rates):
        # Below 3 kHz, which all of the rates have.
        sound = np.cumsum(noise.standard_normal(rate + 31 * number))
        sound -= np.convolve(sound, np.ones(rate // 100) / (rate // 100), "same")
        sound *= 12_000 / np.max(np.abs(sound))
        pieces.append(clip(tmp_path / f"{number}.flac", sound.astype(np.int16), rate))
    joined = make(pieces, out / f"a{fmt.suffix}", pause=0.25, chapters=chapters)
    lossless = make(pieces, out / "b.wav", pause=0.25, chapters=False)
    back = played(joined.files[0], joined.channels)[:, 0]
    assert len(back) == joined.frames
    wanted, rate = soundfile.read(lossless.files[0], dtype="float32")
    assert [span.start / joined.rate for span in joined.spans] == pytest.approx(
        [span.start / rate for span in lossless.spans], abs=1 / rate
    )
    if joined.rate == rate:
        for span in joined.spans:
            part = slice(span.start + 200, span.start + span.frames - 200)
            around = back[part.start - 100 : part.stop + 100]
            likeness = np.correlate(around, wanted[part], "valid")
            likeness /= np.linalg.norm(wanted[part]) * np.linalg.norm(around)
            assert np.argmax(likeness) == 100
            assert likeness[100] > 0.8


@needs_ffmpeg
def test_ffmpeg_reads_the_captions_timed_to_the_clips(tmp_path: Path, out: Path) -> None:
    joined = make(tones(tmp_path, (44_100,) * 4), out / "a.flac", captions=BOTH)
    for path in joined.files[1:]:
        command = ["ffprobe", "-v", "error", "-show_packets", "-of", "json", path]
        done = subprocess.run(command, check=True, capture_output=True)
        packets = json.loads(done.stdout)["packets"]
        for packet, span in zip(packets, joined.spans, strict=True):
            start, length = float(packet["pts_time"]), float(packet["duration_time"])
            assert start == pytest.approx(span.start / joined.rate, abs=0.001)
            end = (span.start + span.frames) / joined.rate
            assert start + length == pytest.approx(end, abs=0.001)
