"""`Transport` on a `requests` session. Import it late: it brings the network libraries with it."""

from __future__ import annotations

import base64
import contextlib
import http.client
import re
import ssl
import time
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import requests
import urllib3.exceptions
from requests.adapters import HTTPAdapter
from requests.utils import get_auth_from_url
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool

from bulktts_gui.core.clips import Problem, ProblemError, ProblemKind
from bulktts_gui.core.proxies import SYSTEM_PROXY, ProxyChoice
from bulktts_gui.core.sockets import Watch, certificates, connect, hand_shaking
from bulktts_gui.core.transport import (
    CONNECT_SECONDS,
    HEAD_SECONDS,
    READ_BYTES,
    STALL_SECONDS,
    USER_AGENT,
    UnreachableError,
)

if TYPE_CHECKING:
    import socket
    from collections.abc import Iterator, Mapping

    from bulktts_gui.core.transport import Reply


#: How http.client tells what a proxy answered that was asked for a tunnel.
_NO_TUNNEL = re.compile(r"Tunnel connection failed: (\d+)", re.ASCII)
_LINE_BYTES = 1 << 16


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
        proxy: ProxyChoice = SYSTEM_PROXY,
    ) -> None:
        self._watch = Watch()
        self._proxy = proxy
        self._session = _session(self._watch, public_only=public_only)
        self._timeout = (connect_seconds, stall_seconds)
        self._proxies: dict[str, dict[str, str]] = {}

    @contextlib.contextmanager
    def send(
        self, method: str, url: str, headers: Mapping[str, str], body: bytes | None = None
    ) -> Iterator[Reply]:
        proxies = self._proxies_for(url)
        try:
            response = self._session.request(
                method,
                url,
                headers=dict(headers),
                data=body,
                stream=True,
                allow_redirects=False,
                timeout=self._timeout,
                proxies=proxies,
            )
        # urllib3's own come through for a few faults, such as a host name that is none.
        except (requests.RequestException, urllib3.exceptions.HTTPError, OSError) as error:
            raise ProblemError(_problem_of(error)) from None
        try:
            yield _RequestsReply(response)
        finally:
            response.close()

    def abort(self) -> None:
        self._watch.shut()

    def close(self) -> None:
        self._session.close()

    def _proxies_for(self, url: str) -> dict[str, str]:
        """See `ProxyChoice.proxies_for`; looked up once a host, for it reads files on some."""
        parts = urlsplit(url)
        where = f"{parts.scheme}://{parts.netloc}"
        if where not in self._proxies:
            self._proxies[where] = self._proxy.proxies_for(url)
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


class _TimedLines:
    """What http.client reads an answer from, with an end to lines that come in drips.

    The head in all, and each line after it, has `HEAD_SECONDS`; a socket's own timeout begins
    anew with every byte. Raises TimeoutError.
    """

    def __init__(self, file: Any) -> None:
        self._file = file
        self._head_ends: float | None = time.monotonic() + HEAD_SECONDS

    def __getattr__(self, name: str) -> Any:
        return getattr(self._file, name)

    def end_head(self) -> None:
        """The head is over: lines that still come are those between chunks."""
        self._head_ends = None

    def readline(self, limit: int = _LINE_BYTES) -> bytes:
        """See `io.BufferedReader.readline`, which would wait for a line's end for ever."""
        ends = self._head_ends or time.monotonic() + HEAD_SECONDS
        line = b""
        while len(line) < limit and not line.endswith(b"\n"):
            if time.monotonic() > ends:
                raise TimeoutError
            seen = self._file.peek(1)
            if not seen:
                break
            line += self._file.read(min(seen.find(b"\n") + 1 or len(seen), limit - len(line)))
        return line


class _TimedResponse(http.client.HTTPResponse):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fp: Any = _TimedLines(self.fp)

    def begin(self) -> None:
        super().begin()
        if self.fp is not None:
            self.fp.end_head()


