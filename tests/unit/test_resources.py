"""One resolver finds the app's files from a checkout, a wheel and a bundle."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from bulktts_gui.core import resources


@pytest.fixture
def package(tmp_path, monkeypatch):
    """An empty stand-in for the installed package's folder."""
    folder = tmp_path / "lib" / "bulktts_gui"
    folder.mkdir(parents=True)
    monkeypatch.setattr(resources, "_PACKAGE", folder)
    monkeypatch.delattr(sys, "_MEIPASS", raising=False)
    return folder


def _put(root: Path) -> Path:
    file = root / "demo" / "clips.json"
    file.parent.mkdir(parents=True)
    file.write_text("[]")
    return file


def test_checkout_as_it_is():
    found = resources.resource("demo/clips.json")
    assert found == Path(__file__).parents[2] / "resources" / "demo" / "clips.json"


def test_checkout(package):
    inside = _put(package.parent / "resources")
    assert resources.resource("demo/clips.json") == inside


def test_wheel(package):
    inside = _put(package / "_resources")
    assert resources.resource("demo/clips.json") == inside


def test_bundle(package, tmp_path, monkeypatch):
    inside = _put(tmp_path / "bundle" / "resources")
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path / "bundle"), raising=False)
    assert resources.resource("demo/clips.json") == inside


def test_folder(package):
    file = _put(package / "_resources")
    assert resources.resource("demo") == file.parent


def test_a_strangers_folder_beside_an_installed_package_is_not_taken(package):
    (package / "_resources").mkdir()
    _put(package.parent / "resources")
    with pytest.raises(FileNotFoundError):
        resources.resource("demo/clips.json")


def test_the_error_names_no_folder_of_this_computer(package):
    with pytest.raises(FileNotFoundError) as caught:
        resources.resource("icons/none.svg")
    assert str(caught.value) == "icons/none.svg"
