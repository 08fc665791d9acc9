"""The language changes while the window is open: nothing that can be seen or heard stays behind."""

from __future__ import annotations

import html
import re
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QAction, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QDialog,
    QDoubleSpinBox,
    QFileDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from bulktts_gui import app
from bulktts_gui.core import logs
from bulktts_gui.core.clips import ClipStatus, Mark, Marks, Problem, ProblemKind
from bulktts_gui.core.findings import Place, Rejected
from bulktts_gui.core.review_answers import AnswerFault, Answers, UnusableAnswer
from bulktts_gui.core.run_ids import RejectReason
from bulktts_gui.core.saving import SaveItem, SaveOutcome, SaveReport, SaveResult
from bulktts_gui.core.sheet_changes import Changed, SheetChange
from bulktts_gui.models.clip_model import Column, Group
from bulktts_gui.models.import_words import rejected_words
from bulktts_gui.models.language import LANGUAGES
from bulktts_gui.ui.changes_dialog import ChangesDialog
from bulktts_gui.ui.details_dialog import DetailsDialog
from bulktts_gui.ui.menus import RowMenu
from bulktts_gui.ui.name_preview import NameLabel
from bulktts_gui.ui.parts import OneLine
from bulktts_gui.ui.player import PlayerTrouble
from bulktts_gui.workers.fetch import wait_for_threads
from tests.ui.pseudo import BEGIN, END, Pseudo, leftovers, pseudo, seen_texts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from pytestqt.qtbot import QtBot

    from bulktts_gui.ui.main_window import MainWindow

PATIENCE = 30_000
LEFT = Qt.MouseButton.LeftButton
#: A run that the service does not know, a text without a name, and a sheet with faults.
UNKNOWN = 404_404
SHEET = "run_id,Scene\n1000001,Zzz\n12.5,Qqq\n"


def settle(qapp: QApplication) -> None:
    """Have the window hear of the change: Qt posts it."""
    qapp.sendPostedEvents(None, QEvent.Type.LanguageChange)
    qapp.processEvents()


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot) -> Iterator[MainWindow]:
    """The window with the samples: fetched, one heard, marked and noted, another not to be had."""
    look = (qapp.style().objectName(), QPalette(qapp.palette()), qapp.styleSheet())
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    _, made = app.build(["bulktts-gui", "--demo"])
    qtbot.waitUntil(lambda: made.model.total > 0, timeout=PATIENCE)
    made._desks._service.pending.clear()  # type: ignore[attr-defined]
    made.add_text(f"{UNKNOWN}")
    made.fetch()
    qtbot.waitUntil(lambda: made._fetching.is_running, timeout=PATIENCE)
    qtbot.waitUntil(lambda: not made._desk.session.is_fetching, timeout=PATIENCE)
    yield made
    for dialog in dialogs():
        dialog.reject()
    made._desk.session.cancel()
    qtbot.waitUntil(lambda: not made._desk.session.is_fetching, timeout=PATIENCE)
    made.close()
    made.deleteLater()
    wait_for_threads()
    logs.close()
    qapp.setStyle(look[0])
    qapp.setPalette(look[1])
    qapp.setStyleSheet(look[2])


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Callable[[bool], None]]:
    """Puts the language that nobody speaks on, and takes it off again."""
    translator = Pseudo()

    def put_on(on: bool) -> None:
        change = qapp.installTranslator if on else qapp.removeTranslator
        change(translator)
        settle(qapp)

    yield put_on
    put_on(False)


def dialogs() -> list[QDialog]:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]


def data_of(window: MainWindow) -> set[str]:
    """What is the person's own: names, texts, notes, files and devices."""
    found = {"Zzz", "Qqq", "Scene", "run_id"}
    for run_id in window.model.run_ids():
        clip = window.model.clip(run_id)
        found |= {clip.name, clip.text, clip.marks.note, str(clip.path)}
        # A tooltip has it as rich text.
        found |= {html.escape(clip.text), html.escape(clip.name), clip.shown_id}
    found |= {text for _, text in window._playback.player.devices()}
    # What there is no room for is left out in the middle of these.
    lines = window.findChildren(QLabel)
    found |= {
        line.text() for line in lines if line.objectName() in ("details-checksum", "details-file")
    }
    if window.details._found is not None:
        found.add(window.details._found.checksum)
    return found


