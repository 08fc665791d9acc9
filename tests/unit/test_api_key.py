"""The API key: cleaned, kept private, never shown."""

from __future__ import annotations

import logging
import stat
import traceback
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulktts_gui.core import logs
from bulktts_gui.core.api_key import (
    CleanKey,
    Key,
    KeyChange,
    KeyFault,
    KeySource,
    KeyStore,
    StoredKey,
    clean,
)
from bulktts_gui.core.clips import ProblemError, ProblemKind
from bulktts_gui.core.folders import Folders

if TYPE_CHECKING:
    from pathlib import Path

KEY = "3f2c9a1e-77aa-4b0d-9d55-0c1de2f3a4b5"
OTHER = "another-key-0123456789"


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    return Folders.under(tmp_path)


def _mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        (KEY, set()),
        (f"  {KEY}\t", {KeyChange.SPACES}),
        (f"\u00a0{KEY}\u3000", {KeyChange.SPACES}),
        (f"{KEY}\r\n", {KeyChange.LINE_BREAKS}),
        (f"{KEY[:18]}\n  {KEY[18:]}", {KeyChange.LINE_BREAKS}),
        (f"“{KEY}”", {KeyChange.QUOTES}),
        (f"'{KEY}',", {KeyChange.QUOTES}),
        (f"\ufeff{KEY[:4]}\u200b{KEY[4:]}\u00ad", {KeyChange.INVISIBLE}),
        (f"\x00{KEY}\x07", {KeyChange.INVISIBLE}),
        (f"x-api-key: {KEY}", {KeyChange.PREFIX}),
        (f"X-API-Key:{KEY}", {KeyChange.PREFIX}),
        (f"Bearer {KEY}", {KeyChange.PREFIX}),
        (f"Authorization: Bearer {KEY}", {KeyChange.PREFIX}),
        (f"CAMB_API_KEY={KEY}", {KeyChange.PREFIX}),
        (
            f'export CAMB_API_KEY="{KEY}"\n',
            set(KeyChange) - {KeyChange.SPACES, KeyChange.INVISIBLE},
        ),
        (f'$env:CAMB_API_KEY = "{KEY}"', {KeyChange.PREFIX, KeyChange.QUOTES}),
        (f'"x-api-key": "{KEY}",', {KeyChange.PREFIX, KeyChange.QUOTES}),
        (f"-H 'x-api-key: {KEY}'", {KeyChange.PREFIX, KeyChange.QUOTES}),
    ],
)
def test_what_copying_brings_along_is_taken_off_and_told(
    text: str, changes: set[KeyChange]
) -> None:
    assert clean(text) == CleanKey(Key(KEY), frozenset(changes))


@pytest.mark.parametrize(
    ("text", "fault", "position", "character"),
    [
        ("", KeyFault.EMPTY, 0, ""),
        (" \n\u200b\"'", KeyFault.EMPTY, 0, ""),
        ("x-api-key:", KeyFault.EMPTY, 0, ""),
        ("my key is", KeyFault.SPACE_INSIDE, 3, " "),
        ("abc\u00a0def", KeyFault.SPACE_INSIDE, 4, "\u00a0"),
        ("abс-def", KeyFault.NON_ASCII, 3, "с"),  # a Cyrillic es
        (" 'abc–def'", KeyFault.NON_ASCII, 4, "–"),  # a dash that a word processor made
        ("k" * 513, KeyFault.TOO_LONG, 0, ""),
        ("k" * 100_000, KeyFault.TOO_LONG, 0, ""),
    ],
)
def test_what_cannot_be_a_key_is_told_with_its_place(
    text: str, fault: KeyFault, position: int, character: str
) -> None:
    found = clean(text)
    assert (found.fault, found.position, found.character) == (fault, position, character)


@given(st.text() | st.text(alphabet="ab '\"\n:=x-apikey,;\u200b\u00a0é"))
def test_cleaning_never_raises_and_settles_at_once(text: str) -> None:
    found = clean(text)
    key = found.key.reveal()
    again = clean(key)
    assert (again.key, again.changes, again.fault) == (found.key, frozenset(), found.fault)
    if found.fault is None:
        assert key.isascii()
        assert key.isprintable()
        assert " " not in key


def test_no_way_of_printing_shows_a_key() -> None:
    key = Key(KEY)
    shown = [str(key), repr(key), f"{key}", f"{key!r:>60}", repr([StoredKey(key)])]
    shown += [repr(clean(KEY)), repr({key: key})]
    try:
        raise ValueError(key)
    except ValueError as error:
        lines = traceback.TracebackException.from_exception(error, capture_locals=True).format()
        shown.append("".join(line for line in lines if "KEY" not in line))
    assert not [text for text in shown if KEY in text or KEY[:8] in text]
    assert key.reveal() == KEY
    assert key == Key(KEY) != Key(OTHER)
    assert not Key()


