"""Collects the licences of all that is in a bundle; refuses what may not be handed on with it.

The app's own code is MIT, but mutagen is GPL-2.0-or-later, so a bundle as a whole is handed on
under the GNU General Public License, version 3 or later. `check` knows which licences go with that.

`licences.json` is a list of {"name", "version", "licence", "home", "text"}, where "text" is the
whole text of the licence and its notices.
"""

from __future__ import annotations

import fnmatch
import json
import platform
import re
import sys
import sysconfig
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

APP = "bulktts-gui"
#: Texts of licences that many use, which the app's about box shows too, and of single parts.
TEXTS = (
    Path(__file__).resolve().parents[2] / "resources" / "licences" / "texts",
    Path(__file__).with_name("texts"),
)

#: Licences whose works may be part of one that is under the GPL, version 3.
COMPATIBLE = frozenset({
    "0BSD", "Apache-2.0", "blessing", "BSD-2-Clause", "BSD-3-Clause", "bzip2-1.0.6", "CC0-1.0",
    "GPL-2.0-or-later", "GPL-3.0-only", "GPL-3.0-or-later", "ISC", "LGPL-2.0-or-later",
    "LGPL-2.1-or-later", "LGPL-3.0-only", "LGPL-3.0-or-later", "MIT", "MIT-0", "MPL-2.0", "PSF-2.0",
    "Unicode-3.0", "Unicode-DFS-2016", "Unlicense", "Zlib",
})  # fmt: skip

#: What some authors wrote in place of an expression, and what the files say that they mean.
MEANT = {
    "BSD 3-Clause License": "BSD-3-Clause",
    "BSD License": "BSD-3-Clause",
    "MIT License": "MIT",
    "Apache Software License": "Apache-2.0",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
}

#: Distributions without a licence file; Qt's own offer three licences, of which we take this one.
TEXTS_FOR = {
    "pyside6-essentials": ("LGPL-3.0", "GPL-3.0"),
    "pyside6-addons": ("LGPL-3.0", "GPL-3.0"),
    "shiboken6": ("LGPL-3.0", "GPL-3.0"),
}

#: Of these the app needs a font or a build tool only; their code is in no bundle.
NOT_IN_BUNDLE = frozenset({"qtpy", "pycparser"})

_LICENCE_FILE = re.compile(r"(licen[cs]e|copying|notice)", re.IGNORECASE)


class Licence(NamedTuple):
    """One entry of `licences.json`."""

    name: str
    version: str
    licence: str
    home: str
    text: str


class Inside(NamedTuple):
    """A part that comes within another, and how to tell that it is there."""

    name: str
    licence: str
    home: str
    #: The file that it is or is in, as a pattern of its path in the bundle.
    file: str
    #: Where that file tells the version: in its bytes, or in its name.
    version: bytes | str
    texts: tuple[str, ...]


