"""What the source itself must keep to: every word can be translated, and rooms stay apart."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

import bulktts_gui

ROOT = Path(bulktts_gui.__file__).parent
UI = sorted((ROOT / "ui").glob("*.py"))
WITHOUT_WIDGETS = sorted(
    [*(ROOT / "workers").glob("*.py"), *(ROOT / "models").glob("*.py"), ROOT / "headless.py"]
)
#: What shows its first text to people. (`button`, `label` and `tool_button` are ours.)
SHOWING = {
    "setText", "setToolTip", "setStatusTip", "setWhatsThis", "setWindowTitle", "setTitle",
    "setAccessibleName", "setAccessibleDescription", "setPlaceholderText", "setInformativeText",
    "setDetailedText", "setLabelText", "addAction", "addMenu", "addButton", "addItem", "addTab",
    "QAction", "QLabel", "QPushButton", "QCheckBox", "QRadioButton", "QMenu", "QGroupBox",
    "label", "button", "_card", "_action", "show_message", "show_waiting", "show_", "_say",
    "getExistingDirectory", "getOpenFileNames", "getSaveFileName", "tool_button",
    "set_words", "set_tip", "setNameFilter", "setNameFilters", "setItemText", "setTabText",
    "setPrefix", "setSuffix", "setSpecialValueText", "addItems", "addRow", "getText", "showText",
    "QUndoCommand", "QFileDialog", "QInputDialog", "QMessageBox", "question", "warning",
    "information", "critical", "about",
}  # fmt: skip
#: Of some, one text is not for people: an icon's name, a tone.
NOT_SHOWN = {
    "tool_button": {0, 2}, "button": {1, 2, 3}, "label": {1}, "_action": {0}, "show_": {0, 2},
    "_say": {0}, "critical": {0}, "warning": {0}, "about": {0},
}  # fmt: skip
TRANSLATING = {"tr", "translate"}
#: The name of the program and of the service, and signs, are the same in every language.
SAME_EVERYWHERE = re.compile(r"(Bulk TTS|CAMB\.AI|<[^>]*>|[^\w]|\d)+")


def called(call: ast.Call) -> str:
    function = call.func
    if isinstance(function, ast.Attribute):
        # A painter translates too.
        is_painter = isinstance(function.value, ast.Name) and function.value.id == "painter"
        return "" if is_painter else function.attr
    return function.id if isinstance(function, ast.Name) else ""


def bare_words(node: ast.AST) -> list[str]:
    """Texts with a letter in `node` that no call translates."""
    if isinstance(node, ast.Call) and called(node) in TRANSLATING:
        return []
    if isinstance(node, ast.Call):  # its arguments are that function's business
        return []
    if isinstance(node, ast.Constant):
        text = node.value
        is_word = isinstance(text, str) and re.search(r"[^\W\d_]", text)
        return [text] if is_word and not SAME_EVERYWHERE.fullmatch(text) else []
    return [word for child in ast.iter_child_nodes(node) for word in bare_words(child)]


def untranslated(source: str) -> list[str]:
    found = []
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call) or called(node) not in SHOWING:
            continue
        hidden = NOT_SHOWN.get(called(node), set())
        for place, argument in enumerate(node.args):
            if place not in hidden:
                found += [f"{node.lineno}: {word!r}" for word in bare_words(argument)]
    return found


@pytest.mark.parametrize(
    ("line", "count"),
    [
        ('x.setText("Hello")', 1),
        ('x.setText("Hello" if y else self.tr("Bye"))', 1),
        ('x.setText(f"Hello {name}")', 1),
        ('x.setText("<b>" + self.tr("Hello") + "</b>")', 0),
        ('x.setText(f"{a} / {b}×")', 0),
        ('button(self.tr("&Add"), "primary", "add-line", "addButton")', 0),
        ('button("Add", "primary")', 1),
        ('tool_button("close-line", "Close", "closeButton")', 1),
        ('x.setText(QCoreApplication.translate("Undo", "Remove"))', 0),
    ],
)
def test_the_check_sees_what_it_should(line: str, count: int) -> None:
    assert len(untranslated(line)) == count


@pytest.mark.parametrize("source", UI, ids=lambda path: path.name)
def test_every_text_that_is_shown_can_be_translated(source: Path) -> None:
    assert untranslated(source.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("source", UI + WITHOUT_WIDGETS, ids=lambda path: path.name)
def test_no_translated_text_is_put_together_before(source: Path) -> None:
    """A text is looked up as it stands in the source: f-strings and sums are never found."""
    for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and called(node) in TRANSLATING:
            texts = node.args[:2] if called(node) == "translate" else node.args[:1]
            assert all(isinstance(text, ast.Constant) for text in texts), node.lineno


def imports(source: Path) -> set[str]:
    names = set()
    for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names |= {f"{node.module}.{alias.name}" for alias in node.names}
    return names


@pytest.mark.parametrize("source", WITHOUT_WIDGETS, ids=lambda path: path.name)
def test_workers_models_and_headless_know_no_widgets(source: Path) -> None:
    widgets = ("PySide6.QtWidgets", "bulktts_gui.ui")
    assert not [name for name in imports(source) if name.startswith(widgets)]


@pytest.mark.parametrize("source", [p for p in WITHOUT_WIDGETS if p.parent.name == "workers"],
                         ids=lambda path: path.name)  # fmt: skip
def test_no_signal_goes_to_a_lambda(source: Path) -> None:
    for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and called(node) == "connect":
            assert not any(isinstance(each, ast.Lambda) for each in node.args), node.lineno
