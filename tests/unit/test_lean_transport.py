"""What only the transport for clips does, byte by byte; `test_transport` has what both do."""

from __future__ import annotations

import contextlib
import gzip
import socket
import threading
import zlib
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from bulktts_gui.core import lean_transport
from bulktts_gui.core.clips import ProblemKind
from bulktts_gui.core.lean_transport import LeanTransport
from bulktts_gui.core.requests_transport import RequestsTransport
from tests.unit.fakes import kind_raised
from tests.unit.wire import PATIENCE, Request, Wire, head, whole

if TYPE_CHECKING:
    from collections.abc import Iterator

BODY = bytes(range(256)) * 40
Answer = Callable[[Request, socket.socket], bool]


@pytest.fixture
def transport() -> Iterator[LeanTransport]:
    made = LeanTransport(stall_seconds=PATIENCE)
    yield made
    made.close()


def get(transport: LeanTransport, url: str, **headers: str) -> tuple[int, bytes]:
    with transport.send("GET", url, headers) as reply:
        return reply.status, b"".join(iter(reply.read, b""))


def in_turn(*answers: bytes | None, then: bytes = b"") -> Answer:
    """Sends one after another, whatever is asked; None closes the connection without a word."""
    left = iter(answers)

    def answer(request: Request, connection: socket.socket) -> bool:
        data = next(left, then)
        if data is not None:
            connection.sendall(data)
        return data is not None

    return answer


# Kept connections


def test_a_request_that_met_a_closing_connection_is_sent_once_more(
    transport: LeanTransport,
) -> None:
    with Wire(in_turn(whole(b"1"), None, whole(b"2"))) as wire:
        assert get(transport, wire.url) == (200, b"1")
        assert get(transport, wire.url) == (200, b"2")
        assert (len(wire.requests), wire.connections) == (3, 2)


def test_it_is_not_sent_a_third_time(transport: LeanTransport) -> None:
    with Wire(in_turn(whole(b"1"), None, None, whole(b"2"))) as wire:
        get(transport, wire.url)
        assert kind_raised(get, transport, wire.url) is ProblemKind.NO_CONNECTION
        assert len(wire.requests) == 3


@pytest.mark.parametrize("start", [b"H", head()[:-2], head(Content_Length=9) + b"half"])
def test_it_is_not_sent_again_once_anything_came(transport: LeanTransport, start: bytes) -> None:
    answers = iter([whole(b"1"), start])

    def answer(request: Request, connection: socket.socket) -> bool:
        connection.sendall(next(answers))
        return len(wire.requests) < 2

    with Wire(answer) as wire:
        get(transport, wire.url)
        assert kind_raised(get, transport, wire.url) in (
            ProblemKind.NO_CONNECTION,
            ProblemKind.INCOMPLETE,
        )
        assert len(wire.requests) == 2


def test_what_nobody_asked_for_is_no_answer_to_the_next_request(transport: LeanTransport) -> None:
    # Were it taken for one, every clip after it would be another's.
    sent_late = threading.Event()

    def answer(request: Request, connection: socket.socket) -> bool:
        if "late" in request.line:
            connection.sendall(whole(b"right"))
            connection.sendall(whole(b"wrong"))
            sent_late.set()
        else:
            connection.sendall(
                whole(b"right") + (whole(b"wrong") if "more" in request.line else b"")
            )
        return True

    with Wire(answer) as wire:
        for path in ("/more", "/late", "/right"):
            assert get(transport, wire.url + path) == (200, b"right")
            if path == "/late":
                assert sent_late.wait(PATIENCE)
        assert wire.connections == 3


@pytest.mark.parametrize(
    "answer", [whole(b"x", Connection="close"), whole(b"x").replace(b"1.1", b"1.0")]
)
def test_a_connection_that_is_not_to_be_kept(transport: LeanTransport, answer: bytes) -> None:
    with Wire(in_turn(then=answer)) as wire:
        for _ in range(2):
            assert get(transport, wire.url) == (200, b"x")
        assert wire.connections == 2


def test_each_origin_has_its_own(transport: LeanTransport) -> None:
    with Wire(in_turn(then=whole(b"a"))) as a, Wire(in_turn(then=whole(b"b"))) as b:
        for _ in range(3):
            assert get(transport, a.url)[1] + get(transport, b.url)[1] == b"ab"
        assert (a.connections, b.connections) == (1, 1)


# Heads


