"""Plans of a save: what it would write, how much, and what is in its way."""

from __future__ import annotations

import datetime
import os
import shutil
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from bulktts_gui.core import planning
from bulktts_gui.core.clips import NO_MARKS, AudioFacts, ClipStatus, SheetCells
from bulktts_gui.core.formats import AS_IT_CAME, AudioFormat, SoundChoice
from bulktts_gui.core.orders import STANDARD, Extras, SaveOrder
from bulktts_gui.core.planning import (
    Job,
    Listed,
    Place,
    fitting,
    needs_cells,
    plan_saving,
    preview,
    sheet_of,
    size_of,
    wanted_clips,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from bulktts_gui.core.names import NamePlan

READY, QUEUED = ClipStatus.READY, ClipStatus.QUEUED
MP3 = SoundChoice(AudioFormat.MP3, bitrate=64)


def never() -> bool:
    return False


def listed(*names: str, suffix: str = ".flac", away: Sequence[int] = ()) -> Listed:
    """Runs 1, 2, … of 10 s and 1000 bytes each; those of `away` are not here."""
    count = range(1, len(names) + 1)
    return Listed(
        list(count),
        list(names),
        [f"Text {n}" for n in count],
        [""] * len(names),
        [QUEUED if n in away else READY for n in count],
        [None if n in away else Path(f"cache/{n}{suffix}") for n in count],
        [None if n in away else AudioFacts(10.0, 16_000, 1, 1000) for n in count],
        [NO_MARKS] * len(names),
        {},
    )


@pytest.fixture
def job(tmp_path: Path) -> Job:
    order = SaveOrder(tmp_path)
    return Job(listed("a", "B", "b", "a", away=[4]), [3, 2, 4], order, {}, "Lot", "Run id %1")


def ordered(job: Job, **changes: Any) -> Job:
    return replace(job, order=replace(job.order, **changes))


def test_the_ready_ones_are_saved_in_the_order_wanted_under_the_whole_list_s_names(
    job: Job,
) -> None:
    items = plan_saving(job, never).items
    assert [(i.run_id, i.source.name, i.name, i.tags) for i in items] == [
        (3, "3.flac", "b (2).flac", None),
        (2, "2.flac", "B.flac", None),
    ]
    assert plan_saving(replace(job, wanted=[3]), never).items[0].name == "b (2).flac"


def test_a_copy_keeps_its_file_s_ending_and_a_converted_clip_gets_tags(job: Job) -> None:
    job = replace(job, listed=listed("a", "", "c", suffix=".wav"), wanted=[1, 2],
                  cells={1: SheetCells("de")})  # fmt: skip
    assert [item.name for item in plan_saving(job, never).items] == ["a.wav", "2.wav"]
    first, second = plan_saving(ordered(job, sound=MP3), never).items
    assert (first.name, second.name) == ("a.mp3", "2.mp3")
    tags = first.tags
    assert tags is not None
    assert (tags.title, tags.track, tags.tracks) == ("a", 1, 3)
    assert (tags.album, tags.language, tags.comment) == ("Lot", "de", "Run id 1")
    assert second.tags is not None
    assert second.tags.title == "2"
    nameless = plan_saving(replace(ordered(job, sound=MP3), batch=""), never).items[0].tags
    assert nameless is not None
    assert nameless.album == job.order.folder.name


def test_what_is_in_the_folder_already_is_named(job: Job) -> None:
    job = ordered(job, template="{text}/{name}")
    (job.order.folder / "Text 2").mkdir()
    (job.order.folder / "Text 2" / "b.FLAC").touch()
    assert plan_saving(job, never).existing == ("Text 2/B.flac",)


def test_a_preview_shows_first_and_longest_and_every_clash_among_those_wanted(job: Job) -> None:
    shown = preview(job, never)
    assert (shown.clips, shown.first, shown.longest, shown.was_cut) == (
        2, "b (2).flac", "b (2).flac", False,
    )  # fmt: skip
    assert shown.clashes == ((3,), ("b (2).flac",))
    whole = preview(replace(job, wanted=None), never)
    assert whole.clips == 4
    assert whole.first == "a.flac"
    assert whole.clashes == ((3, 4), ("b (2).flac", "a (2).flac"))


def test_a_name_that_was_cut_is_said_to_be(job: Job) -> None:
    shown = preview(replace(job, listed=listed("a", "long " * 100), wanted=[1, 2]), never)
    assert shown.was_cut
    assert shown.longest.startswith("long long")


def test_nothing_wanted_is_no_fault(job: Job) -> None:
    shown = preview(replace(job, wanted=[]), never)
    assert (shown.clips, shown.first, shown.longest, shown.size) == (0, "", "", 0)
    assert plan_saving(replace(job, wanted=[99]), never).items == ()


def test_who_has_only_a_task_id_is_not_shown_where_another_can_be(job: Job) -> None:
    tasks = listed("", "x")
    tasks.run_ids[0] = -(10**18)
    job = replace(ordered(job, template="{run_id}"), listed=tasks, wanted=None)
    assert preview(job, never).longest == "2.flac"


def test_a_zip_takes_up_the_room_again(job: Job) -> None:
    assert preview(job, never).size == 2000
    assert preview(ordered(job, extras=Extras(archive=True)), never).size == 4000
    assert preview(replace(job, wanted=None), never).size == 0


@pytest.mark.parametrize(
    ("sound", "expected"),
    [
        (AS_IT_CAME, 1000),
        (SoundChoice(AudioFormat.WAV), 320_000),
        (SoundChoice(AudioFormat.WAV, bits=24, rate=48_000, channels=2), 2_880_000),
        (MP3, 80_000),
        (SoundChoice(AudioFormat.MP3, bitrate=320), 200_000),
        (SoundChoice(AudioFormat.FLAC, rate=32_000), 2000),
    ],
)
def test_sizes_that_can_be_known_are_right(sound: SoundChoice, expected: int) -> None:
    assert size_of(AudioFacts(10.0, 16_000, 1, 1000), sound) == expected


@pytest.mark.parametrize("fmt", [AudioFormat.MP3, AudioFormat.OGG, AudioFormat.OPUS])
def test_better_and_more_channels_mean_larger(fmt: AudioFormat) -> None:
    facts = AudioFacts(10.0, 16_000, 1, 1000)
    sizes = [size_of(facts, SoundChoice(fmt, quality=q)) for q in (0.1, None, 1.0)]
    assert sizes == sorted(set(sizes))
    assert size_of(facts, SoundChoice(fmt, channels=2)) > sizes[1]
    assert sizes[-1] < size_of(facts, SoundChoice(AudioFormat.WAV))


@pytest.mark.parametrize(
    ("make", "expected"),
    [
        (lambda p: p, Place.FOLDER),
        (lambda p: p / "new" / "newer", Place.NEW),
        (lambda p: p / "file", Place.FILE),
        (lambda p: p / "file" / "below", Place.FILE),
        (lambda p: p / ("x" * 300), Place.REFUSED),
    ],
)
def test_what_is_in_the_folder_s_place(
    tmp_path: Path, make: Callable[[Path], Path], expected: Place
) -> None:
    (tmp_path / "file").touch()
    assert planning.look_at(make(tmp_path)) is expected


def test_a_folder_that_may_not_be_written_to_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)
    assert planning.look_at(tmp_path / "new") is Place.REFUSED


