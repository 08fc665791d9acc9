"""What the bundle is made of, and the packages that are made of it."""

from __future__ import annotations

import ast
import importlib.util
import os
import re
import struct
import subprocess
import sys
from pathlib import Path, PurePosixPath

import pytest

from bulktts_gui.models.language import LANGUAGES
from tests.unit.packaging_scripts import PACKAGING, script

contents = script("contents")
smaller = script("smaller")
app_icons = script("app_icons")
desktop_files = script("desktop_files")
debian = script("debian")

ROOT = Path(__file__).resolve().parents[2]


def pyside() -> Path:
    """The folder of the installed PySide6, which is not imported for it."""
    spec = importlib.util.find_spec("PySide6")
    assert spec
    assert spec.origin
    return Path(spec.origin).parent


# What comes in


def test_the_bundle_has_the_qt_modules_that_the_app_imports_and_no_others() -> None:
    named = re.compile(r"^\s*(?:from|import) PySide6\.(\w+)", re.MULTILINE)
    imported = set()
    for file in (ROOT / "bulktts_gui").rglob("*.py"):
        imported |= set(named.findall(file.read_text(encoding="utf-8")))
    assert contents.qt_modules() == imported
    assert {"QtCore", "QtGui", "QtWidgets", "QtMultimedia"} <= imported

    left_out = {name.removeprefix("PySide6.") for name in contents.unused_qt_modules(pyside())}
    there = {path.name.partition(".")[0] for path in pyside().glob("Qt*.abi3.so")}
    assert left_out | imported == there
    assert not left_out & imported
    assert {"QtQml", "QtQuick", "QtPdf", "QtWebEngineCore", "QtSql"} <= left_out


def test_an_import_is_found_in_whatever_way_it_is_written(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "one.py").write_text(
        "import PySide6.QtSvg\nfrom PySide6 import QtXml\n"
        "def later():\n    from PySide6.QtPrintSupport import QPrinter\n"
        "from . import QtNothing\nimport json\n"
    )
    assert contents.qt_modules(tmp_path) == {"QtSvg", "QtXml", "QtPrintSupport"}


def test_no_module_that_the_app_imports_is_left_out() -> None:
    imported = set()
    for file in (ROOT / "bulktts_gui").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                imported |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
                imported.add(node.module)
    for unused in contents.UNUSED_MODULES:
        assert not {name for name in imported if f"{name}.".startswith(f"{unused}.")}, unused


def test_of_qts_plugins_those_in_use_come_in() -> None:
    folder = pyside() / "Qt" / "plugins"
    kept = {
        f"{path.parent.name}/{contents.plugin_name(path)}"
        for path in folder.rglob("*.so")
        if contents.is_wanted(f"PySide6/Qt/plugins/{path.relative_to(folder).as_posix()}")
    }
    assert {
        "platforms/qxcb",
        "platforms/qwayland",
        "platforms/qoffscreen",
        "platforminputcontexts/ibusplatforminputcontextplugin",
        "imageformats/qsvg",
        "iconengines/qsvgicon",
        "multimedia/ffmpegmediaplugin",
        "wayland-shell-integration/xdg-shell",
    } <= kept
    refused = {"qpdf", "qtvirtualkeyboard", "qeglfs", "qsqlite", "quick", "qml", "assimp"}
    assert not {name for name in kept if any(each in name.lower() for each in refused)}
    assert len(kept) < 25


@pytest.mark.parametrize(
    ("place", "wanted"),
    [
        ("PySide6\\plugins\\platforms\\qwindows.dll", True),
        ("PySide6\\plugins\\platforms\\qminimal.dll", False),
        ("PySide6/Qt/plugins/platforms/libqcocoa.dylib", True),
        ("PySide6/Qt/translations/qtbase_de.qm", True),
        ("PySide6/Qt/translations/qtbase_ru.qm", False),
        ("PySide6/Qt/translations/qtdeclarative_de.qm", False),
        ("PySide6/Qt/qml/QtQuick/qmldir", False),
        ("qtawesome/fonts/remixicon-2.5.0.ttf", True),
        ("qtawesome/fonts/codicon-0.0.36.ttf", False),
        ("resources/translations/bulktts_de.qm", True),
        ("numpy/_core/_multiarray_umath.so", True),
    ],
)
def test_what_is_wanted_is_told_by_its_place_on_every_system(place: str, wanted: bool) -> None:
    assert contents.is_wanted(place) is wanted


