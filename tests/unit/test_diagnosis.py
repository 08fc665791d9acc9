"""What people send to whoever helps them: useful, and without anything that is theirs."""

from __future__ import annotations

import ast
import json
import logging
import re
import subprocess
import sys
from dataclasses import fields, replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bulktts_gui.core import diagnosis as module
from bulktts_gui.core import logs, parts
from bulktts_gui.core.clips import ClipStatus, Problem, ProblemKind
from bulktts_gui.core.crash_note import CrashNote, last_crash_path
from bulktts_gui.core.diagnosis import Facts, diagnosis, settings_lines, told
from bulktts_gui.core.folders import Folders
from bulktts_gui.core.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
log = logging.getLogger("bulktts_gui.core.saving")
all_parts = parts.all_parts  # before it is stood in for


@pytest.fixture
def folders(tmp_path: Path) -> Iterator[Folders]:
    folders = Folders.under(tmp_path / "Maria Huber")
    assert logs.setup(folders)
    yield folders
    logs.close()


@pytest.fixture(scope="module", autouse=True)
def _few_parts() -> Iterator[None]:
    """Looking at all installed packages takes a while, and there is a test of its own for it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(parts, "all_parts", lambda: [parts.Part("numpy", "9.8.7", "BSD", "", "")])
        yield


def facts(settings: Settings | None = None) -> Facts:
    return Facts(
        settings=settings or Settings(),
        versions={"Qt": "6.11.3"},
        display=[("scale", "2")],
        language="de",
        has_key=True,
        is_demo=False,
        statuses=[ClipStatus.READY] * 3 + [ClipStatus.FAILED] * 2,
        problems=[Problem(ProblemKind.TIMED_OUT, "Maria"), Problem(ProblemKind.TIMED_OUT)],
    )


def test_it_tells_what_helps(folders: Folders) -> None:
    try:
        raise ValueError("a text of Maria's")
    except ValueError:
        log.exception("A clip could not be saved")
    logs.close()
    text = diagnosis(facts(Settings(volume=0.5, save_folder="/home/maria/clips")), folders)
    for line in (
        "Qt 6.11.3", "numpy 9.8.7", "scale: 2", "language: de", "API key: set",
        "volume: 0.5 (changed)", "save_folder: set (changed)", "import_folder: not set",
        "scheme: system", "clips: 5", "READY: 3", "failed by TIMED_OUT: 2", "  ValueError",
    ):  # fmt: skip
        assert line in text.splitlines(), line
    assert "ERROR bulktts_gui.core.saving: A clip could not be saved" in text
    assert "aria" not in text


#: Long enough to be nobody's word by chance, and of any signs that a file may hold.
private = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]), min_size=12, max_size=60
).filter(lambda text: len(set(text)) > 6)
addresses = private.map(lambda text: f"https://{text}@host.example/{text}?q={text}")
paths = private.map(lambda text: f"/home/{text}/{text}.py")


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(st.data())
def test_nothing_that_is_a_person_s_is_in_it(folders: Folders, data: st.DataObject) -> None:
    planted = data.draw(st.lists(st.one_of(private, addresses, paths), min_size=1, max_size=8))
    chance = data.draw(st.randoms())
    texts = [each.name for each in fields(Settings) if isinstance(each.default, str)]
    mine = replace(Settings(), **{name: chance.choice(planted) for name in texts})
    last_crash_path(folders).write_text(f'  File "{planted[0]}", line 3 in {planted[-1]}\n')
    loggers = ("bulktts_gui.core.library", "qt", "urllib3.connectionpool", planted[0])
    for message in (*module.MESSAGES, "QThread: %s", "%s", "what is this: %s"):
        pieces = re.split("%#?[sdx]", message)
        filled = "".join(piece + chance.choice(planted) for piece in pieces[:-1]) + pieces[-1]
        logger = logging.getLogger(chance.choice(loggers))
        try:
            raise OSError(chance.choice(planted) + "\n" + chance.choice(planted), planted[0])
        except OSError:
            logger.error("%s", filled, exc_info=chance.random() < 0.5)
    text = diagnosis(facts(mine), folders)
    for each in planted:
        assert each not in text
        # Nor is what a reader would recognise it by.
        assert each[:20] not in text
    assert str(folders.log) not in text
    assert "host.example" not in text


def test_settings_of_a_kind_that_is_not_known_yet_are_not_told() -> None:
    lines = dict(line.split(": ", 1) for line in settings_lines(Settings(language="Maria")))
    assert lines["language"] == "set (changed)"
    assert lines["proxy_mode"] == "system"
    assert len(lines) == len(fields(Settings))


def test_every_message_of_the_app_is_known() -> None:
    """One that is not is left out of the diagnosis: add it to `core.diagnosis.MESSAGES`."""
    methods = {"debug", "info", "warning", "error", "exception", "critical"}
    found = set()
    for file in (ROOT / "bulktts_gui").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and node.func.attr in methods
                and node.args
                and isinstance(node.args[0], ast.Constant)
                and isinstance(node.args[0].value, str)
                and "log" in ast.unparse(node.func.value).lower()
            ):
                found.add(node.args[0].value)
    assert "asking broke off" in found  # it finds what is there
    assert found - set(module.MESSAGES) == set()


def test_frames_are_told_by_their_place_in_a_package() -> None:
    log = (
        "Traceback (most recent call last):\n"
        '  File "C:\\Users\\Maria\\bulktts_gui\\core\\saving.py", line 7, in save\n'
        "    maria = 1\n"
        '  File "/home/maria/mine.py", line 9, in secret\n'
        "requests.exceptions.ConnectTimeout: to maria\n"
        "maria: hello\n"
    )
    assert list(told(log)) == [
        "  Traceback (most recent call last):",
        "  bulktts_gui/core/saving.py, line 7, in save",
        "  elsewhere, line 9, in …",
        "  ConnectTimeout",
    ]


@pytest.mark.parametrize(
    "what", ["access violation", "float overflow", "page error", "code 0x8001010d"]
)
def test_what_windows_calls_a_crash_is_told(what: str) -> None:
    assert list(told(f"Windows fatal exception: {what}\n\n")) == [what]


def test_a_log_that_is_not_there_is_no_trouble(tmp_path: Path) -> None:
    assert "## Log\nnothing" in diagnosis(facts(), Folders.under(tmp_path / "none"))


# The note of a crash

_CRASH = """
import faulthandler, sys
from pathlib import Path
from bulktts_gui.core.crash_note import CrashNote
from bulktts_gui.core.folders import Folders
note = CrashNote(Folders.under(Path(sys.argv[1])))
print(note.begin())
if sys.argv[2] == "crash":
    faulthandler._sigsegv()
