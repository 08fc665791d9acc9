"""Stand-ins for the outside world: time that passes by itself, and a service without a network."""

from __future__ import annotations

import contextlib
import functools
import io
import json
import threading
from collections import Counter, deque
from typing import TYPE_CHECKING

import numpy as np
import soundfile

from bulktts_gui.core.clips import Problem, ProblemError, ProblemKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

API = "https://api.example"
FILES = "https://files.example"


class FakeClock:
    """Time passes only where somebody waits for it, and then at once."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self.time = 1000.0
        self.waits: list[float] = []

    def now(self) -> float:
        with self._lock:
            return self.time

    def wall(self) -> float:
        return 1_700_000_000.0 + self.now()

    def wait(self, condition: threading.Condition, seconds: float | None) -> None:
        if seconds is None:
            condition.wait()
            return
        with self._lock:
            self.time += seconds
            self.waits.append(seconds)
        # Others get a turn, as they would while time really passed.
        condition.wait(0)


class FakeReply:
    def __init__(
        self, status: int = 200, body: bytes = b"", *, breaks: bool = False, **headers: str
    ) -> None:
        """`breaks`: the connection is lost at the end of `body`."""
        self.status = status
        self.headers = {"content-length": str(len(body))} if not breaks else {}
        self.headers |= {name.replace("_", "-"): value for name, value in headers.items()}
        self._parts = deque(body[i : i + 512] for i in range(0, len(body), 512))
        self._breaks = breaks

    def read(self) -> bytes:
        if self._parts:
            return self._parts.popleft()
        if self._breaks:
            raise problem(ProblemKind.INCOMPLETE)
        return b""


class FakeTransport:
    """Hands each request to a function; may be shared by the test's threads."""

    def __init__(self, answer: Callable[..., FakeReply]) -> None:
        self._answer = answer
        self.aborted = threading.Event()
        self.closed = False

    @contextlib.contextmanager
    def send(
        self, method: str, url: str, headers: Mapping[str, str], body: bytes | None = None
    ) -> Iterator[FakeReply]:
        if self.aborted.is_set():
            raise problem(ProblemKind.NO_CONNECTION)
        yield self._answer(method, url, headers, body)

    def abort(self) -> None:
        self.aborted.set()

    def close(self) -> None:
        self.closed = True


def problem(kind: ProblemKind, **more: object) -> ProblemError:
    return ProblemError(Problem(kind, **more))  # type: ignore[arg-type]


def kind_raised(call: Callable[..., object], *args: object) -> ProblemKind | None:
    """The kind of the problem that `call(*args)` ends with, None when with none."""
    try:
        call(*args)
    except ProblemError as error:
        return error.problem.kind
    return None


def as_json(value: object, status: int = 200, **headers: str) -> FakeReply:
    return FakeReply(status, json.dumps(value).encode(), content_type="application/json", **headers)


@functools.cache
def clip(run_id: int, frames: int = 700) -> bytes:
    """A FLAC file that no other run id has."""
    file = io.BytesIO()
    sound = np.random.default_rng(run_id).integers(-9000, 9000, frames, np.int16)
    soundfile.write(file, sound, 22050, format="FLAC")
    return file.getvalue()


class FakeService:
    """The API and its storage host, by the shapes of shared/API.md.

    `refuse` ids fail their request with 400; `special` ids have the given value in the answer (or
    are left out, for `...`); `making` ids are pending so many times. `api_script` and
    `file_script` are asked before: what they return that is not None is the answer. `tasks` holds
    what is told of each task, time after time: a run id, a status, an object or a reply.
    """

    def __init__(self) -> None:
        self.bare = False
        self.refuse: set[int] = set()
        self.special: dict[int, object] = {}
        self.making: Counter[int] = Counter()
        self.api_script: Callable[[tuple[int, ...]], FakeReply | None] = lambda ids: None
        self.file_script: Callable[[int, Mapping[str, str]], FakeReply | None] = lambda i, h: None
        self.tasks: dict[str, list[object]] = {}
        self.tasks_asked: list[str] = []
        self.asked: list[tuple[int, ...]] = []
        self.fetched: list[int] = []
        self.keys_at_files = 0
        self._lock = threading.Lock()

    def transport(self) -> FakeTransport:
        return FakeTransport(self.answer)

    def answer(
        self, method: str, url: str, headers: Mapping[str, str], body: bytes | None
    ) -> FakeReply:
        with self._lock:
            if url.startswith(FILES):
                self.keys_at_files += "x-api-key" in headers
                run_id = int(url.rpartition("/")[2].partition(".")[0])
                self.fetched.append(run_id)
                return self.file_script(run_id, headers) or self.file(run_id, headers)
            if "/tts/" in url:
                return self._task(url.rpartition("/")[2])
            if method == "POST":
                ids = tuple(json.loads(body or b"")["run_ids"])
            else:
                ids = (int(url.rpartition("/")[2].partition("?")[0]),)
            self.asked.append(ids)
            return self.api_script(ids) or self._addresses(ids, alone=method == "GET")

    def _task(self, task_id: str) -> FakeReply:
        self.tasks_asked.append(task_id)
        answers = self.tasks.get(task_id)
        if answers is None:
            return as_json({"detail": "Invalid task ID provided."}, 400)
        answer = answers.pop(0) if len(answers) > 1 else answers[0]
        if isinstance(answer, FakeReply):
            return answer
        if isinstance(answer, int):
            answer = {"status": "SUCCESS", "run_id": answer}
        return as_json({"status": answer} if isinstance(answer, str) else answer)

    def file(self, run_id: int, headers: Mapping[str, str]) -> FakeReply:
        data, tag = clip(run_id), f'"{run_id}"'
        if headers.get("if-range") == tag:
            start = int(headers["range"][len("bytes=") : -1])
            span = f"bytes {start}-{len(data) - 1}/{len(data)}"
            return FakeReply(206, data[start:], etag=tag, content_range=span)
        return FakeReply(200, data, etag=tag, content_type="audio/flac")

    def _addresses(self, ids: Sequence[int], *, alone: bool) -> FakeReply:
        if self.refuse.intersection(ids):
            return as_json({"detail": "Invalid run ID provided."}, 400)
        values = {run_id: self._value(run_id) for run_id in ids}
        if alone:
            return as_json(None if values[ids[0]] is ... else values[ids[0]])
        return as_json({str(run_id): v for run_id, v in values.items() if v is not ...})

    def _value(self, run_id: int) -> object:
        if self.making[run_id]:
            self.making[run_id] -= 1
            return {"status": "PENDING"}
        url = f"{FILES}/{run_id}.flac"
        return self.special.get(run_id, url if self.bare else {"output_url": url})
