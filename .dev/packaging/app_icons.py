"""Puts the app's PNG icons into one .ico for Windows and one .icns for macOS."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

#: macOS' names for the sizes, in pixels.
_ICNS = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09"}
#: No size above this one can be told in an .ico.
_LARGEST_IN_ICO = 256


def pictures(folder: Path) -> dict[int, bytes]:
    """The PNG files `…-SIZE.png` of a folder, by their size in pixels."""
    found = {int(path.stem.rpartition("-")[2]): path.read_bytes() for path in folder.glob("*.png")}
    return dict(sorted(found.items()))


def ico(by_size: dict[int, bytes]) -> bytes:
    """A Windows icon that holds the pictures as they are."""
    chosen = {size: png for size, png in by_size.items() if size <= _LARGEST_IN_ICO}
    place = 6 + 16 * len(chosen)
    entries, bodies = b"", b""
    for size, png in chosen.items():
        side = size % _LARGEST_IN_ICO  # 256 is written as 0
        entries += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(png), place + len(bodies))
        bodies += png
    return struct.pack("<HHH", 0, 1, len(chosen)) + entries + bodies


def icns(by_size: dict[int, bytes]) -> bytes:
    """A macOS icon that holds the pictures as they are."""
    body = b"".join(
        name + struct.pack(">I", 8 + len(by_size[size])) + by_size[size]
        for size, name in _ICNS.items()
        if size in by_size
    )
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def make(source: Path, target: Path) -> None:
    """Write `bulktts-gui.ico` and `bulktts-gui.icns` into a folder."""
    by_size = pictures(source)
    target.mkdir(parents=True, exist_ok=True)
    (target / "bulktts-gui.ico").write_bytes(ico(by_size))
    (target / "bulktts-gui.icns").write_bytes(icns(by_size))
