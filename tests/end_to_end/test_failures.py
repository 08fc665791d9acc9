"""What goes wrong on the way ends as words on the row, and can be mended from the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from tests.end_to_end.window import let_pass
from tests.services import FaultService, faults

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.end_to_end.window import Person
    from tests.services import Call, Fault


def test_each_row_says_why_and_retry_gets_what_can_be_had(
    start: Callable[..., Person], hurried: None
) -> None:
    unknown = 77
    with FaultService(count=14, bad_ids=[unknown]) as service:
        runs = service.run_ids
        bad_files = {
            runs[1]: faults.sign_in_page(),
            runs[2]: faults.truncated(),
            runs[3]: faults.status(500),
            runs[4]: faults.empty(),
            runs[5]: faults.garbage(),
            runs[6]: faults.damaged(),
        }
        answers = {runs[0]: faults.left_out(runs[0]), runs[13]: faults.message("Blocked", runs[13])}

        def answer(call: Call) -> Fault | None:
            return next((answers[run] for run in call.run_ids if run in answers), None)

        service.api_script = answer
        service.file_script = lambda call: bad_files.get(call.run_ids[0])
        person = start(service=service)
        person.add("\n".join(map(str, [*runs[:8], unknown, *runs[8:]])), 15)
        person.click("fetchButton")
        person.wait_for("READY", "FAILED", "MISSING")

        expected = {
            runs[0]: ("MISSING", "knows of no audio"),
            runs[1]: ("FAILED", "want you to sign in"),
            runs[2]: ("FAILED", "broke off"),
            runs[3]: ("FAILED", "did not give it out"),
            runs[4]: ("FAILED", "was empty"),
            runs[5]: ("FAILED", "was not audio"),
            runs[6]: ("FAILED", "was damaged"),
            runs[13]: ("FAILED", "“Blocked”"),
            unknown: ("MISSING", "no speech with this run id"),
        }
        for run_id, (status, words) in expected.items():
            row = person.row(run_id)
            assert (row.status, row.path) == (status, "")
            assert words in row.reason
        assert sum(row.status == "READY" for row in person.rows()) == 6
        assert "9 clips could not be fetched" in person.text_of("bannerText")
        assert person.text_of("summaryLabel").startswith("6 of 15 ready")

        person.click("bannerButton")  # Show them
        assert {row.run_id for row in person.rows()} == set(expected)
        person.click("chip-all")

        service.api_script = service.file_script = None
        before = len(service.asked("files"))
        person.click("retryFailedButton")
        person.wait_for("READY", "MISSING")
        assert [row.run_id for row in person.rows() if row.status != "READY"] == [unknown]
        # Only what had failed was asked for again.
        again = {run for ids in service.asked("files")[before:] for run in ids}
        assert again == set(expected) - {unknown}


def test_a_key_that_ends_in_the_middle_is_mended_and_the_rest_is_fetched(
    start: Callable[..., Person], hurried: None
) -> None:
    with FaultService(count=30, key="the-first-key") as service:
        service.api_script = lambda call: faults.status(401) if call.number > 3 else None
        person = start(service=service, key=False)
        person.wait(lambda: person.sees("apiKeyEdit"))
        person.type("the-first-key")
        person.key(Qt.Key.Key_Return)
        person.add("\n".join(map(str, service.run_ids)), 30)
        person.click("fetchButton")
        person.wait_for("READY", "QUEUED")
        # Nobody's clip has failed for it.
        assert person.statuses() == {"READY", "QUEUED"}
        assert "does not accept this API key" in person.text_of("bannerText")
        assert not person.sees("retryFailedButton")

        service.key, service.api_script = "the-second-key", None
        asked = len(service.asked("api"))
        person.click("bannerButton")  # Enter another key
        person.paste("the-second-key")
        person.click("saveKeyButton")
        person.wait_for("READY")
        again = [run for ids in service.asked("api")[asked:] for run in ids]
        assert 0 < len(again) < 30
        assert service.leaked_key == 0


def test_a_lost_network_holds_the_batch_and_fails_nothing(
    start: Callable[..., Person], hurried: None
) -> None:
    with FaultService(count=4) as service:
        person = start(service=service)
    person.add("\n".join(map(str, service.run_ids)), 4)
    person.click("fetchButton")
    person.wait(lambda: "No connection; trying again in" in person.text_of("summaryLabel"))
    assert person.statuses().isdisjoint({"FAILED", "MISSING", "READY"})
    person.click("cancelButton")
    person.wait_for("QUEUED")
    assert person.sees("fetchButton")


def test_pause_begins_nothing_and_cancel_puts_the_rest_back(start: Callable[..., Person]) -> None:
    with FaultService(count=120, answer_delay=0.02, first_byte_delay=0.05) as service:

        def requests() -> int:
            return len(service.asked("api")) + len(service.asked("files"))

        person = start(service=service)
        person.add("\n".join(map(str, service.run_ids)), 120)
        person.click("fetchButton")
        person.wait(lambda: "READY" in person.statuses())
        person.click("pauseButton")
        before = requests()
        let_pass(300)  # longer than any request takes that is under way
        paused_at = requests()
        assert paused_at - before <= 13  # on their way: one question and twelve clips
        assert person.text_of("pauseButton").replace("&", "") == "Go on"
        assert "paused" in person.text_of("summaryLabel")
        let_pass(300)
        assert requests() == paused_at

        person.click("pauseButton")
        person.wait(lambda: requests() > paused_at + 13)
        person.click("cancelButton")
        person.wait_for("READY", "QUEUED")
        stopped_at = requests()
        ready = {row.run_id for row in person.rows() if row.status == "READY"}
        assert 0 < len(ready) < 120
        let_pass(300)
        assert requests() == stopped_at

        files_before = len(service.asked("files"))
        person.click("fetchButton")
        person.wait_for("READY")
        again = {run for ids in service.asked("files")[files_before:] for run in ids}
        assert again == set(service.run_ids) - ready
