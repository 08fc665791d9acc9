"""Reading along in the player, and the player in a right-to-left window."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetricsF, QGuiApplication, QKeySequence, QShortcut, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget, QToolButton, QVBoxLayout, QWidget

from bulktts_gui.ui import spoken_text
from bulktts_gui.ui.icons import icon
from bulktts_gui.ui.player_bar import PlayerBar
from bulktts_gui.ui.spoken_text import SpokenText
from bulktts_gui.ui.theme import DARK, LIGHT, Theme, ThemeKeeper

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QImage
    from pytestqt.qtbot import QtBot

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
SENTENCE = "Thank you for calling. "
SHORT, LONG = SENTENCE.strip(), (SENTENCE * 60).strip()
HUGE = "".join(f"Sentence {number} of a whole book. " for number in range(3500))[:100_000]


class Desk:
    """A window of a list and the player below it, dressed as the app is."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = QWidget()
        self.list = QListWidget()
        self.list.addItems(["one", "two"])
        self.bar = PlayerBar()
        layout = QVBoxLayout(self.window)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.bar)
        text = self.bar.findChild(SpokenText, "playerText")
        assert text is not None
        self.text = text
        qtbot.addWidget(self.window)
        self.window.resize(1120, 720)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)

    def show(self, name: str, text: str) -> None:
        self.bar.show_clip(name, text, b"")
        for _inner_to_outer in range(3):  # a layout asks the one around it, each in its turn
            QApplication.processEvents()

    @property
    def lines(self) -> float:
        """How many lines the text has room for."""
        return self.text.viewport().height() / self.text._line

    @property
    def seen(self) -> str:
        """What can be read without scrolling."""
        viewport = self.text.viewport()
        begin = self.text.cursorForPosition(QPoint(0, 0))
        end = self.text.cursorForPosition(QPoint(viewport.width() - 1, viewport.height() - 1))
        begin.setPosition(end.position(), QTextCursor.MoveMode.KeepAnchor)
        return begin.selectedText()


@pytest.fixture
def desk(qtbot: QtBot, keeper: ThemeKeeper) -> Desk:
    return Desk(qtbot)


# The keyboard, and those who hear where it is


def test_the_keyboard_goes_from_a_button_that_has_its_say_to_the_play_button(desk: Desk) -> None:
    bar = desk.bar
    bar.set_can_move(back=False, on=True, play=True)
    bar.next.setFocus()
    bar.set_can_move(back=True, on=False, play=True)  # the last clip
    assert bar.play.hasFocus()
    bar.previous.setFocus()
    bar.set_can_move(back=False, on=True, play=True)
    assert bar.play.hasFocus()
    bar.show_waiting("On its way")
    bar.stop.setFocus()
    bar.show_clip("", "", b"")  # it is waited for no more
    assert bar.play.hasFocus()
    desk.list.setFocus()
    bar.set_can_move(back=True, on=False, play=True)
    assert desk.list.hasFocus()


def test_the_time_is_not_read_out_into_the_clip(desk: Desk) -> None:
    bar, waveform = desk.bar, desk.bar.waveform
    bar.set_duration(9000)
    bar.set_position(1000)
    assert waveform.accessibleDescription() == "0:01 / 0:09"
    waveform.setFocus()
    bar.show_playing(True)
    for position in range(2000, 6000, 50):
        bar.set_position(position)
    assert waveform.accessibleDescription() == "0:01 / 0:09"
    bar.show_playing(False)
    assert waveform.accessibleDescription() == "0:05 / 0:09"
    bar.show_playing(True)
    desk.list.setFocus()
    bar.set_position(6000)
    assert waveform.accessibleDescription() == "0:06 / 0:09"


# The text


def test_the_text_is_there_whole_and_the_name_with_it(desk: Desk) -> None:
    for text in (SHORT, LONG, "Two\nparagraphs, <b>no</b> tags & “all”\n\nof it"):
        desk.show("Greeting", text)
        assert desk.text.toPlainText() == text == desk.text.text()
        title = desk.bar.findChild(QWidget, "playerTitle")
        assert title is not None
        assert title.isVisible()
        assert not title.geometry().intersects(desk.text.geometry())


