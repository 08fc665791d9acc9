"""Clips to save, and what came of saving them, for the tests of it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from bulktts_gui.core.saving import IfExists, SaveItem, SaveOutcome, SaveReport, save_items

if TYPE_CHECKING:
    from pathlib import Path

SAVED, SKIPPED = SaveOutcome.SAVED, SaveOutcome.SKIPPED
FAILED, CANCELLED = SaveOutcome.FAILED, SaveOutcome.CANCELLED


def never() -> bool:
    return False


def ignore(done: int, total: int, size: int) -> None:
    pass


def make_items(tmp_path: Path, *names: str, size: int = 3000) -> list[SaveItem]:
    """Clips with contents of their own, to be saved under these names."""
    cache = tmp_path / "cache"
    cache.mkdir(exist_ok=True)
    items = []
    for run_id, name in enumerate(names, start=1):
        source = cache / f"{run_id}.flac"
        source.write_bytes(run_id.to_bytes(2, "big") * (size // 2))
        items.append(SaveItem(run_id, source, name))
    return items


def save(folder: Path, items: list[SaveItem], if_exists: IfExists = IfExists.NUMBER) -> SaveReport:
    return save_items(folder, items, if_exists, cancelled=never, progress=ignore)


def outcomes(report: SaveReport) -> list[SaveOutcome]:
    return [result.outcome for result in report.results]


def names_in(folder: Path) -> list[str]:
    """Every name in the folder, hidden ones too."""
    return sorted(os.listdir(folder))


def is_copy(report: SaveReport, place: int) -> bool:
    result = report.results[place]
    return result.path is not None and result.path.read_bytes() == result.item.source.read_bytes()
