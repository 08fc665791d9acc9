"""Every code that the core can give has words that people understand."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from bulktts_gui.core.api_key import CleanKey, Key, KeyChange, KeyFault, KeyStore
from bulktts_gui.core.clips import ClipStatus, NewClip, Problem, ProblemKind, stand_in
from bulktts_gui.core.findings import FileTrouble, Found, ImportTrouble, Place, Rejected
from bulktts_gui.core.folders import Folders
from bulktts_gui.core.run_ids import RejectReason
from bulktts_gui.models.import_words import (
    reason_words,
    rejected_words,
    summary_words,
    trouble_words,
)
from bulktts_gui.models.wording import (
    length_words,
    problem_words,
    size_words,
    status_words,
    still_making_words,
    time_left_words,
    waiting_words,
)
from bulktts_gui.ui.key_panel import KeyPanel, tightened_words
from bulktts_gui.ui.playback import trouble_words as player_words
from bulktts_gui.ui.player import PlayerTrouble

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.usefixtures("qapp")

JARGON = re.compile(
    r"\b(https?|url|uri|html|tls|ssl|dns|sql|sqlite|null|true|false|exception|traceback|thread"
    r"|socket|timeout|status code|server|client|payload|request|response|header|endpoint|parse|utf"
    r"|encoding|errno|i/o|oserror|invalid|fatal|internal error|[45]\d\d)\b",
    re.IGNORECASE,
)
PYTHON = re.compile(r"\bNone\b")
PLACEHOLDER = re.compile(r"%\w")


def assert_sentences(text: str) -> None:
    """One or more whole sentences in everyday words."""
    assert text, "nothing is said"
    assert text[0].isupper() or not text[0].isalpha(), text
    assert text.endswith((".", "!", "?", "”")), text
    assert text == " ".join(text.split()), text
    assert_plain(text)


def assert_plain(text: str) -> None:
    found = JARGON.search(text) or PYTHON.search(text)
    assert not found, f"{found} in {text}"
    assert not PLACEHOLDER.search(text), text


@pytest.mark.parametrize("kind", list(ProblemKind))
def test_every_problem_has_a_sentence(kind: ProblemKind) -> None:
    assert_sentences(problem_words(Problem(kind)))
    assert_sentences(problem_words(Problem(kind, "Voice was deleted.", 500, 3.0)))


def test_a_folder_that_cannot_be_written_to_is_named() -> None:
    text = problem_words(Problem(ProblemKind.NOT_WRITABLE, "/home/me/.cache/bulktts-gui"))
    assert text.endswith("The folder is /home/me/.cache/bulktts-gui.")


@pytest.mark.parametrize("kind", [ProblemKind.DISK_FULL, ProblemKind.NOT_WRITABLE])
def test_another_folder_is_no_advice_for_the_apps_own(kind: ProblemKind) -> None:
    assert "another folder" not in problem_words(Problem(kind))


@pytest.mark.parametrize("kind", [ProblemKind.SAVE_DISK_FULL, ProblemKind.SAVE_NOT_WRITABLE])
def test_another_folder_is_advice_for_saving(kind: ProblemKind) -> None:
    assert "another folder" in problem_words(Problem(kind))


@pytest.mark.parametrize("kind", [ProblemKind.SERVICE_MESSAGE, ProblemKind.REQUEST_REFUSED])
def test_what_the_service_said_is_handed_on(kind: ProblemKind) -> None:
    assert "Voice was deleted." in problem_words(Problem(kind, "Voice was deleted."))


def test_every_problem_says_something_of_its_own() -> None:
    sentences = [problem_words(Problem(kind)) for kind in ProblemKind]
    assert len(set(sentences)) == len(sentences)


@pytest.mark.parametrize("kind", list(ProblemKind))
def test_every_wait_says_how_long(kind: ProblemKind) -> None:
    text = waiting_words(Problem(kind, seconds=6.2))
    assert text.endswith("7 s")
    assert_plain(text)
    assert waiting_words(Problem(kind, seconds=0)).endswith("1 s")


@pytest.mark.parametrize("status", list(ClipStatus))
def test_every_status_is_a_word_or_three(status: ClipStatus) -> None:
    text = status_words(status)
    assert 1 <= len(text.split()) <= 3
    assert text[0].isupper()
    assert not text.endswith(".")
    assert_plain(text)


def test_no_two_statuses_are_called_the_same() -> None:
    assert len({status_words(status) for status in ClipStatus}) == len(ClipStatus)


@pytest.mark.parametrize("reason", list(RejectReason))
def test_every_unusable_entry_says_why(reason: RejectReason) -> None:
    # It follows a dash, so it begins small.
    text = reason_words(reason)
    assert text[0].islower()
    assert text.endswith(".")
    assert_plain(text)


def test_every_reason_is_another_one() -> None:
    assert len({reason_words(reason) for reason in RejectReason}) == len(RejectReason)


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        (Place(line=12), "ids.csv, line 12: “9.9E+15” — "),
        (Place(cell="B7", sheet="Clips"), "ids.csv, Clips, B7: “9.9E+15” — "),
        (Place(item=3), "ids.csv, entry 3: “9.9E+15” — "),
        (Place(), "ids.csv: “9.9E+15” — "),
    ],
)
def test_an_unusable_entry_is_told_with_its_place(place: Place, expected: str) -> None:
    rejected = Rejected("ids.csv", place, "9.9E+15", RejectReason.DAMAGED_BY_SPREADSHEET)
    assert rejected_words(rejected) == expected + reason_words(rejected.reason)


def test_an_unusable_entry_of_a_pasted_text_begins_with_its_line() -> None:
    rejected = Rejected("", Place(line=2), "abc", RejectReason.LETTERS)
    assert rejected_words(rejected).startswith("line 2: “abc” — ")
    nowhere = Rejected("", Place(), "abc", RejectReason.LETTERS)
    assert rejected_words(nowhere).startswith("“abc” — ")


def test_what_a_sheet_says_is_no_placeholder() -> None:
    rejected = Rejected("100%2.csv", Place(line=2), "%1", RejectReason.LETTERS)
    assert rejected_words(rejected).startswith("100%2.csv, line 2: “%1” — ")
    trouble = FileTrouble("%2.jsonl", ImportTrouble.BROKEN_JSON, 3)
    assert trouble_words(trouble).startswith("%2.jsonl, line 3")


@pytest.mark.parametrize("line", [None, 12])
@pytest.mark.parametrize("trouble", list(ImportTrouble))
@pytest.mark.parametrize("source", ["", "my list.csv"])
def test_every_file_that_gave_nothing_says_why(
    source: str, trouble: ImportTrouble, line: int | None
) -> None:
    text = trouble_words(FileTrouble(source, trouble, line))
    # A file's name may begin a sentence small; whoever chose a JSON file knows the word.
    assert_sentences(text.replace("my list.csv", "The list"))
    assert (source or "pasted text") in text
    assert ("line 12" in text) is (line is not None)


@pytest.mark.parametrize("trouble", list(PlayerTrouble))
def test_everything_that_is_not_heard_says_why(trouble: PlayerTrouble) -> None:
    assert_sentences(player_words(trouble))


def test_other_sentences() -> None:
    assert_sentences(still_making_words())
    assert_sentences(tightened_words())


@pytest.fixture
def panel(qtbot: QtBot, tmp_path: Path) -> KeyPanel:
    panel = KeyPanel("https://api.example", KeyStore(Folders.under(tmp_path), {}))
    qtbot.addWidget(panel)
    return panel


@pytest.mark.parametrize("fault", list(KeyFault))
def test_every_fault_of_a_key_has_a_sentence(panel: KeyPanel, fault: KeyFault) -> None:
    assert_sentences(panel._fault_words(CleanKey(Key("ab cd"), fault=fault, position=3)))


def test_a_wrong_letter_is_shown_with_its_place(panel: KeyPanel) -> None:
    fault = CleanKey(Key("abс"), fault=KeyFault.NON_ASCII, position=3, character="с")
    assert panel._fault_words(fault).startswith("Character 3 is “с”")


@pytest.mark.parametrize("change", list(KeyChange))
def test_everything_that_is_taken_off_a_key_is_named(panel: KeyPanel, change: KeyChange) -> None:
    (text,) = panel._change_words(CleanKey(Key("k"), frozenset({change})))
    assert_sentences(text)


@pytest.mark.parametrize("kind", list(ProblemKind))
def test_every_answer_of_a_key_check_has_a_sentence(panel: KeyPanel, kind: ProblemKind) -> None:
    assert_sentences(panel._check_words(Problem(kind)))


# Numbers


@pytest.mark.parametrize(
    ("seconds", "expected"),
    [
        (0, "0:00"),
        (0.4, "0:00"),
        (7.2, "0:07"),
        (59.6, "1:00"),
        (750, "12:30"),
        (3599.7, "1:00:00"),
        (3723, "1:02:03"),
    ],
)
def test_lengths(seconds: float, expected: str) -> None:
    assert length_words(seconds) == expected


@pytest.mark.parametrize(
    ("seconds", "expected"),
    [
        (0.2, "about 1 s left"),
        (20.4, "about 20 s left"),
        (89, "about 89 s left"),
        (90, "about 2 min left"),
        (600, "about 10 min left"),
    ],
)
def test_time_left(seconds: float, expected: str) -> None:
    assert time_left_words(seconds) == expected


@pytest.mark.parametrize(
    ("size", "expected"), [(0, "0 bytes"), (1024, "1 kB"), (84 * 1024 * 1024, "84.0 MB")]
)
def test_sizes(size: int, expected: str) -> None:
    assert size_words(size).lower() == expected.lower()


def test_the_summary_of_what_was_found() -> None:
    rejected = Rejected("", Place(line=1), "x", RejectReason.LETTERS)
    found = Found(repeated=4, rejected=(rejected, rejected))
    assert summary_words(found, 3) == "0 found, 4 repeated, 3 already in the list, 2 not usable"
    assert summary_words(Found()) == "0 found"
    tasks = (NewClip(stand_in("task-a"), task_id="task-a"), NewClip(5))
    assert summary_words(Found(tasks, repeated=1)) == "2 found, 1 by task id, 1 repeated"


def test_what_the_service_says_of_a_failed_task_is_told() -> None:
    words = problem_words(Problem(ProblemKind.TASK_FAILED, "No voice."))
    assert words == problem_words(Problem(ProblemKind.TASK_FAILED)) + " It said: “No voice.”"
