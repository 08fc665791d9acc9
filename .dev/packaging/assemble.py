"""Makes the bundle and its packages, in the environment that `bundle.py` made."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import app_icons
import contents
import debian
import licences
import smaller
import tarball

BUILD = contents.ROOT / ".dev" / "build"


def say(text: str) -> None:
    """Write a line for the person who started this."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def pyinstaller() -> Path:
    """Run PyInstaller; the folder that it made, of which macOS makes an .app besides."""
    icons = BUILD / "icons"
    app_icons.make(contents.ROOT / "resources" / "desktop" / "icons", icons)
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    command += ["--distpath", str(BUILD / "dist"), "--workpath", str(BUILD / "work")]
    command += [str(Path(__file__).with_name("bulk_tts.spec"))]
    subprocess.run(command, check=True, env={**os.environ, "BULKTTS_ICONS": str(icons)})
    return BUILD / "dist" / "bulk-tts"


def strip(inside: Path) -> None:
    """Take out of the libraries what only debuggers and linkers read; Qt's come without.

    Those in folders such as `numpy.libs` were rewritten when their wheel was made, in a way that
    `strip` breaks.
    """
    for library in inside.rglob("*.so*"):
        spared = "PySide6" in library.parts or library.parent.suffix == ".libs"
        if library.is_file() and not library.is_symlink() and not spared:
            subprocess.run(["strip", "--strip-unneeded", library], check=True)


def without_dangling_links(folder: Path) -> None:
    """Remove links to what is not in the bundle any more."""
    for path in folder.rglob("*"):
        if path.is_symlink() and not path.exists():
            path.unlink()


def size(folder: Path) -> int:
    """The bytes of all files in a folder, each counted once."""
    return sum(
        path.stat().st_size
        for path in folder.rglob("*")
        if path.is_file() and not path.is_symlink()
    )


def inside_of(bundle: Path) -> Path:
    """Where a bundle keeps what is not the program itself."""
    if bundle.suffix == ".app":
        return bundle / "Contents" / "Resources"
    return bundle / "_internal"


def main(target: Path) -> None:
    """Make the bundle, then what a person can install."""
    bundle = pyinstaller()
    if sys.platform == "linux":
        inside = inside_of(bundle)
        strip(inside)
        smaller.shrink_icu(next((inside / "PySide6/Qt/lib").glob("libicudata.so.*")))
        smaller.stand_in_for_quick(inside / "PySide6/Qt/lib")
        without_dangling_links(bundle)
    made = [bundle]
    if sys.platform == "darwin":
        made = [BUILD / "dist" / "Bulk TTS.app"]
        shutil.rmtree(bundle)
    for each in made:
        found = licences.collect(each)
        licences.check(found)
        licences.write(inside_of(each) / "resources" / "licences", found)
        if sys.platform != "darwin":  # nothing may stand there in an .app
            notes = inside_of(each) / "resources" / "licences" / "README.txt"
            shutil.copyfile(notes, each / "LICENCES.txt")
        placed = target / each.name
        shutil.rmtree(placed, ignore_errors=True)
        shutil.copytree(each, placed, symlinks=True)
        say(f"{placed}: {size(placed) / 1e6:.0f} MB, {len(found)} licences")
        if sys.platform == "linux":
            for package in (debian.make(placed, target), tarball.make(placed, target)):
                say(f"{package}: {package.stat().st_size / 1e6:.0f} MB")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
