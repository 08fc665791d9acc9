"""What is to go wrong with each clip of a batch, and what must become of it all the same."""

from __future__ import annotations

import dataclasses
import json
import uuid
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from bulktts_gui.core.clips import NewClip, ProblemKind, stand_in
from tests.services import Fault, faults
from tests.services.faults import WRONG_VALUES

if TYPE_CHECKING:
    import random
    from collections.abc import Callable, Iterable

#: A clip gives a file up after five failures (`asking.TRIES`) and an address after three
#: (`downloading.MAX_NEW_ADDRESSES`); what is to arrive meets fewer, for one may come by itself.
MOST_FILE_FAULTS = 3
MOST_NEW_ADDRESSES = 2
#: Of requests to the API that a run is in. It is given up after five.
MOST_API_FAULTS = 3

#: Stands for "an address" where a plan says what the API tells of a run.
ADDRESS: Any = object()
#: What the service says in words of its own.
SAID = "Blocked by the content filter"


@dataclass(frozen=True, slots=True)
class ClipPlan:
    """One clip's lot.

    `reasons` are the problems that it may end with, none of them when it must arrive. `refused`:
    requests that hold it are answered with this status. `tells` is what the API says in place of an
    address. `files` go wrong one after another and then all is well, unless there is an `always`.
    `address` changes the first so many (`addresses`) addresses.
    """

    fate: str
    reasons: frozenset[ProblemKind] = frozenset()
    refused: int = 0
    tells: Any = ADDRESS
    making: int = 0
    files: tuple[Fault, ...] = ()
    always: Fault | None = None
    address: Callable[[str], str] | None = None
    addresses: int = 10**9


# Addresses

_UNSAFE: tuple[Callable[[str], str], ...] = (
    lambda url: url.replace("http://", "http://user:secret@"),
    lambda url: url.replace("http://", "ftp://"),
    lambda url: url.replace("http://", "file://"),
    lambda url: "javascript:alert(1)",
    lambda url: url.replace("http://", "http://h ost"),
    lambda url: "/demo-runs/1/audio_1.flac",
)
#: Refused as long as the API itself is somewhere else.
_PRIVATE: tuple[Callable[[str], str], ...] = (
    lambda url: url.replace("127.0.0.1", "127.0.0.2"),
    lambda url: url.replace("127.0.0.1", "localhost"),
    lambda url: url.replace("127.0.0.1", "[::1]"),
    lambda url: "http://10.1.2.3/1.flac",
    lambda url: "http://192.168.1.1/1.flac",
    lambda url: "http://169.254.169.254/latest/meta-data",
    lambda url: "http://printer.local/1.flac",
)


def expiring(wall: float, seconds: int) -> Callable[[str], str]:
    """An address that says it ends `seconds` after `wall`, as Google's and CloudFront's do."""
    return lambda url: f"{url}&Expires={int(wall + seconds)}"


# Files


def _short(missing: int) -> Fault:
    return Fault("short file", encode=lambda body: body[:-missing])


def _wrong_part() -> Fault:
    return Fault("wrong part", headers={"Content-Range": "bytes 3-99/100"})


def _broken_file(rng: random.Random) -> Fault:
    """Something after which the file is to be asked for again."""
    place = rng.randrange(1, 9000)
    return rng.choice(
        (
            faults.status(500),
            faults.status(502),
            faults.status(503, retry_after=rng.randrange(1, 4)),
            faults.status(504),
            faults.status(429, retry_after=1),
            faults.dropped(),
            faults.reset_before_headers(),
            faults.reset_after_headers(),
            faults.reset_in_body(place),
            faults.reset_in_body(place),
            faults.truncated(place),
            faults.truncated(place),
            faults.truncated_chunks(place),
            faults.no_length(place),
            faults.empty(),
            faults.garbage(place, seed=place),
            faults.damaged(),
            _short(place),
            faults.sign_in_page(),
            _wrong_part(),
        )
    )


def _harmless_file(rng: random.Random) -> Fault:
    return rng.choice(
        (
            faults.chunked(),
            faults.no_length(),
            faults.gzipped(),
            faults.no_ranges(),
            faults.content_type("text/plain"),
            faults.content_type("text/html"),
            faults.slow(200_000),
        )
    )


