"""Tables: which column holds the ids, CSV's corners, and workbooks of every kind."""

from __future__ import annotations

import datetime
import io
import struct
import zipfile
from typing import TYPE_CHECKING, Any

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulktts_gui.core.clips import NewClip, SheetCells, stand_in
from bulktts_gui.core.columns import column_letters, find_columns
from bulktts_gui.core.findings import Findings, Found, ImportTrouble, Place
from bulktts_gui.core.importing import read_files
from bulktts_gui.core.run_ids import RejectReason
from bulktts_gui.core.sheets import csv_rows, read_csv, read_workbook

if TYPE_CHECKING:
    from pathlib import Path

TASK = "3fa85f64-5717-4562-b3fc-2c963f66afa6"
OTHER_TASK = "12e45678-1234-4234-8234-123456789012"


def ids(found: Found) -> list[int]:
    return [clip.run_id for clip in found.clips]


def from_csv(text: str) -> Found | None:
    findings = Findings()
    return findings.found() if read_csv(text, findings) else None


def from_bytes(data: bytes) -> Found:
    findings = Findings()
    read_workbook(data, findings)
    return findings.found()


def xlsx(*sheets: list[list[Any]]) -> bytes:
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for number, rows in enumerate(sheets, start=1):
        sheet = book.create_sheet(f"Sheet{number}")
        for row in rows:
            sheet.append(row)
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


# --- columns ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "heading", ["run_id", "runid", "run id", "Run ID", "run-id", "RUN_ID", " Run Id ", "id", "ID"]
)
def test_the_heading_is_known_in_every_spelling(heading: str) -> None:
    columns = find_columns([["a", heading], ["1", "77"]])
    assert columns is not None
    assert columns.ids == (1,)
    assert columns.label == heading.strip()


def test_run_id_beats_id_and_id_beats_looks() -> None:
    rows = [["id", "Run ID", "other"], ["1", "88", "900001"], ["2", "89", "900002"]]
    assert find_columns(rows) == find_columns([*rows, ["3", "90", "900003"]])
    assert getattr(find_columns(rows), "ids", None) == (1,)
    without = [[row[0], row[2]] for row in rows]
    assert getattr(find_columns(without), "ids", None) == (0,)


def test_an_id_column_of_words_gives_way_to_one_of_numbers() -> None:
    columns = find_columns([["id", "clip"], ["anna", "90012"], ["bob", "90013"]])
    assert columns is not None
    assert columns.ids == (1,)


@pytest.mark.parametrize(
    "rows",
    [
        # a counter, a year and a price beside the ids
        [
            ["1", "90012", "2023", "12.50"],
            ["2", "90045", "2024", "13"],
            ["3", "90077", "2024", "9"],
        ],
        [
            ["n", "c", "when"],
            ["1", "90012", "2023"],
            ["2", "90045", "2024"],
            ["3", "90046", "2024"],
        ],
        # more of one column are ids
        [["", "90012"], ["7", "90013"], ["x", "90014"]],
        # larger numbers win between equals
        [["x", "y"], ["51", "90012"], ["77", "90045"]],
    ],
)
def test_without_a_heading_the_column_that_looks_most_like_ids(rows: list[list[str]]) -> None:
    assert getattr(find_columns(rows), "ids", None) == (1,)


@pytest.mark.parametrize("rows", [[], [[]], [["a"], ["b"]], [["1.5"], ["2.5"]]])
def test_a_table_without_ids_has_no_column(rows: list[list[str]]) -> None:
    assert find_columns(rows) is None


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("name", "text"),
        ("Title", "Script"),
        ("Dateiname", "Satz"),
        ("Título", "Texto"),
        ("Nom du fichier", "Phrase"),
        ("file_name", "Transcript"),
    ],
)
def test_name_and_text_are_taken_along(name: str, text: str) -> None:
    found = from_csv(f"{text},run_id,{name}\nHello,5,intro\n")
    assert found is not None
    assert [(clip.run_id, clip.name, clip.text) for clip in found.clips] == [(5, "intro", "Hello")]


