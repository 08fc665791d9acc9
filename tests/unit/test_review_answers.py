"""Reading what a reviewer sends back, and joining it to one's own marks."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bulktts_gui.core import review_answers
from bulktts_gui.core.clips import Mark, Marks
from bulktts_gui.core.review_answers import (
    AnswerFault,
    Answers,
    AnswersTrouble,
    is_answers,
    join,
    read_answers,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

SAME_FOLDER = settings(
    max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
MOST = 2**63 - 1


def answer(run_id: object = "5", verdict: object = "approve", **more: object) -> dict[str, object]:
    return {"run_id": run_id, "verdict": verdict, "comment": "", "heard": True, **more}


def write(path: Path, entries: object, **more: object) -> Path:
    document = {"format": "bulktts-answers", "version": 1, "review": "a1", "answers": entries}
    path.write_text(json.dumps({**document, **more}), encoding="utf-8")
    return path


def read(tmp_path: Path, entries: object, known: Sequence[int] = (5, 6), **more: object) -> Answers:
    return read_answers(write(tmp_path / "answers.json", entries, **more), known)


def test_answers_become_marks(tmp_path: Path) -> None:
    long = "ü" * 2000
    found = read(
        tmp_path,
        [
            answer(comment=" Too\nfast,\x00 \u2028 שלום "),
            answer("6", "redo", comment=long, heard=False, more="ignored"),
            answer(str(MOST), ""),
        ],
        (5, 6, MOST),
    )
    assert found == Answers(
        "a1",
        {
            5: Marks(Mark.KEPT, True, "Too fast, שלום"),
            6: Marks(Mark.REDO, False, long),
            MOST: Marks(Mark.NONE, True),
        },
    )


@pytest.mark.parametrize(
    ("entry", "fault"),
    [
        (None, AnswerFault.MALFORMED),
        ([], AnswerFault.MALFORMED),
        ({}, AnswerFault.MALFORMED),
        (answer(5), AnswerFault.MALFORMED),
        (answer("-5"), AnswerFault.MALFORMED),
        (answer("٥"), AnswerFault.MALFORMED),
        (answer("5" * 5000), AnswerFault.MALFORMED),
        (answer(verdict="delete"), AnswerFault.MALFORMED),
        (answer(verdict=["redo"]), AnswerFault.MALFORMED),
        (answer(verdict=None), AnswerFault.MALFORMED),
        (answer(comment=7), AnswerFault.MALFORMED),
        (answer(heard=1), AnswerFault.MALFORMED),
        (answer("7"), AnswerFault.UNKNOWN_CLIP),
        (answer("6"), AnswerFault.REPEATED),
        (answer(comment="x" * 2001), AnswerFault.COMMENT_TOO_LONG),
    ],
)
def test_what_cannot_be_used_is_told_and_the_rest_is_taken(
    tmp_path: Path, entry: object, fault: AnswerFault
) -> None:
    found = read(tmp_path, [answer("6", "redo"), entry])
    assert found.marks == {6: Marks(Mark.REDO, True)}
    [unusable] = found.unusable
    assert (unusable.place, unusable.fault, found.faults) == (2, fault, {fault: 1})
    assert len(unusable.shown_id) <= 40


def test_an_endless_list_of_rubbish_is_counted_and_not_kept(tmp_path: Path) -> None:
    found = read(tmp_path, [0] * 100_000 + [answer()])
    assert (len(found.unusable), found.unusable_count) == (100, 100_000)
    assert found.marks == {5: Marks(Mark.KEPT, True)}


@pytest.mark.parametrize(
    "text",
    [
        "", "[]", "null", "7", '{"a":', "\udcff", "[" * 100_000, '{"a":' * 100_000, "9" * 10_000,
        '{"format": "bulktts-answers"}', '{"format": ["bulktts-answers"], "version": 1}',
    ],
    ids=range(11),
)  # fmt: skip
def test_other_files_are_no_answers(tmp_path: Path, text: str) -> None:
    path = tmp_path / "answers.json"
    path.write_bytes(text.encode("utf-8", "surrogateescape"))
    assert read_answers(path, ()) == Answers("", {}, trouble=AnswersTrouble.NOT_ANSWERS)


@pytest.mark.parametrize(
    "more",
    [
        {"version": True}, {"version": "1"}, {"version": 0}, {"review": 1}, {"review": "<b>"},
        {"answers": {}}, {"answers": "approve"}, {"format": "other"},
    ],
)  # fmt: skip
def test_answers_out_of_shape_are_none(tmp_path: Path, more: dict[str, object]) -> None:
    assert read(tmp_path, [], **more).trouble is AnswersTrouble.NOT_ANSWERS


def test_answers_of_a_later_page_say_so(tmp_path: Path) -> None:
    assert read(tmp_path, [answer()], version=2).trouble is AnswersTrouble.TOO_NEW


def test_a_huge_file_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "answers.json"
    with path.open("wb") as file:
        file.truncate(100 * 1024 * 1024)
    assert read_answers(path, ()).trouble is AnswersTrouble.TOO_LARGE


def test_what_is_no_file_is_unreadable(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path, tmp_path / "gone.json", tmp_path / "pipe"):
        assert read_answers(path, ()).trouble is AnswersTrouble.UNREADABLE


def test_a_mark_of_byte_order_is_overlooked(tmp_path: Path) -> None:
    path = write(tmp_path / "answers.json", [answer()])
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    assert read_answers(path, {5}).marks == {5: Marks(Mark.KEPT, True)}


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=8,
)
ANY_ANSWER = JSON | st.fixed_dictionaries(
    {
        "run_id": st.sampled_from(["5", "6", "7", ""]) | JSON,
        "verdict": st.sampled_from(["approve", "redo", ""]) | JSON,
        "comment": st.text(st.characters(), max_size=20) | JSON,
        "heard": st.booleans() | JSON,
    }
)


@SAME_FOLDER
@given(st.lists(ANY_ANSWER, max_size=6))
def test_whatever_comes_every_answer_is_used_or_told(tmp_path: Path, entries: list[Any]) -> None:
    found = read(tmp_path, entries)
    assert found.trouble is None
    assert len(found.marks) + found.unusable_count == len(entries)
    assert set(found.marks) <= {5, 6}
    for marks in found.marks.values():
        marks.note.encode()
        assert marks.note == " ".join(marks.note.splitlines()).strip()


@SAME_FOLDER
@given(st.binary(max_size=200) | JSON.map(lambda value: json.dumps(value).encode()))
def test_whatever_the_file_is_reading_it_never_fails(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "answers.json"
    path.write_bytes(data)
    assert read_answers(path, ()).trouble is AnswersTrouble.NOT_ANSWERS


# ------------------------------------------------------------------ who, and whether


@pytest.mark.parametrize(
    ("given", "name"),
    [
        ("Anna", "Anna"), (" Anna\n Lena\x00 ", "Anna Lena"), ("x" * 61, "x" * 60), ("", ""),
        (7, ""), (None, ""), (["Anna"], ""),
    ],
)  # fmt: skip
def test_the_reviewer_may_say_who_they_are(tmp_path: Path, given: object, name: str) -> None:
    assert read(tmp_path, [answer()], reviewer=given).reviewer == name


def test_a_look_tells_answers_from_other_files(tmp_path: Path) -> None:
    path = write(tmp_path / "answers.json", [answer(comment="x" * 1000)] * 1000)
    assert is_answers(path)
    path.write_bytes(b"\xef\xbb\xbf\n " + path.read_bytes())
    assert is_answers(path)
    path.write_text('{\n "version": 9,\n "format" : "bulktts-answers"')
    assert is_answers(path)  # of no use, and `read_answers` says why
    for text in ("", "1048213\n", '[{"format": "bulktts-answers"}]', '{"format": "other"}', "\0"):
        path.write_text(text)
        assert not is_answers(path)
    os.mkfifo(tmp_path / "pipe")
    for other in (tmp_path, tmp_path / "gone.json", tmp_path / "pipe"):
        assert not is_answers(other)


# ------------------------------------------------------------------ joining

KEPT, REDO = Mark.KEPT, Mark.REDO


def joined(
    mine: Marks, theirs: Marks, reviewer: str = "", *, take_theirs: bool = True
) -> tuple[Marks, bool]:
    """What a clip has in the end, and whether the two disagreed."""
    found = join(Answers("a", {5: theirs}, reviewer=reviewer), {5: mine}, take_theirs=take_theirs)
    return found.changes.get(5, mine), found.differing == (5,)


def test_what_the_reviewer_says_comes_to_what_nobody_has_judged() -> None:
    assert joined(Marks(), Marks(REDO, True, "fast")) == (Marks(REDO, True, "fast"), False)
    assert joined(Marks(KEPT, True), Marks(KEPT)) == (Marks(KEPT, True), False)
    assert joined(Marks(KEPT, note="a"), Marks()) == (Marks(KEPT, note="a"), False)


def test_where_verdicts_differ_it_is_the_persons_choice() -> None:
    assert joined(Marks(KEPT), Marks(REDO)) == (Marks(REDO), True)
    assert joined(Marks(KEPT), Marks(REDO), take_theirs=False) == (Marks(KEPT), True)
    # The comment comes along all the same.
    assert joined(Marks(KEPT), Marks(REDO, note="fast"), take_theirs=False)[0].note == "fast"


@pytest.mark.parametrize(
    ("mine", "comment", "reviewer", "note"),
    [
        ("", "fast", "", "fast"),
        ("", "fast", "Anna", "Anna: fast"),
        ("loud", "fast", "Anna", "loud / Anna: fast"),
        ("loud", "fast", "", "loud / fast"),
        ("loud / Anna: fast", "fast", "Anna", "loud / Anna: fast"),
        ("Anna: fast / loud", "fast", "Anna", "Anna: fast / loud"),
        ("fast lane", "fast", "", "fast lane / fast"),
        ("loud", "", "Anna", "loud"),
        ("", "x" * 2000, "Anna", "x" * 2000),
    ],
)
def test_no_note_is_lost(mine: str, comment: str, reviewer: str, note: str) -> None:
    found, _ = joined(Marks(note=mine), Marks(note=comment), reviewer)
    assert found.note == note


def test_a_comment_for_which_there_is_no_room_is_told() -> None:
    own = {5: Marks(note="x" * 1990), 6: Marks()}
    answers = Answers("a", {5: Marks(REDO, note="y" * 20), 6: Marks(note="z"), 7: Marks(KEPT)})
    found = join(answers, own, take_theirs=True)
    assert found.too_long == (5,)
    assert found.changes == {5: Marks(REDO, note="x" * 1990), 6: Marks(note="z")}


MARKS = st.builds(Marks, st.sampled_from(Mark), st.booleans(), st.sampled_from(["", "a", "b / c"]))


@given(
    st.dictionaries(st.integers(1, 9), MARKS),
    st.dictionaries(st.integers(1, 9), MARKS),
    st.sampled_from(["", "Anna"]),
    st.booleans(),
)
@settings(deadline=None)
def test_answers_taken_twice_change_nothing_more(
    own: dict[int, Marks], theirs: dict[int, Marks], reviewer: str, take_theirs: bool
) -> None:
    answers = Answers("a", theirs, reviewer=reviewer)
    found = join(answers, own, take_theirs=take_theirs)
    assert set(found.changes) <= set(own) & set(theirs)
    for run_id, new in found.changes.items():
        assert own[run_id].note in new.note
        assert theirs[run_id].note in new.note
        assert new.heard or not own[run_id].heard
        assert new.mark is not Mark.NONE or own[run_id].mark is Mark.NONE
    assert join(answers, own | found.changes, take_theirs=take_theirs).changes == {}


def test_a_comment_may_be_as_long_as_a_note_in_the_app() -> None:
    from bulktts_gui.ui import marking  # Qt, which nothing else here needs

    assert review_answers.MAX_COMMENT == marking._LONGEST_NOTE
