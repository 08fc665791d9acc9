from __future__ import annotations

import socket
import threading
from collections import Counter
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QThread, Slot

from bulktts_gui.core.api_key import Key
from bulktts_gui.core.clips import ClipStatus, ClipUpdate, ProblemKind
from bulktts_gui.core.connections import FIRST
from bulktts_gui.core.fetching import FetchState, News
from bulktts_gui.core.library import clip_path
from bulktts_gui.core.proxies import ProxyChoice, ProxyWay
from bulktts_gui.demo.service import DemoService
from bulktts_gui.workers import fetch as fetch_module
from bulktts_gui.workers.fetch import FetchController, Service, wait_for_threads
from tests.services import FaultService, faults

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

PATIENCE = 15_000


class Listener(QObject):
    """Keeps all that a controller tells, and the threads it was told in."""

    def __init__(self, controller: FetchController) -> None:
        super().__init__()
        self.news: list[News] = []
        self.running: list[bool] = []
        self.ends: list[News] = []
        self.heard_in: set[QThread] = set()
        self.status: dict[int, ClipStatus] = {}
        self.updates: list[ClipUpdate] = []
        controller.newsArrived.connect(self.on_news)
        controller.runningChanged.connect(self.on_running)
        controller.ended.connect(self.on_ended)

    @Slot(object)
    def on_news(self, news: News) -> None:
        self.news.append(news)
        self.updates.extend(news.updates)
        self.status.update((update.run_id, update.status) for update in news.updates)
        self.heard_in.add(QThread.currentThread())

    @Slot(bool)
    def on_running(self, running: bool) -> None:
        self.running.append(running)

    @Slot(object)
    def on_ended(self, news: News) -> None:
        self.ends.append(news)


@pytest.fixture
def controller(qapp: object) -> Iterator[FetchController]:
    made = FetchController()
    yield made
    made.shut_down(PATIENCE)
    made.deleteLater()  # or Python may delete it whenever, in whatever thread is running
    wait_for_threads()


@pytest.fixture
def listener(controller: FetchController) -> Listener:
    return Listener(controller)


@pytest.fixture
def target(tmp_path: Path) -> Callable[[int], Path]:
    (tmp_path / "1").mkdir()
    return partial(clip_path, tmp_path, 1)


def service_of(demo: DemoService) -> Service:
    return Service(demo.api_url, Key(demo.key))


def ended(qtbot: QtBot, controller: FetchController) -> Any:
    return qtbot.waitSignal(controller.ended, timeout=PATIENCE)


def test_every_clip_ends_and_the_threads_are_gone(
    qtbot: QtBot, controller: FetchController, listener: Listener, target: Callable[[int], Path]
) -> None:
    with DemoService(answer_delay=0, file_delay=0, pending_asks=0) as demo:
        with ended(qtbot, controller):
            controller.start(1, demo.run_ids, target, service_of(demo))
            assert controller.is_running
        assert demo.leaked_key == 0
    counts = Counter(status.name for status in listener.status.values())
    assert counts == {"READY": 16, "MISSING": 1}
    assert all(target(run_id).read_bytes() == demo.audio(run_id) for run_id in demo.clips)
    assert listener.running == [True, False]
    assert (controller.is_running, controller.state) == (False, None)
    assert listener.heard_in == {QCoreApplication.instance().thread()}
    assert listener.ends[0].state is FetchState.DONE


def test_news_come_in_few_pieces_and_none_is_lost(
    qtbot: QtBot, controller: FetchController, listener: Listener, target: Callable[[int], Path]
) -> None:
    with FaultService(300, clip_seconds=0.02) as service, ended(qtbot, controller):
        controller.start(1, service.run_ids, target, service_of(service))
    # Asking, downloading and ready for each clip, in far fewer pieces.
    assert len(listener.updates) == 3 * 300
    assert len(listener.news) < 300
    assert {listener.status[run_id] for run_id in service.run_ids} == {ClipStatus.READY}


def test_a_running_fetch_takes_more_clips(
    qtbot: QtBot, controller: FetchController, listener: Listener, target: Callable[[int], Path]
) -> None:
    with FaultService(20) as service:
        first, more = service.run_ids[:10], service.run_ids[10:]
        assert not controller.add(more)
        with ended(qtbot, controller):
            controller.start(1, first, target, service_of(service))
            controller.pause()
            assert controller.add(more)
            controller.resume()
    assert set(listener.status.values()) == {ClipStatus.READY}
    assert len(listener.status) == 20
    assert len(listener.ends) == 1


