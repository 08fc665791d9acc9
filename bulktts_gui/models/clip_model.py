"""The list of clips: columns of plain Python lists behind a table model that sorts and filters.

There is no filter proxy. The model keeps the clips in the order of the input and, beside them, a
list of the positions to show; sorting and filtering rearrange that list alone, so that 100,000
rows cost one pass over plain lists instead of a call into Python for every row and comparison.

What the workers tell moves no row: a clip that the filter no longer lets through goes, one that it
now lets through comes in at its place, and everything else stays where the person sees it. The
order is taken up anew by `sort` and `sort_again`.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)

from bulktts_gui.core.clips import Clip, ClipStatus, ClipUpdate, NewClip
from bulktts_gui.core.health_batch import Sounds
from bulktts_gui.models import groups, roles
from bulktts_gui.models.clip_store import ClipStore, Look, Verdicts
from bulktts_gui.models.clip_words import ClipWords
from bulktts_gui.models.groups import Column, Group
from bulktts_gui.models.rows import runs

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence

    from bulktts_gui.core.clips import Marks
    from bulktts_gui.core.health import Finding
    from bulktts_gui.core.health_batch import Judgement
    from bulktts_gui.core.planning import Listed

__all__ = ["AnyIndex", "ClipTableModel", "Column", "Group"]

AnyIndex = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
#: Rows that come and go in more pieces than this are told as a reset: views are faster with it.
_MOST_PIECES = 200


class ClipTableModel(QAbstractTableModel):
    """One row a clip; `roles` lists what can be asked of a row beyond Qt's own roles.

    A clip is known by its run id; a row number is valid until the next sort, filter or change. The
    stand-in of a task is good for its clip in all calls, also after its run is known.

    Signals:
        countsChanged(): the number of clips, or of those in some group, has changed.
        recordingsReplaced(object): these run ids were here and have another recording now.
    """

    countsChanged = Signal()  # noqa: N815 - Qt's way of naming signals
    recordingsReplaced = Signal(object)  # noqa: N815

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = ClipStore()
        self._remarks: dict[int, Callable[[], str]] = {}
        self._words_for = ClipWords(self._store, self._remarks)
        self._shown: list[int] = []
        self._rows: list[int] | None = None
        self._search = ""
        self._words: list[tuple[str, tuple[ClipStatus, ...]]] = []
        self._group = Group.ALL
        self._sort: tuple[Column, Qt.SortOrder] = (Column.NUMBER, Qt.SortOrder.AscendingOrder)
        # What the filter found, in the order of the input, and all items as they are sorted: each
        # is None from a change on that may matter to it.
        self._found: Iterable[int] | None = None
        self._order: list[int] | None = None
        self._playing: int | None = None

    # What the table shows

    def rowCount(self, parent: AnyIndex = _NO_INDEX) -> int:
        """The clips that the filter lets through."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: AnyIndex = _NO_INDEX) -> int:
        """The number of `Column`s."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The columns' titles; for a screen reader, each row is called as its clip is."""
        is_spoken = role == Qt.ItemDataRole.AccessibleTextRole
        if orientation is Qt.Orientation.Vertical:
            return self._words_for.called(self._shown[section : section + 1]) if is_spoken else None
        if not 0 <= section < len(Column):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return groups.title_words(Column(section))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _ALIGNMENTS.get(section)
        return groups.spoken_title_words(Column(section)) if is_spoken else None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See `roles`; everything else is Qt's."""
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        item = self._shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return groups.cell_words(self._store.look(item), index.column())
        if role == roles.RunIdRole:
            return self._store.shown_id(item)
        if role == roles.StatusRole:
            return self._store.status[item].name
        if role == roles.PathRole:
            path = self._store.paths[item]
            return str(path) if path is not None else ""
        if role == roles.ReasonRole:
            return self._words_for.reason(item)
        if role == roles.RemarkRole:
            return self._words_for.remark(item)
        if role == roles.FindingsRole:
            return "\n".join(self._words_for.findings(item))
        if role == roles.TextRole:
            return self._store.texts[item]
        if role == roles.PlayingRole:
            return self._store.run_ids[item] == self._playing
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _ALIGNMENTS.get(index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._words_for.tool_tip(item, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._words_for.accessible_text(item, index.column())
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; the order of the input is the order of `Column.NUMBER`."""
        self._sort = (Column(column if 0 <= column < len(Column) else Column.NUMBER), order)
        self._order = None
        self.sort_again()

    def sort_again(self) -> None:
        """Put the rows in order anew, after changes that moved none."""
        before = self._shown.copy()
        self._sort_shown()
        if self._shown == before:
            return
        after, self._shown = self._shown, before
        self.layoutAboutToBeChanged.emit()
        old = self.persistentIndexList()
        items = [before[index.row()] for index in old]
        self._shown, self._rows = after, None
        rows = self._row_of_item()
        new = [
            self.index(rows[item], index.column()) for item, index in zip(items, old, strict=True)
        ]
        self.changePersistentIndexList(old, new)
        self.layoutChanged.emit()

    # What the list holds

    @property
    def total(self) -> int:
        """All clips, shown or not."""
        return len(self._store.run_ids)

    @property
    def ready_bytes(self) -> int:
        """The size of all clips that are here."""
        return self._store.ready_bytes

    def count(self, group: Group) -> int:
        """Clips of a group, whatever the filter shows."""
        return self._store.count(group)

    @property
    def group(self) -> Group:
        """The group that the filter shows."""
        return self._group

    def run_ids(self, *groups: Group) -> list[int]:
        """The ids of all clips of these groups (of all when none is named), in input order."""
        if not groups:
            return list(self._store.run_ids)
        items = sorted({item for group in groups for item in self._store.items_in(group)})
        return [self._store.run_ids[item] for item in items]

    def has(self, run_id: int) -> bool:
        """True when the list holds this run."""
        return run_id in self._store.item_of

    def clip(self, run_id: int, batch_id: int = 0) -> Clip:
        """Everything about one run. Raises KeyError when the list does not hold it."""
        return self._store.clip(self._store.item_of[run_id], batch_id)

    def shown_id(self, run_id: int) -> str:
        """The id that the person knows a run by. Raises KeyError."""
        return self._store.shown_id(self._store.item_of[run_id])

    def marks(self, run_id: int) -> Marks:
        """What the person made of a run. Raises KeyError."""
        return self._store.marks[self._store.item_of[run_id]]

    def findings(self, run_id: int) -> frozenset[Finding]:
        """What may be wrong with the sound of a run. Raises KeyError for a run not held."""
        item = self._store.item_of[run_id]
        return self._store.findings.get(self._store.run_ids[item], frozenset())

    def twin(self, run_id: int) -> str:
        """The id of a clip that sounds just like this one; "" when there is none."""
        return self._store.twin(run_id)

    @property
    def sound_version(self) -> int:
        """Another number after each change of what findings are drawn from."""
        return self._store.sound_version

    def sounds(self) -> Sounds:
        """What findings are drawn from, as it is now: copies that another thread may read."""
        store = self._store
        return Sounds(store.run_ids[:], store.texts[:], store.audio[:], store.paths[:])

    def position(self, run_id: int) -> int:
        """The place of a run in the input, from 0. Raises KeyError."""
        return self._store.item_of[run_id]

    def verdicts(self) -> Verdicts:
        """What the person made of all clips, as copies that another thread may read."""
        return self._store.verdicts()

    def listed(self) -> Listed:
        """Everything about all clips, as copies that another thread may read."""
        return self._store.listed()

    def words(self, run_id: int) -> tuple[str, str] | None:
        """The name and text of a run, None when the list does not hold it."""
        item = self._store.item_of.get(run_id)
        return None if item is None else (self._store.names[item], self._store.texts[item])

    def sheet(self) -> list[tuple[int, str, str]]:
        """The run id, name and text of every clip, in the order of the input."""
        store = self._store
        return list(zip(store.run_ids, store.names, store.texts, strict=True))

    def row_of(self, run_id: int) -> int:
        """The row that shows this run, -1 when none does."""
        item = self._store.item_of.get(run_id)
        return -1 if item is None else self._row_of_item()[item]

    def look(self, row: int) -> Look:
        """What is painted in a row."""
        return self._store.look(self._shown[row])

    def is_playing(self, row: int) -> bool:
        """True for the row that the player holds."""
        return self._store.run_ids[self._shown[row]] == self._playing

    def remark(self, row: int) -> str:
        """See `roles.RemarkRole`."""
        return self._words_for.remark(self._shown[row])

    def run_id_at(self, row: int) -> int:
        """The run in a row. Raises IndexError."""
        return self._store.run_ids[self._shown[row]]

    def shown_run_ids(self) -> Iterator[int]:
        """The runs in the rows, from the top."""
        return (self._store.run_ids[item] for item in self._shown)

    def next_ready(
        self, row: int, *, unheard: bool = False, but: Collection[int] = ()
    ) -> int | None:
        """The first run at or below a row that is here, is none of `but` and, if `unheard`, was
        never listened to; None when there is none.
        """
        store, ready = self._store, ClipStatus.READY
        status = store.status
        for item in islice(self._shown, row, None):
            # By itself first: most rows of a list that is being fetched are not here.
            if status[item] is ready and not (unheard and store.marks[item].heard):
                run_id = store.run_ids[item]
                if run_id not in but:
                    return run_id
        return None

    # Changing what it holds

    def reset(self, clips: Iterable[Clip]) -> None:
        """Show another batch."""
        clips = list(clips)
        self.beginResetModel()
        self._store.replace(clips)
        self._remarks.clear()
        self._show_all()
        self.endResetModel()
        self.countsChanged.emit()

    def add(self, clips: Iterable[NewClip]) -> list[int]:
        """Append clips that the list does not hold yet; return the ids of those it took.

        Of one that it holds, an empty name or text is filled.
        """
        new: dict[int, NewClip] = {}
        filled = []
        for clip in clips:
            item = self._store.item_of.get(clip.run_id)
            if item is None:
                new.setdefault(clip.run_id, clip)
            elif self._store.fill(item, clip.name, clip.text):
                filled.append(item)
        if filled:
            self._take_changes(filled)
        if not new:
            return []
        self.beginResetModel()
        self._store.append(new.values())
        self._show_all()
        self.endResetModel()
        self.countsChanged.emit()
        return list(new)

    def update_words(self, clips: Iterable[NewClip]) -> list[NewClip]:
        """Give clips that the list holds the names and texts of these, as far as they have any.

        Nothing else of a clip changes, and no row moves. Returns what those that changed had
        before, for `restore_words`; `run_id` is the one that each is known by now.
        """
        return self._words_set(self._store.set_words(clips, empty_too=False))

    def restore_words(self, before: Iterable[NewClip]) -> list[NewClip]:
        """Give clips exactly these names and texts, also empty ones; returns what they had."""
        return self._words_set(self._store.set_words(before, empty_too=True))

    def remove(self, run_ids: Iterable[int]) -> list[tuple[int, Clip]]:
        """Take clips out; return them with their positions, for `restore`."""
        gone = {self._store.item_of[run_id] for run_id in run_ids if run_id in self._store.item_of}
        removed = [(item, self._store.clip(item)) for item in sorted(gone)]
        if removed:
            self._drop(gone)
        return removed

    def restore(self, removed: Sequence[tuple[int, Clip]]) -> None:
        """Put clips back where `remove` took them; one that was added again stays as it is.

        A clip that was being fetched then is to be fetched again, as far as the list knows.
        """
        rest = (self._store.clip(item) for item in range(len(self._store.run_ids)))
        clips: list[Clip] = []
        for position, clip in removed:
            if not self.has(clip.run_id):
                clips.extend(islice(rest, max(0, position - len(clips))))
                clips.append(clip.at_rest())
        self.reset([*clips, *rest])

    @Slot(object)
    def apply(self, updates: Sequence[ClipUpdate]) -> None:
        """Take up what the workers told; rows are repainted by runs of neighbours."""
        changed, merged = set(), set()
        replaced: list[int] = []
        for update in updates:
            item = self._store.item_of.get(update.run_id)
            if item is None or self._store.run_ids[item] != update.run_id:
                continue
            self._remarks.pop(update.run_id, None)
            if update.new_run_id is not None:
                if self._playing == update.run_id:
                    self._playing = update.new_run_id
                if self._store.resolve(item, update.new_run_id):
                    merged.add(item)
                    continue
            if self._store.is_replaced(item, update):
                replaced.append(update.run_id)
            self._store.update(item, update)
            changed.add(item)
        if merged:
            self._drop(merged)
        elif changed:
            self._take_changes(changed)
            self.countsChanged.emit()
        if replaced:
            self.recordingsReplaced.emit(replaced)

    def set_marks(self, marks: Mapping[int, Marks]) -> dict[int, Marks]:
        """Give runs these marks; return those that changed, by the ids that they have by now."""
        store = self._store
        new = {store.item_of[run_id]: m for run_id, m in marks.items() if run_id in store.item_of}
        changed = {item: m for item, m in new.items() if m != store.marks[item]}
        for item, each in changed.items():
            store.set_marks(item, each)
        if changed:
            self._take_changes(changed)
            self.countsChanged.emit()
        return {store.run_ids[item]: each for item, each in changed.items()}

    def set_findings(self, judgement: Judgement) -> None:
        """Show what may be wrong with the clips' sound."""
        changed = self._store.set_findings(judgement)
        if changed:
            self._take_changes(changed)
            self.countsChanged.emit()

    def set_health(self, health: Mapping[int, bytes]) -> None:
        """Add what was measured of runs later than they came (`AudioFacts.health`)."""
        self._store.set_health(health)

    def set_filter(self, group: Group, search: str) -> None:
        """Show the clips of a group whose id, name, text or status holds every word of `search`."""
        search = search.casefold().strip()
        if (group, search) != (self._group, self._search):
            # A letter or a word more finds nothing that was not found before.
            narrows = group is self._group and search.startswith(self._search)
            self._group, self._search = group, search
            self._words = groups.searched_words(search)
            self.beginResetModel()
            self._filter_shown(narrows=narrows)
            self.endResetModel()

    def set_remark(self, run_id: int, words: Callable[[], str] | None) -> None:
        """Say something about a clip in its row, such as why it is not heard; None takes it back.

        `words` gives it in the language of the moment.
        """
        item = self._store.item_of.get(run_id)
        if item is not None and words != self._remarks.pop(run_id, None):
            if words is not None:
                self._remarks[run_id] = words
            self._repaint([item])

    @Slot(object)
    def set_playing(self, run_id: int | None) -> None:
        """Mark the row that the player holds."""
        before, self._playing = self._playing, run_id
        self._repaint(
            {self._store.item_of[r] for r in (before, run_id) if r in self._store.item_of}
        )

    def event(self, event: QEvent) -> bool:
        """Another language has other titles, and other words for a status that is searched for."""
        if event.type() is QEvent.Type.LanguageChange:
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)
            if self._search:
                search, self._search, self._found = self._search, "", None
                self.set_filter(self._group, search)
        return super().event(event)

    # Inside

    def _words_set(self, before: dict[int, NewClip]) -> list[NewClip]:
        if before:
            self._take_changes(before)
        return list(before.values())

    def _drop(self, items: Collection[int]) -> None:
        self.reset([self._store.clip(i) for i in range(len(self._store.run_ids)) if i not in items])

    def _show_all(self) -> None:
        """The clips changed: filter and sort anew (a reset is under way)."""
        self._order = None
        self._filter_shown()

    def _filter_shown(self, *, narrows: bool = False) -> None:
        """Let through what fits; `narrows`: only what was found before can.

        The clips are looked at in the order of the input, in which they lie in memory.
        """
        found = self._found if narrows else None
        if found is None:
            found = self._store.items_in(self._group)
        haystacks = self._store.haystacks() if self._words else []
        status = self._store.status
        for word, matching in self._words:
            if matching:
                found = [i for i in found if status[i] in matching or word in haystacks[i]]
            else:
                found = [i for i in found if word in haystacks[i]]
        self._found = found
        self._shown, self._rows = self._arranged(found), None

    def _sort_shown(self) -> None:
        # Input order first, so that equal keys keep it.
        self._shown, self._rows = self._arranged(sorted(self._shown)), None

    def _arranged(self, found: Iterable[int]) -> list[int]:
        """Items that are in the order of the input, as they are sorted."""
        items = list(found)
        total = len(self._store.run_ids)
        if len(items) == total:
            return list(self._ordered())
        if self._order is None or self._sort[0] is Column.NUMBER:
            self._in_order(items)
            return items
        # Picking them out of the whole is faster than sorting them.
        picked = bytearray(total)
        for item in items:
            picked[item] = True
        return [item for item in self._order if picked[item]]

    def _ordered(self) -> list[int]:
        """All items as they are sorted."""
        if self._order is None:
            self._order = list(range(len(self._store.run_ids)))
            self._in_order(self._order)
        return self._order

    def _in_order(self, items: list[int]) -> Sequence[Any]:
        """Sort items that are in the order of the input; return the keys of all clips."""
        column, order = self._sort
        keys = self._store.sort_keys(column)
        # The key of a number is itself.
        key = None if column is Column.NUMBER else keys.__getitem__
        items.sort(key=key, reverse=order is Qt.SortOrder.DescendingOrder)
        return keys

    def _row_of_item(self) -> list[int]:
        if self._rows is None:
            self._rows = [-1] * len(self._store.run_ids)
            for row, item in enumerate(self._shown):
                self._rows[item] = row
        return self._rows

    # Changes while rows are shown

    def _take_changes(self, changed: Iterable[int]) -> None:
        """Repaint what changed; take out and let in what the filter now sees otherwise."""
        changed = set(changed)
        self._found = None
        if self._sort[0] is not Column.NUMBER:
            self._order = None
        if self._group is Group.ALL and not self._words:
            self._repaint(changed)
            return
        rows = self._row_of_item()
        fitting = set(filter(self._fits, changed))
        out = sorted(row for item in changed - fitting if (row := rows[item]) >= 0)
        coming = sorted(item for item in fitting if rows[item] < 0)
        if len(coming) > _MOST_PIECES or sum(1 for _ in runs(out)) > _MOST_PIECES:
            self.beginResetModel()
            self._filter_shown()
            self.endResetModel()
            return
        self._take_out(out)
        self._let_in(coming)
        self._repaint(fitting.difference(coming))

    def _fits(self, item: int) -> bool:
        status = self._store.status[item]
        if not self._store.is_in(item, self._group):
            return False
        haystack = self._store.haystacks()[item] if self._words else ""
        return all(word in haystack or status in matching for word, matching in self._words)

    def _take_out(self, rows: Sequence[int]) -> None:
        for first, last in reversed(list(runs(rows))):
            self.beginRemoveRows(QModelIndex(), first, last)
            del self._shown[first : last + 1]
            self._rows = None
            self.endRemoveRows()

    def _let_in(self, coming: list[int]) -> None:
        """Show more items (in the order of the input), each where the sorting has it."""
        if not coming:
            return
        keys = self._in_order(coming)
        descending = self._sort[1] is Qt.SortOrder.DescendingOrder

        def comes_before(one: int, other: int) -> bool:
            if keys[one] == keys[other]:
                return one < other
            return (keys[one] < keys[other]) is not descending

        for item in coming:
            low, high = 0, len(self._shown)
            while low < high:
                middle = (low + high) // 2
                if comes_before(self._shown[middle], item):
                    low = middle + 1
                else:
                    high = middle
            self.beginInsertRows(QModelIndex(), low, low)
            self._shown.insert(low, item)
            self._rows = None
            self.endInsertRows()

    def _repaint(self, items: Iterable[int]) -> None:
        """One `dataChanged` for each run of neighbouring rows; one for all when these are many."""
        rows = self._row_of_item()
        last_column = len(Column) - 1
        pieces = list(runs(sorted(row for item in items if (row := rows[item]) >= 0)))
        if len(pieces) > _MOST_PIECES:
            pieces = [(pieces[0][0], pieces[-1][1])]
        for first, last in pieces:
            self.dataChanged.emit(self.index(first, 0), self.index(last, last_column))


_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_ALIGNMENTS: dict[int, Qt.AlignmentFlag] = {Column.NUMBER: _RIGHT, Column.LENGTH: _RIGHT}
