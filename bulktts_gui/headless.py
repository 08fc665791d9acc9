"""The same job without a window: read a list, fetch its clips, save them, say how it went.

The same workers do it; this module joins them to the terminal. Exit status 0: all saved, 1: some
failed, 2: bad usage or no usable key, 130: interrupted.
"""

from __future__ import annotations

import datetime
import json
import os
import signal
import sys
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTimer, Signal, Slot

from bulktts_gui.core.api_key import ENVIRONMENT_NAME, KeyPlace, KeySource, KeyStore
from bulktts_gui.core.clips import ClipStatus, NewClip, ProblemError, ProblemKind
from bulktts_gui.core.folders import Folders
from bulktts_gui.core.formats import AudioFormat, SoundChoice, Tags
from bulktts_gui.core.importing import read_files, read_text
from bulktts_gui.core.names import (
    TEMPLATE_FIELDS,
    NameSource,
    TemplateMistakeKind,
    check_template,
    column_fields,
    columns_of,
    plan_names,
)
from bulktts_gui.core.saving import IfExists, SaveItem, SaveOutcome, name_limit, path_limit
from bulktts_gui.core.settings import SettingsStore
from bulktts_gui.models import language
from bulktts_gui.models.import_words import rejected_words, trouble_words
from bulktts_gui.models.name_words import mistake_words
from bulktts_gui.models.wording import problem_words, waiting_words
from bulktts_gui.workers.fetch import Service, wait_for_threads
from bulktts_gui.workers.saver import SaveThread
from bulktts_gui.workers.session import Session

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from bulktts_gui.core.api_key import StoredKey
    from bulktts_gui.core.clips import Clip, ClipUpdate, Problem
    from bulktts_gui.core.fetching import News
    from bulktts_gui.core.findings import Found
    from bulktts_gui.core.names import TemplateMistake
    from bulktts_gui.core.saving import SaveReport

ALL_SAVED = 0
SOME_FAILED = 1
BAD_USAGE = 2
INTERRUPTED = 130

_KEY_PROBLEMS = (ProblemKind.NO_KEY, ProblemKind.KEY_REFUSED, ProblemKind.KEY_FORBIDDEN)
#: Python handles Ctrl-C only while its own code runs, so the event loop runs some this often, in
#: milliseconds.
_SIGNAL_TICK = 100
#: Nobody is there to press Cancel: seconds without a network, and of runs still being made, after
#: which clips fail.
_PATIENCE = 120.0
_MAKING_PATIENCE = 600.0


def run(options: argparse.Namespace, api_url: str) -> int:
    """Do the whole job for a parsed command line; return the exit status."""
    application = QCoreApplication.instance() or QCoreApplication(sys.argv[:1])
    language.keeper_of(application).set_language("")
    if options.save_to is None or (options.input is None and not options.demo):
        _say(
            QCoreApplication.translate(
                "Headless", "--headless needs --input FILE and --save-to DIR."
            )
        )
        return BAD_USAGE
    with ExitStack() as stack:
        # A library of its own, which goes with the run: a window's list must not change under it.
        scratch = stack.enter_context(tempfile.TemporaryDirectory(prefix="bulktts-"))
        folders = Folders.under(Path(scratch))
        keys, environ = Folders.of_user(), dict(os.environ)
        text = None
        if options.demo:
            from bulktts_gui.demo.service import DemoService

            demo = stack.enter_context(DemoService())
            api_url, keys, environ = demo.api_url, folders, {"CAMB_API_KEY": demo.key}
            text = demo.sample_text()
        found = read_files([options.input]) if options.input or text is None else read_text(text)
        _say_unusable(found)
        if not found.clips:
            return BAD_USAGE
        columns = columns_of(clip.cells for clip in found.clips)
        mistake = check_template(options.name, columns)
        if mistake is not None:
            _say_mistake(mistake, columns)
            return BAD_USAGE
        settings = SettingsStore(keys).load()
        try:
            stored = _read_key(KeyStore(keys, environ, KeyPlace(settings.key_place)))
        except ProblemError as error:
            _say(problem_words(error.problem))
            return BAD_USAGE
        except KeyboardInterrupt:
            return INTERRUPTED
        if not stored.key:
            _say(_no_key_words(stored))
            return BAD_USAGE
        service = Service.of(
            settings, api_url, stored.key, patience=_PATIENCE, making_patience=_MAKING_PATIENCE
        )
        job = HeadlessJob(Session(folders), found.clips, service, options, found.name)
        job.ended.connect(application.quit)
        before = signal.signal(signal.SIGINT, job.interrupt)
        try:
            job.start()
            application.exec()
        finally:
            signal.signal(signal.SIGINT, before)
            job.shut_down()
            wait_for_threads()
        if options.json:
            sys.stdout.write(json.dumps(job.summary()) + "\n")
            sys.stdout.flush()
        return job.status


