"""The demo's service: the CAMB.AI API's shapes (shared/API.md) over real speech clips.

It has two origins, as the provider has: the API, which wants a key, and the files' host, which
must never see one. Nothing leaves this machine.
"""

from __future__ import annotations

import csv
import hashlib
import io
import itertools
import json
import re
import threading
import uuid
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from bulktts_gui.core.resources import resource
from bulktts_gui.demo.loopback import Handler, LoopbackServer, Reply, Request

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Self

DEMO_KEY = "demo-key"
#: In the sample list, but not in the service.
MISSING_RUN = 1051999
#: Still being made when it is first asked for.
SLOW_RUN = 1052077

_API = "/apis"
_RUN = re.compile(r"\d{1,19}", re.ASCII)
_FILE = re.compile(r"/demo-runs/(\d{1,19})/audio_\1\.flac", re.ASCII)
#: One date for all: the clips do not change while a service runs.
_LAST_MODIFIED = "Wed, 01 Jan 2025 00:00:00 GMT"
_MIN_IDS, _MAX_IDS = 2, 5
_VOICES = (
    {"id": 20298, "voice_name": "Ada", "gender": 2, "age": 34, "language": 1},
    {"id": 20303, "voice_name": "Emil", "gender": 1, "age": 52, "language": 31},
)


@dataclass(frozen=True, slots=True)
class SpeechClip:
    """One entry of `resources/demo/clips.json`."""

    run_id: int
    file: str
    name: str
    text: str
    language: str


