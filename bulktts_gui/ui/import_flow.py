"""Reading files in the background: one at a time, and what is chosen meanwhile along with it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from bulktts_gui.workers.tasks import ImportThread

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bulktts_gui.core.findings import Found


class ImportFlow(QObject):
    """Reads the files that somebody chose or dropped.

    Signals:
        found(object): the `Found` of all that was read; `is_reading` is False by then.
    """

    found = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._thread: ImportThread | None = None
        self._paths: list[Path] = []

    @property
    def is_reading(self) -> bool:
        """True until what was chosen has been found."""
        return self._thread is not None

    def read(self, paths: Sequence[Path]) -> None:
        """Read files; those that are still being read are read with them, not forgotten."""
        before = self._paths if self.is_reading else []
        self.stop()
        self._paths = [*before, *map(Path, paths)]
        self._thread = ImportThread(self._paths, self)
        self._thread.found.connect(self._read)
        self._thread.start()

    def stop(self) -> None:
        """Give up reading; nothing is found then."""
        thread, self._thread = self._thread, None
        if thread is not None:
            thread.found.disconnect(self._read)
            thread.stop()
            thread.wait()
            thread.deleteLater()

    @Slot(object)
    def _read(self, found: Found) -> None:
        if self.sender() is not self._thread:
            return  # of a thread that was stopped when this was already on its way
        self.stop()
        self.found.emit(found)
