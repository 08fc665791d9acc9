"""What a sheet's columns are taken for, how a person corrects it, and the cells that come along."""

from __future__ import annotations

import datetime
import io
import itertools
from typing import TYPE_CHECKING, Any

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulktts_gui.core.clips import LONGEST_CELL, MOST_CELLS, NO_CELLS, SheetCells, stand_in
from bulktts_gui.core.findings import ColumnRole, Found, ImportTrouble, SheetLook
from bulktts_gui.core.importing import read_files, read_text

if TYPE_CHECKING:
    from pathlib import Path

ID, NAME, TEXT, LANGUAGE, OTHER, UNUSED = ColumnRole
TASK = "3fa85f64-5717-4562-b3fc-2c963f66afa6"
TABLE = "Title;Run ID;Sprache;Speaker;Scene\nIntro;12;de;Anna;7\nOutro;13;fr;;8\n"


def write_xlsx(path: Path, **sheets: list[list[Any]]) -> Path:
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    file = io.BytesIO()
    book.save(file)
    path.write_bytes(file.getvalue())
    return path


def only(found: Found) -> SheetLook:
    (look,) = found.sheets
    return look


def cells_of(found: Found) -> list[SheetCells]:
    return [clip.cells for clip in found.clips]


# --- the look -----------------------------------------------------------------------------------


def test_a_sheet_is_shown_with_its_guessed_roles() -> None:
    found = read_text(TABLE)
    assert only(found) == SheetLook(
        "",
        ("Title", "Run ID", "Sprache", "Speaker", "Scene"),
        (NAME, ID, LANGUAGE, OTHER, OTHER),
        (("Intro", "12", "de", "Anna", "7"), ("Outro", "13", "fr", "", "8")),
    )
    assert cells_of(found) == [
        SheetCells("de", (("Speaker", "Anna"), ("Scene", "7"))),
        SheetCells("fr", (("Scene", "8"),)),
    ]


@pytest.mark.parametrize(
    ("language", "name", "text"),
    [
        ("language", "name", "text"),
        ("Lang", "Title", "Script"),
        ("LOCALE", "file name", "Sentence"),
        ("Sprache", "Bezeichnung", "Satz"),
        ("Langue", "Nom du fichier", "Phrase"),
        ("Idioma", "Título", "Guión"),
        ("idioma", "Nome do arquivo", "Roteiro"),
        ("lingua", "Nome file", "Testo"),
        ("Język", "Tytuł", "Tekst"),
        ("Dil", "BAŞLIK", "Metin"),
        ("dil", "Başlık", "Cümle"),
        ("भाषा", "नाम", "पाठ"),
        ("言語", "ファイル名", "セリフ"),
        ("언어", "이름", "대본"),
        ("语言", "文件名", "文本"),
        ("語言", "名称", "台词"),
        ("اللغة", "الاسم", "النص"),
    ],
)
def test_headings_in_many_languages(language: str, name: str, text: str) -> None:
    found = read_text(f"{text}\tnote\tid\t{language}\t{name}\nHello\tx\t5\tde\tintro\n")
    assert only(found).roles == (TEXT, OTHER, ID, LANGUAGE, NAME)
    (clip,) = found.clips
    assert (clip.name, clip.text, clip.cells.language) == ("intro", "Hello", "de")


def test_the_first_rows_are_shown_and_all_that_is_long_is_cut() -> None:
    rows = "".join(f"{n},{'word ' * 300}\n\n" for n in range(1001, 1020))
    look = only(read_text(f"id,a very {'long ' * 100}heading\n" + rows))
    assert [row[0] for row in look.rows] == ["1001", "1002", "1003", "1004", "1005"]
    assert {len(row[1]) for row in look.rows} == {80}
    assert len(look.headings[1]) == 80


def test_a_heading_is_tidied_and_blank_columns_at_the_end_are_none() -> None:
    look = only(read_text(" Run  ID ;; The\u00a0 note ;;\n5;;x;;\n6;y;z;;;\n"))
    assert look.headings == ("Run ID", "", "The note")
    assert look.rows == (("5", "", "x"), ("6", "y", "z"))


