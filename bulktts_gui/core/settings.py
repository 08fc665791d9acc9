"""What the app remembers between two starts, apart from the key and the clips."""

from __future__ import annotations

import contextlib
import errno
import json
import logging
import math
import threading
from dataclasses import Field, asdict, dataclass, field, fields
from typing import TYPE_CHECKING, Any, TypeGuard

from bulktts_gui.core import atomic
from bulktts_gui.core.clips import ProblemError
from bulktts_gui.core.formats import PRESETS, AudioFormat, Preset, SoundChoice
from bulktts_gui.core.orders import Extras

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from pathlib import Path

    from bulktts_gui.core.folders import Folders

log = logging.getLogger(__name__)

_MAX_FILE = 1_000_000
_MAX_TEXT = 64 * 1024
#: Faults of the moment, which say nothing about the file.
_PASSING = frozenset({errno.EMFILE, errno.ENFILE, errno.ENOMEM, errno.EIO})

#: The value of `Settings.sound_preset` for a choice of somebody's own.
OWN_SOUND = "own"


def _number(default: float, low: float, high: float) -> Any:
    return field(default=default, metadata={"default": default, "low": low, "high": high})


def _choice(default: str, *choices: str) -> Any:
    return field(default=default, metadata={"choices": choices})


def _plain() -> Any:
    """A text in ASCII, unlike a folder's name, which need not even be Unicode."""
    return field(default="", metadata={"ascii": True})


@dataclass(frozen=True, slots=True)
class Settings:
    """All of it. Change with `dataclasses.replace`; values out of range are clamped on saving."""

    #: 0 silent to 1 full.
    volume: float = _number(0.8, 0.0, 1.0)
    muted: bool = False
    speed: float = _number(1.0, 0.25, 4.0)
    #: What comes when a clip has ended.
    after_clip: str = _choice("stop", "stop", "next", "repeat")
    play_on_select: bool = False
    #: What the system calls the sound device; empty for the one that the system plays on.
    sound_device: str = ""

    #: Folders last used; empty before the first time.
    save_folder: str = ""
    import_folder: str = ""
    #: How saved files are named; empty for the standard way.
    name_template: str = ""
    #: What saved files are: one of `formats.Preset`, or "own" for what the next fields say.
    sound_preset: str = _choice(Preset.AS_IT_CAME.value, *[p.value for p in Preset], OWN_SOUND)
    audio_format: str = _choice("flac", *[each.value for each in AudioFormat])
    #: Of these, 0 stands for what the clip or the format brings, and 1 in quality for the best.
    audio_bits: int = _number(0, 0, 24)
    audio_bitrate: int = _number(0, 0, 512)
    audio_quality: float = _number(0.0, 0.0, 1.0)
    audio_rate: int = _number(0, 0, 192_000)
    audio_channels: int = _number(0, 0, 2)
    audio_loudness: float = _number(0.0, -70.0, 0.0)
    #: What is written beside saved clips.
    save_report: bool = False
    save_playlist: bool = False
    save_archive: bool = False

    #: How clips become one file: pause and fade in seconds, and what goes with it.
    join_format: str = _choice("mp3", "mp3", "flac", "wav", "ogg")
    join_pause: float = _number(0.5, 0.0, 10.0)
    join_fade: float = _number(0.0, 0.0, 5.0)
    join_even: bool = False
    join_chapters: bool = True
    join_srt: bool = False
    join_vtt: bool = False

    #: The provider advises one request at a time.
    requests_at_once: int = _number(1, 1, 4)
    #: Files that come at the same time; 0 lets `core.connections` find out.
    connections_at_most: int = _number(0, 0, 32)
    cache_limit_mb: int = _number(2048, 100, 1_000_000)
    #: Where the API key is kept: its file, the system's keychain, or this start's memory alone.
    key_place: str = _choice("file", "file", "keychain", "session")
    #: How the network is reached; the address is of use with "own" only.
    proxy_mode: str = _choice("system", "system", "none", "own")
    proxy_address: str = ""
    #: Whether to ask, once a day at most, if there is a newer version.
    look_for_updates: bool = False
    #: When that was asked last, in seconds since 1970; 0 for never.
    updates_asked: float = _number(0.0, 0.0, 1e11)

    #: One of `models.language.LANGUAGES`; empty for the system's.
    language: str = ""
    scheme: str = _choice("system", "system", "light", "dark")
    contrast: str = _choice("system", "system", "high")
    #: Whether the end of a fetch is told outside the window, what stays beside the clock, and
    #: whether the computer may sleep meanwhile.
    notify: bool = True
    tray: bool = False
    stay_awake: bool = True
    #: What Qt's saveGeometry and saveState gave, in Base64.
    window_geometry: str = _plain()
    table_columns: str = _plain()
    #: Whether the details are shown, and their width in pixels: "open 320" or "closed 320".
    splitter: str = _plain()

    @property
    def own_sound(self) -> SoundChoice:
        """What somebody put together who found none of the presets right."""
        return SoundChoice(
            AudioFormat(self.audio_format),
            bits=self.audio_bits if self.audio_bits in (16, 24) else None,
            bitrate=self.audio_bitrate or None,
            quality=self.audio_quality or None,
            rate=self.audio_rate or None,
            channels=self.audio_channels or None,
            loudness=self.audio_loudness or None,
        )

    @property
    def sound(self) -> SoundChoice:
        """What saved clips are to sound like."""
        if self.sound_preset == OWN_SOUND:
            return self.own_sound
        return PRESETS[Preset(self.sound_preset)]

    @property
    def extras(self) -> Extras:
        """What is to be written beside saved clips."""
        return Extras(self.save_report, self.save_playlist, self.save_archive)


