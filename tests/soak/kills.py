"""The real program, killed again and again in the middle of its work.

`python -m tests.soak.kills --times 100 --seed 1` starts `tests.soak.person`, which is the program
with its window (offscreen) and somebody at it, ends it by SIGKILL at a random moment (while it
starts, fetches, is in the middle of a large clip, or saves), looks at what lies on the disk, and
starts it again, until it has been killed so often and every clip has arrived and been saved.

Part of each list are task ids, some of them still pending, some of one run, some of a run that is
in the list as well.

What must be so after each kill: the list is the same, in the same order; the library opens without
being recovered; what it calls READY is whole; no file that has its final name (a run id), in the
cache or among the saved ones, is anything but whole. And after each start: what had its name
already is not asked for, nor is a task whose run is known; a large clip that was half there goes on
by Range from the very byte.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
import uuid
from collections import Counter
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from bulktts_gui.core.clip_files import run_id_of
from bulktts_gui.core.clips import ClipStatus, NewClip, stand_in
from bulktts_gui.core.folders import APP_NAME, Folders
from bulktts_gui.core.library import Library
from tests.services import FaultService, make_clip
from tests.soak.listed import Listed
from tests.soak.service import task_of

ROOT = Path(__file__).parents[2]
#: Seconds that anything may take before the program counts as hung.
PATIENCE = 60.0
#: Every so many clips there is one that is large enough to be continued after a kill.
LARGE_EVERY = 8
LARGE_SECONDS = 60.0


class PacedService(FaultService):
    """Small clips, and some that take a second or two."""

    def audio(self, run_id: int) -> bytes | None:
        if run_id in self._range and run_id % LARGE_EVERY == 0:
            return make_clip(run_id, 0, LARGE_SECONDS)
        return super().audio(run_id)


@dataclass
class Tally:
    """What was done and seen."""

    kills: Counter[str] = field(default_factory=Counter)
    seen: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)

    def line(self, seconds: float) -> str:
        """What it came to, in one line."""
        moments = ", ".join(f"{n} {name}" for name, n in sorted(self.kills.items()))
        seen = ", ".join(f"{n} {name}" for name, n in sorted(self.seen.items()))
        return (
            f"{self.kills.total()} kills ({moments}); {seen}; "
            f"{len(self.wrong)} wrong; {seconds:.0f} s"
        )


class Program:
    """One start of the program and what it says."""

    def __init__(self, home: Path, service: FaultService, listed: Path, saved: Path) -> None:
        environ = {
            name: value
            for name, value in os.environ.items()
            if not name.lower().endswith("_proxy") and name not in ("DISPLAY", "WAYLAND_DISPLAY")
        }
        environ |= {
            "HOME": str(home),
            "XDG_CONFIG_HOME": str(home / "config"),
            "XDG_DATA_HOME": str(home / "data"),
            "XDG_CACHE_HOME": str(home / "cache"),
            "XDG_STATE_HOME": str(home / "state"),
            "XDG_RUNTIME_DIR": str(home),
            "PULSE_SERVER": f"unix:{home}/none",
            "DBUS_SESSION_BUS_ADDRESS": "disabled:",
            "QT_QPA_PLATFORM": "offscreen",
            "BULKTTS_API_URL": service.api_url,
            "CAMB_API_KEY": service.key,
        }
        self.said: list[str] = []
        self.came = threading.Condition()
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.soak.person", str(listed), str(saved)],
            cwd=ROOT,
            env=environ,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        self._reader = threading.Thread(target=self._read)
        self._reader.start()

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            with self.came:
                self.said.append(line.strip())
                self.came.notify_all()

    def has_said(self, word: str) -> bool:
        """True once a line began with this word."""
        return any(line.split()[0] == word for line in list(self.said))

    @property
    def is_alive(self) -> bool:
        """True until it has ended."""
        return self._process.poll() is None

    def kill(self) -> bool:
        """End it this moment; False when it had ended by itself."""
        was_alive = self.is_alive
        self._process.kill()
        ended = self._process.wait()
        self._reader.join()
        assert self._process.stdout is not None
        self._process.stdout.close()
        return was_alive and ended == -signal.SIGKILL


class Round:
    """One list, from the first start to the last clip saved."""

    def __init__(self, scratch: Path, number: int, clips: int, seed: int, tally: Tally) -> None:
        self._rng = random.Random(f"{seed}/{number}")
        self._name = f"--seed {seed}, list {number}"
        self._tally = tally
        self._home = scratch / str(number)
        self._home.mkdir()
        self._saved = self._home / "saved"
        self._saved.mkdir()
        app = APP_NAME
        self._folders = Folders(
            self._home / "config" / app,
            self._home / "data" / app,
            self._home / "cache" / app,
            self._home / "state" / app / "log",
        )
        self._service = PacedService(
            clips,
            first_id=1_000_000 + 1000 * number,
            answer_delay=0.04,
            first_byte_delay=0.03,
            bytes_per_second=1_500_000,
        )
        self._ids = self._service.run_ids
        rows = self._rows()
        self._rng.shuffle(rows)
        self._file = self._home / "ids.txt"
        self._file.write_text("\n".join(row.shown_id for row in rows))
        self._listed = Listed(rows, self._runs)
        #: How many rows the list had after the last kill, and which tasks it knew the runs of.
        self._listed_rows = 0
        self._resolved: set[int] = set()
        self._whole: set[int] = set()
        self._halves: dict[int, int] = {}
        self._seen_requests = 0

    def _rows(self) -> list[NewClip]:
        """Every run is in the list: by its id, by one task or two, or by its id and a task."""
        rows = list[NewClip]()
        self._runs: dict[str, int] = {}
        for run_id in self._ids:
            kind = self._rng.random()
            if kind > 0.3:
                rows.append(NewClip(run_id))
            for _ in range(1 if kind < 0.2 else 2 if kind < 0.3 else kind < 0.4):
                task = str(uuid.UUID(int=self._rng.getrandbits(128), version=4))
                pending = ["PENDING"] * self._rng.choice((0, 0, 0, 1))
                self._service.add_task(task, *pending, run_id=run_id)
                self._runs[task] = run_id
                rows.append(NewClip(stand_in(task), task_id=task))
        return rows

    def run(self, kills: int) -> int:
        """Kill it up to so often; then let it end its work. Returns how often it was killed."""
        done = saves = 0
        with self._service:
            while done < kills and saves < 3:
                saves += self._live(self._moment()) == "saving"
                done += 1
            self._live("")
        shutil.rmtree(self._home, ignore_errors=True)
        return done

    # One start

    def _moment(self) -> str:
        if len(self._whole) == len(self._ids):
            return "saving"
        return self._rng.choice(("starting", "fetching", "fetching", "large clip"))

    def _live(self, moment: str) -> str:
        """Start it, and kill it at such a moment ("": once all is saved); returns which it was."""
        program = Program(self._home, self._service, self._file, self._saved)
        until = time.monotonic() + PATIENCE
        while program.is_alive and not self._has_come(program, moment):
            if time.monotonic() > until:
                self._say(f"hung, waiting for: {moment or 'all is saved'}; said {program.said}")
                break
            time.sleep(0.002)
        rng = self._rng
        wait = {"starting": rng.uniform(0, 1.2), "fetching": rng.uniform(0, 0.9)}
        time.sleep(wait.get(moment, rng.uniform(0, 0.15) if moment else 0))
        if program.has_said("saving"):
            moment = "saving" if moment else ""
        if not program.kill():
            self._say(f"ended by itself; said {program.said}")
        if program.has_said("damaged"):
            self._say("the library was recovered at a start")
        if moment:
            self._tally.kills[moment] += 1
        elif f"saved {len(self._ids)}" not in program.said:
            self._say(f"not all was saved in the end: {program.said}")
        self._check_requests()
        self._check_list(program)
        self._check_disk(is_end=not moment)
        return moment

    def _has_come(self, program: Program, moment: str) -> bool:
        if moment == "starting":
            return True
        if not moment:
            return program.has_said("saved")
        if program.has_said("saving"):
            return True
        if moment == "fetching":
            return len(self._service.log) > self._seen_requests
        return moment == "large clip" and any(self._marks())

    def _marks(self) -> list[Path]:
        marks = self._folders.clips_dir.glob("*/*.mark")
        return [
            mark for mark in marks if run_id_of(mark.name.split(".part")[0]) not in self._halves
        ]

    # What must be so

    def _say(self, text: str) -> None:
        self._tally.wrong.append(f"{self._name}: {text}")
        print(f"WRONG ({self._name}) {text}", flush=True)

    def _check_requests(self) -> None:
        """What was asked for since the kill before, by what was on the disk then."""
        new = self._service.log[self._seen_requests :]
        self._seen_requests += len(new)
        first = dict[int, str]()
        for seen in new:
            if task := task_of(seen.path):
                self._tally.seen["tasks looked up"] += 1
                if stand_in(task) in self._resolved:
                    self._say(f"task {task} was asked for though its run was known")
            for run_id in seen.run_ids:
                if run_id in self._whole:
                    self._say(f"{run_id} was asked for on the {seen.side} side though it is whole")
            if seen.side == "files":
                first.setdefault(seen.run_ids[0], seen.headers.get("range", ""))
                if "x-api-key" in seen.headers:
                    self._say("the key went to the files' host")
        for run_id, size in self._halves.items():
            if run_id not in first:
                continue
            self._tally.seen["halves continued by Range"] += 1
            if first[run_id] != f"bytes={size}-":
                self._say(f"{run_id} had {size} bytes, asked for was {first[run_id]!r}")
            if size == len(self._service.audio(run_id) or b""):
                self._tally.seen["clips whose last byte had come, but not their name"] += 1

    def _check_list(self, program: Program) -> None:
        starts = [line.split() for line in program.said if line.startswith("list ")]
        for _, total, ready in starts:
            if int(total) != self._listed_rows:
                self._say(f"the window had {total} rows of {self._listed_rows}")
            if int(ready) > len(self._whole):
                self._say(f"the window called {ready} ready, whole were {len(self._whole)}")

    def _check_disk(self, *, is_end: bool) -> None:
        """Look at what the killed program left, without touching it."""
        self._check_library(is_end=is_end)
        before, self._whole, self._halves = self._whole, set(), {}
        for path in self._folders.clips_dir.glob("*/*"):
            run_id = run_id_of(path.name)
            if run_id:
                self._whole.add(run_id)
                if path.read_bytes() != self._service.audio(run_id):
                    self._say(f"{path.name} in the cache is damaged")
            elif path.name.endswith(".part"):
                part_of = run_id_of(path.name.removesuffix(".part"))
                mark = path.with_name(path.name + ".mark")
                # Killed in the moment of writing it, a mark may be empty: then the half is no use.
                if mark.exists() and mark.stat().st_size:
                    self._halves[part_of] = path.stat().st_size
                self._tally.seen["halves left by kills"] += 1
        if before - self._whole:
            self._say(f"whole clips are gone from the cache: {sorted(before - self._whole)}")
        if is_end and self._whole != set(self._ids):
            self._say(f"{len(self._ids) - len(self._whole)} clips never came")
        right = {self._service.audio(run_id) for run_id in self._ids}
        for path in self._saved.iterdir():
            if path.name.startswith(".bulktts-"):
                self._tally.seen["hidden halves left by kills while saving"] += not is_end
            elif path.read_bytes() in right:
                self._tally.seen["saved files looked at"] += 1
            else:
                self._say(f"{path.name} was saved damaged")

    def _check_library(self, *, is_end: bool) -> None:
        """Open a copy, so that the next start finds what the kill left."""
        if not self._folders.library_path.exists():
            if self._listed_rows:
                self._say("the library is gone")
            return
        with tempfile.TemporaryDirectory() as scratch:
            copy = Folders(
                self._folders.config, Path(scratch), self._folders.cache, self._folders.log
            )
            for path in self._folders.data.glob("library.db*"):
                if not path.name.endswith("-shm"):
                    shutil.copy(path, copy.data)
            with closing(Library.open(copy, time.time)) as library:
                if library.recovery is not None:
                    self._say(f"the library had to be recovered: {library.recovery}")
                batches = library.batches()
                if len(batches) > 1 or (self._listed_rows and not batches):
                    self._say(f"there are {len(batches)} batches")
                clips = library.load_clips(batches[0].id) if batches else []
        ids = [clip.run_id for clip in clips]
        if not self._listed.is_kept_by(ids) and (ids or self._listed_rows):
            self._say(f"the list has {len(ids)} clips or another order")
        if forgotten := self._resolved.intersection(ids):
            self._say(f"tasks {sorted(forgotten)} have forgotten their runs")
        self._listed_rows = len(ids)
        self._resolved = self._listed.resolved(ids) if ids else set()
        self._tally.seen["known runs of tasks looked at"] += len(self._resolved)
        for clip in clips:
            if not self._listed.fits(clip.run_id, clip.name, clip.task_id):
                self._say(f"{clip.run_id} has got {clip.name!r} and task {clip.task_id!r}")
            if clip.status is ClipStatus.READY:
                self._tally.seen["READY clips looked at"] += 1
                right = self._service.audio(clip.run_id)
                if clip.path is None or clip.path.read_bytes() != right:
                    self._say(f"{clip.run_id} is READY and not whole")
            elif clip.status is not ClipStatus.QUEUED:
                self._say(f"{clip.run_id} is {clip.status.name}")
            elif is_end:
                self._say(f"{clip.run_id} is not READY in the end")


def run(times: int, seed: int, clips: int = 48) -> Tally:
    """Kill it so often, over as many lists as that takes."""
    tally, left, number = Tally(), times, 0
    with tempfile.TemporaryDirectory(prefix="bulktts-kills-") as scratch:
        while left:
            number += 1
            left -= Round(Path(scratch), number, clips, seed, tally).run(left)
    tally.seen["lists"] = number
    tally.seen["clips"] = number * clips
    return tally


def main() -> int:
    """Run from the command line; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tests.soak.kills", description=__doc__)
    parser.add_argument("--times", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--clips", type=int, default=48, help="in each list")
    options = parser.parse_args()
    began = time.monotonic()
    tally = run(options.times, options.seed, options.clips)
    print(f"Seed {options.seed}: {tally.line(time.monotonic() - began)}")
    return 1 if tally.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
