"""Finds what a test leaves running: threads, Qt's threads and Qt's timers."""

from __future__ import annotations

import threading
import weakref
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QThread, QThreadPool, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

    import pytest

#: How long a thread that was told to end may still take. A clean test never waits.
GRACE_MS = 2000


class LeakWatch:
    """Notes every QThread and QTimer that is started and every thread that is there already.

    Not seen: `QTimer.singleShot` and timers of Qt's own, such as those of an animation.
    """

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._before = set(threading.enumerate())
        self._started: weakref.WeakSet[QThread | QTimer] = weakref.WeakSet()
        for kind in (QThread, QTimer):
            monkeypatch.setattr(kind, "start", self._noting(kind.start))

    def _noting(self, start: Callable[..., None]) -> Callable[..., None]:
        started = self._started

        def note_and_start(it: QThread | QTimer, *arguments: Any) -> None:
            started.add(it)
            start(it, *arguments)

        return note_and_start

    def leftovers(self, grace_ms: int = GRACE_MS) -> list[str]:
        """What is still running, one line each; objects on their way out are let go first."""
        if QCoreApplication.instance() is not None:
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        found = []
        for thread in set(threading.enumerate()) - self._before:
            if thread.daemon or isinstance(thread, threading._DummyThread):
                continue
            thread.join(grace_ms / 1000)
            if thread.is_alive():
                found.append(f"thread {thread.name}")
        for it in list(self._started):
            if not shiboken6.isValid(it):
                continue
            if isinstance(it, QTimer):
                if it.isActive():
                    found.append(f"timer {_name(it)}, every {it.interval()} ms")
            elif it.isRunning() and not it.wait(grace_ms):
                found.append(f"QThread {_name(it)}")
        pool = QThreadPool.globalInstance()
        if not pool.waitForDone(grace_ms):
            found.append(f"{pool.activeThreadCount()} tasks in Qt's thread pool")
        return found


def _name(it: QThread | QTimer) -> str:
    owner = it.parent()
    of = f" of {type(owner).__name__} {owner.objectName()}".rstrip() if owner is not None else ""
    return f"{type(it).__name__} {it.objectName()}".rstrip() + of
