"""Leaving, with and without work under way, and what the next start finds."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QThread
from PySide6.QtWidgets import QFileDialog, QMessageBox, QSlider

from bulktts_gui.models.clip_model import Column
from bulktts_gui.workers import saver
from tests.end_to_end.window import choose, enter_path
from tests.services import FaultService, faults

if TYPE_CHECKING:
    from collections.abc import Callable

    from bulktts_gui.core.saving import SaveReport
    from tests.end_to_end.window import Person
    from tests.services import Fault


def listed(start: Callable[..., Person], service: FaultService) -> Person:
    person = start(service=service)
    person.add("\n".join(map(str, service.run_ids)), len(service.run_ids))
    return person


def folder_of_dialog(person: Person, button: str) -> Path:
    """Where the file dialog that a button opens begins."""
    begins: list[str] = []

    def look(dialog: QFileDialog) -> None:
        begins.append(dialog.directory().path())
        dialog.reject()

    with person.answering(look):
        person.click(button)
    return Path(begins[0])


def threads_of(person: Person) -> list[QThread]:
    """The window's threads that run; the service's own are Python's."""
    return [thread for thread in person.window.findChildren(QThread) if thread.isRunning()]


def test_leaving_while_clips_come_asks_once_and_the_next_start_goes_on(
    start: Callable[..., Person],
) -> None:
    with FaultService(count=150, answer_delay=0.02, first_byte_delay=0.05) as service:
        person = listed(start, service)
        person.click("fetchButton")
        person.wait(lambda: "READY" in person.statuses())
        with person.answering(choose("Stay")):
            person.window.close()
        assert person.window.isVisible()
        assert person.questions == ["Leave now?"]
        done = len(service.asked("files"))
        person.wait(lambda: len(service.asked("files")) > done)  # and the work went on
        assert person.window.findChildren(QMessageBox) == []  # an answered question is no more

        with person.answering(choose("Leave")):
            person.window.close()
        assert not person.window.isVisible()
        assert person.questions == ["Leave now?", "Leave now?"]
        assert not person.window._desk.session.is_fetching
        assert threads_of(person) == []

        served = {run for ids in service.asked("files") for run in ids}
        again = start(service=service)
        again.wait_for_list(150)
        assert again.statuses() == {"READY", "QUEUED"}
        ready = {row.run_id for row in again.rows() if row.status == "READY"}
        assert ready <= served
        before = len(service.asked("files"))
        again.click("fetchButton")
        again.wait_for("READY")
        asked = {run for ids in service.asked("files")[before:] for run in ids}
        assert asked == set(service.run_ids) - ready
        again.leave()  # nothing is under way, so nothing is asked


@pytest.mark.parametrize(
    ("api", "files"),
    [
        (None, faults.stall(after=100)),
        (None, faults.silent()),
        (faults.silent(), None),
        (faults.stall(after=5), None),
        (None, faults.slow(bytes_per_second=50)),
        (faults.status(503, retry_after=120), None),
        (faults.status(429, retry_after=120), None),
    ],
    ids=["body", "file", "answer", "half-answer", "slow", "down", "limited"],
)
def test_leaving_ends_also_when_the_service_hangs(
    start: Callable[..., Person], api: Fault | None, files: Fault | None
) -> None:
    with FaultService(count=20) as service:
        service.api_script, service.file_script = (lambda call: api), (lambda call: files)
        person = listed(start, service)
        person.click("fetchButton")
        person.wait(lambda: len(service.asked("files" if files else "api")) > 0)
        with person.answering(choose("Leave")):
            person.window.close()
        assert not person.window.isVisible()
        # All threads were cut short: had one not ended in time, the session would still have it.
        assert not person.window._desk.session.is_fetching
        assert threads_of(person) == []

        service.api_script = service.file_script = None
        again = start(service=service)
        again.wait_for_list(20)
        assert again.statuses() == {"QUEUED"}
        again.click("fetchButton")
        again.wait_for("READY")


