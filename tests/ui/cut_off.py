"""What a person cannot read to its end: looks for texts that do not fit where they stand.

`cut_off(widget)` is for any page, bar, dialog or menu that is on screen, in any language, at any
size of type and in any direction.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QPushButton,
    QRadioButton,
    QStyle,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QToolButton,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

#: Pixels that rounding may take.
_ROUNDING = 2


def cut_off(root: QWidget, *, may_elide: Iterable[str] = ()) -> list[str]:
    """Every text and control on screen within `root` that is clipped, elided or covered, in words.

    What stands in a scroll area counts as shown if it can be scrolled to. `may_elide` are object
    names of labels that shorten on purpose and have the whole in a tooltip.
    """
    allowed = frozenset(may_elide)
    found = []
    for widget in (root, *root.findChildren(QWidget)):
        if widget.isVisible() and not _is_qt_s_own(widget):
            found += [f"{_place(widget)}: {fault}" for fault in _faults(widget, root, allowed)]
    return found


def _is_qt_s_own(widget: QWidget) -> bool:
    name = widget.objectName()
    return name.startswith("qt_") and name != "qt_msgbox_label"


def _place(widget: QWidget) -> str:
    names = []
    at: QWidget | None = widget
    while at is not None and len(names) < 3:
        names.append(at.objectName() or type(at).__name__)
        at = at.parentWidget()
    return " < ".join(names)


def _faults(widget: QWidget, root: QWidget, may_elide: frozenset[str]) -> Iterator[str]:
    if isinstance(widget, QMenu):
        return  # as wide as its entries, always
    if isinstance(widget, QLabel):
        yield from _of_label(widget, may_elide)
    elif isinstance(widget, QPushButton | QCheckBox | QRadioButton):
        yield from _of_button(widget)
    elif isinstance(widget, QToolButton) and not isinstance(widget.parent(), QLineEdit):
        yield from _too_small(widget, widget.iconSize(), "icon")
    elif isinstance(widget, QComboBox):
        yield from _of_combo(widget)
    elif isinstance(widget, QLineEdit):
        yield from _of_field(widget)
    elif isinstance(widget, QHeaderView):
        yield from _of_header(widget)
    elif isinstance(widget, QListWidget):
        yield from _of_list(widget)
    if isinstance(widget, QLabel | QAbstractButton | QComboBox | QLineEdit):
        yield from _out_of_sight(widget, root)
        yield from _covered(widget)


def _of_label(label: QLabel, may_elide: frozenset[str]) -> Iterator[str]:
    text = label.text()
    if not text.strip():
        return
    # A label that shortens on purpose says so by a tooltip that has the whole.
    if text.endswith("…") and label.toolTip() and label.objectName() not in may_elide:
        yield f"“{text}” is shortened"
    room = label.contentsRect().size() - QSize(2 * label.margin(), 2 * label.margin())
    yield from _lacking(_size_of(label, text, room.width()), room, text)


def _size_of(label: QLabel, text: str, width: int) -> QSize:
    is_rich = label.textFormat() is Qt.TextFormat.RichText or (
        label.textFormat() is Qt.TextFormat.AutoText and re.search(r"</?\w[^>]*>", text)
    )
    if is_rich:
        document = QTextDocument()
        document.setDocumentMargin(0)
        document.setDefaultFont(label.font())
        document.setHtml(text)
        if label.wordWrap():
            document.setTextWidth(width)
        return document.size().toSize()
    flags = Qt.TextFlag.TextWordWrap.value if label.wordWrap() else 0
    if label.buddy() is not None:
        flags |= Qt.TextFlag.TextShowMnemonic.value
    return QFontMetrics(label.font()).boundingRect(QRect(0, 0, width, 1 << 20), flags, text).size()


def _of_button(button: QPushButton | QCheckBox | QRadioButton) -> Iterator[str]:
    option = QStyleOptionButton()
    button.initStyleOption(option)
    shown = QFontMetrics(button.font()).size(Qt.TextFlag.TextShowMnemonic.value, button.text())
    style = button.style()
    if isinstance(button, QPushButton):
        room = style.subElementRect(QStyle.SubElement.SE_PushButtonContents, option, button).size()
        if not button.icon().isNull():
            shown += QSize(button.iconSize().width() + 4, 0)
    else:
        is_check = isinstance(button, QCheckBox)
        part = (
            QStyle.SubElement.SE_CheckBoxContents
            if is_check
            else (QStyle.SubElement.SE_RadioButtonContents)
        )
        room = style.subElementRect(part, option, button).size()
    yield from _lacking(shown, room, button.text())


def _of_combo(combo: QComboBox) -> Iterator[str]:
    option = QStyleOptionComboBox()
    combo.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    control = QStyle.ComplexControl.CC_ComboBox
    room = combo.style().subControlRect(control, option, part, combo).size()
    if combo.toolTip() != combo.currentText():
        yield from _lacking(_one_line(combo, combo.currentText()), room, combo.currentText())


def _of_field(field: QLineEdit) -> Iterator[str]:
    if isinstance(field.parentWidget(), QComboBox):
        return
    # What a person has typed scrolls; the words that ask for it do not.
    text = field.placeholderText() if not field.text() else ""
    margins = field.textMargins()
    taken = margins.left() + margins.right()
    room = field.contentsRect().size() - QSize(taken, 0)
    shown = _one_line(field, text)
    yield from _lacking(QSize(shown.width(), shown.height()), room, text or "a line")


def _of_header(header: QHeaderView) -> Iterator[str]:
    model = header.model()
    if model is None or header.orientation() is not Qt.Orientation.Horizontal:
        return
    for section in range(header.count()):
        if not header.isSectionHidden(section):
            title = str(model.headerData(section, header.orientation()) or "")
            needed = header.sectionSizeFromContents(section)
            size = QSize(header.sectionSize(section), header.height())
            if title:
                yield from _lacking(needed, size, title)


def _of_list(view: QListWidget) -> Iterator[str]:
    if view.horizontalScrollBar().maximum() or view.wordWrap():
        return
    for row in range(view.count()):
        item = view.item(row)
        place, wanted = view.visualItemRect(item), view.sizeHintForIndex(view.indexFromItem(item))
        yield from _lacking(wanted, QSize(view.viewport().width(), place.height()), item.text())


def _too_small(widget: QWidget, wanted: QSize, what: str) -> Iterator[str]:
    yield from _lacking(wanted, widget.size(), what)


def _one_line(widget: QWidget, text: str) -> QSize:
    metrics = QFontMetrics(widget.font())
    return QSize(metrics.horizontalAdvance(text), metrics.height())


def _lacking(wanted: QSize, room: QSize, text: str) -> Iterator[str]:
    wide, high = wanted.width() - room.width(), wanted.height() - room.height()
    shown = text if len(text) <= 60 else f"{text[:59]}…"
    if wide > _ROUNDING:
        yield f"“{shown}” lacks {wide} pixels of width"
    if high > _ROUNDING:
        yield f"“{shown}” lacks {high} pixels of height"


def _out_of_sight(widget: QWidget, root: QWidget) -> Iterator[str]:
    """What lies outside of any parent, where that cannot be scrolled to it."""
    inner, at = widget, widget.parentWidget()
    while at is not None and inner is not root:
        rect = QRect(widget.mapTo(at, QPoint()), widget.size())
        area = at.parentWidget()
        if isinstance(area, QAbstractScrollArea) and area.viewport() is at:
            yield from _not_reached(area, rect)
            return
        if not at.rect().adjusted(-1, -1, 1, 1).contains(rect):
            yield f"is cut by {at.objectName() or type(at).__name__}"
            return
        inner, at = at, at.parentWidget()


def _not_reached(area: QAbstractScrollArea, rect: QRect) -> Iterator[str]:
    if isinstance(area, QAbstractItemView):
        return  # it scrolls to its cells
    view = area.viewport().rect()
    across, down = area.horizontalScrollBar(), area.verticalScrollBar()
    can_scroll = area.horizontalScrollBarPolicy() is not Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    more = across.maximum() + 1 if can_scroll else 1
    if rect.left() < view.left() - more or rect.right() > view.right() + more:
        yield "cannot be scrolled to, sideways"
    if rect.bottom() > view.bottom() + down.maximum() + 1:
        yield "cannot be scrolled to"


def _covered(widget: QWidget) -> Iterator[str]:
    """What a sibling lies over."""
    parent = widget.parentWidget()
    if parent is None or widget.isWindow():
        return
    place = widget.geometry()
    kinds = (QLabel, QAbstractButton, QComboBox, QLineEdit)
    for other in parent.children():
        if isinstance(other, kinds) and other is not widget and other.isVisible():
            shared = place.intersected(other.geometry())
            if shared.width() > _ROUNDING and shared.height() > _ROUNDING:
                yield f"and {other.objectName() or type(other).__name__} lie over each other"
