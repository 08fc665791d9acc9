"""Painting the rows: nothing is allocated per cell that a theme could have made once."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QLocale, QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QStaticText, QTransform
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from bulktts_gui.core.clips import NO_MARKS, ClipStatus, Mark
from bulktts_gui.models import roles
from bulktts_gui.models.clip_model import AnyIndex, ClipTableModel, Column
from bulktts_gui.models.groups import cell_words
from bulktts_gui.models.health_words import finding_label, in_order
from bulktts_gui.models.wording import filled, status_words
from bulktts_gui.ui.icons import glyph, icon_font
from bulktts_gui.ui.painting import WavePens, WavePictures
from bulktts_gui.ui.theme import Theme, current_theme, type_scale

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bulktts_gui.core.clips import Marks
    from bulktts_gui.core.health import Finding
    from bulktts_gui.models.clip_store import Look

#: In pixels, for usual type; larger type makes them larger.
_ROW_HEIGHT = 44
_ICON = 17
_BUTTON = 30
#: Above and below a row's words together.
_ROOM = 26
_PAD = 10
#: With less room than this, in pixels, the text beside a name is left out.
_LEAST_TEXT = 60
#: Shortened texts that are kept.
_SHORTENED = 2000
_BUTTONS = (Column.PLAY, Column.SAVE)
_NUMBERS = (Column.NUMBER, Column.LENGTH)
#: Unicode's "first strong isolate" and its end (UAX #9).
_OWN_DIRECTION, _END_OF_DIRECTION = "\u2068", "\u2069"
_USUAL_TEXT = "the quick brown fox jumps over the lazy dog"
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

#: So has each mark, and so has what was heard and is not judged yet.
MARK_ICONS = {Mark.KEPT: "bookmark-fill", Mark.REDO: "restart-line"}
HEARD_ICON, NOTE_ICON = "headphone-line", "sticky-note-line"
#: What stands for the status of a clip with which something may be wrong.
LISTEN_ICON = "alert-line"


def row_height(font: QFont) -> int:
    """The height of a row in pixels, for its type."""
    return max(_ROW_HEIGHT, QFontMetrics(font).height() + _ROOM)


def has_button(index: AnyIndex) -> bool:
    """True where a button is painted: to play on every row, to save where there is a clip."""
    if index.column() == Column.SAVE:
        return bool(index.data(roles.StatusRole) == ClipStatus.READY.name)
    return index.column() == Column.PLAY


class Sign(NamedTuple):
    """An icon that is laid out once; drawing it as text lays it out each time."""

    text: QStaticText
    width: float
    height: float


class ClipDelegate(QStyledItemDelegate):
    """Paints the cells of the list; `hovered_row` and `is_playing` are set by the view.

    The view paints whole rows through `paint_row`, in one go. Left to itself, Qt calls a delegate
    for each cell and its model for each of a cell's properties, and every such call from C++ into
    Python may have to wait for Python's lock: hundreds of waits for a screenful while clips arrive.
    """

    def __init__(self, model: ClipTableModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._shortened: dict[tuple[str, int, bool], str] = {}
        self.hovered_row = -1
        self.hovered_column = -1
        self.is_playing = False
        self._rtl = False
        self.set_theme(current_theme())
        self._use_font(parent.font())
        self.retranslate()

    def _make_signs(self) -> None:
        self._icon_font = icon_font(self._icon)
        self._signs = {status: self._sign(name) for status, name in STATUS_ICONS.items()}
        self._marks = {mark: self._sign(name) for mark, name in MARK_ICONS.items()}
        self._heard, self._note = self._sign(HEARD_ICON), self._sign(NOTE_ICON)
        self._listen = self._sign(LISTEN_ICON)
        self._play, self._pause = self._sign("play-fill"), self._sign("pause-fill")
        self._save = self._sign("download-2-line")

    def retranslate(self) -> None:
        """Take up the words of the language of the moment."""
        # `cell_words` would translate all of them for each row.
        self._status_words = {status: status_words(status) for status in ClipStatus}
        self._finding_words: dict[frozenset[Finding], str] = {}
        self._shortened.clear()

    def _sign(self, name: str) -> Sign:
        text = QStaticText(glyph(name))
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.prepare(QTransform(), self._icon_font)
        return Sign(text, text.size().width(), text.size().height())

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
        self._line = QColor(theme.line)
        self._focus = QPen(QColor(theme.focus), 3 if theme.high else 2)
        self._is_high = theme.high
        self._waves = WavePictures(WavePens(theme, 2.0), 2.0, 2.0)
        self._warn = QColor(theme.warn)
        self._mark_colours = {Mark.KEPT: self._accent, Mark.REDO: self._warn}
        self._status_colours = {
            ClipStatus.QUEUED: self._faint,
            ClipStatus.ASKING: self._accent,
            ClipStatus.WAITING: self._warn,
            ClipStatus.DOWNLOADING: self._accent,
            ClipStatus.READY: QColor(theme.good),
            ClipStatus.FAILED: QColor(theme.bad),
            ClipStatus.MISSING: QColor(theme.bad),
        }

    def sizeHint(self, _option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        return QSize(60, row_height(self._font))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint one cell for whoever else asks, such as the picture of what is dragged."""
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        self.take_font(option.font)
        place = option.rect
        cells = [(index.column(), place.left(), place.width())]
        self.paint_row(painter, index.row(), place, cells, selected=selected, focus=-1)

    def take_font(self, font: QFont) -> None:
        """Use this font from now on."""
        if font != self._font:
            self._use_font(font)

    def _use_font(self, font: QFont) -> None:
        self._font, self._bold = QFont(font), QFont(font)
        self._bold.setWeight(QFont.Weight.DemiBold)
        self._metrics, self._bold_metrics = QFontMetrics(self._font), QFontMetrics(self._bold)
        self._digit = max(map(self._metrics.horizontalAdvance, "0123456789"))
        self._widest = max(map(self._bold_metrics.horizontalAdvance, map(chr, range(32, 127))))
        # Of a letter, on average, in running text.
        self._usual = max(1, self._metrics.horizontalAdvance(_USUAL_TEXT) // len(_USUAL_TEXT))
        self._shortened.clear()
        scale = type_scale(font)
        self._icon, self._button = round(_ICON * scale), round(_BUTTON * scale)
        self._make_signs()

    def paint_row(
        self,
        painter: QPainter,
        row: int,
        place: QRect,
        cells: Iterable[tuple[int, int, int]],
        *,
        selected: bool,
        focus: int,
    ) -> None:
        """Paint a row and these cells of it, each a column, its left edge and its width.

        `focus` is a column or -1.
        """
        self._rtl = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        look = self._model.look(row)
        playing = self._model.is_playing(row)
        hovered = row == self.hovered_row
        ground = self._selected if selected else self._hover if hovered else None
        if ground is not None:
            painter.fillRect(place, ground)
        painter.fillRect(place.left(), place.bottom(), place.width(), 1, self._line)
        if selected:  # a tint alone does not tell all eyes
            edge = place.right() - 2 if self._rtl else place.left()
            painter.fillRect(edge, place.top(), 3, place.height() - 1, self._accent)
            if self._is_high:
                painter.fillRect(place.left(), place.top(), place.width(), 2, self._accent)
                painter.fillRect(place.left(), place.bottom() - 1, place.width(), 2, self._accent)
        if focus >= 0:
            painter.setPen(self._focus)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(place.adjusted(1, 1, -1, -1))
        for column, left, width in cells:
            rect = QRect(left, place.top(), width, place.height())
            if column in _BUTTONS:
                lit = hovered and column == self.hovered_column
                self._paint_button(painter, rect, column, look, hovered, lit, playing)
            elif column == Column.STATUS:
                self._paint_status(painter, rect, row, look)
            elif column == Column.SOUND:
                self._paint_sound(painter, rect, look, playing)
            else:
                self._paint_text(painter, rect, column, look, playing)
            if column == focus:
                self._paint_focus(painter, rect, on_button=column in _BUTTONS)

    def _paint_focus(self, painter: QPainter, rect: QRect, *, on_button: bool) -> None:
        """A ring around a button, a bar beside anything else; the row has a frame around it."""
        if on_button:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(self._focus)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(4, 5, -4, -5), 7, 7)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        else:
            left = rect.right() - 2 if self._rtl else rect.left()
            painter.fillRect(left, rect.top(), 3, rect.height(), self._accent)

    def _paint_text(
        self, painter: QPainter, rect: QRect, column: int, look: Look, playing: bool
    ) -> None:
        text = cell_words(look, column)
        if not text:
            return
        main = column == Column.NAME
        bold = main and playing
        painter.setFont(self._bold if bold else self._font)
        painter.setPen(self._accent if bold else self._text if main else self._muted)
        flags = _AT_END if column in _NUMBERS else _AT_START
        space = rect.adjusted(_PAD, 0, -_PAD, 0)
        shown = self._elided(text, space.width(), bold=bold)
        painter.drawText(space, flags, shown)
        if main and look.spoken:
            self._paint_spoken(painter, space, shown, look.spoken, bold=bold)

    def _paint_spoken(
        self, painter: QPainter, space: QRect, name: str, spoken: str, *, bold: bool
    ) -> None:
        """Paint the beginning of a clip's text in the room that its name leaves."""
        metrics = self._bold_metrics if bold else self._metrics
        taken = metrics.horizontalAdvance(name) + _PAD
        width = space.width() - taken
        if width < _LEAST_TEXT:
            return
        space = space.adjusted(0, 0, -taken, 0) if self._rtl else space.adjusted(taken, 0, 0, 0)
        painter.setFont(self._font)
        painter.setPen(self._muted)
        painter.drawText(space, _AT_START, self._beginning(spoken, width))

    def _beginning(self, text: str, width: int) -> str:
        """The first words of a text that there is room for.

        As many letters as usually fit are tried first: to have a long text shortened by Qt takes
        as long as painting the rest of the row.
        """
        key = (text, -width, False)
        found = self._shortened.get(key)
        if found is None:
            # Texts may be pages long, and have lines.
            words = " ".join(text[: width // 2].split())
            usual = width // self._usual
            cut = words if len(words) <= usual else words[: usual - 1].rstrip() + "…"
            if self._metrics.horizontalAdvance(cut) <= width:
                found = f"{_OWN_DIRECTION}{cut}{_END_OF_DIRECTION}"
            else:
                found = self._elided(words, width)
            self._keep(key, found)
        return found

    def _paint_status(self, painter: QPainter, rect: QRect, row: int, look: Look) -> None:
        status, text = look.status, self._status_words[look.status]
        sign, colour = self._signs[status], self._status_colours[status]
        if status is ClipStatus.READY:
            if remark := self._model.remark(row):
                # The clip is here, but something came between it and the ear.
                status, text = ClipStatus.FAILED, remark
                sign, colour = self._signs[status], self._status_colours[status]
            elif look.findings and look.marks.mark is Mark.NONE:
                text = self._words_of(look.findings)
                sign, colour = self._listen, self._warn
        rtl = self._rtl
        left = rect.right() + 1 - _PAD - self._icon if rtl else rect.left() + _PAD
        painter.setFont(self._icon_font)
        painter.setPen(colour)
        spot = QRect(left, rect.top(), self._icon, rect.height())
        _draw_sign(painter, spot, sign)
        if look.marks is not NO_MARKS:
            rect = self._paint_marks(painter, rect, look.marks, rtl=rtl)
        painter.setFont(self._font)
        painter.setPen(self._muted if status is ClipStatus.QUEUED else colour)
        gap = self._icon + _PAD + 6
        space = rect.adjusted(_PAD, 0, -gap, 0) if rtl else rect.adjusted(gap, 0, -_PAD, 0)
        painter.drawText(space, _AT_START, self._elided(text, space.width()))

    def _words_of(self, findings: frozenset[Finding]) -> str:
        """The gravest finding in a few words, and how many more there are."""
        words = self._finding_words.get(findings)
        if words is None:
            words = finding_label(in_order(findings)[0])
            if len(findings) > 1:
                more = QLocale().toString(len(findings) - 1)
                words = filled(self.tr("%1 +%2"), words, more)
            self._finding_words[findings] = words
        return words

    def _paint_marks(self, painter: QPainter, rect: QRect, marks: Marks, *, rtl: bool) -> QRect:
        """Paint the marks at the end of a cell, in the icon font; returns the room before them."""
        signs = []
        if marks.mark is not Mark.NONE:
            signs.append((self._marks[marks.mark], self._mark_colours[marks.mark]))
        elif marks.heard:
            signs.append((self._heard, self._faint))
        if marks.note:
            signs.append((self._note, self._muted))
        for sign, colour in signs:
            left = rect.left() + _PAD if rtl else rect.right() + 1 - _PAD - self._icon
            painter.setPen(colour)
            spot = QRect(left, rect.top(), self._icon, rect.height())
            _draw_sign(painter, spot, sign)
            taken = self._icon + 5
            rect = rect.adjusted(taken, 0, 0, 0) if rtl else rect.adjusted(0, 0, -taken, 0)
        return rect

    def _elided(self, text: str, width: int, *, bold: bool = False) -> str:
        """The part of a text that there is room for; kept, for it takes as long as drawing it."""
        each = self._digit if text.isdecimal() and not bold else self._widest
        if text.isascii() and len(text) * each <= width and (not self._rtl or text.isdecimal()):
            return text  # it fits for certain
        key = (text, width, bold)
        found = self._shortened.get(key)
        if found is None:
            metrics = self._bold_metrics if bold else self._metrics
            found = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
            # Whatever direction the window has, a text reads in its own.
            found = f"{_OWN_DIRECTION}{found}{_END_OF_DIRECTION}"
            self._keep(key, found)
        return found

    def _keep(self, key: tuple[str, int, bool], found: str) -> None:
        if len(self._shortened) >= _SHORTENED:
            self._shortened.clear()
        self._shortened[key] = found

    def _paint_sound(self, painter: QPainter, rect: QRect, look: Look, playing: bool) -> None:
        if look.audio is None or not look.audio.peaks:
            return
        space = rect.adjusted(_PAD, 9, -_PAD, -9)
        ratio = painter.device().devicePixelRatio()
        picture = self._waves.picture(look.audio.peaks, space.size(), ratio, played=playing)
        painter.drawPixmap(space.topLeft(), picture)

    def _paint_button(
        self,
        painter: QPainter,
        rect: QRect,
        column: int,
        look: Look,
        hovered: bool,
        lit: bool,
        playing: bool,
    ) -> None:
        ready = look.status is ClipStatus.READY
        is_play = column == Column.PLAY
        if not (is_play or ready):
            return
        if lit:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._pressed)
            painter.drawEllipse(QRectF(rect).center(), self._button / 2, self._button / 2)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        sounding = is_play and playing and self.is_playing
        painter.setFont(self._icon_font)
        painter.setPen(self._accent if ready and (hovered or sounding) else
                       self._muted if ready else self._faint)  # fmt: skip
        sign = (self._pause if sounding else self._play) if is_play else self._save
        _draw_sign(painter, rect, sign)


def _draw_sign(painter: QPainter, spot: QRect, sign: Sign) -> None:
    """Draw an icon in the middle of `spot`, with the painter's pen."""
    x = spot.left() + (spot.width() - sign.width) / 2
    y = spot.top() + (spot.height() - sign.height) / 2
    painter.drawStaticText(round(x), round(y), sign.text)
