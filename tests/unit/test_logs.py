"""The log: small, private, without secrets."""

from __future__ import annotations

import base64
import json
import logging
import os
import re
import stat
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote, quote_plus

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulktts_gui.core import logs
from bulktts_gui.core.folders import Folders

if TYPE_CHECKING:
    from collections.abc import Iterator

SIGNED = "https://audio-storage.camb.ai/a/b.flac?X-Amz-Signature=5ec2e7&X-Amz-Expires=60"
log = logging.getLogger("bulktts_gui.test")


@pytest.fixture
def folders(tmp_path: Path) -> Iterator[Folders]:
    folders = Folders.under(tmp_path)
    assert logs.setup(folders)
    yield folders
    logs.close()


def test_notes_and_other_libraries_warnings_are_written(folders: Folders) -> None:
    log.info("fetched %d clips in “Überblick”", 12)
    logging.getLogger("urllib3").warning("retrying")
    logging.getLogger("urllib3").info("not of interest")
    text = folders.log_path.read_text(encoding="utf-8")
    assert "INFO MainThread bulktts_gui.test: fetched 12 clips in “Überblick”" in text
    assert "WARNING MainThread urllib3: retrying" in text
    assert "not of interest" not in text


def test_secrets_in_arguments_and_tracebacks_are_cut(folders: Folders) -> None:
    logs.hide("the-key-in-use")
    try:
        raise ValueError(f"could not open {SIGNED} with the-key-in-use")
    except ValueError:
        log.exception("failed for %s", {"url": SIGNED, "key": "the-key-in-use"})
    text = folders.log_path.read_text(encoding="utf-8")
    assert text.count("https://audio-storage.camb.ai/a/b.flac?[cut]") == 2
    assert "the-key-in-use" not in text
    assert "5ec2e7" not in text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (SIGNED, "https://audio-storage.camb.ai/a/b.flac?[cut]"),
        (
            "Max retries exceeded with url: /a/b.flac?X-Amz-Signature=5ec (Caused by X)",
            "Max retries exceeded with url: /a/b.flac?[cut] (Caused by X)",
        ),
        ("https://me:pass@proxy.local:3128/", "https://proxy.local:3128/"),
        ("https://host/a#token=5ec", "https://host/a?[cut]"),
        (
            "{'x-api-key': 'unseen-before', 'Accept': '*/*'}",
            "{'x-api-key': '[key]', 'Accept': '*/*'}",
        ),
        ("x-api-key: unseen-before\r\nAccept: */*", "x-api-key: [key]\r\nAccept: */*"),
        ("header: b'X-API-Key', b'unseen'", "header: b'X-API-Key', b'[key]'"),
        ("Authorization: Bearer unseen-before", "Authorization: Bearer [key]"),
        ("12 of 20 ready? Yes; 3 = 3", "12 of 20 ready? Yes; 3 = 3"),
        # Passwords hold whatever people think of.
        ("http://me:p@ss@proxy.local:80/", "http://proxy.local:80/"),
        ("http://me:pa/ss?x@proxy.local:80/", "http://[cut]"),
        ("no way by me:short@proxy.local:8080, sorry", "no way by proxy.local:8080, sorry"),
        ("at 12:30 me@home wrote 3:4", "at 12:30 me@home wrote 3:4"),
    ],
)
def test_what_is_cut_and_what_stays(text: str, expected: str) -> None:
    assert logs.redact(text) == expected


@given(st.text(), st.text())
def test_a_hidden_key_never_gets_through(before: str, after: str) -> None:
    logs.hide("q7-hidden-key-w9")
    assert "q7-hidden-key-w9" not in logs.redact(before + "q7-hidden-key-w9" + after)


@pytest.mark.parametrize("secret", ["a-plain-key-12345", "aB3+/9%k\"e'y\\z== ü", "pa:ss@word/?#&"])
def test_what_is_hidden_is_hidden_in_each_of_its_forms(secret: str) -> None:
    logs.hide(secret)
    data = secret.encode()
    forms = [
        secret, repr(secret), repr(data), json.dumps(secret),
        quote(secret), quote(secret, safe=""), quote_plus(secret),
        re.sub("%..", lambda found: found[0].lower(), quote(secret, safe="")),
    ]  # fmt: skip
    for name in (b"", b"a:", b"me:", b"api:"):
        forms += [base64.b64encode(name + data + b"!").decode()]
        forms += [base64.urlsafe_b64encode(name + data).decode()]
    for form in forms:
        told = logs.redact(f"before {form} after")
        assert "[key]" in told, form
        # Of Base64 the letters at both ends tell of their neighbours too.
        assert len(told) < len("before [key] after") + 11, told
        assert form[6:-6] not in told


