"""Listening to the unheard clips in turn, with a key for each verdict."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QTextEdit,
    QWidget,
)

from bulktts_gui.core.clips import Mark
from bulktts_gui.models import roles
from bulktts_gui.models.clip_model import ClipTableModel, Group
from bulktts_gui.ui.clip_delegate import MARK_ICONS, NOTE_ICON
from bulktts_gui.ui.fetch_flow import GOOD_NEWS
from bulktts_gui.ui.parts import OneLine, button, set_words
from bulktts_gui.ui.player import PlayerState

if TYPE_CHECKING:
    from collections.abc import Callable

    from bulktts_gui.ui.clip_view import ClipView
    from bulktts_gui.ui.marking import Marking
    from bulktts_gui.ui.parts import Banner
    from bulktts_gui.ui.playback import Playback

_TEXT_FIELDS = (QLineEdit, QTextEdit, QPlainTextEdit, QAbstractSpinBox)


class EarCheck(QWidget):
    """A bar that stands in for the filter's while it plays what nobody has heard, from row to row.

    It judges whatever the player has in hand, so that a person may choose another row meanwhile.
    """

    def __init__(
        self,
        model: ClipTableModel,
        view: ClipView,
        playback: Playback,
        marking: Marking,
        banner: Banner,
        filters: QWidget,
    ) -> None:
        super().__init__()
        self.setObjectName("earCheckBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._model = model
        self._view = view
        self._playback = playback
        self._marking = marking
        self._banner = banner
        self._filters = filters
        self._is_on = False
        self._unplayable: set[int] = set()
        self._watched: QWidget | None = None
        self.left = OneLine("muted")
        self.left.setObjectName("earCheckLeft")
        self.finding = OneLine("warn")
        self.finding.setObjectName("earCheckFinding")
        # Cut by the window's width, not the window widened by a sentence.
        self.finding.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.keep = button("", "", MARK_ICONS[Mark.KEPT], "earKeepButton")
        self.redo = button("", "", MARK_ICONS[Mark.REDO], "earRedoButton")
        self.note = button("", "", NOTE_ICON, "earNoteButton")
        self.leave_button = button("", "", "close-line", "earLeaveButton")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 3, 12, 3)
        layout.setSpacing(8)
        layout.addWidget(self.left)
        layout.addWidget(self.finding, 1)
        for each in (self.keep, self.redo, self.note, self.leave_button):
            # The list keeps the focus, and with it the arrow keys.
            each.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            layout.addWidget(each)
        self.keep.clicked.connect(self._keep)
        self.redo.clicked.connect(self._redo)
        self.note.clicked.connect(self._note)
        self.leave_button.clicked.connect(self.leave)
        marking.ear_check.triggered.connect(self.start)
        playback.finished.connect(self._heard)
        playback.passedOver.connect(self._passed_over)
        playback.player.currentChanged.connect(self._refresh)
        model.countsChanged.connect(self._refresh)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._watch_focus)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        """Say everything in the language of the moment; the keys are the same in each."""
        self.setAccessibleName(self.tr("Listening to the unheard"))
        set_words(self.keep, self.tr("Keep (K)"))
        set_words(self.redo, self.tr("Redo (R)"))
        set_words(self.note, self.tr("Note (N)"))
        set_words(self.leave_button, self.tr("Leave (Esc)"))
        self._refresh()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    @Slot()
    def start(self) -> None:
        """Play the first unheard clip at or below the current row."""
        if self._is_on:
            return
        self._unplayable.clear()
        first = self._first(self._view.current_run_id())
        if first is None:
            heard = self._model.count(Group.READY) > 0
            self._banner.show_(
                "info",
                self.tr("All clips shown in the list have been heard.")
                if heard
                else self.tr("No clip is here to listen to yet. Fetch them first."),
                ms=GOOD_NEWS,
            )
            return
        self._is_on = True
        self._filters.hide()
        self.show()
        self._view.setFocus()
        self._watch_focus(None, QApplication.focusWidget())
        self._playback.let_choose(self._following)
        self._playback.play_anew(first)
        self._refresh()

    @Slot()
    def leave(self) -> None:
        """Give the filter's bar its place back, and be quiet."""
        if self._is_on:
            self._is_on = False
            self._watch(None)
            self._playback.let_choose(None)
            self._playback.stop()
            self.hide()
            self._filters.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the mode's keys before the list and the player's shortcuts do."""
        kinds = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
        if event.type() in kinds and isinstance(event, QKeyEvent) and not event.modifiers():
            actions: dict[int, Callable[[], None]] = {
                Qt.Key.Key_K: self._keep,
                Qt.Key.Key_R: self._redo,
                Qt.Key.Key_N: self._note,
                Qt.Key.Key_Escape: self.leave,
            }
            action = actions.get(event.key())
            if action is not None:
                event.accept()  # of an override: send it as a key press instead
                if event.type() is QEvent.Type.KeyPress and not event.isAutoRepeat():
                    action()
                return True
        return super().eventFilter(watched, event)

    # Inside

    @Slot(QWidget, QWidget)
    def _watch_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Have the keys come here first, wherever in the window they are pressed."""
        if not self._is_on:
            return
        if now is None:
            now = self.window()
        is_typed_into = isinstance(now, _TEXT_FIELDS) and not now.isReadOnly()
        is_here = now.window() is self.window()
        self._watch(now if is_here and not is_typed_into else None)

    def _watch(self, widget: QWidget | None) -> None:
        if self._watched is not None and shiboken6.isValid(self._watched):
            self._watched.removeEventFilter(self)
        self._watched = widget
        if widget is not None:
            widget.installEventFilter(self)

    def _first(self, run_id: int | None) -> int | None:
        """The unheard run at or below this one's row, or else from the top; None when none is."""
        row = max(self._model.row_of(run_id), 0) if run_id is not None else 0
        found = self._model.next_ready(row, unheard=True, but=self._unplayable)
        return found if found is not None else self._following(run_id)

    def _following(self, run_id: int | None) -> int | None:
        """The unheard run below this one's row, and from the top again; None when none is left."""
        row = self._model.row_of(run_id) if run_id is not None else -1
        but = self._unplayable if run_id is None else {*self._unplayable, run_id}
        for start in (row, 0):
            found = self._model.next_ready(max(start, 0), unheard=True, but=but)
            if found is not None:
                return found
        return None

    @Slot(object)
    def _heard(self, run_id: int) -> None:
        """Mark the clip that has ended; the next one is chosen already, if there is any."""
        if self._is_on:
            is_last = self._following(run_id) is None
            self._unplayable.discard(run_id)
            self._marking.mark_heard(run_id)
            if is_last:
                self._end()

    @Slot(object)
    def _passed_over(self, run_id: int) -> None:
        if self._is_on:
            is_last = self._following(run_id) is None
            self._unplayable.add(run_id)
            if is_last:
                self._end()

    def _end(self) -> None:
        self.leave()
        if self._unplayable:
            left = self.tr(
                "%n clip(s) could not be played; each row says why.", "", len(self._unplayable)
            )
            text = self.tr("That was the last one.") + " " + left
            self._banner.show_("bad", text)
        else:
            text = self.tr("That was the last one: all clips shown in the list have been heard.")
            self._banner.show_("good", text, ms=GOOD_NEWS)

    def _judge(self, mark: Mark) -> None:
        run_id = self._playback.run_id
        if run_id is None or not self._model.has(run_id):
            return
        following = self._following(run_id)
        self._unplayable.discard(run_id)
        self._marking.set_mark([run_id], mark)
        self._marking.mark_heard(run_id)
        if following is None:
            self._end()
        else:
            self._playback.play_anew(following)

    @Slot()
    def _keep(self) -> None:
        self._judge(Mark.KEPT)

    @Slot()
    def _redo(self) -> None:
        self._judge(Mark.REDO)

    @Slot()
    def _note(self) -> None:
        run_id = self._playback.run_id
        if run_id is None or not self._model.has(run_id):
            return
        player = self._playback.player
        was_playing = player.state is PlayerState.PLAYING
        if was_playing:
            player.pause()
        self._marking.ask_note([run_id])
        if was_playing and self._is_on and player.state is PlayerState.PAUSED:
            player.toggle()

    @Slot()
    def _refresh(self) -> None:
        if not self._is_on:
            return
        if not self._model.count(Group.READY):
            self.leave()
            return
        self.left.setText(self.tr("%n unheard", "", self._model.count(Group.UNHEARD)))
        run_id = self._playback.run_id
        words = ""
        if run_id is not None and self._model.has(run_id):
            # Name and text stand in the player; here is what to listen for.
            row = self._model.row_of(run_id)
            words = str(self._model.index(row, 0).data(roles.FindingsRole) or "")
        self.finding.setText(" ".join(words.split("\n")))
        self.finding.setToolTip(self.finding.text())
