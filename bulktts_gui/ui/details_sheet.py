"""Titles and values in two columns: how one clip's details are set out."""

from __future__ import annotations

import html
import math
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Slot
from PySide6.QtGui import (
    QGuiApplication,
    QMouseEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
)
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from bulktts_gui.models.wording import filled
from bulktts_gui.ui.parts import button, label, set_role, set_tip, set_words, tool_button

#: Characters of a text that are shown until somebody asks for more, so that what stands below it
#: is found.
_TEXT_LENGTH = 600
#: Line height of a clip's text, in percent.
_LEADING = 125
#: Pixels between two sentences of one value.
_SENTENCE_GAP = 5


class Value(NamedTuple):
    """What a row says, "" for no row; `whole` is what `text` is short for; `tone` may be "bad"."""

    text: str
    whole: str = ""
    tone: str = ""


class _Kind(NamedTuple):
    """What a row is called, what the pointer brings up, and what its button is called if it has
    one: of such a row the value is kept to one line."""

    title: str
    tip: str = ""
    copy: str = ""


def _groups() -> tuple[dict[str, _Kind], ...]:
    """The rows by their names; what follows from another group stands a little apart."""
    translate = QCoreApplication.translate
    return (
        {
            "status": _Kind(translate("DetailsSheet", "Status")),
            "reason": _Kind(translate("DetailsSheet", "Why")),
            "findings": _Kind(translate("DetailsSheet", "Worth a listen")),
            "mark": _Kind(translate("DetailsSheet", "Mark")),
            "note": _Kind(translate("DetailsSheet", "Note")),
        },
        {
            "length": _Kind(translate("DetailsSheet", "Length")),
            "loudness": _Kind(
                translate("DetailsSheet", "Loudness"),
                translate(
                    "DetailsSheet",
                    "How loud the clip sounds as a whole; −16 to −23 is usual for speech. The"
                    " nearer to 0, the louder.",
                ),
            ),
            "peak": _Kind(
                translate("DetailsSheet", "Peak"),
                translate(
                    "DetailsSheet",
                    "The loudest moment of the clip. At 0 it is as loud as a file can hold.",
                ),
            ),
            "rate": _Kind(translate("DetailsSheet", "Sample rate")),
            "channels": _Kind(translate("DetailsSheet", "Channels")),
            "format": _Kind(translate("DetailsSheet", "Format")),
            "size": _Kind(translate("DetailsSheet", "Size")),
        },
        {
            "run": _Kind(translate("DetailsSheet", "Run id")),
            "task": _Kind(translate("DetailsSheet", "Task id")),
            "address": _Kind(
                translate("DetailsSheet", "Address"),
                translate(
                    "DetailsSheet",
                    "The service gives out each clip at an address that works for some time. A clip"
                    " that is here stays here.",
                ),
            ),
            "checksum": _Kind(
                translate("DetailsSheet", "Checksum"),
                translate("DetailsSheet", "Files with the same checksum are the same (SHA-256)."),
                translate("DetailsSheet", "Copy the checksum"),
            ),
            "file": _Kind(
                translate("DetailsSheet", "File"),
                copy=translate("DetailsSheet", "Copy where the file is"),
            ),
        },
    )


class DetailsSheet(QScrollArea):
    """A clip's name and text, and below them rows that are seen while they say something."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("detailsSheet")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        # A click beside a value leaves the keys with the list.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._spoken = ""
        self.name = _Prose()
        self.name.setObjectName("detailsName")
        self.text = _Prose(floats=True)
        self.text.setObjectName("detailsText")
        self._more = button("", "link", object_name="detailsMore")
        self._more.clicked.connect(self._show_whole_text)
        inside = QWidget()
        inside.setObjectName("detailsInside")
        head = QVBoxLayout()
        head.setSpacing(5)
        head.addWidget(self.name)
        head.addWidget(self.text)
        head.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeading)
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(14, 2, 10, 16)
        layout.setSpacing(20)
        layout.addLayout(head)
        self._groups = [_Group(kinds) for kinds in _groups()]
        self._group_of = {name: group for group in self._groups for name in group.rows}
        for group in self._groups:
            layout.addWidget(group)
        layout.addStretch(1)
        self.setWidget(inside)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything but the values in the language of the moment."""
        self.setAccessibleName(self.tr("Details"))
        self.name.setAccessibleName(self.tr("Name"))
        self.text.setAccessibleName(self.tr("Text"))
        set_words(self._more, self.tr("Show the whole text"))
        all_kinds = _groups()
        # Values begin at one line, whichever of their titles are seen.
        titles = [kind.title for kinds in all_kinds for kind in kinds.values()]
        widest = max(map(self.fontMetrics().horizontalAdvance, titles)) + 2
        for group, kinds in zip(self._groups, all_kinds, strict=True):
            group.name_rows(kinds, widest)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def show_head(self, name: str, text: str, *, is_other: bool) -> None:
        """Show a clip's name and text, the beginning of each when `is_other` than the last one."""
        self.name.show_text(name)
        if is_other:
            self.verticalScrollBar().setValue(0)
        if is_other or text != self._spoken:
            self._spoken = text
            is_long = len(text) > _TEXT_LENGTH
            self.text.show_text(text[:_TEXT_LENGTH].rstrip() + "…" if is_long else text)
            self.text.setVisible(bool(text))
            self._more.setVisible(is_long)

    def show_value(self, name: str, value: Value) -> None:
        """Say this in the row of that name."""
        self._group_of[name].show_value(name, value)

    def as_text(self) -> str:
        """All of it, a line for each row."""
        rows = [group.rows[name] for name, group in self._group_of.items()]
        lines = [self.name.toPlainText(), self._spoken]
        lines += [row.said() for row in rows if row.whole]
        return "\n".join(filter(None, lines))

    @Slot()
    def _show_whole_text(self) -> None:
        self.setFocus()
        self._more.hide()
        self.text.show_text(self._spoken)


