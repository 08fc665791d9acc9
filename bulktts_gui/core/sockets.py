"""Sockets that another thread can cut short, at any moment of their lives."""

from __future__ import annotations

import contextlib
import errno
import os
import selectors
import socket
import ssl
import sys
import threading
import time
from typing import TYPE_CHECKING, Any

from bulktts_gui.core.addresses import is_local_address
from bulktts_gui.core.clips import Problem, ProblemError, ProblemKind
from bulktts_gui.core.transport import UnreachableError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_CONNECTING = frozenset({errno.EINPROGRESS, errno.EWOULDBLOCK})
#: Seconds between looks at whether connecting is still wanted: not every system lets another
#: thread shut a socket before it is connected.
_LOOK_UP_SECONDS = 0.1
#: Small requests leave at once instead of waiting for the answer to the one before.
_NO_DELAY = ((socket.IPPROTO_TCP, socket.TCP_NODELAY, 1),)


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
    host: str,
    port: int,
    watch: Watch,
    *,
    seconds: float,
    public_only: bool,
    options: Iterable[tuple[int, int, Any]] = _NO_DELAY,
) -> socket.socket:
    """A connected TCP socket to the first address of `host` that answers, within `seconds`.

    With `public_only`, a host that leads to this machine or a private network is refused, also
    when only one of its addresses does. Raises ProblemError: NAME_NOT_FOUND, UNSAFE_ADDRESS (also
    for what cannot be a host's name), TIMED_OUT, NO_CONNECTION (also once `watch` is shut). All but
    the unsafe are UnreachableError.
    """
    if watch.is_shut:
        raise UnreachableError(Problem(ProblemKind.NO_CONNECTION))
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except socket.gaierror:
        raise UnreachableError(Problem(ProblemKind.NAME_NOT_FOUND)) from None
    except UnicodeError:
        raise ProblemError(Problem(ProblemKind.UNSAFE_ADDRESS)) from None
    if public_only and any(is_local_address(str(place[0])) for *_, place in found):
        raise ProblemError(Problem(ProblemKind.UNSAFE_ADDRESS))
    kind = ProblemKind.NO_CONNECTION
    deadline = time.monotonic() + seconds
    for left, (family, sort, protocol, _, place) in zip(
        range(len(found), 0, -1), found, strict=True
    ):
        # An address that is silent (IPv6 on many a network) leaves time for the next ones.
        share = max(0.0, deadline - time.monotonic()) / left
        try:
            sock = socket.socket(family, sort, protocol)
        except OSError:
            # An address of a kind that this system cannot even make a socket for.
            continue
        try:
            for option in options:
                sock.setsockopt(*option)
            _connect(sock, place, watch, share)
        except OSError as error:
            sock.close()
            timed_out = isinstance(error, TimeoutError)
            kind = ProblemKind.TIMED_OUT if timed_out else ProblemKind.NO_CONNECTION
        else:
            sock.settimeout(seconds)
            watch.add(sock)
            return sock
    raise UnreachableError(Problem(kind))


def _connect(sock: socket.socket, place: Any, watch: Watch, seconds: float) -> None:
    """Connect, in steps between which `watch` may be shut. Raises OSError."""
    sock.setblocking(False)
    code = sock.connect_ex(place)
    if code in _CONNECTING:
        code = _outcome_of_connecting(sock, watch, seconds)
    if code:
        raise OSError(code, "not connected")


def _outcome_of_connecting(sock: socket.socket, watch: Watch, seconds: float) -> int:
    deadline = time.monotonic() + seconds
    with selectors.DefaultSelector() as selector:
        selector.register(sock, selectors.EVENT_WRITE)
        while not selector.select(min(_LOOK_UP_SECONDS, seconds)):
            if watch.is_shut:
                raise ConnectionAbortedError
            if time.monotonic() > deadline:
                raise TimeoutError
    return sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)


def secured(sock: socket.socket, host: str, watch: Watch, context: ssl.SSLContext) -> socket.socket:
    """`sock` within TLS, with the certificate for `host` checked; `sock` is closed if that fails.

    An end of the connection that TLS does not vouch for is an error to who reads, not an end.
    Raises ProblemError: NOT_SECURE when the certificate is not good, NO_CONNECTION, TIMED_OUT.
    """
    kind = ProblemKind.NO_CONNECTION
    try:
        with hand_shaking(sock, watch):
            wrapped = context.wrap_socket(
                # Certificates know nothing of the dot that ends a full name.
                sock,
                server_hostname=host.rstrip("."),
                suppress_ragged_eofs=False,
            )
    except (ssl.SSLEOFError, ssl.SSLZeroReturnError):
        pass
    except TimeoutError:
        kind = ProblemKind.TIMED_OUT
    except (ssl.SSLError, ValueError):
        # ValueError: what is no name that a certificate could be for.
        kind = ProblemKind.NOT_SECURE
    except OSError:
        pass
    else:
        watch.add(wrapped)
        return wrapped
    sock.close()
    raise ProblemError(Problem(kind))


@contextlib.contextmanager
def hand_shaking(sock: socket.socket, watch: Watch) -> Iterator[None]:
    """Let `watch` cut hands being shaken over `sock` short.

    TLS empties the socket into one of its own, which is not seen before hands are shaken.
    """
    double = sock.dup()
    try:
        watch.add(double)
        yield
    finally:
        double.close()


#: Where the environment may name files or folders of further certificates, for `requests`, curl and
#: OpenSSL; the stores of Windows and macOS do not look at the last, that of Linux does.
_FURTHER_CERTIFICATES = [
    "REQUESTS_CA_BUNDLE",
    "CURL_CA_BUNDLE",
    *(["SSL_CERT_FILE"] if sys.platform in ("win32", "darwin") else []),
]


def certificates() -> ssl.SSLContext:
    """A context with the system's own certificate store, which company networks need.

    Certificates that the environment names are good, too. One context for each thread: truststore
    lets one thread at a time shake hands with it, so that a server which is slow at it would hold
    up the others.
    """
    import truststore

    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    for name in _FURTHER_CERTIFICATES:
        place = os.environ.get(name)
        # One that is gone, or no list of certificates, must not take the others along.
        with contextlib.suppress(OSError):
            if place and os.path.isdir(place):  # noqa: PTH112 - for OpenSSL, not for us
                context.load_verify_locations(capath=place)
            elif place:
                context.load_verify_locations(cafile=place)
    return context
