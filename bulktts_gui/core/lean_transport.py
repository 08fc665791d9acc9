"""`Transport` for batches: HTTP/1.1 on sockets of our own, made for many small exchanges.

A batch is thousands of short requests to two hosts. In `requests`, most of the time of such a
request is spent on general machinery (measured in tests/benchmarks/bench_nginx.py), under Python's
lock, which the window needs too. So this speaks just what such hosts speak: keep-alive, a length,
chunks or the connection's end (RFC 9112). Whatever goes through a proxy, or has an address with
unusual signs, is left to `requests`.

All that is sent here may be sent twice without harm, the API's POST included, which only asks.
"""

from __future__ import annotations

import contextlib
import re
import ssl
import time
import zlib
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from bulktts_gui.core.clips import Problem, ProblemError, ProblemKind
from bulktts_gui.core.proxies import ProxyWay
from bulktts_gui.core.sockets import Watch, certificates, connect, secured
from bulktts_gui.core.transport import CONNECT_SECONDS, HEAD_SECONDS, STALL_SECONDS, USER_AGENT

if TYPE_CHECKING:
    import socket
    from collections.abc import Iterator, Mapping

    from bulktts_gui.core.requests_transport import RequestsTransport
    from bulktts_gui.core.transport import Reply

#: One read takes up to this many bytes: most clips come whole with one or two.
_BUFFER_BYTES = 1 << 18
#: A head larger than this is no honest answer.
_HEAD_BYTES = 1 << 16
_MAX_INTERIM = 8
_LINE_BYTES = 1 << 12
_TRAILERS = 100
#: What a packed body unfolds to is handed out in pieces of this size at most.
_PIECE_BYTES = 1 << 20
#: Addresses that need no quoting, and no care about user names: scheme, host and port, the rest
#: up to a fragment, which servers are not told.
_PLAIN_URL = re.compile(
    r"(https?)://((?:\[[0-9A-Fa-f:.]+\]|[0-9A-Za-z.-]+)(?::[0-9]*)?)"
    r"((?:[/?][!$%&'()*+,./0-9:;=?@A-Z_a-z~\[\]-]*)?)(?:#.*)?"
)
#: Lines end with CR LF; a bare LF is understood too (RFC 9112, 2.2).
_HEAD_END = re.compile(rb"\n\r?\n")
_STATUS_LINE = re.compile(rb"HTTP/1\.([01]) ([1-5]\d\d)(?: .*)?", re.ASCII)
_CHUNK_SIZE = re.compile(rb"([0-9a-fA-F]{1,15})[ \t]*(?:;.*)?", re.ASCII)
_BODILESS = frozenset({204, 304})
_PACKED = frozenset({"gzip", "x-gzip", "deflate"})
#: Digits of a length that nobody has a disk for.
_MAX_DIGITS = 18

Place = tuple[str, str]


