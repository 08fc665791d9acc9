"""Captions and CUE sheets are read back by small readers of our own."""

from __future__ import annotations

import html
import itertools
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulktts_gui.core.captions import LINE_WIDTH, Cue, plan_cues, srt, webvtt, wrap
from bulktts_gui.core.chapters import Chapter, cue_sheet, gather
from bulktts_gui.core.plain_text import one_line, shortened, width

HEBREW = "\u05e9\u05dc\u05d5\u05dd"
FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467"
MARKS = "\u200e\u200f"

NASTY = st.lists(
    st.one_of(
        st.sampled_from(
            list("aA &<>-\"'{}\\\n\r\t\0\x85\u2028\ufeff\u3000\u00a0。、「あ漢한\u0e01")
        ),
        st.sampled_from(list(HEBREW + FAMILY + "e\u0301")),
        st.sampled_from(
            ["-->", "\n\n", "00:00:01,000 --> 00:00:02,000", "WEBVTT", "<i>", "{\\an8}"]
        ),
        st.characters(),
        st.characters(categories=["Cs"]),
    ),
    max_size=120,
).map("".join)
LONG = st.builds(lambda text, times: text * times, NASTY, st.integers(1, 20))


def ms_of(time: str) -> int:
    hours, minutes, seconds, ms = map(int, re.split("[:.,]", time))
    return ((hours * 60 + minutes) * 60 + seconds) * 1000 + ms


def read_cues(text: str, mark: str) -> list[Cue]:
    """The cues of either format, by its rule: a cue ends at an empty line."""
    cues = []
    for block in re.split("\n\n+", text.strip("\n")):
        lines = block.split("\n")
        at = next((n for n, line in enumerate(lines) if " --> " in line), None)
        if at is None:
            assert block == "WEBVTT"
            continue
        assert at == (1 if mark == "," else 0)
        start, end = lines[at].split(" --> ")
        assert start[8] == end[8] == mark
        cues.append(Cue(ms_of(start), ms_of(end), tuple(lines[at + 1 :])))
    return cues


def letters(text: str) -> str:
    """What must neither be lost nor added, whatever the line breaks."""
    return "".join(char for char in text if not char.isspace() and char not in MARKS)


@given(st.lists(LONG, max_size=4), st.integers(0, 60_000))
def test_webvtt_reads_back_as_it_was(texts: list[str], length: int) -> None:
    cues = [
        cue
        for place, text in enumerate(texts)
        for cue in plan_cues(text, place * 70_000, place * 70_000 + length)
    ]
    written = webvtt(cues)
    assert written.encode().decode().startswith("WEBVTT\n")
    back = read_cues(written, ".")
    assert [Cue(c.start, c.end, tuple(map(html.unescape, c.lines))) for c in back] == cues
    assert all("<" not in line and "-->" not in line for cue in back for line in cue.lines)
    wanted = "".join(letters(one_line(text)) for text in texts)
    assert "".join(letters(line) for cue in cues for line in cue.lines) == wanted


@given(LONG, st.integers(0, 60_000))
def test_srt_reads_back_as_it_was(text: str, length: int) -> None:
    cues = plan_cues(text, 1000, 1000 + length)
    written = srt(cues)
    back = read_cues(written, ",") if cues else []
    assert [(cue.start, cue.end) for cue in back] == [(cue.start, cue.end) for cue in cues]
    plain = [tuple(line.replace("-->", "→") for line in cue.lines) for cue in cues]
    # Word joiners keep players from taking text for styles, nothing else is added.
    for cue, lines in zip(back, plain, strict=True):
        for got, line in zip(cue.lines, lines, strict=True):
            assert not re.search(r"<[A-Za-z/!]|\{\\|-->", got)
            assert got.replace("\u2060", "") == line.replace("\u2060", "")


