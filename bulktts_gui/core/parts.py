"""What the app is made of, and under which licences: for the about box and for bundles.

A bundle brings a list that was made with it; elsewhere the installed packages are asked.
"""

from __future__ import annotations

import json
import platform
import re
import sys
from dataclasses import dataclass
from importlib import metadata
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from bulktts_gui import __version__
from bulktts_gui.core.resources import resource

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

APP_PACKAGE = "bulktts-gui"
#: What a bundle's list is called among the resources: JSON, a list of `Part`s.
LISTED = "licences/licences.json"

_NAME = re.compile(r"[A-Za-z0-9._-]+")
_LICENCE_FILE = re.compile(r"(licen[cs]e|copying|notice|authors)", re.IGNORECASE)
_LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class Part:
    """A thing that comes with the app: what it is called, and the whole text of its licence.

    `version`, `home` (an address) and `text` may be empty.
    """

    name: str
    version: str
    licence: str
    home: str
    text: str


@dataclass(frozen=True, slots=True)
class _Inside:
    """What a package brings along that is somebody else's work; `texts` names licence texts."""

    package: str
    name: str
    licence: str
    home: str
    texts: tuple[str, ...]


_LGPL3, _LGPL21 = ("LGPL-3.0", "GPL-3.0"), ("LGPL-2.1",)
_INSIDE = (
    _Inside("PySide6-Essentials", "Qt", "LGPL-3.0-only", "https://www.qt.io", _LGPL3),
    _Inside("PySide6-Addons", "FFmpeg", "LGPL-2.1-or-later", "https://ffmpeg.org", _LGPL21),
    _Inside(
        "soundfile", "libsndfile", "LGPL-2.1-or-later", "https://libsndfile.github.io/libsndfile",
        _LGPL21,
    ),
    _Inside("lameenc", "LAME", "LGPL-2.0-or-later", "https://lame.sourceforge.io", _LGPL21),
    _Inside("soxr", "libsoxr", "LGPL-2.1-or-later", "https://sourceforge.net/p/soxr", _LGPL21),
    _Inside("QtAwesome", "Remix Icon", "Apache-2.0", "https://remixicon.com", ("Apache-2.0",)),
)  # fmt: skip
#: Packages whose wheels bring no text of the licence that they are used under.
_TEXTS = {
    "pyside6-essentials": _LGPL3,
    "pyside6-addons": _LGPL3,
    "shiboken6": _LGPL3,
}


def all_parts() -> list[Part]:
    """The app first, then all else by name. Reads up to a hundred small files."""
    try:
        found = _listed(resource(LISTED))
    except (OSError, ValueError, TypeError):
        found = []
    have = {part.name.casefold() for part in found}
    found += [part for part in collect() if part.name.casefold() not in have]
    return sorted(found, key=lambda part: (part.name != "Bulk TTS", part.name.casefold()))


def collect() -> list[Part]:
    """What is installed of what the app needs when it runs, and what that brings along."""
    found = {"Bulk TTS": Part("Bulk TTS", __version__, "MIT", "", _own_text())}
    found["Python"] = Part(
        "Python", platform.python_version(), "PSF-2.0", "https://www.python.org", _python_text()
    )
    for name in _needed(APP_PACKAGE):
        package = metadata.distribution(name)
        shown = package.metadata["Name"] or name
        text = _texts_of(package) or _standard(_TEXTS.get(_plain(name), ()))
        licence = _licence_of(package)
        found[shown] = Part(shown, package.version, licence, _home_of(package), text)
    for inside in _INSIDE:
        if is_installed(inside.package):
            # Qt's number is its package's; what is deeper inside does not tell.
            version = metadata.version(inside.package) if inside.name == "Qt" else ""
            found[inside.name] = Part(
                inside.name, version, inside.licence, inside.home, _standard(inside.texts)
            )
    return list(found.values())


def qt_folder() -> Path | None:
    """Where the libraries of Qt are, which may be replaced by others of the same version."""
    spec = find_spec("PySide6")
    return Path(spec.origin).parent if spec is not None and spec.origin else None


def is_installed(package: str) -> bool:
    """True when the package's own description is there."""
    try:
        metadata.distribution(package)
    except metadata.PackageNotFoundError:
        return False
    return True


def _listed(path: Path) -> list[Part]:
    return [Part(**each) for each in json.loads(path.read_text(encoding="utf-8"))]


def _needed(package: str) -> Iterator[str]:
    """The packages that this one needs, and those that they need, each once."""
    seen = {_plain(package)}
    waiting = [package]
    while waiting:
        try:
            requirements = metadata.requires(waiting.pop()) or []
        except metadata.PackageNotFoundError:
            continue
        for requirement in requirements:
            found = _NAME.match(requirement)
            # Extras are not asked for. Other conditions hold where the package is installed.
            if found is None or re.search(r";.*\bextra\b", requirement):
                continue
            name = found[0]
            if _plain(name) not in seen and is_installed(name):
                seen.add(_plain(name))
                waiting.append(name)
                yield name


def _plain(name: str) -> str:
    """The one form of a package's name."""
    return re.sub(r"[-_.]+", "-", name).lower()


def _licence_of(package: metadata.Distribution) -> str:
    """Its licence's short name, from whichever field has one."""
    about = package.metadata
    for field in ("License-Expression", "License"):
        value = " ".join(str((about.get_all(field) or [""])[0]).split())
        if value and value != "UNKNOWN" and len(value) <= _LONGEST_NAME:
            return value
    for classifier in about.get_all("Classifier") or ():
        if classifier.startswith("License ::"):
            return str(classifier.rpartition(" :: ")[2])
    return ""


def _home_of(package: metadata.Distribution) -> str:
    about = package.metadata
    for page in about.get_all("Home-page") or ():
        return str(page)
    for entry in about.get_all("Project-URL") or ():
        label, _, address = str(entry).partition(",")
        if label.strip().lower() in ("homepage", "home", "source", "repository", "source code"):
            return address.strip()
    return ""


def _texts_of(package: metadata.Distribution) -> str:
    """All licence texts that it brought along, one after another."""
    texts = []
    for file in package.files or ():
        if ".dist-info" in file.parts[0] and _LICENCE_FILE.search(file.name):
            path = Path(str(file.locate()))
            if path.is_file():
                text = path.read_text(encoding="utf-8", errors="replace").strip()
                texts.append(text)
    return "\n\n\n".join(dict.fromkeys(texts))


def _standard(names: Iterable[str]) -> str:
    """The texts of well-known licences; a bundle has them in its own list instead."""
    try:
        paths = [resource(f"licences/texts/{name}.txt") for name in names]
    except FileNotFoundError:
        return ""
    return "\n\n\n".join(path.read_text(encoding="utf-8").strip() for path in paths)


def _own_text() -> str:
    checkout = Path(__file__).parents[2] / "LICENSE"
    if checkout.is_file():
        return checkout.read_text(encoding="utf-8").strip()
    return _texts_of(metadata.distribution(APP_PACKAGE)) if is_installed(APP_PACKAGE) else ""


def _python_text() -> str:
    """Where Python keeps its licence differs from one system to the next."""
    library = Path(json.__file__).parents[1]
    places = (library, library.parent, Path(sys.base_prefix))
    for path in [place / "LICENSE.txt" for place in places]:
        if path.is_file():
            return path.read_text(encoding="utf-8", errors="replace").strip()
    return ""