class LeanTransport:
    """Keep-alive connections, one an origin, for one thread.

    `public_only` refuses a host name that leads to this machine or a private network. What `way`
    says is looked at before each request.
    """

    def __init__(
        self,
        *,
        public_only: bool = False,
        connect_seconds: float = CONNECT_SECONDS,
        stall_seconds: float = STALL_SECONDS,
        way: ProxyWay | None = None,
    ) -> None:
        self._watch = Watch()
        self._public_only = public_only
        self._way = way or ProxyWay()
        self._proxy = self._way.choice
        self._connect_seconds = connect_seconds
        self._stall_seconds = stall_seconds
        self._connections: dict[Place, _Connection] = {}
        self._direct: dict[Place, bool] = {}
        self._certificates: ssl.SSLContext | None = None
        self._other: RequestsTransport | None = None

    @contextlib.contextmanager
    def send(
        self, method: str, url: str, headers: Mapping[str, str], body: bytes | None = None
    ) -> Iterator[Reply]:
        if self._way.choice is not self._proxy:
            self._change_way()
        plain = _PLAIN_URL.fullmatch(url)
        if plain is None or not self._goes_direct(plain[1], plain[2]):
            with self._general().send(method, url, headers, body) as reply:
                yield reply
            return
        scheme, netloc, target = plain.groups()
        place = (scheme, netloc)
        lean = self._exchange(place, _request(method, place, target, headers, body))
        try:
            yield lean
        finally:
            if not lean.is_over:
                self._drop(place)

    def abort(self) -> None:
        self._watch.shut()
        other = self._other
        if other is not None:
            other.abort()

    def close(self) -> None:
        for place in list(self._connections):
            self._drop(place)
        if self._other is not None:
            self._other.close()

    def _change_way(self) -> None:
        """Begin anew, by the way that was chosen meanwhile."""
        self._proxy = self._way.choice
        self.close()
        self._direct.clear()
        self._other = None

    def _drop(self, place: Place) -> None:
        connection = self._connections.pop(place, None)
        if connection is not None:
            connection.close()

    def _exchange(self, place: Place, request: bytes) -> _LeanReply:
        kept = self._connections.get(place)
        try:
            if kept is not None and kept.is_quiet():
                try:
                    return kept.exchange(request)
                except _NothingCameError:
                    # The server closed it in this very moment, and did nothing for the request,
                    # which is safe to send again on a new connection, once (RFC 9112, 9.3.1).
                    pass
            self._drop(place)
            connection = self._connections[place] = self._open(place)
            return connection.exchange(request)
        except _NothingCameError:
            self._drop(place)
            raise ProblemError(Problem(ProblemKind.NO_CONNECTION)) from None
        except BaseException:
            self._drop(place)
            raise

    def _open(self, place: Place) -> _Connection:
        parts = urlsplit("://".join(place))
        host = parts.hostname or ""
        secure = parts.scheme == "https"
        try:
            port = parts.port or (443 if secure else 80)
        except ValueError:
            raise ProblemError(Problem(ProblemKind.UNSAFE_ADDRESS)) from None
        sock = connect(
            host, port, self._watch, seconds=self._connect_seconds, public_only=self._public_only
        )
        if secure:
            self._certificates = self._certificates or certificates()
            sock = secured(sock, host, self._watch, self._certificates)
        return _Connection(sock, self._watch, self._stall_seconds)

    def _goes_direct(self, scheme: str, netloc: str) -> bool:
        """False where a proxy is to be used; looked up once a host, for it reads files on some."""
        known = self._direct.get((scheme, netloc))
        if known is None:
            host = urlsplit(f"//{netloc}").hostname or ""
            known = self._direct[scheme, netloc] = self._proxy.goes_direct(scheme, host)
        return known

    def _general(self) -> RequestsTransport:
        if self._other is None:
            from bulktts_gui.core.requests_transport import RequestsTransport

            self._other = RequestsTransport(
                public_only=self._public_only,
                connect_seconds=self._connect_seconds,
                stall_seconds=self._stall_seconds,
                proxy=self._proxy,
            )
            if self._watch.is_shut:
                self._other.abort()
        return self._other


class _NothingCameError(Exception):
    """The connection ended before the first byte of an answer."""


class _LostError(Exception):
    """The connection broke: what came is not all, whatever it looks like."""