def test_qts_own_texts_come_in_for_every_language_that_we_speak_and_it_has() -> None:
    there = {path.stem for path in (pyside() / "Qt" / "translations").glob("qtbase_*.qm")}
    spoken = {language.code for language in LANGUAGES} - {"en"}
    assert set(contents.LANGUAGES) == {code for code in spoken if f"qtbase_{code}" in there}


def test_the_resources_come_in_without_what_they_are_made_from() -> None:
    taken = {f"{folder}/{Path(source).name}" for source, folder in contents.resources()}
    assert {
        "resources/demo/clips.json",
        "resources/style/app.qss",
        "resources/translations/bulktts_en.qm",
        "resources/icons/app.svg",
    } <= taken
    assert not {name for name in taken if name.endswith((".ts", ".py"))}


def test_every_resource_that_the_app_names_comes_in() -> None:
    taken = {f"{folder}/{Path(source).name}" for source, folder in contents.resources()}
    taken |= {str(PurePosixPath(name).parent) for name in taken}
    named = set()
    for file in (ROOT / "bulktts_gui").rglob("*.py"):
        named |= set(re.findall(r'\bresource\("([^"{]+)"\)', file.read_text(encoding="utf-8")))
    assert {"style/app.qss", "demo/clips.json", "translations"} & named
    assert {name for name in named if f"resources/{name}" not in taken} == set()


def test_the_icon_font_comes_in_with_the_file_by_which_it_is_found() -> None:
    spec = importlib.util.find_spec("qtawesome")
    assert spec
    assert spec.origin
    taken = contents.icon_font(Path(spec.origin).parent)
    assert sorted((Path(source).suffix, folder) for source, folder in taken) == [
        (".json", "qtawesome/fonts"),
        (".py", "qtawesome"),
        (".ttf", "qtawesome/fonts"),
    ]


def test_libraries_that_only_a_plugin_left_out_had_needed_stay_out() -> None:
    linked = {
        "/site/QtGui.abi3.so": ["libQt6Gui.so.6", "libc.so.6"],
        "/site/libQt6Gui.so.6": ["libQt6Core.so.6"],
        "/site/libQt6Core.so.6": ["libicudata.so.73"],
        "/site/libQt6Pdf.so.6": ["libQt6Core.so.6"],
        "/site/libqxcb.so": ["libQt6Gui.so.6", "libxcb-cursor.so.0"],
    }
    binaries = [
        ("PySide6/QtGui.abi3.so", "/site/QtGui.abi3.so", "EXTENSION"),
        ("PySide6/Qt/lib/libQt6Gui.so.6", "/site/libQt6Gui.so.6", "BINARY"),
        ("PySide6/Qt/lib/libQt6Core.so.6", "/site/libQt6Core.so.6", "BINARY"),
        ("PySide6/Qt/lib/libicudata.so.73", "/site/libicudata.so.73", "BINARY"),
        ("PySide6/Qt/lib/libQt6Pdf.so.6", "/site/libQt6Pdf.so.6", "BINARY"),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", "/site/libqxcb.so", "BINARY"),
        ("libxcb-cursor.so.0", "/usr/lib/libxcb-cursor.so.0", "BINARY"),
        ("libpython3.12.so.1.0", "/usr/lib/libpython3.12.so.1.0", "BINARY"),
        ("_soundfile_data/libsndfile.so", "/site/libsndfile.so", "BINARY"),
    ]
    reached = contents.reachable(binaries, lambda source: linked.get(source, []))
    assert {place for place, _, _ in binaries} - reached == {"PySide6/Qt/lib/libQt6Pdf.so.6"}


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such libraries")
@pytest.mark.parametrize(
    ("source", "is_left_to_the_system"),
    [
        ("/usr/lib/x86_64-linux-gnu/libssl.so.3", True),
        ("/lib/x86_64-linux-gnu/libglib-2.0.so.0", True),
        ("/usr/lib/x86_64-linux-gnu/libxcb-cursor.so.0", False),
        ("/usr/lib/x86_64-linux-gnu/libpython3.11.so.1.0", False),
        ("/usr/lib/python3.11/lib-dynload/_ssl.cpython-311-x86_64-linux-gnu.so", False),
        ("/usr/local/lib/python3.12/site-packages/numpy/core.so", False),
        ("/opt/python/lib/libpython3.12.so.1.0", False),
    ],
)
def test_the_systems_libraries_stay_the_systems(source: str, is_left_to_the_system: bool) -> None:
    assert contents.is_of_the_system(source) is is_left_to_the_system


