"""The faults that the other tests count on really happen on the wire."""

from __future__ import annotations

import contextlib
import gzip
import http.client
import io
import json
import socket
import threading
from collections import deque
from urllib.parse import urlsplit

import pytest
import soundfile

from tests.services import Expiry, FaultService, RandomFaults, faults
from tests.services.faults import WRONG_VALUES, Call

A, B, C = 2_000_001, 2_000_002, 2_000_003
NOBODY = 9_000_001


class HandClock:
    """Seconds that go by when a test says so."""

    def __init__(self):
        self.now = 1000.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return HandClock()


@pytest.fixture
def service(clock):
    with FaultService(clock=clock) as running:
        yield running


@contextlib.contextmanager
def _open(url, method="GET", body=None, headers=(), timeout=5):
    """The answer to one request, not read yet."""
    parts = urlsplit(url)
    target = parts.path + (f"?{parts.query}" if parts.query else "")
    connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=timeout)
    with contextlib.closing(connection):
        connection.request(method, target, body, dict(headers))
        with contextlib.closing(connection.getresponse()) as answer:
            yield answer


def _ask(*args, **kwargs):
    with _open(*args, **kwargs) as answer:
        return answer.status, answer.headers, answer.read()


def _results(service, *run_ids):
    body = json.dumps({"run_ids": run_ids})
    headers = {"x-api-key": service.key}
    return _ask(service.api_url + "/tts-results", "POST", body, headers)


def _answer(service, *run_ids):
    status, _, body = _results(service, *run_ids)
    assert status == 200
    return json.loads(body)


def _file_fault(service, fault, run_id=A):
    """The address of a run whose next download goes wrong."""
    service.file_script = deque([fault])
    return service.new_address(run_id)


class TestHealthy:
    def test_each_run_has_a_file_of_its_own(self, service):
        files = [_ask(service.new_address(run_id))[2] for run_id in service.run_ids]
        assert len(set(files)) == 20
        assert files == [service.audio(run_id) for run_id in service.run_ids]
        for file in files[:3]:
            samples, rate = soundfile.read(io.BytesIO(file))
            assert (len(samples), rate, samples.ndim) == (6615, 22050, 1)

    def test_answers_lead_to_the_files(self, service):
        answer = _answer(service, A, B)
        assert _ask(answer[str(A)]["output_url"])[2] == service.audio(A)
        assert _ask(answer[str(B)])[2] == service.audio(B)

    def test_every_request_is_in_the_log(self, service, clock):
        _results(service, A, B)
        clock.now += 5
        _ask(service.new_address(B), headers={"Range": "bytes=1-"})
        asked, fetched = service.log
        assert (asked.side, asked.method, asked.path) == ("api", "POST", "/apis/tts-results")
        assert (asked.run_ids, asked.at) == ((A, B), 1000.0)
        assert asked.headers["x-api-key"] == service.key
        assert (fetched.side, fetched.run_ids, fetched.at) == ("files", (B,), 1005.0)
        assert fetched.headers["range"] == "bytes=1-"
        assert service.asked("api") == [(A, B)]

    def test_many_connections_at_once(self):
        with FaultService(100, answer_delay=0.01, first_byte_delay=0.01) as service:
            addresses = [urlsplit(service.new_address(run_id)) for run_id in service.run_ids]
            with contextlib.ExitStack() as stack:
                connections = []
                for address in addresses:
                    connection = http.client.HTTPConnection(address.netloc, timeout=10)
                    stack.enter_context(contextlib.closing(connection))
                    connection.request("GET", f"{address.path}?{address.query}")
                    connections.append(connection)
                files = [connection.getresponse().read() for connection in connections]
            assert files == [service.audio(run_id) for run_id in service.run_ids]


class TestRefusals:
    @pytest.mark.parametrize("code", [401, 403, 429, 500, 503])
    def test_a_status(self, service, code):
        service.api_script = deque([faults.status(code, detail="because")])
        status, headers, body = _results(service, A, B)
        assert (status, json.loads(body)) == (code, {"detail": "because"})
        assert "Retry-After" not in headers
        assert _results(service, A, B)[0] == 200

    @pytest.mark.parametrize(
        ("given", "sent"),
        [(7, "7"), (faults.http_date(0), "Thu, 01 Jan 1970 00:00:00 GMT")],
    )
    def test_retry_after(self, service, given, sent):
        service.api_script = deque([faults.status(429, retry_after=given)])
        assert _results(service, A, B)[1]["Retry-After"] == sent

    def test_one_bad_id_fails_its_whole_request(self, service):
        service.bad_ids = {B}
        status, _, body = _results(service, A, B)
        assert (status, json.loads(body)) == (400, {"detail": "Invalid run ID provided."})
        assert _results(service, A, C)[0] == 200

    def test_redirect(self, service):
        service.api_script = deque([faults.redirect("http://10.0.0.1/x", 307)])
        status, headers, _ = _results(service, A, B)
        assert (status, headers["Location"]) == (307, "http://10.0.0.1/x")

    def test_a_key_that_follows_a_redirect_is_noticed(self, service):
        service.api_script = deque([faults.redirect(service.files_url + "/x")])
        target = _results(service, A, B)[1]["Location"]
        assert service.leaked_key == 0
        _ask(target, headers={"x-api-key": service.key})
        assert service.leaked_key == 1


