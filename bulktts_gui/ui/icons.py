"""Icons that follow the palette: glyphs of the Remix font that QtAwesome ships.

The font is loaded straight from QtAwesome's folder. Importing the package itself imports qtpy, and
with it every Qt module: 0.2 s, more than the whole window takes to open.
"""

from __future__ import annotations

import importlib.util
import json
from functools import cache
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QGuiApplication,
    QIcon,
    QIconEngine,
    QPainter,
    QPalette,
    QPixmap,
)

_FONT = "remixicon-*.ttf"
_NAMES = "remixicon-charmap-*.json"
#: A glyph's size within its icon: the font leaves no margin of its own.
_FILL = 0.92
#: These point to where one came from: in a right-to-left application that is the other way.
_MIRRORED = frozenset({"arrow-left-line"})


@cache
def _glyphs() -> tuple[str, dict[str, str]]:
    """The font's family, and the code of each icon name in hexadecimal."""
    spec = importlib.util.find_spec("qtawesome")
    if spec is None or spec.origin is None:
        raise FileNotFoundError("qtawesome")
    folder = Path(spec.origin).parent / "fonts"
    font_file, names_file = next(folder.glob(_FONT)), next(folder.glob(_NAMES))
    number = QFontDatabase.addApplicationFont(str(font_file))
    family = QFontDatabase.applicationFontFamilies(number)[0]
    return family, json.loads(names_file.read_text(encoding="utf-8"))


def glyph(name: str) -> str:
    """The character that draws an icon. Raises KeyError for a name that the font lacks."""
    return chr(int(_glyphs()[1][name], 16))


def icon_font(pixels: int) -> QFont:
    """The icon font at a size in (logical) pixels."""
    font = QFont(_glyphs()[0])
    font.setPixelSize(max(1, pixels))
    return font


class _GlyphEngine(QIconEngine):
    """Draws a glyph in the palette's colour of the moment, so a scheme change needs no new icon."""

    def __init__(self, name: str, role: QPalette.ColorRole, *, mirrors: bool) -> None:
        super().__init__()
        self._name = name
        self._role = role
        self._mirrors = mirrors

    def clone(self) -> QIconEngine:
        return _GlyphEngine(self._name, self._role, mirrors=self._mirrors)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        disabled = mode is QIcon.Mode.Disabled
        group = QPalette.ColorGroup.Disabled if disabled else QPalette.ColorGroup.Active
        colour = QGuiApplication.palette().color(group, self._role)
        area = QRectF(rect)
        painter.save()
        if self._mirrors and QGuiApplication.isRightToLeft():
            painter.translate(area.left() + area.right(), 0)
            painter.scale(-1, 1)
        draw_glyph(painter, area, self._name, colour)
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        if size.isEmpty():
            return pixmap
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return pixmap


def draw_glyph(painter: QPainter, rect: QRectF, name: str, colour: QColor) -> None:
    """Draw an icon into `rect` in `colour`."""
    painter.save()
    painter.setFont(icon_font(round(min(rect.width(), rect.height()) * _FILL)))
    painter.setPen(colour)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, glyph(name))
    painter.restore()


def icon(
    name: str, role: QPalette.ColorRole = QPalette.ColorRole.ButtonText, *, mirrors: bool = False
) -> QIcon:
    """An icon by its name in the font, in the colour of a palette role.

    `mirrors`: it points somewhere, and in a right-to-left application the other way.
    """
    return QIcon(_GlyphEngine(name, role, mirrors=mirrors or name in _MIRRORED))
