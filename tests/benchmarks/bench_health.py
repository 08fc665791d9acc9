"""False alarms and misses of every health finding, on speech with and without faults.

`python -m tests.benchmarks.bench_health [tuning]`. Needs espeak-ng on the PATH. The faults are put
in here, so that each clip's label is known. The limits in core/health.py and health_batch.py were
chosen on the clips of `tuning`; without the word, the held-out ones are used: other languages,
other voices, other texts. Rows in parentheses are beyond what is claimed: shown, not added up.
The last line is what measuring adds to decoding the demo's clips.
"""

from __future__ import annotations

import io
import random
import subprocess
import sys
import time
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import soundfile

from bulktts_gui.core import audio
from bulktts_gui.core.health import (
    OF_FORMAT,
    Finding,
    HealthFacts,
    Meter,
    judge,
    levels_of,
    measure,
)
from bulktts_gui.core.health_batch import BatchClip, judge_batch

CLIPS = 320
BLOCK = 1 << 16
CUTS = (Finding.CUT_START, Finding.CUT_END)
MEASURED = tuple(finding for finding in Finding if finding not in OF_FORMAT)
BUT_CUTS = tuple(set(MEASURED) - set(CUTS))
DEMO = Path(__file__).resolve().parents[2] / "resources" / "demo"

if TYPE_CHECKING:
    from collections.abc import Callable

TUNING = {
    "en-gb": (
        "The lamp was still burning when the last train left the village.",
        "Please keep your ticket until you have left the station.",
        "Stop!",
        "We had bread, cheese and a bottle of apple juice with us, and nobody was in a hurry.",
        "Your appointment is on the 14th of March at 9:30.",
        "Speech should be clear, short and kind.",
    ),
    "fr-fr": (
        "Approchez : ce tableau fut peint en une seule nuit.",
        "Le magasin ferme dans dix minutes.",
        "Il pleuvait, et pourtant tout le monde dansait sur la place du marché.",
        "Votre commande est prête, vous pouvez venir la chercher au guichet.",
        "Merci de votre patience.",
    ),
    "pl": (
        "Dobranoc, mały lisku, las już śpi.",
        "Pociąg do Krakowa odjedzie z peronu trzeciego.",
        "Proszę nie otwierać okien podczas jazdy.",
        "W sobotę będzie słonecznie, a w niedzielę spadnie deszcz.",
        "Zamknij drzwi.",
    ),
    "ru": (
        "Осторожно, двери закрываются.",
        "Следующая станция будет конечной, просьба покинуть вагоны.",
        "Сегодня вечером в музее открывается новая выставка.",
        "Спасибо, что подождали.",
        "Мы шли по берегу реки до самого моста, и никто не спешил домой.",
    ),
    "es": (
        "Añade la sal y deja reposar la masa media hora.",
        "El próximo tren sale del andén cinco a las ocho y cuarto.",
        "Gracias por llamar.",
        "La biblioteca estará cerrada durante las fiestas de la ciudad.",
        "Baja por esta calle y gira a la izquierda cuando veas el puente.",
    ),
}
HELD_OUT = {
    "en-us": (
        "Welcome back. For opening hours, press one.",
        "The museum shop sells postcards, maps and a very good cup of coffee.",
        "Wait here.",
        "Put the dough aside, cover it with a cloth, and let it rest until it has doubled in size.",
        "Flight 482 to Lisbon is now boarding at gate 17.",
        "Every evening the same boat crossed the lake with its lights off.",
    ),
    "de": (
        "Der Zug nach Freiburg fährt heute von Gleis sieben.",
        "Bitte nehmen Sie Ihre Karte und Ihren Beleg.",
        "Gute Nacht.",
        "Am Abend ziehen von Westen her Wolken auf, und in den Bergen fällt etwas Schnee.",
        "Die Führung beginnt um fünfzehn Uhr am Haupteingang.",
    ),
    "it": (
        "Gira a destra e prosegui lungo il fiume.",
        "Il pacco arriverà domani mattina tra le nove e le undici.",
        "Buon appetito a tutti.",
        "Il castello fu costruito in cima alla collina da un re che non vi abitò mai.",
        "Premete due per parlare con un operatore.",
    ),
    "tr": (
        "Lütfen kapılardan uzak durun, tren hareket ediyor.",
        "Yarın sabah hava açık ve serin olacak.",
        "Teşekkür ederim.",
        "Kütüphane hafta sonu saat onda açılır ve akşam altıda kapanır.",
        "Bir sonraki durakta inmek isteyenler kapıya yaklaşsın.",
    ),
    "el": (
        "Καλημέρα σας. Η επιβίβαση γίνεται από την πύλη δώδεκα.",
        "Το λεωφορείο φεύγει σε πέντε λεπτά από την πλατεία.",
        "Ευχαριστούμε πολύ.",
        "Ο καιρός θα είναι καλός όλη την εβδομάδα, με λίγα σύννεφα στα βουνά.",
        "Παρακαλώ κρατήστε το εισιτήριό σας μέχρι την έξοδο.",
    ),
    "hi": (
        "नमस्ते, आपका पार्सल आज शाम तक पहुँच जाएगा।",
        "कृपया अपना टिकट संभाल कर रखें।",
        "अगली गाड़ी प्लेटफ़ॉर्म नंबर पाँच से रवाना होगी।",
        "कल सुबह हल्की बारिश होने की संभावना है, इसलिए छाता साथ रखें।",
        "प्रतीक्षा करने के लिए धन्यवाद।",
    ),
}
VOICES = {False: ("m1", "m3", "m5", "f1", "f3"), True: ("m2", "m4", "m7", "f2", "f4")}


