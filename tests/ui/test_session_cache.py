"""A session keeps its cache within the limit, without taking a file from anybody who uses it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, Slot

from bulktts_gui.core.api_key import Key
from bulktts_gui.core.clips import Clip, ClipStatus, ClipUpdate, NewClip
from bulktts_gui.core.folders import Folders
from bulktts_gui.core.formats import PRESETS, Preset
from bulktts_gui.core.library import clip_path
from bulktts_gui.core.saving import IfExists, SaveItem, SaveOutcome, SaveReport, save_items
from bulktts_gui.workers.fetch import Service, wait_for_threads
from bulktts_gui.workers.session import Session
from tests.services import FaultService, make_clip

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

PATIENCE = 15_000


class Answer:
    """Waits for a reply."""

    def __init__(self) -> None:
        self._replies: list[object] = []

    def take(self, reply: object) -> None:
        self._replies.append(reply)

    def has_come(self) -> bool:
        return bool(self._replies)


class Window(QObject):
    """A list as a window would have it, over a session whose cache may hold `limit` bytes."""

    def __init__(self, folders: Folders, qtbot: QtBot, *, leaves_at_once: bool = False) -> None:
        super().__init__()
        self._leaves_at_once = leaves_at_once
        self.folders, self._bot = folders, qtbot
        self.limit = 10**9
        self.clips: dict[int, Clip | ClipUpdate] = {}
        self.is_open = False
        self.session = Session(folders, parent=self, cache_limit=lambda: self.limit)
        self.session.opened.connect(self.on_opened)
        self.session.clipsChanged.connect(self.on_changed)
        self.full: list[tuple[int, int]] = []
        self.session.cacheFull.connect(self.on_full)
        self.session.open_latest()
        qtbot.waitUntil(lambda: self.is_open, timeout=PATIENCE)

    @Slot(object)
    def on_opened(self, clips: list[Clip]) -> None:
        self.clips = {clip.run_id: clip for clip in clips}
        self.is_open = True

    @Slot(object)
    def on_changed(self, updates: list[ClipUpdate]) -> None:
        self.clips.update({update.run_id: update for update in updates})
        if self._leaves_at_once:
            self.session.shut_down(PATIENCE)

    @Slot(object, object)
    def on_full(self, held: int, limit: int) -> None:
        self.full.append((held, limit))

    def fetch(self, service: FaultService, run_ids: list[int]) -> None:
        self.session.add([NewClip(run_id) for run_id in run_ids])
        with self._bot.waitSignal(self.session.fetchEnded, timeout=PATIENCE):
            self.session.fetch(run_ids, Service(service.api_url, Key(service.key)))

    def save(self, folder: Path, run_ids: list[int]) -> SaveReport:
        items = [SaveItem(run_id, self.path(run_id), f"clip {run_id}.flac") for run_id in run_ids]
        report = save_items(
            folder, items, IfExists.NUMBER, cancelled=lambda: False, progress=lambda *_: None
        )
        self.session.saving_ended(report)
        return report

    def path(self, run_id: int) -> Path:
        path = self.clips[run_id].path
        assert path is not None
        return path

    def ready(self) -> int:
        return sum(clip.status is ClipStatus.READY for clip in self.clips.values())

    def wait_for_ready(self, count: int) -> None:
        self._bot.waitUntil(lambda: self.ready() >= count, timeout=PATIENCE)

    def cached(self) -> set[int]:
        return {int(path.stem) for path in self.folders.clips_dir.glob("*/*.flac")}

    def settle(self) -> None:
        """Wait for what the library thread has in hand, and for what follows from it."""
        for _ in range(2):
            answer = Answer()
            self.session._library.submit(lambda _library: True, answer.take)
            self._bot.waitUntil(answer.has_come, timeout=PATIENCE)


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[Window]:
    made = Window(Folders.under(tmp_path / "app"), qtbot)
    yield made
    made.session.shut_down(PATIENCE)
    made.deleteLater()
    wait_for_threads()


def test_saved_clips_leave_a_full_cache_and_are_played_from_their_copies(
    window: Window, tmp_path: Path
) -> None:
    with FaultService(6) as service:
        ids = service.run_ids
        window.fetch(service, ids)
        window.limit = 0
        window.save(tmp_path / "saved", ids[:4])
        window.settle()
        assert window.cached() == set(ids[4:])
        for run_id in ids:
            assert window.clips[run_id].status is ClipStatus.READY
            assert window.clips[run_id].audio is not None
            assert window.path(run_id).read_bytes() == service.audio(run_id)
        # What is saved again comes from the first copy.
        again = window.save(tmp_path / "again", ids)
        assert all(result.path is not None for result in again.results)
        window.settle()
        assert window.cached() == set()
        assert (tmp_path / "again" / f"clip {ids[0]}.flac").read_bytes() == service.audio(ids[0])


def test_a_fetch_makes_room_at_its_end(window: Window, tmp_path: Path) -> None:
    with FaultService(6) as service:
        ids = service.run_ids
        window.fetch(service, ids[:3])
        window.save(tmp_path / "saved", ids[:3])
        window.settle()
        assert window.cached() == set(ids[:3])
        window.limit = 0
        window.fetch(service, ids[3:])
        window.settle()
    assert window.cached() == set(ids[3:])


def test_a_limit_that_is_changed_counts_at_once(window: Window, tmp_path: Path) -> None:
    with FaultService(6) as service:
        ids = service.run_ids
        window.fetch(service, ids)
        window.save(tmp_path / "saved", ids[:4])
        window.settle()
        assert window.cached() == set(ids)
        window.limit = 0
        window.session.trim_cache()
        window.settle()
        assert window.cached() == set(ids[4:])
        assert len(window.full) == 1
        assert window.ready() == 6


def test_a_limit_that_is_changed_during_a_saving_counts_at_its_end(
    window: Window, tmp_path: Path
) -> None:
    with FaultService(3) as service:
        ids = service.run_ids
        window.fetch(service, ids)
        window.save(tmp_path / "saved", ids)
        window.session.saving_began()
        window.limit = 0
        window.session.trim_cache()
        window.settle()
        assert window.cached() == set(ids)
        window.session.saving_ended(None)
        window.settle()
    assert window.cached() == set()


def test_a_cache_that_is_too_full_for_good_says_so(window: Window, tmp_path: Path) -> None:
    with FaultService(6) as service:
        ids = service.run_ids
        window.fetch(service, ids[:3])
        window.settle()
        assert window.full == []
        window.limit = sum(window.path(run_id).stat().st_size for run_id in ids[:3])
        window.fetch(service, ids[3:])
        window.settle()
        over = window.limit + sum(window.path(run_id).stat().st_size for run_id in ids[3:])
        assert window.full == [(over, window.limit)]
        # Enough of it is saved: there is room again.
        window.save(tmp_path / "saved", ids[:5])
        window.settle()
        assert len(window.full) == 1


def test_what_the_player_holds_stays(window: Window, tmp_path: Path) -> None:
    with FaultService(3) as service:
        ids = service.run_ids
        window.fetch(service, ids)
        window.session.hold(ids[1])
        window.limit = 0
        window.save(tmp_path / "saved", ids)
        window.settle()
        assert window.cached() == {ids[1]}
        window.session.hold(None)
        window.save(tmp_path / "saved", [])
        window.settle()
    assert window.cached() == set()


def test_nothing_is_taken_from_a_saving_under_way(window: Window, tmp_path: Path) -> None:
    with FaultService(4) as service:
        ids = service.run_ids
        window.fetch(service, ids[:3])
        window.save(tmp_path / "saved", ids[:3])
        window.limit = 0
        window.session.saving_began()
        window.fetch(service, ids[3:])
        window.settle()
        assert window.cached() == set(ids)
        window.save(tmp_path / "again", ids)
        window.settle()
    assert window.cached() == set()


def test_two_who_use_files_at_once_keep_them_until_both_are_done(
    window: Window, tmp_path: Path
) -> None:
    with FaultService(3) as service:
        ids = service.run_ids
        window.fetch(service, ids)
        window.limit = 0
        window.session.saving_began()  # a page for reviewers, say
        window.session.saving_began()
        window.save(tmp_path / "saved", ids)  # ends the second
        window.settle()
        assert window.cached() == set(ids)
        window.session.saving_ended(None)
        window.settle()
    assert window.cached() == set()


def test_a_copy_in_another_format_does_not_stand_in_for_the_clip(
    window: Window, tmp_path: Path
) -> None:
    telephone = PRESETS[Preset.PHONE_SYSTEM]
    with FaultService(2) as service:
        ids = service.run_ids
        window.fetch(service, ids)
        window.limit = 0
        items = [SaveItem(run_id, window.path(run_id), f"{run_id}.wav") for run_id in ids]
        report = save_items(
            tmp_path / "wav", items, IfExists.NUMBER, sound=telephone,
            cancelled=lambda: False, progress=lambda *_: None,
        )  # fmt: skip
        assert len(report.of(SaveOutcome.SAVED)) == 2
        window.session.saving_ended(report)
        window.settle()
    assert window.cached() == set(ids)


def test_a_clip_that_was_cut_off_is_heard_from_its_saved_copy(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    with FaultService(2) as service:
        ids = service.run_ids
        window.fetch(service, ids)
        report = window.save(tmp_path / "saved", ids[:1])
        window.session.shut_down(PATIENCE)
        for run_id in ids:
            clip_path(window.folders.clips_dir, 1, run_id).write_bytes(b"")
        again = Window(window.folders, qtbot)
        qtbot.waitUntil(lambda: again.clips[ids[1]].status is ClipStatus.QUEUED)
        assert again.clips[ids[0]].status is ClipStatus.READY
        assert again.clips[ids[0]].path == report.results[0].path
        again.session.shut_down(PATIENCE)
        again.deleteLater()


def test_many_unrecorded_files_are_taken_up_in_parts_that_closing_need_not_wait_for(
    window: Window, qtbot: QtBot
) -> None:
    count = 45
    window.session.add([NewClip(run_id) for run_id in range(1, count + 1)])
    window.settle()
    window.session.shut_down(PATIENCE)
    folder = clip_path(window.folders.clips_dir, 1, 1).parent
    folder.mkdir()
    for run_id in range(1, count + 1):
        (folder / f"{run_id}.flac").write_bytes(make_clip(run_id))
    hasty = Window(window.folders, qtbot, leaves_at_once=True)
    hasty.wait_for_ready(1)
    patient = Window(window.folders, qtbot)
    patient.wait_for_ready(count)
    patient.session.shut_down(PATIENCE)
    assert hasty.ready() < count
    for each in (hasty, patient):
        each.deleteLater()


def test_a_clip_that_was_cut_off_is_fetchable_again_soon_after_the_start(
    window: Window, qtbot: QtBot
) -> None:
    with FaultService(3) as service:
        ids = service.run_ids
        window.fetch(service, ids)
        window.session.shut_down(PATIENCE)
        # As after a power cut: the name is there, the bytes are not.
        cut = clip_path(window.folders.clips_dir, 1, ids[1])
        cut.write_bytes(cut.read_bytes()[:1000])
        clip_path(window.folders.clips_dir, 1, ids[2]).write_bytes(b"")
        again = Window(window.folders, qtbot)
        statuses = [ClipStatus.READY, ClipStatus.QUEUED, ClipStatus.QUEUED]
        qtbot.waitUntil(lambda: [again.clips[i].status for i in ids] == statuses)
        assert again.cached() == {ids[0]}
        again.fetch(service, ids[1:])
        assert again.path(ids[1]).read_bytes() == service.audio(ids[1])
        again.session.shut_down(PATIENCE)
        again.deleteLater()
