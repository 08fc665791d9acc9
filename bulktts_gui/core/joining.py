"""Join clips into one sound file, with its chapters and captions.

Two passes: the first reads every clip's header, so that rate, channels and all lengths are known
before anything is written; the second streams the sound in blocks. All files are written under
hidden names beside the target and get their own names at the end, the small ones first.

Outside facts: a WAV file's lengths have 32 bits, RF64 (EBU Tech 3306) is the same with 64;
libsndfile's Vorbis encoder may crash on long blocks.
"""

from __future__ import annotations

import contextlib
import os
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from bulktts_gui.core.atomic import open_regular, sync_folder
from bulktts_gui.core.audio import forward_reader
from bulktts_gui.core.captions import WRITERS, CaptionFormat, Cue, plan_cues
from bulktts_gui.core.chapters import (
    Chapter,
    add_comments,
    cue_sheet,
    gather,
    id3_tag,
    most_chapters,
    quotable,
)
from bulktts_gui.core.clips import Problem, ProblemError, ProblemKind
from bulktts_gui.core.encoding import Quantizer, count_frames, suitable_rate
from bulktts_gui.core.file_group import FileGroup, folder_at
from bulktts_gui.core.formats import LENGTH_UNKNOWN, AudioFormat, Sink
from bulktts_gui.core.levelling import Leveller
from bulktts_gui.core.mp3 import Mp3Writer, bit_rates
from bulktts_gui.core.names import numbered_name
from bulktts_gui.core.plain_text import one_line
from bulktts_gui.core.whole_file import FlushingFile, flush, problem_of

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Sequence
    from pathlib import Path
    from typing import BinaryIO

    import numpy as np
    import numpy.typing as npt

    Sound = npt.NDArray[np.float32]

_LOSSLESS = (AudioFormat.FLAC, AudioFormat.WAV)
#: Where true peaks are kept, in dBTP; lossy encoders raise them a little.
_CEILING, _LOSSY_CEILING = -1.0, -2.0
_BLOCK_FRAMES = 32_768
_OGG_BLOCK_FRAMES = 4096
_CUE_SUFFIX = ".cue"
#: What clips can be joined into.
JOINED_FORMATS = (AudioFormat.MP3, AudioFormat.FLAC, AudioFormat.WAV, AudioFormat.OGG)
#: Beyond this many bytes of sound a WAV file cannot say its length; some are left for its header.
_WAV_LIMIT = 2**32 - 65_536
#: The bit rate of a joined MP3 file, in kbit/s. It is constant, so that players find a chapter by
#: its time. Below 16 kHz no more than half of it is to be had.
MP3_KBPS = 128
_FLOATING = frozenset({"FLOAT", "DOUBLE"})
_FINE = _FLOATING | {"PCM_24", "PCM_32"}


@dataclass(frozen=True, slots=True)
class Piece:
    """A clip to join: its file, the title of its chapter and the text of its captions."""

    source: Path
    title: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class JoinOptions:
    """How to join.

    pause: seconds of silence between two clips.
    fade: milliseconds over which each clip swells at its beginning and dies away at its end, at
        most half of the clip each.
    loudness: LUFS that each clip is brought to, with true peaks below -1 dBTP; None leaves them as
        loud as they are.
    chapters: within MP3, FLAC and Ogg, and in a CUE sheet beside WAV.
    captions: which files of captions are written beside the sound.
    title, album: what the file says of itself; "" for nothing.
    """

    fmt: AudioFormat = AudioFormat.MP3
    pause: float = 0.5
    fade: float = 0.0
    loudness: float | None = None
    chapters: bool = True
    captions: frozenset[CaptionFormat] = frozenset()
    title: str = ""
    album: str = ""


@dataclass(frozen=True, slots=True)
class Span:
    """Where a clip lies in the joined file, in frames."""

    start: int
    frames: int


