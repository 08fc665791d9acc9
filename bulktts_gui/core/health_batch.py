"""What takes the other clips of a batch to be seen: a wrong length, the same sound twice."""

from __future__ import annotations

import math
import unicodedata
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, NamedTuple

from bulktts_gui.core.health import Finding, HealthFacts, judge

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from bulktts_gui.core.clips import AudioFacts

#: Fewer clips of one script say nothing about how fast is usual.
MIN_CLIPS = 8
#: So many clips are looked at in a millisecond or two.
AT_ONCE = 50
#: Shorter texts than this many letters say too little about how long they should take.
_MIN_LETTERS = 6
#: Beginning and ending take time whatever is said, as much as this many letters.
_OVERHEAD = 2.0
#: A digit is spoken as a word.
_DIGIT = 4.0
#: How far from the usual length is far: so many times, and so many deviations of the batch.
_FAR = math.log(1.75)
_DEVIATIONS = 2.5
#: Where more than this part of a batch begins (or ends) abruptly, that is how its voice is trimmed.
_HABIT = 0.2
_CUTS = (Finding.CUT_START, Finding.CUT_END)
#: What makes a median absolute deviation comparable to a standard deviation.
_MAD_SCALE = 1.4826
#: Scripts that write a syllable or a word by one sign, by the first word of a sign's name.
_CHINESE, _KANA = "CJK", ("HIRAGANA", "KATAKANA")


class BatchClip(NamedTuple):
    """A ready clip: `text` is empty where none is known, `seconds` its whole length."""

    run_id: int
    facts: HealthFacts
    text: str
    seconds: float


class Sounds(NamedTuple):
    """What a list knows of its clips' sound: a list for each thing, in the same order."""

    run_ids: list[int]
    texts: list[str]
    audio: list[AudioFacts | None]
    paths: list[Path | None]


class Judgement(NamedTuple):
    """What was found, by run id: `twins` names for each clip that is SAME_AS one that it is."""

    findings: dict[int, frozenset[Finding]]
    twins: dict[int, int]


def judge_batch(clips: Iterable[BatchClip], check: Callable[[], None] | None = None) -> Judgement:
    """All findings of each clip, those of `judge` among them; no clip is left out.

    100,000 clips take seconds: `check` is called before every `AT_ONCE` of them. It may rest, and
    raises to give up. The clips are taken one by one and not kept: so many objects at once would
    have Python's collector look through them all, again and again, while everybody waits.

    Some services trim their clips to the first and last audible sound, where every other clip
    looks cut off. What a fifth of a batch has is no reason to listen to one of them, and left out.
    """
    own: dict[int, frozenset[Finding]] = {}
    cuts: Counter[Finding] = Counter()
    sounding = 0
    paces, echoes = _Paces(), _Echoes()
    for number, clip in enumerate(clips):
        if check is not None and number % AT_ONCE == 0:
            check()
        own[clip.run_id] = found = judge(clip.facts)
        if Finding.SILENT in found:
            continue
        sounding += 1
        cuts.update(found.intersection(_CUTS))
        paces.take(clip)
        echoes.take(clip)
    habits = set()
    if sounding >= MIN_CLIPS:
        habits = {cut for cut, count in cuts.items() if count > _HABIT * sounding}
    lengths, twins = paces.far(), echoes.twins()
    findings = {
        run_id: (found - habits)
        | ({lengths[run_id]} if run_id in lengths else frozenset())
        | ({Finding.SAME_AS} if run_id in twins else frozenset())
        for run_id, found in own.items()
    }
    return Judgement(findings, twins)


class _Echoes:
    """Finds clips that sound like another one, sample for sample."""

    def __init__(self) -> None:
        self._texts: dict[int, str] = {}
        self._first: dict[int, int] = {}
        self._alike: dict[int, list[int]] = {}

    def take(self, clip: BatchClip) -> None:
        """Take in the next clip."""
        self._texts[clip.run_id] = clip.text
        mark = clip.facts.fingerprint
        first = self._first.setdefault(mark, clip.run_id)
        if first != clip.run_id:
            self._alike.setdefault(mark, [first]).append(clip.run_id)

    def twins(self) -> dict[int, int]:
        """For each clip that sounds like another one, the first such other.

        Two clips that are known to say the same words may well sound the same, and are not meant.
        """
        twins: dict[int, int] = {}
        for group in self._alike.values():
            words = [" ".join(self._texts[run_id].split()).casefold() for run_id in group]
            # The first of all, and the first that differs from it, are enough to answer for each.
            other = next((i for i, said in enumerate(words) if not said or said != words[0]), None)
            for i, run_id in enumerate(group):
                if not words[i]:
                    twins[run_id] = group[1 if i == 0 else 0]
                elif words[i] != words[0]:
                    twins[run_id] = group[0]
                elif other is not None:
                    twins[run_id] = group[other]
        return twins


class _Paces:
    """Finds clips whose pace is far from that of their script in this batch.

    Scripts are judged apart: a Chinese sign takes as long as three Latin letters.
    """

    def __init__(self) -> None:
        self._paces: defaultdict[str, dict[int, float]] = defaultdict(dict)

    def take(self, clip: BatchClip) -> None:
        """Take in the next clip."""
        script, letters = _weigh(clip.text)
        if letters < _MIN_LETTERS:
            return
        # Pauses at the ends are no speech, and a long one within is a finding of its own.
        silent = clip.facts.lead + clip.facts.trail + max(0.0, clip.facts.gap - 0.5)
        spoken = max(clip.seconds - silent, 0.01)
        self._paces[script][clip.run_id] = math.log(spoken / (letters + _OVERHEAD))

    def far(self) -> dict[int, Finding]:
        """TOO_SHORT or TOO_LONG for each clip that is."""
        import statistics

        found = {}
        for pace in self._paces.values():
            if len(pace) < MIN_CLIPS:
                continue
            usual = statistics.median(pace.values())
            spread = statistics.median(abs(value - usual) for value in pace.values())
            limit = max(_FAR, _DEVIATIONS * _MAD_SCALE * spread)
            for run_id, value in pace.items():
                if abs(value - usual) > limit:
                    found[run_id] = Finding.TOO_SHORT if value < usual else Finding.TOO_LONG
        return found


def _weigh(text: str) -> tuple[str, float]:
    """The script that most of `text` is in, and how many letters it has to be spoken."""
    scripts: Counter[str] = Counter()
    for sign, count in Counter(text).items():
        kind = _kinds.get(sign)
        if kind is None:
            kind = _kinds[sign] = _kind(sign)
        scripts[kind] += count
    digits = scripts.pop(_IS_DIGIT, 0)
    scripts.pop(_IS_NEITHER, 0)
    if not scripts:
        return "", digits * _DIGIT
    # Japanese is Chinese signs among kana.
    is_japanese = scripts["KANA"] and scripts[_CHINESE]
    script = "KANA" if is_japanese else max(scripts, key=scripts.__getitem__)
    per_digit = 1.0 if script == _CHINESE else _DIGIT
    return script, sum(scripts.values()) + digits * per_digit


def _kind(sign: str) -> str:
    """The script of a letter, or one of the two below for what is none."""
    if sign.isdigit():
        return _IS_DIGIT
    if not sign.isalpha():
        return _IS_NEITHER
    name = unicodedata.name(sign, "").partition(" ")[0]
    return "KANA" if name in _KANA else name


_IS_DIGIT, _IS_NEITHER = "0", " "
#: `_kind` of each sign that was met: asking for a sign's name takes longer than all else here.
_kinds: dict[str, str] = {}
