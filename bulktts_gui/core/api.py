"""The CAMB.AI API as this app uses it (shared/API.md: the provider's documentation and SDK).

Every answer ends either as data or as a `ProblemError`; the key goes to the API's own origin and
is in no message, no log and no exception.
"""

from __future__ import annotations

import json
import math
from dataclasses import replace
from typing import TYPE_CHECKING
from urllib.parse import quote

from bulktts_gui.core import answers
from bulktts_gui.core.addresses import check_api_url, origin_of, redirect_target
from bulktts_gui.core.chunks import MAX_CHUNK, MIN_CHUNK
from bulktts_gui.core.clips import Problem, ProblemError, ProblemKind
from bulktts_gui.core.drip import DripGuard
from bulktts_gui.core.retry import retry_after

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bulktts_gui.core.addresses import Origin
    from bulktts_gui.core.api_key import Key
    from bulktts_gui.core.clock import Clock
    from bulktts_gui.core.transport import Reply, Transport

# A shorter text is no key, and cutting it out would only make holes in ordinary words.
_MIN_KEY_LENGTH = 8
_MAX_REDIRECTS = 3
#: An answer that comes in drips is given up after this many seconds.
_MAX_ANSWER_SECONDS = 60.0
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
#: These keep method and body (RFC 9110, 15.4); the others would turn a POST into a GET.
_SAME_METHOD = frozenset({307, 308})


class ApiClient:
    """Asks for addresses, task states and voices. Use one client from one thread."""

    def __init__(self, base_url: str, key: Key, transport: Transport, clock: Clock) -> None:
        """Raises ProblemError (UNSAFE_ADDRESS) for a base address that must not get the key."""
        self._base = check_api_url(base_url)
        self._key = key
        self._transport = transport
        self._clock = clock

    @property
    def origin(self) -> Origin:
        """Where the key may go."""
        return origin_of(self._base)

    def ask(self, run_ids: Sequence[int]) -> answers.Answer:
        """The addresses of 1 to 5 runs in one request.

        Two and more go through the bulk endpoint, one alone through its own. Raises ProblemError:
        UNKNOWN_RUN when the service refuses the request for its ids (400, 404, 422; with several
        ids it does not say which), KEY_REFUSED, KEY_FORBIDDEN, RATE_LIMITED, SERVICE_ERROR,
        BAD_ANSWER and the network's kinds. Raises ValueError for another number of ids.
        """
        if len(run_ids) == 1:
            body = self._call("GET", f"/tts-result/{run_ids[0]}?output_type=file_url")
            return answers.read_single(body, run_ids[0])
        if not MIN_CHUNK <= len(run_ids) <= MAX_CHUNK:
            raise ValueError(len(run_ids))
        body = self._call("POST", "/tts-results", json.dumps({"run_ids": list(run_ids)}).encode())
        return answers.read_bulk(body, run_ids)

    def task(self, task_id: str) -> int | Problem:
        """The run id of an order, or why there is none (yet).

        Raises ProblemError as `ask` does, with UNKNOWN_TASK for UNKNOWN_RUN.
        """
        try:
            body = self._call("GET", f"/tts/{quote(task_id, safe='')}")
        except ProblemError as error:
            if error.problem.kind is ProblemKind.UNKNOWN_RUN:
                problem = replace(error.problem, kind=ProblemKind.UNKNOWN_TASK)
                raise ProblemError(problem) from None
            raise
        return answers.read_task(body)

    def check_key(self) -> None:
        """Return if the service accepts the key (`GET /list-voices`), else raise ProblemError."""
        self._call("GET", "/list-voices", keep_body=False)

    def _call(
        self, method: str, path: str, body: bytes | None = None, keep_body: bool = True
    ) -> bytes:
        url = self._base + path
        headers = {
            "x-api-key": self._key.reveal(),
            "accept": "application/json",
            "accept-encoding": "identity",
        }
        if body is not None:
            headers["content-type"] = "application/json"
        for _ in range(_MAX_REDIRECTS + 1):
            with self._transport.send(method, url, headers, body) as reply:
                if reply.status not in _REDIRECTS:
                    return self._body(reply, keep_body)
                url = self._redirect(url, reply, method)
        raise ProblemError(Problem(ProblemKind.BAD_ANSWER))

    def _redirect(self, url: str, reply: Reply, method: str) -> str:
        try:
            target = redirect_target(url, reply.headers.get("location", ""))
            origin = origin_of(target)
        except ProblemError:
            # No clip's address is at fault: like any other nonsense, it may be gone a moment later.
            raise ProblemError(Problem(ProblemKind.BAD_ANSWER, http_status=reply.status)) from None
        if origin != self.origin:
            # A sign-in page of a hotel or company network, or worse: the key stays here.
            raise ProblemError(Problem(ProblemKind.SIGN_IN_PAGE, http_status=reply.status))
        if method != "GET" and reply.status not in _SAME_METHOD:
            raise ProblemError(Problem(ProblemKind.BAD_ANSWER, http_status=reply.status))
        return target

    def _body(self, reply: Reply, keep: bool) -> bytes:
        if 200 <= reply.status < 300 and not keep:
            if "html" in reply.headers.get("content-type", "").lower():
                raise ProblemError(Problem(ProblemKind.SIGN_IN_PAGE, http_status=reply.status))
            return b""
        body = bytearray()
        drip = DripGuard(self._clock, _MAX_ANSWER_SECONDS, math.inf)
        while data := reply.read():
            body += data
            drip.came(len(data))
            if len(body) > answers.MAX_ANSWER_BYTES:
                raise ProblemError(Problem(ProblemKind.BAD_ANSWER, http_status=reply.status))
        if 200 <= reply.status < 300:
            if body.lstrip()[:1] == b"<":
                raise ProblemError(Problem(ProblemKind.SIGN_IN_PAGE, http_status=reply.status))
            return bytes(body)
        raise ProblemError(self._refusal(reply, bytes(body)))

    def _refusal(self, reply: Reply, body: bytes) -> Problem:
        detail, key = answers.said(body), self._key.reveal()
        if len(key) >= _MIN_KEY_LENGTH:
            detail = detail.replace(key, "…")
        wait = retry_after(reply.headers.get("retry-after"), self._clock.wall())
        return Problem(_kind_of(reply.status), detail, reply.status, wait)


