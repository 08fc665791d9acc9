"""What goes into the bundle and what stays out. Read by `bulk_tts.spec`; needs no PyInstaller."""

from __future__ import annotations

import ast
import fnmatch
import sys
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "bulktts_gui"

#: The languages for which Qt has texts of its own (its buttons and menus), of those that we speak.
LANGUAGES = ("ar", "de", "es", "fr", "it", "ja", "ko", "pl", "pt_BR", "tr", "zh_CN")

#: Qt's plugins that are used, by folder, under their names on every system. What is not on a
#: system is not looked for there.
PLUGINS: Mapping[str, frozenset[str]] = {
    "platforms": frozenset({"qxcb", "qwayland", "qoffscreen", "qwindows", "qcocoa"}),
    # Without these nobody can type Chinese, Japanese, Korean or accents by a dead key.
    "platforminputcontexts": frozenset(
        {"composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"}
    ),
    # The desktop's own file dialogs, fonts and colours; loaded where the desktop has them.
    "platformthemes": frozenset({"qxdgdesktopportal", "qgtk3"}),
    "styles": frozenset({"qmacstyle", "qmodernwindowsstyle"}),
    "xcbglintegrations": frozenset({"qxcb-egl-integration", "qxcb-glx-integration"}),
    "wayland-shell-integration": frozenset({"xdg-shell"}),
    "wayland-decoration-client": frozenset({"adwaita", "bradient"}),
    "wayland-graphics-integration-client": frozenset({"qt-plugin-wayland-egl"}),
    "iconengines": frozenset({"qsvgicon"}),
    "imageformats": frozenset({"qsvg"}),
    "multimedia": frozenset({"ffmpegmediaplugin"}),
}

#: Python's modules that some import names and no code of ours reaches.
UNUSED_MODULES = (
    "tkinter", "turtle", "idlelib", "lib2to3", "pydoc", "pydoc_data", "pdb", "doctest", "unittest",
    "test", "curses", "readline", "xmlrpc", "ensurepip", "venv", "distutils", "setuptools",
    "pkg_resources", "pip", "wheel",
    "numpy.f2py", "numpy.distutils", "numpy.testing", "numpy.tests",
    "pycparser",  # cffi's, for reading declarations; soundfile's are read already
    "PySide6.support.generate_pyi", "shiboken6.Shiboken.pyi",
    "qtpy", "qtawesome",  # only its font is used, and that is a file: see `icon_font`
    "IPython", "pytest", "hypothesis", "mypy",
)  # fmt: skip

#: Brought in when they are installed: other modules find them by name, not by an import.
FOUND_BY_NAME = ("keyring", "keyring.backends", "jeepney", "secretstorage")

#: Libraries that come from the system where the bundle is built, and that many a system lacks.
#: All others of the system's stay out: what is installed there fits it, and gets its security
#: fixes. (bzip2 goes by another name on each family of Linux.)
FROM_THE_SYSTEM = (
    "libpython*", "libbz2.so*", "libxcb-cursor.so*", "libxcb-icccm.so*", "libxcb-image.so*",
    "libxcb-keysyms.so*", "libxcb-render-util.so*", "libxcb-util.so*",
)  # fmt: skip

#: Parts of Qt that must never come in: nothing here needs them, and they are large.
UNWANTED_QT = ("Qml", "Quick", "Pdf", "WebEngine", "3D", "VirtualKeyboard", "ShaderTools", "Sql")

#: What the resources folder holds for building, not for the app.
NOT_FOR_THE_APP = ("*.ts", "*.py", "*.pyc")
#: Its folders: the bundle's list of licences has the texts in it; pictures are for the README.
FOLDERS_NOT_FOR_THE_APP = frozenset({"licences", "pictures"})

#: The bundle unpacked, in millions of bytes.
SIZE_LIMIT = 180


def qt_modules(package: Path = PACKAGE) -> set[str]:
    """The PySide6 modules that the app imports, wherever in its code."""
    found: set[str] = set()
    for file in package.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
                names = [node.module]
                if node.module == "PySide6":
                    names = [f"PySide6.{each.name}" for each in node.names]
            elif isinstance(node, ast.Import):
                names = [each.name for each in node.names]
            else:
                continue
            found.update(name.split(".")[1] for name in names if name.startswith("PySide6."))
    return found


