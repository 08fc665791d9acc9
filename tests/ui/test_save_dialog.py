"""The dialog for saving: what it shows while somebody types, chooses and thinks."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QAccessible, QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QWidget,
)

from bulktts_gui.core.orders import Extras, SaveOrder
from bulktts_gui.core.planning import Clashes, Place, Preview, Sheet
from bulktts_gui.core.settings import Settings
from bulktts_gui.ui import announcing
from bulktts_gui.ui.save_dialog import SaveDialog
from bulktts_gui.workers.planning import Planner

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from bulktts_gui.ui.theme import ThemeKeeper

PATIENCE = 30_000


class Stage:
    """A dialog over a small window, with plans made up by the test."""

    def __init__(self, qtbot: QtBot, tmp_path: Path) -> None:
        self._qtbot = qtbot
        self.folder = tmp_path
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.resize(760, 520)
        self.window.show()
        self.planner = Planner(self.window)
        self.planned: list[SaveOrder] = []
        self.answer: dict[str, Any] = {}
        self.chosen: list[SaveOrder] = []

    def open(self, settings: Settings | None = None, **more: Any) -> SaveDialog:
        folder = more.pop("folder", str(self.folder))
        self.dialog = SaveDialog(
            settings or Settings(), folder, self.planner, self._work, self.window,
            **{"count": 120, **more},
        )  # fmt: skip
        self.dialog.chosen.connect(self.chosen.append)
        self.dialog.open()
        with self._qtbot.waitActive(self.dialog, timeout=PATIENCE):
            self.dialog.activateWindow()
        return self.dialog

    def _work(self, order: SaveOrder) -> Callable[..., Preview]:
        self.planned.append(order)
        facts = {
            "clips": 120, "first": f"First {order.template}", "longest": "Longest",
            "was_cut": False, "clashes": Clashes(), "size": 84_000_000, "free": 10**12,
            "place": Place.FOLDER, **self.answer,
        }  # fmt: skip
        return lambda _cancelled: Preview(**facts)

    def find(self, kind: Any, name: str) -> Any:
        found = self.dialog.findChild(kind, name)
        assert found is not None, name
        return found

    def text(self, name: str) -> str:
        """What a label says; "" when it is not on screen."""
        shown = self.find(QLabel, name)
        return shown.text() if shown.isVisible() else ""

    @property
    def save(self) -> QPushButton:
        return self.find(QPushButton, "saveButton")

    def wait(self, is_so: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(is_so, timeout=PATIENCE)

    def settle(self) -> None:
        self.wait(lambda: not self.planner.is_busy)

    def write(self, text: str) -> None:
        edit = self.dialog.names.edit
        edit.setFocus()
        QTest.keyClick(edit, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(edit, Qt.Key.Key_Delete)
        if text.isascii():
            QTest.keyClicks(edit, text)
        else:  # which QTest has no keys for
            edit.insertPlainText(text)

    def choose(self, button: QPushButton, words: str) -> None:
        """Open a button's menu with the mouse and click an entry."""
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        menu = button.menu()
        self.wait(menu.isVisible)
        action = next(a for a in menu.actions() if a.text().replace("&&", "&") == words)
        place = menu.actionGeometry(action).center()
        QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=place)

    def underlined(self) -> str:
        """The part of the template that is marked as wrong."""
        block = self.dialog.names.edit.document().firstBlock()
        wave = QTextCharFormat.UnderlineStyle.WaveUnderline
        text = block.text().encode("utf-16-le")
        return "".join(
            text[2 * f.start : 2 * (f.start + f.length)].decode("utf-16-le")
            for f in block.layout().formats()
            if f.format.underlineStyle() == wave
        )


@pytest.fixture
def stage(qtbot: QtBot, english: None, keeper: ThemeKeeper, tmp_path: Path) -> Iterator[Stage]:
    made = Stage(qtbot, tmp_path)
    yield made
    made.planner.shut_down()


# At first sight


def test_it_is_calm_at_first_sight_and_enter_saves_as_ever(stage: Stage) -> None:
    dialog = stage.open()
    assert dialog.windowModality() is Qt.WindowModality.WindowModal
    stage.settle()
    for name in ("nameMistake", "clashWords", "saveWarning", "folderHint"):
        assert stage.text(name) == ""
    assert not stage.find(QListView, "clashList").isVisible()
    assert not stage.find(QWidget, "ownFormat").isVisible()
    assert not stage.find(QCheckBox, "reportCheck").isVisible()
    assert dialog.height() <= 520
    assert stage.find(QComboBox, "formatCombo").currentText() == "As it came"
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert stage.chosen == [SaveOrder(stage.folder)]