class TestConnection:
    @pytest.mark.parametrize(
        ("fault", "error"),
        [
            (faults.dropped(), http.client.RemoteDisconnected),
            (faults.reset_before_headers(), ConnectionResetError),
        ],
    )
    def test_cut_before_headers(self, service, fault, error):
        address = _file_fault(service, fault)
        with pytest.raises(error) as caught:
            _ask(address)
        assert caught.type is error

    @pytest.mark.parametrize(
        ("fault", "arrived"),
        [(faults.reset_after_headers(), 0), (faults.reset_in_body(1000), 1000)],
    )
    def test_reset_later(self, service, fault, arrived):
        with _open(_file_fault(service, fault)) as answer:
            assert answer.status == 200
            assert answer.read(arrived) == service.audio(A)[:arrived]
            with pytest.raises(ConnectionResetError):
                answer.read()

    def test_silent(self, service):
        address = _file_fault(service, faults.silent())
        with pytest.raises(TimeoutError):
            _ask(address, timeout=0.05)

    def test_stall(self, service):
        with _open(_file_fault(service, faults.stall(500)), timeout=0.2) as answer:
            assert answer.read(500) == service.audio(A)[:500]
            with pytest.raises(TimeoutError):
                answer.read(1)

    def test_a_stall_that_ends(self, service):
        address = _file_fault(service, faults.stall(500, seconds=0.01))
        with _open(address) as answer, pytest.raises(http.client.IncompleteRead):
            answer.read()

    def test_closing_ends_a_stall(self):
        before = set(threading.enumerate())
        with FaultService(file_script=deque([faults.stall(10)])) as service:
            parts = urlsplit(service.new_address(A))
            connection = http.client.HTTPConnection(parts.netloc, timeout=5)
            with contextlib.closing(connection):
                connection.request("GET", f"{parts.path}?{parts.query}")
                answer = connection.getresponse()
                assert answer.read(10) == service.audio(A)[:10]
                service.close()
                with pytest.raises(http.client.IncompleteRead):
                    answer.read()
                answer.close()
        assert set(threading.enumerate()) == before

    def test_truncated(self, service):
        with _open(_file_fault(service, faults.truncated(100))) as answer:
            assert int(answer.headers["Content-Length"]) == len(service.audio(A))
            with pytest.raises(http.client.IncompleteRead) as caught:
                answer.read()
        assert caught.value.partial == service.audio(A)[:-100]

    def test_slow(self, service):
        assert _ask(_file_fault(service, faults.slow(200_000)))[2] == service.audio(A)

    def test_chunked(self, service):
        _, headers, body = _ask(_file_fault(service, faults.chunked()))
        assert headers["Transfer-Encoding"] == "chunked"
        assert "Content-Length" not in headers
        assert body == service.audio(A)

    def test_truncated_chunks(self, service):
        address = _file_fault(service, faults.truncated_chunks(100))
        with _open(address) as answer, pytest.raises(http.client.IncompleteRead):
            answer.read()

    @pytest.mark.parametrize("missing", [0, 100])
    def test_no_length(self, service, missing):
        _, headers, body = _ask(_file_fault(service, faults.no_length(missing)))
        assert "Content-Length" not in headers
        assert body == service.audio(A)[: len(service.audio(A)) - missing]

    def test_the_connection_lives_on_after_a_fault_that_spares_it(self, service):
        service.file_script = deque([faults.status(500)])
        parts = urlsplit(service.new_address(A))
        with contextlib.closing(http.client.HTTPConnection(parts.netloc, timeout=5)) as connection:
            sockets, states = set(), []
            for _ in range(2):
                connection.request("GET", f"{parts.path}?{parts.query}")
                answer = connection.getresponse()
                answer.read()
                states.append(answer.status)
                sockets.add(connection.sock.getsockname())
        assert states == [500, 200]
        assert len(sockets) == 1