class Speech(NamedTuple):
    """A sound clip, mono from -1 to 1, and what it says."""

    text: str
    sound: np.ndarray
    rate: int


class Rates:
    """Counts right and wrong answers for a finding, by what was done to the clip.

    What is beyond the claim is shown in parentheses and not added up.
    """

    def __init__(self) -> None:
        self.wrong: defaultdict[tuple[Finding, str, bool, str], list[bool]] = defaultdict(list)

    def clean(
        self,
        found: frozenset[Finding],
        but: tuple[Finding, ...] = (),
        what: str = "no such fault",
        claimed: bool = True,
    ) -> None:
        for finding in MEASURED:
            if finding not in but:
                self.wrong[finding, "false alarms", claimed, what].append(finding in found)

    def faulty(
        self, finding: Finding, what: str, found: frozenset[Finding], claimed: bool = True
    ) -> None:
        self.wrong[finding, "misses", claimed, what].append(finding not in found)

    def table(self) -> str:
        lines = [f"{'finding':14}{'wrong':14}{'clip':34}{'clips':>7}{'wrong':>7}{'rate':>9}"]

        def row(name: str, kind: str, what: str, wrong: list[bool]) -> None:
            rate = f"{sum(wrong) / len(wrong):.2%}"
            lines.append(f"{name:14}{kind:14}{what:34}{len(wrong):>7}{sum(wrong):>7}{rate:>9}")

        for finding in MEASURED:
            for kind in ("false alarms", "misses"):
                every: list[bool] = []
                for (other, other_kind, claimed, what), wrong in self.wrong.items():
                    if (other, other_kind) == (finding, kind):
                        row("", "", what if claimed else f"({what})", wrong)
                        every += wrong if claimed else []
                row(finding.name, kind, "ALL but those in ( )", every)
        return "\n".join(lines)


def speak(text: str, voice: str, speed: int, pitch: int) -> tuple[np.ndarray, int]:
    command = ("espeak-ng", "-v", voice, "-s", str(speed), "-p", str(pitch), "--stdout", "--", text)
    data = subprocess.run(command, check=True, capture_output=True).stdout
    # Written as a stream: the header promises more than there is.
    sound = np.frombuffer(data[44:], "<i2") / 32768
    return sound.astype(np.float32), int(soundfile.info(io.BytesIO(data)).samplerate)