@pytest.mark.parametrize(
    ("index", "letters"), [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")]
)
def test_column_letters(index: int, letters: str) -> None:
    assert column_letters(index) == letters


# --- CSV ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_delimiters_and_line_ends(delimiter: str, end: str) -> None:
    rows = [["name", "run_id"], ["a", "5"], ["b", "6"], ["c", "x"]]
    found = from_csv(end.join(delimiter.join(row) for row in rows) + end)
    assert found is not None
    assert [(clip.run_id, clip.name) for clip in found.clips] == [(5, "a"), (6, "b")]
    assert [(item.place.line, item.text) for item in found.rejected] == [(4, "x")]
    assert found.column == "run_id"


def test_quoted_line_breaks_keep_the_line_numbers_right() -> None:
    found = from_csv('run_id,text\n5,"one\ntwo, three"\n"x",b\n6,"say ""hi"""\n')
    assert found is not None
    assert [(clip.run_id, clip.text) for clip in found.clips] == [
        (5, "one\ntwo, three"),
        (6, 'say "hi"'),
    ]
    assert [item.place for item in found.rejected] == [Place(line=4)]


def test_a_stray_quote_swallows_nothing() -> None:
    found = from_csv('run_id,name\n1,"a\n2,b\n3,c\n')
    assert found is not None
    assert ids(found) == [1, 2, 3]


def test_two_stray_quotes_far_apart_swallow_nothing() -> None:
    lines = [f"{number},n" for number in range(1, 2001)]
    lines[4] = '5,"n'
    lines[1500] = '1501,"n'
    found = from_csv("run_id,name\n" + "\n".join(lines))
    assert found is not None
    assert ids(found) == list(range(1, 2001))


def test_a_cell_longer_than_the_csv_module_takes() -> None:
    found = from_csv(f"run_id,text\n1,{'x' * 200_000}\n2,b\n")
    assert found is not None
    assert ids(found) == [1, 2]


def test_titles_above_the_heading_headings_repeated_and_blank_rows() -> None:
    found = from_csv("My export,\n,\nrun_id,name\n5,a\n,\n\nrun_id,name\n6,b\n")
    assert found is not None
    assert ids(found) == [5, 6]
    assert found.rejected == ()


def test_a_row_without_its_id_is_reported() -> None:
    found = from_csv("run_id,name\n5,a\n,lost\n")
    assert found is not None
    (lost,) = found.rejected
    assert (lost.place.line, lost.text, lost.reason) == (3, "lost", RejectReason.EMPTY_CELL)


def test_digit_groups_without_quotes_are_not_cut_in_two() -> None:
    found = from_csv("run_id,name\n12,345,foo\n9,b\n")
    assert found is not None
    assert ids(found) == [9]
    assert [(item.text, item.reason) for item in found.rejected] == [
        ("12,345", RejectReason.UNCLEAR)
    ]


def test_sep_line_and_markdown_table() -> None:
    excel = from_csv("sep=;\nrun_id;name\n5;a\n")
    assert excel is not None
    assert ids(excel) == [5]
    markdown = from_csv("| run_id | name |\n|---|---|\n| 5 | a |\n")
    assert markdown is not None
    assert [(clip.run_id, clip.name) for clip in markdown.clips] == [(5, "a")]
    assert markdown.rejected == ()


def test_a_column_of_task_ids_gives_tasks_with_their_names() -> None:
    found = from_csv(f"task_id,name\n77,a\n{TASK.upper()},b\nlost,c\n,d\n77,e\n")
    assert found is not None
    assert found.clips == (
        NewClip(stand_in("77"), "a", "", "77"),
        NewClip(stand_in(TASK), "b", "", TASK),
    )
    assert (found.tasks, found.repeated, found.column) == (2, 1, "task_id")
    assert [(item.text, item.reason) for item in found.rejected] == [
        ("lost", RejectReason.NO_TASK_ID),
        ("d", RejectReason.EMPTY_CELL),
    ]


def test_a_row_without_a_run_id_is_known_by_its_task_id() -> None:
    found = from_csv(f"task_id,run_id,name\n{OTHER_TASK},5,a\n{TASK},,b\n,,c\n")
    assert found is not None
    assert found.clips == (
        NewClip(5, "a", cells=SheetCells(others=(("task_id", OTHER_TASK),))),
        NewClip(stand_in(TASK), "b", "", TASK, SheetCells(others=(("task_id", TASK),))),
    )
    assert [item.reason for item in found.rejected] == [RejectReason.EMPTY_CELL]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"id,characters\n{TASK},1532\n{OTHER_TASK},1833\n", [TASK, OTHER_TASK]),
        (f"order,year\n{TASK},2024\n{OTHER_TASK},2025\n", [TASK, OTHER_TASK]),
        (f"{TASK},Anna\n{OTHER_TASK},Ben\n", [TASK, OTHER_TASK]),
        (f"{TASK},123456\n{OTHER_TASK},123457\n", ["123456", "123457"]),
        (f"run_id,name\n123456,Anna\n{TASK},Ben\n", ["123456", TASK]),
        (f"{TASK},{OTHER_TASK}\n", None),
    ],
)
def test_columns_of_task_ids_are_found_by_their_looks(
    text: str, expected: list[str] | None
) -> None:
    found = from_csv(text)
    assert (found and [clip.shown_id for clip in found.clips]) == expected


