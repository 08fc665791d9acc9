"""Tell run ids from everything else: one entry of a list, or a line of free text.

Nothing is guessed. An entry is a whole number from 1 to `MAX_RUN_ID`, or an address or file name
that names exactly one, or the id of a task (`TaskId`), or it comes back with the reason why it
cannot be used. Digits of any script count; invisible characters, quotes, brackets, a leading "#"
and closing punctuation do not.

Digit groups are the one place where people and spreadsheets disagree. "101,102,103" and
"12345, 12346" are lists; "12,345", "1 234 567" and "1'234" may be one number or several, so they
are `RejectReason.UNCLEAR` and shown, never split or joined on their own.
"""

from __future__ import annotations

import enum
import math
import re
import unicodedata
from typing import TYPE_CHECKING, ClassVar, TypeAlias, TypeGuard

from bulktts_gui.core.clips import MAX_RUN_ID

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

#: From here on a spreadsheet's number (a double) no longer tells neighbouring integers apart.
EXACT_FLOAT = 2**53


class RejectReason(enum.Enum):
    """Why an entry cannot be used as a run id."""

    DAMAGED_BY_SPREADSHEET = "damaged-by-spreadsheet"
    ZERO = "zero"
    NEGATIVE = "negative"
    DECIMAL = "decimal"
    TOO_LONG = "too-long"
    LETTERS = "letters"
    #: A row with a name or a text, and nothing where its id should be.
    EMPTY_CELL = "empty-cell"
    #: Spreadsheets turn some entries into dates by themselves.
    DATE_OR_TIME = "date-or-time"
    #: Digit groups ("12,345"), ranges ("100-105"): one number or several, nobody can tell.
    UNCLEAR = "unclear"
    #: In a column of task ids: something else.
    NO_TASK_ID = "no-task-id"


class TaskId(str):
    """The id of a task: an order for speech, whose run the service tells when asked."""

    __slots__ = ()


#: A run id, a task id, or why it is neither.
Result: TypeAlias = int | TaskId | RejectReason
#: An entry as it was written, and what it is.
Reading: TypeAlias = tuple[str, Result]

_AUDIO_ENDINGS = frozenset(str.split("flac wav mp3 ogg opus m4a aac aif aiff webm wma"))

#: Words that stand beside ids in a list and say nothing themselves.
_LABELS = frozenset(
    str.split(
        "run runs id ids runid runids run_id run_ids run-id run-ids tts nr "
        "and und et y e or oder ou o"
    )
)

# --- patterns; each is linear: bounded parts, or runs whose end decides at once -----------------

