"""What the pages of the settings are made of: rows on cards, switches, and lists to choose from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QCheckBox,
    QComboBox,
    QFrame,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from bulktts_gui.core.settings import Settings
from bulktts_gui.ui import announcing
from bulktts_gui.ui.parts import bare, label, set_role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QMouseEvent, QPaintEvent, QResizeEvent, QWheelEvent

    from bulktts_gui.ui.preferences import Preferences

#: A row that is narrower than this many average letters has its control below its words.
_NARROW = 58
#: Pixels around the switch for the frame that shows the focus.
_RING = 4.0
#: What stays visible above and below a control that got the focus, in pixels.
_ROOM = 60


class Switch(QCheckBox):
    """A check box that looks like a switch; its words stand beside it, in its `Row`.

    Signals:
        turned(bool): the person has put it on or off.
    """

    turned = Signal(bool)

    def __init__(self, object_name: str) -> None:
        super().__init__()
        self.setObjectName(object_name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.turned)

    def sizeHint(self) -> QSize:
        height = max(20, self.fontMetrics().height())
        return QSize(round(height * 1.8 + 2 * _RING), round(height + 2 * _RING))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, position: QPoint) -> bool:  # noqa: N802 - Qt's name
        return self.rect().contains(position)

    def paintEvent(self, _event: QPaintEvent) -> None:
        group = QPalette.ColorGroup.Active if self.isEnabled() else QPalette.ColorGroup.Disabled
        role = QPalette.ColorRole
        palette = self.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = QRectF(self.rect()).adjusted(_RING, _RING, -_RING, -_RING)
        radius = track.height() / 2
        off = palette.color(role.PlaceholderText)
        on = palette.color(role.Accent)
        if not self.isEnabled():
            off = on = palette.color(group, role.Text)
        line = QPen(on if self.isChecked() else off, 1.5)
        painter.setPen(line)
        painter.setBrush(on if self.isChecked() else palette.color(role.Base))
        painter.drawRoundedRect(track.adjusted(1, 1, -1, -1), radius - 1, radius - 1)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        at_right = self.isChecked() is not mirrored
        x = track.right() - radius if at_right else track.left() + radius
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.color(role.HighlightedText) if self.isChecked() else off)
        size = radius * (0.64 if self.isChecked() else 0.5)
        painter.drawEllipse(QPointF(x, track.center().y()), size, size)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(palette.color(role.Text), 2))
            ring = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2)
        painter.end()


class Choice(QComboBox):
    """A list of options with values; the wheel scrolls past it unless somebody is at it.

    Signals:
        chosen(object): the person chose the option with this value.
    """

    chosen = Signal(object)

    def __init__(self, object_name: str) -> None:
        super().__init__()
        self.setObjectName(object_name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._options: list[tuple[str, object]] = []
        # Emitted for what people do only, so that showing a value never writes it.
        self.activated.connect(self._tell)

    def set_options(self, options: Sequence[tuple[str, object]], value: object) -> None:
        """Offer words with their values, and show the one with `value`."""
        if list(options) != self._options:
            self._options = list(options)
            self.clear()
            for words, data in options:
                self.addItem(words, data)
        values = [data for _, data in options]
        self.setCurrentIndex(values.index(value) if value in values else 0)
        self.setToolTip(self.currentText())

    @Slot()
    def _tell(self) -> None:
        self.setToolTip(self.currentText())
        self.chosen.emit(self._options[self.currentIndex()][1])

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class Row(QWidget):
    """One setting: what it is, a line about it, and its control beside, or below if it is narrow.

    A press anywhere on the row of a switch turns it.
    """

    def __init__(
        self, control: QWidget, *, buddy: QWidget | None = None, below: bool = False
    ) -> None:
        """`buddy` is what the words name, where that is not `control`. `below`: never beside."""
        super().__init__()
        self.setObjectName("settingsRow")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._control = control
        self._named = buddy or control
        self._stays_below = below
        self._title = label(wrap=True)
        self._title.setBuddy(self._named)
        self._hint = label(role="muted", wrap=True)
        self._hint.hide()
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self._title)
        texts.addWidget(self._hint)
        start = QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight
        self._layout = QBoxLayout(start, self)
        self._layout.setContentsMargins(16, 10, 16, 10)
        self._layout.setSpacing(8 if below else 16)
        self._layout.addLayout(texts, 1)
        wide = isinstance(control, QComboBox)
        self._layout.addWidget(control, 1 if wide else 0, Qt.AlignmentFlag.AlignVCenter)

    def set_words(self, title: str, hint: str = "", spoken: str = "") -> None:
        """Say what the setting is, with its letter; `spoken` names the control if that differs."""
        self._title.setText(title)
        self._named.setAccessibleName(spoken or bare(title))
        self.say(hint)

    def say(self, words: str, role: str = "muted", *, aloud: bool = False) -> None:
        """The line below; screen readers read it with the control, and `aloud` at once."""
        set_role(self._hint, "role", role)
        self._hint.setText(words)
        self._hint.setVisible(bool(words))
        self._named.setAccessibleDescription(words)
        if aloud:
            announcing.say(self._hint, words)

    @property
    def said(self) -> str:
        """The line below the title."""
        return self._hint.text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._turn()

    def _turn(self) -> None:
        """Put the control below the words when it would squeeze them."""
        if self._stays_below or isinstance(self._control, Switch):
            return
        narrow = self.width() < _NARROW * self.fontMetrics().averageCharWidth()
        down, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        wanted = down if narrow else beside
        if self._layout.direction() is not wanted:
            self._layout.setDirection(wanted)
            self._layout.setSpacing(8 if narrow else 16)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        control = self._control
        is_here = self.rect().contains(event.position().toPoint())
        if (
            is_here
            and event.button() is Qt.MouseButton.LeftButton
            and isinstance(control, Switch)
            and control.isEnabled()
        ):
            control.setFocus(Qt.FocusReason.MouseFocusReason)
            control.click()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.setAccepted(isinstance(self._control, Switch))


class Card(QFrame):
    """Rows that belong together."""

    def __init__(self, *rows: QWidget) -> None:
        super().__init__()
        self.setObjectName("card")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 4)
        layout.setSpacing(0)
        for row in rows:
            layout.addWidget(row)
        if rows:
            rows[0].setProperty("first", True)


class Page(QScrollArea):
    """One page: its title and cards, which scroll where the window is too small.

    Each control shows what the settings say, whoever changed them, and changes them at once.
    """

    #: The fields of `Settings` that stand here, and which "Reset this page" sets.
    fields: tuple[str, ...] = ()
    #: The picture in the list of pages.
    icon_name = ""

    def __init__(self, preferences: Preferences, object_name: str) -> None:
        super().__init__()
        self.setObjectName(object_name)
        self.preferences = preferences
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        inside.setObjectName("page")
        self._heading = label(role="heading", wrap=True)
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(2, 6, 10, 2)
        self.column.setSpacing(12)
        self.column.addWidget(self._heading)
        self.setWidget(inside)
        preferences.changed.connect(self._changed)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    # What a page says and does

    @property
    def title(self) -> str:
        """Its name in the list of pages."""
        raise NotImplementedError

    def retranslate(self) -> None:
        """Say everything in the language of the moment, and show what the settings say."""
        self._heading.setText(self.title)
        self.setAccessibleName(self.title)

    def show_settings(self) -> None:
        """Show what the settings say now."""
        raise NotImplementedError

    def entered(self) -> None:
        """The page has come to the front: look at what changes without the settings."""

    def shut_down(self) -> None:
        """Write what is still being typed, and wait for the page's threads."""

    # Resetting

    def values(self) -> dict[str, Any]:
        """What the page's settings are."""
        return {name: getattr(self.preferences.settings, name) for name in self.fields}

    def defaults(self) -> dict[str, Any]:
        """What they are when nobody touches them."""
        return {name: getattr(Settings(), name) for name in self.fields}

    def put(self, values: dict[str, Any]) -> None:
        """Set the page's settings."""
        self.preferences.change(**values)

    # Inside

    @Slot(object)
    def _changed(self, names: frozenset[str]) -> None:
        if names.intersection(self.fields):
            self.show_settings()

    @Slot(QWidget, QWidget)
    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Scroll to what got the focus by its letter; what is pressed stays under the pointer."""
        inside = self.widget()
        if (
            new is not None
            and inside is not None
            and self.isVisible()
            and inside.isAncestorOf(new)
            and QApplication.mouseButtons() is Qt.MouseButton.NoButton
        ):
            self.ensureWidgetVisible(new, 0, _ROOM)
