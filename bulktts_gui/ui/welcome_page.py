"""The first minute: where the key comes from, and a way to look around without one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bulktts_gui.ui.key_panel import KeyPanel
from bulktts_gui.ui.parts import button, label

if TYPE_CHECKING:
    from bulktts_gui.core.api_key import KeyStore


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
        title = label(self.tr("Your speech, from run ids to files"), "title", wrap=True)
        lead = label(
            self.tr("Paste your CAMB.AI run ids, fetch the clips, listen, and save them."),
            "muted",
            wrap=True,
        )
        key_card = _card(self.tr("Enter your API key"), self.key_panel)
        samples = QWidget()
        inner = QVBoxLayout(samples)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(10)
        inner.addWidget(
            label(
                self.tr(
                    "See how it works with clips in many languages. No key, no account, nothing"
                    " leaves this computer."
                ),
                "muted",
                wrap=True,
            )
        )
        inner.addStretch(1)
        self.samples_button = button(
            self.tr("&Try it with sample clips"), "", "play-circle-line", "trySamplesButton"
        )
        self.samples_button.clicked.connect(self.samplesRequested)
        inner.addWidget(self.samples_button, 0, Qt.AlignmentFlag.AlignLeft)
        sample_card = _card(self.tr("Just looking?"), samples)
        self.leave_button = button(self.tr("&Back to the list"), "flat", "arrow-left-line")
        self.leave_button.clicked.connect(self.leaveRequested)
        self.leave_button.hide()
        cards = QHBoxLayout()
        cards.setSpacing(18)
        cards.addWidget(key_card, 3)
        cards.addWidget(sample_card, 2)
        column = QWidget()
        column.setMaximumWidth(880)
        inside = QVBoxLayout(column)
        inside.setSpacing(6)
        inside.addWidget(self.leave_button, 0, Qt.AlignmentFlag.AlignLeft)
        inside.addWidget(title)
        inside.addWidget(lead)
        inside.addSpacing(18)
        inside.addLayout(cards)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(28, 24, 28, 24)
        outer.addStretch(1)
        outer.addWidget(column, 100, Qt.AlignmentFlag.AlignVCenter)
        outer.addStretch(1)


def _card(heading: str, content: QWidget) -> QWidget:
    card = QWidget()
    card.setObjectName("card")
    card.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    layout = QVBoxLayout(card)
    layout.setContentsMargins(22, 20, 22, 20)
    layout.setSpacing(10)
    layout.addWidget(label(heading, "heading"))
    layout.addWidget(content, 1)
    return card