@pytest.mark.parametrize(
    "answer",
    [
        b"HTTP/1.1 200\r\nContent-Length: 1\r\n\r\nx",
        b"HTTP/1.1 200 OK\nContent-Length: 1\n\nx",
        b"HTTP/1.1 200 \xe9\r\ncontent-length:1\r\n\r\nx",
        head("100 Continue") + head("103 Early Hints", Link="</a>") + whole(b"x"),
        head(Content_Length="1, 1") + b"x",
        b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 1\r\n\r\nx",
        whole(b"x", **{f"x-{number}": "y" * 500 for number in range(100)}),
        b"HTTP/1.1 200 OK\r\nno colon\r\n: \r\nContent-Length: 1\r\n\r\nx",
    ],
    ids=["no reason", "bare lf", "odd reason", "interim", "twice", "twice again", "large", "odd"],
)
def test_odd_heads_are_understood(transport: LeanTransport, answer: bytes) -> None:
    with Wire(in_turn(then=answer)) as wire:
        for _ in range(2):
            assert get(transport, wire.url) == (200, b"x")
        assert wire.connections == 1


@pytest.mark.parametrize(
    "answer",
    [
        whole(b"x", X="y" * 300_000),
        head("100 Continue") * 20 + whole(b"x"),
        b"HTTP/2 200\r\n\r\n",
        b"HTTP/1.1 999 OK\r\n\r\n",
        b"\r\n\r\n",
        head(Content_Length=-1) + b"x",
        head(Content_Length="9" * 5000) + b"x",
        head(Content_Length="1, 2") + b"x",
        head(Content_Length="\u00b2") + b"x",
        head(Transfer_Encoding="gzip, chunked"),
    ],
    ids=["huge", "interim", "http2", "999", "empty", "negative", "digits", "two", "sup", "packed"],
)
def test_heads_that_make_no_sense_are_refused(transport: LeanTransport, answer: bytes) -> None:
    with Wire(in_turn(answer, then=whole(b"x"))) as wire:
        assert kind_raised(get, transport, wire.url) is ProblemKind.BAD_ANSWER
        assert get(transport, wire.url) == (200, b"x")
        assert wire.connections == 2


def test_header_values_are_joined(transport: LeanTransport) -> None:
    answer = b"HTTP/1.1 200 OK\r\nA: 1\r\na: 2\r\nB: x\r\n  y\r\nContent-Length: 0\r\n\r\n"
    with Wire(in_turn(answer)) as wire, transport.send("GET", wire.url, {}) as reply:
        assert reply.headers == {"a": "1, 2", "b": "x y", "content-length": "0"}


