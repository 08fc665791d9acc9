"""Read run ids from JSON and JSON Lines: lists, `{"run_ids": […]}`, objects, the API's answer.

As in a table the surest naming wins over the whole document: ids called run_id, a list at the top
or an answer keyed by run id; else ids called id; else ids called task_id; else ids in any list.
"""

from __future__ import annotations

import functools
import io
import json
from typing import TYPE_CHECKING, Any, NamedTuple

from bulktts_gui.core import columns as tables
from bulktts_gui.core import headings
from bulktts_gui.core.clips import LONGEST_CELL, MOST_CELLS, NO_CELLS, SheetCells
from bulktts_gui.core.findings import CHECK_EVERY, Findings, ImportTrouble, Place, shown
from bulktts_gui.core.run_ids import (
    Reading,
    RejectReason,
    is_usable,
    read_cell,
    read_entry,
    read_number,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


class _Entry(NamedTuple):
    """What was read, how surely it is an id (`RANK_…`), and under which key."""

    rank: int
    reading: Reading
    name: str = ""
    text: str = ""
    key: str = ""
    cells: SheetCells = NO_CELLS


def _whole(digits: str) -> int | str:
    # Python refuses to convert thousands of digits; such a number is too long anyway.
    return int(digits) if len(digits) < 24 else digits


_DECODER = json.JSONDecoder(parse_int=_whole, parse_float=str, parse_constant=str)


def parse(text: str) -> Any:
    """Parse JSON without harming numbers: what is no exact integer stays text.

    Raises ValueError when it is no JSON, and RecursionError when it is nested too deeply.
    """
    return _DECODER.decode(text)


def looks_like_json(text: str) -> bool:
    """Say whether a text begins as a JSON document of objects, strings or lists does."""
    start = text[:4096].lstrip("\ufeff \t\r\n")
    inner = start[1:].lstrip()
    return (start[:1] == "{" and inner[:1] in ('"', "}")) or (
        start[:1] == "[" and inner[:1] in ('"', "{", "[")
    )


def read_json(text: str, findings: Findings, expected: bool) -> bool:
    """Read `text` as JSON or JSON Lines; False, with nothing taken, when it is neither.

    `expected` says that the file's name promises JSON; then what cannot be read is reported
    rather than left to the reader of plain text.
    """
    text = text.lstrip("\ufeff")
    try:
        document = parse(text)
    except RecursionError:
        findings.trouble(ImportTrouble.BROKEN_JSON)
        return True
    except json.JSONDecodeError as error:
        if _read_lines(text, findings, expected):
            return True
        if expected or looks_like_json(text):
            findings.trouble(ImportTrouble.BROKEN_JSON, error.lineno)
            return True
        return False
    if not isinstance(document, list | dict):
        return False
    _take(((None, entry) for entry in _entries(document)), findings)
    return True


def _read_lines(text: str, findings: Findings, expected: bool) -> bool:
    """Read JSON Lines; False when fewer than half of the lines are JSON.

    Lines that are all bare numbers are JSON only where it is expected.
    """
    lines = io.StringIO(text, newline=None)
    found: list[tuple[int | None, _Entry]] = []
    broken: list[int] = []
    good = bare = 0
    for number, line in enumerate(lines, start=1):
        if not number % CHECK_EVERY and findings.cancelled():
            break
        if line.isspace():
            continue
        try:
            document = parse(line.strip())
        except (ValueError, RecursionError):
            document = None
        if isinstance(document, list | dict):
            good += 1
            found += [(number, entry) for entry in _entries(document)]
        elif isinstance(document, int | str):
            bare += 1
            found += [
                (number, _Entry(headings.RANK_RUN_ID, reading)) for reading in _read(document)
            ]
        else:
            broken.append(number)
    if not (good or (expected and bare)) or good + bare < len(broken):
        return False
    for line_number in broken:
        findings.trouble(ImportTrouble.BROKEN_JSON, line_number)
    _take(found, findings)
    return True


def _take(entries: Iterable[tuple[int | None, _Entry]], findings: Findings) -> None:
    """Take the entries of the surest rank that has an id, or of the surest there is."""
    entries = list(entries)
    ranks = {entry.rank for _, entry in entries if is_usable(entry.reading[1])}
    surest = min(ranks or {entry.rank for _, entry in entries}, default=0)
    chosen = [(line, entry) for line, entry in entries if entry.rank == surest]
    for item, (line, entry) in enumerate(chosen, start=1):
        if not item % CHECK_EVERY and findings.cancelled():
            return
        place = Place(line=line) if line else Place(item=item)
        findings.take_one(*entry.reading, place, entry.name, entry.text, entry.cells)
    for key in dict.fromkeys(entry.key for _, entry in chosen):
        findings.came_from(key)


def _entries(document: Any) -> Iterator[_Entry]:
    """Walk a document in its own order, with a stack of our own: its depth is not ours to choose.

    A node comes with the rank of the key above it, None for a key that does not name ids.
    """
    nodes: list[tuple[Any, int | None, str]] = [(document, headings.RANK_RUN_ID, "")]
    while nodes:
        node, rank, key = nodes.pop()
        if isinstance(node, dict):
            if _is_answer(node):
                yield from _answer(node)
                continue
            yield from _record(node)
            nodes += reversed(_inner_nodes(node))
        elif isinstance(node, list):
            nodes += [(inner, rank, key) for inner in reversed(node)]
        elif rank is not None:
            yield from (_Entry(rank, reading, key=key) for reading in _read(node, rank))
        else:
            for reading in _read(node):
                if reading[1] is not RejectReason.LETTERS:
                    yield _Entry(headings.RANK_LOOKS, reading)


def _inner_nodes(node: dict[str, Any]) -> list[tuple[Any, int | None, str]]:
    inner: list[tuple[Any, int | None, str]] = []
    counted = all(map(str.isdecimal, node))
    for key, value in node.items():
        if isinstance(value, list):
            rank = headings.id_rank(headings.heading_key(key))
            inner.append((value, rank, key if rank is not None else ""))
        elif isinstance(value, dict) or counted or _is_result_address(value):
            inner.append((value, None, ""))
    return inner


def _record(node: dict[str, Any]) -> Iterator[_Entry]:
    """Read an object whose own key names an id; the surest key counts."""
    layout = _layout(tuple(node))
    ranked = layout.ids
    if not ranked:
        return
    name, text = _words(node, layout.name), _words(node, layout.text)
    for rank, key in ranked:
        if isinstance(node[key], list | dict):
            continue
        readings = _read(node[key], rank)
        if readings:
            # A task id stands in for the run id, which may be there in other objects.
            sure = ranked[0][0] if rank == headings.RANK_TASK else rank
            cells = _cells(node, layout)
            for reading in readings:
                yield _Entry(sure, reading, name, text, key, cells)
            return
    if (name or text) and not any(isinstance(node[key], list | dict) for _, key in ranked):
        yield _Entry(ranked[0][0], (name or text, RejectReason.EMPTY_CELL))


class _Layout(NamedTuple):
    """The keys of an object: those that name ids, with their ranks, the surest first, and others.

    `others` come with what their values are known by.
    """

    ids: list[tuple[int, str]]
    name: str | None
    text: str | None
    language: str | None
    others: list[tuple[str, str]]


@functools.lru_cache(maxsize=256)
def _layout(keys: tuple[str, ...]) -> _Layout:
    plain = [headings.heading_key(key) for key in keys]
    ranked = [
        (rank, at) for at, key in enumerate(plain) if (rank := headings.id_rank(key)) is not None
    ]
    known = (
        headings.name_index(plain), headings.text_index(plain), headings.language_index(plain)
    )  # fmt: skip
    used = {*known, *(at for _, at in ranked)}
    name, text, language = (None if at is None else keys[at] for at in known)
    return _Layout(
        [(rank, keys[at]) for rank, at in sorted(ranked)],
        name,
        text,
        language,
        [
            (key, heading)
            for at, key in enumerate(keys)
            if at not in used and (heading := shown(key))
        ],
    )


def _is_answer(node: dict[str, Any]) -> bool:
    """Say whether an object is the API's: run ids for keys, an address or flat object for each."""
    if not node or not next(iter(node)).isdecimal():
        return False
    return all(
        key.isdecimal()
        and (
            value is None
            or (isinstance(value, str) and read_entry(value) in (None, RejectReason.LETTERS))
            or _is_result_address(value)
            or (
                isinstance(value, dict)
                and not any(isinstance(v, list | dict) for v in value.values())
            )
        )
        for key, value in node.items()
    )


def _answer(node: dict[str, Any]) -> Iterator[_Entry]:
    for key, value in node.items():
        name = text = ""
        cells = NO_CELLS
        if isinstance(value, dict):
            layout = _layout(tuple(value))
            name, text = _words(value, layout.name), _words(value, layout.text)
            cells = _cells(value, layout)
        for reading in _read(key):
            yield _Entry(headings.RANK_RUN_ID, reading, name, text, cells=cells)


def _is_result_address(value: object) -> bool:
    return isinstance(value, str) and "://" in value


def _read(value: object, rank: int = headings.RANK_RUN_ID) -> list[Reading]:
    """Read a scalar, by what its key says it is; null and blank give nothing."""
    if rank == headings.RANK_TASK and isinstance(value, int | str):
        return tables.read_task_value(value)
    if isinstance(value, bool):
        return [(str(value).lower(), RejectReason.LETTERS)]
    if isinstance(value, int):
        return [(str(value), read_number(value))]
    return read_cell(value) if isinstance(value, str) else []


def _words(node: dict[str, Any], key: str | None) -> str:
    """Give a name or a text; what is neither text nor number is none."""
    value = node[key] if key is not None else None
    if isinstance(value, bool):
        return str(value).lower()
    return str(value).strip() if isinstance(value, str | int) else ""


def _cells(node: dict[str, Any], layout: _Layout) -> SheetCells:
    """Give an object's language and its other plain fields, as a table's row gives its cells."""
    language = _words(node, layout.language)[:LONGEST_CELL]
    others: list[tuple[str, str]] = []
    for key, heading in layout.others:
        text = _words(node, key)
        if text and not tables.is_signed_address(text):
            others.append((heading, text[:LONGEST_CELL]))
            if len(others) == MOST_CELLS:
                break
    return SheetCells(language, tuple(others)) if language or others else NO_CELLS
