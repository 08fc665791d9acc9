"""What the API client and the downloads need of HTTP: one exchange at a time, cut short at will.

Redirects are never followed in here, for the key must not follow them either: callers look at each
one first. The implementation is in `requests_transport`, apart, so that the window can open before
a network library is imported.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from bulktts_gui import __version__
from bulktts_gui.core.clips import ProblemError

if TYPE_CHECKING:
    import contextlib
    from collections.abc import Mapping

USER_AGENT = f"BulkTTS/{__version__}"
CONNECT_SECONDS = 10.0
#: A body that brings nothing for this long has stalled.
STALL_SECONDS = 12.0
#: A head comes in one piece or two. One that takes longer, a byte now and then, does not end.
HEAD_SECONDS = 15.0
READ_BYTES = 1 << 17


class UnreachableError(ProblemError):
    """No connection could be made: the network is gone, or that one host is.

    What else goes wrong, an answer that does not come included, is told by a host that is there.
    """


class Reply(Protocol):
    """An answer whose body has not been read yet. Header names are in lower case."""

    @property
    def status(self) -> int: ...

    @property
    def headers(self) -> Mapping[str, str]: ...

    def read(self) -> bytes:
        """The next bytes of the body, b"" at its end. Raises ProblemError."""
        ...


class Transport(Protocol):
    """Sends requests, from one thread; only `abort` is for any thread."""

    def send(
        self, method: str, url: str, headers: Mapping[str, str], body: bytes | None = None
    ) -> contextlib.AbstractContextManager[Reply]:
        """Send one request; the reply is open inside the `with`.

        Raises ProblemError, and of that UnreachableError when nobody was there to send it to.
        """
        ...

    def abort(self) -> None:
        """From any thread: whatever is under way fails now, and so does all that follows."""
        ...

    def close(self) -> None:
        """Give back the connections."""
        ...
