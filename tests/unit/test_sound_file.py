from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
import soundfile

from bulktts_gui.core.sound_file import begins_as_audio, decodes_at, stamp

if TYPE_CHECKING:
    from pathlib import Path

RATE = 22_050


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    """Two seconds of noise."""
    path = tmp_path / "clip.flac"
    soundfile.write(path, 0.5 * np.random.default_rng(1).normal(size=2 * RATE), RATE)
    return path


def test_another_file_in_the_same_place_has_another_stamp(clip: Path, tmp_path: Path) -> None:
    before = stamp(clip)
    assert stamp(clip) == before
    other = tmp_path / "other.flac"
    other.write_bytes(clip.read_bytes())
    other.replace(clip)
    assert stamp(clip) != before
    clip.unlink()
    assert stamp(clip) is None


@pytest.mark.parametrize(
    ("content", "is_audio"),
    [(b"fLaC\0\0", True), (b"ID3\4", True), (b"<htm", False), (b"", False), (None, False)],
)
def test_what_begins_as_audio(tmp_path: Path, content: bytes | None, is_audio: bool) -> None:
    path = tmp_path / "a.flac"
    if content is not None:
        path.write_bytes(content)
    assert begins_as_audio(path) is is_audio


def test_sound_is_found_where_there_is_any(clip: Path) -> None:
    assert all(decodes_at(clip, ms) for ms in (0, 1000, 1990, 5000))
    content = clip.read_bytes()
    clip.write_bytes(content[: len(content) // 2])
    assert decodes_at(clip, 0)
    assert not decodes_at(clip, 1900)
    clip.write_bytes(b"fLaC\0\0\0\x22" + bytes(500))
    assert not decodes_at(clip, 0)
    clip.unlink()
    assert not decodes_at(clip, 0)
