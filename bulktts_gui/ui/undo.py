"""Undo for what is taken out of the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QUndoCommand

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bulktts_gui.core.clips import Clip
    from bulktts_gui.models.clip_model import ClipTableModel
    from bulktts_gui.workers.session import Session


class RemoveClips(QUndoCommand):
    """Takes clips out of list and library, and brings them back to their places."""

    def __init__(self, model: ClipTableModel, session: Session, run_ids: Sequence[int]) -> None:
        super().__init__(QCoreApplication.translate("Undo", "Remove from the list"))
        self._model = model
        self._session = session
        self._run_ids = list(run_ids)
        self._removed: list[tuple[int, Clip]] = []

    def redo(self) -> None:
        """Take them out."""
        self._removed = self._model.remove(self._run_ids)
        # A task may be known by its run since it was chosen.
        self._session.remove([clip.run_id for _, clip in self._removed])

    def undo(self) -> None:
        """Bring them back."""
        self._model.restore(self._removed)
        self._session.restore(self._removed)
