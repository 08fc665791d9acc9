"""Answers of every shape: no crash, and no clip tied to another's address."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bulktts_gui.core import answers
from bulktts_gui.core.clips import Problem, ProblemKind
from tests.unit.fakes import kind_raised

URL = "https://files.example/1.flac?sig=x"

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)
entry = json_values | st.fixed_dictionaries(
    {}, optional={"output_url": json_values, "status": json_values, "message": json_values}
)


def read(value: object, *asked: int) -> answers.Answer:
    return answers.read_bulk(json.dumps(value).encode(), asked)


def test_both_documented_shapes() -> None:
    answer = read({"1": {"output_url": URL}, "2": URL + "2"}, 1, 2)
    assert answer == answers.Answer({1: URL, 2: URL + "2"}, {})


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, Problem(ProblemKind.LEFT_OUT)),
        ({}, Problem(ProblemKind.LEFT_OUT)),
        ("", Problem(ProblemKind.LEFT_OUT)),
        ({"output_url": None}, Problem(ProblemKind.LEFT_OUT)),
        ({"output_url": 5}, Problem(ProblemKind.LEFT_OUT)),
        ({"status": "PENDING"}, Problem(ProblemKind.STILL_MAKING)),
        ({"status": " in_progress ", "message": "soon"}, Problem(ProblemKind.STILL_MAKING)),
        ("PENDING", Problem(ProblemKind.STILL_MAKING)),
        ({"message": "no  such\nrun"}, Problem(ProblemKind.SERVICE_MESSAGE, "no such run")),
        ({"status": "ERROR"}, Problem(ProblemKind.SERVICE_MESSAGE, "ERROR")),
        ("run not found", Problem(ProblemKind.SERVICE_MESSAGE, "run not found")),
        (7, Problem(ProblemKind.BAD_ANSWER)),
        ([URL], Problem(ProblemKind.BAD_ANSWER)),
        (True, Problem(ProblemKind.BAD_ANSWER)),
    ],
)
def test_values_without_an_address(value: object, expected: Problem) -> None:
    assert read({"1": value, "2": URL}, 1, 2) == answers.Answer({2: URL}, {1: expected})


def test_left_out_and_not_asked_for() -> None:
    answer = read({"3": URL, "01": URL, " 2": URL, "2": {"output_url": URL}}, 1, 2)
    assert answer.addresses == {2: URL}
    assert answer.problems == {1: Problem(ProblemKind.LEFT_OUT)}
    assert answer.unasked == 3


def test_an_id_twice_keeps_one_of_its_own_addresses() -> None:
    body = b'{"1": "https://files.example/a", "2": "https://files.example/b", "1": null}'
    answer = answers.read_bulk(body, [1, 2])
    assert answer.addresses == {2: "https://files.example/b"}
    assert answer.problems[1].kind is ProblemKind.LEFT_OUT


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"[]",
        b"null",
        b'"https://files.example/1"',
        b"<html>",
        b"\xff\xfe\x00",
        b'{"1":',
        b"[" * 200_000,
        b'{"1":' * 100_000,
        b"9" * 10_000,
        b'{"1": ' + b"9" * 10_000 + b"}",
        b" " * (answers.MAX_ANSWER_BYTES + 1),
    ],
    ids=lambda body: repr(body[:12]) + str(len(body)),
)
def test_what_is_no_object_is_a_bad_answer(body: bytes) -> None:
    assert kind_raised(answers.read_bulk, body, [1, 2]) is ProblemKind.BAD_ANSWER


@settings(max_examples=60)
@given(st.binary(max_size=80) | json_values.map(lambda value: json.dumps(value).encode()))
def test_any_bytes_end_as_an_answer_or_a_problem(body: bytes) -> None:
    for reader in (
        lambda: answers.read_bulk(body, [1, 2]),
        lambda: answers.read_single(body, 1),
        lambda: answers.read_task(body),
    ):
        assert kind_raised(reader) in (None, ProblemKind.BAD_ANSWER)
    assert len(answers.said(body)) <= answers.MAX_DETAIL


@settings(max_examples=60)
@given(
    st.lists(st.integers(1, 2**63 - 1), min_size=2, max_size=5, unique=True),
    st.dictionaries(st.integers(1, 2**63 - 1), entry, max_size=3),
    st.data(),
)
def test_every_asked_id_gets_its_own_outcome(
    asked: list[int], others: dict[int, object], data: st.DataObject
) -> None:
    own = {i: data.draw(entry | st.just({"output_url": f"https://h/{i}"})) for i in asked}
    answer = read({str(i): value for i, value in (others | own).items()}, *asked)
    assert answer.addresses.keys() | answer.problems.keys() == set(asked)
    assert not answer.addresses.keys() & answer.problems.keys()
    for run_id, url in answer.addresses.items():
        value = own[run_id]
        said = value["output_url"] if isinstance(value, dict) else value
        assert isinstance(said, str)
        assert url == said.strip()
    for problem in answer.problems.values():
        # What is stored and shown later must be plain text.
        problem.detail.encode()
        assert problem.detail.isprintable()
        assert len(problem.detail) <= answers.MAX_DETAIL


def test_a_single_run_in_both_shapes() -> None:
    assert answers.read_single(json.dumps(URL).encode(), 5).addresses == {5: URL}
    assert answers.read_single(json.dumps({"output_url": URL}).encode(), 5).addresses == {5: URL}
    pending = answers.read_single(b'{"status": "PENDING"}', 5)
    assert pending.problems == {5: Problem(ProblemKind.STILL_MAKING)}


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"status": "success", "run_id": 12}, 12),
        ({"status": "SUCCESS", "run_id": "12"}, 12),
        ({"status": "PENDING", "run_id": None}, Problem(ProblemKind.STILL_MAKING)),
        ({"status": "PENDING", "run_id": 12}, Problem(ProblemKind.STILL_MAKING)),
        ({"status": "SUCCESS"}, Problem(ProblemKind.BAD_ANSWER)),
        ({"status": "SUCCESS", "run_id": True}, Problem(ProblemKind.BAD_ANSWER)),
        ({"status": "SUCCESS", "run_id": 0}, Problem(ProblemKind.BAD_ANSWER)),
        ({"status": "SUCCESS", "run_id": -5}, Problem(ProblemKind.BAD_ANSWER)),
        ({"status": "SUCCESS", "run_id": 1.5}, Problem(ProblemKind.BAD_ANSWER)),
        ({"status": "SUCCESS", "run_id": "²"}, Problem(ProblemKind.BAD_ANSWER)),
        ({"status": "SUCCESS", "run_id": 2**63}, Problem(ProblemKind.BAD_ANSWER)),
        ({"status": "ERROR", "run_id": None}, Problem(ProblemKind.TASK_FAILED)),
        (
            {"status": "ERROR", "message": {"a": 1}, "exception_reason": "No voice."},
            Problem(ProblemKind.TASK_FAILED, "No voice."),
        ),
        ({"status": "TIMEOUT"}, Problem(ProblemKind.TASK_TIMED_OUT)),
        ({"status": "PAYMENT_REQUIRED"}, Problem(ProblemKind.TASK_UNPAID)),
        ({"status": "CANCELLED"}, Problem(ProblemKind.SERVICE_MESSAGE, "CANCELLED")),
    ],
)
def test_tasks(value: object, expected: int | Problem) -> None:
    assert answers.read_task(json.dumps(value).encode()) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"detail": "Invalid run ID provided."}, "Invalid run ID provided."),
        ({"detail": [{"loc": ["body"], "msg": "too short", "type": "x"}]}, "too short"),
        ({"message": "a\n b"}, "a b"),
        ({"detail": 5}, ""),
        ([], ""),
        ({"detail": "see https://h/x?X-Amz-Signature=abc now"}, "see … now"),
        ({"detail": "half \ud800 and \x00 bell\x07"}, "half and bell"),
    ],
)
def test_the_services_own_words(value: object, expected: str) -> None:
    assert answers.said(json.dumps(value).encode()) == expected


def test_long_words_are_cut() -> None:
    said = answers.said(json.dumps({"detail": "word " * 100_000}).encode())
    assert len(said) == answers.MAX_DETAIL
    assert said.endswith("…")