def test_a_saved_key_comes_back(folders: Folders) -> None:
    store = KeyStore(folders, {})
    assert store.load() == StoredKey()
    assert store.save(f" {KEY}\n").changes == {KeyChange.SPACES, KeyChange.LINE_BREAKS}
    assert store.load() == StoredKey(Key(KEY), KeySource.FILE)
    store.save(OTHER)
    assert KeyStore(folders, {}).load().key == Key(OTHER)
    store.forget()
    assert store.load() == StoredKey()
    assert list(folders.config.iterdir()) == []


def test_key_file_and_folder_are_the_owners_alone(folders: Folders) -> None:
    KeyStore(folders, {}).save(KEY)
    assert _mode(folders.key_path) == 0o600
    assert _mode(folders.config) == 0o700


def test_an_unusable_text_is_not_kept(folders: Folders) -> None:
    store = KeyStore(folders, {})
    store.save(KEY)
    assert store.save("two words").fault is KeyFault.SPACE_INSIDE
    assert store.load().key == Key(KEY)


def test_the_environment_wins_and_is_never_written(folders: Folders) -> None:
    store = KeyStore(folders, {"CAMB_API_KEY": f"{KEY}\n"})
    store.save(KEY)
    assert not folders.key_path.exists()
    store.save(OTHER)
    assert folders.key_path.read_text() == OTHER
    assert store.load() == StoredKey(Key(KEY), KeySource.ENVIRONMENT)
    assert KeyStore(folders, {"CAMB_API_KEY": "  "}).load().source is KeySource.FILE


def test_an_unusable_environment_is_told_and_not_passed_over(folders: Folders) -> None:
    KeyStore(folders, {}).save(KEY)
    found = KeyStore(folders, {"CAMB_API_KEY": "kéy"}).load()
    assert found == StoredKey(source=KeySource.ENVIRONMENT, fault=KeyFault.NON_ASCII)


@pytest.mark.parametrize(("file", "folder"), [(0o644, 0o700), (0o600, 0o755), (0o666, 0o777)])
def test_wider_rights_are_narrowed_and_told_once(folders: Folders, file: int, folder: int) -> None:
    store = KeyStore(folders, {})
    store.save(KEY)
    folders.key_path.chmod(file)
    folders.config.chmod(folder)
    assert store.load() == StoredKey(Key(KEY), KeySource.FILE, tightened=True)
    assert (_mode(folders.key_path), _mode(folders.config)) == (0o600, 0o700)
    assert store.load().tightened is False


def test_a_linked_key_is_read_and_its_target_narrowed(folders: Folders, tmp_path: Path) -> None:
    folders.make()
    target = tmp_path / "dotfiles"
    target.write_text(KEY)
    target.chmod(0o644)
    folders.key_path.symlink_to(target)
    assert KeyStore(folders, {}).load() == StoredKey(Key(KEY), KeySource.FILE, tightened=True)
    assert _mode(target) == 0o600
    target.unlink()
    assert KeyStore(folders, {}).load() == StoredKey()


@pytest.mark.parametrize("data", [b"\x7fELF\xff\xfe\x00", b"k" * 20_000])
def test_a_file_that_is_no_key_is_told(folders: Folders, data: bytes) -> None:
    folders.make()
    folders.key_path.write_bytes(data)
    found = KeyStore(folders, {}).load()
    assert found.fault in (KeyFault.UNREADABLE, KeyFault.TOO_LONG)
    assert not found.key


def test_something_else_in_the_files_place_is_told(folders: Folders) -> None:
    folders.make()
    folders.key_path.mkdir()
    store = KeyStore(folders, {})
    assert store.load() == StoredKey(source=KeySource.FILE, fault=KeyFault.UNREADABLE)
    with pytest.raises(ProblemError) as caught:
        store.save(KEY)
    assert caught.value.problem.kind is ProblemKind.NOT_WRITABLE
    assert KEY not in str(caught.value)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_a_file_written_by_an_editor_is_read(folders: Folders, encoding: str) -> None:
    folders.make()
    folders.key_path.write_text(f"{KEY}\n", encoding=encoding)
    assert KeyStore(folders, {}).load().key == Key(KEY)


@pytest.mark.parametrize("way", ["saved", "file", "environment"])
def test_a_key_that_passes_through_is_hidden_from_the_log(folders: Folders, way: str) -> None:
    key = f"{way}-key-that-no-log-shows"
    if way == "saved":
        KeyStore(folders, {}).save(key)
    elif way == "file":
        folders.make()
        folders.key_path.write_text(key)
        KeyStore(folders, {}).load()
    else:
        KeyStore(folders, {"CAMB_API_KEY": key}).load()
    record = logging.LogRecord("x", logging.INFO, "", 0, "sent %s", (key,), None)
    assert key not in logs.RedactingFormatter().format(record)
