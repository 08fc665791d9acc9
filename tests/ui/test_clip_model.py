from __future__ import annotations

import html
import random
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtTest import QAbstractItemModelTester

from bulktts_gui.core.clips import Clip, ClipStatus, NewClip, Problem, ProblemKind
from bulktts_gui.models import roles
from bulktts_gui.models.clip_model import ClipTableModel, Column, Group
from bulktts_gui.models.rows import runs
from bulktts_gui.models.wording import problem_words, status_words
from tests.ui.sample_clips import (
    BEYOND_32_BITS,
    BEYOND_53_BITS,
    failed,
    missing,
    new_clips,
    queued,
    ready,
    ready_clip,
    waiting,
    working,
)

if TYPE_CHECKING:
    from collections.abc import Iterator


RUN_ID, STATUS, PATH, REASON = (Qt.ItemDataRole.UserRole + number for number in (1, 2, 3, 4))
ASCENDING, DESCENDING = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


@pytest.fixture
def model(qapp: object) -> Iterator[ClipTableModel]:
    """A model that Qt's own tester watches: what it finds fails the test as a Qt warning."""
    made = ClipTableModel()
    mode = QAbstractItemModelTester.FailureReportingMode.Warning
    tester = QAbstractItemModelTester(made, mode)
    yield made
    del tester


class Changes:
    """What a model told its views: the rows that changed, came and went, and the resets."""

    def __init__(self, model: ClipTableModel) -> None:
        self.repainted: list[tuple[int, int]] = []
        self.out: list[tuple[int, int]] = []
        self.came: list[tuple[int, int]] = []
        self.resets = 0
        self.counts = 0
        model.dataChanged.connect(self.note_data)
        model.rowsRemoved.connect(self.note_out)
        model.rowsInserted.connect(self.note_in)
        model.modelReset.connect(self.note_reset)
        model.countsChanged.connect(self.note_counts)

    def note_data(self, first: QModelIndex, last: QModelIndex) -> None:
        assert (first.column(), last.column()) == (0, len(Column) - 1)
        self.repainted.append((first.row(), last.row()))

    def note_out(self, _parent: QModelIndex, first: int, last: int) -> None:
        self.out.append((first, last))

    def note_in(self, _parent: QModelIndex, first: int, last: int) -> None:
        self.came.append((first, last))

    def note_reset(self) -> None:
        self.resets += 1

    def note_counts(self) -> None:
        self.counts += 1


def shown(model: ClipTableModel) -> list[int]:
    return [int(model.index(row, 0).data(RUN_ID)) for row in range(model.rowCount())]


def at(model: ClipTableModel, run_id: int, column: Column = Column.NUMBER) -> QModelIndex:
    return model.index(model.row_of(run_id), column)


# The seam


def test_the_roles_by_their_numbers(model: ClipTableModel) -> None:
    model.add(new_clips([11, 12, 13]))
    model.apply([ready(11, Path("/clips/11.flac")), failed(12, ProblemKind.DISK_FULL)])
    seen = [[model.index(row, 0).data(role) for role in (RUN_ID, STATUS, PATH, REASON)]
            for row in range(3)]  # fmt: skip
    assert seen == [
        ["11", "READY", str(Path("/clips/11.flac")), ""],
        ["12", "FAILED", "", problem_words(Problem(ProblemKind.DISK_FULL))],
        ["13", "QUEUED", "", ""],
    ]


@pytest.mark.parametrize("column", list(Column))
def test_every_column_of_a_row_answers_the_roles_alike(
    model: ClipTableModel, column: Column
) -> None:
    model.reset([ready_clip(11)])
    index = model.index(0, column)
    assert (index.data(RUN_ID), index.data(STATUS)) == ("11", "READY")
    assert index.data(PATH) == str(Path("cache", "11.flac"))


def test_every_status_has_its_name_in_the_status_role(model: ClipTableModel) -> None:
    clips = [
        Clip(1, number, status=status, problem=Problem(ProblemKind.LEFT_OUT))
        for number, status in enumerate(ClipStatus, start=1)
    ]
    model.reset(clips)
    assert [model.index(row, 0).data(STATUS) for row in range(7)] == [
        "QUEUED", "ASKING", "WAITING", "DOWNLOADING", "READY", "FAILED", "MISSING",
    ]  # fmt: skip


