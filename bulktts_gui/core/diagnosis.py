"""What somebody may send to whoever helps them: how the app is set up, and how it fared.

It holds no key, no address, no text of a clip, and no folder or name of the person. That is so by
what is let in, not by what is taken out: of settings their numbers and choices, of the log the
messages that this app is known to write, without what stands in their places. It is in English,
for it is read by others than the person.
"""

from __future__ import annotations

import os
import platform
import re
import shutil
import sys
from collections import Counter
from dataclasses import MISSING, dataclass, fields
from datetime import datetime, timezone
from typing import TYPE_CHECKING

from bulktts_gui import __version__
from bulktts_gui.core import cache_limit, parts
from bulktts_gui.core.crash_note import last_crash_path

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from bulktts_gui.core.clips import ClipStatus, Problem
    from bulktts_gui.core.folders import Folders
    from bulktts_gui.core.settings import Settings

#: How much of the log is looked at, in bytes, and told, in lines.
_TAIL_BYTES = 256 * 1024
_TAIL_LINES = 80

#: Every message of this app's own. What is filled into them is told only if it is one of `_PLAIN`.
MESSAGES = (
    "uncaught",
    "uncaught in %s",
    "the same again: %d times so far",
    "Python could not say where: %s",
    "the library: %s",
    "%s ended by %s",
    "A clip could not be saved",
    "a download broke off",
    "asking broke off",
    "What goes beside saved clips could not be written",
    "a replaced file could not be brought back; it is kept as %s",
    "reading a clip's details ended by %s",
    "a hand-over ended by %s",
    "a library job ended by %s",
    "an import ended by %s",
    "joining ended by %s",
    "planning ended by %s",
    "the settings were no settings and are put aside",
    "the settings could not be written",
    "the keychain gave up by %s",
    "no session bus: %s",
    "the session bus talks nonsense: %s",
    "no taskbar: %#x",
    "nothing here keeps the computer awake",
    "nothing here keeps the computer awake: %s",
)
_GAP = re.compile("%#?[sdrx]")
_PLAIN = re.compile(
    r"\d{1,9}|0x[0-9a-f]{1,8}|[A-Z][A-Za-z]{2,40}(?:Error|Exception|Thread|Timeout)"
    r"|disk I/O error|database or disk is full|database is locked|file is not a database"
    r"|attempt to write a readonly database|unable to open database file"
    r"|database disk image is malformed"
)
_LINE = re.compile(
    r"(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d),\d{3} (DEBUG|INFO|WARNING|ERROR|CRITICAL) .*?"
    r" ?([A-Za-z_][\w.]*): (.*)",
    re.ASCII,
)
_LOGGER = re.compile(
    r"(?:bulktts_gui|qt)(?:\.[a-z_]+)*|urllib3|requests|truststore|mutagen|keyring"
)
_QT_CLASS = re.compile(r"Q[A-Z][A-Za-z]+(?=:)", re.ASCII)
_FRAME = re.compile(r'\s*File "(.*)", line (\d+),? in ([A-Za-z_<][\w<>]*)', re.ASCII)
# A file is told by its place in a package. What is before that is the person's.
_PLACE = re.compile(
    r"(?:^|.*[/\\])((?:bulktts_gui|PySide6|shiboken6|requests|urllib3|numpy|soundfile|mutagen|soxr)"
    r"(?:[/\\][A-Za-z_]{1,40}){0,4}(?:[/\\][A-Za-z_]{1,40}\.py)|soundfile\.py)",
    re.ASCII,
)
_ERROR = re.compile(
    r"(?:[a-z_]\w*\.)*([A-Z][A-Za-z]{1,40}(?:Error|Exception|Warning|Interrupt|Timeout))(?::.*)?",
    re.ASCII,
)
_CRASH = re.compile(
    r"(?:Fatal Python error|Windows fatal exception): "
    r"(Segmentation fault|Aborted|Bus error|Illegal instruction|Floating point exception"
    r"|access violation|page error|stack overflow|(?:float|int) divide by zero"
    r"|(?:float|integer) overflow|code 0x[0-9a-f]{8})"
)
_THREAD = re.compile(r"(Current thread|Thread) 0x[0-9a-f]+ ")
_TRACEBACK = "Traceback (most recent call last):"

