"""Everything that can go wrong with one request, and the scripts that say when.

A script is one of

- a mapping from run id to the faults of its first, second, … request (None: all is well),
- a deque of faults, one taken by each request whatever it asks for,
- a function from a `Call` to a fault or None.

Once a mapping or a deque has nothing more to give, all is well.
"""

from __future__ import annotations

import dataclasses
import enum
import gzip
import json
import random
import threading
from collections import Counter, deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from email.utils import formatdate
from typing import Any

from bulktts_gui.demo.loopback import Reply, Request

SIGN_IN_PAGE = b"<!DOCTYPE html><html><title>Guest Wi-Fi</title><form>Please sign in</form></html>"

#: What may stand where an address should.
WRONG_VALUES: tuple[Any, ...] = (
    5,
    True,
    1.5,
    "",
    [],
    ["https://files.example/1.flac"],
    {},
    {"output_url": 7},
    {"output_url": None},
    {"output_url": ""},
    {"output_url": ["https://files.example/1.flac"]},
)


class End(enum.Enum):
    """What becomes of the connection after the reply."""

    KEEP = enum.auto()
    CLOSE = enum.auto()
    RESET = enum.auto()
    STALL = enum.auto()


class Framing(enum.Enum):
    """How the other side learns where the body ends."""

    LENGTH = enum.auto()
    CHUNKED = enum.auto()
    CLOSE = enum.auto()


@dataclass(frozen=True, slots=True)
class Fault:
    """What goes wrong with one request; a field left alone goes right.

    The reply's content: `status` and `body` replace the right ones, `edit` changes the parsed
    JSON of a right answer, `encode` its bytes, and `headers` are added (None: taken away).
    The file: `changes` gives the run another file from this request on, `without` are headers
    of the request that go unheeded.
    The wire: `head` says whether status and headers are sent, `sent` how much of the body is (as
    in `body[:sent]`), `end` what follows; a stall lasts `seconds`, or until the caller hangs up.
    """

    name: str
    status: int | None = None
    body: bytes | None = None
    content_type: str = "application/json"
    edit: Callable[[Any], Any] | None = None
    encode: Callable[[bytes], bytes] | None = None
    headers: Mapping[str, str | None] = field(default_factory=dict)
    changes: bool = False
    without: frozenset[str] = frozenset()
    head: bool = True
    sent: int | None = None
    end: End = End.KEEP
    seconds: float | None = None
    framing: Framing = Framing.LENGTH
    wait: float = 0.0
    bytes_per_second: float | None = None

    def request(self, request: Request) -> Request:
        """The request as the service is to see it."""
        heeded = {k: v for k, v in request.headers.items() if k not in self.without}
        return dataclasses.replace(request, headers=heeded)

    def reply(self, reply: Reply) -> FaultyReply:
        """The right reply, made wrong."""
        status, body, headers = reply.status, reply.body, dict(reply.headers)
        if self.status is not None or self.body is not None:
            status = self.status or 200
            body = json.dumps({"detail": self.name}).encode() if self.body is None else self.body
            headers = {"Content-Type": self.content_type}
        elif self.edit and status == 200:
            body = json.dumps(self.edit(json.loads(body))).encode()
        if self.encode:
            body = self.encode(body)
        for name, value in self.headers.items():
            headers.pop(name, None)
            if value is not None:
                headers[name] = value
        return FaultyReply(
            status,
            body,
            headers,
            reply.wait + self.wait,
            self.bytes_per_second or reply.bytes_per_second,
            self,
        )


@dataclass(frozen=True, slots=True)
class FaultyReply(Reply):
    """A reply and what is to go wrong while it is sent."""

    fault: Fault = Fault("none")


# Refusals


def status(code: int, *, retry_after: float | str | None = None, detail: str = "") -> Fault:
    """An error status; `retry_after` in seconds, or as `http_date` gives it."""
    return Fault(
        f"status {code}",
        status=code,
        body=json.dumps({"detail": detail or f"Error {code}"}).encode(),
        headers={} if retry_after is None else {"Retry-After": str(retry_after)},
    )


def http_date(seconds_since_1970: float) -> str:
    """A date as headers have it."""
    return formatdate(seconds_since_1970, usegmt=True)


