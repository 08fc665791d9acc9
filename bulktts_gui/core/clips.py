"""The words that every room shares: clip, status, problem.

A clip's identity is its run id within its batch. Row numbers are a view's own affair and never
leave the main thread. A clip of which only the task id is known has `stand_in(task_id)` for a run
id, until the service tells the real one (`ClipUpdate.new_run_id`).
"""

from __future__ import annotations

import enum
import hashlib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

#: SQLite's integer and the largest number that the API could take without losing digits.
MAX_RUN_ID = 2**63 - 1


class ClipStatus(enum.Enum):
    """Where a clip stands on its way from a number to a file.

    The names are a seam (the model's status role gives them); the values are what the library
    stores, so a value is never used again for another meaning.
    """

    QUEUED = 0
    ASKING = 1
    WAITING = 2
    DOWNLOADING = 3
    READY = 4
    FAILED = 5
    MISSING = 6

    @property
    def is_working(self) -> bool:
        """True while a fetch has this clip in hand."""
        return self in (ClipStatus.ASKING, ClipStatus.WAITING, ClipStatus.DOWNLOADING)

    @property
    def can_retry(self) -> bool:
        """True when "Retry failed" takes this clip up again."""
        return self in (ClipStatus.FAILED, ClipStatus.MISSING)


class ProblemKind(enum.Enum):
    """What went wrong, as a code. `models.wording` says it in words; values are stored."""

    # The key and the service
    NO_KEY = "no-key"
    KEY_REFUSED = "key-refused"
    KEY_FORBIDDEN = "key-forbidden"
    RATE_LIMITED = "rate-limited"
    SERVICE_ERROR = "service-error"
    BAD_ANSWER = "bad-answer"
    REQUEST_REFUSED = "request-refused"
    # The run
    UNKNOWN_RUN = "unknown-run"
    LEFT_OUT = "left-out"
    STILL_MAKING = "still-making"
    SERVICE_MESSAGE = "service-message"
    UNKNOWN_TASK = "unknown-task"
    TASK_FAILED = "task-failed"
    TASK_TIMED_OUT = "task-timed-out"
    TASK_UNPAID = "task-unpaid"
    # The way there
    NO_CONNECTION = "no-connection"
    NAME_NOT_FOUND = "name-not-found"
    TIMED_OUT = "timed-out"
    NOT_SECURE = "not-secure"
    PROXY = "proxy"
    PROXY_SIGN_IN = "proxy-sign-in"
    PROXY_LOGIN = "proxy-login"
    PROXY_ADDRESS = "proxy-address"
    PROXY_NOT_FOUND = "proxy-not-found"
    PROXY_SILENT = "proxy-silent"
    # The file
    UNSAFE_ADDRESS = "unsafe-address"
    ADDRESS_EXPIRED = "address-expired"
    FILE_ERROR = "file-error"
    INCOMPLETE = "incomplete"
    EMPTY = "empty"
    SIGN_IN_PAGE = "sign-in-page"
    NOT_AUDIO = "not-audio"
    UNKNOWN_FORMAT = "unknown-format"
    DAMAGED = "damaged"
    TOO_LARGE = "too-large"
    # This computer
    KEYCHAIN_MISSING = "keychain-missing"
    KEYCHAIN_LOCKED = "keychain-locked"
    KEYCHAIN_REFUSED = "keychain-refused"
    DISK_FULL = "disk-full"
    NOT_WRITABLE = "not-writable"
    # The folder that the person saves to, where the two above are the app's own
    SAVE_DISK_FULL = "save-disk-full"
    SAVE_NOT_WRITABLE = "save-not-writable"
    FILE_GONE = "file-gone"
    CANNOT_CONVERT = "cannot-convert"
    INTERNAL = "internal"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that went wrong, without words.

    `detail` holds what the service itself said (never a key, never a signed address), and for
    NOT_WRITABLE the folder, where it is known;
    `http_status` is set where an answer came; `seconds` is a wait that somebody asked for.
    """

    kind: ProblemKind
    detail: str = ""
    http_status: int = 0
    seconds: float = 0.0


class ProblemError(Exception):
    """Carries a `Problem` up from where it was met to who can tell the person.

    The message is the code alone, so that nothing secret can ride on a traceback.
    """

    def __init__(self, problem: Problem) -> None:
        super().__init__(f"{problem.kind.value} {problem.http_status or ''}".strip())
        self.problem = problem


class Mark(enum.Enum):
    """A person's verdict on a clip. The values are stored, and never used for another meaning."""

    NONE = 0
    KEPT = 1
    REDO = 2


