"""The page of the settings about the API key: which is in use, and where it is kept."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QMessageBox

from bulktts_gui.core.api_key import KeyPlace, KeySource
from bulktts_gui.core.clips import Problem
from bulktts_gui.models.wording import problem_words
from bulktts_gui.ui.parts import button, set_words
from bulktts_gui.ui.settings_parts import Card, Choice, Page, Row
from bulktts_gui.workers.errand import Errand
from bulktts_gui.workers.keychain import KeychainThread

if TYPE_CHECKING:
    from bulktts_gui.core.api_key import KeyStore
    from bulktts_gui.ui.preferences import Preferences


class KeyPage(Page):
    """Where the key is kept, changing it, and forgetting it.

    A keychain may ask the person something before it gives or takes a key; meanwhile the page says
    so, and everything else goes on. A move that fails leaves the key where it was; choosing the old
    place again gives up one that takes too long.

    Signals:
        keyPageRequested(): the person wants to enter a key.
        keyChanged(): the key may be another one, or none, from now on.
    """

    keyPageRequested = Signal()  # noqa: N815 - Qt's way of naming signals
    keyChanged = Signal()  # noqa: N815

    fields = ("key_place",)
    icon_name = "key-2-line"

    def __init__(self, preferences: Preferences, keys: KeyStore) -> None:
        super().__init__(preferences, "keyPage")
        self._keys = keys
        # Where the key is on its way to; None while it stays.
        self._target: KeyPlace | None = None
        self._wanted: KeyPlace | None = None
        self._problem: Problem | None = None
        self._forget_problem: Problem | None = None
        self._question: QMessageBox | None = None
        self._moving = Errand(self)
        self._moving.answered.connect(self._moved)
        self._forgetting = Errand(self)
        self._forgetting.answered.connect(self._forgotten)
        self._change = button("", object_name="changeKeyButton")
        self._place = Choice("keyPlaceCombo")
        self._anew = button("", object_name="moveWithoutKeyButton")
        self._forget = button("", object_name="forgetKeyButton")
        self._key_row = Row(self._change)
        self._place_row = Row(self._place)
        self._anew_row = Row(self._anew)
        self._forget_row = Row(self._forget)
        self.column.addWidget(Card(self._key_row, self._forget_row))
        self.column.addWidget(Card(self._place_row, self._anew_row))
        self.column.addStretch(1)
        self._change.clicked.connect(self.keyPageRequested)
        self._place.chosen.connect(self._move)
        self._anew.clicked.connect(self._move_without_key)
        self._forget.clicked.connect(self._ask_to_forget)

    @property
    def title(self) -> str:
        """See `Page`."""
        return self.tr("API key")

    def retranslate(self) -> None:
        """See `Page`."""
        super().retranslate()
        self._key_row.set_words(self.tr("Your key"))
        self._place_row.set_words(self.tr("&Keep the key"))
        self._anew_row.set_words(
            self.tr("Without the key from the keychain"),
            self.tr("It stays in the keychain, and you enter your key once more."),
        )
        set_words(self._anew, self.tr("Go on &without it"))
        self._forget_row.set_words(
            self.tr("Forget the key"),
            self.tr("Clips that are here stay. To fetch others you have to enter a key again."),
        )
        set_words(self._forget, self.tr("&Forget…"))
        self._forget.setAccessibleName(self.tr("Forget the key"))
        self.show_settings()

    def show_settings(self) -> None:
        """See `Page`."""
        busy = self._moving.is_running or self._forgetting.is_running
        has_key = self._say_key()
        set_words(
            self._change, self.tr("Chan&ge the key…") if has_key else self.tr("&Enter your key…")
        )
        self._say_forgetting()
        self._forget.setEnabled(has_key and not busy)
        places: list[tuple[str, object]] = [
            (self.tr("In the app's own folder"), KeyPlace.FILE),
            (self.tr("In this computer's keychain"), KeyPlace.KEYCHAIN),
            (self.tr("Nowhere: ask at each start"), KeyPlace.SESSION),
        ]
        self._place.set_options(places, self._target or self._keys.place)
        self._say_place()

    def entered(self) -> None:
        """A key may have been entered, or read from the keychain, meanwhile."""
        self.show_settings()

    def shut_down(self) -> None:
        """See `Page`."""
        if self._question is not None:
            self._question.close()
        self._moving.stop()
        self._forgetting.stop()
        self._target = None
        self._take_place()

    def put(self, values: dict[str, Any]) -> None:
        """See `Page`: the key has to go there first."""
        self._move(KeyPlace(values["key_place"]))

    # Saying

    def _say_key(self) -> bool:
        """Say which key is in use; whether there is one that can be forgotten here."""
        stored = self._keys.load()
        if stored.source is KeySource.ENVIRONMENT:
            self._key_row.say(
                self.tr(
                    "A key set on this computer (CAMB_API_KEY) is in use. It comes before one that"
                    " is kept here, and cannot be changed here."
                )
                if stored.fault is None
                else self.tr(
                    "The key set on this computer (CAMB_API_KEY) cannot be a key. Ask whoever set"
                    " it up to put it right or take it away."
                ),
                "muted" if stored.fault is None else "bad",
            )
            return False
        if stored.fault is not None:
            self._key_row.say(self.tr("The kept key cannot be read. Enter it again."), "bad")
        elif stored.key:
            self._key_row.say(self.tr("A key is here and in use."))
        elif not self._keys.is_read:
            self._key_row.say(self.tr("It is in the keychain, which has not been asked yet."))
            return True
        else:
            self._key_row.say(self.tr("There is none yet."))
        return stored.fault is not None or bool(stored.key)

    def _say_forgetting(self) -> None:
        if self._forgetting.is_running:
            words, role = self.tr("Taking the key away…"), "muted"
        elif self._forget_problem is not None:
            words, role = problem_words(self._forget_problem), "bad"
        else:
            role = "muted"
            words = self.tr(
                "Clips that are here stay. To fetch others you have to enter a key again."
            )
        self._forget_row.say(words, role)

    def _say_place(self, *, aloud: bool = False) -> None:
        # Offered only where the keychain would not give the key away.
        self._anew_row.setVisible(
            self._problem is not None and self._keys.place is KeyPlace.KEYCHAIN
        )
        if self._target is not None:
            words = self.tr("Moving the key… This computer may ask you to unlock its keychain.")
            self._place_row.say(words, aloud=aloud)
        elif self._problem is not None:
            self._place_row.say(problem_words(self._problem), "bad", aloud=aloud)
        else:
            words = {
                KeyPlace.FILE: self.tr("In a file that only you can read."),
                KeyPlace.KEYCHAIN: self.tr(
                    "It is with your other passwords, locked when you are not signed in."
                ),
                KeyPlace.SESSION: self.tr("It is gone when you close Bulk TTS."),
            }[self._keys.place]
            self._place_row.say(words, aloud=aloud)

    # Moving

    @Slot(object)
    def _move(self, place: KeyPlace, *, empty_handed: bool = False) -> None:
        """Another choice meanwhile gives up the move under way, also that of staying."""
        self._problem = None
        self._target = self._wanted = place
        note = partial(_note, self.preferences)
        self._moving.start(
            KeychainThread.moving(self._keys, place, self, note=note, empty_handed=empty_handed)
        )
        self.show_settings()
        self._say_place(aloud=True)

    @Slot()
    def _move_without_key(self) -> None:
        self._move(self._wanted or KeyPlace.FILE, empty_handed=True)

    @Slot(object)
    def _moved(self, result: object) -> None:
        self._target = None
        self._problem = result if isinstance(result, Problem) else None
        self._take_place()
        self.show_settings()
        self._say_place(aloud=True)
        self.keyChanged.emit()

    def _take_place(self) -> None:
        """Have the settings say where the key is, as their file does already."""
        self.preferences.noted(key_place=self._keys.place.value)

    # Forgetting

    @Slot()
    def _ask_to_forget(self) -> None:
        box = QMessageBox(self.window())
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setObjectName("forgetQuestion")
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Forget the key?"))
        box.setText(self.tr("Forget your API key?"))
        box.setInformativeText(
            self.tr("It cannot be brought back from here. You find it again in CAMB.AI Studio.")
        )
        forget = box.addButton(self.tr("&Forget it"), QMessageBox.ButtonRole.DestructiveRole)
        keep = box.addButton(self.tr("&Keep it"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        forget.clicked.connect(self._start_forgetting)
        box.destroyed.connect(self._question_over)
        self._question = box
        box.open()

    @Slot()
    def _question_over(self) -> None:
        self._question = None

    @Slot()
    def _start_forgetting(self) -> None:
        self._forget_problem = None
        self._forgetting.start(KeychainThread.forgetting(self._keys, self))
        self.show_settings()

    @Slot(object)
    def _forgotten(self, result: object) -> None:
        self._forget_problem = result if isinstance(result, Problem) else None
        self.show_settings()
        self.keyChanged.emit()


def _note(preferences: Preferences, place: KeyPlace) -> None:
    """Let the next start look for the key there."""
    preferences.note("key_place", place.value)
