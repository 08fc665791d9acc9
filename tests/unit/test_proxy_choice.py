"""A person's own choice of a way to the network, on both roads: checked, kept to, and not told."""

from __future__ import annotations

import base64
import contextlib
import ssl
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
import trustme
from hypothesis import given
from hypothesis import strategies as st

from bulktts_gui.core import logs
from bulktts_gui.core.api import reach
from bulktts_gui.core.clips import ProblemError, ProblemKind
from bulktts_gui.core.lean_transport import LeanTransport
from bulktts_gui.core.proxies import (
    ProxyChoice,
    ProxyFault,
    ProxyWay,
    check_proxy,
    proxy_url,
)
from bulktts_gui.core.requests_transport import RequestsTransport
from bulktts_gui.core.settings import Settings
from bulktts_gui.core.transport import UnreachableError
from tests.services.proxy import basic, tunnel
from tests.unit.fakes import FakeReply, FakeTransport, kind_raised
from tests.unit.test_proxies import get, resolve_to, sends
from tests.unit.wire import PATIENCE, Wire, whole

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bulktts_gui.core.transport import Transport

Maker = Callable[[ProxyChoice], "RequestsTransport | LeanTransport"]
ROADS: list[Maker] = [
    lambda choice: RequestsTransport(stall_seconds=PATIENCE, proxy=choice),
    lambda choice: LeanTransport(stall_seconds=PATIENCE, way=ProxyWay(choice)),
]


@pytest.fixture(params=ROADS, ids=["requests", "lean"])
def make(request: pytest.FixtureRequest) -> Iterator[Maker]:
    with contextlib.ExitStack() as stack:

        def made(choice: ProxyChoice) -> Transport:
            transport: Transport = request.param(choice)
            stack.callback(transport.close)
            return transport

        yield made  # type: ignore[misc]


def own(address: str) -> ProxyChoice:
    return ProxyChoice("own", address)


# Addresses as people type them


@pytest.mark.parametrize(
    ("typed", "url"),
    [
        ("proxy.example:8080", "http://proxy.example:8080"),
        ("  http://proxy:3128/ ", "http://proxy:3128"),
        ("HTTPS://proxy:443", "https://proxy:443"),
        ("192.0.2.7:08080", "http://192.0.2.7:8080"),
        ("[2001:db8::1]:3128", "http://[2001:db8::1]:3128"),
        ("http://me:secret@proxy:80", "http://me:secret@proxy:80"),
        ("me:secret@proxy:80", "http://me:secret@proxy:80"),
        ("me@proxy:80", "http://me@proxy:80"),
        ("me:p@ss/w#r?d:%40%@proxy:80", "http://me:p%40ss%2Fw%23r%3Fd%3A%40%25@proxy:80"),
        ("bücher.example:80", "http://xn--bcher-kva.example:80"),
    ],
)  # fmt: skip
def test_what_a_proxys_address_may_look_like(typed: str, url: str) -> None:
    assert check_proxy(typed) is None
    assert proxy_url(typed) == url


