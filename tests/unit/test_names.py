from __future__ import annotations

import datetime
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulktts_gui.core.names import (
    TEMPLATE_FIELDS,
    NameSource,
    TemplateMistakeKind,
    check_template,
    fold_name,
    numbered_name,
    plan_names,
    safe_name,
)

FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467"  # man, woman, girl, joined
FLAG_PAIR = "\U0001f1e9\U0001f1ea"
SCOTLAND = "\U0001f3f4\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f"
PERSIAN = "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645"  # one word with a non-joiner
HEBREW = "\u05e9\u05dc\u05d5\u05dd"

# Letters that meet each other under case folding, pieces of emoji, marks, controls, separators.
NASTY = st.text(
    st.one_of(
        st.sampled_from(list('aAeE\u0301\u00e9\u00c9\u0130\u0131sS\u00df\u017f .()2/\\:*?"<>|\0\n'))
        | st.sampled_from(
            list(FAMILY + FLAG_PAIR + SCOTLAND + PERSIAN + "\u202e\u2066\ufeff\u3164")
        ),
        st.characters(),
        st.characters(categories=["Cs"]),
    ),
    max_size=40,
)
RESERVED = st.sampled_from(["CON", "nul", "com1", "LPT\u00b9", "a", "a (2)", "A (2)", "a (3)"])
LONG = st.builds(lambda text, times: text * times, NASTY, st.integers(1, 40))
NAMES = st.one_of(NASTY, RESERVED, LONG)
SUFFIXES = st.sampled_from([".flac", ".wav", ".mp3", ".ogg", ""])


def is_safe(name: str) -> bool:
    """What Windows, macOS and Linux ask of a name, said again without the code under test."""
    device = name.split(".", maxsplit=1)[0].rstrip(" ").upper()
    devices = {"CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", "CLOCK$"} | {
        port + digit for port in ("COM", "LPT") for digit in "0123456789\u00b9\u00b2\u00b3"
    }
    return (
        name.strip(" .") == name != ""
        and device not in devices
        and not any(char in '<>:"/\\|?*\u202e\u2066\ufeff' for char in name)
        and not any(unicodedata.category(char) in ("Cc", "Cs") for char in name)
        and len(name.encode("utf-8")) <= 255
        and len(name.encode("utf-16-le")) // 2 <= 240
        and unicodedata.is_normalized("NFC", name)
    )


@given(NAMES, SUFFIXES)
def test_any_text_gives_a_safe_name(text: str, suffix: str) -> None:
    name = safe_name(text, suffix)
    assert is_safe(name)
    assert name.endswith(suffix)
    assert len(name) > len(suffix)


@given(NAMES, SUFFIXES)
def test_a_safe_name_is_not_changed_again(text: str, suffix: str) -> None:
    stem = safe_name(text, suffix).removesuffix(suffix)
    assert safe_name(stem, suffix) == stem + suffix


@given(st.lists(st.tuples(st.integers(1, 5), NAMES), max_size=30), SUFFIXES)
def test_planned_names_are_safe_and_lead_back_to_their_rows(
    clips: list[tuple[int, str]], suffix: str
) -> None:
    names = plan_names(clips, suffix=suffix)
    assert len(names) == len(clips)
    assert all(is_safe(name) for name in names)
    rows = {unicodedata.normalize("NFC", name.casefold()): row for row, name in enumerate(names)}
    assert len(rows) == len(names)
    for row, name in enumerate(names):
        assert rows[unicodedata.normalize("NFC", name.casefold())] == row


@given(st.lists(NAMES, max_size=8), NASTY, st.sampled_from(TEMPLATE_FIELDS))
def test_every_field_gives_safe_and_unique_names(texts: list[str], batch: str, field: str) -> None:
    clips = [NameSource(7, text, text) for text in texts]
    names = plan_names(clips, f"x {{{field}}} {{number:00}}", batch=batch)
    assert all(is_safe(name) for name in names)
    assert len({fold_name(name) for name in names}) == len(names)


