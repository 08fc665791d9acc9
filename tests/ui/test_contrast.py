"""All that is painted can be told from its ground, in every scheme and contrast."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from bulktts_gui.ui.theme import HIGH_DARK, HIGH_LIGHT, ThemeKeeper, current_theme, theme_of
from tests.ui.contrast import contrasts_of, focus_contrast, ratio
from tests.ui.contrast_table import SCHEMES, faults, measured, table

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from bulktts_gui.ui.main_window import MainWindow

PATIENCE = 30_000


@pytest.mark.parametrize("scheme", SCHEMES)
def test_everything_can_be_told_from_its_ground(whole_window: MainWindow, scheme: str) -> None:
    tone, contrast = SCHEMES[scheme]
    whole_window._theme.set_scheme(tone)
    whole_window._theme.set_contrast(contrast)
    found = list(measured(whole_window))
    assert {each.element for each in found} >= {
        "placeholder", "tooltip", "menu, chosen", "row, chosen: name", "row, hovered: name",
        "row, playing: name", "button, chip, chosen", "button, link, off", "button, plain, held",
        "edge of a field", "focus of primary", "focus of round", "heading of a column",
        "label, warn", "row: sign of failed", "row: waveform",
    }  # fmt: skip
    assert len(found) > 400
    assert not faults(found), "\n".join(faults(found))


# That the measuring finds what it should


def painted(qtbot: QtBot, style: str, *, focus: str = "") -> QWidget:
    made = QWidget()
    layout = QVBoxLayout(made)
    layout.addWidget(QLabel("Some words"))
    layout.addWidget(QPushButton("Press"))
    made.setStyleSheet(
        f"QWidget {{ background: #ffffff; {style} }}"
        f" QPushButton {{ border: 2px solid #000000; }} QPushButton:focus {{ {focus} }}"
    )
    qtbot.addWidget(made)
    made.resize(200, 120)
    with qtbot.waitActive(made, timeout=PATIENCE):
        made.show()
        made.activateWindow()
    return made


def test_pale_words_are_found_with_their_colours(qtbot: QtBot) -> None:
    found = contrasts_of(painted(qtbot, "color: #949494;"))
    label = next(each for each in found if each.element == "label, plain")
    assert (label.ink, label.ground) == ("#949494", "#ffffff")
    assert label.ratio == pytest.approx(3.03, abs=0.01)  # WCAG's formula, by hand
    assert not label.is_enough
    assert any("label, plain" in each for each in faults(found))
    assert "| label, plain | 3.0 ! |" in table({"light": found})


def test_good_words_are_not_faulted(qtbot: QtBot) -> None:
    found = contrasts_of(painted(qtbot, "color: #595959;"))
    assert faults(found) == []


def test_a_focus_that_is_hardly_seen_is_found(qtbot: QtBot) -> None:
    faint = painted(qtbot, "", focus="border: 2px solid #222222;")
    button = faint.findChild(QPushButton)
    button.setFocus()
    assert not focus_contrast(button).is_enough
    clear = painted(qtbot, "", focus="border: 2px solid #a0a0a0;")
    button = clear.findChild(QPushButton)
    button.setFocus()
    assert focus_contrast(button).is_enough


# High contrast


def test_high_contrast_is_chosen_and_left(qapp: QApplication, keeper: ThemeKeeper) -> None:
    told: list[object] = []
    keeper.set_scheme("light")
    keeper.changed.connect(told.append)
    keeper.set_contrast("high")
    assert keeper.theme is HIGH_LIGHT is current_theme()
    assert "dashed" in qapp.styleSheet()
    assert "$" not in qapp.styleSheet()
    keeper.set_scheme("dark")
    assert keeper.theme is HIGH_DARK is current_theme()
    assert "tick-dark.svg" in qapp.styleSheet()
    keeper.set_contrast("system")
    assert not current_theme().high
    assert len(told) == 3


def test_the_system_s_wish_for_contrast_is_followed(
    qapp: QApplication, keeper: ThemeKeeper, monkeypatch: pytest.MonkeyPatch
) -> None:
    keeper.set_scheme("light")
    if not hasattr(qapp.styleHints(), "accessibility"):
        pytest.skip("this Qt does not know of it")
    hints = qapp.styleHints().accessibility()
    wish = Qt.ContrastPreference
    monkeypatch.setattr(type(hints), "contrastPreference", lambda _self: wish.HighContrast)
    hints.contrastPreferenceChanged.emit(wish.HighContrast)
    assert keeper.theme is HIGH_LIGHT
    monkeypatch.undo()
    hints.contrastPreferenceChanged.emit(wish.NoPreference)
    assert not keeper.theme.high


def test_an_older_qt_does_without(
    qapp: QApplication, keeper: ThemeKeeper, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Hints:
        def colorScheme(self) -> Qt.ColorScheme:
            return Qt.ColorScheme.Dark

    with monkeypatch.context() as patch:
        patch.setattr(type(qapp), "styleHints", lambda _self: Hints())
        keeper._wishes_changed()
        assert (keeper.theme.dark, keeper.theme.high) == (True, False)


def test_colours_that_people_chose_in_windows_are_taken_over(qapp: QApplication) -> None:
    palette = QPalette(qapp.palette())
    role = QPalette.ColorRole
    chosen = {role.Window: "#2d3236", role.WindowText: "#b6f6f0", role.Highlight: "#a1bfde",
              role.HighlightedText: "#212d3b", role.Link: "#75e9fc"}  # fmt: skip
    for which, colour in chosen.items():
        palette.setColor(which, QColor(colour))
    theme = theme_of(palette)
    assert (theme.dark, theme.high) == (True, True)
    assert (theme.window, theme.field, theme.text) == ("#2d3236", "#2d3236", "#b6f6f0")
    assert (theme.accent, theme.onAccent, theme.link) == ("#a1bfde", "#212d3b", "#75e9fc")
    assert ratio(int(theme.text[1:], 16), int(theme.window[1:], 16)) > 7
