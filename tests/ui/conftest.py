"""What tests of widgets share."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt, QTranslator
from PySide6.QtGui import QPalette

from bulktts_gui import app
from bulktts_gui.core import logs
from bulktts_gui.core.resources import resource
from bulktts_gui.models.language import LanguageKeeper
from bulktts_gui.ui.theme import ThemeKeeper
from bulktts_gui.workers.fetch import wait_for_threads
from tests.ui.whole_window import open_dialogs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from bulktts_gui.ui.main_window import MainWindow


@pytest.fixture
def english(qapp: QApplication) -> Iterator[None]:
    """The texts that the app puts on: English has a file of its own, for its plurals."""
    translator = QTranslator()
    assert translator.load(str(resource("translations/bulktts_en.qm")))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.fixture
def keeper(qapp: QApplication) -> Iterator[ThemeKeeper]:
    """The app's look, put on and taken off again."""
    before = (qapp.style().objectName(), QPalette(qapp.palette()), qapp.styleSheet())
    made = ThemeKeeper(qapp)
    yield made
    made.set_scheme("system")
    made.deleteLater()
    qapp.setStyle(before[0])
    qapp.setPalette(before[1])
    qapp.setStyleSheet(before[2])


@pytest.fixture
def whole_window(qapp: QApplication, qtbot: QtBot) -> Iterator[MainWindow]:
    """The app's window with the samples, of which none was fetched: see `tests.ui.whole_window`."""
    look = (qapp.style().objectName(), QPalette(qapp.palette()), qapp.styleSheet())
    font, locale = qapp.font(), QLocale()
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    _, made = app.build(["bulktts-gui", "--demo"])
    qtbot.waitUntil(lambda: made.model.total > 0, timeout=30_000)
    yield made
    for dialog in open_dialogs():
        dialog.reject()
    made.close()
    made._theme.set_scheme("system")
    made._theme.deleteLater()
    made.deleteLater()
    wait_for_threads()
    logs.close()
    qapp.setStyle(look[0])
    qapp.setPalette(look[1])
    qapp.setStyleSheet(look[2])
    qapp.setFont(font)
    for keeper in qapp.findChildren(LanguageKeeper):
        for translator in keeper.findChildren(QTranslator):
            qapp.removeTranslator(translator)
        keeper.deleteLater()
    QLocale.setDefault(locale)
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
