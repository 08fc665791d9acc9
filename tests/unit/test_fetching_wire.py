"""The whole engine over real sockets, against a service that goes wrong."""

from __future__ import annotations

import functools
import random
import threading
from collections import Counter
from typing import TYPE_CHECKING

import pytest

from bulktts_gui.core.addresses import origin_of
from bulktts_gui.core.api import ApiClient
from bulktts_gui.core.api_key import Key
from bulktts_gui.core.clips import ClipStatus, ClipUpdate, ProblemKind
from bulktts_gui.core.download import Downloader
from bulktts_gui.core.fetching import Fetch, FetchState, News
from bulktts_gui.core.requests_transport import RequestsTransport
from tests.services import Expiry, Fault, FaultService, RandomFaults, faults
from tests.services.faults import API_FAULTS, FILE_FAULTS
from tests.unit.fakes import FakeClock

if TYPE_CHECKING:
    from pathlib import Path

PATIENCE = 20.0
#: A stall is noticed after this long here; the real figure is `transport.STALL_SECONDS`.
STALL = 0.2


class Engine:
    """A fetch over real sockets, and what it told. Waits between tries take no time."""

    def __init__(self, service: FaultService, folder: Path, stall: float = STALL) -> None:
        self.service = service
        self.folder = folder
        clock = FakeClock()
        self.fetch = Fetch(1, service.run_ids, self.target, clock=clock, rng=random.Random(1))
        self._threads: list[threading.Thread] = []

        def ask() -> None:
            transport = RequestsTransport(stall_seconds=stall)
            client = ApiClient(service.api_url, Key(service.key), transport, clock)
            self.fetch.ask_loop(client, transport)

        def download() -> None:
            transport = RequestsTransport(stall_seconds=stall)
            make = functools.partial(Downloader, transport, origin_of(service.api_url), clock)
            self.fetch.download_loop(make, transport)

        for loop in (ask, download, download, download):
            self._threads.append(threading.Thread(target=loop))
            self._threads[-1].start()

    def target(self, run_id: int) -> Path:
        return self.folder / f"{run_id}.flac"

    def join(self) -> Engine:
        for thread in self._threads:
            thread.join(PATIENCE)
        hung = any(thread.is_alive() for thread in self._threads)
        self.fetch.cancel()
        assert not hung
        self.news: News = self.fetch.take_news()
        self.last: dict[int, ClipUpdate] = {u.run_id: u for u in self.news.updates}
        ready = {self.target(i) for i, u in self.last.items() if u.status is ClipStatus.READY}
        parts = {path for path in self.folder.iterdir() if ".part" in path.name}
        assert set(self.folder.iterdir()) - parts == ready
        if self.news.state is FetchState.DONE:
            assert parts == set()
        for path in ready:
            assert path.read_bytes() == self.service.audio(int(path.stem))
        for seen in self.service.log:
            assert ("x-api-key" in seen.headers) == (seen.side == "api")
        return self

    def problems(self) -> dict[int, ProblemKind]:
        return {run_id: u.problem.kind for run_id, u in self.last.items() if u.problem}

    def all_ready(self) -> bool:
        return self.news.counts[ClipStatus.READY] == len(self.service.run_ids)


def test_all_clips_arrive(tmp_path: Path) -> None:
    with FaultService(23) as service:
        engine = Engine(service, tmp_path).join()
        assert engine.all_ready()
        assert [len(ids) for ids in service.asked("api")] == [5, 5, 5, 5, 3]
        assert len(service.asked("files")) == 23


@pytest.mark.parametrize(
    "fault",
    [
        faults.status(429, retry_after=3),
        faults.status(429, retry_after=faults.http_date(1_700_001_010)),
        faults.status(429),
        faults.status(500),
        faults.status(503, retry_after=2),
        faults.dropped(),
        faults.reset_before_headers(),
        faults.reset_after_headers(),
        faults.reset_in_body(20),
        faults.silent(),
        faults.stall(20),
        faults.truncated(10),
        faults.truncated_chunks(10),
        faults.chunked(),
        faults.no_length(),
        faults.no_length(10),
        faults.gzipped(),
        faults.not_json(),
        faults.cut_json(),
        faults.as_list(),
        faults.deep(),
        faults.huge(),
        faults.sign_in_page(),
        faults.reordered(),
        faults.unasked(5, 6),
        faults.redirect("/apis/tts-results"),
        faults.content_type("text/plain"),
    ],
    ids=lambda fault: fault.name,
)
def test_the_api_goes_wrong_once(tmp_path: Path, fault: Fault) -> None:
    with FaultService(8) as service:
        service.api_script = {service.run_ids[0]: [fault]}
        assert Engine(service, tmp_path).join().all_ready()


