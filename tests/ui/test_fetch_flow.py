"""What the window's flow of fetches makes of a keychain, and of settings that change."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from bulktts_gui.core.api_key import Key, KeyPlace, KeyStore
from bulktts_gui.core.clips import Problem, ProblemKind
from bulktts_gui.core.folders import Folders
from bulktts_gui.core.settings import Settings, SettingsStore
from bulktts_gui.models.clip_model import ClipTableModel
from bulktts_gui.models.wording import problem_words
from bulktts_gui.ui.desk import Desk
from bulktts_gui.ui.fetch_flow import FetchFlow
from bulktts_gui.ui.parts import Banner
from bulktts_gui.ui.preferences import Preferences
from tests.services.keychain import FakeKeychain, Question
from tests.ui.sample_clips import new_clips

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from bulktts_gui.workers.fetch import Service

PATIENCE = 20_000
KEY = "sk-1f9d0c2b7e-KEEP-THIS-SECRET"


@pytest.fixture
def preferences(tmp_path: Path, qapp: object) -> Iterator[Preferences]:
    made = Preferences(SettingsStore(Folders.under(tmp_path / "app")))
    yield made
    made.save()
    made.deleteLater()


# What the window's flow makes of it


class FakeSession(QObject):
    """Notes what it is told."""

    clipsChanged = Signal(object)  # noqa: N815 - the session's own names
    progressed = Signal(object)
    fetchingChanged = Signal(bool)  # noqa: N815
    fetchEnded = Signal(object)  # noqa: N815
    cacheFull = Signal(object, object)  # noqa: N815
    is_fetching = False
    fetch_state = None

    def __init__(self, store: SettingsStore) -> None:
        super().__init__()
        self._store = store
        self.fetched: list[tuple[list[int], Service]] = []
        self.taken_up: list[Settings] = []
        self.limits: list[int] = []

    def warm_up(self) -> None:
        pass

    def fetch(self, run_ids: list[int], service: Service) -> None:
        self.fetched.append((list(run_ids), service))

    def take_up(self, settings: Settings) -> None:
        self.taken_up.append(settings)

    def trim_cache(self) -> None:
        self.limits.append(self._store.cache_limit())


class FakePlayback(QObject):
    fetchRequested = Signal(object)  # noqa: N815
    waits = True

    def stop_waiting(self) -> None:
        self.waits = False


class Stage:
    """A flow over a list of three clips, with a key store whose keychain a test holds."""

    def __init__(self, preferences: Preferences, folders: Folders, qtbot: QtBot) -> None:
        self.chain = FakeKeychain(KEY)
        self.preferences = preferences
        self.session = FakeSession(SettingsStore(folders))
        self.banner = Banner()
        qtbot.addWidget(self.banner)
        self.model = ClipTableModel(self.banner)
        self.model.add(new_clips([11, 22, 33]))
        self.playback = FakePlayback(self.banner)
        self.flow = FetchFlow(
            self.model,
            self.playback,  # type: ignore[arg-type]
            self.banner,
            preferences,
            self.banner,
        )
        self.needed: list[bool] = []
        self.flow.keyNeeded.connect(self._key_needed)
        self.read = 0
        self.flow.keyRead.connect(self._key_read)
        self.keys = KeyStore(folders, {}, KeyPlace.KEYCHAIN, self.chain)
        self.flow.use(
            Desk(
                self.session,  # type: ignore[arg-type]
                SettingsStore(folders),
                self.keys,
                "https://x/apis",
            )
        )

    def _key_needed(self) -> None:
        self.needed.append(True)

    def _key_read(self) -> None:
        self.read += 1


@pytest.fixture
def stage(preferences: Preferences, tmp_path: Path, qtbot: QtBot) -> Iterator[Stage]:
    made = Stage(preferences, Folders.under(tmp_path / "app"), qtbot)
    yield made
    made.flow.shut_down()


def test_the_fetch_waits_for_the_keychain(qtbot: QtBot, stage: Stage) -> None:
    question = Question()
    stage.chain.before = question.wait
    first, second, third = stage.model.run_ids()
    stage.flow.fetch([second])
    assert question.asked.wait(20)
    stage.flow.fetch([first])
    assert "keychain" in stage.banner.text
    assert stage.session.fetched == []
    question.answered.set()
    qtbot.waitUntil(lambda: bool(stage.session.fetched), timeout=PATIENCE)
    run_ids, service = stage.session.fetched[0]
    assert run_ids == [second, first]
    assert service.key == Key(KEY)
    assert (stage.read, stage.needed) == (1, [])
    stage.flow.fetch([third])
    assert stage.session.fetched[1][0] == [third]
    assert stage.chain.calls == ["read"]


def test_a_keychain_is_read_some_time_after_the_start(qtbot: QtBot, stage: Stage) -> None:
    stage.flow.warm_up()
    qtbot.waitUntil(lambda: stage.read == 1, timeout=PATIENCE)
    assert stage.keys.load().key == Key(KEY)
    assert stage.session.fetched == []
    assert stage.banner.isHidden()


def test_a_keychain_that_has_no_key(qtbot: QtBot, stage: Stage) -> None:
    stage.chain.text = ""
    stage.flow.fetch_missing()
    qtbot.waitUntil(lambda: stage.needed == [True], timeout=PATIENCE)
    assert "your API key" in stage.banner.text
    stage.keys.save(KEY)
    stage.flow.key_came()
    assert stage.session.fetched[0][0] == stage.model.run_ids()


def test_a_keychain_that_stays_locked_can_be_asked_again(qtbot: QtBot, stage: Stage) -> None:
    stage.chain.fails = ["read"]
    stage.flow.fetch_missing()
    qtbot.waitUntil(lambda: stage.banner.is_bad, timeout=PATIENCE)
    assert stage.banner.text == problem_words(Problem(ProblemKind.KEYCHAIN_LOCKED))
    assert not stage.playback.waits
    stage.chain.fails = []
    chosen: list[str] = []
    stage.banner.actionChosen.connect(chosen.append)
    (again,) = [b for b in stage.banner.findChildren(QPushButton) if b.text() == "Ask again"]
    QTest.mouseClick(again, Qt.MouseButton.LeftButton)
    assert chosen == ["keychain"]
    stage.flow.read_key()
    qtbot.waitUntil(lambda: bool(stage.session.fetched), timeout=PATIENCE)
    assert stage.session.fetched[0][0] == stage.model.run_ids()


def test_another_key_in_its_place_goes_on_as_well(qtbot: QtBot, stage: Stage) -> None:
    stage.chain.fails = ["read"]
    stage.flow.fetch_missing()
    qtbot.waitUntil(lambda: stage.banner.is_bad, timeout=PATIENCE)
    stage.keys.move_to(KeyPlace.FILE, empty_handed=True)
    stage.keys.save(KEY)
    stage.flow.key_came()
    assert stage.session.fetched[0][0] == stage.model.run_ids()


def test_what_is_chosen_goes_for_the_fetch_under_way(stage: Stage) -> None:
    for change in (
        {"connections_at_most": 4},
        {"requests_at_once": 2},
        {"proxy_mode": "none"},
        {"volume": 0.1},
    ):
        stage.preferences.change(**change)
    assert len(stage.session.taken_up) == 3
    assert stage.session.taken_up[-1].proxy_mode == "none"
    assert stage.session.limits == []


def test_another_limit_of_the_cache_counts_at_once(stage: Stage) -> None:
    stage.preferences.change(cache_limit_mb=300)
    assert stage.session.limits == [300 * 1024 * 1024]
