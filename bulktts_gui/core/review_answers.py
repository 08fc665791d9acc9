"""Reading the answers that somebody gave on a review page, and joining them to one's own marks.

The page (`core.review`) makes a small JSON file of them, of which nothing is taken on trust here:

    {"format": "bulktts-answers", "version": 1, "review": "…", "reviewer": "Anna", "answers": [
      {"run_id": "1048213", "verdict": "approve", "comment": "", "heard": true}]}

A verdict is "approve", "redo" or "". Run ids are texts, for a browser's numbers have 53 bits. The
reviewer's name may be missing.
"""

from __future__ import annotations

import enum
import json
import os
import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from bulktts_gui.core.atomic import is_disk_full, open_regular, read_small
from bulktts_gui.core.clips import Mark, Marks

if TYPE_CHECKING:
    from collections.abc import Container, Mapping
    from pathlib import Path

FORMAT = "bulktts-answers"
VERSION = 1
#: As long as a note in the app may be, in characters.
MAX_COMMENT = 2000
#: As long as the page lets a name be, in characters.
MAX_REVIEWER = 60
#: 10,000 clips with a paragraph on each stay below it, and what JSON makes of it fits in memory.
MAX_ANSWERS = 16 * 1024 * 1024
#: So many unusable answers are told of one by one; the rest are counted.
MAX_UNUSABLE = 100

_VERDICTS = {"approve": Mark.KEPT, "redo": Mark.REDO, "": Mark.NONE}
_RUN_ID = re.compile("[0-9]{1,19}", re.ASCII)
#: What a review is known by; the page checks its own with it.
TOKEN = re.compile("[0-9A-Za-z]{1,64}")
_UNSHOWN = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]+")
_SHOWN = 40
#: The page writes the format first; whoever sorts the file has it later, but not by much.
_LOOKED_AT = 4096
_LOOKS_LIKE = re.compile(rb'\s*\{.*"format"\s*:\s*"bulktts-answers"', re.DOTALL)
#: Between one's own note and a reviewer's comment, in the one line that a note is.
_BETWEEN = " / "


class AnswersTrouble(enum.Enum):
    """Why a file gives no answers at all."""

    UNREADABLE = enum.auto()
    TOO_LARGE = enum.auto()
    #: Not a file that the page has made.
    NOT_ANSWERS = enum.auto()
    #: Made by a page of a later version of the app.
    TOO_NEW = enum.auto()


class AnswerFault(enum.Enum):
    """Why one answer cannot be used."""

    #: No object with a run id, a verdict, a comment.
    MALFORMED = enum.auto()
    UNKNOWN_CLIP = enum.auto()
    #: The clip has an answer already; the first one counts.
    REPEATED = enum.auto()
    COMMENT_TOO_LONG = enum.auto()


@dataclass(frozen=True, slots=True)
class UnusableAnswer:
    """An answer that was left out. `shown_id` is what it gave for a run id, fit to be shown."""

    place: int
    shown_id: str
    fault: AnswerFault


@dataclass(frozen=True, slots=True)
class Answers:
    """What a file of answers held.

    `marks` has what is usable, by run id; `unusable` the first so many that are not, in the
    file's order, and `faults` how many there are of each kind. `reviewer` is "" for somebody who
    gave no name. With `trouble` there is nothing else.
    """

    review_id: str
    marks: dict[int, Marks]
    unusable: tuple[UnusableAnswer, ...] = ()
    faults: Mapping[AnswerFault, int] = field(default_factory=dict)
    reviewer: str = ""
    trouble: AnswersTrouble | None = None

    @property
    def unusable_count(self) -> int:
        """All answers that were left out."""
        return sum(self.faults.values())


def is_answers(path: Path) -> bool:
    """A look at the beginning of a file: True when it claims to hold answers.

    False for a file that cannot be read. `read_answers` tells whether they are of any use.
    """
    try:
        with os.fdopen(open_regular(path), "rb") as file:
            beginning = file.read(_LOOKED_AT)
    except OSError:
        return False
    return bool(_LOOKS_LIKE.match(beginning.removeprefix(b"\xef\xbb\xbf")))


def read_answers(path: Path, known: Container[int]) -> Answers:
    """Read a file that somebody sends back, of which nothing is taken on trust.

    `known` are the run ids of the batch; answers to others are unusable. Never raises for what
    the file holds or for being unable to read it: `Answers.trouble` tells.
    """
    try:
        data = read_small(path, MAX_ANSWERS)
    except OSError as error:
        large = is_disk_full(error)  # `read_small` says "file too large"
        return _nothing(AnswersTrouble.TOO_LARGE if large else AnswersTrouble.UNREADABLE)
    try:
        document = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        return _nothing(AnswersTrouble.NOT_ANSWERS)
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        return _nothing(AnswersTrouble.NOT_ANSWERS)
    version, review_id = document.get("version"), document.get("review")
    if type(version) is int and version > VERSION:
        return _nothing(AnswersTrouble.TOO_NEW)
    entries = document.get("answers")
    if (
        type(version) is not int
        or version != VERSION
        or not isinstance(review_id, str)
        or not TOKEN.fullmatch(review_id)
        or not isinstance(entries, list)
    ):
        return _nothing(AnswersTrouble.NOT_ANSWERS)
    reviewer = document.get("reviewer")
    name = _one_line(reviewer)[:MAX_REVIEWER].rstrip() if isinstance(reviewer, str) else ""
    return replace(_sift(review_id, entries, known), reviewer=name)


