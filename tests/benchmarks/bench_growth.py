"""What one batch costs as it grows: memory a clip and time a clip, at 20,000 clips and at 1,000.

`python -m tests.benchmarks.bench_growth`. No delays; small clips, for the bytes are not the point.
"""

from __future__ import annotations

from tests.benchmarks import app_run
from tests.benchmarks.stand_in import running

FEW, MANY = 1000, 20_000


def main() -> None:
    with running(size=8_000) as url:
        few = [app_run.fetch(url, count=FEW) for _ in range(3)]
        many = app_run.fetch(url, count=MANY)
        few += [app_run.fetch(url, count=FEW) for _ in range(2)]
    few_memory = sorted(run["memory"] for run in few)[2]
    few_seconds = sorted(run["seconds"] for run in few)[2]
    grown = (many["memory"] - few_memory) / (MANY - FEW)
    print(f"memory: {grown:.0f} bytes a clip from {FEW} to {MANY} clips")
    ratio = (many["seconds"] / MANY) / (few_seconds / FEW)
    print(f"time a clip at {MANY} over {FEW}: {ratio:.2f}")


if __name__ == "__main__":
    main()
