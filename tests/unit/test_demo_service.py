"""The demo's service, asked over real connections."""

from __future__ import annotations

import contextlib
import csv
import http.client
import io
import json
import signal
import socket
import subprocess
import sys
import threading
from urllib.parse import urlsplit

import pytest
import soundfile

from bulktts_gui.demo.service import DEMO_KEY, MISSING_RUN, SLOW_RUN, DemoService


@pytest.fixture
def service():
    with DemoService(answer_delay=0, file_delay=0) as running:
        yield running


def _ask(url, method="GET", body=None, headers=()):
    """Status, headers and body of one exchange on a connection of its own."""
    parts = urlsplit(url)
    connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=5)
    with contextlib.closing(connection):
        target = parts.path + (f"?{parts.query}" if parts.query else "")
        connection.request(method, target, body, dict(headers))
        answer = connection.getresponse()
        return answer.status, answer.headers, answer.read()


def _api(service, path, body=None, key=DEMO_KEY):
    headers = {} if key is None else {"x-api-key": key}
    sent = None if body is None else json.dumps(body)
    status, _, answer = _ask(service.api_url + path, "POST" if sent else "GET", sent, headers)
    return status, json.loads(answer)


def _results(service, *run_ids):
    return _api(service, "/tts-results", {"run_ids": run_ids})


def _address(service, run_id):
    return _api(service, f"/tts-result/{run_id}?output_type=file_url")[1]["output_url"]


def _ready(service):
    return [run_id for run_id in service.clips if run_id != SLOW_RUN]


class TestClips:
    def test_they_are_many_and_small(self, service):
        assert len(service.clips) >= 14
        assert len({clip.language.split("-")[0] for clip in service.clips.values()}) >= 10
        assert sum(len(service.audio(run_id)) for run_id in service.clips) < 600_000

    def test_each_is_speech_as_the_provider_makes_it(self, service):
        rates = []
        for run_id, clip in service.clips.items():
            samples, rate = soundfile.read(io.BytesIO(service.audio(run_id)))
            assert samples.ndim == 1, clip.file
            assert 2 <= len(samples) / rate <= 8, clip.file
            assert abs(samples).max() == pytest.approx(10 ** (-3 / 20), rel=0.01), clip.file
            rates.append(rate)
        assert set(rates) == {22050, 48000}
        assert rates.count(48000) == 2

    def test_each_has_its_own_sound_name_and_words(self, service):
        clips = service.clips.values()
        for field in ("file", "name", "text"):
            assert len({getattr(clip, field) for clip in clips}) == len(clips)
        assert len({service.audio(run_id) for run_id in service.clips}) == len(clips)

    def test_the_sample_list_names_every_run(self, service):
        rows = list(csv.DictReader(io.StringIO(service.sample_text())))
        assert [int(row["run_id"]) for row in rows] == service.run_ids
        assert MISSING_RUN in service.run_ids
        assert SLOW_RUN in service.run_ids
        assert {row["text"] for row in rows[:-1]} == {c.text for c in service.clips.values()}


class TestResults:
    def test_both_shapes_lead_to_the_files(self, service):
        shapes = set()
        runs = _ready(service)
        for start in range(0, len(runs) - 1, 2):
            status, answer = _results(service, *runs[start : start + 2])
            assert status == 200
            for run_id, value in answer.items():
                shapes.add(type(value))
                address = value if isinstance(value, str) else value["output_url"]
                assert _ask(address)[2] == service.audio(int(run_id))
        assert shapes == {str, dict}

    @pytest.mark.parametrize("count", [2, 5])
    def test_two_to_five_ids_are_taken(self, service, count):
        asked = _ready(service)[:count]
        status, answer = _results(service, *asked)
        assert status == 200
        assert list(answer) == [str(run_id) for run_id in asked]

    @pytest.mark.parametrize("count", [0, 1, 6])
    def test_other_numbers_of_ids_are_refused(self, service, count):
        status, answer = _results(service, *_ready(service)[:count])
        assert status == 422
        assert answer["detail"][0]["loc"] == ["body", "run_ids"]
        assert {"msg", "type"} < set(answer["detail"][0])

    @pytest.mark.parametrize("body", [{}, [], {"run_ids": 5}, {"run_ids": ["1", "2"]}])
    def test_other_bodies_are_refused(self, service, body):
        assert _api(service, "/tts-results", body or {"x": 1})[0] == 422

    def test_a_run_that_is_not_there_is_left_out_or_null(self, service):
        other = _ready(service)[0]
        answers = [_results(service, other, MISSING_RUN)[1] for _ in range(2)]
        assert str(MISSING_RUN) not in answers[0]
        assert answers[1][str(MISSING_RUN)] is None
        assert all(str(other) in answer for answer in answers)

    def test_the_slow_run_is_ready_after_three_asks(self, service):
        other = _ready(service)[0]
        for _ in range(2):
            assert _results(service, SLOW_RUN, other)[1][str(SLOW_RUN)] == {"status": "PENDING"}
        assert _api(service, f"/tts-result/{SLOW_RUN}?output_type=file_url")[1] == {
            "status": "PENDING"
        }
        assert _ask(_address(service, SLOW_RUN))[2] == service.audio(SLOW_RUN)