def _nothing(trouble: AnswersTrouble) -> Answers:
    return Answers("", {}, trouble=trouble)


def _sift(review_id: str, entries: list[Any], known: Container[int]) -> Answers:
    marks: dict[int, Marks] = {}
    unusable: list[UnusableAnswer] = []
    faults: dict[AnswerFault, int] = {}
    for place, entry in enumerate(entries, start=1):
        found = _read_entry(entry)
        if not isinstance(found, AnswerFault):
            run_id, mark = found
            if run_id not in known:
                found = AnswerFault.UNKNOWN_CLIP
            elif run_id in marks:
                found = AnswerFault.REPEATED
            else:
                marks[run_id] = mark
                continue
        faults[found] = faults.get(found, 0) + 1
        if len(unusable) < MAX_UNUSABLE:
            unusable.append(UnusableAnswer(place, _shown_id(entry), found))
    return Answers(review_id, marks, tuple(unusable), faults)


def _read_entry(entry: object) -> tuple[int, Marks] | AnswerFault:
    if not isinstance(entry, dict):
        return AnswerFault.MALFORMED
    run_id, verdict = entry.get("run_id"), entry.get("verdict")
    comment, heard = entry.get("comment"), entry.get("heard")
    if (
        not isinstance(run_id, str)
        or not _RUN_ID.fullmatch(run_id)
        or not isinstance(verdict, str)
        or verdict not in _VERDICTS
        or not isinstance(comment, str)
        or not isinstance(heard, bool)
    ):
        return AnswerFault.MALFORMED
    note = _one_line(comment)
    if len(note) > MAX_COMMENT:
        return AnswerFault.COMMENT_TOO_LONG
    return int(run_id), Marks(_VERDICTS[verdict], heard, note)


def _one_line(text: str) -> str:
    """`text` as a note in the app is: on one line, with nothing that cannot be shown or stored."""
    return " ".join(_UNSHOWN.sub(" ", text).split())


def _shown_id(entry: object) -> str:
    given = entry.get("run_id") if isinstance(entry, dict) else None
    if not isinstance(given, str):
        return ""
    return _UNSHOWN.sub(" ", given[: _SHOWN + 1])[:_SHOWN]


# ---------------------------------------------------------------------------- joining


@dataclass(frozen=True, slots=True)
class Joined:
    """What answers make of the marks that clips have.

    `changes` are the new marks of the clips that change. `differing` are the clips on whose verdict
    the two disagree. `too_long` are those whose comment did not fit into the note; theirs stays.
    """

    changes: dict[int, Marks]
    differing: tuple[int, ...] = ()
    too_long: tuple[int, ...] = ()


def join(answers: Answers, own: Mapping[int, Marks], *, take_theirs: bool) -> Joined:
    """Put answers to one's own marks; clips that `own` does not hold are passed over.

    Where both have a verdict and they differ, `take_theirs` says which one counts. No note is
    lost: a comment goes behind it, with the reviewer's name where there is one.
    """
    changes, differing, too_long = {}, [], []
    for run_id, theirs in answers.marks.items():
        mine = own.get(run_id)
        if mine is None:
            continue
        mark = theirs.mark if mine.mark is Mark.NONE else mine.mark
        if Mark.NONE is not theirs.mark is not mark:
            differing.append(run_id)
            mark = theirs.mark if take_theirs else mark
        note = _joined_note(mine.note, theirs.note, answers.reviewer)
        if len(note) > MAX_COMMENT:
            too_long.append(run_id)
            note = mine.note
        new = Marks(mark, mine.heard or theirs.heard, note)
        if new != mine:
            changes[run_id] = new
    return Joined(changes, tuple(differing), tuple(too_long))


def _joined_note(mine: str, comment: str, reviewer: str) -> str:
    """The two notes as one; a comment that is there already is not added again."""
    if not comment:
        return mine
    said = f"{reviewer}: {comment}" if reviewer else comment
    if len(said) > MAX_COMMENT:
        said = comment
    if not mine:
        return said
    is_there = f"{_BETWEEN}{said}{_BETWEEN}" in f"{_BETWEEN}{mine}{_BETWEEN}"
    return mine if is_there else f"{mine}{_BETWEEN}{said}"
