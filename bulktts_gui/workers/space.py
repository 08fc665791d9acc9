"""How much room the fetched clips take, counted off the main thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, Signal

from bulktts_gui.workers.threads import give_way

if TYPE_CHECKING:
    from pathlib import Path


class SpaceThread(QThread):
    """Counts once.

    Signals:
        answered(object): the bytes that all fetched clips take; nothing once it was stopped.
    """

    answered = Signal(object)

    def __init__(self, clips_dir: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._clips_dir = clips_dir
        self._stopped = False

    def stop(self) -> None:
        """Answer nothing any more. Counting ends soon: it takes a second for 100 000 clips."""
        self._stopped = True

    def run(self) -> None:
        """Count; a folder that cannot be read has none."""
        from bulktts_gui.core.cache_limit import held

        give_way()
        size = held(self._clips_dir)
        if not self._stopped:
            self.answered.emit(size)
