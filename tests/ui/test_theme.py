from __future__ import annotations

import re
from dataclasses import asdict, fields
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QTableWidget, QWidget

from bulktts_gui.core.resources import resource
from bulktts_gui.ui.parts import Slider
from bulktts_gui.ui.theme import (
    DARK,
    HIGH_DARK,
    HIGH_LIGHT,
    LIGHT,
    Theme,
    ThemeKeeper,
    current_theme,
    palette_of,
)

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ALL = {"light": LIGHT, "dark": DARK, "high light": HIGH_LIGHT, "high dark": HIGH_DARK}
THEMES = pytest.mark.parametrize("theme", ALL.values(), ids=ALL.keys())
#: What the style takes beside colours.
SIZES = {
    "icons", "tick", "arrow", "title", "heading", "icon", "playIcon", "indicator", "radius",
    "round", "roundRadius", "lineHeight",
}  # fmt: skip
#: Where text stands, by who writes on it: pages, bars, cards, rows (hovered, selected), fields.
GROUNDS = ("window", "surface", "raised", "field")
ROWS = ("surface", "hover", "accentTint")


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2 defines it."""

    def linear(part: int) -> float:
        share = part / 255
        return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(int(colour[at : at + 2], 16)) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """WCAG 2's contrast ratio, 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_the_formula() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.005)  # WCAG's known example
    assert contrast("#123456", "#123456") == 1


@THEMES
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("ink", ["text", "muted", "good", "bad", "warn", "link"])
def test_text_can_be_read_on_its_ground(theme: Theme, ink: str, ground: str) -> None:
    assert contrast(getattr(theme, ink), getattr(theme, ground)) >= (7 if theme.high else 4.5)


@THEMES
@pytest.mark.parametrize("ground", ROWS)
@pytest.mark.parametrize("ink", ["text", "muted", "good", "bad", "warn", "accent"])
def test_rows_can_be_read_also_hovered_and_selected(theme: Theme, ink: str, ground: str) -> None:
    assert contrast(getattr(theme, ink), getattr(theme, ground)) >= (7 if theme.high else 4.5)


@THEMES
@pytest.mark.parametrize(
    ("ink", "ground"),
    [
        ("onAccent", "accent"),
        ("onAccent", "accentHover"),
        ("onAccent", "accentPressed"),
        ("onTip", "tip"),
        ("text", "badTint"),
        ("text", "goodTint"),
        ("text", "accentTint"),
        ("muted", "hover"),
        ("text", "pressed"),
    ],
)
def test_other_pairs_can_be_read(theme: Theme, ink: str, ground: str) -> None:
    assert contrast(getattr(theme, ink), getattr(theme, ground)) >= 4.5


@THEMES
@pytest.mark.parametrize(
    ("sign", "ground"),
    [("focus", "window"), ("focus", "surface"), ("accent", "track"), ("bad", "badTint"),
     ("good", "goodTint"), ("accent", "accentTint"), ("faint", "surface"), ("faint", "accentTint"),
     ("edge", "window"), ("edge", "surface"), ("edge", "badTint"), ("edge", "accentTint"),
     ("wave", "surface"), ("wave", "hover"), ("wave", "accentTint"), ("scroll", "surface")],
)  # fmt: skip
def test_what_is_seen_but_not_read_stands_out(theme: Theme, sign: str, ground: str) -> None:
    # WCAG 2.1, 1.4.11: signs and the focus need 3:1.
    assert contrast(getattr(theme, sign), getattr(theme, ground)) >= 3


@THEMES
def test_every_colour_is_a_colour(theme: Theme) -> None:
    colours = {k: v for k, v in asdict(theme).items() if k not in ("dark", "high")}
    assert all(re.fullmatch("#[0-9a-f]{6}", colour) for colour in colours.values()), colours


def test_every_colour_is_used_and_every_name_in_the_style_is_known() -> None:
    style = resource("style/app.qss").read_text(encoding="utf-8")
    used = set(re.findall(r"\$\{?(\w+)", style)) - SIZES
    assert used <= {each.name for each in fields(Theme)}


# Putting it on


@pytest.mark.parametrize(("scheme", "theme"), [("light", LIGHT), ("dark", DARK)])
def test_a_chosen_scheme_is_put_on_at_once(
    qapp: QApplication, keeper: ThemeKeeper, scheme: str, theme: Theme
) -> None:
    keeper.set_scheme(scheme)
    assert keeper.theme is theme is current_theme()
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == theme.window
    assert theme.surface in qapp.styleSheet()
    assert "$" not in qapp.styleSheet()