class TestOtherCalls:
    @pytest.mark.parametrize("path", ["/list-voices", "/tts-result/1", "/tts/x"])
    def test_a_key_is_wanted(self, service, path):
        for key in (None, "another"):
            status, answer = _api(service, path, key=key)
            assert status == 401
            assert isinstance(answer["detail"], str)
        assert _api(service, "/tts-results", {"run_ids": _ready(service)[:2]}, key=None)[0] == 401

    def test_voices(self, service):
        status, voices = _api(service, "/list-voices")
        assert status == 200
        assert {"id", "voice_name"} <= set(voices[0])

    def test_the_bytes_themselves_are_the_default(self, service):
        run_id = _ready(service)[0]
        url, key = f"{service.api_url}/tts-result/{run_id}", {"x-api-key": DEMO_KEY}
        for query in ("", "?output_type=raw_bytes"):
            status, headers, body = _ask(url + query, headers=key)
            assert (status, headers["Content-Type"]) == (200, "audio/flac")
            assert body == service.audio(run_id)

    def test_a_single_run_that_is_not_there(self, service):
        status, answer = _api(service, f"/tts-result/{MISSING_RUN}?output_type=file_url")
        assert (status, answer) == (400, {"detail": "Invalid run ID provided."})

    @pytest.mark.parametrize("path", ["/tts-result/abc", "/tts-result/1?output_type=mp3"])
    def test_input_that_does_not_fit(self, service, path):
        assert _api(service, path)[0] == 422

    def test_a_task_gives_its_run_once_it_is_made(self, service):
        tasks = {run_id: task for task, run_id in service.task_ids.items()}
        made = _ready(service)[0]
        assert _api(service, f"/tts/{tasks[made]}") == (
            200,
            {"status": "SUCCESS", "run_id": made},
        )
        states = [_api(service, f"/tts/{tasks[SLOW_RUN]}")[1]["status"] for _ in range(4)]
        assert states == ["PENDING"] * 3 + ["SUCCESS"]
        assert _api(service, "/tts/no-such-task")[0] == 400

    @pytest.mark.parametrize(
        ("path", "status"), [("/nothing", 404), ("/../tts", 404), ("/tts-results", 405)]
    )
    def test_calls_that_are_not_there(self, service, path, status):
        assert _api(service, path)[0] == status


class TestFiles:
    @pytest.fixture
    def address(self, service):
        return _address(service, _ready(service)[0])

    @pytest.fixture
    def audio(self, service):
        return service.audio(_ready(service)[0])

    def test_another_origin(self, service, address):
        assert address.startswith(service.files_url + "/")
        assert urlsplit(service.files_url).netloc != urlsplit(service.api_url).netloc
        assert "X-Amz-Expires=900&X-Amz-Signature=" in address

    def test_a_file_comes_with_its_facts(self, address, audio):
        status, headers, body = _ask(address)
        assert status == 200
        assert body == audio
        assert headers["Content-Type"] == "audio/flac"
        assert int(headers["Content-Length"]) == len(audio)
        assert headers["Accept-Ranges"] == "bytes"
        assert headers["ETag"]
        assert headers["Last-Modified"]

    def test_head_has_no_body(self, address, audio):
        status, headers, body = _ask(address, "HEAD")
        assert (status, int(headers["Content-Length"]), body) == (200, len(audio), b"")

    @pytest.mark.parametrize(
        ("asked", "part"),
        [
            ("bytes=0-9", slice(0, 10)),
            ("bytes=1000-", slice(1000, None)),
            ("bytes=-7", slice(-7, None)),
            ("bytes=10-99999999", slice(10, None)),
        ],
    )
    def test_a_part(self, address, audio, asked, part):
        status, headers, body = _ask(address, headers={"Range": asked})
        first = part.indices(len(audio))[0]
        assert status == 206
        assert body == audio[part]
        assert headers["Content-Range"] == f"bytes {first}-{first + len(body) - 1}/{len(audio)}"

    @pytest.mark.parametrize("asked", ["bytes=9-1", "bytes=-", "lines=1-2", "bytes=0-1,4-5"])
    def test_what_is_no_usable_range_gives_the_whole(self, address, audio, asked):
        status, _, body = _ask(address, headers={"Range": asked})
        assert (status, body) == (200, audio)

    def test_a_part_beyond_the_end(self, address, audio):
        status, headers, body = _ask(address, headers={"Range": f"bytes={len(audio)}-"})
        assert (status, body) == (416, b"")
        assert headers["Content-Range"] == f"bytes */{len(audio)}"

    def test_if_range(self, address, audio):
        _, headers, _ = _ask(address, "HEAD")
        part = {"Range": "bytes=5-"}
        for same in (headers["ETag"], headers["Last-Modified"]):
            assert _ask(address, headers={**part, "If-Range": same})[0] == 206
        status, _, body = _ask(address, headers={**part, "If-Range": '"another"'})
        assert (status, body) == (200, audio)

    def test_an_address_without_its_signature(self, service, address):
        other = _address(service, _ready(service)[1])
        assert _ask(address.partition("?")[0])[0] == 403
        assert _ask(address.partition("?")[0] + "?" + other.partition("?")[2])[0] == 403
        assert _ask(service.files_url + "/demo-runs/1/audio_1.flac")[0] == 404

    def test_each_ask_gives_another_address(self, service, address):
        assert _address(service, _ready(service)[0]) != address

    def test_the_key_is_refused_and_counted(self, service, address):
        assert service.leaked_key == 0
        assert _ask(address, headers={"X-API-Key": "anything"})[0] == 400
        assert _ask(address, headers={"Authorization": f"Bearer {DEMO_KEY}"})[0] == 400
        assert _ask(f"{address}&key={DEMO_KEY}")[0] == 400
        assert service.leaked_key == 3
        assert _ask(address)[0] == 200
        assert service.leaked_key == 3


