"""The page of the settings about folders, and about the room that fetched clips take."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QLocale, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from bulktts_gui.models.wording import filled, size_words
from bulktts_gui.ui.folder_chooser import choose_folder
from bulktts_gui.ui.parts import button, set_tip, set_words, tool_button
from bulktts_gui.ui.settings_parts import Card, Choice, Page, Row
from bulktts_gui.workers.errand import Errand
from bulktts_gui.workers.space import SpaceThread

if TYPE_CHECKING:
    from bulktts_gui.core.folders import Folders
    from bulktts_gui.ui.preferences import Preferences

_MB = 1024 * 1024
#: What can be chosen, in MB; a number that somebody wrote into the file stands there as well.
_LIMITS = (100, 250, 500, 1024, 2048, 5120, 10_240, 20_480, 51_200, 102_400)

#: Milliseconds after another limit was chosen at which is counted what it has left.
_COUNT_AGAIN = 1500


class FolderField(QWidget):
    """A folder, a button to choose another, and one to leave it to the app again.

    Signals:
        chosen(str): the person chose this folder; "" leaves it to the app.
    """

    chosen = Signal(str)

    def __init__(self, object_name: str) -> None:
        super().__init__()
        self.edit = QLineEdit()
        self.edit.setObjectName(f"{object_name}Edit")
        self.edit.setReadOnly(True)
        self._choose = button("", object_name=f"{object_name}Choose")
        self._reset = tool_button("arrow-go-back-line", "", f"{object_name}Reset")
        self._question = ""
        self._start = ""
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.edit, 1)
        layout.addWidget(self._choose)
        layout.addWidget(self._reset)
        self._choose.clicked.connect(self._ask)
        self._reset.clicked.connect(self._leave_to_app)

    def set_words(self, choose: str, spoken: str, reset: str) -> None:
        """`spoken`: what is chosen, in full; `reset`: what the button with the arrow does."""
        set_words(self._choose, choose)
        self._choose.setAccessibleName(spoken)
        set_tip(self._reset, reset)
        self._question = spoken

    def show_folder(self, words: str, start: str, *, is_own: bool) -> None:
        """Show `words`; choosing begins in the folder `start`. `is_own`: it was chosen."""
        self._start = start
        if words != self.edit.text():
            self.edit.setText(words)
            self.edit.setToolTip(words)
            self.edit.setCursorPosition(0)
        if not is_own and self._reset.hasFocus():
            self._choose.setFocus()
        self._reset.setVisible(is_own)

    @Slot()
    def _ask(self) -> None:
        choose_folder(self, self._question, Path(self._start), self.chosen.emit)

    @Slot()
    def _leave_to_app(self) -> None:
        self.chosen.emit("")


class FoldersPage(Page):
    """Where clips go and come from, how much is kept, and where the app has its own files."""

    fields = ("save_folder", "import_folder", "cache_limit_mb")
    icon_name = "folder-3-line"

    def __init__(self, preferences: Preferences, folders: Folders) -> None:
        super().__init__(preferences, "foldersPage")
        self._folders = folders
        self._used: int | None = None
        self._counting = Errand(self)
        self._counting.answered.connect(self._counted)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_COUNT_AGAIN)
        self._soon.timeout.connect(self.entered)
        self._save = FolderField("saveFolder")
        self._import = FolderField("importFolder")
        self._limit = Choice("cacheLimitCombo")
        self._data = button("", "", "folder-open-line", "openDataButton")
        self._log = button("", "", "folder-open-line", "openLogButton")
        self._save_row = Row(self._save, buddy=self._save.edit, below=True)
        self._import_row = Row(self._import, buddy=self._import.edit, below=True)
        self._limit_row = Row(self._limit)
        self._data_row = Row(self._data)
        self._log_row = Row(self._log)
        self.column.addWidget(Card(self._save_row, self._import_row))
        self.column.addWidget(Card(self._limit_row))
        self.column.addWidget(Card(self._data_row, self._log_row))
        self.column.addStretch(1)
        self._save.chosen.connect(preferences.setter("save_folder"))
        self._import.chosen.connect(preferences.setter("import_folder"))
        self._limit.chosen.connect(preferences.setter("cache_limit_mb"))
        self._limit.chosen.connect(self._soon.start)
        self._data.clicked.connect(self._open_data)
        self._log.clicked.connect(self._open_log)

    @property
    def title(self) -> str:
        """See `Page`."""
        return self.tr("Folders and space")

    def retranslate(self) -> None:
        """See `Page`."""
        super().retranslate()
        used_last = self.tr("It is suggested at first, and is always the one that you used last.")
        self._save_row.set_words(self.tr("Folder for &saved clips"), used_last)
        reset = self.tr("Leave it to Bulk TTS again")
        self._save.set_words(
            self.tr("C&hoose…"), self.tr("Choose the folder for saved clips"), reset
        )
        self._import_row.set_words(self.tr("Folder that &lists are imported from"), used_last)
        self._import.set_words(
            self.tr("Choos&e…"), self.tr("Choose the folder that lists are imported from"), reset
        )
        self._limit_row.set_words(self.tr("Room for &fetched clips"))
        self._data_row.set_words(
            self.tr("The app's own files"), self.tr("Your lists, with names, marks and notes.")
        )
        set_words(self._data, self.tr("&Open", "a folder"))
        self._data.setAccessibleName(self.tr("Open the folder of the app's own files"))
        self._log_row.set_words(
            self.tr("The log"),
            self.tr("What the app did and what went wrong, for whoever helps you."),
        )
        set_words(self._log, self.tr("O&pen", "a folder"))
        self._log.setAccessibleName(self.tr("Open the folder of the log"))
        self.show_settings()

    def entered(self) -> None:
        """Count what is there."""
        if not self._counting.is_running:
            self._counting.start(SpaceThread(self._folders.clips_dir, self))

    def shut_down(self) -> None:
        """See `Page`."""
        self._soon.stop()
        self._counting.stop()

    def show_settings(self) -> None:
        """See `Page`."""
        settings = self.preferences.settings
        # Brings in the planning of names, which only saving needs.
        from bulktts_gui.ui.save_dialog import standard_folder

        save = settings.save_folder or standard_folder()
        is_own = bool(settings.save_folder)
        self._save.show_folder(QDir.toNativeSeparators(save), save, is_own=is_own)
        start = settings.import_folder or str(Path.home())
        words = QDir.toNativeSeparators(start) if settings.import_folder else ""
        self._import.show_folder(
            words or self.tr("None chosen yet"),
            start,
            is_own=bool(settings.import_folder),
        )
        limits = sorted({*_LIMITS, settings.cache_limit_mb})
        self._limit.set_options([(_room_words(each), each) for each in limits],
                                settings.cache_limit_mb)  # fmt: skip
        about = self.tr("When it is full, clips that you have saved make room for new ones.")
        if self._used is not None:
            about = self.tr(
                "In use now: %1. When it is full, clips that you have saved make room for new ones."
            )
            about = filled(about, size_words(self._used))
        self._limit_row.say(about)

    @Slot(object)
    def _counted(self, size: int) -> None:
        self._used = size
        self.show_settings()

    @Slot()
    def _open_data(self) -> None:
        self._open(self._folders.data, self._data_row)

    @Slot()
    def _open_log(self) -> None:
        self._open(self._folders.log, self._log_row)

    def _open(self, folder: Path, row: Row) -> None:
        # Where it is gone, many a system opens nothing, and says nothing about it.
        is_there = os.path.isdir(folder)  # noqa: PTH112
        if not is_there or not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            words = self.tr("It could not be opened. It is here: %1")
            row.say(filled(words, breakable(str(folder))), "bad", aloud=True)


def breakable(path: str) -> str:
    """`path` as the system writes it, so that a label may begin a new line in it."""
    native = QDir.toNativeSeparators(path)
    separator = QDir.separator()
    return native.replace(separator, f"{separator}\u200b")


def _room_words(megabytes: int) -> str:
    size = megabytes * _MB
    unit = 1024 * _MB if megabytes >= 1024 else _MB
    style = QLocale.DataSizeFormat.DataSizeTraditionalFormat
    return QLocale().formattedDataSize(size, 0 if size % unit == 0 else 1, style)
