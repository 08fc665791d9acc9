"""What a service and a network may do to a fetch, row by row, and what becomes of the clips."""

from __future__ import annotations

import contextlib
import socket
from typing import TYPE_CHECKING

import pytest

from bulktts_gui.core import lean_transport, requests_transport
from bulktts_gui.core.clips import ClipStatus, ProblemKind
from bulktts_gui.core.clock import Clock
from bulktts_gui.core.fetching import FetchState
from bulktts_gui.workers.fetch import wait_for_threads
from tests.end_to_end.survive import Job
from tests.services import Fault, FaultService, faults
from tests.services.faults import WRONG_VALUES
from tests.soak.plan import expiring
from tests.soak.world import Network, short_stalls

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.services import Call

READY, QUEUED, FAILED, MISSING = (
    ClipStatus.READY,
    ClipStatus.QUEUED,
    ClipStatus.FAILED,
    ClipStatus.MISSING,
)


@pytest.fixture
def job(qtbot: QtBot, tmp_path: Path, qapp: object) -> Iterator[Callable[..., Job]]:
    """`job(service)`: a fetch from it; stalls are noticed soon."""
    jobs: list[Job] = []

    def make(service: FaultService) -> Job:
        jobs.append(Job(qtbot, tmp_path, service))
        return jobs[-1]

    with short_stalls():
        yield make
        for each in jobs:
            each.session.shut_down()
            each.deleteLater()
        wait_for_threads()


@pytest.fixture
def network() -> Iterator[Network]:
    """The network as the engine sees it."""
    with Network().installed() as network:
        yield network


def once(fault: Fault) -> Callable[[Call], Fault | None]:
    """The first request of each run meets the fault."""
    return lambda call: fault if max(call.attempts, default=0) == 1 else None


def always(fault: Fault) -> Callable[[Call], Fault | None]:
    return lambda call: fault


# What passes, and what does not


BROKEN = [
    *(faults.status(code) for code in (500, 502, 503, 504)),
    faults.dropped(),
    faults.reset_before_headers(),
    faults.reset_after_headers(),
    faults.reset_in_body(20),
    faults.silent(),
    faults.stall(20),
]


@pytest.mark.parametrize("side", ["api_script", "file_script"])
@pytest.mark.parametrize("fault", BROKEN, ids=lambda fault: fault.name)
def test_what_passes_is_tried_again(job: Callable[..., Job], fault: Fault, side: str) -> None:
    with FaultService(7) as service:
        setattr(service, side, once(fault))
        assert job(service).run().all_ready()


@pytest.mark.parametrize(
    ("side", "fault", "reason"),
    [
        ("api_script", faults.status(500), ProblemKind.SERVICE_ERROR),
        ("api_script", faults.dropped(), ProblemKind.NO_CONNECTION),
        ("api_script", faults.silent(), ProblemKind.TIMED_OUT),
        ("file_script", faults.status(502), ProblemKind.FILE_ERROR),
        ("file_script", faults.dropped(), ProblemKind.NO_CONNECTION),
        ("file_script", faults.stall(20), ProblemKind.TIMED_OUT),
        ("file_script", faults.reset_in_body(20), ProblemKind.INCOMPLETE),
    ],
    ids=lambda value: getattr(value, "name", value),
)
def test_what_does_not_pass_ends_with_its_reason_and_bounded(
    job: Callable[..., Job], side: str, fault: Fault, reason: ProblemKind
) -> None:
    with FaultService(2) as service:
        setattr(service, side, always(fault))
        done = job(service).run()
        assert done.reasons() == dict.fromkeys(service.run_ids, reason)
        assert done.with_status(FAILED) == service.run_ids
        # Five tries of each request and each file, at most.
        assert len(service.asked("api")) <= 5 * 3
        assert len(service.asked("files")) <= 5 * 2


def test_the_apps_own_limit_for_stalls_is_within_fifteen_seconds() -> None:
    for kind in (requests_transport.RequestsTransport, lean_transport.LeanTransport):
        assert kind.__init__.__kwdefaults__["stall_seconds"] <= 15


