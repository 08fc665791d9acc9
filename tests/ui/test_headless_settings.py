"""The run without a window keeps to the settings: where the key is, and which way to go."""

from __future__ import annotations

from typing import TYPE_CHECKING

import keyring
import keyring.backends.fail
import keyring.errors
import pytest

from bulktts_gui import headless
from bulktts_gui.core.api_key import KeyStore
from bulktts_gui.core.clips import Problem, ProblemKind
from bulktts_gui.core.folders import Folders
from bulktts_gui.core.proxies import ProxyChoice
from bulktts_gui.core.settings import Settings, SettingsStore
from bulktts_gui.models.wording import problem_words
from tests.services import FaultService
from tests.services.keychain import Ring, a_ring
from tests.ui.test_headless import run  # noqa: F401 - a fixture

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.ui.test_headless import Run


@pytest.fixture(autouse=True)
def ring() -> Iterator[Ring]:
    with a_ring() as made:
        yield made


@pytest.fixture
def service(monkeypatch: pytest.MonkeyPatch) -> Iterator[FaultService]:
    with FaultService(4, key="kept-at-its-place") as made:
        monkeypatch.setenv("BULKTTS_API_URL", made.api_url)
        yield made


def choose(**settings: object) -> None:
    SettingsStore(Folders.of_user()).save(Settings(**settings))  # type: ignore[arg-type]


def test_the_keychains_key_is_used(
    run: Callable[..., Run], service: FaultService, ring: Ring  # noqa: F811
) -> None:  # fmt: skip
    choose(key_place="keychain")
    ring.entries["Bulk TTS", "CAMB.AI API key"] = service.key
    done = run(service.run_ids)
    assert done.status == 0, done.err


def test_a_keychain_that_refuses_is_told(
    run: Callable[..., Run], service: FaultService, ring: Ring  # noqa: F811
) -> None:  # fmt: skip
    choose(key_place="keychain")
    ring.error = keyring.errors.KeyringLocked("no")
    done = run(service.run_ids)
    assert done.status == 2
    assert problem_words(Problem(ProblemKind.KEYCHAIN_LOCKED)) in done.err
    assert service.log == []


def test_the_environments_key_needs_no_keychain(
    run: Callable[..., Run], service: FaultService, ring: Ring  # noqa: F811
) -> None:  # fmt: skip
    choose(key_place="keychain")
    keyring.set_keyring(keyring.backends.fail.Keyring())
    assert run(service.run_ids, service=service).status == 0


def test_a_key_that_is_not_kept_must_come_from_the_environment(
    run: Callable[..., Run], service: FaultService  # noqa: F811
) -> None:  # fmt: skip
    KeyStore(Folders.of_user(), {}).save(service.key)
    choose(key_place="session")
    done = run(service.run_ids)
    assert done.status == 2
    assert "There is no API key. Set CAMB_API_KEY" in done.err
    assert run(service.run_ids, service=service).status == 0


def test_somebody_who_gives_up_waiting_for_the_keychain(
    run: Callable[..., Run], service: FaultService, monkeypatch: pytest.MonkeyPatch  # noqa: F811
) -> None:  # fmt: skip
    def wait(store: KeyStore) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(KeyStore, "read", wait)
    choose(key_place="keychain")
    assert run(service.run_ids).status == 130


def test_ways_and_limits_are_those_of_the_settings(
    run: Callable[..., Run], service: FaultService, monkeypatch: pytest.MonkeyPatch  # noqa: F811
) -> None:  # fmt: skip
    choose(
        requests_at_once=2,
        connections_at_most=3,
        proxy_mode="own",
        proxy_address="proxy.example:80",
    )
    seen = []
    of = headless.Service.of

    def note(*args: object, **more: object) -> headless.Service:
        seen.append(of(*args, **more))  # type: ignore[arg-type]
        return seen[-1]

    monkeypatch.setattr(headless.Service, "of", note)
    assert run(service.run_ids, service=service).status == 0
    assert (seen[0].requests_at_once, seen[0].connections_at_most) == (2, 3)
    assert seen[0].proxy == ProxyChoice("own", "proxy.example:80")
