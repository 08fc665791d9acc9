"""Asking for the file of one clip: its name, and by its ending what kind of file it becomes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from bulktts_gui.core.formats import AS_IT_CAME, AudioFormat, SoundChoice
from bulktts_gui.models.format_words import short_format_words
from bulktts_gui.models.wording import filled

if TYPE_CHECKING:
    from bulktts_gui.core.saving import SaveItem


class OneFile(NamedTuple):
    """What a person chose for one clip.

    `may_replace`: the dialog has asked already about a file of this name.
    """

    item: SaveItem
    target: Path
    sound: SoundChoice
    may_replace: bool


class SaveOneDialog(QFileDialog):
    """The system's own dialog for one file, with the kinds of sound files that it can become.

    The ending in the name decides. Another kind in the dialog's list changes the ending.

    Signals:
        chosen(object): the `OneFile`.
    """

    chosen = Signal(object)

    def __init__(
        self, item: SaveItem, folder: Path, liked: SoundChoice, parent: QWidget | None = None
    ) -> None:
        """`item` is the clip as it came, under the name that saving would give it.

        `liked`: how clips were saved last; a file of that kind is made so.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Save this clip"))
        self.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.setFileMode(QFileDialog.FileMode.AnyFile)
        self._item = item
        self._sounds = {item.source.suffix.lower(): AS_IT_CAME}
        for fmt in AudioFormat:
            sound = liked if liked.fmt is fmt else SoundChoice(fmt)
            if sound.is_copy:  # of this kind, which the clip is not
                sound = SoundChoice(fmt, bits=24)
            self._sounds.setdefault(fmt.suffix, sound)
        self._filters = {self._words(suffix): suffix for suffix in self._sounds}
        self.setNameFilters(list(self._filters))
        self.setDefaultSuffix(item.source.suffix.removeprefix("."))
        name = item.name.rpartition("/")[2]
        place = next((each for each in (folder, *folder.parents) if each.is_dir()), None)
        if place is not None:
            self.setDirectory(str(place))
        self.selectFile(name)
        self.filterSelected.connect(self._kind_chosen)
        self.fileSelected.connect(self._file_chosen)

    def _words(self, suffix: str) -> str:
        if self._sounds[suffix].is_copy:
            return filled(self.tr("As it came (%1)"), f"*{suffix}")
        kind = short_format_words(AudioFormat(suffix.removeprefix(".")))
        return f"{kind} (*{suffix})"

    @Slot(str)
    def _kind_chosen(self, chosen: str) -> None:
        """Give the name the ending of the kind that was chosen in the list."""
        suffix = self._filters.get(chosen)
        if suffix is None:
            return
        self.setDefaultSuffix(suffix.removeprefix("."))
        files = self.selectedFiles()
        if files:
            path = Path(files[0])
            if path.suffix.lower() in self._sounds and path.suffix.lower() != suffix:
                self.selectFile(path.with_suffix(suffix).name)

    @Slot(str)
    def _file_chosen(self, chosen: str) -> None:
        target, may_replace = Path(chosen), True
        sound = self._sounds.get(target.suffix.lower())
        if sound is None:
            # A file that is called otherwise than it is would be opened by the wrong program. The
            # dialog has not seen this name, and so has not asked about it.
            suffix = self._filters.get(self.selectedNameFilter(), self._item.source.suffix)
            target, sound = target.with_name(target.name + suffix), self._sounds[suffix.lower()]
            may_replace = False
        self.chosen.emit(OneFile(self._item, target, sound, may_replace))