def use(window: MainWindow, qtbot: QtBot) -> int:
    """Do what a person does in a session, so that all that says something has something to say."""
    first = window.model.run_ids(Group.READY)[0]
    window.view.select_run(first)
    window.details.toggle.setChecked(True)
    window.view.playRequested.emit(first)
    qtbot.waitUntil(lambda: window._playback.player.duration > 0, timeout=PATIENCE)
    window._playback.player.pause()
    window._rows.marking.set_mark([first], Mark.REDO)
    window._rows.marking.set_note([first], "Zzz")
    other = window.model.run_ids(Group.READY)[1]
    window._rows.marking.mark_heard(other)
    window._playback._troubled(other, PlayerTrouble.CANT_PLAY)
    window.add_page.edit.setPlainText(SHEET)
    window.add_page._show_sheets(window.add_page._found.sheets)  # type: ignore[union-attr]
    window._offer_devices()
    for menu in (window.menu, window._rows.marking.menu, window._deliveries.menu):
        menu.aboutToShow.emit()
    panel = window.details
    qtbot.waitUntil(lambda: panel._found is not None and panel._found.is_whole, timeout=PATIENCE)
    qtbot.waitUntil(lambda: panel._are_times_known, timeout=PATIENCE)
    window.banner.hide()
    return first


def untranslated(root: QWidget, data: set[str]) -> list[str]:
    found = []
    for place, text in seen_texts(root):
        if "Banner" in place and "bannerClose" not in place:
            continue  # what was said stays as it was said; it is hidden here
        if left := leftovers(text, data):
            found.append(f"{place}: {text!r} leaves {left!r}")
    return found


def test_pseudo_keeps_what_must_stay() -> None:
    assert pseudo("&Save %1 of %n") == f"{BEGIN}&Sååvéé %1 øøf %n~~~»"
    assert pseudo("Table (*.csv)") == "«Tååbléé» (*.csv)"
    assert leftovers(pseudo("Hello")) == ""
    assert leftovers(f"{pseudo('Hello')} 3 clips") == " 3 clips"
    assert leftovers("«Ñ %1»".replace("%1", pseudo("x")) + " 0:03 / 0:07 · 84 MB") == ""
    assert leftovers("name: «x»", ["name"]) == ""


def said(root: QWidget) -> Counter[tuple[str, str]]:
    """All that is seen now, but for what grows older by itself."""
    return Counter(each for each in seen_texts(root) if "details-address" not in each[0])


def test_everything_that_is_open_speaks_the_new_language_at_once_and_english_again(
    window: MainWindow, speak: Callable[[bool], None], qtbot: QtBot
) -> None:
    use(window, qtbot)
    before = said(window)
    assert before.total() > 300
    speak(True)
    left = untranslated(window, data_of(window))
    assert not left, "\n".join(left)
    speak(False)
    after = said(window)
    assert sorted(before - after) == []
    assert sorted(after - before) == []