@pytest.mark.parametrize(
    ("typed", "fault"),
    [
        ("", ProxyFault.EMPTY),
        (" \t", ProxyFault.EMPTY),
        ("socks5://proxy:1080", ProxyFault.SOCKS),
        ("SOCKS://proxy:1080", ProxyFault.SOCKS),
        ("socks5h://me:pw@proxy:1080", ProxyFault.SOCKS),
        ("ftp://proxy:21", ProxyFault.NOT_HTTP),
        ("http://proxy.example/proxy.pac", ProxyFault.SCRIPT),
        ("proxy.example:8080/proxy.pac", ProxyFault.SCRIPT),
        ("proxy.example", ProxyFault.NO_PORT),
        ("http://proxy.example", ProxyFault.NO_PORT),
        ("proxy.example:", ProxyFault.NO_PORT),
        ("proxy.example:0", ProxyFault.BAD_PORT),
        ("proxy.example:65536", ProxyFault.BAD_PORT),
        ("proxy.example:80a", ProxyFault.NO_ADDRESS),
        ("2001:db8::1:3128", ProxyFault.NO_ADDRESS),
        ("[2001:db8::g]:3128", ProxyFault.NO_ADDRESS),
        ("http://", ProxyFault.NO_ADDRESS),
        ("http://:8080", ProxyFault.NO_ADDRESS),
        ("two words:8080", ProxyFault.NO_ADDRESS),
        ("proxy\n:8080", ProxyFault.NO_ADDRESS),
        ("me:pw@:8080", ProxyFault.NO_ADDRESS),
        ("x" * 3000 + ":80", ProxyFault.NO_ADDRESS),
    ],
)
def test_what_cannot_be_a_proxys_address(typed: str, fault: ProxyFault) -> None:
    assert check_proxy(typed) is fault
    assert kind_raised(proxy_url, typed) is ProblemKind.PROXY_ADDRESS


@given(st.text() | st.text(alphabet="htps:/@.[]%a1 é?#"))
def test_checking_never_raises(text: str) -> None:
    if check_proxy(text) is None:
        # What is in full already stays as it is.
        assert proxy_url(proxy_url(text)) == proxy_url(text)


# The way


def test_own_is_used_whatever_the_environment_says(
    make: Maker, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    monkeypatch.setenv("no_proxy", "*")
    with Wire(sends(whole(b"proxy"))) as proxy:
        transport = make(own(f"127.0.0.1:{proxy.port}"))
        assert get(transport, "http://clips.example/a") == (200, b"proxy")
        assert [r.line for r in proxy.requests] == ["GET http://clips.example/a HTTP/1.1"]
        transport.close()


def test_none_ignores_the_environment(make: Maker, monkeypatch: pytest.MonkeyPatch) -> None:
    with Wire(sends(whole(b"proxy"))) as proxy, Wire(sends(whole(b"direct"))) as wire:
        monkeypatch.setenv("all_proxy", f"http://127.0.0.1:{proxy.port}")
        resolve_to(wire.port, monkeypatch)
        transport = make(ProxyChoice("none", f"127.0.0.1:{proxy.port}"))
        assert get(transport, f"http://clips.example:{wire.port}/") == (200, b"direct")
        assert proxy.connections == 0
        transport.close()


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1"])
def test_this_machine_is_no_matter_for_an_own_proxy(make: Maker, host: str) -> None:
    with Wire(sends(whole(b"proxy"))) as proxy, Wire(sends(whole(b"direct"))) as wire:
        transport = make(own(f"127.0.0.1:{proxy.port}"))
        assert get(transport, f"http://{host}:{wire.port}/") == (200, b"direct")
        assert proxy.connections == 0
        transport.close()


@pytest.mark.parametrize("address", ["", "proxy", "socks5://127.0.0.1:9", "x y:1"])
def test_an_own_proxy_that_is_no_use_is_never_gone_around(
    make: Maker, monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    with Wire(sends(whole(b"direct"))) as wire:
        resolve_to(wire.port, monkeypatch)
        with pytest.raises(ProblemError) as caught:
            get(make(own(address)), f"http://clips.example:{wire.port}/")
        assert caught.value.problem.kind is ProblemKind.PROXY_ADDRESS
        # Waiting does not help: somebody has to change the setting.
        assert not isinstance(caught.value, UnreachableError)
        assert wire.connections == 0


@pytest.mark.parametrize("login", ["me:p@ss:w%rd", "jürgen:straße", "me:пароль"])
def test_name_and_password_go_to_the_own_proxy_alone(
    make: Maker, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, login: str
) -> None:
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("clips.example").configure_cert(context)
    authority.cert_pem.write_to_path(str(tmp_path / "authority.pem"))
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "authority.pem"))
    with Wire(sends(whole(b"x"))) as wire, Wire(tunnel(wire.port, context)) as proxy:
        transport = make(own(f"{login}@127.0.0.1:{proxy.port}"))
        assert get(transport, "https://clips.example/a") == (200, b"x")
        transport.close()
        assert "proxy-authorization" not in wire.requests[0].headers
        sent = base64.b64decode(proxy.requests[0].headers["proxy-authorization"].split()[1])
        # As browsers do: in Latin-1 where that has all signs.
        expected = login.encode("latin-1" if "р" not in login else "utf-8")
        assert sent == expected