class TestLife:
    def test_a_connection_serves_many_requests(self, service):
        parts = urlsplit(service.api_url)
        with contextlib.closing(http.client.HTTPConnection(parts.netloc, timeout=5)) as connection:
            ports = set()
            for _ in range(3):
                connection.request("GET", "/apis/list-voices", headers={"x-api-key": DEMO_KEY})
                connection.getresponse().read()
                ports.add(connection.sock.getsockname())
        assert len(ports) == 1

    def test_many_connections_at_once(self, service):
        address = urlsplit(_address(service, _ready(service)[0]))
        with contextlib.ExitStack() as stack:
            connections = [
                stack.enter_context(
                    contextlib.closing(http.client.HTTPConnection(address.netloc, timeout=5))
                )
                for _ in range(40)
            ]
            for connection in connections:
                connection.request("GET", f"{address.path}?{address.query}")
            bodies = {connection.getresponse().read() for connection in connections}
        assert bodies == {service.audio(_ready(service)[0])}

    def test_closing_ends_every_thread_and_connection(self):
        before = set(threading.enumerate())
        asked = threading.Event()

        class Slow(DemoService):
            def answer_api(self, request):
                asked.set()
                return super().answer_api(request)

        service = Slow(answer_delay=60).start()
        parts = urlsplit(service.api_url)
        with contextlib.closing(socket.create_connection((parts.hostname, parts.port), 5)) as idle:
            with contextlib.closing(http.client.HTTPConnection(parts.netloc, timeout=5)) as waiting:
                waiting.request("GET", "/apis/list-voices", headers={"x-api-key": DEMO_KEY})
                assert asked.wait(5)
                service.close()
                with pytest.raises(http.client.RemoteDisconnected):
                    waiting.getresponse()
            assert idle.recv(1) == b""
        assert set(threading.enumerate()) == before
        with pytest.raises(ConnectionRefusedError):
            socket.create_connection((parts.hostname, parts.port), 5)

    def test_closing_twice_or_unstarted(self):
        service = DemoService()
        service.close()
        service.close()

    def test_a_paced_file_arrives_whole(self):
        with DemoService(0, 0, bytes_per_second=500_000) as service:
            run_id = _ready(service)[0]
            assert _ask(_address(service, run_id))[2] == service.audio(run_id)

    def test_a_taken_port_leaves_nothing_open(self, service):
        with pytest.raises(OSError, match="in use"):
            DemoService(port=urlsplit(service.api_url).port)


def hear_ctrl_c():
    """Tests that are started in the background of a shell inherit that it is not listened to."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


class TestCommand:
    def test_it_says_where_it_is_and_ends_on_ctrl_c(self):
        command = [sys.executable, "-m", "bulktts_gui.demo"]
        with subprocess.Popen(
            command, stdout=subprocess.PIPE, text=True, preexec_fn=hear_ctrl_c
        ) as process:
            try:
                url = process.stdout.readline().strip()
                key = process.stdout.readline().strip()
                first = process.stdout.readline().strip()
                status, _, body = _ask(f"{url}/tts-result/{first}", headers={"x-api-key": key})
                assert (status, body[:4]) == (200, b"fLaC")
                process.send_signal(signal.SIGINT)
                ids = [first, *process.stdout.read().split()]
                assert process.wait(10) == 0
            finally:
                process.kill()
        assert str(MISSING_RUN) in ids
        assert str(SLOW_RUN) in ids

    def test_a_port_that_cannot_be_used(self):
        command = [sys.executable, "-m", "bulktts_gui.demo", "--port", "70000"]
        done = subprocess.run(command, capture_output=True, text=True, timeout=10)
        assert done.returncode == 2
        assert "70000" in done.stderr
        assert "Traceback" not in done.stderr