class _WatchedConnection(HTTPConnection):
    """Reports its socket, and goes to no address that a public name must not lead to."""

    response_class = _TimedResponse
    watch: Watch
    public_only: bool

    def _new_conn(self) -> socket.socket:
        return _open(self)


class _WatchedSecureConnection(HTTPSConnection):
    response_class = _TimedResponse
    watch: Watch
    public_only: bool

    _stack: contextlib.ExitStack

    def _new_conn(self) -> socket.socket:
        sock = _open(self)
        self._stack.enter_context(hand_shaking(sock, self.watch))
        return sock

    def connect(self) -> None:
        with contextlib.ExitStack() as self._stack:
            try:
                super().connect()
            except OSError as error:
                refusal = _NO_TUNNEL.match(str(error))
                if refusal is None:
                    raise
                if refusal[1] == "407":
                    raise ProblemError(Problem(ProblemKind.PROXY_SIGN_IN)) from None
                # To this proxy, the host is not there, or nobody is at the moment.
                raise UnreachableError(Problem(ProblemKind.PROXY)) from None
            # TLS within a proxy's TLS is no socket itself, but has one.
            self.watch.add(getattr(self.sock, "socket", self.sock))


def _open(connection: _WatchedConnection | _WatchedSecureConnection) -> socket.socket:
    """A connected socket in place of urllib3's own `_new_conn`, which shows it too late."""
    # Behind a proxy the peer is the proxy, and looking names up is its business.
    proxied = connection.proxy is not None
    try:
        return connect(
            connection._dns_host,  # noqa: SLF001 - with its dot, unlike `host`
            connection.port,
            connection.watch,
            seconds=float(connection.timeout or CONNECT_SECONDS),
            public_only=connection.public_only and not proxied,
            options=connection.socket_options or (),
        )
    except UnreachableError as error:
        if proxied and not connection.watch.is_shut:
            unknown = error.problem.kind is ProblemKind.NAME_NOT_FOUND
            kind = ProblemKind.PROXY_NOT_FOUND if unknown else ProblemKind.PROXY_SILENT
            raise UnreachableError(Problem(kind)) from None
        raise


class _Adapter(HTTPAdapter):
    """Puts the system's certificate store and the watched connections under `requests`."""

    def __init__(self, watch: Watch, public_only: bool) -> None:
        marks = {"watch": watch, "public_only": public_only}
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
        super().init_poolmanager(*args, ssl_context=certificates(), **kwargs)
        self.poolmanager.pool_classes_by_scheme = self._pools

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> Any:
        # So it is where PySocks is missing. Where it is there, connections would go unwatched.
        if proxy.lower().startswith("socks"):
            raise requests.exceptions.InvalidSchema
        manager = super().proxy_manager_for(
            proxy, ssl_context=certificates(), proxy_ssl_context=certificates(), **kwargs
        )
        manager.pool_classes_by_scheme = self._pools
        return manager

    def proxy_headers(self, proxy: str) -> dict[str, str]:
        """Name and password for the proxy; beyond Latin-1, where `requests` fails, in UTF-8."""
        try:
            return super().proxy_headers(proxy)
        except UnicodeEncodeError:
            login = ":".join(get_auth_from_url(proxy)).encode()
            return {"Proxy-Authorization": f"Basic {base64.b64encode(login).decode('ascii')}"}


def _session(watch: Watch, *, public_only: bool) -> requests.Session:
    session = requests.Session()
    session.trust_env = False
    session.headers.clear()
    session.headers["user-agent"] = USER_AGENT
    adapter = _Adapter(watch, public_only)
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
    if any_of(requests.exceptions.Timeout, urllib3.exceptions.TimeoutError, TimeoutError):
        return Problem(ProblemKind.TIMED_OUT)
    return Problem(ProblemKind.INCOMPLETE if in_body else ProblemKind.NO_CONNECTION)
