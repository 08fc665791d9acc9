"""Where a Linux desktop looks for an app's entry, description and icons, below a `share` folder."""

from __future__ import annotations

from pathlib import Path

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
NAME = "bulktts-gui"


def places() -> dict[str, Path]:
    """The files, by their path below `share`."""
    desktop = RESOURCES / "desktop"
    (description,) = desktop.glob("*.metainfo.xml")
    found = {
        f"applications/{NAME}.desktop": desktop / f"{NAME}.desktop",
        f"metainfo/{description.name}": description,
        f"icons/hicolor/scalable/apps/{NAME}.svg": RESOURCES / "icons" / "app.svg",
    }
    for icon in sorted((desktop / "icons").glob(f"{NAME}-*.png")):
        size = icon.stem.rpartition("-")[2]
        found[f"icons/hicolor/{size}x{size}/apps/{NAME}.png"] = icon
    return found
