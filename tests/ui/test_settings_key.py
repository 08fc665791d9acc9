"""The settings' page about the key: moving it, forgetting it, and what it says meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QMessageBox, QPushButton, QWidget

from bulktts_gui.core import atomic
from bulktts_gui.core.api_key import ENVIRONMENT_NAME, KeyPlace, KeySource, KeyStore
from bulktts_gui.core.clips import Problem, ProblemError, ProblemKind
from tests.services.keychain import Question
from tests.ui.settings_stage import KEY, Stage

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

FILE, KEYCHAIN = "In the app's own folder", "In this computer's keychain"
NOWHERE = "Nowhere: ask at each start"


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path) -> Iterator[Stage]:
    made = Stage(qtbot, tmp_path)
    made.keys.save(KEY)
    yield made
    made.close()


def settle(stage: Stage) -> None:
    """Wait until nothing is under way with the key."""
    page = stage.dialog.page
    stage.wait(lambda: not page._moving.is_running and not page._forgetting.is_running)


def answer(stage: Stage, words: str) -> None:
    """Press a button of the question that is on the screen."""
    box = stage.dialog.findChild(QMessageBox, "forgetQuestion")
    stage.wait(box.isVisible)
    (wanted,) = [each for each in box.findChildren(QPushButton) if each.text() == words]
    QTest.mouseClick(wanted, Qt.MouseButton.LeftButton)


def test_the_key_moves_to_the_keychain_and_back(stage: Stage) -> None:
    stage.open("keyPage")
    assert stage.shown("keyPlaceCombo") == FILE
    stage.choose("keyPlaceCombo", KEYCHAIN)
    settle(stage)
    assert stage.chain.text == KEY
    assert not stage.folders.key_path.exists()
    assert stage.settings.key_place == "keychain"
    assert stage.shown("keyPlaceCombo") == KEYCHAIN
    assert stage.keys.load().source is KeySource.KEYCHAIN
    assert stage.told == ["key changed"]
    assert stage.find(QComboBox, "keyPlaceCombo").hasFocus()
    stage.press("resetPageButton")
    settle(stage)
    assert stage.chain.text == ""
    assert stage.folders.key_path.read_text() == KEY
    assert stage.settings.key_place == "file"


def test_a_key_that_is_kept_nowhere(stage: Stage) -> None:
    stage.open("keyPage")
    stage.choose("keyPlaceCombo", NOWHERE)
    settle(stage)
    assert not stage.folders.key_path.exists()
    assert stage.settings.key_place == "session"
    assert stage.keys.load().key.reveal() == KEY
    assert stage.said("keyPlaceCombo") == "It is gone when you close Bulk TTS."


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (ProblemKind.KEYCHAIN_MISSING, "has no keychain that Bulk TTS can use"),
        (ProblemKind.KEYCHAIN_LOCKED, "is locked"),
    ],
)
def test_a_keychain_that_refuses_changes_nothing(
    stage: Stage, kind: ProblemKind, words: str
) -> None:
    stage.chain.fails, stage.chain.kind = ["write", "read"], kind
    stage.open("keyPage")
    stage.choose("keyPlaceCombo", KEYCHAIN)
    settle(stage)
    assert words in stage.said("keyPlaceCombo")
    assert stage.shown("keyPlaceCombo") == FILE
    assert stage.settings.key_place == "file"
    assert stage.folders.key_path.read_text() == KEY
    assert stage.find(QComboBox, "keyPlaceCombo").isEnabled()
    assert not stage.find(QWidget, "moveWithoutKeyButton").isVisible()


def test_a_key_that_the_keychain_keeps_to_itself_is_entered_anew(stage: Stage) -> None:
    stage.keys.move_to(KeyPlace.KEYCHAIN)
    stage.chain.fails = ["read"]
    stage.open("keyPage")
    stage.choose("keyPlaceCombo", FILE)
    settle(stage)
    assert stage.shown("keyPlaceCombo") == KEYCHAIN
    stage.press("moveWithoutKeyButton")
    settle(stage)
    assert stage.settings.key_place == "file"
    assert stage.said("changeKeyButton") == "There is none yet."
    assert stage.find(QPushButton, "changeKeyButton").text() == "&Enter your key…"
    assert stage.chain.text == KEY
    assert not stage.find(QWidget, "moveWithoutKeyButton").isVisible()


def test_it_says_that_the_keychain_may_ask_something(stage: Stage) -> None:
    question = Question()
    stage.chain.before = question.wait
    stage.open("keyPage")
    stage.choose("keyPlaceCombo", KEYCHAIN)
    stage.wait(question.asked.is_set)
    assert stage.said("keyPlaceCombo").startswith("Moving the key…")
    assert stage.shown("keyPlaceCombo") == KEYCHAIN
    assert not stage.find(QWidget, "forgetKeyButton").isEnabled()
    stage.turn_to("generalPage")  # everything else goes on
    stage.press("notifySwitch")
    assert not stage.settings.notify
    stage.turn_to("keyPage")
    question.answered.set()
    settle(stage)
    assert stage.chain.text == KEY
    assert stage.settings.key_place == "keychain"


def test_choosing_the_old_place_again_gives_up_a_move(stage: Stage) -> None:
    question = Question()
    stage.chain.before = question.wait
    stage.open("keyPage")
    stage.choose("keyPlaceCombo", KEYCHAIN)
    stage.wait(question.asked.is_set)
    stage.choose("keyPlaceCombo", FILE)
    assert stage.shown("keyPlaceCombo") == FILE
    question.answered.set()
    settle(stage)
    assert stage.keys.place is KeyPlace.FILE
    assert stage.settings.key_place == "file"
    assert stage.folders.key_path.read_text() == KEY
    assert stage.chain.text == ""
    assert stage.said("keyPlaceCombo") == "In a file that only you can read."


def test_closing_gives_up_a_move(stage: Stage) -> None:
    question = Question()
    stage.chain.before = question.wait
    stage.open("keyPage")
    stage.choose("keyPlaceCombo", KEYCHAIN)
    stage.wait(question.asked.is_set)
    stage.dialog.close()
    question.answered.set()
    stage.wait(lambda: not stage.keys.may_block)
    assert stage.keys.place is KeyPlace.FILE
    assert stage.saved().key_place == "file"
    assert stage.folders.key_path.read_text() == KEY


def test_a_move_that_the_settings_cannot_keep_is_undone(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = atomic.write_private

    def refuse_settings(path: Path, data: bytes) -> None:
        if path == stage.folders.settings_path:
            raise ProblemError(Problem(ProblemKind.DISK_FULL))
        write(path, data)

    stage.open("keyPage")
    with monkeypatch.context() as patch:
        patch.setattr(atomic, "write_private", refuse_settings)
        stage.choose("keyPlaceCombo", KEYCHAIN)
        settle(stage)
    assert "The disk is full" in stage.said("keyPlaceCombo")
    assert stage.shown("keyPlaceCombo") == FILE
    assert stage.chain.text == ""
    assert stage.folders.key_path.read_text() == KEY
    stage.dialog.close()
    assert stage.saved().key_place == "file"


def test_the_settings_name_the_new_place_before_the_key_leaves_the_old_one(stage: Stage) -> None:
    stage.keys.move_to(KeyPlace.KEYCHAIN)
    stage.preferences.change(key_place="keychain")
    stage.preferences.save()
    stage.open("keyPage")
    noted: list[str] = []

    def look(call: str) -> None:
        if call == "remove":
            noted.append(stage.saved().key_place)

    stage.chain.before = look
    stage.choose("keyPlaceCombo", FILE)
    settle(stage)
    assert noted == ["file"]


def test_forgetting_asks_once(stage: Stage) -> None:
    stage.open("keyPage")
    stage.press("forgetKeyButton")
    answer(stage, "&Keep it")
    assert stage.keys.load().key
    assert stage.told == []
    stage.wait(lambda: not stage.dialog.findChildren(QMessageBox))
    stage.wait(lambda: QApplication.activeWindow() is stage.dialog)
    QTest.keyClick(stage.dialog, Qt.Key.Key_F, Qt.KeyboardModifier.AltModifier)
    stage.wait(lambda: bool(stage.dialog.findChildren(QMessageBox)))
    answer(stage, "&Forget it")
    settle(stage)
    assert not stage.keys.load().key
    assert not stage.folders.key_path.exists()
    assert stage.told == ["key changed"]
    assert stage.said("changeKeyButton") == "There is none yet."
    assert not stage.find(QWidget, "forgetKeyButton").isEnabled()


def test_a_key_that_cannot_be_forgotten_says_so(stage: Stage) -> None:
    stage.keys.move_to(KeyPlace.KEYCHAIN)
    stage.chain.fails = ["remove"]
    stage.open("keyPage")
    stage.press("forgetKeyButton")
    answer(stage, "&Forget it")
    settle(stage)
    assert "is locked" in stage.said("forgetKeyButton")
    assert stage.keys.load().key


def test_closing_takes_the_question_along(stage: Stage) -> None:
    stage.open("keyPage")
    stage.press("forgetKeyButton")
    stage.wait(lambda: bool(stage.dialog.findChildren(QMessageBox)))
    stage.dialog.reject()
    stage.wait(lambda: not stage.window.findChildren(QMessageBox))
    assert stage.keys.load().key


def test_a_key_of_the_environment_is_told_and_left_alone(stage: Stage) -> None:
    stage.keys = KeyStore(stage.folders, {ENVIRONMENT_NAME: KEY}, keychain=stage.chain)
    stage.open("keyPage")
    assert stage.said("changeKeyButton").startswith("A key set on this computer (CAMB_API_KEY)")
    assert not stage.find(QWidget, "forgetKeyButton").isEnabled()


def test_changing_the_key_leads_to_its_page(stage: Stage) -> None:
    dialog = stage.open("keyPage")
    stage.press("changeKeyButton")
    assert stage.told == ["key page"]
    assert not dialog.isVisible()


def test_a_key_that_was_entered_meanwhile_is_noticed(stage: Stage) -> None:
    stage.keys.forget()
    stage.open("keyPage")
    assert stage.said("changeKeyButton") == "There is none yet."
    stage.keys.save(KEY)
    stage.window.activateWindow()
    stage.wait(lambda: QApplication.activeWindow() is stage.window)
    stage.dialog.activateWindow()
    stage.wait(lambda: stage.said("changeKeyButton") == "A key is here and in use.")