class DemoService:
    """Answers on the loopback address from `start` to `close`; also a context manager."""

    def __init__(
        self,
        answer_delay: float = 0.15,
        file_delay: float = 0.08,
        bytes_per_second: float | None = None,
        *,
        pending_asks: int = 3,
        port: int = 0,
        handler: type[Handler] = Handler,
    ) -> None:
        """Take two ports, and answer once started.

        `answer_delay` and `file_delay` are the seconds before an answer of the API and of the
        files' host, so that the person sees the work; `bytes_per_second` is the pace of one
        file. `SLOW_RUN` is ready after it was asked for `pending_asks` times. `port` is the
        API's; 0 takes a free one. Raises OSError when the port is taken, FileNotFoundError
        when the clips are not there.
        """
        self.key = DEMO_KEY
        #: How often each run is still to be called unfinished.
        self.pending: dict[int, int] = {SLOW_RUN: pending_asks}
        #: How many requests brought the key to the files' host. It must stay 0.
        self.leaked_key = 0
        self.clips = self._load()
        self._answer_delay = answer_delay
        self._file_delay = file_delay
        self._bytes_per_second = bytes_per_second
        self._lock = threading.Lock()
        self._serial = itertools.count(1)
        self._issued: dict[str, int] = {}
        self._nulls = itertools.cycle((False, True))
        self._started = self._closed = False
        self._api = LoopbackServer(self.answer_api, handler, port)
        try:
            self._files = LoopbackServer(self.answer_file, handler)
        except OSError:
            self._api.stop()
            raise

    @property
    def api_url(self) -> str:
        """The base address, as `https://client.camb.ai/apis` is the provider's."""
        return self._api.origin + _API

    @property
    def files_url(self) -> str:
        """The files' host: another origin."""
        return self._files.origin

    @property
    def run_ids(self) -> list[int]:
        """Every id of the sample list, in its order, `MISSING_RUN` last."""
        return [*self.clips, MISSING_RUN]

    @property
    def task_ids(self) -> dict[str, int]:
        """A task id for every clip, as the provider gives one when speech is ordered."""
        return {str(uuid.uuid5(uuid.NAMESPACE_URL, f"demo/{run}")): run for run in self.clips}

    def sample_text(self) -> str:
        """The list to try the app with: CSV with the header `run_id,name,text`."""
        sheet = io.StringIO()
        rows = csv.writer(sheet, lineterminator="\n")
        rows.writerow(("run_id", "name", "text"))
        rows.writerows((clip.run_id, clip.name, clip.text) for clip in self.clips.values())
        rows.writerow((MISSING_RUN, "One that does not exist", ""))
        return sheet.getvalue()

    def audio(self, run_id: int) -> bytes | None:
        """The FLAC file of a run, None when there is no such run."""
        return self._audio.get(run_id)

    def start(self) -> Self:
        """Begin to answer. Does nothing the second time."""
        if not self._started:
            self._started = True
            self._api.start()
            self._files.start()
        return self

    def close(self) -> None:
        """End within a second: cut the connections, end the threads, free the ports."""
        if not self._closed:
            self._closed = True
            self._api.stop()
            self._files.stop()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(self, *exc: object) -> None:
        self.close()

    def answer_api(self, request: Request) -> Reply:
        """The API's answer. Called in the threads of the connections."""
        reply = self._route(request)
        return Reply(
            reply.status, reply.body, reply.headers, self._answer_delay, self._bytes_per_second
        )

    def answer_file(self, request: Request) -> Reply:
        """The answer of the files' host. Called in the threads of the connections."""
        seen = (request.target, *request.headers.values())
        if "x-api-key" in request.headers or any(self.key in text for text in seen):
            with self._lock:
                self.leaked_key += 1
            return _storage_error(400, "InvalidRequest")
        if request.method not in ("GET", "HEAD"):
            return _storage_error(405, "MethodNotAllowed")
        match = _FILE.fullmatch(request.path)
        audio = self.audio(int(match[1])) if match else None
        if match is None or audio is None:
            return _storage_error(404, "NoSuchKey")
        signature = request.query("X-Amz-Signature")
        with self._lock:
            known = self._issued.get(signature) == int(match[1])
        if not known:
            return _storage_error(403, "AccessDenied")
        reply = _file(request, audio)
        return Reply(
            reply.status, reply.body, reply.headers, self._file_delay, self._bytes_per_second
        )

    def new_address(self, run_id: int) -> str:
        """A new signed address of a run's file; each ask gives another one, as in real life."""
        with self._lock:
            signature = hashlib.sha256(f"{run_id}/{next(self._serial)}".encode()).hexdigest()
            self._issued[signature] = run_id
        return (
            f"{self.files_url}/demo-runs/{run_id}/audio_{run_id}.flac"
            f"?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Expires=900&X-Amz-Signature={signature}"
        )

    def _load(self) -> dict[int, SpeechClip]:
        folder = resource("demo")
        entries = json.loads((folder / "clips.json").read_text(encoding="utf-8"))
        clips = {entry["run_id"]: SpeechClip(**entry) for entry in entries}
        self._audio = {run: (folder / clip.file).read_bytes() for run, clip in clips.items()}
        return clips

    def _route(self, request: Request) -> Reply:
        given = request.headers.get("x-api-key")
        if given != self.key:
            return _detail(401, "API key is missing." if given is None else "Invalid API key.")
        path = request.path.removeprefix(_API)
        call, _, argument = path.lstrip("/").partition("/")
        routes = {
            ("POST", "tts-results", False): lambda: self._results(request.body),
            ("GET", "tts-result", True): lambda: self._result(argument, request),
            ("GET", "tts", True): lambda: self._task(argument),
            ("GET", "list-voices", False): lambda: _json(200, _VOICES),
        }
        route = routes.get((request.method, call, bool(argument)))
        if path == request.path or (route is None and not any(call == r[1] for r in routes)):
            return _detail(404, "Not Found")
        return route() if route else _detail(405, "Method Not Allowed")

    def _results(self, body: bytes) -> Reply:
        """`POST /tts-results`. A run that is not there is left out, or null every other time."""
        ids = _read_ids(body)
        if isinstance(ids, Reply):
            return ids
        values: dict[str, Any] = {}
        for run_id in ids:
            if self.audio(run_id) is None:
                with self._lock:
                    null = next(self._nulls)
                if null:
                    values[str(run_id)] = None
            elif self._is_pending(run_id):
                values[str(run_id)] = {"status": "PENDING"}
            else:
                # Both shapes are in the documentation.
                address = self.new_address(run_id)
                values[str(run_id)] = {"output_url": address} if run_id % 2 else address
        return _json(200, values)

    def _result(self, argument: str, request: Request) -> Reply:
        """`GET /tts-result/{run_id}`."""
        if not _RUN.fullmatch(argument):
            return _invalid(["path", "run_id"], "Input should be a valid integer", "int_parsing")
        output = request.query("output_type") or "raw_bytes"
        if output not in ("raw_bytes", "file_url"):
            return _invalid(
                ["query", "output_type"], "Input should be 'raw_bytes' or 'file_url'", "enum"
            )
        run_id = int(argument)
        audio = self.audio(run_id)
        if audio is None:
            return _detail(400, "Invalid run ID provided.")
        pending = self._is_pending(run_id)
        if output == "file_url":
            return _json(
                200,
                {"status": "PENDING"} if pending else {"output_url": self.new_address(run_id)},
            )
        if pending:
            return _detail(500, "The audio could not be fetched.")
        return Reply(200, audio, {"Content-Type": "audio/flac"})

    def _task(self, task_id: str) -> Reply:
        """`GET /tts/{task_id}`."""
        run_id = self.task_ids.get(task_id)
        if run_id is None:
            return _detail(400, "Invalid task ID provided.")
        if self._is_pending(run_id):
            return _json(200, {"status": "PENDING"})
        return _json(200, {"status": "SUCCESS", "run_id": run_id})

    def _is_pending(self, run_id: int) -> bool:
        with self._lock:
            left = self.pending.get(run_id, 0)
            if left:
                self.pending[run_id] = left - 1
        return left > 0


