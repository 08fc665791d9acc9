from __future__ import annotations

import errno
import html
import json
import os
import re
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from bulktts_gui.core import review, saving, whole_file
from bulktts_gui.core.clips import Mark, Marks, ProblemError, ProblemKind
from bulktts_gui.core.formats import AudioFormat
from bulktts_gui.core.review import (
    AnswerFault,
    Answers,
    AnswersTrouble,
    ReviewClip,
    export_review,
    make_page,
    read_answers,
)
from tests.review_pages import WORDS, demo_clips, export

if TYPE_CHECKING:
    from collections.abc import Sequence

SAME_FOLDER = settings(
    max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
MOST = 2**63 - 1


def never() -> bool:
    return False


def ignore(_done: int, _total: int, _size: int) -> None:
    pass


def data_of(page: bytes) -> Any:
    """What the page's script reads, found as a browser finds it."""
    found = re.search(rb'<script type="application/json" id="data">(.*?)</script', page, re.DOTALL)
    assert found
    return json.loads(found[1])


# ------------------------------------------------------------------ the export


def test_a_review_is_a_page_with_its_clips_beside_it(tmp_path: Path) -> None:
    clips = demo_clips()[:3]
    made = export(tmp_path / "My review", clips)
    assert made.folder == tmp_path / "My review"
    assert (made.files[0], made.left_out) == (made.page, ())
    assert os.listdir(tmp_path) == ["My review"]
    assert sorted(path for path in made.folder.rglob("*") if path.is_file()) == sorted(made.files)
    assert [path.read_bytes() for path in made.files[1:]] == [
        clip.source.read_bytes() for clip in clips
    ]
    data = data_of(made.page.read_bytes())
    assert [made.folder / clip["file"] for clip in data["clips"]] == list(made.files[1:])
    assert [clip["id"] for clip in data["clips"]] == [str(clip.run_id) for clip in clips]
    assert re.fullmatch("[0-9a-f]{16}", data["review"])


def test_clips_can_be_made_smaller_on_the_way(tmp_path: Path) -> None:
    clip = replace(demo_clips()[0], file_name="a.mp3")
    made = export_review(
        tmp_path / "r", [clip], WORDS, fmt=AudioFormat.MP3, cancelled=never, progress=ignore
    )
    assert made is not None
    assert 0 < made.files[1].stat().st_size < clip.source.stat().st_size


def test_what_is_there_already_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "r").mkdir()
    (tmp_path / "r (2)").write_text("mine")
    assert export(tmp_path / "r", demo_clips()[:1]).folder == tmp_path / "r (3)"
    assert list((tmp_path / "r").iterdir()) == []
    assert (tmp_path / "r (2)").read_text() == "mine"


def test_a_clip_that_is_gone_is_told_and_not_on_the_page(tmp_path: Path) -> None:
    clips = demo_clips()[:2]
    clips[0] = replace(clips[0], source=tmp_path / "gone.flac")
    made = export(tmp_path / "r", clips)
    [left_out] = made.left_out
    assert left_out.item.run_id == clips[0].run_id
    assert left_out.problem is not None
    assert left_out.problem.kind is ProblemKind.FILE_GONE
    [shown] = data_of(made.page.read_bytes())["clips"]
    assert shown["id"] == str(clips[1].run_id)


def test_a_review_without_a_single_clip_is_a_problem(tmp_path: Path) -> None:
    with pytest.raises(ProblemError) as caught:
        export(tmp_path / "r", [ReviewClip(1, tmp_path / "gone.flac", "a.flac")])
    assert caught.value.problem.kind is ProblemKind.FILE_GONE
    assert os.listdir(tmp_path) == []


def test_cancelling_anywhere_leaves_nothing(tmp_path: Path) -> None:
    calls = 0
    while True:
        left = iter(range(calls))
        made = export_review(
            tmp_path / "r",
            demo_clips()[:2],
            WORDS,
            cancelled=lambda left=left: next(left, None) is None,
            progress=ignore,
        )
        if made:
            break
        assert os.listdir(tmp_path) == []
        calls += 1
    assert calls > 3


def test_what_a_killed_export_left_is_swept_away_in_time(tmp_path: Path) -> None:
    old, new, other = (
        tmp_path / f".bulktts-review-{name}.part" for name in ("0" * 16, "1" * 16, "mine")
    )
    for folder in (old, new, other):
        (folder / "clips").mkdir(parents=True)
        (folder / "clips" / "a.flac").touch()
        os.utime(folder, (0, 0))
    for folder in (old, other):
        os.utime(folder / "clips", (0, 0))
    export(tmp_path / "r", demo_clips()[:1])
    assert [folder.exists() for folder in (old, new, other)] == [False, True, True]


