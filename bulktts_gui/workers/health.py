"""A thread that says what may be wrong with clips: all of a list takes longer than a frame."""

from __future__ import annotations

import contextlib
import time
from collections import deque
from threading import Condition
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QThread, Signal, Slot

from bulktts_gui.core import audio
from bulktts_gui.core.health import HealthFacts, judge_format
from bulktts_gui.core.health_batch import BatchClip, Judgement, judge_batch
from bulktts_gui.workers.threads import give_way

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bulktts_gui.core.health_batch import Sounds

#: What is measured of older clips is told this often, in seconds.
_TELL_EVERY = 1.0
#: Seconds of rest after each piece of work, which takes about half of that.
_BREATH = 0.003


class Judged(NamedTuple):
    """What came of judging a list, and how many seconds that took."""

    judgement: Judgement
    seconds: float


class _GaveUp(Exception):  # noqa: N818 - not an error: something newer is to be judged
    """What is being done is of no more use."""


class HealthThread(QThread):
    """Judges the list that came last; clips that were never measured are measured after that.

    Results wait in `outbox`: a `Judged`, or a dict of `AudioFacts.health` by run id.

    Signals:
        answered(): something new is in the outbox.
    """

    answered = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._changed = Condition()
        self._wanted: Sounds | None = None
        self._is_ending = False
        # Files that could not be read again: those are not tried with each list.
        self._unreadable: set[tuple[Path, int]] = set()
        self.outbox: deque[Judged | dict[int, bytes]] = deque()

    def judge(self, sounds: Sounds) -> None:
        """Have these judged, and nothing older any more."""
        with self._changed:
            self._wanted = sounds
            self._changed.notify()

    def end(self) -> None:
        """Give up what is under way, and end."""
        with self._changed:
            self._is_ending = True
            self._changed.notify()

    def run(self) -> None:
        """Work until `end`."""
        give_way()
        while (sounds := self._next()) is not None:
            with contextlib.suppress(_GaveUp):
                self._judge(sounds)
                self._measure(sounds)

    def _next(self) -> Sounds | None:
        with self._changed:
            while self._wanted is None and not self._is_ending:
                self._changed.wait()
            sounds, self._wanted = self._wanted, None
            return None if self._is_ending else sounds

    def _check(self) -> None:
        # A look at two names, without the lock: it is taken again soon enough.
        if self._is_ending or self._wanted is not None:
            raise _GaveUp
        # Python's lock is free for the window meanwhile. While this thread is at work, each of the
        # window's calls into Python waits for it, and a frame is made of dozens of these.
        time.sleep(_BREATH)

    def _judge(self, sounds: Sounds) -> None:
        start = time.monotonic()
        findings, twins = judge_batch(_measured(sounds), self._check)
        for run_id, each in zip(sounds.run_ids, sounds.audio, strict=True):
            if each is not None and (unusual := judge_format(each)):
                findings[run_id] = findings.get(run_id, frozenset()) | unusual
        judgement = Judgement({run_id: each for run_id, each in findings.items() if each}, twins)
        self._post(Judged(judgement, time.monotonic() - start))

    def _measure(self, sounds: Sounds) -> None:
        found: dict[int, bytes] = {}
        told = time.monotonic()
        try:
            for run_id, path, size in self._unmeasured(sounds):
                data = audio.measure(path, self._check)
                if data:
                    found[run_id] = data
                else:
                    self._unreadable.add((path, size))
                if found and time.monotonic() - told > _TELL_EVERY:
                    self._post(found)
                    found, told = {}, time.monotonic()
        finally:
            if found:
                self._post(found)

    def _unmeasured(self, sounds: Sounds) -> Iterator[tuple[int, Path, int]]:
        for run_id, path, each in zip(sounds.run_ids, sounds.paths, sounds.audio, strict=True):
            if each is None or path is None:
                continue
            # Not unpacked for that: it was just done for all of them.
            if not HealthFacts.is_packed(each.health):
                self._check()
                if (path, each.size) not in self._unreadable:
                    yield run_id, path, each.size

    def _post(self, result: Judged | dict[int, bytes]) -> None:
        self.outbox.append(result)
        self.answered.emit()


class HealthDesk(QObject):
    """The main thread's side of it.

    Signals:
        judged(object): a `Judged` of the list that was given last or before.
        measured(object): `AudioFacts.health` of clips that lacked it, by run id.
    """

    judged = Signal(object)
    measured = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = HealthThread(self)
        self._thread.answered.connect(self._deliver)

    def judge(self, sounds: Sounds) -> None:
        """Have these judged in the background, and nothing older any more."""
        if not self._thread.isRunning():
            self._thread.start()
        self._thread.judge(sounds)

    def shut_down(self) -> None:
        """End and wait for the thread, which takes a few milliseconds."""
        self._thread.end()
        self._thread.wait()
        self._thread.outbox.clear()

    @Slot()
    def _deliver(self) -> None:
        outbox = self._thread.outbox
        while outbox:
            result = outbox.popleft()
            if isinstance(result, Judged):
                self.judged.emit(result)
            else:
                self.measured.emit(result)


def _measured(sounds: Sounds) -> Iterator[BatchClip]:
    for run_id, text, each in zip(sounds.run_ids, sounds.texts, sounds.audio, strict=True):
        facts = HealthFacts.unpack(each.health) if each is not None else None
        if each is not None and facts is not None:
            yield BatchClip(run_id, facts, text, each.seconds)