def test_a_part_of_the_window_that_forgets_to_is_found(
    window: MainWindow,
    speak: Callable[[bool], None],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """That the test above can fail, for each part of the window by itself."""
    use(window, qtbot)
    data = data_of(window)
    parts = [window, *window.findChildren(QObject)]
    kinds = {type(each) for each in parts if "retranslate" in vars(type(each))}
    assert len(kinds) > 14
    for kind in sorted(kinds, key=lambda each: each.__name__):
        with monkeypatch.context() as patch:
            patch.setattr(kind, "retranslate", lambda _self: None)
            speak(True)
            assert untranslated(window, data), kind
        speak(False)


def test_a_message_stays_as_it_was_said_with_the_buttons_that_answer_it(
    window: MainWindow, speak: Callable[[bool], None]
) -> None:
    window.banner.show_("info", "It is here.", "undo", "Take it back")
    speak(True)
    assert window.banner.text == "It is here."
    close = window.findChild(QToolButton, "bannerClose")
    assert leftovers(close.toolTip()) == leftovers(close.accessibleName()) == ""


def test_what_was_done_can_be_undone_in_the_new_language(
    window: MainWindow, speak: Callable[[bool], None]
) -> None:
    window._rows.remove(window.model.run_ids()[:1])
    speak(True)
    assert window.menu.undo.text() == pseudo("Undo %1").replace(
        "%1", pseudo("Remove from the list")
    )
    window.menu.undo.trigger()
    assert window.menu.redo.text() == pseudo("Redo %1").replace(
        "%1", pseudo("Remove from the list")
    )
    assert window.menu.undo.text() == pseudo("Undo")
    assert not window.menu.undo.isEnabled()


def test_a_search_for_a_status_goes_by_the_words_that_are_seen(
    window: MainWindow, speak: Callable[[bool], None], qtbot: QtBot
) -> None:
    ready = window.model.count(Group.READY)
    window.top.search.setText(pseudo("Ready").strip(BEGIN + END))
    qtbot.waitUntil(lambda: window.model.rowCount() == 0, timeout=PATIENCE)
    speak(True)
    assert window.model.rowCount() == ready > 10
    speak(False)
    assert window.model.rowCount() == 0


def test_the_words_that_rows_are_painted_with_are_made_anew(
    window: MainWindow, speak: Callable[[bool], None], qtbot: QtBot
) -> None:
    use(window, qtbot)
    delegate = window.view.delegate
    window.view.viewport().repaint()
    speak(True)
    window.view.viewport().repaint()
    assert [leftovers(words) for words in delegate._status_words.values()] == [""] * 7
    assert all(leftovers(words) == "" for words in delegate._finding_words.values())
    data = data_of(window)
    assert [leftovers(words, data) for words in delegate._shortened.values() if "«" in words] != []


# Dialogs that are opened after the change


def open_save(window: MainWindow) -> None:
    window._saving.ask_and_save(window.model.run_ids())


def open_save_for_later(window: MainWindow) -> None:
    window._deliveries.as_they_arrive.trigger()


def open_save_one(window: MainWindow) -> None:
    window._saving.ask_and_save_one(window.model.run_ids(Group.READY)[0])


def open_question(window: MainWindow) -> None:
    window._saving._ask_if_exists([f"{n}.flac" for n in range(7)])


def open_join(window: MainWindow) -> None:
    window._deliveries.joining.ask()


def open_review(window: MainWindow) -> None:
    window._deliveries.review.ask()


def open_answers(window: MainWindow) -> None:
    run_ids = window.model.run_ids()
    marks = {run_ids[0]: Marks(Mark.REDO, note="Zzz"), run_ids[1]: Marks(Mark.KEPT)}
    window._rows.marking.set_mark([run_ids[1]], Mark.REDO)
    unusable = tuple(UnusableAnswer(n, "7" * (n % 2), f) for n, f in enumerate(AnswerFault))
    faults = {each.fault: 1 for each in unusable}
    window._deliveries.review._file = Path("Zzz")
    window._deliveries.review._show(Answers("x", marks, unusable, faults, "Qqq"))


def open_changes(window: MainWindow) -> None:
    run_id = window.model.run_ids()[0]
    changes = [SheetChange(run_id, str(run_id), what, "Zzz", "Qqq") for what in Changed]
    ChangesDialog(changes, window).open()


def open_faults(window: MainWindow) -> None:
    faults = [Rejected("Zzz", Place(line=3), "Qqq", reason) for reason in RejectReason]
    DetailsDialog(pseudo("Title"), [rejected_words(each) for each in faults], window).open()


def open_receipt(window: MainWindow) -> None:
    ready, asked = window.model.run_ids(Group.READY), window.model.run_ids()
    kinds = (ProblemKind.FILE_GONE, ProblemKind.CANNOT_CONVERT)
    results = [
        SaveResult(SaveItem(run_id, Path("x"), "x"), SaveOutcome.FAILED, problem=Problem(kind))
        for run_id, kind in zip(ready[1:], kinds, strict=False)
    ]
    results.append(SaveResult(SaveItem(ready[0], Path("x"), "x"), SaveOutcome.SAVED, Path("x")))
    window._save_panel.tell(SaveReport(Path("/Zzz"), tuple(results)), asked)
    window._save_panel.show_receipt()


DIALOGS = (
    open_save, open_save_for_later, open_save_one, open_question, open_join, open_review,
    open_answers, open_changes, open_faults, open_receipt,
)  # fmt: skip


def test_the_dialogs_that_are_opened_then_speak_it(
    window: MainWindow,
    speak: Callable[[bool], None],
    qtbot: QtBot,
    subtests: pytest.Subtests,
) -> None:
    speak(True)
    data = data_of(window) | {"x", "7"}
    for show in DIALOGS:
        show(window)
        qtbot.waitUntil(lambda: len(dialogs()) == 1, timeout=PATIENCE)
        (dialog,) = dialogs()
        QTest.qWait(200)  # for what is planned in the background; it may say more then, never less
        if isinstance(dialog, QFileDialog):
            # The rest is Qt's own, and folders.
            words = [dialog.windowTitle(), *dialog.nameFilters()]
            left = [each for each in words if leftovers(each)]
        else:
            left = untranslated(dialog, data)
        with subtests.test(show.__name__):
            assert not left, "\n".join(left)
        dialog.reject()
        qtbot.waitUntil(lambda: not dialogs(), timeout=PATIENCE)


def test_fields_for_numbers_write_them_as_the_language_does(
    window: MainWindow, qapp: QApplication, qtbot: QtBot
) -> None:
    try:
        window._language.set_language("de")
        settle(qapp)
        open_join(window)
        (dialog,) = dialogs()
        assert "0,5" in {field.cleanText() for field in dialog.findChildren(QDoubleSpinBox)}
        assert window.player_bar.speed.currentText() == "1,0×"
    finally:
        window._language.set_language("en")
        settle(qapp)
    assert window.player_bar.speed.currentText() == "1.0×"


def test_the_menu_of_a_row_speaks_it(window: MainWindow, speak: Callable[[bool], None]) -> None:
    speak(True)
    for statuses in ({ClipStatus.READY}, {ClipStatus.FAILED}):
        menu = RowMenu(statuses, window)
        window._rows.marking.add_to_row_menu(menu, menu.remove, window.model.run_ids()[:1])
        menu.addAction(window.details.toggle)
        words = [action.text() for action in menu.actions() if not action.isSeparator()]
        assert [leftovers(each) for each in words] == [""] * len(words)
        menu.deleteLater()


# Direction


def test_arabic_turns_the_window_while_it_is_open_and_english_turns_it_back(
    window: MainWindow, qapp: QApplication, qtbot: QtBot
) -> None:
    use(window, qtbot)

    def left_of(widget: QWidget) -> int:
        return widget.mapTo(window, QPoint()).x()

    def is_mirrored() -> list[bool]:
        header, footer, bar = window.view.horizontalHeader(), window.footer, window.player_bar
        return [
            left_of(window.top.menu_button) < left_of(window.top.add),
            left_of(footer.save_all) < left_of(footer.summary),
            header.sectionViewportPosition(Column.SAVE) < header.sectionViewportPosition(0),
            left_of(window.details) < left_of(window.view),
            left_of(bar.volume) < left_of(bar.waveform) < left_of(bar.play),
            bool(bar.volume.property("mirrored")),
        ]

    def is_fixed() -> bool:
        """Time runs from left to right everywhere."""
        bar = window.player_bar
        order = [left_of(each) for each in (bar.previous, bar.play, bar.next)]
        ltr = Qt.LayoutDirection.LeftToRight
        return order == sorted(order) and bar.waveform.layoutDirection() is ltr

    try:
        for code, mirrored in (("en", False), ("ar", True), ("en", False)):
            window._language.set_language(code)
            settle(qapp)
            qtbot.waitUntil(lambda m=mirrored: is_mirrored() == [m] * 6, timeout=PATIENCE)
            assert is_fixed()
            painted = window.view.viewport().grab().toImage()
            accent = painted.pixelColor(painted.width() - 2 if mirrored else 1, 20)
            assert accent == window.view.delegate._accent  # the bar where the current row begins
    finally:
        window._language.set_language("en")
        settle(qapp)


# Room


def cut_off(window: MainWindow) -> list[str]:
    """Buttons and lines that have less room than their words take, or lie outside the window."""
    found = []
    for widget in window.findChildren(QWidget):
        if not isinstance(widget, QLabel | QAbstractButton) or not widget.text():
            continue
        is_whole = not isinstance(widget, OneLine | NameLabel)
        if isinstance(widget, QLabel) and (widget.wordWrap() or not is_whole):
            continue
        if not widget.isVisible() or isinstance(widget.parent(), QHeaderView | QLineEdit):
            continue
        if widget.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Ignored:
            continue  # it is shortened by whoever shows it
        place = QRect(widget.mapTo(window, QPoint()), widget.size())
        in_scroll = any(
            isinstance(each, QHeaderView | QAbstractScrollArea) for each in above(widget)
        )
        wanted = widget.sizeHint().width()
        if widget.width() < wanted or not (in_scroll or window.rect().contains(place)):
            found.append(f"{widget.objectName()} {widget.text()!r}: {widget.width()} of {wanted}")
    return found


def above(widget: QWidget) -> Iterator[QWidget]:
    parent = widget.parentWidget()
    while parent is not None:
        yield parent
        parent = parent.parentWidget()


@pytest.mark.parametrize("size", [(1120, 720), (760, 520)], ids=["usual", "smallest"])
def test_words_that_are_40_percent_longer_are_not_cut_off(
    window: MainWindow,
    speak: Callable[[bool], None],
    qtbot: QtBot,
    qapp: QApplication,
    size: tuple[int, int],
) -> None:
    use(window, qtbot)
    speak(True)
    window.resize(*size)
    found = {}

    def look(where: str) -> None:
        for _ in range(3):
            qapp.processEvents()
        found[where] = cut_off(window)

    look("list with details")
    window.details.toggle.setChecked(False)
    window.top.show_fetch(running=True, paused=False, to_fetch=0, failed=0)
    window.footer.stop_saving.show()
    look("while fetching and saving")
    window.footer.stop_saving.hide()
    window.top.show_fetch(running=False, paused=False, to_fetch=1, failed=1)
    look("with failed ones")
    window.ear_check.start()
    look("listening to the unheard")
    window.ear_check.leave()
    window._show_add_page()
    look("adding, with a sheet")
    window.add_page.edit.clear()
    look("adding")
    window._show_key_page()
    look("the key")
    assert {where: cut for where, cut in found.items() if cut} == {}


# One letter, one button


def letters(widgets: Iterable[QAbstractButton | QAction | QLabel | QMenu]) -> list[str]:
    """The letters that Alt, or a key in an open menu, goes by."""
    words = [w.title() if isinstance(w, QMenu) else w.text() for w in widgets]
    found = [re.search(r"&([^\W_])", text.replace("&&", "")) for text in words]
    return [each[1].casefold() for each in found if each is not None]


def twice(widgets: Iterable[QAbstractButton | QAction | QLabel | QMenu]) -> list[str]:
    return [letter for letter, count in Counter(letters(widgets)).items() if count > 1]


def letters_twice(root: QWidget) -> list[str]:
    """The letters that mean more than one thing of what can be seen of a window."""
    buttons = root.findChildren(QAbstractButton)
    titles = [each for each in root.findChildren(QLabel) if each.buddy() is not None]
    return twice(each for each in [*buttons, *titles] if each.isVisible())


def menus_of(window: MainWindow) -> Iterator[QMenu]:
    for menu in window.findChildren(QMenu):
        if menu.actions():
            yield menu
    for statuses in ({ClipStatus.READY}, {ClipStatus.FAILED}):
        menu = RowMenu(statuses, window)
        window._rows.marking.add_to_row_menu(menu, menu.remove, window.model.run_ids()[:1])
        menu.addAction(window.details.toggle)
        yield menu
        menu.setParent(None)
        menu.deleteLater()


def letters_of(window: MainWindow) -> Iterator[tuple[str, list[str]]]:
    """Each menu, page, bar and dialog, and the letters that mean two things in it."""
    for menu in menus_of(window):
        yield menu.title() or type(menu).__name__, twice(menu.actions())
    top, footer = window.top, window.footer
    always = (top.add, top.fetch, footer.save_selected, footer.save_all)
    # Either a fetch runs, or it may be tried again.
    yield "while fetching", twice([*always, top.pause, top.cancel])
    yield "otherwise", twice([*always, top.retry])
    for page in (window.add_page, window.welcome):
        yield type(page).__name__, twice(page.findChildren(QAbstractButton))
    for show in (open_save, open_save_for_later, open_join, open_review, open_question):
        show(window)
        (dialog,) = dialogs()
        yield type(dialog).__name__, letters_twice(dialog)
        dialog.reject()


def test_every_letter_means_one_thing(
    window: MainWindow, qapp: QApplication, qtbot: QtBot, subtests: pytest.Subtests
) -> None:
    """In every menu, page, bar and dialog, in each language."""
    use(window, qtbot)
    keeper = window._language
    try:
        for code in [each.code for each in LANGUAGES]:
            keeper.set_language(code)
            settle(qapp)
            found = {where: which for where, which in letters_of(window) if which}
            with subtests.test(code):
                assert found == {}
    finally:
        keeper.set_language("en")
        settle(qapp)