def _passing_files(rng: random.Random) -> tuple[Fault, ...]:
    """Faults one after another that a clip gets over."""
    chosen: list[Fault] = []
    for _ in range(rng.randrange(MOST_FILE_FAULTS)):
        chosen.append(_broken_file(rng))
        if rng.random() < 0.04:
            chosen[-1] = rng.choice((faults.stall(rng.randrange(9000)), faults.silent()))
    if chosen and rng.random() < 0.3:
        # A careless host costs one more try.
        chosen.append(faults.changed(heeds_if_range=rng.random() < 0.6))
    for _ in range(rng.choice((0, 0, 0, 1, MOST_NEW_ADDRESSES))):
        code = rng.choice((400, 401, 403, 404, 410))
        chosen.insert(rng.randrange(len(chosen) + 1), faults.status(code))
    if rng.random() < 0.3:
        chosen.append(_harmless_file(rng))
    return tuple(chosen)


_ALWAYS: tuple[tuple[Fault, ProblemKind], ...] = (
    (faults.status(500), ProblemKind.FILE_ERROR),
    (faults.status(503, retry_after=1), ProblemKind.FILE_ERROR),
    (faults.status(429), ProblemKind.RATE_LIMITED),
    (faults.status(403), ProblemKind.ADDRESS_EXPIRED),
    (faults.status(410), ProblemKind.ADDRESS_EXPIRED),
    (faults.truncated(700), ProblemKind.INCOMPLETE),
    (faults.truncated_chunks(700), ProblemKind.INCOMPLETE),
    (faults.dropped(), ProblemKind.NO_CONNECTION),
    (faults.empty(), ProblemKind.EMPTY),
    (faults.garbage(), ProblemKind.NOT_AUDIO),
    (faults.damaged(), ProblemKind.DAMAGED),
    (_short(900), ProblemKind.DAMAGED),
    (faults.sign_in_page(), ProblemKind.SIGN_IN_PAGE),
)


# Clips


def plan_clip(rng: random.Random, *, public: bool, wall: float) -> ClipPlan:
    """The lot of one clip; `public`: the API is not in the network that clips may not be in."""
    making = rng.randrange(1, 4) if rng.random() < 0.1 else 0
    if rng.random() < 0.72:
        plan = ClipPlan("arrives", making=making)
        if rng.random() < 0.6:
            plan = dataclasses.replace(plan, files=_passing_files(rng))
        if rng.random() < 0.1:
            soon = expiring(wall, rng.randrange(-5, 8))
            plan = dataclasses.replace(plan, address=soon, addresses=1)
        return plan
    return rng.choice((_refused, _not_there, _told, _unsafe, _astray, _hopeless, _hopeless))(
        rng, public
    )


def _refused(rng: random.Random, _public: bool) -> ClipPlan:
    code = rng.choice((400, 400, 404, 422))
    return ClipPlan(f"refused {code}", frozenset({ProblemKind.UNKNOWN_RUN}), refused=code)


def _not_there(rng: random.Random, _public: bool) -> ClipPlan:
    tells = rng.choice((None, ..., {}, {"output_url": None}, {"output_url": ""}, ""))
    name = {None: "null", ...: "left out"}.get(tells if tells in (None, ...) else 0, "no address")
    return ClipPlan(name, frozenset({ProblemKind.LEFT_OUT}), tells=tells)


def _told(rng: random.Random, _public: bool) -> ClipPlan:
    if rng.random() < 0.5:
        return ClipPlan(
            "message", frozenset({ProblemKind.SERVICE_MESSAGE}), tells={"message": SAID}
        )
    wrong = rng.choice([value for value in WRONG_VALUES if value not in ("", {})])
    # Asked for alone, such a value stands where an address should, and is like none at all.
    return ClipPlan(
        "wrong type", frozenset({ProblemKind.BAD_ANSWER, ProblemKind.LEFT_OUT}), tells=wrong
    )


