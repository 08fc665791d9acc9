"""Lists as people handle them: begun anew, opened again, renamed, removed and put back."""

from __future__ import annotations

import os
import threading
import time
from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QLabel, QLineEdit, QPushButton

from bulktts_gui.core.api_key import Key
from bulktts_gui.core.clips import AudioFacts, ClipStatus, ClipUpdate, NewClip
from bulktts_gui.core.fetching import FetchState, News
from bulktts_gui.core.folders import Folders
from bulktts_gui.core.library import Library, clip_path
from bulktts_gui.models.list_words import list_name, when_words
from bulktts_gui.models.lists_model import ListColumn
from bulktts_gui.workers.fetch import Service
from bulktts_gui.workers.session import Session
from tests.services import FaultService, faults
from tests.ui.lists_stage import (
    PATIENCE,
    Stage,
    click_row,
    key,
    press,
    rows,
    staged,
    table_of,
)
from tests.unit.old_libraries import change

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from bulktts_gui.core.clips import Clip
    from bulktts_gui.core.library import Recovery

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    return Folders.under(tmp_path)


@pytest.fixture
def stage(qtbot: QtBot, english: None, folders: Folders) -> Iterator[Stage]:
    with staged(qtbot, folders) as made:
        yield made


@pytest.fixture
def three(stage: Stage) -> tuple[int, int, int]:
    """Three lists; the last one is open."""
    first = stage.add(1, name="Museum")
    stage.new()
    second = stage.add(1, 2, name="Audio & guide")
    stage.new()
    return first, second, stage.add(1, 2, 3)


def today() -> str:
    return list_name("", time.time())


def clips_in(text: str) -> str:
    """The number of clips that an entry of the menu tells."""
    return text.split(" · ")[1].split(maxsplit=1)[0]


# The menu


def test_a_new_list_is_empty_and_the_last_one_is_found_in_the_menu(
    stage: Stage, three: tuple[int, int, int]
) -> None:
    first, second, third = three
    texts = stage.open_menu()
    assert [(text.split(" · ")[0], clips_in(text)) for text in texts] == [
        (today(), "3"),
        ("Audio && guide", "2"),
        ("Museum", "1"),
    ]
    assert [action.isChecked() for action in stage.flow._recent] == [True, False, False]
    with stage.qtbot.waitSignal(stage.session.opened, timeout=PATIENCE):
        stage.click_menu("Museum")
    assert stage.session.batch_id == first
    assert stage.runs() == [1]
    assert stage.session.batch_name == "Museum"
    # What it is in comes first the next time; the one that is open is not opened again.
    asked = stage.asked
    assert [text.split(" · ")[0] for text in stage.open_menu()] == [
        "Museum", today(), "Audio && guide",
    ]  # fmt: skip
    stage.click_menu("Museum")
    assert stage.asked == asked
    assert (second, third) != (first, first)


def test_the_menu_says_that_it_waits_and_has_the_ten_latest(stage: Stage) -> None:
    with closing(Library.open(stage.folders, lambda: 1_000_000.0)) as library:
        for number in range(12):
            library.add_clips(library.new_batch(f"list {number}"), [NewClip(1)])
    stage.flow.menu.aboutToShow.emit()
    assert stage.recent() == ["…"]
    stage.flow.menu.close()
    stage.wait(lambda: stage.flow._listing is not None)
    texts = stage.open_menu()
    # The list that is open is one of them.
    assert len(texts) == 10
    assert texts[1].split(" · ")[::2] == ["list 11", when_words(1_000_000.0)]
    stage.flow.menu.close()


def test_a_list_that_was_begun_and_left_empty_is_in_nobodys_way(stage: Stage) -> None:
    stage.add(1, name="Museum")
    stage.new()
    stage.new()
    texts = stage.open_menu()
    assert [clips_in(text) for text in texts] == ["0", "1"]
    stage.flow.menu.close()


def test_who_would_rather_stay_stays(stage: Stage, three: tuple[int, int, int]) -> None:
    stage.may_leave = False
    stage.flow.new.trigger()
    stage.flow.open(three[0])
    stage.flow.remove(three[2])
    assert stage.asked == 5  # two of them when the lists were made
    assert stage.session.batch_id == three[2]
    assert stage.runs() == [1, 2, 3]
    assert stage.banner.isHidden()


