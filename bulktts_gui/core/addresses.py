"""Which addresses the app is willing to go to.

Clip addresses come from the service's answers, and redirects come from whoever answers them, so
each one is looked at before a connection is opened.
"""

from __future__ import annotations

import contextlib
import ipaddress
import re
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import urljoin, urlsplit

from bulktts_gui.core.clips import Problem, ProblemError, ProblemKind

#: The provider's base address (shared/API.md).
DEFAULT_API_URL = "https://client.camb.ai/apis"
#: Environment variable that replaces the base address.
API_URL_VARIABLE = "BULKTTS_API_URL"

_PORTS = {"http": 80, "https": 443}
#: An address up to the end of its host and port. The addresses of a batch differ behind that only,
#: so this is all of them that need be taken apart more than once.
_START = re.compile(r"[^/?#]*//[^/?#]*")


@dataclass(frozen=True, slots=True)
class Origin:
    """Scheme, host and port: the API key goes to its own origin and to no other."""

    scheme: str
    host: str
    port: int

    @property
    def is_local(self) -> bool:
        """True when the host is this machine or in a private network."""
        return is_local_host(self.host)


@lru_cache(maxsize=256)
def is_local_host(host: str) -> bool:
    """True for names and numbers that lead to this machine or a private network.

    A name that is looked up elsewhere counts as not local; what it resolves to is checked again
    when the connection is made (`is_local_address`).
    """
    host = host.rstrip(".").lower()
    if host == "localhost" or host.endswith((".localhost", ".local", ".internal")):
        return True
    return is_local_address(host)


def is_local_address(number: str) -> bool:
    """True when `number` is an IP address that is not on the public internet."""
    try:
        address = ipaddress.ip_address(number.split("%", maxsplit=1)[0])
    except ValueError:
        return False
    return not address.is_global


def is_loopback_host(host: str) -> bool:
    """True for this machine alone."""
    host = host.rstrip(".").lower()
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def origin_of(url: str) -> Origin:
    """The origin of an http(s) address.

    Raises ProblemError (UNSAFE_ADDRESS) when `url` is not http or https, has no host, carries a
    user name or password, or holds spaces or control characters.
    """
    # What is printable includes one kind of space, and no other.
    start = _START.match(url)
    if start is None or " " in url or not url.isprintable():
        raise _unsafe()
    return _origin_of_start(start[0])


@lru_cache(maxsize=256)
def _origin_of_start(start: str) -> Origin:
    try:
        parts = urlsplit(start)
        host, port = parts.hostname, parts.port
    except ValueError:
        raise _unsafe() from None
    if parts.scheme not in _PORTS or not host or "@" in parts.netloc or "\\" in parts.netloc:
        raise _unsafe()
    return Origin(parts.scheme, host.lower(), port or _PORTS[parts.scheme])


def check_clip_address(url: str, api: Origin) -> Origin:
    """The origin of a clip's address, if the app may go there.

    Beyond what `origin_of` refuses, an address on this machine or in a private network is refused
    while the API itself is not there, for an answer must not send the app into the person's own
    network. Raises ProblemError (UNSAFE_ADDRESS).
    """
    origin = origin_of(url)
    if origin.is_local and not api.is_local:
        raise _unsafe()
    return origin


def redirect_target(url: str, location: str) -> str:
    """Where a redirect from `url` leads; not checked yet. Raises ProblemError (UNSAFE_ADDRESS)."""
    with contextlib.suppress(UnicodeError):
        # Headers are read sign by sign; whoever writes more than ASCII into one means UTF-8.
        location = location.encode("latin-1").decode("utf-8")
    try:
        return urljoin(url, location)
    except ValueError:
        raise _unsafe() from None


def check_api_url(url: str) -> str:
    """The base address without a trailing slash: https, or plain http on a loopback host only.

    Raises ProblemError (UNSAFE_ADDRESS).
    """
    url = url.strip().rstrip("/")
    origin = origin_of(url)
    if origin.scheme == "http" and not is_loopback_host(origin.host):
        raise _unsafe()
    parts = urlsplit(url)
    if parts.query or parts.fragment:
        raise _unsafe()
    return url


def _unsafe() -> ProblemError:
    return ProblemError(Problem(ProblemKind.UNSAFE_ADDRESS))
