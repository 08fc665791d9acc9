"""The review page in a real browser: opened from the disk, clicked and typed in, read back."""

from __future__ import annotations

import json
import re
from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
import soundfile
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from bulktts_gui.core.clips import Mark, Marks
from bulktts_gui.core.resources import resource
from bulktts_gui.core.review import CLIPS, PAGE, export_review, make_page
from bulktts_gui.core.review_answers import is_answers, read_answers
from bulktts_gui.ui.review_dialog import SMALL
from bulktts_gui.ui.theme import DARK, LIGHT
from tests.end_to_end.reviewer import PATIENCE, Reviewer, a_reviewer
from tests.end_to_end.screen import wait_until
from tests.review_pages import WORDS, demo_clips, export, files_of, page_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bulktts_gui.core.review import ReviewClip, ReviewWords


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Reviewer]:
    with a_reviewer(tmp_path_factory.mktemp("browser")) as reviewer:
        yield reviewer


@pytest.fixture
def reviewer(browser: Reviewer) -> Iterator[Reviewer]:
    """A browser that remembers nothing; the page must not have complained."""
    yield browser
    browser.driver.execute_script("localStorage.clear()")
    for file in browser.downloads.iterdir():
        file.unlink()
    complaints = browser.complaints()
    browser.driver.get("about:blank")
    assert complaints == []


@pytest.fixture
def clips(tmp_path: Path) -> list[ReviewClip]:
    """Four clips: the first and the third last a minute, so that no test comes too late to them."""
    source = tmp_path / "minute.flac"
    soundfile.write(source, np.zeros(60 * 16_000, np.int16), 16_000)
    first, second, third, fourth = demo_clips()[:4]
    return [replace(first, source=source), second, replace(third, source=source), fourth]


def ids(clips: list[ReviewClip]) -> set[int]:
    return {clip.run_id for clip in clips}


def test_from_the_first_click_to_the_file(
    reviewer: Reviewer, clips: list[ReviewClip], tmp_path: Path
) -> None:
    reviewer.open(page_of(export(tmp_path / "A review #1?", clips)))
    assert reviewer.driver.title == WORDS.title == reviewer.text("h1")
    assert reviewer.counts() == ["4", "4", "0", "0"]

    reviewer.click(0, ".play")
    reviewer.wait_for_time(0)
    assert reviewer.part(0, ".play").get_attribute("aria-label") == WORDS.pause
    reviewer.click(1, ".play")  # one at a time
    reviewer.wait_for_time(1)
    assert reviewer.part(0, ".play").get_attribute("aria-label") == WORDS.play
    wait_until(lambda: reviewer.part(1, ".was-heard").is_displayed(), "hearing", PATIENCE)
    reviewer.click(0, ".approve")
    reviewer.click(1, ".redo")
    reviewer.click(2, ".approve")
    reviewer.click(2, ".approve")  # taken back
    reviewer.part(1, "textarea").send_keys("Too fast,\n“Nachtwächter” is wrong שלום")
    assert reviewer.counts() == ["4", "2", "1", "1"]

    reviewer.driver.refresh()
    assert reviewer.is_pressed(0, ".approve")
    assert reviewer.is_pressed(1, ".redo")
    assert not reviewer.is_pressed(2, ".approve")
    assert reviewer.part(1, "textarea").get_attribute("value").startswith("Too fast,\n“Nacht")
    assert reviewer.counts() == ["4", "2", "1", "1"]

    file = reviewer.download()
    assert WORDS.answers_file in reviewer.text("#status")
    answers = read_answers(file, ids(clips))
    assert (answers.trouble, answers.unusable) == (None, ())
    first, second, *_ = (clip.run_id for clip in clips)
    assert answers.marks == {
        first: Marks(Mark.KEPT, heard=False),
        second: Marks(Mark.REDO, True, "Too fast, “Nachtwächter” is wrong שלום"),
    }


