"""What the project promises about itself: its rooms, its imports, its scripts."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

# The one module that is made of requests; workers import it when they first need the network.
NETWORK = "bulktts_gui.core.requests_transport"

# Imports the modules of the core, then prints the top names of all that was loaded and how many
# modules of the core were among them.
IMPORT_THE_CORE = """
import importlib, pkgutil, sys

class Blocker:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in BLOCKED:
            raise ImportError(f"{name} is blocked")

BLOCKED, LEFT_OUT = (set(argument.split()) for argument in sys.argv[1:])
sys.meta_path.insert(0, Blocker())

import bulktts_gui.core

for module in pkgutil.walk_packages(bulktts_gui.core.__path__, "bulktts_gui.core."):
    if module.name not in LEFT_OUT:
        importlib.import_module(module.name)
print(*sorted({name.partition(".")[0] for name in sys.modules}))
print(sum(name.startswith("bulktts_gui.core.") for name in sys.modules))
"""


def import_the_core(blocked: str = "", left_out: str = "") -> tuple[set[str], int]:
    """The top-level names loaded by importing the core, and how many of its modules were."""
    result = subprocess.run(
        [sys.executable, "-c", IMPORT_THE_CORE, blocked, left_out],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    names, count = result.stdout.splitlines()
    return set(names.split()), int(count)


def core_modules() -> int:
    """How many modules the core has, its own `__init__` aside."""
    return len(list((ROOT / "bulktts_gui" / "core").rglob("*.py"))) - 1


def tracked(*patterns: str) -> list[str]:
    """The paths that git keeps, relative to the checkout."""
    result = subprocess.run(
        ["git", "ls-files", "-z", "--", *patterns],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return [name for name in result.stdout.split("\0") if name]


def test_nothing_else_stands_at_the_top() -> None:
    visible = {path.partition("/")[0] for path in tracked() if not path.startswith(".")}
    assert visible == {
        "LICENSE",
        "README.md",
        "bulktts_gui",
        "pyproject.toml",
        "resources",
        "tests",
    }


def test_the_core_needs_no_qt() -> None:
    names, count = import_the_core(blocked="PySide6 shiboken6")
    assert count == core_modules()
    assert "PySide6" not in names


def test_importing_the_core_loads_no_network_audio_or_sheet_library() -> None:
    names, count = import_the_core(left_out=NETWORK)
    assert count == core_modules() - 1
    sheets, sound = {"python_calamine"}, {"soundfile", "numpy", "soxr", "lameenc", "mutagen"}
    assert not names & ({"requests", "urllib3", "truststore"} | sheets | sound)


def test_imports_point_one_way() -> None:
    result = subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-cache"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.parametrize(
    "script", [".dev/try", ".dev/test", ".dev/bundle", ".dev/setup.sh", ".ci/run"]
)
def test_the_scripts_are_bash(script: str) -> None:
    result = subprocess.run(
        ["bash", "-n", ROOT / script], capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stderr


@pytest.mark.parametrize("script", [".dev/try", ".dev/test", ".dev/bundle", ".ci/run"])
def test_the_scripts_can_be_started(script: str) -> None:
    assert os.access(ROOT / script, os.X_OK)


def test_every_module_stays_readable() -> None:
    lengths = {
        path: len((ROOT / path).read_text(encoding="utf-8").splitlines())
        for path in tracked("*.py")
    }
    assert {path: length for path, length in lengths.items() if length > 600} == {}
