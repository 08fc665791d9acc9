"""The real window as automation and assistive technology find it, and how its parts play together.

What a person does with mouse and keys is in tests/end_to_end.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QSlider,
    QTableView,
    QToolButton,
    QWidget,
)

from bulktts_gui import app
from bulktts_gui.core import logs
from bulktts_gui.core.clips import Mark
from bulktts_gui.models.clip_model import Group
from bulktts_gui.workers.fetch import wait_for_threads
from tests.services import FaultService, faults

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from bulktts_gui.ui.main_window import MainWindow

PATIENCE = 15_000
#: The seam of DESIGN.md, word for word.
NAMES = (
    "apiKeyEdit", "checkKeyButton", "saveKeyButton", "runIdsEdit", "addButton", "importButton",
    "fetchButton", "pauseButton", "cancelButton", "retryFailedButton", "searchEdit", "clipTable",
    "playButton", "stopButton", "previousButton", "nextButton", "waveform", "speedCombo",
    "volumeSlider", "saveSelectedButton", "saveAllButton", "progressBar", "summaryLabel",
)  # fmt: skip


@pytest.fixture
def start(
    qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[..., MainWindow]]:
    """Builds windows; their look is taken off again afterwards."""
    look = (qapp.style().objectName(), QPalette(qapp.palette()), qapp.styleSheet())
    made: list[MainWindow] = []

    def begin(service: FaultService | None = None, *, until_open: bool = True) -> MainWindow:
        if service is not None:
            monkeypatch.setenv("BULKTTS_API_URL", service.api_url)
            monkeypatch.setenv("CAMB_API_KEY", service.key)
        _, window = app.build(["bulktts-gui"])
        made.append(window)
        if until_open:
            qtbot.waitUntil(lambda: window._is_open, timeout=PATIENCE)
        return window

    yield begin
    for window in made:
        window._desk.session.cancel()
        qtbot.waitUntil(lambda w=window: not w._desk.session.is_fetching, timeout=PATIENCE)
        window.close()
        window.deleteLater()
    wait_for_threads()
    logs.close()
    qapp.setStyle(look[0])
    qapp.setPalette(look[1])
    qapp.setStyleSheet(look[2])


@pytest.fixture
def window(start: Callable[..., MainWindow]) -> MainWindow:
    return start()


# Names


@pytest.mark.parametrize("name", NAMES)
def test_every_promised_widget_is_there_once_and_has_a_name(window: MainWindow, name: str) -> None:
    (widget,) = window.findChildren(QWidget, name)
    assert widget.accessibleName()
    assert QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def test_the_list_is_a_table(window: MainWindow) -> None:
    assert isinstance(window.findChild(QWidget, "clipTable"), QTableView)


def own(window: MainWindow, kind: type[Any]) -> list[Any]:
    """The window's widgets of a kind, without the parts that Qt makes for its own."""
    return [w for w in window.findChildren(kind) if not w.objectName().startswith("qt_")]


def test_every_button_without_words_has_a_tooltip_and_a_name(window: MainWindow) -> None:
    buttons = own(window, QAbstractButton)
    signs = [b for b in buttons if isinstance(b, QToolButton) or (b.icon() and not b.text())]
    assert len(signs) > 6
    for button in signs:
        assert button.toolTip(), button.objectName()
        told = QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name)
        assert told or button.text(), button.objectName()


def test_everything_that_takes_the_focus_has_a_name(window: MainWindow) -> None:
    kinds = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QSlider, QAbstractItemView)
    for kind in kinds:
        for widget in own(window, kind):
            # Lists that pop up are windows of their own; the banner's buttons get their words late.
            is_ours = widget.window() is window and not widget.objectName().startswith("banner")
            inside = isinstance(widget.parent(), QLineEdit | QAbstractItemView)
            if is_ours and not inside and widget.focusPolicy() is not Qt.FocusPolicy.NoFocus:
                told = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
                assert told, f"{type(widget).__name__} {widget.objectName()}"


