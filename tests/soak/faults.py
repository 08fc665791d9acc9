"""Batch after batch through the real engine, from a service that goes wrong in every way at once.

`python -m tests.soak.faults --batches 500 --clips 50 --seed 1` has a `Session` with its library and
threads fetch each batch over real sockets. What becomes of each clip is known from what was done to
it; a batch also pauses, is cancelled, left and taken up again at random, loses its network, and has
its key refused. Every third batch holds task ids too. `--only 37` runs that one batch again.
"""

from __future__ import annotations

import argparse
import faulthandler
import logging
import random
import shutil
import sys
import tempfile
import threading
import time
from collections import Counter
from contextlib import ExitStack, closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, QTimer, Slot

from bulktts_gui.core import logs
from bulktts_gui.core.api_key import Key
from bulktts_gui.core.clips import ClipStatus, ClipUpdate, ProblemKind, stand_in
from bulktts_gui.core.fetching import FetchState
from bulktts_gui.core.folders import Folders
from bulktts_gui.core.library import Library, batch_dir
from bulktts_gui.workers import fetch as fetch_module
from bulktts_gui.workers.fetch import Service
from bulktts_gui.workers.session import Session
from tests.soak.listed import Listed
from tests.soak.plan import ClipPlan, plan_clip, plan_list
from tests.soak.service import SoakService, task_of
from tests.soak.world import (
    Downloads,
    HurriedClock,
    Network,
    short_stalls,
    tasks_of_process,
    uncaught_into,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bulktts_gui.core.clips import Clip
    from bulktts_gui.core.fetching import News

#: Seconds after which a batch counts as hung. The longest take a few.
WATCHDOG = 60
FINAL = (ClipStatus.READY, ClipStatus.FAILED, ClipStatus.MISSING)
_MISSING = {ProblemKind.UNKNOWN_RUN, ProblemKind.UNKNOWN_TASK, ProblemKind.LEFT_OUT}
#: Every so many batches there is one with task ids.
TASKS_EVERY = 3
#: A batch whose fetch ends unfinished so often is not getting anywhere.
_MOST_ROUNDS = 40


@dataclass
class Tally:
    """What the batches so far came to."""

    batches: int = 0
    clips: int = 0
    tasks: int = 0
    outcomes: Counter[str] = field(default_factory=Counter)
    faults: Counter[str] = field(default_factory=Counter)
    requests: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)
    slowest: float = 0.0

    def line(self, seconds: float) -> str:
        """One line of progress."""
        ends = ", ".join(f"{n} {name}" for name, n in sorted(self.outcomes.items()))
        return (
            f"{self.batches} batches, {self.clips} clips, {self.tasks} tasks: {ends}; "
            f"{self.faults.total()} faults; {len(self.wrong)} wrong; {seconds:.0f} s, "
            f"slowest batch {self.slowest:.1f} s"
        )


class World:
    """What stays the same from batch to batch."""

    def __init__(self, stack: ExitStack, scratch: Path) -> None:
        self.scratch = scratch
        self.uncaught: list[str] = []
        stack.enter_context(uncaught_into(self.uncaught))
        self.network = stack.enter_context(Network().installed())
        self.downloads = stack.enter_context(Downloads().watched())
        stack.enter_context(short_stalls())
        self.clock = HurriedClock()
        self.tasks = 0