def unused_qt_modules(pyside: Path) -> list[str]:
    """The other modules of an installed PySide6, as import names."""
    names = {
        path.name.partition(".")[0]
        for path in pyside.iterdir()
        if path.suffix in {".so", ".pyd"} and path.name.startswith("Qt")
    }
    return sorted(f"PySide6.{name}" for name in names - qt_modules())


def resources(folder: Path = ROOT / "resources") -> list[tuple[str, str]]:
    """Every file of the resources folder that the app reads, and its folder in the bundle."""
    return [
        (
            str(path),
            PurePosixPath("resources", path.relative_to(folder).parent.as_posix()).as_posix(),
        )
        for path in sorted(folder.rglob("*"))
        if path.is_file()
        and path.relative_to(folder).parts[0] not in FOLDERS_NOT_FOR_THE_APP
        and not any(fnmatch.fnmatch(path.name, pattern) for pattern in NOT_FOR_THE_APP)
    ]


def icon_font(qtawesome: Path) -> list[tuple[str, str]]:
    """The one font of QtAwesome that is used, and the file by which `ui.icons` finds its folder."""
    fonts = sorted((qtawesome / "fonts").glob("remixicon-*"))
    if len(fonts) != 2:
        raise FileNotFoundError("the Remix icon font and its list of names")
    return [
        (str(qtawesome / "__init__.py"), "qtawesome"),
        *((str(font), "qtawesome/fonts") for font in fonts),
    ]


def plugin_name(path: PurePosixPath) -> str:
    """A plugin's name without what a system puts around it: libqxcb.so and qxcb.dll are qxcb."""
    return path.name.partition(".")[0].removeprefix("lib")


def is_wanted(name: str) -> bool:
    """False for a plugin or text of Qt's that is not used. `name` is its place in the bundle."""
    path = PurePosixPath(name.replace("\\", "/"))
    if "plugins" in path.parts and "PySide6" in path.parts:
        return plugin_name(path) in PLUGINS.get(path.parent.name, frozenset())
    if path.suffix == ".qm" and "PySide6" in path.parts:
        return path.name in {f"qtbase_{code}.qm" for code in LANGUAGES}
    if "PySide6" in path.parts and {"qml", "resources"} & set(path.parts):
        return False
    return not (path.parts[0] == "qtawesome" and "remixicon" not in name and path.suffix != ".py")


def is_of_the_system(source: str) -> bool:
    """True on Linux for a library of the system's that a bundle does best without."""
    if sys.platform != "linux" or not source.startswith(("/lib", "/usr/lib", "/usr/local/lib")):
        return False
    path = Path(source)
    if "-packages" in source or "lib-dynload" in path.parts:
        return False  # a Python that itself is part of the system, and what is installed in it
    return not any(fnmatch.fnmatch(path.name, pattern) for pattern in FROM_THE_SYSTEM)


def reachable(
    binaries: Iterable[tuple[str, str, str]], needed_by: Callable[[str], Iterable[str]]
) -> set[str]:
    """The places of those binaries that something loads: Python, a module, a plugin, each other.

    `binaries` are PyInstaller's (place, source, kind); `needed_by(source)` gives the file names of
    the libraries that one is linked with.
    """
    by_name: dict[str, list[tuple[str, str]]] = {}
    ahead: list[tuple[str, str]] = []
    for place, source, kind in binaries:
        name = PurePosixPath(place.replace("\\", "/")).name
        by_name.setdefault(name.lower(), []).append((place, source))
        if kind == "EXTENSION" or is_loaded_by_name(place):
            ahead.append((place, source))
    reached: set[str] = set()
    while ahead:
        place, source = ahead.pop()
        if place in reached:
            continue
        reached.add(place)
        for name in needed_by(source):
            ahead += by_name.get(name.lower(), [])
    return reached


def is_loaded_by_name(place: str) -> bool:
    """True for what no other file is linked with: plugins, Python itself, soundfile's library."""
    path = PurePosixPath(place.replace("\\", "/"))
    return (
        "plugins" in path.parts
        or path.parts[0] == "_soundfile_data"
        or path.name.lower().startswith(("libpython", "python3", "vcruntime", "msvcp", "ucrtbase"))
        or path.name == "Python"
    )
