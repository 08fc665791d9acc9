"""An unusable library gives way to a new one whole or not at all, whatever happens meanwhile."""

from __future__ import annotations

import signal
import sqlite3
import subprocess
import sys
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from bulktts_gui.core import library_file
from bulktts_gui.core.clips import NewClip, ProblemError, ProblemKind
from bulktts_gui.core.library import Library, RecoveryReason
from tests.unit.old_libraries import change

if TYPE_CHECKING:
    from collections.abc import Callable

    from bulktts_gui.core.folders import Folders

ROOT = Path(__file__).parents[2]
RUNS = list(range(1, 300))
PAGE = 4096
NEWER = "PRAGMA user_version = 1000"


def open_now(folders: Folders) -> Library:
    return Library.open(folders, lambda: 1735787045.0)


@pytest.fixture
def museum(folders: Folders) -> int:
    """A list in a library that a newer version has taken up."""
    with closing(open_now(folders)) as library:
        batch = library.new_batch("Museum")
        library.add_clips(batch, [NewClip(run_id, f"name {run_id}") for run_id in RUNS])
    change(folders, NEWER)
    return batch


def check(folders: Folders, library: Library, batch: int) -> None:
    """All is there, and what was put aside is the one file that was."""
    assert library.batch_name(batch) == "Museum"
    assert [clip.run_id for clip in library.load_clips(batch)] == RUNS
    (aside,) = folders.data.glob("library.newer-*.db")
    with closing(sqlite3.connect(aside)) as db:
        assert db.execute("PRAGMA user_version").fetchone() == (1000,)
        assert db.execute("SELECT count(*) FROM clips").fetchone() == (len(RUNS),)
    assert not list(folders.data.glob("library.rebuilt*"))


def test_a_disk_that_is_full_meanwhile_leaves_all_to_be_read_again(
    folders: Folders, museum: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_arguments: Any) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    with monkeypatch.context() as patched:
        patched.setattr(library_file, "_take_over", full)
        for _ in range(2):
            with pytest.raises(ProblemError) as caught:
                open_now(folders)
            assert caught.value.problem.kind is ProblemKind.DISK_FULL
    with closing(open_now(folders)) as library:
        assert library.recovery is not None
        assert (library.recovery.reason, library.recovery.clips) == (
            RecoveryReason.NEWER,
            len(RUNS),
        )
        check(folders, library, museum)


_KILLED = """
import os, signal, sys
from pathlib import Path
from bulktts_gui.core import library_file
from bulktts_gui.core.folders import Folders
from bulktts_gui.core.library import Library
really = getattr(library_file, sys.argv[2])
def killed(*arguments):
    really(*arguments)
    os.kill(os.getpid(), signal.SIGKILL)
setattr(library_file, sys.argv[2], killed)
Library.open(Folders.under(Path(sys.argv[1])), lambda: 1735787045.0)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such signal")
@pytest.mark.parametrize("at", ["_take_over", "_put_aside"])
def test_who_is_killed_meanwhile_leaves_all_to_the_next_start(
    folders: Folders, museum: int, at: str
) -> None:
    command = [sys.executable, "-c", _KILLED, str(folders.config.parent), at]
    assert subprocess.run(command, cwd=ROOT, check=False).returncode == -signal.SIGKILL
    with closing(open_now(folders)) as library:
        check(folders, library, museum)


def test_of_two_that_find_it_at_once_one_puts_it_aside(
    folders: Folders, museum: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(library_file, "BUSY_TIMEOUT_S", 0.1)
    really: Callable[[Path], sqlite3.Connection] = library_file.connect
    others: list[Library] = []

    def connect(path: Path) -> sqlite3.Connection:
        monkeypatch.setattr(library_file, "connect", really)
        try:
            return really(path)
        except library_file.UnusableError:
            # The other one comes just now, and is quicker, if it is let.
            with suppress(ProblemError):
                others.append(open_now(folders))
            raise

    monkeypatch.setattr(library_file, "connect", connect)
    with closing(open_now(folders)) as library:
        check(folders, library, museum)
        others.append(open_now(folders))
        check(folders, others[-1], museum)
    for other in others:
        other.close()


def test_it_is_not_put_aside_under_a_window_that_works_on_it(folders: Folders) -> None:
    with closing(open_now(folders)) as theirs:
        batch = theirs.new_batch("theirs")
        theirs._db.execute(NEWER)
        with pytest.raises(ProblemError) as caught:
            open_now(folders)
        assert caught.value.problem.kind is ProblemKind.NOT_WRITABLE
        theirs.add_clips(batch, [NewClip(7)])
    with closing(open_now(folders)) as library:
        assert library.recovery is not None
        assert [clip.run_id for clip in library.load_clips(batch)] == [7]


def test_what_somebody_wrote_into_the_lock_keeps_nobody_out(folders: Folders) -> None:
    folders.library_path.with_suffix(".lock").write_bytes(b"not a database at all" * 100)
    with closing(open_now(folders)) as library:
        assert library.new_batch() == 1


def test_one_damaged_page_costs_names_and_not_runs(folders: Folders) -> None:
    """Whichever page it is, but the first, without which it is no database at all."""
    runs = [number * 3 % 2003 + 1 for number in range(2000)]
    with closing(open_now(folders)) as library:
        batch = library.new_batch("Museum")
        library.add_clips(batch, [NewClip(run_id, f"name {run_id}", "text") for run_id in runs])
    whole = folders.library_path.read_bytes()
    for start in range(PAGE, len(whole), 5 * PAGE):
        damage = b"\xff" * PAGE
        folders.library_path.write_bytes(whole[:start] + damage + whole[start + PAGE :])
        with closing(open_now(folders)) as library:
            assert library.recovery is not None, start
            clips = library.load_clips(batch)
        assert [clip.run_id for clip in clips] == runs, start
        assert {clip.name for clip in clips} <= {"", *(f"name {run_id}" for run_id in runs)}
