"""Between the list and the thread that says what may be wrong with its clips."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from bulktts_gui.workers.health import HealthDesk

if TYPE_CHECKING:
    from bulktts_gui.models.clip_model import ClipTableModel
    from bulktts_gui.ui.desk import Desk
    from bulktts_gui.workers.health import Judged

#: Milliseconds after a change at which the list is judged: changes come in crowds.
_PAUSE = 300
#: Judging shall take no more than a twelfth of the time while clips keep coming.
_REST = 11


class HealthFlow(QObject):
    """Has the list judged after each change of what is heard in it."""

    def __init__(self, model: ClipTableModel, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._desk: Desk | None = None
        self._judging = HealthDesk(self)
        self._judging.judged.connect(self._take)
        self._judging.measured.connect(self._take_measured)
        self._is_busy = False
        self._asked = model.sound_version
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._judge)
        model.countsChanged.connect(self._look_again)

    def use(self, desk: Desk) -> None:
        """Work on this desk from now on."""
        self._desk = desk

    def shut_down(self) -> None:
        """Stop judging, and wait for the thread."""
        self._timer.stop()
        self._model.countsChanged.disconnect(self._look_again)
        self._judging.shut_down()

    @Slot()
    def _look_again(self) -> None:
        is_news = self._model.sound_version != self._asked
        if is_news and not self._is_busy and not self._timer.isActive():
            self._timer.start()

    @Slot()
    def _judge(self) -> None:
        self._asked = self._model.sound_version
        self._is_busy = True
        self._judging.judge(self._model.sounds())

    @Slot(object)
    def _take(self, judged: Judged) -> None:
        self._is_busy = False
        self._timer.setInterval(max(_PAUSE, round(judged.seconds * 1000 * _REST)))
        self._model.set_findings(judged.judgement)
        self._look_again()

    @Slot(object)
    def _take_measured(self, health: dict[int, bytes]) -> None:
        self._model.set_health(health)
        if self._desk is not None:
            self._desk.session.set_health(health)
        self._look_again()
