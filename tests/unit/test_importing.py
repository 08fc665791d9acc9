"""Importing as a whole: pasted text, files in every encoding and format, several at once."""

from __future__ import annotations

import csv
import io
import json
import os
import stat
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bulktts_gui.core import importing
from bulktts_gui.core.clips import MAX_RUN_ID, NewClip, stand_in
from bulktts_gui.core.importing import (
    FileTrouble,
    Found,
    ImportTrouble,
    Place,
    RejectReason,
    decode,
    read_files,
    read_text,
)

if TYPE_CHECKING:
    import random

TASK = "3fa85f64-5717-4562-b3fc-2c963f66afa6"
OTHER_TASK = "12e45678-1234-4234-8234-123456789012"
ENCODINGS = [
    "utf-8",
    "utf-8-sig",
    "utf-16",
    "utf-16-le",
    "utf-16-be",
    "utf-32",
    "utf-32-le",
    "utf-32-be",
    "latin-1",
    "cp1252",
]


def ids(found: Found) -> list[int]:
    return [clip.run_id for clip in found.clips]


def troubles(found: Found) -> list[ImportTrouble]:
    return [trouble.trouble for trouble in found.troubles]


def read_bytes(folder: Path, data: bytes, name: str = "list.txt") -> Found:
    path = folder / name
    path.write_bytes(data)
    return read_files([path])


# --- text ---------------------------------------------------------------------------------------


def test_a_list_with_every_kind_of_mistake() -> None:
    found = read_text("123\n456\n123\nabc\n0\n-5\n1.5\n9.9E+15\n99999999999999999999\n", "pasted")
    assert ids(found) == [123, 456]
    assert found.repeated == 1
    assert [(item.place.line, item.text, item.reason) for item in found.rejected] == [
        (4, "abc", RejectReason.LETTERS),
        (5, "0", RejectReason.ZERO),
        (6, "-5", RejectReason.NEGATIVE),
        (7, "1.5", RejectReason.DECIMAL),
        (8, "9.9E+15", RejectReason.DAMAGED_BY_SPREADSHEET),
        (9, "99999999999999999999", RejectReason.TOO_LONG),
    ]
    assert {item.source for item in found.rejected} == {"pasted"}
    assert found.troubles == ()


def test_a_numbered_list_keeps_its_numbers_to_itself() -> None:
    assert ids(read_text("1. 12345\n2) 12346\n\n3. 12399")) == [12345, 12346, 12399]
    assert ids(read_text("7. 12345\n")) == [7, 12345]


def test_a_text_with_ids_in_it() -> None:
    found = read_text(
        "Hi Ann,\n\nthe clips of May 3, 2024 are run 9001 and https://x.test/tts-result/9002,\n"
        "the last one is audio_9003.flac. They cost $12.50 and took 3 minutes.\n\nThanks, Bob\n"
    )
    assert ids(found) == [9001, 9002, 9003]
    assert found.rejected == ()


def test_a_pasted_table() -> None:
    found = read_text("Run ID\tName\r\n5\tintro\r\n6\toutro\r\n")
    assert found.clips == (NewClip(5, "intro"), NewClip(6, "outro"))
    assert found.column == "Run ID"


def test_one_column_with_a_heading() -> None:
    found = read_text("run_id\n12,345\n77\n")
    assert ids(found) == [77]
    assert found.column == "run_id"
    assert [item.reason for item in found.rejected] == [RejectReason.UNCLEAR]
    assert ids(read_text("Run IDs:\n101,102,103\n104\n")) == [101, 102, 103, 104]


def test_a_later_name_fills_an_empty_one_and_the_first_wins() -> None:
    found = read_text("run_id,name,text\n5,,\n6,six,\n5,five,words\n6,other,more\n")
    assert found.clips == (NewClip(5, "five", "words"), NewClip(6, "six", "more"))
    assert found.repeated == 2


def test_names_keep_their_invisible_joiners() -> None:
    name = "👩\u200d💻 می\u200cروم"
    assert read_text(f"run_id,name\n5,{name}\n").clips == (NewClip(5, name),)


