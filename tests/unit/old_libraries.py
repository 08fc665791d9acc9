"""Libraries as older versions of the app left them."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bulktts_gui.core.folders import Folders

#: What takes back the step to each version.
_BACK = {
    7: "DROP INDEX clips_ready; ALTER TABLE batches DROP COLUMN removed;",
    6: "DROP TABLE cells; ALTER TABLE batches DROP COLUMN is_named;",
    5: "DROP TABLE addresses; ALTER TABLE clips DROP COLUMN health;",
    4: "ALTER TABLE clips DROP COLUMN mark; ALTER TABLE clips DROP COLUMN heard;"
    "ALTER TABLE clips DROP COLUMN note;",
    3: "DROP INDEX clips_of_tasks; ALTER TABLE clips DROP COLUMN task_id;",
    2: "ALTER TABLE clips DROP COLUMN used; DROP TABLE saved;",
}


def change(folders: Folders, script: str) -> None:
    """Run SQL on a library that nobody has open."""
    with closing(sqlite3.connect(folders.library_path)) as db:
        db.executescript(script)


def make_old(folders: Folders, version: int) -> None:
    """Bring the library back to this version."""
    for step in range(version_of(folders), version, -1):
        change(folders, _BACK[step])
    change(folders, f"PRAGMA user_version = {version}")


def version_of(folders: Folders) -> int:
    """The version of the library's file."""
    with closing(sqlite3.connect(folders.library_path)) as db:
        return int(db.execute("PRAGMA user_version").fetchone()[0])