@pytest.mark.parametrize(
    "fault",
    [
        *(faults.status(code) for code in (400, 401, 403, 404, 410, 416, 429, 500, 502, 503, 504)),
        faults.dropped(),
        faults.reset_before_headers(),
        faults.reset_after_headers(),
        faults.reset_in_body(2000),
        faults.silent(),
        faults.stall(2000),
        faults.truncated(),
        faults.truncated_chunks(),
        faults.chunked(),
        faults.no_length(),
        faults.no_length(100),
        faults.gzipped(),
        faults.no_ranges(),
        faults.changed(),
        faults.content_type("text/html"),
        faults.content_type("application/octet-stream"),
        faults.sign_in_page(),
        faults.empty(),
        faults.garbage(),
        faults.damaged(),
    ],
    ids=lambda fault: fault.name,
)
def test_a_file_goes_wrong_once(tmp_path: Path, fault: Fault) -> None:
    with FaultService(8) as service:
        service.file_script = {run_id: [fault] for run_id in service.run_ids[::2]}
        assert Engine(service, tmp_path).join().all_ready()


@pytest.mark.parametrize("second", [None, faults.no_ranges(), faults.changed(), faults.status(403)])
@pytest.mark.parametrize("first", [faults.truncated(), faults.stall(3000), faults.gzipped()])
def test_a_broken_transfer_is_gone_on_with_or_begun_anew(
    tmp_path: Path, first: Fault, second: Fault | None
) -> None:
    with FaultService(4) as service:
        service.file_script = {run_id: [first, second] for run_id in service.run_ids}
        assert Engine(service, tmp_path).join().all_ready()


def test_a_host_that_ignores_if_range_is_seen_through(tmp_path: Path) -> None:
    with FaultService(4) as service:
        careless = faults.changed(heeds_if_range=False)
        service.file_script = {run_id: [faults.truncated(), careless] for run_id in service.run_ids}
        assert Engine(service, tmp_path).join().all_ready()


@pytest.mark.parametrize("status", [403, 404, 410])
def test_addresses_that_expire_are_asked_for_anew(tmp_path: Path, status: int) -> None:
    with FaultService(20, expiry=Expiry(uses=1, status=status)) as service:
        service.file_script = {run_id: [faults.truncated()] for run_id in service.run_ids[:10]}
        engine = Engine(service, tmp_path).join()
        assert engine.all_ready()
        asked = Counter(i for ids in service.asked("api") for i in ids)
        assert set(asked.values()) == {1, 2}


def test_bad_and_pending_runs_among_good_ones(tmp_path: Path) -> None:
    with FaultService(20) as service:
        first, *_, last = service.run_ids
        service.bad_ids = {first, last}
        service.pending.update({first + 5: 2, first + 6: 1})
        engine = Engine(service, tmp_path).join()
        assert engine.problems() == dict.fromkeys((first, last), ProblemKind.UNKNOWN_RUN)
        assert engine.news.counts[ClipStatus.READY] == 18


def test_a_wrong_key_stops_at_once(tmp_path: Path) -> None:
    with FaultService(20) as service:
        service.api_script = lambda call: faults.status(401)
        engine = Engine(service, tmp_path).join()
        assert engine.news.state is FetchState.STOPPED
        assert {u.status for u in engine.last.values()} == {ClipStatus.QUEUED}
        assert len(service.log) == 1


@pytest.mark.parametrize("side", ["api_script", "file_script"])
@pytest.mark.parametrize("fault", [faults.silent(), faults.stall(50)], ids=lambda f: f.name)
def test_cancel_does_not_wait_for_what_stalls(tmp_path: Path, side: str, fault: Fault) -> None:
    reached = threading.Semaphore(0)

    def stall(call: object) -> Fault:
        reached.release()
        return fault

    with FaultService(20) as service:
        setattr(service, side, stall)
        engine = Engine(service, tmp_path, stall=10 * PATIENCE)
        assert reached.acquire(timeout=PATIENCE)
        engine.fetch.cancel()
        engine.join()
        assert engine.news.state is FetchState.CANCELLED
        assert {u.status for u in engine.last.values()} == {ClipStatus.QUEUED}


@pytest.mark.parametrize("seed", range(6))
def test_many_faults_at_once(tmp_path: Path, seed: int) -> None:
    with FaultService(40) as service:
        service.api_script = RandomFaults(seed, API_FAULTS)
        service.file_script = RandomFaults(seed, FILE_FAULTS, per_run=3)
        assert Engine(service, tmp_path).join().all_ready()