@pytest.mark.parametrize("name", ["Maria Huber", "maria"])
def test_the_home_folder_has_no_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    home = tmp_path / name
    for variable in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(variable, str(home))
    assert logs.setup(Folders.under(tmp_path))
    inside = home / "lists" / "a.csv"
    log.error("%s, %r, %s, %s", inside, str(inside), home.as_uri(), home)
    log.error("%s-neu/b", home)
    logs.close()
    text = Folders.under(tmp_path).log_path.read_text(encoding="utf-8")
    first, second = text.splitlines()
    assert name not in first
    assert quote(name) not in first
    assert first.count("~") == 4
    assert "~" not in second  # another's folder is not taken for it


def test_short_texts_are_not_taken_for_keys() -> None:
    logs.hide("")
    logs.hide("clip")
    assert logs.redact("one clip") == "one clip"


def test_log_files_are_the_owners_alone(folders: Folders) -> None:
    folders.log_path.chmod(0o644)
    assert logs.setup(folders)
    log.info("x")
    assert stat.S_IMODE(folders.log_path.stat().st_mode) == 0o600


def test_the_log_stays_small(folders: Folders, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logs, "MAX_BYTES", 2000)
    assert logs.setup(folders)
    for _ in range(100):
        log.info("x" * 100)
    files = list(folders.log.iterdir())
    assert len(files) == logs.OLD_FILES + 1
    assert all(file.stat().st_size <= logs.MAX_BYTES for file in files)
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}


def test_two_windows_share_a_log_that_one_of_them_puts_aside(
    folders: Folders, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(logs, "MAX_BYTES", 2000)
    both = [logs._private_handler(folders.log_path) for _ in range(2)]
    for number in range(60):
        for name, handler in zip("ab", both, strict=True):
            handler.handle(logging.makeLogRecord({"msg": f"{name}{number} " + "x" * 50}))
            newest = folders.log_path.read_text(encoding="utf-8").splitlines()[-1]
            assert newest.startswith(f"{name}{number} ")
    for handler in both:
        handler.close()
    # Nothing is put aside before it is full, so what is left are the last lines of both.
    files = [folders.log_path, *(Path(f"{folders.log_path}.{n}") for n in (1, 2, 3))]
    lines = [line.split()[0] for f in files[::-1] for line in f.read_text().splitlines()]
    assert lines == [f"{name}{number}" for number in range(60) for name in "ab"][-len(lines) :]
    assert all(1900 < file.stat().st_size <= 2000 for file in files[1:])


def test_a_log_that_cannot_be_put_aside_grows_meanwhile(
    folders: Folders, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(logs, "MAX_BYTES", 2000)
    assert logs.setup(folders)
    tries: list[object] = []

    def refuse(*paths: object) -> None:
        tries.append(paths)
        raise PermissionError("another window has it open")

    with monkeypatch.context() as patch:
        patch.setattr(os, "rename", refuse)
        for number in range(60):
            log.info("%d %s", number, "x" * 100)
    text = folders.log_path.read_text(encoding="utf-8")
    assert all(f": {number} x" in text for number in range(60))
    assert len(tries) < 10  # it is not tried with each line
    for _ in range(60):
        log.info("x" * 100)
    assert Path(f"{folders.log_path}.1").is_file()
    assert folders.log_path.stat().st_size <= 2000


def test_a_log_that_cannot_be_opened_is_done_without(tmp_path: Path) -> None:
    (tmp_path / "log").write_text("in the way")
    assert logs.setup(Folders.under(tmp_path)) is False
    log.info("goes nowhere")
    assert (tmp_path / "log").read_text() == "in the way"


def test_a_log_that_fails_later_is_silent(
    folders: Folders, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def failing(record: logging.LogRecord) -> str:
        raise OSError("disk full")

    handler = next(
        h for h in logging.getLogger().handlers if isinstance(h.formatter, logs.RedactingFormatter)
    )
    monkeypatch.setattr(handler, "format", failing)
    log.info("lost")
    assert capsys.readouterr().err == ""


def test_closing_stops_writing(folders: Folders) -> None:
    log.info("first")
    logs.close()
    logs.close()
    log.info("second")
    text = folders.log_path.read_text(encoding="utf-8")
    assert "first" in text
    assert "second" not in text
