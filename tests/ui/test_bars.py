from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QKeyEvent, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from bulktts_gui.models.clip_model import ClipTableModel, Group
from bulktts_gui.ui.bars import FilterBar, Footer, TopBar
from bulktts_gui.ui.parts import Banner, label, shortened
from bulktts_gui.ui.player_bar import SPEEDS, PlayerBar
from bulktts_gui.ui.spoken_text import SpokenText
from bulktts_gui.ui.waveform import Waveform
from tests.ui.sample_clips import failed, new_clips, queued, ready, working

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

LEFT = Qt.MouseButton.LeftButton
LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
NONE = Qt.KeyboardModifier.NoModifier


def shown(qtbot: QtBot, widget: Any) -> Any:
    qtbot.addWidget(widget)
    widget.show()
    return widget


# The bar above


def test_a_quiet_list_offers_add_and_fetch(qtbot: QtBot) -> None:
    bar = shown(qtbot, TopBar())
    bar.show_fetch(running=False, paused=False, to_fetch=3, failed=0)
    assert [bar.fetch.isVisible(), bar.fetch.isEnabled()] == [True, True]
    assert [b.isVisible() for b in (bar.pause, bar.cancel, bar.retry)] == [False] * 3
    bar.show_fetch(running=False, paused=False, to_fetch=0, failed=2)
    assert not bar.fetch.isEnabled()
    assert bar.retry.isVisible()


def test_a_running_fetch_offers_pause_and_cancel(qtbot: QtBot) -> None:
    bar = shown(qtbot, TopBar())
    bar.show_fetch(running=True, paused=False, to_fetch=0, failed=2)
    assert [b.isVisible() for b in (bar.fetch, bar.pause, bar.cancel, bar.retry)] == [
        False, True, True, False,
    ]  # fmt: skip
    assert bar.pause.accessibleName() == "Pause"
    bar.show_fetch(running=True, paused=True, to_fetch=0, failed=2)
    assert bar.pause.accessibleName() == "Go on" == bar.pause.text().replace("&", "")


def test_keys_that_came_together_are_searched_together_and_return_at_once(qtbot: QtBot) -> None:
    bar = shown(qtbot, TopBar())
    asked: list[str] = []
    bar.searchChanged.connect(asked.append)
    QTest.keyClicks(bar.search, "abc")
    assert asked == []
    qtbot.waitUntil(lambda: asked == ["abc"])
    QTest.keyClicks(bar.search, "d")
    QTest.keyClick(bar.search, Qt.Key.Key_Return)
    assert asked == ["abc", "abcd"]
    assert not bar._timer.isActive()


# The chips


@pytest.fixture
def model(qapp: object) -> ClipTableModel:
    model = ClipTableModel()
    model.add(new_clips(range(1, 6)))
    return model


def chips(bar: FilterBar) -> list[str]:
    found = [c for c in bar.findChildren(QPushButton) if not c.isHidden()]
    assert all(chip.accessibleName() == chip.text() for chip in found)
    return [chip.text() for chip in found]


def test_chips_are_those_that_there_is_something_in(qtbot: QtBot, model: ClipTableModel) -> None:
    bar = shown(qtbot, FilterBar(model))
    assert chips(bar) == ["All 5", "To fetch 5"]
    model.apply([ready(1), failed(2), working(3)])
    assert chips(bar) == ["All 5", "Ready 1", "Working 1", "To fetch 2", "Failed 1"]
    model.apply([queued(3)])
    assert chips(bar) == ["All 5", "Ready 1", "To fetch 3", "Failed 1"]


def test_a_chip_that_is_pressed_stays_when_it_is_empty(qtbot: QtBot, model: ClipTableModel) -> None:
    model.apply([failed(2)])
    bar = shown(qtbot, FilterBar(model))
    chosen: list[Group] = []
    bar.groupChosen.connect(chosen.append)
    chip = bar.findChild(QPushButton, "chip-failed")
    QTest.mouseClick(chip, LEFT)
    assert (chosen, bar.group) == ([Group.FAILED], Group.FAILED)
    model.apply([ready(2)])
    assert "Failed 0" in chips(bar)
    QTest.mouseClick(bar.findChild(QPushButton, "chip-all"), LEFT)
    assert "Failed 0" not in chips(bar)


