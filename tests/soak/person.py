"""The real program with somebody at it: adds a list, fetches, saves, and waits to be killed.

`python -m tests.soak.person LIST FOLDER` is `python -m bulktts_gui` and a person who adds what is
in the file LIST where the list is empty, presses Fetch for as long as there is something to fetch,
and saves all into FOLDER once everything is there. What is seen is told line by line on standard
output: `list N READY`, `saving`, `saved N`, `damaged`.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Slot

from bulktts_gui import app
from bulktts_gui.models.groups import Group

if TYPE_CHECKING:
    from bulktts_gui.core.saving import SaveReport
    from bulktts_gui.ui.main_window import MainWindow


def say(*words: object) -> None:
    """Tell whoever started this, at once."""
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


class Person(QObject):
    """Looks at the window several times a second and does what is to be done next."""

    def __init__(self, window: MainWindow, text: str, folder: Path) -> None:
        super().__init__(window)
        self._window = window
        self._text = text
        self._folder = folder
        self._told = False
        self._added = False
        self._saving = False
        session = window._desk.session
        session.recovered.connect(self._damaged)
        window._saving.ended.connect(self._saved)
        self._timer = QTimer(self)
        self._timer.setInterval(20)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    @Slot()
    def _look(self) -> None:
        window, model = self._window, self._window.model
        session = window._desk.session
        if not window._is_open or self._saving:
            return
        if not self._told:
            self._told = True
            say("list", model.total, model.count(Group.READY))
        if not model.total:
            if not self._added:
                self._added = True
                window.add_text(self._text)
        elif model.count(Group.READY) == model.total:
            self._saving = True
            say("saving")
            window.save_all_to(self._folder)
        elif not session.is_fetching and model.count(Group.TO_FETCH):
            window.fetch()

    @Slot(object)
    def _saved(self, report: SaveReport) -> None:
        from bulktts_gui.core.saving import SaveOutcome

        say("saved", len(report.of(SaveOutcome.SAVED)))

    @Slot(object)
    def _damaged(self, _recovery: object) -> None:
        say("damaged")


def main() -> int:
    """Run the program until somebody kills it."""
    text, folder = Path(sys.argv[1]).read_text(encoding="utf-8"), Path(sys.argv[2])
    really_build = app._build_window

    def build(*arguments: Any, **named: Any) -> Any:
        application, window = really_build(*arguments, **named)
        window.person = Person(window, text, folder)
        return application, window

    app._build_window = build
    return app.main(["bulktts-gui"])


if __name__ == "__main__":
    sys.exit(main())
