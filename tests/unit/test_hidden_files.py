"""What is hidden while it is written, and what is cleared away of it."""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING

from bulktts_gui.core.hidden_files import hidden_path, sweep

if TYPE_CHECKING:
    from pathlib import Path


def age(*paths: Path) -> None:
    long_ago = time.time() - 3700
    for path in paths:
        os.utime(path, (long_ago, long_ago), follow_symlinks=False)


def test_each_path_is_another_and_hidden(tmp_path: Path) -> None:
    paths = {hidden_path(tmp_path) for _ in range(100)}
    assert len(paths) == 100
    assert all(path.parent == tmp_path and path.name.startswith(".") for path in paths)


def test_what_was_left_goes_and_what_is_being_written_stays(tmp_path: Path) -> None:
    left, written = hidden_path(tmp_path), hidden_path(tmp_path)
    left_folder, filling = hidden_path(tmp_path), hidden_path(tmp_path)
    for folder in (left_folder, filling):
        (folder / "deep").mkdir(parents=True)
    files = (left, written, left_folder / "deep" / "a", filling / "deep" / "a")
    for file in files:
        file.write_text("half")
    age(left, files[2], *(each for f in (left_folder, filling) for each in (f / "deep", f)))
    sweep(tmp_path)
    assert set(tmp_path.iterdir()) == {written, filling}
    assert files[3].read_text() == "half"


def test_links_and_names_of_others_are_left_alone(tmp_path: Path) -> None:
    place, elsewhere = tmp_path / "place", tmp_path / "elsewhere"
    for folder in (place, elsewhere):
        folder.mkdir()
    (elsewhere / "mine").write_text("mine")
    links = [hidden_path(place), hidden_path(place)]
    links[0].symlink_to(elsewhere)
    links[1].symlink_to(elsewhere / "mine")
    others = [place / f"{hidden_path(place).name}.flac", place / ".bulktts-01.part"]
    for file in others:
        file.touch()
    age(elsewhere / "mine", elsewhere, *links, *others)
    sweep(place)
    assert set(place.iterdir()) == {*links, *others}
    assert (elsewhere / "mine").read_text() == "mine"


def test_a_folder_that_is_missing_has_nothing_to_clear_away(tmp_path: Path) -> None:
    sweep(tmp_path / "missing")
