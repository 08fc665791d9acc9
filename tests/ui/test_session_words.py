"""What sheets say, through a session: cells, words that change, the batch's name, told roles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QObject

from bulktts_gui.core.clips import Clip, NewClip, SheetCells
from bulktts_gui.core.findings import ColumnRole, Found
from bulktts_gui.core.folders import Folders
from bulktts_gui.workers.fetch import wait_for_threads
from bulktts_gui.workers.session import Session
from bulktts_gui.workers.tasks import ImportThread

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from pytestqt.qtbot import QtBot

PATIENCE = 15_000
ANNA = SheetCells("de", (("Speaker", "Anna"),))
BEN = SheetCells("", (("Speaker", "Ben"),))


@pytest.fixture
def begin(qapp: object, tmp_path: Path) -> Iterator[Callable[[], Session]]:
    made: list[Session] = []

    def make() -> Session:
        for session in made:
            session.shut_down(PATIENCE)
        made.append(Session(Folders.under(tmp_path)))
        return made[-1]

    yield make
    for session in made:
        session.shut_down(PATIENCE)
        session.deleteLater()
    wait_for_threads()


def opened(qtbot: QtBot, session: Session) -> list[Clip]:
    with qtbot.waitSignal(session.opened, timeout=PATIENCE) as signal:
        session.open_latest()
    clips: list[Clip] = signal.args[0]
    return clips


def cells(qtbot: QtBot, session: Session) -> dict[int, SheetCells]:
    replies: list[dict[int, SheetCells]] = []
    session.ask_cells(replies.append)
    qtbot.waitUntil(lambda: bool(replies), timeout=PATIENCE)
    return replies[0]


def test_cells_are_asked_for_and_come_in_order(qtbot: QtBot, begin: Callable[[], Session]) -> None:
    session = begin()
    replies: list[dict[int, SheetCells]] = []
    # Before the library is even open: all of it waits its turn.
    session.open_latest()
    session.ask_cells(replies.append)
    session.add([NewClip(1, cells=ANNA), NewClip(2)])
    session.ask_cells(replies.append)
    session.remove([1])
    session.ask_cells(replies.append)
    qtbot.waitUntil(lambda: len(replies) == 3, timeout=PATIENCE)
    assert replies == [{}, {1: ANNA}, {}]


def test_another_thread_can_wait_for_cells_while_this_one_does_nothing(
    qtbot: QtBot, begin: Callable[[], Session]
) -> None:
    session = begin()
    session.open_latest()
    session.add([NewClip(1, cells=ANNA), NewClip(2)])
    qtbot.waitSignal(session.opened, timeout=PATIENCE).wait()
    assert session.cells_to_come().result(PATIENCE / 1000) == {1: ANNA}


def test_words_are_updated_and_given_back_in_the_library_too(
    qtbot: QtBot, begin: Callable[[], Session]
) -> None:
    session = begin()
    opened(qtbot, session)
    session.add([NewClip(1, "one", "Hello.", cells=ANNA), NewClip(2)])
    before = session.update_words([NewClip(1, "eins", "", cells=BEN), NewClip(2, "zwei")])
    assert cells(qtbot, session) == {1: SheetCells("de", (("Speaker", "Ben"),))}
    assert before == [NewClip(1, "one", "Hello.", cells=ANNA), NewClip(2)]
    session = begin()
    clips = opened(qtbot, session)
    assert [(c.name, c.text) for c in clips] == [("eins", "Hello."), ("zwei", "")]
    # Undone at once: what there was is not even known yet when that is asked for.
    before = session.update_words([NewClip(1, "uno"), NewClip(2, "dos", cells=BEN)])
    session.restore_words(before)
    assert cells(qtbot, session) == {1: SheetCells("de", (("Speaker", "Ben"),))}
    assert opened(qtbot, begin()) == clips


def test_the_batch_has_the_name_of_its_file(qtbot: QtBot, begin: Callable[[], Session]) -> None:
    session = begin()
    assert session.batch_name == ""
    opened(qtbot, session)
    assert session.batch_name == ""
    session.add([NewClip(1)], "script")
    qtbot.waitUntil(lambda: session.batch_name == "script", timeout=PATIENCE)
    session.add([NewClip(2)], "more")
    cells(qtbot, session)
    assert session.batch_name == "script"
    session = begin()
    names: list[str] = []
    session.opened.connect(lambda _: names.append(session.batch_name))
    opened(qtbot, session)
    with qtbot.waitSignal(session.opened, timeout=PATIENCE):
        session.start_new_batch()
        assert session.batch_name == ""
    assert names == ["script", ""]


def test_a_name_that_comes_late_is_not_the_next_batchs(
    qtbot: QtBot, begin: Callable[[], Session]
) -> None:
    session = begin()
    opened(qtbot, session)
    session.add([NewClip(1)], "script")
    with qtbot.waitSignal(session.opened, timeout=PATIENCE):
        session.start_new_batch()
    assert session.batch_name == ""


@pytest.mark.parametrize("as_file", [False, True])
def test_told_roles_are_read_by(qtbot: QtBot, tmp_path: Path, as_file: bool) -> None:
    table = "id;take;who\n900;51;Anna\n"
    path = tmp_path / "list.csv"
    path.write_text(table)
    roles: dict[str, Sequence[ColumnRole]] = {
        "list.csv" if as_file else "": (ColumnRole.UNUSED, ColumnRole.ID, ColumnRole.NAME)
    }
    parent = QObject()
    source: Any = [path] if as_file else table
    thread = ImportThread(source, parent, roles)
    with qtbot.waitSignal(thread.found, timeout=PATIENCE) as signal:
        thread.start()
    thread.wait()
    found: Found = signal.args[0]
    assert found.clips == (NewClip(51, "Anna"),)
    parent.deleteLater()
