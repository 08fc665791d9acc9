"""Names from the columns of a sheet, with folders: safe, unique, stable, and told of."""

from __future__ import annotations

import datetime
import os
import tempfile
import unicodedata
from dataclasses import replace
from pathlib import Path, PurePosixPath

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bulktts_gui.core.clips import SheetCells
from bulktts_gui.core.name_template import Columns, columns_of, file_part
from bulktts_gui.core.names import (
    TEMPLATE_FIELDS,
    NamePlan,
    NameSource,
    TemplateMistakeKind,
    check_template,
    column_field,
    column_fields,
    fold_name,
    plan,
    plan_names,
)
from bulktts_gui.core.saving import SaveItem, name_limit, path_limit
from tests.unit.saves import SAVED, outcomes, save

DAY = datetime.date(2026, 1, 31)

# What sheets are filled with, and what they must not be filled with.
TEXTS = st.one_of(
    st.text(
        st.sampled_from(list('aAé\u0301ß .()2/\\:*?"<>|\0\n\u200d\u202e\u3164{}')), max_size=12
    ),
    st.text(st.characters(), max_size=12),
    st.sampled_from(
        ["", "..", ".", "CON", "nul", "de", "DE", "a", "a (2)", "a.flac", "x" * 300, "日本語" * 90]
    ),
)
HEADINGS = st.one_of(
    st.sampled_from(
        ["", " ", "Scene", "scene", "Name", "run id", "number:000", "a/b", "{x}", "a:b", "column 1"]
    ),
    st.text(st.sampled_from(list("aB 2/{}:\n\u0301\u200d")), max_size=6),
    st.text(st.characters(), max_size=8),
)
SUFFIXES = st.sampled_from([".flac", ".wav", ".mp3", ""])


def is_safe(part: str) -> bool:
    """What every system asks of one part of a path, said again without the code under test."""
    device = part.split(".", maxsplit=1)[0].rstrip(" ").upper()
    devices = {"CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", "CLOCK$"} | {
        port + digit for port in ("COM", "LPT") for digit in "0123456789\u00b9\u00b2\u00b3"
    }
    return (
        part.strip(" .") == part != ""
        and device not in devices
        and not any(char in '<>:"/\\|?*\u202e' for char in part)
        and not any(unicodedata.category(char) in ("Cc", "Cs") for char in part)
        and len(part.encode()) <= 255
        and len(part.encode("utf-16-le")) // 2 <= 240
        and unicodedata.is_normalized("NFC", part)
    )


@st.composite
def sheets(draw: st.DrawFn) -> tuple[list[NameSource], list[str]]:
    """Clips, and the headings of their sheet."""
    headings = draw(st.lists(HEADINGS, max_size=4))
    sources = []
    for run_id in range(1, draw(st.integers(0, 12)) + 1):
        cells = [(heading, draw(TEXTS)) for heading in headings]
        others = tuple((heading, cell) for heading, cell in cells if cell)
        sources.append(
            NameSource(run_id, draw(TEXTS), draw(TEXTS), cells=SheetCells(draw(TEXTS), others))
        )
    return sources, headings


@st.composite
def templates(draw: st.DrawFn, headings: list[str]) -> str:
    """A template without a mistake, with fields, columns, text and folders."""
    fields = [f"{{{field}}}" for field in TEMPLATE_FIELDS] + column_fields(headings)
    piece = st.one_of(st.sampled_from(fields), st.sampled_from(["-", " ", "x.", "{{", "é", "CON"]))
    level = st.lists(piece, min_size=1, max_size=3).map("".join)
    levels = draw(st.lists(level, min_size=1, max_size=3))
    # Something that is left over in each of them, or it may be a mistake.
    return "/".join(each if "{" in each.replace("{{", "") else f"{each}y" for each in levels)