def test_no_two_letters_of_a_page_are_the_same(window: MainWindow) -> None:
    """Alt and a letter must mean one button of those that can be seen at once."""
    list_page = [window.top.add, window.top.fetch, window.top.pause, window.top.cancel,
                 window.top.retry, window.footer.save_selected, window.footer.save_all]  # fmt: skip
    for page in (list_page, own_of(window.add_page), own_of(window.welcome)):
        letters = [b.text()[b.text().index("&") + 1].lower() for b in page if "&" in b.text()]
        assert len(set(letters)) == len(letters), letters


def own_of(page: QWidget) -> list[QAbstractButton]:
    return page.findChildren(QAbstractButton)


def test_every_entry_of_the_menu_has_words(window: MainWindow) -> None:
    actions = [a for a in window.menu.actions() if not a.isSeparator()]
    assert len(actions) > 5
    assert all(isinstance(action, QAction) and action.text() for action in actions)


# How the parts play together


def ids_shown(window: MainWindow) -> list[int]:
    return list(window.model.shown_run_ids())


def test_added_clips_are_seen_whatever_filter_is_on(window: MainWindow) -> None:
    window.add_text("1000001")
    window.filters.choose(Group.TO_FETCH)
    window.top.search.setText("1000001")
    window.top.search.returnPressed.emit()
    window.add_text("1000002")
    assert ids_shown(window) == [1000001, 1000002]
    assert window.top.search.text() == ""
    assert window.filters.group is Group.ALL
    assert window.view.current_run_id() == 1000002


