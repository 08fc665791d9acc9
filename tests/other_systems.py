"""Which tests are about Linux: a plugin of pytest's for the other systems, used by CI there.

    python -m pytest -p tests.other_systems tests/unit tests/ui

Linux runs every test. A test is named by its file, or by file and function; it is skipped, or its
file is not even imported where that imports what only some systems have.
"""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]

#: Files that ask for programs, libraries or packages that only Linux has.
LINUX = (
    "tests/ui/manners",  # the desktop's message bus
    "tests/unit/test_packaging.py",
    "tests/unit/test_desktop_files.py",
    "tests/unit/test_setup_scripts.py",
    "tests/unit/test_needs.py",
    "tests/unit/test_licences.py",
    "tests/unit/test_saving_disk.py",  # mounts a small disk
)
_SAVE_FOLDERS = "tests/unit/test_save_folders.py"
#: Tests that look at what the process has open, in /proc.
PROC = (
    "tests/ui/test_player.py",
    f"{_SAVE_FOLDERS}::test_a_file_is_written_in_its_own_folder_and_all_folders_are_flushed",
)
#: Files that Windows cannot import.
NOT_ON_WINDOWS = ("tests/unit/test_saving.py",)
#: Tests about rights, pipes, and the Ctrl-C that one process sends another.
POSIX = (
    "tests/ui/test_headless.py::test_the_saved_key_is_used",
    "tests/ui/test_headless.py::test_ctrl_c_saves_what_has_come_and_ends_with_130",
    "tests/ui/test_key_panel.py::test_a_saved_key_is_its_owner_s_alone",
    "tests/ui/test_key_panel.py::test_a_saved_key_that_others_could_read_is_told",
    "tests/unit/test_api_key.py::test_key_file_and_folder_are_the_owners_alone",
    "tests/unit/test_api_key.py::test_wider_rights_are_narrowed_and_told_once",
    "tests/unit/test_api_key.py::test_a_linked_key_is_read_and_its_target_narrowed",
    "tests/unit/test_atomic.py::test_the_file_is_private_before_its_first_byte",
    "tests/unit/test_atomic.py::test_only_ordinary_files_of_the_expected_size_are_read",
    "tests/unit/test_demo_service.py::test_it_says_where_it_is_and_ends_on_ctrl_c",
    "tests/unit/test_folders.py::test_made_folders_are_the_owners_alone",
    "tests/unit/test_folders.py::test_making_again_leaves_a_folder_as_it_is",
    "tests/unit/test_logs.py::test_log_files_are_the_owners_alone",
    "tests/unit/test_logs.py::test_the_log_stays_small",
    "tests/unit/test_project.py::test_the_scripts_are_bash",
    "tests/unit/test_review_answers.py::test_what_is_no_file_is_unreadable",
    "tests/unit/test_review_answers.py::test_a_look_tells_answers_from_other_files",
)


def ignored(platform: str) -> tuple[str, ...]:
    """The files and folders that are not collected on a system, as `sys.platform` names it."""
    if platform == "linux":
        return ()
    return LINUX + (NOT_ON_WINDOWS if platform == "win32" else ())


def skipped(platform: str) -> tuple[str, ...]:
    """The files and tests that are skipped on a system."""
    if platform == "linux":
        return ()
    return PROC + (POSIX if platform == "win32" else ())


def pytest_ignore_collect(collection_path: Path) -> bool | None:
    """Leave out what is about Linux."""
    here = {(ROOT / name).resolve() for name in ignored(sys.platform)}
    return True if here & {collection_path, *collection_path.parents} else None


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip the rest of that, by name."""
    names = skipped(sys.platform)
    for item in items:
        file = item.path.relative_to(ROOT).as_posix()
        function = getattr(item, "originalname", item.name)
        if file in names or f"{file}::{function}" in names:
            item.add_marker(pytest.mark.skip(reason=f"not for {sys.platform}"))