class _Group(QWidget):
    """Rows that belong together, seen while one of them is."""

    def __init__(self, kinds: dict[str, _Kind]) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        self._grid = grid
        self.rows = {name: _Row(grid, name, kind) for name, kind in kinds.items()}

    def name_rows(self, kinds: dict[str, _Kind], title_width: int) -> None:
        """Give the rows these titles."""
        self._grid.setColumnMinimumWidth(0, title_width)
        for name, kind in kinds.items():
            self.rows[name].name_it(kind)

    def show_value(self, name: str, value: Value) -> None:
        """Say this in the row of that name."""
        self.rows[name].show_value(value)
        self.setVisible(any(row.whole for row in self.rows.values()))


class _Row:
    """A title, a value, and maybe a button to copy it."""

    def __init__(self, grid: QGridLayout, name: str, kind: _Kind) -> None:
        self.title = self.whole = self._tip = ""
        self._shown = Value("")
        self._label = label(role="muted")
        self._copy: QToolButton | None = None
        self.value: _Prose | _OneLine = _Prose()
        if kind.copy:
            self.value = _OneLine()
            self._copy = tool_button("file-copy-line", "", f"details-copy-{name}")
            self._copy.setProperty("kind", "small")
            self._copy.clicked.connect(self._put_on_clipboard)
        self.value.setObjectName(f"details-{name}")
        row = grid.rowCount()
        if self._copy is None:
            grid.addWidget(self._label, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(self.value, row, 1, 1, 2)
        else:
            grid.addWidget(self._label, row, 0)
            grid.addWidget(self.value, row, 1)
            grid.addWidget(self._copy, row, 2)

    def name_it(self, kind: _Kind) -> None:
        self.title, self._tip = kind.title, kind.tip
        self._label.setText(kind.title)
        self._label.setAlignment(_leading(self._label) | Qt.AlignmentFlag.AlignVCenter)
        self._label.setToolTip(_wrapped(kind.tip))
        if self._copy is not None:
            set_tip(self._copy, kind.copy)
        self.show_value(self._shown)

    def show_value(self, value: Value) -> None:
        self._shown = value
        self.whole = value.whole or value.text
        is_there = bool(value.text)
        self._label.setVisible(is_there)
        self.value.setVisible(is_there)
        if self._copy is not None:
            self._copy.setVisible(bool(value.whole))
        self.value.show_text(value.text)
        self.value.setToolTip(_wrapped(value.whole, self._tip))
        self.value.setAccessibleName(self.said())
        set_role(self.value, "tone", value.tone)

    def said(self) -> str:
        """Title and value on a line."""
        return filled(QCoreApplication.translate("DetailsSheet", "%1: %2"), self.title, self.whole)

    def _put_on_clipboard(self) -> None:
        QGuiApplication.clipboard().setText(self.whole)


class _Prose(QTextEdit):
    """Text to select and copy, as high as it is long, that breaks where nothing else does.

    Paragraphs run in the direction of their own letters. They begin at the side where the window's
    language does; with `floats` at their own, with more space between the lines.
    """

    def __init__(self, *, floats: bool = False) -> None:
        super().__init__()
        self._floats = floats
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        # What is dropped here is meant for the window.
        self.setAcceptDrops(False)
        # A click leaves the keys with the list; see `mouseReleaseEvent`.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._align()

    def show_text(self, text: str) -> None:
        """Show a text; the same one again leaves what is selected in it."""
        if text == self.toPlainText():
            return
        self.setPlainText(text)
        lines = QTextBlockFormat()
        cursor = QTextCursor(self.document())
        if self._floats:
            lines.setLineHeight(_LEADING, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        else:
            lines.setTopMargin(_SENTENCE_GAP)
            cursor.movePosition(QTextCursor.MoveOperation.NextBlock)
        if self._floats or cursor.blockNumber():
            cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeBlockFormat(lines)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._align()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take the keys only with a selection, which somebody wants to copy."""
        super().mouseReleaseEvent(event)
        if self.textCursor().hasSelection():
            self.setFocus(Qt.FocusReason.MouseFocusReason)

    def _align(self) -> None:
        option = self.document().defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        if not self._floats:
            option.setAlignment(_leading(self))
        self.document().setDefaultTextOption(option)

    @Slot()
    def _fit(self) -> None:
        self.setFixedHeight(max(1, math.ceil(self.document().size().height())))


class _OneLine(QLabel):
    """A text in one line, with what there is no room for left out in its middle."""

    def __init__(self) -> None:
        super().__init__()
        self._whole = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        # Paths and checksums run from left to right everywhere.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._align()

    def show_text(self, text: str) -> None:
        """Show a text."""
        self._whole = text
        self._elide()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._align()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _align(self) -> None:
        self.setAlignment(_leading(self) | Qt.AlignmentFlag.AlignTop)

    def _elide(self) -> None:
        room = self.contentsRect().width()
        self.setText(self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideMiddle, room))


def _leading(widget: QWidget) -> Qt.AlignmentFlag:
    """The side where reading begins in the window's language, whatever the letters."""
    rtl = widget.layoutDirection() is Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute


def _wrapped(*texts: str) -> str:
    """A tooltip that Qt wraps, which it does for rich text alone."""
    lines = "<br>".join(html.escape(text) for text in texts if text)
    return f"<qt>{lines}</qt>" if lines else ""
