"""The log: small, private, without secrets."""

from __future__ import annotations

import logging
import stat
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulktts_gui.core import logs
from bulktts_gui.core.folders import Folders

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

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
    ],
)
def test_what_is_cut_and_what_stays(text: str, expected: str) -> None:
    assert logs.redact(text) == expected


@given(st.text(), st.text())
def test_a_hidden_key_never_gets_through(before: str, after: str) -> None:
    logs.hide("q7-hidden-key-w9")
    assert "q7-hidden-key-w9" not in logs.redact(before + "q7-hidden-key-w9" + after)


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
