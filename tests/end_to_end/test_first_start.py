"""The first minute: no key, a key, and the sample clips; and where the key ends up."""

from __future__ import annotations

import contextlib
import logging
import sqlite3
import stat
from typing import TYPE_CHECKING

import platformdirs
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from bulktts_gui.demo.service import MISSING_RUN
from tests.services import FaultService, faults

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QMenu

    from tests.end_to_end.window import Person

KEY = "camb-5f1c-the-key-of-a-test-9d27"


def files_with(folder: Path, secret: str) -> list[Path]:
    """Every file under a folder that holds a text, as UTF-8 or UTF-16, or in its name."""
    codings = [secret.encode(), secret.encode("utf-16-le"), secret.encode("utf-16-be")]
    return [
        path
        for path in folder.rglob("*")
        if secret in path.name
        or (path.is_file() and any(coded in path.read_bytes() for coded in codings))
    ]


def files_in(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def key_file() -> Path:
    return platformdirs.user_config_path("bulktts-gui", appauthor=False) / "api_key"


def test_a_key_is_typed_checked_and_kept_where_only_its_owner_reads_it(
    start: Callable[..., Person], home: Path
) -> None:
    with FaultService(count=3, key=KEY) as service:
        person = start(service=service, key=False)
        person.wait(lambda: person.sees("apiKeyEdit"))
        field = person.find("apiKeyEdit", QLineEdit)
        assert field.hasFocus()
        assert not person.find("saveKeyButton").isEnabled()
        person.type(KEY)
        assert len(field.displayText()) == len(KEY)
        assert not set(KEY) & set(field.displayText())  # masked
        person.click("checkKeyButton")
        person.wait(lambda: person.text_of("keyResult") == "This key works.")
        assert not key_file().exists()

        person.click("saveKeyButton")
        person.wait(lambda: person.sees("runIdsEdit"))
        assert stat.S_IMODE(key_file().stat().st_mode) == 0o600
        assert stat.S_IMODE(key_file().parent.stat().st_mode) == 0o700
        assert key_file().read_text() == KEY

        person.add("\n".join(map(str, service.run_ids)), 3)
        person.click("fetchButton")
        person.wait_for("READY")
        logging.getLogger("bulktts_gui").error("a request with x-api-key: %s failed", KEY)
        assert all(KEY not in top.windowTitle() for top in QApplication.topLevelWidgets())
        person.leave()
        assert {seen.headers.get("x-api-key") for seen in service.log if seen.side == "api"} == {
            KEY
        }
        assert service.leaked_key == 0
    assert files_with(home, KEY) == [key_file()]

    with FaultService(count=3, key=KEY) as service:
        again = start(service=service, key=False)
        again.wait_for_list(3)  # with the key from the file: nothing is asked at the second start
        again.leave()


def test_a_key_from_the_environment_is_used_and_never_written(
    start: Callable[..., Person], home: Path
) -> None:
    with FaultService(count=2, key=KEY) as service:
        person = start(service=service)
        person.add("\n".join(map(str, service.run_ids)), 2)
        person.click("fetchButton")
        person.wait_for("READY")
        person.leave()
    assert not key_file().exists()
    assert files_with(home, KEY) == []


def check_key(person: Person) -> None:
    """Press the button once the last check's thread has ended, a moment after its answer."""
    person.wait(lambda: person.find("checkKeyButton").isEnabled())
    person.click("checkKeyButton")


def test_what_the_check_finds_is_said_with_the_next_step(start: Callable[..., Person]) -> None:
    with FaultService(key=KEY) as service:
        person = start(service=service, key=False)
        person.wait(lambda: person.sees("apiKeyEdit"))
        person.type("another-key")
        check_key(person)
        person.wait(lambda: "does not accept this key" in person.text_of("keyResult"))
        assert "Copy it again" in person.text_of("keyResult")

        service.api_script = lambda call: faults.status(403)
        check_key(person)
        person.wait(lambda: "no permission" in person.text_of("keyResult"))
    check_key(person)  # the service is gone
    person.wait(lambda: "no connection" in person.text_of("keyResult"))


def test_fetching_without_a_key_asks_for_it_and_then_goes_on(start: Callable[..., Person]) -> None:
    with FaultService(count=2, key=KEY) as service:
        person = start(service=service, key=False)
        person.wait(lambda: person.sees("apiKeyEdit"))
        person.window.add_text("\n".join(map(str, service.run_ids)))
        person.wait_for_list(2)
        person.click("fetchButton")
        assert person.sees("apiKeyEdit")
        assert "API key" in person.text_of("bannerText")
        person.paste(f"  {KEY}\n")
        person.key(Qt.Key.Key_Return)
        person.wait_for("READY")


def test_the_menu_is_there_from_the_first_page_on(start: Callable[..., Person]) -> None:
    offered: list[set[str]] = []

    def look(menu: QMenu) -> None:
        offered.append({each.text() for each in menu.actions() if each.isVisible()})
        QTest.keyClick(menu, Qt.Key.Key_Escape)

    def opens_by(open_it: Callable[[], None]) -> None:
        with person.opening_menus(look):
            open_it()

    with FaultService(count=2, key=KEY) as service:
        person = start(service=service, key=False)
        person.wait(lambda: person.sees("apiKeyEdit"))
        opens_by(lambda: person.click("menuButton"))
        opens_by(lambda: person.key(Qt.Key.Key_F10))
        person.find("apiKeyEdit").setFocus()
        person.type(KEY)
        person.click("saveKeyButton")
        person.wait(lambda: person.sees("runIdsEdit"))
        assert not person.sees("fetchButton")
        assert not person.sees("searchEdit")
        opens_by(lambda: person.click("menuButton"))
        person.find("runIdsEdit").setFocus()
        person.add("\n".join(map(str, service.run_ids)), 2)
        assert person.sees("fetchButton")
        assert person.sees("searchEdit")
        opens_by(lambda: person.key(Qt.Key.Key_F10))
    assert len(offered) == 4
    assert all({"&Settings…", "&Your lists"} <= texts for texts in offered)


def test_a_new_list_among_the_samples_is_empty(start: Callable[..., Person]) -> None:
    person = start("--demo")
    person.wait_for_list(17)
    person.window.lists.new.trigger()
    person.wait(lambda: person.sees("runIdsEdit"))
    session = person.window._desk.session
    person.wait(lambda: session.batch_id == 2)
    person.add("4242", 1)
    person.window.lists.open(1)
    person.wait_for_list(17)
    person.window.menu.leave_samples.trigger()
    person.wait(lambda: not person.window._desk.is_demo)
    person.leave()


def test_the_samples_need_no_key_and_leave_the_persons_folders_alone(
    start: Callable[..., Person], home: Path
) -> None:
    with FaultService(key=KEY) as service:
        person = start(service=service, key=False)
        person.wait(lambda: person.sees("trySamplesButton"))
        before = files_in(home)
        person.click("trySamplesButton")
        person.wait_for_list(17)
        person.window._desks._service.pending.clear()
        person.click("fetchButton")
        person.wait_for("READY", "MISSING")
        assert person.row(MISSING_RUN).status == "MISSING"
        person.leave()
        assert service.log == []
    after = files_in(home)
    library = ".local/share/bulktts-gui/library.db"
    with contextlib.closing(sqlite3.connect(home / library)) as db:
        assert db.execute("SELECT count(*) FROM clips").fetchone() == (0,)
    changed = {name for name in before | after if before.get(name) != after.get(name)}
    own = {name for name in changed if "/bulktts-gui/demo/" not in name}
    settings = ".config/bulktts-gui/settings.json"  # the window's size, before the samples came
    lock = ".local/share/bulktts-gui/list-1.lock"  # gone: the list was put away
    expected = {library, f"{library}-wal", f"{library}-shm", settings, lock}
    assert {name for name in own - expected if "pulse" not in name} == set()


def test_a_key_entered_after_the_samples_is_the_persons_own(
    start: Callable[..., Person], home: Path
) -> None:
    with FaultService(count=2, key=KEY) as service:
        person = start("--demo", service=service, key=False)
        person.wait_for_list(17)
        person.window.menu.leave_samples.trigger()
        person.wait(lambda: person.sees("apiKeyEdit"))
        person.type(KEY)
        person.click("checkKeyButton")
        person.wait(lambda: person.text_of("keyResult") == "This key works.")
        person.click("saveKeyButton")
        person.add("\n".join(map(str, service.run_ids)), 2)
        person.click("fetchButton")
        person.wait_for("READY")
        person.leave()
    assert files_with(home, KEY) == [key_file()]
