"""Ways to the service as the settings have them: tested, and taken up by a fetch under way."""

from __future__ import annotations

import ssl
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest
import trustme
from PySide6.QtCore import QObject, QUrl

from bulktts_gui.core.api_key import Key
from bulktts_gui.core.clips import Problem, ProblemKind
from bulktts_gui.core.library import clip_path
from bulktts_gui.core.proxies import ProxyChoice, ProxyFault
from bulktts_gui.core.settings import Settings
from bulktts_gui.models.wording import problem_words, proxy_fault_words, way_words
from bulktts_gui.workers.fetch import FetchController, Service, wait_for_threads
from bulktts_gui.workers.tasks import KeyCheckThread, ProxyCheckThread
from tests.services import FaultService
from tests.services.proxy import tunnel
from tests.unit.wire import Wire, whole

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

PATIENCE = 20_000
KEY = "sk-1f9d0c2b7e-KEEP-THIS-SECRET"
HOST = "client.example"


@pytest.fixture
def owner(qapp: object) -> Iterator[QObject]:
    made = QObject()
    yield made
    made.deleteLater()


def answer_of(qtbot: QtBot, thread: Any) -> object:
    with qtbot.waitSignal(thread.answered, timeout=PATIENCE) as caught:
        thread.start()
    assert thread.wait(PATIENCE)
    assert caught.args is not None
    return caught.args[0]


# The test of the connection


@pytest.fixture
def company(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ssl.SSLContext:
    """The end of TLS for the service's name, vouched for by an authority that is trusted."""
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(HOST).configure_cert(context)
    authority.cert_pem.write_to_path(str(tmp_path / "authority.pem"))
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "authority.pem"))
    return context


def check_of(proxy: ProxyChoice, owner: QObject) -> ProxyCheckThread:
    return ProxyCheckThread(Service(f"https://{HOST}/apis", Key(KEY), proxy=proxy), owner)


def own(address: str) -> ProxyChoice:
    return ProxyChoice("own", address)


@pytest.mark.parametrize("login", ["", "me:secret"])
def test_a_way_that_leads_to_the_service(
    qtbot: QtBot, owner: QObject, company: ssl.SSLContext, login: str
) -> None:
    with (
        FaultService(1, key=KEY) as service,
        Wire(tunnel(QUrl(service.api_url).port(), company, login)) as proxy,
    ):
        address = f"{login}@127.0.0.1:{proxy.port}" if login else f"127.0.0.1:{proxy.port}"
        assert answer_of(qtbot, check_of(own(address), owner)) is None
        # Nobody needs a key to find out, and none is sent.
        assert [seen.path for seen in service.log] == ["/apis/list-voices"]
        assert "x-api-key" not in service.log[0].headers
        works = KeyCheckThread(Service(f"https://{HOST}/apis", Key(KEY), proxy=own(address)), owner)
        assert answer_of(qtbot, works) is None


@pytest.mark.parametrize(
    ("login", "kind"),
    [("", ProblemKind.PROXY_SIGN_IN), ("me:wrong@", ProblemKind.PROXY_LOGIN)],
)
def test_a_proxy_that_wants_a_password(
    qtbot: QtBot, owner: QObject, login: str, kind: ProblemKind
) -> None:
    with Wire(tunnel(9, login="me:secret")) as proxy:
        check = check_of(own(f"{login}127.0.0.1:{proxy.port}"), owner)
        assert answer_of(qtbot, check) == Problem(kind)


def test_a_proxy_that_refuses(qtbot: QtBot, owner: QObject) -> None:
    def refuse(request: object, connection: Any) -> bool:
        connection.sendall(whole(b"", "403 Forbidden"))
        return False

    with Wire(refuse) as proxy:
        answer = answer_of(qtbot, check_of(own(f"127.0.0.1:{proxy.port}"), owner))
    assert answer == Problem(ProblemKind.PROXY)


