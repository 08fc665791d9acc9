"""What a person reads in the window while service and network go wrong, and what they do."""

from __future__ import annotations

import re
import socket
import ssl
import time
from typing import TYPE_CHECKING

import pytest
import trustme

from bulktts_gui.models.groups import Column
from tests.services import FaultService, faults
from tests.services.proxy import tunnel
from tests.soak.world import Network
from tests.unit.wire import PATIENCE, Wire

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.end_to_end.window import Person
    from tests.unit.wire import Request


@pytest.fixture
def network() -> Iterator[Network]:
    """The network as the engine sees it."""
    with Network().installed() as network:
        yield network


def listed(start: Callable[..., Person], service: FaultService, url: str = "") -> Person:
    person = start(service=service, url=url)
    person.add("\n".join(map(str, service.run_ids)), len(service.run_ids))
    return person


@pytest.mark.parametrize("wait", [12, "date"])
def test_the_wait_that_the_service_asks_for_is_counted_down(
    start: Callable[..., Person], wait: int | str
) -> None:
    with FaultService(6) as service:
        # In real time, as the app's own clock tells it: long enough to be read, then cancelled.
        told = faults.http_date(time.time() + 12.9) if wait == "date" else wait
        service.api_script = lambda call: faults.status(429, retry_after=told)
        person = listed(start, service)
        person.click("fetchButton")
        words = re.compile(r"The service asks us to wait (1[123]|\d) s")
        person.wait(lambda: words.search(person.text_of("summaryLabel")) is not None)
        found = words.search(person.text_of("summaryLabel"))
        assert found is not None
        first = int(found[1])
        person.wait(lambda: f"wait {first - 1} s" in person.text_of("summaryLabel"))
        assert len(service.log) == 1
        assert person.statuses() <= {"QUEUED", "ASKING"}
        service.api_script = None
        person.click("cancelButton")
        person.wait_for("QUEUED")
        person.click("fetchButton")
        person.wait_for("READY")


def test_a_limit_without_an_end_says_so_and_goes_on_later(
    start: Callable[..., Person], hurried: None
) -> None:
    with FaultService(6) as service:
        service.api_script = lambda call: faults.status(429)
        person = listed(start, service)
        person.click("fetchButton")
        person.wait(lambda: "was asked too often" in person.text_of("bannerText"))
        person.wait_for("QUEUED")
        service.api_script = None
        person.click("bannerButton")  # Go on
        person.wait_for("READY")


def test_a_network_that_goes_pauses_the_batch_says_so_and_goes_on_when_back(
    start: Callable[..., Person], hurried: None, network: Network
) -> None:
    with FaultService(80, first_byte_delay=0.2) as service:
        person = listed(start, service)
        person.click("fetchButton")
        person.wait(lambda: "READY" in person.statuses())
        network.is_off = True
        service.go_away()
        person.wait(lambda: "No connection; trying again in" in person.text_of("summaryLabel"))
        assert person.statuses().isdisjoint({"FAILED", "MISSING"})
        network.is_off = False
        service.come_back()
        person.wait_for("READY")
        assert "All clips are here." in person.text_of("bannerText")


def test_runs_that_are_still_being_made_wait_until_they_are_or_the_person_stops(
    start: Callable[..., Person], hurried: None
) -> None:
    with FaultService(9) as service:
        soon, never = service.run_ids[:3], service.run_ids[3:6]
        service.pending.update(dict.fromkeys(soon, 3) | dict.fromkeys(never, 10**6))
        person = listed(start, service)
        person.click("fetchButton")
        person.wait(lambda: {person.row(run).status for run in soon} == {"READY"})
        person.wait(lambda: {person.row(run).status for run in never} == {"WAITING"})
        model = person.table.model()
        shown = [model.index(row, Column.STATUS).data() for row in range(model.rowCount())]
        assert shown.count("Still being made") == 3
        # They share requests, and the pauses grow: minutes of the app's time have passed.
        asked = [ids for ids in service.asked("api") if set(ids) & set(never)]
        assert any(len(ids) > 1 for ids in asked[2:])
        assert len(asked) < 40
        person.click("cancelButton")
        person.wait_for("READY", "QUEUED")
        assert {row.run_id for row in person.rows() if row.status == "QUEUED"} == set(never)


def test_everything_goes_through_the_environments_proxy(
    start: Callable[..., Person], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("api.example").configure_cert(context)
    authority.cert_pem.write_to_path(tmp_path / "authority.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "authority.pem"))

    class Elsewhere(FaultService):
        @property
        def files_url(self) -> str:
            return "http://files.example"

    with Elsewhere(12) as service:
        into_api = tunnel(_port(service.api_url), context)
        files = _port(FaultService.files_url.fget(service))

        def answer(request: Request, connection: socket.socket) -> bool | None:
            if request.line.startswith("CONNECT api.example:443 "):
                into_api(request, connection)
                return None
            assert request.line.startswith("GET http://files.example/")
            _hand_on(request, files, connection)
            return None

        with Wire(answer) as proxy:
            monkeypatch.setenv("HTTP_PROXY", f"http://127.0.0.1:{proxy.port}")
            monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{proxy.port}")
            service_url = "https://api.example/apis"
            monkeypatch.setattr(Elsewhere, "api_url", service_url)
            person = listed(start, service)
            person.click("fetchButton")
            person.wait_for("READY")
            assert {seen.side for seen in service.log} == {"api", "files"}
            assert service.leaked_key == 0
            person.leave()


def test_hosts_without_a_proxy_are_gone_to_directly(
    start: Callable[..., Person], monkeypatch: pytest.MonkeyPatch
) -> None:
    really_look_up = socket.getaddrinfo

    def look_up(host: str, *rest: object, **named: object) -> object:
        place = "127.0.0.1" if host == "files.example" else host
        return really_look_up(place, *rest, **named)  # type: ignore[arg-type]

    class Named(FaultService):
        @property
        def files_url(self) -> str:
            return super().files_url.replace("127.0.0.1", "files.example")

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    with Wire(lambda request, connection: None) as proxy, Named(12) as service:
        monkeypatch.setenv("HTTP_PROXY", f"http://127.0.0.1:{proxy.port}")
        monkeypatch.setenv("NO_PROXY", "other.example, files.example")
        person = listed(start, service)
        person.click("fetchButton")
        person.wait_for("READY")
        assert proxy.connections == 0


def _port(url: str) -> int:
    found = re.search(r":(\d+)", url)
    assert found is not None
    return int(found[1])


def _hand_on(request: Request, port: int, connection: socket.socket) -> None:
    """Ask the files' host for what the proxy was asked for."""
    method, url, version = request.line.split()
    head = [f"{method} {url.removeprefix('http://files.example')} {version}", "connection: close"]
    head += [f"{k}: {v}" for k, v in request.headers.items() if k != "connection"]
    with socket.create_connection(("127.0.0.1", port), PATIENCE) as other:
        other.sendall("\r\n".join([*head, "", ""]).encode("latin-1"))
        while data := other.recv(1 << 16):
            connection.sendall(data)