_NETWORK_VARIABLES = (
    "CAMB_API_KEY", "BULKTTS_API_URL", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY",
    "SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE",
)  # fmt: skip
_DESKTOP_VARIABLES = ("XDG_CURRENT_DESKTOP", "XDG_SESSION_TYPE")
_WORD = re.compile(r"[A-Za-z0-9:_-]{1,40}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Facts:
    """What the window tells: none of it may be the person's own words.

    `versions` and `display` have a line's two halves; `statuses` and `problems` are the list's.
    """

    settings: Settings
    versions: Mapping[str, str]
    display: Sequence[tuple[str, str]]
    language: str
    has_key: bool
    is_demo: bool
    statuses: Sequence[ClipStatus]
    problems: Sequence[Problem]


def diagnosis(facts: Facts, folders: Folders) -> str:
    """The whole text. Reads disks and files, so not for the main thread."""
    sections = (
        ("Bulk TTS", _app_lines(facts)),
        ("Parts", [f"{part.name} {part.version}" for part in parts.all_parts() if part.version]),
        ("System", _system_lines()),
        ("Display", [f"{name}: {value}" for name, value in facts.display]),
        ("Settings", list(settings_lines(facts.settings))),
        ("List", _list_lines(facts)),
        ("Disk", _disk_lines(folders)),
        ("Last crash", list(told(_tail(last_crash_path(folders))))),
        ("Log", list(told(_tail(folders.log_path)))[-_TAIL_LINES:]),
    )
    return "\n\n".join(
        "\n".join([f"## {title}", *(lines or ["nothing"])]) for title, lines in sections
    )


def settings_lines(settings: Settings) -> Iterator[str]:
    """Each setting. Of a text that is no choice among given ones, only whether there is one."""
    for each in fields(settings):
        value = getattr(settings, each.name)
        choices = each.metadata.get("choices")
        is_text = isinstance(value, str) and (choices is None or value not in choices)
        shown = ("set" if value else "not set") if is_text else str(value)
        changed = "" if each.default in (value, MISSING) else " (changed)"
        yield f"{each.name}: {shown}{changed}"


def told(log: str) -> Iterator[str]:
    """What of a log, or of Python's note of a crash, is not the person's."""
    for line in log.splitlines():
        if found := _LINE.fullmatch(line):
            time, level, name, message = found.groups()
            logger = name if _LOGGER.fullmatch(name) else "another library"
            yield f"{time} {level} {logger}: {_message(logger, message)}"
        elif found := _FRAME.match(line):
            place = _PLACE.match(found[1])
            where = place[1].replace("\\", "/") if place else "elsewhere"
            yield f"  {where}, line {found[2]}, in {found[3] if place else '…'}"
        elif found := _ERROR.fullmatch(line):
            yield f"  {found[1]}"
        elif found := _CRASH.match(line):
            yield f"{found[1]}"
        elif found := _THREAD.match(line):
            yield f"{found[1]}:"
        elif line == _TRACEBACK:
            yield f"  {line}"


def _message(logger: str, message: str) -> str:
    """A message that is known, with a gap for each thing in it that is not."""
    if logger == "qt" or logger.startswith("qt."):
        found = _QT_CLASS.match(message)
        return f"{found[0]}: …" if found else "…"
    for pattern, template in zip(_PATTERNS, MESSAGES, strict=True):
        if found := pattern.fullmatch(message):
            return _GAP.sub("%s", template) % tuple(map(_plain, found.groups()))
    return "…"


def _plain(text: str) -> str:
    return text if _PLAIN.fullmatch(text) else "…"


def _pattern(template: str) -> re.Pattern[str]:
    return re.compile("(.*)".join(re.escape(each) for each in _GAP.split(template)))


_PATTERNS = [_pattern(template) for template in MESSAGES]


def _app_lines(facts: Facts) -> list[str]:
    now = datetime.now(timezone.utc).strftime("%Y-%m-%d %H:%M UTC")
    kind = "bundle" if getattr(sys, "frozen", False) else "Python package"
    versions = [f"{name} {version}" for name, version in facts.versions.items()]
    return [
        f"version {__version__} ({kind}), {now}",
        *versions,
        f"language: {facts.language}",
        f"API key: {'set' if facts.has_key else 'not set'}",
        f"sample clips: {'yes' if facts.is_demo else 'no'}",
    ]


def _system_lines() -> list[str]:
    lines = [f"{platform.system()} {platform.release()} {platform.machine()}"]
    if sys.platform.startswith("linux"):
        try:
            release = platform.freedesktop_os_release()
        except OSError:
            release = {}
        lines += [f"{release[name]}" for name in ("PRETTY_NAME",) if name in release]
        lines.append(" ".join(platform.libc_ver()))
    lines += [f"processors: {os.cpu_count()}"]
    for name in _DESKTOP_VARIABLES:
        value = os.environ.get(name, "")
        lines.append(f"{name}: {value if _WORD.fullmatch(value) else 'not set'}")
    for name in _NETWORK_VARIABLES:
        is_set = os.environ.get(name) or os.environ.get(name.lower())
        lines += [f"{name}: set"] if is_set else []
    return lines


def _list_lines(facts: Facts) -> list[str]:
    statuses = Counter(status.name for status in facts.statuses)
    problems = Counter(problem.kind.name for problem in facts.problems)
    return [
        f"clips: {len(facts.statuses)}",
        *(f"{name}: {count}" for name, count in statuses.most_common()),
        *(f"failed by {name}: {count}" for name, count in problems.most_common()),
    ]


def _disk_lines(folders: Folders) -> list[str]:
    lines = [
        f"{name} folder: {_free(getattr(folders, name))}"
        for name in ("config", "data", "cache", "log")
    ]
    try:
        lines.append(f"clips kept: {_size(cache_limit.held(folders.clips_dir))}")
    except OSError:
        lines.append("clips kept: cannot be read")
    return lines


def _free(folder: Path) -> str:
    try:
        return f"{_size(shutil.disk_usage(folder).free)} free"
    except OSError:
        return "not there"


def _size(size: int) -> str:
    return f"{size / 1e9:.2f} GB"


def _tail(path: Path) -> str:
    """The end of a file, from the first whole line on; "" when it cannot be read."""
    try:
        with path.open("rb") as file:
            size = file.seek(0, os.SEEK_END)
            file.seek(max(0, size - _TAIL_BYTES))
            data = file.read()
    except OSError:
        return ""
    text = data.decode("utf-8", "replace")
    return text.partition("\n")[2] if size > _TAIL_BYTES else text