@pytest.mark.parametrize("text", ["", " \r\n\t", "\ufeff", "\0\0"])
def test_nothing_pasted(text: str) -> None:
    assert read_text(text, "x").troubles == (FileTrouble("x", ImportTrouble.EMPTY),)


@pytest.mark.parametrize("text", ["hello", "Dear Ann,\nhow are you?", "[]", "{}", '{"a": "b"}'])
def test_no_ids_at_all(text: str) -> None:
    found = read_text(text)
    assert (found.clips, found.rejected) == ((), ())
    assert troubles(found) == [ImportTrouble.NO_IDS]


def test_what_is_shown_of_an_unusable_entry_is_short() -> None:
    (rejected,) = read_text("x1" * 1000).rejected
    assert len(rejected.text) == 80


# --- JSON ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("document", "clips"),
    [
        ([5, 6, "7"], [(5, "", ""), (6, "", ""), (7, "", "")]),
        ({"run_ids": [5, "6"]}, [(5, "", ""), (6, "", "")]),
        ({"runIds": [5], "sizes": [1, 2]}, [(5, "", "")]),
        ({"data": {"list": [5, 6]}}, [(5, "", ""), (6, "", "")]),
        (
            [{"run_id": 5, "title": "T", "text": "t"}, {"run_id": "6", "name": "N"}],
            [(5, "T", "t"), (6, "N", "")],
        ),
        ({"a": {"b": [{"Run ID": 5, "user": {"id": 9}}]}}, [(5, "", "")]),
        ({"items": [{"id": 5, "name": "n"}, {"id": 6}]}, [(5, "n", ""), (6, "", "")]),
        ([{"id": 1, "run_id": 77}], [(77, "", "")]),
        (
            {"123": {"output_url": "https://a.test/x.flac"}, "124": "https://a.test/2.flac"},
            [(123, "", ""), (124, "", "")],
        ),
        ({"123": None, "124": {"status": "PENDING"}}, [(123, "", ""), (124, "", "")]),
        ({"url": "https://x.test/tts-result/12"}, [(12, "", "")]),
        ([[5, "a"], [6, "b"]], [(5, "", ""), (6, "", "")]),
    ],
)
def test_json_shapes(document: object, clips: list[tuple[int, str, str]]) -> None:
    found = read_text(json.dumps(document))
    assert [(clip.run_id, clip.name, clip.text) for clip in found.clips] == clips
    assert [item for item in found.rejected if item.text not in "ab"] == []
    assert found.troubles == ()
    assert read_text(json.dumps(document, indent=2)).clips == found.clips


def test_json_numbers_are_not_damaged_on_the_way() -> None:
    found = read_text("[9007199254740993, 12345.0, 1e30, 1.5, -1, NaN, true, 99999999999999999999]")
    assert ids(found) == [9007199254740993, 12345]
    assert [(item.place.item, item.reason) for item in found.rejected] == [
        (3, RejectReason.DAMAGED_BY_SPREADSHEET),
        (4, RejectReason.DECIMAL),
        (5, RejectReason.NEGATIVE),
        (6, RejectReason.LETTERS),
        (7, RejectReason.LETTERS),
        (8, RejectReason.TOO_LONG),
    ]


def test_a_json_object_without_its_id_is_reported() -> None:
    found = read_text('[{"run_id": 5}, {"run_id": null, "name": "lost"}]')
    assert [(item.text, item.reason) for item in found.rejected] == [
        ("lost", RejectReason.EMPTY_CELL)
    ]


@pytest.mark.parametrize(
    ("document", "expected"),
    [
        ([TASK, OTHER_TASK.upper(), 5], [TASK, OTHER_TASK, "5"]),
        ({"task_ids": [TASK, "77"]}, [TASK, "77"]),
        ([{"task_id": TASK, "name": "n"}], [TASK]),
        ({"status": "SUCCESS", "task_id": TASK, "run_id": 5}, ["5"]),
        (
            [{"run_id": 5, "task_id": TASK}, {"run_id": None, "task_id": OTHER_TASK}],
            ["5", OTHER_TASK],
        ),
        ({"orders": [{"task_id": TASK, "pages": [3, 4]}]}, [TASK]),
        ({"voices": [1, 2], "orders": [TASK]}, ["1", "2", TASK]),
    ],
)
def test_task_ids_in_json(document: object, expected: list[str]) -> None:
    found = read_text(json.dumps(document))
    assert [clip.shown_id for clip in found.clips] == expected
    assert found.rejected == ()


