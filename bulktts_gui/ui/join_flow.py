"""All clips in one file: from the questions to the message that it is there.

What asks and what joins is imported when it is first wanted, so that the window opens sooner.
"""

from __future__ import annotations

import logging
import time
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices

from bulktts_gui.core.clips import ClipStatus, Problem, ProblemKind
from bulktts_gui.core.outgoing import Stopped
from bulktts_gui.core.settings import Settings
from bulktts_gui.workers.joining import JoinThread, Material

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from bulktts_gui.core.join_plan import JoinOrder
    from bulktts_gui.core.joining import Joined
    from bulktts_gui.core.planning import Listed
    from bulktts_gui.models.clip_model import ClipTableModel
    from bulktts_gui.ui.bars import Footer
    from bulktts_gui.ui.clip_view import ClipView
    from bulktts_gui.ui.desk import Desk
    from bulktts_gui.ui.join_dialog import JoinDialog
    from bulktts_gui.ui.parts import Banner

log = logging.getLogger(__name__)

#: Milliseconds after which an open dialog takes up what has come meanwhile.
_LOOK_AGAIN = 400
#: Of a very long list that shall take no more than a tenth of the time.
_REST = 10


class JoinFlow(QObject):
    """Makes one file of many clips, one file at a time; how far it is stands in the footer.

    Signals:
        changed(): `is_busy` is another.
        made(object): a file was made; the path of the first of its parts.
        fetchRequested(object): the person wants these run ids fetched first.
        choicesMade(object): fields of `Settings` that the person chose, as a dict. Whoever hears
            it has the desk's settings keep them.
    """

    changed = Signal()
    made = Signal(object)
    fetchRequested = Signal(object)  # noqa: N815 - Qt's way of naming signals
    choicesMade = Signal(object)  # noqa: N815

    def __init__(
        self,
        model: ClipTableModel,
        view: ClipView,
        banner: Banner,
        window: QWidget,
        footer: Footer | None = None,
        is_saving: Callable[[], bool] = lambda: False,
    ) -> None:
        """`is_saving` tells whether something else has the footer: then nothing is begun."""
        super().__init__(window)
        self._model = model
        self._view = view
        self._banner = banner
        self._window = window
        self._footer = footer
        self._is_saving = is_saving
        self._desk: Desk | None = None
        self._dialog: JoinDialog | None = None
        # The runs that were selected when the dialog opened.
        self._selected: list[int] = []
        self._name = ""
        self._thread: JoinThread | None = None
        # What was made last, and what could not be made and may yet be, without a clip.
        self._made: Path | None = None
        self._failed: tuple[Material, JoinOrder, int] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_LOOK_AGAIN)
        self._timer.timeout.connect(self._look_again)
        model.countsChanged.connect(self._look_soon)
        if footer is not None:
            footer.stop_saving.clicked.connect(self.cancel)

    @property
    def is_busy(self) -> bool:
        """True while a file is being made."""
        return self._thread is not None

    @property
    def actions(self) -> dict[str, Callable[[], None]]:
        """What the banner's buttons do about a joined file, by the names of their actions."""
        return {
            "joined-folder": self.open_folder,
            "join-without": self.leave_out,
            "join-again": self.ask,
            "join-fetch": self.fetch_again,
        }

    def use(self, desk: Desk) -> None:
        """Work on this desk from now on."""
        self._desk = desk
        self._failed = None
        self._name = ""

    @Slot()
    def ask(self) -> None:
        """Ask how, and join the selected clips if there are several, else all."""
        from bulktts_gui.ui.join_dialog import JoinDialog
        from bulktts_gui.ui.save_dialog import standard_folder

        if self._dialog is not None or self._is_in_the_way():
            return
        chosen = self._view.selected_run_ids()
        self._selected = chosen if 1 < len(chosen) < self._model.total else []
        every, selected = self._materials()
        if not every.places:
            text = self.tr("No clip is here yet. Fetch some first, then make one file of them.")
            self._banner.show_("info", text)
            return
        settings = self._settings()
        name = self.tr("All clips") if selected is None else self.tr("Some clips")
        batch = self._desk.session.batch_name if self._desk is not None else ""
        place = (settings.save_folder or standard_folder(), self._name or batch or name)
        self._dialog = JoinDialog(every, selected, settings, place, self._window)
        self._dialog.ordered.connect(self._take)
        self._dialog.fetchRequested.connect(self.fetchRequested)
        self._dialog.finished.connect(self._dialog_ended)
        self._dialog.open()

    @Slot()
    def cancel(self) -> None:
        """Give up soon; nothing is left of the file."""
        if self._thread is not None:
            self._thread.cancel()

    @Slot()
    def open_folder(self) -> None:
        """Show the folder of what was made last."""
        if self._made is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._made.parent)))

    @Slot()
    def leave_out(self) -> None:
        """Make what could not be made, without the clip that was to blame."""
        failed, self._failed = self._failed, None
        if failed is not None and not self._is_in_the_way():
            material, order, number = failed
            self._start(material.without(number), order)

    @Slot()
    def fetch_again(self) -> None:
        """Have the clip that was to blame fetched again."""
        if self._failed is not None:
            material, _, number = self._failed
            self.fetchRequested.emit([material.listed.run_ids[material.places[number]]])

    def shut_down(self) -> None:
        """Close the dialog, give up what is under way, and wait for the thread."""
        self._timer.stop()
        if self._dialog is not None:
            self._dialog.reject()
        thread, self._thread = self._thread, None
        if thread is not None:
            thread.cancel()
            thread.wait()
            thread.deleteLater()
            self._let_go()

    # The dialog

    def _is_in_the_way(self) -> bool:
        """True, and said, when something else has to end first."""
        if self.is_busy:
            text = self.tr("A file is being made of clips. Make another when it is done.")
        elif self._is_saving():
            text = self.tr("Clips are being saved. Make one file of them when that is done.")
        else:
            return False
        self._banner.show_("info", text)
        return True

    def _settings(self) -> Settings:
        return self._desk.settings.load() if self._desk is not None else Settings()

    def _materials(self) -> tuple[Material, Material | None]:
        """All clips, and the selected ones if these are to be joined at first."""
        listed = self._model.listed()
        every = _material(listed, range(len(listed.run_ids)))
        here = [self._model.position(r) for r in self._selected if self._model.has(r)]
        selected = _material(listed, sorted(here))
        return every, selected if selected.places else None

    @Slot()
    def _look_soon(self) -> None:
        if self._dialog is not None and not self._timer.isActive():
            self._timer.start()

    @Slot()
    def _look_again(self) -> None:
        if self._dialog is not None:
            begin = time.monotonic()
            self._dialog.set_clips(*self._materials())
            taken = time.monotonic() - begin
            self._timer.setInterval(max(_LOOK_AGAIN, round(taken * 1000 * _REST)))

    @Slot()
    def _dialog_ended(self) -> None:
        dialog, self._dialog = self._dialog, None
        self._timer.stop()
        if dialog is not None:
            _, self._name = dialog.place
            if dialog.result():
                self.choicesMade.emit(dialog.remembered())

    @Slot(object, object)
    def _take(self, material: Material, order: JoinOrder) -> None:
        """The dialog's answer, once it is closed."""
        if not self._is_in_the_way():
            album = self._desk.session.batch_name if self._desk is not None else ""
            self._start(material, replace(order, options=replace(order.options, album=album)))

    # The work

    def _start(self, material: Material, order: JoinOrder) -> None:
        self._failed = None
        self._thread = JoinThread(material, order, self)
        self._thread.progressed.connect(self._progressed)
        self._thread.finished.connect(self._ended)
        if self._desk is not None:
            self._desk.session.saving_began()
        if self._footer is not None:
            self._footer.stop_saving.show()
        self._banner.hide()
        self._progressed(0)
        self._thread.start()
        self.changed.emit()

    @Slot(int)
    def _progressed(self, thousandths: int) -> None:
        if self._footer is not None and self._thread is not None:
            number = QLocale().toString(thousandths // 10)
            text = self.tr("Making one file: %1%").replace("%1", number)
            self._footer.show_progress(thousandths, 1000, text, busy=True)

    @Slot()
    def _ended(self) -> None:
        thread, self._thread = self._thread, None
        if thread is None:
            return
        thread.deleteLater()
        self._let_go()
        error = thread.answer.exception()
        if error is None:
            self._say_made(thread.answer.result())
        else:
            self._say_failed(thread, error)

    def _let_go(self) -> None:
        if self._footer is not None:
            self._footer.stop_saving.hide()
        if self._desk is not None:
            self._desk.session.saving_ended(None)
        self.changed.emit()

    def _say_made(self, made: Joined) -> None:
        from bulktts_gui.models import join_words

        self._made = made.files[0]
        words = join_words.made_words(made)
        self._banner.show_("good", words, "joined-folder", self.tr("Open folder"))
        self.made.emit(self._made)

    def _say_failed(self, thread: JoinThread, error: BaseException) -> None:
        from bulktts_gui.core.joining import JoinError
        from bulktts_gui.models import join_words

        if isinstance(error, Stopped):
            self._banner.show_("info", self.tr("Stopped. No file was made."))
            return
        if not isinstance(error, JoinError):
            log.error("joining ended by %s", type(error).__name__, exc_info=error)
            self._banner.show_("bad", join_words.failure_words(Problem(ProblemKind.INTERNAL), ""))
            return
        material, number = thread.material, error.place
        again = ("join-again", self.tr("Try again…"))
        if number is None:
            self._banner.show_("bad", join_words.failure_words(error.problem, ""), *again)
            return
        self._failed = (material, thread.order, number)
        actions = [("join-fetch", self.tr("Fetch it again"))]
        if len(material.places) > 1:
            actions.insert(0, ("join-without", self.tr("Make it without this clip")))
        first, other, *_ = [*actions, ("", "")]
        words = join_words.failure_words(error.problem, material.title(number))
        self._banner.show_("bad", words, *first, other=other)


def _material(listed: Listed, places: Iterable[int]) -> Material:
    """What of these clips can be joined."""
    ready, absent, with_text = [], [], 0
    for place in places:
        if (
            listed.status[place] is ClipStatus.READY
            and listed.paths[place] is not None
            and listed.audio[place] is not None
        ):
            ready.append(place)
            with_text += bool(listed.texts[place].strip())
        else:
            absent.append(listed.run_ids[place])
    return Material(listed, ready, absent, with_text)
