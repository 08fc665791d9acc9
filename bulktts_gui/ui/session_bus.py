"""The desktop's message bus (D-Bus) on Linux, spoken so that nobody ever waits for it.

jeepney writes and reads the messages, and the main thread's event loop tells when there is one to
read. PySide's own QtDBus will not do: it cannot write the unsigned numbers that notifications and
inhibitors are asked with, and ends the whole program where it is given a value of another type.
"""

from __future__ import annotations

import contextlib
import logging
import os
import socket
import sys
from itertools import count
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Callable

    #: Gets the values of an answer, or None when there will be none.
    Reply = Callable[[tuple[Any, ...] | None], object]

log = logging.getLogger(__name__)

_READ_AT_ONCE = 65_536
#: A call with this flag does not start a program that is not running.
_NO_AUTO_START = 2


class Service(NamedTuple):
    """Who is asked on the bus: a name, an object's path, and an interface of that."""

    name: str
    path: str
    interface: str


_BUS = Service("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus")


def session_bus(parent: QObject) -> SessionBus | None:
    """A connection to the person's session; None where there is no such thing.

    What it imports takes some hundredths of a second, so this is for after the first paint.
    """
    try:
        return SessionBus(_connected_socket(), parent)
    # What stands in the environment may be anything, and jeepney is there on Linux only.
    except (
        ImportError, OSError, ValueError, LookupError, RuntimeError, StopIteration,
    ) as error:  # fmt: skip
        log.debug("no session bus: %s", type(error).__name__)
        return None


def _connected_socket() -> socket.socket:
    if sys.platform == "win32":
        raise OSError("Windows has no such thing")
    else:  # noqa: RET506 - mypy follows one system at a time
        from jeepney.bus import get_connectable_addresses

        runtime = os.environ.get("XDG_RUNTIME_DIR", "")
        usual = f"unix:path={runtime}/bus" if runtime else ""
        wanted = os.environ.get("DBUS_SESSION_BUS_ADDRESS") or usual
        address = next(get_connectable_addresses(wanted))
        made = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        try:
            made.setblocking(False)
            made.connect(address)
        except BaseException:
            made.close()
            raise
        return made


class SessionBus(QObject):
    """One connection. It lasts until `close`, or until the bus goes away: then every call that is
    still open, and every later one, is told None.

    Signals:
        lost(): the bus has gone away.
    """

    lost = Signal()

    def __init__(self, connected: socket.socket, parent: QObject) -> None:
        """Takes over a socket that does not block."""
        from jeepney import Parser
        from jeepney.auth import Authenticator

        super().__init__(parent)
        self._socket: socket.socket | None = connected
        self._auth = Authenticator()
        self._parser = Parser()
        self._serials = count(1)
        # What is to be sent once the bus has let us in.
        self._unsent: list[bytes] = []
        # Who is told an answer, and of which types it has to be.
        self._replies: dict[int, tuple[Reply, str]] = {}
        self._listeners: dict[tuple[str, str], Callable[..., object]] = {}
        self._notifier = QSocketNotifier(connected.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)
        self._write(self._auth.data_to_send() or b"")
        self.call(_BUS, "Hello")

    @property
    def is_open(self) -> bool:
        """False once the bus has gone away, or `close` was called."""
        return self._socket is not None

    def call(
        self,
        service: Service,
        method: str,
        signature: str = "",
        values: tuple[Any, ...] = (),
        reply: Reply | None = None,
        *,
        gives: str = "",
        may_start: bool = False,
    ) -> None:
        """Ask a service; `reply` is told what it answers, or None when it does not.

        `gives`: the types of its answer; one of other types is as good as none. `may_start`: have
        the bus start the service if it is not running.
        """
        from jeepney import DBusAddress, MessageFlag, new_method_call

        address = DBusAddress(service.path, service.name, service.interface)
        message = new_method_call(address, method, signature or None, values)
        if not may_start:
            message.header.flags |= MessageFlag(_NO_AUTO_START)
        serial = next(self._serials)
        data = message.serialise(serial)
        if reply is not None:
            self._replies[serial] = (reply, gives)
        self._send(data)

    def tell_all(self, path: str, interface: str, name: str, signature: str, *values: Any) -> None:
        """Send a signal to whoever listens."""
        from jeepney import DBusAddress, new_signal

        message = new_signal(DBusAddress(path, interface=interface), name, signature, values)
        self._send(message.serialise(next(self._serials)))

    def listen(self, service: Service, name: str, listener: Callable[..., object]) -> None:
        """Have `listener` called with the values of each such signal of the service."""
        self._listeners[service.interface, name] = listener
        rule = (
            f"type='signal',sender='{service.name}',path='{service.path}',"
            f"interface='{service.interface}',member='{name}'"
        )
        self.call(_BUS, "AddMatch", "s", (rule,))

    def close(self) -> None:
        """Leave the bus; open calls are forgotten. What was sent arrives."""
        self._replies.clear()
        self._listeners.clear()
        self._unsent.clear()
        gone, self._socket = self._socket, None
        if gone is not None:
            self._notifier.setEnabled(False)
            gone.close()

    # Inside

    def _send(self, data: bytes) -> None:
        if self._socket is None:
            self._lose()
        elif self._auth.authenticated:
            self._write(data)
        else:
            self._unsent.append(data)

    def _write(self, data: bytes) -> None:
        # The bus takes a few hundred bytes at once, unless it hangs: then it is as good as gone.
        try:
            if self._socket is not None and self._socket.send(data) < len(data):
                self._lose()
        except OSError:
            self._lose()

    @Slot()
    def _read(self) -> None:
        try:
            data = self._socket.recv(_READ_AT_ONCE) if self._socket is not None else b""
        except BlockingIOError:
            return
        except OSError:
            data = b""
        if not data:
            self._lose()
            return
        try:
            messages = self._parser.feed(data) if self._auth.authenticated else self._let_in(data)
        except Exception as error:  # noqa: BLE001 - whatever a broken bus makes the parser raise
            log.warning("the session bus talks nonsense: %s", type(error).__name__)
            self._lose()
            return
        for message in messages:
            self._take(message)

    def _let_in(self, data: bytes) -> list[Any]:
        from jeepney.auth import BEGIN

        self._auth.feed(data)
        if self._auth.authenticated:
            unsent, self._unsent = self._unsent, []
            self._write(BEGIN + b"".join(unsent))
        return []

    def _take(self, message: Any) -> None:
        from jeepney import HeaderFields, MessageType

        fields = message.header.fields
        kind = message.header.message_type
        if kind in (MessageType.method_return, MessageType.error):
            waiting = self._replies.pop(fields.get(HeaderFields.reply_serial, 0), None)
            if waiting is not None:
                reply, gives = waiting
                is_told = kind is MessageType.method_return
                is_as_agreed = is_told and fields.get(HeaderFields.signature, "") == gives
                reply(message.body if is_as_agreed else None)
        elif kind is MessageType.signal:
            key = (fields.get(HeaderFields.interface), fields.get(HeaderFields.member))
            listener = self._listeners.get(key)
            if listener is not None:
                # Whoever sends a signal with other values than are agreed is not listened to.
                with contextlib.suppress(TypeError):
                    listener(*message.body)

    def _lose(self) -> None:
        was_open = self._socket is not None
        replies, self._replies = self._replies, {}
        self.close()
        for reply, _ in replies.values():
            reply(None)
        if was_open:
            self.lost.emit()
