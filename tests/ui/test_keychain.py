"""A keychain that takes its time: the main thread does not wait for it, and nothing gets lost."""

from __future__ import annotations

import gc
import logging
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest

from bulktts_gui.core.api_key import Key, KeyPlace, KeyStore, StoredKey
from bulktts_gui.core.clips import Problem, ProblemKind
from bulktts_gui.core.folders import Folders
from bulktts_gui.models.wording import problem_words
from bulktts_gui.ui.key_panel import KeyPanel
from bulktts_gui.workers.keychain import KeychainThread, KeyReader
from tests.services.keychain import FakeKeychain, Question
from tests.ui.test_key_panel import said, tone

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

PATIENCE = 20_000
KEY = "sk-1f9d0c2b7e-KEEP-THIS-SECRET"
OTHER = "sk-2222222222-ANOTHER-ONE"
FILE, KEYCHAIN, SESSION = KeyPlace.FILE, KeyPlace.KEYCHAIN, KeyPlace.SESSION


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    return Folders.under(tmp_path)


@pytest.fixture
def chain() -> FakeKeychain:
    return FakeKeychain()


@pytest.fixture
def owner() -> Iterator[QObject]:
    made = QObject()
    yield made
    made.deleteLater()


@pytest.fixture
def question(chain: FakeKeychain) -> Iterator[Question]:
    made = Question()
    chain.before = made.wait
    yield made
    made.answered.set()