def test_the_roles_come_through_a_proxy(model: ClipTableModel) -> None:
    proxy = QSortFilterProxyModel()
    proxy.setSourceModel(model)
    proxy.setSortRole(RUN_ID)
    proxy.sort(0, DESCENDING)
    model.add(new_clips([3, 7, 5]))
    assert [proxy.index(row, 0).data(RUN_ID) for row in range(3)] == ["7", "5", "3"]
    model.apply([missing(7), ready(5, Path("/5.flac"))])
    assert [proxy.index(row, 0).data(STATUS) for row in range(3)] == ["MISSING", "READY", "QUEUED"]
    assert proxy.index(1, 0).data(PATH) == str(Path("/5.flac"))
    assert proxy.index(0, 0).data(REASON) == problem_words(Problem(ProblemKind.LEFT_OUT))


def test_ids_keep_all_of_their_digits(model: ClipTableModel) -> None:
    ids = [BEYOND_32_BITS, BEYOND_53_BITS, BEYOND_53_BITS + 1, 2**63 - 1]
    model.add(new_clips(ids))
    assert [model.index(row, 0).data(RUN_ID) for row in range(4)] == [str(i) for i in ids]
    assert [model.index(r, Column.RUN_ID).data() for r in range(4)] == [str(i) for i in ids]
    model.apply([ready(BEYOND_53_BITS + 1)])
    assert model.index(2, 0).data(STATUS) == "READY"
    model.sort(Column.RUN_ID, DESCENDING)
    assert shown(model) == sorted(ids, reverse=True)


def test_a_clip_that_is_waited_for_has_no_reason_of_failure(model: ClipTableModel) -> None:
    model.add(new_clips([1]))
    model.apply([waiting(1)])
    assert model.index(0, 0).data(REASON) == ""
    told = model.index(0, Column.STATUS).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told.startswith(status_words(ClipStatus.WAITING))
    assert "Retry" not in told


# What the columns say


def test_the_words_of_a_row(model: ClipTableModel) -> None:
    model.add([NewClip(5, "", "Only a text"), NewClip(6, "A name", "A text")])
    model.apply([ready(6, seconds=67.4)])
    words = [[model.index(row, c).data() for c in Column] for row in range(2)]
    assert words == [
        ["1", "5", "Only a text", "", "", "Not fetched yet", "", ""],
        ["2", "6", "A name", "", "1:07", "Ready", "", ""],
    ]


def test_the_painted_buttons_name_their_clip_to_a_screen_reader(model: ClipTableModel) -> None:
    model.add([NewClip(5, "Greeting"), NewClip(6)])
    role = Qt.ItemDataRole.AccessibleTextRole
    told = [[at(model, i, c).data(role) for c in (Column.PLAY, Column.SAVE)] for i in (5, 6)]
    assert told == [
        ["Play Greeting", "Greeting is not here to save yet"],
        ["Play 6", "6 is not here to save yet"],
    ]
    model.apply([ready(5, Path("5.flac"))])
    assert at(model, 5, Column.SAVE).data(role) == "Save Greeting"


def test_a_screen_reader_calls_a_row_as_its_clip(model: ClipTableModel) -> None:
    model.add([NewClip(5, "Greeting"), NewClip(6)])
    down, role = Qt.Orientation.Vertical, Qt.ItemDataRole.AccessibleTextRole
    assert [model.headerData(row, down, role) for row in range(3)] == ["Greeting", "6", ""]
    assert model.headerData(0, down) is None


def test_a_failure_is_told_to_pointer_and_screen_reader(model: ClipTableModel) -> None:
    model.add(new_clips([1]))
    model.apply([failed(1, ProblemKind.DISK_FULL)])
    index = at(model, 1, Column.STATUS)
    reason = problem_words(Problem(ProblemKind.DISK_FULL))
    assert reason in index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert html.unescape(index.data(Qt.ItemDataRole.ToolTipRole)) == f"<qt>{reason}</qt>"