@pytest.mark.parametrize(
    "text",
    [
        "12\n13\n",
        "run_id\n12\n13\n",
        "12, 13, 14\n15, 16, 17\n",
        '{"run_ids": [5, 6]}',
        "id;\n5;\n",
    ],
)
def test_a_mere_list_has_no_columns(text: str) -> None:
    found = read_text(text)
    assert found.clips
    assert found.sheets == ()
    assert set(cells_of(found)) == {NO_CELLS}


def test_every_sheet_of_every_file_has_a_key_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    first, second = tmp_path / "list.csv", tmp_path / "other" / "list.csv"
    first.write_text("id,note\n5,a\n")
    second.write_text("id,note\n6,b\n")
    book = write_xlsx(
        tmp_path / "book.xlsx",
        Notes=[["who", "what"], ["Anna", "reads"]],
        One=[["run_id", "note"], [7, "c"]],
        Two=[["run_id", "note"], [8, "d"]],
        Less=[["id", "note"], [9, "e"]],
    )
    found = read_files([first, second, book])
    assert [clip.run_id for clip in found.clips] == [5, 6, 7, 8]
    # Those with ids come first.
    assert [(look.key, look.roles) for look in found.sheets] == [
        ("list.csv", (ID, OTHER)),
        ("list.csv (2)", (ID, OTHER)),
        ("book.xlsx/One", (ID, OTHER)),
        ("book.xlsx/Two", (ID, OTHER)),
        ("book.xlsx/Notes", (OTHER, OTHER)),
        ("book.xlsx/Less", (OTHER, OTHER)),
    ]
    roles = {"book.xlsx/Less": (ID, UNUSED), "list.csv (2)": (UNUSED, OTHER)}
    found = read_files([first, second, book], roles=roles)
    assert [clip.run_id for clip in found.clips] == [5, 7, 8, 9]
    assert not found.troubles or [t.source for t in found.troubles] == ["list.csv"]


def test_a_wide_sheet_shows_its_beginning_and_what_has_a_role(tmp_path: Path) -> None:
    row = [f"c{n}" for n in range(400)]
    row[300] = "run_id"
    book = write_xlsx(tmp_path / "wide.xlsx", Sheet=[row, [1] * 400, [2] * 400])
    found = read_files([book])
    look = only(found)
    assert len(look.headings) == len(look.roles) == len(look.rows[0]) == 301
    assert look.roles.count(ID) == 1
    assert look.roles.count(OTHER) == MOST_CELLS == len(found.clips[0].cells.others)
    assert [clip.run_id for clip in found.clips] == [1, 2]


# --- a person's roles ---------------------------------------------------------------------------


def test_a_persons_roles_count_instead_of_the_guess() -> None:
    found = read_text(TABLE, roles={"": (TEXT, ID, OTHER, NAME, UNUSED)})
    assert [(c.run_id, c.name, c.text, c.cells) for c in found.clips] == [
        (12, "Anna", "Intro", SheetCells(others=(("Sprache", "de"),))),
        (13, "", "Outro", SheetCells(others=(("Sprache", "fr"),))),
    ]
    assert only(found).roles == (TEXT, ID, OTHER, NAME, UNUSED)


def test_another_column_of_ids() -> None:
    found = read_text("id;take;note\n900;51;a\n901;;b\n", roles={"": (OTHER, ID, NAME)})
    assert [(c.run_id, c.name, c.cells.others) for c in found.clips] == [
        (51, "a", (("id", "900"),))
    ]
    assert found.column == "take"
    # A row without one is told of, as below a heading that says that it is the ids'.
    assert [item.place.line for item in found.rejected] == [3]


