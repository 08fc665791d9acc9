"""A service with the API's shapes that goes wrong when and how a test says."""

from __future__ import annotations

import contextlib
import dataclasses
import json
import os
import re
import select
import socket
import struct
import threading
import time
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from bulktts_gui.demo.loopback import Handler, Reply, Request
from bulktts_gui.demo.service import DemoService
from tests.services.clips import make_clip
from tests.services.faults import (
    Call,
    End,
    Expiry,
    Fault,
    FaultyReply,
    Framing,
    Script,
    choose,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

_IDS_IN_PATH = re.compile(r"/(?:tts-result|demo-runs)/(\d+)")
_CHUNK = 4096


@dataclass(frozen=True, slots=True)
class Seen:
    """One request, as it came in. Header names are in lower case; `at` is by the clock."""

    side: str
    method: str
    path: str
    run_ids: tuple[int, ...]
    headers: Mapping[str, str]
    at: float
    fault: str


class FaultService(DemoService):
    """Serves `count` runs from `first_id` on, each with its own small FLAC file.

    All may be set while it runs: `api_script` and `file_script` (see `faults`), `bad_ids` (any
    request that holds one is answered 400), `pending` (run id to the number of asks before it is
    ready), `expiry`. `log` holds every request. Run ids outside the range do not exist.

    `answer_delay` (API) and `first_byte_delay` (files) are seconds before a reply begins,
    `bytes_per_second` is the pace of each connection: what a real network would bring to a
    benchmark. `clock` gives the times in `log` and decides on expiry.
    """

    def __init__(
        self,
        count: int = 20,
        *,
        first_id: int = 2_000_001,
        api_script: Script | None = None,
        file_script: Script | None = None,
        bad_ids: Iterable[int] = (),
        expiry: Expiry | None = None,
        key: str = "test-key",
        answer_delay: float = 0.0,
        first_byte_delay: float = 0.0,
        bytes_per_second: float | None = None,
        clip_seconds: float = 0.3,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._range = range(first_id, first_id + count)
        self._clip_seconds = clip_seconds
        self._versions: Counter[int] = Counter()
        self._clock = clock
        self._guard = threading.Lock()
        self._numbers: Counter[str] = Counter()
        self._attempts: Counter[tuple[str, int]] = Counter()
        self._born: dict[str, float] = {}
        self._uses: Counter[str] = Counter()
        self._tasks: dict[str, list[dict[str, Any]]] = {}
        self._is_away = False
        self.api_script = api_script
        self.file_script = file_script
        self.bad_ids = set(bad_ids)
        self.expiry = expiry
        self.log: list[Seen] = []
        super().__init__(answer_delay, first_byte_delay, bytes_per_second, handler=FaultHandler)
        self.key = key
        self.pending.clear()

    @property
    def run_ids(self) -> list[int]:
        """The runs that exist."""
        return list(self._range)

    def audio(self, run_id: int) -> bytes | None:
        """The file of a run as it is now."""
        if run_id not in self._range:
            return None
        return make_clip(run_id, self._versions[run_id], self._clip_seconds)

    def add_task(self, task_id: str, *statuses: str, run_id: int | None = None) -> None:
        """A task that goes through `statuses`, one an ask; with `run_id` it then succeeds."""
        answers: list[dict[str, Any]] = [{"status": status} for status in statuses]
        if run_id is not None:
            answers.append({"status": "SUCCESS", "run_id": run_id})
        self._tasks[task_id] = answers

    def asked(self, side: str) -> list[tuple[int, ...]]:
        """The run ids of each request to a side ("api" or "files"), in order of coming."""
        with self._guard:
            return [seen.run_ids for seen in self.log if seen.side == side]

    def go_away(self) -> None:
        """Be cut off, as by a network that goes away: no connection that there is lives on."""
        self._is_away = True
        for server in (self._api, self._files):
            with server._lock:
                connections = list(server._connections.values())
            for connection in connections:
                with contextlib.suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)

    def come_back(self) -> None:
        """Answer again."""
        self._is_away = False

    def answer_api(self, request: Request) -> Reply:
        """The API's answer, made wrong when the script says so."""
        ids = _ids_of(request)
        fault = self._enter("api", request, ids, self.api_script)
        reply = super().answer_api(request)
        if reply.status == 200 and not self.bad_ids.isdisjoint(ids):
            detail = json.dumps({"detail": "Invalid run ID provided."}).encode()
            reply = dataclasses.replace(reply, status=400, body=detail)
        return reply if fault is None else fault.reply(reply)

    def answer_file(self, request: Request) -> Reply:
        """The answer of the files' host, made wrong when the script says so."""
        ids = _ids_of(request)
        fault = self._enter("files", request, ids, self.file_script)
        if fault is None:
            return self._file(request)
        if fault.changes:
            self._versions.update(ids)
        return fault.reply(self._file(fault.request(request)))

    def new_address(self, run_id: int) -> str:
        """A new address, which may end (`expiry`)."""
        address = super().new_address(run_id)
        with self._guard:
            self._born[address.rpartition("=")[2]] = self._clock()
        return address

    def _file(self, request: Request) -> Reply:
        reply = super().answer_file(request)
        if reply.status in (200, 206) and self._has_ended(request.query("X-Amz-Signature")):
            assert self.expiry is not None
            body = b"<Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>"
            return Reply(self.expiry.status, body, {"Content-Type": "application/xml"})
        return reply

    def _has_ended(self, signature: str) -> bool:
        expiry = self.expiry
        if expiry is None:
            return False
        with self._guard:
            self._uses[signature] += 1
            used, age = self._uses[signature], self._clock() - self._born[signature]
        too_old = expiry.seconds is not None and age >= expiry.seconds
        return too_old or (expiry.uses is not None and used > expiry.uses)

    def _enter(
        self, side: str, request: Request, ids: tuple[int, ...], script: Script | None
    ) -> Fault | None:
        """Count and log a request, and choose its fault."""
        if self._is_away:
            raise ConnectionAbortedError
        with self._guard:
            self._numbers[side] += 1
            self._attempts.update((side, run_id) for run_id in ids)
            attempts = tuple(self._attempts[side, run_id] for run_id in ids)
            fault = choose(script, Call(self._numbers[side], ids, attempts, request))
            self.log.append(
                Seen(
                    side,
                    request.method,
                    request.path,
                    ids,
                    request.headers,
                    self._clock(),
                    "" if fault is None else fault.name,
                )
            )
        return fault

    def _load(self) -> dict[int, Any]:
        return {}  # no speech: `audio` makes the clips

    def _task(self, task_id: str) -> Reply:
        answers = self._tasks.get(task_id)
        if answers is None:
            return super()._task(task_id)
        with self._guard:
            answer = answers.pop(0) if len(answers) > 1 else answers[0]
        return Reply(200, json.dumps(answer).encode(), {"Content-Type": "application/json"})


class FaultHandler(Handler):
    """Puts replies on the wire as wrong as they are meant to be."""

    def write_reply(self, request: Request, reply: Reply) -> None:
        """Send what is to be sent, and end the connection as it is to end."""
        if not isinstance(reply, FaultyReply):
            super().write_reply(request, reply)
            return
        fault = reply.fault
        if reply.wait and self.server.stopping.wait(reply.wait):
            raise ConnectionAbortedError
        if fault.head:
            self.write_head(reply.status, {**reply.headers, **_framing_headers(reply)})
            if request.method != "HEAD":
                self.write_body(_framed(reply), reply.bytes_per_second)
        if fault.end is not End.KEEP:
            self.close_connection = True
        if fault.end is End.STALL:
            # Readable means that the caller has hung up, or that the service stops.
            select.select([self.connection], [], [], fault.seconds)
        elif fault.end is End.RESET:
            self._reset()

    def _reset(self) -> None:
        # Closed with nothing to linger for, a socket tells the other side by RST, not by FIN.
        linger = struct.pack("hh" if os.name == "nt" else "ii", 1, 0)
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        self.rfile.close()
        self.connection.close()


def _framing_headers(reply: FaultyReply) -> dict[str, str]:
    if reply.fault.framing is Framing.CHUNKED:
        return {"Transfer-Encoding": "chunked"}
    if reply.fault.framing is Framing.CLOSE:
        return {"Connection": "close"}
    return {"Content-Length": str(len(reply.body))}


def _framed(reply: FaultyReply) -> bytes:
    body = reply.body[: reply.fault.sent]
    if reply.fault.framing is not Framing.CHUNKED:
        return body
    pieces = [body[i : i + _CHUNK] for i in range(0, len(body), _CHUNK)]
    framed = b"".join(b"%x\r\n%b\r\n" % (len(piece), piece) for piece in pieces)
    return framed + b"0\r\n\r\n" if reply.fault.sent is None else framed


def _ids_of(request: Request) -> tuple[int, ...]:
    match = _IDS_IN_PATH.search(request.path)
    if match:
        return (int(match[1]),)
    try:
        ids = json.loads(request.body)["run_ids"]
    except (ValueError, KeyError, TypeError):
        return ()
    return tuple(ids) if isinstance(ids, list) and all(type(i) is int for i in ids) else ()
