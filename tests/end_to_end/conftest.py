"""End-to-end tests drive the real window on a real screen; nowhere else do they tell anything."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.fixture
def xdotool(display: str) -> Callable[..., str]:
    """Keys and mouse from outside the program: `xdotool("key", "space")`."""
    if not display:
        pytest.fail("end-to-end tests need the X server: unset BULKTTS_TEST_PLATFORM")

    def run(*words: str) -> str:
        done = subprocess.run(["xdotool", *words], check=True, capture_output=True, text=True)
        return done.stdout.strip()

    return run