def test_several_columns_of_ids() -> None:
    found = read_text("id;take;note\n900;51;a\n901;52;b\n", roles={"": (ID, ID, NAME)})
    assert [(c.run_id, c.name) for c in found.clips] == [
        (900, "a"), (51, "a"), (901, "b"), (52, "b")
    ]  # fmt: skip


def test_without_ids_there_are_none() -> None:
    found = read_text(TABLE, roles={"": (NAME, OTHER, OTHER)})
    assert found.clips == ()
    assert [trouble.trouble for trouble in found.troubles] == [ImportTrouble.NO_IDS]
    # What nobody said anything about is left out; and the sheet is still there to be put right.
    assert only(found).roles == (NAME, OTHER, OTHER, UNUSED, UNUSED)


def test_of_two_names_the_first_is_taken_and_the_other_is_kept() -> None:
    found = read_text(TABLE, roles={"": (NAME, ID, LANGUAGE, NAME, LANGUAGE)})
    assert only(found).roles == (NAME, ID, LANGUAGE, OTHER, OTHER)
    assert found.clips[0].name == "Intro"
    assert found.clips[0].cells == SheetCells("de", (("Speaker", "Anna"), ("Scene", "7")))


def test_a_sheet_without_a_heading_is_given_roles_too() -> None:
    text = "a;1001;x\nb;1003;y\nc;1009;z\n"
    assert only(read_text(text)).headings == ("", "", "")
    assert cells_of(read_text(text))[0].others == (("A", "a"), ("C", "x"))
    found = read_text(text, roles={"": (NAME, ID, OTHER)})
    assert [(c.run_id, c.name, c.cells.others) for c in found.clips] == [
        (1001, "a", (("C", "x"),)),
        (1003, "b", (("C", "y"),)),
        (1009, "c", (("C", "z"),)),
    ]


def test_task_ids_below_their_heading_are_read_as_such() -> None:
    text = f"run_id;task_id;note\n;{TASK};a\n5;other-task-7;b\n"
    both = read_text(text)
    assert [clip.run_id for clip in both.clips] == [stand_in(TASK), 5]
    assert [clip.run_id for clip in read_text(text, roles={"": only(both).roles}).clips] == [
        stand_in(TASK), 5
    ]  # fmt: skip
    tasks = read_text(text, roles={"": (UNUSED, ID, NAME)})
    assert [clip.task_id for clip in tasks.clips] == [TASK, "other-task-7"]


def test_other_roles_are_of_other_sheets() -> None:
    assert read_text(TABLE, roles={"else": (ID,)}) == read_text(TABLE)


CELL = st.sampled_from(["", "5", "77", "x", "a b", "de", "1.5", TASK, "0", "run id", "name", "id"])


@given(st.lists(st.lists(CELL, min_size=2, max_size=4), min_size=1, max_size=6), st.data())
def test_whatever_roles_are_told(rows: list[list[str]], data: st.DataObject) -> None:
    text = "\n".join("\t".join(row) for row in rows)
    found = read_text(text)
    roles = {look.key: look.roles for look in found.sheets}
    assert read_text(text, roles=roles) == found
    for look in found.sheets:
        width = len(look.roles)
        assert look.roles.count(ID) <= 1
        assert {len(look.headings), *map(len, look.rows)} == {width}
        told = data.draw(st.lists(st.sampled_from(ColumnRole), max_size=width + 1))
        again = read_text(text, roles={look.key: told})
        (other,) = again.sheets
        assert (other.headings, other.rows) == (look.headings, look.rows)
        for role in (NAME, TEXT, LANGUAGE):
            assert other.roles.count(role) <= 1
        assert bool(again.clips or again.rejected) <= (ID in told)
        # The answer's roles are what was read by: telling them again changes nothing.
        assert read_text(text, roles={look.key: other.roles}) == again
        names = {name for clip in again.clips for name, _ in clip.cells.others}
        assert len(names) <= other.roles.count(OTHER)


# --- cells --------------------------------------------------------------------------------------


