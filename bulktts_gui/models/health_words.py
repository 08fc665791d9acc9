"""What may be wrong with a clip, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from bulktts_gui.core.health import Finding, HealthFacts

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bulktts_gui.core.clips import AudioFacts


def in_order(findings: Iterable[Finding]) -> list[Finding]:
    """Findings with the gravest first."""
    found = set(findings)
    return [finding for finding in Finding if finding in found]


def finding_label(finding: Finding) -> str:
    """A finding in two or three words, for a row."""
    labels = {
        Finding.SILENT: QCoreApplication.translate("Health", "Silent"),
        Finding.CLIPPED: QCoreApplication.translate("Health", "Distorted"),
        Finding.CUT_START: QCoreApplication.translate("Health", "Starts abruptly"),
        Finding.CUT_END: QCoreApplication.translate("Health", "Ends abruptly"),
        Finding.LONG_SILENCE: QCoreApplication.translate("Health", "Long silence"),
        Finding.TOO_SHORT: QCoreApplication.translate("Health", "Short for its text"),
        Finding.TOO_LONG: QCoreApplication.translate("Health", "Long for its text"),
        Finding.SAME_AS: QCoreApplication.translate("Health", "Same as another"),
        Finding.MANY_CHANNELS: QCoreApplication.translate("Health", "Many channels"),
        Finding.HIGH_RATE: QCoreApplication.translate("Health", "High sample rate"),
        Finding.VERY_LONG: QCoreApplication.translate("Health", "Very long"),
    }
    return labels[finding]


def finding_sentence(finding: Finding, audio: AudioFacts | None, twin: str) -> str:
    """A finding as a sentence with what is known; `twin` is the id of the clip with its sound."""
    text = _sentence(finding)
    if audio is None:
        return text
    health = HealthFacts.unpack(audio.health)
    values = {
        Finding.LONG_SILENCE: QLocale().toString(health.gap if health else 0.0, "f", 1),
        Finding.SAME_AS: twin,
        Finding.MANY_CHANNELS: QLocale().toString(audio.channels),
        Finding.HIGH_RATE: QLocale().toString(round(audio.sample_rate / 1000)),
    }
    return text.replace("%1", values.get(finding, ""))


def _sentence(finding: Finding) -> str:
    sentences = {
        Finding.SILENT: QCoreApplication.translate("Health", "Nothing can be heard in this clip."),
        Finding.CLIPPED: QCoreApplication.translate(
            "Health", "The sound is distorted: in places it is louder than a file can hold."
        ),
        Finding.CUT_START: QCoreApplication.translate(
            "Health", "It starts in the middle of a sound, as if its beginning were cut off."
        ),
        Finding.CUT_END: QCoreApplication.translate(
            "Health", "It ends in the middle of a sound, as if its end were cut off."
        ),
        Finding.LONG_SILENCE: QCoreApplication.translate(
            "Health", "There is a silence of %1 s in the middle."
        ),
        Finding.TOO_SHORT: QCoreApplication.translate(
            "Health",
            "It is much shorter than the other clips are for such a text. Words may be missing.",
        ),
        Finding.TOO_LONG: QCoreApplication.translate(
            "Health",
            "It is much longer than the other clips are for such a text. Words may be repeated.",
        ),
        Finding.SAME_AS: QCoreApplication.translate(
            "Health", "It sounds exactly like clip %1, which has another text or none."
        ),
        Finding.MANY_CHANNELS: QCoreApplication.translate(
            "Health", "It has %1 channels, where speech has one or two."
        ),
        Finding.HIGH_RATE: QCoreApplication.translate(
            "Health", "It has a sample rate of %1 kHz, far more than speech needs."
        ),
        Finding.VERY_LONG: QCoreApplication.translate(
            "Health", "It is longer than an hour, which is unusual for a clip."
        ),
    }
    return sentences[finding]
