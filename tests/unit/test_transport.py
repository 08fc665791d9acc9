"""The transport over real sockets: kept alive, cut short, and nowhere it must not go."""

from __future__ import annotations

import contextlib
import gzip
import socket
import ssl
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from bulktts_gui.core import lean_transport, requests_transport
from bulktts_gui.core.clips import ProblemError, ProblemKind
from bulktts_gui.core.lean_transport import LeanTransport
from bulktts_gui.core.requests_transport import RequestsTransport
from tests.unit.fakes import kind_raised
from tests.unit.wire import CERTIFICATE, PATIENCE, Request, Wire, head, whole

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bulktts_gui.core.transport import Transport

BODY = bytes(range(256)) * 2000


Maker = Callable[..., RequestsTransport | LeanTransport]


@pytest.fixture(params=[RequestsTransport, LeanTransport])
def make(request: pytest.FixtureRequest) -> Maker:
    """Whatever holds for one transport holds for the other."""
    maker: Maker = request.param
    return maker


@pytest.fixture
def transport(make: Maker) -> Iterator[Transport]:
    made = make(stall_seconds=PATIENCE)
    yield made
    made.close()


def get(transport: Transport, url: str, **headers: str) -> tuple[int, bytes]:
    with transport.send("GET", url, headers) as reply:
        return reply.status, b"".join(iter(reply.read, b""))


def sends(data: bytes, *, go_on: bool = True) -> Callable[[Request, socket.socket], bool]:
    def answer(request: Request, connection: socket.socket) -> bool:
        connection.sendall(data)
        return go_on

    return answer


def chunked(*parts: bytes) -> bytes:
    body = b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in parts)
    return head(Transfer_Encoding="chunked") + body + b"0\r\n\r\n"


# Bodies


@pytest.mark.parametrize(
    ("answer", "body"),
    [
        (whole(BODY), BODY),
        (whole(b""), b""),
        (head("204 No Content"), b""),
        (chunked(BODY[:7], BODY[7:300_000], BODY[300_000:]), BODY),
        (chunked(), b""),
        (whole(gzip.compress(BODY), Content_Encoding="gzip"), BODY),
        (whole(gzip.compress(b""), Content_Encoding="gzip"), b""),
    ],
    ids=["length", "empty", "204", "chunked", "chunked-empty", "gzip", "gzip-empty"],
)
def test_a_body_comes_whole_and_its_connection_is_kept(
    transport: Transport, answer: bytes, body: bytes
) -> None:
    with Wire(sends(answer)) as wire:
        for _ in range(4):
            assert get(transport, wire.url)[1] == body
        assert (len(wire.requests), wire.connections) == (4, 1)


def test_a_body_without_a_length_ends_with_its_connection(transport: Transport) -> None:
    with Wire(sends(head() + BODY, go_on=False)) as wire:
        assert get(transport, wire.url) == (200, BODY)


def test_an_unread_body_costs_its_connection_only(transport: Transport) -> None:
    with Wire(sends(whole(BODY * 20))) as wire:
        with transport.send("GET", wire.url, {}) as reply:
            assert reply.status == 200
        assert get(transport, wire.url)[1] == BODY * 20
        assert wire.connections == 2


@pytest.mark.parametrize(
    "answer",
    [
        head(Content_Length=len(BODY)) + BODY[:1000],
        head(Transfer_Encoding="chunked") + b"5000\r\n" + BODY[:1000],
        head(Transfer_Encoding="chunked") + b"3e8\r\n" + BODY[:1000] + b"\r\n",
    ],
    ids=["length", "inside a chunk", "between chunks"],
)
def test_an_early_end_is_told_after_what_came(transport: Transport, answer: bytes) -> None:
    came = bytearray()

    def read(url: str) -> None:
        with transport.send("GET", url, {}) as reply:
            while data := reply.read():
                came.extend(data)

    with Wire(sends(answer, go_on=False)) as wire:
        assert kind_raised(read, wire.url) is ProblemKind.INCOMPLETE
    assert came == BODY[:1000]


def test_a_body_that_does_not_unpack_is_incomplete(transport: Transport) -> None:
    with Wire(sends(whole(b"no gzip at all", Content_Encoding="gzip"))) as wire:
        assert kind_raised(get, transport, wire.url) is ProblemKind.INCOMPLETE


