"""Proxies and certificates, of the system and of the environment, on both roads to the network."""

from __future__ import annotations

import contextlib
import socket
import ssl
import urllib.request
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
import requests.utils
import trustme

from bulktts_gui.core.clips import ProblemError, ProblemKind
from bulktts_gui.core.lean_transport import LeanTransport
from bulktts_gui.core.requests_transport import RequestsTransport
from bulktts_gui.core.transport import UnreachableError
from tests.services.proxy import basic, tunnel
from tests.unit.fakes import kind_raised
from tests.unit.wire import PATIENCE, Request, Wire, whole

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bulktts_gui.core.transport import Transport

Maker = Callable[..., RequestsTransport | LeanTransport]
Company = tuple[ssl.SSLContext, "Path"]


@pytest.fixture(params=[RequestsTransport, LeanTransport])
def make(request: pytest.FixtureRequest) -> Maker:
    """The API is asked by the first; clips come by the second, which may hand over to the first."""
    maker: Maker = request.param
    return maker


@pytest.fixture
def transport(make: Maker) -> Iterator[Transport]:
    made = make(stall_seconds=PATIENCE)
    yield made
    made.close()


@pytest.fixture(scope="module")
def company(tmp_path_factory: pytest.TempPathFactory) -> Company:
    """A server's context, and the file of the authority that vouches for it alone."""
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("clips.example", "localhost").configure_cert(context)
    path = tmp_path_factory.mktemp("company") / "authority.pem"
    authority.cert_pem.write_to_path(path)
    return context, path


def get(transport: Transport, url: str) -> tuple[int, bytes]:
    with transport.send("GET", url, {}) as reply:
        return reply.status, b"".join(iter(reply.read, b""))


def sends(data: bytes) -> Callable[[Request, socket.socket], bool]:
    def answer(request: Request, connection: socket.socket) -> bool:
        connection.sendall(data)
        return True

    return answer