note.close()
"""


def run(folder: Path, how: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", _CRASH, str(folder), how]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


@pytest.mark.skipif(sys.platform == "win32", reason="signals end programs otherwise there")
def test_a_crash_is_told_once_by_the_next_start(tmp_path: Path) -> None:
    folders = Folders.under(tmp_path)
    assert run(tmp_path, "well").stdout == "False\n"
    crashed = run(tmp_path, "crash")
    assert crashed.returncode < 0
    assert run(tmp_path, "well").stdout == "True\n"
    assert run(tmp_path, "well").stdout == "False\n"
    text = diagnosis(facts(), folders)
    assert "Segmentation fault" in text
    assert "Current thread:" in text
    assert last_crash_path(folders).stat().st_mode & 0o077 == 0


def test_without_a_folder_no_crash_is_noted_and_nothing_fails(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    note = CrashNote(Folders.under(tmp_path / "file"))
    assert not note.begin()
    note.close()


# Parts


def test_all_parts_come_with_their_licences() -> None:
    found = {part.name: part for part in parts.collect()}
    wanted = {"Bulk TTS", "Python", "Qt", "LAME", "libsndfile", "Remix Icon", "requests"}
    assert wanted <= set(found)
    for part in found.values():
        assert part.licence, part.name
        assert len(part.text) > 200, part.name
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in found["Qt"].text
    assert "pytest" not in found


def test_a_bundle_s_own_list_comes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    listed = tmp_path / "licences.json"
    # As .dev/packaging/licences.py writes it.
    entry = {"name": "Qt", "version": "1.2", "licence": "mine", "home": "", "text": "text"}
    listed.write_text(json.dumps([entry]))
    original = parts.resource
    monkeypatch.setattr(parts, "resource", lambda r: listed if r == parts.LISTED else original(r))
    found = {part.name: part for part in all_parts()}
    assert found["Qt"].version == "1.2"
    assert "LAME" in found  # what the bundle's list forgot
