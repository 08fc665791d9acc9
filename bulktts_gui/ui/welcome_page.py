"""The first minute: where the key comes from, and a way to look around without one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from bulktts_gui.ui.key_panel import KeyPanel
from bulktts_gui.ui.parts import Column, button, label, scrolling, set_words

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from bulktts_gui.core.api_key import KeyStore


#: With less width than this, in heights of its type, the cards stand one below the other.
_NARROW = 44


class WelcomePage(QWidget):
    """The key on one card, the sample clips on another.

    Signals:
        samplesRequested(): the person wants to try the app without a key.
        leaveRequested(): back to the list, without a change.
    """

    samplesRequested = Signal()  # noqa: N815 - Qt's way of naming signals
    leaveRequested = Signal()  # noqa: N815

    def __init__(self, api_url: str, store: KeyStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.key_panel = KeyPanel(api_url, store)
        self._title = label(role="title", wrap=True)
        self._lead = label(role="muted", wrap=True)
        self._key_heading = label(role="heading", wrap=True)
        key_card = _card(self._key_heading, self.key_panel)
        samples = QWidget()
        inner = QVBoxLayout(samples)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(10)
        self._samples_lead = label(role="muted", wrap=True)
        inner.addWidget(self._samples_lead)
        inner.addStretch(1)
        self.samples_button = button("", "", "play-circle-line", "trySamplesButton")
        self.samples_button.clicked.connect(self.samplesRequested)
        inner.addWidget(self.samples_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._samples_heading = label(role="heading", wrap=True)
        sample_card = _card(self._samples_heading, samples)
        self.leave_button = button("", "flat", "arrow-left-line")
        self.leave_button.clicked.connect(self.leaveRequested)
        self.leave_button.hide()
        cards = self._cards = QHBoxLayout()
        cards.setSpacing(18)
        cards.addWidget(key_card, 3)
        cards.addWidget(sample_card, 2)
        column = Column()
        inside = QVBoxLayout(column)
        inside.setSpacing(6)
        inside.addWidget(self.leave_button, 0, Qt.AlignmentFlag.AlignLeft)
        inside.addWidget(self._title)
        inside.addWidget(self._lead)
        inside.addSpacing(18)
        inside.addLayout(cards)
        outer = QHBoxLayout()
        page = scrolling(self)
        page.setContentsMargins(28, 24, 28, 24)
        page.addLayout(outer)
        outer.addStretch(1)
        outer.addWidget(column, 100, Qt.AlignmentFlag.AlignVCenter)
        outer.addStretch(1)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of the moment."""
        self._title.setText(self.tr("Your speech, from run ids to files"))
        self._lead.setText(
            self.tr("Paste your CAMB.AI run ids, fetch the clips, listen, and save them.")
        )
        self._key_heading.setText(self.tr("Enter your API key"))
        self._samples_heading.setText(self.tr("Just looking?"))
        self._samples_lead.setText(
            self.tr(
                "See how it works with clips in many languages. No key, no account, nothing"
                " leaves this computer."
            )
        )
        set_words(self.samples_button, self.tr("&Try it with sample clips"))
        set_words(self.leave_button, self.tr("&Back to the list"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the list, if there is one."""
        if event.key() == Qt.Key.Key_Escape and self.leave_button.isVisible():
            self.leaveRequested.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where type is large for the window, one card stands below the other."""
        super().resizeEvent(event)
        narrow = self.width() < _NARROW * self.fontMetrics().height()
        ways = QBoxLayout.Direction
        self._cards.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()


def _card(heading: QWidget, content: QWidget) -> QWidget:
    card = QWidget()
    card.setObjectName("card")
    card.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    layout = QVBoxLayout(card)
    layout.setContentsMargins(22, 20, 22, 20)
    layout.setSpacing(10)
    layout.addWidget(heading)
    layout.addWidget(content, 1)
    return card
