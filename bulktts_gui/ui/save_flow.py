"""Saving, from the question where to the report."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from bulktts_gui.core.clips import ClipStatus
from bulktts_gui.core.names import NameSource, plan_names
from bulktts_gui.core.saving import IfExists, SaveItem, SaveReport, existing, name_limit
from bulktts_gui.workers.saver import SaveThread

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bulktts_gui.models.clip_model import ClipTableModel

_SUFFIX = ".flac"


class SaveFlow(QObject):
    """Asks for a folder and what to do with files that exist, and runs the saving thread.

    Signals:
        started(int): that many clips are being saved.
        progressed(int, int): clips dealt with, and clips in all.
        ended(object): the `SaveReport`.
        folderChosen(str): the person chose this folder.
    """

    started = Signal(int)
    progressed = Signal(int, int)
    ended = Signal(object)
    folderChosen = Signal(str)  # noqa: N815 - Qt's way of naming signals

    def __init__(self, model: ClipTableModel, window: QWidget) -> None:
        super().__init__(window)
        self._model = model
        self._window = window
        self._thread: SaveThread | None = None
        self._report: SaveReport | None = None
        self.folder = ""

    @property
    def is_saving(self) -> bool:
        """True until the thread is gone."""
        return self._thread is not None

    def ask_and_save(self, run_ids: Sequence[int]) -> None:
        """Ask where, and what to do with files that exist, then save the ready ones of these."""
        if self.is_saving:
            return
        chosen = QFileDialog.getExistingDirectory(
            self._window, self.tr("Choose a folder for the clips"), self.folder
        )
        if not chosen:
            return
        self.folder = chosen
        self.folderChosen.emit(chosen)
        folder = Path(chosen)
        items = self._items(run_ids, folder)
        there = existing(folder, items)
        choice: IfExists | None = IfExists.NUMBER
        if there:
            choice = self._ask_if_exists(there)
        if choice is not None:
            self._start(folder, items, choice)

    def ask_and_save_one(self, run_id: int) -> None:
        """Ask for one clip's file name, and save it there."""
        if self.is_saving:
            return
        items = self._items([run_id], Path(self.folder or "."))
        if not items:
            return
        suggested = str(Path(self.folder) / items[0].name)
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save this clip"), suggested, self.tr("Sound (*.flac)")
        )
        if not chosen:
            return
        target, suffix = Path(chosen), items[0].source.suffix
        # The dialog itself asks before it hands on the name of a file that exists.
        choice: IfExists | None = IfExists.REPLACE
        if target.suffix.lower() != suffix:
            # A file that is called otherwise than it is would be opened by the wrong program.
            target = target.with_name(target.name + suffix)
            if target.exists():
                choice = self._ask_if_exists([target.name])
        self.folder = str(target.parent)
        self.folderChosen.emit(self.folder)
        if choice is not None:
            self._start(target.parent, [SaveItem(run_id, items[0].source, target.name)], choice)

    def save(
        self, run_ids: Sequence[int], folder: Path, if_exists: IfExists = IfExists.NUMBER
    ) -> None:
        """Save the ready ones of these clips into `folder`, without a question."""
        if not self.is_saving:
            self._start(folder, self._items(run_ids, folder), if_exists)

    @Slot()
    def cancel(self) -> None:
        """Stop saving soon; files that are whole stay."""
        if self._thread is not None:
            self._thread.cancel()

    def shut_down(self) -> None:
        """Stop saving and wait for the thread."""
        if self._thread is not None:
            self._thread.cancel()
            self._thread.wait()

    # Inside

    def _items(self, run_ids: Sequence[int], folder: Path) -> list[SaveItem]:
        """What to save under which names.

        Names are planned for the whole list, so that a clip has the same one whether it is saved
        alone, in a selection or with all.
        """
        clips = [self._model.clip(run_id) for run_id in self._model.run_ids()]
        names = plan_names(
            [
                NameSource(clip.run_id, clip.name, clip.text, number + 1)
                for number, clip in enumerate(clips)
            ],
            suffix=_SUFFIX,
            max_bytes=name_limit(folder),
        )
        name_of = {clip.run_id: name for clip, name in zip(clips, names, strict=True)}
        items = []
        for clip in (self._model.clip(run_id) for run_id in run_ids if self._model.has(run_id)):
            if clip.status is ClipStatus.READY and clip.path is not None:
                name = name_of[clip.run_id].removesuffix(_SUFFIX) + clip.path.suffix
                items.append(SaveItem(clip.run_id, clip.path, name))
        return items

    def _start(self, folder: Path, items: Sequence[SaveItem], if_exists: IfExists) -> None:
        self._report = None
        self._thread = SaveThread(folder, items, if_exists, parent=self)
        self._thread.progressed.connect(self.progressed)
        self._thread.finished_with.connect(self._saved)
        self._thread.finished.connect(self._thread_ended)
        self.started.emit(len(items))
        self._thread.start()

    @Slot(object)
    def _saved(self, report: SaveReport) -> None:
        self._report = report

    @Slot()
    def _thread_ended(self) -> None:
        report, self._report = self._report, None
        if self._thread is not None:
            self._thread.deleteLater()
            self._thread = None
        if report is not None:
            self.ended.emit(report)

    def _ask_if_exists(self, there: Sequence[str]) -> IfExists | None:
        """Keep both, replace or skip, once for all; None when the person thinks better of it."""
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.NoIcon)
        box.setWindowTitle(self.tr("Some files are there already"))
        text = self.tr("%n of the clips to be saved have a file in this folder.", "", len(there))
        box.setText(f"<b>{text}</b>")
        shown = "\n".join(list(there)[:5]) + ("\n…" if len(there) > 5 else "")
        box.setInformativeText(shown)
        both = box.addButton(self.tr("&Keep both"), QMessageBox.ButtonRole.AcceptRole)
        both.setToolTip(self.tr("The new files get a number"))
        skip = box.addButton(self.tr("&Skip these"), QMessageBox.ButtonRole.AcceptRole)
        replace = box.addButton(self.tr("&Replace"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(self.tr("&Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(both)
        box.exec()
        answers = {both: IfExists.NUMBER, skip: IfExists.SKIP, replace: IfExists.REPLACE}
        clicked = box.clickedButton()
        box.deleteLater()
        return next((answer for button, answer in answers.items() if button is clicked), None)
