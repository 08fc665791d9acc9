from __future__ import annotations

import io

import mutagen.id3
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulktts_gui.core.chapters import Chapter, gather, id3_tag, most_chapters
from bulktts_gui.core.formats import AudioFormat
from bulktts_gui.core.plain_text import one_line

TITLES = st.lists(
    st.one_of(st.text(max_size=30), st.characters(categories=["Cs"]), st.just("a/b; c")),
    max_size=40,
)


def read(tag: bytes) -> mutagen.id3.ID3:
    return mutagen.id3.ID3(io.BytesIO(tag))


def order_of_frames(tag: bytes) -> list[str]:
    """The names of the chapters as they follow each other in the file."""
    names, at = [], 10
    while at < len(tag):
        size = int.from_bytes(tag[at + 4 : at + 8], "big")
        if tag[at : at + 4] == b"CHAP":
            names.append(tag[at + 10 :].split(b"\0", 1)[0].decode())
        at += 10 + size
    assert at == len(tag)
    return names


@given(TITLES, st.text(max_size=20))
def test_a_tag_reads_back_in_its_order(titles: list[str], title: str) -> None:
    chapters = [Chapter(n * 441, text) for n, text in enumerate(titles)]
    written = id3_tag(chapters, 44_100, 441 * len(titles), title)
    if not (titles or one_line(title)):
        assert written == b""
        return
    names = order_of_frames(written)
    tag = read(written)
    assert tag.version[:2] == (2, 3)
    assert [str(text) for text in tag.getall("TIT2")] == [one_line(title)] * bool(one_line(title))
    if titles:
        (contents,) = tag.getall("CTOC")
        assert contents.flags == mutagen.id3.CTOCFlags.TOP_LEVEL | mutagen.id3.CTOCFlags.ORDERED
        assert contents.child_element_ids == names
    shown = [chapter.title for chapter in gather(chapters, 10_000)]
    found = [tag[f"CHAP:{name}"] for name in names]
    assert [chapter.sub_frames["TIT2"].text[0] for chapter in found] == shown
    assert [chapter.start_time for chapter in found] == [n * 10 for n in range(len(titles))]
    assert [chapter.end_time for chapter in found] == [n * 10 + 10 for n in range(len(titles))]


def test_more_chapters_than_one_list_of_contents_holds() -> None:
    written = id3_tag([Chapter(n * 10, f"t{n}") for n in range(1000)], 10, 10_000)
    tag = read(written)
    parts = tag["CTOC:toc"].child_element_ids
    assert [len(tag[f"CTOC:{part}"].child_element_ids) for part in parts] == [255, 255, 255, 235]
    assert not any(tag[f"CTOC:{part}"].flags & mutagen.id3.CTOCFlags.TOP_LEVEL for part in parts)
    reached = [tag[f"CHAP:{name}"] for p in parts for name in tag[f"CTOC:{p}"].child_element_ids]
    assert [chap.sub_frames["TIT2"].text[0] for chap in reached] == [f"t{n}" for n in range(1000)]
    assert [chap.start_time for chap in reached] == [n * 1000 for n in range(1000)]
    assert order_of_frames(written) == [f"chp{n}" for n in range(1000)]


def test_mutagen_itself_still_turns_chapters_round() -> None:
    """When this fails, `chapters` can do without its workaround."""
    tag, written = mutagen.id3.ID3(), io.BytesIO()
    for name, text in (("first", "a longer name"), ("second", "b")):
        title = mutagen.id3.TIT2(encoding=mutagen.id3.Encoding.UTF16, text=[text])
        tag.add(mutagen.id3.CHAP(element_id=name, sub_frames=[title]))
    tag.save(written, v2_version=3, padding=lambda _: 0)
    assert order_of_frames(written.getvalue()) == ["second", "first"]


@pytest.mark.parametrize(("fmt", "most"), [("wav", 99), ("flac", 999), ("ogg", 999)])
def test_there_is_room_for_so_many(fmt: str, most: int) -> None:
    chapters = [Chapter(n, str(n)) for n in range(most + 1)]
    assert most_chapters(AudioFormat(fmt)) == most
    assert len(gather(chapters[:-1], most)) == most
    assert len(gather(chapters, most)) == (most + 2) // 2