class _Connection:
    """A socket and what was read from it but not used yet."""

    def __init__(self, sock: socket.socket, watch: Watch, stall_seconds: float) -> None:
        self._sock = sock
        self._watch = watch
        self._stall_seconds = stall_seconds
        sock.settimeout(stall_seconds)
        self._buffer = bytearray(_BUFFER_BYTES)
        self._view = memoryview(self._buffer)
        self._start = self._end = 0

    def is_quiet(self) -> bool:
        """True while a kept connection is open and nothing came that nobody asked for.

        Bytes behind the end of an answer would be taken for the answer to the next request.
        """
        if self._start != self._end:
            return False
        self._sock.settimeout(0)
        try:
            self._sock.recv(1)
        except (BlockingIOError, ssl.SSLWantReadError):
            self._sock.settimeout(self._stall_seconds)
            return True
        except OSError:
            pass
        return False

    def exchange(self, request: bytes) -> _LeanReply:
        """Send a request and read the head of its answer. Raises ProblemError."""
        try:
            self._sock.sendall(request)
        except TimeoutError:
            raise ProblemError(Problem(ProblemKind.TIMED_OUT)) from None
        except OSError:
            raise _NothingCameError from None
        for _ in range(_MAX_INTERIM):
            version, status, headers = self._read_head()
            if status >= 200:
                return _LeanReply(self, version, status, headers)
        raise ProblemError(Problem(ProblemKind.BAD_ANSWER))

    def close(self) -> None:
        with contextlib.suppress(OSError):
            self._sock.close()

    def take(self, most: int) -> bytes:
        """Up to `most` bytes, at least one unless the connection has ended.

        Raises ProblemError, INCOMPLETE when it broke.
        """
        if self._start == self._end:
            try:
                if not self._fill():
                    return b""
            except _LostError:
                raise ProblemError(Problem(ProblemKind.INCOMPLETE)) from None
        stop = min(self._end, self._start + most)
        data = bytes(self._view[self._start : stop])
        self._start = stop
        return data

    def take_line(self) -> bytes:
        """A line without its end. Raises ProblemError when there is none in reasonable length."""
        began = time.monotonic()
        while True:
            at = self._buffer.find(b"\n", self._start, self._end)
            if at >= 0:
                line = bytes(self._view[self._start : at])
                self._start = at + 1
                return line.removesuffix(b"\r")
            if time.monotonic() - began > HEAD_SECONDS:
                raise ProblemError(Problem(ProblemKind.TIMED_OUT))
            try:
                if self._end - self._start <= _LINE_BYTES and self._fill():
                    continue
            except _LostError:
                pass
            raise ProblemError(Problem(ProblemKind.INCOMPLETE))

    def _fill(self) -> bool:
        """Read more; False at the end of the connection. Raises ProblemError and _LostError."""
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
            raise _LostError from None
        if not count and self._watch.is_shut:
            # Cut short from here, which looks like an end from there.
            raise _LostError
        self._end += count
        return count > 0

    def _read_head(self) -> tuple[int, int, dict[str, str]]:
        began = None
        while True:
            found = _HEAD_END.search(self._buffer, self._start, self._end)
            if found is not None:
                break
            had = self._end - self._start
            now = time.monotonic()
            began = began or now
            if had > _HEAD_BYTES:
                raise ProblemError(Problem(ProblemKind.BAD_ANSWER))
            if now - began > HEAD_SECONDS:
                raise ProblemError(Problem(ProblemKind.TIMED_OUT))
            try:
                more = self._fill()
            except _LostError:
                more = False
            if not more and not had:
                raise _NothingCameError
            if not more:
                raise ProblemError(Problem(ProblemKind.NO_CONNECTION))
        head = bytes(self._view[self._start : found.start()])
        self._start = found.end()
        first, _, rest = head.partition(b"\n")
        status_line = _STATUS_LINE.fullmatch(first.removesuffix(b"\r"))
        if status_line is None:
            raise ProblemError(Problem(ProblemKind.BAD_ANSWER))
        return int(status_line[1]), int(status_line[2]), _headers(rest)