def _unsafe(rng: random.Random, public: bool) -> ClipPlan:
    make = rng.choice(_UNSAFE + _PRIVATE if public else _UNSAFE)
    # What does not look like an address is taken for words of the service.
    reasons = {ProblemKind.UNSAFE_ADDRESS, ProblemKind.SERVICE_MESSAGE}
    return ClipPlan("unsafe address", frozenset(reasons), address=make)


def _astray(rng: random.Random, public: bool) -> ClipPlan:
    places = [
        "ftp://files.example/1.flac",
        "http://me:pw@files.example/1.flac",
        "file:///etc/passwd",
    ]
    if public:
        places += ["http://127.0.0.2:9/1.flac", "http://10.0.0.1/", "http://localhost/x.flac"]
    always = faults.redirect(rng.choice(places), rng.choice((301, 302, 303, 307, 308)))
    return ClipPlan("bad redirect", frozenset({ProblemKind.UNSAFE_ADDRESS}), always=always)


def _hopeless(rng: random.Random, _public: bool) -> ClipPlan:
    always, reason = rng.choice(_ALWAYS)
    return ClipPlan(f"always {always.name}", frozenset({reason}), always=always)


# Tasks


@dataclass(frozen=True, slots=True)
class TaskPlan:
    """What the service says of a task: some of `PENDING`, then `answer`, or status `refused`.

    With `run_id`, that run's plan says what becomes of it; without one it must end with one of
    `reasons`. `is_nonsense`: no answer at all, so that it is asked for until it is given up.
    """

    fate: str
    answer: Any = None
    run_id: int | None = None
    reasons: frozenset[ProblemKind] = frozenset()
    refused: int = 0
    pending: tuple[str, ...] = ()
    is_nonsense: bool = False


_PENDING = ("PENDING", "PENDING", "pending", "IN_PROGRESS", " Pending ")
_ENDED = {
    "ERROR": ProblemKind.TASK_FAILED,
    "TIMEOUT": ProblemKind.TASK_TIMED_OUT,
    "PAYMENT_REQUIRED": ProblemKind.TASK_UNPAID,
    "CANCELLED": ProblemKind.SERVICE_MESSAGE,
}
#: In place of a run id.
_NO_RUNS: tuple[Any, ...] = (None, True, 0, -5, 1.5, "", "12x", "1e6", 2**63, 10**30, [7], {})
#: In place of a whole answer.
_NO_ANSWERS: tuple[Any, ...] = ({}, [], None, 7, "SUCCESS", {"run_id": 1}, {"status": 7}, [{}])