def resolve_to(port: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the names of the tests lead to a port of this machine."""
    real = socket.getaddrinfo

    def resolve(host: str, *args: object, **kwargs: object) -> list[object]:
        if host.endswith(".example"):
            return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", port))]
        return real(host, *args, **kwargs)  # type: ignore[arg-type, return-value]

    monkeypatch.setattr(socket, "getaddrinfo", resolve)


# Which proxy


@pytest.mark.parametrize("name", ["http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"])
def test_the_environments_proxy_is_used(
    transport: Transport, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    with Wire(sends(whole(b"proxy"))) as proxy:
        monkeypatch.setenv(name, f"http://127.0.0.1:{proxy.port}")
        assert get(transport, "http://clips.example/a") == (200, b"proxy")
    assert [r.line for r in proxy.requests] == ["GET http://clips.example/a HTTP/1.1"]


@pytest.mark.parametrize("name", ["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"])
def test_tls_goes_through_the_proxys_tunnel(
    transport: Transport, monkeypatch: pytest.MonkeyPatch, company: Company, name: str
) -> None:
    context, authority = company
    monkeypatch.setenv("SSL_CERT_FILE", str(authority))
    with Wire(sends(whole(b"x"))) as wire, Wire(tunnel(wire.port, context)) as proxy:
        monkeypatch.setenv(name, f"http://127.0.0.1:{proxy.port}")
        for _ in range(2):
            assert get(transport, "https://clips.example/a") == (200, b"x")
        transport.close()
        assert proxy.requests[0].line.startswith("CONNECT clips.example:443 ")
        # What goes on inside is not the proxy's to read, and the tunnel is kept for the next one.
        assert [r.line for r in wire.requests] == ["GET /a HTTP/1.1"] * 2
        assert proxy.connections == 1


@pytest.mark.parametrize("name", ["no_proxy", "NO_PROXY"])
@pytest.mark.parametrize("entry", [".example", "clips.example", "other, clips.example", "*"])
def test_the_environments_exceptions_are_kept(
    transport: Transport, monkeypatch: pytest.MonkeyPatch, name: str, entry: str
) -> None:
    with Wire(sends(whole(b"proxy"))) as proxy, Wire(sends(whole(b"direct"))) as wire:
        monkeypatch.setenv("http_proxy", f"http://127.0.0.1:{proxy.port}")
        monkeypatch.setenv(name, entry)
        resolve_to(wire.port, monkeypatch)
        assert get(transport, f"http://clips.example:{wire.port}/") == (200, b"direct")
        assert proxy.connections == 0


def test_the_systems_proxy_and_its_exceptions_are_used(
    make: Maker, monkeypatch: pytest.MonkeyPatch
) -> None:
    # What Windows and macOS tell where the environment says nothing.
    with Wire(sends(whole(b"proxy"))) as proxy, Wire(sends(whole(b"direct"))) as wire:
        for module in (urllib.request, requests.utils):
            monkeypatch.setattr(
                module, "getproxies", lambda: {"http": f"http://127.0.0.1:{proxy.port}"}
            )
            monkeypatch.setattr(module, "proxy_bypass", lambda host: host == "inside.example")
        with contextlib.closing(make()) as transport:
            assert get(transport, "http://clips.example/") == (200, b"proxy")
        resolve_to(wire.port, monkeypatch)
        with contextlib.closing(make()) as transport:
            assert get(transport, f"http://inside.example:{wire.port}/") == (200, b"direct")


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1"])
def test_this_machine_is_no_matter_for_a_proxy(
    transport: Transport, monkeypatch: pytest.MonkeyPatch, host: str
) -> None:
    with Wire(sends(whole(b"proxy"))) as proxy, Wire(sends(whole(b"direct"))) as wire:
        monkeypatch.setenv("http_proxy", f"http://127.0.0.1:{proxy.port}")
        monkeypatch.setenv("all_proxy", f"http://127.0.0.1:{proxy.port}")
        assert get(transport, f"http://{host}:{wire.port}/") == (200, b"direct")
        assert proxy.connections == 0


def test_a_proxy_in_the_own_network_is_no_private_address(
    make: Maker, monkeypatch: pytest.MonkeyPatch
) -> None:
    transport = make(public_only=True)
    with Wire(sends(whole(b"proxy"))) as proxy, contextlib.closing(transport):
        monkeypatch.setenv("http_proxy", f"http://127.0.0.1:{proxy.port}")
        assert get(transport, "http://clips.example/a") == (200, b"proxy")


# What a proxy wants, and what it refuses


def test_name_and_password_of_the_proxys_address_are_sent_to_it_alone(
    transport: Transport, monkeypatch: pytest.MonkeyPatch, company: Company
) -> None:
    context, authority = company
    monkeypatch.setenv("SSL_CERT_FILE", str(authority))
    with Wire(sends(whole(b"x"))) as wire, Wire(tunnel(wire.port, context, "me:p@ss")) as proxy:
        monkeypatch.setenv("https_proxy", f"http://me:p%40ss@127.0.0.1:{proxy.port}")
        assert get(transport, "https://clips.example/a") == (200, b"x")
        transport.close()
        assert "proxy-authorization" not in wire.requests[0].headers
    with Wire(sends(whole(b"x"))) as proxy:
        monkeypatch.setenv("http_proxy", f"http://me:p%40ss@127.0.0.1:{proxy.port}")
        assert get(transport, "http://clips.example/a") == (200, b"x")
        assert proxy.requests[0].headers["proxy-authorization"] == basic("me:p@ss")


def test_a_proxy_that_wants_a_password(
    transport: Transport, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Wire(tunnel(9, login="me:secret")) as proxy:
        monkeypatch.setenv("all_proxy", f"http://me:wrong@127.0.0.1:{proxy.port}")
        assert kind_raised(get, transport, "https://clips.example/") is ProblemKind.PROXY_SIGN_IN
        # Without a tunnel it is an answer like any other, and its reader's to tell.
        assert get(transport, "http://clips.example/")[0] == 407


@pytest.mark.parametrize("status", ["403 Forbidden", "502 Bad Gateway", "503 Busy"])
def test_a_host_that_a_proxy_does_not_lead_to_cannot_be_reached(
    transport: Transport, monkeypatch: pytest.MonkeyPatch, status: str
) -> None:
    with Wire(sends(whole(b"", status))) as proxy:
        monkeypatch.setenv("https_proxy", f"http://127.0.0.1:{proxy.port}")
        with pytest.raises(UnreachableError) as caught:
            get(transport, "https://clips.example/a")
    assert caught.value.problem.kind is ProblemKind.PROXY


def test_a_proxy_that_is_not_there_cannot_be_reached(
    transport: Transport, monkeypatch: pytest.MonkeyPatch
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    monkeypatch.setenv("http_proxy", f"http://127.0.0.1:{port}")
    with pytest.raises(UnreachableError) as caught:
        get(transport, "http://clips.example/a")
    assert caught.value.problem.kind is ProblemKind.PROXY_SILENT


def test_a_proxy_whose_name_is_not_known_cannot_be_reached(
    transport: Transport, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", "http://proxy.invalid:8080")
    with pytest.raises(UnreachableError) as caught:
        get(transport, "http://clips.example/a")
    assert caught.value.problem.kind is ProblemKind.PROXY_NOT_FOUND


@pytest.mark.parametrize("proxy", ["socks5://127.0.0.1:9", "http://", "x://y"])
def test_a_proxy_that_is_no_use_is_named(
    transport: Transport, monkeypatch: pytest.MonkeyPatch, proxy: str
) -> None:
    monkeypatch.setenv("http_proxy", proxy)
    with pytest.raises(ProblemError) as caught:
        get(transport, "http://clips.example/a")
    assert caught.value.problem.kind is ProblemKind.PROXY
    # Waiting does not help: somebody has to change the setting.
    assert not isinstance(caught.value, UnreachableError)


# Which certificates


@pytest.mark.parametrize("name", ["SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"])
def test_the_certificates_of_the_system_and_the_environment_are_good(
    make: Maker, monkeypatch: pytest.MonkeyPatch, company: Company, name: str
) -> None:
    # On Linux the first is not ours to read: it stands for the system's own store.
    context, authority = company
    with Wire(sends(whole(b"x")), tls=True, context=context) as wire:
        resolve_to(wire.port, monkeypatch)
        url = f"https://clips.example:{wire.port}/"
        with contextlib.closing(make()) as without:
            assert kind_raised(get, without, url) is ProblemKind.NOT_SECURE
        monkeypatch.setenv(name, str(authority))
        with contextlib.closing(make()) as with_it:
            assert get(with_it, url) == (200, b"x")


@pytest.mark.parametrize("broken", ["gone.pem", "no-list.pem"])
def test_a_file_of_certificates_that_is_no_use_does_no_harm(
    make: Maker,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    company: Company,
    broken: str,
) -> None:
    context, authority = company
    (tmp_path / "no-list.pem").write_text("certificates? none")
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(tmp_path / broken))
    monkeypatch.setenv("SSL_CERT_FILE", str(authority))
    with Wire(sends(whole(b"x"))) as wire, Wire(tunnel(wire.port, context)) as proxy:
        monkeypatch.setenv("https_proxy", f"http://127.0.0.1:{proxy.port}")
        with contextlib.closing(make()) as transport:
            assert get(transport, "https://clips.example/") == (200, b"x")
