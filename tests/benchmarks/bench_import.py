"""How long importing 100,000 run ids takes, as a ratio to a bare csv pass over the same file.

Run it as a script: `python tests/benchmarks/bench_import.py`.
"""

from __future__ import annotations

import csv
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from bulktts_gui.core.importing import read_files, read_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

ROWS = 100_000
ROUNDS = 5


def seconds(action: Callable[[], object]) -> float:
    """Time `action` a few times and give the shortest, which other programs disturb least."""
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        action()
        times.append(time.perf_counter() - start)
    return min(times)


def bare_csv(path: Path) -> int:
    """Read the file with nothing but the csv module."""
    with path.open(encoding="utf-8", newline="") as file:
        return sum(1 for _ in csv.reader(file))


def write_csv(path: Path, heading: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Write a table."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(heading)
        writer.writerows(rows)


def main() -> None:
    """Build the inputs, time them, print seconds and ratios."""
    with tempfile.TemporaryDirectory() as folder:
        path, wide = Path(folder) / "runs.csv", Path(folder) / "wide.csv"
        rows = [
            (1_000_000 + 7 * row, f"clip {row}", f"Hello, this is sentence {row}.")
            for row in range(ROWS)
        ]
        write_csv(path, ["run_id", "name", "text"], rows)
        more = [
            (*cells, "en-us", f"speaker {row % 9}", f"scene {row // 50}")
            for row, cells in enumerate(rows)
        ]
        write_csv(wide, ["run_id", "name", "text", "language", "speaker", "scene"], more)
        pasted = "\n".join(str(1_000_000 + 7 * row) for row in range(ROWS))
        jsonl = Path(folder) / "runs.jsonl"
        jsonl.write_text(
            "\n".join(f'{{"run_id": {9 * row + 5}, "name": "clip {row}"}}' for row in range(ROWS))
        )
        prose = "\n".join(f"run {1_000_000 + 7 * row} is done, thanks" for row in range(ROWS))
        if len(read_files([path]).clips) != ROWS or len(read_text(pasted).clips) != ROWS:
            raise SystemExit("the import lost ids")
        base = seconds(lambda: bare_csv(path))
        print(f"bare csv.reader pass        {base:7.3f} s   1.0")
        for label, action in (
            ("CSV with run_id, name, text", lambda: read_files([path])),
            ("CSV with 3 more columns", lambda: read_files([wide])),
            ("pasted lines", lambda: read_text(pasted)),
            ("JSON Lines with names", lambda: read_files([jsonl])),
            ("sentences", lambda: read_text(prose)),
        ):
            took = seconds(action)
            print(f"{label:27} {took:7.3f} s {took / base:5.1f}")


if __name__ == "__main__":
    main()
