"""What is written beside saved clips where somebody wants it, once the clips are there.

It covers all clips that were wanted, those too that are not here. A saving that stopped before its
end gets nothing beside it: it is to be gone on with, and then has its report, list and zip of all.
"""

from __future__ import annotations

import contextlib
import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bulktts_gui.core.atomic import sync_folder
from bulktts_gui.core.clips import Problem, ProblemError, ProblemKind
from bulktts_gui.core.hidden_files import hidden_path
from bulktts_gui.core.names import numbered_name, safe_name
from bulktts_gui.core.receipt import ReceiptRow, Track, write_playlist, write_report, write_zip
from bulktts_gui.core.saving import (
    SaveOutcome,
    SaveReport,
    SaveResult,
    move_without_replacing,
)
from bulktts_gui.core.whole_file import problem_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

    from bulktts_gui.core.clips import Clip
    from bulktts_gui.core.orders import Extras

_logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class WantedClip:
    """A clip that somebody wanted saved, as the list had it; `number` is its place, from 1."""

    number: int
    clip: Clip


@dataclass(frozen=True, slots=True)
class ExtrasWords:
    """The words in a report, of which the core has none.

    `header` names the nine columns (see `receipt.write_report`), `report` is the file's name
    without its suffix, `gone` the reason to give for a saved file that can no longer be read.
    `told` gives verdict and reason of a clip, with what became of it (None: it was not here to be
    saved); it is called in the thread that saves.
    """

    header: tuple[str, ...]
    report: str
    gone: str
    told: Callable[[WantedClip, SaveResult | None], tuple[str, str]]


@dataclass(frozen=True, slots=True)
class ExtrasDone:
    """The files that were written, and the first problem that kept one from being written.

    `was_stopped`: the person stopped before all were.
    """

    files: tuple[Path, ...] = ()
    problem: Problem | None = None
    was_stopped: bool = False


def went_on(earlier: SaveReport, later: SaveReport) -> SaveReport:
    """One report of a saving that stopped, and of that which went on with it.

    A clip of both has its later result; clips are in the earlier order, new ones after them.
    """
    results = {result.item.run_id: result for result in (*earlier.results, *later.results)}
    return SaveReport(later.folder, tuple(results.values()), later.stopped_by)


def write_extras(
    folder: Path,
    wanted: Extras,
    name: str,
    report: SaveReport,
    clips: Sequence[WantedClip],
    words: ExtrasWords,
    *,
    cancelled: Callable[[], bool],
    progress: Callable[[int, int], None] = lambda _done, _total: None,
) -> ExtrasDone:
    """Write what is `wanted` into `folder`, under names that are free there; never an OSError.

    name: what playlist and zip are called, such as the batch's name; it is made safe here.
    report: what became of the clips. For a saving that went on after a stop: `went_on` of both.
    clips: all that were wanted, in their order, also those that `report` knows nothing of.
    cancelled: asked every 256 KiB; nothing half done is left.
    progress: called with (steps done, steps in all); a zip has a step for each file.

    Playlist and zip hold the saved clips and those that were skipped because a file of their name
    was there. The zip holds report and playlist too, so that it is all that has to be passed on.
    """
    if not wanted or report.stopped_by is not None or cancelled():
        return ExtrasDone(was_stopped=bool(wanted))
    return _Writer(folder, name or "clips", report, clips, words, cancelled, progress).run(wanted)


class _Writer:
    """The state of one `write_extras` call."""

    def __init__(
        self,
        folder: Path,
        name: str,
        report: SaveReport,
        clips: Sequence[WantedClip],
        words: ExtrasWords,
        cancelled: Callable[[], bool],
        progress: Callable[[int, int], None],
    ) -> None:
        self._folder = folder
        self._name = name
        self._results = {result.item.run_id: result for result in report.results}
        self._clips = clips
        self._words = words
        self._cancelled = cancelled
        self._progress = progress
        self._files: list[Path] = []
        self._problem: Problem | None = None
        self._was_stopped = False

    def run(self, wanted: Extras) -> ExtrasDone:
        if wanted.report:
            self._write(safe_name(self._words.report, ".csv"), self._write_report)
        if wanted.playlist:
            self._write(safe_name(self._name, ".m3u8"), self._write_playlist)
        if wanted.archive:
            self._write(safe_name(self._name, ".zip"), self._write_zip)
        if self._files:
            sync_folder(self._folder)
        return ExtrasDone(tuple(self._files), self._problem, self._was_stopped)

    def _write(self, name: str, write: Callable[[Path], bool]) -> None:
        """Have a file written under a hidden name, then give it its own or a numbered one."""
        beside = hidden_path(self._folder)
        try:
            if self._cancelled() or not write(beside):
                self._was_stopped = True
            else:
                self._files.append(_named(beside, name))
        except ProblemError as error:
            self._note(error.problem)
        except OSError as error:
            self._note(problem_of(error))
        except Exception:
            _logger.exception("What goes beside saved clips could not be written")
            self._note(Problem(ProblemKind.INTERNAL))
        finally:
            with contextlib.suppress(OSError):
                beside.unlink(missing_ok=True)

    def _note(self, problem: Problem) -> None:
        self._problem = self._problem or problem

    def _write_report(self, path: Path) -> bool:
        words = self._words
        rows = receipt_rows(self._clips, self._results.get, words.told)
        return write_report(path, words.header, rows, gone=words.gone, must_stop=self._cancelled)

    def _write_playlist(self, path: Path) -> bool:
        write_playlist(path, self._there())
        return not self._cancelled()

    def _write_zip(self, path: Path) -> bool:
        files = [track.path for track in self._there()] + self._files
        return write_zip(
            path, self._folder, files, must_stop=self._cancelled, progress=self._progress
        )

    def _there(self) -> Iterator[Track]:
        """The clips that are in the folder now."""
        for wanted in self._clips:
            clip = wanted.clip
            result = self._results.get(clip.run_id)
            if result is None or result.path is None:
                continue
            # A file that was kept may be spelt otherwise than the name that it stands for.
            if result.outcome is SaveOutcome.SAVED or result.path.is_file():
                seconds = clip.audio.seconds if clip.audio else None
                yield Track(result.path, clip.name or clip.shown_id, seconds)


def receipt_rows(
    clips: Iterable[WantedClip],
    result_of: Callable[[int], SaveResult | None],
    told: Callable[[WantedClip, SaveResult | None], tuple[str, str]],
) -> Iterator[ReceiptRow]:
    """The rows of a report; `result_of` gives what became of a run, None for one not tried.

    A file that was kept has no length: nobody has listened to what is in it.
    """
    for wanted in clips:
        clip = wanted.clip
        result = result_of(clip.run_id)
        path = result.path if result is not None else None
        saved = result is not None and result.outcome is SaveOutcome.SAVED
        seconds = clip.audio.seconds if clip.audio is not None and saved else None
        yield ReceiptRow(
            wanted.number, clip.shown_id, clip.name, path, seconds, *told(wanted, result)
        )


def _named(beside: Path, name: str) -> Path:
    """Give a finished file its name, or the first free numbered one. Raises OSError."""
    number = 1
    while True:
        path = beside.with_name(name if number == 1 else numbered_name(name, number))
        with contextlib.suppress(FileExistsError):
            move_without_replacing(beside, path)
            return path
        number += 1
