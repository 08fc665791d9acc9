"""How well what is on screen can be told from its ground, by the pixels that are painted.

`contrasts_of(widget)` finds each text, sign and edge within a widget, paints the whole at three
times its size, so that stems are solid in spite of smoothed edges, and compares the commonest
colour there, which is the ground, with the one that stands out most, which is the ink. The ratio
is that of WCAG 2, 1 to 21.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QStyle,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QTableView,
    QTextEdit,
    QToolButton,
    QWidget,
)

from bulktts_gui.models.clip_model import ClipTableModel, Column
from bulktts_gui.ui.clip_view import ClipView
from bulktts_gui.ui.theme import current_theme

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from bulktts_gui.core.clips import ClipStatus

#: What WCAG 2.1 asks for: text (1.4.3, and 1.4.6 in high contrast); signs and edges (1.4.11).
TEXT, HIGH_TEXT, SIGN = 4.5, 7.0, 3.0
#: What is off is exempt; it should be made out all the same.
OFF = 2.5
_TIMES = 3
#: The share of a place's pixels that ink has at least; less is a speck.
_SPECK = 0.0008


class Contrast(NamedTuple):
    """What was measured: `needed` is the ratio that it should have."""

    element: str
    place: str
    ink: str
    ground: str
    ratio: float
    needed: float

    @property
    def is_enough(self) -> bool:
        return self.ratio >= self.needed - 0.005

    def __str__(self) -> str:
        return (
            f"{self.element} ({self.place}): {self.ink} on {self.ground}"
            f" is {self.ratio:.2f}, not {self.needed}"
        )


class Spot(NamedTuple):
    """Where in the root something stands that is to be seen."""

    element: str
    place: str
    rect: QRect
    is_text: bool
    is_on: bool


def luminance(colour: int) -> float:
    """Relative luminance as WCAG 2 defines it."""

    def linear(part: int) -> float:
        share = part / 255
        return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(colour >> shift & 255) for shift in (16, 8, 0))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def ratio(one: int, other: int) -> float:
    """WCAG 2's contrast of two colours, 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def picture_of(root: QWidget) -> QImage:
    """The widget at three times its size."""
    made = QImage(root.size() * _TIMES, QImage.Format.Format_RGB32)
    made.setDevicePixelRatio(_TIMES)
    made.fill(QColor(current_theme().window))
    root.render(made)
    return made


def ink_and_ground(picture: QImage, place: QRect) -> tuple[int, int] | None:
    """The colours of what stands in a place; None where nothing does."""
    scaled = QRect(place.topLeft() * _TIMES, place.size() * _TIMES)
    part = picture.copy(scaled.intersected(QRect(QPoint(), picture.size())))
    if part.isNull():
        return None
    part = part.convertToFormat(QImage.Format.Format_RGB32)
    counts = Counter(memoryview(part.constBits()).cast("I"))
    ground, _ = counts.most_common(1)[0]
    least = max(4, int(_SPECK * counts.total()))
    inks = [colour for colour, count in counts.items() if count >= least and colour != ground]
    if not inks:
        return None
    return max(inks, key=lambda ink: ratio(ink, ground)), ground


def contrasts_of(root: QWidget, name: str = "") -> list[Contrast]:
    """Everything that is on screen in `root`; `name` says what it is."""
    picture = picture_of(root)
    text = HIGH_TEXT if current_theme().high else TEXT
    found = []
    for spot in spots_in(root):
        colours = ink_and_ground(picture, spot.rect)
        if colours is not None:
            needed = OFF if not spot.is_on else text if spot.is_text else SIGN
            ink, ground = (f"#{colour & 0xFFFFFF:06x}" for colour in colours)
            place = f"{name}: {spot.place}" if name else spot.place
            found.append(Contrast(spot.element, place, ink, ground, ratio(*colours), needed))
    return found


def focus_contrast(widget: QWidget) -> Contrast:
    """How well it can be seen that a control has the keyboard: what it changes in the picture."""
    window = widget.window()
    with_it, without = picture_of(window), QImage()
    assert widget.hasFocus()
    widget.clearFocus()
    without = picture_of(window)
    widget.setFocus()
    at = QRect(widget.mapTo(window, QPoint()), widget.size()).adjusted(-2, -2, 2, 2)
    pairs: Counter[tuple[int, int]] = Counter()
    for y in range(at.top() * _TIMES, at.bottom() * _TIMES):
        for x in range(at.left() * _TIMES, at.right() * _TIMES):
            one, other = with_it.pixel(x, y), without.pixel(x, y)
            if one != other:
                pairs[one, other] += 1
    # A line around it, or along a good part of it.
    least = max(at.width(), at.height()) * _TIMES
    strong = [each for each, count in pairs.items() if count >= least]
    best = max(strong, key=lambda pair: ratio(*pair), default=(0, 0))
    ink, ground = (f"#{colour & 0xFFFFFF:06x}" for colour in best)
    kind = widget.property("kind") or type(widget).__name__
    return Contrast(f"focus of {kind}", widget.objectName(), ink, ground, ratio(*best), SIGN)


