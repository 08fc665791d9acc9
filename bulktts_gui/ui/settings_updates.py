"""The page of the settings about new versions of the app."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QDesktopServices

from bulktts_gui import __version__
from bulktts_gui.core.clips import Problem, ProblemKind
from bulktts_gui.core.proxies import ProxyChoice
from bulktts_gui.core.updates import Release, release_address
from bulktts_gui.models.wording import filled, way_words
from bulktts_gui.ui.parts import button, set_words
from bulktts_gui.ui.settings_parts import Card, Page, Row, Switch
from bulktts_gui.workers.errand import Errand
from bulktts_gui.workers.tasks import UpdateCheckThread

if TYPE_CHECKING:
    from bulktts_gui.ui.preferences import Preferences


class UpdatesPage(Page):
    """Whether to look for new versions, and what came of it. Nothing is ever downloaded."""

    fields = ("look_for_updates",)
    icon_name = "refresh-line"

    def __init__(self, preferences: Preferences) -> None:
        super().__init__(preferences, "updatesPage")
        self._address = release_address()
        self._was_asked = False
        # What came of it, if it was asked; None: there is no newer one.
        self._found: Release | Problem | None = None
        self._looking = Errand(self)
        self._looking.answered.connect(self._looked)
        self._daily = Switch("updatesSwitch")
        self._now = button("", object_name="lookNowButton")
        self._open = button("", "primary", "external-link-line", "openReleaseButton")
        self._daily_row = Row(self._daily)
        self._now_row = Row(self._now)
        self._open_row = Row(self._open)
        self.column.addWidget(Card(self._now_row, self._open_row, self._daily_row))
        self.column.addStretch(1)
        for each in (self._daily_row, self._now):
            each.setVisible(bool(self._address))
        self._daily.turned.connect(preferences.setter("look_for_updates"))
        self._now.clicked.connect(self._look)
        self._open.clicked.connect(self._open_page)

    @property
    def title(self) -> str:
        """See `Page`."""
        return self.tr("New versions")

    def retranslate(self) -> None:
        """See `Page`."""
        super().retranslate()
        self._daily_row.set_words(
            self.tr("Look for new versions once a &day"),
            self.tr("Only whether there is one is asked; nothing is downloaded or sent along."),
        )
        self._now_row.set_words(filled(self.tr("You have version %1"), __version__))
        set_words(self._now, self.tr("Look &now"))
        set_words(self._open, self.tr("&Open its page"))
        self.show_settings()

    def show_settings(self) -> None:
        """See `Page`."""
        self._daily.setChecked(self.preferences.settings.look_for_updates)
        self._say_outcome()

    def shut_down(self) -> None:
        """See `Page`."""
        self._looking.stop()

    @Slot()
    def _look(self) -> None:
        if self._looking.is_running:
            return
        way = ProxyChoice.of(self.preferences.settings)
        self._looking.start(UpdateCheckThread(self._address, way, self))
        self._say_outcome()

    @Slot(object)
    def _looked(self, result: Release | Problem | None) -> None:
        self._was_asked, self._found = True, result
        if not isinstance(result, Problem):
            self.preferences.change(updates_asked=time.time())
        self._say_outcome(aloud=True)

    def _say_outcome(self, *, aloud: bool = False) -> None:
        result = None if self._looking.is_running else self._found
        self._open_row.setVisible(isinstance(result, Release))
        if not self._address:
            self._now_row.say(
                self.tr(
                    "This copy does not look for new versions itself. Whoever installed it, or the"
                    " place that it came from, brings them to you."
                )
            )
        elif self._looking.is_running:
            self._now_row.say(self.tr("Looking…"))
        elif not self._was_asked:
            self._now_row.say("")
        elif isinstance(result, Release):
            self._now_row.say("")
            self._open_row.set_words(filled(self.tr("Version %1 is there"), result.version))
            words = self.tr("Its page says what is new and how to get it.")
            self._open_row.say(words, aloud=aloud)
            set_words(self._open, self._open.text())
        elif isinstance(result, Problem):
            self._now_row.say(self._trouble_words(result), "bad", aloud=aloud)
        else:
            self._now_row.say(self.tr("There is no newer one."), "good", aloud=aloud)

    def _trouble_words(self, problem: Problem) -> str:
        if problem.kind in (ProblemKind.BAD_ANSWER, ProblemKind.UNSAFE_ADDRESS):
            return self.tr("The answer could not be understood. Try again another day.")
        return way_words(problem)

    @Slot()
    def _open_page(self) -> None:
        result = self._found
        if isinstance(result, Release) and not QDesktopServices.openUrl(QUrl(result.page)):
            words = filled(self.tr("It could not be opened. Its address is %1"), result.page)
            self._open_row.say(words, "bad", aloud=True)
