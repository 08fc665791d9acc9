"""One fetch as the app does it, in a process of its own: session, threads,
checks, library and the list's model.

`python -m tests.benchmarks.app_run API_URL COUNT [--requests-at-once N]` prints one line of JSON:
seconds from the first request to the last clip in the list, processor seconds of this process, the
growth of its memory in bytes (after the fetch, and at its peak), and how many clips are ready.
"""

from __future__ import annotations

import argparse
import importlib
import json
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from tests.benchmarks.stand_in import FIRST_ID


def fetch(api_url: str, *flags: str, count: int) -> dict[str, Any]:
    """Run it; what it printed."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.app_run", api_url, str(count), *flags],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[2],
    )
    result: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    assert result["ready"] == count, result
    return result


def main() -> None:
    from PySide6.QtCore import QCoreApplication, QTimer

    from bulktts_gui.core.api_key import Key
    from bulktts_gui.core.clips import ClipStatus, NewClip
    from bulktts_gui.core.folders import Folders
    from bulktts_gui.models.clip_model import ClipTableModel
    from bulktts_gui.workers.fetch import Service
    from bulktts_gui.workers.session import Session

    parser = argparse.ArgumentParser()
    parser.add_argument("api_url")
    parser.add_argument("count", type=int)
    parser.add_argument("--requests-at-once", type=int, default=1)
    options = parser.parse_args()
    application = QCoreApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as scratch:
        session = Session(Folders.under(Path(scratch)))
        model = ClipTableModel()
        session.clipsChanged.connect(model.apply)
        result: dict[str, Any] = {}
        ids = list(range(FIRST_ID, FIRST_ID + options.count))
        marks: dict[str, float] = {}

        def opened(_clips: object) -> None:
            clips = [NewClip(run_id) for run_id in ids]
            model.add(clips)
            session.add(clips)
            QTimer.singleShot(300, begin)

        def begin() -> None:
            # What every first fetch pays once, whatever its size.
            for name in ("core.lean_transport", "core.requests_transport", "core.audio"):
                importlib.import_module(f"bulktts_gui.{name}")
            importlib.import_module("soundfile")
            marks["memory"] = _memory()
            # Peaks from here on only (Linux: proc(5)).
            Path("/proc/self/clear_refs").write_text("5")
            marks["cpu"] = time.process_time()
            marks["start"] = time.perf_counter()
            kwargs = {}
            if options.requests_at_once > 1:
                kwargs["requests_at_once"] = options.requests_at_once
            session.fetch(ids, Service(options.api_url, Key("key"), **kwargs))

        def ended(news: Any) -> None:
            result["seconds"] = time.perf_counter() - marks["start"]
            result["cpu"] = time.process_time() - marks["cpu"]
            result["memory"] = _memory() - marks["memory"]
            result["grown"] = _peak() - marks["memory"]
            result["ready"] = news.counts[ClipStatus.READY]
            application.quit()

        session.opened.connect(opened)
        session.fetchEnded.connect(ended)
        session.open_latest()
        application.exec()
        session.shut_down()
    result["peak"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    sys.stdout.write(json.dumps(result) + "\n")


def _memory() -> int:
    """Resident bytes of this process."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize()


def _peak() -> int:
    """The most resident bytes of this process since the peak was last forgotten."""
    status = Path("/proc/self/status").read_text()
    return int(status.partition("VmHWM:")[2].split(maxsplit=1)[0]) * 1024


if __name__ == "__main__":
    main()
