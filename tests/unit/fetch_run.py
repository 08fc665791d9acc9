"""A fetch against a service without a network, in plain threads and time that passes by itself."""

from __future__ import annotations

import itertools
import random
import threading
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Any

from bulktts_gui.core.addresses import origin_of
from bulktts_gui.core.api import ApiClient
from bulktts_gui.core.api_key import Key
from bulktts_gui.core.clips import ClipStatus, ClipUpdate, Problem, ProblemKind
from bulktts_gui.core.download import Downloader
from bulktts_gui.core.fetching import Fetch, FetchState
from tests.unit.fakes import API, FakeClock, FakeReply, FakeService, FakeTransport, as_json, clip
from tests.unit.fakes import problem as raised

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path

#: Far longer than any test takes: whoever waits this long hangs.
PATIENCE = 20.0
FINAL = {ClipStatus.READY, ClipStatus.FAILED, ClipStatus.MISSING}
READY, FAILED, MISSING, QUEUED = (
    ClipStatus.READY,
    ClipStatus.FAILED,
    ClipStatus.MISSING,
    ClipStatus.QUEUED,
)


class Run:
    """A fetch against a `FakeService`, and the threads that run it."""

    def __init__(self, folder: Path, ids: Iterable[int], **policies: Any) -> None:
        self.folder = folder
        self.service = FakeService()
        self.clock = FakeClock()
        self.ids = list(ids)
        self.fetch = Fetch(
            7,
            self.ids,
            lambda run_id: folder / f"{run_id}.flac",
            clock=self.clock,
            rng=random.Random(1),
            **policies,
        )
        self.updates: list[ClipUpdate] = []
        self.threads: list[threading.Thread] = []
        self.transports: list[FakeTransport] = []

    def start(self, downloaders: int = 3, askers: int = 1) -> Run:
        for _ in range(askers):
            self._begin(self._ask)
        for _ in range(downloaders):
            self._begin(self._download)
        return self

    def _begin(self, loop: Callable[[FakeTransport], None]) -> None:
        transport = self.service.transport()
        thread = threading.Thread(target=loop, args=(transport,))
        self.transports.append(transport)
        self.threads.append(thread)
        thread.start()

    def _ask(self, transport: FakeTransport) -> None:
        client = ApiClient(API, Key("test-key"), transport, self.clock)
        self.fetch.ask_loop(client, transport)

    def _download(self, transport: FakeTransport) -> None:
        def make(**callbacks: Callable[..., object]) -> Downloader:
            return Downloader(transport, origin_of(API), self.clock, **callbacks)  # type: ignore[arg-type]

        self.fetch.download_loop(make, transport)

    def join(self) -> Run:
        for thread in self.threads:
            thread.join(PATIENCE)
        hung = [thread for thread in self.threads if thread.is_alive()]
        if hung:
            self.fetch.cancel()
        assert not hung
        assert all(transport.closed for transport in self.transports)
        self.news = self.fetch.take_news()
        self.updates += self.news.updates
        self.check()
        return self

    def go(self, downloaders: int = 3, askers: int = 1) -> Run:
        return self.start(downloaders, askers).join()

    def check(self) -> None:
        """What holds for every fetch, however it went."""
        assert self.service.keys_at_files == 0
        ended = Counter(u.status for u in self.updates if u.status in FINAL)
        assert self.news.counts == {status: ended[status] for status in FINAL}
        last = self.last
        assert len(last) == self.news.total
        for update in last.values():
            assert update.batch_id == 7
            if update.status is READY:
                assert update.path == self.folder / f"{update.run_id}.flac"
                assert update.path.read_bytes() == clip(update.run_id)
                assert update.audio is not None
                assert update.problem is None
            elif update.status in (FAILED, MISSING):
                assert update.problem is not None
        if self.news.state is FetchState.DONE:
            assert all(update.status in FINAL for update in last.values())
            assert self.news.done == self.news.total
        whole = {f"{u.run_id}.flac" for u in last.values() if u.status is READY}
        assert {path.name for path in self.folder.iterdir()} - self.parts(last) == whole

    def parts(self, last: Mapping[int, ClipUpdate]) -> set[str]:
        """What may lie there for another start of the app, in pairs."""
        unfinished = [run_id for run_id, update in last.items() if update.status is QUEUED]
        names = {path.name for path in self.folder.glob("*.part")}
        marks = {path.name.removesuffix(".mark") for path in self.folder.glob("*.mark")}
        assert names == marks <= {f"{run_id}.flac.part" for run_id in unfinished}
        return names | {f"{name}.mark" for name in names}

    @property
    def last(self) -> dict[int, ClipUpdate]:
        """The last that was told of each clip, by the id that it has at the end."""
        last = {update.run_id: update for update in self.updates}
        return {run_id: update for run_id, update in last.items() if update.new_run_id is None}

    def with_status(self, *statuses: ClipStatus) -> list[int]:
        return sorted(run_id for run_id, u in self.last.items() if u.status in statuses)

    def problems(self) -> dict[int, Problem | None]:
        return {i: u.problem for i, u in self.last.items() if u.status in (FAILED, MISSING)}

    def statuses(self, run_id: int) -> list[ClipStatus]:
        return [update.status for update in self.updates if update.run_id == run_id]


def kinds(run: Run) -> dict[int, ProblemKind]:
    return {run_id: p.kind for run_id, p in run.problems().items() if p is not None}


def limited(times: int, **headers: str) -> Callable[[tuple[int, ...]], FakeReply | None]:
    left = itertools.chain(range(times, 0, -1), itertools.repeat(0))
    return lambda ids: as_json({}, 429, **headers) if next(left) else None


class Files:
    """Answers the first requests for a file with what the test says, then rightly."""

    def __init__(self, run: Run, *replies: Callable[[int], FakeReply], only: int = 0) -> None:
        self.came: dict[int, list[Mapping[str, str]]] = defaultdict(list)
        self._replies = replies
        self._only = only
        run.service.file_script = self._answer

    def _answer(self, run_id: int, headers: Mapping[str, str]) -> FakeReply | None:
        self.came[run_id].append(headers)
        number = len(self.came[run_id]) - 1
        if number < len(self._replies) and self._only in (0, run_id):
            return self._replies[number](run_id)
        return None


def cut(run_id: int, tag: str = "") -> FakeReply:
    return FakeReply(200, clip(run_id)[:600], breaks=True, etag=tag or f'"{run_id}"')


class Gate:
    """Holds the file of one run at its first bytes until it is opened or the transport is cut."""

    def __init__(self, run: Run, run_id: int) -> None:
        self.reached = threading.Event()
        self.opened = threading.Event()
        self._run = run
        self._run_id = run_id
        self._held = False
        run.service.file_script = self._answer

    def _answer(self, run_id: int, headers: Mapping[str, str]) -> FakeReply | None:
        if run_id != self._run_id or self._held:
            return None
        self._held = True
        reply = self._run.service.file(run_id, headers)
        read = reply.read

        def hold() -> bytes:
            self.reached.set()
            for _ in range(2000):
                if self.opened.wait(0.01):
                    return read()
                if any(transport.aborted.is_set() for transport in self._run.transports):
                    raise raised(ProblemKind.INCOMPLETE)
            raise AssertionError

        reply.read = hold  # type: ignore[method-assign]
        return reply


def wait_until(condition: Callable[[], bool]) -> None:
    turn = threading.Event()
    for _ in range(int(PATIENCE / 0.002)):
        if condition():
            return
        turn.wait(0.002)
    raise AssertionError
