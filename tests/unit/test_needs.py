"""Which system packages the set-up asks for."""

from __future__ import annotations

import importlib.util
import platform
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from types import ModuleType

NEEDS = Path(__file__).resolve().parents[2] / ".dev" / "needs.py"


@pytest.fixture
def needs(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The script as a module, on a machine without a single command."""
    spec = importlib.util.spec_from_file_location("needs", NEEDS)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    monkeypatch.setattr(shutil, "which", lambda name: None)
    return module


def on(monkeypatch: pytest.MonkeyPatch, **release: str) -> None:
    monkeypatch.setattr(platform, "freedesktop_os_release", lambda: release)


def asked(needs: ModuleType, capsys: pytest.CaptureFixture[str], *words: str) -> set[str]:
    needs.main("apt", list(words))
    return set(capsys.readouterr().out.splitlines())


def test_the_tests_need_a_browser_and_the_app_does_not(
    needs: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    on(monkeypatch, ID="debian")
    browser = {"chromium", "chromium-driver"}
    assert browser <= asked(needs, capsys, "tests")
    assert not browser & asked(needs, capsys, "screen")


@pytest.mark.parametrize("kin", [{"ID": "ubuntu"}, {"ID": "pop", "ID_LIKE": "ubuntu debian"}])
def test_no_snap_is_asked_for(
    needs: ModuleType,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    kin: dict[str, str],
) -> None:
    on(monkeypatch, **kin)
    found = asked(needs, capsys, "tests")
    assert "openbox" in found
    assert not {"chromium", "chromium-driver"} & found


def test_a_command_of_another_name_will_do(
    needs: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    on(monkeypatch, ID="fedora")
    monkeypatch.setattr(shutil, "which", lambda name: name if "browser" in name else None)
    assert "chromium" not in asked(needs, capsys, "tests")
