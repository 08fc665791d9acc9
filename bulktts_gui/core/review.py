"""A folder that lets somebody else listen and judge in a browser, and the reading of their answers.

The folder holds `index.html` and the clips beside it. The page needs no network and no server: its
style, its script and what it knows of the clips are inside it, and its Content-Security-Policy
lets nothing else run or load. Answers stay in the browser until the person downloads them as a
small JSON file:

    {"format": "bulktts-answers", "version": 1, "review": "…", "answers": [
      {"run_id": "1048213", "verdict": "approve", "comment": "", "heard": true}]}

A verdict is "approve", "redo" or "". Run ids are texts, for a browser's numbers have 53 bits. Words
are the caller's: the core has none.
"""

from __future__ import annotations

import base64
import contextlib
import enum
import hashlib
import html
import json
import os
import re
import secrets
import shutil
import time
from dataclasses import asdict, dataclass
from string import Template
from typing import TYPE_CHECKING, Any

from bulktts_gui.core.atomic import is_disk_full, read_small
from bulktts_gui.core.clips import Mark, Marks, Problem, ProblemError, ProblemKind
from bulktts_gui.core.formats import AudioFormat
from bulktts_gui.core.names import numbered_name
from bulktts_gui.core.resources import resource
from bulktts_gui.core.saving import IfExists, SaveItem, SaveOutcome, SaveResult, save_items
from bulktts_gui.core.whole_file import written_whole

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Sequence
    from pathlib import Path

PAGE = "index.html"
CLIPS = "clips"
FORMAT = "bulktts-answers"
VERSION = 1
#: As long as a note in the app may be, in characters.
MAX_COMMENT = 2000
#: 10,000 clips with a paragraph on each stay below it, and what JSON makes of it fits in memory.
MAX_ANSWERS = 16 * 1024 * 1024
#: So many unusable answers are told of one by one; the rest are counted.
MAX_UNUSABLE = 100

_VERDICTS = {"approve": Mark.KEPT, "redo": Mark.REDO, "": Mark.NONE}
_RUN_ID = re.compile("[0-9]{1,19}", re.ASCII)
_TOKEN = re.compile("[0-9A-Za-z]{1,64}")
_UNSHOWN = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]+")
_SHOWN = 40
_HIDDEN = re.compile(r"\.bulktts-review-[0-9a-f]{16}\.part")
_LEFT_AFTER = 3600.0


# ---------------------------------------------------------------------------- the page


@dataclass(frozen=True, slots=True)
class ReviewClip:
    """A clip for the page: its file, the name that gets there (with suffix), and what is shown."""

    run_id: int
    source: Path
    file_name: str
    name: str = ""
    text: str = ""
    seconds: float | None = None


@dataclass(frozen=True, slots=True)
class ReviewWords:
    """Every word of the page, as plain text, in one language.

    `lang` is its code for HTML ("en", "pt-BR"), `dir` is "ltr" or "rtl". In `downloaded`, `{file}`
    stands for the name of the answers file. `answers_file` is that name, safe and ending in .json.
    """

    lang: str
    dir: str
    title: str
    intro: str
    all: str
    left: str
    approved: str
    to_redo: str
    approve: str
    redo: str
    comment: str
    play: str
    pause: str
    position: str
    run_id: str
    heard: str
    download: str
    downloaded: str
    cannot_play: str
    cannot_keep: str
    nothing_here: str
    show: str
    keyboard: str
    keys_on: str
    key_space: str
    space_key: str
    escape_key: str
    key_move: str
    key_approve: str
    key_redo: str
    key_comment: str
    key_leave: str
    key_seek: str
    needs_script: str
    answers_file: str


@dataclass(frozen=True, slots=True)
class ReviewExport:
    """What was written: the folder, the whole paths of its files, and what is not in it.

    `left_out` are the clips that could not be copied, each with its problem.
    """

    folder: Path
    files: tuple[Path, ...]
    left_out: tuple[SaveResult, ...]

    @property
    def page(self) -> Path:
        """The page to open."""
        return self.folder / PAGE


def export_review(
    folder: Path,
    clips: Sequence[ReviewClip],
    words: ReviewWords,
    *,
    fmt: AudioFormat = AudioFormat.ORIGINAL,
    cancelled: Callable[[], bool],
    progress: Callable[[int, int, int], None],
    review_id: str = "",
) -> ReviewExport | None:
    """Write a review into a new folder at `folder`; None, nothing left, when cancelled.

    The folder appears when all of it is there. Where the name is taken, by whatever it be, it is
    numbered; nothing is replaced. `fmt`, `cancelled` and `progress` are as for `save_items`.
    `review_id` names this review in the browser and in its answers; a random one if not given.

    Raises ProblemError: SAVE_DISK_FULL or SAVE_NOT_WRITABLE, or the one clip's problem when not a
    single clip could be copied. Nothing is left behind.
    """
    beside = folder.with_name(f".bulktts-review-{os.urandom(8).hex()}.part")
    _sweep(folder.parent)
    try:
        beside.mkdir(parents=True)
        items = [SaveItem(clip.run_id, clip.source, clip.file_name) for clip in clips]
        report = save_items(
            beside / CLIPS,
            items,
            IfExists.NUMBER,
            fmt=fmt,
            cancelled=cancelled,
            progress=progress,
        )
        if report.stopped_by:
            raise ProblemError(report.stopped_by)
        if report.of(SaveOutcome.CANCELLED) or cancelled():
            return None
        failed = report.of(SaveOutcome.FAILED)
        saved = [
            (clip, result.path.name)
            for clip, result in zip(clips, report.results, strict=True)
            if result.outcome is SaveOutcome.SAVED and result.path
        ]
        if not saved and failed:
            raise ProblemError(failed[0].problem or Problem(ProblemKind.INTERNAL))
        page = make_page(saved, words, review_id or secrets.token_hex(8))
        with written_whole(beside / PAGE) as file:
            file.write(page)
        final = _give_name(beside, folder)
        files = [final / PAGE, *(final / CLIPS / name for _, name in saved)]
        return ReviewExport(final, tuple(files), tuple(failed))
    except OSError as error:
        full = is_disk_full(error)
        kind = ProblemKind.SAVE_DISK_FULL if full else ProblemKind.SAVE_NOT_WRITABLE
        raise ProblemError(Problem(kind)) from None
    finally:
        shutil.rmtree(beside, ignore_errors=True)