@given(LONG, st.integers(0, 10**6), st.integers(0, 60_000))
def test_cues_follow_each_other_within_their_clip(text: str, start: int, length: int) -> None:
    cues = plan_cues(text, start, start + length)
    for cue in cues:
        assert cue.start < cue.end
        assert all(line.strip() for line in cue.lines)
        assert all(width(line) <= LINE_WIDTH for line in cue.lines)
    assert all(one.end == other.start for one, other in itertools.pairwise(cues))
    if cues:
        assert (cues[0].start, cues[-1].end) == (start, start + max(length, 1))
        assert len(cues) == 1 or length >= 500 * len(cues)
        lines = sum(len(cue.lines) for cue in cues)
        if length >= 500 * ((lines + 1) // 2):
            assert all(len(cue.lines) <= 2 for cue in cues)


def test_a_short_text_is_one_cue_as_long_as_its_clip() -> None:
    assert plan_cues("  Good\nmorning. ", 250, 2000) == [Cue(250, 2000, ("Good morning.",))]
    assert plan_cues(" \n\0 ", 0, 1000) == []


def test_long_text_has_cues_of_two_lines_in_proportion_to_their_letters() -> None:
    text = " ".join(f"word{n:03}" for n in range(100))
    cues = plan_cues(text, 0, 80_000)
    assert all(len(cue.lines) == 2 for cue in cues[:-1])
    total = sum(len("".join(cue.lines)) for cue in cues)
    for cue in cues:
        share = len("".join(cue.lines)) / total
        assert cue.end - cue.start == pytest.approx(80_000 * share, abs=2)
    assert " ".join(line for cue in cues for line in cue.lines) == text


def test_two_lines_are_about_equally_long() -> None:
    one, two = wrap("The quick brown fox jumps over the lazy dog again")
    assert abs(len(one) - len(two)) <= 6


def test_japanese_breaks_between_signs_but_not_before_a_full_stop() -> None:
    text = "吾輩は猫である。名前はまだ無い。どこで生れたか頓と見当がつかぬ。" * 3
    lines = wrap(text)
    assert "".join(lines) == text
    assert all(width(line) <= LINE_WIDTH for line in lines)
    assert not any(line[0] in "。、" for line in lines)


def test_korean_breaks_at_its_spaces() -> None:
    text = "안녕하세요 오늘은 날씨가 아주 좋습니다 그래서 우리는 공원에 갑니다"
    assert " ".join(wrap(text)) == text


def test_no_character_is_broken() -> None:
    assert set("".join(wrap(FAMILY * 60)).split(FAMILY)) == {""}
    assert all(line.count(FAMILY) * len(FAMILY) == len(line) for line in wrap(FAMILY * 60))


def test_a_line_keeps_the_direction_of_its_text() -> None:
    text = f"{HEBREW * 9} English words come first in this line {HEBREW}"
    lines = wrap(text)
    assert len(lines) > 1
    assert lines[0].startswith(HEBREW)
    assert all(line.startswith("\u200f") for line in lines if line.lstrip("\u200f")[0] < "\u0100")
    assert wrap(HEBREW) == [HEBREW]
    assert wrap("12 34") == ["12 34"]


def test_a_text_that_is_much_too_long_for_its_clip_does_not_flicker() -> None:
    cues = plan_cues("word " * 2000, 0, 1200)
    assert len(cues) <= 2
    assert sum(len(cue.lines) for cue in cues) > 100


def test_no_break_spaces_hold() -> None:
    text = "a" * 38 + " b\u00a0!" * 3
    assert all(not line.startswith("!") for line in wrap(text))
    assert "b\u00a0!" in wrap(text)[0] + wrap(text)[1]


# ---------------------------------------------------------------------------- CUE and chapters


def read_cue(text: str) -> tuple[str, list[tuple[str, int]]]:
    """The file's name and the tracks, each a title and its CUE frame."""
    lines = text.split("\n")
    assert lines.pop() == ""
    name = re.fullmatch('FILE "([^"]*)" WAVE', lines[0])
    assert name
    tracks = []
    for number, at in enumerate(range(1, len(lines), 3), 1):
        assert lines[at] == f"  TRACK {number:02} AUDIO"
        title = re.fullmatch('    TITLE "([^"]+)"', lines[at + 1])
        time = re.fullmatch(r"    INDEX 01 (\d\d+):([0-5]\d):([0-7]\d)", lines[at + 2])
        assert title
        assert time
        minutes, seconds, frames = map(int, time.groups())
        assert frames < 75
        tracks.append((title[1], (minutes * 60 + seconds) * 75 + frames))
    return name[1], tracks


@given(st.text(min_size=1), st.lists(st.tuples(st.integers(0, 10**6), NASTY), max_size=250))
def test_a_cue_sheet_reads_back(name: str, clips: list[tuple[int, str]]) -> None:
    start, chapters = 0, []
    for length, title in clips:
        chapters.append(Chapter(start, title))
        start += length
    written = cue_sheet(name, chapters, 48000)
    back_name, tracks = read_cue(written.encode().decode())
    assert back_name == one_line(name).replace('"', "'")
    assert len(tracks) <= 99
    frames = [frame for _, frame in tracks]
    assert frames == sorted(set(frames))
    assert set(frames) <= {chapter.start * 75 // 48000 for chapter in chapters}
    assert not chapters or frames[0] == 0
    assert all(len(title) <= 200 for title, _ in tracks)


def test_a_cue_track_begins_no_later_than_its_clip() -> None:
    _, tracks = read_cue(cue_sheet("a.wav", [Chapter(0, "one"), Chapter(100_000, "two")], 22050))
    frame = tracks[1][1]
    assert frame / 75 <= 100_000 / 22050 < (frame + 1) / 75


def test_more_than_99_tracks_are_put_together() -> None:
    chapters = [Chapter(n * 48000, f'clip "{n}"') for n in range(10_000)]
    _, tracks = read_cue(cue_sheet("a.wav", chapters, 48000))
    assert len(tracks) == 99
    assert tracks[0] == ("clip '0' – clip '101'", 0)
    assert tracks[1] == ("clip '102' – clip '203'", 102 * 75)
    assert tracks[-1][0].endswith("clip '9999'")


def test_a_chapter_without_a_title_has_its_number() -> None:
    chapters = gather([Chapter(0, ""), Chapter(5, "\n\0"), Chapter(9, "a\nb")], 99)
    assert [chapter.title for chapter in chapters] == ["1", "2", "a b"]


@given(NASTY, st.integers(2, 50))
def test_a_short_form_is_a_beginning(text: str, most: int) -> None:
    short = shortened(text, most)
    assert len(short) <= most
    assert short == text or text.startswith(short.removesuffix("…"))
