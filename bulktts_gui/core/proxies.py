"""Which way the network is reached: as the system says, straight on, or by a proxy of one's own."""

from __future__ import annotations

import enum
import ipaddress
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote, urlsplit

from bulktts_gui.core import logs
from bulktts_gui.core.addresses import is_loopback_host
from bulktts_gui.core.clips import Problem, ProblemError, ProblemKind

if TYPE_CHECKING:
    from bulktts_gui.core.settings import Settings

SYSTEM = "system"
NONE = "none"
OWN = "own"

_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*)://")
_PLACE = re.compile(r"(\[[0-9A-Fa-f:.]+\]|[^\[\]:/?#@\s]+)(?::([0-9]*))?(/?)", re.ASCII)
_HOST = re.compile(r"[0-9A-Za-z._-]+")
_STRAY_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")
_MAX_PORT = 65_535
_MAX_LENGTH = 2048


class ProxyFault(enum.Enum):
    """Why a text cannot be a proxy's address."""

    EMPTY = "empty"
    SOCKS = "socks"  # a proxy, but of a kind that is not supported
    NOT_HTTP = "not-http"
    SCRIPT = "script"  # an address with a path, such as that of a set-up script
    NO_PORT = "no-port"
    BAD_PORT = "bad-port"
    NO_ADDRESS = "no-address"


@dataclass(frozen=True, slots=True)
class ProxyChoice:
    """What a person chose: `mode` is "system", "none" or "own", which goes by `address`.

    This machine itself is always reached without a proxy. No text made from this shows the
    address, for a password may be in it.
    """

    mode: str = SYSTEM
    address: str = ""

    def __post_init__(self) -> None:
        if self.mode == OWN:
            _hide_password(self.address)

    def __repr__(self) -> str:
        return f"ProxyChoice({self.mode!r})"

    @classmethod
    def of(cls, settings: Settings) -> ProxyChoice:
        """What the settings say."""
        return cls(settings.proxy_mode, settings.proxy_address)

    @property
    def has_login(self) -> bool:
        """True when the own proxy's address has a name or a password."""
        return self.mode == OWN and "@" in self.address

    def goes_direct(self, scheme: str, host: str) -> bool:
        """Whether `host` is reached without a proxy. Looks at the system's settings if need be."""
        if self.mode != SYSTEM or is_loopback_host(host):
            return self.mode != OWN or is_loopback_host(host)
        import urllib.request

        proxies = urllib.request.getproxies()
        proxied = bool(proxies.get(scheme) or proxies.get("all"))
        return not proxied or bool(urllib.request.proxy_bypass(host))

    def proxies_for(self, url: str) -> dict[str, str]:
        """The proxies for an address by scheme, as `requests` takes them; {} to go without.

        Raises ProblemError (PROXY_ADDRESS) when the own proxy's address is no use: going another
        way unasked might tell somebody what the proxy is there to keep.
        """
        if self.mode == NONE or is_loopback_host(urlsplit(url).hostname or ""):
            return {}
        if self.mode == OWN:
            return dict.fromkeys(("http", "https"), proxy_url(self.address))
        from requests.utils import get_environ_proxies

        return get_environ_proxies(url)


#: What goes by the system's settings, as long as nobody chose otherwise.
SYSTEM_PROXY = ProxyChoice()


class ProxyWay:
    """The choice that goes for transports in several threads, and may change at any time."""

    def __init__(self, choice: ProxyChoice = SYSTEM_PROXY) -> None:
        self.choice = choice


def check_proxy(address: str) -> ProxyFault | None:
    """Why `address` cannot be a proxy's; None for a good one. Never raises.

    Good are `host:port` and `http://name:password@host:port`, also with https and with IPv6
    addresses in brackets. Name and password may hold any signs, also `@`.
    """
    taken = _take_apart(address)
    return taken if isinstance(taken, ProxyFault) else None


def proxy_url(address: str) -> str:
    """`address` in full, with scheme, and with the signs of name and password escaped.

    Raises ProblemError (PROXY_ADDRESS).
    """
    taken = _take_apart(address)
    if isinstance(taken, ProxyFault):
        raise ProblemError(Problem(ProblemKind.PROXY_ADDRESS))
    scheme, login, place = taken
    return f"{scheme}://{login}{'@' if login else ''}{place}"


def _take_apart(address: str) -> tuple[str, str, str] | ProxyFault:
    """Scheme, login ("name:password", escaped) and "host:port"."""
    address = address.strip()
    if not address:
        return ProxyFault.EMPTY
    if len(address) > _MAX_LENGTH or not address.isprintable():
        return ProxyFault.NO_ADDRESS
    start = _SCHEME.match(address)
    scheme = start[1].lower() if start else "http"
    if scheme.startswith("socks"):
        return ProxyFault.SOCKS
    if scheme not in ("http", "https"):
        return ProxyFault.NOT_HTTP
    # By hand, for passwords hold signs that would end the place of an address.
    login, _, place = address[start.end() if start else 0 :].rpartition("@")
    found = _PLACE.match(place)
    if found is None:
        return ProxyFault.NO_ADDRESS
    if found.end() != len(place):
        return ProxyFault.SCRIPT if found[3] else ProxyFault.NO_ADDRESS
    host, port = found[1], found[2]
    host = _ascii_host(host)
    if not host:
        return ProxyFault.NO_ADDRESS
    if not port:
        return ProxyFault.NO_PORT
    if len(port) > 5 or not 1 <= int(port) <= _MAX_PORT:
        return ProxyFault.BAD_PORT
    name, colon, password = login.partition(":")
    return scheme, f"{_escaped(name)}{colon}{_escaped(password)}", f"{host}:{int(port)}"


def _ascii_host(host: str) -> str:
    """`host` as it is looked up; "" for what cannot be one."""
    try:
        if host.startswith("["):
            ipaddress.IPv6Address(host[1:-1])
            return host
        host = host.encode("idna").decode("ascii")
    except ValueError:
        return ""
    return host if _HOST.fullmatch(host) else ""


def _escaped(text: str) -> str:
    """Escaped for an address; what is escaped already stays."""
    return quote(_STRAY_PERCENT.sub("%25", text), safe="%")


def _hide_password(address: str) -> None:
    """Keep the password out of the log, plain and escaped."""
    taken = _take_apart(address)
    if not isinstance(taken, ProxyFault):
        password = taken[1].partition(":")[2]
        logs.hide(password)
        logs.hide(unquote(password))
