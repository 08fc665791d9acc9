"""The settings in use: what is written, when, and what is said when it cannot be."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from bulktts_gui.core import atomic
from bulktts_gui.core.clips import Problem, ProblemError, ProblemKind
from bulktts_gui.core.settings import Settings, SettingsStore
from bulktts_gui.ui.preferences import Preferences

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from bulktts_gui.core.folders import Folders

PATIENCE = 20_000


@pytest.fixture
def preferences(folders: Folders, qapp: object) -> Iterator[Preferences]:
    made = Preferences(SettingsStore(folders))
    yield made
    made.save()
    made.deleteLater()


def saved(folders: Folders) -> Settings:
    return SettingsStore(folders).load()


def test_a_change_is_written_soon(qtbot: QtBot, preferences: Preferences, folders: Folders) -> None:
    preferences.change(volume=0.5)
    assert preferences.settings.volume == 0.5
    qtbot.waitUntil(lambda: saved(folders).volume == 0.5, timeout=PATIENCE)


def test_what_a_dialog_chose_is_written_at_once(preferences: Preferences, folders: Folders) -> None:
    preferences.take({"name_template": "{number}", "save_report": True})
    assert saved(folders) == Settings(name_template="{number}", save_report=True)


def test_nothing_is_written_where_nothing_was_changed(
    preferences: Preferences, folders: Folders
) -> None:
    preferences.change(volume=Settings().volume)
    preferences.save()
    assert not folders.settings_path.exists()


def test_what_another_window_has_changed_stays(preferences: Preferences, folders: Folders) -> None:
    other = Preferences(SettingsStore(folders), preferences)
    preferences.change(key_place="keychain")
    preferences.save()
    other.change(volume=0.5)
    other.save()
    assert saved(folders) == Settings(key_place="keychain", volume=0.5)


def test_whoever_hears_of_a_change_can_have_it_written(
    preferences: Preferences, folders: Folders
) -> None:
    preferences.changed.connect(preferences.save)
    preferences.change(cache_limit_mb=500)
    assert saved(folders).cache_limit_mb == 500


def test_a_disk_that_is_full_is_told_and_tried_again(
    preferences: Preferences, folders: Folders, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[Problem | None] = []
    preferences.problemChanged.connect(lambda: heard.append(preferences.problem))

    def refuse(*_: object) -> None:
        raise ProblemError(Problem(ProblemKind.DISK_FULL))

    with monkeypatch.context() as patch:
        patch.setattr(atomic, "write_private", refuse)
        for volume in (0.5, 0.6):
            preferences.change(volume=volume)
            preferences.save()
        assert preferences.settings.volume == 0.6
    assert heard == [Problem(ProblemKind.DISK_FULL)]
    preferences.save()
    assert saved(folders).volume == 0.6
    assert heard == [Problem(ProblemKind.DISK_FULL), None]


def test_a_note_that_cannot_be_written_leaves_no_trace(
    preferences: Preferences, folders: Folders, monkeypatch: pytest.MonkeyPatch
) -> None:
    preferences.note("key_place", "keychain")
    assert json.loads(folders.settings_path.read_text())["key_place"] == "keychain"
    with monkeypatch.context() as patch:
        patch.setattr(atomic, "write_private", _fail)
        with pytest.raises(ProblemError):
            preferences.note("key_place", "file")
    preferences.change(volume=0.5)
    preferences.save()
    assert saved(folders) == Settings(key_place="keychain", volume=0.5)


def test_what_was_noted_is_not_written_over_what_is_noted_next(
    preferences: Preferences, folders: Folders
) -> None:
    heard: list[frozenset[str]] = []
    preferences.changed.connect(heard.append)
    preferences.note("key_place", "keychain")
    preferences.noted(key_place="keychain")
    assert heard == [frozenset({"key_place"})]
    preferences.note("key_place", "file")  # the key is on its way back
    preferences.change(volume=0.5)
    preferences.save()
    assert saved(folders).key_place == "file"


def _fail(*_: object) -> None:
    raise ProblemError(Problem(ProblemKind.NOT_WRITABLE))
