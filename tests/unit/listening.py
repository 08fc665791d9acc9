"""What programs that are not ours make of a sound file: ffmpeg and ffprobe, where there are any."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from typing import TYPE_CHECKING

import numpy as np
import pytest

if TYPE_CHECKING:
    from pathlib import Path


def decoded(path: Path) -> np.ndarray:
    """All frames of a file with one channel, as ffmpeg decodes them; skips where there is none."""
    raw = _output("ffmpeg", "-v", "error", "-i", path, "-f", "f32le", "-").stdout
    return np.frombuffer(raw, np.float32)


def measured(path: Path) -> tuple[float, float]:
    """The loudness in LUFS and the true peak in dBTP after ffmpeg; skips where there is none."""
    filters = ("-af", "ebur128=peak=true", "-f", "null", "-")
    said = _output("ffmpeg", "-nostdin", "-hide_banner", "-nostats", "-i", path, *filters)
    text = said.stderr.decode()
    lufs = re.findall(r"I:\s+(-?[\d.]+) LUFS", text)[-1]
    return float(lufs), float(re.findall(r"Peak:\s+(-?[\d.]+|-inf) dBFS", text)[-1])


def tags(path: Path) -> dict[str, str]:
    """What ffprobe says that a file says of itself; skips where there is none."""
    said = _output("ffprobe", "-v", "error", "-show_format", "-show_streams", "-of", "json", path)
    facts = json.loads(said.stdout)
    found = facts["streams"][0].get("tags", {}) | facts["format"].get("tags", {})
    return {name.lower(): text for name, text in found.items()}


def is_here(program: str) -> bool:
    """True where the program can be run."""
    return shutil.which(program) is not None


def _output(program: str, *arguments: object) -> subprocess.CompletedProcess[bytes]:
    if not is_here(program):
        pytest.skip(f"no {program} here")
    command = [program, *map(str, arguments)]
    return subprocess.run(command, check=True, capture_output=True)
