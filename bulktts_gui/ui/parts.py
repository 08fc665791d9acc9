"""Small widgets that several pages share."""

from __future__ import annotations

import re
from typing import TypeVar

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QAction,
    QColor,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPixmap,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QScrollArea,
    QSlider,
    QStyle,
    QToolButton,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from bulktts_gui.ui.announcing import say
from bulktts_gui.ui.icons import draw_glyph, icon
from bulktts_gui.ui.theme import Theme, current_theme, scaled, type_scale

_Button = TypeVar("_Button", bound=QPushButton)

ICON_SIZE = QSize(18, 18)
_COLUMN_WIDTH = 880
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


class OneLine(QLabel):
    """A line of text that ends in "…" where there is no room for it; its tooltip has it whole."""

    def __init__(self, role: str = "") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(0, super().minimumSizeHint().height())

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            is_cut = self._shown() != self.text()
            QToolTip.showText(event.globalPos(), self.text() if is_cut else "", self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        where = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        self.style().drawItemText(
            painter, self.contentsRect(), where, self.palette(),
            self.isEnabled(), self._shown(), self.foregroundRole(),
        )  # fmt: skip

    def _shown(self) -> str:
        room = self.contentsRect().width()
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)


def bring_forward(window: QWidget) -> None:
    """Bring a window to the front, from wherever it is."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()


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


def press_by_enter(event: QKeyEvent) -> bool:
    """Have Enter press the button that has the keyboard; False when it is not about that.

    For dialogs without a default button, which Enter in their fields would press too.
    """
    focused = QApplication.focusWidget()
    is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    if is_enter and isinstance(focused, QPushButton):
        focused.click()
        return True
    return False


def bare(text: str) -> str:
    """Words without the sign of their letter: "Save" for "&Save", and for "Save (&S)", which is
    how languages mark it that are not written in Latin letters.
    """
    return re.sub(r"&(.)", r"\1", re.sub(r"\s*\(&[^\W_]\)", "", text))


def set_words(widget: QAbstractButton, text: str) -> None:
    """Give a button other words; they are its accessible name too."""
    widget.setText(text)
    widget.setAccessibleName(bare(text))


def name_clear_button(field: QLineEdit, words: str) -> None:
    """Name the button that empties a field: Qt gives it neither words nor a tooltip."""
    clear = field.findChild(QAction, "_q_qlineeditclearaction")
    if isinstance(clear, QAction):
        clear.setText(words)


def set_tip(widget: QWidget, tip: str) -> None:
    """Give an icon another tooltip; it is its accessible name too."""
    widget.setToolTip(tip)
    widget.setAccessibleName(tip)


def button(text: str, kind: str = "", icon_name: str = "", object_name: str = "") -> QPushButton:
    """A push button; `kind` is one of the style sheet's: primary, flat, link, chip."""
    return _dressed(QPushButton(), text, kind, icon_name, object_name)


def _dressed(made: _Button, text: str, kind: str, icon_name: str, object_name: str) -> _Button:
    if kind:
        made.setProperty("kind", kind)
    if icon_name:
        primary = kind == "primary"
        role = QPalette.ColorRole.HighlightedText if primary else QPalette.ColorRole.ButtonText
        made.setIcon(icon(icon_name, role))  # of the style sheet's size
    if object_name:
        made.setObjectName(object_name)
    set_words(made, text)
    return made


class _MenuButton(QPushButton):
    """Has its icon where reading ends, not where it begins."""

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # Its own direction keeps it from hearing of the application's.
        if event.type() is QEvent.Type.LanguageChange:
            self.turn()

    def turn(self) -> None:
        """Take the direction that the application has not."""
        rtl = QGuiApplication.isRightToLeft()
        self.setLayoutDirection(
            Qt.LayoutDirection.LeftToRight if rtl else Qt.LayoutDirection.RightToLeft
        )


def menu_button(text: str, kind: str = "", object_name: str = "") -> QPushButton:
    """A push button with a menu, and an arrow behind its words that says so."""
    made = _dressed(_MenuButton(), text, kind, "arrow-down-s-line", object_name)
    made.turn()
    made.setMenu(QMenu(made))
    return made


def tool_button(icon_name: str, tip: str, object_name: str = "") -> QToolButton:
    """An icon alone: its tooltip is its accessible name too."""
    made = QToolButton()
    made.setIcon(icon(icon_name))
    set_tip(made, tip)
    if object_name:
        made.setObjectName(object_name)
    return made


def scrolling(page: QWidget, *, sparing: bool = False) -> QVBoxLayout:
    """What to put a page's parts into, so that they scroll where they have not room enough.

    With `sparing`, what can shrink does so before the page scrolls.
    """
    inside = Sparing() if sparing else QWidget()
    inside.setObjectName("page")
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inside)
    around = QVBoxLayout(page)
    around.setContentsMargins(0, 0, 0, 0)
    around.addWidget(area)
    return QVBoxLayout(inside)


class Sparing(QWidget):
    """Asks for no more height than it must, in a scroll area that would give it all it likes.

    Qt asks a widget whose height depends on its width only for the height that it likes best.
    """

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return layout.minimumHeightForWidth(width) if layout is not None else -1


class Column(QWidget):
    """Is never wider than reads well, in the type of the moment."""

    def __init__(self) -> None:
        super().__init__()
        self._fit_type()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit_type()

    def _fit_type(self) -> None:
        self.setMaximumWidth(scaled(_COLUMN_WIDTH))


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
        self._icon.setObjectName("bannerIcon")
        self._text = label(wrap=True)
        self._text.setObjectName("bannerText")
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._button = button("", object_name="bannerButton")
        self._button.clicked.connect(self._choose)
        self._other = button("", object_name="bannerOtherButton")
        self._other.clicked.connect(self._choose_other)
        self._close = tool_button("close-line", "", "bannerClose")
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
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        """What is being said stays as it was said, and so do the buttons that answer it."""
        set_tip(self._close, self.tr("Close this message"))
        self._name_icon()

    def _name_icon(self) -> None:
        words = {
            "bad": self.tr("Problem"),
            "good": self.tr("Done"),
            "info": self.tr("Information"),
        }
        self._icon.setAccessibleName(words[self._tone])

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

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
        self._name_icon()
        self.set_theme(current_theme())
        set_words(self._button, words)
        self._button.setVisible(bool(action))
        set_words(self._other, other_words)
        self._other.setVisible(bool(self._other_action))
        set_role(self._box, "tone", tone)
        self._timer.stop()
        if ms:
            self._timer.start(ms)
        self.show()
        say(self, text, at_once=tone == "bad")

    @Slot(object)
    def set_theme(self, theme: Theme) -> None:
        """Draw the icon in the tone's colour."""
        colours = {"bad": theme.bad, "good": theme.good, "info": theme.accent}
        ratio = self.devicePixelRatioF()
        size = ICON_SIZE * type_scale(self.font())
        pixmap = QPixmap(size * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        area = QRectF(0, 0, size.width(), size.height())
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
