"""The first fetch finds its libraries loaded."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

from bulktts_gui.demo.service import DemoService

if TYPE_CHECKING:
    from pathlib import Path

_CHILD = """
import gc, json, sys
from functools import partial
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from bulktts_gui.core.api_key import Key
from bulktts_gui.core.library import clip_path
from bulktts_gui.workers.fetch import FetchController, Service
url, key, folder, *run_ids = sys.argv[1:]
application = QCoreApplication([])
controller = FetchController()
before = set(sys.modules)
controller.warm_up()
controller.warm_up()
controller.shut_down(0)  # which waits for the warm-up
warmed = set(sys.modules)
ends = []
controller.ended.connect(ends.append)
controller.ended.connect(application.quit)
service = Service(url, Key(key))
controller.start(1, list(map(int, run_ids)), partial(clip_path, Path(folder), 1), service)
application.exec()
controller.shut_down(0)
late = {name.partition(".")[0] for name in set(sys.modules) - warmed}
frozen = gc.get_freeze_count()
print(json.dumps([sorted(warmed - before), sorted(late), ends[0].total, ends[0].done, frozen]))
"""
_HEAVY = {"bulktts_gui", "requests", "urllib3", "ssl", "truststore", "soundfile", "numpy"}


def test_the_first_fetch_after_the_warm_up_loads_no_library(tmp_path: Path) -> None:
    with DemoService() as demo:
        run_ids = [str(run_id) for run_id in demo.run_ids[:3]]
        done = subprocess.run(
            [sys.executable, "-c", _CHILD, demo.api_url, demo.key, str(tmp_path), *run_ids],
            capture_output=True,
            text=True,
            check=True,
            timeout=60,
        )
    warmed, late, total, ended, frozen = json.loads(done.stdout)
    assert "numpy" in warmed
    assert total == ended == 3
    assert not _HEAVY & set(late)
    assert frozen > 0
