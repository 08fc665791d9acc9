"""Undo for what is taken out of the list, and for marks."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QUndoCommand

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bulktts_gui.core.clips import Clip, Mark, Marks
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


class MarkClips(QUndoCommand):
    """Gives clips a verdict or a note, and gives back those that they had.

    Whether a clip was heard is nothing to undo, so that stays as it is by then.
    """

    def __init__(
        self,
        model: ClipTableModel,
        session: Session,
        run_ids: Sequence[int],
        change: Mark | str,
        words: str,
    ) -> None:
        """`change` is the verdict or the note."""
        super().__init__(words)
        self._model = model
        self._session = session
        self._run_ids = list(run_ids)
        self._change = change
        self._before: dict[int, Marks] = {}

    def redo(self) -> None:
        """Mark them."""
        self._before = {run_id: self._model.marks(run_id) for run_id in self._run_ids}
        self._set(dict.fromkeys(self._run_ids, self._change))

    def undo(self) -> None:
        """Take that back."""
        if isinstance(self._change, str):
            self._set({run_id: marks.note for run_id, marks in self._before.items()})
        else:
            self._set({run_id: marks.mark for run_id, marks in self._before.items()})

    def _set(self, changes: Mapping[int, Mark | str]) -> None:
        marks = {}
        for run_id, change in changes.items():
            now = self._model.marks(run_id)
            if isinstance(change, str):
                marks[run_id] = replace(now, note=change)
            else:
                marks[run_id] = replace(now, mark=change)
        self._session.set_marks(self._model.set_marks(marks))
