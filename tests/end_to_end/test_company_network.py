"""The whole job in a company's network: a proxy with a password that looks into what is encrypted.

Nothing leads out but the proxy, and only the company's own authority vouches for what it sends.
"""

from __future__ import annotations

import json
import os
import ssl
import subprocess
import sys
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest
import trustme

from bulktts_gui.core.clips import Problem, ProblemKind
from bulktts_gui.core.folders import Folders
from bulktts_gui.core.settings import Settings, SettingsStore
from bulktts_gui.models.wording import problem_words
from tests.services import FaultService
from tests.services.proxy import tunnel
from tests.unit.wire import Wire

if TYPE_CHECKING:
    from pathlib import Path

API, FILES = "client.example", "files.example"
PATIENCE = 60
CLIPS = 12


class Provider(FaultService):
    """A service that is known to the world by names."""

    api_url = f"https://{API}/apis"
    files_url = f"https://{FILES}"

    @property
    def ports(self) -> dict[str, int]:
        """Where the names lead to."""
        origins = {API: self._api.origin, FILES: self._files.origin}
        return {name: urlsplit(origin).port or 0 for name, origin in origins.items()}


def run(
    folder: Path, login: str, *, by_settings: bool = False
) -> tuple[subprocess.CompletedProcess[str], Provider, list[str]]:
    """Fetch all as "me:secret" is let through; also the service, and what the proxy was asked.

    The proxy is the system's, or, `by_settings`, the person's own; the system's leads nowhere then.
    """
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(API, FILES).configure_cert(context)
    authority.cert_pem.write_to_path(folder / "company.pem")
    with (
        Provider(CLIPS) as service,
        Wire(tunnel(service.ports, context, "me:secret")) as proxy,
    ):
        (folder / "ids.txt").write_text("\n".join(map(str, service.run_ids)))
        words = [sys.executable, "-m", "bulktts_gui", "--headless", "--json"]
        words += ["--input", str(folder / "ids.txt"), "--save-to", str(folder / "out")]
        env = {
            **os.environ,
            "BULKTTS_API_URL": service.api_url,
            "CAMB_API_KEY": service.key,
            "HTTPS_PROXY": f"http://{login}@127.0.0.1:{1 if by_settings else proxy.port}",
            "SSL_CERT_FILE": str(folder / "company.pem"),
        }
        if by_settings:
            own = {"proxy_mode": "own", "proxy_address": f"{login}@127.0.0.1:{proxy.port}"}
            SettingsStore(Folders.of_user()).save(Settings(**own))
        done = subprocess.run(
            words, env=env, capture_output=True, text=True, timeout=PATIENCE, check=False
        )
        return done, service, [request.line for request in proxy.requests]


@pytest.mark.parametrize("by_settings", [False, True])
def test_all_clips_come_through_the_proxy(tmp_path: Path, by_settings: bool) -> None:
    done, service, asked = run(tmp_path, "me:secret", by_settings=by_settings)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["saved"] == CLIPS
    saved = {path.read_bytes() for path in (tmp_path / "out").iterdir()}
    assert saved == {service.audio(run_id) for run_id in service.run_ids}
    assert {line.split()[1] for line in asked} == {f"{API}:443", f"{FILES}:443"}


@pytest.mark.parametrize("by_settings", [False, True])
def test_without_the_proxys_password_the_batch_stops_and_says_why(
    tmp_path: Path, by_settings: bool
) -> None:
    done, service, asked = run(tmp_path, "me:wrong", by_settings=by_settings)
    assert done.returncode == 1
    assert service.log == []
    # One refusal is enough: the others would meet the same.
    assert len(asked) == 1
    reason = problem_words(Problem(ProblemKind.PROXY_SIGN_IN))
    assert reason in done.stderr
    summary = json.loads(done.stdout)
    assert (summary["requested"], summary["saved"]) == (CLIPS, 0)
    assert {each["reason"] for each in summary["failed"]} == {reason}
    assert len(summary["failed"]) == CLIPS
