"""What is said of a clip beside what its cells show: tooltips, and what a screen reader reads."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from bulktts_gui.core.clips import ClipStatus
from bulktts_gui.models.groups import Column, cell_words
from bulktts_gui.models.health_words import finding_sentence, in_order
from bulktts_gui.models.wording import (
    marks_words,
    problem_words,
    sentences,
    status_words,
    still_making_words,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from bulktts_gui.models.clip_store import ClipStore

#: A tooltip shows no more of a clip's text, in characters.
_TOOL_TIP = 600


class ClipWords:
    """Words about the clips of a store, which are asked for by their items."""

    def __init__(self, store: ClipStore, remarks: Mapping[int, Callable[[], str]]) -> None:
        """`remarks` gives, by run id, what else somebody had to say."""
        self._store = store
        self._remarks = remarks

    def reason(self, item: int) -> str:
        """Why it failed; nothing is wrong with a clip that is only waited for."""
        problem = self._store.problems.get(self._store.run_ids[item])
        failed = problem is not None and self._store.status[item].can_retry
        return problem_words(problem) if problem is not None and failed else ""

    def remark(self, item: int) -> str:
        """See `roles.RemarkRole`."""
        if self._store.status[item] is ClipStatus.WAITING:
            return still_making_words()
        words = self.reason(item)
        if not words and self._store.run_ids[item] in self._remarks:
            words = self._remarks[self._store.run_ids[item]]()
        return words

    def findings(self, item: int) -> list[str]:
        """What may be wrong with its sound: sentences, the gravest first."""
        run_id, audio = self._store.run_ids[item], self._store.audio[item]
        found = in_order(self._store.findings.get(run_id, ()))
        return [finding_sentence(each, audio, self._store.twin(run_id)) for each in found]

    def tool_tip(self, item: int, column: int) -> str | None:
        """What the pointer brings up over a cell, as rich text; None for nothing."""
        if column == Column.PLAY:
            return QCoreApplication.translate("ClipTableModel", "Play this clip")
        if column == Column.SAVE:
            ready = self._store.status[item] is ClipStatus.READY
            words = QCoreApplication.translate("ClipTableModel", "Save this clip…")
            return words if ready else None
        text = self.remark(item)
        if column == Column.STATUS:
            text = "\n".join(self._beyond_the_status(item))
        if not text and column == Column.RUN_ID and self._store.task_ids[item]:
            text = QCoreApplication.translate("ClipTableModel", "Task id: %1")
            text = text.replace("%1", self._store.task_ids[item])
        if not text and column == Column.NAME:
            text = self._store.texts[item] or self._store.names[item]
        if len(text) > _TOOL_TIP:
            text = text[:_TOOL_TIP] + "…"
        # Rich text is what Qt wraps, and what is escaped cannot be taken for tags.
        lines = html.escape(text).replace("\n", "<br>")
        return f"<qt>{lines}</qt>" if text else None

    def called(self, items: Sequence[int]) -> str:
        """What a screen reader calls the row of the first of these; "" for none."""
        return "".join(self._store.names[item] or self._store.shown_id(item) for item in items[:1])

    def accessible_text(self, item: int, column: int) -> str:
        """What a screen reader reads of a cell."""
        called = self.called([item])
        if column == Column.PLAY:
            words = QCoreApplication.translate("ClipTableModel", "Play %1")
            return words.replace("%1", called)
        if column == Column.SAVE:
            words = QCoreApplication.translate("ClipTableModel", "Save %1")
            if self._store.status[item] is not ClipStatus.READY:
                words = QCoreApplication.translate("ClipTableModel", "%1 is not here to save yet")
            return words.replace("%1", called)
        if column == Column.STATUS:
            status = status_words(self._store.status[item])
            return sentences([status, *self._beyond_the_status(item)], whole=True)
        return cell_words(self._store.look(item), column)

    def _beyond_the_status(self, item: int) -> list[str]:
        marks = marks_words(self._store.marks[item])
        return list(filter(None, (self.remark(item), *self.findings(item), marks)))