PARTS = (
    Inside("Qt", "LGPL-3.0-only", "https://www.qt.io", "*Qt*Core*", "",
           ("LGPL-3.0", "GPL-3.0", "qt-third-party")),
    Inside("ICU", "Unicode-DFS-2016", "https://icu.unicode.org", "*/libicudata.so.*",
           r"\.so\.(\d+)", ("icu",)),
    Inside("FFmpeg", "LGPL-2.1-or-later", "https://ffmpeg.org", "*avutil*",
           rb"FFmpeg version (\d[\w.]*)", ("LGPL-2.1",)),
    Inside("libsndfile", "LGPL-2.1-or-later", "https://libsndfile.github.io/libsndfile/",
           "*_soundfile_data/*sndfile*", rb"libsndfile-(\d[\d.]+\d)", ("libsndfile", "LGPL-2.1")),
    Inside("FLAC", "BSD-3-Clause", "https://xiph.org/flac/", "*_soundfile_data/*sndfile*",
           rb"reference libFLAC (\d[\d.]+\d)", ("flac",)),
    Inside("Ogg", "BSD-3-Clause", "https://xiph.org/ogg/", "*_soundfile_data/*sndfile*", b"",
           ("ogg",)),
    Inside("Vorbis", "BSD-3-Clause", "https://xiph.org/vorbis/", "*_soundfile_data/*sndfile*",
           rb"libVorbis I (\d+)", ("vorbis",)),
    Inside("Opus", "BSD-3-Clause", "https://opus-codec.org", "*_soundfile_data/*sndfile*",
           rb"libopus (\d[\d.]+\d)", ("opus",)),
    Inside("mpg123", "LGPL-2.1-or-later", "https://www.mpg123.de", "*_soundfile_data/*sndfile*",
           b"", ("mpg123", "LGPL-2.1")),
    Inside("LAME in libsndfile", "LGPL-2.0-or-later", "https://lame.sourceforge.io",
           "*_soundfile_data/*sndfile*", rb"LAME(\d\.\d+)", ("lame", "LGPL-2.1")),
    Inside("LAME", "LGPL-2.0-or-later", "https://lame.sourceforge.io", "*lameenc*",
           rb"LAME(\d\.\d+)", ("lame", "LGPL-2.1")),
    Inside("Remix Icon", "Apache-2.0", "https://remixicon.com", "*remixicon-*.ttf",
           r"-(\d[\d.]+\d)\.ttf", ("Apache-2.0",)),
    Inside("xcb-util libraries", "MIT", "https://xcb.freedesktop.org", "*/libxcb-cursor.so*", "",
           ("xcb-util",)),
    Inside("bzip2", "bzip2-1.0.6", "https://sourceware.org/bzip2/", "*/*bz2*", b"", ("bzip2",)),
    Inside("OpenSSL", "Apache-2.0", "https://www.openssl.org", "*libcrypto*",
           rb"OpenSSL (3\.\d+\.\d+)", ("Apache-2.0",)),
    Inside("SQLite", "blessing", "https://sqlite.org", "*sqlite3*.d*", b"", ("sqlite",)),
    Inside("libffi", "MIT", "https://sourceware.org/libffi/", "*libffi*", b"", ("libffi",)),
    Inside("XZ Utils", "0BSD", "https://tukaani.org/xz/", "*lzma*", b"", ("xz",)),
)  # fmt: skip

REPLACING_QT = """\
Qt is used under the GNU Lesser General Public License, version 3. It is linked dynamically: its
libraries are files of their own in this folder, on Linux in _internal/PySide6/Qt/lib, on Windows in
_internal/PySide6, on macOS in Contents/Frameworks/PySide6/Qt/lib. You may put a build of your own
of the same Qt {version} series in their place, under the same file names; the app then runs with
it. On Linux ICU's tables were reduced to those that Qt asks for, and libQt6Quick and libQt6Qml are
stand-ins of a few lines for two names that the FFmpeg plugin is linked with (both are made by
.dev/packaging/smaller.py in the app's source); the full libraries, put in their place, work too.
Sources: https://download.qt.io/official_releases/qt/ and
https://download.qt.io/official_releases/QtForPython/
"""

NOTES = """\
Licences of Bulk TTS and its parts

The app's own code is under the MIT licence. This bundle also holds mutagen, which is under the GNU
General Public License, version 2 or later. The bundle as a whole is therefore handed on under the
terms of the GNU General Public License, version 3 or later: you may use it for whatever you like,
copy it, change it and hand it on under those terms, and you can have the source of every part.

The source of the app, with the recipe for this bundle (.dev/bundle), is where you got the bundle
from, under the same version number. The source of each part is at its home page, in the version
given here. Whoever hands this bundle on has to see to it that the sources stay to be had.

FFmpeg, libsndfile, mpg123, LAME and soxr are under the GNU Lesser General Public License. Like
Qt's, their libraries are files of their own, which you may replace by builds of your own: FFmpeg's
are libav* and libsw* beside Qt's, libsndfile with what is in it is in _soundfile_data, LAME in the
file lameenc*, soxr in the folder soxr.

"""


def distributions(root: str = APP) -> list[metadata.Distribution]:
    """The distributions that one needs here, whatever needs them in turn, without itself."""
    found: dict[str, metadata.Distribution] = {}
    ahead = [root]
    while ahead:
        name = canonicalize_name(ahead.pop())
        if name in found:
            continue
        found[name] = distribution = metadata.distribution(name)
        for line in distribution.requires or ():
            requirement = Requirement(line)
            if requirement.marker is None or requirement.marker.evaluate({"extra": ""}):
                ahead.append(requirement.name)
    del found[canonicalize_name(root)]
    return [found[name] for name in sorted(found)]


