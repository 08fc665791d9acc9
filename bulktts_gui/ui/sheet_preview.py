"""The first rows of a sheet, with what each column was taken for, to be put right by one click."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QAction,
    QActionGroup,
    QFocusEvent,
    QPainter,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QPushButton,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from bulktts_gui.core.findings import ColumnRole
from bulktts_gui.models.import_words import column_words, role_words
from bulktts_gui.models.sheet_model import SheetModel
from bulktts_gui.models.wording import listed
from bulktts_gui.ui.parts import label, set_role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QModelIndex, QPersistentModelIndex

    from bulktts_gui.core.findings import SheetLook

#: Roles that only one column of a sheet can have.
_ONE_ONLY = frozenset({ColumnRole.ID, ColumnRole.NAME, ColumnRole.TEXT, ColumnRole.LANGUAGE})
#: Pixels: a column's narrowest and widest; the room around a cell's text and between buttons.
_NARROW, _WIDE, _PAD, _GAP = 80, 280, 10, 2
_LEAST_ROWS = 2
#: How much of a column that is left out is seen.
_FAINT = 0.4
#: Values that a screen reader says of a column.
_SAID_VALUES = 3


def with_role(roles: Sequence[ColumnRole], column: int, role: ColumnRole) -> tuple[ColumnRole, ...]:
    """The roles after one column got another; of those that only one can have, it takes them."""
    taken = role in _ONE_ONLY
    changed = [ColumnRole.OTHER if taken and each is role else each for each in roles]
    changed[column] = role
    return tuple(changed)


class SheetPreview(QWidget):
    """Shows sheets, one at a time, and asks which column holds the ids where nobody can tell.

    Signals:
        rolesChosen(object): a `SheetLook` with the roles that its columns have from now on.
    """

    rolesChosen = Signal(object)  # noqa: N815 - Qt's way of naming signals

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sheetPreview")
        self._sheets: list[SheetLook] = []
        self.prompt = label("", "muted", wrap=True)
        self.prompt.setObjectName("sheetPrompt")
        self.choice = QComboBox()
        self.choice.setObjectName("sheetCombo")
        self.choice.setMinimumContentsLength(20)
        self.choice.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.choice.setMaximumWidth(260)
        self.choice.activated.connect(self._show_sheet)
        self.table = _SheetTable(self.choice)
        self.table.heading.roleChosen.connect(self._choose_role)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.prompt, 1)
        top.addWidget(self.choice)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(top)
        layout.addWidget(self.table)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of the moment."""
        self.choice.setAccessibleName(self.tr("Which sheet is shown"))
        self.table.retranslate()
        self._show_sheet(self.choice.currentIndex())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def show_sheets(self, sheets: Sequence[SheetLook]) -> None:
        """Show these; the one that was shown stays, else the first with ids comes first."""
        before = self._shown_key()
        self._sheets = list(sheets)
        keys = [sheet.key for sheet in sheets]
        if keys != [self.choice.itemText(at) for at in range(self.choice.count())]:
            self.choice.clear()
            self.choice.addItems(keys)
        self.choice.setVisible(len(keys) > 1)
        with_ids = (at for at, sheet in enumerate(sheets) if ColumnRole.ID in sheet.roles)
        at = keys.index(before) if before in keys else next(with_ids, 0)
        self.choice.setCurrentIndex(at)
        self._show_sheet(at)

    def _shown_key(self) -> str | None:
        at = self.choice.currentIndex()
        return self._sheets[at].key if 0 <= at < len(self._sheets) else None

    @Slot(int)
    def _show_sheet(self, at: int) -> None:
        if not 0 <= at < len(self._sheets):
            return
        look = self._sheets[at]
        self.choice.setToolTip(look.key)
        self.table.show_look(look)
        has_ids = ColumnRole.ID in look.roles
        if has_ids:
            words = self.tr("The first rows. Click above a column to change what it is used for.")
        elif any(ColumnRole.ID in sheet.roles for sheet in self._sheets):
            words = self.tr("No run ids were found here. If a column holds them, say so above it.")
        else:
            words = self.tr("Which column holds the run ids? Say so above it.")
        self.prompt.setText(words)
        set_role(self.prompt, "role", "muted" if has_ids else "warn")

    @Slot(int, object)
    def _choose_role(self, column: int, role: ColumnRole) -> None:
        at = self.choice.currentIndex()
        look = self._sheets[at]
        roles = with_role(look.roles, column, role)
        if roles != look.roles:
            self._sheets[at] = replace(look, roles=roles)
            self._show_sheet(at)
            self.rolesChosen.emit(self._sheets[at])