def test_a_batchs_transport_takes_up_another_choice(monkeypatch: pytest.MonkeyPatch) -> None:
    with (
        Wire(sends(whole(b"one"))) as one,
        Wire(sends(whole(b"other"))) as other,
        Wire(sends(whole(b"direct"))) as wire,
    ):
        resolve_to(wire.port, monkeypatch)
        url = f"http://clips.example:{wire.port}/"
        way = ProxyWay(own(f"127.0.0.1:{one.port}"))
        with contextlib.closing(LeanTransport(stall_seconds=PATIENCE, way=way)) as transport:
            assert get(transport, url)[1] == b"one"
            way.choice = own(f"127.0.0.1:{other.port}")
            assert get(transport, url)[1] == b"other"
            way.choice = ProxyChoice("none")
            assert get(transport, url)[1] == b"direct"
            way.choice = own(f"127.0.0.1:{one.port}")
            assert get(transport, url)[1] == b"one"
            transport.abort()
            way.choice = own(f"127.0.0.1:{other.port}")
            with pytest.raises(ProblemError):
                get(transport, url)


# The test of the connection


def test_any_answer_of_the_service_proves_the_way() -> None:
    for status in (200, 401, 403, 404, 422, 429, 500, 503):
        reach("https://api.example/apis", FakeTransport(lambda *_, s=status: FakeReply(s)))


def test_the_way_is_tried_without_a_key() -> None:
    seen: list[tuple[str, str, object]] = []

    def answer(method: str, url: str, headers: object, body: object) -> FakeReply:
        seen.append((method, url, headers))
        return FakeReply(401)

    reach("https://api.example/apis", FakeTransport(answer))
    assert [each[:2] for each in seen] == [("GET", "https://api.example/apis/list-voices")]
    assert "x-api-key" not in str(seen).lower()


@pytest.mark.parametrize(
    ("reply", "kind"),
    [
        (FakeReply(407), ProblemKind.PROXY_SIGN_IN),
        (FakeReply(302, location="https://login.hotel.example/"), ProblemKind.SIGN_IN_PAGE),
        (FakeReply(302, location="javascript:alert(1)"), ProblemKind.SIGN_IN_PAGE),
        (FakeReply(308, location="/apis/list-voices/"), None),
    ],
)
def test_who_else_answers_proves_nothing(reply: FakeReply, kind: ProblemKind | None) -> None:
    transport = FakeTransport(lambda *_: reply)
    assert kind_raised(reach, "https://api.example/apis", transport) is kind


# Nothing is told


def test_a_password_is_in_no_text_and_no_log() -> None:
    choice = own("me:Geheim-Wort-7/@proxy.example:8080")
    assert choice.has_login
    for text in (repr(choice), str(choice), f"{choice}", repr(Settings)):
        assert "Geheim" not in text
        assert "proxy.example" not in text
    escaped = proxy_url(choice.address)
    assert "Geheim" not in logs.redact(f"by {escaped}, said Geheim-Wort-7/ and Geheim-Wort-7%2F")
    header = f"proxy-authorization: {basic('me:Geheim-Wort-7/')}"
    assert basic("me:Geheim-Wort-7/").split()[1] not in logs.redact(header)


def test_settings_become_a_choice() -> None:
    assert ProxyChoice.of(Settings()) == ProxyChoice("system", "")
    settings = Settings(proxy_mode="own", proxy_address="proxy:80")
    assert ProxyChoice.of(settings) == own("proxy:80")
