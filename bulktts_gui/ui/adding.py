"""Taking run ids into the list: from texts, files and the page for adding."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from bulktts_gui.models.import_words import rejected_words, trouble_words
from bulktts_gui.ui.details_dialog import DetailsDialog
from bulktts_gui.ui.fetch_flow import GOOD_NEWS
from bulktts_gui.ui.import_flow import ImportFlow
from bulktts_gui.ui.undo import UpdateWords

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtGui import QUndoStack
    from PySide6.QtWidgets import QWidget

    from bulktts_gui.core.clips import NewClip
    from bulktts_gui.core.findings import Found
    from bulktts_gui.models.clip_model import ClipTableModel
    from bulktts_gui.ui.desk import Desk
    from bulktts_gui.ui.parts import Banner


class Adding(QObject):
    """Adds what is found to list and library, and says what could not be used.

    What comes before the list is open waits for it.

    Signals:
        added(object): these run ids are new in the list; also when there are none.
        kept(object): they are in the library's hands too, and can be fetched.
        readingEnded(): the files that were to be read have been read, and added.
    """

    added = Signal(object)
    kept = Signal(object)
    readingEnded = Signal()  # noqa: N815 - Qt's way of naming signals

    def __init__(
        self, model: ClipTableModel, undo: QUndoStack, banner: Banner, window: QWidget
    ) -> None:
        super().__init__(window)
        self._model = model
        self._undo = undo
        self._banner = banner
        self._window = window
        self._desk: Desk | None = None
        self._is_open = False
        self._early: list[Found] = []
        self._updated = 0
        self._faults: list[str] = []
        self._files = ImportFlow(self)
        self._files.found.connect(self._files_read)

    @property
    def is_reading(self) -> bool:
        """True while files are being read."""
        return self._files.is_reading

    def use(self, desk: Desk) -> None:
        """Add to this desk from now on, once `list_opened` says that its list is there."""
        self._desk = desk
        self._is_open = False

    def list_opened(self, samples: str = "") -> None:
        """The list is there: take into it the ids in `samples`, then what came before."""
        self._is_open = True
        if samples:
            self.add_text(samples)
        early, self._early = self._early, []
        for found in early:
            self.take(found)

    def stop(self) -> None:
        """Give up reading, and add nothing until another list is open."""
        self._files.stop()
        self._is_open = False

    def add_text(self, text: str) -> None:
        """Add the run ids in a text."""
        from bulktts_gui.core.importing import read_text

        self.take(read_text(text))

    def add_files(self, paths: Sequence[Path]) -> None:
        """Add the run ids in files, which are read in the background."""
        self._files.read(paths)

    @Slot(object)
    def update(self, clips: Sequence[NewClip]) -> None:
        """Give clips of the list new names and texts, until that is undone."""
        if self._desk is not None and self._is_open:
            self._undo.push(UpdateWords(self._model, self._desk.session, clips))
            self._updated = len(clips)  # told with what is added in the same go

    @Slot(object)
    def take(self, found: Found) -> None:
        """Add what was found."""
        if self._desk is None or not self._is_open:
            self._early.append(found)
            return
        run_ids = self._model.add(found.clips)
        faults = [trouble_words(trouble) for trouble in found.troubles]
        faults += [rejected_words(rejected) for rejected in found.rejected]
        self.added.emit(run_ids)
        updated, self._updated = self._updated, 0
        if faults:
            self._say_faults(len(run_ids), updated, faults)
        elif updated:
            self._say_updated(len(run_ids), updated)
        else:
            self._banner.hide()
        # Last, for a large list keeps the library's thread busy, which slows this one down.
        if found.clips:
            self._desk.session.add(found.clips, found.name)
        if run_ids:
            self.kept.emit(run_ids)

    def show_faults(self) -> None:
        """Show what could not be used the last time, and why."""
        title = self.tr("What could not be used, and why")
        DetailsDialog(title, self._faults, self._window).exec()

    @Slot(object)
    def _files_read(self, found: Found) -> None:
        self.take(found)
        self.readingEnded.emit()

    def _say_updated(self, added: int, updated: int) -> None:
        text = self.tr("%n clip(s) have another name or text now.", "", updated)
        if added:
            text = self.tr("%n clip(s) added.", "", added) + " " + text
        self._banner.show_("info", text, "undo", self.tr("Undo"), GOOD_NEWS)

    def _say_faults(self, added: int, updated: int, faults: list[str]) -> None:
        if len(faults) == 1 and not updated:
            self._banner.show_("bad", faults[0])
            return
        text = self.tr("%n clip(s) added.", "", added)
        if updated:
            text += " " + self.tr("%n clip(s) have another name or text now.", "", updated)
        text += " " + self.tr("%n entries could not be used.", "", len(faults))
        self._faults = faults
        undo = ("undo", self.tr("Undo")) if updated else ("", "")
        self._banner.show_("bad", text, "details", self.tr("See which"), other=undo)
