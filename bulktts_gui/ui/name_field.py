"""The line that says how files are called, with suggestions and what can be put in."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QAction,
    QColor,
    QKeyEvent,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextOption,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QSizePolicy,
    QWidget,
)

from bulktts_gui.core.names import TEMPLATE_FIELDS, check_template, column_fields
from bulktts_gui.models.name_words import field_words, mistake_words, name_presets
from bulktts_gui.ui.announcing import describe
from bulktts_gui.ui.parts import menu_button, set_role, shortened
from bulktts_gui.ui.theme import current_theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bulktts_gui.core.names import TemplateMistake

_FIELD = re.compile(r"\{[^{}]*\}")
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
#: Characters of a column's heading in the menu.
_HEADING = 40


class TemplateEdit(QPlainTextEdit):
    """One line in which fields are tinted and a mistake is underlined.

    Qt's own line edit cannot colour a part of its text.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setWordWrapMode(QTextOption.WrapMode.NoWrap)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(0)
        self._marks = _Marks(self)
        self._as_tall = QLineEdit(self)
        self._as_tall.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._as_tall.hide()

    def set_columns(self, columns: Sequence[str]) -> None:
        """The columns that fields can be named after."""
        if tuple(columns) != self._marks.columns:
            self._marks.columns = tuple(columns)
            self._marks.rehighlight()

    def sizeHint(self) -> QSize:
        """As tall as other fields of one line."""
        return QSize(super().sizeHint().width(), self._as_tall.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Room for a few words."""
        return QSize(120, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is for the dialog."""
        if event.key() in _ENTER:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802
        """A pasted text comes in as one line."""
        self.insertPlainText(" ".join(source.text().split()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._marks.rehighlight()


class _Marks(QSyntaxHighlighter):
    """Tints the fields of a template, and underlines its first mistake."""

    def __init__(self, edit: QPlainTextEdit) -> None:
        super().__init__(edit.document())
        self.columns: tuple[str, ...] = ()

    def highlightBlock(self, text: str) -> None:  # noqa: N802 - Qt's name
        theme = current_theme()
        field = QTextCharFormat()
        field.setForeground(QColor(theme.link))
        field.setBackground(QColor(theme.accentTint))
        for found in _FIELD.finditer(text):
            self._mark(text, found.start(), found.end(), field)
        mistake = check_template(text, self.columns)
        if mistake is not None:
            wrong = QTextCharFormat()
            wrong.setForeground(QColor(theme.bad))
            wrong.setBackground(QColor(theme.badTint))
            wrong.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            wrong.setUnderlineColor(QColor(theme.bad))
            self._mark(text, mistake.start, mistake.end, wrong)

    def _mark(self, text: str, start: int, end: int, how: QTextCharFormat) -> None:
        """Qt counts UTF-16 units, Python characters."""
        before, length = (len(part.encode("utf-16-le", "surrogatepass")) // 2
                          for part in (text[:start], text[start:end]))  # fmt: skip
        self.setFormat(before, length, how)


class NameField(QWidget):
    """The template with its two menus.

    Signals:
        changed(): the template, or what it can name, is another one.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns: tuple[str, ...] = ()
        self._fields = tuple(f for f in TEMPLATE_FIELDS if f not in ("language", "batch"))
        self._text = ""
        self.edit = TemplateEdit()
        self.edit.setObjectName("nameTemplateEdit")
        self.edit.setAccessibleName(self.tr("Names of the files"))
        self.edit.textChanged.connect(self._text_changed)
        self.presets = menu_button(self.tr("S&uggestions"), object_name="namePresetsButton")
        self.insert = menu_button(self.tr("&Insert"), object_name="nameInsertButton")
        self.presets.menu().aboutToShow.connect(self._fill_presets)
        self.insert.menu().aboutToShow.connect(self._fill_insert)
        self.presets.menu().triggered.connect(self._take_preset)
        self.insert.menu().triggered.connect(self._insert)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.edit, 1)
        layout.addWidget(self.presets)
        layout.addWidget(self.insert)
        self.setFocusProxy(self.edit)

    @property
    def template(self) -> str:
        """What is written there."""
        return self.edit.toPlainText()

    @property
    def mistake(self) -> TemplateMistake | None:
        """The first mistake in it."""
        return check_template(self.template, self._columns)

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns that it can name."""
        return self._columns

    def set_template(self, template: str) -> None:
        """Show a template that was chosen before."""
        self.edit.setPlainText(template)

    def set_columns(self, columns: Sequence[str], *, language: bool, batch: bool) -> None:
        """What the list has besides numbers, names and texts."""
        self._columns = tuple(columns)
        known = {"language": language, "batch": batch}
        self._fields = tuple(f for f in TEMPLATE_FIELDS if known.get(f, True))
        self.edit.set_columns(columns)
        self.changed.emit()

    def say_mistake(self, words: str) -> None:
        """Let those hear of it who do not see it; "" when all is well again."""
        set_role(self.edit, "wrong", bool(words))
        describe(self.edit, words)

    def mistake_words(self) -> str:
        """What is wrong with it; "" for nothing."""
        mistake = self.mistake
        return mistake_words(mistake, self._columns) if mistake is not None else ""

    # Inside

    @Slot()
    def _text_changed(self) -> None:
        # Colouring a part of it counts as a change with Qt.
        if self.template != self._text:
            self._text = self.template
            self.changed.emit()

    @Slot()
    def _fill_presets(self) -> None:
        menu = self.presets.menu()
        menu.clear()
        for words, template in name_presets(with_language="language" in self._fields):
            action = _entry(menu, words, template)
            action.setCheckable(True)
            action.setChecked(template == self.template)

    @Slot()
    def _fill_insert(self) -> None:
        menu = self.insert.menu()
        menu.clear()
        for field in self._fields:
            _entry(menu, field_words(field), f"{{{field}}}")
        if self._columns:
            menu.addSeparator()
            tokens = column_fields(self._columns)
            for token in tokens:
                _entry(menu, shortened(token[1:-1], _HEADING), token)

    @Slot(QAction)
    def _take_preset(self, action: QAction) -> None:
        self._replace(action, whole=True)

    @Slot(QAction)
    def _insert(self, action: QAction) -> None:
        self._replace(action, whole=False)

    def _replace(self, action: QAction, *, whole: bool) -> None:
        """Put in what was chosen, so that it can be undone, and go on from there."""
        cursor = self.edit.textCursor()
        cursor.beginEditBlock()
        if whole:
            cursor.select(cursor.SelectionType.Document)
        cursor.insertText(action.data())
        cursor.endEditBlock()
        self.edit.setTextCursor(cursor)
        self.edit.setFocus()


def _entry(menu: QMenu, words: str, data: str) -> QAction:
    action = menu.addAction(words.replace("&", "&&"))
    action.setData(data)
    return action
