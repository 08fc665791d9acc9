"""The player's large waveform: what was heard, what is to come, and a click to go there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLineF, QRectF, QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QWidget

from bulktts_gui.ui.painting import WavePens, draw_wave, peak_lines
from bulktts_gui.ui.theme import Theme, current_theme

_STEP_MS = 5000
#: Pixels on either side of a position that change with it: the line that it stands in.
_STROKE = 8


class Waveform(QAbstractSlider):
    """Shows a position in a clip and lets it be changed; times are in milliseconds.

    It is a slider to screen readers and their kin, in whole seconds; it paints itself and has keys
    and times of its own.

    Signals:
        seekRequested(int): go to this time.
    """

    seekRequested = Signal(int)  # noqa: N815 - Qt's way of naming signals

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("waveform")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._peaks = b""
        self._lines = peak_lines(b"", QRectF(), 3.0, 2.0)
        self._position = 0
        self._duration = 0
        self._dragging = False
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setSingleStep(_STEP_MS // 1000)
        self.valueChanged.connect(self._asked_for)
        self.set_theme(current_theme())
        self.retranslate()

    def retranslate(self) -> None:
        """Name it in the language of the moment."""
        self.setAccessibleName(self.tr("Position in the clip"))

    def sliderChange(self, _change: QAbstractSlider.SliderChange) -> None:  # noqa: N802
        """Nothing is painted for it: the picture follows the milliseconds."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def sizeHint(self) -> QSize:
        return QSize(320, 46)

    @Slot(object)
    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._pens = WavePens(theme, 3.0)
        self._focus_pen = QPen(self._pens.played.color(), 2)
        self.update()

    def set_peaks(self, peaks: bytes) -> None:
        """Draw another clip's peaks; b"" draws a flat line."""
        if peaks != self._peaks:
            self._peaks = peaks
            self._lay_out()

    def set_duration(self, duration: int) -> None:
        """The length of the clip; 0 when there is none."""
        self._duration = duration
        if not duration:
            self._dragging = False  # a widget that is not enabled hears of no release
        self.setEnabled(duration > 0)
        with QSignalBlocker(self):
            self.setMaximum(duration // 1000)
        self.update()

    def set_position(self, position: int) -> None:
        """Move the line between heard and to come, unless the person is holding it."""
        if not self._dragging and position != self._position:
            old, self._position = self._position, position
            self._update_between(old, position)
            self._tell(old)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        played = self._position / self._duration if self._duration else 0.0
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        if rtl:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        draw_wave(painter, self._lines, self._pens, min(1.0, played))
        if played:  # not every eye tells the two colours apart
            x = min(1.0, played) * (self.width() - 2) + 1
            painter.setPen(self._focus_pen)
            painter.drawLine(QLineF(x, 2, x, self.height() - 2))
        if self.hasFocus():
            painter.setPen(self._focus_pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self._lay_out()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self._duration:
            self._dragging = True
            self._go_to(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragging:
            self._go_to(event.position().x())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._dragging = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # By number: the keys of many keyboards' letters are no members of `Qt.Key`.
        steps: dict[int, int] = {
            Qt.Key.Key_Left: self._position - _STEP_MS,
            Qt.Key.Key_Down: self._position - _STEP_MS,
            Qt.Key.Key_Right: self._position + _STEP_MS,
            Qt.Key.Key_Up: self._position + _STEP_MS,
        }
        target = steps.get(event.key())
        if target is None or not self._duration:
            event.ignore()
            return
        self.seekRequested.emit(max(0, min(self._duration, target)))

    def _tell(self, old: int) -> None:
        """Let screen readers know the second; not while they would read out each that passes."""
        second = self._position // 1000
        if second != self.value() and (not self.hasFocus() or abs(self._position - old) >= 1000):
            with QSignalBlocker(self):
                self.setValue(second)

    @Slot(int)
    def _asked_for(self, second: int) -> None:
        """A screen reader's own keys have moved it."""
        self.seekRequested.emit(min(self._duration, second * 1000))

    def _go_to(self, x: float) -> None:
        share = max(0.0, min(1.0, x / max(1, self.width())))
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            share = 1.0 - share
        old, self._position = self._position, round(share * self._duration)
        self._tell(old)
        self.update()
        self.seekRequested.emit(self._position)

    def _update_between(self, *positions: int) -> None:
        """Paint what lies between two positions, for this comes with each picture of the screen."""
        if not self._duration:
            self.update()
            return
        places = [self.width() * position / self._duration for position in positions]
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            places = [self.width() - place for place in places]
        left, right = min(places) - _STROKE, max(places) + _STROKE
        self.update(QRectF(left, 0, right - left, self.height()).toAlignedRect())

    def _lay_out(self) -> None:
        area = QRectF(self.rect()).adjusted(4, 4, -4, -4)
        self._lines = peak_lines(self._peaks, area, 3.0, 2.0)
        self.update()
