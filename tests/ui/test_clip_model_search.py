"""Searching while somebody types: each key goes on from what was found before."""

from __future__ import annotations

import random

from PySide6.QtCore import Qt

from bulktts_gui.core.clips import NewClip
from bulktts_gui.models.clip_model import ClipTableModel, Column, Group
from tests.ui.sample_clips import failed, queued, ready


def test_typing_on_and_back_agrees_with_a_search_from_the_start(qapp: object) -> None:
    model = ClipTableModel()
    rng = random.Random(5)
    names = [" ".join(rng.choices(("red", "read", "ready", "old", "gold"), k=3)) for _ in range(60)]
    clips = [NewClip(number, name) for number, name in enumerate(names, 1)]
    model.add(clips)
    model.apply([ready(run_id) for run_id in range(1, 61, 3)])
    for column in (Column.NUMBER, Column.NAME, Column.STATUS):
        for order in Qt.SortOrder:
            model.sort(column, order)
            for search in (
                "r",
                "re",
                "read",
                "ready",
                "ready g",
                "ready go",
                "ready",
                "re",
                "",
                "o",
            ):
                model.set_filter(Group.ALL, search)
                fresh = ClipTableModel()
                fresh.reset([model.clip(run_id) for run_id in model.run_ids()])
                fresh.set_filter(Group.ALL, search)
                fresh.sort(column, order)
                assert list(model.shown_run_ids()) == list(fresh.shown_run_ids())
                # What a change lets in and out is there for the next key.
                model.apply([rng.choice((ready, failed, queued))(rng.randint(1, 60))])
                model.sort_again()
