"""From the window to somebody else's browser and back, as both of them would do it."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import pytest

# WORKAROUND: loading it says something to Qt's log, which pytest-qt hears in Python, while the
# loader's lock is held; a thread that loads a library at that moment holds Python's and waits for
# the loader's. So it is loaded here, before there are threads.
from PySide6 import QtMultimedia  # noqa: F401
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QFileDialog, QLineEdit
from selenium.webdriver.common.by import By

from bulktts_gui.core.clips import NO_MARKS, Mark, Marks
from bulktts_gui.models.clip_model import Group
from bulktts_gui.ui.answers_dialog import AnswersDialog
from bulktts_gui.ui.review_dialog import ReviewDialog
from tests.end_to_end.reviewer import Reviewer, a_reviewer
from tests.end_to_end.screen import wait_until
from tests.end_to_end.window import enter_path

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtCore import QUrl

    from tests.end_to_end.window import Person

TITLE = "Museum guide"
D = TypeVar("D", bound=QDialog)


@pytest.fixture
def reviewer(tmp_path: Path) -> Iterator[Reviewer]:
    with a_reviewer(tmp_path) as somebody:
        yield somebody


def wait_for_dialog(person: Person, kind: type[D]) -> D:
    """Until the window manager has placed a dialog: a click before that may miss its button."""

    def up() -> D | None:
        found = [d for d in person.window.findChildren(kind) if d.isVisible()]
        handle = found[0].windowHandle() if found else None
        return found[0] if handle and handle.isExposed() and handle.isActive() else None

    person.wait(lambda: up() is not None)
    dialog = up()
    assert dialog is not None
    return dialog


def make_page(person: Person, place: Path) -> None:
    """Choose the menu's entry and fill in the dialog."""
    person.window._deliveries.page.trigger()
    wait_for_dialog(person, ReviewDialog)
    person.find("reviewTitle", QLineEdit).setText(TITLE)
    person.find("reviewInstructions", QLineEdit).setText("The names, please.")
    person.find("reviewFolder").click()
    person.click("reviewChoose")
    enter_path(place)(wait_for_dialog(person, QFileDialog))
    wait_for_dialog(person, ReviewDialog)
    person.click("reviewMake")
    person.wait(lambda: person.text_of("bannerText").startswith("The page is ready"))


def test_what_a_reviewer_says_comes_back_as_marks(
    start: Callable[..., Person],
    reviewer: Reviewer,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    person = start("--demo")
    person.wait(lambda: person.sees("clipTable"))
    person.click("fetchButton")
    person.wait_for("READY", "MISSING", "FAILED")
    model = person.window.model
    first, second, third, *_ = ready = model.run_ids(Group.READY)

    make_page(person, tmp_path)
    person.click("bannerButton")
    [page] = opened
    reviewer.requests()
    reviewer.driver.get(page.toString())
    assert reviewer.text("h1") == TITLE
    assert reviewer.text(".instructions") == "The names, please."
    assert reviewer.counts()[0] == str(len(ready))
    assert reviewer.part(0, "h2").text == model.clip(first).name
    reviewer.click(0, ".play")
    reviewer.wait_for_time(0)
    at = float(reviewer.part(0, ".seek").get_attribute("value") or 0)
    assert at > 0
    wait_until(lambda: reviewer.part(0, ".was-heard").is_displayed(), "hearing", 30)
    reviewer.click(0, ".approve")
    reviewer.click(1, ".redo")
    reviewer.part(1, "textarea").send_keys("Too fast")
    reviewer.part(2, "textarea").send_keys("Good שלום")
    reviewer.driver.find_element(By.ID, "reviewer").send_keys("Anna")
    file = reviewer.download(f"answers {TITLE} (Anna).json")
    assert [url for url in reviewer.requests() if not url.startswith(("file:", "blob:"))] == []
    assert reviewer.complaints() == []

    person.drag_here(person.window, [file])
    wait_for_dialog(person, AnswersDialog)
    assert "1 approved, 1 to redo, 2 comment" in person.text_of("answersSaid")
    assert {model.marks(run_id) for run_id in ready} == {NO_MARKS}
    person.click("answersUse")
    expected = {
        first: Marks(Mark.KEPT, heard=True),
        second: Marks(Mark.REDO, note="Anna: Too fast"),
        third: Marks(note="Anna: Good שלום"),
    }
    assert {r: model.marks(r) for r in ready if model.marks(r) != NO_MARKS} == expected
    assert person.text_of("bannerText").startswith("Anna's answers: 3 clip")
    person.click("bannerOtherButton")
    assert [row.run_id for row in person.rows()] == [second]
    person.window.filters.choose(Group.ALL)

    person.window.menu.undo.trigger()
    assert {model.marks(run_id) for run_id in ready} == {NO_MARKS}
    person.window.menu.redo.trigger()
    person.leave()

    # The library has them too.
    again = start("--demo")
    again.wait(lambda: again.sees("clipTable") and again.window.model.total > 0)
    model = again.window.model
    assert {r: model.marks(r) for r in ready if model.marks(r) != NO_MARKS} == expected
