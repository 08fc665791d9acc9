"""What a sheet's columns are taken for: the guess, a person's correction, and the look of it."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from bulktts_gui.core import columns as tables
from bulktts_gui.core.clips import MOST_CELLS
from bulktts_gui.core.columns import Columns
from bulktts_gui.core.findings import ColumnRole, SheetLook, shown
from bulktts_gui.core.headings import (
    RANK_RUN_ID,
    RANK_TASK,
    heading_key,
    id_rank,
    language_index,
    name_index,
    text_index,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bulktts_gui.core.columns import Row

_SHOWN_ROWS = 5
#: A sheet with more columns shows these, and those further right that have a role by the guess.
_SHOWN_COLUMNS = 200
_ONE_ONLY = (ColumnRole.NAME, ColumnRole.TEXT, ColumnRole.LANGUAGE)


def arrange(
    key: str,
    rows: Sequence[Row],
    guess: Columns | None,
    told: Sequence[ColumnRole] | None = None,
    *,
    is_read: bool = True,
) -> tuple[Columns | None, SheetLook | None]:
    """Give the columns to read a sheet by (None: it is not to be read), and its look.

    `rows` are its first ones and `guess` what `find_columns` made of them. `told` are the roles
    that a person gave, one per column of the look: they count instead of the guess. Columns beyond
    them are left out. Without them a sheet is read if the guess has ids and `is_read` says so. A
    mere list of ids, in one column or several, has no look.
    """
    header = guess.header if guess else tables.find_heading(rows)
    heading = rows[header] if header >= 0 else ()
    width = _width(rows[max(header, 0) :], guess)
    if width < 2 or (guess and len(guess.ids) > 1):
        return (guess if is_read else None), None
    headings = tuple(shown(tables.cell_text(cell)) for cell in _padded(heading, width))
    guessed = _guessed_roles(guess if is_read else None, heading, width)
    roles = guessed if told is None else _usable_roles(told, width)
    columns = guess if is_read else None
    if roles != guessed:
        columns = _columns_of(roles, heading, header, guess)
    if columns is not None:
        languages = [at for at, role in enumerate(roles) if role is ColumnRole.LANGUAGE]
        columns = replace(
            columns,
            language=languages[0] if languages else None,
            others=_named_others(headings, roles),
        )
    first = [row for row in rows[header + 1 :] if any(map(tables.cell_text, row))][:_SHOWN_ROWS]
    texts = tuple(
        tuple(shown(tables.cell_text(cell)) for cell in _padded(row, width)) for row in first
    )
    return columns, SheetLook(key, headings, roles, texts)


def _width(rows: Sequence[Row], guess: Columns | None) -> int:
    """How many columns are looked at: none of those at the right end that are blank."""
    width = 0
    for row in rows:
        at = len(row)
        while at > width and not tables.cell_text(row[at - 1]):
            at -= 1
        width = max(width, at)
    if guess is not None and width > _SHOWN_COLUMNS:
        named = (*guess.ids, guess.name or 0, guess.text or 0)
        return max(_SHOWN_COLUMNS, max(named) + 1)
    return min(width, _SHOWN_COLUMNS)


def _padded(row: Row, width: int) -> list[object]:
    return [row[at] if at < len(row) else "" for at in range(width)]


def _guessed_roles(guess: Columns | None, heading: Row, width: int) -> tuple[ColumnRole, ...]:
    keys = [heading_key(cell) for cell in heading[:width]]
    roles = [ColumnRole.OTHER] * width
    named = (
        (language_index(keys), ColumnRole.LANGUAGE),
        (guess.text if guess else text_index(keys), ColumnRole.TEXT),
        (guess.name if guess else name_index(keys), ColumnRole.NAME),
        (guess.ids[0] if guess else None, ColumnRole.ID),
    )
    for index, role in named:
        if index is not None and index < width:
            roles[index] = role
    return _usable_roles(roles, width)


def _usable_roles(told: Sequence[ColumnRole], width: int) -> tuple[ColumnRole, ...]:
    """The roles as they are read: one name, text and language each, and not too many others."""
    roles, seen = list[ColumnRole](), Counter[ColumnRole]()
    for each in (*told[:width], *[ColumnRole.UNUSED] * (width - len(told))):
        role = ColumnRole.OTHER if each in _ONE_ONLY and seen[each] else each
        if role is ColumnRole.OTHER and seen[role] >= MOST_CELLS:
            role = ColumnRole.UNUSED
        seen[role] += 1
        roles.append(role)
    return tuple(roles)


def _columns_of(
    roles: Sequence[ColumnRole], heading: Row, header: int, guess: Columns | None
) -> Columns | None:
    """The columns that have these roles; None when there are no ids among them."""
    ids = tuple(at for at, role in enumerate(roles) if role is ColumnRole.ID)
    if not ids:
        return None
    places: dict[ColumnRole, int] = {}
    for at, role in enumerate(roles):
        places.setdefault(role, at)
    ranks = [id_rank(heading_key(cell)) for cell in _padded(heading, len(roles))]
    is_task = ranks[ids[0]] == RANK_TASK
    tasks = [
        at
        for at, rank in enumerate(ranks)
        if rank == RANK_TASK and roles[at] in (ColumnRole.OTHER, ColumnRole.UNUSED)
    ]
    same = guess is not None and guess.ids == ids
    return Columns(
        ids,
        guess.rank if guess is not None and same else RANK_TASK if is_task else RANK_RUN_ID,
        places.get(ColumnRole.NAME),
        places.get(ColumnRole.TEXT),
        tables.cell_text(heading[ids[0]]) if ids[0] < len(heading) else "",
        header,
        tasks[0] if tasks else None,
    )


def _named_others(
    headings: Sequence[str], roles: Sequence[ColumnRole]
) -> tuple[tuple[int, str], ...]:
    """What the other columns' cells are known by: each by something else.

    Case and spaces tell no two apart, for they do not where a template names a column.
    """
    taken: set[str] = set()
    others = []
    for at, role in enumerate(roles):
        if role is not ColumnRole.OTHER:
            continue
        letters = tables.column_letters(at)
        name = headings[at] or letters
        while _folded(name) in taken:
            name += f" ({letters})"
        taken.add(_folded(name))
        others.append((at, name))
    return tuple(others)


def _folded(name: str) -> str:
    return "".join(name.casefold().split())