def test_task_ids_alone_and_among_run_ids() -> None:
    found = read_text(f"{TASK}\n12345\n{OTHER_TASK.upper()}, 12346\n{TASK.upper()}\n")
    assert [clip.shown_id for clip in found.clips] == [TASK, "12345", OTHER_TASK, "12346"]
    assert found.clips[0] == NewClip(stand_in(TASK), task_id=TASK)
    assert (found.tasks, found.repeated, found.rejected) == (2, 1, ())


def test_json_lines_with_a_broken_one() -> None:
    found = read_text('{"run_id": 5}\n\n{"run_id": "x"}\n{oops\n{"run_id": 6, "name": "n"}\n')
    assert found.clips == (NewClip(5), NewClip(6, "n"))
    assert [item.place for item in found.rejected] == [Place(line=3)]
    assert found.troubles == (FileTrouble("", ImportTrouble.BROKEN_JSON, 4),)


@pytest.mark.parametrize("text", ["[" * 200_000, '{"a":' * 200_000, "[" * 200_000 + "]" * 200_000])
def test_json_of_any_depth(text: str) -> None:
    assert troubles(read_text(text)) == [ImportTrouble.BROKEN_JSON]


def test_deep_json_that_the_parser_takes() -> None:
    assert ids(read_text("[" * 500 + "5" + "]" * 500)) == [5]


def test_broken_json_says_its_line(tmp_path: Path) -> None:
    found = read_bytes(tmp_path, b'{\n "run_ids": [5,\n 6,,]\n}', "a.json")
    assert found.troubles == (FileTrouble("a.json", ImportTrouble.BROKEN_JSON, 3),)
    assert troubles(read_bytes(tmp_path, b"oops", "b.json")) == [ImportTrouble.BROKEN_JSON]
    assert ids(read_bytes(tmp_path, b"12\n13\n", "c.jsonl")) == [12, 13]


def test_brackets_alone_do_not_make_json() -> None:
    assert ids(read_text("[123] done\n[124] done")) == [123, 124]


# --- files --------------------------------------------------------------------------------------


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize(
    "text", ["12345\n12346\n", "run_id;name\r\n5;Käse\r\n6;Übung\r\n", '[{"run_id": 5}]', "7"]
)
def test_every_encoding(tmp_path: Path, encoding: str, text: str) -> None:
    data = text.encode(encoding)
    assert decode(data) == text
    assert read_bytes(tmp_path, data).clips == read_text(text).clips


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-le", "utf-16-be", "utf-32-le"])
def test_digits_of_other_scripts_in_every_encoding(tmp_path: Path, encoding: str) -> None:
    assert ids(read_bytes(tmp_path, "٣٤٥\n٣٤٦\n".encode(encoding))) == [345, 346]


@pytest.mark.parametrize(
    ("data", "trouble"),
    [
        (b"", ImportTrouble.EMPTY),
        (b"\xef\xbb\xbf\r\n", ImportTrouble.EMPTY),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0\0\0\1\0", ImportTrouble.BINARY),
        (b"fLaC\x00\x00\x00\x22", ImportTrouble.BINARY),
        (b"%PDF-1.7\n1 0 obj\n", ImportTrouble.BINARY),
        (b"{\\rtf1\\ansi 12345}", ImportTrouble.BINARY),
        (bytes(range(256)) * 8, ImportTrouble.BINARY),
        (bytes(range(1, 32)) * 8, ImportTrouble.BINARY),
        (b"\0\0\0", ImportTrouble.BINARY),
        (b"hello\n", ImportTrouble.NO_IDS),
    ],
)
def test_files_that_hold_no_list(tmp_path: Path, data: bytes, trouble: ImportTrouble) -> None:
    found = read_bytes(tmp_path, data)
    assert found.troubles == (FileTrouble("list.txt", trouble),)
    assert found.clips == ()


