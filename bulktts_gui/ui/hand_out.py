"""Handing clips out as files: dragged into other programs, or copied for pasting there.

The files are copies (see `core.outgoing`), which a thread makes once the drag has begun, so that it
begins at once however many they are. No program can be too early for them: to know their paths it
has to ask here, be it while the pointer is over it or after the drop, and gets an answer when the
files are whole.
"""

from __future__ import annotations

import logging
import math
import sys
import time
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QEvent,
    QMetaType,
    QMimeData,
    QObject,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    QUrl,
    Slot,
)
from PySide6.QtGui import QColor, QDrag, QFontMetrics, QGuiApplication, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle

from bulktts_gui.core import outgoing
from bulktts_gui.core.clips import ClipStatus, Problem, ProblemError, ProblemKind
from bulktts_gui.models.wording import problem_words
from bulktts_gui.ui.fetch_flow import GOOD_NEWS
from bulktts_gui.ui.icons import draw_glyph
from bulktts_gui.ui.theme import current_theme
from bulktts_gui.workers.outgoing import JobThread

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from concurrent.futures import Future
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from bulktts_gui.core.clips import SheetCells
    from bulktts_gui.core.outgoing import HandOver
    from bulktts_gui.models.clip_model import ClipTableModel
    from bulktts_gui.ui.clip_view import ClipView
    from bulktts_gui.ui.desk import Desk
    from bulktts_gui.ui.parts import Banner

log = logging.getLogger(__name__)

_URLS, _TEXT = "text/uri-list", "text/plain"
#: What the file managers of GNOME and its kin look for when files are pasted.
_GNOME_FILES = "x-special/gnome-copied-files"
_DROPPING = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)

#: Seconds between two looks at whether anybody still waits for the files.
_LOOK_EVERY = 0.05

#: The picture that is dragged along, and its place beside the tip of the pointer, in pixels.
_ICON, _PAD, _GAP, _HEIGHT = 18, 12, 7, 34
_BESIDE = QPoint(14, 12)