def expression_of(distribution: metadata.Distribution) -> str:
    """The SPDX expression of a distribution's licence. Raises ValueError when it tells none."""
    told = distribution.metadata
    name = canonicalize_name(told["Name"])
    if name in TEXTS_FOR:
        return "LGPL-3.0-only"
    classifiers = [
        each.rpartition(" :: ")[2]
        for each in told.get_all("Classifier", [])
        if each.startswith("License ::")
    ]
    # Not by their names alone: where keyring has brought its importlib_metadata along, a field that
    # is missing is an error there.
    fields = (*told.get_all("License-Expression", []), *told.get_all("License", []))
    for said in (*fields, *classifiers):
        if said and "\n" not in said:
            meant = MEANT.get(said, said)
            if set(_tokens(meant)) & (COMPATIBLE | {"AND", "OR"}):
                return str(meant)
    raise ValueError(f"{name} does not tell its licence in a way that is known")


def text_of(distribution: metadata.Distribution) -> str:
    """All licence and notice files of a distribution. Raises ValueError when it has none."""
    name = canonicalize_name(distribution.metadata["Name"])
    texts = [_text(each) for each in TEXTS_FOR.get(name, ())]
    for file in distribution.files or ():
        inside = ".dist-info" in file.parts[0] or len(file.parts) == 2
        if inside and _LICENCE_FILE.match(file.name) and file.suffix not in {".py", ".pyc"}:
            texts.append(Path(str(file.locate())).read_text(encoding="utf-8", errors="replace"))
        elif file.name.endswith(".cyclonedx.json") and name == "python-calamine":
            texts.append(_crates(Path(str(file.locate()))))
            texts.append(_text("Apache-2.0"))
    if not texts:
        raise ValueError(f"{name} comes without the text of its licence")
    return "\n\n".join(dict.fromkeys(texts))


def home_of(distribution: metadata.Distribution) -> str:
    """A distribution's home page, or what comes nearest to it."""
    told = distribution.metadata
    for page in told.get_all("Home-page", []):
        return str(page)
    links = dict(line.split(", ", 1) for line in told.get_all("Project-URL", []))
    by_label = {label.lower(): link for label, link in links.items()}
    for label in ("homepage", "home", "source", "source code", "repository", "code"):
        if label in by_label:
            return str(by_label[label])
    return next(iter(links.values()), "")


def collect(bundle: Path) -> list[Licence]:
    """The licences of everything in a bundle's folder, our own first."""
    own = metadata.distribution(APP)
    root = Path(__file__).resolve().parents[2]
    found = [
        Licence("Bulk TTS", own.version, "MIT", "", (root / "LICENSE").read_text(encoding="utf-8"))
    ]
    found += [
        Licence(
            each.metadata["Name"], each.version, expression_of(each), home_of(each), text_of(each)
        )
        for each in distributions()
        if canonicalize_name(each.metadata["Name"]) not in NOT_IN_BUNDLE
    ]
    found.append(
        Licence("Python", platform.python_version(), "PSF-2.0", "https://www.python.org", _python())
    )
    starter = metadata.distribution("pyinstaller")
    found.append(
        Licence(
            "PyInstaller's starter", starter.version,
            "GPL-2.0-or-later WITH Bootloader-exception", "https://pyinstaller.org",
            text_of(starter),
        )
    )  # fmt: skip
    found += _inside(bundle)
    return found[:1] + sorted(found[1:], key=lambda each: each.name.lower())


def check(licences: Iterable[Licence]) -> None:
    """Raise ValueError for any part that may not be handed on under the GPL, version 3."""
    for each in licences:
        if not is_compatible(each.licence):
            raise ValueError(f"{each.name}: {each.licence} does not go with the GPL, version 3")
        if not each.text.strip():
            raise ValueError(f"{each.name} has no licence text")


