"""Whether there is a newer version: a small file at the packager's own address says which it is.

Nothing is ever downloaded but that file, `{"version": "1.2.3", "page": "https://…"}`. Its address
comes with the package, in `resources/release.json`; a checkout has none.
"""

from __future__ import annotations

import json
import os
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bulktts_gui.core.addresses import is_loopback_host, origin_of, redirect_target
from bulktts_gui.core.clips import Problem, ProblemError, ProblemKind
from bulktts_gui.core.resources import resource

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from bulktts_gui.core.transport import Transport

#: Environment variable that replaces the address.
ADDRESS_VARIABLE = "BULKTTS_UPDATES_URL"
#: Seconds between two questions that nobody asked for.
INTERVAL = 24 * 3600.0

_RELEASE_FILE = "release.json"
_MAX_BYTES = 64 * 1024
_MAX_PAGE = 2048
_MAX_REDIRECTS = 3
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_VERSION = re.compile(r"v?([0-9]{1,9}(?:\.[0-9]{1,9}){0,5})(.*)", re.ASCII | re.DOTALL)
#: What comes before the version that it is named after: 1.2.0rc1, 1.2.0.dev3.
_PRELIMINARY = re.compile(r"[.\-_]?(?:a|b|c|rc|alpha|beta|pre|preview|dev)[.\-_]?[0-9]*", re.ASCII)


@dataclass(frozen=True, slots=True)
class Release:
    """A newer version, and the page about it, which a person may open."""

    version: str
    page: str


def release_address(environ: Mapping[str, str] = os.environ) -> str:
    """Where to ask; "" when this copy is not updated this way. Never raises."""
    address = environ.get(ADDRESS_VARIABLE, "").strip()
    try:
        if not address:
            told = json.loads(resource(_RELEASE_FILE).read_text("utf-8"))
            address = told["updates"].strip()
        return _checked(address)
    except (OSError, ValueError, RecursionError, LookupError, TypeError, AttributeError):
        return ""
    except ProblemError:
        return ""


def is_due(asked: float, now: float) -> bool:
    """Whether it is time to ask again. Both in seconds since 1970; a clock put back counts too."""
    return not 0.0 <= now - asked < INTERVAL


def newest(fetch: Callable[[str], bytes], address: str, current: str) -> Release | None:
    """The version that `address` tells of if it is newer than `current`, else None.

    `fetch` gets what is at an address. Raises ProblemError: what `fetch` raises, and BAD_ANSWER.
    """
    try:
        told = json.loads(fetch(address))
        version, page = told["version"].strip(), told["page"].strip()
        found = _VERSION.fullmatch(version)
        # Announced are finished versions only.
        is_sound = found is not None and not found[2] and _is_page(page)
    except (ValueError, RecursionError, LookupError, TypeError, AttributeError):
        is_sound = False
    if not is_sound:
        raise ProblemError(Problem(ProblemKind.BAD_ANSWER))
    version = version.removeprefix("v")
    return Release(version, page) if is_newer(version, current) else None


def is_newer(version: str, current: str) -> bool:
    """Whether `version` comes after `current`. What is no version comes before all others."""
    return _order(version) > _order(current)


def fetch_small(transport: Transport, address: str) -> bytes:
    """What is at an address, if it is small, through redirects to safe addresses only.

    Raises ProblemError: UNSAFE_ADDRESS for an `address` that is none, BAD_ANSWER, PROXY_SIGN_IN and
    the network's kinds.
    """
    _checked(address)
    for _ in range(_MAX_REDIRECTS + 1):
        headers = {"accept": "application/json", "accept-encoding": "identity"}
        with transport.send("GET", address, headers) as reply:
            if reply.status in _REDIRECTS:
                address = _redirected(address, reply.headers.get("location", ""))
                continue
            if reply.status == 407:
                raise ProblemError(Problem(ProblemKind.PROXY_SIGN_IN, http_status=407))
            if reply.status != 200:
                raise ProblemError(Problem(ProblemKind.BAD_ANSWER, http_status=reply.status))
            data = bytearray()
            while piece := reply.read():
                data += piece
                if len(data) > _MAX_BYTES:
                    raise ProblemError(Problem(ProblemKind.BAD_ANSWER))
            return bytes(data)
    raise ProblemError(Problem(ProblemKind.BAD_ANSWER))


def _checked(address: str) -> str:
    """`address` if it is https, or http on this machine; raises ProblemError (UNSAFE_ADDRESS)."""
    origin = origin_of(address)
    if origin.scheme == "http" and not is_loopback_host(origin.host):
        raise ProblemError(Problem(ProblemKind.UNSAFE_ADDRESS))
    return address


def _redirected(address: str, location: str) -> str:
    try:
        return _checked(redirect_target(address, location))
    except ProblemError:
        # A sign-in page, more often than not.
        raise ProblemError(Problem(ProblemKind.SIGN_IN_PAGE)) from None


def _is_page(page: str) -> bool:
    try:
        return len(page) <= _MAX_PAGE and origin_of(page).scheme == "https"
    except ProblemError:
        return False


def _order(version: str) -> tuple[tuple[int, ...], bool]:
    found = _VERSION.fullmatch(version.strip())
    if found is None:
        return (), False
    numbers = [int(part) for part in found[1].split(".")]
    while numbers and not numbers[-1]:
        numbers.pop()
    return tuple(numbers), _PRELIMINARY.match(found[2]) is None
