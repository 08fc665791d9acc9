"""`Transport` for clips: HTTP/1.1 on sockets of our own, made for many small files.

A batch is thousands of short GETs to one host. In `requests`, most of the time of such a request is
spent on general machinery (measured in tests/benchmarks/bench_nginx.py), so this speaks just what a
storage host speaks: keep-alive, a length, chunks or the connection's end. Whatever goes through a
proxy, or has an address with other than ASCII letters, is left to `requests`.
"""

from __future__ import annotations

import contextlib
import re
import urllib.request
import zlib
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from bulktts_gui.core.clips import Problem, ProblemError, ProblemKind
from bulktts_gui.core.sockets import Watch, connect, secured
from bulktts_gui.core.transport import CONNECT_SECONDS, STALL_SECONDS, USER_AGENT

if TYPE_CHECKING:
    import socket
    from collections.abc import Iterator, Mapping
    from urllib.parse import SplitResult

    from bulktts_gui.core.requests_transport import RequestsTransport
    from bulktts_gui.core.transport import Reply

#: One read takes up to this many bytes: most clips come whole with one or two.
_BUFFER_BYTES = 1 << 18
_HEAD_BYTES = 1 << 16
_LINE_BYTES = 1 << 10
_STATUS_LINE = re.compile(rb"HTTP/1\.([01]) (\d{3})(?: [^\r\n]*)?", re.ASCII)
_CHUNK_SIZE = re.compile(rb"([0-9a-fA-F]{1,15})[ \t]*(?:;[^\r\n]*)?", re.ASCII)
_BODILESS = frozenset({204, 304})


class LeanTransport:
    """Keep-alive connections, one an origin, for one thread.

    `public_only` refuses a host name that leads to this machine or a private network.
    """

    def __init__(
        self,
        *,
        public_only: bool = False,
        connect_seconds: float = CONNECT_SECONDS,
        stall_seconds: float = STALL_SECONDS,
    ) -> None:
        self._watch = Watch()
        self._public_only = public_only
        self._connect_seconds = connect_seconds
        self._stall_seconds = stall_seconds
        self._connections: dict[tuple[str, str], _Connection] = {}
        self._direct: dict[tuple[str, str], bool] = {}
        self._other: RequestsTransport | None = None

    @contextlib.contextmanager
    def send(
        self, method: str, url: str, headers: Mapping[str, str], body: bytes | None = None
    ) -> Iterator[Reply]:
        parts = urlsplit(url)
        if body is not None or not self._goes_direct(url, parts):
            with self._general().send(method, url, headers, body) as reply:
                yield reply
            return
        place = (parts.scheme, parts.netloc)
        lean = self._exchange(place, parts, _request(method, parts, headers))
        try:
            yield lean
        finally:
            if not lean.is_over:
                self._connections.pop(place).close()

    def abort(self) -> None:
        self._watch.shut()
        other = self._other
        if other is not None:
            other.abort()

    def close(self) -> None:
        for connection in self._connections.values():
            connection.close()
        self._connections.clear()
        if self._other is not None:
            self._other.close()

    def _exchange(self, place: tuple[str, str], parts: SplitResult, request: bytes) -> _LeanReply:
        connection = self._connections.get(place)
        if connection is not None:
            # The server may have closed it since: then nothing at all comes back, and the request
            # is safe to send again on a new one (RFC 9112, 9.3.1).
            try:
                return connection.exchange(request)
            except _NothingCameError:
                self._connections.pop(place).close()
            except BaseException:
                self._connections.pop(place).close()
                raise
        connection = self._connections[place] = self._open(parts)
        try:
            return connection.exchange(request)
        except _NothingCameError:
            self._connections.pop(place).close()
            raise ProblemError(Problem(ProblemKind.NO_CONNECTION)) from None
        except BaseException:
            self._connections.pop(place).close()
            raise

    def _open(self, parts: SplitResult) -> _Connection:
        host = parts.hostname or ""
        secure = parts.scheme == "https"
        port = parts.port or (443 if secure else 80)
        sock = connect(
            host, port, self._watch, seconds=self._connect_seconds, public_only=self._public_only
        )
        if secure:
            sock = secured(sock, host, self._watch)
        sock.settimeout(self._stall_seconds)
        return _Connection(sock)

    def _goes_direct(self, url: str, parts: SplitResult) -> bool:
        if not url.isascii():
            return False
        place = (parts.scheme, parts.netloc)
        known = self._direct.get(place)
        if known is None:
            proxied = bool(urllib.request.getproxies().get(parts.scheme))
            proxied = proxied or bool(urllib.request.getproxies().get("all"))
            bypassed = proxied and bool(urllib.request.proxy_bypass(parts.hostname or ""))
            known = self._direct[place] = not proxied or bypassed
        return known

    def _general(self) -> RequestsTransport:
        if self._other is None:
            from bulktts_gui.core.requests_transport import RequestsTransport

            self._other = RequestsTransport(
                public_only=self._public_only,
                connect_seconds=self._connect_seconds,
                stall_seconds=self._stall_seconds,
            )
            if self._watch.is_shut:
                self._other.abort()
        return self._other


class _NothingCameError(Exception):
    """The connection ended before the first byte of an answer."""