def test_a_files_host_that_refuses_costs_only_its_own_clips(job: Callable[..., Job]) -> None:
    class Gone(FaultService):
        def new_address(self, run_id: int) -> str:
            if run_id == self.run_ids[0]:
                return f"http://127.0.0.1:{nobody.getsockname()[1]}/1.flac"
            return super().new_address(run_id)

    with Gone(12, first_byte_delay=0.02) as service, socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        done = job(service)
        done.clock.hurry = 250  # minutes, until the last address of the one clip is given up
        done.run()
        assert done.reasons() == {service.run_ids[0]: ProblemKind.NO_CONNECTION}
        assert done.with_status(READY) == service.run_ids[1:]


# Too many requests


@pytest.mark.parametrize("wait", [3, "date", None])
def test_too_many_requests_are_waited_out_and_bounded(
    job: Callable[..., Job], wait: int | str | None
) -> None:
    with FaultService(12) as service:
        done = job(service)
        told = faults.http_date(done.clock.wall() + 8) if wait == "date" else wait
        service.api_script = lambda call: (
            faults.status(429, retry_after=told) if call.number in (1, 3, 4) else None
        )
        assert done.run().all_ready()
        assert ProblemKind.RATE_LIMITED in done.waits
        if wait == 3:
            first, second = (seen.at for seen in service.log[:2])
            assert done.clock.hurry * (second - first) >= 3


def test_too_many_requests_without_an_end_stop_the_fetch_and_fail_nothing(
    job: Callable[..., Job],
) -> None:
    with FaultService(6) as service:
        service.api_script = always(faults.status(429))
        done = job(service).run()
        assert done.news is not None
        assert done.news.stopped_by is not None
        assert done.news.stopped_by.kind is ProblemKind.RATE_LIMITED
        assert done.with_status(QUEUED) == service.run_ids
        assert len(service.asked("api")) < 10


# Ids that are refused


@pytest.mark.parametrize("code", [400, 404, 422])
@pytest.mark.parametrize("place", range(5))
def test_one_bad_id_costs_at_most_five_requests_more(
    job: Callable[..., Job], code: int, place: int
) -> None:
    with FaultService(5) as service:
        bad = service.run_ids[place]
        service.api_script = lambda call: faults.status(code) if bad in call.run_ids else None
        done = job(service).run()
        assert done.reasons() == {bad: ProblemKind.UNKNOWN_RUN}
        assert done.with_status(MISSING) == [bad]
        assert len(done.with_status(READY)) == 4
        assert len(service.asked("api")) <= 1 + 5


@pytest.mark.parametrize("code", [401, 403])
def test_a_refused_key_stops_all_fails_none_and_is_mended(
    job: Callable[..., Job], code: int
) -> None:
    with FaultService(20) as service:
        service.api_script = lambda call: faults.status(code) if call.number == 3 else None
        done = job(service).run()
        assert done.news is not None
        assert done.news.state is FetchState.STOPPED
        assert len(service.asked("api")) == 3
        assert set(done.reasons()) == set()
        ready = done.with_status(READY)
        rest = [run_id for run_id in service.run_ids if run_id not in ready]
        assert rest == done.with_status(QUEUED) != []
        service.key = "another key"
        before = len(service.log)
        assert done.run(rest, key="another key").all_ready()
        again = {run_id for seen in service.log[before:] for run_id in seen.run_ids}
        assert again == set(rest)


# Addresses that end


@pytest.mark.parametrize("code", [403, 404, 410])
def test_addresses_that_have_ended_are_asked_anew_in_groups(
    job: Callable[..., Job], code: int
) -> None:
    with FaultService(10) as service:
        service.file_script = once(faults.status(code))
        done = job(service)
        done.clock = Clock()  # type: ignore[assignment]  # within a moment of real time
        assert done.run().all_ready()
        # Two requests at first and two again, or twice two where the moment is just over.
        assert len(service.asked("api")) <= 6


