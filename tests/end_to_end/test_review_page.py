"""The review page in a real browser: opened from the disk, clicked and typed in, read back.

Debian's chromium and chromium-driver, driven by selenium. Nothing is downloaded: both programs
are given to selenium by their paths, which keeps its own manager out.
"""

from __future__ import annotations

import json
import re
import shutil
from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
import soundfile
from selenium import webdriver
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from bulktts_gui.core.clips import Mark, Marks
from bulktts_gui.core.resources import resource
from bulktts_gui.core.review import read_answers
from bulktts_gui.ui.theme import DARK, LIGHT
from tests.end_to_end.screen import wait_until
from tests.review_pages import WORDS, demo_clips, export

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from selenium.webdriver.remote.webelement import WebElement

    from bulktts_gui.core.review import ReviewClip, ReviewExport, ReviewWords

PATIENCE = 30
FLAGS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-dev-shm-usage",
    "--no-first-run", "--disable-background-networking", "--disable-component-update",
    "--disable-sync", "--mute-audio", "--window-size=1100,900",
)  # fmt: skip
COUNTS = "return [...document.querySelectorAll('.count')].map((count) => count.textContent)"


class Reviewer:
    """Somebody who got the folder and opens the page in a browser."""

    def __init__(self, driver: webdriver.Chrome, downloads: Path) -> None:
        self.driver = driver
        self.downloads = downloads

    def open(self, review: ReviewExport) -> None:
        self.driver.get(review.page.as_uri())

    def row(self, place: int) -> WebElement:
        return self.driver.find_elements(By.CSS_SELECTOR, "li.clip")[place]

    def part(self, place: int, selector: str) -> WebElement:
        return self.row(place).find_element(By.CSS_SELECTOR, selector)

    def click(self, place: int, selector: str) -> None:
        self.part(place, selector).click()

    def press(self, *keys: str) -> None:
        """Press keys one after another, wherever the focus is."""
        for key in keys:
            ActionChains(self.driver).send_keys(key).perform()

    def is_pressed(self, place: int, selector: str) -> bool:
        return self.part(place, selector).get_attribute("aria-pressed") == "true"

    def current(self) -> int:
        """The place of the clip that the keys speak to."""
        rows = self.driver.find_elements(By.CSS_SELECTOR, "li.clip")
        return [row.get_attribute("aria-current") for row in rows].index("true")

    def counts(self) -> list[str]:
        """All, left, approved, to redo."""
        found: list[str] = self.driver.execute_script(COUNTS)
        return found

    def text(self, selector: str) -> str:
        return self.driver.find_element(By.CSS_SELECTOR, selector).text

    def wait_for_time(self, place: int) -> None:
        """Wait until the clip has played for a second."""
        wait_until(
            lambda: not self.part(place, ".time").text.startswith("0:00"), "playing", PATIENCE
        )

    def download(self) -> Path:
        """Press the button; the path of the file that comes."""
        self.driver.find_element(By.ID, "download").click()
        file = self.downloads / WORDS.answers_file
        wait_until(file.exists, "the download", PATIENCE)
        return file

    def complaints(self) -> list[str]:
        """What the browser's console has got since it was asked last."""
        return [entry["message"] for entry in self.driver.get_log("browser")]


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Reviewer]:
    program = shutil.which("chromium") or shutil.which("chromium-browser")
    driver_program = shutil.which("chromedriver")
    if not program or not driver_program:
        pytest.skip("Chromium and its driver are not installed; see .dev/needs.py")
    downloads = tmp_path_factory.mktemp("downloads")
    options = webdriver.ChromeOptions()
    options.binary_location = program
    for flag in (*FLAGS, f"--user-data-dir={tmp_path_factory.mktemp('profile')}"):
        options.add_argument(flag)
    options.add_experimental_option("prefs", {"download.default_directory": str(downloads)})
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    driver = webdriver.Chrome(options, webdriver.ChromeService(driver_program))
    try:
        yield Reviewer(driver, downloads)
    finally:
        driver.quit()


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
    reviewer.open(export(tmp_path / "A review #1?", clips))
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
    reviewer.open(export(tmp_path / "review", clips))
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
    reviewer.open(export(tmp_path / "review", clips))
    reviewer.driver.find_element(By.TAG_NAME, "summary").click()
    reviewer.driver.find_element(By.ID, "keys").click()
    for _ in range(2):
        reviewer.press("a", Keys.ARROW_DOWN)
        assert reviewer.counts() == ["4", "4", "0", "0"]
        reviewer.driver.refresh()


def test_filters_show_what_they_count_and_nothing_jumps_away(
    reviewer: Reviewer, clips: list[ReviewClip], tmp_path: Path
) -> None:
    reviewer.open(export(tmp_path / "review", clips))

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
    reviewer.open(export(tmp_path / "review", [clip], words))
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
    reviewer.open(review)
    hidden = tmp_path / "elsewhere.flac"
    review.files[1].rename(hidden)
    reviewer.click(0, ".play")
    wait_until(lambda: reviewer.part(0, ".trouble").text == WORDS.cannot_play, "the news", PATIENCE)
    # The browser says on its console that there is no such file.
    assert all("ERR_FILE_NOT_FOUND" in line for line in reviewer.complaints())
    hidden.rename(review.files[1])
    reviewer.click(0, ".play")
    reviewer.wait_for_time(0)
    assert not reviewer.part(0, ".trouble").is_displayed()


def test_answers_that_the_browser_does_not_keep_are_said_to_be_lost(
    reviewer: Reviewer, clips: list[ReviewClip], tmp_path: Path
) -> None:
    reviewer.open(export(tmp_path / "review", clips))
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
    reviewer.open(export(tmp_path / "review", clips))
    reviewer.click(0, ".play")
    reviewer.wait_for_time(0)
    used = reviewer.driver.execute_script(
        "return performance.getEntriesByType('resource').map((entry) => entry.name)"
    )
    assert [name for name in used if not name.startswith("file:")] == []
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


RTL = replace(WORDS, lang="ar", dir="rtl", approve="موافقة", redo="إعادة", comment="تعليق")


@pytest.mark.parametrize("width", [320, 700, 1400])
@pytest.mark.parametrize("words", [WORDS, RTL], ids=["ltr", "rtl"])
def test_nothing_is_cut_off(
    reviewer: Reviewer, clips: list[ReviewClip], tmp_path: Path, width: int, words: ReviewWords
) -> None:
    long = replace(clips[0], name="x" * 300, text="שלום " * 100 + "y" * 300)
    reviewer.open(export(tmp_path / "review", [long, *clips[1:]], words))
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
    reviewer.open(export(tmp_path / "review", clips))
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
    reviewer.open(review)
    reviewer.click(0, ".redo")
    document = json.loads(reviewer.download().read_text("utf-8"))
    assert document["answers"] == [
        {"run_id": str(clips[0].run_id), "verdict": "redo", "comment": "", "heard": False}
    ]
