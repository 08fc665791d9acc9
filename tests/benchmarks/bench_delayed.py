"""A network's delays (0.15 s an answer, 0.08 s to a file's first byte, 400 kB/s a connection).

`python -m tests.benchmarks.bench_delayed [ROUNDS]`. Printed over the floor: the API's answers one
after another, then the last file. Also the setting "requests at once" at 4 over 1, the same work by
what people use today, and slow files (20 s each at 5 kB/s) among fast ones, over those alone.
"""

from __future__ import annotations

import statistics
import sys
from functools import partial

from tests.benchmarks import app_run, peers
from tests.benchmarks.stand_in import running

ANSWER, FIRST_BYTE, PACE, SIZE = 0.15, 0.08, 400_000, 40_000
SLOW_CLIPS, SLOW_SECONDS = 8, 20.0


def floor(count: int) -> float:
    """Seconds that no client can beat with one request at a time."""
    return count / 5 * ANSWER + FIRST_BYTE + SIZE / PACE


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 3
    delays = {"answer_delay": ANSWER, "first_byte_delay": FIRST_BYTE, "bytes_per_second": PACE}
    with running(**delays, size=SIZE) as url:
        for count in (200, 1000):
            times = [app_run.fetch(url, count=count)["seconds"] for _ in range(rounds)]
            took = statistics.median(times)
            print(f"{count} clips: {took / floor(count):.3f} of the floor ({took:.2f} s)")
        at_four = app_run.fetch(url, "--requests-at-once", "4", count=1000)["seconds"]
        print(f"four requests at once over one: {at_four / took:.3f} ({at_four:.2f} s)")
        count = 200
        for name, work in (
            ("chunks, then 16 threads", peers.chunks_then_pool),
            ("chunks, then aria2c -j16", peers.chunks_then_aria2c),
            ("the documented loop", peers.documented_loop),
        ):
            theirs = peers.timed(partial(work, url, count), count).seconds
            print(f"{name}: {theirs / floor(count):.3f} of the floor ({theirs:.2f} s)")
    slow = {"slow_clips": SLOW_CLIPS, "slow_pace": 5000, "slow_seconds": SLOW_SECONDS}
    with running(**delays, **slow, size=SIZE) as url:
        took = app_run.fetch(url, count=200)["seconds"]
        alone = app_run.fetch(url, count=SLOW_CLIPS)["seconds"]
        print(f"{SLOW_CLIPS} slow files among 192 fast: {took / alone:.3f} of the slow ones alone")


if __name__ == "__main__":
    main()
