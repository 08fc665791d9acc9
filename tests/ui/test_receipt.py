from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, QPoint, QRect, Qt, QUrl, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QDesktopServices,
    QGuiApplication,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QTableView, QVBoxLayout, QWidget

from bulktts_gui.core.clips import (
    Clip,
    ClipStatus,
    ClipUpdate,
    Mark,
    Marks,
    NewClip,
    Problem,
    ProblemKind,
    stand_in,
)
from bulktts_gui.core.extras import ExtrasDone, WantedClip
from bulktts_gui.core.saving import SaveItem, SaveOutcome, SaveReport, SaveResult
from bulktts_gui.core.tally import tally
from bulktts_gui.models.clip_model import ClipTableModel
from bulktts_gui.models.receipt_model import ReceiptColumn, ReceiptModel
from bulktts_gui.models.receipt_words import extras_words, reason_words, told_words
from bulktts_gui.models.wording import problem_words
from bulktts_gui.ui import announcing
from bulktts_gui.ui.bars import Footer
from bulktts_gui.ui.clip_view import ClipView
from bulktts_gui.ui.parts import Banner
from bulktts_gui.ui.receipt import ReceiptDialog
from bulktts_gui.ui.save_panel import SavePanel
from tests.ui.sample_clips import failed, missing, new_clips, ready, working

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pytestqt.qtbot import QtBot

PATIENCE = 20_000
LEFT = Qt.MouseButton.LeftButton
FULL = Problem(ProblemKind.SAVE_DISK_FULL)
GONE = Problem(ProblemKind.FILE_GONE)


class FakeFlow(QObject):
    """A saving flow that is told how its savings end."""

    started = Signal(int)
    progressed = Signal(int, int)
    finishing = Signal(int, int)
    ended = Signal(object)
    changed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.is_saving = False
        self.asked: tuple[int, ...] = ()
        self.extras: ExtrasDone | None = None
        self.wanted: list[list[int]] = []

    def ask_and_save(self, run_ids: Iterable[int]) -> None:
        self.wanted.append(list(run_ids))

    def ask_and_save_one(self, run_id: int) -> None:
        self.wanted.append([run_id])

    def cancel(self) -> None:
        pass