def redirect(location: str, code: int = 302) -> Fault:
    """Sent elsewhere: another origin, a private address, round in circles."""
    return Fault("redirect", status=code, body=b"", headers={"Location": location})


# The connection


def dropped() -> Fault:
    """The connection is closed before a word."""
    return Fault("dropped", head=False, end=End.CLOSE)


def reset_before_headers() -> Fault:
    """The connection is reset before a word."""
    return Fault("reset before headers", head=False, end=End.RESET)


def reset_after_headers() -> Fault:
    """The connection is reset when the body should begin."""
    return Fault("reset after headers", sent=0, end=End.RESET)


def reset_in_body(after: int) -> Fault:
    """The connection is reset after so many bytes of the body."""
    return Fault("reset in the body", sent=after, end=End.RESET)


def silent(seconds: float | None = None) -> Fault:
    """Nothing comes, and the connection stays."""
    return Fault("silent", head=False, end=End.STALL, seconds=seconds)


def stall(after: int, seconds: float | None = None) -> Fault:
    """After so many bytes of the body nothing more comes, and the connection stays."""
    return Fault("stall", sent=after, end=End.STALL, seconds=seconds)


def slow(bytes_per_second: float) -> Fault:
    """The body comes, but slowly."""
    return Fault("slow", bytes_per_second=bytes_per_second)


def truncated(missing: int = 100) -> Fault:
    """The last `missing` bytes of what Content-Length promised are not sent."""
    return Fault("truncated", sent=-missing, end=End.CLOSE)


def chunked() -> Fault:
    """No length is given: the body comes in chunks. Nothing is wrong with that."""
    return Fault("chunked", framing=Framing.CHUNKED)


def truncated_chunks(missing: int = 100) -> Fault:
    """The body comes in chunks, and the last ones do not."""
    return Fault("truncated chunks", sent=-missing, end=End.CLOSE, framing=Framing.CHUNKED)


def no_length(missing: int = 0) -> Fault:
    """No length is given: the body ends with the connection, or `missing` bytes too soon."""
    return Fault("no length", sent=-missing or None, end=End.CLOSE, framing=Framing.CLOSE)


# The content


def content_type(text: str) -> Fault:
    """The right body under a wrong name."""
    return Fault("content type", headers={"Content-Type": text})


def sign_in_page(code: int = 200) -> Fault:
    """A hotel's or a company's page in place of what was asked for."""
    return Fault("sign-in page", status=code, body=SIGN_IN_PAGE, content_type="text/html")


def empty() -> Fault:
    """200, and nothing in it."""
    return Fault("empty", body=b"", content_type="audio/flac")


def garbage(size: int = 2000, seed: int = 1) -> Fault:
    """Bytes that are no audio, called audio."""
    return Fault("garbage", body=random.Random(seed).randbytes(size), content_type="audio/flac")


