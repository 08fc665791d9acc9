"""Progress on the window's button in the taskbar of Windows.

NOT TESTED HERE: the tests run on Linux. It is written by Microsoft's description of ITaskbarList3,
and whatever goes wrong leaves the button as it is.
"""

from __future__ import annotations

import logging
import sys
import uuid
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

log = logging.getLogger(__name__)

_CLSID_TASKBAR_LIST = uuid.UUID("56FDF344-FD6D-11D0-958A-006097C9A090")
_IID_TASKBAR_LIST_3 = uuid.UUID("EA1AFB91-9E28-4B86-90E9-9E9F8A5EEFAF")
_CLSCTX_INPROC_SERVER = 1
#: Places of the methods in the interface's table.
_RELEASE, _HR_INIT, _SET_PROGRESS_VALUE, _SET_PROGRESS_STATE = 2, 3, 9, 10
_NO_PROGRESS, _NORMAL, _ERROR = 0, 2, 4
_STEPS = 1000

if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    class WindowsTaskbar:
        """See `taskbar.Taskbar`."""

        def __init__(self, window: QWidget) -> None:
            self._window = window
            self._told: tuple[int | None, bool] = (None, False)
            self._list = ctypes.c_void_p()
            # Qt has made this thread one that may use COM.
            create = ctypes.windll.ole32.CoCreateInstance
            clsid = (ctypes.c_char * 16).from_buffer_copy(_CLSID_TASKBAR_LIST.bytes_le)
            iid = (ctypes.c_char * 16).from_buffer_copy(_IID_TASKBAR_LIST_3.bytes_le)
            result = create(
                ctypes.byref(clsid), None, _CLSCTX_INPROC_SERVER, ctypes.byref(iid),
                ctypes.byref(self._list),
            )  # fmt: skip
            if result != 0 or self._call(_HR_INIT) != 0:
                log.info("no taskbar: %#x", result & 0xFFFFFFFF)
                self._list = ctypes.c_void_p()

        def show(self, part: float | None, *, is_urgent: bool = False) -> None:
            """See `taskbar.Taskbar`."""
            now = (None if part is None else round(part * _STEPS), is_urgent)
            if now == self._told or not self._list:
                return
            self._told = now
            # The id is the handle of the window.
            handle = wintypes.HWND(int(self._window.winId()))
            steps, _ = now
            if is_urgent:
                steps = _STEPS  # a whole bar in red, until the person has come to see
            if steps is not None:
                done, total = ctypes.c_ulonglong(steps), ctypes.c_ulonglong(_STEPS)
                self._call(_SET_PROGRESS_VALUE, handle, done, total)
            state = _ERROR if is_urgent else _NO_PROGRESS if steps is None else _NORMAL
            self._call(_SET_PROGRESS_STATE, handle, ctypes.c_int(state))

        def _call(self, place: int, *arguments: ctypes._SimpleCData) -> int:  # type: ignore[type-arg]
            table = ctypes.cast(self._list, ctypes.POINTER(ctypes.POINTER(ctypes.c_void_p)))
            kinds = [type(argument) for argument in arguments]
            method = ctypes.WINFUNCTYPE(ctypes.c_long, ctypes.c_void_p, *kinds)
            return int(method(table[0][place])(self._list, *arguments))
