"""A small HTTP/1.1 server on the loopback address, for the demo and for the tests' services.

It keeps connections alive, answers each connection in a thread of its own, and ends at once: `stop`
cuts every connection and waits for every thread.
"""

from __future__ import annotations

import contextlib
import socket
import socketserver
import sys
import threading
import time
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

HOST = "127.0.0.1"
_MAX_BODY = 1 << 20
_STOP_SECONDS = 1.0
#: A paced body goes out in this many pieces a second.
_PIECES_A_SECOND = 20


@dataclass(frozen=True, slots=True)
class Request:
    """What came in. Header names are in lower case; `target` is path and query as sent."""

    method: str
    target: str
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""

    @property
    def path(self) -> str:
        """The target without its query."""
        return urlsplit(self.target).path

    def query(self, name: str) -> str:
        """The first value of a query field, "" when it is not there."""
        return parse_qs(urlsplit(self.target).query).get(name, [""])[0]


@dataclass(frozen=True, slots=True)
class Reply:
    """What goes out: after `wait` seconds, and no faster than `bytes_per_second` when given."""

    status: int
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)
    wait: float = 0.0
    bytes_per_second: float | None = None


class Handler(BaseHTTPRequestHandler):
    """Reads requests off one connection and writes what the server's `answer` says."""

    protocol_version = "HTTP/1.1"
    server_version = "BulkTTS-demo"
    sys_version = ""
    disable_nagle_algorithm = True
    server: LoopbackServer

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the base class's name
        """Stay silent."""

    def write_reply(self, request: Request, reply: Reply) -> None:
        """Put the reply on the wire. Raises OSError when the other side has gone."""
        if reply.wait and self.server.stopping.wait(reply.wait):
            raise ConnectionAbortedError
        self.write_head(reply.status, {**reply.headers, "Content-Length": str(len(reply.body))})
        if request.method != "HEAD":
            self.write_body(reply.body, reply.bytes_per_second)

    def write_head(self, status: int, headers: Mapping[str, str]) -> None:
        """Send the status line and the headers."""
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()

    def write_body(self, body: bytes, bytes_per_second: float | None) -> None:
        """Send `body`, in small pieces that keep to the pace when there is one."""
        if bytes_per_second is None:
            self.wfile.write(body)
            return
        piece = max(1, int(bytes_per_second / _PIECES_A_SECOND))
        start = time.monotonic()
        for sent in range(0, len(body), piece):
            ahead = sent / bytes_per_second - (time.monotonic() - start)
            if ahead > 0 and self.server.stopping.wait(ahead):
                raise ConnectionAbortedError
            self.wfile.write(body[sent : sent + piece])

    def _serve(self) -> None:
        length = self.headers.get("content-length", "0")
        if not length.isdecimal() or int(length) > _MAX_BODY:
            self.send_error(413)
            self.close_connection = True
            return
        body = self.rfile.read(int(length))
        headers = {name.lower(): value for name, value in self.headers.items()}
        request = Request(self.command, self.path, headers, body)
        self.write_reply(request, self.server.answer(request))

    do_GET = do_HEAD = do_POST = do_PUT = do_DELETE = _serve  # noqa: N815 - the base class's names


class LoopbackServer(ThreadingHTTPServer):
    """Listens from `start` to `stop`; `answer` is called in the threads of the connections."""

    # Many downloads may knock in the same moment.
    request_queue_size = 128

    def __init__(
        self,
        answer: Callable[[Request], Reply],
        handler: type[Handler] = Handler,
        port: int = 0,
    ) -> None:
        """Port 0 takes a free one. Raises OSError when the port is taken."""
        super().__init__((HOST, port), handler)
        self.answer = answer
        #: Set once `stop` has begun, so that whoever waits in an answer stops waiting.
        self.stopping = threading.Event()
        self._lock = threading.Lock()
        self._connections: dict[threading.Thread, socket.socket] = {}
        self._listener = threading.Thread(
            target=self._listen, name="loopback-listener", daemon=True
        )

    @property
    def origin(self) -> str:
        """`http://127.0.0.1:PORT`."""
        return f"http://{HOST}:{self.server_port}"

    def start(self) -> None:
        """Begin to answer, in a thread."""
        self._listener.start()

    def stop(self) -> None:
        """Cut every connection and wait until every thread has ended. Call it once."""
        self.stopping.set()
        if self._listener.ident is not None:
            with contextlib.suppress(OSError):  # a call to itself ends its waiting for one
                socket.create_connection((HOST, self.server_port), _STOP_SECONDS).close()
            self._listener.join()
        self.server_close()
        with self._lock:
            connections = list(self._connections.items())
        for _, connection in connections:
            with contextlib.suppress(OSError):  # it may have ended by itself
                connection.shutdown(socket.SHUT_RDWR)
        deadline = time.monotonic() + _STOP_SECONDS
        for thread, _ in connections:
            thread.join(max(0.0, deadline - time.monotonic()))

    def server_bind(self) -> None:
        """Bind without the base class's look-up of the host's name, which may take seconds."""
        socketserver.TCPServer.server_bind(self)
        self.server_name, self.server_port = HOST, self.socket.getsockname()[1]

    def process_request(self, request: Any, client_address: Any) -> None:
        """Answer a connection in a thread that `stop` knows of before it runs."""
        if self.stopping.is_set():
            self.shutdown_request(request)
            return
        thread = threading.Thread(
            target=self.process_request_thread,
            args=(request, client_address),
            name="loopback-connection",
            daemon=True,
        )
        with self._lock:
            self._connections[thread] = request
        thread.start()

    def process_request_thread(self, request: Any, client_address: Any) -> None:
        """Forget the connection when it has ended."""
        try:
            super().process_request_thread(request, client_address)
        finally:
            with self._lock:
                del self._connections[threading.current_thread()]

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Stay silent about callers who hang up; a fault in an answer is still shown."""
        if not isinstance(sys.exc_info()[1], OSError):
            super().handle_error(request, client_address)

    def _listen(self) -> None:
        # In place of `serve_forever`, which looks up several times a second for a word to stop.
        while not self.stopping.is_set():
            self.handle_request()
