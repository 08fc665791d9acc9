"""One clip from its address to a whole file in the cache.

The bytes go to a file beside the final one; only what has the promised length and decodes to its
end is renamed. What a broken transfer leaves is kept for the next try, which asks the server for
the rest (RFC 9110: Range with If-Range, so that a file that changed meanwhile is begun anew).
"""

from __future__ import annotations

import contextlib
import os
import re
from typing import TYPE_CHECKING, Literal

from bulktts_gui.core import audio
from bulktts_gui.core.addresses import check_clip_address, redirect_target
from bulktts_gui.core.atomic import disk_problem
from bulktts_gui.core.clips import AudioFacts, Problem, ProblemError, ProblemKind
from bulktts_gui.core.drip import DripGuard
from bulktts_gui.core.partials import (
    Partial,
    discard,
    forget_mark,
    part_path,
    recall,
    remember,
)
from bulktts_gui.core.retry import retry_after

if TYPE_CHECKING:
    import io
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from bulktts_gui.core.addresses import Origin
    from bulktts_gui.core.clock import Clock
    from bulktts_gui.core.transport import Reply, Transport

#: Nothing that the service makes comes near this many bytes: such an answer does not end.
MAX_CLIP_BYTES = 4 * 1024**3
#: Fewer bytes a second than this, over so many seconds, is no transfer: another try may be quicker.
_DRIP_RATE = 100
_DRIP_SECONDS = 60.0
#: From this many bytes on it is noted while they come how to continue them after a crash.
_WORTH_A_MARK = 1 << 20
#: Nobody waits longer than this for the check of a clip after Cancel.
_CHECK_SECONDS = 0.3
_MAX_REDIRECTS = 5
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
#: What storage hosts answer for a signed address that is over: Amazon 403 or 400, Google 400, and
#: 404 or 410 where files themselves are removed.
_EXPIRED = frozenset({400, 401, 403, 404, 410})
#: The part file does not fit what the server has: a 206 that brings something else, or
#: "Range Not Satisfiable".
_MISFITS = frozenset({206, 416})
_CONTENT_RANGE = re.compile(r"bytes (\d+)-(\d+)/(\d+|\*)", re.ASCII)


class Stopped(Exception):  # noqa: N818 - not an error: the person asked for it
    """The transfer was told to stop; what came so far is kept."""


class Downloader:
    """Fetches clips one after another; use one from one thread."""

    def __init__(
        self,
        transport: Transport,
        api: Origin,
        clock: Clock,
        *,
        stopped: Callable[[], bool],
        on_bytes: Callable[[int], None],
        given_up: Callable[[], bool] = lambda: False,
    ) -> None:
        """`stopped` is asked between reads; `on_bytes` is told how many bytes have come.

        `given_up` is asked while a clip that came whole is checked, which takes seconds for one of
        hours: a pause is no reason to stop that.
        """
        self._transport = transport
        self._api = api
        self._clock = clock
        self._stopped = stopped
        self._on_bytes = on_bytes
        self._given_up = given_up

    def fetch(self, url: str, target: Path, partial: Partial) -> tuple[Path, AudioFacts]:
        """Bring the clip at `url` to `target`; return its path and what is in it.

        The path has another suffix than `target` when the file is not what that says. `partial` is
        brought up to date, for the next try after a failure. Raises ProblemError, or Stopped.
        """
        part = part_path(target)
        if not partial.validator:
            found = recall(part)
            partial.validator, partial.size = found.validator, found.size
            partial.marked = found.marked
        try:
            try:
                self._transfer(url, part, partial)
            except (ProblemError, Stopped):
                _keep(part, partial)
                raise
            try:
                facts, suffix = audio.inspect(part, self._patience())
            except Stopped:
                _keep(part, partial)
                raise
            except ProblemError:
                # Every byte came and it is no clip: continuing such a file would be no use.
                discard(part, partial)
                raise
            forget_mark(part, partial)
            final = target if target.suffix == suffix else target.with_suffix(suffix)
            os.replace(part, final)  # noqa: PTH105 - says "over an existing one" like POSIX does
        except FileNotFoundError:
            # Somebody emptied the cache just now.
            raise ProblemError(Problem(ProblemKind.FILE_GONE)) from None
        except OSError as error:
            raise ProblemError(disk_problem(error)) from None
        partial.validator, partial.size = "", 0
        return final, facts

    def _patience(self) -> Callable[[], None]:
        """Raises Stopped when given up, but not at once: what came whole is not thrown away."""
        until = self._clock.now() + _CHECK_SECONDS

        def check() -> None:
            if self._given_up() and self._clock.now() > until:
                raise Stopped

        return check

    def _transfer(self, url: str, part: Path, partial: Partial) -> None:
        headers = {"accept": "audio/*, */*;q=0.5", "accept-encoding": "identity"}
        start = partial.size if partial.validator and _size_of(part) == partial.size else 0
        if start:
            headers |= {"range": f"bytes={start}-", "if-range": partial.validator}
        for _ in range(_MAX_REDIRECTS + 1):
            check_clip_address(url, self._api)
            with self._transport.send("GET", url, headers) as reply:
                if reply.status not in _REDIRECTS:
                    self._store(reply, part, partial, start)
                    return
                status = reply.status
                url = redirect_target(url, reply.headers.get("location", ""))
        raise ProblemError(Problem(ProblemKind.FILE_ERROR, http_status=status))

    def _store(self, reply: Reply, part: Path, partial: Partial, start: int) -> None:
        if reply.status == 416 and start and _is_all(reply.headers, start, partial):
            return  # The app was killed after the last byte and before the clip got its name.
        if reply.status == 206 and start and _continues(reply.headers, start, partial):
            mode: Literal["wb", "ab"] = "ab"
        elif reply.status == 200:
            start, mode = 0, "wb"
            partial.validator = _validator(reply.headers)
        else:
            if reply.status in _MISFITS:
                discard(part, partial)
            raise ProblemError(self._refusal(reply))
        length = _length(reply.headers)
        if (length or 0) + start > MAX_CLIP_BYTES:
            raise ProblemError(Problem(ProblemKind.TOO_LARGE))
        partial.size = start
        if mode == "wb":
            forget_mark(part, partial)
        came = 0
        drip = DripGuard(self._clock, _DRIP_SECONDS, _DRIP_RATE)
        with open_for_writing(part, mode) as file:
            try:
                while data := reply.read():
                    drip.came(len(data))
                    if not came and not start and _is_page(data, reply.headers):
                        partial.validator = ""
                        raise ProblemError(Problem(ProblemKind.SIGN_IN_PAGE))
                    _write_all(file, data)
                    before, came = came, came + len(data)
                    if before < _WORTH_A_MARK <= came:
                        remember(part, partial)
                    self._on_bytes(len(data))
                    if start + came > MAX_CLIP_BYTES:
                        partial.validator = ""
                        raise ProblemError(Problem(ProblemKind.TOO_LARGE))
                    if came != length and self._stopped():
                        raise Stopped
                if came != length and self._stopped():
                    # Without a promised length, a connection that was cut looks like the end.
                    raise Stopped
                if length is not None and came != length:
                    raise ProblemError(Problem(ProblemKind.INCOMPLETE))
            finally:
                partial.size = start + came

    def _refusal(self, reply: Reply) -> Problem:
        wait = retry_after(reply.headers.get("retry-after"), self._clock.wall())
        if reply.status in _EXPIRED:
            kind = ProblemKind.ADDRESS_EXPIRED
        elif reply.status == 407:
            kind = ProblemKind.PROXY_SIGN_IN
        elif reply.status == 429:
            kind = ProblemKind.RATE_LIMITED
        else:
            kind = ProblemKind.FILE_ERROR
        return Problem(kind, http_status=reply.status, seconds=wait)