def test_programs_that_the_app_starts_do_not_get_its_libraries() -> None:
    code = (PACKAGING / "clean_environment.py").read_text(encoding="utf-8")
    code += "\nprint(os.environ.get('LD_LIBRARY_PATH'), 'LD_LIBRARY_PATH_ORIG' in os.environ)"

    def told(**variables: str) -> str:
        env = {name: value for name, value in os.environ.items() if "LD_LIBRARY" not in name}
        command = [sys.executable, "-c", code]
        return subprocess.run(
            command, env={**env, **variables}, capture_output=True, text=True, check=True
        ).stdout.strip()

    assert told(LD_LIBRARY_PATH="/bundle") == "None False"
    assert told(LD_LIBRARY_PATH="/bundle:/own", LD_LIBRARY_PATH_ORIG="/own") == "/own False"


_WITHOUT_TERMINAL = """
import runpy, sys
sys.argv = ["bulktts-gui", "--headless"]
sys.stdout = sys.stderr = None
runpy.run_path(sys.orig_argv[-1])
"""


def test_a_program_without_a_terminal_does_not_fall_over_what_it_says(home: Path) -> None:
    command = [sys.executable, "-c", _WITHOUT_TERMINAL, str(PACKAGING / "start.py")]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, check=False)
    assert done.returncode == 2  # as it ends elsewhere when it is not told what to do


# ICU's tables

HEADER = struct.pack("<HBBHHBBBB4s", 32, 0xDA, 0x27, 20, 0, 0, 0, 2, 0, b"CmnD") + bytes(16)
TABLES = {
    "icudt73l/brkitr/ja.res": b"where lines may be broken",
    "icudt73l/coll/de.res": b"how German is sorted",
    "icudt73l/curr/de.res": b"Euro",
    "icudt73l/ibm-964.cnv": b"an old encoding",
    "icudt73l/pool.res": bytes(32),
    "icudt73l/zone/de.res": b"MEZ",
}


def test_icus_tables_are_found_again() -> None:
    header, tables = smaller.unpack_icu(smaller.pack_icu(HEADER, TABLES))
    assert header == HEADER
    assert {name: table.rstrip(b"\0") for name, table in tables.items()} == {
        name: table.rstrip(b"\0") for name, table in TABLES.items()
    }


def test_icus_tables_begin_where_icu_expects_them() -> None:
    body = smaller.pack_icu(HEADER, TABLES)[len(HEADER) :]
    (count,) = struct.unpack_from("<I", body)
    starts = [struct.unpack_from("<II", body, 4 + 8 * index)[1] for index in range(count)]
    assert count == len(TABLES)
    assert not [start for start in starts if start % 16]
    assert [body[start : start + 4] for start in starts][1] == b"how "


def test_of_icus_tables_those_stay_that_are_asked_for() -> None:
    _, tables = smaller.unpack_icu(smaller.without_unasked(smaller.pack_icu(HEADER, TABLES)))
    assert set(tables) == {"icudt73l/coll/de.res", "icudt73l/pool.res"}


def test_something_else_is_not_taken_for_icus_tables() -> None:
    with pytest.raises(ValueError, match="no ICU data"):
        smaller.unpack_icu(b"\x7fELF" + bytes(60))


# What is installed


def test_the_desktop_gets_an_entry_a_description_and_icons_of_all_sizes() -> None:
    places = desktop_files.places()
    assert all(file.is_file() for file in places.values())
    sizes = {place.split("/")[2] for place in places if place.startswith("icons/")}
    assert {f"{size}x{size}" for size in (16, 32, 48, 128, 256, 512)} | {"scalable"} <= sizes
    entry = places["applications/bulktts-gui.desktop"].read_text(encoding="utf-8")
    assert "\nExec=bulktts-gui %F\n" in entry
    # Lists of ids are opened with the app on wish; it does not make itself their program.
    assert "MimeType" not in entry


