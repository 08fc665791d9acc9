"""The key's places: its file, a keychain, this start's memory; and the ways between them."""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING, Any

import keyring
import keyring.backends.fail
import keyring.backends.null
import keyring.errors
import pytest

from bulktts_gui.core.api_key import KeyFault, KeyPlace, KeySource, KeyStore
from bulktts_gui.core.clips import Problem, ProblemError, ProblemKind
from bulktts_gui.core.folders import Folders
from bulktts_gui.core.keychain import SystemKeychain
from tests.services.keychain import FakeKeychain, Ring, a_ring
from tests.unit.fakes import kind_raised

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FILE, KEYCHAIN, SESSION = KeyPlace.FILE, KeyPlace.KEYCHAIN, KeyPlace.SESSION
KEY = "3f2c9a1e-77aa-4b0d-9d55-0c1de2f3a4b5"
OTHER = "another-key-0123456789"
WAYS = [(one, other) for one in KeyPlace for other in KeyPlace if one is not other]
SOURCES = {FILE: KeySource.FILE, KEYCHAIN: KeySource.KEYCHAIN, SESSION: KeySource.SESSION}


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    return Folders.under(tmp_path)


@pytest.fixture
def chain() -> FakeKeychain:
    return FakeKeychain()


class Places:
    """What lies where, looked at from outside."""

    def __init__(self, folders: Folders, chain: FakeKeychain) -> None:
        self._folders, self._chain = folders, chain

    def all(self) -> dict[KeyPlace, str]:
        path = self._folders.key_path
        file = path.read_text() if path.exists() else ""
        return {p: t for p, t in ((FILE, file), (KEYCHAIN, self._chain.text)) if t}


@pytest.fixture
def places(folders: Folders, chain: FakeKeychain) -> Places:
    return Places(folders, chain)


def store_at(
    place: KeyPlace, folders: Folders, chain: FakeKeychain, key: str = KEY, **environ: str
) -> KeyStore:
    store = KeyStore(folders, environ, place, chain)
    if key:
        store.save(key)
    return store


def on_disk(place: KeyPlace) -> dict[KeyPlace, str]:
    return {} if place is SESSION else {place: KEY}


# Each place


@pytest.mark.parametrize("place", KeyPlace)
def test_a_key_is_kept_at_its_place_and_nowhere_else(
    folders: Folders, chain: FakeKeychain, places: Places, place: KeyPlace
) -> None:
    store = store_at(place, folders, chain, f" {KEY}\n")
    found = store.load()
    assert (found.key.reveal(), found.source) == (KEY, SOURCES[place])
    assert places.all() == on_disk(place)
    store.forget()
    assert not store.load().key
    assert places.all() == {}


@pytest.mark.parametrize("place", KeyPlace)
def test_what_the_next_start_knows(folders: Folders, chain: FakeKeychain, place: KeyPlace) -> None:
    store_at(place, folders, chain)
    again = KeyStore(folders, {}, place, chain)
    assert again.is_read is (place is not KEYCHAIN)
    assert bool(again.load().key) is (place is FILE)
    assert bool(again.read().key) is (place is not SESSION)
    assert again.is_read


def test_loading_never_touches_the_keychain(folders: Folders, chain: FakeKeychain) -> None:
    chain.text = KEY
    store = KeyStore(folders, {}, KEYCHAIN, chain)
    assert not store.load().key
    assert chain.calls == []
    store.read()
    chain.text = OTHER
    assert store.load().key.reveal() == KEY
    assert chain.calls == ["read"]


@pytest.mark.parametrize("place", KeyPlace)
def test_the_environments_key_comes_first_and_is_written_nowhere(
    folders: Folders, chain: FakeKeychain, places: Places, place: KeyPlace
) -> None:
    store = store_at(place, folders, chain, OTHER, CAMB_API_KEY=OTHER)
    assert store.is_read
    assert store.load().source is KeySource.ENVIRONMENT
    assert places.all() == {}
    store.save(KEY)
    assert store.load().key.reveal() == OTHER
    assert places.all() == on_disk(place)


def test_a_keychains_entry_that_is_no_key(folders: Folders, chain: FakeKeychain) -> None:
    chain.text = "two words"
    found = KeyStore(folders, {}, KEYCHAIN, chain).read()
    assert (found.fault, found.source) == (KeyFault.SPACE_INSIDE, KeySource.KEYCHAIN)
    assert not found.key