def test_a_chip_is_not_named_anew_while_it_has_the_keyboard(
    qtbot: QtBot, model: ClipTableModel
) -> None:
    bar = FilterBar(model)
    qtbot.addWidget(bar)
    bar.show()
    bar.activateWindow()
    chip = bar.findChild(QPushButton, "chip-to-fetch")
    chip.setFocus()
    qtbot.waitUntil(chip.hasFocus)
    name = chip.accessibleName()
    model.apply([ready(1)])
    bar.refresh()
    assert (chip.text(), chip.accessibleName()) == ("To fetch 4", name)
    bar.findChild(QPushButton, "chip-all").setFocus()
    assert chip.accessibleName() == "To fetch 4"


def test_a_screen_reader_toggles_a_chip(qtbot: QtBot, model: ClipTableModel) -> None:
    """It does not click: Qt offers it "Toggle" before "Press"."""
    model.apply([failed(2)])
    bar = shown(qtbot, FilterBar(model))
    chosen: list[Group] = []
    bar.groupChosen.connect(chosen.append)
    chip = QAccessible.queryAccessibleInterface(bar.findChild(QPushButton, "chip-failed"))
    assert chip.role() is QAccessible.Role.RadioButton
    actions = chip.actionInterface()
    actions.doAction(actions.actionNames()[0])
    assert chosen == [Group.FAILED]


def test_a_chip_is_chosen_for_the_person(qtbot: QtBot, model: ClipTableModel) -> None:
    model.apply([failed(2)])
    bar = shown(qtbot, FilterBar(model))
    with qtbot.waitSignal(bar.groupChosen) as told:
        bar.choose(Group.FAILED)
    assert told.args == [Group.FAILED]
    assert bar.group is Group.FAILED


# The bar below


def test_progress_shows_while_there_is_any(qtbot: QtBot) -> None:
    footer = shown(qtbot, Footer())
    footer.show_progress(3, 10, "3 of 10 ready", busy=True)
    assert footer.progress.isVisible()
    assert (footer.progress.value(), footer.progress.maximum()) == (3, 10)
    assert footer.summary.text() == "3 of 10 ready" == footer.summary.accessibleDescription()
    footer.show_progress(0, 0, "", busy=False)
    assert not footer.progress.isVisible()


# The player


@pytest.fixture
def player(qtbot: QtBot) -> PlayerBar:
    bar = PlayerBar()
    bar.resize(900, 120)
    return shown(qtbot, bar)


def words(player: PlayerBar) -> tuple[str, str]:
    title = player.findChild(QLabel, "playerTitle")
    text = player.findChild(SpokenText, "playerText")
    assert title is not None
    assert text is not None
    return title.text(), text.toPlainText() if text.isVisible() else ""


def message(player: PlayerBar) -> tuple[str, str]:
    """What is said about the clip, and in which of the style sheet's roles."""
    label = player.findChild(QLabel, "playerMessage")
    assert label is not None
    return label.text() if label.isVisible() else "", label.property("role")


def test_nothing_in_hand(player: PlayerBar) -> None:
    assert words(player) == ("Choose a clip to listen to", "")
    buttons = (player.previous, player.play, player.next, player.stop)
    assert not any(button.isEnabled() for button in buttons)
    assert not player.waveform.isEnabled()


def test_a_clip_with_its_text(player: PlayerBar) -> None:
    player.show_clip("Greeting", "Hello <b>there</b>", b"\x10\xff")
    assert words(player) == ("Greeting", "Hello <b>there</b>")
    player.show_clip("Only a text", "Only a text", b"")
    assert words(player) == ("Only a text", "")


