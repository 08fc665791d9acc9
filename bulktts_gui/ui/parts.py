"""Small widgets that several pages share."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAction,
    QColor,
    QGuiApplication,
    QPainter,
    QPalette,
    QPixmap,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSlider,
    QToolButton,
    QWidget,
)

from bulktts_gui.ui.icons import draw_glyph, icon
from bulktts_gui.ui.theme import Theme, current_theme

ICON_SIZE = QSize(18, 18)
_TONE_ICONS = {
    "bad": "error-warning-fill",
    "good": "checkbox-circle-fill",
    "info": "information-fill",
}


def label(text: str = "", role: str = "", *, wrap: bool = False) -> QLabel:
    """A label in one of the style sheet's roles: title, heading, muted, good, bad, text.

    It shows text as it is: much of it is from sheets and services, and none of it is meant as tags.
    """
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        made.setProperty("role", role)
    made.setWordWrap(wrap)
    return made


def shortened(text: str, length: int) -> str:
    """`text` on one line, cut to about `length` characters."""
    flat = " ".join(text[: 4 * length].split())
    return flat if len(flat) <= length else flat[: length - 1].rstrip() + "…"


def set_role(widget: QWidget, name: str, value: object) -> None:
    """Set a property that the style sheet looks at, and have it looked at again."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def button(text: str, kind: str = "", icon_name: str = "", object_name: str = "") -> QPushButton:
    """A push button; `kind` is one of the style sheet's: primary, flat, link, chip."""
    made = QPushButton(text)
    if kind:
        made.setProperty("kind", kind)
    if icon_name:
        primary = kind == "primary"
        role = QPalette.ColorRole.HighlightedText if primary else QPalette.ColorRole.ButtonText
        made.setIcon(icon(icon_name, role))
        made.setIconSize(ICON_SIZE)
    if object_name:
        made.setObjectName(object_name)
    made.setAccessibleName(text.replace("&", ""))
    return made


def menu_button(text: str, kind: str = "", object_name: str = "") -> QPushButton:
    """A push button with a menu, and an arrow behind its words that says so."""
    made = button(text, kind, "arrow-down-s-line", object_name)
    # The icon is where reading ends, not where it begins.
    rtl = QGuiApplication.isRightToLeft()
    made.setLayoutDirection(
        Qt.LayoutDirection.LeftToRight if rtl else Qt.LayoutDirection.RightToLeft
    )
    made.setMenu(QMenu(made))
    return made


def tool_button(icon_name: str, tip: str, object_name: str = "") -> QToolButton:
    """An icon alone: its tooltip is its accessible name too."""
    made = QToolButton()
    made.setIcon(icon(icon_name))
    made.setIconSize(ICON_SIZE)
    made.setToolTip(tip)
    made.setAccessibleName(tip)
    if object_name:
        made.setObjectName(object_name)
    return made


class Slider(QSlider):
    """A slider whose coloured part begins where reading does.

    Qt mirrors the handle, but a style sheet's "sub-page" stays left of it: `mirrored` tells the
    style sheet to colour the other part.
    """

    def __init__(self, orientation: Qt.Orientation, parent: QWidget | None = None) -> None:
        super().__init__(orientation, parent)
        self._mirror()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._mirror()

    def _mirror(self) -> None:
        set_role(self, "mirrored", self.layoutDirection() is Qt.LayoutDirection.RightToLeft)


class Banner(QWidget):
    """One message over the page it concerns, with at most two things to do about it.

    Signals:
        actionChosen(str): the person pressed a button; the name of the action given to `show_`.
    """

    actionChosen = Signal(str)  # noqa: N815 - Qt's way of naming signals

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._action = self._other_action = ""
        self._tone = "info"
        self._box = QWidget()
        self._box.setObjectName("banner")
        self._box.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._icon = QLabel()
        self._text = label(wrap=True)
        self._text.setObjectName("bannerText")
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._button = button("", object_name="bannerButton")
        self._button.clicked.connect(self._choose)
        self._other = button("", object_name="bannerOtherButton")
        self._other.clicked.connect(self._choose_other)
        self._close = tool_button("close-line", self.tr("Close this message"), "bannerClose")
        self._close.clicked.connect(self.hide)
        inner = QHBoxLayout(self._box)
        inner.setContentsMargins(14, 8, 8, 8)
        inner.setSpacing(10)
        inner.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        inner.addWidget(self._text, 1)
        inner.addWidget(self._button)
        inner.addWidget(self._other)
        inner.addWidget(self._close)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(16, 8, 16, 4)
        outer.addWidget(self._box)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self.hide()

    @property
    def text(self) -> str:
        """What it says now."""
        return self._text.text()

    @property
    def is_bad(self) -> bool:
        """True while it tells of trouble."""
        return self._tone == "bad" and not self.isHidden()

    def show_(
        self,
        tone: str,
        text: str,
        action: str = "",
        words: str = "",
        ms: int = 0,
        *,
        other: tuple[str, str] = ("", ""),
    ) -> None:
        """Say `text`; with `action`, offer a button with `words`; go after `ms` when not 0.

        `other` is a second action and its words. Screen readers read the text out.
        """
        self._action = action
        self._other_action, other_words = other
        self._text.setText(text)
        self.setAccessibleName(text)
        self._tone = tone
        self.set_theme(current_theme())
        self._button.setText(words)
        self._button.setAccessibleName(words)
        self._button.setVisible(bool(action))
        self._other.setText(other_words)
        self._other.setAccessibleName(other_words)
        self._other.setVisible(bool(self._other_action))
        set_role(self._box, "tone", tone)
        self._timer.stop()
        if ms:
            self._timer.start(ms)
        self.show()
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    @Slot(object)
    def set_theme(self, theme: Theme) -> None:
        """Draw the icon in the tone's colour."""
        colours = {"bad": theme.bad, "good": theme.good, "info": theme.accent}
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(ICON_SIZE * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        area = QRectF(0, 0, ICON_SIZE.width(), ICON_SIZE.height())
        draw_glyph(painter, area, _TONE_ICONS[self._tone], QColor(colours[self._tone]))
        painter.end()
        self._icon.setPixmap(pixmap)

    @Slot()
    def _choose(self) -> None:
        self.hide()
        self.actionChosen.emit(self._action)

    @Slot()
    def _choose_other(self) -> None:
        self.hide()
        self.actionChosen.emit(self._other_action)


def shortcut(action: QAction, keys: str) -> QAction:
    """Give an action its keys, for the window as a whole."""
    action.setShortcut(keys)
    action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
    return action
