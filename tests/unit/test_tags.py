"""Tags: what mutagen and ffprobe read of them, and languages by their codes."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

import mutagen
import mutagen.id3
import mutagen.wave
import numpy as np
import pytest
import soundfile
from hypothesis import given
from hypothesis import strategies as st

from bulktts_gui.core.formats import AudioFormat, SoundChoice, Tags, convert
from bulktts_gui.core.languages import language_code
from bulktts_gui.core.tags import id3_tag
from tests.unit import listening

if TYPE_CHECKING:
    from pathlib import Path

FLAC, WAV, MP3, OGG, OPUS = AudioFormat
RATE = 24_000
CHOICES = [SoundChoice(fmt, bits=16) for fmt in AudioFormat]
TAGS = Tags('Grüße "an alle" 日本 🎧', 3, 120, "Batch 7: Καλημέρα", "de-DE", "Run 12345")


def never() -> bool:
    return False


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "source.flac"
    sound = np.random.default_rng(1).normal(0, 0.05, RATE)
    soundfile.write(path, sound, RATE)
    return path


def saved(source: Path, sound: SoundChoice, tags: Tags) -> Path:
    path = source.with_name("saved" + sound.suffix_for(source))
    with path.open("w+b") as file:
        assert convert(source, file, sound, never, tags)
    return path


def id3_texts(tag: Any) -> dict[str, str]:
    return {frame.FrameID: str(frame) for frame in tag.values()}


@pytest.mark.parametrize("sound", CHOICES, ids=lambda sound: sound.fmt.value)
def test_tags_are_read_back(source: Path, sound: SoundChoice) -> None:
    file: Any = mutagen.File(saved(source, sound, TAGS))
    if sound.fmt in (MP3, WAV):
        assert id3_texts(file.tags) == {
            "TIT2": TAGS.title,
            "TRCK": "3/120",
            "TALB": TAGS.album,
            "TLAN": "deu",
            "COMM": "Run 12345",
        }
        assert file.tags.version == (2, 3, 0)
    else:
        texts = {name.upper(): text for name, [text] in dict(file.tags).items()}
        texts.pop("ENCODER", None)
        assert texts == {
            "TITLE": TAGS.title,
            "TRACKNUMBER": "3",
            "TRACKTOTAL": "120",
            "ALBUM": TAGS.album,
            "LANGUAGE": "deu",
            "COMMENT": "Run 12345",
        }


@pytest.mark.parametrize("sound", CHOICES, ids=lambda sound: sound.fmt.value)
def test_other_programs_read_them(source: Path, sound: SoundChoice) -> None:
    found = listening.tags(saved(source, sound, TAGS))
    assert (found["title"], found["album"]) == (TAGS.title, TAGS.album)
    assert found["comment"] == "Run 12345"
    assert found["track"].split("/")[0] == "3"
    if sound.fmt is not WAV:
        assert found["language"] == "deu"


@pytest.mark.parametrize("sound", CHOICES, ids=lambda sound: sound.fmt.value)
def test_the_sound_is_the_same_with_and_without(source: Path, sound: SoundChoice) -> None:
    plain = soundfile.read(saved(source, sound, Tags()), dtype="int16")[0]
    tagged = soundfile.read(saved(source, sound, TAGS), dtype="int16")[0]
    assert np.array_equal(plain, tagged)
    assert len(plain) == RATE


@pytest.mark.parametrize("sound", CHOICES, ids=lambda sound: sound.fmt.value)
def test_what_is_not_known_is_left_out(source: Path, sound: SoundChoice) -> None:
    file: Any = mutagen.File(saved(source, sound, Tags(track=4, language="Klingon")))
    if sound.fmt in (MP3, WAV):
        assert id3_texts(file.tags) == {"TRCK": "4"}
    else:
        names = {name.upper() for name in dict(file.tags)} - {"ENCODER"}
        assert names == {"TRACKNUMBER", "LANGUAGE"}
        assert file.tags["LANGUAGE"] == ["Klingon"]


def test_no_tags_are_no_tag(source: Path) -> None:
    for path in (saved(source, SoundChoice(MP3), Tags()), saved(source, CHOICES[1], Tags())):
        assert not mutagen.File(path).tags
    assert id3_tag(Tags()) == b""


@pytest.mark.parametrize("sound", CHOICES, ids=lambda sound: sound.fmt.value)
def test_text_of_any_sort_does_no_harm(source: Path, sound: SoundChoice) -> None:
    odd = "a\0b\nc\ud800d" + "é" * 5000
    path = saved(source, sound, Tags(odd, 1, 1, odd, odd, odd))
    assert soundfile.info(path).frames == RATE
    file: Any = mutagen.File(path)
    title = str(file.tags["TIT2"] if sound.fmt in (MP3, WAV) else file.tags["TITLE"][0])
    assert title.startswith("ab c")
    assert len(title) <= 500


@given(st.text(), st.text(), st.text())
def test_any_text_makes_a_tag_that_reads_back(title: str, album: str, language: str) -> None:
    tag = id3_tag(Tags(title, 1, 2, album, language, "Run 5"))
    read: Any = mutagen.id3.ID3(io.BytesIO(tag))
    assert str(read["TRCK"]) == "1/2"
    assert [frame.text for frame in read.getall("COMM")] == [["Run 5"]]
    assert all(len(str(frame)) == 3 for frame in read.getall("TLAN"))


# Languages


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("de", "deu"), ("de-DE", "deu"), ("DE_at", "deu"), ("ger", "deu"), ("deu", "deu"),
        ("German", "deu"), ("  deutsch ", "deu"), ("Deutsch (Schweiz)", "deu"),
        ("en_US.UTF-8", "eng"), ("English, US", "eng"), ("Chinese (Simplified)", "zho"),
        ("zh-Hans", "zho"), ("cmn-CN", "zho"), ("chi", "zho"), ("日本語", "jpn"), ("fr-CA", "fra"),
        ("Français", "fra"), ("pt-br", "por"), ("Norsk", "nor"), ("no", "nor"), ("nb", "nob"),
        ("Tiếng Việt", "vie"), ("Lao", "lao"), ("Ewe", "ewe"), ("fil-PH", "fil"), ("iw", "heb"),
        ("العربية", "ara"), ("Scottish Gaelic", "gla"),
        ("", ""), ("Klingon", ""), ("xx", ""), ("tlh", ""), ("1", ""), ("-", ""), ("de DE fr", ""),
    ],
)  # fmt: skip
def test_languages(text: str, code: str) -> None:
    assert language_code(text) == code


@given(st.text())
def test_any_text_gives_a_code_or_none(text: str) -> None:
    assert len(language_code(text)) in (0, 3)