def test_a_stalled_body_and_a_silent_server_are_noticed(make: Maker) -> None:
    def stalls(request: Request, connection: socket.socket) -> None:
        if "silent" not in request.line:
            connection.sendall(head(Content_Length=10) + b"half")
        wire.released.wait(PATIENCE)

    transport = make(stall_seconds=0.05)
    with Wire(stalls) as wire, contextlib.closing(transport):
        assert kind_raised(get, transport, f"{wire.url}/body") is ProblemKind.TIMED_OUT
        assert kind_raised(get, transport, f"{wire.url}/silent") is ProblemKind.TIMED_OUT


@pytest.mark.parametrize(
    "start",
    [
        b"",
        b"HTTP/1.1 200 OK\r\nX: ",
        b"HTTP/1.1 100 Continue\r\nX: ",
        head(Transfer_Encoding="chunked") + b"5;",
    ],
    ids=["status", "header", "interim", "chunk"],
)
def test_a_line_that_comes_in_drips_is_given_up(
    transport: Transport, monkeypatch: pytest.MonkeyPatch, start: bytes
) -> None:
    def drip(request: Request, connection: socket.socket) -> None:
        connection.sendall(start)
        for _ in range(1000):
            if wire.released.wait(0.01):
                return
            connection.sendall(b"H")

    for module in (requests_transport, lean_transport):
        monkeypatch.setattr(module, "HEAD_SECONDS", 0.2)
    with Wire(drip) as wire:
        assert kind_raised(get, transport, wire.url) is ProblemKind.TIMED_OUT


def test_a_connection_that_the_server_let_go_is_replaced(transport: Transport) -> None:
    with Wire(sends(whole(b"x"), go_on=False)) as wire:
        for _ in range(3):
            assert get(transport, wire.url) == (200, b"x")
            assert wire.closed.acquire(timeout=PATIENCE)
        assert wire.connections == 3
        assert len(transport._watch._open) <= 2  # those that are closed are not kept


# Requests


def test_what_is_sent(transport: Transport) -> None:
    with Wire(sends(whole(b"", X_Answer="Yes"))) as wire:
        with transport.send("POST", wire.url + "/a?b=c", {"x-api-key": "k"}, b"body") as reply:
            assert reply.headers["x-answer"] == "Yes"
        (request,) = wire.requests
    assert request.line == "POST /a?b=c HTTP/1.1"
    assert request.headers["x-api-key"] == "k"
    assert request.headers["user-agent"].startswith("BulkTTS/")
    assert request.body == b"body"


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_handed_back(transport: Transport, status: int) -> None:
    with Wire(sends(whole(b"", f"{status} Elsewhere", Location="/other"))) as wire:
        with transport.send("GET", wire.url, {}) as reply:
            assert (reply.status, reply.headers["location"]) == (status, "/other")
        assert len(wire.requests) == 1


def test_passwords_of_other_programs_stay_out(
    transport: Transport, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "netrc").write_text("machine localhost login me password secret\n")
    monkeypatch.setenv("NETRC", str(tmp_path / "netrc"))
    with Wire(sends(whole(b""))) as wire:
        get(transport, wire.url)
    assert "authorization" not in wire.requests[0].headers


# Where it does not go, and what is told


def test_a_public_name_must_not_lead_to_this_machine(make: Maker) -> None:
    guarded, free = make(public_only=True), make()
    with Wire(sends(whole(b"x"))) as wire, contextlib.closing(guarded), contextlib.closing(free):
        assert kind_raised(get, guarded, wire.url) is ProblemKind.UNSAFE_ADDRESS
        assert wire.connections == 0
        assert get(free, wire.url) == (200, b"x")


