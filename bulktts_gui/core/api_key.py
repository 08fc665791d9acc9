"""The API key: cleaned of what was pasted along, kept private, never shown by accident."""

from __future__ import annotations

import codecs
import enum
import os
import re
import unicodedata
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, final

from bulktts_gui.core import atomic, logs

if TYPE_CHECKING:
    from collections.abc import Mapping

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
    UNREADABLE = "unreadable"  # the stored file, not the text


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


class KeySource(enum.Enum):
    """Where the key in use comes from."""

    NONE = "none"
    FILE = "file"
    ENVIRONMENT = "environment"


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


class KeyStore:
    """Keeps one key in the person's config folder.

    `environ` is `os.environ` for the person and `{}` for the demo, which must not see their key.
    Every key that passes through is also hidden from the log.
    """

    def __init__(self, folders: Folders, environ: Mapping[str, str]) -> None:
        self._path = folders.key_path
        self._environ = environ

    def load(self) -> StoredKey:
        """The key to use: the environment's when set, else the file's; never raises."""
        tightened = atomic.tighten(self._path.parent, atomic.PRIVATE_FOLDER)
        try:
            descriptor = atomic.open_regular(self._path)
        except FileNotFoundError:
            found = CleanKey(Key(), fault=KeyFault.EMPTY)
        except OSError:
            found = CleanKey(Key(), fault=KeyFault.UNREADABLE)
        else:
            with os.fdopen(descriptor, "rb") as file:
                tightened |= atomic.tighten(descriptor, atomic.PRIVATE_FILE)
                found = _read(file.read(_MAX_TEXT_LENGTH + 1))
        source = KeySource.FILE
        environment = self._environment()
        if environment.fault is not KeyFault.EMPTY:
            found, source = environment, KeySource.ENVIRONMENT
        if found.fault is KeyFault.EMPTY:
            return StoredKey(tightened=tightened)
        if found.fault is not None:
            return StoredKey(source=source, tightened=tightened, fault=found.fault)
        logs.hide(found.key.reveal())
        return StoredKey(found.key, source, tightened)

    def save(self, text: str) -> CleanKey:
        """Clean `text` and, when that leaves a key, keep it; says what was taken off.

        The environment's key is never written. Raises ProblemError when the disk will not have
        it; the key kept before is then still there.
        """
        cleaned = clean(text)
        if cleaned.fault is None:
            logs.hide(cleaned.key.reveal())
            if cleaned.key != self._environment().key:
                atomic.make_private_folder(self._path.parent)
                atomic.tighten(self._path.parent, atomic.PRIVATE_FOLDER)
                atomic.write_private(self._path, cleaned.key.reveal().encode("ascii"))
        return cleaned

    def forget(self) -> None:
        """Remove the kept key from the disk; raises ProblemError."""
        atomic.remove_private(self._path)

    def _environment(self) -> CleanKey:
        return clean(self._environ.get(ENVIRONMENT_NAME, ""))


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
