"""What one clip of about 500 MB adds to the memory of the app, over what a small one needs.

`python -m tests.benchmarks.bench_large`. The clip is FLAC of noise, which does not pack: it is made
beside the run and deleted after it. Each fetch is one of the app's own, in a process of its own,
whose peak is counted from the moment before the first request.
"""

from __future__ import annotations

import json
import tempfile
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import soundfile

from tests.benchmarks import app_run

if TYPE_CHECKING:
    from collections.abc import Iterator

MEGABYTE = 1_000_000
#: 16-bit noise: two bytes a frame, packed or not.
LARGE_FRAMES = 250 * MEGABYTE
SMALL_FRAMES = 20_000
BLOCK_FRAMES = 4 * MEGABYTE


def write_noise(path: Path, frames: int) -> None:
    """A FLAC clip of one channel that takes about two bytes a frame."""
    noise = np.random.default_rng(1).integers(-(2**15), 2**15, BLOCK_FRAMES, np.int16)
    with soundfile.SoundFile(path, "w", 48_000, 1, "PCM_16", format="FLAC") as sound:
        for start in range(0, frames, BLOCK_FRAMES):
            sound.write(noise[: frames - start])


@contextmanager
def serving(clip: Path) -> Iterator[str]:
    """The address of an API whose every run is `clip`."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            if self.path.startswith("/apis"):
                address = f"http://127.0.0.1:{server.server_port}/clip.flac"
                self._begin(body := json.dumps({"output_url": address}).encode(), len(body))
                return
            with clip.open("rb") as file:
                self._begin(b"", clip.stat().st_size)
                self.connection.sendfile(file)

        def _begin(self, body: bytes, length: int) -> None:
            self.send_response(200)
            self.send_header("content-length", str(length))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Nothing is printed but the results."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/apis"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def main() -> None:
    with tempfile.TemporaryDirectory() as scratch:
        grown = {}
        for name, frames in (("small", SMALL_FRAMES), ("large", LARGE_FRAMES)):
            clip = Path(scratch) / f"{name}.flac"
            write_noise(clip, frames)
            with serving(clip) as api_url:
                run = app_run.fetch(api_url, count=1)
            grown[name] = run["grown"]
            print(
                f"{name}: {clip.stat().st_size / MEGABYTE:.2f} MB in {run['seconds']:.1f} s;"
                f" memory grew by {run['grown'] / MEGABYTE:.1f} MB at its peak"
            )
    added = (grown["large"] - grown["small"]) / MEGABYTE
    print(f"the large clip adds {added:.1f} MB; {added / 20:.2f} of the 20 MB allowed")


if __name__ == "__main__":
    main()
