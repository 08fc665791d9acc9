"""The window's menu and the rows' menu: all that is not needed in the first minute."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QUndoStack
from PySide6.QtWidgets import QMenu, QWidget

from bulktts_gui.core.clips import ClipStatus
from bulktts_gui.ui.icons import icon

if TYPE_CHECKING:
    from collections.abc import Sequence

SCHEMES = ("system", "light", "dark")
AFTER_CLIP = ("stop", "next", "repeat")


class MainMenu(QMenu):
    """What is behind the button with the dots.

    Signals:
        schemeChosen(str): one of `SCHEMES`.
        afterClipChosen(str): what comes when a clip has ended, one of `AFTER_CLIP`.
        deviceChosen(str): the sound device to play on; "" for the system's.
    """

    schemeChosen = Signal(str)  # noqa: N815 - Qt's way of naming signals
    afterClipChosen = Signal(str)  # noqa: N815
    deviceChosen = Signal(str)  # noqa: N815

    def __init__(self, undo: QUndoStack, window: QWidget) -> None:
        super().__init__(window)
        self.key = self._action("key-2-line", self.tr("&API key…"))
        self.samples = self._action("play-circle-line", self.tr("&Try it with sample clips"))
        self.leave_samples = self._action("arrow-left-line", self.tr("&Leave the sample clips"))
        self.addSeparator()
        self.undo = undo.createUndoAction(self, self.tr("Undo"))
        self.undo.setShortcut(QKeySequence.StandardKey.Undo)
        self.redo = undo.createRedoAction(self, self.tr("Redo"))
        self.redo.setShortcut(QKeySequence.StandardKey.Redo)
        self.addActions([self.undo, self.redo])
        self.clear_list = self._action("delete-bin-line", self.tr("&Clear the list"))
        self.addSeparator()
        listening = self.addMenu(self.tr("L&istening"))
        words = (
            self.tr("&Stop after each clip"),
            self.tr("Play on to the &next clip"),
            self.tr("&Repeat the clip"),
        )
        self._after_clip = _choices(listening, AFTER_CLIP, words)
        self._after_clip["stop"].actionGroup().triggered.connect(self._after_clip_chosen)
        listening.addSeparator()
        self.play_on_select = listening.addAction(self.tr("&Play a clip when its row is selected"))
        self.play_on_select.setCheckable(True)
        listening.addSeparator()
        self.devices = listening.addMenu(self.tr("Sound &device"))
        self.show_devices([], "")
        appearance = self.addMenu(self.tr("A&ppearance"))
        words = (self.tr("Like the &system"), self.tr("&Light"), self.tr("&Dark"))
        self._schemes = _choices(appearance, SCHEMES, words)
        self._schemes["system"].actionGroup().triggered.connect(self._scheme_chosen)
        self.addSeparator()
        self.leave = self._action("", self.tr("&Quit"))
        self.leave.setShortcut(QKeySequence.StandardKey.Quit)
        # Shortcuts of a menu that is not open work only when the window has the actions too.
        window.addActions([self.undo, self.redo, self.leave])

    def show_state(self, *, demo: bool, clips: bool) -> None:
        """Offer what makes sense now."""
        self.key.setVisible(not demo)
        self.samples.setVisible(not demo)
        self.leave_samples.setVisible(demo)
        self.clear_list.setEnabled(clips)

    def set_scheme(self, scheme: str) -> None:
        """Tick a scheme."""
        self._schemes.get(scheme, self._schemes["system"]).setChecked(True)

    def set_listening(self, *, after_clip: str, play_on_select: bool) -> None:
        """Tick what was chosen for listening."""
        self._after_clip[after_clip].setChecked(True)
        self.play_on_select.setChecked(play_on_select)

    def show_devices(self, devices: Sequence[tuple[str, str]], chosen: str) -> None:
        """Offer sound devices, each by its name and what people read, and tick one."""
        self.devices.clear()
        for group in self.devices.findChildren(QActionGroup):
            group.deleteLater()
        names = ["", *(name for name, _ in devices)]
        words = [self.tr("Like the &system"), *(text.replace("&", "&&") for _, text in devices)]
        actions = _choices(self.devices, names, words)
        actions.get(chosen, actions[""]).setChecked(True)
        actions[""].actionGroup().triggered.connect(self._device_chosen)

    @Slot(QAction)
    def _device_chosen(self, action: QAction) -> None:
        self.deviceChosen.emit(action.data())

    @Slot(QAction)
    def _after_clip_chosen(self, action: QAction) -> None:
        self.afterClipChosen.emit(action.data())

    @Slot(QAction)
    def _scheme_chosen(self, action: QAction) -> None:
        self.schemeChosen.emit(action.data())

    def _action(self, icon_name: str, text: str) -> QAction:
        action = QAction(text, self)
        if icon_name:
            action.setIcon(icon(icon_name))
        self.addAction(action)
        return action


class RowMenu(QMenu):
    """What can be done with the selected rows."""

    def __init__(self, statuses: set[ClipStatus], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        ready = ClipStatus.READY in statuses
        self.play = self._action("play-line", self.tr("&Play"))
        self.save = self._action("download-2-line", self.tr("&Save…"))
        self.save.setEnabled(ready)
        words = self.tr("&Fetch again") if ready else self.tr("&Fetch")
        self.fetch = self._action("download-cloud-2-line", words)
        self.addSeparator()
        self.copy = self._action("file-copy-line", self.tr("&Copy run ids"))
        self.copy_files = self._action("file-music-line", self.tr("Copy f&iles"))
        self.copy_files.setEnabled(ready)
        self.copy_paths = self._action("folder-music-line", self.tr("Copy pa&ths"))
        self.copy_paths.setEnabled(ready)
        self.addSeparator()
        self.remove = self._action("delete-bin-line", self.tr("&Remove from the list"))

    def _action(self, icon_name: str, text: str) -> QAction:
        action = QAction(icon(icon_name), text, self)
        self.addAction(action)
        return action


def _choices(menu: QMenu, names: Sequence[str], words: Sequence[str]) -> dict[str, QAction]:
    """Entries of which one is ticked, by name."""
    group = QActionGroup(menu)
    for name, text in zip(names, words, strict=True):
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setData(name)
        group.addAction(action)
    return {action.data(): action for action in group.actions()}
