"""Which sound device to play on: the chosen one, the system's, or any other that takes sound.

Imports QtMultimedia, which takes its time to load: to be imported where it is first used.
"""

from __future__ import annotations

import sys

import shiboken6
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtMultimedia import QAudioDevice, QAudioSink, QMediaDevices

#: Qt (6.11, PulseAudio) lists a device that was pulled out until something else changes, plays on
#: it without a sound or an error, and moves the position on. Elsewhere it hears of what goes, and
#: trying a device takes longer.
_MAY_LIST_DEAD_ONES = sys.platform == "linux"


class SoundDevices(QObject):
    """The devices that Qt lists, less those that were found to take no sound.

    Signals:
        changed(): others are listed, or another one is the system's.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._qt = QMediaDevices(self)
        self._qt.audioOutputsChanged.connect(self._take_change)
        # By their ids: those that cannot be opened, and those that take nothing once open.
        self._dead: set[str] = set()
        self._stalled: set[str] = set()

    def listed(self) -> list[QAudioDevice]:
        """All of them, dead ones too."""
        return self._qt.audioOutputs()

    def best(self, chosen: str) -> QAudioDevice:
        """The chosen device, else the system's, else another; a null one when none takes sound."""
        listed = self._qt.audioOutputs()
        order = [each for each in listed if device_name(each) == chosen]
        for device in (*order, self._qt.defaultAudioOutput(), *listed):
            if device_name(device) not in self._stalled and (
                device_name(device) not in self._dead or self.can_open(device)
            ):
                return device
        return QAudioDevice()

    def can_open(self, device: QAudioDevice) -> bool:
        """Open the device for a moment; one that cannot be opened is not the `best` one any more.

        Takes a millisecond while the device is in use.
        """
        if not _MAY_LIST_DEAD_ONES:
            return True
        sink = QAudioSink(device, device.preferredFormat())
        sink.start()
        opens = sink.error().name == "NoError"
        sink.reset()
        shiboken6.delete(sink)
        if opens:
            self._dead.discard(device_name(device))
        else:
            self._dead.add(device_name(device))
        return opens

    def pass_over(self, device: QAudioDevice) -> bool:
        """Do without a device that is open and takes nothing, until `try_again`.

        False when it is passed over already.
        """
        is_new = device_name(device) not in self._stalled
        self._stalled.add(device_name(device))
        return is_new

    def try_again(self) -> None:
        """Think well of all devices that were passed over."""
        self._stalled.clear()

    @Slot()
    def _take_change(self) -> None:
        self._stalled.clear()
        self.changed.emit()


def device_name(device: QAudioDevice) -> str:
    """What the system calls a device, as a text that can be remembered."""
    return bytes(device.id().data()).decode("utf-8", "backslashreplace")