@given(st.data())
def test_any_sheet_gives_names_that_are_safe_unique_and_inside_the_folder(
    data: st.DataObject,
) -> None:
    sources, headings = data.draw(sheets())
    template = data.draw(templates(headings))
    assert check_template(template, headings) is None
    suffixes = [data.draw(SUFFIXES) for _ in sources]
    planned = plan(sources, template, suffixes, columns=headings, batch="A/B", day=DAY)
    assert len(planned.names) == len(sources)
    folders: dict[str, str] = {}
    for name, suffix in zip(planned.names, suffixes, strict=True):
        parts = name.split("/")
        assert len(parts) <= template.count("/") + 1
        assert all(is_safe(part) for part in parts)
        assert name.endswith(suffix)
        assert not PurePosixPath(name).is_absolute()
        assert PurePosixPath(name).parts == tuple(parts)
        # One spelling for each folder, so that a disk with and one without regard to case agree.
        for depth in range(1, len(parts)):
            folder = "/".join(parts[:depth])
            assert folders.setdefault(fold_name(folder), folder) == folder
    # From the name back to the row, on any disk, and no file where a folder is.
    row_of = {fold_name(name): row for row, name in enumerate(planned.names)}
    assert [row_of[fold_name(name)] for name in planned.names] == list(range(len(sources)))
    assert not set(row_of) & set(folders)
    stems = {
        fold_name(name.removesuffix(suffix))
        for name, suffix in zip(planned.names, suffixes, strict=True)
    }
    assert len(stems) == len(sources)


@settings(max_examples=30, deadline=None)
@given(st.data())
def test_what_is_saved_under_such_names_leads_back_to_its_row(data: st.DataObject) -> None:
    sources, headings = data.draw(sheets())
    template = data.draw(templates(headings))
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "clips"
        limits = {"max_bytes": name_limit(folder), "max_path": path_limit(folder)}
        names = plan_names(sources, template, columns=headings, batch="A/B", day=DAY, **limits)
        items = []
        for source, name in zip(sources, names, strict=True):
            clip = Path(place) / f"{source.run_id}"
            clip.write_text(f"clip {source.run_id}")
            items.append(SaveItem(source.run_id, clip, name))
        report = save(folder, items)
        assert outcomes(report) == [SAVED] * len(items)
        row_of = {
            path.relative_to(folder).as_posix(): path.read_text()
            for path in folder.rglob("*")
            if path.is_file()
        }
        assert row_of == {item.name: f"clip {item.run_id}" for item in items}
        assert sorted(os.listdir(place)) == sorted(["clips", *(str(s.run_id) for s in sources)])


@given(st.data())
def test_clips_added_at_the_end_change_no_name(data: st.DataObject) -> None:
    sources, headings = data.draw(sheets())
    template = data.draw(templates(headings))
    numbered = [replace(source, number=row) for row, source in enumerate(sources, start=1)]

    def names(count: int) -> NamePlan:
        return plan(numbered[:count], template, columns=headings, batch_size=99, day=DAY)

    whole = names(len(sources))
    for count in range(len(sources)):
        some = names(count)
        assert some.names == whole.names[:count]
        assert some.numbered == tuple(row for row in whole.numbered if row < count)
        assert some.shortened == tuple(row for row in whole.shortened if row < count)


@given(st.data(), st.integers(128, 400), st.integers(64, 255))
def test_a_limit_for_the_whole_path_is_kept(
    data: st.DataObject, max_path: int, max_bytes: int
) -> None:
    sources, headings = data.draw(sheets())
    template = data.draw(templates(headings))
    planned = plan(sources, template, columns=headings, max_bytes=max_bytes, max_path=max_path)
    for name in planned.names:
        assert len(name.encode()) <= max_path
        assert all(len(part.encode()) <= max_bytes for part in name.split("/"))


@given(st.lists(HEADINGS, max_size=8))
def test_every_column_has_a_field_of_its_own(headings: list[str]) -> None:
    fields = column_fields(headings)
    assert len(fields) == len(headings)
    known = Columns(headings)
    for at, field in enumerate(fields):
        assert check_template(field, headings) is None
        assert field.startswith("{")
        assert field.endswith("}")
        assert known.find(field[1:-1]) == at
        cells = SheetCells("", tuple((h, f"cell {i}") for i, h in enumerate(headings)))
        (name,) = plan_names([NameSource(1, cells=cells)], field, "", columns=headings)
        assert name == f"cell {at}"


