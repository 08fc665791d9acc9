"""Findings that take the other clips: wrong lengths, the same sound twice."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulktts_gui.core.health import Finding, HealthFacts
from bulktts_gui.core.health_batch import MIN_CLIPS, BatchClip, judge_batch

SENTENCE = "the lamp was still burning when the last train left"
# The pace of the clips here: 14 signs a second.
PACE = 14.0


def sound(fingerprint: int, **changes: float) -> HealthFacts:
    facts = {"peak": 20_000, "loud": 15_000, "quiet": 100, "sounding": 2.0}
    return HealthFacts(**{**facts, **changes}, fingerprint=fingerprint)  # type: ignore[arg-type]


def clip(run_id: int, text: str, seconds: float = 0.0, **changes: float) -> BatchClip:
    return BatchClip(run_id, sound(run_id, **changes), text, seconds or len(text) / PACE)


def batch(count: int = 20) -> list[BatchClip]:
    words = SENTENCE.split()
    return [clip(i, " ".join(words[: 4 + i % 7])) for i in range(count)]


def findings(*odd: BatchClip, count: int = 20) -> dict[int, frozenset[Finding]]:
    found = judge_batch([*batch(count), *odd]).findings
    assert not any(found[run_id] for run_id in range(count))
    return {one.run_id: found[one.run_id] for one in odd}


def twins(clips: list[BatchClip]) -> dict[int, int]:
    found, twin_of = judge_batch(clips)
    assert {run_id for run_id, each in found.items() if Finding.SAME_AS in each} == set(twin_of)
    return twin_of


def test_nothing_to_judge() -> None:
    assert judge_batch([]) == ({}, {})


@pytest.mark.parametrize(
    ("factor", "finding"), [(1 / 3, Finding.TOO_SHORT), (3.0, Finding.TOO_LONG)]
)
def test_far_from_the_batchs_pace(factor: float, finding: Finding) -> None:
    odd = clip(100, SENTENCE, len(SENTENCE) / PACE * factor)
    assert findings(odd) == {100: {finding}}


@pytest.mark.parametrize("factor", [0.8, 1.25])
def test_a_slower_or_faster_voice_is_none(factor: float) -> None:
    assert findings(clip(100, SENTENCE, len(SENTENCE) / PACE * factor)) == {100: set()}


def test_silence_at_the_ends_is_not_speech() -> None:
    short = len(SENTENCE) / PACE / 4
    odd = clip(100, SENTENCE, short + 3, lead=1.0, trail=2.0)
    same = clip(101, SENTENCE, len(SENTENCE) / PACE + 3, lead=1.0, trail=2.0)
    assert findings(odd, same) == {100: {Finding.TOO_SHORT}, 101: set()}


def test_too_few_clips_say_nothing() -> None:
    odd = clip(100, SENTENCE, 60.0)
    assert findings(odd, count=MIN_CLIPS - 2) == {100: set()}
    assert findings(odd, count=MIN_CLIPS - 1) == {100: {Finding.TOO_LONG}}


def test_a_very_short_or_no_text_says_nothing() -> None:
    assert findings(clip(100, "Yes.", 9.0), clip(101, "", 9.0)) == {100: set(), 101: set()}


@pytest.mark.parametrize(
    ("text", "signs_a_second"),
    [
        ("欢迎光临请在这里取票谢谢大家", 4.5),
        ("まもなく電車がまいります", 7.0),
        ("Το λεωφορείο φεύγει σε πέντε λεπτά", 14.0),
    ],
)
def test_scripts_are_judged_apart(text: str, signs_a_second: float) -> None:
    usual = [clip(200 + i, text, len(text) / signs_a_second) for i in range(10)]
    odd = clip(300, text, 4 * len(text) / signs_a_second)
    found = findings(*usual, odd)
    assert found.pop(300) == {Finding.TOO_LONG}
    assert not any(found.values())


def test_a_third_of_the_batch_may_be_wrong() -> None:
    wrong = [clip(100 + i, SENTENCE, len(SENTENCE) / PACE * 4) for i in range(10)]
    assert findings(*wrong) == {one.run_id: {Finding.TOO_LONG} for one in wrong}


def test_the_twins() -> None:
    pair = [BatchClip(i, sound(77), text, 1.0) for i, text in ((100, "one"), (101, "two"))]
    assert findings(*pair) == {100: {Finding.SAME_AS}, 101: {Finding.SAME_AS}}
    assert twins([*batch(), *pair]) == {100: 101, 101: 100}


def test_the_same_words_may_sound_the_same() -> None:
    same = [
        BatchClip(i, sound(77), text, 1.0) for i, text in ((1, "Good night"), (2, "good  NIGHT"))
    ]
    assert twins(same) == {}
    unknown = BatchClip(3, sound(77), "", 1.0)
    assert twins([*same, unknown]) == {1: 3, 2: 3, 3: 1}


def test_silent_clips_are_not_alike() -> None:
    silent = [BatchClip(i, HealthFacts(fingerprint=5), "", 1.0) for i in (100, 101)]
    assert findings(*silent) == {100: {Finding.SILENT}, 101: {Finding.SILENT}}


def test_a_service_that_trims_close_is_no_finding() -> None:
    cut = {"end": 9000, "end_step": 9000}
    one = [clip(100, SENTENCE, **cut)]
    assert findings(*one) == {100: {Finding.CUT_END}}
    many = [
        clip(100 + i, SENTENCE, **cut, start=9000, start_step=9000 * (i == 0)) for i in range(9)
    ]
    found = findings(*many)
    assert found.pop(100) == {Finding.CUT_START}
    assert not any(found.values())


@given(
    st.lists(
        st.tuples(
            st.builds(
                HealthFacts,
                st.integers(0, 32768),
                st.integers(0, 32768),
                st.integers(0, 32768),
                *[st.floats(0, 1e5)] * 4,
                *[st.integers(0, 32768)] * 4,
                st.integers(0, 10**9),
                st.integers(-3, 3),
            ),
            st.text(max_size=40),
            st.floats(0, 1e6),
        ),
        max_size=30,
    )
)
def test_any_batch_is_judged(clips: list[tuple[HealthFacts, str, float]]) -> None:
    judged = [BatchClip(i, *rest) for i, rest in enumerate(clips)]
    found, twin_of = judge_batch(judged)
    assert set(found) == set(range(len(clips)))
    for run_id, other in twin_of.items():
        assert run_id != other
        assert clips[run_id][0].fingerprint == clips[other][0].fingerprint
    assert not any({Finding.TOO_LONG, Finding.TOO_SHORT} <= each for each in found.values())
