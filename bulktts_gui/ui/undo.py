"""Undo for what is taken out of the list, and for marks."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QUndoCommand

from bulktts_gui.core.clips import Marks

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from bulktts_gui.core.clips import Clip, Mark, NewClip
    from bulktts_gui.models.clip_model import ClipTableModel
    from bulktts_gui.workers.session import Session


class ListCommand(QUndoCommand):
    """Something that was done to the list; its words follow the language."""

    def __init__(self, words: Callable[[], str]) -> None:
        """`words` says what was done, in the language of the moment."""
        super().__init__(words())
        self._words = words

    def retranslate(self) -> None:
        """Say it in the language of the moment."""
        self.setText(self._words())


class RemoveClips(ListCommand):
    """Takes clips out of list and library, and brings them back to their places."""

    def __init__(self, model: ClipTableModel, session: Session, run_ids: Sequence[int]) -> None:
        super().__init__(_remove_words)
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


class MarkClips(ListCommand):
    """Gives clips a verdict or a note, and gives back those that they had.

    Whether a clip was heard is nothing to undo, so that stays as it is by then.
    """

    def __init__(
        self,
        model: ClipTableModel,
        session: Session,
        run_ids: Sequence[int],
        change: Mark | str,
        words: Callable[[], str],
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


class UpdateWords(ListCommand):
    """Gives clips the names and texts that a sheet has for them now, and gives back the old."""

    def __init__(self, model: ClipTableModel, session: Session, clips: Sequence[NewClip]) -> None:
        super().__init__(_update_words)
        self._model = model
        self._session = session
        self._clips = tuple(clips)
        self._shown: list[NewClip] = []
        self._stored: list[NewClip] = []

    def redo(self) -> None:
        """Take over the new ones."""
        self._shown = self._model.update_words(self._clips)
        self._stored = self._session.update_words(self._clips)

    def undo(self) -> None:
        """Bring back the old ones."""
        self._model.restore_words(self._shown)
        self._session.restore_words(self._stored)


class TakeMarks(ListCommand):
    """Gives many clips marks of their own at once, such as a reviewer's, and gives theirs back.

    What was changed otherwise since stays as it is then.
    """

    def __init__(
        self,
        model: ClipTableModel,
        session: Session,
        marks: Mapping[int, Marks],
        words: Callable[[], str],
    ) -> None:
        super().__init__(words)
        self._model = model
        self._session = session
        self._after = dict(marks)
        self._before = {run_id: model.marks(run_id) for run_id in marks}

    def redo(self) -> None:
        """Give them."""
        self._swap(self._before, self._after)

    def undo(self) -> None:
        """Take that back."""
        self._swap(self._after, self._before)

    def _swap(self, old: Mapping[int, Marks], new: Mapping[int, Marks]) -> None:
        marks = {}
        for run_id in filter(self._model.has, new):
            now, was, then = self._model.marks(run_id), old[run_id], new[run_id]
            marks[run_id] = Marks(
                then.mark if now.mark is was.mark else now.mark,
                then.heard if now.heard is was.heard else now.heard,
                then.note if now.note == was.note else now.note,
            )
        self._session.set_marks(self._model.set_marks(marks))


def _remove_words() -> str:
    return QCoreApplication.translate("Undo", "Remove from the list")


def _update_words() -> str:
    return QCoreApplication.translate("Undo", "Take over names and texts")
