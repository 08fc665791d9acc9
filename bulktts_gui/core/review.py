"""A page on which somebody else listens and judges in a browser, with the clips beside it.

It is a folder, or one zip with that folder in it: `index.html` and the clips. The page needs no
network and no server: its style, its script and what it knows of the clips are inside it, and its
Content-Security-Policy lets nothing else run or load. Answers stay in the browser until the person
downloads them as a small file (`core.review_answers`). Words are the caller's: the core has none.
"""

from __future__ import annotations

import base64
import hashlib
import html
import json
import os
import secrets
import shutil
from dataclasses import asdict, dataclass
from string import Template
from typing import TYPE_CHECKING

from bulktts_gui.core.atomic import sync_folder
from bulktts_gui.core.clips import Problem, ProblemError, ProblemKind
from bulktts_gui.core.formats import AS_IT_CAME, SoundChoice
from bulktts_gui.core.hidden_files import hidden_path, sweep
from bulktts_gui.core.names import numbered_name
from bulktts_gui.core.receipt import write_zip
from bulktts_gui.core.resources import resource
from bulktts_gui.core.review_answers import FORMAT, MAX_COMMENT, MAX_REVIEWER, TOKEN, VERSION
from bulktts_gui.core.saving import (
    IfExists,
    SaveItem,
    SaveOutcome,
    SaveReport,
    SaveResult,
    move_without_replacing,
    save_items,
)
from bulktts_gui.core.whole_file import problem_of, written_whole

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

PAGE = "index.html"
CLIPS = "clips"


@dataclass(frozen=True, slots=True)
class ReviewClip:
    """A clip for the page: its file, the name that gets there (with suffix), and what is shown.

    `number` is the one by which both sides know it; 0 for its place on the page.
    """

    run_id: int
    source: Path
    file_name: str
    name: str = ""
    text: str = ""
    seconds: float | None = None
    number: int = 0


@dataclass(frozen=True, slots=True)
class ReviewWords:
    """Every word of the page, as plain text, in one language.

    `lang` is its code for HTML ("en", "pt-BR"), `dir` is "ltr" or "rtl". `instructions` are the
    sender's own, "" for none. In `downloaded`, `{file}` stands for the name of the answers file.
    `answers_file` is that name, safe and ending in .json; the reviewer's own is put into it.
    """

    lang: str
    dir: str
    title: str
    intro: str
    instructions: str
    your_name: str
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
    """What was written, and what is not in it.

    `path` is the folder or the zip, `clips` how many are on the page. `page` is the page to open,
    None when it is packed. `left_out` are the clips that could not be copied, each with its
    problem.
    """

    path: Path
    clips: int
    page: Path | None
    left_out: tuple[SaveResult, ...]


def export_review(
    place: Path,
    name: str,
    clips: Sequence[ReviewClip],
    words: ReviewWords,
    *,
    sound: SoundChoice = AS_IT_CAME,
    packed: bool = False,
    cancelled: Callable[[], bool],
    progress: Callable[[int, int], None],
    review_id: str = "",
) -> ReviewExport | None:
    """Write a review as a folder `name` within `place`; None, nothing left, when cancelled.

    `packed`: as one zip with that folder in it, `name`.zip. It appears when all of it is there.
    Where its name is taken, by whatever it be, it is numbered; nothing is replaced. The clips' file
    names have the suffix of `sound` already. `cancelled` is asked often, and `progress` called with
    (steps done, steps in all). `review_id` names this review in the browser and in its answers; a
    random one if not given.

    Raises ProblemError: SAVE_DISK_FULL or SAVE_NOT_WRITABLE, or the one clip's problem when not a
    single clip could be copied. Nothing is left behind.
    """
    hidden = hidden_path(place)
    sweep(place)
    packing = len(clips) + 1 if packed else 0
    steps = len(clips) + packing
    try:
        folder = hidden / name
        folder.mkdir(parents=True)
        report = save_items(
            folder / CLIPS,
            [SaveItem(clip.run_id, clip.source, clip.file_name) for clip in clips],
            IfExists.NUMBER,
            sound=sound,
            cancelled=cancelled,
            progress=lambda done, _total, _size: progress(done, steps),
        )
        saved, failed = _sorted_out(report, clips)
        page = make_page(saved, words, review_id or secrets.token_hex(8))
        with written_whole(folder / PAGE) as file:
            file.write(page)
        made = hidden / f"{name}.zip" if packed else folder
        if packed:
            files = [folder / PAGE, *(folder / CLIPS / file for _, file in saved)]
            before = steps - len(files)
            write_zip(
                made,
                hidden,
                files,
                must_stop=cancelled,
                progress=lambda done, _total: progress(before + done, steps),
            )
        if cancelled() or not made.exists():
            return None
        final = _give_name(made, place / made.name)
        return ReviewExport(final, len(saved), None if packed else final / PAGE, tuple(failed))
    except _CancelledError:
        return None
    except OSError as error:
        raise ProblemError(problem_of(error)) from None
    finally:
        shutil.rmtree(hidden, ignore_errors=True)


class _CancelledError(Exception):
    """The person said so."""


def _sorted_out(
    report: SaveReport, clips: Sequence[ReviewClip]
) -> tuple[list[tuple[ReviewClip, str]], list[SaveResult]]:
    """The clips that are there, with their file names, and what failed.

    Raises _CancelledError, and ProblemError when that is no review.
    """
    if report.stopped_by:
        raise ProblemError(report.stopped_by)
    if report.of(SaveOutcome.CANCELLED):
        raise _CancelledError
    failed = report.of(SaveOutcome.FAILED)
    saved = [
        (clip, result.path.name)
        for clip, result in zip(clips, report.results, strict=True)
        if result.outcome is SaveOutcome.SAVED and result.path
    ]
    if not saved and failed:
        raise ProblemError(failed[0].problem or Problem(ProblemKind.INTERNAL))
    return saved, failed


def _give_name(made: Path, wanted: Path) -> Path:
    """Move the finished folder or zip to its name, or to a numbered one. Raises OSError."""
    number = 1
    path = wanted
    while True:
        if not os.path.lexists(path):
            try:
                if made.is_dir():
                    made.rename(path)
                else:
                    move_without_replacing(made, path)
            except OSError:
                # Somebody was quicker, or it cannot be moved at all.
                if not os.path.lexists(path):
                    raise
            else:
                sync_folder(path.parent)
                return path
        number += 1
        path = wanted.with_name(numbered_name(wanted.name, number))


def make_page(clips: Sequence[tuple[ReviewClip, str]], words: ReviewWords, review_id: str) -> bytes:
    """The page as UTF-8, for clips with the names that their files have in the folder CLIPS.

    Raises ValueError for a `dir` or a `review_id` (letters and digits) that is none.
    """
    if words.dir not in ("ltr", "rtl") or not TOKEN.fullmatch(review_id):
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
                "number": clip.number or place,
                "file": f"{CLIPS}/{file}",
                "name": clip.name or file,
                "text": clip.text,
                "seconds": clip.seconds,
            }
            for place, (clip, file) in enumerate(clips, start=1)
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
        max_reviewer=str(MAX_REVIEWER),
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