@given(NAMES, st.integers(21, 60))
def test_a_short_limit_is_kept(text: str, limit: int) -> None:
    assert len(safe_name(text, ".flac", limit).encode()) <= limit
    names = plan_names([(1, text), (2, text)], max_bytes=limit)
    assert all(len(name.encode()) <= limit for name in names)


def test_too_short_a_limit_is_refused() -> None:
    with pytest.raises(ValueError, match="20 bytes"):
        safe_name("a", ".flac", 20)


@pytest.mark.parametrize(
    ("wanted", "name"),
    [
        ("Welcome", "Welcome.flac"),
        ("  two\t\n words ", "two words.flac"),
        ("CON", "_CON.flac"),
        ("nul.wav", "_nul.wav.flac"),
        ("com1 .x", "_com1 .x.flac"),
        ("COM\u00b9", "_COM\u00b9.flac"),
        ("CONSOLE", "CONSOLE.flac"),
        ("com10", "com10.flac"),
        ("end. . .", "end.flac"),
        ("...hidden", "hidden.flac"),
        ("../../etc/passwd", "_.._etc_passwd.flac"),
        ("C:\\a|b", "C-_a_b.flac"),
        ('He said "Go <now>?"', "He said 'Go (now)'.flac"),
        ("\u202egpj.exe", "gpj.exe.flac"),
        ("a\u200bb\u2060c\ufeff", "abc.flac"),
        ("e\u0301", "\u00e9.flac"),
        ("e\u200b\u0301", "\u00e9.flac"),
        ("e?\u0301", "\u00e9.flac"),
        ("bad \ud83d half", "bad _ half.flac"),
        ("\uf02f\ufffe", "__.flac"),
        ("", "clip.flac"),
        ("\u3164\u2800\u200b", "clip.flac"),
        ("???", "clip.flac"),
    ],
)
def test_what_becomes_of_troublesome_text(wanted: str, name: str) -> None:
    assert safe_name(wanted, ".flac") == name


@pytest.mark.parametrize(
    "text",
    [
        FAMILY,
        FLAG_PAIR,
        SCOTLAND,
        PERSIAN,
        HEBREW,
        "1\ufe0f\u20e3",
        "\u0928\u0d4d\u200d",
        "日本／語",
    ],
)
def test_emoji_and_every_script_stay_as_they_are(text: str) -> None:
    assert safe_name(text, ".flac") == f"{text}.flac"


def test_joiners_and_tags_out_of_place_go() -> None:
    assert safe_name("a\u200db\u200c", "") == "ab"
    assert safe_name(f"{HEBREW}\u200d", "") == HEBREW
    assert safe_name("x\U000e0061\U000e0062", "") == "x"


@pytest.mark.parametrize(
    "cluster",
    [
        FAMILY,
        FLAG_PAIR,
        SCOTLAND,
        "\U0001f44d\U0001f3fd",  # thumb with a skin tone
        "q\u0323\u0307",  # a letter with two marks that do not compose
        "\u0915\u094d\u0937",  # a Devanagari conjunct
        "\u0e01\u0e33",  # Thai with sara am
        "\u1112\u119e\u11ab",  # old Hangul
        "1\ufe0f\u20e3",
    ],
)
def test_a_cut_falls_between_whole_characters(cluster: str) -> None:
    for shift in range(len(cluster.encode())):
        stem = safe_name("x" * shift + cluster * 90, ".flac").removesuffix(".flac")
        assert stem.startswith("x" * shift + cluster)
        assert stem[shift:].replace(cluster, "") == ""
        assert len((stem + cluster + ".flac").encode()) > 240


def test_a_single_endless_character_is_cut_all_the_same() -> None:
    stem = safe_name("q" + "\u0323" * 500, ".flac").removesuffix(".flac")
    assert stem.startswith("q\u0323")
    assert 240 < len(stem.encode()) <= 250


def test_names_come_from_the_name_or_else_the_run_id() -> None:
    clips = [(12, "Intro"), (13, ""), (14, " ?? "), (15, ".flac")]
    assert plan_names(clips) == ["Intro.flac", "13.flac", "14.flac", "15.flac"]


