"""A screen reader without a voice: it meets the app over AT-SPI alone, by names and roles.

It speaks plain D-Bus (jeepney), as Orca does through a library: nothing of it is in the app's
process or knows the app's classes and object names. What it says and hears is written down.
`BULKTTS_TRANSCRIPT=FILE` has the walk through the main job (`test_screen_reader`) keep that.

Debian's packages: at-spi2-core, dbus.
"""

from __future__ import annotations

import contextlib
import os
import time
from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from jeepney import DBusAddress, MatchRule, MessageType, Properties, message_bus, new_method_call
from jeepney.io.blocking import open_dbus_connection

from tests.end_to_end.screen import running

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ATSPI = "org.a11y.atspi"
#: Seconds: the longest that one answer, and that anything in the app, may take on a busy machine.
ANSWER, PATIENCE = 30.0, 30.0
#: The bits of a state, by AT-SPI's order.
STATES = {
    1: "active", 4: "checked", 7: "editable", 8: "enabled", 9: "expandable", 10: "expanded",
    11: "focusable", 12: "focused", 16: "modal", 20: "pressed", 22: "selectable", 23: "selected",
    24: "sensitive", 25: "showing", 30: "visible", 36: "invalid entry", 41: "checkable",
    42: "has popup", 43: "read only",
}  # fmt: skip
#: What is said of a control beyond its name; that it is on screen and in order goes without saying.
_SAID = ("checked", "pressed", "expanded", "selected", "focused", "has popup", "read only", "modal")
_LISTENED_TO = ("object:announcement", "object:state-changed", "object:property-change")
#: Roles whose children are cells, which are asked for by row and column.
_TABLES = ("table", "tree table", "list")


@contextlib.contextmanager
def accessibility_bus() -> Iterator[str]:
    """A session bus of our own; gives its address. The accessibility bus starts when asked for."""
    reader, writer = os.pipe()
    command = ["dbus-daemon", "--session", "--nofork", f"--print-address={writer}"]
    with contextlib.ExitStack() as stack:
        try:
            stack.enter_context(running(command, pass_fds=[writer]))
        finally:
            os.close(writer)
        with open(reader, encoding="ascii") as told:
            address = told.readline().strip()
        if not address:
            raise RuntimeError("dbus-daemon ended before it gave an address")
        yield address


@dataclass(frozen=True)
class Heard:
    """Something that the app told by itself: an announcement, or where the focus went."""

    what: str
    words: str
    is_assertive: bool = False


@dataclass
class Control:
    """One thing in the app, as the accessibility bus shows it; asked anew each time."""

    reader: Reader = field(repr=False)
    place: tuple[str, str] = field(repr=False)
    role: str = ""
    name: str = ""

    def ask(self, interface: str, method: str, signature: str = "", *body: Any) -> Any:
        """What a method of one of AT-SPI's interfaces answers."""
        return self.reader.ask(self.place, f"{ATSPI}.{interface}", method, signature, *body)

    def get(self, interface: str, name: str) -> Any:
        """A property of one of AT-SPI's interfaces."""
        return self.reader.get(self.place, f"{ATSPI}.{interface}", name)

    @property
    def states(self) -> frozenset[str]:
        """The names of its states, of those in `STATES`."""
        low, high = self.ask("Accessible", "GetState")
        bits = low | high << 32
        return frozenset(name for bit, name in STATES.items() if bits >> bit & 1)

    @property
    def description(self) -> str:
        """What is said after the name."""
        return str(self.get("Accessible", "Description"))

    @property
    def interfaces(self) -> set[str]:
        """What it can be asked: "Action", "Value" and so on."""
        return {each.rpartition(".")[2] for each in self.ask("Accessible", "GetInterfaces")}

    @property
    def text(self) -> str:
        """What stands in it."""
        return str(self.ask("Text", "GetText", "ii", 0, -1))

    @property
    def value(self) -> float:
        """What a slider or a progress bar stands at."""
        return float(self.get("Value", "CurrentValue"))

    @property
    def actions(self) -> list[str]:
        """The names of what can be done with it, for machines."""
        return [each[0] for each in self.ask("Action", "GetActions")]

    def children(self) -> list[Control]:
        """What lies right within it."""
        places = self.ask("Accessible", "GetChildren")
        return [self.reader.control(place) for place in places]

    def cell(self, row: int, column: int) -> Control:
        """The cell of a table."""
        return self.reader.control(self.ask("Table", "GetAccessibleAt", "ii", row, column))

    def column_titles(self) -> list[str]:
        """What the columns of a table are called."""
        columns = range(self.get("Table", "NColumns"))
        return [str(self.ask("Table", "GetColumnDescription", "i", each)) for each in columns]

    def labelled_by(self) -> list[str]:
        """The names of its labels."""
        relations = dict(self.ask("Accessible", "GetRelationSet"))
        return [self.reader.control(place).name for place in relations.get(2, [])]

    def spoken(self) -> str:
        """What a screen reader says on reaching it."""
        states = self.states
        said = [f"{self.role} “{self.name}”", *(each for each in _SAID if each in states)]
        if "sensitive" not in states:
            said.append("not available")
        if "checkable" in states and "checked" not in states:
            said.append("not checked")
        interfaces = self.interfaces
        if "Value" in interfaces:
            said.append(f"at {self.value:g}")
        if "EditableText" in interfaces:
            said.append(f"holds “{self.text}”")
        if self.description:
            said.append(f"({self.description})")
        return ", ".join(said)


