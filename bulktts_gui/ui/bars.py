"""The bars above and below the list: what to do, what to show, how far it is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from bulktts_gui.models.clip_model import ClipTableModel, Group
from bulktts_gui.ui.flow_layout import FlowLayout
from bulktts_gui.ui.icons import icon
from bulktts_gui.ui.parts import (
    OneLine,
    button,
    name_clear_button,
    set_role,
    set_tip,
    set_words,
    tool_button,
)

#: Milliseconds after the last key press before the list is searched: none, for the list keeps up;
#: keys that came meanwhile are taken together.
_SEARCH_PAUSE = 0
#: With less width than this, in heights of its type, the bar is narrow.
_NARROW = 30
#: Pixels around what is in the bar, and around the menu where that is all.
_AROUND, _AROUND_MENU = (16, 10, 10, 10), (10, 6, 10, 0)
#: The least width of the search, and what of it is not for words, in pixels.
_LEAST_SEARCH, _AROUND_SEARCH = 120, 80


class TopBar(QWidget):
    """Add, Fetch, and what a running or failed fetch needs. Everything else is in the menu.

    Where there is no list to be seen, only the menu is left of it.

    Signals:
        searchChanged(str): what to look for in the list.
    """

    searchChanged = Signal(str)  # noqa: N815 - Qt's way of naming signals

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.add = button("", "", "add-line", "showAddButton")
        self.fetch = button("", "primary", "download-cloud-2-line", "fetchButton")
        self.pause = button("", "", "pause-line", "pauseButton")
        self.cancel = button("", "", "close-line", "cancelButton")
        self.retry = button("", "", "refresh-line", "retryFailedButton")
        self.search = QLineEdit()
        self.search.setObjectName("searchEdit")
        self.search.setClearButtonEnabled(True)
        self.search.setMaximumWidth(260)
        # The buttons come first where room is short.
        self.search.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._search_icon = QAction(icon("search-line"), "", self)
        self.search.addAction(self._search_icon, QLineEdit.ActionPosition.LeadingPosition)
        self._offer: tuple[bool, ...] = ()
        self._is_paused = False
        self.menu_button = tool_button("more-2-fill", "", "menuButton")
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._ways = ways = QWidget()
        self._layout = layout = QHBoxLayout(self)
        layout.setContentsMargins(*_AROUND)
        layout.setSpacing(8)
        flow = FlowLayout(ways)
        flow.setContentsMargins(0, 0, 0, 0)
        flow.setSpacing(8)
        for each in (self.add, self.fetch, self.pause, self.cancel, self.retry):
            flow.addWidget(each)
        layout.addWidget(ways)
        layout.addStretch(1)
        layout.addWidget(self.search, 2)
        layout.addWidget(self.menu_button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SEARCH_PAUSE)
        self._timer.timeout.connect(self._search_now)
        self.search.textChanged.connect(self._search_soon)
        self.search.returnPressed.connect(self._search_now)
        QShortcut(QKeySequence("F10"), self).activated.connect(self.menu_button.showMenu)
        self._search_icon.triggered.connect(self._search_now)
        self.retranslate()

    def retranslate(self) -> None:
        """Name everything in the language of the moment."""
        set_words(self.add, self.tr("&Add run ids"))
        set_words(self.fetch, self.tr("&Fetch"))
        self.fetch.setToolTip(self.tr("Get all clips that are not here yet"))
        self._name_pause()
        set_words(self.cancel, self.tr("&Cancel"))
        self.cancel.setToolTip(self.tr("Stop fetching; what has come so far stays"))
        set_words(self.retry, self.tr("&Retry failed"))
        self.search.setAccessibleName(self.tr("Search the list"))
        self.search.setPlaceholderText(self.tr("Search"))
        self._search_icon.setText(self.tr("Search now"))
        name_clear_button(self.search, self.tr("Clear the search"))
        set_tip(self.menu_button, self.tr("More"))

    def show_whole(self, whole: bool) -> None:
        """Show all of it, or the menu alone."""
        self._ways.setVisible(whole)
        self.search.setVisible(whole)
        self._layout.setContentsMargins(*(_AROUND if whole else _AROUND_MENU))
        set_role(self, "bare", not whole)
        # At once, else what comes to be seen is painted in the height of before at first.
        self._layout.activate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_type()

    def _fit_type(self) -> None:
        """Where type is large for the window, words do without pictures rather than wrap."""
        narrow = self.width() < _NARROW * self.fontMetrics().height()
        for way in (self.add, self.fetch, self.pause, self.cancel, self.retry):
            way.setIconSize(QSize(0, 0) if narrow else QSize())
        words = self.search.fontMetrics().horizontalAdvance(self.search.placeholderText())
        least = _LEAST_SEARCH if narrow else max(_LEAST_SEARCH, words + _AROUND_SEARCH)
        self.search.setMinimumWidth(least)

    def _name_pause(self) -> None:
        set_words(self.pause, self.tr("Go &on") if self._is_paused else self.tr("&Pause"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.FontChange):
            self._fit_type()

    def show_fetch(self, *, running: bool, paused: bool, to_fetch: int, failed: int) -> None:
        """Offer what makes sense now."""
        offer = (running, paused, to_fetch > 0, failed > 0)
        if offer == self._offer:
            # Asked many times a second while clips come: a button set anew is laid out anew.
            return
        self._offer = offer
        self.fetch.setEnabled(to_fetch > 0)
        self.fetch.setVisible(not running or to_fetch > 0)
        self.pause.setVisible(running)
        self._is_paused = paused
        self._name_pause()
        self.pause.setIcon(icon("play-line" if paused else "pause-line"))
        self.cancel.setVisible(running)
        self.retry.setVisible(failed > 0 and not running)

    @Slot()
    def _search_soon(self) -> None:
        self._timer.start()

    @Slot()
    def _search_now(self) -> None:
        self._timer.stop()
        self.searchChanged.emit(self.search.text())


class FilterBar(QWidget):
    """Chips with counts: the parts of the list that there are.

    Signals:
        groupChosen(object): show this `Group`.
    """

    groupChosen = Signal(object)  # noqa: N815 - Qt's way of naming signals

    def __init__(self, model: ClipTableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("filterBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._model = model
        self._chips: dict[Group, QPushButton] = {}
        self._buttons = QButtonGroup(self)
        self._buttons.setExclusive(True)
        layout = FlowLayout(self)
        layout.setContentsMargins(12, 6, 12, 6)
        layout.setSpacing(4)
        for number, group in enumerate(Group):
            chip = button("", "chip", object_name=f"chip-{group.value}")
            chip.setCheckable(True)
            chip.setAutoExclusive(True)  # a radio button, to a screen reader: one of them is chosen
            self._buttons.addButton(chip, number)
            self._chips[group] = chip
            chip.installEventFilter(self)
            layout.addWidget(chip)
        self._chips[Group.ALL].setChecked(True)
        # Not when it is clicked: screen readers toggle it.
        self._buttons.idToggled.connect(self._toggled)
        model.countsChanged.connect(self.refresh)
        self.refresh()

    @property
    def group(self) -> Group:
        """The chip that is pressed."""
        return list(Group)[self._buttons.checkedId()]

    def choose(self, group: Group) -> None:
        """Press a chip."""
        if self._chips[group].isChecked():
            self._toggled(0, is_chosen=True)
        else:
            self._chips[group].setChecked(True)

    @Slot()
    def refresh(self) -> None:
        """Take up the counts; parts that are empty have no chip, unless theirs is pressed."""
        words = {
            Group.ALL: self.tr("All %n", "", self._model.count(Group.ALL)),
            Group.READY: self.tr("Ready %n", "", self._model.count(Group.READY)),
            Group.WORKING: self.tr("Working %n", "", self._model.count(Group.WORKING)),
            Group.TO_FETCH: self.tr("To fetch %n", "", self._model.count(Group.TO_FETCH)),
            Group.FAILED: self.tr("Failed %n", "", self._model.count(Group.FAILED)),
            Group.UNHEARD: self.tr("Unheard %n", "", self._model.count(Group.UNHEARD)),
            Group.LISTEN: self.tr("Worth a listen %n", "", self._model.count(Group.LISTEN)),
            Group.KEPT: self.tr("Kept %n", "", self._model.count(Group.KEPT)),
            Group.REDO: self.tr("To redo %n", "", self._model.count(Group.REDO)),
        }
        # Before the first was heard, all that is ready is unheard.
        is_listening = self._model.count(Group.UNHEARD) < self._model.count(Group.READY)
        for group, chip in self._chips.items():
            chip.setText(words[group])
            if not chip.hasFocus():
                self._name(chip)
            wanted = group is Group.ALL or self._model.count(group) > 0
            if group is Group.UNHEARD and not is_listening:
                wanted = False
            chip.setVisible(wanted or chip.isChecked())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.refresh()
            for chip in self._chips.values():
                self._name(chip)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusOut and isinstance(watched, QPushButton):
            self._name(watched)
        return super().eventFilter(watched, event)

    @staticmethod
    def _name(chip: QPushButton) -> None:
        """Call it what it shows, for screen readers.

        Not while it has the keyboard: they read each change of its name then, and its count changes
        with all news of a fetch.
        """
        if chip.accessibleName() != chip.text():
            chip.setAccessibleName(chip.text())

    @Slot(int, bool)
    def _toggled(self, _number: int, is_chosen: bool) -> None:
        if is_chosen:
            self.groupChosen.emit(self.group)
            self.refresh()


class Footer(QWidget):
    """How far the whole is, and saving."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("footer")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.summary = OneLine("muted")
        self.summary.setObjectName("summaryLabel")
        self.progress = QProgressBar()
        self.progress.setObjectName("progressBar")
        self.progress.setTextVisible(False)
        self.stop_saving = button("", "", "close-line", "stopSavingButton")
        self.stop_saving.hide()
        self.save_selected = button("", "", "download-2-line", "saveSelectedButton")
        self.save_all = button("", "", "folder-download-line", "saveAllButton")
        left = QVBoxLayout()
        left.setSpacing(6)
        left.addWidget(self.summary)
        left.addWidget(self.progress)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 10, 12, 10)
        layout.setSpacing(10)
        layout.addLayout(left, 1)
        layout.addWidget(self.stop_saving)
        layout.addWidget(self.save_selected)
        layout.addWidget(self.save_all)
        self.retranslate()

    def retranslate(self) -> None:
        """Name everything in the language of the moment; the summary's line is the window's."""
        self.summary.setAccessibleName(self.tr("Summary"))
        self.progress.setAccessibleName(self.tr("Progress of the whole list"))
        set_words(self.stop_saving, self.tr("Stop saving"))
        set_words(self.save_selected, self.tr("&Save selected"))
        set_words(self.save_all, self.tr("Save a&ll…"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def show_progress(self, done: int, total: int, text: str, *, busy: bool) -> None:
        """`done` of `total`, and a line of words; the bar hides when nothing is under way."""
        if text != self.summary.text():
            self.summary.setText(text)
            self.summary.setAccessibleDescription(text)
        self.progress.setMaximum(max(1, total))
        self.progress.setValue(done)
        self.progress.setVisible(busy)
