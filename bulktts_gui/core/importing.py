"""Bring run ids in: pasted text and files of every kind that people keep lists in.

What a file is, is told by its content, not by its name: a workbook saved as .csv and a CSV saved
as .xls are both read. Nothing here raises for any content: what cannot be used is in the answer.
"""

from __future__ import annotations

import io
import re
import stat
from collections import Counter
from typing import TYPE_CHECKING

from bulktts_gui.core.findings import (
    CHECK_EVERY,
    FileTrouble,
    Findings,
    Found,
    ImportTrouble,
    Place,
    Rejected,
    never,
)
from bulktts_gui.core.headings import heading_key, id_rank
from bulktts_gui.core.json_ids import read_json
from bulktts_gui.core.run_ids import RejectReason, is_label, read_line, tidy
from bulktts_gui.core.sheets import OLE_START, ZIP_START, read_csv, read_workbook

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from bulktts_gui.core.findings import ColumnRole

    Roles = Mapping[str, Sequence[ColumnRole]]

__all__ = [
    "MAX_FILE_SIZE",
    "FileTrouble",
    "Found",
    "ImportTrouble",
    "Place",
    "RejectReason",
    "Rejected",
    "decode",
    "read_files",
    "read_text",
]

#: Bytes. A list of a million ids with names is about 40 MB.
MAX_FILE_SIZE = 50 * 1024 * 1024

