"""The scripts in `.dev/packaging`, as modules; the folder is no package and on no path."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import ModuleType

PACKAGING = Path(__file__).resolve().parents[2] / ".dev" / "packaging"


def script(name: str) -> ModuleType:
    """One of the scripts, imported as it is when it is run there."""
    sys.path.insert(0, str(PACKAGING))
    try:
        return importlib.import_module(name)
    finally:
        sys.path.remove(str(PACKAGING))
