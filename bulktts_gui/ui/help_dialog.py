"""The built-in help: one page, a field that searches it, and links to its parts."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QUrl, Slot
from PySide6.QtGui import (
    QAction,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QTextBrowser, QVBoxLayout, QWidget

from bulktts_gui.ui.announcing import say
from bulktts_gui.ui.dialog_size import open_at
from bulktts_gui.ui.help_text import Paragraph, Section, sections
from bulktts_gui.ui.icons import icon
from bulktts_gui.ui.parts import button, label, name_clear_button, press_by_enter
from bulktts_gui.ui.theme import current_theme

if TYPE_CHECKING:
    from collections.abc import Sequence


class HelpDialog(QDialog):
    """Stands beside the window, so that one can follow it; made once, and shown again."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("helpDialog")
        open_at(self, 640, 620)
        self.setMinimumSize(340, 320)
        self._window = window
        self.search = QLineEdit()
        self.search.setObjectName("helpSearch")
        self.search.setClearButtonEnabled(True)
        self._glass = QAction(self)
        self._glass.setIcon(icon("search-line"))
        self.search.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self.page = QTextBrowser()
        self.page.setObjectName("helpPage")
        self.page.setOpenLinks(False)
        self.page.anchorClicked.connect(self._follow)
        self._none = label(role="muted", wrap=True)
        self._none.setObjectName("helpNothingFound")
        self._close = button("", object_name="helpClose")
        self._close.clicked.connect(self.hide)
        self._close.setAutoDefault(False)
        line = QHBoxLayout()
        line.addWidget(self._none, 1)
        line.addWidget(self._close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 18)
        layout.setSpacing(12)
        layout.addWidget(self.search)
        layout.addWidget(self.page, 1)
        layout.addLayout(line)
        self._find = QAction(self)
        self._find.setShortcut(QKeySequence.StandardKey.Find)
        self._find.triggered.connect(self._go_to_search)
        self.addAction(self._find)
        self.search.textChanged.connect(self._show)
        self.retranslate()

    def retranslate(self) -> None:
        """Set all texts."""
        self.setWindowTitle(self.tr("Help"))
        self.search.setPlaceholderText(self.tr("Search the help"))
        self.search.setAccessibleName(self.tr("Search the help"))
        name_clear_button(self.search, self.tr("Clear the search"))
        self._glass.setText(self.tr("Search the help"))
        self.page.setAccessibleName(self.tr("Help"))
        self._close.setText(self.tr("&Close"))
        self._close.setAccessibleName(self.tr("Close"))
        self._show()

    def show_part(self, name: str = "") -> None:
        """Show the help from its beginning, with the search at hand, or from a part on."""
        self.search.clear()
        self._show()  # a menu may have other entries and keys by now
        self.show()
        self.raise_()
        self.activateWindow()
        self.page.verticalScrollBar().setValue(0)
        if name:
            self.page.scrollToAnchor(name)
            self.page.setFocus()
        else:
            self.search.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_by_enter(event):
            super().keyPressEvent(event)

    @Slot()
    def _go_to_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    @Slot()
    def _show(self) -> None:
        words = self.search.text().split()
        found = [each for part in sections(self._window) if (each := _found_in(part, words))]
        place = self.page.verticalScrollBar().value()
        self.page.setHtml(_page(found, words))
        self.page.verticalScrollBar().setValue(0 if words else place)
        nothing = self.tr("Nothing in the help has these words.") if not found else ""
        if nothing != self._none.text():
            say(self, nothing)
        self._none.setText(nothing)

    @Slot(QUrl)
    def _follow(self, link: QUrl) -> None:
        self.page.scrollToAnchor(link.fragment())


def _found_in(section: Section, words: Sequence[str]) -> Section | None:
    """Those parts of a section that have all words; None when there are none."""
    if _has(section.heading, words):
        return section
    paragraphs = tuple(p for p in section.paragraphs if _has(f"{p.lead} {p.text}", words))
    keys = tuple((key, does) for key, does in section.keys if _has(f"{key} {does}", words))
    if not paragraphs and not keys:
        return None
    return Section(section.name, section.heading, paragraphs, keys)


def _has(text: str, words: Sequence[str]) -> bool:
    folded = text.casefold()
    return all(word.casefold() in folded for word in words)


def _page(found: Sequence[Section], words: Sequence[str]) -> str:
    theme = current_theme()
    style = (
        f"h2 {{ color: {theme.text}; margin-top: 18px; margin-bottom: 4px; }}"
        f"p, td {{ color: {theme.text}; margin-top: 4px; margin-bottom: 6px; }}"
        f"td {{ padding: 3px 10px; }} a {{ color: {theme.link}; }}"
        f".found {{ background: {theme.accentTint}; }} .keys {{ font-weight: 600; }}"
    )
    links = " &nbsp;·&nbsp; ".join(
        f'<a href="#{each.name}">{html.escape(each.heading).replace(" ", "&nbsp;")}</a>'
        for each in found
    )
    body = "".join(_section(each, words) for each in found)
    contents = f"<p>{links}</p>" if len(found) > 1 else ""
    way = "rtl" if QGuiApplication.isRightToLeft() else "ltr"
    head = f"<head><style>{style}</style></head>"
    return f'<html>{head}<body dir="{way}">{contents}{body}</body></html>'


def _section(section: Section, words: Sequence[str]) -> str:
    heading = f'<h2><a name="{section.name}"></a>{_marked(section.heading, words)}</h2>'
    paragraphs = "".join(_paragraph(each, words) for each in section.paragraphs)
    table = ""
    if section.keys:
        # Qt does not turn the columns of a table round.
        way, align = (-1, "right") if QGuiApplication.isRightToLeft() else (1, "left")
        rows = "".join(_row((keys, does)[::way], way, words) for keys, does in section.keys)
        table = f'<table align="{align}">{rows}</table>'
    return heading + paragraphs + table


def _row(cells: tuple[str, ...], way: int, words: Sequence[str]) -> str:
    styled = zip(cells, ("keys", "does")[::way], strict=True)
    inside = "".join(f'<td class="{style}">{_marked(cell, words)}</td>' for cell, style in styled)
    return f"<tr>{inside}</tr>"


def _paragraph(paragraph: Paragraph, words: Sequence[str]) -> str:
    lead = f"<b>{_marked(paragraph.lead, words)}</b> " if paragraph.lead else ""
    return f"<p>{lead}{_marked(paragraph.text, words)}</p>"


def _marked(text: str, words: Sequence[str]) -> str:
    """`text` for a page, with the words that were looked for marked."""
    if not words:
        return html.escape(text)
    wanted = "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
    pieces = re.split(f"({wanted})", text, flags=re.IGNORECASE)
    # Every other piece is one that was looked for.
    return "".join(
        f'<span class="found">{html.escape(piece)}</span>' if number % 2 else html.escape(piece)
        for number, piece in enumerate(pieces)
    )