def test_the_first_time_it_offers_a_folder_of_its_own(stage: Stage) -> None:
    dialog = stage.open(folder="")
    assert Path(dialog.folder.text()).name == "Bulk TTS"
    assert dialog.order.folder.is_absolute()
    assert stage.save.isEnabled()


def test_choices_come_back(stage: Stage) -> None:
    kept = Settings(
        name_template="{number} {name}", sound_preset="own", audio_format="opus",
        audio_rate=24_000, audio_loudness=-16.0, save_report=True, save_archive=True,
        save_folder=str(stage.folder),
    )  # fmt: skip
    dialog = stage.open(kept)
    order = dialog.order
    assert (order.template, order.sound) == (kept.name_template, kept.own_sound)
    assert order.extras == Extras(report=True, archive=True)
    assert stage.find(QCheckBox, "reportCheck").isVisible()
    assert stage.find(QComboBox, "ownRateCombo").currentText() == "24 kHz"
    assert (
        dialog.remembered().items()
        <= {name: getattr(kept, name) for name in Settings.__dataclass_fields__}.items()
    )


def test_what_the_sheet_says_too_late_begins_nothing(stage: Stage) -> None:
    dialog = stage.open()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    stage.settle()
    dialog.take_sheet(Sheet(("Scene",)))
    dialog.reject()
    assert not stage.planner.is_busy


# Names


def test_the_preview_follows_what_is_typed(stage: Stage) -> None:
    dialog = stage.open()
    stage.write("{number} x")
    stage.wait(lambda: dialog.preview.first.whole == "First {number} x")
    stage.settle()
    # The letters in between were too quick for a plan of their own.
    assert len(stage.planned) < len("{number} x")


@pytest.mark.parametrize(
    ("template", "marked", "said"),
    [
        ("{nmae} x", "{nmae}", "There is no {nmae}. Did you mean {name}?"),
        ("{xyzzy}", "{xyzzy}", "There is no {xyzzy}. “Insert” shows what there is."),
        ("a {number", "{", "The bracket { is not closed."),
        ("😀 a} b", "}", "The bracket } has no { before it."),
        ("a: b", ":", "The sign : cannot be in the name of a file."),
        ("{number:x}", "{number:x}", "{number:x} is not understood."),
        ("/{name}", "/", "there is none before it"),
        ("{name}/", "/", "After the last / there has to be a name"),
        ("", "", "Say here how the files are to be called"),
    ],
)
def test_a_mistake_is_said_while_typing_marked_and_keeps_from_saving(
    stage: Stage, template: str, marked: str, said: str
) -> None:
    dialog = stage.open()
    stage.settle()
    stage.write(template)
    assert said in stage.text("nameMistake")
    assert stage.underlined() == marked
    assert not stage.save.isEnabled()
    assert said in dialog.names.edit.accessibleDescription()
    QTest.keyClick(dialog.names.edit, Qt.Key.Key_Return)
    assert stage.chosen == []
    stage.write("{name}")
    assert stage.text("nameMistake") == ""
    assert stage.underlined() == ""
    assert dialog.names.edit.accessibleDescription() == ""
    assert stage.save.isEnabled()
    stage.wait(lambda: dialog.preview.first.whole == "First {name}")


def test_nothing_that_was_planned_before_a_mistake_is_shown_after_it(stage: Stage) -> None:
    dialog = stage.open()
    stage.settle()
    stage.answer = {"clashes": Clashes((1,), ("x",))}
    stage.write("x")
    stage.write("x}")
    QTest.qWait(1)
    stage.settle()
    assert not dialog.preview.clashes.isVisible()


