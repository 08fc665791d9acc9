"""Whether there is a newer version: asked safely, compared rightly, believed only when sound."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulktts_gui.core import updates
from bulktts_gui.core.clips import ProblemKind
from bulktts_gui.core.updates import (
    INTERVAL,
    Release,
    fetch_small,
    is_due,
    is_newer,
    newest,
    release_address,
)
from tests.unit.fakes import FakeReply, FakeTransport, kind_raised

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

ADDRESS = "https://updates.example/release.json"
PAGE = "https://updates.example/new"


def tells(value: object) -> Callable[[str], bytes]:
    return lambda address: json.dumps(value).encode()


@pytest.mark.parametrize(
    ("version", "current"),
    [
        ("0.1.1", "0.1.0"),
        ("0.2", "0.1.9"),
        ("1.10.0", "1.9.3"),
        ("2", "1.99.99"),
        ("1.0.0.1", "1.0"),
        ("v1.1", "1.0.5"),
        ("1.2.0", "1.2.0rc1"),
        ("1.2.0", "1.2.0.dev7"),
        ("1.2", "1.2.0-beta.2"),
        ("1.0", "unknown"),
    ],
)
def test_what_is_newer(version: str, current: str) -> None:
    assert is_newer(version, current)
    assert not is_newer(current, version)


@pytest.mark.parametrize(
    ("version", "current"),
    [("1.0", "1.0.0"), ("1.0.0", "v1"), ("0.1.0", "0.1.0"), ("1.2.0", "1.2.0+local.4")],
)
def test_what_is_the_same(version: str, current: str) -> None:
    assert not is_newer(version, current)
    assert not is_newer(current, version)


@given(st.lists(st.integers(0, 99), min_size=1, max_size=5), st.integers(0, 4))
def test_one_more_anywhere_is_newer(numbers: list[int], place: int) -> None:
    place %= len(numbers)
    more = [*numbers[:place], numbers[place] + 1]
    one, other = ".".join(map(str, numbers)), ".".join(map(str, more))
    assert is_newer(other, one)
    assert not is_newer(one, other)


def test_a_newer_version_is_told_with_its_page() -> None:
    asked: list[str] = []

    def fetch(address: str) -> bytes:
        asked.append(address)
        return tells({"version": " v1.2.0 ", "page": PAGE, "more": [1]})(address)

    assert newest(fetch, ADDRESS, "1.1.9") == Release("1.2.0", PAGE)
    assert asked == [ADDRESS]


@pytest.mark.parametrize("current", ["1.2.0", "1.2.1", "3"])
def test_no_newer_version(current: str) -> None:
    assert newest(tells({"version": "1.2.0", "page": PAGE}), ADDRESS, current) is None


@pytest.mark.parametrize(
    "told",
    [
        {},
        [],
        None,
        "1.2.0",
        {"version": "1.2.0"},
        {"page": PAGE},
        {"version": 2, "page": PAGE},
        {"version": "soon", "page": PAGE},
        {"version": "1.2.0rc1", "page": PAGE},
        {"version": "1.2.0\n2", "page": PAGE},
        {"version": "", "page": PAGE},
        {"version": "9" * 5000, "page": PAGE},
        {"version": "9.0", "page": "http://updates.example/new"},
        {"version": "9.0", "page": "file:///etc/passwd"},
        {"version": "9.0", "page": "javascript:alert(1)"},
        {"version": "9.0", "page": "https://me:pw@updates.example/"},
        {"version": "9.0", "page": "https://updates.example/" + "x" * 5000},
        {"version": "9.0", "page": ["https://updates.example/"]},
    ],
)
def test_what_makes_no_sense_is_not_believed(told: object) -> None:
    assert kind_raised(newest, tells(told), ADDRESS, "0.1.0") is ProblemKind.BAD_ANSWER


@pytest.mark.parametrize("data", [b"", b"{", b"\xff\xfe", b"<html>", b"[" * 20_000])
def test_what_is_no_json_is_not_believed(data: bytes) -> None:
    assert kind_raised(newest, lambda _: data, ADDRESS, "0.1.0") is ProblemKind.BAD_ANSWER


# Where to ask, and when


@pytest.fixture
def packaged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """What a packager put among the resources."""
    path = tmp_path / "release.json"
    monkeypatch.setattr(updates, "resource", lambda name: tmp_path / name)
    return path


def test_a_checkout_is_not_updated_this_way() -> None:
    assert release_address({}) == ""


def test_the_packagers_address(packaged: Path) -> None:
    packaged.write_text(json.dumps({"updates": ADDRESS}))
    assert release_address({}) == ADDRESS
    other = {updates.ADDRESS_VARIABLE: "https://other.example/r"}
    assert release_address(other) == "https://other.example/r"


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "null", '{"updates": 3}', '{"updates": "ftp://x/"}', '{"updates": ""}']
)
def test_a_packagers_file_that_is_no_use(packaged: Path, text: str) -> None:
    packaged.write_text(text)
    assert release_address({}) == ""


@pytest.mark.parametrize(
    ("address", "is_good"),
    [
        (ADDRESS, True),
        ("https://updates.example:8443/r?channel=stable", True),
        ("http://127.0.0.1:5000/r", True),
        ("http://localhost:5000/r", True),
        ("http://updates.example/r", False),
        ("https://me:pw@updates.example/r", False),
        ("file:///r", False),
        ("updates.example", False),
    ],
)
def test_the_environments_address_is_safe_or_ignored(address: str, is_good: bool) -> None:
    environ = {updates.ADDRESS_VARIABLE: address}
    assert release_address(environ) == (address if is_good else "")


def test_once_a_day() -> None:
    assert is_due(0.0, 1_700_000_000.0)
    assert not is_due(1_700_000_000.0, 1_700_000_000.0)
    assert not is_due(1_700_000_000.0, 1_700_000_000.0 + INTERVAL - 1)
    assert is_due(1_700_000_000.0, 1_700_000_000.0 + INTERVAL)
    # A clock that was wrong for a while must not silence it for years.
    assert is_due(1_900_000_000.0, 1_700_000_000.0)


# The question itself


def asked(*replies: FakeReply) -> tuple[FakeTransport, list[str]]:
    urls: list[str] = []
    left = iter(replies)

    def answer(method: str, url: str, headers: Any, body: bytes | None) -> FakeReply:
        assert (method, body) == ("GET", None)
        assert set(headers) == {"accept", "accept-encoding"}
        urls.append(url)
        return next(left)

    return FakeTransport(answer), urls


def moved(where: str) -> FakeReply:
    return FakeReply(302, location=where)


def test_a_small_file_is_fetched_through_redirects() -> None:
    transport, urls = asked(moved("/other"), moved("https://files.example/r"), FakeReply(200, b"x"))
    assert fetch_small(transport, ADDRESS) == b"x"
    assert urls == [ADDRESS, "https://updates.example/other", "https://files.example/r"]


@pytest.mark.parametrize(
    ("replies", "kind"),
    [
        ([FakeReply(404)], ProblemKind.BAD_ANSWER),
        ([FakeReply(500)], ProblemKind.BAD_ANSWER),
        ([FakeReply(407)], ProblemKind.PROXY_SIGN_IN),
        ([FakeReply(200, b"x" * 100_000)], ProblemKind.BAD_ANSWER),
        ([FakeReply(200, b"x", breaks=True)], ProblemKind.INCOMPLETE),
        ([moved("http://updates.example/r")], ProblemKind.SIGN_IN_PAGE),
        ([moved("file:///etc/passwd")], ProblemKind.SIGN_IN_PAGE),
        ([moved("/a"), moved("/b"), moved("/c"), moved("/d")], ProblemKind.BAD_ANSWER),
    ],
)
def test_what_is_not_fetched(replies: list[FakeReply], kind: ProblemKind) -> None:
    transport, urls = asked(*replies)
    assert kind_raised(fetch_small, transport, ADDRESS) is kind
    assert len(urls) == len(replies)


def test_an_unsafe_address_is_not_asked() -> None:
    transport, urls = asked()
    kind = kind_raised(fetch_small, transport, "http://updates.example/")
    assert kind is ProblemKind.UNSAFE_ADDRESS
    assert urls == []