@pytest.mark.parametrize(
    ("choice", "kind"),
    [
        (own("proxy.invalid:8080"), ProblemKind.PROXY_NOT_FOUND),
        (own("127.0.0.1:9"), ProblemKind.PROXY_SILENT),
        (own("socks5://127.0.0.1:9"), ProblemKind.PROXY_ADDRESS),
        (own(""), ProblemKind.PROXY_ADDRESS),
        (ProxyChoice("none"), ProblemKind.NAME_NOT_FOUND),
    ],
)
def test_a_way_that_leads_nowhere(
    qtbot: QtBot, owner: QObject, choice: ProxyChoice, kind: ProblemKind
) -> None:
    assert answer_of(qtbot, check_of(choice, owner)) == Problem(kind)


def test_a_check_that_is_stopped_says_nothing(qtbot: QtBot, owner: QObject) -> None:
    heard: list[object] = []
    with Wire(lambda request, connection: proxy.released.wait(20)) as proxy:
        check = check_of(own(f"127.0.0.1:{proxy.port}"), owner)
        check.answered.connect(heard.append)
        check.start()
        qtbot.waitUntil(lambda: bool(proxy.requests), timeout=PATIENCE)
        check.stop()
        assert check.wait(PATIENCE)
    assert heard == []


NEW_KINDS = (
    ProblemKind.PROXY_LOGIN, ProblemKind.PROXY_ADDRESS, ProblemKind.PROXY_NOT_FOUND,
    ProblemKind.PROXY_SILENT, ProblemKind.KEYCHAIN_MISSING, ProblemKind.KEYCHAIN_LOCKED,
    ProblemKind.KEYCHAIN_REFUSED,
)  # fmt: skip


def test_each_problem_has_words_of_its_own() -> None:
    words = [problem_words(Problem(kind)) for kind in NEW_KINDS]
    words += [proxy_fault_words(fault) for fault in ProxyFault]
    assert len(set(words)) == len(words)
    for kind in ProblemKind:
        if kind.value in ("no-connection", "name-not-found", "timed-out", "bad-answer"):
            assert "Retry failed" not in way_words(Problem(kind))


# Limits and ways of a fetch under way


def test_settings_become_a_service() -> None:
    settings = Settings(requests_at_once=3, connections_at_most=5, proxy_mode="none")
    service = Service.of(settings, "https://x/apis", Key(KEY), patience=7.0)
    assert (service.requests_at_once, service.connections_at_most) == (3, 5)
    assert (service.proxy, service.patience) == (ProxyChoice("none"), 7.0)


def test_a_fetch_under_way_takes_up_limits_and_way(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "1").mkdir()
    controller = FetchController()
    with FaultService(60, bytes_per_second=60_000) as service:
        try:
            target = partial(clip_path, tmp_path, 1)
            before = Service(service.api_url, Key(service.key), connections_at_most=1)
            controller.start(1, service.run_ids, target, before)
            qtbot.waitUntil(lambda: bool(service.asked("files")), timeout=PATIENCE)
            fetch = controller._fetch
            assert fetch is not None
            assert fetch._downloading._rule.allowed == 1
            choice = {"proxy_mode": "own", "proxy_address": "127.0.0.1:9"}
            with qtbot.waitSignal(controller.ended, timeout=2 * PATIENCE):
                controller.take_up(Settings(requests_at_once=3, connections_at_most=6, **choice))
                assert fetch._downloading._rule.most_with_slow == 6
                assert controller._asking == 3
            # This machine is reached without a proxy, whichever was chosen.
            assert controller._way.choice == own("127.0.0.1:9")
            assert len(list((tmp_path / "1").iterdir())) == 60
        finally:
            controller.shut_down(PATIENCE)
            controller.deleteLater()
            wait_for_threads()


def test_nothing_is_taken_up_without_a_fetch(qapp: object) -> None:
    controller = FetchController()
    controller.take_up(Settings(requests_at_once=3))
    assert controller._threads == []
    controller.deleteLater()
