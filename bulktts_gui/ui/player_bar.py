"""The player at the foot of the window."""

from __future__ import annotations

import html

from PySide6.QtCore import QEvent, QLocale, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMoveEvent, QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from bulktts_gui.models.wording import length_words
from bulktts_gui.ui.announcing import say
from bulktts_gui.ui.icons import icon
from bulktts_gui.ui.parts import Slider, label, set_role, set_tip, shortened, tool_button
from bulktts_gui.ui.spoken_text import SpokenText
from bulktts_gui.ui.theme import is_large
from bulktts_gui.ui.waveform import Waveform

#: More of a name or a message would push the list out of the window; the tooltip has more.
_TITLE_LENGTH = 60
_MESSAGE_LENGTH = 220
#: The widest name, in heights of its type: some scripts' letters are twice as wide as others.
_TITLE_WIDTH = 30
#: Where type is large, name and text are shown in windows as high as so many lines of it.
_LINES_FOR_TEXT = 18

SPEEDS = (0.5, 0.75, 1.0, 1.25, 1.5, 1.75, 2.0)


class PlayerBar(QWidget):
    """The clip's name and text, buttons, waveform, time, speed and volume.

    It shows what it is told and asks for the rest.

    In a right-to-left window it is mirrored, but for what shows time: the buttons that move in it,
    the waveform and the clock run from left to right everywhere, as Material's guidelines
    ("Bidirectionality", media players) and Microsoft's ("Mirroring") have it, and as the sound
    programs do that people know. The volume is not time, so its slider is mirrored.

    Signals:
        playPressed(), stopPressed(), previousPressed(), nextPressed(): the buttons.
        seekRequested(int): go to this time in milliseconds.
        speedChosen(float): play this many times as fast.
        volumeChosen(float): 0 to 1.
        muteToggled(bool): silent or not.
    """

    playPressed = Signal()  # noqa: N815 - Qt's way of naming signals
    stopPressed = Signal()  # noqa: N815
    previousPressed = Signal()  # noqa: N815
    nextPressed = Signal()  # noqa: N815
    seekRequested = Signal(int)  # noqa: N815
    speedChosen = Signal(float)  # noqa: N815
    volumeChosen = Signal(float)  # noqa: N815
    muteToggled = Signal(bool)  # noqa: N815

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("playerBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._duration = self._position = 0
        self._has_clip = self._is_playing = self._has_text = False
        self._build()
        self.retranslate()
        self.show_clip("", "", b"")

    def retranslate(self) -> None:
        """Say all but what it was told in the language of the moment, numbers included."""
        set_tip(self.previous, self.tr("Previous clip"))
        set_tip(self.next, self.tr("Next clip"))
        set_tip(self.stop, self.tr("Stop"))
        set_tip(self.speed, self.tr("Speed"))
        self._speed_name.setText(self.tr("Speed"))
        set_tip(self.volume, self.tr("Volume"))
        number = QLocale().toString
        for at, speed in enumerate(SPEEDS):
            digits = 2 if speed * 100 % 50 else 1
            self.speed.setItemText(at, f"{number(speed, 'f', digits)}×")
        self._text.setAccessibleName(self.tr("Text of the clip"))
        self.show_playing(self._is_playing)
        self._show_muted(self._mute.isChecked())
        if not self._has_clip:
            _show_short(self._title, self.tr("Choose a clip to listen to"), _TITLE_LENGTH)
        self._show_time(self._position)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def show_clip(self, title: str, text: str, peaks: bytes) -> None:
        """Show which clip the player holds, "" for none."""
        self._has_clip = bool(title)
        set_role(self._title, "role", "" if title else "muted")
        _show_short(self._title, title or self.tr("Choose a clip to listen to"), _TITLE_LENGTH)
        self._say("muted", "")
        if text == self._title.text():
            text = ""  # it stands there already, whole
        # A clip without a text between others that have one keeps the room, so that the list does
        # not jump; where no clip has any, there is none to keep.
        self._has_text = bool(text) or (bool(title) and self._has_text)
        self._show_or_hide_text()
        self._text.show_text(text)
        self.waveform.set_peaks(peaks)
        self._offer(self.stop, self._duration > 0)

    def show_message(self, words: str) -> None:
        """Say that something is wrong with the clip."""
        self._say("bad", words)

    def show_waiting(self, words: str) -> None:
        """Say that the clip is on its way; Stop gives up waiting for it."""
        self._say("muted", words)
        self.stop.setEnabled(True)

    def show_playing(self, playing: bool) -> None:
        """Turn the play button into a pause button, or back."""
        self._is_playing = playing
        set_tip(self.play, self.tr("Pause") if playing else self.tr("Play"))
        name = "pause-fill" if playing else "play-fill"
        self.play.setIcon(icon(name, QPalette.ColorRole.HighlightedText))
        self._describe_position()

    @Slot()
    def toggle_mute(self) -> None:
        """Do what the mute button does."""
        self._mute.toggle()

    @Slot(int)
    def set_position(self, position: int) -> None:
        """Where the clip is, in milliseconds."""
        self.waveform.set_position(position)
        self._show_time(position)

    @Slot(int)
    def set_duration(self, duration: int) -> None:
        """How long the clip is, in milliseconds; 0 when there is none."""
        self._duration = duration
        self.waveform.set_duration(duration)
        self._offer(self.stop, duration > 0)
        self._show_time(0)

    def set_volume(self, volume: float, *, muted: bool) -> None:
        """Show the volume without asking for it."""
        with QSignalBlocker(self.volume), QSignalBlocker(self._mute):
            self.volume.setValue(round(volume * 100))
            self._mute.setChecked(muted)
        self._show_muted(muted)

    def set_speed(self, speed: float) -> None:
        """Show the speed that is nearest, without asking for it."""
        nearest = min(SPEEDS, key=lambda each: abs(each - speed))
        with QSignalBlocker(self.speed):
            self.speed.setCurrentIndex(SPEEDS.index(nearest))

    def set_can_move(self, *, back: bool, on: bool, play: bool) -> None:
        """Offer previous, next and play where there is something."""
        self.play.setEnabled(play)
        self._offer(self.previous, back)
        self._offer(self.next, on)

    # Events

    def event(self, event: QEvent) -> bool:
        # This comes once for all that was hidden and shown in one go: a clip that is only taken out
        # of the player's hand to make place for the next one leaves its text's room to it.
        if event.type() is QEvent.Type.LayoutRequest and self._text.isHidden():
            self._text.forget_room()
        return super().event(event)

    def moveEvent(self, event: QMoveEvent) -> None:
        """Standing at the foot of the window, it moves when the window's height changes."""
        super().moveEvent(event)
        self._show_or_hide_text()
        self._text.fit()

    def _show_or_hide_text(self) -> None:
        """Where the window is low for its type, the list, which has both, needs the room more."""
        lines = self.window().height() / self.fontMetrics().lineSpacing()
        has_room = lines >= _LINES_FOR_TEXT or not is_large(self.font())
        self._title.setVisible(has_room)
        self._text.setVisible(self._has_text and has_room)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space plays wherever it means nothing else, such as in the text and the waveform."""
        if event.key() == Qt.Key.Key_Space and not event.modifiers() and self.play.isEnabled():
            if not event.isAutoRepeat():
                self.playPressed.emit()
        else:
            super().keyPressEvent(event)

    # Inside

    def _build(self) -> None:
        self.previous = tool_button("skip-back-fill", "", "previousButton")
        self.play = tool_button("play-fill", "", "playButton")
        self.play.setProperty("kind", "round")
        self.next = tool_button("skip-forward-fill", "", "nextButton")
        self.stop = tool_button("stop-fill", "", "stopButton")
        self.previous.clicked.connect(self.previousPressed)
        self.play.clicked.connect(self.playPressed)
        self.next.clicked.connect(self.nextPressed)
        self.stop.clicked.connect(self.stopPressed)
        self.waveform = Waveform()
        self.waveform.seekRequested.connect(self.seekRequested)
        self._time = label(role="muted")
        self._time.setObjectName("timeLabel")
        self._time.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.speed = QComboBox()
        self.speed.setObjectName("speedCombo")
        for speed in SPEEDS:
            self.speed.addItem("", speed)
        self.speed.currentIndexChanged.connect(self._speed_chosen)
        # On X11 and Wayland a list of choices is called by its label alone, seen or not.
        self._speed_name = QLabel(self)
        self._speed_name.setBuddy(self.speed)
        self._speed_name.hide()
        self._mute = tool_button("volume-up-line", "", "muteButton")
        self._mute.setCheckable(True)
        self._mute.toggled.connect(self._mute_toggled)
        self.volume = Slider(Qt.Orientation.Horizontal)
        self.volume.setObjectName("volumeSlider")
        self.volume.setRange(0, 100)
        self.volume.setFixedWidth(96)
        self.volume.valueChanged.connect(self._volume_chosen)
        self._title = label()
        self._title.setObjectName("playerTitle")
        self._message = label(role="muted", wrap=True)
        self._message.setObjectName("playerMessage")
        # Its longest word is no reason for a wider window.
        self._message.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._text = SpokenText()
        self._text.setObjectName("playerText")
        transport = QWidget()
        transport.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        buttons = QHBoxLayout(transport)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(6)
        for each in (self.previous, self.play, self.next, self.stop):
            buttons.addWidget(each)
        for timed in (self.waveform, self._time):
            timed.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        controls = QHBoxLayout()
        controls.setContentsMargins(4, 0, 4, 0)
        controls.setSpacing(6)
        controls.addWidget(transport)
        controls.addSpacing(8)
        controls.addWidget(self.waveform, 1)
        controls.addWidget(self._time)
        controls.addWidget(self.speed)
        controls.addWidget(self._mute)
        controls.addWidget(self.volume)
        words = QHBoxLayout()
        words.setContentsMargins(4, 0, 4, 0)
        words.setSpacing(12)
        words.addWidget(self._title)
        words.addWidget(self._message, 1)
        words.addStretch()
        layout = QVBoxLayout(self)
        # The text has a frame of 4 pixels for its focus; what it says is in line with the rest.
        layout.setContentsMargins(12, 10, 12, 10)
        layout.setSpacing(4)
        layout.addLayout(words)
        layout.addWidget(self._text)
        layout.addLayout(controls)
        self.set_duration(0)
        self.set_can_move(back=False, on=False, play=False)

    def _show_time(self, position: int) -> None:
        self._position = position
        if not self._duration:
            self._time.setText("")
            self._describe_position()
            return
        widest = self._time.fontMetrics().horizontalAdvance("00:00 / 00:00")
        self._time.setMinimumWidth(widest)  # so that nothing moves with each digit
        # The position is cut, not rounded: 0:07 / 0:07 must not show half a second too early.
        text = f"{length_words(position // 1000)} / {length_words(self._duration / 1000)}"
        if text != self._time.text():
            self._time.setText(text)
            self._describe_position()

    def _describe_position(self) -> None:
        """Let screen readers know the time; they would talk into the clip at each second of it."""
        text = self._time.text()
        if self._is_playing and self._duration and self.waveform.hasFocus():
            return
        if text != self.waveform.accessibleDescription():
            self.waveform.setAccessibleDescription(text)

    def _offer(self, button: QToolButton, is_offered: bool) -> None:
        """Offer a button or not; the keyboard goes on with the play button, beside it."""
        was_here = self.window().focusWidget() is button
        if was_here and not is_offered and self.play.isEnabled():
            self.play.setFocus(Qt.FocusReason.OtherFocusReason)
        button.setEnabled(is_offered)

    @Slot(int)
    def _speed_chosen(self, _index: int) -> None:
        self.speedChosen.emit(self.speed.currentData())

    @Slot(int)
    def _volume_chosen(self, value: int) -> None:
        # Whoever turns the sound up wants to hear something.
        self._mute.setChecked(False)
        self.volumeChosen.emit(value / 100)

    @Slot(bool)
    def _mute_toggled(self, muted: bool) -> None:
        self._show_muted(muted)
        self.muteToggled.emit(muted)

    def _say(self, role: str, words: str) -> None:
        set_role(self._message, "role", role)
        _show_short(self._message, words, _MESSAGE_LENGTH)
        self._message.setVisible(bool(words))
        say(self._message, words, at_once=role == "bad")

    def _show_muted(self, muted: bool) -> None:
        # The icon and the tooltip say what a press does; a screen reader says that it is checked.
        words = self.tr("Sound on") if muted else self.tr("Mute")
        name = "volume-mute-line" if muted else "volume-up-line"
        self._mute.setIcon(icon(name, mirrors=True))  # it sounds towards its slider
        self._mute.setToolTip(words)
        self._mute.setAccessibleName(self.tr("Mute"))


def _show_short(where: QLabel, text: str, length: int) -> None:
    """Show the beginning of a text, and more of it in the tooltip."""
    short = shortened(text, length)
    if not where.wordWrap():
        where.ensurePolished()
        metrics = where.fontMetrics()
        width = _TITLE_WIDTH * metrics.height()
        short = metrics.elidedText(short, Qt.TextElideMode.ElideRight, width)
    where.setText(short)
    is_cut = short.endswith("…") and not text.endswith("…")
    where.setToolTip(f"<qt>{html.escape(shortened(text, 4 * length))}</qt>" if is_cut else "")
