"""Colours and type: one set of names, two schemes of two contrasts, and who puts them on."""

from __future__ import annotations

import sys
from dataclasses import asdict, dataclass, replace
from string import Template
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontInfo,
    QFontMetrics,
    QGuiApplication,
    QPalette,
    QStyleHints,
)

from bulktts_gui.core.resources import resource

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of one scheme, as `#rrggbb`.

    Text on its ground has 4.5:1 or more, in high contrast 7:1; edges of controls, signs and the
    focus have 3:1. `tests.ui.contrast_table` measures it.
    """

    dark: bool
    high: bool
    window: str
    surface: str
    raised: str
    field: str
    text: str
    muted: str
    faint: str
    line: str
    edge: str
    lineStrong: str  # noqa: N815 - the style sheet's own names
    accent: str
    accentHover: str  # noqa: N815
    accentPressed: str  # noqa: N815
    accentTint: str  # noqa: N815
    onAccent: str  # noqa: N815
    link: str
    focus: str
    hover: str
    pressed: str
    disabledFill: str  # noqa: N815
    track: str
    scroll: str
    scrollHover: str  # noqa: N815
    good: str
    goodTint: str  # noqa: N815
    bad: str
    badTint: str  # noqa: N815
    warn: str
    wave: str
    tip: str
    onTip: str  # noqa: N815


LIGHT = Theme(
    dark=False,
    high=False,
    window="#f5f6f9",
    surface="#ffffff",
    raised="#ffffff",
    field="#ffffff",
    text="#1a1d26",
    muted="#596273",
    faint="#767e90",
    line="#e2e5ec",
    edge="#7e8595",
    lineStrong="#c3c9d5",
    accent="#4b4ddb",
    accentHover="#3f41c4",
    accentPressed="#3436a8",
    accentTint="#e9e9fd",
    onAccent="#ffffff",
    link="#4244cc",
    focus="#4b4ddb",
    hover="#eef0f5",
    pressed="#e3e6ee",
    disabledFill="#e6e8ee",
    track="#e2e5ec",
    scroll="#868d9c",
    scrollHover="#6d7587",
    good="#157347",
    goodTint="#e6f5ec",
    bad="#b9272c",
    badTint="#fdecec",
    warn="#8a5300",
    wave="#7a8294",
    tip="#232733",
    onTip="#f4f5f8",
)

DARK = Theme(
    dark=True,
    high=False,
    window="#14161b",
    surface="#1b1e25",
    raised="#242832",
    field="#20242c",
    text="#e9ebf1",
    muted="#a2aab9",
    faint="#868e9e",
    line="#2c313c",
    edge="#747d8f",
    lineStrong="#454c5b",
    accent="#8f94ff",
    accentHover="#a3a7ff",
    accentPressed="#7c82f5",
    accentTint="#2b2e57",
    onAccent="#11131c",
    link="#a3a8ff",
    focus="#a3a8ff",
    hover="#272b35",
    pressed="#303541",
    disabledFill="#2a2e38",
    track="#333845",
    scroll="#747d8f",
    scrollHover="#959db0",
    good="#5fd39b",
    goodTint="#15301f",
    bad="#ff8f88",
    badTint="#3a1c1d",
    warn="#e8b45a",
    wave="#7c8498",
    tip="#e9ebf1",
    onTip="#1a1d26",
)

HIGH_LIGHT = Theme(
    dark=False,
    high=True,
    window="#ffffff",
    surface="#ffffff",
    raised="#ffffff",
    field="#ffffff",
    text="#000000",
    muted="#242424",
    faint="#545454",
    line="#767676",
    edge="#000000",
    lineStrong="#000000",
    accent="#1512a0",
    accentHover="#0d0b70",
    accentPressed="#000000",
    accentTint="#d3daff",
    onAccent="#ffffff",
    link="#1512a0",
    focus="#a000a0",
    hover="#ebebeb",
    pressed="#d6d6d6",
    disabledFill="#ffffff",
    track="#ffffff",
    scroll="#545454",
    scrollHover="#000000",
    good="#004d22",
    goodTint="#ffffff",
    bad="#8a0008",
    badTint="#ffffff",
    warn="#573300",
    wave="#545454",
    tip="#000000",
    onTip="#ffffff",
)

HIGH_DARK = Theme(
    dark=True,
    high=True,
    window="#000000",
    surface="#000000",
    raised="#000000",
    field="#000000",
    text="#ffffff",
    muted="#ececec",
    faint="#b8b8b8",
    line="#8c8c8c",
    edge="#ffffff",
    lineStrong="#ffffff",
    accent="#86d8ff",
    accentHover="#b5e7ff",
    accentPressed="#ffffff",
    accentTint="#00345a",
    onAccent="#000000",
    link="#86d8ff",
    focus="#ffff00",
    hover="#242424",
    pressed="#363636",
    disabledFill="#000000",
    track="#000000",
    scroll="#b8b8b8",
    scrollHover="#ffffff",
    good="#7dffa0",
    goodTint="#000000",
    bad="#ffb9b3",
    badTint="#000000",
    warn="#ffdb70",
    wave="#b8b8b8",
    tip="#ffffff",
    onTip="#000000",
)

_SCHEMES = {"light": False, "dark": True}
#: By darkness and contrast.
_THEMES = {(each.dark, each.high): each for each in (LIGHT, DARK, HIGH_LIGHT, HIGH_DARK)}
#: The height of usual type, in pixels, which all sizes in pixels are made for.
_USUAL_TYPE = 13
#: From here on, in times of the usual, type is large.
_LARGE = 1.4


class ThemeKeeper(QObject):
    """Dresses the application, and anew when the system's scheme, contrast or type changes.

    Signals:
        changed(object): the `Theme` that is now on.
    """

    changed = Signal(object)

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._template = Template(_style("app.qss"))
        application.setStyle("Fusion")
        self._scheme = self._contrast = "system"
        self.theme = self._wanted_theme()
        self._put_on()
        application.fontChanged.connect(self._font_changed)
        hints = application.styleHints()
        hints.colorSchemeChanged.connect(self._wishes_changed)
        if hasattr(hints, "accessibility"):  # since Qt 6.10
            hints.accessibility().contrastPreferenceChanged.connect(self._wishes_changed)

    def set_scheme(self, scheme: str) -> None:
        """`"system"`, `"light"` or `"dark"`."""
        self._scheme = scheme
        # Told to Qt as well, for what the system draws; not every system listens.
        schemes = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
        wanted = schemes.get(scheme, Qt.ColorScheme.Unknown)
        self._application.styleHints().setColorScheme(wanted)
        self._wishes_changed()

    def set_contrast(self, contrast: str) -> None:
        """`"system"` or `"high"`."""
        self._contrast = contrast
        self._wishes_changed()

    @Slot()
    def _wishes_changed(self) -> None:
        theme = self._wanted_theme()
        if theme != self.theme:
            self.theme = theme
            self._put_on()
            self.changed.emit(theme)

    @Slot()
    def _font_changed(self) -> None:
        self._application.setStyleSheet(self._style_sheet())

    def _wanted_theme(self) -> Theme:
        hints = self._application.styleHints()
        dark = _SCHEMES.get(self._scheme, hints.colorScheme() is Qt.ColorScheme.Dark)
        asked_for = wants_high_contrast(hints)
        high = self._contrast == "high" or asked_for
        if sys.platform == "win32" and asked_for and self._scheme == "system":
            # There, people choose the colours of high contrast one by one.
            return theme_of(self._fresh_system_palette())
        return _THEMES[dark, high]

    def _fresh_system_palette(self) -> QPalette:
        """The system's colours, which our own hide."""
        ours = QPalette(self._application.palette())
        self._application.setPalette(QPalette())
        found = QPalette(self._application.palette())
        self._application.setPalette(ours)
        return found

    def _put_on(self) -> None:
        _worn[_marks(palette_of(self.theme))] = self.theme
        self._application.setPalette(palette_of(self.theme))
        self._application.setStyleSheet(self._style_sheet())

    def _style_sheet(self) -> str:
        points = QGuiApplication.font().pointSizeF()
        if points <= 0:
            points = 10.0
        theme = self.theme
        tone = "dark" if theme.dark else "light"
        icon = scaled(18)
        values = {
            "icons": resource("icons/arrow-down.svg").parent.as_posix(),
            "tick": tone,
            "arrow": f"-{tone}" if theme.high else "",
            "title": f"{points * 1.75:.1f}",
            "heading": f"{points * 1.2:.1f}",
            "icon": icon,
            "lineHeight": max(18, QFontMetrics(QGuiApplication.font()).height()),
            "playIcon": scaled(22),
            "indicator": scaled(14),
            "radius": scaled(14) // 2 + 1,
            "round": icon + 8,
            "roundRadius": (icon + 8) // 2 + 7,
        }
        colours = {name: str(colour) for name, colour in asdict(theme).items()}
        # A size of a colour's name would take its place unnoticed.
        assert not colours.keys() & values.keys()  # noqa: S101
        sheet = self._template.substitute(colours, **values)
        if theme.high:
            sheet += Template(_style("high.qss")).substitute(colours, **values)
        return sheet


