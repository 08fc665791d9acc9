"""How the files will be called: the first and the longest name, and those that need a number."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
)
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QListView,
    QSizePolicy,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from bulktts_gui.core.planning import Clashes
from bulktts_gui.models.wording import filled
from bulktts_gui.ui.parts import label

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from bulktts_gui.core.planning import Preview

_NO_INDEX = QModelIndex()
#: Lines of the list of clashing names that are in view.
_LINES = 4
_BATCH = 500
#: What the list has above and below them, in pixels.
_LIST_EDGES = 12


class NameLabel(QLabel):
    """A file's name on one line; what there is no room for is left out in its middle."""

    def __init__(self, accessible_name: str, object_name: str) -> None:
        super().__init__()
        self.setObjectName(object_name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._title = accessible_name
        self._remark = ""
        #: The name, uncut.
        self.whole = ""
        self._align()

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(0, super().minimumSizeHint().height())

    def show_name(self, name: str, remark: str = "") -> None:
        """Show a name, with a remark behind it that is never cut."""
        self.whole, self._remark = name, remark
        self.setAccessibleName(filled("%1: %2 %3", self._title, name, remark).strip())
        self.setToolTip(name)
        self._elide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._align()

    def _align(self) -> None:
        """Begin where reading begins in the window's language, whatever the letters of a name."""
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)

    def _elide(self) -> None:
        metrics, remark = self.fontMetrics(), f"  {self._remark}" if self._remark else ""
        room = self.contentsRect().width() - metrics.horizontalAdvance(remark)
        name = metrics.elidedText(self.whole, Qt.TextElideMode.ElideMiddle, room)
        # Isolated, so that a name in another direction of writing keeps its ending at its end.
        self.setText(f"\u2068{name}\u2069{remark}" if name else "")


class ClashModel(QAbstractListModel):
    """Every clip that has to take a numbered name, a line each; there may be 100,000."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clashes = Clashes()

    def show_clashes(self, clashes: Clashes) -> None:
        """List these instead."""
        if clashes != self._clashes:
            self.beginResetModel()
            self._clashes = clashes
            self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_INDEX) -> int:
        """As many as there are clashes."""
        return 0 if parent.isValid() else len(self._clashes.numbers)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The clip's number in the list and the name that it gets."""
        row = index.row()
        if not index.isValid() or row >= len(self._clashes.numbers):
            return None
        number, name = self._clashes.numbers[row], self._clashes.names[row]
        if role == Qt.ItemDataRole.DisplayRole:
            shown = QLocale().toString(number)
            return filled(self.tr("%1.  %2"), shown, f"\u2068{name}\u2069")
        if role == Qt.ItemDataRole.ToolTipRole:
            return name
        return None


class NamePreview(QWidget):
    """Shows a plan of names, or what keeps one from being made."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        first, longest = self.tr("First"), self.tr("Longest")
        self.first = NameLabel(self.tr("First name"), "firstName")
        self.longest = NameLabel(self.tr("Longest name"), "longestName")
        names = QWidget()
        grid = QGridLayout(names)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        for row, (title, shown) in enumerate([(first, self.first), (longest, self.longest)]):
            grid.addWidget(label(title, "muted"), row, 0)
            grid.addWidget(shown, row, 1)
        self.mistake = label(role="bad", wrap=True)
        self.mistake.setObjectName("nameMistake")
        self.mistake.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        # One in place of the other, so that nothing jumps while somebody types.
        self._pages = QStackedLayout()
        self._pages.addWidget(names)
        self._pages.addWidget(self.mistake)
        self.clash_words = label(role="warn", wrap=True)
        self.clash_words.setObjectName("clashWords")
        self._model = ClashModel(self)
        self.clashes = QListView()
        self.clashes.setObjectName("clashList")
        self.clashes.setModel(self._model)
        self.clashes.setUniformItemSizes(True)
        # All at once, 100,000 lines hold up the window for most of a second.
        self.clashes.setLayoutMode(QListView.LayoutMode.Batched)
        self.clashes.setBatchSize(_BATCH)
        self.clashes.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.clashes.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clash_words.setBuddy(self.clashes)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(self._pages)
        layout.addWidget(self.clash_words)
        layout.addWidget(self.clashes)
        self._show_clashes(Clashes())

    def show_mistake(self, words: str) -> None:
        """Say what is wrong with the template; "" for nothing."""
        self.mistake.setText(words)
        self._pages.setCurrentIndex(1 if words else 0)
        if words:
            self._show_clashes(Clashes())

    def show_plan(self, plan: Preview) -> None:
        """Show what the names come to."""
        cut = self.tr("shortened to fit") if plan.was_cut else ""
        self.first.show_name(plan.first)
        self.longest.show_name(plan.longest, cut)
        self._show_clashes(plan.clashes)

    def _show_clashes(self, clashes: Clashes) -> None:
        self._model.show_clashes(clashes)
        count = len(clashes.numbers)
        text = self.tr("%n clip(s) would have a name that is taken, and get a number:", "", count)
        self.clash_words.setText(text)
        self.clashes.setAccessibleName(text)
        for widget in (self.clash_words, self.clashes):
            widget.setVisible(count > 0)
        if count:
            line = self.clashes.sizeHintForRow(0)
            self.clashes.setFixedHeight(min(count, _LINES) * line + _LIST_EDGES)
