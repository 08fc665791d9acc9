"""Makes a .deb of the bundle. What it depends on is read from the bundle's own files."""

from __future__ import annotations

import hashlib
import importlib.util
import json
import platform
import re
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import desktop_files

if TYPE_CHECKING:
    from collections.abc import Iterable

PACKAGE = "bulk-tts"
LIBRARY = "usr/lib/bulk-tts"

#: Beside those that `.dev/needs.py` looks for: what Python and the wheels are linked with.
PACKAGES = {
    "libbrotlicommon.so.1": "libbrotli1",
    "libcrypto.so.3": "libssl3",
    "libssl.so.3": "libssl3",
    "libffi.so.8": "libffi8",
    "libgcc_s.so.1": "libgcc-s1",
    "liblzma.so.5": "liblzma5",
    "libsqlite3.so.0": "libsqlite3-0",
    "libstdc++.so.6": "libstdc++6",
    "libuuid.so.1": "libuuid1",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libz.so.1": "zlib1g",
    "libexpat.so.1": "libexpat1",
    "libcrypt.so.1": "libcrypt1",
}
#: All of these are libc6's.
LIBC = re.compile(r"(ld-linux.*|lib(c|m|dl|rt|pthread|util|mvec|resolv|anl)\.so\.\d+)$")
#: Used where it is there: the files that need it are not loaded elsewhere.
OPTIONAL = ("libqgtk3.so",)

CONTROL = """\
Package: {package}
Version: {version}
Architecture: {architecture}
Maintainer: The Bulk TTS developers <maintainers@bulk-tts.invalid>
Installed-Size: {size}
Depends: {depends}
Recommends: fonts-dejavu-core, xdg-utils
Suggests: gnome-keyring
Section: sound
Priority: optional
Description: Fetch, hear and save text-to-speech clips from a list of run ids
 You have a list of CAMB.AI text-to-speech run ids and want the audio on your
 disk, after hearing it: paste the ids, fetch the clips, listen, save.
 .
 This package brings its own Python and Qt.
"""


def links(file: Path) -> tuple[set[str], set[tuple[int, ...]]]:
    """The libraries that an ELF file is linked with, and the versions of glibc that it asks for."""
    told = subprocess.run(
        ["objdump", "-p", file], capture_output=True, text=True, check=False
    ).stdout
    versions = {
        tuple(map(int, found.split("."))) for found in re.findall(r"\bGLIBC_(\d+(?:\.\d+)+)", told)
    }
    return set(re.findall(r"NEEDED +(\S+)", told)), versions


def needs_table() -> dict[str, str]:
    """Debian's packages by library, as the set-up for developers knows them."""
    spec = importlib.util.spec_from_file_location("needs", Path(__file__).parents[1] / "needs.py")
    if spec is None or spec.loader is None:
        raise FileNotFoundError("needs.py")
    needs = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(needs)
    return {need.name: need.apt for need in needs.ALWAYS if need.kind == "library"}


def depends(files: Iterable[Path]) -> list[str]:
    """The packages that bring what the files are linked with and do not bring along.

    Raises ValueError for a library that no package is known for.
    """
    files = list(files)
    own = {path.name for path in files}
    packages = {**needs_table(), **PACKAGES}
    wanted: set[str] = set()
    glibc: set[tuple[int, ...]] = set()
    for file in files:
        if file.name in OPTIONAL or file.is_symlink() or file.suffix in {".py", ".json", ".qm"}:
            continue
        linked, versions = links(file)
        wanted |= linked - own
        glibc |= versions
    wanted = {name for name in wanted if not LIBC.match(name)}
    if unknown := wanted - set(packages):
        raise ValueError(f"which package brings {', '.join(sorted(unknown))}?")
    found = {packages[name] for name in wanted}
    # Certificates are checked against the system's own.
    found |= {"ca-certificates", f"libc6 (>= {'.'.join(map(str, max(glibc)))})"}
    return sorted(found)


def copyright_text(bundle: Path) -> str:
    """Debian's description of the licences, and where the whole texts are."""
    parts = json.loads(
        (bundle / "_internal/resources/licences/licences.json").read_text(encoding="utf-8")
    )
    notes = (bundle / "_internal/resources/licences/README.txt").read_text(encoding="utf-8")
    own = next(part for part in parts if part["name"] == "Bulk TTS")
    return (
        f"{notes}\nThe whole texts are in /{LIBRARY}/_internal/resources/licences/licences.json.\n"
        "The GPL, version 3, is in /usr/share/common-licenses/GPL-3.\n\nThe app's own licence:\n\n"
        f"{own['text']}"
    )


def lay_out(bundle: Path, root: Path) -> None:
    """Put the files where Debian's packages have them."""
    shutil.copytree(bundle, root / LIBRARY, symlinks=True)
    (root / "usr/bin").mkdir(parents=True)
    (root / "usr/bin/bulktts-gui").symlink_to("../lib/bulk-tts/bulktts-gui")
    for place, file in desktop_files.places().items():
        copied = root / "usr/share" / place
        copied.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, copied)
    documents = root / "usr/share/doc" / PACKAGE
    documents.mkdir(parents=True)
    (documents / "copyright").write_text(copyright_text(bundle), encoding="utf-8")
    for path in root.rglob("*"):
        if not path.is_symlink():
            runs = path.is_dir() or path.name == "bulktts-gui"
            path.chmod(0o755 if runs else 0o644)


def make(bundle: Path, target: Path) -> Path:
    """Make the .deb of a bundle's folder in another; its path."""
    architecture = subprocess.run(
        ["dpkg", "--print-architecture"], capture_output=True, text=True, check=True
    ).stdout.strip()
    version = version_of(bundle)
    package = target / f"{PACKAGE}_{version}_{architecture}.deb"
    with tempfile.TemporaryDirectory() as scratch:
        root = Path(scratch, "root")
        root.mkdir(mode=0o755)
        lay_out(bundle, root)
        files = [
            path for path in sorted(root.rglob("*")) if path.is_file() and not path.is_symlink()
        ]
        sums = "".join(
            f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}"
            f"  {path.relative_to(root).as_posix()}\n"
            for path in files
        )
        control = root / "DEBIAN"
        control.mkdir(mode=0o755)
        (control / "md5sums").write_text(sums, encoding="utf-8")
        (control / "control").write_text(
            CONTROL.format(
                package=PACKAGE,
                version=version,
                architecture=architecture,
                size=sum(path.stat().st_size for path in files) // 1024,
                depends=", ".join(depends((root / LIBRARY).rglob("*"))),
            ),
            encoding="utf-8",
        )
        # Debian's own before 12 cannot read what dpkg packs by itself on some other systems.
        command = [
            "dpkg-deb",
            "--root-owner-group",
            "-Zxz",
            "-z4",
            "--build",
            str(root),
            str(package),
        ]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return package


def version_of(bundle: Path) -> str:
    """What the program itself says its version is."""
    told = subprocess.run(
        [bundle / "bulktts-gui", "--version"], capture_output=True, text=True, check=True
    )
    return told.stdout.strip()


def machine() -> str:
    """The processor's kind, as other packages name it in their file names."""
    return platform.machine()