def test_a_text_with_tags_is_shown_as_it_is_and_a_long_one_is_cut(model: ClipTableModel) -> None:
    ssml = '<speak>Hello <break time="1s"/></speak>'
    model.add([NewClip(1, "a", ssml), NewClip(2, "b", "x" * 100_000)])
    first = at(model, 1, Column.NAME).data(Qt.ItemDataRole.ToolTipRole)
    assert first == f"<qt>{html.escape(ssml)}</qt>"
    second = at(model, 2, Column.NAME).data(Qt.ItemDataRole.ToolTipRole)
    assert len(second) < 1000


def test_a_remark_is_in_the_row_until_the_clip_changes(model: ClipTableModel) -> None:
    model.reset([ready_clip(1), ready_clip(2)])
    changes = Changes(model)
    model.set_remark(2, lambda: "Cannot be heard.")
    assert changes.repainted == [(1, 1)]
    index = at(model, 2, Column.STATUS)
    assert index.data(roles.RemarkRole) == "Cannot be heard."
    assert "Cannot be heard." in index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert index.data(REASON) == ""
    model.apply([ready(2)])
    assert index.data(roles.RemarkRole) == ""


def test_headers_outside_of_the_table_are_nothing(model: ClipTableModel) -> None:
    assert model.headerData(-1, Qt.Orientation.Horizontal) is None
    assert model.headerData(99, Qt.Orientation.Horizontal) is None
    assert model.headerData(0, Qt.Orientation.Vertical) is None


def test_every_column_has_a_name_for_a_screen_reader(model: ClipTableModel) -> None:
    role = Qt.ItemDataRole.AccessibleTextRole
    names = [model.headerData(c, Qt.Orientation.Horizontal, role) for c in Column]
    assert all(names)
    assert len(set(names)) == len(Column)


# Adding, removing, restoring


def test_repeats_are_added_once_and_fill_what_was_empty(model: ClipTableModel) -> None:
    assert model.add([NewClip(1), NewClip(2, "two"), NewClip(1, "late")]) == [1, 2]
    changes = Changes(model)
    assert model.add([NewClip(1, "one"), NewClip(2, "another")]) == []
    assert changes.repainted == [(0, 0)]
    assert [model.index(row, Column.NAME).data() for row in (0, 1)] == ["one", "two"]
    model.set_filter(Group.ALL, "one")
    assert shown(model) == [1]


def test_a_name_that_comes_late_is_found_by_the_search_that_is_on(model: ClipTableModel) -> None:
    model.add([NewClip(1), NewClip(2, "blue")])
    model.set_filter(Group.ALL, "BLUE")
    assert shown(model) == [2]
    model.add([NewClip(1, "Blue too")])
    assert shown(model) == [1, 2]


def test_removed_clips_come_back_to_their_places(model: ClipTableModel) -> None:
    model.add(new_clips(range(10)))
    model.apply([ready(4), failed(7)])
    before = [model.clip(run_id) for run_id in model.run_ids()]
    removed = model.remove([7, 0, 4, 9, 99])
    assert shown(model) == [1, 2, 3, 5, 6, 8]
    assert (model.count(Group.READY), model.count(Group.FAILED)) == (0, 0)
    assert model.ready_bytes == 0
    model.restore(removed)
    assert [model.clip(run_id) for run_id in model.run_ids()] == before
    assert model.ready_bytes == 1000


def test_a_clip_that_was_added_again_is_not_restored_twice(model: ClipTableModel) -> None:
    model.add(new_clips([1, 2, 3]))
    removed = model.remove([2, 3])
    model.add([NewClip(3, "again")])
    model.restore(removed)
    assert sorted(shown(model)) == [1, 2, 3]
    assert model.clip(3).name == "again"
    assert model.total == 3


def test_a_clip_removed_while_it_was_fetched_comes_back_at_rest(model: ClipTableModel) -> None:
    model.add(new_clips([1, 2]))
    model.apply([working(1), waiting(2)])
    model.restore(model.remove([1, 2]))
    assert model.run_ids(Group.TO_FETCH) == [1, 2]


def test_a_large_part_is_restored_in_one_pass(model: ClipTableModel) -> None:
    ids = list(range(600))
    model.add(new_clips(ids))
    model.restore(model.remove(ids[::2]))
    assert model.run_ids() == ids


# Changes


def test_one_repaint_for_each_run_of_neighbours(model: ClipTableModel) -> None:
    model.add(new_clips(range(10)))
    changes = Changes(model)
    model.apply([ready(i) for i in (8, 2, 1, 3, 6)])
    assert changes.repainted == [(1, 3), (6, 6), (8, 8)]
    assert (changes.counts, changes.resets) == (1, 0)