def test_a_windows_icon_holds_each_picture_up_to_256() -> None:
    by_size = app_icons.pictures(ROOT / "resources" / "desktop" / "icons")
    data = app_icons.ico(by_size)
    kind, count = struct.unpack_from("<HH", data, 2)
    assert (kind, count) == (1, len([size for size in by_size if size <= 256]))
    for index in range(count):
        entry = struct.unpack_from("<BBBBHHII", data, 6 + 16 * index)
        png = data[entry[7] : entry[7] + entry[6]]
        assert png in by_size.values()
        assert struct.unpack_from(">I", png, 16) == (entry[0] or 256,)


def test_a_mac_icon_is_as_long_as_it_says() -> None:
    by_size = app_icons.pictures(ROOT / "resources" / "desktop" / "icons")
    data = app_icons.icns(by_size)
    assert data[:4] == b"icns"
    assert struct.unpack_from(">I", data, 4) == (len(data),)
    place, found = 8, []
    while place < len(data):
        name, length = struct.unpack_from(">4sI", data, place)
        found.append((name, data[place + 8 : place + length]))
        place += length
    assert dict(found)[b"ic09"] == by_size[512]


def elf(folder: Path, *names: str) -> list[Path]:
    """Files that are called like libraries."""
    for name in names:
        (folder / name).write_bytes(b"\x7fELF")
    return [folder / name for name in names]


