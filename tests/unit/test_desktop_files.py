"""What desktops and software centres read of the app: entry, description and icons."""

from __future__ import annotations

import configparser
import subprocess
import xml.etree.ElementTree as ElementTree
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from bulktts_gui import __version__
from bulktts_gui.core.resources import resource

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

ROOT = Path(__file__).parents[2]
ENTRY = resource("desktop/bulktts-gui.desktop")
METAINFO = resource("desktop/ai.camb.bulktts_gui.metainfo.xml")
#: As `models.language.LANGUAGES` has them; English is what is not translated.
TRANSLATED = {"de", "es", "fr", "it", "pl", "pt_BR", "tr", "hi", "ja", "ko", "zh_CN", "ar"}
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


@pytest.fixture
def entry() -> configparser.ConfigParser:
    parser = configparser.ConfigParser(interpolation=None, delimiters="=", comment_prefixes="#")
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(ENTRY, encoding="utf-8")
    return parser


def tool(name: str) -> Any:
    """One of the commands in .dev, as a module."""
    loader = SourceFileLoader(name, str(ROOT / ".dev" / name))
    spec = spec_from_loader(name, loader)
    assert spec is not None
    module = module_from_spec(spec)
    loader.exec_module(module)
    return module


def test_the_validators_have_no_objection() -> None:
    for command in (
        ["desktop-file-validate", str(ENTRY)],
        ["appstreamcli", "validate", "--no-net", str(METAINFO)],
    ):
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr


def test_the_entry_starts_the_app_and_takes_no_kind_of_file_for_itself(
    entry: configparser.ConfigParser,
) -> None:
    main = entry["Desktop Entry"]
    assert main["Exec"] == "bulktts-gui %F"
    # What app.py calls the application's desktop file, so that windows are put under this icon.
    assert main["StartupWMClass"] == main["Icon"] == ENTRY.stem == "bulktts-gui"
    assert "MimeType" not in main
    actions = main["Actions"].strip(";").split(";")
    assert [entry[f"Desktop Action {name}"]["Exec"] for name in actions] == ["bulktts-gui --demo"]


def test_the_entry_speaks_every_language_of_the_app(entry: configparser.ConfigParser) -> None:
    wanted = (
        ("Desktop Entry", ("GenericName", "Comment", "Keywords")),
        ("Desktop Action samples", ("Name",)),
    )
    for section, keys in wanted:
        for key in keys:
            have = {k[len(key) + 1 : -1] for k in entry[section] if k.startswith(f"{key}[")}
            assert have == TRANSLATED, key
            texts = [entry[section][f"{key}[{code}]"] for code in have]
            assert all(texts)
            if key == "Keywords":
                assert all(text.endswith(";") for text in texts)


def test_the_description_is_of_this_version_and_names_only_what_is_there() -> None:
    root = ElementTree.parse(METAINFO).getroot()
    assert root.findtext("id") == METAINFO.name.removesuffix(".metainfo.xml")
    assert root.findtext("launchable") == ENTRY.name
    releases = root.findall("releases/release")
    assert [release.get("version") for release in releases][:1] == [__version__]
    have = {each.get(XML_LANG) for each in root.findall("summary")}
    assert have == {None, *(code.replace("_", "-") for code in TRANSLATED)}
    assert root.find("url") is None
    assert root.find("screenshots") is None


def test_the_pictures_are_the_drawing_s(qapp: object) -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    icons = tool("icons")
    assert {icons.picture(size) for size in icons.SIZES} == set(
        resource("desktop/icons").glob("*.png")
    )
    for size in icons.SIZES:
        drawn = QImage(size, size, QImage.Format.Format_ARGB32)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        QSvgRenderer(str(icons.drawing(size))).render(painter)
        painter.end()
        kept = QImage(str(icons.picture(size))).convertToFormat(QImage.Format.Format_ARGB32)
        assert kept.size() == drawn.size()
        assert difference(kept, drawn) < 2, f"{size} pixels: run .dev/icons"


def difference(one: QImage, other: QImage) -> float:
    """The mean difference of all channels, of 255; another processor may round otherwise."""
    first, second = bytes(one.constBits()), bytes(other.constBits())
    return sum(abs(a - b) for a, b in zip(first, second, strict=True)) / len(first)