_JSON_ENDINGS = frozenset({".json", ".jsonl", ".ndjson"})
_BYTE_ORDER_MARKS = (
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
#: Formats that begin like text and are none.
_NOT_TEXT = (b"%PDF-", b"{\\rtf", b"%!PS", b"Rar!", b"ID3", b"\x1f\x8b", b"7z\xbc\xaf", b"fLaC")
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\v\f\r\x1a\x1b"))
_SAMPLE = 65_536
_NUMBERING = re.compile(r"\s*([0-9]{1,6})[.)]\s+(?=.*[0-9])")


def read_text(
    text: str,
    source: str = "",
    cancelled: Callable[[], bool] = never,
    roles: Roles | None = None,
) -> Found:
    """Read pasted or typed text, which may also be a copied table, CSV or JSON.

    `roles` are what a person says of a table's columns, see `read_files`; the key is `source`.
    """
    findings = Findings(cancelled, roles)
    findings.source = findings.sheet_key = source
    _read_text(text, findings, json_expected=False)
    return findings.found()


def read_files(
    paths: Sequence[Path], cancelled: Callable[[], bool] = never, roles: Roles | None = None
) -> Found:
    """Read files one after another into one answer; `source` is each file's own name.

    A run id that comes again, in the same file or a later one, counts as repeated; a name or text
    it has there fills an empty one. When `cancelled()` turns true, what was found so far is given.

    `roles` are what a person says of sheets' columns, by `SheetLook.key`, one per column of the
    look that an earlier reading of the same files gave. They count instead of the guess, and a
    sheet gives no ids if none of them says so.
    """
    findings = Findings(cancelled, roles)
    times: Counter[str] = Counter()
    for path in paths:
        if cancelled():
            break
        findings.source = findings.sheet_key = path.name
        times[path.name] += 1
        if times[path.name] > 1:
            # Of the same name, from another folder.
            findings.sheet_key += f" ({times[path.name]})"
        data = _bytes_of(path)
        if isinstance(data, ImportTrouble):
            findings.trouble(data)
        else:
            _read_bytes(data, path.suffix.lower(), findings)
            findings.named(path.stem)
    return findings.found()


def decode(data: bytes) -> str | None:
    """Turn a text file's bytes into text; None when it is no text.

    Byte order marks decide; UTF-16 and UTF-32 without one are known by where their zero bytes
    stand; then UTF-8, and what is not valid UTF-8 is Windows-1252 (or Latin-1, byte for byte).
    """
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return data.decode(encoding, errors="replace")
    if data.startswith(_NOT_TEXT):
        return None
    sample = data[:_SAMPLE]
    if b"\0" in sample:
        return _decode_wide(data, sample)
    if len(sample) - len(sample.translate(None, _CONTROLS)) > len(sample) // 200:
        return None
    return _try(data, "utf-8") or _try(data, "cp1252") or data.decode("latin-1")


def _try(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _decode_wide(data: bytes, sample: bytes) -> str | None:
    """Decode UTF-16 or UTF-32 without a mark; None when the zero bytes fit neither."""
    zeros = [sample[at::4].count(0) for at in range(4)]
    quarter = len(sample) // 4
    if quarter and zeros[3] == zeros[2] == quarter and len(data) % 4 == 0:
        encoding = "utf-32-le"
    elif quarter and zeros[0] == zeros[1] == quarter and len(data) % 4 == 0:
        encoding = "utf-32-be"
    elif len(data) % 2 == 0 and zeros[0] + zeros[2] != zeros[1] + zeros[3]:
        encoding = "utf-16-le" if zeros[0] + zeros[2] < zeros[1] + zeros[3] else "utf-16-be"
    else:
        return None
    text = _try(data, encoding)
    if text is None:
        return None
    start = text[:_SAMPLE]
    strange = sum(not (char.isprintable() or char.isspace()) for char in start)
    return None if strange > len(start) // 50 else text


def _bytes_of(path: Path) -> bytes | ImportTrouble:
    """Read a file, or say why not; a file that is too big is not read at all."""
    try:
        facts = path.stat()
        if stat.S_ISDIR(facts.st_mode):
            return ImportTrouble.IS_FOLDER
        if not stat.S_ISREG(facts.st_mode):
            # A pipe or a device may never end.
            return ImportTrouble.UNREADABLE
        if facts.st_size > MAX_FILE_SIZE:
            return ImportTrouble.TOO_BIG
        with path.open("rb") as file:
            data = file.read(MAX_FILE_SIZE + 1)
    except FileNotFoundError:
        return ImportTrouble.NOT_FOUND
    except PermissionError:
        return ImportTrouble.NO_PERMISSION
    except (OSError, ValueError):
        return ImportTrouble.UNREADABLE
    return data if len(data) <= MAX_FILE_SIZE else ImportTrouble.TOO_BIG


def _read_bytes(data: bytes, ending: str, findings: Findings) -> None:
    if not data:
        findings.trouble(ImportTrouble.EMPTY)
    elif data.startswith((ZIP_START, OLE_START)):
        with findings.expecting_ids():
            read_workbook(data, findings)
    else:
        text = decode(data)
        if text is None:
            findings.trouble(ImportTrouble.BINARY)
        else:
            _read_text(text, findings, json_expected=ending in _JSON_ENDINGS)


def _read_text(text: str, findings: Findings, json_expected: bool) -> None:
    if not text.strip("\ufeff \t\r\n\f\v\0"):
        findings.trouble(ImportTrouble.EMPTY)
        return
    with findings.expecting_ids():
        start = text[:_SAMPLE].lstrip("\ufeff \t\r\n")[:1]
        if (start in ("{", "[") or json_expected) and read_json(text, findings, json_expected):
            return
        if not read_csv(text, findings):
            _read_lines(text, findings)


def _read_lines(text: str, findings: Findings) -> None:
    """Read a list with one or several ids a line, or a text with ids in it."""
    heading = text[:_SAMPLE].strip("\ufeff \t\r\n").splitlines()[:1]
    if heading and id_rank(heading_key(heading[0])) is not None:
        findings.came_from(tidy(heading[0]))
    in_list = _is_list(text)
    numbering = 0
    for number, raw in enumerate(io.StringIO(text, newline=None), start=1):
        if not number % CHECK_EVERY and findings.cancelled():
            return
        line = raw.strip()
        if not line:
            continue
        if line.isdecimal() and len(line) < 19 and (run_id := int(line)):
            findings.add(run_id)
            continue
        counted = _NUMBERING.match(line)
        if counted and int(counted[1]) == numbering + 1:
            # "1. 12345": the list's own numbers, as long as they count on.
            numbering += 1
            line = line[counted.end() :]
        for count, (entry, result) in enumerate(read_line(line, in_list), start=1):
            if result is not RejectReason.LETTERS or not is_label(entry):
                findings.take_one(entry, result, Place(number))
            if not count % CHECK_EVERY and findings.cancelled():
                return


def _is_list(text: str) -> bool:
    """Say whether the lines are mostly numbers, so that a lone word among them is an error."""
    numbers = words = 0
    for line in text[:_SAMPLE].split("\n"):
        bare = line.strip()
        if bare and not any(map(str.isalpha, bare)):
            numbers += 1
        elif bare and len(bare.split()) == 1 and not is_label(bare):
            words += 1
    return numbers > 0 and numbers >= words