_DATE = (
    r"(?:[0-9]{4}(?P<d1>[-/.])[0-9]{1,2}(?P=d1)[0-9]{1,2}"
    r"|[0-9]{1,2}(?P<d2>[-/.])[0-9]{1,2}(?P=d2)[0-9]{2,4})"
)
_TIME = r"[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{1,9})?)?(?:\s?[ap]m)?(?:z|[+-][0-9:]{4,6})?"
_MOMENT = rf"(?:{_DATE}(?:[t ]\s?{_TIME})?|{_TIME})"
_MONTH = (
    r"(?:jan(?:uary|uar)?|feb(?:ruary|ruar)?|mar(?:ch)?|märz|apr(?:il)?|may|mai|june?|juni|july?"
    r"|juli|aug(?:ust)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?)"
)
_DAY = r"[0-9]{1,2}(?:st|nd|rd|th|\.)?"
_YEAR = r"(?:19|20)[0-9]{2}(?!\w)"
_AMOUNT = r"[0-9]{1,15}(?:[.,][0-9]{1,9}){0,5}"
_UNIT = (
    r"(?:[%€$£¥]|(?:usd|eur|gbp|dollars?|euros?|percent|seconds?|sec|ms|minutes?|min|hours?|days?"
    r"|weeks?|months?|years?|[ap]m|kb|mb|gb|k?hz|clips?|files?|items?|rows?|lines?)\b)"
)
#: Dates, times, prices and measures in a text: obviously no ids.
_ASIDE = (
    r"(?P<aside>(?<![\w.,/-])(?:"
    rf"{_MOMENT}"
    rf"|{_DAY}\s{_MONTH}(?!\w)\.?(?:,?\s{_YEAR})?"
    rf"|{_MONTH}\.?\s(?:{_YEAR}|{_DAY}(?!\w)(?:,?\s{_YEAR})?)"
    rf"|(?:[$€£¥]|usd|eur|gbp)\s?{_AMOUNT}"
    rf"|{_AMOUNT}\s?{_UNIT}"
    r")(?![\w/-]))"
)
_SCIENTIFIC = r"[+-]?[0-9]{1,30}(?:[.,][0-9]{0,30})?e\+?[0-9]{1,5}"
_WHOLE = rf"(?P<whole>(?<![\w.]){_SCIENTIFIC}(?!\w))"
_GROUPS = (
    r"(?P<groups>(?<![\w.,'-])(?<![0-9] )[0-9]{1,2}(?P<sep>[ ,'])[0-9]{3}(?:(?P=sep)[0-9]{3})*"
    r"(?![\w.-]|(?P=sep)[0-9]))"
)
_ADDRESS = r"(?P<address>\b[a-z][a-z+]{1,9}://[^\s\"'<>|,;]+)"
_UUID = r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"
_PARTS = rf"{_ADDRESS}|(?<![\w-]){_UUID}(?![\w-])|{_ASIDE}|{_WHOLE}|{_GROUPS}"
_LIST_TOKEN = re.compile(rf"{_PARTS}|[^\s,;|<>]+", re.IGNORECASE)
_PROSE_TOKEN = re.compile(rf"{_PARTS}|[^\s;|<>()\[\]{{}}\"'`«»“”„]+", re.IGNORECASE)

_NUMBER_TOKEN = re.compile(rf"{_GROUPS}|[0-9]+")

_IS_SCIENTIFIC = re.compile(_SCIENTIFIC, re.IGNORECASE)
_IS_MOMENT = re.compile(_MOMENT, re.IGNORECASE)
_IS_NEGATIVE = re.compile(r"-\s?[0-9][0-9.,]*")
_IS_WHOLE = re.compile(r"([0-9]+)[.,]0{1,2}")
_IS_GROUPED = re.compile(r"[0-9]{1,3}(?:(?:[ ,'][0-9]{3})+|(?:\.[0-9]{3}){2,})(?:[.,][0-9]{1,2})?")
_IS_DECIMAL = re.compile(r"\+?[0-9]*[.,][0-9]+|[0-9]+(?:[.,][0-9]+)?e-[0-9]+", re.IGNORECASE)
_IS_RANGE = re.compile(r"[0-9]+(?:\s?(?:-|/|\.\.\.?)\s?[0-9]+)+")
_IS_TASK = re.compile(rf"{_UUID}|[0-9a-f]{{16,64}}", re.IGNORECASE)
#: What may be a task id where a heading says that there are some.
_IS_CALLED_TASK = re.compile(r"(?=[^0-9]*[0-9])[!-~]{1,128}")
_LABELLED = re.compile(
    r"(?:(?:tts|camb)[ _-]?)?(?:run[ _-]?ids?|run|id|clip|audio)\.?\s?[#:=_-]{0,3}\s?([0-9]+)",
    re.IGNORECASE,
)
_IN_ADDRESS = re.compile(
    r"(?:/tts-results?/|[?&]run_?id=)([0-9]+)(?![\w.-])|/tts/([0-9a-f-]{16,64})(?![\w-])",
    re.IGNORECASE,
)
_COPY_MARK = re.compile(r" ?\([0-9]{1,3}\)$")
_KNOWN_STEM = re.compile(r"(?:tts|run|run[ _-]?id|clip|audio|.*[ _.-])?", re.IGNORECASE | re.DOTALL)
_NUMBER = re.compile(r"[0-9]+")
_SPACE = re.compile(r"\s")
_HAS_DIGIT = re.compile(r"[0-9]")
_LONG_NUMBER = re.compile(r"[0-9]{4}")
_ONLY_NUMBERS = re.compile(r"[0-9\s,;|]+")
_BULLET = re.compile(r"[-*•·>]\s+")