def test_addresses_older_than_they_say_are_asked_anew_and_not_gone_to(
    job: Callable[..., Job],
) -> None:
    class Ending(FaultService):
        begun = 0

        def new_address(self, run_id: int) -> str:
            address = super().new_address(run_id)
            self.begun += 1
            # Ten seconds are over in less than half of one here, and all files take longer.
            if self.begun <= 100:
                return expiring(done.clock.wall(), 10)(address)
            return address

    with Ending(100, first_byte_delay=0.3) as service:
        done = job(service)
        assert done.run().all_ready()
        assert len(service.asked("api")) > 20
        assert len(service.asked("files")) == 100


# Files that are not what they should be


@pytest.mark.parametrize(
    ("fault", "goes_on"),
    [
        (faults.truncated(5000), True),
        (faults.reset_in_body(4000), True),
        (faults.stall(4000), True),
        (faults.truncated_chunks(5000), True),
        (faults.no_length(5000), False),
        (faults.empty(), False),
        (faults.garbage(), False),
        (faults.damaged(), False),
        (faults.sign_in_page(), False),
        (faults.content_type("text/plain"), None),
        (faults.gzipped(), None),
    ],
    ids=lambda value: getattr(value, "name", None),
)
def test_a_file_is_gone_on_with_or_begun_anew(
    job: Callable[..., Job], fault: Fault, goes_on: bool | None
) -> None:
    with FaultService(3) as service:
        service.file_script = once(fault)
        done = job(service).run()
        assert done.all_ready()
        for run_id in service.run_ids:
            first, *others = done.ranges(run_id)
            assert first == ("", False)
            if goes_on is None:
                assert others == []
            elif goes_on:
                ((range_, has_if_range),) = others
                assert range_.startswith("bytes=")
                assert has_if_range
            else:
                assert others == [("", False)]


def test_a_host_without_ranges_begins_anew(job: Callable[..., Job]) -> None:
    with FaultService(3) as service:
        script = {run: [faults.reset_in_body(4000), faults.no_ranges()] for run in service.run_ids}
        service.file_script = script
        assert job(service).run().all_ready()


@pytest.mark.parametrize("heeds", [True, False])
def test_a_file_that_changes_between_two_halves_is_begun_anew(
    job: Callable[..., Job], heeds: bool
) -> None:
    with FaultService(3) as service:
        fault = faults.changed(heeds_if_range=heeds)
        service.file_script = {run: [faults.reset_in_body(4000), fault] for run in service.run_ids}
        # The job compares with the file as it is in the end.
        assert job(service).run().all_ready()


# Answers


def _twice(body: bytes) -> bytes:
    inside = body.strip()[1:-1]
    return b"{" + inside + b", " + inside + b"}"


@pytest.mark.parametrize(
    "fault",
    [
        faults.not_json(),
        faults.cut_json(),
        faults.as_list(),
        faults.deep(),
        faults.huge(100_000_000),
        faults.reordered(),
        faults.sign_in_page(),
        Fault("twice", encode=_twice),
    ],
    ids=lambda fault: fault.name,
)
def test_odd_answers_mix_nothing_up(job: Callable[..., Job], fault: Fault) -> None:
    with FaultService(7) as service:
        service.api_script = once(fault)
        assert job(service).run().all_ready()


def test_addresses_of_other_runs_under_ids_that_were_not_asked_for(
    job: Callable[..., Job],
) -> None:
    with FaultService(11) as service:
        ids = service.run_ids
        wrong = FaultService.new_address(service, ids[0])
        service.api_script = lambda call: faults.unasked(
            *(set(ids) - set(call.run_ids)), 5, address=wrong
        )
        assert job(service).run().all_ready()


@pytest.mark.parametrize("value", WRONG_VALUES, ids=repr)
def test_wrong_types_fail_their_own_run_alone(job: Callable[..., Job], value: object) -> None:
    with FaultService(5) as service:
        bad = service.run_ids[2]
        service.api_script = lambda call: faults.instead(value, bad)
        done = job(service).run()
        assert set(done.reasons()) == {bad}
        assert len(done.with_status(READY)) == 4


# Addresses that are not safe


