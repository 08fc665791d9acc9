"""`Transport` on a `requests` session. Import it late: it brings the network libraries with it."""

from __future__ import annotations

import contextlib
import errno
import selectors
import socket
import ssl
import threading
import time
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import requests
import truststore
import urllib3.exceptions
from requests.adapters import HTTPAdapter
from requests.utils import get_environ_proxies
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool

from bulktts_gui.core.addresses import is_local_address
from bulktts_gui.core.clips import Problem, ProblemError, ProblemKind
from bulktts_gui.core.transport import CONNECT_SECONDS, READ_BYTES, STALL_SECONDS, USER_AGENT

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from bulktts_gui.core.transport import Reply

_CONNECTING = frozenset({errno.EINPROGRESS, errno.EWOULDBLOCK})
_LOOK_UP_SECONDS = 0.1


class RequestsTransport:
    """A `requests` session with the system's certificates and proxies, for one thread.

    `public_only` refuses a connection whose peer is on this machine or in a private network, which
    a public name may resolve to. `.netrc` is not read: nobody asked the app to send those.
    """

    def __init__(
        self,
        *,
        public_only: bool = False,
        connect_seconds: float = CONNECT_SECONDS,
        stall_seconds: float = STALL_SECONDS,
    ) -> None:
        self._sockets = _Sockets()
        self._session = _session(self._sockets, public_only=public_only)
        self._timeout = (connect_seconds, stall_seconds)
        self._proxies: dict[str, dict[str, str]] = {}

    @contextlib.contextmanager
    def send(
        self, method: str, url: str, headers: Mapping[str, str], body: bytes | None = None
    ) -> Iterator[Reply]:
        try:
            response = self._session.request(
                method,
                url,
                headers=dict(headers),
                data=body,
                stream=True,
                allow_redirects=False,
                timeout=self._timeout,
                proxies=self._proxies_for(url),
            )
        # urllib3's own come through for a few faults, such as a host name that is none.
        except (requests.RequestException, urllib3.exceptions.HTTPError, OSError) as error:
            raise ProblemError(_problem_of(error)) from None
        try:
            yield _RequestsReply(response)
        finally:
            response.close()

    def abort(self) -> None:
        self._sockets.shut()

    def close(self) -> None:
        self._session.close()

    def _proxies_for(self, url: str) -> dict[str, str]:
        """Environment and system proxies; looked up once a host, for it reads files on some."""
        parts = urlsplit(url)
        where = f"{parts.scheme}://{parts.netloc}"
        if where not in self._proxies:
            self._proxies[where] = get_environ_proxies(url)
        return self._proxies[where]


class _RequestsReply:
    def __init__(self, response: requests.Response) -> None:
        self._raw = response.raw
        self.status = response.status_code
        self.headers = {name.lower(): value for name, value in response.headers.items()}

    def read(self) -> bytes:
        try:
            data: bytes = self._raw.read1(READ_BYTES, decode_content=True)
        except (urllib3.exceptions.HTTPError, OSError) as error:
            raise ProblemError(_problem_of(error, in_body=True)) from None
        return data


class _Sockets:
    """The open sockets of one transport, so that another thread can shut them."""

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
        with self._lock:
            self._shut = True
            for sock in self._open:
                _shutdown(sock)


def _shutdown(sock: socket.socket) -> None:
    with contextlib.suppress(OSError):
        # The plain one even for TLS: its own lets a reader go on with what is still encrypted.
        socket.socket.shutdown(sock, socket.SHUT_RDWR)


class _PrivateAddressError(urllib3.exceptions.NewConnectionError):
    """A name led into this machine or a private network."""


class _WatchedConnection(HTTPConnection):
    """Reports its socket, and goes to no address that a public name must not lead to."""

    sockets: _Sockets
    public_only: bool

    def _new_conn(self) -> socket.socket:
        return _open(self)


class _WatchedSecureConnection(HTTPSConnection):
    sockets: _Sockets
    public_only: bool

    _hand_shake: socket.socket | None = None

    def _new_conn(self) -> socket.socket:
        sock = _open(self)
        # TLS empties this socket into one of its own, which is not seen before hands are shaken.
        self._hand_shake = sock.dup()
        self.sockets.add(self._hand_shake)
        return sock

    def connect(self) -> None:
        try:
            super().connect()
            # TLS within a proxy's TLS is no socket itself, but has one.
            self.sockets.add(getattr(self.sock, "socket", self.sock))
        finally:
            if self._hand_shake is not None:
                self._hand_shake.close()
                self._hand_shake = None


def _open(connection: _WatchedConnection | _WatchedSecureConnection) -> socket.socket:
    """A connected socket, in the way of urllib3's own `_new_conn`, which shows it too late."""
    host, port = connection._dns_host, connection.port  # noqa: SLF001 - with its dot, unlike `host`
    # Behind a proxy the peer is the proxy, and looking names up is its business.
    public_only = connection.public_only and connection.proxy is None
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except socket.gaierror as error:
        raise urllib3.exceptions.NameResolutionError(host, connection, error) from error
    except UnicodeError as error:
        raise urllib3.exceptions.LocationParseError(host) from error
    addresses = [place for *_, place in found]
    if public_only and any(is_local_address(str(place[0])) for place in addresses):
        raise _PrivateAddressError(connection, "private address")
    failure = OSError("no address")
    for family, kind, protocol, _, place in found:
        outcome = _connect(connection, socket.socket(family, kind, protocol), place)
        if isinstance(outcome, socket.socket):
            return outcome
        failure = outcome
    if isinstance(failure, TimeoutError):
        raise urllib3.exceptions.ConnectTimeoutError(connection, "timed out") from failure
    raise urllib3.exceptions.NewConnectionError(connection, "no connection") from failure