_AROUND = " \t\r\n\f\v\"'`´«»“”„‚‹›()[]{}<>#*•·="
_AFTER = _AROUND + ".,;:!?"


class _PlainForms(dict[int, str | None]):
    """A table for `str.translate`, filled as characters are met.

    Digits of every script become ASCII, exotic spaces a space, dashes "-", control characters a
    space; invisible format characters (zero width, marks, byte order) go.
    """

    _FORMS: ClassVar[dict[str, str]] = {
        "−": "-", "＋": "+", "’": "'", "‘": "'", "＇": "'", "＂": '"', "，": ",", "、": ",",
        "،": ",", "٬": ",", "；": ";", "؛": ";", "：": ":", "．": ".", "٫": ".", "。": ".",
        "｜": "|", "／": "/", "＃": "#", "＿": "_", "（": "(", "）": ")", "№": "#", "\t": "\t",
    }  # fmt: skip

    def __missing__(self, code: int) -> str | None:
        char = chr(code)
        category = unicodedata.category(char)
        form: str | None = self._FORMS.get(char, char)
        if category == "Nd":
            form = str(unicodedata.decimal(char))
        elif category in {"Zs", "Zl", "Zp"} or (category == "Cc" and char != "\t"):
            form = " "
        elif category == "Cf":
            form = None
        elif category == "Pd":
            form = "-"
        self[code] = form
        return form


_PLAIN_FORMS = _PlainForms()


def plain(text: str) -> str:
    """Give `text` with ASCII digits and signs, ordinary spaces and nothing invisible."""
    if text.isascii() and text.isprintable():
        return text
    return text.translate(_PLAIN_FORMS)


def tidy(text: str) -> str:
    """Give `plain(text)` without what people put around an id; "" when nothing is left."""
    bare = plain(text).strip(_AROUND).rstrip(_AFTER)
    return bare if any(map(str.isalnum, bare)) else ""


def read_entry(text: str) -> Result | None:
    """Read one cell or one entry of a list.

    Returns the id, or why it is none, or None when there is nothing (blank, or signs only).
    """
    if len(text) < 19 and text.isdecimal():
        return int(text) or RejectReason.ZERO
    entry = tidy(text)
    if not entry:
        return None
    if entry.isdecimal():
        return _of_digits(entry)
    if _IS_TASK.fullmatch(entry):
        return _task(entry)
    if not _HAS_DIGIT.search(entry):
        return RejectReason.LETTERS
    if entry[0] in "+-.," or entry[0].isdecimal():
        result = _of_number(entry)
        if result is not None:
            return result
    return _of_name(entry)


def read_task(text: str) -> Result | None:
    """Read an entry of which a heading says that it is a task id; None when it is blank."""
    entry = tidy(text)
    if not entry:
        return None
    result = read_entry(entry)
    if isinstance(result, TaskId):
        return result
    return TaskId(entry) if _IS_CALLED_TASK.fullmatch(entry) else RejectReason.NO_TASK_ID


def is_usable(result: Result | None) -> TypeGuard[int | TaskId]:
    """Say whether an entry was a run id or a task id."""
    return isinstance(result, int | TaskId)


def read_number(value: int | float) -> Result:
    """Read a number as a spreadsheet or a JSON document holds it."""
    if isinstance(value, float):
        if not math.isfinite(value):
            return RejectReason.LETTERS
        if abs(value) >= EXACT_FLOAT:
            return RejectReason.DAMAGED_BY_SPREADSHEET
        if not value.is_integer():
            return RejectReason.NEGATIVE if value < 0 else RejectReason.DECIMAL
        value = int(value)
    if value <= 0:
        return RejectReason.NEGATIVE if value else RejectReason.ZERO
    return value if value <= MAX_RUN_ID else RejectReason.TOO_LONG


