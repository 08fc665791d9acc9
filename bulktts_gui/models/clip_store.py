"""What the list knows of its clips: a plain Python list for each thing, in the order of the input.

A clip's position in these lists is called its item. Lists of one kind of value are filtered,
sorted and counted in single passes; 100,000 objects with a dozen attributes each are not.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

from bulktts_gui.core.clips import (
    NO_MARKS,
    Clip,
    ClipStatus,
    Mark,
    NewClip,
    shown_id,
    stand_in,
)
from bulktts_gui.models.groups import GROUP_OF, MARK_OF, Column, Group
from bulktts_gui.models.health_words import finding_label, in_order
from bulktts_gui.models.wording import mark_words

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence
    from pathlib import Path

    from bulktts_gui.core.clips import AudioFacts, ClipUpdate, Marks, Problem
    from bulktts_gui.core.health import Finding
    from bulktts_gui.core.health_batch import Judgement
    from bulktts_gui.core.planning import Listed

_MANY = 1000


class Look(NamedTuple):
    """What is painted of a clip."""

    item: int
    shown_id: str
    called: str
    #: The clip's text, where it is called something else.
    spoken: str
    status: ClipStatus
    audio: AudioFacts | None
    marks: Marks
    findings: frozenset[Finding] | None


class Verdicts(NamedTuple):
    """What a person made of the clips, and what is known of their sound: copies, in their order."""

    shown_ids: list[str]
    names: list[str]
    marks: list[Marks]
    findings: list[frozenset[Finding]]


class ClipStore:
    """The clips of a batch. Several ids can lead to one item: a task's stand-in stays good."""

    def __init__(self) -> None:
        self.run_ids: list[int] = []
        self.names: list[str] = []
        self.texts: list[str] = []
        self.task_ids: list[str] = []
        self.status: list[ClipStatus] = []
        self.paths: list[Path | None] = []
        self.audio: list[AudioFacts | None] = []
        self.marks: list[Marks] = []
        self.problems: dict[int, Problem] = {}
        # What was here before a fetch that replaces it, by run id.
        self._before: dict[int, AudioFacts] = {}
        #: What may be wrong with clips, and of what others they have the sound, by run id.
        self.findings: dict[int, frozenset[Finding]] = {}
        self.twins: dict[int, int] = {}
        #: Grows with each change of what findings are drawn from.
        self.sound_version = 0
        self.item_of: dict[int, int] = {}
        self.counts: Counter[ClipStatus] = Counter()
        self._verdicts: Counter[Mark] = Counter()
        self._heard = 0  # of those that are ready
        self._to_listen = 0
        #: The size of all clips that are here, in bytes.
        self.ready_bytes = 0
        self._haystacks: list[str] | None = None

    def __len__(self) -> int:
        return len(self.run_ids)

    def replace(self, clips: Sequence[Clip]) -> None:
        """Hold these clips instead."""
        for column in (
            self.run_ids, self.names, self.texts, self.task_ids,
            self.status, self.paths, self.audio, self.marks,
        ):  # fmt: skip
            column.clear()
        self.item_of.clear()
        self._append(clips)
        self._before = {r: audio for r, audio in self._before.items() if r in self.item_of}
        self.status += [clip.status for clip in clips]
        self.paths += [clip.path for clip in clips]
        self.audio += [clip.audio for clip in clips]
        self.marks += [clip.marks for clip in clips]
        self.counts = self._counted()
        marked = []
        if self.marks.count(NO_MARKS) < len(self.marks):  # by identity first, which is fast
            marked = [item for item, marks in enumerate(self.marks) if marks is not NO_MARKS]
        self._verdicts = Counter(self.marks[item].mark for item in marked)
        self._heard = sum(map(self._is_ready_and_heard, marked))
        self.problems = {c.run_id: c.problem for c in clips if c.problem is not None}
        self.findings = {r: found for r, found in self.findings.items() if r in self.item_of}
        self._to_listen = sum(self._is_to_listen(self.item_of[r]) for r in self.findings)
        self.sound_version += 1
        self.ready_bytes = sum([audio.size for audio in self.audio if audio is not None])

    def _counted(self) -> Counter[ClipStatus]:
        """How many clips have each status."""
        counts: Counter[ClipStatus] = Counter()
        left = len(self.status)
        # Counter asks each status for its hash, in Python; this goes by identity. The usual one
        # comes first, after which there is often nothing left.
        for status in (ClipStatus.READY, *ClipStatus):
            if left and status not in counts:
                counts[status] = self.status.count(status)
                left -= counts[status]
        return counts

    def append(self, clips: Collection[NewClip]) -> None:
        """Add clips that are not here yet."""
        self._append(clips)
        self.status += [ClipStatus.QUEUED] * len(clips)
        self.paths += [None] * len(clips)
        self.audio += [None] * len(clips)
        self.marks += [NO_MARKS] * len(clips)
        self.counts[ClipStatus.QUEUED] += len(clips)

    def fill(self, item: int, name: str, text: str) -> bool:
        """Give a clip the name and text that it lacks; False when it lacks none of these."""
        if not ((name and not self.names[item]) or (text and not self.texts[item])):
            return False
        self.sound_version += 1
        self.names[item] = self.names[item] or name
        self.texts[item] = self.texts[item] or text
        self._haystacks = None
        return True

    def set_words(self, clips: Iterable[NewClip], *, empty_too: bool) -> dict[int, NewClip]:
        """Give clips that are here the names and texts of these, empty ones if `empty_too`.

        Returns what those had that changed, by item.
        """
        before: dict[int, NewClip] = {}
        for clip in clips:
            item = self.item_of.get(clip.run_id)
            if item is None:
                continue
            had = NewClip(
                self.run_ids[item], self.names[item], self.texts[item], self.task_ids[item]
            )
            name, text = clip.name, clip.text
            if not empty_too:
                name, text = name or had.name, text or had.text
            if (name, text) != (had.name, had.text):
                self.names[item], self.texts[item] = name, text
                before.setdefault(item, had)
        if before:
            self.sound_version += 1  # findings are drawn from texts too
        if len(before) > _MANY:
            self._haystacks = None  # made anew, they take less time than one by one
        elif self._haystacks is not None:
            for item in before:
                self._haystacks[item] = self._haystack(item)
        return before

    def is_replaced(self, item: int, update: ClipUpdate) -> bool:
        """True when an update, which is still to be taken up, brings another recording.

        A copy of the same one is not: a file may have moved to where the person saved it.
        """
        known = self.audio[item]
        if update.audio is None:
            if known is not None:
                self._before[update.run_id] = known
            return False
        before = self._before.pop(update.run_id, None)
        known = known or before
        return known is not None and _sounds(known) != _sounds(update.audio)

    def update(self, item: int, update: ClipUpdate) -> None:
        """Take up what became of a clip."""
        self.counts[self.status[item]] -= 1
        self.counts[update.status] += 1
        self.ready_bytes += _size(update.audio) - _size(self.audio[item])
        self._heard -= self._is_ready_and_heard(item)
        self._to_listen -= self._is_to_listen(item)
        # What was found was found in another file.
        self.findings.pop(update.run_id, None)
        if ClipStatus.READY in (self.status[item], update.status):
            self.sound_version += 1
        self.status[item] = update.status
        self._heard += self._is_ready_and_heard(item)
        self.paths[item] = update.path
        self.audio[item] = update.audio
        self.problems.pop(update.run_id, None)
        if update.problem is not None:
            self.problems[update.run_id] = update.problem

    def set_marks(self, item: int, marks: Marks) -> None:
        """Give a clip these marks."""
        self._verdicts[self.marks[item].mark] -= 1
        self._verdicts[marks.mark] += 1
        self._heard -= self._is_ready_and_heard(item)
        self._to_listen -= self._is_to_listen(item)
        self.marks[item] = marks
        self._heard += self._is_ready_and_heard(item)
        self._to_listen += self._is_to_listen(item)
        if self._haystacks is not None:
            self._haystacks[item] = self._haystack(item)

    def set_findings(self, judgement: Judgement) -> set[int]:
        """Take up what was found in all clips; returns the items with which it is otherwise now."""
        before, self.twins = self.findings, judgement.twins
        self.findings = {
            run_id: found
            for run_id, found in judgement.findings.items()
            if found and run_id in self.item_of
        }
        either = before.keys() | self.findings.keys()
        changed = {
            self.item_of[run_id]
            for run_id in either
            if before.get(run_id) != self.findings.get(run_id)
        }
        self._to_listen = sum(self._is_to_listen(self.item_of[r]) for r in self.findings)
        if self._haystacks is not None:
            for item in changed:
                self._haystacks[item] = self._haystack(item)
        return changed

    def set_health(self, health: Mapping[int, bytes]) -> None:
        """Add what was measured of clips later than they came."""
        for run_id, data in health.items():
            item = self.item_of.get(run_id)
            audio = None if item is None else self.audio[item]
            if item is not None and audio is not None:
                self.audio[item] = replace(audio, health=data)
        self.sound_version += 1

    def twin(self, run_id: int) -> str:
        """The id of a clip that sounds just like this one; "" when there is none."""
        item = self.item_of.get(self.twins.get(run_id, 0))
        return "" if item is None else self.shown_id(item)

    def verdicts(self) -> Verdicts:
        """The verdicts on all clips; another thread may have them."""
        ids = zip(self.run_ids, self.task_ids, strict=True)
        none: frozenset[Finding] = frozenset()
        return Verdicts(
            [shown_id(run_id, task_id) for run_id, task_id in ids],
            self.names[:],
            self.marks[:],
            [self.findings.get(run_id, none) for run_id in self.run_ids],
        )

    def _is_to_listen(self, item: int) -> bool:
        """True for a clip with which something may be wrong and on which nobody has said a word."""
        return (
            self.run_ids[item] in self.findings
            and self.status[item] is ClipStatus.READY
            and self.marks[item].mark is Mark.NONE
        )

    def _is_ready_and_heard(self, item: int) -> bool:
        return self.marks[item].heard and self.status[item] is ClipStatus.READY

    def count(self, group: Group) -> int:
        """The clips of a group."""
        if group is Group.ALL:
            return len(self.run_ids)
        if group is Group.UNHEARD:
            return self.counts[ClipStatus.READY] - self._heard
        if group is Group.LISTEN:
            return self._to_listen
        if group in MARK_OF:
            return self._verdicts[MARK_OF[group]]
        return sum(n for status, n in self.counts.items() if GROUP_OF[status] is group)

    def items_in(self, group: Group) -> Iterable[int]:
        """The clips of a group, in order."""
        if group is Group.ALL:
            return range(len(self.run_ids))
        if group is Group.UNHEARD:
            both = zip(self.status, self.marks, strict=True)
            return [i for i, (s, m) in enumerate(both) if s is ClipStatus.READY and not m.heard]
        if group is Group.LISTEN:
            return sorted(filter(self._is_to_listen, map(self.item_of.__getitem__, self.findings)))
        if group in MARK_OF:
            wanted_mark = MARK_OF[group]
            return [i for i, marks in enumerate(self.marks) if marks.mark is wanted_mark]
        wanted = [status for status, other in GROUP_OF.items() if other is group]
        return [item for item, status in enumerate(self.status) if status in wanted]

    def is_in(self, item: int, group: Group) -> bool:
        """True for a clip of this group."""
        if group is Group.ALL:
            return True
        if group is Group.UNHEARD:
            return self.status[item] is ClipStatus.READY and not self.marks[item].heard
        if group is Group.LISTEN:
            return self._is_to_listen(item)
        if group in MARK_OF:
            return self.marks[item].mark is MARK_OF[group]
        return GROUP_OF[self.status[item]] is group

    def resolve(self, item: int, run_id: int) -> bool:
        """Let a task be known by its run.

        True when another clip has that run already: it has the name and text of both now, all ids
        lead to it, and `item` is of no more use.
        """
        known_as = self.run_ids[item]
        self._haystacks = None
        self.sound_version += 1
        self.problems.pop(known_as, None)
        other = self.item_of.setdefault(run_id, item)
        self.item_of[known_as] = other
        if other == item:
            self.run_ids[item] = run_id
            return False
        for column in (self.names, self.texts, self.task_ids):
            column[other] = column[other] or column[item]
        self.marks[other] = self.marks[other].over(self.marks[item])
        return True

    def clip(self, item: int, batch_id: int = 0) -> Clip:
        """Everything about one clip."""
        run_id = self.run_ids[item]
        return Clip(
            batch_id, run_id, self.names[item], self.texts[item], self.status[item],
            self.paths[item], self.audio[item], self.problems.get(run_id), self.task_ids[item],
            self.marks[item],
        )  # fmt: skip

    def listed(self) -> Listed:
        """All columns, as copies."""
        from bulktts_gui.core.planning import Listed

        return Listed(
            self.run_ids[:], self.names[:], self.texts[:], self.task_ids[:], self.status[:],
            self.paths[:], self.audio[:], self.marks[:], dict(self.problems),
        )  # fmt: skip

    def shown_id(self, item: int) -> str:
        """The id that the person knows a clip by."""
        return shown_id(self.run_ids[item], self.task_ids[item])

    def look(self, item: int) -> Look:
        """What is painted of a clip, in one step: painting asks for nothing else."""
        return Look(
            item,
            self.shown_id(item),
            self.names[item] or self.texts[item],
            self.texts[item] if self.names[item] else "",
            self.status[item],
            self.audio[item],
            self.marks[item],
            self.findings.get(self.run_ids[item]),
        )

    def haystacks(self) -> list[str]:
        """What each clip can be found by; made at the first search after a change."""
        if self._haystacks is None:
            self._haystacks = [
                f"{run_id if run_id >= 0 else ''}\n{name}\n{text}\n{task_id}".casefold()
                for run_id, name, text, task_id in zip(
                    self.run_ids, self.names, self.texts, self.task_ids, strict=True
                )
            ]
            for item, marks in enumerate(self.marks):
                if marks is not NO_MARKS:
                    self._haystacks[item] = self._haystack(item)
            for run_id in self.findings:
                item = self.item_of[run_id]
                self._haystacks[item] = self._haystack(item)
        return self._haystacks

    def _haystack(self, item: int) -> str:
        """What one clip can be found by."""
        run_id, marks = self.run_ids[item], self.marks[item]
        return "\n".join((
            str(run_id) if run_id >= 0 else "", self.names[item], self.texts[item],
            self.task_ids[item], mark_words(marks.mark), marks.note,
            *map(finding_label, in_order(self.findings.get(run_id, ()))),
        )).casefold()  # fmt: skip

    def sort_keys(self, column: Column) -> Sequence[Any]:
        """What each clip is sorted by in a column."""
        if column is Column.NUMBER:
            return range(len(self.run_ids))
        if column is Column.RUN_ID:
            if not any(self.task_ids):
                return self.run_ids
            ids = zip(self.run_ids, self.task_ids, strict=True)
            return [(0, i, "") if i >= 0 else (1, 0, task_id) for i, task_id in ids]
        if column is Column.NAME:
            return [
                (name or text).casefold() for name, text in zip(self.names, self.texts, strict=True)
            ]
        if column is Column.STATUS:
            values = {id(status): status.value for status in ClipStatus}
            return [values[id(status)] for status in self.status]
        if column in (Column.LENGTH, Column.SOUND):
            return [-1.0 if audio is None else audio.seconds for audio in self.audio]
        return [0 if path else 1 for path in self.paths]

    def _append(self, clips: Collection[Clip | NewClip]) -> None:
        """What both kinds know of themselves, column by column, which is fast."""
        run_ids = [clip.run_id for clip in clips]
        first = len(self.run_ids)
        self.item_of.update(zip(run_ids, range(first, first + len(run_ids)), strict=True))
        self.run_ids += run_ids
        self.names += [clip.name for clip in clips]
        self.texts += [clip.text for clip in clips]
        task_ids = [clip.task_id for clip in clips]
        self.task_ids += task_ids
        if any(task_ids):
            for item, task_id in enumerate(task_ids, first):
                if task_id:
                    self.item_of.setdefault(stand_in(task_id), item)
        self._haystacks = None


def _sounds(audio: AudioFacts) -> tuple[int, int, bytes]:
    """What two recordings do not have in common, in whatever format they are."""
    return round(audio.seconds * audio.sample_rate), audio.channels, audio.peaks


def _size(audio: AudioFacts | None) -> int:
    return audio.size if audio is not None else 0