def test_cells_are_as_people_see_them(tmp_path: Path) -> None:
    heading = ["run_id", "day", "moment", "at", "price", "count", "done", "blank"]
    moment = datetime.datetime(2026, 1, 31, 9, 30)  # noqa: DTZ001 - sheets have no zones
    row = [5, datetime.date(2026, 1, 31), moment, datetime.time(9, 30), 1.1, 3.0, True, None]
    found = read_files([write_xlsx(tmp_path / "book.xlsx", Sheet=[heading, row])])
    expected = (
        ("day", "2026-01-31"),
        ("moment", "2026-01-31 09:30:00"),
        ("at", "09:30:00"),
        ("price", "1.1"),
        ("count", "3"),
        ("done", "TRUE"),
    )
    assert cells_of(found) == [SheetCells(others=expected)]
    assert only(found).rows[0] == ("5", *(text for _, text in expected), "")


def test_columns_of_one_name_are_told_apart() -> None:
    found = read_text("id;Take 1;take1;;D (D)\n5;a;b;c;d\n")
    assert cells_of(found)[0].others == (
        ("Take 1", "a"), ("take1 (C)", "b"), ("D", "c"), ("D (D)", "d")
    )  # fmt: skip
    assert only(found).headings == ("id", "Take 1", "take1", "", "D (D)")


def test_a_repeated_id_fills_what_is_empty() -> None:
    found = read_text("id;lang;a;b\n5;;1;\n5;de;2;3\n5;fr;;4\n")
    assert cells_of(found) == [SheetCells("de", (("a", "1"), ("b", "3")))]
    assert found.repeated == 2


def test_cells_are_bounded() -> None:
    heading = ";".join(["id", *(f"c{n}" for n in range(80))])
    row = ";".join(["5", *(f"{n} " * 600 for n in range(80))])
    (cells,) = cells_of(read_text(f"{heading}\n{row}\n"))
    assert len(cells.others) == MOST_CELLS
    assert {len(text) for _, text in cells.others} == {LONGEST_CELL}
    many = SheetCells(others=tuple((f"d{n}", "x") for n in range(MOST_CELLS)))
    assert len(cells.over(many).others) == MOST_CELLS


def test_a_signed_address_is_kept_nowhere() -> None:
    found = read_text(
        "id;audio;site\n5;https://store.example/a.flac?X-Signature=abc;https://example.com/a\n"
    )
    assert cells_of(found) == [SheetCells(others=(("site", "https://example.com/a"),))]
    answer = read_text('{"5": {"output_url": "https://store.example/a?sig=1", "voice": "Anna"}}')
    assert cells_of(answer) == [SheetCells(others=(("voice", "Anna"),))]


def test_fields_of_json_objects_come_along() -> None:
    found = read_text(
        '[{"run_id": 5, "Language": "de", "name": "n", "take": 2, "ok": true, "price": 1.50,'
        ' "none": null, "tags": ["x"], "id": 9, "empty": " "}, {"run_id": 6}]'
    )
    assert [(c.run_id, c.name) for c in found.clips] == [(5, "n"), (6, "")]
    assert cells_of(found) == [
        SheetCells("de", (("take", "2"), ("ok", "true"), ("price", "1.50"))), NO_CELLS
    ]  # fmt: skip


def test_reading_cells_is_given_up_when_asked() -> None:
    text = "id;note\n" + "".join(f"{n};x\n" for n in range(1, 30_001))
    calls = itertools.count()
    found = read_text(text, cancelled=lambda: next(calls) > 2)
    assert 0 < len(found.clips) < 30_000


# --- the batch's name ---------------------------------------------------------------------------


def test_a_list_is_named_by_its_first_file_with_ids(tmp_path: Path) -> None:
    empty, script = tmp_path / "empty.txt", tmp_path / "My script.v2.csv"
    empty.write_text("nothing here")
    script.write_text("id,name\n5,a\n")
    assert read_files([empty]).name == ""
    assert read_files([empty, script, empty]).name == "My script.v2"
    assert read_text("5").name == ""
