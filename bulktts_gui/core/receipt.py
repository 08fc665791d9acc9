"""What goes along with saved clips: a report for spreadsheets, a playlist, and one zip of it all.

Each is written under a hidden name beside its own and renamed when it is whole; a hidden file that
a killed process left is swept away by the next saving into that folder. The new file takes the
place of one of the same name, so asking comes before. Words are the caller's: the core has none.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import time
import zipfile
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, BinaryIO

from bulktts_gui.core.atomic import open_regular
from bulktts_gui.core.clips import Problem, ProblemError, ProblemKind
from bulktts_gui.core.formats import COPY_CHUNK
from bulktts_gui.core.names import fold_name
from bulktts_gui.core.verdicts import write_table
from bulktts_gui.core.whole_file import FlushingFile, open_new_file, written_whole

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

#: Sound that is compressed as it is; a second time makes it no smaller.
_STORED = frozenset({".flac", ".mp3", ".ogg", ".opus", ".m4a", ".zip"})
#: From here on an entry gets the fields for large files before its size is known for sure: the
#: file may grow while it is read.
_MAY_BE_LARGE = 1 << 30
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]")


@dataclass(frozen=True, slots=True)
class ReceiptRow:
    """What the report says of one clip.

    `number` is its place in the list, from 1; `path` the saved file, None where there is none;
    `seconds` its length. `verdict` and `reason` (why it was not saved, or what is odd about it)
    are words for people.
    """

    number: int
    run_id: str
    name: str = ""
    path: Path | None = None
    seconds: float | None = None
    verdict: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Track:
    """One entry of a playlist: a file, what to show for it, and its length in seconds."""

    path: Path
    name: str = ""
    seconds: float | None = None


class _StoppedError(Exception):
    """The person said so."""


def write_report(
    path: Path,
    header: Sequence[str],
    rows: Iterable[ReceiptRow],
    *,
    gone: str,
    must_stop: Callable[[], bool],
) -> bool:
    """Write the table of a saving in place of `path`; False, nothing written, when stopped.

    header: the names of the nine columns: number, run id, name, file, length, size, SHA-256,
        verdict, reason.
    gone: the reason to give for a saved file that can no longer be read.

    Size (bytes) and checksum are those of the files as they lie there now. A file is named
    relative to the report's folder, or by its name alone where it is elsewhere, so that no folder
    of this computer is told. See `verdicts.write_table` for the form of the file. Raises
    ProblemError when it cannot be written, an old file untouched.
    """

    def table() -> Iterator[Sequence[str]]:
        yield header
        for row in rows:
            yield _cells(row, path.parent, gone, must_stop)

    try:
        write_table(path, table())
    except _StoppedError:
        return False
    return True


def _cells(row: ReceiptRow, folder: Path, gone: str, must_stop: Callable[[], bool]) -> list[str]:
    if must_stop():
        raise _StoppedError
    file = size = checksum = ""
    reason = row.reason
    if row.path is not None:
        with contextlib.suppress(ValueError):
            file = row.path.relative_to(folder).as_posix()
        file = file or row.path.name
        try:
            size, checksum = _fingerprint(row.path, must_stop)
        except OSError:
            reason = reason or gone
    length = "" if row.seconds is None else _clock(row.seconds)
    return [
        str(row.number), row.run_id, row.name, file, length, size, checksum, row.verdict, reason,
    ]  # fmt: skip


def _fingerprint(path: Path, must_stop: Callable[[], bool]) -> tuple[str, str]:
    """A file's size in bytes and its SHA-256, both as text. Raises OSError, _StoppedError."""
    digest = hashlib.sha256()
    size = 0
    with os.fdopen(open_regular(path), "rb", buffering=0) as file:
        while chunk := file.read(COPY_CHUNK):
            if must_stop():
                raise _StoppedError
            digest.update(chunk)
            size += len(chunk)
    return str(size), digest.hexdigest()


