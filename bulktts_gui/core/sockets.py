"""Sockets that another thread can cut short, at any moment of their lives."""

from __future__ import annotations

import contextlib
import errno
import selectors
import socket
import threading
import time
from functools import cache
from typing import TYPE_CHECKING, Any

from bulktts_gui.core.addresses import is_local_address
from bulktts_gui.core.clips import Problem, ProblemError, ProblemKind

if TYPE_CHECKING:
    import ssl

_CONNECTING = frozenset({errno.EINPROGRESS, errno.EWOULDBLOCK})
#: Seconds between looks at whether connecting is still wanted: not every system lets another
#: thread shut a socket before it is connected.
_LOOK_UP_SECONDS = 0.1


class Watch:
    """The open sockets of one transport."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._open: set[socket.socket] = set()
        self._shut = False

    @property
    def is_shut(self) -> bool:
        """True once `shut` was called."""
        return self._shut

    def add(self, sock: socket.socket) -> None:
        """Keep an eye on `sock`; it is shut at once when `shut` came before."""
        with self._lock:
            self._open = {s for s in self._open if s.fileno() >= 0}
            self._open.add(sock)
            if self._shut:
                _shutdown(sock)

    def shut(self) -> None:
        """From any thread: whoever reads from one of the sockets reads its end."""
        with self._lock:
            self._shut = True
            for sock in self._open:
                _shutdown(sock)


def _shutdown(sock: socket.socket) -> None:
    with contextlib.suppress(OSError):
        # The plain one even for TLS: its own lets a reader go on with what is still encrypted.
        socket.socket.shutdown(sock, socket.SHUT_RDWR)


def connect(
    host: str, port: int, watch: Watch, *, seconds: float, public_only: bool
) -> socket.socket:
    """A connected TCP socket to the first address of `host` that answers within `seconds`.

    With `public_only`, a host that leads to this machine or a private network is refused. Raises
    ProblemError: NAME_NOT_FOUND, UNSAFE_ADDRESS, TIMED_OUT, NO_CONNECTION.
    """
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (socket.gaierror, UnicodeError):
        raise ProblemError(Problem(ProblemKind.NAME_NOT_FOUND)) from None
    if public_only and any(is_local_address(str(place[0])) for *_, place in found):
        raise ProblemError(Problem(ProblemKind.UNSAFE_ADDRESS))
    kind = ProblemKind.NO_CONNECTION
    for family, sort, protocol, _, place in found:
        sock = socket.socket(family, sort, protocol)
        try:
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            finish_connecting(sock, place, watch, seconds)
        except OSError as error:
            sock.close()
            timed_out = isinstance(error, TimeoutError)
            kind = ProblemKind.TIMED_OUT if timed_out else ProblemKind.NO_CONNECTION
        else:
            watch.add(sock)
            return sock
    raise ProblemError(Problem(kind))


def finish_connecting(sock: socket.socket, place: Any, watch: Watch, seconds: float) -> None:
    """Connect `sock` to `place`, in steps between which `watch` may be shut. Raises OSError."""
    sock.setblocking(False)
    code = sock.connect_ex(place)
    if code in _CONNECTING:
        code = _outcome_of_connecting(sock, watch, seconds)
    if code:
        raise OSError(code, "not connected")
    sock.settimeout(seconds)


def _outcome_of_connecting(sock: socket.socket, watch: Watch, seconds: float) -> int:
    deadline = time.monotonic() + seconds
    with selectors.DefaultSelector() as selector:
        selector.register(sock, selectors.EVENT_WRITE)
        while not selector.select(_LOOK_UP_SECONDS):
            if watch.is_shut:
                raise ConnectionAbortedError
            if time.monotonic() > deadline:
                raise TimeoutError
    return sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)


def secured(sock: socket.socket, host: str, watch: Watch) -> socket.socket:
    """`sock` within TLS, checked against the system's certificates.

    Raises ProblemError: NOT_SECURE when the certificate is not good, NO_CONNECTION, TIMED_OUT.
    """
    import ssl

    # TLS empties this socket into one of its own, which is not seen before hands are shaken.
    hand_shake = sock.dup()
    watch.add(hand_shake)
    try:
        wrapped = certificates().wrap_socket(sock, server_hostname=host)
    except (ssl.SSLEOFError, ssl.SSLZeroReturnError):
        sock.close()
        raise ProblemError(Problem(ProblemKind.NO_CONNECTION)) from None
    except ssl.SSLError:
        sock.close()
        raise ProblemError(Problem(ProblemKind.NOT_SECURE)) from None
    except OSError as error:
        sock.close()
        timed_out = isinstance(error, TimeoutError)
        kind = ProblemKind.TIMED_OUT if timed_out else ProblemKind.NO_CONNECTION
        raise ProblemError(Problem(kind)) from None
    finally:
        hand_shake.close()
    watch.add(wrapped)
    return wrapped


@cache
def certificates() -> ssl.SSLContext:
    """A context with the system's own certificate store, which company networks need."""
    import ssl

    import truststore

    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