def damaged() -> Fault:
    """The right length and a right beginning, then bytes that are not the file's."""
    return Fault("damaged", encode=lambda body: body[: len(body) // 2].ljust(len(body), b"\x55"))


def gzipped() -> Fault:
    """Packed on the way, so that Content-Length is not the file's."""
    return Fault("gzipped", encode=gzip.compress, headers={"Content-Encoding": "gzip"})


def no_ranges() -> Fault:
    """A host that always sends the whole."""
    return Fault(
        "no ranges", without=frozenset({"range", "if-range"}), headers={"Accept-Ranges": None}
    )


def changed(*, heeds_if_range: bool = True) -> Fault:
    """From this request on the run has another file and ETag; a careless host ignores If-Range."""
    without = frozenset() if heeds_if_range else frozenset({"if-range"})
    return Fault("changed", changes=True, without=without)


# The API's answer


def left_out(*run_ids: int) -> Fault:
    """These runs (none named: all) are not in the answer."""
    return Fault("left out", edit=lambda a: {k: v for k, v in a.items() if not _in(k, run_ids)})


def instead(value: Any, *run_ids: int) -> Fault:
    """These runs (none named: all) have `value` in the answer: None, a message, a wrong type."""
    return Fault(
        "instead", edit=lambda a: {k: value if _in(k, run_ids) else v for k, v in a.items()}
    )


def message(text: str, *run_ids: int) -> Fault:
    """These runs (none named: all) have a message in place of an address."""
    return instead({"message": text}, *run_ids)


def unasked(*run_ids: int, address: str = "https://files.example/other.flac") -> Fault:
    """The answer also holds runs that nobody asked for."""
    more = {str(run_id): {"output_url": address} for run_id in run_ids}
    return Fault("unasked", edit=lambda answer: {**more, **answer})


def reordered() -> Fault:
    """The answer is in another order than the request."""
    return Fault("reordered", edit=lambda answer: dict(reversed(answer.items())))


def not_json() -> Fault:
    """Words where JSON should be."""
    return Fault("not JSON", body=b"upstream connect error")


def cut_json() -> Fault:
    """JSON that ends too soon, though its length is as promised."""
    return Fault("cut JSON", encode=lambda body: body[: len(body) // 2])


def as_list() -> Fault:
    """A list where an object should be."""
    return Fault("list", edit=lambda answer: list(answer.values()))


def deep(levels: int = 100_000) -> Fault:
    """JSON nested deeper than a parser may go."""
    return Fault("deep", body=b"[" * levels + b"]" * levels)


def huge(size: int = 5_000_000) -> Fault:
    """The right answer, and `size` bytes more that nobody needs."""
    return Fault("huge", edit=lambda answer: {**answer, "padding": "x" * size})


def _in(key: str, run_ids: tuple[int, ...]) -> bool:
    return not run_ids or key in map(str, run_ids)


# Scripts


@dataclass(frozen=True, slots=True)
class Call:
    """One request, as a script sees it.

    `number` counts the requests to its side (API or files) from 1; `attempts` counts, for each of
    `run_ids`, how often it was asked for on that side.
    """

    number: int
    run_ids: tuple[int, ...]
    attempts: tuple[int, ...]
    request: Request


Script = (
    Callable[[Call], "Fault | None"]
    | Mapping[int, "Sequence[Fault | None]"]
    | deque["Fault | None"]
)


def choose(script: Script | None, call: Call) -> Fault | None:
    """The fault for this call. Of several runs the first one that has a fault decides."""
    if script is None:
        return None
    if isinstance(script, deque):
        return script.popleft() if script else None
    if isinstance(script, Mapping):
        for run_id, attempt in zip(call.run_ids, call.attempts, strict=True):
            faults = script.get(run_id, ())
            if attempt <= len(faults) and faults[attempt - 1] is not None:
                return faults[attempt - 1]
        return None
    return script(call)


@dataclass(frozen=True, slots=True)
class Expiry:
    """When an address ends: after `seconds` of the service's clock, after `uses` requests."""

    seconds: float | None = None
    uses: int | None = None
    status: int = 403


#: Faults that cost no time, for `RandomFaults`; a client gets over each of them by asking again.
API_FAULTS = (
    status(429, retry_after=1),
    status(500),
    status(502),
    status(503, retry_after=2),
    dropped(),
    reset_before_headers(),
    reset_after_headers(),
    truncated(10),
)
FILE_FAULTS = (
    status(403),
    status(500),
    status(503, retry_after=1),
    dropped(),
    reset_before_headers(),
    reset_after_headers(),
    reset_in_body(1000),
    truncated(500),
    truncated_chunks(500),
)


class RandomFaults:
    """A script that goes wrong at random, at most `per_run` times for a run, then never again.

    What a run meets depends on the seed and its attempts alone, not on the order in which
    threads come to ask.
    """

    def __init__(
        self,
        seed: int,
        faults: Sequence[Fault],
        probability: float = 0.3,
        per_run: int = 2,
    ) -> None:
        self._seed = seed
        self._faults = tuple(faults)
        self._probability = probability
        self._per_run = per_run
        self._given: Counter[int] = Counter()
        self._lock = threading.Lock()

    def __call__(self, call: Call) -> Fault | None:
        """Choose; a request for several runs counts for each of them."""
        chance = random.Random(f"{self._seed} {call.run_ids} {call.attempts}")
        with self._lock:
            used_up = any(self._given[run_id] >= self._per_run for run_id in call.run_ids)
            if used_up or not call.run_ids or chance.random() >= self._probability:
                return None
            self._given.update(call.run_ids)
        return chance.choice(self._faults)
