"""What was found, in a line; what cannot be used; and what differs from the list, to be seen."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QListWidget,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from bulktts_gui.core.sheet_changes import Changed, SheetChange, changes
from bulktts_gui.models.import_words import rejected_words, summary_words, trouble_words
from bulktts_gui.ui.announcing import say
from bulktts_gui.ui.parts import button, label, set_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from PySide6.QtGui import QResizeEvent

    from bulktts_gui.core.clips import NewClip
    from bulktts_gui.core.findings import Found

    #: The name and text that the list has for a run id; None for one that it does not have.
    KnownWords = Callable[[int], tuple[str, str] | None]

_SHOWN_FAULTS = 500
#: Milliseconds after the last key before what is found is said, and the faults that are said.
_TYPING_PAUSE, _SAID_FAULTS = 700, 3
#: So many clips are compared with the list before the window may do something else.
_AT_ONCE = 500
#: Lines of faults that are in sight at once, and pixels: what they take at most and at least.
_FAULT_LINES, _FAULT_HEIGHT, _FAULT_LEAST, _FAULT_FRAME = 5, 140, 44, 14


class _Faults(QListWidget):
    """A list that is as high as its lines, up to some."""

    def __init__(self) -> None:
        super().__init__()
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        # Only those first lines are measured, however many there are.
        rows = range(min(self.count(), _FAULT_LINES))
        height = sum(max(0, self.visualItemRect(self.item(row)).height()) for row in rows)
        return QSize(super().sizeHint().width(), min(height, _FAULT_HEIGHT) + _FAULT_FRAME)

    def minimumSizeHint(self) -> QSize:
        return QSize(100, min(self.sizeHint().height(), _FAULT_LEAST))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()  # lines wrap elsewhere


class FoundSummary(QWidget):
    """Says what was found, and counts what adding it would do.

    Much of it is compared with the list piece by piece, so that the window lives meanwhile.

    Signals:
        counted(): what was found has been compared with the list, and is said.
        wishChanged(): the person wants the changed names and texts now, or does no longer.
    """

    counted = Signal()
    wishChanged = Signal()  # noqa: N815 - Qt's way of naming signals

    def __init__(
        self,
        is_known: Callable[[int], bool],
        known_words: KnownWords | None,
        parent: QWidget | None = None,
    ) -> None:
        """`is_known` says whether the list has a run id; without `known_words` nothing differs."""
        super().__init__(parent)
        self._is_known = is_known
        self._known_words = known_words
        self._found: Found | None = None
        self._left: Iterator[NewClip] = iter(())
        self._already = 0
        self._changes: list[SheetChange] = []
        self._changed: list[NewClip] = []
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._count_on)
        self._saying = QTimer(self)
        self._saying.setSingleShot(True)
        self._saying.setInterval(_TYPING_PAUSE)
        self._saying.timeout.connect(self._speak)
        self._line = label(role="heading", wrap=True)
        self._line.setObjectName("importSummary")
        self._show = button("", "link", object_name="showChangesButton")
        self._show.clicked.connect(self._show_changes)
        self._keep = QCheckBox()
        self._keep.setObjectName("keepOldBox")
        self._keep.toggled.connect(self.wishChanged)
        self._changes_row = QWidget()
        row = QHBoxLayout(self._changes_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self._show)
        row.addWidget(self._keep)
        row.addStretch(1)
        self._faults = _Faults()
        self._faults.setObjectName("importFaults")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for each in (self._line, self._changes_row, self._faults):
            layout.addWidget(each)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of the moment; nothing is counted anew."""
        set_words(self._show, self.tr("&Show what changed"))
        self._keep.setText(self.tr("&Keep the old names and texts"))
        self._faults.setAccessibleName(self.tr("What cannot be used, and why"))
        if self._found is None or self.is_counting:
            self._line.setText(self.tr("Reading…"))
        else:
            self._say(self._found)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    @property
    def new(self) -> int:
        """How many of what was found the list does not have."""
        return len(self._found.clips) - self._already if self._found is not None else 0

    @property
    def updates(self) -> tuple[NewClip, ...]:
        """Clips of the list that are to have the name and text that was found, if so wished."""
        return () if self._keep.isChecked() else tuple(self._changed)

    @property
    def is_counting(self) -> bool:
        """True until `counted`; nothing that is counted here is right before."""
        return self._timer.isActive()

    def show_reading(self) -> None:
        """Say that it is being read."""
        self._forget()
        self._line.setText(self.tr("Reading…"))
        self._line.show()

    def show_found(self, found: Found | None) -> None:
        """Say what was found, at once or, when it is much, soon; None: there is nothing to read."""
        self.show_reading()
        self._line.setVisible(found is not None)
        if found is not None:
            self._found = found
            self._left = iter(found.clips)
            self._timer.start()
            self._count_on()

    def stop(self) -> None:
        """Count no further."""
        self._timer.stop()
        self._saying.stop()

    def forget_wish(self) -> None:
        """Something else is to be added: what was wished for the last does not count for it."""
        self._keep.setChecked(False)

    def _forget(self) -> None:
        self._timer.stop()
        self._saying.stop()
        self._found = None
        self._already = 0
        self._changes, self._changed = [], []
        self._changes_row.hide()
        self._faults.clear()
        self._faults.hide()

    @Slot()
    def _count_on(self) -> None:
        """Compare some more clips with the list."""
        piece = list(islice(self._left, _AT_ONCE))
        known = [clip for clip in piece if self._is_known(clip.run_id)]
        self._already += len(known)
        if known and self._known_words is not None:
            found = changes(known, self._known_words)
            self._changes += found
            self._changed += _as_shown(known, found)
        if len(piece) < _AT_ONCE and self._found is not None:
            self._timer.stop()
            self._say(self._found)
            self.counted.emit()

    def _say(self, found: Found) -> None:
        self._line.setText(summary_words(found, self._already, len(self._changed)))
        self._changes_row.setVisible(bool(self._changed))
        faults = [trouble_words(trouble) for trouble in found.troubles]
        faults += [rejected_words(each) for each in found.rejected[:_SHOWN_FAULTS]]
        more = len(found.rejected) - _SHOWN_FAULTS
        if more > 0:
            faults.append(self.tr("… and %n more", "", more))
        self._faults.clear()
        self._faults.addItems(faults)
        self._faults.updateGeometry()
        self._faults.setVisible(bool(faults))
        if QAccessible.isActive():
            self._saying.start()

    @Slot()
    def _speak(self) -> None:
        """Say what was found, and the first of what cannot be used."""
        if self._line.isVisible():
            faults = [self._faults.item(at).text() for at in range(self._faults.count())]
            say(self, "\n".join([self._line.text(), *faults[:_SAID_FAULTS]]))

    @Slot()
    def _show_changes(self) -> None:
        from bulktts_gui.ui.changes_dialog import ChangesDialog

        ChangesDialog(self._changes, self).exec()


def _as_shown(clips: Iterable[NewClip], found: Sequence[SheetChange]) -> list[NewClip]:
    """Those clips that change, with nothing in them that is not among the changes shown."""
    names = {each.run_id: each.after for each in found if each.what is Changed.NAME}
    texts = {each.run_id: each.after for each in found if each.what is Changed.TEXT}
    return [
        replace(clip, name=names.get(clip.run_id, ""), text=texts.get(clip.run_id, ""))
        for clip in clips
        if clip.run_id in names or clip.run_id in texts
    ]
