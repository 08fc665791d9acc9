"""Saving in the background, so that the window stays free."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, Signal, Slot

from bulktts_gui.core.formats import AS_IT_CAME, SoundChoice
from bulktts_gui.core.saving import IfExists, SaveItem, save_items

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from bulktts_gui.core.extras import ExtrasDone
    from bulktts_gui.core.saving import SaveReport

    #: Writes what goes beside the clips; is given the report, a function that tells whether to
    #: stop, and one to tell how far it is.
    After = Callable[[SaveReport, Callable[[], bool], Callable[[int, int], None]], ExtrasDone]

#: Seconds between two `progressed` signals: 20 a second are smooth enough.
_BETWEEN_SIGNALS = 0.05


class SaveThread(QThread):
    """Saves clips into a folder, once, with what goes beside: make it, connect it, `start()` it.

    Signals, sent from the thread itself and so queued to slots of objects that live elsewhere:

    - `progressed(int done, int total)`: clips dealt with so far, at most 20 times a second, and
      always when the last one is done.
    - `finishing(int done, int total)`: steps of what goes beside the clips, as often.
    - `finished_with(object)`: the `core.saving.SaveReport`, once, also after a cancel or failure.
      The thread is still ending then; QThread's own `finished` follows.

    Whoever owns the thread calls `cancel()` and `wait()` before letting go of it.
    """

    progressed = Signal(int, int)
    finishing = Signal(int, int)
    finished_with = Signal(object)

    def __init__(
        self,
        folder: Path,
        items: Sequence[SaveItem],
        if_exists: IfExists,
        *,
        sound: SoundChoice = AS_IT_CAME,
        after: After | None = None,
        clock: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        """`after` is called in the thread once the clips are dealt with; see `extras`."""
        super().__init__(parent)
        self._folder = folder
        self._items = tuple(items)
        self._if_exists = if_exists
        self._sound = sound
        self._after = after
        #: What `after` came to, once the thread has ended.
        self.extras: ExtrasDone | None = None
        self._clock = clock
        self._cancelled = threading.Event()
        self._told_done = 0
        self._told_at = float("-inf")

    @Slot()
    def cancel(self) -> None:
        """Stop soon: the clip in hand leaves nothing behind, finished ones stay. Any thread."""
        self._cancelled.set()

    def run(self) -> None:
        """Qt's entry for the thread; not to be called."""
        report = save_items(
            self._folder,
            self._items,
            self._if_exists,
            sound=self._sound,
            cancelled=self._cancelled.is_set,
            progress=self._tell,
        )
        if self._after is not None:
            self.finishing.emit(0, 1)
            self._told_done = 0
            self.extras = self._after(report, self._cancelled.is_set, self._tell_beside)
        self.finished_with.emit(report)

    def _tell(self, done: int, total: int, _size: int) -> None:
        if self._is_due(done, total):
            self.progressed.emit(done, total)

    def _tell_beside(self, done: int, total: int) -> None:
        if self._is_due(done, total):
            self.finishing.emit(done, total)

    def _is_due(self, done: int, total: int) -> bool:
        now = self._clock()
        if done == self._told_done or (done < total and now - self._told_at < _BETWEEN_SIGNALS):
            return False
        self._told_done = done
        self._told_at = now
        return True