def read_cell(text: str) -> list[Reading]:
    """Read a cell of a table: mostly one entry, at times several ids; blank gives none."""
    result = read_entry(text)
    if result is None:
        return []
    if result in (RejectReason.LETTERS, RejectReason.DECIMAL, RejectReason.UNCLEAR):
        parts = re.split(r"[,;|]\s+|[;|\n]", plain(text.replace("\r", "\n").replace("\n", ";")))
        several = [(part.strip(), read_entry(part)) for part in parts]
        whole = [(part, entry) for part, entry in several if is_usable(entry)]
        if len(whole) > 1 and len(whole) == sum(entry is not None for _, entry in several):
            return [*whole]
    return [(text, result)]


def read_line(line: str, in_list: bool = False) -> Iterable[Reading]:
    """Find the ids in one line of a list or of a text, and what looks like one but is none.

    `in_list` says that the lines around are ids, so that a word alone on its line is reported as
    unusable. Words and dates, times, prices and measures in a sentence are passed over.
    """
    if len(line) < 19 and line.isdecimal():
        return ((line, int(line) or RejectReason.ZERO),)
    line = plain(line).strip()
    if not _HAS_DIGIT.search(line) and (not in_list or len(line.split()) != 1):
        return _task_ids(line)
    bullet = _BULLET.match(line)
    if bullet:
        line = line[bullet.end() :]
    if _ONLY_NUMBERS.fullmatch(line):
        return _numbers_only(line)
    if _is_sentence(line):
        return _in_prose(line)
    whole = read_entry(line)
    if whole is None:
        return ()
    if whole is not RejectReason.LETTERS and not re.search(r"[,;|\s]", line):
        return ((line, whole),)
    if whole in (
        RejectReason.NEGATIVE,
        RejectReason.DATE_OR_TIME,
        RejectReason.DAMAGED_BY_SPREADSHEET,
    ) or (isinstance(whole, int) and not re.search(r"[,;|]", line)):
        return ((line, whole),)
    return _several(line, in_list)


def is_label(text: str) -> bool:
    """Say whether a word only names ids ("run_id", "Ids:") and is no entry itself."""
    return tidy(text).lower() in _LABELS


# --- the parts ----------------------------------------------------------------------------------


def _of_digits(digits: str) -> Result:
    significant = digits.lstrip("0")
    if not significant:
        return RejectReason.ZERO
    # The length is looked at first: Python refuses to convert thousands of digits.
    if len(significant) > 19 or int(significant) > MAX_RUN_ID:
        return RejectReason.TOO_LONG
    return int(significant)


def _of_number(entry: str) -> Result | None:
    """Read what begins like a number and is not digits alone; None when it is no number."""
    if _IS_SCIENTIFIC.fullmatch(entry):
        return RejectReason.DAMAGED_BY_SPREADSHEET
    if _IS_NEGATIVE.fullmatch(entry):
        return RejectReason.NEGATIVE
    whole = _IS_WHOLE.fullmatch(entry)
    if whole:
        value = _of_digits(whole[1])
        if isinstance(value, int) and value >= EXACT_FLOAT:
            return RejectReason.DAMAGED_BY_SPREADSHEET
        return value
    if _IS_GROUPED.fullmatch(entry):
        return RejectReason.UNCLEAR
    if _IS_DECIMAL.fullmatch(entry):
        return RejectReason.DECIMAL
    if _IS_MOMENT.fullmatch(entry):
        return RejectReason.DATE_OR_TIME
    if _IS_RANGE.fullmatch(entry):
        return RejectReason.UNCLEAR
    return None


def _of_name(entry: str) -> Result:
    """Read an address, a file name or a labelled number."""
    labelled = _LABELLED.fullmatch(entry)
    if labelled:
        return _of_digits(labelled[1])
    address = _IN_ADDRESS.search(entry)
    if address and not _SPACE.search(entry):
        return _of_digits(address[1]) if address[1] else _task(address[2])
    path = re.split(r"[?#]", entry, maxsplit=1)[0]
    stem, dot, ending = re.split(r"[/\\]", path)[-1].rpartition(".")
    if not dot or ending.lower() not in _AUDIO_ENDINGS:
        return RejectReason.LETTERS
    stem = _COPY_MARK.sub("", stem)
    numbers = list(_NUMBER.finditer(stem))
    if not numbers:
        return RejectReason.LETTERS
    last = numbers[-1]
    if len(numbers) > 1:
        return RejectReason.UNCLEAR
    if last.end() != len(stem) or not _KNOWN_STEM.fullmatch(stem, endpos=last.start()):
        return RejectReason.LETTERS
    return _of_digits(last[0])


