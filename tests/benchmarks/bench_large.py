"""What one clip of about 500 MB, and one of three hours, cost the app.

`python -m tests.benchmarks.bench_large`. The large clip is FLAC of noise, which does not pack; what
it adds to memory is counted over what a small one needs. The long clip is fetched in the real
window, offscreen: how much memory grows while it comes, is checked, judged and drawn, and for how
long the window did not answer meanwhile, by a timer of 1 ms. Clips are made beside the run and
deleted after it. Each fetch is one of the app's own, in a process of its own, whose peak is counted
from the moment before the request.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import soundfile

from tests.benchmarks import app_run
from tests.benchmarks.stand_in import FIRST_ID

if TYPE_CHECKING:
    from collections.abc import Iterator

MEGABYTE = 1_000_000
#: 16-bit noise: two bytes a frame, packed or not.
LARGE_FRAMES = 250 * MEGABYTE
SMALL_FRAMES = 20_000
BLOCK_FRAMES = 4 * MEGABYTE
LONG_SECONDS, LONG_RATE = 3 * 3600, 22_050
#: The run whose clip is the long one.
LONG_ID = FIRST_ID + 1
WINDOW = "--window"


def write_noise(path: Path, frames: int) -> None:
    """A FLAC clip of one channel that takes about two bytes a frame."""
    noise = np.random.default_rng(1).integers(-(2**15), 2**15, BLOCK_FRAMES, np.int16)
    with soundfile.SoundFile(path, "w", 48_000, 1, "PCM_16", format="FLAC") as sound:
        for start in range(0, frames, BLOCK_FRAMES):
            sound.write(noise[: frames - start])


def write_long(path: Path) -> None:
    """Three hours of FLAC: half of each second is noise, half is silence."""
    minute = np.random.default_rng(1).integers(-3000, 3000, (60, LONG_RATE), np.int16)
    minute[:, LONG_RATE // 2 :] = 0
    with soundfile.SoundFile(path, "w", LONG_RATE, 1, "PCM_16", format="FLAC") as sound:
        for _ in range(LONG_SECONDS // 60):
            sound.write(minute.reshape(-1))


@contextmanager
def serving(clip: Path, long: Path | None = None) -> Iterator[str]:
    """The address of an API whose every run is `clip`, but for `LONG_ID`, which is `long`."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            if self.path.startswith("/apis"):
                name = "long" if str(LONG_ID) in self.path else "clip"
                address = f"http://127.0.0.1:{server.server_port}/{name}.flac"
                self._begin(body := json.dumps({"output_url": address}).encode(), len(body))
                return
            wanted = long if long is not None and "long" in self.path else clip
            with wanted.open("rb") as file:
                self._begin(b"", wanted.stat().st_size)
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


def fetch_in_window(api_url: str, scratch: str) -> dict[str, float]:
    """Run `show_window` in a process of its own, with folders of its own; what it printed."""
    homes = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"), scratch)
    homes |= dict.fromkeys(("XDG_CACHE_HOME", "XDG_STATE_HOME"), scratch)
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.bench_large", WINDOW],
        env={
            **os.environ,
            **homes,
            "QT_QPA_PLATFORM": "offscreen",
            "BULKTTS_API_URL": api_url,
            "CAMB_API_KEY": "key",
        },
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[2],
    )
    result: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return result


def show_window() -> None:
    """Fetch a small clip and then the long one; print what that cost as a line of JSON."""
    from PySide6.QtCore import QTimer

    from bulktts_gui import app
    from tests.end_to_end.window import Person, let_pass

    _, window = app.build(["bulktts-gui"])
    person = Person(window)

    def fetch(run_id: int) -> None:
        window.add_text(str(run_id))
        person.wait(lambda: any(row.run_id == run_id for row in person.rows()))
        window.fetch()
        person.wait(lambda: person.row(run_id).status == "READY", 300_000)

    fetch(FIRST_ID)
    let_pass(3000)  # what the app loads when it is idle
    longest, last = 0.0, time.perf_counter()

    def tick() -> None:
        nonlocal longest, last
        now = time.perf_counter()
        longest, last = max(longest, now - last), now

    timer = QTimer()
    timer.setInterval(1)
    before = app_run._memory()
    Path("/proc/self/clear_refs").write_text("5")
    start = last = time.perf_counter()
    timer.timeout.connect(tick)
    timer.start()
    fetch(LONG_ID)
    ready = time.perf_counter() - start
    person.wait(lambda: bool(window.model.findings(LONG_ID)), 60_000)
    window.grab()
    let_pass(500)
    timer.stop()
    grown = app_run._peak() - before
    person.let_go()
    sys.stdout.write(json.dumps({"ready": ready, "longest": longest, "grown": grown}) + "\n")


def measure_long(scratch: Path) -> None:
    """Print what the clip of three hours costs."""
    small, long = scratch / "small.flac", scratch / "long.flac"
    write_long(long)
    with serving(small, long) as api_url, tempfile.TemporaryDirectory() as home:
        run = fetch_in_window(api_url, home)
    grown = run["grown"] / MEGABYTE
    print(
        f"three hours: {long.stat().st_size / MEGABYTE:.0f} MB, ready in {run['ready']:.1f} s; the"
        f" window was busy for {run['longest'] * 1000:.0f} ms at most; memory grew by"
        f" {grown:.1f} MB at its peak, {grown / 20:.2f} of the 20 MB allowed"
    )


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
        measure_long(Path(scratch))


if __name__ == "__main__":
    show_window() if sys.argv[1:] == [WINDOW] else main()
