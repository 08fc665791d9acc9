"""The world around the engine for a soak: time that hurries, a network that can go away."""

from __future__ import annotations

import contextlib
import errno
import os
import socket
import sys
import threading
import time
import traceback
from collections import defaultdict
from typing import TYPE_CHECKING, Any

from bulktts_gui.core import addresses, download, lean_transport, requests_transport, sockets
from bulktts_gui.core.clock import Clock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

#: How many seconds of the engine's clock pass in one. Not many more: what a busy machine takes a
#: tenth of a second for must not look like minutes.
HURRY = 25
#: A stall is noticed after this many real seconds; the app's own figure is 12.
STALL_SECONDS = 0.8


class HurriedClock(Clock):
    """Pauses between tries take a twenty-fifth of the time."""

    hurry = HURRY
    #: Seconds that the computer was asleep.
    slept = 0.0

    def now(self) -> float:
        return time.monotonic() * self.hurry + self.slept

    def wall(self) -> float:
        return 1_700_000_000.0 + self.now()

    def wait(self, condition: threading.Condition, seconds: float | None) -> None:
        condition.wait(None if seconds is None else seconds / self.hurry)


class Network:
    """While it is off, nobody can be connected to; and 127.0.0.1 may pass for the internet."""

    def __init__(self) -> None:
        self.is_off = False
        self.is_public = False
        # A port of our own that nobody listens at: the system itself then refuses.
        self._nobody = socket.socket()
        self._nobody.bind(("127.0.0.1", 0))

    @contextlib.contextmanager
    def installed(self) -> Iterator[Network]:
        """Stand between the engine and the system's sockets."""
        really_connect, really_local = sockets._connect, addresses.is_local_address

        def connect(sock: Any, place: Any, *rest: Any) -> None:
            really_connect(sock, self._nobody.getsockname() if self.is_off else place, *rest)

        def is_local_address(number: str) -> bool:
            return really_local(number) and not (self.is_public and number == "127.0.0.1")

        sockets._connect = connect
        sockets.is_local_address = addresses.is_local_address = is_local_address
        try:
            yield self
        finally:
            sockets._connect = really_connect
            sockets.is_local_address = addresses.is_local_address = really_local
            addresses.is_local_host.cache_clear()
            self._nobody.close()

    def be_public(self, public: bool) -> None:
        """Say whether 127.0.0.1 is to pass for an address on the internet."""
        self.is_public = public
        addresses.is_local_host.cache_clear()


class Downloads:
    """Sees every download of the engine, and which of them brought a whole clip."""

    def __init__(self) -> None:
        self.whole: defaultdict[int, int] = defaultdict(int)
        self.again: list[int] = []
        self._lock = threading.Lock()

    def clear(self) -> None:
        """Forget what was seen."""
        self.whole.clear()
        self.again.clear()

    @contextlib.contextmanager
    def watched(self) -> Iterator[Downloads]:
        """Stand between the fetch and its downloader."""
        really_fetch = download.Downloader.fetch

        def fetch(downloader: Any, url: str, target: Path, partial: Any) -> Any:
            run_id = int(target.stem)
            with self._lock:
                if self.whole[run_id]:
                    self.again.append(run_id)
            result = really_fetch(downloader, url, target, partial)
            with self._lock:
                self.whole[run_id] += 1
            return result

        download.Downloader.fetch = fetch  # type: ignore[method-assign]
        try:
            yield self
        finally:
            download.Downloader.fetch = really_fetch  # type: ignore[method-assign]


@contextlib.contextmanager
def short_stalls() -> Iterator[None]:
    """Have stalls noticed after `STALL_SECONDS`."""
    kinds = (requests_transport.RequestsTransport, lean_transport.LeanTransport)
    before = [kind.__init__.__kwdefaults__["stall_seconds"] for kind in kinds]  # type: ignore[misc]
    for kind in kinds:
        kind.__init__.__kwdefaults__["stall_seconds"] = STALL_SECONDS  # type: ignore[misc]
    try:
        yield
    finally:
        for kind, seconds in zip(kinds, before, strict=True):
            kind.__init__.__kwdefaults__["stall_seconds"] = seconds  # type: ignore[misc]


@contextlib.contextmanager
def uncaught_into(found: list[str]) -> Iterator[None]:
    """Collect what no slot and no thread caught."""
    before = sys.excepthook, threading.excepthook

    def take(kind: type[BaseException], error: BaseException | None, trace: Any) -> None:
        found.append("".join(traceback.format_exception(kind, error, trace)))

    sys.excepthook = take
    threading.excepthook = lambda told: take(told.exc_type, told.exc_value, told.exc_traceback)
    try:
        yield
    finally:
        sys.excepthook, threading.excepthook = before


def tasks_of_process() -> int:
    """The threads of this process as the system counts them; 0 where it does not say."""
    try:
        return len(os.listdir("/proc/self/task"))
    except OSError as error:
        if error.errno not in (errno.ENOENT, errno.ENOTDIR):
            raise
        return 0