# Finding what is to be seen


def spots_in(root: QWidget) -> Iterator[Spot]:
    """Each text, sign and edge that is on screen within a widget."""
    for widget in (root, *root.findChildren(QWidget)):
        if not widget.isVisible() or _is_hidden_by_scrolling(widget, root):
            continue
        at = widget.mapTo(root, QPoint())
        for spot in _spots_of(widget):
            yield spot._replace(rect=spot.rect.translated(at))


def _is_hidden_by_scrolling(widget: QWidget, root: QWidget) -> bool:
    at = widget.parentWidget()
    while at is not None and widget is not root:
        if isinstance(at.parentWidget(), QAbstractScrollArea):
            place = QRect(widget.mapTo(at, QPoint()), widget.size())
            if not at.rect().contains(place) and not place.contains(at.rect()):
                return True
        if at is root:
            break
        at = at.parentWidget()
    return False


def _spots_of(widget: QWidget) -> Iterator[Spot]:
    place, is_on = widget.objectName() or type(widget).__name__, widget.isEnabled()
    off = "" if is_on else ", off"

    def spot(element: str, rect: QRect, *, is_text: bool = True) -> Spot:
        return Spot(f"{element}{off}", place, rect, is_text, is_on)

    if widget.inherits("QTipLabel"):
        yield spot("tooltip", widget.rect().adjusted(4, 4, -4, -4))
    elif isinstance(widget, QLabel):
        role = widget.property("role") or ("link" if "href" in widget.text() else "plain")
        if widget.text().strip():
            yield spot(f"label, {role}", widget.contentsRect())
        elif not widget.pixmap().isNull():
            yield spot("sign", widget.contentsRect(), is_text=False)
    elif isinstance(widget, QPushButton | QCheckBox | QRadioButton):
        yield from _spots_of_button(widget, spot)
    elif isinstance(widget, QToolButton):
        if not widget.icon().isNull():
            rect = QRect(QPoint(), widget.iconSize())
            rect.moveCenter(widget.rect().center())
            yield spot("button with a sign alone", rect, is_text=False)
    elif isinstance(widget, QComboBox):
        yield spot("choice", _combo_text(widget))
        yield spot("edge of a choice", _left_edge(widget), is_text=False)
    elif isinstance(widget, QLineEdit):
        if widget.text() or widget.placeholderText():
            element = "field" if widget.text() else "placeholder"
            yield spot(element, widget.contentsRect().adjusted(8, 6, -8, -6))
        if not isinstance(widget.parentWidget(), QDoubleSpinBox | QComboBox):
            yield spot("edge of a field", _left_edge(widget), is_text=False)
    elif isinstance(widget, QDoubleSpinBox):
        yield spot("edge of a field", _left_edge(widget), is_text=False)
    elif isinstance(widget, QPlainTextEdit | QTextEdit):
        if widget.toPlainText() or widget.placeholderText():
            element = "field" if widget.toPlainText() else "placeholder"
            yield spot(element, widget.viewport().geometry())
    elif isinstance(widget, QHeaderView):
        yield from _spots_of_header(widget, spot)
    elif isinstance(widget, QMenu):
        for action in widget.actions():
            if not action.isSeparator() and action.isVisible():
                off = "" if action.isEnabled() else ", off"
                rect = widget.actionGeometry(action).adjusted(34, 4, -24, -4)
                chosen = ", chosen" if action is widget.activeAction() else ""
                yield Spot(f"menu{chosen}{off}", action.text(), rect, True, action.isEnabled())
    elif isinstance(widget, ClipView):
        yield from _spots_of_clips(widget)
    elif isinstance(widget, QAbstractItemView):
        yield from _spots_of_items(widget, spot)