def test_a_second_start_is_refused_while_one_runs(
    qtbot: QtBot, controller: FetchController, target: Callable[[int], Path]
) -> None:
    with FaultService(4) as service, ended(qtbot, controller):
        controller.start(1, service.run_ids, target, service_of(service))
        with pytest.raises(RuntimeError):
            controller.start(1, service.run_ids, target, service_of(service))


def test_a_paused_fetch_asks_nothing_until_it_goes_on(
    qtbot: QtBot, controller: FetchController, listener: Listener, target: Callable[[int], Path]
) -> None:
    with FaultService(120, first_byte_delay=0.1) as service:
        controller.start(1, service.run_ids, target, service_of(service))
        qtbot.waitUntil(lambda: ClipStatus.READY in listener.status.values(), timeout=PATIENCE)
        controller.pause()
        assert controller.state is FetchState.PAUSED
        assert listener.news[-1].state is FetchState.PAUSED
        # One exchange may have been under way; after that the service hears nothing.
        idle = QuietTime(service)
        qtbot.waitUntil(idle.has_been, timeout=PATIENCE)
        assert controller.is_running
        with ended(qtbot, controller):
            controller.resume()
    assert {listener.status[run_id] for run_id in service.run_ids} == {ClipStatus.READY}


class QuietTime:
    """True once a service was asked nothing between several looks, a timer's turn apart."""

    def __init__(self, service: FaultService) -> None:
        self._service = service
        self._heard = -1
        self._looks = 0

    def has_been(self) -> bool:
        heard = len(self._service.log)
        self._looks = self._looks + 1 if heard == self._heard else 0
        self._heard = heard
        return self._looks >= 8


def test_cancel_puts_back_what_is_not_here_and_keeps_what_is(
    qtbot: QtBot, controller: FetchController, listener: Listener, target: Callable[[int], Path]
) -> None:
    # One clip holds the fetch up, so that it is under way when it is cancelled.
    held = FaultService(40, file_script={2_000_040: [faults.stall(100)]})
    with held as service, ended(qtbot, controller):
        controller.start(1, service.run_ids, target, service_of(service))
        qtbot.waitUntil(lambda: ClipStatus.READY in listener.status.values(), timeout=PATIENCE)
        controller.cancel()
    kept = {run_id for run_id, status in listener.status.items() if status is ClipStatus.READY}
    assert kept
    assert set(listener.status.values()) <= {ClipStatus.READY, ClipStatus.QUEUED}
    assert {run_id for run_id in service.run_ids if target(run_id).exists()} == kept
    assert listener.ends[0].state is FetchState.CANCELLED


def test_cancel_cuts_a_silent_connection_short(
    qtbot: QtBot, controller: FetchController, listener: Listener, target: Callable[[int], Path]
) -> None:
    stalling = FaultService(4, file_script=lambda call: faults.stall(100))
    with stalling as service, ended(qtbot, controller):
        controller.start(1, service.run_ids, target, service_of(service))
        qtbot.waitUntil(lambda: len(service.asked("files")) == 4, timeout=PATIENCE)
        controller.cancel()
    assert set(listener.status.values()) == {ClipStatus.QUEUED}


def test_a_key_that_is_refused_stops_the_fetch_and_fails_no_clip(
    qtbot: QtBot, controller: FetchController, listener: Listener, target: Callable[[int], Path]
) -> None:
    with FaultService(30, api_script=lambda call: faults.status(401)) as service:
        with ended(qtbot, controller):
            controller.start(1, service.run_ids, target, service_of(service))
        assert len(service.asked("api")) == 1
    (news,) = listener.ends
    assert news.state is FetchState.STOPPED
    assert news.stopped_by is not None
    assert news.stopped_by.kind is ProblemKind.KEY_REFUSED
    assert set(listener.status.values()) == {ClipStatus.QUEUED}
    assert len(listener.status) == 30