def test_task_ids_in_a_workbook() -> None:
    found = from_bytes(xlsx([["Task ID", "Text"], [TASK, "Hello"], [77, "Bye"]]))
    assert found.clips == (
        NewClip(stand_in(TASK), "", "Hello", TASK),
        NewClip(stand_in("77"), "", "Bye", "77"),
    )


@pytest.mark.parametrize("text", ["1, 2\n3, 4\n", "hello, world\nbye, world\n", "5", "a,b"])
def test_lists_and_sentences_are_no_table(text: str) -> None:
    assert from_csv(text) is None


@given(st.lists(st.text(alphabet='ab",\n1', max_size=12), max_size=12))
def test_every_line_of_a_csv_comes_back(lines: list[str]) -> None:
    kept = io.StringIO("\n".join(lines), newline="").readlines()
    rows = list(csv_rows(kept, ","))
    numbers = [number for number, _ in rows]
    assert numbers == sorted(set(numbers))
    assert all(1 <= number <= len(kept) for number in numbers)
    given_text = "".join("".join(row) for _, row in rows).replace('"', "").replace(",", "")
    assert given_text.replace("\n", "") == "".join(kept).replace('"', "").replace(",", "").replace(
        "\n", ""
    )


# --- workbooks ----------------------------------------------------------------------------------


def test_a_workbook_gives_ids_names_and_the_cell_of_each_unusable_one() -> None:
    rows: list[list[Any]] = [
        ["Export of May"],
        [],
        ["#", "Run ID", "Title", "Text"],
        [1, 12345, "A", "hi"],
        [2, 12346.0, 7.0, None],
        [3, 9.9e15, "C"],
        [4, "12,345", "D"],
        [5, None, "E"],
        [6, "abc"],
        [7, -3],
        [8, 0],
        [9, 1.5],
        [10, True],
        [11, datetime.date(2024, 1, 2)],
        [12, "12345"],
    ]
    found = from_bytes(xlsx(rows))
    assert [(clip.run_id, clip.name, clip.text) for clip in found.clips] == [
        (12345, "A", "hi"),
        (12346, "7", ""),
    ]
    assert found.repeated == 1
    assert found.column == "Run ID"
    assert [(item.place.cell, item.text, item.reason) for item in found.rejected] == [
        ("B6", "9.9E+15", RejectReason.DAMAGED_BY_SPREADSHEET),
        ("B7", "12,345", RejectReason.UNCLEAR),
        ("B8", "5", RejectReason.EMPTY_CELL),
        ("B9", "abc", RejectReason.LETTERS),
        ("B10", "-3", RejectReason.NEGATIVE),
        ("B11", "0", RejectReason.ZERO),
        ("B12", "1.5", RejectReason.DECIMAL),
        ("B13", "TRUE", RejectReason.LETTERS),
        ("B14", "2024-01-02", RejectReason.DATE_OR_TIME),
    ]
    assert {item.place.sheet for item in found.rejected} == {"Sheet1"}