def test_neighbours_are_those_in_the_rows_not_those_in_the_input(model: ClipTableModel) -> None:
    model.add(new_clips([30, 10, 20, 40]))
    model.sort(Column.RUN_ID, ASCENDING)
    changes = Changes(model)
    model.apply([ready(10), ready(20)])
    assert changes.repainted == [(0, 1)]


def test_updates_of_unknown_runs_change_nothing(model: ClipTableModel) -> None:
    model.add(new_clips([1]))
    changes = Changes(model)
    model.apply([ready(2)])
    assert (changes.repainted, changes.counts, changes.resets) == ([], 0, 0)


def test_the_last_of_several_updates_counts(model: ClipTableModel) -> None:
    model.add(new_clips([1]))
    model.apply([working(1, ClipStatus.ASKING), failed(1), queued(1), working(1), ready(1)])
    assert model.index(0, 0).data(STATUS) == "READY"
    assert [model.count(group) for group in Group] == [1, 1, 0, 0, 0, 1, 0, 0, 0]
    assert model.ready_bytes == 1000
    model.apply([queued(1)])
    assert model.ready_bytes == 0
    assert model.index(0, 0).data(PATH) == ""


def test_changes_in_very_many_places_are_told_as_one(model: ClipTableModel) -> None:
    model.add(new_clips(range(1000)))
    told: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    model.apply([ready(run_id) for run_id in range(10, 990, 2)])
    assert told == [(10, 988)]
    told.clear()
    model.apply([ready(run_id) for run_id in (1, 3, 4)])
    assert told == [(1, 1), (3, 4)]


def test_counts(model: ClipTableModel) -> None:
    model.add(new_clips(range(1, 9)))
    model.apply([ready(1), ready(2), failed(3), missing(4), waiting(5), working(6)])
    counts = {group: model.count(group) for group in Group}
    assert counts == {
        Group.ALL: 8, Group.READY: 2, Group.WORKING: 2, Group.TO_FETCH: 2, Group.FAILED: 2,
        Group.UNHEARD: 2, Group.LISTEN: 0, Group.KEPT: 0, Group.REDO: 0,
    }  # fmt: skip
    assert model.run_ids(Group.FAILED, Group.READY) == [1, 2, 3, 4]


# Sorting


@pytest.mark.parametrize("order", [ASCENDING, DESCENDING])
@pytest.mark.parametrize("column", list(Column))
def test_persistent_indexes_follow_their_rows(
    model: ClipTableModel, column: Column, order: Qt.SortOrder
) -> None:
    rng = random.Random(1)
    ids = rng.sample(range(1, 10_000), 60)
    model.add(new_clips(ids))
    kinds = (ready, failed, waiting, queued)
    model.apply([rng.choice(kinds)(run_id) for run_id in ids])
    kept = {run_id: QPersistentModelIndex(at(model, run_id, Column.NAME)) for run_id in ids}
    model.sort(column, order)
    assert {run_id: int(index.data(RUN_ID)) for run_id, index in kept.items()} == {
        run_id: run_id for run_id in ids
    }
    assert {index.column() for index in kept.values()} == {Column.NAME}


def test_sorting_by_each_column(model: ClipTableModel) -> None:
    model.reset([
        Clip(1, 20, "beta"), Clip(1, 10, "Alpha"), Clip(1, 30, "", "alpine"),
    ])  # fmt: skip
    model.apply([ready(30, seconds=9), ready(20, seconds=2)])
    expected = {
        Column.NUMBER: [20, 10, 30],
        Column.RUN_ID: [10, 20, 30],
        Column.NAME: [10, 30, 20],
        Column.SOUND: [10, 20, 30],
        Column.LENGTH: [10, 20, 30],
        Column.STATUS: [10, 20, 30],
        Column.PLAY: [20, 30, 10],
        Column.SAVE: [20, 30, 10],
    }
    for column, ids in expected.items():
        model.sort(column, ASCENDING)
        assert shown(model) == ids, column.name
    model.sort(-1, ASCENDING)  # what a header says that has no indicator any more
    assert shown(model) == [20, 10, 30]