def test_a_public_name_must_not_lead_here_among_other_places(
    make: Maker,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def resolve(host: str, port: int, **kwargs: object) -> list[tuple[object, ...]]:
        tcp = (socket.AF_INET, socket.SOCK_STREAM, 6, "")
        return [(*tcp, ("93.184.215.14", port)), (*tcp, ("127.0.0.1", port))]

    monkeypatch.setattr(socket, "getaddrinfo", resolve)
    with contextlib.closing(make(public_only=True)) as transport:
        found = kind_raised(get, transport, "http://clips.example/")
    assert found is ProblemKind.UNSAFE_ADDRESS


def test_an_unknown_name(transport: Transport, monkeypatch: pytest.MonkeyPatch) -> None:
    def resolve(*args: object, **kwargs: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "no such name")

    monkeypatch.setattr(socket, "getaddrinfo", resolve)
    found = kind_raised(get, transport, "http://clips.example/")
    assert found is ProblemKind.NAME_NOT_FOUND


@pytest.mark.parametrize("host", ["a" * 64 + ".example", "a..example", "*", "xn--\u00e9"])
def test_a_host_that_is_no_name(transport: Transport, host: str) -> None:
    assert kind_raised(get, transport, f"http://{host}/") is ProblemKind.UNSAFE_ADDRESS


def test_nobody_listens(transport: Transport) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    found = kind_raised(get, transport, f"http://127.0.0.1:{port}/")
    assert found is ProblemKind.NO_CONNECTION


def test_the_next_address_of_a_name_is_tried(
    transport: Transport, monkeypatch: pytest.MonkeyPatch
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        dead = free.getsockname()[1]
    with Wire(sends(whole(b"x"))) as wire:
        tcp = (socket.AF_INET, socket.SOCK_STREAM, 6, "")
        deaf = [(*tcp, ("127.0.0.1", 0)), (*tcp, ("127.0.0.1", dead))]
        found = [*deaf, (*tcp, ("127.0.0.1", wire.port))]
        monkeypatch.setattr(socket, "getaddrinfo", lambda *args, **kwargs: found)
        assert get(transport, "http://clips.example/") == (200, b"x")


@pytest.mark.parametrize("answer", [b"", b"SSH-2.0-OpenSSH_9.6\r\n", b"HTTP/1.1 abc\r\n\r\n"])
def test_an_answer_that_is_no_http(transport: Transport, answer: bytes) -> None:
    with Wire(sends(answer, go_on=False)) as wire:
        found = kind_raised(get, transport, wire.url)
    assert found in (ProblemKind.NO_CONNECTION, ProblemKind.BAD_ANSWER)


# TLS


@pytest.fixture
def trusted(monkeypatch: pytest.MonkeyPatch) -> None:
    def context() -> ssl.SSLContext:
        return ssl.create_default_context(cafile=CERTIFICATE)

    monkeypatch.setattr(requests_transport, "certificates", context)
    monkeypatch.setattr(lean_transport, "certificates", context)


@pytest.mark.usefixtures("trusted")
def test_tls_keeps_its_connection_too(make: Maker) -> None:
    with Wire(sends(whole(BODY)), tls=True) as wire:
        transport = make()
        with contextlib.closing(transport):
            for _ in range(3):
                assert get(transport, wire.url) == (200, BODY)
        assert wire.connections == 1


def test_a_certificate_that_the_system_does_not_know(transport: Transport) -> None:
    with Wire(sends(whole(b"x")), tls=True) as wire:
        assert kind_raised(get, transport, wire.url) is ProblemKind.NOT_SECURE
        assert wire.requests == []


@pytest.mark.usefixtures("trusted")
def test_a_certificate_for_another_name(
    transport: Transport, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Wire(sends(whole(b"x")), tls=True) as wire:
        place = (socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", wire.port))
        monkeypatch.setattr(socket, "getaddrinfo", lambda *args, **kwargs: [place])
        found = kind_raised(get, transport, "https://clips.example/")
        assert found is ProblemKind.NOT_SECURE
        assert wire.requests == []


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (b"HTTP/1.1 400 Bad Request\r\n\r\n", ProblemKind.NOT_SECURE),
        (b"", ProblemKind.NO_CONNECTION),
    ],
)
def test_no_tls_there(transport: Transport, answer: bytes, kind: ProblemKind) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        url = f"https://127.0.0.1:{listener.getsockname()[1]}/"
        thread, outcome = in_thread(lambda: get(transport, url))
        connection, _ = listener.accept()
        with connection:
            connection.recv(4096)
            connection.sendall(answer)
        thread.join(PATIENCE)
    assert outcome == [kind]


# Cutting short


def in_thread(call: Callable[[], object]) -> tuple[threading.Thread, list[object]]:
    outcome: list[object] = []

    def run() -> None:
        try:
            outcome.append(call())
        except ProblemError as error:
            outcome.append(error.problem.kind)

    thread = threading.Thread(target=run)
    thread.start()
    return thread, outcome


@pytest.mark.parametrize("tls", [False, True], ids=["plain", "tls"])
@pytest.mark.parametrize(
    "start",
    [
        b"",
        head(Content_Length=9999) + b"half",
        head(Transfer_Encoding="chunked") + b"500\r\nhalf",
        head(Content_Length=9999, Connection="close") + b"half",
    ],
    ids=["no answer", "in the body", "in a chunk", "last body"],
)
@pytest.mark.usefixtures("trusted")
def test_abort_cuts_what_is_under_way_short(make: Maker, start: bytes, tls: bool) -> None:
    reached = threading.Event()

    def stalls(request: Request, connection: socket.socket) -> None:
        connection.sendall(start)
        reached.set()
        wire.released.wait(PATIENCE)

    transport = make(stall_seconds=PATIENCE)
    with Wire(stalls, tls=tls) as wire, contextlib.closing(transport):
        thread, outcome = in_thread(lambda: get(transport, wire.url))
        assert reached.wait(PATIENCE)
        transport.abort()
        thread.join(PATIENCE / 4)
        assert not thread.is_alive()
        assert outcome in ([ProblemKind.NO_CONNECTION], [ProblemKind.INCOMPLETE])
        assert kind_raised(get, transport, wire.url) is ProblemKind.NO_CONNECTION


@pytest.mark.parametrize("start", [head() + b"half", head().removesuffix(b"\r\n")])
def test_abort_ends_an_answer_of_unknown_length(transport: Transport, start: bytes) -> None:
    def stalls(request: Request, connection: socket.socket) -> None:
        connection.sendall(start)
        reached.set()
        wire.released.wait(PATIENCE)

    reached = threading.Event()
    with Wire(stalls) as wire:
        thread, outcome = in_thread(lambda: get(transport, wire.url))
        assert reached.wait(PATIENCE)
        transport.abort()
        thread.join(PATIENCE / 4)
        # `requests` cannot tell this from an end; who reads then asks whether it was told to stop.
        ends = ([(200, start.partition(b"\r\n\r\n")[2])], [ProblemKind.INCOMPLETE])
        assert outcome in (*ends, [ProblemKind.NO_CONNECTION])


@pytest.mark.usefixtures("trusted")
def test_abort_cuts_a_handshake_short(make: Maker) -> None:
    listener = socket.create_server(("127.0.0.1", 0))
    transport = make(connect_seconds=PATIENCE)
    url = f"https://localhost:{listener.getsockname()[1]}"
    with listener, contextlib.closing(transport):
        thread, outcome = in_thread(lambda: get(transport, url))
        connection, _ = listener.accept()
        with connection:
            assert connection.recv(1) == b"\x16"  # the hello of TLS; no answer comes
            transport.abort()
            thread.join(PATIENCE / 4)
            assert not thread.is_alive()
    assert outcome == [ProblemKind.NO_CONNECTION]


def test_abort_cuts_connecting_short(make: Maker) -> None:
    # Nobody takes connections off this one's queue, which is soon full.
    listener = socket.create_server(("127.0.0.1", 0), backlog=0)
    place = listener.getsockname()
    transport = make(connect_seconds=PATIENCE)
    with listener, contextlib.closing(transport), contextlib.ExitStack() as stack:
        for _ in range(4):
            sock = stack.enter_context(socket.socket())
            sock.setblocking(False)
            sock.connect_ex(place)
        thread, outcome = in_thread(lambda: get(transport, f"http://127.0.0.1:{place[1]}/"))
        transport.abort()
        thread.join(PATIENCE / 4)
        assert not thread.is_alive()
    assert outcome == [ProblemKind.NO_CONNECTION]


def test_a_server_that_takes_no_connection_times_out(make: Maker) -> None:
    listener = socket.create_server(("127.0.0.1", 0), backlog=0)
    place = listener.getsockname()
    transport = make(connect_seconds=0.01)
    with listener, contextlib.closing(transport), contextlib.ExitStack() as stack:
        for _ in range(4):
            sock = stack.enter_context(socket.socket())
            sock.setblocking(False)
            sock.connect_ex(place)
        found = kind_raised(get, transport, f"http://127.0.0.1:{place[1]}/")
    assert found is ProblemKind.TIMED_OUT


def test_nothing_is_sent_after_abort(transport: Transport) -> None:
    with Wire(sends(whole(b"x"))) as wire:
        get(transport, wire.url)
        transport.abort()
        assert kind_raised(get, transport, wire.url) is ProblemKind.NO_CONNECTION
        assert len(wire.requests) == 1
