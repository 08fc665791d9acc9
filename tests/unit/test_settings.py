"""Settings: what was saved comes back, and nothing in the file can stop the start."""

from __future__ import annotations

import errno
import json
import math
import tempfile
from dataclasses import asdict, fields, replace
from pathlib import Path
from typing import Any
from unittest import mock

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bulktts_gui.core import atomic
from bulktts_gui.core.clips import Problem, ProblemError, ProblemKind
from bulktts_gui.core.folders import Folders
from bulktts_gui.core.settings import Settings, SettingsStore

CHANGED = Settings(
    volume=0.25,
    muted=True,
    speed=1.5,
    after_clip="next",
    play_on_select=True,
    sound_device="headphones",
    save_folder="/home/ana/Música/\udcff",  # a name that is not valid UTF-8
    import_folder="C:\\Listen",
    name_template="{number} {name}",
    sound_preset="own",
    audio_format="mp3",
    audio_bits=24,
    audio_bitrate=128,
    audio_quality=0.5,
    audio_rate=44_100,
    audio_channels=2,
    audio_loudness=-16.0,
    save_report=True,
    save_playlist=True,
    save_archive=True,
    join_format="wav",
    join_pause=1.5,
    join_fade=0.2,
    join_even=True,
    join_chapters=False,
    join_srt=True,
    join_vtt=True,
    requests_at_once=3,
    connections_at_most=6,
    cache_limit_mb=500,
    key_place="keychain",
    proxy_mode="own",
    proxy_address="me:p@ss@proxy.example:8080",
    look_for_updates=True,
    updates_asked=1_735_787_045.5,
    language="de",
    scheme="dark",
    contrast="high",
    notify=False,
    tray=True,
    stay_awake=False,
    window_geometry="AdnQ",
    table_columns="BBBB",
    splitter="CCCC",
)


@pytest.fixture
def store(folders: Folders) -> SettingsStore:
    return SettingsStore(folders)


def test_every_setting_comes_back(store: SettingsStore, folders: Folders) -> None:
    untouched = [f.name for f in fields(Settings) if getattr(CHANGED, f.name) == f.default]
    assert untouched == []
    store.save(CHANGED)
    assert SettingsStore(folders).load() == CHANGED


def test_the_first_start_has_the_defaults(store: SettingsStore) -> None:
    assert store.load() == Settings()
    assert not store.broken_path.exists()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{",
        b'{"volume": 0.5',
        b"[1, 2]",
        b"null",
        b"\xff\xfe\x00\x01\x80",
        b"[" * 100_000,
        b'{"volume": ' + b"1" * 5000 + b"}",
    ],
)
def test_a_broken_file_is_set_aside(store: SettingsStore, folders: Folders, data: bytes) -> None:
    folders.settings_path.write_bytes(data)
    assert store.load() == Settings()
    assert store.broken_path.read_bytes() == data
    store.save(CHANGED)
    assert store.load() == CHANGED


def test_one_bad_field_costs_only_itself(store: SettingsStore, folders: Folders) -> None:
    bad: dict[str, Any] = {
        "volume": "loud",
        "muted": 1,
        "speed": math.nan,
        "requests_at_once": True,
        "cache_limit_mb": 500.5,
        "scheme": "pink",
        "contrast": ["high"],
        "window_geometry": "\udcff",
        "table_columns": "größe",
        "save_folder": None,
        "splitter": "x" * 70_000,
    }
    folders.settings_path.write_text(json.dumps({**asdict(CHANGED), **bad}))
    assert store.load() == replace(CHANGED, **{name: getattr(Settings(), name) for name in bad})
    assert not store.broken_path.exists()


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("volume", 7, 1.0),
        ("volume", -0.5, 0.0),
        ("volume", 1, 1.0),
        ("speed", 10**400, 4.0),
        ("speed", math.inf, 4.0),
        ("requests_at_once", 0, 1),
        ("requests_at_once", 99, 4),
        ("cache_limit_mb", -1, 100),
    ],
)
def test_numbers_are_kept_within_their_bounds(
    store: SettingsStore, folders: Folders, name: str, value: Any, expected: float
) -> None:
    folders.settings_path.write_text(json.dumps({name: value}))
    loaded = getattr(store.load(), name)
    assert (loaded, type(loaded)) == (expected, type(expected))
    changed: dict[str, Any] = {name: value}
    store.save(replace(Settings(), **changed))
    assert json.loads(folders.settings_path.read_text())[name] == expected


def test_fields_of_a_newer_version_are_kept(store: SettingsStore, folders: Folders) -> None:
    folders.settings_path.write_text(json.dumps({"volume": 0.1, "hologram": {"depth": [1, None]}}))
    store.save(replace(store.load(), muted=True))
    values = json.loads(folders.settings_path.read_text())
    assert values["hologram"] == {"depth": [1, None]}
    assert (values["volume"], values["muted"]) == (0.1, True)