class TestContent:
    def test_content_type(self, service):
        _, headers, body = _ask(_file_fault(service, faults.content_type("text/plain")))
        assert headers.get_all("Content-Type") == ["text/plain"]
        assert body == service.audio(A)

    def test_sign_in_page(self, service):
        status, headers, body = _ask(_file_fault(service, faults.sign_in_page()))
        assert (status, headers["Content-Type"]) == (200, "text/html")
        assert b"<html" in body

    def test_empty(self, service):
        status, headers, body = _ask(_file_fault(service, faults.empty()))
        assert (status, headers["Content-Length"], body) == (200, "0", b"")

    @pytest.mark.parametrize("fault", [faults.garbage(), faults.damaged()])
    def test_what_does_not_decode(self, service, fault):
        status, headers, body = _ask(_file_fault(service, fault))
        assert (status, headers["Content-Type"]) == (200, "audio/flac")
        try:
            samples, _ = soundfile.read(io.BytesIO(body))
        except soundfile.LibsndfileError:
            return
        assert len(samples) < 6615

    def test_damaged_keeps_length_and_beginning(self, service):
        _, _, body = _ask(_file_fault(service, faults.damaged()))
        right = service.audio(A)
        assert len(body) == len(right)
        assert body[:1000] == right[:1000]
        assert body != right

    def test_gzipped(self, service):
        _, headers, body = _ask(_file_fault(service, faults.gzipped()))
        assert headers["Content-Encoding"] == "gzip"
        assert gzip.decompress(body) == service.audio(A)

    def test_no_ranges(self, service):
        address = _file_fault(service, faults.no_ranges())
        status, headers, body = _ask(address, headers={"Range": "bytes=100-"})
        assert (status, body) == (200, service.audio(A))
        assert "Accept-Ranges" not in headers

    @pytest.mark.parametrize(("heeds", "status"), [(True, 200), (False, 206)])
    def test_the_file_changes_between_two_parts(self, service, heeds, status):
        address = service.new_address(A)
        service.file_script = {A: [None, faults.changed(heeds_if_range=heeds)]}
        old = service.audio(A)
        _, headers, first = _ask(address, headers={"Range": "bytes=0-99"})
        assert first == old[:100]
        etag = headers["ETag"]
        rest = {"Range": "bytes=100-", "If-Range": etag}
        answered, headers, second = _ask(address, headers=rest)
        new = service.audio(A)
        assert new != old
        assert headers["ETag"] != etag
        assert (answered, second) == (status, new if heeds else new[100:])


class TestAnswers:
    def _faulty(self, service, fault, *run_ids):
        service.api_script = deque([fault])
        return _answer(service, *run_ids)

    def test_left_out(self, service):
        assert set(self._faulty(service, faults.left_out(B), A, B, C)) == {str(A), str(C)}
        assert self._faulty(service, faults.left_out(), A, B) == {}

    def test_null_and_message(self, service):
        assert self._faulty(service, faults.instead(None, A), A, B)[str(A)] is None
        answer = self._faulty(service, faults.message("Voice is gone", B), A, B)
        assert answer[str(B)] == {"message": "Voice is gone"}
        assert answer[str(A)]["output_url"]

    @pytest.mark.parametrize("value", WRONG_VALUES)
    def test_wrong_values(self, service, value):
        assert self._faulty(service, faults.instead(value, A), A, B)[str(A)] == value

    def test_unasked(self, service):
        answer = self._faulty(service, faults.unasked(NOBODY), A, B)
        assert list(answer) == [str(NOBODY), str(A), str(B)]

    def test_reordered(self, service):
        assert list(self._faulty(service, faults.reordered(), A, B, C)) == [
            str(C),
            str(B),
            str(A),
        ]

    @pytest.mark.parametrize("fault", [faults.not_json(), faults.cut_json()])
    def test_no_json(self, service, fault):
        service.api_script = deque([fault])
        status, _, body = _results(service, A, B)
        assert status == 200
        with pytest.raises(json.JSONDecodeError):
            json.loads(body)

    def test_list(self, service):
        assert isinstance(self._faulty(service, faults.as_list(), A, B), list)

    def test_deep(self, service):
        service.api_script = deque([faults.deep(50_000)])
        body = _results(service, A, B)[2]
        assert (body[:50_000], len(body)) == (b"[" * 50_000, 100_000)

    def test_huge(self, service):
        service.api_script = deque([faults.huge(1_000_000)])
        assert int(_results(service, A, B)[1]["Content-Length"]) > 1_000_000

    def test_pending(self, service):
        service.pending = {A: 2}
        values = [_answer(service, A, B)[str(A)] for _ in range(3)]
        assert values[:2] == [{"status": "PENDING"}] * 2
        assert "output_url" in values[2]

    def test_a_run_that_does_not_exist(self, service):
        assert _answer(service, A, NOBODY).get(str(NOBODY)) is None

    def test_tasks(self, service):
        service.add_task("made", "PENDING", "PENDING", run_id=A)
        service.add_task("lost", "ERROR")
        headers = {"x-api-key": service.key}

        def state(task):
            return json.loads(_ask(f"{service.api_url}/tts/{task}", headers=headers)[2])

        assert [state("made") for _ in range(4)] == [
            {"status": "PENDING"},
            {"status": "PENDING"},
            {"status": "SUCCESS", "run_id": A},
            {"status": "SUCCESS", "run_id": A},
        ]
        assert [state("lost")["status"] for _ in range(2)] == ["ERROR", "ERROR"]