def plan_list(
    rng: random.Random, run_ids: Iterable[int], *, with_tasks: bool
) -> tuple[list[NewClip], dict[str, TaskPlan]]:
    """The rows of a list in which every run is, some by their tasks, and what each task is."""
    rows: list[NewClip] = []
    tasks: dict[str, TaskPlan] = {}

    def add_task(plan: TaskPlan) -> None:
        task_id = _task_id(rng)
        tasks[task_id] = plan
        rows.append(NewClip(stand_in(task_id), f"name {task_id}", "", task_id))

    for run_id in run_ids:
        kind = rng.random() if with_tasks else 1.0
        if kind >= 0.25:
            rows.append(NewClip(run_id, f"name {run_id}"))
        for _ in range(1 if kind < 0.18 else 2 if kind < 0.25 else kind < 0.35):
            fate = "task" if kind < 0.18 else "two tasks" if kind < 0.25 else "task and run"
            add_task(_made(rng, run_id, fate))
    for _ in range(len(rows) // 6 if with_tasks else 0):
        add_task(_not_made(rng))
    return rows, tasks


def _task_id(rng: random.Random) -> str:
    made = uuid.UUID(int=rng.getrandbits(128), version=4)
    # Whatever a sheet calls a task id is taken for one.
    return rng.choice((str(made), str(made), made.hex, f"order/{made.hex[:9]}?a=%2F&b=#1"))


def _made(rng: random.Random, run_id: int, fate: str) -> TaskPlan:
    told = rng.choice((run_id, run_id, str(run_id)))
    status = rng.choice(("SUCCESS", "SUCCESS", " success "))
    answer: dict[str, Any] = {"status": status, "run_id": told}
    if rng.random() < 0.2:
        answer = {"message": SAID, **answer, "output_url": None, "exception_reason": 5}
    return TaskPlan(fate, answer, run_id, pending=_some_pending(rng))


def _not_made(rng: random.Random) -> TaskPlan:
    pending = _some_pending(rng)
    kind = rng.randrange(4)
    if kind == 0:
        code = rng.choice((400, 404, 422))
        reasons = frozenset({ProblemKind.UNKNOWN_TASK})
        return TaskPlan(f"unknown task {code}", reasons=reasons, refused=code)
    if kind == 1:
        answer = {"status": "SUCCESS", "run_id": rng.choice(_NO_RUNS)}
        reasons = frozenset({ProblemKind.BAD_ANSWER})
        return TaskPlan("task without a run", answer, reasons=reasons, pending=pending)
    if kind == 2:
        answer = rng.choice(_NO_ANSWERS)
        reasons = frozenset({ProblemKind.BAD_ANSWER})
        return TaskPlan("task of nonsense", answer, reasons=reasons, is_nonsense=True)
    status = rng.choice(tuple(_ENDED))
    # A run that comes with a failure is not one.
    answer = rng.choice(({"status": status}, {"status": status, "message": SAID, "run_id": 1}))
    return TaskPlan(f"task {status}", answer, reasons=frozenset({_ENDED[status]}), pending=pending)


def _some_pending(rng: random.Random) -> tuple[str, ...]:
    return tuple(rng.choice(_PENDING) for _ in range(rng.choice((0, 0, 0, 1, 2, 3))))


# The API's answers


def api_fault(rng: random.Random, wall: float, others: dict[int, str]) -> Fault:
    """A fault of one request to the API that asking again gets over."""
    if rng.random() < 0.03:
        return rng.choice((faults.silent(), faults.stall(20)))
    if rng.random() < 0.25:
        seconds = rng.randrange(1, 6)
        waits = (seconds, faults.http_date(wall + seconds), None, "soon")
        return faults.status(429, retry_after=rng.choice(waits))
    return rng.choice(
        (
            faults.status(500),
            faults.status(502),
            faults.status(503, retry_after=rng.randrange(1, 4)),
            faults.status(504),
            faults.status(408),
            faults.dropped(),
            faults.reset_before_headers(),
            faults.reset_after_headers(),
            faults.reset_in_body(20),
            faults.truncated(10),
            faults.truncated_chunks(10),
            faults.no_length(10),
            faults.not_json(),
            faults.cut_json(),
            faults.as_list(),
            faults.deep(),
            faults.huge(2_500_000),
            faults.sign_in_page(),
            faults.redirect(next(iter(others.values()), "http://other.example/")),
            faults.redirect("ftp://files.example/"),
        )
    )


def harmless_answer(rng: random.Random, others: dict[int, str]) -> Fault:
    """An answer that looks odd and is right; `others` are other runs' addresses."""
    return rng.choice(
        (
            faults.reordered(),
            faults.chunked(),
            faults.no_length(),
            faults.gzipped(),
            faults.content_type("text/plain"),
            Fault("unasked", edit=lambda answer: {**_keyed(others), **answer}),
            Fault("unasked", edit=lambda answer: {**answer, **_keyed(others)}),
            Fault("id written otherwise", edit=lambda answer: _with_others(answer, others)),
            Fault("twice", encode=_twice),
        )
    )


def _keyed(others: dict[int, str]) -> dict[str, Any]:
    return {str(run_id): {"output_url": url} for run_id, url in others.items()}


def _with_others(answer: dict[str, Any], others: dict[int, str]) -> dict[str, Any]:
    """Keys that are almost those of the asked runs, with addresses of other runs."""
    odd = {}
    for key, url in zip(answer, others.values(), strict=False):
        odd |= {f"0{key}": url, f" {key}": url, f"{key}.0": url, f"+{key}": url}
    return {**odd, **answer, **odd}


def _twice(body: bytes) -> bytes:
    """Every key of the object twice, which JSON allows."""
    try:
        answer = json.loads(body)
    except ValueError:
        return body
    entries = [f"{json.dumps(key)}: {json.dumps(value)}" for key, value in answer.items()]
    return f"{{{', '.join(entries + entries)}}}".encode()
