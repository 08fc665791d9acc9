"""The window's menu and the rows' menu: all that is not needed in the first minute."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QUndoStack
from PySide6.QtWidgets import QMenu, QWidget

from bulktts_gui.core.clips import ClipStatus
from bulktts_gui.models.wording import filled
from bulktts_gui.ui.icons import icon
from bulktts_gui.ui.undo import ListCommand

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
        self._stack = undo
        self.key = self._action("key-2-line")
        self.samples = self._action("play-circle-line")
        self.leave_samples = self._action("arrow-left-line")
        self.addSeparator()
        self.undo, self.redo = self._action(), self._action()
        self.undo.setShortcut(QKeySequence.StandardKey.Undo)
        self.redo.setShortcut(QKeySequence.StandardKey.Redo)
        self.undo.triggered.connect(undo.undo)
        self.redo.triggered.connect(undo.redo)
        undo.canUndoChanged.connect(self.undo.setEnabled)
        undo.canRedoChanged.connect(self.redo.setEnabled)
        undo.undoTextChanged.connect(self._name_undo)
        undo.redoTextChanged.connect(self._name_redo)
        self.undo.setEnabled(undo.canUndo())
        self.redo.setEnabled(undo.canRedo())
        self.clear_list = self._action("delete-bin-line")
        self.addSeparator()
        self._listening = self.addMenu("")
        self._after_clip = _choices(self._listening, AFTER_CLIP)
        self._after_clip["stop"].actionGroup().triggered.connect(self._after_clip_chosen)
        self._listening.addSeparator()
        self.play_on_select = self._listening.addAction("")
        self.play_on_select.setCheckable(True)
        self._listening.addSeparator()
        self.devices = self._listening.addMenu("")
        self.show_devices([], "")
        self._appearance = self.addMenu("")
        self._schemes = _choices(self._appearance, SCHEMES)
        self._schemes["system"].actionGroup().triggered.connect(self._scheme_chosen)
        self.addSeparator()
        self.settings = self._action("settings-3-line")
        self.settings.setShortcut(QKeySequence.StandardKey.Preferences)
        if self.settings.shortcut().isEmpty():  # not every desktop names one
            self.settings.setShortcut("Ctrl+,")
        self.settings.setMenuRole(QAction.MenuRole.PreferencesRole)
        self.leave = self._action()
        self.leave.setShortcut(QKeySequence.StandardKey.Quit)
        self.retranslate()
        # Shortcuts of a menu that is not open work only when the window has the actions too.
        window.addActions([self.undo, self.redo, self.settings, self.leave])

    def retranslate(self) -> None:
        """Name everything in the language of the moment."""
        self.key.setText(self.tr("&API key…"))
        self.samples.setText(self.tr("&Try it with sample clips"))
        self.leave_samples.setText(self.tr("&Leave the sample clips"))
        for at in range(self._stack.count()):
            command = self._stack.command(at)
            if isinstance(command, ListCommand):
                command.retranslate()
        self._name_undo(self._stack.undoText())
        self._name_redo(self._stack.redoText())
        self.clear_list.setText(self.tr("&Clear the list"))
        self._listening.setTitle(self.tr("L&istening"))
        self._after_clip["stop"].setText(self.tr("&Stop after each clip"))
        self._after_clip["next"].setText(self.tr("Play on to the &next clip"))
        self._after_clip["repeat"].setText(self.tr("&Repeat the clip"))
        self.play_on_select.setText(self.tr("&Play a clip when its row is selected"))
        self.devices.setTitle(self.tr("Sound &device"))
        self.devices.actions()[0].setText(self.tr("Like the &system"))
        self._appearance.setTitle(self.tr("A&ppearance"))
        self._schemes["system"].setText(self.tr("Like the &system"))
        self._schemes["light"].setText(self.tr("&Light"))
        self._schemes["dark"].setText(self.tr("&Dark"))
        self.settings.setText(self.tr("&Settings…"))
        self.leave.setText(self.tr("&Quit"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    # Whole sentences with a place for what is undone, for each language has its own order.

    @Slot(str)
    def _name_undo(self, done: str) -> None:
        self.undo.setText(filled(self.tr("Undo %1"), done) if done else self.tr("Undo"))

    @Slot(str)
    def _name_redo(self, undone: str) -> None:
        self.redo.setText(filled(self.tr("Redo %1"), undone) if undone else self.tr("Redo"))

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
        actions = _choices(self.devices, names)
        actions[""].setText(self.tr("Like the &system"))
        for name, text in devices:
            actions[name].setText(text.replace("&", "&&"))
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

    def _action(self, icon_name: str = "") -> QAction:
        action = QAction(self)
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


def _choices(menu: QMenu, names: Sequence[str]) -> dict[str, QAction]:
    """Entries of which one is ticked, by name; their words are still to come."""
    group = QActionGroup(menu)
    for name in names:
        action = menu.addAction("")
        action.setCheckable(True)
        action.setData(name)
        group.addAction(action)
    return {action.data(): action for action in group.actions()}
