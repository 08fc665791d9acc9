"""What all threads in the background do."""

from __future__ import annotations

import contextlib
import os
import sys
import threading

_NICENESS = 5


def give_way() -> None:
    """Let the main thread have the processor first. QThread's own priorities do nothing on Linux.

    There, a thread has a niceness of its own (setpriority(2)), and no system needs to allow more.
    """
    if sys.platform == "linux":
        with contextlib.suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _NICENESS)
