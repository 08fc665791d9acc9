"""Choosing what saved clips sound like: by what they are for, or property by property."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from bulktts_gui.core.formats import MP3_RATES, PRESETS, AudioFormat, Preset, SoundChoice
from bulktts_gui.core.settings import OWN_SOUND
from bulktts_gui.models.detail_words import sample_rate_words
from bulktts_gui.models.format_words import (
    bitrate_words,
    bits_words,
    channel_words,
    format_words,
    loudness_options,
    own_choice_words,
    preset_words,
    quality_options,
    sound_words,
    unchanged_words,
)
from bulktts_gui.ui.parts import bare, label

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QWheelEvent
    from PySide6.QtWidgets import QLabel

_LOSSLESS = (AudioFormat.FLAC, AudioFormat.WAV)
_BIT_RATES = (320, 256, 192, 160, 128, 96, 64)
_RATES = (8000, 16_000, 22_050, 24_000, 44_100, 48_000)
_OPUS_RATES = (8000, 16_000, 24_000, 48_000)


class FormatChoice(QWidget):
    """A list of presets, and below it, for those who want it, the format in detail.

    Signals:
        changed(): another sound is chosen.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own = SoundChoice(AudioFormat.MP3)
        self._is_filling = False
        self.presets = _combo("formatCombo", self.tr("Format"))
        for preset in Preset:
            self.presets.addItem(preset_words(preset), preset.value)
        self.presets.addItem(own_choice_words(), OWN_SOUND)
        self._hint = label(role="muted", wrap=True)
        self._hint.setObjectName("formatHint")
        self._detail = QWidget()
        self._detail.setObjectName("ownFormat")
        self._format = self._row("ownFormatCombo", self.tr("&Kind of file"), 0)
        self._quality = self._row("ownQualityCombo", self.tr("&Quality"), 1)
        self._rate = self._row("ownRateCombo", self.tr("Sample &rate"), 2)
        self._channels = self._row("ownChannelsCombo", self.tr("Mono or st&ereo"), 3)
        self._loudness = self._row("ownLoudnessCombo", self.tr("Lou&dness"), 4)
        for fmt in AudioFormat:
            self._format.addItem(format_words(fmt), fmt.value)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.presets)
        layout.addWidget(self._hint)
        layout.addWidget(self._detail)
        self._show()
        self.presets.currentIndexChanged.connect(self._preset_chosen)
        for combo in self._details:
            combo.currentIndexChanged.connect(self._detail_chosen)

    @property
    def preset(self) -> str:
        """The value of a `Preset`, or `settings.OWN_SOUND`."""
        return str(self.presets.currentData())

    @property
    def own(self) -> SoundChoice:
        """What was put together, chosen or not."""
        return self._own

    @property
    def sound(self) -> SoundChoice:
        """What is chosen."""
        return self._own if self.preset == OWN_SOUND else PRESETS[Preset(self.preset)]

    def set_choice(self, preset: str, own: SoundChoice) -> None:
        """Show a choice that was made before."""
        self._own = own
        at = self.presets.findData(preset)
        self._is_filling = True
        self.presets.setCurrentIndex(max(0, at))
        self._is_filling = False
        self._show()

    # Inside

    @property
    def _details(self) -> tuple[QComboBox, ...]:
        return (self._format, self._quality, self._rate, self._channels, self._loudness)

    def _row(self, object_name: str, words: str, row: int) -> QComboBox:
        layout = self._detail.layout()
        if not isinstance(layout, QGridLayout):
            layout = QGridLayout(self._detail)
            layout.setContentsMargins(0, 6, 0, 0)
            layout.setVerticalSpacing(6)
            layout.setColumnStretch(1, 1)
        combo = _combo(object_name, bare(words))
        title: QLabel = label(words)
        title.setBuddy(combo)
        layout.addWidget(title, row, 0)
        layout.addWidget(combo, row, 1)
        return combo

    @Slot()
    def _preset_chosen(self) -> None:
        if self._is_filling:
            return
        self._show()
        self.changed.emit()

    @Slot()
    def _detail_chosen(self) -> None:
        """Take up what the lists say; another format brings other lists."""
        if self._is_filling:
            return
        fmt = AudioFormat(self._format.currentData())
        quality = self._quality.currentData() if fmt is self._own.fmt else {}
        self._own = SoundChoice(
            fmt,
            **quality,
            rate=self._rate.currentData(),
            channels=self._channels.currentData(),
            loudness=self._loudness.currentData(),
        )
        if self._own.rate not in (None, *_rates(fmt)):
            self._own = replace(self._own, rate=None)
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        """Fill the lists for the format that is chosen, and say what it comes to."""
        own, is_own = self._own, self.preset == OWN_SOUND
        self._is_filling = True
        self._format.setCurrentIndex(self._format.findData(own.fmt.value))
        _fill(self._quality, _qualities(own.fmt), _quality_of(own))
        rates: list[tuple[str, Any]] = [(unchanged_words(), None)]
        rates += [(sample_rate_words(rate), rate) for rate in _rates(own.fmt)]
        _fill(self._rate, rates, own.rate)
        channels: list[tuple[str, Any]] = [(unchanged_words(), None)]
        channels += [(_capital(channel_words(count)), count) for count in (1, 2)]
        _fill(self._channels, channels, own.channels)
        _fill(self._loudness, loudness_options(), own.loudness)
        self._is_filling = False
        self._detail.setVisible(is_own)
        self._hint.setVisible(not is_own)
        self._hint.setText(sound_words(self.sound))
        self.presets.setAccessibleDescription(sound_words(self.sound))


class _Combo(QComboBox):
    """A list that the wheel scrolls past, unless somebody is at it."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


def _combo(object_name: str, words: str) -> QComboBox:
    made = _Combo()
    made.setObjectName(object_name)
    made.setAccessibleName(words)
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return made


def _fill(combo: QComboBox, options: Iterable[tuple[str, Any]], chosen: Any) -> None:
    """Offer options and choose one; a value that is none of them stands for the first."""
    combo.clear()
    values = []
    for words, value in options:
        combo.addItem(words, value)
        values.append(value)
    combo.setCurrentIndex(values.index(chosen) if chosen in values else 0)


def _qualities(fmt: AudioFormat) -> list[tuple[str, dict[str, Any]]]:
    if fmt in _LOSSLESS:
        bits = [(bits_words(bits), {"bits": bits}) for bits in (16, 24)]
        return [(unchanged_words(), {}), *bits]
    found: list[tuple[str, dict[str, Any]]] = [
        (words, {} if value is None else {"quality": value}) for words, value in quality_options()
    ]
    if fmt is AudioFormat.MP3:
        found += [(bitrate_words(rate), {"bitrate": rate}) for rate in _BIT_RATES]
    return found


def _quality_of(sound: SoundChoice) -> dict[str, Any]:
    given = {"bits": sound.bits, "bitrate": sound.bitrate, "quality": sound.quality}
    return {name: value for name, value in given.items() if value is not None}


def _rates(fmt: AudioFormat) -> tuple[int, ...]:
    if fmt is AudioFormat.OPUS:
        return _OPUS_RATES
    return tuple(rate for rate in _RATES if fmt is not AudioFormat.MP3 or rate in MP3_RATES)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