@dataclass(frozen=True, slots=True)
class Joined:
    """What was made: the sound file first among `files`; `spans` in the order of the clips.

    `chapters` is their number: fewer than clips where the format has no room for all.
    """

    files: tuple[Path, ...]
    rate: int
    channels: int
    frames: int
    spans: tuple[Span, ...]
    chapters: int

    @property
    def seconds(self) -> float:
        """How long it is."""
        return self.frames / self.rate


class JoinError(ProblemError):
    """A problem of one clip, or of the folder, for which `place` is None.

    `place` is the clip's index among the pieces.
    """

    def __init__(self, problem: Problem, place: int | None) -> None:
        super().__init__(problem)
        self.place = place


def files_for(target: Path, options: JoinOptions) -> list[Path]:
    """The files that `join` would write, the sound first: for asking before any is replaced.

    For WAV with a CUE sheet a quotation mark in the name becomes an apostrophe, for the sheet could
    not name the file.
    """
    has_sheet = options.chapters and options.fmt is AudioFormat.WAV
    if has_sheet:
        target = target.with_name(quotable(target.name))
    stem = target.name.removesuffix(options.fmt.suffix)
    suffixes = [_CUE_SUFFIX] if has_sheet else []
    suffixes += [kind.suffix for kind in CaptionFormat if kind in options.captions]
    return [target, *(target.with_name(stem + suffix) for suffix in suffixes)]


def join(
    pieces: Sequence[Piece],
    target: Path,
    options: JoinOptions,
    *,
    check: Callable[[], None],
    progress: Callable[[int, int], None],
    replaceable: Collection[Path] = (),
) -> Joined:
    """Join the clips in their order into `target`, whose name ends as the format wants.

    The sample rate is the one that most clips have (the first of several; for MP3 and Ogg the next
    one that the format knows), the others are resampled. The file is stereo if any clip is; of
    clips with more channels both sides get the mean. FLAC and WAV have 24 bits where a clip has
    more than 16, and clips that need no change keep every sample. WAV of over 4 GB is RF64.

    check: called for each clip and each block (at most 32,768 frames); raises to give up, and
        what it raises passes through.
    progress: called for each block with (frames written, frames in all).
    replaceable: files that may be replaced, unless they are clips that are being joined. Where
        another one has one of the names that `files_for` tells, all files get the next number that
        is free.

    Raises JoinError, and ValueError without pieces or for a name with another ending; whatever is
    raised, no file is left, and none is replaced. FILE_GONE or DAMAGED for a clip that cannot be
    read or decoded to its end, CANNOT_CONVERT when the format refuses, SAVE_DISK_FULL or
    SAVE_NOT_WRITABLE for the folder, which is made when missing.
    """
    if not pieces or target.suffix != options.fmt.suffix or options.fmt not in JOINED_FORMATS:
        raise ValueError("nothing to join, or a name that does not suit the format")
    plan = _survey(pieces, options, check)
    chapters = _chapters(pieces, plan) if options.chapters else []
    try:
        with folder_at(target.parent), FileGroup(target.parent) as group:
            sound = group.new()
            with sound.open("r+b") as file:
                if options.fmt is AudioFormat.MP3:
                    named = (options.title, options.album)
                    file.write(id3_tag(chapters, plan.rate, plan.frames, *named))
                _write_sound(file, pieces, plan, options, check, progress)
                if chapters and options.fmt in (AudioFormat.FLAC, AudioFormat.OGG):
                    add_comments(file, options.fmt, chapters, plan.rate, check)
                flush(file)
            contents = _captions(pieces, plan, options)
            replaceable = _but_clips(replaceable, pieces)
            files = _name_all(group, sound, contents, target, options, chapters, plan, replaceable)
    except OSError as error:
        raise JoinError(problem_of(error), None) from error
    sync_folder(target.parent)
    marks = len(gather(chapters, most_chapters(options.fmt)))
    return Joined(files, plan.rate, plan.channels, plan.frames, tuple(plan.spans), marks)


# ---------------------------------------------------------------------------- what there is


@dataclass(frozen=True, slots=True)
class _Facts:
    """A clip's header."""

    rate: int
    channels: int
    frames: int
    fine: bool