def full(*_: object) -> bool:
    raise OSError(errno.ENOSPC, "No space left on device")


@pytest.mark.parametrize("place", ["clips", "page"])
def test_a_full_disk_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    if place == "clips":
        monkeypatch.setattr(saving, "convert", full)
    else:
        monkeypatch.setattr(whole_file, "flush", full)
    with pytest.raises(ProblemError) as caught:
        export(tmp_path / "r", demo_clips()[:2])
    assert caught.value.problem.kind is ProblemKind.SAVE_DISK_FULL
    assert os.listdir(tmp_path) == []


def test_a_place_that_takes_no_folder_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(ProblemError) as caught:
        export(tmp_path / "file" / "r", demo_clips()[:1])
    assert caught.value.problem.kind is ProblemKind.SAVE_NOT_WRITABLE


@given(st.text(), st.text(), st.integers(1, MOST))
@example("</script><!--<script>", "</script>\u2028\ud800${title}", MOST)
@settings(max_examples=100, deadline=None)
def test_any_text_comes_to_the_script_as_it_was(name: str, text: str, run_id: int) -> None:
    clip = ReviewClip(run_id, Path("a"), "a.flac", name, text)
    words = replace(WORDS, title=name, cannot_play=text)
    page = make_page([(clip, "a.flac")], words, "review1")
    data = data_of(page)
    [shown] = data["clips"]
    assert shown["id"] == str(run_id)
    assert (shown["name"], shown["text"]) == (name or "a.flac", text)
    assert data["words"]["cannot_play"] == text
    head, _, body = page.partition(b"</title>")
    assert html.escape(name).encode("utf-8", "replace") in head
    # Its own two scripts, and no markup of anybody else's.
    assert page.count(b"<script") == page.count(b"</script") == 2
    assert b"<!--" not in body


@pytest.mark.parametrize(("direction", "review_id"), [("up", "a"), ("ltr", "a b"), ("rtl", '"')])
def test_what_would_break_the_page_is_refused(direction: str, review_id: str) -> None:
    with pytest.raises(ValueError, match="not a direction"):
        make_page([], replace(WORDS, dir=direction), review_id)


# ------------------------------------------------------------------ the answers


def answer(run_id: object = "5", verdict: object = "approve", **more: object) -> dict[str, object]:
    return {"run_id": run_id, "verdict": verdict, "comment": "", "heard": True, **more}


def write(path: Path, entries: object, **more: object) -> Path:
    document = {"format": "bulktts-answers", "version": 1, "review": "a1", "answers": entries}
    path.write_text(json.dumps({**document, **more}), encoding="utf-8")
    return path


def read(tmp_path: Path, entries: object, known: Sequence[int] = (5, 6), **more: object) -> Answers:
    return read_answers(write(tmp_path / "answers.json", entries, **more), known)


def test_answers_become_marks(tmp_path: Path) -> None:
    long = "ü" * 2000
    found = read(
        tmp_path,
        [
            answer(comment=" Too\nfast,\x00 \u2028 שלום "),
            answer("6", "redo", comment=long, heard=False, more="ignored"),
            answer(str(MOST), ""),
        ],
        (5, 6, MOST),
    )
    assert found == Answers(
        "a1",
        {
            5: Marks(Mark.KEPT, True, "Too fast, שלום"),
            6: Marks(Mark.REDO, False, long),
            MOST: Marks(Mark.NONE, True),
        },
    )


@pytest.mark.parametrize(
    ("entry", "fault"),
    [
        (None, AnswerFault.MALFORMED),
        ([], AnswerFault.MALFORMED),
        ({}, AnswerFault.MALFORMED),
        (answer(5), AnswerFault.MALFORMED),
        (answer("-5"), AnswerFault.MALFORMED),
        (answer("٥"), AnswerFault.MALFORMED),
        (answer("5" * 5000), AnswerFault.MALFORMED),
        (answer(verdict="delete"), AnswerFault.MALFORMED),
        (answer(verdict=["redo"]), AnswerFault.MALFORMED),
        (answer(verdict=None), AnswerFault.MALFORMED),
        (answer(comment=7), AnswerFault.MALFORMED),
        (answer(heard=1), AnswerFault.MALFORMED),
        (answer("7"), AnswerFault.UNKNOWN_CLIP),
        (answer("6"), AnswerFault.REPEATED),
        (answer(comment="x" * 2001), AnswerFault.COMMENT_TOO_LONG),
    ],
)
def test_what_cannot_be_used_is_told_and_the_rest_is_taken(
    tmp_path: Path, entry: object, fault: AnswerFault
) -> None:
    found = read(tmp_path, [answer("6", "redo"), entry])
    assert found.marks == {6: Marks(Mark.REDO, True)}
    [unusable] = found.unusable
    assert (unusable.place, unusable.fault, found.unusable_count) == (2, fault, 1)
    assert len(unusable.shown_id) <= 40