def test_a_message_is_told_apart_from_the_text(player: PlayerBar) -> None:
    player.show_clip("Greeting", "Its text", b"")
    player.show_message("It cannot be heard.")
    assert message(player) == ("It cannot be heard.", "bad")
    assert words(player) == ("Greeting", "Its text")
    player.show_waiting("It is being fetched.")
    assert message(player) == ("It is being fetched.", "muted")
    player.show_clip("Next", "Another text", b"")
    assert message(player)[0] == ""
    assert words(player) == ("Next", "Another text")


@pytest.mark.parametrize("letter", ["long ", "W", "語"])
def test_names_texts_and_messages_never_push_the_window_apart(
    player: PlayerBar, letter: str
) -> None:
    player.show_clip("A name", "", b"")
    before = player.minimumSizeHint().width()
    player.show_clip(letter * 200, "text\n" * 3000, b"")
    player.show_message(letter * 5000)
    assert player.minimumSizeHint().width() <= max(before, 700)
    assert player.sizeHint().height() < 300
    for name in ("playerTitle", "playerMessage"):
        label = player.findChild(QLabel, name)
        assert label is not None
        assert label.text().endswith("…")
        assert label.toolTip().startswith("<qt>" + (letter * 100)[:100].rstrip())


def test_a_clip_on_its_way_can_be_given_up(qtbot: QtBot, player: PlayerBar) -> None:
    player.show_clip("Greeting", "", b"")
    player.show_waiting("It is being fetched.")
    assert message(player)[0] == "It is being fetched."
    with qtbot.waitSignal(player.stopPressed):
        QTest.mouseClick(player.stop, LEFT)
    player.show_clip("", "", b"")
    assert not player.stop.isEnabled()


def test_the_time_is_told_to_eyes_and_ears(player: PlayerBar) -> None:
    time = player.findChild(QLabel, "timeLabel")
    assert time is not None
    player.set_duration(7400)
    player.set_position(3999)
    assert time.text() == "0:03 / 0:07" == player.waveform.accessibleDescription()
    player.set_duration(0)
    assert time.text() == "" == player.waveform.accessibleDescription()


def test_play_and_pause_are_one_button(player: PlayerBar) -> None:
    player.show_playing(True)
    assert (player.play.toolTip(), player.play.accessibleName()) == ("Pause", "Pause")
    player.show_playing(False)
    assert (player.play.toolTip(), player.play.accessibleName()) == ("Play", "Play")


def test_buttons_ask(qtbot: QtBot, player: PlayerBar) -> None:
    player.set_can_move(back=True, on=True, play=True)
    player.set_duration(1000)
    for button, signal in (
        (player.previous, player.previousPressed),
        (player.play, player.playPressed),
        (player.next, player.nextPressed),
        (player.stop, player.stopPressed),
    ):
        with qtbot.waitSignal(signal):
            QTest.mouseClick(button, LEFT)


def test_showing_volume_and_speed_asks_for_neither(qtbot: QtBot, player: PlayerBar) -> None:
    with (
        qtbot.assertNotEmitted(player.volumeChosen),
        qtbot.assertNotEmitted(player.muteToggled),
        qtbot.assertNotEmitted(player.speedChosen),
    ):
        player.set_volume(0.35, muted=True)
        player.set_speed(1.5)
    assert player.volume.value() == 35
    # A screen reader says that it is checked; what a press does is in the tooltip.
    assert (player._mute.accessibleName(), player._mute.toolTip()) == ("Mute", "Sound on")
    assert player.speed.currentData() == 1.5


@pytest.mark.parametrize(("asked", "shown_"), [(1.1, 1.0), (0.1, 0.5), (9.0, 2.0), (1.7, 1.75)])
def test_a_speed_that_is_none_of_ours_shows_the_nearest(
    player: PlayerBar, asked: float, shown_: float
) -> None:
    player.set_speed(asked)
    assert player.speed.currentData() == shown_


