"""Drawing that rows and the player share."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

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


class WavePictures:
    """Small waveforms as pictures, the last ones that were shown.

    Drawing 50 round-ended lines takes 40 times as long as showing a picture of them, and a row
    that scrolls is drawn 60 times a second.
    """

    #: A few screens full: some 12 kB each at 1x.
    MOST = 400

    def __init__(self, pens: WavePens, bar: float, gap: float) -> None:
        self._pens = pens
        self._bar = bar
        self._gap = gap
        self._kept: OrderedDict[tuple[bytes, int, int, float, bool], QPixmap] = OrderedDict()

    def picture(self, peaks: bytes, size: QSize, ratio: float, *, played: bool) -> QPixmap:
        """The peaks of a clip on `size` pixels of a screen with this device pixel ratio."""
        key = (peaks, size.width(), size.height(), ratio, played)
        found = self._kept.get(key)
        if found is not None:
            self._kept.move_to_end(key)
            return found
        made = self._kept[key] = QPixmap(size * ratio)
        made.setDevicePixelRatio(ratio)
        made.fill(Qt.GlobalColor.transparent)
        pen = self._pens.played if played else self._pens.coming
        painter = QPainter(made)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(pen.color())
        # At this size round ends are not seen, and plain bars take a tenth of the time.
        half = self._bar / 2
        area = QRectF(0, 0, size.width(), size.height())
        painter.drawRects(
            [
                QRectF(line.x1() - half, line.y1(), self._bar, line.dy())
                for line in peak_lines(peaks, area, self._bar, self._gap)
            ]
        )
        painter.end()
        if len(self._kept) > self.MOST:
            self._kept.popitem(last=False)
        return made


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
