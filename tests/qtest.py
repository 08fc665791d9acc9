"""QTest without a deadlock: what it does with events, it does while it holds Python's lock.

When that runs the end of a sound, Qt's FFmpeg plugin waits for its audio thread, which destroys an
object that PySide knows, for which it waits for Python's lock: each waits for the other for good.
`QTest` is told here to let what is waiting pass first, without the lock, and to wait without it.
"""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer
from PySide6.QtTest import QTest

if TYPE_CHECKING:
    from collections.abc import Callable

_ACTS = (
    "keyClick", "keyClicks", "keyPress", "keyRelease", "keySequence", "mouseClick", "mouseDClick",
    "mouseMove", "mousePress", "mouseRelease", "qWaitForWindowActive", "qWaitForWindowExposed",
)  # fmt: skip


def put_right() -> None:
    """Change QTest for the rest of this process."""
    for name in _ACTS:
        setattr(QTest, name, staticmethod(_after_what_waits(getattr(QTest, name))))
    QTest.qWait = staticmethod(_wait)  # type: ignore[method-assign, assignment]


def _after_what_waits(act: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(act)
    def do(*arguments: Any, **named: Any) -> Any:
        QCoreApplication.processEvents()
        return act(*arguments, **named)

    return do


def _wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
