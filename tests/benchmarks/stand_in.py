"""The service that the benchmarks fetch from, in a process of its own: API and files.

`python -m tests.benchmarks.stand_in …` prints the API's address and then the ids' range, and
answers until its standard input ends. It does less for each request than the demo service does, so
that the clients are what is measured. Bodies are real FLAC clips, a few that take turns.
"""

from __future__ import annotations

import argparse
import json
import re
import socket
import socketserver
import subprocess
import sys
import threading
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from tests.services.clips import make_clip

if TYPE_CHECKING:
    from collections.abc import Iterator

FIRST_ID = 3_000_001
VARIETIES = 16
_LENGTH = re.compile(rb"content-length: *(\d+)", re.IGNORECASE)


def clip_of(size: int, run_id: int) -> bytes:
    """A FLAC clip of about `size` bytes."""
    return make_clip(run_id, 0, size / 31_000)


class _Handler(socketserver.BaseRequestHandler):
    server: _Server

    def handle(self) -> None:
        self.request.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        data = b""
        while True:
            while b"\r\n\r\n" not in data:
                more = self.request.recv(65536)
                if not more:
                    return
                data += more
            head, _, data = data.partition(b"\r\n\r\n")
            length = _LENGTH.search(head)
            wanted = int(length[1]) if length else 0
            while len(data) < wanted:
                data += self.request.recv(65536)
            body, data = data[:wanted], data[wanted:]
            method, path, _ = head.split(b" ", 2)
            try:
                if method == b"POST":
                    self._answer(json.loads(body)["run_ids"])
                elif path.startswith(b"/apis"):
                    self._answer_one(int(path.split(b"?")[0].rsplit(b"/", 1)[1]))
                else:
                    self._file(path)
            except OSError:
                return

    def _answer(self, run_ids: list[int]) -> None:
        time.sleep(self.server.options.answer_delay)
        self._json({str(r): {"output_url": self.server.address_of(r)} for r in run_ids})

    def _answer_one(self, run_id: int) -> None:
        time.sleep(self.server.options.answer_delay)
        self._json({"output_url": self.server.address_of(run_id)})

    def _json(self, value: object) -> None:
        body = json.dumps(value).encode()
        self.request.sendall(
            b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n%b"
            % (len(body), body)
        )

    def _file(self, path: bytes) -> None:
        options = self.server.options
        run_id = int(path.split(b"?")[0].rsplit(b"/", 1)[1].split(b".")[0])
        body = self.server.clips[run_id % VARIETIES]
        if options.first_byte_delay:
            time.sleep(options.first_byte_delay)
        head = (
            b"HTTP/1.1 200 OK\r\ncontent-type: audio/flac\r\naccept-ranges: bytes\r\n"
            b'etag: "%d"\r\ncontent-length: %d\r\n\r\n' % (run_id, len(body))
        )
        pace = options.bytes_per_second
        if run_id in self.server.slow:
            pace = options.slow_pace
            body = self.server.slow_clip
            head = re.sub(rb"content-length: \d+", b"content-length: %d" % len(body), head)
        if not pace:
            self.request.sendall(head + body)
            return
        self.request.sendall(head)
        start, piece = time.monotonic(), max(1, int(pace / 20))
        for sent in range(0, len(body), piece):
            ahead = sent / pace - (time.monotonic() - start)
            if ahead > 0:
                time.sleep(ahead)
            self.request.sendall(body[sent : sent + piece])
        ahead = len(body) / pace - (time.monotonic() - start)
        if ahead > 0:
            time.sleep(ahead)


class _Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    allow_reuse_address = True
    request_queue_size = 256

    def __init__(self, options: argparse.Namespace) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.options = options
        self.clips = [clip_of(options.size, variety) for variety in range(VARIETIES)]
        self.slow = set(range(FIRST_ID, FIRST_ID + options.slow_clips))
        self.slow_clip = clip_of(int(options.slow_pace * options.slow_seconds), VARIETIES)

    def address_of(self, run_id: int) -> str:
        port = self.server_address[1]
        return f"http://127.0.0.1:{port}/clips/{run_id}.flac?sig=abcdef0123456789"


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--size", type=int, default=40_000)
    parser.add_argument("--answer-delay", type=float, default=0.0)
    parser.add_argument("--first-byte-delay", type=float, default=0.0)
    parser.add_argument("--bytes-per-second", type=float, default=0.0)
    parser.add_argument("--slow-clips", type=int, default=0)
    parser.add_argument("--slow-pace", type=float, default=5_000.0)
    parser.add_argument("--slow-seconds", type=float, default=20.0)
    server = _Server(parser.parse_args())
    threading.Thread(target=server.serve_forever, daemon=True).start()
    sys.stdout.write(f"http://127.0.0.1:{server.server_address[1]}/apis\n")
    sys.stdout.flush()
    sys.stdin.read()


@contextmanager
def running(**options: float) -> Iterator[str]:
    """The address of a stand-in's API; the stand-in ends with the `with`."""
    flags = [f"--{name.replace('_', '-')}={value}" for name, value in options.items()]
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.benchmarks.stand_in", *flags],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    )
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        yield process.stdout.readline().strip()
    finally:
        process.stdin.close()
        process.stdout.close()
        process.wait(10)


if __name__ == "__main__":
    main()
