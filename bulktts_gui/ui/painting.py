"""Drawing that rows and the player share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

if TYPE_CHECKING:
    from bulktts_gui.ui.theme import Theme


def peak_lines(peaks: bytes, rect: QRectF, bar: float, gap: float) -> list[QLineF]:
    """Upright lines, centred in `rect`, for the peaks of a clip: one bar each `bar + gap` pixels.

    Each bar shows the highest of the peaks that it stands for, so no loud moment is lost.
    """
    count = max(1, int((rect.width() + gap) // (bar + gap)))
    middle, half = rect.center().y(), rect.height() / 2
    total = len(peaks)
    lines = []
    for position in range(count):
        first = position * total // count
        last = max(first + 1, (position + 1) * total // count)
        height = max(0.75, half * max(peaks[first:last], default=0) / 255)
        x = rect.left() + position * (bar + gap) + bar / 2
        lines.append(QLineF(x, middle - height, x, middle + height))
    return lines


class WavePens:
    """The two pens of a waveform, made once a theme: what has been heard, and what has not."""

    def __init__(self, theme: Theme, width: float) -> None:
        self.played = _pen(theme.accent, width)
        self.coming = _pen(theme.wave, width)


def _pen(colour: str, width: float) -> QPen:
    return QPen(QColor(colour), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)


def draw_wave(painter: QPainter, lines: list[QLineF], pens: WavePens, played: float) -> None:
    """Draw `lines`, the first `played` (0 to 1) of them as heard."""
    cut = round(len(lines) * played)
    if cut:
        painter.setPen(pens.played)
        painter.drawLines(lines[:cut])
    if cut < len(lines):
        painter.setPen(pens.coming)
        painter.drawLines(lines[cut:])
