"""A server on real sockets that does just what a test says, byte by byte."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

CERTIFICATE = Path(__file__).with_name("localhost.pem")
#: Long enough never to be waited for unless something hangs.
PATIENCE = 20.0


@dataclass
class Request:
    """One request as it came; header names are in lower case."""

    line: str
    headers: dict[str, str]
    body: bytes


@dataclass
class Wire:
    """Listens on loopback, in threads. `answer(request, connection)` sends what it likes.

    It returns True to go on with the connection, else that is closed.
    """

    answer: Callable[[Request, socket.socket], bool | None]
    tls: bool = False
    #: The server's side of TLS, in place of the certificate for localhost.
    context: ssl.SSLContext | None = None
    connections: int = 0
    requests: list[Request] = field(default_factory=list)
    #: Set by tests to let an answer that waits go on.
    released: threading.Event = field(default_factory=threading.Event)
    #: One permit for each connection that has been closed.
    closed: threading.Semaphore = field(default_factory=lambda: threading.Semaphore(0))

    def __enter__(self) -> Wire:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self._open: list[socket.socket] = []
        self._threads = [threading.Thread(target=self._accept, name="wire accept")]
        self._threads[0].start()
        return self

    def __exit__(self, *exc: object) -> None:
        self.released.set()
        self._ending = True
        with contextlib.suppress(OSError):
            socket.create_connection(("127.0.0.1", self.port), PATIENCE).close()
        self._threads[0].join(PATIENCE)
        for connection in self._open:
            # Those that the client keeps would be waited on.
            with contextlib.suppress(OSError):
                socket.socket.shutdown(connection, socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(PATIENCE)
        self._listener.close()

    _ending = False

    @property
    def url(self) -> str:
        return f"{'https' if self.tls else 'http'}://localhost:{self.port}"

    def _accept(self) -> None:
        while True:
            connection, _ = self._listener.accept()
            if self._ending:
                connection.close()
                return
            self.connections += 1
            self._open.append(connection)
            thread = threading.Thread(target=self._serve, args=(connection,), name="wire serve")
            self._threads.append(thread)
            thread.start()

    def _serve(self, connection: socket.socket) -> None:
        connection.settimeout(PATIENCE)
        with contextlib.suppress(OSError), contextlib.ExitStack() as stack:
            stack.callback(self.closed.release)
            stack.enter_context(connection)
            if self.tls:
                context = self.context or ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
                if self.context is None:
                    context.load_cert_chain(CERTIFICATE)
                connection = stack.enter_context(context.wrap_socket(connection, server_side=True))
                self._open.append(connection)
            file = stack.enter_context(connection.makefile("rb"))
            while (request := _read(file)) is not None:
                self.requests.append(request)
                if not self.answer(request, connection):
                    return


def _read(file: object) -> Request | None:
    line = file.readline().decode("latin-1").strip()  # type: ignore[attr-defined]
    if not line:
        return None
    headers = {}
    while header := file.readline().decode("latin-1").strip():  # type: ignore[attr-defined]
        name, _, value = header.partition(":")
        headers[name.lower()] = value.strip()
    body = file.read(int(headers.get("content-length", 0)))  # type: ignore[attr-defined]
    return Request(line, headers, body)


def head(status: str = "200 OK", **headers: object) -> bytes:
    lines = [f"HTTP/1.1 {status}", *(f"{k.replace('_', '-')}: {v}" for k, v in headers.items())]
    return "\r\n".join([*lines, "", ""]).encode("latin-1")


def whole(body: bytes, status: str = "200 OK", **headers: object) -> bytes:
    return head(status, Content_Length=len(body), **headers) + body
