from __future__ import annotations

from pathlib import Path

import pytest

from bulktts_gui.core.clips import AudioFacts, Problem, ProblemKind
from bulktts_gui.core.formats import AudioFormat
from bulktts_gui.core.join_plan import Totals
from bulktts_gui.core.joining import Joined, JoinOptions, Span
from bulktts_gui.models import join_words


def plain(text: str) -> str:
    """Without the sign for a plural, which gives way to one when texts are translated."""
    return text.replace("(s)", "s")


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0.0, "0 s"),
        (0.4, "0 s"),
        (59.4, "59 s"),
        (59.6, "1 min 0 s"),
        (860.2, "14 min 20 s"),
        (3599.4, "59 min 59 s"),
        (3599.6, "1 h 0 min"),
        (3629.0, "1 h 0 min"),
        (3630.0, "1 h 1 min"),
        (7170.0, "2 h 0 min"),
    ],
)
def test_lengths(english: None, seconds: float, words: str) -> None:
    assert join_words.duration_words(seconds) == words


def test_what_it_comes_to(english: None) -> None:
    clips = [(Path(f"{n}.flac"), AudioFacts(7.0, 22_050, 1, 170_000)) for n in range(120)]
    words = plain(join_words.totals_words(Totals.of(clips), JoinOptions(pause=0.5)))
    assert words == "120 clips, 15 min 0 s, about 13.7 MB"


def test_the_bit_rate_is_what_the_sample_rate_allows(english: None) -> None:
    assert "128 kbit/s" in join_words.sound_words(AudioFormat.MP3, 22_050)
    assert "64 kbit/s" in join_words.sound_words(AudioFormat.MP3, 8000)
    for fmt in (AudioFormat.FLAC, AudioFormat.WAV):
        assert join_words.sound_words(fmt, 22_050) == ""


@pytest.mark.parametrize(
    ("fmt", "clips", "has_words"),
    [("mp3", 60_000, False), ("flac", 999, False), ("flac", 1000, True), ("wav", 1, True)],
)
def test_only_what_is_unexpected_of_chapters_is_said(
    english: None, fmt: str, clips: int, has_words: bool
) -> None:
    assert bool(join_words.chapter_words(AudioFormat(fmt), clips)) is has_words


def test_what_was_made(english: None) -> None:
    spans = (Span(0, 22_050), Span(33_075, 22_050))
    made = Joined((Path("x", "My %1 talk.mp3"),), 22_050, 1, 55_125, spans, 2)
    assert plain(join_words.made_words(made)) == "One file with 2 chapters, 2 s: My %1 talk.mp3."
    without = Joined((Path("a.wav"), Path("a.srt")), 22_050, 1, 55_125, spans, 0)
    assert plain(join_words.made_words(without)) == "One file of 2 clips, 2 s: a.wav."


@pytest.mark.parametrize("kind", list(ProblemKind))
def test_every_problem_has_words(english: None, kind: ProblemKind) -> None:
    words = join_words.failure_words(Problem(kind), "100 %1")
    assert words.endswith((".", "”"))
    if kind in (ProblemKind.DAMAGED, ProblemKind.FILE_GONE):
        assert "“100 %1”" in words
