"""Entering, checking and keeping the API key."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from bulktts_gui.core.api_key import (
    CleanKey,
    KeyChange,
    KeyFault,
    KeyPlace,
    KeySource,
    KeyStore,
    StoredKey,
    clean,
)
from bulktts_gui.core.clips import Problem, ProblemError, ProblemKind
from bulktts_gui.core.proxies import SYSTEM_PROXY
from bulktts_gui.models.wording import filled, problem_words
from bulktts_gui.ui.announcing import say
from bulktts_gui.ui.icons import icon
from bulktts_gui.ui.parts import button, label, set_role, set_words
from bulktts_gui.workers.errand import Errand
from bulktts_gui.workers.fetch import Service
from bulktts_gui.workers.keychain import KeychainThread
from bulktts_gui.workers.tasks import KeyCheckThread

if TYPE_CHECKING:
    from bulktts_gui.core.api_key import Key

STUDIO_URL = "https://studio.camb.ai"


class KeyPanel(QWidget):
    """A masked field, a check and a save button, and what came of them.

    `proxy` is the way by which keys are checked; whoever knows the settings keeps it right.

    Signals:
        keySaved(): a usable key has been kept; the panel's owner loads it anew.
    """

    keySaved = Signal()  # noqa: N815 - Qt's way of naming signals

    def __init__(self, api_url: str, store: KeyStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._api_url = api_url
        self._store = store
        self.proxy = SYSTEM_PROXY
        self._checking = Errand(self)
        self._checking.answered.connect(self._checked)
        self._keeping = Errand(self)
        self._keeping.answered.connect(self._kept_or_not)
        self._notes: list[str] = []
        self._stored = StoredKey()
        self._build()
        self.retranslate()
        self._text_changed()

    def retranslate(self) -> None:
        """Say everything in the language of the moment; what came of the last key goes."""
        self.set_theme()
        self.edit.setAccessibleName(self.tr("API key"))
        self._show_key(self._show.isChecked())
        set_words(self.check_button, self.tr("&Check key"))
        set_words(self.save_button, self.tr("&Save key"))
        self._checking.stop()
        self.result.hide()
        self.show_stored(self._stored)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def use(self, api_url: str, store: KeyStore, stored: StoredKey) -> None:
        """Check keys there and keep them in `store`, which has `stored`, from now on."""
        self.shut_down()
        self._api_url = api_url
        self._store = store
        self.edit.clear()
        self.result.hide()
        self.show_stored(stored)

    def show_stored(self, stored: StoredKey) -> None:
        """Say what is known of the key in use, and where one is kept."""
        is_other, self._stored = stored.key != self._stored.key, stored
        if is_other and not self.edit.text().strip():
            self._stop_check()
        self._kept.setText(self._place_words())
        self.edit.setPlaceholderText(self._placeholder(stored))
        self._offer()
        if stored.fault is not None and stored.source is KeySource.ENVIRONMENT:
            self._say(
                "bad",
                self.tr(
                    "The key set on this computer (CAMB_API_KEY) cannot be a key. Ask whoever set"
                    " it up to put it right, or to take it away so that you can enter one here."
                ),
            )
        elif stored.fault is not None:
            self._say("bad", self.tr("The saved key cannot be read. Enter your key again."))
        elif stored.source is KeySource.ENVIRONMENT:
            self._say(
                "muted",
                self.tr(
                    "A key set on this computer (CAMB_API_KEY) is in use. It comes before a key"
                    " saved here."
                ),
            )
        elif stored.source is KeySource.FILE and stored.tightened:
            self._say("muted", tightened_words())

    @Slot()
    def set_theme(self) -> None:
        """Draw the link anew: a label keeps the link colour that it was first drawn with."""
        text = self.tr("Find it in the API section of %1 and paste it here.")
        self._where.setText("")
        self._where.setText(text.replace("%1", f'<a href="{STUDIO_URL}">CAMB.AI Studio</a>'))

    def shut_down(self) -> None:
        """Give up a check or a keychain that is being waited for; the threads have ended then."""
        self._checking.stop()
        self._keeping.stop()
        self.edit.setReadOnly(False)
        self._offer()

    # Inside

    def _build(self) -> None:
        where = self._where = label(role="muted", wrap=True)
        where.setObjectName("keyWhere")
        where.setTextFormat(Qt.TextFormat.RichText)
        where.setOpenExternalLinks(True)
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.edit = QLineEdit()
        self.edit.setObjectName("apiKeyEdit")
        self.edit.setMinimumHeight(40)
        self.edit.textChanged.connect(self._text_changed)
        self.edit.returnPressed.connect(self._save_key)
        self._show = QAction(self)
        self._show.setCheckable(True)
        # The button in the field cannot be reached by Tab; its tooltip tells these keys.
        self._show.setShortcut(QKeySequence(Qt.Modifier.CTRL | Qt.Modifier.SHIFT | Qt.Key.Key_K))
        self._show.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._show.toggled.connect(self._show_key)
        self.edit.addAction(self._show, QLineEdit.ActionPosition.TrailingPosition)
        self.check_button = button("", object_name="checkKeyButton")
        self.check_button.clicked.connect(self._check_key)
        self.save_button = button("", "primary", object_name="saveKeyButton")
        self.save_button.clicked.connect(self._save_key)
        self.result = label(wrap=True)
        self.result.setObjectName("keyResult")
        self.result.setTextFormat(Qt.TextFormat.RichText)
        self.result.hide()
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.save_button)
        buttons.addWidget(self.check_button)
        buttons.addStretch(1)
        self._kept = label(role="muted", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(where)
        layout.addWidget(self.edit)
        layout.addWidget(self.result)
        layout.addLayout(buttons)
        layout.addWidget(self._kept)

    @Slot()
    def _text_changed(self) -> None:
        self._stop_check()
        if self.edit.text().strip():
            self.result.hide()
        self._offer()

    def _stop_check(self) -> None:
        """What is being asked about is no longer what stands here."""
        if self._checking.is_running:
            self._checking.stop()
            self.result.hide()

    def _offer(self) -> None:
        has_text = bool(self.edit.text().strip())
        self.save_button.setEnabled(has_text and not self._keeping.is_running)
        can_check = has_text or bool(self._stored.key)
        self.check_button.setEnabled(can_check and not self._checking.is_running)

    @Slot(bool)
    def _show_key(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.edit.setEchoMode(mode)
        self._show.setIcon(icon("eye-off-line" if shown else "eye-line"))
        words = self.tr("Hide the key") if shown else self.tr("Show the key")
        keys = self._show.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        # A screen reader says that it is checked: what it is called must not change as well.
        self._show.setText(self.tr("Show the key"))
        self._show.setToolTip(f"{words} ({keys})")

    @Slot()
    def _save_key(self) -> None:
        if self._keeping.is_running:
            return
        if self._store.may_block and clean(self.edit.text()).fault is None:
            self._say("muted", self.tr("Waiting for the keychain of this computer…"))
            self.edit.setReadOnly(True)
            self._keeping.start(KeychainThread.saving(self._store, self.edit.text(), self))
            self._offer()
            return
        try:
            self._saved(self._store.save(self.edit.text()))
        except ProblemError as error:
            self._saved(error.problem)

    @Slot(object)
    def _kept_or_not(self, result: CleanKey | Problem) -> None:
        self.edit.setReadOnly(False)
        self._saved(result)
        self._offer()

    def _saved(self, result: CleanKey | Problem) -> None:
        if isinstance(result, Problem):
            self._say("bad", problem_words(result))
            return
        if result.fault is not None:
            self._say("bad", self._fault_words(result))
            return
        self.edit.clear()
        in_memory = self._store.place is KeyPlace.SESSION
        taken = self.tr("The key is in use now.") if in_memory else self.tr("Saved.")
        self._say("good", " ".join([taken, *self._change_words(result)]))
        self.keySaved.emit()

    @Slot()
    def _check_key(self) -> None:
        if self._checking.is_running:
            return
        key, notes = self._key_to_check()
        if key is None:
            return
        self._notes = notes
        self._say("muted", self.tr("Asking the service…"))
        self._checking.start(KeyCheckThread(Service(self._api_url, key, proxy=self.proxy), self))
        self._offer()

    def _key_to_check(self) -> tuple[Key | None, list[str]]:
        if not self.edit.text().strip():
            return self._store.load().key, []
        cleaned = clean(self.edit.text())
        if cleaned.fault is not None:
            self._say("bad", self._fault_words(cleaned))
            return None, []
        return cleaned.key, self._change_words(cleaned)

    @Slot(object)
    def _checked(self, problem: Problem | None) -> None:
        if problem is None:
            self._say("good", " ".join([self.tr("This key works."), *self._notes]))
        else:
            self._say("bad", " ".join([self._check_words(problem), *self._notes]))
        self._offer()

    def _place_words(self) -> str:
        if self._store.place is KeyPlace.KEYCHAIN:
            return self.tr("It is kept in the keychain of this computer, and nowhere else.")
        if self._store.place is KeyPlace.SESSION:
            return self.tr("It is not kept: you enter it anew each time that you start Bulk TTS.")
        return self.tr("It is kept on this computer only, where only you can read it.")

    def _placeholder(self, stored: StoredKey) -> str:
        if stored.key and stored.source is KeySource.SESSION:
            return self.tr("A key is in use. Paste another one to replace it")
        if stored.key and stored.source is not KeySource.ENVIRONMENT:
            return self.tr("A key is saved. Paste another one to replace it")
        return self.tr("Your API key")

    def _say(self, role: str, text: str) -> None:
        set_role(self.result, "role", role)
        self.result.setText(html.escape(text, quote=False))
        self.result.setAccessibleName(text)
        self.result.show()
        if self.isVisible():
            say(self.result, text, at_once=role == "bad")

    def _check_words(self, problem: Problem) -> str:
        words = {
            ProblemKind.KEY_REFUSED: self.tr(
                "The service does not accept this key. Copy it again from CAMB.AI Studio, all of"
                " it, and try once more."
            ),
            ProblemKind.KEY_FORBIDDEN: self.tr(
                "The service knows this key, but it has no permission for speech. Ask whoever"
                " manages your CAMB.AI account, or use another key."
            ),
            ProblemKind.NO_CONNECTION: self.tr(
                "There is no connection to the service. Check that you are online and try again;"
                " you can save the key all the same."
            ),
        }
        words[ProblemKind.NAME_NOT_FOUND] = words[ProblemKind.NO_CONNECTION]
        words[ProblemKind.TIMED_OUT] = words[ProblemKind.NO_CONNECTION]
        return words.get(problem.kind) or problem_words(problem)

    def _fault_words(self, cleaned: CleanKey) -> str:
        if cleaned.fault is KeyFault.SPACE_INSIDE:
            return self.tr(
                "There is a space inside the key, after %n character(s). Keys have none: perhaps"
                " something else was pasted along. Copy just the key.",
                "",
                cleaned.position - 1,
            )
        if cleaned.fault is KeyFault.NON_ASCII:
            text = self.tr(
                "Character %1 is “%2”, which no key contains. It may look like a common letter but"
                " is another one. Copy the key again from CAMB.AI Studio."
            )
            return filled(text, QLocale().toString(cleaned.position), cleaned.character)
        if cleaned.fault is KeyFault.TOO_LONG:
            return self.tr("This is far too long to be a key. Copy just the key.")
        return self.tr("There is no key in the field yet. Paste it first.")

    def _change_words(self, cleaned: CleanKey) -> list[str]:
        words = {
            KeyChange.SPACES: self.tr("spaces"),
            KeyChange.LINE_BREAKS: self.tr("line breaks"),
            KeyChange.QUOTES: self.tr("quotes"),
            KeyChange.INVISIBLE: self.tr("invisible characters"),
            KeyChange.PREFIX: self.tr("the words before the key"),
        }
        gone = [text for change, text in words.items() if change in cleaned.changes]
        if not gone:
            return []
        text = self.tr("Left out what was pasted along: %1.")
        return [text.replace("%1", QLocale().createSeparatedList(gone))]


def tightened_words() -> str:
    """Says that the saved key's file was readable by others and no longer is."""
    return QCoreApplication.translate(
        "KeyPanel",
        "Other people on this computer could read your saved key. That has been put right: now"
        " only you can.",
    )