def _connect(
    connection: _WatchedConnection | _WatchedSecureConnection, sock: socket.socket, place: Any
) -> socket.socket | OSError:
    """`sock`, connected to `place`; or why it could not be."""
    try:
        for option in connection.socket_options or ():
            sock.setsockopt(*option)
        sock.setblocking(False)
        code = sock.connect_ex(place)
        if code in _CONNECTING:
            code = _outcome_of_connecting(connection, sock)
        if code:
            raise OSError(code, "not connected")
        sock.settimeout(connection.timeout)
    except OSError as error:
        sock.close()
        return error
    connection.sockets.add(sock)
    return sock


def _outcome_of_connecting(
    connection: _WatchedConnection | _WatchedSecureConnection, sock: socket.socket
) -> int:
    """Wait for it: 0 or the system's error code. Raises OSError when it takes too long.

    Looks up now and then, for not every system lets another thread shut a socket before it is
    connected.
    """
    deadline = time.monotonic() + float(connection.timeout or CONNECT_SECONDS)
    with selectors.DefaultSelector() as selector:
        selector.register(sock, selectors.EVENT_WRITE)
        while not selector.select(_LOOK_UP_SECONDS):
            if connection.sockets.is_shut:
                raise ConnectionAbortedError
            if time.monotonic() > deadline:
                raise TimeoutError
    return sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)


class _Adapter(HTTPAdapter):
    """Puts the system's certificate store and the watched connections under `requests`."""

    def __init__(self, sockets: _Sockets, public_only: bool) -> None:
        marks = {"sockets": sockets, "public_only": public_only}
        plain = type("Plain", (_WatchedConnection,), marks)
        secure = type("Secure", (_WatchedSecureConnection,), marks)
        self._pools = {
            "http": type("PlainPool", (HTTPConnectionPool,), {"ConnectionCls": plain}),
            "https": type("SecurePool", (HTTPSConnectionPool,), {"ConnectionCls": secure}),
        }
        super().__init__(pool_connections=4, pool_maxsize=2, max_retries=0)

    def cert_verify(self, *args: Any, **kwargs: Any) -> None:
        """The context has the system's certificates; `requests` would add a list of its own."""

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, ssl_context=_certificates(), **kwargs)
        self.poolmanager.pool_classes_by_scheme = self._pools

    def proxy_manager_for(self, *args: Any, **kwargs: Any) -> Any:
        manager = super().proxy_manager_for(*args, ssl_context=_certificates(), **kwargs)
        manager.pool_classes_by_scheme = self._pools
        return manager


def _certificates() -> ssl.SSLContext:
    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def _session(sockets: _Sockets, *, public_only: bool) -> requests.Session:
    session = requests.Session()
    session.trust_env = False
    session.headers.clear()
    session.headers["user-agent"] = USER_AGENT
    adapter = _Adapter(sockets, public_only)
    session.mount("https://", adapter)
    session.mount("http://", adapter)
    return session


def _problem_of(error: BaseException, *, in_body: bool = False) -> Problem:
    """The code for an exception of requests or urllib3; its words never leave this function."""
    seen: list[BaseException] = []
    cause: Any = error
    while isinstance(cause, BaseException) and cause not in seen and len(seen) < 8:
        seen.append(cause)
        reason = getattr(cause, "reason", None)
        cause = reason if isinstance(reason, BaseException) else (cause.__cause__ or cause.args[:1])
        if isinstance(cause, tuple):
            cause = cause[0] if cause else None

    def any_of(*kinds: type[BaseException]) -> bool:
        return any(isinstance(e, kinds) for e in seen)

    if any_of(_PrivateAddressError):
        return Problem(ProblemKind.UNSAFE_ADDRESS)
    # The schema that is not known, or not without further packages, can only be a proxy's.
    if any_of(
        requests.exceptions.ProxyError,
        urllib3.exceptions.ProxyError,
        urllib3.exceptions.ProxySchemeUnknown,
        requests.exceptions.InvalidProxyURL,
        requests.exceptions.InvalidSchema,
    ):
        return Problem(ProblemKind.PROXY)
    if any_of(requests.exceptions.InvalidURL, urllib3.exceptions.LocationValueError):
        return Problem(ProblemKind.UNSAFE_ADDRESS)
    cut_short = any_of(ssl.SSLEOFError, ssl.SSLZeroReturnError)
    if any_of(ssl.SSLError) and not in_body and not cut_short:
        return Problem(ProblemKind.NOT_SECURE)
    if any_of(urllib3.exceptions.NameResolutionError):
        return Problem(ProblemKind.NAME_NOT_FOUND)
    # urllib3 counts these as timeouts, which a refused connection is not.
    if any_of(urllib3.exceptions.NewConnectionError):
        return Problem(ProblemKind.NO_CONNECTION)
    if any_of(requests.exceptions.Timeout, urllib3.exceptions.TimeoutError, TimeoutError):
        return Problem(ProblemKind.TIMED_OUT)
    return Problem(ProblemKind.INCOMPLETE if in_body else ProblemKind.NO_CONNECTION)