def _numbers_only(line: str) -> Iterator[Reading]:
    """Read a line of digits and separators, which may be millions of ids long."""
    for token in _NUMBER_TOKEN.finditer(line):
        if token["groups"]:
            yield token[0], RejectReason.UNCLEAR
        else:
            yield token[0], _of_digits(token[0])


def _task_ids(line: str) -> list[Reading]:
    """Find task ids that happen to hold no digit; a line of ordinary words gives nothing."""
    return [(word, _task(word)) for word in line.split() if _IS_TASK.fullmatch(word)]


def _task(entry: str) -> TaskId:
    """Hexadecimal digits mean the same in either case, and services write small ones."""
    return TaskId(entry.lower())


def _is_sentence(line: str) -> bool:
    """Say whether a line has more plain words than it could have numbers."""
    words = [piece.rstrip(",.;:!?").lower() for piece in line.split()]
    plain_words = sum(word.isalpha() and word not in _LABELS for word in words)
    return len(words) > 1 and plain_words > len(_NUMBER.findall(line))


def _several(line: str, in_list: bool) -> Iterable[Reading]:
    """Read a line of several entries, or a sentence."""
    entries: list[Reading] = []
    numbers = words = asides = tokens = 0
    opens_with_word = False
    for token in _LIST_TOKEN.finditer(line):
        result = _of_token(token)
        tokens += 1
        if result is None:
            asides += 1
        elif result is not RejectReason.LETTERS:
            numbers += 1
            entries.append((token[0], result))
        elif not is_label(token[0]):
            words += 1
            entries.append((token[0], result))
            opens_with_word |= tokens == 1 and not _HAS_DIGIT.search(token[0])
    if tokens == 1:
        if asides:
            return [(line, RejectReason.LETTERS)]
        return entries if numbers or in_list or _HAS_DIGIT.search(line) else []
    # "12, a, 13" with one word between commas is a list; a sentence has more, or opens with one.
    strong = len([part for part in re.split(r"[,;|\t]", line) if part.strip()]) == tokens
    if (numbers > words and not opens_with_word) or (strong and numbers >= words):
        return entries
    return _in_prose(line)


def _of_token(token: re.Match[str]) -> Result | None:
    """Read one token; None for what is obviously something else, or nothing."""
    if token["aside"]:
        return None
    if token["groups"]:
        return RejectReason.UNCLEAR
    return read_entry(token[0])


def _in_prose(line: str) -> Iterator[Reading]:
    """Find ids in a sentence: numbers by themselves, addresses, file names, labelled numbers."""
    for token in _PROSE_TOKEN.finditer(line):
        word = token[0]
        if not _HAS_DIGIT.search(word):
            if _IS_TASK.fullmatch(word.strip(_AFTER)):
                yield word, _task(word.strip(_AFTER))
            continue
        result = _of_token(token)
        if result is None or result is RejectReason.DATE_OR_TIME:
            continue
        if "," in word and result in (RejectReason.LETTERS, RejectReason.DECIMAL):
            # "12345,12346" in a sentence is two ids; "3,5" is a decimal in half of the world.
            parts = [part for part in word.split(",") if part]
            ids = [(part, read_entry(part)) for part in parts if len(part) > 2]
            if len(ids) == len(parts) and all(is_usable(entry) for _, entry in ids):
                yield from ((part, entry) for part, entry in ids if entry is not None)
                continue
        # An ordinary word with a digit or two ("mp3") is not worth a report.
        ordinary = token["address"] or not _LONG_NUMBER.search(word)
        if result is not RejectReason.LETTERS or not ordinary:
            yield word.strip(_AFTER), result
