"""The API key: cleaned of what was pasted along, kept private, never shown by accident.

It is kept in a file, in the system's keychain, or in this start's memory alone. A keychain may hold
up whoever asks it, for as long as a person thinks about its question: see `workers.keychain`.
"""

from __future__ import annotations

import codecs
import contextlib
import enum
import os
import re
import threading
import unicodedata
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol, final

from bulktts_gui.core import atomic, logs
from bulktts_gui.core.clips import Problem, ProblemError, ProblemKind

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from bulktts_gui.core.folders import Folders

#: The variable that CAMB.AI's own Python SDK reads.
ENVIRONMENT_NAME = "CAMB_API_KEY"

# The provider publishes no format, so only what cannot be a key at all is refused.
MAX_KEY_LENGTH = 512
_MAX_TEXT_LENGTH = 8 * 1024

_LINE_BREAKS = "\r\n\v\f\x1c\x1d\x1e\x85\u2028\u2029"
_QUOTES = "\"'`´‘’‚‛“”„‟«»‹›"
_PREFIX = re.compile(
    rf"""
      (?: (?: export | set ) \s+ | \$env: | (?: -H | --header ) [\s=]* )?
      [{_QUOTES}]?
      (?: x-api-key | camb[_-]api[_-]key | api[_\ -]?key | authorization )
      [{_QUOTES}]? \s* [:=] \s*
    | bearer \s+
    """,
    re.IGNORECASE | re.VERBOSE,
)
_BROKEN_LINE = re.compile(rf"\s*[{_LINE_BREAKS}]\s*")


@final
class Key:
    """An API key that no log, message or traceback can show: only `reveal` gives its text."""

    __slots__ = ("_text",)

    def __init__(self, text: str = "") -> None:
        self._text = text

    def reveal(self) -> str:
        """The key itself, for the request header and the key field."""
        return self._text

    def __repr__(self) -> str:
        return "Key(hidden)" if self._text else "Key(none)"

    __str__ = __repr__

    def __bool__(self) -> bool:
        return bool(self._text)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Key) and self._text == other._text

    def __hash__(self) -> int:
        return hash(self._text)


class KeyChange(enum.Enum):
    """What was taken off a pasted key."""

    SPACES = "spaces"
    LINE_BREAKS = "line-breaks"
    QUOTES = "quotes"  # and a comma or semicolon, as between the lines of a program
    INVISIBLE = "invisible"
    PREFIX = "prefix"  # x-api-key:, CAMB_API_KEY=, Bearer


class KeyFault(enum.Enum):
    """Why a text cannot be a key."""

    EMPTY = "empty"
    SPACE_INSIDE = "space-inside"
    NON_ASCII = "non-ascii"  # such as a Cyrillic letter that looks like a Latin one
    TOO_LONG = "too-long"
    UNREADABLE = "unreadable"  # what is stored, not the text


@dataclass(frozen=True, slots=True)
class CleanKey:
    """What `clean` made of a text.

    With a fault, `key` holds the text as far as it was cleaned; `position` is where in it the
    fault is, counted from 1 (0 where no place is meant), and `character` what stands there.
    """

    key: Key
    changes: frozenset[KeyChange] = frozenset()
    fault: KeyFault | None = None
    position: int = 0
    character: str = ""


class KeyPlace(enum.Enum):
    """Where a key is kept; the values are those of `Settings.key_place`."""

    FILE = "file"
    KEYCHAIN = "keychain"
    SESSION = "session"  # nowhere but in memory


class KeySource(enum.Enum):
    """Where the key in use comes from."""

    NONE = "none"
    FILE = "file"
    KEYCHAIN = "keychain"
    SESSION = "session"
    ENVIRONMENT = "environment"


class Keychain(Protocol):
    """A keychain with one entry. Everything may block, and raises ProblemError.

    That is KEYCHAIN_MISSING, KEYCHAIN_LOCKED or KEYCHAIN_REFUSED.
    """

    def read(self) -> str:
        """The entry, "" when there is none."""
        ...

    def write(self, text: str) -> None:
        """Make or replace the entry."""
        ...

    def remove(self) -> None:
        """Take the entry away; nothing happens when there is none."""
        ...


@dataclass(frozen=True, slots=True)
class StoredKey:
    """What `KeyStore.load` found.

    `tightened` is True when others could read the key's file or folder and now cannot. With a
    fault, `key` is empty and `source` says where the unusable text is.
    """

    key: Key = field(default_factory=Key)
    source: KeySource = KeySource.NONE
    tightened: bool = False
    fault: KeyFault | None = None


