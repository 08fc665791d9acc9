"""What is a run id, what is none and why, entry by entry and line by line."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulktts_gui.core.clips import MAX_RUN_ID
from bulktts_gui.core.run_ids import (
    RejectReason,
    TaskId,
    is_label,
    read_cell,
    read_entry,
    read_line,
    read_number,
    read_task,
    tidy,
)

R = RejectReason
UUID = "3fa85f64-5717-4562-b3fc-2c963f66afa6"
#: Its first part looks like a number with an exponent.
E_UUID = "12e45678-1234-4234-8234-123456789012"


@pytest.mark.parametrize(
    ("text", "run_id"),
    [
        ("12345", 12345),
        ("  12345\t", 12345),
        ("00123", 123),
        ("#12345", 12345),
        ("(12345)", 12345),
        ("[12345],", 12345),
        ('"12345"', 12345),
        ("'12345", 12345),
        ('="12345"', 12345),
        ("«12345»", 12345),
        ("12345.", 12345),
        ("12345.0", 12345),
        ("12345,00", 12345),
        ("\ufeff12345", 12345),
        ("12\u200b345", 12345),
        ("\u00a012345\u202f", 12345),
        ("٣٤٥", 345),
        ("１２３", 123),
        ("२३", 23),
        (str(MAX_RUN_ID), MAX_RUN_ID),
        ("run_id=77", 77),
        ("Run ID: 77", 77),
        ("run-77", 77),
        ("audio_123.flac", 123),
        ("123.flac", 123),
        ("audio 123.WAV", 123),
        ("audio_123 (1).flac", 123),
        (r"C:\Users\me\tts_9.mp3", 9),
        ("/home/me/9.ogg", 9),
        ("https://client.camb.ai/apis/tts-result/123", 123),
        ("https://client.camb.ai/apis/tts-result/123?output_type=file_url", 123),
        ("…/tts-result/123", 123),
        ("https://example.com/play?run_id=55&x=1", 55),
        ("https://example.com/out/audio_55.flac?sig=12", 55),
    ],
)
def test_an_entry_that_is_an_id(text: str, run_id: int) -> None:
    assert read_entry(text) == run_id


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("9.9E+15", R.DAMAGED_BY_SPREADSHEET),
        ("1,23457E+11", R.DAMAGED_BY_SPREADSHEET),
        ("1e5", R.DAMAGED_BY_SPREADSHEET),
        ("9007199254740993.0", R.DAMAGED_BY_SPREADSHEET),
        ("0", R.ZERO),
        ("0000", R.ZERO),
        ("٠", R.ZERO),
        ("-5", R.NEGATIVE),
        ("−5", R.NEGATIVE),
        ("–5", R.NEGATIVE),
        ("-1.5", R.NEGATIVE),
        ("1.5", R.DECIMAL),
        ("1,5", R.DECIMAL),
        (".5", R.DECIMAL),
        ("3E-2", R.DECIMAL),
        (str(MAX_RUN_ID + 1), R.TOO_LONG),
        ("9" * 5000, R.TOO_LONG),
        ("abc123", R.LETTERS),
        ("12a4", R.LETTERS),
        ("hello", R.LETTERS),
        ("12²", R.LETTERS),
        ("take2.wav", R.LETTERS),
        ("https://example.com/12345", R.LETTERS),
        ("1,234,567", R.UNCLEAR),
        ("1.234.567", R.UNCLEAR),
        ("1 234 567", R.UNCLEAR),
        ("1'234", R.UNCLEAR),
        ("1\u202f234", R.UNCLEAR),
        ("100-105", R.UNCLEAR),
        ("100/105", R.UNCLEAR),
        ("2_chapter_3.wav", R.UNCLEAR),
        ("2024-01-02", R.DATE_OR_TIME),
        ("01.02.2024", R.DATE_OR_TIME),
        ("12/31/24", R.DATE_OR_TIME),
        ("2024-01-02T10:30:00Z", R.DATE_OR_TIME),
        ("10:30", R.DATE_OR_TIME),
    ],
)
def test_an_entry_that_is_none_says_why(text: str, reason: RejectReason) -> None:
    assert read_entry(text) is reason


@pytest.mark.parametrize(
    ("text", "task_id"),
    [
        (UUID, UUID),
        (UUID.upper(), UUID),
        (f"{{{UUID}}},", UUID),
        (UUID.replace("-", ""), UUID.replace("-", "")),
        (E_UUID, E_UUID),
        ("12345678-1234-4234-8234-123456789012", "12345678-1234-4234-8234-123456789012"),
        ("deadbeefdeadbeef", "deadbeefdeadbeef"),
        (f"https://client.camb.ai/apis/tts/{UUID}", UUID),
    ],
)
def test_a_task_id_is_told_from_a_run_id(text: str, task_id: str) -> None:
    result = read_entry(text)
    assert isinstance(result, TaskId)
    assert result == task_id


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("77", TaskId("77")),
        ("Order_7f3-A", TaskId("Order_7f3-A")),
        (UUID.upper(), TaskId(UUID)),
        ("", None),
        ("pending", R.NO_TASK_ID),
        ("number 7", R.NO_TASK_ID),
        ("7" * 129, R.NO_TASK_ID),
    ],
)
def test_below_a_heading_that_says_so_other_entries_are_task_ids(text: str, result: object) -> None:
    assert read_task(text) == result


@pytest.mark.parametrize("text", ["", "   ", "---", "\ufeff", "\u200b", "…", '""', "|"])
def test_nothing_is_nothing(text: str) -> None:
    assert read_entry(text) is None
    assert read_cell(text) == []


@pytest.mark.parametrize(
    ("value", "result"),
    [
        (5, 5),
        (5.0, 5),
        (0, R.ZERO),
        (-0.0, R.ZERO),
        (-3, R.NEGATIVE),
        (-3.5, R.NEGATIVE),
        (3.5, R.DECIMAL),
        (float(2**53 - 1), 2**53 - 1),
        (float(2**53), R.DAMAGED_BY_SPREADSHEET),
        (9.9e15, R.DAMAGED_BY_SPREADSHEET),
        (2**53 + 1, 2**53 + 1),
        (MAX_RUN_ID, MAX_RUN_ID),
        (MAX_RUN_ID + 1, R.TOO_LONG),
        (float("nan"), R.LETTERS),
        (float("inf"), R.LETTERS),
    ],
)
def test_numbers_of_spreadsheets_and_json(value: float, result: object) -> None:
    assert read_number(value) == result


@pytest.mark.parametrize(
    ("cell", "ids"),
    [
        ("12345; 12346", [12345, 12346]),
        ("12345, 12346", [12345, 12346]),
        ("12345\n12346", [12345, 12346]),
        ("12345|12346|12347", [12345, 12346, 12347]),
        ("101, 102", [101, 102]),
    ],
)
def test_several_ids_in_one_cell(cell: str, ids: list[int]) -> None:
    assert [result for _, result in read_cell(cell)] == ids


def test_a_cell_with_an_id_and_something_else_is_not_guessed() -> None:
    assert read_cell("12345; maybe") == [("12345; maybe", R.LETTERS)]


@pytest.mark.parametrize(
    ("line", "ids"),
    [
        ("101,102,103", [101, 102, 103]),
        ("101 102\t103", [101, 102, 103]),
        ("1,2,3", [1, 2, 3]),
        ("12345, 12346;12347|12348", [12345, 12346, 12347, 12348]),
        ("1,200,300,45", [1, 200, 300, 45]),
        ("１２、１３，１４", [12, 13, 14]),
        ("[1, 2, 3]", [1, 2, 3]),
        ("Run IDs: 12345, 12346 and 12347", [12345, 12346, 12347]),
        ("- 12345", [12345]),
        ("• 12345", [12345]),
        ("run 12345 is done", [12345]),
        ("Please fetch run 12345, then 12346.", [12345, 12346]),
        ("it costs 12 EUR for 12345", [12345]),
        ("On 2024-01-02 at 10:30 run 12345 was done for $5.", [12345]),
        ("Jan 2, 2024: 12345", [12345]),
        ("3rd March 2024 we made 12345", [12345]),
        ("12345 took 90 seconds, 20%", [12345]),
        ("I have 25 clips: 123456, 123457", [123456, 123457]),
        ("see https://x.test/tts-result/123?output_type=file_url and audio_124.flac.", [123, 124]),
        ("https://x.test/tts-result/1,https://x.test/tts-result/2", [1, 2]),
        ("<td>12345</td>", [12345]),
        ("made with mp3 and h264", []),
        ("hello", []),
        ("", []),
    ],
)
def test_a_line_gives_its_ids_and_no_complaint(line: str, ids: list[int]) -> None:
    assert [result for _, result in read_line(line)] == ids


@pytest.mark.parametrize(
    ("line", "results"),
    [
        ("abc123", [R.LETTERS]),
        ("123, abc, 456", [123, R.LETTERS, 456]),
        ("123 abc 456", [123, R.LETTERS, 456]),
        ("-5, 6, 0", [R.NEGATIVE, 6, R.ZERO]),
        ("12,345", [R.UNCLEAR]),
        ("1 234 567", [R.UNCLEAR]),
        ("12,345, 12,346", [R.UNCLEAR, R.UNCLEAR]),
        ("about 12,345 of them in run 77", [R.UNCLEAR, 77]),
        ("version 3.5 of run 77", [R.DECIMAL, 77]),
        ("in run12345x there is nothing", [R.LETTERS]),
        (f"the task {UUID} is done", [TaskId(UUID)]),
        (f"{UUID}, {E_UUID}; 77", [TaskId(UUID), TaskId(E_UUID), 77]),
        (f"{UUID},{E_UUID}", [TaskId(UUID), TaskId(E_UUID)]),
        ("deadbeef-dead-beef-dead-beefdeadbeef", [TaskId("deadbeef-dead-beef-dead-beefdeadbeef")]),
        ("2024-01-02", [R.DATE_OR_TIME]),
        ("1,23E+11", [R.DAMAGED_BY_SPREADSHEET]),
        ("$5", [R.LETTERS]),
    ],
)
def test_a_line_reports_what_may_have_been_meant(line: str, results: list[object]) -> None:
    assert [result for _, result in read_line(line)] == results


def test_a_word_alone_is_an_error_only_among_ids() -> None:
    assert list(read_line("hello", in_list=True)) == [("hello", R.LETTERS)]
    assert list(read_line("hello you", in_list=True)) == []


def test_labels() -> None:
    assert is_label("Run_ID:")
    assert not is_label("Anna")


@given(st.integers(1, MAX_RUN_ID))
def test_every_id_is_read_back(run_id: int) -> None:
    assert read_entry(str(run_id)) == run_id
    assert [result for _, result in read_line(f" {run_id} ")] == [run_id]


@given(st.text(max_size=200))
def test_any_text_is_read_without_an_error(text: str) -> None:
    results = [read_entry(text), *(result for _, result in read_cell(text))]
    results += [result for _, result in read_line(text)]
    results += [result for _, result in read_line(text, in_list=True)]
    for result in results:
        assert not isinstance(result, int) or 1 <= result <= MAX_RUN_ID
    assert tidy(tidy(text)) == tidy(text)


@given(st.text(alphabet="0123456789.,-'+eE $€%/:()#a \u00a0\u0663²", max_size=40))
def test_number_like_text_is_read_without_an_error(text: str) -> None:
    for _, result in [*read_line(text), *read_cell(text)]:
        assert not isinstance(result, int) or 1 <= result <= MAX_RUN_ID