def test_every_speed_can_be_chosen(qtbot: QtBot, player: PlayerBar) -> None:
    asked: list[float] = []
    player.speedChosen.connect(asked.append)
    player.set_speed(2.0)
    QTest.keyClick(player.speed, Qt.Key.Key_Home)
    for _ in SPEEDS[1:]:
        QTest.keyClick(player.speed, Qt.Key.Key_Down)
    assert asked == list(SPEEDS)
    assert player.speed.itemText(1) == "0.75×"


def test_moving_the_volume_ends_silence(qtbot: QtBot, player: PlayerBar) -> None:
    player.set_volume(0.5, muted=True)
    with qtbot.waitSignals([player.volumeChosen, player.muteToggled]):
        QTest.keyClick(player.volume, Qt.Key.Key_Right)
    assert not player._mute.isChecked()


# The waveform


@pytest.fixture
def wave(qtbot: QtBot) -> Waveform:
    wave = Waveform()
    wave.resize(200, 46)
    wave.set_peaks(bytes(range(200)))
    wave.set_duration(20_000)
    return shown(qtbot, wave)


class Seeks(list[int]):
    def __init__(self, wave: Waveform) -> None:
        super().__init__()
        wave.seekRequested.connect(self.append)


def test_a_click_goes_there_and_a_drag_along(wave: Waveform) -> None:
    seeks = Seeks(wave)
    QTest.mousePress(wave, LEFT, NONE, QPoint(100, 20))
    QTest.mouseMove(wave, QPoint(150, 20))
    wave.set_position(1)  # what the player tells meanwhile moves nothing
    QTest.mouseRelease(wave, LEFT, NONE, QPoint(150, 20))
    assert seeks == [10_000, 15_000]
    assert wave._position == 15_000
    wave.set_position(1)
    assert wave._position == 1


def test_right_to_left(wave: Waveform) -> None:
    wave.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    seeks = Seeks(wave)
    QTest.mouseClick(wave, LEFT, NONE, QPoint(50, 20))
    assert seeks == [15_000]


def test_keys_move_in_the_clip(wave: Waveform) -> None:
    seeks = Seeks(wave)
    wave.set_position(7_000)
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
        QTest.keyClick(wave, key)
    assert seeks == [2_000, 12_000]
    wave.set_position(18_000)
    QTest.keyClick(wave, Qt.Key.Key_Right)
    wave.set_position(1_000)
    QTest.keyClick(wave, Qt.Key.Key_Left)
    assert seeks[2:] == [20_000, 0]


def test_letters_of_any_keyboard_are_no_matter(wave: Waveform) -> None:
    seeks = Seeks(wave)
    for letter in "xфπ":
        event = QKeyEvent(QEvent.Type.KeyPress, ord(letter.upper()), NONE, letter)
        QApplication.sendEvent(wave, event)
    assert seeks == []


def test_a_clip_that_ends_under_the_hand_does_not_hold_it(wave: Waveform) -> None:
    QTest.mousePress(wave, LEFT, NONE, QPoint(100, 20))
    wave.set_duration(0)
    # A widget that is off hears nothing of it.
    QTest.mouseRelease(wave.window().windowHandle(), LEFT, NONE, QPoint(100, 20))
    wave.set_duration(5_000)
    wave.set_position(2_500)
    assert wave._position == 2_500


def test_without_a_clip_there_is_nowhere_to_go(wave: Waveform) -> None:
    wave.set_duration(0)
    assert not wave.isEnabled()
    wave.set_duration(1)
    assert wave.isEnabled()


def test_what_was_heard_is_painted_in_another_colour(wave: Waveform) -> None:
    def accent_at(x: int) -> bool:
        picture = wave.grab().toImage()
        column = {picture.pixelColor(c, y).name() for c in range(x - 3, x + 3) for y in range(46)}
        return wave._pens.played.color().name() in column

    wave.set_position(10_000)
    assert (accent_at(60), accent_at(160)) == (True, False)


