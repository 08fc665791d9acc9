"""How large dialogs are: as their type needs, and never larger than the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QStyle, QWidget

from bulktts_gui.ui.theme import scaled

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

#: Pixels that are left of a screen for title bars and the like.
_SCREEN_EDGE = 80
#: The least of a form that is seen, in pixels for usual type.
_LEAST_FORM = 100


def open_at(dialog: QWidget, width: int, height: int) -> None:
    """Give a dialog this size in pixels, which is meant for usual type."""
    dialog.resize(QSize(scaled(width), scaled(height)).boundedTo(_room(dialog)))


def _room(dialog: QWidget) -> QSize:
    return dialog.screen().availableSize() - QSize(_SCREEN_EDGE, _SCREEN_EDGE)


class FormArea(QScrollArea):
    """The part of a dialog that scrolls, upright only, where the screen is too small for it."""

    def __init__(self, form: QLayout, width: int) -> None:
        """`width`: of the dialog, at least, in pixels for usual type."""
        super().__init__()
        self._width = width
        inside = QWidget()
        inside.setObjectName("page")
        inside.setLayout(form)
        self._form = form
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inside)

    def sizeHint(self) -> QSize:
        return self._form.totalSizeHint().expandedTo(self.minimumSizeHint())

    def minimumSizeHint(self) -> QSize:
        """As wide as the form, for it does not scroll sideways."""
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent, None, self)
        return QSize(self._form.totalMinimumSize().width() + bar, scaled(_LEAST_FORM))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fit()

    def fit(self) -> None:
        """Grow the dialog for what has come, as far as the screen allows; it never shrinks."""
        dialog = self.window()
        layout = dialog.layout()
        if layout is None:
            return
        self._form.activate()
        self.updateGeometry()
        layout.activate()
        room = _room(dialog)
        shown = dialog.size() if dialog.isVisible() else QSize(0, 0)
        least = max(scaled(self._width), layout.totalMinimumSize().width())
        width = max(min(least, room.width()), shown.width())
        edges = layout.contentsMargins()
        inner = width - edges.left() - edges.right()
        wanted = _height(self._form, inner) + _height(layout, width) - self.sizeHint().height()
        dialog.resize(width, max(min(wanted, room.height()), shown.height()))


def _height(layout: QLayout, width: int) -> int:
    if layout.hasHeightForWidth():
        return layout.totalHeightForWidth(width)
    return layout.totalSizeHint().height()
