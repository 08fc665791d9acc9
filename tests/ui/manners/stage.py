"""Work that begins and ends as a test says, in front of a desktop that a test can look at."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from bulktts_gui.core.clips import ClipStatus, Problem
from bulktts_gui.core.fetch_state import FetchState, News
from bulktts_gui.core.folders import Folders
from bulktts_gui.core.saving import SaveItem, SaveOutcome, SaveReport, SaveResult
from bulktts_gui.core.settings import SettingsStore
from bulktts_gui.ui.bars import Footer
from bulktts_gui.ui.manners import Manners
from bulktts_gui.ui.parts import Banner
from bulktts_gui.ui.preferences import Preferences

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class _Session(QObject):
    fetchingChanged = Signal(bool)  # noqa: N815
    fetchEnded = Signal(object)  # noqa: N815
    is_fetching = False


class _Fetching(QObject):
    changed = Signal()
    is_running = is_paused = False

    @Slot()
    def pause_or_go_on(self) -> None:
        self.is_paused = not self.is_paused
        self.changed.emit()


class _Saving(QObject):
    changed = Signal()
    ended = Signal(object)
    asked: tuple[int, ...] = ()
    is_saving = False


class _Arrivals(QObject):
    landed = Signal(object, object)
    is_saving = False

    def __init__(self) -> None:
        super().__init__()
        self.flow = _Saving()


class _Deliveries(QObject):
    changed = Signal()
    made = Signal(object)
    has_footer = is_joining = is_reviewing = False

    def __init__(self, saving: _Saving) -> None:
        super().__init__()
        self._saving = saving
        self.arrivals = _Arrivals()

    @property
    def is_busy(self) -> bool:
        saving = self._saving.is_saving or self.arrivals.is_saving
        return saving or self.is_joining or self.is_reviewing


class Opened(QObject):
    """Takes the place of the file manager."""

    def __init__(self) -> None:
        super().__init__()
        self.paths: list[Path] = []
        QDesktopServices.setUrlHandler("file", self, "take")

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.paths.append(Path(url.toLocalFile()))

    def close(self) -> None:
        QDesktopServices.unsetUrlHandler("file")


class Stage:
    """A window with manners; it is not on the screen unless a test shows it."""

    def __init__(self, qtbot: QtBot, **settings: Any) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.preferences = Preferences(SettingsStore(Folders.of_user()), self.window)
        self.preferences.change(**settings)
        self.session, self.fetching, self.saving = _Session(), _Fetching(), _Saving()
        self.deliveries = _Deliveries(self.saving)
        self.footer, self.banner = Footer(self.window), Banner(self.window)
        self.adding = SimpleNamespace(is_reading=False)
        self.manners = Manners(
            self.window,
            self.preferences,
            self.fetching,  # type: ignore[arg-type]
            self.saving,  # type: ignore[arg-type]
            self.deliveries,  # type: ignore[arg-type]
            self.footer,
            self.banner,
            self.adding,  # type: ignore[arg-type]
        )
        self.manners.use(SimpleNamespace(session=self.session))  # type: ignore[arg-type]
        self.manners.warm_up()

    def close(self) -> None:
        self.manners.shut_down()
        self.preferences.save()

    # Work

    def begin_fetch(self, done: int = 0, total: int = 120) -> None:
        self.session.is_fetching = self.fetching.is_running = True
        self.session.fetchingChanged.emit(True)
        self.footer.show_progress(done, total, f"{done} of {total} ready", busy=True)

    def end_fetch(
        self,
        here: int = 120,
        failed: int = 0,
        state: FetchState = FetchState.DONE,
        stopped_by: Problem | None = None,
    ) -> None:
        self.session.is_fetching = self.fetching.is_running = False
        self.session.fetchingChanged.emit(False)
        counts = {ClipStatus.READY: here, ClipStatus.FAILED: failed}
        news = News((), state, max(here + failed, 1), counts, 0, None, stopped_by)
        self.session.fetchEnded.emit(news)

    def fetch(self, **ending: Any) -> None:
        self.begin_fetch()
        self.end_fetch(**ending)

    def begin_saving(self) -> None:
        self.saving.is_saving = True
        self.deliveries.changed.emit()

    def end_saving(self, folder: Path, saved: int = 3) -> None:
        self.saving.asked = tuple(range(1, saved + 1))
        self.saving.is_saving = False
        self.deliveries.changed.emit()
        self.saving.ended.emit(report(folder, saved))


def report(folder: Path, saved: int) -> SaveReport:
    """Of a saving in which all went well."""
    results = []
    for number in range(1, saved + 1):
        item = SaveItem(number, folder / f"{number}.flac", f"{number}.flac")
        results.append(SaveResult(item, SaveOutcome.SAVED, folder / item.name))
    return SaveReport(folder, tuple(results))
