"""5,000 clips of 47 kB from nginx on loopback, addresses known: the road for the bytes.

`python -m tests.benchmarks.bench_nginx [ROUNDS]`. The app runs its download threads over addresses
that it need not ask for: every clip is stored, decoded to its end, given its waveform and renamed.
"bytes only" leaves decoding out, which is what curl and aria2c do; the difference is the price of
knowing that each clip is whole. Each runs in a process of its own; medians are compared.
"""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.benchmarks import peers
from tests.benchmarks.peers import Took
from tests.benchmarks.stand_in import FIRST_ID, VARIETIES, clip_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

COUNT = 5000
SIZE = 47_000
_CONFIG = """
worker_processes 1; daemon off; pid {root}/pid; error_log {root}/error.log crit;
events {{ worker_connections 512; }}
http {{
  access_log off; sendfile on; tcp_nopush on; keepalive_requests 100000;
  types {{ audio/flac flac; }}
  client_body_temp_path {root}/t1; proxy_temp_path {root}/t2; fastcgi_temp_path {root}/t3;
  uwsgi_temp_path {root}/t4; scgi_temp_path {root}/t5;
  server {{ listen 127.0.0.1:{port}; root {root}/files; }}
}}
"""


@contextmanager
def nginx(port: int) -> Iterator[str]:
    """nginx with the clips; its address."""
    with tempfile.TemporaryDirectory() as scratch:
        root = Path(scratch)
        files = root / "files"
        files.mkdir()
        # nginx gives up root's rights in its worker, which must still read the clips.
        root.chmod(0o755)
        for variety in range(VARIETIES):
            (files / f"v{variety}").write_bytes(clip_of(SIZE, variety))
        for run_id in range(FIRST_ID, FIRST_ID + COUNT):
            os.link(files / f"v{run_id % VARIETIES}", files / f"{run_id}.flac")
        config = root / "nginx.conf"
        config.write_text(_CONFIG.format(root=root, port=port))
        process = subprocess.Popen(["nginx", "-c", str(config), "-p", str(root)])
        try:
            time.sleep(1)
            yield f"http://127.0.0.1:{port}"
        finally:
            process.terminate()
            process.wait(10)


def addresses(base: str) -> list[str]:
    """Every clip's."""
    return [f"{base}/{run_id}.flac" for run_id in range(FIRST_ID, FIRST_ID + COUNT)]


class _KnownAddresses:
    """Stands for the API: it knows every address already."""

    def __init__(self, base: str) -> None:
        self._base = base

    def ask(self, run_ids: Sequence[int]) -> Any:
        from bulktts_gui.core.answers import Answer

        return Answer({run_id: f"{self._base}/{run_id}.flac" for run_id in run_ids}, {})


def child(base: str, check: str, threads: int) -> None:
    """Fetch everything as the app's threads do; print what it took."""
    import functools

    import soundfile  # noqa: F401 - what every first fetch pays once

    from bulktts_gui.core import audio, lean_transport
    from bulktts_gui.core.addresses import origin_of
    from bulktts_gui.core.clips import AudioFacts, ClipStatus
    from bulktts_gui.core.clock import Clock
    from bulktts_gui.core.download import Downloader
    from bulktts_gui.core.fetching import Fetch

    if check == "bytes":
        facts = AudioFacts(1.0, 22050, 1, SIZE)
        audio.inspect = lambda *_arguments: (facts, ".flac")  # type: ignore[assignment]
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        start, cpu = time.perf_counter(), time.process_time()
        fetch = Fetch(
            1, range(FIRST_ID, FIRST_ID + COUNT), lambda run_id: folder / f"{run_id}.flac"
        )
        loops = [
            threading.Thread(
                target=fetch.ask_loop,
                args=(_KnownAddresses(base), lean_transport.LeanTransport()),
            )
        ]
        for _ in range(threads):
            transport = lean_transport.LeanTransport()
            make = functools.partial(Downloader, transport, origin_of(base), Clock())
            loops.append(threading.Thread(target=fetch.download_loop, args=(make, transport)))
        for loop in loops:
            loop.start()
        for loop in loops:
            loop.join()
        took = {"seconds": time.perf_counter() - start, "cpu": time.process_time() - cpu}
        assert fetch.take_news().counts[ClipStatus.READY] == COUNT
        assert len(list(folder.glob("*.flac"))) == COUNT
    print(json.dumps(took))


def app(base: str, check: str, threads: int = 4) -> Took:
    """Run `child` in a process of its own."""
    words = [sys.executable, "-m", "tests.benchmarks.bench_nginx", base, check, str(threads)]
    done = subprocess.run(words, capture_output=True, text=True, check=True)
    return Took(**json.loads(done.stdout))


def main() -> None:
    if len(sys.argv) == 4:
        child(sys.argv[1], sys.argv[2], int(sys.argv[3]))
        return
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 3
    if shutil.which("nginx") is None:
        sys.exit("nginx is needed")
    took: dict[str, list[Took]] = {}
    with nginx(8975) as base:
        known = addresses(base)
        for _ in range(rounds):
            took.setdefault("curl", []).append(peers.timed(lambda f: peers.curl(known, f), COUNT))
            took.setdefault("aria2c", []).append(
                peers.timed(lambda f: peers.aria2c(known, f), COUNT)
            )
            took.setdefault("app", []).append(app(base, "whole"))
            took.setdefault("app, bytes only", []).append(app(base, "bytes"))
    for name, all_took in took.items():
        seconds = statistics.median(t.seconds for t in all_took)
        cpu = statistics.median(t.cpu for t in all_took)
        print(f"{name}: {seconds:.2f} s, processor {cpu:.2f} s")
    for name in ("app", "app, bytes only"):
        for peer in ("curl", "aria2c"):
            wall = _median(took[name], "seconds") / _median(took[peer], "seconds")
            cpu = _median(took[name], "cpu") / _median(took[peer], "cpu")
            print(f"{name} / {peer}: wall {wall:.2f}, processor {cpu:.2f}")


def _median(all_took: list[Took], what: str) -> float:
    return statistics.median(getattr(took, what) for took in all_took)


if __name__ == "__main__":
    main()