@dataclass(frozen=True, slots=True)
class Marks:
    """What a person has made of a clip: the verdict, whether it was heard, and a note."""

    mark: Mark = Mark.NONE
    heard: bool = False
    note: str = ""

    def over(self, other: Marks) -> Marks:
        """These marks, with what they lack taken from another row of the same clip."""
        return Marks(
            other.mark if self.mark is Mark.NONE else self.mark,
            self.heard or other.heard,
            self.note or other.note,
        )


#: Shared by all clips that nobody has marked, which is most of them.
NO_MARKS = Marks()


def stand_in(task_id: str) -> int:
    """What a clip is known by while only its task id is known: below zero, always the same.

    Whoever holds a task id can find its clip by this, in whatever thread and after whatever start,
    with nobody to give out numbers. Among a million ids two are alike once in 20 million lists.
    """
    digest = hashlib.blake2b(task_id.encode("utf-8", "replace"), digest_size=8).digest()
    return -1 - int.from_bytes(digest, "big") // 2


def shown_id(run_id: int, task_id: str) -> str:
    """The id that a person knows a clip by."""
    return task_id if run_id < 0 else str(run_id)


#: Of a clip's other cells so many are kept, and so many characters of each.
MOST_CELLS = 50
LONGEST_CELL = 500


@dataclass(frozen=True, slots=True)
class SheetCells:
    """What the person's sheet says of a clip apart from its name and text.

    `others` are pairs of a column's heading and the cell, in the order of the columns; empty cells
    are left out.
    """

    language: str = ""
    others: tuple[tuple[str, str], ...] = ()

    def over(self, other: SheetCells) -> SheetCells:
        """These cells, with what they lack taken from another row of the same clip."""
        if not other.language and not other.others:
            return self
        own = dict(self.others)
        more = tuple(pair for pair in other.others if pair[0] not in own)
        both = (*self.others, *more)[:MOST_CELLS]
        return SheetCells(self.language or other.language, both)

    def __bool__(self) -> bool:
        return bool(self.language or self.others)


#: Shared by all clips that came without a sheet.
NO_CELLS = SheetCells()


@dataclass(frozen=True, slots=True)
class NewClip:
    """A run as it comes in: its id and what the person's sheet says about it.

    With a task id in place of a run id, `run_id` is its stand-in.
    """

    run_id: int
    name: str = ""
    text: str = ""
    task_id: str = ""
    cells: SheetCells = NO_CELLS

    @property
    def shown_id(self) -> str:
        """The id that the person gave."""
        return shown_id(self.run_id, self.task_id)


@dataclass(frozen=True, slots=True)
class AudioFacts:
    """What decoding a clip told.

    `seconds` is its length; `sample_rate` in Hz; `size` in bytes on disk; `peaks` is one byte per
    slice of equal length, 0 silent to 255 full scale (empty when not computed); `health` is what
    `health.HealthFacts.unpack` reads (empty when not measured).
    """

    seconds: float
    sample_rate: int
    channels: int
    size: int
    peaks: bytes = b""
    health: bytes = b""


@dataclass(frozen=True, slots=True)
class AddressTimes:
    """When the service gave a clip's address, and until when that is good by its own words.

    Seconds since the epoch; `ends` is None where it does not say.
    """

    given: float
    ends: float | None = None


@dataclass(frozen=True, slots=True)
class Clip:
    """One row of a batch, as the library knows it."""

    batch_id: int
    run_id: int
    name: str = ""
    text: str = ""
    status: ClipStatus = ClipStatus.QUEUED
    path: Path | None = None
    audio: AudioFacts | None = None
    problem: Problem | None = None
    task_id: str = ""
    """What the person gave in place of the run id; it stays when that is known."""
    marks: Marks = NO_MARKS

    @property
    def shown_id(self) -> str:
        """The id that the person knows it by."""
        return shown_id(self.run_id, self.task_id)

    def at_rest(self) -> Clip:
        """The clip as it is when nobody fetches it."""
        if self.status.is_working:
            return replace(self, status=ClipStatus.QUEUED, problem=None)
        return self


@dataclass(frozen=True, slots=True)
class ClipUpdate:
    """A change of one clip: what the workers tell the model and the library.

    Fields that a status does not need are None: only READY has `path` and `audio`, only FAILED
    and MISSING (and WAITING, which then says what for) have `problem`. `address` is told of what
    was just downloaded.

    `new_run_id`: the service has told the run of a task. `run_id` (its stand-in) gives way to it
    from here on, in one row: where the batch has that run already, the clip is merged into it,
    which keeps its status and takes over name, text, task id and marks where it has none.
    """

    batch_id: int
    run_id: int
    status: ClipStatus
    path: Path | None = None
    audio: AudioFacts | None = None
    problem: Problem | None = None
    new_run_id: int | None = None
    address: AddressTimes | None = None
