"""Where the files that come with the app are: icons, demo clips, translations, style."""

from __future__ import annotations

import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent


def resource(relative: str) -> Path:
    """The path of a file or folder that comes with the app.

    `relative` is as in the checkout's `resources` folder, with forward slashes:
    `resource("demo/clips.json")`. Raises FileNotFoundError, which names `relative` and no folder
    of this computer.
    """
    path = _root() / relative
    if not path.exists():
        raise FileNotFoundError(relative)
    return path


def _root() -> Path:
    # One root is chosen and no other tried: beside an installed package, a folder that happens
    # to be called "resources" is somebody else's.
    bundle: str | None = getattr(sys, "_MEIPASS", None)  # set by PyInstaller's start-up code
    if bundle is not None:
        return Path(bundle) / "resources"
    wheel = _PACKAGE / "_resources"  # put there by pyproject's force-include
    return wheel if wheel.is_dir() else _PACKAGE.parent / "resources"
