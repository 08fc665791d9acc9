"""What `.dev/try` does where there is no screen, from its command line to the saved files."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "resources" / "demo"


def show_demo(folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, ROOT / ".dev" / "show_demo.py", folder],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )


def test_fetches_and_saves_every_sample(tmp_path: Path) -> None:
    result = show_demo(tmp_path / "saved here")
    assert result.returncode == 0, result.stdout + result.stderr
    saved = list((tmp_path / "saved here").glob("*.flac"))
    assert {file.read_bytes() for file in saved} == {
        file.read_bytes() for file in SAMPLES.glob("*.flac")
    }
    assert (tmp_path / "saved here" / "screenshot.png").read_bytes().startswith(b"\x89PNG")
    assert str(tmp_path / "saved here") in result.stdout


def test_leaves_a_folder_with_files_alone(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine")
    result = show_demo(tmp_path)
    assert result.returncode == 2
    assert "not empty" in result.stdout
    assert [file.name for file in tmp_path.iterdir()] == ["mine.txt"]
