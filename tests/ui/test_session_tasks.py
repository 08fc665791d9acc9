"""Tasks through a session: looked up once, recorded at once, found again by the next start."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bulktts_gui.core.api_key import Key
from bulktts_gui.core.clips import Clip, ClipStatus, ClipUpdate, NewClip, stand_in
from bulktts_gui.core.folders import Folders
from bulktts_gui.core.library import Library, clip_path
from bulktts_gui.workers.fetch import Service, wait_for_threads
from bulktts_gui.workers.session import Session
from tests.services import FaultService, make_clip

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

PATIENCE = 15_000
TASKS = [f"{n:08d}-0000-4000-8000-000000000000" for n in range(4)]


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    return Folders.under(tmp_path)


@pytest.fixture
def begin(qapp: object, folders: Folders) -> Iterator[Callable[[], Session]]:
    made: list[Session] = []

    def make() -> Session:
        for session in made:
            session.shut_down(PATIENCE)
        made.append(Session(folders))
        return made[-1]

    yield make
    for session in made:
        session.shut_down(PATIENCE)
        session.deleteLater()
    wait_for_threads()


def opened(qtbot: QtBot, session: Session) -> list[Clip]:
    with qtbot.waitSignal(session.opened, timeout=PATIENCE) as signal:
        session.open_latest()
    clips: list[Clip] = signal.args[0]
    return clips


def fetch(qtbot: QtBot, session: Session, run_ids: list[int], service: FaultService) -> None:
    with qtbot.waitSignal(session.fetchEnded, timeout=PATIENCE):
        session.fetch(run_ids, Service(service.api_url, Key(service.key)))


def tasks_asked(service: FaultService) -> list[str]:
    return [seen.path.rpartition("/")[2] for seen in service.log if "/tts/" in seen.path]


def new(task_id: str, name: str = "") -> NewClip:
    return NewClip(stand_in(task_id), name, "", task_id)


def test_tasks_are_fetched_and_are_runs_for_the_next_start(
    qtbot: QtBot, begin: Callable[[], Session], folders: Folders
) -> None:
    with FaultService(4) as service:
        first, second = service.run_ids[:2]
        service.add_task(TASKS[0], run_id=first)
        service.add_task(TASKS[1], "ERROR")
        clips = [new(TASKS[0], "a"), NewClip(second, "b"), new(TASKS[1], "c")]
        session = begin()
        opened(qtbot, session)
        session.add(clips)
        fetch(qtbot, session, [clip.run_id for clip in clips], service)
        found = opened(qtbot, begin())
        assert [(c.shown_id, c.name, c.task_id, c.status) for c in found] == [
            (str(first), "a", TASKS[0], ClipStatus.READY),
            (str(second), "b", "", ClipStatus.READY),
            (TASKS[1], "c", TASKS[1], ClipStatus.FAILED),
        ]
        assert found[0].path is not None
        assert found[0].path.name == f"{first}.flac"
        assert found[0].path.read_bytes() == make_clip(first)
        assert sorted(tasks_asked(service)) == TASKS[:2]


def test_a_run_is_recorded_before_its_clip_is_here(
    qtbot: QtBot, begin: Callable[[], Session], folders: Folders
) -> None:
    """Whoever is killed while clips come in does not have to look their tasks up again."""
    session = begin()
    opened(qtbot, session)
    with FaultService(4, first_byte_delay=60.0) as service:
        run_id = service.run_ids[0]
        service.add_task(TASKS[0], run_id=run_id)
        session.add([new(TASKS[0])])
        session.fetch([stand_in(TASKS[0])], Service(service.api_url, Key(service.key)))

        def is_recorded() -> bool:
            library = Library.open(folders, lambda: 0.0)
            try:
                batch = library.latest_batch()
                assert batch is not None
                return [c.run_id for c in library.load_clips(batch.id)] == [run_id]
            finally:
                library.close()

        qtbot.waitUntil(is_recorded, timeout=PATIENCE)
        assert session.is_fetching


def test_a_task_of_a_run_that_is_here_is_not_fetched_again(
    qtbot: QtBot, begin: Callable[[], Session], folders: Folders
) -> None:
    session = begin()
    opened(qtbot, session)
    with FaultService(4) as service:
        run_id = service.run_ids[0]
        service.add_task(TASKS[0], run_id=run_id)
        session.add([NewClip(run_id), new(TASKS[0], "n")])
        fetch(qtbot, session, [run_id], service)
        before = clip_path(folders.clips_dir, 1, run_id).stat().st_mtime_ns
        told: list[ClipUpdate] = []
        session.clipsChanged.connect(told.extend)
        fetch(qtbot, session, [stand_in(TASKS[0])], service)
        assert [update.new_run_id for update in told if update.new_run_id] == [run_id]
        assert service.asked("files") == [(run_id,)]
        assert clip_path(folders.clips_dir, 1, run_id).stat().st_mtime_ns == before
        (clip,) = opened(qtbot, begin())
        assert (clip.run_id, clip.name, clip.status) == (run_id, "n", ClipStatus.READY)


def test_a_run_that_was_taken_out_is_fetched_when_its_task_asks_for_it(
    qtbot: QtBot, begin: Callable[[], Session]
) -> None:
    session = begin()
    opened(qtbot, session)
    with FaultService(4) as service:
        run_id = service.run_ids[0]
        service.add_task(TASKS[0], run_id=run_id)
        session.add([NewClip(run_id)])
        fetch(qtbot, session, [run_id], service)
        session.remove([run_id])
        session.add([new(TASKS[0])])
        fetch(qtbot, session, [stand_in(TASKS[0])], service)
        (clip,) = opened(qtbot, begin())
        assert (clip.run_id, clip.status) == (run_id, ClipStatus.READY)
