"""What CI leaves out on Windows and macOS is there, and is no more than is meant."""

from __future__ import annotations

import ast
import sys
from pathlib import Path

import pytest

from tests import other_systems

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_what_is_left_out_elsewhere_is_there(platform: str) -> None:
    for name in other_systems.ignored(platform) + other_systems.skipped(platform):
        file, _, function = name.partition("::")
        path = ROOT / file
        assert path.exists(), name
        if function:
            nodes = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
            assert function in {n.name for n in nodes if isinstance(n, ast.FunctionDef)}, name


def test_linux_runs_every_test() -> None:
    assert other_systems.ignored("linux") == other_systems.skipped("linux") == ()


def test_what_windows_cannot_import_is_not_collected_there(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    saving, manners = ROOT / "tests/unit/test_saving.py", ROOT / "tests/ui/manners/test_tray.py"
    found = {}
    for platform in ("win32", "darwin", "linux"):
        monkeypatch.setattr(sys, "platform", platform)
        found[platform] = [
            other_systems.pytest_ignore_collect(path) for path in (saving, manners, Path(__file__))
        ]
    assert found == {
        "win32": [True, True, None],
        "darwin": [None, True, None],
        "linux": [None, None, None],
    }
