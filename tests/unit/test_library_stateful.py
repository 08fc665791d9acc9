"""Whatever is done to a library in whatever order: the list is as it was, and no sound is lost."""

from __future__ import annotations

import itertools
import tempfile
from dataclasses import replace
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from bulktts_gui.core.clips import (
    AudioFacts,
    Clip,
    ClipStatus,
    ClipUpdate,
    NewClip,
    Problem,
    ProblemKind,
    SheetCells,
)
from bulktts_gui.core.folders import Folders
from bulktts_gui.core.library import Library, clip_path

#: Few, so that things happen to the same run.
RUN_IDS = st.integers(1, 4)
PROBLEM = Problem(ProblemKind.NO_CONNECTION)


class LibraryMachine(RuleBasedStateMachine):
    """`listed` is the list as it should be; `content` what was fetched last for each run.

    `cells` is what sheets said of each run last; of one that was removed too, until it comes anew.
    `copies` holds the saved copies that are there, `undo` what was removed, with its places.
    """

    def __init__(self) -> None:
        super().__init__()
        self.scratch = tempfile.TemporaryDirectory()
        root = Path(self.scratch.name)
        self.folders = Folders.under(root / "app")
        self.saved = root / "saved"
        self.clock = itertools.count(1_700_000_000)
        self.contents = itertools.count(1)
        self.listed: dict[int, ClipStatus] = {}
        self.cells: dict[int, SheetCells] = {}
        self.content: dict[int, bytes] = {}
        self.copies: dict[int, tuple[Path, bytes]] = {}
        self.undo: list[tuple[int, Clip]] = []
        self.opened: list[Library] = []

    def open(self) -> None:
        self.opened.append(Library.open(self.folders, lambda: float(next(self.clock))))

    @property
    def library(self) -> Library:
        return self.opened[-1]

    @initialize()
    def begin(self) -> None:
        self.folders.make()
        self.saved.mkdir()
        self.open()
        self.batch = self.library.new_batch()
        (self.folders.clips_dir / str(self.batch)).mkdir()
        # So that most of what follows has something to work on.
        self.add([1, 2, 3, 4], "")
        for run_id in (1, 2, 3):
            self.fetch(run_id)
        self.save_one(1)

    def teardown(self) -> None:
        for library in self.opened:
            library.close()
        self.scratch.cleanup()

    def clips(self) -> list[Clip]:
        return self.library.load_clips(self.batch)

    def ready(self) -> list[int]:
        return [run_id for run_id, status in self.listed.items() if status is ClipStatus.READY]

    @rule(run_ids=st.lists(RUN_IDS, max_size=5), language=st.sampled_from(["", "de", "fr"]))
    def add(self, run_ids: list[int], language: str) -> None:
        new = set(run_ids) - set(self.listed)
        cells = SheetCells(language)
        added = self.library.add_clips(
            self.batch, [NewClip(run_id, cells=cells) for run_id in run_ids]
        )
        assert added == len(new)
        for run_id in run_ids:
            self.cells[run_id] = cells if run_id in new else cells.over(self.cells[run_id])
        for run_id in run_ids:
            self.listed.setdefault(run_id, ClipStatus.QUEUED)

    @rule(run_id=RUN_IDS)
    def fetch(self, run_id: int) -> None:
        """Also for a run that was taken off the list while it was on its way."""
        number = next(self.contents)
        data = b"clip" * (10 + number)
        path = clip_path(self.folders.clips_dir, self.batch, run_id)
        path.write_bytes(data)
        facts = AudioFacts(1.0, 22050, 1, len(data))
        update = ClipUpdate(self.batch, run_id, ClipStatus.READY, path, facts)
        self.library.record([update])
        self.content[run_id] = data
        self.copies.pop(run_id, None)
        if run_id in self.listed:
            self.listed[run_id] = ClipStatus.READY

    @rule(run_id=RUN_IDS)
    def fail(self, run_id: int) -> None:
        if self.listed.get(run_id) is ClipStatus.QUEUED:
            update = ClipUpdate(self.batch, run_id, ClipStatus.FAILED, problem=PROBLEM)
            self.library.record([update])
            self.listed[run_id] = ClipStatus.FAILED

    @rule(data=st.data())
    @precondition(lambda self: self.ready())
    def save(self, data: st.DataObject) -> None:
        self.save_one(data.draw(st.sampled_from(self.ready())))

    def save_one(self, run_id: int) -> None:
        clip = next(clip for clip in self.clips() if clip.run_id == run_id)
        assert clip.path is not None
        copy = self.saved / f"{run_id} {next(self.contents)}.flac"
        copy.write_bytes(clip.path.read_bytes())
        self.library.note_saved([(clip.path, copy)])
        if clip.path.parent != self.saved:
            self.copies[run_id] = (copy, copy.read_bytes())

    @rule(data=st.data())
    @precondition(lambda self: self.copies)
    def move_a_copy_away(self, data: st.DataObject) -> None:
        run_id = data.draw(st.sampled_from(sorted(self.copies)))
        self.copies.pop(run_id)[0].unlink()
        cached = clip_path(self.folders.clips_dir, self.batch, run_id)
        if self.listed.get(run_id) is ClipStatus.READY and not cached.exists():
            self.listed[run_id] = ClipStatus.QUEUED

    @rule(limit=st.sampled_from([0, 60, 120]))
    def trim(self, limit: int) -> None:
        gone = self.library.drop(self.library.spare_clips(limit))
        for spare in gone:
            assert spare.update is None or spare.run_id in self.copies
            assert spare.run_id not in [clip.run_id for _, clip in self.undo]
        cached = sum(path.stat().st_size for path in self.folders.clips_dir.glob("*/*"))
        # What was fetched anew while it was off the list is not trusted before it was checked.
        unchecked = dict(self.library.unrecorded_files(self.batch))
        may_go = [
            run_id
            for run_id in self.ready()
            if run_id in self.copies
            and run_id not in unchecked
            and clip_path(self.folders.clips_dir, self.batch, run_id).exists()
        ]
        assert cached <= limit or not may_go

    @rule(run_ids=st.lists(RUN_IDS, min_size=1, max_size=4, unique=True))
    def remove(self, run_ids: list[int]) -> None:
        clips = self.clips()
        self.undo = [(i, clip) for i, clip in enumerate(clips) if clip.run_id in run_ids]
        self.library.remove_clips(self.batch, run_ids)
        for run_id in run_ids:
            self.listed.pop(run_id, None)

    @rule()
    @precondition(lambda self: self.undo)
    def undo_removal(self) -> None:
        removed, self.undo = self.undo, []
        self.library.restore_clips(self.batch, removed)
        order = list(self.listed)
        for place, clip in removed:
            if clip.run_id not in self.listed:
                order.insert(place, clip.run_id)
        before = {clip.run_id: clip.status for _, clip in removed}
        self.listed = {run_id: self.listed.get(run_id) or before[run_id] for run_id in order}
        for run_id in before:
            if self.listed[run_id] is ClipStatus.READY and not self.is_anywhere(run_id):
                self.listed[run_id] = ClipStatus.QUEUED

    def is_anywhere(self, run_id: int) -> bool:
        cached = clip_path(self.folders.clips_dir, self.batch, run_id)
        return cached.exists() or run_id in self.copies

    @rule(limit=st.sampled_from([0, 60]), killed=st.booleans())
    def put_the_list_away_and_back(self, limit: int, killed: bool) -> None:
        """What is done to the cache meanwhile takes nothing that was not saved."""
        self.library.remove_batch(self.batch)
        assert self.library.latest_batch() is None
        self.trim(limit)
        self.start_again(killed)
        self.library.forget_batches()
        self.library.restore_batch(self.batch)

    @rule(killed=st.booleans())
    def start_again(self, killed: bool) -> None:
        """A killed process closes nothing; its connection is left to the end of the test."""
        if not killed:
            self.opened.pop().close()
        self.open()
        self.undo = []

    @invariant()
    def the_list_is_as_it_should_be(self) -> None:
        if not self.opened:
            return
        clips = self.clips()
        assert {clip.run_id: clip.status for clip in clips} == self.listed
        assert [clip.run_id for clip in clips] == list(self.listed)
        cells = {run_id: self.cells[run_id] for run_id in self.listed if self.cells[run_id]}
        assert self.library.cells(self.batch) == cells
        assert self.library.recovery is None
        for clip in clips:
            if clip.status is ClipStatus.READY:
                # Whether from the cache or from the saved copy: its own sound, and whole.
                assert clip.path is not None
                assert clip.path.read_bytes() == self.content[clip.run_id]
                assert clip.audio is not None
                assert replace(clip.audio, size=0) == AudioFacts(1.0, 22050, 1, 0)
                # A removed clip that was fetched anew comes back with its old facts, until checked.
                is_known = clip.audio.size == len(self.content[clip.run_id])
                assert is_known or clip.run_id in dict(self.library.unrecorded_files(self.batch))


TestLibrary = LibraryMachine.TestCase
TestLibrary.settings = settings(
    max_examples=100,
    stateful_step_count=30,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
