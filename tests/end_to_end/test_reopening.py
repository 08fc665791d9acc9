"""A person goes from one list to another and back, and finds each as it was, also tomorrow."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QTableView, QWidget

from bulktts_gui.core.clips import ClipStatus, Mark
from bulktts_gui.ui.lists_dialog import ListsDialog
from tests.end_to_end.window import choose, press
from tests.services import FaultService, faults

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from bulktts_gui.ui.main_window import MainWindow
    from tests.end_to_end.window import Person

PATIENCE = 30_000
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def service() -> Iterator[FaultService]:
    with FaultService(6) as running:
        yield running


def wait(qtbot: QtBot, is_so: Callable[[], object]) -> None:
    qtbot.waitUntil(lambda: bool(is_so()), timeout=PATIENCE)


def opened(qtbot: QtBot, person: Person) -> MainWindow:
    window = person.window
    wait(qtbot, lambda: window._is_open)
    return window


def statuses(window: MainWindow) -> dict[int, ClipStatus]:
    model = window.model
    return {run_id: model.clip(run_id).status for run_id in model.run_ids()}


def choose_in_menu(qtbot: QtBot, window: MainWindow, words: str) -> None:
    """Open the window's menu, its menu of lists, and click an entry; wait for what it opens."""
    menu = window.lists.menu
    menu.popup(window.mapToGlobal(window.rect().center()))
    answers: list[object] = []
    window._desk.session.list_batches(answers.append)
    wait(qtbot, lambda: answers)
    click_entry(menu, words)


def click_entry(menu: QMenu, words: str) -> None:
    action = next(a for a in menu.actions() if a.text().replace("&", "").startswith(words))
    QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())


def test_lists_are_found_again_with_all_that_was_done_in_them(
    qtbot: QtBot, start: Callable[..., Person], service: FaultService, tmp_path: Path
) -> None:
    one, two = service.run_ids[:3], service.run_ids[2:]
    file = tmp_path / "Museum.txt"
    file.write_text("\n".join(map(str, one)))
    window = opened(qtbot, start(service=service))
    with qtbot.waitSignal(window._desk.session.named, timeout=PATIENCE):
        window.import_files([file])
    wait(qtbot, lambda: window.windowTitle().startswith("Museum"))
    with qtbot.waitSignal(window._desk.session.fetchEnded, timeout=PATIENCE):
        window.fetch()
    window.view.select_run(one[0])
    window._rows.marking.set_mark([one[0]], Mark.KEPT)
    with qtbot.waitSignal(window._desk.session.opened, timeout=PATIENCE):
        choose_in_menu(qtbot, window, "New list")
    assert window.model.total == 0
    assert window._pages.currentWidget() is window.add_page
    assert not window._undo.canUndo()
    window.add_text("\n".join(map(str, two)))
    assert set(statuses(window).values()) == {ClipStatus.QUEUED}
    # The run that both have is there in one of them alone.
    with qtbot.waitSignal(window._desk.session.opened, timeout=PATIENCE):
        choose_in_menu(qtbot, window, "Museum")
    assert statuses(window) == dict.fromkeys(one, ClipStatus.READY)
    assert window.model.marks(one[0]).mark is Mark.KEPT
    assert window.windowTitle().startswith("Museum")
    window.close()

    window = opened(qtbot, start(service=service))
    assert statuses(window) == dict.fromkeys(one, ClipStatus.READY)
    window.lists.show_all()
    dialog = window.lists._dialog
    assert isinstance(dialog, ListsDialog)
    wait(qtbot, lambda: dialog.isActiveWindow() and dialog.open_button.isEnabled())
    table = dialog.findChild(QTableView, "listsTable")
    assert table is not None
    QTest.keyClick(table, Qt.Key.Key_Down)
    with qtbot.waitSignal(window._desk.session.opened, timeout=PATIENCE):
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert statuses(window) == dict.fromkeys(two, ClipStatus.QUEUED)
    # The open one is removed: the one before is there, and undo brings this one back.
    with qtbot.waitSignal(window._desk.session.opened, timeout=PATIENCE):
        window.lists.remove(window._desk.session.batch_id or 0)
    assert set(statuses(window)) == set(one)
    undo = window.banner.findChild(QWidget, "bannerButton")
    assert undo is not None
    with qtbot.waitSignal(window._desk.session.opened, timeout=PATIENCE):
        press(undo)
    assert set(statuses(window)) == set(two)


def test_a_fetch_is_asked_about_before_another_list_is_opened(
    qtbot: QtBot, start: Callable[..., Person]
) -> None:
    with FaultService(6, file_script=lambda call: faults.stall(200)) as service:
        person = start(service=service)
        window = opened(qtbot, person)
        window.add_text("\n".join(map(str, service.run_ids)))
        window.fetch()
        wait(qtbot, lambda: service.asked("files"))
        with person.answering(choose("Stay")):
            window.lists.new.trigger()
        assert window._desk.session.is_fetching
        assert window.model.total == 6
        with (
            qtbot.waitSignals(
                [window._desk.session.fetchEnded, window._desk.session.opened], timeout=PATIENCE
            ),
            person.answering(choose("Leave")),
        ):
            window.lists.new.trigger()
        assert window.model.total == 0
        # Adding works in the new list, and nothing of the old one's end is said there.
        window.add_text(str(service.run_ids[0]))
        assert window.model.total == 1
        window.close()
    with FaultService(6) as service:
        window = opened(qtbot, start(service=service))
        assert window.model.total == 1
