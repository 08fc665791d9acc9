"""The app's folders: where they are, whose they are."""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING

import pytest

from bulktts_gui.core.clips import ProblemError, ProblemKind
from bulktts_gui.core.folders import Folders

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def any_umask(request: pytest.FixtureRequest) -> Iterator[None]:
    old = os.umask(request.param)
    yield
    os.umask(old)


def _mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_the_person_and_the_demo_share_no_file() -> None:
    user, demo = Folders.of_user(), Folders.of_demo()
    for name in ("library_path", "clips_dir", "key_path", "settings_path", "lock_path", "log_path"):
        assert getattr(user, name) != getattr(demo, name)
        assert "bulktts-gui" in getattr(user, name).parts
        assert user.cache / "demo" in getattr(demo, name).parents


def test_user_folders_follow_the_system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for kind in ("CONFIG", "DATA", "CACHE", "STATE"):
        monkeypatch.setenv(f"XDG_{kind}_HOME", str(tmp_path / kind))
    folders = Folders.of_user()
    assert folders.config == tmp_path / "CONFIG" / "bulktts-gui"
    assert folders.data == tmp_path / "DATA" / "bulktts-gui"
    assert folders.cache == tmp_path / "CACHE" / "bulktts-gui"
    assert tmp_path / "STATE" in folders.log.parents


@pytest.mark.parametrize("any_umask", [0, 0o277], indirect=True)
def test_made_folders_are_the_owners_alone(tmp_path: Path, any_umask: None) -> None:
    folders = Folders(tmp_path / "c", tmp_path / "d", tmp_path / "e", tmp_path / "l")
    folders.make()
    made = (folders.config, folders.data, folders.cache, folders.log, folders.clips_dir)
    assert [_mode(folder) for folder in made] == [0o700] * 5


def test_making_again_leaves_a_folder_as_it_is(tmp_path: Path) -> None:
    folders = Folders.under(tmp_path)
    folders.make()
    folders.config.chmod(0o755)
    (folders.config / "kept").touch()
    folders.make()
    assert _mode(folders.config) == 0o755
    assert (folders.config / "kept").exists()


def test_a_file_in_a_folders_place_is_a_problem_with_a_code(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("in the way")
    with pytest.raises(ProblemError) as caught:
        Folders.under(tmp_path).make()
    assert caught.value.problem.kind is ProblemKind.NOT_WRITABLE