def test_a_huge_file_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "huge.csv"
    with path.open("wb") as file:
        file.truncate(200 * 1024 * 1024)

    def no_opening(*_: object) -> None:
        raise AssertionError("the file was opened")

    monkeypatch.setattr(Path, "open", no_opening)
    assert read_files([path]).troubles == (FileTrouble("huge.csv", ImportTrouble.TOO_BIG),)


def test_a_file_that_grows_beyond_the_limit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "log.txt"
    path.write_text("1234567890")
    facts = path.stat()
    monkeypatch.setattr(importing, "MAX_FILE_SIZE", 10)
    path.write_text("12345678901")
    monkeypatch.setattr(Path, "stat", lambda *_, **__: facts)
    assert troubles(read_files([path])) == [ImportTrouble.TOO_BIG]


def test_what_is_no_file(tmp_path: Path) -> None:
    found = read_files([tmp_path, tmp_path / "none", Path("a\0b")])
    assert troubles(found) == [
        ImportTrouble.IS_FOLDER,
        ImportTrouble.NOT_FOUND,
        ImportTrouble.UNREADABLE,
    ]


def test_a_pipe_is_not_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pipe = os.stat_result((stat.S_IFIFO | 0o600, *[0] * 9))
    monkeypatch.setattr(Path, "stat", lambda *_, **__: pipe)
    assert troubles(read_files([tmp_path / "pipe"])) == [ImportTrouble.UNREADABLE]


@pytest.mark.parametrize(
    ("error", "trouble"),
    [
        (PermissionError(), ImportTrouble.NO_PERMISSION),
        (OSError(5, "I/O"), ImportTrouble.UNREADABLE),
    ],
)
def test_files_that_do_not_open(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: OSError, trouble: ImportTrouble
) -> None:
    path = tmp_path / "a.txt"
    path.write_text("5")

    def refuse(*_: object) -> None:
        raise error

    monkeypatch.setattr(Path, "open", refuse)
    assert troubles(read_files([path])) == [trouble]