def test_all_of_it_by_keyboard(reviewer: Reviewer, clips: list[ReviewClip], tmp_path: Path) -> None:
    reviewer.open(page_of(export(tmp_path / "review", clips)))
    reviewer.press("a", Keys.ARROW_DOWN, "r", "c")
    reviewer.press(*"a rest", Keys.ESCAPE)
    assert reviewer.part(1, "textarea").get_attribute("value") == "a rest"
    assert reviewer.driver.switch_to.active_element == reviewer.row(1)
    reviewer.press(Keys.ARROW_DOWN, Keys.ARROW_DOWN, Keys.ARROW_DOWN, Keys.ARROW_UP)
    assert reviewer.current() == 2
    reviewer.press(Keys.SPACE)
    reviewer.wait_for_time(2)
    reviewer.press(Keys.ARROW_RIGHT, Keys.SPACE)
    assert reviewer.part(2, ".play").get_attribute("aria-label") == WORDS.play
    at = int(reviewer.part(2, ".seek").get_attribute("value") or 0)
    reviewer.press(Keys.TAB, Keys.TAB)  # its button, then its slider
    assert reviewer.driver.switch_to.active_element == reviewer.part(2, ".seek")
    reviewer.press(Keys.HOME)
    assert int(reviewer.part(2, ".seek").get_attribute("value") or 0) < at
    assert reviewer.counts() == ["4", "2", "1", "1"]
    assert [reviewer.is_pressed(0, ".approve"), reviewer.is_pressed(1, ".redo")] == [True, True]


def test_the_keys_can_be_turned_off(
    reviewer: Reviewer, clips: list[ReviewClip], tmp_path: Path
) -> None:
    reviewer.open(page_of(export(tmp_path / "review", clips)))
    reviewer.driver.find_element(By.TAG_NAME, "summary").click()
    reviewer.driver.find_element(By.ID, "keys").click()
    for _ in range(2):
        reviewer.press("a", Keys.ARROW_DOWN)
        assert reviewer.counts() == ["4", "4", "0", "0"]
        reviewer.driver.refresh()


def test_filters_show_what_they_count_and_nothing_jumps_away(
    reviewer: Reviewer, clips: list[ReviewClip], tmp_path: Path
) -> None:
    reviewer.open(page_of(export(tmp_path / "review", clips)))

    def show(what: str) -> list[bool]:
        reviewer.driver.find_element(By.CSS_SELECTOR, f"[data-show={what}]").click()
        return [reviewer.row(place).is_displayed() for place in range(4)]

    assert show("redo") == [False] * 4
    assert reviewer.text("#empty") == WORDS.nothing_here
    assert show("left") == [True] * 4
    reviewer.click(1, ".redo")
    assert reviewer.row(1).is_displayed()
    assert show("left") == [True, False, True, True]
    reviewer.click(0, ".approve")
    reviewer.press(Keys.ARROW_DOWN)  # the hidden one is passed over
    assert reviewer.current() == 2
    assert show("redo") == [False, True, False, False]
    assert show("approve") == [True, False, False, False]
    assert show("all") == [True] * 4


def test_no_text_gets_out_of_its_place(
    reviewer: Reviewer, clips: list[ReviewClip], tmp_path: Path
) -> None:
    evil = (
        "</script><script>document.title='got out'</script><!--<script><img src=x onerror=alert(1)>"
    )
    text = f"{evil}\u2028\u2029 $title ${{script}} \U0001f600 שלום & &lt;"
    clip = replace(clips[0], run_id=2**63 - 1, name=evil, text=text, file_name="50% #1? & ü.flac")
    words = replace(WORDS, intro=evil, approve=evil, cannot_play=evil)
    reviewer.open(page_of(export(tmp_path / "review", [clip], words)))
    assert reviewer.driver.title == WORDS.title
    assert reviewer.part(0, "h2").get_property("textContent") == evil
    assert reviewer.part(0, ".text").get_property("textContent") == text
    assert reviewer.part(0, ".id bdi").text == str(2**63 - 1)
    reviewer.click(0, ".play")
    reviewer.wait_for_time(0)
    reviewer.click(0, ".redo")
    answers = read_answers(reviewer.download(), {clip.run_id})
    assert answers.marks[clip.run_id].mark is Mark.REDO


def test_a_clip_whose_file_is_gone_says_so_and_plays_once_it_is_back(
    reviewer: Reviewer, clips: list[ReviewClip], tmp_path: Path
) -> None:
    review = export(tmp_path / "review", clips)
    reviewer.open(page_of(review))
    hidden = tmp_path / "elsewhere.flac"
    [file, *_] = files_of(review)
    file.rename(hidden)
    reviewer.click(0, ".play")
    wait_until(lambda: reviewer.part(0, ".trouble").text == WORDS.cannot_play, "the news", PATIENCE)
    # The browser says on its console that there is no such file.
    assert all("ERR_FILE_NOT_FOUND" in line for line in reviewer.complaints())
    hidden.rename(file)
    reviewer.click(0, ".play")
    reviewer.wait_for_time(0)
    assert not reviewer.part(0, ".trouble").is_displayed()