def test_a_text_that_is_its_clip_s_name_is_shown_once_unless_the_name_is_cut(desk: Desk) -> None:
    desk.show(SHORT, SHORT)
    assert not desk.text.isVisible()
    desk.show(LONG, LONG)
    assert desk.text.isVisible()


@pytest.mark.parametrize(("scheme", "theme"), [("light", LIGHT), ("dark", DARK)])
def test_the_text_is_larger_and_darker_than_what_is_beside_it(
    desk: Desk, keeper: ThemeKeeper, scheme: str, theme: Theme
) -> None:
    desk.show("Greeting", "MMMM " + SHORT)
    keeper.set_scheme(scheme)
    assert desk.text.font().pointSizeF() > 1.15 * desk.list.font().pointSizeF()
    assert desk.text.viewport().height() >= 1.3 * QFontMetricsF(desk.text.font()).height()
    colours = colours_of(desk.text.grab().toImage())
    assert theme.text in colours
    assert theme.muted not in colours


def colours_of(picture: QImage) -> set[str]:
    places = ((x, y) for x in range(picture.width()) for y in range(picture.height()))
    return {picture.pixelColor(x, y).name() for x, y in places}


@pytest.mark.parametrize("window", [LTR, RTL])
@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("Thank you (all 3).", LTR),
        ("まもなく、電車がまいります。", LTR),
        ("أهلا وسهلا بكم", RTL),
        ("ברוכים הבאים!", RTL),
        ("به کتابخانه خوش آمدید.", RTL),
        ("3. „שלום” in English", RTL),
        ("BulkTTS אומר שלום", LTR),
    ],
)
def test_each_text_runs_its_own_way(
    desk: Desk, text: str, direction: Qt.LayoutDirection, window: Qt.LayoutDirection
) -> None:
    desk.window.setLayoutDirection(window)
    desk.show("Greeting", text)
    line = desk.text.document().firstBlock().layout().lineAt(0)
    ink, width = line.naturalTextRect(), desk.text.viewport().width()
    assert ink.width() < width / 2
    if direction is LTR:
        assert ink.left() == pytest.approx(0, abs=2)
    else:
        assert ink.right() == pytest.approx(width, abs=2)
    assert desk.text.document().firstBlock().textDirection() is direction


@pytest.mark.parametrize("text", ["一二三四五六七八九十" * 30, "x" * 400, LONG])
def test_no_line_is_longer_than_its_room(desk: Desk, text: str) -> None:
    desk.show("Long", text)
    layout = desk.text.document().firstBlock().layout()
    lines = [layout.lineAt(number) for number in range(layout.lineCount())]
    assert len(lines) > 1
    assert all(line.naturalTextWidth() <= desk.text.viewport().width() for line in lines)


# Its height


def test_a_short_text_takes_one_line_and_a_long_one_scrolls(desk: Desk) -> None:
    desk.show("Short", SHORT)
    assert desk.lines == pytest.approx(1, abs=0.05)
    assert not desk.text.verticalScrollBar().isVisible()
    desk.show("Long", LONG)
    assert desk.lines == pytest.approx(4, abs=0.05)
    assert desk.text.verticalScrollBar().isVisible()
    assert desk.list.height() > 400


def test_a_text_is_measured_without_the_last_one_s_scroll_bar(desk: Desk) -> None:
    def words(count: int) -> str:
        return " ".join(["word"] * count)

    # As many words as just fill two lines.
    count = next(n for n in range(2, 1000) if _lines_of(desk, words(n + 1)) > 2)
    desk.show("Nothing", "")
    desk.show("", "")
    desk.show("Huge", HUGE)
    assert desk.text.verticalScrollBar().isVisible()
    desk.text.forget_room()
    desk.show("Two", words(count))
    assert desk.lines == pytest.approx(2, abs=0.05)
    assert not desk.text.verticalScrollBar().isVisible()


