"""The network goes and comes back under a fetch, on real sockets."""

from __future__ import annotations

import random
import socket
import threading
from functools import partial
from typing import TYPE_CHECKING

import pytest

from bulktts_gui.core.addresses import origin_of
from bulktts_gui.core.api import ApiClient
from bulktts_gui.core.api_key import Key
from bulktts_gui.core.clips import ClipStatus, ProblemKind
from bulktts_gui.core.download import Downloader
from bulktts_gui.core.fetching import Fetch, FetchState
from bulktts_gui.core.lean_transport import LeanTransport
from bulktts_gui.core.requests_transport import RequestsTransport
from tests.services import FaultService
from tests.unit.fakes import FakeClock

if TYPE_CHECKING:
    from pathlib import Path

PATIENCE = 20.0


class Cable:
    """While it is pulled, no name is found."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, *, dead: bool) -> None:
        self.pulled = dead
        self.tried = 0
        self._look_up = socket.getaddrinfo
        monkeypatch.setattr(socket, "getaddrinfo", self.look_up)

    def look_up(self, *arguments: object, **named: object) -> object:
        if self.pulled:
            self.tried += 1
            raise socket.gaierror(socket.EAI_AGAIN, "no network")
        return self._look_up(*arguments, **named)  # type: ignore[arg-type]


@pytest.mark.parametrize("patience", [None, 120.0])
def test_a_fetch_begun_without_a_network(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, patience: float | None
) -> None:
    cable = Cable(monkeypatch, dead=True)
    clock = FakeClock()
    kinds: set[ProblemKind] = set()
    with FaultService(12) as service:
        fetch = Fetch(
            1,
            service.run_ids,
            lambda run_id: tmp_path / f"{run_id}.flac",
            clock=clock,
            rng=random.Random(1),
            patience=patience,
        )
        wait = clock.wait

        def look(condition: threading.Condition, seconds: float | None) -> None:
            news = fetch.take_news()
            updates.extend(news.updates)
            if news.waiting is not None:
                kinds.add(news.waiting.kind)
            if cable.tried >= 40:
                cable.pulled = False
            wait(condition, seconds)

        updates: list[object] = []
        clock.wait = look  # type: ignore[method-assign]

        def ask() -> None:
            transport = RequestsTransport()
            key = Key(service.key)
            fetch.ask_loop(ApiClient(service.api_url, key, transport, clock), transport)

        def download() -> None:
            transport = LeanTransport()
            make = partial(Downloader, transport, origin_of(service.api_url), clock)
            fetch.download_loop(make, transport)

        threads = [threading.Thread(target=loop, daemon=True) for loop in (ask, download, download)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(PATIENCE)
        cable.pulled = False  # The service, too, needs it to end.
        assert not any(thread.is_alive() for thread in threads)
        news = fetch.take_news()
    assert news.state is FetchState.DONE
    assert kinds == {ProblemKind.NAME_NOT_FOUND}
    status = ClipStatus.READY if patience is None else ClipStatus.FAILED
    assert news.counts[status] == 12