def test_an_endless_list_of_rubbish_is_counted_and_not_kept(tmp_path: Path) -> None:
    found = read(tmp_path, [0] * 100_000 + [answer()])
    assert (len(found.unusable), found.unusable_count) == (100, 100_000)
    assert found.marks == {5: Marks(Mark.KEPT, True)}


@pytest.mark.parametrize(
    "text",
    [
        "", "[]", "null", "7", '{"a":', "\udcff", "[" * 100_000, '{"a":' * 100_000, "9" * 10_000,
        '{"format": "bulktts-answers"}', '{"format": ["bulktts-answers"], "version": 1}',
    ],
    ids=range(11),
)  # fmt: skip
def test_other_files_are_no_answers(tmp_path: Path, text: str) -> None:
    path = tmp_path / "answers.json"
    path.write_bytes(text.encode("utf-8", "surrogateescape"))
    assert read_answers(path, ()) == Answers("", {}, trouble=AnswersTrouble.NOT_ANSWERS)


@pytest.mark.parametrize(
    "more",
    [
        {"version": True}, {"version": "1"}, {"version": 0}, {"review": 1}, {"review": "<b>"},
        {"answers": {}}, {"answers": "approve"}, {"format": "other"},
    ],
)  # fmt: skip
def test_answers_out_of_shape_are_none(tmp_path: Path, more: dict[str, object]) -> None:
    assert read(tmp_path, [], **more).trouble is AnswersTrouble.NOT_ANSWERS


def test_answers_of_a_later_page_say_so(tmp_path: Path) -> None:
    assert read(tmp_path, [answer()], version=2).trouble is AnswersTrouble.TOO_NEW


def test_a_huge_file_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "answers.json"
    with path.open("wb") as file:
        file.truncate(100 * 1024 * 1024)
    assert read_answers(path, ()).trouble is AnswersTrouble.TOO_LARGE


def test_what_is_no_file_is_unreadable(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path, tmp_path / "gone.json", tmp_path / "pipe"):
        assert read_answers(path, ()).trouble is AnswersTrouble.UNREADABLE


def test_a_mark_of_byte_order_is_overlooked(tmp_path: Path) -> None:
    path = write(tmp_path / "answers.json", [answer()])
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    assert read_answers(path, {5}).marks == {5: Marks(Mark.KEPT, True)}


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=8,
)
ANY_ANSWER = JSON | st.fixed_dictionaries(
    {
        "run_id": st.sampled_from(["5", "6", "7", ""]) | JSON,
        "verdict": st.sampled_from(["approve", "redo", ""]) | JSON,
        "comment": st.text(st.characters(), max_size=20) | JSON,
        "heard": st.booleans() | JSON,
    }
)


@SAME_FOLDER
@given(st.lists(ANY_ANSWER, max_size=6))
def test_whatever_comes_every_answer_is_used_or_told(tmp_path: Path, entries: list[Any]) -> None:
    found = read(tmp_path, entries)
    assert found.trouble is None
    assert len(found.marks) + found.unusable_count == len(entries)
    assert set(found.marks) <= {5, 6}
    for marks in found.marks.values():
        marks.note.encode()
        assert marks.note == " ".join(marks.note.splitlines()).strip()


@SAME_FOLDER
@given(st.binary(max_size=200) | JSON.map(lambda value: json.dumps(value).encode()))
def test_whatever_the_file_is_reading_it_never_fails(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "answers.json"
    path.write_bytes(data)
    assert read_answers(path, ()).trouble is AnswersTrouble.NOT_ANSWERS


def test_a_comment_may_be_as_long_as_a_note_in_the_app() -> None:
    from bulktts_gui.ui import marking  # Qt, which nothing else here needs

    assert review.MAX_COMMENT == marking._LONGEST_NOTE
