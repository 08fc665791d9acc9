"""Reading what the API answers, whatever it answers.

The documentation shows `{"123": {"output_url": "https://…"}}`, the official SDK's type also allows
`{"123": "https://…"}` (shared/API.md). A run may be left out, be null, or be an object without an
address; an answer may hold ids that nobody asked for. Nothing here trusts the shape of the input,
and a clip is only ever tied to the id that its own key names.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from bulktts_gui.core.clips import MAX_RUN_ID, Problem, ProblemError, ProblemKind

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

#: An answer for five ids is about 3 kB; nothing honest comes near this many bytes.
MAX_ANSWER_BYTES = 2 * 1024 * 1024
#: What the service says is shown to the person; a page of text is not.
MAX_DETAIL = 200

_STILL_MAKING = frozenset({"PENDING", "IN_PROGRESS", "PROCESSING", "QUEUED", "RUNNING", "STARTED"})
# Signed addresses are as good as a password for as long as they last.
_ADDRESS = re.compile(r"\w+://\S+")
#: How a task can end that has no run.
_TASK_ENDS = {
    "ERROR": ProblemKind.TASK_FAILED,
    "TIMEOUT": ProblemKind.TASK_TIMED_OUT,
    "PAYMENT_REQUIRED": ProblemKind.TASK_UNPAID,
}
#: Both are in the official SDK's type of this answer, which allows other things than text too.
_TASK_MESSAGES = ("message", "exception_reason")
_MESSAGE_FIELDS = ("message", "detail", "error", "exception_reason", "msg", "status")


@dataclass(frozen=True, slots=True)
class Answer:
    """What one request told: an address or a problem for every id that was asked for.

    `unasked` counts entries for ids that were not asked for; they are ignored.
    """

    addresses: Mapping[int, str]
    problems: Mapping[int, Problem]
    unasked: int = 0


def read_bulk(body: bytes, asked: Collection[int]) -> Answer:
    """Read the answer of `POST /tts-results` for the ids `asked`.

    Raises ProblemError (BAD_ANSWER) when the body is not a JSON object.
    """
    entries = _object(body)
    wanted = {str(run_id): run_id for run_id in asked}
    addresses: dict[int, str] = {}
    problems: dict[int, Problem] = {}
    for key, value in entries.items():
        run_id = wanted.get(key)
        if run_id is None:
            continue
        outcome = _outcome(value)
        if isinstance(outcome, str):
            addresses[run_id] = outcome
        else:
            problems[run_id] = outcome
    for run_id in asked:
        if run_id not in addresses and run_id not in problems:
            problems[run_id] = Problem(ProblemKind.LEFT_OUT)
    return Answer(addresses, problems, len(entries.keys() - wanted.keys()))


def read_single(body: bytes, run_id: int) -> Answer:
    """Read the answer of `GET /tts-result/{run_id}?output_type=file_url`.

    Both the object and the bare address as a JSON string are read. Raises ProblemError
    (BAD_ANSWER) for anything else.
    """
    value = _json(body)
    if not isinstance(value, (dict, str)):
        raise ProblemError(Problem(ProblemKind.BAD_ANSWER))
    outcome = _outcome(value)
    if isinstance(outcome, str):
        return Answer({run_id: outcome}, {})
    return Answer({}, {run_id: outcome})


def read_task(body: bytes) -> int | Problem:
    """Read the answer of `GET /tts/{task_id}`: the run id, or why there is none.

    Raises ProblemError (BAD_ANSWER) when it is not what the API answers; a success without a usable
    run id is a `Problem` of that kind.
    """
    entries = _object(body)
    status = entries.get("status")
    if not isinstance(status, str) or not status.strip():
        raise ProblemError(Problem(ProblemKind.BAD_ANSWER))
    status = status.strip().upper()
    if status == "SUCCESS":
        return _run_id(entries.get("run_id")) or Problem(ProblemKind.BAD_ANSWER)
    if status in _STILL_MAKING:
        return Problem(ProblemKind.STILL_MAKING)
    words = (entries.get(field) for field in _TASK_MESSAGES)
    detail = next((w for w in words if isinstance(w, str) and w.strip()), "")
    kind = _TASK_ENDS.get(status, ProblemKind.SERVICE_MESSAGE)
    return Problem(kind, _shortened(detail or ("" if status in _TASK_ENDS else status)))


def _run_id(value: object) -> int:
    """A run id as a number or as digits; 0 for anything else."""
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 20:
        value = int(value)
    if isinstance(value, bool) or not isinstance(value, int):
        return 0
    return value if 0 < value <= MAX_RUN_ID else 0


def said(body: bytes) -> str:
    """The service's own words in an error body: `{"detail": "text"}` or FastAPI's list of them.

    Empty when the body holds none. Shortened; line breaks become spaces.
    """
    try:
        value = _json(body)
    except ProblemError:
        return ""
    if isinstance(value, dict):
        value = value.get("detail", value.get("message"))
    if isinstance(value, list) and value and isinstance(value[0], dict):
        value = value[0].get("msg")
    return _shortened(value) if isinstance(value, str) else ""


def _outcome(value: Any) -> str | Problem:
    if isinstance(value, str):
        return _outcome_of_text(value.strip())
    if value is None:
        return Problem(ProblemKind.LEFT_OUT)
    if not isinstance(value, dict):
        return Problem(ProblemKind.BAD_ANSWER)
    address = value.get("output_url")
    if isinstance(address, str) and address.strip():
        return address.strip()
    status = value.get("status")
    if isinstance(status, str) and status.strip().upper() in _STILL_MAKING:
        return Problem(ProblemKind.STILL_MAKING)
    for field in _MESSAGE_FIELDS:
        words = value.get(field)
        if isinstance(words, str) and words.strip():
            return Problem(ProblemKind.SERVICE_MESSAGE, _shortened(words))
    return Problem(ProblemKind.LEFT_OUT)


def _outcome_of_text(text: str) -> str | Problem:
    """A bare address, or a word or sentence where one was to be."""
    if "://" in text:
        return text
    if text.upper() in _STILL_MAKING:
        return Problem(ProblemKind.STILL_MAKING)
    words = _shortened(text)
    return Problem(ProblemKind.SERVICE_MESSAGE, words) if words else Problem(ProblemKind.LEFT_OUT)


def _shortened(words: str) -> str:
    """One line that can be shown and stored: no addresses, control signs or half characters."""
    words = _ADDRESS.sub("…", words[: 20 * MAX_DETAIL])
    words = " ".join("".join(c if c.isprintable() else " " for c in words).split())
    return words if len(words) <= MAX_DETAIL else words[: MAX_DETAIL - 1] + "…"


def _object(body: bytes) -> dict[str, Any]:
    value = _json(body)
    if not isinstance(value, dict):
        raise ProblemError(Problem(ProblemKind.BAD_ANSWER))
    return value


def _json(body: bytes) -> Any:
    if len(body) > MAX_ANSWER_BYTES:
        raise ProblemError(Problem(ProblemKind.BAD_ANSWER))
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        # Not JSON, not UTF-8, a number with thousands of digits, or nested past all sense.
        raise ProblemError(Problem(ProblemKind.BAD_ANSWER)) from None
