"""The language of everything that is said, and changing it while the window is open."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator, Signal
from PySide6.QtGui import QGuiApplication

from bulktts_gui.core.resources import resource

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication


class Language(NamedTuple):
    """A language that the app speaks: Qt's name of its locale, and what its speakers call it."""

    code: str
    name: str


#: English first, for it is what everything is written in; the others by their own names.
LANGUAGES = (
    Language("en", "English"),
    Language("de", "Deutsch"),
    Language("es", "Español"),
    Language("fr", "Français"),
    Language("it", "Italiano"),
    Language("pl", "Polski"),
    Language("pt_BR", "Português (Brasil)"),
    Language("tr", "Türkçe"),
    Language("hi", "हिन्दी"),
    Language("ja", "日本語"),
    Language("ko", "한국어"),
    Language("zh_CN", "简体中文"),
    Language("ar", "العربية"),
)
_CODES = {each.code for each in LANGUAGES}


class LanguageKeeper(QObject):
    """Puts a language on: the texts, Qt's own, the numbers, and the reading direction.

    Qt then sends every widget a `QEvent.LanguageChange`; each sets its texts anew.

    Signals:
        changed(str): the code of the language that is now spoken.
    """

    changed = Signal(str)

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__(application)
        self._application = application
        self._translators: list[QTranslator] = []
        self.code = ""

    def set_language(self, code: str) -> None:
        """One of `LANGUAGES`; "" or an unknown one is the system's, or English."""
        wanted = code if code in _CODES else system_language()
        locale = QLocale(wanted) if code in _CODES else _system_locale(wanted)
        if wanted == self.code and locale == QLocale():
            return
        self.code = wanted
        # Before the texts: those that hold numbers are made anew as soon as these are there.
        QLocale.setDefault(locale)
        self._remove_texts()
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        # The app's texts come last, for the last is asked first.
        if wanted != "en":
            self._install(f"{folder}/qtbase_{wanted}.qm")
        self._install(str(resource("translations") / f"bulktts_{wanted}.qm"))
        if isinstance(self._application, QGuiApplication):
            self._application.setLayoutDirection(QLocale(wanted).textDirection())
        self.changed.emit(wanted)

    def be_silent(self) -> None:
        """Take everything off that `set_language` put on: only what is in the code is said."""
        self.code = ""
        self._remove_texts()
        QLocale.setDefault(QLocale.system())

    def _remove_texts(self) -> None:
        for translator in self._translators:
            self._application.removeTranslator(translator)
            translator.deleteLater()
        self._translators = []

    def _install(self, path: str) -> None:
        translator = QTranslator(self)
        if translator.load(path):
            self._application.installTranslator(translator)
            self._translators.append(translator)


def system_language() -> str:
    """The first of the system's languages that the app speaks, or English."""
    for name in QLocale.system().uiLanguages():
        tag = name.replace("-", "_")
        for code in (tag, *_shorter(tag)):
            if code in _CODES:
                return code
    return "en"


def _shorter(tag: str) -> list[str]:
    """What a tag such as zh_Hans_SG may also go by: zh_CN is for all who read simplified."""
    language, *rest = tag.split("_")
    if language == "zh":
        return [] if {"Hant", "TW", "HK", "MO"}.intersection(rest) else ["zh_CN"]
    return ["pt_BR"] if language == "pt" else [language]


def _system_locale(code: str) -> QLocale:
    """The system's numbers and dates where they are of the language that is spoken."""
    system = QLocale.system()
    spoken = QLocale(code)
    return system if system.language() is spoken.language() else spoken


def keeper_of(application: QCoreApplication) -> LanguageKeeper:
    """Who changes this application's language: one for all its windows."""
    found = application.findChild(LanguageKeeper)
    return found if isinstance(found, LanguageKeeper) else LanguageKeeper(application)
