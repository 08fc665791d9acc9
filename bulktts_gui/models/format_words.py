"""The sound formats in words: what they are for, what they are, and what can be chosen of them."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale

from bulktts_gui.core.formats import AudioFormat, Preset, SoundChoice
from bulktts_gui.models.detail_words import sample_rate_words, signed_words
from bulktts_gui.models.wording import filled, listed


class Option(NamedTuple):
    """One thing that can be chosen, and the value that it stands for."""

    words: str
    value: float | int | None


def preset_words(preset: Preset) -> str:
    """What a preset is for."""
    words = {
        Preset.AS_IT_CAME: QCoreApplication.translate("Formats", "As it came"),
        Preset.PHONE_OR_CHAT: QCoreApplication.translate("Formats", "For a phone or a chat"),
        Preset.SLIDES: QCoreApplication.translate("Formats", "For slides"),
        Preset.VIDEO_EDITOR: QCoreApplication.translate("Formats", "For a video editor"),
        Preset.AUDIOBOOK: QCoreApplication.translate("Formats", "Audiobook"),
        Preset.PHONE_SYSTEM: QCoreApplication.translate("Formats", "Phone system"),
    }
    return words[preset]


def own_choice_words() -> str:
    """What stands below the presets."""
    return QCoreApplication.translate("Formats", "Own choice…")


def format_words(fmt: AudioFormat) -> str:
    """The name of a format."""
    words = {
        AudioFormat.FLAC: QCoreApplication.translate("Formats", "FLAC (nothing is lost)"),
        AudioFormat.WAV: QCoreApplication.translate("Formats", "WAV (nothing is lost, large)"),
        AudioFormat.MP3: QCoreApplication.translate("Formats", "MP3 (small, plays everywhere)"),
        AudioFormat.OGG: QCoreApplication.translate("Formats", "Ogg Vorbis (small)"),
        AudioFormat.OPUS: QCoreApplication.translate("Formats", "Opus (smallest)"),
    }
    return words[fmt]


def short_format_words(fmt: AudioFormat) -> str:
    """The name of a format alone."""
    names = {AudioFormat.OGG: "Ogg Vorbis", AudioFormat.OPUS: "Opus"}
    return names.get(fmt, fmt.name)


def sound_words(sound: SoundChoice) -> str:
    """What a choice comes to, such as "MP3, 96 kbit/s, mono"."""
    if sound.is_copy:
        return QCoreApplication.translate("Formats", "The clips' own files, unchanged.")
    parts = [short_format_words(sound.fmt)]
    if sound.bits is not None:
        parts.append(bits_words(sound.bits))
    if sound.bitrate is not None:
        parts.append(bitrate_words(sound.bitrate))
    if sound.rate is not None:
        parts.append(sample_rate_words(sound.rate))
    if sound.channels is not None:
        parts.append(channel_words(sound.channels))
    if sound.loudness is not None:
        text = QCoreApplication.translate("Formats", "made equally loud (%1)")
        parts.append(filled(text, lufs_words(sound.loudness)))
    return listed(parts)


def bits_words(bits: int) -> str:
    """How finely a sample is kept."""
    return QCoreApplication.translate("Formats", "%1 bit").replace("%1", QLocale().toString(bits))


def bitrate_words(kbits: int) -> str:
    """How much a second of sound takes up."""
    text = QCoreApplication.translate("Formats", "%1 kbit/s")
    return text.replace("%1", QLocale().toString(kbits))


def channel_words(channels: int) -> str:
    """One channel or two."""
    if channels == 1:
        return QCoreApplication.translate("Formats", "mono")
    return QCoreApplication.translate("Formats", "stereo")


def lufs_words(loudness: float) -> str:
    """A loudness, in whole LUFS."""
    return QCoreApplication.translate("Formats", "%1 LUFS").replace("%1", signed_words(loudness, 0))


def unchanged_words() -> str:
    """What leaves a property of the sound alone."""
    return QCoreApplication.translate("Formats", "As the clip has it")


def loudness_options() -> list[Option]:
    """The loudness that different places ask for."""
    translate = QCoreApplication.translate
    uses = [
        (translate("Formats", "Loud, for the web (%1)"), -14.0),
        (translate("Formats", "Podcast (%1)"), -16.0),
        (translate("Formats", "Audiobook (%1)"), -20.0),
        (translate("Formats", "Radio and television (%1)"), -23.0),
    ]
    options = [Option(filled(words, lufs_words(value)), value) for words, value in uses]
    return [Option(unchanged_words(), None), *options]


def quality_options() -> list[Option]:
    """How good a lossy format is to be where the bit rate may vary."""
    translate = QCoreApplication.translate
    return [
        Option(translate("Formats", "Good"), None),
        Option(translate("Formats", "Best"), 1.0),
        Option(translate("Formats", "Smallest"), 0.1),
    ]
