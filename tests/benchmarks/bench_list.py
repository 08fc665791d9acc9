"""Does a list of 100,000 clips feel like one of ten? Each figure beside its bar.

`python -m tests.benchmarks.bench_list [FOLDER]`. The real window on a screen of its own, every row
ready, with name, text, path and peaks. A frame's time is the work of making it, from the scroll
bar's move to the finished picture; that of a key is all that passes, waiting included. With FOLDER,
pictures of the list go there: light and dark, left to right and right to left.
"""

from __future__ import annotations

import gc
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from tests.end_to_end.screen import x_display

if TYPE_CHECKING:
    from collections.abc import Callable

    from bulktts_gui.core.clips import Clip

COUNT = 100_000
FIRST_ID = 4_000_000
PEAKS = 240
WORDS = (
    "the", "harbour", "was", "quiet", "before", "the", "storm", "and", "nobody", "had", "seen",
    "a", "lamp", "in", "that", "window", "since", "winter", "when", "every", "morning", "began",
    "with", "bread", "salt", "letters", "and", "a", "long", "walk", "across", "the", "bridge",
)  # fmt: skip
#: What is typed, key by key, and taken back again.
SEARCHES = ("harbour lamp", "4012345", "ready", "zebra", "chapter 77", "e", "the win")
FRAMES = 200


def clips(folder: Path, *, bare: bool, count: int = COUNT) -> list[Clip]:
    """A batch as the library gives it: no two names, texts, paths or peaks are one object.

    `bare`: nothing is fetched yet.
    """
    from bulktts_gui.core.clips import AudioFacts, Clip, ClipStatus

    made = []
    chance = random.Random(1)
    for n in range(count):
        name = f"chapter {n % 997:03} line {n}"
        text = " ".join(WORDS[(n * 7 + k * (1 + n % 5)) % len(WORDS)] for k in range(12))
        if bare:
            made.append(Clip(1, FIRST_ID + n * 3, name, text))
            continue
        peaks = chance.randbytes(PEAKS)
        audio = AudioFacts(2 + n * 7919 % 9000 / 1000, 24_000, 1, 96_000 + n, peaks)
        path = folder / f"{FIRST_ID + n}.flac"
        made.append(Clip(1, FIRST_ID + n * 3, name, text, ClipStatus.READY, path, audio))
    return made


