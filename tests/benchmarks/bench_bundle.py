"""How long until the packed app is on screen, as a ratio to the checkout.

`python -m tests.benchmarks.bench_bundle FOLDER [FOLDER ...]`, where FOLDER holds `bulktts-gui`.
Both are started as a person would and neither is changed: the picture of the virtual screen is
watched from outside until the first of the window's pixels is there. The kinds take turns. "cold"
means that the files of that kind were dropped from the system's cache before the start. Medians.
"""

from __future__ import annotations

import contextlib
import mmap
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from tests.benchmarks.bench_startup import environment

if TYPE_CHECKING:
    from collections.abc import Iterator

ROUNDS = 9
COLD_ROUNDS = 5
SECONDS = 60
ROOT = Path(__file__).parents[2]


@contextlib.contextmanager
def watched_screen(folder: Path) -> Iterator[tuple[str, mmap.mmap]]:
    """A black virtual screen without a window manager: its name, and its pixels as they change."""
    reading, writing = os.pipe()
    xvfb = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-br"]
    xvfb += ["-nolisten", "tcp", "-noreset", "-fbdir", str(folder)]
    server = subprocess.Popen(xvfb, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            name = f":{told.readline().strip()}"
        with (
            (folder / "Xvfb_screen0").open("rb") as file,
            mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as picture,
        ):
            yield name, picture
    finally:
        server.terminate()
        server.wait()


def is_dark(picture: mmap.mmap) -> bool:
    """True while nothing is drawn on the 24 lines in the upper middle of the screen."""
    line = 1280 * 4
    start = len(picture) - 800 * line + 200 * line
    # The fourth byte of a pixel is no colour.
    lines = picture[start : start + 24 * line]
    return not any(any(lines[channel::4]) for channel in range(3))


def start(command: list[str], env: dict[str, str], picture: mmap.mmap) -> float:
    """Seconds from before the process is made until the window's first pixels."""
    while not is_dark(picture):
        time.sleep(0.01)
    begun = time.monotonic()
    process = subprocess.Popen(
        command, env=env, cwd=env["HOME"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        while is_dark(picture):
            if process.poll() is not None or time.monotonic() - begun > SECONDS:
                raise SystemExit(f"{command[0]} showed no window")
            time.sleep(0.002)
        return time.monotonic() - begun
    finally:
        process.kill()
        process.wait()


def drop_from_cache(folder: Path) -> None:
    """Have the system read the files of a folder from the disk next time."""
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def main(bundles: list[str]) -> None:
    """Start each kind in turn, print medians and ratios."""
    python = [sys.executable, "-m", "bulktts_gui"]
    site = Path(sys.prefix)
    kinds: dict[str, tuple[list[str], list[Path]]] = {
        "checkout": (python, [site, Path(sys.base_prefix, "lib"), ROOT / "bulktts_gui"])
    }
    for name in bundles:
        folder = Path(name).resolve()
        kinds[name] = ([str(folder / "bulktts-gui")], [folder])
    times: dict[tuple[str, str], list[float]] = {}
    with (
        tempfile.TemporaryDirectory() as scratch,
        watched_screen(Path(scratch)) as (display, picture),
    ):
        home = Path(scratch, "home")
        env = environment(home, display)
        for turn in range(ROUNDS + COLD_ROUNDS + 1):
            for name, (command, folders) in kinds.items():
                home.mkdir()
                how = "warm" if turn <= ROUNDS else "cold"
                if how == "cold":
                    for folder in folders:
                        drop_from_cache(folder)
                taken = start(command, env, picture)
                if turn:  # the first turn fills the disk's cache and compiles
                    times.setdefault((how, name), []).append(taken)
                shutil.rmtree(home)
    for (how, name), taken in times.items():
        median, checkout = statistics.median(taken), statistics.median(times[how, "checkout"])
        print(f"{how:5} {name:40} {median:.3f} s ({median / checkout:.2f} of the checkout)")


if __name__ == "__main__":
    main(sys.argv[1:])
