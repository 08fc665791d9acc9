"""What a reviewer has answered, shown before any of it is taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from bulktts_gui.ui.dialog_size import FormArea
from bulktts_gui.ui.parts import button, label

if TYPE_CHECKING:
    from collections.abc import Sequence

#: A list of more sentences than a few is not higher than this at first, in pixels.
_FEW, _HIGHEST_LIST = 4, 180


class AnswersDialog(QDialog):
    """Says what is in the answers and what cannot be used, and asks whose verdict counts.

    Accepted: the answers shall be taken, as `takes_theirs` says where verdicts differ.
    """

    def __init__(
        self,
        heading: str,
        said: Sequence[str],
        parent: QWidget,
        *,
        asked: Sequence[str] = (),
        unusable: Sequence[str] = (),
        differing: int = 0,
        usable: bool = True,
    ) -> None:
        """`said` are the sentences on top.

        asked: what is to redo, and the comments. unusable: what cannot be used, and why.
        differing: on so many clips their verdict is not the person's own.
        usable: there is something to take.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("A reviewer's answers"))
        layout = QVBoxLayout()
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(label(heading, "heading", wrap=True))
        text = label("\n".join(said), wrap=True)
        text.setObjectName("answersSaid")
        layout.addWidget(text)
        if asked:
            self._add_list(layout, self.tr("To redo, and comments"), asked, "answersAsked", 2)
        if unusable:
            self._add_list(layout, self.tr("Not usable, and why"), unusable, "answersUnusable", 1)
        self._theirs = QRadioButton(self.tr("Take the &reviewer's"))
        self._mine = QRadioButton(self.tr("Keep &mine"))
        self._mine.setChecked(True)
        if differing:
            self._add_choice(layout, differing)
        layout.addStretch(1)
        around = QVBoxLayout(self)
        around.setContentsMargins(20, 18, 20, 18)
        around.setSpacing(12)
        around.addWidget(FormArea(layout, 560), 1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        leave = button(self.tr("Cancel") if usable else self.tr("C&lose"), "", "", "answersCancel")
        leave.clicked.connect(self.reject)
        buttons.addWidget(leave)
        use = leave
        if usable:
            use = button(self.tr("&Use these answers"), "primary", "", "answersUse")
            use.setDefault(True)
            use.clicked.connect(self.accept)
            buttons.addWidget(use)
        around.addLayout(buttons)
        use.setFocus()

    @property
    def takes_theirs(self) -> bool:
        """True when the reviewer's verdict counts where it is not the person's own."""
        return self._theirs.isChecked()

    def _add_list(
        self, layout: QVBoxLayout, title: str, lines: Sequence[str], name: str, high: int
    ) -> None:
        """`high`: as much as most of them take, in lines of text."""
        shown = QListWidget()
        shown.setObjectName(name)
        shown.setAccessibleName(title)
        shown.setWordWrap(True)
        shown.addItems(list(lines))
        shown.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        wanted = (high * shown.fontMetrics().lineSpacing() + 8) * len(lines) + 18
        shown.setMinimumHeight(min(wanted, _HIGHEST_LIST))
        shown.setMaximumHeight(max(wanted, _HIGHEST_LIST) if len(lines) > _FEW else wanted)
        layout.addWidget(label(title, "muted"))
        layout.addWidget(shown, len(lines))

    def _add_choice(self, layout: QVBoxLayout, differing: int) -> None:
        question = self.tr("On %n clip(s) your own verdict is another one:", "", differing)
        group = QButtonGroup(self)
        row = QHBoxLayout()
        row.setSpacing(16)
        for each, name in ((self._mine, "answersMine"), (self._theirs, "answersTheirs")):
            each.setObjectName(name)
            each.setAccessibleDescription(question)
            group.addButton(each)
            row.addWidget(each)
        row.addStretch(1)
        layout.addWidget(label(question, wrap=True))
        layout.addLayout(row)
