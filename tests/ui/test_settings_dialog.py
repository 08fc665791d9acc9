"""The settings as a whole: pages, switches, lists, resetting, languages, and who can use them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QSystemTrayIcon,
    QWidget,
)

from bulktts_gui.core.settings import Settings
from bulktts_gui.models.language import LANGUAGES
from bulktts_gui.ui.settings_flow import SettingsFlow
from tests.ui.settings_stage import KEY, Opened, Stage

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from bulktts_gui.ui.settings_parts import Page
    from bulktts_gui.ui.theme import ThemeKeeper

PAGES = ["generalPage", "keyPage", "foldersPage", "networkPage", "listeningPage", "updatesPage"]


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Stage]:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    made = Stage(qtbot, tmp_path)
    yield made
    made.close()


@pytest.fixture
def opened(qapp: QApplication) -> Iterator[Opened]:
    made = Opened()
    yield made
    made.end()


# Pages


def test_the_keys_go_through_all_pages(stage: Stage) -> None:
    dialog = stage.open()
    pages = stage.find(QListWidget, "settingsPages")
    assert QApplication.focusWidget() is pages
    seen = [dialog.page.objectName()]
    for _ in PAGES[1:]:
        QTest.keyClick(pages, Qt.Key.Key_Down)
        seen.append(dialog.page.objectName())
        assert dialog.page.isVisible()
        assert pages.currentItem().text() == dialog.page.title
    assert seen == PAGES
    stage.turn_to("networkPage")
    QTest.keyClick(pages, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is stage.find(QComboBox, "proxyCombo")


def test_escape_and_the_button_close_it(stage: Stage) -> None:
    dialog = stage.open()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    dialog = stage.open()
    QTest.keyClick(dialog, Qt.Key.Key_C, Qt.KeyboardModifier.AltModifier)
    stage.wait(lambda: not stage.window.findChildren(type(dialog)))


# Switches and lists


@pytest.mark.parametrize(
    ("page", "name", "field"),
    [
        ("generalPage", "notifySwitch", "notify"),
        ("generalPage", "traySwitch", "tray"),
        ("generalPage", "stayAwakeSwitch", "stay_awake"),
        ("listeningPage", "playOnSelectSwitch", "play_on_select"),
    ],
)
def test_a_switch_is_turned_by_itself_its_words_and_the_space_bar(
    stage: Stage, page: str, name: str, field: str
) -> None:
    default = getattr(Settings(), field)
    stage.open(page)
    assert stage.is_on(name) is default
    stage.press(name)
    assert getattr(stage.settings, field) is stage.is_on(name) is not default
    stage.press_words(name)
    assert getattr(stage.settings, field) is stage.is_on(name) is default
    switch = stage.find(QWidget, name)
    assert QApplication.focusWidget() is switch
    QTest.keyClick(switch, Qt.Key.Key_Space)
    assert getattr(stage.settings, field) is stage.is_on(name) is not default
    stage.dialog.close()
    assert getattr(stage.saved(), field) is not default


def test_a_letter_turns_a_switch(stage: Stage) -> None:
    dialog = stage.open()
    QTest.keyClick(dialog, Qt.Key.Key_W, Qt.KeyboardModifier.AltModifier)
    stage.wait(lambda: not stage.settings.stay_awake)
    assert QApplication.focusWidget() is stage.find(QWidget, "stayAwakeSwitch")


@pytest.mark.parametrize(
    ("page", "name", "words", "values"),
    [
        ("generalPage", "languageCombo", "日本語", {"language": "ja"}),
        ("generalPage", "schemeCombo", "Dark", {"scheme": "dark"}),
        ("generalPage", "contrastCombo", "High", {"contrast": "high"}),
        ("foldersPage", "cacheLimitCombo", "500 MB", {"cache_limit_mb": 500}),
        ("networkPage", "proxyCombo", "None, straight out", {"proxy_mode": "none"}),
        ("networkPage", "connectionsCombo", "8", {"connections_at_most": 8}),
        ("networkPage", "requestsCombo", "3", {"requests_at_once": 3}),
        ("listeningPage", "deviceCombo", "Headset", {"sound_device": "card-2"}),
        ("listeningPage", "afterClipCombo", "Play the next one", {"after_clip": "next"}),
    ],
)
def test_what_is_chosen_counts_at_once(
    stage: Stage, page: str, name: str, words: str, values: dict[str, object]
) -> None:
    heard: list[frozenset[str]] = []
    stage.open(page)
    stage.preferences.changed.connect(heard.append)
    stage.choose(name, words)
    assert heard == [frozenset(values)]
    for field, value in values.items():
        assert getattr(stage.settings, field) == value
    assert stage.shown(name) == words
    stage.dialog.close()
    for field, value in values.items():
        assert getattr(stage.saved(), field) == value


def test_each_language_stands_there_by_its_own_name(stage: Stage) -> None:
    stage.open()
    like_system, *names = stage.options("languageCombo")
    assert like_system == "Like the system (English)"
    assert names == [each.name for each in LANGUAGES]


def test_opening_and_leafing_through_changes_nothing(stage: Stage) -> None:
    heard: list[object] = []
    stage.preferences.changed.connect(heard.append)
    stage.open()
    for page in PAGES:
        stage.turn_to(page)
    stage.dialog.close()
    assert heard == []


def test_the_wheel_changes_nothing_in_passing(stage: Stage, qtbot: QtBot) -> None:
    stage.open()
    combo = stage.find(QComboBox, "schemeCombo")
    stage.find(QListWidget, "settingsPages").setFocus()
    QApplication.sendEvent(combo, _wheel(combo))
    assert stage.settings.scheme == "system"
    combo.setFocus()
    QApplication.sendEvent(combo, _wheel(combo))
    assert stage.settings.scheme == "light"


def test_changes_from_elsewhere_are_shown(stage: Stage) -> None:
    stage.open()
    stage.preferences.change(
        scheme="dark", language="de", tray=True, notify=False, after_clip="repeat",
        cache_limit_mb=1536, requests_at_once=2, look_for_updates=True, play_on_select=True,
    )  # fmt: skip
    assert stage.shown("schemeCombo") == "Dark"
    assert stage.shown("languageCombo") == "Deutsch"
    assert stage.is_on("traySwitch")
    assert not stage.is_on("notifySwitch")
    assert stage.shown("afterClipCombo") == "Play it again"
    assert stage.shown("cacheLimitCombo") == "1.5 GB"  # none of those on offer
    assert stage.shown("requestsCombo") == "2"
    assert stage.is_on("updatesSwitch")
    assert stage.is_on("playOnSelectSwitch")


def test_where_there_is_no_tray_it_can_only_be_put_off(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: False)
    stage.preferences.change(tray=True)
    stage.open()
    assert stage.said("traySwitch") == "This computer's desktop has no place for it."
    stage.press("traySwitch")
    assert not stage.settings.tray
    assert not stage.find(QWidget, "traySwitch").isEnabled()
    stage.press_words("traySwitch")
    assert not stage.settings.tray


# Resetting


def test_a_page_is_reset_and_that_is_undone(stage: Stage) -> None:
    stage.open("generalPage")
    reset = stage.find(QPushButton, "resetPageButton")
    assert not reset.isEnabled()
    stage.preferences.change(scheme="dark", notify=False, after_clip="next")
    assert reset.isEnabled()
    stage.press("resetPageButton")
    assert (stage.settings.scheme, stage.settings.notify) == ("system", True)
    assert stage.settings.after_clip == "next"  # on another page
    assert stage.shown("schemeCombo") == "Like the system"
    assert reset.text() == "&Undo the reset"
    QTest.keyClick(stage.dialog, Qt.Key.Key_U, Qt.KeyboardModifier.AltModifier)
    stage.wait(lambda: stage.settings.scheme == "dark")
    assert not stage.settings.notify
    assert reset.text() == "&Reset this page"


def test_what_was_changed_after_a_reset_is_not_undone(stage: Stage) -> None:
    stage.preferences.change(scheme="dark")
    stage.open()
    stage.press("resetPageButton")
    stage.turn_to("listeningPage")
    assert stage.find(QPushButton, "resetPageButton").text() == "&Reset this page"
    stage.turn_to("generalPage")
    assert stage.find(QPushButton, "resetPageButton").text() == "&Undo the reset"
    stage.press("notifySwitch")
    assert stage.find(QPushButton, "resetPageButton").text() == "&Reset this page"
    stage.press("resetPageButton")
    assert stage.settings.scheme == "system"


# Keeping


def test_a_folder_that_takes_no_settings_is_told(stage: Stage) -> None:
    stage.preferences.save()
    stage.folders.settings_path.unlink(missing_ok=True)
    stage.folders.config.rmdir()
    stage.folders.config.write_text("in the way")
    stage.open()
    trouble = stage.find(QLabel, "settingsTrouble")
    assert not trouble.isVisible()
    stage.press("notifySwitch")
    stage.wait(trouble.isVisible)
    assert "cannot be written to" in trouble.text()
    assert not stage.settings.notify  # it counts all the same
    stage.folders.config.unlink()
    stage.press("stayAwakeSwitch")
    stage.wait(lambda: not trouble.isVisible())
    stage.dialog.close()
    assert (stage.saved().notify, stage.saved().stay_awake) == (False, False)


# Folders and space


def test_a_folder_is_chosen_and_left_to_the_app_again(stage: Stage, tmp_path: Path) -> None:
    wanted = tmp_path / "Meine Clips"
    wanted.mkdir()
    dialog = stage.open("foldersPage")
    before = stage.find(QLineEdit, "saveFolderEdit").text()
    assert before.endswith("Bulk TTS")
    assert not stage.find(QWidget, "saveFolderReset").isVisible()
    stage.press("saveFolderChoose")
    chooser = dialog.findChild(QFileDialog)
    chooser.setDirectory(str(tmp_path))
    chooser.selectFile(str(wanted))
    QTest.keyClick(chooser, Qt.Key.Key_Return)
    stage.wait(lambda: stage.settings.save_folder == str(wanted))
    assert stage.find(QLineEdit, "saveFolderEdit").text() == str(wanted)
    stage.press("saveFolderReset")
    assert stage.settings.save_folder == ""
    assert stage.find(QLineEdit, "saveFolderEdit").text() == before
    assert stage.settings.import_folder == ""


def test_it_says_how_much_room_is_in_use(stage: Stage) -> None:
    batch = stage.folders.clips_dir / "1"
    batch.mkdir()
    (batch / "2000001.flac").write_bytes(b"x" * 3_500_000)
    stage.open("foldersPage")
    stage.wait(lambda: "In use now: 3.3 MB." in stage.said("cacheLimitCombo"))


def test_it_is_counted_again_when_a_smaller_limit_has_made_room(stage: Stage) -> None:
    batch = stage.folders.clips_dir / "1"
    batch.mkdir()
    (batch / "2000001.flac").write_bytes(b"x" * 3_500_000)
    stage.open("foldersPage")
    stage.wait(lambda: "In use now: 3.3 MB." in stage.said("cacheLimitCombo"))
    QTest.keyClick(stage.find(QComboBox, "cacheLimitCombo"), Qt.Key.Key_Home)
    assert stage.settings.cache_limit_mb == 100
    (batch / "2000001.flac").unlink()  # what the window does about it, a moment later
    stage.wait(lambda: "In use now: 0 bytes." in stage.said("cacheLimitCombo"))


def test_a_folder_is_chosen_where_the_last_one_cannot_even_be_looked_for(stage: Stage) -> None:
    # Such as one on a network that has gone, which the tests cannot have.
    stage.preferences.change(save_folder=f"/{'x' * 300}/clips")
    stage.open("foldersPage")
    stage.press("saveFolderChoose")
    chooser = stage.dialog.findChild(QFileDialog)
    assert chooser.directory().absolutePath() == "/"
    chooser.reject()


def test_the_apps_own_folders_open(stage: Stage, opened: Opened) -> None:
    stage.open("foldersPage")
    stage.press("openDataButton")
    stage.press("openLogButton")
    assert [each.toLocalFile() for each in opened.urls] == [
        str(stage.folders.data), str(stage.folders.log)
    ]  # fmt: skip


def test_a_folder_that_does_not_open_is_named(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("PySide6.QtGui.QDesktopServices.openUrl", lambda _url: False)
    stage.open("foldersPage")
    stage.press("openLogButton")
    said = stage.said("openLogButton").replace("\u200b", "")
    assert said == f"It could not be opened. It is here: {stage.folders.log}"


def test_a_folder_that_has_vanished_is_named(stage: Stage, opened: Opened) -> None:
    stage.open("foldersPage")
    stage.folders.log.rmdir()
    stage.press("openLogButton")
    assert "It could not be opened." in stage.said("openLogButton")
    assert opened.urls == []


# Listening


def test_a_device_that_is_gone_stays_chosen(stage: Stage) -> None:
    stage.preferences.change(sound_device="card-9")
    stage.open("listeningPage")
    assert stage.shown("deviceCombo") == "The one you chose (not there now)"
    stage.devices.append(("card-9", "Kitchen radio"))
    stage.turn_to("generalPage")
    stage.turn_to("listeningPage")
    assert stage.shown("deviceCombo") == "Kitchen radio"
    assert stage.settings.sound_device == "card-9"


# Languages


class Marked(QTranslator):
    """Puts brackets around every text, as a translation that is easy to tell."""

    def translate(
        self, context: str, text: str, _about: str | None = None, _number: int = -1
    ) -> str:
        return f"[{text}]" if context.endswith("Page") or context == "SettingsDialog" else ""

    def isEmpty(self) -> bool:
        return False


def test_another_language_is_spoken_at_once(stage: Stage, qapp: QApplication) -> None:
    stage.preferences.change(tray=True)
    dialog = stage.open()
    stage.choose("schemeCombo", "Dark")
    marked = Marked()
    qapp.installTranslator(marked)
    try:
        stage.wait(lambda: dialog.windowTitle() == "[Settings]")
        for page in PAGES:
            stage.turn_to(page)
            for label in dialog.page.findChildren(QLabel):
                if label.text():
                    assert label.text().startswith("["), label.text()
            for each in stage.buttons():
                assert each.text().startswith("["), each.text()
                assert each.accessibleName().startswith("["), each.accessibleName()
        assert stage.shown("schemeCombo") == "[Dark]"
        assert stage.settings.scheme == "dark"
        pages = stage.find(QListWidget, "settingsPages")
        assert pages.item(0).text() == "[General]"
    finally:
        qapp.removeTranslator(marked)
    stage.wait(lambda: dialog.windowTitle() == "Settings")


def test_sizes_are_in_the_languages_own_numbers(stage: Stage) -> None:
    QLocale.setDefault(QLocale("de_DE"))
    try:
        stage.preferences.change(cache_limit_mb=1536)
        stage.open("foldersPage")
        assert stage.shown("cacheLimitCombo") == "1,5 GB"
    finally:
        QLocale.setDefault(QLocale.c())


# For everyone


@pytest.mark.parametrize("page", PAGES)
def test_everything_has_a_name_and_a_letter_of_its_own(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, page: str
) -> None:
    monkeypatch.setenv("BULKTTS_UPDATES_URL", "https://updates.example/release.json")
    stage.keys.save(KEY)
    stage.preferences.change(
        proxy_mode="own", proxy_address="proxy.example:8080", save_folder="/tmp", import_folder="/"
    )
    dialog = stage.open(page)
    controls = [
        each
        for kind in (QAbstractButton, QComboBox, QLineEdit)
        for each in dialog.page.findChildren(kind)
        if each.isVisible() and each.focusPolicy() is not Qt.FocusPolicy.NoFocus
    ]
    assert controls
    names = []
    for each in controls:
        spoken = QAccessible.queryAccessibleInterface(each)
        # On Linux Qt gives out what a list shows as its name, and its label by a relation.
        is_list = isinstance(each, QComboBox)
        names.append(each.accessibleName() if is_list else spoken.text(QAccessible.Text.Name))
        assert names[-1], each.objectName()
        assert "&" not in names[-1]
    own = [name for name in names if name != "Leave it to Bulk TTS again"]
    assert len(set(own)) == len(own), names
    texts = [
        each.text()
        for kind in (QLabel, QAbstractButton)
        for each in dialog.findChildren(kind)
        if each.isVisible() and "&" in each.text()
    ]
    letters = [text[text.index("&") + 1].lower() for text in texts]
    assert len(letters) >= 3
    assert len(set(letters)) == len(letters), sorted(letters)


def test_the_tab_key_reaches_every_control(stage: Stage) -> None:
    dialog = stage.open()
    names = set()
    for _ in range(30):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        names.add(QApplication.focusWidget().objectName())
    assert names >= {
        "settingsPages", "languageCombo", "schemeCombo", "contrastCombo", "notifySwitch",
        "traySwitch", "stayAwakeSwitch", "closeSettingsButton",
    }  # fmt: skip
    assert dialog.isVisible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_twice_the_text_fits_and_mirrors(
    stage: Stage, keeper: ThemeKeeper, qapp: QApplication, scheme: str
) -> None:
    font = qapp.font()
    large = qapp.font()
    large.setPointSizeF(2 * font.pointSizeF())
    qapp.setFont(large)
    keeper.set_scheme(scheme)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        dialog = stage.open()
        dialog.resize(720, 480)
        for name in PAGES:
            stage.turn_to(name)
            QApplication.processEvents()
            page = dialog.page
            assert page.horizontalScrollBar().maximum() == 0, name
            for label in page.findChildren(QLabel):
                if label.isVisible():
                    assert label.heightForWidth(label.width()) <= label.height(), label.text()
        assert dialog.width() == 720
        assert stage.find(QListWidget, "settingsPages").x() > dialog.page.x()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        qapp.setFont(font)


def test_enter_presses_the_button_that_has_the_keyboard(stage: Stage) -> None:
    dialog = stage.open()
    stage.turn_to("networkPage")
    stage.find(QPushButton, "closeSettingsButton").setFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    stage.wait(lambda: not dialog.isVisible())


def test_what_gets_the_focus_by_its_letter_is_scrolled_to(stage: Stage) -> None:
    dialog = stage.open()
    page: Page = dialog.page
    awake = stage.find(QWidget, "stayAwakeSwitch")
    # How much room the rows take depends on the style.
    for height in range(400, 180, -20):
        dialog.resize(600, height)
        QTest.qWait(20)
        if awake.visibleRegion().boundingRect() != awake.rect():
            break
    assert page.verticalScrollBar().maximum() > 0
    assert awake.visibleRegion().boundingRect() != awake.rect()
    QTest.keyClick(dialog, Qt.Key.Key_W, Qt.KeyboardModifier.AltModifier)
    stage.wait(lambda: page.verticalScrollBar().value() > 0)
    assert awake.visibleRegion().boundingRect() == awake.rect()


# Who opens it


class _Session:
    def __init__(self, stage: Stage) -> None:
        self.folders = stage.folders


class _Desk:
    """What the settings need of a desk."""

    def __init__(self, stage: Stage, *, is_demo: bool = False) -> None:
        self.keys, self.api_url, self.is_demo = stage.keys, stage.api_url, is_demo
        self.session = _Session(stage)


def test_there_is_one_window_of_them(stage: Stage) -> None:
    flow = SettingsFlow(stage.preferences, lambda: stage.devices, stage.window)
    asked: list[str] = []
    flow.keyPageRequested.connect(lambda: asked.append("key"))
    flow.use(_Desk(stage))  # type: ignore[arg-type]
    flow.show()
    dialog = flow._dialog
    assert dialog is not None
    flow.show_page("networkPage")
    assert flow._dialog is dialog
    assert dialog.page.objectName() == "networkPage"
    flow.show()
    assert dialog.page.objectName() == "networkPage"
    dialog.show_page("keyPage")
    QTest.mouseClick(dialog.findChild(QPushButton, "changeKeyButton"), Qt.MouseButton.LeftButton)
    assert asked == ["key"]
    assert not dialog.isVisible()
    flow.show()
    assert flow._dialog is not dialog
    flow.use(_Desk(stage, is_demo=True))  # type: ignore[arg-type]
    assert flow._dialog is None
    flow.show()
    samples = flow._dialog
    assert samples is not None
    assert [page.objectName() for page in samples._pages] == [p for p in PAGES if p != "keyPage"]
    flow.shut_down()
    assert flow._dialog is None


def _wheel(widget: QWidget) -> object:
    from PySide6.QtCore import QPoint, QPointF
    from PySide6.QtGui import QWheelEvent

    centre = QPointF(widget.rect().center())
    return QWheelEvent(
        centre, widget.mapToGlobal(centre), QPoint(), QPoint(0, -120),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase,
        False,
    )  # fmt: skip
