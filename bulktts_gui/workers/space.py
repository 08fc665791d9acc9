"""How much room the fetched clips take, counted off the main thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bulktts_gui.workers.errand import ErrandThread
from bulktts_gui.workers.threads import give_way

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QObject


class SpaceThread(ErrandThread):
    """Counts once; that takes a second for 100 000 clips, and longer in a folder on a network.

    Signals:
        answered(object): the bytes that all fetched clips take; nothing once it was stopped.
    """

    def __init__(self, clips_dir: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._clips_dir = clips_dir

    def _do(self) -> int:
        from bulktts_gui.core.cache_limit import held

        give_way()
        return held(self._clips_dir)