def _style(name: str) -> str:
    return resource(f"style/{name}").read_text(encoding="utf-8")


def wants_high_contrast(hints: QStyleHints) -> bool:
    """Whether the system says that people want more contrast; Qt can tell since 6.10."""
    if not hasattr(hints, "accessibility"):
        return False
    preference = hints.accessibility().contrastPreference()
    return preference is Qt.ContrastPreference.HighContrast


def scaled(pixels: int) -> int:
    """A size in pixels that goes with usual type, for the type that the application has."""
    return round(pixels * type_scale(QGuiApplication.font()))


def type_scale(font: QFont) -> float:
    """How many times as large as usual type this is; smaller type leaves all else as it is."""
    return max(1.0, QFontInfo(font).pixelSize() / _USUAL_TYPE)


def is_large(font: QFont) -> bool:
    """Whether type is so large that bars and lists leave out what stands elsewhere too."""
    return type_scale(font) >= _LARGE


#: What palettes were made of, by a few of their colours.
_worn: dict[tuple[str, ...], Theme] = {}


def _marks(palette: QPalette) -> tuple[str, ...]:
    role = QPalette.ColorRole
    told_by = (role.Window, role.WindowText, role.Highlight)
    return tuple(palette.color(each).name() for each in told_by)


def current_theme() -> Theme:
    """The theme that the application has on, by its palette."""
    palette = QGuiApplication.palette()
    worn = _worn.get(_marks(palette))
    if worn is None:
        dark = palette.color(QPalette.ColorRole.Window).lightness() < 128
        return DARK if dark else LIGHT
    return worn


