"""Why pyproject.toml holds PySide6 below 6.12 on Pythons before 3.12."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, QTimer, Signal, Slot


class Teller(QObject):
    told = Signal(object)

    @Slot(object)
    def hear(self, _what: object) -> None:
        """Listen."""


def test_emitting_and_setting_give_no_reference_away() -> None:
    """6.12.0 loses one to True with each emit and one to None with each setter, until Python dies.

    From Python 3.12 on both live for ever, and the counts stand still whatever is done.
    """
    teller, timer = Teller(), QTimer()
    teller.told.connect(teller.hear)
    true, none = sys.getrefcount(True), sys.getrefcount(None)
    for interval in range(100):
        teller.told.emit(1)
        timer.setInterval(interval)
    assert true - sys.getrefcount(True) < 50
    assert none - sys.getrefcount(None) < 50