def _spots_of_button(widget: QAbstractButton, spot: Callable[..., Spot]) -> Iterator[Spot]:
    option = QStyleOptionButton()
    widget.initStyleOption(option)  # type: ignore[attr-defined]
    part, style = QStyle.SubElement, widget.style()
    states = {"chosen": widget.isChecked(), "hovered": widget.underMouse(), "held": widget.isDown()}
    state = "".join(f", {name}" for name, is_so in states.items() if is_so)
    if isinstance(widget, QPushButton):
        kind = widget.property("kind") or "plain"
        room = style.subElementRect(part.SE_PushButtonContents, option, widget)
        if widget.text():
            yield spot(f"button, {kind}{state}", room)
        if kind == "plain" and widget.isEnabled():
            yield spot("edge of a button", _left_edge(widget), is_text=False)
        return
    is_check = isinstance(widget, QCheckBox)
    words = part.SE_CheckBoxContents if is_check else part.SE_RadioButtonContents
    box = part.SE_CheckBoxIndicator if is_check else part.SE_RadioButtonIndicator
    kind = "box" if is_check else "round box"
    if widget.text():
        yield spot(f"{kind}, words", style.subElementRect(words, option, widget))
    rect = style.subElementRect(box, option, widget).adjusted(-3, -3, 3, 3)
    yield spot(f"{kind}{state}", rect, is_text=False)


def _combo_text(combo: QComboBox) -> QRect:
    option = QStyleOptionComboBox()
    combo.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    return combo.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, combo)


def _left_edge(widget: QWidget) -> QRect:
    """A strip across the left edge, half way down: what is outside fills most of it."""
    return QRect(-6, widget.height() // 2 - 3, 8, 6)


def _spots_of_header(header: QHeaderView, spot: Callable[..., Spot]) -> Iterator[Spot]:
    if header.orientation() is not Qt.Orientation.Horizontal or header.model() is None:
        return
    for section in range(header.count()):
        left, width = header.sectionViewportPosition(section), header.sectionSize(section)
        if width > 20 and not header.isSectionHidden(section):
            # Without the line below.
            yield spot("heading of a column", QRect(left + 2, 2, width - 4, header.height() - 8))


def _spots_of_items(view: QAbstractItemView, spot: Callable[..., Spot]) -> Iterator[Spot]:
    model, inside = view.model(), view.viewport()
    if model is None or (isinstance(view, QTableView) and not view.isVisible()):
        return
    chosen = view.selectionModel()
    for row in range(min(30, model.rowCount())):
        for column in range(model.columnCount() if isinstance(view, QTableView) else 1):
            index = model.index(row, column)
            rect = view.visualRect(index)
            if not rect.isEmpty() and inside.rect().contains(rect) and index.data():
                state = ", chosen" if chosen is not None and chosen.isSelected(index) else ""
                at = inside.mapTo(view, rect.topLeft())
                yield spot(f"line of a list{state}", QRect(at, rect.size()).adjusted(4, 3, -4, -4))


def _spots_of_clips(view: ClipView) -> Iterator[Spot]:
    """The cells that the delegate paints: words apart from signs."""
    model, delegate, inside = view.model(), view.delegate, view.viewport()
    assert isinstance(model, ClipTableModel)
    for row in range(model.rowCount()):
        look, state = model.look(row), []
        if view.selectionModel().isRowSelected(row):
            state.append("chosen")
        if row == delegate.hovered_row:
            state.append("hovered")
        if model.is_playing(row):
            state.append("playing")
        told = "".join(f", {each}" for each in state)
        for column in Column:
            index = model.index(row, column)
            rect = view.visualRect(index)
            if rect.isEmpty() or not inside.rect().contains(rect):
                continue
            rect = QRect(inside.mapTo(view, rect.topLeft()), rect.size()).adjusted(4, 4, -4, -4)
            for element, part, is_text in _parts_of_cell(view, index.column(), rect, look.status):
                yield Spot(f"row{told}: {element}", look.status.name, part, is_text, True)


def _parts_of_cell(
    view: ClipView, column: int, rect: QRect, status: ClipStatus
) -> Iterator[tuple[str, QRect, bool]]:
    icon = view.delegate._icon
    if column == Column.STATUS:
        sign = QRect(rect.left(), rect.top(), icon + 10, rect.height())
        yield f"sign of {status.name.lower()}", sign, False
        yield f"words of {status.name.lower()}", rect.adjusted(icon + 14, 0, -2 * icon, 0), True
    elif column == Column.NAME:
        width = QFontMetrics(view.font()).averageCharWidth() * 4
        yield "name", QRect(rect.topLeft(), QSize(width, rect.height())), True
        yield "text", QRect(rect.right() - width, rect.top(), width, rect.height()), True
    elif column in (Column.PLAY, Column.SAVE):
        yield "button", rect, False
    elif column == Column.SOUND:
        yield "waveform", rect, False
    else:
        yield "number", rect, True
