"""A disk that fills up or turns read-only under the app: it says so once, and nothing is lost."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
import subprocess
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from bulktts_gui.core import download, library, library_file
from bulktts_gui.core.folders import Folders
from bulktts_gui.ui.parts import Banner
from bulktts_gui.workers import library as library_module
from tests.services import FaultService, make_clip

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.end_to_end.window import Person

SIZE = 2_000_000
CODES = {"full": errno.ENOSPC, "read-only": errno.EROFS}
WORDS = {"full": "The disk is full", "read-only": "cannot be written to"}


class Disk:
    """A small file system of its own where the tests may mount one, else pretended errors."""

    def __init__(self, folder: Path, pretend: Callable[[int | None], None]) -> None:
        self.folder = folder
        folder.mkdir(parents=True)
        self._pretend = pretend
        command = ["mount", "-t", "tmpfs", "-o", f"size={SIZE}", "bulktts-test", str(folder)]
        is_root = hasattr(os, "geteuid") and os.geteuid() == 0
        self.is_real = is_root and not subprocess.run(command, check=False).returncode

    def refuse(self, how: str, but: int = 0) -> None:
        """Turn full, with `but` bytes left, or read-only."""
        if self.is_real and how == "full":
            free = shutil.disk_usage(self.folder).free
            (self.folder / "filler").write_bytes(bytes(max(0, free - but)))
        elif not (self.is_real and self._remount("ro")):
            # Nor can one be turned read-only while a file in it is open for writing.
            self._pretend(CODES[how])

    def accept(self) -> None:
        """Be as before."""
        self._pretend(None)
        if self.is_real:
            self._remount("rw")
            (self.folder / "filler").unlink(missing_ok=True)

    def end(self) -> None:
        """Be no more."""
        self.accept()
        if self.is_real:
            # Lazily: the log may still be open.
            subprocess.run(["umount", "-l", str(self.folder)], check=True)

    def _remount(self, mode: str) -> bool:
        command = ["mount", "-o", f"remount,{mode},size={SIZE}", str(self.folder)]
        return not subprocess.run(command, check=False, capture_output=True).returncode


@pytest.fixture
def cache_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Disk]:
    """The cache lies on it."""
    code: list[int | None] = [None]
    really_open = download.open_for_writing

    def open_for_writing(path: Path, mode: Any) -> Any:
        if code[0] is not None:
            raise OSError(code[0], "pretended")
        return really_open(path, mode)

    monkeypatch.setattr(download, "open_for_writing", open_for_writing)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "disk"))
    disk = Disk(tmp_path / "disk", lambda value: code.__setitem__(0, value))
    yield disk
    disk.end()


@pytest.fixture
def data_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Disk]:
    """The library lies on it."""
    code: list[int | None] = [None]
    really = library_file.transaction

    @contextmanager
    def transaction(db: sqlite3.Connection) -> Iterator[None]:
        if code[0] is not None:
            words = "database or disk is full" if code[0] == errno.ENOSPC else "readonly database"
            raise sqlite3.OperationalError(words)
        with really(db):
            yield

    monkeypatch.setattr(library, "transaction", transaction)
    monkeypatch.setattr(library_module, "AGAIN_AFTER", 0.05)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "disk"))
    disk = Disk(tmp_path / "disk", lambda value: code.__setitem__(0, value))
    yield disk
    disk.end()


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Everything that banners say."""
    texts: list[str] = []
    really_show = Banner.show_

    def show(self: Banner, tone: str, text: str, *rest: Any, **more: Any) -> None:
        texts.append(text)
        really_show(self, tone, text, *rest, **more)

    monkeypatch.setattr(Banner, "show_", show)
    return texts


@pytest.mark.parametrize("how", ["full", "read-only"])
def test_a_fetch_stops_says_why_and_goes_on_after_space_was_made(
    start: Callable[..., Person], cache_disk: Disk, said: list[str], how: str
) -> None:
    with FaultService(count=30, clip_seconds=1) as service:
        person = start(service=service)
        person.add("\n".join(map(str, service.run_ids)), 30)
        size = len(make_clip(service.run_ids[0], seconds=1))
        cache_disk.refuse(how, but=7 * size)
        said.clear()
        person.click("fetchButton")
        person.wait_for("READY", "QUEUED")
        person.wait(lambda: WORDS[how] in person.text_of("bannerText"))
        assert len(said) == 1
        assert "QUEUED" in person.statuses()
        kept = {row.run_id for row in person.rows() if row.status == "READY"}
        before = len(service.log)

        cache_disk.accept()
        person.click("bannerButton")  # Go on
        person.wait_for("READY")
        fetched = {run for call in service.log[before:] for run in call.run_ids}
        assert fetched == set(service.run_ids) - kept
        for row in person.rows():
            assert Path(row.path).read_bytes() == service.audio(row.run_id)


@pytest.mark.parametrize("how", ["full", "read-only"])
def test_a_library_that_cannot_be_written_is_told_once_and_written_later(
    start: Callable[..., Person], data_disk: Disk, said: list[str], how: str
) -> None:
    with FaultService(count=40, first_byte_delay=0.02) as service:
        person = start(service=service)
        person.wait(lambda: person.sees("runIdsEdit"))
        said.clear()
        data_disk.refuse(how)
        person.add("\n".join(map(str, service.run_ids)), 40)
        person.wait(lambda: bool(said))
        person.click("fetchButton")
        person.wait_for("READY")
        assert [WORDS[how] in text for text in said].count(True) == 1
        data_disk.accept()

        def is_written() -> bool:
            path = Folders.of_user().library_path
            with closing(sqlite3.connect(path)) as db:
                ready = "SELECT count(*) FROM clips WHERE status = 4"
                return bool(db.execute(ready).fetchone() == (40,))

        person.wait(is_written)
        person.leave()
        again = start(service=service)
        again.wait_for_list(40)
        assert again.statuses() == {"READY"}


def test_a_cache_folder_that_goes_while_clips_come_is_made_anew(
    start: Callable[..., Person],
) -> None:
    with FaultService(count=60, first_byte_delay=0.02) as service:
        person = start(service=service)
        person.add("\n".join(map(str, service.run_ids)), 60)
        person.click("fetchButton")
        person.wait(lambda: "READY" in person.statuses())
        shutil.rmtree(Folders.of_user().clips_dir, ignore_errors=True)
        person.wait_for("READY", "FAILED")
        person.leave()
        again = start(service=service)
        again.wait_for_list(60)
        again.wait(lambda: again.statuses() <= {"READY", "QUEUED"})
        if "QUEUED" in again.statuses():
            again.click("fetchButton")
        again.wait_for("READY")
        for row in again.rows():
            assert Path(row.path).read_bytes() == service.audio(row.run_id)