def test_a_key_that_cannot_be_saved_leaves_the_one_before(
    folders: Folders, chain: FakeKeychain
) -> None:
    store = store_at(KEYCHAIN, folders, chain)
    chain.fails = ["write"]
    assert kind_raised(store.save, OTHER) is ProblemKind.KEYCHAIN_LOCKED
    assert store.load().key.reveal() == KEY
    assert chain.text == KEY


# Moving


@pytest.mark.parametrize(("old", "new"), WAYS)
def test_a_key_moves(
    folders: Folders, chain: FakeKeychain, places: Places, old: KeyPlace, new: KeyPlace
) -> None:
    store = store_at(old, folders, chain)
    store.move_to(new)
    assert store.place is new
    found = store.load()
    assert (found.key.reveal(), found.source) == (KEY, SOURCES[new])
    assert places.all() == on_disk(new)
    store.move_to(old)
    assert store.load().key.reveal() == KEY
    assert places.all() == on_disk(old)


@pytest.mark.parametrize("new", [FILE, SESSION])
def test_a_key_moves_out_of_a_keychain_that_was_not_read_yet(
    folders: Folders, chain: FakeKeychain, places: Places, new: KeyPlace
) -> None:
    chain.text = KEY
    store = KeyStore(folders, {}, KEYCHAIN, chain)
    store.move_to(new)
    assert store.load().key.reveal() == KEY
    assert places.all() == on_disk(new)


def test_it_is_written_and_read_back_before_it_is_removed(
    folders: Folders, chain: FakeKeychain
) -> None:
    store = store_at(FILE, folders, chain)
    seen: list[tuple[str, bool]] = []
    chain.before = lambda call: seen.append((call, folders.key_path.exists()))
    store.move_to(KEYCHAIN)
    assert seen == [("read", True), ("write", True), ("read", True)]
    assert not folders.key_path.exists()


@pytest.mark.parametrize("call", ["write", "read", "second read"])
@pytest.mark.parametrize("old", [FILE, SESSION])
def test_a_keychain_that_refuses_leaves_all_as_it_was(
    folders: Folders, chain: FakeKeychain, places: Places, old: KeyPlace, call: str
) -> None:
    store = store_at(old, folders, chain)
    chain.fails = [call]
    assert kind_raised(store.move_to, KEYCHAIN) is ProblemKind.KEYCHAIN_LOCKED
    assert store.place is old
    assert store.load().key.reveal() == KEY
    assert places.all() == on_disk(old)


def test_a_keychain_that_will_not_remove_keeps_its_key(
    folders: Folders, chain: FakeKeychain, places: Places
) -> None:
    store = store_at(KEYCHAIN, folders, chain)
    chain.fails = ["remove"]
    assert kind_raised(store.move_to, FILE) is ProblemKind.KEYCHAIN_LOCKED
    assert store.place is KEYCHAIN
    assert store.load().key.reveal() == KEY
    assert places.all() == on_disk(KEYCHAIN)


def test_a_keychain_that_forgets_what_it_took_is_not_trusted(
    folders: Folders, chain: FakeKeychain, places: Places
) -> None:
    store = store_at(FILE, folders, chain)
    chain.forgets = True
    assert kind_raised(store.move_to, KEYCHAIN) is ProblemKind.KEYCHAIN_REFUSED
    assert (store.place, places.all()) == (FILE, on_disk(FILE))


def test_a_refused_move_puts_back_what_was_at_the_new_place(
    folders: Folders, chain: FakeKeychain, places: Places
) -> None:
    store = store_at(KEYCHAIN, folders, chain)
    store_at(FILE, folders, chain, OTHER)
    chain.fails = ["remove"]
    with pytest.raises(ProblemError):
        store.move_to(FILE)
    assert places.all() == {FILE: OTHER, KEYCHAIN: KEY}


def test_a_disk_that_refuses_leaves_the_key_in_the_keychain(
    folders: Folders, chain: FakeKeychain, places: Places
) -> None:
    store = store_at(KEYCHAIN, folders, chain)
    folders.config.parent.mkdir(parents=True, exist_ok=True)
    folders.config.write_text("no folder")
    with pytest.raises(ProblemError):
        store.move_to(FILE)
    assert store.place is KEYCHAIN
    assert store.load().key.reveal() == KEY
    assert chain.text == KEY


