"""The settings in use: who changes them, who hears of it, and when they are written down."""

from __future__ import annotations

import contextlib
from dataclasses import fields, replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from bulktts_gui.core.clips import ProblemError
from bulktts_gui.core.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable

    from bulktts_gui.core.settings import SettingsStore

#: Milliseconds after a change before it is written: a slider that moves is written once.
_WRITE_AFTER = 500


class Preferences(QObject):
    """The settings of the desk in use. Whoever needs one reads it here when it is needed.

    Signals:
        changed(object): the frozenset of the names of those fields of `Settings` that have another
            value now. Another desk's settings count as a change too.
    """

    changed = Signal(object)

    def __init__(self, store: SettingsStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self.settings = store.load()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WRITE_AFTER)
        self._timer.timeout.connect(self.save)

    def use(self, store: SettingsStore) -> None:
        """Take another desk's settings; those of the last one are written first."""
        self.save()
        self._store = store
        self._take(store.load())

    def change(self, **values: Any) -> None:
        """Set fields of `Settings`; they count at once and are written soon."""
        self._take(replace(self.settings, **values))
        self._timer.start()

    @Slot(object)
    def take(self, values: dict[str, object]) -> None:
        """`change`, for a signal that brings several fields with their values."""
        self.change(**values)

    def setter(self, name: str) -> Callable[[object], None]:
        """What sets this one field, for a signal that brings its value."""
        return partial(self._set, name)

    def _set(self, name: str, value: object) -> None:
        self.change(**{name: value})

    @Slot()
    def save(self) -> None:
        """Write down what was changed, now. A disk that is full must not stop anybody's work."""
        if self._timer.isActive():
            self._timer.stop()
        with contextlib.suppress(ProblemError):
            self._store.save(self.settings)

    def _take(self, settings: Settings) -> None:
        before, self.settings = self.settings, settings
        names = (each.name for each in fields(Settings))
        others = frozenset(n for n in names if getattr(before, n) != getattr(settings, n))
        if others:
            self.changed.emit(others)
