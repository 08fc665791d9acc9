"""A session that fetches from a service that goes wrong, over real HTTP and in hurried time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from bulktts_gui.core.api_key import Key
from bulktts_gui.core.clips import ClipStatus, ClipUpdate, NewClip, ProblemKind
from bulktts_gui.core.folders import Folders
from bulktts_gui.core.library import batch_dir
from bulktts_gui.workers.fetch import Service
from bulktts_gui.workers.session import Session
from tests.soak.world import HurriedClock

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from bulktts_gui.core.fetching import News
    from tests.services import FaultService

#: Milliseconds; far more than any of these takes.
PATIENCE = 30_000


class Job(QObject):
    """One batch in a library of its own. Sees to it that only what is whole is ever READY."""

    def __init__(self, qtbot: QtBot, folder: Path, service: FaultService) -> None:
        super().__init__()
        self.service = service
        self.clock = HurriedClock()
        self.last: dict[int, ClipUpdate] = {}
        self.waits: set[ProblemKind] = set()
        self.news: News | None = None
        self._qtbot = qtbot
        self._folders = Folders.under(folder)
        self.session = Session(self._folders, parent=self)
        self.session.clipsChanged.connect(self._changed)
        self.session.progressed.connect(self._progressed)
        self.session.fetchEnded.connect(self._ended)
        self.session.open_latest()

    def begin(self, run_ids: Sequence[int] | None = None, *, url: str = "", key: str = "") -> None:
        """Add these runs (all that the service has) and begin to fetch them."""
        ids = list(self.service.run_ids if run_ids is None else run_ids)
        self.news = None
        self.session.add([NewClip(run_id) for run_id in ids])
        service = Service(url or self.service.api_url, Key(key or self.service.key), self.clock)
        self.session.fetch(ids, service)

    def finish(self) -> Job:
        """Wait for the end of the fetch, and look at what came."""
        self._qtbot.waitUntil(lambda: self.news is not None, timeout=PATIENCE)
        self._check()
        return self

    def run(self, run_ids: Sequence[int] | None = None, *, url: str = "", key: str = "") -> Job:
        """Begin and finish."""
        self.begin(run_ids, url=url, key=key)
        return self.finish()

    def with_status(self, status: ClipStatus) -> list[int]:
        """The runs that ended so."""
        return sorted(run_id for run_id, u in self.last.items() if u.status is status)

    def all_ready(self) -> bool:
        """True when every run of the service is there."""
        return self.with_status(ClipStatus.READY) == self.service.run_ids

    def reasons(self) -> dict[int, ProblemKind]:
        """Why others are not there."""
        return {run_id: u.problem.kind for run_id, u in self.last.items() if u.problem}

    def ranges(self, run_id: int) -> list[tuple[str, bool]]:
        """Of each request for a file: its Range, and whether it had an If-Range."""
        return [
            (seen.headers.get("range", ""), "if-range" in seen.headers)
            for seen in self.service.log
            if seen.side == "files" and seen.run_ids == (run_id,)
        ]

    def _check(self) -> None:
        for run_id in self.with_status(ClipStatus.READY):
            path = self.last[run_id].path
            assert path is not None
            assert path.read_bytes() == self.service.audio(run_id)
        (batch_id,) = {update.batch_id for update in self.last.values()}
        folder = batch_dir(self._folders.clips_dir, batch_id)
        names = {path.name for path in folder.iterdir()} if folder.exists() else set()
        ready = {f"{run_id}.flac" for run_id in self.with_status(ClipStatus.READY)}
        assert {name for name in names if ".part" not in name} == ready
        assert self.service.leaked_key == 0
        for seen in self.service.log:
            if seen.method == "POST":
                assert 2 <= len(seen.run_ids) <= 5

    @Slot(object)
    def _changed(self, updates: Sequence[ClipUpdate]) -> None:
        self.last.update({update.run_id: update for update in updates})

    @Slot(object)
    def _progressed(self, news: News) -> None:
        if news.waiting is not None:
            self.waits.add(news.waiting.kind)

    @Slot(object)
    def _ended(self, news: News) -> None:
        self.news = news
