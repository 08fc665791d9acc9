"""Ten thousand clips onto a disk that fills up half way, and the rest after space was made."""

from __future__ import annotations

import os
import subprocess
from typing import TYPE_CHECKING

import pytest

from bulktts_gui.core.clips import ProblemKind, SheetCells
from bulktts_gui.core.names import NameSource, plan_names
from bulktts_gui.core.saving import IfExists, SaveItem, SaveOutcome, SaveReport, save_items
from tests.unit.full_disk import FullDisk

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from typing import BinaryIO

SAVED = SaveOutcome.SAVED
LANGUAGES = ("de", "DE", "日本語", "")
SOMEBODYS = b"somebody's"
#: The bytes of a clip, and what it takes on a tmpfs: a page.
SIZE, PAGE = 300, 4096


def make_items(folder: Path, count: int) -> list[SaveItem]:
    """Clips with contents of their own, most of which have a name that others have too."""
    sources = [
        NameSource(run_id, f"Take {run_id % 900}", cells=SheetCells(LANGUAGES[run_id % 4]))
        for run_id in range(1, count + 1)
    ]
    folder.mkdir()
    items = []
    for source, name in zip(sources, plan_names(sources, "{language}/{name}"), strict=True):
        clip = folder / f"{source.run_id}.flac"
        clip.write_bytes(b"%05d" % source.run_id * (SIZE // 5))
        items.append(SaveItem(source.run_id, clip, name))
    return items


def save(
    folder: Path,
    items: list[SaveItem],
    if_exists: IfExists,
    open_new: Callable[[Path], BinaryIO] | None = None,
) -> SaveReport:
    more = {} if open_new is None else {"open_new": open_new}
    return save_items(
        folder,
        items,
        if_exists,
        cancelled=lambda: False,
        progress=lambda done, total, size: None,
        **more,
    )


def files_in(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def where(*reports: SaveReport) -> dict[int, Path]:
    """Where each clip was saved; none is saved twice."""
    saved = [result for report in reports for result in report.of(SAVED)]
    path_of = {r.item.run_id: r.path for r in saved if r.path is not None}
    assert len(path_of) == len(saved)
    return path_of


class SmallDisk:
    """Room for half of ten thousand clips: a file system of its own, else a pretended one."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir()
        self.open_new: Callable[[Path], BinaryIO] | None = None
        self.is_real = self._mount(f"size={5000 * PAGE}")
        if not self.is_real:
            self.open_new = FullDisk(5000 * SIZE).open_new

    def make_space(self) -> None:
        self.open_new = None
        if self.is_real:
            assert self._mount(f"remount,size={20_000 * PAGE}")

    def end(self) -> None:
        if self.is_real:
            subprocess.run(["umount", "-l", str(self.folder)], check=True)

    def _mount(self, options: str) -> bool:
        if not hasattr(os, "geteuid") or os.geteuid() != 0:
            return False
        command = ["mount", "-t", "tmpfs", "-o", options, "bulktts-test", str(self.folder)]
        return not subprocess.run(command, check=False, capture_output=True).returncode


@pytest.fixture
def disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SmallDisk]:
    disk = SmallDisk(tmp_path / "disk")
    if not disk.is_real:
        # Of the disk's work it is the order that counts here, and 10,000 flushes take minutes.
        monkeypatch.setattr(os, "fsync", lambda _: None)
    yield disk
    disk.end()


def test_ten_thousand_clips_go_on_after_space_was_made(tmp_path: Path, disk: SmallDisk) -> None:
    items = make_items(tmp_path / "cache", 10_000)
    folder = disk.folder / "clips"
    first = save(folder, items, IfExists.NUMBER, disk.open_new)
    assert first.stopped_by is not None
    assert first.stopped_by.kind is ProblemKind.SAVE_DISK_FULL
    assert 4_900 < len(first.of(SAVED)) <= 5_000
    # Nothing is left of what was under way.
    assert len(files_in(folder)) == len(first.of(SAVED))

    disk.make_space()
    second = save(folder, items, IfExists.SKIP)
    assert second.stopped_by is None
    assert len(second.of(SaveOutcome.SKIPPED)) == len(first.of(SAVED))
    path_of = where(first, second)
    assert len(path_of) == len(files_in(folder)) == 10_000
    for item in items:
        assert path_of[item.run_id] == folder / item.name
        assert path_of[item.run_id].read_bytes() == item.source.read_bytes()


@pytest.mark.parametrize("if_exists", [IfExists.SKIP, IfExists.NUMBER])
def test_what_is_left_gets_the_names_of_a_run_with_room_for_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, if_exists: IfExists
) -> None:
    monkeypatch.setattr(os, "fsync", lambda _: None)
    count = 1000
    items = make_items(tmp_path / "cache", count)
    folder, free = tmp_path / "clips", tmp_path / "free"
    somebodys = []
    if if_exists is IfExists.NUMBER:
        # Somebody's own files, which a run with room for all would have numbered around.
        somebodys = ["de/Take 1.flac", "de/Take 501.flac", "日本語/Take 2 (2).flac"]
        for place in (folder, free):
            for name in somebodys:
                (place / name).parent.mkdir(parents=True, exist_ok=True)
                (place / name).write_bytes(SOMEBODYS)

    first = save(folder, items, if_exists, FullDisk(count // 2 * SIZE).open_new)
    assert first.stopped_by is not None
    assert count // 2 - 20 < len(first.of(SAVED)) <= count // 2
    left = [result.item for result in first.results if result.outcome is not SAVED]
    second = save(folder, items if if_exists is IfExists.SKIP else left, if_exists)
    assert second.stopped_by is None

    path_of = where(first, second)
    assert len(path_of) == count
    assert len(files_in(folder)) == count + len(somebodys)
    assert all((folder / name).read_bytes() == SOMEBODYS for name in somebodys)
    for item in items:
        assert path_of[item.run_id].read_bytes() == item.source.read_bytes()
    # The names are those that a disk with room for all would have seen.
    if somebodys:
        there = where(save(free, items, if_exists))
        names = {run_id: path.relative_to(free) for run_id, path in there.items()}
    else:
        names = {item.run_id: (folder / item.name).relative_to(folder) for item in items}
    assert {run_id: path.relative_to(folder) for run_id, path in path_of.items()} == names
