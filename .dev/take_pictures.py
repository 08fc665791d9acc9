"""Takes a picture of the window with the sample clips, in each language that the app speaks.

`take_pictures.py FOLDER` writes FOLDER/de.webp and so on. Exit status 1 when the samples did not
come. Everything happens on a virtual screen and in folders of its own.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from show_demo import new_home, virtual_screen, wait_until

if TYPE_CHECKING:
    from bulktts_gui.ui.main_window import MainWindow

SIZE = (1120, 700)
#: The clip that stands in the player, and what the list looks like after some listening.
PLAYED = 3
KEPT, REDO = (0, 1, 4), (2,)
#: Of WebP's 100.
QUALITY = 85


def prepare(window: MainWindow) -> bool:
    """Fetch the samples and use them a little; False when they did not come."""
    from bulktts_gui.core.clips import Mark

    if not wait_until(lambda: window.model.total > 0):
        return False
    window.fetch()
    # One of the samples is missing on purpose.
    if not wait_until(lambda: _left(window) == 0):
        return False
    run_ids = window.model.run_ids()
    marking = window._rows.marking  # noqa: SLF001 - no seam is as quick as a key for each row
    for places, mark in ((KEPT, Mark.KEPT), (REDO, Mark.REDO)):
        marking.set_mark([run_ids[place] for place in places], mark)
    window.view.select_run(run_ids[PLAYED])
    wait_until(lambda: False, 2)
    window.banner.hide()
    return True


def _left(window: MainWindow) -> int:
    from bulktts_gui.models.clip_model import Group

    return window.model.total - window.model.count(Group.READY) - window.model.count(Group.FAILED)


def main() -> int:
    """Take all pictures; the exit status."""
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    with virtual_screen(), new_home():
        from bulktts_gui.app import build
        from bulktts_gui.models.language import LANGUAGES

        application, window = build(["bulktts-gui", "--demo"])
        window.preferences.change(scheme="light")
        window.resize(*SIZE)
        try:
            if not prepare(window):
                sys.stderr.write("The samples did not come.\n")
                return 1
            for language in LANGUAGES:
                window.preferences.change(language=language.code)
                wait_until(lambda: False, 0.7)
                window.grab().save(str(folder / f"{language.code}.webp"), quality=QUALITY)
                sys.stdout.write(f"{language.code}.webp\n")
        finally:
            window.close()
            application.processEvents()
    return 0


if __name__ == "__main__":
    sys.exit(main())
