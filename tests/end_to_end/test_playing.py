"""Playing what is not there yet, what is being replaced, and what cannot be heard."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import soundfile
from PySide6.QtCore import Qt

from bulktts_gui.core.clips import NO_MARKS, Mark, Marks
from bulktts_gui.models.clip_model import Column, Group
from tests.end_to_end.screen import matches
from tests.end_to_end.window import CTRL
from tests.services import FaultService, faults

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.end_to_end.screen import Sound
    from tests.end_to_end.window import Person


def listed(start: Callable[..., Person], service: FaultService) -> Person:
    person = start(service=service)
    person.add("\n".join(map(str, service.run_ids)), len(service.run_ids))
    return person


def ready(start: Callable[..., Person], service: FaultService) -> Person:
    person = listed(start, service)
    person.click("fetchButton")
    person.wait_for("READY")
    return person


def test_a_clip_that_is_not_there_is_fetched_alone_and_then_heard(
    start: Callable[..., Person], sound: Sound
) -> None:
    with FaultService(count=8, clip_seconds=0.8) as service:
        person = listed(start, service)
        wanted = service.run_ids[6]
        with sound.record() as recording:
            person.click_cell(wanted, Column.PLAY)
            assert "plays as soon as it is here" in person.text_of("playerMessage")
            person.wait(lambda: person.playing() == wanted)
            person.wait(lambda: person.playing() is None)
        samples, rate = soundfile.read(io.BytesIO(service.audio(wanted) or b""))
        other, _ = soundfile.read(io.BytesIO(service.audio(service.run_ids[0]) or b""))
        assert matches(recording, samples[: rate // 2], rate) > 0.9
        assert matches(recording, other[: rate // 2], rate) < 0.5
        assert service.asked("files") == [(wanted,)]
        assert [row.run_id for row in person.rows() if row.status == "READY"] == [wanted]


def test_a_clip_that_is_wanted_at_once_comes_before_the_rest_of_the_batch(
    start: Callable[..., Person],
) -> None:
    with FaultService(count=150, answer_delay=0.05, clip_seconds=0.8) as service:
        person = listed(start, service)
        person.click("fetchButton")
        person.wait(lambda: "READY" in person.statuses())
        wanted = service.run_ids[-1]
        assert person.row(wanted).status == "QUEUED"
        person.click_cell(wanted, Column.PLAY)
        person.wait(lambda: person.playing() == wanted)
        assert "QUEUED" in person.statuses()
        assert (wanted,) in service.asked("files")[:100]


def test_a_clip_that_will_not_come_says_why_in_the_player(start: Callable[..., Person]) -> None:
    with FaultService(count=4) as service:
        wanted = service.run_ids[0]
        service.bad_ids = {wanted}
        person = listed(start, service)
        person.click_cell(wanted, Column.PLAY)
        person.wait(lambda: "no speech with this run id" in person.text_of("playerMessage"))
        assert person.row(wanted).status == "MISSING"
        assert person.playing() is None


def test_a_playing_clip_is_fetched_again_and_its_file_replaced(
    start: Callable[..., Person],
) -> None:
    with FaultService(count=2, clip_seconds=5) as service:
        person = ready(start, service)
        run_id = service.run_ids[0]
        path = Path(person.row(run_id).path)
        old = path.read_bytes()
        person.click_cell(run_id, Column.PLAY)
        person.wait(lambda: person.playing() == run_id)
        service.file_script = {run_id: [None, faults.changed()]}
        person.choose_from_row_menu(run_id, "Fetch again")
        assert person.playing() is None
        person.wait_for("READY")
        assert path.read_bytes() == service.audio(run_id) != old
        person.click_cell(run_id, Column.PLAY)
        person.wait(lambda: person.playing() == run_id)


def test_another_recording_of_a_clip_is_unheard_and_without_the_old_verdict(
    start: Callable[..., Person],
) -> None:
    with FaultService(count=3, clip_seconds=3) as service:
        person = ready(start, service)
        model = person.window.model
        changed, same, _ = service.run_ids
        for run_id in (changed, same):
            person.click_cell(run_id, Column.NAME)
            person.key(Qt.Key.Key_R, CTRL)
            person.window._rows.marking.set_note([run_id], "slurred")
            person.click_cell(run_id, Column.PLAY)
            person.wait(partial(lambda run_id: model.marks(run_id).heard, run_id))
        service.file_script = {changed: [None, faults.changed()]}
        for run_id in (changed, same):
            person.choose_from_row_menu(run_id, "Fetch again")
            person.wait_for("READY")
        wanted = [Marks(note="slurred"), Marks(Mark.REDO, True, "slurred"), NO_MARKS]
        person.wait(lambda: [model.marks(run_id) for run_id in service.run_ids] == wanted)
        assert [model.count(group) for group in (Group.REDO, Group.UNHEARD)] == [1, 2]
        person.leave()
        again = start(service=service)
        again.wait_for_list(3)
        assert [again.window.model.marks(run_id) for run_id in service.run_ids] == wanted


def test_a_playing_clip_is_removed_and_brought_back(start: Callable[..., Person]) -> None:
    with FaultService(count=3, clip_seconds=5) as service:
        person = ready(start, service)
        run_id = service.run_ids[1]
        person.click_cell(run_id, Column.PLAY)
        person.wait(lambda: person.playing() == run_id)
        person.key(Qt.Key.Key_Delete)
        assert person.playing() is None
        assert run_id not in [row.run_id for row in person.rows()]
        person.key(Qt.Key.Key_Z, CTRL)
        assert [row.run_id for row in person.rows()] == service.run_ids
        assert person.row(run_id).status == "READY"
        person.click_cell(run_id, Column.PLAY)
        person.wait(lambda: person.playing() == run_id)
        assert len(service.asked("files")) == 3


@pytest.mark.qt_log_ignore("Could not open media")
def test_a_damaged_file_gives_a_sentence_and_another_fetch_mends_it(
    start: Callable[..., Person],
) -> None:
    with FaultService(count=2) as service:
        person = ready(start, service)
        run_id = service.run_ids[0]
        path = Path(person.row(run_id).path)
        path.write_bytes(b"fLaC" + bytes(path.stat().st_size - 4))
        person.click_cell(run_id, Column.PLAY)
        person.wait(lambda: "its file is damaged" in person.text_of("playerMessage"))
        path.unlink()
        person.click_cell(run_id, Column.PLAY)
        person.wait(lambda: "no longer there" in person.text_of("playerMessage"))
        person.choose_from_row_menu(run_id, "Fetch again")
        person.wait_for("READY")
        person.click_cell(run_id, Column.PLAY)
        person.wait(lambda: person.playing() == run_id)


def test_no_sound_device_gives_a_sentence(display: str, tmp_path: Path) -> None:
    script = """
import sys
from bulktts_gui import app
from bulktts_gui.models.clip_model import Column
from tests.end_to_end.window import Person
from tests.services import FaultService
import os
with FaultService(count=2) as service:
    os.environ.update(BULKTTS_API_URL=service.api_url, CAMB_API_KEY=service.key)
    application, window = app.build(["bulktts-gui"])
    person = Person(window)
    person.add("\\n".join(map(str, service.run_ids)), 2)
    person.click("fetchButton")
    person.wait_for("READY")
    person.click_cell(service.run_ids[0], Column.PLAY)
    person.wait(lambda: "No sound device was found" in person.text_of("playerMessage"))
    person.leave()
"""
    nowhere = f"unix:{tmp_path}/no-sound-here"
    done = subprocess.run(
        [sys.executable, "-c", script],
        env={**os.environ, "PULSE_SERVER": nowhere},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
