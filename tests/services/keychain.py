"""Keychains in memory, which fail, forget and wait as a test says."""

from __future__ import annotations

import contextlib
import threading
from typing import TYPE_CHECKING

import keyring
import keyring.backends.fail
import keyring.errors
from keyring.backend import KeyringBackend

from bulktts_gui.core.clips import Problem, ProblemError, ProblemKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


class FakeKeychain:
    """See `core.api_key.Keychain`.

    Calls named in `fails` ("read", "second read", "write", "remove") raise `kind`. With `forgets`
    nothing that is written stays. `before` is called with each call's name first, in whatever
    thread that is; the names are in `calls`.
    """

    def __init__(self, text: str = "") -> None:
        self.text = text
        self.fails: list[str] = []
        self.kind = ProblemKind.KEYCHAIN_LOCKED
        self.forgets = False
        self.before: Callable[[str], object] = lambda call: None
        self.calls: list[str] = []
        self.threads: set[str] = set()

    def read(self) -> str:
        self._called("read", *(["second read"] if "read" in self.calls else []))
        return self.text

    def write(self, text: str) -> None:
        self._called("write")
        if not self.forgets:
            self.text = text

    def remove(self) -> None:
        self._called("remove")
        self.text = ""

    def _called(self, call: str, *names: str) -> None:
        self.threads.add(threading.current_thread().name)
        self.before(call)
        self.calls.append(call)
        if {call, *names}.intersection(self.fails):
            raise ProblemError(Problem(self.kind))


class Question:
    """What a keychain asks a person, who takes their time: give `wait` to `FakeKeychain.before`."""

    def __init__(self) -> None:
        self.asked = threading.Event()
        self.answered = threading.Event()

    def wait(self, _call: str) -> None:
        self.asked.set()
        assert self.answered.wait(30)


class Ring(KeyringBackend):
    """A backend of `keyring`; raises what it is told to."""

    priority = 9  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.entries: dict[tuple[str, str], str] = {}
        self.error: Exception | None = None

    def _fail(self) -> None:
        if self.error is not None:
            raise self.error

    def get_password(self, service: str, username: str) -> str | None:
        self._fail()
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._fail()
        self.entries[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._fail()
        if self.entries.pop((service, username), None) is None:
            raise keyring.errors.PasswordDeleteError


@contextlib.contextmanager
def a_ring() -> Iterator[Ring]:
    """In the place of whatever `keyring` would find, which no test may touch."""
    made = Ring()
    keyring.set_keyring(made)
    try:
        yield made
    finally:
        keyring.set_keyring(keyring.backends.fail.Keyring())