def reach(base_url: str, transport: Transport) -> None:
    """Return if the service answers at all; it is asked without a key.

    Raises ProblemError: SIGN_IN_PAGE when somebody else answers, PROXY_SIGN_IN, and the network's
    kinds.
    """
    base = check_api_url(base_url)
    headers = {"accept": "application/json", "accept-encoding": "identity"}
    with transport.send("GET", base + "/list-voices", headers) as reply:
        if reply.status == 407:
            raise ProblemError(Problem(ProblemKind.PROXY_SIGN_IN, http_status=407))
        if reply.status in _REDIRECTS:
            elsewhere = ProblemError(Problem(ProblemKind.SIGN_IN_PAGE, http_status=reply.status))
            try:
                where = origin_of(redirect_target(base, reply.headers.get("location", "")))
            except ProblemError:
                raise elsewhere from None
            if where != origin_of(base):
                raise elsewhere


def _kind_of(status: int) -> ProblemKind:
    known = {
        400: ProblemKind.UNKNOWN_RUN,
        401: ProblemKind.KEY_REFUSED,
        403: ProblemKind.KEY_FORBIDDEN,
        404: ProblemKind.UNKNOWN_RUN,
        407: ProblemKind.PROXY_SIGN_IN,
        408: ProblemKind.TIMED_OUT,
        422: ProblemKind.UNKNOWN_RUN,
        429: ProblemKind.RATE_LIMITED,
    }
    if status in known:
        return known[status]
    return ProblemKind.SERVICE_ERROR if status >= 500 else ProblemKind.REQUEST_REFUSED