@pytest.mark.parametrize(
    ("headings", "fields"),
    [
        (["Scene", "Voice actor"], ["{Scene}", "{Voice actor}"]),
        (["Note", "note", "Note"], ["{Note}", "{note 2}", "{Note 3}"]),
        (["Note", "Note", "Note 2"], ["{Note}", "{Note 3}", "{Note 2}"]),
        (["Date", "Run ID", "LANGUAGE"], ["{column Date}", "{column Run ID}", "{column LANGUAGE}"]),
        (["", "x", " \n"], ["{column 1}", "{x}", "{column 3}"]),
        (["", "Column 1"], ["{column 1 2}", "{Column 1}"]),
        (["a{b}c", "a/b", "Scene: no", "number:00", "name:00"],
         ["{a(b)c}", "{a/b}", "{Scene: no}", "{column number:00}", "{name:00}"]),
        (["two\nlines  here"], ["{two lines here}"]),
    ],
)  # fmt: skip
def test_what_the_columns_are_called(headings: list[str], fields: list[str]) -> None:
    assert column_fields(headings) == fields


def test_a_single_column_has_its_field_too() -> None:
    assert column_field("Voice actor") == "{Voice actor}"
    assert column_field("name") == "{column name}"
    assert column_field("") == "{column 1}"


def test_case_and_spaces_of_a_heading_do_not_matter() -> None:
    cells = SheetCells("", (("Voice  Actor", "Ada"), ("Straße", "Ring")))
    source = NameSource(1, cells=cells)
    for field in ("{voice actor}", "{VOICEACTOR}", "{ Voice Actor }"):
        assert plan_names([source], field, "") == ["Ada"]
    assert plan_names([source], "{STRASSE}", "") == ["Ring"]


def test_the_columns_of_two_sheets_that_are_written_otherwise_are_one() -> None:
    sources = [
        NameSource(1, cells=SheetCells("", (("Scene", "1"), ("Take", "a")))),
        NameSource(2, cells=SheetCells("", (("SCENE", "2"),))),
        NameSource(3, cells=SheetCells("", (("SCENE", "2"), ("Scene", "3")))),
    ]
    assert columns_of(source.cells for source in sources) == ("Scene", "Take", "SCENE")
    assert plan_names(sources, "{Scene}", "") == ["1", "2", "3"]
    assert plan_names(sources, "{scene 2} {run_id}", "") == ["1", "2 2", "2 3"]


def test_a_column_that_only_some_clips_have_is_empty_for_the_others() -> None:
    sources = [
        NameSource(1, "a", cells=SheetCells("", (("Scene", "1"),))),
        NameSource(2, "b"),
    ]
    assert plan_names(sources, "{Scene} {name}", "") == ["1 a", "b"]
    assert plan_names(sources, "{Scene}", "") == ["1", "2"]


def test_an_unknown_column_is_told_with_its_place() -> None:
    mistake = check_template("{name} {Scene}", ["Voice"])
    assert mistake is not None
    assert (mistake.kind, mistake.start, mistake.end, mistake.found) == (
        TemplateMistakeKind.UNKNOWN_FIELD, 7, 14, "Scene",
    )  # fmt: skip
    padded = check_template("{Scene:000}", ["Scene"])
    assert padded is not None
    assert padded.kind is TemplateMistakeKind.BAD_FORMAT


# Folders


def clips(*rows: tuple[str, str]) -> list[NameSource]:
    """Clips with a language and a name."""
    return [
        NameSource(run_id, name, cells=SheetCells(language))
        for run_id, (language, name) in enumerate(rows, start=1)
    ]


def test_a_slash_in_the_template_makes_folders_and_one_in_a_value_does_not() -> None:
    names = plan_names(clips(("de/at", "a/b"), ("en", "c")), "{language}/{name}")
    assert names == ["de_at/a_b.flac", "en/c.flac"]


def test_an_empty_folder_is_left_out() -> None:
    rows = clips(("", "a"), (" ?? ", "b"), ("...", "c"), ("de", "d"))
    assert plan_names(rows, "{language}/{name}", "") == ["a", "b", "c", "de/d"]
    assert plan_names(rows, "In {language}/{name}", "") == ["a", "b", "c", "In de/d"]
    assert plan_names(rows, "All/{language}/{name}", "")[0] == "All/a"


def test_a_folder_of_which_a_cut_leaves_nothing_visible_is_left_out() -> None:
    rows = clips(("\u3164" * 300 + "x", "a"), ("de", "b"))
    assert plan_names(rows, "{language}/{name}", "") == ["a", "de/b"]


