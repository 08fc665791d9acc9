"""Where the app goes, and where it refuses to go."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bulktts_gui.core import addresses
from bulktts_gui.core.addresses import Origin, origin_of, redirect_target
from bulktts_gui.core.clips import ProblemKind
from tests.unit.fakes import kind_raised

if TYPE_CHECKING:
    from collections.abc import Callable

PUBLIC_API = Origin("https", "client.camb.ai", 443)
LOCAL_API = Origin("http", "127.0.0.1", 8000)


def refused(call: Callable[..., object], *args: object) -> bool:
    return kind_raised(call, *args) is ProblemKind.UNSAFE_ADDRESS


@pytest.mark.parametrize(
    ("url", "origin"),
    [
        ("https://client.camb.ai/apis", Origin("https", "client.camb.ai", 443)),
        ("HTTPS://Client.CAMB.ai:443/x", Origin("https", "client.camb.ai", 443)),
        ("http://[::1]:81/x", Origin("http", "::1", 81)),
        ("https://host?next=user@elsewhere", Origin("https", "host", 443)),
    ],
)
def test_origin(url: str, origin: Origin) -> None:
    assert addresses.origin_of(url) == origin


@pytest.mark.parametrize(
    "url",
    [
        "",
        "file:///etc/passwd",
        "ftp://host/clip.flac",
        "javascript:alert(1)",
        "data:audio/flac;base64,AA==",
        "//host/clip.flac",
        "https://",
        "https://user:secret@host/clip.flac",
        "https://user@host/",
        "https://@host/",
        "https://host:99999/",
        "https://host:x/",
        "https://[::1/",
        "https://ho st/",
        "https://host/a b",
        "https://host/\n",
        "https://host/\u202e",
        "https://host/\ud800",
        "https://host\\@elsewhere/",
    ],
)
def test_what_is_no_plain_web_address_is_refused(url: str) -> None:
    assert refused(addresses.origin_of, url)
    assert refused(addresses.check_clip_address, url, LOCAL_API)


@pytest.mark.parametrize(
    "host",
    [
        "localhost",
        "LOCALHOST.",
        "printer.local",
        "x.localhost",
        "metadata.google.internal",
        "127.0.0.1",
        "127.8.9.1",
        "0.0.0.0",
        "10.0.0.1",
        "172.16.3.4",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "[::1]",
        "[::]",
        "[fe80::1]",
        "[fd00::1]",
        "[::ffff:127.0.0.1]",
        "[::ffff:10.0.0.1]",
    ],
)
def test_the_persons_own_network_is_off_limits_to_a_public_service(host: str) -> None:
    assert refused(addresses.check_clip_address, f"http://{host}/clip.flac", PUBLIC_API)
    assert addresses.check_clip_address(f"http://{host}/clip.flac", LOCAL_API).scheme == "http"


@pytest.mark.parametrize("host", ["audio-storage.camb.ai", "8.8.8.8", "[2606:4700::1111]"])
def test_public_hosts_are_fine(host: str) -> None:
    assert addresses.check_clip_address(f"https://{host}/clip.flac?sig=1", PUBLIC_API).port == 443


@pytest.mark.parametrize(
    ("url", "kept"),
    [
        ("https://client.camb.ai/apis", "https://client.camb.ai/apis"),
        (" https://proxy.example:8443/camb/ ", "https://proxy.example:8443/camb"),
        ("http://127.0.0.1:8000", "http://127.0.0.1:8000"),
        ("http://localhost:8000/apis/", "http://localhost:8000/apis"),
        ("http://[::1]:8000", "http://[::1]:8000"),
    ],
)
def test_base_addresses(url: str, kept: str) -> None:
    assert addresses.check_api_url(url) == kept


@pytest.mark.parametrize(
    "url",
    [
        "http://client.camb.ai/apis",
        "http://192.168.1.5/apis",
        "http://localhost.example/apis",
        "https://client.camb.ai/apis?x=1",
        "https://client.camb.ai/apis#x",
        "https://key@client.camb.ai/apis",
    ],
)
def test_base_addresses_that_must_not_get_the_key(url: str) -> None:
    assert refused(addresses.check_api_url, url)


def test_redirects() -> None:
    assert addresses.redirect_target("https://h/a/b", "../c") == "https://h/c"
    assert addresses.redirect_target("https://h/a", "//other/c") == "https://other/c"
    assert refused(addresses.redirect_target, "https://h/a", "https://[::1")


@pytest.mark.parametrize("space", list("\t\n\r\x0b\x0c\x1c\x85\xa0\u2003\u2028\u3000 "))
def test_no_space_of_any_kind_is_in_an_address(space: str) -> None:
    assert space.isspace()
    for url in (f"https://files.example/a{space}b", f"https://files{space}.example/"):
        assert kind_raised(origin_of, url) is ProblemKind.UNSAFE_ADDRESS


def test_a_redirect_in_letters_of_the_world() -> None:
    location = "/\u00e9/\u65e5".encode().decode("latin-1")
    assert (
        redirect_target("https://files.example/a", location)
        == "https://files.example/\u00e9/\u65e5"
    )
    assert redirect_target("https://files.example/a", "/\xe9") == "https://files.example/\u00e9"
