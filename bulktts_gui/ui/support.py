"""Help for the person: the menu "Help", the diagnosis, and what is said when something broke."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import PySide6
from PySide6.QtCore import QElapsedTimer, QEvent, QLocale, QObject, Qt, Signal, Slot, qVersion
from PySide6.QtGui import QAccessible, QAction, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox, QWidget

from bulktts_gui.ui.icons import icon
from bulktts_gui.ui.theme import current_theme

if TYPE_CHECKING:
    from collections.abc import Callable

    from bulktts_gui.core.diagnosis import Facts
    from bulktts_gui.core.folders import Folders
    from bulktts_gui.models.clip_model import ClipTableModel
    from bulktts_gui.ui.about_dialog import AboutDialog
    from bulktts_gui.ui.desk import Desk
    from bulktts_gui.ui.help_dialog import HelpDialog
    from bulktts_gui.ui.parts import Banner
    from bulktts_gui.ui.preferences import Preferences
    from bulktts_gui.workers.outgoing import JobThread

#: The banner's action; see `Support.actions`.
COPY = "copy-diagnosis"
#: Milliseconds before another dialog may tell of an error that comes again and again.
_BETWEEN_DIALOGS = 60_000


class Support(QObject):
    """Makes help, about box and diagnosis when they are first asked for.

    `menu` is for the window's menu; its entries' keys work in the whole window. `actions` are the
    banner's that lead here.

    Signals:
        told(str): what became of the diagnosis, in words.
    """

    told = Signal(str)

    def __init__(
        self,
        model: ClipTableModel,
        banner: Banner,
        preferences: Preferences,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._model = model
        self._banner = banner
        self._preferences = preferences
        self._desk: Desk | None = None
        self._help: HelpDialog | None = None
        self._about: AboutDialog | None = None
        self._box: QMessageBox | None = None
        self._since_dialog = QElapsedTimer()
        self._job: JobThread | None = None
        self._is_closed = False
        self.actions: dict[str, Callable[[], object]] = {COPY: self.copy_diagnosis}
        self.menu = QMenu(window)
        self.menu.setIcon(icon("question-line"))
        self._help_action = self._entry("question-line", self.show_help, "F1")
        self._keys_action = self._entry("keyboard-line", self.show_keys, "Ctrl+?")
        self._copy_action = self._entry("file-copy-line", self.copy_diagnosis)
        self.menu.addSeparator()
        self._about_action = self._entry("information-line", self.show_about)
        # Keys of a menu that is not open work only when the window has the actions too.
        window.addActions([self._help_action, self._keys_action])
        self.retranslate()

    def use(self, desk: Desk) -> None:
        """Tell of this desk from now on."""
        self._desk = desk

    def retranslate(self) -> None:
        """Set all texts."""
        self.menu.setTitle(self.tr("&Help", "menu"))
        self._help_action.setText(self.tr("&Help"))
        self._keys_action.setText(self.tr("&Keyboard"))
        self._copy_action.setText(self.tr("&Copy diagnosis"))
        self._about_action.setText(self.tr("&About Bulk TTS"))

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        return super().event(event)

    def shut_down(self) -> None:
        """The window closes: nothing goes on or comes up any more."""
        self._is_closed = True
        for dialog in (self._help, self._about, self._box):
            if dialog is not None:
                dialog.close()
        if self._job is not None:
            self._job.wait()
            self._job = None

    @Slot()
    def warm_up(self) -> None:
        """Give the windows their icon: reading it takes 10 ms that the first paint does without."""
        from bulktts_gui.ui.about_dialog import app_icon

        QApplication.setWindowIcon(app_icon())

    # Help

    @Slot()
    def show_help(self) -> None:
        """Show the help; once more, its keys."""
        shown = self._help is not None and self._help.isVisible()
        self._show_help("keys" if shown else "")

    @Slot()
    def show_keys(self) -> None:
        """Show which keys do what."""
        self._show_help("keys")

    @Slot()
    def show_about(self) -> None:
        """Show name, version and licences."""
        from bulktts_gui.ui.about_dialog import AboutDialog

        if self._about is None:
            self._about = AboutDialog(self._window)
            self._about.diagnosisRequested.connect(self.copy_diagnosis)
            self.told.connect(self._about.say)
            self._about.finished.connect(self._about_closed)
            self._about.open()

    @Slot()
    def _about_closed(self) -> None:
        self._about = None

    def _show_help(self, part: str) -> None:
        from bulktts_gui.ui.help_dialog import HelpDialog

        if self._help is None:
            self._help = HelpDialog(self._window)
            # Pressed in the help itself, it leads on to the keys.
            self._help.addAction(self._help_action)
            self._help.addAction(self._keys_action)
        self._help.show_part(part)

    # The diagnosis

    @Slot()
    def copy_diagnosis(self) -> None:
        """Put the diagnosis on the clipboard, and say so. Disks are read in the background."""
        if self._job is not None or self._desk is None or self._is_closed:
            return
        from bulktts_gui.core.folders import Folders
        from bulktts_gui.workers.outgoing import JobThread

        folders = Folders.of_demo() if self._desk.is_demo else Folders.of_user()
        self._job = JobThread(partial(_diagnose, self._facts(self._desk), folders), self)
        self._job.finished.connect(self._diagnosed)
        self._job.start()

    @Slot()
    def _diagnosed(self) -> None:
        if self._job is None:
            return
        answer, self._job = self._job.answer, None
        error = answer.exception()
        if error is None:
            QGuiApplication.clipboard().setText(answer.result())
            words = self.tr(
                "The diagnosis is copied: paste it into a message to whoever helps you. It holds no"
                " key, no address and no text of yours."
            )
        else:
            words = self.tr("The diagnosis could not be put together. Please try again.")
        self._banner.show_("good" if error is None else "bad", words)
        self.told.emit(words)
        if error is not None:
            raise error  # nobody foresaw it, so it goes where such errors go

    def _facts(self, desk: Desk) -> Facts:
        from bulktts_gui.core.diagnosis import Facts

        listed = self._model.listed()
        return Facts(
            settings=self._preferences.settings,
            versions={"Qt": qVersion(), "PySide": PySide6.__version__},
            display=self._display(),
            language=f"{QLocale().name()}, system {QLocale.system().name()}",
            has_key=bool(desk.keys.load().key),
            is_demo=desk.is_demo,
            statuses=listed.status,
            problems=list(listed.problems.values()),
        )

    def _display(self) -> list[tuple[str, str]]:
        window, screen = self._window, self._window.screen()
        size = screen.geometry()
        return [
            ("platform", QGuiApplication.platformName()),
            ("screens", str(len(QGuiApplication.screens()))),
            ("screen", f"{size.width()} x {size.height()}, scale {window.devicePixelRatioF():g}"),
            ("window", f"{window.width()} x {window.height()}"),
            ("text", f"{QGuiApplication.font().pointSizeF():g} points"),
            ("scheme", "dark" if current_theme().dark else "light"),
            ("direction", QGuiApplication.layoutDirection().name),
            ("screen reader", "yes" if QAccessible.isActive() else "no"),
        ]

    # What broke

    @Slot(int)
    def say_trouble(self, count: int) -> None:
        """Tell of an error that nobody foresaw, and that came up `count` times."""
        if self._is_closed:
            return
        text = self.tr("Something went wrong that should not have. Your list is safe.")
        if count == 1:
            self._banner.show_("bad", text, COPY, self.tr("Copy diagnosis"))
        elif self._box is None and self._window.isVisible() and self._is_time_for_dialog():
            self._ask_for_help(text)

    @Slot()
    def say_crashed(self) -> None:
        """Tell that the last start ended by a crash."""
        text = self.tr("Last time the app ended unexpectedly. Your list is as it was.")
        self._banner.show_("info", text, COPY, self.tr("Copy diagnosis"))

    def _is_time_for_dialog(self) -> bool:
        since = self._since_dialog
        return not since.isValid() or since.hasExpired(_BETWEEN_DIALOGS)

    def _ask_for_help(self, text: str) -> None:
        self._since_dialog.start()
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setObjectName("troubleBox")
        box.setWindowTitle(self.tr("Something keeps going wrong"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(text)
        box.setInformativeText(
            self.tr(
                "It happens again and again. It may help to close the app and start it again. If it"
                " comes back, copy the diagnosis and send it to whoever helps you."
            )
        )
        copy = box.addButton(self.tr("&Copy diagnosis"), QMessageBox.ButtonRole.AcceptRole)
        copy.clicked.connect(self.copy_diagnosis)
        close = box.addButton(self.tr("C&lose", "message"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(close)
        box.finished.connect(self._box_closed)
        self._box = box
        box.open()

    @Slot()
    def _box_closed(self) -> None:
        self._box = None

    def _entry(self, icon_name: str, does: Callable[[], object], keys: str = "") -> QAction:
        action = self.menu.addAction(icon(icon_name), "")
        action.triggered.connect(does)
        if keys:
            action.setShortcut(keys)
        return action


def _diagnose(facts: Facts, folders: Folders, _is_cancelled: Callable[[], bool]) -> str:
    from bulktts_gui.core.diagnosis import diagnosis

    return diagnosis(facts, folders)
