"""The licences that the bundle hands on, and those that it must not have in it."""

from __future__ import annotations

import json
import re
from importlib import metadata
from pathlib import Path

import pytest

from tests.unit.packaging_scripts import PACKAGING, script

licences = script("licences")

ROOT = Path(__file__).resolve().parents[2]


def named(distribution: metadata.Distribution) -> str:
    return re.sub(r"[-_.]+", "-", distribution.metadata["Name"]).lower()


def test_every_distribution_that_the_app_needs_is_found_with_what_it_needs_in_turn() -> None:
    found = {named(each) for each in licences.distributions()}
    declared = re.search(
        r"^dependencies = \[(.*?)^\]",
        (ROOT / "pyproject.toml").read_text(encoding="utf-8"),
        re.DOTALL | re.MULTILINE,
    )
    assert declared
    here = re.findall(r'^\s*"([\w.-]+)', declared[1], re.MULTILINE)
    needed = {re.sub(r"[-_.]+", "-", name).lower() for name in here}
    installed = {named(each) for each in metadata.distributions()}
    assert needed & installed <= found
    # Through requests, PySide6 and soundfile.
    assert {"idna", "certifi", "charset-normalizer", "shiboken6", "cffi"} <= found
    assert not {"bulktts-gui", "pytest", "mypy", "ruff"} & found


@pytest.mark.parametrize("distribution", licences.distributions(), ids=named)
def test_each_tells_its_licence_and_has_its_text_and_may_be_handed_on(
    distribution: metadata.Distribution,
) -> None:
    expression = licences.expression_of(distribution)
    assert licences.is_compatible(expression), expression
    assert len(licences.text_of(distribution)) > 300
    told = distribution.metadata
    home = licences.home_of(distribution)
    assert home.startswith("https://") or not (
        told.get_all("Home-page") or told.get_all("Project-URL")
    )


@pytest.mark.parametrize(
    ("expression", "is_compatible"),
    [
        ("MIT", True),
        ("GPL-2.0-or-later", True),
        ("GPL-2.0-only", False),
        ("LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only", True),
        ("MIT AND GPL-2.0-only", False),
        ("(Apache-2.0 OR MIT) AND BSD-3-Clause", True),
        ("(GPL-2.0-only OR OpenSSL) AND MIT", False),
        ("GPL-2.0-or-later WITH Bootloader-exception", True),
        ("OpenSSL WITH Some-exception", False),
        ("Proprietary", False),
    ],
)
def test_what_goes_with_the_gpl_is_known(expression: str, is_compatible: bool) -> None:
    assert licences.is_compatible(expression) is is_compatible


@pytest.mark.parametrize("expression", ["(MIT", "MIT MIT", "(MIT) )"])
def test_an_expression_that_is_none_is_refused(expression: str) -> None:
    with pytest.raises(ValueError, match=re.escape(expression)):
        licences.is_compatible(expression)


def test_a_part_that_may_not_be_handed_on_stops_the_bundle() -> None:
    good = licences.Licence("good", "1", "MIT", "", "text")
    licences.check([good])
    with pytest.raises(ValueError, match=r"bad: GPL-2\.0-only"):
        licences.check([good, good._replace(name="bad", licence="GPL-2.0-only")])
    with pytest.raises(ValueError, match="silent has no licence text"):
        licences.check([good._replace(name="silent", text=" ")])


def test_what_is_within_other_parts_is_found_by_its_files(tmp_path: Path) -> None:
    sound = b"libsndfile-1.2.2\0LAME3.100\0libopus 1.4"
    files = {
        "_internal/PySide6/Qt/lib/libavutil.so.59": b"..FFmpeg version 7.1.5\0LGPL version 2.1..",
        "_internal/PySide6/Qt/lib/libicudata.so.73": b"",
        "_internal/qtawesome/fonts/remixicon-2.5.0.ttf": b"",
        "_internal/_soundfile_data/libsndfile_x86_64.so": sound,
    }
    for name, data in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(data)
    found = {each.name: each for each in licences._inside(tmp_path)}
    versions = {name: each.version for name, each in found.items()}
    assert versions.items() >= {
        "FFmpeg": "7.1.5", "ICU": "73", "Remix Icon": "2.5.0", "libsndfile": "1.2.2",
        "LAME in libsndfile": "3.100", "Opus": "1.4",
    }.items()  # fmt: skip
    assert "OpenSSL" not in found
    licences.check(found.values())


def test_an_ffmpeg_under_the_gpl_alone_or_worse_is_refused(tmp_path: Path) -> None:
    (tmp_path / "avutil-59.dll").write_bytes(b"FFmpeg version 7.1 nonfree and unredistributable")
    with pytest.raises(ValueError, match="FFmpeg"):
        list(licences._inside(tmp_path))


def test_every_text_that_a_part_names_is_there() -> None:
    named_texts = {text for part in licences.PARTS for text in part.texts}
    named_texts |= {text for texts in licences.TEXTS_FOR.values() for text in texts}
    there = {path.stem for folder in licences.TEXTS for path in folder.glob("*.txt")}
    assert named_texts <= there
    assert {path.stem for path in (PACKAGING / "texts").glob("*.txt")} <= named_texts
    assert all(licences.is_compatible(part.licence) for part in licences.PARTS)


def test_they_are_written_as_the_about_box_reads_them(tmp_path: Path) -> None:
    entry = licences.Licence("Part", "1.2", "MIT", "https://example.org", "Ünïcode text")
    licences.write(tmp_path / "licences", [entry])
    written = json.loads((tmp_path / "licences" / "licences.json").read_text(encoding="utf-8"))
    assert written == [
        {
            "name": "Part",
            "version": "1.2",
            "licence": "MIT",
            "home": "https://example.org",
            "text": "Ünïcode text",
        }
    ]
    notes = (tmp_path / "licences" / "README.txt").read_text(encoding="utf-8")
    assert "General Public License, version 3 or later" in notes
    assert "Part 1.2: MIT" in notes