class _LeanReply:
    """An answer on a `_Connection`; `is_over` once the next request may follow."""

    def __init__(
        self, connection: _Connection, version: int, status: int, headers: dict[str, str]
    ) -> None:
        """Raises ProblemError when the head does not say how long the body is."""
        self.status = status
        self.headers = headers
        self.is_over = False
        self._connection = connection
        self._keeps = version == 1 and "close" not in headers.get("connection", "").lower()
        coding = headers.get("transfer-encoding", "").strip().lower()
        self._chunked = coding == "chunked" and status not in _BODILESS
        if coding not in ("", "chunked", "identity"):
            raise ProblemError(Problem(ProblemKind.BAD_ANSWER))
        #: Bytes that are left of the body, or of the chunk; None where only the end tells, and
        #: between chunks.
        self._left = None if self._chunked else _length(status, headers)
        self._ended = self._left == 0
        if self._ended:
            self.is_over = self._keeps
        packing = headers.get("content-encoding", "").strip().lower()
        # 47: with the head of either zlib or gzip.
        self._inflate = zlib.decompressobj(47) if packing in _PACKED else None

    def read(self) -> bytes:
        """See `Reply.read`."""
        if self._inflate is None:
            return self._read_raw()
        while True:
            data = self._inflate.unconsumed_tail or self._read_raw()
            if not data:
                if not self._inflate.eof and self._came:
                    raise ProblemError(Problem(ProblemKind.INCOMPLETE))
                return b""
            self._came = True
            try:
                # What is behind the end of the packed data is nothing of ours.
                plain = b"" if self._inflate.eof else self._inflate.decompress(data, _PIECE_BYTES)
            except zlib.error:
                raise ProblemError(Problem(ProblemKind.INCOMPLETE)) from None
            if plain:
                return plain

    _came = False

    def _read_raw(self) -> bytes:
        if self._ended:
            return b""
        if self._chunked and self._left is None and not self._next_chunk():
            return b""
        data = self._connection.take(_BUFFER_BYTES if self._left is None else self._left)
        if self._left is None:
            # Only the connection's end says that this was all.
            self._ended = not data
            return data
        if not data:
            raise ProblemError(Problem(ProblemKind.INCOMPLETE))
        self._left -= len(data)
        if self._left == 0:
            self._finish_length()
        return data

    def _finish_length(self) -> None:
        if self._chunked:
            if self._connection.take_line():
                raise ProblemError(Problem(ProblemKind.INCOMPLETE))
            self._left = None
        else:
            self._ended = True
            self.is_over = self._keeps

    def _next_chunk(self) -> bool:
        """Read the size of the next chunk; False after the last, whose trailers are passed over."""
        size = _CHUNK_SIZE.fullmatch(self._connection.take_line())
        if size is None:
            raise ProblemError(Problem(ProblemKind.INCOMPLETE))
        self._left = int(size[1], 16)
        if self._left:
            return True
        for _ in range(_TRAILERS):
            if not self._connection.take_line():
                self._ended = True
                self.is_over = self._keeps
                return False
        raise ProblemError(Problem(ProblemKind.INCOMPLETE))


def _length(status: int, headers: Mapping[str, str]) -> int | None:
    """The promised length of a body that does not come in chunks; None when there is none."""
    if status in _BODILESS:
        return 0
    value = headers.get("content-length")
    if value is None:
        return None
    # The same one several times is allowed (RFC 9112, 6.3); anything else would be a guess.
    lengths = {part.strip() for part in value.split(",")}
    digits = lengths.pop()
    if lengths or not (digits.isascii() and digits.isdigit() and len(digits) <= _MAX_DIGITS):
        raise ProblemError(Problem(ProblemKind.BAD_ANSWER))
    return int(digits)


def _request(
    method: str, place: Place, target: str, headers: Mapping[str, str], body: bytes | None
) -> bytes:
    scheme, netloc = place
    if not target.startswith("/"):
        target = "/" + target
    host = netloc.removesuffix(":443" if scheme == "https" else ":80")
    lines = [f"{method} {target} HTTP/1.1", f"host: {host}", f"user-agent: {USER_AGENT}"]
    lines.extend(f"{name}: {value}" for name, value in headers.items())
    if body is not None:
        lines.append(f"content-length: {len(body)}")
    return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1") + (body or b"")


def _headers(lines: bytes) -> dict[str, str]:
    headers: dict[str, str] = {}
    name = ""
    for line in lines.decode("latin-1").split("\n"):
        if line[:1] in (" ", "\t") and name:
            # A value that goes on in the next line, as was once allowed (RFC 9112, 5.2).
            headers[name] = f"{headers[name]} {line.strip()}"
            continue
        before, colon, value = line.partition(":")
        if colon:
            name, value = before.strip().lower(), value.strip()
            headers[name] = f"{headers[name]}, {value}" if name in headers else value
    return headers