def test_answers_that_the_browser_does_not_keep_are_said_to_be_lost(
    reviewer: Reviewer, clips: list[ReviewClip], tmp_path: Path
) -> None:
    reviewer.open(page_of(export(tmp_path / "review", clips)))
    reviewer.driver.execute_script(
        "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }"
    )
    reviewer.click(0, ".approve")
    assert reviewer.text("#alert") == WORDS.cannot_keep
    answers = read_answers(reviewer.download(), ids(clips))
    assert answers.marks[clips[0].run_id].mark is Mark.KEPT


def test_the_page_reaches_for_nothing_but_its_clips(
    reviewer: Reviewer, clips: list[ReviewClip], tmp_path: Path
) -> None:
    reviewer.requests()
    review = export(tmp_path / "review", clips)
    reviewer.open(page_of(review))
    reviewer.click(0, ".play")
    reviewer.wait_for_time(0)
    reviewer.click(0, ".approve")
    reviewer.download()
    used = reviewer.requests()
    first = files_of(review)[0].as_uri()
    assert {page_of(review).as_uri(), first} <= used
    assert [url for url in used if not url.startswith(("file:", "blob:"))] == []
    # A clip that nobody plays is not even looked at.
    assert not used.intersection(file.as_uri() for file in files_of(review)[1:])
    # What somebody got into the page could neither run nor send anything.
    tried = reviewer.driver.execute_async_script(
        "const done = arguments[0];"
        "document.addEventListener('securitypolicyviolation', (e) => done(e.effectiveDirective));"
        "fetch('http://127.0.0.1:9/').catch(() => {});"
    )
    assert tried == "connect-src"
    ran = reviewer.driver.execute_async_script(
        "const done = arguments[0];"
        "document.addEventListener('securitypolicyviolation', (e) => done(e.effectiveDirective));"
        "document.body.append(Object.assign(document.createElement('script'), {text: 'x = 1'}));"
    )
    assert ran.startswith("script-src")
    assert reviewer.complaints() != []


def test_a_reviewer_may_say_who_they_are(
    reviewer: Reviewer, clips: list[ReviewClip], tmp_path: Path
) -> None:
    words = replace(WORDS, instructions="The names, please <b>carefully</b>.")
    reviewer.open(page_of(export(tmp_path / "review", clips, words)))
    assert reviewer.text(".instructions") == words.instructions
    field = reviewer.driver.find_element(By.ID, "reviewer")
    assert field.accessible_name == WORDS.your_name
    field.send_keys('Änna "c/a" ')  # none of which is a key of the page's here
    assert reviewer.counts() == ["4", "4", "0", "0"]
    reviewer.driver.refresh()
    field = reviewer.driver.find_element(By.ID, "reviewer")
    assert field.get_attribute("value") == 'Änna "c/a" '
    reviewer.click(0, ".approve")
    file = reviewer.download("answers museum (Änna ca).json")
    assert file.name in reviewer.text("#status")
    assert is_answers(file)
    assert read_answers(file, ids(clips)).reviewer == 'Änna "c/a"'


def test_without_instructions_there_is_no_gap_for_them(
    reviewer: Reviewer, clips: list[ReviewClip], tmp_path: Path
) -> None:
    reviewer.open(page_of(export(tmp_path / "review", clips)))
    assert not reviewer.driver.find_element(By.CSS_SELECTOR, ".instructions").is_displayed()


def test_small_files_play_too(reviewer: Reviewer, clips: list[ReviewClip], tmp_path: Path) -> None:
    small = [replace(clip, file_name=f"{clip.run_id}.mp3") for clip in clips[:1]]
    made = export_review(
        tmp_path, "review", small, WORDS,
        sound=SMALL, cancelled=lambda: False, progress=lambda _done, _total: None,
    )  # fmt: skip
    assert made is not None
    reviewer.open(page_of(made))
    reviewer.click(0, ".play")
    reviewer.wait_for_time(0)
    assert not reviewer.part(0, ".trouble").is_displayed()
    times = reviewer.part(0, ".time").text
    assert times.endswith("/ 1:00"), times