@dataclass(frozen=True, slots=True)
class _Plan:
    """All that is known before the first frame is written."""

    facts: list[_Facts]
    spans: list[Span]
    rate: int
    channels: int
    frames: int
    bits: int


def _survey(pieces: Sequence[Piece], options: JoinOptions, check: Callable[[], None]) -> _Plan:
    facts = []
    for place, piece in enumerate(pieces):
        check()
        with _clip_problems(place), _opened(piece.source) as sound:
            frames = sound.frames
            if frames >= LENGTH_UNKNOWN:
                frames = count_frames(sound, check)
            fine = sound.subtype in _FINE
            facts.append(_Facts(sound.samplerate, sound.channels, frames, fine))
    rate = suitable_rate(Counter(fact.rate for fact in facts).most_common(1)[0][0], options.fmt)
    pause = round(options.pause * rate)
    spans, start = [], 0
    for fact in facts:
        frames = (fact.frames * rate + fact.rate // 2) // fact.rate
        spans.append(Span(start, frames))
        start += frames + pause
    channels = 2 if any(fact.channels > 1 for fact in facts) else 1
    bits = 24 if any(fact.fine for fact in facts) else 16
    return _Plan(facts, spans, rate, channels, start - pause, bits)


@contextlib.contextmanager
def _opened(source: Path) -> Iterator[Any]:
    # libsndfile says "system error" for any reason; the system itself says which.
    os.close(open_regular(source))
    with forward_reader()(str(source)) as sound:
        yield sound


@contextlib.contextmanager
def _clip_problems(place: int) -> Iterator[None]:
    """Says of what goes wrong within that it is about the clip at `place`."""
    import soundfile

    try:
        yield
    except OSError as error:
        raise JoinError(Problem(ProblemKind.FILE_GONE), place) from error
    except soundfile.LibsndfileError as error:
        raise JoinError(Problem(ProblemKind.DAMAGED), place) from error


# ---------------------------------------------------------------------------- the sound


def _write_sound(
    file: BinaryIO,
    pieces: Sequence[Piece],
    plan: _Plan,
    options: JoinOptions,
    check: Callable[[], None],
    progress: Callable[[int, int], None],
) -> None:
    """Stream all clips into `file`; raises JoinError, and OSError for the file."""
    import soundfile

    sink = Sink(_Rest(file))
    done = 0
    try:
        encoder = _open_encoder(sink, options, plan)
        bits = 16 if options.fmt is AudioFormat.MP3 else plan.bits
        to_whole = Quantizer(bits, needs_dither=options.loudness is not None)
        try:
            for block in _blocks(pieces, plan, options, check):
                check()
                _encode(encoder, block, options.fmt, to_whole)
                sink.raise_failure()
                done += len(block)
                progress(done, plan.frames)
            if options.fmt is AudioFormat.WAV:
                # Behind the sound: simple players take it to begin at byte 44.
                _say_what_it_is(encoder, options)
        finally:
            encoder.close()
    except (soundfile.LibsndfileError, ValueError) as error:
        sink.raise_failure()
        raise JoinError(Problem(ProblemKind.CANNOT_CONVERT), None) from error
    sink.raise_failure()


def _open_encoder(sink: Sink, options: JoinOptions, plan: _Plan) -> Any:
    """What takes blocks by `write`. Raises LibsndfileError or ValueError for what it refuses."""
    import soundfile

    if options.fmt is AudioFormat.MP3:
        return Mp3Writer(sink, plan.rate, plan.channels, kbits=mp3_kbps(plan.rate), quality=0.0)
    container, subtype = _container(options.fmt, plan)
    encoder = soundfile.SoundFile(sink, "w", plan.rate, plan.channels, subtype, format=container)
    if options.fmt is not AudioFormat.WAV:
        _say_what_it_is(encoder, options)
    return encoder


def _say_what_it_is(encoder: Any, options: JoinOptions) -> None:
    if options.title:
        encoder.title = one_line(options.title)
    if options.album:
        encoder.album = one_line(options.album)


class _Rest:
    """A file from where it stands, as if it began there; flushed to the disk along the way."""

    def __init__(self, file: BinaryIO) -> None:
        self._begin = file.tell()
        self._whole = file
        self._file = FlushingFile(file)

    def read(self, size: int = -1) -> bytes:
        return self._whole.read(size)

    def truncate(self, size: int | None = None) -> int:
        return self._whole.truncate(None if size is None else size + self._begin)

    def write(self, data: bytes) -> int:
        return self._file.write(data)

    def seek(self, offset: int, whence: int = 0) -> int:
        begin = 0 if whence else self._begin
        return self._file.seek(begin + offset, whence) - self._begin

    def tell(self) -> int:
        return self._file.tell() - self._begin


def _container(fmt: AudioFormat, plan: _Plan) -> tuple[str, str]:
    if fmt is AudioFormat.OGG:
        return "OGG", "VORBIS"
    if fmt is AudioFormat.WAV and plan.frames * plan.channels * plan.bits // 8 > _WAV_LIMIT:
        return "RF64", f"PCM_{plan.bits}"
    return fmt.name, f"PCM_{plan.bits}"


def mp3_kbps(rate: int) -> int:
    """The bit rate of a joined MP3 file of this sample rate, in kbit/s."""
    return min(MP3_KBPS, max(bit_rates(rate)))


def _encode(encoder: Any, block: Sound, fmt: AudioFormat, to_whole: Quantizer) -> None:
    if fmt is AudioFormat.OGG:
        for first in range(0, len(block), _OGG_BLOCK_FRAMES):
            encoder.write(block[first : first + _OGG_BLOCK_FRAMES])
    else:
        encoder.write(to_whole(block))


def _blocks(
    pieces: Sequence[Piece], plan: _Plan, options: JoinOptions, check: Callable[[], None]
) -> Iterator[Sound]:
    """The whole sound: all clips and the pauses between them."""
    import numpy as np

    fade = round(options.fade / 1000 * plan.rate)
    for place, (piece, span) in enumerate(zip(pieces, plan.spans, strict=True)):
        if place:
            before = plan.spans[place - 1]
            gap = span.start - before.start - before.frames
            for first in range(0, gap, _BLOCK_FRAMES):
                yield np.zeros((min(_BLOCK_FRAMES, gap - first), plan.channels), np.float32)
        at = 0
        for block in _levelled(place, piece, plan, options, check):
            yield _faded(block, at, span.frames, min(fade, span.frames // 2))
            at += len(block)


def _levelled(
    place: int, piece: Piece, plan: _Plan, options: JoinOptions, check: Callable[[], None]
) -> Iterator[Sound]:
    """A clip's sound in the plan's rate, channels and length, as loud as the options say."""

    def sound() -> Iterator[Sound]:
        whole = _resampled(place, piece, plan, check)
        return _exactly(whole, plan.spans[place].frames, plan.channels)

    levels = None
    if options.loudness is not None:
        ceiling = _CEILING if options.fmt in _LOSSLESS else _LOSSY_CEILING
        levels = Leveller(sound, plan.rate, plan.channels).levels(options.loudness, ceiling)
    at = 0
    for block in sound():
        yield levels.applied(block, at) if levels else block
        at += len(block)


def _resampled(place: int, piece: Piece, plan: _Plan, check: Callable[[], None]) -> Iterator[Sound]:
    """A clip's sound in the plan's rate and channels, to about its length."""
    import numpy as np

    fact = plan.facts[place]
    stream = None
    if fact.rate != plan.rate:
        import soxr

        stream = soxr.ResampleStream(fact.rate, plan.rate, plan.channels, "float32", "VHQ")
    left = fact.frames
    with _clip_problems(place), _opened(piece.source) as sound:
        if (sound.samplerate, sound.channels) != (fact.rate, fact.channels):
            # Another file has come into its place since the survey.
            raise JoinError(Problem(ProblemKind.DAMAGED), place)
        while left:
            check()
            block = sound.read(min(_BLOCK_FRAMES, left), dtype="float32", always_2d=True)
            if not len(block):
                raise JoinError(Problem(ProblemKind.DAMAGED), place)
            left -= len(block)
            if sound.subtype in _FLOATING:  # which may hold what is no number
                block = np.nan_to_num(block, nan=0.0, posinf=0.0, neginf=0.0)
            mixed = _mixed(block, plan.channels)
            yield stream.resample_chunk(mixed, last=not left) if stream else mixed


def _exactly(blocks: Iterator[Sound], frames: int, channels: int) -> Iterator[Sound]:
    """`blocks`, cut or filled with silence to `frames`: a resampler may be a frame off."""
    import numpy as np

    left = frames
    for block in blocks:
        if len(block) and left:
            yield block[:left]
            left -= min(left, len(block))
    if left:
        yield np.zeros((left, channels), np.float32)


def _mixed(block: Sound, channels: int) -> Sound:
    import numpy as np

    if block.shape[1] == channels:
        return block
    mean = block.mean(axis=1, dtype=np.float32, keepdims=True) if block.shape[1] > 1 else block
    return np.repeat(mean, channels, axis=1)


def _faded(block: Sound, at: int, frames: int, fade: int) -> Sound:
    """A block whose first frame is the clip's frame `at`, with the clip's fades on it."""
    import numpy as np

    if not fade or (at >= fade and at + len(block) <= frames - fade):
        return block
    place = np.arange(at, at + len(block))
    # From the nearer end, half a frame off, so that neither end is silent by itself.
    near = np.minimum(place, frames - 1 - place) + 0.5
    gain = np.sin(np.minimum(near / fade, 1.0) * (np.pi / 2)) ** 2
    faded: Sound = block * gain.astype(np.float32)[:, np.newaxis]
    return faded


# ---------------------------------------------------------------------------- what goes with it


def _chapters(pieces: Sequence[Piece], plan: _Plan) -> list[Chapter]:
    return [
        Chapter(span.start, piece.title) for piece, span in zip(pieces, plan.spans, strict=True)
    ]


def _captions(pieces: Sequence[Piece], plan: _Plan, options: JoinOptions) -> dict[str, bytes]:
    """What the files of captions hold, by their suffix."""
    if not options.captions:
        return {}
    cues: list[Cue] = []
    for piece, span in zip(pieces, plan.spans, strict=True):
        ends = (span.start, span.start + span.frames)
        start, end = ((frame * 1000 + plan.rate // 2) // plan.rate for frame in ends)
        cues += plan_cues(piece.text, start, end)
    return {kind.suffix: WRITERS[kind](cues).encode() for kind in options.captions}


def _but_clips(replaceable: Collection[Path], pieces: Sequence[Piece]) -> list[Path]:
    """Without the clips' own files: of what somebody has saved there may be no other copy."""
    clips = set()
    for piece in pieces if replaceable else ():
        with contextlib.suppress(OSError):
            about = piece.source.stat()
            clips.add((about.st_dev, about.st_ino))
    free = []
    for path in replaceable:
        with contextlib.suppress(OSError):
            about = path.stat()
            if (about.st_dev, about.st_ino) not in clips:
                free.append(path)
    return free


def _name_all(
    group: FileGroup,
    sound: Path,
    contents: dict[str, bytes],
    target: Path,
    options: JoinOptions,
    chapters: list[Chapter],
    plan: _Plan,
    replaceable: Collection[Path],
) -> tuple[Path, ...]:
    """Write the small files and give all of them their names: the wanted or numbered ones."""
    number = 1
    files = files_for(target, options)
    while True:
        if all(file in replaceable or not os.path.lexists(file) for file in files):
            path, *sides = files
            sheet = cue_sheet(path.name, chapters, plan.rate)
            known = {**contents, _CUE_SUFFIX: sheet.encode()}
            parts = [(group.new(known[file.suffix]), file) for file in sides]
            with contextlib.suppress(FileExistsError):
                group.name_all([*parts, (sound, path)], replaceable)
                return tuple(files)
        number += 1
        files = files_for(target.with_name(numbered_name(target.name, number)), options)
