"""Somebody who got a review page and opens it in a real browser.

Debian's chromium and chromium-driver, driven by selenium. Nothing is downloaded: both programs
are given to selenium by their paths, which keeps its own manager out.
"""

from __future__ import annotations

import contextlib
import json
import shutil
from typing import TYPE_CHECKING

import pytest
from selenium import webdriver
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By

from tests.end_to_end.screen import wait_until
from tests.review_pages import WORDS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from selenium.webdriver.remote.webelement import WebElement

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

    def open(self, page: Path) -> None:
        self.driver.get(page.as_uri())

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

    def download(self, name: str = WORDS.answers_file) -> Path:
        """Press the button; the path of the file that comes, which has this name."""
        self.driver.find_element(By.ID, "download").click()
        file = self.downloads / name  # the browser gives it its name when it is whole
        wait_until(file.exists, "the download", PATIENCE)
        return file

    def requests(self) -> set[str]:
        """The addresses of all that the browser has tried to get since it was asked last."""
        log = [
            json.loads(entry["message"])["message"] for entry in self.driver.get_log("performance")
        ]
        sent = (entry for entry in log if entry["method"] == "Network.requestWillBeSent")
        return {entry["params"]["request"]["url"] for entry in sent}

    def complaints(self) -> list[str]:
        """What the browser's console has got since it was asked last."""
        return [entry["message"] for entry in self.driver.get_log("browser")]


@contextlib.contextmanager
def a_reviewer(folder: Path) -> Iterator[Reviewer]:
    """A reviewer with a browser of their own, which keeps what it has within `folder`."""
    program = shutil.which("chromium") or shutil.which("chromium-browser")
    driver_program = shutil.which("chromedriver")
    if not program or not driver_program:
        pytest.skip("Chromium and its driver are not installed; see .dev/needs.py")
    downloads = folder / "downloads"
    downloads.mkdir()
    options = webdriver.ChromeOptions()
    options.binary_location = program
    for flag in (*FLAGS, f"--user-data-dir={folder / 'profile'}"):
        options.add_argument(flag)
    options.add_experimental_option("prefs", {"download.default_directory": str(downloads)})
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    driver = webdriver.Chrome(options, webdriver.ChromeService(driver_program))
    try:
        yield Reviewer(driver, downloads)
    finally:
        driver.quit()