def test_a_fault_of_ours_ends_the_fetch_instead_of_leaving_it_hanging(
    qtbot: QtBot,
    controller: FetchController,
    listener: Listener,
    target: Callable[[int], Path],
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    def break_down(self: object) -> None:
        raise ValueError("https://files.example/clip?signature=secret")

    monkeypatch.setattr(fetch_module.DownloadThread, "_work", break_down)
    with FaultService(3) as service, ended(qtbot, controller):
        controller.start(1, service.run_ids, target, service_of(service))
    assert listener.ends[0].stopped_by is not None
    assert listener.ends[0].stopped_by.kind is ProblemKind.INTERNAL
    assert "ValueError" in caplog.text
    assert "secret" not in caplog.text


def test_promote_and_the_rest_do_nothing_without_a_fetch(controller: FetchController) -> None:
    controller.promote(1)
    controller.pause()
    controller.resume()
    controller.cancel()
    assert controller.shut_down(0)
    assert controller.state is None


def test_shut_down_ends_all_threads(
    qtbot: QtBot, controller: FetchController, listener: Listener, target: Callable[[int], Path]
) -> None:
    with FaultService(50, file_script=lambda call: faults.stall(100)) as service:
        controller.start(1, service.run_ids, target, service_of(service))
        # More threads join while addresses wait and the first ones are held up.
        qtbot.waitUntil(lambda: len(service.asked("files")) > 2 * FIRST, timeout=PATIENCE)
        threads = list(controller._threads)
        assert controller.shut_down(PATIENCE)
    assert len(threads) > 1 + 2 * FIRST
    assert all(thread.isFinished() for thread in threads)
    assert len(listener.ends) == 1
    assert not controller.is_running


def test_a_thread_that_hangs_outlives_its_controller_without_harm(
    qtbot: QtBot, target: Callable[[int], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    # Looking up a name cannot be cut short, and takes half a minute where there is no network.
    looked_up, may_go_on = threading.Event(), threading.Event()

    def hang(*_arguments: object, **_named: object) -> list[Any]:
        looked_up.set()
        assert may_go_on.wait(30)
        raise socket.gaierror("no such name")

    monkeypatch.setattr(socket, "getaddrinfo", hang)
    controller = FetchController()
    listener = Listener(controller)
    controller.start(1, [1, 2], target, Service("http://localhost:9/apis", Key("k")))
    qtbot.waitUntil(looked_up.is_set, timeout=PATIENCE)
    (hanging,) = [t for t in controller._threads if isinstance(t, fetch_module.ResultsThread)]
    assert not controller.shut_down(50)
    assert len(listener.ends) == 1
    with qtbot.waitSignal(controller.destroyed):
        controller.deleteLater()
    assert hanging.isRunning()
    may_go_on.set()
    wait_for_threads()
    assert not fetch_module._left_behind
    assert hanging.isFinished()


def test_no_more_threads_than_clips(
    qtbot: QtBot, controller: FetchController, target: Callable[[int], Path]
) -> None:
    with FaultService(2) as service, ended(qtbot, controller):
        controller.start(1, service.run_ids, target, service_of(service))
        assert len(controller._threads) == 1 + 2


def test_nobody_s_repr_shows_the_key(controller: FetchController) -> None:
    proxy = ProxyChoice("own", "me:very-secret@proxy.example:8080")
    service = Service("https://api.example", Key("very-secret"), proxy=proxy)
    way = ProxyWay(proxy)
    thread = fetch_module.ResultsThread(object(), service, way)  # type: ignore[arg-type]
    assert "very-secret" not in repr(service) + repr(thread) + repr(vars(thread))


def test_a_fetch_that_began_small_gets_threads_for_what_joins_it(
    qtbot: QtBot, controller: FetchController, listener: Listener, target: Callable[[int], Path]
) -> None:
    with FaultService(20, file_script=lambda call: faults.stall(100)) as service:
        controller.start(1, service.run_ids[:1], target, service_of(service))
        assert controller.add(service.run_ids[1:])
        qtbot.waitUntil(lambda: len(service.asked("files")) >= FIRST, timeout=PATIENCE)
        controller.cancel()
        qtbot.waitUntil(lambda: not controller.is_running, timeout=PATIENCE)


def test_as_many_requests_at_once_as_the_service_is_to_have(
    qtbot: QtBot, controller: FetchController, listener: Listener, target: Callable[[int], Path]
) -> None:
    with FaultService(15) as service, ended(qtbot, controller):
        several = Service(service.api_url, Key(service.key), requests_at_once=3)
        controller.start(1, service.run_ids, target, several)
        asking = [t for t in controller._threads if isinstance(t, fetch_module.ResultsThread)]
    assert len(asking) == 3
    assert set(listener.status.values()) == {ClipStatus.READY}
