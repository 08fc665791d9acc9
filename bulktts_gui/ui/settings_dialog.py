"""The window of the settings: a list of pages, and the page that was chosen."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
)

from bulktts_gui.models.wording import problem_words
from bulktts_gui.ui import announcing
from bulktts_gui.ui.icons import icon
from bulktts_gui.ui.parts import ICON_SIZE, button, label, press_by_enter, set_words
from bulktts_gui.ui.settings_folders import FoldersPage, breakable
from bulktts_gui.ui.settings_key import KeyPage
from bulktts_gui.ui.settings_network import NetworkPage
from bulktts_gui.ui.settings_pages import GeneralPage, ListeningPage
from bulktts_gui.ui.settings_updates import UpdatesPage

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from bulktts_gui.core.api_key import KeyStore
    from bulktts_gui.core.folders import Folders
    from bulktts_gui.ui.preferences import Preferences
    from bulktts_gui.ui.settings_parts import Page
    from bulktts_gui.workers.fetch import Service

_SIZE = QSize(760, 560)
#: What stays free of the screen, in pixels.
_SCREEN_EDGE = 40


class SettingsDialog(QDialog):
    """Shows the settings and changes them at once, so there is nothing to confirm.

    Show it with `show()`: the window behind stays in use, and shows what each change does. It
    deletes itself when closed, and has waited for its threads by then.

    Signals:
        keyPageRequested(): the person wants to enter a key.
        keyChanged(): the key was moved or forgotten; whoever shows it loads it anew.
    """

    keyPageRequested = Signal()  # noqa: N815 - Qt's way of naming signals
    keyChanged = Signal()  # noqa: N815

    def __init__(
        self,
        preferences: Preferences,
        keys: KeyStore,
        service: Callable[[], Service],
        devices: Callable[[], Sequence[tuple[str, str]]],
        folders: Folders,
        parent: QWidget | None,
        *,
        has_key_page: bool = True,
    ) -> None:
        """`service` gives what the connection is tested with, as the settings say at that moment;
        `devices` the sound devices that are plugged in, each by its name and what people read.
        `has_key_page` is False for the samples, whose key is nobody's.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("settingsDialog")
        self._preferences = preferences
        key_page = KeyPage(preferences, keys)
        key_page.keyPageRequested.connect(self._leave_for_key)
        key_page.keyChanged.connect(self.keyChanged)
        self._pages: list[Page] = [
            GeneralPage(preferences),
            *([key_page] if has_key_page else []),
            FoldersPage(preferences, folders),
            NetworkPage(preferences, service),
            ListeningPage(preferences, devices),
            UpdatesPage(preferences),
        ]
        # What a page's settings were before it was reset, as long as nothing else has changed.
        self._before: dict[Page, dict[str, Any]] = {}
        self._is_resetting = False
        self._is_over = False
        self._build()
        self.retranslate()
        self._fit()
        preferences.changed.connect(self._changed)
        preferences.problemChanged.connect(self._tell_problem)
        self._list.setCurrentRow(0)
        self._list.setFocus()

    @property
    def page(self) -> Page:
        """The page in front."""
        return self._pages[max(0, self._list.currentRow())]

    def show_page(self, object_name: str) -> None:
        """Bring a page to the front: generalPage, keyPage, foldersPage, networkPage and so on."""
        for row, page in enumerate(self._pages):
            if page.objectName() == object_name:
                self._list.setCurrentRow(row)

    def retranslate(self) -> None:
        """Say everything in the language of the moment."""
        self.setWindowTitle(self.tr("Settings"))
        self._list.setAccessibleName(self.tr("Pages of the settings"))
        for row, page in enumerate(self._pages):
            page.retranslate()
            self._list.item(row).setText(page.title)
        set_words(self._close, self.tr("&Close"))
        self._say_problem()
        self._offer_reset()
        self._fit_list()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() is QEvent.Type.FontChange:
            self._fit_list()
        elif event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            # Whoever comes back may have plugged something in, or entered a key.
            self.page.entered()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_by_enter(event):
            super().keyPressEvent(event)

    def done(self, result: int) -> None:
        """However it ends, nothing of it goes on."""
        if not self._is_over:
            self._is_over = True
            for page in self._pages:
                page.shut_down()
            self._preferences.save()
        super().done(result)

    # Inside

    def _build(self) -> None:
        self._list = QListWidget()
        self._list.setObjectName("settingsPages")
        self._list.setIconSize(ICON_SIZE)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._stack = QStackedWidget()
        for page in self._pages:
            self._list.addItem(QListWidgetItem(icon(page.icon_name, QPalette.ColorRole.Text), ""))
            self._stack.addWidget(page)
        self._list.currentRowChanged.connect(self._show_page)
        self._trouble = label(role="bad", wrap=True)
        self._trouble.setObjectName("settingsTrouble")
        self._reset = button("", "flat", "arrow-go-back-line", "resetPageButton")
        self._reset.clicked.connect(self._reset_or_undo)
        self._close = button("", object_name="closeSettingsButton")
        self._close.clicked.connect(self.accept)
        line = QHBoxLayout()
        line.addWidget(self._reset)
        line.addStretch(1)
        line.addWidget(self._close)
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addWidget(self._stack, 1)
        right.addWidget(self._trouble)
        right.addLayout(line)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 16, 14, 14)
        layout.setSpacing(14)
        layout.addWidget(self._list)
        layout.addLayout(right, 1)
        for other in self.findChildren(QPushButton):
            other.setAutoDefault(False)

    def _fit(self) -> None:
        screen = self.screen().availableSize() - QSize(_SCREEN_EDGE, _SCREEN_EDGE)
        self.setMinimumSize(QSize(480, 320).boundedTo(screen))
        self.resize(_SIZE.boundedTo(screen))

    def _fit_list(self) -> None:
        """As wide as its longest name, but never so wide that the page has no room."""
        self._list.ensurePolished()
        self._list.doItemsLayout()
        wanted = self._list.sizeHintForColumn(0) + 2 * self._list.frameWidth() + 16
        self._list.setFixedWidth(min(max(wanted, 150), _SIZE.width() * 2 // 5))

    @Slot(int)
    def _show_page(self, row: int) -> None:
        self._stack.setCurrentIndex(row)
        self._offer_reset()
        self.page.entered()

    @Slot()
    def _tell_problem(self) -> None:
        self._say_problem()
        if self._trouble.isVisible():
            announcing.say(self._trouble, self._trouble.text(), at_once=True)

    def _say_problem(self) -> None:
        """Say why the next start will know nothing of what is chosen here."""
        problem, words = self._preferences.problem, ""
        if problem is not None:
            words = problem_words(replace(problem, detail=breakable(problem.detail)))
        self._trouble.setText(words)
        self._trouble.setVisible(problem is not None)

    @Slot(object)
    def _changed(self, names: frozenset[str]) -> None:
        if not self._is_resetting:
            for page in [page for page in self._before if names.intersection(page.fields)]:
                del self._before[page]
        self._offer_reset()

    def _offer_reset(self) -> None:
        page = self.page
        can_undo = page in self._before
        set_words(
            self._reset, self.tr("&Undo the reset") if can_undo else self.tr("&Reset this page")
        )
        self._reset.setToolTip(
            "" if can_undo else self.tr("Put everything on this page back to how it was at first")
        )
        self._reset.setEnabled(can_undo or page.values() != page.defaults())

    @Slot()
    def _reset_or_undo(self) -> None:
        page = self.page
        before = self._before.pop(page, None)
        values = page.values()
        self._is_resetting = True
        page.put(page.defaults() if before is None else before)
        self._is_resetting = False
        # A key takes its time to move; the way back is then the same list.
        if before is None and page.values() == page.defaults():
            self._before[page] = values
        self._offer_reset()

    @Slot()
    def _leave_for_key(self) -> None:
        self.accept()
        self.keyPageRequested.emit()