def test_marks_are_there_when_the_window_opens_again(
    qtbot: QtBot, start: Callable[..., MainWindow]
) -> None:
    window = start()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=PATIENCE)  # or it has no shortcuts
    window.add_text("1000001 1000002 1000003")
    window.view.select_run(1000002)
    QTest.keyClick(window.view, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    window.view.select_run(1000003)
    QTest.keyClick(window.view, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    window.menu.undo.trigger()
    window.close()
    again = start()
    assert [again.model.marks(r).mark for r in again.model.run_ids()] == [
        Mark.NONE, Mark.KEPT, Mark.NONE,
    ]  # fmt: skip
    assert "Marks" in [action.text().replace("&", "") for action in again.menu.actions()]
    again.filters.choose(Group.KEPT)
    assert ids_shown(again) == [1000002]


def test_a_filter_that_shows_what_was_added_stays(window: MainWindow) -> None:
    window.add_text("1000001")
    window.filters.choose(Group.TO_FETCH)
    window.add_text("1000002")
    assert window.filters.group is Group.TO_FETCH
    assert ids_shown(window) == [1000001, 1000002]


def test_an_emptied_list_gives_way_to_what_fills_it_and_undo_brings_it_back(
    start: Callable[..., MainWindow],
) -> None:
    with FaultService(1) as service:
        window = start(service)
    window.add_text("1000001 1000002 1000003")
    assert window.view.isVisible()
    window.menu.clear_list.trigger()
    assert window.add_page.isVisible()
    assert window.banner.text.startswith("3 clips removed")
    window.banner.actionChosen.emit("undo")
    assert window.view.isVisible()
    assert ids_shown(window) == [1000001, 1000002, 1000003]
    window.menu.redo.trigger()
    assert window.add_page.isVisible()


def test_clips_added_while_a_fetch_runs_join_it(
    qtbot: QtBot, start: Callable[..., MainWindow]
) -> None:
    with FaultService(12, file_script=lambda call: faults.slow(20_000)) as service:
        window = start(service)
        ids = service.run_ids
        window.add_text(" ".join(map(str, ids[:8])))
        window.fetch()
        qtbot.waitUntil(lambda: window._desk.session.is_fetching, timeout=PATIENCE)
        window.add_text(" ".join(map(str, ids[8:])))
        qtbot.waitUntil(lambda: window.model.count(Group.READY) == 12, timeout=PATIENCE)


def test_a_second_import_does_not_forget_the_first(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    for number in (1, 2):
        (tmp_path / f"{number}.txt").write_text(f"100000{number}")
    window.import_files([tmp_path / "1.txt"])
    window.import_files([tmp_path / "2.txt"])
    qtbot.waitUntil(lambda: window.model.total == 2, timeout=PATIENCE)
    assert ids_shown(window) == [1000001, 1000002]


def test_clips_given_before_the_library_is_open_are_not_lost(
    qtbot: QtBot, start: Callable[..., MainWindow]
) -> None:
    with FaultService(3) as service:
        first = start(service)
        first.add_text("1000001")
        first.close()
        window = start(service, until_open=False)
        window.add_text(f"{service.run_ids[0]}")
        window.fetch()
        qtbot.waitUntil(lambda: window.model.count(Group.READY) == 1, timeout=PATIENCE)
        assert ids_shown(window) == [1000001, service.run_ids[0]]


def test_playing_while_the_fetch_is_paused_goes_on(
    qtbot: QtBot, start: Callable[..., MainWindow]
) -> None:
    with FaultService(30, file_script=lambda call: faults.slow(20_000)) as service:
        window = start(service)
        ids = service.run_ids
        window.add_text(" ".join(map(str, ids)))
        window.fetch()
        qtbot.waitUntil(lambda: window.top.pause.isVisible(), timeout=PATIENCE)
        window.top.pause.click()
        assert window.top.pause.accessibleName() == "Go on"
        window.view.playRequested.emit(ids[-1])
        qtbot.waitUntil(lambda: window.top.pause.accessibleName() == "Pause", timeout=PATIENCE)
        assert window._playback.run_id == ids[-1]
        window.top.cancel.click()
        qtbot.waitUntil(lambda: not window._desk.session.is_fetching, timeout=PATIENCE)
        # Cancelled: nothing will come, and nothing is said to be on its way.
        assert window._playback.run_id in (None, window._playback.player.key)


def test_wanting_to_hear_a_clip_without_a_key_does_not_wait_for_it(
    start: Callable[..., MainWindow],
) -> None:
    window = start()
    window.add_text("1000001")
    window.view.playRequested.emit(1000001)
    assert window.welcome.isVisible()
    assert window._playback.run_id is None


def test_a_full_cache_is_told_once_and_not_in_place_of_trouble(window: MainWindow) -> None:
    full = window._desk.session.cacheFull
    window.banner.show_("bad", "Three clips could not be fetched.")
    full.emit(3 * 1024**3, 2 * 1024**3)
    assert window.banner.text == "Three clips could not be fetched."
    window.banner.show_("good", "All clips are here.")
    full.emit(3 * 1024**3, 2 * 1024**3)
    assert "3.0 GB" in window.banner.text
    assert "2.0 GB" in window.banner.text
    window.banner.hide()
    full.emit(3 * 1024**3, 2 * 1024**3)
    assert window.banner.isHidden()


def test_a_broken_geometry_does_not_stop_the_start(
    start: Callable[..., MainWindow], home: Path
) -> None:
    folder = home / ".config" / "bulktts-gui"
    folder.mkdir(parents=True, mode=0o700)
    (folder / "settings.json").write_text('{"window_geometry": "größe", "table_columns": "π"}')
    assert start().isVisible()


def test_the_title_never_holds_what_is_secret(start: Callable[..., MainWindow]) -> None:
    with FaultService(1, key="a-very-secret-key") as service:
        window = start(service)
    assert "secret" not in window.windowTitle()
    assert window.windowTitle() == "Bulk TTS"


def test_closing_twice_is_closing(window: MainWindow) -> None:
    assert window.close()
    assert window.close()
    assert not window._warm_up.isActive()
