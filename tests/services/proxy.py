"""Proxies as companies have them: they ask for a password, and look into what is encrypted."""

from __future__ import annotations

import base64
import selectors
import socket
from typing import TYPE_CHECKING

from tests.unit.wire import PATIENCE, head, whole

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Mapping

    from tests.unit.wire import Request


def tunnel(
    ports: int | Mapping[str, int], context: ssl.SSLContext | None = None, login: str = ""
) -> Callable[[Request, socket.socket], None]:
    """What a `Wire` answers as a proxy whose tunnels lead to ports of this machine.

    `ports` is the same one for all, or one for each host. With `context` the proxy itself is the
    end of the client's TLS, and speaks plainly to the port.
    With `login`, "name:password", whoever does not send that is answered 407.
    """

    def answer(request: Request, connection: socket.socket) -> None:
        if login and request.headers.get("proxy-authorization") != basic(login):
            connection.sendall(whole(b"", "407 Proxy Authentication Required"))
            return
        connection.sendall(head("200 Connection established"))
        if context is not None:
            connection = context.wrap_socket(connection, server_side=True)
        host = request.line.split()[1].partition(":")[0]
        port = ports if isinstance(ports, int) else ports[host]
        with connection, socket.create_connection(("127.0.0.1", port), PATIENCE) as other:
            _pump(connection, other)

    return answer


def basic(login: str) -> str:
    """The header's value for a name and a password (RFC 7617)."""
    return "Basic " + base64.b64encode(login.encode()).decode()


def _pump(one: socket.socket, other: socket.socket) -> None:
    """Hand on what comes, both ways, until one side ends."""
    with selectors.DefaultSelector() as selector:
        selector.register(one, selectors.EVENT_READ, other)
        selector.register(other, selectors.EVENT_READ, one)
        while True:
            for key, _ in selector.select(PATIENCE):
                source = key.fileobj
                assert isinstance(source, socket.socket)
                data = source.recv(1 << 16)
                if not data:
                    return
                key.data.sendall(data)