@pytest.mark.parametrize("place", [FILE, KEYCHAIN])
def test_without_a_key_one_at_the_new_place_comes_into_use(
    folders: Folders, chain: FakeKeychain, place: KeyPlace
) -> None:
    store_at(place, folders, chain)
    store = store_at(SESSION, folders, chain, key="")
    store.move_to(place)
    assert store.load().key.reveal() == KEY


def test_without_a_key_a_keychain_that_is_not_there_is_still_not_chosen(
    folders: Folders, chain: FakeKeychain
) -> None:
    store = store_at(FILE, folders, chain, key="")
    chain.fails, chain.kind = ["read"], ProblemKind.KEYCHAIN_MISSING
    assert kind_raised(store.move_to, KEYCHAIN) is ProblemKind.KEYCHAIN_MISSING
    assert store.place is FILE


@pytest.mark.parametrize("new", [FILE, SESSION])
def test_a_keychain_that_is_gone_holds_nobody(
    folders: Folders, chain: FakeKeychain, new: KeyPlace
) -> None:
    store = KeyStore(folders, {}, KEYCHAIN, chain)
    chain.fails, chain.kind = ["read"], ProblemKind.KEYCHAIN_MISSING
    store.move_to(new)
    assert store.place is new
    assert not store.load().key


def test_a_keychain_that_gives_nothing_is_left_only_when_asked_to(
    folders: Folders, chain: FakeKeychain
) -> None:
    chain.text = KEY
    store = KeyStore(folders, {}, KEYCHAIN, chain)
    chain.fails = ["read"]
    assert kind_raised(store.move_to, FILE) is ProblemKind.KEYCHAIN_LOCKED
    assert store.place is KEYCHAIN
    store.move_to(FILE, empty_handed=True)
    assert store.place is FILE
    assert chain.text == KEY


@pytest.mark.parametrize(("old", "new"), WAYS)
def test_a_move_that_is_given_up_changes_nothing(
    folders: Folders, chain: FakeKeychain, places: Places, old: KeyPlace, new: KeyPlace
) -> None:
    store = store_at(old, folders, chain)
    store.move_to(new, given_up=lambda: True)
    assert store.place is old
    assert store.load().key.reveal() == KEY
    assert places.all() == on_disk(old)


def test_who_saves_while_a_key_moves_waits_for_it(
    folders: Folders, chain: FakeKeychain, places: Places
) -> None:
    store = store_at(FILE, folders, chain)
    asked, go_on = threading.Event(), threading.Event()

    def wait(call: str) -> None:
        if call == "write" and not asked.is_set():
            asked.set()
            assert go_on.wait(20)

    chain.before = wait
    moving = threading.Thread(target=store.move_to, args=(KEYCHAIN,))
    moving.start()
    assert asked.wait(20)
    assert store.may_block
    assert store.load().key.reveal() == KEY  # never waits
    saving = threading.Thread(target=store.save, args=(OTHER,))
    saving.start()
    go_on.set()
    moving.join(20)
    saving.join(20)
    assert store.load().key.reveal() == OTHER
    assert places.all() == {KEYCHAIN: OTHER}


# Noting where it is


class Notes:
    """Where the next start would look. `fails` has the places that no disk would note."""

    def __init__(self, places: Places) -> None:
        self._places = places
        self.place = FILE
        self.fails: set[KeyPlace] = set()

    def note(self, place: KeyPlace) -> None:
        assert KEY in self._places.all().values()
        if place in self.fails:
            raise ProblemError(Problem(ProblemKind.DISK_FULL))
        self.place = place


def test_the_new_place_is_noted_before_the_key_leaves_the_old_one(
    folders: Folders, chain: FakeKeychain, places: Places
) -> None:
    store, notes = store_at(FILE, folders, chain), Notes(places)
    store.move_to(KEYCHAIN, note=notes.note)
    assert notes.place is KEYCHAIN
    seen: list[tuple[KeyPlace, dict[KeyPlace, str]]] = []
    chain.before = lambda call: seen.append((notes.place, places.all())) if call == "remove" else ()
    store.move_to(FILE, note=notes.note)
    # Whatever ends the program here, the next start finds the key.
    assert seen == [(FILE, {FILE: KEY, KEYCHAIN: KEY})]
    assert places.all() == {FILE: KEY}