class _Connection:
    """A socket and what was read from it but not used yet."""

    def __init__(self, sock: socket.socket) -> None:
        self._sock = sock
        self._buffer = bytearray(_BUFFER_BYTES)
        self._view = memoryview(self._buffer)
        self._start = self._end = 0

    def exchange(self, request: bytes) -> _LeanReply:
        """Send a request and read the head of its answer. Raises ProblemError."""
        try:
            self._sock.sendall(request)
        except TimeoutError:
            raise ProblemError(Problem(ProblemKind.TIMED_OUT)) from None
        except OSError:
            raise _NothingCameError from None
        while True:
            version, status, headers = self._read_head()
            if status >= 200:
                break
        return _LeanReply(self, version, status, headers)

    def close(self) -> None:
        with contextlib.suppress(OSError):
            self._sock.close()

    def fill(self) -> bool:
        """Read more; False at the end of the connection. Raises ProblemError."""
        if self._start == self._end:
            self._start = self._end = 0
        elif self._end == _BUFFER_BYTES:
            rest = self._end - self._start
            self._view[:rest] = bytes(self._view[self._start : self._end])
            self._start, self._end = 0, rest
        try:
            count = self._sock.recv_into(self._view[self._end :])
        except TimeoutError:
            raise ProblemError(Problem(ProblemKind.TIMED_OUT)) from None
        except OSError:
            count = 0
        self._end += count
        return count > 0

    def take(self, most: int) -> bytes:
        """Up to `most` bytes, at least one unless the connection has ended."""
        if self._start == self._end and not self.fill():
            return b""
        stop = min(self._end, self._start + most)
        data = bytes(self._view[self._start : stop])
        self._start = stop
        return data

    def take_line(self) -> bytes:
        """A line without its end. Raises ProblemError when there is none in reasonable length."""
        while True:
            at = self._buffer.find(b"\n", self._start, self._end)
            if at >= 0:
                line = bytes(self._view[self._start : at]).rstrip(b"\r")
                self._start = at + 1
                return line
            if self._end - self._start > _LINE_BYTES or not self.fill():
                raise ProblemError(Problem(ProblemKind.INCOMPLETE))

    def _read_head(self) -> tuple[int, int, dict[str, str]]:
        while True:
            at = self._buffer.find(b"\r\n\r\n", self._start, self._end)
            if at >= 0:
                break
            had = self._end - self._start
            if had > _HEAD_BYTES:
                raise ProblemError(Problem(ProblemKind.BAD_ANSWER))
            if not self.fill():
                if not had:
                    raise _NothingCameError
                raise ProblemError(Problem(ProblemKind.NO_CONNECTION))
        head = bytes(self._view[self._start : at])
        self._start = at + 4
        first, _, rest = head.partition(b"\r\n")
        status_line = _STATUS_LINE.fullmatch(first)
        if status_line is None:
            raise ProblemError(Problem(ProblemKind.BAD_ANSWER))
        return int(status_line[1]), int(status_line[2]), _headers(rest)


class _LeanReply:
    """An answer on a `_Connection`; `is_over` once the next request may follow."""

    def __init__(
        self, connection: _Connection, version: int, status: int, headers: dict[str, str]
    ) -> None:
        self.status = status
        self.headers = headers
        self.is_over = False
        self._connection = connection
        wishes = headers.get("connection", "").lower()
        self._keeps = version == 1 and "close" not in wishes
        self._chunked = "chunked" in headers.get("transfer-encoding", "").lower()
        self._left = self._promised_length()
        if self._left == 0 and not self._chunked:
            self.is_over = self._keeps
        coding = headers.get("content-encoding", "").lower()
        self._inflate = zlib.decompressobj(47) if coding in ("gzip", "x-gzip", "deflate") else None

    def read(self) -> bytes:
        """See `Reply.read`."""
        while True:
            data = self._read_raw()
            if self._inflate is None:
                return data
            try:
                plain = self._inflate.decompress(data) if data else self._inflate.flush()
            except zlib.error:
                raise ProblemError(Problem(ProblemKind.INCOMPLETE)) from None
            if plain or not data:
                return plain

    def _read_raw(self) -> bytes:
        if self._chunked:
            return self._read_chunked()
        if self._left == 0:
            return b""
        data = self._connection.take(_BUFFER_BYTES if self._left is None else self._left)
        if self._left is None:
            # Only the connection's end says that this was all.
            return data
        if not data:
            raise ProblemError(Problem(ProblemKind.INCOMPLETE))
        self._left -= len(data)
        if self._left == 0:
            self.is_over = self._keeps
        return data

    def _read_chunked(self) -> bytes:
        if self._left is None:
            # Between chunks: the size of the next one, and trailers after the last.
            size = _CHUNK_SIZE.fullmatch(self._connection.take_line())
            if size is None:
                raise ProblemError(Problem(ProblemKind.INCOMPLETE))
            self._left = int(size[1], 16)
            if self._left == 0:
                while self._connection.take_line():
                    pass
                self.is_over = self._keeps
        if self._left == 0:
            return b""
        data = self._connection.take(self._left)
        if not data:
            raise ProblemError(Problem(ProblemKind.INCOMPLETE))
        self._left -= len(data)
        if self._left == 0:
            self._connection.take_line()
            self._left = None
        return data

    def _promised_length(self) -> int | None:
        if self.status in _BODILESS:
            self._chunked = False
            return 0
        if self._chunked:
            return None
        value = self.headers.get("content-length", "")
        return int(value) if value.isascii() and value.isdigit() else None


def _request(method: str, parts: SplitResult, headers: Mapping[str, str]) -> bytes:
    target = parts.path or "/"
    if parts.query:
        target += "?" + parts.query
    lines = [f"{method} {target} HTTP/1.1", f"host: {parts.netloc}", f"user-agent: {USER_AGENT}"]
    lines.extend(f"{name}: {value}" for name, value in headers.items())
    return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")


def _headers(lines: bytes) -> dict[str, str]:
    headers: dict[str, str] = {}
    for line in lines.decode("latin-1").split("\r\n"):
        name, colon, value = line.partition(":")
        if colon:
            name, value = name.lower(), value.strip()
            headers[name] = f"{headers[name]}, {value}" if name in headers else value
    return headers