def test_it_is_a_slider_to_a_screen_reader(wave: Waveform) -> None:
    interface = QAccessible.queryAccessibleInterface(wave)
    value = interface.valueInterface()
    assert interface.role() is QAccessible.Role.Slider
    assert interface.text(QAccessible.Text.Name) == "Position in the clip"
    seeks = Seeks(wave)
    wave.set_position(7200)
    assert (value.currentValue(), value.maximumValue()) == (7, 20)
    assert seeks == []
    value.setCurrentValue(12)
    assert seeks == [12_000]


def test_a_second_that_passes_is_not_told_to_who_is_on_it(qtbot: QtBot, wave: Waveform) -> None:
    wave.setFocus()
    qtbot.waitUntil(wave.hasFocus)
    value = QAccessible.queryAccessibleInterface(wave).valueInterface()
    for position in range(0, 3000, 100):
        wave.set_position(position)
    assert value.currentValue() == 0
    wave.set_position(9000)  # somebody has gone there
    assert value.currentValue() == 9


@pytest.mark.parametrize("direction", [LTR, RTL])
@pytest.mark.parametrize(("old", "new"), [(0, 300), (5000, 5016), (9000, 4000), (19_900, 20_000)])
def test_moving_on_paints_only_what_changes(
    qtbot: QtBot, wave: Waveform, old: int, new: int, direction: Qt.LayoutDirection
) -> None:
    shown = Painted(wave)
    qtbot.waitUntil(lambda: bool(shown.areas))
    wave.setLayoutDirection(direction)
    wave.set_peaks(bytes([200] * 240))
    wave.set_position(old)
    # The screen may ask for the whole once more a moment after it was shown.
    count = -1
    while count != len(shown.areas):
        count = len(shown.areas)
        qtbot.wait(150)
    before = wave.grab().toImage()
    painted = Painted(wave)
    wave.set_position(new)
    qtbot.waitUntil(lambda: bool(painted.areas))
    area = painted.areas[0]
    assert area.width() < wave.width() / 2
    after = wave.grab().toImage()
    changed = [
        QPoint(x, y)
        for x in range(wave.width())
        for y in range(wave.height())
        if before.pixel(x, y) != after.pixel(x, y)
    ]
    assert all(area.contains(point) for point in changed)


class Painted(QObject):
    """Keeps which parts of a widget were painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.areas: list[QRect] = []
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.areas.append(event.rect())
        return False


# Small parts


def test_a_banner_says_offers_and_goes(qtbot: QtBot) -> None:
    banner = Banner()
    qtbot.addWidget(banner)
    banner.show_("bad", "It did not <work>.", "again", "Try again")
    assert banner.isVisible()
    assert banner.text == "It did not <work>." == banner.accessibleName()
    button = banner.findChild(QPushButton, "bannerButton")
    assert button is not None
    assert button.accessibleName() == "Try again"
    with qtbot.waitSignal(banner.actionChosen) as told:
        QTest.mouseClick(button, LEFT)
    assert told.args == ["again"]
    assert not banner.isVisible()
    banner.show_("info", "Nothing to do")
    assert not button.isVisible()


def test_good_news_go_by_themselves_but_not_what_follows_them(qtbot: QtBot) -> None:
    banner = Banner()
    qtbot.addWidget(banner)
    banner.show_("good", "Done", ms=20)
    banner.show_("bad", "Wait")
    assert not banner._timer.isActive()
    banner.show_("good", "Done", ms=20)
    qtbot.waitUntil(lambda: not banner.isVisible())


def test_labels_show_tags_as_text(qtbot: QtBot) -> None:
    made = shown(qtbot, label("<h1>x</h1>"))
    assert made.textFormat() is Qt.TextFormat.PlainText


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ""),
        ("a  b\nc", "a b c"),
        ("12345678", "12345678"),
        ("123456789", "1234567…"),
        ("123456 89", "123456…"),
    ],
)
def test_shortened(text: str, expected: str) -> None:
    assert shortened(text, 8) == expected