def test_the_deb_depends_on_what_its_files_are_linked_with(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    linked = {
        "libqxcb.so": ({"libxcb.so.1", "libQt6Gui.so.6", "libc.so.6"}, {(2, 9)}),
        "libQt6Gui.so.6": ({"libEGL.so.1", "libm.so.6", "libz.so.1"}, {(2, 28), (2, 2, 5)}),
        "libqgtk3.so": ({"libgtk-3.so.0"}, {(2, 99)}),
    }
    monkeypatch.setattr(debian, "links", lambda file: linked[file.name])
    assert debian.depends(elf(tmp_path, *linked)) == [
        "ca-certificates",
        "libc6 (>= 2.28)",
        "libegl1",
        "libxcb1",
        "zlib1g",
    ]


def test_a_library_that_no_package_is_known_for_is_no_secret(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(debian, "links", lambda file: ({"libnew.so.4"}, {(2, 4)}))
    with pytest.raises(ValueError, match=r"libnew\.so\.4"):
        debian.depends(elf(tmp_path, "libqxcb.so"))


@pytest.fixture
def unpacked(tmp_path: Path) -> Path:
    """The archive as a person unpacks it, with a program that only tells its version."""
    folder = tmp_path / "un packed"
    (folder / "app" / "_internal").mkdir(parents=True)
    program = folder / "app" / "bulktts-gui"
    program.write_text("#!/bin/sh\necho 0.1.0\n")
    program.chmod(0o755)
    (folder / "app" / "_internal" / "part").write_text("part")
    for place, file in desktop_files.places().items():
        copied = folder / "share" / place
        copied.parent.mkdir(parents=True, exist_ok=True)
        copied.write_bytes(file.read_bytes())
    (folder / "install.sh").write_bytes((PACKAGING / "install.sh").read_bytes())
    return folder


def install(
    unpacked: Path, home: Path, *words: str, **environment: str
) -> subprocess.CompletedProcess[str]:
    env = {"HOME": str(home), "PATH": "/usr/bin:/bin", **environment}
    command = ["sh", str(unpacked / "install.sh"), *words]
    return subprocess.run(command, env=env, capture_output=True, text=True, check=False)


@pytest.mark.skipif(sys.platform == "win32", reason="a script for Linux")
def test_the_archive_installs_into_the_home_and_leaves_nothing_of_itself(
    unpacked: Path, tmp_path: Path
) -> None:
    home = tmp_path / "a home"
    mine = home / ".local" / "share" / "bulktts-gui" / "library"
    mine.parent.mkdir(parents=True)
    mine.write_text("my lists")

    done = install(unpacked, home)
    assert done.returncode == 0, done.stderr
    command = home / ".local" / "bin" / "bulktts-gui"
    assert subprocess.run([command], capture_output=True, check=True).stdout == b"0.1.0\n"
    entry = (home / ".local/share/applications/bulktts-gui.desktop").read_text(encoding="utf-8")
    assert f'\nExec="{command}" %F\n' in entry
    assert f"\nTryExec={command}\n" in entry
    assert (home / ".local/share/icons/hicolor/scalable/apps/bulktts-gui.svg").is_file()

    # A newer version without a part that the older one had.
    (unpacked / "app" / "_internal" / "part").unlink()
    assert install(unpacked, home).returncode == 0
    assert not (home / ".local/lib/bulk-tts/_internal/part").exists()

    assert install(unpacked, home, "--remove").returncode == 0
    left = [path for path in home.rglob("*") if path.is_symlink() or path.is_file()]
    assert left == [mine]
    assert install(unpacked, home, "--remove").returncode == 1


@pytest.mark.skipif(sys.platform == "win32", reason="a script for Linux")
@pytest.mark.parametrize("name", ["a b", "100% $HOME", 'it\'s "mine" `date`', "back\\slash &|"])
def test_the_entry_is_right_whatever_the_home_is_called(
    unpacked: Path, tmp_path: Path, name: str
) -> None:
    home, data = tmp_path / name, tmp_path / name / "my data"
    home.mkdir()
    done = install(unpacked, home, XDG_DATA_HOME=str(data))
    assert done.returncode == 0, done.stderr
    entry = data / "applications" / "bulktts-gui.desktop"
    valid = subprocess.run(
        ["desktop-file-validate", entry], capture_output=True, text=True, check=False
    )
    assert valid.returncode == 0, valid.stdout
    (line,) = re.findall('^Exec="(.*)" %F$', entry.read_text(encoding="utf-8"), re.MULTILINE)
    # As desktops read it: first as any text of the file, then as what stands between quotes.
    plain = re.sub(r"\\(.)", r"\1", re.sub(r"\\\\", r"\\", line)).replace("%%", "%")
    assert plain == str(home / ".local" / "bin" / "bulktts-gui")
    assert not (home / ".local" / "share").exists()
    assert install(unpacked, home, "--remove").returncode == 0
    assert not [path for path in home.rglob("*") if path.is_symlink() or path.is_file()]


@pytest.mark.skipif(sys.platform == "win32", reason="a script for Linux")
def test_a_disk_without_room_for_the_new_version_keeps_the_old_one(
    unpacked: Path, tmp_path: Path
) -> None:
    home, bin_folder = tmp_path / "home", tmp_path / "bin"
    home.mkdir()
    assert install(unpacked, home).returncode == 0
    bin_folder.mkdir()
    (bin_folder / "cp").write_text("#!/bin/sh\necho 'No space left on device' >&2\nexit 1\n")
    (bin_folder / "cp").chmod(0o755)
    done = install(unpacked, home, PATH=f"{bin_folder}:/usr/bin:/bin")
    assert done.returncode == 1
    assert "nothing was changed" in done.stderr
    command = home / ".local" / "bin" / "bulktts-gui"
    assert subprocess.run([command], capture_output=True, check=True).stdout == b"0.1.0\n"
    assert (home / ".local/share/applications/bulktts-gui.desktop").is_file()
    assert not list((home / ".local" / "lib").glob("*.new"))


@pytest.mark.skipif(sys.platform == "win32", reason="a script for Linux")
def test_a_menu_that_cannot_be_written_to_is_said_and_the_app_is_there(
    unpacked: Path, tmp_path: Path
) -> None:
    home = tmp_path / "home"
    (home / ".local").mkdir(parents=True)
    (home / ".local" / "share").write_text("in the way")
    done = install(unpacked, home)
    assert done.returncode == 0
    assert "your desktop does not know" in done.stdout
    command = home / ".local" / "bin" / "bulktts-gui"
    assert subprocess.run([command], capture_output=True, check=True).stdout == b"0.1.0\n"


@pytest.mark.skipif(sys.platform == "win32", reason="a script for Linux")
def test_what_cannot_run_is_not_installed(unpacked: Path, tmp_path: Path) -> None:
    (unpacked / "app" / "bulktts-gui").write_text("#!/bin/sh\nexit 127\n")
    home = tmp_path / "home"
    done = install(unpacked, home)
    assert done.returncode == 1
    assert "cannot run on this system" in done.stderr
    assert not home.exists()


# The workflows


@pytest.mark.parametrize("name", ["tests", "release"])
def test_the_workflows_use_actions_in_one_version_for_good(name: str) -> None:
    text = (ROOT / ".github" / "workflows" / f"{name}.yml").read_text(encoding="utf-8")
    used = re.findall(r"uses: (\S+)(.*)", text)
    assert used
    for action, comment in used:
        if not action.startswith("./"):
            assert re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40}", action), action
            assert re.fullmatch(r" # v\d+\.\d+\.\d+", comment), action
