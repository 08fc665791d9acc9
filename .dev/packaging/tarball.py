"""Makes a tar.gz of the bundle that anybody can install in their home, or start as it is."""

from __future__ import annotations

import shutil
import tarfile
import tempfile
from pathlib import Path

import debian
import desktop_files


def make(bundle: Path, target: Path) -> Path:
    """Make the archive of a bundle's folder in another; its path."""
    name = f"bulk-tts-{debian.version_of(bundle)}"
    archive = target / f"{name}-linux-{debian.machine()}.tar.gz"
    with tempfile.TemporaryDirectory() as scratch:
        root = Path(scratch, name)
        shutil.copytree(bundle, root / "app", symlinks=True)
        for place, file in desktop_files.places().items():
            copied = root / "share" / place
            copied.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, copied)
        script = root / "install.sh"
        shutil.copyfile(Path(__file__).with_name("install.sh"), script)
        script.chmod(0o755)
        shutil.copyfile(bundle / "_internal/resources/licences/README.txt", root / "LICENCES.txt")
        with tarfile.open(archive, "w:gz", compresslevel=6) as packed:
            packed.add(root, name, filter=_as_root)
    return archive


def _as_root(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    """Nobody's name and number on the machine where it was packed."""
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    return entry