class _SheetTable(QTableView):
    """A table of a few rows that is as high as they are, if there is room."""

    def __init__(self, tab_before: QWidget) -> None:
        super().__init__()
        self.setObjectName("sheetTable")
        self._model = SheetModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_Cells(self._model, self))
        self.heading = _Heading(self._model, tab_before, self)
        self.setHorizontalHeader(self.heading)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        # The buttons above the columns are what the keyboard goes through.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.horizontalScrollBar().valueChanged.connect(self.heading.place)
        self.heading.columnReached.connect(self._scroll_to)

    def retranslate(self) -> None:
        """Say everything in the language of the moment; buttons may be wider in it."""
        self.setAccessibleName(self.tr("The first rows of the sheet"))
        self.heading.retranslate()
        self._set_widths()

    def show_look(self, look: SheetLook) -> None:
        """Show a sheet, or only its other roles where it is the one that is shown."""
        same = (look.headings, look.rows) == (self._model.look.headings, self._model.look.rows)
        self._model.show(look)
        self.heading.show_roles()
        if not same:
            self._set_widths()
            self.horizontalScrollBar().setValue(0)
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._height(self._model.rowCount()))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self._height(min(_LEAST_ROWS, self._model.rowCount())))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._set_widths()
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()  # there may be something to scroll now, or no longer

    def _height(self, rows: int) -> int:
        self.ensurePolished()
        scrolls = self.heading.length() > self.viewport().width()
        bar = self.horizontalScrollBar().sizeHint().height() if scrolls else 0
        row = self.verticalHeader().defaultSectionSize()
        return self.heading.sizeHint().height() + rows * row + bar + 2 * self.frameWidth()

    def _set_widths(self) -> None:
        self.ensurePolished()
        metrics = self.fontMetrics()
        self.verticalHeader().setDefaultSectionSize(metrics.height() + 2 * _PAD - 6)
        model = self._model
        narrowest = max(_NARROW, self.heading.widest_button())
        for column in range(model.columnCount()):
            texts = [model.cell(row, column) for row in range(model.rowCount())]
            widest = max(map(metrics.horizontalAdvance, texts), default=0)
            # Headings are in a heavier type.
            widest = max(widest, round(1.15 * metrics.horizontalAdvance(model.heading(column))))
            self.setColumnWidth(column, max(narrowest, min(_WIDE, widest + 2 * _PAD + 2)))

    @Slot(int)
    def _scroll_to(self, column: int) -> None:
        bar, heading = self.horizontalScrollBar(), self.heading
        start, size = heading.sectionPosition(column), heading.sectionSize(column)
        room = self.viewport().width()
        if start < bar.value() or size > room:
            bar.setValue(start)
        elif start + size > bar.value() + room:
            bar.setValue(start + size - room)