def test_a_folder_is_spelled_as_it_came_first() -> None:
    rows = clips(("De", "a"), ("de", "b"), ("DE", "A"), ("caf\u00e9", "x"), ("cafe\u0301", "x"))
    assert plan_names(rows, "{language}/{name}", "") == [
        "De/a", "De/b", "De/A (2)", "caf\u00e9/x", "caf\u00e9/x (2)",
    ]  # fmt: skip


def test_names_need_to_differ_only_within_a_folder() -> None:
    rows = clips(("de", "a"), ("en", "a"), ("de", "a"))
    planned = plan(rows, "{language}/{name}", "")
    assert planned == NamePlan(("de/a", "en/a", "de/a (2)"), numbered=(2,))


def test_a_file_and_a_folder_never_have_one_name() -> None:
    assert plan_names(clips(("", "x"), ("x", "y"), ("x", "z")), "{language}/{name}", "") == [
        "x", "x (2)/y", "x (2)/z",
    ]  # fmt: skip
    assert plan_names(clips(("x", "y"), ("", "X")), "{language}/{name}", "") == ["x/y", "X (2)"]
    rows = clips(("x.flac", "y"), ("", "x"))
    assert plan_names(rows, "{language}/{name}") == ["x.flac/y.flac", "x (2).flac"]


def test_folders_with_names_of_devices_or_dots_are_made_safe() -> None:
    rows = clips(("CON", "a"), ("..", "b"), (".hidden.", "c"), ("x" * 300, "d"))
    planned = plan(rows, "{language}/{name}", "")
    assert planned.names[:3] == ("_CON/a", "b", "hidden/c")
    assert len(planned.names[3]) == 240 + len("/d")
    assert planned.shortened == (3,)


def test_one_value_makes_one_folder_however_short_the_path_has_to_be() -> None:
    rows = clips(("x" * 300, "a"), ("x" * 300, "b" * 300))
    names = plan_names(rows, "{language}/{name}", max_path=150)
    folders = {name.partition("/")[0] for name in names}
    assert len(folders) == 1
    assert len(names[1]) == 150


# Kinds of files


def test_clips_are_told_apart_whatever_kind_of_file_they_are() -> None:
    rows = [NameSource(1, "a"), NameSource(2, "a"), NameSource(3, "b")]
    suffixes = [".flac", ".wav", ".wav"]
    planned = plan(rows, "{name}", suffixes)
    assert planned == NamePlan(("a.flac", "a (2).wav", "b.wav"), numbered=(1,))
    mp3 = plan(rows, "{name}", ".mp3").names
    assert [name.partition(".")[0] for name in mp3] == ["a", "a (2)", "b"]


def test_a_suffix_that_a_name_ends_with_tells_nothing_apart() -> None:
    rows = [NameSource(1, "", "x"), NameSource(2, "", "x.flac"), NameSource(3, "", "x.flac")]
    names = plan_names(rows, "{text}", [".flac", "", ".flac"])
    assert names == ["x.flac", "x.flac (2)", "x.flac.flac"]


# The rest


def test_fields_are_filled_in() -> None:
    source = NameSource(7, "Intro", "Hello", cells=SheetCells("de", (("Scene", "4"),)))
    template = "{batch}/{date}/{number:000} {run_id} {name} {text} {language} {Scene}"
    planned = plan([source], template, batch="My: list", day=DAY, batch_size=20)
    assert planned.names == ("My- list/2026-01-31/001 7 Intro Hello de 4.flac",)


def test_what_was_cut_is_told() -> None:
    rows = [NameSource(1, "x" * 235), NameSource(2, "x" * 236), NameSource(3, f" {'x' * 235} ")]
    assert plan(rows).shortened == (1,)
    assert plan(rows).numbered == (1, 2)


@pytest.mark.parametrize(
    ("template", "part"),
    [
        ("{name}", "{name}"),
        ("{language}/{name}", "{name}"),
        ("a/b/{a/b} {{x}}", "{a/b} {{x}}"),
        ("{a/b}", "{a/b}"),
    ],
)
def test_the_part_of_a_template_that_is_the_file_s(template: str, part: str) -> None:
    assert file_part(template) == part


def test_a_hundred_thousand_clips() -> None:
    rows = [
        NameSource(run_id, "same", cells=SheetCells("de", (("Scene", str(run_id % 7)),)))
        for run_id in range(100_000)
    ]
    assert len(set(plan_names(rows, "{Scene}/{language}/{name}"))) == 100_000