def _json(status: int, value: object) -> Reply:
    return Reply(status, json.dumps(value).encode(), {"Content-Type": "application/json"})


def _detail(status: int, text: str) -> Reply:
    return _json(status, {"detail": text})


def _invalid(place: Sequence[str], message: str, kind: str) -> Reply:
    """What FastAPI says about input that does not fit."""
    return _json(422, {"detail": [{"loc": list(place), "msg": message, "type": kind}]})


def _read_ids(body: bytes) -> list[int] | Reply:
    place = ["body", "run_ids"]
    try:
        ids = json.loads(body)["run_ids"]
    except (ValueError, KeyError, TypeError):
        return _invalid(place, "Field required", "missing")
    if not isinstance(ids, list):
        return _invalid(place, "Input should be a valid list", "list_type")
    if not all(type(run_id) is int for run_id in ids):
        return _invalid(place, "Input should be a valid integer", "int_type")
    if len(ids) < _MIN_IDS:
        return _invalid(place, f"List should have at least {_MIN_IDS} items", "too_short")
    if len(ids) > _MAX_IDS:
        return _invalid(place, f"List should have at most {_MAX_IDS} items", "too_long")
    return ids


def _storage_error(status: int, code: str) -> Reply:
    """As the usual object stores say it."""
    body = f'<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>{code}</Code></Error>'
    return Reply(status, body.encode(), {"Content-Type": "application/xml"})


def _file(request: Request, body: bytes) -> Reply:
    """A whole file, or the one part of it that was asked for (RFC 9110, 13 and 14)."""
    etag = f'"{hashlib.sha256(body).hexdigest()[:32]}"'
    headers = {
        "Content-Type": "audio/flac",
        "ETag": etag,
        "Last-Modified": _LAST_MODIFIED,
        "Accept-Ranges": "bytes",
    }
    unchanged = request.headers.get("if-range", etag) in (etag, _LAST_MODIFIED)
    part = _part(request.headers.get("range", ""), len(body)) if unchanged else None
    if part is None:
        return Reply(200, body, headers)
    if not part:
        return Reply(416, b"", {**headers, "Content-Range": f"bytes */{len(body)}"})
    headers["Content-Range"] = f"bytes {part.start}-{part.stop - 1}/{len(body)}"
    return Reply(206, body[part.start : part.stop], headers)


def _part(header: str, size: int) -> range | None:
    """The bytes that a Range header asks for.

    Empty when the file has none of them; None when the header is not there or is one to ignore
    (another unit, several parts, nonsense).
    """
    match = re.fullmatch(r"bytes=(\d{0,18})-(\d{0,18})", header, re.ASCII)
    if match is None or not any(match.groups()):
        return None
    first, last = match.groups()
    if not first:
        return range(max(0, size - int(last)), size)
    if last and int(last) < int(first):
        return None
    return range(int(first), min(size, int(last) + 1 if last else size))
