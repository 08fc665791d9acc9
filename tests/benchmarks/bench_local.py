"""No delays, 1,000 clips of 40 kB, one stand-in for API and files: the app over `aria2c -j16`.

`python -m tests.benchmarks.bench_local [ROUNDS]`. Both ask for the addresses themselves; the app's
checks, waveforms and library are included. Rounds take turns; medians are compared.
"""

from __future__ import annotations

import statistics
import sys
from functools import partial

from tests.benchmarks import app_run, peers
from tests.benchmarks.stand_in import running

COUNT = 1000


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    app, aria, pool = [], [], []
    with running() as url:
        for _ in range(rounds):
            app.append(app_run.fetch(url, count=COUNT)["seconds"])
            aria.append(peers.timed(partial(peers.chunks_then_aria2c, url, COUNT), COUNT).seconds)
            pool.append(peers.timed(partial(peers.chunks_then_pool, url, COUNT), COUNT).seconds)
    ours = statistics.median(app)
    for name, times in (("aria2c -j16", aria), ("16 threads with requests", pool)):
        theirs = statistics.median(times)
        print(f"app / {name}: {ours / theirs:.2f}  ({ours:.2f} s / {theirs:.2f} s)")


if __name__ == "__main__":
    main()
