"""The words of the review page and of answers: there are some for whatever the core says."""

from __future__ import annotations

from dataclasses import asdict

import pytest

from bulktts_gui.core.clips import Mark, Marks
from bulktts_gui.core.review import make_page
from bulktts_gui.core.review_answers import (
    AnswerFault,
    Answers,
    AnswersTrouble,
    UnusableAnswer,
)
from bulktts_gui.models import review_words


@pytest.mark.parametrize("right_to_left", [False, True])
def test_every_word_of_the_page_is_there(english: None, right_to_left: bool) -> None:
    words = review_words.page_words("A/B: <guide>", right_to_left=right_to_left)
    said = asdict(words)
    assert said.pop("instructions") == ""
    assert [name for name, word in said.items() if not word.strip()] == []
    assert (words.lang, words.dir) == ("en", "rtl" if right_to_left else "ltr")
    assert (words.title, words.answers_file) == ("A/B: <guide>", "answers A_B- (guide).json")
    assert "{file}" in words.downloaded
    assert b"A/B: &lt;guide&gt;" in make_page([], words, "a1")


def test_a_long_title_leaves_a_name_that_a_disk_can_hold(english: None) -> None:
    words = review_words.page_words("я" * 400)
    assert len(words.answers_file.encode()) <= 255
    assert words.answers_file.endswith(".json")


@pytest.mark.parametrize("trouble", AnswersTrouble)
def test_each_trouble_names_the_file(trouble: AnswersTrouble) -> None:
    assert "“a %2.json”" in review_words.trouble_words(trouble, "a %2.json")


def test_each_fault_is_put_into_words() -> None:
    unusable = tuple(UnusableAnswer(n, "77", fault) for n, fault in enumerate(AnswerFault, 1))
    answers = Answers("a", {}, unusable, dict.fromkeys(AnswerFault, 1))
    said = review_words.unusable_words(answers)
    assert len(set(said)) == len(AnswerFault)
    assert all(line.startswith("Run id 77: ") for line in said)


def test_of_very_many_the_rest_is_counted() -> None:
    unusable = (UnusableAnswer(5, "", AnswerFault.MALFORMED),)
    said = review_words.unusable_words(Answers("a", {}, unusable, {AnswerFault.MALFORMED: 41}))
    assert said[0].startswith("Entry 5: ")
    assert "40" in said[1]


def test_answers_without_a_verdict_are_said_to_be() -> None:
    answers = Answers("a", {5: Marks(heard=True)})
    assert review_words.summary_words(answers, "a.json") == [
        "“a.json” has no verdicts and no comments."
    ]


@pytest.mark.parametrize(
    ("theirs", "mine", "said"),
    [
        (Marks(Mark.REDO, note="fast."), Marks(), "A: To redo. fast"),
        (Marks(Mark.KEPT, note="fine"), Marks(Mark.KEPT), "A: Approved. fine"),
        (Marks(Mark.KEPT), Marks(Mark.REDO), "A: Approved. Yours: To redo"),
        (Marks(note="50%1"), Marks(Mark.REDO), "A: 50%1"),
    ],
)
def test_an_answer_is_one_line(theirs: Marks, mine: Marks, said: str) -> None:
    assert review_words.answer_words("A", theirs, mine) == said
