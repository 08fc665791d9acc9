"""The text of the clip in hand, to be read along while it is heard."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import (
    QAccessible,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

#: Line height, as a multiple of the type's own.
_LEADING = 1.4
#: Lines that the text may take, and how many of a window's lines are the list's and the bars'.
_MOST_LINES = 4
_LINES_FOR_OTHERS = 12
#: Characters that are laid out at once: about what the area holds on the widest screens. Laying out
#: 100,000 takes a tenth of a second, which is left until somebody scrolls or selects.
_AT_ONCE = 2000


class SpokenText(QTextEdit):
    """Shows a text whole, in as many lines as it needs up to a bound; a longer one scrolls.

    Each paragraph runs in the direction of its own first strong letter, whatever the window's. The
    height only grows from text to text, so that the list stands still while one listens on.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setAcceptRichText(False)
        # What is dropped here is meant for the window.
        self.setAcceptDrops(False)
        # A click leaves the keys with the list; see `mouseReleaseEvent`.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        document = self.document()
        document.setDocumentMargin(0)
        option = document.defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        document.setDefaultTextOption(option)
        self._text = ""
        self._is_whole = True
        self._line = self._line_height()
        self._room = 0
        self._fitted_width = 0
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    def text(self) -> str:
        """The whole text, also while only its beginning is laid out."""
        return self._text

    def show_text(self, text: str) -> None:
        """Show a text from its beginning; "" keeps the room of the one before it."""
        # The same one is shown again at each pause, when it may be scrolled or selected.
        if text != self._text:
            self._text = text
            self._lay_out()

    def forget_room(self) -> None:
        """Let the next text have as few lines as it needs."""
        self._room = 0

    def fit(self) -> None:
        """Take the height that the text needs and the window allows."""
        self.ensurePolished()
        if self.width() != self._fitted_width:
            self._fitted_width, self._room = self.width(), 0
        window_lines = int(self.window().height() / self._line)
        lines = max(1, min(_MOST_LINES, (window_lines - _LINES_FOR_OTHERS) // 4))
        bound = math.ceil(lines * self._line)
        if len(self._text) <= _AT_ONCE:
            # The last text's scroll bar would narrow this one, and wrap it into a line too many.
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if self.document().size().height() <= bound:
            self._show_rest()  # there is nothing to scroll that would ask for it
        wanted = math.ceil(self.document().size().height())
        if wanted > bound:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._room = min(bound, max(self._room, wanted))
        self.setFixedHeight(self._room + self.height() - self.contentsRect().height())

    # Events

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and self._line_height() != self._line:
            self._room = 0
            self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.width() != self._fitted_width:
            self.fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._show_rest()
        if QAccessible.isActive():
            # A screen reader reads the line that the cursor comes to; else the keys scroll.
            by_keys = Qt.TextInteractionFlag.TextSelectableByKeyboard
            self.setTextInteractionFlags(self.textInteractionFlags() | by_keys)
        super().focusInEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._show_rest()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take the keys only with a selection, which somebody wants to copy."""
        super().mouseReleaseEvent(event)
        if self.textCursor().hasSelection():
            self.setFocus(Qt.FocusReason.MouseFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            event.ignore()  # in a player it plays, and is not another way to turn the page
        else:
            super().keyPressEvent(event)

    # Inside

    @Slot(int)
    def _scrolled(self, value: int) -> None:
        if value:
            self._show_rest()

    def _line_height(self) -> float:
        return QFontMetricsF(self.font()).height() * _LEADING

    def _lay_out(self) -> None:
        self._line = self._line_height()
        self.verticalScrollBar().setSingleStep(round(self._line))
        self._is_whole = True  # what scrolls meanwhile is not a person who wants the rest
        shown = self._text[:_AT_ONCE]
        lines = QTextBlockFormat()
        # At least so high: some scripts, and the fonts that stand in for them, need more.
        kind = QTextBlockFormat.LineHeightTypes.MinimumHeight
        lines.setLineHeight(self._line, kind.value)
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.removeSelectedText()
        cursor.setBlockFormat(lines)
        cursor.insertText(shown)
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)
        self._is_whole = len(shown) == len(self._text)
        self.fit()

    def _show_rest(self) -> None:
        if not self._is_whole:
            self._is_whole = True
            cursor = QTextCursor(self.document())
            cursor.movePosition(QTextCursor.MoveOperation.End)
            cursor.insertText(self._text[_AT_ONCE:])
