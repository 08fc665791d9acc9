"""A desktop of our own: a message bus that nobody else is on, and the services that answer there.

`private_bus` starts a dbus-daemon that starts nothing itself. `FakeDesktop` is what a desktop puts
on the bus: it shows notifications, keeps the computer awake, and has a place for tray icons. It
checks what it is asked as the real ones do: a call whose values are of other types is an error.
"""

from __future__ import annotations

import contextlib
import os
import threading
from collections import Counter
from typing import TYPE_CHECKING, Any, NamedTuple

from jeepney import (
    DBusAddress,
    HeaderFields,
    MatchRule,
    Message,
    MessageType,
    message_bus,
    new_error,
    new_method_call,
    new_method_return,
    new_signal,
)
from jeepney.io.blocking import open_dbus_connection

from tests.end_to_end.screen import running

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NOTIFICATIONS = "org.freedesktop.Notifications"
GNOME = "org.gnome.SessionManager"
POWER = "org.freedesktop.PowerManagement.Inhibit"
PORTAL = "org.freedesktop.portal.Desktop"
TRAY = "org.kde.StatusNotifierWatcher"
LAUNCHER = "com.canonical.Unity.LauncherEntry"

_CONFIG = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-BUS Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={socket}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""
#: What each method takes and gives.
_TYPES = {
    (NOTIFICATIONS, "GetCapabilities"): ("", "as"),
    (NOTIFICATIONS, "Notify"): ("susssasa{sv}i", "u"),
    (NOTIFICATIONS, "CloseNotification"): ("u", ""),
    (GNOME, "Inhibit"): ("susu", "u"),
    (GNOME, "Uninhibit"): ("u", ""),
    (POWER, "Inhibit"): ("ss", "u"),
    (POWER, "UnInhibit"): ("u", ""),
    ("org.freedesktop.portal.Inhibit", "Inhibit"): ("sua{sv}", "o"),
    ("org.freedesktop.portal.Request", "Close"): ("", ""),
    (TRAY, "RegisterStatusNotifierItem"): ("s", ""),
}
_REQUEST = "/org/freedesktop/portal/desktop/request/1"


class Call(NamedTuple):
    """A method that was called, or a signal that was sent."""

    name: str
    values: tuple[Any, ...]


@contextlib.contextmanager
def private_bus(folder: Path) -> Iterator[str]:
    """A session bus for as long as the block lasts; gives its address."""
    socket, config = folder / "bus", folder / "bus.conf"
    config.write_text(_CONFIG.format(socket=socket))
    reader, writer = os.pipe()
    command = ["dbus-daemon", f"--config-file={config}", "--nofork", f"--print-address={writer}"]
    with contextlib.ExitStack() as stack:
        try:
            stack.enter_context(running(command, pass_fds=[writer]))
        finally:
            os.close(writer)
        with open(reader, "rb") as told:  # it says so once it listens
            address = told.readline().decode().strip()
        if not address:
            raise RuntimeError("dbus-daemon ended before it listened")
        yield address


class FakeDesktop:
    """The services `names` on a bus, answered in a thread."""

    def __init__(self, address: str, *names: str, skills: tuple[str, ...] = ()) -> None:
        self.calls: list[Call] = []
        #: Names whose calls are taken and never answered.
        self.deaf: set[str] = set()
        #: Names whose calls are answered by `catch_up` only.
        self.slow: set[str] = set()
        #: What is answered in place of the right thing, as types and values, by name.
        self.odd: dict[str, tuple[str, tuple[Any, ...]]] = {}
        self._late: list[Message] = []
        self._skills = skills
        self._numbers = Counter[str]()
        self._connection = open_dbus_connection(address)
        rule = MatchRule(type="signal", interface=LAUNCHER)
        self._connection.send_and_get_reply(message_bus.AddMatch(rule))
        for name in names:
            self._connection.send_and_get_reply(message_bus.RequestName(name))
        self._lock = threading.Lock()
        self._is_open = True
        self._thread = threading.Thread(target=self._serve, name="desktop")
        self._thread.start()

    def close(self) -> None:
        self._is_open = False
        self._thread.join()
        self._connection.close()

    def of(self, name: str) -> list[tuple[Any, ...]]:
        """The values of each call or signal of this name, in order."""
        return [call.values for call in list(self.calls) if call.name == name]

    def names(self) -> list[str]:
        """What was called, in order, without the progress."""
        return [call.name for call in list(self.calls) if call.name != "Update"]

    def tell(self, name: str, signature: str, *values: Any) -> None:
        """Send a signal of the notification service, such as ActionInvoked."""
        sender = DBusAddress("/org/freedesktop/Notifications", interface=NOTIFICATIONS)
        self._send(new_signal(sender, name, signature, values))

    def catch_up(self) -> None:
        """Answer what was asked of those that are slow; they are no longer."""
        self.slow.clear()
        late, self._late = self._late, []
        for message in late:
            self._send(message)

    def click_tray(self) -> None:
        """Click the icon that was registered last."""
        item = self.of("RegisterStatusNotifierItem")[-1][0]
        address = DBusAddress("/StatusNotifierItem", item, "org.kde.StatusNotifierItem")
        self._send(new_method_call(address, "Activate", "ii", (0, 0)))

    def _send(self, message: Message) -> None:
        with self._lock:
            self._connection.send(message)

    def _serve(self) -> None:
        while self._is_open:
            try:
                message = self._connection.receive(timeout=0.05)
            except TimeoutError:
                continue
            kind = message.header.message_type
            fields = message.header.fields
            name = fields.get(HeaderFields.member, "")
            if kind is MessageType.method_call:
                self._answer(message, fields.get(HeaderFields.interface, ""), name)
            elif kind is MessageType.signal and name == "Update":
                self.calls.append(Call(name, tuple(message.body)))

    def _answer(self, message: Message, interface: str, name: str) -> None:
        if interface == "org.freedesktop.DBus.Properties":
            value = [] if message.body[1:] == ("RegisteredStatusNotifierItems",) else True
            kind = "as" if value == [] else "b"
            self._send(new_method_return(message, "v", ((kind, value),)))
            return
        takes, gives = _TYPES.get((interface, name), (None, ""))
        given = message.header.fields.get(HeaderFields.signature, "")
        if takes is None or given != takes:
            self.calls.append(Call(f"wrong {name}", (given,)))
            self._send(new_error(message, "org.freedesktop.DBus.Error.InvalidArgs"))
            return
        self.calls.append(Call(name, tuple(message.body)))
        if name in self.deaf:
            return
        answer: tuple[Any, ...] = ()
        if name == "GetCapabilities":
            answer = (list(self._skills),)
        elif gives == "u":
            replaced = message.body[1] if name == "Notify" else 0
            if not replaced:
                self._numbers[name] += 1
            answer = (replaced or self._numbers[name],)
        elif gives == "o":
            answer = (_REQUEST,)
        gives, answer = self.odd.get(name, (gives, answer))
        told = new_method_return(message, gives or None, answer)
        if name in self.slow:
            self._late.append(told)
        else:
            self._send(told)
