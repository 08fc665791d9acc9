"""One clip from its address to a whole file, through every way to go wrong."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pytest

from bulktts_gui.core import audio, download
from bulktts_gui.core.addresses import origin_of
from bulktts_gui.core.clips import ProblemKind
from bulktts_gui.core.download import Downloader, Stopped
from bulktts_gui.core.partials import Partial, part_path, remember
from tests.unit.fakes import FILES, FakeClock, FakeReply, FakeTransport, clip, kind_raised

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

URL = f"{FILES}/1.flac?signature=x"
DATA = clip(1)
OTHER = clip(2)
HALF = len(DATA) // 2
TAG = '"v1"'


class Host:
    """Gives out replies in order; a downloader of its own, and the place of one clip."""

    def __init__(self, folder: Path, *replies: FakeReply | Callable[[], FakeReply]) -> None:
        self.replies = list(replies)
        self.urls: list[str] = []
        self.headers: list[Mapping[str, str]] = []
        self.bytes = 0
        self.stop = False
        self.target = folder / "1.flac"
        self.part = part_path(self.target)
        self.partial = Partial()
        self.downloader = Downloader(
            FakeTransport(self._answer),
            origin_of("https://client.camb.ai"),
            FakeClock(),
            stopped=lambda: self.stop,
            on_bytes=self._count,
        )

    def _answer(self, method: str, url: str, headers: Mapping[str, str], body: object) -> FakeReply:
        self.urls.append(url)
        self.headers.append(headers)
        reply = self.replies.pop(0)
        return reply if isinstance(reply, FakeReply) else reply()

    def _count(self, count: int) -> None:
        self.bytes += count

    def fetch(self) -> ProblemKind | None:
        return kind_raised(self.downloader.fetch, URL, self.target, self.partial)

    def has_clip(self, data: bytes = DATA) -> bool:
        return self.target.read_bytes() == data and not self.part.exists()


def rest(
    start: int = HALF, *, total: int | str = len(DATA), data: bytes = DATA, tag: str = TAG
) -> FakeReply:
    span = f"bytes {start}-{len(data) - 1}/{total}"
    return FakeReply(206, data[start:], etag=tag, content_range=span)


def broken(tag: str = TAG, **headers: str) -> FakeReply:
    return FakeReply(200, DATA[:HALF], breaks=True, etag=tag, **headers)


def test_a_clip_arrives(tmp_path: Path) -> None:
    host = Host(tmp_path / "new" / "folder", FakeReply(200, DATA))
    path, facts = host.downloader.fetch(URL, host.target, host.partial)
    assert path == host.target
    assert host.has_clip()
    assert facts.size == host.bytes == len(DATA)
    assert set(host.headers[0]) == {"accept", "accept-encoding"}


def test_a_clip_of_another_kind_gets_its_own_suffix(tmp_path: Path) -> None:
    import numpy as np
    import soundfile

    file = io.BytesIO()
    soundfile.write(file, np.zeros(100, np.int16), 22050, format="WAV")
    host = Host(tmp_path, FakeReply(200, file.getvalue(), content_type="text/html"))
    path, _ = host.downloader.fetch(URL, host.target, host.partial)
    assert path == tmp_path / "1.wav"
    assert list(tmp_path.iterdir()) == [path]


def test_an_older_file_is_replaced(tmp_path: Path) -> None:
    host = Host(tmp_path, FakeReply(200, DATA))
    host.target.write_bytes(b"old")
    assert host.fetch() is None
    assert host.has_clip()


# What is no clip


@pytest.mark.parametrize(
    ("reply", "kind"),
    [
        (FakeReply(200, b""), ProblemKind.EMPTY),
        (FakeReply(200, DATA[:HALF]), ProblemKind.DAMAGED),
        (FakeReply(200, b"<!doctype html>" + bytes(2000)), ProblemKind.SIGN_IN_PAGE),
        (FakeReply(200, b"hello", content_type="text/html"), ProblemKind.SIGN_IN_PAGE),
        (FakeReply(200, b"<Error/>", content_type="application/xml"), ProblemKind.NOT_AUDIO),
        (FakeReply(200, b"MZ" + bytes(2000)), ProblemKind.NOT_AUDIO),
        (FakeReply(400), ProblemKind.ADDRESS_EXPIRED),
        (FakeReply(403), ProblemKind.ADDRESS_EXPIRED),
        (FakeReply(404), ProblemKind.ADDRESS_EXPIRED),
        (FakeReply(410), ProblemKind.ADDRESS_EXPIRED),
        (FakeReply(407), ProblemKind.PROXY_SIGN_IN),
        (FakeReply(429), ProblemKind.RATE_LIMITED),
        (FakeReply(500), ProblemKind.FILE_ERROR),
        (FakeReply(204), ProblemKind.FILE_ERROR),
        (rest(), ProblemKind.FILE_ERROR),
    ],
)
def test_what_is_no_clip_never_gets_the_name_of_one(
    tmp_path: Path, reply: FakeReply, kind: ProblemKind
) -> None:
    host = Host(tmp_path, reply, FakeReply(200, DATA))
    assert host.fetch() is kind
    assert not host.target.exists()
    assert host.fetch() is None
    assert "range" not in host.headers[1]
    assert host.has_clip()


def test_a_wait_that_the_host_asks_for_is_told(tmp_path: Path) -> None:
    host = Host(tmp_path, FakeReply(503, retry_after="7"))
    with pytest.raises(download.ProblemError) as caught:
        host.downloader.fetch(URL, host.target, host.partial)
    assert caught.value.problem.seconds == 7


# Going on where it broke off


@pytest.mark.parametrize("reply", [rest(), rest(total="*"), rest(tag="")])
def test_a_broken_transfer_goes_on(tmp_path: Path, reply: FakeReply) -> None:
    host = Host(tmp_path, broken(), reply)
    assert host.fetch() is ProblemKind.INCOMPLETE
    assert host.partial == Partial(TAG, HALF)
    assert host.fetch() is None
    assert host.headers[1]["range"] == f"bytes={HALF}-"
    assert host.headers[1]["if-range"] == TAG
    assert host.has_clip()
    assert host.partial == Partial()


def test_a_transfer_that_breaks_twice_goes_on_twice(tmp_path: Path) -> None:
    span = f"bytes {HALF}-{len(DATA) - 1}/{len(DATA)}"
    second = FakeReply(206, DATA[HALF : HALF + 100], breaks=True, content_range=span)
    host = Host(tmp_path, broken(), second, rest(HALF + 100))
    assert [host.fetch(), host.fetch(), host.fetch()] == [ProblemKind.INCOMPLETE] * 2 + [None]
    assert host.headers[2]["range"] == f"bytes={HALF + 100}-"
    assert host.has_clip()


def test_last_modified_serves_where_there_is_no_strong_tag(tmp_path: Path) -> None:
    date = "Tue, 14 Nov 2023 22:13:20 GMT"
    host = Host(tmp_path, broken('W/"v1"', last_modified=date), FakeReply(200, DATA))
    host.fetch()
    assert host.fetch() is None
    assert host.headers[1]["if-range"] == date


@pytest.mark.parametrize(
    "first",
    [
        FakeReply(200, DATA[:HALF], breaks=True),
        broken('W/"v1"'),
        broken(content_encoding="gzip"),
        broken('"a\r\n b"'),
    ],
    ids=["none", "weak", "compressed", "folded"],
)
def test_without_a_sure_mark_it_begins_anew(tmp_path: Path, first: FakeReply) -> None:
    host = Host(tmp_path, first, FakeReply(200, DATA))
    assert host.fetch() is ProblemKind.INCOMPLETE
    assert host.fetch() is None
    assert "range" not in host.headers[1]
    assert host.has_clip()


def test_a_file_that_changed_meanwhile_is_begun_anew(tmp_path: Path) -> None:
    host = Host(tmp_path, broken(), FakeReply(200, OTHER, etag='"v2"'))
    host.fetch()
    assert host.fetch() is None
    assert host.has_clip(OTHER)


@pytest.mark.parametrize(
    "misfit",
    [
        rest(data=OTHER, tag='"v2"', total=len(OTHER)),
        rest(HALF + 1),
        rest(total=len(DATA) + 5),
        FakeReply(206, DATA[HALF:], etag=TAG),
        FakeReply(206, DATA[HALF:], etag=TAG, content_range="bytes nonsense"),
        FakeReply(416, etag=TAG),
    ],
    ids=["changed", "elsewhere", "not to the end", "no range", "nonsense", "416"],
)
def test_a_rest_that_does_not_fit_is_not_taken(tmp_path: Path, misfit: FakeReply) -> None:
    host = Host(tmp_path, broken(), misfit, FakeReply(200, DATA))
    host.fetch()
    assert host.fetch() is ProblemKind.FILE_ERROR
    assert not host.part.exists()
    assert host.fetch() is None
    assert "range" not in host.headers[2]
    assert host.has_clip()


def _all_there(tag: str, size: int) -> FakeReply:
    return FakeReply(416, etag=tag, content_range=f"bytes */{size}")


@pytest.mark.parametrize(
    ("reply", "is_taken"),
    [
        (_all_there(TAG, len(DATA)), True),
        (_all_there('"v2"', len(DATA)), False),
        (_all_there(TAG, len(DATA) - 1), False),
        (_all_there(TAG, len(DATA) + 1), False),
    ],
    ids=["whole", "changed", "shorter", "longer"],
)
def test_a_part_that_has_every_byte_needs_none(
    tmp_path: Path, reply: FakeReply, is_taken: bool
) -> None:
    # As a kill leaves it between the last byte and the clip's name.
    host = Host(tmp_path, reply, FakeReply(200, DATA))
    host.part.write_bytes(DATA)
    remember(host.part, Partial(TAG, len(DATA)))
    assert host.fetch() is (None if is_taken else ProblemKind.FILE_ERROR)
    assert host.headers[0]["range"] == f"bytes={len(DATA)}-"
    assert host.target.exists() is is_taken
    if not is_taken:
        assert host.fetch() is None
        assert "range" not in host.headers[1]
    assert host.has_clip()


@pytest.mark.parametrize("status", [403, 429, 500, 503])
def test_a_busy_host_or_an_old_address_does_not_cost_what_came(tmp_path: Path, status: int) -> None:
    host = Host(tmp_path, broken(), FakeReply(status), rest())
    host.fetch()
    assert host.fetch() is not None
    assert host.fetch() is None
    assert host.headers[2]["range"] == f"bytes={HALF}-"
    assert host.has_clip()


def test_a_part_file_that_somebody_changed_is_not_gone_on_with(tmp_path: Path) -> None:
    host = Host(tmp_path, broken(), FakeReply(200, DATA))
    host.fetch()
    host.part.write_bytes(b"other")
    assert host.fetch() is None
    assert "range" not in host.headers[1]


def test_a_whole_file_that_is_damaged_is_begun_anew(tmp_path: Path) -> None:
    damaged = DATA[:-50] + bytes(50)
    host = Host(tmp_path, FakeReply(200, damaged, etag=TAG), FakeReply(200, DATA, etag=TAG))
    assert host.fetch() is ProblemKind.DAMAGED
    assert not host.part.exists()
    assert host.fetch() is None
    assert "range" not in host.headers[1]


# Addresses


@pytest.mark.parametrize(
    "location",
    [
        "http://127.0.0.1/1.flac",
        "http://192.168.1.1/admin",
        "http://localhost:8080/",
        "file:///etc/passwd",
        "https://user:word@files.example/",
        "https://[::1",
    ],
)
def test_no_redirect_leads_into_the_own_network(tmp_path: Path, location: str) -> None:
    host = Host(tmp_path, FakeReply(302, location=location))
    assert host.fetch() is ProblemKind.UNSAFE_ADDRESS
    assert host.urls == [URL]


def test_redirects_are_followed_and_end(tmp_path: Path) -> None:
    host = Host(tmp_path, FakeReply(302, location="/b"), FakeReply(200, DATA))
    assert host.fetch() is None
    assert host.urls == [URL, f"{FILES}/b"]
    host = Host(tmp_path, *[FakeReply(302, location="/b") for _ in range(20)])
    assert host.fetch() is ProblemKind.FILE_ERROR
    assert len(host.urls) < 10


def test_an_unsafe_address_is_not_gone_to(tmp_path: Path) -> None:
    host = Host(tmp_path)
    found = kind_raised(host.downloader.fetch, "http://10.0.0.1/x", host.target, Partial())
    assert found is ProblemKind.UNSAFE_ADDRESS
    assert host.urls == []


# Stopping


def test_stop_keeps_what_came(tmp_path: Path) -> None:
    host = Host(tmp_path, FakeReply(200, DATA, etag=TAG), lambda: rest(host.partial.size))
    host.stop = True
    with pytest.raises(Stopped):
        host.fetch()
    assert host.partial.size == host.part.stat().st_size == 512
    host.stop = False
    assert host.fetch() is None
    assert host.headers[1]["range"] == "bytes=512-"
    assert host.has_clip()


def test_stop_in_the_moment_of_the_last_byte_does_not_cost_the_clip(tmp_path: Path) -> None:
    host = Host(tmp_path, FakeReply(200, DATA))
    count = host._count

    def stop_at_the_end(number: int) -> None:
        count(number)
        host.stop = host.bytes == len(DATA)

    host.downloader._on_bytes = stop_at_the_end
    assert host.fetch() is None
    assert host.has_clip()


def test_the_check_of_a_long_clip_can_be_given_up_and_costs_no_byte(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    end = FakeReply(416, etag=TAG, content_range=f"bytes */{len(DATA)}")
    host = Host(tmp_path, FakeReply(200, DATA, etag=TAG), end)
    inspect = audio.inspect

    def long(path: Path, check: Callable[[], None]) -> object:
        check()  # What came whole is not given up at once,
        clock = host.downloader._clock
        assert isinstance(clock, FakeClock)
        clock.time += 1
        check()  # but soon.
        return inspect(path)

    monkeypatch.setattr(audio, "inspect", long)
    monkeypatch.setattr(host.downloader, "_given_up", lambda: True)
    with pytest.raises(Stopped):
        host.fetch()
    assert host.part.stat().st_size == host.partial.size == len(DATA)
    monkeypatch.undo()
    assert host.fetch() is None
    assert host.bytes == len(DATA)
    assert host.has_clip()


def test_a_cut_that_looks_like_the_end_is_no_end(tmp_path: Path) -> None:
    class Cut(FakeReply):
        def read(self) -> bytes:
            data = super().read()
            host.stop = not data
            return data

    reply = Cut(200, DATA[:HALF])
    del reply.headers["content-length"]
    host = Host(tmp_path, reply)
    with pytest.raises(Stopped):
        host.fetch()
    assert not host.target.exists()


# The disk


def test_a_disk_that_takes_a_part_of_a_write_gets_the_rest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Slow(io.FileIO):
        def write(self, data: memoryview) -> int:  # type: ignore[override]
            return super().write(bytes(data[:100]))

    monkeypatch.setattr(download, "open_for_writing", lambda path, mode: Slow(path, mode))
    host = Host(tmp_path, FakeReply(200, DATA))
    assert host.fetch() is None
    assert host.has_clip()


def test_a_full_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Full(io.FileIO):
        def write(self, data: memoryview) -> int:  # type: ignore[override]
            raise OSError(28, "No space left on device")

    monkeypatch.setattr(download, "open_for_writing", lambda path, mode: Full(path, mode))
    host = Host(tmp_path, FakeReply(200, DATA))
    assert host.fetch() is ProblemKind.DISK_FULL
    assert not host.target.exists()


def test_no_folder_can_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    host = Host(tmp_path / "file" / "folder", FakeReply(200, DATA))
    assert host.fetch() is ProblemKind.NOT_WRITABLE


def test_the_cache_is_emptied_under_it(tmp_path: Path) -> None:
    class Emptied(FakeReply):
        def read(self) -> bytes:
            data = super().read()
            if not data:
                host.part.unlink()
            return data

    host = Host(tmp_path, Emptied(200, DATA), FakeReply(200, DATA))
    assert host.fetch() is ProblemKind.FILE_GONE
    assert host.fetch() is None
    assert host.has_clip()
