"""Painting the rows: nothing is allocated per cell that a theme could have made once."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from bulktts_gui.core.clips import ClipStatus
from bulktts_gui.models import roles
from bulktts_gui.models.clip_model import AnyIndex, ClipTableModel, Column
from bulktts_gui.ui.icons import glyph, icon_font
from bulktts_gui.ui.painting import WavePens, WavePictures
from bulktts_gui.ui.theme import Theme, current_theme

ROW_HEIGHT = 44
_ICON = 17
_BUTTON = 30
_PAD = 10
#: Shortened texts that are kept.
_SHORTENED = 2000
_SELECTED = QStyle.StateFlag.State_Selected.value
_FOCUSED = QStyle.StateFlag.State_HasFocus.value
_NUMBERS = (Column.NUMBER, Column.LENGTH)
_ONE_LINE = Qt.AlignmentFlag.AlignVCenter.value | Qt.TextFlag.TextSingleLine.value
_AT_START = Qt.AlignmentFlag.AlignLeading.value | _ONE_LINE
_AT_END = Qt.AlignmentFlag.AlignRight.value | _ONE_LINE

#: Each status has an icon of its own shape, for colour alone must not carry the meaning.
STATUS_ICONS = {
    ClipStatus.QUEUED: "checkbox-blank-circle-line",
    ClipStatus.ASKING: "question-line",
    ClipStatus.WAITING: "time-line",
    ClipStatus.DOWNLOADING: "arrow-down-circle-line",
    ClipStatus.READY: "checkbox-circle-fill",
    ClipStatus.FAILED: "error-warning-fill",
    ClipStatus.MISSING: "close-circle-fill",
}


def has_button(index: AnyIndex) -> bool:
    """True where a button is painted: to play on every row, to save where there is a clip."""
    if index.column() == Column.SAVE:
        return bool(index.data(roles.StatusRole) == ClipStatus.READY.name)
    return index.column() == Column.PLAY


class ClipDelegate(QStyledItemDelegate):
    """Paints every cell of the list; `hovered_row` and `is_playing` are set by the view.

    The model is asked directly, not through its indexes: while clips arrive, each way from Python
    through Qt and back is a wait for Python's lock, and a screenful of cells asks 200 times.
    """

    def __init__(self, model: ClipTableModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._shortened: dict[tuple[str, int, bool], str] = {}
        self.hovered_row = -1
        self.hovered_column = -1
        self.is_playing = False
        self.set_theme(current_theme())
        self._icon_font = icon_font(_ICON)
        self._glyphs = {status.name: glyph(name) for status, name in STATUS_ICONS.items()}
        self._play, self._pause = glyph("play-fill"), glyph("pause-fill")
        self._save = glyph("download-2-line")

    @Slot(object)
    def set_theme(self, theme: Theme) -> None:
        """Make the pens and colours of a theme."""
        self._text = QColor(theme.text)
        self._muted = QColor(theme.muted)
        self._faint = QColor(theme.faint)
        self._hover = QColor(theme.hover)
        self._selected = QColor(theme.accentTint)
        self._pressed = QColor(theme.pressed)
        self._accent = QColor(theme.accent)
        self._line = QPen(QColor(theme.line), 1)
        self._focus = QPen(QColor(theme.focus), 2)
        self._waves = WavePictures(WavePens(theme, 2.0), 2.0, 2.0)
        self._status_colours = {
            ClipStatus.QUEUED.name: self._faint,
            ClipStatus.ASKING.name: self._accent,
            ClipStatus.WAITING.name: QColor(theme.warn),
            ClipStatus.DOWNLOADING.name: self._accent,
            ClipStatus.READY.name: QColor(theme.good),
            ClipStatus.FAILED.name: QColor(theme.bad),
            ClipStatus.MISSING.name: QColor(theme.bad),
        }

    def forget_texts(self) -> None:
        """The font has changed, and with it what there is room for."""
        self._shortened.clear()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        return QSize(60, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        rect = option.rect
        # Python's flags take longer to combine than a cell to paint.
        state = option.state.value
        hovered = index.row() == self.hovered_row
        if state & _SELECTED:
            painter.fillRect(rect, self._selected)
        elif hovered:
            painter.fillRect(rect, self._hover)
        painter.setPen(self._line)
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        column = index.column()
        area = QRectF(rect)
        if column in (Column.PLAY, Column.SAVE):
            self._paint_button(painter, area, index, hovered)
        elif column == Column.STATUS:
            self._paint_status(painter, area, option, index)
        elif column == Column.SOUND:
            self._paint_sound(painter, rect, index)
        else:
            self._paint_text(painter, area, option, index)
        if state & _FOCUSED:
            self._paint_focus(painter, area, on_button=column in (Column.PLAY, Column.SAVE))

    def _paint_focus(self, painter: QPainter, area: QRectF, *, on_button: bool) -> None:
        """A ring around a button, a bar beside anything else: the whole row is what is current."""
        if on_button:
            painter.setPen(self._focus)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(4, 5, -5, -6), 7, 7)
        else:
            painter.fillRect(QRectF(area.left(), area.top(), 3, area.height()), self._accent)

    def _paint_text(
        self, painter: QPainter, area: QRectF, option: QStyleOptionViewItem, index: AnyIndex
    ) -> None:
        text = self._model.data(index, Qt.ItemDataRole.DisplayRole)
        if not text:
            return
        font: QFont = option.font
        playing = index.column() == Column.NAME and self._model.data(index, roles.PlayingRole)
        metrics = option.fontMetrics
        if playing:
            font.setWeight(QFont.Weight.DemiBold)
            metrics = QFontMetrics(font)
        painter.setFont(font)
        main = index.column() == Column.NAME
        painter.setPen(self._accent if playing else self._text if main else self._muted)
        flags = _AT_END if index.column() in _NUMBERS else _AT_START
        space = area.adjusted(_PAD, 0, -_PAD, 0)
        painter.drawText(space, flags, self._elided(text, space.width(), metrics, bold=playing))

    def _paint_status(
        self, painter: QPainter, area: QRectF, option: QStyleOptionViewItem, index: AnyIndex
    ) -> None:
        status = self._model.data(index, roles.StatusRole)
        text = self._model.data(index, Qt.ItemDataRole.DisplayRole)
        if status == ClipStatus.READY.name and (
            remark := self._model.data(index, roles.RemarkRole)
        ):
            # The clip is here, but something came between it and the ear.
            status, text = ClipStatus.FAILED.name, remark
        colour = self._status_colours[status]
        rtl = option.direction is Qt.LayoutDirection.RightToLeft
        left = area.right() - _PAD - _ICON if rtl else area.left() + _PAD
        painter.setFont(self._icon_font)
        painter.setPen(colour)
        spot = QRectF(left, area.top(), _ICON, area.height())
        painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, self._glyphs[status])
        painter.setFont(option.font)
        painter.setPen(self._muted if status == "QUEUED" else colour)
        gap = _ICON + _PAD + 6
        space = area.adjusted(_PAD, 0, -gap, 0) if rtl else area.adjusted(gap, 0, -_PAD, 0)
        painter.drawText(space, _AT_START, self._elided(text, space.width(), option.fontMetrics))

    def _elided(self, text: str, width: float, metrics: QFontMetrics, *, bold: bool = False) -> str:
        """The part of a text that there is room for; kept, for it takes as long as drawing it."""
        key = (text, int(width), bold)
        found = self._shortened.get(key)
        if found is None:
            if len(self._shortened) >= _SHORTENED:
                self._shortened.clear()
            found = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(width))
            self._shortened[key] = found
        return found

    def _paint_sound(self, painter: QPainter, rect: QRect, index: AnyIndex) -> None:
        peaks = self._model.data(index, roles.PeaksRole)
        if not peaks:
            return
        space = rect.adjusted(_PAD, 9, -_PAD, -9)
        ratio = painter.device().devicePixelRatio()
        played = self._model.data(index, roles.PlayingRole)
        picture = self._waves.picture(peaks, space.size(), ratio, played=played)
        painter.drawPixmap(space.topLeft(), picture)

    def _paint_button(
        self, painter: QPainter, area: QRectF, index: AnyIndex, hovered: bool
    ) -> None:
        ready = self._model.data(index, roles.StatusRole) == ClipStatus.READY.name
        is_play = index.column() == Column.PLAY
        if not (is_play or ready):
            return
        centre = area.center()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if hovered and index.column() == self.hovered_column:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._pressed)
            painter.drawEllipse(QPointF(centre), _BUTTON / 2, _BUTTON / 2)
        playing = is_play and self._model.data(index, roles.PlayingRole) and self.is_playing
        painter.setFont(self._icon_font)
        painter.setPen(self._accent if ready and (hovered or playing) else
                       self._muted if ready else self._faint)  # fmt: skip
        sign = (self._pause if playing else self._play) if is_play else self._save
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, sign)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
