"""The English texts: what counts something has a singular and a plural, compiled and in use."""

from __future__ import annotations

import ast
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTranslator

from bulktts_gui.core.resources import resource

if TYPE_CHECKING:
    from collections.abc import Iterator

PACKAGE = Path(__file__).parents[2] / "bulktts_gui"


def counting_texts() -> Iterator[tuple[str, str]]:
    """Context and source of every `self.tr(text, …, number)` in the package."""
    for path in sorted(PACKAGE.rglob("*.py")):
        for context in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(context, ast.ClassDef):
                continue
            for call in ast.walk(context):
                if (
                    isinstance(call, ast.Call)
                    and isinstance(call.func, ast.Attribute)
                    and call.func.attr == "tr"
                    and len(call.args) == 3
                ):
                    yield context.name, ast.literal_eval(call.args[0])


TEXTS = sorted(set(counting_texts()))


def test_there_are_texts_that_count() -> None:
    assert len(TEXTS) > 10


@pytest.fixture(scope="module")
def english() -> QTranslator:
    translator = QTranslator()
    assert translator.load(str(resource("translations/bulktts_en.qm")))
    return translator


@pytest.mark.parametrize(("context", "source"), TEXTS, ids=[f"{c}: {s[:40]}" for c, s in TEXTS])
def test_one_and_many_are_compiled(english: QTranslator, context: str, source: str) -> None:
    one = english.translate(context, source, "", 1)
    many = english.translate(context, source, "", 2)
    assert one
    assert many
    assert "(s)" not in one + many
    assert ("(s)" in source) <= (one != many)


def test_the_collected_texts_are_all_finished() -> None:
    tree = ElementTree.parse(resource("translations/bulktts_en.ts"))
    assert [t.get("type") for t in tree.iter("translation") if t.get("type") == "unfinished"] == []