def test_equal_keys_keep_the_order_of_the_input_both_ways(model: ClipTableModel) -> None:
    model.add([NewClip(3, "same"), NewClip(1, "same"), NewClip(2, "same")])
    for order in (ASCENDING, DESCENDING):
        model.sort(Column.NAME, order)
        assert shown(model) == [3, 1, 2]


def test_updates_move_no_row_until_it_is_sorted_again(model: ClipTableModel) -> None:
    model.add(new_clips([1, 2, 3]))
    model.sort(Column.STATUS, DESCENDING)
    model.apply([ready(3)])
    assert shown(model) == [1, 2, 3]
    model.sort_again()
    assert shown(model) == [3, 1, 2]


def test_new_clips_come_in_sorted(model: ClipTableModel) -> None:
    model.add(new_clips([5, 1]))
    model.sort(Column.RUN_ID, DESCENDING)
    model.add(new_clips([3]))
    assert shown(model) == [5, 3, 1]


# Filtering


def test_each_group_shows_its_own(model: ClipTableModel) -> None:
    model.add(new_clips(range(1, 7)))
    model.apply([ready(1), failed(2), missing(3), waiting(4), working(5, ClipStatus.ASKING)])
    expected = {
        Group.ALL: [1, 2, 3, 4, 5, 6],
        Group.READY: [1],
        Group.WORKING: [4, 5],
        Group.TO_FETCH: [6],
        Group.FAILED: [2, 3],
    }
    for group, ids in expected.items():
        model.set_filter(group, "")
        assert shown(model) == ids
        assert model.total == 6


@pytest.mark.parametrize(
    ("search", "expected"),
    [
        ("", [1001, 2002, 3003]),
        ("  ", [1001, 2002, 3003]),
        ("00", [1001, 2002, 3003]),
        ("2002", [2002]),
        ("STRASSE", [1001]),
        ("straße", [1001]),
        ("ÉCOLE", [2002]),
        ("hello world", [2002]),
        ("world hello", [2002]),
        ("hello nothing", []),
        ("not found", [3003]),
        ("ready", [1001]),
        ("ready 2002", []),
        (".*", []),
        ("%", []),
    ],
)
def test_search(model: ClipTableModel, search: str, expected: list[int]) -> None:
    model.add([
        NewClip(1001, "Straße"), NewClip(2002, "École", "Hello, World!"), NewClip(3003),
    ])  # fmt: skip
    model.apply([ready(1001), missing(3003)])
    model.set_filter(Group.ALL, search)
    assert shown(model) == expected


def test_group_and_search_together_in_the_order_of_the_sorting(model: ClipTableModel) -> None:
    model.add([NewClip(1, "red"), NewClip(2, "red"), NewClip(3, "blue"), NewClip(4, "red")])
    model.apply([ready(i) for i in (1, 3, 4)])
    model.sort(Column.RUN_ID, DESCENDING)
    model.set_filter(Group.READY, "red")
    assert shown(model) == [4, 1]
    assert model.row_of(2) == -1
    assert list(model.shown_run_ids()) == [4, 1]


def test_updates_let_rows_in_and_out_and_touch_no_other(model: ClipTableModel) -> None:
    model.add(new_clips(range(1, 8)))
    model.apply([working(i) for i in (1, 2, 3, 5)])
    model.set_filter(Group.WORKING, "")
    assert shown(model) == [1, 2, 3, 5]
    kept = QPersistentModelIndex(at(model, 3))
    changes = Changes(model)
    model.apply([ready(1), ready(2), working(3, ClipStatus.WAITING), working(4)])
    assert shown(model) == [3, 4, 5]
    assert (changes.out, changes.came, changes.resets) == ([(0, 1)], [(1, 1)], 0)
    assert changes.repainted == [(0, 0)]
    assert kept.data(RUN_ID) == "3"


@pytest.mark.parametrize("order", [ASCENDING, DESCENDING])
@pytest.mark.parametrize("column", [Column.NUMBER, Column.RUN_ID, Column.NAME, Column.LENGTH])
def test_a_row_comes_in_where_the_sorting_has_it(
    model: ClipTableModel, column: Column, order: Qt.SortOrder
) -> None:
    rng = random.Random(7)
    ids = rng.sample(range(1, 100_000), 40)
    model.add([NewClip(run_id, f"name {run_id % 5}") for run_id in ids])
    model.set_filter(Group.READY, "")
    model.sort(column, order)
    for run_id in rng.sample(ids, 40):
        model.apply([ready(run_id, seconds=run_id % 7)])
    by_hand = shown(model)
    model.sort_again()
    assert by_hand == shown(model)
    assert len(by_hand) == 40