def clean(text: str) -> CleanKey:
    """Take off what copying brings along, and say what it was; never raises.

    A key broken over lines is joined. Anything that would have to be guessed is a fault.
    """
    if len(text) > _MAX_TEXT_LENGTH:
        return CleanKey(Key(), fault=KeyFault.TOO_LONG)
    changes: set[KeyChange] = set()
    visible = "".join(c for c in text if not _is_invisible(c))
    if visible != text:
        changes.add(KeyChange.INVISIBLE)
    key, before = visible, None
    while key != before:
        before = key
        key = _strip_once(key, changes)
    place = next((i for i, c in enumerate(key) if c.isspace()), -1)
    if place < 0:
        place = next((i for i, c in enumerate(key) if not c.isascii()), -1)
    fault = None
    if not key:
        fault = KeyFault.EMPTY
    elif place >= 0:
        fault = KeyFault.SPACE_INSIDE if key[place].isspace() else KeyFault.NON_ASCII
    elif len(key) > MAX_KEY_LENGTH:
        fault = KeyFault.TOO_LONG
    character = key[place] if place >= 0 else ""
    return CleanKey(Key(key), frozenset(changes), fault, place + 1, character)


_NOTHING = CleanKey(Key(), fault=KeyFault.EMPTY)
_SOURCES = {
    KeyPlace.FILE: KeySource.FILE,
    KeyPlace.KEYCHAIN: KeySource.KEYCHAIN,
    KeyPlace.SESSION: KeySource.SESSION,
}


class KeyStore:
    """Keeps one key at a place.

    `environ` is `os.environ` for the person and `{}` for the demo, which must not see their key.
    Every key that passes through is also hidden from the log.

    `load`, `place`, `is_read` and `may_block` never wait for anybody. The other methods may, one
    for the other, and where the keychain is involved for a person, so those run in a thread then.
    """

    def __init__(
        self,
        folders: Folders,
        environ: Mapping[str, str],
        place: KeyPlace = KeyPlace.FILE,
        keychain: Keychain | None = None,
    ) -> None:
        """`keychain` stands in for the system's own."""
        self._path = folders.key_path
        self._environ = environ
        self._place = place
        self._keychain = keychain
        self._memory = _NOTHING
        #: What the keychain was last seen to hold; None: not asked yet.
        self._known: CleanKey | None = None
        self._lock = threading.Lock()

    @property
    def place(self) -> KeyPlace:
        """Where the key is kept now."""
        return self._place

    @property
    def is_read(self) -> bool:
        """False while the keychain is still to be asked, by `read`, before `load` knows."""
        if self._place is not KeyPlace.KEYCHAIN or self._known is not None:
            return True
        return self._environment().fault is not KeyFault.EMPTY

    @property
    def may_block(self) -> bool:
        """True when saving and forgetting are nothing for the main thread."""
        return self._place is KeyPlace.KEYCHAIN or self._lock.locked()

    def load(self) -> StoredKey:
        """The key to use: the environment's when set, else the kept one; never raises."""
        place, tightened = self._place, False
        if place is KeyPlace.FILE:
            found, tightened = self._read_file()
        else:
            found = self._memory if place is KeyPlace.SESSION else self._known or _NOTHING
        source = _SOURCES[place]
        environment = self._environment()
        if environment.fault is not KeyFault.EMPTY:
            found, source = environment, KeySource.ENVIRONMENT
        if found.fault is KeyFault.EMPTY:
            return StoredKey(tightened=tightened)
        if found.fault is not None:
            return StoredKey(source=source, tightened=tightened, fault=found.fault)
        logs.hide(found.key.reveal())
        return StoredKey(found.key, source, tightened)

    def read(self) -> StoredKey:
        """Ask the keychain, if the key is kept there, and give what `load` gives from now on.

        Raises ProblemError as `Keychain` does; what was known before is then still known.
        """
        with self._lock:
            if self._place is KeyPlace.KEYCHAIN:
                self._read_at(KeyPlace.KEYCHAIN)
        return self.load()

    def save(self, text: str) -> CleanKey:
        """Clean `text` and, when that leaves a key, keep it; says what was taken off.

        The environment's key is never written. Raises ProblemError when the place will not have
        it; the key kept before is then still there.
        """
        cleaned = clean(text)
        if cleaned.fault is None:
            logs.hide(cleaned.key.reveal())
            if cleaned.key != self._environment().key:
                with self._lock:
                    self._write_at(self._place, cleaned.key)
        return cleaned

    def forget(self) -> None:
        """Remove the kept key from where it is; raises ProblemError."""
        with self._lock:
            self._remove_at(self._place)

    def move_to(
        self,
        place: KeyPlace,
        *,
        note: Callable[[KeyPlace], object] = lambda _place: None,
        empty_handed: bool = False,
        given_up: Callable[[], bool] = lambda: False,
    ) -> None:
        """Keep the key at `place` from now on, and no longer where it was.

        It is removed there only after it was written and read back here, and `note` has written
        down for the next start where it is. When there is none, only the place changes, and a key
        that is at the new one is in use from then on. So it is, too, when the key is to come from a
        keychain that is gone, and with `empty_handed` from any that does not give it; the
        keychain's entry stays then.

        Raises ProblemError when a keychain or the disk refuses, or `note` does: key and place are
        then as before. Nothing has changed either when `given_up` says so before the end.
        """
        with self._lock:
            if place is not self._place:
                self._move_to(place, note, empty_handed, given_up)

    def _move_to(
        self,
        place: KeyPlace,
        note: Callable[[KeyPlace], object],
        empty_handed: bool,
        given_up: Callable[[], bool],
    ) -> None:
        old = self._place
        carried = self._read_to_carry(empty_handed=empty_handed)
        if carried is None or carried.fault is not None:
            # A file that holds no key is left to the person who made it.
            self._read_at(place)
            if not given_up():
                note(place)
                self._place = place
            return
        before = self._read_at(place)
        try:
            self._write_at(place, carried.key)
            if self._read_at(place).key != carried.key:
                raise ProblemError(_no_use(place))
            if given_up():
                self._put_back(place, before)
                return
            note(place)
            # From here on the key is found at the new place, whatever happens.
            self._place = place
            self._remove_at(old)
        except BaseException:
            if self._place is place:
                if given_up():
                    return  # it is noted to be at the new place, and is at both
                note(old)  # if that fails, it is at both as well
            self._place = old
            self._put_back(place, before)
            raise

    # The places

    def _read_to_carry(self, *, empty_handed: bool) -> CleanKey | None:
        """What is kept; None to leave it there."""
        try:
            return self._read_at(self._place)
        except ProblemError as error:
            if empty_handed or error.problem.kind is ProblemKind.KEYCHAIN_MISSING:
                return None
            raise

    def _read_at(self, place: KeyPlace) -> CleanKey:
        if place is KeyPlace.FILE:
            return self._read_file()[0]
        if place is KeyPlace.KEYCHAIN:
            self._known = clean(self._chain().read())
            return self._known
        return self._memory

    def _write_at(self, place: KeyPlace, key: Key) -> None:
        if place is KeyPlace.FILE:
            atomic.make_private_folder(self._path.parent)
            atomic.tighten(self._path.parent, atomic.PRIVATE_FOLDER)
            atomic.write_private(self._path, key.reveal().encode("ascii"))
        elif place is KeyPlace.KEYCHAIN:
            self._chain().write(key.reveal())
            self._known = CleanKey(key)
        else:
            self._memory = CleanKey(key)

    def _remove_at(self, place: KeyPlace) -> None:
        if place is KeyPlace.FILE:
            atomic.remove_private(self._path)
        elif place is KeyPlace.KEYCHAIN:
            self._chain().remove()
            self._known = _NOTHING
        else:
            self._memory = _NOTHING

    def _put_back(self, place: KeyPlace, before: CleanKey) -> None:
        """Leave `place` as it was, as far as it lets us: the key is safe at the old one."""
        with contextlib.suppress(ProblemError):
            if before.fault is None:
                self._write_at(place, before.key)
            else:
                self._remove_at(place)

    def _read_file(self) -> tuple[CleanKey, bool]:
        """What is in the file, and whether others could read it until now."""
        tightened = atomic.tighten(self._path.parent, atomic.PRIVATE_FOLDER)
        try:
            descriptor = atomic.open_regular(self._path)
        except FileNotFoundError:
            return _NOTHING, tightened
        except OSError:
            return CleanKey(Key(), fault=KeyFault.UNREADABLE), tightened
        with os.fdopen(descriptor, "rb") as file:
            tightened |= atomic.tighten(descriptor, atomic.PRIVATE_FILE)
            return _read(file.read(_MAX_TEXT_LENGTH + 1)), tightened

    def _chain(self) -> Keychain:
        if self._keychain is None:
            from bulktts_gui.core.keychain import SystemKeychain

            self._keychain = SystemKeychain()
        return self._keychain

    def _environment(self) -> CleanKey:
        return clean(self._environ.get(ENVIRONMENT_NAME, ""))