def test_several_files_are_one_answer_in_their_order(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("9\n5\nx\n")
    (tmp_path / "b.csv").write_text("id,name\n5,five\n7,seven\n")
    (tmp_path / "c.json").write_text("[9, 4]")
    found = read_files([tmp_path / name for name in ("a.txt", "b.csv", "c.json", "d")])
    assert found.clips == (NewClip(9), NewClip(5, "five"), NewClip(7, "seven"), NewClip(4))
    assert found.repeated == 2
    assert found.column == "id"
    assert [(item.source, item.place.line) for item in found.rejected] == [("a.txt", 3)]
    assert found.troubles == (FileTrouble("d", ImportTrouble.NOT_FOUND),)


def test_a_file_of_repeats_is_no_trouble(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("9\n")
    found = read_files([tmp_path / "a.txt", tmp_path / "a.txt"])
    assert (ids(found), found.repeated, found.troubles) == ([9], 1, ())


@pytest.mark.parametrize("start", ["", "run_id,name\n", "[\n"])
def test_cancelling_gives_what_was_found_so_far(tmp_path: Path, start: str) -> None:
    lines = [f"{number},n" if "," in start else str(number) for number in range(1, 50_001)]
    end = (",\n", "\n]") if start.startswith("[") else ("\n", "\n")
    path = tmp_path / "long"
    path.write_text(start + end[0].join(lines) + end[1])
    asked = []

    def cancelled() -> bool:
        asked.append(1)
        return len(asked) > 5

    found = read_files([path, path], cancelled)
    assert 0 < len(found.clips) < 50_000
    assert ids(found) == list(range(1, len(found.clips) + 1))
    assert found.troubles == ()


def test_one_line_of_a_million_ids() -> None:
    numbers = range(100_000, 300_000)
    assert ids(read_text(",".join(map(str, numbers)))) == list(numbers)
    assert ids(read_text(" ".join(map(str, numbers)))) == list(numbers)


# --- properties ---------------------------------------------------------------------------------


def render(numbers: list[int], form: str, chance: random.Random) -> str:
    """Write ids the way people and programs do."""
    end = chance.choice(["\n", "\r\n", "\r"])
    if form == "lines":
        return "".join(f"{number}{end}" for number in numbers)
    if form == "commas":
        return ", ".join(map(str, numbers))
    if form == "json":
        items = [chance.choice([number, str(number)]) for number in numbers]
        shape: object = chance.choice([items, {"run_ids": items}, [{"run_id": n} for n in items]])
        return json.dumps(shape, indent=chance.choice([None, 2]))
    if form == "jsonl":
        return "\n".join(json.dumps({"run_id": number, "name": "é"}) for number in numbers)
    file = io.StringIO(newline="")
    writer = csv.writer(file, delimiter=form, lineterminator=end, quoting=csv.QUOTE_NONNUMERIC)
    heading = chance.choice(["run_id", "Run ID", "ID", "runid"])
    writer.writerow(["nr", heading, "text"])
    writer.writerows(
        [row, number, chance.choice(["", "ab", "a, b; c", 'say "x"', "two\nlines"])]
        for row, number in enumerate(numbers, start=1)
    )
    return file.getvalue()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    numbers=st.lists(st.integers(1, MAX_RUN_ID), min_size=1, max_size=40),
    form=st.sampled_from(["lines", "commas", "json", "jsonl", ",", ";", "\t", "|"]),
    encoding=st.sampled_from(ENCODINGS),
    chance=st.randoms(use_true_random=False),
)
def test_ids_come_back_exactly_in_every_form_and_encoding(
    tmp_path: Path, numbers: list[int], form: str, encoding: str, chance: random.Random
) -> None:
    text = render(numbers, form, chance)
    found = read_bytes(tmp_path, text.encode(encoding), "list")
    assert ids(found) == list(dict.fromkeys(numbers))
    assert found.repeated == len(numbers) - len(set(numbers))
    assert (found.rejected, found.troubles) == ((), ())


def check(found: Found) -> None:
    numbers = ids(found)
    assert len(numbers) == len(set(numbers))
    assert all(1 <= number <= MAX_RUN_ID for number in numbers)
    assert found.repeated >= 0
    assert all(len(item.text) <= 80 and "\n" not in item.text for item in found.rejected)
    assert found.clips or found.rejected or found.troubles


@settings(deadline=None)
@given(st.text())
def test_any_text_is_read(text: str) -> None:
    check(read_text(text))


@settings(deadline=None)
@given(st.text(alphabet='0123456789,;\t|"\n{}[]:.-eE ridun_', max_size=300))
def test_any_text_that_is_nearly_a_list_is_read(text: str) -> None:
    check(read_text(text))


@settings(deadline=None)
@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
        lambda inner: (
            st.lists(inner, max_size=4)
            | st.dictionaries(st.sampled_from(["run_id", "id", "ids", "name", "5", "x", ""]), inner)
        ),
        max_leaves=20,
    )
)
def test_any_json_is_read(document: object) -> None:
    check(read_text(json.dumps(document)))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    data=st.binary(max_size=300),
    start=st.sampled_from(
        [b"", b"PK\x03\x04", bytes.fromhex("d0cf11e0a1b11ae1"), b"\xff\xfe", b"["]
    ),
    name=st.sampled_from(["a.txt", "a.json", "a.xlsx", "a.csv"]),
)
def test_any_bytes_are_read(tmp_path: Path, data: bytes, start: bytes, name: str) -> None:
    check(read_bytes(tmp_path, start + data, name))


@given(st.lists(st.integers(1, 99_999), min_size=1, max_size=30))
def test_the_order_is_that_of_first_appearance(numbers: list[int]) -> None:
    found = read_text("\n".join(f"see run {number} please" for number in numbers))
    assert ids(found) == list(dict.fromkeys(numbers))