def is_compatible(expression: str) -> bool:
    """Whether an SPDX expression lets a work be part of one under the GPL, version 3."""
    tokens = _tokens(expression)

    def any_of() -> bool:
        result = all_of()
        while tokens and tokens[0] == "OR":
            tokens.pop(0)
            result = all_of() or result
        return result

    def all_of() -> bool:
        result = one()
        while tokens and tokens[0] == "AND":
            tokens.pop(0)
            result = one() and result
        return result

    def one() -> bool:
        word = tokens.pop(0)
        if word == "(":
            result = any_of()
            if not tokens or tokens.pop(0) != ")":
                raise ValueError(expression)
            return result
        if tokens and tokens[0] == "WITH":
            del tokens[:2]  # an exception only ever allows more
        return word in COMPATIBLE

    result = any_of()
    if tokens:
        raise ValueError(expression)
    return result


def write(folder: Path, licences: list[Licence]) -> None:
    """Put `licences.json`, the notes and one file a part into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    entries = [each._asdict() for each in licences]
    (folder / "licences.json").write_text(
        json.dumps(entries, ensure_ascii=False, indent=1) + "\n", encoding="utf-8"
    )
    lines = [f"{each.name} {each.version}: {each.licence}. {each.home}\n" for each in licences]
    (folder / "GPL-3.0.txt").write_text(_text("GPL-3.0"), encoding="utf-8")
    (folder / "README.txt").write_text(NOTES + "".join(lines), encoding="utf-8")


def strangers(files: Iterable[Path]) -> list[Path]:
    """Those files of the environment that belong to no distribution which `collect` names."""
    site = Path(sysconfig.get_path("purelib")).resolve()
    known = {
        Path(str(file.locate())).resolve()
        for each in (*distributions(), metadata.distribution("pyinstaller"))
        for file in each.files or ()
    }
    resolved = {file.resolve() for file in files}
    return sorted(file for file in resolved if site in file.parents and file not in known)


def _inside(bundle: Path) -> Iterator[Licence]:
    files = [path for path in bundle.rglob("*") if path.is_file() and not path.is_symlink()]
    for part in PARTS:
        matching = [
            path
            for path in files
            if fnmatch.fnmatch(f"/{path.relative_to(bundle).as_posix()}", part.file)
            and path.suffix not in {".py", ".pyc", ".json"}
        ]
        if not matching:
            continue
        if part.name == "FFmpeg" and b"LGPL version 2.1" not in matching[0].read_bytes():
            raise ValueError("this FFmpeg is not the one under the LGPL")
        version = _version(matching[0], part.version)
        text = "\n\n".join(_text(each) for each in part.texts)
        if part.name == "Qt":
            version = metadata.version("PySide6-Essentials")
            series = ".".join(version.split(".")[:2])
            text = REPLACING_QT.format(version=series) + "\n\n" + text
        yield Licence(part.name, version, part.licence, part.home, text)


def _version(file: Path, pattern: bytes | str) -> str:
    if isinstance(pattern, bytes):
        match = re.search(pattern, file.read_bytes()) if pattern else None
        return match[1].decode() if match else ""
    name = re.search(pattern, file.name) if pattern else None
    return name[1] if name else ""


def _python() -> str:
    for place in (Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix)):
        for name in ("LICENSE.txt", "LICENSE"):
            if (place / name).is_file():
                return (place / name).read_text(encoding="utf-8", errors="replace")
    debian = Path(f"/usr/share/doc/python3.{sys.version_info.minor}/copyright")
    return debian.read_text(encoding="utf-8")


def _crates(listing: Path) -> str:
    """The Rust libraries compiled into a module, by its own list."""
    parts = json.loads(listing.read_text(encoding="utf-8"))["components"]
    lines = []
    for part in parts:
        expressions = [each["expression"] for each in part.get("licenses", [])]
        for expression in expressions:
            if not is_compatible(expression):
                raise ValueError(f"{part['name']}: {expression}")
        lines.append(f"{part['name']} {part['version']}: {' AND '.join(expressions)}")
    return "Compiled into it:\n" + "\n".join(lines)


def _text(name: str) -> str:
    found = next(folder for folder in TEXTS if (folder / f"{name}.txt").is_file())
    return (found / f"{name}.txt").read_text(encoding="utf-8")


def _tokens(expression: str) -> list[str]:
    return re.findall(r"[()]|[^\s()]+", expression)