def _clock(seconds: float) -> str:
    """Hours, minutes, seconds and thousandths.

    "7.250" would be seven thousand to a spreadsheet where the comma is the decimal sign, and
    "0:07" seven minutes to any; this is the right time or, there, a text.
    """
    thousandths = round(max(seconds, 0.0) * 1000)
    minutes, thousandths = divmod(thousandths, 60_000)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{thousandths // 1000:02}.{thousandths % 1000:03}"


def write_playlist(path: Path, tracks: Iterable[Track]) -> None:
    """Write an extended M3U playlist in UTF-8 in place of `path`, paths relative to its folder.

    Lengths are whole seconds (what players of all ages read), -1 where unknown; a name stands on
    one line whatever is in it. A file on another drive, to which no relative path leads, is given
    by its whole path. Raises ValueError for a path that breaks lines, which no playlist can hold
    and no name of ours has; ProblemError when it cannot be written, an old file untouched.
    """
    lines = ["#EXTM3U"]
    for track in tracks:
        seconds = -1 if track.seconds is None else max(1, round(track.seconds))
        name = " ".join(_CONTROL.sub(" ", track.name).split()) or track.path.stem
        lines += [f"#EXTINF:{seconds},{name}", _place(track.path, path.parent)]
    text = "\n".join([*lines, ""])
    with written_whole(path) as file:
        file.write(text.encode("utf-8", "replace"))


def _place(path: Path, folder: Path) -> str:
    """Where a playlist in `folder` says that `path` is."""
    try:
        place = Path(os.path.relpath(path, folder)).as_posix()
    except ValueError:
        place = path.absolute().as_posix()
    if _CONTROL.search(place):
        raise ValueError("a path that breaks lines")
    # A line that begins with "#" is a comment, and players strip spaces.
    return f"./{place}" if place.startswith(("#", " ")) else place


def write_zip(
    path: Path,
    folder: Path,
    files: Sequence[Path],
    *,
    must_stop: Callable[[], bool],
    progress: Callable[[int, int], None] = lambda _done, _total: None,
    open_new: Callable[[Path], BinaryIO] = open_new_file,
) -> bool:
    """Pack files below `folder` in place of `path`, under the names that they have there.

    Compressed sound is stored as it is, all else deflated; nothing is limited to 4 GB, and no
    file is held in memory. `must_stop` is asked every 256 KiB: False comes back, nothing written.
    `progress` is called with (files packed, files in all) after each. `open_new` makes the hidden
    file; tests pass their own.

    Raises ValueError for a file that is not below `folder`, a name that could leave the folder in
    which somebody unpacks it, or two names that some file system takes for one. Raises
    ProblemError: FILE_GONE when a file cannot be read, SAVE_DISK_FULL or SAVE_NOT_WRITABLE; an old
    file is untouched and nothing is left behind.
    """
    names = _names_within(folder, files)
    try:
        with (
            written_whole(path, open_new) as target,
            _packing(FlushingFile(target)) as archive,
        ):
            for done, (file, name) in enumerate(zip(files, names, strict=True), start=1):
                _pack(archive, file, name, must_stop)
                progress(done, len(files))
            if must_stop():
                raise _StoppedError
    except _StoppedError:
        return False
    return True


def _names_within(folder: Path, files: Iterable[Path]) -> list[str]:
    """The files' names in an archive. Raises ValueError as `write_zip` says."""
    names = [file.relative_to(folder).as_posix() for file in files]
    seen: set[str] = set()
    for name in names:
        parts = PurePosixPath(name).parts
        # A colon is a drive or a hidden stream on Windows, a backslash is a separator there.
        if not parts or name.startswith("/") or ".." in parts or set(name) & set("\\:\0"):
            raise ValueError("a name that would leave the folder")
        name.encode()  # UnicodeEncodeError is a ValueError
        folded = fold_name(name)
        if folded in seen:
            raise ValueError("two files of one name")
        seen.add(folded)
    return names


@contextlib.contextmanager
def _packing(target: FlushingFile) -> Iterator[zipfile.ZipFile]:
    archive = zipfile.ZipFile(target, "w")
    try:
        yield archive
    except BaseException:
        # It would close itself later, and write to a file that is gone.
        with contextlib.suppress(OSError, ValueError):
            archive.close()
        raise
    archive.close()


def _pack(archive: zipfile.ZipFile, file: Path, name: str, must_stop: Callable[[], bool]) -> None:
    """Add one file. Raises ProblemError for the file, OSError for the archive, _StoppedError."""
    try:
        reader = os.fdopen(open_regular(file), "rb", buffering=0)
    except OSError:
        raise ProblemError(Problem(ProblemKind.FILE_GONE)) from None
    with reader:
        facts = os.fstat(reader.fileno())
        # A zip knows the years 1980 to 2107 only.
        changed = time.localtime(min(max(facts.st_mtime, 315_619_200), 4_354_732_800))
        info = zipfile.ZipInfo(name, changed[:6])
        info.external_attr = 0o100644 << 16
        info.file_size = facts.st_size
        is_sound = PurePosixPath(name).suffix.lower() in _STORED
        info.compress_type = zipfile.ZIP_STORED if is_sound else zipfile.ZIP_DEFLATED
        large = facts.st_size >= _MAY_BE_LARGE
        with archive.open(info, "w", force_zip64=large) as entry:
            while chunk := _read(reader):
                if must_stop():
                    raise _StoppedError
                entry.write(chunk)


def _read(reader: BinaryIO) -> bytes:
    try:
        return reader.read(COPY_CHUNK)
    except OSError:
        raise ProblemError(Problem(ProblemKind.FILE_GONE)) from None
