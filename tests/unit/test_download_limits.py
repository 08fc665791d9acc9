"""Downloads that are too large, too slow, or broken off by the end of the app itself."""

from __future__ import annotations

import tracemalloc
from typing import TYPE_CHECKING

import pytest

from bulktts_gui.core import audio, download
from bulktts_gui.core.addresses import origin_of
from bulktts_gui.core.api import ApiClient
from bulktts_gui.core.api_key import Key
from bulktts_gui.core.clips import AudioFacts, ProblemError, ProblemKind
from bulktts_gui.core.download import MAX_CLIP_BYTES, Downloader
from bulktts_gui.core.partials import Partial, part_path, recall
from tests.unit.fakes import API, FILES, FakeClock, FakeReply, FakeTransport, clip, kind_raised

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

URL = f"{FILES}/1.flac"
TAG = '"v1"'
BLOCK = bytes(1 << 18)


class Reply(FakeReply):
    """Gives out what an iterator gives."""

    def __init__(self, parts: Iterator[bytes], **headers: str) -> None:
        super().__init__(200, b"", breaks=True, etag=TAG, **headers)
        self._stream = parts

    def read(self) -> bytes:
        return next(self._stream, b"")


def fetch(reply: FakeReply, target: Path, clock: FakeClock | None = None) -> None:
    downloader = Downloader(
        FakeTransport(lambda *request: reply),
        origin_of(API),
        clock or FakeClock(),
        stopped=lambda: False,
        on_bytes=lambda count: None,
    )
    downloader.fetch(URL, target, Partial())


def blocks(count: int) -> Iterator[bytes]:
    yield b"fLaC" + BLOCK[4:]
    for _ in range(count - 1):
        yield BLOCK


def test_a_clip_of_impossible_size_is_not_even_begun(tmp_path: Path) -> None:
    reply = Reply(blocks(3), content_length=str(MAX_CLIP_BYTES + 1))
    assert kind_raised(fetch, reply, tmp_path / "1.flac") is ProblemKind.TOO_LARGE
    assert list(tmp_path.iterdir()) == []


def test_an_answer_without_an_end_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(download, "MAX_CLIP_BYTES", 10 * len(BLOCK))
    assert kind_raised(fetch, Reply(blocks(11)), tmp_path / "1.flac") is ProblemKind.TOO_LARGE
    assert list(tmp_path.iterdir()) == []


def test_a_large_clip_needs_no_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    facts = AudioFacts(1.0, 22050, 1, 1)
    monkeypatch.setattr(audio, "inspect", lambda path, check: (facts, ".flac"))
    tracemalloc.start()
    try:
        fetch(Reply(blocks(400)), tmp_path / "1.flac")
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert (tmp_path / "1.flac").stat().st_size == 400 * len(BLOCK)
    assert peak < 8 * len(BLOCK)


def drips(clock: FakeClock, seconds: float, size: int) -> Iterator[bytes]:
    data = clip(1)
    for start in range(0, len(data), size):
        clock.time += seconds
        yield data[start : start + size]


def test_a_body_in_drips_is_given_up_but_kept(tmp_path: Path) -> None:
    clock = FakeClock()
    reply = Reply(drips(clock, 5.0, 10))
    assert kind_raised(fetch, reply, tmp_path / "1.flac", clock) is ProblemKind.TIMED_OUT
    assert clock.time - 1000 == 60
    assert recall(part_path(tmp_path / "1.flac")) == Partial(TAG, 110)


@pytest.mark.parametrize(("seconds", "size"), [(5.0, 600), (11.0, 1200), (100.0, 100)])
def test_a_slow_line_or_a_long_sleep_is_no_drip(tmp_path: Path, seconds: float, size: int) -> None:
    # A read that took longer than any may was one from before the computer fell asleep.
    clock = FakeClock()
    fetch(Reply(drips(clock, seconds, size)), tmp_path / "1.flac", clock)
    assert (tmp_path / "1.flac").read_bytes() == clip(1)


def test_an_answer_of_the_api_in_drips_is_given_up() -> None:
    clock = FakeClock()

    def drip() -> Iterator[bytes]:
        while True:
            clock.time += 5
            yield b" "

    client = ApiClient(API, Key("key"), FakeTransport(lambda *request: Reply(drip())), clock)
    assert kind_raised(client.ask, [1, 2]) is ProblemKind.TIMED_OUT
    assert clock.time - 1000 == 60


def killed(after: int) -> Iterator[bytes]:
    yield from blocks(after)
    raise KeyboardInterrupt


@pytest.mark.parametrize("size", [5, 40])
def test_after_a_kill_the_rest_is_asked_for(tmp_path: Path, size: int) -> None:
    # As if nothing after the last read ever ran: no handler of ours sees a kill.
    target = tmp_path / "1.flac"
    with pytest.raises(KeyboardInterrupt):
        fetch(Reply(killed(size)), target)
    assert recall(part_path(target)) == Partial(TAG, size * len(BLOCK))
    asked: list[dict[str, str]] = []

    def refuse(method: str, url: str, headers: dict[str, str], body: object) -> FakeReply:
        asked.append(headers)
        return FakeReply(503)

    downloader = Downloader(
        FakeTransport(refuse),
        origin_of(API),
        FakeClock(),
        stopped=lambda: False,
        on_bytes=lambda count: None,
    )
    with pytest.raises(ProblemError):
        downloader.fetch(URL, target, Partial())
    assert asked[0]["range"] == f"bytes={size * len(BLOCK)}-"
    assert asked[0]["if-range"] == TAG


def test_a_part_begun_anew_has_no_mark_of_the_old_one(tmp_path: Path) -> None:
    target = tmp_path / "1.flac"
    with pytest.raises(KeyboardInterrupt):
        fetch(Reply(killed(5)), target)
    # The file changed, and the app is killed again before there is much of the new one.
    changed: Callable[[], Reply] = lambda: Reply(killed(1))  # noqa: E731
    with pytest.raises(KeyboardInterrupt):
        fetch(changed(), target)
    assert recall(part_path(target)) == Partial()