@pytest.mark.parametrize("order", list(Qt.SortOrder))
def test_the_sort_arrow_points_up_when_the_smallest_is_on_top(
    qtbot: QtBot, keeper: ThemeKeeper, order: Qt.SortOrder
) -> None:
    keeper.set_scheme("light")
    table = QTableWidget(1, 1)
    table.setHorizontalHeaderLabels([""])
    qtbot.addWidget(table)
    header = table.horizontalHeader()
    header.setSortIndicatorShown(True)
    table.show()
    header.setSortIndicator(0, order)
    image = header.grab().toImage()
    ground = image.pixelColor(image.width() // 2, image.height() // 2)
    widths = []
    for y in range(image.height() // 2):  # the arrow is on top; the section's edge is below
        ink = [x for x in range(90) if image.pixelColor(x, y) != ground]
        if ink:
            widths.append(ink[-1] - ink[0])
    assert len(widths) > 3
    points_up = widths[0] < widths[-1]
    # "Smallest on top" is an arrow up.
    assert points_up is (order is Qt.SortOrder.AscendingOrder)


def test_a_change_is_told_once(qtbot: QtBot, keeper: ThemeKeeper) -> None:
    keeper.set_scheme("light")
    told: list[Theme] = []
    keeper.changed.connect(told.append)
    keeper.set_scheme("dark")
    keeper.set_scheme("dark")
    keeper.set_scheme("light")
    assert told == [DARK, LIGHT]


def test_the_system_s_scheme_is_followed(
    qapp: QApplication, keeper: ThemeKeeper, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Hints:
        scheme = Qt.ColorScheme.Dark

        def colorScheme(self) -> Qt.ColorScheme:
            return self.scheme

        def setColorScheme(self, _scheme: Qt.ColorScheme) -> None:
            pass

    keeper.set_scheme("system")
    hints = Hints()
    monkeypatch.setattr(type(qapp), "styleHints", lambda _self: hints)
    keeper._wishes_changed()
    assert keeper.theme is DARK
    hints.scheme = Qt.ColorScheme.Light
    keeper._wishes_changed()
    assert keeper.theme is LIGHT
    # What the person chose is not the system's to change.
    keeper.set_scheme("dark")
    keeper._wishes_changed()
    assert keeper.theme is DARK


def test_words_in_a_scheme_s_muted_colour_are_painted_so(qtbot: QtBot, keeper: ThemeKeeper) -> None:
    keeper.set_scheme("dark")
    label = QLabel("MMMM")
    label.setProperty("role", "muted")
    qtbot.addWidget(label)
    label.show()
    picture = label.grab().toImage()
    colours = {picture.pixelColor(x, y).name() for x in range(picture.width())
               for y in range(picture.height())}  # fmt: skip
    assert DARK.muted in colours


@THEMES
def test_what_is_off_is_fainter_in_the_palette(theme: Theme) -> None:
    palette = palette_of(theme)
    group = QPalette.ColorGroup.Disabled
    assert palette.color(group, QPalette.ColorRole.ButtonText) == QColor(theme.faint)
    assert palette.color(QPalette.ColorRole.PlaceholderText) == QColor(theme.muted)


# Right to left


@pytest.mark.parametrize(("scheme", "theme"), [("light", LIGHT), ("dark", DARK)])
def test_a_slider_is_coloured_from_where_reading_begins(
    qtbot: QtBot, keeper: ThemeKeeper, scheme: str, theme: Theme
) -> None:
    keeper.set_scheme(scheme)
    window = QWidget()
    window.resize(120, 40)
    slider = Slider(Qt.Orientation.Horizontal, window)
    slider.setRange(0, 100)
    slider.setValue(50)
    slider.setGeometry(10, 10, 100, 20)
    qtbot.addWidget(window)
    window.show()

    def ends() -> tuple[str, str]:
        picture = slider.grab().toImage()
        middle = picture.height() // 2
        left, right = (picture.pixelColor(x, middle).name() for x in (8, picture.width() - 9))
        return left, right

    assert ends() == (theme.accent, theme.track)
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert ends() == (theme.track, theme.accent)
    window.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert ends() == (theme.accent, theme.track)
