"""Ways of the keyboard between the parts of the window, which Tab alone would make long."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence


class Regions(QObject):
    """F6 goes to the next part of a window and Shift+F6 to the one before, where it was last used.

    Down and Esc lead from the search to the list; Esc also empties the search. From a control that
    is no longer offered the keyboard goes to the list too, where it is in view: Qt would go to
    whatever comes next for the Tab key.
    """

    def __init__(
        self, window: QWidget, parts: Sequence[QWidget], search: QLineEdit, home: QWidget
    ) -> None:
        """`parts` are in the order of reading; those that are hidden are passed over."""
        super().__init__(window)
        self._parts = list(parts)
        self._last: dict[QWidget, QWidget] = {}
        self._search = search
        self._home = home
        #: Where the keyboard is in this window, or will be when that is the active one again.
        self._here: QWidget | None = None
        search.installEventFilter(self)
        for keys, go in (("F6", self.next), ("Shift+F6", self.previous)):
            QShortcut(QKeySequence(keys), window).activated.connect(go)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_changed)

    @Slot()
    def next(self) -> None:
        """Go to the part below, or from the last to the first."""
        self._step(1)

    @Slot()
    def previous(self) -> None:
        """Go to the part above, or from the first to the last."""
        self._step(-1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            watched is self._search
            and event.type() is QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Escape)
        ):
            if event.key() == Qt.Key.Key_Escape:
                self._search.clear()
            self._home.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return super().eventFilter(watched, event)

    @Slot(QWidget, QWidget)
    def _focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        # What a dialog has the window do is heard of when the window is active again.
        if now is None or now.window() is not self.parent():
            return
        before, self._here = self._here, now
        if before is None or before is now or not self._home.isVisible():
            return
        if not (shiboken6.isValid(before) and before.isVisible() and before.isEnabled()):
            self._home.setFocus(Qt.FocusReason.OtherFocusReason)

    def _step(self, way: int) -> None:
        focused = QApplication.focusWidget()
        at = next((n for n, part in enumerate(self._parts) if _holds(part, focused)), None)
        if at is not None and focused is not None:
            self._last[self._parts[at]] = focused
        start = at if at is not None else (-1 if way > 0 else 0)
        for far in range(1, len(self._parts) + 1):
            part = self._parts[(start + way * far) % len(self._parts)]
            target = self._target(part) if part.isVisible() else None
            if target is not None:
                target.setFocus(Qt.FocusReason.TabFocusReason)
                return

    def _target(self, part: QWidget) -> QWidget | None:
        """Where the keyboard was in a part, else the first place that takes it."""
        last = self._last.get(part)
        # What was there may have gone for good, as the columns of a sheet do with its text.
        if last is not None and shiboken6.isValid(last) and _takes_focus(last):
            return last
        if _takes_focus(part):
            return part
        return next(filter(_takes_focus, part.findChildren(QWidget)), None)


def _holds(part: QWidget, widget: QWidget | None) -> bool:
    return widget is not None and (part is widget or part.isAncestorOf(widget))


def _takes_focus(widget: QWidget) -> bool:
    by_tab = Qt.FocusPolicy.TabFocus
    return widget.isVisible() and widget.isEnabled() and (widget.focusPolicy() & by_tab) == by_tab
