"""The files of translations: all texts are in them, translated, with their places and letters."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest

from bulktts_gui.models.language import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "resources/translations"
CODES = [each.code for each in LANGUAGES]
#: How many forms a text that counts has, by Qt Linguist's rules (numerus.cpp in qttools).
FORMS = {"ar": 6, "pl": 3, "ja": 1, "ko": 1, "tr": 1, "zh_CN": 1}
#: Which of them are for one number alone, and need not name it; French and Brazilian "one" are for
#: none as well.
FOR_ONE_NUMBER = {"ar": (0, 1, 2), "fr": (), "pt_BR": (), "ja": (), "ko": (), "tr": (), "zh_CN": ()}
PLACE = re.compile(r"%L?(?:\d|n)|\{[^{}\s]+\}|</?[a-z]+")
LETTER = re.compile(r"&(?!&)(?=\S)")


class Text(NamedTuple):
    """A text as it stands in the source; `comment` tells texts apart that are the same."""

    context: str
    source: str
    comment: str
    counts: bool


class Translation(NamedTuple):
    """What a file of translations makes of a text, in all forms; `kind` is "" when it is done."""

    text: Text
    forms: tuple[str, ...]
    kind: str


def read(path: Path) -> Iterator[Translation]:
    for context in ElementTree.parse(path).iter("context"):
        for message in context.iter("message"):
            text = Text(
                context.findtext("name", ""),
                message.findtext("source", ""),
                message.findtext("comment", ""),
                message.get("numerus") == "yes",
            )
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")]
            yield Translation(
                text, tuple(forms or [translation.text or ""]), translation.get("type", "")
            )


def run(tool: str, *arguments: str | Path) -> None:
    found = shutil.which(tool, path=str(Path(sys.executable).parent))
    assert found is not None, f"{tool} is not beside Python"
    done = subprocess.run(
        [found, "-silent", *map(str, arguments)], capture_output=True, text=True, timeout=300
    )
    assert done.returncode == 0, done.stderr


def faults_of(code: str, done: Translation) -> Iterator[str]:
    """What a translator may have overlooked in one text."""
    source = done.text.source
    if done.kind:
        yield done.kind
    if len(done.forms) != (FORMS.get(code, 2) if done.text.counts else 1):
        yield f"{len(done.forms)} forms"
    for number, form in enumerate(done.forms):
        if source and not form:
            yield "empty"
        wanted, there = places(source), places(form)
        if done.text.counts and number in FOR_ONE_NUMBER.get(code, (0,)):
            wanted["%n"] = there["%n"] = 0
        if +wanted != +there:
            yield f"places {dict(+there)} for {dict(+wanted)}"
        if len(LETTER.findall(source)) != len(LETTER.findall(form)):
            yield "another number of letters (&)"
        if source.count("\n") != form.count("\n"):
            yield "lines broken elsewhere"
        if source.endswith("…") and "…" not in form:
            yield "no sign that a question follows (…)"


def places(text: str) -> Counter[str]:
    return Counter(place.replace("%L", "%") for place in PLACE.findall(text))


@pytest.fixture(scope="module")
def collected(tmp_path_factory: pytest.TempPathFactory) -> set[Text]:
    """The texts that Qt's tool finds in the source."""
    path = tmp_path_factory.mktemp("texts") / "found.ts"
    sources = sorted((ROOT / "bulktts_gui").rglob("*.py"))
    run("pyside6-lupdate", "-locations", "none", "-extensions", "py", *sources, "-ts", path)
    found = {each.text for each in read(path)}
    assert len(found) > 900
    return found


@pytest.mark.parametrize("code", CODES)
def test_all_texts_of_the_source_are_there_and_no_others(code: str, collected: set[Text]) -> None:
    """Else `.dev/strings` has to be run, and what is new to be translated."""
    # What is written in English needs only the forms of what counts.
    wanted = {text for text in collected if text.counts or code != "en"}
    there = {each.text for each in read(FOLDER / f"bulktts_{code}.ts")}
    assert there - wanted == set()
    assert wanted - there == set()


@pytest.mark.parametrize("code", CODES)
def test_each_is_translated_whole(code: str) -> None:
    faults = {
        each.text: found
        for each in read(FOLDER / f"bulktts_{code}.ts")
        if (found := list(faults_of(code, each)))
    }
    assert faults == {}


@pytest.mark.parametrize("code", CODES)
def test_what_the_app_reads_is_made_of_them(code: str, tmp_path: Path) -> None:
    made = tmp_path / "made.qm"
    run("pyside6-lrelease", "-nounfinished", FOLDER / f"bulktts_{code}.ts", "-qm", made)
    assert made.read_bytes() == (FOLDER / f"bulktts_{code}.qm").read_bytes()


def test_there_is_no_language_that_nobody_can_choose() -> None:
    assert sorted(path.stem for path in FOLDER.glob("*.ts")) == sorted(
        f"bulktts_{code}" for code in CODES
    )


@pytest.mark.parametrize(
    ("source", "counts", "code", "forms", "kind", "fault"),
    [
        ("Save", False, "de", ["Sichern"], "unfinished", "unfinished"),
        ("Save", False, "de", [""], "", "empty"),
        ("%n clip(s)", True, "pl", ["%Ln klip", "%Ln klipy"], "", "2 forms"),
        ("%n clip(s)", True, "fr", ["Un clip", "%Ln clips"], "", "places {} for {'%n': 1}"),
        ("%1 of %2", False, "de", ["%1 von %1"], "", "places {'%1': 2} for {'%1': 1, '%2': 1}"),
        ("{name}", False, "de", ["{Name}"], "", "places {'{Name}': 1} for {'{name}': 1}"),
        ("<b>Now</b>", False, "de", ["Jetzt"], "", "places {} for {'<b': 1, '</b': 1}"),
        ("&Save", False, "de", ["Sichern"], "", "another number of letters (&)"),
        ("Save…", False, "de", ["Sichern"], "", "no sign that a question follows (…)"),
        ("a\nb", False, "de", ["a b"], "", "lines broken elsewhere"),
    ],
)
def test_the_check_sees_what_it_should(
    source: str, counts: bool, code: str, forms: list[str], kind: str, fault: str
) -> None:
    text = Text("Page", source, "", counts)
    assert list(faults_of(code, Translation(text, tuple(forms), kind))) == [fault]


def test_the_check_lets_pass_what_is_right() -> None:
    text = Text("Page", "&Save %n clip(s)…", "", counts=True)
    german = Translation(text, ("&Einen Clip sichern…", "%Ln Clips &sichern…"), "")
    assert list(faults_of("de", german)) == []
