"""Small private files: whole or not at all."""

from __future__ import annotations

import errno
import os
import stat
from typing import TYPE_CHECKING

import pytest

from bulktts_gui.core import atomic
from bulktts_gui.core.clips import Problem, ProblemError, ProblemKind

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("umask", [0, 0o277])
def test_the_file_is_private_before_its_first_byte(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, umask: int
) -> None:
    modes: list[tuple[int, int]] = []
    sync = os.fsync

    def looking(descriptor: int) -> None:
        for entry in tmp_path.iterdir():
            info = entry.stat()
            modes.append((stat.S_IMODE(info.st_mode), info.st_size))
        sync(descriptor)

    made = os.open

    def opening(path: str | Path, flags: int, mode: int = 0o777) -> int:
        descriptor = made(path, flags, mode)
        if flags & os.O_CREAT:
            modes.append((stat.S_IMODE(os.fstat(descriptor).st_mode) & 0o077, 0))
        return descriptor

    monkeypatch.setattr(os, "fsync", looking)
    monkeypatch.setattr(os, "open", opening)
    old = os.umask(umask)
    try:
        atomic.write_private(tmp_path / "key", b"secret")
    finally:
        os.umask(old)
    # Nothing for others when made; the owner's alone when filled; the same when in place.
    assert modes == [(0, 0), (0o600, 6), (0o600, 6)]
    assert (tmp_path / "key").read_bytes() == b"secret"


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (errno.ENOSPC, ProblemKind.DISK_FULL),
        (errno.EROFS, ProblemKind.NOT_WRITABLE),
        (errno.EACCES, ProblemKind.NOT_WRITABLE),
    ],
)
def test_a_failed_write_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, kind: ProblemKind
) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(b"old")

    def failing(descriptor: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", failing)
    with pytest.raises(ProblemError) as caught:
        atomic.write_private(path, b"new")
    assert caught.value.problem.kind is kind
    assert {entry.name: entry.read_bytes() for entry in tmp_path.iterdir()} == {path.name: b"old"}


def test_a_link_is_replaced_and_its_target_left_alone(tmp_path: Path) -> None:
    target = tmp_path / "elsewhere"
    target.write_bytes(b"theirs")
    link = tmp_path / "key"
    link.symlink_to(target)
    atomic.write_private(link, b"ours")
    assert not link.is_symlink()
    assert link.read_bytes() == b"ours"
    assert target.read_bytes() == b"theirs"


def test_removing_takes_what_a_killed_write_left(tmp_path: Path) -> None:
    for name in ("key", ".key.0123abcd.tmp", "other"):
        (tmp_path / name).write_bytes(b"x")
    atomic.remove_private(tmp_path / "key")
    atomic.remove_private(tmp_path / "key")
    assert [entry.name for entry in tmp_path.iterdir()] == ["other"]


def test_only_ordinary_files_of_the_expected_size_are_read(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "large").write_bytes(b"12345")
    for name in ("pipe", "large", "absent", "."):
        with pytest.raises(OSError, match=r"."):
            atomic.read_small(tmp_path / name, 4)
    assert atomic.read_small(tmp_path / "large", 5) == b"12345"


def test_the_folder_that_cannot_be_written_to_is_named(tmp_path: Path) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("no folder")
    with pytest.raises(ProblemError) as caught:
        atomic.write_private(in_the_way / "settings.json", b"{}")
    assert caught.value.problem == Problem(ProblemKind.NOT_WRITABLE, str(tmp_path))


def test_a_problem_without_a_path_names_none() -> None:
    assert atomic.disk_problem(OSError(errno.EROFS, "read-only")).detail == ""