def sound_fields(sound: SoundChoice) -> dict[str, Any]:
    """The fields of `Settings` that keep a choice of somebody's own."""
    return {
        "audio_format": sound.fmt.value,
        "audio_bits": sound.bits or 0,
        "audio_bitrate": sound.bitrate or 0,
        "audio_quality": sound.quality or 0.0,
        "audio_rate": sound.rate or 0,
        "audio_channels": sound.channels or 0,
        "audio_loudness": sound.loudness or 0.0,
    }


class SettingsStore:
    """Settings in a JSON file that people may edit, break, or share with a newer version.

    Any thread may use it. Another window may have the same file: each writes what it has changed.
    """

    def __init__(self, folders: Folders) -> None:
        self._path = folders.settings_path
        self._lock = threading.Lock()
        # What the file had when it was last read or written, and what no disk would have since.
        self._known: dict[str, object] = {}
        self._unwritten: dict[str, object] = {}

    @property
    def broken_path(self) -> Path:
        """Where a file that could not be read as settings is put aside."""
        return self._path.with_name("settings.broken.json")

    def load(self) -> Settings:
        """What was saved; the default for each field that is missing or makes no sense.

        Never raises. A file that is no settings file at all is set aside at `broken_path`. What
        was to be saved and could not be counts here all the same.
        """
        with self._lock:
            with contextlib.suppress(OSError):
                self._known = self._read()
            return _checked({**self._known, **self._unwritten})

    def cache_limit(self) -> int:
        """What the cache may hold at most, in bytes."""
        return self.load().cache_limit_mb * 1024 * 1024

    def save(self, settings: Settings, names: Collection[str] | None = None) -> None:
        """Write these fields of `settings`, all without `names`, and leave the others.

        Kept is also what only a newer version knows. Raises ProblemError when the disk will not
        have it; the old file is then still whole, and the next saving writes these as well.
        """
        every = asdict(_checked(asdict(settings)))
        with self._lock:
            self._unwritten |= {name: every[name] for name in (every if names is None else names)}
            self._write(self._unwritten)
            self._unwritten = {}

    def note(self, name: str, value: object) -> None:
        """Write this one field now; when that raises ProblemError, nobody hears of it again."""
        with self._lock:
            self._write({name: value})

    def _write(self, values: dict[str, object]) -> None:
        try:
            # A file that has vanished is made anew with what it had.
            values = {**(self._read() or self._known or asdict(Settings())), **values}
        except OSError as error:
            raise ProblemError(atomic.disk_problem(error)) from None
        # Escaped, so that folder names which are not valid Unicode survive as well.
        text = json.dumps(values, indent=2, ensure_ascii=True)
        atomic.write_private(self._path, text.encode("ascii"))
        self._known = values

    def _read(self) -> dict[str, object]:
        """The file's fields; none when there is no file, or no settings in it: it is set aside.

        Raises OSError when that cannot be told at the moment.
        """
        try:
            values = json.loads(atomic.read_small(self._path, _MAX_FILE))
        except FileNotFoundError:
            return {}
        except OSError as error:
            if error.errno in _PASSING:
                raise
            values = None
        except (ValueError, RecursionError):
            values = None
        if isinstance(values, dict):
            return values
        with contextlib.suppress(OSError):
            self._path.replace(self.broken_path)
            log.warning("the settings were no settings and are put aside")
        return {}


def _checked(values: Mapping[str, object]) -> Settings:
    """Settings from values of any type: each is taken, clamped, or replaced by its default."""
    known: dict[str, Any] = {}
    for each in fields(Settings):
        value = values.get(each.name, each.default)
        if "choices" in each.metadata:
            fits = isinstance(value, str) and value in each.metadata["choices"]
            known[each.name] = value if fits else each.default
        elif isinstance(each.default, bool):
            known[each.name] = value if isinstance(value, bool) else each.default
        elif isinstance(each.default, str):
            is_sound = _is_text(value) and ("ascii" not in each.metadata or value.isascii())
            known[each.name] = value if is_sound else each.default
        else:
            known[each.name] = _clamped(value, each)
    return Settings(**known)


def _is_text(value: object) -> TypeGuard[str]:
    return isinstance(value, str) and len(value) <= _MAX_TEXT and "\0" not in value


def _clamped(value: object, each: Field[Any]) -> int | float:
    """`value` within the field's bounds, of the same type as its default."""
    default: int | float = each.metadata["default"]
    takes = int if isinstance(default, int) else (int, float)
    is_nan = isinstance(value, float) and math.isnan(value)
    if is_nan or isinstance(value, bool) or not isinstance(value, takes):
        return default
    return type(default)(min(max(value, each.metadata["low"]), each.metadata["high"]))
