from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QObject, Slot

from bulktts_gui.core.api_key import Key
from bulktts_gui.core.clips import Clip, ClipStatus, ClipUpdate, NewClip, Problem, ProblemKind
from bulktts_gui.core.fetching import FetchState, News
from bulktts_gui.core.folders import Folders
from bulktts_gui.core.library import Library, clip_path
from bulktts_gui.workers.fetch import Service, wait_for_threads
from bulktts_gui.workers.session import Session
from tests.services import FaultService, faults, make_clip

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

PATIENCE = 15_000


class Listener(QObject):
    """Keeps what a session tells; `clips` is the list as a window would have it."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.opened: list[list[Clip]] = []
        self.status: dict[int, ClipStatus] = {}
        self.paths: dict[int, Path | None] = {}
        self.ends: list[News] = []
        self.fetching_at_end: list[bool] = []
        self.troubles: list[Problem] = []
        self._session = session
        session.opened.connect(self.on_opened)
        session.clipsChanged.connect(self.on_changed)
        session.fetchEnded.connect(self.on_ended)
        session.troubled.connect(self.on_troubled)

    @Slot(object)
    def on_opened(self, clips: list[Clip]) -> None:
        self.opened.append(clips)
        self.status = {clip.run_id: clip.status for clip in clips}

    @Slot(object)
    def on_changed(self, updates: list[ClipUpdate]) -> None:
        for update in updates:
            self.status[update.run_id] = update.status
            self.paths[update.run_id] = update.path

    @Slot(object)
    def on_ended(self, news: News) -> None:
        self.ends.append(news)
        self.fetching_at_end.append(self._session.is_fetching)

    @Slot(object)
    def on_troubled(self, problem: Problem) -> None:
        self.troubles.append(problem)


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    return Folders.under(tmp_path)


@pytest.fixture
def begin(qapp: object, folders: Folders) -> Iterator[Callable[[], tuple[Session, Listener]]]:
    """Makes sessions over one library, as one start of the app after another does."""
    made: list[Session] = []

    def make() -> tuple[Session, Listener]:
        for session in made:
            session.shut_down(PATIENCE)
        session = Session(folders)
        made.append(session)
        return session, Listener(session)

    yield make
    for session in made:
        session.shut_down(PATIENCE)
        session.deleteLater()  # or Python may delete it whenever, in whatever thread is running
    wait_for_threads()


def service_of(service: FaultService) -> Service:
    return Service(service.api_url, Key(service.key))


def new(run_ids: list[int]) -> list[NewClip]:
    return [NewClip(run_id, f"name {run_id}") for run_id in run_ids]


def ended(qtbot: QtBot, session: Session) -> Any:
    return qtbot.waitSignal(session.fetchEnded, timeout=PATIENCE)


def test_a_batch_is_fetched_and_found_again_by_the_next_session(
    qtbot: QtBot, begin: Callable[[], tuple[Session, Listener]], folders: Folders
) -> None:
    session, listener = begin()
    with FaultService(12) as service:
        # Before the library is even open: all of it waits its turn.
        session.open_latest()
        session.add(new(service.run_ids))
        with ended(qtbot, session):
            session.fetch(service.run_ids, service_of(service))
        assert listener.opened == [[]]
        assert set(listener.status.values()) == {ClipStatus.READY}
        session, listener = begin()
        session.open_latest()
        qtbot.waitUntil(lambda: bool(listener.opened))
        (clips,) = listener.opened
        assert [clip.run_id for clip in clips] == service.run_ids
        assert {clip.status for clip in clips} == {ClipStatus.READY}
        assert all(c.path and c.path.read_bytes() == service.audio(c.run_id) for c in clips)
        assert all(c.path and c.path.is_relative_to(folders.clips_dir) for c in clips)


def test_a_new_fetch_right_after_a_cancel_starts_when_the_old_threads_are_gone(
    qtbot: QtBot, begin: Callable[[], tuple[Session, Listener]]
) -> None:
    session, listener = begin()
    # One clip holds the first fetch up, so that it is under way when it is cancelled.
    with FaultService(40, file_script={2_000_005: [faults.stall(100)]}) as service:
        ids = service.run_ids
        session.open_latest()
        session.add(new(ids))
        session.fetch(ids[:30], service_of(service))
        qtbot.waitUntil(lambda: (2_000_005,) in service.asked("files"), timeout=PATIENCE)
        session.cancel()
        # Both are to be heeded, though the threads are still going home.
        session.fetch(ids[:35], service_of(service))
        session.fetch(ids[35:], service_of(service))
        qtbot.waitUntil(lambda: len(listener.ends) == 2, timeout=PATIENCE)
    assert [news.state for news in listener.ends] == [FetchState.CANCELLED, FetchState.DONE]
    # Whoever is told of the first end sees that work goes on.
    assert listener.fetching_at_end == [True, False]
    assert {run_id: listener.status[run_id] for run_id in ids} == dict.fromkeys(
        ids, ClipStatus.READY
    )


def test_shutting_down_after_cancel_and_fetch_starts_nothing(
    qtbot: QtBot, begin: Callable[[], tuple[Session, Listener]]
) -> None:
    session, listener = begin()
    with FaultService(30) as service:
        session.open_latest()
        session.fetch(service.run_ids, service_of(service))
        qtbot.waitUntil(lambda: session.is_fetching)
        session.cancel()
        session.fetch(service.run_ids, service_of(service))
        assert session.shut_down(PATIENCE)
        assert not session.is_fetching
    assert len(listener.ends) == 1


def test_pause_resume_and_joining_a_fetch(
    qtbot: QtBot, begin: Callable[[], tuple[Session, Listener]]
) -> None:
    session, listener = begin()
    with FaultService(20) as service:
        ids = service.run_ids
        session.open_latest()
        session.fetch(ids[:5], service_of(service))
        qtbot.waitUntil(lambda: session.is_fetching)
        session.pause()
        assert session.fetch_state is FetchState.PAUSED
        session.fetch(ids[5:], service_of(service))
        session.promote(ids[-1])
        with ended(qtbot, session):
            session.resume()
    assert [listener.status[run_id] for run_id in ids] == [ClipStatus.READY] * 20
    assert len(listener.ends) == 1


def test_a_refused_key_fails_nothing_in_list_or_library(
    qtbot: QtBot, begin: Callable[[], tuple[Session, Listener]]
) -> None:
    session, listener = begin()
    with FaultService(9, api_script=lambda call: faults.status(401)) as service:
        session.open_latest()
        session.add(new(service.run_ids))
        with ended(qtbot, session):
            session.fetch(service.run_ids, service_of(service))
    problem = listener.ends[0].stopped_by
    assert problem is not None
    assert problem.kind is ProblemKind.KEY_REFUSED
    assert set(listener.status.values()) == {ClipStatus.QUEUED}
    session, listener = begin()
    session.open_latest()
    qtbot.waitUntil(lambda: bool(listener.opened))
    assert {clip.status for clip in listener.opened[0]} == {ClipStatus.QUEUED}


def test_failures_are_remembered_with_their_reasons(
    qtbot: QtBot, begin: Callable[[], tuple[Session, Listener]]
) -> None:
    session, _ = begin()
    with FaultService(3) as service:
        missing = service.run_ids[-1] + 1
        session.open_latest()
        session.add(new([*service.run_ids, missing]))
        with ended(qtbot, session):
            session.fetch([*service.run_ids, missing], service_of(service))
    session, listener = begin()
    session.open_latest()
    qtbot.waitUntil(lambda: bool(listener.opened))
    clip = listener.opened[0][-1]
    assert (clip.run_id, clip.status) == (missing, ClipStatus.MISSING)
    assert clip.problem is not None
    assert clip.problem.kind in (ProblemKind.LEFT_OUT, ProblemKind.UNKNOWN_RUN)


def test_removed_clips_come_back_whole_also_in_the_library(
    qtbot: QtBot, begin: Callable[[], tuple[Session, Listener]]
) -> None:
    session, listener = begin()
    with FaultService(5) as service:
        ids = service.run_ids
        session.open_latest()
        session.add(new(ids))
        with ended(qtbot, session):
            session.fetch(ids, service_of(service))
    # As a list hands them back, which does not know the batch.
    removed = [
        (place, Clip(0, ids[place], "back", "", ClipStatus.READY, listener.paths[ids[place]]))
        for place in (1, 3)
    ]
    session.remove([ids[1], ids[3]])
    session.restore(removed)
    session, listener = begin()
    session.open_latest()
    qtbot.waitUntil(lambda: bool(listener.opened))
    assert [clip.run_id for clip in listener.opened[0]] == ids
    assert {clip.status for clip in listener.opened[0]} == {ClipStatus.READY}
    assert listener.troubles == []


def test_whole_files_that_nobody_recorded_are_taken_up(
    qtbot: QtBot, begin: Callable[[], tuple[Session, Listener]], folders: Folders
) -> None:
    session, listener = begin()
    session.open_latest()
    session.add(new([1, 2, 3]))
    qtbot.waitUntil(lambda: bool(listener.opened))
    session, listener = begin()
    for run_id, data in ((1, make_clip(1)), (2, b"not a clip")):
        path = clip_path(folders.clips_dir, 1, run_id)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    session.open_latest()
    qtbot.waitUntil(lambda: listener.status.get(1) is ClipStatus.READY)
    assert listener.status == {
        1: ClipStatus.READY, 2: ClipStatus.QUEUED, 3: ClipStatus.QUEUED,
    }  # fmt: skip
    assert not clip_path(folders.clips_dir, 1, 2).exists()


def test_whole_files_that_nobody_recorded_are_not_fetched_by_who_is_quick(
    qtbot: QtBot, begin: Callable[[], tuple[Session, Listener]], folders: Folders
) -> None:
    with FaultService(6) as service:
        ids = service.run_ids
        session, listener = begin()
        session.open_latest()
        session.add(new(ids))
        qtbot.waitUntil(lambda: bool(listener.opened))
        session, listener = begin()
        for run_id in ids[:4]:
            path = clip_path(folders.clips_dir, 1, run_id)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(service.audio(run_id) or b"")
        # Before anybody has looked at the files, and before the list is even open.
        session.open_latest()
        with ended(qtbot, session):
            session.fetch(ids, service_of(service))
            session.promote(ids[5])
        assert [listener.status[run_id] for run_id in ids] == [ClipStatus.READY] * 6
        assert {run_id for seen in service.log for run_id in seen.run_ids} == set(ids[4:])
        # Who asks for clips that are here wants them anew.
        with ended(qtbot, session):
            session.fetch(ids[:2], service_of(service))
        assert {seen.run_ids for seen in service.log[-2:]} == {(ids[0],), (ids[1],)}


def test_a_fetch_that_was_cancelled_before_it_began_does_not_begin(
    qtbot: QtBot, begin: Callable[[], tuple[Session, Listener]]
) -> None:
    session, listener = begin()
    with FaultService(6) as service:
        session.open_latest()
        session.add(new(service.run_ids))
        session.fetch(service.run_ids, service_of(service))
        session.cancel()
        with qtbot.waitSignal(session.settled, timeout=PATIENCE):
            pass
        assert not session.is_fetching
        with ended(qtbot, session):
            session.fetch(service.run_ids, service_of(service))
        assert len(service.asked("files")) == 6
    assert set(listener.status.values()) == {ClipStatus.READY}


def test_a_fetch_begins_also_when_the_files_cannot_be_looked_at(
    qtbot: QtBot,
    begin: Callable[[], tuple[Session, Listener]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(*_arguments: object) -> None:
        raise OSError

    monkeypatch.setattr(Library, "unrecorded_files", refuse)
    session, listener = begin()
    with FaultService(3) as service:
        session.open_latest()
        session.add(new(service.run_ids))
        with ended(qtbot, session):
            session.fetch(service.run_ids, service_of(service))
        assert set(listener.status.values()) == {ClipStatus.READY}
        assert [problem.kind for problem in listener.troubles] == [ProblemKind.INTERNAL]


def test_a_new_batch_hears_nothing_of_the_old_one(
    qtbot: QtBot, begin: Callable[[], tuple[Session, Listener]]
) -> None:
    session, listener = begin()
    with FaultService(20, file_script=lambda call: faults.stall(100)) as service:
        session.open_latest()
        session.add(new(service.run_ids))
        session.fetch(service.run_ids, service_of(service))
        qtbot.waitUntil(lambda: bool(service.asked("files")), timeout=PATIENCE)
        with qtbot.waitSignals([session.fetchEnded, session.opened], timeout=PATIENCE):
            session.start_new_batch()
    assert listener.status == {}
    assert listener.opened == [[], []]


def test_a_library_that_cannot_be_written_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    session = Session(Folders.under(tmp_path / "file"))
    listener = Listener(session)
    session.open_latest()
    qtbot.waitUntil(lambda: bool(listener.troubles))
    session.shut_down()
    session.deleteLater()
    assert listener.troubles[0].kind is ProblemKind.NOT_WRITABLE


def test_a_cache_that_is_gone_makes_clips_fetchable_again(
    qtbot: QtBot, begin: Callable[[], tuple[Session, Listener]], folders: Folders
) -> None:
    session, _ = begin()
    with FaultService(4) as service:
        session.open_latest()
        session.add(new(service.run_ids))
        with ended(qtbot, session):
            session.fetch(service.run_ids, service_of(service))
        session.shut_down(PATIENCE)
        shutil.rmtree(folders.clips_dir)
        session, listener = begin()
        session.open_latest()
        qtbot.waitUntil(lambda: bool(listener.opened))
        assert set(listener.status.values()) == {ClipStatus.QUEUED}
        with ended(qtbot, session):
            session.fetch(service.run_ids, service_of(service))
        assert set(listener.status.values()) == {ClipStatus.READY}