def speeches(held_out: bool, count: int, ends: str = "mixed") -> list[Speech]:
    """Clips without a fault, as different services would give them.

    Their `ends` are "mixed" (room before and after, or faded in and out within 5 to 20 ms), or
    "trimmed" to the first and last audible sample.
    """
    chance = random.Random(7 + 24 * held_out)
    noise = np.random.default_rng(7 + 24 * held_out)
    languages = HELD_OUT if held_out else TUNING
    result = []
    for number in range(count):
        language = list(languages)[number % len(languages)]
        said = chance.sample(languages[language], chance.choice((1, 1, 2, 2, 3)))
        text = " ".join(said)
        voice = f"{language}+{chance.choice(VOICES[held_out])}"
        sound, rate = speak(text, voice, chance.randint(145, 190), chance.randint(30, 70))
        loud = np.flatnonzero(abs(sound) > 0.001 * abs(sound).max())
        sound = sound[loud[0] : loud[-1] + 1]
        if ends == "mixed" and chance.random() < 0.5:
            room = [np.zeros(int(rate * chance.uniform(0.02, 0.4))) for _ in range(2)]
            sound = np.concatenate((room[0], sound, room[1]))
        elif ends == "mixed":
            # espeak-ng's voices come in within a millisecond; a person's and a model's do not.
            fade = int(rate * chance.uniform(0.005, 0.02))
            sound = sound.copy()
            sound[:fade] *= np.linspace(0, 1, fade)
            sound[-fade:] *= np.linspace(1, 0, fade)
        if chance.random() < 0.3:
            wanted = 48_000
            at = np.arange(int(len(sound) * wanted / rate)) * rate / wanted
            sound, rate = np.interp(at, np.arange(len(sound)), sound), wanted
        sound = sound / abs(sound).max() * 10 ** (-chance.choice((0, 0.1, 1, 3, 6, 12)) / 20)
        floor = chance.choice((0, 0, -75, -60, -50))
        if floor:
            sound = sound + noise.normal(0, 10 ** (floor / 20) * abs(sound).max() / 3, len(sound))
            sound = sound / max(1.0, abs(sound).max())
        result.append(Speech(text, sound, rate))
    return result


def samples(sound: np.ndarray) -> np.ndarray:
    return np.clip(np.round(sound * 32767), -32768, 32767).astype(np.int16).reshape(-1, 1)


def facts_of(sound: np.ndarray, rate: int) -> HealthFacts:
    return measure([samples(sound)], rate)