class HeadlessJob(QObject):
    """Fetches, then saves what came, then `ended`.

    Signals:
        ended(): there is nothing left to do; `status` and `summary` are ready.
    """

    ended = Signal()

    def __init__(
        self,
        session: Session,
        clips: Sequence[NewClip],
        service: Service,
        options: argparse.Namespace,
        batch: str = "",
    ) -> None:
        """`batch` is what the list is called, in names and in tags."""
        super().__init__()
        session.setParent(self)
        self._session = session
        self._service = service
        self._clips = clips
        self._run_of: dict[int, int] = {}
        self._options = options
        self._batch = batch
        self._sound = SoundChoice(AudioFormat(options.format))
        self._folder: Path = options.save_to
        self._paths: dict[int, Path] = {}
        self._reasons: dict[int, Problem] = {}
        self._saver: SaveThread | None = None
        self._saved: set[int] = set()
        self._interrupted = False
        self._stopped_by: Problem | None = None
        self._started = time.monotonic()
        self._elapsed = 0.0
        self._line_length = 0
        self._last_line = ""
        self._tick = QTimer(self)
        self._tick.setInterval(_SIGNAL_TICK)
        self._tick.timeout.connect(self._let_python_run)
        session.opened.connect(self._opened)
        session.clipsChanged.connect(self._take_updates)
        session.progressed.connect(self._show_progress)
        session.fetchEnded.connect(self._fetch_ended)
        session.troubled.connect(self._troubled)

    @property
    def status(self) -> int:
        """The exit status."""
        if self._interrupted:
            return INTERRUPTED
        if self._stopped_by is not None and self._stopped_by.kind in _KEY_PROBLEMS:
            return BAD_USAGE
        return SOME_FAILED if self._failures() else ALL_SAVED

    def summary(self) -> dict[str, Any]:
        """What `--json` prints."""
        return {
            "requested": len(self._known()),
            "saved": len(self._saved),
            "failed": [{"run_id": each, "reason": why} for each, why in self._failures()],
            "elapsed_s": round(self._elapsed, 3),
        }

    def start(self) -> None:
        """Begin; needs a running event loop."""
        self._tick.start()
        self._session.open_latest()

    def interrupt(self, *_signal: object) -> None:
        """Stop fetching and save what came; the second time, stop saving too."""
        if self._interrupted and self._saver is not None:
            self._saver.cancel()
        self._interrupted = True
        self._session.cancel()

    def shut_down(self) -> None:
        """Close the library; all threads are gone afterwards."""
        if self._saver is not None:
            self._saver.cancel()
            self._saver.wait()
        self._session.shut_down()

    # Fetching

    @Slot(object)
    def _opened(self, _clips: list[Clip]) -> None:
        if self._interrupted:
            self._end()
            return
        self._session.add(self._clips)
        self._session.fetch([clip.run_id for clip in self._clips], self._service)

    @Slot(object)
    def _take_updates(self, updates: list[ClipUpdate]) -> None:
        for update in updates:
            if update.new_run_id is not None:
                self._run_of[update.run_id] = update.new_run_id
            elif update.status is ClipStatus.READY and update.path is not None:
                self._paths[update.run_id] = update.path
            elif update.status.can_retry and update.problem is not None:
                self._reasons[update.run_id] = update.problem

    def _known(self) -> dict[int, NewClip]:
        """The clips by what they are known by now; a run that came twice, as a task, is one."""
        clips: dict[int, NewClip] = {}
        for clip in self._clips:
            run_id = self._run_of.get(clip.run_id, clip.run_id)
            first = clips.get(run_id, clip)
            clips[run_id] = NewClip(
                run_id,
                first.name or clip.name,
                first.text or clip.text,
                first.task_id,
                first.cells.over(clip.cells),
            )
        return clips

    def _failures(self) -> list[tuple[str, str]]:
        """Every clip that was not saved, by the id that the person gave, and why."""
        failures = []
        for run_id, clip in self._known().items():
            if run_id not in self._saved:
                problem = self._reasons.get(run_id, self._stopped_by)
                reason = problem_words(problem) if problem is not None else _cut_words()
                failures.append((clip.shown_id, reason))
        return failures

    @Slot(object)
    def _show_progress(self, news: News) -> None:
        number = QLocale().toString
        text = QCoreApplication.translate("Headless", "Fetched %1 of %2")
        text = text.replace("%1", number(news.counts[ClipStatus.READY]))
        text = text.replace("%2", number(news.total))
        if news.waiting is not None:
            text += " · " + waiting_words(news.waiting)
        self._show_line(text)

    @Slot(object)
    def _fetch_ended(self, news: News) -> None:
        self._stopped_by = news.stopped_by
        if news.stopped_by is not None:
            self._end_line()
            _say(problem_words(news.stopped_by))
        self._save()

    @Slot(object)
    def _troubled(self, problem: Problem) -> None:
        self._end_line()
        _say(problem_words(problem))
        self._stopped_by = self._stopped_by or problem
        if not self._session.is_fetching and self._saver is None:
            self._end()

    # Saving

    def _save(self) -> None:
        self._saver = SaveThread(
            self._folder, self._items(), IfExists.NUMBER, sound=self._sound, parent=self
        )
        self._saver.progressed.connect(self._show_saving)
        self._saver.finished_with.connect(self._take_report)
        self._saver.finished.connect(self._end)
        self._saver.start()

    def _items(self) -> list[SaveItem]:
        """What to save, under the names that the whole list gives."""
        clips = self._known().values()
        sources = [
            NameSource(clip.run_id, clip.name, clip.text, number, clip.cells)
            for number, clip in enumerate(clips, start=1)
        ]
        # What did not come has a name as well, so that the others' do not depend on it.
        suffixes = [
            self._sound.suffix_for(self._paths[clip.run_id])
            if clip.run_id in self._paths
            else self._sound.fmt.suffix
            for clip in clips
        ]
        names = plan_names(
            sources,
            self._options.name,
            suffixes,
            batch=self._batch,
            day=datetime.datetime.now().astimezone().date(),
            max_bytes=name_limit(self._folder),
            max_path=path_limit(self._folder),
        )
        return [
            SaveItem(source.run_id, self._paths[source.run_id], name, self._tags(source, name))
            for source, name in zip(sources, names, strict=True)
            if source.run_id in self._paths
        ]

    def _tags(self, source: NameSource, name: str) -> Tags | None:
        """What a converted clip says of itself; a copy says what it came with."""
        if self._sound.is_copy:
            return None
        comment = QCoreApplication.translate("Headless", "Run id %1")
        return Tags(
            title=source.name or PurePosixPath(name).stem,
            track=source.number,
            tracks=len(self._known()),
            album=self._batch,
            language=source.cells.language,
            comment=comment.replace("%1", str(source.run_id)),
        )

    @Slot(int, int)
    def _show_saving(self, done: int, total: int) -> None:
        number = QLocale().toString
        text = (
            QCoreApplication.translate("Headless", "Saved %1 of %2")
            .replace("%1", number(done))
            .replace("%2", number(total))
        )
        self._show_line(text)

    @Slot(object)
    def _take_report(self, report: SaveReport) -> None:
        self._saved = {result.item.run_id for result in report.of(SaveOutcome.SAVED)}
        for result in report.results:
            if result.problem is not None:
                self._reasons[result.item.run_id] = result.problem

    @Slot()
    def _end(self) -> None:
        self._tick.stop()
        self._elapsed = time.monotonic() - self._started
        self._end_line()
        number = QLocale().toString
        text = QCoreApplication.translate("Headless", "Saved %1 of %2 clips to %3")
        text = text.replace("%1", number(len(self._saved)))
        text = text.replace("%2", number(len(self._known())))
        _say(text.replace("%3", str(self._folder)))
        for shown_id, reason in self._failures():
            _say(f"{shown_id}: {reason}")
        self.ended.emit()

    # The terminal

    @Slot()
    def _let_python_run(self) -> None:
        """Nothing to do: that this is called is what lets Python see a Ctrl-C."""

    def _show_line(self, text: str) -> None:
        """Write over the progress line."""
        if sys.stderr.isatty():
            sys.stderr.write("\r" + text.ljust(self._line_length))
        elif text != self._last_line:
            sys.stderr.write(text + "\n")
        self._last_line = text
        self._line_length = len(text)
        sys.stderr.flush()

    def _end_line(self) -> None:
        if self._line_length and sys.stderr.isatty():
            sys.stderr.write("\n")
        self._line_length = 0


