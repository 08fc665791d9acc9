"""QTest without its deadlock: what it does with events, it does while it holds Python's lock.

When that runs the end of a sound, Qt's FFmpeg plugin waits for its audio thread, which destroys an
object that PySide knows, for which it waits for Python's lock: each waits for the other for good.
Waiting, which is the most of it, is done without the lock here. Where sounds end beside keys and
clicks, let what is queued pass before them: `QCoreApplication.processEvents` gives up the lock.
"""

from __future__ import annotations

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtTest import QTest


def put_right() -> None:
    """Change `QTest.qWait` for the rest of this process."""
    QTest.qWait = staticmethod(_wait)  # type: ignore[method-assign, assignment]


def _wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def let_go() -> None:
    """Let go of every mouse button that QTest holds down."""
    held = QGuiApplication.mouseButtons()
    if held != Qt.MouseButton.NoButton:
        window = QWindow()
        window.resize(10, 10)  # so that what happens at its corner is within it
        for button in Qt.MouseButton:
            if button is not Qt.MouseButton.NoButton and button in held:
                QTest.mouseRelease(window, button)
        window.destroy()