class Batch(QObject):
    """One batch, the person who interferes with it, and what is looked at in the end."""

    def __init__(self, world: World, number: int, clips: int, seed: int) -> None:
        super().__init__()
        self.wrong: list[str] = []
        self.done_to: Counter[str] = Counter()
        self._world = world
        self._number = number
        self._rng = rng = random.Random(f"{seed}/{number}")
        self._public = rng.random() < 0.5
        first = 1_000_000 + number * 1000
        wall = world.clock.wall()
        self.plans: dict[int, ClipPlan] = {
            run_id: plan_clip(rng, public=self._public, wall=wall)
            for run_id in range(first, first + clips)
        }
        # With numbers of its own, so that the rest of a batch is the same with and without tasks.
        self._rows, self.tasks = plan_list(
            random.Random(f"{seed}/{number}/tasks"),
            self.plans,
            with_tasks=number % TASKS_EVERY == 0,
        )
        rng.shuffle(self._rows)
        runs = {task: plan.run_id for task, plan in self.tasks.items() if plan.run_id is not None}
        self._listed = Listed(self._rows, runs)
        self._task_of = {stand_in(task): task for task in self.tasks}
        #: Tasks whose runs are known, with the number of requests that took.
        self._resolved: dict[int, int] = {}
        self.key = f"key-{rng.randbytes(12).hex()}"
        self.service = SoakService(
            self.plans,
            f"{seed}/{number}",
            key=self.key,
            wall=world.clock.wall,
            trouble=rng.choice((0.0, 0.15, 0.3)),
            refuses_key=rng.choice((0.0, 0.0, 0.0, 0.03)),
            tasks=self.tasks,
        )
        self.folders = Folders.under(world.scratch / str(number))
        self.last: dict[int, ClipUpdate] = {}
        self._at_once = rng.choice((1, 1, 2, 4))
        self._interferes = rng.random() < 0.6
        self._loop = QEventLoop()
        self._session: Session | None = None
        self._batch_id = 0
        self._rounds = 0
        self._deeds: list[tuple[float, str]] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._next_deed)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self._fetch_rest)
        self._watchdog = QTimer(self)
        self._watchdog.setSingleShot(True)
        self._watchdog.timeout.connect(self._hung)

    def run(self) -> None:
        """Run it to its end; `wrong` says what was not as it must be."""
        world = self._world
        world.network.be_public(self._public)
        world.downloads.clear()
        logs.setup(self.folders)
        root = logging.getLogger()
        level = root.level
        root.setLevel(logging.DEBUG)
        threads = set(threading.enumerate())
        with self.service:
            self._watchdog.start(WATCHDOG * 1000)
            self._plan_deeds()
            self._open()
            self._loop.exec()
            self._watchdog.stop()
            self._timer.stop()
            self._again.stop()
            world.network.is_off = False
            self._close()
        logs.close()
        root.setLevel(level)
        self.wrong += [f"batch {self._number}: uncaught {what}" for what in world.uncaught]
        world.uncaught.clear()
        self._check_threads(threads)
        self._check_clips()
        self._check_library()
        self._check_requests()
        self._check_log()

    # Running

    def _open(self) -> None:
        session = Session(self.folders, parent=self)
        session.opened.connect(self._opened)
        session.clipsChanged.connect(self._changed)
        session.fetchEnded.connect(self._ended)
        session.recovered.connect(self._recovered)
        session.troubled.connect(self._troubled)
        self._session = session
        session.open_latest()

    def _close(self) -> None:
        session, self._session = self._session, None
        if session is not None:
            if not session.shut_down():
                self._say("a thread did not end in time")
                faulthandler.dump_traceback(all_threads=True)
            session.deleteLater()

    @Slot(object)
    def _opened(self, clips: Sequence[Clip]) -> None:
        if self._session is None:
            return
        if self.last:
            # Left and come back: the list is the same, and what was ready still is.
            run_ids = [clip.run_id for clip in clips]
            if not self._listed.is_kept_by(run_ids):
                self._say("the list has changed from one start to the next")
            if again := self._resolved.keys() & set(run_ids):
                self._say(f"tasks {sorted(again)} have forgotten their runs")
            # The last news of the fetch that was left may have been recorded and not been told.
            for task_as in self._listed.resolved(run_ids) - self._resolved.keys():
                self._was_resolved(task_as)
            for clip in clips:
                before = self.last.get(clip.run_id)
                if before is not None and before.status in FINAL and before.status != clip.status:
                    self._say(f"{clip.run_id} was {before.status.name}, now {clip.status.name}")
        else:
            self._session.add(self._rows)
        if clips:
            self._batch_id = clips[0].batch_id
        self._fetch_rest()

    @Slot(object)
    def _changed(self, updates: Sequence[ClipUpdate]) -> None:
        for update in updates:
            if update.new_run_id is not None:
                if update.new_run_id != self._listed.run_of.get(update.run_id):
                    self._say(f"task {update.run_id} became run {update.new_run_id}")
                elif update.run_id in self._resolved:
                    self._say(f"task {update.run_id} was resolved twice")
                else:
                    self._was_resolved(update.run_id)
                continue
            if update.run_id in self._resolved:
                self._say(f"task {update.run_id} is a run, and {update.status.name} all the same")
            before = self.last.get(update.run_id)
            if before is not None and before.status is ClipStatus.READY:
                self._say(f"{update.run_id} was READY and then {update.status.name}")
            self.last[update.run_id] = update
            self._batch_id = update.batch_id

    def _was_resolved(self, task_as: int) -> None:
        self._resolved[task_as] = self._asked_for_task(task_as)
        self.last.pop(task_as, None)

    def _asked_for_task(self, task_as: int) -> int:
        task = self._task_of[task_as]
        return sum(task_of(seen.path) == task for seen in list(self.service.log))

    @Slot(object)
    def _ended(self, news: News) -> None:
        if self._session is None or self._session.is_fetching:
            return
        if news.stopped_by is not None and news.stopped_by.kind not in (
            ProblemKind.KEY_REFUSED,
            ProblemKind.KEY_FORBIDDEN,
            ProblemKind.RATE_LIMITED,
        ):
            self._say(f"stopped by {news.stopped_by.kind.value}")
        if news.state is FetchState.STOPPED:
            self.done_to["stopped, then gone on"] += 1
        if not self._unfinished():
            self._loop.quit()
        else:
            self._again.start(self._rng.randrange(60))

    @Slot()
    def _fetch_rest(self) -> None:
        """What the person does who presses Fetch."""
        rest = self._unfinished()
        if self._session is None or self._session.is_fetching:
            return
        self._rounds += 1
        if not rest or self._rounds > _MOST_ROUNDS:
            if rest:
                self._say(f"{len(rest)} clips do not come to an end")
            self._loop.quit()
            return
        service = Service(
            self.service.api_url,
            Key(self.key),
            self._world.clock,
            requests_at_once=self._at_once,
        )
        self._session.fetch(rest, service)

    def _now(self) -> list[int]:
        """What is in the list now, as the person sees it."""
        rows = (row.run_id for row in self._rows)
        end_of = self._listed.end_of
        return list(dict.fromkeys(end_of(i) if i in self._resolved else i for i in rows))

    def _unfinished(self) -> list[int]:
        return [i for i in self._now() if i not in self.last or self.last[i].status not in FINAL]

    @Slot(object)
    def _recovered(self, _recovery: object) -> None:
        self._say("the library had to be recovered")

    @Slot(object)
    def _troubled(self, problem: object) -> None:
        self._say(f"trouble with the library: {problem}")

    @Slot()
    def _hung(self) -> None:
        kinds = Counter(self.last[i].status.name for i in self.last)
        self._say(f"hung after {WATCHDOG} s: {dict(kinds)}, unfinished {self._unfinished()}")
        faulthandler.dump_traceback(all_threads=True)
        self._loop.quit()

    def _say(self, text: str) -> None:
        self.wrong.append(f"batch {self._number}: {text}")

    # The person and the network

    def _plan_deeds(self) -> None:
        rng, at = self._rng, 0.0
        if self._interferes:
            for _ in range(rng.randrange(1, 7)):
                at += rng.uniform(0.01, 0.3)
                deeds = ["pause", "pause", "cancel", "cancel", "leave", "promote"]
                # Once, for each time costs what is under way one of its tries.
                if not any(deed == "network" for _, deed in self._deeds):
                    deeds += ["network", "network"]
                deed = rng.choice(deeds)
                self._deeds.append((at, deed))
                if deed in ("pause", "network"):
                    at += rng.uniform(0.0, 0.25)
                    self._deeds.append((at, "resume" if deed == "pause" else "network back"))
        self._began = time.monotonic()
        self._deeds.reverse()
        self._wait_for_deed()

    def _wait_for_deed(self) -> None:
        if self._deeds:
            left = self._began + self._deeds[-1][0] - time.monotonic()
            self._timer.start(max(0, int(left * 1000)))

    @Slot()
    def _next_deed(self) -> None:
        _, deed = self._deeds.pop()
        session, network = self._session, self._world.network
        if session is not None:
            if deed in ("pause", "resume", "cancel"):
                self.done_to[deed] += session.is_fetching
                getattr(session, deed)()
                if deed == "cancel" and not session.is_fetching:
                    self._again.start(self._rng.randrange(60))  # it had not even begun
            elif deed == "promote":
                session.promote(self._rng.choice(self._now()))
            elif deed == "leave" and self.last:
                self.done_to["left and opened again"] += 1
                self._again.stop()
                self._close()
                self._open()
            elif deed == "network":
                self.done_to["network gone"] += 1
                network.is_off = True
                self.service.go_away()
            elif deed == "network back":
                network.is_off = False
                self.service.come_back()
        self._wait_for_deed()

    # What must be so in the end

    def _check_threads(self, before: set[threading.Thread]) -> None:
        for thread in set(threading.enumerate()) - before:
            if isinstance(thread, threading._DummyThread):
                continue
            thread.join(2)
            if thread.is_alive():
                self._say(f"thread {thread.name} is left")
        if fetch_module._left_behind:
            self._say("a QThread was left behind")
            fetch_module.wait_for_threads()
        # The first batch brings in libraries that have threads of their own. One that has ended
        # is in the system's books for a moment longer.
        self._world.tasks = self._world.tasks or tasks_of_process()
        deadline = time.monotonic() + 5
        while tasks_of_process() > self._world.tasks and time.monotonic() < deadline:
            time.sleep(0.01)
        if tasks_of_process() > self._world.tasks:
            self._say("a thread of the system is left")

    def _check_clips(self) -> None:
        folder = batch_dir(self.folders.clips_dir, self._batch_id)
        whole = set()
        plans = {i: self._plan_of(i) for i in sorted(self._listed.ends)}
        for run_id, plan in plans.items():
            update = self.last.get(run_id)
            if update is None or update.status not in FINAL:
                self._say(f"{run_id} ({plan.fate}) has no end")
                continue
            reason = update.problem.kind if update.problem else None
            if update.status is ClipStatus.READY:
                if plan.reasons:
                    self._say(f"{run_id} ({plan.fate}) is READY")
                self._check_file(update)
                whole.add(f"{run_id}.flac")
            elif reason not in plan.reasons:
                met = [f.name for f in (*plan.files, plan.always) if f]
                self._say(
                    f"{run_id} ({plan.fate}, {met}) is {update.status.name}: {update.problem}"
                )
            elif (update.status is ClipStatus.MISSING) != (reason in _MISSING):
                self._say(f"{run_id} ({plan.fate}) is {update.status.name} for {reason}")
        if odd := self.last.keys() - plans.keys():
            self._say(f"there was news of {sorted(odd)}")
        names = {path.name for path in folder.iterdir()} if folder.exists() else set()
        if names != whole:
            self._say(f"the cache has {sorted(names ^ whole)} too many or too few")

    def _plan_of(self, run_id: int) -> ClipPlan:
        """The lot of what is in the list in the end: a run, or a task that has none."""
        if run_id > 0:
            return self.plans[run_id]
        plan = self.tasks[self._task_of[run_id]]
        return ClipPlan(plan.fate, plan.reasons)

    def _check_file(self, update: ClipUpdate) -> None:
        right = self.service.audio(update.run_id) or b""
        if update.path is None or update.audio is None or update.path.read_bytes() != right:
            self._say(f"the file of {update.run_id} is not its own")
        elif update.audio.size != len(right) or abs(update.audio.seconds - 0.3) > 0.01:
            self._say(f"{update.run_id} is said to be {update.audio}")

    def _check_library(self) -> None:
        with closing(Library.open(self.folders, time.time)) as library:
            if library.recovery is not None:
                self._say("the library had to be recovered in the end")
            if [batch.id for batch in library.batches()] != [self._batch_id]:
                self._say("there is not just the one batch")
            clips = library.load_clips(self._batch_id)
            odd = library.unrecorded_files(self._batch_id)
        if odd:
            self._say(f"the library does not know of {odd}")
        run_ids = [clip.run_id for clip in clips]
        if set(run_ids) != self._listed.ends or not self._listed.is_kept_by(run_ids):
            self._say("the library has another list")
        for clip in clips:
            if not self._listed.fits(clip.run_id, clip.name, clip.task_id):
                self._say(f"{clip.run_id} has got {clip.name!r} and task {clip.task_id!r}")
            last = self.last.get(clip.run_id)
            if last is None:
                continue
            told = (last.status, last.path, last.problem, last.audio)
            if (clip.status, clip.path, clip.problem, clip.audio) != told:
                self._say(f"the library has {clip}, told was {last}")

    def _check_requests(self) -> None:
        downloads, log = self._world.downloads, self.service.log
        if downloads.again:
            self._say(f"fetched again though whole: {sorted(set(downloads.again))}")
        twice = [run_id for run_id, times in downloads.whole.items() if times > 1]
        if twice:
            self._say(f"fetched whole twice: {twice}")
        if self.service.leaked_key:
            self._say("the key went to the files' host")
        for task_as, times in self._resolved.items():
            if self._asked_for_task(task_as) != times:
                self._say(f"task {self._task_of[task_as]} was asked for when its run was known")
        for seen in log:
            if any(run_id <= 0 for run_id in seen.run_ids):
                self._say(f"a stand-in was asked for: {seen.path} {seen.run_ids}")
            # Of a request that was cut in two the service knows no ids.
            sizes = (0, 2, 3, 4, 5) if self.done_to else (2, 3, 4, 5)
            if seen.side == "api" and seen.method == "POST" and len(seen.run_ids) not in sizes:
                self._say(f"a request for {len(seen.run_ids)} ids")
            if seen.side == "files" and (
                "x-api-key" in seen.headers or self.key in repr(seen.headers)
            ):
                self._say("the key is in a request to the files' host")
        if self._interferes or self.done_to:
            return
        told = Counter(task_of(seen.path) for seen in log if not seen.fault)
        for task, plan in self.tasks.items():
            if told[task] > len(plan.pending) + 1 and not plan.is_nonsense:
                self._say(f"task {task} ({plan.fate}) was asked for {told[task]} times")
        # With nobody interfering, one reply with nothing wrong is all that a clip takes.
        counts = Counter(s.run_ids for s in log if s.side == "files" and not s.fault)
        for (run_id,), times in counts.items():
            if times > 1 and self.plans[run_id].address is None:
                self._say(f"{run_id} was sent whole {times} times")

    def _check_log(self) -> None:
        for path in self.folders.log.iterdir():
            text = path.read_text(encoding="utf-8")
            faults = [line for line in text.splitlines() if " ERROR " in line[:40]]
            if faults:
                self._say(f"a fault of ours is in the log: {faults[0]}")
            for secret in (self.key, "X-Amz-Signature=", "user:secret", "me:pw"):
                if secret in text:
                    self._say(f"{secret} is in the log")