def test_a_folder_in_the_files_place_is_moved_away(store: SettingsStore, folders: Folders) -> None:
    folders.settings_path.mkdir()
    assert store.load() == Settings()
    store.save(CHANGED)
    assert store.load() == CHANGED


def test_two_windows_write_what_each_has_changed(store: SettingsStore, folders: Folders) -> None:
    store.save(Settings())
    other = SettingsStore(folders)
    theirs, ours = other.load(), store.load()
    other.save(replace(theirs, key_place="keychain"), ["key_place"])
    store.save(replace(ours, volume=0.5), ["volume"])
    assert store.load() == other.load() == Settings(key_place="keychain", volume=0.5)


def test_what_only_a_newer_version_can_choose_stays_until_it_is_changed(
    store: SettingsStore, folders: Folders
) -> None:
    folders.settings_path.write_text(json.dumps({"scheme": "sepia", "volume": 0.1}))
    store.save(replace(store.load(), muted=True), ["muted"])
    assert json.loads(folders.settings_path.read_text())["scheme"] == "sepia"
    store.save(replace(store.load(), scheme="dark"), ["scheme"])
    assert json.loads(folders.settings_path.read_text())["scheme"] == "dark"


def test_a_file_that_is_taken_away_or_broken_meanwhile_is_made_anew(
    store: SettingsStore, folders: Folders
) -> None:
    store.save(CHANGED)
    folders.settings_path.unlink()
    store.save(replace(CHANGED, volume=0.5), ["volume"])
    assert store.load() == replace(CHANGED, volume=0.5)
    folders.settings_path.write_text('{"volume": 0.9,}')  # by hand, with a comma too many
    store.save(replace(CHANGED, muted=False), ["muted"])
    assert store.load() == replace(CHANGED, volume=0.5, muted=False)
    assert store.broken_path.read_text() == '{"volume": 0.9,}'


@pytest.mark.parametrize("number", [errno.EMFILE, errno.EIO])
def test_a_fault_of_the_moment_costs_nothing(
    store: SettingsStore, folders: Folders, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    store.save(CHANGED)

    def fail(*_: object) -> bytes:
        raise OSError(number, "not now", str(folders.settings_path))

    with monkeypatch.context() as patch:
        patch.setattr(atomic, "read_small", fail)
        assert store.load() == CHANGED
        assert store.cache_limit() == 500 * 1024 * 1024
        with pytest.raises(ProblemError):
            store.save(replace(CHANGED, volume=0.5), ["volume"])
    assert not store.broken_path.exists()
    store.save(replace(CHANGED, muted=False), ["muted"])
    assert SettingsStore(folders).load() == replace(CHANGED, volume=0.5, muted=False)


def test_what_a_full_disk_will_not_have_counts_and_is_written_later(
    store: SettingsStore, folders: Folders, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.save(CHANGED)
    with monkeypatch.context() as patch:
        patch.setattr(atomic, "write_private", refuse)
        with pytest.raises(ProblemError):
            # Most likely by somebody who makes room on that disk.
            store.save(replace(CHANGED, cache_limit_mb=100), ["cache_limit_mb"])
        assert store.cache_limit() == 100 * 1024 * 1024
        with pytest.raises(ProblemError):
            store.note("key_place", "file")
    assert SettingsStore(folders).load() == CHANGED
    store.save(replace(CHANGED, cache_limit_mb=100, volume=0.5), ["volume"])
    assert SettingsStore(folders).load() == replace(CHANGED, cache_limit_mb=100, volume=0.5)


def refuse(*_: object) -> None:
    raise ProblemError(Problem(ProblemKind.DISK_FULL))


def test_a_disk_that_will_not_have_them_is_a_problem_with_a_code(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("in the way")
    store = SettingsStore(Folders.under(tmp_path))
    assert store.load() == Settings()
    with pytest.raises(ProblemError) as caught:
        store.save(CHANGED)
    assert caught.value.problem.kind is ProblemKind.NOT_WRITABLE


_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=5,
)
_names = st.sampled_from([field.name for field in fields(Settings)])


@settings(deadline=None)
@given(
    st.binary() | st.dictionaries(_names | st.text(), _json).map(lambda v: json.dumps(v).encode())
)
def test_no_file_stops_the_start_and_what_loads_can_be_saved(data: bytes) -> None:
    # Without waiting for the disk: hundreds of files are written here.
    with tempfile.TemporaryDirectory() as folder, mock.patch("os.fsync"):
        folders = Folders.under(Path(folder))
        folders.make()
        folders.settings_path.write_bytes(data)
        store = SettingsStore(folders)
        loaded = store.load()
        for field in fields(Settings):
            assert type(getattr(loaded, field.name)) is type(field.default)
        store.save(loaded)
        assert store.load() == loaded