def _read_key(store: KeyStore) -> StoredKey:
    """The key, for which a keychain may be asked, and a person by it. Raises ProblemError."""
    return store.load() if store.is_read else store.read()


def _cut_words() -> str:
    return QCoreApplication.translate(
        "Headless", "The run was stopped before this clip was saved. Start it again to get it."
    )


def _no_key_words(stored: StoredKey) -> str:
    if stored.source is KeySource.NONE:
        return QCoreApplication.translate(
            "Headless", "There is no API key. Set CAMB_API_KEY, or save a key in the app."
        )
    text = QCoreApplication.translate(
        "Headless", "The API key in %1 cannot be a key. Copy it again from CAMB.AI Studio."
    )
    saved = QCoreApplication.translate("Headless", "the app's settings")
    of_environment = stored.source is KeySource.ENVIRONMENT
    return text.replace("%1", ENVIRONMENT_NAME if of_environment else saved)


def _say_mistake(mistake: TemplateMistake, columns: Sequence[str]) -> None:
    if mistake.kind is TemplateMistakeKind.UNKNOWN_FIELD:
        text = QCoreApplication.translate("Headless", "--name knows no {%1}. It knows %2.")
        text = text.replace("%1", mistake.found)
        fields = [f"{{{field}}}" for field in TEMPLATE_FIELDS] + column_fields(columns)
        _say(text.replace("%2", " ".join(fields)))
    else:
        text = QCoreApplication.translate("Headless", "The template after --name has a mistake: %1")
        _say(text.replace("%1", mistake_words(mistake, columns)))


def _say_unusable(found: Found) -> None:
    for trouble in found.troubles:
        _say(trouble_words(trouble))
    for rejected in found.rejected:
        _say(rejected_words(rejected))


def _say(text: str) -> None:
    sys.stderr.write(text + "\n")
    sys.stderr.flush()
