"""`Transport` on a `requests` session. Import it late: it brings the network libraries with it."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
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
from bulktts_gui.core.transport import CONNECT_SECONDS, READ_BYTES, STALL_SECONDS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from bulktts_gui.core.transport import Reply

_PRIVATE = "private address"


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
        except requests.RequestException as error:
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

    def add(self, sock: socket.socket) -> None:
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
        sock.shutdown(socket.SHUT_RDWR)


class _WatchedConnection(HTTPConnection):
    """Reports its socket, and refuses a peer that a public address must not lead to."""

    sockets: _Sockets
    public_only: bool

    def _new_conn(self) -> socket.socket:
        return _watch(self, super()._new_conn())


class _WatchedSecureConnection(HTTPSConnection):
    sockets: _Sockets
    public_only: bool

    def _new_conn(self) -> socket.socket:
        return _watch(self, super()._new_conn())


def _watch(
    connection: _WatchedConnection | _WatchedSecureConnection, sock: socket.socket
) -> socket.socket:
    # Behind a proxy the peer is the proxy, and looking names up is its business.
    direct = connection.proxy is None
    if connection.public_only and direct and is_local_address(sock.getpeername()[0]):
        sock.close()
        raise urllib3.exceptions.NewConnectionError(connection, _PRIVATE)
    connection.sockets.add(sock)
    return sock


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

    if any(
        _PRIVATE in str(e) for e in seen if isinstance(e, urllib3.exceptions.NewConnectionError)
    ):
        return Problem(ProblemKind.UNSAFE_ADDRESS)
    if any_of(requests.exceptions.InvalidURL, requests.exceptions.InvalidSchema):
        return Problem(ProblemKind.UNSAFE_ADDRESS)
    if any_of(requests.exceptions.SSLError, urllib3.exceptions.SSLError):
        return Problem(ProblemKind.NOT_SECURE)
    if any_of(requests.exceptions.ProxyError, urllib3.exceptions.ProxyError):
        return Problem(ProblemKind.PROXY)
    if any_of(urllib3.exceptions.NameResolutionError):
        return Problem(ProblemKind.NAME_NOT_FOUND)
    if any_of(requests.exceptions.Timeout, urllib3.exceptions.TimeoutError, TimeoutError):
        return Problem(ProblemKind.TIMED_OUT)
    return Problem(ProblemKind.INCOMPLETE if in_body else ProblemKind.NO_CONNECTION)