class TestExpiry:
    @pytest.mark.parametrize("status", [403, 404, 410])
    def test_after_some_time(self, service, clock, status):
        service.expiry = Expiry(seconds=60, status=status)
        address = service.new_address(A)
        clock.now += 59
        assert _ask(address)[0] == 200
        clock.now += 1
        assert _ask(address)[0] == status
        assert _ask(service.new_address(A))[0] == 200

    def test_after_first_use(self, service):
        service.expiry = Expiry(uses=1)
        address = service.new_address(A)
        assert [_ask(address)[0] for _ in range(2)] == [200, 403]
        assert _ask(service.new_address(A))[0] == 200


class TestScripts:
    def test_a_mapping_counts_the_attempts_of_each_run(self, service):
        service.file_script = {A: [faults.status(500), None, faults.status(503)]}
        assert [_ask(service.new_address(A))[0] for _ in range(4)] == [500, 200, 503, 200]
        assert _ask(service.new_address(B))[0] == 200

    def test_a_mapping_for_a_request_of_several_runs(self, service):
        service.api_script = {B: [faults.status(500)]}
        assert [_results(service, A, B)[0] for _ in range(2)] == [500, 200]

    def test_a_function_sees_the_call(self, service):
        calls: list[Call] = []

        def script(call):
            calls.append(call)
            return faults.status(429) if call.number == 2 else None

        service.api_script = script
        states = [_results(service, *ids)[0] for ids in ((A, B), (B, C), (A, B))]
        assert states == [200, 429, 200]
        assert [call.run_ids for call in calls] == [(A, B), (B, C), (A, B)]
        assert [call.attempts for call in calls] == [(1, 1), (2, 1), (2, 3)]

    def test_the_log_names_the_fault(self, service):
        service.api_script = deque([None, faults.status(500)])
        _results(service, A, B)
        _results(service, A, B)
        assert [seen.fault for seen in service.log] == ["", "status 500"]


class TestRandomFaults:
    FAULTS = (faults.status(500), faults.status(503))

    def _states(self, seed, order):
        """The states of six downloads of each run, asked for in a given order of runs."""
        script = RandomFaults(seed, self.FAULTS, probability=0.5, per_run=2)
        with FaultService(8, file_script=script) as service:
            states = {run_id: [] for run_id in service.run_ids}
            for _ in range(6):
                for run_id in order(service.run_ids):
                    states[run_id].append(_ask(service.new_address(run_id))[0])
        return states

    def test_it_goes_wrong_and_then_no_more(self):
        states = self._states(3, list)
        wrong = [sum(state != 200 for state in each) for each in states.values()]
        assert max(wrong) == 2
        assert {state for each in states.values() for state in each} == {200, 500, 503}

    def test_the_seed_decides_and_the_order_does_not(self):
        assert self._states(3, list) == self._states(3, lambda ids: ids[::-1])
        assert self._states(3, list) != self._states(4, list)

    def test_always_wrong_still_ends(self):
        script = RandomFaults(1, self.FAULTS, probability=1, per_run=2)
        with FaultService(api_script=script) as service:
            assert [_results(service, A, B)[0] >= 500 for _ in range(4)] == [
                True,
                True,
                False,
                False,
            ]

    @pytest.mark.parametrize("fault", faults.FILE_FAULTS, ids=lambda fault: fault.name)
    def test_no_file_fault_looks_like_a_whole_file(self, service, fault):
        address = _file_fault(service, fault)
        try:
            status = _ask(address)[0]
        except (OSError, http.client.HTTPException):
            return
        assert status >= 400

    @pytest.mark.parametrize("fault", faults.API_FAULTS, ids=lambda fault: fault.name)
    def test_no_api_fault_looks_like_an_answer(self, service, fault):
        service.api_script = deque([fault])
        try:
            status = _results(service, A, B)[0]
        except (OSError, http.client.HTTPException):
            return
        assert status >= 400


def test_a_reset_is_a_reset_on_the_wire(service):
    """Seen from a bare socket: RST, not an orderly end."""
    parts = urlsplit(_file_fault(service, faults.reset_before_headers()))
    request = f"GET {parts.path}?{parts.query} HTTP/1.1\r\nHost: x\r\n\r\n".encode()
    with socket.create_connection((parts.hostname, parts.port), 5) as connection:
        connection.sendall(request)
        with pytest.raises(ConnectionResetError):
            connection.recv(1)