def _lines_of(desk: Desk, text: str) -> int:
    desk.text.show_text(text)
    desk.bar.show_clip("Words", text, b"")
    document = desk.text.document()
    document.size()  # lays it out
    return document.firstBlock().layout().lineCount()


def test_the_list_stands_still_while_one_listens_on(desk: Desk) -> None:
    desk.show("First", SENTENCE * 8)
    begun = desk.list.height()
    for text in (SHORT, SENTENCE * 6, "", SHORT, "שלום", ""):
        desk.show("Next", text)
        assert desk.list.height() == begun
    desk.show("Longer", SENTENCE * 25)
    grown = desk.list.height()
    assert grown < begun
    desk.show("Short again", SHORT)
    assert desk.list.height() == grown


def test_a_clip_that_only_makes_place_for_the_next_leaves_its_room(desk: Desk) -> None:
    desk.show("First", LONG)
    height = desk.list.height()
    desk.bar.show_clip("", "", b"")
    desk.show("Fetched first", SHORT)
    assert desk.list.height() == height


def test_a_new_batch_has_the_room_that_it_needs(desk: Desk) -> None:
    desk.show("No text", "")
    without = desk.list.height()
    desk.show("First", LONG)
    assert desk.list.height() < without
    desk.show("", "")
    desk.show("Of a batch without texts", "")
    assert desk.list.height() == without
    assert not desk.text.isVisible()
    desk.show("", "")
    desk.show("Of a batch with short ones", SHORT)
    assert desk.lines == pytest.approx(1, abs=0.05)


def test_a_low_window_keeps_its_list(qtbot: QtBot, desk: Desk) -> None:
    desk.show("Long", LONG)
    desk.window.resize(760, 520)
    qtbot.waitUntil(lambda: desk.lines == pytest.approx(2, abs=0.05))
    desk.window.resize(760, 300)
    qtbot.waitUntil(lambda: desk.lines == pytest.approx(1, abs=0.05))
    desk.window.resize(760, 720)
    qtbot.waitUntil(lambda: desk.lines == pytest.approx(4, abs=0.05))


def test_a_wider_window_gives_the_list_its_room_back(qtbot: QtBot, desk: Desk) -> None:
    desk.window.resize(760, 720)
    qtbot.waitUntil(lambda: desk.text.width() < 760)
    desk.show("First", SENTENCE * 5)
    assert desk.lines > 1.5
    desk.window.resize(1400, 720)
    qtbot.waitUntil(lambda: desk.lines == pytest.approx(1, abs=0.05))


# Using it


def double_click(text: SpokenText, place: QPoint) -> None:
    QTest.mouseClick(text.viewport(), LEFT, NONE, place)
    QTest.mouseDClick(text.viewport(), LEFT, NONE, place)
    QTest.mouseRelease(text.viewport(), LEFT, NONE, place)


def test_words_are_copied_and_a_mere_click_leaves_the_keys_with_the_list(desk: Desk) -> None:
    desk.list.setFocus()
    desk.show("Greeting", SHORT)
    place = desk.text.cursorRect(QTextCursor(desk.text.document())).center() + QPoint(5, 0)
    QTest.mouseClick(desk.text.viewport(), LEFT, NONE, place)
    assert desk.list.hasFocus()
    double_click(desk.text, place)
    assert desk.text.hasFocus()
    QTest.keySequence(desk.text, QKeySequence(QKeySequence.StandardKey.Copy))
    assert QGuiApplication.clipboard().text() == "Thank"