@pytest.mark.parametrize("given", [KEY, ""])
def test_a_place_that_cannot_be_noted_is_not_moved_to(
    folders: Folders, chain: FakeKeychain, places: Places, given: str
) -> None:
    store, notes = store_at(FILE, folders, chain), Notes(places)
    if not given:
        store.forget()
        chain.text = KEY
    before = places.all()
    notes.fails = {KEYCHAIN}
    with pytest.raises(ProblemError):
        store.move_to(KEYCHAIN, note=notes.note)
    assert (store.place, notes.place) == (FILE, FILE)
    assert places.all() == before


def test_a_key_that_does_not_leave_is_noted_where_it_stays(
    folders: Folders, chain: FakeKeychain, places: Places
) -> None:
    store, notes = store_at(KEYCHAIN, folders, chain), Notes(places)
    notes.place = KEYCHAIN
    chain.fails = ["remove"]
    with pytest.raises(ProblemError):
        store.move_to(FILE, note=notes.note)
    assert (store.place, notes.place) == (KEYCHAIN, KEYCHAIN)
    assert places.all() == {KEYCHAIN: KEY}
    notes.fails = {KEYCHAIN}
    with pytest.raises(ProblemError):
        store.move_to(FILE, note=notes.note)
    # It is noted to be in the file, so it must not be taken from there again.
    assert (store.place, notes.place) == (FILE, FILE)
    assert places.all() == {FILE: KEY, KEYCHAIN: KEY}


# The system's own, by keyring


@pytest.fixture(autouse=True)
def ring() -> Iterator[Ring]:
    """The keyring that the system seems to have; never the real one."""
    with a_ring() as made:
        yield made


def test_the_systems_keychain(folders: Folders, ring: Ring) -> None:
    store = KeyStore(folders, {}, KEYCHAIN)
    store.save(KEY)
    assert list(ring.entries.values()) == [KEY]
    assert KeyStore(folders, {}, KEYCHAIN).read().key.reveal() == KEY
    store.move_to(FILE)
    assert ring.entries == {}
    assert store.load().key.reveal() == KEY
    SystemKeychain().remove()  # what is not there


def test_keyrings_own_backend_that_always_fails(folders: Folders) -> None:
    keyring.set_keyring(keyring.backends.fail.Keyring())
    store = store_at(FILE, folders, FakeKeychain())
    real = KeyStore(folders, {})
    assert kind_raised(real.move_to, KEYCHAIN) is ProblemKind.KEYCHAIN_MISSING
    assert store.load().key.reveal() == KEY
    assert kind_raised(KeyStore(folders, {}, KEYCHAIN).read) is ProblemKind.KEYCHAIN_MISSING


def test_keyrings_own_backend_that_keeps_nothing(folders: Folders) -> None:
    keyring.set_keyring(keyring.backends.null.Keyring())
    KeyStore(folders, {}).save(KEY)
    store = KeyStore(folders, {})
    assert kind_raised(store.move_to, KEYCHAIN) is ProblemKind.KEYCHAIN_REFUSED
    assert (store.place, store.load().key.reveal()) == (FILE, KEY)


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (keyring.errors.KeyringLocked("no"), ProblemKind.KEYCHAIN_LOCKED),
        (keyring.errors.InitError("dismissed"), ProblemKind.KEYCHAIN_LOCKED),
        (keyring.errors.NoKeyringError("none"), ProblemKind.KEYCHAIN_MISSING),
        (keyring.errors.PasswordSetError("no"), ProblemKind.KEYCHAIN_REFUSED),
        (OSError("the bus is gone"), ProblemKind.KEYCHAIN_REFUSED),
        (UnicodeDecodeError("utf-8", b"\xff", 0, 1, "no"), ProblemKind.KEYCHAIN_REFUSED),
    ],
)
def test_what_a_keychain_raises_is_told_without_its_words(
    ring: Ring, error: Exception, kind: ProblemKind, caplog: pytest.LogCaptureFixture
) -> None:
    ring.error = error
    calls: list[Any] = [SystemKeychain().read, SystemKeychain().remove]
    for call in calls:
        with pytest.raises(ProblemError) as caught:
            call()
        assert caught.value.problem.kind is kind
        assert caught.value.__cause__ is None
    assert kind_raised(SystemKeychain().write, KEY) is kind
    assert KEY not in caplog.text
    assert caplog.records
    assert all(record.levelno == logging.WARNING for record in caplog.records)