def loudness(sound: np.ndarray, rate: int) -> tuple[np.ndarray, int]:
    """Each 20 ms against the loud places of the clip, in dB, and how many samples that is."""
    width = rate // 50
    squares = (sound[: len(sound) // width * width].reshape(-1, width) ** 2).mean(axis=1)
    return 10 * np.log10(squares / np.quantile(squares, 0.95) + 1e-9), width


def places(sound: np.ndarray, rate: int, low: float, high: float) -> list[int]:
    """Where a cut goes through sound of such a loudness on both sides."""
    level, width = loudness(sound, rate)
    softer = np.minimum(level[:-1], level[1:])
    inside = np.flatnonzero((softer >= low) & (softer < high)) + 1
    return [int(i) * width for i in inside if len(level) / 5 < i < len(level) * 4 / 5]


def judge_alone(rates: Rates, clips: list[Speech], chance: random.Random) -> None:
    noise = np.random.default_rng(chance.randint(0, 1 << 30))
    for clip in clips:
        sound, rate = clip.sound, clip.rate
        count = len(sound)

        def found(changed: np.ndarray, rate: int = rate) -> frozenset[Finding]:
            return judge(facts_of(changed, rate))

        rates.clean(found(sound))
        rates.clean(found(sound * 0.02), but=(Finding.CLIPPED,))

        click = np.zeros(count)
        click[count // 2 : count // 2 + rate // 200] = 0.5
        for strength, silence in {
            "nothing but zeros": np.zeros(count),
            "last bit flickers": noise.integers(-1, 2, count) / 32767,
            "hiss of -70 dB": noise.normal(0, 10**-3.5, count),
            "hiss of -55 dB": noise.normal(0, 10**-2.75, count),
            "one click": click,
        }.items():
            rates.faulty(Finding.SILENT, strength, found(silence))

        whole = sound / abs(sound).max()
        for drive in (3, 6, 9, 12):
            clipped = np.clip(whole * 10 ** (drive / 20), -1, 1)
            for after in (1.0, 0.7):
                rates.faulty(Finding.CLIPPED, f"{drive} dB too loud", found(clipped * after))
            # Made that much louder, a voice that comes in within 5 ms does so within 2.
            found_in = found(clipped)
            rates.clean(found_in, but=(Finding.CLIPPED, *CUTS))
            rates.clean(found_in, BUT_CUTS, f"{drive} dB too loud", claimed=False)

        for strength, low, high, claimed in (
            ("through -10 dB and louder", -10, 99, True),
            ("through -15 to -10 dB", -15, -10, True),
            ("through -20 to -15 dB", -20, -15, False),
        ):
            for _ in range(2):
                spots = places(sound, rate, low, high)
                if not spots:
                    continue
                cut = chance.choice(spots)
                rates.faulty(Finding.CUT_START, strength, found(sound[cut:]), claimed)
                cut = chance.choice(spots)
                rates.faulty(Finding.CUT_END, strength, found(sound[:cut]), claimed)

        for seconds in (1, 2, 3, 5):
            spot = chance.choice(places(sound, rate, -60, 99))
            hush = noise.normal(
                0, chance.choice((0, 1e-4, 1e-3)) * abs(sound).max(), seconds * rate
            )
            broken = np.concatenate((sound[:spot], hush, sound[spot:]))
            found_in = found(broken)
            rates.faulty(Finding.LONG_SILENCE, f"{seconds} s", found_in)
            rates.clean(found_in, but=(Finding.LONG_SILENCE,))


def judge_together(rates: Rates, clips: list[Speech], chance: random.Random) -> None:
    """Batches of 80 in several languages, one in ten with a wrong text, one in ten a copy."""
    facts = [facts_of(clip.sound, clip.rate) for clip in clips]
    length = [len(clip.sound) / clip.rate for clip in clips]
    lengths = (Finding.TOO_SHORT, Finding.TOO_LONG)
    for _ in range(120):
        chosen = chance.sample(range(len(clips)), 80)
        batch, labels = [], {}
        for run_id, number in enumerate(chosen):
            text, sound_of = clips[number].text, number
            if run_id % 10 == 0:
                factor = chance.choice((2, 3, 5))
                if len(text) < 15:
                    continue
                if chance.random() < 0.5 and len(text) > 12 * factor:
                    text = text[: len(text) // factor]
                    labels[run_id] = Finding.TOO_LONG, f"{factor} times"
                else:
                    text = " ".join([text] * factor)
                    labels[run_id] = Finding.TOO_SHORT, f"{factor} times"
            elif run_id % 10 == 5:
                # The pair's other side is the clip just before.
                sound_of = chosen[run_id - 1]
                if clips[sound_of].text == text:
                    continue
                labels[run_id] = Finding.SAME_AS, "under another text"
                labels[run_id - 1] = labels[run_id]
            batch.append(BatchClip(run_id, facts[sound_of], text, length[sound_of]))
        for run_id, found in judge_batch(batch).findings.items():
            if run_id not in labels:
                rates.clean(found)
            else:
                fault, what = labels[run_id]
                rates.faulty(fault, what, found, claimed=what != "2 times")
                if fault in lengths:
                    rates.clean(found, but=lengths)


def judge_trimmed(rates: Rates, clips: list[Speech]) -> None:
    """A service that leaves no room around its clips: each alone, and as a batch."""
    facts = [facts_of(clip.sound, clip.rate) for clip in clips]
    for one in facts:
        rates.clean(judge(one), BUT_CUTS, "trimmed hard, judged alone", claimed=False)
    batch = [
        BatchClip(i, one, clip.text, len(clip.sound) / clip.rate)
        for i, (one, clip) in enumerate(zip(facts, clips, strict=True))
    ]
    for found in judge_batch(batch).findings.values():
        rates.clean(found, BUT_CUTS, "trimmed hard, as a batch")


def added_cost() -> float:
    """What measuring adds to `audio.inspect`, over the demo's clips: a part of its time."""

    def timed(action: Callable[[], object]) -> float:
        start = time.perf_counter()
        action()
        return time.perf_counter() - start

    def meter_all() -> None:
        for level, rate in levels:
            meter = Meter(rate)
            for start in range(0, len(level), BLOCK):
                meter.feed(level[start : start + BLOCK])
            meter.facts()

    paths = sorted(DEMO.glob("*.flac"))
    levels = []
    for path in paths:
        sound, rate = soundfile.read(path, dtype="int16", always_2d=True)
        levels.append((levels_of(sound), rate))
    decoding = min(timed(lambda: [audio.inspect(path) for path in paths]) for _ in range(20))
    return min(timed(meter_all) for _ in range(20)) / decoding


def main() -> None:
    held_out = "tuning" not in sys.argv[1:]
    clips = speeches(held_out, CLIPS)
    rates = Rates()
    chance = random.Random(11 + held_out)
    judge_alone(rates, clips, chance)
    judge_together(rates, clips, chance)
    judge_trimmed(rates, speeches(held_out, CLIPS // 4, "trimmed"))
    print(f"{len(clips)} clips, {'held out' if held_out else 'tuning'}")
    print(rates.table())
    print(f"measuring adds {added_cost():.1%} to decoding")


if __name__ == "__main__":
    main()
