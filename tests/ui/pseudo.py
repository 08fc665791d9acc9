"""A language that nobody speaks: accented, longer, and marked, so that English shows up in it.

`Pseudo` is a translator for tests and for pictures. `leftovers` finds what it has not said.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QPlainTextEdit,
    QProgressBar,
    QTabWidget,
    QTextEdit,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

#: Around each text: whatever is outside of them was not translated.
BEGIN, END = "«", "»"
_LONGER = 1.4
_ACCENTS = str.maketrans("aAcCeEiInNoOsSuUyYzZ", "åÅçÇéÉîÎñÑøØšŠüÜýÝžŽ")
_VOWELS = "åéîøüý"
#: What has to stay as it is: places, tags, fields of templates, a letter that is pressed with Alt.
_KEPT = re.compile(r"%L?[1-9]|%n|<[^>]*>|\{[^}]*\}|&&|&.")
#: Kinds of files in a dialog, which end a text.
_KINDS = re.compile(r"\s*\((?:\*[^)]*|%1)\)$")
#: Qt asks for the names of keys and for the direction of reading in the same way.
_NOT_WORDS = frozenset({"QShortcut", "QGuiApplication"})


class Pseudo(QTranslator):
    """Says everything with accents and 40 % longer, between the two marks."""

    def isEmpty(self) -> bool:
        """An empty translator would not be asked."""
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """See Qt; "%n" stays for Qt to fill."""
        is_code = source == "en" and context == "Review"
        if context in _NOT_WORDS or is_code or not re.search(r"[^\W\d_]", _KEPT.sub("", source)):
            return None
        return pseudo(source)


def pseudo(source: str) -> str:
    """A text in the language that nobody speaks."""
    kinds = _KINDS.search(source)
    kept = kinds[0] if kinds else ""
    text = source.removesuffix(kept)
    said = "".join(_parts(text))
    # Vowels are said twice, so that words grow, and lines break where they would.
    missing = round(len(text) * _LONGER) - len(said)
    return f"{BEGIN}{said}{'~' * max(0, missing)}{END}{kept}"


def _parts(text: str) -> Iterator[str]:
    at = 0
    for found in _KEPT.finditer(text):
        yield _longer(text[at : found.start()])
        yield found[0]
        at = found.end()
    yield _longer(text[at:])


def _longer(text: str) -> str:
    accented = text.translate(_ACCENTS)
    return "".join(char * 2 if char in _VOWELS else char for char in accented)


# Looking for what is not said in it

#: The same in every language: names, units and formats, keys, what a text is made of.
_SAME = re.compile(
    r"Bulk TTS|CAMB\.AI( Studio)?|https?://\S+|\b(Ctrl|Shift|Alt|Esc|Space|Del|Return)\b(\+\w+)*"
    r"|\b(FLAC|WAV|MP3|Ogg( Vorbis)?|Opus|CSV|ZIP|SHA-256)\b|\.(flac|wav|mp3|ogg|opus)\b"
    r"|\d\s?(bytes|[kMG]i?B)\b|\*\.\w+|<[^>]*>|&\w+;"
)


def leftovers(text: str, data: Iterable[str] = ()) -> str:
    """What of a text was not translated; `data` are texts of clips, files and the like."""
    for each in sorted(filter(None, data), key=len, reverse=True):
        text = text.replace(each, "")
    before = None
    while before != text:  # one text may stand in another
        before, text = text, re.sub(rf"{BEGIN}[^{BEGIN}{END}]*{END}", "", text)
    text = _SAME.sub("", text)
    return text if re.search(r"[^\W\d_]", text) else ""


def seen_texts(root: QWidget) -> Iterator[tuple[str, str]]:
    """Every text that a person can see or hear of a window, each with the place it stands in.

    Pages, bars and menus that are not shown just now count too.
    """
    for widget in (root, *root.findChildren(QWidget)):
        if not _is_qt_s_own(widget):
            yield from _texts_of(widget)
    for action in root.findChildren(QAction):
        if not action.isSeparator() and isinstance(action.parent(), QWidget):
            yield from _named(_place(action), text=action.text(), tip=action.toolTip())


def _is_qt_s_own(widget: QWidget) -> bool:
    name, parent = widget.objectName(), widget.parentWidget()
    in_combo = isinstance(parent, QComboBox) or (
        parent is not None and parent.metaObject().className() == "QComboBoxPrivateContainer"
    )
    return name.startswith("qt_") or in_combo or widget.metaObject().className().startswith("Qt")


def _place(thing: QWidget | QAction) -> str:
    names = []
    at: object = thing
    while isinstance(at, QWidget | QAction):
        names.append(f"{type(at).__name__} {at.objectName()}".strip())
        at = at.parent()
    return " < ".join(names[:3])


def _named(place: str, **texts: str) -> Iterator[tuple[str, str]]:
    return ((f"{place}: {name}", text) for name, text in texts.items() if text)


def _texts_of(widget: QWidget) -> Iterator[tuple[str, str]]:
    place = _place(widget)
    yield from _named(
        place,
        name=widget.accessibleName(),
        description=widget.accessibleDescription(),
        tip=widget.toolTip(),
        title=widget.windowTitle() if widget.isWindow() else "",
    )
    if isinstance(widget, QLabel | QAbstractButton):
        yield from _named(place, text=widget.text())
    elif isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit):
        yield from _named(place, placeholder=widget.placeholderText())
    elif isinstance(widget, QComboBox):
        for at in range(widget.count()):
            yield from _named(place, item=widget.itemText(at))
    elif isinstance(widget, QGroupBox | QMenu):
        yield from _named(place, title=widget.title())
    elif isinstance(widget, QTabWidget):
        for at in range(widget.count()):
            yield from _named(place, tab=widget.tabText(at))
    elif isinstance(widget, QProgressBar) and widget.isTextVisible():
        yield from _named(place, text=widget.text())
    elif isinstance(widget, QListWidget):
        for row in range(widget.count()):
            yield from _named(place, line=widget.item(row).text())
    elif isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView):
        yield from _texts_of_model(place, widget.model())


def _texts_of_model(place: str, model: QAbstractItemModel | None) -> Iterator[tuple[str, str]]:
    if model is None:
        return
    roles = {
        "shown": Qt.ItemDataRole.DisplayRole,
        "tip": Qt.ItemDataRole.ToolTipRole,
        "spoken": Qt.ItemDataRole.AccessibleTextRole,
    }
    nowhere = QModelIndex()
    # Of a list, it is a private method.
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(nowhere)
    for column in range(columns):
        for name, role in roles.items():
            title = model.headerData(column, Qt.Orientation.Horizontal, role)
            yield from _named(f"{place}, above column {column}", **{name: str(title or "")})
            for row in range(model.rowCount(nowhere)):
                text = model.index(row, column).data(role)
                yield from _named(f"{place}, cell {row} {column}", **{name: str(text or "")})