def run(batches: Sequence[int], clips: int, seed: int, every: int = 50) -> Tally:
    """Run these batches; progress goes to standard output every so many."""
    application = QCoreApplication.instance() or QCoreApplication(sys.argv[:1])
    tally, began = Tally(), time.monotonic()
    with ExitStack() as stack:
        scratch = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="bulktts-soak-")))
        world = World(stack, scratch)
        for number in batches:
            start = time.monotonic()
            batch = Batch(world, number, clips, seed)
            batch.run()
            tally.slowest = max(tally.slowest, time.monotonic() - start)
            _count(tally, batch)
            for wrong in batch.wrong:
                print(f"WRONG (--seed {seed} --only {number}) {wrong}", flush=True)
            shutil.rmtree(batch.folders.config.parent, ignore_errors=True)
            batch.deleteLater()
            application.processEvents()
            if every and tally.batches % every == 0:
                print(tally.line(time.monotonic() - began), flush=True)
    return tally


def _count(tally: Tally, batch: Batch) -> None:
    tally.batches += 1
    tally.clips += len(batch.plans)
    tally.wrong += batch.wrong
    tally.outcomes.update(update.status.name for update in batch.last.values())
    tally.faults.update(f"{seen.side}: {seen.fault}" for seen in batch.service.log if seen.fault)
    tally.faults.update(f"clip: {plan.fate}" for plan in batch.plans.values() if plan.reasons)
    tally.faults.update("clip: still being made" for p in batch.plans.values() if p.making)
    tally.faults.update("clip: address that ends" for p in batch.plans.values() if p.addresses == 1)
    tally.faults.update({f"batch: {name}": n for name, n in batch.done_to.items() if n})
    tally.tasks += len(batch.tasks)
    tally.faults.update(f"task: {plan.fate}" for plan in batch.tasks.values())
    tally.faults.update("task: pending" for plan in batch.tasks.values() if plan.pending)
    for seen in batch.service.log:
        alone = seen.side == "api" and len(seen.run_ids) == 1
        kind = "api, a task" if task_of(seen.path) else "api, one id" if alone else seen.side
        tally.requests[kind] += 1


def main() -> int:
    """Run from the command line; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tests.soak.faults", description=__doc__)
    parser.add_argument("--batches", type=int, default=500)
    parser.add_argument("--clips", type=int, default=50)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--first", type=int, default=1, help="the number of the first batch")
    parser.add_argument("--only", type=int, help="the number of the one batch to run")
    options = parser.parse_args()
    numbers = range(options.first, options.first + options.batches)
    began = time.monotonic()
    tally = run([options.only] if options.only else numbers, options.clips, options.seed)
    print("\nFaults:")
    for name, count in sorted(tally.faults.items()):
        print(f"  {count:7} {name}")
    requests = ", ".join(f"{n} {name}" for name, n in sorted(tally.requests.items()))
    print(f"Requests: {requests}")
    print(f"Seed {options.seed}: {tally.line(time.monotonic() - began)}")
    return 1 if tally.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
