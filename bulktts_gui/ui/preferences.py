"""The settings in use: who changes them, who hears of it, and when they are written down."""

from __future__ import annotations

import logging
from dataclasses import fields, replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from bulktts_gui.core.clips import ProblemError
from bulktts_gui.core.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable

    from bulktts_gui.core.clips import Problem
    from bulktts_gui.core.settings import SettingsStore

log = logging.getLogger(__name__)

#: Milliseconds after a change before it is written: a slider that moves is written once.
_WRITE_AFTER = 500


class Preferences(QObject):
    """The settings of the desk in use. Whoever needs one reads it here when it is needed.

    Only what was changed here is written: another window may have changed something else.

    Signals:
        changed(object): the frozenset of the names of those fields of `Settings` that have another
            value now. Another desk's settings count as a change too.
        problemChanged(): `problem` is another.
    """

    changed = Signal(object)
    problemChanged = Signal()  # noqa: N815 - Qt's way of naming signals

    def __init__(self, store: SettingsStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self.settings = store.load()
        #: Why what was changed could not be written; it counts all the same, until the end.
        self.problem: Problem | None = None
        self._unsaved: set[str] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WRITE_AFTER)
        self._timer.timeout.connect(self.save)

    def use(self, store: SettingsStore) -> None:
        """Take another desk's settings; those of the last one are written first."""
        self.save()
        self._store = store
        self._unsaved.clear()
        self._take(store.load())

    def change(self, **values: Any) -> None:
        """Set fields of `Settings`; they count at once and are written soon."""
        before, settings = self.settings, replace(self.settings, **values)
        names = {name for name in values if getattr(before, name) != getattr(settings, name)}
        if names:
            # First, for whoever hears of it may want it written.
            self._unsaved |= names
            self._timer.start()
            self._take(settings)

    @Slot(object)
    def take(self, values: dict[str, object]) -> None:
        """`change`, for a signal that brings several fields with their values; written at once."""
        self.change(**values)
        self.save()

    def setter(self, name: str) -> Callable[[object], None]:
        """What sets this one field, for a signal that brings its value."""
        return partial(self._set, name)

    def _set(self, name: str, value: object) -> None:
        self.change(**{name: value})

    def note(self, name: str, value: object) -> None:
        """Write a field down now, from any thread; `noted` is to follow in the main thread.

        Raises ProblemError when the disk will not have it; it is then as if it was never tried.
        """
        self._store.note(name, value)

    def noted(self, **values: Any) -> None:
        """Take over what `note` has written: writing it again might undo a later note."""
        self._unsaved.difference_update(values)
        self._take(replace(self.settings, **values))

    @Slot()
    def save(self) -> None:
        """Write down what was changed, now. A disk that is full must not stop anybody's work."""
        self._timer.stop()
        if not self._unsaved:
            return
        problem = None
        try:
            self._store.save(self.settings, self._unsaved)
            self._unsaved.clear()
        except ProblemError as error:
            # It is tried again with the next change, and when the window closes.
            problem = error.problem
        if problem != self.problem:
            self.problem = problem
            if problem is not None:
                log.warning("the settings could not be written")
            self.problemChanged.emit()

    def _take(self, settings: Settings) -> None:
        before, self.settings = self.settings, settings
        names = (each.name for each in fields(Settings))
        others = frozenset(n for n in names if getattr(before, n) != getattr(settings, n))
        if others:
            self.changed.emit(others)