def test_a_sound_ending_is_replaced_and_not_doubled() -> None:
    clips = [(1, "a.FLAC"), (2, "b.wav"), (3, "c.mp3 "), (4, "d.ogg"), (5, "e.m4a"), (6, "f.txt")]
    assert plan_names(clips, suffix=".mp3") == [
        "a.mp3",
        "b.mp3",
        "c.mp3",
        "d.mp3",
        "e.mp3",
        "f.txt.mp3",
    ]
    assert plan_names([(1, "a")], "{name}.wav") == ["a.flac"]


def test_the_first_keeps_its_name_and_the_rest_are_numbered() -> None:
    assert plan_names([(1, "a"), (2, "A"), (3, "b"), (4, "a")]) == [
        "a.flac",
        "A (2).flac",
        "b.flac",
        "a (3).flac",
    ]


def test_a_name_that_is_given_away_as_a_number_is_taken() -> None:
    assert plan_names([(1, "a"), (2, "a"), (3, "A (2)"), (4, "a (2)"), (5, "a")]) == [
        "a.flac",
        "a (2).flac",
        "A (2) (2).flac",
        "a (2) (3).flac",
        "a (3).flac",
    ]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("caf\u00e9", "cafe\u0301"),
        ("STRASSE", "stra\u00dfe"),
        ("\u03a3\u03a3", "\u03c3\u03c2"),
        (PERSIAN, PERSIAN.replace("\u200c", "")),
    ],
)
def test_names_that_some_file_system_takes_for_equal_are_told_apart(one: str, other: str) -> None:
    names = plan_names([(1, one), (2, other)])
    assert " (2)" not in names[0]
    assert " (2)" in names[1]


def test_long_names_keep_their_numbers() -> None:
    names = plan_names([(1, "x" * 300), (2, "x" * 300 + "y"), (3, "x" * 300)])
    assert [len(name) for name in names] == [240, 234, 234]
    assert [name.removesuffix(".flac") for name in names] == [
        name.removesuffix(".mp3")
        for name in plan_names(
            [(1, "x" * 300), (2, "x" * 300 + "y"), (3, "x" * 300)], suffix=".mp3"
        )
    ]
    assert names[1].endswith("x (2).flac")
    assert names[2].endswith("x (3).flac")


def test_a_hundred_thousand_equal_names() -> None:
    names = plan_names([(1, "same")] * 100_000)
    assert names[-1] == "same (100000).flac"
    assert len(set(names)) == 100_000


def test_many_long_names_that_differ_only_where_they_are_cut() -> None:
    names = plan_names([(1, "\u00e4" * 121 + f"{number:04}") for number in range(5_000)] * 2)
    assert len(set(names)) == 10_000
    assert names[-1].endswith(" (5001).flac")


def test_templates_are_filled_in() -> None:
    clips = [NameSource(31, "Intro", "Hello there"), NameSource(32, "", "", number=120)]
    day = datetime.date(2026, 1, 31)

    def plan(template: str) -> list[str]:
        return plan_names(clips, template, "", batch="May/June", day=day)

    assert plan("{number:0000}-{name}") == ["0001-Intro", "0120-32"]
    assert plan("{number} {run_id}") == ["001 31", "120 32"]
    assert plan("{number:0}_{Text}") == ["1_Hello there", "120_"]
    assert plan("{batch} {date} {{x}}") == [
        "May_June 2026-01-31 {x}",
        "May_June 2026-01-31 {x} (2)",
    ]
    assert plan("{text}") == ["Hello there", "32"]


def test_numbers_have_the_digits_that_the_whole_batch_needs() -> None:
    assert plan_names([(5, "a")], "{number}", "", batch_size=1200) == ["0001"]
    assert plan_names([(5, "a")], "{number}", "") == ["1"]


def test_a_long_text_gives_way_to_what_follows_it() -> None:
    clips = [NameSource(run_id, "", "word " * 200) for run_id in (101, 102)]
    names = plan_names(clips, "{text} {run_id}")
    assert [name[-9:] for name in names] == [" 101.flac", " 102.flac"]
    assert len(names[0]) in range(230, 241)