def theme_of(palette: QPalette) -> Theme:
    """High contrast in the colours of a palette: each meaning has a shape, so two or three do."""
    role, off = QPalette.ColorRole, QPalette.ColorGroup.Disabled

    def named(which: QPalette.ColorRole) -> str:
        return palette.color(QPalette.ColorGroup.Active, which).name()

    ground, text, accent = named(role.Window), named(role.WindowText), named(role.Highlight)
    dark = palette.color(role.Window).lightness() < 128
    grounds = ("window", "surface", "raised", "field", "hover", "pressed", "track", "accentTint",
               "goodTint", "badTint", "disabledFill")  # fmt: skip
    inks = ("text", "muted", "line", "edge", "lineStrong", "focus", "scroll", "scrollHover",
            "good", "bad", "warn", "wave", "tip")  # fmt: skip
    colours: dict[str, Any] = dict.fromkeys(grounds, ground) | dict.fromkeys(inks, text)
    colours |= dict.fromkeys(("accent", "accentHover", "accentPressed"), accent)
    return replace(
        HIGH_DARK if dark else HIGH_LIGHT,
        **colours,
        faint=palette.color(off, role.WindowText).name(),
        onAccent=named(role.HighlightedText),
        link=named(role.Link),
        onTip=ground,
    )


def palette_of(theme: Theme) -> QPalette:
    """The palette that goes with a theme, for all that the style sheet does not reach."""
    role = QPalette.ColorRole
    palette = QPalette()
    colours = {
        role.Window: theme.window,
        role.WindowText: theme.text,
        role.Base: theme.surface,
        role.AlternateBase: theme.window,
        role.Text: theme.text,
        role.PlaceholderText: theme.muted,
        role.Button: theme.raised,
        role.ButtonText: theme.text,
        role.BrightText: theme.bad,
        role.Highlight: theme.accent,
        role.HighlightedText: theme.onAccent,
        role.Link: theme.link,
        role.LinkVisited: theme.link,
        role.ToolTipBase: theme.tip,
        role.ToolTipText: theme.onTip,
        role.Accent: theme.accent,
        role.Light: theme.raised,
        role.Midlight: theme.hover,
        role.Mid: theme.lineStrong,
        role.Dark: theme.lineStrong,
    }
    for which, colour in colours.items():
        palette.setColor(which, QColor(colour))
    for which in (role.Text, role.WindowText, role.ButtonText, role.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(theme.faint))
    return palette