def test_the_name_is_told_whenever_it_changes(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert stage.names == [""]
    stage.add(1)
    assert stage.names[-1] == today()
    answers: list[Any] = [("  My\n tour ", True), ("never", False)]

    def answer(*_arguments: object) -> object:
        return answers.pop(0)

    monkeypatch.setattr(QInputDialog, "getText", answer)
    with stage.qtbot.waitSignal(stage.session.named, timeout=PATIENCE):
        stage.flow.rename.trigger()
    assert stage.names[-1] == stage.session.batch_name == "My tour"
    stage.flow.rename.trigger()
    stage.new()
    assert stage.names[-1] == ""
    stage.add(2, name="script")
    assert stage.names[-1] == "script"
    stage.start_again()
    assert stage.names[-1] == "script"


def test_the_menu_speaks_another_language_when_it_changes(stage: Stage) -> None:
    stage.flow.new.setText("old words")
    QApplication.sendEvent(stage, QEvent(QEvent.Type.LanguageChange))
    assert stage.flow.new.text() == "&New list"
    assert stage.flow.menu.title() == "&Your lists"


def test_letters_of_the_menu_are_different(stage: Stage) -> None:
    texts = [a.text() for a in (stage.flow.new, stage.flow.rename, stage.flow.all)]
    letters = [text[text.index("&") + 1].lower() for text in texts]
    assert len(set(letters)) == len(letters)


# All lists


def test_all_lists_tell_what_is_in_them_and_open_by_a_double_click(
    stage: Stage, three: tuple[int, int, int]
) -> None:
    dialog = stage.show_all()
    assert rows(dialog) == [today(), "Audio & guide", "Museum"]
    assert rows(dialog, ListColumn.CLIPS) == ["3", "2", "1"]
    assert rows(dialog, ListColumn.READY) == ["0", "0", "0"]
    used = rows(dialog, ListColumn.USED)
    assert used[0] == "Open now"
    table = table_of(dialog)
    assert table.currentIndex().row() == 0
    place = table.visualRect(table.model().index(2, ListColumn.CREATED)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    with stage.qtbot.waitSignal(stage.session.opened, timeout=PATIENCE):
        QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
        QTest.mouseRelease(stage, Qt.MouseButton.LeftButton)  # the dialog has gone by then
    assert stage.session.batch_id == three[0]
    assert stage.flow._dialog is None


def test_all_lists_are_searched_and_opened_by_keys(
    stage: Stage, three: tuple[int, int, int]
) -> None:
    dialog = stage.show_all()
    dialog.search.setFocus()
    QTest.keyClicks(dialog.search, "GUI")
    assert rows(dialog) == ["Audio & guide"]
    QTest.keyClicks(dialog.search, "x")
    nothing = dialog.findChild(QLabel, "listsNothing")
    assert nothing is not None
    assert nothing.isVisible()
    assert nothing.text() == "No list is called that."
    assert not dialog.open_button.isEnabled()
    key(Qt.Key.Key_Backspace)
    key(Qt.Key.Key_Down)
    assert QApplication.focusWidget() is table_of(dialog)
    with stage.qtbot.waitSignal(stage.session.opened, timeout=PATIENCE):
        key(Qt.Key.Key_Return)
    assert stage.session.batch_id == three[1]


def test_enter_in_the_search_opens_what_was_found(
    stage: Stage, three: tuple[int, int, int]
) -> None:
    dialog = stage.show_all()
    dialog.search.setFocus()
    QTest.keyClicks(dialog.search, "mus")
    with stage.qtbot.waitSignal(stage.session.opened, timeout=PATIENCE):
        key(Qt.Key.Key_Return)
    assert stage.session.batch_id == three[0]


def test_a_list_is_renamed_in_its_row_and_stays_in_its_place_in_time(
    stage: Stage, three: tuple[int, int, int]
) -> None:
    dialog = stage.show_all()
    click_row(dialog, 2)
    key(Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    assert editor.accessibleName()
    assert editor.text() == "Museum"
    key(Qt.Key.Key_A, CTRL)
    QTest.keyClicks(editor, "Castle")
    key(Qt.Key.Key_Return)
    # The Enter ended the writing, and did nothing else.
    stage.wait(lambda: rows(dialog) == [today(), "Audio & guide", "Castle"])
    assert dialog.isVisible()
    # The open one, by the button; Escape takes it back.
    click_row(dialog, 0)
    press(dialog, "listsRename")
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    assert (editor.text(), editor.placeholderText()) == ("", today())
    QTest.keyClicks(editor, "Nev")
    key(Qt.Key.Key_Escape)
    assert dialog.isVisible()
    press(dialog, "listsRename")
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    QTest.keyClicks(editor, "Tour")
    with stage.qtbot.waitSignal(stage.session.named, timeout=PATIENCE):
        key(Qt.Key.Key_Return)
    assert stage.session.batch_name == "Tour"
    press(dialog, "listsClose")
    stage.start_again()
    assert stage.session.batch_name == "Tour"
    assert rows(stage.show_all()) == ["Tour", "Audio & guide", "Castle"]


def test_a_removed_list_comes_back_by_undo_in_the_dialog(
    stage: Stage, three: tuple[int, int, int]
) -> None:
    dialog = stage.show_all()
    click_row(dialog, 1)
    key(Qt.Key.Key_Delete)
    stage.wait(lambda: rows(dialog) == [today(), "Museum"])
    assert dialog._banner.text == "“Audio & guide” was removed."
    assert table_of(dialog).currentIndex().row() == 1
    key(Qt.Key.Key_Delete)
    stage.wait(lambda: rows(dialog) == [today()])
    key(Qt.Key.Key_Z, CTRL)
    stage.wait(lambda: rows(dialog) == [today(), "Museum"])
    key(Qt.Key.Key_Z, CTRL)
    stage.wait(lambda: rows(dialog) == [today(), "Audio & guide", "Museum"])
    press(dialog, "listsClose")
    assert stage.banner.isHidden()
    assert stage.asked == 2  # none of that was the list that is open


def test_what_was_removed_is_offered_again_after_the_dialog_and_after_a_start(
    stage: Stage, three: tuple[int, int, int]
) -> None:
    dialog = stage.show_all()
    for row in (2, 1):
        click_row(dialog, row)
        press(dialog, "listsRemove")
        stage.wait(lambda row=row: len(rows(dialog)) == row)
    press(dialog, "listsClose")
    assert stage.banner.text.startswith("2 ")
    press(stage, "bannerButton")
    dialog = stage.show_all()
    assert rows(dialog) == [today(), "Audio & guide", "Museum"]
    click_row(dialog, 2)
    press(dialog, "listsRemove")
    stage.wait(lambda: len(rows(dialog)) == 2)
    press(dialog, "listsClose")
    stage.start_again()
    dialog = stage.show_all()
    chip = dialog.findChild(QPushButton, "listsOfRemoved")
    assert chip is not None
    assert chip.text() == "Removed 1"
    press(dialog, "listsOfRemoved")
    assert rows(dialog) == ["Museum"]
    assert not dialog.open_button.isVisible()
    click_row(dialog, 0)
    key(Qt.Key.Key_F2)  # nothing is written into what was removed
    assert QApplication.focusWidget() is table_of(dialog)
    press(dialog, "listsRestore")
    stage.wait(lambda: rows(dialog) == [today(), "Audio & guide", "Museum"])
    assert not chip.isVisible()


def test_removing_the_open_list_opens_the_one_before_and_undo_opens_it_again(
    stage: Stage, three: tuple[int, int, int]
) -> None:
    with stage.qtbot.waitSignal(stage.session.opened, timeout=PATIENCE):
        stage.flow.remove(three[2])
    assert stage.session.batch_id == three[1]
    assert stage.runs() == [1, 2]
    assert stage.banner.text.startswith("1 ")
    with stage.qtbot.waitSignal(stage.session.opened, timeout=PATIENCE):
        press(stage, "bannerButton")
    assert stage.session.batch_id == three[2]
    assert stage.runs() == [1, 2, 3]


def test_removing_the_only_list_leaves_an_empty_one(stage: Stage) -> None:
    only = stage.add(1, name="only")
    dialog = stage.show_all()
    with stage.qtbot.waitSignal(stage.session.opened, timeout=PATIENCE):
        press(dialog, "listsRemove")
    assert stage.session.batch_id not in (None, only)
    stage.wait(lambda: rows(dialog, ListColumn.CLIPS) == ["0"])
    press(dialog, "listsClose")
    with stage.qtbot.waitSignal(stage.session.opened, timeout=PATIENCE):
        press(stage, "bannerButton")
    assert stage.session.batch_id == only


# Fetches, other windows, other starts


def test_a_cancelled_fetch_tells_the_list_that_it_was_of(stage: Stage) -> None:
    with FaultService(
        8, file_script=lambda call: faults.stall(100) if call.number > 3 else None
    ) as service:
        old = stage.add(*service.run_ids, name="old")
        stage.session.fetch(service.run_ids, Service(service.api_url, Key(service.key)))
        ready = ClipStatus.READY
        stage.wait(lambda: any(stage.model.clip(r).status is ready for r in service.run_ids))
        was_ready = {r for r in service.run_ids if stage.model.clip(r).status is ready}
        with stage.qtbot.waitSignals(
            [stage.session.fetchEnded, stage.session.opened], timeout=PATIENCE
        ):
            stage.flow.new.trigger()
        # The same runs in another list: nothing of the old fetch arrives here.
        new = stage.add(*service.run_ids, name="new")
        assert all(stage.model.clip(r).status is not ready for r in service.run_ids)
    stage.start_again()
    assert stage.session.batch_id == new
    with stage.qtbot.waitSignal(stage.session.opened, timeout=PATIENCE):
        stage.flow.open(old)
    now_ready = {r for r in service.run_ids if stage.model.clip(r).status is ready}
    assert was_ready <= now_ready


def test_a_fetch_that_waited_for_the_old_list_does_not_begin_in_the_new_one(stage: Stage) -> None:
    with FaultService(
        4, file_script=lambda call: faults.stall(100) if call.number <= 2 else None
    ) as service:
        session, api = stage.session, Service(service.api_url, Key(service.key))
        stage.add(*service.run_ids, name="old")
        session.fetch(service.run_ids, api)
        stage.wait(lambda: service.asked("files"))
        session.cancel()
        session.fetch(service.run_ids, api)  # once the threads of the first are gone
        ends: list[Any] = []
        session.fetchEnded.connect(ends.append)
        with stage.qtbot.waitSignals([session.fetchEnded, session.opened], timeout=PATIENCE):
            stage.flow.new.trigger()
        assert not session.is_fetching
        # Nobody says "All clips are here" of a list that is not.
        assert [end.state for end in ends] == [FetchState.CANCELLED]
        stage.add(*service.run_ids, name="new")
        with stage.qtbot.waitSignal(session.fetchEnded, timeout=PATIENCE):
            session.fetch(service.run_ids, api)
        assert {stage.model.clip(r).status for r in service.run_ids} == {ClipStatus.READY}


def test_everything_in_the_dialog_that_takes_the_focus_has_a_name(
    stage: Stage, three: tuple[int, int, int]
) -> None:
    dialog = stage.show_all()
    assert QApplication.focusWidget() is table_of(dialog)
    names = []
    for _ in range(6):
        widget = QApplication.focusWidget()
        assert widget is not None
        names.append(widget.accessibleName())
        key(Qt.Key.Key_Tab)
    assert names == ["Your lists", "Rename", "Remove", "Close", "Open", "Search your lists"]


def test_a_list_that_another_window_has_open_is_left_to_it(
    stage: Stage, three: tuple[int, int, int], folders: Folders
) -> None:
    other = Session(folders, apart=True)
    other.open_latest()
    stage.wait(lambda: other.batch_id is not None)
    other.add([NewClip(9)], "theirs")
    stage.wait(lambda: other.batch_name == "theirs")
    theirs = other.batch_id
    assert theirs not in (None, *three)
    texts = stage.open_menu()
    assert texts[0].split(" · ")[::2] == ["theirs", "open in another window"]
    assert not stage.flow._recent[0].isEnabled()
    stage.flow.menu.close()
    dialog = stage.show_all()
    click_row(dialog, 0)
    assert rows(dialog, ListColumn.USED)[0] == "Open in another window"
    for button in (dialog.open_button, dialog.rename_button, dialog.remove_button):
        assert not button.isEnabled()
    key(Qt.Key.Key_Delete)
    key(Qt.Key.Key_Return)
    assert dialog.isVisible()
    press(dialog, "listsClose")
    # Whoever is quicker than the menu comes back to where they were, and is told.
    with stage.qtbot.waitSignal(stage.session.batchInUse, timeout=PATIENCE):
        stage.flow.open(theirs)
    assert stage.session.batch_id == three[2]
    assert stage.banner.is_bad
    # Nor does a window take this one's.
    with stage.qtbot.waitSignal(other.batchInUse, timeout=PATIENCE):
        other.open_batch(three[2])
    assert other.batch_id == theirs
    other.shut_down(PATIENCE)
    other.deleteLater()
    with stage.qtbot.waitSignal(stage.session.opened, timeout=PATIENCE):
        stage.flow.open(theirs)
    assert stage.runs() == [9]


@pytest.mark.parametrize("owner", ["999999\npython\n", "1\npython\nanother-computer\n\n\n"])
def test_what_a_killed_window_left_keeps_nobody_from_a_list(
    stage: Stage, three: tuple[int, int, int], folders: Folders, owner: str
) -> None:
    left = folders.data / f"list-{three[0]}.lock"
    left.write_text(owner)
    os.utime(left, (1_000_000, 1_000_000))
    stage.open_menu()
    assert all(action.isEnabled() for action in stage.flow._recent)
    stage.flow.menu.close()
    left.write_text(owner)
    os.utime(left, (1_000_000, 1_000_000))
    with stage.qtbot.waitSignal(stage.session.opened, timeout=PATIENCE):
        stage.flow.open(three[0])
    assert stage.session.batch_id == three[0]
    stage.end()
    assert list(folders.data.glob("list-*.lock")) == []
    stage.session = stage._begin()


def test_of_two_choices_the_last_one_counts(stage: Stage, three: tuple[int, int, int]) -> None:
    opened: list[object] = []
    stage.session.opened.connect(opened.append)
    stage.session.open_batch(three[0])
    stage.session.open_batch(three[1])
    stage.wait(lambda: stage.session.batch_id is not None)
    stage.session.list_batches(lambda _listing: opened.append("answered"))
    stage.wait(lambda: "answered" in opened)
    assert len(opened) == 2
    assert stage.session.batch_id == three[1]


def test_a_list_that_was_passed_by_is_not_read(
    stage: Stage, three: tuple[int, int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[int] = []
    load_clips = Library.load_clips

    def load(library: Library, batch_id: int) -> list[Clip]:
        read.append(batch_id)
        return load_clips(library, batch_id)

    may_go_on = threading.Event()
    stage.session._library.submit(lambda _library: may_go_on.wait(PATIENCE / 1000))
    monkeypatch.setattr(Library, "load_clips", load)
    for batch_id in (*three, *three, three[0]):
        stage.session.open_batch(batch_id)
    may_go_on.set()
    stage.wait(lambda: stage.session.batch_id is not None)
    assert stage.session.batch_id == three[0]
    assert read == [three[0]]
    assert stage.runs() == [1]


def test_a_list_that_is_removed_while_it_is_opened_is_not_the_open_one(
    stage: Stage, three: tuple[int, int, int]
) -> None:
    opened: list[list[Clip]] = []
    stage.session.opened.connect(opened.append)
    stage.session.open_batch(three[0])
    stage.session.remove_batch(three[0])
    stage.wait(lambda: len(opened) == 2)
    assert stage.session.batch_id == three[2]
    assert stage.runs() == [1, 2, 3]


def test_a_recovery_is_told_whichever_list_is_chosen(
    stage: Stage, three: tuple[int, int, int]
) -> None:
    stage.end()
    change(stage.folders, "PRAGMA user_version = 1000")
    stage.session = stage._begin()
    recovered: list[Recovery] = []
    stage.session.recovered.connect(recovered.append)
    asked = threading.Event()
    stage.session.open_latest()
    stage.session._library.submit(lambda _library: asked.set())
    assert asked.wait(PATIENCE / 1000)  # it is read, and not yet told
    stage.session.open_batch(three[0])
    stage.wait(lambda: stage.session.batch_id is not None)
    assert stage.session.batch_id == three[0]
    assert [each.clips for each in recovered] == [6]


def test_what_arrives_after_a_list_was_read_again_is_told_with_it(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Back from another list before the last clip of a fetch that was cancelled has come."""
    batch_id = stage.add(1, 2)
    read, may_go_on = threading.Event(), threading.Event()
    load_clips = Library.load_clips

    def load(library: Library, batch_id: int) -> list[Clip]:
        found = load_clips(library, batch_id)
        read.set()
        may_go_on.wait(PATIENCE / 1000)
        return found

    monkeypatch.setattr(Library, "load_clips", load)
    session = stage.session
    session.open_batch(batch_id)
    assert read.wait(PATIENCE / 1000)
    path = clip_path(stage.folders.clips_dir, batch_id, 2)
    path.parent.mkdir()
    path.write_bytes(b"fLaC")
    facts = AudioFacts(1.5, 22050, 1, 4, bytes(240))
    ready = ClipUpdate(batch_id, 2, ClipStatus.READY, path, facts)
    theirs = ClipUpdate(batch_id + 1, 1, ClipStatus.FAILED)
    session._take_news(News([ready, theirs], FetchState.CANCELLED, 2, {}, 4, None, None))
    may_go_on.set()
    stage.wait(lambda: session.batch_id == batch_id)
    assert [stage.model.clip(run_id).status for run_id in (1, 2)] == [
        ClipStatus.QUEUED,
        ClipStatus.READY,
    ]
