"""Saying things to people who do not see them: a screen reader reads these out by itself.

Nothing here shows anything, and nothing is done while no such program listens.
"""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

#: Seconds: progress is said this often, and never more often than that.
_SAY_EVERY, _LEAST_PAUSE = 10.0, 3.0


def say(source: QWidget, text: str, *, at_once: bool = False) -> None:
    """Have screen readers say `text` of a widget, `at_once` in place of what they are saying."""
    if not text or not QAccessible.isActive():
        return
    event = QAccessibleAnnouncementEvent(source, text)
    if at_once:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)


def describe(field: QWidget, words: str, *, aloud: bool = True) -> None:
    """Say in a field's description what is to be known of it now, "" for nothing.

    With `aloud` screen readers read it out, unless it is what it was. Those on Linux do so by
    themselves with the field that one is in; there they would say it twice.
    """
    if words == field.accessibleDescription():
        return
    field.setAccessibleDescription(words)
    if aloud and not (sys.platform == "linux" and field.hasFocus()):
        say(field, words)


class Steps:
    """Which moments of a progress are worth saying: each quarter, and now and then between."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self.begin(0)

    def begin(self, done: int) -> None:
        """Something starts, with so much done already."""
        self._first = self._said = done
        self._quarter = 0
        self._when = self._now()

    def is_due(self, done: int, total: int) -> bool:
        """True when this should be said now. The end never is: it has words of its own."""
        now, left = self._now(), max(1, total - self._first)
        if done >= total or done == self._said or now - self._when < _LEAST_PAUSE:
            return False
        quarter = 4 * (done - self._first) // left
        if quarter <= self._quarter and now - self._when < _SAY_EVERY:
            return False
        self._said, self._quarter, self._when = done, quarter, now
        return True
