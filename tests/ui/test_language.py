"""Languages: which one is put on and what comes with it, and what the source keeps to for them."""

from __future__ import annotations

import ast
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from bulktts_gui.core.resources import resource
from bulktts_gui.models import language
from bulktts_gui.models.language import LANGUAGES, LanguageKeeper, system_language
from bulktts_gui.models.wording import length_words, size_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

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


# Which language


class _System(QLocale):
    """A person's system: its languages, the dearest first, and how it writes numbers."""

    def __init__(self, *tags: str) -> None:
        super().__init__(tags[0] if tags else "C")
        self._tags = tags

    def uiLanguages(self, *_: object) -> list[str]:
        return list(self._tags)


@pytest.fixture
def on_a_system(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Lets the app find itself on a system that speaks these languages."""

    def find(*tags: str) -> None:
        class Locale(QLocale):
            @staticmethod
            def system() -> QLocale:
                return _System(*tags)

        monkeypatch.setattr(language, "QLocale", Locale)

    return find


@pytest.mark.parametrize(
    ("tags", "code"),
    [
        (["de-DE", "de"], "de"),
        (["de-Latn-AT", "de-AT", "de"], "de"),
        (["pt-PT", "pt"], "pt_BR"),
        (["pt-BR"], "pt_BR"),
        (["zh-Hans-CN", "zh-CN", "zh-Hans"], "zh_CN"),
        (["zh-Hans-SG"], "zh_CN"),
        (["zh"], "zh_CN"),
        (["zh-Hant-TW", "zh-TW", "zh-Hant"], "en"),
        (["zh-TW"], "en"),
        (["zh-HK", "ja-JP"], "ja"),
        (["ar-Arab-SA"], "ar"),
        (["sv-SE", "fr-FR"], "fr"),
        (["sv-SE"], "en"),
        (["C"], "en"),
        ([], "en"),
    ],
    ids=lambda value: value if isinstance(value, str) else " ".join(value) or "none",
)
def test_the_system_s_language_is_taken_as_far_as_it_is_spoken(
    on_a_system: Callable[..., None], tags: list[str], code: str
) -> None:
    on_a_system(*tags)
    assert system_language() == code


# What comes with it


@pytest.fixture
def speech(qapp: QApplication) -> Iterator[LanguageKeeper]:
    """A keeper that speaks English; numbers, direction and texts are as before afterwards."""
    locale, direction = QLocale(), qapp.layoutDirection()
    keeper = LanguageKeeper(qapp)
    keeper.set_language("en")
    yield keeper
    keeper.set_language("en")
    for translator in keeper._translators:
        qapp.removeTranslator(translator)
    keeper.deleteLater()
    QLocale.setDefault(locale)
    qapp.setLayoutDirection(direction)
    qapp.sendPostedEvents()


def cancel_words(qtbot: QtBot) -> str:
    """What Qt says for Cancel."""
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    return box.button(QDialogButtonBox.StandardButton.Cancel).text().replace("&", "")


def test_german_has_its_own_numbers_and_qt_s_own_words(
    speech: LanguageKeeper, qtbot: QtBot
) -> None:
    told: list[str] = []
    speech.changed.connect(told.append)
    assert (cancel_words(qtbot), size_words(1_500_000)) == ("Cancel", "1.4 MB")
    speech.set_language("de")
    assert (cancel_words(qtbot), size_words(1_500_000)) == ("Abbrechen", "1,4 MB")
    assert QLocale().toString(1234.5, "f", 1) == "1.234,5"
    speech.set_language("en")
    assert (cancel_words(qtbot), size_words(1_500_000)) == ("Cancel", "1.4 MB")
    assert told == ["de", "en"]


def test_the_same_language_again_is_no_change(speech: LanguageKeeper) -> None:
    speech.set_language("fr")
    told: list[str] = []
    speech.changed.connect(told.append)
    speech.set_language("fr")
    assert told == []


def test_arabic_turns_a_window_that_is_open_and_writes_its_own_digits(
    speech: LanguageKeeper, qtbot: QtBot
) -> None:
    window = QWidget()
    child = QWidget(window)
    qtbot.addWidget(window)
    window.show()
    for code, direction, length in (
        ("ar", Qt.LayoutDirection.RightToLeft, "١:٢٣"),
        ("en", Qt.LayoutDirection.LeftToRight, "1:23"),
    ):
        speech.set_language(code)
        assert window.layoutDirection() is child.layoutDirection() is direction
        assert length_words(83) == length


@pytest.mark.parametrize("code", [each.code for each in LANGUAGES])
def test_every_language_can_be_put_on_and_taken_off(speech: LanguageKeeper, code: str) -> None:
    speech.set_language(code)
    assert speech.code == code
    assert QLocale().language() is QLocale(code).language()
    translators = len(speech._translators)
    speech.set_language("en")
    assert QCoreApplication.translate("TopBar", "&Fetch") == "&Fetch"
    assert QLocale().language() is QLocale.Language.English
    # English has the app's own texts alone; of Hindi, Qt has none.
    assert translators == (1 if code in ("en", "hi") else 2)


def test_what_is_not_spoken_is_the_system_s(
    speech: LanguageKeeper, on_a_system: Callable[..., None]
) -> None:
    on_a_system("it-IT")
    for code in ("", "sv"):
        speech.set_language("de")
        speech.set_language(code)
        assert speech.code == "it"


# What the source keeps to

#: What is said in several sentences, one after the other, is not glued: each is whole.
_SENTENCE_ENDS = (".", "…", "?", "!", ":", "»")


def translated(node: ast.AST) -> str | None:
    """The text that a call translates, None for anything else."""
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
        return None
    place = {"tr": 0, "translate": 1}.get(node.func.attr)
    if place is None or len(node.args) <= place:
        return None
    text = node.args[place]
    is_text = isinstance(text, ast.Constant) and isinstance(text.value, str)
    return str(text.value) if is_text else None


def glued(source: str) -> list[str]:
    """Parts of sentences that are put together by "+" or in an f-string."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
            parts = [translated(node.left), translated(node.right)]
            is_words = [isinstance(each, ast.Constant) and _is_glue(each.value)
                        for each in (node.left, node.right)]  # fmt: skip
        elif isinstance(node, ast.JoinedStr):
            parts = [translated(each.value) for each in node.values
                     if isinstance(each, ast.FormattedValue)]  # fmt: skip
            is_words = [isinstance(each, ast.Constant) and _is_glue(each.value)
                        for each in node.values]  # fmt: skip
        else:
            continue
        said = [each for each in parts if each is not None]
        unfinished = [each for each in said[:-1] if not each.endswith(_SENTENCE_ENDS)]
        if unfinished or (said and any(is_words)):
            found.append(f"{node.lineno}: {said}")
    return found


def _is_glue(text: object) -> bool:
    """Words, or a mark that not every language has there: a space and tags are neither."""
    return isinstance(text, str) and text.strip(" \n") in {".", ",", ":", ";", "(", ")", ", ", "!"}


@pytest.mark.parametrize(
    ("line", "count"),
    [
        ('self.tr("Saved") + self.tr("to a folder")', 1),
        ('self.tr("Saved.") + " " + self.tr("All of it.")', 0),
        ('self.tr("Saved") + "."', 1),
        ("f\"{self.tr('Saved')}: {name}\"", 1),
        ('"<b>" + self.tr("Leave?") + "</b>"', 0),
        ('self.tr("Saved to %1.").replace("%1", folder)', 0),
    ],
)
def test_the_check_for_glue_sees_what_it_should(line: str, count: int) -> None:
    assert len(glued(line)) == count


SOURCES = sorted(PACKAGE.rglob("*.py"))


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.name)
def test_no_sentence_is_glued_together(source: Path) -> None:
    assert glued(source.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.name)
def test_what_the_tools_for_translators_cannot_read_is_not_there(source: Path) -> None:
    """lupdate reads texts from the source: as they stand there, with their counts in classes."""
    tree = ast.parse(source.read_text(encoding="utf-8"))
    inside = {id(call) for each in ast.walk(tree) if isinstance(each, ast.ClassDef)
              for call in ast.walk(each)}  # fmt: skip
    for call in ast.walk(tree):
        if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Attribute):
            continue
        if call.func.attr == "tr":
            assert id(call) in inside, f"{call.lineno}: self.tr outside of a class"
            assert translated(call) is not None, f"{call.lineno}: no text of its own"
        elif call.func.attr == "translate" and len(call.args) > 3:
            pytest.fail(f"{call.lineno}: counts are found in self.tr alone")


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.name)
def test_a_text_with_places_has_them_in_order_and_none_is_left_out(source: Path) -> None:
    for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
        text = translated(node)
        if text:
            places = {int(char) for mark, char in pairwise(text)
                      if mark == "%" and char.isdigit()}  # fmt: skip
            assert places == set(range(1, len(places) + 1)), text