def test_leaving_ends_a_key_check_and_an_import(
    start: Callable[..., Person], tmp_path: Path
) -> None:
    with FaultService(key="a-key-of-a-test") as service:
        service.api_script = lambda call: faults.silent()
        person = start(service=service, key=False)
        person.wait(lambda: person.sees("apiKeyEdit"))
        person.type("a-key-of-a-test")
        person.click("checkKeyButton")
        person.wait(lambda: len(service.log) == 1)
        person.leave()
        assert threads_of(person) == []

        big = tmp_path / "ids.csv"
        big.write_text("run_id\n" + "\n".join(map(str, range(1_000_000, 1_300_000))))
        person = start(service=service)
        person.window.import_files([big])
        with person.answering(choose("Leave")):  # what is being read is not in the list yet
            person.window.close()
        assert not person.window.isVisible()
        assert threads_of(person) == []


def test_leaving_while_saving_asks_and_keeps_what_is_whole(
    start: Callable[..., Person], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = threading.Event()
    real = saver.save_items

    def slow(*arguments: object, **options: object) -> SaveReport:
        cancelled, progress = options["cancelled"], options["progress"]

        def wait_once(done: int, total: int, size: int) -> None:
            progress(done, total, size)
            if done:
                begun.set()
                while not cancelled():
                    threading.Event().wait(0.01)

        return real(*arguments, **{**options, "progress": wait_once})

    monkeypatch.setattr(saver, "save_items", slow)
    with FaultService(count=30) as service:
        person = listed(start, service)
        person.click("fetchButton")
        person.wait_for("READY")
        person.window.save_all_to(tmp_path)
        person.wait(begun.is_set)
        assert person.sees("stopSavingButton")
        with person.answering(choose("Leave")):
            person.window.close()
        assert threads_of(person) == []
        saved = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
        # A few are written at a time; those under way are finished or leave nothing.
        whole = {f"{run_id}.flac": service.audio(run_id) for run_id in service.run_ids}
        assert saved.items() <= whole.items()
        assert 1 <= len(saved) < len(whole)


def test_what_was_chosen_and_fetched_is_there_at_the_next_start(
    start: Callable[..., Person], tmp_path: Path
) -> None:
    folder = tmp_path / "clips of mine"
    folder.mkdir()
    lists = tmp_path / "lists"
    lists.mkdir()
    with FaultService(count=6, clip_seconds=1) as service:
        (lists / "ids.txt").write_text("\n".join(map(str, service.run_ids)))
        person = start(service=service)
        person.wait(lambda: person.sees("importButton"))
        with person.answering(enter_path(lists / "ids.txt")):
            person.click("importButton")
        person.wait(lambda: person.text_of("importSummary") == "6 found")
        person.click("addButton")
        person.wait_for_list(6)
        person.click("fetchButton")
        person.wait_for("READY")
        person.save_to(folder)
        person.wait(lambda: "6 clips saved" in person.text_of("bannerText"))
        person.window.resize(1011, 677)
        person.table.setColumnWidth(Column.RUN_ID, 171)
        slider = person.find("volumeSlider", QSlider)
        slider.setFocus()
        person.key(Qt.Key.Key_Home)
        person.key(Qt.Key.Key_PageUp)
        volume = slider.value()
        size = person.window.size()
        person.leave()

        # Meanwhile one file is deleted, another one cut short, and most copies are moved away.
        gone, cut = (Path(person.row(run_id).path) for run_id in service.run_ids[2:4])
        for saved in sorted(folder.iterdir())[1:]:
            saved.unlink()
        gone.unlink()
        cut.write_bytes(cut.read_bytes()[:5000])
        service.log.clear()

        again = start(service=service)
        again.wait_for_list(6)
        assert again.window.size() == size
        assert again.table.columnWidth(Column.RUN_ID) == 171
        assert again.find("volumeSlider", QSlider).value() == volume
        states = ["READY", "READY", "QUEUED", "QUEUED", "READY", "READY"]
        again.wait(lambda: [row.status for row in again.rows()] == states)
        again.wait(lambda: again.sees("bannerText"))
        assert again.text_of("bannerText") == "2 clips are still to fetch."
        again.click_cell(service.run_ids[5], Column.PLAY)
        again.wait(lambda: again.playing() == service.run_ids[5])
        assert service.log == []

        again.click("fetchButton")
        again.wait_for("READY")
        assert {run for ids in service.asked("files") for run in ids} == set(service.run_ids[2:4])

        again.click("saveAllButton")
        again.wait(lambda: again.text_of("saveFolderEdit") == str(folder))
        again.click("cancelSaveButton")
        again.click("showAddButton")
        assert folder_of_dialog(again, "importButton") == lists
