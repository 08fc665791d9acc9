"""Task ids in place of run ids: pasted, looked up, explained where they fail, heard and saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from bulktts_gui.models.clip_model import Column
from tests.services import FaultService

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.end_to_end.window import Person

CTRL = Qt.KeyboardModifier.ControlModifier


def task_id(number: int) -> str:
    return f"{number:08d}-0000-4000-8000-00000000000a"


def looked_up(service: FaultService) -> list[str]:
    return [seen.path.rpartition("/")[2] for seen in service.log if "/tts/" in seen.path]


def test_task_ids_are_taken_explained_fetched_and_saved(
    start: Callable[..., Person], hurried: None, tmp_path: Path
) -> None:
    with FaultService(count=8) as service:
        runs = service.run_ids
        service.add_task(task_id(1), run_id=runs[4])
        service.add_task(task_id(2), "PENDING")
        service.add_task(task_id(3), "ERROR")
        service.add_task(task_id(4), "TIMEOUT")
        service.add_task(task_id(5), "PAYMENT_REQUIRED")
        service.add_task(task_id(6), run_id=runs[1])  # that one is in the list already
        service.add_task(task_id(7), run_id=runs[6])
        service.add_task(task_id(8), run_id=runs[6])  # and these two are one
        service.add_task(task_id(9), "SUCCESS")
        unknown = task_id(10)
        pasted = [*map(str, runs[:4]), *map(task_id, range(1, 10)), unknown.upper()]

        person = start(service=service)
        person.wait(lambda: person.sees("runIdsEdit"))
        person.paste("\n".join(pasted))
        person.wait(lambda: "14 found" in person.text_of("importSummary"))
        assert person.text_of("importSummary") == "14 found, 10 by task id"
        person.click("addButton")
        person.wait_for_list(14)
        assert [row.run_id for row in person.rows()[4:]] == [*map(task_id, range(1, 10)), unknown]

        person.click("fetchButton")
        person.wait(lambda: "WAITING" in person.statuses())
        assert person.row(task_id(2)).status == "WAITING"
        service.add_task(task_id(2), "PENDING", run_id=runs[5])
        person.wait_for("READY", "FAILED", "MISSING")

        assert [row.run_id for row in person.rows()] == [
            *runs[:4], runs[4], runs[5], task_id(3), task_id(4), task_id(5), runs[6], task_id(9),
            unknown,
        ]  # fmt: skip
        words = {
            task_id(3): "could not make this speech",
            task_id(4): "took the service too long",
            task_id(5): "no credit left",
            task_id(9): "something this app cannot read",
            unknown: "no speech with this task id",
        }
        for row in person.rows():
            if row.run_id in words:
                assert words[str(row.run_id)] in row.reason
                assert row.status == ("MISSING" if row.run_id == unknown else "FAILED")
            else:
                assert row.status == "READY"
                assert row.path.endswith(f"{row.run_id}.flac")
        assert person.text_of("summaryLabel").startswith("7 of 12 ready")
        files = [run for ids in service.asked("files") for run in ids]
        assert sorted(files) == sorted(runs[:7])
        chunks = [ids for ids in service.asked("api") if len(ids) > 1]
        assert all(2 <= len(chunk) <= 5 for chunk in chunks)

        # Copied as they are shown.
        person.click_cell(task_id(3), Column.NAME)
        person.key(Qt.Key.Key_C, CTRL)
        assert QApplication.clipboard().text() == task_id(3)

        # One of them was ordered anew; the others still have no run.
        service.add_task(task_id(3), run_id=runs[7])
        before = len(looked_up(service))
        person.click("retryFailedButton")
        person.wait(lambda: runs[7] in ids(person))
        person.wait_for("READY", "FAILED", "MISSING")
        assert sorted(looked_up(service)[before:]) == [
            task_id(3), task_id(4), task_id(5), task_id(9), unknown,
        ]  # fmt: skip

        person.window.save_all_to(tmp_path / "out")
        person.wait(lambda: not person.window._saving.is_saving)
        saved = {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()}
        assert saved == {f"{run}.flac": service.audio(run) for run in runs}


def ids(person: Person) -> list[int | str]:
    return [row.run_id for row in person.rows()]


def test_the_next_start_asks_for_no_task_again_and_knows_each(
    start: Callable[..., Person], tmp_path: Path
) -> None:
    sheet = tmp_path / "orders.csv"
    sheet.write_text(
        "task_id,name,text\n" + "".join(f"{task_id(n)},Name {n},Text {n}\n" for n in range(6))
    )
    with FaultService(count=6) as service:
        for number, run_id in enumerate(service.run_ids):
            service.add_task(task_id(number), run_id=run_id)
        person = start(service=service)
        person.wait(lambda: person.sees("runIdsEdit"))
        person.window.import_files([sheet])
        person.wait_for_list(6)
        person.click("fetchButton")
        person.wait_for("READY")
        person.leave()

        again = start(service=service)
        again.wait_for_list(6)
        assert ids(again) == service.run_ids
        assert again.statuses() == {"READY"}
        before = len(service.log)
        again.window.import_files([sheet])
        again.wait(lambda: not again.window._adding.is_reading)
        assert ids(again) == service.run_ids
        assert again.window.model.clip(service.run_ids[2]).name == "Name 2"
        assert len(service.log) == before
