"""What a screen reader would find wrong with a window: walks Qt's own accessibility tree.

`faults_of(widget)` is for tests of any page or dialog that is on screen.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QTableView,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QAccessibleInterface

_Role = QAccessible.Role
#: What a person does something with.
_CONTROLS = {
    _Role.Button, _Role.CheckBox, _Role.RadioButton, _Role.ButtonMenu, _Role.ComboBox,
    _Role.EditableText, _Role.Slider, _Role.SpinBox, _Role.Table, _Role.List, _Role.Tree,
    _Role.PageTab, _Role.Link, _Role.ProgressBar, _Role.Graphic,
}  # fmt: skip
#: Views whose items are asked for one by one: there may be a hundred thousand.
_VIEWS = {_Role.Table, _Role.List, _Role.Tree}
#: What can be used and says nothing of what it is.
_SHAPELESS = {_Role.Client, _Role.NoRole, _Role.Pane, _Role.Grouping}


class Seen(NamedTuple):
    """A thing on screen."""

    interface: QAccessibleInterface
    widget: QWidget | None
    role: QAccessible.Role
    name: str
    description: str

    def __str__(self) -> str:
        called = self.widget.objectName() if self.widget is not None else ""
        return f"{self.role.name} “{self.name}” ({called or type(self.widget).__name__})"


def seen_in(top: QWidget) -> Iterator[Seen]:
    """All that is on screen within a widget, as assistive programs meet it."""
    interface = QAccessible.queryAccessibleInterface(top)
    assert interface is not None
    yield from _below(interface)


def _below(interface: QAccessibleInterface) -> Iterator[Seen]:
    state = interface.state()
    if state.invisible:
        return
    thing = interface.object()
    widget = thing if isinstance(thing, QWidget) else None
    role = interface.role()
    text = QAccessible.Text
    yield Seen(interface, widget, role, interface.text(text.Name), interface.text(text.Description))
    if role in _VIEWS or isinstance(widget, QComboBox | QAbstractSpinBox):
        return
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child is not None and child.isValid():
            yield from _below(child)


def called(seen: Seen) -> str:
    """What people hear a thing called: Qt gives a list of choices its value for a name on X11."""
    if isinstance(seen.widget, QComboBox) and not seen.widget.isEditable():
        if seen.widget.accessibleName():
            return seen.widget.accessibleName()
        relations = seen.interface.relations(QAccessible.RelationFlag.Label)
        return " ".join(label.text(QAccessible.Text.Name) for label, _ in relations)
    return seen.name


def faults_of(top: QWidget) -> list[str]:
    """What is wrong with what is on screen within a widget, in words; nothing is well."""
    faults = []
    names: Counter[tuple[int, int, str]] = Counter()
    for seen in seen_in(top):
        faults += [f"{seen} {fault}" for fault in _faults_of(seen) if seen.widget is not top]
        widget = seen.widget
        if seen.role in _CONTROLS and widget is not None and widget.isEnabled():
            names[id(widget.parentWidget()), seen.role.value, called(seen)] += 1
        if isinstance(widget, QAbstractItemView):
            faults += _faults_of_view(widget)
    side_by_side = (name for (_, _, name), count in names.items() if count > 1)
    return faults + [f"two things side by side are called “{name}”" for name in side_by_side]


def _faults_of(seen: Seen) -> Iterator[str]:
    name, state, widget = called(seen), seen.interface.state(), seen.widget
    is_used = state.focusable and seen.role is not _Role.StaticText  # which may say nothing yet
    if (seen.role in _CONTROLS or is_used) and not name.strip():
        yield "has no name"
    is_scrolled = isinstance(widget, QAbstractScrollArea)
    if state.focusable and seen.role in _SHAPELESS and not is_scrolled:
        yield "has no role that says what it is"
    if any(unicodedata.category(each) == "Co" for each in name + seen.description):
        yield "says an icon's letter"
    if re.search("&[^& ]", name):
        yield "says the sign of its mnemonic"
    is_list = isinstance(widget, QComboBox) and not widget.isEditable()
    if is_list and not seen.interface.relations(QAccessible.RelationFlag.Label):
        yield "has no label, and so no name on X11"
    if isinstance(widget, QAbstractButton) and widget.isCheckable():
        is_told = bool(state.checkable) and bool(state.checked) == widget.isChecked()
        if not is_told:
            yield "does not tell whether it is checked"


def _faults_of_view(view: QAbstractItemView) -> Iterator[str]:
    """A table is read by its headings."""
    model = view.model()
    if not isinstance(view, QTableView) or model is None or view.horizontalHeader().isHidden():
        return
    roles = (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole)
    for column in range(model.columnCount()):
        titles = [model.headerData(column, Qt.Orientation.Horizontal, role) for role in roles]
        if not any(titles):
            yield f"column {column} of {view.objectName()} has no heading"
