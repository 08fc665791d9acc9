"""What this is: name, version, and the licences of everything that it is made of."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontDatabase, QIcon
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from bulktts_gui import __version__
from bulktts_gui.core import parts
from bulktts_gui.core.resources import resource
from bulktts_gui.ui.dialog_size import open_at
from bulktts_gui.ui.parts import button, label
from bulktts_gui.workers.outgoing import JobThread

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QShowEvent

    from bulktts_gui.core.parts import Part

_ICON = 64
_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)


@cache
def app_icon() -> QIcon:
    """The app's own icon, at all sizes; nothing is read before it is drawn."""
    made = QIcon()
    folder = resource("desktop/icons")
    for size in _SIZES:
        made.addFile(str(folder / f"bulktts-gui-{size}.png"), QSize(size, size))
    return made


class AboutDialog(QDialog):
    """Open it with `open()`; it deletes itself when closed.

    Signals:
        diagnosisRequested(): the person wants the diagnosis on the clipboard; see `say`.
    """

    diagnosisRequested = Signal()  # noqa: N815 - Qt's way of naming signals

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("aboutDialog")
        self.setWindowTitle(self.tr("About Bulk TTS"))
        open_at(self, 930, 600)
        self.setMinimumSize(480, 380)
        self._parts: list[Part] = []
        self._build()
        # Everything that is installed is looked at: a tenth of a second and more.
        self._thread = JobThread(_read_parts, self)
        self._thread.finished.connect(self._show_parts)

    @Slot(str)
    def say(self, words: str) -> None:
        """Say what became of the diagnosis."""
        self._said.setText(words)
        self._said.show()

    def done(self, result: int) -> None:
        """Nothing of it goes on."""
        self._thread.cancel()
        self._thread.wait()
        super().done(result)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._parts and not self._thread.isRunning():
            self._thread.start()

    # Building

    def _build(self) -> None:
        self.copy = button(self.tr("Copy &diagnosis"), "", "file-copy-line", "aboutCopyDiagnosis")
        self.copy.setToolTip(
            self.tr("Versions, settings and the end of the log, for whoever helps you")
        )
        self.copy.clicked.connect(self.diagnosisRequested)
        close = button(self.tr("&Close"), "primary", object_name="aboutClose")
        close.clicked.connect(self.reject)
        self._said = label(role="muted", wrap=True)
        self._said.setObjectName("aboutSaid")
        self._said.hide()
        buttons = QHBoxLayout()
        buttons.addWidget(self.copy)
        buttons.addStretch(1)
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 18)
        layout.setSpacing(12)
        layout.addLayout(self._make_head())
        layout.addWidget(label(self.tr("Made with the work of many"), "heading", wrap=True))
        layout.addWidget(self._make_licences(), 1)
        layout.addWidget(self._said)
        layout.addLayout(buttons)
        close.setDefault(True)

    def _make_head(self) -> QHBoxLayout:
        picture = QLabel()
        picture.setAccessibleName(self.tr("The sign of Bulk TTS"))
        picture.setPixmap(app_icon().pixmap(QSize(_ICON, _ICON), self.devicePixelRatioF()))
        version = self.tr("Version %1").replace("%1", __version__)
        words = QVBoxLayout()
        words.setSpacing(2)
        # Latin letters alone would stand at the left, in windows that run from right to left too.
        words.addWidget(label(self.tr("Bulk TTS"), "title"), 0, Qt.AlignmentFlag.AlignLeft)
        number = label(version, "muted")
        number.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        number.setObjectName("aboutVersion")
        words.addWidget(number)
        words.addWidget(
            label(
                self.tr("Turns lists of CAMB.AI run ids into sound files: fetch, listen, save."),
                wrap=True,
            )
        )
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        return head

    def _make_licences(self) -> QSplitter:
        self.list = QListWidget()
        self.list.setObjectName("aboutParts")
        self.list.setAccessibleName(self.tr("Parts of the app"))
        self.list.currentRowChanged.connect(self._show_part)
        self._about = label(role="muted", wrap=True)
        self._about.setObjectName("aboutPart")
        self._about.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.text = QPlainTextEdit()
        self.text.setObjectName("aboutLicence")
        self.text.setAccessibleName(self.tr("Licence"))
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        # Licences are in English, whatever the language of the window, in lines of 80 letters.
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        right = QWidget()
        inside = QVBoxLayout(right)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._about)
        inside.addWidget(self.text, 1)
        splitter = QSplitter()
        splitter.addWidget(self.list)
        splitter.addWidget(right)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([230, 450])
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(12)
        return splitter

    # The parts

    @Slot()
    def _show_parts(self) -> None:
        if self._thread.is_cancelled:
            return
        # What it raises nobody foresaw, so that goes where such errors go.
        self._parts = self._thread.answer.result()
        for part in self._parts:
            item = QListWidgetItem(f"{part.name} {part.version}".strip())
            item.setToolTip(part.licence)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.setFocus()

    @Slot(int)
    def _show_part(self, row: int) -> None:
        part = self._parts[row]
        lines = [" · ".join(filter(None, (part.licence, part.home)))]
        folder = parts.qt_folder() if part.name == "Qt" else None
        if folder is not None:
            text = self.tr(
                "Qt's libraries are files of their own. You may put other builds of the same"
                " version in their place, here: %1"
            )
            lines.append(text.replace("%1", QDir.toNativeSeparators(str(folder))))
        self._about.setText("\n".join(lines))
        self.text.setPlainText(part.text or self.tr("The licence's text is at the address above."))


def _read_parts(_is_cancelled: Callable[[], bool]) -> list[Part]:
    return parts.all_parts()