class HandOut(QObject):
    """Gives files of clips away; what cannot be given is told in the banner."""

    def __init__(
        self, model: ClipTableModel, view: ClipView, banner: Banner, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._view = view
        self._banner = banner
        self._desk: Desk | None = None
        # What to do with that which came of each job, if anything.
        self._jobs: dict[JobThread, Callable[[HandOver], None] | None] = {}
        self._dragging: JobThread | None = None
        self._copying: JobThread | None = None
        self._on_clipboard = ""
        view.dragRequested.connect(self.drag)

    def use(self, desk: Desk) -> None:
        """Work on this desk from now on."""
        self._desk = desk
        desk.session.settled.connect(self._tidy)

    @Slot(object)
    def drag(self, run_ids: Sequence[int]) -> None:
        """Have those of these clips that are ready dragged along; returns when they are let go."""
        ids: list[str] = []
        thread = self._begin(run_ids, ids, self._say_gone)
        if thread is None:
            return
        files = FilesToCome(thread.answer, ids)
        drag = QDrag(self._view)
        drag.setMimeData(files)
        picture = badge(self.tr("%n clip(s)", "", len(ids)), self._view)
        drag.setPixmap(picture)
        drag.setHotSpot(_beside(picture, self._view))
        # Of this window alone. A filter of the whole application would be asked about all objects
        # that there are, sound's and network's too, and PySide 6.11 dies of making one for some.
        window = self._view.window().windowHandle()
        if window is not None:
            window.installEventFilter(self)
        self._dragging = thread
        try:
            # Never moved: the files are the receiver's to copy, for they are gone tomorrow.
            action = drag.exec(Qt.DropAction.CopyAction, Qt.DropAction.CopyAction)
        finally:
            self._dragging = None
            if window is not None:
                window.removeEventFilter(self)
        if action is Qt.DropAction.IgnoreAction and not files.were_asked_for:
            self._take_back(thread)

    @Slot(object)
    def copy_files(self, run_ids: Sequence[int]) -> None:
        """Put those of these clips that are ready on the clipboard, once their files are made."""
        if self._copying is not None:
            self._take_back(self._copying)
        ids: list[str] = []
        self._copying = self._begin(run_ids, ids, partial(self._were_copied, ids))

    def shut_down(self) -> None:
        """Stop what is under way and wait for it; nothing is begun any more."""
        self._desk = None
        jobs, self._jobs = self._jobs, {}
        for thread in jobs:
            thread.cancel()
        for thread in jobs:
            thread.wait()
            thread.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While clips are dragged, nothing in this program takes them: it has them."""
        if event.type() in _DROPPING:
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    # Inside

    def _begin(
        self, run_ids: Sequence[int], ids: list[str], then: Callable[[HandOver], None]
    ) -> JobThread | None:
        """Have the files made, and put the ids of the clips into `ids`; None when that cannot be.

        `then` is called with them in this thread.
        """
        if self._desk is None:
            return None
        clips = (self._model.clip(run_id) for run_id in run_ids if self._model.has(run_id))
        ready = (clip for clip in clips if clip.status is ClipStatus.READY)
        chosen = list(islice(ready, outgoing.MOST_FILES + 1))
        wanted = {clip.run_id: clip.path for clip in chosen if clip.path is not None}
        if not outgoing.fits([clip.audio.size if clip.audio else 0 for clip in chosen]):
            text = self.tr("These are too many clips to drag or copy at once. Save them instead.")
            self._banner.show_("info", text)
            return None
        if not wanted:
            return None
        ids += [clip.shown_id for clip in chosen]
        session, template = self._desk.session, self._desk.settings.load().name_template
        job = partial(
            _hand_over,
            session.folders.outgoing_dir,
            self._model.sheet(),
            wanted,
            template,
            session.cells_to_come() if outgoing.needs_cells(template) else None,
            session.batch_name,
            self._on_clipboard,
        )
        return self._start(job, then)

    def _start(
        self, job: Callable[[Callable[[], bool]], Any], then: Callable[[HandOver], None] | None
    ) -> JobThread:
        thread = JobThread(job, self)
        self._jobs[thread] = then
        thread.finished.connect(self._ended)
        thread.start()
        return thread

    @Slot()
    def _ended(self) -> None:
        thread = self.sender()
        if not isinstance(thread, JobThread) or thread not in self._jobs:
            return
        then, error = self._jobs.pop(thread), thread.answer.exception()
        if thread is self._copying:
            self._copying = None
        thread.deleteLater()
        if thread is self._dragging and (error is not None or not thread.answer.result().files):
            QDrag.cancel()  # there is nothing to let go of
        if error is not None:
            self._say_failed(error)
        elif then is not None:
            then(thread.answer.result())

    def _were_copied(self, ids: Sequence[str], made: HandOver) -> None:
        if made.files:
            self._on_clipboard = made.folder.name
            QGuiApplication.clipboard().setMimeData(files_to_paste(made.files, ids))
            text = self.tr("%n file(s) copied.", "", len(made.files))
            text += " " + self.tr("Paste them in a folder or in another program.")
            self._banner.show_("good", text, ms=GOOD_NEWS)
        self._say_gone(made)

    def _say_gone(self, made: HandOver) -> None:
        if made.gone:
            text = self.tr("%n clip(s) left out: their files are no longer there.", "", made.gone)
            self._banner.show_("bad", text + " " + self.tr("Fetch them again."))

    def _say_failed(self, error: BaseException) -> None:
        if isinstance(error, outgoing.Stopped):
            return
        if isinstance(error, outgoing.TooMuchError):
            text = self.tr(
                "Very many clips were dragged out or copied today, and there is no room for more."
                " Save them instead."
            )
        elif isinstance(error, ProblemError):
            text = problem_words(error.problem)
        else:
            log.error("a hand-over ended by %s", type(error).__name__)
            text = problem_words(Problem(ProblemKind.INTERNAL))
        self._banner.show_("bad", text)

    # Clearing away

    @Slot()
    def _tidy(self) -> None:
        """Delete what was handed out long ago."""
        if self._desk is not None:
            root = self._desk.session.folders.outgoing_dir
            self._start(partial(_sweep, root, self._on_clipboard), None)

    def _take_back(self, thread: JobThread) -> None:
        """Nobody wants these files; nobody was told where they are."""
        if thread in self._jobs:
            thread.cancel()
            self._jobs[thread] = self._discard
        elif thread.answer.exception() is None:
            self._discard(thread.answer.result())

    def _discard(self, made: HandOver) -> None:
        if self._desk is not None:
            self._start(partial(_discard, made.folder), None)


class FilesToCome(QMimeData):
    """What is dragged: files that are still being made, and for programs without files the ids.

    `were_asked_for`: somebody has been told where the files are.
    """

    def __init__(self, answer: Future[HandOver], ids: Sequence[str]) -> None:
        super().__init__()
        self._answer = answer
        self.were_asked_for = False
        self.setText("\n".join(ids))

    def formats(self) -> list[str]:
        """The files first: most programs take the first that they know."""
        return [_URLS, _TEXT]

    def retrieveData(  # noqa: N802
        self, mime_type: str, kind: QMetaType | QMetaType.Type
    ) -> Any:
        """Wait for the files if it is these that are wanted; nothing when there are none."""
        if mime_type == _URLS:
            self.were_asked_for = True
            if self._answer.exception() is not None:
                return None
            self.setUrls(_urls(self._answer.result().files))
        return super().retrieveData(mime_type, kind)


def files_to_paste(files: Iterable[Path], ids: Sequence[str]) -> QMimeData:
    """What goes on the clipboard: files, and for programs without files the ids of the clips."""
    data = QMimeData()
    urls = _urls(files)
    data.setUrls(urls)
    data.setText("\n".join(ids))
    if sys.platform.startswith("linux"):
        lines = [b"copy", *(url.toEncoded().data() for url in urls)]
        data.setData(_GNOME_FILES, b"\n".join(lines))
    return data


def badge(words: str, widget: QWidget) -> QPixmap:
    """The picture that is dragged along, in the colours, font and direction of `widget`."""
    theme, metrics = current_theme(), QFontMetrics(widget.font())
    width = 2 * _PAD + _ICON + _GAP + metrics.horizontalAdvance(words)
    whole = QRect(0, 0, width, _HEIGHT)
    ratio = widget.devicePixelRatioF()
    picture = QPixmap(QSize(math.ceil(width * ratio), math.ceil(_HEIGHT * ratio)))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(theme.surface), 1))
    painter.setBrush(QColor(theme.accent))
    painter.drawRoundedRect(QRectF(whole).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
    direction, colour = widget.layoutDirection(), QColor(theme.onAccent)
    spot = QRect(_PAD, (_HEIGHT - _ICON) // 2, _ICON, _ICON)
    text = QRect(_PAD + _ICON + _GAP, 0, width - 2 * _PAD - _ICON - _GAP, _HEIGHT)
    spot, text = (QStyle.visualRect(direction, whole, each) for each in (spot, text))
    draw_glyph(painter, QRectF(spot), "file-music-line", colour)
    painter.setFont(widget.font())
    painter.setPen(colour)
    painter.drawText(text, Qt.AlignmentFlag.AlignCenter.value, words)
    painter.end()
    return picture


def _beside(picture: QPixmap, widget: QWidget) -> QPoint:
    """Where the pointer is, seen from the picture: beside it, so that it hides no target."""
    if widget.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        return QPoint(round(picture.deviceIndependentSize().width()) + _BESIDE.x(), -_BESIDE.y())
    return -_BESIDE


def _urls(files: Iterable[Path]) -> list[QUrl]:
    return [QUrl.fromLocalFile(str(file)) for file in files]


# What the threads do


def _hand_over(
    root: Path,
    sheet: Sequence[tuple[int, str, str]],
    wanted: Mapping[int, Path],
    template: str,
    to_come: Future[dict[int, SheetCells]] | None,
    batch: str,
    on_clipboard: str,
    cancelled: Callable[[], bool],
) -> HandOver:
    outgoing.sweep(root, time.time(), [on_clipboard])
    cells = None if to_come is None else _waited_for(to_come, cancelled)
    return outgoing.hand_over(
        root, sheet, wanted, cancelled, template=template, cells=cells, batch=batch
    )


def _waited_for(
    to_come: Future[dict[int, SheetCells]], cancelled: Callable[[], bool]
) -> dict[int, SheetCells]:
    """What the library answers; it does not need the main thread, which may be waiting for us."""
    from concurrent.futures import wait

    while not wait([to_come], timeout=_LOOK_EVERY).done:
        if cancelled():
            raise outgoing.Stopped
    # Without it the standard names do.
    return {} if to_come.exception() is not None else to_come.result()


def _sweep(root: Path, on_clipboard: str, _cancelled: Callable[[], bool]) -> None:
    outgoing.sweep(root, time.time(), [on_clipboard])


def _discard(folder: Path, _cancelled: Callable[[], bool]) -> None:
    outgoing.discard(folder)