@pytest.mark.parametrize(
    "address",
    [
        "ftp://files.example/1.flac",
        "file:///etc/passwd",
        "http://me:secret@127.0.0.1:{port}/1.flac",
        "http://127.0.0.2:{port}/1.flac",
        "http://localhost:{port}/1.flac",
        "http://[::1]:{port}/1.flac",
        "http://10.0.0.1/1.flac",
        "http://192.168.1.1/1.flac",
        "http://169.254.169.254/1.flac",
    ],
)
@pytest.mark.parametrize("way", ["address", "redirect"])
def test_unsafe_places_are_refused_and_never_gone_to(
    job: Callable[..., Job], network: Network, address: str, way: str
) -> None:
    network.be_public(True)  # 127.0.0.1 stands for the internet here, and 127.0.0.2 does not
    with FaultService(4) as service, socket.create_server(("127.0.0.2", 0)) as inside:
        bad = service.run_ids[0]
        place = address.replace("{port}", str(inside.getsockname()[1]))
        if way == "address":
            service.api_script = lambda call: faults.instead(place, bad)
        else:
            service.file_script = {bad: [faults.redirect(place)] * 9}
        done = job(service).run()
        assert done.reasons() == {bad: ProblemKind.UNSAFE_ADDRESS}
        assert done.with_status(READY) == service.run_ids[1:]
        inside.settimeout(0)
        with contextlib.suppress(BlockingIOError):
            inside.accept()
            pytest.fail("somebody came")


def test_the_key_stays_with_the_api_whatever_that_redirects_to(job: Callable[..., Job]) -> None:
    with FaultService(6) as service:
        service.api_script = once(faults.redirect(service.files_url + "/apis/tts-results", 307))
        assert job(service).run().all_ready()
        assert not any("x-api-key" in seen.headers for seen in service.log if seen.side == "files")


# The network


def test_a_network_that_goes_holds_the_batch_until_it_is_back(
    job: Callable[..., Job], network: Network, qtbot: QtBot
) -> None:
    with FaultService(80, first_byte_delay=0.2) as service:
        done = job(service)
        done.begin()
        qtbot.waitUntil(lambda: len(done.with_status(READY)) > 3, timeout=20_000)
        network.is_off = True
        service.go_away()
        qtbot.waitUntil(lambda: ProblemKind.NO_CONNECTION in done.waits, timeout=20_000)
        assert set(done.reasons()) == set()
        network.is_off = False
        service.come_back()
        assert done.finish().all_ready()


def test_a_computer_that_slept_goes_on(
    job: Callable[..., Job], network: Network, qtbot: QtBot
) -> None:
    with FaultService(80, first_byte_delay=0.2) as service:
        done = job(service)
        done.begin()
        qtbot.waitUntil(lambda: len(done.with_status(READY)) > 3, timeout=20_000)
        # It wakes eight hours later: no connection lives, and there is no network yet.
        done.clock.slept += 8 * 3600
        network.is_off = True
        service.go_away()
        qtbot.waitUntil(lambda: ProblemKind.NO_CONNECTION in done.waits, timeout=20_000)
        network.is_off = False
        service.come_back()
        done.finish()
        assert done.reasons() == {}
        assert done.all_ready()


@pytest.mark.parametrize("side", ["api", "files"])
def test_a_name_that_is_not_found_for_a_while(
    job: Callable[..., Job], monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, side: str
) -> None:
    really_look_up, lost = socket.getaddrinfo, [True]

    def look_up(host: str, *rest: object, **named: object) -> object:
        if host == "localhost" and lost[0]:
            raise socket.gaierror(socket.EAI_AGAIN, "no network")
        return really_look_up("127.0.0.1", *rest, **named)  # type: ignore[arg-type]

    class Named(FaultService):
        @property
        def files_url(self) -> str:
            url = super().files_url
            return url.replace("127.0.0.1", "localhost") if side == "files" else url

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    with Named(9) as service:
        done = job(service)
        url = service.api_url
        done.begin(url=url.replace("127.0.0.1", "localhost") if side == "api" else url)
        qtbot.waitUntil(lambda: ProblemKind.NAME_NOT_FOUND in done.waits, timeout=20_000)
        assert set(done.reasons()) == set()
        lost[0] = False
        assert done.finish().all_ready()