class Answers(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.all: list[object] = []

    def take(self, result: object) -> None:
        self.all.append(result)


# The thread


def moving(store: KeyStore, place: KeyPlace, owner: QObject, **more: bool) -> KeychainThread:
    return KeychainThread.moving(store, place, owner, note=lambda _place: None, **more)


def answer_of(qtbot: QtBot, thread: KeychainThread) -> object:
    with qtbot.waitSignal(thread.answered, timeout=PATIENCE) as caught:
        thread.start()
    assert thread.wait(PATIENCE)
    assert caught.args is not None
    return caught.args[0]


def test_everything_is_done_away_from_the_main_thread(
    qtbot: QtBot, folders: Folders, chain: FakeKeychain, owner: QObject
) -> None:
    store = KeyStore(folders, {}, KEYCHAIN, chain)
    cleaned = answer_of(qtbot, KeychainThread.saving(store, f" {KEY} ", owner))
    assert cleaned.key == Key(KEY)  # type: ignore[attr-defined]
    assert chain.text == KEY
    found = answer_of(qtbot, KeychainThread.reading(store, owner))
    assert isinstance(found, StoredKey)
    assert found.key == Key(KEY)
    assert answer_of(qtbot, moving(store, FILE, owner)) is None
    assert (store.place, chain.text) == (FILE, "")
    assert answer_of(qtbot, moving(store, KEYCHAIN, owner)) is None
    assert answer_of(qtbot, KeychainThread.forgetting(store, owner)) is None
    assert chain.text == ""
    assert chain.threads == {"keychain"}


def test_a_refusal_is_an_answer(
    qtbot: QtBot, folders: Folders, chain: FakeKeychain, owner: QObject
) -> None:
    store = KeyStore(folders, {}, KEYCHAIN, chain)
    chain.fails = ["read", "write"]
    for thread in (
        KeychainThread.reading(store, owner),
        KeychainThread.saving(store, KEY, owner),
        moving(store, FILE, owner),
    ):
        assert answer_of(qtbot, thread) == Problem(ProblemKind.KEYCHAIN_LOCKED)
    gone = moving(store, FILE, owner, empty_handed=True)
    assert answer_of(qtbot, gone) is None
    assert store.place is FILE


def test_a_fault_of_ours_is_an_answer_without_its_words(
    qtbot: QtBot, folders: Folders, chain: FakeKeychain, owner: QObject,
    caplog: pytest.LogCaptureFixture,
) -> None:  # fmt: skip
    def fail(call: str) -> None:
        raise RuntimeError(KEY)

    chain.before = fail
    store = KeyStore(folders, {}, KEYCHAIN, chain)
    result = answer_of(qtbot, KeychainThread.saving(store, KEY, owner))
    assert result == Problem(ProblemKind.INTERNAL)
    assert KEY not in caplog.text
    assert caplog.records[-1].levelno == logging.ERROR


def test_a_question_that_nobody_answers_holds_no_thread_of_ours(
    folders: Folders, chain: FakeKeychain, owner: QObject, question: Question
) -> None:
    thread = KeychainThread.reading(KeyStore(folders, {}, KEYCHAIN, chain), owner)
    answers = Answers()
    thread.answered.connect(answers.take)
    thread.start()
    assert question.asked.wait(20)
    thread.stop()
    assert thread.wait(PATIENCE)
    assert answers.all == []


def test_a_move_that_is_stopped_while_the_keychain_asks_changes_nothing(
    qtbot: QtBot, folders: Folders, chain: FakeKeychain, owner: QObject, question: Question
) -> None:
    store = KeyStore(folders, {}, FILE, chain)
    store.save(KEY)
    thread = moving(store, KEYCHAIN, owner)
    thread.start()
    assert question.asked.wait(20)
    thread.stop()
    assert thread.wait(PATIENCE)
    question.answered.set()
    qtbot.waitUntil(lambda: not store.may_block, timeout=PATIENCE)
    assert store.place is FILE
    assert store.load().key == Key(KEY)
    assert chain.text == ""


def test_one_that_was_stopped_before_it_began_does_nothing(
    folders: Folders, chain: FakeKeychain, owner: QObject
) -> None:
    thread = KeychainThread.reading(KeyStore(folders, {}, KEYCHAIN, chain), owner)
    thread.stop()
    thread.start()
    assert thread.wait(PATIENCE)
    assert chain.calls == []


# The first reading


@pytest.fixture
def reader(owner: QObject) -> Iterator[KeyReader]:
    made = KeyReader(owner)
    yield made
    made.shut_down()


def test_the_key_is_read_once(
    qtbot: QtBot, folders: Folders, chain: FakeKeychain, reader: KeyReader
) -> None:
    chain.text = KEY
    store = KeyStore(folders, {}, KEYCHAIN, chain)
    reader.use(store)
    with qtbot.waitSignal(reader.answered, timeout=PATIENCE) as caught:
        reader.read()
        reader.read()
        assert reader.is_reading
    assert caught.args is not None
    assert caught.args[0].key == Key(KEY)
    assert store.load().key == Key(KEY)
    assert not reader.is_reading
    reader.read()
    assert not reader.is_reading
    assert chain.calls == ["read"]


@pytest.mark.parametrize("place", [FILE, SESSION])
def test_other_places_are_not_read(
    folders: Folders, chain: FakeKeychain, reader: KeyReader, place: KeyPlace
) -> None:
    reader.use(KeyStore(folders, {}, place, chain))
    reader.read()
    assert not reader.is_reading


def test_nor_is_a_keychain_that_the_environment_makes_needless(
    folders: Folders, chain: FakeKeychain, reader: KeyReader
) -> None:
    reader.use(KeyStore(folders, {"CAMB_API_KEY": KEY}, KEYCHAIN, chain))
    reader.read()
    assert not reader.is_reading
    assert chain.calls == []


def test_what_was_refused_can_be_asked_again(
    qtbot: QtBot, folders: Folders, chain: FakeKeychain, reader: KeyReader
) -> None:
    chain.text, chain.fails = KEY, ["read"]
    reader.use(KeyStore(folders, {}, KEYCHAIN, chain))
    with qtbot.waitSignal(reader.answered, timeout=PATIENCE) as caught:
        reader.read()
    assert caught.args == [Problem(ProblemKind.KEYCHAIN_LOCKED)]
    chain.fails = []
    with qtbot.waitSignal(reader.answered, timeout=PATIENCE) as caught:
        reader.read()
    assert caught.args is not None
    assert caught.args[0].key == Key(KEY)


def test_another_desk_hears_nothing_of_the_last_ones_keychain(
    qtbot: QtBot, folders: Folders, chain: FakeKeychain, reader: KeyReader, question: Question
) -> None:
    answers = Answers()
    reader.answered.connect(answers.take)
    store = KeyStore(folders, {}, KEYCHAIN, chain)
    reader.use(store)
    reader.read()
    assert question.asked.wait(20)
    reader.use(KeyStore(folders, {}))
    assert not reader.is_reading
    question.answered.set()
    qtbot.waitUntil(lambda: store.is_read, timeout=PATIENCE)
    assert answers.all == []


# The panel


@pytest.fixture
def make(qtbot: QtBot, folders: Folders, chain: FakeKeychain) -> Iterator[Callable[..., KeyPanel]]:
    made: list[KeyPanel] = []

    def make(place: KeyPlace = KEYCHAIN, **environ: str) -> KeyPanel:
        store = KeyStore(folders, environ, place, chain)
        panel = KeyPanel("http://127.0.0.1:9/apis", store)
        panel.show_stored(store.load())
        qtbot.addWidget(panel)
        panel.show()
        made.append(panel)
        return panel

    yield make
    for panel in made:
        panel.shut_down()


KEPT = {
    FILE: "It is kept on this computer only, where only you can read it.",
    KEYCHAIN: "It is kept in the keychain of this computer, and nowhere else.",
    SESSION: "It is not kept: you enter it anew each time that you start Bulk TTS.",
}


@pytest.mark.parametrize("place", KeyPlace)
def test_the_panel_says_where_the_key_is_kept(
    qtbot: QtBot, make: Callable[..., KeyPanel], place: KeyPlace
) -> None:
    panel = make(place)
    assert panel._kept.text() == KEPT[place]
    panel.edit.setText(KEY)
    with qtbot.waitSignal(panel.keySaved, timeout=PATIENCE):
        QTest.mouseClick(panel.save_button, Qt.MouseButton.LeftButton)
    assert tone(panel) == "good"
    assert said(panel) == ("The key is in use now." if place is SESSION else "Saved.")
    assert panel._store.load().key == Key(KEY)
    assert panel.edit.text() == ""
    panel.show_stored(panel._store.load())
    word = "in use" if place is SESSION else "saved"
    assert panel.edit.placeholderText() == f"A key is {word}. Paste another one to replace it"


@pytest.mark.parametrize("place", [FILE, SESSION])
def test_the_sentence_follows_the_place(
    make: Callable[..., KeyPanel], folders: Folders, chain: FakeKeychain, place: KeyPlace
) -> None:
    panel = make(KEYCHAIN)
    panel._store.move_to(place)
    panel.show_stored(panel._store.load())
    assert panel._kept.text() == KEPT[place]
    assert panel.edit.placeholderText() == "Your API key"


def test_while_the_keychain_asks_the_panel_says_so_and_stays_alive(
    qtbot: QtBot, make: Callable[..., KeyPanel], chain: FakeKeychain, question: Question
) -> None:
    panel = make()
    panel.edit.setText(f"x-api-key: {KEY}")
    QTest.keyClick(panel.edit, Qt.Key.Key_Return)
    assert question.asked.wait(20)
    assert said(panel) == "Waiting for the keychain of this computer…"
    assert not panel.save_button.isEnabled()
    QTest.keyClicks(panel.edit, "abc")  # is not mixed into what is being saved
    QTest.keyClick(panel.edit, Qt.Key.Key_Return)
    with qtbot.waitSignal(panel.keySaved, timeout=PATIENCE):
        question.answered.set()
    assert said(panel).startswith("Saved. Left out what was pasted along")
    assert chain.text == KEY
    qtbot.waitUntil(lambda: not panel.edit.isReadOnly(), timeout=PATIENCE)
    QTest.keyClicks(panel.edit, OTHER)
    assert panel.save_button.isEnabled()


def test_a_keychain_that_refuses_leaves_the_text_in_the_field(
    qtbot: QtBot, make: Callable[..., KeyPanel], chain: FakeKeychain
) -> None:
    chain.fails = ["write"]
    panel = make()
    panel.edit.setText(KEY)
    panel.save_button.click()
    qtbot.waitUntil(lambda: tone(panel) == "bad", timeout=PATIENCE)
    assert said(panel) == problem_words(Problem(ProblemKind.KEYCHAIN_LOCKED))
    assert panel.edit.text() == KEY
    qtbot.waitUntil(panel.save_button.isEnabled, timeout=PATIENCE)
    chain.fails = []
    with qtbot.waitSignal(panel.keySaved, timeout=PATIENCE):
        panel.save_button.click()
    assert chain.text == KEY


def test_what_cannot_be_a_key_does_not_reach_the_keychain(
    make: Callable[..., KeyPanel], chain: FakeKeychain
) -> None:
    panel = make()
    panel.edit.setText("two words")
    panel.save_button.click()
    assert tone(panel) == "bad"
    assert "space inside" in said(panel)
    assert chain.calls == []


def test_the_panel_goes_while_the_keychain_asks(
    make: Callable[..., KeyPanel], chain: FakeKeychain, question: Question
) -> None:
    panel = make()
    panel.edit.setText(KEY)
    panel.save_button.click()
    assert question.asked.wait(20)
    panel.shut_down()
    assert not panel._keeping.is_running
    gc.collect()
