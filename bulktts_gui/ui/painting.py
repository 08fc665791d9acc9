"""Drawing that rows and the player share."""

from __future__ import annotations

from collections import OrderedDict
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPixmap, QTransform

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
    that scrolls is drawn 60 times a second. The pictures are put together as bytes, a bar after
    the other: a jump shows a screenful of new ones, and objects for each bar take too long then.
    """

    #: A few screens full: some 12 kB each at 1x.
    MOST = 400

    def __init__(self, pens: WavePens, bar: float, gap: float) -> None:
        """`bar` and `gap` are the widths of a bar and of the space beside it, in pixels."""
        self._pens = pens
        self._bar = bar
        self._gap = gap
        self._kept: OrderedDict[tuple[bytes, int, int, float, bool], QPixmap] = OrderedDict()
        self._plan: tuple[object, list[bytes], list[tuple[int, int]]] = (None, [], [])

    def picture(self, peaks: bytes, size: QSize, ratio: float, *, played: bool) -> QPixmap:
        """The peaks of a clip on `size` pixels of a screen with this device pixel ratio.

        Raises ValueError when there are no peaks.
        """
        key = (peaks, size.width(), size.height(), ratio, played)
        found = self._kept.get(key)
        if found is not None:
            self._kept.move_to_end(key)
            return found
        pen = self._pens.played if played else self._pens.coming
        made = self._kept[key] = self._make(peaks, size * ratio, ratio, pen.color())
        made.setDevicePixelRatio(ratio)
        if len(self._kept) > self.MOST:
            self._kept.popitem(last=False)
        return made

    def _make(self, peaks: bytes, size: QSize, ratio: float, colour: QColor) -> QPixmap:
        height = size.height()
        bars, slices = self._planned(len(peaks), size.width(), height, ratio)
        data = b"".join([bars[max(peaks[first:last])] for first, last in slices])
        lying = QImage(data, height, len(data) // height, height, QImage.Format.Format_Indexed8)
        lying.setColorTable([0, colour.rgba()])
        return QPixmap.fromImage(lying.transformed(QTransform().rotate(-90)))

    def _planned(
        self, total: int, width: int, height: int, ratio: float
    ) -> tuple[list[bytes], list[tuple[int, int]]]:
        """The bar for each height of a peak, and the peaks that each bar stands for.

        A bar lies on its side, with the gap after it: its rows are the columns of the picture.
        """
        key = (total, width, height, ratio)
        if self._plan[0] != key:
            bar, gap = max(1, round(self._bar * ratio)), max(1, round(self._gap * ratio))
            count = max(1, (width + gap) // (bar + gap))
            bars = []
            for peak in range(256):
                free = max(0, height // 2 - max(1, round(height / 2 * peak / 255)))
                row = bytes(free) + b"\1" * (height - 2 * free) + bytes(free)
                bars.append(row * bar + bytes(height) * gap)
            starts = [position * total // count for position in range(count + 1)]
            slices = [(first, max(first + 1, last)) for first, last in pairwise(starts)]
            self._plan = (key, bars, slices)
        return self._plan[1], self._plan[2]


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
