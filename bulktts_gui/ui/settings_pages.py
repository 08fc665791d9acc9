"""The pages of the settings that need nothing but the settings: general matters, and listening."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QSystemTrayIcon

from bulktts_gui.models.language import LANGUAGES, system_language
from bulktts_gui.models.wording import filled
from bulktts_gui.ui.settings_parts import Card, Choice, Page, Row, Switch

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from bulktts_gui.ui.preferences import Preferences


class GeneralPage(Page):
    """Language and look, and how the app behaves beside other programs."""

    fields = ("language", "scheme", "contrast", "notify", "tray", "stay_awake")
    icon_name = "settings-3-line"

    def __init__(self, preferences: Preferences) -> None:
        super().__init__(preferences, "generalPage")
        self._language = Choice("languageCombo")
        self._scheme = Choice("schemeCombo")
        self._contrast = Choice("contrastCombo")
        self._notify = Switch("notifySwitch")
        self._tray = Switch("traySwitch")
        self._awake = Switch("stayAwakeSwitch")
        self._rows = [
            Row(each)
            for each in (
                self._language, self._scheme, self._contrast,
                self._notify, self._tray, self._awake,
            )
        ]  # fmt: skip
        self.column.addWidget(Card(*self._rows[:3]))
        self.column.addWidget(Card(*self._rows[3:]))
        self.column.addStretch(1)
        self._language.chosen.connect(preferences.setter("language"))
        self._scheme.chosen.connect(preferences.setter("scheme"))
        self._contrast.chosen.connect(preferences.setter("contrast"))
        self._notify.turned.connect(preferences.setter("notify"))
        self._tray.turned.connect(preferences.setter("tray"))
        self._awake.turned.connect(preferences.setter("stay_awake"))

    @property
    def title(self) -> str:
        """See `Page`."""
        return self.tr("General")

    def retranslate(self) -> None:
        """See `Page`."""
        super().retranslate()
        language, scheme, contrast, notify, tray, awake = self._rows
        language.set_words(self.tr("&Language"))
        scheme.set_words(self.tr("&Appearance"))
        contrast.set_words(
            self.tr("Co&ntrast"), self.tr("High contrast has stronger lines and colours.")
        )
        notify.set_words(
            self.tr("&Tell me when a fetch has ended"),
            self.tr("With a message on the screen when you are in another program."),
        )
        tray.set_words(self.tr("Keep an &icon beside the clock"))
        awake.set_words(
            self.tr("Keep the computer a&wake"),
            self.tr("It does not go to sleep while clips are coming. The screen may go dark."),
        )
        self.show_settings()

    def show_settings(self) -> None:
        """See `Page`."""
        settings = self.preferences.settings
        names = {each.code: each.name for each in LANGUAGES}
        system = filled(self.tr("Like the system (%1)"), names[system_language()])
        languages = [("", system), *names.items()]
        self._language.set_options([(name, code) for code, name in languages], settings.language)
        like_system = self.tr("Like the system")
        self._scheme.set_options(
            [
                (like_system, "system"),
                (self.tr("Light", "appearance"), "light"),
                (self.tr("Dark", "appearance"), "dark"),
            ],
            settings.scheme,
        )
        self._contrast.set_options(
            [(like_system, "system"), (self.tr("High", "contrast"), "high")], settings.contrast
        )
        self._notify.setChecked(settings.notify)
        self._tray.setChecked(settings.tray)
        self._awake.setChecked(settings.stay_awake)
        has_tray = QSystemTrayIcon.isSystemTrayAvailable()
        # What is on can be put off everywhere.
        self._tray.setEnabled(has_tray or settings.tray)
        self._rows[4].say(
            self.tr("It shows how far a fetch is, and brings this window back.")
            if has_tray
            else self.tr("This computer's desktop has no place for it.")
        )


class ListeningPage(Page):
    """Where clips are played, and how one follows another."""

    fields = ("sound_device", "after_clip", "play_on_select")
    icon_name = "headphone-line"

    def __init__(
        self, preferences: Preferences, devices: Callable[[], Sequence[tuple[str, str]]]
    ) -> None:
        super().__init__(preferences, "listeningPage")
        self._ask_devices = devices
        self._devices: list[tuple[str, str]] | None = None
        self._device = Choice("deviceCombo")
        self._after = Choice("afterClipCombo")
        self._on_select = Switch("playOnSelectSwitch")
        self._rows = [Row(each) for each in (self._device, self._after, self._on_select)]
        self.column.addWidget(Card(*self._rows))
        self.column.addStretch(1)
        self._device.chosen.connect(preferences.setter("sound_device"))
        self._after.chosen.connect(preferences.setter("after_clip"))
        self._on_select.turned.connect(preferences.setter("play_on_select"))

    @property
    def title(self) -> str:
        """See `Page`."""
        return self.tr("Listening")

    def retranslate(self) -> None:
        """See `Page`."""
        super().retranslate()
        device, after, on_select = self._rows
        device.set_words(self.tr("Sound &device"))
        after.set_words(self.tr("&After a clip"))
        on_select.set_words(
            self.tr("&Play a clip when its row is selected"),
            self.tr("Moving through the list with the arrow keys then plays one after the other."),
        )
        self.show_settings()

    def entered(self) -> None:
        """Devices come and go, and asking for them loads the system's sound."""
        self.look_for_devices()

    @Slot()
    def look_for_devices(self) -> None:
        """Offer the devices that are plugged in now."""
        self._devices = list(self._ask_devices())
        self.show_settings()

    def show_settings(self) -> None:
        """See `Page`."""
        settings = self.preferences.settings
        options = [(self.tr("Like the system"), "")]
        options += [(words, name) for name, words in self._devices or ()]
        chosen = settings.sound_device
        if chosen and chosen not in [name for _, name in options]:
            # It counts again as soon as it is plugged in.
            gone = self._devices is not None
            options.append((self.tr("The one you chose (not there now)") if gone else "…", chosen))
        self._device.set_options(options, chosen)
        self._after.set_options(
            [
                (self.tr("Stop", "after a clip"), "stop"),
                (self.tr("Play the next one"), "next"),
                (self.tr("Play it again"), "repeat"),
            ],
            settings.after_clip,
        )
        self._on_select.setChecked(settings.play_on_select)