def test_the_room_is_that_of_the_nearest_folder(tmp_path: Path) -> None:
    free = planning.free_bytes(tmp_path)
    assert free is not None
    assert planning.free_bytes(tmp_path / "not" / "yet") is not None


def test_room_that_nobody_can_tell_of_is_not_known(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_place: Path) -> None:
        raise PermissionError

    monkeypatch.setattr(shutil, "disk_usage", refuse)
    assert planning.free_bytes(tmp_path) is None


def test_the_day_is_today_s(job: Job) -> None:
    before = datetime.datetime.now().astimezone().date()
    name = plan_saving(ordered(job, template="{date}"), never).items[0].name
    after = datetime.datetime.now().astimezone().date()
    assert any(name.startswith(day.isoformat()) for day in (before, after))


def test_a_template_that_the_list_cannot_follow_gives_way_if_it_may(job: Job) -> None:
    job = ordered(job, template="{Scene}")
    with pytest.raises(ValueError, match="template"):
        plan_saving(job, never)
    lenient = replace(job, falls_back=True)
    assert plan_saving(lenient, never).items[1].name == "B.flac"
    cells = {2: SheetCells("", (("scene", "Roof"),))}
    assert plan_saving(replace(lenient, cells=cells), never).items[1].name == "Roof.flac"


@pytest.mark.parametrize("template", ["", "{", "{Scene}", "a:b"])
def test_a_kept_template_that_is_no_good_is_the_standard_one(template: str) -> None:
    assert fitting(template, ()) == STANDARD
    assert fitting("{Scene}", ["scene"]) == "{Scene}"


@pytest.mark.parametrize(
    ("template", "sound", "needed"),
    [
        ("{number} {name}", AS_IT_CAME, False),
        ("", AS_IT_CAME, False),  # the standard way
        ("{Language}/{name}", AS_IT_CAME, True),
        ("{Scene}", AS_IT_CAME, True),
        ("{column Date}", AS_IT_CAME, True),
        ("{name}", MP3, True),
    ],
)
def test_the_sheet_is_asked_only_when_it_matters(
    tmp_path: Path, template: str, sound: SoundChoice, *, needed: bool
) -> None:
    assert needs_cells(SaveOrder(tmp_path, template, sound)) is needed


def test_a_sheet_tells_its_columns_and_whether_it_has_languages() -> None:
    cells = {1: SheetCells("", (("Scene", "1"), ("Voice", "x"))), 2: SheetCells("de")}
    assert sheet_of(cells, never) == (("Scene", "Voice"), True)
    assert sheet_of({1: SheetCells("", (("Scene", "1"),))}, never) == (("Scene",), False)


@pytest.mark.parametrize("plan", [preview, plan_saving])
@pytest.mark.parametrize("after", [0, 1, 3])
def test_a_plan_that_nobody_wants_is_given_up(
    job: Job, plan: Callable[..., Any], after: int
) -> None:
    looks = 0

    def cancelled() -> bool:
        nonlocal looks
        looks += 1
        return looks > after

    with pytest.raises(planning.Stopped):
        plan(replace(job, listed=listed(*["x"] * 5000), wanted=range(1, 5001)), cancelled)
    assert looks == after + 1


def test_planning_gives_up_while_names_are_made(job: Job, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[int] = []

    def slow_plan(sources: Any, *_: Any, **__: Any) -> NamePlan:
        seen.extend(source.run_id for source in sources)
        raise AssertionError("went through all of them")

    monkeypatch.setattr(planning, "plan", slow_plan)
    job = replace(job, listed=listed(*["x"] * 5000))
    with pytest.raises(planning.Stopped):
        plan_saving(job, lambda: len(seen) >= 1000)
    assert len(seen) == 1000


def test_clips_for_the_report_are_those_of_the_list(job: Job) -> None:
    clips = wanted_clips(job.listed, [4, 2, 99])
    told = [(wanted.number, wanted.clip.run_id, wanted.clip.status) for wanted in clips]
    assert told == [(4, 4, QUEUED), (2, 2, READY)]
    assert clips[1].clip.path == Path("cache/2.flac")
