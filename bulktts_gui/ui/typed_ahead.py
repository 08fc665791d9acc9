"""Finding a row of the list by its first letters or digits, typed while one is in the list."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer
from PySide6.QtGui import QGuiApplication

from bulktts_gui.models.clip_model import Column

if TYPE_CHECKING:
    from bulktts_gui.models.clip_model import ClipTableModel


class TypedAhead:
    """Keys that follow each other soon are one word; one key again and again goes on with each.

    Qt's own way asks the model for cell after cell: two seconds for 100,000 rows.
    """

    def __init__(self, model: ClipTableModel) -> None:
        self._model = model
        self._typed = ""
        self._since = QElapsedTimer()

    def find(self, key: str, row: int, column: int) -> int:
        """The first row from `row` on that begins with what is typed, or else above; -1 for none.

        In the columns of numbers and run ids it is they that begin so, else the names; letters mean
        names among the numbers too.
        """
        pause = QGuiApplication.styleHints().keyboardInputInterval()
        is_soon = self._since.isValid() and not self._since.hasExpired(pause)
        self._typed = self._typed + key.casefold() if is_soon else key.casefold()
        self._since.start()
        found = self._runs(self._typed, column)
        goes_on_to_next = len(self._typed) == 1
        if not found and len(set(self._typed)) == 1:
            found, goes_on_to_next = self._runs(self._typed[0], column), True
        if not found:
            return -1
        run_ids = list(self._model.shown_run_ids())
        first = min(row + 1 if goes_on_to_next else max(0, row), len(run_ids))
        rows = chain(range(first, len(run_ids)), range(first))
        return next((at for at in rows if run_ids[at] in found), -1)

    def _runs(self, begin: str, column: int) -> set[int]:
        """The runs that begin so, shown or not."""
        sheet, shown_id = self._model.sheet(), self._model.shown_id
        if column == Column.NUMBER and begin.isdecimal():
            numbered = enumerate(sheet, start=1)
            return {run_id for number, (run_id, *_) in numbered if str(number).startswith(begin)}
        if column == Column.RUN_ID:
            return {r for r, *_ in sheet if shown_id(r).casefold().startswith(begin)}
        length = len(begin)
        return {r for r, name, text in sheet if (name or text)[:length].casefold() == begin}