def test_the_sheets_that_have_ids_are_picked() -> None:
    found = from_bytes(
        xlsx(
            [["year", "price"], [2024, 10]],
            [["run_id"], [5], ["x"]],
            [[], [None, None, "run id"], [None, None, 6]],
        )
    )
    assert ids(found) == [5, 6]
    assert found.column == "run_id, run id"
    assert [item.place for item in found.rejected] == [Place(cell="A3", sheet="Sheet2")]


def test_a_sheet_without_a_heading_and_a_sheet_full_of_ids() -> None:
    assert ids(from_bytes(xlsx([[None, 90012], [None, 90013]]))) == [90012, 90013]
    assert ids(from_bytes(xlsx([[11, 12, 13], [14, 15, 16]]))) == [11, 12, 13, 14, 15, 16]


def test_a_damaged_column_is_reported_though_no_id_is_left() -> None:
    found = from_bytes(xlsx([[9.9e15], [9.8e15]]))
    assert found.clips == ()
    assert [item.place.cell for item in found.rejected] == ["A1", "A2"]


def test_one_stray_cell_in_the_last_corner_does_not_fill_the_memory() -> None:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet["A1"] = 5
    sheet["XFD1048576"] = 6
    file = io.BytesIO()
    book.save(file)
    found = from_bytes(file.getvalue())
    assert [trouble.trouble for trouble in found.troubles] == [ImportTrouble.TOO_BIG]


def test_what_only_begins_like_a_workbook() -> None:
    document = io.BytesIO()
    with zipfile.ZipFile(document, "w") as archive:
        archive.writestr("word/document.xml", "<a/>")
    cases = {
        b"PK\x03\x04 no archive": ImportTrouble.BROKEN_SHEET,
        document.getvalue(): ImportTrouble.BINARY,
        xlsx([["run_id"], [5]])[:-200]: ImportTrouble.BROKEN_SHEET,
        bytes.fromhex("d0cf11e0a1b11ae1") + bytes(600): ImportTrouble.BROKEN_SHEET,
    }
    for data, trouble in cases.items():
        assert [item.trouble for item in from_bytes(data).troubles] == [trouble]


def ods(rows: list[list[str | float]], encrypted: bool = False) -> bytes:
    """An OpenDocument sheet with the least that a reader needs."""

    def cell(value: str | float) -> str:
        if isinstance(value, str):
            return (
                '<table:table-cell office:value-type="string">'
                f"<text:p>{value}</text:p></table:table-cell>"
            )
        return f'<table:table-cell office:value-type="float" office:value="{value}"/>'

    body = "".join(f"<table:table-row>{''.join(map(cell, row))}</table:table-row>" for row in rows)
    names = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for name in ("office", "table", "text", "manifest")
    )
    mark = "<manifest:encryption-data/>" if encrypted else ""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr(
            "content.xml",
            f"<office:document-content {names}><office:body><office:spreadsheet>"
            f'<table:table table:name="Tabelle1">{body}</table:table>'
            "</office:spreadsheet></office:body></office:document-content>",
        )
        archive.writestr(
            "META-INF/manifest.xml",
            f"<manifest:manifest {names}><manifest:file-entry>{mark}</manifest:file-entry>"
            "</manifest:manifest>",
        )
    return file.getvalue()


def test_an_ods_sheet() -> None:
    found = from_bytes(ods([["name", "run id"], ["a", 5.0], ["b", "x7"]]))
    assert [(clip.run_id, clip.name) for clip in found.clips] == [(5, "a")]
    assert [item.place for item in found.rejected] == [Place(cell="B3", sheet="Tabelle1")]


def test_an_ods_sheet_with_a_password() -> None:
    found = from_bytes(ods([["run id"], [5.0]], encrypted=True))
    assert [trouble.trouble for trouble in found.troubles] == [ImportTrouble.PASSWORD]