class Stage:
    """A list of ten: 1 to 6 are here, 7 failed, 8 was not found, 9 is on its way, 10 is not."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self._qtbot = qtbot
        self.folder = folder
        self.window = QWidget()
        self.window.resize(900, 600)
        qtbot.addWidget(self.window)
        self.model = ClipTableModel(self.window)
        self.model.add(new_clips(range(1, 11)))
        self.model.apply([ready(n) for n in range(1, 7)])
        self.model.apply([failed(7), missing(8), working(9)])
        self.view = ClipView(self.model)
        self.footer = Footer()
        self.banner = Banner()
        layout = QVBoxLayout(self.window)
        for each in (self.banner, self.view, self.footer):
            layout.addWidget(each)
        self.flow = FakeFlow(self.window)
        self.panel = SavePanel(self.flow, self.model, self.view, self.footer, self.banner)
        self.fetched: list[list[int]] = []
        self.saved_again: list[list[int]] = []
        self.panel.missingRequested.connect(self.fetched.append)
        self.panel.continueRequested.connect(self.saved_again.append)
        # What the window does.
        self.banner.actionChosen.connect(self._act)
        self.window.show()
        qtbot.waitExposed(self.window)

    def _act(self, action: str) -> None:
        {
            "see-why": self.panel.show_receipt,
            "continue-saving": self.panel.go_on,
            "open-folder": self.panel.open_folder,
        }[action]()

    def end(
        self,
        asked: Iterable[int],
        outcomes: dict[int, SaveOutcome | Problem | None],
        stopped_by: Problem | None = None,
    ) -> None:
        """A saving ends: by run id what became of it; a problem is a failure."""
        results = []
        for run_id, each in outcomes.items():
            item = SaveItem(run_id, Path(f"{run_id}.flac"), f"Name {run_id}.flac")
            outcome = each if isinstance(each, SaveOutcome) else SaveOutcome.FAILED
            problem = each if isinstance(each, Problem) else None
            if outcome is SaveOutcome.CANCELLED:
                problem = stopped_by
            there = outcome in (SaveOutcome.SAVED, SaveOutcome.SKIPPED)
            path = self.folder / item.name if there else None
            results.append(SaveResult(item, outcome, path, problem))
        self.flow.asked = tuple(asked)
        self.flow.ended.emit(SaveReport(self.folder, tuple(results), stopped_by))

    def actions(self) -> list[str]:
        """What the banner offers."""
        return [
            b.text() for b in self.banner.findChildren(QPushButton) if b.isVisible() and b.text()
        ]

    def press(self, words: str) -> None:
        """Press a button of the banner."""
        [found] = [b for b in self.banner.findChildren(QPushButton) if b.text() == words]
        QTest.mouseClick(found, LEFT)

    def receipt(self) -> ReceiptDialog:
        """The receipt, opened from the banner."""
        self.press("See why")
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ReceiptDialog)
        self._qtbot.waitExposed(dialog)
        return dialog


@pytest.fixture
def stage(qtbot: QtBot, english: None, tmp_path: Path) -> Iterator[Stage]:
    made = Stage(qtbot, tmp_path / "Course")
    yield made
    dialog = QApplication.activeModalWidget()
    if dialog is not None:
        dialog.close()


def saved(*run_ids: int) -> dict[int, SaveOutcome | Problem | None]:
    return dict.fromkeys(run_ids, SaveOutcome.SAVED)


def rows(dialog: ReceiptDialog) -> list[list[str]]:
    table = dialog.findChild(QTableView, "receiptTable")
    model = table.model()
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def child(dialog: ReceiptDialog, name: str) -> QPushButton:
    found = dialog.findChild(QPushButton, name)
    assert found is not None
    return found


# ------------------------------------------------------------------ the message


def test_when_all_is_well_nothing_stands_in_the_way(stage: Stage) -> None:
    stage.end(range(1, 7), saved(*range(1, 7)))
    assert stage.banner.text.endswith(f"saved to {stage.folder}.")
    assert stage.actions() == ["Open folder"]
    assert QApplication.activeModalWidget() is None


def test_what_is_missing_is_counted_against_all_that_was_wanted(stage: Stage) -> None:
    stage.end(range(1, 11), saved(*range(1, 7)))
    assert stage.banner.text.startswith("6 of 10 saved. 4 are missing.")
    assert stage.banner.is_bad
    assert stage.actions() == ["See why", "Open folder"]


def test_what_is_only_not_here_yet_is_no_trouble(stage: Stage) -> None:
    stage.end([1, 2, 9, 10], saved(1, 2))
    assert stage.banner.text.startswith("2 of 4 saved. 2 are missing.")
    assert not stage.banner.is_bad


def test_skipped_is_not_missing(stage: Stage) -> None:
    stage.end([1, 2, 3], {**saved(1), 2: SaveOutcome.SKIPPED, 3: SaveOutcome.SKIPPED})
    assert stage.banner.text.startswith("1 of 3 saved. 2 skipped")
    assert "missing" not in stage.banner.text
    assert not stage.banner.is_bad
    assert stage.actions() == ["See why", "Open folder"]
    dialog = stage.receipt()
    assert [row[1] for row in rows(dialog)] == ["2", "3"]
    assert "was kept" in rows(dialog)[0][ReceiptColumn.REASON]
    assert not child(dialog, "receiptGetMissing").isVisible()
    assert not child(dialog, "receiptContinue").isVisible()


def test_a_full_disk_is_told_with_what_helps_and_goes_on(stage: Stage) -> None:
    rest = dict.fromkeys((4, 5, 6), SaveOutcome.CANCELLED)
    stage.end(range(1, 7), {**saved(1, 2), 3: FULL, **rest}, FULL)
    assert stage.banner.text.startswith("2 of 6 saved. 4 are missing. The disk is full.")
    assert stage.banner.is_bad
    assert stage.actions() == ["Continue", "See why"]
    stage.press("Continue")
    assert stage.saved_again == [[3, 4, 5, 6]]
    # There was room for two more only.
    rest = dict.fromkeys((6,), SaveOutcome.CANCELLED)
    stage.end([3, 4, 5, 6], {**saved(3, 4), 5: FULL, **rest}, FULL)
    assert stage.banner.text.startswith("4 of 6 saved. 2 are missing.")
    stage.press("Continue")
    assert stage.saved_again[1:] == [[5, 6]]
    stage.end([5, 6], saved(5, 6))
    assert stage.banner.text.endswith(f"saved to {stage.folder}.")
    assert stage.banner.text.startswith("6 ")


def test_a_person_s_stop_can_be_gone_on_with(stage: Stage) -> None:
    stage.end([1, 2, 3], {**saved(1), 2: SaveOutcome.CANCELLED, 3: SaveOutcome.CANCELLED})
    assert "Continue saves the rest" in stage.banner.text
    assert not stage.banner.is_bad
    dialog = stage.receipt()
    QTest.keyClick(dialog, Qt.Key.Key_Return)  # what leads on is a press of Enter away
    assert stage.saved_again == [[2, 3]]
    assert QApplication.activeModalWidget() is None


def test_one_clip_says_its_reason_at_once(stage: Stage) -> None:
    stage.end([1], {1: GONE})
    assert stage.banner.text == f"The clip was not saved. {problem_words(GONE)}"
    assert stage.actions() == []
    stage.end([1], {1: FULL}, FULL)
    assert stage.banner.text == f"The clip was not saved. {problem_words(FULL)}"
    assert stage.actions() == []  # it may have been for a name of its own: it is saved again


def test_what_was_wanted_beside_and_failed_is_told(stage: Stage) -> None:
    stage.flow.extras = ExtrasDone((), FULL)
    stage.end([1, 2], saved(1, 2))
    assert stage.banner.is_bad
    assert f"saved to {stage.folder}." in stage.banner.text
    assert "could not be written" in stage.banner.text
    assert problem_words(FULL) in stage.banner.text
    stage.flow.extras = ExtrasDone((stage.folder / "report.csv",), was_stopped=True)
    stage.end([1, 2], saved(1, 2))
    assert "You stopped" in stage.banner.text
    stage.flow.extras = ExtrasDone((stage.folder / "report.csv",))
    stage.end([1, 2], saved(1, 2))
    assert not stage.banner.is_bad


def test_the_folder_opens_and_the_rest_stays_in_sight(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    stage.end([1, 7], saved(1))
    stage.press("Open folder")
    assert stage.banner.isVisible()
    assert stage.actions() == ["See why", "Open folder"]
    stage.end([1], saved(1))
    stage.press("Open folder")
    assert not stage.banner.isVisible()
    assert opened == [QUrl.fromLocalFile(str(stage.folder))] * 2


def test_the_folder_opens_from_the_receipt_which_stays(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    stage.end([1, 7], saved(1))
    dialog = stage.receipt()
    QTest.mouseClick(child(dialog, "receiptOpenFolder"), LEFT)
    assert opened == [QUrl.fromLocalFile(str(stage.folder))]
    assert dialog.isVisible()
    QTest.mouseClick(child(dialog, "receiptGetMissing"), LEFT)
    assert stage.fetched == [[7]]
    assert not stage.banner.isVisible()  # nothing offers it twice


def test_the_outcome_is_read_out(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []

    class Reader:
        AnnouncementPoliteness = QAccessible.AnnouncementPoliteness

        @staticmethod
        def isActive() -> bool:
            return True

        @staticmethod
        def updateAccessibility(event: QAccessibleAnnouncementEvent) -> None:
            told.append(event.message())

    monkeypatch.setattr(announcing, "QAccessible", Reader)
    stage.end([1, 7], saved(1))
    assert told == [stage.banner.text]


# ------------------------------------------------------------------ what is asked for


def test_all_means_the_whole_list(stage: Stage) -> None:
    QTest.mouseClick(stage.footer.save_all, LEFT)
    assert stage.flow.wanted == [list(range(1, 11))]


def test_a_selection_goes_with_what_is_not_here(stage: Stage) -> None:
    stage.panel.save([1, 2, 7])
    assert stage.flow.wanted == [[1, 2, 7]]
    stage.panel.save([7, 8])
    stage.panel.save([7])
    assert len(stage.flow.wanted) == 1
    assert "not here yet" in stage.banner.text


# ------------------------------------------------------------------ the receipt


def test_every_missing_clip_has_its_reason_in_plain_words(stage: Stage) -> None:
    stage.end(range(1, 11), {**saved(1, 2, 3, 4), 5: GONE, 6: Problem(ProblemKind.DAMAGED)})
    dialog = stage.receipt()
    assert dialog.windowTitle() == "4 of 10 saved"
    assert [row[:3] for row in rows(dialog)] == [
        [str(n), str(n), f"Name {n}"] for n in range(5, 11)
    ]
    reasons = [row[ReceiptColumn.REASON] for row in rows(dialog)]
    kinds = (ProblemKind.FILE_GONE, ProblemKind.DAMAGED, ProblemKind.INCOMPLETE)
    kinds = (*kinds, ProblemKind.LEFT_OUT)
    assert reasons[:4] == [problem_words(Problem(kind)) for kind in kinds]
    assert "on its way" in reasons[4]
    assert "not been fetched" in reasons[5]
    assert not any("Problem" in reason or "%" in reason for reason in reasons)


def test_missing_and_skipped_are_two_parts(stage: Stage) -> None:
    stage.end([1, 2, 7], {**saved(1), 2: SaveOutcome.SKIPPED})
    dialog = stage.receipt()
    assert [row[1] for row in rows(dialog)] == ["7"]
    chip = child(dialog, "receiptSkipped")
    assert child(dialog, "receiptMissing").isChecked()
    QTest.mouseClick(chip, LEFT)
    assert [row[1] for row in rows(dialog)] == ["2"]
    QTest.mouseClick(child(dialog, "receiptMissing"), LEFT)
    assert [row[1] for row in rows(dialog)] == ["7"]


def test_the_missing_ones_are_got_that_can_be(stage: Stage) -> None:
    cannot = Problem(ProblemKind.CANNOT_CONVERT)
    stage.end(range(1, 11), {**saved(1, 2, 3), 4: cannot, 5: GONE, 6: FULL})
    stage.model.remove([8])
    dialog = stage.receipt()
    assert child(dialog, "receiptContinue").isVisible()
    QTest.mouseClick(child(dialog, "receiptGetMissing"), LEFT)
    # 4 would come as it is, 6 is here and only wants room, 8 is no longer in the list.
    assert stage.fetched == [[5, 7, 9, 10]]
    assert QApplication.activeModalWidget() is None


def test_what_has_come_meanwhile_is_saved_and_not_fetched(stage: Stage) -> None:
    stage.end([1, 9, 10], saved(1))
    stage.model.apply([ready(9)])
    dialog = stage.receipt()
    assert "here now" in rows(dialog)[0][ReceiptColumn.REASON]
    assert child(dialog, "receiptContinue").text().replace("&", "") == "Save the rest"
    QTest.mouseClick(child(dialog, "receiptContinue"), LEFT)
    assert stage.saved_again == [[9]]
    stage.panel.show_receipt()
    again = QApplication.activeModalWidget()
    assert isinstance(again, ReceiptDialog)
    QTest.mouseClick(child(again, "receiptGetMissing"), LEFT)
    assert stage.fetched == [[10]]


def test_what_was_got_is_told_with_the_rest(stage: Stage) -> None:
    stage.end(range(1, 9), saved(*range(1, 7)))
    stage.model.apply([ready(7)])
    stage.panel.tell(
        SaveReport(
            stage.folder,
            (SaveResult(SaveItem(7, Path("7"), "7"), SaveOutcome.SAVED, stage.folder / "7"),),
        ),
        [7, 8],
    )
    assert stage.banner.text.startswith("7 of 8 saved.")


def test_a_task_whose_run_is_known_by_now_is_the_same_clip(stage: Stage) -> None:
    task = stand_in("task")
    stage.model.add([NewClip(task, "Late", task_id="task")])
    stage.end([1, task], saved(1))
    dialog = stage.receipt()
    assert rows(dialog)[0][:3] == ["11", "task", "Late"]
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    stage.model.apply([ClipUpdate(1, task, ClipStatus.DOWNLOADING, new_run_id=900)])
    stage.model.apply([ready(900)])
    stage.end([task], saved(900))
    assert stage.banner.text.endswith(f"saved to {stage.folder}.")
    assert stage.banner.text.startswith("2 ")


def test_closing_loses_nothing(stage: Stage) -> None:
    stage.end([1, 7], saved(1))
    dialog = stage.receipt()
    assert not stage.banner.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert stage.banner.isVisible()
    assert stage.actions() == ["See why", "Open folder"]
    dialog = stage.receipt()
    QTest.mouseClick(child(dialog, "receiptClose"), LEFT)
    assert stage.banner.isVisible()
    assert (stage.fetched, stage.saved_again) == ([], [])


def test_a_list_that_was_cleared_is_told_so(stage: Stage) -> None:
    stage.end([1, 7, 8], saved(1))
    stage.model.remove(range(1, 11))
    dialog = stage.receipt()
    assert [row[:3] for row in rows(dialog)] == [["", "7", ""], ["", "8", ""]]
    assert {row[3] for row in rows(dialog)} == {"It was taken off the list."}
    assert not child(dialog, "receiptGetMissing").isVisible()


def test_the_list_is_copied_for_a_mail(stage: Stage) -> None:
    stage.end([1, 7, 10], saved(1))
    dialog = stage.receipt()
    QTest.mouseClick(child(dialog, "receiptCopy"), LEFT)
    lines = [line.split("\t") for line in QGuiApplication.clipboard().text().splitlines()]
    assert lines == rows(dialog)


def test_the_keyboard_gets_everywhere(stage: Stage, qtbot: QtBot) -> None:
    stage.end([1, 7, 8], saved(1))
    dialog = stage.receipt()
    qtbot.waitUntil(dialog.isActiveWindow, timeout=PATIENCE)
    table = dialog.findChild(QTableView, "receiptTable")
    assert dialog.focusWidget() is table
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert table.currentIndex().row() == 1
    met = []
    for _ in range(5):
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        met.append(dialog.focusWidget().objectName())
    assert met == [
        "receiptOpenFolder", "receiptCopy", "receiptGetMissing", "receiptClose", "receiptTable",
    ]  # fmt: skip
    letters = [
        b.text()[b.text().index("&") + 1].lower()
        for b in dialog.findChildren(QPushButton)
        if b.text()
    ]
    assert len(set(letters)) == len(letters) == 5
    QTest.keyClick(table, Qt.Key.Key_G, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: stage.fetched == [[7, 8]], timeout=PATIENCE)


def test_a_reason_too_long_for_its_row_stands_below(stage: Stage, qtbot: QtBot) -> None:
    told = "it went wrong " * 30
    problem = Problem(ProblemKind.SERVICE_MESSAGE, f"<b>{told}</b>")
    stage.model.apply([ClipUpdate(1, 7, ClipStatus.FAILED, problem=problem)])
    stage.end([1, 7, 10], saved(1))
    dialog = stage.receipt()
    more = dialog.findChild(QLabel, "receiptReason")
    qtbot.waitUntil(more.isVisible, timeout=PATIENCE)
    assert more.text() == problem_words(problem)
    table = dialog.findChild(QTableView, "receiptTable")
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert not more.isVisible()
    QTest.keyClick(table, Qt.Key.Key_Up)
    assert more.isVisible()
    tip = table.model().index(0, ReceiptColumn.REASON).data(Qt.ItemDataRole.ToolTipRole)
    assert "&lt;b&gt;" in tip


def test_a_reason_that_has_room_is_told_once(stage: Stage) -> None:
    stage.end([1, 10], saved(1))
    assert not stage.receipt().findChild(QLabel, "receiptReason").isVisible()


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_everything_is_in_sight_at_the_least_size(
    stage: Stage, qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    stage.window.setLayoutDirection(direction)
    rest = dict.fromkeys((3, 4), SaveOutcome.CANCELLED)
    stage.end([1, 2, 3, 4, 7], {**saved(1), 2: SaveOutcome.SKIPPED, **rest}, FULL)
    dialog = stage.receipt()
    dialog.resize(dialog.minimumSizeHint())
    qtbot.waitUntil(lambda: dialog.size() == dialog.minimumSizeHint(), timeout=PATIENCE)
    whole = dialog.rect()
    taken: list[QRect] = []
    for each in dialog.findChildren(QPushButton):
        if each.isVisible():
            place = QRect(each.mapTo(dialog, QPoint()), each.size())
            assert whole.contains(place)
            assert each.width() >= each.minimumSizeHint().width()
            assert not any(place.intersects(other) for other in taken)
            assert each.accessibleName()
            taken.append(place)
    assert len(taken) == 7


def test_a_hundred_thousand_missing_are_rows_and_not_widgets(qtbot: QtBot, english: None) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    clips = ClipTableModel(window)
    clips.add(NewClip(n) for n in range(1, 100_001))
    outcome = tally(SaveReport(Path("out"), ()), clips.run_ids())
    dialog = ReceiptDialog(outcome, clips, window, to_fetch=100_000, to_save=0)
    asked: list[int] = []
    model = dialog.findChild(ReceiptModel)
    original = model.data
    model.data = lambda index, role=0: (asked.append(index.row()), original(index, role))[1]
    dialog.open()
    qtbot.waitExposed(dialog)
    table = dialog.findChild(QTableView, "receiptTable")
    assert len(rows(dialog)) == 100_000
    asked.clear()
    QTest.keyClick(table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: 99_999 in asked, timeout=PATIENCE)
    assert table.currentIndex().row() == 99_999
    # What is not seen is not asked for: screen readers go by the row, too.
    assert len(set(asked)) < 200
    assert len(dialog.findChildren(QWidget)) < 40
    dialog.close()


# ------------------------------------------------------------------ words for the report


@pytest.mark.parametrize(
    ("outcome", "mark", "verdict"),
    [
        (SaveOutcome.SAVED, Mark.NONE, "Saved"),
        (SaveOutcome.SAVED, Mark.REDO, "Saved, To redo"),
        (SaveOutcome.SKIPPED, Mark.KEPT, "Skipped, Kept"),
        (SaveOutcome.FAILED, Mark.NONE, "Missing"),
        (SaveOutcome.CANCELLED, Mark.NONE, "Missing"),
    ],
)
def test_a_report_has_a_verdict_and_a_reason(
    qapp: QApplication, outcome: SaveOutcome, mark: Mark, verdict: str
) -> None:
    clip = Clip(1, 7, status=ClipStatus.READY, marks=Marks(mark, note="too fast"))
    problem = GONE if outcome is SaveOutcome.FAILED else None
    result = SaveResult(SaveItem(7, Path("7"), "7"), outcome, None, problem)
    told, reason = told_words(WantedClip(1, clip), result)
    assert told == verdict
    assert reason == ("too fast" if outcome is SaveOutcome.SAVED else reason_words(clip, result))
    assert reason


def test_what_never_came_is_missing_and_says_why(qapp: QApplication) -> None:
    problem = Problem(ProblemKind.LEFT_OUT)
    clip = Clip(1, 7, status=ClipStatus.MISSING, problem=problem)
    assert told_words(WantedClip(1, clip), None) == ("Missing", problem_words(problem))
    assert len(extras_words().header) == 9
