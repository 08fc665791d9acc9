from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QPalette, QPixmap, QRawFont

import bulktts_gui
from bulktts_gui.core.resources import resource
from bulktts_gui.ui.clip_delegate import STATUS_ICONS
from bulktts_gui.ui.icons import _glyphs, glyph, icon, icon_font

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

SOURCES = sorted(Path(bulktts_gui.__file__).parent.glob("ui/*.py"))
#: Icons of the Remix font are called so: "play-fill", "checkbox-circle-line", "h-1".
ENDINGS = ("-fill", "-line", "-2-fill", "-2-line")


def icon_names() -> set[str]:
    """Every text in the ui's source that is an icon's name by its look."""
    texts = (
        node.value
        for source in SOURCES
        for node in ast.walk(ast.parse(source.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    )
    return {text for text in texts if text.endswith(ENDINGS) and " " not in text}


def test_icons_are_found_in_the_source() -> None:
    assert {"play-fill", "pause-fill", "download-2-line", "eye-off-line"} <= icon_names()


@pytest.mark.parametrize("name", sorted(icon_names() | {"arrow-left-line"}))
def test_every_icon_is_in_the_font(qapp: QApplication, name: str) -> None:
    assert name in _glyphs()[1]
    (number,) = QRawFont.fromFont(icon_font(18)).glyphIndexesForString(glyph(name))
    assert number  # glyph 0 is the box that stands for what a font lacks


def test_every_status_has_a_shape_of_its_own(qapp: QApplication) -> None:
    assert len({glyph(name) for name in STATUS_ICONS.values()}) == len(STATUS_ICONS)


def test_a_name_that_is_none_is_noticed(qapp: QApplication) -> None:
    with pytest.raises(KeyError):
        glyph("no-such-icon")


@pytest.fixture
def palette(qapp: QApplication) -> Iterator[QPalette]:
    before = QPalette(qapp.palette())
    yield QPalette(before)
    qapp.setPalette(before)


def ink(pixmap: QPixmap) -> set[str]:
    """The colours of what is fully painted."""
    picture = pixmap.toImage()
    points = ((x, y) for x in range(picture.width()) for y in range(picture.height()))
    colours = (picture.pixelColor(x, y) for x, y in points)
    return {colour.name() for colour in colours if colour.alpha() == 255}


def test_an_icon_follows_the_palette(qapp: QApplication, palette: QPalette) -> None:
    sign = icon("stop-fill")
    for colour in ("#112233", "#ddeeff"):
        palette.setColor(QPalette.ColorRole.ButtonText, QColor(colour))
        qapp.setPalette(palette)
        assert ink(sign.pixmap(QSize(24, 24))) == {colour}


def test_an_icon_of_what_is_off_is_fainter(qapp: QApplication, palette: QPalette) -> None:
    group, role = QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText
    palette.setColor(group, role, QColor("#777777"))
    qapp.setPalette(palette)
    assert ink(icon("stop-fill").pixmap(QSize(24, 24), QIcon.Mode.Disabled)) == {"#777777"}


def test_an_icon_takes_the_role_it_is_given(qapp: QApplication, palette: QPalette) -> None:
    palette.setColor(QPalette.ColorRole.HighlightedText, QColor("#00ff00"))
    qapp.setPalette(palette)
    sign = icon("stop-fill", QPalette.ColorRole.HighlightedText)
    assert ink(sign.pixmap(QSize(24, 24))) == {"#00ff00"}
    assert ink(QIcon(sign).pixmap(QSize(24, 24))) == {"#00ff00"}


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_icons_are_as_sharp_as_the_screen(qapp: QApplication, ratio: float) -> None:
    pixmap = icon("stop-fill").pixmap(QSize(20, 20), ratio)
    assert pixmap.size() == QSize(round(20 * ratio), round(20 * ratio))
    assert pixmap.devicePixelRatio() == ratio


@pytest.mark.parametrize("name", ["arrow-up.svg", "arrow-down.svg"])
def test_the_style_sheet_s_own_icons_can_be_drawn(qapp: QApplication, name: str) -> None:
    pixmap = QIcon(str(resource("icons") / name)).pixmap(QSize(24, 24))
    assert not pixmap.isNull()
    assert any(pixmap.toImage().pixelColor(x, y).alpha() for x in range(24) for y in range(24))
