"""What nobody foresaw: errors that no code caught, in whatever thread, and what Qt complains of.

All of it goes to the log. Of errors the person is told too, but not of each: a fault in painting
comes back sixty times a second.
"""

from __future__ import annotations

import logging
import re
import sys
import threading
from collections import Counter
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import (
    QCoreApplication,
    QLoggingCategory,
    QMessageLogContext,
    QObject,
    Qt,
    QtMsgType,
    Signal,
    Slot,
    qInstallMessageHandler,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable
    from types import TracebackType

#: The same error is logged in full so many times, and then each time its number has another digit.
IN_FULL = 3
#: With this one, an error "comes again and again".
REPEATS = 3
#: Different errors whose numbers are kept; beyond it counting starts anew.
_MOST_KINDS = 500
#: What differs from one of Qt's complaints to the next of its kind: places in memory and numbers.
_NUMBER = re.compile("0x[0-9a-fA-F]+|[0-9]+")
_LEVELS = {
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
# WORKAROUND: a handler written in Python needs Python's lock. Qt's multimedia says things while it
# loads FFmpeg, holding the system's lock for libraries, which a thread that imports waits for while
# it has Python's: both would wait for ever. So what is not written down is not said either.
_RULES = "*.debug=false\n*.info=false\nqt.multimedia.*.warning=false"


class Trouble(QObject):
    """Hears of every error that was not caught, from `install` to `remove`.

    Errors in slots, in events and in threads of Qt's or Python's all come through Python's hooks.
    It outlives the window: then errors are still logged.

    Signals:
        happened(int): an error came up for the first time (1) or for the `REPEATS`th; always told
            from the event loop, never from within what failed.
    """

    happened = Signal(int)
    _came = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = threading.Lock()
        self._counts: Counter[Hashable] = Counter()
        self._here = threading.local()
        self._undo: list[Callable[[], object]] = []
        self._came.connect(self.happened, Qt.ConnectionType.QueuedConnection)

    @Slot()
    def install(self) -> None:
        """Hear of errors from now on."""
        hooks = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        sys.excepthook = self._uncaught
        threading.excepthook = self._uncaught_in_thread
        sys.unraisablehook = self._unraisable
        QLoggingCategory.setFilterRules(_RULES)
        handler = qInstallMessageHandler(self._qt_says)
        self._undo = [
            lambda: setattr(sys, "excepthook", hooks[0]),
            lambda: setattr(threading, "excepthook", hooks[1]),
            lambda: setattr(sys, "unraisablehook", hooks[2]),
            lambda: QLoggingCategory.setFilterRules(""),
            lambda: qInstallMessageHandler(handler),
        ]

    @Slot()
    def remove(self) -> None:
        """Leave errors to whoever heard of them before."""
        for undo in self._undo:
            undo()
        self._undo = []

    # The hooks; they may be called in any thread, and must never fail

    def _uncaught(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if not isinstance(error, Exception):  # Ctrl-C and the like are nobody's fault
            sys.__excepthook__(kind, error, trace)
            return
        self._take("uncaught", (), kind, error, trace)

    def _uncaught_in_thread(self, about: threading.ExceptHookArgs) -> None:
        if about.exc_value is not None and isinstance(about.exc_value, Exception):
            thread = type(about.thread).__name__
            self._take(
                "uncaught in %s", (thread,), about.exc_type, about.exc_value, about.exc_traceback
            )

    def _unraisable(self, about: Any) -> None:
        """Python lets an object go and that fails: nothing that a person could be told."""
        if isinstance(about.exc_value, Exception):
            where = type(about.object).__name__
            self._take(
                "Python could not say where: %s", (where,), about.exc_type, about.exc_value,
                about.exc_traceback, is_told=False,
            )  # fmt: skip

    def _take(
        self,
        message: str,
        values: tuple[str, ...],
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
        *,
        is_told: bool = True,
    ) -> None:
        if getattr(self._here, "busy", False):
            return  # what is done about an error has failed itself
        self._here.busy = True
        try:
            count = self._count((kind, *_place(trace)))
            if is_told and count in (1, REPEATS) and shiboken6.isValid(self):
                self._came.emit(count)
            log = logging.getLogger(__name__)
            if count <= IN_FULL:
                log.critical(message, *values, exc_info=(kind, error, trace))
            elif _is_round(count):
                log.critical("the same again: %d times so far", count)
        except Exception:  # noqa: BLE001 - there is nobody left to tell
            return
        finally:
            self._here.busy = False

    def _qt_says(self, kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        if getattr(self._here, "busy", False):
            return
        self._here.busy = True
        try:
            level = _LEVELS.get(kind, logging.DEBUG)
            count = self._count(_NUMBER.sub("0", text))
            if count <= IN_FULL or _is_round(count):
                category = context.category or "default"
                name = category if category.startswith("qt.") else "qt"
                logging.getLogger(name).log(level, "%s", text)
                if sys.stderr is not None:  # as Qt does itself when nobody listens
                    said = "" if category == "default" else f"{category}: "
                    sys.stderr.write(f"{said}{text}\n")
        except Exception:  # noqa: BLE001 - see above
            return
        finally:
            self._here.busy = False

    def _count(self, what: Hashable) -> int:
        with self._lock:
            if len(self._counts) > _MOST_KINDS:
                self._counts.clear()
            self._counts[what] += 1
            return self._counts[what]


def say_start_failed(error: Exception) -> None:
    """Log an error that left no window to tell it in, and tell it in a dialog until that is closed.

    It is for an error that is being handled.
    """
    from PySide6.QtWidgets import QApplication, QMessageBox

    logging.getLogger(__name__).critical("uncaught", exc_info=error)
    sys.__excepthook__(type(error), error, error.__traceback__)
    if not isinstance(QCoreApplication.instance(), QApplication):
        return
    box = QMessageBox()
    box.setObjectName("startFailed")
    box.setIcon(QMessageBox.Icon.Critical)
    box.setWindowTitle(QApplication.applicationDisplayName())
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(
        QCoreApplication.translate(
            "Support", "Something went wrong that should not have. Your list is safe."
        )
    )
    box.exec()


def _place(trace: TracebackType | None) -> tuple[str, int]:
    """The file and line that an error comes from."""
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return ("", 0) if trace is None else (trace.tb_frame.f_code.co_filename, trace.tb_lineno)


def _is_round(count: int) -> bool:
    """True for 10, 100, 1000 and so on."""
    return str(count).strip("0") == "1"
