"""Colours and type: one set of names, two schemes, and who puts them on."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from string import Template
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QGuiApplication, QPalette

from bulktts_gui.core.resources import resource

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of one scheme, as `#rrggbb`. Text on its ground has 4.5:1 or more."""

    dark: bool
    window: str
    surface: str
    raised: str
    field: str
    text: str
    muted: str
    faint: str
    line: str
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
    window="#f5f6f9",
    surface="#ffffff",
    raised="#ffffff",
    field="#ffffff",
    text="#1a1d26",
    muted="#596273",
    faint="#8d95a5",
    line="#e2e5ec",
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
    scroll="#c9ced9",
    scrollHover="#a9b0bf",
    good="#157347",
    goodTint="#e6f5ec",
    bad="#b9272c",
    badTint="#fdecec",
    warn="#8a5300",
    wave="#a9afc0",
    tip="#232733",
    onTip="#f4f5f8",
)

DARK = Theme(
    dark=True,
    window="#14161b",
    surface="#1b1e25",
    raised="#242832",
    field="#20242c",
    text="#e9ebf1",
    muted="#a2aab9",
    faint="#757d8d",
    line="#2c313c",
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
    scroll="#434a58",
    scrollHover="#5b6374",
    good="#5fd39b",
    goodTint="#15301f",
    bad="#ff8f88",
    badTint="#3a1c1d",
    warn="#e8b45a",
    wave="#59607a",
    tip="#e9ebf1",
    onTip="#1a1d26",
)

_THEMES = {"light": LIGHT, "dark": DARK}


class ThemeKeeper(QObject):
    """Dresses the application and changes its dress when the system's scheme changes.

    Signals:
        changed(object): the `Theme` that is now on.
    """

    changed = Signal(object)

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._template = Template(resource("style/app.qss").read_text(encoding="utf-8"))
        application.setStyle("Fusion")
        self._scheme = "system"
        self.theme = self._wanted_theme()
        self._put_on()
        application.styleHints().colorSchemeChanged.connect(self._scheme_changed)

    def set_scheme(self, scheme: str) -> None:
        """`"system"`, `"light"` or `"dark"`."""
        self._scheme = scheme
        # Told to Qt as well, for what the system draws; not every system listens.
        schemes = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
        wanted = schemes.get(scheme, Qt.ColorScheme.Unknown)
        self._application.styleHints().setColorScheme(wanted)
        self._scheme_changed()

    @Slot()
    def _scheme_changed(self) -> None:
        theme = self._wanted_theme()
        if theme is not self.theme:
            self.theme = theme
            self._put_on()
            self.changed.emit(theme)

    def _wanted_theme(self) -> Theme:
        if self._scheme in _THEMES:
            return _THEMES[self._scheme]
        dark = self._application.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return DARK if dark else LIGHT

    def _put_on(self) -> None:
        self._application.setPalette(palette_of(self.theme))
        self._application.setStyleSheet(self._style_sheet())

    def _style_sheet(self) -> str:
        points = QGuiApplication.font().pointSizeF()
        if points <= 0:
            points = 10.0
        icons = resource("icons/arrow-down.svg").parent.as_posix()
        tick = "dark" if self.theme is DARK else "light"
        sizes = {
            "icons": icons,
            "tick": tick,
            "title": f"{points * 1.75:.1f}",
            "heading": f"{points * 1.2:.1f}",
        }
        return self._template.substitute({k: str(v) for k, v in asdict(self.theme).items()} | sizes)


def current_theme() -> Theme:
    """The theme that the application has on, by its palette."""
    window = QGuiApplication.palette().color(QPalette.ColorRole.Window)
    return DARK if window.lightness() < 128 else LIGHT


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
    for which in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(theme.faint))
    return palette