def compound_file(name: str, stream: bytes) -> bytes:
    """A compound file (MS-CFB) with one stream: sector 0 its FAT, 1 its directory, then it."""
    stream = stream.ljust(max(4096, -(-len(stream) // 512) * 512), b"\0")
    count = len(stream) // 512
    end, free = 0xFFFFFFFE, 0xFFFFFFFF
    fat = [0xFFFFFFFD, end, *range(3, 2 + count), end]
    fat += [free] * (128 - len(fat))

    def entry(title: str, kind: int, child: int, start: int, size: int) -> bytes:
        raw = title.encode("utf-16-le") + b"\0\0" if title else b""
        return (
            raw.ljust(64, b"\0")
            + struct.pack("<HBBIII", len(raw), kind, 1, free, free, child)
            + bytes(36)
            + struct.pack("<IQ", start, size)
        )

    header = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(16)
    header += struct.pack(
        "<HHHHH6xIIIIIIIII", 62, 3, 0xFFFE, 9, 6, 0, 1, 1, 0, 4096, end, 0, end, 0
    )
    header += struct.pack("<109I", 0, *[free] * 108)
    directory = entry("Root Entry", 5, 1, end, 0) + entry(name, 2, free, 2, len(stream))
    directory += entry("", 0, free, 0, 0) * 2
    return header + struct.pack("<128I", *fat) + directory + stream


def xls(cells: list[tuple[int, int, float | str]]) -> bytes:
    """An Excel 97 workbook (BIFF8) with one sheet of numbers and labels."""

    def record(kind: int, body: bytes) -> bytes:
        return struct.pack("<HH", kind, len(body)) + body

    def begin(kind: int) -> bytes:
        return record(0x0809, struct.pack("<HHHHII", 0x0600, kind, 0, 0, 0, 0))

    def sheet_name(position: int) -> bytes:
        return record(0x0085, struct.pack("<IHBB", position, 0, 5, 0) + b"Alt97")

    done = record(0x000A, b"")
    position = len(begin(5) + sheet_name(0) + done)
    body = b""
    for row, column, value in cells:
        if isinstance(value, str):
            text = struct.pack("<HB", len(value), 0) + value.encode("latin-1")
            body += record(0x0204, struct.pack("<HHH", row, column, 0) + text)
        else:
            body += record(0x0203, struct.pack("<HHHd", row, column, 0, value))
    return compound_file(
        "Workbook", begin(5) + sheet_name(position) + done + begin(0x10) + body + done
    )


def test_an_xls_sheet() -> None:
    found = from_bytes(xls([(0, 0, "run_id"), (1, 0, 12345.0), (2, 0, "oops"), (3, 0, 12346.0)]))
    assert ids(found) == [12345, 12346]
    assert [item.place for item in found.rejected] == [Place(cell="A3", sheet="Alt97")]


def test_an_office_file_with_a_password() -> None:
    found = from_bytes(compound_file("EncryptedPackage", b"secret"))
    assert [trouble.trouble for trouble in found.troubles] == [ImportTrouble.PASSWORD]


@given(st.data())
def test_a_workbook_with_changed_bytes_never_raises(data: st.DataObject) -> None:
    raw = bytearray(data.draw(st.sampled_from([SMALL_XLSX, SMALL_XLS, SMALL_ODS])))
    for _ in range(data.draw(st.integers(1, 4))):
        raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(0, 255))
    for clip in from_bytes(bytes(raw)).clips:
        assert clip.run_id >= 1


SMALL_XLSX = xlsx([["run_id", "name"], [5, "a"], [6, "b"]])
SMALL_XLS = xls([(0, 0, "run_id"), (1, 0, 5.0), (2, 0, 6.0)])
SMALL_ODS = ods([["run_id"], [5.0], [6.0]])


@given(st.lists(st.integers(1, 2**53 - 1), min_size=1, max_size=30, unique=True), st.booleans())
def test_ids_survive_a_workbook(numbers: list[int], as_text: bool) -> None:
    rows: list[list[Any]] = [["run_id"], *([str(n) if as_text else n] for n in numbers)]
    found = from_bytes(xlsx(rows))
    assert ids(found) == numbers
    assert found.rejected == ()


@pytest.mark.parametrize("ending", [".csv", ".xls", ".txt"])
def test_a_workbook_is_known_whatever_its_name_says(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"list{ending}"
    path.write_bytes(SMALL_XLSX)
    assert ids(read_files([path])) == [5, 6]