def _no_use(place: KeyPlace) -> Problem:
    """What to say of a place that took the key and does not give it back."""
    kept_by_disk = place is KeyPlace.FILE
    return Problem(ProblemKind.NOT_WRITABLE if kept_by_disk else ProblemKind.KEYCHAIN_REFUSED)


def _is_invisible(character: str) -> bool:
    """Control and format characters (zero width, direction marks, BOM, soft hyphen)."""
    return not character.isspace() and unicodedata.category(character) in ("Cc", "Cf")


def _strip_once(text: str, changes: set[KeyChange]) -> str:
    """One layer off: white space and quotes at the ends, a prefix, line breaks anywhere."""
    bare = text.strip()
    for character in text.replace(bare, "", 1):
        changes.add(KeyChange.LINE_BREAKS if character in _LINE_BREAKS else KeyChange.SPACES)
    prefix = _PREFIX.match(bare)
    unprefixed = bare[prefix.end() :] if prefix else bare
    if prefix:
        changes.add(KeyChange.PREFIX)
    unquoted = unprefixed.strip(_QUOTES + ",;")
    if unquoted != unprefixed:
        changes.add(KeyChange.QUOTES)
    joined = _BROKEN_LINE.sub("", unquoted)
    if joined != unquoted:
        changes.add(KeyChange.LINE_BREAKS)
    return joined


def _read(data: bytes) -> CleanKey:
    """The key in a file that somebody may have edited by hand, Notepad's UTF-16 included."""
    is_utf16 = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    try:
        return clean(data.decode("utf-16" if is_utf16 else "utf-8-sig"))
    except UnicodeDecodeError:
        return CleanKey(Key(), fault=KeyFault.UNREADABLE)