def test_suggestions_replace_the_line_and_insert_puts_in_at_the_cursor(stage: Stage) -> None:
    dialog = stage.open()
    dialog.take_sheet(Sheet(("Scene & act", "Name"), has_language=True))
    stage.choose(dialog.names.presets, "A folder for each language")
    assert dialog.names.template == "{language}/{name}"
    stage.choose(dialog.names.presets, "Number and name")
    assert dialog.names.template == "{number} {name}"
    assert dialog.names.edit.hasFocus()
    QTest.keyClick(dialog.names.edit, Qt.Key.Key_Home)
    QTest.keyClicks(dialog.names.edit, "a ")
    stage.choose(dialog.names.insert, "Scene & act")
    stage.choose(dialog.names.insert, "Run id")
    assert dialog.names.template == "a {Scene & act}{run_id}{number} {name}"
    # A column that is called like a field has another name.
    stage.choose(dialog.names.insert, "column Name")
    assert dialog.names.mistake is None
    QTest.keyClick(dialog.names.edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert dialog.names.template == "a {Scene & act}{run_id}{number} {name}"


def test_only_what_the_list_has_is_offered(stage: Stage) -> None:
    def offered(button: QPushButton) -> list[str]:
        button.menu().aboutToShow.emit()
        return [action.text() for action in button.menu().actions()]

    dialog = stage.open()
    assert "Language" not in offered(dialog.names.insert)
    assert "Name of the list" not in offered(dialog.names.insert)
    assert "A folder for each language" not in offered(dialog.names.presets)
    dialog.reject()
    dialog = stage.open(has_batch=True)
    dialog.take_sheet(Sheet((), has_language=True))
    assert {"Language", "Name of the list"} <= set(offered(dialog.names.insert))
    assert "A folder for each language" in offered(dialog.names.presets)


def test_the_line_stays_a_line(stage: Stage) -> None:
    dialog = stage.open()
    data = QMimeData()
    data.setText(" {number}\n\n{name}\t")
    QApplication.clipboard().setMimeData(data)
    stage.write("")
    QTest.keyClick(dialog.names.edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert dialog.names.template == "{number} {name}"
    QTest.keyClick(dialog.names.edit, Qt.Key.Key_Tab)
    stage.wait(dialog.names.presets.hasFocus)
    assert dialog.names.template == "{number} {name}"


def test_every_clash_is_in_the_list_and_counted_in_words(stage: Stage) -> None:
    numbers = tuple(range(2, 100_001))
    clashes = Clashes(numbers, tuple(f"Same ({n}).flac" for n in numbers))
    stage.answer = {"clashes": clashes, "longest": "x" * 250, "was_cut": True}
    dialog = stage.open()
    shown = stage.find(QListView, "clashList")
    stage.wait(shown.isVisible)
    assert "99999 clip" in stage.text("clashWords").replace(",", "")
    model = shown.model()
    assert model.rowCount() == 99_999
    words = model.index(99_998, 0).data()
    assert "100000" in words
    assert "Same (100000).flac" in words
    assert dialog.preview.longest.whole == "x" * 250
    assert "shortened to fit" in dialog.preview.longest.text()
    stage.answer = {}
    stage.write("{run_id}")
    stage.wait(lambda: not shown.isVisible())
    stage.wait(lambda: "shortened" not in dialog.preview.longest.text())


# Folder


def test_a_typed_folder_must_be_a_whole_path(stage: Stage) -> None:
    dialog = stage.open()
    for text, said in [("", "Choose a folder"), ("clips", "the whole path")]:
        dialog.folder.setFocus()
        dialog.folder.selectAll()
        QTest.keyClick(dialog.folder, Qt.Key.Key_Delete)
        QTest.keyClicks(dialog.folder, text)
        assert said in stage.text("folderHint")
        assert said in dialog.folder.accessibleDescription()
        assert not stage.save.isEnabled()
    dialog.folder.selectAll()
    QTest.keyClicks(dialog.folder, "~/clips")
    assert stage.save.isEnabled()
    assert dialog.order.folder == Path.home() / "clips"


@pytest.mark.parametrize(
    ("place", "said", "role"),
    [
        (Place.NEW, "It is made when you save.", "muted"),
        (Place.FILE, "There is a file in its place. Choose another folder.", "bad"),
        (Place.REFUSED, "You may not write there. Choose another folder.", "bad"),
    ],
)
def test_what_is_in_the_folder_s_place_is_said(
    stage: Stage, place: Place, said: str, role: str
) -> None:
    stage.answer = {"place": place}
    stage.open()
    stage.wait(lambda: stage.text("folderHint") == said)
    assert stage.find(QLabel, "folderHint").property("role") == role


def test_trouble_with_the_folder_is_said_once(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    monkeypatch.setattr(announcing, "say", lambda _source, words: heard.append(words))
    stage.answer = {"place": Place.REFUSED}
    dialog = stage.open()
    stage.wait(lambda: stage.text("folderHint").startswith("You may not write there."))
    formats = stage.find(QComboBox, "formatCombo")
    for _ in range(2):
        QTest.keyClick(formats, Qt.Key.Key_Down)
        assert stage.text("folderHint").startswith("You may not write there.")
        stage.settle()
    assert len(stage.planned) > 1
    assert [words for words in heard if words] == [stage.text("folderHint")]
    QTest.keyClick(dialog.folder, Qt.Key.Key_End)
    QTest.keyClicks(dialog.folder, "x")
    assert stage.text("folderHint") == "", "that one was not looked at"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_on_a_button_presses_that_one(stage: Stage, key: Qt.Key) -> None:
    dialog = stage.open()
    QTest.keyClick(stage.find(QPushButton, "saveMoreButton"), Qt.Key.Key_Space)
    for name in ("saveMoreButton", "cancelSaveButton"):
        button = stage.find(QPushButton, name)
        button.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(button, key)
    assert not dialog.isVisible()
    assert stage.chosen == []


def test_enter_opens_the_folder_chooser_and_then_saves_from_the_field(stage: Stage) -> None:
    dialog = stage.open()
    dialog.choose_folder.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(dialog.choose_folder, Qt.Key.Key_Return)
    stage.wait(lambda: isinstance(QApplication.activeModalWidget(), QFileDialog))
    chooser = QApplication.activeModalWidget()
    QTest.keyClick(chooser, Qt.Key.Key_Escape)
    stage.wait(lambda: QApplication.activeModalWidget() is dialog)
    assert stage.chosen == []
    dialog.folder.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(dialog.folder, Qt.Key.Key_Return)
    assert stage.chosen == [SaveOrder(stage.folder)]


def test_the_folder_can_be_chosen(stage: Stage) -> None:
    (stage.folder / "mine").mkdir()
    dialog = stage.open(folder=str(stage.folder / "not" / "there"))
    QTest.mouseClick(dialog.choose_folder, Qt.MouseButton.LeftButton)
    stage.wait(lambda: isinstance(QApplication.activeModalWidget(), QFileDialog))
    chooser = QApplication.activeModalWidget()
    assert isinstance(chooser, QFileDialog)
    assert Path(chooser.directory().path()) == stage.folder
    field = chooser.findChild(QLineEdit, "fileNameEdit")
    field.setText(str(stage.folder / "mine"))
    box = chooser.findChild(QDialogButtonBox)
    QTest.mouseClick(box.buttons()[0], Qt.MouseButton.LeftButton)
    stage.wait(lambda: dialog.folder.text() == str(stage.folder / "mine"))
    assert dialog.order.folder == stage.folder / "mine"


# How much


def test_how_many_clips_and_how_much_room(stage: Stage) -> None:
    stage.open()
    assert stage.text("saveSummary").startswith("120 clip")
    stage.wait(lambda: stage.text("saveSummary").endswith(", about 80.1 MB"))
    assert stage.text("saveWarning") == ""


def test_too_little_room_is_said_and_does_not_keep_from_saving(stage: Stage) -> None:
    stage.answer = {"free": 5_000_000}
    stage.open()
    stage.wait(lambda: "The disk has only 4.8 MB left" in stage.text("saveWarning"))
    assert stage.save.isEnabled()


def test_for_later_nothing_is_counted(stage: Stage) -> None:
    dialog = stage.open(Settings(save_report=True), for_later=True)
    stage.settle()
    assert not stage.find(QCheckBox, "reportCheck").isVisible()
    assert not dialog.more.isVisible()
    assert dialog.remembered()["save_report"]
    assert stage.text("saveSummary") == ""
    assert stage.save.text() == "Choose"
    assert not dialog.other_ways.isVisible()
    QTest.mouseClick(stage.save, Qt.MouseButton.LeftButton)
    assert stage.chosen == [SaveOrder(stage.folder)]


# Format and more


def test_a_preset_says_what_it_comes_to(stage: Stage) -> None:
    dialog = stage.open()
    combo = dialog.sound.presets
    combo.setFocus()
    said = []
    for _ in range(5):
        QTest.keyClick(combo, Qt.Key.Key_Down)
        said.append((combo.currentText(), stage.text("formatHint")))
    assert said == [
        ("For a phone or a chat", "MP3, 96 kbit/s, mono"),
        ("For slides", "MP3, 160 kbit/s, 44.1 kHz"),
        ("For a video editor", "WAV, 24 bit, 48 kHz"),
        ("Audiobook", "MP3, 192 kbit/s, 44.1 kHz, mono, made equally loud (−20 LUFS)"),
        ("Phone system", "WAV, 16 bit, 8 kHz, mono"),
    ]
    stage.wait(lambda: bool(stage.planned) and stage.planned[-1].sound.rate == 8000)


def test_an_own_choice_opens_the_details(stage: Stage) -> None:
    dialog = stage.open()
    height = dialog.height()
    dialog.sound.presets.setFocus()
    QTest.keyClick(dialog.sound.presets, Qt.Key.Key_End)
    assert stage.find(QWidget, "ownFormat").isVisible()
    assert dialog.height() > height
    for name, steps in [
        ("ownFormatCombo", 1), ("ownQualityCombo", 2), ("ownRateCombo", 6),
        ("ownChannelsCombo", 1), ("ownLoudnessCombo", 2),
    ]:  # fmt: skip
        combo = stage.find(QComboBox, name)
        combo.setFocus()
        QTest.keyClick(combo, Qt.Key.Key_Home)
        for _ in range(steps):
            QTest.keyClick(combo, Qt.Key.Key_Down)
    sound = dialog.order.sound
    assert (sound.fmt.value, sound.bits, sound.rate) == ("wav", 24, 48_000)
    assert (sound.channels, sound.loudness, sound.bitrate) == (1, -16.0, None)


def test_more_is_folded_away_until_asked_for(stage: Stage) -> None:
    dialog = stage.open()
    QTest.mouseClick(dialog.more, Qt.MouseButton.LeftButton)
    for name in ("reportCheck", "playlistCheck", "zipCheck"):
        check = stage.find(QCheckBox, name)
        check.setFocus()
        QTest.keyClick(check, Qt.Key.Key_Space)
    assert dialog.order.extras == Extras(report=True, playlist=True, archive=True)
    QTest.mouseClick(dialog.more, Qt.MouseButton.LeftButton)
    assert not stage.find(QCheckBox, "zipCheck").isVisible()
    assert dialog.order.extras == Extras(report=True, playlist=True, archive=True)


# For everyone


def test_everything_has_a_name_for_screen_readers_and_a_letter_of_its_own(stage: Stage) -> None:
    dialog = stage.open(Settings(sound_preset="own", save_report=True))
    stage.settle()
    for kind in (QLineEdit, QComboBox, QCheckBox, QPushButton, QListView):
        for widget in dialog.findChildren(kind):
            is_inner = widget.parent() is not None and isinstance(widget.parent(), QComboBox)
            if widget.isVisible() and not is_inner:
                spoken = QAccessible.queryAccessibleInterface(widget)
                assert spoken.text(QAccessible.Text.Name), widget.objectName()
    assert "Longest name: Longest" in dialog.preview.longest.accessibleName()
    texts = [
        widget.text()
        for kind in (QLabel, QCheckBox, QPushButton)
        for widget in dialog.findChildren(kind)
        if widget.isVisible() and "&" in widget.text()
    ]
    letters = [text[text.index("&") + 1].lower() for text in texts]
    assert len(letters) >= 15
    assert len(set(letters)) == len(letters), sorted(letters)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_fits_and_mirrors(
    stage: Stage, keeper: ThemeKeeper, qapp: QApplication, scheme: str
) -> None:
    keeper.set_scheme(scheme)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        dialog = stage.open(Settings(sound_preset="own", save_report=True))
        stage.settle()
        assert dialog.height() <= dialog.screen().availableGeometry().height()
        assert dialog.folder.x() > dialog.choose_folder.x()
        assert dialog.names.edit.x() > dialog.names.insert.x()
        first = dialog.preview.first
        assert first.alignment() & Qt.AlignmentFlag.AlignRight
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_change_of_scheme_recolours_the_fields(stage: Stage, keeper: ThemeKeeper) -> None:
    keeper.set_scheme("light")
    dialog = stage.open()

    def colours() -> set[str]:
        formats = dialog.names.edit.document().firstBlock().layout().formats()
        return {each.format.foreground().color().name() for each in formats}

    assert colours() == {keeper.theme.link}
    keeper.set_scheme("dark")
    stage.wait(lambda: colours() == {keeper.theme.link})
