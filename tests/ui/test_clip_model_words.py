"""Names and texts that change in the list, and are given back."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from bulktts_gui.core.clips import ClipUpdate, NewClip, stand_in
from bulktts_gui.models import roles
from bulktts_gui.models.clip_model import ClipTableModel, Column, Group
from tests.ui.sample_clips import new_clips, queued, ready

if TYPE_CHECKING:
    from collections.abc import Iterator

ASCENDING, DESCENDING = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


@pytest.fixture
def model(qapp: object) -> Iterator[ClipTableModel]:
    made = ClipTableModel()
    mode = QAbstractItemModelTester.FailureReportingMode.Warning
    tester = QAbstractItemModelTester(made, mode)
    yield made
    del tester


class Repaints:
    def __init__(self, model: ClipTableModel) -> None:
        self.rows: list[tuple[int, int]] = []
        self.resets = 0
        model.dataChanged.connect(self.note)
        model.modelReset.connect(self.note_reset)

    def note(self, first: QModelIndex, last: QModelIndex) -> None:
        self.rows.append((first.row(), last.row()))

    def note_reset(self) -> None:
        self.resets += 1


def shown(model: ClipTableModel) -> list[int]:
    return list(model.shown_run_ids())


def words(model: ClipTableModel) -> dict[int, tuple[str, str]]:
    return {run_id: (name, text) for run_id, name, text in model.sheet()}


def test_words_change_in_their_rows_and_can_be_given_back(model: ClipTableModel) -> None:
    model.add([NewClip(1, "one", "Hello."), NewClip(2, "two"), NewClip(3), NewClip(4, "four")])
    model.apply([ready(1)])
    before, status = words(model), model.clip(1).status
    repaints = Repaints(model)
    counts = []
    model.countsChanged.connect(lambda: counts.append(1))
    changed = model.update_words(
        [NewClip(1, "eins"), NewClip(2, "two"), NewClip(3, "", "Text."), NewClip(9, "not here")]
    )
    assert changed == [NewClip(1, "one", "Hello."), NewClip(3)]
    assert repaints.rows == [(0, 0), (2, 2)]
    assert (repaints.resets, counts) == (0, [])
    assert words(model) == before | {1: ("eins", "Hello."), 3: ("", "Text.")}
    assert model.words(1) == ("eins", "Hello.")
    assert model.words(9) is None
    assert model.index(0, Column.NAME).data() == "eins"
    assert model.index(2, 0).data(roles.TextRole) == "Text."
    assert model.clip(1).status is status
    after = model.restore_words(changed)
    assert words(model) == before
    assert after == [NewClip(1, "eins", "Hello."), NewClip(3, "", "Text.")]
    model.restore_words(after)
    assert model.words(3) == ("", "Text.")
    assert model.update_words([NewClip(1, "eins"), NewClip(2)]) == []


def test_a_search_that_is_on_follows_new_words(model: ClipTableModel) -> None:
    model.add([NewClip(1, "apple"), NewClip(2, "pear"), NewClip(3, "apple pie")])
    model.set_filter(Group.ALL, "apple")
    assert shown(model) == [1, 3]
    before = model.update_words([NewClip(1, "plum"), NewClip(2, "", "an apple")])
    assert shown(model) == [2, 3]
    model.restore_words(before)
    assert shown(model) == [1, 3]
    model.set_filter(Group.ALL, "plum")
    assert shown(model) == []


def test_no_row_moves_until_it_is_sorted_again(model: ClipTableModel) -> None:
    model.add([NewClip(1, "a"), NewClip(2, "b"), NewClip(3, "c")])
    model.sort(Column.NAME, DESCENDING)
    held = QPersistentModelIndex(model.index(2, 0))
    model.update_words([NewClip(1, "z")])
    assert shown(model) == [3, 2, 1]
    model.sort_again()
    assert shown(model) == [1, 3, 2]
    assert held.row() == 0
    # A clip that comes later is put where the new words have it.
    model.set_filter(Group.READY, "")
    model.apply([ready(3), ready(2), ready(1)])
    assert shown(model) == [1, 3, 2]


def test_words_follow_a_task_to_its_run(model: ClipTableModel) -> None:
    task = stand_in("task-a")
    model.add([NewClip(task, "a", "", "task-a")])
    before = model.update_words([NewClip(task, "new", "Text.", "task-a")])
    model.apply([ClipUpdate(0, task, queued(task).status, new_run_id=5)])
    assert words(model) == {5: ("new", "Text.")}
    # The sheet knows the task alone.
    assert model.update_words([NewClip(task, "newer", "", "task-a")]) == [
        NewClip(5, "new", "Text.", "task-a")
    ]
    model.restore_words(before)
    assert words(model) == {5: ("a", "")}


def test_what_is_drawn_from_texts_is_told_that_they_changed(model: ClipTableModel) -> None:
    model.add([NewClip(1, "one", "Hello.")])
    version = model.sound_version
    model.update_words([NewClip(1, "one", "Hello.")])
    assert model.sound_version == version
    model.update_words([NewClip(1, "", "A longer text.")])
    assert model.sound_version > version


def test_random_words_under_every_filter(model: ClipTableModel) -> None:
    check_random_words(model, 20)


def test_very_many_words_at_once(qapp: object) -> None:
    check_random_words(ClipTableModel(), 1500)  # Qt's tester would take minutes


def check_random_words(model: ClipTableModel, total: int) -> None:
    """Whatever changes, what is shown is what a list with these words from the start shows."""
    rng = random.Random(5)
    ids = list(range(1, total + 1))
    model.add(new_clips(ids))
    kinds = ["apple", "pear pie", "", "plum"]
    for _ in range(10):
        model.sort(rng.choice((Column.NUMBER, Column.NAME)), rng.choice((ASCENDING, DESCENDING)))
        model.set_filter(Group.ALL, rng.choice(("", "apple", "p", "pie plum")))
        some = rng.sample(ids, rng.randint(1, total))
        new = [NewClip(run_id, rng.choice(kinds), rng.choice(kinds)) for run_id in some]
        was = words(model)
        before = model.update_words(new)
        fresh = ClipTableModel()
        fresh.reset([model.clip(run_id) for run_id in model.run_ids()])
        fresh.set_filter(model.group, model._search)
        assert sorted(shown(model)) == sorted(shown(fresh))
        expected = dict(was)
        for clip in new:
            name, text = was[clip.run_id]
            expected[clip.run_id] = (clip.name or name, clip.text or text)
        assert words(model) == expected
        if rng.random() < 0.5:
            model.restore_words(before)
            assert words(model) == was
