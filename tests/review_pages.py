"""What the tests of the review page share: its words in English, and clips to put on it."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from bulktts_gui.core.resources import resource
from bulktts_gui.core.review import ReviewClip, ReviewExport, ReviewWords, export_review

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

WORDS = ReviewWords(
    lang="en",
    dir="ltr",
    title="Museum guide <b>& more",
    intro="Listen to each clip, then approve it or ask for it to be done again. Your answers stay "
    "in this browser until you download them.",
    instructions="",
    your_name="Your name (optional)",
    all="All",
    left="To judge",
    approved="Approved",
    to_redo="To redo",
    approve="Approve",
    redo="Redo",
    comment="Comment",
    play="Play",
    pause="Pause",
    position="Position",
    run_id="Run id",
    heard="Heard",
    download="Download my answers",
    downloaded="Your answers are in the file {file} in your downloads. Send it back to whoever "
    "sent you this page.",
    cannot_play="This clip cannot be played. Is its file still in the folder beside this page?",
    cannot_keep="This browser cannot keep your answers: download them before you close the page.",
    nothing_here="No clips here.",
    show="Show",
    keyboard="Keyboard shortcuts",
    keys_on="Use these keys",
    key_space="Play or pause",
    space_key="Space",
    escape_key="Esc",
    key_move="The clip above or below",
    key_approve="Approve",
    key_redo="Redo",
    key_comment="Write a comment",
    key_leave="Leave the comment",
    key_seek="Two seconds back or on",
    needs_script="This page needs JavaScript. Please allow it for this page.",
    answers_file="answers museum.json",
)


def demo_clips() -> list[ReviewClip]:
    """The samples that come with the app: real speech in many languages."""
    known = json.loads(resource("demo/clips.json").read_text(encoding="utf-8"))
    return [
        ReviewClip(
            run_id=clip["run_id"],
            source=resource(f"demo/{clip['file']}"),
            file_name=clip["file"],
            name=clip["name"],
            text=clip["text"],
            seconds=7.0,
        )
        for clip in known
    ]


def export(folder: Path, clips: Sequence[ReviewClip], words: ReviewWords = WORDS) -> ReviewExport:
    """Export a review that nobody cancels."""
    made = export_review(
        folder.parent,
        folder.name,
        clips,
        words,
        cancelled=lambda: False,
        progress=lambda _done, _total: None,
    )
    assert made is not None
    return made


def page_of(review: ReviewExport) -> Path:
    """The page of a review that is not packed."""
    assert review.page is not None
    return review.page


def files_of(review: ReviewExport) -> list[Path]:
    """The clips of a review that is not packed, in the page's order."""
    return [review.path / clip["file"] for clip in data_of(page_of(review).read_bytes())["clips"]]


def data_of(page: bytes) -> Any:
    """What the page's script reads, found as a browser finds it."""
    found = re.search(rb'<script type="application/json" id="data">(.*?)</script', page, re.DOTALL)
    assert found
    return json.loads(found[1])