def test_keys_scroll_and_space_plays(qtbot: QtBot, desk: Desk) -> None:
    desk.bar.set_can_move(back=True, on=True, play=True)
    desk.show("Long", LONG)
    desk.bar.previous.setFocus()
    QTest.keyClick(desk.bar.previous, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert desk.text.hasFocus()
    bar = desk.text.verticalScrollBar()
    begin = desk.seen
    QTest.keyClick(desk.text, Qt.Key.Key_Down)
    assert 0 < bar.value() < bar.maximum()
    assert desk.seen != begin
    QTest.keyClick(desk.text, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    assert LONG.endswith(desk.seen[-10:])
    QTest.keyClick(desk.text, Qt.Key.Key_PageUp)
    QTest.keyClick(desk.text, Qt.Key.Key_Home)
    assert bar.value() == 0
    with qtbot.waitSignal(desk.bar.playPressed):
        QTest.keyClick(desk.text, Qt.Key.Key_Space)
    assert bar.value() == 0
    QTest.keyClick(desk.text, Qt.Key.Key_Tab)
    assert desk.bar.previous.hasFocus()


def test_the_player_s_letters_work_in_the_text(qtbot: QtBot, desk: Desk) -> None:
    shortcut = QShortcut(QKeySequence(Qt.Key.Key_K), desk.bar)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    desk.show("Greeting", LONG)
    desk.text.setFocus()
    with qtbot.waitSignal(shortcut.activated):
        QTest.keyClick(desk.text, Qt.Key.Key_K)


def test_a_screen_reader_is_led_from_line_to_line(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.show("Greeting", "One line.\nAnother line.\nThe last line.")
    desk.text.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(desk.text, Qt.Key.Key_Down)
    assert desk.text.textCursor().position() == 0, "the keys scroll, and there is nothing to"
    desk.list.setFocus()
    monkeypatch.setattr(spoken_text, "QAccessible", SimpleNamespace(isActive=lambda: True))
    desk.text.setFocus(Qt.FocusReason.TabFocusReason)
    for line in ("Another line.", "The last line."):
        QTest.keyClick(desk.text, Qt.Key.Key_Down)
        assert desk.text.textCursor().block().text() == line
    QTest.keyClicks(desk.text, "x")
    assert desk.text.toPlainText() == desk.text.text()
    QTest.keyClick(desk.text, Qt.Key.Key_Tab)
    assert not desk.text.hasFocus()


def test_the_next_text_begins_at_its_beginning_but_a_pause_changes_nothing(desk: Desk) -> None:
    desk.show("Long", LONG)
    bar = desk.text.verticalScrollBar()
    bar.setValue(bar.maximum())
    desk.text.selectAll()
    desk.show("Long", LONG)
    assert bar.value() == bar.maximum()
    assert desk.text.textCursor().hasSelection()
    desk.show("Next", LONG[::-1])
    assert bar.value() == 0
    assert not desk.text.textCursor().hasSelection()


def test_files_dropped_on_the_text_are_the_window_s(desk: Desk) -> None:
    assert not desk.text.acceptDrops()
    assert not desk.text.viewport().acceptDrops()


# A text of a hundred thousand characters


@pytest.mark.parametrize("height", [720, 300])
def test_of_a_huge_text_only_what_is_seen_is_laid_out(desk: Desk, height: int) -> None:
    desk.window.resize(760, height)
    for number in range(3):
        desk.show("Book", f"{number}. {HUGE}")
        assert desk.text.text() == f"{number}. {HUGE}"
        assert desk.seen.startswith(f"{number}. Sentence 0 of")
        desk.bar.set_position(16 * number)
        assert len(desk.text.toPlainText()) < 5000
    desk.text.setFocus()
    assert desk.text.toPlainText() == f"2. {HUGE}"


def test_a_huge_text_is_whole_once_it_is_scrolled(desk: Desk) -> None:
    desk.show("Book", HUGE)
    bar = desk.text.verticalScrollBar()
    bar.setValue(bar.singleStep())
    assert desk.text.toPlainText() == HUGE
    assert bar.value() == bar.singleStep()
    bar.setValue(bar.maximum())
    assert HUGE.strip().endswith(desk.seen.strip()[-10:])


def test_a_huge_text_is_copied_whole(desk: Desk) -> None:
    desk.show("Book", HUGE)
    desk.text.setFocus()
    QTest.keySequence(desk.text, QKeySequence(QKeySequence.StandardKey.SelectAll))
    QTest.keySequence(desk.text, QKeySequence(QKeySequence.StandardKey.Copy))
    assert QGuiApplication.clipboard().text() == HUGE


def test_a_huge_text_is_whole_before_anything_is_done_with_it_by_mouse(desk: Desk) -> None:
    desk.show("Book", HUGE)
    QTest.mousePress(desk.text.viewport(), Qt.MouseButton.RightButton, NONE, QPoint(10, 10))
    assert desk.text.toPlainText() == HUGE
    QTest.mouseRelease(desk.text.viewport(), Qt.MouseButton.RightButton, NONE, QPoint(10, 10))
    assert desk.seen.startswith("Sentence 0 of")


def test_of_a_text_that_is_long_but_fits_nothing_waits_to_be_asked_for(desk: Desk) -> None:
    for end in ("end", LONG):
        text = "begin" + "\u200b" * 3000 + end  # spaces of no width
        desk.show("Wide", text)
        assert desk.text.toPlainText() == text
    assert desk.text.verticalScrollBar().isVisible()


# Right to left


def left_of(widget: QWidget) -> int:
    return widget.mapToGlobal(QPoint(0, 0)).x()


def test_the_bar_is_mirrored_but_not_what_shows_time(desk: Desk) -> None:
    bar = desk.bar
    for direction in (LTR, RTL):
        desk.window.setLayoutDirection(direction)
        QApplication.processEvents()
        # The arrows on them point to their sides.
        assert left_of(bar.previous) < left_of(bar.play) < left_of(bar.next) < left_of(bar.stop)
        places = [left_of(each) for each in (bar.play, bar.waveform, bar.speed, bar.volume)]
        assert places == sorted(places, reverse=direction is RTL)
        bar.set_duration(10_000)
        QApplication.processEvents()  # the words beside the waveform have another width now
        asked: list[int] = []
        bar.waveform.seekRequested.connect(asked.append)
        quarter = QPoint(bar.waveform.width() // 4, 10)
        QTest.mouseClick(bar.waveform, LEFT, NONE, quarter)
        assert asked == [pytest.approx(2500, abs=50)]
        bar.waveform.seekRequested.disconnect(asked.append)


@pytest.fixture
def right_to_left(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(RTL)
    yield
    qapp.setLayoutDirection(LTR)


def middle_of_ink(name: str, *, mirrors: bool) -> float:
    """Where an icon has its weight, from 0, left, to 1, right."""
    picture = icon(name, mirrors=mirrors).pixmap(64, 64).toImage()
    places = [(x, y) for x in range(picture.width()) for y in range(picture.height())]
    weights = [picture.pixelColor(x, y).alpha() for x, y in places]
    total = sum((x + 0.5) * weight for (x, _y), weight in zip(places, weights, strict=True))
    return total / sum(weights) / picture.width()


def test_an_icon_that_points_somewhere_points_the_other_way(
    qapp: QApplication, request: pytest.FixtureRequest
) -> None:
    before = middle_of_ink("skip-forward-fill", mirrors=True)
    assert before != pytest.approx(0.5, abs=0.02)
    request.getfixturevalue("right_to_left")
    assert middle_of_ink("skip-forward-fill", mirrors=False) == before
    assert middle_of_ink("skip-forward-fill", mirrors=True) == pytest.approx(1 - before, abs=0.01)


def test_the_loudspeaker_sounds_towards_its_slider(
    qtbot: QtBot, qapp: QApplication, right_to_left: None
) -> None:
    bar = PlayerBar()
    qtbot.addWidget(bar)
    mute = bar.findChild(QToolButton, "muteButton")
    assert mute is not None
    for muted, name in ((False, "volume-up-line"), (True, "volume-mute-line")):
        bar.set_volume(0.5, muted=muted)
        shown = mute.icon().pixmap(32, 32).toImage()
        assert shown == icon(name, mirrors=True).pixmap(32, 32).toImage()
        assert shown != icon(name).pixmap(32, 32).toImage()
