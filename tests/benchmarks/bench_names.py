"""How long planning 100,000 file names takes, as a ratio to cleaning as many names alone.

Run it as a script: `python tests/benchmarks/bench_names.py`.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from bulktts_gui.core.clips import SheetCells
from bulktts_gui.core.names import NameSource, plan, safe_name

if TYPE_CHECKING:
    from collections.abc import Callable

CLIPS = 100_000
ROUNDS = 3
LANGUAGES = ("en", "de", "日本語", "العربية", "pt-BR", "")


def seconds(action: Callable[[], object]) -> float:
    """Time `action` a few times and give the shortest, which other programs disturb least."""
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        action()
        times.append(time.perf_counter() - start)
    return min(times)


def main() -> None:
    """Plan the names of lists of several kinds, print seconds and ratios."""
    sheet = [
        NameSource(
            1_000_000 + row,
            f"Scene {row // 40}, take {row}: part one",
            f"This is sentence {row} of a book – “read aloud”, and then some more of it.",
            cells=SheetCells(LANGUAGES[row % 6], (("Scene", str(row // 40)), ("Voice", "Ada"))),
        )
        for row in range(CLIPS)
    ]
    alike = [NameSource(row, "Take") for row in range(CLIPS)]
    long = [NameSource(row, f"{'語' * 90} {row % 9}") for row in range(CLIPS)]
    bare = seconds(lambda: [safe_name(source.name, ".flac") for source in sheet])
    print(f"{'each name made safe, alone':32} {bare:6.2f} s")
    for label, sources, template in (
        ("{name}", sheet, "{name}"),
        ("{number} {name} {run_id}", sheet, "{number} {name} {run_id}"),
        ("{number} {text}", sheet, "{number} {text}"),
        ("folders of columns", sheet, "{language}/{Scene}/{number:000} {name}"),
        ("all alike", alike, "{name}"),
        ("all too long", long, "{name}"),
    ):
        taken = seconds(lambda sources=sources, template=template: plan(sources, template))  # type: ignore[misc]
        print(f"{label:32} {taken:6.2f} s  {taken / bare:5.2f} times that")


if __name__ == "__main__":
    main()