def test_a_search_for_a_status_follows_the_updates(model: ClipTableModel) -> None:
    model.add(new_clips([1, 2]))
    model.set_filter(Group.ALL, "ready")
    assert shown(model) == []
    model.apply([ready(2)])
    assert shown(model) == [2]
    model.apply([queued(2)])
    assert shown(model) == []


def test_more_changes_than_views_like_become_one_reset(model: ClipTableModel) -> None:
    model.add(new_clips(range(1000)))
    model.set_filter(Group.READY, "")
    changes = Changes(model)
    model.apply([ready(i) for i in range(0, 1000, 2)])
    assert (changes.resets, changes.came) == (1, [])
    assert shown(model) == list(range(0, 1000, 2))
    model.apply([queued(i) for i in range(0, 1000, 4)])
    assert shown(model) == list(range(2, 1000, 4))


def test_random_updates_under_every_filter_agree_with_a_filter_from_the_start(
    model: ClipTableModel,
) -> None:
    rng = random.Random(3)
    ids = list(range(1, 31))
    model.add(new_clips(ids))
    kinds = (ready, failed, missing, waiting, working, queued)
    for _ in range(30):
        model.sort(rng.choice((Column.NUMBER, Column.RUN_ID)), rng.choice((ASCENDING, DESCENDING)))
        model.set_filter(rng.choice(list(Group)), rng.choice(("", "1", "name", "ready", "found")))
        for _ in range(3):
            some = rng.sample(ids, rng.randint(1, 8))
            model.apply([rng.choice(kinds)(run_id) for run_id in some])
        seen = shown(model)
        fresh = ClipTableModel()
        fresh.reset([model.clip(run_id) for run_id in model.run_ids()])
        fresh.sort(*model._sort)
        fresh.set_filter(model._group, model._search)
        assert seen == shown(fresh)
        assert [model.row_of(run_id) for run_id in seen] == list(range(len(seen)))


def test_a_hundred_thousand_rows(qapp: object) -> None:
    model = ClipTableModel()
    ids = [BEYOND_53_BITS + 3 * number for number in range(100_000)]
    assert len(model.add(NewClip(run_id, f"n{run_id}") for run_id in ids)) == 100_000
    assert model.rowCount() == 100_000
    model.apply([ready(run_id) for run_id in ids[::2]])
    assert model.count(Group.READY) == 50_000
    model.set_filter(Group.READY, str(ids[77_776]))
    assert shown(model) == [ids[77_776]]
    model.set_filter(Group.ALL, "")
    model.sort(Column.RUN_ID, DESCENDING)
    assert model.run_id_at(0) == ids[-1]
    model.restore(model.remove(ids))
    assert model.run_ids() == ids


# The player's row


def test_the_playing_row_is_marked_and_its_repaint_is_told(model: ClipTableModel) -> None:
    model.reset([ready_clip(1), ready_clip(2), ready_clip(3)])
    changes = Changes(model)
    model.set_playing(1)
    model.set_playing(3)
    model.set_playing(None)
    assert changes.repainted == [(0, 0), (0, 0), (2, 2), (2, 2)]
    model.set_playing(2)
    assert [model.index(row, 0).data(roles.PlayingRole) for row in range(3)] == [False, True, False]


@pytest.mark.parametrize(
    ("numbers", "expected"),
    [
        ([], []),
        ([4], [(4, 4)]),
        ([1, 2, 3], [(1, 3)]),
        ([0, 2, 3, 7], [(0, 0), (2, 3), (7, 7)]),
    ],
)
def test_runs(numbers: list[int], expected: list[tuple[int, int]]) -> None:
    assert list(runs(numbers)) == expected


def test_nobody_sees_placeholders(model: ClipTableModel) -> None:
    model.add([NewClip(1, "100 %1"), NewClip(2)])
    for row in range(2):
        for column in Column:
            for role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
                text = model.index(row, column).data(role) or ""
                assert not re.search(r"%[n2]", text)