@pytest.mark.parametrize(
    ("template", "kind", "start", "end", "found"),
    [
        ("  ", TemplateMistakeKind.EMPTY, 0, 2, "  "),
        ("a {nmae}", TemplateMistakeKind.UNKNOWN_FIELD, 2, 8, "nmae"),
        ("{}", TemplateMistakeKind.UNKNOWN_FIELD, 0, 2, ""),
        ("{name:00}", TemplateMistakeKind.BAD_FORMAT, 0, 9, "{name:00}"),
        ("{number:03d}", TemplateMistakeKind.BAD_FORMAT, 0, 12, "{number:03d}"),
        ("{number:}", TemplateMistakeKind.BAD_FORMAT, 0, 9, "{number:}"),
        ("{name} {number", TemplateMistakeKind.UNCLOSED, 7, 8, "{"),
        ("{na{name}", TemplateMistakeKind.UNCLOSED, 0, 1, "{"),
        ("name}", TemplateMistakeKind.STRAY_BRACE, 4, 5, "}"),
        ("{batch}\\{name}", TemplateMistakeKind.FORBIDDEN_CHARACTER, 7, 8, "\\"),
        ("{batch}/a:{name}", TemplateMistakeKind.FORBIDDEN_CHARACTER, 9, 10, ":"),
        ("/{name}", TemplateMistakeKind.EMPTY_FOLDER, 0, 1, "/"),
        ("{batch}//{name}", TemplateMistakeKind.EMPTY_FOLDER, 8, 9, "/"),
        ("a/ . /{name}", TemplateMistakeKind.EMPTY_FOLDER, 2, 6, " . /"),
        ("../{name}", TemplateMistakeKind.EMPTY_FOLDER, 0, 3, "../"),
        ("./{name}", TemplateMistakeKind.EMPTY_FOLDER, 0, 2, "./"),
        ("{batch}/", TemplateMistakeKind.NO_FILE_NAME, 7, 8, "/"),
        ("{batch}/..", TemplateMistakeKind.NO_FILE_NAME, 7, 10, "/.."),
        ("/", TemplateMistakeKind.EMPTY_FOLDER, 0, 1, "/"),
        ("ab\n{name}", TemplateMistakeKind.FORBIDDEN_CHARACTER, 2, 3, "\n"),
    ],
)
def test_mistakes_in_a_template_are_found_with_their_place(
    template: str, kind: TemplateMistakeKind, start: int, end: int, found: str
) -> None:
    mistake = check_template(template)
    assert mistake is not None
    assert (mistake.kind, mistake.start, mistake.end, mistake.found) == (kind, start, end, found)
    with pytest.raises(ValueError, match=kind.value):
        plan_names([(1, "a")], template)


@pytest.mark.parametrize(
    "template",
    [
        "{name}",
        "{number:000} {NAME}",
        "{{{run_id}}}",
        "same",
        "{ text }",
        "{Run ID}",
        "{language}/{date}/{name}",
        "Clips / {number}",
        "{{/}}",
    ],
)
def test_good_templates_have_no_mistake(template: str) -> None:
    assert check_template(template) is None


@given(st.text(st.sampled_from("{}:0 nameumbr/x"), max_size=20))
def test_a_template_is_either_told_or_usable(template: str) -> None:
    mistake = check_template(template)
    if mistake is None:
        assert all(is_safe(part) for part in plan_names([(1, "a")], template)[0].split("/"))
    else:
        assert 0 <= mistake.start <= mistake.end <= len(template)


def test_numbered_names_count_before_the_suffix() -> None:
    assert numbered_name("a.b.flac", 2) == "a.b (2).flac"
    assert numbered_name("no suffix", 3) == "no suffix (3)"
    assert numbered_name("Mr. Long Sentence", 2) == "Mr. Long Sentence (2)"
    assert len(numbered_name("x" * 235 + ".flac", 1_234_567)) == 240
