"""A session: one library, its current batch, and the fetch over it.

The window and the headless run both work through this.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from operator import methodcaller
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from bulktts_gui.core.clips import ClipStatus, ClipUpdate, stand_in
from bulktts_gui.core.clock import Clock
from bulktts_gui.core.fetch_state import FetchState
from bulktts_gui.core.library import clip_path
from bulktts_gui.workers.adopting import adopt
from bulktts_gui.workers.batches import Batches
from bulktts_gui.workers.fetch import FetchController, Service
from bulktts_gui.workers.library import LibraryDesk

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from concurrent.futures import Future
    from pathlib import Path

    from bulktts_gui.core.clips import (
        AddressTimes,
        Clip,
        Marks,
        NewClip,
        Problem,
        SheetCells,
    )
    from bulktts_gui.core.fetching import News
    from bulktts_gui.core.folders import Folders
    from bulktts_gui.core.library import Library, Recovery, Spare
    from bulktts_gui.core.saving import SaveReport
    from bulktts_gui.core.settings import Settings
    from bulktts_gui.workers.batches import Listing, Opened

#: What the library keeps; the states between come back as QUEUED anyway.
_KEPT = frozenset({ClipStatus.READY, ClipStatus.FAILED, ClipStatus.MISSING, ClipStatus.QUEUED})


class Session(QObject):
    """Lives in the main thread; nothing that it does blocks.

    Signals:
        opened(object): the clips of the batch that is now the current one, as a list of `Clip`.
        named(str): what that batch is called; told when it is open, and when that changes.
        batchInUse(): what was to be opened or removed is gone or open in another window; where it
            was to be opened, another one is.
        settled(): their files have been looked at, and what was otherwise has been told.
        clipsChanged(object): a list of `ClipUpdate`, at most 20 lists a second.
        progressed(object): the `News` that the changes came with.
        fetchingChanged(bool): a fetch has begun, or its last thread is gone.
        fetchEnded(object): the last `News` of a fetch; one of a batch that was put away counts as
            cancelled.
        recovered(object): a `Recovery`: the library was damaged and has been set aside.
        troubled(object): a `Problem` with the library.
        cacheFull(object, object): the bytes that the cache holds, which are more than it may hold,
            and how many those are; nothing more may be dropped. Told at every end of a fetch or a
            saving that is so.
    """

    opened = Signal(object)
    named = Signal(str)
    batchInUse = Signal()  # noqa: N815 - Qt's way of naming signals
    settled = Signal()
    clipsChanged = Signal(object)  # noqa: N815
    progressed = Signal(object)
    fetchingChanged = Signal(bool)  # noqa: N815
    fetchEnded = Signal(object)  # noqa: N815
    recovered = Signal(object)
    troubled = Signal(object)
    cacheFull = Signal(object, object)  # noqa: N815

    def __init__(
        self,
        folders: Folders,
        clock: Clock | None = None,
        parent: QObject | None = None,
        *,
        cache_limit: Callable[[], int] | None = None,
        apart: bool = False,
    ) -> None:
        """`cache_limit` gives bytes and is asked in another thread; None: there is no limit.

        `apart`: another window has the newest batch in hand, so that a new one is opened.
        """
        super().__init__(parent)
        self.folders = folders
        self._cache_limit = cache_limit
        self._apart = apart
        self._held: int | None = None
        self._savings = 0
        self._clock = clock or Clock()
        self._batches = Batches(folders)
        self._openings = 0
        self._batch_id: int | None = None
        self._batch_name = ""
        self._batch_created = 0.0
        self._fetched_batch: int | None = None
        # What a fetch must know of the batch: its tasks by their stand-ins, and the runs that are
        # here. The threads that ask look into the latter, which takes no lock.
        self._tasks: dict[int, str] = {}
        self._ready: set[int] = set()
        self._when_open: list[Callable[[], None]] = []
        # What happened while a batch was opened, which may be the one that it happened to.
        self._untold: list[ClipUpdate] = []
        self._is_settled = False
        self._when_settled: list[Callable[[], None]] = []
        self._next_fetch: tuple[dict[int, None], Service] | None = None
        self._library = LibraryDesk(folders, self._clock, self)
        self._library.troubled.connect(self._library_troubled)
        self._fetch = FetchController(self)
        self._fetch.newsArrived.connect(self._take_news)
        self._fetch.runningChanged.connect(self.fetchingChanged)
        self._fetch.ended.connect(self._fetch_ended)

    # The batch

    def open_latest(self) -> None:
        """Make the newest batch the current one, a new one when there is none; then `opened`."""
        self._open(self._batches.new if self._apart else self._batches.latest)

    def start_new_batch(self) -> None:
        """Put the current batch away, in the library, and begin an empty one; then `opened`.

        A fetch is cancelled; what it has still to tell goes to the batch that it is of.
        """
        self._put_away()
        self._open(self._batches.new)

    def open_batch(self, batch_id: int) -> None:
        """Put the current batch away likewise, and make this one the current one; then `opened`."""
        self._put_away()
        self._open(partial(self._batches.open, batch_id))

    def list_batches(self, reply: Callable[[Listing], None]) -> None:
        """Have `reply` called with what there is to open."""
        self._library.submit(self._batches.listing, reply)

    def rename_batch(self, batch_id: int, name: str) -> None:
        """Give a batch, the current one or another, the name that the person wants."""
        rename = partial(self._batches.rename, batch_id, name)
        self._library.submit(rename, partial(self._named, batch_id))

    def remove_batch(self, batch_id: int) -> None:
        """Take a batch away, until `restore_batch`; in place of the current one another is opened.

        A week later, a start of the app forgets it.
        """
        remove = partial(self._batches.remove, batch_id)
        self._library.submit(remove, partial(self._batch_removed, batch_id))
        if batch_id == self._batch_id:
            self._put_away()
            self._open(self._batches.latest)

    def restore_batch(self, batch_id: int) -> None:
        """Put a removed batch back among the others."""
        self._library.submit(methodcaller("restore_batch", batch_id))

    @property
    def batch_id(self) -> int | None:
        """The current batch; None while none is open."""
        return self._batch_id

    @property
    def batch_created(self) -> float:
        """When the current batch was begun, in seconds since the epoch."""
        return self._batch_created

    @property
    def batch_name(self) -> str:
        """What the current batch is called; "" when it has no name, or is not open yet.

        It is right from `opened` on; what `add` makes of it is known once the library has the
        clips.
        """
        return self._batch_name

    def add(self, clips: Sequence[NewClip], name: str = "") -> None:
        """Add clips to the current batch; those that it has already gain what they lack.

        A batch that is empty is called `name` (`Found.name`) from then on, unless a person has
        given it a name.
        """
        self._with_batch(partial(self._add, tuple(clips), name))

    def update_words(self, clips: Sequence[NewClip]) -> list[NewClip]:
        """Give clips of the current batch the names, texts and cells that these have.

        Returns a list for `restore_words`, into which the library's thread puts what they had: it
        says nothing before that.
        """
        before: list[NewClip] = []
        self._with_batch(partial(self._update_words, tuple(clips), before))
        return before

    def restore_words(self, before: list[NewClip]) -> None:
        """Undo an `update_words`, by the list that it gave."""
        self._with_batch(partial(self._restore_words, before))

    def ask_cells(self, reply: Callable[[dict[int, SheetCells]], None]) -> None:
        """Have `reply` called with what sheets say of the clips of the current batch, by run id.

        Clips of which they say nothing are absent. What was added or changed before is in it.
        """
        self._with_batch(partial(self._ask_cells, reply))

    def cells_to_come(self) -> Future[dict[int, SheetCells]]:
        """What `ask_cells` tells, for another thread to wait for; this one has no part in it."""
        from concurrent.futures import Future

        cells: Future[dict[int, SheetCells]] = Future()
        self._with_batch(partial(self._answer_cells, cells))
        return cells

    def remove(self, run_ids: Sequence[int]) -> None:
        """Take clips out of the current batch; their files stay until the cache is trimmed."""
        self._with_batch(partial(self._remove, tuple(run_ids)))

    def restore(self, clips: Sequence[tuple[int, Clip]]) -> None:
        """Bring removed clips back to their positions, for undo."""
        self._with_batch(partial(self._restore, tuple(clips)))

    def set_marks(self, marks: Mapping[int, Marks]) -> None:
        """Keep what the person made of clips of the current batch."""
        if marks:
            self._with_batch(partial(self._set_marks, dict(marks)))

    def set_health(self, health: Mapping[int, bytes]) -> None:
        """Keep what was measured of clips of the current batch later than they came."""
        if health:
            self._with_batch(partial(self._set_health, dict(health)))

    def ask_address_times(self, run_id: int, reply: Callable[[AddressTimes | None], None]) -> None:
        """Have `reply` called with when the address was given that a clip came from."""
        self._with_batch(partial(self._ask_address_times, run_id, reply))

    # The fetch

    @property
    def is_fetching(self) -> bool:
        """True until the last thread of a fetch is gone."""
        return self._fetch.is_running

    @property
    def fetch_state(self) -> FetchState | None:
        """The state of the fetch under way."""
        return self._fetch.state

    def fetch(self, run_ids: Sequence[int], service: Service) -> None:
        """Fetch these clips; while a fetch runs, they join it.

        It begins once the files that nobody recorded have been looked at: what turns out to be here
        is not fetched once more.
        """
        if run_ids:
            again = self._ready.intersection(run_ids)
            self._once_settled(partial(self._begin_what_is_not_here, list(run_ids), again, service))

    def promote(self, run_id: int) -> None:
        """Take this clip next in the fetch under way."""
        self._once_settled(partial(self._fetch.promote, run_id))

    def pause(self) -> None:
        """Hold the fetch."""
        self._fetch.pause()

    def resume(self) -> None:
        """Go on with the fetch."""
        self._fetch.resume()

    def cancel(self) -> None:
        """End the fetch; unfinished clips go back to waiting their turn."""
        self._when_settled.clear()
        self._fetch.cancel()

    # The cache

    @Slot(object)
    def hold(self, key: object) -> None:
        """The player has this run's clip in hand, or (None) has let go of it."""
        self._held = key if isinstance(key, int) else None
        if self._held is not None and self._batch_id is not None:
            self._library.submit(methodcaller("note_used", self._batch_id, self._held))

    @Slot()
    def saving_began(self) -> None:
        """Clips' files are in use: the cache stays as it is until as many `saving_ended`."""
        self._savings += 1

    @Slot(object)
    def saving_ended(self, report: SaveReport | None) -> None:
        """Remember which clips the person has now; the cache may do without them.

        `report` is None where what was written cannot stand in for the clips.
        """
        from bulktts_gui.core.saving import SaveOutcome

        self._savings = max(0, self._savings - 1)
        results = () if report is None else report.of(SaveOutcome.SAVED)
        # A copy in another format may have lost something: a WAV of 8 kHz, say.
        saved = [
            (r.item.source, r.path)
            for r in results
            if r.path is not None and r.path.suffix == r.item.source.suffix
        ]
        if saved:
            self._library.submit(methodcaller("note_saved", saved))
        self.trim_cache()

    def trim_cache(self) -> None:
        """Drop what is over the limit as it is now; during a fetch or a saving, at its end."""
        if self._cache_limit is not None:
            job = partial(_spare_clips, self._cache_limit, self._batches)
            self._library.submit(job, self._drop)

    def take_up(self, settings: Settings) -> None:
        """See `FetchController.take_up`."""
        self._fetch.take_up(settings)

    def warm_up(self) -> None:
        """Load in the background what the first fetch needs."""
        self._fetch.warm_up()

    def shut_down(self, milliseconds: int = 2000) -> bool:
        """Cancel, write everything down and close; False when a thread would not end in time."""
        self._next_fetch = None
        self._when_open.clear()
        self._when_settled.clear()
        self._cache_limit = None  # the end of the fetch is no time to look through the cache
        ended = self._fetch.shut_down(milliseconds)
        self._library.shut_down()
        self._batches.let_go()
        return ended

    # Inside

    def _with_batch(self, action: Callable[[], None]) -> None:
        if self._batch_id is None:
            self._when_open.append(action)
        else:
            action()

    def _put_away(self) -> None:
        """What was asked for the current batch is either with the library by now, or given up."""
        self._batch_id = None
        self._batch_name = ""
        self._is_settled = False
        self._when_settled.clear()
        self._next_fetch = None
        self._fetch.cancel()

    def _open(self, job: Callable[[Library], Opened]) -> None:
        self._openings += 1
        number = self._openings
        self._library.submit(
            partial(self._open_if_last, number, job), partial(self._opened, number)
        )

    def _open_if_last(
        self, number: int, job: Callable[[Library], Opened], library: Library
    ) -> Opened | None:
        """In the library's thread: whoever goes through lists waits for none that is passed by."""
        return job(library) if number == self._openings else None

    def _opened(self, number: int, opened: Opened | None) -> None:
        if opened is None:
            return
        if number != self._openings:  # another one was chosen since
            self._tell_recovery(opened.recovery)
            return
        self._batch_id, self._batch_name = opened.batch_id, opened.name
        self._batch_created = opened.created
        clips = opened.clips
        self._tasks = {stand_in(clip.task_id): clip.task_id for clip in clips if clip.task_id}
        self._ready = {clip.run_id for clip in clips if clip.status is ClipStatus.READY}
        self.opened.emit(clips)
        self.named.emit(opened.name)
        if opened.is_other:
            self.batchInUse.emit()
        self._tell_recovery(opened.recovery)
        untold, self._untold = self._untold, []
        self._tell(untold)
        waiting, self._when_open = self._when_open, []
        for action in waiting:
            action()
        self._adopt(self._batch_id, None)

    def _tell_recovery(self, recovery: Recovery | None) -> None:
        if recovery is not None:
            self.recovered.emit(recovery)

    def _adopt(self, batch_id: int, files: Sequence[tuple[int, Path]] | None) -> None:
        self._library.submit(partial(adopt, batch_id, files), partial(self._adopted, batch_id))

    def _adopted(
        self, batch_id: int, result: tuple[list[ClipUpdate], Sequence[tuple[int, Path]]]
    ) -> None:
        updates, rest = result
        self._tell(updates)
        if batch_id == self._batch_id:
            if rest:
                self._adopt(batch_id, rest)
            else:
                self._settle()
                self.settled.emit()
                if self._openings == 1:  # once a start, when nobody waits for the library
                    self._library.submit(self._batches.forget)

    def _once_settled(self, action: Callable[[], None]) -> None:
        if self._is_settled:
            action()
        else:
            self._when_settled.append(action)

    def _settle(self) -> None:
        self._is_settled = True
        waiting, self._when_settled = self._when_settled, []
        for action in waiting:
            action()

    @Slot(object)
    def _library_troubled(self, problem: Problem) -> None:
        if self._batch_id is not None and not self._is_settled:
            self._settle()  # files may never be looked at, and clips can be had all the same
        self.troubled.emit(problem)

    def _begin_what_is_not_here(
        self, run_ids: list[int], again: set[int], service: Service
    ) -> None:
        """`again`: these were here when they were asked for, and are to be replaced."""
        rest = [run_id for run_id in run_ids if run_id in again or run_id not in self._ready]
        if rest:
            self._begin(rest, service)

    def _add(self, clips: Sequence[NewClip], name: str) -> None:
        self._tasks.update({clip.run_id: clip.task_id for clip in clips if clip.task_id})
        job = partial(_add, self._batch_id or 0, clips, name)
        self._library.submit(job, partial(self._named, self._batch_id))

    def _named(self, batch_id: int | None, name: str) -> None:
        if batch_id == self._batch_id:
            self._batch_name = name
            self.named.emit(name)

    def _batch_removed(self, batch_id: int, is_gone: bool) -> None:
        if not is_gone:
            self.batchInUse.emit()
        elif batch_id == self._batch_id:  # it was being opened when it was removed
            self._put_away()
            self._open(self._batches.latest)

    def _update_words(self, clips: Sequence[NewClip], before: list[NewClip]) -> None:
        self._library.submit(partial(_update_words, self._batch_id or 0, clips, before))

    def _restore_words(self, before: list[NewClip]) -> None:
        # The list is filled by then: the library works its jobs off in order.
        self._library.submit(methodcaller("restore_words", self._batch_id, before))

    def _ask_cells(self, reply: Callable[[dict[int, SheetCells]], None]) -> None:
        self._library.submit(methodcaller("cells", self._batch_id), reply)

    def _answer_cells(self, cells: Future[dict[int, SheetCells]]) -> None:
        self._library.submit(partial(_answer_cells, self._batch_id or 0, cells))

    def _remove(self, run_ids: Sequence[int]) -> None:
        self._ready.difference_update(run_ids)
        self._library.submit(methodcaller("remove_clips", self._batch_id, run_ids))

    def _restore(self, clips: Sequence[tuple[int, Clip]]) -> None:
        # Whoever took them out may not know which batch they are of.
        batch_id = self._batch_id or 0
        own = [(position, replace(clip, batch_id=batch_id)) for position, clip in clips]
        self._tasks.update(
            {stand_in(clip.task_id): clip.task_id for _, clip in own if clip.task_id}
        )
        self._ready.update(clip.run_id for _, clip in own if clip.status is ClipStatus.READY)
        self._library.submit(methodcaller("restore_clips", batch_id, own))

    def _set_marks(self, marks: dict[int, Marks]) -> None:
        self._library.submit(methodcaller("set_marks", self._batch_id, marks))

    def _set_health(self, health: dict[int, bytes]) -> None:
        self._library.submit(methodcaller("set_health", self._batch_id, health))

    def _ask_address_times(self, run_id: int, reply: Callable[[AddressTimes | None], None]) -> None:
        self._library.submit(methodcaller("address_times", self._batch_id, run_id), reply)

    def _begin(self, run_ids: list[int], service: Service) -> None:
        tasks = {run_id: self._tasks[run_id] for run_id in run_ids if run_id in self._tasks}
        if self._batch_id is None or self._fetch.add(run_ids, tasks):
            return
        if self._fetch.is_running:
            # The last fetch was cancelled a moment ago and its threads are still going home.
            waiting = self._next_fetch[0] if self._next_fetch else {}
            self._next_fetch = (waiting | dict.fromkeys(run_ids), service)
            return
        target = partial(clip_path, self.folders.clips_dir, self._batch_id)
        is_ready = self._ready.__contains__
        self._fetched_batch = self._batch_id
        self._fetch.start(self._batch_id, run_ids, target, service, tasks, is_ready)

    @Slot(object)
    def _fetch_ended(self, news: News) -> None:
        waiting, self._next_fetch = self._next_fetch, None
        if self._fetched_batch != self._batch_id:
            news = replace(news, state=FetchState.CANCELLED, stopped_by=None)
        if waiting is not None:
            self.fetch(list(waiting[0]), waiting[1])
        self.trim_cache()
        # Told last, so that whoever is told sees whether another fetch goes on.
        self.fetchEnded.emit(news)

    @Slot(object)
    def _take_news(self, news: News) -> None:
        if news.updates:
            kept = [update for update in news.updates if update.status in _KEPT]
            if kept:
                self._library.submit(methodcaller("record", kept))
            self._tell(news.updates)
        self.progressed.emit(news)

    def _drop(self, found: tuple[list[Spare], int, int]) -> None:
        spares, left, limit = found
        # Whatever uses files begins and ends in this thread, so that none is taken from it.
        if self._savings or self.is_fetching:
            return  # when that ends, spares are looked for again
        held = (self._batch_id, self._held)
        spares = [spare for spare in spares if (spare.batch_id, spare.run_id) != held]
        if spares:
            self._tell([spare.update for spare in spares if spare.update is not None])
            self._library.submit(methodcaller("drop", spares))
        if left > limit:
            self.cacheFull.emit(left, limit)

    def _tell(self, updates: Sequence[ClipUpdate]) -> None:
        """Tell of changes, but not of those of a batch that was put away."""
        if self._batch_id is None:
            self._untold += updates
        own = [update for update in updates if update.batch_id == self._batch_id]
        if own:
            for update in own:
                if update.status is ClipStatus.READY:
                    self._ready.add(update.run_id)
                else:
                    self._ready.discard(update.run_id)
            self.clipsChanged.emit(own)


def _add(batch_id: int, clips: Sequence[NewClip], name: str, library: Library) -> str:
    """Add clips; returns what the batch is called now."""
    library.add_clips(batch_id, clips, name)
    return library.batch_name(batch_id)


def _answer_cells(batch_id: int, cells: Future[dict[int, SheetCells]], library: Library) -> None:
    try:
        cells.set_result(library.cells(batch_id))
    except BaseException as error:
        cells.set_exception(error)
        raise


def _update_words(
    batch_id: int, clips: Sequence[NewClip], before: list[NewClip], library: Library
) -> None:
    before += library.update_words(batch_id, clips)


def _spare_clips(
    limit: Callable[[], int], batches: Batches, library: Library
) -> tuple[list[Spare], int, int]:
    """What may leave the cache, the bytes that then stay, and how many may."""
    most = limit()
    spares = batches.spare_clips(most, library)
    return spares, library.cached_bytes() - sum(spare.size for spare in spares), most