@pytest.mark.parametrize(
    ("port", "host"), [("", "clips.example"), (":80", "clips.example"), (":81", "clips.example:81")]
)
def test_what_is_sent(monkeypatch: pytest.MonkeyPatch, port: str, host: str) -> None:
    with Wire(in_turn(whole(b""))) as wire, contextlib.closing(LeanTransport()) as transport:
        place = (socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", wire.port))
        monkeypatch.setattr(socket, "getaddrinfo", lambda *args, **kwargs: [place])
        get(transport, f"http://clips.example{port}?a=%2F&b=~#part", range="bytes=5-")
    (request,) = wire.requests
    assert request.line == "GET /?a=%2F&b=~ HTTP/1.1"
    assert request.headers["host"] == host
    assert request.headers["range"] == "bytes=5-"


def test_an_address_with_a_number_of_the_new_kind(transport: LeanTransport) -> None:
    with socket.create_server(("::1", 0), family=socket.AF_INET6) as listener:
        port = listener.getsockname()[1]
        came: list[bytes] = []

        def serve() -> None:
            connection, _ = listener.accept()
            with connection:
                came.append(connection.recv(4096))
                connection.sendall(whole(b"six"))

        thread = threading.Thread(target=serve)
        thread.start()
        assert get(transport, f"http://[::1]:{port}/a") == (200, b"six")
        thread.join(PATIENCE)
    assert f"host: [::1]:{port}\r\n".encode() in came[0]


# Bodies


def test_a_question_with_a_body_is_sent_with_its_length_and_once_more_if_nobody_heard_it(
    transport: LeanTransport,
) -> None:
    body = b'{"run_ids": [1, 2]}'
    with Wire(in_turn(whole(b"1"), None, whole(b"2"))) as wire:
        for expected in (b"1", b"2"):
            headers = {"content-type": "application/json"}
            with transport.send("POST", f"{wire.url}/ask", headers, body) as reply:
                assert reply.read() == expected
    assert [request.line for request in wire.requests] == ["POST /ask HTTP/1.1"] * 3
    assert [request.body for request in wire.requests] == [body] * 3
    assert wire.connections == 2


def test_trailers_and_extensions_are_passed_over(transport: LeanTransport) -> None:
    body = b"3;name=value\r\nabc\r\n2 ; x\r\nde\r\n0\r\nExpires: never\r\nX: y\r\n\r\n"
    with Wire(in_turn(then=head(Transfer_Encoding="Chunked", Content_Length=99) + body)) as wire:
        for _ in range(2):
            assert get(transport, wire.url) == (200, b"abcde")
        assert wire.connections == 1


@pytest.mark.parametrize(
    "body",
    [
        b"xyz\r\n",
        b"-3\r\nabc\r\n",
        b"3\r\nabcd\r\n0\r\n\r\n",
        b"f" * 20 + b"\r\n",
        b"1" * 9000,
        b"0\r\n" + b"a: b\r\n" * 200,
    ],
    ids=["no number", "negative", "too long", "too large", "no end", "trailers"],
)
def test_chunks_that_make_no_sense(transport: LeanTransport, body: bytes) -> None:
    with Wire(in_turn(head(Transfer_Encoding="chunked") + body, then=whole(b"x"))) as wire:
        assert kind_raised(get, transport, wire.url) is ProblemKind.INCOMPLETE
        assert get(transport, wire.url) == (200, b"x")


def test_a_reset_is_no_end(transport: LeanTransport) -> None:
    read = threading.Event()

    def answer(request: Request, connection: socket.socket) -> bool:
        connection.sendall(head() + BODY)
        assert read.wait(PATIENCE)
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
        return False

    with Wire(answer) as wire, transport.send("GET", wire.url, {}) as reply:
        came = b""
        while len(came) < len(BODY):
            came += reply.read()
        read.set()
        assert came == BODY
        assert kind_raised(reply.read) is ProblemKind.INCOMPLETE


@pytest.mark.parametrize("pack", [gzip.compress, zlib.compress])
def test_a_packed_body_is_unpacked_in_pieces(
    transport: LeanTransport, pack: Callable[[bytes], bytes]
) -> None:
    plain = bytes(5_000_000)
    coding = "gzip" if pack is gzip.compress else "deflate"
    with Wire(in_turn(then=whole(pack(plain), Content_Encoding=coding))) as wire:
        with transport.send("GET", wire.url, {}) as reply:
            pieces = list(iter(reply.read, b""))
        assert max(map(len, pieces)) <= lean_transport._PIECE_BYTES
        assert b"".join(pieces) == plain
        assert get(transport, wire.url) == (200, plain)
        assert wire.connections == 1


def test_a_packed_body_that_ends_early(transport: LeanTransport) -> None:
    with Wire(in_turn(whole(gzip.compress(BODY)[:-9], Content_Encoding="gzip"))) as wire:
        assert kind_raised(get, transport, wire.url) is ProblemKind.INCOMPLETE


# What is left to `requests`


@pytest.mark.parametrize("path", ["/\u00e9", "/{x}", '/"', "/a|b"])
def test_unusual_signs_are_quoted_as_requests_does(transport: LeanTransport, path: str) -> None:
    with Wire(in_turn(then=whole(b"x"))) as wire:
        plain = RequestsTransport()
        with contextlib.closing(plain), plain.send("GET", wire.url + path, {}) as reply:
            assert reply.read() == b"x"
        assert get(transport, wire.url + path) == (200, b"x")
        first, second = wire.requests
    assert first.line == second.line
    assert "%" in first.line


def test_abort_reaches_what_is_left_to_requests(transport: LeanTransport) -> None:
    with Wire(in_turn(then=whole(b"x"))) as wire:
        assert get(transport, wire.url + "/{x}") == (200, b"x")
        transport.abort()
        assert kind_raised(get, transport, wire.url + "/{x}") is ProblemKind.NO_CONNECTION
        assert kind_raised(get, transport, wire.url) is ProblemKind.NO_CONNECTION
        assert len(wire.requests) == 1


@pytest.mark.parametrize(
    "url",
    ["http://localhost:99999/", "http://localhost:x/"],
)
def test_addresses_that_are_none(transport: LeanTransport, url: str) -> None:
    assert kind_raised(get, transport, url) is ProblemKind.UNSAFE_ADDRESS
