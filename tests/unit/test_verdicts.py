from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

import pytest

from bulktts_gui.core.clips import ProblemError, ProblemKind
from bulktts_gui.core.verdicts import harmless, write_table

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def test_a_table_is_read_back_as_it_was_written(tmp_path: Path) -> None:
    rows = [["1", "9007199254740993", "Łódź, “x”", ""], ["2", "a-b", 'say "no"', "two\nlines"]]
    target = tmp_path / "verdicts.csv"
    target.write_bytes(b"old")
    write_table(target, rows)
    data = target.read_bytes()
    assert data.startswith(b"\xef\xbb\xbf1,9007199254740993,")
    assert list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""))) == rows
    assert list(tmp_path.iterdir()) == [target]


def test_half_a_surrogate_pair_is_replaced_not_refused(tmp_path: Path) -> None:
    write_table(tmp_path / "t.csv", [["a\ud800b"]])
    assert (tmp_path / "t.csv").read_bytes() == b"\xef\xbb\xbfa?b\r\n"


@pytest.mark.parametrize("first", ["=", "+", "-", "@", "\t", "\r", "\n"])
def test_what_a_spreadsheet_would_compute_is_made_text(first: str) -> None:
    assert harmless(f"{first}HYPERLINK(1)") == f"'{first}HYPERLINK(1)"


@pytest.mark.parametrize("text", ["", "12", "a=b", "'=1", " x"])
def test_other_texts_stay_as_they_are(text: str) -> None:
    assert harmless(text) == text


def test_a_formula_is_harmless_in_the_file(tmp_path: Path) -> None:
    write_table(tmp_path / "t.csv", [["1", "=1+1"]])
    assert (tmp_path / "t.csv").read_text("utf-8-sig") == "1,'=1+1\n"


def test_a_folder_that_is_gone_is_a_problem_with_a_code(tmp_path: Path) -> None:
    with pytest.raises(ProblemError) as caught:
        write_table(tmp_path / "gone" / "t.csv", [["1"]])
    assert caught.value.problem.kind is ProblemKind.SAVE_NOT_WRITABLE


def test_a_table_that_cannot_be_made_leaves_the_old_one(tmp_path: Path) -> None:
    target = tmp_path / "t.csv"
    target.write_text("old")

    def rows() -> Iterator[list[str]]:
        yield ["1"]
        raise OSError(28, "No space left on device")

    with pytest.raises(ProblemError) as caught:
        write_table(target, rows())
    assert caught.value.problem.kind is ProblemKind.SAVE_DISK_FULL
    assert (target.read_text(), list(tmp_path.iterdir())) == ("old", [target])