def memory() -> float:
    """Resident megabytes of this process."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize() / 1e6


def report(what: str, times: list[tuple[float, float]], bar: float, *, share: float = 0.95) -> None:
    """Print the middle, a share's bound and the longest of times, and the bar.

    `times` are milliseconds on the clock and those that the thread was on a processor: far apart,
    they tell that others kept it from working.
    """
    clock, worked = sorted(t[0] for t in times), sorted(t[1] for t in times)
    at = min(len(times) - 1, int(len(times) * share))
    verdict = "holds" if clock[at] <= bar else "FALLS SHORT"
    print(
        f"{what}: p50 {clock[len(clock) // 2]:.1f}, p{share * 100:.0f} {clock[at]:.1f} (processor"
        f" {worked[at]:.1f}), longest {clock[-1]:.1f} ms; bar {bar:.0f} ms: {verdict}",
        flush=True,
    )


def tell_memory(what: str, grown: float) -> None:
    """Print what rows take."""
    verdict = "holds" if grown <= 60 else "FALLS SHORT"
    print(f"memory of {what}: {grown:.1f} MB; bar 60 MB: {verdict}", flush=True)


def child(pictures: Path | None, *, bare: bool) -> None:
    """Build the window, fill it, use it; `bare`: fill it with names and texts alone."""
    from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
    from PySide6.QtTest import QTest

    from bulktts_gui.app import build
    from bulktts_gui.models.groups import Column, title_words

    application, window = build(["bulktts-gui"])
    view, model, search = window.view, window.model, window.top.search
    # What is warmed up when idle belongs to the empty window; what is loaded is frozen at the end.
    while not gc.get_freeze_count():
        QTest.qWait(100)
    QTest.qWait(1500)

    def frame() -> None:
        """Let all that is to be painted be painted now, rather than at the next beat."""
        QCoreApplication.sendPostedEvents()
        application.sendEvent(window, QEvent(QEvent.Type.UpdateRequest))

    def timed(act: Callable[[], object]) -> tuple[float, float]:
        start, worked = time.perf_counter(), time.thread_time()
        act()
        frame()
        return (time.perf_counter() - start) * 1000, (time.thread_time() - worked) * 1000

    if bare:
        # The list's page, which an empty window does not show, is no part of the rows.
        window._opened(clips(Path.home(), bare=True, count=1))
        frame()
    gc.collect()
    empty = memory()
    batch = clips(Path.home() / "clips", bare=bare)
    gc.collect()
    shown = timed(partial(window._opened, batch))
    if not bare:
        report("first paint", [shown], 150)
    del batch
    gc.collect()
    told = "rows with names and texts" + ("" if bare else ", paths and peaks")
    tell_memory(f"{told}, when they are shown", memory() - empty)
    if bare:
        window.close()
        return

    bar = view.verticalScrollBar()
    page = view.viewport().height()
    ways = {
        "scrolling by 12 pixels": [12 * n for n in range(FRAMES)],
        "scrolling by pages": [page * n for n in range(FRAMES)],
        "scrolling by jumps": [n * 7919 * 44 % (COUNT * 44) for n in range(FRAMES)],
    }
    for way, places in ways.items():
        bar.setValue(0)
        frame()
        times = []
        for place in places[1:]:
            times.append(timed(lambda place=place: bar.setValue(place)))  # type: ignore[misc]
            QTest.qWait(1)
        report(way, times, 8)
    bar.setValue(0)

    class Painted(QObject):
        """Knows whether the list was painted since it was asked last."""

        seen = False

        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
            self.seen = self.seen or event.type() is QEvent.Type.Paint
            return False

    painted = Painted()
    view.viewport().installEventFilter(painted)
    filtered: list[bool] = []
    searched: list[str] = []
    model.modelReset.connect(lambda: filtered.append(True))
    window.top.searchChanged.connect(searched.append)

    def typed(key: str) -> tuple[float, float]:
        filtered.clear()
        searched.clear()
        start, worked = time.perf_counter(), time.thread_time()
        if key:
            QTest.keyClicks(search, key)
        else:
            QTest.keyClick(search, Qt.Key.Key_Backspace)
        while not searched:
            application.processEvents()
        painted.seen = not filtered  # a space alone changes nothing
        while not painted.seen:
            application.processEvents()
        return (time.perf_counter() - start) * 1000, (time.thread_time() - worked) * 1000

    for column in (Column.NUMBER, Column.NAME, Column.LENGTH):
        view.sortByColumn(column, Qt.SortOrder.AscendingOrder)
        frame()
        times = []
        for word in SEARCHES:
            for key in [*word, *[""] * len(word)]:
                times.append(typed(key))
                QTest.qWait(5)
        report(f"a key in the search, sorted by {title_words(column)}", times, 50)

    view.sortByColumn(Column.NUMBER, Qt.SortOrder.AscendingOrder)
    for column in list(Column)[: Column.PLAY]:
        times = []
        for order in (Qt.SortOrder.DescendingOrder, Qt.SortOrder.AscendingOrder) * 2:
            times.append(timed(lambda c=column, o=order: view.sortByColumn(c, o)))  # type: ignore[misc]
            QTest.qWait(5)
        report(f"sorting by {title_words(column)}", times, 150, share=1)

    gc.collect()
    tell_memory(f"{told}, after all that", memory() - empty)

    if pictures is not None:
        view.selectionModel().clear()
        window._playback.player.currentChanged.emit(None)
        for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
            application.setLayoutDirection(direction)
            for scheme in ("light", "dark"):
                window._theme.set_scheme(scheme)
                view.select_run(FIRST_ID + 9)
                model.set_playing(FIRST_ID + 15)
                bar.setValue(20)
                QTest.qWait(200)
                window.grab().save(str(pictures / f"list-{direction.name}-{scheme}.png"))
    window.close()


def main() -> None:
    arguments = sys.argv[1:]
    if "--child" in arguments:
        bare = "--bare" in arguments
        folders = [word for word in arguments if not word.startswith("--")]
        child(Path(folders[0]) if folders else None, bare=bare)
        return
    with x_display() as display, tempfile.TemporaryDirectory() as home:
        names = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")
        env = {
            **os.environ,
            **{name: str(Path(home, name.lower())) for name in names},
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "CAMB_API_KEY": "key",
        }
        words = [sys.executable, "-m", "tests.benchmarks.bench_list", "--child", *arguments]
        for flags in ([], ["--bare"]):
            subprocess.run([*words, *flags], env=env, check=True)


if __name__ == "__main__":
    main()