def open_for_writing(path: Path, mode: Literal["wb", "ab"]) -> io.FileIO:
    """Open a file in the cache, making its folder when that is gone. Raises OSError."""
    # Unbuffered writes of what one read brought: nothing is copied twice or left in a buffer.
    try:
        return path.open(mode, buffering=0)
    except FileNotFoundError:
        path.parent.mkdir(parents=True, exist_ok=True)
        return path.open(mode, buffering=0)


def _keep(part: Path, partial: Partial) -> None:
    """Leave what came for the next try, which may be one of the app's next start."""
    if not (partial.validator and partial.size):
        discard(part, partial)
        return
    with contextlib.suppress(OSError):
        remember(part, partial)


def _write_all(file: io.FileIO, data: bytes) -> None:
    """Write it all: a raw file may take a part, as on a disk that is just getting full."""
    rest = memoryview(data)
    while rest:
        rest = rest[file.write(rest) :]


def _size_of(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return -1


def _length(headers: Mapping[str, str]) -> int | None:
    value = headers.get("content-length", "")
    # Chunks come before a length (RFC 9112, 6.3), and no honest length has so many digits.
    framed = _is_encoded(headers) or "chunked" in headers.get("transfer-encoding", "").lower()
    if framed or not (value.isascii() and value.isdigit() and len(value) < 19):
        return None
    return int(value)


def _validator(headers: Mapping[str, str]) -> str:
    """A strong ETag, else Last-Modified (RFC 9110, 13.1.5: a weak ETag never matches If-Range).

    "" when the bytes on the wire are compressed: the part file then counts others than the server.
    """
    etag = headers.get("etag", "")
    found = etag if etag.startswith('"') else headers.get("last-modified", "")
    return found if found.isprintable() and not _is_encoded(headers) else ""


def _is_encoded(headers: Mapping[str, str]) -> bool:
    return headers.get("content-encoding", "identity").lower() != "identity"


def _continues(headers: Mapping[str, str], start: int, partial: Partial) -> bool:
    """True when a 206 brings just the rest of the same file, to its end."""
    found = _CONTENT_RANGE.fullmatch(headers.get("content-range", "").strip())
    if found is None or int(found[1]) != start or _is_encoded(headers):
        return False
    if found[3] != "*" and int(found[2]) + 1 != int(found[3]):
        return False
    validator = _validator(headers)
    return not validator or validator == partial.validator


def _is_all(headers: Mapping[str, str], size: int, partial: Partial) -> bool:
    """True when a 416 says that the same file ends where the part does (RFC 9110, 15.5.17)."""
    ends = headers.get("content-range", "").strip() == f"bytes */{size}"
    return ends and _validator(headers) in ("", partial.validator)


def _is_page(data: bytes, headers: Mapping[str, str]) -> bool:
    """True for an HTML page, by its first bytes or, when those say nothing, by its type."""
    if audio.is_surely_audio(data):
        return False
    is_html = "text/html" in headers.get("content-type", "").lower()
    return is_html or audio.sniff(data) is ProblemKind.SIGN_IN_PAGE