class _Cells(QStyledItemDelegate):
    """Cells whose column is left out are faint."""

    def __init__(self, model: SheetModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        # A style sheet's colour goes before that of the option's palette.
        if self._model.role_of(index.column()) is ColumnRole.UNUSED:
            painter.setOpacity(_FAINT)
        super().paint(painter, option, index)
        painter.setOpacity(1)


class _Heading(QHeaderView):
    """The columns' headings, and above each a button with what the column is used for.

    Buttons are made as far as the columns have been seen: a sheet may have hundreds.

    Signals:
        roleChosen(int, object): a column is to be used for this `ColumnRole`.
        columnReached(int): the keyboard is at this column's button.
    """

    roleChosen = Signal(int, object)  # noqa: N815 - Qt's way of naming signals
    columnReached = Signal(int)  # noqa: N815

    def __init__(self, model: SheetModel, tab_before: QWidget, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._model = model
        self._tab_before = tab_before
        self._buttons: list[_RoleButton] = []
        # The height of the strip of buttons.
        self._pattern = _RoleButton(-1, self)
        self._pattern.hide()
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setStretchLastSection(True)
        self.setMinimumSectionSize(_NARROW // 2)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.sectionResized.connect(self.place)

    def retranslate(self) -> None:
        """Say what columns are used for in the language of the moment."""
        self._pattern.setText(role_words(ColumnRole.OTHER))
        self.show_roles()

    def widest_button(self) -> int:
        """The pixels that a button takes at most, whatever it says, with the room around it."""
        return max(map(self._pattern.width_for, ColumnRole)) + 2 * _GAP

    def show_roles(self) -> None:
        """Say on the buttons what the columns are used for."""
        for each in self._buttons[self.count() :]:
            each.hide()
            each.deleteLater()
        del self._buttons[self.count() :]
        for each in self._buttons:
            self._name(each)
        self.place()

    @Slot()
    def place(self) -> None:
        """Put the buttons above their columns, and make those that are seen for the first time."""
        count, width = self.count(), self.viewport().width()
        if width <= 1:
            return  # it has no size yet
        last = self.logicalIndexAt(0 if self.isRightToLeft() else width - 1)
        # One more than is seen, which the Tab key gets to.
        wanted = count if last < 0 else min(count, last + 2)
        while len(self._buttons) < wanted:
            self._add_button(len(self._buttons))
        height = self._strip()
        for each in self._buttons:
            left, room = self.sectionViewportPosition(each.column), self.sectionSize(each.column)
            size = min(room - 2 * _GAP, each.sizeHint().width())
            x = left + room - _GAP - size if self.isRightToLeft() else left + _GAP
            each.setGeometry(QRect(x, _GAP, size, height - _GAP))

    def sizeHint(self) -> QSize:
        size = super().sizeHint()
        return QSize(size.width(), size.height() + self._strip())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place()

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N802, N803
        super().paintSection(painter, rect.adjusted(0, self._strip(), 0, 0), logicalIndex)

    def _strip(self) -> int:
        return self._pattern.sizeHint().height() + _GAP

    def _add_button(self, column: int) -> None:
        made = _RoleButton(column, self.viewport())
        made.roleChosen.connect(self.roleChosen)
        made.reached.connect(self.columnReached)
        self._name(made)
        QWidget.setTabOrder(self._buttons[-1] if self._buttons else self._tab_before, made)
        self._buttons.append(made)
        made.show()

    def _name(self, button: _RoleButton) -> None:
        column = button.column
        rows = range(min(_SAID_VALUES, self._model.rowCount()))
        values = [self._model.cell(row, column) for row in rows]
        button.show_role(
            self._model.role_of(column),
            self._model.heading(column),
            listed(values),
        )


class _RoleButton(QPushButton):
    """Says what a column is used for; its menu has what else it can be used for.

    Signals:
        roleChosen(int, object): this column is to be used for this `ColumnRole`.
        reached(int): the keyboard has come to this column.
    """

    roleChosen = Signal(int, object)  # noqa: N815 - Qt's way of naming signals
    reached = Signal(int)

    def __init__(self, column: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.column = column
        self.setProperty("kind", "role")
        self.setObjectName("columnRole")
        self.setText(role_words(ColumnRole.OTHER))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def width_for(self, role: ColumnRole) -> int:
        """The pixels that it would take with this role."""
        metrics = self.fontMetrics()
        frame = self.sizeHint().width() - metrics.horizontalAdvance(self.text())
        return frame + metrics.horizontalAdvance(role_words(role))

    def show_role(self, role: ColumnRole, heading: str, values: str) -> None:
        """Say this role, for a column with this heading and these first values."""
        self.setText(role_words(role))
        self.setAccessibleName(column_words(heading, role))
        self.setAccessibleDescription(values)
        self.setToolTip(self.tr("What this column is used for. Click to change it."))
        set_role(self, "used", role not in (ColumnRole.OTHER, ColumnRole.UNUSED))
        menu = self.menu() or self._make_menu()
        for action in menu.actions():
            if not action.isSeparator():
                action.setText(role_words(action.data()))
                action.setChecked(action.data() is role)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() not in (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.PopupFocusReason):
            self.reached.emit(self.column)

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        group = QActionGroup(menu)
        for role in ColumnRole:
            if role is ColumnRole.OTHER:
                menu.addSeparator()
            action = menu.addAction("")
            action.setCheckable(True)
            action.setData(role)
            group.addAction(action)
        group.triggered.connect(self._chosen)
        self.setMenu(menu)
        return menu

    @Slot(QAction)
    def _chosen(self, action: QAction) -> None:
        self.roleChosen.emit(self.column, action.data())