def _sweep(place: Path) -> None:
    """Delete what an export that was killed has left: no clip came to it for an hour."""
    with contextlib.suppress(OSError):
        for left in place.glob(".bulktts-review-*.part"):
            clips = left / CLIPS
            changed = (clips if clips.exists() else left).stat().st_mtime
            if _HIDDEN.fullmatch(left.name) and time.time() - changed > _LEFT_AFTER:
                shutil.rmtree(left, ignore_errors=True)


def _give_name(beside: Path, folder: Path) -> Path:
    """Move the finished folder to its name, or to a numbered one. Raises OSError."""
    number = 1
    wanted = folder
    while True:
        if not os.path.lexists(wanted):
            try:
                beside.rename(wanted)
            except OSError:
                # Somebody was quicker, or it cannot be renamed at all.
                if not os.path.lexists(wanted):
                    raise
            else:
                return wanted
        number += 1
        wanted = folder.with_name(numbered_name(folder.name, number))


def make_page(clips: Sequence[tuple[ReviewClip, str]], words: ReviewWords, review_id: str) -> bytes:
    """The page as UTF-8, for clips with the names that their files have in the folder CLIPS.

    Raises ValueError for a `dir` or a `review_id` (letters and digits) that is none.
    """
    if words.dir not in ("ltr", "rtl") or not _TOKEN.fullmatch(review_id):
        raise ValueError("not a direction, or not an id")
    style, script = (
        resource(f"review/{name}").read_text(encoding="utf-8")
        for name in ("review.css", "review.js")
    )
    data = {
        "format": FORMAT,
        "version": VERSION,
        "review": review_id,
        "file": words.answers_file,
        "words": {
            name: getattr(words, name)
            for name in ("downloaded", "cannot_play", "cannot_keep", "play", "pause")
        },
        "clips": [
            {
                "id": str(clip.run_id),
                "file": f"{CLIPS}/{file}",
                "name": clip.name or file,
                "text": clip.text,
                "seconds": clip.seconds,
            }
            for clip, file in clips
        ],
    }
    template = Template(resource(f"review/{PAGE}").read_text(encoding="utf-8"))
    page = template.substitute(
        {name: html.escape(word) for name, word in asdict(words).items()},
        style=style,
        script=script,
        style_hash=_hash(style),
        script_hash=_hash(script),
        max_comment=str(MAX_COMMENT),
        data=_inside_script(data),
    )
    return page.encode("utf-8", "replace")


def _hash(text: str) -> str:
    """A source expression that allows exactly this text inline."""
    digest = hashlib.sha256(text.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"


def _inside_script(data: object) -> str:
    """JSON that can neither end the script element it stands in nor begin a comment there."""
    text = json.dumps(data, separators=(",", ":"))  # ASCII: no U+2028, no half surrogates
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


# ---------------------------------------------------------------------------- the answers


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
    file's order, and `unusable_count` all of them. With `trouble` there is nothing else.
    """

    review_id: str
    marks: dict[int, Marks]
    unusable: tuple[UnusableAnswer, ...] = ()
    unusable_count: int = 0
    trouble: AnswersTrouble | None = None


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
        or not _TOKEN.fullmatch(review_id)
        or not isinstance(entries, list)
    ):
        return _nothing(AnswersTrouble.NOT_ANSWERS)
    return _sift(review_id, entries, known)


def _nothing(trouble: AnswersTrouble) -> Answers:
    return Answers("", {}, trouble=trouble)


def _sift(review_id: str, entries: list[Any], known: Container[int]) -> Answers:
    marks: dict[int, Marks] = {}
    unusable: list[UnusableAnswer] = []
    count = 0
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
        count += 1
        if count <= MAX_UNUSABLE:
            unusable.append(UnusableAnswer(place, _shown_id(entry), found))
    return Answers(review_id, marks, tuple(unusable), count)


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
    # A note in the app is one line.
    note = " ".join(_UNSHOWN.sub(" ", comment).split())
    if len(note) > MAX_COMMENT:
        return AnswerFault.COMMENT_TOO_LONG
    return int(run_id), Marks(_VERDICTS[verdict], heard, note)


def _shown_id(entry: object) -> str:
    given = entry.get("run_id") if isinstance(entry, dict) else None
    if not isinstance(given, str):
        return ""
    return _UNSHOWN.sub(" ", given[: _SHOWN + 1])[:_SHOWN]
