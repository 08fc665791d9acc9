"""Parts that outlive the app, and those that do not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bulktts_gui.core.partials import (
    Partial,
    discard,
    forget_mark,
    part_path,
    recall,
    remember,
    remove_parts,
)

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def part(tmp_path: Path) -> Path:
    path = part_path(tmp_path / "7.flac")
    path.write_bytes(b"fLaC and so on")
    return path


def test_a_part_is_recalled_with_the_size_that_it_has_now(part: Path) -> None:
    remember(part, Partial('"v1"', 3))
    assert recall(part) == Partial('"v1"', 14)


@pytest.mark.parametrize("mark", [b"", b'"a\nb"', b"x" * 5000])
def test_a_mark_that_makes_no_sense(part: Path, mark: bytes) -> None:
    part.with_name(part.name + ".mark").write_bytes(mark)
    assert recall(part) == Partial()


def test_a_part_without_a_mark_or_a_mark_without_a_part(part: Path) -> None:
    assert recall(part) == Partial()
    remember(part, Partial('"v1"', 14))
    part.write_bytes(b"")
    assert recall(part) == Partial()
    part.unlink()
    assert recall(part) == Partial()


def test_nothing_is_left_of_what_is_discarded(part: Path) -> None:
    partial = Partial('"v1"', 14)
    remember(part, partial)
    discard(part, partial)
    assert partial == Partial()
    assert list(part.parent.iterdir()) == []


def test_a_mark_that_this_fetch_knows_nothing_of_is_discarded_too(part: Path) -> None:
    remember(part, Partial('"v1"', 14))
    discard(part, Partial())
    assert list(part.parent.iterdir()) == []


def test_a_mark_is_forgotten_before_its_part_gets_other_bytes(part: Path) -> None:
    remember(part, Partial('"v1"', 14))
    found = recall(part)
    forget_mark(part, found)
    forget_mark(part, found)
    assert [path.name for path in part.parent.iterdir()] == [part.name]


def test_a_mark_that_makes_no_sense_is_forgotten_too(part: Path) -> None:
    part.with_name(part.name + ".mark").write_bytes(b"")
    forget_mark(part, recall(part))
    assert [path.name for path in part.parent.iterdir()] == [part.name]


def test_only_parts_that_somebody_continues_stay(tmp_path: Path) -> None:
    for run_id in (1, 2, 3):
        part = part_path(tmp_path / f"{run_id}.flac")
        part.write_bytes(b"half")
        if run_id != 3:
            remember(part, Partial('"v"', 4))
    part_path(tmp_path / "5.flac").with_name("5.flac.part.mark").write_bytes(b'"v"')
    (tmp_path / "4.flac").write_bytes(b"whole")
    (tmp_path / "other.part.txt").write_bytes(b"somebody's")
    remove_parts(tmp_path, {1, 3, 4, 5})
    assert {path.name for path in tmp_path.iterdir()} == {
        "1.flac.part",
        "1.flac.part.mark",
        "4.flac",
        "other.part.txt",
    }
    remove_parts(tmp_path / "not there", {1})