def test_a_thousand_clips_stay_light(
    reviewer: Reviewer, clips: list[ReviewClip], tmp_path: Path
) -> None:
    folder = tmp_path / "review"
    (folder / CLIPS).mkdir(parents=True)
    many = [(replace(clips[0], run_id=n, name=f"Clip {n}"), f"{n}.flac") for n in range(1, 1001)]
    (folder / CLIPS / "1000.flac").write_bytes(clips[0].source.read_bytes())
    (folder / PAGE).write_bytes(make_page(many, WORDS, "many1"))
    reviewer.requests()
    reviewer.open(folder / PAGE)
    assert reviewer.counts() == ["1000", "1000", "0", "0"]
    # Players are not loaded, and what is off the screen is not laid out.
    assert reviewer.requests() == {(folder / PAGE).as_uri()}
    assert reviewer.driver.execute_script("return document.querySelectorAll('audio').length") == 0
    skipped = reviewer.driver.execute_script(
        "return [...document.querySelectorAll('li.clip')].filter((row) =>"
        " !row.querySelector('h2').checkVisibility({contentVisibilityAuto: true})).length"
    )
    assert skipped > 900
    reviewer.driver.execute_script("document.querySelectorAll('li.clip')[999].scrollIntoView()")
    reviewer.click(999, ".play")
    reviewer.wait_for_time(999)
    reviewer.click(999, ".redo")
    answers = read_answers(reviewer.download(), set(range(1, 1001)))
    assert answers.marks[1000].mark is Mark.REDO


RTL = replace(WORDS, lang="ar", dir="rtl", approve="موافقة", redo="إعادة", comment="تعليق")


@pytest.mark.parametrize("width", [320, 700, 1400])
@pytest.mark.parametrize("words", [WORDS, RTL], ids=["ltr", "rtl"])
def test_nothing_is_cut_off(
    reviewer: Reviewer, clips: list[ReviewClip], tmp_path: Path, width: int, words: ReviewWords
) -> None:
    long = replace(clips[0], name="x" * 300, text="שלום " * 100 + "y" * 300)
    words = replace(words, instructions="z" * 300, your_name="Name " * 20)
    reviewer.open(page_of(export(tmp_path / "review", [long, *clips[1:]], words)))
    metrics = {"width": width, "height": 800, "deviceScaleFactor": 1, "mobile": False}
    reviewer.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
    try:
        wide = reviewer.driver.execute_script(
            "const root = document.documentElement;"
            "return [innerWidth, root.scrollWidth - root.clientWidth, root.dir]"
        )
    finally:
        reviewer.driver.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})
    assert wide == [width, 0, words.dir]


def test_every_control_has_a_name_for_a_screen_reader(
    reviewer: Reviewer, clips: list[ReviewClip], tmp_path: Path
) -> None:
    reviewer.open(page_of(export(tmp_path / "review", clips)))
    reviewer.driver.find_element(By.TAG_NAME, "summary").click()
    tree = reviewer.driver.execute_cdp_cmd("Accessibility.getFullAXTree", {})["nodes"]

    def value(node: dict[str, Any], key: str) -> str:
        return str(node.get(key, {}).get("value", ""))

    controls = [
        (value(node, "role"), value(node, "name"), value(node, "description"))
        for node in tree
        if value(node, "role") in {"button", "slider", "textbox", "checkbox", "listitem"}
    ]
    assert [control for control in controls if not control[1].strip()] == []
    assert ("textbox", WORDS.your_name, "") in controls
    for role, name in (("slider", WORDS.position), ("textbox", WORDS.comment)):
        described = {about for kind, named, about in controls if (kind, named) == (role, name)}
        assert described == {clip.name for clip in clips}


def test_the_colours_are_the_apps() -> None:
    style = resource("review/review.css").read_text(encoding="utf-8")
    light, dark = style.split("@media (prefers-color-scheme: dark)", 1)
    dark = dark.split("\n}\n", 1)[0]
    for text, theme in ((light, LIGHT), (dark, DARK)):
        used = dict(re.findall(r"--(\w+): (#\w+);", text))
        assert used
        assert used == {name: asdict(theme)[name] for name in used}


def test_the_answers_file_is_plain_json(
    reviewer: Reviewer, clips: list[ReviewClip], tmp_path: Path
) -> None:
    review = export(tmp_path / "review", clips)
    reviewer.open(page_of(review))
    reviewer.click(0, ".redo")
    document = json.loads(reviewer.download().read_text("utf-8"))
    assert document["answers"] == [
        {"run_id": str(clips[0].run_id), "verdict": "redo", "comment": "", "heard": False}
    ]