class Reader:
    """Finds controls by role and name, uses them, and hears what the app tells.

    `transcript` has a line for each. The app is found by its name once its window is there.
    """

    def __init__(self, session: str) -> None:
        self.heard: list[Heard] = []
        self.transcript: list[str] = []
        with open_dbus_connection(session) as bus:
            bus_place = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
            asked = bus.send_and_get_reply(new_method_call(bus_place, "GetAddress"), timeout=ANSWER)
        self._bus = open_dbus_connection(asked.body[0])
        self._events: deque[Any] = deque()
        rule = MatchRule(type="signal", interface=f"{ATSPI}.Event.Object")
        self._bus.send_and_get_reply(message_bus.AddMatch(rule), timeout=ANSWER)
        self._listening = self._bus.filter(rule, queue=self._events)
        registry = (f"{ATSPI}.Registry", "/org/a11y/atspi/registry")
        for event in _LISTENED_TO:
            self.ask(registry, f"{ATSPI}.Registry", "RegisterEvent", "s", event)
        self._app: Control | None = None
        self._focus = ""

    def close(self) -> None:
        """Leave the bus."""
        self._listening.close()
        self._bus.close()

    # The bus

    def ask(
        self, place: tuple[str, str], interface: str, method: str, signature: str = "", *body: Any
    ) -> Any:
        """One call; raises LookupError when the thing is gone or cannot do that."""
        address = DBusAddress(place[1], place[0], interface)
        return self._answer(new_method_call(address, method, signature or None, body))

    def get(self, place: tuple[str, str], interface: str, name: str) -> Any:
        """A property."""
        address = DBusAddress(place[1], place[0], interface)
        return self._answer(Properties(address).get(name))[1]

    def set(self, place: tuple[str, str], interface: str, name: str, kind: str, to: Any) -> None:
        """Set a property."""
        address = DBusAddress(place[1], place[0], interface)
        self._answer(Properties(address).set(name, kind, to))

    def _answer(self, message: Any) -> Any:
        reply = self._bus.send_and_get_reply(message, timeout=ANSWER)
        if reply.header.message_type is MessageType.error:
            raise LookupError(f"{message.header.fields} {reply.body}")
        return reply.body[0] if reply.body else None

    def control(self, place: tuple[str, str]) -> Control:
        """The thing at a place on the bus."""
        made = Control(self, place)
        made.role = str(made.ask("Accessible", "GetRoleName"))
        made.name = str(made.get("Accessible", "Name"))
        return made

    # Finding

    def meet(self, name: str) -> None:
        """Wait for an app of this name and for its window."""
        self.wait(lambda: self._met(name), f"the app {name}")
        self.say(f"application “{name}”")

    def _met(self, name: str) -> bool:
        desktop = self.control((f"{ATSPI}.Registry", "/org/a11y/atspi/accessible/root"))
        for app in desktop.children():
            if app.name == name and app.children():
                self._app = app
                return True
        return False

    def windows(self) -> list[Control]:
        """The app's windows and dialogs, the newest last."""
        assert self._app is not None, "no app was met"
        return [each for each in self._app.children() if "showing" in each.states]

    def everything(self, within: Control | None = None) -> Iterator[Control]:
        """What is on screen, in the order of the tree; not the cells of tables."""
        for top in [within] if within is not None else self.windows():
            yield from self._below(top)

    def _below(self, top: Control) -> Iterator[Control]:
        try:
            if "showing" not in top.states:
                return
            yield top
            children = [] if top.role in _TABLES else top.children()
        except LookupError:
            return  # it went while it was looked at
        for child in children:
            yield from self._below(child)

    def look(self, role: str, name: str = "", *, starts: str = "") -> Control | None:
        """The thing on screen with this role and name, None when there is none now."""
        for each in self.everything():
            if each.role == role and (each.name == name if name else each.name.startswith(starts)):
                return each
        return None

    def find(self, role: str, name: str = "", *, starts: str = "") -> Control:
        """Wait for the thing with this role and name (or a name that starts so); say it."""
        found = self.wait(
            lambda: self.look(role, name, starts=starts), f"{role} “{name or starts}”"
        )
        self.say(found.spoken())
        return found

    # Using

    def press(self, role: str, name: str = "", *, starts: str = "") -> Control:
        """Do what a click does."""
        found = self.find(role, name, starts=starts)
        assert "sensitive" in found.states, f"{found} is not available"
        self.act(found)
        return found

    def act(self, control: Control) -> None:
        """Do the first thing that a control offers."""
        actions = control.actions
        wanted = actions[0]
        control.ask("Action", "DoAction", "i", actions.index(wanted))
        self.say(f"  → {wanted}")

    def enter(self, role: str, name: str, text: str) -> Control:
        """Put a text into a field."""
        found = self.find(role, name)
        assert "editable" in found.states, f"{found} takes no text"
        found.ask("EditableText", "SetTextContents", "s", text)
        self.say(f"  → enters “{text}”")
        return found

    def set_value(self, role: str, name: str, value: float) -> Control:
        """Move a slider."""
        found = self.find(role, name)
        self.set(found.place, f"{ATSPI}.Value", "CurrentValue", "d", value)
        self.say(f"  → sets {value:g}")
        return found

    def focus(self, control: Control) -> None:
        """Bring the keyboard to a control."""
        control.ask("Component", "GrabFocus")
        self.say("  → focus")

    # Hearing

    def listen(self, seconds: float = 0.0) -> None:
        """Take in what the app has told, for so long at least."""
        end = time.monotonic() + seconds
        while True:
            with contextlib.suppress(TimeoutError):
                left = max(0.0, end - time.monotonic())
                self._events.appendleft(self._bus.recv_until_filtered(self._events, timeout=left))
            while self._events:
                self._take(self._events.popleft())
            if time.monotonic() >= end:
                return

    def _take(self, event: Any) -> None:
        member = event.header.fields[3]
        kind, number, _, (_, value), *_ = event.body
        if member == "Announcement":
            self._note(Heard("announcement", str(value), number == 2))
        elif member == "StateChanged" and kind == "focused" and number:
            source = event.header.fields[7], event.header.fields[1]
            with contextlib.suppress(LookupError):
                control = self.control(source)
                self._note(Heard("focus", f"{control.role} “{control.name}”"))

    def _note(self, heard: Heard) -> None:
        if heard.what == "focus":
            if heard.words == self._focus:
                return
            self._focus = heard.words
        self.heard.append(heard)
        tone = " (at once)" if heard.is_assertive else ""
        self.say(f"  ← {heard.what}{tone}: {heard.words}")

    def focused(self) -> str:
        """Where the keyboard is, as it was last told since `forget`: its role and name."""
        self.listen(0.05)
        told = [each.words for each in self.heard if each.what == "focus"]
        return told[-1] if told else ""

    def announcements(self) -> list[str]:
        """All that was announced so far."""
        return [each.words for each in self.heard if each.what == "announcement"]

    def hear(self, words: str) -> Heard:
        """Wait until something with these words in it is announced, or has been since `forget`."""

        def found() -> Heard | None:
            self.listen(0.05)
            for each in self.heard:
                if each.what == "announcement" and words in each.words:
                    return each
            return None

        return self.wait(found, f"hearing “{words}”; heard {self.announcements()}")

    def forget(self) -> None:
        """What was heard up to now counts no more."""
        self.listen()
        self.heard.clear()

    def wait(self, found: Callable[[], Any], what: str) -> Any:
        """Ask until there is an answer; TimeoutError says what did not come."""
        end = time.monotonic() + PATIENCE
        while not (answer := found()):
            if time.monotonic() > end:
                tree = "\n".join(each.spoken() for each in self.everything()) if self._app else ""
                raise TimeoutError(f"waited in vain for {what}\n{tree}")
            self.listen(0.02)
        return answer

    def say(self, line: str) -> None:
        """Write a line of the transcript."""
        self.transcript.append(line)
